import type { CompiledFile } from '../../compile/compile-file.ts';
import { isCertainlyBefore } from '../../domain/dates/date-order.ts';
import { findAncestry, isRoot } from '../../domain/story/lineage.ts';
import { claimOutcomes, forecastOutcomes } from '../../domain/story/claim-outcome.ts';
import type { Finding, FileLocation } from '../../diagnostics/finding.ts';
import type { CheckContext } from './check-context.ts';
import type { StoryIndex } from '../read/story-index.ts';

type Claim = NonNullable<NonNullable<CompiledFile<'report'>['data']['claims']>[string]>;
type Outcome = NonNullable<NonNullable<CompiledFile<'report'>['data']['outcomes']>[string]>;
type Source = NonNullable<NonNullable<CompiledFile<'report'>['data']['sources']>[string]>;

/** What a report may not say of an earlier claim: a word that is not for it, an outcome before it, a confirmation on too little. */
export function checkOutcomes({ stories }: CheckContext): Finding[] {
  return stories.flatMap(checkStory);
}

function checkStory({ reports, unread }: StoryIndex): Finding[] {
  const claims = new Map<string, { path: string; claim: Claim | undefined }>();
  const sources = new Map<string, Source | undefined>();
  // Of two with one id the first counts.
  for (const { path, data } of reports) {
    for (const [id, claim] of Object.entries(data.claims ?? {}))
      if (!claims.has(id)) claims.set(id, { path, claim });
    for (const [id, source] of Object.entries(data.sources ?? {}))
      if (!sources.has(id)) sources.set(id, source);
  }
  return reports.flatMap(({ path, data }) =>
    Object.entries(data.outcomes ?? {}).flatMap(([id, outcome]) => {
      const { claim, path: claimPath = '' } = claims.get(id) ?? {};
      // An unknown claim is reported as that.
      if (!claim || !outcome) return [];
      const wrongWord = checkWord(path, id, claim, outcome);
      return [
        ...wrongWord,
        ...checkOrder(path, id, claim, claimPath, outcome),
        ...(unread.has('sources') || wrongWord.length > 0 ? [] : checkSupport(path, id, outcome, sources)),
      ];
    }),
  );
}

function checkWord(path: string, id: string, claim: Claim, { as }: Outcome): Finding[] {
  const isForecast = Object.hasOwn(claim, 'due');
  const words: readonly string[] = isForecast ? forecastOutcomes : claimOutcomes;
  if (as === undefined || words.includes(as)) return [];
  const kind = isForecast ? 'a forecast' : 'a claim without a due window';
  const message = `Found "${as}" for ${kind}, expected ${words.join(', ').replace(/, (?=[^,]*$)/, ' or ')}.`;
  return [
    { path, rule: 'frontmatter/type', message, where: { pointer: ['outcomes', id, 'as'], at: 'value' } },
  ];
}

function checkOrder(path: string, id: string, claim: Claim, claimPath: string, outcome: Outcome): Finding[] {
  const { on } = outcome;
  const { saidOn } = claim;
  if (!on || !saidOn || !isCertainlyBefore(on, saidOn)) return [];
  const message = `The outcome of ${on.edtf} comes before its claim, said on ${saidOn.edtf}; mend one of the two.`;
  const first: FileLocation = { path: claimPath, where: { pointer: ['claims', id, 'saidOn'], at: 'value' } };
  return [
    {
      path,
      rule: 'outcome/before-claim',
      message,
      where: { pointer: ['outcomes', id, 'on'], at: 'value' },
      first,
    },
  ];
}

const selfSufficient: readonly (string | undefined)[] = ['official', 'filing', 'statement', 'interview'];

function checkSupport(
  path: string,
  id: string,
  { as, sources: ids = [] }: Outcome,
  sources: ReadonlyMap<string, Source | undefined>,
): Finding[] {
  if (as !== 'confirmed') return [];
  const descent = new Map(
    [...sources].map(([each, source]) => [
      each,
      { derivedFrom: (source?.derivedFrom ?? []).filter((root) => root !== undefined) },
    ]),
  );
  const named = ids.filter((each) => each !== undefined);
  const roots = [...findAncestry(named, descent)].filter((each) => isRoot(each, descent));
  const kinds = named.map((each) => sources.get(each)?.kind);
  const publishers = new Set(roots.map((root) => sources.get(root)?.publisher));
  if (publishers.size >= 2 || kinds.some((kind) => selfSufficient.includes(kind))) return [];
  // What is unknown, unsound or in a circle is reported as that.
  if (roots.length === 0 || kinds.includes(undefined) || publishers.has(undefined)) return [];
  const found = roots.length === 1 ? 'one origin' : `${roots.length} origins of one publisher`;
  const message = `Found "confirmed" on ${found}, expected a source of kind ${selfSufficient.join(', ')}, or origins of two publishers; add one, or leave the claim open.`;
  return [
    { path, rule: 'outcome/unsupported', message, where: { pointer: ['outcomes', id, 'as'], at: 'value' } },
  ];
}
