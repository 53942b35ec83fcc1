/** Why the embedded PostgreSQL cannot run, in a sentence for the person at the terminal. */
export class EmbeddedPostgresError extends Error {
  readonly code: 'unsupported' | 'in-use' | 'initdb-failed' | 'start-failed' | 'unreachable';

  constructor(code: EmbeddedPostgresError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EmbeddedPostgresError';
    this.code = code;
  }
}

/** Whether an error of the operating system has one of these codes (`ENOENT`, `EEXIST`, …). */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
