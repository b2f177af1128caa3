import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CONTENT } from '../build-site.ts';

interface Grounded {
  basis: string;
  sources?: string[];
}

interface Figure extends Grounded {
  value: string;
}

/** What the tests of the built site need of a report as its editor wrote it; read here without our own schemas. */
export interface AuthoredReport {
  story: string;
  slug: string;
  title: string;
  published: string;
  authors: string[];
  topics?: string[];
  sources?: Record<string, { title: string; url?: string }>;
  events?: Record<string, Grounded & { title: string; on: string }>;
  claims?: Record<string, Grounded & { statement: string; by: string; saidOn: string; due?: string }>;
  figures?: Record<string, Record<string, Figure | Figure[]>>;
}

interface AuthoredSite {
  name: string;
  url: string;
  timezone: string;
}

export function readSite(): AuthoredSite {
  return parse(readFileSync(join(CONTENT, 'site.yml'), 'utf8')) as AuthoredSite;
}

/** Every report of the invented newsroom that is out under the clock of the test build. */
export function readReports(now: string): AuthoredReport[] {
  const stories = join(CONTENT, 'stories');
  return readdirSync(stories, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/').split('/'))
    .filter(([, file]) => file?.endsWith('.md') && file !== 'story.md')
    .map(([story = '', file = '']) => {
      const [, frontmatter = ''] = readFileSync(join(stories, story, file), 'utf8').split(/^---$/m);
      const authored = parse(frontmatter) as AuthoredReport & { draft?: boolean; embargo?: string };
      return { ...authored, story, slug: file.slice(0, -'.md'.length) };
    })
    .filter(({ draft }) => draft !== true)
    .filter(({ published, embargo }) =>
      [published, embargo ?? published].every((time) => Date.parse(time) <= Date.parse(now)),
    );
}
