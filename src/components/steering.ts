import { z } from 'zod';
import { asReply, gmOnly, submitTo } from '../commands/call.ts';
import { confirmRewind } from '../commands/gm.ts';
import { refuse } from '../game/refusals.ts';
import { defineComponent } from './define-component.ts';

const eventIndex = z.coerce.number().int().min(0);
/** Of one event, or of the story when no event is named. */
const ofOne = z
  .tuple([z.string(), eventIndex])
  .transform(([actionId, index]) => ({ actionId, eventIndex: index as number | null }))
  .or(z.tuple([z.string()]).transform(([actionId]) => ({ actionId, eventIndex: null as number | null })));

/** *Rewind*: asks first; the button in the answer does it. */
export const rewind = defineComponent({
  family: 'rewind',
  args: z.tuple([z.string(), z.coerce.number().int().min(1)]).or(z.tuple([])),
  allowed: 'rewind',
  press(call, [actionId, turn]) {
    if (actionId === undefined || turn === undefined) return confirmRewind(call);
    const { action } = call.table;
    // What was confirmed is what is undone: not a turn that began in the meantime.
    if (action && action.id !== actionId) {
      return Promise.resolve({ reply: 'refusal', refusal: refuse('stale-turn') });
    }
    return submitTo(call, 'rewind', { last: { actionId, turn } });
  },
});

/** *Change course…*: after an X-card the story takes another way. */
export const course = defineComponent({
  family: 'course',
  args: z.tuple([]),
  allowed: 'course',
  atOnce: (call) => gmOnly(call) ?? { reply: 'modal', modal: 'course' },
  press: async () => ({ reply: 'modal', modal: 'course' }),
  submit: {
    fields: z.object({ text: z.string() }),
    run: (call, _args, { text }) => submitTo(call, 'course', { text }),
  },
});

/** *Read it first*: what waits for the game master, for their eyes only. */
export const review = defineComponent({
  family: 'review',
  args: z.tuple([z.string()]),
  allowed: 'review',
  async press(call, [actionId]) {
    const no = gmOnly(call);
    if (no) return no;
    const { action } = call.table;
    return action?.id === actionId
      ? { reply: 'review', action }
      : { reply: 'refusal', refusal: refuse('stale-turn') };
  },
});

export const approve = defineComponent({
  family: 'approve',
  args: z.tuple([z.string()]),
  allowed: 'review',
  press: (call, [actionId]) => submitTo(call, 'review', { actionId, verdict: { what: 'approve' } }),
});

/** *Again*: other words, other events; dice stay as they fell. */
export const again = defineComponent({
  family: 'again',
  args: z.tuple([z.string()]),
  allowed: 'review',
  press: (call, [actionId]) => submitTo(call, 'review', { actionId, verdict: { what: 'again' } }),
});

export const drop = defineComponent({
  family: 'drop',
  args: ofOne,
  allowed: 'review',
  press: (call, { actionId, eventIndex }) =>
    submitTo(call, 'review', { actionId, verdict: { what: 'drop', eventIndex } }),
});

/** *Edit…*: the words of one event or of the story, in a modal. */
export const edit = defineComponent({
  family: 'edit',
  args: ofOne,
  allowed: 'review',
  atOnce(call, { actionId, eventIndex }) {
    const no = gmOnly(call);
    if (no) return no;
    const { action } = call.table;
    if (action?.id !== actionId) return { reply: 'refusal', refusal: refuse('stale-turn') };
    const event = action.events.find(({ index }) => index === eventIndex);
    const now = event ? { title: event.title, text: event.sentence } : action.draft;
    if (!now) return { reply: 'refusal', refusal: refuse('nothing-to-review') };
    const text = 'text' in now ? now.text : now.prose;
    return { reply: 'modal', modal: 'edit', actionId, eventIndex, now: { title: now.title, text } };
  },
  press: async () => ({ reply: 'refusal', refusal: refuse('nothing-to-review') }),
  submit: {
    fields: z.object({ title: z.string(), text: z.string() }),
    run: (call, { actionId, eventIndex }, { title, text }) =>
      submitTo(call, 'review', { actionId, verdict: { what: 'edit', eventIndex, title, text } }),
  },
});

/** Which story comes back into this channel. */
export const restore = defineComponent({
  family: 'restore',
  args: z.tuple([]),
  needs: 'nothing',
  allowed: null,
  async press(call) {
    const no = gmOnly(call);
    if (no) return no;
    const [id = ''] = call.values;
    const all = await call.services.archivedOf(call.guildId);
    // Only stories of this server: an id from elsewhere is nobody's.
    if (!all.some((one) => one.id === id)) {
      return { reply: 'refusal', refusal: refuse('no-such-campaign') };
    }
    const { channelId, actor, sourceId, services } = call;
    return asReply(await services.submit(id, actor, sourceId, 'restore', { channelId }));
  },
});
