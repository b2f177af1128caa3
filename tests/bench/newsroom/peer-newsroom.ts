import type { InventedReport, InventedStory } from './invented-newsroom.ts';
import { writeBody, type InlineWriter } from './write-body.ts';
import type { YamlMapping } from './write-yaml.ts';

/** The front matter that both peers get for a report: what it says, as lists, which is what their templates walk. */
export function describeReport(report: InventedReport): YamlMapping {
  const { title, description, published, authors, topics, sources, claims } = report;
  return {
    title,
    description,
    date: published,
    kind: report.kind,
    authors,
    topics,
    sources: sources.map((source) => ({ ...source })),
    // Readers of YAML 1.1 take a bare `on` for true.
    events: report.events.map(({ on, words, ...event }) => ({ ...event, day: on, words })),
    claims: claims.map((claim) => ({ ...claim })),
    figures: report.figures.map(({ qualifiers, ...figure }) => ({
      ...figure,
      condition: Object.entries(qualifiers)
        .map(([key, value]) => `${key}: ${value}`)
        .join(', '),
    })),
    outcomes: report.outcomes.map(({ on, ...outcome }) => ({ ...outcome, day: on })),
    corrections: report.corrections.map(({ on, figure, was, why }) => ({
      day: on,
      field: `${figure.subject}, ${figure.property}`,
      was,
      now: figure.value,
      why,
    })),
  };
}

/** The front matter that both peers get for a story. */
export function describeStory({ title, summary, topics, subject }: InventedStory): YamlMapping {
  return { title, description: summary, topics, subject: subject.name };
}

/** The prose of a report in plain Markdown: what was bound becomes a link to where its record stands. */
export function writeReportBody(story: string, report: InventedReport): string {
  return writeBody(report.body, plainInlines(story, report));
}

/** The prose of a page or a story, in plain Markdown. */
export function writePlainBody(body: InventedReport['body']): string {
  return writeBody(body, plainInlines('', undefined));
}

function plainInlines(story: string, report: InventedReport | undefined): InlineWriter {
  const numbers = new Map(report?.sources.map(({ id }, index) => [id, index + 1]));
  return {
    fact: ({ words, subject, property }) => `[${words}](/${story}/specs/#figure-${subject}-${property})`,
    when: ({ words, event }) => `[${words}](/${story}/timeline/#${event})`,
    claim: ({ words, claim }) => `[${words}](/${story}/timeline/#${claim})`,
    cite: ({ sources }) => sources.map((id) => ` [\\[${numbers.get(id) ?? '?'}\\]](#source-${id})`).join(''),
    link: ({ words, story: other, report: slug }) =>
      `[${words}](/${other}/${slug === null ? '' : `${slug}/`})`,
    note: (words) => `> **Note:** ${words}`,
  };
}
