import type { FastifyInstance, FastifyReply } from 'fastify';
import { bundlePage, type PageFile } from './bundle.ts';

export interface PageOptions {
  /** Bundles anew whenever the page is opened; for those who work on it. */
  dev?: boolean;
}

/**
 * Serves the page of the local table: `/`, its script, style and fonts, from memory. Nothing on it asks any
 * other address than the one it came from, and the policy below holds it to that.
 * @throws Error of esbuild when the page's sources do not bundle.
 */
export async function registerPage(app: FastifyInstance, options: PageOptions = {}): Promise<void> {
  let files = bundlePage({ minify: !options.dev });
  const paths = ['/', '/page.js', '/page.css', '/icon.svg', '/favicon.ico'];
  for (const path of paths) {
    app.get(path, async (request, reply) => {
      if (options.dev && path === '/') files = bundlePage({ minify: false });
      return send(reply, files.get(path), request.headers['if-none-match'], request.headers.host ?? '');
    });
  }
  app.get<{ Params: { name: string } }>('/fonts/:name', async (request, reply) =>
    send(reply, files.get(`/fonts/${request.params.name}`), request.headers['if-none-match'], ''),
  );
}

function send(reply: FastifyReply, file: PageFile | undefined, known: string | undefined, host: string) {
  if (!file) return reply.code(404).type('text/plain').send('There is no such file.');
  reply.headers({
    'cache-control': file.forever ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    etag: file.etag,
  });
  if (file.type.startsWith('text/html')) reply.header('content-security-policy', policy(host));
  if (known === file.etag) return reply.code(304).send();
  return reply.type(file.type).send(file.body);
}

/** Not every browser counts the socket of the same address as `'self'`, hence its name. */
function policy(host: string): string {
  const socket = /^[\w.:[\]-]+$/.test(host) ? ` ws://${host}` : '';
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${socket}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
