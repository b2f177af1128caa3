/** What becomes of a forecast by the word of a report. */
export const forecastOutcomes = ['met', 'missed'] as const;
/** What becomes of any other claim by the word of a report. */
export const claimOutcomes = ['confirmed', 'disputed', 'denied'] as const;

export type ForecastOutcome = (typeof forecastOutcomes)[number];
export type ClaimOutcome = (typeof claimOutcomes)[number];
