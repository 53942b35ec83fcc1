import { Archetype } from '../../game/characters.ts';
import { ItemId } from '../../game/items.ts';
import type { Catalog } from '../catalog.ts';
import { bold, inline, quoted, soon } from '../markup.ts';
import { count, people } from './phrases.ts';
import { words } from './words.ts';

/** A deed of a fight by its id: attack, defend, flee, a skill or an item. */
function deedName(deed: string): string {
  const known: Record<string, string | { name: string }> = {
    ...words.deeds,
    ...words.skills,
    ...words.items,
  };
  const word = Object.hasOwn(known, deed) ? known[deed] : undefined;
  return typeof word === 'string' ? word : (word?.name ?? deed);
}

/** "Wir warten auf Ada und Bram; Schluss ist in 40 Sekunden." */
function still(awaiting: readonly string[], until: Date | null): string {
  return `Wir warten auf ${people(awaiting)}${until ? `; Schluss ist ${soon(until)}` : ''}.`;
}

const health = (points: number) => count(points, 'Lebenspunkt', 'Lebenspunkte');

export const notes: Catalog['notes'] = {
  joined: ({ character, nextTurn }) =>
    `Willkommen am Tisch, ${bold(character)}. ${nextTurn ? 'Ein Zug läuft gerade; ab dem nächsten bist du dabei.' : '`/character` zeigt deinen Bogen.'}`,
  'welcome-back': ({ character }) =>
    `Willkommen zurück, ${bold(character)}. Wir haben dir den Stuhl warm gehalten.`,
  left: ({ character }) =>
    `${bold(character)} steht vom Tisch auf. Mit \`/join\` kommt dein Charakter zurück, genau wie er war.`,
  begun: () => 'Und so beginnt es. Wer zuerst spricht, eröffnet den ersten Zug.',
  acted: ({ text, awaiting, until }) =>
    `Du versuchst:\n${quoted(text, 400)}\n${
      awaiting.length > 0
        ? `${still(awaiting, until)} Handle noch einmal, um es dir anders zu überlegen.`
        : 'Das waren alle. Los geht’s.'
    }`,
  passed: ({ awaiting }) =>
    `Du wartest diesen Zug ab. ${awaiting.length > 0 ? still(awaiting, null) : 'Das waren alle. Los geht’s.'}`,
  voted: ({ ballot, open, until }) => {
    const rows = ballot.map(({ title, value }) => {
      const said = value === null ? 'noch keine Stimme' : value === 'welcome' ? '**dafür**' : '**dagegen**';
      return `- ${inline(title, 60)}: ${said}`;
    });
    const closes = until ? `; die Abstimmung schließt ${soon(until)}` : '';
    const next =
      open > 0
        ? `Überleg es dir so oft anders, wie du magst${closes}.`
        : 'Das war die letzte Stimme. Die Würfel fallen.';
    return `So stimmst du ab:\n${rows.join('\n')}\n${next}`;
  },
  done: ({ awaiting }) =>
    awaiting.length > 0
      ? `Notiert. ${still(awaiting, null)}`
      : 'Notiert, und das waren alle. Die Würfel fallen.',
  chosen: ({ label, awaiting, until }) =>
    `Du stehst hinter ${bold(label)}. ${
      awaiting.length > 0
        ? `${still(awaiting, until)} Drück etwas anderes, um es dir anders zu überlegen.`
        : 'Das waren alle. Haltet euch fest.'
    }`,
  suggested: ({ label }) => `Deine Idee steht auf der Tafel: ${bold(label)}. Jetzt gewinn die anderen dafür.`,
  skipped: () => 'Genug gewartet. Weiter geht’s.',
  extended: ({ until }) => `Alle bekommen mehr Zeit: Schluss ist ${soon(until)}.`,
  paused: () => 'Pause. Die Uhren stehen still, bis `/gm resume` kommt oder **Weiter** auf der Tafel.',
  resumed: ({ until }) => `Weiter geht’s.${until ? ` Die offene Frage schließt ${soon(until)}.` : ''}`,
  retried: () => 'Ich nehme den Faden auf, wo er gerissen ist.',
  declared: ({ deed, target, awaiting, until }) => {
    const what = deedName(deed);
    const next =
      awaiting.length > 0
        ? `${still(awaiting, until)} Wähl noch einmal, um es dir anders zu überlegen.`
        : 'Das waren alle. Stahl klirrt.';
    return `Du: **${what}**${target ? `, ${bold(target)}` : ''}. ${next}`;
  },
  'spotlight-called': ({ character, until }) =>
    `Dieser Moment gehört ${bold(character)}; ich habe Bescheid gesagt. Kommt nichts, wandert das Rampenlicht ${soon(until)} weiter.`,
  'spotlight-passed': ({ character }) => `Du gibst das Rampenlicht weiter an ${bold(character)}.`,
  'spotlight-set': ({ character }) => `Im Rampenlicht steht jetzt ${bold(character)}.`,
  grew: ({ ability, value, left }) =>
    `**${words.abilities[ability].name}** steht jetzt bei ${value > 0 ? `+${value}` : value}.${left > 0 ? ` Noch ${count(left, 'Punkt', 'Punkte')} übrig.` : ''}`,
  used: ({ item, healed, character }) =>
    `${words.items[item].name}, verwendet für ${bold(character)}${healed > 0 ? `: ${health(healed)} zurück` : ''}.`,
  xcard: () => 'Alles steht still. Niemand erfährt, dass du es warst, und niemand fragt. Danke.',
  'boundaries-set': ({ lines, veils }) =>
    `Notiert, nur für die Erzählstimme: ${count(lines, 'Linie', 'Linien')}, ${count(veils, 'Schleier', 'Schleier')}. \`/boundaries\` zeigt und ändert sie jederzeit.`,
  rewound: ({ turn }) => `Zug ${turn} hat es nie gegeben. Der nächste kann sofort beginnen.`,
  'course-changed': () => 'Die Geschichte nimmt einen anderen Weg. Der nächste Zug kann sofort beginnen.',
  injected: ({ title }) =>
    `${bold(title)} liegt auf dem Tisch. Die Gruppe stimmt darüber ab wie über alles andere.`,
  narrated: () => 'Die Welt hat gesprochen.',
  awarded: ({ character, points }) =>
    `${bold(character)} gewinnt ${count(points, 'Erfahrungspunkt', 'Erfahrungspunkte')}.`,
  harmed: ({ character, points }) => `${bold(character)} verliert ${health(points)}.`,
  healed: ({ character, points }) => `${bold(character)} bekommt ${health(points)} zurück.`,
  given: ({ character, item }) => `${bold(character)} hat jetzt etwas Neues: ${words.items[item].name}.`,
  taken: ({ character, item }) => `${bold(character)} hat etwas weniger: ${words.items[item].name}.`,
  'canon-set': ({ count: n }) =>
    `So sei es. Auf dein Wort ${n === 1 ? 'gilt' : 'gelten'} ${count(n, 'Satz', 'Sätze')}.`,
  kicked: ({ character }) => `Der Stuhl von ${bold(character)} ist frei.`,
  reviewed: ({ what }) =>
    ({
      approve: 'Freigegeben. Weiter geht’s.',
      edit: 'Geändert. Schau noch einmal drüber, dann gib es frei.',
      again: 'Ich suche andere Worte. Die Würfel bleiben, wie sie fielen.',
      drop: 'Verworfen.',
    })[what],
  'settings-changed': () => 'Geändert. `/campaign settings` zeigt, wie die Geschichte läuft.',
  'gm-invited': ({ userId, on }) =>
    on ? `<@${userId}> darf diese Geschichte mitlenken.` : `<@${userId}> lenkt diese Geschichte nicht mehr.`,
  archived: () =>
    'Die Geschichte ist weggelegt, mit allem darin. `/campaign restore` holt sie zurück, hierher oder anderswohin.',
  restored: () => 'Die Geschichte ist zurück. Ihre Uhren stehen still, bis du **Weiter** drückst.',
  forced: ({ title }) =>
    `${bold(title)} wird geschehen, was auch immer die Würfel gesagt hätten. Der Tisch sieht, dass du es warst.`,
  vetoed: ({ title }) => `${bold(title)} wird nicht geschehen. Der Tisch sieht, dass du es warst.`,
  ended: ({ turns }) =>
    turns > 0
      ? `Die Geschichte ist geschlossen, nach ${count(turns, 'Zug', 'Zügen')}. Schön erzählt.`
      : 'Die Geschichte ist vor ihrem ersten Zug geschlossen. Ein andermal.',
};

