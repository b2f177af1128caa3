import './compile-cache.ts';

// Loaded after the cache for compiled code is there.
const { runCommand } = await import('./run-command.ts');
const { check } = await import('./check-content.ts');
await runCommand(check);
