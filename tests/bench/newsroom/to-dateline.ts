import type { InventedFigure, InventedNewsroom, InventedReport, InventedStory } from './invented-newsroom.ts';
import { writeBody, type InlineWriter } from './write-body.ts';
import { writeYaml, type Yaml, type YamlMapping } from './write-yaml.ts';

/** A file to be written, its path relative to the folder of what is written. */
export interface TextFile {
  path: string;
  text: string;
}

/** The files of the content folder. */
export function* toDateline(newsroom: InventedNewsroom): Generator<TextFile> {
  const { site } = newsroom;
  yield {
    path: 'site.yml',
    text: writeYaml({
      name: site.name,
      url: site.url,
      language: 'en',
      timezone: 'Europe/Oslo',
      description: site.description,
      publisher: site.id,
      policies: { corrections: 'corrections-policy' },
    }),
  };
  for (const { id, ...publisher } of newsroom.publishers)
    yield { path: `publishers/${id}.yml`, text: writeYaml(publisher) };
  for (const { id, ...author } of newsroom.authors)
    yield { path: `authors/${id}.yml`, text: writeYaml(author) };
  for (const { id, properties, relations } of newsroom.properties)
    yield { path: `properties/${id}.yml`, text: writeYaml({ properties: byId(properties), relations }) };
  for (const { id, title, description, body } of newsroom.pages)
    yield {
      path: `pages/${id}.md`,
      text: writeMarkdown({ title, description }, writeBody(body, inlines(''))),
    };
  for (const story of newsroom.stories()) {
    yield { path: `stories/${story.id}/story.md`, text: writeStory(story) };
    for (const report of story.reports)
      yield { path: `stories/${story.id}/${report.id}.md`, text: writeReport(story.id, report) };
  }
}

/** A Markdown file with its front matter. */
export function writeMarkdown(frontmatter: YamlMapping, body: string): string {
  return `---\n${writeYaml(frontmatter)}---\n\n${body}`;
}

function writeStory({ id, title, summary, topics, subject, body }: InventedStory): string {
  const subjects = { [subject.id]: { name: subject.name } };
  return writeMarkdown({ title, summary, topics, subjects }, writeBody(body, inlines(id)));
}

function writeReport(story: string, report: InventedReport): string {
  const { title, description, kind, published, authors, topics, sources, events, claims } = report;
  const corrections = report.corrections.map(({ on, figure, was, why }) => ({
    on,
    field: `figures.${figure.subject}.${figure.property}`,
    was,
    now: figure.value,
    why,
  }));
  const frontmatter = {
    title,
    description,
    kind,
    published,
    updated: report.corrections[0]?.on,
    authors,
    topics,
    sources: byId(sources.map(({ quote, ...source }) => ({ ...source, quote: quote && { exact: quote } }))),
    events: byId(events.map((event) => ({ ...event, words: undefined }))),
    claims: byId(claims),
    subjects: byId(report.subjects),
    figures: bySubject(report.figures),
    outcomes: byId(report.outcomes.map(({ claim, ...outcome }) => ({ id: claim, ...outcome }))),
    corrections,
  };
  return writeMarkdown(frontmatter, writeBody(report.body, inlines(story)));
}

function byId<Item extends { id: string }>(items: readonly Item[]): Record<string, Omit<Item, 'id'>> {
  return Object.fromEntries(items.map(({ id, ...item }) => [id, item]));
}

/** Subject, property, and the figure; or a list of figures, where a property has several. */
function bySubject(figures: readonly InventedFigure[]): YamlMapping {
  const subjects = Map.groupBy(figures, ({ subject }) => subject);
  return Object.fromEntries(
    [...subjects].map(([subject, ofSubject]) => {
      const properties = [...Map.groupBy(ofSubject, ({ property }) => property)];
      const written = properties.map(([property, [first, ...rest]]): [string, Yaml] => [
        property,
        rest.length === 0 ? writeFigure(first!) : [first!, ...rest].map(writeFigure),
      ]);
      return [subject, Object.fromEntries(written)];
    }),
  );
}

function writeFigure({ value, qualifiers, basis, sources }: InventedFigure): Readonly<Record<string, Yaml>> {
  return { value, qualifiers, basis, sources };
}

function inlines(ownStory: string): InlineWriter {
  return {
    fact: ({ words, subject, property, qualifiers }) => {
      const attributes = Object.entries(qualifiers).map(([key, value]) => ` ${key}=${value}`);
      return `:fact[${words}]{of=${subject}.${property}${attributes.join('')}}`;
    },
    when: ({ words, event }) => `:when[${words}]{of=${event}}`,
    claim: ({ words, claim }) => `:claim[${words}]{of=${claim}}`,
    cite: ({ sources }) => `:cite[${sources.join(' ')}]`,
    link: ({ words, story, report }) => {
      const file = `${report ?? 'story'}.md`;
      return `[${words}](${story === ownStory ? file : `../${story}/${file}`})`;
    },
    note: (words) => `:::note\n${words}\n:::`,
  };
}
