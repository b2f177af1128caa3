import { bases } from '../../../src/domain/story/basis.ts';
import { soundFiles } from './newsroom-fixture.ts';

/** Invented stories whose timelines are hard to draw: very much on one day, open ends, long spans; one entry only, and none. */
export function writeCrowdedTimelines(): Record<string, string> {
  const onOneDay = Array.from({ length: 40 }, (_, index) =>
    writeEvent(
      `e${index}`,
      '2024-03-28',
      `Event ${index} of <b>one</b> day & "more"`,
      bases[index % 4] ?? 'press',
    ),
  );
  const hard = [
    writeEvent('before', '../2023-06', 'It has been so for long', 'press'),
    writeEvent('after', '2024-09-03/..', 'It goes on', 'leak'),
    writeEvent('decade', '2004/2014', 'It takes ten years', 'social'),
    writeEvent('about', '2019~', 'It is about then', 'anonymous'),
    writeEvent('ancient', '0000', 'It is long ago', 'inference'),
    writeEvent('vague-day', '2024-02-28?', 'It is perhaps on that day', 'agency'),
  ];
  return {
    ...soundFiles,
    'stories/crowd/story.md': writeStory('A crowd'),
    'stories/crowd/first.md': `${writeHead('A crowded day', '[cars, law]')}events:
${[...onOneDay, ...hard].join('')}claims:
${writeClaim('next', '2024-03-28', '2024-40')}${writeClaim('open', '2024-03', '2025/..')}${writeClaim('until', '2024-03-28', '../2024-06')}${writeClaim('far', '2024-03-28~', '2038~/2043?')}${writeClaim('same', '2024-03-28', '2024-03-28')}---

Some words.
`,
    'stories/crowd/second.md': `${writeHead('What came of it', '[cars]', '2024-10-01', 'later')}outcomes:
  next: { as: met, on: "2024-05-02", sources: [later] }
  until: { as: missed, on: "2024-07", sources: [later] }
claims:
${writeClaim('plain', '2024-09-30', null)}---

Some words.
`,
    'stories/single/story.md': writeStory('A single event'),
    'stories/single/first.md': `${writeHead('It happens', '[cars]')}events:\n${writeEvent('alone', '2024-03-28', 'It happens', 'official')}---\n\nSome words.\n`,
    'stories/silent/story.md': writeStory('Nothing yet'),
    'stories/silent/first.md': `${writeHead('Nothing happens', '[cars]').replace(/sources:\n.*\n/, '')}---\n\nSome words.\n`,
  };
}

function writeStory(title: string): string {
  return `---\ntitle: ${title}\nsummary: An invented story.\n---\n\nIts introduction.\n`;
}

function writeHead(title: string, topics: string, published = '2024-09-10', source = 'page'): string {
  return `---
title: ${title}
description: An invented report.
kind: report
published: "${published}"
authors: [desk]
topics: ${topics}
sources:
  ${source}: { publisher: house, kind: press, title: An invented page }
`;
}

function writeEvent(id: string, on: string, title: string, basis: string): string {
  return `  ${id}: { on: "${on}", title: '${title}', basis: ${basis}, sources: [page] }\n`;
}

function writeClaim(id: string, saidOn: string, due: string | null): string {
  const source = id === 'plain' ? 'later' : 'page';
  const window = due === null ? '' : `due: "${due}", `;
  return `  ${id}: { statement: It will be so., by: A person, saidOn: "${saidOn}", ${window}basis: on-record, sources: [${source}] }\n`;
}
