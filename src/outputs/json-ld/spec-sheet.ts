import type { Dataset, PropertyValue } from 'schema-dts';
import type { PrintedNumber } from '../../domain/quantities/printed-number.ts';
import { intervalOf, type Quantity } from '../../domain/quantities/quantity.ts';
import type { Unit } from '../../domain/quantities/unit.ts';
import type { FigureModel } from '../../models/specs/figure.ts';
import type { SpecSheetModel } from '../../models/specs/spec-sheet.ts';
import { getWords } from '../../words/get-words.ts';
import type { Node } from './node.ts';
import { buildOrganization } from './organization.ts';

/** The figures that hold, as variables of a data set: of a value in dispute every rival, of one that was replaced the later alone. */
export function buildSpecSheet({ frame, story, subjects }: SpecSheetModel): Node<Dataset> {
  const { canonical, title, description, language, organization, times } = frame;
  const figures = subjects.flatMap(({ official, unofficial }) =>
    [...official, ...unofficial].flatMap(({ histories }) =>
      histories.flatMap(({ current, rivals }) => [current, ...rivals]),
    ),
  );
  return {
    '@type': 'Dataset',
    '@id': canonical,
    name: title,
    description,
    ...(times && { datePublished: times.published, dateModified: times.modified }),
    creator: buildOrganization(organization),
    inLanguage: language,
    isAccessibleForFree: true,
    isPartOf: { '@id': new URL(story.href, canonical).href },
    about: subjects.map(({ name }) => ({ '@type': 'Thing', name })),
    ...(figures.length > 0 && {
      variableMeasured: figures.map((figure) => buildValue(figure, canonical, language)),
    }),
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: new URL(`${story.href}data.json`, canonical).href,
    },
  };
}

/** A value with its place on the page, which several may share, so that it is no id. */
function buildValue(figure: FigureModel, page: string, language: string): Node<PropertyValue> {
  const { subject, property, quantity, qualifiers, basis, href } = figure;
  const code = codeOf(quantity.unit);
  return {
    '@type': 'PropertyValue',
    name: `${subject}: ${property}`,
    ...boundsOf(quantity),
    ...(code !== null && { unitCode: code }),
    unitText: quantity.unit.symbol,
    measurementTechnique: [getWords(language).bases[basis].phrase, ...qualifiers].join('; '),
    url: new URL(href, page).href,
  };
}

/** A UN/CEFACT code, else one of UCUM or ISO 4217 with its prefix: https://schema.org/unitCode */
function codeOf(unit: Unit): string | null {
  switch (unit.kind) {
    case 'measure':
      return unit.cefact ?? `ucum:${unit.ucum}`;
    case 'money':
      return `iso4217:${unit.symbol}`;
    case 'count':
      return null;
  }
}

/** A number where one was printed, and bounds where a comparator, a range or a ± was. */
function boundsOf(quantity: Quantity): Partial<Node<PropertyValue>> {
  const { comparator, number, tolerance, upTo } = quantity;
  const value = Number(number.value);
  if (upTo) return { minValue: value, maxValue: Number(upTo.value) };
  if (comparator === '≥' || comparator === '>') return { minValue: value };
  if (comparator === '≤' || comparator === '<') return { maxValue: value };
  if (comparator === '~') {
    // About a number is not that number.
    const { low, high } = intervalOf(quantity);
    return { value, minValue: Number(low), maxValue: Number(high) };
  }
  if (!tolerance) return { value };
  return { value, minValue: shift(number, tolerance, -1), maxValue: shift(number, tolerance, 1) };
}

/** Of decimals, without what binary fractions would add behind them. */
function shift(number: PrintedNumber, tolerance: PrintedNumber, sign: 1 | -1): number {
  const sum = Number(number.value) + sign * Number(tolerance.value);
  return Number(sum.toFixed(Math.max(number.decimals, tolerance.decimals)));
}
