import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { cleanLine } from '../../game/player-text.ts';
import type { Halt } from '../../game/table.ts';
import { defineInput, seated } from '../define-input.ts';
import { remainingOf } from './clock.ts';

/** Lines and veils a person can give, each at most so long. */
const MAX_BOUNDARIES = 20;
const MAX_LENGTH = 80;

/**
 * Somebody does not feel well with the scene: everything stops at once, and nobody is named, not in the
 * channel, not in the audit, not in the journal. Anybody may, with or without a seat.
 */
export const xcard = defineInput({
  name: 'xcard',
  gmOnly: false,
  playersOnly: false,
  anonymous: true,
  schema: z.object({}),
  decide({ table, now }) {
    const { action, campaign } = table;
    // A second card changes nothing, and is thanked for all the same.
    if (campaign.halt?.cause === 'xcard') {
      return { changes: [], events: [], posts: [], next: { to: 'stay' }, note: note('xcard') };
    }
    const remaining = campaign.halt ? campaign.halt.remaining : remainingOf(table, now);
    const halt: Halt = { kind: 'paused', cause: 'xcard', reason: '', by: null, remaining };
    return {
      changes: [{ kind: 'campaign', set: { halt } }],
      events: [fact('campaign.paused', null, { phase: campaign.phase, reason: 'X-card' })],
      posts: [],
      next: action ? { to: 'halt', step: action.step } : { to: 'stay' },
      note: note('xcard'),
    };
  },
});

/** What this player never wants to meet (lines), or only off stage (veils). Read by the storyteller alone. */
export const boundaries = defineInput({
  name: 'boundaries',
  gmOnly: false,
  playersOnly: true,
  schema: z.object({ lines: z.string(), veils: z.string() }),
  decide(context, given) {
    const player = seated(context);
    const lines = listOf(given.lines);
    const veils = listOf(given.veils);
    return {
      changes: [{ kind: 'player', playerId: player.id, set: { boundaries: { lines, veils } } }],
      events: [fact('boundaries.set', null, { lines: lines.length, veils: veils.length })],
      posts: [],
      next: { to: 'stay' },
      note: note('boundaries-set', { lines: lines.length, veils: veils.length }),
    };
  },
});

/** What people write into one field: separated by commas, semicolons or line breaks. */
export function listOf(raw: string): string[] {
  const all = raw
    .split(/[,;\n]/)
    .map((one) => cleanLine(one, MAX_LENGTH))
    .filter(Boolean);
  return [...new Set(all)].slice(0, MAX_BOUNDARIES);
}
