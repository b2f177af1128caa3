import { beforeAll, describe, expect, test } from 'vitest';
import { getSiteFolder } from '../helpers/built-site.ts';
import { findElements, getAttribute, readPages, type Element, type Page } from '../helpers/readers/html.ts';

let timelines: Page[];

beforeAll(() => {
  timelines = readPages(getSiteFolder()).filter(({ address }) => address.endsWith('/timeline/'));
});

const hasClass = (element: Element, name: string) =>
  getAttribute(element, 'class')?.split(' ').includes(name) === true;
const entriesOf = (page: Page) =>
  findElements(page.document, 'li').filter((item) => hasClass(item, 'timeline-entry'));
const drawingsOf = (page: Page) => findElements(page.document, 'svg');
const facetsOf = (element: Element) =>
  ['data-standing', 'data-topics'].map((name) => getAttribute(element, name) ?? '');

describe('every timeline, today and in the past', () => {
  test('has in each of its two pictures one mark for each entry, which leads to it', () => {
    expect(timelines.length).toBeGreaterThan(1);
    for (const page of timelines) {
      const ids = entriesOf(page).map((entry) => getAttribute(entry, 'id'));
      if (ids.length < 3) continue;
      expect(drawingsOf(page).length).toBe(2);
      for (const drawing of drawingsOf(page)) {
        const led = findElements(drawing, 'a').map((mark) => getAttribute(mark, 'href')?.slice(1));
        expect(led.toSorted(), page.address).toEqual(ids.toSorted());
      }
    }
  });

  test('marks what it draws as it marks the entry, so that styles leave out both', () => {
    for (const page of timelines) {
      const entries = new Map(entriesOf(page).map((entry) => [getAttribute(entry, 'id'), entry]));
      for (const drawing of drawingsOf(page)) {
        for (const row of findElements(drawing, 'g').filter((group) => getAttribute(group, 'data-basis'))) {
          for (const mark of findElements(row, 'a')) {
            const entry = entries.get(getAttribute(mark, 'href')?.slice(1) ?? '')!;
            expect(facetsOf(mark)).toEqual(facetsOf(entry));
            expect(getAttribute(row, 'data-basis')).toBe(getAttribute(entry, 'data-basis'));
          }
        }
      }
    }
  });

  test('keeps its pictures from Tab and from screen readers', () => {
    for (const drawing of timelines.flatMap(drawingsOf)) {
      expect(getAttribute(drawing, 'aria-hidden')).toBe('true');
      expect(findElements(drawing, 'a').every((mark) => getAttribute(mark, 'tabindex') === '-1')).toBe(true);
    }
  });

  test('leads from its years to their headings, and from each entry to itself', () => {
    for (const page of timelines) {
      const ids = new Set(findElements(page.document).map((element) => getAttribute(element, 'id')));
      const years = findElements(page.document, 'a').filter((link) => hasClass(link, 'years__link'));
      expect(years.filter((link) => !ids.has(getAttribute(link, 'href')?.slice(1)))).toEqual([]);
      for (const entry of entriesOf(page)) {
        const [link] = findElements(entry, 'a').filter((each) => hasClass(each, 'timeline-entry__link'));
        expect(getAttribute(link!, 'href')).toBe(`#${getAttribute(entry, 'id') ?? ''}`);
      }
    }
  });
});
