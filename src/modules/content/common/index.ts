import type { Common } from '../schema.ts';
import { absent, consequences, degrees, helped, ownWay, strays } from './consequences.ts';
import { leads, passed, passedMany, transitions } from './leads.ts';
import { notes, refusals, suggestions } from './refusals.ts';

export const common: Common = {
  leads,
  consequences,
  degrees,
  helped,
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
