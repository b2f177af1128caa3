import type { InventedNewsroom } from './invented-newsroom.ts';
import { describeReport, describeStory, writePlainBody, writeReportBody } from './peer-newsroom.ts';
import { writeMarkdown, type TextFile } from './to-dateline.ts';
import { writeYaml } from './write-yaml.ts';

/** The content and data of a Hugo site, a section for each story; configuration and layouts lie in `hugo/`. */
export function* toHugo(newsroom: InventedNewsroom): Generator<TextFile> {
  for (const [name, people] of [
    ['publishers', newsroom.publishers],
    ['authors', newsroom.authors],
  ] as const)
    yield {
      path: `data/${name}.yaml`,
      text: writeYaml(Object.fromEntries(people.map(({ id, ...person }) => [id, person]))),
    };
  const properties = newsroom.properties.flatMap((group) => group.properties);
  yield {
    path: 'data/properties.yaml',
    text: writeYaml(Object.fromEntries(properties.map(({ id, ...property }) => [id, { ...property }]))),
  };
  for (const { id, title, description, body } of newsroom.pages)
    yield { path: `content/${id}.md`, text: writeMarkdown({ title, description }, writePlainBody(body)) };
  for (const story of newsroom.stories()) {
    const folder = `content/${story.id}`;
    const { title } = story;
    yield {
      path: `${folder}/_index.md`,
      text: writeMarkdown(describeStory(story), writePlainBody(story.body)),
    };
    for (const layout of ['timeline', 'specs'])
      yield { path: `${folder}/${layout}.md`, text: writeMarkdown({ title, layout, type: 'story' }, '') };
    for (const report of story.reports)
      yield {
        path: `${folder}/${report.id}.md`,
        text: writeMarkdown({ ...describeReport(report), type: 'report' }, writeReportBody(story.id, report)),
      };
  }
}
