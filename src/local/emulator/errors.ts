import type { z } from 'zod';

/** Discord's nested tree of what is wrong with a form body. */
export interface ErrorTree {
  _errors?: { code: string; message: string }[];
  [key: string]: ErrorTree | { code: string; message: string }[] | undefined;
}

/** An answer of Discord's that is not what was asked for: status, JSON error code, message. */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: ErrorTree | undefined;

  constructor(status: number, code: number, message: string, errors?: ErrorTree) {
    super(message);
    this.name = 'DiscordError';
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  body(): object {
    return { message: this.message, code: this.code, ...(this.errors ? { errors: this.errors } : {}) };
  }
}

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json
export const unauthorized = () => new DiscordError(401, 0, '401: Unauthorized');
export const notFound = () => new DiscordError(404, 0, '404: Not Found');
export const unknownApplication = () => new DiscordError(404, 10002, 'Unknown Application');
export const unknownChannel = () => new DiscordError(404, 10003, 'Unknown Channel');
export const unknownGuild = () => new DiscordError(404, 10004, 'Unknown Guild');
export const unknownMember = () => new DiscordError(404, 10007, 'Unknown Member');
export const unknownMessage = () => new DiscordError(404, 10008, 'Unknown Message');
export const unknownUser = () => new DiscordError(404, 10013, 'Unknown User');
export const unknownEmoji = () => new DiscordError(400, 10014, 'Unknown Emoji');
export const unknownWebhook = () => new DiscordError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new DiscordError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new DiscordError(404, 10063, 'Unknown application command');
export const tooManyReactions = () =>
  new DiscordError(400, 30010, 'Maximum number of reactions reached (20)');
export const alreadyAcknowledged = () =>
  new DiscordError(400, 40060, 'Interaction has already been acknowledged.');
export const missingAccess = () => new DiscordError(403, 50001, 'Missing Access');
export const notYourMessage = () =>
  new DiscordError(403, 50005, 'Cannot edit a message authored by another user');
export const unsuitableChannel = () =>
  new DiscordError(400, 50008, 'Cannot send messages in a non-text channel');
export const systemMessage = () => new DiscordError(403, 50021, 'Cannot execute action on a system message');
export const wrongChannelType = () =>
  new DiscordError(400, 50024, 'Cannot execute action on this channel type');
export const threadArchived = () => new DiscordError(400, 50083, 'Thread is archived');
export const threadLocked = () => new DiscordError(400, 160005, 'Thread is locked');
export const threadExists = () =>
  new DiscordError(400, 160004, 'A thread has already been created for this message');
export const emptyMessage = () => new DiscordError(400, 50006, 'Cannot send an empty message');
export const missingPermissions = () => new DiscordError(403, 50013, 'Missing Permissions');
export const invalidWebhookToken = () => new DiscordError(401, 50027, 'Invalid Webhook Token');

/** 50035 with one complaint at a path. */
export function invalidForm(path: readonly PropertyKey[], code: string, message: string): DiscordError {
  const tree: ErrorTree = {};
  complain(tree, path, code, message);
  return new DiscordError(400, 50035, 'Invalid Form Body', tree);
}

/** Parses a body the way Discord does: everything that is wrong, at its place. */
export function parseForm<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const result = schema.safeParse(body ?? {});
  if (result.success) return result.data;
  const tree: ErrorTree = {};
  for (const issue of flatten(result.error.issues)) {
    const [code, message] = inDiscordsWords(issue);
    complain(tree, issue.path, code, message);
  }
  throw new DiscordError(400, 50035, 'Invalid Form Body', tree);
}

/** A union reports one list of issues a branch; the branch that came furthest says it best. */
function flatten(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
    const best = issue.errors.reduce((a, b) => (b.length > 0 && b.length < a.length ? b : a));
    return flatten(best).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
  });
}

function inDiscordsWords(issue: z.core.$ZodIssue): [code: string, message: string] {
  switch (issue.code) {
    case 'too_big':
      return issue.origin === 'string'
        ? ['BASE_TYPE_MAX_LENGTH', `Must be ${issue.maximum} or fewer in length.`]
        : issue.origin === 'array'
          ? ['BASE_TYPE_BAD_LENGTH', `Must be between 0 and ${issue.maximum} in length.`]
          : ['NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`];
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? ['BASE_TYPE_BAD_LENGTH', `Must be at least ${issue.minimum} in length.`]
        : ['NUMBER_TYPE_MIN', `int value should be greater than or equal to ${issue.minimum}.`];
    case 'invalid_type':
      return issue.input === undefined
        ? ['BASE_TYPE_REQUIRED', 'This field is required']
        : ['BASE_TYPE_INVALID', `Could not interpret the value as ${issue.expected}.`];
    case 'custom':
      return [String(issue.params?.discord ?? 'BASE_TYPE_INVALID'), issue.message];
    case 'invalid_value':
      return ['BASE_TYPE_CHOICES', `Value must be one of ${issue.values.join(', ')}.`];
    default:
      return ['BASE_TYPE_INVALID', issue.message];
  }
}

function complain(tree: ErrorTree, path: readonly PropertyKey[], code: string, message: string): void {
  let at = tree;
  for (const key of path) {
    const name = String(key);
    const next = at[name];
    const child: ErrorTree = next && !Array.isArray(next) ? next : {};
    at[name] = child;
    at = child;
  }
  at._errors = [...(at._errors ?? []), { code, message }];
}
