import { expect, test } from 'vitest';
import { check, reportOf, reportPath, reportWith } from './compiled.ts';

test.each<[name: string, path: string, content: string, expected: string[]]>([
  [
    'a number with a unit in the title',
    reportPath,
    reportWith('A title', 'A 101 kWh title'),
    [
      '2:10  error  The number "101 kWh" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
    ],
  ],
  [
    'numbers in the description, behind an emoji',
    reportPath,
    reportWith('A description.', '😀 Of 101 kWh and 642 kg.'),
    [
      '3:20  error  The number "101 kWh" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
      '3:32  error  The number "642 kg" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
    ],
  ],
  [
    'a number in a title between quotation marks of YAML',
    reportPath,
    reportWith('A title', '"A \\"title\\" of 101 kWh"'),
    [
      '2:24  error  The number "101 kWh" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
    ],
  ],
  [
    'a number in a title with escapes before it',
    reportPath,
    reportWith('A title', '"\\u00e9\\t\\U0001F600 101 kWh"'),
    [
      '2:8  error  Found a tab in a text of one line; write a blank.  frontmatter/type',
      '2:28  error  The number "101 kWh" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
    ],
  ],
  [
    'a number in a title between single quotation marks',
    reportPath,
    reportWith('A title', "'It''s 101 kWh'"),
    [
      '2:15  error  The number "101 kWh" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
    ],
  ],
  [
    'a number in a folded description',
    reportPath,
    reportWith('description: A description.', 'description: >-\n  A description\n  of 101\n  kWh.'),
    [
      '5:6  error  The number "101 kWh" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
    ],
  ],
  [
    'a number in a title that is also too long',
    reportPath,
    reportWith('A title', `101 kWh ${'x'.repeat(110)}`),
    [
      '2:8  error  The number "101 kWh" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
      '2:8  error  Found 118 characters, expected a text of 1 to 110 characters.  frontmatter/length',
    ],
  ],
  [
    'a number in the words of a picture',
    reportPath,
    reportOf('image: { src: ./a.png, alt: A pack of 101 kWh }'),
    [
      '7:39  error  The number "101 kWh" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
    ],
  ],
  [
    'a number in the title and the summary of a story',
    'stories/car/story.md',
    `---
title: A car of 642 kg
summary: It goes 800 km.
---
`,
    [
      '2:17  error  The number "642 kg" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
      '3:18  error  The number "800 km" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
    ],
  ],
  [
    'a number in the title and the description of a page',
    'pages/about.md',
    `---
title: Of 642 kg
description: It costs 100 CNY.
---

It has 5 kW.
`,
    [
      '2:11  error  The number "642 kg" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
      '3:23  error  The number "100 CNY" is bound to no figure; say it in the body with :fact, or quote it.  figure/unbound',
      '6:8  error  The number "5 kW" is bound to no figure; write :fact[5 kW]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'a number in prose, at its first digit',
    reportPath,
    reportOf(
      '',
      `It holds 101 kWh.
`,
    ),
    [
      '8:10  error  The number "101 kWh" is bound to no figure; write :fact[101 kWh]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'a number that markup parts from its unit',
    reportPath,
    reportOf(
      '',
      `It holds **101** *kWh*.
`,
    ),
    [
      '8:12  error  The number "101 kWh" is bound to no figure; write :fact[101 kWh]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'a number behind entities and escapes',
    reportPath,
    reportOf(
      '',
      `&amp; \\* &eacute; 101&nbsp;kWh.
`,
    ),
    [
      '8:19  error  The number "101 kWh" is bound to no figure; write :fact[101 kWh]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'a number at a line end',
    reportPath,
    reportOf(
      '',
      `It holds 101
kWh.
`,
    ),
    [
      '8:10  error  The number "101 kWh" is bound to no figure; write :fact[101 kWh]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'numbers in a heading, a list, a table, a footnote and a link',
    reportPath,
    reportOf(
      '',
      `## Of 1 kg

- Of 2 kg

| Of 3 kg |
| --- |
| 4 kg |

A note[^1] and [5 kg](https://a.example).

[^1]: Of 6 kg
`,
    ),
    [
      '8:7  error  The number "1 kg" is bound to no figure; write :fact[1 kg]{of=subject.property}, or quote it.  figure/unbound',
      '10:6  error  The number "2 kg" is bound to no figure; write :fact[2 kg]{of=subject.property}, or quote it.  figure/unbound',
      '12:6  error  The number "3 kg" is bound to no figure; write :fact[3 kg]{of=subject.property}, or quote it.  figure/unbound',
      '14:3  error  The number "4 kg" is bound to no figure; write :fact[4 kg]{of=subject.property}, or quote it.  figure/unbound',
      '16:17  error  The number "5 kg" is bound to no figure; write :fact[5 kg]{of=subject.property}, or quote it.  figure/unbound',
      '18:10  error  The number "6 kg" is bound to no figure; write :fact[6 kg]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'a number in the words of a picture in prose',
    reportPath,
    reportOf(
      '',
      `![A pack of 101 kWh](./a.png)
`,
    ),
    [
      '8:13  error  The number "101 kWh" is bound to no figure; write :fact[101 kWh]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'a number in a claim, a date and an aside, but in no fact',
    reportPath,
    reportOf(
      '',
      `:::note
It has :fact[1 kg]{of=car.mass}, :claim[2 kg]{of=sale} and :when[3 kg]{of=seen}.
:::
`,
    ),
    [
      '9:41  error  The number "2 kg" is bound to no figure; write :fact[2 kg]{of=subject.property}, or quote it.  figure/unbound',
      '9:66  error  The number "3 kg" is bound to no figure; write :fact[3 kg]{of=subject.property}, or quote it.  figure/unbound',
    ],
  ],
  [
    'raw HTML and comments',
    reportPath,
    reportOf(
      '',
      `A <b>word</b>.

<div>
x
</div>

<!-- a comment -->
`,
    ),
    [
      '8:3  error  Found the HTML <b>, expected Markdown; remove it, or put a backslash before the "<".  prose/raw-html',
      '8:10  error  Found the HTML </b>, expected Markdown; remove it, or put a backslash before the "<".  prose/raw-html',
      '10:1  error  Found the HTML <div>, expected Markdown; remove it, or put a backslash before the "<".  prose/raw-html',
      '14:1  error  Found an HTML comment, expected Markdown; remove it, or put a backslash before the "<".  prose/raw-html',
    ],
  ],
  [
    'raw HTML behind blanks',
    reportPath,
    reportOf(
      '',
      `Words.

  <br>
`,
    ),
    [
      '10:3  error  Found the HTML <br>, expected Markdown; remove it, or put a backslash before the "<".  prose/raw-html',
    ],
  ],
  [
    'a picture without words',
    reportPath,
    reportOf(
      '',
      `Words ![](./a.png).
`,
    ),
    [
      '8:7  error  The picture has no words; say between the brackets what it shows: ![words](file.png).  image/alt',
    ],
  ],
  [
    'a picture by reference without words, and one that is no file, at its definition',
    reportPath,
    reportOf(
      '',
      `![][a] ![Words][b]

[a]: ./a.png
[b]: https://a.example/b.png
`,
    ),
    [
      '8:1  error  The picture has no words; say between the brackets what it shows: ![words](file.png).  image/alt',
      '11:1  error  Found the picture "https://a.example/b.png", expected the name of a file beside the report such as ./label.png.  image/missing',
    ],
  ],
  [
    'pictures elsewhere',
    reportPath,
    reportOf(
      '',
      `![Words](../other/a.png) ![Words](/a.png) ![Words](b/a.png)
`,
    ),
    [
      '8:1  error  Found the picture "../other/a.png", expected the name of a file beside the report such as ./label.png.  image/missing',
      '8:26  error  Found the picture "/a.png", expected the name of a file beside the report such as ./label.png.  image/missing',
      '8:43  error  Found the picture "b/a.png", expected the name of a file beside the report such as ./label.png.  image/missing',
    ],
  ],
  [
    'unsafe links of each kind',
    reportPath,
    reportOf(
      '',
      `[a](javascript:alert(1)) [b](//a.example) [c](data:text/html,x) [d](\\\\\\\\a) <vbscript:x> [e][f]

[f]: file:///a
`,
    ),
    [
      '8:1  error  Found an address of the kind "javascript:", expected https:, http:, mailto: or tel:, a .md file or an address of the site.  prose/unsafe-link',
      '8:26  error  Found an address without https:, expected https:, http:, mailto: or tel:, a .md file or an address of the site.  prose/unsafe-link',
      '8:43  error  Found an address of the kind "data:", expected https:, http:, mailto: or tel:, a .md file or an address of the site.  prose/unsafe-link',
      '8:65  error  Found an address without https:, expected https:, http:, mailto: or tel:, a .md file or an address of the site.  prose/unsafe-link',
      '8:76  error  Found an address of the kind "vbscript:", expected https:, http:, mailto: or tel:, a .md file or an address of the site.  prose/unsafe-link',
      '10:1  error  Found an address of the kind "file:", expected https:, http:, mailto: or tel:, a .md file or an address of the site.  prose/unsafe-link',
    ],
  ],
  [
    'links to no page',
    reportPath,
    reportOf(
      '',
      `[a](b) [c](./d.txt) [e](../../../f.md)
`,
    ),
    [
      '8:1  error  The link "b" leads nowhere; expected a relative path to a .md file, or an address of the site that begins with /.  link/broken',
      '8:8  error  The link "./d.txt" leads nowhere; expected a relative path to a .md file, or an address of the site that begins with /.  link/broken',
      '8:21  error  The link "../../../f.md" leads nowhere; expected a relative path to a .md file, or an address of the site that begins with /.  link/broken',
    ],
  ],
  [
    'headings that begin at the first level or skip one',
    reportPath,
    reportOf(
      '',
      `# One

## Two

#### Four

## Two
`,
    ),
    [
      '8:1  warning  Found a heading with #, expected ##: the title is the only first level.  prose/heading-order',
      '12:1  warning  Found a heading with ####, expected ###: headings go down one level at a time.  prose/heading-order',
    ],
  ],
  [
    'an unknown directive, with a suggestion',
    reportPath,
    reportOf(
      '',
      `Seen :whn[in July]{of=seen}.
`,
    ),
    [
      '8:6  error  Unknown directive "whn", expected one of fact, when, cite, claim, update, note; did you mean "when"?  prose/unknown-directive',
    ],
  ],
  [
    'an unknown directive that is none of ours',
    reportPath,
    reportOf(
      '',
      `A ratio of a:b, ::video and

:::box
x
:::
`,
    ),
    [
      '8:13  error  Unknown directive "b", expected one of fact, when, cite, claim, update, note; to write a colon, put a backslash before it.  prose/unknown-directive',
      '10:1  error  Unknown directive "box", expected one of fact, when, cite, claim, update, note; to write a colon, put a backslash before it.  prose/unknown-directive',
    ],
  ],
  [
    'directives in another form',
    reportPath,
    reportOf(
      '',
      `::fact[1 kg]{of=car.mass}

:::fact
1 kg
:::

:note[x] ::note

:update{on="2023-09-01"}
`,
    ),
    [
      '8:1  error  The directive "fact" is written in another form; expected :fact[101 kWh]{of=first-model.energy}.  prose/unknown-directive',
      '10:1  error  The directive "fact" is written in another form; expected :fact[101 kWh]{of=first-model.energy}.  prose/unknown-directive',
      '11:1  error  The number "1 kg" is bound to no figure; write :fact[1 kg]{of=subject.property}, or quote it.  figure/unbound',
      '14:1  error  The directive "note" is written in another form; expected :::note.  prose/unknown-directive',
      '16:1  error  The directive "update" is written in another form; expected :::update{on="2023-09-01"}.  prose/unknown-directive',
    ],
  ],
  [
    'a container that never closes',
    reportPath,
    reportOf(
      '',
      `:::note
An aside.
`,
    ),
    ['8:1  error  The directive "note" is never closed; end it with a line ":::".  prose/unknown-directive'],
  ],
  [
    'a container with a label',
    reportPath,
    reportOf(
      '',
      `:::note[Label]
An aside.
:::
`,
    ),
    ['8:1  error  The directive "note" takes no label; expected :::note.  prose/unknown-directive'],
  ],
  [
    'attributes that a directive does not take',
    reportPath,
    reportOf(
      '',
      `Seen :when[in July]{of=seen in=July} :cite[label]{page=1}.
`,
    ),
    [
      '8:6  error  The directive "when" takes no attribute "in"; expected :when[mid-July]{of=pack-leak}.  prose/unknown-directive',
      '8:38  error  The directive "cite" takes no attribute "page"; expected :cite[reuters-nod].  prose/unknown-directive',
    ],
  ],
  [
    'directives that name nothing',
    reportPath,
    reportOf(
      '',
      `:fact[1 kg] :fact[1 kg]{of=car} :fact[1 kg]{of=a.b.c} :when[July] :claim[it]{of=""} :cite[] :cite[ ]
`,
    ),
    [
      '8:1  error  The fact has no "of", expected of=subject.property such as of=first-model.energy.  figure/unknown',
      '8:13  error  The fact has of=car, expected of=subject.property such as of=first-model.energy.  figure/unknown',
      '8:33  error  The fact has of=a.b.c, expected of=subject.property such as of=first-model.energy.  figure/unknown',
      '8:55  error  The directive "when" names no event; expected of=event-id.  event/unknown',
      '8:67  error  The directive "claim" names no claim; expected of=claim-id.  claim/unknown',
      '8:85  error  The directive "cite" names no source; expected :cite[source-id].  source/unknown',
      '8:93  error  The directive "cite" names no source; expected :cite[source-id].  source/unknown',
    ],
  ],
  [
    'an update without a date',
    reportPath,
    reportOf(
      '',
      `:::update
More.
:::
`,
    ),
    ['8:1  error  The update has no date; expected :::update{on="2023-09-01"}.  date/invalid'],
  ],
  [
    'faults in prose before which there is no frontmatter',
    reportPath,
    'A <b>word\n',
    [
      '1:1  error  The key "authors" is missing; add it with a list of ids.  frontmatter/missing',
      '1:1  error  The key "description" is missing; add it with a text of 1 to 200 characters.  frontmatter/missing',
      '1:1  error  The key "kind" is missing; add it with report, analysis, background or opinion.  frontmatter/missing',
      '1:1  error  The key "published" is missing; add it with a quoted date such as "2023-08-31", or an instant such as "2023-08-31T09:00+08:00".  frontmatter/missing',
      '1:1  error  The key "title" is missing; add it with a text of 1 to 110 characters.  frontmatter/missing',
      '1:3  error  Found the HTML <b>, expected Markdown; remove it, or put a backslash before the "<".  prose/raw-html',
    ],
  ],
])('tells %s', async (_name, path, content, expected) => {
  expect(await check(path, content)).toEqual(expected);
});
