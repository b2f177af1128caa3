import { z } from 'zod';
import { claimSchema, outcomeSchema } from './claim.ts';
import { calendarDateSchema, timestampSchema } from './date.ts';
import { eventSchema } from './event.ts';
import { expecting, toIssue } from './expected.ts';
import { figuresSchema } from './figure.ts';
import { declarationsOf, mappingOf } from './record.ts';
import { sourceSchema } from './source.ts';
import { subjectsSchema } from './subject.ts';
import { idSchema, lineSchema, paragraphsSchema, referencesSchema } from './text.ts';

/** What kind of text a report is. */
export const reportKinds = ['report', 'analysis', 'background', 'opinion'] as const;

/** A published mistake and what replaced it. */
const correctionSchema = expecting(
  'a correction with the keys on, field, was, now and why',
  z.strictObject({
    /** The day of the correction. */
    on: calendarDateSchema,
    /** What was wrong, as a path through the frontmatter: `figures.first-model.mass`. */
    field: lineSchema(),
    /** What was printed. */
    was: paragraphsSchema(),
    /** What replaced it. */
    now: paragraphsSchema(),
    /** What had gone wrong. */
    why: paragraphsSchema(),
  }),
);

/** The words that stand for a picture; none at all is the rule `image/alt`, at `image` or at the empty text. */
const altSchema = expecting(
  'a text that says what the picture shows',
  z.preprocess((value, context) => {
    const isEmpty = typeof value === 'string' ? value.trim() === '' : (value ?? null) === null;
    if (!isEmpty) return value;
    const message = 'The picture has no words for those who do not see it; say in alt what it shows.';
    context.issues.push(toIssue(value, { rule: 'image/alt', message }));
    return 'alt';
  }, lineSchema()),
);

/** A picture beside the report. */
const imageSchema = expecting(
  'a picture with the keys src and alt',
  z.strictObject({
    /** A file beside the report: ./label.png */
    src: lineSchema(),
    alt: altSchema,
    /** Whose picture it is. */
    credit: lineSchema().optional(),
  }),
);

/** Topics by id. */
export const topicsSchema = expecting('a list of ids such as [electric-cars]', z.array(idSchema));

/** What an editor writes at the head of a report. */
export const reportFrontmatterSchema = z.strictObject({
  /** The headline, 1 to 110 characters. */
  title: lineSchema(110),
  /** The standfirst, 1 to 200 characters. */
  description: lineSchema(200),
  /** report, analysis, background or opinion. */
  kind: expecting('report, analysis, background or opinion', z.enum(reportKinds)),
  /** When it was first published. */
  published: timestampSchema,
  /** When it was last changed in substance. */
  updated: timestampSchema.optional(),
  /** Nothing of it may be in any output before. */
  embargo: timestampSchema.optional(),
  /** A draft is checked and never published. */
  draft: expecting('true or false', z.boolean()).optional(),
  /** Where it was written from. */
  dateline: lineSchema().optional(),
  /** Ids of files in content/authors. */
  authors: referencesSchema,
  topics: topicsSchema.optional(),
  image: imageSchema.optional(),
  sources: declarationsOf('sources by id', sourceSchema).optional(),
  events: declarationsOf('events by id', eventSchema).optional(),
  claims: declarationsOf('claims by id', claimSchema).optional(),
  subjects: subjectsSchema.optional(),
  figures: figuresSchema.optional(),
  /** Outcomes by the id of the claim, which may be another report's. */
  outcomes: mappingOf('outcomes by the id of their claim', outcomeSchema).optional(),
  corrections: expecting('a list of corrections', z.array(correctionSchema)).optional(),
});

/** A report's frontmatter as authored. */
export type ReportFrontmatter = z.infer<typeof reportFrontmatterSchema>;
