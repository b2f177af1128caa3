import { expect, test } from 'vitest';
import { check, reportOf, reportPath, reportWith } from './compiled.ts';

test.each<[name: string, path: string, content: string, expected: string[]]>([
  [
    'CRLF as one line end',
    reportPath,
    reportOf('colour: red', 'Of 5 kg.\r\nOf 6 kg.\n').replaceAll(/\r?\n/g, '\r\n'),
    [
      '7:1  error  Unknown key "colour", expected one of title, description, kind, published, updated, embargo, draft, dateline, authors, topics, image, sources, events, claims, subjects, figures, outcomes, corrections.  frontmatter/unknown-key',
      '9:4  error  The number "5 kg" is bound to no figure; write :fact[5 kg]{of=subject.property}, or quote it.  figure/unbound',
      '10:4  error  The number "6 kg" is bound to no figure; write :fact[6 kg]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'CRLF within paragraphs, facts, citations and words of pictures',
    reportPath,
    reportOf(
      '',
      'Of 101\nkWh and :fact[1\nkg]{of=a.b}.:bad[x]\nOf 6 kg &amp; 7\n  kg,\n> 8 kg\n\n![Of\n9 kg](a.png)\n',
    ).replaceAll('\n', '\r\n'),
    [
      '8:4  error  The number "101 kWh" is bound to no figure; write :fact[101 kWh]{of=subject.property}, or quote it.  figure/unbound',
      '10:13  error  Unknown directive "bad", expected one of fact, when, cite, claim, update, note; to write a colon, put a backslash before it.  prose/unknown-directive',
      '11:4  error  The number "6 kg" is bound to no figure; write :fact[6 kg]{of=subject.property}, or quote it.  figure/unbound',
      '11:15  error  The number "7 kg" is bound to no figure; write :fact[7 kg]{of=subject.property}, or quote it.  figure/unbound',
      '16:1  error  The number "9 kg" is bound to no figure; write :fact[9 kg]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'a byte order mark as no column',
    reportPath,
    `\ufeff${reportOf('', 'Of 5 kg.\n').replace('title', 'titel')}`,
    [
      '1:1  error  The key "title" is missing; add it with a text of 1 to 110 characters.  frontmatter/missing',
      '2:1  error  Unknown key "titel", expected one of title, description, kind, published, updated, embargo, draft, dateline, authors, topics, image, sources, events, claims, subjects, figures, outcomes, corrections; did you mean "title"?  frontmatter/unknown-key',
      '8:4  error  The number "5 kg" is bound to no figure; write :fact[5 kg]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'a byte order mark as no column of the first line',
    reportPath,
    '\ufeffOf 5 kg.\n',
    [
      '1:1  error  The key "authors" is missing; add it with a list of ids.  frontmatter/missing',
      '1:1  error  The key "description" is missing; add it with a text of 1 to 200 characters.  frontmatter/missing',
      '1:1  error  The key "kind" is missing; add it with report, analysis, background or opinion.  frontmatter/missing',
      '1:1  error  The key "published" is missing; add it with a quoted date such as "2023-08-31", or an instant such as "2023-08-31T09:00+08:00".  frontmatter/missing',
      '1:1  error  The key "title" is missing; add it with a text of 1 to 110 characters.  frontmatter/missing',
      '1:4  error  The number "5 kg" is bound to no figure; write :fact[5 kg]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'a tab as one column',
    reportPath,
    reportOf('image: {\tsrc: ./a.png,\talt: "" }', 'Of\t5 kg.\n'),
    [
      '7:29  error  The picture has no words for those who do not see it; say in alt what it shows.  image/alt',
      '9:4  error  The number "5 kg" is bound to no figure; write :fact[5 kg]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'an emoji as two columns',
    reportPath,
    reportOf('image: { credit: 😀, alt: "", src: ./a.png }', '😀 5 kg and 😀 <b>.\n'),
    [
      '7:27  error  The picture has no words for those who do not see it; say in alt what it shows.  image/alt',
      '9:4  error  The number "5 kg" is bound to no figure; write :fact[5 kg]{of=subject.property}, or quote it.  figure/unbound',
      '9:16  error  Found the HTML <b>, expected Markdown; remove it, or put a backslash before the "<".  prose/raw-html',
    ],
  ],
  [
    'columns of Chinese by character',
    reportPath,
    reportOf('image: { credit: 小米, alt: "", src: ./a.png }', '小米 5 kg\n'),
    [
      '7:27  error  The picture has no words for those who do not see it; say in alt what it shows.  image/alt',
      '9:4  error  The number "5 kg" is bound to no figure; write :fact[5 kg]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'lines of a body behind a long head',
    reportPath,
    reportOf('topics:\n  - a\n\n  # a comment\n  - b', '\n\n<b>\n'),
    [
      '15:1  error  Found the HTML <b>, expected Markdown; remove it, or put a backslash before the "<".  prose/raw-html',
    ],
  ],
  [
    'blanks behind the fences',
    reportPath,
    reportOf('', '<b>\n').replaceAll('---\n', '---  \n'),
    [
      '8:1  error  Found the HTML <b>, expected Markdown; remove it, or put a backslash before the "<".  prose/raw-html',
    ],
  ],
  [
    'line ends within a text of one key',
    reportPath,
    reportWith('A title', '"A\\\n   title of\n\n   5 kg"'),
    [
      '2:8  error  Found a line end in a text of one line; write it on one line, or fold it with >-.  frontmatter/type',
      '5:4  error  The number "5 kg" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
    ],
  ],
  [
    'lines of a block that are indented',
    reportPath,
    reportWith('title: A title', 'title: |-\n     A title of 5 kg'),
    [
      '3:17  error  The number "5 kg" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
    ],
  ],
  [
    'indentation of a list within a quotation',
    reportPath,
    reportOf('', '- x\n\n  > y\n  > <b>\n'),
    [
      '11:5  error  Found the HTML <b>, expected Markdown; remove it, or put a backslash before the "<".  prose/raw-html',
    ],
  ],
])('counts %s', async (_name, path, content, expected) => {
  expect(await check(path, content)).toEqual(expected);
});
