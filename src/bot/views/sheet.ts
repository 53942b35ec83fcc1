import { Ability, experienceForNext } from '../../game/characters.ts';
import type { Player } from '../../game/table.ts';
import type { Catalog } from '../../text/catalog.ts';
import { inline } from '../../text/markup.ts';
import { framed, line, type MessageBody, type Part, text } from './message.ts';
import { ACCENT, styleOf } from './style.ts';

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
      `${t.sheet.health} ${style.bar(health, maxHealth)}**${health}/${maxHealth}**\n${state || t.sheet.fine}`,
    ),
    text(abilities(character, t, plain)),
    ...(trait ? [text(`${t.sheet.trait}: *${inline(trait, 80)}*`)] : []),
    line,
    text(
      [
        `-# ${style.bar(experience, needed)}${t.sheet.experience(experience, needed, level + 1)}`,
        ...(status === 'away' ? [`-# ${t.sheet.away}`] : []),
      ].join('\n'),
    ),
  ];
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
