import { fitFoes, threatBudget } from '../../src/game/bestiary.ts';
import { type Character, createCharacter } from '../../src/game/characters.ts';
import { check } from '../../src/game/checks.ts';
import { type CombatEnd, type Declaration, type Fighter, openCombat } from '../../src/game/combat.ts';
import { resolveRound } from '../../src/game/combat-round.ts';
import {
  actionConsequence,
  applyConsequence,
  eventConsequence,
  hesitation,
  recover,
} from '../../src/game/consequences.ts';
import { type Fate, fateOf } from '../../src/game/fate.ts';
import { skillsOf } from '../../src/game/skills.ts';
import type {
  NarratorInput,
  Notebook,
  ProposedEvent,
  Scene,
  SceneIntent,
  Verdict,
} from '../../src/game/storytelling.ts';
import { eventsToPropose, moveOf, moveTension, type TensionMove } from '../../src/game/tension.ts';
import type { ScenarioInfo, Storyteller } from '../../src/modules/index.ts';
import { INTENTS } from './intents.ts';

/** A table without a database: what a turn needs, carried from one to the next. */
export interface PlayedTable {
  scenario: ScenarioInfo;
  party: Character[];
  tension: number;
  place: string;
  notebook: Notebook;
}

const CAST = [
  {
    name: 'Ada',
    pronouns: 'she/her',
    concept: 'a locksmith on the run',
    archetype: 'scout',
    trait: 'counts exits',
  },
  {
    name: 'Bram Oakes',
    pronouns: 'he/him',
    concept: 'a retired road guard',
    archetype: 'warden',
    trait: 'never hurries',
  },
  {
    name: 'Cade',
    pronouns: 'they/them',
    concept: 'a failed monk',
    archetype: 'scholar',
    trait: 'writes everything down',
  },
  {
    name: 'Ysolde',
    pronouns: '',
    concept: 'a singer with debts',
    archetype: 'speaker',
    trait: 'charms dogs',
  },
] as const;

export function startTable(scenario: ScenarioInfo): PlayedTable {
  const party = CAST.map((draft, at) => ({ ...createCharacter(draft), id: `c${at}`, playerId: `p${at}` }));
  return { scenario, party, tension: 3, place: scenario.place, notebook: {} };
}

