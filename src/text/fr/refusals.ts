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
  validating: 'Je soupèse encore ce que vous tentez.',
  meta_proposal: 'Le destin tire encore ses cartes.',
  probability_roll: 'Les dés sont en l’air.',
  in_meta_event: 'Il vous arrive justement quelque chose, et je le raconte.',
  in_combat: 'Les coups pleuvent, et je raconte ce round.',
  resolving_action: 'Je raconte la fin de ce tour.',
};

/** What follows on "la table attend". */
const ASKED: Record<WaitKind, string> = {
  intents: 'ce que tente chaque personnage ce tour-ci',
  votes: 'le vote sur le destin',
  approach: 'la réponse du groupe à cet événement',
  fighters: 'ce que fait chaque personnage ce round',
  event_review: 'votre MJ, qui relit d’abord les événements',
  story_review: 'votre MJ, qui relit d’abord l’histoire',
};
const INSTEAD: Record<WaitKind, string> = {
  intents: 'Dis ce que tente ton personnage avec `/act`, ou passe ce tour avec `/pass`.',
  votes: 'Vote avec les boutons du plateau, et ton prochain `/act` viendra quand ce tour sera raconté.',
  approach: 'Choisis une approche sur le plateau, et ton prochain `/act` viendra quand ce tour sera raconté.',
  fighters:
    'Choisis ce que tu fais sur le plateau, et ton prochain `/act` viendra quand ce tour sera raconté.',
  event_review: 'Dans un instant, vous votez.',
  story_review: 'Dans un instant elle est racontée, et ton prochain `/act` peut venir.',
};

function notNow({ phase, input, awaited, waitKind, until }: RefusalDetails['not-now']): string {
  const steering = GM_INPUTS.includes(input);
  if (phase === 'ended')
    return 'Cette histoire est racontée jusqu’au bout. `/campaign start` en ouvre une autre ici.';
  if (phase === 'lobby') {
    return steering
      ? 'L’histoire n’a pas commencé, il n’y a donc encore rien à diriger. Appuie sur **Commencer** sur le plateau quand le groupe est là.'
      : 'L’histoire n’a pas encore commencé. Prends place avec `/join`, elle s’ouvrira quand votre MJ appuiera sur **Commencer**.';
  }
  if (phase === 'idle') {
    if (input === 'begin') return 'L’histoire a déjà commencé. Dis ce que tente ton personnage avec `/act`.';
    if (steering)
      return 'Aucun tour n’est ouvert, il n’y a donc rien à diriger. Le premier `/act` en ouvre un.';
    return 'On ne te demande rien pour l’instant. `/act` ouvre le prochain tour : dis ce que tente ton personnage.';
  }
  if (input === 'begin')
    return 'L’histoire est déjà bien lancée, et il n’y a pas de second commencement. Le plateau montre où elle en est.';
  if (waitKind === null || until === null) {
    return `${BUSY[phase] ?? 'La table a les mains prises un instant.'} Laisse-moi quelques secondes, le plateau montrera la suite.`;
  }
  if (steering) return `Ce n’est pas le moment : la table attend ${ASKED[waitKind]}. Clôture ${soon(until)}.`;
  const who = awaited.length > 0 ? ` On attend encore ${people(awaited)}.` : '';
  return `Pas maintenant : la table attend ${ASKED[waitKind]}.${who} Clôture ${soon(until)}. ${INSTEAD[waitKind]}`;
}

/** Names of fields as people know them, for what could not be read. */
const FIELDS: Record<string, string> = {
  name: 'le nom',
  'draft.name': 'le nom',
  text: 'ce que tu as écrit',
  label: 'ton idée',
  event: 'le numéro de l’événement',
  number: 'le numéro de l’événement',
  turn: 'le numéro du tour',
  minutes: 'le nombre de minutes',
  dice: 'les dés',
};

