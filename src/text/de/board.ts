import type { Catalog } from '../catalog.ts';
import { inline, soon } from '../markup.ts';
import { count, duration, list, people, percent } from './phrases.ts';

export const board: Catalog['board'] = {
  turn: (turn) => `Zug ${turn}`,
  settings: (pace, mode) => `Tempo: ${pace}. Züge: ${mode}.`,
  tension: (mood, value) => `Spannung: ${mood}, ${value} von 9`,
  party: 'Die Gruppe',
  nobodyYet: 'Noch niemand. Der beste Stuhl ist noch frei.',
  emptyTable: 'Alle Stühle sind leer. Wer mitspielt, kann die Geschichte weiterführen.',
  answered: 'hat geantwortet',
  awaited: 'wird erwartet',
  away: 'abwesend',
  nextTurn: 'ab dem nächsten Zug dabei',
  holdsBack: 'wartet ab',
  health: (now, most) => `${now} von ${most} Lebenspunkten`,
  waiting: (names, closes) => {
    const who = names.length > 0 ? `Wir warten auf **${people(names)}**` : 'Alle haben geantwortet';
    return `${who} · ${closes ? `schließt ${soon(closes)}` : 'schließt gerade'}`;
  },
  stake: (what) => `Auf dem Spiel: ${inline(what, 120)}`,
  chance: (base, now) =>
    base === now ? `**${percent(now)}**` : `${percent(base)}, geneigt auf **${percent(now)}**`,
  struck: '**Abgewendet**, wenn jetzt Schluss wäre',
  ruled: {
    force: 'Es wird geschehen: Die Spielleitung will es so.',
    veto: 'Es wird nicht geschehen: Die Spielleitung winkt ab.',
  },
  supporters: (n) => (n > 1 ? `+${Math.min(3, n - 1)}, weil ihr zusammensteht` : ''),
  by: (name) => `Idee von ${inline(name, 40)}`,
  sealed: (hash) => `Das Schicksal ist versiegelt: \`${hash.slice(0, 16)}…\` (das ganze Versprechen: /fate)`,
  opened: (turn, seed) =>
    `Das Schicksal von Zug ${turn} liegt offen: \`${seed.slice(0, 16)}…\` (jeden Würfel prüfen: /fate)`,
  paused: (reason, phase) =>
    `## Pause\n${reason ? `> ${inline(reason, 200)}\n` : ''}Wir haben bei *${phase}* angehalten. Mit **Weiter** lässt die Spielleitung es weitergehen.`,
  stopped: (phase) =>
    `## Ich habe den Faden verloren\nGerissen ist er bei *${phase}*, und nichts ist verloren. Die Spielleitung drückt **Neuer Versuch**, und die Geschichte geht weiter, wo sie stand.`,
  haltedBy: {
    xcard: (phase) =>
      `## Wir hören hier auf\nJemand möchte mit dieser Szene lieber nicht weitermachen. Niemand fragt, wer oder warum. Wir standen bei *${phase}*.\nSpielleitung: **Kurs ändern**, **Zurückdrehen** oder **Weiter**, wenn alles gut ist.`,
    unreachable: (phase) =>
      `## Ich konnte hier nicht sprechen\nIch durfte nicht, also habe ich bei *${phase}* die Uhren angehalten. Niemand hat etwas versäumt. **Weiter**, sobald ihr alle da seid.`,
    archived: (phase) =>
      `## Weggelegt\nDiese Geschichte ruht bei *${phase}*. \`/campaign restore\` holt sie zurück.`,
  },
  against: (foes) =>
    `Gegen ${list(foes.map(({ name, count: n }) => (n > 1 ? `${n} × ${inline(name, 40)}` : inline(name, 40))))}`,
  injected: 'Von der Spielleitung auf den Tisch gelegt',
  onlookers: (welcome, avert) =>
    `Zuschauende: ${welcome} dafür, ${avert} dagegen, zusammen eine einzige Stimme`,
  spotlight: (name) => `Im Rampenlicht: **${inline(name, 40)}**.`,
  asleep: 'Alles schläft. Wer als Erstes handelt, weckt die Geschichte.',
  lately: (title) => `Zuletzt erzählt: *${inline(title, 80)}*`,
  reviewing: (closes) =>
    `Die Spielleitung liest zuerst${closes ? `; spätestens ${soon(closes)} geht es weiter` : ''}.`,
  telling: 'Ich suche noch die richtigen Worte. Einen Moment.',
  kept: (milliseconds) => `Die Uhren stehen still; danach bleibt zum Antworten: ${duration(milliseconds)}.`,
};

