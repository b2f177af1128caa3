/** The file in which a server looks for an address, within the site. */
export function findFile(address: string): string {
  return `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;
}
