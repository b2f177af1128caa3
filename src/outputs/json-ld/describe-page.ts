import type { Graph, Thing } from 'schema-dts';
import type { Page } from '../../routes/page.ts';
import { buildArticle } from './article.ts';
import { buildBreadcrumbs } from './breadcrumbs.ts';
import { buildSite } from './front.ts';
import { buildSpecSheet } from './spec-sheet.ts';
import { buildStory } from './story.ts';
import { buildTimeline } from './timeline.ts';

/**
 * What a page is, as JSON-LD in the words of schema.org (https://www.w3.org/TR/json-ld11/); empty where there is nothing to say.
 * No `<` stands in it as such, so that it can end no element that it is put into.
 */
export function describePage(page: Page): string {
  if (!('frame' in page.model)) return '';
  const { frame } = page.model;
  const nodes: Thing[] = [...(frame.asOf === null ? buildNodes(page) : []), ...buildBreadcrumbs(frame)];
  if (nodes.length === 0) return '';
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** A view of the past is no page of its own: that of today says what it is about. */
function buildNodes(page: Page): Thing[] {
  switch (page.kind) {
    case 'article':
      return [buildArticle(page.model)];
    case 'front':
      return page.model.frame.canonical === page.model.frame.home ? [buildSite(page.model.frame)] : [];
    case 'specs':
      return [buildSpecSheet(page.model)];
    case 'story':
      return [buildStory(page.model)];
    case 'timeline':
      return [buildTimeline(page.model)];
    default:
      return [];
  }
}
