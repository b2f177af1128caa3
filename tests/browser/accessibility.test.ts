import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { useSite } from '../helpers/open-site.ts';
import { pageKinds } from '../helpers/page-kinds.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const open = useSite();

describe.each(Object.entries(pageKinds))('the %s page', (_kind, address) => {
  test.each([
    { width: 360, colorScheme: 'light' },
    { width: 360, colorScheme: 'dark' },
    { width: 1280, colorScheme: 'light' },
    { width: 1280, colorScheme: 'dark' },
  ] as const)('passes axe at $width pixels in $colorScheme', async ({ width, colorScheme }) => {
    const page = await open(address, { colorScheme, viewport: { width, height: 800 } });
    const { violations, passes } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(
      violations.flatMap(({ id, help, nodes }) =>
        nodes.map((node) => `${id}: ${help}: ${node.html} ${node.failureSummary ?? ''}`),
      ),
    ).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  });
});
