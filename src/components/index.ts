import { act, pass } from './acting.ts';
import { choose, suggest } from './choosing.ts';
import type { ControlFamily } from './control-id.ts';
import type { Component } from './define-component.ts';
import { resume, retry } from './halting.ts';
import { begin, help, join, sheet } from './seating.ts';
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
  resume,
  retry,
  help,
  sheet,
};
