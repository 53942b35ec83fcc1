import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type ChatInputCommandInteraction,
  Client,
  Events,
  GatewayIntentBits,
  MessageFlags,
  Partials,
} from 'discord.js';
import pino from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Exchange, startLocalDiscord } from '../../src/local/emulator/index.ts';
import { discordApiIsHere, openDiscordApi } from '../support/discord-api.ts';
import { fetchTable, HttpError, Seat } from '../support/seat.ts';

/** discord.js, unmodified, over a socket; and the rules that Discord enforces. */
type Running = Awaited<ReturnType<typeof startLocalDiscord>>;
let discord: Running;
let client: Client<true>;
let ada: Seat;
let exchanges: Exchange[] = [];
const logger = pino({ level: 'silent' });

async function logIn(to: Running): Promise<Client<true>> {
  const fresh = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.GuildMessageReactions,
    ],
    partials: [Partials.Message, Partials.Channel, Partials.Reaction],
    rest: { api: `${to.url}/api`, retries: 3 },
  });
  const ready = new Promise<void>((resolve) => fresh.once(Events.ClientReady, () => resolve()));
  await fresh.login(to.botToken);
  await ready;
  if (!fresh.isReady()) throw new Error('not ready');
  return fresh;
}

beforeEach(async () => {
  exchanges = [];
  discord = await startLocalDiscord({ logger, onExchange: (exchange) => exchanges.push(exchange) });
  client = await logIn(discord);
  await client.application.commands.set([
    {
      name: 'ping',
      description: 'Answers',
      options: [{ type: 3, name: 'word', description: 'A word', required: true, max_length: 10 }],
    },
    { name: 'secret', description: 'For managers', defaultMemberPermissions: 32n },
  ]);
  ada = await Seat.connect(await fetchTable(discord.url), 'Ada');
});
afterEach(async () => {
  ada.close();
  await client.destroy();
  await discord.stop();
});

function answer(how: (interaction: ChatInputCommandInteraction) => Promise<unknown>): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void how(interaction).catch(() => undefined);
  });
}
const channelId = () => discord.channelId;
const post = (body: unknown) => client.rest.post(`/channels/${channelId()}/messages`, { body });
async function code(work: Promise<unknown>): Promise<number> {
  try {
    await work;
  } catch (error) {
    if (error instanceof HttpError) return (error.body as { code: number }).code;
    return Number((error as { code: number | string }).code);
  }
  return 0;
}

describe('interactions', () => {
  it('a deferred private answer is seen by its person alone', async () => {
    const bram = await Seat.connect(await fetchTable(discord.url), 'Bram');
    answer(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      await interaction.editReply('pong');
    });
    const got = await ada.command('ping', { word: 'hi' });
    expect(got.kind === 'message' && got.message.content).toBe('pong');
    expect(await ada.messages()).toHaveLength(0);
    expect(bram.seen('MESSAGE_CREATE')).toHaveLength(0);
    bram.close();
  });

  it('only the first acknowledgement counts (40060), and none after three seconds (10062)', async () => {
    const second = new Promise<number>((resolve) => {
      answer(async (interaction) => {
        await interaction.reply('one');
        const route = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
        resolve(await code(client.rest.post(route, { body: { type: 5 }, auth: false })));
      });
    });
    await ada.command('ping', { word: 'hi' });
    expect(await second).toBe(40060);
    client.removeAllListeners(Events.InteractionCreate);
    let late: ChatInputCommandInteraction | undefined;
    answer(async (interaction) => {
      late = interaction;
    });
    expect((await ada.command('ping', { word: 'hi' })).kind).toBe('failed');
    expect(await code(late?.reply('too late') ?? Promise.resolve())).toBe(10062);
  });

  it('options are what the command says: required, length, and the right to use it', async () => {
    expect(await code(ada.command('ping'))).toBe(50035);
    expect(await code(ada.command('ping', { word: 'far too long a word' }))).toBe(50035);
    expect(await code(ada.command('secret'))).toBe(50013);
    expect(await code(ada.command('nothing'))).toBe(10063);
  });

  it('a control that is disabled, or not on the message, cannot be pressed', async () => {
    const sent = (await post({
      content: 'press',
      components: [
        { type: 1, components: [{ type: 2, style: 1, custom_id: 'a', label: 'A', disabled: true }] },
      ],
    })) as { id: string };
    const message = await ada.until('the message', () => ada.window.get(sent.id));
    expect(await code(ada.click(message, 'a'))).toBe(50035);
    expect(await code(ada.click(message, 'b'))).toBe(50035);
  });
});

