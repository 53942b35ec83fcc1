import type { Catalog } from '../catalog.ts';

const ONLOOKER = '見学中です。ボードの **参加** か `/join` で席に着けます';
const later = {
  onlooker: `${ONLOOKER}。次のターンから加わります。`,
  gm: 'どうしても止めたければ `/gm pause` を。',
};
const CLOCK = '`/gm skip` で待ちを打ち切り、`/gm extend` で延長、`/gm pause` で時計を止めます。';
const NONE = '**ここにはまだ物語がありません。** ゲームマスターが `/campaign start` で始めます。';

export const help: Catalog['help'] = {
  none: {
    gm: '**ここにはまだ物語がありません。** `/campaign start` で始めてください。空欄のままで大丈夫です。',
    player: NONE,
    onlooker: NONE,
  },
  phases: {
    lobby: {
      player: '**卓の準備中です。** あなたの席はあります。そろったらゲームマスターが **開始** を押します。',
      gm: '**卓の準備中です。** そろったらボードの **開始** を押してください。自分も遊ぶなら **参加** を。',
      onlooker: '**卓の準備中です。** ボードの **参加** を押してください。名前と選択ひとつで十分です。',
    },
    idle: {
      player:
        '**物語があなたを待っています。** ボードの **行動** を押すか、`/act` と打つか、私へのメンションで、何をどう試みるか教えてください。',
      gm: '**物語がプレイヤーを待っています。** 誰かの `/act` で次のターンが始まります。`/campaign end` で物語を閉じます。',
      onlooker: `**物語がプレイヤーを待っています。** ${ONLOOKER}。`,
    },
    gathering: {
      player:
        '**ターンが始まりました。** **行動** で試みを言い（もう一度押せば変更）、**見送る** で今回は休めます。',
      gm: `**ターンが始まりました。** ほかの人の声を聞いています。${CLOCK}`,
      onlooker: `**ターンが始まりました。** ${later.onlooker}`,
    },
    validating: {
      player: '**みなさんの試みを見きわめています。** 今はすることがありません。',
      gm: `**みなさんの試みを見きわめています。** ${later.gm}`,
      onlooker: `**みなさんの試みを見きわめています。** ${later.onlooker}`,
    },
    meta_proposal: {
      player: '**運命が札を引いています。** まもなく投票です。',
      gm: `**運命が札を引いています。** ${later.gm}`,
      onlooker: `**運命が札を引いています。** ${later.onlooker}`,
    },
    meta_review: {
      player:
        '**運命への投票です。** 見たいものは歓迎、怖いものは回避。確率は最大30動き、はっきりした過半数の反対で打ち消されます。**投票終わり** であなたの分を締めます。',
      gm: `**運命への投票中です。** \`/gm force\` で起こし、\`/gm veto\` で退けます。どちらもみんなに見えます。${CLOCK}`,
      onlooker: `**運命への投票中です。** ${later.onlooker}`,
    },
    probability_roll: {
      player: '**賽は宙にあります。** 祈るだけです。',
      gm: `**賽は宙にあります。** ${later.gm}`,
      onlooker: `**賽は宙にあります。** ${later.onlooker}`,
    },
    in_combat: {
      player:
        '**剣が抜かれました。** ボードで攻撃する敵を選ぶか、**防御**、**技か持ち物…**、**逃げる** を。何も言わなければ防御です。倒れても死にはしません。',
      gm: `**戦っています。** \`/gm harm\`、\`/gm heal\`、\`/gm veto\` は戦いの最中にも使えます。${CLOCK}`,
      onlooker: `**戦っています。** ${later.onlooker}`,
    },
    in_meta_event: {
      player:
        '**何かが起きました。** 信じる案を押すか、**別の手…** で自分の案を出してください。声の多い案が選ばれ、いちばん得意な人が行い、ほかの賛同者はひとり+1の助けになります。',
      gm: `**何かが起きました。** どう向き合うか選んでいます。${CLOCK}`,
      onlooker: `**何かが起きました。** ${later.onlooker}`,
    },
    resolving_action: {
      player: '**このターンの結末を語っています。** そのあとはまたあなたの番です。',
      gm: `**このターンの結末を語っています。** ${later.gm}`,
      onlooker: `**このターンの結末を語っています。** ${later.onlooker}`,
    },
    ended: {
      player: '**この物語は語り終えました。** ゲームマスターが `/campaign start` で新しい物語を始めます。',
      gm: '**この物語は語り終えました。** `/campaign start` でここに新しい物語を始められます。',
      onlooker: '**この物語は語り終えました。** ゲームマスターが `/campaign start` で新しい物語を始めます。',
    },
  },
  always: {
    player:
      '`/character` シート · `/party` 仲間 · `/fate` 賽の確認 · `/roll` 遊びの賽 · `/use` 持ち物を使う · `/leave` 席を立つ\n`/xcard` 場面をすぐ止める（誰かは伝わりません） · `/boundaries` 会いたくないもの\n-# あなたが進行役でもあるなら `/gm` で舵を取れます。',
    gm: '`/party` 誰がいるか · `/fate` 賽の確認 · `/gm audit` 誰が何をしたか · `/gm trace` 何が動いたか\n`/gm narrate|inject|award|harm|heal|item|canon|spotlight|kick|rewind` あなたの手 · `/campaign settings|invite-gm|archive`',
    onlooker: '`/party` 誰がいるか · `/fate` 賽の確認 · `/roll` 遊びの賽',
  },
};
