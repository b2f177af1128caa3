import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

// The arrows of docs/decisions/001-rooms.md: which rooms of src a room may import from. `types` rooms lend their types only.
// A room may always import from itself. https://eslint.org/docs/latest/rules/no-restricted-imports
const ARROWS = {
  domain: {},
  diagnostics: {},
  schemas: { values: ['domain'] },
  markdown: { values: ['domain', 'diagnostics'] },
  words: { types: ['domain'] },
  format: { values: ['domain', 'words'] },
  models: { values: ['domain', 'words'] },
  compile: { values: ['schemas', 'markdown', 'domain', 'diagnostics'] },
  newsroom: { types: ['markdown'], values: ['routes', 'models', 'compile', 'domain', 'diagnostics'] },
  routes: { values: ['models', 'domain'] },
  outputs: { types: ['models', 'routes'], values: ['domain', 'words', 'format'] },
  components: { types: ['models', 'domain'], values: ['words', 'browser', 'format', 'styles'] },
  // Runs in the reader's browser, on what the page says.
  browser: { values: ['words', 'format'] },
  layouts: { types: ['models', 'domain'], values: ['words', 'browser', 'components', 'format', 'styles'] },
  entrypoints: { values: ['routes', 'models', 'components', 'outputs', 'layouts'] },
  render: { values: ['routes', 'newsroom', 'compile', 'models', 'outputs', 'domain', 'diagnostics'] },
  integration: { values: ['render', 'routes', 'newsroom', 'compile', 'diagnostics'] },
  cli: { values: ['integration', 'render', 'newsroom', 'diagnostics'] },
};
const ROOMS = [...Object.keys(ARROWS), 'styles'];

// Rooms that are functions of their arguments: no framework, no files, no process.
const PURE_ROOMS = ['domain', 'schemas', 'models', 'routes', 'words', 'format', 'outputs'];

/** What a room may not import, as options of `no-restricted-imports`. */
function restrictImports(room) {
  const { values = [], types = [] } = ARROWS[room];
  const allowed = [room, ...values, ...types];
  const from = (rooms) => `^(?:\\.\\./)+(?:${rooms.join('|')})(?:/|$)`;
  const patterns = [
    {
      regex: from(ROOMS.filter((other) => !allowed.includes(other))),
      message: `src/${room} may import from ${[...values, ...types.map((other) => `${other} (types)`)].join(', ') || 'no other room'}.`,
    },
    { regex: '^astro:content$', message: 'Content is read by src/newsroom, without Astro; take a model.' },
    { regex: '^(?:src/|/|~|@/)', message: 'Imports are relative.' },
    {
      regex: '^\\.{1,2}/(?!.*\\.(?:ts|astro|css|json|svg)(?:\\?.*)?$)',
      message: 'Write the file extension.',
    },
  ];
  if (types.length > 0) {
    patterns.push({
      regex: from(types),
      allowTypeImports: true,
      message: `src/${room} knows the types of ${types.join(' and ')} alone.`,
    });
  }
  if (!['words', 'format', 'browser'].includes(room)) {
    patterns.push({
      regex: '^(?:\\.\\./)+words/(?!(?:get-words|find-word)\\.ts$)',
      message: 'Take the words of the page’s language: getWords(language).',
    });
  }
  if (PURE_ROOMS.includes(room)) {
    patterns.push({ regex: '^(?:node:|astro$|astro:)', message: `src/${room} is pure: no I/O, no Astro.` });
  }
  return { patterns };
}

const CLOCK = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Read the one clock (NOW), not the machine’s: the same commit must give the same bytes.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Read the one clock (NOW), not the machine’s: the same commit must give the same bytes.',
  },
  {
    selector: "MemberExpression[object.name='Temporal'][property.name='Now']",
    message: 'Read the one clock (NOW), not the machine’s: the same commit must give the same bytes.',
  },
];
const LOCALE = [
  {
    selector: 'CallExpression[callee.property.name=/^(?:toLocale|localeCompare$)/]',
    message: 'Depends on the machine’s locale; words are made in src/format, order by code unit elsewhere.',
  },
];
const INTL = {
  selector: "Identifier[name='Intl']",
  message: 'Only src/format uses Intl.',
};
// Which currencies there are is a check, not a wording.
const INTL_IN_DOMAIN = {
  selector: "MemberExpression[object.name='Intl']:not([property.name='supportedValuesOf'])",
  message: 'src/domain may ask Intl what exists; src/format words it.',
};
const NAMED_EXPORTS = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports, unless Astro or unified asks for a default.',
};

