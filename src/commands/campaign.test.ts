import { describe, expect, it } from 'vitest';
import type { Call, Services } from './call.ts';
import { campaign } from './campaign.ts';
import type { Command } from './define-command.ts';

const scenario = { id: 's', name: 'The Road', pitch: 'A pitch.', prologue: 'It begins.', place: 'the gate' };

function call(changes: Partial<Call> = {}): Call & { drafts: unknown[] } {
  const drafts: unknown[] = [];
  const services = {
    scenarios: () => [scenario],
    async createCampaign(draft: unknown) {
      drafts.push(draft);
      return {};
    },
  } as unknown as Services;
  const actor = { userId: 'gm', name: 'Morgan', gm: true };
  return {
    drafts,
    actor,
    guildId: 'g',
    channelId: 'c',
    sourceId: 'i',
    missing: [],
    values: [],
    table: null,
    services,
    ...changes,
  };
}
const start = (on: Call, options: object) => {
  const action = (campaign.actions as Record<string, Command['actions'][keyof Command['actions']]>).start;
  if (!action) throw new Error('no such subcommand');
  return action.run(on as never, action.input.parse(options));
};

describe('/campaign start', () => {
  it('one word is enough: everything has a good answer already', async () => {
    const on = call();
    expect(await start(on, {})).toMatchObject({ reply: 'started', name: 'The Road' });
    expect(on.drafts).toEqual([
      expect.objectContaining({
        name: 'The Road',
        settings: expect.objectContaining({ pace: 'live', turnMode: 'party' }),
        lines: [],
        place: 'the gate',
        ownerId: 'gm',
      }),
    ]);
  });

  it('refuses where it could not speak, and says what is missing', async () => {
    const on = call({ missing: ['Send Messages'] });
    expect(await start(on, {})).toMatchObject({
      refusal: { refused: 'missing-permission', details: { permissions: ['Send Messages'] } },
    });
    expect(on.drafts).toEqual([]);
  });

  it('is for game masters: the gate asks before it runs', () => {
    const action = (campaign.actions as Record<string, { gmOnly?: true }>).start;
    expect(action?.gmOnly).toBe(true);
  });

  it('a name of invisible signs is no name', async () => {
    expect(await start(call(), { name: '\u200f\u202e' })).toMatchObject({ name: 'The Road' });
  });
});
