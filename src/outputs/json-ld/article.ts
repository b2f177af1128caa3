import type {
  AnalysisNewsArticle,
  BackgroundNewsArticle,
  CorrectionComment,
  ImageObject,
  OpinionNewsArticle,
  Organization,
  Person,
  ReportageNewsArticle,
} from 'schema-dts';
import { htmlDateTime } from '../../format/html-date-time.ts';
import type { Author } from '../../domain/story/edition.ts';
import type { ArticleModel } from '../../models/article/article.ts';
import type { CorrectionModel } from '../../models/records/correction.ts';
import { getWords } from '../../words/get-words.ts';
import { describeCorrection } from '../correction-text.ts';
import { buildCitation } from './citation.ts';
import type { Node } from './node.ts';
import { buildOrganization } from './organization.ts';

type Article = Node<ReportageNewsArticle | AnalysisNewsArticle | BackgroundNewsArticle | OpinionNewsArticle>;

/** What schema.org calls each kind of report: https://schema.org/NewsArticle */
const types: Readonly<Record<string, Article['@type']>> = {
  report: 'ReportageNewsArticle',
  analysis: 'AnalysisNewsArticle',
  background: 'BackgroundNewsArticle',
  opinion: 'OpinionNewsArticle',
};

/** The article of a report, with its corrections and the sources that its body cites. */
export function buildArticle(model: ArticleModel): Article {
  const { frame, kind, headline, byline, dateline, image, corrections, keyFigures } = model;
  const { canonical, language, organization, times } = frame;
  const full = (href: string) => new URL(href, canonical).href;
  const cited = model.sources.slice(0, model.citedCount);
  const publishers = new Set(cited.map(({ publisher }) => publisher)).size;
  const subjects = [...new Set(keyFigures.map(({ subject }) => subject))];
  return {
    '@type': types[kind] ?? 'ReportageNewsArticle',
    '@id': canonical,
    headline,
    ...(times && { datePublished: times.published, dateModified: times.modified }),
    author: byline.map(buildAuthor),
    publisher: buildOrganization(organization),
    inLanguage: language,
    isPartOf: { '@id': full(model.story.href) },
    ...(dateline !== null && { dateline }),
    ...(image && { image: buildImage(image, full(image.src)) }),
    ...(subjects.length > 0 && { about: subjects.map((name) => ({ '@type': 'Thing' as const, name })) }),
    ...(corrections.length > 0 && {
      correction: corrections.map((each) => buildCorrection(each, canonical, language)),
    }),
    ...(cited.length > 0 && {
      backstory: getWords(language).outputs.backstory(cited.length, publishers),
      citation: cited.map((source) => buildCitation(source)),
    }),
  };
}

function buildAuthor({ name, url, role, kind }: Author): Node<Person> | Node<Organization> {
  const more = url === null ? {} : { url };
  if (kind === 'desk') return { '@type': 'Organization', name, ...more };
  return { '@type': 'Person', name, ...(role !== null && { jobTitle: role }), ...more };
}

function buildImage({ alt, credit }: NonNullable<ArticleModel['image']>, url: string): Node<ImageObject> {
  return { '@type': 'ImageObject', url, caption: alt, ...(credit !== null && { creditText: credit }) };
}

function buildCorrection(
  correction: CorrectionModel,
  page: string,
  language: string,
): Node<CorrectionComment> {
  const date = htmlDateTime(correction.on);
  return {
    '@type': 'CorrectionComment',
    '@id': `${page}#${correction.fragment}`,
    text: describeCorrection(correction, language),
    ...(date !== undefined && { datePublished: date }),
  };
}
