import { beforeAll, describe, expect, it } from 'vitest';
import type { Blow, CombatEnd } from '../game/combat.ts';
import { fateOf } from '../game/fate.ts';
import type { CombatNarrationInput, ProposedEvent } from '../game/storytelling.ts';
import { contentOf } from './content/index.ts';
import { createStoryteller } from './index.ts';
import { bagsOf } from './storyteller/pen.ts';
import { fingerprint, sentencesOf, tells } from './storyteller/template.ts';
import { playFight, type Told } from './test-campaign.ts';
import { sceneFor } from './test-table.ts';

const storyteller = createStoryteller();
const content = contentOf('sallow-road');
const fateFrom = (n: number) => fateOf(n.toString(16).padStart(64, '0'));

const EVENT: ProposedEvent = {
  ...{ type: 'combat', title: 'Something in the Shallows', sentence: 'They may come.', chance: 50 },
  ...{ stakes: 'skin', foes: [{ id: 'marsh-wolf', count: 2 }] },
};

const blow = (change: Partial<Blow>): Blow => ({
  ...{ side: 'party', actor: 'Ada', deed: 'attack', with: 'cudgel', target: 'Marsh wolf 1', dice: [] },
  ...{
    bonus: 0,
    against: 12,
    result: 'hit',
    damage: 4,
    healed: 0,
    gained: null,
    became: null,
    guardedBy: null,
  },
  ...change,
});
const bite = (change: Partial<Blow>): Blow =>
  blow({ side: 'foes', actor: 'Marsh wolf 2', target: 'Bram', with: null, ...change });

async function tell(blows: Blow[], change: Partial<CombatNarrationInput> = {}) {
  const foe = (name: string, status = 'standing') => ({
    ...{ name, status, describe: 'a lean marsh wolf', health: 20, maxHealth: 33 },
  });
  const { answer } = await storyteller.ask(
    'combat-narration',
    {
      ...{ scene: sceneFor(), intents: [], event: EVENT, index: 0, round: 1, blows, end: null },
      ...{ foes: [foe('Marsh wolf 1'), foe('Marsh wolf 2')] },
      ...change,
    },
    fateFrom(change.round ?? 1),
  );
  return answer.words;
}

describe('the words for a round', () => {
  it('name who did what to whom', async () => {
    const words = await tell([blow({})]);
    expect(words).toContain('Ada');
    expect(words).toContain('first marsh wolf');
  });

  it('put the decisive blow first', async () => {
    const words = await tell([
      bite({ damage: 3 }),
      blow({ damage: 0, result: 'miss' }),
      blow({ actor: 'Cade', target: 'Marsh wolf 2', became: 'down', damage: 9 }),
    ]);
    const [first = ''] = sentencesOf(words);
    expect(first).toContain('Cade');
    expect(first.toLowerCase()).toContain('second marsh wolf');
  });

  it('say of nobody struck down that they stand, and of nobody standing that they fell', async () => {
    const down = await tell([bite({ became: 'down', gained: 'down' })]);
    const fall = (bagsOf(content).get('common.combat.fall') ?? []).map(fingerprint);
    expect(fall.some((print) => down.includes(print))).toBe(true);
    const hurt = await tell([bite({ damage: 2 })]);
    expect(fall.some((print) => hurt.includes(print))).toBe(false);
  });

  it('leave out what the round has overtaken: nobody limps who lies, nobody rises who fell again', async () => {
    const felled = await tell([blow({ actor: 'Bram' }), blow({ became: 'down', damage: 9 })]);
    expect(felled.match(/first marsh wolf/gi)).toHaveLength(1);
    const fellAgain = await tell([
      bite({ became: 'down', damage: 3 }),
      blow({
        actor: 'Cade',
        deed: 'item',
        with: 'salve',
        target: 'Bram',
        damage: 0,
        became: 'up',
        result: 'done',
      }),
      bite({ actor: 'Marsh wolf 1', became: 'down', damage: 2 }),
    ]);
    expect(fellAgain).toContain('first marsh wolf');
    expect(fellAgain).not.toContain('Cade');
  });

  it('call the guard by name who took a blow for somebody, also when it felled them', async () => {
    expect(await tell([bite({ guardedBy: 'Ada' })])).toMatch(/Ada.*Bram|Bram.*Ada/s);
    const words = await tell([bite({ guardedBy: 'Ada', became: 'down' })]);
    expect(words).toContain('Ada');
    expect(words).not.toContain('Bram');
  });

  it.each(['victory', 'flight', 'defeat', 'stalemate', 'called-off'] as CombatEnd[])(
    'tell the end when it is a %s, and never a death of ours',
    async (end) => {
      const words = await tell(
        end === 'called-off' ? [] : [bite({ became: end === 'defeat' ? 'down' : null })],
        {
          end,
        },
      );
      const lines = bagsOf(content).get(`common.combat.ends.${end}`) ?? [];
      expect(lines.some((line) => words.includes(fingerprint(line)))).toBe(true);
      expect(words).not.toMatch(/\b(died|killed|corpse)\b/i);
    },
  );

  it('has words for a round in which nothing happened', async () => {
    expect((await tell([])).length).toBeGreaterThan(20);
  });

  it('show a hostile name as letters', async () => {
    const party = sceneFor().party.map((one, at) =>
      at === 0 ? { ...one, name: '**@everyone** {foe}' } : one,
    );
    const words = await tell([blow({ actor: '**@everyone** {foe}' })], { scene: sceneFor({ party }) });
    expect(words).toContain('\\*\\*\\@everyone\\*\\* {foe}');
  });

  it('are the same under the same fate, and others in another round', async () => {
    expect(await tell([blow({})])).toBe(await tell([blow({})]));
    expect(await tell([blow({})])).not.toBe(await tell([blow({})], { round: 2 }));
  });
});

