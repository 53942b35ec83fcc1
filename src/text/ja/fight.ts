import type { Catalog } from '../catalog.ts';
import { inline } from '../markup.ts';
import { people } from './phrases.ts';

export const fight: Catalog['fight'] = {
  round: (round) => `第${round}ラウンド`,
  attackWhom: '誰を攻撃しますか？',
  skillOn: '技を使う…',
  itemOn: '持ち物を使う…',
  kit: 'あなたの技と持ち物です。1ラウンドにひとつ、最後に選んだものが有効です。',
  kitEmpty: '使える技も、役に立つ持ち物もありません。攻撃するか、守るか、逃げてください。',
  at: (what, whom) => `${what}：${whom}`,
  surprised: '不意を突かれました。最初のラウンドは不利です。',
  initiative: (names) => `行動順：${people(names)}。`,
  results: {
    miss: '外れ',
    hit: '命中',
    critical: '痛打',
    fumble: '大外れ',
    done: '完了',
    fails: '失敗',
  },
  damage: (points) => `${points}ダメージ`,
  healed: (points) => `体力${points}回復`,
  became: { down: '倒れる', fled: '逃げきる', yielded: '降参する', up: '立ち上がる' },
  guarded: (name) => `${inline(name, 40)}が受け止める`,
  against: (target) => `目標値${target}`,
  ended: (rounds) => (rounds > 0 ? `${rounds}ラウンド後` : '一撃も交わさぬうちに'),
};
