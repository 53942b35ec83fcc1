import type { Catalog } from '../catalog.ts';

const ONLOOKER = 'Ahora miras. **Unirme** en el tablero, o `/join`, te da un sitio';
const later = {
  onlooker: `${ONLOOKER}; entras a partir del próximo turno.`,
  gm: 'Si hace falta, detenla con `/gm pause`.',
};
const CLOCK = '`/gm skip` corta la espera, `/gm extend` da más tiempo, `/gm pause` detiene los relojes.';
const NONE = '**Aquí todavía no vive ninguna historia.** Quien dirige abre una con `/campaign start`.';
const TOLD = '**Esta historia ya está contada.** Quien dirige abre otra con `/campaign start`.';

export const help: Catalog['help'] = {
  none: {
    gm: '**Aquí todavía no vive ninguna historia.** Abre una con `/campaign start`; todo trae ya una buena respuesta.',
    player: NONE,
    onlooker: NONE,
  },
  phases: {
    lobby: {
      player:
        '**Se está poniendo la mesa.** Ya tienes sitio. Cuando el grupo esté aquí, quien dirige pulsa **Empezar**.',
      gm: '**Se está poniendo la mesa.** Cuando el grupo esté aquí, pulsa **Empezar** en el tablero. ¿Quieres jugar también? **Unirme**.',
      onlooker:
        '**Se está poniendo la mesa.** Pulsa **Unirme** en el tablero: bastan un nombre y una elección.',
    },
    idle: {
      player:
        '**La historia te espera.** Pulsa **Actuar** en el tablero, escribe `/act` o mencióname en un mensaje: di qué intenta tu personaje, y cómo.',
      gm: '**La historia espera al grupo.** Cualquier `/act` abre el próximo turno. `/campaign end` cierra la historia.',
      onlooker: `**La historia espera al grupo.** ${ONLOOKER}.`,
    },
    gathering: {
      player:
        '**Hay un turno abierto.** Pulsa **Actuar** para decir qué intentas (y otra vez para cambiarlo), o **Pasar** si este turno no va contigo.',
      gm: `**Hay un turno abierto**, y el resto va hablando. ${CLOCK}`,
      onlooker: `**Hay un turno abierto.** ${later.onlooker}`,
    },
    validating: {
      player: '**Estoy sopesando lo que intenta el grupo.** Por un momento no hay nada que hacer.',
      gm: `**Estoy sopesando lo que intenta el grupo.** ${later.gm}`,
      onlooker: `**Estoy sopesando lo que intenta el grupo.** ${later.onlooker}`,
    },
    meta_proposal: {
      player: '**El destino saca sus cartas.** Enseguida se votan.',
      gm: `**El destino saca sus cartas.** ${later.gm}`,
      onlooker: `**El destino saca sus cartas.** ${later.onlooker}`,
    },
    meta_review: {
      player:
        '**Votas sobre el destino.** Llama a lo que quieres ver, ahuyenta lo que temes: la probabilidad se mueve hasta 30 puntos, y una mayoría clara en contra tacha el evento. **Ya voté** lo cierra por tu parte.',
      gm: `**El grupo vota sobre el destino.** \`/gm force\` hace que un evento ocurra, \`/gm veto\` lo quita, siempre a la vista. ${CLOCK}`,
      onlooker: `**El grupo vota sobre el destino.** ${later.onlooker}`,
    },
    probability_roll: {
      player: '**Los dados están en el aire.** Solo queda cruzar los dedos.',
      gm: `**Los dados están en el aire.** ${later.gm}`,
      onlooker: `**Los dados están en el aire.** ${later.onlooker}`,
    },
    in_meta_event: {
      player:
        '**Algo ocurre.** Pulsa el plan en el que crees, o **Otra cosa…** para proponer el tuyo. Gana el que más voces reúne; actúa quien mejor lo hace, y cada persona más que lo apoya suma +1.',
      gm: `**Algo ocurre**, y el grupo elige cómo afrontarlo. ${CLOCK}`,
      onlooker: `**Algo ocurre.** ${later.onlooker}`,
    },
    in_combat: {
      player:
        '**Suena el acero.** Elige en el tablero a qué enemigo atacar, **Defenderme**, **Habilidad u objeto…** o **Huir**. Quien calla se defiende, y caer no es morir.',
      gm: `**El grupo combate.** \`/gm harm\`, \`/gm heal\` y \`/gm veto\` funcionan en plena pelea. ${CLOCK}`,
      onlooker: `**El grupo combate.** ${later.onlooker}`,
    },
    resolving_action: {
      player: '**Estoy contando el final de este turno.** Después te toca de nuevo.',
      gm: `**Estoy contando el final de este turno.** ${later.gm}`,
      onlooker: `**Estoy contando el final de este turno.** ${later.onlooker}`,
    },
    ended: {
      player: TOLD,
      gm: '**Esta historia ya está contada.** `/campaign start` abre otra aquí.',
      onlooker: TOLD,
    },
  },
  always: {
    player:
      '`/character` tu ficha · `/party` el resto del grupo · `/fate` comprobar los dados · `/roll` dados por gusto · `/use` algo que llevas · `/leave` levantarte\n`/xcard` detiene una escena al instante, y nadie sabe quién · `/boundaries` lo que nunca quieres encontrar\n-# ¿También diriges esta historia? `/gm` lleva el timón.',
    gm: '`/party` quién está · `/fate` comprobar los dados · `/gm audit` quién hizo qué · `/gm trace` qué se ejecutó\n`/gm narrate|inject|award|harm|heal|item|canon|spotlight|kick|rewind` tu mano · `/campaign settings|invite-gm|archive`',
    onlooker: '`/party` quién está · `/fate` comprobar los dados · `/roll` dados por gusto',
  },
};
