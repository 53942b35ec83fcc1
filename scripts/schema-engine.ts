import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, type SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** Where a schema is taken from: nothing at all, the connected database, or the text of a Prisma schema. */
export type SchemaSource = 'nothing' | 'database' | { schema: string };

/** The part of `@prisma/schema-engine-wasm` that is used here. */
interface Engine {
  diff(params: object): Promise<{ stdout: string | null; exitCode: number }>;
  diagnoseMigrationHistory(params: object): Promise<object>;
  applyMigrations(params: object): Promise<{ appliedMigrationNames: string[] }>;
}

interface EngineModule {
  SchemaEngine: { new: (options: object, log: () => void, adapter: object) => Promise<Engine> };
}

export interface SchemaEngine {
  /**
   * The SQL that leads from one schema to another, empty when there is no difference. What Prisma's language
   * cannot say, such as an index over an expression or a check, is no difference.
   */
  diff(from: SchemaSource, to: { schema: string }): Promise<string>;
  /** What `prisma migrate status` would find. */
  diagnose(migrations: object): Promise<object>;
  /** What `prisma migrate deploy` would do. @returns the names of what was applied */
  apply(migrations: object): Promise<string[]>;
  close(): Promise<void>;
}

const FILTERS = { externalTables: [], externalEnums: [] };
const CHAR = 18;
const TEXT = 25;
const CHARACTER_COLUMN = 6;

/** Once a process: a second start would pull the memory from under the first. */
let loaded: Promise<EngineModule> | null = null;

/**
 * Prisma's own schema engine compiled to WebAssembly (the native one is a download), on a database. Even where
 * no database is compared, a server is asked for its version.
 */
export async function openSchemaEngine(databaseUrl: string, schema: string): Promise<SchemaEngine> {
  loaded ??= loadEngine();
  const { SchemaEngine } = await loaded;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  const adapter = bindMigrationAwareSqlAdapterFactory(readingChars(pool));
  const engine = await SchemaEngine.new(
    { datamodels: [['schema.prisma', schema]] },
    () => undefined,
    adapter,
  );
  return {
    async diff(from, to) {
      const result = await engine.diff({
        ...{ from: target(from, to), to: target(to, to), script: true, exitCode: true },
        ...{ shadowDatabaseUrl: null, filters: FILTERS },
      });
      return result.exitCode === 0 ? '' : (result.stdout ?? '');
    },
    diagnose: (migrationsList) =>
      engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: FILTERS }),
    async apply(migrationsList) {
      return (await engine.applyMigrations({ migrationsList, filters: FILTERS })).appliedMigrationNames;
    },
    close: () => pool.end(),
  };
}

/** A folder of migrations in the engine's own shape. */
export async function loadMigrations(dir: string): Promise<object> {
  const entries = await readdir(dir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name) => {
      const value = await readFile(path.join(dir, name, 'migration.sql'), 'utf8');
      return { path: name, migrationFile: { path: 'migration.sql', content: { tag: 'ok', value } } };
    }),
  );
  const lockfile = { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' };
  return { baseDir: path.resolve(dir), lockfile, shadowDbInitScript: '', migrationDirectories };
}

function target(source: SchemaSource, other: { schema: string }): object {
  if (source === 'nothing') return { tag: 'empty' };
  const { schema } = source === 'database' ? other : source;
  const files = [{ path: 'schema.prisma', content: schema }];
  return { tag: source === 'database' ? 'schemaDatasource' : 'schemaDatamodel', files, configDir: '.' };
}

/**
 * The adapter refuses PostgreSQL's internal one-letter type "char", which the engine asks the catalogue for.
 * So those columns pass the adapter as text, and are told to the engine as what they are.
 */
function readingChars(pool: pg.Pool): PrismaPg {
  const chars = new Set<string>();
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<pg.QueryResult>;
  const patched = async (...args: unknown[]) => {
    const result = await query(...args);
    for (const field of result.fields.filter(({ dataTypeID }) => dataTypeID === CHAR)) {
      chars.add(field.name);
      field.dataTypeID = TEXT;
    }
    return result;
  };
  const factory = new PrismaPg(Object.assign(pool, { query: patched }));
  const connect = factory.connect.bind(factory);
  return Object.assign(factory, {
    async connect() {
      const adapter = await connect();
      const queryRaw: SqlDriverAdapter['queryRaw'] = adapter.queryRaw.bind(adapter);
      const reading: SqlDriverAdapter['queryRaw'] = async (params) => {
        // The engine asks one question after another, so what was noted belongs to this one.
        chars.clear();
        const result = await queryRaw(params);
        const columnTypes = result.columnTypes.map((type, at) =>
          chars.has(result.columnNames[at] ?? '') ? CHARACTER_COLUMN : type,
        );
        return { ...result, columnTypes };
      };
      return Object.assign(adapter, { queryRaw: reading });
    },
  });
}

/** What Node offers of WebAssembly; its types are only to be had together with a browser's. */
interface WebAssemblyApi {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
}

async function loadEngine(): Promise<EngineModule> {
  // The package's own entry imports the .wasm as a module, which Node does not do yet.
  const folder = path.dirname(createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm'));
  const glue = (await import(
    pathToFileURL(path.join(folder, 'schema_engine_bg.js')).href
  )) as EngineModule & {
    __wbg_set_wasm(exports: object): void;
  };
  const { WebAssembly } = globalThis as unknown as { WebAssembly: WebAssemblyApi };
  const bytes = await readFile(path.join(folder, 'schema_engine_bg.wasm'));
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(instance.exports);
  // Where the engine leaves its last words; without it a panic would hide behind a TypeError.
  const lastWords = { set_message: (message: string) => process.stderr.write(`${message}\n`) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: lastWords });
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
  return glue;
}
