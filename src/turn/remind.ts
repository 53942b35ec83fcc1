import { fact } from '../game/events.ts';
import { type Action, stillAwaited, type Table } from '../game/table.ts';
import type { JournalledCommit } from './changes.ts';
import { isReview } from './waiting.ts';

/** Nobody is reminded of a wait that is over before they could look up, in milliseconds. */
const SHORTEST = 40_000;

/** What reminding does at this moment: null before half time, when it was done, or when it is not wanted. */
export function reminder(table: Table, action: Action, now: Date): JournalledCommit | null {
  const { wait } = action;
  const { settings, halt } = table.campaign;
  if (!wait || wait.reminded || halt || !settings.reminders || isReview(wait.kind)) return null;
  const length = wait.deadline.getTime() - wait.openedAt.getTime();
  if (length < SHORTEST || now.getTime() < wait.openedAt.getTime() + length / 2) return null;
  const awaited = stillAwaited(table);
  if (awaited.length === 0) return null;
  return {
    changes: [{ kind: 'wait-reminded' }],
    events: [fact('wait.reminded', null, { kind: wait.kind, playerIds: awaited.map(({ id }) => id) })],
    posts: [
      {
        key: `${action.id} reminder ${action.version}`,
        post: {
          kind: 'reminder',
          userIds: awaited.map(({ userId }) => userId),
          wait: wait.kind,
          until: wait.deadline.toISOString(),
        },
      },
    ],
    next: { to: 'stay' },
    entry: { kind: 'reminder' },
    at: now,
  };
}
