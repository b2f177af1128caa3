import { expect, test } from 'vitest';
import { check, reportOf, reportPath, reportWith } from './compiled.ts';

test.each<[name: string, path: string, content: string, expected: string[]]>([
  [
    'every key that is missing, at the start of an empty file',
    reportPath,
    '',
    [
      '1:1  error  The key "authors" is missing; add it with a list of ids.  frontmatter/missing',
      '1:1  error  The key "description" is missing; add it with a text of 1 to 200 characters.  frontmatter/missing',
      '1:1  error  The key "kind" is missing; add it with report, analysis, background or opinion.  frontmatter/missing',
      '1:1  error  The key "published" is missing; add it with a quoted date such as "2023-08-31", or an instant such as "2023-08-31T09:00+08:00".  frontmatter/missing',
      '1:1  error  The key "title" is missing; add it with a text of 1 to 110 characters.  frontmatter/missing',
    ],
  ],
  [
    'every key that is missing behind empty fences',
    reportPath,
    '---\n---\n',
    [
      '1:1  error  The key "authors" is missing; add it with a list of ids.  frontmatter/missing',
      '1:1  error  The key "description" is missing; add it with a text of 1 to 200 characters.  frontmatter/missing',
      '1:1  error  The key "kind" is missing; add it with report, analysis, background or opinion.  frontmatter/missing',
      '1:1  error  The key "published" is missing; add it with a quoted date such as "2023-08-31", or an instant such as "2023-08-31T09:00+08:00".  frontmatter/missing',
      '1:1  error  The key "title" is missing; add it with a text of 1 to 110 characters.  frontmatter/missing',
    ],
  ],
  [
    'one missing key at the top',
    reportPath,
    reportWith('kind: report\n', ''),
    [
      '1:1  error  The key "kind" is missing; add it with report, analysis, background or opinion.  frontmatter/missing',
    ],
  ],
  [
    'missing keys of a file of YAML',
    'site.yml',
    `name: Test
url: https://test.example
language: en
`,
    [
      '1:1  error  The key "description" is missing; add it with a text.  frontmatter/missing',
      '1:1  error  The key "publisher" is missing; add it with an id.  frontmatter/missing',
      '1:1  error  The key "timezone" is missing; add it with the name of a time zone (IANA) such as Asia/Shanghai.  frontmatter/missing',
    ],
  ],
  [
    'a file of comments alone',
    'publishers/house.yml',
    `# Nothing yet.
`,
    [
      '1:1  error  The key "kind" is missing; add it with one of the kinds of publishers.  frontmatter/missing',
      '1:1  error  The key "name" is missing; add it with a text of one line.  frontmatter/missing',
    ],
  ],
  [
    'missing keys of a source, at its id',
    reportPath,
    reportOf(`sources:
  label: { kind: leak }`),
    [
      '8:3  error  The key "publisher" is missing; add it with an id.  frontmatter/missing',
      '8:3  error  The key "title" is missing; add it with a text of one line.  frontmatter/missing',
    ],
  ],
  [
    'missing keys of an event',
    reportPath,
    reportOf(`events:
  seen:
    title: The label is seen`),
    [
      '8:3  error  The key "basis" is missing; add it with one of the bases.  frontmatter/missing',
      '8:3  error  The key "on" is missing; add it with a quoted date such as "2023-07-05".  frontmatter/missing',
      '8:3  error  The key "sources" is missing; add it with a list of ids.  frontmatter/missing',
    ],
  ],
  [
    'missing keys of a claim',
    reportPath,
    reportOf('claims: { sale: { by: A person } }'),
    [
      '7:11  error  The key "basis" is missing; add it with one of the bases.  frontmatter/missing',
      '7:11  error  The key "saidOn" is missing; add it with a quoted date such as "2023-07-05".  frontmatter/missing',
      '7:11  error  The key "sources" is missing; add it with a list of ids.  frontmatter/missing',
      '7:11  error  The key "statement" is missing; add it with a text.  frontmatter/missing',
    ],
  ],
  [
    'missing keys of a figure, at its property',
    reportPath,
    reportOf('figures: { car: { mass: {} } }'),
    [
      '7:19  error  The key "basis" is missing; add it with one of the bases.  frontmatter/missing',
      '7:19  error  The key "sources" is missing; add it with a list of ids.  frontmatter/missing',
      '7:19  error  The key "value" is missing; add it with a number with a unit such as 726.7 V.  frontmatter/missing',
    ],
  ],
  [
    'missing keys of a figure in a list, at its first character',
    reportPath,
    reportOf(`figures:
  car:
    mass:
      - value: 642 kg
        basis: inference
      - basis: inference`),
    [
      '12:9  error  The key "value" is missing; add it with a number with a unit such as 726.7 V.  frontmatter/missing',
    ],
  ],
  [
    'missing keys of a correction, at its first character',
    reportPath,
    reportOf(`corrections:
  - { on: "2023-09-02", field: title }`),
    [
      '8:5  error  The key "now" is missing; add it with a text.  frontmatter/missing',
      '8:5  error  The key "was" is missing; add it with a text.  frontmatter/missing',
      '8:5  error  The key "why" is missing; add it with a text.  frontmatter/missing',
    ],
  ],
  [
    'missing keys of an outcome',
    reportPath,
    reportOf('outcomes: { sale: { as: met } }'),
    [
      '7:13  error  The key "on" is missing; add it with a quoted date such as "2023-07-05".  frontmatter/missing',
      '7:13  error  The key "sources" is missing; add it with a list of ids.  frontmatter/missing',
    ],
  ],
  [
    'missing sources where others are relied on',
    reportPath,
    reportOf(`events:
  seen: { on: "2023-07", title: It is seen, basis: press }`),
    ['8:3  error  The key "sources" is missing; add it with a list of ids.  frontmatter/missing'],
  ],
  [
    'a subject without a name',
    reportPath,
    reportOf('subjects: { car: {} }'),
    ['7:13  error  The key "name" is missing; add it with a text of one line.  frontmatter/missing'],
  ],
  [
    'a subject that is another without saying how that is known',
    reportPath,
    reportOf(`subjects:
  car: { sameAs: model }`),
    [
      '8:3  error  The key "basis" is missing; add it with one of the bases.  frontmatter/missing',
      '8:3  error  The key "sources" is missing; add it with a list of ids.  frontmatter/missing',
    ],
  ],
  [
    'a quotation without its words',
    reportPath,
    reportOf(`sources:
  label: { publisher: house, kind: leak, title: A label, quote: { prefix: before } }`),
    ['8:58  error  The key "exact" is missing; add it with a text.  frontmatter/missing'],
  ],
  [
    'a picture without its file',
    reportPath,
    reportOf('image: { alt: Words }'),
    ['7:1  error  The key "src" is missing; add it with a text of one line.  frontmatter/missing'],
  ],
  [
    'an unknown key at the top',
    reportPath,
    reportOf('colour: red'),
    [
      '7:1  error  Unknown key "colour", expected one of title, description, kind, published, updated, embargo, draft, dateline, authors, topics, image, sources, events, claims, subjects, figures, outcomes, corrections.  frontmatter/unknown-key',
    ],
  ],
  [
    'a misspelt key, with a suggestion',
    reportPath,
    reportOf('topic: [a]'),
    [
      '7:1  error  Unknown key "topic", expected one of title, description, kind, published, updated, embargo, draft, dateline, authors, topics, image, sources, events, claims, subjects, figures, outcomes, corrections; did you mean "topics"?  frontmatter/unknown-key',
    ],
  ],
  [
    'an unknown key of every record',
    reportPath,
    reportOf(`sources:
  label: { publisher: house, kind: leak, title: A label, link: x }
events:
  seen: { "on": "2023-07", title: It is seen, basis: opinion, why: x }
subjects:
  car: { name: A car, nmae: x }
image: { src: ./a.png, alt: Words, size: x }`),
    [
      '8:58  error  Unknown key "link", expected one of publisher, kind, title, url, published, accessed, language, quote, derivedFrom; did you mean "kind"?  frontmatter/unknown-key',
      '10:63  error  Unknown key "why", expected one of on, asPrinted, title, place, basis, sources.  frontmatter/unknown-key',
      '12:23  error  Unknown key "nmae", expected one of name, basis, sources; did you mean "name"?  frontmatter/unknown-key',
      '13:36  error  Unknown key "size", expected one of src, alt, credit.  frontmatter/unknown-key',
    ],
  ],
  [
    '`__proto__` and `constructor` as keys at the top',
    reportPath,
    reportOf(`__proto__: 1
constructor: 2`),
    [
      '7:1  error  Unknown key "__proto__", expected one of title, description, kind, published, updated, embargo, draft, dateline, authors, topics, image, sources, events, claims, subjects, figures, outcomes, corrections.  frontmatter/unknown-key',
      '8:1  error  Unknown key "constructor", expected one of title, description, kind, published, updated, embargo, draft, dateline, authors, topics, image, sources, events, claims, subjects, figures, outcomes, corrections.  frontmatter/unknown-key',
    ],
  ],
  [
    '`__proto__` as an id, and takes `constructor` for one',
    reportPath,
    reportOf(`subjects:
  __proto__: { name: A car }
  constructor: { name: A builder }`),
    [
      '8:3  error  "__proto__" is no id; expected 1 to 80 lower case letters, digits and hyphens.  id/invalid',
    ],
  ],
  [
    '`__proto__` as the name of a subject that has figures',
    reportPath,
    reportOf('figures: { __proto__: { mass: 5 } }'),
    [
      '7:12  error  "__proto__" is no id; expected 1 to 80 lower case letters, digits and hyphens.  id/invalid',
    ],
  ],
  [
    'a merge key, which YAML 1.2 does not know',
    reportPath,
    reportOf(`subjects:
  car: &car { name: A car }
  bus: { <<: *car }`),
    [
      '9:3  error  The key "name" is missing; add it with a text of one line.  frontmatter/missing',
      '9:10  error  Unknown key "<<", expected one of name, basis, sources.  frontmatter/unknown-key',
    ],
  ],
  [
    'a number for a text',
    reportPath,
    reportOf('dateline: 5'),
    ['7:11  error  Found the number 5, expected a text of one line.  frontmatter/type'],
  ],
  [
    'a list for a text',
    reportPath,
    reportOf('dateline: [Beijing]'),
    ['7:11  error  Found a list, expected a text of one line.  frontmatter/type'],
  ],
  [
    'a mapping for a text',
    reportPath,
    reportOf('dateline: { city: Beijing }'),
    ['7:11  error  Found a mapping, expected a text of one line.  frontmatter/type'],
  ],
  [
    'a boolean for a text',
    reportPath,
    reportOf('dateline: true'),
    [
      '7:11  error  Found the word true, which YAML reads as yes or no, expected a text of one line.  frontmatter/type',
    ],
  ],
  [
    'nothing for a text, at its key',
    reportPath,
    reportOf('dateline:'),
    ['7:1  error  Found nothing, expected a text of one line.  frontmatter/type'],
  ],
  [
    'nothing where a key is required, at its key',
    reportPath,
    reportWith('title: A title', 'title:'),
    ['2:1  error  Found nothing, expected a text of 1 to 110 characters.  frontmatter/type'],
  ],
  [
    'a written null',
    reportPath,
    reportOf('dateline: null'),
    ['7:11  error  Found nothing, expected a text of one line.  frontmatter/type'],
  ],
  [
    'a tilde, which YAML reads as nothing',
    reportPath,
    reportOf('dateline: ~'),
    ['7:11  error  Found nothing, expected a text of one line.  frontmatter/type'],
  ],
  [
    'infinity for a text',
    reportPath,
    reportOf('dateline: .inf'),
    ['7:11  error  Found the number Infinity, expected a text of one line.  frontmatter/type'],
  ],
  [
    'a text for a boolean',
    reportPath,
    reportOf('draft: "yes"'),
    ['7:8  error  Found the text "yes", expected true or false.  frontmatter/type'],
  ],
  [
    'the word yes, which YAML 1.2 reads as a text',
    reportPath,
    reportOf('draft: yes'),
    ['7:8  error  Found the text "yes", expected true or false.  frontmatter/type'],
  ],
  [
    'a text for a list',
    reportPath,
    reportOf('topics: electric-cars'),
    [
      '7:9  error  Found the text "electric-cars", expected a list of ids such as [electric-cars].  frontmatter/type',
    ],
  ],
  [
    'a mapping for a list',
    reportPath,
    reportOf('corrections: { on: "2023-09-02" }'),
    ['7:14  error  Found a mapping, expected a list of corrections.  frontmatter/type'],
  ],
  [
    'a list for a mapping',
    reportPath,
    reportOf('sources: [label]'),
    ['7:10  error  Found a list, expected sources by id.  frontmatter/type'],
  ],
  [
    'a text for a record',
    reportPath,
    reportOf('sources: { label: a leak }'),
    [
      '7:19  error  Found the text "a leak", expected a source with the keys publisher, kind and title.  frontmatter/type',
    ],
  ],
  [
    'nothing for a record',
    reportPath,
    reportOf(`sources:
  label:`),
    [
      '8:3  error  Found nothing, expected a source with the keys publisher, kind and title.  frontmatter/type',
    ],
  ],
  [
    'numbers among ids',
    reportPath,
    reportOf('topics: [a, 2024, b]'),
    [
      '7:13  error  Found the number 2024, expected an id of lower case letters, digits and hyphens.  frontmatter/type',
    ],
  ],
  [
    'a text as a whole frontmatter',
    reportPath,
    '---\nonly words\n---\n',
    [
      '2:1  error  Found the text "only words", expected a mapping with the keys title, description, kind, published, updated, embargo, draft, dateline, authors, topics, image, sources, events, claims, subjects, figures, outcomes, corrections.  frontmatter/type',
    ],
  ],
  [
    'a list as a whole frontmatter',
    reportPath,
    '---\n- a\n- b\n---\n',
    [
      '2:1  error  Found a list, expected a mapping with the keys title, description, kind, published, updated, embargo, draft, dateline, authors, topics, image, sources, events, claims, subjects, figures, outcomes, corrections.  frontmatter/type',
    ],
  ],
  [
    'a word that is none of the kinds, with a suggestion',
    reportPath,
    reportWith('kind: report', 'kind: analisys'),
    [
      '4:7  error  Found "analisys", expected one of report, analysis, background, opinion; did you mean "analysis"?  frontmatter/type',
    ],
  ],
  [
    'a word that is like none of the kinds',
    reportPath,
    reportWith('kind: report', 'kind: gossip'),
    ['4:7  error  Found "gossip", expected one of report, analysis, background, opinion.  frontmatter/type'],
  ],
  [
    'a basis that is none',
    reportPath,
    reportOf(`events:
  seen: { on: "2023-07", title: It is seen, basis: rumour, sources: [label] }`),
    [
      '8:52  error  Found "rumour", expected one of official, on-record, agency, press, anonymous, social, leak, inference, opinion.  frontmatter/type',
    ],
  ],
  [
    'an outcome that is none',
    reportPath,
    reportOf(`outcomes:
  sale: { as: mett, on: "2024", sources: [label] }`),
    [
      '8:15  error  Found "mett", expected one of met, missed, confirmed, disputed, denied; did you mean "met"?  frontmatter/type',
    ],
  ],
  [
    'an address that is no web address',
    'publishers/house.yml',
    `name: House
kind: trade
url: ftp://house.example
`,
    [
      '3:6  error  Found "ftp://house.example", expected a web address that begins with https:// or http://.  frontmatter/type',
    ],
  ],
  [
    'a script for an address',
    'authors/desk.yml',
    `name: The desk
url: javascript:alert(1)
`,
    [
      '2:6  error  Found "javascript:alert(1)", expected a web address that begins with https:// or http://.  frontmatter/type',
    ],
  ],
  [
    'a language, a time zone and a mail address that are none',
    'site.yml',
    `name: Test
url: test.example
language: english language
timezone: Asia/Shanghigh
description: An invented newsroom.
publisher: house
contact: the desk
`,
    [
      '2:6  error  Found "test.example", expected a web address that begins with https:// or http://.  frontmatter/type',
      '3:11  error  Found "english language", expected a language tag (BCP 47) such as en or zh-Hans.  frontmatter/type',
      '4:11  error  Found "Asia/Shanghigh", expected the name of a time zone (IANA) such as Asia/Shanghai.  frontmatter/type',
      '7:10  error  Found "the desk", expected a mail address such as desk@example.org.  frontmatter/type',
    ],
  ],
  [
    'an address of the site with a path, and a language that is none',
    'site.yml',
    `name: Test
url: https://test.example/news/
language: English
timezone: Asia/Shanghai
description: An invented newsroom.
publisher: house
`,
    [
      '2:6  error  Found "https://test.example/news/", expected an address without a path, query or fragment such as https://test.example: the addresses of the site begin at the root.  frontmatter/type',
      '3:11  error  Found "English", expected a language tag (BCP 47) such as en or zh-Hans.  frontmatter/type',
    ],
  ],
  [
    'an offset for a time zone',
    'site.yml',
    `name: Test
url: https://test.example
language: en
timezone: "+08:00"
description: An invented newsroom.
publisher: house
`,
    [
      '4:11  error  Found "+08:00", expected the name of a time zone (IANA) such as Asia/Shanghai.  frontmatter/type',
    ],
  ],
  [
    'a control character, at the quotation mark',
    reportPath,
    reportOf('dateline: "Bei\\x07jing"'),
    ['7:11  error  Found the control character U+0007; remove it.  frontmatter/type'],
  ],
  [
    'a line end in a text of one line',
    reportPath,
    reportOf('dateline: "Bei\\njing"'),
    [
      '7:11  error  Found a line end in a text of one line; write it on one line, or fold it with >-.  frontmatter/type',
    ],
  ],
  [
    'lines that a block keeps, at its mark',
    reportPath,
    reportOf(`dateline: |
  Beijing
  North`),
    [
      '7:11  error  Found a line end in a text of one line; write it on one line, or fold it with >-.  frontmatter/type',
    ],
  ],
  [
    'half of a character',
    reportPath,
    reportOf('dateline: "Bei\\uD83Djing"'),
    ['7:11  error  Found half of a character (U+D83D); write the character itself.  frontmatter/type'],
  ],
  [
    'an open bidi control',
    reportPath,
    reportOf('dateline: "Bei\\u202Ejing"'),
    [
      '7:11  error  Found the directional control U+202E, which is never closed; close it or remove it.  frontmatter/type',
    ],
  ],
  [
    'a title of no characters',
    reportPath,
    reportWith('title: A title', 'title: ""'),
    ['2:8  error  Found an empty text, expected a text of 1 to 110 characters.  frontmatter/length'],
  ],
  [
    'a title of blanks alone',
    reportPath,
    reportWith('title: A title', 'title: "   "'),
    ['2:8  error  Found an empty text, expected a text of 1 to 110 characters.  frontmatter/length'],
  ],
  [
    'a title of 111 characters',
    reportPath,
    reportWith('A title', 'x'.repeat(111)),
    ['2:8  error  Found 111 characters, expected a text of 1 to 110 characters.  frontmatter/length'],
  ],
  [
    'a description of 201 characters, emoji counted once',
    reportPath,
    reportWith('A description.', '😀'.repeat(201)),
    ['3:14  error  Found 201 characters, expected a text of 1 to 200 characters.  frontmatter/length'],
  ],
  [
    'a title that is folded and too long, at its mark',
    reportPath,
    reportWith('title: A title', `title: >-\n  ${'x'.repeat(60)}\n  ${'y'.repeat(60)}`),
    ['2:8  error  Found 121 characters, expected a text of 1 to 110 characters.  frontmatter/length'],
  ],
  [
    'an empty list of authors',
    reportPath,
    reportWith('authors: [desk]', 'authors: []'),
    [
      '6:10  error  Found an empty list, expected a list of ids; leave the key out or fill it.  frontmatter/length',
    ],
  ],
  [
    'an empty list of sources, where others are relied on',
    reportPath,
    reportOf(`claims:
  sale: { statement: A, by: B, saidOn: "2023", basis: press, sources: [] }
  guess: { statement: A, by: B, saidOn: "2023", basis: opinion, sources: [] }`),
    [
      '8:71  error  Found an empty list, expected a list of ids; leave the key out or fill it.  frontmatter/length',
    ],
  ],
  [
    'a picture without words, at `image`',
    reportPath,
    reportOf('image: { src: ./a.png }'),
    [
      '7:1  error  The picture has no words for those who do not see it; say in alt what it shows.  image/alt',
    ],
  ],
  [
    'a picture with empty words, at them',
    reportPath,
    reportOf('image: { src: ./a.png, alt: "" }'),
    [
      '7:29  error  The picture has no words for those who do not see it; say in alt what it shows.  image/alt',
    ],
  ],
  [
    'a picture with blanks for words',
    reportPath,
    reportOf(`image:
  src: ./a.png
  alt: "  "`),
    [
      '9:8  error  The picture has no words for those who do not see it; say in alt what it shows.  image/alt',
    ],
  ],
  [
    'a picture with nothing behind `alt`',
    reportPath,
    reportOf(`image:
  src: ./a.png
  alt:`),
    [
      '9:3  error  The picture has no words for those who do not see it; say in alt what it shows.  image/alt',
    ],
  ],
])('tells %s', async (_name, path, content, expected) => {
  expect(await check(path, content)).toEqual(expected);
});
