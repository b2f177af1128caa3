import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { BibliographyModel } from '../../models/article/bibliography.ts';
import { buildCslItems, type CslItem } from './csl.ts';
import { escapeTex } from './tex-text.ts';

// What it escapes by itself loses every character that it does not know, Chinese ones among them; it would give keys of its own too.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

/** The works as entries of biblatex, dates as EDTF (its manual, 2.3.8): a key that any TeX reads, and texts that come back to the letter. */
export function buildBiblatex(model: BibliographyModel): string {
  const entries = plugins.output.format('biblatex', buildCslItems(model).map(escapeItem), {
    format: 'object',
  });
  return entries
    .map(({ type, label, properties }, index) => {
      const work = model.works[index];
      const fields = {
        ...properties,
        // Where there is none, the library puts in the day on which the source was read.
        note: work?.updated ? properties['note'] : undefined,
        // The library knows no more of a date than year, month and day.
        date: work?.published?.date.edtf,
        urldate: work?.accessed?.date.edtf,
      };
      const lines = Object.entries(fields).flatMap(([field, value]) =>
        value === undefined ? [] : `  ${field} = {${value}},\n`,
      );
      return `@${type}{${label},\n${lines.join('')}}\n`;
    })
    .join('\n');
}

function escapeItem(item: CslItem): CslItem {
  const { title, author, publisher, URL: address, note } = item;
  const container = item['container-title'];
  return {
    ...item,
    title: escapeTex(title),
    ...(author && { author: author.map(({ literal }) => ({ literal: escapeTex(literal) })) }),
    ...(container !== undefined && { 'container-title': escapeTex(container) }),
    ...(publisher !== undefined && { publisher: escapeTex(publisher) }),
    ...(address !== undefined && { URL: address.replace(/[{}\\]/g, encodeURIComponent) }),
    ...(note !== undefined && { note: escapeTex(note) }),
  };
}
