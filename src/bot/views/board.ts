import { controlId } from '../../components/control-id.ts';
import type { PhaseName } from '../../game/phases.ts';
import { inSpotlight } from '../../game/spotlight.ts';
import { stillAwaited, type Table } from '../../game/table.ts';
import type { Catalog } from '../../text/catalog.ts';
import { catalogFor } from '../../text/index.ts';
import { inline } from '../../text/markup.ts';
import { DETAILS, type Drawing, shortName } from './drawing.ts';
import { approachRows, drawEvent } from './event-board.ts';
import { drawFight, fightRows } from './fight-board.ts';
import { button, fits, framed, line, type MessageBody, type Part, row, text } from './message.ts';
import { partyPart } from './party.ts';
import { ACCENT, styleOf } from './style.ts';
import { drawVote } from './vote-board.ts';

export interface BoardOptions {
  now: Date;
  /** The newest finished turn, whose fate is open. */
  lastTurn?: { turn: number; seed: string; commitment: string };
  foeName?(id: string): string;
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
  in_combat: ACCENT.danger,
  resolving_action: ACCENT.story,
  ended: ACCENT.halted,
};

/**
 * The board: always the present phase, what is awaited from whom and until when, and one clear next action.
 * Pure: the same table gives the same board, so losing or repeating an edit is harmless. It is drawn with
 * less detail until it keeps Discord's 4,000 characters; only the longest names and titles ever need that.
 */
export function renderBoard(table: Table, options: BoardOptions): MessageBody {
  const { campaign } = table;
  const accent = campaign.halt ? ACCENT.halted : ACCENTS[campaign.phase];
  const draw = (detail: Drawing['detail']): MessageBody => {
    const { language, plain } = campaign.settings;
    const t = catalogFor(language);
    const foeName = options.foeName ?? ((id) => id);
    const drawing: Drawing = { table, t, style: styleOf(plain), detail, now: options.now, foeName };
    return framed(accent, partsOf(drawing, options), plain);
  };
  for (const detail of DETAILS) {
    const body = draw(detail);
    if (fits(body)) return body;
  }
  return draw(DETAILS.at(-1) ?? DETAILS[0]);
}

/** From top to bottom: where we are, what is going on, who is here, the mood, and last what to press. */
function partsOf(drawing: Drawing, options: BoardOptions): Part[] {
  const { table } = drawing;
  const { phase, halt } = table.campaign;
  if (halt)
    return [
      ...headPart(drawing),
      ...haltPart(drawing),
      ...partyPart(drawing),
      ...footPart(drawing, options),
      ...haltRow(drawing),
    ];
  if (phase === 'ended') return [...headPart(drawing), ...partyPart(drawing)];
  const waiting = table.action?.wait ? waitingPart(drawing) : [];
  return [
    ...headPart(drawing),
    ...scenePart(drawing),
    ...partyPart(drawing),
    ...(phase === 'lobby' ? [settings(drawing)] : footPart(drawing, options)),
    ...waiting,
    ...controls(drawing),
  ];
}

function headPart(drawing: Drawing): Part[] {
  const {
    table: { campaign, action },
    t,
  } = drawing;
  const where = [
    `**${inline(campaign.name, 60)}**`,
    ...(action ? [t.board.turn(action.turn)] : []),
    ...(campaign.place ? [inline(campaign.place, 60)] : []),
  ].join(' · ');
  if (campaign.halt) return [text(`-# ${where}`)];
  const { title, now } = t.words.phases[campaign.phase];
  const telling = (campaign.phase === 'in_meta_event' || campaign.phase === 'in_combat') && !action?.wait;
  return [text(`-# ${where}\n## ${title}\n${telling ? t.board.telling : now}${between(drawing)}`)];
}

/** Between turns: where the story stands, whose moment it is, and whether anybody is awake. */
function between(drawing: Drawing): string {
  const { table, t } = drawing;
  const { campaign } = table;
  const spotlit =
    campaign.settings.turnMode === 'spotlight' &&
    (campaign.phase === 'idle' || campaign.phase === 'gathering')
      ? inSpotlight(table)
      : null;
  const lines = spotlit
    ? [`${drawing.style.icon('spotlight')}${t.board.spotlight(spotlit.character.name)}`]
    : [];
  if (campaign.phase === 'idle') {
    const seated = table.players.filter(({ status }) => status !== 'left');
    const last = campaign.recap.at(-1);
    if (seated.length > 0 && seated.every(({ status }) => status === 'away')) lines.push(t.board.asleep);
    if (last) lines.push(`-# ${t.board.lately(last.title)}`);
  }
  return lines.map((line) => `\n${line}`).join('');
}

