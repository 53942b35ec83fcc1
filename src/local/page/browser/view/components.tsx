import { useContext } from 'preact/hooks';
import { type Component, MESSAGE_FLAG, type Message } from '../discord/shapes.ts';
import { Markdown } from '../markdown/markdown.tsx';
import { safeLink } from '../markdown/parse.ts';
import { controlKey } from '../state/interactions.ts';
import type { Seat } from '../state/seat.ts';
import { colorOf } from './embed.tsx';
import { EmojiView } from './emoji.tsx';
import { Here } from './here.ts';
import { MessageSelect } from './message-select.tsx';

/** Components of a message, legacy rows and Components V2 alike: https://discord.com/developers/docs/components/reference */
export function Components({ message, seat }: { message: Message; seat: Seat }) {
  if (message.components.length === 0) return null;
  const v2 = (message.flags & MESSAGE_FLAG.componentsV2) !== 0;
  return (
    <Here.Provider value={{ message, seat }}>
      <div class={`components ${v2 ? 'v2' : ''}`}>
        <Children of={message.components} />
      </div>
    </Here.Provider>
  );
}

/** Keyed by custom id where there is one, so that an edited board keeps the focus where it was. */
function Children({ of }: { of: readonly Component[] }) {
  return (
    <>
      {of.map((one, at) => (
        <View key={one.custom_id ?? `${one.type} ${at}`} component={one} />
      ))}
    </>
  );
}

function View({ component }: { component: Component }) {
  const inner = component.components ?? [];
  switch (component.type) {
    case 1:
      return (
        <div class="row">
          <Children of={inner} />
        </div>
      );
    case 2:
      return <ButtonView component={component} />;
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return <MessageSelect component={component} />;
    case 9:
      return (
        <div class="section">
          <div class="section-text">
            <Children of={inner} />
          </div>
          {component.accessory && <View component={component.accessory} />}
        </div>
      );
    case 10:
      return <Markdown source={component.content ?? ''} class="text-display" />;
    case 11:
      return <Media url={component.media?.url} description={component.description} kind="thumbnail" />;
    case 12:
      return (
        <div class="gallery">
          {(component.items ?? []).map(({ media, description }, at) => (
            <Media key={at} url={media.url} description={description} kind="picture" />
          ))}
        </div>
      );
    case 13:
      return <p class="file">📄 {component.file?.url.split('/').at(-1)}</p>;
    case 14:
      return component.divider === false ? (
        <div class={`gap space-${component.spacing ?? 1}`} />
      ) : (
        <hr class={`space-${component.spacing ?? 1}`} />
      );
    case 17: {
      const accent = colorOf(component.accent_color);
      return (
        <div class={`container ${accent ? 'accented' : ''}`} style={accent ? { '--accent': accent } : {}}>
          <Children of={inner} />
        </div>
      );
    }
    default:
      return <p class="unknown">A part that this page does not know (type {component.type}).</p>;
  }
}

/** Pictures from elsewhere stay unloaded: the page asks no address but its own. */
function Media({
  url,
  description,
  kind,
}: {
  url: string | undefined;
  description: string | null | undefined;
  kind: string;
}) {
  const own = url && (url.startsWith('data:image/') || safeLink(url)?.startsWith(location.origin));
  if (own) return <img class={kind} src={url} alt={description ?? ''} />;
  return (
    <div class={`${kind} absent`} role="img" aria-label={description ?? 'A picture'}>
      {description ?? '🖼'}
    </div>
  );
}

const STYLES: Record<number, string> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
  6: 'primary',
};

function ButtonView({ component }: { component: Component }) {
  const here = useContext(Here);
  const { custom_id: customId, label, emoji, disabled = false } = component;
  const style = STYLES[component.style ?? 2] ?? 'secondary';
  const href = component.style === 5 ? safeLink(component.url) : null;
  const face = (
    <>
      {emoji && <EmojiView emoji={emoji} />}
      {label && <span class="button-label">{label}</span>}
    </>
  );
  if (href && !disabled) {
    return (
      <a class="button link" href={href} target="_blank" rel="noopener noreferrer">
        {face} <span aria-hidden="true">↗</span>
      </a>
    );
  }
  const busy =
    here !== null &&
    customId !== undefined &&
    here.seat.interactions.busy.value.has(controlKey(here.message.id, customId));
  const press = () => {
    if (disabled || busy || !here || !customId) return;
    void here.seat.interactions.click(here.message, customId);
  };
  return (
    <button
      type="button"
      class={`button ${style}`}
      data-custom-id={customId}
      disabled={disabled}
      aria-busy={busy}
      onClick={press}
    >
      {face}
      {busy && <span class="dots" aria-hidden="true" />}
    </button>
  );
}
