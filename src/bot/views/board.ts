import type { APIComponentInContainer } from 'discord.js';
import { controlId } from '../../components/control-id.ts';
import type { PhaseName } from '../../game/phases.ts';
import { cut, escapeMarkdown } from '../../game/player-text.ts';
import {
  type Action,
  answeredBy,
  currentEvent,
  MAX_APPROACHES,
  type MetaEvent,
  type Player,
  stillAwaited,
  type Table,
} from '../../game/table.ts';
import { tally, tiltChance } from '../../game/vote.ts';
import type { Catalog } from '../../text/catalog.ts';
import { catalogFor } from '../../text/index.ts';
import { ACCENT, bar, button, framed, line, type MessageBody, row, text } from './message.ts';

export interface BoardOptions {
  now: Date;
  lastTurn?: { turn: number; seed: string; commitment: string };
}

const ACCENTS: Record<PhaseName, number> = {
  lobby: ACCENT.calm,
  idle: ACCENT.story,
  gathering: ACCENT.ask,
  validating: ACCENT.calm,
  meta_proposal: ACCENT.fate,
  meta_review: ACCENT.fate,
  probability_roll: ACCENT.fate,
  in_meta_event: ACCENT.danger,
  resolving_action: ACCENT.story,
  ended: ACCENT.halted,
};

/**
 * The board: always the present phase, what is awaited from whom and until when, and one clear next action.
 * Pure: the same table gives the same board, so losing or repeating an edit is harmless.
 */
export function renderBoard(table: Table, options: BoardOptions): MessageBody {
  const { campaign } = table;
  const t = catalogFor(campaign.language);
  const accent = campaign.halt ? ACCENT.halted : ACCENTS[campaign.phase];
  const body = campaign.halt ? haltedPart(table, t) : phasePart(table, t);
  const parts = [text(headOf(table, t)), ...body, ...footOf(table, t, options)];
  return framed(accent, parts, campaign.plain);
}

function headOf({ campaign, action }: Table, t: Catalog): string {
  const { title, now } = t.phases[campaign.phase];
  const turn = action ? ` · ${t.board.turn(action.turn)}` : '';
  const place = campaign.place ? ` · ${escapeMarkdown(cut(campaign.place, 60))}` : '';
  const name = `-# ${escapeMarkdown(cut(campaign.name, 60))}${turn}${place}`;
  return campaign.halt ? name : `${name}\n## ${title}\n${now}`;
}

function haltedPart({ campaign }: Table, t: Catalog): APIComponentInContainer[] {
  const stopped = campaign.halt?.kind === 'stopped';
  return [
    text(stopped ? t.board.stopped : t.board.paused(cut(campaign.halt?.reason ?? '', 200))),
    row(
      stopped
        ? button(controlId('retry'), t.buttons.retry, 'primary')
        : button(controlId('resume'), t.buttons.resume, 'primary'),
    ),
  ];
}

function phasePart(table: Table, t: Catalog): APIComponentInContainer[] {
  const { phase } = table.campaign;
  const { action } = table;
  if (phase === 'lobby') {
    return [
      line,
      text(partyText(table, t)),
      row(
        button(controlId('join'), t.buttons.join, 'primary'),
        button(controlId('begin'), t.buttons.begin, 'success'),
        button(controlId('help'), t.buttons.help),
      ),
    ];
  }
  if (phase === 'idle') {
    return [
      line,
      text(partyText(table, t)),
      row(
        button(controlId('act'), t.buttons.act, 'primary'),
        button(controlId('sheet'), t.buttons.sheet),
        button(controlId('join'), t.buttons.join),
        button(controlId('help'), t.buttons.help),
      ),
    ];
  }
  if (phase === 'ended' || !action) return [];
  if (phase === 'gathering') return gatheringPart(table, action, t);
  if (phase === 'meta_review') return votePart(table, action, t);
  if (phase === 'in_meta_event' && action.wait) return eventPart(table, action, t);
  return [text(intentsText(table, action, t))];
}

function gatheringPart(table: Table, action: Action, t: Catalog): APIComponentInContainer[] {
  return [
    line,
    text(intentsText(table, action, t)),
    text(awaitingText(table, t)),
    row(
      button(controlId('act'), t.buttons.act, 'primary'),
      button(controlId('pass', action.id), t.buttons.pass),
      button(controlId('help'), t.buttons.help),
    ),
  ];
}

function votePart(table: Table, action: Action, t: Catalog): APIComponentInContainer[] {
  const events = action.events.flatMap((event): APIComponentInContainer[] => {
    const shown = text(eventText(table, action, event, t));
    if (event.ruling) return [line, shown];
    const control = (value: 'welcome' | 'avert') => controlId('vote', action.id, event.index, value);
    const short = cut(event.title, 50);
    return [
      line,
      shown,
      row(
        button(control('welcome'), `${t.buttons.welcome}: ${short}`, 'secondary', '👍'),
        button(control('avert'), t.buttons.avert, 'secondary', '👎'),
      ),
    ];
  });
  return [
    ...events,
    line,
    text(awaitingText(table, t)),
    row(button(controlId('done', action.id), t.buttons.done, 'primary')),
  ];
}

const ICONS: Record<MetaEvent['type'], string> = {
  discovery: '🔍',
  social: '🗣️',
  hazard: '⚠️',
  fortune: '🍀',
  twist: '🌀',
};