describe('messages', () => {
  it.each([
    ['content over 2,000', { content: 'x'.repeat(2001) }, 50035],
    ['nothing at all', {}, 50006],
    [
      'embeds over 6,000 together',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      50035,
    ],
    [
      'six legacy rows',
      {
        content: 'x',
        components: Array.from({ length: 6 }, (_, n) => ({
          type: 1,
          components: [{ type: 2, style: 1, custom_id: `${n}`, label: 'x' }],
        })),
      },
      50035,
    ],
    [
      'a custom id twice',
      {
        content: 'x',
        components: [
          { type: 1, components: [1, 2].map(() => ({ type: 2, style: 1, custom_id: 'same', label: 'x' })) },
        ],
      },
      50035,
    ],
    [
      'content beside Components V2',
      { content: 'x', flags: 1 << 15, components: [{ type: 10, content: 'x' }] },
      50035,
    ],
    ['Components V2 without the flag', { components: [{ type: 10, content: 'x' }] }, 50035],
    [
      '41 components',
      {
        flags: 1 << 15,
        components: [
          {
            type: 17,
            components: Array.from({ length: 20 }, (_, n) => ({
              type: 1,
              components: [{ type: 2, style: 1, custom_id: `${n}`, label: 'x' }],
            })),
          },
        ],
      },
      50035,
    ],
    [
      '4,001 characters of text',
      {
        flags: 1 << 15,
        components: [
          { type: 10, content: 'x'.repeat(2001) },
          { type: 10, content: 'x'.repeat(2000) },
        ],
      },
      50035,
    ],
    [
      'a link button with a custom id',
      {
        content: 'x',
        components: [
          {
            type: 1,
            components: [{ type: 2, style: 5, custom_id: 'a', url: 'https://example.org', label: 'x' }],
          },
        ],
      },
      50035,
    ],
    ['a nonce over 25', { content: 'x', nonce: 'n'.repeat(26) }, 50035],
  ])('%s is refused', async (_what, body, expected) => {
    expect(await code(post(body))).toBe(expected);
    expect(await ada.messages()).toHaveLength(0);
  });

  it('the same nonce, enforced, is the same message', async () => {
    const one = (await post({ content: 'once', nonce: 'n1', enforce_nonce: true })) as { id: string };
    const two = (await post({ content: 'once', nonce: 'n1', enforce_nonce: true })) as { id: string };
    expect(two.id).toBe(one.id);
    expect(await ada.messages()).toHaveLength(1);
  });

  it('a message whose answer was lost, sent again with its nonce, is one message', async () => {
    discord.faults.plan({ match: 'POST /channels', times: 1, kind: 'lost' });
    const once = { content: 'once', nonce: 'n2', enforce_nonce: true };
    await post(once).catch(() => post(once));
    expect(await ada.messages()).toHaveLength(1);
  });

  it('a 500 and a 429 are waited out', async () => {
    discord.faults.plan({ match: 'POST /channels', times: 1, kind: '500' });
    discord.faults.plan({ match: 'POST /channels', times: 1, kind: '429', ms: 200 });
    await post({ content: 'in the end' });
    expect(await ada.messages()).toHaveLength(1);
  });

  it('a bucket of five in five seconds answers 429 with how long to wait', async () => {
    const headers = { authorization: `Bot ${discord.botToken}`, 'content-type': 'application/json' };
    const send = () =>
      fetch(`${discord.url}/api/v10/channels/${channelId()}/messages`, {
        method: 'POST',
        headers,
        body: '{"content":"x"}',
      });
    const statuses: number[] = [];
    for (let n = 0; n < 6; n += 1) statuses.push((await send()).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
    const limited = await send();
    expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await limited.json()).toMatchObject({ global: false, retry_after: expect.any(Number) });
  });

  it('what is gone or not allowed has its code', async () => {
    expect(await code(client.rest.get(`/channels/${channelId()}/messages/1234567890123456789`))).toBe(10008);
    expect(await code(client.rest.get('/channels/1234567890123456789'))).toBe(10003);
    discord.control.denyBot({ channelId: channelId(), permissions: ['SendMessages'] });
    expect(await code(post({ content: 'x' }))).toBe(50013);
    discord.control.denyBot({ channelId: channelId(), permissions: ['ViewChannel'] });
    expect(await code(post({ content: 'x' }))).toBe(50001);
  });

  it('without the privileged intent a bot reads only what mentions it', async () => {
    const seen: string[] = [];
    client.on(Events.MessageCreate, (message) => seen.push(message.content));
    await ada.say('between us');
    await ada.say(`<@${discord.applicationId}> I open the door`);
    await ada.until('both', () => (seen.length === 2 ? true : undefined), 3000).catch(() => undefined);
    expect(seen).toEqual(['', `<@${discord.applicationId}> I open the door`]);
  });
});