export const posts: Catalog['posts'] = {
  refused: (character) => `**${inline(character, 40)}**, so nicht.`,
  noted: (character) => `**${inline(character, 40)}**, noch ein Wort, bevor es losgeht.`,
  instead: 'Vielleicht stattdessen:',
  fate: 'Die Würfel sind gefallen',
  verdicts: { triggered: '**trifft ein**', spared: 'bleibt aus', struck: 'hat der Tisch abgewendet' },
  ruled: {
    force: '**trifft ein**, weil die Spielleitung es so will',
    veto: 'wischt die Spielleitung vom Tisch',
  },
  odds: ({ base, tilt, chance, welcome, avert, voters }) => {
    const votes = [...(welcome > 0 ? [`${welcome} dafür`] : []), ...(avert > 0 ? [`${avert} dagegen`] : [])];
    const cast =
      votes.length > 0
        ? `${votes.join(', ')}, von ${count(voters, 'Stimme', 'Stimmen')}`
        : 'niemand hat abgestimmt';
    if (tilt === 0) return `${percent(base)} (${cast})`;
    const sum = `${percent(base)} ${tilt > 0 ? '+' : '−'} ${Math.abs(tilt)} durch die Abstimmung`;
    // The chance stays within 5 and 95: then the sum is not what it adds up to, and says so.
    return `${sum}${base + tilt === chance ? ` = ${percent(chance)}` : `, begrenzt auf ${percent(chance)}`} (${cast})`;
  },
  event: (number, of) => (of > 1 ? `Ereignis ${number} von ${of}` : 'Es passiert'),
  nobodyMoved: 'Niemand hat sich rechtzeitig gerührt.',
  acts: (actor, approach, helpers) =>
    `**${inline(actor, 40)}**${helpers.length > 0 ? `, zusammen mit ${people(helpers)}` : ''}: *${inline(approach, 70)}*`,
  check: {
    help: 'Hilfe',
    conditions: 'Zustand',
    skill: 'Talent',
    against: (target) => `gegen ${target}`,
  },
  harm: (points) => `verliert ${count(points, 'Lebenspunkt', 'Lebenspunkte')}`,
  healed: (points) => `bekommt ${count(points, 'Lebenspunkt', 'Lebenspunkte')} zurück`,
  gained: (condition) => `ist ${condition}`,
  lost: (condition) => `ist nicht mehr ${condition}`,
  down: 'geht zu Boden',
  found: (item) => `findet: ${item}`,
  parted: (item) => `verliert: ${item}`,
  fight: 'Es setzt Hiebe',
  foe: (name, describe) => `**${inline(name, 40)}**, ${inline(describe, 120)}`,
  world: 'Die Welt spricht',
  reminder: (mentions, wait, until) =>
    `${mentions}: Der Tisch wartet auf ${wait}. Schluss ist ${soon(until)}.`,
  recap: (character) => `**${inline(character, 40)}** ist wieder da. Wo wir waren:`,
  undone: 'Ungeschehen: Die Spielleitung hat diesen Zug zurückgedreht.',
  untold: 'Was geschah, ist geschehen; die Worte dafür bleiben unerzählt.',
  reveal: (turn, seed) => `Der Seed von Zug ${turn}: \`${seed}\`. Mit /fate prüft ihr jeden Würfel.`,
  more: (n) => `… und ${n} mehr`,
  epilogue: (name, turns) =>
    turns > 0
      ? `# Ende\n**${inline(name, 60)}** ist erzählt, in ${count(turns, 'Zug', 'Zügen')}. Danke, dass ihr das mit mir erzählt habt.`
      : `# Ende\n**${inline(name, 60)}** schließt vor dem ersten Zug. Ein andermal.`,
};
