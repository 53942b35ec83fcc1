import type { InputName, PhaseName, WaitKind } from '../../game/phases.ts';
import type { RefusalDetails } from '../../game/refusals.ts';
import type { Catalog } from '../catalog.ts';
import { bold, inline, soon } from '../markup.ts';
import { people } from './phrases.ts';
import { words } from './words.ts';

const GM_INPUTS: readonly InputName[] = [
  ...(['skip', 'extend', 'force', 'veto', 'pause', 'inject', 'review', 'rewind', 'course'] as const),
];

const BUSY: Partial<Record<PhaseName, string>> = {
  validating: 'Ich wäge noch ab, was ihr alle versucht.',
  meta_proposal: 'Das Schicksal zieht noch seine Karten.',
  probability_roll: 'Die Würfel fliegen gerade.',
  in_meta_event: 'Euch passiert gerade etwas; ich erzähle es.',
  in_combat: 'Es hagelt Hiebe; ich erzähle diese Runde.',
  resolving_action: 'Ich erzähle, wie dieser Zug endet.',
};

/** In the accusative: they follow on "wartet auf". */
const ASKED: Record<WaitKind, string> = {
  intents: 'das, was alle in diesem Zug versuchen',
  votes: 'die Abstimmung über das Schicksal',
  approach: 'euren Ansatz bei diesem Ereignis',
  fighters: 'das, was alle in dieser Runde tun',
  event_review: 'die Spielleitung, die erst die Ereignisse liest',
  story_review: 'die Spielleitung, die erst die Geschichte liest',
};
const INSTEAD: Record<WaitKind, string> = {
  intents: 'Sag mit `/act`, was dein Charakter versucht, oder warte diesen Zug mit `/pass` ab.',
  votes: 'Stimm mit den Knöpfen auf der Tafel ab; dein nächstes `/act` kommt, wenn dieser Zug erzählt ist.',
  approach: 'Wähl auf der Tafel einen Ansatz; dein nächstes `/act` kommt, wenn dieser Zug erzählt ist.',
  fighters: 'Wähl auf der Tafel, was du tust; dein nächstes `/act` kommt, wenn dieser Zug erzählt ist.',
  event_review: 'Gleich stimmt ihr ab.',
  story_review: 'Gleich wird erzählt, und dein nächstes `/act` kann kommen.',
};

function notNow({ phase, input, awaited, waitKind, until }: RefusalDetails['not-now']): string {
  const steering = GM_INPUTS.includes(input);
  if (phase === 'ended')
    return 'Diese Geschichte ist zu Ende erzählt. `/campaign start` eröffnet hier eine neue.';
  if (phase === 'lobby') {
    return steering
      ? 'Die Geschichte hat noch nicht begonnen, also gibt es noch nichts zu lenken. Drück auf der Tafel **Los geht’s**, wenn die Gruppe so weit ist.'
      : 'Die Geschichte hat noch nicht begonnen. Nimm mit `/join` Platz; sie öffnet sich, wenn die Spielleitung **Los geht’s** drückt.';
  }
  if (phase === 'idle') {
    if (input === 'begin')
      return 'Die Geschichte hat schon begonnen. Sag mit `/act`, was dein Charakter versucht.';
    if (steering)
      return 'Kein Zug ist offen, also gibt es nichts zu lenken. Das erste `/act` eröffnet einen.';
    return 'Gerade wird nichts gefragt. `/act` eröffnet den nächsten Zug: Sag, was dein Charakter versucht.';
  }
  if (input === 'begin')
    return 'Die Geschichte ist längst unterwegs; einen zweiten Anfang gibt es nicht. Die Tafel zeigt, wo sie steht.';
  if (waitKind === null || until === null) {
    return `${BUSY[phase] ?? 'Der Tisch ist einen Moment beschäftigt.'} Gib mir ein paar Sekunden; die Tafel zeigt, was als Nächstes kommt.`;
  }
  if (steering)
    return `Das passt hier nicht: Der Tisch wartet auf ${ASKED[waitKind]}. Schluss ist ${soon(until)}.`;
  const who = awaited.length > 0 ? ` Noch offen: ${people(awaited)}.` : '';
  return `Nicht jetzt: Der Tisch wartet auf ${ASKED[waitKind]}.${who} Schluss ist ${soon(until)}. ${INSTEAD[waitKind]}`;
}

