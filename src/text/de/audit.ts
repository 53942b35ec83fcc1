import type { PhaseName, WaitKind } from '../../game/phases.ts';
import type { Catalog } from '../catalog.ts';
import { inline } from '../markup.ts';
import { count, list, percent } from './phrases.ts';
import { words } from './words.ts';

const at = (phase: PhaseName) => titled(words.phases[phase].title);
const titled = (title: string) => `„${inline(title, 60)}“`;
const said = (text: string) => (text ? `: ${inline(text, 80)}` : '');
const degree = (one: keyof typeof words.degrees | null) => (one === null ? 'ohne Probe' : words.degrees[one]);
/** A word of the game by its id; facts of another version may hold ids that are unknown here. */
const named = (id: string, known: Record<string, string | { name: string }>) => {
  const word = Object.hasOwn(known, id) ? known[id] : undefined;
  return typeof word === 'string' ? word : (word?.name ?? inline(id, 30));
};
const WAITS: Record<WaitKind, string> = {
  intents: 'das Anhören aller',
  votes: 'die Abstimmung',
  approach: 'die Wahl des Ansatzes',
  fighters: 'eine Runde des Kampfes',
  event_review: 'das Prüfen der Ereignisse',
  story_review: 'das Prüfen der Geschichte',
};
const BY = {
  everyone: 'alle hatten geantwortet',
  deadline: 'die Zeit war um',
  gm: 'die Spielleitung hat geschlossen',
};

/** What follows on a name ("<@1>" or Wyrd); no full stop, the view ends the line. */
export const audit: Catalog['audit'] = {
  title: 'Wer was getan hat',
  empty: 'Noch ist nichts geschehen.',
  wyrd: 'Wyrd',
  facts: {
    'campaign.started': ({ name }) => `hat ${titled(name)} eröffnet`,
    'campaign.begun': ({ party }) => `hat die Geschichte begonnen, mit einer Gruppe von ${party.length}`,
    'campaign.ended': ({ turns }) => `hat die Geschichte nach ${count(turns, 'Zug', 'Zügen')} beendet`,
    'campaign.paused': ({ phase, reason }) => `hat bei ${at(phase)} angehalten${said(reason)}`,
    'campaign.resumed': ({ phase }) => `hat bei ${at(phase)} weitergemacht`,
    'campaign.stopped': ({ step, error }) => `hat bei ${inline(step, 30)} den Faden verloren${said(error)}`,
    'player.joined': ({ character }) => `hat Platz genommen, als ${inline(character, 40)}`,
    'player.left': ({ character }) => `ist aufgestanden (${inline(character, 40)})`,
    'player.went-away': () => 'hat jemanden als abwesend vermerkt, nach zwei Fragen ohne Antwort',
    'player.came-back': () => 'ist zurückgekommen',
    'player.rose': ({ character, level }) => `sah ${inline(character, 40)} auf Stufe ${level} steigen`,
    'player.grew': ({ character, ability }) =>
      `hat ein Attribut von ${inline(character, 40)} gesteigert: ${named(ability, words.abilities)}`,
    'boundaries.set': () => 'hat sich jemandes Grenzen gemerkt',
    'item.used': ({ character, item }) =>
      `hat etwas verbraucht: ${named(item, words.items)} (${inline(character, 40)})`,
    'spotlight.moved': ({ character }) => `hat ${inline(character, 40)} ins Rampenlicht gestellt`,
    'wait.reminded': ({ kind, playerIds }) =>
      `hat ${count(playerIds.length, 'Person', 'Personen')} an ${WAITS[kind]} erinnert`,
    'turn.opened': ({ turn, commitment }) =>
      `hat Zug ${turn} eröffnet, Schicksal \`${inline(commitment.slice(0, 12), 12)}…\``,
    'intent.declared': ({ kind, text }) => (kind === 'pass' ? 'wartet ab' : `versucht etwas${said(text)}`),
    'wait.closed': ({ kind, by, missed }) =>
      `hat ${WAITS[kind]} geschlossen: ${BY[by]}${missed.length > 0 ? `, ${count(missed.length, 'Antwort fehlt', 'Antworten fehlen')}` : ''}`,
    'action.validated': ({ accepted, refused }) =>
      `hat die Vorhaben abgewogen: ${accepted} angenommen, ${refused} abgelehnt`,
    'meta.generated': ({ titles }) =>
      titles.length > 0 ? `hat ${list(titles.map(titled))} vorgeschlagen` : 'hat nichts vorgeschlagen',
    'vote.cast': ({ eventIndex, value }) =>
      `hat ${value === 'welcome' ? 'für' : 'gegen'} Ereignis ${eventIndex + 1} gestimmt`,
    'event.struck': ({ title }) => `hat ${titled(title)} gestrichen`,
    'event.spared': ({ title, die, chance }) =>
      `hat ${die} gegen ${percent(chance)} gewürfelt: ${titled(title)} bleibt aus`,
    'event.triggered': ({ title, die, chance }) =>
      die === null
        ? `hat ${titled(title)} geschehen lassen`
        : `hat ${die} gegen ${percent(chance)} gewürfelt: ${titled(title)} trifft ein`,
    'approach.chosen': ({ choice, eventIndex }) =>
      `hat Ansatz ${choice + 1} für Ereignis ${eventIndex + 1} gewählt`,
    'approach.suggested': ({ label }) => `hat ${titled(label)} vorgeschlagen`,
    'combat.started': ({ title, foes }) =>
      `hat bei ${titled(title)} einen Kampf eröffnet: ${list(foes.map((one) => inline(one, 40)))}`,
    'combat.declared': ({ round, deed }) =>
      `hat für Runde ${round} angesagt: ${named(deed, { ...words.deeds, ...words.skills, ...words.items })}`,
    'combat.round': ({ round, hits, foesLeft }) =>
      `hat Runde ${round} abgewickelt: ${count(hits, 'Treffer', 'Treffer')}, noch ${foesLeft} Gegner`,
    'combat.ended': ({ title, end, rounds }) =>
      `hat den Kampf bei ${titled(title)} beendet: ${words.ends[end]}, ${count(rounds, 'Runde', 'Runden')}`,
    'event.resolved': ({ title, degree: how }) => `hat ${titled(title)} abgeschlossen: ${degree(how)}`,
    'action.resolved': ({ degree: how }) => `hat ein Vorhaben entschieden: ${degree(how)}`,
    'turn.completed': ({ turn, tension }) =>
      `hat Zug ${turn} erzählt; die Spannung steht jetzt bei ${tension}`,
    'turn.abandoned': ({ turn, reason }) => `hat Zug ${turn} aufgegeben${said(reason)}`,
    'turn.rewound': ({ turn }) => `hat Zug ${turn} zurückgedreht`,
    'campaign.archived': ({ reason }) => `hat die Geschichte weggelegt${said(reason)}`,
    'campaign.restored': ({ channelId }) =>
      `hat die Geschichte nach <#${inline(channelId, 20)}> zurückgeholt`,
    'gm.acted': ({ input, detail }) => `hat \`/gm ${input}\` benutzt${said(detail)}`,
  },
  unreadable: (name) => `hat ${inline(name, 40)} vermerkt`,
  more: (n) => `… und ${n} mehr davor`,
};
