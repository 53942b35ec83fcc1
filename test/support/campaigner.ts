import { expectMessage, ids, press } from './party.ts';
import { controlsOf, type LocalTable, readable, Seat, type SeenMessage } from './seat.ts';

export type Mode = 'party' | 'free' | 'spotlight';

const TRIES = [
  'I climb over the fallen wall and look for a way in',
  'I talk to the first person we meet and ask what they fear',
  'I leap across the broken bridge with a torch in my teeth',
  'I force the old door with my shoulder',
  'I sneak ahead through the dark and listen',
  'I search the ground for tracks',
];

/** How somebody plays: `silent` never answers, `twice` presses everything twice. */
type Habit = 'steady' | 'silent' | 'twice';
interface Person {
  seat: Seat;
  habit: Habit;
  here: boolean;
}

/**
 * Plays a whole campaign in one channel by what its board offers, and by nothing else: whatever it asks is
 * answered by everybody who is there, each after their own habit. What a game master does in between is told
 * by a plan: a turn's number and the deed.
 */
export class Campaigner {
  readonly people = new Map<string, Person>();
  readonly mode: Mode;
  gm!: Seat;
  turns = 0;
  /** Turns in which the game master sends wolves. */
  readonly fights = new Set<number>();
  readonly #table: LocalTable;
  readonly #channelId: string;
  #answered = '';

  constructor(table: LocalTable, channelId: string, mode: Mode) {
    this.#table = table;
    this.#channelId = channelId;
    this.mode = mode;
  }

  async open(gm: string, names: Record<string, Habit>): Promise<void> {
    this.gm = await Seat.connect(this.#table, gm, this.#channelId);
    await expectMessage(this.gm.command('campaign start', { mode: this.mode, name: `In ${this.mode} mode` }));
    await expectMessage(
      this.gm.command('campaign settings', { gather: 10, vote: 10, event: 10, combat: 10 }),
    );
    for (const [name, habit] of Object.entries(names)) await this.join(name, habit);
    const board = await this.gm.boardWith('wyrd:begin');
    await expectMessage(this.gm.click(board, 'wyrd:begin'));
    await this.gm.boardWith('wyrd:sheet');
  }

  async join(name: string, habit: Habit): Promise<void> {
    const seat = await Seat.connect(this.#table, name, this.#channelId);
    const asked = await seat.command('join');
    if (asked.kind === 'modal') {
      const archetype = ['warden', 'scout', 'scholar', 'speaker'][this.people.size % 4] ?? 'wanderer';
      await expectMessage(seat.submit(asked.modal, { name, archetype, concept: 'plays on' }));
    }
    this.people.set(name, { seat, habit, here: true });
  }

  async leave(name: string): Promise<void> {
    const person = this.#person(name);
    await expectMessage(person.seat.command('leave'));
    person.here = false;
  }

  async comeBack(name: string): Promise<void> {
    const person = this.#person(name);
    await expectMessage(person.seat.command('join'));
    person.here = true;
  }

  /** One turn, from an idle board to the next one. */
  async turn(): Promise<void> {
    this.turns += 1;
    const before = await this.#board((board) => ids(board).includes('wyrd:sheet'));
    // The idle board of the turn before is still there for a moment; the next one says or is something else.
    const rests = (board: SeenMessage) =>
      ids(board).includes('wyrd:sheet') && (board.id !== before.id || readable(board) !== readable(before));
    await this.#openTurn();
    for (;;) {
      const board = await this.#board(
        (one) => rests(one) || (asks(one) !== null && questionOf(one) !== this.#answered),
      );
      if (rests(board)) return;
      this.#answered = questionOf(board);
      await this.#answer(board);
    }
  }

  /** The board offers what the game master presses while the clocks stand still. */
  async press(prefix: string): Promise<string> {
    const board = await this.gm.boardWith(prefix);
    const id = ids(board).find((one) => one.startsWith(prefix)) ?? '';
    return expectMessage(this.gm.click(board, id));
  }

  /** `/gm rewind`, and the button that really does it. */
  async rewind(): Promise<void> {
    const asked = await this.gm.command('gm rewind');
    if (asked.kind !== 'message') throw new Error(`rewind answered with ${asked.kind}`);
    const [id = ''] = ids(asked.message);
    await expectMessage(this.gm.click(asked.message, id));
    this.#answered = '';
  }

  close(): void {
    this.gm?.close();
    for (const { seat } of this.people.values()) seat.close();
  }

  #person(name: string): Person {
    const person = this.people.get(name);
    if (!person) throw new Error(`${name} never sat here`);
    return person;
  }

  #awake(): Person[] {
    return [...this.people.values()].filter(({ here, habit }) => here && habit !== 'silent');
  }

