import type { PhaseName, WaitKind } from '../../game/phases.ts';
import type { Catalog } from '../catalog.ts';
import { inline } from '../markup.ts';
import { list } from './phrases.ts';
import { called, words } from './words.ts';

const at = (phase: PhaseName) => `「${words.phases[phase].title}」`;
const titled = (title: string) => `「${inline(title, 60)}」`;
const said = (text: string) => (text ? `：${inline(text, 80)}` : '');
const degree = (one: keyof typeof words.degrees | null) => (one === null ? '判定なし' : words.degrees[one]);
const WAITS: Record<WaitKind, string> = {
  intents: '全員の聞き取り',
  votes: '投票',
  approach: '案の選択',
  fighters: '戦いのラウンド',
  event_review: '出来事の下読み',
  story_review: '物語の下読み',
};
const BY = {
  everyone: '全員が答えた',
  deadline: '時間切れ',
  gm: 'ゲームマスターが締め切った',
};

/** What follows on a name ("<@1>" or Wyrd); no full stop, the view ends the line. */
export const audit: Catalog['audit'] = {
  title: '誰が何をしたか',
  empty: 'まだ何も起きていません。',
  wyrd: 'Wyrd',
  facts: {
    'campaign.started': ({ name }) => `が${titled(name)}を開いた`,
    'campaign.begun': ({ party }) => `が${party.length}人の一行で物語を始めた`,
    'campaign.ended': ({ turns }) => `が${turns}ターンで物語を終えた`,
    'campaign.paused': ({ phase, reason }) => `が${at(phase)}で止めた${said(reason)}`,
    'campaign.resumed': ({ phase }) => `が${at(phase)}から再開した`,
    'campaign.stopped': ({ step, error }) => `が${inline(step, 30)}で話の糸を失った${said(error)}`,
    'player.joined': ({ character }) => `が${inline(character, 40)}として席に着いた`,
    'player.left': ({ character }) => `が席を立った（${inline(character, 40)}）`,
    'player.went-away': () => 'が、二度答えのなかった人を離席中にした',
    'player.came-back': () => 'が戻った',
    'player.rose': ({ character, level }) => `が${inline(character, 40)}のレベル${level}への成長を見た`,
    'player.grew': ({ character, ability }) =>
      `が${inline(character, 40)}の${inline(called(ability), 30)}を上げた`,
    'boundaries.set': () => 'が誰かの境界を書き留めた',
    'item.used': ({ character, item }) => `が${inline(called(item), 30)}を使った（${inline(character, 40)}）`,
    'spotlight.moved': ({ character }) => `がスポットライトを${inline(character, 40)}に移した`,
    'wait.reminded': ({ kind, playerIds }) => `が${playerIds.length}人に呼びかけた（${WAITS[kind]}）`,
    'turn.opened': ({ turn, commitment }) =>
      `がターン${turn}を開いた、運命 \`${inline(commitment.slice(0, 12), 12)}…\``,
    'intent.declared': ({ kind, text }) => (kind === 'pass' ? 'が見送った' : `の試み${said(text)}`),
    'wait.closed': ({ kind, by, missed }) =>
      `が${WAITS[kind]}を閉じた：${BY[by]}${missed.length > 0 ? `、未回答${missed.length}` : ''}`,
    'action.validated': ({ accepted, refused }) => `が試みを見きわめた：承認${accepted}、却下${refused}`,
    'meta.generated': ({ titles }) =>
      titles.length > 0 ? `が提案した：${list(titles.map(titled))}` : 'は何も提案しなかった',
    'vote.cast': ({ eventIndex, value }) =>
      `が出来事${eventIndex + 1}に${value === 'welcome' ? '歓迎' : '回避'}の票を入れた`,
    'event.struck': ({ title }) => `が${titled(title)}を打ち消した`,
    'event.spared': ({ title, die, chance }) => `の賽は${die}（${chance}%）：${titled(title)}は訪れない`,
    'event.triggered': ({ title, die, chance }) =>
      die === null
        ? `が${titled(title)}を起こした`
        : `の賽は${die}（${chance}%）：${titled(title)}が現実になる`,
    'approach.chosen': ({ choice, eventIndex }) => `が出来事${eventIndex + 1}に案${choice + 1}を選んだ`,
    'approach.suggested': ({ label }) => `が${titled(label)}を提案した`,
    'combat.started': ({ title, foes }) =>
      `が${titled(title)}の戦いを始めた：${list(foes.map((one) => inline(one, 40)))}`,
    'combat.declared': ({ round, deed }) => `が第${round}ラウンドに${inline(called(deed), 30)}を選んだ`,
    'combat.round': ({ round, hits, foesLeft }) =>
      `が第${round}ラウンドを裁いた：命中${hits}、残る敵${foesLeft}`,
    'combat.ended': ({ title, end, rounds }) =>
      `が${titled(title)}の戦いを終えた：${words.ends[end]}、${rounds}ラウンド`,
    'event.resolved': ({ title, degree: how }) => `が${titled(title)}を終えた：${degree(how)}`,
    'action.resolved': ({ degree: how }) => `が試みを裁いた：${degree(how)}`,
    'turn.completed': ({ turn, tension }) => `がターン${turn}を語った。緊張は今${tension}`,
    'turn.abandoned': ({ turn, reason }) => `がターン${turn}を取りやめた${said(reason)}`,
    'turn.rewound': ({ turn }) => `がターン${turn}を巻き戻した`,
    'campaign.archived': ({ reason }) => `が物語をしまった${said(reason)}`,
    'campaign.restored': ({ channelId }) => `が物語を <#${inline(channelId, 20)}> に戻した`,
    'gm.acted': ({ input, detail }) => `が \`/gm ${input}\` を使った${said(detail)}`,
  },
  unreadable: (name) => `が ${inline(name, 40)} を記録した`,
  more: (n) => `…それより前に${n}件`,
};
