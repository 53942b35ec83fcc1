import type { InputName, PhaseName, WaitKind } from '../../game/phases.ts';
import type { RefusalDetails } from '../../game/refusals.ts';
import type { Catalog } from '../catalog.ts';
import { bold, inline, soon } from '../markup.ts';
import { people } from './phrases.ts';
import { words } from './words.ts';

const GM_INPUTS: readonly InputName[] = [
  ...(['skip', 'extend', 'force', 'veto', 'pause', 'inject', 'review', 'rewind', 'course'] as const),
];

const BUSY: Partial<Record<PhaseName, string>> = {
  validating: 'みなさんの試みを見きわめているところです。',
  meta_proposal: '運命が札を引いているところです。',
  probability_roll: '賽は宙にあります。',
  in_meta_event: '今まさに何かが起きています。語っているところです。',
  in_combat: '剣が交わっています。このラウンドを語っているところです。',
  resolving_action: 'このターンの結末を語っているところです。',
};

const ASKED: Record<WaitKind, string> = {
  intents: 'このターンのみんなの試み',
  votes: '運命の投票',
  approach: 'この出来事への向き合い方',
  fighters: 'このラウンドのみんなの行動',
  event_review: 'ゲームマスターが先に出来事を読むこと',
  story_review: 'ゲームマスターが先に物語を読むこと',
};
const INSTEAD: Record<WaitKind, string> = {
  intents: '`/act` で試みを言うか、`/pass` でこのターンを見送ってください。',
  votes: 'ボードのボタンで投票してください。次の `/act` は、このターンが語られてからです。',
  approach: 'ボードで案を選んでください。次の `/act` は、このターンが語られてからです。',
  fighters: 'ボードで行動を選んでください。次の `/act` は、このターンが語られてからです。',
  event_review: 'まもなく投票です。',
  story_review: 'まもなく語られ、そのあと次の `/act` ができます。',
};

function notNow({ phase, input, awaited, waitKind, until }: RefusalDetails['not-now']): string {
  const steering = GM_INPUTS.includes(input);
  if (phase === 'ended')
    return 'この物語は最後まで語られました。`/campaign start` で新しい物語を始められます。';
  if (phase === 'lobby') {
    return steering
      ? '物語はまだ始まっておらず、舵を取るものがありません。そろったらボードの **開始** を押してください。'
      : '物語はまだ始まっていません。`/join` で席に着いてください。ゲームマスターが **開始** を押すと開きます。';
  }
  if (phase === 'idle') {
    if (input === 'begin') return '物語はもう始まっています。`/act` で試みを言ってください。';
    if (steering) return 'ターンが開いておらず、舵を取るものがありません。最初の `/act` で開きます。';
    return '今は何も尋ねられていません。`/act` が次のターンを開きます。何を試みるか教えてください。';
  }
  if (input === 'begin')
    return '物語はもう半ばで、二度目の始まりはありません。ボードが今の様子を示しています。';
  if (waitKind === null || until === null) {
    return `${BUSY[phase] ?? '卓は少し立て込んでいます。'}数秒お待ちください。次はボードに出ます。`;
  }
  if (steering) return `今はできません。卓は${ASKED[waitKind]}を待っています（締め切り ${soon(until)}）。`;
  const who = awaited.length > 0 ? `まだの人：${people(awaited)}。` : '';
  return `今はできません。卓は${ASKED[waitKind]}を待っています。${who}締め切りは ${soon(until)} です。${INSTEAD[waitKind]}`;
}

/** Names of fields as people know them, for what could not be read. */
const FIELDS: Record<string, string> = {
  name: '名前',
  'draft.name': '名前',
  text: '書かれたこと',
  label: 'あなたの案',
  event: '出来事の番号',
  number: '出来事の番号',
  turn: 'ターンの番号',
  minutes: '分の数',
  dice: '賽',
};

