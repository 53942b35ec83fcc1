import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import type { Services } from '../commands/call.ts';
import type { Action } from '../commands/define-command.ts';
import { commands } from '../commands/index.ts';
import type { Reply } from '../commands/reply.ts';
import { components } from '../components/index.ts';
import { isRefusal } from '../game/refusals.ts';
import type { Table } from '../game/table.ts';
import { decideInput } from '../turn/decide.ts';
import { inputs } from '../turn/inputs/index.ts';
import { createGate } from './gate.ts';
import { BY_ROLE_OR_MOMENT, MOMENTS, type Moment, ROLES, type Role, verdictFor } from './permissions.ts';
import type { Responder } from './respond.ts';
import { tableAt } from './views/sample-moment.ts';
import { NOW, SAMPLE_PLAYERS } from './views/sample-table.ts';

const PERSON: Record<Role, string> = {
  onlooker: '900',
  player: SAMPLE_PLAYERS[0]?.userId ?? '',
  invited: '901',
  owner: '902',
  manager: '903',
};
/** Something sensible for every option that is required. */
const GIVEN: Record<string, unknown> = {
  ...{ event: 1, title: 'Rain', sentence: 'It may rain.', text: 'A bell rings.', points: 1, item: 'salve' },
  ...{ player: SAMPLE_PLAYERS[0]?.userId, person: '901', plain: true, pace: 'live' },
};

/** What the real gate answers, over the real decisions of the game. */
async function answer(command: string, sub: string, action: Action, role: Role, moment: Moment) {
  const found = moment === 'none' ? null : tableAt(moment);
  const table: Table | null = found && {
    ...found,
    campaign: { ...found.campaign, ownerId: PERSON.owner, gmIds: [PERSON.owner, PERSON.invited] },
  };
  let said: Reply | 'thinking' | null = null;
  const services = {
    submit: async (_id: string, actor: never, sourceId: string, name: keyof typeof inputs, raw: unknown) => {
      if (!table) throw new Error('no table');
      const given = { table, actor, now: NOW, seed: 'ab'.repeat(32), sourceId };
      const taken = decideInput(name, given, inputs[name].schema.parse(raw));
      return isRefusal(taken) ? taken : taken.note;
    },
    createCampaign: async () => tableAt('lobby'),
    audit: async () => [],
    fateOf: async () => null,
    traceOf: async () => null,
    newestTold: async () => null,
    archivedOf: async () => [],
    keptOf: async () => ({ campaigns: [], plain: false }),
    setPlain: async () => undefined,
    scenarios: () => [{ id: 's', name: 'S', pitch: 'p', prologue: 'p', place: 'here' }],
    throwDie: () => 1,
  } as unknown as Services;
  const heard: unknown[] = [];
  const respond = {
    think: async () => true,
    say: async (_call: unknown, body: unknown) => heard.push(body) > 0,
    ask: async () => heard.push('modal') > 0,
    fill: async (_call: unknown, body: unknown) => void heard.push(body),
    withdraw: async () => undefined,
  } as unknown as Responder;
  // The gate says what it says through its renderer; what it decided is watched where it is rendered.
  const gate = createGate({
    ...{ commands, components, services, respond, logger: pino({ level: 'silent' }) },
    tableOfChannel: async () => table,
    isStory: async () => false,
    wantsPlain: async () => false,
    watch: (reply) => {
      said = reply;
    },
  });
  const required = Object.entries(action.options).filter(([, { required }]) => required);
  await gate.handle({
    ...{ id: 'i', token: 't', guildId: 'g', channelId: 'c', locale: 'en-US', missing: [] },
    ...{ kind: 'command', name: command, subcommand: sub },
    options: Object.fromEntries(required.map(([name]) => [name, GIVEN[name]])),
    actor: { userId: PERSON[role], name: role },
    managesServer: role === 'manager' || role === 'owner',
  });
  return { said: said as Reply | null, heard };
}

describe.each(commands.map((command) => [command.name, command] as const))('/%s', (_name, command) => {
  it.each(Object.entries(command.actions as Record<string, Action>))(
    '%s answers every role at every moment as the matrix says',
    async (sub, action) => {
      for (const role of ROLES) {
        for (const moment of MOMENTS) {
          const expected = verdictFor(command, action, role, moment, tableAt);
          if (expected === 'hidden') continue;
          const { said, heard } = await answer(command.name, sub, action, role, moment);
          const code = said?.reply === 'refusal' ? said.refusal.refused : 'yes';
          const where = `${command.name} ${sub} · ${role} · ${moment}`;
          expect([where, heard.length]).toEqual([where, 1]);
          if (expected === 'yes')
            expect([where, BY_ROLE_OR_MOMENT.includes(code) && code]).toEqual([where, false]);
          else expect([where, code]).toEqual([where, expected]);
        }
      }
    },
  );
});
