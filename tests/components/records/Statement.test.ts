import { expect, test } from 'vitest';
import Statement from '../../../src/components/records/Statement.astro';
import { renderComponent } from '../../helpers/render-component.ts';
import { dated, inventClaim, inventEvent, inventOutcome } from '../invented-models.ts';

test('of a claim names who said it, when it is due and what came of it', async () => {
  const statement = inventClaim({ due: dated('2026-06'), outcomes: [inventOutcome()] });
  const html = await renderComponent(Statement, { statement, language: 'en' });
  expect(html).toContain('<a href="/tram/timeline/#claim-sale">It will run.</a>');
  expect(html).toContain(
    'A mayor, <time datetime="2026-03-02">2 March 2026</time> · due <time datetime="2026-06">June 2026</time> · ',
  );
  expect(html).toContain('class="outcome"');
});

test('of an event names its day and its basis alone where the page is brief', async () => {
  const html = await renderComponent(Statement, { statement: inventEvent(), language: 'en', brief: true });
  expect(html).toContain('<time datetime="2026-03-02">2 March 2026</time> · press</small>');
  expect(html).not.toContain('grounds');
  expect(html).not.toContain('due');
});
