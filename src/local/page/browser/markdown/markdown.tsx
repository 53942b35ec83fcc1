import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { now } from '../state/clock.ts';
import { channelId, fill, seat } from '../state/table.ts';
import { type MarkdownNode, parseMarkdown, safeLink } from './parse.ts';
import { formatTimestamp } from './timestamp.ts';

/** Discord's Markdown as elements. Text only ever becomes text nodes. */
export function Markdown({ source, class: name = '' }: { source: string; class?: string }) {
  return <div class={`markdown ${name}`}>{render(parseMarkdown(source))}</div>;
}

function render(content: MarkdownNode['content'] | MarkdownNode[]): ComponentChildren {
  if (content === undefined || typeof content === 'string') return content;
  return content.map((node, at) => <Node key={at} node={node} />);
}

function Node({ node }: { node: MarkdownNode }) {
  const inner = () => render(node.content);
  switch (node.type) {
    case 'strong':
      return <strong>{inner()}</strong>;
    case 'em':
      return <em>{inner()}</em>;
    case 'underline':
      return <u>{inner()}</u>;
    case 'strikethrough':
      return <s>{inner()}</s>;
    case 'spoiler':
      return <Spoiler>{inner()}</Spoiler>;
    case 'inlineCode':
      return <code>{inner()}</code>;
    case 'codeBlock':
      return (
        <pre data-lang={node.lang}>
          <code>{inner()}</code>
        </pre>
      );
    case 'blockQuote':
      return <blockquote>{inner()}</blockquote>;
    case 'heading':
      return <Heading level={node.level ?? 1}>{inner()}</Heading>;
    case 'subtext':
      return <small class="subtext">{inner()}</small>;
    case 'list':
      return <List node={node} />;
    case 'br':
    case 'newline':
      return <br />;
    case 'link':
    case 'url':
    case 'autolink':
      return <Link target={node.target}>{inner()}</Link>;
    case 'user':
      return <UserMention id={node.id ?? ''} />;
    case 'channel':
      return <ChannelMention id={node.id ?? ''} />;
    case 'everyone':
    case 'here':
      return <span class="mention">@{node.type}</span>;
    case 'role':
      return <span class="mention">@role</span>;
    case 'slashCommand':
      return <CommandMention name={node.fullName ?? node.name ?? ''} />;
    case 'timestamp':
      return <Timestamp seconds={Number(node.timestamp)} style={node.format ?? 'f'} />;
    case 'twemoji':
      return <span class="emoji">{node.name}</span>;
    case 'emoji':
      return <span class="custom-emoji">:{node.name}:</span>;
    default:
      return <>{inner()}</>;
  }
}

/** Headings inside messages never outrank the page's own. */
function Heading({ level, children }: { level: number; children: ComponentChildren }) {
  if (level === 1) return <h3 class="md-1">{children}</h3>;
  if (level === 2) return <h4 class="md-2">{children}</h4>;
  return <h5 class="md-3">{children}</h5>;
}

function List({ node }: { node: MarkdownNode }) {
  const items = (node.items ?? []).map((item, at) => <li key={at}>{render(item)}</li>);
  return node.ordered ? <ol start={node.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
}

function Link({ target, children }: { target: string | undefined; children: ComponentChildren }) {
  const href = safeLink(target);
  if (!href) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

function Spoiler({ children }: { children: ComponentChildren }) {
  const shown = useSignal(false);
  if (shown.value) return <span class="spoiler shown">{children}</span>;
  return (
    <button
      type="button"
      class="spoiler"
      aria-label="Spoiler, press to show"
      onClick={() => (shown.value = true)}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

function UserMention({ id }: { id: string }) {
  const now = seat.value;
  const known = now?.members.value.some((one) => one.id === id);
  const mine = now?.info.userId === id;
  return <span class={`mention ${mine ? 'mine' : ''}`}>@{known ? now?.name(id) : 'unknown-user'}</span>;
}

function ChannelMention({ id }: { id: string }) {
  const channel = seat.value?.channels.value.find((one) => one.id === id);
  if (!channel) return <span class="mention">#unknown</span>;
  return (
    <button type="button" class="mention" onClick={() => (channelId.value = id)}>
      #{channel.name}
    </button>
  );
}

function CommandMention({ name }: { name: string }) {
  return (
    <button type="button" class="mention" onClick={() => (fill.value = `/${name} `)}>
      /{name}
    </button>
  );
}

function Timestamp({ seconds, style }: { seconds: number; style: string }) {
  const shown = formatTimestamp(seconds, style, style === 'R' ? now.value : 0);
  const soon = style === 'R' && seconds * 1000 - now.value < 15_000 && seconds * 1000 > now.value;
  return (
    <time class={`timestamp ${soon ? 'soon' : ''}`} title={formatTimestamp(seconds, 'F', 0)}>
      {shown}
    </time>
  );
}