export const refusals: Catalog['refusals'] = {
  'no-campaign': () =>
    'このチャンネルにはまだ物語がありません。ゲームマスターが `/campaign start` で始めます。',
  'campaign-exists': ({ name }) =>
    `このチャンネルではもう ${bold(name)} が語られています。別のチャンネルで始めるか、先に \`/campaign end\` で閉じてください。`,
  'not-now': notNow,
  'stale-turn': () => 'そのボタンは終わったターンのものです。チャンネルのいちばん下のボードが今のものです。',
  'stale-event': () => 'その出来事はもう過ぎました。今の問いはボードにあります。',
  'unknown-control': () => 'そのボタンやコマンドはもう存じません。`/help` で今ここでできることがわかります。',
  paused: ({ reason, cause }) =>
    cause === 'xcard'
      ? '止めています。みんなが落ち着くまで待ちましょう。ゲームマスターが再開します。'
      : `物語は一時停止中です${reason ? `（${inline(reason, 200)}）` : ''}。時計は止まっています。ゲームマスターが \`/gm resume\` で再開します。`,
  stopped: () =>
    '話の糸が切れ、時計は止まっています。何も失われていません。ゲームマスターがボードの **再試行** を押すか、`/gm retry` と打てば続きます。',
  'not-halted': () => '物語は動いています。再開するものはありません。',
  'already-paused': () => 'もう止まっています。`/gm resume` で再開します。',
  'not-a-player': () => 'この卓にはまだ席がありません。`/join` で席に着けます。30秒で済みます。',
  'already-joined': ({ character }) =>
    `もう ${bold(character)} として座っています。\`/character\` でシートが見られます。`,
  'waits-for-next-turn': () =>
    'このターンは席に着く前に始まりました。結末を見届けて、次から加わってください。',
  'not-in-vote': () =>
    'この投票は、あなたが離席中か着席直後に始まりました。次の投票からあなたの声が数えられます。',
  'event-ruled': ({ title }) =>
    `${bold(title)} はゲームマスターが裁いたので、票では動きません。ほかの出来事はまだ開いています。`,
  'already-acted': () => 'それはもう届いています。変えたければもう一度行動してください。',
  'nothing-to-pass': () => 'ターンが開いていないので、見送るものはありません。`/act` が次を開きます。',
  'empty-text': () => '読み取れる言葉がありませんでした。何を試みるか、短くてよいので書いてください。',
  'no-such-approach': () => 'その案はボードにありません。ボードのボタンから選んでください。',
  'approaches-full': ({ max }) =>
    `ボードに載る案は${max}件までで、もういっぱいです。いちばん近い案に賛同してください。`,
  'duplicate-approach': ({ label }) =>
    `同じことを考えた人がいます：${bold(label)} 。ボードでそのボタンを押して賛同してください。`,
  'no-such-event': ({ count }) =>
    count === 0
      ? '今、卓に出来事はありません。'
      : count === 1
        ? '卓の出来事はひとつだけで、番号は1です。'
        : `卓の出来事の番号は1から${count}です。その中から選んでください。`,
  'events-full': ({ max }) => `卓にはもう${max}件の出来事があり、これ以上は載りません。`,
  'no-such-player': () => 'その人はこの卓に席がありません。`/party` で誰がいるかわかります。',
  'no-room': ({ character, item }) =>
    `${bold(character)} にはそれを持つ余裕がありません（${words.items[item].name}）。先に何かを手放してください。`,
  'not-carried': ({ character, item }) =>
    `${bold(character)} はそれを持っていません：${words.items[item].name}。`,
  'not-usable': ({ item }) =>
    `${words.items[item].name}は使い切るものではないか、戦いでしか使えません。持っているだけで役に立ちます。`,
  'cannot-do': ({ deed }) =>
    deed === 'item'
      ? 'それは（もう）持っていません。別のものを選んでください。'
      : 'その技は持っていないか、この戦いでは使い切りました。別のものを選んでください。',
  'no-such-foe': () => 'その敵はもう立っていません。ボードで別の敵を選んでください。',
  'is-down': ({ character }) =>
    `${bold(character)} は倒れていて、このラウンドは動けません。誰かが起こしてくれるかもしれません。ここでは誰も死にません。`,
  'has-fled': ({ character }) => `${bold(character)} は逃げきりました。この戦いはもう終わったことです。`,
  'stale-round': () => 'そのラウンドは終わりました。今のラウンドはボードにあります。',
  'not-your-spotlight': ({ character, until }) =>
    `今は ${bold(character)} の番です。${until ? `黙っていれば ${soon(until)} に次へ移ります。` : ''}`,
  'nothing-to-rewind': () => '取り消せるターンはありません。',
  'nothing-to-review': () => '今、あなたが読むのを待っているものはありません。',
  'no-growth': ({ nextLevel }) => `まだ上げられません。次の点はレベル${nextLevel}で得られます。`,
  'ability-full': ({ ability, max }) =>
    `${words.abilities[ability].name}は+${max}が上限です。別の能力を上げてください。`,
  'not-archived': () => 'その物語はしまわれておらず、今語られています。',
  'no-such-campaign': () => 'このサーバーにそのような物語はありません。',
  'canon-full': ({ max }) =>
    `あなたの言葉による事実は${max}件で、もう覚えきれません。先にどれかを忘れさせてください。`,
  'gms-full': ({ max }) => `もう${max}人がこの物語の舵を取っています。船頭はそれで十分です。`,
  'owner-stays': () => 'この物語を始めた人は、いつでも舵を取れます。',
  'nothing-kept': () => 'あなたのデータは何もありません。見せるものも、消すものもありません。',
  'gm-only': () => 'それができるのはこの物語のゲームマスターだけです。ひとこと伝えれば喜ばれますよ。',
  'nobody-joined': () =>
    '物語には誰かが必要です。まず誰かがボードの **参加** か `/join` で席に着いてください。',
  'party-full': ({ max }) =>
    `${max}席すべて埋まっています。誰かが \`/leave\` で立てば、その席はあなたのものです。`,
  'too-late-to-rule': () => '賽は落ちました。その出来事はもう手の届かないところです。',
  'bad-dice': ({ why }) =>
    why === 'sides'
      ? 'ここの賽は2面から1,000面までです。`d20` や `2d6+3` を試してください。'
      : why === 'too-many'
        ? '一度に振れるのは50個までです。数を減らしてください。'
        : '`d20`、`2d6+3`、`4d8-1` のように書いてください。',
  'no-turn-yet': () => 'そのようなターンはありません。運命は最初の `/act` で始まります。',
  'bad-input': ({ field }) => {
    const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined;
    return `${known ?? `「${inline(field, 60)}」`}が読み取れませんでした。もう一度お願いします。`;
  },
  'missing-permission': ({ permissions }) =>
    `このチャンネルでそれをする権限がありません。足りないもの：${people(permissions)}。サーバーの管理者が付けられます。`,
  'try-again': () => 'こちらで手違いがあり、何も変わっていません。もう一度お試しください。',
};
