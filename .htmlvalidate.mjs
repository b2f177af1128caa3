/** @type {import('html-validate').ConfigData} */
export default {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A report's title may have 110 characters, and the site's name follows it.
    'long-title': 'off',
    // Astro decides how a boolean or an empty attribute, a void element and a doctype are printed.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    // Where the compiler leaves blanks is no fault of the page.
    'no-trailing-whitespace': 'off',
  },
};
