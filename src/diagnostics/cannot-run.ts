/** Why a command cannot run, as a plain sentence to who called it. */
export class CannotRun extends Error {}
