import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markdownProcessor } from './astro-engine.ts';
import { buildProseData } from '../../src/markdown/prose-data.ts';
import { bodyProcessor } from '../../src/markdown/body-processor.ts';
import { VFile } from 'vfile';

const path = 'stories/car/first.md';
const astro = await markdownProcessor.createRenderer({ syntaxHighlight: false } as never);

/** What Astro's engine makes of a body. */
async function renderWithAstro(markdown: string) {
  const data = buildProseData(path);
  const { code, metadata } = await astro.render(markdown, { frontmatter: { dateline: data } });
  // Astro's engine writes a brace as it would stand in a template.
  const headings = metadata.headings.map((each) => ({ ...each, text: each.text.replaceAll('${', '{') }));
  return { html: code, ...data, headings };
}

/** What our engine makes of it. */
async function render(markdown: string) {
  const data = buildProseData(path);
  const file = new VFile({ value: markdown, data: { astro: { frontmatter: { dateline: data } } } });
  return { html: String(await bodyProcessor.process(file)), ...data };
}

/** Words and marks of Markdown, whole and in pieces: those of each syntax that our engine leaves out where it can. */
const pieces = fc.constantFrom(
  ...[
    'word',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    '    ',
    '> ',
    '- ',
    '1. ',
    '- [ ] ',
    '## ',
    '# ',
    '===\n',
    '---\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '***',
    '~~',
    '`',
    '```\n',
    '[',
    ']',
    '](a.md)',
    '](https://a.example)',
    '![',
    '](label.png)',
    '[^1]',
    '[^1]: ',
  ],
  ...[
    '|',
    '| a | b |\n',
    '|-|-|\n',
    ':-',
    '-:',
    ':-:\n',
    '-',
    'http',
    'https://',
    'a.example',
    'www.',
    'WWW.a.example',
    'a@b.example',
  ],
  ...[
    'mailto:',
    'xmpp:',
    '@',
    '&',
    '&#64;',
    '&commat;',
    '&amp;',
    '&colon;',
    '\\',
    '<b>',
    '</b>',
    '<',
    '>',
    '<!-- -->',
    '{',
    '}',
    '\ufeff',
    '\u0000',
  ],
  ...[
    ':',
    '::',
    ':::',
    ':fact[1 kg]{of=car.mass}',
    ':cite[one two]',
    ':when[May]{of=event}',
    ':claim[so]{of=claim}',
    ':none[a]',
    ':::note\n',
    ':::\n',
  ],
  ...['1 kg', '12', 'km', '“', '”', 'é', '[a]: b.md\n', '[a]', '![a]', '<https://a.example>', '  \n'],
);
const bodies = fc.array(pieces, { maxLength: 25 }).map((each) => each.join(''));
const heads = fc.constantFrom('', '  \n', '\n', '   \n     \r\n \n', '\r\r   \n', '  ');

test('our engine makes of every body what Astro’s makes of it', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(heads, bodies, async (head, body) => {
      expect(await render(head + body)).toEqual(await renderWithAstro(head + body));
    }),
    { numRuns: 1500 },
  );
});
