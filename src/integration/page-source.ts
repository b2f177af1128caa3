import type { Page } from '../routes/page.ts';

/** Finds the page at an address of the site; nothing where there is none. */
export type FindPage = (address: string) => Promise<Page | undefined> | Page | undefined;

const KEY = Symbol.for('dateline.find-page');

/** Lets the middleware find pages. It is loaded by Vite, apart from the integration: the two share only what is global. */
export function setPageSource(find: FindPage): void {
  Reflect.set(globalThis, KEY, find);
}

/** What finds pages; nothing is found before the integration has set a source. */
export function getPageSource(): FindPage {
  return (Reflect.get(globalThis, KEY) as FindPage | undefined) ?? (() => undefined);
}
