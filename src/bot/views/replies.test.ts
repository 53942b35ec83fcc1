import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Condition } from '../../game/characters.ts';
import { DOMAIN_EVENTS, type DomainEventName } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { PhaseName } from '../../game/phases.ts';
import { refuse } from '../../game/refusals.ts';
import { en } from '../../text/en.ts';
import { fits, rowsWithin } from './message.ts';
import { live, reading } from './reading.ts';
import * as replies from './replies.ts';
import { NOW, SAMPLE_PLAYERS, samplePlayer, sampleTable } from './sample-table.ts';

const ADA = samplePlayer('1', 'Ada Quill', 'scout');
const HOSTILE = '**@everyone** `x`\n# big';

describe('notes and refusals', () => {
  test('are ordinary text that pings nobody', () => {
    expect(replies.renderNote(note('begun'), en)).toEqual({
      ...{ content: en.notes.begun({}), allowed_mentions: { parse: [] } },
    });
    expect(replies.renderRefusal(refuse('campaign-exists', { name: HOSTILE }), en).content).toContain(
      '\\@everyone',
    );
  });

  test('given the longest intent, then the note has room for it', () => {
    const long = note('acted', {
      text: '*'.repeat(1000),
      awaiting: Array(8).fill('*'.repeat(32)),
      until: NOW,
    });
    const { content = '' } = replies.renderNote(long, en);
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content).toMatch(/change your mind\.$/);
  });
});

describe('the character sheet', () => {
  test('shows who, how they fare, and what they are good at', () => {
    const { text } = reading(replies.renderSheet(ADA, en, false));
    expect(text).toContain('## Ada Quill (she/her)');
    expect(text).toContain('Scout, level 1');
    expect(text).toContain('Health ▰▰▰▰▰▰▰▱▱▱ **7/10**');
    expect(text).toContain('Grace +3  Climb, sneak');
    expect(text).toContain('4 of 10 experience to level 2');
    expect(text).toContain('Nothing ails you.');
  });

  test('explains every condition it shows', () => {
    const ailing = { ...ADA, character: { ...ADA.character, conditions: [...Condition.options] } };
    const { text } = reading(replies.renderSheet(ailing, en, false));
    for (const condition of Condition.options)
      expect(text).toContain(`- ${en.words.conditions[condition].effect}`);
  });

  test('in plain mode is words alone', () => {
    const { text } = reading(replies.renderSheet(ADA, en, true));
    expect(text).toContain('Abilities: Might 0, Grace +3, Wits +1, Heart 0');
    expect(text).not.toMatch(/[▰▱]|```/);
  });

  test('given what a hostile player wrote everywhere, then none of it is markup', () => {
    const bad = { name: HOSTILE, pronouns: HOSTILE, concept: HOSTILE, trait: HOSTILE };
    const body = replies.renderSheet({ ...ADA, character: { ...ADA.character, ...bad } }, en, true);
    expect(fits(body)).toBe(true);
    expect(live(reading(body).text)).not.toMatch(/@|`|\n# /);
  });

  test('without pronouns, concept or trait there is no empty place for them', () => {
    const bare = { pronouns: '', concept: '', trait: '' };
    const { text } = reading(
      replies.renderSheet({ ...ADA, character: { ...ADA.character, ...bare } }, en, false),
    );
    expect(text).not.toMatch(/\(\)|\*\*\n\*|People notice/);
  });
});

describe('the party', () => {
  test('shows everybody who sits here', () => {
    const { content = '' } = replies.renderParty(sampleTable('idle'), en, false);
    for (const { character } of SAMPLE_PLAYERS) expect(content).toContain(character.name);
    expect(replies.renderParty(sampleTable('lobby', { players: [] }), en, false).content).toMatch(
      /^Nobody yet/,
    );
  });

  test('given eight of the longest names with every condition, then it fits', () => {
    const players = Array.from({ length: 8 }, (_, n) => {
      const player = samplePlayer(`${n}`, '*'.repeat(32), 'wanderer');
      return { ...player, character: { ...player.character, conditions: [...Condition.options] } };
    });
    const { content = '' } = replies.renderParty(sampleTable('idle', { players }), en, false);
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content.split('\n')).toHaveLength(9);
  });
});

