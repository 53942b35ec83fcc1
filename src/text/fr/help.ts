import type { Catalog } from '../catalog.ts';

const ONLOOKER = 'Tu es dans le public. **Rejoindre** sur le plateau, ou `/join`, te donne une place';
const later = {
  onlooker: `${ONLOOKER} ; tu joues dès le prochain tour.`,
  gm: 'S’il le faut vraiment, `/gm pause` arrête tout.',
};
const CLOCK =
  '`/gm skip` met fin à l’attente, `/gm extend` donne plus de temps, `/gm pause` arrête les horloges.';
const HOMELESS = '**Aucune histoire ne vit encore ici.** Votre MJ en ouvre une avec `/campaign start`.';
const TOLD = '**Cette histoire est racontée.** Votre MJ en ouvre une autre avec `/campaign start`.';

export const help: Catalog['help'] = {
  none: {
    gm: '**Aucune histoire ne vit encore ici.** Ouvres-en une avec `/campaign start` ; tout a déjà une bonne réponse.',
    player: HOMELESS,
    onlooker: HOMELESS,
  },
  phases: {
    lobby: {
      player:
        '**On dresse la table.** Tu as ta place. Quand le groupe est là, votre MJ appuie sur **Commencer**.',
      gm: '**On dresse la table.** Quand le groupe est là, appuie sur **Commencer** sur le plateau. Envie de jouer aussi ? **Rejoindre**.',
      onlooker:
        '**On dresse la table.** Appuie sur **Rejoindre** sur le plateau : un nom et un choix suffisent.',
    },
    idle: {
      player:
        '**L’histoire t’attend.** Appuie sur **Agir** sur le plateau, tape `/act`, ou mentionne-moi dans un message : dis ce que tente ton personnage, et comment.',
      gm: '**L’histoire attend son groupe.** N’importe quel `/act` ouvre le prochain tour. `/campaign end` clôt l’histoire.',
      onlooker: `**L’histoire attend son groupe.** ${ONLOOKER}.`,
    },
    gathering: {
      player:
        '**Un tour est ouvert.** Appuie sur **Agir** pour dire ce que tu tentes (encore une fois, pour changer), ou sur **Passer mon tour** pour laisser faire.',
      gm: `**Un tour est ouvert**, et on écoute les autres. ${CLOCK}`,
      onlooker: `**Un tour est ouvert.** ${later.onlooker}`,
    },
    validating: {
      player: '**Je soupèse ce que vous tentez.** Rien à faire pour l’instant.',
      gm: `**Je soupèse ce que le groupe tente.** ${later.gm}`,
      onlooker: `**Je soupèse ce que le groupe tente.** ${later.onlooker}`,
    },
    meta_proposal: {
      player: '**Le destin tire ses cartes.** Dans un instant, vous votez.',
      gm: `**Le destin tire ses cartes.** ${later.gm}`,
      onlooker: `**Le destin tire ses cartes.** ${later.onlooker}`,
    },
    meta_review: {
      player:
        '**Vous votez sur le destin.** Souhaite ce que tu veux voir, conjure ce que tu redoutes : la probabilité bouge de 30 points au plus, et une nette majorité contre un événement le raye. **J’ai voté** clôt le vote pour toi.',
      gm: `**Le groupe vote sur le destin.** \`/gm force\` fait arriver un événement, \`/gm veto\` l’écarte, l’un et l’autre au grand jour. ${CLOCK}`,
      onlooker: `**Le groupe vote sur le destin.** ${later.onlooker}`,
    },
    probability_roll: {
      player: '**Les dés sont en l’air.** Rien à faire, sinon espérer.',
      gm: `**Les dés sont en l’air.** ${later.gm}`,
      onlooker: `**Les dés sont en l’air.** ${later.onlooker}`,
    },
    in_meta_event: {
      player:
        '**Il se passe quelque chose.** Appuie sur l’approche à laquelle tu crois, ou sur **Autre chose…** pour la tienne. Le plus de voix l’emporte ; le personnage le plus doué agit, et chaque autre voix derrière lui ajoute +1.',
      gm: `**Il se passe quelque chose**, et le groupe choisit comment réagir. ${CLOCK}`,
      onlooker: `**Il se passe quelque chose.** ${later.onlooker}`,
    },
    in_combat: {
      player:
        '**Les lames sont tirées.** Choisis sur le plateau qui attaquer, **Se défendre**, **Talent ou objet…**, ou **Fuir**. Qui ne dit rien se défend, et à terre ne veut pas dire mort.',
      gm: `**Le groupe se bat.** \`/gm harm\`, \`/gm heal\` et \`/gm veto\` marchent en plein combat. ${CLOCK}`,
      onlooker: `**Le groupe se bat.** ${later.onlooker}`,
    },
    resolving_action: {
      player: '**Je raconte la fin de ce tour.** Ensuite, à toi de jouer.',
      gm: `**Je raconte la fin de ce tour.** ${later.gm}`,
      onlooker: `**Je raconte la fin de ce tour.** ${later.onlooker}`,
    },
    ended: {
      player: TOLD,
      gm: '**Cette histoire est racontée.** `/campaign start` en ouvre une autre ici.',
      onlooker: TOLD,
    },
  },
  always: {
    player:
      '`/character` ta fiche · `/party` les autres · `/fate` vérifier les dés · `/roll` des dés pour le plaisir · `/use` un objet que tu portes · `/leave` te lever\n`/xcard` arrête aussitôt une scène, et personne n’apprend qui · `/boundaries` ce que tu ne veux jamais croiser\n-# C’est aussi à toi de mener cette histoire ? `/gm` la dirige.',
    gm: '`/party` qui est là · `/fate` vérifier les dés · `/gm audit` qui a fait quoi · `/gm trace` ce qui a tourné\n`/gm narrate|inject|award|harm|heal|item|canon|spotlight|kick|rewind` ta main · `/campaign settings|invite-gm|archive`',
    onlooker: '`/party` qui est là · `/fate` vérifier les dés · `/roll` des dés pour le plaisir',
  },
};
