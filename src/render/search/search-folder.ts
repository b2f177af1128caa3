/** The folder of the search index, at the top of the site. */
export const SEARCH_FOLDER = 'pagefind';
