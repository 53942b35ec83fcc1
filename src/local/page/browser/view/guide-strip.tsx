import { useSignal } from '@preact/signals';
import { type GuideSeat, guideFor, type Stage, stageOf } from '../state/guide.ts';
import type { Seat } from '../state/seat.ts';
import { channelId, fill, opened, seat, sit, table } from '../state/table.ts';
import { WyrdMark } from './avatar.tsx';
import { Icon } from './icon.tsx';

const KEY = 'wyrd-hints';

function stage(now: Seat): Stage {
  return stageOf(now.room(channelId.value).value?.messages ?? [], table.value?.applicationId ?? '');
}

function seatsForGuide(): GuideSeat[] {
  return (table.value?.seats ?? []).map(({ name, gm }) => ({
    ...{ name, gm },
    used: opened.value.get(name)?.interactions.used.value ?? new Set<string>(),
  }));
}

function follow({ seat: name, fill: line }: { seat?: string; fill?: string }): void {
  if (name) sit(name);
  if (line) fill.value = line;
}

/** One line above the composer: what a newcomer does next, with a button that does it. */
export function GuideStrip() {
  const hidden = useSignal(localStorage.getItem(KEY) === 'off');
  const now = seat.value;
  if (!now || hidden.value) return null;
  const room = now.room(channelId.value).value;
  if (!room?.loaded || room.messages.length === 0) return null;
  const seats = seatsForGuide();
  const me = seats.find(({ name }) => name === now.info.name);
  const guide = me && guideFor(stage(now), me, seats);
  if (!guide) return null;
  const hide = () => {
    localStorage.setItem(KEY, 'off');
    hidden.value = true;
  };
  return (
    <aside class="guide" aria-label="What to do next">
      <span class="guide-spark" aria-hidden="true">
        ✦
      </span>
      <p>{guide.text}</p>
      {guide.actions.map((action) => (
        <button type="button" key={action.label} class="guide-action" onClick={() => follow(action)}>
          {action.label}
        </button>
      ))}
      <button
        type="button"
        class="icon-button"
        aria-label="Hide the hints"
        title="Hide the hints"
        onClick={hide}
      >
        <Icon name="close" size={16} />
      </button>
    </aside>
  );
}

const STEPS: [title: string, text: string][] = [
  ['Start', 'The game master opens a campaign in this channel.'],
  ['Join', 'Take two or three seats on the rail, one after another, and bring a character to each.'],
  ['Play', 'Say what you try, vote on what fate may bring, and watch the dice fall.'],
];

/** An empty channel, told to somebody who has never seen it. */
export function EmptyChannel() {
  const seats = seatsForGuide();
  const me = seats.find(({ name }) => name === seat.value?.info.name);
  const guide = me && guideFor('start', me, seats);
  return (
    <section class="empty" aria-labelledby="empty-title">
      <div class="ember" aria-hidden="true">
        <WyrdMark size={84} />
      </div>
      <h2 id="empty-title">The hearth is lit. No story yet.</h2>
      <p>
        Wyrd is a game master for a whole table. Here one person can try it from every seat; nothing leaves
        this computer.
      </p>
      <ol class="steps">
        {STEPS.map(([title, text], at) => (
          <li key={title}>
            <span class="step-number" aria-hidden="true">
              {at + 1}
            </span>
            <div>
              <h3>{title}</h3>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ol>
      {guide?.actions.map((action) => (
        <button type="button" key={action.label} class="button primary large" onClick={() => follow(action)}>
          {action.label} <kbd>{action.fill?.trim()}</kbd>
        </button>
      ))}
    </section>
  );
}
