import type { Edition } from '../../domain/story/edition.ts';
import type { Report, Story } from '../../domain/story/story.ts';
import { findWord } from '../../words/find-word.ts';
import { getWords } from '../../words/get-words.ts';

/** What a correction has changed. */
export interface CorrectedField {
  /** What it is called. */
  words: string;
  /** How its values are shown: a figure's as printed, a date in words, any other text as a quotation. */
  kind: 'figure' | 'date' | 'text';
}

/**
 * What a path through a report's frontmatter leads to: `claims.sale.due` is "Due date of the claim “…”". Things that a report no
 * longer holds are called by their ids; a path that leads nowhere is its own name.
 */
export function nameCorrectedField(
  path: string,
  report: Report,
  story: Story,
  edition: Edition,
): CorrectedField {
  const [section = '', id, ...rest] = path.split('.');
  const words = getWords(edition.site.language).correctedFields;
  if (section === 'figures' && id !== undefined) return nameFigure(path, id, rest, story, edition);
  const kindOf = (key: string) => (dates.has(key) ? 'date' : 'text');
  if (!hasThings(section) || id === undefined)
    return { words: findWord(words.report, path) ?? path, kind: kindOf(path) };
  const key = rest.join('.');
  const kind = kindOf(`${section}.${key}`);
  const field = findWord(words.things[section], key);
  if (field === undefined) return { words: path, kind };
  return { words: words.ofThing(field, nameThing(section, id, report, story)), kind };
}

/** Paths whose values are dates, without the ids in them. */
const dates: ReadonlySet<string> = new Set([
  'published',
  'updated',
  'embargo',
  'sources.published',
  'sources.accessed',
  'events.on',
  'claims.saidOn',
  'claims.due',
  'outcomes.on',
  'corrections.on',
]);

type Section = (typeof sections)[number];

/** The sections of a report whose things have ids, without figures, which have two. */
const sections = ['sources', 'events', 'claims', 'subjects', 'outcomes'] as const;

function hasThings(section: string): section is Section {
  return sections.some((each) => each === section);
}

function nameThing(section: Section, id: string, report: Report, story: Story): string {
  const name = () => {
    switch (section) {
      case 'sources':
        return report.sources.find((each) => each.id === id)?.title;
      case 'events':
        return report.events.find((each) => each.id === id)?.title;
      case 'subjects':
        return story.subjects.get(id);
      default:
        // An outcome is named by its claim, which may be another report's.
        return story.claims.get(id)?.statement;
    }
  };
  return (name() ?? id).replace(/\.$/, '');
}

function nameFigure(
  path: string,
  subject: string,
  [property, ...rest]: string[],
  story: Story,
  { properties, site }: Edition,
): CorrectedField {
  const words = getWords(site.language).correctedFields;
  const ofSubject = story.subjects.get(subject) ?? subject;
  if (property === undefined) return { words: words.figures(ofSubject), kind: 'text' };
  const figure = `${properties.get(property)?.label ?? property} (${ofSubject})`;
  const [key = 'value', qualifier] = rest;
  switch (key) {
    case 'value':
      return { words: figure, kind: 'figure' };
    case 'basis':
      return { words: words.basisOf(figure), kind: 'text' };
    case 'sources':
      return { words: words.sourcesOf(figure), kind: 'text' };
    case 'qualifiers':
      return { words: words.conditionOf(figure, qualifier), kind: 'text' };
    default:
      return { words: path, kind: 'text' };
  }
}
