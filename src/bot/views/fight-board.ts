import { controlId } from '../../components/control-id.ts';
import { type Combat, canFight, type Foe, isStanding } from '../../game/combat.ts';
import { ITEMS, type ItemId } from '../../game/items.ts';
import { SKILLS, type SkillId, skillsOf } from '../../game/skills.ts';
import { type Action, currentEvent, type Player, type Table } from '../../game/table.ts';
import type { Catalog } from '../../text/catalog.ts';
import { inline } from '../../text/markup.ts';
import type { Drawing } from './drawing.ts';
import { button, line, type MessageBody, type Part, row, said, select, text, unframed } from './message.ts';
import type { Style } from './style.ts';

/** The fight as it stands: every foe with its health, and what was just told. */
export function drawFight(drawing: Drawing, action: Action): Part[] {
  const event = currentEvent(action);
  const combat = event?.combat;
  if (!event || !combat) return [];
  const { t, style } = drawing;
  const head = `### ${style.icon('combat')}${inline(event.title, 60)} · ${t.fight.round(combat.round)}`;
  const rows = combat.foes.map((foe) => foeText(foe, t, style));
  return [line, text([head, ...rows].join('\n'))];
}

/** `▰▰▰▱▱▱ 4/8 **Marsh wolf 2** · down` */
function foeText({ name, health, block, status }: Foe, t: Catalog, style: Style): string {
  const state = status === 'standing' ? '' : ` · ${standingIcon(status, style)}*${t.words.fighters[status]}*`;
  const numbers = style.plain ? t.board.health(health, block.health) : `${health}/${block.health}`;
  const who = `**${inline(name, 40)}**`;
  return style.plain
    ? `${who}: ${numbers}${state}`
    : `${style.bar(health, block.health, 6)}${numbers} ${who}${state}`;
}

function standingIcon(status: 'down' | 'fled' | 'yielded', style: Style): string {
  return style.icon(status);
}

/** Attack one of the foes, or do something else; what one knows and carries is asked privately. */
export function fightRows({ table, t, style }: Drawing, action: Action): Part[] {
  const event = currentEvent(action);
  const combat = event?.combat;
  if (!event || !combat || !action.wait) return [];
  const at = [action.id, event.index, combat.round] as const;
  const foes = combat.foes.filter(isStanding).map((foe) => ({
    value: foe.key,
    label: foe.name,
    description: `${t.board.health(foe.health, foe.block.health)} · ${foe.block.describe}`,
  }));
  const seated = table.players.some(({ status }) => status === 'active');
  return [
    ...(foes.length > 0 ? [select(controlId('strike', ...at), t.fight.attackWhom, foes)] : []),
    ...(seated
      ? [
          row(
            button(controlId('deed', ...at, 'defend'), t.buttons.defend, 'primary', style.emoji('defend')),
            button(controlId('kit', ...at), t.buttons.kit, 'secondary', style.emoji('item')),
            button(controlId('deed', ...at, 'flee'), t.buttons.flee, 'secondary', style.emoji('flee')),
            button(controlId('help'), t.buttons.help),
          ),
        ]
      : []),
  ];
}

/** What this fighter knows and carries, with whom it could be for: two selects, for their eyes only. */
export function renderKit(table: Table, player: Player, t: Catalog): MessageBody {
  const { action } = table;
  const event = action ? currentEvent(action) : undefined;
  const combat = event?.combat;
  if (!action || !event || !combat) return said(t.fight.kitEmpty);
  const at = [action.id, event.index, combat.round] as const;
  const skills = skillOptions(table, combat, player, t);
  const items = itemOptions(table, combat, player, t);
  if (skills.length + items.length === 0) return said(t.fight.kitEmpty);
  return unframed([
    text(t.fight.kit),
    ...(skills.length > 0 ? [select(controlId('skill', ...at), t.fight.skillOn, skills)] : []),
    ...(items.length > 0 ? [select(controlId('item', ...at), t.fight.itemOn, items)] : []),
  ]);
}

type Options = { value: string; label: string; description?: string }[];

/** Values are `skill` or `skill>target`; a target is a foe's key or a player's id. */
function skillOptions(table: Table, combat: Combat, player: Player, t: Catalog): Options {
  const stance = combat.stances.find(({ playerId }) => playerId === player.id);
  return skillsOf(player.character)
    .filter((id) => (stance?.uses[id] ?? 0) < SKILLS[id].perFight)
    .flatMap((id) => {
      const { name, describe } = t.words.skills[id];
      const targets = skillTargets(id, table, combat, player);
      if (targets === null) return [{ value: id, label: name, description: describe }];
      return targets.map(({ key, name: whom }) => ({
        value: `${id}>${key}`,
        label: t.fight.at(name, whom),
        description: describe,
      }));
    });
}

/** Whom a skill can be aimed at; null when it needs no target. */
function skillTargets(id: SkillId, table: Table, combat: Combat, player: Player) {
  const { effect } = SKILLS[id];
  switch (effect.kind) {
    case 'strike':
    case 'stagger':
    case 'mark':
    case 'parley':
    case 'daunt':
      return combat.foes.filter(isStanding).map(({ key, name }) => ({ key, name }));
    case 'guard':
      return allies(table, combat).filter(({ key }) => key !== player.id);
    case 'heal':
      return effect.self ? null : allies(table, combat, true);
    default:
      return null;
  }
}

function itemOptions(table: Table, combat: Combat, player: Player, t: Catalog): Options {
  const carried = [...new Set(player.character.inventory)].filter((item) => ITEMS[item].use);
  return carried.flatMap((item: ItemId) => {
    const { name, describe } = t.words.items[item];
    const { use } = ITEMS[item];
    if (use?.burst || use?.escape) return [{ value: item, label: name, description: describe }];
    return allies(table, combat, true).map(({ key, name: whom }) => ({
      value: `${item}>${key}`,
      label: t.fight.at(name, whom),
      description: describe,
    }));
  });
}

/** Party members in the fight, by player id; `fallen`: those who are down as well. */
function allies(table: Table, combat: Combat, fallen = false): { key: string; name: string }[] {
  return table.players
    .filter(({ status, sinceTurn }) => status !== 'left' && sinceTurn <= (table.action?.turn ?? 0))
    .filter(({ id, character }) => {
      const fled = combat.stances.some(({ playerId, fled }) => playerId === id && fled);
      return fallen ? !fled : canFight(combat, { playerId: id, character });
    })
    .map(({ id, character }) => ({ key: id, name: character.name }));
}
