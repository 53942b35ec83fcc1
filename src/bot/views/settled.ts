import type { Check } from '../../game/checks.ts';
import type { SettledConsequence } from '../../game/storytelling.ts';
import type { Catalog } from '../../text/catalog.ts';
import { inline } from '../../text/markup.ts';
import type { Style } from './style.ts';

/** `🎲 **Ada** · d20 **14** + Might 3 + help 1 = **18** against 14: **success**`, in small print. */
export function checkText(check: Check, t: Catalog, style: Style, who = ''): string {
  const { die, ability, abilityBonus, help, conditions, tool, skill, total, target, degree } = check;
  const { name } = t.words.abilities[ability];
  const words = t.posts.check;
  const sum = `d${die.sides} **${die.value}**${plus(abilityBonus, name)}${plus(help, words.help)}${plus(conditions, words.conditions)}${tool ? plus(tool.bonus, t.words.items[tool.item].name) : ''}${plus(skill, words.skill)}`;
  const whose = who ? `**${inline(who, 40)}** · ` : '';
  return `-# ${style.icon('die')}${whose}${sum} = **${total}** ${words.against(target)}: **${t.words.degrees[degree]}**`;
}

function plus(value: number, label: string): string {
  return value === 0 ? '' : ` ${value < 0 ? '−' : '+'} ${label} ${Math.abs(value)}`;
}

/** `💔 **Ada** loses 2 health and is shaken`; nothing for those to whom nothing happened. */
export function consequenceTexts(all: readonly SettledConsequence[], t: Catalog, style: Style): string[] {
  return all.flatMap((consequence) => {
    const { character, harm, healed, gained, lost, down, found, parted } = consequence;
    const said = [
      ...(harm > 0 ? [t.posts.harm(harm)] : []),
      ...(healed > 0 ? [t.posts.healed(healed)] : []),
      ...(down ? [t.posts.down] : []),
      ...gained
        .filter((name) => name !== 'down')
        .map((name) => t.posts.gained(t.words.conditions[name].name)),
      ...lost.filter((name) => name !== 'down').map((name) => t.posts.lost(t.words.conditions[name].name)),
      ...found.map((item) => t.posts.found(t.words.items[item].name)),
      ...parted.map((item) => t.posts.parted(t.words.items[item].name)),
    ];
    if (said.length === 0) return [];
    const icon = harm > 0 || down ? style.icon('harm') : healed > 0 ? style.icon('healed') : '';
    return [`-# ${icon}**${inline(character, 40)}** ${t.words.list(said)}.`];
  });
}
