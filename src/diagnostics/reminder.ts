import type { Place } from './diagnostic.ts';

/** Something that time has brought about and that waits for a word of the editors; no fault of the content. */
export interface Reminder extends Place {
  /** Relative to the project's root, with `/` between folders. */
  path: string;
  message: string;
}

/** One line each, in the form of the findings. */
export function printReminders(reminders: readonly Reminder[]): string {
  return reminders
    .map(({ path, line, column, message }) => `${path}:${line}:${column}  reminder  ${message}\n`)
    .join('');
}
