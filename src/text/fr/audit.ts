import type { PhaseName, WaitKind } from '../../game/phases.ts';
import type { Catalog } from '../catalog.ts';
import { inline } from '../markup.ts';
import { count, list } from './phrases.ts';
import { called, words } from './words.ts';

const at = (phase: PhaseName) => `« ${words.phases[phase].title} »`;
const titled = (title: string) => `« ${inline(title, 60)} »`;
const said = (text: string) => (text ? ` : ${inline(text, 80)}` : '');
const degree = (one: keyof typeof words.degrees | null) => (one === null ? 'sans test' : words.degrees[one]);
const WAITS: Record<WaitKind, string> = {
  intents: 'l’écoute du groupe',
  votes: 'le vote',
  approach: 'le choix de l’approche',
  fighters: 'un round du combat',
  event_review: 'la relecture des événements',
  story_review: 'la relecture de l’histoire',
};
const BY = {
  everyone: 'tout le monde avait répondu',
  deadline: 'le temps était écoulé',
  gm: 'décision de MJ',
};

/** What follows on a name ("<@1>" or Wyrd); no full stop, the view ends the line. */
export const audit: Catalog['audit'] = {
  title: 'Qui a fait quoi',
  empty: 'Rien n’est encore arrivé.',
  wyrd: 'Wyrd',
  facts: {
    'campaign.started': ({ name }) => `a ouvert ${titled(name)}`,
    'campaign.begun': ({ party }) => `a commencé l’histoire avec un groupe de ${party.length}`,
    'campaign.ended': ({ turns }) => `a clos l’histoire après ${count(turns, 'tour')}`,
    'campaign.paused': ({ phase, reason }) => `a mis en pause à ${at(phase)}${said(reason)}`,
    'campaign.resumed': ({ phase }) => `a repris à ${at(phase)}`,
    'campaign.stopped': ({ step, error }) => `a perdu le fil à ${inline(step, 30)}${said(error)}`,
    'player.joined': ({ character }) => `a pris place sous le nom de ${inline(character, 40)}`,
    'player.left': ({ character }) => `a quitté la table (${inline(character, 40)})`,
    'player.went-away': () => 'a noté une absence, après deux attentes sans réponse',
    'player.came-back': () => 'est de retour',
    'player.rose': ({ character, level }) => `a vu ${inline(character, 40)} passer au niveau ${level}`,
    'player.grew': ({ character, ability }) =>
      `a augmenté ${inline(called(ability), 30)} (${inline(character, 40)})`,
    'boundaries.set': () => 'a pris note des limites de quelqu’un',
    'item.used': ({ character, item }) => `a utilisé ${inline(called(item), 30)} (${inline(character, 40)})`,
    'spotlight.moved': ({ character }) => `a tourné le projecteur vers ${inline(character, 40)}`,
    'wait.reminded': ({ kind, playerIds }) =>
      `a rappelé ${WAITS[kind]} à ${count(playerIds.length, 'personne')}`,
    'turn.opened': ({ turn, commitment }) =>
      `a ouvert le tour ${turn}, destin \`${inline(commitment.slice(0, 12), 12)}…\``,
    'intent.declared': ({ kind, text }) => (kind === 'pass' ? 'passe son tour' : `tente${said(text)}`),
    'wait.closed': ({ kind, by, missed }) =>
      `a clos ${WAITS[kind]} : ${BY[by]}${missed.length > 0 ? `, ${count(missed.length, 'réponse manquante', 'réponses manquantes')}` : ''}`,
    'action.validated': ({ accepted, refused }) =>
      `a pesé les intentions : ${count(accepted, 'acceptée')}, ${count(refused, 'refusée')}`,
    'meta.generated': ({ titles }) =>
      titles.length > 0 ? `a proposé ${list(titles.map(titled))}` : 'n’a rien proposé',
    'vote.cast': ({ eventIndex, value }) =>
      `a voté ${value === 'welcome' ? 'pour' : 'contre'} l’événement ${eventIndex + 1}`,
    'event.struck': ({ title }) => `a rayé ${titled(title)}`,
    'event.spared': ({ title, die, chance }) =>
      `a lancé ${die} contre ${chance} % : ${titled(title)} passe au loin`,
    'event.triggered': ({ title, die, chance }) =>
      die === null
        ? `a laissé arriver ${titled(title)}`
        : `a lancé ${die} contre ${chance} % : ${titled(title)} se réalise`,
    'approach.chosen': ({ choice, eventIndex }) =>
      `a choisi l’approche ${choice + 1} pour l’événement ${eventIndex + 1}`,
    'approach.suggested': ({ label }) => `a suggéré ${titled(label)}`,
    'combat.started': ({ title, foes }) =>
      `a ouvert un combat à ${titled(title)} : ${list(foes.map((one) => inline(one, 40)))}`,
    'combat.declared': ({ round, deed }) => `a déclaré ${inline(called(deed), 30)} au round ${round}`,
    'combat.round': ({ round, hits, foesLeft }) =>
      `a résolu le round ${round} : ${count(hits, 'coup porté', 'coups portés')}, encore ${count(foesLeft, 'adversaire')}`,
    'combat.ended': ({ title, end, rounds }) =>
      `a conclu le combat à ${titled(title)} : ${words.ends[end]}, ${count(rounds, 'round')}`,
    'event.resolved': ({ title, degree: how }) => `a conclu ${titled(title)} : ${degree(how)}`,
    'action.resolved': ({ degree: how }) => `a réglé une intention : ${degree(how)}`,
    'turn.completed': ({ turn, tension }) => `a raconté le tour ${turn} ; la tension est à ${tension}`,
    'turn.abandoned': ({ turn, reason }) => `a abandonné le tour ${turn}${said(reason)}`,
    'turn.rewound': ({ turn }) => `a rembobiné le tour ${turn}`,
    'campaign.archived': ({ reason }) => `a rangé l’histoire${said(reason)}`,
    'campaign.restored': ({ channelId }) => `a ramené l’histoire dans <#${inline(channelId, 20)}>`,
    'gm.acted': ({ input, detail }) => `a utilisé \`/gm ${input}\`${said(detail)}`,
  },
  unreadable: (name) => `a consigné ${inline(name, 40)}`,
  more: (n) => `… et encore ${n} avant cela`,
};
