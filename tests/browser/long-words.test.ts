import { expect, test } from 'vitest';
import { useNewsroom, writeSite } from '../helpers/newsroom/build-newsroom.ts';
import { readPages } from '../helpers/readers/html.ts';
import { findLayoutFaults } from '../helpers/browser/layout-faults.ts';
import { laterReport, reportWith, soundFiles } from '../helpers/newsroom/newsroom-fixture.ts';
import { useSite } from '../helpers/browser/open-site.ts';

// Invented content, in words as long as German law allows, and in a script that puts no blanks between words.
const LONG = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzesnovellierung';
const CHINESE =
  '虚构的电动汽车项目在两个监管部门之一获得生产许可而另一个部门尚未表态且没有说明何时表态也没有说明理由';

const getFolder = useNewsroom({
  'site.yml': writeSite('de')
    .replace('name: Test', `name: ${LONG.slice(0, 44)}`)
    .replace('An invented newsroom.', `${LONG} ${CHINESE}`),
  'publishers/house.yml': `name: ${LONG}\nkind: newspaper\nurl: https://${'unter.'.repeat(15)}test.example\n`,
  'authors/desk.yml': `name: ${LONG}\nrole: ${LONG}\n`,
  'properties/battery.yml': soundFiles['properties/battery.yml']!.replace('label: Energy', `label: ${LONG}`),
  'stories/car/story.md': `---\ntitle: ${LONG}\nsummary: ${LONG}\ntopics: [${'lang-'.repeat(12)}lang]\n---\n\n${LONG}\n`,
  ...reportWith(
    ['title: A title', `title: ${CHINESE}`],
    ['A description.', `${LONG} ${CHINESE}`],
    [
      '## A heading',
      `## ${LONG}\n\n\`${LONG}${LONG}\`\n\n| ${LONG} | ${LONG} |\n| --- | --- |\n| ${LONG} | ${LONG} |`,
    ],
    ['title: A label', `title: ${LONG} ${CHINESE}, url: "https://test.example/${'weit/'.repeat(30)}"`],
    ['title: The label is seen', `title: ${LONG}, place: ${LONG}`],
    ['It will be sold.', `${LONG} ${CHINESE}`],
    ['by: A person', `by: ${LONG}`],
    ['name: The model', `name: ${LONG}`],
  ),
  ...laterReport(
    `outcomes:\n  sale: { as: met, on: "2024-03-28", sources: [label], note: ${LONG} }\n` +
      `corrections:\n  - { on: "2023-09-16", field: title, was: ${CHINESE}, now: A later title, why: ${LONG} }\n`,
    `:::note\n${LONG}\n:::`,
  ),
});
const open = useSite(getFolder);

test('words and titles of any length and script stay within a narrow page', async () => {
  const page = await open('/', { viewport: { width: 320, height: 900 } });
  const faults: string[] = [];
  const addresses = readPages(getFolder()).map(({ address }) => address);
  for (const address of addresses) {
    await page.goto(address);
    await page.locator('details').evaluateAll((all) => {
      all.forEach((each) => ((each as HTMLDetailsElement).open = true));
    });
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await findLayoutFaults(page)).map((fault) => `${address} at ${width}: ${fault}`));
    }
  }
  expect(addresses).toContain('/car/first/');
  expect(faults).toEqual([]);
});
