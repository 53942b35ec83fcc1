import { DiscordError } from './errors.ts';
import type { SentFile } from './uploads.ts';

/** A multipart body: `payload_json` beside `files[n]`. @throws DiscordError 50109 */
export async function readMultipart(
  contentType: string,
  raw: Buffer,
): Promise<{ payload: Record<string, unknown>; files: SentFile[] }> {
  const wrong = () => new DiscordError(400, 50109, 'The request body contains invalid JSON.');
  const response = new Response(new Uint8Array(raw), { headers: { 'content-type': contentType } });
  const form = await response.formData().catch(() => {
    throw wrong();
  });
  const files: SentFile[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') continue;
    const at = /^files?\[(\d+)\]$/.exec(name)?.[1] ?? String(files.length);
    const bytes = Buffer.from(await value.arrayBuffer());
    files.push({ at, name: value.name, type: value.type || 'application/octet-stream', bytes });
  }
  const text = form.get('payload_json');
  try {
    const payload: unknown = typeof text === 'string' ? JSON.parse(text) : {};
    if (typeof payload === 'object' && payload !== null) return { payload: { ...payload }, files };
  } catch {
    // Said below.
  }
  throw wrong();
}
