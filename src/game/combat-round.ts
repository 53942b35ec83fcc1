import { type Character, CONDITION_BONUS, type Condition } from './characters.ts';
import {
  type Blow,
  type Combat,
  type CombatEnd,
  canFight,
  combatLabel,
  type Declaration,
  endOf,
  escalation,
  type Fighter,
  type Foe,
  freshStance,
  isStanding,
  type Stance,
} from './combat.ts';
import type { Die, Fate } from './fate.ts';
import { foeDeed } from './foe-tactics.ts';
import { bestWeapon, defenceOf, ITEMS, type ItemId, without } from './items.ts';
import { SKILLS, type SkillEffect, type SkillId, skillsOf } from './skills.ts';
import { clamp } from './tension.ts';

/** Points of defence that defending adds, and guarding somebody. */
const DEFEND = 4;
const GUARD = 2;
/** What makes a marked foe easier to hit, a heartened fighter surer, a daunted or surprised one less so. */
const MARKED = 3;
const HEARTENED = 2;
const DAUNTED = 2;
const SURPRISED = 2;
const AMBUSH = 4;

export interface RoundResult {
  /** The next round's fight; its `lastRound` is this one's blows. */
  combat: Combat;
  /** The party as this round left it. */
  fighters: Fighter[];
  blows: Blow[];
  /** Not null: the fight is over. */
  end: CombatEnd | null;
}

/**
 * Resolves one declared round in initiative order. Pure: the same fight, declarations and fate give the same
 * round. A fighter acts at most once; who is down, fled or gone does not act.
 *
 * @param number the event's number on the board, from 1: keeps the dice labels of two fights apart
 */
export function resolveRound(
  before: Combat,
  party: readonly Fighter[],
  declarations: ReadonlyMap<string, Declaration>,
  fate: Fate,
  number: number,
): RoundResult {
  const round = new Round(before, party, declarations, fate, number);
  return round.play();
}

/** A round at work on its own copies. */
class Round {
  private readonly combat: Combat;
  private readonly fighters: Fighter[];
  private readonly blows: Blow[] = [];
  private readonly label: string;
  private readonly heat: number;
  private readonly defending = new Set<string>();
  private readonly hidden = new Set<string>();
  /** Who is guarded, by whom (player ids). */
  private readonly guards = new Map<string, string>();
  private readonly braced = new Set<string>();

  constructor(
    before: Combat,
    party: readonly Fighter[],
    private readonly declarations: ReadonlyMap<string, Declaration>,
    private readonly fate: Fate,
    number: number,
  ) {
    this.combat = structuredClone(before);
    this.fighters = structuredClone([...party]);
    this.label = combatLabel(number, before.round);
    this.heat = escalation(before.round);
    for (const { playerId } of this.fighters) {
      if (!this.combat.stances.some((stance) => stance.playerId === playerId))
        this.combat.stances.push(freshStance(playerId));
    }
  }

  play(): RoundResult {
    this.brace();
    for (const { who } of this.combat.initiative) {
      if (endOf(this.combat, this.fighters, 0) !== null) break;
      const fighter = this.fighters.find(({ playerId }) => playerId === who);
      const foe = this.combat.foes.find(({ key }) => key === who);
      if (fighter && canFight(this.combat, fighter)) this.fighterActs(fighter);
      else if (foe && isStanding(foe)) this.foeActs(foe);
    }
    this.fade();
    const end = endOf(this.combat, this.fighters, this.combat.round);
    const combat = { ...this.combat, round: this.combat.round + 1, lastRound: this.blows };
    return { combat, fighters: this.fighters, blows: this.blows, end };
  }

  /** What is declared at the same time holds from the start: defending, guarding, being out of sight. */
  private brace(): void {
    for (const fighter of this.fighters) {
      if (!canFight(this.combat, fighter)) continue;
      const declared = this.declared(fighter);
      if (declared.deed === 'defend') this.defending.add(fighter.playerId);
      if (declared.deed !== 'skill') continue;
      const { kind } = SKILLS[declared.skill].effect;
      if (kind === 'vanish') this.hidden.add(fighter.playerId);
      if (kind !== 'guard') continue;
      this.braced.add(fighter.playerId);
      const ally = this.allyOf(fighter, declared.target);
      if (ally.playerId !== fighter.playerId) this.guards.set(ally.playerId, fighter.playerId);
    }
  }

