import type { BodyPart } from './body-part.ts';
import type { IsoDay } from '../dates/iso-day.ts';
import type { Relation } from '../quantities/relation.ts';
import type { Story } from './story.ts';
import type { Unit } from '../quantities/unit.ts';

/** What can be measured. */
export interface Property {
  id: string;
  label: string;
  description: string | null;
  unit: Unit;
}

/** Who publishes sources. */
export interface Publisher {
  id: string;
  name: string;
  kind: string;
  url: string | null;
}

/** Who writes reports. */
export interface Author {
  name: string;
  role: string | null;
  /** A page about them. */
  url: string | null;
  kind: 'person' | 'desk';
}

/** A page that belongs to no story. */
export interface PlainPage {
  id: string;
  title: string;
  description: string;
  body: BodyPart[];
}

/** What every page of the site is built with: what is out at one moment, without the stories. */
export interface Edition {
  site: {
    name: string;
    url: string;
    language: string;
    timeZone: string;
    description: string;
    /** Who publishes it. */
    publisher: Pick<Publisher, 'name' | 'url'>;
    /** The mail address that readers write to. */
    contact: string | null;
    /** The ids of the pages that state its principles, by the kind of policy. */
    policies: Readonly<Record<string, string>>;
  };
  /** The day of the moment, in the site's time zone. */
  today: IsoDay;
  pages: PlainPage[];
  publishers: ReadonlyMap<string, Publisher>;
  authors: ReadonlyMap<string, Author>;
  properties: ReadonlyMap<string, Property>;
  relations: Relation[];
}

/** The day as of whose end a story is shown: that of the view, or today. */
export function dayOfView({ today }: Pick<Edition, 'today'>, { asOf }: Pick<Story, 'asOf'>): IsoDay {
  return asOf ?? today;
}