export const refusals: Catalog['refusals'] = {
  'no-campaign': () =>
    'Aucune histoire ne vit encore dans ce salon. Votre MJ en ouvre une avec `/campaign start`.',
  'campaign-exists': ({ name }) =>
    `${bold(name)} se raconte déjà dans ce salon. Commence la tienne dans un autre salon, ou clos d’abord celle-ci avec \`/campaign end\`.`,
  'not-now': notNow,
  'stale-turn': () =>
    'Ce bouton appartient à un tour terminé. Le plateau vivant est celui tout en bas du salon.',
  'stale-event': () => 'Cet événement est déjà derrière vous. Le plateau montre la question du moment.',
  'unknown-control': () =>
    'Je ne connais plus ce bouton ou cette commande. `/help` montre ce qui marche, ici et maintenant.',
  paused: ({ reason, cause }) =>
    cause === 'xcard'
      ? 'On s’arrête là, et on attend que tout le monde aille bien. Votre MJ relancera l’histoire.'
      : `L’histoire est en pause${reason ? ` (${inline(reason, 200)})` : ''} et les horloges sont arrêtées. Votre MJ la relance avec \`/gm resume\`.`,
  stopped: () =>
    'J’ai perdu le fil, et les horloges sont arrêtées. Rien n’est perdu : votre MJ appuie sur **Réessayer** sur le plateau, ou tape `/gm retry`.',
  'not-halted': () => 'L’histoire suit son cours, il n’y a rien à relancer.',
  'already-paused': () => 'Tout est déjà arrêté. `/gm resume` relance l’histoire.',
  'not-a-player': () =>
    'Tu n’as pas encore de place à cette table. `/join` t’en donne une, en une demi-minute.',
  'already-joined': ({ character }) =>
    `Tu as déjà ta place ici, sous le nom de ${bold(character)}. \`/character\` montre ta fiche.`,
  'waits-for-next-turn': () =>
    'Ce tour a commencé avant que tu t’asseyes. Regarde comment il finit, tu joues dès le prochain.',
  'not-in-vote': () =>
    'Ce vote s’est ouvert sans toi : tu étais loin de la table, ou tu venais de t’asseoir. Ta voix compte dès le prochain.',
  'event-ruled': ({ title }) =>
    `Votre MJ a tranché sur ${bold(title)}, aucun vote n’y changera rien. Le reste est encore ouvert.`,
  'already-acted': () => 'Celle-là m’est déjà parvenue. Agis encore si tu veux la changer.',
  'nothing-to-pass': () => 'Aucun tour n’est ouvert, il n’y a donc rien à passer. `/act` ouvre le prochain.',
  'empty-text': () => 'Il n’y avait rien à lire là-dedans. Dis en quelques mots ce que tente ton personnage.',
  'no-such-approach': () => 'Cette approche n’est pas sur le plateau. Choisis l’un de ses boutons.',
  'approaches-full': ({ max }) =>
    `Le plateau compte ${max} approches, et il est plein. Soutiens celle qui ressemble le plus à la tienne.`,
  'duplicate-approach': ({ label }) =>
    `Quelqu’un y a pensé avant toi : ${bold(label)}. Appuie sur son bouton sur le plateau pour la soutenir.`,
  'no-such-event': ({ count }) =>
    count === 0
      ? 'Aucun événement n’est sur la table pour l’instant.'
      : count === 1
        ? 'Il n’y a qu’un événement sur la table, et son numéro est le 1.'
        : `Les événements sur la table sont numérotés de 1 à ${count}. Donne-moi l’un de ces numéros.`,
  'events-full': ({ max }) => `La table compte déjà ${max} événements, elle n’en porte pas plus.`,
  'no-such-player': () => 'Cette personne n’a pas de place à cette table. `/party` montre qui est là.',
  'no-room': ({ character, item }) =>
    `${bold(character)} n’a plus de place pour ça (${words.items[item].name}). Il faut d’abord se défaire de quelque chose.`,
  'not-carried': ({ character, item }) => `${bold(character)} ne porte pas ça : ${words.items[item].name}.`,
  'not-usable': ({ item }) =>
    `Cet objet ne se consomme pas, ou seulement en combat : ${words.items[item].name}. Le porter suffit pour qu’il serve.`,
  'cannot-do': ({ deed }) =>
    deed === 'item'
      ? 'Tu ne portes pas (ou plus) cet objet. Choisis autre chose.'
      : 'Ce talent n’est pas le tien, ou il a déjà servi dans ce combat. Choisis autre chose.',
  'no-such-foe': () => 'Cet adversaire n’est plus debout. Choisis-en un autre sur le plateau.',
  'is-down': ({ character }) =>
    `${bold(character)} est à terre et ne peut rien faire ce round. Quelqu’un te relèvera peut-être, et personne ne meurt ici.`,
  'has-fled': ({ character }) => `${bold(character)} a pris le large, ce combat est derrière toi.`,
  'stale-round': () => 'Ce round est terminé. Le plateau montre celui qui se joue.',
  'not-your-spotlight': ({ character, until }) =>
    `C’est à ${bold(character)} de jouer.${until ? ` Sans réponse, le projecteur tourne ${soon(until)}.` : ''}`,
  'nothing-to-rewind': () => 'Il n’y a aucun tour à reprendre.',
  'nothing-to-review': () => 'Rien n’attend ta relecture pour l’instant.',
  'no-growth': ({ nextLevel }) =>
    `Rien à augmenter pour l’instant. Le prochain point vient avec le niveau ${nextLevel}.`,
  'ability-full': ({ ability, max }) =>
    `${words.abilities[ability].name} ne peut pas dépasser +${max}. Augmente autre chose.`,
  'not-archived': () => 'Cette histoire n’est pas rangée, elle est en train de se raconter.',
  'no-such-campaign': () => 'Je ne connais pas d’histoire pareille sur ce serveur.',
  'canon-full': ({ max }) =>
    `Ta parole tient déjà ${max} choses pour vraies, je ne peux en porter plus. Fais-m’en d’abord oublier une.`,
  'gms-full': ({ max }) => `Cette histoire a déjà ${max} personnes à la barre, c’est assez pour tout navire.`,
  'owner-stays': () => 'Qui a ouvert cette histoire pourra toujours la mener.',
  'nothing-kept': () => 'Je ne garde rien de toi. Il n’y a rien à montrer, et rien à effacer.',
  'gm-only': () => 'Dans cette histoire, c’est l’affaire de votre MJ. Rien n’empêche de lui souffler l’idée.',
  'nobody-joined': () =>
    'Il faut quelqu’un dans une histoire. Qu’une personne prenne d’abord place : **Rejoindre** sur le plateau, ou `/join`.',
  'party-full': ({ max }) =>
    `Les ${max} places sont prises. Si quelqu’un se lève avec \`/leave\`, la sienne est à toi.`,
  'too-late-to-rule': () => 'Les dés sont tombés, cet événement n’est plus entre tes mains.',
  'bad-dice': ({ why }) =>
    why === 'sides'
      ? 'Les dés ont ici de 2 à 1 000 faces. Essaie `d20` ou `2d6+3`.'
      : why === 'too-many'
        ? 'Cinquante dés à la fois, cette table n’en porte pas plus. Essaie avec moins.'
        : 'Je sais lire des dés comme `d20`, `2d6+3` ou `4d8-1`. Essaie l’un d’eux.',
  'no-turn-yet': () => 'Ce tour n’existe pas. Le destin commence avec le premier `/act`.',
  'bad-input': ({ field }) => {
    const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    return `Je n’ai pas réussi à lire ${known ?? `« ${inline(field, 60)} »`}. Essaie encore.`;
  },
  'missing-permission': ({ permissions }) =>
    `Je n’ai pas le droit de faire ça dans ce salon, il me manque : ${people(permissions)}. Une personne qui gère le serveur peut me l’accorder.`,
  'try-again': () =>
    'Quelque chose m’a glissé des mains, et rien n’a changé. Essaie encore une fois, s’il te plaît.',
};