  /** What this fighter really does: nothing that they cannot do, and asleep means defending. */
  private declared(fighter: Fighter): Declaration {
    const declared = this.declarations.get(fighter.playerId);
    return declared && fighter.awake && canDeclare(this.combat, fighter, declared)
      ? declared
      : { deed: 'defend' };
  }

  private fighterActs(fighter: Fighter): void {
    const declared = this.declared(fighter);
    const by = { side: 'party' as const, actor: fighter.character.name };
    switch (declared.deed) {
      case 'defend':
        this.blow({ ...by, deed: 'defend', result: 'done' });
        return;
      case 'attack':
        this.attack(fighter, this.foeOf(declared.target), { hit: 0, sides: 0, skill: null });
        return;
      case 'flee':
        this.flee(fighter);
        return;
      case 'item':
        this.useItem(fighter, declared.item, declared.target);
        return;
      case 'skill': {
        const stance = this.stanceOf(fighter);
        stance.uses[declared.skill] = (stance.uses[declared.skill] ?? 0) + 1;
        this.useSkill(fighter, declared.skill, declared.target);
      }
    }
  }

  private attack(
    fighter: Fighter,
    foe: Foe | undefined,
    extra: { hit: number; sides: number; skill: SkillId | null },
  ): void {
    if (!foe) return;
    const { character } = fighter;
    const weapon = bestWeapon(character);
    const stance = this.stanceOf(fighter);
    const label = `${this.label} ${character.name} attack ${foe.key}`;
    const die = this.fate.die(label, 20);
    const bonus =
      character.abilities[weapon.ability] +
      this.surety(fighter, foe) +
      extra.hit +
      (stance.ambush ? AMBUSH : 0);
    const ambushed = stance.ambush;
    stance.ambush = false;
    const base = {
      side: 'party' as const,
      actor: character.name,
      deed: extra.skill ? ('skill' as const) : ('attack' as const),
      with: extra.skill ?? weapon.item,
      target: foe.name,
      bonus,
      against: foe.block.defence,
    };
    const result = resultOf(die.value, die.value + bonus, foe.block.defence);
    if (result === 'miss' || result === 'fumble') {
      this.blow({ ...base, dice: [die], result });
      return;
    }
    const dice = [die, this.fate.die(`${label} damage`, weapon.damage)];
    if (extra.sides > 0) dice.push(this.fate.die(`${label} extra`, extra.sides));
    const thrown = dice.slice(1).reduce((sum, { value }) => sum + value, 0);
    const twice = result === 'critical' || ambushed ? 2 : 1;
    const raw = thrown * twice + Math.max(0, character.abilities[weapon.ability]) + this.heat;
    const { damage, became } = this.hurtFoe(foe, raw);
    this.blow({ ...base, dice, result, damage, became });
  }

  /** What everything but ability and weapon adds to a fighter's roll against a foe. */
  private surety(fighter: Fighter, foe: Foe): number {
    const conditions = fighter.character.conditions.reduce((sum, name) => sum + CONDITION_BONUS[name], 0);
    return (
      conditions +
      this.heat +
      (foe.marked > 0 ? MARKED : 0) +
      (this.stanceOf(fighter).heartened > 0 ? HEARTENED : 0) -
      (this.combat.surprised && this.combat.round === 1 ? SURPRISED : 0)
    );
  }

