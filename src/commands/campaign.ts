import { z } from 'zod';
import { Pace } from '../game/pace.ts';
import { cleanLine } from '../game/player-text.ts';
import { isRefusal, refuse } from '../game/refusals.ts';
import { CampaignSettings, ReviewDeadline, ReviewMode, TurnMode, VoteRule } from '../game/settings.ts';
import type { Table } from '../game/table.ts';
import { LANGUAGES } from '../text/index.ts';
import { listOf } from '../turn/inputs/safety.ts';
import { type Call, submitTo } from './call.ts';
import { defineAction, defineCommand, type OptionShape } from './define-command.ts';
import type { Reply } from './reply.ts';

const Language = z.enum(LANGUAGES.map(({ tag }) => tag) as [string, ...string[]]);
/** Between ten seconds and a week. */
const seconds = z.number().int().min(10).max(604_800).optional();

const Start = z.object({
  name: z.string().max(200).optional(),
  scenario: z.string().max(64).optional(),
  pace: Pace.default('live'),
  mode: TurnMode.default('party'),
  language: Language.default('en'),
  lines: z.string().max(1000).default(''),
  veils: z.string().max(1000).default(''),
});

const Settings = z.object({
  mode: TurnMode.optional(),
  pace: Pace.optional(),
  votes: VoteRule.optional(),
  onlookers: z.boolean().optional(),
  reminders: z.boolean().optional(),
  review: ReviewMode.optional(),
  deadline: ReviewDeadline.optional(),
  language: Language.optional(),
  plain: z.boolean().optional(),
  gather: seconds,
  vote: seconds,
  event: seconds,
  combat: seconds,
});

const wait = { kind: 'integer', required: false, min: 10, max: 604_800 } as const;

/** `/campaign …`: a story moves into this channel, is run as its owner likes, and moves out again. */
export const campaign = defineCommand({
  name: 'campaign',
  gmOnly: true,
  actions: {
    start: defineAction({
      options: {
        name: { kind: 'string', required: false, maxLength: 60 },
        pace: choice(Pace.options),
        mode: choice(TurnMode.options),
        language: languages(),
        lines: { kind: 'string', required: false, maxLength: 1000 },
        veils: { kind: 'string', required: false, maxLength: 1000 },
        scenario: { kind: 'string', required: false, maxLength: 64 },
      },
      input: Start,
      answer: 'private',
      needs: 'nothing',
      gmOnly: true,
      allowed: null,
      run: start,
    }),
    settings: defineAction({
      options: {
        mode: choice(TurnMode.options),
        pace: choice(Pace.options),
        votes: choice(VoteRule.options),
        onlookers: { kind: 'boolean', required: false },
        reminders: { kind: 'boolean', required: false },
        review: choice(ReviewMode.options),
        deadline: choice(ReviewDeadline.options),
        language: languages(),
        plain: { kind: 'boolean', required: false },
        ...{ gather: wait, vote: wait, event: wait, combat: wait },
      },
      input: Settings,
      answer: 'private',
      needs: 'campaign',
      gmOnly: true,
      allowed: 'settings',
      run: settings,
    }),
    'invite-gm': defineAction({
      options: {
        person: { kind: 'user', required: true },
        remove: { kind: 'boolean', required: false },
      },
      input: z.object({ person: z.string(), remove: z.boolean().default(false) }),
      answer: 'private',
      needs: 'campaign',
      allowed: 'invite-gm',
      run: (call, { person, remove }) => submitTo(call, 'invite-gm', { userId: person, remove }),
    }),
    archive: defineAction({
      options: { reason: { kind: 'string', required: false, maxLength: 200 } },
      input: z.object({ reason: z.string().max(200).default('') }),
      answer: 'private',
      needs: 'campaign',
      allowed: 'archive',
      run: (call, { reason }) => submitTo(call, 'archive', { reason }),
    }),
    restore: defineAction({
      options: {},
      input: z.object({}),
      answer: 'private',
      needs: 'nothing',
      gmOnly: true,
      allowed: null,
      async run(call) {
        const taken = call.table?.campaign.name;
        if (taken) return { reply: 'refusal', refusal: refuse('campaign-exists', { name: taken }) };
        return { reply: 'archived', campaigns: await call.services.archivedOf(call.guildId) };
      },
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

function choice(values: readonly string[]): OptionShape {
  return { kind: 'string', required: false, choices: values.map((value) => ({ value })) };
}

function languages(): OptionShape {
  const choices = LANGUAGES.map(({ tag, name }) => ({ value: tag, label: () => name }));
  return { kind: 'string', required: false, choices };
}

/** Everything but the channel has a sensible answer already: one word is enough to start. */
async function start(
  call: Call,
  { name, scenario: wanted, pace, mode, language, lines, veils }: z.output<typeof Start>,
): Promise<Reply> {
  const { actor, guildId, channelId, services } = call;
  // A story in a channel where nobody can tell it would be a silence that nobody understands.
  if (call.missing.length > 0) {
    return { reply: 'refusal', refusal: refuse('missing-permission', { permissions: [...call.missing] }) };
  }
  const all = services.scenarios();
  const scenario = all.find(({ id }) => id === wanted) ?? all[0];
  if (!scenario) throw new Error('No scenario is installed');
  const title = cleanLine(name ?? '', 60) || scenario.name;
  const created = await services.createCampaign({
    ...{ guildId, channelId, name: title },
    settings: CampaignSettings.parse({ pace, turnMode: mode, language }),
    ...{ lines: listOf(lines), veils: listOf(veils) },
    scenario: scenario.id,
    place: scenario.place,
    ownerId: actor.userId,
  });
  if (isRefusal(created)) return { reply: 'refusal', refusal: created };
  return { reply: 'started', name: title, pitch: scenario.pitch };
}

/** Without options it shows; with some it changes those and no others. */
async function settings(
  call: Call & { table: Table },
  { mode, votes, deadline, gather, vote, event, combat, ...rest }: z.output<typeof Settings>,
): Promise<Reply> {
  const waits = given({ intents: gather, votes: vote, approach: event, fighters: combat });
  const set = {
    ...given({ ...rest, turnMode: mode, voteRule: votes, reviewDeadline: deadline }),
    ...(Object.keys(waits).length > 0 ? { waits } : {}),
  };
  if (Object.keys(set).length > 0) return submitTo(call, 'settings', { set });
  return { reply: 'settings', campaign: call.table.campaign };
}

/** What was given: entries without a value are not there. */
function given(options: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}
