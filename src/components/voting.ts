import { z } from 'zod';
import { submitTo } from '../commands/call.ts';
import { defineComponent } from './define-component.ts';

/** 👍 and 👎 of one meta event. */
export const vote = defineComponent({
  family: 'vote',
  args: z.tuple([z.string(), z.coerce.number().int().min(0), z.enum(['welcome', 'avert'])]),
  allowed: 'vote',
  press: (call, [actionId, eventIndex, value]) => submitTo(call, 'vote', { actionId, eventIndex, value }),
});

/** *Done*: I have said what I want to say. */
export const done = defineComponent({
  family: 'done',
  args: z.tuple([z.string()]),
  allowed: 'done',
  press: (call, [actionId]) => submitTo(call, 'done', { actionId }),
});
