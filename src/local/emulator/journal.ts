import { existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { StoredCommand } from './command-form.ts';
import type { Channel, Guild, Member, Message, Webhook } from './entities.ts';

/** Written by this program alone, and read as it was written: only half a line is no line. */
const kept = <Kind>() => z.custom<Kind>((value) => typeof value === 'object' && value !== null);

export const Entry = z.discriminatedUnion('op', [
  z.object({ op: z.literal('born'), ids: z.record(z.string(), z.string()) }),
  z.object({ op: z.literal('seat'), id: z.string(), name: z.string(), token: z.string() }),
  z.object({ op: z.literal('locale'), user: z.string(), locale: z.string() }),
  z.object({ op: z.literal('guild'), guild: kept<Guild>() }),
  z.object({ op: z.literal('member'), guild: z.string(), member: kept<Member>() }),
  z.object({ op: z.literal('no-member'), guild: z.string(), user: z.string() }),
  z.object({ op: z.literal('message'), message: kept<Message>() }),
  z.object({ op: z.literal('delete'), channel: z.string(), id: z.string() }),
  z.object({ op: z.literal('channel'), channel: kept<Channel>() }),
  z.object({ op: z.literal('no-channel'), id: z.string() }),
  z.object({ op: z.literal('webhook'), webhook: kept<Webhook>() }),
  z.object({ op: z.literal('no-webhook'), id: z.string() }),
  z.object({ op: z.literal('commands'), commands: z.array(kept<StoredCommand>()) }),
]);
export type Entry = z.infer<typeof Entry>;

/** One JSON line a change; rewritten as short as possible at every start. Absent file: nothing is kept. */
export function openJournal(file: string | undefined, replay: (entry: Entry) => void, state: () => Entry[]) {
  if (!file) return { write: (_entry: Entry) => undefined };
  mkdirSync(path.dirname(file), { recursive: true });
  if (existsSync(file)) {
    for (const row of readFileSync(file, 'utf8').split('\n')) {
      const entry = parseRow(row);
      if (entry) replay(entry);
    }
    const shorter = `${file}.new`;
    writeFileSync(
      shorter,
      state()
        .map((entry) => `${JSON.stringify(entry)}\n`)
        .join(''),
    );
    renameSync(shorter, file);
  }
  const handle = openSync(file, 'a');
  return { write: (entry: Entry) => void writeSync(handle, `${JSON.stringify(entry)}\n`) };
}

/** A process that was killed while it wrote leaves half a line; what it said there was never answered. */
function parseRow(row: string): Entry | null {
  try {
    const parsed = Entry.safeParse(JSON.parse(row));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
