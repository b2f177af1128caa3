import type { SiteBuild } from './site-build.ts';

let prepared: SiteBuild | undefined;

/** Hands a build that a command has opened to the integration, which Astro calls without arguments. */
export function setPreparedBuild(build: SiteBuild): void {
  prepared = build;
}

/** The build that a command has opened, once; nothing where Astro was started by itself. */
export function takePreparedBuild(): SiteBuild | undefined {
  const build = prepared;
  prepared = undefined;
  return build;
}
