import { ComponentType } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { parseControlId } from '../../components/control-id.ts';
import { PhaseName } from '../../game/phases.ts';
import type { Table } from '../../game/table.ts';
import { renderBoard } from './board.ts';
import { measure } from './message.ts';
import { reading } from './reading.ts';
import { NOW, SAMPLE_PLAYERS, sampleEvent, samplePlayer, sampleTable } from './sample-table.ts';

const draw = (table: Table) => reading(renderBoard(table, { now: NOW }));
const families = (table: Table) =>
  draw(table).buttons.map(({ custom_id }) => parseControlId(custom_id)?.family);
const CLOSES = '<t:1767297640:R>';

describe('the board', () => {
  test.each(PhaseName.options)('in %s says what happens now, in limits, with ids of ours', (phase) => {
    for (const plain of [false, true]) {
      const body = renderBoard(sampleTable(phase, { plain }), { now: NOW });
      const { text, buttons } = reading(body);
      expect(text).toContain('The Sallow Road');
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(measure(body).text).toBeLessThan(1500);
      expect(body.allowed_mentions).toEqual({ parse: [] });
      for (const { custom_id } of buttons) expect(parseControlId(custom_id)).not.toBeNull();
    }
  });

  test.each(['validating', 'meta_proposal', 'probability_roll', 'resolving_action', 'ended'] as const)(
    'in %s nobody is awaited, so there is nothing to press',
    (phase) => {
      expect(families(sampleTable(phase))).toEqual([]);
      expect(draw(sampleTable(phase)).text).not.toContain('Waiting for');
    },
  );

  test.each(['gathering', 'meta_review', 'in_meta_event'] as const)(
    'in %s names who is awaited and until when, and ticks who answered',
    (phase) => {
      const { text } = draw(sampleTable(phase));
      expect(text).toContain(CLOSES);
      expect(text).toMatch(/⏳ Waiting for \*\*.*Cleo\*\*/);
      expect(text).toMatch(/✓ ▰+▱+ 7\/10 \*\*Ada Quill\*\*/);
      expect(text).toMatch(/○ ▰+▱+ 7\/10 \*\*Cleo\*\*/);
      expect(text).toMatch(/💤 .*\*\*Dov\*\*.*away/);
    },
  );

  test('in the lobby offers a seat and the beginning', () => {
    expect(families(sampleTable('lobby'))).toEqual(['join', 'begin', 'help']);
    expect(draw(sampleTable('lobby', { players: [] })).text).toContain('Nobody yet');
  });

  test('in idle asks for an act, or for players where nobody sits', () => {
    expect(families(sampleTable('idle'))).toEqual(['act', 'sheet', 'join', 'help']);
    expect(families(sampleTable('idle', { players: [] }))).toEqual(['join', 'help']);
  });

  test('while gathering shows what everybody tries', () => {
    const { text } = draw(sampleTable('gathering'));
    expect(text).toContain('“climb the wall where the ivy is oldest”');
    expect(text).toContain('holds back');
    expect(families(sampleTable('gathering'))).toEqual(['act', 'pass', 'help']);
  });

  test('shows the promise of fate while a turn runs, and the open seed after it', () => {
    expect(draw(sampleTable('gathering')).text).toContain('`c0ffeec0ffeec0ff…`');
    const lastTurn = { turn: 3, seed: 'ab'.repeat(32), commitment: 'c0' };
    const { text } = reading(renderBoard(sampleTable('idle'), { now: NOW, lastTurn }));
    expect(text).toContain('`abababababababab…`');
    expect(draw(sampleTable('gathering')).text).not.toContain('abab');
  });

  test('given a deadline that is past, then it closes now', () => {
    const late = new Date(NOW.getTime() + 60_000);
    const { text } = reading(renderBoard(sampleTable('gathering'), { now: late }));
    expect(text).toContain('closing now');
  });

  test('given somebody who sat down in the middle of a turn, then they wait for the next', () => {
    const newcomer = samplePlayer('5', 'Elin', 'wanderer', { sinceTurn: 4 });
    expect(draw(sampleTable('gathering', { players: [...SAMPLE_PLAYERS, newcomer] })).text).toMatch(
      /\*\*Elin\*\*.*in from the next turn/,
    );
  });

  test('given somebody who left, then they are not shown', () => {
    const players = SAMPLE_PLAYERS.map((one) => (one.id === '2' ? { ...one, status: 'left' as const } : one));
    expect(draw(sampleTable('idle', { players })).text).not.toContain('Bram');
  });
});

describe('the vote', () => {
  const vote = draw(sampleTable('meta_review'));

  test('shows base and tilted chance, who voted how, and live counts on the buttons', () => {
    expect(vote.text).toContain('40%, tilted to **50%** · 👍 2 Ada Quill and Bram · 👎 1 Cleo');
    expect(vote.buttons.map(({ label }) => label)).toEqual([
      ...['Welcome (2)', 'Avert (1)', 'Welcome', 'Avert (1)'],
      ...['Done voting', 'Help'],
    ]);
  });

  test('a strict majority against an event shows it averted', () => {
    const votes = ['1', '2'].map((playerId) => ({ playerId, eventIndex: 1, value: 'avert' as const }));
    expect(draw(sampleTable('meta_review', { action: { votes } })).text).toContain(
      '**Averted**, if it ended now',
    );
  });

  test('a vote of somebody who left does not count', () => {
    const players = SAMPLE_PLAYERS.map((one) => (one.id === '3' ? { ...one, status: 'left' as const } : one));
    const { text } = draw(sampleTable('meta_review', { players }));
    expect(text).toContain('tilted to **70%** · 👍 2 Ada Quill and Bram');
  });

  test.each(['force', 'veto'] as const)('an event under a %s is marked, and has no buttons', (ruling) => {
    const events = [{ ...sampleEvent(0, 'twist', 'A Knock'), ruling }, sampleEvent(1, 'social', 'A Guest')];
    const { text, buttons } = draw(sampleTable('meta_review', { action: { events } }));
    expect(text).toContain('⚖️ It will');
    expect(buttons.map(({ custom_id }) => parseControlId(custom_id)?.args[1])).not.toContain('0');
  });
});

