import './compile-cache.ts';

// Loaded after the cache for compiled code is there.
const { runCommand } = await import('./run-command.ts');
const { serve } = await import('./dev-command.ts');
await runCommand(serve);
