import type { Blow } from '../../game/combat.ts';
import type { Bar, StoryPost } from '../../game/posts.ts';
import type { Catalog } from '../../text/catalog.ts';
import { cutAtSentence, inline } from '../../text/markup.ts';
import { line, type Part, rowsWithin, text } from './message.ts';
import { consequenceTexts } from './settled.ts';
import type { Icon, Style } from './style.ts';

type Of<Kind extends StoryPost['kind']> = Extract<StoryPost, { kind: Kind }>;

/** Steel comes out: who stands there, and who acts first. */
export function fightText({ title, foes, initiative, surprised }: Of<'fight'>, t: Catalog): string {
  return [
    `-# ${t.posts.fight}`,
    `## ${inline(title, 60)}`,
    ...foes.map(({ name, describe }) => t.posts.foe(name, describe)),
    ...(surprised ? [t.fight.surprised] : []),
    `-# ${t.fight.initiative(initiative.map(({ name }) => name))}`,
  ].join('\n');
}

/** Words first, then every health bar, then small what each did and with which dice. */
export function roundParts({ round, words, blows, bars }: Of<'round'>, t: Catalog, style: Style): Part[] {
  const rows = blows.filter(({ deed }) => deed !== 'defend').map((blow) => blowText(blow, t, style));
  const shown = rowsWithin(rows, 1800, (left) => `-# ${t.posts.more(left)}`);
  return [
    text(`-# ${t.fight.round(round)}\n${cutAtSentence(words, 900)}`),
    line,
    text(bars.map((bar) => barText(bar, t, style)).join('\n')),
    ...(shown.length > 0 ? [line, text(shown.join('\n'))] : []),
  ];
}

export function fightEndParts(post: Of<'fight-end'>, t: Catalog, style: Style): Part[] {
  const small = consequenceTexts(post.consequences, t, style);
  const shown = rowsWithin(small, 1200, (left) => `-# ${t.posts.more(left)}`);
  const head = `### ${style.icon('combat')}${t.words.ends[post.end]}\n-# ${inline(post.title, 60)}, ${t.fight.ended(post.rounds)}`;
  return [text(head), ...(shown.length > 0 ? [line, text(shown.join('\n'))] : [])];
}

function barText({ name, health, maxHealth, status }: Bar, t: Catalog, style: Style): string {
  const state = status === 'standing' ? '' : ` · ${style.icon(status)}*${t.words.fighters[status]}*`;
  if (style.plain) return `**${inline(name, 40)}**: ${t.board.health(health, maxHealth)}${state}`;
  return `${style.bar(health, maxHealth, 6)}${health}/${maxHealth} **${inline(name, 40)}**${state}`;
}

const DEED_ICON: Record<Blow['deed'], Icon> = {
  attack: 'combat',
  defend: 'defend',
  skill: 'skill',
  item: 'item',
  flee: 'flee',
  reels: 'avert',
  regrows: 'healed',
};

/** `⚔️ **Ada** Blade → **Marsh wolf 2**: hits, 6 damage, down · d20 14 + 3 against 12` */
function blowText(blow: Blow, t: Catalog, style: Style): string {
  const { actor, target, dice, bonus, against, result, damage, healed, gained, became, guardedBy } = blow;
  const [first] = dice;
  const rolled =
    first && against > 0
      ? ` · d20 ${first.value}${bonus === 0 ? '' : ` ${bonus < 0 ? '−' : '+'} ${Math.abs(bonus)}`} ${t.fight.against(against)}`
      : '';
  const outcome = [
    ...(result === 'done' ? [] : [t.fight.results[result]]),
    ...(guardedBy ? [t.fight.guarded(guardedBy)] : []),
    ...(damage > 0 ? [t.fight.damage(damage)] : []),
    ...(healed > 0 ? [t.fight.healed(healed)] : []),
    ...(gained && gained !== 'down' ? [t.words.conditions[gained].name] : []),
    ...(became ? [t.fight.became[became]] : []),
  ].join(', ');
  const whom = target && target !== actor ? ` → **${inline(target, 40)}**` : '';
  const what = `${style.icon(DEED_ICON[blow.deed])}**${inline(actor, 40)}** ${deedName(blow, t)}${whom}`;
  return `-# ${what}${outcome ? `: ${outcome}` : ''}${rolled}`;
}

/** The skill or the thing it was done with, else the deed itself. */
function deedName({ deed, with: tool }: Blow, t: Catalog): string {
  if (deed === 'skill' && tool && tool in t.words.skills) {
    return t.words.skills[tool as keyof typeof t.words.skills].name;
  }
  if (tool && tool in t.words.items) return t.words.items[tool as keyof typeof t.words.items].name;
  return deed === 'skill' || deed === 'item' ? t.words.deeds.attack : t.words.deeds[deed];
}
