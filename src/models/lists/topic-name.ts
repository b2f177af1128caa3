/** A topic's id in words: `Electric cars` for `electric-cars`. */
export function nameTopic(id: string): string {
  const words = id.replace(/-+/g, ' ').trim();
  return words === '' ? id : words.charAt(0).toUpperCase() + words.slice(1);
}
