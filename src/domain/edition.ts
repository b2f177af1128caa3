import type { BodyPart } from './body-part.ts';
import type { IsoDay } from './iso-day.ts';
import type { Relation } from './relation.ts';
import type { Story } from './story.ts';
import type { Unit } from './unit.ts';

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
    /** The ids of the pages that state its principles, by the kind of policy. */
    policies: Readonly<Record<string, string>>;
  };
  /** The day of the moment, in the site's time zone. */
  today: IsoDay;
  pages: PlainPage[];
  publishers: ReadonlyMap<string, Publisher>;
  authors: ReadonlyMap<string, { name: string; role: string | null }>;
  properties: ReadonlyMap<string, Property>;
  relations: Relation[];
}

/** The day at whose end a story is told: that of the view, or today. */
export function dayOfView({ today }: Pick<Edition, 'today'>, { asOf }: Pick<Story, 'asOf'>): IsoDay {
  return asOf ?? today;
}
