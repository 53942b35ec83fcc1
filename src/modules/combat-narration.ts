import type { Blow } from '../game/combat.ts';
import type { Fate } from '../game/fate.ts';
import { ItemId } from '../game/items.ts';
import { SkillId } from '../game/skills.ts';
import { type CombatNarrationInput, OutcomeWords, type Scene } from '../game/storytelling.ts';
import type { FoeKind } from './content/combat-schema.ts';
import { BARE_HANDS, ITEM_WORDS } from './content/common/items.ts';
import type { Content } from './content/schema.ts';
import { defineModule } from './define-module.ts';
import { chanceOf } from './storyteller/chance.ts';
import { foeInSentence, foeNamed } from './storyteller/foes.ts';
import { placeOf, readNotes, writeNotes } from './storyteller/notebook.ts';
import { noteSentences, type Pen, penOf } from './storyteller/pen.ts';
import { characterSlots, memberNamed, shownName, spotsOf } from './storyteller/people.ts';
import { listed, paragraph, type Slots, slotsIn, within } from './storyteller/template.ts';

/**
 * One settled round of a fight in one to three sentences, the decisive blow first. Each sentence is drawn
 * for a blow that happened, by what came of it; what is told of the others is only that they struck or were
 * hurt, when they did and were.
 */
export const combatNarration = defineModule({
  name: 'combat-narration',
  output: OutcomeWords,
  offline: tellRound,
});

const MAX_SENTENCES = 3;

interface Telling {
  input: CombatNarrationInput;
  content: Content;
  pen: Pen;
  around: Slots;
}

function tellRound(input: CombatNarrationInput, fate: Fate, content: Content): OutcomeWords {
  const { scene, index, round, end } = input;
  const notes = readNotes(scene.notebook);
  const place = placeOf(content, scene, notes);
  const pen = penOf(content, notes, fate, `combat ${index}`, { round });
  const spots = chanceOf(fate, `combat ${index} spots`).shuffle(spotsOf(place));
  const spot = spots[round % spots.length] ?? place.name;
  const telling: Telling = { input, content, pen, around: { at: place.at, place: place.name, spot } };

  const room = MAX_SENTENCES - (end ? 1 : 0);
  const { sentences, told } = tellBlows(telling, Math.min(2, room));
  if (sentences.length < room) sentences.push(...sweep(telling, told));
  if (sentences.length === 0 && !end) sentences.push(pen.must(['common.combat.nothing'], telling.around));
  if (end) sentences.push(...ending(telling, sentences.length));
  const words = within(paragraph(...sentences), 700);
  noteSentences(notes, words);
  return { words, notebook: writeNotes(notes) };
}

/** The weightiest blows, one of each kind: the same thing twice in a round is left to the sweep. */
function tellBlows(telling: Telling, most: number): { sentences: string[]; told: Set<Blow> } {
  const sentences: string[] = [];
  const told = new Set<Blow>();
  const bags = new Set<string>();
  const { blows } = telling.input;
  const ranked = blows
    .filter((blow) => holdsAtTheEnd(blow, blows))
    .map((blow, at) => ({ blow, rank: rankOf(blow) - at / 100 }))
    .sort((one, other) => other.rank - one.rank);
  for (const { blow } of ranked) {
    if (sentences.length >= most) break;
    const bag = bagFor(telling, blow);
    // A second sentence about a mere miss or a raised guard is one too many when more was done.
    if (bags.has(bag) || (sentences.length > 0 && rankOf(blow) < MINOR && anythingElse(telling, told)))
      continue;
    const line = draw(telling, bag, blow);
    if (!line) continue;
    sentences.push(line);
    bags.add(bag);
    told.add(blow);
    // A burst is one deed with many blows.
    if (blow.with) for (const other of blows) if (sameDeed(other, blow)) told.add(other);
  }
  return { sentences, told };
}

/**
 * Blows are not told in the order they fell: one that the rest of the round has overtaken is left out. Who
 * rose and fell again, fell; and of whoever is out of it no more is told than how that came about.
 */
function holdsAtTheEnd(blow: Blow, blows: readonly Blow[]): boolean {
  const whose = subjectOf(blow);
  if (blow.became) return lastTurnOf(whose, blows) === blow;
  return ![blow.actor, whose].some((name) => isOut(name, blows));
}

/** Whom a blow is about: who was hit or helped, or who ran. */
function subjectOf(blow: Blow): string {
  return blow.guardedBy ?? blow.target ?? blow.actor;
}

