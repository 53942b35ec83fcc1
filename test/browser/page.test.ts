import fastify, { type FastifyInstance } from 'fastify';
import pino from 'pino';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createLocalDiscord } from '../../src/local/emulator/index.ts';
import { registerPage } from '../../src/local/page/index.ts';
import { launchBrowser } from '../support/browser.ts';
import { board, type FakeBot, startFakeBot } from '../support/fake-bot.ts';

let browser: Browser;
let app: FastifyInstance;
let discord: ReturnType<typeof createLocalDiscord>;
let bot: FakeBot;
let url: string;
let contexts: BrowserContext[];
/** What a page must never do: ask elsewhere, throw, or run into its own policy. */
let misdeeds: string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  misdeeds = [];
  contexts = [];
  discord = createLocalDiscord({ logger: pino({ level: 'silent' }), limits: { off: true } });
  app = fastify({ forceCloseConnections: true });
  await discord.register(app);
  await registerPage(app);
  url = await app.listen({ port: 0, host: '127.0.0.1' });
  bot = await startFakeBot({ api: `${url}/api`, token: discord.botToken, channelId: discord.channelId });
});

afterEach(async () => {
  for (const context of contexts) await context.close();
  await bot.stop();
  discord.close();
  await app.close();
  expect(misdeeds).toEqual([]);
});

async function open(
  seat: string,
  options: Parameters<Browser['newContext']>[0] = {},
  channelId?: string,
): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, ...options });
  contexts.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  page.on('request', (request) => {
    if (!request.url().startsWith(url)) misdeeds.push(`asked ${request.url()}`);
  });
  page.on('pageerror', (error) => misdeeds.push(`threw ${error.message}`));
  page.on('console', (message) => {
    const expected = /WebSocket connection|Failed to load resource/.test(message.text());
    if (message.type() === 'error' && !expected) misdeeds.push(`complained ${message.text()}`);
  });
  await page.goto(`${url}/?seat=${seat}${channelId ? `&channel=${channelId}` : ''}`);
  await page.locator('.app[data-state=ready] .log[data-loaded=true]').waitFor();
  return page;
}

const sit = (page: Page, name: string) =>
  page
    .getByRole('button', { name: `Sit as ${name}` })
    .first()
    .click();
const composer = (page: Page) => page.getByLabel(/^Message #/);
const lastMessage = (page: Page) => page.locator('.message').last();

describe('an empty channel', () => {
  test('leads a newcomer from any seat to a started campaign by two presses', async () => {
    const page = await open('Ada');
    await page.getByRole('button', { name: /Sit as Morgan and start/ }).click();
    await page.locator('[data-command="campaign start"]').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('campaign: as you like').waitFor();
    expect(await page.locator('.app').getAttribute('data-seat')).toBe('Morgan');
    expect(await page.getByText('Morgan used').count()).toBe(1);
    expect(page.url()).toContain('seat=Morgan');
  });
});

describe('a slash command', () => {
  test('is filled in by keyboard alone: list, autocomplete, number, person', async () => {
    const page = await open('Ada');
    await composer(page).pressSequentially('/tra');
    await page.locator('[data-suggestion="travel"]').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('mo');
    await page.locator('[data-suggestion="The Moor"]').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-option=days]:focus').pressSequentially('12');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('At most 9').waitFor();
    await page.locator('[data-option=days]').fill('3');
    await page.getByRole('button', { name: /^Add guide/ }).click();
    await page.locator('[data-option=guide]:focus').pressSequentially('br');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('travel: place=THE MOOR').waitFor();
    const bram = discord.world.seats.find(({ user }) => user.global_name === 'Bram')?.user.id;
    expect(bot.heard).toContain(`command travel place=THE MOOR days=3 guide=${bram}`);
    expect(await composer(page).inputValue()).toBe('');
  });

  test('says what is missing, keeps what was typed per seat, and is left with Escape', async () => {
    const page = await open('Ada');
    await composer(page).fill('/travel ');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('This option is required').waitFor();
    await page.locator('[data-option=days]').fill('4');
    await sit(page, 'Bram');
    await composer(page).waitFor();
    await sit(page, 'Ada');
    expect(await page.locator('[data-option=days]').inputValue()).toBe('4');
    await page.locator('[data-option=days]').press('Escape');
    expect(await composer(page).inputValue()).toBe('');
  });

  test('that is never answered says so, and nobody else sees it', async () => {
    const page = await open('Ada');
    await composer(page).fill('/silence');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.locator('[data-sending=silence]').getByText('Sending the command').waitFor();
    await page
      .getByRole('alert')
      .getByText(/did not answer in time/)
      .waitFor();
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await page.locator('[data-sending]').count()).toBe(0);
  });
});

