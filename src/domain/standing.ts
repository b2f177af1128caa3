/** How an event, claim or figure fared. */
export type Standing = 'unconfirmed' | 'confirmed' | 'disputed' | 'denied' | 'superseded';

/** How a forecast fared: `due` once its window has ended and no report has said what came of it. */
export type ForecastStanding = 'pending' | 'due' | 'met' | 'missed';
