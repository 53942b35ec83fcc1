import type { Logger } from 'pino';
import { currentEvent, type Table } from '../game/table.ts';
import type { Clock } from '../turn/ports.ts';
import { type ChannelApi, textOf, troubleOf } from './channel.ts';
import type { BoardState, Deliveries, PendingPost, StalePost } from './ports.ts';
import { renderBoard } from './views/board.ts';
import { renderPost } from './views/story.ts';

export interface VoicePorts {
  deliveries: Deliveries;
  channel: ChannelApi;
  clock: Clock;
  logger: Logger;
  /** The bot's own user id, to find its messages again. */
  selfId(): string;
  /** A foe's name by its id in a scenario's bestiary. */
  foeName(scenario: string, id: string): string;
  /** Told when a channel cannot be spoken in, and when it can again. */
  unreachable(campaignId: string, why: 'gone' | 'forbidden'): void;
  reachable(campaignId: string): void;
  /** A user was mentioned: a good moment to see whether they are still on the server. */
  mentioned(table: Table, userIds: readonly string[]): void;
  /** At most one board edit a channel in this many milliseconds. */
  editEvery?: number;
}

/** Discord forgets a nonce after some minutes; a sending left unknown for longer is looked up first. */
const NONCE_TRUSTED = 2 * 60_000;

/**
 * Makes a channel say what the rows say: story posts in order, each once, then the board. Coalesced: many
 * touches in one second are one edit. What is lost here is found by the sweep.
 */
