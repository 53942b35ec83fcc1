import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Message } from './entities.ts';
import { createWorld } from './world.ts';

let folder: string;
let dataFile: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'wyrd-world-'));
  dataFile = path.join(folder, 'discord.jsonl');
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => createWorld({ dataFile, now: Date.now });
function say(world: ReturnType<typeof createWorld>, content: string): Message {
  const [channel] = world.channels();
  const message: Message = {
    ...{ id: world.nextId(), type: 0, channel_id: channel?.id ?? '', author: world.bot, content },
    ...{ timestamp: new Date().toISOString(), edited_timestamp: null, tts: false, mention_everyone: false },
    ...{ mentions: [], mention_roles: [], attachments: [], embeds: [], components: [], pinned: false },
    ...{ flags: 0, reactions: [] },
  };
  world.keep(message);
  return message;
}
const said = (world: ReturnType<typeof createWorld>) =>
  world.messagesOf(world.channels()[0]?.id ?? '').map(({ content }) => content);

it('what was written is there without a close, and ids go on growing', () => {
  const before = open();
  const last = ['one', 'two', 'three'].map((text) => say(before, text)).at(-1);
  const after = open();
  expect(said(after)).toEqual(['one', 'two', 'three']);
  expect(after.seats.map(({ token }) => token)).toEqual(before.seats.map(({ token }) => token));
  expect(BigInt(after.nextId())).toBeGreaterThan(BigInt(last?.id ?? 0));
});

it('half a line, left by a kill, takes nothing with it', () => {
  say(open(), 'kept');
  appendFileSync(dataFile, '{"op":"message","message":{"id":"1');
  const again = open();
  expect(said(again)).toEqual(['kept']);
  say(again, 'and more');
  expect(said(open())).toEqual(['kept', 'and more']);
});

it('a start shortens the journal to the present', () => {
  const world = open();
  const message = say(world, 'first');
  for (let n = 0; n < 50; n += 1) world.keep({ ...message, content: `edit ${n}` });
  const lines = () => readFileSync(dataFile, 'utf8').trim().split('\n').length;
  const before = lines();
  expect(said(open())).toEqual(['edit 49']);
  expect(lines()).toBeLessThanOrEqual(before - 49);
});

it('the last message id stays when the message goes', () => {
  const world = open();
  const message = say(world, 'gone soon');
  world.drop(message.channel_id, message.id);
  expect(world.lastMessageId(message.channel_id)).toBe(message.id);
  expect(said(world)).toEqual([]);
});

it('a journal from when there was one server still says what was said there', () => {
  const before = open();
  say(before, 'long ago');
  const rows = readFileSync(dataFile, 'utf8').trim().split('\n');
  const old = rows
    .map((row) => JSON.parse(row) as { op: string; channel?: Record<string, unknown> })
    .filter(({ op }) => op !== 'guild' && op !== 'member');
  for (const { op, channel } of old) {
    if (op !== 'channel') continue;
    delete channel?.guild_id;
    delete channel?.parent_id;
    delete channel?.permission_overwrites;
  }
  writeFileSync(dataFile, old.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  const after = open();
  expect(said(after)).toEqual(['long ago']);
  expect(after.guild(after.guildId)).toEqual(before.guild(before.guildId));
  expect(after.members(after.guildId)).toEqual(before.members(before.guildId));
  expect(after.channels(after.guildId)).toEqual(before.channels(before.guildId));
});

it('a channel takes its threads and webhooks with it, over a restart as well', () => {
  const world = open();
  const [channel] = world.channels();
  if (!channel) throw new Error('There is no channel');
  const thread = {
    ...{ owner_id: world.bot.id, archived: false, locked: false, auto_archive_duration: 60 },
    ...{ archive_timestamp: '', create_timestamp: '', rate_limit_per_user: 0, applied_tags: [] },
    ...{ pinned: false, members: [] },
  };
  const id = world.nextId();
  world.keepChannel({ ...channel, id, type: 11, parent_id: channel.id, thread });
  const hook = world.nextId();
  world.keepWebhook({
    ...{ id: hook, guild_id: world.guildId, channel_id: channel.id, name: 'x', avatar: null, token: 'x' },
    ...{ user: world.bot, application_id: world.bot.id },
  });
  const again = open();
  expect(again.channel(id)?.parent_id).toBe(channel.id);
  again.removeChannel(channel.id);
  for (const one of [again, open()])
    expect([one.channel(channel.id), one.channel(id), one.webhook(hook)]).toEqual([
      ...[undefined, undefined, undefined],
    ]);
});
