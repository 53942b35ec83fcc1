import type { Catalog } from '../catalog.ts';

/** Discord shows these while people type: at most 100 characters each, no Markdown. */
export const commands: Catalog['commands'] = {
  campaign: { describe: 'Eine Geschichte in diesem Kanal eröffnen oder schließen', options: {} },
  'campaign start': {
    describe: 'Eine Geschichte in diesem Kanal eröffnen; alles ist schon gut voreingestellt',
    options: {
      name: 'Wie die Geschichte heißt',
      pace: 'Wie lange gewartet wird. live: eine Minute; relaxed: eine halbe Stunde; post: ein Tag',
      mode: 'party: ein Zug für alle; free: alle ziehen für sich; spotlight: der Reihe nach',
      scenario: 'Welche Geschichte; bleibt es leer, die erste',
      language: 'Die Sprache der Tafeln und Antworten',
      lines: 'Was in dieser Geschichte nie vorkommen darf, mit Kommas getrennt',
      veils: 'Was nur hinter den Kulissen vorkommen darf, mit Kommas getrennt',
    },
  },
  'campaign settings': {
    describe: 'Wie diese Geschichte läuft; ohne Angaben wird nur gezeigt',
    options: {
      mode: 'Wer wann handelt',
      pace: 'Wie lange gewartet wird',
      votes: 'Was Stimmen am Schicksal ändern',
      onlookers: 'Ob Leute ohne Platz zusammen eine Stimme haben',
      reminders: 'Ob zur Halbzeit erwähnt wird, wer noch erwartet wird',
      review: 'Ob die Spielleitung Ereignisse und Geschichten zuerst liest',
      deadline: 'Was beim Prüfen geschieht, wenn die Zeit um ist',
      language: 'Die Sprache der Tafeln und Antworten',
      plain: 'Ohne Kästen und Zierrat, für Screenreader',
      gather: 'Sekunden, um zu sagen, was alle versuchen',
      vote: 'Sekunden für die Abstimmung',
      event: 'Sekunden, um einen Ansatz für ein Ereignis zu wählen',
      combat: 'Sekunden für jede Kampfrunde',
    },
  },
  'campaign invite-gm': {
    describe: 'Jemand anderen diese Geschichte mitlenken lassen, oder nicht mehr',
    options: { person: 'Wen', remove: 'Der Person das wieder nehmen' },
  },
  'campaign archive': {
    describe: 'Diese Geschichte mit allem darin weglegen; der Kanal wird frei für eine andere',
    options: { reason: 'Warum; fürs Protokoll' },
  },
  'campaign restore': {
    describe: 'Eine weggelegte Geschichte in diesen Kanal zurückholen',
    options: {},
  },
  'campaign end': { describe: 'Die Geschichte in diesem Kanal endgültig schließen', options: {} },
  join: { describe: 'Am Tisch Platz nehmen', options: {} },
  leave: { describe: 'Vom Tisch aufstehen; du kannst zurückkommen, wie du warst', options: {} },
  act: {
    describe: 'Sagen, was dein Charakter versucht',
    options: { text: 'Was dein Charakter versucht; leer lassen für mehr Platz zum Schreiben' },
  },
  pass: { describe: 'Diesen Zug abwarten, damit niemand auf dich wartet', options: {} },
  party: { describe: 'Wer am Tisch sitzt, und wie es allen geht', options: {} },
  character: { describe: 'Dein Charakterbogen, nur für deine Augen', options: {} },
  roll: {
    describe: 'Offen würfeln; die Geschichte rührt das nie an',
    options: { dice: 'Zum Beispiel d20, 2d6+3 oder 4d8-1' },
  },
  fate: {
    describe: 'Die Würfel eines Zugs prüfen: Jeder Wurf lässt sich wiederholen',
    options: { turn: 'Welcher Zug; bleibt es leer, der neueste' },
  },
  help: { describe: 'Was du tun kannst, hier und jetzt', options: {} },
  use: {
    describe: 'Etwas verbrauchen, das du trägst, für dich oder jemand anderen',
    options: { item: 'Was', on: 'Für wen; bleibt es leer, für dich selbst' },
  },
  xcard: { describe: 'Die Szene sofort anhalten; niemand erfährt, wer darum gebeten hat', options: {} },
  boundaries: {
    describe: 'Was dir in der Geschichte nie begegnen soll; nur die Erzählstimme liest es',
    options: {},
  },
  preferences: {
    describe: 'Wie ich dir antworte',
    options: { plain: 'Schlichte private Antworten, ohne Kästen und Zierrat' },
  },
  privacy: { describe: 'Was ich von dir aufbewahre', options: {} },
  'privacy show': { describe: 'Alles zeigen, was ich von dir aufbewahre', options: {} },
  'privacy delete': {
    describe: 'Alles löschen, was ich von dir aufbewahre, an jedem Tisch',
    options: {},
  },
  gm: { describe: 'Die Hand der Spielleitung', options: {} },
  'gm skip': { describe: 'Nicht länger warten: die offene Frage jetzt schließen', options: {} },
  'gm extend': {
    describe: 'Allen mehr Zeit für die offene Frage geben',
    options: { minutes: 'Wie viele Minuten mehr; bleibt es leer, noch einmal die halbe Wartezeit' },
  },
  'gm pause': { describe: 'Die Uhren anhalten', options: { reason: 'Warum; der Tisch erfährt es' } },
  'gm resume': { describe: 'Die Uhren wieder laufen lassen, mit der Zeit, die übrig war', options: {} },
  'gm retry': { describe: 'Den Faden dort aufnehmen, wo er gerissen ist', options: {} },
  'gm force': {
    describe: 'Ein Ereignis auf dem Tisch wird geschehen; alle sehen, dass du es warst',
    options: { event: 'Seine Nummer auf der Tafel' },
  },
  'gm veto': {
    describe: 'Ein Ereignis auf dem Tisch wird nicht geschehen; alle sehen, dass du es warst',
    options: { event: 'Seine Nummer auf der Tafel' },
  },
  'gm inject': {
    describe: 'Ein eigenes Ereignis auf den Tisch legen; die Gruppe stimmt darüber ab',
    options: {
      title: 'Wie es heißt',
      sentence: 'Was geschehen könnte, in einem Satz',
      type: 'Welche Art von Ereignis',
      chance: 'Seine Chance in Prozent vor der Abstimmung, 5 bis 95',
      foe: 'Für einen Kampf: gegen wen',
    },
  },
  'gm narrate': { describe: 'Als die Welt sprechen', options: { text: 'Was die Welt sagt' } },
  'gm award': { describe: 'Erfahrung vergeben', options: { player: 'An wen', points: 'Wie viel' } },
  'gm harm': { describe: 'Lebenspunkte nehmen', options: { player: 'Wem', points: 'Wie viele' } },
  'gm heal': { describe: 'Lebenspunkte zurückgeben', options: { player: 'Wem', points: 'Wie viele' } },
  'gm item': {
    describe: 'Einen Gegenstand geben oder nehmen',
    options: { player: 'Wessen Hände', item: 'Welcher Gegenstand', take: 'Stattdessen wegnehmen' },
  },
  'gm rewind': {
    describe: 'Den offenen Zug ungeschehen machen, oder den zuletzt erzählten',
    options: {},
  },
  'gm kick': { describe: 'Einen Platz frei machen', options: { player: 'Wessen' } },
  'gm spotlight': { describe: 'Jemanden ins Rampenlicht stellen', options: { player: 'Wen' } },
  'gm canon': {
    describe: 'Sagen, was gilt, oder es vergessen lassen; ohne Angaben wird nur gezeigt',
    options: { add: 'Was von jetzt an gilt', forget: 'Die Nummer dessen, was ich vergessen soll' },
  },
  'gm trace': {
    describe: 'Was in einem Zug lief, und wie lange es dauerte',
    options: { turn: 'Welcher Zug; bleibt es leer, der neueste' },
  },
  'gm audit': { describe: 'Wer was wann getan hat', options: {} },
};