/** One turn as the rules have it: validate, propose, roll, play events, resolve, narrate. */
export async function playTurn(
  storyteller: Storyteller,
  before: PlayedTable,
  turn: number,
  seed: string,
  say: (text: string) => void,
): Promise<PlayedTable> {
  const fate = fateOf(seed);
  const table = { ...before, party: before.party.map((one) => ({ ...one })) };
  const scene = (): Scene => ({
    campaignId: 'aloud',
    campaignName: 'Aloud',
    language: 'en',
    scenario: table.scenario.id,
    turn,
    tension: table.tension,
    place: table.place,
    party: table.party,
    canon: [],
    lines: [],
    veils: [],
    notebook: table.notebook,
  });
  say(`\n———————— Turn ${turn} · ${table.place} · tension ${table.tension} ————————\n`);

  const moves: TensionMove[] = [];
  const accepted: { intent: SceneIntent; verdict: Verdict }[] = [];
  const passed: string[] = [];
  for (const [seat, { playerId, name }] of table.party.entries()) {
    if (fate.pick(`passes ${seat}`, 8) === 0) {
      passed.push(name);
      continue;
    }
    const template = INTENTS[fate.pick(`intent ${seat}`, INTENTS.length)] ?? 'wait';
    const other = table.party[(seat + 1) % table.party.length]?.name ?? '';
    const intent = { playerId, character: name, text: template.replace('{other}', other) };
    const { answer: verdict } = await storyteller.ask('validator', { scene: scene(), intent }, fate);
    say(
      `  > ${name}: ${intent.text}   [${verdict.intentClass} ${verdict.ability} ${verdict.stakes}${verdict.verdict === 'accept' ? '' : ` · ${verdict.verdict}: ${verdict.reason} → ${verdict.suggestions.join(' / ')}`}]`,
    );
    if (verdict.verdict !== 'refuse') accepted.push({ intent, verdict });
    if (verdict.bold) moves.push('boldIntent');
  }
  if (accepted.length === 0) return table;
  const stakes = accepted.some(({ verdict }) => verdict.stakes === 'much')
    ? 'much'
    : accepted.some(({ verdict }) => verdict.stakes === 'something')
      ? 'something'
      : null;
  const intents = accepted.map(({ intent }) => intent);
  const events: NarratorInput['events'] = [];
  if (stakes) {
    const { answer } = await storyteller.ask(
      'meta-events',
      {
        ...{ scene: scene(), intents, count: eventsToPropose(table.tension, stakes) },
        ...{ threat: threatBudget(table.party.length, table.tension), again: 0 },
      },
      fate,
    );
    table.notebook = answer.notebook ?? table.notebook;
    for (const [index, event] of answer.events.entries()) {
      const die = fate.die(`meta-event ${index + 1}`, 100).value;
      say(
        `\n  [${event.type}] ${event.title} — ${event.sentence} (${event.chance} %, at stake: ${event.stakes}) → ${die <= event.chance ? 'it happens' : 'spared'}`,
      );
      if (die <= event.chance)
        events.push(await playEvent(storyteller, table, scene, intents, event, index, fate, moves, say));
    }
  }
  const actions: NarratorInput['actions'] = [];
  for (const { intent, verdict } of accepted) {
    const member = table.party.find(({ playerId }) => playerId === intent.playerId);
    if (!member) continue;
    const thrown =
      verdict.stakes === 'nothing'
        ? null
        : check(
            fate,
            `action check ${member.name} ${verdict.ability}`,
            member,
            verdict.ability,
            verdict.stakes === 'much' ? 'hard' : 'fair',
          );
    const consequences = thrown
      ? [settle(table, member, actionConsequence(thrown.degree, verdict.stakes))]
      : [];
    if (thrown) moves.push(moveOf(thrown.degree));
    const degree = thrown?.degree ?? null;
    const { answer } = await storyteller.ask(
      'action',
      {
        scene: scene(),
        intent,
        intentClass: verdict.intentClass,
        ability: verdict.ability,
        stakes: verdict.stakes,
        degree,
        consequences,
        events,
      },
      fate,
    );
    actions.push({ intent, intentClass: verdict.intentClass, degree, words: answer.words });
  }
  const { answer: told } = await storyteller.ask(
    'narrator',
    { scene: scene(), actions, passed, events, again: 0 },
    fate,
  );
  say(
    `\n  ## ${told.title}\n\n${told.prose}\n\n  » ${told.hook}\n  [${actions.map(({ intent, degree }) => `${intent.character}: ${degree ?? 'free'}`).join(', ')}; notebook ${JSON.stringify(told.notebook).length}]`,
  );
  table.notebook = told.notebook ?? table.notebook;
  table.place = told.place || table.place;
  table.tension = moveTension(table.tension, moves.length > 0 ? moves : ['quietTurn']);
  table.party = table.party.map((one) => ({ ...one, ...recover(one, []) }));
  return table;
}

/** A fight in which everybody strikes or uses what they have learned. */
async function fightOut(
  storyteller: Storyteller,
  table: PlayedTable,
  scene: () => Scene,
  intents: SceneIntent[],
  event: ProposedEvent,
  index: number,
  fate: Fate,
  say: (text: string) => void,
): Promise<{ words: string; fight: CombatEnd }> {
  const bestiary = storyteller.bestiary(table.scenario.id);
  let fighters: Fighter[] = table.party.map((character) => ({
    ...{ playerId: character.playerId, awake: true, character },
  }));
  const foes = fitFoes(event.foes, bestiary, threatBudget(fighters.length, table.tension));
  let combat = openCombat(foes, fighters, fate, index + 1, false);
  say(`\n   ⚔ ${combat.foes.map(({ name }) => name).join(', ')}`);
  for (;;) {
    const { round } = combat;
    const declared = new Map(
      fighters.map((fighter): [string, Declaration] => {
        const [skill] = skillsOf(fighter.character);
        return fate.pick(`skill ${fighter.playerId} ${round}`, 4) === 0 && skill
          ? [fighter.playerId, { deed: 'skill', skill, target: null }]
          : [fighter.playerId, { deed: 'attack', target: '' }];
      }),
    );
    const result = resolveRound(combat, fighters, declared, fate, index + 1);
    ({ combat, fighters } = result);
    const { answer } = await storyteller.ask(
      'combat-narration',
      {
        ...{ scene: scene(), intents, event, index, round, blows: result.blows, end: result.end },
        foes: combat.foes.map(({ name, block, health, status }) => ({
          ...{ name, health, status, describe: block.describe, maxHealth: block.health },
        })),
      },
      fate,
    );
    const health = [...fighters.map(({ character }) => character), ...combat.foes].map(
      (one) => `${one.name} ${one.health}`,
    );
    say(`\n   ${round}. ${answer.words}\n      [${health.join(', ')}]`);
    if (!result.end) continue;
    table.party = fighters.map(({ character }) => character);
    say(`   → ${result.end}`);
    return { words: answer.words, fight: result.end };
  }
}

