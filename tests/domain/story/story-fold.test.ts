import { describe, expect, test } from 'vitest';
import {
  buildStory,
  buildStoryAsOf,
  listDays,
  nameSubjects,
  resolveSubject,
} from '../../../src/domain/story/story-fold.ts';
import type { NewsEvent, Outcome, Report, Sameness } from '../../../src/domain/story/story.ts';
import {
  date,
  inventFigure,
  inventHead,
  inventReport,
  inventSource,
} from '../../helpers/newsroom/invented-report.ts';

function event(id: string): NewsEvent {
  const on = date('2023-08');
  return { kind: 'event', id, on, asPrinted: null, title: id, place: null, basis: 'opinion', sources: [] };
}

function outcome(report: string, as: Outcome['as']): Outcome {
  return { report, claim: 'sale', as, on: date('2024-03-28'), sources: [], note: null };
}

function same(report: string | null, subject: string, sameAs: string): Sameness {
  return { report, subject, sameAs, basis: 'inference', sources: [] };
}

const head = inventHead({
  subjectNames: [
    ['model', 'The model'],
    ['other', 'Another'],
  ],
  samenesses: [same(null, 'first-model', 'model')],
});
const first = inventReport('first', '2023-08-31', {
  sources: [inventSource('leak', 'house')],
  events: [event('seen')],
  subjectNames: [['model', 'The first model']],
  figures: [inventFigure('642 kg', 'leak', ['leak'])],
  outcomes: [outcome('first', 'disputed')],
});
const second = inventReport('second', '2023-09-15', {
  events: [event('shown')],
  subjectNames: [['model', 'The renamed model']],
  samenesses: [same('second', 'prototype', 'model')],
  outcomes: [outcome('second', 'denied')],
});
/** Published before the second report, and out after it. */
const held = inventReport('held', '2023-09-01', {
  outOn: '2023-10-01',
  events: [event('hidden')],
  outcomes: [outcome('held', 'confirmed')],
});
const story = buildStory(head, [first, second]);

describe('buildStory', () => {
  test('holds what all reports say, in their order', () => {
    expect(story.reports.map(({ id }) => id)).toEqual(['first', 'second']);
    expect([...story.events.keys()]).toEqual(['seen', 'shown']);
    expect([...story.sources.keys()]).toEqual(['leak']);
    expect(story.figures.map(({ quantity }) => quantity.text)).toEqual(['642 kg']);
  });

  test('keeps every word on a claim with the report whose it is, the last one last', () => {
    expect(story.outcomes.get('sale')).toEqual([outcome('first', 'disputed'), outcome('second', 'denied')]);
    expect(buildStory(head, [first]).outcomes.get('sale')).toEqual([outcome('first', 'disputed')]);
    expect(story.outcomes.get('price')).toBeUndefined();
  });

  test('calls a subject by its latest name, and by the story’s own until there is one', () => {
    const names = (reports: Report[]) => Object.fromEntries(buildStory(head, reports).subjects);
    expect(names([])).toEqual({ model: 'The model', other: 'Another' });
    expect(names([first, second])).toEqual({ model: 'The renamed model', other: 'Another' });
  });

  test('is of today unless it is told otherwise', () => {
    expect(story.asOf).toBeNull();
    expect(buildStory(head, [first], '2023-09-01').asOf).toBe('2023-09-01');
  });

  test('leaves the list of reports as it was given', () => {
    const reports = [first];
    const built = buildStory(head, reports);
    reports.push(second);
    expect(built.reports).toEqual([first]);
  });
});

describe('resolveSubject', () => {
  const { samenesses, ...said } = second;

  test('finds the subject that another is from the start, or from the report on that says so', () => {
    const before = buildStory(head, [first]);
    expect(['first-model', 'prototype', 'model'].map((id) => resolveSubject(before, id))).toEqual([
      'model',
      'prototype',
      'model',
    ]);
    expect(resolveSubject(story, 'prototype')).toBe('model');
  });

  test('takes a subject that nothing is said of for itself', () => {
    expect(resolveSubject(story, 'nobody')).toBe('nobody');
  });

  test('goes by the last word', () => {
    const mended = { ...said, id: 'third', samenesses: [same('third', 'prototype', 'other')] };
    expect(resolveSubject(buildStory(head, [first, second, mended]), 'prototype')).toBe('other');
    const again = inventReport('again', '2023-09-16', {
      samenesses: [same('again', 'first-model', 'other')],
    });
    expect(resolveSubject(buildStory(head, [first, again]), 'first-model')).toBe('other');
  });

  test('keeps who says so', () => {
    expect(story.sameness.get('prototype')).toEqual(samenesses[0]);
    expect(story.sameness.get('first-model')?.report).toBeNull();
  });
});

