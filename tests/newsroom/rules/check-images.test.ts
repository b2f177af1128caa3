import { expect, test } from 'vitest';
import { checkWith, reportWith, soundFiles } from '../../helpers/newsroom/newsroom-fixture.ts';

const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);
const beside = { 'stories/car/label.png': picture };
const shown = (target: string) => reportWith(['The pack', `![A label](${target}) The pack`]);
const atHead = (src: string) =>
  reportWith(['kind: report\n', `kind: report\nimage: { src: "${src}", alt: A label }\n`]);

test.each(['label.png', './label.png', '%6Cabel.png'])('finds %s beside the report', async (target) => {
  expect(await checkWith({ ...beside, ...shown(target) })).toEqual([]);
  expect(await checkWith({ ...beside, ...atHead(target) })).toEqual([]);
});

test('tells a picture that is missing', async () => {
  expect(await checkWith(shown('gone.png'))).toEqual([
    'content/stories/car/first.md:24:1  error  The picture "gone.png" is no file beside the report; add it, or mend the name.  image/missing',
  ]);
  expect(await checkWith(atHead('./gone.png'))).toEqual([
    'content/stories/car/first.md:5:15  error  The picture "./gone.png" is no file beside the report; expected a name such as ./label.png.  image/missing',
  ]);
});

test.each(['../boat/label.png', '/car/label.png', 'https://example.org/label.png', 'pictures/label.png'])(
  'tells a picture at %s, which is not beside the report',
  async (target) => {
    const files = { ...beside, 'stories/boat/label.png': picture };
    expect(await checkWith({ ...files, ...shown(target) })).toEqual([
      `content/stories/car/first.md:24:1  error  Found the picture "${target}", expected the name of a file beside the report such as ./label.png.  image/missing`,
    ]);
    expect(await checkWith({ ...files, ...atHead(target) })).toEqual([
      `content/stories/car/first.md:5:15  error  The picture "${target}" is no file beside the report; expected a name such as ./label.png.  image/missing`,
    ]);
  },
);

test('tells a picture by reference once, at its definition', async () => {
  const report = reportWith(
    ['The pack', '![A label][label] ![The label][label] The pack'],
    ['{of=sale}.\n', '{of=sale}.\n\n[label]: gone.png\n'],
  );
  expect(await checkWith(report)).toEqual([
    'content/stories/car/first.md:26:1  error  The picture "gone.png" is no file beside the report; add it, or mend the name.  image/missing',
  ]);
});

test('finds a picture by reference', async () => {
  const report = reportWith(
    ['The pack', '![A label][label] The pack'],
    ['{of=sale}.\n', '{of=sale}.\n\n[label]: label.png\n'],
  );
  expect(await checkWith({ ...beside, ...report })).toEqual([]);
});

test('tells a missing picture of the introduction of a story', async () => {
  const story = `${soundFiles['stories/car/story.md'] ?? ''}\n![A label](gone.png)\n`;
  expect(await checkWith({ 'stories/car/story.md': story })).toEqual([
    'content/stories/car/story.md:8:1  error  The picture "gone.png" is no file beside the report; add it, or mend the name.  image/missing',
  ]);
});

test('tells a picture without words besides', async () => {
  expect(await checkWith(reportWith(['The pack', '![](gone.png) The pack']))).toEqual([
    'content/stories/car/first.md:24:1  error  The picture has no words; say between the brackets what it shows: ![words](file.png).  image/alt',
    'content/stories/car/first.md:24:1  error  The picture "gone.png" is no file beside the report; add it, or mend the name.  image/missing',
  ]);
});
