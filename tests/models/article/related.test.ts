import { describe, expect, test } from 'vitest';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import { buildStory } from '../../../src/domain/story/story-fold.ts';
import type { Claim, Outcome, Report } from '../../../src/domain/story/story.ts';
import { buildRelated, type RelatedModel } from '../../../src/models/article/related.ts';
import { date, inventFigure, inventHead, inventReport } from '../../helpers/newsroom/invented-report.ts';

const claim = (id: string): Claim => ({
  kind: 'claim',
  id,
  statement: 'It will be sold.',
  by: 'A person',
  saidOn: date('2023-05-24'),
  due: null,
  basis: 'opinion',
  sources: [],
});

const outcome = (report: string, id: string): Outcome => ({
  report,
  claim: id,
  as: 'denied',
  on: date('2023-09'),
  sources: [],
  note: null,
});

/** What is related to the first of some reports, or to another, in a story of them a day apart. */
function relate(parts: Partial<Report>[], at = 0): RelatedModel {
  const reports = parts.map((part, index) => inventReport(`r${index}`, `2023-09-0${index + 1}`, part));
  const story = buildStory(inventHead(), reports);
  return buildRelated(openStoryView(story), story.reports[at] ?? expect.fail());
}

const idsOf = ({ reports }: RelatedModel) => reports.map(({ href }) => href.slice('/car/'.length, -1));

describe('the reports related to one', () => {
  test('are first those that say what came of its claims, the latest first, then those that share most', () => {
    const related = relate([
      { claims: [claim('sale')], topics: ['law', 'sea'] },
      { outcomes: [outcome('r1', 'sale')] },
      { topics: ['law'] },
      { topics: ['law', 'sea'] },
      { topics: ['sea'] },
      { outcomes: [outcome('r5', 'sale')] },
      { topics: ['land'] },
    ]);
    expect(related.reports.map(({ href, tellsOutcome }) => [href, tellsOutcome])).toEqual([
      ['/car/r5/', true],
      ['/car/r1/', true],
      ['/car/r3/', false],
      ['/car/r4/', false],
      ['/car/r2/', false],
    ]);
    expect(related.reports[0]).toMatchObject({ label: 'r5', published: { text: '2023-09-06' } });
  });

  test('share a subject, under whichever name, or speak of one claim', () => {
    const named = { figures: [inventFigure('642 kg', 'leak', [])] };
    const sameAs = {
      report: 'r4',
      subject: 'launched',
      sameAs: 'model',
      basis: 'inference' as const,
      sources: [],
    };
    const later = {
      samenesses: [sameAs],
      figures: [inventFigure('642 kg', 'leak', [], { subject: 'launched' })],
    };
    expect(idsOf(relate([named, {}, {}, { subjectNames: [['model', 'It']] }, later]))).toEqual(['r4', 'r3']);
    const word = (report: string) => ({ outcomes: [outcome(report, 'sale')] });
    expect(idsOf(relate([{ claims: [claim('sale')] }, {}, word('r2'), {}, word('r4')], 4))).toEqual([
      'r2',
      'r0',
    ]);
  });

  test('are not those beside it, to which the article leads anyway, nor itself', () => {
    const topics = ['law'];
    expect(idsOf(relate([{ topics }, { topics }, { topics }, { topics }, { topics }], 2))).toEqual([
      'r4',
      'r0',
    ]);
  });

  test('are at most five', () => {
    const topics = ['law'];
    const related = relate(Array.from({ length: 9 }, () => ({ topics })));
    expect(idsOf(related)).toEqual(['r8', 'r7', 'r6', 'r5', 'r4']);
  });
});

test('the topics of a report lead to their pages, each once', () => {
  expect(relate([{ topics: ['electric-cars', 'law', 'law'] }]).topics).toEqual([
    { label: 'Electric cars', href: '/topics/electric-cars/' },
    { label: 'Law', href: '/topics/law/' },
  ]);
});
