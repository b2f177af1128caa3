import type { Page } from 'playwright-core';

/**
 * What is wrong with where things stand on a page as it is laid out now, whatever the fonts: it scrolls sideways, text is cut
 * off or lies on other text, a column is too narrow for plain words, a heading is smaller than the text it heads or as large as
 * the first one. Empty when sound.
 * A box that scrolls by itself, such as a wide table, may hold what is wider than the page.
 */
export function findLayoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const shorten = (text: string): string => JSON.stringify(text.trim().replace(/\s+/g, ' ').slice(0, 60));
    const faults: string[] = [];
    if (root.scrollWidth > root.clientWidth) {
      faults.push(`the page is ${root.scrollWidth} wide in a window of ${root.clientWidth}`);
    }

    // What is shown to screen readers only, of which all is cut off, and the skip link until it has the focus.
    const isHidden = (element: Element): boolean =>
      element.closest('.skip-link') !== null ||
      findAncestor(element, (each) => getComputedStyle(each).clipPath === 'inset(50%)') !== null ||
      !element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const isScrolling = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && element !== root;
    const findAncestor = (element: Element, is: (each: Element) => boolean): Element | null => {
      for (let each: Element | null = element; each; each = each.parentElement) if (is(each)) return each;
      return null;
    };

    interface Line {
      text: string;
      left: number;
      right: number;
      top: number;
      bottom: number;
    }
    const lines: Line[] = [];
    // Longer ones may break; addresses and scripts without blanks break anyway.
    const plainWords = /(?<!\S)[\p{Script=Latin}\p{Script=Arabic}]{2,12}(?!\S)/gu;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent ?? '';
      if (!parent || text.trim() === '' || isHidden(parent)) continue;
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      for (const { index, 0: word } of boxes.length > 1 ? text.matchAll(plainWords) : []) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (tops.size > 1) faults.push(`the word ${shorten(word)} is broken`);
      }
      const scroller = findAncestor(parent, isScrolling);
      const clip = findAncestor(parent, (each) => /hidden|clip/.test(getComputedStyle(each).overflow));
      for (const { left, right, top, bottom } of boxes) {
        if (!scroller && (left < -1 || right > root.clientWidth + 1)) {
          faults.push(`${shorten(text)} reaches over the edge of the page`);
        }
        if (clip && !scroller) {
          const box = clip.getBoundingClientRect();
          if (right > box.right + 1 || left < box.left - 1 || bottom > box.bottom + 2 || top < box.top - 2) {
            faults.push(`${shorten(text)} is cut off by ${clip.tagName.toLowerCase()}.${clip.className}`);
          }
        }
        // A line's box has room for every sign of its font: two may touch where no letters do.
        const slack = (bottom - top) / 4;
        if (!scroller)
          lines.push({ text, left: left + 1, right: right - 1, top: top + slack, bottom: bottom - slack });
      }
    }

    lines.sort((one, other) => one.top - other.top);
    lines.forEach((line, index) => {
      for (const other of lines.slice(index + 1)) {
        if (other.top >= line.bottom) break;
        if (other.left < line.right && line.left < other.right) {
          faults.push(`${shorten(line.text)} lies on ${shorten(other.text)}`);
        }
      }
    });

    const readSize = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
    const title = document.querySelector('h1');
    for (const heading of document.querySelectorAll('main :is(h2, h3, h4)')) {
      if (isHidden(heading)) continue;
      if (title && !isHidden(title) && readSize(heading) >= readSize(title)) {
        faults.push(`the heading ${shorten(heading.textContent)} is as large as the title`);
      }
      const text = heading.nextElementSibling;
      if (text?.matches('p, ul, ol, dl') && readSize(heading) < readSize(text)) {
        faults.push(`the heading ${shorten(heading.textContent)} is smaller than its text`);
      }
    }
    return [...new Set(faults)];
  });
}
