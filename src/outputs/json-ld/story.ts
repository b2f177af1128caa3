import type { CollectionPage } from 'schema-dts';
import type { StoryModel } from '../../models/story/story.ts';
import type { Node } from './node.ts';
import { buildOrganization } from './organization.ts';

/** A story with its reports. */
export function buildStory({ frame, reports }: StoryModel): Node<CollectionPage> {
  const { canonical, title, description, language, organization, times } = frame;
  return {
    '@type': 'CollectionPage',
    '@id': canonical,
    name: title,
    description,
    ...(times && { datePublished: times.published, dateModified: times.modified }),
    publisher: buildOrganization(organization),
    inLanguage: language,
    hasPart: reports.map(({ href }) => ({ '@id': new URL(href, canonical).href })),
  };
}
