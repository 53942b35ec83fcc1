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

/** The event that is being played: the question, and who stands behind what. */
export function drawEvent(drawing: Drawing, action: Action): Part[] {
  const event = currentEvent(action);
  const { opening } = event ?? {};
  if (!event || !opening || !action.wait) return [];
  const backed = opening.approaches.flatMap((approach, n) => backedText(drawing, action, event, approach, n));
  const head = `### ${drawing.style.icon(event.type)}${inline(event.title, 60)}`;
  return [line, text([head, cutAtSentence(opening.question, 200), ...backed].join('\n'))];
}

/** A button for each approach, and one for an idea of one's own while there is room for it. */
export function approachRows(drawing: Drawing, action: Action): Part[] {
  const event = currentEvent(action);
  const { approaches } = event?.opening ?? {};
  if (!event || !approaches) return [];
  const { t } = drawing;
  const own = button(controlId('suggest', action.id, event.index), t.buttons.suggest);
  const help = button(controlId('help'), t.buttons.help);
  return [
    row(
      ...approaches.slice(0, MAX_APPROACHES).map((one, n) => approachButton(drawing, action, event, one, n)),
    ),
    row(...(approaches.length < MAX_APPROACHES ? [own, help] : [help])),
  ];
}

/** `✓ **1. Dive for it**: Ada and Bram, +1 for standing together`; nothing while nobody is behind it. */
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
  return [
    `-# ${behind.length > 0 ? style.icon('answered') : ''}**${n + 1}. ${inline(approach.label, 60)}**: ${more}`,
  ];
}

function approachButton(drawing: Drawing, action: Action, event: MetaEvent, approach: Approach, n: number) {
  const { t } = drawing;
  const { label, ability, difficulty, fight } = approach;
  const count = supporters(action, event, n).length;
  // A fight needs no check: what it takes is the fight itself.
  const takes = fight ? '' : ` (${t.words.abilities[ability].name}, ${t.words.difficulties[difficulty]})`;
  const odds = `${takes}${count > 0 ? ` · ${count}` : ''}`;
  // Numbered, so that people who talk can say "I am for two".
  const words = `${n + 1}. ${cut(label, MAX_LABEL - 3 - odds.length)}${odds}`;
  const style = fight ? 'danger' : 'primary';
  return button(controlId('choose', action.id, event.index, n), words, style);
}

function supporters(action: Action, event: MetaEvent, n: number): string[] {
  return action.approaches
    .filter(({ eventIndex, choice }) => eventIndex === event.index && choice === n)
    .map(({ playerId }) => playerId);
}
