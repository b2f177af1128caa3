/** Every rule that a finding may name, with its severity and what it holds; editors and tools rely on the ids. */
export const rules = {
  'yaml/syntax': { severity: 'error', holds: 'YAML must parse, with each key once in a mapping.' },
  'frontmatter/missing': { severity: 'error', holds: 'Required keys must be there.' },
  'frontmatter/unknown-key': { severity: 'error', holds: 'Only known keys are read.' },
  'frontmatter/type': { severity: 'error', holds: 'A value must be of its kind.' },
  'frontmatter/length': { severity: 'error', holds: 'A text must have its length.' },
  'file/name': {
    severity: 'error',
    holds: 'A file must have a known place and a name that can be an address.',
  },
  'file/content': {
    severity: 'error',
    holds: 'A file must be readable: UTF-8, of bounded size and depth, in the content.',
  },
  'date/unquoted': { severity: 'error', holds: 'Dates are quoted strings.' },
  'date/invalid': { severity: 'error', holds: 'Dates are EDTF, in the closed subset.' },
  'date/order': { severity: 'error', holds: 'Dates must not certainly contradict each other.' },
  'source/unknown': { severity: 'error', holds: 'A source that is cited must be in the story.' },
  'source/cycle': { severity: 'error', holds: 'Sources must not derive from each other in a circle.' },
  'source/unused': { severity: 'warning', holds: 'A source should carry something.' },
  'event/unknown': { severity: 'error', holds: 'An event that is named must be in the story.' },
  'claim/unknown': { severity: 'error', holds: 'A claim that is named must be in the story.' },
  'figure/unknown': { severity: 'error', holds: 'A figure that is named must be known on the report’s day.' },
  'id/duplicate': { severity: 'error', holds: 'An id is unique in its story.' },
  'id/invalid': { severity: 'error', holds: 'An id is lower case letters, digits and hyphens.' },
  'publisher/unknown': { severity: 'error', holds: 'A publisher must have its file.' },
  'author/unknown': { severity: 'error', holds: 'An author must have a file.' },
  'subject/unknown': { severity: 'error', holds: 'A subject that has figures must be named in the story.' },
  'property/unknown': { severity: 'error', holds: 'A property must be declared.' },
  'quantity/invalid': { severity: 'error', holds: 'A value is a number with a unit.' },
  'unit/unknown': { severity: 'error', holds: 'A unit must be one of the table.' },
  'unit/dimension': { severity: 'error', holds: 'A unit must measure what its property measures.' },
  'figure/drift': { severity: 'error', holds: 'The words of a fact must agree with its figure.' },
  'figure/unbound': { severity: 'error', holds: 'A number with a unit must be bound to a figure.' },
  'figure/inconsistent': { severity: 'error', holds: 'Figures must obey the relations between properties.' },
  'outcome/unsupported': { severity: 'error', holds: 'A confirmation needs enough to rest on.' },
  'outcome/before-claim': { severity: 'error', holds: 'An outcome must not come before its claim.' },
  'prose/raw-html': { severity: 'error', holds: 'Prose is Markdown, without HTML.' },
  'prose/unknown-directive': {
    severity: 'error',
    holds: 'Only known directives, each in its form.',
  },
  'prose/unsafe-link': { severity: 'error', holds: 'Links go to web pages, mail or telephone only.' },
  'prose/heading-order': {
    severity: 'warning',
    holds: 'Headings should begin at ## and go down one level at a time.',
  },
  'link/broken': { severity: 'error', holds: 'A link within the site must lead somewhere.' },
  'image/missing': { severity: 'error', holds: 'A picture must be a file beside its report.' },
  'image/alt': { severity: 'error', holds: 'A picture must have words for those who do not see it.' },
  'embargo/leak': { severity: 'error', holds: 'What is out must not refer to what is not.' },
  'correction/missing': { severity: 'error', holds: 'A change after publication must be stated.' },
} as const satisfies Record<string, { severity: 'error' | 'warning'; holds: string }>;

/** The id of a rule. */
export type RuleId = keyof typeof rules;

/** `error` stops the build, `warning` is only reported. */
export type Severity = 'error' | 'warning';
