import { describe, expect, it } from 'vitest';
import { FoeTrait, Tactics } from '../../game/bestiary.ts';
import { castOf } from '../storyteller/fights.ts';
import { bagsOf } from '../storyteller/pen.ts';
import { fingerprint, SLOTS, sentencesOf, slotsIn } from '../storyteller/template.ts';
import { scenarios } from './index.ts';
import { Common, Scenario } from './schema.ts';

/** What is known before anybody has acted. */
const KNOWN_EARLY = ['place', 'at', 'spot', 'name', 'names', 'they', 'them', 'their', 'themself', 'was'];

describe.each(scenarios().map((content) => [content.id, content] as const))(
  'the content of %s',
  (_, content) => {
    it('passes its schema', () => {
      expect(Scenario.safeParse(content).error?.issues ?? []).toEqual([]);
      expect(Common.safeParse(content.common).error?.issues ?? []).toEqual([]);
    });

    it('has unique ids, titles and names', () => {
      for (const ids of [
        content.places.map(({ id }) => id),
        content.places.map(({ name }) => name),
        content.people.map(({ id }) => id),
        content.people.map(({ name }) => name),
        content.events.map(({ id }) => id),
        content.events.map(({ title }) => title),
      ]) {
        expect(new Set(ids).size).toBe(ids.length);
      }
    });

    it('links places, people and events to what is there', () => {
      const places = content.places.map(({ id }) => id);
      const people = content.people.map(({ id }) => id);
      expect(places).toContain(content.start);
      for (const place of content.places) {
        expect(places, place.id).toEqual(expect.arrayContaining([...place.links, place.onward]));
        for (const next of place.links) {
          const back = content.places.find(({ id }) => id === next)?.links;
          expect(back, `${next} leads back to ${place.id}`).toContain(place.id);
        }
      }
      for (const { id, home } of content.people) if (home) expect(places, id).toContain(home);
      for (const { id, person } of content.events) if (person) expect(people, id).toContain(person);
      for (const { at } of content.quest) if (at) expect(places).toContain(at);
    });

    it('gives every fight one who can be fought, at every size, and ways round that are seldom easy', () => {
      const foes = content.foes.map(({ id }) => id);
      expect(new Set(foes).size).toBe(foes.length);
      const tales = content.events.filter(({ type }) => type === 'combat');
      expect(tales.length).toBeGreaterThanOrEqual(14);
      for (const { id, fight, approaches } of content.events) {
        expect(fight !== undefined, id).toBe(tales.some((tale) => tale.id === id));
        if (!fight) continue;
        expect(foes, id).toEqual(expect.arrayContaining(castOf(fight)));
        expect(approaches.length, id).toBeLessThanOrEqual(3);
        expect(
          approaches.every(({ difficulty }) => difficulty !== 'easy'),
          id,
        ).toBe(true);
        expect(approaches.filter(({ difficulty }) => difficulty === 'fair').length, id).toBeLessThanOrEqual(
          1,
        );
      }
      const cast = content.events.flatMap(({ fight }) => (fight ? castOf(fight) : []));
      expect(foes.filter((id) => !cast.includes(id))).toEqual([]);
    });

    it('spreads its foes over threats, tactics and traits', () => {
      const count = (threat: number) => content.foes.filter((foe) => foe.threat === threat).length;
      expect([1, 2, 3, 4].map(count).every((n, at) => n >= [14, 11, 7, 4][at]!)).toBe(true);
      expect(new Set(content.foes.map(({ tactics }) => tactics)).size).toBe(Tactics.options.length);
      const traits = content.foes.flatMap(({ trait }) => trait ?? []);
      expect(new Set(traits).size).toBe(FoeTrait.options.length);
    });

    it('knows every slot, and asks in each bag only for what its teller has', () => {
      for (const [bag, lines] of bagsOf(content)) {
        for (const line of lines) {
          for (const slot of slotsIn(line)) expect(SLOTS, `${bag}: ${line}`).toContain(slot);
        }
      }
      for (const event of content.events) {
        const early = [event.hook, event.opening, event.question, event.hesitate].flatMap(slotsIn);
        expect(KNOWN_EARLY, event.id).toEqual(expect.arrayContaining(early));
        expect(slotsIn(event.hook), event.id).toEqual(
          slotsIn(event.hook).filter((slot) => slot === 'place' || slot === 'at'),
        );
      }
    });

    it('tells each blow of a fight in one sentence', () => {
      for (const [bag, lines] of bagsOf(content)) {
        if (!/^(kinds|common\.combat)\./.test(bag) || /\.(blows|avoided)$/.test(bag)) continue;
        for (const line of lines) expect(sentencesOf(line), `${bag}: ${line}`).toHaveLength(1);
      }
    });

    it('never says the same line twice', () => {
      const seen = new Map<string, string>();
      for (const [bag, lines] of bagsOf(content)) {
        for (const line of lines) {
          expect(seen.get(line), `${bag}: ${line}`).toBeUndefined();
          seen.set(line, bag);
        }
      }
    });

    it('can tell its lines apart by their longest fixed part', () => {
      for (const [bag, lines] of bagsOf(content)) {
        const prints = lines.map(fingerprint).filter((print) => print.length >= 8);
        expect(new Set(prints).size, bag).toBe(prints.length);
      }
    });

    it('writes no article before a slot, no doubled marks, no wrong a or an', () => {
      const written = JSON.stringify(content);
      expect(written).not.toMatch(/\b(a|an) \{/i);
      expect(written).not.toMatch(/\b[Aa] (?=[aeio])(?!one\b|once\b|use|uni|eu)/);
      expect(written).not.toMatch(/\b[Aa]n (?=[bcdfgjklmnpqrstvwxyz])(?!hour|honest)/);
      expect(written).not.toMatch(/[,;:]{2}|\.,|[^.]\.\.[^.]| {2}|\bsuddenly\b/i);
    });

    it('speaks of nobody’s they in the singular', () => {
      expect(JSON.stringify(content)).not.toMatch(/\{they\} (was|has|is|does|goes)\b/i);
    });
  },
);
