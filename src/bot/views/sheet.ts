import { controlId } from '../../components/control-id.ts';
import { Ability, experienceForNext, MAX_ABILITY } from '../../game/characters.ts';
import { capacityOf, defenceOf, type ItemId, slotsTaken } from '../../game/items.ts';
import { skillsOf } from '../../game/skills.ts';
import type { Player } from '../../game/table.ts';
import type { Catalog } from '../../text/catalog.ts';
import { inline } from '../../text/markup.ts';
import { button, framed, line, type MessageBody, type Part, row, text } from './message.ts';
import { ACCENT, type Style, styleOf } from './style.ts';

/** A character sheet worth looking at: who they are, how they fare, what they are good at. */
export function renderSheet({ character, status }: Player, t: Catalog, plain: boolean): MessageBody {
  const { name, pronouns, concept, trait, archetype, health, maxHealth, conditions, level, experience } =
    character;
  const style = styleOf(plain);
  const said = pronouns ? ` (${inline(pronouns, 24)})` : '';
  const kind = `${t.words.archetypes[archetype].name}, ${t.sheet.level(level)}`;
  const state = conditions.map((condition) => `- ${t.words.conditions[condition].effect}`).join('\n');
  const needed = experienceForNext(level);
  const parts: Part[] = [
    text([`## ${inline(name, 32)}${said}`, concept ? `${kind}\n*${inline(concept, 100)}*` : kind].join('\n')),
    line,
    text(
      `${t.sheet.health} ${style.bar(health, maxHealth)}**${health}/${maxHealth}** · ${t.sheet.defence(defenceOf(character))}\n${state || t.sheet.fine}`,
    ),
    text(abilities(character, t, plain)),
    ...(trait ? [text(`${t.sheet.trait}: *${inline(trait, 80)}*`)] : []),
    line,
    text(skills(character, t)),
    text(belongings(character, t, style)),
    line,
    text(
      [
        `-# ${style.bar(experience, needed)}${t.sheet.experience(experience, needed, level + 1)}`,
        ...(status === 'away' ? [`-# ${t.sheet.away}`] : []),
      ].join('\n'),
    ),
  ];
  if (character.growth > 0) {
    parts.push(text(`${style.icon('risen')}${t.sheet.grow(character.growth)}`), growRow(character, t));
  }
  return framed(health > 0 ? ACCENT.story : ACCENT.danger, parts, plain);
}

/** A block of even columns; in plain mode one line a screen reader can say. */
function abilities({ abilities: values }: Player['character'], t: Catalog, plain: boolean): string {
  const rows = Ability.options.map((ability) => {
    const value = values[ability];
    const shown = value > 0 ? `+${value}` : value < 0 ? `−${Math.abs(value)}` : '0';
    return { ...t.words.abilities[ability], shown };
  });
  if (plain) return `${t.sheet.abilities}: ${rows.map(({ name, shown }) => `${name} ${shown}`).join(', ')}`;
  const width = Math.max(...rows.map(({ name }) => name.length));
  const block = rows.map(
    ({ name, shown, describe }) => `${name.padEnd(width)} ${shown.padStart(2)}  ${describe}`,
  );
  return `\`\`\`\n${block.join('\n')}\n\`\`\``;
}

/** `**Guard**: Blows meant for an ally …`, one line a skill. */
function skills(character: Player['character'], t: Catalog): string {
  const rows = skillsOf(character).map((id) => {
    const { name, describe } = t.words.skills[id];
    return `- **${name}**: ${describe}`;
  });
  return [t.sheet.skills, ...rows].join('\n');
}

/** Everything carried, with what it is good for, and how much room is left. */
function belongings(character: Player['character'], t: Catalog, style: Style): string {
  const { inventory } = character;
  const counts = new Map<ItemId, number>();
  for (const item of inventory) counts.set(item, (counts.get(item) ?? 0) + 1);
  const rows = [...counts].map(([item, count]) => {
    const { name, describe } = t.words.items[item];
    return `- **${name}**${count > 1 ? ` × ${count}` : ''}: ${describe}`;
  });
  const taken = slotsTaken(inventory);
  const capacity = capacityOf(character);
  const head = `${style.bar(taken, capacity, capacity)}${t.sheet.carries(taken, capacity)}`;
  return [head, ...(rows.length > 0 ? rows : [`- ${t.sheet.emptyHands}`])].join('\n');
}

/** One button an ability that can still be raised. */
function growRow({ abilities: values }: Player['character'], t: Catalog): Part {
  const open = Ability.options.filter((ability) => values[ability] < MAX_ABILITY);
  return row(
    ...open.map((ability) =>
      button(controlId('grow', ability), `${t.words.abilities[ability].name} +1`, 'success'),
    ),
  );
}
