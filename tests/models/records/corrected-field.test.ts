import { beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Report, Story } from '../../../src/domain/story/story.ts';
import { nameCorrectedField } from '../../../src/models/records/corrected-field.ts';
import { reportFrontmatterSchema } from '../../../src/schemas/report.ts';
import { getReport, getStory, openEdition, type WholeEdition } from '../invented-newsroom.ts';

let edition: WholeEdition;
let story: Story;
let report: Report;

beforeAll(async () => {
  edition = await openEdition();
  story = getStory(edition);
  report = getReport(story, 'first');
});

const name = (path: string) => nameCorrectedField(path, report, story, edition);

interface Schema {
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | false;
  items?: Schema;
  anyOf?: Schema[];
}

/** The ids of the invented report that stand for any id, by the path before them. */
const ids: Record<string, string> = {
  sources: 'filing',
  events: 'cleared',
  claims: 'sale',
  subjects: 'model',
  figures: 'model',
  'figures.model': 'charge',
  'figures.model.charge.qualifiers': 'cycle',
  outcomes: 'cheap',
};

/** Every path that a report's frontmatter can have below a schema. */
function listPaths({ properties = {}, additionalProperties, items, anyOf = [] }: Schema, at = ''): string[] {
  const below = (key: string) => (at === '' ? key : `${at}.${key}`);
  const keys: [string, Schema][] = Object.entries(properties);
  if (additionalProperties) keys.push([ids[at] ?? expect.fail(at), additionalProperties]);
  return [
    ...keys.flatMap(([key, schema]) => [below(key), ...listPaths(schema, below(key))]),
    ...(items ? listPaths(items, at) : []),
    ...anyOf.flatMap((each) => listPaths(each, at)),
  ];
}

const frontmatter = z.toJSONSchema(reportFrontmatterSchema, { unrepresentable: 'any' }) as Schema;

test('every field of a report has words', () => {
  const paths = [...new Set(listPaths(frontmatter))];
  expect(paths).toContain('sources.filing.quote.exact');
  expect(paths).toContain('figures.model.charge.qualifiers.cycle');
  expect(paths.length).toBeGreaterThan(60);
  const bare = paths.filter((path) => {
    const { words } = name(path);
    return !/^[A-Z]/.test(words) || words.includes('.') || words.includes(path);
  });
  expect(bare).toEqual([]);
});

test.each([
  ['title', 'Title', 'text'],
  ['published', 'Day of publication', 'date'],
  ['figures.model.charge', 'Charge (The renamed model)', 'figure'],
  ['figures.model.charge.value', 'Charge (The renamed model)', 'figure'],
  ['figures.model.range.qualifiers.cycle', 'Condition “cycle” of Range (The renamed model)', 'text'],
  ['figures.model.range.sources', 'Sources of Range (The renamed model)', 'text'],
  ['events.cleared.on', 'Date of the event “The car is cleared”', 'date'],
  ['claims.sale.due', 'Due date of the claim “It will be sold”', 'date'],
  ['claims.sale.by', 'Speaker of the claim “It will be sold”', 'text'],
  ['outcomes.cheap.as', 'Outcome of the claim “It will be cheap”', 'text'],
  ['outcomes.cheap.on', 'Date of the outcome of the claim “It will be cheap”', 'date'],
  ['sources.leak.published', 'Day of publication of the source “The label”', 'date'],
  ['sources.leak.quote.exact', 'Quotation from the source “The label”', 'text'],
  ['subjects.model.name', 'Name of the subject “The renamed model”', 'text'],
])('%s is %s', (path, words, kind) => {
  expect(name(path)).toEqual({ words, kind });
});

describe('what the report no longer holds', () => {
  test('is called by its id', () => {
    expect(name('claims.gone').words).toBe('The claim “gone”');
    expect(name('figures.gone.also-gone').words).toBe('also-gone (gone)');
  });

  test('is called by its path where that leads nowhere', () => {
    for (const path of [
      '',
      'nothing',
      'toString',
      'claims.sale.nothing',
      'claims.sale.due.more',
      'figures.model.charge.nothing',
    ])
      expect(name(path).words).toBe(path);
  });
});
