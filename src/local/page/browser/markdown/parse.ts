import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser';

/** A node of Discord's Markdown; `content` is text or further nodes, by type. */
export interface MarkdownNode {
  type: string;
  content?: string | MarkdownNode[] | undefined;
  items?: MarkdownNode[][];
  ordered?: boolean;
  start?: number;
  level?: number;
  target?: string;
  lang?: string;
  id?: string;
  name?: string;
  fullName?: string;
  timestamp?: string;
  format?: string;
}

const ITEM = /^( *)(?:[-*]|(\d{1,9})\.) +(.*)$/;

type ParserRule = (typeof rulesExtended)[string];

/**
 * Lists, which the library leaves out: lines that begin with `- `, `* ` or `1. `; what is indented further
 * belongs to the item above it.
 */
const list: ParserRule = {
  ...rulesExtended.subtext,
  order: SimpleMarkdown.defaultRules.list.order,
  match(source, state) {
    const before = state.prevCapture?.[0] as string | undefined;
    const startsLine = before === undefined || before.endsWith('\n');
    if (!startsLine || !ITEM.test(source.split('\n', 1)[0] ?? '')) return null;
    const lines: string[] = [];
    for (const line of source.split('\n')) {
      if (!ITEM.test(line) && !(lines.length > 0 && /^ {2,}\S/.test(line))) break;
      lines.push(line);
    }
    const whole = lines.join('\n');
    const ends = source[whole.length] === '\n' ? `${whole}\n` : whole;
    return [ends] as unknown as RegExpMatchArray & RegExpExecArray;
  },
  parse(capture, parse, state) {
    const lines = (capture[0] ?? '').replace(/\n$/, '').split('\n');
    const first = ITEM.exec(lines[0] ?? '');
    const depth = first?.[1]?.length ?? 0;
    const items: string[][] = [];
    for (const line of lines) {
      const item = ITEM.exec(line);
      if (item && (item[1] ?? '').length <= depth) items.push([item[3] ?? '']);
      else items.at(-1)?.push(line.slice(Math.min(depth + 2, line.search(/\S/))));
    }
    const number = first?.[2];
    return {
      type: 'list',
      ordered: number !== undefined,
      start: Number(number ?? 1),
      items: items.map((item) => parse(item.join('\n'), { ...state, prevCapture: null })),
    };
  },
};

const parser = SimpleMarkdown.parserFor({ ...rulesExtended, list });
const known = new Map<string, MarkdownNode[]>();
const KEPT = 500;

/** Parses Discord's flavour. Never throws: what cannot be parsed is text. Boards come again and again, so results are kept. */
export function parseMarkdown(source: string): MarkdownNode[] {
  const before = known.get(source);
  if (before) return before;
  const nodes = parseSafely(source);
  if (known.size >= KEPT) known.delete(known.keys().next().value ?? '');
  known.set(source, nodes);
  return nodes;
}

function parseSafely(source: string): MarkdownNode[] {
  try {
    return parser(source, { inline: true, prevCapture: null }) as MarkdownNode[];
  } catch {
    return [{ type: 'text', content: source }];
  }
}

/** Only addresses that a click may safely follow. */
export function safeLink(target: string | undefined): string | null {
  if (!target) return null;
  try {
    const { protocol, href } = new URL(target);
    return protocol === 'https:' || protocol === 'http:' ? href : null;
  } catch {
    return null;
  }
}

/** One line without marks, for the head of a reply. */
export function plainText(source: string): string {
  const flatten = (nodes: MarkdownNode[]): string =>
    nodes
      .map(({ content, name, items }) =>
        items
          ? items.map(flatten).join(' ')
          : Array.isArray(content)
            ? flatten(content)
            : (content ?? name ?? ' '),
      )
      .join('');
  return flatten(parseMarkdown(source)).replace(/\s+/g, ' ').trim();
}