  private useSkill(fighter: Fighter, id: SkillId, target: string | null): void {
    const { effect, ability } = SKILLS[id];
    const { character } = fighter;
    const base = { side: 'party' as const, actor: character.name, deed: 'skill' as const, with: id };
    switch (effect.kind) {
      case 'guard':
        this.blow({ ...base, target: this.allyOf(fighter, target).character.name, result: 'done' });
        return;
      case 'vanish':
        this.stanceOf(fighter).ambush = true;
        this.blow({ ...base, result: 'done' });
        return;
      case 'hearten':
        for (const stance of this.combat.stances) stance.heartened = 2;
        this.blow({ ...base, result: 'done' });
        return;
      case 'strike':
        this.strike(fighter, id, effect, target);
        return;
      case 'burst':
        this.burst(fighter, effect.sides, Math.max(0, character.abilities[ability]), id);
        return;
      case 'heal': {
        const ally = effect.self ? fighter : this.allyOf(fighter, target);
        const die = this.fate.die(`${this.label} ${character.name} ${id}`, effect.sides);
        const healed = heal(ally.character, die.value + Math.max(0, character.abilities[ability]));
        this.blow({ ...base, target: ally.character.name, dice: [die], result: 'done', ...healed });
        return;
      }
      default:
        this.against(fighter, id, effect, this.foeOf(target));
    }
  }

  private strike(
    fighter: Fighter,
    skill: SkillId,
    { hit, sides, foes }: Extract<SkillEffect, { kind: 'strike' }>,
    target: string | null,
  ): void {
    const first = this.foeOf(target);
    const struck = [first, ...this.combat.foes.filter((foe) => isStanding(foe) && foe !== first)];
    for (const foe of struck.slice(0, foes)) this.attack(fighter, foe, { hit, sides, skill });
  }

  /** Skills that one foe has to be overcome with: a roll against its defence, or against its nerve. */
  private against(fighter: Fighter, id: SkillId, { kind }: SkillEffect, foe: Foe | undefined): void {
    if (!foe) return;
    const { character } = fighter;
    const wills = kind === 'parley' || kind === 'daunt';
    const shaken = foe.health * 2 < foe.block.health ? 3 : 0;
    const against = wills ? foe.block.nerve - shaken : foe.block.defence;
    const die = this.fate.die(`${this.label} ${character.name} ${id} ${foe.key}`, 20);
    const bonus = character.abilities[SKILLS[id].ability] + this.surety(fighter, foe);
    const result = resultOf(die.value, die.value + bonus, against);
    const won = result === 'hit' || result === 'critical';
    if (won && kind === 'stagger') foe.staggered = true;
    if (won && kind === 'mark') foe.marked = 2;
    if (won && kind === 'daunt') foe.daunted = true;
    if (won && kind === 'parley') foe.status = 'yielded';
    this.blow({
      side: 'party',
      actor: character.name,
      deed: 'skill',
      with: id,
      target: foe.name,
      dice: [die],
      bonus,
      against,
      result,
      became: won && kind === 'parley' ? 'yielded' : null,
    });
  }

  private burst(fighter: Fighter, sides: number, extra: number, source: SkillId | ItemId): void {
    const { name } = fighter.character;
    for (const foe of this.combat.foes.filter(isStanding)) {
      const die = this.fate.die(`${this.label} ${name} ${source} ${foe.key}`, sides);
      const { damage, became } = this.hurtFoe(foe, die.value + extra + this.heat);
      const deed = source in ITEMS ? ('item' as const) : ('skill' as const);
      this.blow({
        ...{ side: 'party', actor: name, deed, with: source, target: foe.name },
        ...{ dice: [die], result: 'hit', damage, became },
      });
    }
  }

  private useItem(fighter: Fighter, item: ItemId, target: string | null): void {
    const { use } = ITEMS[item];
    const { character } = fighter;
    if (!use) return;
    character.inventory = without(character.inventory, item);
    const base = { side: 'party' as const, actor: character.name, deed: 'item' as const, with: item };
    if (use.burst) {
      this.burst(fighter, use.burst, 0, item);
      return;
    }
    if (use.escape) {
      this.stanceOf(fighter).fled = true;
      this.blow({ ...base, result: 'done', became: 'fled' });
      return;
    }
    const ally = this.allyOf(fighter, target);
    const die = this.fate.die(`${this.label} ${character.name} ${item}`, use.heal ?? 1);
    const healed = heal(ally.character, use.heal ? die.value + 1 : 0);
    ally.character.conditions = ally.character.conditions.filter((one) => !use.cures?.includes(one));
    this.blow({ ...base, target: ally.character.name, dice: [die], result: 'done', ...healed });
  }

