import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Archetype, Condition } from '../../game/characters.ts';
import { MetaEventType, type Ruling } from '../../game/meta-events.ts';
import { PhaseName } from '../../game/phases.ts';
import type { MetaEvent, Player, Table } from '../../game/table.ts';
import { renderBoard } from './board.ts';
import { measure } from './message.ts';
import { live, reading } from './reading.ts';
import { NOW, sampleEvent, samplePlayer, sampleTable } from './sample-table.ts';

/** Text of up to this length made of what hurts most: markup that doubles when escaped, wide and joined characters. */
const nasty = (max: number) =>
  fc.oneof(
    fc
      .constantFrom(...['*', '_', '`', '@everyone ', '👩‍👩‍👧‍👦', 'א', 'W', '<@1> ', '\n# '])
      .map((one) => one.repeat(max).slice(0, max)),
    fc.string({ unit: fc.constantFrom(...'*_~`|<>[]()#@-\\:/ \nWא1.'), minLength: max, maxLength: max }),
  );

const anyPlayer = (id: string) =>
  fc
    .record({
      name: nasty(32),
      archetype: fc.constantFrom(...Archetype.options),
      conditions: fc.subarray([...Condition.options]),
      status: fc.constantFrom('active' as const, 'away' as const),
      sinceTurn: fc.constantFrom(1, 4),
    })
    .map(({ name, archetype, conditions, status, sinceTurn }): Player => {
      const player = samplePlayer(id, name, archetype, { status, sinceTurn });
      return { ...player, character: { ...player.character, conditions } };
    });

const anyEvent = (index: number) =>
  fc
    .record({
      type: fc.constantFrom(...MetaEventType.options),
      title: nasty(60),
      sentence: nasty(200),
      stakes: nasty(100),
      question: nasty(160),
      labels: fc.array(nasty(60), { minLength: 2, maxLength: 5 }),
      ruling: fc.constantFrom<(Ruling | null)[]>(null, null, 'force', 'veto'),
    })
    .map(
      ({ type, title, sentence, stakes, question, labels, ruling }): MetaEvent => ({
        ...sampleEvent(index, type, title),
        ...{ sentence, stakes, ruling, order: index },
        opening: {
          ...{ narration: 'n', question },
          approaches: labels.map((label) => ({
            label,
            ability: 'heart',
            difficulty: 'extreme',
            fight: false,
            by: '1',
          })),
        },
      }),
    );

const IDS = ['1', '2', '3', '4', '5', '6', '7', '8'];
const worstTable = fc
  .record({
    ...{
      phase: fc.constantFrom(...PhaseName.options),
      plain: fc.boolean(),
      name: nasty(60),
      place: nasty(60),
    },
    players: fc.tuple(...IDS.map(anyPlayer)),
    events: fc.tuple(...[0, 1, 2, 3].map(anyEvent)),
    intent: nasty(1000),
    votes: fc.array(fc.constantFrom('welcome' as const, 'avert' as const), { minLength: 32, maxLength: 32 }),
    choices: fc.array(fc.nat(4), { minLength: 8, maxLength: 8 }),
    halt: fc.constantFrom('paused' as const, 'stopped' as const, null, null, null),
    reason: nasty(200),
  })
  .map(({ phase, plain, name, place, players, events, intent, votes, choices, halt, reason }): Table => {
    const sample = sampleTable(phase, {
      players,
      plain,
      campaign: {
        name,
        place,
        halt: halt ? { kind: halt, cause: 'gm', reason, by: null, remaining: 9e7 } : null,
      },
      action: {
        ...{ events, voters: IDS },
        intents: IDS.map((playerId) => ({
          playerId,
          kind: 'act',
          text: intent,
          verdict: null,
          outcome: null,
        })),
        votes: votes.map((value, n) => ({
          playerId: IDS[n % 8] ?? '',
          eventIndex: Math.floor(n / 8),
          value,
        })),
        approaches: choices.map((choice, n) => ({ playerId: IDS[n] ?? '', eventIndex: 0, choice })),
      },
    });
    if (sample.action?.wait) sample.action.wait = { ...sample.action.wait, awaited: IDS };
    return sample;
  });

describe('given the worst table there can be', () => {
  test('then the board keeps every limit of Discord, and nothing of the players is markup', () => {
    fc.assert(
      fc.property(worstTable, (table) => {
        const body = renderBoard(table, { now: NOW });
        const used = measure(body);
        expect(used.text).toBeLessThanOrEqual(4000);
        expect(used.components).toBeLessThanOrEqual(40);
        const { text, buttons, rows } = reading(body);
        for (const size of rows) expect(size >= 1 && size <= 5).toBe(true);
        for (const { label, custom_id } of buttons) {
          expect(label?.length ?? 0).toBeGreaterThan(0);
          expect(label?.length ?? 99).toBeLessThanOrEqual(80);
          expect(custom_id.length).toBeLessThanOrEqual(100);
        }
        const ids = buttons.map(({ custom_id }) => custom_id);
        expect(new Set(ids).size).toBe(ids.length);
        // The storyteller's question is Markdown; everything else is nobody's markup but ours.
        if (table.campaign.phase !== 'in_meta_event')
          expect(live(text)).not.toMatch(/@|<(?!t:\d+:R>)|\[|\]|~|\|/);
      }),
      { numRuns: 400 },
    );
  });
});
