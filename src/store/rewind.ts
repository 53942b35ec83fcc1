import type { Table } from '../game/table.ts';
import { json } from './apply.ts';
import type { Transaction } from './client.ts';

/** The turn that was to be rewound is not (any more) the campaign's newest. */
export class NotTheNewest extends Error {}

/**
 * Puts back what a turn changed, out of the table as it was kept when the turn opened: characters, seats,
 * mood, place, the storyteller's notebook. Who joined since stays. The turn's posts are struck through, and
 * those that were never sent stay unsaid. `open`: it is the turn that this very commit closes.
 */
export async function rewindTurn(
  tx: Transaction,
  campaignId: string,
  actionId: string,
  open: boolean,
): Promise<void> {
  const newest = await tx.pendingAction.findFirst({
    where: { campaignId, ...(open ? { id: actionId } : { status: { in: ['open', 'done'] } }) },
    orderBy: { turn: 'desc' },
    select: { id: true, before: true },
  });
  if (newest?.id !== actionId || newest.before === null) throw new NotTheNewest(actionId);
  // Written by us when the turn opened, in the shape of that day: what it does not know stays as it is.
  const { campaign, players } = newest.before as unknown as Table;
  const { tension, place, spotlight, notebook, recap } = campaign;
  await tx.pendingAction.update({ where: { id: actionId }, data: { status: 'rewound' } });
  await tx.campaign.update({
    where: { id: campaignId },
    data: { tension, place, spotlight, notebook: json(notebook), recap },
  });
  for (const { id, status, missedWaits, character } of players) {
    // Who got up or sat down in the meantime did so as a person, not as part of the story.
    if (status !== 'left') {
      await tx.player.updateMany({
        where: { id, campaignId, status: { not: 'left' } },
        data: { status, missedWaits },
      });
    }
    const { health, maxHealth, conditions, inventory, experience, level, growth, abilities } = character;
    await tx.character.updateMany({
      where: { id: character.id },
      data: { health, maxHealth, conditions, inventory, experience, level, growth, ...abilities },
    });
  }
  await tx.storyPost.updateMany({
    where: { campaignId, actionId, messageId: { not: null } },
    data: { undone: true, stale: true },
  });
  await tx.storyPost.updateMany({
    where: { campaignId, actionId, messageId: null, givenUp: null },
    data: { undone: true, givenUp: 'rewound' },
  });
}

/** The newest turn that was told and stands; null when there is none to undo. */
export async function newestTold(
  tx: Transaction,
  campaignId: string,
): Promise<{ actionId: string; turn: number } | null> {
  const row = await tx.pendingAction.findFirst({
    where: { campaignId, status: 'done' },
    orderBy: { turn: 'desc' },
    select: { id: true, turn: true },
  });
  return row ? { actionId: row.id, turn: row.turn } : null;
}
