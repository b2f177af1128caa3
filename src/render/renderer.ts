import { pathToFileURL } from 'node:url';
import { address as addresses } from '../domain/text/address.ts';
import type { Page } from '../routes/page.ts';
import { openImageNotes, type ImageSettings, type StaticImage } from './static-images.ts';

/** What a thread renders pages with: the module that Astro has bundled, and how it names pictures. */
export interface RendererSettings {
  /** The path of the bundle's entry, `src/integration/server-entry.ts`. */
  entry: string;
  images: ImageSettings;
}

/** The bytes of a page, and the pictures that Astro has to make for it. */
export interface RenderedPage {
  bytes: Uint8Array;
  images: StaticImage[];
}

/** Renders one page: the bytes of what is at its address. */
export type RenderPage = (address: string, page: Page) => Promise<RenderedPage>;

/** Of the bundle's module, what is used here. https://docs.astro.build/en/reference/adapter-reference/#building-an-adapter-entrypoint */
interface ServerEntry {
  app: { render: (request: Request, options: { locals: App.Locals }) => Promise<Response> };
}

/** The renderer of a bundle. One page at a time: pictures are noted for the page that is being rendered. */
export async function openRenderer({ entry, images }: RendererSettings): Promise<RenderPage> {
  const noteImages = openImageNotes(images);
  const { app } = (await import(pathToFileURL(entry).href)) as ServerEntry;
  return async (address, page) => {
    // Only the path counts: every full address that a page shows is in its model.
    const path = address === addresses.notFound() ? '/404/' : address;
    const request = new Request(new URL(path, 'http://localhost'));
    const { result, images: noted } = await noteImages(async () => {
      const response = await app.render(request, { locals: { page } });
      return new Uint8Array(await response.arrayBuffer());
    });
    return { bytes: result, images: noted };
  };
}
