import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { canInstall, findProgram, installPackages } from './debian.ts';

const EMOJI_FONT = '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf';
// What Playwright does not already say by itself: nothing but the page under test is to be asked for.
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-dev-shm-usage'],
];

/**
 * Headless Chromium with a throw-away profile: `CHROME_PATH`, or the one on the PATH, or Debian's package.
 * `browser.newContext()` is another person at another computer, `context.newPage()` another tab.
 * @throws Error that says what could not be run, on a machine without a browser.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: FLAGS, headless: true });
}

async function findBrowser(): Promise<string> {
  const missing = [...(locate() ? [] : ['chromium']), ...(hasEmoji() ? [] : ['fonts-noto-color-emoji'])];
  // A font that cannot be had spoils a screenshot, not a test.
  if (missing.length > 0 && canInstall()) {
    await installPackages(missing, () => locate() !== null && hasEmoji());
  }
  const found = locate();
  if (found) return found;
  throw new Error(
    'NOT RUN: the tests in a browser. There is no Chromium on the PATH, and this user cannot install one. Install it (Debian: apt-get install chromium), or set CHROME_PATH.',
  );
}

function locate(): string | null {
  const given = process.env.CHROME_PATH;
  if (given) return given;
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return names.map(findProgram).find((found) => found !== null) ?? null;
}

function hasEmoji(): boolean {
  return process.platform !== 'linux' || existsSync(EMOJI_FONT);
}
