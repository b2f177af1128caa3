import fc from 'fast-check';
import { PATIENCE } from './patience.ts';

// A property that runs out of time has not been shown: it fails, however many cases passed.
/* eslint-disable @typescript-eslint/no-deprecated -- Files that share a worker would each install the plugin that replaces these. */
fc.configureGlobal({ interruptAfterTimeLimit: 0.9 * PATIENCE, markInterruptAsFailure: true });
