import { createApp } from 'astro/app/entrypoint';

/** All pages of the site; whole texts are written sooner than streams. */
export const app = createApp({ streaming: false });

// Astro would answer with a page that says 500 and print the error: here a page that fails ends the build.
app.renderError = (_request, { error, status }) => {
  throw error instanceof Error ? error : new Error(`A page was answered with the status ${status}.`);
};