function lastTurnOf(name: string, blows: readonly Blow[]): Blow | undefined {
  return blows.findLast((blow) => blow.became !== null && subjectOf(blow) === name);
}

function isOut(name: string, blows: readonly Blow[]): boolean {
  const last = lastTurnOf(name, blows)?.became;
  return last === 'down' || last === 'fled' || last === 'yielded';
}

const MINOR = 20;

function anythingElse({ input }: Telling, told: ReadonlySet<Blow>): boolean {
  return input.blows.some((blow) => !told.has(blow) && blow.damage > 0);
}

function sameDeed(one: Blow, other: Blow): boolean {
  return (
    one.actor === other.actor && one.deed === other.deed && one.with === other.with && one.deed !== 'attack'
  );
}

/** What decides a fight is told before what hurts, what hurts before what fails. */
function rankOf({ became, result, deed, damage, healed, side, guardedBy, gained }: Blow): number {
  if (became === 'down') return side === 'foes' ? 100 : 95;
  if (became === 'yielded') return 90;
  if (became === 'up') return 85;
  if (became === 'fled') return 80;
  if (result === 'critical' && damage > 0) return 70 + damage / 10;
  if (damage > 0)
    return 30 + Math.min(damage, 10) * 3 + (deed === 'attack' ? 0 : 10) + (guardedBy || gained ? 5 : 0);
  if (deed === 'skill') return result === 'done' || result === 'hit' ? 45 : 22;
  if (deed === 'item') return 50;
  if (healed > 0 && deed !== 'regrows') return 30;
  if (deed === 'flee') return 25;
  if (result === 'fumble') return 18;
  return { attack: 10, regrows: 8, reels: 8, defend: 4 }[deed as 'attack'] ?? 1;
}

/** The bag whose lines say exactly what this blow did. */
function bagFor(telling: Telling, blow: Blow): string {
  return blow.side === 'party' ? partyBag(telling, blow) : foeBag(telling, blow);
}

function partyBag({ content, input }: Telling, blow: Blow): string {
  const { deed, result, became, target, damage } = blow;
  const kind = `kinds.${kindOf(content, target)}`;
  if (became === 'down') return `${kind}.falling`;
  if (became === 'yielded') return `${kind}.yielding`;
  if (became === 'up') return 'common.combat.rise';
  if (deed === 'item') return `common.combat.items.${blow.with}`;
  // A sweeping stroke that found one foe only is a stroke like others.
  const swept = input.blows.filter((other) => sameDeed(other, blow)).length > 1;
  if (blow.with === 'cleave' && damage > 0 && !swept) return `${kind}.struck`;
  if (deed === 'skill') return `common.combat.skills.${blow.with}.${wentWell(blow) ? 'good' : 'bad'}`;
  if (deed === 'flee') return `common.combat.${result === 'done' ? 'escape' : 'trapped'}`;
  if (deed === 'defend') return 'common.combat.defend';
  if (damage > 0) return result === 'critical' ? 'common.combat.critical' : `${kind}.struck`;
  return `common.combat.${result === 'fumble' ? 'fumble' : 'miss'}`;
}

function wentWell({ result }: Blow): boolean {
  return result === 'done' || result === 'hit' || result === 'critical';
}

function foeBag({ content }: Telling, blow: Blow): string {
  const kind = `kinds.${kindOf(content, blow.actor)}`;
  if (blow.deed === 'flee') return `${kind}.fleeing`;
  if (blow.deed === 'reels') return 'common.combat.reels';
  if (blow.deed === 'regrows') return 'common.combat.regrows';
  if (blow.deed === 'defend') return 'common.combat.wary';
  if (blow.became === 'down') return 'common.combat.fall';
  if (blow.damage === 0) return `${kind}.missing`;
  return blow.guardedBy ? 'common.combat.guarded' : `${kind}.striking`;
}

function kindOf(content: Content, name: string | null): FoeKind {
  return (name ? foeNamed(content, name)?.kind : undefined) ?? 'beast';
}

function draw(telling: Telling, bag: string, blow: Blow): string | null {
  const slots = slotsFor(telling, blow);
  // A line about a companion is for deeds that had one, and the others are for those that had none.
  const apt = (line: string) => !slots.ally || slotsIn(line).includes('ally');
  return telling.pen.line(bag, slots, apt) ?? neutral(telling, blow, slots);
}

