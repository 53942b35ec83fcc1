import type { Component, Message } from '../discord/shapes.ts';
import { isPrivate } from '../discord/shapes.ts';

/** Where the game stands, as far as a newcomer must know it to find the next thing to press. */
export type Stage = 'start' | 'lobby' | 'idle' | 'gathering' | 'vote' | 'event' | 'halted' | 'busy';

function controlIds(components: readonly Component[]): string[] {
  return components.flatMap((one) => [
    ...(one.custom_id && !one.disabled ? [one.custom_id] : []),
    ...controlIds(one.components ?? []),
    ...(one.accessory ? controlIds([one.accessory]) : []),
  ]);
}

function boardOf(messages: readonly Message[], applicationId: string): string[] | null {
  const told = messages.filter((one) => one.author.id === applicationId && !isPrivate(one));
  if (told.length === 0) return null;
  const ids = told.map(({ components }) => controlIds(components).filter((id) => id.startsWith('wyrd:')));
  return ids.findLast((one) => one.length > 0) ?? [];
}

/** Reads the stage from the newest public message of the game master, by the families of its controls. */
export function stageOf(messages: readonly Message[], applicationId: string): Stage {
  const board = boardOf(messages, applicationId);
  if (!board) return 'start';
  const families = new Set(board.map((id) => id.split(':')[1]));
  if (families.has('begin')) return 'lobby';
  if (families.has('resume') || families.has('retry')) return 'halted';
  if (families.has('vote') || families.has('done')) return 'vote';
  if (families.has('choose')) return 'event';
  if (families.has('pass')) return 'gathering';
  return families.has('act') ? 'idle' : 'busy';
}

/** The same as long as the same is awaited: the stage, and the turn and event that its controls carry. */
export function stageKeyOf(messages: readonly Message[], applicationId: string): string {
  const told = boardOf(messages, applicationId)?.find((id) => /^wyrd:(pass|vote|done|choose):/.test(id));
  return `${stageOf(messages, applicationId)} ${told ?? ''}`;
}

export interface Guide {
  text: string;
  /** Buttons: sit down somewhere else, or have the composer filled in. */
  actions: { label: string; seat?: string; fill?: string }[];
}

export interface GuideSeat {
  name: string;
  gm: boolean;
  /** Families of the controls this seat has used since the stage began; `join` since the page was opened. */
  used: ReadonlySet<string>;
}

/** The next thing to do, for whoever sits in `me`. */
export function guideFor(stage: Stage, me: GuideSeat, seats: readonly GuideSeat[]): Guide | null {
  const gm = seats.find((one) => one.gm);
  const players = seats.filter((one) => !one.gm);
  const joined = seats.filter(({ used }) => used.has('join'));
  const sit = (one: GuideSeat | undefined, label: string) =>
    one && one.name !== me.name ? [{ label, seat: one.name }] : [];
  /** Who is still awaited, once the one who sits here has answered. */
  const nextOf = (...families: string[]) => {
    const open = (one: GuideSeat) => !families.some((family) => one.used.has(family));
    const awaited = joined.length > 0 ? joined : players;
    return awaited.includes(me) && open(me) ? undefined : awaited.find(open);
  };

  switch (stage) {
    case 'start':
      return me.gm
        ? {
            text: 'You sit in the game master’s seat.',
            actions: [{ label: 'Start a campaign', fill: '/campaign start ' }],
          }
        : {
            text: `${gm?.name ?? 'The game master'} holds the game master’s seat and starts the campaign.`,
            actions: gm
              ? [{ label: `Sit as ${gm.name} and start`, seat: gm.name, fill: '/campaign start ' }]
              : [],
          };
    case 'lobby': {
      const next = players.find(({ used }) => !used.has('join'));
      if (joined.length === 0) {
        return me.gm
          ? {
              text: 'Now the players: take a seat on the left and press Join. Two or three make a party.',
              actions: sit(next, `Sit as ${next?.name}`),
            }
          : { text: `Press Join below, then do the same from another seat or two.`, actions: [] };
      }
      if (!me.used.has('join') && !me.gm)
        return { text: `Press Join below to bring ${me.name} to the table.`, actions: [] };
      return {
        text: me.gm
          ? 'Press Begin when everybody has joined.'
          : 'Another player, or is everybody here? Then the game master presses Begin.',
        actions: [...sit(next, `Sit as ${next?.name}`), ...sit(gm, `Back to ${gm?.name} to begin`)],
      };
    }
    case 'idle':
      return me.gm && !me.used.has('join')
        ? {
            text: 'It is the players’ turn: somebody says what they try.',
            actions: sit(joined[0] ?? players[0], `Sit as ${(joined[0] ?? players[0])?.name}`),
          }
        : {
            text: 'Say what your character tries, in your own words.',
            actions: [{ label: 'Try something', fill: '/act text:' }],
          };
    case 'gathering': {
      const next = nextOf('act', 'pass');
      return {
        text: 'Everybody adds what they try, or holds back. When all have answered it goes on at once.',
        actions: sit(next, `Next: ${next?.name}`),
      };
    }
    case 'vote': {
      const next = nextOf('done');
      return {
        text: 'Welcome or avert what fate might bring, then press Done voting. Do it from each seat.',
        actions: sit(next, `Next: ${next?.name}`),
      };
    }
    case 'event': {
      const next = nextOf('choose', 'suggest');
      return {
        text: 'Each player picks an approach; the one with most votes is tried.',
        actions: sit(next, `Next: ${next?.name}`),
      };
    }
    case 'halted':
      return { text: 'The story is halted. Press the button on the board to go on.', actions: [] };
    case 'busy':
      return null;
  }
}
