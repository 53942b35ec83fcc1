import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Reply } from '../commands/reply.ts';
import type { Catalog } from '../text/catalog.ts';
import { renderKit } from './views/fight-board.ts';
import { type MessageBody, said } from './views/message.ts';
import {
  actModal,
  boundariesModal,
  courseModal,
  editModal,
  joinModal,
  suggestModal,
} from './views/modals.ts';
import {
  renderAudit,
  renderDice,
  renderFate,
  renderHelp,
  renderNote,
  renderParty,
  renderRefusal,
  renderSheet,
  renderStarted,
} from './views/replies.ts';
import {
  renderArchived,
  renderConfirmDelete,
  renderConfirmRewind,
  renderKept,
  renderReview,
  renderSettings,
  renderTrace,
} from './views/steering.ts';

type ModalReply = Extract<Reply, { reply: 'modal' }>;

/** What a reply looks like. `plain`: for this person, without boxes and decoration. */
export function renderReply(reply: Exclude<Reply, ModalReply>, t: Catalog, plain: boolean): MessageBody {
  switch (reply.reply) {
    case 'note':
      return renderNote(reply.note, t);
    case 'refusal':
      return renderRefusal(reply.refusal, t);
    case 'started':
      return renderStarted(reply, t);
    case 'sheet':
      return renderSheet(reply.player, t, plain);
    case 'party':
      return renderParty(reply.table, t, plain);
    case 'kit':
      return renderKit(reply.table, reply.player, t);
    case 'fate':
      return renderFate(reply.fate, t);
    case 'help':
      return renderHelp(reply, t);
    case 'audit':
      return renderAudit(reply.lines, t);
    case 'dice':
      return renderDice(reply.notation, reply.thrown, reply.who, t);
    case 'boundaries':
      return said(t.safety.yours(reply.given.lines, reply.given.veils));
    case 'settings':
      return renderSettings(reply.campaign, t);
    case 'canon':
      return said(t.steering.canon(reply.lines));
    case 'review':
      return renderReview(reply.action, t);
    case 'confirm-rewind':
      return renderConfirmRewind(reply.turn, reply.actionId, t);
    case 'archived':
      return renderArchived(reply.campaigns, t);
    case 'trace':
      return renderTrace(reply.trace, t);
    case 'kept':
      return renderKept(reply.data, t);
    case 'confirm-delete':
      return renderConfirmDelete(t);
    case 'deleted':
      return said(t.safety.deleted(reply.campaigns));
    case 'preferences':
      return said(t.safety.preferences(reply.plain));
  }
}

export function renderModal(reply: ModalReply, t: Catalog): APIModalInteractionResponseCallbackData {
  switch (reply.modal) {
    case 'join':
      return joinModal(t);
    case 'act':
      return actModal(t);
    case 'suggest':
      return suggestModal(t, reply.actionId, reply.eventIndex);
    case 'course':
      return courseModal(t);
    case 'boundaries':
      return boundariesModal(t, reply.given);
    case 'edit':
      return editModal(t, reply.actionId, reply.eventIndex, reply.now);
  }
}
