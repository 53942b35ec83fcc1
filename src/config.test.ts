import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';

describe('the environment', () => {
  it('empty, is the local table with everything embedded', () => {
    expect(readConfig({ DISCORD_TOKEN: '', REDIS_URL: '' })).toMatchObject({
      ...{ discordToken: undefined, databaseUrl: undefined, redisUrl: undefined },
      ...{ port: 3000, host: '127.0.0.1', data: '.wyrd', logLevel: 'warn' },
    });
    expect(readConfig({ DISCORD_TOKEN: 'x' }).logLevel).toBe('info');
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'three thousand'],
    ['DATABASE_URL', 'mysql://x'],
    ['REDIS_URL', 'localhost:6379'],
    ['WYRD_LOG', 'loud'],
    ['WYRD_WORKERS', '0'],
    ['WYRD_LOCAL_MESSAGES', '-1'],
  ])('%s=%s is named in the error', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(name);
  });
});
