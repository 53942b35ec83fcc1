import { controlId } from '../../components/control-id.ts';
import { cut } from '../../game/player-text.ts';
import {
  type Action,
  currentEvent,
  MAX_APPROACHES,
  type MetaEvent,
  type PlayedOpening,
} from '../../game/table.ts';
import { cutAtSentence, inline } from '../../text/markup.ts';
import { type Drawing, nameOf } from './drawing.ts';
import { button, line, MAX_LABEL, type Part, row, text } from './message.ts';

type Approach = PlayedOpening['approaches'][number];

/** The event that is being played: the question, who stands behind what, and a button for each approach. */
export function drawApproaches(drawing: Drawing, action: Action): Part[] {
  const event = currentEvent(action);
  const { opening } = event ?? {};
  if (!event || !opening || !action.wait) return [];
  const { t } = drawing;
  const kind = drawing.style.plain ? '' : drawing.style.icon(event.type);
  const backed = opening.approaches.flatMap((approach, n) => backedText(drawing, action, event, approach, n));
  const question = cutAtSentence(opening.question, 200);
  return [
    line,
    text([`### ${kind}${inline(event.title, 60)}`, question, ...backed].join('\n')),
    row(
      ...opening.approaches
        .slice(0, MAX_APPROACHES)
        .map((one, n) => approachButton(drawing, action, event, one, n)),
    ),
    row(
      ...(opening.approaches.length < MAX_APPROACHES
        ? [button(controlId('suggest', action.id, event.index), t.buttons.suggest)]
        : []),
      button(controlId('help'), t.buttons.help),
    ),
  ];
}

/** `✓ **Dive for it** Ada and Bram, +1 for standing together`; nothing while nobody is behind it. */
function backedText(
  drawing: Drawing,
  action: Action,
  event: MetaEvent,
  approach: Approach,
  n: number,
): string[] {
  const { t, style } = drawing;
  const behind = supporters(action, event, n);
  const author = approach.by ? [t.board.by(nameOf(drawing, approach.by))] : [];
  if (behind.length === 0 && author.length === 0) return [];
  const names = behind.length > 0 ? [t.words.list(behind.map((id) => inline(nameOf(drawing, id))))] : [];
  const help = t.board.supporters(behind.length);
  const more = [...names, ...(help ? [help] : []), ...author].join(', ');
  return [`-# ${behind.length > 0 ? style.icon('answered') : ''}**${inline(approach.label, 60)}**: ${more}`];
}

function approachButton(drawing: Drawing, action: Action, event: MetaEvent, approach: Approach, n: number) {
  const { t } = drawing;
  const { label, ability, difficulty } = approach;
  const count = supporters(action, event, n).length;
  const odds = ` (${t.words.abilities[ability].name}, ${t.words.difficulties[difficulty]})${count > 0 ? ` · ${count}` : ''}`;
  const words = `${cut(label, MAX_LABEL - odds.length)}${odds}`;
  return button(controlId('choose', action.id, event.index, n), words, 'primary');
}

function supporters(action: Action, event: MetaEvent, n: number): string[] {
  return action.approaches
    .filter(({ eventIndex, choice }) => eventIndex === event.index && choice === n)
    .map(({ playerId }) => playerId);
}
