import { beforeAll, describe, expect, test } from 'vitest';
import { NOW } from '../helpers/build-site.ts';
import { getSiteFolder } from '../helpers/built-site.ts';
import { readReports } from '../helpers/newsroom/content.ts';
import {
  collapse,
  findElements,
  getAttribute,
  readPages,
  readText,
  type Element,
  type Page,
} from '../helpers/readers/html.ts';

let pages: Page[];

beforeAll(() => {
  pages = readPages(getSiteFolder());
});

describe.each(readReports(NOW))('the report $story/$slug', ({ story, slug, title, ...report }) => {
  const sources = Object.entries(report.sources ?? {});
  const events = Object.entries(report.events ?? {});
  const claims = Object.entries(report.claims ?? {});
  const figures = Object.entries(report.figures ?? {}).flatMap(([subject, properties]) =>
    Object.entries(properties).flatMap(([property, figure]) =>
      [figure].flat().map(({ value, basis, sources: cited = [] }) => ({
        fragment: `figure-${subject}-${property}`,
        value,
        basis,
        cited,
      })),
    ),
  );

  test('has its title as the heading of its article', () => {
    const [heading] = findElements(getPage(`/${story}/${slug}/`).document, 'h1');
    expect(readText(heading!)).toBe(collapse(title));
  });

  test('shows every source on its article, with a fragment and a link', () => {
    const page = getPage(`/${story}/${slug}/`);
    expectTexts(
      page,
      sources.map(([, source]) => source.title),
    );
    expectFragments(
      page,
      sources.map(([id]) => `source-${id}`),
    );
    const links = findElements(page.document, 'a').map((link) =>
      withoutTextFragment(getAttribute(link, 'href')),
    );
    const addresses = sources.flatMap(([, { url }]) => (url === undefined ? [] : [url]));
    expect(addresses.filter((address) => !links.includes(address))).toEqual([]);
  });

  test('shows every claim on its article and on the timeline, with a fragment there', () => {
    const statements = claims.map(([, claim]) => claim.statement);
    expectTexts(getPage(`/${story}/${slug}/`), statements);
    expectTexts(getPage(`/${story}/timeline/`), statements);
    expectFragments(
      getPage(`/${story}/timeline/`),
      claims.map(([id]) => `claim-${id}`),
    );
  });

  test('shows every event on the timeline, with a fragment', () => {
    const page = getPage(`/${story}/timeline/`);
    expectTexts(
      page,
      events.map(([, event]) => event.title),
    );
    expectFragments(
      page,
      events.map(([id]) => `event-${id}`),
    );
  });

  test('shows of every event and statement its date, its speaker, how we know it and every source', () => {
    const page = getPage(`/${story}/timeline/`);
    const entries = [
      ...events.map(([id, { on, basis, sources: cited = [] }]) => ({
        place: `event-${id}`,
        dates: [on],
        said: '',
        basis,
        cited,
      })),
      ...claims.map(([id, { saidOn, due, by, basis, sources: cited = [] }]) => ({
        place: `claim-${id}`,
        dates: due === undefined ? [saidOn] : [saidOn, due],
        said: by,
        basis,
        cited,
      })),
    ];
    const faults = entries.flatMap(({ place, dates, said, basis, cited }) => {
      const entry = getPlace(page, place);
      const times = findElements(entry).map(
        (element) => getAttribute(element, 'datetime') ?? getAttribute(element, 'data-edtf'),
      );
      return [
        ...dates.filter((date) => !times.includes(date)).map((date) => `${place}: no date ${date}`),
        ...(readText(entry).includes(collapse(said)) ? [] : [`${place}: no speaker ${said}`]),
        ...findGroundFaults(entry, place, basis, cited),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('shows of every figure how we know it and every source, and when it was reported', () => {
    const page = getPage(`/${story}/specs/`);
    const faults = figures.flatMap(({ fragment, basis, cited }) => {
      const entry = getPlace(page, fragment);
      const times = findElements(entry, 'time').map((time) => getAttribute(time, 'datetime'));
      return [
        ...findGroundFaults(entry, fragment, basis, cited),
        ...(times.some((time) => Date.parse(time ?? '') === Date.parse(report.published))
          ? []
          : [`${fragment}: no date ${report.published}`]),
      ];
    });
    expect(faults).toEqual([]);
  });

  test('shows every figure on the spec sheet, with a fragment', () => {
    const page = getPage(`/${story}/specs/`);
    expectFragments(page, [...new Set(figures.map(({ fragment }) => fragment))]);
    const text = withoutSeparators(readText(page.document));
    const missing = figures.filter(({ value }) => !text.includes(withoutSeparators(collapse(value))));
    expect(missing).toEqual([]);
  });
});

function getPage(address: string): Page {
  const page = pages.find((candidate) => candidate.address === address);
  if (!page) throw new Error(`No page at ${address}`);
  return page;
}

function getPlace(page: Page, id: string): Element {
  const found = findElements(page.document).find((element) => getAttribute(element, 'id') === id);
  if (!found) throw new Error(`No #${id} on ${page.address}`);
  // The fragment of an earlier name is a mere mark in the entry that has the name of today.
  let entry: Element = found;
  while (entry.childNodes.length === 0 || entry.nodeName === 'dt') entry = entry.parentNode as Element;
  return entry;
}

/** The words for a basis that differ from its id. */
const basisMarks: Record<string, string> = {
  'on-record': 'on record',
  anonymous: 'unnamed',
  inference: 'inferred',
};

function findGroundFaults(entry: Element, place: string, basis: string, cited: string[]): string[] {
  const marks = findElements(entry, 'span')
    .filter((element) => getAttribute(element, 'class') === 'grounds')
    .map((element) =>
      readText(element)
        .split(' · ')[0]
        ?.replace(/[ \u2060]*[\d, ]+$/, ''),
    );
  const links = findElements(entry, 'a').map((link) => getAttribute(link, 'href'));
  const mark = basisMarks[basis] ?? basis;
  return [
    ...(marks.includes(mark) ? [] : [`${place}: no mark ${mark}`]),
    ...cited.filter((id) => !links.includes(`#source-${id}`)).map((id) => `${place}: no source ${id}`),
  ];
}

function expectTexts(page: Page, expected: string[]): void {
  const text = readText(page.document);
  expect(expected.map(collapse).filter((words) => !text.includes(words))).toEqual([]);
}

function expectFragments(page: Page, expected: string[]): void {
  const ids = findElements(page.document).map((element) => getAttribute(element, 'id'));
  expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
}

function withoutTextFragment(address: string | undefined): string | undefined {
  return address?.replace(/#?:~:.*$/, '');
}

/** Thousands are set by the site's language: 1_000, 1,000 and 1 000 are one number. */
function withoutSeparators(text: string): string {
  return text.replace(/(?<=\d)[,_ ](?=\d{3})/g, '');
}
