import { afterEach, expect, test, vi } from 'vitest';
import { buildAtom } from '../../../src/outputs/feeds/atom.ts';
import { buildJsonFeed } from '../../../src/outputs/feeds/json-feed.ts';
import { buildRss } from '../../../src/outputs/feeds/rss.ts';
import { emptyFeed, feed } from './invented-feed.ts';

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['RSS', buildRss],
  ['Atom', buildAtom],
  ['JSON Feed', buildJsonFeed],
])('%s is the same at any time', (_name, build) => {
  const at = (now: string) => {
    vi.useFakeTimers({ now: Date.parse(now) });
    return [build(feed), build(emptyFeed)];
  };
  expect(at('2031-05-06T07:08:09Z')).toEqual(at('1999-12-31T23:59:59Z'));
});
