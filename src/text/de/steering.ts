import type { WaitKind } from '../../game/phases.ts';
import type { Catalog } from '../catalog.ts';
import { inline, soon } from '../markup.ts';
import { duration, list } from './phrases.ts';

const onOff = (on: boolean) => (on ? 'an' : 'aus');

const WAITS: Record<WaitKind, string> = {
  intents: 'Vorhaben',
  event_review: 'Ereignisse prüfen',
  votes: 'Abstimmung',
  approach: 'Ansatz',
  fighters: 'Kampfrunde',
  story_review: 'Geschichte prüfen',
};

export const steering: Catalog['steering'] = {
  settings: (settings, t) => {
    const waits = Object.entries(settings.waits).map(
      ([kind, s]) => `${WAITS[kind as WaitKind]}: ${duration((s ?? 0) * 1000)}`,
    );
    return [
      '**So läuft diese Geschichte**',
      `- Züge: ${t.turnModes[settings.turnMode]}`,
      `- Tempo: ${t.paces[settings.pace]}${waits.length > 0 ? ` (${waits.join(', ')})` : ''}`,
      `- Abstimmung: ${t.voteRules[settings.voteRule]}`,
      `- Zuschauende stimmen ab: ${onOff(settings.onlookers)}`,
      `- Erinnerung zur Halbzeit: ${onOff(settings.reminders)}`,
      `- Prüfen: ${t.reviews[settings.review]}${settings.review === 'review' ? `; ist die Zeit um, ${settings.reviewDeadline === 'hold' ? 'bleibt es liegen' : 'geht es durch'}` : ''}`,
      `- Sprache: ${settings.language}`,
      `- Schlichte Beiträge: ${onOff(settings.plain)}`,
    ].join('\n');
  },
  gms: (userIds) => `Spielleitung: ${list(userIds.map((id) => `<@${id}>`))}`,
  canon: (lines) =>
    lines.length > 0
      ? `**Was gilt, weil du es sagst**\n${lines.map((one, n) => `${n + 1}. ${inline(one, 200)}`).join('\n')}`
      : 'Noch ist nichts festgehalten. `/gm canon add` sagt mir, was gilt; jedes spätere Wort von mir hält sich daran.',
  reviewEvents: '**Vor der Abstimmung.** Das würde das Schicksal auf den Tisch legen.',
  reviewStory: '**Bevor es erzählt wird.** So würde der Zug enden.',
  confirmRewind: (turn) =>
    `Zug ${turn} wird es nie gegeben haben: Seine Beiträge werden durchgestrichen, und alle sind wieder, wie sie vorher waren. Sicher?`,
  restoreWhich: 'Welche Geschichte kehrt hierher zurück?',
  nothingArchived: 'Auf diesem Server ist keine Geschichte weggelegt.',
  trace: (turn, version) => `**Zug ${turn}**, Version ${version}: was lief, und wie lange jeweils`,
  traceLine: ({ at, what, ms, by }) =>
    `${soon(at)} ${what}${by ? ` durch ${by}` : ''}${ms > 0 ? ` · ${ms} ms` : ''}`,
};
