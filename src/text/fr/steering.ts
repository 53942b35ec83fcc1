import type { WaitKind } from '../../game/phases.ts';
import type { Catalog } from '../catalog.ts';
import { inline, soon } from '../markup.ts';
import { duration, list } from './phrases.ts';

const onOff = (on: boolean) => (on ? 'oui' : 'non');

const WAITS: Record<WaitKind, string> = {
  intents: 'intentions',
  votes: 'vote',
  approach: 'événement',
  fighters: 'round',
  event_review: 'relecture des événements',
  story_review: 'relecture de l’histoire',
};

export const steering: Catalog['steering'] = {
  settings: (settings, t) => {
    const waits = Object.entries(settings.waits).map(
      ([kind, s]) => `${WAITS[kind as WaitKind]} ${duration((s ?? 0) * 1000)}`,
    );
    return [
      '**Comment se mène cette histoire**',
      `- Tours : ${t.turnModes[settings.turnMode]}`,
      `- Rythme : ${t.paces[settings.pace]}${waits.length > 0 ? ` (${waits.join(', ')})` : ''}`,
      `- Votes : ${t.voteRules[settings.voteRule]}`,
      `- Vote du public : ${onOff(settings.onlookers)}`,
      `- Rappels à mi-temps : ${onOff(settings.reminders)}`,
      `- Relecture : ${t.reviews[settings.review]}${settings.review === 'review' ? ` ; passé le délai, ${settings.reviewDeadline === 'hold' ? 'tout reste en suspens' : 'tout passe'}` : ''}`,
      `- Langue : ${settings.language}`,
      `- Messages sobres : ${onOff(settings.plain)}`,
    ].join('\n');
  },
  gms: (userIds) => `MJ : ${list(userIds.map((id) => `<@${id}>`))}`,
  canon: (lines) =>
    lines.length > 0
      ? `**Ce qui est vrai, sur ta parole**\n${lines.map((one, n) => `${n + 1}. ${inline(one, 200)}`).join('\n')}`
      : 'Rien n’est encore gravé. `/gm canon add` me dit ce qui est vrai ; tous mes mots s’y tiendront ensuite.',
  reviewEvents: '**Avant le vote.** Voici ce que le destin mettrait sur la table.',
  reviewStory: '**Avant le récit.** Voici comment le tour se terminerait.',
  confirmRewind: (turn) =>
    `Le tour ${turn} n’aura jamais eu lieu : ses messages sont barrés, chaque personnage redevient ce qu’il était avant. On y va ?`,
  restoreWhich: 'Quelle histoire revient ici ?',
  nothingArchived: 'Aucune histoire de ce serveur n’est rangée.',
  trace: (turn, version) => `**Tour ${turn}**, version ${version} : ce qui a tourné, et en combien de temps`,
  traceLine: ({ at, what, ms, by }) =>
    `${soon(at)} ${what}${by ? ` par ${by}` : ''}${ms > 0 ? ` · ${ms} ms` : ''}`,
};