describe('a hundred fights', () => {
  const fights: Told['fights'] = [];
  beforeAll(async () => {
    const tales = content.events.flatMap(({ fight, title }) => (fight ? [{ fight, title }] : []));
    for (let n = 0; n < 100; n += 1) {
      const tale = tales[n % tales.length];
      if (!tale) continue;
      const foes = n % 3 === 0 ? tale.fight.large : tale.fight.medium;
      const event = { ...EVENT, title: tale.title, foes };
      fights.push(await playFight(sceneFor({ tension: 1 + (n % 9) }), [], event, 0, fateFrom(n + 1)));
    }
  }, 60_000);

  it('are told in one to three sentences a round, soundly', () => {
    for (const words of fights.flatMap((fight) => fight.words)) {
      expect(sentencesOf(words).length, words).toBeLessThanOrEqual(3);
      expect(words).not.toMatch(/undefined|null|\{[a-z]+\}| {2}|\.\.(?!\.)|,,|[,;]\.|\bthe the\b/i);
    }
  });

  it('never repeat a sentence within a fight', () => {
    for (const { words } of fights) {
      const sentences = words.flatMap(sentencesOf);
      const twice = sentences.filter((one, at) => sentences.indexOf(one) !== at);
      expect(twice).toEqual([]);
    }
  });

  it('hardly ever use a line twice within a fight, whoever it is about', () => {
    const lines = [...bagsOf(content)]
      .filter(([bag]) => /^(kinds|common\.combat)\./.test(bag))
      .flatMap(([, all]) => all);
    const long = lines.filter((line) => fingerprint(line).length > 12);
    let [told, twice] = [0, 0];
    for (const { words } of fights) {
      const used = words.flatMap((one) => long.filter((line) => tells(one, line)));
      told += used.length;
      twice += used.length - new Set(used).size;
    }
    expect(told).toBeGreaterThan(500);
    expect(twice / told).toBeLessThan(0.02);
  });

  it('never contradict a blow: a line is told only where one of its kind was struck', () => {
    const kinds: Record<string, (blow: Blow) => boolean> = {
      miss: ({ side, result }) => side === 'party' && result === 'miss',
      fumble: ({ side, result }) => side === 'party' && result === 'fumble',
      critical: ({ side, result }) => side === 'party' && result === 'critical',
      fall: ({ side, became }) => side === 'foes' && became === 'down',
      rise: ({ became }) => became === 'up',
      escape: ({ side, deed, result }) => side === 'party' && deed === 'flee' && result === 'done',
      trapped: ({ side, deed, result }) => side === 'party' && deed === 'flee' && result === 'fails',
      falling: ({ side, became }) => side === 'party' && became === 'down',
      struck: ({ side, damage, became }) => side === 'party' && damage > 0 && became === null,
      striking: ({ side, damage, became }) => side === 'foes' && damage > 0 && became === null,
      missing: ({ side, damage, deed }) => side === 'foes' && deed === 'attack' && damage === 0,
      fleeing: ({ side, became }) => side === 'foes' && became === 'fled',
      yielding: ({ side, became }) => side === 'party' && became === 'yielded',
      guarded: ({ guardedBy, damage }) => guardedBy !== null && damage > 0,
    };
    const told = new Set<string>();
    for (const [bag, lines] of bagsOf(content)) {
      const kind = /^(?:kinds|common\.combat)\.(?:\w+\.)?(\w+)$/.exec(bag)?.[1] ?? '';
      const holds = kinds[kind];
      if (!holds) continue;
      for (const line of lines.filter((one) => fingerprint(one).length > 12)) {
        for (const { words, blows } of fights) {
          for (const [at, one] of words.entries()) {
            if (!tells(one, line)) continue;
            told.add(kind);
            expect(blows[at]?.some(holds), `${bag}: ${one}`).toBe(true);
          }
        }
      }
    }
    expect(told.size).toBeGreaterThan(9);
  });
});
