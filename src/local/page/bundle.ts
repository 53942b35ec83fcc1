import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

export interface PageFile {
  type: string;
  body: Buffer;
  etag: string;
  /** Its name carries its hash. */
  forever: boolean;
}

const SOURCES = fileURLToPath(new URL('./browser/', import.meta.url));
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * The page by its paths. The synchronous build is on purpose: it leaves no compiler process behind, and
 * takes about a tenth of a second, once.
 */
export function bundlePage({ minify }: { minify: boolean }): Map<string, PageFile> {
  const { outputFiles } = buildSync({
    entryPoints: { page: path.join(SOURCES, 'main.tsx') },
    outdir: path.join(SOURCES, 'out'),
    ...{ bundle: true, write: false, minify, format: 'esm', target: 'es2022', charset: 'utf8' },
    ...{ jsx: 'automatic', jsxImportSource: 'preact', legalComments: 'none', logLevel: 'silent' },
    // Inlined, so that a glance at the page's own file finds the line.
    sourcemap: minify ? false : 'inline',
    loader: { '.woff2': 'file', '.woff': 'empty' },
    assetNames: 'fonts/[name]-[hash]',
    publicPath: '/',
  });
  const files = new Map<string, PageFile>();
  for (const { path: at, contents } of outputFiles) {
    const name = `/${path.relative(path.join(SOURCES, 'out'), at).split(path.sep).join('/')}`;
    files.set(name, file(name, Buffer.from(contents)));
  }
  const icon = readFileSync(path.join(SOURCES, 'icon.svg'));
  files.set('/', file('/index.html', readFileSync(path.join(SOURCES, 'index.html'))));
  files.set('/icon.svg', file('/icon.svg', icon));
  files.set('/favicon.ico', file('/icon.svg', icon));
  return files;
}

function file(name: string, body: Buffer): PageFile {
  return {
    type: TYPES[path.extname(name)] ?? 'application/octet-stream',
    body,
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    forever: name.startsWith('/fonts/'),
  };
}
