import type { Catalog } from '../catalog.ts';

/** Discord shows these while people type: at most 100 characters each, no Markdown. */
export const commands: Catalog['commands'] = {
  campaign: { describe: 'Ouvrir ou fermer une histoire dans ce salon', options: {} },
  'campaign start': {
    describe: 'Ouvrir une histoire dans ce salon ; tout a déjà une bonne réponse',
    options: {
      name: 'Le titre de l’histoire',
      pace: 'Durée de chaque attente. live : une minute ; relaxed : une demi-heure ; post : un jour',
      mode: 'party : un tour raconte tout ; free : à chaque personnage ses tours ; spotlight : tour de rôle',
      scenario: 'Quelle histoire ; la première si tu laisses vide',
      language: 'La langue des plateaux et des réponses',
      lines: 'Ce qui ne doit jamais arriver dans cette histoire, séparé par des virgules',
      veils: 'Ce qui ne peut arriver que hors champ, séparé par des virgules',
    },
  },
  'campaign settings': {
    describe: 'Comment se mène cette histoire ; sans option, se contente de montrer',
    options: {
      mode: 'Qui agit quand',
      pace: 'Durée de chaque attente',
      votes: 'Ce que les votes font au destin',
      onlookers: 'Si les gens sans place à la table ont ensemble une seule voix',
      reminders: 'Si les gens qu’on attend sont mentionnés à mi-temps',
      review: 'Si votre MJ relit d’abord les événements et les récits',
      deadline: 'Ce que devient une relecture passé le délai',
      language: 'La langue des plateaux et des réponses',
      plain: 'Ni cadres ni ornements, pour les lecteurs d’écran',
      gather: 'Secondes pour dire ce que chaque personnage tente',
      vote: 'Secondes pour le vote',
      event: 'Secondes pour choisir comment réagir à un événement',
      combat: 'Secondes pour chaque round d’un combat',
    },
  },
  'campaign invite-gm': {
    describe: 'Laisser une autre personne mener cette histoire, ou ne plus la laisser',
    options: { person: 'Qui', remove: 'Lui reprendre la main' },
  },
  'campaign archive': {
    describe: 'Ranger cette histoire avec tout ce qu’elle contient ; le salon est libre pour une autre',
    options: { reason: 'Pourquoi ; pour le journal' },
  },
  'campaign restore': { describe: 'Ramener dans ce salon une histoire rangée', options: {} },
  'campaign end': { describe: 'Clore pour de bon l’histoire de ce salon', options: {} },
  join: { describe: 'Prendre place à la table', options: {} },
  leave: { describe: 'Te lever de table ; ton personnage t’attendra tel quel', options: {} },
  act: {
    describe: 'Dire ce que tente ton personnage',
    options: { text: 'Ce que tente ton personnage ; laisse vide pour avoir plus de place où écrire' },
  },
  pass: { describe: 'Passer ton tour, pour que personne ne t’attende', options: {} },
  party: { describe: 'Qui est à la table, et comment chaque personnage se porte', options: {} },
  character: { describe: 'Ta fiche de personnage, pour tes yeux seulement', options: {} },
  roll: {
    describe: 'Lancer des dés au grand jour ; ils ne touchent jamais à l’histoire',
    options: { dice: 'Par exemple d20, 2d6+3 ou 4d8-1' },
  },
  fate: {
    describe: 'Vérifier les dés d’un tour : chaque lancer peut se refaire',
    options: { turn: 'Quel tour ; le plus récent si tu laisses vide' },
  },
  help: { describe: 'Ce que tu peux faire, ici et maintenant', options: {} },
  use: {
    describe: 'Consommer un objet que tu portes, pour toi ou pour quelqu’un d’autre',
    options: { item: 'Quoi', on: 'Pour qui ; toi si tu laisses vide' },
  },
  xcard: { describe: 'Arrêter la scène aussitôt ; personne n’apprend qui l’a demandé', options: {} },
  boundaries: {
    describe: 'Ce que tu ne veux jamais croiser dans l’histoire ; seul le conteur le lit',
    options: {},
  },
  preferences: {
    describe: 'Comment je te réponds',
    options: { plain: 'Des réponses privées sobres, sans cadres ni ornements' },
  },
  privacy: { describe: 'Ce que je garde de toi', options: {} },
  'privacy show': { describe: 'Montrer tout ce que je garde de toi', options: {} },
  'privacy delete': { describe: 'Effacer tout ce que je garde de toi, à chaque table', options: {} },
  gm: { describe: 'La main de MJ', options: {} },
  'gm skip': { describe: 'Ne plus attendre : clore maintenant la question ouverte', options: {} },
  'gm extend': {
    describe: 'Donner à tout le monde plus de temps pour la question ouverte',
    options: { minutes: 'Combien de minutes de plus ; la moitié de l’attente si tu laisses vide' },
  },
  'gm pause': { describe: 'Arrêter les horloges', options: { reason: 'Pourquoi ; la table le lira' } },
  'gm resume': { describe: 'Relancer les horloges, avec le temps qui restait', options: {} },
  'gm retry': { describe: 'Renouer le fil là où il a rompu', options: {} },
  'gm force': {
    describe: 'Un événement sur la table aura lieu ; tout le monde voit que c’est toi',
    options: { event: 'Son numéro sur le plateau' },
  },
  'gm veto': {
    describe: 'Un événement sur la table n’aura pas lieu ; tout le monde voit que c’est toi',
    options: { event: 'Son numéro sur le plateau' },
  },
  'gm inject': {
    describe: 'Mettre sur la table un événement de ton cru ; le groupe le vote',
    options: {
      title: 'Son titre',
      sentence: 'Ce qui peut arriver, en une phrase',
      type: 'Quel genre d’événement',
      chance: 'Sa probabilité en pour cent avant le vote, de 5 à 95',
      foe: 'Pour un combat : qui leur ferait face',
    },
  },
  'gm narrate': { describe: 'Parler au nom du monde', options: { text: 'Ce que dit le monde' } },
  'gm award': { describe: 'Donner de l’expérience', options: { player: 'À qui', points: 'Combien' } },
  'gm harm': { describe: 'Retirer des PV', options: { player: 'À qui', points: 'Combien' } },
  'gm heal': { describe: 'Rendre des PV', options: { player: 'À qui', points: 'Combien' } },
  'gm item': {
    describe: 'Donner ou reprendre un objet',
    options: { player: 'Entre quelles mains', item: 'Quel objet', take: 'Le reprendre plutôt' },
  },
  'gm rewind': { describe: 'Annuler le tour en cours, ou le dernier raconté', options: {} },
  'gm kick': { describe: 'Libérer une place', options: { player: 'La place de qui' } },
  'gm spotlight': { describe: 'Donner le projecteur à quelqu’un', options: { player: 'À qui' } },
  'gm canon': {
    describe: 'Dire ce qui est vrai, ou l’oublier ; sans option, se contente de montrer',
    options: { add: 'Ce qui est vrai désormais', forget: 'Le numéro de ce que je dois oublier' },
  },
  'gm trace': {
    describe: 'Ce qui a tourné pendant un tour, et en combien de temps',
    options: { turn: 'Quel tour ; le plus récent si tu laisses vide' },
  },
  'gm audit': { describe: 'Qui a fait quoi, et quand', options: {} },
};

