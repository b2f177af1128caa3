import { expect, test } from 'vitest';
import Source from '../../../src/components/records/Source.astro';
import { date } from '../../helpers/newsroom/invented-report.ts';
import { renderComponent } from '../../helpers/render-component.ts';

const source = {
  id: 'plate',
  number: 1,
  title: 'A plate',
  publisher: 'Works',
  kind: 'leak',
  url: 'https://plate.example/',
  href: 'https://plate.example/#:~:text=plate',
  published: null,
  accessed: null,
  language: null,
  quote: null,
  derivedFrom: [],
};

test('leads to the passage, and keeps the plain address for paper', async () => {
  const html = await renderComponent(Source, { source, language: 'en' });
  expect(html).toContain(
    '<li id="source-plate"><a href="https://plate.example/#:~:text=plate" data-address="https://plate.example/">A plate</a>',
  );
  expect(html).toContain('<small>Works, leak</small>');
});

test('has no address for paper where the link is the address', async () => {
  expect(
    await renderComponent(Source, { source: { ...source, href: source.url }, language: 'en' }),
  ).not.toContain('data-address');
});

test('is a work where it has no address, in its language and direction, with its dates, origins and quotation', async () => {
  const more = {
    ...source,
    url: null,
    href: null,
    language: 'ar',
    published: date('2026-03'),
    accessed: date('2026-03-02'),
    quote: 'A <b> quotation',
    derivedFrom: [{ number: 4, title: 'Another', href: '#source-other' }],
  };
  const html = await renderComponent(Source, { source: more, language: 'en' });
  expect(html).toMatch(/<cite lang="ar" dir="rtl">\s*A plate\s*<\/cite>/);
  expect(html).toContain(
    '<time datetime="2026-03">March 2026</time> · read <time datetime="2026-03-02">2 March 2026</time>',
  );
  expect(html).toContain(
    'repeats\u00A0<a href="#source-other">4</a> · <q lang="ar" dir="rtl">A &lt;b&gt; quotation</q>',
  );
});
