import { z } from 'zod';
import { bases } from '../../domain/story/basis.ts';
import { standings } from '../../domain/story/standing.ts';

/** An id of the story. */
export function idField(description: string) {
  return z
    .string()
    .regex(/^[a-z0-9-]{1,80}$/)
    .describe(description);
}

/** Several of them. */
export function idsField(description: string) {
  return z.array(idField('An id.')).describe(description);
}

/** A full address on the site. */
export function addressField(description: string) {
  return z.url().describe(description);
}

/** A day. */
export function dayField(description: string) {
  return z.iso.date().describe(description);
}

const plain = String.raw`\d{4}(?:-\d\d){0,2}[~?]?`;

/** A date as exact as it is known. */
export function dateField(description: string) {
  return z
    .string()
    .regex(new RegExp(String.raw`^(?:${plain}|${plain}/(?:${plain}|\.\.)|\.\./${plain})$`))
    .describe(
      `${description} EDTF (ISO 8601-2): it may be a day, a month, a part of a year, or an interval.`,
    );
}

/** A day or an instant. */
export function timestampField(description: string) {
  return z
    .union([z.iso.date(), z.iso.datetime()])
    .describe(`${description} A day in the time zone of the newsroom, or an instant in UTC (RFC 3339).`);
}

/** How something is known and how it fared. */
export const groundsFields = {
  basis: z.enum(bases).describe('How we know, strongest first.'),
  standing: z.enum(standings).describe('How it fared. A forecast is pending, due, met or missed.'),
  sources: idsField('What it rests on; only an inference or an opinion may do without.'),
};
