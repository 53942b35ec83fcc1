import { type Bestiary, fitFoes, threatBudget } from '../game/bestiary.ts';
import { createCharacter } from '../game/characters.ts';
import type { Degree } from '../game/checks.ts';
import { type Blow, type CombatEnd, type Declaration, type Fighter, openCombat } from '../game/combat.ts';
import { resolveRound } from '../game/combat-round.ts';
import { type Fate, fateOf } from '../game/fate.ts';
import { skillsOf } from '../game/skills.ts';
import type { NarratorInput, Notebook, ProposedEvent, Scene, SceneIntent } from '../game/storytelling.ts';
import { contentOf } from './content/index.ts';
import { createStoryteller } from './index.ts';
import { PLAYED, sceneFor } from './test-table.ts';

/** A campaign played through all modules by the rules of a turn, for tests of what it sounds like. */
const storyteller = createStoryteller();
const bestiary: Bestiary = storyteller.bestiary('sallow-road');
const DEGREES: Degree[] = [
  'critical_failure',
  'failure',
  'partial',
  'partial',
  'success',
  'success',
  'critical_success',
];

export interface Told {
  stories: string[];
  hooks: string[];
  /** Openings, questions and outcomes of events. */
  events: string[];
  places: string[];
  proposed: ProposedEvent[][];
  /** By fight, its rounds as they were told. */
  fights: { words: string[]; blows: Blow[][]; end: CombatEnd }[];
  notebook: Notebook;
}

interface Played {
  turns: number;
  salt: number;
  intentFor?: (turn: number, seat: number) => string;
  scene?: Partial<Scene>;
}

/** Four characters; one event of each turn is triggered, every intent is drawn anew. */
export async function playCampaign({ turns, salt, intentFor, scene: change = {} }: Played): Promise<Told> {
  const told: Told = {
    ...{ stories: [], hooks: [], events: [], places: [], proposed: [], fights: [] },
    notebook: {},
  };
  let place = contentOf('sallow-road').places[0]?.name ?? '';
  for (let turn = 1; turn <= turns; turn += 1) {
    const fate = fateOf((turn * 7919 + salt).toString(16).padStart(64, '0'));
    const scene = () =>
      sceneFor({ turn, place, tension: 1 + ((turn * 2) % 9), notebook: told.notebook, ...change });
    const intents = scene().party.map(({ playerId, name }, seat): SceneIntent => {
      const text =
        intentFor?.(turn, seat) ?? PLAYED[fate.pick(`test intent ${seat}`, PLAYED.length)] ?? 'wait';
      return { playerId, character: name, text: text.replace(name, 'the boy') };
    });
    const { answer: proposal } = await storyteller.ask(
      'meta-events',
      { scene: scene(), intents, count: 2, threat: threatBudget(4, scene().tension), again: 0 },
      fate,
    );
    told.notebook = proposal.notebook ?? told.notebook;
    told.proposed.push(proposal.events);
    const events: NarratorInput['events'] = [];
    for (const [index, event] of proposal.events.slice(0, 1).entries()) {
      events.push(await playEvent(told, scene, intents, event, index, turn, fate));
    }
    const actions: NarratorInput['actions'] = [];
    for (const [seat, intent] of intents.entries()) {
      const { answer: verdict } = await storyteller.ask('validator', { scene: scene(), intent }, fate);
      const degree =
        verdict.stakes === 'nothing'
          ? null
          : (DEGREES[fate.pick(`test degree ${seat}`, DEGREES.length)] ?? null);
      const { intentClass, ability, stakes } = verdict;
      const { answer } = await storyteller.ask(
        'action',
        { scene: scene(), intent, intentClass, ability, stakes, degree, consequences: [], events },
        fate,
      );
      actions.push({ intent, intentClass, degree, words: answer.words });
    }
    const { answer } = await storyteller.ask(
      'narrator',
      { scene: scene(), actions, passed: turn % 3 === 0 ? ['Cade'] : [], events, again: 0 },
      fate,
    );
    told.notebook = answer.notebook ?? told.notebook;
    told.stories.push(answer.prose);
    told.hooks.push(answer.hook);
    told.places.push(answer.place);
    place = answer.place;
  }
  return told;
}

