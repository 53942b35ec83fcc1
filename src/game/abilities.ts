import { z } from 'zod';

/** The four abilities; each is a modifier from -1 to +4 that is added to a d20. */
export const Ability = z.enum(['might', 'grace', 'wits', 'heart']);
export type Ability = z.infer<typeof Ability>;

export const Archetype = z.enum(['warden', 'scout', 'scholar', 'speaker', 'wanderer']);
export type Archetype = z.infer<typeof Archetype>;

/** Conditions that code knows. Each changes checks by a fixed number until the turn given has passed. */
export const Condition = z.enum(['shaken', 'winded', 'inspired', 'down']);
export type Condition = z.infer<typeof Condition>;