describe('a private answer', () => {
  test('is seen by its owner alone, thinks first, calls its seat, and can be dismissed', async () => {
    const page = await open('Ada');
    await composer(page).fill('/whisper ');
    await page.keyboard.press('Enter');
    await page.getByText('Wyrd is thinking…').waitFor();
    await sit(page, 'Bram');
    await page.locator('.log[data-loaded=true]').waitFor();
    expect(await page.getByText('thinking').count()).toBe(0);
    bot.letGo();
    await page.getByRole('button', { name: 'Sit as Ada, 1 new for you' }).click();
    const answer = page.locator('[data-private=true]');
    await answer.getByText('For your eyes only').waitFor();
    expect(await answer.getByText('Only you can see this').count()).toBe(1);
    await answer.getByRole('button', { name: 'Dismiss message' }).click();
    expect(await page.locator('[data-private=true]').count()).toBe(0);
  });
});

describe('a board of Components V2', () => {
  test('shows its parts, delivers a press, and follows the edit without losing the focus', async () => {
    await bot.channel.send(board('Tempt fate'));
    const page = await open('Ada');
    const other = await open('Bram');
    await page.getByRole('heading', { name: 'Tempt fate' }).waitFor();
    await page.getByText('in 59 minutes').waitFor();
    expect(await page.locator('.container li').count()).toBe(2);
    await page.getByRole('button', { name: 'Vote' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'You pressed it' }).waitFor();
    await other.getByRole('heading', { name: 'You pressed it' }).waitFor();
    expect(await page.locator('[data-custom-id=vote]:focus').count()).toBe(1);
    expect(bot.heard).toEqual(['button vote by ada']);
  });

  test('a disabled button delivers nothing, a silent one fails on its own message', async () => {
    await bot.channel.send(board('Tempt fate'));
    const page = await open('Ada');
    await page.getByRole('button', { name: 'Too late' }).dispatchEvent('click');
    await page.getByRole('button', { name: 'Says nothing' }).click();
    await page.locator('[data-custom-id=mute][aria-busy=true]').waitFor();
    await lastMessage(page).getByText('This interaction failed').waitFor();
    expect(await page.locator('[aria-busy=true]').count()).toBe(0);
    expect(bot.heard).toEqual(['button mute by ada']);
  });

  test('selects deliver by mouse and by keyboard, one and several', async () => {
    await bot.channel.send(board('Tempt fate'));
    const page = await open('Ada');
    await page.getByRole('combobox', { name: 'Which way?' }).click();
    await page.locator('.option[data-value=south]').click();
    await expect.poll(() => bot.heard).toContain('select path south');
    await page.getByRole('combobox', { name: 'Whom?' }).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'Escape'])
      await page.keyboard.press(key);
    await expect.poll(() => bot.heard.filter((one) => one.startsWith('select target')).length).toBe(1);
    expect(bot.heard.at(-1)?.split(',')).toHaveLength(2);
  });
});

