import { z } from 'zod';
import { threatBudget } from '../../game/bestiary.ts';
import { fact } from '../../game/events.ts';
import { MAX_META_EVENTS, MetaEventType } from '../../game/meta-events.ts';
import { note } from '../../game/notes.ts';
import { cleanLine, cleanPlayerText } from '../../game/player-text.ts';
import { refuse } from '../../game/refusals.ts';
import { awakeOf } from '../../game/table.ts';
import { clamp } from '../../game/tension.ts';
import { defineInput } from '../define-input.ts';

/** So many corrections fit into what a storyteller is told. */
export const MAX_CANON = 30;

/** The game master puts an event of their own on the table; the party votes on it like on the others. */
export const inject = defineInput({
  name: 'inject',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({
    type: MetaEventType,
    title: z.string(),
    sentence: z.string(),
    chance: z.number().int().min(5).max(95),
    /** For a fight: an id of the scenario's bestiary. */
    foe: z.string().max(31).nullable(),
  }),
  decide({ table, actor, sourceId }, { type, title: rawTitle, sentence: rawSentence, chance, foe }) {
    const title = cleanLine(rawTitle, 60);
    const sentence = cleanLine(rawSentence, 200);
    const { action, campaign } = table;
    if (title === '' || sentence === '') return refuse('empty-text');
    if (!action) throw new Error('An event was put on the table of no turn');
    if (action.events.length >= MAX_META_EVENTS) return refuse('events-full', { max: MAX_META_EVENTS });
    const index = 1 + Math.max(-1, ...action.events.map((event) => event.index));
    const awake = awakeOf(table, action.turn).length;
    const count = clamp(Math.round(threatBudget(awake, campaign.tension) / 2), 1, 4);
    const foes = type === 'combat' && foe ? [{ id: foe, count }] : [];
    const row = {
      ...{ index, title, sentence, foes },
      type: type === 'combat' && foes.length === 0 ? ('hazard' as const) : type,
      stakes: title,
      baseChance: clamp(chance, 5, 95),
      injectedBy: actor.userId,
    };
    return {
      changes: [{ kind: 'events-proposed', events: [row] }],
      events: [fact('gm.acted', actor.userId, { input: 'inject', detail: title })],
      posts: [{ key: `inject ${sourceId}`, post: { kind: 'notice', text: 'gm-inject', params: { title } } }],
      next: { to: 'stay' },
      note: note('injected', { title }),
    };
  },
});

/** The game master speaks as the world: told as it was written, changing nothing. */
export const narrate = defineInput({
  name: 'narrate',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({ text: z.string() }),
  decide({ actor, sourceId }, { text: raw }) {
    const text = cleanPlayerText(raw, 1500);
    if (text === '') return refuse('empty-text');
    return {
      changes: [],
      events: [fact('gm.acted', actor.userId, { input: 'narrate', detail: text.slice(0, 200) })],
      posts: [{ key: `narrated ${sourceId}`, post: { kind: 'narration', text } }],
      next: { to: 'stay' },
      note: note('narrated'),
    };
  },
});

/** What the game master says is so, and every later question to the storyteller follows; or forgets again. */
export const canon = defineInput({
  name: 'canon',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({
    add: z.string().nullable(),
    /** Number on the list, from 1. */
    forget: z.number().int().nullable(),
  }),
  decide({ table, actor }, { add, forget }) {
    const known = table.campaign.canon;
    const line = cleanLine(add ?? '', 200);
    if (forget !== null && !known[forget - 1]) return refuse('no-such-event', { count: known.length });
    const kept = known.filter((_, n) => n !== (forget ?? 0) - 1);
    if (forget === null && line === '') return refuse('empty-text');
    if (line !== '' && kept.length >= MAX_CANON) return refuse('canon-full', { max: MAX_CANON });
    const canon = line === '' ? kept : [...kept, line];
    const detail = line === '' ? `- ${known[(forget ?? 0) - 1] ?? ''}` : `+ ${line}`;
    return {
      changes: [{ kind: 'campaign', set: { canon } }],
      events: [fact('gm.acted', actor.userId, { input: 'canon', detail })],
      posts: [],
      next: { to: 'stay' },
      note: note('canon-set', { count: canon.length }),
    };
  },
});