  /** d20 + grace against 8 and one more for every foe on its feet. */
  private flee(fighter: Fighter): void {
    const { character } = fighter;
    const die = this.fate.die(`${this.label} ${character.name} flee`, 20);
    const bonus = character.abilities.grace + this.heat;
    const against = 8 + this.combat.foes.filter(isStanding).length;
    const gone = die.value + bonus >= against;
    if (gone) this.stanceOf(fighter).fled = true;
    this.blow({
      ...{ side: 'party', actor: character.name, deed: 'flee', dice: [die], bonus, against },
      ...{ result: gone ? 'done' : 'fails', became: gone ? 'fled' : null },
    });
  }

  private foeActs(foe: Foe): void {
    const by = { side: 'foes' as const, actor: foe.name };
    if (foe.block.trait === 'regrow' && foe.health < foe.block.health) {
      foe.health += 1;
      this.blow({ ...by, deed: 'regrows', target: foe.name, result: 'done', healed: 1 });
    }
    if (foe.staggered) {
      foe.staggered = false;
      this.blow({ ...by, deed: 'reels', result: 'done' });
      return;
    }
    const label = `${this.label} ${foe.key}`;
    const deed = foeDeed(foe, this.combat, this.fighters, this.hidden, this.fate, label);
    if (deed.deed === 'flee') {
      foe.status = 'fled';
      this.blow({ ...by, deed: 'flee', result: 'done', became: 'fled' });
    } else if (deed.deed === 'defend') this.blow({ ...by, deed: 'defend', result: 'done' });
    else this.foeAttacks(foe, deed.target, label);
  }

  private foeAttacks(foe: Foe, meant: Fighter, label: string): void {
    const guardId = this.guards.get(meant.playerId);
    const guard = this.fighters.find(
      (one) => one.playerId === guardId && canFight(this.combat, one) && one.playerId !== meant.playerId,
    );
    const target = guard ?? meant;
    const { block } = foe;
    const die = this.fate.die(`${label} attack ${meant.character.name}`, 20);
    const bonus =
      block.attack +
      this.heat +
      (block.trait === 'frenzy' && foe.health * 2 < block.health ? 2 : 0) -
      (block.trait === 'swarm' && foe.health * 2 < block.health ? 2 : 0) -
      (foe.daunted ? DAUNTED : 0);
    const against =
      defenceOf(target.character) +
      (this.defending.has(target.playerId) || !target.awake ? DEFEND : 0) +
      (this.braced.has(target.playerId) ? GUARD : 0);
    const result = resultOf(die.value, die.value + bonus, against);
    const base = {
      ...{ side: 'foes' as const, actor: foe.name, deed: 'attack' as const },
      ...{ target: meant.character.name, bonus, against, result },
      guardedBy: guard?.character.name ?? null,
    };
    if (result === 'miss' || result === 'fumble') {
      this.blow({ ...base, dice: [die] });
      return;
    }
    const hurt = this.fate.die(`${label} attack ${meant.character.name} damage`, block.damage);
    const raw = hurt.value * (result === 'critical' ? 2 : 1) + this.heat;
    const damage = Math.min(target.character.health, raw);
    target.character.health -= damage;
    const down = target.character.health === 0;
    const taken = down ? 'down' : traitCondition(foe, die);
    const gained = taken && target.character.conditions.includes(taken) ? null : taken;
    if (gained) target.character.conditions.push(gained);
    this.blow({ ...base, dice: [die, hurt], damage, gained, became: down ? 'down' : null });
  }

  private hurtFoe(foe: Foe, raw: number): { damage: number; became: Blow['became'] } {
    const damage = clamp(raw - (foe.block.trait === 'tough' ? 1 : 0), 1, foe.health);
    foe.health -= damage;
    if (foe.health > 0) return { damage, became: null };
    foe.status = 'down';
    return { damage, became: 'down' };
  }

