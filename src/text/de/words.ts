import type { Words } from '../catalog.ts';
import { items, skills } from './gear.ts';
import { list } from './phrases.ts';

export const words: Words = {
  phases: {
    lobby: {
      title: 'Kommt, setzt euch',
      now: 'Mit **Mitspielen** nehmt ihr Platz. Sind alle da, drückt die Spielleitung **Los geht’s**.',
    },
    idle: {
      title: 'Was tut ihr?',
      now: 'Drückt **Handeln** und sagt, was ihr versucht. Wer zuerst spricht, eröffnet den Zug.',
    },
    gathering: {
      title: 'Und ihr anderen?',
      now: 'Sagt, was ihr in diesem Zug versucht, oder wartet ab. Erzählt wird alles in einem.',
    },
    validating: { title: 'Hm, mal sehen', now: 'Ich wäge ab, was ihr alle versucht. Einen Moment.' },
    meta_proposal: {
      title: 'Das Schicksal zieht Karten',
      now: 'Wer weiß, was am Weg lauert. Einen Moment.',
    },
    meta_review: {
      title: 'Fordert das Schicksal heraus',
      now: 'Wünscht herbei, was ihr erleben wollt, und wendet ab, was euch graut. Jede Stimme neigt die Würfel.',
    },
    probability_roll: { title: 'Die Würfel fliegen', now: 'Haltet den Atem an.' },
    in_combat: {
      title: 'Zu den Waffen',
      now: 'Was tut ihr in dieser Runde? Schlagt zu, verteidigt euch, nutzt, was ihr könnt und tragt, oder lauft.',
    },
    in_meta_event: {
      title: 'Es passiert',
      now: 'Wie begegnet ihr dem? Die meisten Stimmen gewinnen, und alle, die dahinterstehen, helfen mit.',
    },
    resolving_action: {
      title: 'Und so kommt es',
      now: 'Der Zug findet sein Ende und ich die Worte dafür. Einen Moment.',
    },
    ended: { title: 'Ende', now: 'Diese Geschichte ist erzählt. Danke, dass ihr sie mit mir erzählt habt.' },
  },
  archetypes: {
    warden: { name: 'Schildwache', describe: 'Steht in der Tür. Kraft +3, Herz +1, 12 Lebenspunkte.' },
    scout: {
      name: 'Spürnase',
      describe: 'Geht voran, kommt zurück. Geschick +3, Verstand +1, 10 Lebenspunkte.',
    },
    scholar: {
      name: 'Bücherwurm',
      describe: 'Hat davon gelesen. Verstand +4, Herz +1, Kraft −1, 9 Lebenspunkte.',
    },
    speaker: {
      name: 'Silberzunge',
      describe: 'Redet euch alle wieder heraus. Herz +3, Geschick +1, 10 Lebenspunkte.',
    },
    wanderer: { name: 'Wandervogel', describe: 'Von allem etwas. Alle vier +1, 11 Lebenspunkte.' },
  },
  abilities: {
    might: { name: 'Kraft', describe: 'Schieben, heben, halten, aushalten' },
    grace: { name: 'Geschick', describe: 'Klettern, schleichen, ausweichen, flink sein' },
    wits: { name: 'Verstand', describe: 'Bemerken, wissen, planen, durchschauen' },
    heart: { name: 'Herz', describe: 'Überzeugen, trösten, wagen, glauben' },
  },
  conditions: {
    shaken: { name: 'erschüttert', effect: 'erschüttert: −1 auf Proben, bis etwas gelingt' },
    winded: { name: 'außer Atem', effect: 'außer Atem: −1 auf Proben bis zum Ende des nächsten Zugs' },
    inspired: { name: 'beflügelt', effect: 'beflügelt: +1 auf Proben bis zum Ende des nächsten Zugs' },
    down: {
      name: 'am Boden',
      effect: 'am Boden: −2 auf Proben, bis der Zug endet und die anderen dir aufhelfen',
    },
  },
  degrees: {
    critical_failure: 'kritischer Fehlschlag',
    failure: 'Fehlschlag',
    partial: 'Erfolg, der etwas kostet',
    success: 'Erfolg',
    critical_success: 'kritischer Erfolg',
  },
  difficulties: { easy: 'leicht', fair: 'machbar', hard: 'schwer', extreme: 'tollkühn' },
  stakes: {
    nothing: 'Es steht nicht viel auf dem Spiel.',
    something: 'Es steht etwas auf dem Spiel.',
    much: 'Es steht viel auf dem Spiel.',
  },
  eventTypes: {
    combat: 'Kampf',
    discovery: 'Entdeckung',
    social: 'Begegnung',
    hazard: 'Gefahr',
    fortune: 'Glücksfall',
    twist: 'Wendung',
  },
  paces: {
    live: 'live (eine Minute für jede Antwort)',
    relaxed: 'gemütlich (eine halbe Stunde für jede Antwort)',
    post: 'wie Briefe (ein Tag für jede Antwort)',
  },
  turnModes: {
    party: 'die Gruppe teilt sich jeden Zug',
    free: 'alle ziehen für sich',
    spotlight: 'der Reihe nach, im Rampenlicht',
  },
  voteRules: {
    tilt: 'Stimmen neigen die Würfel; eine Mehrheit wendet ab',
    majority: 'Stimmen wenden nur ab, mit Mehrheit',
    gm: 'Stimmen sind ein Rat; die Spielleitung entscheidet',
  },
  reviews: { auto: 'Wyrd macht von selbst weiter', review: 'die Spielleitung liest zuerst' },
  // In the accusative: they follow on "wartet auf".
  waits: {
    intents: 'das, was alle versuchen',
    event_review: 'die Spielleitung, die erst die Ereignisse liest',
    votes: 'die Abstimmung über das Schicksal',
    approach: 'euren Ansatz bei diesem Ereignis',
    fighters: 'das, was ihr in dieser Runde tut',
    story_review: 'die Spielleitung, die erst die Geschichte liest',
  },
  skills,
  items,
  ends: {
    victory: 'Die Gruppe behauptet das Feld',
    flight: 'Die Gruppe entkommt',
    defeat: 'Die Gruppe ist geschlagen',
    stalemate: 'Beide Seiten lassen voneinander ab',
    'called-off': 'Der Kampf ist abgeblasen',
  },
  deeds: {
    attack: 'Angriff',
    defend: 'Verteidigung',
    flee: 'Flucht',
    reels: 'Taumelt',
    regrows: 'Heilt',
  },
  fighters: { standing: 'steht', down: 'am Boden', fled: 'geflohen', yielded: 'gibt auf' },
  on: 'an',
  off: 'aus',
  moods: [
    'schläfrig',
    'ruhig',
    'gelassen',
    'wachsam',
    'unruhig',
    'angespannt',
    'zum Zerreißen',
    'bedrohlich',
    'kurz vor dem Knall',
  ],
  list,
};
