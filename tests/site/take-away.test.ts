import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { spanOf } from '../../src/domain/dates/date-span.ts';
import { shiftDay } from '../../src/domain/dates/iso-day.ts';
import type { StoryData } from '../../src/models/data/story-data-schema.ts';
import type { CslItem } from '../../src/outputs/citations/csl.ts';
import { NOW } from '../helpers/build-site.ts';
import { getSiteFolder } from '../helpers/built-site.ts';
import { readReports, readSite } from '../helpers/newsroom/content.ts';
import { findElements, getAttribute, listFiles, readPages, type Page } from '../helpers/readers/html.ts';
import { date } from '../helpers/newsroom/invented-report.ts';
import { closeObjects, listFaults } from '../helpers/readers/json-schema.ts';
import { readBibliography } from '../helpers/readers/read-bibliography.ts';
import { readCalendar } from '../helpers/readers/read-calendar.ts';
import { renderCitations } from '../helpers/readers/render-citations.ts';

const site = readSite();
const reports = readReports(NOW);
const stories = [...new Set(reports.map(({ story }) => story))];

let folder: string;
let pages: Page[];

beforeAll(() => {
  folder = getSiteFolder();
  pages = readPages(folder);
});

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const readData = (story: string) => JSON.parse(read(`${story}/data.json`)) as StoryData;
const readItems = (path: string) => JSON.parse(read(path)) as CslItem[];

test('there is one of each for every story and report, and no other', () => {
  const expected = [
    ...stories.flatMap((story) => [`${story}/specs.csv`, `${story}/timeline.ics`]),
    ...reports.flatMap(({ story, slug }) => [`${story}/${slug}/cite.bib`, `${story}/${slug}/cite.json`]),
    'story.schema.json',
  ];
  const found = listFiles(folder).filter((path) => /\.(?:ics|csv|bib)$|(?:cite|schema)\.json$/.test(path));
  expect(found.toSorted()).toEqual(expected.toSorted());
});

describe.each(stories)('of %s', (story) => {
  test('the data is as the published schema says, to the last key', () => {
    const schema = JSON.parse(read('story.schema.json')) as { $id: string };
    const data = readData(story);
    expect(data.$schema).toBe(schema.$id);
    expect(Object.keys(data)[0]).toBe('$schema');
    expect(schema.$id).toBe(new URL('/story.schema.json', site.url).href);
    expect(listFaults(closeObjects(schema), data)).toEqual([]);
  });

  test('the calendar has every event and every window, as wide as their dates', () => {
    const { events, claims } = readData(story);
    const host = new URL(site.url).host;
    const expected = [
      ...events.map(({ id, on, url, standing }) => ({
        uid: `event-${id}.${story}@${host}`,
        edtf: on,
        url,
        isConfirmed: standing === 'confirmed',
      })),
      ...claims.flatMap(({ id, due, url }) =>
        due === null ? [] : [{ uid: `due-${id}.${story}@${host}`, edtf: due, url, isConfirmed: false }],
      ),
    ].map(({ uid, edtf, url, isConfirmed }) => {
      const { first, last } = spanOf(date(edtf));
      const start = first ?? last ?? '';
      const end = shiftDay(first === null || last === null ? start : last, { days: 1 });
      const status = isConfirmed && /^\d{4}-\d\d-\d\d$/.test(edtf) ? 'CONFIRMED' : 'TENTATIVE';
      return { uid, edtf, url, start, end, status };
    });
    const found = readCalendar(read(`${story}/timeline.ics`)).events.map(
      ({ uid, edtf, url, start, end, status }) => ({ uid, edtf, url, start, end, status }),
    );
    expect(found.length).toBeGreaterThan(0);
    expect(found.toSorted(byUid)).toEqual(expected.toSorted(byUid));
  });

  test('the table has every figure, with numbers that are numbers', () => {
    const { data, errors } = Papa.parse<Record<string, string>>(read(`${story}/specs.csv`), {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const values = readData(story).figures.flatMap((figure) => figure.values);
    expect(data.map(({ number, unit, basis }) => [number, unit, basis])).toEqual(
      values.map(({ number, unit, basis }) => [number, unit.symbol, basis]),
    );
    const numbers = data.flatMap(({ number, up_to, least, greatest, tolerance }) =>
      [number, up_to, least, greatest, tolerance].filter((cell) => cell !== ''),
    );
    expect(numbers.filter((cell) => !Number.isFinite(Number(cell)))).toEqual([]);
  });
});

test('every citation has the article first, then the sources that its page lists, in both formats', () => {
  for (const { story, slug, title } of reports) {
    const page = pages.find(({ address }) => address === `/${story}/${slug}/`);
    const listed = findElements(page!.document, 'li').flatMap((item) => {
      const id = getAttribute(item, 'id');
      return id?.startsWith('source-') ? [id.slice('source-'.length)] : [];
    });
    const items = readItems(`${story}/${slug}/cite.json`);
    const entries = readBibliography(read(`${story}/${slug}/cite.bib`));
    expect(items[0]).toMatchObject({ title, URL: new URL(`/${story}/${slug}/`, site.url).href });
    expect(items.slice(1).map(({ id }) => id.split(':')[2])).toEqual(listed);
    expect(entries.map(({ key, title, address }) => [key, title, address])).toEqual(
      items.map((item) => [item.id, item.title, item.URL]),
    );
  }
});

test('dates in citations are those of the data', () => {
  const known = new Map(
    stories.flatMap((story) =>
      readData(story).sources.map(({ id, published }) => [`${story}:${id}`, published]),
    ),
  );
  for (const { story, slug } of reports) {
    const [, ...sources] = readBibliography(read(`${story}/${slug}/cite.bib`));
    const own = sources.map(({ key, date }) => [`${story}:${key.split(':')[2] ?? ''}`, date ?? null]);
    expect(own).toEqual(own.map(([key]) => [key, known.get(key ?? '')]));
  }
});

test('citeproc prints every citation', () => {
  const items = new Map(
    reports
      .flatMap(({ story, slug }) => readItems(`${story}/${slug}/cite.json`))
      .map((item) => [item.id, item]),
  );
  const printed = renderCitations([...items.values()]);
  expect(printed).toHaveLength(items.size);
  for (const { story, slug } of reports) {
    const own = printed.filter((entry) => entry.endsWith(new URL(`/${story}/${slug}/`, site.url).href));
    expect(own).toHaveLength(1);
  }
});

test('the timeline, the spec sheet and each article tell what can be taken along, views of the past do not', () => {
  const links = (address: string) =>
    findElements(pages.find((page) => page.address === address)!.document, 'a').flatMap((link) =>
      getAttribute(link, 'type') === undefined ? [] : [getAttribute(link, 'href')],
    );
  for (const story of stories) {
    expect(links(`/${story}/timeline/`)).toEqual([`/${story}/timeline.ics`, `/${story}/data.json`]);
    expect(links(`/${story}/specs/`)).toEqual([`/${story}/specs.csv`, `/${story}/data.json`]);
  }
  for (const { story, slug } of reports)
    expect(links(`/${story}/${slug}/`)).toEqual(
      ['bib', 'json'].map((format) => `/${story}/${slug}/cite.${format}`),
    );
  for (const { address } of pages.filter((page) => page.address.includes('/as-of/')))
    expect(links(address)).toEqual([]);
});

function byUid(a: { uid: string }, b: { uid: string }): number {
  return a.uid < b.uid ? -1 : 1;
}
