/** What an Astro pattern matches: a rest parameter may be empty. */
export function toExpression(pattern: string): RegExp {
  const source = pattern
    .split('/')
    .filter(Boolean)
    .map((segment) =>
      /^\[\.\.\.\w+\]$/.test(segment)
        ? '(?:/[^?]+?)?'
        : `/${segment.replaceAll('.', '\\.').replace(/\[\w+\]/g, '[^/]+?')}`,
    )
    .join('');
  return new RegExp(`^${source}/?$`);
}
