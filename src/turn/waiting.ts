import { type DomainEventDraft, fact } from '../game/events.ts';
import { waitLength } from '../game/pace.ts';
import type { PhaseName, WaitKind } from '../game/phases.ts';
import type { StoryPostDraft } from '../game/posts.ts';
import { type Action, type Campaign, stillAwaited, type Table, type Wait } from '../game/table.ts';
import type { Change, Commit, Next } from './changes.ts';
import { STEPS, WAITS } from './machine.ts';

/** Two waits missed in a row: the player is away, and no longer awaited. */
export const MISSES_UNTIL_AWAY = 2;

/** A held review waits this long, in milliseconds: a month, which is for as long as anybody remembers. */
const HELD = 30 * 86_400_000;

/** Waits that the game master answers, and nobody at the table. */
export function isReview(kind: WaitKind): kind is 'event_review' | 'story_review' {
  return kind === 'event_review' || kind === 'story_review';
}

/** A fresh wait of this kind. */
export function openWait({ settings }: Campaign, kind: WaitKind, awaited: string[], now: Date): Wait {
  const length = isReview(kind) && settings.reviewDeadline === 'hold' ? HELD : waitLength(settings, kind);
  return {
    kind,
    openedAt: now,
    deadline: new Date(now.getTime() + length),
    awaited,
    done: [],
    reminded: false,
  };
}

/**
 * Closes the open wait: the next step's phase begins, so that from this commit on no late answer is taken.
 * Only a deadline counts as missed: who the game master or a full table left behind did nothing wrong.
 */
export function closeWait(
  table: Table,
  wait: Wait,
  by: 'everyone' | 'deadline' | 'gm',
): { changes: Change[]; events: DomainEventDraft[]; posts: StoryPostDraft[]; next: Next } {
  const step = WAITS[wait.kind].next;
  const missing = by === 'deadline' ? stillAwaited(table) : [];
  const gone = missing.filter(
    ({ missedWaits, status }) => status === 'active' && missedWaits + 1 >= MISSES_UNTIL_AWAY,
  );
  return {
    changes: [
      phaseOf(STEPS[step].phase),
      ...missing.map(
        (player): Change => ({
          kind: 'player',
          playerId: player.id,
          set: {
            missedWaits: player.missedWaits + 1,
            ...(gone.includes(player) ? { status: 'away' as const } : {}),
          },
        }),
      ),
    ],
    events: [
      fact('wait.closed', null, { kind: wait.kind, by, missed: missing.map(({ id }) => id) }),
      ...gone.map(({ id, character }) =>
        fact('player.went-away', null, { playerId: id, character: character.name }),
      ),
    ],
    posts: gone.map(({ id, character }) => ({
      key: `away ${table.action?.id ?? ''} ${wait.openedAt.getTime()} ${id}`,
      post: { kind: 'notice', text: 'away', params: { character: character.name } },
    })),
    next: { to: 'step', step },
  };
}

/** After an answer: closes the wait when nobody is awaited any more, else leaves everything as it stands. */
export function closeIfAnswered(
  table: Table,
  after: Action,
): Pick<Commit, 'changes' | 'events' | 'next'> & { awaiting: string[] } {
  const patched = { ...table, action: after };
  const awaiting = stillAwaited(patched).map(({ character }) => character.name);
  const open = !after.wait || isReview(after.wait.kind) || awaiting.length > 0;
  if (!after.wait || open) return { changes: [], events: [], next: { to: 'stay' }, awaiting };
  const { changes, events, next } = closeWait(patched, after.wait, 'everyone');
  return { changes, events, next, awaiting };
}

export function phaseOf(phase: PhaseName): Change {
  return { kind: 'campaign', set: { phase } };
}