describe('an event that is played', () => {
  test('offers each approach with ability, difficulty and live count, and an idea of one’s own', () => {
    const { text, buttons } = draw(sampleTable('in_meta_event'));
    expect(buttons.map(({ label }) => label)).toEqual([
      '1. Read it before the ink dries (Wits, hard) · 2',
      '2. Ask the lamplighter to her face (Heart, fair)',
      '3. Hide it under the ferry planks (Grace, fair)',
      ...['Something else…', 'Help'],
    ]);
    expect(text).toContain('What do you do about the ledger?');
    expect(text).toContain(
      '**1. Read it before the ink dries**: Ada Quill and Bram, +1 for standing together',
    );
    expect(text).toContain('Cleo’s idea');
  });

  test('given five approaches, then there is no room for another', () => {
    const approach = { label: 'Wait', ability: 'heart', difficulty: 'easy', fight: false, by: null } as const;
    const opening = { narration: 'n', question: 'q', approaches: Array.from({ length: 5 }, () => approach) };
    const events = [{ ...sampleEvent(0, 'twist', 'A Knock'), order: 0, opening }];
    expect(families(sampleTable('in_meta_event', { action: { events } }))).not.toContain('suggest');
  });

  test('while it is being told there is nothing to press', () => {
    const table = sampleTable('in_meta_event', { action: { wait: null } });
    expect(families(table)).toEqual([]);
    expect(draw(table).text).toContain('I am finding the words');
  });
});

describe('a fight', () => {
  test('shows every foe with its health, and offers those that stand', () => {
    const body = renderBoard(sampleTable('in_combat'), { now: NOW });
    const { text } = reading(body);
    expect(text).toContain('Round 2');
    expect(text).toContain('0/8 **Marsh wolf 1** · 💀 *down*');
    expect(text).toContain('5/8 **Marsh wolf 2**');
    const json = JSON.stringify(body);
    expect(json).toContain('marsh-wolf-2');
    expect(json).not.toContain('"marsh-wolf-1"');
    expect(families(sampleTable('in_combat'))).toEqual(['deed', 'kit', 'deed', 'help']);
  });
});

describe('in review', () => {
  test.each(['meta_proposal', 'resolving_action'] as const)(
    'in %s the game master reads first, and nobody else is named',
    (phase) => {
      const table = sampleTable(phase, { review: true });
      expect(families(table)).toEqual(['review', 'help']);
      expect(draw(table).text).toContain('The game master is reading first');
      expect(draw(table).text).not.toContain('Waiting for');
    },
  );
});

describe('a halted table', () => {
  test('paused: the reason, where it stands, what is left of the wait, and Go on alone', () => {
    const halt = { kind: 'paused', cause: 'gm', reason: 'pizza', by: '9', remaining: 23_000 } as const;
    const table = sampleTable('meta_review', { campaign: { halt } });
    expect(families(table)).toEqual(['resume', 'help']);
    expect(draw(table).text).toMatch(/## Paused\n> pizza\n.*Tempt fate.*\n.*23 seconds/);
    expect(draw(table).text).not.toContain('<t:');
  });

  test('after an X-card nobody is named, and the game master has three ways', () => {
    const halt = { kind: 'paused', cause: 'xcard', reason: '', by: null, remaining: 9_000 } as const;
    const table = sampleTable('in_combat', { campaign: { halt } });
    expect(families(table)).toEqual(['resume', 'course', 'rewind', 'help']);
    expect(draw(table).text).toContain('Nobody asks who');
  });

  test('stopped: the thread is lost, nothing else is, and Retry', () => {
    const halt = {
      kind: 'stopped',
      cause: 'failed',
      reason: 'ECONNREFUSED at x.ts:3',
      by: null,
      remaining: null,
    } as const;
    const table = sampleTable('resolving_action', { campaign: { halt } });
    expect(families(table)).toEqual(['retry', 'rewind', 'help']);
    expect(draw(table).text).toContain('I lost the thread');
    expect(draw(table).text).not.toContain('ECONNREFUSED');
  });
});

describe('plain mode', () => {
  test.each(PhaseName.options)('in %s has texts and rows alone, no emoji and no bars', (phase) => {
    const body = renderBoard(sampleTable(phase, { plain: true }), { now: NOW });
    const kinds = new Set((body.components ?? []).map(({ type }) => type));
    expect(
      [...kinds].filter((type) => type !== ComponentType.TextDisplay && type !== ComponentType.ActionRow),
    ).toEqual([]);
    const { text, buttons } = reading(body);
    expect(text).not.toMatch(/\p{Extended_Pictographic}|[▰▱✓○◆]/u);
    expect(buttons.filter(({ emoji }) => emoji)).toEqual([]);
  });

  test('says in words what icons say elsewhere, and names the event on its buttons', () => {
    const { text, buttons } = draw(sampleTable('meta_review', { plain: true }));
    expect(text).toMatch(/\*\*Cleo\*\*, Speaker: 7 of 10 health · \*is awaited\*/);
    expect(buttons[0]?.label).toBe('Welcome: The Lamplighter’s Ledger (2)');
  });
});