function settle(table: PlayedTable, member: Character, consequence: ReturnType<typeof hesitation>) {
  const { after, settled } = applyConsequence(member, consequence);
  table.party = table.party.map((one) => (one.id === member.id ? { ...one, ...after } : one));
  return settled;
}

async function playEvent(
  storyteller: Storyteller,
  table: PlayedTable,
  scene: () => Scene,
  intents: SceneIntent[],
  event: ProposedEvent,
  index: number,
  fate: Fate,
  moves: TensionMove[],
  say: (text: string) => void,
): Promise<NarratorInput['events'][number]> {
  const { answer: opening } = await storyteller.ask(
    'event-opening',
    { scene: scene(), intents, event, index },
    fate,
  );
  table.notebook = opening.notebook ?? table.notebook;
  say(`\n  ### ${event.title}\n\n${opening.narration}\n\n  ${opening.question}`);
  for (const { label, ability, difficulty } of opening.approaches)
    say(`   • ${label} (${ability}, ${difficulty})`);
  const choice = fate.pick(`choice ${index}`, opening.approaches.length + 1);
  const own = choice === opening.approaches.length && fate.pick(`own ${index}`, 2) === 0;
  const approach = own
    ? {
        label: 'Throw them my last apple',
        ability: 'heart' as const,
        difficulty: 'fair' as const,
        fight: false,
      }
    : (opening.approaches[choice] ?? null);
  if (approach?.fight) {
    say(`\n   → ${approach.label}`);
    return {
      title: event.title,
      degree: null,
      ...(await fightOut(storyteller, table, scene, intents, event, index, fate, say)),
    };
  }
  const best = [...table.party].sort((one, other) =>
    approach ? other.abilities[approach.ability] - one.abilities[approach.ability] : 0,
  )[fate.pick(`actor ${index}`, 2)];
  const thrown =
    approach && best
      ? check(fate, `event ${index + 1} check`, best, approach.ability, approach.difficulty, { helpers: 1 })
      : null;
  if (thrown) moves.push(moveOf(thrown.degree));
  else moves.push('hesitation');
  const consequences = best
    ? [settle(table, best, thrown ? eventConsequence(thrown.degree, event.type) : hesitation(event.type))]
    : [];
  const helpers = table.party
    .filter(({ id }) => id !== best?.id && fate.pick(`helps ${index} ${id}`, 3) === 0)
    .map(({ name }) => name);
  const degree = thrown?.degree ?? null;
  const { answer } = await storyteller.ask(
    'event-outcome',
    {
      scene: scene(),
      intents,
      event,
      index,
      opening,
      approach,
      ownWords: own ? (approach?.label ?? null) : null,
      actor: thrown ? (best?.name ?? null) : null,
      helpers: thrown ? helpers : [],
      degree,
      consequences,
    },
    fate,
  );
  table.notebook = answer.notebook ?? table.notebook;
  say(`\n   → ${approach ? `${approach.label}: ${degree}` : 'nobody moved'}\n\n${answer.words}`);
  if (event.type !== 'combat' || degree === 'success' || degree === 'critical_success')
    return { title: event.title, degree, words: answer.words, fight: null };
  const fought = await fightOut(storyteller, table, scene, intents, event, index, fate, say);
  return { title: event.title, degree, words: `${answer.words} ${fought.words}`, fight: fought.fight };
}
