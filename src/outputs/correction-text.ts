import { formatReplacement } from '../format/correction.ts';
import type { CorrectionModel } from '../models/records/correction.ts';

/** What was wrong, what holds instead, and why, as a text: `Mass: 642 kg, not 624 kg. Digits were swapped.` */
export function describeCorrection(correction: CorrectionModel, language: string): string {
  const replaced = endSentence(formatReplacement(correction, { language }));
  return `${correction.field}: ${replaced} ${correction.why}`;
}

function endSentence(text: string): string {
  return /[.!?…]”?$/u.test(text) ? text : `${text}.`;
}
