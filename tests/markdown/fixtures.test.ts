import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BodyPart } from '../../src/domain/story/body-part.ts';
import { renderBody } from '../../src/markdown/render-body.ts';

const folder = join(import.meta.dirname, '..', 'fixtures', 'markdown');

/** A body on lines: HTML as it is, each slot as a tag of its kind with what it carries. */
function print(parts: readonly BodyPart[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const { kind, parts: inner, ...data } = part;
      return `<<${kind} ${JSON.stringify(data)}>>${print(inner)}<</${kind}>>`;
    })
    .join('');
}

// A file that is not there fails the test; `vitest -u` writes it.
test.each(readdirSync(folder))('%s is rendered and checked as the fixture says', async (name) => {
  const markdown = readFileSync(join(folder, name, 'input.md'), 'utf8');
  const { body, messages } = await renderBody(markdown, 'stories/car/first.md');
  const findings = messages.map(
    ({ line, column, endLine, endColumn, rule, message }) =>
      `${line}:${column}-${endLine}:${endColumn}  ${message}  ${rule}\n`,
  );
  const mentions = body.mentions.map(({ line, column, endLine, endColumn, ...data }) =>
    [`${line}:${column}-${endLine}:${endColumn}`, JSON.stringify(data)].join('  '),
  );
  const headings = body.headings.map((heading) => JSON.stringify(heading));
  const data = [...headings, ...mentions].map((line) => `${line}\n`).join('');
  await expect(`${print(body.parts)}\n`).toMatchFileSnapshot(join(folder, name, 'output.html'));
  await expect(data).toMatchFileSnapshot(join(folder, name, 'mentions.txt'));
  await expect(findings.join('')).toMatchFileSnapshot(join(folder, name, 'findings.txt'));
});
