import {
  COPIED,
  COPY_ADDRESS,
  COPY_CITATION,
  COPY_PAGE_CITATION,
} from '../words/en/browser/copy-citation.ts';

/**
 * Lets readers copy how to cite the article that they read, and, once they follow the link to an event, a claim or a figure, its
 * address and how to cite it.
 */
export function offerCitations(): void {
  const article = document.querySelector('.take-away:has([href$="cite.bib"]) ul');
  if (article) article.append(listItem(button(COPY_PAGE_CITATION, citeArticle)));
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>(PERMALINK) : null;
    const entry = link && document.getElementById(link.hash.slice(1));
    if (!link || !entry?.contains(link)) return;
    document.querySelector('.cite-actions')?.remove();
    const actions = document.createElement('span');
    actions.className = 'cite-actions';
    actions.append(
      button(COPY_ADDRESS, () => link.href),
      button(COPY_CITATION, () => citeEntry(entry, link.href)),
    );
    link.after(actions);
  });
}

const PERMALINK = '[href^="#event-"], [href^="#claim-"], [href^="#figure-"]';

/** `The desk, “Title”, Site, 31 August 2023, https://…` */
function citeArticle(): string {
  const authors = [...document.querySelectorAll('.byline a')].map(textOf).join(', ');
  return [authors, `“${textOf(find('h1'))}”`, site(), textOf(find('.byline time')), address()].join(', ');
}

/** `“Words”, Title of the page, Site, Saturday, 28 June 2025, https://…#event-…` */
function citeEntry(entry: Element, href: string): string {
  const statement = entry.querySelector('.timeline-entry__text');
  const words = statement
    ? textOf(statement)
    : `${textOf(entry.querySelector('dt > a'))}: ${textOf(entry.querySelector('dd b'))}`;
  return [`“${words}”`, textOf(find('h1')), site(), textOf(find('.masthead__dateline')), href].join(', ');
}

function site(): string {
  return find('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
}

function address(): string {
  return find('link[rel="canonical"]')?.getAttribute('href') ?? location.href;
}

function find(selector: string): Element | null {
  return document.querySelector(selector);
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function button(label: string, write: () => string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = label;
  made.addEventListener('click', () => {
    copy(write()).then(
      () => (made.textContent = COPIED),
      // Where the browser does not allow it, what was to be copied can still be read.
      () => prompt(label, write()),
    );
  });
  return made;
}

// Without https there is no clipboard at all: in an async function that is a refusal like any other.
async function copy(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

function listItem(content: Element): HTMLLIElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}
