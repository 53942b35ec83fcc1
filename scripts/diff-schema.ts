import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import pino from 'pino';
import { startEmbeddedPostgres } from '../src/local/postgres/index.ts';

interface Engine {
  diff(params: object): Promise<{ stdout: string | null; exitCode: number }>;
}

interface EngineModule {
  SchemaEngine: { new: (options: object, log: () => void, adapter: object) => Promise<Engine> };
}

/**
 * The SQL that leads from one datamodel to another, by Prisma's own schema engine compiled to WebAssembly
 * (the native one is a download). It asks a server for its version, so it gets an embedded one. Empty when
 * there is no difference.
 */
export async function diffSchemas(from: string, to: string): Promise<string> {
  const dataDir = await mkdtemp(path.join(tmpdir(), 'wyrd-diff-'));
  const server = await startEmbeddedPostgres({ dataDir, logger: pino({ level: 'silent' }) });
  try {
    return await diffOn(server.url, from, to);
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function diffOn(connectionString: string, from: string, to: string): Promise<string> {
  const { SchemaEngine } = await loadEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString }));
  const engine = await SchemaEngine.new({ datamodels: [['schema.prisma', to]] }, () => undefined, adapter);
  const model = (content: string) =>
    content.trim() === ''
      ? { tag: 'empty' }
      : { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content }], configDir: '.' };
  const result = await engine.diff({
    ...{ from: model(from), to: model(to), script: true, exitCode: true, shadowDatabaseUrl: null },
    filters: { externalTables: [], externalEnums: [] },
  });
  return result.exitCode === 0 ? '' : (result.stdout ?? '');
}

async function loadEngine(): Promise<EngineModule> {
  // The package's own entry imports the .wasm as a module, which Node does not do yet.
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const bg = (await import(pathToFileURL(path.join(folder, 'schema_engine_bg.js')).href)) as {
    __wbg_set_wasm(exports: WebAssembly.Exports): void;
  };
  const bytes = await readFile(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': bg as never });
  bg.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  return bg as unknown as EngineModule;
}
