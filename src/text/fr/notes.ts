import { Archetype } from '../../game/characters.ts';
import { ItemId } from '../../game/items.ts';
import type { Catalog } from '../catalog.ts';
import { bold, inline, quoted, soon } from '../markup.ts';
import { count, people } from './phrases.ts';
import { called, words } from './words.ts';

/** "On attend Ada et Bram. Clôture dans 40 secondes." */
function still(awaiting: readonly string[], until: Date | null): string {
  return `On attend ${people(awaiting)}.${until ? ` Clôture ${soon(until)}.` : ''}`;
}

export const notes: Catalog['notes'] = {
  joined: ({ character, nextTurn }) =>
    `Bienvenue à la table, ${bold(character)}. ${nextTurn ? 'Un tour est en cours, tu joues dès le prochain.' : '`/character` montre ta fiche.'}`,
  'welcome-back': ({ character }) => `Te revoilà, ${bold(character)}. On a gardé ta chaise au chaud.`,
  left: ({ character }) =>
    `${bold(character)} se lève de table. \`/join\` ramène ton personnage exactement tel quel.`,
  begun: () => 'Et voilà, c’est parti. La première voix ouvre le premier tour.',
  acted: ({ text, awaiting, until }) =>
    `Tu tentes :\n${quoted(text, 400)}\n${
      awaiting.length > 0
        ? `${still(awaiting, until)} Agis encore pour changer d’avis.`
        : 'Tout le monde y est. En avant.'
    }`,
  passed: ({ awaiting }) =>
    `Tu passes ce tour. ${awaiting.length > 0 ? still(awaiting, null) : 'Tout le monde y est. En avant.'}`,
  voted: ({ ballot, open, until }) => {
    const rows = ballot.map(({ title, value }) => {
      const said = value === null ? 'pas encore voté' : value === 'welcome' ? '**souhaité**' : '**conjuré**';
      return `- ${inline(title, 60)} : ${said}`;
    });
    const closes = until ? `. Clôture du vote ${soon(until)}` : '';
    const next =
      open > 0
        ? `Change d’avis aussi souvent que tu veux${closes}.`
        : 'Toutes les voix y sont. Les dés tombent.';
    return `Ta voix dans tout ça :\n${rows.join('\n')}\n${next}`;
  },
  done: ({ awaiting }) =>
    awaiting.length > 0
      ? `Bien noté. ${still(awaiting, null)}`
      : 'Bien noté, et toutes les voix y sont. Les dés tombent.',
  chosen: ({ label, awaiting, until }) =>
    `Tu soutiens ${bold(label)}. ${
      awaiting.length > 0
        ? `${still(awaiting, until)} Appuie sur une autre approche pour changer d’avis.`
        : 'Tout le monde y est. Accroche-toi.'
    }`,
  suggested: ({ label }) => `Ton idée est sur le plateau : ${bold(label)}. Reste à convaincre les autres.`,
  skipped: () => 'Fini d’attendre. On continue.',
  extended: ({ until }) => `Du temps en plus pour tout le monde : clôture ${soon(until)}.`,
  paused: () => 'En pause. Les horloges sont arrêtées jusqu’à `/gm resume`, ou **Reprendre** sur le plateau.',
  resumed: ({ until }) => `On reprend.${until ? ` Clôture de la question ouverte ${soon(until)}.` : ''}`,
  retried: () => 'Je renoue le fil là où il a rompu.',
  declared: ({ deed, target, awaiting, until }) => {
    const what = inline(called(deed), 40);
    const next =
      awaiting.length > 0
        ? `${still(awaiting, until)} Choisis encore pour changer d’avis.`
        : 'Tout le monde y est. Le fer chante.';
    return `Toi : **${what}**${target ? `, ${bold(target)}` : ''}. ${next}`;
  },
  'spotlight-called': ({ character, until }) =>
    `C’est à ${bold(character)} de jouer, et je viens de l’appeler. Sans réponse, le projecteur tourne ${soon(until)}.`,
  'spotlight-passed': ({ character }) => `Tu passes le projecteur à ${bold(character)}.`,
  'spotlight-set': ({ character }) => `Le projecteur est sur ${bold(character)}.`,
  grew: ({ ability, value, left }) =>
    `**${words.abilities[ability].name}** passe à ${value > 0 ? `+${value}` : value}.${left > 0 ? ` Encore ${count(left, 'point')} à placer.` : ''}`,
  used: ({ item, healed, character }) =>
    `${words.items[item].name} pour ${bold(character)}${healed > 0 ? ` : +${healed} PV` : ''}.`,
  xcard: () =>
    'Tout est arrêté. Personne n’apprendra que c’était toi, et personne ne posera la question. Merci.',
  'boundaries-set': ({ lines, veils }) =>
    `C’est noté, pour le conteur seulement : ${count(lines, 'ligne')}, ${count(veils, 'voile')}. \`/boundaries\` permet de les revoir et de les changer à tout moment.`,
  rewound: ({ turn }) => `Le tour ${turn} n’a jamais eu lieu. Le suivant peut commencer tout de suite.`,
  'course-changed': () => 'L’histoire prend un autre chemin. Le prochain tour peut commencer tout de suite.',
  injected: ({ title }) => `${bold(title)} est sur la table. Le groupe vote dessus comme sur le reste.`,
  narrated: () => 'Le monde a parlé.',
  awarded: ({ character, points }) => `${bold(character)} gagne ${count(points, 'point')} d’expérience.`,
  harmed: ({ character, points }) => `${bold(character)} perd ${points} PV.`,
  healed: ({ character, points }) => `${bold(character)} regagne ${points} PV.`,
  given: ({ character, item }) => `${bold(character)} porte maintenant ceci : ${words.items[item].name}.`,
  taken: ({ character, item }) => `${bold(character)} ne porte plus ceci : ${words.items[item].name}.`,
  'canon-set': ({ count: n }) =>
    n > 0
      ? `Qu’il en soit ainsi. ${count(n, 'chose est vraie', 'choses sont vraies')} sur ta parole.`
      : 'Qu’il en soit ainsi. Plus rien n’est vrai sur ta seule parole.',
  kicked: ({ character }) => `La chaise que tenait ${bold(character)} est libre.`,
  reviewed: ({ what }) =>
    ({
      approve: 'Approuvé. On continue.',
      edit: 'Modifié. Jette encore un œil, puis approuve.',
      again: 'Je vais trouver d’autres mots. Les dés restent comme ils sont tombés.',
      drop: 'Mis de côté.',
    })[what],
  'settings-changed': () => 'C’est changé. `/campaign settings` montre comment se mène l’histoire.',
  'gm-invited': ({ userId, on }) =>
    on ? `<@${userId}> peut aussi mener cette histoire.` : `<@${userId}> ne mène plus cette histoire.`,
  archived: () =>
    'Histoire rangée, avec tout ce qu’elle contient. `/campaign restore` la ramène, ici ou ailleurs.',
  restored: () =>
    'L’histoire est de retour. Ses horloges restent arrêtées jusqu’à ce que tu appuies sur **Reprendre**.',
  forced: ({ title }) =>
    `${bold(title)} aura lieu, quoi qu’auraient dit les dés. La table voit que c’est toi.`,
  vetoed: ({ title }) => `${bold(title)} n’aura pas lieu. La table voit que c’est toi.`,
  ended: ({ turns }) =>
    turns > 0
      ? `L’histoire est close, après ${count(turns, 'tour')}. Bien raconté.`
      : 'L’histoire est close avant son premier tour. Une autre fois.',
};

