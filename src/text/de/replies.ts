import type { Catalog } from '../catalog.ts';
import { bold, inline } from '../markup.ts';

export const sheet: Catalog['sheet'] = {
  level: (level) => `Stufe ${level}`,
  health: 'Lebenspunkte',
  fine: 'Dir fehlt nichts.',
  abilities: 'Attribute',
  trait: 'Was auffällt',
  skills: 'Talente',
  carries: (taken, capacity) => `Gepäck (${taken} von ${capacity} Fächern)`,
  emptyHands: 'nichts',
  grow: (points) =>
    points > 1
      ? `Du bist gewachsen: Steigere Attribute, ${points} Punkte gehören dir.`
      : 'Du bist gewachsen: Steigere ein Attribut.',
  defence: (points) => `Verteidigung ${points}`,
  experience: (points, needed, nextLevel) => `${points} von ${needed} Erfahrung bis Stufe ${nextLevel}`,
  seated: 'Ab dem nächsten Zug bist du dabei.',
  away: 'Du giltst als abwesend. Was immer du tust, bringt dich zurück.',
};

export const fate: Catalog['fate'] = {
  title: (turn) => `Das Schicksal von Zug ${turn}`,
  promised: (hash) => `Vor der Abstimmung versprochen, der SHA-256 des Seeds:\n\`${hash}\``,
  secret:
    'Der Seed bleibt versiegelt, bis der Zug erzählt ist. Dann kann jeder Wurf von allen wiederholt werden, und es kommt dasselbe heraus.',
  seed: (seed) => `Der Seed:\n\`${seed}\``,
  dice: 'Die Würfel, die er ergibt:',
  noDice: 'Dieser Zug brauchte keine Würfel.',
  shown: (value) => `gezeigt wurde aber ${value}`,
  honest: '**Ehrlich.** Der Seed hält sein Versprechen, und jeder Würfel fällt wieder, wie er fiel.',
  broken: '**Etwas stimmt nicht überein.** Bitte sagt denen Bescheid, die diesen Bot betreiben.',
  unchecked: 'Noch nicht geprüft.',
  redo: 'Ihr traut niemandem? docs/fate.md zeigt, wie man alles mit openssl allein nachrechnet.',
  more: (n) => `… und ${n} mehr`,
};

export const dice: Catalog['dice'] = {
  rolls: (who, notation, total) => `${bold(who)} würfelt ${inline(notation, 60)}: **${total}**`,
};

export const started: Catalog['started'] = (name, pitch) =>
  `${bold(name)} hat jetzt einen Tisch in diesem Kanal.\n> ${pitch.replace(/\n+/g, '\n> ')}\nAls Nächstes: Alle drücken **Mitspielen** auf der Tafel; ist die Gruppe da, drückt **Los geht’s**.`;
