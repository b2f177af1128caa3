export const NO_RESULT = 'Nothing was found.';
export const RESULT = 'result';
export const RESULTS = 'results';
export const NO_INDEX = 'There is nothing to search in here: the index is made when the site is built.';
