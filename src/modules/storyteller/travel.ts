import type { NarratorInput } from '../../game/storytelling.ts';
import type { Content, Place } from '../content/schema.ts';
import { bandOf } from './consequence-words.ts';
import { readIntent } from './intent/read-intent.ts';
import { placeById } from './notebook.ts';

/** Where the party stands at the end: the first who set out and was not stopped takes the others along. */
export function travelOf(content: Content, from: Place, input: NarratorInput): Place {
  const [dest] = destsOf(content, from, input);
  return dest ? towards(content, from, dest) : from;
}

/** Whether somebody had set out for another place than the one they came to. */
export function parted(content: Content, from: Place, to: Place, input: NarratorInput): boolean {
  return destsOf(content, from, input).some((dest) => towards(content, from, dest) !== to);
}

function destsOf(content: Content, from: Place, { scene, actions }: NarratorInput): Place[] {
  return actions.flatMap(({ intent, degree, intentClass }) => {
    const leaves = (intentClass === 'move' || intentClass === 'sneak') && bandOf(degree) !== 'bad';
    const dest = leaves ? readIntent(content, scene, from, intent).dest : null;
    return dest ? [dest] : [];
  });
}

/** As far as two stretches of road towards `dest`; a longer way takes more turns. */
export function towards(content: Content, from: Place, dest: Place): Place {
  const cameFrom = new Map<string, string>([[from.id, from.id]]);
  const open = [from.id];
  for (let at = open.shift(); at !== undefined && at !== dest.id; at = open.shift()) {
    for (const next of placeById(content, at).links) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      open.push(next);
    }
  }
  const way = [dest.id];
  for (let at = dest.id; at !== from.id; ) {
    const before = cameFrom.get(at);
    if (before === undefined) return from;
    way.unshift(before);
    at = before;
  }
  return placeById(content, way[Math.min(2, way.length - 1)] ?? from.id);
}
