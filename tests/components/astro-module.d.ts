/** For tools that read TypeScript alone; `astro check` knows the properties of each component. */
declare module '*.astro' {
  const component: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default component;
}
