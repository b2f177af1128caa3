/** The width and height of a PNG in pixels; throws for other bytes. https://www.w3.org/TR/png-3/#11IHDR */
export function readPngSize(bytes: Uint8Array): { width: number; height: number } {
  const png = Buffer.from(bytes);
  if (png.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n' || png.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error('These bytes are no PNG.');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}