describe('the fate of a turn', () => {
  const base = { turn: 3, commitment: 'c0'.repeat(32) };
  const one = { label: 'meta-event 1', sides: 100, value: 41, shown: 41 };
  const open = { ...base, seed: 'ab'.repeat(32), verified: true, dice: [one] };

  test('while it is sealed shows the promise and nothing of the seed', () => {
    const { content = '' } = replies.renderFate({ ...base, seed: null, dice: [], verified: null }, en);
    expect(content).toContain(base.commitment);
    expect(content).toContain('sealed until the turn is told');
  });

  test('when it is open shows seed, dice and verdict', () => {
    const { content = '' } = replies.renderFate(open, en);
    expect(content).toContain(open.seed);
    expect(content).toContain('meta-event 1: d100 = 41\n');
    expect(content).toContain('**Honest.**');
  });

  test('a die that was shown otherwise stands out', () => {
    const { content = '' } = replies.renderFate(
      { ...open, verified: false, dice: [{ ...one, shown: 40 }] },
      en,
    );
    expect(content).toContain('d100 = 41 (but 40 was shown)');
    expect(content).toContain('**Something does not agree.**');
  });

  test('given many dice and a name that would end the block, then the block is whole and in limits', () => {
    const dice = Array.from({ length: 60 }, (_, n) => ({
      ...one,
      label: `check \`\`\` @everyone ${n} might`,
    }));
    const { content = '' } = replies.renderFate({ ...open, dice }, en);
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content.split('```')).toHaveLength(3);
    expect(content).toMatch(/… and \d+ more\n```/);
    expect(content).toContain('docs/fate.md');
  });
});

describe('the audit', () => {
  const line = (name: DomainEventName, payload: unknown, actor: string | null = null) => ({
    ...{ at: NOW, actor, name, payload, turn: 3 },
  });

  test('says who did what, and when', () => {
    const vote = line('vote.cast', { playerId: 'p', eventIndex: 0, value: 'avert' }, '123');
    const { content = '' } = replies.renderAudit([vote], en);
    expect(content).toContain('-# <t:1767297600:T> · Turn 3\n<@123> voted to avert event 1.');
  });

  test('given nothing, then it says so', () => {
    expect(replies.renderAudit([], en).content).toBe(en.audit.empty);
  });

  test('given a fact whose details cannot be read, then its name is told', () => {
    expect(replies.renderAudit([line('vote.cast', { odd: true })], en).content).toContain(
      'Wyrd recorded vote.cast.',
    );
    const newer = { ...line('vote.cast', {}), name: 'combat.begun' as DomainEventName };
    expect(replies.renderAudit([newer], en).content).toContain('Wyrd recorded combat.begun.');
  });

  test('given more than a message holds, then whole lines and how many are left', () => {
    const tries = line('intent.declared', { playerId: 'p', kind: 'act', text: '*'.repeat(1000) }, '123');
    const { content = '' } = replies.renderAudit(Array(40).fill(tries), en);
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content).toMatch(/… and \d+ more before that$/);
  });

  test('knows every fact there is', () => {
    expect(Object.keys(en.audit.facts).sort()).toEqual(Object.keys(DOMAIN_EVENTS).sort());
  });
});

describe('dice in the open', () => {
  test('shows the sum and every die', () => {
    const thrown = {
      ...{ total: 9, constant: 3 },
      rolls: [
        { sides: 6, values: [3, 4], sign: 1 as const },
        { sides: 4, values: [1], sign: -1 as const },
      ],
    };
    expect(replies.renderDice('2d6+3-d4', thrown, 'Ada', en).content).toBe(
      '**Ada** rolls 2d6+3\\-d4: **9**\n-# 2d6 [3, 4] − 1d4 [1] + 3',
    );
  });

  test('given fifty dice of a thousand faces, then it fits', () => {
    const rolls = [{ sides: 1000, values: Array(50).fill(1000), sign: 1 as const }];
    const { content = '' } = replies.renderDice(
      '50d1000',
      { total: 50_000, constant: 0, rolls },
      HOSTILE,
      en,
    );
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(content).toMatch(/1000\]$/);
    expect(live(content)).not.toMatch(/@|`/);
  });
});

describe('help', () => {
  test.each([null, ...PhaseName.options])('in %s has an answer for everybody', (phase) => {
    const said = (['gm', 'player', 'onlooker'] as const).map(
      (role) => replies.renderHelp({ phase, role }, en).content ?? '',
    );
    for (const one of said) expect(one.length).toBeGreaterThan(20);
    expect(new Set(said).size).toBeGreaterThan(1);
  });
});

test('rows within a limit: whole ones, and how many were left out', () => {
  const more = (left: number) => `… and ${left} more`;
  expect(rowsWithin(['a', 'b'], 100, more)).toEqual(['a', 'b']);
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 40 }), (rows) => {
      const shown = rowsWithin(rows, 200, more);
      expect(shown.join('\n').length).toBeLessThanOrEqual(200);
      const left = rows.length - shown.length;
      expect(left === 0 || shown.at(-1) === more(left + 1)).toBe(true);
    }),
  );
});
