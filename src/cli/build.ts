import './compile-cache.ts';

// Loaded after the cache for compiled code is there.
const { runCommand } = await import('./run-command.ts');
const { build } = await import('./build-command.ts');
await runCommand(build);
