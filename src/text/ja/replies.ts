import type { Catalog } from '../catalog.ts';
import { bold, inline } from '../markup.ts';

export const sheet: Catalog['sheet'] = {
  level: (level) => `レベル${level}`,
  health: '体力',
  fine: '悪いところはありません。',
  abilities: '能力',
  trait: '目を引くところ',
  skills: '技',
  carries: (taken, capacity) => `持ち物（${capacity}枠のうち${taken}枠）`,
  emptyHands: 'なし',
  grow: (points) =>
    points > 1
      ? `成長しました。能力を上げる点が${points}点あります。`
      : '成長しました。能力をひとつ上げられます。',
  defence: (points) => `防御${points}`,
  experience: (points, needed, nextLevel) => `レベル${nextLevel}まで経験値${needed}のうち${points}`,
  seated: '次のターンから加わります。',
  away: '離席中になっています。何かすればすぐ戻れます。',
};

export const fate: Catalog['fate'] = {
  title: (turn) => `ターン${turn}の運命`,
  promised: (hash) => `投票の前に約束した、種のSHA-256：\n\`${hash}\``,
  secret: '種はターンが語られるまで封じられています。その後は誰でも同じ賽を振り直せます。',
  seed: (seed) => `種：\n\`${seed}\``,
  dice: 'そこから出る賽の目：',
  noDice: 'このターンに賽はいりませんでした。',
  shown: (value) => `ただし示されたのは${value}`,
  honest: '**公正です。** 種は約束どおりで、どの賽も同じ目が出ました。',
  broken: '**何かが合いません。** このボットの運営者に知らせてください。',
  unchecked: 'まだ確かめていません。',
  redo: '誰も信じられませんか？docs/fate.md にopensslだけで確かめる方法があります。',
  more: (n) => `…ほか${n}件`,
};

export const dice: Catalog['dice'] = {
  rolls: (who, notation, total) => `${bold(who)} が ${inline(notation, 60)} を振る：**${total}**`,
};

export const started: Catalog['started'] = (name, pitch) =>
  `${bold(name)} の卓がこのチャンネルに開きました。\n> ${pitch.replace(/\n+/g, '\n> ')}\n次は、みなさんがボードの **参加** を押し、そろったら **開始** を押してください。`;
