import type { PhaseName } from '../../game/phases.ts';
import { answeredBy, type Intent, type Player, stillAwaited, type Table } from '../../game/table.ts';
import type { Catalog } from '../../text/catalog.ts';
import { inline } from '../../text/markup.ts';
import { type Detail, type Drawing, shortName } from './drawing.ts';
import { line, type Part, text } from './message.ts';
import type { Style } from './style.ts';

/** Phases in which the board shows what everybody tries, beneath their names. */
const SHOWS_INTENTS: readonly PhaseName[] = [
  'gathering',
  'validating',
  'meta_proposal',
  'probability_roll',
  'resolving_action',
];

/** Everybody at the table: how they fare, whether they answered, what they try. */
export function partyPart(drawing: Drawing): Part[] {
  const { table, t, style, detail } = drawing;
  const seated = table.players.filter(({ status }) => status !== 'left');
  const { phase } = table.campaign;
  if (seated.length === 0) {
    return phase === 'ended' ? [] : [line, text(phase === 'lobby' ? t.board.nobodyYet : t.board.emptyTable)];
  }
  const shown = SHOWS_INTENTS.includes(phase) ? (table.action?.intents ?? []) : [];
  const rows = seated.map((player) => {
    const intent = shown.find(({ playerId }) => playerId === player.id);
    const member = memberText(table, player, t, style, detail);
    return intent ? `${member}\n-# ${intentText(intent, t, detail)}` : member;
  });
  return [line, text(rows.join('\n'))];
}

function intentText({ kind, text: said }: Intent, t: Catalog, detail: Detail): string {
  return kind === 'pass' ? t.board.holdsBack : `“${inline(said, detail.intent)}”`;
}

/** `✓ ▰▰▰▰▱▱ 9/12 **Ada**, Warden · *winded*` */
export function memberText(
  table: Table,
  player: Player,
  t: Catalog,
  style: Style,
  detail: Detail = { name: 32, sentence: 0, intent: 0, stakes: true, voters: true },
): string {
  const { name, archetype, health, maxHealth, conditions } = player.character;
  const standing = standingOf(table, player);
  const icon =
    standing === 'answered' || standing === 'awaited' || standing === 'away' ? style.icon(standing) : '';
  const numbers = style.plain ? t.board.health(health, maxHealth) : `${health}/${maxHealth}`;
  const marks = [
    ...conditions.map((condition) => t.words.conditions[condition].name),
    ...(standing === 'away' || standing === 'nextTurn' ? [t.board[standing]] : []),
    ...(style.plain && (standing === 'answered' || standing === 'awaited') ? [t.board[standing]] : []),
  ];
  const who = `**${inline(shortName(name, detail), detail.name + 1)}**, ${t.words.archetypes[archetype].name}`;
  const state = marks.length > 0 ? ` · *${marks.join(', ')}*` : '';
  return style.plain
    ? `${who}: ${numbers}${state}`
    : `${icon}${style.bar(health, maxHealth, 6)}${numbers} ${who}${state}`;
}

type Standing = 'answered' | 'awaited' | 'away' | 'nextTurn' | 'none';

function standingOf(table: Table, player: Player): Standing {
  const { action, campaign } = table;
  if (action && player.sinceTurn > campaign.turn) return 'nextTurn';
  const wait = action?.wait;
  // An answer counts although its giver was away a moment ago.
  if (action && wait && answeredBy(action, wait).includes(player.id)) return 'answered';
  if (player.status === 'away') return 'away';
  return stillAwaited(table).some(({ id }) => id === player.id) ? 'awaited' : 'none';
}
