import type { Page } from './routes/page.ts';

declare global {
  namespace App {
    /** What a page renders from: its model, in a page of its kind. */
    interface Locals {
      page: Page;
    }
  }
}
