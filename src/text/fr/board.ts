import type { Catalog } from '../catalog.ts';
import { inline, soon } from '../markup.ts';
import { count, duration, list, people } from './phrases.ts';

export const board: Catalog['board'] = {
  turn: (turn) => `Tour ${turn}`,
  settings: (pace, mode) => `Rythme : ${pace}. Tours : ${mode}.`,
  tension: (mood, value) => `Tension : ${mood}, ${value} sur 9`,
  party: 'Le groupe',
  nobodyYet: 'Personne encore. La meilleure chaise est toujours libre.',
  emptyTable: 'Toutes les chaises sont vides. Qui s’assied peut reprendre l’histoire.',
  answered: 'a répondu',
  awaited: 'on attend sa réponse',
  away: 'loin de la table',
  nextTurn: 'joue dès le prochain tour',
  holdsBack: 'passe son tour',
  health: (now, most) => `${now} PV sur ${most}`,
  waiting: (names, closes) => {
    const who = names.length > 0 ? `On attend **${people(names)}**` : 'Tout le monde a répondu';
    return `${who} · ${closes ? `clôture ${soon(closes)}` : 'clôture imminente'}`;
  },
  stake: (what) => `En jeu : ${inline(what, 120)}`,
  chance: (base, now) => (base === now ? `**${now} %**` : `${base} %, que vos voix portent à **${now} %**`),
  struck: '**Conjuré**, si le vote s’arrêtait là',
  ruled: {
    force: 'Cela aura lieu : votre MJ le veut.',
    veto: 'Cela n’aura pas lieu : votre MJ l’écarte d’un geste.',
  },
  supporters: (n) => (n > 1 ? `+${Math.min(3, n - 1)} en se serrant les coudes` : ''),
  by: (name) => `une idée signée ${inline(name, 40)}`,
  sealed: (hash) => `Le destin est scellé : \`${hash.slice(0, 16)}…\` (la promesse entière : /fate)`,
  opened: (turn, seed) =>
    `Le destin du tour ${turn} est à découvert : \`${seed.slice(0, 16)}…\` (vérifier chaque dé : /fate)`,
  paused: (reason, phase) =>
    `## En pause\n${reason ? `> ${inline(reason, 200)}\n` : ''}Nous en étions à *${phase}*. Votre MJ relance l’histoire avec **Reprendre**.`,
  stopped: (phase) =>
    `## J’ai perdu le fil\nIl a rompu à *${phase}*, mais rien n’est perdu. Votre MJ appuie sur **Réessayer**, et l’histoire repart d’où elle était.`,
  haltedBy: {
    xcard: (phase) =>
      `## On s’arrête ici\nQuelqu’un préfère ne pas poursuivre cette scène. Personne ne demande qui, ni pourquoi. Nous en étions à *${phase}*.\nPour votre MJ : **Changer de cap**, **Rembobiner**, ou **Reprendre** quand tout va bien.`,
    unreachable: (phase) =>
      `## Je ne pouvais plus parler ici\nJe n’en avais plus le droit, alors j’ai arrêté les horloges à *${phase}*. Vous n’avez rien manqué. **Reprendre** quand vous êtes au complet.`,
    archived: (phase) =>
      `## Histoire rangée\nCette histoire repose à *${phase}*. \`/campaign restore\` la ramène.`,
  },
  against: (foes) =>
    `Contre ${list(foes.map(({ name, count: n }) => (n > 1 ? `${n} × ${inline(name, 40)}` : inline(name, 40))))}`,
  injected: 'Mis sur la table par votre MJ',
  onlookers: (welcome, avert) => `public : ${welcome} pour, ${avert} contre, une seule voix ensemble`,
  spotlight: (name) => `Le projecteur est sur **${inline(name, 40)}**.`,
  asleep: 'Tout le monde dort. Qui agit en premier réveille l’histoire.',
  lately: (title) => `Dernier récit : *${inline(title, 80)}*`,
  reviewing: (closes) =>
    `Votre MJ relit d’abord${closes ? ` ; la suite vient ${soon(closes)} au plus tard` : ''}.`,
  telling: 'Je cherche mes mots. Un instant.',
  kept: (milliseconds) => `Les horloges sont arrêtées ; il restera ${duration(milliseconds)} pour répondre.`,
};

export const posts: Catalog['posts'] = {
  refused: (character) => `**${inline(character, 40)}**, pas comme ça.`,
  noted: (character) => `**${inline(character, 40)}**, un mot avant d’y aller.`,
  instead: 'Plutôt, peut-être :',
  fate: 'Les dés sont tombés',
  verdicts: { triggered: '**se réalise**', spared: 'passe au loin', struck: 'se voit conjuré par la table' },
  ruled: { force: '**se réalise**, votre MJ le veut', veto: 'ne sera pas, votre MJ l’écarte d’un geste' },
  odds: ({ base, tilt, chance, welcome, avert, voters }) => {
    const votes = [...(welcome > 0 ? [`${welcome} pour`] : []), ...(avert > 0 ? [`${avert} contre`] : [])];
    const cast =
      votes.length > 0 ? `${votes.join(', ')}, sur ${count(voters, 'voix', 'voix')}` : 'personne n’a voté';
    if (tilt === 0) return `${base} % (${cast})`;
    const sum = `${base} % ${tilt > 0 ? '+' : '−'} ${Math.abs(tilt)} par le vote`;
    // The chance stays within 5 and 95: then the sum is not what it adds up to, and says so.
    return `${sum}${base + tilt === chance ? ` = ${chance} %` : `, ramené à ${chance} %`} (${cast})`;
  },
  event: (number, of) => (of > 1 ? `Événement ${number} sur ${of}` : 'Nous y voilà'),
  nobodyMoved: 'Personne n’a bougé à temps.',
  acts: (actor, approach, helpers) =>
    `**${inline(actor, 40)}**${helpers.length > 0 ? `, avec ${people(helpers)}` : ''} : *${inline(approach, 70)}*`,
  check: { help: 'aide', conditions: 'états', skill: 'talent', against: (target) => `contre ${target}` },
  harm: (points) => `perd ${points} PV`,
  healed: (points) => `regagne ${points} PV`,
  gained: (condition) => `est ${condition}`,
  lost: (condition) => `n’est plus ${condition}`,
  down: 'tombe à terre',
  found: (item) => `trouve : ${item}`,
  parted: (item) => `perd : ${item}`,
  fight: 'On en vient aux mains',
  foe: (name, describe) => `**${inline(name, 40)}**, ${inline(describe, 120)}`,
  world: 'Le monde parle',
  reminder: (mentions, wait, until) => `${mentions} : la table attend ${wait}. Clôture ${soon(until)}.`,
  recap: (character) => `**${inline(character, 40)}** est de retour. Nous en étions là :`,
  undone: 'Annulé : votre MJ a rembobiné ce tour.',
  untold: 'Ce qui est arrivé est arrivé ; les mots pour le dire resteront muets.',
  reveal: (turn, seed) => `La graine du tour ${turn} : \`${seed}\`. Vérifiez chaque dé avec /fate.`,
  more: (n) => `… et encore ${n}`,
  epilogue: (name, turns) =>
    turns > 0
      ? `# Fin\n**${inline(name, 60)}** : une histoire en ${count(turns, 'tour')}. Merci de l’avoir racontée avec moi.`
      : `# Fin\n**${inline(name, 60)}** se referme avant son premier tour. Une autre fois.`,
};
