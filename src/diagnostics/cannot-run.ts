/** Why a command cannot run, as a plain sentence to whoever called it; without a stack, since the fault is not the program's. */
export class CannotRun extends Error {
  override name = 'CannotRun';
  override stack = '';
}
