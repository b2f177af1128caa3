import { offerColours } from './colours.ts';

offerColours();
