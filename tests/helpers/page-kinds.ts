/** One address for each kind of page that readers see. */
export const pageKinds: Record<string, string> = {
  front: '/',
  story: '/xiaomi-ev/',
  article: '/xiaomi-ev/production-approval/',
  timeline: '/xiaomi-ev/timeline/',
  specs: '/xiaomi-ev/specs/',
  past: '/xiaomi-ev/as-of/2023-12-29/specs/',
  forecasts: '/forecasts/',
  sources: '/sources/',
  corrections: '/corrections/',
  search: '/search/',
  page: '/about/',
  'not-found': '/404.html',
};
