import { act, pass } from './acting.ts';
import { choose, suggest } from './choosing.ts';
import type { ControlFamily } from './control-id.ts';
import type { Component } from './define-component.ts';
import { deed, item, kit, skill, strike } from './fighting.ts';
import { resume, retry } from './halting.ts';
import { boundaries, deleteMe, grow } from './personal.ts';
import { begin, help, join, sheet } from './seating.ts';
import { again, approve, course, drop, edit, restore, review, rewind } from './steering.ts';
import { done, vote } from './voting.ts';

/** Every family of controls; the compiler misses one that is not in the list. */
export const components: Record<ControlFamily, Component> = {
  join,
  begin,
  act,
  pass,
  vote,
  done,
  choose,
  suggest,
  strike,
  deed,
  kit,
  skill,
  item,
  grow,
  resume,
  retry,
  course,
  rewind,
  review,
  approve,
  again,
  drop,
  edit,
  boundaries,
  restore,
  'delete-me': deleteMe,
  help,
  sheet,
};
