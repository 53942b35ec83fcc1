import { z } from 'zod';
import { ItemId } from '../game/items.ts';
import { MAX_META_EVENTS, MetaEventType } from '../game/meta-events.ts';
import { refuse } from '../game/refusals.ts';
import type { Table } from '../game/table.ts';
import { type Call, gmOnly, submitTo } from './call.ts';
import { type Action, defineAction, defineCommand } from './define-command.ts';
import type { Reply } from './reply.ts';

const AUDIT_LINES = 15;
const player = { kind: 'user', required: true } as const;
const text = (maxLength: number, required = true) => ({ kind: 'string', required, maxLength }) as const;

/** `/gm …`: the game master's hand. Every use is a fact of the campaign and stands in the audit. */
export const gm = defineCommand({
  name: 'gm',
  // Invited game masters need not manage the server: the campaign's own list decides (docs/adr/0007).
  gmOnly: false,
  actions: {
    skip: plain('skip'),
    extend: defineAction({
      options: { minutes: { kind: 'integer', required: false, min: 1, max: 10_080 } },
      input: z.object({ minutes: z.number().int().min(1).max(10_080).optional() }),
      answer: 'private',
      needs: 'campaign',
      allowed: 'extend',
      run: (call, { minutes }) =>
        submitTo(call, 'extend', { seconds: minutes === undefined ? null : minutes * 60 }),
    }),
    pause: defineAction({
      options: { reason: text(200, false) },
      input: z.object({ reason: z.string().max(200).default('') }),
      answer: 'private',
      needs: 'campaign',
      allowed: 'pause',
      run: (call, { reason }) => submitTo(call, 'pause', { reason }),
    }),
    resume: plain('resume'),
    retry: plain('retry'),
    force: ruling('force'),
    veto: ruling('veto'),
    inject: defineAction({
      options: {
        title: text(60),
        sentence: text(200),
        type: {
          kind: 'string',
          required: false,
          choices: MetaEventType.options.map((value) => ({ value, label: (t) => t.words.eventTypes[value] })),
        },
        chance: { kind: 'integer', required: false, min: 5, max: 95 },
        foe: text(31, false),
      },
      input: z.object({
        title: z.string().max(200),
        sentence: z.string().max(400),
        type: MetaEventType.default('twist'),
        chance: z.number().int().min(5).max(95).default(50),
        foe: z.string().max(31).optional(),
      }),
      answer: 'private',
      needs: 'campaign',
      allowed: 'inject',
      run: (call, { foe, ...event }) => submitTo(call, 'inject', { ...event, foe: foe ?? null }),
    }),
    narrate: defineAction({
      options: { text: text(1500) },
      input: z.object({ text: z.string().max(6000) }),
      answer: 'private',
      needs: 'campaign',
      allowed: 'narrate',
      run: (call, { text }) => submitTo(call, 'narrate', { text }),
    }),
    award: points('award'),
    harm: points('harm'),
    heal: points('heal'),
    item: defineAction({
      options: {
        player,
        item: {
          kind: 'string',
          required: true,
          choices: ItemId.options.map((value) => ({ value, label: (t) => t.words.items[value].name })),
        },
        take: { kind: 'boolean', required: false },
      },
      input: z.object({ player: z.string(), item: ItemId, take: z.boolean().default(false) }),
      answer: 'private',
      needs: 'campaign',
      allowed: 'give',
      run: (call, { player, item, take }) => submitTo(call, take ? 'take' : 'give', { userId: player, item }),
    }),
    rewind: defineAction({
      options: {},
      input: z.object({}),
      answer: 'private',
      needs: 'campaign',
      gmOnly: true,
      allowed: 'rewind',
      run: confirmRewind,
    }),
    kick: onPlayer('kick'),
    spotlight: onPlayer('spotlight'),
    canon: defineAction({
      options: {
        add: text(200, false),
        forget: { kind: 'integer', required: false, min: 1, max: 100 },
      },
      input: z.object({
        add: z.string().max(400).optional(),
        forget: z.number().int().min(1).max(100).optional(),
      }),
      answer: 'private',
      needs: 'campaign',
      gmOnly: true,
      allowed: 'canon',
      async run(call, { add, forget }) {
        if (add === undefined && forget === undefined)
          return { reply: 'canon', lines: call.table.campaign.canon };
        return submitTo(call, 'canon', { add: add ?? null, forget: forget ?? null });
      },
    }),
    trace: defineAction({
      options: { turn: { kind: 'integer', required: false, min: 1, max: 1_000_000 } },
      input: z.object({ turn: z.number().int().min(1).max(1_000_000).optional() }),
      answer: 'private',
      needs: 'campaign',
      gmOnly: true,
      allowed: null,
      async run(call, { turn }) {
        const trace = await call.services.traceOf(call.table.campaign.id, turn ?? null);
        return trace ? { reply: 'trace', trace } : { reply: 'refusal', refusal: refuse('no-turn-yet') };
      },
    }),
    audit: defineAction({
      options: {},
      input: z.object({}),
      answer: 'private',
      needs: 'campaign',
      gmOnly: true,
      allowed: null,
      run: async ({ table, services }) => ({
        reply: 'audit',
        lines: await services.audit(table.campaign.id, AUDIT_LINES),
      }),
    }),
  },
});

/** A turn is not taken back by a slip of the finger: first what would be undone, then a button that does it. */
export async function confirmRewind(call: Call & { table: Table }): Promise<Reply> {
  const no = gmOnly(call);
  if (no) return no;
  const { action, campaign } = call.table;
  const undone = action
    ? { actionId: action.id, turn: action.turn }
    : await call.services.newestTold(campaign.id);
  if (!undone) return { reply: 'refusal', refusal: refuse('nothing-to-rewind') };
  return { reply: 'confirm-rewind', ...undone };
}

function plain(input: 'skip' | 'resume' | 'retry'): Action {
  return defineAction({
    options: {},
    input: z.object({}),
    answer: 'private',
    needs: 'campaign',
    allowed: input,
    run: (call) => submitTo(call, input, {}),
  });
}

function ruling(input: 'force' | 'veto'): Action {
  return defineAction({
    options: { event: { kind: 'integer', required: true, min: 1, max: MAX_META_EVENTS * 2 } },
    input: z.object({ event: z.number().int().min(1).max(100) }),
    answer: 'private',
    needs: 'campaign',
    allowed: input,
    run: (call, { event }) => submitTo(call, input, { number: event }),
  });
}

function points(input: 'award' | 'harm' | 'heal'): Action {
  return defineAction({
    options: { player, points: { kind: 'integer', required: true, min: 1, max: 100 } },
    input: z.object({ player: z.string(), points: z.number().int().min(1).max(100) }),
    answer: 'private',
    needs: 'campaign',
    allowed: input,
    run: (call, { player, points }) => submitTo(call, input, { userId: player, points }),
  });
}

function onPlayer(input: 'kick' | 'spotlight'): Action {
  return defineAction({
    options: { player },
    input: z.object({ player: z.string() }),
    answer: 'private',
    needs: 'campaign',
    allowed: input,
    run: (call, { player }) => submitTo(call, input, { userId: player }),
  });
}
