import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { listFiles } from '../helpers/readers/html.ts';

/**
 * The groups of modules in `folder` that import each other in a circle, types included: the paths of each group, in order.
 * Modules are .ts and .astro files; other rules forbid imports that are not relative.
 */
export function findImportCycles(folder: string): string[][] {
  const paths = listFiles(folder).filter((path) => /\.(?:ts|astro)$/.test(path));
  const imports = new Map(paths.map((path) => [path, listImports(folder, path)]));
  return findCircles(imports);
}

function listImports(folder: string, path: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, path), 'utf8'), true, true);
  return importedFiles
    .map(({ fileName }) => fileName.replace(/\?.*/, ''))
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(path), name).replaceAll('\\', '/'))
    .filter((name) => /\.(?:ts|astro)$/.test(name) && existsSync(join(folder, name)));
}

/** Strongly connected components of more than one node, by Tarjan's algorithm. */
function findCircles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    stack.push(node);
    const targets = edges.get(node) ?? [];
    for (const target of targets) {
      if (!order.has(target)) visit(target);
      if (stack.includes(target)) lowest.set(node, Math.min(lowest.get(node) ?? 0, lowest.get(target) ?? 0));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = stack.splice(stack.indexOf(node));
    if (circle.length > 1 || targets.includes(node)) circles.push(circle.sort());
  };
  for (const node of edges.keys()) if (!order.has(node)) visit(node);
  return circles;
}
