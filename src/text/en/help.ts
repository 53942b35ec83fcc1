import type { Catalog } from '../catalog.ts';

const ONLOOKER = 'You are watching. **Join** on the board, or `/join`, gives you a seat';
const later = {
  onlooker: `${ONLOOKER}; you are in from the next turn on.`,
  gm: `Halt it with \`/gm pause\` if you must.`,
};
const CLOCK = '`/gm skip` stops the waiting, `/gm extend` gives more time, `/gm pause` stops the clocks.';

export const help: Catalog['help'] = {
  none: {
    gm: '**No story lives here yet.** Open one with `/campaign start`; everything has a good answer already.',
    player: '**No story lives here yet.** A game master opens one with `/campaign start`.',
    onlooker: '**No story lives here yet.** A game master opens one with `/campaign start`.',
  },
  phases: {
    lobby: {
      player:
        '**The table is being set.** You have your seat. When the party is here, the game master presses **Begin**.',
      gm: '**The table is being set.** When the party is here, press **Begin** on the board. Want to play yourself? **Join**.',
      onlooker: '**The table is being set.** Press **Join** on the board: a name and one choice are enough.',
    },
    idle: {
      player:
        '**The story waits for you.** Press **Act** on the board, type `/act`, or mention me in a message: say what your character tries, and how.',
      gm: '**The story waits for its players.** Any `/act` opens the next turn. `/campaign end` closes the story.',
      onlooker: `**The story waits for its players.** ${ONLOOKER}.`,
    },
    gathering: {
      player:
        '**A turn is open.** Press **Act** to say what you try (again, to change it), or **Hold back** to sit it out.',
      gm: `**A turn is open**, and the others are being heard. ${CLOCK}`,
      onlooker: `**A turn is open.** ${later.onlooker}`,
    },
    validating: {
      player: '**I am weighing what you all try.** Nothing to do for a moment.',
      gm: `**I am weighing what they all try.** ${later.gm}`,
      onlooker: `**I am weighing what they all try.** ${later.onlooker}`,
    },
    meta_proposal: {
      player: '**Fate draws its cards.** In a moment you vote on them.',
      gm: `**Fate draws its cards.** ${later.gm}`,
      onlooker: `**Fate draws its cards.** ${later.onlooker}`,
    },
    meta_review: {
      player:
        '**You vote on fate.** Welcome what you want to see, avert what you dread: the chance moves by up to 30 points, and a clear majority against an event strikes it. **Done voting** closes it for you.',
      gm: `**They vote on fate.** \`/gm force\` makes an event happen, \`/gm veto\` takes it away, both in the open. ${CLOCK}`,
      onlooker: `**They vote on fate.** ${later.onlooker}`,
    },
    probability_roll: {
      player: '**The dice are in the air.** Nothing to do but hope.',
      gm: `**The dice are in the air.** ${later.gm}`,
      onlooker: `**The dice are in the air.** ${later.onlooker}`,
    },
    in_meta_event: {
      player:
        '**Something happens.** Press the approach you believe in, or **Something else…** for your own. Most voices win; whoever is best at it acts, and everybody else behind it adds +1.',
      gm: `**Something happens**, and they choose how to meet it. ${CLOCK}`,
      onlooker: `**Something happens.** ${later.onlooker}`,
    },
    in_combat: {
      player:
        '**Steel is out.** Choose a foe to attack on the board, **Defend**, **Skill or item…**, or **Flee**. Whoever says nothing defends, and down is not dead.',
      gm: `**They are fighting.** \`/gm harm\`, \`/gm heal\` and \`/gm veto\` work in the middle of it. ${CLOCK}`,
      onlooker: `**They are fighting.** ${later.onlooker}`,
    },
    resolving_action: {
      player: '**I am telling the end of this turn.** Then it is your move again.',
      gm: `**I am telling the end of this turn.** ${later.gm}`,
      onlooker: `**I am telling the end of this turn.** ${later.onlooker}`,
    },
    ended: {
      player: '**This story has been told.** A game master opens a new one with `/campaign start`.',
      gm: '**This story has been told.** `/campaign start` opens a new one here.',
      onlooker: '**This story has been told.** A game master opens a new one with `/campaign start`.',
    },
  },
  always: {
    player:
      '`/character` your sheet · `/party` the others · `/fate` check the dice · `/roll` dice for fun · `/use` something you carry · `/leave` get up\n`/xcard` stops a scene at once, and nobody learns who · `/boundaries` what you never want to meet\n-# Is this your story to run as well? `/gm` steers it.',
    gm: '`/party` who is here · `/fate` check the dice · `/gm audit` who did what · `/gm trace` what ran\n`/gm narrate|inject|award|harm|heal|item|canon|spotlight|kick|rewind` your hand · `/campaign settings|invite-gm|archive`',
    onlooker: '`/party` who is here · `/fate` check the dice · `/roll` dice for fun',
  },
};
