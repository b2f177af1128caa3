import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '../models/page/page.ts';

import { address as addresses } from '../domain/text/address.ts';

/** Renders one page: the bytes of what stands at its address. */
export type RenderPage = (address: string, page: Page) => Promise<Uint8Array>;

/** Of the bundle's module, what is used here. https://docs.astro.build/en/reference/adapter-reference/#building-an-adapter-entrypoint */
interface ServerEntry {
  app: { render: (request: Request, options: { locals: App.Locals }) => Promise<Response> };
}

/** The renderer in the folder of a bundle. */
export async function openRenderer(bundle: string): Promise<RenderPage> {
  const entry = pathToFileURL(join(bundle, 'server', 'entry.mjs')).href;
  const { app } = (await import(entry)) as ServerEntry;
  return async (address, page) => {
    // Only the path counts: every full address that a page shows stands in its model.
    const path = address === addresses.notFound() ? '/404/' : address;
    const response = await app.render(new Request(new URL(path, 'http://localhost')), { locals: { page } });
    return new Uint8Array(await response.arrayBuffer());
  };
}
