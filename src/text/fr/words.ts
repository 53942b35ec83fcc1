import type { Words } from '../catalog.ts';
import { items, skills } from './gear.ts';
import { list } from './phrases.ts';

export const words: Words = {
  phases: {
    lobby: {
      title: 'Approchez, asseyez-vous',
      now: 'Prenez place avec **Rejoindre**. Quand le groupe est là, votre MJ appuie sur **Commencer**.',
    },
    idle: {
      title: 'Que faites-vous ?',
      now: 'Appuyez sur **Agir** et dites ce que tente votre personnage. La première voix ouvre le tour.',
    },
    gathering: {
      title: 'Et vous autres ?',
      now: 'Dites ce que tente votre personnage ce tour-ci, ou passez votre tour. Tout sera raconté d’une traite.',
    },
    validating: { title: 'Hum, voyons voir', now: 'Je soupèse ce que vous tentez. Un instant.' },
    meta_proposal: {
      title: 'Le destin tire ses cartes',
      now: 'Qui sait ce qui vous guette en chemin. Un instant.',
    },
    meta_review: {
      title: 'Tentez le sort',
      now: 'Souhaitez ce que vous rêvez de voir, conjurez ce que vous redoutez. Chaque voix fait pencher les dés.',
    },
    probability_roll: { title: 'Les dés sont en l’air', now: 'Retenez votre souffle.' },
    in_combat: {
      title: 'Aux armes',
      now: 'Dites ce que vous faites ce round : frapper, vous défendre, user de vos talents et objets, ou fuir.',
    },
    in_meta_event: {
      title: 'Nous y voilà',
      now: 'Comment réagissez-vous ? L’approche qui réunit le plus de voix l’emporte, et qui l’a soutenue prête main-forte.',
    },
    resolving_action: {
      title: 'Ainsi va l’histoire',
      now: 'Le tour trouve sa fin, et moi les mots pour le dire. Un instant.',
    },
    ended: { title: 'Fin', now: 'Cette histoire est racontée. Merci de l’avoir racontée avec moi.' },
  },
  archetypes: {
    warden: { name: 'Sentinelle', describe: 'Tient les portes. Vigueur +3, Cœur +1, 12 PV.' },
    scout: { name: 'Guide', describe: 'Part devant, et revient. Adresse +3, Esprit +1, 10 PV.' },
    scholar: {
      name: 'Archiviste',
      describe: 'A lu un livre là-dessus. Esprit +4, Cœur +1, Vigueur −1, 9 PV.',
    },
    speaker: { name: 'Diplomate', describe: 'Vous tire d’affaire en parlant. Cœur +3, Adresse +1, 10 PV.' },
    wanderer: { name: 'Nomade', describe: 'Un peu de tout. Les quatre à +1, 11 PV.' },
  },
  abilities: {
    might: { name: 'Vigueur', describe: 'Pousser, soulever, tenir, endurer' },
    grace: { name: 'Adresse', describe: 'Grimper, se glisser, esquiver, filer' },
    wits: { name: 'Esprit', describe: 'Voir, savoir, prévoir, deviner' },
    heart: { name: 'Cœur', describe: 'Convaincre, consoler, oser, croire' },
  },
  // All of them after "est": none says he or she.
  conditions: {
    shaken: {
      name: 'sous le choc',
      effect: 'sous le choc : −1 aux tests, jusqu’à ce que quelque chose réussisse',
    },
    winded: {
      name: 'à bout de souffle',
      effect: 'à bout de souffle : −1 aux tests, jusqu’au bout du prochain tour',
    },
    inspired: { name: 'en verve', effect: 'en verve : +1 aux tests, jusqu’au bout du prochain tour' },
    down: {
      name: 'à terre',
      effect: 'à terre : −2 aux tests, jusqu’à la fin du tour, quand les autres te relèvent',
    },
  },
  degrees: {
    critical_failure: 'échec critique',
    failure: 'échec',
    partial: 'réussite coûteuse',
    success: 'réussite',
    critical_success: 'réussite critique',
  },
  difficulties: { easy: 'facile', fair: 'moyen', hard: 'difficile', extreme: 'extrême' },
  stakes: {
    nothing: 'Rien de bien grave en jeu.',
    something: 'Il y a un enjeu.',
    much: 'L’enjeu est de taille.',
  },
  eventTypes: {
    combat: 'Combat',
    discovery: 'Découverte',
    social: 'Rencontre',
    hazard: 'Danger',
    fortune: 'Aubaine',
    twist: 'Coup de théâtre',
  },
  paces: {
    live: 'en direct (une minute pour répondre)',
    relaxed: 'tranquille (une demi-heure pour répondre)',
    post: 'par messages (une journée pour répondre)',
  },
  turnModes: {
    party: 'le groupe partage chaque tour',
    free: 'chaque personnage a ses propres tours',
    spotlight: 'à tour de rôle, sous le projecteur',
  },
  voteRules: {
    tilt: 'les votes font pencher les dés, une majorité conjure',
    majority: 'les votes ne font que conjurer, à la majorité',
    gm: 'les votes donnent un avis, votre MJ décide',
  },
  reviews: { auto: 'Wyrd poursuit sans attendre', review: 'votre MJ relit d’abord' },
  waits: {
    intents: 'ce que tente chaque personnage',
    event_review: 'que votre MJ relise les événements',
    votes: 'le vote sur le destin',
    approach: 'votre réponse à cet événement',
    fighters: 'ce que vous faites ce round',
    story_review: 'que votre MJ relise l’histoire',
  },
  skills,
  items,
  ends: {
    victory: 'Le groupe tient le terrain',
    flight: 'Le groupe s’échappe',
    defeat: 'Le groupe est vaincu',
    stalemate: 'Chaque camp rompt le combat',
    'called-off': 'Le combat s’arrête là',
  },
  deeds: {
    attack: 'Attaque',
    defend: 'Défense',
    flee: 'Fuite',
    reels: 'Chancelle',
    regrows: 'Se régénère',
  },
  fighters: { standing: 'debout', down: 'à terre', fled: 'en fuite', yielded: 'se rend' },
  on: 'oui',
  off: 'non',
  moods: [
    'assoupie',
    'calme',
    'légère',
    'en éveil',
    'inquiète',
    'pesante',
    'électrique',
    'terrible',
    'au point de rupture',
  ],
  list,
};

/** An ability, skill, item or deed by its id, as people know it; the bare id where it is of another Wyrd. */
export function called(id: string): string {
  const known: Record<string, string | { name: string }> = {
    ...words.abilities,
    ...words.deeds,
    ...words.skills,
    ...words.items,
  };
  const word = Object.hasOwn(known, id) ? known[id] : undefined;
  return typeof word === 'string' ? word : (word?.name ?? id);
}
