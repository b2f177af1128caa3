import { defineConfig } from 'astro/config';
import { dateline } from './src/integration/dateline.ts';

export default defineConfig({ integrations: [dateline()] });