export function createVoice(ports: VoicePorts) {
  const { deliveries, channel, clock, logger, selfId, editEvery = 1000 } = ports;
  const speaking = new Map<string, { again: boolean; done: Promise<void> }>();
  const lastEdit = new Map<string, number>();
  const newestInChannel = new Map<string, string>();
  let closed = false;

  /** Speaks soon; returns when everything that was there to say at the time of the call has been said. */
  function touch(campaignId: string): Promise<void> {
    if (closed) return Promise.resolve();
    const running = speaking.get(campaignId);
    if (running) {
      running.again = true;
      return running.done;
    }
    const entry = { again: false, done: Promise.resolve() };
    entry.done = (async () => {
      try {
        do {
          entry.again = false;
          await deliveries.exclusively(campaignId, () => speak(campaignId));
        } while (entry.again && !closed);
      } catch (error) {
        logger.warn({ err: error, campaignId }, 'could not speak in the channel; the sweep tries again');
      } finally {
        speaking.delete(campaignId);
      }
    })();
    speaking.set(campaignId, entry);
    return entry.done;
  }

  async function speak(campaignId: string): Promise<void> {
    for (
      let state = await deliveries.board(campaignId);
      state && !closed;
      state = await deliveries.board(campaignId)
    ) {
      const { channelId } = state.table.campaign;
      try {
        // Asked after the state was read: what the board would show has been told before it.
        const post = await deliveries.nextPost(campaignId);
        const stale = post ? null : await deliveries.nextStale(campaignId);
        if (post) newestInChannel.set(channelId, await tell(state.table, post));
        else if (stale) {
          await strikeOut(state.table, stale);
          continue;
        } else if (await tooSoon(campaignId)) continue;
        else await paint(campaignId, state);
        await deliveries.setUnreachable(campaignId, null);
        if (state.table.campaign.halt?.cause === 'unreachable') ports.reachable(campaignId);
        if (!post) return;
      } catch (error) {
        const trouble = troubleOf(error);
        if (trouble === null) throw error;
        await deliveries.setUnreachable(campaignId, trouble);
        if (trouble !== 'unknown-message') ports.unreachable(campaignId, trouble);
        logger.warn({ campaignId, channelId, trouble }, 'the channel cannot be reached');
        return;
      }
    }
  }

  async function tell(table: Table, pending: PendingPost): Promise<string> {
    const { channelId } = table.campaign;
    const body = renderPost(pending.post, table.campaign.settings);
    const now = clock.now();
    const unknownFor = pending.triedAt ? now.getTime() - pending.triedAt.getTime() : 0;
    const earlier = unknownFor > NONCE_TRUSTED ? await findSent(channelId, textOf(body)) : null;
    // Noted before the attempt: after a crash the next one knows that this may have arrived.
    if (!pending.triedAt) await deliveries.markTried(pending.id, now);
    const messageId = earlier ?? (await channel.send(channelId, body, `p-${pending.id}`));
    await deliveries.markSent(pending.id, messageId);
    if (pending.post.kind === 'reminder') ports.mentioned(table, pending.post.userIds);
    return messageId;
  }

  /** A post of a turn that was rewound is struck through; one that somebody deleted needs no more. */
  async function strikeOut(table: Table, { id, messageId, post }: StalePost): Promise<void> {
    const { channelId, settings } = table.campaign;
    try {
      await channel.edit(channelId, messageId, renderPost(post, settings, true));
    } catch (error) {
      if (troubleOf(error) !== 'unknown-message') throw error;
    }
    await deliveries.markFresh(id);
  }

  async function findSent(channelId: string, text: string): Promise<string | null> {
    const mine = (await channel.recent(channelId)).filter(({ author }) => author.id === selfId());
    return mine.find((message) => textOf(message) === text)?.id ?? null;
  }

  async function paint(campaignId: string, state: BoardState): Promise<void> {
    const { table, boardMessageId } = state;
    const { channelId, rev } = table.campaign;
    const body = renderBoard(table, {
      now: clock.now(),
      foeName: (id) => ports.foeName(table.campaign.scenario, id),
      ...(state.lastTurn ? { lastTurn: state.lastTurn } : {}),
    });
    lastEdit.set(campaignId, Date.now());
    if (boardMessageId && !wantsToMove(state)) {
      try {
        await channel.edit(channelId, boardMessageId, body);
        return await deliveries.boardEdited(campaignId, rev);
      } catch (error) {
        // Somebody deleted the board: it is sent anew.
        if (troubleOf(error) !== 'unknown-message') throw error;
      }
    }
    const messageId = await channel.send(channelId, body, nonceOf(campaignId, rev));
    await deliveries.boardSent(campaignId, {
      messageId,
      key: momentOf(table),
      rev,
      oldBoardId: boardMessageId,
    });
    newestInChannel.set(channelId, messageId);
    for (const old of [boardMessageId, state.oldBoardId])
      if (old && old !== messageId) await channel.remove(channelId, old);
    await deliveries.oldBoardGone(campaignId);
  }

  /** At each new moment that asks something of the players, the board comes down below what was said since. */
  function wantsToMove({ table, boardKey, boardMessageId, lastPostMessageId }: BoardState): boolean {
    const moment = momentOf(table);
    if (moment === '' || moment === boardKey || !boardMessageId) return false;
    const newest = newestInChannel.get(table.campaign.channelId) ?? lastPostMessageId ?? '0';
    return BigInt(newest) > BigInt(boardMessageId);
  }

  /** Waits until the channel may be edited again; then everything that came in meanwhile is read anew. */
  async function tooSoon(campaignId: string): Promise<boolean> {
    const ms = (lastEdit.get(campaignId) ?? 0) + editEvery - Date.now();
    if (ms <= 0 || closed) return false;
    await new Promise((resolve) => setTimeout(resolve, ms));
    return true;
  }

  return {
    touch,
    /** A message was seen in a channel; a board above it may have to move. */
    seen(channelId: string, messageId: string): void {
      const known = newestInChannel.get(channelId);
      if (!known || BigInt(messageId) > BigInt(known)) newestInChannel.set(channelId, messageId);
    },
    async close(): Promise<void> {
      closed = true;
      await Promise.all([...speaking.values()].map(({ done }) => done));
    },
  };
}
export type Voice = ReturnType<typeof createVoice>;

/** Names the moments that ask something of somebody; empty in between, when the board is edited where it is. */
function momentOf({ campaign, action }: Table): string {
  if (campaign.halt) return `${campaign.halt.cause} ${campaign.phase} ${campaign.turn}`;
  if (campaign.phase === 'lobby') return 'lobby';
  // A rewound turn keeps its number: what was told last tells the two moments apart.
  if (campaign.phase === 'idle') return `idle ${campaign.turn} ${campaign.recap.at(-1)?.turn ?? 0}`;
  if (campaign.phase === 'ended') return 'ended';
  if (!action?.wait) return '';
  // Each round of a fight asks anew.
  const round = action.wait.kind === 'fighters' ? ` ${currentEvent(action)?.combat?.round ?? 0}` : '';
  return `${action.turn} ${action.wait.kind} ${action.currentEventIndex}${round}`;
}

/** At most 25 characters. A board of the same revision is the same message. */
function nonceOf(campaignId: string, rev: number): string {
  return `b-${campaignId.slice(0, 12)}-${rev.toString(36)}`.slice(0, 25);
}
