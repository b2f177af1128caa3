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

/** Runs some work, and gives its result with the pictures that `getImage()` was asked for in it. */
export type NoteImages = <Result>(
  work: () => Promise<Result>,
) => Promise<{ result: Result; images: StaticImage[] }>;

/**
 * Lets `getImage()` name pictures as Astro does in its own main thread, and notes them: a thread that renders pages has none of Astro's
 * build around it. One work at a time.
 */
export function openImageNotes({ base, assets, service }: ImageSettings): NoteImages {
  let noted: StaticImage[] = [];
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
  const own = { addStaticImage, referencedImages: new Set<string>() };
  return async (work) => {
    const former: unknown = Reflect.get(globalThis, KEY);
    Reflect.set(globalThis, KEY, own);
    noted = [];
    try {
      return { result: await work(), images: noted };
    } finally {
      Reflect.set(globalThis, KEY, former);
    }
  };
}

/** Where Astro's `getImage()` looks for what names pictures. */
const KEY = 'astroAsset';

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
