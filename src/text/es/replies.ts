import type { Catalog } from '../catalog.ts';
import { bold, inline } from '../markup.ts';

export const sheet: Catalog['sheet'] = {
  level: (level) => `nivel ${level}`,
  health: 'PV',
  fine: 'Nada te aqueja.',
  abilities: 'Características',
  trait: 'Llama la atención',
  skills: 'Habilidades',
  carries: (taken, capacity) => `Lleva (${taken} de ${capacity} espacios)`,
  emptyHands: 'nada',
  grow: (points) =>
    points > 1
      ? `Has crecido: sube tus características, tienes ${points} puntos.`
      : 'Has crecido: sube una característica.',
  defence: (points) => `Defensa ${points}`,
  experience: (points, needed, nextLevel) =>
    `${points} de ${needed} de experiencia para el nivel ${nextLevel}`,
  seated: 'Entras a partir del próximo turno.',
  away: 'Constas como ausente. Cualquier cosa que hagas te trae de vuelta.',
};

export const fate: Catalog['fate'] = {
  title: (turn) => `El destino del turno ${turn}`,
  promised: (hash) => `Prometido antes del voto, el SHA-256 de la semilla:\n\`${hash}\``,
  secret:
    'La semilla queda sellada hasta que se cuente el turno. Después, cualquiera puede volver a lanzar cada dado, y saldrá lo mismo.',
  seed: (seed) => `La semilla:\n\`${seed}\``,
  dice: 'Los dados que da:',
  noDice: 'Este turno no necesitó dados.',
  shown: (value) => `pero se mostró ${value}`,
  honest: '**Juego limpio.** La semilla cumple su promesa, y cada dado vuelve a caer como cayó.',
  broken: '**Algo no cuadra.** Avisa, por favor, a quien mantiene este bot.',
  unchecked: 'Aún sin comprobar.',
  redo: '¿No te fías de nadie? docs/fate.md muestra cómo repetirlo solo con openssl.',
  more: (n) => `… y ${n} más`,
};

export const dice: Catalog['dice'] = {
  rolls: (who, notation, total) => `${bold(who)} lanza ${inline(notation, 60)}: **${total}**`,
};

export const started: Catalog['started'] = (name, pitch) =>
  `${bold(name)} ya tiene mesa en este canal.\n> ${pitch.replace(/\n+/g, '\n> ')}\nAhora, pulsa **Unirme** en el tablero quien quiera jugar; cuando el grupo esté aquí, pulsa **Empezar**.`;
