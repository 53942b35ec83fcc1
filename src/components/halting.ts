import { z } from 'zod';
import { submitTo } from '../commands/call.ts';
import { defineComponent } from './define-component.ts';

/** *Go on*, for the game master, while the clocks stand still. */
export const resume = defineComponent({
  family: 'resume',
  args: z.tuple([]),
  allowed: 'resume',
  press: (call) => submitTo(call, 'resume', {}),
});

/** *Retry*: the step over which the thread was lost runs again. */
export const retry = defineComponent({
  family: 'retry',
  args: z.tuple([]),
  allowed: 'retry',
  press: (call) => submitTo(call, 'retry', {}),
});
