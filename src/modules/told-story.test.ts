import { describe, expect, it } from 'vitest';
import { fateOf } from '../game/fate.ts';
import type { Scene, SceneIntent } from '../game/storytelling.ts';
import { contentOf } from './content/index.ts';
import { createStoryteller } from './index.ts';
import { boundaryOf } from './storyteller/told/boundaries.ts';
import { playCampaign, type Told } from './test-campaign.ts';
import { PLAYED, partyFor, sceneFor } from './test-table.ts';

const storyteller = createStoryteller();
const content = contentOf('sallow-road');
const fate = fateOf('cd'.repeat(32));

/** Everything a table reads in a campaign, without the names of places that were called so before. */
function everything({ stories, hooks, events, proposed, fights }: Told): string[] {
  const boards = proposed.flat().flatMap(({ title, sentence, stakes }) => [title, sentence, stakes]);
  return [...stories, ...hooks, ...events, ...boards, ...fights.flatMap(({ words }) => words)];
}

/** What each common line must keep out, in the plainest words. */
const COMMON: [string, RegExp][] = [
  ['spiders', /\b(spiders?|cobwebs?|arachnids?)\b/i],
  ['drowning', /\bdrown/i],
  ['fire and burning', /\b(fires?|burn\w*|flames?|blaz\w+|embers?)\b/i],
  ['gore', /\b(blood\w*|bleed\w*|gore|gory|guts)\b/i],
  ['snakes', /\b(snakes?|serpents?|adders?|vipers?)\b/i],
  ['harm to children', /\b(child\w*|kids?|boys?|girls?|bab(y|ies))\b/i],
  ['torture', /\btor(tur|ment)\w*/i],
  ['insects', /\b(insects?|bugs?|bees?|moths?|wasps?)\b/i],
  ['ghosts or undead', /\b(ghosts?|undead|the drowned|haunt\w*)\b/i],
  ['rats', /\b(rats?|mice|mouse)\b/i],
];

describe.each(COMMON)('a story without %s', (line, words) => {
  const boundary = boundaryOf([line]);
  const intents = PLAYED.filter((text) => !boundary.touches(text) && !words.test(text));

  it('keeps them out of sixty turns', async () => {
    const told = await playCampaign({
      ...{ turns: 60, salt: line.length, scene: { lines: [line], party: partyFor().slice(0, 2) } },
      intentFor: (turn, seat) => intents[(turn * 5 + seat * 3) % intents.length] ?? 'wait',
    });
    expect(everything(told).filter((text) => words.test(text))).toEqual([]);
    expect(told.stories).toHaveLength(60);
  }, 60_000);
});

describe('lines and veils', () => {
  const judge = async (text: string, change: Partial<Scene>) => {
    const intent = { playerId: 'p0', character: 'Ada', text };
    return (await storyteller.ask('validator', { scene: sceneFor(change), intent }, fate)).answer;
  };

  it('refuses an intent that means a line, kindly, and without saying whose it is', async () => {
    const answer = await judge('I torture the sergeant for the password', { lines: ['torture'] });
    expect(answer.verdict).toBe('refuse');
    expect(answer.reason.toLowerCase()).toContain('let us leave that out of this story');
    expect(answer.reason).not.toMatch(/Bram|Cade|Ysolde|tortur/);
    expect(answer.suggestions).toHaveLength(2);
  });

  it('lets pass what only sounds like it', async () => {
    expect((await judge('I brace my body against the door', { lines: ['body horror'] })).verdict).toBe(
      'accept',
    );
    expect((await judge('go to the Drowned Heron', { lines: ['drowning'] })).verdict).not.toBe('refuse');
  });

  it('tells of a veil no more than of a line', async () => {
    const veils = COMMON.map(([line]) => line);
    const told = await playCampaign({
      turns: 15,
      salt: 77,
      scene: { veils },
      intentFor: () => 'look around',
    });
    for (const [, words] of COMMON) expect(everything(told).filter((text) => words.test(text))).toEqual([]);
  }, 30_000);

  it('lets a veiled deed happen, off stage and in nobody’s words', async () => {
    const scene = sceneFor({ veils: ['torture'] });
    const intent: SceneIntent = { playerId: 'p0', character: 'Ada', text: 'I torture him until he talks' };
    expect((await judge(intent.text, { veils: ['torture'] })).verdict).not.toBe('refuse');
    const { answer } = await storyteller.ask(
      'action',
      {
        ...{ scene, intent, intentClass: 'force', ability: 'might', stakes: 'much', degree: 'success' },
        ...{ consequences: [], events: [] },
      },
      fate,
    );
    expect(answer.words).toContain('Ada');
    expect(answer.words).not.toMatch(/tortur|talks/i);
  });

  it('still tells a story when hardly a word is left', async () => {
    const lines = [
      'water',
      'road',
      'stone',
      'lamp',
      'people',
      'door',
      'night',
      'hand',
      'name',
      'look',
      'keeper',
    ];
    const told = await playCampaign({ turns: 8, salt: 3, scene: { lines } });
    expect(told.stories.every((story) => story.length > 20)).toBe(true);
  }, 30_000);
});

