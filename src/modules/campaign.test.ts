import { beforeAll, describe, expect, it } from 'vitest';
import { contentOf } from './content/index.ts';
import { MAX_NOTEBOOK } from './storyteller/notebook.ts';
import { sentencesOf } from './storyteller/template.ts';
import { playCampaign, type Told } from './test-campaign.ts';

const content = contentOf('sallow-road');
const campaign = (turns: number, salt: number, intentFor?: (turn: number, seat: number) => string) =>
  playCampaign({ turns, salt, ...(intentFor ? { intentFor } : {}) });

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
