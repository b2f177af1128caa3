import fc from 'fast-check';
import { PATIENCE } from './patience.ts';

// A property that runs out of time has not been shown: it fails, however many cases passed.
fc.configureGlobal({ interruptAfterTimeLimit: 0.9 * PATIENCE, markInterruptAsFailure: true });