  /** What lasts for rounds runs out; who has seen enough friends fall may run. */
  private fade(): void {
    for (const foe of this.combat.foes) foe.marked = Math.max(0, foe.marked - 1);
    for (const stance of this.combat.stances) stance.heartened = Math.max(0, stance.heartened - 1);
    // Nobody runs from a fight that is over: the last foe on its feet has won it.
    if (endOf(this.combat, this.fighters, 0) !== null) return;
    const standing = this.combat.foes.filter(isStanding);
    if (this.combat.foes.length < 2 || standing.length * 2 > this.combat.foes.length) return;
    for (const foe of standing.filter(
      ({ block }) => block.tactics === 'pack' || block.tactics === 'coward',
    )) {
      const die = this.fate.die(`${this.label} ${foe.key} nerve`, 20);
      if (die.value < foe.block.nerve) continue;
      foe.status = 'fled';
      this.blow({
        ...{ side: 'foes', actor: foe.name, deed: 'flee', dice: [die], against: foe.block.nerve },
        ...{ result: 'done', became: 'fled' },
      });
    }
  }

  /** The foe that was meant, while it stands; else the weakest that does. */
  private foeOf(key: string | null): Foe | undefined {
    const standing = this.combat.foes.filter(isStanding);
    return (
      standing.find((foe) => foe.key === key) ??
      standing.reduce<Foe | undefined>(
        (weakest, foe) => (weakest && weakest.health <= foe.health ? weakest : foe),
        undefined,
      )
    );
  }

  /** The ally that was meant (by player id); nobody or somebody unknown means oneself. */
  private allyOf(fighter: Fighter, playerId: string | null): Fighter {
    return this.fighters.find((one) => one.playerId === playerId) ?? fighter;
  }

  private stanceOf({ playerId }: Fighter): Stance {
    const stance = this.combat.stances.find((one) => one.playerId === playerId);
    if (!stance) throw new Error(`Fighter ${playerId} has no stance`);
    return stance;
  }

  private blow(told: Pick<Blow, 'side' | 'actor' | 'deed' | 'result'> & Partial<Blow>): void {
    this.blows.push({ ...EMPTY_BLOW, ...told });
  }
}

const EMPTY_BLOW = {
  with: null,
  target: null,
  dice: [] as Die[],
  bonus: 0,
  against: 0,
  damage: 0,
  healed: 0,
  gained: null,
  became: null,
  guardedBy: null,
} satisfies Partial<Blow>;

/** Whether a fighter can do this at all: the item is carried, the skill known and not used up. */
export function canDeclare(
  combat: Combat,
  fighter: Pick<Fighter, 'playerId' | 'character'>,
  one: Declaration,
) {
  if (one.deed === 'item')
    return fighter.character.inventory.includes(one.item) && ITEMS[one.item].use !== undefined;
  if (one.deed !== 'skill') return true;
  const uses = combat.stances.find(({ playerId }) => playerId === fighter.playerId)?.uses[one.skill] ?? 0;
  return skillsOf(fighter.character).includes(one.skill) && uses < SKILLS[one.skill].perFight;
}

function resultOf(natural: number, total: number, against: number): 'miss' | 'hit' | 'critical' | 'fumble' {
  if (natural === 1) return 'fumble';
  if (natural === 20) return 'critical';
  return total >= against ? 'hit' : 'miss';
}

/** Health up to the maximum; who was down gets up. */
function heal(character: Character, points: number): Pick<Blow, 'healed' | 'became'> {
  const before = character.health;
  character.health = Math.min(character.maxHealth, before + points);
  if (character.health > 0) character.conditions = character.conditions.filter((one) => one !== 'down');
  return {
    healed: character.health - before,
    became: before === 0 && character.health > 0 ? 'up' : null,
  };
}

/** Venom and terror take hold on an even die. */
function traitCondition(foe: Foe, die: Die): Condition | null {
  if (die.value % 2 === 1) return null;
  return foe.block.trait === 'venom' ? 'winded' : foe.block.trait === 'terror' ? 'shaken' : null;
}