  /** Somebody speaks first: whose moment it is in spotlight mode, else each in turn. */
  async #openTurn(): Promise<void> {
    const awake = this.#awake();
    const board = this.gm.board();
    const spotlit = board ? /spotlight is on \*\*(.+?)\*\*/.exec(readable(board))?.[1] : undefined;
    const first = awake.find(({ seat }) => seat.name === spotlit) ?? awake[this.turns % awake.length];
    if (!first) throw new Error('Everybody is gone');
    await this.#act(first);
  }

  async #act({ seat, habit }: Person): Promise<void> {
    // Where a fight is planned much is at stake, so that there is a vote.
    const bold = this.fights.has(this.turns);
    const text = TRIES[bold ? 2 : (this.turns + seat.name.length) % TRIES.length] ?? '';
    const said = seat.command('act', { text });
    // The second one is refused or replaces the first; it never counts twice.
    if (habit === 'twice') await Promise.all([said, seat.command('act', { text })]);
    await expectMessage(said);
  }

  async #answer(board: SeenMessage): Promise<void> {
    const asked = asks(board);
    if (asked === 'vote' && this.fights.delete(this.turns)) await this.#sendWolves(board);
    for (const person of this.#awake()) {
      const { seat, habit } = person;
      const presses = habit === 'twice' ? 2 : 1;
      if (asked === 'pass') {
        if (this.mode === 'party') await this.#act(person);
        else if (readable(board).includes(`spotlight is on **${seat.name}**`)) await this.#act(person);
        continue;
      }
      for (let n = 0; n < presses; n += 1) {
        for (const { id, values } of wanted(board, seat.name.length + this.turns)) {
          await press(this.gm, seat, id, values);
        }
      }
    }
  }

  /** Puts a fight on the table and lets it happen, whatever the votes say. */
  async #sendWolves(board: SeenMessage): Promise<void> {
    const event = { title: 'Wolves', sentence: 'Something grey circles the party.', type: 'combat' };
    await expectMessage(this.gm.command('gm inject', { ...event, foe: 'marsh-wolf' }));
    const number = new Set(ids(board).flatMap((id) => /^wyrd:vote:[^:]+:(\d+)/.exec(id)?.[1] ?? [])).size + 1;
    await expectMessage(this.gm.command('gm force', { event: number }));
  }

  #board(fits: (board: SeenMessage) => boolean): Promise<SeenMessage> {
    return this.gm
      .until(
        `a board of the ${this.mode} campaign, turn ${this.turns}`,
        () => {
          const board = this.gm.board();
          return board && fits(board) ? board : undefined;
        },
        60_000,
      )
      .catch((error: Error) => {
        const board = this.gm.board();
        const shown = board ? `${readable(board)}\n${ids(board).join(' ')}` : 'nothing';
        throw new Error(`${error.message}; the board shows:\n${shown}\nanswered: ${this.#answered}`);
      });
  }
}

/** What a board asks for, by the family of its controls. */
function asks(board: SeenMessage): 'vote' | 'choose' | 'strike' | 'pass' | null {
  const all = ids(board);
  for (const family of ['vote', 'choose', 'strike', 'pass'] as const) {
    if (all.some((id) => id.startsWith(`wyrd:${family}`))) return family;
  }
  return null;
}

/** One question is one set of controls, whoever has answered meanwhile; whose moment it is belongs to it. */
function questionOf(board: SeenMessage): string {
  const spotlit = /spotlight is on \*\*(.+?)\*\*/.exec(readable(board))?.[1] ?? '';
  const first = ids(board).find((id) => /^wyrd:(vote|choose|strike|pass)/.test(id)) ?? '';
  return `${first.split(':').slice(0, 5).join(':')} ${spotlit}`;
}

/** What somebody presses: every event once, one approach, or a foe. */
function wanted(board: SeenMessage, taste: number): { id: string; values?: string[] }[] {
  const all = ids(board);
  switch (asks(board)) {
    case 'vote': {
      const side = taste % 3 === 0 ? 'avert' : 'welcome';
      return all.filter((id) => id.startsWith('wyrd:vote') && id.endsWith(side)).map((id) => ({ id }));
    }
    case 'choose': {
      const approaches = all.filter((id) => id.startsWith('wyrd:choose'));
      return [{ id: approaches[taste % approaches.length] ?? '' }];
    }
    case 'strike': {
      const control = controlsOf(board).find(({ custom_id }) => custom_id?.startsWith('wyrd:strike'));
      const foes = control?.options ?? [];
      return [{ id: control?.custom_id ?? '', values: [foes[taste % foes.length]?.value ?? ''] }];
    }
    default:
      return [];
  }
}
