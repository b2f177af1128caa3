import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import type { Diagnostic } from './diagnostic.ts';
import { rules } from './rule.ts';

/**
 * One SARIF 2.1.0 log with one run: every rule, and a result for each finding, in the same order as the text.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 *
 * A suggestion is a property of its result and no `fix`: it does not always stand for the whole stretch that is marked.
 */
export function printSarif(diagnostics: readonly Diagnostic[]): string {
  const uris = new Set(diagnostics.map(({ path }) => toUri(path)));
  const artifacts = [...uris].map((uri) => ({ location: { uri } }));
  const run = new SarifRunBuilder({ columnKind: 'utf16CodeUnits', artifacts });
  run.setToolDriverName('Dateline');
  for (const [id, { severity, holds }] of Object.entries(rules)) {
    const text = { text: holds };
    const defaultConfiguration = { level: severity };
    run.addRule(
      new SarifRuleBuilder({
        id,
        shortDescription: text,
        fullDescription: text,
        help: text,
        defaultConfiguration,
      }),
    );
  }
  for (const diagnostic of diagnostics) run.addResult(buildResult(diagnostic));
  const log = new SarifBuilder();
  log.addRun(run);
  // Its own text of the log refuses a message that quotes a certain word.
  return `${JSON.stringify(log.buildSarifOutput(), undefined, 2)}\n`;
}

function buildResult({
  path,
  severity,
  rule,
  message,
  suggestion,
  ...place
}: Diagnostic): SarifResultBuilder {
  const { line: startLine, column: startColumn, endLine, endColumn } = place;
  const result = new SarifResultBuilder(suggestion === undefined ? {} : { properties: { suggestion } });
  result.setRuleId(rule);
  result.setLevel(severity);
  result.setMessageText(message);
  result.setLocationArtifactUri({ uri: toUri(path) });
  result.setLocationRegion({ startLine, startColumn, endLine, endColumn });
  return result;
}

/** A relative reference of RFC 3986: a name may hold any character but `/`. */
function toUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
