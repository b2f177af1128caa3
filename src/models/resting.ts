import { address, fragment } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Story } from '../domain/story.ts';

/** Something that rests on sources, as a list names it. */
export type RestingModel = { href: string } & (
  | { kind: 'event' | 'claim' | 'outcome'; text: string }
  | { kind: 'sameness'; subjects: [earlier: string, today: string] }
  | { kind: 'figure'; subject: string; property: string; quantity: Quantity; qualifiers: string[] }
);

/** Everything in a story that rests on sources, with their ids. */
export function listResting({ properties }: Edition, story: Story): (RestingModel & { sources: string[] })[] {
  const timeline = address.timeline(story.id);
  const events = [...story.events.values()].map(({ id, title, sources }) => ({
    kind: 'event' as const,
    text: title,
    href: `${timeline}#${fragment.event(id)}`,
    sources,
  }));
  const claims = [...story.claims.values()].map(({ id, statement, sources }) => ({
    kind: 'claim' as const,
    text: statement,
    href: `${timeline}#${fragment.claim(id)}`,
    sources,
  }));
  const outcomes = [...story.outcomes.values()].flat().map(({ claim, sources }) => ({
    kind: 'outcome' as const,
    text: story.claims.get(claim)?.statement ?? claim,
    href: `${timeline}#${fragment.claim(claim)}`,
    sources,
  }));
  const figures = story.figures.map(({ subject, property, quantity, qualifiers, sources }) => ({
    kind: 'figure' as const,
    subject: story.subjects.get(subject) ?? subject,
    property: properties.get(property)?.label ?? property,
    quantity,
    qualifiers: Object.values(qualifiers),
    href: `${address.specs(story.id)}#${fragment.figure(subject, property)}`,
    sources,
  }));
  const nameOf = (id: string) => story.subjects.get(id) ?? id;
  const samenesses = [...story.sameness.values()].map(({ subject, sameAs, sources }) => ({
    kind: 'sameness' as const,
    subjects: [nameOf(subject), nameOf(sameAs)] as [string, string],
    href: `${address.specs(story.id)}#Part-subject-${sameAs}`,
    sources,
  }));
  return [...events, ...claims, ...outcomes, ...figures, ...samenesses];
}
