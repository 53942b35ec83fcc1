import { z } from 'zod';
import { MAX_META_EVENTS } from '../game/meta-events.ts';
import { refuse } from '../game/refusals.ts';
import { submitTo } from './call.ts';
import { type Action, defineAction, defineCommand } from './define-command.ts';

const AUDIT_LINES = 15;

/** `/gm …`: the game master's hand. Every use is a fact of the campaign and stands in the audit. */
export const gm = defineCommand({
  name: 'gm',
  gmOnly: true,
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
      options: { reason: { kind: 'string', required: false, maxLength: 200 } },
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
    audit: defineAction({
      options: {},
      input: z.object({}),
      answer: 'private',
      needs: 'campaign',
      allowed: null,
      async run({ table, actor, services }) {
        if (!actor.gm) return { reply: 'refusal', refusal: refuse('gm-only') };
        return { reply: 'audit', lines: await services.audit(table.campaign.id, AUDIT_LINES) };
      },
    }),
  },
});

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
    options: { event: { kind: 'integer', required: true, min: 1, max: MAX_META_EVENTS } },
    input: z.object({ event: z.number().int().min(1).max(MAX_META_EVENTS) }),
    answer: 'private',
    needs: 'campaign',
    allowed: input,
    run: (call, { event }) => submitTo(call, input, { number: event }),
  });
}
