import { describe, expect, it } from 'vitest';
import { Archetype } from './abilities.ts';
import { SKILLS, SkillId, skillBonus, skillsOf } from './skills.ts';

describe('skills', () => {
  it.each(Archetype.options)(
    '%s: knows one from the start, a second at level 3, a third at 5',
    (archetype) => {
      const known = [1, 2, 3, 4, 5, 9].map((level) => skillsOf({ archetype, level }).length);
      expect(known).toEqual([1, 1, 2, 2, 3, 3]);
    },
  );

  it('belong to one archetype each, can be used, and help somewhere outside of fights', () => {
    for (const id of SkillId.options) {
      expect(SKILLS[id].perFight, id).toBeGreaterThan(0);
      expect(SKILLS[id].helps.length, id).toBeGreaterThan(0);
      const owners = Archetype.options.filter((archetype) => skillsOf({ archetype, level: 9 }).includes(id));
      expect(owners).toEqual([SKILLS[id].archetype]);
    }
  });

  it('one that is learned helps a fitting check by one, never by more', () => {
    const scout = (level: number) => ({ archetype: 'scout' as const, level });
    expect(skillBonus(scout(1), 'sneak')).toBe(1);
    expect(skillBonus(scout(5), 'sneak')).toBe(1);
    expect(skillBonus(scout(1), 'move')).toBe(0);
    expect(skillBonus(scout(3), 'move')).toBe(1);
  });
});
