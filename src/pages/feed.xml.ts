import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getFeedModel } from '../catalog/page-models.ts';

export const GET: APIRoute = async () => {
  const { items, language, ...channel } = await getFeedModel();
  return rss({
    ...channel,
    items: items.map(({ publishedAt, ...item }) => ({ ...item, pubDate: new Date(publishedAt) })),
    customData: `<language>${language}</language>`,
  });
};
