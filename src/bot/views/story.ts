import type { APIComponentInContainer } from 'discord.js';
import type { Check } from '../../game/checks.ts';
import { cut, escapeMarkdown } from '../../game/player-text.ts';
import type { RolledEvent, StoryPost } from '../../game/posts.ts';
import type { SettledConsequence } from '../../game/storytelling.ts';
import type { Catalog } from '../../text/catalog.ts';
import { catalogFor } from '../../text/index.ts';
import { ACCENT, bar, framed, line, type MessageBody, text } from './message.ts';

type Of<Kind extends StoryPost['kind']> = Extract<StoryPost, { kind: Kind }>;
type Parts = { accent: number; parts: APIComponentInContainer[] };

/** A story post as Discord shows it. Prose first, dice small beneath it. */
export function renderPost(post: StoryPost, campaign: { plain: boolean; language: string }): MessageBody {
  const t = catalogFor(campaign.language);
  const { accent, parts } = partsOf(post, t);
  return framed(accent, parts, campaign.plain);
}

function partsOf(post: StoryPost, t: Catalog): Parts {
  switch (post.kind) {
    case 'prologue':
      return { accent: ACCENT.story, parts: [text(`# ${escapeMarkdown(post.campaign)}\n${post.text}`)] };
    case 'ruling':
      return ruling(post, t);
    case 'fate':
      return {
        accent: ACCENT.fate,
        parts: [text(`### ${t.posts.fateTitle}`), ...post.events.map((event) => text(rolled(event, t)))],
      };
    case 'event':
      return {
        accent: ACCENT.danger,
        parts: [
          text(
            `-# ${t.posts.event(post.number, post.of)}\n## ${escapeMarkdown(post.title)}\n${post.narration}`,
          ),
        ],
      };
    case 'event-outcome':
      return outcome(post, t);
    case 'story':
      return story(post, t);
    case 'notice':
      return { accent: ACCENT.calm, parts: [text(t.notices[post.text](post.params))] };
    case 'epilogue':
      return { accent: ACCENT.halted, parts: [text(t.posts.epilogue(post.campaign, post.turns))] };
  }
}

function ruling({ rulings }: Of<'ruling'>, t: Catalog): Parts {
  const rows = rulings.map(({ character, text: tried, reason, suggestions, refused }) => {
    const head = refused ? t.posts.ruling(character) : t.posts.note(character);
    const quoted = `> ${escapeMarkdown(cut(tried.replace(/\s+/g, ' '), 140))}`;
    const instead = suggestions.map((one) => `- ${escapeMarkdown(one)}`);
    return [head, quoted, reason, ...(instead.length > 0 ? [t.posts.instead, ...instead] : [])].join('\n');
  });
  return { accent: ACCENT.ask, parts: [text(rows.join('\n\n'))] };
}

function rolled(
  { title, base, tilt, chance, die, fate, ruling: ruled, welcome, avert, voters }: RolledEvent,
  t: Catalog,
): string {
  const verdict =
    fate === 'triggered' ? t.posts.comesToPass : fate === 'struck' ? t.posts.struckDown : t.posts.staysAway;
  const name = `**${escapeMarkdown(title)}** ${ruled ? t.posts.byGm : verdict}`;
  const votes = t.board.votes(welcome, avert, voters);
  if (!die) return `${name}\n-# ${base} % · ${votes}`;
  const sign = tilt > 0 ? `+${tilt}` : `${tilt}`;
  const mark = Math.min(9, Math.floor((die.value - 1) / 10));
  // The chance as a bar, and where on it the die fell.
  const track = [...bar(chance, 100)].map((cell, at) => (at === mark ? '◆' : cell)).join('');
  return `${name}\n${track} d100 **${die.value}** ${die.value <= chance ? '≤' : '>'} ${chance}\n-# ${base} % ${sign} = ${chance} % · ${votes}`;
}

function outcome(post: Of<'event-outcome'>, t: Catalog): Parts {
  const who = post.actor && post.approach ? t.posts.acts(post.actor, post.approach) : t.posts.hesitation;
  const helped = post.helpers.length > 0 ? ` ${t.posts.helped(post.helpers)}` : '';
  const small = [
    ...(post.check ? [checkText(post.check, t)] : []),
    ...consequencesText(post.consequences, t),
  ];
  return {
    accent: ACCENT.danger,
    parts: [text(`${who}${helped}\n\n${post.words}`), ...(small.length > 0 ? [text(small.join('\n'))] : [])],
  };
}

function story(post: Of<'story'>, t: Catalog): Parts {
  const checks = post.checks.map((check) => `${checkText(check, t)} · ${escapeMarkdown(check.character)}`);
  const small = [...checks, ...consequencesText(post.consequences, t)];
  const hook = post.hook ? `\n\n*${post.hook}*` : '';
  return {
    accent: ACCENT.story,
    parts: [
      text(
        `-# ${t.board.turn(post.turn)}\n## ${escapeMarkdown(post.title)}\n${cut(post.prose, 2400)}${hook}`,
      ),
      ...(small.length > 0 ? [line, text(cut(small.join('\n'), 1100))] : []),
      text(t.posts.reveal(post.seed)),
    ],
  };
}

/** `d20 **14** + Might 3 + help 1 = **18** against 14: success` */
function checkText(
  { die, ability, abilityBonus, help, conditions, total, target, degree }: Check,
  t: Catalog,
): string {
  const plus = (value: number, label: string) =>
    value === 0 ? '' : ` ${value < 0 ? '−' : '+'} ${label} ${Math.abs(value)}`;
  const sum = `d${die.sides} **${die.value}**${plus(abilityBonus, t.abilities[ability])}${plus(help, t.posts.help)}${plus(conditions, t.posts.conditions)}`;
  return `-# 🎲 ${sum} = **${total}** ${t.posts.against} ${target}: **${t.degrees[degree]}**`;
}

function consequencesText(consequences: readonly SettledConsequence[], t: Catalog): string[] {
  return consequences.flatMap(({ character, harm, healed, gained, lost, down }) => [
    ...(harm > 0 ? [`-# 💔 ${t.posts.harm(character, harm)}`] : []),
    ...(healed > 0 ? [`-# 💚 ${t.posts.healed(character, healed)}`] : []),
    ...gained
      .filter((name) => name !== 'down')
      .map((name) => `-# ✦ ${t.posts.gained(character, t.conditions[name])}`),
    ...lost
      .filter((name) => name !== 'down')
      .map((name) => `-# ✧ ${t.posts.lost(character, t.conditions[name])}`),
    ...(down ? [`-# 🕳️ ${t.posts.down(character)}`] : []),
  ]);
}
