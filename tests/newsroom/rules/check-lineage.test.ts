import { expect, test } from 'vitest';
import { checkWith, laterReport } from '../../helpers/newsroom/newsroom-fixture.ts';

const sources = (descent: Record<string, string>) =>
  `sources:\n${Object.entries(descent)
    .map(
      ([id, from]) => `  ${id}: { publisher: house, kind: press, title: A page, derivedFrom: [${from}] }\n`,
    )
    .join('')}`;

const cite = (...ids: string[]) => `So they say.:cite[${ids.join(' ')}]`;

test('accepts a descent with two ways to one root', async () => {
  const descent = sources({ a: 'b, c', b: 'label', c: 'label' });
  expect(await checkWith(laterReport(descent, cite('a')))).toEqual([]);
});

test('tells a source that derives from itself', async () => {
  expect(await checkWith(laterReport(sources({ a: 'label, a' }), cite('a')))).toEqual([
    'content/stories/car/second.md:8:75  error  The source "a" derives from itself; remove that.  source/cycle',
  ]);
});

test('tells a circle once, at the item that closes it', async () => {
  const descent = sources({ a: 'b', b: 'c', c: 'label, a' });
  expect(await checkWith(laterReport(descent, cite('a')))).toEqual([
    'content/stories/car/second.md:10:75  error  The source "c" derives from "a", which derives from it; remove one of the two. See content/stories/car/second.md:8:68.  source/cycle',
  ]);
});

test('tells an item that is said twice once', async () => {
  expect(await checkWith(laterReport(sources({ a: 'b', b: 'a, a' }), cite('a')))).toEqual([
    'content/stories/car/second.md:9:68  error  The source "b" derives from "a", which derives from it; remove one of the two. See content/stories/car/second.md:8:68.  source/cycle',
  ]);
});

test('tells two circles that share a source twice', async () => {
  const descent = sources({ a: 'b, c', b: 'a', c: 'a' });
  expect(await checkWith(laterReport(descent, cite('a')))).toEqual([
    'content/stories/car/second.md:9:68  error  The source "b" derives from "a", which derives from it; remove one of the two. See content/stories/car/second.md:8:68.  source/cycle',
    'content/stories/car/second.md:10:68  error  The source "c" derives from "a", which derives from it; remove one of the two. See content/stories/car/second.md:8:71.  source/cycle',
  ]);
});

test('tells a circle between reports at the later one, with the place of the first', async () => {
  const files = {
    ...laterReport(sources({ a: 'b' }), cite('a'), { published: '2023-11-01', name: 'alpha' }),
    ...laterReport(sources({ b: 'a' }), cite('b'), { published: '2023-10-01', name: 'beta' }),
  };
  expect(await checkWith(files)).toEqual([
    'content/stories/car/alpha.md:8:68  error  The source "a" derives from "b", which derives from it; remove one of the two. See content/stories/car/beta.md:8:68.  source/cycle',
  ]);
});
