import { describe, expect, test } from 'vitest';
import { checkWith, laterReport, reportWith, soundFiles } from '../../helpers/newsroom/newsroom-fixture.ts';

const figures = (lines: string, subject = 'model') => `figures:\n  ${subject}:\n${lines}`;
const figure = (property: string, value: string, more = '') =>
  `    ${property}: { value: ${value}, basis: leak, sources: [label]${more} }\n`;
const fact = (words: string) => reportWith([':fact[101 kWh]{of=model.energy}', words]);

test.each([
  ['the figure itself', ':fact[101 kWh]{of=model.energy}'],
  ['another prefix', ':fact[0.101 MWh]{of=model.energy}'],
  ['zeros that only a prefix makes', ':fact[101,000 Wh]{of=model.energy}'],
  ['fewer digits, rounded half up', ':fact[727 V]{of=model.rated-voltage}'],
  ['a hyphen', 'a :fact[139-Ah]{of=model.charge} pack'],
])('accepts words that give %s', async (_name, words) => {
  expect(await checkWith(fact(words))).toEqual([]);
});

test('tells words that have drifted', async () => {
  expect(await checkWith(fact(':fact[102 kWh]{of=model.energy}'))).toEqual([
    'content/stories/car/first.md:24:16  error  "102 kWh" does not agree with the figure "101 kWh": the value differs; write "101 kWh".  figure/drift',
  ]);
});

test('tells more digits than the figure has, though a relation gives them', async () => {
  expect(await checkWith(fact(':fact[101.0 kWh]{of=model.energy}'))).toEqual([
    'content/stories/car/first.md:24:16  error  "101.0 kWh" does not agree with the figure "101 kWh": it is given more digits than it has; write "101 kWh".  figure/drift',
  ]);
});

test('tells words with a comparator or a range that the figure has not', async () => {
  expect(
    await checkWith(fact(':fact[≥ 101 kWh]{of=model.energy} :fact[100–101 kWh]{of=model.energy}')),
  ).toEqual([
    'content/stories/car/first.md:24:16  error  "≥ 101 kWh" does not agree with the figure "101 kWh": it has no "≥"; write "101 kWh".  figure/drift',
    'content/stories/car/first.md:24:50  error  "100–101 kWh" does not agree with the figure "101 kWh": it is no range; write "101 kWh".  figure/drift',
  ]);
});

test('tells words that are no quantity or of another unit as drift', async () => {
  expect(await checkWith(fact(':fact[a lot]{of=model.energy} :fact[101 V]{of=model.energy}'))).toEqual([
    'content/stories/car/first.md:24:16  error  The words "a lot" are no quantity of model.energy: "a lot" is no quantity; expected a number, a blank and a unit, such as 101 kWh.  figure/drift',
    'content/stories/car/first.md:24:46  error  The words "101 V" are no quantity of model.energy: The unit "V" does not compare with "kWh"; expected kWh or a unit that converts to it.  figure/drift',
  ]);
});

test('tells a figure that no report states', async () => {
  expect(await checkWith(fact(':fact[642 kg]{of=model.mass}'))).toEqual([
    'content/stories/car/first.md:24:16  error  No figure model.mass is known on the day of this text; state it under figures, or mend the name.  figure/unknown',
  ]);
});

test('tells an unknown subject and property once, as that', async () => {
  expect(await checkWith(fact(':fact[101 kWh]{of=modle.energy} :fact[101 kWh]{of=model.enery}'))).toEqual([
    'content/stories/car/first.md:24:16  error  The subject "modle" is not in the story "car"; did you mean "model"?  subject/unknown',
    'content/stories/car/first.md:24:48  error  The property "enery" is not declared; did you mean "energy"?  property/unknown',
  ]);
});

test('tells a fact that names no property', async () => {
  expect(await checkWith(fact(':fact[101 kWh]{of=model} :fact[101 kWh]'))).toEqual([
    'content/stories/car/first.md:24:16  error  The fact has of=model, expected of=subject.property such as of=first-model.energy.  figure/unknown',
    'content/stories/car/first.md:24:41  error  The fact has no "of", expected of=subject.property such as of=first-model.energy.  figure/unknown',
  ]);
});

