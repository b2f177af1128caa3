import type { DateModel } from '../../src/models/records/date.ts';
import type { OutcomeModel } from '../../src/models/records/outcome.ts';
import type { CitationModel } from '../../src/models/records/source.ts';
import type { StatementModel } from '../../src/models/records/statement.ts';
import type { PageFrame } from '../../src/models/page/frame.ts';
import type { DecidingFigure, FigureModel } from '../../src/models/specs/figure.ts';
import type { Timestamp } from '../../src/domain/dates/timestamp.ts';
import { date, quantity } from '../helpers/newsroom/invented-report.ts';

export const citation: CitationModel = { number: 2, title: 'A plate', href: '#source-plate' };

export const published: Timestamp = { kind: 'date', text: '2026-03-02', on: date('2026-03-02') };

/** A date as exact as it is written; the span is that of the first half of 2026 where one is wanted. */
export function dated(text: string, span: DateModel['span'] = null): DateModel {
  return { date: date(text), span };
}

export function inventOutcome(parts: Partial<OutcomeModel> = {}): OutcomeModel {
  return {
    as: 'met',
    on: date('2026-05-03'),
    took: null,
    timeliness: null,
    wordOf: [],
    citations: [],
    report: { label: 'The tram runs', href: '/tram/runs/' },
    note: null,
    ...parts,
  };
}

type Claim = Extract<StatementModel, { kind: 'claim' }>;
type Event = Extract<StatementModel, { kind: 'event' }>;

const statement = {
  basis: 'press' as const,
  standing: 'unconfirmed' as const,
  citations: [citation],
  originCount: 1,
  on: dated('2026-03-02'),
  group: 'unconfirmed' as const,
};

export function inventClaim(parts: Partial<Claim> = {}): Claim {
  return {
    ...statement,
    kind: 'claim',
    id: 'sale',
    href: '/tram/timeline/#claim-sale',
    text: 'It will run.',
    by: 'A mayor',
    due: null,
    outcomes: [],
    ...parts,
  };
}

export function inventEvent(parts: Partial<Event> = {}): Event {
  return {
    ...statement,
    kind: 'event',
    id: 'seen',
    href: '/tram/timeline/#event-seen',
    text: 'It is seen.',
    place: null,
    asPrinted: null,
    ...parts,
  };
}

export function inventFigureModel(parts: Partial<FigureModel> = {}): FigureModel {
  return {
    basis: 'leak',
    standing: 'unconfirmed',
    citations: [citation],
    originCount: 1,
    subject: 'Tram',
    property: 'Mass',
    quantity: quantity('642 kg'),
    qualifiers: [],
    originOn: null,
    report: null,
    href: '/tram/specs/#figure-tram-mass',
    decidedBy: null,
    ...parts,
  };
}

export function inventDecision(parts: Partial<DecidingFigure> = {}): DecidingFigure {
  return {
    quantity: quantity('650 kg'),
    basis: 'official',
    originOn: null,
    report: null,
    wordOf: [],
    citations: [],
    gap: null,
    ...parts,
  };
}

export function inventFrame(parts: Partial<PageFrame> = {}): PageFrame {
  return {
    site: 'The Tram',
    tagline: 'An invented newsroom.',
    language: 'en',
    timeZone: 'UTC',
    title: 'A title',
    description: 'A description.',
    canonical: 'https://test.example/tram/',
    home: 'https://test.example/',
    organization: { name: 'House', url: null, policies: {} },
    times: null,
    card: null,
    asOf: null,
    breadcrumbs: [],
    label: 'A title',
    dateline: null,
    sections: [{ label: 'Topics', href: '/topics/' }],
    footer: [],
    feeds: [],
    ...parts,
  };
}
