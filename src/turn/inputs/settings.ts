import { z } from 'zod';
import { fact } from '../../game/events.ts';
import { note } from '../../game/notes.ts';
import { refuse } from '../../game/refusals.ts';
import { CampaignSettings } from '../../game/settings.ts';
import { inSpotlight } from '../../game/spotlight.ts';
import { defineInput } from '../define-input.ts';

/** So many people can hold the game master's hand over one campaign. */
const MAX_GMS = 10;

/** What is given is changed, the rest stays. An open wait keeps the length it was opened with. */
export const settings = defineInput({
  name: 'settings',
  gmOnly: true,
  playersOnly: false,
  // Not `CampaignSettings.partial()`: what is absent there would come back as its default.
  schema: z.object({ set: z.record(z.string(), z.unknown()) }),
  decide({ table, actor }, { set }) {
    const { waits, ...rest } = set as Partial<CampaignSettings>;
    const before = table.campaign.settings;
    const merged = CampaignSettings.safeParse({
      ...before,
      ...rest,
      waits: { ...before.waits, ...waits },
    });
    if (!merged.success) {
      return refuse('bad-input', { field: merged.error.issues[0]?.path.join('.') ?? 'settings' });
    }
    const spotlight =
      merged.data.turnMode === 'spotlight' ? (inSpotlight(table)?.id ?? null) : table.campaign.spotlight;
    return {
      changes: [{ kind: 'campaign', set: { settings: merged.data, spotlight } }],
      events: [
        fact('gm.acted', actor.userId, { input: 'settings', detail: JSON.stringify(set).slice(0, 300) }),
      ],
      posts: [],
      next: { to: 'stay' },
      note: note('settings-changed'),
    };
  },
});

/** Another person may steer this campaign, or no longer. The owner always may. */
export const inviteGm = defineInput({
  name: 'invite-gm',
  gmOnly: true,
  playersOnly: false,
  schema: z.object({ userId: z.string().min(1), remove: z.boolean() }),
  decide({ table, actor }, { userId, remove }) {
    const { gmIds, ownerId } = table.campaign;
    if (remove && userId === ownerId) return refuse('owner-stays');
    const others = gmIds.filter((id) => id !== userId);
    if (!remove && others.length >= MAX_GMS) return refuse('gms-full', { max: MAX_GMS });
    return {
      changes: [{ kind: 'campaign', set: { gmIds: remove ? others : [...others, userId] } }],
      events: [
        fact('gm.acted', actor.userId, { input: 'invite-gm', detail: `${remove ? '-' : '+'} ${userId}` }),
      ],
      posts: [],
      next: { to: 'stay' },
      note: note('gm-invited', { userId, on: !remove }),
    };
  },
});
