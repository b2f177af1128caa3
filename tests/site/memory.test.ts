import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { NOW } from '../helpers/build-site.ts';
import { getSiteFolder } from '../helpers/built-site.ts';
import { readReports, type AuthoredReport } from '../helpers/newsroom/content.ts';
import {
  collapse,
  findElements,
  getAttribute,
  readPages,
  readText,
  type Page,
} from '../helpers/readers/html.ts';

const reports = readReports(NOW);
const views = ['', 'timeline/', 'specs/'];

let pages: Map<string, Page>;

beforeAll(() => {
  pages = new Map(readPages(getSiteFolder()).map((page) => [page.address, page]));
});

function getPage(address: string): Page {
  return pages.get(address) ?? expect.fail(`There is no page ${address}`);
}

function listLinks({ document }: Page): string[] {
  return findElements(document, 'a').map((link) => getAttribute(link, 'href') ?? '');
}

/** The words by which a reader would know that a later report has been looked into. */
function listWords({ title, sources = {}, events = {}, claims = {} }: AuthoredReport): string[] {
  return [
    title,
    ...Object.values(sources).map((source) => source.title),
    ...Object.values(events).map((event) => event.title),
    ...Object.values(claims).map((claim) => claim.statement),
  ].map(collapse);
}

describe.each(reports.map((report) => [`${report.story}/${report.slug}`, report] as const))(
  'the report %s',
  (_, { story, slug, published }) => {
    const day = published.slice(0, 10);

    test('leads to what was known on its day', () => {
      expect(listLinks(getPage(`/${story}/${slug}/`))).toContain(`/${story}/as-of/${day}/`);
    });

    test.each(views)('has its view of the past: %s', (view) => {
      const page = getPage(`/${story}/as-of/${day}/${view}`);
      expect(readText(page.document)).toContain('A view of the past.');
      expect(listLinks(page)).toContain(`/${story}/${view}`);
    });

    test.each(views)('shows nothing in that view that a later report brought: %s', (view) => {
      const own = reports.filter((each) => each.story === story && each.published.slice(0, 10) <= day);
      const later = reports.filter((each) => each.story === story && each.published.slice(0, 10) > day);
      const known = new Set(own.flatMap(listWords));
      const text = readText(getPage(`/${story}/as-of/${day}/${view}`).document);
      const told = later.flatMap(listWords).filter((words) => !known.has(words) && text.includes(words));
      expect(told).toEqual([]);
    });
  },
);

test('a reader can step from the first view to the last and back, page by page', () => {
  for (const story of new Set(reports.map((report) => report.story))) {
    const days = [
      ...new Set(
        reports.filter((report) => report.story === story).map(({ published }) => published.slice(0, 10)),
      ),
    ].sort();
    const addresses = (view: string) => days.map((day) => `/${story}/as-of/${day}/${view}`);
    const step = (page: Page, rel: string) =>
      findElements(page.document, 'a')
        .filter((link) => getAttribute(link, 'rel') === rel)
        .map((link) => getAttribute(link, 'href'));
    for (const view of views) {
      const all = addresses(view);
      expect(all.map((address) => step(getPage(address), 'next')[0])).toEqual([...all.slice(1), undefined]);
      expect(all.map((address) => step(getPage(address), 'prev')[0])).toEqual([
        undefined,
        ...all.slice(0, -1),
      ]);
    }
  }
});

test('views of the past are in no sitemap', () => {
  expect(readFileSync(join(getSiteFolder(), 'sitemap-0.xml'), 'utf8')).not.toContain('/as-of/');
});

describe('an article of March', () => {
  const text = () => readText(getPage('/tram/label/').document);

  test('opens with what became of it', () => {
    expect(text()).toContain(
      'Of 5 claims here, 1 came true, 1 is disputed, 1 did not come true, 1 has come due with no outcome reported, and 1 is still open.',
    );
    expect(text()).toContain('Of 5 figures, 1 was confirmed, 2 were superseded, and 2 are not confirmed.');
  });

  test('says that a forecast came true, with its window and on whose word', () => {
    const [forecast] = findElements(getPage('/tram/label/').document, 'li')
      .map(readText)
      .filter((words) => words.startsWith('The first tram will carry passengers before summer ends.'));
    expect(forecast).toMatch(
      /Ida Works, 10 February 2026 .* due summer 2026 .*19 August 2026.* 12–36 days .*Town Agency/,
    );
    expect(forecast).toMatch(/Passengers ride the first tram, weeks before summer ends$/);
  });

  test('says what took the place of the mass on the label, and what bore out its energy', () => {
    expect(text()).toMatch(/642 kg ?superseded .*655 kg \(13 kg, 2\.0% more\), official/);
    expect(text()).toMatch(/101 kWh ?confirmed .*101 kWh, official/);
  });
});

test('the front page and the page of forecasts name what is due', () => {
  for (const address of ['/', '/forecasts/'])
    expect(readText(getPage(address).document)).toContain(
      'The night timetable will be published by October.',
    );
});
