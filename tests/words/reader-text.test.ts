import { ESLint, Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';

const eslint = new ESLint();
const linter = new Linter({ configType: 'flat' });
const parsers: Linter.Config[] = [
  ...astro.configs['flat/base'],
  { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } },
  { files: ['**/*.astro'], languageOptions: { parserOptions: { parser: tseslint.parser } } },
];

/** The texts that lint finds in a file as it would be at a path: their lines. */
async function findTexts(path: string, code: string): Promise<number[]> {
  const { rules } = (await eslint.calculateConfigForFile(path)) as { rules: Linter.RulesRecord };
  const rule = rules['no-restricted-syntax'] ?? 'off';
  const messages = linter.verify(code, [...parsers, { rules: { 'no-restricted-syntax': rule } }], path);
  return [
    ...new Set(messages.filter(({ message }) => message.includes('src/words')).map(({ line }) => line)),
  ];
}

test.each([
  '<p>Published today</p>',
  '<p>Note</p>',
  '<nav aria-label="Pages"></nav>',
  '<Standings title="Claims" />',
  '<p>{`Of ${count}, `}</p>',
  '<p>{` · due `}</p>',
  "<p>{', on the word of '}</p>",
  "<p>{isOpen ? 'Open' : ''}</p>",
])('a component has no text of its own: %s', async (code) => {
  expect(await findTexts('src/components/page/Sample.astro', code)).toEqual([1]);
});

test.each([
  ['models/page/sample.ts', "const title = 'No such page';"],
  ['models/page/sample.ts', 'const title = `Reports by ${name}, the latest first.`;'],
  ['outputs/sample.ts', 'const text = `Forecast by ${name}.`;'],
  ['format/sample.ts', 'const text = `${now}, not ${was} any more`;'],
  ['browser/sample.ts', "button.textContent = 'Copied';"],
  ['browser/sample.ts', "status.textContent = 'Nothing was found.';"],
])('src/%s has no text of its own: %s', async (path, code) => {
  expect(await findTexts(`src/${path}`, code)).toEqual([1]);
});

test.each([
  ['components/page/Sample.astro', '<p class="list list--wide">{words.none} · {count}</p>'],
  ['components/page/Sample.astro', '<svg viewBox="0 0 10 10" role="img"><path d="M1 1h0" /></svg>'],
  ['models/page/sample.ts', 'throw new Error(`There is no page ${page}.`);'],
  ['outputs/sample.ts', 'const element = `<img src="${src}" alt="">`;'],
  ['browser/sample.ts', "document.querySelector('.byline time');"],
])('what is no text may be in src/%s: %s', async (path, code) => {
  expect(await findTexts(`src/${path}`, code)).toEqual([]);
});
