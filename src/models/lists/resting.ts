import { address, fragment } from '../../domain/text/address.ts';
import type { Edition } from '../../domain/story/edition.ts';
import { parseQuantity, type Quantity } from '../../domain/quantities/quantity.ts';
import type { Story } from '../../domain/story/story.ts';

/** Something that rests on sources, as a list names it. */
export type RestingModel = { href: string } & (
  | { kind: 'event' | 'claim' | 'outcome'; text: string }
  | { kind: 'sameness'; subjects: [earlier: string, today: string] }
  | { kind: 'figure'; subject: string; property: string; quantity: Quantity; qualifiers: string[] }
);

/** The same in the listing of its story: `at` is its fragment, on the timeline or on the spec sheet. */
export type RestingListing = { at: string } & (
  | { kind: 'event' | 'claim' | 'outcome'; text: string }
  | { kind: 'sameness'; subjects: [earlier: string, today: string] }
  /** `subject` is a name, `property` an id, `value` a quantity as printed. */
  | { kind: 'figure'; subject: string; property: string; value: string; qualifiers: string[] }
);

/** Everything in a story that rests on sources, with their ids. */
export function listResting(story: Story): { resting: RestingListing; sources: string[] }[] {
  const nameOf = (id: string) => story.subjects.get(id) ?? id;
  const events = [...story.events.values()].map(({ id, title, sources }) => ({
    resting: { kind: 'event' as const, at: fragment.event(id), text: title },
    sources,
  }));
  const claims = [...story.claims.values()].map(({ id, statement, sources }) => ({
    resting: { kind: 'claim' as const, at: fragment.claim(id), text: statement },
    sources,
  }));
  const outcomes = [...story.outcomes.values()].flat().map(({ claim, sources }) => ({
    resting: {
      kind: 'outcome' as const,
      at: fragment.claim(claim),
      text: story.claims.get(claim)?.statement ?? claim,
    },
    sources,
  }));
  const figures = story.figures.map(({ subject, property, quantity, qualifiers, sources }) => ({
    resting: {
      kind: 'figure' as const,
      at: fragment.figure(subject, property),
      subject: nameOf(subject),
      property,
      value: quantity.text,
      qualifiers: Object.values(qualifiers),
    },
    sources,
  }));
  const samenesses = [...story.sameness.values()].map(({ subject, sameAs, sources }) => ({
    resting: {
      kind: 'sameness' as const,
      at: `Part-subject-${sameAs}`,
      subjects: [nameOf(subject), nameOf(sameAs)] as [string, string],
    },
    sources,
  }));
  return [...events, ...claims, ...outcomes, ...figures, ...samenesses];
}

/** What the listing of a story holds, as a list of several stories names it. */
export function buildResting({ properties }: Edition, story: string, resting: RestingListing): RestingModel {
  const { at, ...rest } = resting;
  const [timelineHref, specsHref] = [`${address.timeline(story)}#${at}`, `${address.specs(story)}#${at}`];
  switch (rest.kind) {
    case 'figure': {
      const { kind, subject, property: id, value, qualifiers } = rest;
      const property = properties.get(id);
      const quantity = property && parseQuantity(value, property.unit);
      if (!quantity?.ok) throw new Error(`"${value}" is no ${id} of a listing.`);
      return {
        kind,
        href: specsHref,
        subject,
        property: property?.label ?? id,
        quantity: quantity.value,
        qualifiers,
      };
    }
    case 'sameness':
      return { ...rest, href: specsHref };
    default:
      return { ...rest, href: timelineHref };
  }
}
