import type { Catalog } from '../catalog.ts';
import { bold, inline } from '../markup.ts';

export const sheet: Catalog['sheet'] = {
  level: (level) => `niveau ${level}`,
  health: 'PV',
  fine: 'Rien ne te tourmente.',
  abilities: 'Caractéristiques',
  trait: 'On remarque',
  skills: 'Talents',
  carries: (taken, capacity) => `Porte (${taken} emplacements sur ${capacity})`,
  emptyHands: 'rien',
  grow: (points) =>
    points > 1
      ? `Tu as pris du galon : ${points} points à répartir entre tes caractéristiques.`
      : 'Tu as pris du galon : augmente une caractéristique.',
  defence: (points) => `Défense ${points}`,
  experience: (points, needed, nextLevel) =>
    `${points} points d’expérience sur ${needed} avant le niveau ${nextLevel}`,
  seated: 'Tu joues dès le prochain tour.',
  away: 'On te croit loin de la table. Le moindre geste te ramène.',
};

export const fate: Catalog['fate'] = {
  title: (turn) => `Le destin du tour ${turn}`,
  promised: (hash) => `Promis avant le vote, le SHA-256 de la graine :\n\`${hash}\``,
  secret:
    'La graine reste scellée jusqu’à ce que le tour soit raconté. Ensuite, n’importe qui peut relancer chaque dé et obtenir la même chose.',
  seed: (seed) => `La graine :\n\`${seed}\``,
  dice: 'Les dés qu’elle donne :',
  noDice: 'Ce tour s’est passé de dés.',
  shown: (value) => `mais le dé affiché était ${value}`,
  honest: '**Rien à cacher.** La graine tient sa promesse, et chaque dé retombe comme il était tombé.',
  broken: '**Quelque chose ne colle pas.** Préviens qui s’occupe de ce bot.',
  unchecked: 'Pas encore vérifié.',
  redo: 'Tu ne te fies à personne ? docs/fate.md montre comment tout refaire avec openssl seul.',
  more: (n) => `… et encore ${n}`,
};

export const dice: Catalog['dice'] = {
  rolls: (who, notation, total) => `${bold(who)} lance ${inline(notation, 60)} : **${total}**`,
};

export const started: Catalog['started'] = (name, pitch) =>
  `${bold(name)} a désormais sa table dans ce salon.\n> ${pitch.replace(/\n+/g, '\n> ')}\nEnsuite : tout le monde appuie sur **Rejoindre** sur le plateau ; quand le groupe est là, appuie sur **Commencer**.`;