/** Boundaries have left no line for this: what is certain is said plainly. */
function neutral({ pen }: Telling, blow: Blow, slots: Slots): string | null {
  if (blow.side === 'foes') return null;
  return pen.line(`common.neutral.${wentWell(blow) ? 'good' : 'bad'}`, slots);
}

function slotsFor({ input, content, around }: Telling, blow: Blow): Slots {
  const { scene } = input;
  const foe = blow.side === 'foes' ? blow.actor : blow.target;
  const isFoe = foe !== null && input.foes.some(({ name }) => name === foe);
  const limb = isFoe ? foeNamed(content, foe)?.limb : undefined;
  const hero = blow.side === 'party' ? blow.actor : (blow.guardedBy ?? blow.target ?? '');
  const ally = allyOf(scene, blow);
  // Whoever gets up again is the one the sentence is about.
  const about = blow.became === 'up' && ally ? ally : hero;
  return {
    ...around,
    ...characterSlots(about, memberNamed(scene, about)),
    ...(blow.became === 'up' ? { name: shownName(hero), names: `${shownName(hero)}’s` } : {}),
    ...(isFoe ? { foe: foeInSentence(foe), limb: limb ?? 'all it had' } : {}),
    ...(ally ? { ally: shownName(ally) } : {}),
    weapon: weaponOf(blow),
  };
}

/** The companion in a blow: who was healed or guarded, unless that is the one who did it. */
function allyOf(scene: Scene, { side, actor, target, guardedBy, deed }: Blow): string | null {
  if (side === 'foes') return guardedBy ? target : null;
  const helps = deed === 'item' || deed === 'skill';
  return helps && target !== actor && memberNamed(scene, target) ? target : null;
}

function weaponOf({ with: used, deed }: Blow): string {
  const item = ItemId.safeParse(used);
  if (item.success) return ITEM_WORDS[item.data].the;
  return deed === 'attack' || !SkillId.safeParse(used).success ? BARE_HANDS : 'a good stroke';
}

/** What else there was, in one sentence: who fell, else whoever struck or was hurt, whichever were more. */
function sweep({ input, pen, around }: Telling, told: ReadonlySet<Blow>): string[] {
  const { blows } = input;
  const rest = blows.filter((blow) => !told.has(blow) && blow.damage > 0);
  const spoken = new Set([...told].flatMap(({ actor, target, guardedBy }) => [actor, target, guardedBy]));
  const fell = rest.filter((blow) => blow.became === 'down' && lastTurnOf(subjectOf(blow), blows) === blow);
  const ours = names(fell.filter(({ side }) => side === 'foes').map(subjectOf));
  const theirs = names(fell.filter(({ side }) => side === 'party').map(({ target }) => target));
  const unsaid = (all: string[]) => all.filter((name) => !spoken.has(name) && !isOut(name, blows));
  const struck = unsaid(names(rest.filter(({ side }) => side === 'party').map(({ actor }) => actor)));
  const hurt = unsaid(names(rest.filter(({ side }) => side === 'foes').map(subjectOf)));
  const answered = [...told].some(({ side, damage }) => side === 'foes' && damage > 0);
  const bags: [string, string[]][] = [
    ['alsoFell', ours.map(shownName)],
    ['alsoFelled', theirs.map(foeInSentence)],
    // Whoever was hurt wants to read of it, unless the other side has been spoken of already.
    ...(answered ? [] : ([['alsoHurt', hurt.map(shownName)]] as [string, string[]][])),
    ['alsoStruck', struck.map(shownName)],
    ['alsoHurt', hurt.map(shownName)],
  ];
  for (const [bag, who] of bags) {
    const line =
      who.length > 0 ? pen.line(`common.combat.${bag}`, { ...around, helpers: listed(who) }) : null;
    if (line) return [line];
  }
  return [];
}

function names(all: (string | null)[]): string[] {
  return [...new Set(all)].filter((name) => name !== null);
}

/** The last sentence of the fight; a defeat also says what the victors were like. */
function ending({ input, content, pen, around }: Telling, already: number): string[] {
  const { end, foes } = input;
  if (!end) return [];
  const last = pen.must([`common.combat.ends.${end}`], around);
  if (end !== 'defeat' || already > 1) return [last];
  const victor = foes.find(({ status }) => status === 'standing');
  const gloat = pen.line(`kinds.${kindOf(content, victor?.name ?? null)}.gloating`, around);
  return gloat ? [last, gloat] : [last];
}