/** Names of fields as people know them, for what could not be read. */
const FIELDS: Record<string, string> = {
  name: 'dem Namen',
  'draft.name': 'dem Namen',
  text: 'dem, was du geschrieben hast,',
  label: 'deiner Idee',
  event: 'der Nummer des Ereignisses',
  number: 'der Nummer des Ereignisses',
  turn: 'der Nummer des Zugs',
  minutes: 'der Zahl der Minuten',
  dice: 'den Würfeln',
};

export const refusals: Catalog['refusals'] = {
  'no-campaign': () =>
    'In diesem Kanal wohnt noch keine Geschichte. Die Spielleitung eröffnet eine mit `/campaign start`.',
  'campaign-exists': ({ name }) =>
    `${bold(name)} wird in diesem Kanal schon erzählt. Eröffne deine in einem anderen Kanal, oder schließ diese zuerst mit \`/campaign end\`.`,
  'not-now': notNow,
  'stale-turn': () =>
    'Dieser Knopf gehört zu einem Zug, der vorbei ist. Es gilt die Tafel ganz unten im Kanal.',
  'stale-event': () => 'An diesem Ereignis seid ihr schon vorbei. Die Tafel zeigt, was jetzt gefragt ist.',
  'unknown-control': () =>
    'Diesen Knopf oder Befehl kenne ich nicht mehr. `/help` zeigt, was hier und jetzt geht.',
  paused: ({ reason, cause }) =>
    cause === 'xcard'
      ? 'Wir haben angehalten und warten, bis es allen gut geht. Die Spielleitung lässt die Geschichte weitergehen.'
      : `Die Geschichte macht Pause${reason ? ` (${inline(reason, 200)})` : ''}, und die Uhren stehen still. Die Spielleitung lässt sie mit \`/gm resume\` weitergehen.`,
  stopped: () =>
    'Ich habe den Faden verloren, und die Uhren stehen still. Nichts ist verloren: Die Spielleitung drückt auf der Tafel **Neuer Versuch** oder tippt `/gm retry`.',
  'not-halted': () => 'Die Geschichte läuft; es gibt nichts wieder in Gang zu setzen.',
  'already-paused': () => 'Es steht schon alles still. `/gm resume` lässt es weitergehen.',
  'not-a-player': () =>
    'Du hast an diesem Tisch noch keinen Platz. `/join` gibt dir einen; es dauert eine halbe Minute.',
  'already-joined': ({ character }) =>
    `Du sitzt hier schon, als ${bold(character)}. \`/character\` zeigt deinen Bogen.`,
  'waits-for-next-turn': () =>
    'Dieser Zug hat begonnen, bevor du Platz genommen hast. Schau, wie er endet; ab dem nächsten bist du dabei.',
  'not-in-vote': () =>
    'Diese Abstimmung begann ohne dich: Du warst abwesend oder hattest dich gerade erst gesetzt. Ab der nächsten zählt deine Stimme.',
  'event-ruled': ({ title }) =>
    `Über ${bold(title)} hat die Spielleitung entschieden, da rührt keine Stimme mehr dran. Die anderen Ereignisse sind noch offen.`,
  'already-acted': () => 'Das ist schon bei mir angekommen. Handle noch einmal, wenn du es ändern willst.',
  'nothing-to-pass': () =>
    'Kein Zug ist offen, also gibt es nichts abzuwarten. `/act` eröffnet den nächsten.',
  'empty-text': () =>
    'Darin stand für mich nichts zu lesen. Sag in wenigen Worten, was dein Charakter versucht.',
  'no-such-approach': () => 'Dieser Ansatz steht nicht auf der Tafel. Nimm einen der Knöpfe dort.',
  'approaches-full': ({ max }) =>
    `Auf die Tafel passen ${max} Ansätze, und sie ist voll. Schließ dich dem an, der deinem am nächsten kommt.`,
  'duplicate-approach': ({ label }) =>
    `Den Gedanken hatte schon jemand vor dir: ${bold(label)}. Drück den Knopf auf der Tafel, um dich anzuschließen.`,
  'no-such-event': ({ count }) =>
    count === 0
      ? 'Gerade liegt kein Ereignis auf dem Tisch.'
      : count === 1
        ? 'Auf dem Tisch liegt nur ein Ereignis; es hat die Nummer 1.'
        : `Die Ereignisse auf dem Tisch tragen die Nummern 1 bis ${count}. Nenn mir eine davon.`,
  'events-full': ({ max }) => `Auf dem Tisch liegen schon ${max} Ereignisse; mehr passen nicht darauf.`,
  'no-such-player': () => 'Diese Person hat an diesem Tisch keinen Platz. `/party` zeigt, wer da ist.',
  'no-room': ({ character, item }) =>
    `${bold(character)} hat dafür keinen Platz (${words.items[item].name}). Erst muss etwas anderes weichen.`,
  'not-carried': ({ character, item }) => `${bold(character)} trägt das nicht: ${words.items[item].name}.`,
  'not-usable': ({ item }) =>
    `${words.items[item].name}: Das lässt sich nicht verbrauchen, oder nur im Kampf. Es hilft schon, weil du es trägst.`,
  'cannot-do': ({ deed }) =>
    deed === 'item'
      ? 'Das trägst du nicht (mehr). Wähl etwas anderes.'
      : 'Dieses Talent hast du nicht, oder es ist für diesen Kampf verbraucht. Wähl etwas anderes.',
  'no-such-foe': () => 'Dieser Gegner steht nicht mehr. Wähl auf der Tafel einen anderen.',
  'is-down': ({ character }) =>
    `${bold(character)} liegt am Boden und kann diese Runde nichts tun. Vielleicht hilft dir jemand auf; und hier stirbt niemand.`,
  'has-fled': ({ character }) => `${bold(character)} ist entkommen; dieser Kampf liegt hinter dir.`,
  'stale-round': () => 'Diese Runde ist vorbei. Die Tafel zeigt die jetzige.',
  'not-your-spotlight': ({ character, until }) =>
    `Dieser Moment gehört ${bold(character)}.${until ? ` Kommt nichts, wandert er ${soon(until)} weiter.` : ''}`,
  'nothing-to-rewind': () => 'Es gibt keinen Zug, den man zurückdrehen könnte.',
  'nothing-to-review': () => 'Gerade wartet nichts darauf, dass du es liest.',
  'no-growth': ({ nextLevel }) =>
    `Noch gibt es nichts zu steigern. Den nächsten Punkt bringt Stufe ${nextLevel}.`,
  'ability-full': ({ ability, max }) =>
    `${words.abilities[ability].name} kann nicht über +${max} steigen. Steigere etwas anderes.`,
  'not-archived': () => 'Diese Geschichte ist nicht weggelegt; sie wird gerade erzählt.',
  'no-such-campaign': () => 'So eine Geschichte kenne ich auf diesem Server nicht.',
  'canon-full': ({ max }) =>
    `Auf dein Wort gelten schon ${max} Sätze; mehr kann ich nicht behalten. Lass mich erst einen vergessen.`,
  'gms-full': ({ max }) => `Diese Geschichte lenken schon ${max} Leute; das reicht für jedes Schiff.`,
  'owner-stays': () => 'Wer diese Geschichte eröffnet hat, darf sie immer lenken.',
  'nothing-kept': () => 'Ich bewahre nichts von dir auf. Es gibt nichts zu zeigen und nichts zu löschen.',
  'gm-only': () => 'Das kann nur die Spielleitung dieser Geschichte. Über einen Wink freut sie sich aber.',
  'nobody-joined': () =>
    'Eine Geschichte braucht jemanden darin. Erst muss jemand Platz nehmen: **Mitspielen** auf der Tafel, oder `/join`.',
  'party-full': ({ max }) =>
    `Alle ${max} Plätze sind vergeben. Steht jemand mit \`/leave\` auf, gehört der Platz dir.`,
  'too-late-to-rule': () => 'Die Würfel sind gefallen; dieses Ereignis liegt nicht mehr in deiner Hand.',
  'bad-dice': ({ why }) =>
    why === 'sides'
      ? 'Würfel haben hier 2 bis 1.000 Seiten. Versuch `d20` oder `2d6+3`.'
      : why === 'too-many'
        ? 'Fünfzig Würfel auf einmal, mehr hält dieser Tisch nicht aus. Versuch es mit weniger.'
        : 'Ich lese Würfel wie `d20`, `2d6+3` oder `4d8-1`. Versuch einen davon.',
  'no-turn-yet': () => 'So einen Zug gibt es nicht. Das Schicksal beginnt mit dem ersten `/act`.',
  'bad-input': ({ field }) => {
    const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    return `Aus ${known ?? `„${inline(field, 60)}“`} bin ich nicht schlau geworden. Versuch es noch einmal.`;
  },
  'missing-permission': ({ permissions }) =>
    `Das darf ich in diesem Kanal nicht: Mir fehlt ${people(permissions)}. Wer den Server verwaltet, kann es mir geben.`,
  'try-again': () =>
    'Bei mir ist etwas verrutscht, und nichts hat sich geändert. Bitte versuch das noch einmal.',
};
