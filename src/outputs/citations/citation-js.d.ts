/** The part of Citation.js (0.8) that we use: the packages bring no types. */
declare module '@citation-js/core' {
  export const plugins: {
    config: { get(plugin: '@bibtex'): { format: Record<string, boolean> } };
    output: {
      /** Entries with their fields as BibTeX writes them. */
      format(
        format: 'biblatex',
        items: readonly object[],
        options: { format: 'object' },
      ): { type: string; label: string; properties: Record<string, string> }[];
    };
  };
}

declare module '@citation-js/plugin-bibtex';
