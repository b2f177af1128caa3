import type { Edition } from '../../domain/story/edition.ts';
import type { Report, Story } from '../../domain/story/story.ts';

/** What a correction has mended. */
export interface CorrectedField {
  /** What it is called. */
  words: string;
  /** How its values are told: a figure's as printed, a date in words, any other text as a quotation. */
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
  if (section === 'figures' && id !== undefined) return nameFigure(path, id, rest, story, edition);
  const ofThings = things.get(section);
  const kindOf = (key: string) => (dates.has(key) ? 'date' : 'text');
  if (!ofThings || id === undefined) return { words: ownFields.get(path) ?? path, kind: kindOf(path) };
  const key = rest.join('.');
  const kind = kindOf(`${section}.${key}`);
  const words = ofThings.get(key);
  return { words: words === undefined ? path : `${words} “${nameThing(section, id, report, story)}”`, kind };
}

/** Words for what a report says of itself, and for its sections. */
const ownFields: ReadonlyMap<string, string> = new Map([
  ['title', 'Title'],
  ['description', 'Description'],
  ['kind', 'Kind of text'],
  ['published', 'Day of publication'],
  ['updated', 'Day of the update'],
  ['embargo', 'Embargo'],
  ['draft', 'Draft'],
  ['dateline', 'Place of writing'],
  ['authors', 'Authors'],
  ['topics', 'Topics'],
  ['image', 'Picture'],
  ['image.src', 'Picture'],
  ['image.alt', 'Description of the picture'],
  ['image.credit', 'Credit of the picture'],
  ['sources', 'Sources'],
  ['events', 'Events'],
  ['claims', 'Claims'],
  ['subjects', 'Subjects'],
  ['figures', 'Figures'],
  ['outcomes', 'Outcomes of claims'],
  ['corrections', 'Corrections'],
  ['corrections.on', 'Day of an earlier correction'],
  ['corrections.field', 'Subject of an earlier correction'],
  ['corrections.was', 'What an earlier correction replaced'],
  ['corrections.now', 'Result of an earlier correction'],
  ['corrections.why', 'Reason of an earlier correction'],
]);

/** Words for what is said of one thing, by section; the thing itself is the empty path. */
const things: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  [
    'sources',
    new Map([
      ['', 'The source'],
      ['publisher', 'Publisher of the source'],
      ['kind', 'Kind of the source'],
      ['title', 'Title of the source'],
      ['url', 'Address of the source'],
      ['published', 'Day of publication of the source'],
      ['accessed', 'Day on which we read the source'],
      ['language', 'Language of the source'],
      ['quote', 'Quotation from the source'],
      ['quote.exact', 'Quotation from the source'],
      ['quote.prefix', 'Words before the quotation from the source'],
      ['quote.suffix', 'Words after the quotation from the source'],
      ['derivedFrom', 'Origins of the source'],
    ]),
  ],
  [
    'events',
    new Map([
      ['', 'The event'],
      ['on', 'Date of the event'],
      ['asPrinted', 'Printed date of the event'],
      ['title', 'Title of the event'],
      ['place', 'Place of the event'],
      ['basis', 'Basis of the event'],
      ['sources', 'Sources of the event'],
    ]),
  ],
  [
    'claims',
    new Map([
      ['', 'The claim'],
      ['statement', 'Wording of the claim'],
      ['by', 'Speaker of the claim'],
      ['saidOn', 'Date of the claim'],
      ['due', 'Due date of the claim'],
      ['basis', 'Basis of the claim'],
      ['sources', 'Sources of the claim'],
    ]),
  ],
  [
    'subjects',
    new Map([
      ['', 'The subject'],
      ['name', 'Name of the subject'],
      ['sameAs', 'Identity of the subject'],
      ['basis', 'Basis for the identity of the subject'],
      ['sources', 'Sources for the identity of the subject'],
    ]),
  ],
  [
    'outcomes',
    new Map([
      ['', 'Outcome of the claim'],
      ['as', 'Outcome of the claim'],
      ['on', 'Date of the outcome of the claim'],
      ['sources', 'Sources for the outcome of the claim'],
      ['note', 'Note on the outcome of the claim'],
    ]),
  ],
]);

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

function nameThing(section: string, id: string, report: Report, story: Story): string {
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
  { properties }: Edition,
): CorrectedField {
  const ofSubject = story.subjects.get(subject) ?? subject;
  if (property === undefined) return { words: `Figures of ${ofSubject}`, kind: 'text' };
  const figure = `${properties.get(property)?.label ?? property} (${ofSubject})`;
  const [key = 'value', qualifier] = rest;
  switch (key) {
    case 'value':
      return { words: figure, kind: 'figure' };
    case 'basis':
      return { words: `Basis of ${figure}`, kind: 'text' };
    case 'sources':
      return { words: `Sources of ${figure}`, kind: 'text' };
    case 'qualifiers':
      return {
        words: `Condition${qualifier === undefined ? '' : ` “${qualifier}”`} of ${figure}`,
        kind: 'text',
      };
    default:
      return { words: path, kind: 'text' };
  }
}
