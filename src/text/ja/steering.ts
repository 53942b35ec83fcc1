import type { Catalog } from '../catalog.ts';
import { inline, soon } from '../markup.ts';
import { duration, list } from './phrases.ts';
import { words } from './words.ts';

const onOff = (on: boolean) => (on ? words.on : words.off);

export const steering: Catalog['steering'] = {
  settings: (settings, t) => {
    const waits = Object.entries(settings.waits).map(
      ([kind, s]) => `${words.waits[kind as keyof typeof words.waits]} ${duration((s ?? 0) * 1000)}`,
    );
    return [
      '**この物語の進め方**',
      `- ターン：${t.turnModes[settings.turnMode]}`,
      `- ペース：${t.paces[settings.pace]}${waits.length > 0 ? `（${waits.join('、')}）` : ''}`,
      `- 投票：${t.voteRules[settings.voteRule]}`,
      `- 観客の投票：${onOff(settings.onlookers)}`,
      `- 時間半ばの呼びかけ：${onOff(settings.reminders)}`,
      `- 下読み：${t.reviews[settings.review]}${settings.review === 'review' ? `。時間が来たら${settings.reviewDeadline === 'hold' ? '止めておく' : '通す'}` : ''}`,
      `- 言語：${settings.language}`,
      `- 簡素な投稿：${onOff(settings.plain)}`,
    ].join('\n');
  },
  gms: (userIds) => `ゲームマスター：${list(userIds.map((id) => `<@${id}>`))}`,
  canon: (lines) =>
    lines.length > 0
      ? `**あなたの言葉による事実**\n${lines.map((one, n) => `${n + 1}. ${inline(one, 200)}`).join('\n')}`
      : 'まだ何も定められていません。`/gm canon add` で事実を伝えると、以後の語りはすべて従います。',
  reviewEvents: '**投票の前に。** 運命が卓に出そうとしているものです。',
  reviewStory: '**語る前に。** このターンはこう終わる予定です。',
  confirmRewind: (turn) =>
    `ターン${turn}はなかったことになります。投稿には取り消し線が引かれ、全員がその前の状態に戻ります。よろしいですか？`,
  restoreWhich: 'どの物語をここに戻しますか？',
  nothingArchived: 'このサーバーにしまわれた物語はありません。',
  trace: (turn, version) => `**ターン${turn}**、版${version}：何が動き、どれだけかかったか`,
  traceLine: ({ at, what, ms, by }) =>
    `${soon(at)} ${what}${by ? `（${inline(by, 40)}）` : ''}${ms > 0 ? ` · ${ms} ms` : ''}`,
};
