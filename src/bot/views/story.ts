import { cleanLine, escapeMarkdown } from '../../game/player-text.ts';
import type { NoticeKey, RolledEvent, StoryPost } from '../../game/posts.ts';
import type { Catalog } from '../../text/catalog.ts';
import { catalogFor } from '../../text/index.ts';
import { cutAtSentence, inline, quoted } from '../../text/markup.ts';
import { fightEndParts, fightText, roundParts } from './fight-post.ts';
import {
  fits,
  framed,
  line,
  MAX_TEXT,
  type MessageBody,
  type Part,
  rowsWithin,
  text,
  unframed,
} from './message.ts';
import { checkText, consequenceTexts } from './settled.ts';
import { ACCENT, DEGREE_ACCENT, drawRoll, type Icon, type Style, styleOf } from './style.ts';

type Of<Kind extends StoryPost['kind']> = Extract<StoryPost, { kind: Kind }>;

/**
 * A story post as Discord shows it: prose first, dice small beneath it. What the storyteller wrote is
 * Markdown, with players' words in it escaped by whoever put them there; names and titles are escaped here.
 */
export function renderPost(
  post: StoryPost,
  campaign: { plain: boolean; language: string },
  undone = false,
): MessageBody {
  const body = renderTold(post, campaign);
  return undone ? struckThrough(body, catalogFor(campaign.language)) : body;
}

function renderTold(post: StoryPost, campaign: { plain: boolean; language: string }): MessageBody {
  const t = catalogFor(campaign.language);
  const style = styleOf(campaign.plain);
  const boxed = (accent: number, ...parts: Part[]) => framed(accent, parts, campaign.plain);
  switch (post.kind) {
    case 'prologue':
      return boxed(ACCENT.story, text(`# ${inline(post.campaign, 60)}\n${cutAtSentence(post.text, 3000)}`));
    case 'ruling':
      return boxed(ACCENT.ask, text(rulings(post, t)));
    case 'fate':
      return boxed(
        ACCENT.fate,
        text(`### ${t.posts.fate}`),
        ...post.events.map((event) => text(rolled(event, t, style))),
      );
    case 'event':
      return boxed(ACCENT.danger, text(opening(post, t)));
    case 'event-outcome':
      return boxed(accentOf(post), ...outcome(post, t, style));
    case 'story':
      return boxed(ACCENT.story, ...story(post, t, style));
    case 'fight':
      return boxed(ACCENT.danger, text(fightText(post, t)));
    case 'round':
      return boxed(ACCENT.danger, ...roundParts(post, t, style));
    case 'fight-end':
      return boxed(END_ACCENT[post.end], ...fightEndParts(post, t, style));
    case 'narration':
      return boxed(
        ACCENT.story,
        text(`-# ${style.icon('world')}${t.posts.world}\n${escapeMarkdown(post.text)}`),
      );
    case 'reminder': {
      const mentions = t.words.list(post.userIds.map((id) => `<@${id}>`));
      const said = t.posts.reminder(mentions, t.words.waits[post.wait], new Date(post.until));
      const body = unframed([text(`${style.icon('bell')}${said}`)]);
      return { ...body, allowed_mentions: { parse: [], users: post.userIds } };
    }
    case 'recap':
      return unframed([
        text(
          [
            `${style.icon('back')}${t.posts.recap(post.character)}`,
            ...post.lines.map(({ turn, title, hook }) => {
              const where = `-# ${t.board.turn(turn)} · **${inline(title, 80)}**`;
              return hook ? `${where}\n${cutAtSentence(hook, 240)}` : where;
            }),
          ].join('\n'),
        ),
      ]);
    case 'notice':
      return unframed([text(`${noticeIcon(post.text, style)}${t.notices[post.text](post.params)}`)]);
    case 'epilogue':
      return boxed(ACCENT.halted, text(t.posts.epilogue(post.campaign, post.turns)));
  }
}

const END_ACCENT = {
  victory: ACCENT.story,
  flight: ACCENT.ask,
  defeat: DEGREE_ACCENT.critical_failure,
  stalemate: ACCENT.calm,
  'called-off': ACCENT.halted,
} as const;

const NOTICE_ICONS: Partial<Record<NoticeKey, Icon>> = {
  joined: 'joined',
  back: 'back',
  left: 'left',
  kicked: 'left',
  away: 'away',
  risen: 'risen',
  rewound: 'rewound',
  spotlight: 'spotlight',
  'gm-harm': 'harm',
  'gm-heal': 'healed',
  'gm-give': 'found',
  'gm-take': 'parted',
};

function noticeIcon(key: NoticeKey, style: Style): string {
  return style.icon(NOTICE_ICONS[key] ?? 'ruling');
}

