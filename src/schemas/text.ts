import { z } from 'zod';
import { isId, toId } from '../domain/text/id.ts';
import { isLanguageTag } from '../domain/text/language-tag.ts';
import { findTextProblem } from '../domain/text/text-problem.ts';
import { isTimeZone } from '../domain/dates/timestamp.ts';
import { expecting, toIssue } from './expected.ts';

/** A text of one line; `max` counts code points after trimming. */
export function lineSchema(max = Infinity) {
  return textSchema('one', max, max === Infinity ? 'a text of one line' : `a text of 1 to ${max} characters`);
}

/** A text of one or more lines. */
export function paragraphsSchema() {
  return textSchema('many', Infinity, 'a text');
}

/** An id that is declared or named: lower case letters, digits and hyphens, at most 80. */
export const idSchema = expecting(
  'an id of lower case letters, digits and hyphens',
  z.string().check((context) => {
    if (isId(context.value)) return;
    const suggestion = toId(context.value);
    const fix = suggestion === undefined ? '' : `; write "${suggestion}"`;
    const message = `"${context.value}" is no id; expected 1 to 80 lower case letters, digits and hyphens${fix}.`;
    context.issues.push(
      toIssue(context.value, { rule: 'id/invalid', message, offset: 0, length: 0, suggestion }),
    );
  }),
);

/** The name of something declared elsewhere; whether it exists is asked of the whole newsroom. */
export const referenceSchema = expecting('an id', z.string());

/** One or more names of things declared elsewhere. */
export const referencesSchema = expecting('a list of ids', z.array(referenceSchema).min(1));

/** The address of a page on the web, http or https. */
export const webAddressSchema = wordSchema(
  'a web address that begins with https:// or http://',
  (text) => parseWebAddress(text) !== null,
);

/** The address of a site as a whole: the root of a host. */
export const siteAddressSchema = expecting(
  'a web address such as https://dateline.example',
  webAddressSchema.check((context) => {
    const url = parseWebAddress(context.value);
    if (!url || (url.pathname === '/' && !/[?#]/.test(context.value))) return;
    const message = `Found "${context.value}", expected an address without a path, query or fragment such as ${url.origin}: the addresses of the site begin at the root.`;
    context.issues.push(toIssue(context.value, { rule: 'frontmatter/type', message, offset: 0, length: 0 }));
  }),
);

/** A language tag (BCP 47), such as en or zh-Hans. */
export const languageSchema = wordSchema('a language tag (BCP 47) such as en or zh-Hans', isLanguageTag);

/** The name of a time zone (IANA), such as Asia/Shanghai. */
export const timeZoneSchema = wordSchema('the name of a time zone (IANA) such as Asia/Shanghai', isTimeZone);

/** An address for mail, as HTML's `input type=email` takes it. */
export const mailAddressSchema = wordSchema('a mail address such as desk@example.org', (text) =>
  /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/.test(text),
);

function parseWebAddress(text: string): URL | null {
  return /^https?:\/\//i.test(text) && !/\s/.test(text) ? URL.parse(text) : null;
}

function textSchema(lines: 'one' | 'many', max: number, expected: string) {
  const schema = z.string().check((context) => {
    const text = context.value.trim();
    const fault = findTextProblem(text, lines);
    if (fault) context.issues.push(toIssue(context.value, { rule: 'frontmatter/type', ...fault }));
    // No text has more code points than code units.
    if (text.length >= 1 && text.length <= max) return;
    const length = [...text].length;
    if (length >= 1 && length <= max) return;
    const found = length === 0 ? 'an empty text' : `${length} characters`;
    const message = `Found ${found}, expected ${expected}.`;
    context.issues.push(
      toIssue(context.value, { rule: 'frontmatter/length', message, offset: 0, length: 0 }),
    );
  });
  return expecting(expected, schema);
}

function wordSchema(expected: string, isValid: (text: string) => boolean) {
  const schema = z.string().check((context) => {
    if (isValid(context.value)) return;
    const message = `Found "${context.value}", expected ${expected}.`;
    context.issues.push(toIssue(context.value, { rule: 'frontmatter/type', message, offset: 0, length: 0 }));
  });
  return expecting(expected, schema);
}