function itemName(item: string): string {
  const known = ItemId.safeParse(item);
  return known.success ? words.items[known.data].name : inline(item, 40);
}

export const notices: Catalog['notices'] = {
  joined: ({ character = '', concept = '', archetype = '' }) => {
    const known = Archetype.safeParse(archetype);
    const kind = known.success ? words.archetypes[known.data] : null;
    const who = [...(kind ? [kind.name] : []), ...(concept ? [inline(concept, 100)] : [])];
    return `${bold(character)} nimmt Platz${who.length > 0 ? `: ${who.join(', ')}` : ''}.`;
  },
  back: ({ character = '' }) => `${bold(character)} ist wieder am Tisch.`,
  left: ({ character = '' }) => `${bold(character)} steht vom Tisch auf. Der Stuhl bleibt.`,
  away: ({ character = '' }) =>
    `${bold(character)} hält sich vorerst im Hintergrund; niemand braucht zu warten.`,
  risen: ({ character = '', level = '' }) =>
    `${bold(character)} ist gewachsen: Stufe ${inline(level, 4)}. \`/character\` zeigt, was neu ist.`,
  kicked: ({ character = '' }) => `${bold(character)} verlässt den Tisch.`,
  rewound: ({ turn = '' }) =>
    `Die Spielleitung blättert zurück: Zug ${inline(turn, 8)} hat es nie gegeben. Alle sind wieder, wie sie vorher waren.`,
  course: ({ text = '' }) => `Die Geschichte nimmt einen anderen Weg: ${inline(text, 200)}`,
  restored: ({ name = '' }) => `${bold(name)} ist zurück, genau da, wo wir aufgehört haben.`,
  spotlight: ({ character = '' }) => `Im Rampenlicht steht ${bold(character)}.`,
  'gm-inject': ({ title = '' }) => `Die Spielleitung legt etwas auf den Tisch: ${bold(title)}.`,
  'gm-award': ({ character = '', points = '' }) =>
    `Von der Spielleitung bekommt ${bold(character)} Erfahrung: ${inline(points, 4)}.`,
  'gm-harm': ({ character = '', points = '' }) =>
    `Durch die Hand der Spielleitung verliert ${bold(character)} Lebenspunkte: ${inline(points, 4)}.`,
  'gm-heal': ({ character = '', points = '' }) =>
    `Durch die Hand der Spielleitung bekommt ${bold(character)} Lebenspunkte zurück: ${inline(points, 4)}.`,
  'gm-give': ({ character = '', item = '' }) =>
    `Von der Spielleitung bekommt ${bold(character)} etwas: ${itemName(item)}.`,
  'gm-take': ({ character = '', item = '' }) =>
    `Die Spielleitung nimmt ${bold(character)} etwas weg: ${itemName(item)}.`,
  'gm-force': ({ title = '' }) => `Die Spielleitung will es so: ${bold(title)}.`,
  'gm-veto': ({ title = '' }) => `Die Spielleitung winkt ab: ${bold(title)}.`,
};
