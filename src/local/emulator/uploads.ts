import type { FastifyInstance } from 'fastify';
import { invalidForm } from './errors.ts';

/** A file that was sent with a message, as Discord shows it. */
export interface Attachment {
  id: string;
  filename: string;
  size: number;
  url: string;
  proxy_url: string;
  content_type?: string;
  description?: string;
}

export interface SentFile {
  /** `n` of `files[n]`. */
  at: string;
  name: string;
  type: string;
  bytes: Buffer;
}

interface Named {
  id: string | number;
  filename?: string | undefined;
  description?: string | null | undefined;
}

/** Files kept for remembered messages, in bytes; the oldest go first. */
const KEPT_BYTES = 64 * 1024 * 1024;

/** Files of messages: kept in memory, served under /attachments, gone with the process. */
export function createUploads(nextId: () => string) {
  const waiting = new Map<string, Attachment>();
  const files = new Map<string, { bytes: Buffer; type: string }>();
  let kept = 0;

  function keep(id: string, file: { bytes: Buffer; type: string }): void {
    files.set(id, file);
    kept += file.bytes.length;
    for (const [old, { bytes }] of files) {
      if (kept <= KEPT_BYTES || old === id) break;
      files.delete(old);
      kept -= bytes.length;
    }
  }

  return {
    /** Puts the files of a multipart body where the body names them; `data` holds the message of a callback. */
    place(payload: Record<string, unknown>, sent: readonly SentFile[], origin: string): unknown {
      if (sent.length === 0) return payload;
      const inner = payload.data;
      if (typeof inner === 'object' && inner !== null)
        return { ...payload, data: this.place(inner as Record<string, unknown>, sent, origin) };
      const named = (Array.isArray(payload.attachments) ? payload.attachments : []) as Named[];
      const fresh = sent.map((file) => {
        const about = named.find(({ id }) => String(id) === file.at);
        const id = nextId();
        const filename = about?.filename ?? file.name;
        const url = `${origin}/attachments/${id}/${encodeURIComponent(filename)}`;
        keep(id, file);
        waiting.set(id, {
          ...{ id, filename, size: file.bytes.length, url, proxy_url: url, content_type: file.type },
          ...(about?.description ? { description: about.description } : {}),
        });
        return { id };
      });
      const others = named.filter(({ id }) => !sent.some(({ at }) => at === String(id)));
      return { ...payload, attachments: [...others, ...fresh] };
    },
    /** The attachments that a form names: those just sent, and those that the message has. */
    take(named: readonly Named[] | null | undefined, before: readonly unknown[] = []): Attachment[] {
      return (named ?? []).map((one, at) => {
        const id = String(one.id);
        const found = waiting.get(id) ?? (before as Attachment[]).find((each) => each.id === id);
        if (!found)
          throw invalidForm(['attachments', at, 'id'], 'ATTACHMENT_NOT_FOUND', 'Attachment data not found');
        waiting.delete(id);
        return found;
      });
    },
    register(app: FastifyInstance): void {
      app.get<{ Params: { id: string } }>('/attachments/:id/:name', async (request, reply) => {
        const file = files.get(request.params.id);
        if (!file) return reply.code(404).send({ message: '404: Not Found', code: 0 });
        // Whatever somebody sent is data, never a page of ours.
        return reply
          .header('content-type', file.type)
          .header('content-disposition', 'attachment')
          .header('x-content-type-options', 'nosniff')
          .send(file.bytes);
      });
    },
  };
}
export type Uploads = ReturnType<typeof createUploads>;
