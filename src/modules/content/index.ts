import { NO_BOUNDARY } from '../storyteller/told/boundaries.ts';
import { common } from './common/index.ts';
import { sallowRoad } from './sallow-road/index.ts';
import type { Content } from './schema.ts';

const OPEN = {
  limits: { lines: NO_BOUNDARY, veils: NO_BOUNDARY, either: NO_BOUNDARY },
  gone: [],
  shut: [],
  loose: [],
};
const FIRST: Content = { ...sallowRoad, common, ...OPEN };
const ALL: readonly Content[] = [FIRST];

/** Every scenario that can be played; the first is the default. */
export function scenarios(): readonly Content[] {
  return ALL;
}

export function contentOf(scenario: string): Content {
  return ALL.find(({ id }) => id === scenario) ?? FIRST;
}
