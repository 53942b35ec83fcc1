import { describe, expect, it } from 'vitest';
import type { Degree } from '../game/checks.ts';
import type { CombatEnd } from '../game/combat.ts';
import { fateOf } from '../game/fate.ts';
import type { EventOutcomeInput, ProposedEvent, SettledConsequence } from '../game/storytelling.ts';
import { ITEM_WORDS } from './content/common/items.ts';
import { contentOf } from './content/index.ts';
import { createStoryteller } from './index.ts';
import { bagsOf } from './storyteller/pen.ts';
import { fingerprint } from './storyteller/template.ts';
import { sceneFor } from './test-table.ts';

const storyteller = createStoryteller();
const content = contentOf('sallow-road');
const fate = fateOf('ef'.repeat(32));
const scene = sceneFor();

const INJECTED: ProposedEvent = {
  ...{ type: 'combat', title: 'Trouble', sentence: 'Something has come for the horses.', chance: 100 },
  ...{ stakes: 'the horses', foes: [{ id: 'marsh-wolf', count: 2 }] },
};
const tales = content.events.flatMap(({ fight, title, sentence, stakes, approaches }) =>
  fight ? [{ title, approaches, event: { ...INJECTED, title, sentence, stakes, foes: fight.medium } }] : [],
);

const open = async (event: ProposedEvent) =>
  (await storyteller.ask('event-opening', { scene, intents: [], event, index: 0 }, fate)).answer;

async function close(event: ProposedEvent, degree: Degree | null, change: Partial<EventOutcomeInput> = {}) {
  const opening = await open(event);
  const { answer } = await storyteller.ask(
    'event-outcome',
    {
      ...{ scene, intents: [], event, index: 0, opening, degree, ownWords: null, consequences: [] },
      approach: degree ? (opening.approaches[0] ?? null) : null,
      ...{ actor: degree ? 'Ada' : null, helpers: [] },
      ...change,
    },
    fate,
  );
  return answer.words;
}

const lines = (bag: string) => (bagsOf(content).get(bag) ?? []).map(fingerprint);
const says = (words: string, prints: string[]) => prints.some((print) => words.includes(print));

describe('a fight that may be', () => {
  it.each(tales)('$title: offers two or three ways round it and the fight itself', async ({ event }) => {
    const { approaches } = await open(event);
    const ways = approaches.filter(({ fight }) => !fight);
    expect(ways.length).toBeGreaterThanOrEqual(2);
    expect(ways.length).toBeLessThanOrEqual(3);
    expect(approaches.filter(({ fight }) => fight)).toMatchObject([{ ability: 'might', difficulty: 'fair' }]);
  });

  it.each(tales)(
    '$title: is got round by success alone, and otherwise the foes come on',
    async ({ event }) => {
      const coming = event.foes.slice(0, 1).flatMap(({ id }) => lines(`${id}.coming`));
      expect(says(await close(event, 'success'), coming)).toBe(false);
      for (const degree of ['partial', 'failure', 'critical_failure', null] as const)
        expect(says(await close(event, degree), coming), degree ?? 'hesitation').toBe(true);
    },
  );

  it('that a game master put on the table shows who stands there, and can be fought', async () => {
    const { narration, approaches } = await open(INJECTED);
    expect(narration).toContain('a lean marsh wolf');
    expect(approaches.filter(({ fight }) => fight)).toHaveLength(1);
    expect(approaches.filter(({ difficulty, fight }) => !fight && difficulty === 'easy')).toEqual([]);
  });

  it('is met in a player’s own way with words of its own, by how it went', async () => {
    const own = { ownWords: 'offer it my **boots**' };
    const well = await close(INJECTED, 'success', own);
    const badly = await close(INJECTED, 'partial', own);
    expect(says(well, lines('common.combat.avoided'))).toBe(true);
    expect(says(badly, lines('common.combat.blows'))).toBe(true);
    expect(well).toContain('\\*\\*boots\\*\\*');
  });
});

describe('the story of a turn with a fight in it', () => {
  const [tale] = content.events.filter(({ fight }) => fight);
  const tell = async (fight: CombatEnd) => {
    const events = [
      { title: tale?.title ?? '', degree: 'partial' as const, words: 'It came to blows.', fight },
    ];
    const input = { scene, actions: [], passed: ['Ada'], events, again: 0 };
    return (await storyteller.ask('narrator', input, fate)).answer.prose;
  };

  it.each(['victory', 'flight', 'defeat'] as const)(
    'looks back on a %s as one, and on no other end',
    async (end) => {
      const prose = await tell(end);
      for (const other of ['victory', 'flight', 'defeat'] as const)
        expect(prose.includes(tale?.fight?.[other] ?? '?'), other).toBe(other === end);
      expect(prose).not.toContain(tale?.echo.good);
    },
  );

  it.each(['stalemate', 'called-off'] as const)('says of a %s that nobody won', async (end) => {
    expect(says(await tell(end), lines(`common.combat.after.${end}`))).toBe(true);
  });
});

describe('what changes hands', () => {
  const settled = (change: Partial<SettledConsequence>): SettledConsequence => ({
    ...{ character: 'Ada', harm: 0, healed: 0, gained: [], lost: [], down: false, found: [], parted: [] },
    ...change,
  });

  it('is told by name: what was found, and what was lost', async () => {
    const [event] = tales.map((tale) => tale.event);
    if (!event) throw new Error('No tale of a fight');
    const found = await close(event, 'success', { consequences: [settled({ found: ['rope'] })] });
    expect(found).toContain('a coil of rope');
    const parted = await close(event, 'success', { consequences: [settled({ parted: ['lantern'] })] });
    expect(says(parted, lines('common.parted'))).toBe(true);
    expect(parted).toContain('a horn lantern');
  });

  it('has words for every item, with an article that is right', () => {
    for (const { a } of Object.values(ITEM_WORDS)) expect(a).toMatch(/^(a [^aeiou]|an [aeiou])/);
  });
});
