import type { Logger } from 'pino';
import type { Table } from '../game/table.ts';
import { type Submit, WYRD } from '../turn/submit.ts';
import type { ChannelApi } from './channel.ts';

export interface PlacesPorts {
  submit: Submit;
  channel: Pick<ChannelApi, 'isMember'>;
  /** Campaigns being told in a channel, or on a whole server. */
  living(where: { channelId: string } | { guildId: string }): Promise<string[]>;
  guildLeft(guildId: string, at: Date): Promise<void>;
  guildBack(guildId: string): Promise<void>;
  /** Makes a channel show what is so. */
  touch(campaignId: string): void;
  logger: Logger;
}

/**
 * What becomes of the places where stories live. Nothing is lost with a place: a story whose channel or
 * server is gone is put away and can be brought back elsewhere; one that cannot be spoken in stops its clocks
 * and goes on by itself once it can.
 */
export function createPlaces(ports: PlacesPorts) {
  const { submit, channel, logger } = ports;

  async function archive(campaignIds: readonly string[], reason: string): Promise<void> {
    for (const id of campaignIds) await submit(id, WYRD, `gone ${id}`, 'archive', { reason });
  }

  /** Handlers of things that happen, where nobody waits for an answer. */
  function quietly(what: string, work: () => Promise<unknown>): void {
    void work().catch((error: unknown) => logger.warn({ err: error }, what));
  }

  return {
    async channelGone(channelId: string): Promise<void> {
      await archive(await ports.living({ channelId }), 'its channel was deleted');
    },
    async channelChanged(channelId: string): Promise<void> {
      for (const id of await ports.living({ channelId })) ports.touch(id);
    },
    async guildGone(guildId: string): Promise<void> {
      await archive(await ports.living({ guildId }), 'Wyrd was removed from the server');
      await ports.guildLeft(guildId, new Date());
    },
    guildBack: ports.guildBack,

    unreachable(campaignId: string, why: 'gone' | 'forbidden'): void {
      quietly('an unreachable campaign could not be stopped', () =>
        why === 'gone'
          ? archive([campaignId], 'its channel was deleted')
          : submit(campaignId, WYRD, `mute ${campaignId}`, 'pause', { reason: '', cause: 'unreachable' }),
      );
    },
    reachable(campaignId: string): void {
      quietly('a campaign that can be reached again could not go on', () =>
        submit(campaignId, WYRD, `back ${campaignId}`, 'resume', {}),
      );
    },
    /** Who left the server has no seat any more; without a privileged intent nobody tells Wyrd, so it asks. */
    mentioned({ campaign }: Table, userIds: readonly string[]): void {
      quietly('could not see who is still on the server', async () => {
        for (const userId of userIds) {
          if (await channel.isMember(campaign.guildId, userId)) continue;
          await submit(campaign.id, WYRD, `left ${userId}`, 'kick', { userId });
        }
      });
    },
  };
}
