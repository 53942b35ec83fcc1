import type { Catalog } from './catalog.ts';
import { samplesWith } from './sample-details.ts';

/** One thing that a catalog says: where it stands (`notes.ended`), for which sample, in which words. */
export interface Wording {
  path: string;
  /** `notes.ended 2` for the third sample of a function; the path for a plain string. */
  id: string;
  words: string;
}

/** Everything a catalog says, with `name` as somebody's own words wherever such words go. */
export function wordingsOf(catalog: Catalog, name: string): Wording[] {
  const found: Wording[] = [];
  const walk = (node: unknown, samples: unknown, path: string): void => {
    if (typeof node === 'string') found.push({ path, id: path, words: node });
    else if (typeof node === 'function') {
      for (const [index, args] of (samples as unknown[][]).entries()) {
        found.push({ path, id: `${path} ${index}`, words: node(...args) });
      }
    } else if (typeof node === 'object' && node !== null) {
      for (const [key, child] of Object.entries(node)) {
        const given = (samples as Record<string, unknown> | undefined)?.[key];
        walk(child, given, path ? `${path}.${key}` : key);
      }
    }
  };
  walk(catalog, samplesWith(name), '');
  return found;
}
