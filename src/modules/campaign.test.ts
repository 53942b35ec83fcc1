import { beforeAll, describe, expect, it } from 'vitest';
import type { Degree } from '../game/checks.ts';
import { fateOf } from '../game/fate.ts';
import type { NarratorInput, Notebook, ProposedEvent, SceneIntent } from '../game/storytelling.ts';
import { contentOf } from './content/index.ts';
import { createStoryteller } from './index.ts';
import { MAX_NOTEBOOK } from './storyteller/notebook.ts';
import { sentencesOf } from './storyteller/template.ts';
import { PLAYED, sceneFor } from './test-table.ts';

const storyteller = createStoryteller();
const content = contentOf('sallow-road');
const DEGREES: Degree[] = [
  'critical_failure',
  'failure',
  'partial',
  'partial',
  'success',
  'success',
  'critical_success',
];

interface Told {
  stories: string[];
  hooks: string[];
  events: string[];
  places: string[];
  proposed: ProposedEvent[][];
  notebook: Notebook;
}

/** A campaign of four, every event triggered, every intent drawn anew. */
async function campaign(
  turns: number,
  salt: number,
  intentFor?: (turn: number, seat: number) => string,
): Promise<Told> {
  const told: Told = { stories: [], hooks: [], events: [], places: [], proposed: [], notebook: {} };
  let place = content.places[0]?.name ?? '';
  for (let turn = 1; turn <= turns; turn += 1) {
    const fate = fateOf((turn * 7919 + salt).toString(16).padStart(64, '0'));
    const scene = () => sceneFor({ turn, place, tension: 1 + ((turn * 2) % 9), notebook: told.notebook });
    const intents = scene().party.map(({ playerId, name }, seat): SceneIntent => {
      const text =
        intentFor?.(turn, seat) ?? PLAYED[fate.pick(`test intent ${seat}`, PLAYED.length)] ?? 'wait';
      return { playerId, character: name, text: text.replace(name, 'the boy') };
    });
    const { answer: proposal } = await storyteller.ask(
      'meta-events',
      { scene: scene(), intents, count: 2, threat: 4, again: 0 },
      fate,
    );
    told.notebook = proposal.notebook ?? told.notebook;
    told.proposed.push(proposal.events);
    const events: NarratorInput['events'] = [];
    for (const [index, event] of proposal.events.slice(0, 1).entries()) {
      const { answer: opening } = await storyteller.ask(
        'event-opening',
        { scene: scene(), intents, event, index },
        fate,
      );
      told.notebook = opening.notebook ?? told.notebook;
      const degree = turn % 5 === 0 ? null : (DEGREES[fate.pick('test degree', DEGREES.length)] ?? null);
      const approach = degree
        ? (opening.approaches[fate.pick('test approach', opening.approaches.length)] ?? null)
        : null;
      const { answer } = await storyteller.ask(
        'event-outcome',
        {
          scene: scene(),
          intents,
          event,
          index,
          opening,
          approach,
          ownWords: null,
          actor: degree ? 'Ada' : null,
          helpers: degree ? ['Bram'] : [],
          degree,
          consequences: [],
        },
        fate,
      );
      told.notebook = answer.notebook ?? told.notebook;
      told.events.push(opening.narration, opening.question, answer.words);
      events.push({ title: event.title, degree, words: answer.words, fight: null });
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

describe('a campaign of thirty turns', () => {
  let told: Told;
  beforeAll(async () => {
    told = await campaign(30, 1);
  }, 60_000);

  it('is the same campaign when told again', async () => {
    expect(await campaign(6, 1)).toMatchObject({
      stories: told.stories.slice(0, 6),
      hooks: told.hooks.slice(0, 6),
    });
  });

  it('says no sentence twice in ten turns, and hardly one in thirty', () => {
    const repeats = (stories: string[]) => {
      const sentences = stories.flatMap((story) => story.split('\n').flatMap(sentencesOf));
      return { count: sentences.length, twice: sentences.filter((one, at) => sentences.indexOf(one) !== at) };
    };
    const ten = repeats([
      ...told.stories.slice(0, 10),
      ...told.events.slice(0, 30),
      ...told.hooks.slice(0, 10),
    ]);
    // A plain "Ada hid." may be true twice; everything that was written for effect may not.
    expect(ten.twice.filter((one) => one.length > 40)).toEqual([]);
    const thirty = repeats([...told.stories, ...told.events, ...told.hooks]);
    expect(thirty.twice.length / thirty.count).toBeLessThan(0.05);
  });

  it('keeps every post within its length, and its notebook within its cap', () => {
    for (const story of told.stories) {
      expect(story.length).toBeLessThanOrEqual(2200);
      expect(story).not.toMatch(/undefined|\{[a-z]+\}| {2}|\.\.(?!\.)|,,|[,;]\./);
    }
    expect(JSON.stringify(told.notebook).length).toBeLessThan(MAX_NOTEBOOK);
  });

  it('proposes distinct kinds of events, and none again until the others were told', () => {
    for (const events of told.proposed) {
      expect(new Set(events.map(({ type }) => type)).size).toBe(events.length);
      for (const { chance } of events) expect(chance).toBeGreaterThanOrEqual(20);
      for (const { chance } of events) expect(chance).toBeLessThanOrEqual(75);
    }
    const played = told.proposed.map(([first]) => first?.title);
    expect(new Set(played).size).toBe(played.length);
  });

  it('keeps what its hooks promise: the announced event is proposed next', () => {
    const hookOf = new Map(content.events.map(({ hook, title }) => [hook, title]));
    const kept = told.hooks.slice(0, -1).filter((hook) => hookOf.has(hook));
    const fulfilled = told.hooks.slice(0, -1).filter((hook, at) => {
      const title = hookOf.get(hook);
      return title !== undefined && told.proposed[at + 1]?.some((event) => event.title === title);
    });
    expect(kept.length).toBeGreaterThan(5);
    expect(fulfilled.length).toBe(kept.length);
  });

  it('follows the quest to its end', () => {
    const found = content.quest.filter(({ found: here, comes }) =>
      told.stories.some((story) => story.includes(here.slice(0, 25)) || story.includes(comes.slice(0, 25))),
    );
    expect(found.length).toBeGreaterThanOrEqual(6);
  });
});

describe('a journey', () => {
  it('goes where the party means to go, and no farther than a day', async () => {
    const [here] = (await campaign(1, 3, () => 'we walk to the Seventh Stone')).places;
    expect(here).toMatch(/Seventh Stone|Tallow Ford/);
    const far = await campaign(12, 4, () => 'we travel to the Ninth Stone');
    expect(far.places.at(-1)).toBe('the Ninth Stone');
    expect(far.places[0]).not.toBe('the Ninth Stone');
  });
});
