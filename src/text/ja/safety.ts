import type { Catalog } from '../catalog.ts';
import { bold, inline } from '../markup.ts';
import { list } from './phrases.ts';

const named = (all: readonly string[]) =>
  all.length > 0 ? list(all.map((one) => inline(one, 80))) : 'まだありません';

export const safety: Catalog['safety'] = {
  yours: (lines, veils) =>
    `あなたが伝えたことです。読むのは語り手だけです。\n**ライン**（物語に出さない）：${named(lines)}\n**ベール**（舞台裏でだけ）：${named(veils)}`,
  kept: ({ campaigns, plain }) => {
    const rows = campaigns.map(
      ({ name, character, turns }) =>
        `- ${inline(name, 60)}：${bold(character)}、${turns}ターンの行動、あなたの境界`,
    );
    const seats = rows.length > 0 ? rows.join('\n') : '- どの卓にも席はありません';
    return `**保管しているあなたのデータ**\n${seats}\n- 設定：簡素な返事 ${plain ? 'オン' : 'オフ'}\nほかにはユーザーIDとここでの名前だけで、よそには何もありません。\`/privacy delete\` で全部消せます。`;
  },
  confirmDelete:
    'すべての卓から、あなたのデータを消します。席、キャラクター、書いたことのすべてです。語り終えた物語の言葉は残り、記録の中のキャラクターは名もない旅人になります。元には戻せません。',
  deleted: (campaigns) =>
    campaigns > 0
      ? `${campaigns}卓のデータを消しました。ご一緒できて楽しかったです。`
      : '消しました。もともとほとんどありませんでした。',
  preferences: (plain) =>
    plain
      ? 'これからは、あなたへの返事を飾りや枠のない簡素なものにします。'
      : 'これからは、あなたへの返事を飾りつきでお届けします。',
};
