import { Archetype } from '../../game/characters.ts';
import { ItemId } from '../../game/items.ts';
import type { Catalog } from '../catalog.ts';
import { bold, inline, quoted, soon } from '../markup.ts';
import { people } from './phrases.ts';
import { called, words } from './words.ts';

/** 「アダとブラムを待っています。」 */
function still(awaiting: readonly string[], until: Date | null): string {
  return `${people(awaiting)} を待っています${until ? `（締め切り ${soon(until)}）` : ''}。`;
}

export const notes: Catalog['notes'] = {
  joined: ({ character, nextTurn }) =>
    `ようこそ、${bold(character)} さん。${nextTurn ? 'ターンの途中なので、次から加わります。' : '`/character` でシートが見られます。'}`,
  'welcome-back': ({ character }) => `おかえりなさい、${bold(character)} さん。席は温めてありました。`,
  left: ({ character }) => `${bold(character)} が席を立ちました。\`/join\` でそのままの姿で戻れます。`,
  begun: () => 'さあ、始まりです。最初に口を開いた人が最初のターンを開きます。',
  acted: ({ text, awaiting, until }) =>
    `あなたの試み：\n${quoted(text, 400)}\n${
      awaiting.length > 0
        ? `${still(awaiting, until)}変えたければもう一度どうぞ。`
        : '全員そろいました。行きましょう。'
    }`,
  passed: ({ awaiting }) =>
    `このターンは見送ります。${awaiting.length > 0 ? still(awaiting, null) : '全員そろいました。行きましょう。'}`,
  voted: ({ ballot, open, until }) => {
    const rows = ballot.map(({ title, value }) => {
      const said = value === null ? '未投票' : value === 'welcome' ? '**歓迎**' : '**回避**';
      return `- ${inline(title, 60)}：${said}`;
    });
    const closes = until ? `（締め切り ${soon(until)}）` : '';
    const next = open > 0 ? `何度でも変えられます${closes}。` : 'これが最後の一票でした。賽が落ちます。';
    return `あなたの声：\n${rows.join('\n')}\n${next}`;
  },
  done: ({ awaiting }) =>
    awaiting.length > 0
      ? `承りました。${still(awaiting, null)}`
      : '承りました。全員そろいました。賽が落ちます。',
  chosen: ({ label, awaiting, until }) =>
    `${bold(label)} に賛同しました。${
      awaiting.length > 0
        ? `${still(awaiting, until)}変えたければ別のを押してください。`
        : '全員そろいました。身構えて。'
    }`,
  suggested: ({ label }) => `あなたの案がボードに載りました：${bold(label)} 。みんなを説得してみてください。`,
  skipped: () => 'もう待ちません。先へ進みます。',
  extended: ({ until }) => `時間を延ばしました。締め切りは ${soon(until)} です。`,
  paused: () => '一時停止しました。`/gm resume` か、ボードの **続ける** で再開します。',
  resumed: ({ until }) => `再開します。${until ? `今の問いの締め切りは ${soon(until)} です。` : ''}`,
  retried: () => '切れたところから拾い直します。',
  declared: ({ deed, target, awaiting, until }) => {
    const next =
      awaiting.length > 0
        ? `${still(awaiting, until)}変えたければ選び直してください。`
        : '全員そろいました。鋼が鳴ります。';
    return `あなた：**${called(deed)}**${target ? ` → ${bold(target)}` : ''} 。${next}`;
  },
  'spotlight-called': ({ character, until }) =>
    `今は ${bold(character)} の番なので、呼びました。黙っていれば ${soon(until)} に次へ移ります。`,
  'spotlight-passed': ({ character }) => `スポットライトを ${bold(character)} に渡しました。`,
  'spotlight-set': ({ character }) => `スポットライトは ${bold(character)} に当たっています。`,
  grew: ({ ability, value, left }) =>
    `**${words.abilities[ability].name}** が${value > 0 ? `+${value}` : value}になりました。${left > 0 ? `残り${left}点です。` : ''}`,
  used: ({ item, healed, character }) =>
    `${words.items[item].name}を ${bold(character)} に使いました${healed > 0 ? `。体力が${healed}戻りました` : ''}。`,
  xcard: () => 'すべて止めました。あなただとは誰にも伝わらず、誰も聞きません。ありがとうございます。',
  'boundaries-set': ({ lines, veils }) =>
    `語り手だけに伝えました：ライン${lines}件、ベール${veils}件。\`/boundaries\` でいつでも見直せます。`,
  rewound: ({ turn }) => `ターン${turn}はなかったことになりました。すぐに次を始められます。`,
  'course-changed': () => '物語は別の道を行きます。すぐに次のターンを始められます。',
  injected: ({ title }) => `${bold(title)} を卓に出しました。ほかと同じように投票されます。`,
  narrated: () => '世界が語りました。',
  awarded: ({ character, points }) => `${bold(character)} に経験値を${points}与えました。`,
  harmed: ({ character, points }) => `${bold(character)} の体力が${points}減りました。`,
  healed: ({ character, points }) => `${bold(character)} の体力が${points}戻りました。`,
  given: ({ character, item }) => `${bold(character)} に渡しました：${words.items[item].name}。`,
  taken: ({ character, item }) => `${bold(character)} から取り上げました：${words.items[item].name}。`,
  'canon-set': ({ count: n }) => `そう定めました。あなたの言葉による事実は${n}件です。`,
  kicked: ({ character }) => `${bold(character)} の席が空きました。`,
  reviewed: ({ what }) =>
    ({
      approve: '承認しました。先へ進みます。',
      edit: '直しました。もう一度見てから承認してください。',
      again: '別の言葉を探します。賽の目は変わりません。',
      drop: '外しました。',
    })[what],
  'settings-changed': () => '変更しました。`/campaign settings` で進め方を確かめられます。',
  'gm-invited': ({ userId, on }) =>
    on ? `<@${userId}> もこの物語の舵を取れます。` : `<@${userId}> はこの物語の舵を取らなくなりました。`,
  archived: () => 'そっくりしまいました。`/campaign restore` でここにも、よそにも戻せます。',
  restored: () => '物語が戻りました。**続ける** を押すまで時計は止まっています。',
  forced: ({ title }) => `${bold(title)} は賽の目にかかわらず起きます。あなたの手だと卓に見えます。`,
  vetoed: ({ title }) => `${bold(title)} は起きません。あなたの手だと卓に見えます。`,
  ended: ({ turns }) =>
    turns > 0
      ? `物語は${turns}ターンで閉じました。見事な語りでした。`
      : '物語は最初のターンの前に閉じました。またの機会に。',
};

