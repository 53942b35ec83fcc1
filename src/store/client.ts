import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from './generated/client.ts';

export type Database = PrismaClient;
/** What a transaction offers: everything of the client but opening another one. */
export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0];

/** Connects lazily, at the first query. @param poolSize connections at most; BullMQ has a pool of its own. */
export function openDatabase(databaseUrl: string, poolSize = 12): Database {
  const adapter = new PrismaPg({ connectionString: databaseUrl, max: poolSize, application_name: 'wyrd' });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 15_000, timeout: 15_000 } });
}

/** Whether an error says that a unique index was hit; `index` is a field or index name to look for. */
export function isUniqueViolation(error: unknown, index: string): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error) || error.code !== 'P2002')
    return false;
  return JSON.stringify(error).includes(index) || String(error).includes(index);
}
