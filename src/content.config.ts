import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { newsroomLoader } from './catalog/newsroom-loader.ts';

/** Our schemas have read each record already, with places for what is wrong: here it only passes through. */
const newsroom = defineCollection({ loader: newsroomLoader(), schema: z.looseObject({}) });

export const collections = { newsroom };
