import type { Common } from '../schema.ts';
import { consequences, degrees, helped, ownWay } from './consequences.ts';
import { leads, passed, passedMany, transitions } from './leads.ts';
import { notes, refusals, suggestions } from './refusals.ts';

export const common: Common = {
  leads,
  consequences,
  degrees,
  helped,
  ownWay,
  transitions,
  passed,
  passedMany,
  refusals,
  notes,
  suggestions,
};
