/** An answer of Discord's that is not what was asked for, in words for a person. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  constructor(status: number, code: number, message: string) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
  }
}

const TRIES = 4;

/** Speaks for one seat. Waits as long as a 429 says. @throws ApiError */
export function createRest(apiBase: string, token: string) {
  return async function request(method: string, path: string, body?: unknown): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      const response = await ask(method, `${apiBase}${path}`, token, body);
      if (response.status === 204) return null;
      const answer: unknown = await response.json().catch(() => null);
      if (response.ok) return answer;
      if (response.status !== 429 || attempt === TRIES) throw toError(response.status, answer);
      const seconds = Number(response.headers.get('retry-after') ?? 1);
      await new Promise((resolve) => setTimeout(resolve, Math.min(10, seconds) * 1000 + 50));
    }
  };
}
export type Rest = ReturnType<typeof createRest>;

async function ask(method: string, url: string, token: string, body: unknown): Promise<Response> {
  const json = body === undefined ? {} : { body: JSON.stringify(body) };
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  try {
    return await fetch(url, { method, headers: { authorization: token, ...type }, ...json });
  } catch {
    throw new ApiError(0, 0, 'The table did not answer. Is Wyrd still running?');
  }
}

function toError(status: number, answer: unknown): ApiError {
  const body = (typeof answer === 'object' && answer !== null ? answer : {}) as Record<string, unknown>;
  const details = innermost(body.errors);
  const message =
    details ?? (typeof body.message === 'string' ? body.message : `Discord answered ${status}.`);
  return new ApiError(status, typeof body.code === 'number' ? body.code : 0, message);
}

/** The first message in Discord's tree of form errors. */
function innermost(tree: unknown): string | undefined {
  if (typeof tree !== 'object' || tree === null) return undefined;
  const own = (tree as { _errors?: { message?: unknown }[] })._errors?.[0]?.message;
  if (typeof own === 'string') return own;
  for (const child of Object.values(tree)) {
    const found = innermost(child);
    if (found) return found;
  }
  return undefined;
}
