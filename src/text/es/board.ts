import type { Catalog } from '../catalog.ts';
import { inline, soon } from '../markup.ts';
import { count, duration, list, people, percent } from './phrases.ts';

export const board: Catalog['board'] = {
  turn: (turn) => `Turno ${turn}`,
  settings: (pace, mode) => `Ritmo: ${pace}. Turnos: ${mode}.`,
  tension: (mood, value) => `Tensión: ${mood}, ${value} de 9`,
  party: 'El grupo',
  nobodyYet: 'Nadie todavía. La mejor silla sigue libre.',
  emptyTable: 'Todas las sillas están vacías. Quien se una puede seguir la historia.',
  answered: 'ya respondió',
  awaited: 'falta su respuesta',
  away: 'ausente',
  nextTurn: 'entra el próximo turno',
  holdsBack: 'pasa',
  health: (now, most) => `${now} de ${most} PV`,
  waiting: (names, closes) => {
    const who =
      names.length > 0
        ? `${names.length > 1 ? 'Faltan' : 'Falta'} **${people(names)}**`
        : 'Ya respondió todo el mundo';
    return `${who} · ${closes ? `cierra ${soon(closes)}` : 'cierra ya mismo'}`;
  },
  stake: (what) => `En juego: ${inline(what, 120)}`,
  chance: (base, now) =>
    base === now ? `**${percent(now)}**` : `${percent(base)}, que los votos dejan en **${percent(now)}**`,
  struck: '**Ahuyentado**, si acabara ahora',
  ruled: {
    force: 'Ocurrirá: así lo quiere quien dirige.',
    veto: 'No ocurrirá: quien dirige lo aparta con un gesto.',
  },
  supporters: (n) => (n > 1 ? `+${Math.min(3, n - 1)} por unir fuerzas` : ''),
  by: (name) => `idea de ${inline(name, 40)}`,
  sealed: (hash) => `El destino está sellado: \`${hash.slice(0, 16)}…\` (la promesa entera: /fate)`,
  opened: (turn, seed) =>
    `El destino del turno ${turn} queda a la vista: \`${seed.slice(0, 16)}…\` (comprueba cada dado: /fate)`,
  paused: (reason, phase) =>
    `## En pausa\n${reason ? `> ${inline(reason, 200)}\n` : ''}La historia se detuvo en *${phase}*. Quien dirige la reanuda con **Seguir**.`,
  stopped: (phase) =>
    `## Perdí el hilo\nSe rompió en *${phase}*, y no se ha perdido nada. Quien dirige pulsa **Reintentar**, y la historia sigue donde estaba.`,
  haltedBy: {
    xcard: (phase) =>
      `## Nos detenemos aquí\nAlguien prefiere no seguir con esta escena. Nadie pregunta quién, ni por qué. Estábamos en *${phase}*.\nPara quien dirige: **Cambiar de rumbo**, **Rebobinar**, o **Seguir** cuando todo esté bien.`,
    unreachable: (phase) =>
      `## No pude hablar aquí\nNo tenía permiso, así que detuve los relojes en *${phase}*. No te has perdido nada. **Seguir** cuando el grupo esté completo.`,
    archived: (phase) =>
      `## Guardada\nEsta historia descansa en *${phase}*. \`/campaign restore\` la trae de vuelta.`,
  },
  against: (foes) =>
    `Contra ${list(foes.map(({ name, count: n }) => (n > 1 ? `${n} × ${inline(name, 40)}` : inline(name, 40))))}`,
  injected: 'Sobre la mesa, por mano de quien dirige',
  onlookers: (welcome, avert) => `público: ${welcome} a favor, ${avert} en contra, una sola voz en total`,
  spotlight: (name) => `El foco está en **${inline(name, 40)}**.`,
  asleep: 'La mesa duerme. Quien actúe primero despierta la historia.',
  lately: (title) => `Lo último que se contó: *${inline(title, 80)}*`,
  reviewing: (closes) =>
    `Quien dirige está leyendo antes${closes ? `; seguimos ${soon(closes)} como muy tarde` : ''}.`,
  telling: 'Busco las palabras. Un momento.',
  kept: (milliseconds) =>
    `Los relojes están detenidos; al seguir habrá aún ${duration(milliseconds)} para responder.`,
};

export const posts: Catalog['posts'] = {
  refused: (character) => `**${inline(character, 40)}**, así no.`,
  noted: (character) => `**${inline(character, 40)}**, una cosa antes de seguir.`,
  instead: 'Quizá, en su lugar:',
  fate: 'Los dados han caído',
  verdicts: {
    triggered: '**se cumple**',
    spared: 'pasa de largo',
    struck: 'se aleja: la mesa lo ha ahuyentado',
  },
  ruled: {
    force: '**se cumple**, así lo quiere quien dirige',
    veto: 'no será: quien dirige lo aparta con un gesto',
  },
  odds: ({ base, tilt, chance, welcome, avert, voters }) => {
    const votes = [
      ...(welcome > 0 ? [`${welcome} a favor`] : []),
      ...(avert > 0 ? [`${avert} en contra`] : []),
    ];
    const cast = votes.length > 0 ? `${votes.join(', ')}, de ${count(voters, 'voz', 'voces')}` : 'nadie votó';
    if (tilt === 0) return `${percent(base)} (${cast})`;
    const sum = `${percent(base)} ${tilt > 0 ? '+' : '−'} ${Math.abs(tilt)} por el voto`;
    // The chance stays within 5 and 95: then the sum is not what it adds up to, and says so.
    return `${sum}${base + tilt === chance ? ` = ${percent(chance)}` : `, ajustado a ${percent(chance)}`} (${cast})`;
  },
  event: (number, of) => (of > 1 ? `Evento ${number} de ${of}` : 'Y entonces ocurre'),
  nobodyMoved: 'Nadie se movió a tiempo.',
  acts: (actor, approach, helpers) =>
    `**${inline(actor, 40)}**${helpers.length > 0 ? `, con ${people(helpers)}` : ''}: *${inline(approach, 70)}*`,
  check: {
    help: 'ayuda',
    conditions: 'estados',
    skill: 'habilidad',
    against: (target) => `contra ${target}`,
  },
  harm: (points) => `pierde ${points} PV`,
  healed: (points) => `recupera ${points} PV`,
  gained: (condition) => `está ${condition}`,
  lost: (condition) => `ya no está ${condition}`,
  down: 'cae al suelo',
  found: (item) => `encuentra: ${item}`,
  parted: (item) => `pierde: ${item}`,
  fight: 'Hablan los puños',
  foe: (name, describe) => `**${inline(name, 40)}**, ${inline(describe, 120)}`,
  world: 'Habla el mundo',
  reminder: (mentions, wait, until) => `${mentions}: la mesa espera ${wait}. Cierra ${soon(until)}.`,
  recap: (character) => `**${inline(character, 40)}** está de vuelta. Estábamos aquí:`,
  undone: 'Deshecho: quien dirige ha rebobinado este turno.',
  untold: 'Lo que pasó, pasó; sus palabras quedan sin contar.',
  reveal: (turn, seed) => `La semilla del turno ${turn}: \`${seed}\`. Comprueba cada dado con /fate.`,
  more: (n) => `… y ${n} más`,
  epilogue: (name, turns) =>
    turns > 0
      ? `# Fin\n**${inline(name, 60)}** se contó en ${count(turns, 'turno')}. Gracias por contarla conmigo.`
      : `# Fin\n**${inline(name, 60)}** se cierra antes de su primer turno. Otra vez será.`,
};