describe('the gateway', () => {
  it('reactions on messages that nobody remembers arrive', async () => {
    const message = await ada.say('look');
    const got = new Promise((resolve) =>
      client.on(Events.MessageReactionAdd, (reaction, user) => resolve([reaction.emoji.name, user.id])),
    );
    for (const [, channel] of client.channels.cache)
      if (channel.isTextBased()) channel.messages.cache.clear();
    await ada.react(message.id, '⭐');
    expect(await got).toEqual(['⭐', ada.userId]);
  });

  it('a cut socket is resumed, and nothing that was said meanwhile is lost', async () => {
    const seen: string[] = [];
    client.on(Events.MessageCreate, (message) => seen.push(message.id));
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, resolve));
    discord.faults.disturb('cut');
    const said = await ada.say('while you were away');
    await resumed;
    expect(seen).toContain(said.id);
  });

  it.each(['reconnect', 'invalidate'] as const)('op %s: discord.js comes back', async (how) => {
    const back = new Promise((resolve) => {
      client.once(Events.ShardResume, resolve);
      client.once(Events.ShardReady, resolve);
    });
    discord.faults.disturb(how);
    await back;
    expect(client.isReady()).toBe(true);
  });
});

it('a restart loses nothing that Discord would keep', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'wyrd-journal-'));
  const dataFile = path.join(folder, 'discord.jsonl');
  const first = await startLocalDiscord({ logger, dataFile });
  const bram = await Seat.connect(await fetchTable(first.url), 'Bram');
  const message = await bram.say('remember me');
  await bram.react(message.id, '⭐');
  bram.close();
  await first.stop();
  const second = await startLocalDiscord({ logger, dataFile });
  const again = await Seat.connect(await fetchTable(second.url), 'Bram');
  expect(second.botToken).toBe(first.botToken);
  expect(
    (await again.messages()).map(({ id, content, reactions }) => [id, content, reactions?.[0]?.count]),
  ).toEqual([[message.id, 'remember me', 1]]);
  again.close();
  await second.stop();
  await rm(folder, { recursive: true });
});

it('the seats are for this machine only, and every exchange is as Discord describes it', async () => {
  answer(async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply('pong');
  });
  await ada.command('ping', { word: 'hi' });
  await post({
    flags: 1 << 15,
    components: [{ type: 17, accent_color: 1, components: [{ type: 10, content: 'x' }, { type: 14 }] }],
  });
  await ada.messages();
  if (!discordApiIsHere()) {
    process.stdout.write(
      'The description of Discord’s API is not beside this checkout; traffic was not held against it.\n',
    );
  } else {
    const api = openDiscordApi();
    expect(
      exchanges.filter(({ by }) => by === 'bot').flatMap((exchange) => api.complaints(exchange)),
    ).toEqual([]);
  }
  expect(exchanges.length).toBeGreaterThan(3);
});
