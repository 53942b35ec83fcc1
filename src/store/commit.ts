import type { Change, Commit, JournalledCommit, Next } from '../turn/changes.ts';
import type { Committed, PromisedJob } from '../turn/ports.ts';
import { applyRow, campaignColumns, json } from './apply.ts';
import type { Transaction } from './client.ts';
import type { Prisma } from './generated/client.ts';
import { rewindTurn } from './rewind.ts';

export interface CommitPlace {
  campaignId: string;
  /** The open action and its version before this commit; null when none is open. */
  action: { id: string; version: number } | null;
  now: Date;
  /** Whether a next step is promised to the queue, or goes on in the worker that commits. */
  promiseSteps: boolean;
}

/**
 * Writes a whole commit inside the caller's transaction. Returns null when the action's version has moved:
 * then nothing may stay, the caller rolls back.
 */
export async function writeCommit(
  tx: Transaction,
  at: CommitPlace,
  commit: Commit | JournalledCommit,
): Promise<Committed | null> {
  const { changes, next } = commit;
  const opened = find(changes, 'action-opened');
  let action = at.action;
  if (action && next.to !== 'stay' && !(await moveAction(tx, at, action, changes, next))) return null;
  if (action && next.to === 'stay' && !(await touchAction(tx, at, action, changes))) return null;
  if (action && next.to !== 'stay') action = { id: action.id, version: action.version + 1 };
  if (opened) action = await openAction(tx, at, opened);

  const place = { campaignId: at.campaignId, actionId: action?.id ?? null };
  const rewound = find(changes, 'turn-rewound');
  if (rewound) await rewindTurn(tx, at.campaignId, rewound.actionId, at.action?.id === rewound.actionId);
  for (const change of changes) await applyRow(tx, place, change);
  if (action && 'entry' in commit) await writeEntry(tx, action, commit);
  const lastSeq = await writeTold(tx, at, commit, action?.id ?? null);
  const promised = action ? await promise(tx, at, action, next) : [];
  const open = action && next.to !== 'rest' ? action : null;
  return {
    campaignId: at.campaignId,
    actionId: open?.id ?? null,
    version: open?.version ?? 0,
    lastSeq,
    promised,
  };
}

function find<Kind extends Change['kind']>(
  changes: readonly Change[],
  kind: Kind,
): Extract<Change, { kind: Kind }> | undefined {
  return changes.find((change): change is Extract<Change, { kind: Kind }> => change.kind === kind);
}

/** Moves the version by one, if it is still the one that was read: a version is committed once. */
async function moveAction(
  tx: Transaction,
  { now }: CommitPlace,
  action: { id: string; version: number },
  changes: readonly Change[],
  next: Next,
): Promise<boolean> {
  const { count } = await tx.pendingAction.updateMany({
    where: { id: action.id, version: action.version, status: 'open' },
    data: {
      version: action.version + 1,
      updatedAt: now,
      heartbeatAt: null,
      ...actionColumns(changes, now),
      ...waitColumns(next),
    },
  });
  return count === 1;
}

/** An answer that closes nothing: the version stays, so that the deadline's job stays good. */
async function touchAction(
  tx: Transaction,
  { now }: CommitPlace,
  action: { id: string; version: number },
  changes: readonly Change[],
): Promise<boolean> {
  const done = find(changes, 'wait-done');
  const data = {
    ...actionColumns(changes, now),
    ...(done ? { waitDone: { push: done.playerId } } : {}),
    ...(find(changes, 'wait-reminded') ? { waitReminded: true } : {}),
  };
  if (Object.keys(data).length === 0) return true;
  const { id, version } = action;
  const { count } = await tx.pendingAction.updateMany({ where: { id, version, status: 'open' }, data });
  return count === 1;
}

function actionColumns(changes: readonly Change[], now: Date): Prisma.PendingActionUpdateManyMutationInput {
  const closed = find(changes, 'action-closed');
  const set: Extract<Change, { kind: 'action' }>['set'] = {};
  for (const change of changes) if (change.kind === 'action') Object.assign(set, change.set);
  const { draft, ...rest } = set;
  return {
    ...rest,
    ...(draft ? { draft: json(draft) } : {}),
    ...(closed ? { status: closed.status, endedAt: now } : {}),
  };
}