function itemName(item: string): string {
  const known = ItemId.safeParse(item);
  return known.success ? words.items[known.data].name : inline(item, 40);
}

export const notices: Catalog['notices'] = {
  joined: ({ character = '', concept = '', archetype = '' }) => {
    const known = Archetype.safeParse(archetype);
    const kind = known.success ? words.archetypes[known.data] : null;
    const who = [...(kind ? [kind.name.toLowerCase()] : []), ...(concept ? [inline(concept, 100)] : [])];
    return `${bold(character)} prend place à la table${who.length > 0 ? ` : ${who.join(', ')}` : ''}.`;
  },
  back: ({ character = '' }) => `${bold(character)} est de retour à la table.`,
  left: ({ character = '' }) => `${bold(character)} se lève de table. La chaise reste.`,
  away: ({ character = '' }) =>
    `${bold(character)} reste en retrait pour l’instant, et personne ne l’attend.`,
  risen: ({ character = '', level = '' }) =>
    `${bold(character)} prend du galon : niveau ${inline(level, 4)}. \`/character\` montre ce qu’il y a de neuf.`,
  kicked: ({ character = '' }) => `${bold(character)} quitte la table.`,
  rewound: ({ turn = '' }) =>
    `Votre MJ tourne la page à l’envers : le tour ${inline(turn, 8)} n’a jamais eu lieu. Tout redevient comme avant.`,
  course: ({ text = '' }) => `L’histoire prend un autre chemin : ${inline(text, 200)}`,
  restored: ({ name = '' }) => `${bold(name)} est de retour, exactement là où nous en étions.`,
  spotlight: ({ character = '' }) => `Le projecteur est sur ${bold(character)}.`,
  'gm-inject': ({ title = '' }) => `Votre MJ met quelque chose sur la table : ${bold(title)}.`,
  'gm-award': ({ character = '', points = '' }) =>
    `Votre MJ accorde de l’expérience à ${bold(character)} : +${inline(points, 4)}.`,
  'gm-harm': ({ character = '', points = '' }) =>
    `De la main de votre MJ, ${bold(character)} perd ${inline(points, 4)} PV.`,
  'gm-heal': ({ character = '', points = '' }) =>
    `De la main de votre MJ, ${bold(character)} regagne ${inline(points, 4)} PV.`,
  'gm-give': ({ character = '', item = '' }) =>
    `Votre MJ donne quelque chose à ${bold(character)} : ${itemName(item)}.`,
  'gm-take': ({ character = '', item = '' }) =>
    `Votre MJ reprend quelque chose à ${bold(character)} : ${itemName(item)}.`,
  'gm-force': ({ title = '' }) => `Votre MJ le veut : ${bold(title)}.`,
  'gm-veto': ({ title = '' }) => `Votre MJ l’écarte d’un geste : ${bold(title)}.`,
};