describe('derived figures', () => {
  const derived = reportWith(['    energy: { value: 101 kWh, basis: leak, sources: [label] }\n', '']);

  test.each(['101 kWh', '101.0 kWh', '101,000 Wh'])('may be bound as %s', async (words) => {
    const [[path, text] = ['', '']] = Object.entries(derived);
    expect(await checkWith({ [path]: text.replace('[101 kWh]', `[${words}]`) })).toEqual([]);
  });

  test('are told when the words drift from them', async () => {
    const [[path, text] = ['', '']] = Object.entries(derived);
    expect(await checkWith({ [path]: text.replace('[101 kWh]', '[102 kWh]') })).toEqual([
      'content/stories/car/first.md:23:16  error  "102 kWh" does not agree with the figure "101.0 kWh": the value differs; write "101 kWh".  figure/drift',
    ]);
  });

  test('need both operands on the day of the text', async () => {
    const first = reportWith(
      ['    energy: { value: 101 kWh, basis: leak, sources: [label] }\n', ''],
      ['    charge: { value: 139 Ah, basis: leak, sources: [label] }\n', ''],
    );
    expect(await checkWith({ ...first, ...laterReport(figures(figure('charge', '139 Ah'))) })).toEqual([
      'content/stories/car/first.md:22:16  error  No figure model.energy is known on the day of this text; state it under figures, or mend the name.  figure/unknown',
    ]);
  });

  test('stay bound in an earlier report when a later one states the figure', async () => {
    const [[path, text] = ['', '']] = Object.entries(derived);
    const exact = { [path]: text.replace('[101 kWh]', '[101.0 kWh]') };
    for (const published of ['2023-08-31', '2023-09-15']) {
      expect(
        await checkWith({
          ...exact,
          ...laterReport(figures(figure('energy', '101 kWh')), '', { published }),
        }),
      ).toEqual([]);
    }
  });
});

describe('several figures of one property', () => {
  const cycle = (name: string) => `, qualifiers: { cycle: ${name} }`;
  const ranges = figures(
    `    range:
      - { value: 800 km, qualifiers: { cycle: CLTC }, basis: leak, sources: [label] }
      - { value: 620 km, qualifiers: { cycle: WLTP }, basis: leak, sources: [label] }
`,
  );

  test('let words without a qualifier agree with any one', async () => {
    expect(
      await checkWith(laterReport(ranges, ':fact[800 km]{of=model.range} or :fact[620 km]{of=model.range}.')),
    ).toEqual([]);
  });

  test('hold words with a qualifier to the figure that has it', async () => {
    expect(await checkWith(laterReport(ranges, 'It goes :fact[800 km]{of=model.range cycle=CLTC}.'))).toEqual(
      [],
    );
    expect(await checkWith(laterReport(ranges, 'It goes :fact[800 km]{of=model.range cycle=WLTP}.'))).toEqual(
      [
        'content/stories/car/second.md:14:9  error  "800 km" does not agree with the figure "620 km": the value differs; write "620 km".  figure/drift',
      ],
    );
  });

  test('are unknown under a qualifier that none of them has', async () => {
    expect(
      await checkWith(
        laterReport(
          ranges,
          ':fact[800 km]{of=model.range cycle=NEDC} :fact[800 km]{of=model.range trim=base}',
        ),
      ),
    ).toEqual([
      'content/stories/car/second.md:14:1  error  No figure model.range cycle=NEDC is known on the day of this text; state it under figures, or mend the name.  figure/unknown',
      'content/stories/car/second.md:14:42  error  No figure model.range trim=base is known on the day of this text; state it under figures, or mend the name.  figure/unknown',
    ]);
  });

  test('count a figure of another report among them', async () => {
    const third = laterReport(
      figures(figure('range', '812 km', cycle('CLTC'))),
      ':fact[800 km]{of=model.range}',
      {
        published: '2023-10-01',
        name: 'third',
      },
    );
    expect(await checkWith({ ...laterReport(ranges), ...third })).toEqual([]);
  });
});

