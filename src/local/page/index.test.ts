import fastify from 'fastify';
import { expect, test } from 'vitest';
import { registerPage } from './index.ts';

test('the page is served from memory, names no other address, and its policy forbids them', async () => {
  const app = fastify();
  await registerPage(app);
  const html = await app.inject({ url: '/', headers: { host: '127.0.0.1:3000' } });
  const policy = String(html.headers['content-security-policy']);
  expect(html.statusCode).toBe(200);
  expect(html.body).not.toMatch(/https?:\/\//);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self' ws://127.0.0.1:3000");
  expect(policy).not.toContain('unsafe');

  const css = await app.inject('/page.css');
  const fonts = [...css.body.matchAll(/url\(([^)]+)\)/g)].map(([, url]) => url?.replace(/"/g, '') ?? '');
  expect(fonts.length).toBeGreaterThan(0);
  expect(fonts.every((url) => url.startsWith('/fonts/'))).toBe(true);
  const font = await app.inject(fonts[0] ?? '');
  expect([font.statusCode, font.headers['content-type']]).toEqual([200, 'font/woff2']);

  const script = await app.inject('/page.js');
  expect(script.headers['content-type']).toContain('javascript');
  const again = await app.inject({
    url: '/page.js',
    headers: { 'if-none-match': String(script.headers.etag) },
  });
  expect(again.statusCode).toBe(304);
  expect((await app.inject('/fonts/none.woff2')).statusCode).toBe(404);
  await app.close();
});

test('a host that is no host does not get into the policy', async () => {
  const app = fastify();
  await registerPage(app);
  const { headers } = await app.inject({ url: '/', headers: { host: "x; script-src 'unsafe-inline'" } });
  expect(String(headers['content-security-policy'])).not.toContain('unsafe-inline');
  await app.close();
});
