import { mkdir, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test, vi } from 'vitest';
import { rules } from '../../src/diagnostics/rule.ts';
import { reportWith } from '../helpers/newsroom/newsroom-fixture.ts';
import { makeFolder, makeNewsroom, runCommand, type Finished } from '../helpers/run-command.ts';

// Every test starts processes.
vi.setConfig({ testTimeout: 30_000 });

/** As much of a log as the tests look into. */
interface Log {
  runs: { tool: { driver: { rules: { id: string }[] } } }[];
}

/** A moment before the window of the sound newsroom's forecast ends. */
const beforeDue = '2024-01-01T00:00:00Z';

const brokenAuthor = { 'authors/desk.yml': 'nmae: The desk\n' };
const misspelt = reportWith(['kind: report', 'kind: rprt']);
const unusedSource = reportWith([
  'events:',
  '  spare: { publisher: house, kind: press, title: Spare }\nevents:',
]);

function check(
  folder: string,
  args: string[] = [],
  environment: Record<string, string> = {},
): Promise<Finished> {
  return runCommand('check', args, { CONTENT_DIR: folder, NOW: beforeDue, ...environment });
}

/** How paths of the content begin: relative to the project's root. */
function nameOf(folder: string): string {
  return relative(process.cwd(), folder).replaceAll('\\', '/');
}

test('content without a fault prints nothing and exits 0', async () => {
  expect(await check(await makeNewsroom())).toEqual({ status: 0, stdout: '', stderr: '' });
});

test('a forecast that is due is a reminder beside the findings, and no fault', async () => {
  const folder = await makeNewsroom();
  const due = { NOW: '2024-07-01T00:00:00Z' };
  const stderr = `${nameOf(folder)}/stories/car/first.md:12:81  reminder  The window of the forecast "sale" ended on 2024-06-30, and no report says what came of it; say so under outcomes.\n`;
  expect(await check(folder, [], due)).toEqual({ status: 0, stdout: '', stderr });
  expect(await check(folder, ['--format', 'json'], due)).toEqual({ status: 0, stdout: '[]\n', stderr });
  expect((await check(folder, [join(folder, 'authors')], due)).stderr).toBe('');
});

test('an error is one line at its place, without a stack, and exits 1', async () => {
  const folder = await makeNewsroom(misspelt);
  expect(await check(folder)).toEqual({
    status: 1,
    stdout: `${nameOf(folder)}/stories/car/first.md:4:7  error  Found "rprt", expected one of report, analysis, background, opinion; did you mean "report"?  frontmatter/type\n`,
    stderr: '',
  });
});

test('warnings alone exit 0', async () => {
  const folder = await makeNewsroom(unusedSource);
  const { status, stdout } = await check(folder);
  expect(stdout).toMatch(/^\S+\/first\.md:9:3 {2}warning {2}.+ {2}source\/unused\n$/);
  expect(status).toBe(0);
});

test('JSON is one array with the documented keys', async () => {
  const folder = await makeNewsroom(misspelt);
  const { status, stdout } = await check(folder, ['--format', 'json']);
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toEqual([
    {
      path: `${nameOf(folder)}/stories/car/first.md`,
      line: 4,
      column: 7,
      endLine: 4,
      endColumn: 11,
      severity: 'error',
      rule: 'frontmatter/type',
      message: 'Found "rprt", expected one of report, analysis, background, opinion; did you mean "report"?',
      suggestion: 'report',
    },
  ]);
});

test('JSON of content without a fault is an empty array', async () => {
  const { status, stdout } = await check(await makeNewsroom(), ['--format=json']);
  expect([status, stdout]).toEqual([0, '[]\n']);
});

test('the format github is a workflow command for each finding', async () => {
  const folder = await makeNewsroom(misspelt);
  const { status, stdout } = await check(folder, ['--format', 'github']);
  expect(status).toBe(1);
  expect(stdout).toBe(
    `::error file=${nameOf(folder)}/stories/car/first.md,line=4,col=7,endColumn=11,title=frontmatter/type::Found "rprt", expected one of report, analysis, background, opinion; did you mean "report"?\n`,
  );
});

test('the format sarif is a SARIF 2.1.0 log of the rules and the findings', async () => {
  const folder = await makeNewsroom({ ...misspelt, 'authors/A b%é.yml': 'name: A' });
  const { status, stdout } = await check(folder, ['--format', 'sarif']);
  expect(status).toBe(1);
  const log = JSON.parse(stdout) as Log;
  const { tool, ...run } = log.runs[0]!;
  expect({ ...log, runs: log.runs.length }).toEqual({
    $schema: 'http://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: 1,
  });
  expect({ ...tool.driver, rules: tool.driver.rules.map(({ id }) => id) }).toEqual({
    name: 'Dateline',
    rules: Object.keys(rules),
  });
  const ofType = Object.keys(rules).indexOf('frontmatter/type');
  expect(tool.driver.rules[ofType]).toEqual({
    id: 'frontmatter/type',
    shortDescription: { text: rules['frontmatter/type'].holds },
    fullDescription: { text: rules['frontmatter/type'].holds },
    help: { text: rules['frontmatter/type'].holds },
    defaultConfiguration: { level: 'error' },
  });
  const author = `${nameOf(folder)}/authors/A%20b%25%C3%A9.yml`;
  const report = `${nameOf(folder)}/stories/car/first.md`;
  expect(run).toEqual({
    columnKind: 'utf16CodeUnits',
    artifacts: [{ location: { uri: author } }, { location: { uri: report } }],
    results: [
      expect.objectContaining({ ruleId: 'file/name' }),
      {
        ruleId: 'frontmatter/type',
        ruleIndex: ofType,
        level: 'error',
        message: {
          text: 'Found "rprt", expected one of report, analysis, background, opinion; did you mean "report"?',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: report, index: 1 },
              region: { startLine: 4, startColumn: 7, endLine: 4, endColumn: 11 },
            },
          },
        ],
        properties: { suggestion: 'report' },
      },
    ],
  });
});

