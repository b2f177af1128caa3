import type { Edition } from '../../../src/domain/story/edition.ts';
import { openStoryView } from '../../../src/domain/story/story-view.ts';
import type { Report, Story } from '../../../src/domain/story/story.ts';
import { buildArticleModel } from '../../../src/models/article/article.ts';
import { buildBibliography, type BibliographyModel } from '../../../src/models/article/bibliography.ts';

/** The bibliography of an article, with the sources that its page lists. */
export function citeReport(edition: Edition, story: Story, report: Report): BibliographyModel {
  return buildBibliography(
    edition,
    story,
    report,
    buildArticleModel(edition, openStoryView(story), report).sources,
  );
}
