import { beforeAll, describe, expect, test } from 'vitest';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import { buildStoryAsOf } from '../../../src/domain/story/story-fold.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import { buildArticleModel } from '../../../src/models/article/article.ts';

import { buildCalendarModel } from '../../../src/models/timeline/calendar.ts';
import { buildFigureTable } from '../../../src/models/specs/figure-table.ts';
import { buildSpecSheetModel } from '../../../src/models/specs/spec-sheet.ts';
import { buildTimelineModel } from '../../../src/models/timeline/timeline.ts';
import { laterReport } from '../../helpers/newsroom/newsroom-fixture.ts';
import { citeReport } from '../article/cite-report.ts';
import { getReport, getStory, openEdition, type WholeEdition } from '../invented-newsroom.ts';

let edition: WholeEdition;
let story: Story;

beforeAll(async () => {
  edition = await openEdition();
  story = getStory(edition);
});

describe('the links', () => {
  const hrefs = (links: { href: string; type: string }[]) => links.map(({ href, type }) => [href, type]);

  test('lead from the timeline to the calendar, and to all of the data', () => {
    expect(hrefs(buildTimelineModel(edition, openStoryView(story)).takeAway)).toEqual([
      ['/car/timeline.ics', 'text/calendar'],
      ['/car/data.json', 'application/json'],
    ]);
  });

  test('lead from the spec sheet to the table, and to all of the data', () => {
    expect(hrefs(buildSpecSheetModel(edition, openStoryView(story)).takeAway)).toEqual([
      ['/car/specs.csv', 'text/csv'],
      ['/car/data.json', 'application/json'],
    ]);
  });

  test('lead from an article to its citations', () => {
    expect(
      hrefs(buildArticleModel(edition, openStoryView(story), getReport(story, 'first')).takeAway),
    ).toEqual([
      ['/car/first/cite.bib', 'application/x-bibtex'],
      ['/car/first/cite.json', 'application/vnd.citationstyles.csl+json'],
    ]);
  });

  test('are on no view of the past, of which nothing can be taken', () => {
    const past = buildStoryAsOf(story, '2023-08-31');
    expect(buildTimelineModel(edition, openStoryView(past, story)).takeAway).toEqual([]);
    expect(buildSpecSheetModel(edition, openStoryView(past, story)).takeAway).toEqual([]);
  });
});

describe('the calendar', () => {
  test('has events and the windows of forecasts by date, no claims of another kind', () => {
    const { entries } = buildCalendarModel(edition, openStoryView(story));
    expect(
      entries.map(({ id, kind, span, end, isCertainDay }) => [id, kind, span.first, end, isCertainDay]),
    ).toEqual([
      ['due-sale', 'due', '2023-07-01', '2023-10-01', false],
      ['event-seen', 'event', '2023-07-11', '2023-07-21', false],
      ['event-cleared', 'event', '2023-08-01', '2023-09-01', false],
      ['event-doubted', 'event', '2023-09-10', null, true],
      ['event-shown', 'event', '2023-09-14', null, true],
    ]);
  });

  test('says when the report that tells of something last changed', () => {
    const { entries } = buildCalendarModel(edition, openStoryView(story));
    const changed = (id: string) =>
      new Date(entries.find((each) => each.id === id)?.changedAt ?? 0).toISOString();
    expect(changed('event-seen')).toBe('2023-08-30T16:00:00.000Z');
    // Of a report that was updated on 16 September.
    expect(changed('event-shown')).toBe('2023-09-15T16:00:00.000Z');
  });

  test('says of a forecast when the report that tells what came of it last changed', async () => {
    const later = await openEdition(
      laterReport('outcomes:\n  sale: { as: met, on: "2023-09-20", sources: [filing] }\n', '', {
        published: '2023-10-02',
        name: 'third',
      }),
    );
    const { entries } = buildCalendarModel(later, getStory(later));
    const due = entries.find(({ id }) => id === 'due-sale');
    expect(due).toMatchObject({ standing: 'met', changedAt: Date.parse('2023-10-01T16:00:00Z') });
  });
});

describe('the table', () => {
  test('has a row for each figure, and says which of them hold', () => {
    const { rows } = buildFigureTable(edition, openStoryView(story));
    expect(
      rows.map(({ propertyId, value, holds, report }) => [propertyId, value.text, holds, report.published]),
    ).toEqual([
      ['rated-voltage', '726.7 V', true, '2023-08-31'],
      ['charge', '139 Ah', true, '2023-08-31'],
      ['range', '800 km', true, '2023-08-31'],
      ['energy', '101 kWh', true, '2023-09-15T09:00+08:00'],
    ]);
    expect(rows[2]).toMatchObject({
      subject: 'The renamed model',
      subjectId: 'model',
      property: 'Range',
      qualifiers: { cycle: 'CLTC' },
      sources: [{ publisher: 'The registry', title: 'The filing', url: null }],
      url: 'https://test.example/car/specs/#figure-model-range',
    });
  });
});

describe('the bibliography', () => {
  test('has the article, then its sources by the numbers that they have on its page', () => {
    const report = getReport(story, 'first');
    const [article, ...sources] = citeReport(edition, story, report).works;
    expect(article).toMatchObject({
      key: 'car:first',
      kind: 'article',
      title: 'A label & a "leak"',
      authors: ['The desk'],
      container: 'Test',
      publisher: 'House',
      url: 'https://test.example/car/first/',
      language: 'en',
    });
    const shown = buildArticleModel(edition, openStoryView(story), report).sources;
    expect(sources.map(({ title }) => title)).toEqual(shown.map(({ title }) => title));
    expect(sources[0]?.key).toBe('car:first:page-b');
    // What came of it since rests on a source of another report, which lists it.
    expect(sources.map(({ key }) => key)).not.toContain('car:second:statement');
    expect(sources.at(-1)?.key).toBe('car:first:interview');
  });

  test('gives a source of another report the same key as there', () => {
    const keys = citeReport(edition, story, getReport(story, 'second')).works.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['car:second', 'car:second:statement', 'car:first:leak']));
  });
});
