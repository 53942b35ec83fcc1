import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Reply } from '../commands/reply.ts';
import type { Catalog } from '../text/catalog.ts';
import type { MessageBody } from './views/message.ts';
import { actModal, joinModal, suggestModal } from './views/modals.ts';
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

type ModalReply = Extract<Reply, { reply: 'modal' }>;

/** What a reply looks like. */
export function renderReply(reply: Exclude<Reply, ModalReply>, t: Catalog): MessageBody {
  switch (reply.reply) {
    case 'note':
      return renderNote(reply.note, t);
    case 'refusal':
      return renderRefusal(reply.refusal, t);
    case 'started':
      return renderStarted(reply, t);
    case 'sheet':
      return renderSheet(reply.player, t, reply.plain);
    case 'party':
      return renderParty(reply.table, t);
    case 'fate':
      return renderFate(reply.fate, t);
    case 'help':
      return renderHelp(reply, t);
    case 'audit':
      return renderAudit(reply.lines, t);
    case 'dice':
      return renderDice(reply.notation, reply.thrown, reply.who, t);
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
  }
}