function waitColumns(next: Next): Prisma.PendingActionUpdateManyMutationInput {
  switch (next.to) {
    case 'wait': {
      const { kind, openedAt, deadline, awaited, done, reminded } = next.wait;
      return {
        step: next.step,
        waitKind: kind,
        waitOpenedAt: openedAt,
        waitDeadline: deadline,
        waitAwaited: awaited,
        waitDone: done,
        waitReminded: reminded,
      };
    }
    case 'step':
      return { step: next.step, waitKind: null, waitDeadline: null, waitOpenedAt: null };
    case 'rest':
      return { waitKind: null, waitDeadline: null, waitOpenedAt: null };
    default:
      // Halted clocks keep their wait: who resumes gives back what was left of it.
      return {};
  }
}

async function openAction(
  tx: Transaction,
  { campaignId, now }: CommitPlace,
  {
    action: { turn, step, seed, commitment, tensionBefore, wait },
    before,
  }: Extract<Change, { kind: 'action-opened' }>,
): Promise<{ id: string; version: number }> {
  const { id } = await tx.pendingAction.create({
    data: {
      ...{ campaignId, turn, seed, commitment, tensionBefore, createdAt: now, updatedAt: now },
      ...waitColumns(wait ? { to: 'wait', step, wait } : { to: 'step', step }),
      step,
      before: json(before),
    } as Prisma.PendingActionUncheckedCreateInput,
    select: { id: true },
  });
  return { id, version: 1 };
}

/** The turn's journal, in the order of commits: the campaign's lock hands out the ids. */
async function writeEntry(
  tx: Transaction,
  { id: actionId, version }: { id: string; version: number },
  { entry, at }: JournalledCommit,
): Promise<void> {
  await tx.turnEntry.create({ data: { actionId, version, entry: json(entry), at } });
}

/** Facts and posts get their numbers from the campaign's counters, which its row lock hands out in order. */
async function writeTold(
  tx: Transaction,
  at: CommitPlace,
  { changes, events, posts }: Commit,
  actionId: string | null,
): Promise<number | null> {
  const { campaignId, now } = at;
  const counters = await tx.campaign.update({
    where: { id: campaignId },
    data: {
      ...campaignColumns(changes, now),
      rev: { increment: 1 },
      updatedAt: now,
      ...(events.length > 0 ? { lastEventSeq: { increment: events.length } } : {}),
      ...(posts.length > 0 ? { lastOrdinal: { increment: posts.length } } : {}),
    },
    select: { lastEventSeq: true, lastOrdinal: true },
  });
  if (events.length > 0) {
    const first = counters.lastEventSeq - events.length + 1;
    await tx.domainEvent.createMany({
      data: events.map(({ name, actor, payload }, n) => ({
        ...{ campaignId, actionId, name, actor, at: now },
        seq: first + n,
        payload: json(payload),
      })),
    });
  }
  if (posts.length > 0) {
    const first = counters.lastOrdinal - posts.length + 1;
    await tx.storyPost.createMany({
      data: posts.map(({ key, post }, n) => ({
        ...{ campaignId, actionId, key, kind: post.kind, createdAt: now },
        ordinal: first + n,
        data: json(post),
      })),
    });
  }
  return events.length > 0 ? counters.lastEventSeq : null;
}

/** A fresh delayed job for a wait, a job at once for a step that nobody has in hand. */
async function promise(
  tx: Transaction,
  { promiseSteps, now }: CommitPlace,
  { id: actionId, version }: { id: string; version: number },
  next: Next,
): Promise<PromisedJob[]> {
  const due = next.to === 'wait' ? next.wait.deadline : next.to === 'step' && promiseSteps ? null : undefined;
  if (due === undefined) return [];
  const runAt = due && due > now ? due : null;
  const { id } = await tx.outbox.create({
    data: {
      queue: 'turn',
      jobId: `turn-${actionId}-${version}`,
      payload: { v: 1, actionId, version },
      runAt,
      createdAt: now,
    },
    select: { id: true },
  });
  return [{ id, actionId, version, runAt }];
}
