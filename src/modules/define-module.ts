import type { z } from 'zod';
import type { Fate } from '../game/fate.ts';
import type { ModuleName, Questions } from '../game/storytelling.ts';
import type { Content } from './content/schema.ts';

/**
 * One question to the game master's mind: pure in, checked data out. The same schema binds whoever answers.
 * `offline` is deterministic: the same input, fate and content give the same answer.
 */
export interface ModuleDefinition<Name extends ModuleName> {
  name: Name;
  output: z.ZodType<Questions[Name]['answer'], unknown>;
  offline(input: Questions[Name]['input'], fate: Fate, content: Content): Questions[Name]['answer'];
}

export function defineModule<Name extends ModuleName>(
  definition: ModuleDefinition<Name>,
): ModuleDefinition<Name> {
  return definition;
}
