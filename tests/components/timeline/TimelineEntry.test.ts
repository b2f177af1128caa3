import { expect, test } from 'vitest';
import TimelineEntry from '../../../src/components/timeline/TimelineEntry.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { dated, inventClaim, inventEvent, inventOutcome } from '../invented-models.ts';

const entry = { topics: [], repeatsDate: false };
const read = (parts: object) =>
  renderComponent(TimelineEntry, { entry: { ...entry, ...parts }, language: 'en' });

test('of an event shows its place and its words in the source', async () => {
  const html = await read(
    inventEvent({ place: 'Tramstadt', asPrinted: { text: 'Sie fährt', language: 'de' } }),
  );
  expect(html).toContain(
    '<li class="timeline-entry" id="event-seen" data-basis="press" data-standing="unconfirmed">',
  );
  expect(html).toContain('<span class="timeline-entry__quiet"> (Tramstadt)</span>');
  expect(html).toContain('In the source: <q lang="de">Sie fährt</q>');
  expect(html).toContain('not confirmed');
});

test('that repeats a date and has topics says so to styles', async () => {
  const html = await read({ ...inventEvent(), repeatsDate: true, topics: [1, 3] });
  expect(html).toContain('class="timeline-entry timeline-entry--same-date"');
  expect(html).toContain('data-topics="1 3"');
});

test('of a forecast shows who made it, when it is due, and its sign until reports say what came of it', async () => {
  const html = await read(inventClaim({ due: dated('2026-06'), standing: 'pending', group: 'pending' }));
  expect(html).toContain('<span class="timeline-entry__quiet">A mayor: </span>');
  expect(html).toContain('Forecast, due <time datetime="2026-06">June 2026</time>');
  expect(html).toContain('still open');
  const after = await read(
    inventClaim({ standing: 'met', group: 'met', outcomes: [inventOutcome({ as: 'met' })] }),
  );
  expect(after.match(/sign--firm/g)).toHaveLength(1);
  expect(after).toContain('class="outcome"');
});

test('of an opinion has no sign', async () => {
  expect(await read(inventClaim({ group: 'opinion', basis: 'opinion' }))).not.toContain('class="sign');
});