async function playEvent(
  told: Told,
  scene: () => Scene,
  intents: SceneIntent[],
  event: ProposedEvent,
  index: number,
  turn: number,
  fate: Fate,
): Promise<NarratorInput['events'][number]> {
  const { answer: opening } = await storyteller.ask(
    'event-opening',
    { scene: scene(), intents, event, index },
    fate,
  );
  told.notebook = opening.notebook ?? told.notebook;
  const drawn = turn % 5 === 0 ? null : (DEGREES[fate.pick('test degree', DEGREES.length)] ?? null);
  const chosen = drawn
    ? (opening.approaches[fate.pick('test approach', opening.approaches.length)] ?? null)
    : null;
  // Who chose the fight throws for nothing.
  const degree = chosen?.fight ? null : drawn;
  told.events.push(opening.narration, opening.question);
  let words = '';
  if (!chosen?.fight) {
    const { answer } = await storyteller.ask(
      'event-outcome',
      {
        ...{ scene: scene(), intents, event, index, opening, approach: chosen, ownWords: null, degree },
        ...{ actor: degree ? 'Ada' : null, helpers: degree ? ['Bram'] : [], consequences: [] },
      },
      fate,
    );
    told.notebook = answer.notebook ?? told.notebook;
    told.events.push(answer.words);
    words = answer.words;
  }
  const avoided = degree === 'success' || degree === 'critical_success';
  if (event.type !== 'combat' || avoided) return { title: event.title, degree, words, fight: null };
  const fight = await playFight(scene(), intents, event, index, fate);
  told.fights.push(fight);
  return {
    title: event.title,
    degree,
    words: `${words} ${fight.words.at(-1) ?? ''}`.trim(),
    fight: fight.end,
  };
}

/** A fight by the rules, told round by round from the notebook as it was when it began. */
export async function playFight(
  scene: Scene,
  intents: SceneIntent[],
  event: ProposedEvent,
  index: number,
  fate: Fate,
): Promise<Told['fights'][number]> {
  const archetypes = ['warden', 'scout', 'scholar', 'speaker'] as const;
  let fighters: Fighter[] = scene.party.map(({ playerId, name, pronouns }, at) => ({
    playerId,
    awake: true,
    character: {
      ...createCharacter({
        name,
        pronouns,
        concept: '',
        trait: '',
        archetype: archetypes[at % 4] ?? 'warden',
      }),
      ...{ id: playerId, playerId, level: 5 },
    },
  }));
  const foes = fitFoes(event.foes, bestiary, threatBudget(fighters.length, scene.tension));
  let combat = openCombat(foes, fighters, fate, index + 1, false);
  const words: string[] = [];
  const blows: Blow[][] = [];
  for (;;) {
    const { round } = combat;
    const declared = new Map(
      fighters.map((fighter) => [fighter.playerId, declare(fighter, fighters, round, fate)]),
    );
    const result = resolveRound(combat, fighters, declared, fate, index + 1);
    ({ combat, fighters } = result);
    const { answer } = await storyteller.ask(
      'combat-narration',
      {
        ...{ scene, intents, event, index, round, blows: result.blows, end: result.end },
        foes: combat.foes.map(({ name, block, health, status }) => ({
          ...{ name, health, status, describe: block.describe, maxHealth: block.health },
        })),
      },
      fate,
    );
    words.push(answer.words);
    blows.push(result.blows);
    if (result.end) return { words, blows, end: result.end };
  }
}

function declare({ playerId, character }: Fighter, all: Fighter[], round: number, fate: Fate): Declaration {
  const weakest = all.reduce((one, other) => (other.character.health < one.character.health ? other : one));
  const skills = skillsOf(character);
  const usable = character.inventory.filter((item) => ['salve', 'tonic', 'salts', 'firepot'].includes(item));
  const skill = skills[fate.pick(`test skill ${playerId} ${round}`, Math.max(1, skills.length))];
  const item = usable[0];
  switch (fate.pick(`test deed ${playerId} ${round}`, 12)) {
    case 0:
      return { deed: 'defend' };
    case 1:
    case 2:
    case 3:
      return skill
        ? { deed: 'skill', skill, target: ['rally', 'guard'].includes(skill) ? weakest.playerId : null }
        : { deed: 'defend' };
    case 4:
      return item ? { deed: 'item', item, target: weakest.playerId } : { deed: 'defend' };
    case 5:
      return round > 4 ? { deed: 'flee' } : { deed: 'attack', target: '' };
    default:
      return { deed: 'attack', target: '' };
  }
}
