// `prisma generate` fetches the schema engine but never runs it. Pointing the variable at any
// executable spares the download, so that a clone installs with no network but the npm registry.
const offline = ['generate', 'validate', 'format'];
if (process.argv.some((word) => offline.includes(word))) {
  process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;
}

const { defineConfig } = await import('prisma/config');

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
  // Only `prisma migrate` and `prisma studio` on a machine that may download engines read this.
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
});
