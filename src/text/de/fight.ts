import type { Catalog } from '../catalog.ts';
import { inline } from '../markup.ts';
import { count, people } from './phrases.ts';

export const fight: Catalog['fight'] = {
  round: (round) => `Runde ${round}`,
  attackWhom: 'Wen greifst du an?',
  skillOn: 'Ein Talent einsetzen …',
  itemOn: 'Etwas verwenden, das du trägst …',
  kit: 'Was du kannst und trägst. Eine Tat pro Runde; die letzte zählt.',
  kitEmpty:
    'Kein Talent ist mehr übrig, und nichts, was du trägst, hilft hier. Greif an, verteidige dich oder lauf.',
  at: (what, whom) => `${what}: ${whom}`,
  surprised: 'Ihr seid überrumpelt: Die erste Runde wird schwerer.',
  initiative: (names) => `Reihenfolge: ${people(names)}.`,
  results: {
    miss: 'daneben',
    hit: 'trifft',
    critical: 'trifft hart',
    fumble: 'patzt',
    done: 'getan',
    fails: 'misslingt',
  },
  damage: (points) => `${points} Schaden`,
  healed: (points) => `${count(points, 'Lebenspunkt', 'Lebenspunkte')} zurück`,
  became: { down: 'geht zu Boden', fled: 'entkommt', yielded: 'gibt auf', up: 'wieder auf den Beinen' },
  guarded: (name) => `${inline(name, 40)} fängt den Schlag ab`,
  against: (target) => `gegen ${target}`,
  ended: (rounds) =>
    rounds > 0 ? `nach ${count(rounds, 'Runde', 'Runden')}` : 'bevor ein Schlag gefallen ist',
};
