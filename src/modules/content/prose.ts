import { z } from 'zod';

/** The grains of all content: a line of prose, a bag of lines, the tags of places. */
export const prose = (max: number) =>
  z
    .string()
    .min(2)
    .max(max)
    .refine((text) => text.trim() === text && !/ {2}/.test(text), 'stray spaces');

export const Lines = (least: number, max = 320) => z.array(prose(max)).min(least);

export const PlaceTag = z.enum(['town', 'road', 'wild', 'water', 'indoors', 'height', 'dark', 'fire']);
