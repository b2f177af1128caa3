import { address, fragment } from '../../domain/text/address.ts';
import type { Basis } from '../../domain/story/basis.ts';
import type { BodyPart, Slot } from '../../domain/story/body-part.ts';
import { parseCalendarDate, type CalendarDate } from '../../domain/dates/calendar-date.ts';
import { dayOfView, type Edition } from '../../domain/story/edition.ts';
import { findFact, type FoundFact } from '../../domain/story/found-fact.ts';
import { findRoots } from '../../domain/story/lineage.ts';
import { standingOfClaim, type Standing } from '../../domain/story/standing.ts';
import type { StoryView } from '../../domain/story/story-view.ts';
import type { Figure, Report } from '../../domain/story/story.ts';
import { dayOf } from '../../domain/dates/timestamp.ts';
import { groupOf, type GroupStanding } from './statement.ts';
import { cite, type CitationModel, type Numbers } from './source.ts';

/** A body whose slots know what they show. */
export type ProseNode =
  | string
  | {
      kind: 'fact';
      href: string;
      /** The number with its unit, for machines. */
      value: string;
      basis: Basis | 'derived';
      /** How the figure fared since; null where the value is worked out. */
      standing: Standing | null;
      citations: CitationModel[];
      children: ProseNode[];
    }
  | { kind: 'when'; href: string; on: CalendarDate; children: ProseNode[] }
  | { kind: 'cite'; citations: CitationModel[] }
  | { kind: 'claim'; href: string; standing: GroupStanding; children: ProseNode[] }
  | { kind: 'update'; on: CalendarDate; children: ProseNode[] }
  | { kind: 'note'; children: ProseNode[] }
  | { kind: 'image'; src: string; alt: string };

/** Where a body stands: in a report, or, without one, in the standing introduction of its story. */
export interface ProsePlace {
  edition: Edition;
  story: StoryView;
  report: Report | null;
  numbers: Numbers;
}

/** The body with what its slots show; every figure as it was known on the day of the text. */
export function buildProse(body: readonly BodyPart[], place: ProsePlace): ProseNode[] {
  return body.map((part) => (typeof part === 'string' ? part : buildSlot(part, place)));
}

function buildSlot(slot: Slot & { parts: BodyPart[] }, place: ProsePlace): ProseNode {
  const { edition, story, numbers } = place;
  // Numbers follow the reading order: what stands in a slot is cited before what its mark cites.
  const children = buildProse(slot.parts, place);
  switch (slot.kind) {
    case 'fact': {
      const href = `${address.specs(story.id)}#${fragment.figure(slot.subject, slot.property)}`;
      const fact = findKnown(slot, place);
      if (!fact) throw unchecked(`figure "${slot.subject}.${slot.property}"`);
      return {
        kind: 'fact',
        href,
        value: fact.value,
        basis: fact.basis,
        standing: (fact.figure && story.histories.fates.get(fact.figure)?.standing) ?? null,
        // A figure in the flow of a text cites where it comes from; the spec sheet names everyone who repeats it.
        citations: cite([...findRoots(fact.sources, story.lineage)], story, numbers),
        children: children.map(joinUnit),
      };
    }
    case 'when': {
      const event = story.events.get(slot.event);
      if (!event) throw unchecked(`event "${slot.event}"`);
      const href = `${address.timeline(story.id)}#${fragment.event(slot.event)}`;
      return { kind: 'when', href, on: event.on, children };
    }
    case 'cite':
      return { kind: 'cite', citations: cite(slot.sources, story, numbers) };
    case 'claim': {
      const claim = story.claims.get(slot.claim);
      if (!claim) throw unchecked(`claim "${slot.claim}"`);
      const href = `${address.timeline(story.id)}#${fragment.claim(slot.claim)}`;
      return {
        kind: 'claim',
        href,
        standing: groupOf(claim.basis, standingOfClaim(claim, story, dayOfView(edition, story))),
        children,
      };
    }
    case 'update': {
      const parsed = parseCalendarDate(slot.on);
      if (!parsed.ok) throw unchecked(`date "${slot.on}"`);
      return { kind: 'update', on: parsed.value, children };
    }
    case 'note':
      return { kind: 'note', children };
    case 'image':
      return {
        kind: 'image',
        src: address.image(story.id, slot.file.split('/').at(-1) ?? ''),
        alt: slot.alt,
      };
  }
}

/** A number and its unit stay on one line (SI brochure 5.4.3). */
function joinUnit(node: ProseNode): ProseNode {
  return typeof node === 'string' ? node.replace(/(?<=\d) (?=[^\s<])/g, '\u00A0') : node;
}

type FactSlot = Extract<Slot, { kind: 'fact' }>;

/** The figure that a slot means, as it was known on the day of the text. */
function findKnown(slot: FactSlot, place: ProsePlace): FoundFact | undefined {
  const { edition } = place;
  return findFact(slot, listKnown(place), edition) ?? findFact(slot, listKnownThatDay(place), edition);
}

/** The figures that a text may mean: those up to its own report, since a later one never changes an earlier text. */
function listKnown({ story, report }: ProsePlace): readonly Figure[] {
  if (report === null) return story.figures;
  return story.reports.slice(0, story.reports.indexOf(report) + 1).flatMap(({ figures }) => figures);
}

/** Where none of these is meant: those of the whole day of its report. */
function listKnownThatDay({ edition, story, report }: ProsePlace): readonly Figure[] {
  if (report === null) return [];
  const { timeZone } = edition.site;
  const day = dayOf(report.published, timeZone);
  const known = story.reports.filter(({ published }) => dayOf(published, timeZone) <= day);
  return known.flatMap(({ figures }) => figures);
}

function unchecked(what: string): Error {
  return new Error(`The ${what} of a body is not in its story: the rules have let it through.`);
}