// Words next to each other that are no code: no part of an element, of a selector, of a style or of a list of classes, and no error.
const WORDS = String.raw`/^(?![.#])(?:[^<={}"]*[^<={}"\p{L}\d-])?\p{L}{2,}[,;:.]? \p{Ll}{2}[^<={}"]*$/u`;
const LABEL = String.raw`/^\p{Lu}\p{Ll}+$/u`;
// What is before or after a value: `Of ${count}`, `${name}, said`, `read ${date}`.
const PIECE = String.raw`/^\p{Lu}\p{Ll}+[ :,]|^[ ,·]+\p{Ll}{2,}(?:[ ,.]|$)|^\p{Ll}{2,} $/u`;
const NO_TEXT = ':not(NewExpression[callee.name=/Error$/] *):not(JSXAttribute[name.name=class] *)';
const IN_WORDS = 'Texts that readers see are in src/words, by language: take it from getWords(language).';
const SENTENCES = [
  { selector: String.raw`JSXText[value=/\p{L}/u]`, message: IN_WORDS },
  {
    selector: String.raw`JSXAttribute[name.name=/^(?:alt|title|label|placeholder|heading|summary|text|all|aria-(?:label|description)|data-to-.+)$/] > Literal[value=/\p{L}/u]`,
    message: IN_WORDS,
  },
  {
    selector: `:matches(Literal[value=${WORDS}], TemplateElement[value.raw=${WORDS}])${NO_TEXT}`,
    message: IN_WORDS,
  },
];
const LABELS = [
  {
    selector: `:matches(Literal[value=${LABEL}], TemplateElement[value.raw=${PIECE}])${NO_TEXT}`,
    message: IN_WORDS,
  },
];

const source = '{ts,astro}';

export default defineConfig(
  globalIgnores([
    'dist/',
    'dist.*/',
    'dist-*/',
    '.astro/',
    '.cache/',
    'coverage/',
    'tests/fixtures/',
    'public/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Characters are code points here: that is how lengths of texts are counted.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // tsconfig's noPropertyAccessFromIndexSignature asks for brackets there.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    },
  },
  // Types of .astro files are read by `astro check`; ESLint looks at their syntax and accessibility.
  astro.configs['flat/recommended'],
  astro.configs['flat/jsx-a11y-strict'],
  {
    files: ['**/*.astro'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: { 'no-undef': 'off', 'no-unused-vars': 'off' },
  },
  { rules: { eqeqeq: 'error', 'no-console': 'off', 'object-shorthand': 'error' } },
  {
    files: [`src/**/*.${source}`],
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      'no-restricted-syntax': ['error', ...CLOCK, ...LOCALE, INTL],
      'no-console': 'error',
    },
  },
  {
    // Printing is what commands are for.
    files: ['src/cli/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['src/{schemas,markdown,models,compile,newsroom,routes,render,diagnostics,words,outputs}/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK, ...LOCALE, INTL, NAMED_EXPORTS] },
  },
  {
    files: [`src/{components,layouts,entrypoints,browser}/**/*.${source}`],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK, ...LOCALE, INTL, ...SENTENCES, ...LABELS] },
  },
  {
    files: ['src/{models,outputs}/**/*.ts'],
    // The schemas of data files describe them to programmers, as the code does; security.txt has the field names of RFC 9116.
    ignores: ['src/models/data/data-field.ts', 'src/models/data/*-schema.ts', 'src/outputs/security.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK, ...LOCALE, INTL, NAMED_EXPORTS, ...SENTENCES] },
  },
  {
    files: ['src/domain/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK, ...LOCALE, INTL_IN_DOMAIN, NAMED_EXPORTS] },
  },
  {
    files: ['src/format/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLOCK, NAMED_EXPORTS, ...SENTENCES] },
  },
  {
    // The one clock.
    files: ['src/**/clock.ts'],
    rules: { 'no-restricted-syntax': ['error', ...LOCALE, INTL, NAMED_EXPORTS] },
  },
  ...Object.keys(ARROWS).map((room) => ({
    files: [`src/${room}/**/*.${source}`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', restrictImports(room)] },
  })),
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test may assume what it has set up; if it is wrong, the test fails.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
