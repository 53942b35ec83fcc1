import { z } from 'zod';
import type { Ability, Archetype, Condition } from './abilities.ts';

/** Everything a character can carry. Ids are durable; names are the text catalog's, numbers are here alone. */
export const ItemId = z.enum([
  'knife',
  'blade',
  'cudgel',
  'spear',
  'bow',
  'staff',
  'bell',
  'coat',
  'mail',
  'shield',
  'rope',
  'lantern',
  'lens',
  'tools',
  'charm',
  'cloak',
  'map',
  'salve',
  'tonic',
  'salts',
  'firepot',
  'smokepot',
]);
export type ItemId = z.infer<typeof ItemId>;

export interface Item {
  /** Room it takes; see `capacityOf`. */
  slots: 1 | 2;
  /** Attacks with it use this ability and deal one die of this many faces. */
  weapon?: { ability: Ability; damage: number };
  /** Added to the wearer's defence. One worn coat and one shield count, never two of a kind. */
  armour?: { place: 'body' | 'arm'; defence: number };
  /** Helps checks of one ability. The best tool counts, not their sum. */
  tool?: { ability: Ability; bonus: number };
  /** Used up. `heal` and `burst` are faces of a die. */
  use?: { heal?: number; cures?: Condition[]; burst?: number; escape?: true };
}

export const ITEMS: Record<ItemId, Item> = {
  knife: { slots: 1, weapon: { ability: 'grace', damage: 4 } },
  blade: { slots: 1, weapon: { ability: 'might', damage: 8 } },
  cudgel: { slots: 1, weapon: { ability: 'might', damage: 6 } },
  spear: { slots: 2, weapon: { ability: 'might', damage: 10 } },
  bow: { slots: 2, weapon: { ability: 'grace', damage: 8 } },
  staff: { slots: 1, weapon: { ability: 'wits', damage: 6 } },
  bell: { slots: 1, weapon: { ability: 'heart', damage: 6 } },
  coat: { slots: 1, armour: { place: 'body', defence: 1 } },
  mail: { slots: 2, armour: { place: 'body', defence: 2 } },
  shield: { slots: 1, armour: { place: 'arm', defence: 1 } },
  rope: { slots: 1, tool: { ability: 'might', bonus: 1 } },
  cloak: { slots: 1, tool: { ability: 'grace', bonus: 1 } },
  tools: { slots: 2, tool: { ability: 'grace', bonus: 2 } },
  lantern: { slots: 1, tool: { ability: 'wits', bonus: 1 } },
  lens: { slots: 1, tool: { ability: 'wits', bonus: 1 } },
  map: { slots: 1, tool: { ability: 'wits', bonus: 2 } },
  charm: { slots: 1, tool: { ability: 'heart', bonus: 1 } },
  salve: { slots: 1, use: { heal: 6 } },
  tonic: { slots: 1, use: { heal: 4, cures: ['winded'] } },
  salts: { slots: 1, use: { heal: 1, cures: ['shaken', 'winded'] } },
  firepot: { slots: 1, use: { burst: 6 } },
  smokepot: { slots: 1, use: { escape: true } },
};

/** What each archetype brings along. */
export const STARTING_KIT: Record<Archetype, readonly ItemId[]> = {
  warden: ['blade', 'shield', 'coat', 'salve'],
  scout: ['bow', 'cloak', 'rope', 'smokepot'],
  scholar: ['staff', 'lens', 'salts', 'firepot'],
  speaker: ['bell', 'charm', 'coat', 'tonic'],
  wanderer: ['cudgel', 'lantern', 'salve', 'rope'],
};

/** What fate may put into somebody's hands after a lucky find or a won fight. */
export const LOOT: readonly ItemId[] = [
  'salve',
  'tonic',
  'salts',
  'firepot',
  'smokepot',
  'rope',
  'lantern',
  'charm',
  'cloak',
  'coat',
  'knife',
  'map',
];

type Carrier = { abilities: Record<Ability, number>; inventory: readonly ItemId[] };

/** Slots a character can carry: six, and one more for every point of might. */
export function capacityOf({ abilities }: Pick<Carrier, 'abilities'>): number {
  return 6 + Math.max(0, abilities.might);
}

export function slotsTaken(inventory: readonly ItemId[]): number {
  return inventory.reduce((sum, item) => sum + ITEMS[item].slots, 0);
}

export function hasRoomFor(carrier: Carrier, item: ItemId): boolean {
  return slotsTaken(carrier.inventory) + ITEMS[item].slots <= capacityOf(carrier);
}

/** The inventory without one of these; unchanged when there is none. */
export function without(inventory: readonly ItemId[], item: ItemId): ItemId[] {
  const at = inventory.indexOf(item);
  return at < 0 ? [...inventory] : [...inventory.slice(0, at), ...inventory.slice(at + 1)];
}

/** The carried tool that helps a check of this ability most. */
export function bestTool(carrier: Carrier, ability: Ability): { item: ItemId; bonus: number } | null {
  let best: { item: ItemId; bonus: number } | null = null;
  for (const item of carrier.inventory) {
    const { tool } = ITEMS[item];
    if (tool?.ability === ability && tool.bonus > (best?.bonus ?? 0)) best = { item, bonus: tool.bonus };
  }
  return best;
}

/** The weapon this character does best with; bare hands are might and a d3. */
export function bestWeapon(carrier: Carrier): { item: ItemId | null; ability: Ability; damage: number } {
  let best: { item: ItemId | null; ability: Ability; damage: number } = {
    item: null,
    ability: 'might',
    damage: 3,
  };
  const worth = (one: { ability: Ability; damage: number }) =>
    carrier.abilities[one.ability] * 2 + one.damage / 2;
  for (const item of carrier.inventory) {
    const { weapon } = ITEMS[item];
    if (weapon && worth(weapon) > worth(best)) best = { item, ...weapon };
  }
  return best;
}

/** 10 + grace + the best coat + the best shield. */
export function defenceOf(carrier: Carrier): number {
  const best = (place: 'body' | 'arm') =>
    Math.max(
      0,
      ...carrier.inventory.map((item) => {
        const { armour } = ITEMS[item];
        return armour?.place === place ? armour.defence : 0;
      }),
    );
  return 10 + carrier.abilities.grace + best('body') + best('arm');
}
