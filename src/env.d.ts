declare namespace App {
  /** What a page is told: its model, in a page of its kind. */
  interface Locals {
    page: import('./models/page.ts').Page;
  }
}