describe('buildStoryAsOf', () => {
  test('holds what was out by the end of the day, and nothing else', () => {
    const whole = buildStory(head, [first, held, second]);
    const on = (day: string) => buildStoryAsOf(whole, day).reports.map(({ id }) => id);
    expect([
      on('2023-08-30'),
      on('2023-08-31'),
      on('2023-09-14'),
      on('2023-09-15'),
      on('2023-10-01'),
    ]).toEqual([[], ['first'], ['first'], ['first', 'second'], ['first', 'held', 'second']]);
  });

  test('is the fold of those reports', () => {
    expect(buildStoryAsOf(story, '2023-09-01')).toStrictEqual(buildStory(head, [first], '2023-09-01'));
    expect(buildStoryAsOf(buildStory(head, [first, held]), '2023-09-30')).toStrictEqual(
      buildStory(head, [first], '2023-09-30'),
    );
  });

  test('before the first report leaves the names that the story has from the start', () => {
    const { subjects, sameness, events, asOf } = buildStoryAsOf(story, '2023-01-01');
    expect({ subjects: [...subjects], sameness: [...sameness.keys()], events: events.size, asOf }).toEqual({
      subjects: head.subjectNames,
      sameness: ['first-model'],
      events: 0,
      asOf: '2023-01-01',
    });
  });

  test('leaves out sources that only a later report brings, wherever an earlier one names them', () => {
    const early = inventReport('early', '2023-08-31', {
      sources: [inventSource('copy', 'house', ['origin'])],
      events: [{ ...event('seen'), sources: ['copy', 'origin'] }],
      figures: [inventFigure('642 kg', 'press', ['origin'])],
      outcomes: [{ ...outcome('early', 'denied'), sources: ['origin', 'copy'] }],
    });
    const late = inventReport('late', '2023-09-15', { sources: [inventSource('origin', 'ministry')] });
    const sourcesOf = ({ sources, events, figures, outcomes }: ReturnType<typeof buildStory>) => [
      sources.get('copy')?.derivedFrom,
      events.get('seen')?.sources,
      figures[0]?.sources,
      outcomes.get('sale')?.[0]?.sources,
    ];
    const whole = buildStory(head, [early, late]);
    expect(sourcesOf(buildStoryAsOf(whole, '2023-08-31'))).toEqual([[], ['copy'], [], ['copy']]);
    expect(sourcesOf(whole)).toEqual([['origin'], ['copy', 'origin'], ['origin'], ['origin', 'copy']]);
  });

  test('knows of no subject that only later reports speak of, though the story says what it was called', () => {
    const told = inventHead({ samenesses: [same(null, 'prototype', 'model')] });
    const early = inventReport('early', '2023-08-31', {
      figures: [inventFigure('642 kg', 'leak', [], { subject: 'prototype' })],
    });
    const late = inventReport('late', '2023-09-15', { subjectNames: [['model', 'The model']] });
    const whole = buildStory(told, [early, late]);
    expect(resolveSubject(buildStoryAsOf(whole, '2023-08-31'), 'prototype')).toBe('prototype');
    expect(resolveSubject(whole, 'prototype')).toBe('model');
  });

  test('of a view of a later day is the view of the earlier one', () => {
    const later = buildStoryAsOf(buildStory(head, [first, held, second]), '2023-10-01');
    expect(buildStoryAsOf(later, '2023-09-01')).toStrictEqual(buildStoryAsOf(story, '2023-09-01'));
  });
});

describe('listDays', () => {
  test('names each day on which reports came out once, the first one first', () => {
    const again = inventReport('again', '2023-09-15');
    expect(listDays(buildStory(head, [first, held, second, again]))).toEqual([
      '2023-08-31',
      '2023-09-15',
      '2023-10-01',
    ]);
    expect(listDays(buildStory(head, []))).toEqual([]);
  });
});

describe('nameSubjects', () => {
  test('gives the names of an earlier day by its reports', () => {
    expect(nameSubjects(story, [first]).get('model')).toBe('The first model');
  });
});
