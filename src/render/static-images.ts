import { hashTransform, propsToFilename } from 'astro/assets/utils/node';

/** A picture that a page shows in some form, which Astro makes when all pages are rendered. Plain data: it is sent between threads. */
export interface StaticImage {
  /** The address of the original in the build. */
  original: string;
  /** Its file. */
  source: string | undefined;
  hash: string;
  /** Where the made picture is in the site. */
  path: string;
  transform: Transform;
}

/** What the names of made pictures depend on. */
export interface ImageSettings {
  base: string;
  /** The folder of Astro's assets, at the top of the site. */
  assets: string;
  /** The entry point of the image service. */
  service: string;
}

/** As Astro keeps them for its own prerenderer. https://docs.astro.build/en/reference/adapter-reference/ */
export type StaticImageList = Map<
  string,
  {
    originalSrcPath: string | undefined;
    transforms: Map<string, { finalPath: string; transform: Transform }>;
  }
>;

type Transform = Parameters<typeof propsToFilename>[1];

let noted: StaticImage[] = [];

/**
 * Lets `getImage()` in this thread name its pictures, as Astro does in the main thread, and notes them. A thread that renders pages
 * has none of Astro's build around it.
 */
export function recordImages({ base, assets, service }: ImageSettings): void {
  const addStaticImage = (transform: Transform, hashed: string[], source: string | undefined): string => {
    const { src } = transform;
    const isImported = typeof src === 'object';
    const address = isImported ? src.src : src;
    const original = address.startsWith(base) ? `/${address.slice(base.length)}` : address;
    const hash = hashTransform(transform, service, hashed);
    const name = propsToFilename(original, transform, hash);
    const path = isImported ? name : `/${assets}${name.startsWith('/') ? name : `/${name}`}`;
    noted.push({ original, source, hash, path, transform });
    return encodeURI(`${base.replace(/\/$/, '')}${path}`);
  };
  Reflect.set(globalThis, 'astroAsset', { addStaticImage, referencedImages: new Set() });
}

/** The pictures that were noted since the last time. */
export function drainImages(): StaticImage[] {
  const images = noted;
  noted = [];
  return images;
}

/** The pictures in the form in which a prerenderer gives them to Astro. */
export function listStaticImages(images: readonly StaticImage[]): StaticImageList {
  const list: StaticImageList = new Map();
  for (const { original, source, hash, path, transform } of images) {
    const known = list.get(original) ?? { originalSrcPath: source, transforms: new Map() };
    known.transforms.set(hash, { finalPath: path, transform });
    list.set(original, known);
  }
  return list;
}
