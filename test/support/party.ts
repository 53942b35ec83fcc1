import { type Answer, controlsOf, HttpError, type LocalTable, readable, Seat } from './seat.ts';

export const PARTY = ['Ada', 'Bram', 'Cleo', 'Dov'] as const;

/** The style of a button that fights; Discord's own number. */
const DANGER = 4;

const TRIES = [
  'I climb over the fallen wall and look for a way in',
  'I talk to the first person we meet and ask what they fear',
  'I force the old door with my shoulder',
  'I sneak ahead and listen',
  'I search the ground for tracks',
  'I help the others carry what they need',
];

/** Four scripted people and a game master, who play as people do: by what the board offers. */
export class Party {
  gm!: Seat;
  seats: Seat[] = [];
  /** Every vote and choice that was answered, to be held against what was counted. */
  votes = 0;
  /** Rounds of fights that were declared. */
  rounds = 0;
  #turn = 0;

  static async gather(table: LocalTable, names: readonly string[] = PARTY): Promise<Party> {
    const party = new Party();
    await party.sit(table, names);
    return party;
  }

  /** Sits down at the table (again): after a restart everybody's connection is new. */
  async sit(table: LocalTable, names: readonly string[] = this.seats.map(({ name }) => name)): Promise<void> {
    this.leave();
    const gm = table.seats.find((seat) => seat.gm)?.name ?? '';
    this.gm = await Seat.connect(table, gm);
    this.seats = await Promise.all(names.map((name) => Seat.connect(table, name)));
  }

  leave(): void {
    for (const seat of [this.gm, ...this.seats]) seat?.close();
  }

  /** From an empty channel to a story that has begun. */
  async open(options: Record<string, string> = {}): Promise<void> {
    await expectMessage(this.gm.command('campaign start', options));
    for (const seat of this.seats) {
      const board = await seat.boardWith('wyrd:join');
      const asked = await seat.click(board, 'wyrd:join');
      if (asked.kind !== 'modal') throw new Error(`Join opened no modal but ${asked.kind}`);
      await expectMessage(
        seat.submit(asked.modal, { name: seat.name, archetype: 'wanderer', concept: 'a test of patience' }),
      );
    }
    const board = await this.gm.boardWith('wyrd:begin');
    await expectMessage(this.gm.click(board, 'wyrd:begin'));
    await this.idle();
  }

  idle(timeoutMs?: number): Promise<unknown> {
    return this.gm.until(
      'an idle board',
      () => {
        const board = this.gm.board();
        return board && ids(board).includes('wyrd:sheet') ? board : undefined;
      },
      timeoutMs,
    );
  }

  /** Everybody says what they try; `text` when it has to be the same for all, and dangerous enough for fate. */
  async declare(text?: string): Promise<void> {
    this.#turn += 1;
    for (const [n, seat] of this.seats.entries()) {
      await expectMessage(
        seat.command('act', { text: text ?? TRIES[(this.#turn + n) % TRIES.length] ?? '' }),
      );
    }
  }

  /** Everybody votes on everything that is on the board. */
  async vote(choose: (n: number) => 'welcome' | 'avert' = () => 'welcome'): Promise<void> {
    const board = await this.gm.boardWith('wyrd:vote');
    for (const [n, seat] of this.seats.entries()) {
      for (const id of ids(board).filter((one) => one.startsWith('wyrd:vote') && one.endsWith(choose(n)))) {
        if (await press(this.gm, seat, id)) this.votes += 1;
      }
    }
  }

  async chooseApproach(): Promise<void> {
    const board = await this.gm.boardWith('wyrd:choose');
    // Where there is a fight to be had they have it: there is nothing to roll that could spare it them.
    const choices = controlsOf(board).filter(({ custom_id }) => custom_id?.startsWith('wyrd:choose'));
    const choice = (choices.find(({ style }) => style === DANGER) ?? choices[0])?.custom_id ?? '';
    for (const seat of this.seats) await press(this.gm, seat, choice);
    // The board goes on before the next look at it.
    await this.gm.until('the next board', () => {
      const now = this.gm.board();
      return now && !ids(now).includes(choice) ? now : undefined;
    });
  }

  /** Everybody attacks whoever stands first; who is down is told so, and that is an answer too. */
  async fightRound(): Promise<void> {
    const board = await this.gm.boardWith('wyrd:strike');
    const control = controlsOf(board).find(({ custom_id }) => custom_id?.startsWith('wyrd:strike'));
    const id = control?.custom_id ?? '';
    const foe = control?.options?.[0]?.value ?? '';
    for (const seat of this.seats) await press(this.gm, seat, id, [foe]);
    this.rounds += 1;
    await this.gm.until('the next round', () => {
      const now = this.gm.board();
      return now && !ids(now).includes(id) ? now : undefined;
    });
  }

  /** Plays on until the table is idle: whatever the board asks, everybody answers. */
  async playOut(): Promise<void> {
    for (;;) {
      const asked = await this.gm.until('a question or an idle board', () => {
        const board = this.gm.board();
        if (!board) return undefined;
        const all = ids(board);
        if (all.includes('wyrd:sheet')) return 'idle';
        if (all.some((id) => id.startsWith('wyrd:vote'))) return 'vote';
        if (all.some((id) => id.startsWith('wyrd:strike'))) return 'fight';
        return all.some((id) => id.startsWith('wyrd:choose')) ? 'choose' : undefined;
      });
      if (asked === 'idle') return;
      if (asked === 'choose') await this.chooseApproach();
      else if (asked === 'fight') await this.fightRound();
      else {
        await this.vote();
        await this.gm.until('the vote to close', () => {
          const board = this.gm.board();
          return board && !ids(board).some((id) => id.startsWith('wyrd:vote')) ? true : undefined;
        });
      }
    }
  }

  /** One whole turn. */
  async turn(text?: string): Promise<void> {
    await this.idle();
    await this.declare(text);
    await this.gm.until('the turn to move', () => {
      const board = this.gm.board();
      return board &&
        !ids(board).includes('wyrd:sheet') &&
        !ids(board).some((id) => id.startsWith('wyrd:pass'))
        ? true
        : undefined;
    });
    await this.playOut();
  }
}

export function ids(message: Parameters<typeof controlsOf>[0]): string[] {
  return controlsOf(message).map(({ custom_id }) => custom_id ?? '');
}

/** The readable answer; anything but a message is an error with what came instead. */
export async function expectMessage(answer: Promise<Answer>): Promise<string> {
  const got = await answer;
  if (got.kind !== 'message') throw new Error(`expected a message, got ${got.kind}`);
  return readable(got.message);
}

/**
 * Presses a control on the board that shows it now, as people do: a board that came down took its old message
 * with it, and one that was edited its old controls. `watcher` sees the channel.
 * @returns whether it was pressed, or was gone before it could be
 */
export async function press(watcher: Seat, seat: Seat, id: string, values?: string[]): Promise<boolean> {
  for (;;) {
    const board = watcher.board();
    if (!board || !ids(board).includes(id)) return false;
    try {
      await expectMessage(seat.click(board, id, values));
      return true;
    } catch (error) {
      if (!(error instanceof HttpError) || (error.status !== 404 && error.status !== 400)) throw error;
      await watcher.until('the board to move on', () => {
        const now = watcher.board();
        return now?.id === board.id && ids(now).includes(id) ? undefined : true;
      });
    }
  }
}
