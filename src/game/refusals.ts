import type { Ability } from './characters.ts';
import type { ItemId } from './items.ts';
import type { InputName, PhaseName, WaitKind } from './phases.ts';
import type { HaltCause } from './table.ts';

/** What a refusal may need to be worded helpfully. Times are absolute, so that a view can show them live. */
export interface RefusalDetails {
  'no-campaign': Record<never, never>;
  'campaign-exists': { name: string };
  'not-now': {
    phase: PhaseName;
    input: InputName;
    awaited: string[];
    waitKind: WaitKind | null;
    until: Date | null;
  };
  'stale-turn': Record<never, never>;
  'stale-event': Record<never, never>;
  'unknown-control': Record<never, never>;
  paused: { reason: string; cause: HaltCause };
  stopped: Record<never, never>;
  'not-halted': Record<never, never>;
  'already-paused': Record<never, never>;
  'not-a-player': Record<never, never>;
  'already-joined': { character: string };
  'waits-for-next-turn': Record<never, never>;
  'not-in-vote': Record<never, never>;
  'event-ruled': { title: string };
  'already-acted': Record<never, never>;
  'nothing-to-pass': Record<never, never>;
  'empty-text': Record<never, never>;
  'no-such-approach': Record<never, never>;
  'approaches-full': { max: number };
  'duplicate-approach': { label: string };
  'no-such-event': { count: number };
  'events-full': { max: number };
  'no-such-player': Record<never, never>;
  'no-room': { character: string; item: ItemId };
  'not-carried': { character: string; item: ItemId };
  'not-usable': { item: ItemId };
  'cannot-do': { deed: 'skill' | 'item' };
  'no-such-foe': Record<never, never>;
  'is-down': { character: string };
  'has-fled': { character: string };
  'stale-round': Record<never, never>;
  'not-your-spotlight': { character: string; until: Date | null };
  'nothing-to-rewind': Record<never, never>;
  'nothing-to-review': Record<never, never>;
  'no-growth': { nextLevel: number };
  'ability-full': { ability: Ability; max: number };
  'not-archived': Record<never, never>;
  'no-such-campaign': Record<never, never>;
  'canon-full': { max: number };
  'gms-full': { max: number };
  'owner-stays': Record<never, never>;
  'nothing-kept': Record<never, never>;
  'gm-only': Record<never, never>;
  'nobody-joined': Record<never, never>;
  'party-full': { max: number };
  'too-late-to-rule': Record<never, never>;
  'bad-dice': { why: 'notation' | 'sides' | 'too-many' };
  'no-turn-yet': Record<never, never>;
  'bad-input': { field: string };
  'missing-permission': { permissions: string[] };
  'try-again': Record<never, never>;
}

export type RefusalCode = keyof RefusalDetails;

/** A "no" as a value: a code and what its sentence needs. Defects throw; refusals never do. */
export type Refusal = {
  [Code in RefusalCode]: { refused: Code; details: RefusalDetails[Code] };
}[RefusalCode];

export function refuse<Code extends RefusalCode>(
  code: Code,
  ...[details]: Record<never, never> extends RefusalDetails[Code] ? [] : [RefusalDetails[Code]]
): Refusal {
  return { refused: code, details: details ?? {} } as Refusal;
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
