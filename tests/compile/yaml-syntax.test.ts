import { expect, test } from 'vitest';
import { check, reportOf, reportPath } from './compiled.ts';

test.each<[name: string, path: string, content: string, expected: string[]]>([
  [
    'a key twice, at the second',
    reportPath,
    reportOf(`topics: [a]
topics: [b]`),
    ['8:1  error  The key "topics" stands twice in one mapping; keep one of the two.  yaml/syntax'],
  ],
  [
    'a key three times, at the second and the third',
    reportPath,
    reportOf(`draft: true
draft: true
draft: false`),
    [
      '8:1  error  The key "draft" stands twice in one mapping; keep one of the two.  yaml/syntax',
      '9:1  error  The key "draft" stands twice in one mapping; keep one of the two.  yaml/syntax',
    ],
  ],
  [
    'a key twice where one is quoted',
    reportPath,
    reportOf(`draft: true
"draft": false`),
    ['8:1  error  The key "draft" stands twice in one mapping; keep one of the two.  yaml/syntax'],
  ],
  [
    'a key twice in a mapping on one line',
    reportPath,
    reportOf('image: { src: ./a.png, src: ./b.png, alt: Words }'),
    ['7:24  error  The key "src" stands twice in one mapping; keep one of the two.  yaml/syntax'],
  ],
  [
    'an id twice',
    reportPath,
    reportOf(`subjects:
  car: { name: The car }
  bus: { name: The bus }
  car: { name: The other }`),
    ['10:3  error  The key "car" stands twice in one mapping; keep one of the two.  yaml/syntax'],
  ],
  [
    'a bracket that never closes',
    reportPath,
    reportOf('topics: [a, b'),
    [
      '8:1  error  Flow sequence in block collection must be sufficiently indented and end with a ]; mend the YAML here.  yaml/syntax',
    ],
  ],
  [
    'a quotation mark that never closes',
    reportPath,
    reportOf('dateline: "Beijing'),
    ['8:1  error  Missing closing "quote; mend the YAML here.  yaml/syntax'],
  ],
  [
    'a tab as indentation',
    reportPath,
    reportOf(`image:
	src: ./a.png`),
    ['8:1  error  Tabs are not allowed as indentation; mend the YAML here.  yaml/syntax'],
  ],
  [
    'a second colon in a plain text',
    reportPath,
    reportOf('dateline: Beijing: north'),
    ['7:11  error  Nested mappings are not allowed in compact mappings; mend the YAML here.  yaml/syntax'],
  ],
  [
    'an alias that repeats nothing',
    reportPath,
    reportOf('topics: *none'),
    ['7:9  error  The alias *none repeats nothing that stands before it; write the value out.  yaml/syntax'],
  ],
  [
    'an alias before its anchor',
    reportPath,
    reportOf(`topics: *later
dateline: &later Beijing`),
    ['7:9  error  The alias *later repeats nothing that stands before it; write the value out.  yaml/syntax'],
  ],
  [
    'an alias within what it repeats',
    reportPath,
    reportOf(`subjects: &all
  car: *all`),
    ['8:8  error  The alias *all stands within what it repeats; write the value out.  yaml/syntax'],
  ],
  [
    'a list as a key',
    reportPath,
    reportOf(`? [a, b]
: c`),
    ['7:3  error  A key is a text on one line; found a list, a mapping or an alias.  yaml/syntax'],
  ],
  [
    'an alias as a key',
    reportPath,
    reportOf(`dateline: &place Beijing
*place : there`),
    ['8:1  error  A key is a text on one line; found a list, a mapping or an alias.  yaml/syntax'],
  ],
  [
    'frontmatter that never closes',
    reportPath,
    '---\ntitle: A title\n',
    ['1:1  error  The frontmatter that opens here never closes; end it with a line "---".  yaml/syntax'],
  ],
  [
    'frontmatter that never closes, with a byte order mark',
    reportPath,
    '\ufeff---\ntitle: A title\n',
    ['1:1  error  The frontmatter that opens here never closes; end it with a line "---".  yaml/syntax'],
  ],
  [
    'two documents in one file',
    'authors/desk.yml',
    `name: The desk
---
name: Another
`,
    ['2:1  error  A second document begins here; keep one, or put each into a file of its own.  yaml/syntax'],
  ],
  [
    'a tag that nobody knows',
    'authors/desk.yml',
    `name: !secret The desk
`,
    ['1:7  error  Unresolved tag: !secret; mend the YAML here.  yaml/syntax'],
  ],
  [
    'an escape that is none',
    'authors/desk.yml',
    `name: "The \\q desk"
`,
    ['1:12  error  Invalid escape sequence \\q; mend the YAML here.  yaml/syntax'],
  ],
])('tells, as yaml/syntax, %s', async (_name, path, content, expected) => {
  expect(await check(path, content)).toEqual(expected);
});
