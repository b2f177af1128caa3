import { expect, test } from 'vitest';
import {
  buildStory,
  nameSubjects,
  type NewsEvent,
  type Outcome,
  type Report,
} from '../../src/domain/story.ts';
import { date, inventReport } from '../helpers/invented-report.ts';

function event(id: string): NewsEvent {
  const on = date('2023-08');
  return { kind: 'event', id, on, asPrinted: null, title: id, place: null, basis: 'opinion', sources: [] };
}

function outcome(as: Outcome['as']): Outcome {
  return { claim: 'sale', as, on: date('2024-03-28'), sources: [], note: null };
}

const head = {
  id: 'car',
  title: 'A car',
  summary: 'Invented.',
  body: [],
  subjectNames: [
    ['model', 'The model'],
    ['other', 'Another'],
  ] satisfies [string, string][],
};
const first = inventReport('first', '2023-08-31', {
  events: [event('seen')],
  subjectNames: [['model', 'The first model']],
  outcomes: [outcome('disputed')],
});
const second = inventReport('second', '2023-09-15', {
  events: [event('shown')],
  subjectNames: [['model', 'The renamed model']],
  outcomes: [outcome('denied')],
});

test('a story holds what all of its reports say, in their order', () => {
  const story = buildStory(head, [first, second]);
  expect(story.reports.map(({ id }) => id)).toEqual(['first', 'second']);
  expect([...story.events.keys()]).toEqual(['seen', 'shown']);
});

test('the latest word on a claim counts', () => {
  expect(buildStory(head, [first, second]).outcomes.get('sale')?.as).toBe('denied');
  expect(buildStory(head, [first]).outcomes.get('sale')?.as).toBe('disputed');
});

test('the latest name of a subject counts, and the story’s own until there is one', () => {
  const names = (reports: Report[]) => Object.fromEntries(buildStory(head, reports).subjects);
  expect(names([])).toEqual({ model: 'The model', other: 'Another' });
  expect(names([first, second])).toEqual({ model: 'The renamed model', other: 'Another' });
});

test('the names of an earlier day are those of its reports', () => {
  const story = buildStory(head, [first, second]);
  expect(nameSubjects(story, [first]).get('model')).toBe('The first model');
});

test('what is known on a day does not depend on later reports', () => {
  const { events, outcomes, subjects } = buildStory(head, [first]);
  const later = buildStory(head, [first, second]);
  expect({ events, outcomes, subjects }).toEqual({
    events: new Map([...later.events].slice(0, 1)),
    outcomes: new Map([['sale', outcome('disputed')]]),
    subjects: nameSubjects(head, [first]),
  });
});
