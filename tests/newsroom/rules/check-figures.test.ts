import { expect, test } from 'vitest';
import { checkWith, laterReport, reportWith } from '../../helpers/newsroom/newsroom-fixture.ts';

const figures = (lines: string) => `figures:\n  model:\n${lines}`;
const figure = (property: string, value: string, basis = 'leak', more = '') =>
  `    ${property}: { value: ${value}, basis: ${basis}, sources: [label]${more} }\n`;

test('tells figures that physics forbids, at the value of the left side', async () => {
  expect(
    await checkWith(reportWith(['139 Ah', '193 Ah'], [':fact[101 kWh]{of=model.energy}', 'much'])),
  ).toEqual([
    'content/stories/car/first.md:19:22  error  Found 101 kWh, but 726.7 V × 193 Ah does not give that (energy = rated-voltage * charge); mend the figure that is wrong.  figure/inconsistent',
  ]);
});

test('accepts what the rounding of the figures allows', async () => {
  expect(
    await checkWith(reportWith(['value: 101 kWh', 'value: 101.0 kWh'], ['[101 kWh]', '[101.0 kWh]'])),
  ).toEqual([]);
  expect(
    await checkWith(reportWith(['value: 101 kWh', 'value: 0.1 MWh'], ['[101 kWh]', '[0.1 MWh]'])),
  ).toEqual([]);
});

test('tells values that are no quantities, of no known unit or of another dimension, at the word', async () => {
  const lines =
    figure('mass', '642 kgs') +
    figure('charge', 'many Ah') +
    figure('range', '800 kWh') +
    figure('energy', '101');
  expect(await checkWith(laterReport(figures(lines)))).toEqual([
    'content/stories/car/second.md:9:24  error  Unknown unit "kgs"; expected kg or a unit that converts to it; did you mean "kg"?  unit/unknown',
    'content/stories/car/second.md:10:22  error  "many Ah" is no quantity; expected a number, a blank and a unit, such as 101 Ah.  quantity/invalid',
    'content/stories/car/second.md:11:25  error  The unit "kWh" does not compare with "km"; expected km or a unit that converts to it.  unit/dimension',
    'content/stories/car/second.md:12:22  error  Found 101 without a unit, expected a number with its unit such as 726.7 V.  quantity/invalid',
  ]);
});

test('tells a count of another thing than the property names', async () => {
  const files = {
    'properties/site.yml': 'properties:\n  parking: { label: Parking, unit: parking spaces }\n',
    ...laterReport(figures(figure('parking', '120 parking places'))),
  };
  expect(await checkWith(files)).toEqual([
    'content/stories/car/second.md:9:27  error  The unit "parking places" does not compare with "parking spaces"; expected a count of parking spaces.  unit/dimension',
  ]);
});

test('accepts a count of the thing that the property names', async () => {
  const files = {
    'properties/site.yml': 'properties:\n  parking: { label: Parking, unit: parking spaces }\n',
    ...laterReport(figures(figure('parking', '120 parking spaces'))),
  };
  expect(await checkWith(files)).toEqual([]);
});

test('tells a contradiction at the later report: its left side, with the place of an operand', async () => {
  expect(await checkWith(laterReport(figures(figure('energy', '120 kWh'))))).toEqual([
    'content/stories/car/second.md:9:22  error  Found 120 kWh, but 726.7 V × 139 Ah does not give that (energy = rated-voltage * charge); mend the figure that is wrong. See content/stories/car/first.md:17:29.  figure/inconsistent',
  ]);
});

test('tells a contradiction at the later report: its operand, with the place of the left side', async () => {
  const first = reportWith(['    charge: { value: 139 Ah, basis: leak, sources: [label] }\n', '']);
  expect(await checkWith({ ...first, ...laterReport(figures(figure('charge', '193 Ah'))) })).toEqual([
    'content/stories/car/second.md:9:22  error  Found 101 kWh, but 726.7 V × 193 Ah does not give that (energy = rated-voltage * charge); mend the figure that is wrong. See content/stories/car/first.md:18:22.  figure/inconsistent',
  ]);
});

test('accepts a left side on a stronger basis than what it contradicts, which it supersedes', async () => {
  expect(await checkWith(laterReport(figures(figure('energy', '120 kWh', 'official'))))).toEqual([]);
});

test('accepts an earlier report when a later operand contradicts it but another way still agrees', async () => {
  expect(await checkWith(laterReport(figures(figure('charge', '193 Ah', 'official'))))).toEqual([]);
});

test('sets no figures against each other whose qualifiers differ', async () => {
  const battery = `properties:
  range: { label: Range, unit: km, qualifiers: [cycle] }
  reach: { label: Reach, unit: km/h, qualifiers: [cycle] }
  hours: { label: Hours, unit: h, qualifiers: [cycle] }
relations: [reach = range / hours]
`;
  const lines = (cycle: string) =>
    figure('range', '800 km', 'leak', ', qualifiers: { cycle: CLTC }') +
    figure('hours', '8 h', 'leak', ', qualifiers: { cycle: CLTC }') +
    figure('reach', '50 km/h', 'leak', cycle);
  const check = (cycle: string) =>
    checkWith({
      'properties/battery.yml': battery,
      'stories/car/first.md': null,
      ...laterReport(
        `sources:\n  label: { publisher: house, kind: leak, title: A label }\nsubjects:\n  model: { name: The model }\n${figures(lines(cycle))}`,
      ),
    });
  expect(await check(', qualifiers: { cycle: WLTP }')).toEqual([]);
  expect(await check(', qualifiers: { cycle: CLTC }')).toEqual([
    'content/stories/car/second.md:15:21  error  Found 50 km/h, but 800 km / 8 h does not give that (reach = range / hours); mend the figure that is wrong.  figure/inconsistent',
  ]);
});

test('sets no figures of different subjects against each other', async () => {
  const sections = `subjects:\n  other: { name: Another }\nfigures:\n  other:\n${figure('energy', '75 kWh')}`;
  expect(await checkWith(laterReport(sections))).toEqual([]);
});

test('a hundred reports that restate the same figures are checked in one pass', async () => {
  const report = (number: number) => `---
title: Report ${number}
description: An invented report.
kind: report
published: "2023-09-${String(1 + (number % 28)).padStart(2, '0')}"
authors: [desk]
figures:
  model:
    rated-voltage: { value: 726.7 V, basis: leak, sources: [label] }
    charge: { value: 139 Ah, basis: leak, sources: [label] }
    energy: { value: 101 kWh, basis: leak, sources: [label] }
---

A text.
`;
  const reports = Array.from({ length: 100 }, (_, number) => [
    `stories/car/report-${number}.md`,
    report(number),
  ]);
  expect(await checkWith(Object.fromEntries(reports) as Record<string, string>)).toEqual([]);
});
