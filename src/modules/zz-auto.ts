import { sim } from './zz-tune.ts';
import { contentOf } from './content/index.ts';
import { writeFileSync } from 'node:fs';
const foes = structuredClone(contentOf('sallow-road').foes);
const mean1 = () => foes.filter(f => f.threat === 1);
const out: Record<string, any> = {};
for (const t of [1, 2, 3, 4]) for (const f of foes.filter(x => x.threat === t)) {
  const group = () => t === 1 ? [f,f,f,f] : t === 2 ? [f,f] : t === 3 ? [f, mean1().find(x => x.kind === f.kind) ?? mean1()[0]!] : [f];
  let k = 0; let r = sim(group(), 80);
  const [lo, hi] = [0.76, 0.86];
  let best = { score: 9, s: { health: f.health, attack: f.attack, damage: f.damage, defence: f.defence }, r };
  for (let i = 0; i < 40; i++) {
    const score = Math.abs(r.win - 0.81) + (r.med < 3 ? 0.3*(3-r.med) : r.med > 5 ? 0.3*(r.med-5) : 0);
    if (score < best.score) best = { score, s: { health: f.health, attack: f.attack, damage: f.damage, defence: f.defence }, r };
    if (r.win >= lo && r.win <= hi && r.med >= 3 && r.med <= 5) break;
    const harder = r.win > hi;
    const dmgOk = f.damage < 10, atkOk = f.attack < 7, hpOk = f.health < 40;
    if (harder) {
      if (r.med < 4 && hpOk) f.health += t; 
      else if (k % 3 === 0 && atkOk) f.attack += 1;
      else if (k % 3 === 1 && dmgOk) f.damage += 2;
      else if (hpOk) f.health += 1;
      else if (atkOk) f.attack += 1; else if (dmgOk) f.damage += 2; else if (f.defence < 15) f.defence += 1; else break;
      if (f.health > 40) f.health = 40;
    } else {
      if (r.med > 4) f.health -= 1;
      else if (k % 2 === 0 && f.attack > 2) f.attack -= 1; else f.health -= 1;
    }
    k++;
    r = sim(group(), 80);
  }
  Object.assign(f, best.s);
  out[f.id] = best.s;
  console.log(f.id.padEnd(18), t, JSON.stringify(best.s), best.r.win.toFixed(2), best.r.med, best.r.left.toFixed(0));
}
writeFileSync('/tmp/tuned.json', JSON.stringify(out));
