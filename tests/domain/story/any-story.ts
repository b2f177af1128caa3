import fc from 'fast-check';
import { bases } from '../../../src/domain/story/basis.ts';
import { buildStory } from '../../../src/domain/story/story-fold.ts';
import type {
  Claim,
  Figure,
  NewsEvent,
  Outcome,
  Report,
  Sameness,
  Source,
  Story,
} from '../../../src/domain/story/story.ts';
import {
  date,
  inventFigure,
  inventHead,
  inventReport,
  inventSource,
} from '../../helpers/newsroom/invented-report.ts';

/** The days on which the reports of an invented story come out; embargoes may last longer. */
export const days = ['2023-09-01', '2023-09-02', '2023-09-03', '2023-09-04', '2023-09-05', '2023-09-06'];

const sourceIds = ['s0', 's1', 's2', 's3', 's4', 's5'];
const claimIds = ['c0', 'c1', 'c2'];
const basis = fc.constantFrom(...bases);
const sources = fc.uniqueArray(fc.constantFrom(...sourceIds), { minLength: 1, maxLength: 3 });
const day = fc.constantFrom(...days);

/** A figure of one of three subjects, often of the same value as another. */
export const anyFigure: fc.Arbitrary<Figure> = fc
  .record({
    subject: fc.constantFrom('model', 'prototype', 'spare'),
    isMass: fc.boolean(),
    mass: fc.constantFrom('642 kg', '642.4 kg', '645.8 kg', '645,800 g', '~ 650 kg'),
    range: fc.constantFrom('800 km', '801 km', '≥ 800 km', '780–820 km', '800 ± 10 km'),
    qualifiers: fc.constantFrom<Record<string, string>[]>(
      {},
      { cycle: 'CLTC' },
      { cycle: 'CLTC', wheels: '19' },
      { wheels: '19', cycle: 'CLTC' },
    ),
    basis,
    sources,
  })
  .map(({ subject, isMass, mass, range, qualifiers, ...grounds }) =>
    inventFigure(isMass ? mass : range, grounds.basis, grounds.sources, {
      subject,
      property: isMass ? 'mass' : 'range',
      qualifiers: isMass ? {} : qualifiers,
    }),
  );

const event: fc.Arbitrary<Omit<NewsEvent, 'id'>> = fc.record({ day, basis, sources }).map((parts) => ({
  kind: 'event',
  on: date(parts.day),
  asPrinted: null,
  title: 'It is seen.',
  place: null,
  basis: parts.basis,
  sources: parts.sources,
}));

const due = fc.constantFrom(null, '2023-09-02', '2023-09-04', '2023-09/..', '2024');
const claim: fc.Arbitrary<Omit<Claim, 'id'>> = fc.record({ day, due, basis, sources }).map((parts) => ({
  kind: 'claim',
  statement: 'It will be sold.',
  by: 'A person',
  saidOn: date(parts.day),
  due: parts.due === null ? null : date(parts.due),
  basis: parts.basis,
  sources: parts.sources,
}));

const outcome: fc.Arbitrary<Omit<Outcome, 'report'>> = fc.record({
  claim: fc.constantFrom(...claimIds),
  as: fc.constantFrom('met', 'missed', 'confirmed', 'disputed', 'denied'),
  on: day.map(date),
  sources,
  note: fc.constantFrom(null, 'A note.'),
});

const sameness: fc.Arbitrary<Omit<Sameness, 'report'>> = fc.record({
  subject: fc.constantFrom('prototype', 'spare'),
  sameAs: fc.constant('model'),
  basis,
  sources,
});

const name = fc.tuple(fc.constantFrom('model', 'prototype', 'spare'), fc.constantFrom('One', 'Another'));

const told = fc.record({
  published: day,
  // Most reports come out when they are published.
  heldUntil: fc.option(day, { freq: 3 }),
  figures: fc.array(anyFigure, { maxLength: 4 }),
  events: fc.array(event, { maxLength: 2 }),
  outcomes: fc.array(outcome, { maxLength: 2 }),
  samenesses: fc.array(sameness, { maxLength: 1 }),
  subjectNames: fc.array(name, { maxLength: 1 }),
});

/** Where a source or a claim is told, among the reports. */
const place = fc.nat();
/** Sources without a circle: each repeats earlier ones only. */
const descent = fc.tuple(
  ...sourceIds.map((id, index) =>
    fc.record({
      id: fc.constant(id),
      place,
      publisher: fc.constantFrom('house', 'yard', 'wire'),
      derivedFrom: fc.subarray(sourceIds.slice(0, index)),
    }),
  ),
);
const claims = fc.tuple(...claimIds.map((id) => fc.record({ id: fc.constant(id), place, claim })));

/** Reports in the order of their publication, several a day, some under an embargo. */
export const anyReports: fc.Arbitrary<Report[]> = fc
  .tuple(fc.array(told, { minLength: 1, maxLength: 7 }), descent, claims)
  .map(([all, allSources, allClaims]) => {
    const ordered = all.toSorted((a, b) =>
      a.published < b.published ? -1 : a.published > b.published ? 1 : 0,
    );
    return ordered.map((parts, index) => {
      const report = `report-${index}`;
      const isOwn = (own: { place: number }) => own.place % ordered.length === index;
      const { published, heldUntil, figures, events, outcomes, samenesses, subjectNames } = parts;
      return inventReport(report, published, {
        outOn: heldUntil !== null && heldUntil > published ? heldUntil : published,
        figures: figures.map((figure) => ({ ...figure, report })),
        events: events.map((each, at) => ({ ...each, id: `e${index}-${at}` })),
        outcomes: outcomes.map((each) => ({ ...each, report })),
        samenesses: samenesses.map((each) => ({ ...each, report })),
        subjectNames,
        sources: allSources.filter(isOwn).map(({ id, publisher, derivedFrom }): Source => ({
          ...inventSource(id, publisher, derivedFrom),
          report,
        })),
        claims: allClaims.filter(isOwn).map(({ id, claim: said }) => ({ ...said, id })),
      });
    });
  });

/** What a story has from the start. */
export const anyHead = inventHead({ subjectNames: [['model', 'The model']] });

/** The fold of such reports. */
export const anyStory: fc.Arbitrary<Story> = anyReports.map((reports) => buildStory(anyHead, reports));
