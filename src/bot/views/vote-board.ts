import { controlId } from '../../components/control-id.ts';
import type { VoteValue } from '../../game/meta-events.ts';
import type { Action, MetaEvent } from '../../game/table.ts';
import { tally, weighVotes } from '../../game/vote.ts';
import { inline } from '../../text/markup.ts';
import { type Drawing, nameOf } from './drawing.ts';
import { button, line, type Part, row, text } from './message.ts';

/** The vote on fate: every event with its odds, its tally, and its two buttons. */
export function drawVote(drawing: Drawing, action: Action): Part[] {
  return action.events.flatMap((event) => {
    const shown = [line, text(eventText(drawing, action, event))];
    // A ruled event has nothing to vote on; between two waits there is nothing to press.
    return event.ruling || !action.wait ? shown : [...shown, row(...voteButtons(drawing, action, event))];
  });
}

function eventText(drawing: Drawing, action: Action, event: MetaEvent): string {
  const { t, style, detail } = drawing;
  const kind = style.plain ? `${t.words.eventTypes[event.type]}: ` : style.icon(event.type);
  return [
    `**${event.index + 1} · ${kind}${inline(event.title, 60)}**`,
    inline(event.sentence, detail.sentence),
    ...foesText(drawing, event),
    ...(event.injectedBy ? [`-# ${t.board.injected}`] : []),
    ...(detail.stakes && event.stakes && !event.injectedBy ? [`-# ${t.board.stake(event.stakes)}`] : []),
    event.ruling ? `${style.icon('ruling')}${t.board.ruled[event.ruling]}` : oddsText(drawing, action, event),
  ].join('\n');
}

/** Whom a fight would be against, by the names of the bestiary. */
function foesText({ t, foeName }: Drawing, { foes }: MetaEvent): string[] {
  if (foes.length === 0) return [];
  return [`-# ${t.board.against(foes.map(({ id, count }) => ({ count, name: foeName(id) })))}`];
}

/** `▰▰▰▰▱▱▱▱▱▱ 40%, tilted to **55%** · 👍 2 Ada and Bram · 👎 1 Cleo` */
function oddsText(drawing: Drawing, action: Action, event: MetaEvent): string {
  const { t, style } = drawing;
  const votes = tally(action.votes, event.index, present(drawing, action));
  const { voteRule } = drawing.table.campaign.settings;
  const { chance, struck } = weighVotes(voteRule, event.baseChance, votes);
  const { welcome, avert } = votes.onlookers;
  const crowd = welcome + avert > 0 ? [t.board.onlookers(welcome, avert)] : [];
  const odds = struck ? t.board.struck : t.board.chance(event.baseChance, chance);
  const sides = (['welcome', 'avert'] as const).flatMap((value) => sideText(drawing, action, event, value));
  return [`${style.bar(struck ? 0 : chance, 100)}${odds}`, ...sides, ...crowd].join(' · ');
}

function sideText(drawing: Drawing, action: Action, event: MetaEvent, value: VoteValue): string[] {
  const { t, style, detail } = drawing;
  const voters = votersFor(drawing, action, event, value);
  if (voters.length === 0) return [];
  const names = detail.voters ? ` ${t.words.list(voters.map((id) => inline(nameOf(drawing, id))))}` : '';
  return [`${style.plain ? `${t.buttons[value]} ` : style.icon(value)}${voters.length}${names}`];
}

function voteButtons(drawing: Drawing, action: Action, event: MetaEvent) {
  const { t, style } = drawing;
  return (['welcome', 'avert'] as const).map((value) => {
    const count = votersFor(drawing, action, event, value).length;
    // A screen reader hears buttons alone: there they name their event.
    const label = style.plain ? `${t.buttons[value]}: ${event.title}` : t.buttons[value];
    const id = controlId('vote', action.id, event.index, value);
    return button(id, count > 0 ? `${label} (${count})` : label, 'secondary', style.emoji(value));
  });
}

/** Those whose vote counts: the snapshot, without who got up since. */
function present({ table }: Drawing, action: Action): string[] {
  return action.voters.filter((id) => table.players.find((player) => player.id === id)?.status !== 'left');
}

function votersFor(drawing: Drawing, action: Action, event: MetaEvent, value: VoteValue): string[] {
  return present(drawing, action).filter((id) =>
    action.votes.some(
      (vote) => vote.playerId === id && vote.eventIndex === event.index && vote.value === value,
    ),
  );
}
