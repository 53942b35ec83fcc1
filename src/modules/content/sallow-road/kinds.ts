import type { FoeKind, KindLines } from '../combat-schema.ts';
import { beast, bog, brigand, vermin } from './kinds-living.ts';
import { drowned, fire, hush, stone } from './kinds-other.ts';

export const kinds: Record<FoeKind, KindLines> = { beast, brigand, drowned, hush, bog, stone, fire, vermin };
