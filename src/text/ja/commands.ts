import type { Catalog } from '../catalog.ts';

/** Discord shows these while people type: at most 100 characters each, no Markdown. */
export const commands: Catalog['commands'] = {
  campaign: { describe: 'このチャンネルの物語を開く、閉じる、整える', options: {} },
  'campaign start': {
    describe: 'このチャンネルで物語を始めます。どの項目も空欄のままで大丈夫です',
    options: {
      name: '物語の名前',
      pace: '答える時間の長さ。live：1分、relaxed：30分、post：1日',
      mode: 'party：全員でひとつのターン、free：それぞれのターン、spotlight：順番に',
      scenario: 'どの物語か。空欄なら最初のもの',
      language: 'ボードと返事の言語',
      lines: '物語に決して出さないもの。読点やカンマで区切ってください',
      veils: '舞台裏でだけ起きてよいもの。読点やカンマで区切ってください',
    },
  },
  'campaign settings': {
    describe: '物語の進め方を変えます。項目なしなら今の設定を見ます',
    options: {
      mode: '誰がいつ行動するか',
      pace: '答える時間の長さ',
      votes: '票が運命に何をするか',
      onlookers: '席のない人が合わせて一票を持つか',
      reminders: '時間半ばに待たれている人へ呼びかけるか',
      review: 'ゲームマスターが出来事と物語を先に読むか',
      deadline: '下読みの時間が来たらどうするか',
      language: 'ボードと返事の言語',
      plain: '読み上げソフト向けに、枠も飾りもなし',
      gather: 'みんなの試みを聞く秒数',
      vote: '投票の秒数',
      event: '出来事への向き合い方を選ぶ秒数',
      combat: '戦いの1ラウンドの秒数',
    },
  },
  'campaign invite-gm': {
    describe: 'ほかの人にもこの物語を任せる、または任せるのをやめる',
    options: { person: '誰に', remove: '取り消す' },
  },
  'campaign archive': {
    describe: '物語をそのまましまい、チャンネルを空けます',
    options: { reason: '理由。記録に残ります' },
  },
  'campaign restore': { describe: 'しまった物語をこのチャンネルに戻します', options: {} },
  'campaign end': { describe: 'このチャンネルの物語を完全に終えます', options: {} },
  join: { describe: '卓に着く', options: {} },
  leave: { describe: '席を立つ。そのままの姿で戻れます', options: {} },
  act: {
    describe: 'キャラクターが試みることを言う',
    options: { text: '試みること。空欄なら広い入力欄が開きます' },
  },
  pass: { describe: 'このターンを見送る。誰もあなたを待ちません', options: {} },
  party: { describe: '卓にいる人とその様子', options: {} },
  character: { describe: 'あなただけに見えるキャラクターシート', options: {} },
  roll: {
    describe: 'みんなの前で賽を振る。物語には影響しません',
    options: { dice: '例：d20、2d6+3、4d8-1' },
  },
  fate: {
    describe: 'ターンの賽を確かめる。どれも振り直せます',
    options: { turn: 'どのターンか。空欄なら最新' },
  },
  help: { describe: '今ここでできること', options: {} },
  use: {
    describe: '持ち物を自分か誰かに使う',
    options: { item: '何を', on: '誰に。空欄なら自分' },
  },
  xcard: { describe: '場面をすぐに止める。誰が頼んだかは伝わりません', options: {} },
  boundaries: { describe: '物語で会いたくないもの。読むのは語り手だけです', options: {} },
  preferences: {
    describe: 'あなたへの返事のしかた',
    options: { plain: '枠も飾りもない簡素な返事' },
  },
  privacy: { describe: '保管しているあなたのデータ', options: {} },
  'privacy show': { describe: '保管しているあなたのデータをすべて見る', options: {} },
  'privacy delete': { describe: 'あなたのデータをすべての卓から消す', options: {} },
  gm: { describe: 'ゲームマスターの手', options: {} },
  'gm skip': { describe: '待つのをやめ、今の問いを締め切る', options: {} },
  'gm extend': {
    describe: '今の問いの時間を延ばす',
    options: { minutes: '何分延ばすか。空欄なら元の半分' },
  },
  'gm pause': { describe: '時計を止める', options: { reason: '理由。卓に伝えます' } },
  'gm resume': { describe: '残り時間のまま時計を動かす', options: {} },
  'gm retry': { describe: '切れた話の糸を拾い直す', options: {} },
  'gm force': {
    describe: '卓の出来事を必ず起こす。あなたの手だとみんなに見えます',
    options: { event: 'ボードの番号' },
  },
  'gm veto': {
    describe: '卓の出来事を起こさない。あなたの手だとみんなに見えます',
    options: { event: 'ボードの番号' },
  },
  'gm inject': {
    describe: '自分の出来事を卓に出す。一行が投票します',
    options: {
      title: '名前',
      sentence: '起きるかもしれないことを一文で',
      type: '出来事の種類',
      chance: '投票前の確率、5から95パーセント',
      foe: '戦いなら、その相手',
    },
  },
  'gm narrate': { describe: '世界として語る', options: { text: '世界の言葉' } },
  'gm award': { describe: '経験値を与える', options: { player: '誰に', points: 'いくつ' } },
  'gm harm': { describe: '体力を奪う', options: { player: '誰から', points: 'いくつ' } },
  'gm heal': { describe: '体力を戻す', options: { player: '誰に', points: 'いくつ' } },
  'gm item': {
    describe: '物を渡す、または取り上げる',
    options: { player: '誰の手に', item: '何を', take: '代わりに取り上げる' },
  },
  'gm rewind': { describe: '進行中のターン、または最後に語られたターンを取り消す', options: {} },
  'gm kick': { describe: '席を空ける', options: { player: '誰の席を' } },
  'gm spotlight': { describe: 'スポットライトを当てる', options: { player: '誰に' } },
  'gm canon': {
    describe: '事実を定める、または忘れる。項目なしなら見るだけ',
    options: { add: 'これからの事実', forget: '忘れる事実の番号' },
  },
  'gm trace': {
    describe: 'ターンで何が動き、どれだけかかったか',
    options: { turn: 'どのターンか。空欄なら最新' },
  },
  'gm audit': { describe: '誰がいつ何をしたか', options: {} },
};

