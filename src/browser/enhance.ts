import { offerColours } from './colours.ts';
import { offerCitations } from './copy-citation.ts';
import { enhanceTimelineFilter } from './timeline-filter.ts';
import { enhanceTimelineMarks } from './timeline-marks.ts';
import { rememberUnits } from './units.ts';

// Nothing here is needed to read a page.
offerColours();
rememberUnits();
offerCitations();
enhanceTimelineFilter();
enhanceTimelineMarks();
