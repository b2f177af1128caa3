// One module for each script, of single texts: a shared one, or an object, would be one more file to load.
export const COPY_PAGE_CITATION = 'Copy a citation';
export const COPY_CITATION = 'Copy citation';
export const COPY_ADDRESS = 'Copy address';
export const COPIED = 'Copied';
