import { z } from 'zod';
import { Pace } from '../game/pace.ts';
import { cleanLine } from '../game/player-text.ts';
import { isRefusal, refuse } from '../game/refusals.ts';
import { type Call, submitTo } from './call.ts';
import { defineAction, defineCommand } from './define-command.ts';
import type { Reply } from './reply.ts';

const Start = z.object({
  name: z.string().max(200).optional(),
  scenario: z.string().max(64).optional(),
  pace: Pace.default('live'),
  mode: z.enum(['party', 'free']).default('party'),
});

/** `/campaign start|end`: a story moves into this channel, and out of it. */
export const campaign = defineCommand({
  name: 'campaign',
  gmOnly: true,
  actions: {
    start: defineAction({
      options: {
        name: { kind: 'string', required: false, maxLength: 60 },
        pace: { kind: 'string', required: false, choices: named(['live', 'relaxed', 'post']) },
        mode: { kind: 'string', required: false, choices: named(['party', 'free']) },
      },
      input: Start,
      answer: 'private',
      needs: 'nothing',
      allowed: null,
      run: start,
    }),
    end: defineAction({
      options: {},
      input: z.object({}),
      answer: 'private',
      needs: 'campaign',
      allowed: 'end',
      run: (call) => submitTo(call, 'end', {}),
    }),
  },
});

function named(values: readonly string[]) {
  return values.map((value) => ({ name: value, value }));
}

/** Everything but the channel has a sensible answer already: one word is enough to start. */
async function start(
  call: Call,
  { name, scenario: wanted, pace, mode }: z.output<typeof Start>,
): Promise<Reply> {
  const { actor, guildId, channelId, services } = call;
  if (!actor.gm) return { reply: 'refusal', refusal: refuse('gm-only') };
  // A story in a channel where nobody can tell it would be a silence that nobody understands.
  if (call.missing.length > 0) {
    return { reply: 'refusal', refusal: refuse('missing-permission', { permissions: [...call.missing] }) };
  }
  const all = services.scenarios();
  const scenario = all.find(({ id }) => id === wanted) ?? all[0];
  if (!scenario) throw new Error('No scenario is installed');
  const title = cleanLine(name ?? '', 60) || scenario.name;
  const created = await services.createCampaign({
    ...{ guildId, channelId, name: title, pace, turnMode: mode, waits: {}, language: 'en' },
    scenario: scenario.id,
    place: scenario.place,
    ownerId: actor.userId,
  });
  if (isRefusal(created)) return { reply: 'refusal', refusal: created };
  return { reply: 'started', name: title, pitch: scenario.pitch };
}