describe('the day of the text', () => {
  const mass = figures(figure('mass', '642 kg'));
  const says = { published: '2023-09-15', name: 'says' };

  test('knows what an earlier report states', async () => {
    const earlier = laterReport(mass, '', { published: '2023-09-14' });
    expect(await checkWith({ ...earlier, ...laterReport('', ':fact[642 kg]{of=model.mass}', says) })).toEqual(
      [],
    );
  });

  test('knows what another report of the day states, whatever their hours and paths', async () => {
    for (const published of ['2023-09-15', '2023-09-15T23:59+08:00']) {
      const sameDay = laterReport(mass, '', { published, name: 'zulu' });
      expect(
        await checkWith({ ...sameDay, ...laterReport('', ':fact[642 kg]{of=model.mass}', says) }),
      ).toEqual([]);
    }
  });

  test('does not know what a later report states', async () => {
    const later = laterReport(mass, '', { published: '2023-09-15T16:00Z', name: 'zulu' });
    expect(await checkWith({ ...later, ...laterReport('', ':fact[642 kg]{of=model.mass}', says) })).toEqual([
      'content/stories/car/says.md:9:1  error  No figure model.mass is known on the day of this text; state it under figures, or mend the name.  figure/unknown',
    ]);
  });

  test('is never made wrong by a later figure', async () => {
    const later = laterReport(
      figures(figure('rated-voltage', '800 V') + figure('charge', '150 Ah') + figure('energy', '120 kWh')),
    );
    expect(await checkWith(later)).toEqual([]);
  });

  test('does not bind the introduction of a story, which knows everything', async () => {
    const intro = `${soundFiles['stories/car/story.md'] ?? ''}\nIt weighs :fact[642 kg]{of=model.mass}.\n`;
    expect(await checkWith({ ...laterReport(mass), 'stories/car/story.md': intro })).toEqual([]);
  });
});

describe('embargo/leak', () => {
  const embargo = 'embargo: "2023-10-01"\n';
  const states = laterReport('', 'It weighs :fact[642 kg]{of=model.mass}.');
  const hidden = (sections: string) =>
    laterReport(embargo + sections, '', { published: '2023-09-01', name: 'hidden' });

  test('tells a fact whose figure only an embargoed report states', async () => {
    const files = { ...states, ...hidden(figures(figure('mass', '642 kg'))) };
    expect(await checkWith(files, { now: '2023-09-30T15:59:59Z' })).toEqual([
      'content/stories/car/second.md:9:11  error  What is out states the figure model.mass, which is not out yet; state it from then on. See content/stories/car/hidden.md:10:20.  embargo/leak',
    ]);
    expect(await checkWith(files, { now: '2023-09-30T16:00:00Z' })).toEqual([]);
  });

  test('tells a fact of a subject that is not out once, as that', async () => {
    const subject = 'subjects:\n  van: { name: The van }\n';
    const files = {
      ...laterReport('', 'It weighs :fact[642 kg]{of=van.mass}.'),
      ...hidden(subject + figures(figure('mass', '642 kg'), 'van')),
    };
    expect(await checkWith(files, { now: '2023-09-30T15:59:59Z' })).toEqual([
      'content/stories/car/second.md:9:11  error  What is out refers to the subject "van", which is not out yet; refer to it from then on. See content/stories/car/hidden.md:9:3.  embargo/leak',
    ]);
  });

  test('tells a derived fact of which an operand is not out', async () => {
    const first = reportWith(
      ['    energy: { value: 101 kWh, basis: leak, sources: [label] }\n', ''],
      ['    charge: { value: 139 Ah, basis: leak, sources: [label] }\n', ''],
      ['The pack holds :fact[101 kWh]{of=model.energy}, seen', 'Seen'],
    );
    const files = {
      ...first,
      ...laterReport('', 'It holds :fact[101 kWh]{of=model.energy}.'),
      ...hidden(figures(figure('charge', '139 Ah'))),
    };
    expect(await checkWith(files, { now: '2023-09-30T15:59:59Z' })).toEqual([
      'content/stories/car/second.md:9:10  error  What is out states the figure model.energy, which is not out yet; state it from then on. See content/stories/car/hidden.md:10:22.  embargo/leak',
    ]);
  });

  test('accepts a fact that a report that is out states too', async () => {
    const files = {
      ...laterReport(figures(figure('mass', '642 kg')), 'It weighs :fact[642 kg]{of=model.mass}.'),
      ...hidden(figures(figure('mass', '642 kg'))),
    };
    expect(await checkWith(files, { now: '2023-09-30T15:59:59Z' })).toEqual([]);
  });
});
