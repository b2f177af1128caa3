/** What is wrong within one text, in an editor's words, and where: UTF-16 offsets into that text. */
export interface TextProblem {
  /** One sentence that says what was found, what was expected and how to fix it. */
  message: string;
  /** First code unit at fault. */
  offset: number;
  /** Code units at fault; 0 where a place, not a word, is meant. */
  length: number;
  /** The text to write instead of the words at fault. */
  suggestion?: string;
}

/** The outcome of reading an authored text: a value, or every reason why there is none. `Rule` names the rules it may break. */
export type Parsed<Value, Rule extends string = string> =
  { ok: true; value: Value } | { ok: false; problems: (TextProblem & { rule: Rule })[] };
