import type { Catalog } from '../catalog.ts';
import { bold, inline } from '../markup.ts';
import { count, list } from './phrases.ts';

const named = (all: readonly string[]) =>
  all.length > 0 ? list(all.map((one) => inline(one, 80))) : 'nada todavía';

export const safety: Catalog['safety'] = {
  yours: (lines, veils) =>
    `Lo que has dado, y solo lee quien narra:\n**Líneas** (nunca en la historia): ${named(lines)}\n**Velos** (solo fuera de escena): ${named(veils)}`,
  kept: ({ campaigns, plain }) => {
    const rows = campaigns.map(
      ({ name, character, turns }) =>
        `- ${inline(name, 60)}: ${bold(character)}, lo que hiciste en ${count(turns, 'turno')}, tus límites`,
    );
    const seats = rows.length > 0 ? rows.join('\n') : '- ningún sitio en ninguna mesa';
    return `**Lo que guardo de ti**\n${seats}\n- preferencias: respuestas sencillas: ${plain ? 'sí' : 'no'}\nCon tu id de usuario y el nombre que usas aquí; nada más, en ningún otro lugar. \`/privacy delete\` lo borra todo.`;
  },
  confirmDelete:
    'Esto borra todo lo que guardo de ti, en todas las mesas: sitios, personajes, lo que escribiste. Las historias ya contadas conservan sus palabras, y en mis registros tu personaje pasa a ser “alguien de paso”. No se puede deshacer.',
  deleted: (campaigns) =>
    campaigns > 0
      ? `Borrado, en ${count(campaigns, 'mesa')}. Buen viaje, y gracias por la compañía.`
      : 'Borrado. Tampoco era gran cosa.',
  preferences: (plain) =>
    plain
      ? 'Desde ahora, mis respuestas privadas te llegan sencillas: sin recuadros ni adornos.'
      : 'Desde ahora, mis respuestas privadas te llegan de gala.',
};