function itemName(item: string): string {
  const known = ItemId.safeParse(item);
  return known.success ? words.items[known.data].name : inline(item, 40);
}

export const notices: Catalog['notices'] = {
  joined: ({ character = '', concept = '', archetype = '' }) => {
    const known = Archetype.safeParse(archetype);
    const kind = known.success ? words.archetypes[known.data] : null;
    const who = [...(kind ? [kind.name] : []), ...(concept ? [inline(concept, 100)] : [])];
    return `${bold(character)} が席に着きました${who.length > 0 ? `：${who.join('、')}` : ''}。`;
  },
  back: ({ character = '' }) => `${bold(character)} が卓に戻りました。`,
  left: ({ character = '' }) => `${bold(character)} が席を立ちました。席はそのままです。`,
  away: ({ character = '' }) => `${bold(character)} はしばらく後ろに控えます。誰も待ちません。`,
  risen: ({ character = '', level = '' }) =>
    `${bold(character)} が成長しました：レベル${inline(level, 4)}。新しいことは \`/character\` で見られます。`,
  kicked: ({ character = '' }) => `${bold(character)} が卓を離れます。`,
  rewound: ({ turn = '' }) =>
    `ゲームマスターがページを戻しました。ターン${inline(turn, 8)}はなかったことになり、全員がその前に戻ります。`,
  course: ({ text = '' }) => `物語は別の道を行きます：${inline(text, 200)}`,
  restored: ({ name = '' }) => `${bold(name)} が、止めたときのまま戻りました。`,
  spotlight: ({ character = '' }) => `スポットライトは ${bold(character)} に当たっています。`,
  'gm-inject': ({ title = '' }) => `ゲームマスターが卓に出しました：${bold(title)} 。`,
  'gm-award': ({ character = '', points = '' }) =>
    `ゲームマスターが ${bold(character)} に経験値を${inline(points, 4)}与えました。`,
  'gm-harm': ({ character = '', points = '' }) =>
    `ゲームマスターの手で ${bold(character)} の体力が${inline(points, 4)}減りました。`,
  'gm-heal': ({ character = '', points = '' }) =>
    `ゲームマスターの手で ${bold(character)} の体力が${inline(points, 4)}戻りました。`,
  'gm-give': ({ character = '', item = '' }) =>
    `ゲームマスターが ${bold(character)} に渡しました：${itemName(item)}。`,
  'gm-take': ({ character = '', item = '' }) =>
    `ゲームマスターが ${bold(character)} から取り上げました：${itemName(item)}。`,
  'gm-force': ({ title = '' }) => `ゲームマスターの意志です：${bold(title)} 。`,
  'gm-veto': ({ title = '' }) => `ゲームマスターが退けました：${bold(title)} 。`,
};