test('paths name files or folders, written in any way', async () => {
  const folder = await makeNewsroom({ ...misspelt, ...brokenAuthor });
  const linked = join(await makeFolder(), 'linked');
  await symlink(folder, linked);
  const name = nameOf(folder);
  const ways = [
    `${name}/authors/desk.yml`,
    `./${name}/authors`,
    `${name}/authors/`,
    join(folder, 'authors', 'desk.yml'),
    join(linked, 'authors'),
  ];
  for (const way of ways) {
    const { status, stdout } = await check(folder, [way]);
    expect(stdout.split('\n').filter(Boolean), way).not.toEqual([]);
    expect(stdout, way).toMatch(/^(?:\S+\/authors\/desk\.yml:.+\n)+$/);
    expect(status).toBe(1);
  }
});

test('errors elsewhere neither show nor count when a path is named', async () => {
  const folder = await makeNewsroom(misspelt);
  expect(await check(folder, [join(folder, 'authors')])).toEqual({ status: 0, stdout: '', stderr: '' });
});

test.for<[what: string, args: string[], environment: Record<string, string>, sentence: string]>([
  ['a path that is not there', ['nowhere.md'], {}, 'There is no file or folder "nowhere.md".\n'],
  [
    'a misspelt format',
    ['--format', 'sarf'],
    {},
    'There is no format "sarf", expected one of text, json, github, sarif; did you mean "sarif"?\n',
  ],
  [
    'a format without a name',
    ['--format'],
    {},
    'The option --format needs a value, one of text, json, github, sarif.\n',
  ],
  [
    'a misspelt option',
    ['--fromat', 'json'],
    {},
    'There is no option "--fromat", expected --format or --base; did you mean "--format"?\n',
  ],
  [
    'a NOW that is no instant',
    [],
    { NOW: 'tomorrow' },
    'NOW: `tomorrow` is no instant; expected a day, a time and an offset, such as `2023-08-31T09:00+08:00`.\n',
  ],
  [
    'a SOURCE_DATE_EPOCH that is no number',
    [],
    { NOW: '', SOURCE_DATE_EPOCH: 'x' },
    'SOURCE_DATE_EPOCH: `x` is no number of seconds; expected whole seconds since 1970, such as `1693443600`.\n',
  ],
  [
    'a SITE_URL that is no address',
    [],
    { SITE_URL: 'dateline' },
    'SITE_URL: "dateline" is no web address; expected one such as https://dateline.example.\n',
  ],
  [
    'a SITE_URL with a path',
    [],
    { SITE_URL: 'https://dateline.example/news/' },
    'SITE_URL: "https://dateline.example/news/" has a path, a query or a fragment; the addresses of the site begin at the root: https://dateline.example.\n',
  ],
  [
    'a SITE_URL with a query',
    [],
    { SITE_URL: 'https://dateline.example?a=b' },
    'SITE_URL: "https://dateline.example?a=b" has a path, a query or a fragment; the addresses of the site begin at the root: https://dateline.example.\n',
  ],
  [
    'a SITE_URL with a fragment',
    [],
    { SITE_URL: 'https://dateline.example/#' },
    'SITE_URL: "https://dateline.example/#" has a path, a query or a fragment; the addresses of the site begin at the root: https://dateline.example.\n',
  ],
  [
    'a content folder that is not there',
    [],
    { CONTENT_DIR: 'no-such-folder' },
    'There is no folder no-such-folder; run this where the content is, or set CONTENT_DIR to its folder.\n',
  ],
  [
    'a content folder that is a file',
    [],
    { CONTENT_DIR: 'package.json' },
    'There is no folder package.json; run this where the content is, or set CONTENT_DIR to its folder.\n',
  ],
])('%s is a plain sentence and exits 2', async ([, args, environment, sentence]) => {
  const folder = await makeNewsroom();
  expect(await check(folder, args, environment)).toEqual({ status: 2, stdout: '', stderr: sentence });
});

test('content inside the project is named from its root', async () => {
  const folder = await makeNewsroom(misspelt);
  const root = await makeFolder();
  await mkdir(join(root, 'desk'));
  for (const name of ['src', 'node_modules', 'package.json']) {
    await symlink(join(process.cwd(), name), join(root, name));
  }
  await symlink(folder, join(root, 'desk', 'content'));
  const { stdout } = await runCommand('check', [], { CONTENT_DIR: './desk/content/' }, root);
  expect(stdout).toMatch(/^desk\/content\/stories\/car\/first\.md:4:7 {2}/);
});