function eventText({ campaign, players }: Table, action: Action, event: MetaEvent, t: Catalog): string {
  const present = action.voters.filter((id) => players.find((player) => player.id === id)?.status !== 'left');
  const votes = tally(action.votes, event.index, present);
  const { chance, struck } = tiltChance(event.baseChance, votes);
  const icon = campaign.plain ? `${t.eventTypes[event.type]}:` : ICONS[event.type];
  const ruling = event.ruling === 'force' ? t.board.forced : event.ruling === 'veto' ? t.board.vetoed : null;
  const odds = `${bar(struck ? 0 : chance, 100)} ${struck ? t.board.struck : t.board.chance(event.baseChance, chance)}`;
  return [
    `**${event.index + 1}. ${icon} ${escapeMarkdown(event.title)}**`,
    escapeMarkdown(event.sentence),
    `-# ${escapeMarkdown(event.stakes)}`,
    ruling ?? `${odds} · ${t.board.votes(votes.welcome, votes.avert, votes.voters)}`,
  ].join('\n');
}

function eventPart(table: Table, action: Action, t: Catalog): APIComponentInContainer[] {
  const event = currentEvent(action);
  if (!event?.opening) return [];
  const { approaches, question } = event.opening;
  const choices = action.approaches.filter(({ eventIndex }) => eventIndex === event.index);
  const rows = approaches.map(({ label, ability, difficulty, by }, n) => {
    const mine = choices.filter(({ choice }) => choice === n).map(({ playerId }) => nameOf(table, playerId));
    const author = by ? ` *(${nameOf(table, by)})*` : '';
    const behind = mine.length > 0 ? `\n-# ✓ ${mine.join(', ')}` : '';
    return `${n + 1}. **${escapeMarkdown(label)}**${author} · ${t.abilities[ability]}, ${t.difficulties[difficulty]}${behind}`;
  });
  const buttons = approaches.map(({ label }, n) => {
    const count = choices.filter(({ choice }) => choice === n).length;
    return button(
      controlId('choose', action.id, event.index, n),
      `${n + 1}. ${cut(label, 60)}${count > 0 ? ` (${count})` : ''}`,
      'primary',
    );
  });
  const own = button(controlId('suggest', action.id, event.index), t.buttons.suggest);
  return [
    line,
    text(`### ${escapeMarkdown(event.title)}\n${escapeMarkdown(question)}\n\n${rows.join('\n')}`),
    text(awaitingText(table, t)),
    row(...buttons),
    ...(approaches.length < MAX_APPROACHES ? [row(own)] : []),
  ];
}

function intentsText(table: Table, action: Action, t: Catalog): string {
  // Eight players with a thousand characters each: the board shows how each begins, the story tells the rest.
  const rows = action.intents.map(({ playerId, kind, text: said }) => {
    const what =
      kind === 'pass' ? `*${t.board.passes}*` : escapeMarkdown(cut(said.replace(/\s+/g, ' '), 110));
    return `**${nameOf(table, playerId)}** ${what}`;
  });
  return rows.join('\n') || '…';
}

function awaitingText(table: Table, t: Catalog): string {
  const wait = table.action?.wait;
  if (!wait) return t.board.everybodyIsIn;
  const names = stillAwaited(table).map(({ character }) => cut(character.name, 24));
  const done = answeredBy(table.action as Action, wait)
    .filter((id) => wait.awaited.includes(id))
    .map((id) => `✓ ${nameOf(table, id)}`);
  const closes = `<t:${Math.ceil(wait.deadline.getTime() / 1000)}:R>`;
  return `${t.board.awaiting(names, closes)}${done.length > 0 ? `\n-# ${done.join(' · ')}` : ''}`;
}

function partyText(table: Table, t: Catalog): string {
  const seated = table.players.filter(({ status }) => status !== 'left');
  const rows = seated.map((player) => memberText(table, player, t));
  return `**${t.board.party}**\n${rows.length > 0 ? rows.join('\n') : `-# ${t.board.nobody}`}`;
}

export function memberText(
  { campaign, action }: Table,
  { character, status, sinceTurn }: Player,
  t: Catalog,
): string {
  const { name, archetype, health, maxHealth, conditions } = character;
  const marks = [
    ...conditions.map((condition) => t.conditions[condition]),
    ...(status === 'away' ? [t.board.away] : []),
    ...(action && sinceTurn > campaign.turn ? [t.board.nextTurn] : []),
  ];
  const state = marks.length > 0 ? ` · *${marks.join(', ')}*` : '';
  return `${bar(health, maxHealth, 6)} ${health}/${maxHealth} **${escapeMarkdown(cut(name, 32))}**, ${t.archetypes[archetype].name}${state}`;
}

function footOf(
  { campaign, action }: Table,
  t: Catalog,
  { lastTurn }: BoardOptions,
): APIComponentInContainer[] {
  if (campaign.phase === 'lobby' || campaign.phase === 'ended') return [];
  const mood = `-# ${t.board.tension} ${bar(campaign.tension, 9, 9)} ${t.moods[campaign.tension - 1] ?? ''}`;
  const fate = action ? t.board.promise(action.commitment) : lastTurn ? t.board.lastFate(lastTurn.turn) : '';
  return [text(fate ? `${mood}\n${fate}` : mood)];
}

function nameOf(table: Table, playerId: string): string {
  const player = table.players.find(({ id }) => id === playerId);
  return escapeMarkdown(cut(player?.character.name ?? '?', 24));
}
