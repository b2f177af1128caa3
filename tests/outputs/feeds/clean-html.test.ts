import { describe, expect, test } from 'vitest';
import { cleanHtml } from '../../../src/outputs/feeds/clean-html.ts';

const clean = (html: string) => cleanHtml(html, 'https://house.example/car/first/');

describe('cleanHtml', () => {
  test('keeps plain elements, and of others what they hold', () => {
    expect(clean('<p class="a" id="b">One <span role="note"><em>two</em></span></p>')).toBe(
      '<p>One <em>two</em></p>',
    );
  });

  test('makes every address a full one', () => {
    expect(clean('<a href="/car/">a</a> <a href="#b">b</a> <img src="c.png" alt="d">')).toBe(
      '<a href="https://house.example/car/">a</a> <a href="https://house.example/car/first/#b">b</a> <img src="https://house.example/car/first/c.png" alt="d">',
    );
  });

  test.each([
    ['<script>alert(1)</script>', ''],
    ['<style>a{}</style>', ''],
    ['<a href="javascript:alert(1)">a</a>', '<a>a</a>'],
    ['<img src="data:text/html,x" alt="a" onerror="alert(1)">', '<img alt="a">'],
    ['<iframe src="https://evil.example">a</iframe>', 'a'],
    ['<constructor>a</constructor>', 'a'],
    ['&lt;script&gt;', '&lt;script&gt;'],
    ['<p>a', '<p>a</p>'],
    ['<a href="https://a.example/?b=1&amp;c=%22">a</a>', '<a href="https://a.example/?b=1&amp;c=%22">a</a>'],
  ])('lets nothing through that could do anything: %s', (html, kept) => {
    expect(clean(html)).toBe(kept);
  });
});
