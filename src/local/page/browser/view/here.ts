import { createContext } from 'preact';
import type { Message } from '../discord/shapes.ts';
import type { Seat } from '../state/seat.ts';

/** Whose message and whose eyes; every control needs both. */
export const Here = createContext<{ message: Message; seat: Seat } | null>(null);
