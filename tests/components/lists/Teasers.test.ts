import { expect, test } from 'vitest';
import Teasers from '../../../src/components/lists/Teasers.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { published } from '../invented-models.ts';

const frame = { language: 'en', timeZone: 'UTC' };
const report = { href: '/tram/runs/', title: 'The tram runs', description: 'A description.', published };
const story = { label: 'A tram', href: '/tram/' };

test('are nothing where there are no reports', async () => {
  expect(await renderComponent(Teasers, { reports: [], frame })).toBe('');
});

test.each([
  [true, true, /2 March 2026<\/time> · <a class="teasers__story"/],
  [false, true, /<p class="teasers__date"><a class="teasers__story"/],
  [true, false, /2 March 2026<\/time><\/p>/],
])('with a date: %s, with a story: %s', async (dated, hasStory, expected) => {
  const reports = [{ ...report, ...(hasStory && { story }) }];
  expect(await renderComponent(Teasers, { reports, frame, dated })).toMatch(expected);
});