export const buttons: Catalog['buttons'] = {
  join: '参加',
  begin: '開始',
  act: '行動',
  sheet: 'マイキャラクター',
  help: 'ヘルプ',
  pass: '見送る',
  done: '投票終わり',
  suggest: '別の手…',
  resume: '続ける',
  retry: '再試行',
  welcome: '歓迎',
  avert: '回避',
  defend: '防御',
  flee: '逃げる',
  kit: '技か持ち物…',
  fight: '踏みとどまって戦う',
  review: '先に読む',
  approve: '承認',
  again: 'もう一度',
  drop: '外す',
  edit: '直す…',
  rewind: '巻き戻す',
  rewindNow: 'はい、巻き戻す',
  course: '方向を変える…',
  deleteNow: 'はい、すべて消す',
};

export const modals: Catalog['modals'] = {
  join: {
    title: '席に着くのはどなた？',
    name: { label: '名前', placeholder: 'アダ・クイル' },
    archetype: {
      label: '何が得意ですか？',
      description: '能力と体力が決まります。外れはありません。',
      placeholder: 'ひとつ選んでください',
    },
    concept: {
      label: 'ひとことで言うと、どんな人？',
      description: '省略できます。物語は覚えています。',
      placeholder: '月明かりで本を読む渡し守',
    },
    pronouns: {
      label: '代名詞',
      description: '省略できます。なければ they で語ります。',
      placeholder: '彼女',
    },
    trait: {
      label: '人の目を引くところ',
      description: '省略できます。災いのもとになるかもしれません。',
      placeholder: '扉を閉めたままにしておけない',
    },
  },
  act: {
    title: '何を試みますか？',
    text: {
      label: 'あなたのキャラクターは…',
      description: '何を、どうやって。うまくいくかは運命しだいです。',
      placeholder: '蔦のいちばん古い壁を、できるだけ静かに登る',
    },
  },
  suggest: {
    title: '別の手',
    label: {
      label: '一行に何ができるでしょう？',
      description: 'ボードのボタンに加わり、みんなが賛同できます。',
      placeholder: 'ランタンを差し出す',
    },
    ability: { label: '何が必要ですか？', placeholder: '能力を選んでください' },
  },
  boundaries: {
    title: 'あなたの境界（読むのは語り手だけ）',
    lines: {
      label: 'ライン：物語に出さない',
      description: 'カンマで区切ってください。語り手のほかは誰も読みません。',
      placeholder: '蜘蛛, 子どもへの危害',
    },
    veils: {
      label: 'ベール：舞台裏でだけ',
      description: '起きてもよいけれど、描かれません。',
      placeholder: '拷問, 病気',
    },
  },
  course: {
    title: '別の道へ',
    text: {
      label: '物語は代わりにどこへ？',
      description: '一行で。これから有効になり、途中のことは代償なしに取り消されます。',
      placeholder: '地下室は閉じたまま、朝が来て道は乾いている',
    },
  },
  edit: { title: 'あなたの言葉で', heading: { label: '題' }, text: { label: '本文' } },
};