export const buttons: Catalog['buttons'] = {
  join: 'Rejoindre',
  begin: 'Commencer',
  act: 'Agir',
  sheet: 'Mon personnage',
  help: 'Aide',
  pass: 'Passer mon tour',
  done: 'J’ai voté',
  suggest: 'Autre chose…',
  resume: 'Reprendre',
  retry: 'Réessayer',
  welcome: 'Souhaiter',
  avert: 'Conjurer',
  defend: 'Se défendre',
  flee: 'Fuir',
  kit: 'Talent ou objet…',
  fight: 'Faire face',
  review: 'Relire d’abord',
  approve: 'Approuver',
  again: 'Autrement',
  drop: 'Écarter',
  edit: 'Modifier…',
  rewind: 'Rembobiner',
  rewindNow: 'Oui, rembobiner',
  course: 'Changer de cap…',
  deleteNow: 'Oui, tout effacer',
};

export const modals: Catalog['modals'] = {
  join: {
    title: 'Qui s’assied avec nous ?',
    name: { label: 'Nom', placeholder: 'Ada Laplume' },
    archetype: {
      label: 'Quel est ton fort ?',
      description: 'Fixe les caractéristiques et les PV. Il n’y a pas de mauvais choix.',
      placeholder: 'Choisis',
    },
    concept: {
      label: 'Qui es-tu, en quelques mots ?',
      description: 'Facultatif. L’histoire s’en souviendra.',
      placeholder: 'une passeuse qui lit au clair de lune',
    },
    pronouns: {
      label: 'Pronoms',
      description: 'Facultatif. Sans rien, l’histoire dit iel.',
      placeholder: 'elle',
    },
    trait: {
      label: 'Une chose qu’on remarque chez toi',
      description: 'Facultatif. Cela pourrait t’attirer des ennuis.',
      placeholder: 'ne laisse jamais une porte fermée',
    },
  },
  act: {
    title: 'Que tentes-tu ?',
    text: {
      label: 'Ton personnage…',
      description: 'Ce que tu tentes, et comment. La réussite, c’est l’affaire du destin.',
      placeholder: 'escalade le mur là où le lierre est le plus vieux, sans le moindre bruit',
    },
  },
  suggest: {
    title: 'Autre chose',
    label: {
      label: 'Que pourrait faire le groupe ?',
      description: 'Ton idée rejoint les boutons du plateau ; les autres peuvent la soutenir.',
      placeholder: 'Leur offrir la lanterne',
    },
    ability: { label: 'Que faut-il pour ça ?', placeholder: 'Choisis une caractéristique' },
  },
  boundaries: {
    title: 'Tes limites, pour le conteur seulement',
    lines: {
      label: 'Lignes : jamais dans l’histoire',
      description: 'Sépare par des virgules. Personne d’autre que le conteur ne lit ceci.',
      placeholder: 'araignées, violence envers les enfants',
    },
    veils: {
      label: 'Voiles : seulement hors champ',
      description: 'Cela peut arriver, mais personne ne le décrit.',
      placeholder: 'torture, maladie',
    },
  },
  course: {
    title: 'Un autre chemin',
    text: {
      label: 'Où va l’histoire, plutôt ?',
      description: 'Une ligne. Elle vaut dès maintenant ; ce qui était en cours tombe, sans rien coûter.',
      placeholder: 'La cave reste close ; le matin vient, et la route est sèche',
    },
  },
  edit: {
    title: 'Tes mots',
    heading: { label: 'Titre' },
    text: { label: 'Texte' },
  },
};
