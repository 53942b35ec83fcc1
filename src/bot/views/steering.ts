import type { ArchivedCampaign, KeptData, Trace } from '../../commands/reply.ts';
import { controlId } from '../../components/control-id.ts';
import type { Action, Campaign } from '../../game/table.ts';
import type { Catalog } from '../../text/catalog.ts';
import { cutAtSentence, inline } from '../../text/markup.ts';
import {
  button,
  line,
  type MessageBody,
  type Part,
  row,
  rowsWithin,
  said,
  select,
  text,
  unframed,
} from './message.ts';

/** How a story is run, and by whom. */
export function renderSettings({ settings, gmIds, lines, veils }: Campaign, t: Catalog): MessageBody {
  return said(
    [
      t.steering.settings(settings, t.words),
      t.steering.gms(gmIds),
      ...(lines.length + veils.length > 0 ? [t.safety.yours(lines, veils)] : []),
    ].join('\n'),
  );
}

/** What waits for the game master: each event with its own buttons, or the story, and what to do with all. */
export function renderReview(action: Action, t: Catalog): MessageBody {
  const approve = button(controlId('approve', action.id), t.buttons.approve, 'success');
  const again = button(controlId('again', action.id), t.buttons.again);
  if (action.wait?.kind === 'story_review' && action.draft) {
    const { title, prose } = action.draft;
    const edit = button(controlId('edit', action.id), t.buttons.edit);
    const drop = button(controlId('drop', action.id), t.buttons.drop, 'danger');
    return unframed([
      text(t.steering.reviewStory),
      text(`## ${inline(title, 80)}\n${cutAtSentence(prose, 2800)}`),
      row(approve, edit, again, drop),
    ]);
  }
  const events = action.events.flatMap((event): Part[] => [
    line,
    text(
      `**${event.index + 1} · ${t.words.eventTypes[event.type]}: ${inline(event.title, 60)}** · ${event.baseChance}%\n${inline(event.sentence, 200)}`,
    ),
    row(
      button(controlId('edit', action.id, event.index), t.buttons.edit),
      button(controlId('drop', action.id, event.index), t.buttons.drop, 'danger'),
    ),
  ]);
  return unframed([text(t.steering.reviewEvents), ...events, row(approve, again)]);
}

export function renderConfirmRewind(turn: number, actionId: string, t: Catalog): MessageBody {
  return unframed([
    text(t.steering.confirmRewind(turn)),
    row(button(controlId('rewind', actionId, turn), t.buttons.rewindNow, 'danger')),
  ]);
}

/** Stories of this server that were put away. */
export function renderArchived(campaigns: readonly ArchivedCampaign[], t: Catalog): MessageBody {
  if (campaigns.length === 0) return said(t.steering.nothingArchived);
  const options = campaigns.map(({ id, name, turns }) => ({
    value: id,
    label: name,
    description: t.board.turn(turns),
  }));
  return unframed([select(controlId('restore'), t.steering.restoreWhich, options)]);
}

export function renderTrace({ turn, version, lines }: Trace, t: Catalog): MessageBody {
  const rows = lines.map((entry) => `-# ${t.steering.traceLine(entry)}`);
  return said([t.steering.trace(turn, version), ...rowsWithin(rows, 1800, t.posts.more)].join('\n'));
}

export function renderKept(data: KeptData, t: Catalog): MessageBody {
  return said(t.safety.kept(data));
}

export function renderConfirmDelete(t: Catalog): MessageBody {
  return unframed([
    text(t.safety.confirmDelete),
    row(button(controlId('delete-me'), t.buttons.deleteNow, 'danger')),
  ]);
}