describe('a modal', () => {
  test('checks its fields, keeps the focus inside, is sent, and closes with Escape', async () => {
    await bot.channel.send(board('Tempt fate'));
    const page = await open('Ada');
    const sitDown = page.getByRole('button', { name: 'Sit down' });
    await sitDown.click();
    const dialog = page.getByRole('dialog', { name: 'Who sits down?' });
    await dialog.waitFor();
    expect(await dialog.locator('[data-custom-id=name]:focus').count()).toBe(1);
    await page.keyboard.type('A');
    await page.keyboard.press('Enter');
    await dialog.getByText('At least 2 characters').waitFor();
    await dialog.getByText('Pick one', { exact: true }).last().waitFor();
    await page.keyboard.type('da');
    await dialog.getByRole('combobox', { name: 'Skill' }).click();
    await dialog.getByRole('option', { name: 'Scout' }).click();
    await dialog.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Welcome', { exact: true }).last().waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(bot.heard).toContain('modal Ada scout');
    await sitDown.click();
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('people who talk', () => {
  test('see each other at once; @Wyrd becomes a mention; markup of theirs stays text', async () => {
    const ada = await open('Ada');
    const bram = await open('Bram');
    await composer(ada).pressSequentially('@wy');
    await ada.locator('[data-suggestion="Wyrd"]').waitFor();
    await ada.keyboard.press('Enter');
    await ada.keyboard.type('I open <img src=x onerror=alert(1)> the **door** [x](javascript:alert(1))');
    await ada.keyboard.press('Enter');
    const seen = bram.locator('[data-author=Ada]');
    await seen.getByText('@Wyrd').waitFor();
    expect(await seen.locator('strong').textContent()).toBe('door');
    expect(await seen.locator('img, a').count()).toBe(0);
    expect(await seen.textContent()).toContain('<img src=x onerror=alert(1)>');
    await expect.poll(() => bot.heard.length).toBe(1);
    expect(bot.heard[0]).toContain(`message <@${discord.applicationId}> I open`);
  });

  test('react, answer and delete', async () => {
    const ada = await open('Ada');
    const bram = await open('Bram');
    await composer(ada).fill('A wolf!');
    await ada.keyboard.press('Enter');
    await bram.locator('[data-author=Ada]').hover();
    await bram.getByRole('button', { name: 'Add a reaction' }).click();
    await bram.getByRole('menuitem', { name: 'screaming' }).click();
    await ada.locator('[data-emoji="😱"]').click();
    await bram.getByRole('button', { name: '😱, 2' }).waitFor();
    await bram.locator('[data-author=Ada]').hover();
    await bram.getByRole('button', { name: 'Reply' }).click();
    await bram.keyboard.type('Where?');
    await bram.keyboard.press('Enter');
    await ada.locator('[data-author=Bram] .context').getByText('A wolf!').waitFor();
    await ada.locator('[data-author=Ada]').hover();
    await ada.getByRole('button', { name: 'Delete message' }).click();
    await bram.locator('[data-author=Ada]').waitFor({ state: 'detached' });
  });
});

describe('threads', () => {
  const there = (page: Page, name: string) => page.locator(`.channel-button[data-channel="${name}"]`);

  test('are begun upon a message, listed under their channel, and marked when something is new', async () => {
    const ada = await open('Ada');
    const bram = await open('Bram');
    await composer(ada).fill('Who has the key?');
    await ada.keyboard.press('Enter');
    await ada.locator('[data-author=Ada]').hover();
    await ada.getByRole('button', { name: 'Create thread' }).click();
    await ada.keyboard.type('The key');
    await ada.keyboard.press('Enter');
    await ada.getByRole('heading', { name: 'The key' }).waitFor();
    await ada.locator('.message').getByText('Who has the key?').waitFor();
    await bram.locator('[data-thread="The key"]').waitFor();
    await composer(ada).fill('I do');
    await ada.keyboard.press('Enter');
    await there(bram, 'The key').getByText('new messages').waitFor({ state: 'attached' });
    await bram.locator('[data-thread="The key"]').click();
    await bram.locator('.message').getByText('I do').waitFor();
    expect(await there(bram, 'The key').getByText('new messages').count()).toBe(0);
    await composer(bram).fill('/silence');
    await bram.keyboard.press('Escape');
    await bram.keyboard.press('Enter');
    await bram.locator('[data-sending=silence]').waitFor();
  });

  test('are begun from the list of channels; who looks at one that is deleted is back in a channel', async () => {
    const page = await open('Ada');
    await there(page, 'the-hearth').hover();
    await page.getByRole('button', { name: 'Create a thread in the-hearth' }).click();
    await page.keyboard.type('Side talk');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Side talk' }).waitFor();
    const id = new URL(page.url()).searchParams.get('channel') ?? '';
    discord.control.deleteChannel({ channelId: id });
    await page.getByRole('heading', { name: 'the-hearth' }).waitFor();
    expect(await there(page, 'Side talk').count()).toBe(0);
    await page.getByText('started a thread').waitFor();
  });

  test('of a forum are its posts, which start with words', async () => {
    const page = await open('Ada');
    discord.control.addChannel({ name: 'tales', type: 'forum' });
    await there(page, 'tales').click();
    await page.getByLabel('Name of the post').fill('The lost heir');
    await page.getByLabel('First words').fill('Once upon a time');
    await page.getByRole('button', { name: 'Post', exact: true }).click();
    await page.getByRole('heading', { name: 'The lost heir' }).waitFor();
    await page.locator('.message').getByText('Once upon a time').waitFor();
    await there(page, 'tales').click();
    await page.locator('[data-post="The lost heir"]').click();
    await page.locator('.message').getByText('Once upon a time').waitFor();
  });
});

test('another server has its own channels, and its commands answer there', async () => {
  const { channelIds } = discord.control.addGuild({
    ...{ name: 'The Other Table', owner: 'Ada', channels: ['hall'] },
  });
  const page = await open('Ada', {}, channelIds[0]);
  await page.getByRole('heading', { name: 'hall' }).waitFor();
  await page.getByRole('heading', { name: 'The Other Table' }).waitFor();
  await composer(page).fill('/campaign start ');
  await page.locator('[data-command="campaign start"]').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('campaign: as you like').waitFor();
  discord.control.removeMember({ guildId: discord.world.guilds()[1]?.id, user: 'Ada' });
  await page.getByRole('heading', { name: 'the-hearth' }).waitFor();
});

test('the log stays at its end while boards move, and behind while somebody reads', async () => {
  for (let line = 1; line <= 60; line += 1) await bot.channel.send(`Line ${line}`);
  const page = await open('Ada');
  const log = page.getByRole('log');
  const below = () => log.evaluate((box) => Math.round(box.scrollHeight - box.scrollTop - box.clientHeight));
  await expect.poll(below).toBe(0);
  const before = await bot.channel.send(board('The old board'));
  await page.getByRole('heading', { name: 'The old board' }).waitFor();
  await bot.channel.send('A post');
  await before.delete();
  await bot.channel.send(board('The new board'));
  await page.getByRole('heading', { name: 'The new board' }).waitFor();
  await expect.poll(below).toBe(0);
  await log.hover();
  await page.mouse.wheel(0, -1200);
  await page.getByRole('button', { name: 'Jump to the present' }).waitFor();
  await bot.channel.send('The latest');
  await page.getByText('The latest').waitFor();
  expect(await below()).toBeGreaterThan(400);
  await page.getByRole('button', { name: 'Jump to the present' }).click();
  await expect.poll(below).toBe(0);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await page.getByText('Line 1', { exact: true }).waitFor({ state: 'attached' });
});

describe('a lost connection', () => {
  test('is told, mends itself, and nothing that was said meanwhile is missing', async () => {
    const page = await open('Ada');
    await page.context().setOffline(true);
    discord.faults.disturb('cut', 'everybody');
    await page.getByText('Connection lost').waitFor();
    await bot.channel.send('Said in the dark');
    await page.context().setOffline(false);
    await page.getByText('Said in the dark').waitFor();
    await page.getByText('Connection lost').waitFor({ state: 'detached' });
  });

  test('a session that was forgotten is begun anew, with everything read again', async () => {
    const page = await open('Ada');
    await bot.channel.send('Before');
    await page.getByText('Before').waitFor();
    discord.faults.disturb('invalidate', 'everybody');
    await bot.channel.send('After');
    // The history is read after the new session began: neither may be lost by it, nor be there twice.
    await page.locator('.app[data-state=ready]').waitFor();
    for (const text of ['Before', 'After'])
      await expect.poll(() => page.getByText(text, { exact: true }).count()).toBe(1);
  });

  test('a message that comes while the history is on its way is not lost by it', async () => {
    const page = await open('Ada');
    await bot.channel.send('Before');
    await page.getByText('Before', { exact: true }).waitFor();
    const history = /\/messages\?limit=/;
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    let wasAnswered: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (wasAnswered = resolve));
    await page.route(history, async (route) => {
      const answer = await route.fetch();
      wasAnswered();
      await held;
      await route.fulfill({ response: answer });
    });
    discord.faults.disturb('invalidate', 'everybody');
    await answered;
    await bot.channel.send('Meanwhile');
    await page.getByText('Meanwhile', { exact: true }).waitFor();
    const read = page.waitForResponse(history);
    letThrough();
    await read;
    await page.unroute(history);
    await bot.channel.send('Later');
    await page.getByText('Later', { exact: true }).waitFor();
    for (const text of ['Before', 'Meanwhile', 'Later'])
      expect(await page.getByText(text, { exact: true }).count()).toBe(1);
  });
});

test('a phone has all of it within its width, in the theme its owner chose', async () => {
  await bot.channel.send(board('Tempt fate'));
  const page = await open('Ada', {
    viewport: { width: 390, height: 844 },
    colorScheme: 'light',
    hasTouch: true,
  });
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
  await page.getByRole('button', { name: 'Dark theme' }).click();
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  const width = await page.locator('.app').evaluate((element) => element.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await page.getByRole('button', { name: 'Channels', exact: true }).click();
  await page.getByRole('button', { name: 'out-of-character', exact: true }).click();
  await page.getByRole('heading', { name: 'out-of-character' }).waitFor();
});