export const buttons: Catalog['buttons'] = {
  join: 'Mitspielen',
  begin: 'Los geht’s',
  act: 'Handeln',
  sheet: 'Mein Charakter',
  help: 'Hilfe',
  pass: 'Abwarten',
  done: 'Fertig abgestimmt',
  suggest: 'Etwas anderes …',
  resume: 'Weiter',
  retry: 'Neuer Versuch',
  welcome: 'Her damit',
  avert: 'Bloß nicht',
  defend: 'Verteidigen',
  flee: 'Fliehen',
  kit: 'Talent oder Gegenstand …',
  fight: 'Sich dem Kampf stellen',
  review: 'Erst lesen',
  approve: 'Freigeben',
  again: 'Andere Worte',
  drop: 'Verwerfen',
  edit: 'Ändern …',
  rewind: 'Zurückdrehen',
  rewindNow: 'Ja, zurückdrehen',
  course: 'Kurs ändern …',
  deleteNow: 'Ja, alles löschen',
};

export const modals: Catalog['modals'] = {
  join: {
    title: 'Wer setzt sich zu uns?',
    name: { label: 'Name', placeholder: 'Ada Federkiel' },
    archetype: {
      label: 'Worin bist du gut?',
      description: 'Entscheidet über Attribute und Lebenspunkte. Falsch wählen geht nicht.',
      placeholder: 'Such dir etwas aus',
    },
    concept: {
      label: 'Wer bist du, in wenigen Worten?',
      description: 'Freiwillig. Die Geschichte merkt es sich.',
      placeholder: 'eine Fährfrau, die bei Mondlicht liest',
    },
    pronouns: {
      label: 'Pronomen',
      description: 'Freiwillig. Ohne Angabe legt sich die Geschichte nicht fest.',
      placeholder: 'sie/ihr',
    },
    trait: {
      label: 'Was fällt an dir auf?',
      description: 'Freiwillig. Es könnte dich in Schwierigkeiten bringen.',
      placeholder: 'lässt nie eine Tür zu',
    },
  },
  act: {
    title: 'Was versuchst du?',
    text: {
      label: 'Dein Charakter …',
      description: 'Was du versuchst, und wie. Ob es klappt, ist Sache des Schicksals.',
      placeholder: 'klettert am ältesten Efeu die Mauer hoch, so leise es nur geht',
    },
  },
  suggest: {
    title: 'Etwas anderes',
    label: {
      label: 'Was könnte die Gruppe tun?',
      description: 'Es kommt zu den Knöpfen auf der Tafel; die anderen können sich anschließen.',
      placeholder: 'Ihnen die Laterne anbieten',
    },
    ability: { label: 'Was braucht es dafür?', placeholder: 'Such dir ein Attribut aus' },
  },
  boundaries: {
    title: 'Deine Grenzen, nur für die Erzählstimme',
    lines: {
      label: 'Linien: nie in der Geschichte',
      description: 'Trenne mit Kommas. Niemand außer der Erzählstimme liest das.',
      placeholder: 'Spinnen, Leid von Kindern',
    },
    veils: {
      label: 'Schleier: nur hinter den Kulissen',
      description: 'Es darf geschehen, aber niemand beschreibt es.',
      placeholder: 'Folter, Krankheit',
    },
  },
  course: {
    title: 'Ein anderer Weg',
    text: {
      label: 'Wohin geht die Geschichte stattdessen?',
      description: 'Eine Zeile. Sie gilt ab jetzt; was gerade lief, entfällt und kostet nichts.',
      placeholder: 'Der Keller bleibt zu; es wird Morgen, und die Straße ist trocken',
    },
  },
  edit: {
    title: 'Deine Worte',
    heading: { label: 'Titel' },
    text: { label: 'Text' },
  },
};
