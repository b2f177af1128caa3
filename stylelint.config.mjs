const BEM = '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*(?:__[a-z0-9]+(?:-[a-z0-9]+)*)?(?:--[a-z0-9]+(?:-[a-z0-9]+)*)?$';

/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard', 'stylelint-config-html'],
  ignoreFiles: ['dist/**', 'dist.*/**', 'coverage/**', 'tests/**', 'node_modules/**'],
  reportDescriptionlessDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'selector-class-pattern': [
      BEM,
      { message: 'Write the class as .block__element--modifier.', resolveNestedSelectors: true },
    ],
    'selector-disallowed-list': [['/&[_-]/'], { message: 'Write the whole class name, never &__x.' }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'property-disallowed-list': [
      [
        '/^(?:margin|padding|border|scroll-margin|scroll-padding)-(?:top|right|bottom|left)/',
        '/^border-(?:top|bottom)-(?:left|right)-radius$/',
        '/^(?:top|right|bottom|left)$/',
        '/^(?:min-|max-)?(?:width|height)$/',
      ],
      { message: 'Use the logical property (inline, block, start, end).' },
    ],
    'declaration-property-value-disallowed-list': [
      {
        'text-align': ['left', 'right'],
        float: ['left', 'right'],
        clear: ['left', 'right'],
        resize: ['horizontal', 'vertical'],
      },
      { message: 'Use the logical value (inline, block, start, end).' },
    ],
    // Colours have names in tokens.css.
    'color-named': 'never',
    'color-no-hex': true,
    'function-disallowed-list': [
      ['rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color'],
      { message: 'Take the colour from a custom property of tokens.css.' },
    ],
    'import-notation': null,
    // BEM blocks keep elements and their states together, whatever their specificity.
    'no-descending-specificity': null,
  },
  overrides: [
    {
      files: ['src/styles/tokens.css'],
      rules: { 'color-no-hex': null, 'function-disallowed-list': null },
    },
  ],
};
