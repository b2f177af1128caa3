import type { InventedNewsroom } from './invented-newsroom.ts';
import { describeReport, describeStory, writePlainBody, writeReportBody } from './peer-newsroom.ts';
import { writeMarkdown, type TextFile } from './to-dateline.ts';

/** The content and data of an Eleventy site; configuration and templates lie in `eleventy/`. */
export function* toEleventy(newsroom: InventedNewsroom): Generator<TextFile> {
  const { site } = newsroom;
  const properties = newsroom.properties.flatMap((group) => group.properties);
  yield { path: '_data/site.json', text: JSON.stringify(site) };
  for (const [name, records] of Object.entries({
    publishers: newsroom.publishers,
    // Front matter has authors of its own.
    staff: newsroom.authors,
    properties,
  }))
    yield {
      path: `_data/${name}.json`,
      text: JSON.stringify(Object.fromEntries(records.map((record) => [record.id, record]))),
    };
  for (const { id, title, description, body } of newsroom.pages)
    yield {
      path: `content/${id}.md`,
      text: writeMarkdown({ layout: 'page.11ty.js', title, description }, writePlainBody(body)),
    };
  for (const story of newsroom.stories()) {
    const folder = `content/${story.id}`;
    yield {
      path: `${folder}/index.md`,
      text: writeMarkdown(
        { layout: 'story.11ty.js', tags: ['story'], story: story.id, ...describeStory(story) },
        writePlainBody(story.body),
      ),
    };
    for (const report of story.reports)
      yield {
        path: `${folder}/${report.id}.md`,
        text: writeMarkdown(
          {
            layout: 'article.11ty.js',
            tags: ['report'],
            story: story.id,
            storyTitle: story.title,
            ...describeReport(report),
          },
          writeReportBody(story.id, report),
        ),
      };
  }
}
