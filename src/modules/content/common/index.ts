import type { Common } from '../schema.ts';
import { asides, gone, neutral, veiled } from './boundaries.ts';
import { combat } from './combat.ts';
import { absent, consequences, degrees, found, helped, ownWay, parted, strays } from './consequences.ts';
import { leads, passed, passedMany, transitions } from './leads.ts';
import { notes, refusals, suggestions } from './refusals.ts';

export const common: Common = {
  leads,
  consequences,
  degrees,
  helped,
  found,
  parted,
  combat,
  gone,
  asides,
  veiled,
  neutral,
  ownWay,
  strays,
  absent,
  transitions,
  passed,
  passedMany,
  refusals,
  notes,
  suggestions,
};
