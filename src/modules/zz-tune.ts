import { createCharacter } from '/work/main/src/game/characters.ts';
import { openCombat, type Fighter } from '/work/main/src/game/combat.ts';
import { resolveRound } from '/work/main/src/game/combat-round.ts';
import { fateOf } from '/work/main/src/game/fate.ts';
import { createHash } from 'node:crypto';
import type { StatBlock } from '/work/main/src/game/bestiary.ts';
import { contentOf } from '/work/main/src/modules/content/index.ts';
const party = (): Fighter[] => (['warden','scout','scholar','speaker'] as const).map((archetype, at) => ({ playerId: `p${at}`, awake: true, character: { ...createCharacter({name: `H${at}`, pronouns:'', concept:'', trait:'', archetype}), id:`c${at}`, playerId:`p${at}` } }));
export function sim(blocks: StatBlock[], n = 150) {
  let wins = 0; const rounds: number[] = []; let left = 0;
  for (let s = 0; s < n; s++) {
    const fate = fateOf(createHash('sha256').update(`t${s}`).digest('hex'));
    let fighters = party(); let combat = openCombat(blocks, fighters, fate, 1, false);
    for (;;) {
      const d = new Map(fighters.map(f => [f.playerId, { deed: 'attack' as const, target: '' }]));
      const r = resolveRound(combat, fighters, d, fate, 1);
      fighters = r.fighters; combat = r.combat;
      if (r.end) { if (r.end === 'victory') wins++; break; }
    }
    rounds.push(combat.round - 1); left += fighters.reduce((a, f) => a + f.character.health, 0);
  }
  rounds.sort((a,b)=>a-b);
  return { win: wins / n, med: rounds[n>>1]!, left: left / n };
}
if (process.argv[2] === 'all') {
for (const f of contentOf('sallow-road').foes) {
  const r = sim(Array(Math.max(1, Math.floor(4/f.threat))).fill(f));
  const t3 = f.threat===3 ? sim([f, {...contentOf('sallow-road').foes.find(x=>x.id==='wet-walker')!}]) : null;
  console.log(f.id.padEnd(18), f.threat, f.health, f.defence, f.attack, f.damage, f.tactics, f.trait, '→', r.win.toFixed(2), r.med, r.left.toFixed(0), t3 ? `+1: ${t3.win.toFixed(2)} ${t3.med}` : '');
}}
