import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { Program } from '../support/program.ts';

/**
 * One person, one window, three seats, one turn: what the README promises. With WYRD_SCREENSHOTS=folder the
 * pictures of the README are taken on the way.
 */
let browser: Browser;
let page: Page;
let program: Program;
const problems: string[] = [];

beforeAll(async () => {
  // Nothing but what a newcomer has: no database, no Redis, no Discord, no key.
  program = await Program.prepare({ DATABASE_URL: '', REDIS_URL: '', DISCORD_TOKEN: '' });
  await program.start();
  browser = await launchBrowser();
  const context = await browser.newContext({
    viewport: { width: 1180, height: 900 },
    colorScheme: 'dark',
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(program.url) && !/^(data|blob|ws):/.test(request.url()))
      problems.push(`asked for ${request.url()}`);
  });
  await page.goto(program.url);
});
afterAll(async () => {
  await browser?.close();
  await program?.close();
});

async function picture(name: string): Promise<void> {
  const folder = process.env.WYRD_SCREENSHOTS;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
const sit = (name: string) =>
  page
    .getByRole('navigation', { name: 'Seats' })
    .getByRole('button', { name: new RegExp(`^Sit as ${name}`) })
    .click();
const press = (name: string | RegExp) =>
  page.getByRole('article').getByRole('button', { name, exact: true }).last().dispatchEvent('click');

async function command(text: string): Promise<void> {
  const box = page.getByRole('textbox', { name: /^Message #/ });
  await box.fill(text);
  await box.press('Enter');
}

async function join(name: string, archetype: string, concept: string): Promise<void> {
  await sit(name);
  await press('Join');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill(`${name} Quill`);
  await dialog.getByRole('combobox').click();
  await page.getByRole('option', { name: new RegExp(archetype) }).click();
  await dialog.getByRole('textbox', { name: /few words/ }).fill(concept);
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

async function act(name: string, text: string): Promise<void> {
  await sit(name);
  await press('Act');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').first().fill(text);
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await dialog.waitFor({ state: 'hidden' });
}

it('three seats play one turn on the page', async () => {
  await page.getByRole('button', { name: /Start a campaign/ }).click();
  await page.getByRole('button', { name: 'Send the command' }).click();
  await join('Ada', 'Scout', 'a ferrywoman who reads by moonlight');
  await join('Bram', 'Warden', 'a smith who lost his hammer');
  await join('Cleo', 'Speaker', 'a singer nobody pays');
  await sit('Morgan');
  await page.getByText('Cleo Quill').first().waitFor();
  await picture('lobby');
  await press('Begin');
  await page.getByRole('article').getByRole('button', { name: 'Act', exact: true }).last().waitFor();

  await act('Ada', 'I leap across the broken bridge with the lantern in my teeth');
  await act('Bram', 'I hold the rope and shout at the ferry to wait');
  await sit('Cleo');
  await page.getByText('leap across the broken bridge').last().waitFor();
  await picture('gathering');
  await press('Act');
  const dialog = page.getByRole('dialog');
  await dialog
    .getByRole('textbox')
    .first()
    .fill('I sing to calm the ferryman and steal a look at his papers');
  await dialog.getByRole('button', { name: 'Submit' }).click();
  await dialog.waitFor({ state: 'hidden' });

  // Everybody welcomes everything: the events come to pass as often as dice allow.
  const welcome = () => page.getByRole('article').getByRole('button', { name: /Welcome/ });
  await welcome().first().waitFor();
  for (const [n, name] of ['Ada', 'Bram', 'Cleo'].entries()) {
    await sit(name);
    await welcome().first().waitFor();
    if (n === 2) await picture('vote');
    const events = await welcome().count();
    for (let at = 0; at < events; at += 1) await welcome().nth(at).dispatchEvent('click');
    // The log glides as messages come in, so presses go to the button itself, wherever it is by then.
    // A press that fell on a board just being redrawn counts for nothing; whoever is done says so. After the
    // last vote the board has moved on, and there is nothing left to press.
    const done = page.getByRole('article').getByRole('button', { name: 'Done voting' }).last();
    await done.dispatchEvent('click', {}, { timeout: 2000 }).catch(() => undefined);
  }

  // Played out until the board asks again what to do.
  const something = page.getByRole('article').getByRole('button', { name: /Something else/ });
  const idle = page.getByRole('article').getByRole('button', { name: 'My character' });
  const first = page.getByRole('article').getByRole('button', { name: /^1\. / }).first();
  for (let round = 0; round < 20; round += 1) {
    await something.or(idle).first().waitFor({ timeout: 100_000 });
    if (await idle.first().isVisible()) break;
    if (round === 0) await picture('event');
    // People press what they see; a board that moved on in between is met again in the next round.
    for (const name of ['Ada', 'Bram', 'Cleo']) {
      await sit(name);
      await first.dispatchEvent('click', {}, { timeout: 3000 }).catch(() => undefined);
    }
  }
  await idle.first().waitFor({ timeout: 100_000 });
  await sit('Morgan');
  await page
    .getByText(/\/fate/)
    .last()
    .waitFor();
  await picture('story');
  await command('/fate');
  expect(problems).toEqual([]);
}, 400_000);
