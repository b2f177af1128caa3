/** The part of citeproc (2.4) that tests use: the package brings no types. */
declare module 'citeproc' {
  const CSL: {
    Engine: new (
      system: { retrieveLocale: (language: string) => string; retrieveItem: (id: string) => unknown },
      style: string,
      language: string,
    ) => { updateItems: (ids: string[]) => void; makeBibliography: () => [object, string[]] };
  };
  export default CSL;
}

declare module '@citation-js/plugin-csl';