/**
 * A post of a turn that never was: every line struck through, under a word that says so. Where the marks
 * would not fit, only the first line is left.
 */
function struckThrough(body: MessageBody, t: Catalog): MessageBody {
  const strike = (content: string, keep: number): string =>
    content
      .split('\n')
      .slice(0, keep)
      .map((one) => one.replace(/^((?:#{1,3} |-# |> |- )*)(.*\S.*)$/, '$1~~$2~~'))
      .join('\n');
  for (const keep of [Number.POSITIVE_INFINITY, 1]) {
    const parts: Part[] = [text(`-# ${t.posts.undone}`)];
    const walk = (node: object): void => {
      if ('content' in node && typeof node.content === 'string') parts.push(text(strike(node.content, keep)));
      if ('components' in node && Array.isArray(node.components)) node.components.forEach(walk);
    };
    body.components?.forEach(walk);
    const struck = framed(ACCENT.halted, keep === 1 ? parts.slice(0, 2) : parts, false);
    if (fits(struck)) return struck;
  }
  return framed(ACCENT.halted, [text(`-# ${t.posts.undone}`)], false);
}

function rulings({ rulings: all }: Of<'ruling'>, t: Catalog): string {
  const blocks = all.map(({ character, text: tried, reason, suggestions, refused }) => {
    const head = refused ? t.posts.refused(character) : t.posts.noted(character);
    const instead = suggestions.length > 0 ? [t.posts.instead, ...suggestions.map((one) => `- ${one}`)] : [];
    return [head, quoted(cleanLine(tried, 140), 140), reason, ...instead].join('\n');
  });
  return rowsWithin(blocks, 3900, t.posts.more).join('\n');
}

/** One event: its verdict, the chance as a bar with the die on it, and how the chance came about. */
function rolled(event: RolledEvent, t: Catalog, style: Style): string {
  const { title, chance, die, fate, ruling } = event;
  const verdict = ruling ? t.posts.ruled[ruling] : t.posts.verdicts[fate];
  const head = `**${inline(title, 60)}** ${verdict}`;
  const odds = `-# ${t.posts.odds(event)}`;
  if (!die) return `${head}\n${odds}`;
  const bar = style.plain ? '' : `${drawRoll(chance, die.value)} `;
  return `${head}\n${bar}d${die.sides} **${die.value}** ${die.value <= chance ? '≤' : '>'} ${chance}\n${odds}`;
}

function opening({ title, number, of, narration }: Of<'event'>, t: Catalog): string {
  // The question is asked on the board beneath, beside the buttons that answer it.
  return `-# ${t.posts.event(number, of)}\n## ${inline(title, 60)}\n${cutAtSentence(narration, 3000)}`;
}

function accentOf({ check }: Of<'event-outcome'>): number {
  return check ? DEGREE_ACCENT[check.degree] : ACCENT.calm;
}

function outcome(post: Of<'event-outcome'>, t: Catalog, style: Style): Part[] {
  const { actor, approach, helpers, check, consequences, words } = post;
  const who = actor && approach ? t.posts.acts(actor, approach, helpers) : t.posts.nobodyMoved;
  const small = [...(check ? [checkText(check, t, style)] : []), ...consequenceTexts(consequences, t, style)];
  const shown = rowsWithin(small, 900, (left) => `-# ${t.posts.more(left)}`);
  return [
    text(`-# ${inline(post.title, 60)}\n${who}\n\n${cutAtSentence(words, 2000)}`),
    ...(shown.length > 0 ? [line, text(shown.join('\n'))] : []),
  ];
}

/** Title, prose, hook; then dice and what they cost; last the opened seed. */
function story(post: Of<'story'>, t: Catalog, style: Style): Part[] {
  const hook = post.hook ? `\n\n${italic(post.hook)}` : '';
  // A story that the game master dropped still shows what was settled.
  const prose = post.prose ? cutAtSentence(post.prose, 2300) : t.posts.untold;
  const head = `-# ${t.board.turn(post.turn)}\n## ${inline(post.title, 80)}\n${prose}${hook}`;
  const seed = `-# ${t.posts.reveal(post.turn, post.seed)}`;
  const checks = post.checks.map((check) => checkText(check, t, style, check.character));
  const small = [...checks, ...consequenceTexts(post.consequences, t, style)];
  const room = MAX_TEXT - head.length - seed.length;
  const shown = rowsWithin(small, room, (left) => `-# ${t.posts.more(left)}`);
  return [text(head), ...(shown.length > 0 ? [line, text(shown.join('\n'))] : []), text(seed)];
}

/** In italics whatever it holds: stars of its own would end them early. */
function italic(markdown: string): string {
  return `*${markdown
    .replace(/\s+/g, ' ')
    .replace(/(?<!\\)\*/g, '')
    .trim()}*`;
}