describe('the game master’s word', () => {
  it('takes somebody out of forty turns', async () => {
    const told = await playCampaign({
      ...{ turns: 40, salt: 11, scene: { canon: ['Maud is dead', 'Jory Fenn has left the country'] } },
      intentFor: (turn, seat) =>
        seat === 0
          ? 'ask the ferrywoman who crossed last week'
          : (PLAYED[(turn * 7 + seat) % PLAYED.length] ?? 'wait'),
    });
    const lines = content.people
      .filter(({ id }) => id === 'maud' || id === 'jory')
      .flatMap(({ tells, prices, refuses }) => [...tells, ...prices, ...refuses]);
    expect(everything(told).filter((text) => lines.some((line) => text.includes(line)))).toEqual([]);
    // They may be asked for, and somebody else answers; they do nothing themselves.
    const acts =
      /(said|answered) (Maud|Jory)|(Maud|Jory)( Pell| Fenn)? (said|asked|nodded|laughed|stood|came)\b/;
    expect(everything(told).filter((text) => acts.test(text))).toEqual([]);
    const tales = content.events
      .filter(({ person }) => person === 'maud' || person === 'jory')
      .map(({ title }) => title);
    expect(told.proposed.flat().filter(({ title }) => tales.includes(title))).toEqual([]);
  }, 30_000);

  it('closes a place: nobody goes there any more', async () => {
    const told = await playCampaign({
      ...{ turns: 12, salt: 5, scene: { canon: ['The Seventh Stone is gone'] } },
      intentFor: (turn, seat) =>
        seat === 0 ? (turn % 2 ? 'go to the Seventh Stone' : 'go to the Lamp House') : 'wait',
    });
    expect(told.places).not.toContain('the Seventh Stone');
    expect(told.places).toContain('the Lamp House');
  });

  it('is told once, in their own words, when it cannot be followed', async () => {
    const told = await playCampaign({
      turns: 5,
      salt: 9,
      scene: { canon: ['The **bridge** of Odo is burned'] },
    });
    const with_ = told.stories.filter((story) => story.includes('The \\*\\*bridge\\*\\* of Odo is burned'));
    expect(with_).toHaveLength(1);
  });
});

describe('asked again', () => {
  const scene = sceneFor({ tension: 6 });
  const intents = [{ playerId: 'p0', character: 'Ada', text: 'pry open the gate' }];
  const propose = async (again: number, notebook = scene.notebook) =>
    (
      await storyteller.ask(
        'meta-events',
        { scene: { ...scene, notebook }, intents, count: 3, threat: 4, again },
        fate,
      )
    ).answer;

  it('proposes others than before, whether or not the notebook was kept', async () => {
    const first = await propose(0);
    const titles = new Set(first.events.map(({ title }) => title));
    for (const notebook of [scene.notebook, first.notebook ?? {}]) {
      const second = await propose(1, notebook);
      expect(second.events).toHaveLength(3);
      expect(second.events.filter(({ title }) => titles.has(title))).toEqual([]);
    }
    const third = await propose(2);
    expect(third.events).not.toEqual((await propose(1)).events);
  });

  it('tells the turn in other words', async () => {
    const tell = async (again: number) =>
      (await storyteller.ask('narrator', { scene, actions: [], passed: ['Ada'], events: [], again }, fate))
        .answer;
    const [first, second] = [await tell(0), await tell(1)];
    expect(second.prose).not.toBe(first.prose);
    expect(await tell(1)).toEqual(second);
  });
});

describe('proposed fights', () => {
  it('are never two turns running nor two at once, likelier the higher the tension, and near what is asked', async () => {
    const bestiary = storyteller.bestiary('sallow-road');
    const count = async (tension: number) => {
      const told = await playCampaign({ turns: 60, salt: tension, scene: { tension } });
      const fights = told.proposed.map((events) => events.filter(({ type }) => type === 'combat'));
      for (const [turn, some] of fights.entries()) {
        expect(some.length).toBeLessThanOrEqual(1);
        expect(some.length + (fights[turn + 1]?.length ?? 0)).toBeLessThanOrEqual(1);
        for (const { foes } of some) {
          const threat = foes.reduce((sum, { id, count: n }) => sum + (bestiary[id]?.threat ?? 99) * n, 0);
          expect(threat).toBeGreaterThan(0);
          expect(threat).toBeLessThanOrEqual(6);
        }
      }
      return fights.flat().length;
    };
    const [calm, tense] = [await count(1), await count(9)];
    expect(calm).toBeGreaterThan(0);
    expect(tense).toBeGreaterThan(calm);
  }, 60_000);
});