function scenePart(drawing: Drawing): Part[] {
  const { action, campaign } = drawing.table;
  if (!action) return [];
  if (campaign.phase === 'meta_review') return drawVote(drawing, action);
  if (campaign.phase === 'in_meta_event') return drawEvent(drawing, action);
  if (campaign.phase === 'in_combat') return drawFight(drawing, action);
  return [];
}

/** Who still owes an answer, and until when; directly above the buttons that give it. */
function waitingPart({ table, t, style, detail, now }: Drawing): Part[] {
  const wait = table.action?.wait;
  if (!wait) return [];
  const closing = wait.deadline.getTime() > now.getTime() ? wait.deadline : null;
  if (wait.kind === 'event_review' || wait.kind === 'story_review') {
    return [text(`${style.icon('review')}${t.board.reviewing(closing)}`)];
  }
  const names = stillAwaited(table).map(({ character }) => shortName(character.name, detail));
  return [text(`${style.icon('waiting')}${t.board.waiting(names, closing)}`)];
}

/** What can be pressed now. Phases that await nobody have no buttons. */
function controls(drawing: Drawing): Part[] {
  const { table, t } = drawing;
  const { campaign, action } = table;
  const help = button(controlId('help'), t.buttons.help);
  const seated = table.players.some(({ status }) => status !== 'left');
  if (campaign.phase === 'lobby') {
    const begin = button(controlId('begin'), t.buttons.begin, seated ? 'success' : 'secondary');
    return [row(button(controlId('join'), t.buttons.join, 'primary'), begin, help)];
  }
  if (campaign.phase === 'idle') {
    const act = button(controlId('act'), t.buttons.act, 'primary');
    const sheet = button(controlId('sheet'), t.buttons.sheet);
    const join = button(controlId('join'), t.buttons.join, seated ? 'secondary' : 'primary');
    return [row(...(seated ? [act, sheet, join, help] : [join, help]))];
  }
  if (!action?.wait) return [];
  if (campaign.phase === 'gathering') {
    const act = button(controlId('act'), t.buttons.act, 'primary');
    return [row(act, button(controlId('pass', action.id), t.buttons.pass), help)];
  }
  if (campaign.phase === 'meta_review') {
    return [row(button(controlId('done', action.id), t.buttons.done, 'primary'), help)];
  }
  if (campaign.phase === 'in_combat') return fightRows(drawing, action);
  if (action.wait.kind === 'event_review' || action.wait.kind === 'story_review') {
    return [row(button(controlId('review', action.id), t.buttons.review, 'primary'), help)];
  }
  return campaign.phase === 'in_meta_event' ? approachRows(drawing, action) : [];
}

function haltPart({ table: { campaign }, t }: Drawing): Part[] {
  const { halt, phase } = campaign;
  if (!halt) return [];
  const at = t.words.phases[phase].title;
  const words =
    halt.cause === 'failed'
      ? t.board.stopped(at)
      : halt.cause === 'gm'
        ? t.board.paused(halt.reason, at)
        : t.board.haltedBy[halt.cause](at);
  return [text(halt.remaining === null ? words : `${words}\n${t.board.kept(halt.remaining)}`)];
}

/** What a game master can do while the clocks stand still; after an X-card also another way and a way back. */
function haltRow({ table: { campaign }, t }: Drawing): Part[] {
  const { halt } = campaign;
  const help = button(controlId('help'), t.buttons.help);
  const rewind = button(controlId('rewind'), t.buttons.rewind);
  if (halt?.kind === 'stopped') {
    return [row(button(controlId('retry'), t.buttons.retry, 'primary'), rewind, help)];
  }
  const resume = button(controlId('resume'), t.buttons.resume, 'primary');
  if (halt?.cause !== 'xcard') return [row(resume, help)];
  return [row(resume, button(controlId('course'), t.buttons.course), rewind, help)];
}

function settings({ table: { campaign }, t }: Drawing): Part {
  const { pace, turnMode } = campaign.settings;
  return text(`-# ${t.board.settings(t.words.paces[pace], t.words.turnModes[turnMode])}`);
}

/** The mood, and the promise of fate: sealed while a turn runs, open after it. */
function footPart({ table, t, style }: Drawing, { lastTurn }: BoardOptions): Part[] {
  const { campaign, action } = table;
  const mood = t.board.tension(moodOf(campaign.tension, t), campaign.tension);
  const stakes = action?.stakes ? ` ${t.words.stakes[action.stakes]}` : '';
  const fate = action
    ? [`-# ${t.board.sealed(action.commitment)}`]
    : lastTurn
      ? [`-# ${t.board.opened(lastTurn.turn, lastTurn.seed)}`]
      : [];
  return [line, text([`-# ${style.bar(campaign.tension, 9, 9)}${mood}.${stakes}`, ...fate].join('\n'))];
}

function moodOf(tension: number, t: Catalog): string {
  return t.words.moods[Math.min(9, Math.max(1, tension)) - 1] ?? t.words.moods[4];
}
