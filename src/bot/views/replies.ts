import type { AuditLine, FateOfTurn } from '../../commands/reply.ts';
import type { ThrownDice } from '../../game/dice-notation.ts';
import type { Note } from '../../game/notes.ts';
import type { PhaseName } from '../../game/phases.ts';
import { escapeMarkdown } from '../../game/player-text.ts';
import type { Refusal } from '../../game/refusals.ts';
import type { Player, Table } from '../../game/table.ts';
import type { Catalog } from '../../text/catalog.ts';
import { memberText } from './board.ts';
import { bar, type MessageBody, said } from './message.ts';

export function renderNote({ note, details }: Note, t: Catalog): MessageBody {
  return said((t.notes[note] as (details: Note['details']) => string)(details));
}

export function renderRefusal({ refused, details }: Refusal, t: Catalog): MessageBody {
  return said((t.refusals[refused] as (details: Refusal['details']) => string)(details));
}

export function renderStarted({ name, pitch }: { name: string; pitch: string }, t: Catalog): MessageBody {
  return said(t.started(name, pitch));
}

/** A character sheet worth looking at: a head, a health bar, four abilities in one block. */
export function renderSheet({ character }: Player, t: Catalog, plain: boolean): MessageBody {
  const {
    name,
    pronouns,
    concept,
    trait,
    archetype,
    abilities,
    health,
    maxHealth,
    conditions,
    level,
    experience,
  } = character;
  const rows = Object.entries(abilities).map(([ability, bonus]) => {
    const label = t.abilities[ability as keyof typeof abilities].padEnd(6);
    return `${label} ${bonus < 0 ? '−' : '+'}${Math.abs(bonus)} ${plain ? '' : bar(bonus + 1, 5, 5)}`.trimEnd();
  });
  const state =
    conditions.length > 0 ? conditions.map((one) => t.conditions[one]).join(', ') : t.sheet.healthy;
  return said(
    [
      `## ${escapeMarkdown(name)}${pronouns ? ` (${escapeMarkdown(pronouns)})` : ''}`,
      `${t.archetypes[archetype].name}${concept ? `, ${escapeMarkdown(concept)}` : ''}`,
      `${t.sheet.health} ${plain ? '' : `${bar(health, maxHealth)} `}**${health}/${maxHealth}** · ${t.sheet.conditions}: ${state}`,
      `\`\`\`\n${rows.join('\n')}\n\`\`\``,
      ...(trait ? [`${t.sheet.trait}: ${escapeMarkdown(trait)}`] : []),
      `-# ${t.sheet.level} ${level} · ${experience}/${level * 10}`,
    ].join('\n'),
  );
}

export function renderParty(table: Table, t: Catalog): MessageBody {
  const seated = table.players.filter(({ status }) => status !== 'left');
  if (seated.length === 0) return said(t.board.nobody);
  return said(`**${t.board.party}**\n${seated.map((player) => memberText(table, player, t)).join('\n')}`);
}

export function renderFate({ turn, commitment, seed, dice, verified }: FateOfTurn, t: Catalog): MessageBody {
  const rows = dice.map(
    ({ label, sides, value, shown }) =>
      `${label}: d${sides} = ${value}${value === shown ? '' : ` (shown: ${shown})`}`,
  );
  const table = rows.length > 0 ? `\`\`\`\n${rows.join('\n').replaceAll('`', "'")}\n\`\`\`` : t.fate.noDice;
  const parts = seed
    ? [t.fate.seed(seed), table, verified ? t.fate.honest : t.fate.broken, t.fate.redo]
    : [t.fate.secret];
  return said([t.fate.title(turn), t.fate.promised(commitment), ...parts].join('\n'));
}

export function renderHelp(
  { phase, role }: { phase: PhaseName | null; role: 'gm' | 'player' | 'onlooker' },
  t: Catalog,
): MessageBody {
  if (phase === null) return said(t.help.none);
  const now = phase === 'lobby' ? t.help.lobby : t.help.play;
  const more = role === 'gm' ? [t.help.gm] : role === 'onlooker' ? [t.help.onlooker] : [];
  return said([now, ...more, t.help.always].join('\n\n'));
}

export function renderAudit(lines: readonly AuditLine[], t: Catalog): MessageBody {
  if (lines.length === 0) return said(t.audit.empty);
  const rows = lines.map(({ at, actor, name, payload, turn }) => {
    const who = actor ? `<@${actor}> ` : '';
    const detail = detailOf(payload);
    return `<t:${Math.floor(at.getTime() / 1000)}:t> ${who}${t.audit.facts[name] ?? name}${detail}${turn === null ? '' : ` · ${t.board.turn(turn)}`}`;
  });
  return said([t.audit.title, ...rows].join('\n'));
}

/** The one word of a fact that a reader wants: what the game master did, which event, which title. */
function detailOf(payload: unknown): string {
  if (typeof payload !== 'object' || payload === null) return '';
  const { input, detail, title, character } = payload as Record<string, unknown>;
  const words = [input, detail, title, character].filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
  return words.length > 0 ? ` (${escapeMarkdown(words.join(': ').slice(0, 80))})` : '';
}

export function renderDice(
  notation: string,
  { total, rolls, constant }: ThrownDice,
  who: string,
  t: Catalog,
): MessageBody {
  const thrown = rolls.map(
    ({ sides, values, sign }) => `${sign < 0 ? '−' : ''}${values.length}d${sides} [${values.join(', ')}]`,
  );
  const plus = constant === 0 ? [] : [`${constant > 0 ? '+' : '−'}${Math.abs(constant)}`];
  return said(`${t.posts.rolled(who, notation)}: **${total}**\n-# ${[...thrown, ...plus].join(' ')}`);
}
