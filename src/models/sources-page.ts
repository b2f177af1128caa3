import { address, fragment } from '../domain/address.ts';
import type { Edition } from '../domain/edition.ts';
import type { Source, Story } from '../domain/story.ts';
import { buildFrame, type PageFrame } from './frame.ts';

/** /sources/ */
export interface SourcesPageModel {
  frame: PageFrame;
  publishers: {
    /** Its fragment on the page. */
    fragment: string;
    name: string;
    kind: string;
    url: string | null;
    sources: {
      title: string;
      language: string | null;
      href: string;
      kind: string;
      /** How many events, claims, figures and outcomes name it. */
      carries: number;
      /** Whether another source repeats it. */
      isRepeated: boolean;
    }[];
  }[];
}

/** Every publisher that something rests on. */
export function buildSourcesPageModel(edition: Edition): SourcesPageModel {
  const listed = edition.stories.flatMap((story) =>
    [...story.sources.values()].map((source) => buildListed(source, story)),
  );
  return {
    frame: buildFrame(edition, {
      title: 'Sources',
      description: 'Every publisher that these pages rely on, and what rests on it.',
      path: address.sources(),
    }),
    publishers: [...edition.publishers.values()]
      .map(({ id, name, kind, url }) => ({
        fragment: fragment.publisher(id),
        name,
        kind,
        url,
        sources: listed.filter(({ publisher }) => publisher === id).map(({ listing }) => listing),
      }))
      .filter(({ sources }) => sources.length > 0),
  };
}

function buildListed({ id, report, publisher, title, language, kind }: Source, story: Story) {
  const said = [
    ...story.events.values(),
    ...story.claims.values(),
    ...story.figures,
    ...story.outcomes.values(),
  ];
  return {
    publisher,
    listing: {
      title,
      language,
      href: `${address.report(story.id, report)}#${fragment.source(id)}`,
      kind,
      carries: said.filter(({ sources }) => sources.includes(id)).length,
      isRepeated: story.sources.values().some(({ derivedFrom }) => derivedFrom.includes(id)),
    },
  };
}
