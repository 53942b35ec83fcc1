import type { Words } from '../catalog.ts';
import { items, skills } from './gear.ts';
import { list } from './phrases.ts';

export const words: Words = {
  phases: {
    lobby: {
      title: 'さあ、席へどうぞ',
      now: '**参加**で席に着いてください。そろったらゲームマスターが**開始**を押します。',
    },
    idle: {
      title: 'どうしますか？',
      now: '**行動**を押して、何を試みるか教えてください。最初のひと言でターンが始まります。',
    },
    gathering: {
      title: 'ほかのみなさんは？',
      now: 'このターンに何を試みるか言うか、見送ってください。ひとつの物語として語ります。',
    },
    validating: { title: 'ふむ、どれどれ', now: 'みなさんの試みを見きわめています。少しお待ちください。' },
    meta_proposal: { title: '運命が札を引く', now: '道中に何が待つのやら。少しお待ちください。' },
    meta_review: {
      title: '運命に挑む',
      now: '見たいものは歓迎し、怖いものは避けてください。ひと声ごとに賽が傾きます。',
    },
    probability_roll: { title: '賽は宙にある', now: '息をのんでお待ちください。' },
    in_combat: {
      title: '武器を取れ',
      now: 'このラウンドの行動を選んでください。攻める、守る、技や持ち物を使う、逃げる。',
    },
    in_meta_event: {
      title: 'それは起きた',
      now: 'どう立ち向かいますか？声の多い案が選ばれ、賛同者はみな助けになります。',
    },
    resolving_action: {
      title: 'そして結末へ',
      now: 'ターンの終わりと、その言葉を探しています。少しお待ちください。',
    },
    ended: { title: 'おしまい', now: 'この物語は語り終えました。一緒に語ってくれてありがとう。' },
  },
  archetypes: {
    warden: { name: '守り手', describe: '戸口に立ちはだかる。剛力+3、心+1、体力12。' },
    scout: { name: '斥候', describe: '先に行き、帰ってくる。敏捷+3、機知+1、体力10。' },
    scholar: { name: '学者', describe: '本で読んだことがある。機知+4、心+1、剛力−1、体力9。' },
    speaker: { name: '語り手', describe: '口先で切り抜ける。心+3、敏捷+1、体力10。' },
    wanderer: { name: '旅人', describe: '何でも少しずつ。4つとも+1、体力11。' },
  },
  abilities: {
    might: { name: '剛力', describe: '押す、持ち上げる、支える、耐える' },
    grace: { name: '敏捷', describe: '登る、忍ぶ、かわす、すばやく動く' },
    wits: { name: '機知', describe: '気づく、知る、企てる、見抜く' },
    heart: { name: '心', describe: '説く、慰める、思い切る、信じる' },
  },
  conditions: {
    shaken: { name: '動揺', effect: '動揺：何かがうまくいくまで判定に−1' },
    winded: { name: '息切れ', effect: '息切れ：次のターンの終わりまで判定に−1' },
    inspired: { name: '高揚', effect: '高揚：次のターンの終わりまで判定に+1' },
    down: { name: '転倒', effect: '転倒：ターンが終わり仲間が助け起こすまで判定に−2' },
  },
  degrees: {
    critical_failure: '大失敗',
    failure: '失敗',
    partial: '代償つきの成功',
    success: '成功',
    critical_success: '大成功',
  },
  difficulties: { easy: '易しい', fair: 'ふつう', hard: '難しい', extreme: '至難' },
  stakes: {
    nothing: '失うものはほとんどありません。',
    something: '何かがかかっています。',
    much: '多くがかかっています。',
  },
  eventTypes: {
    combat: '戦い',
    discovery: '発見',
    social: '出会い',
    hazard: '危険',
    fortune: '幸運',
    twist: '急転',
  },
  paces: {
    live: 'その場で（答える時間は1分）',
    relaxed: 'ゆっくり（答える時間は30分）',
    post: '書き込み（答える時間は1日）',
  },
  turnModes: {
    party: '全員でひとつのターン',
    free: 'それぞれが自分のターン',
    spotlight: '順番にひとりずつ、スポットライトの下で',
  },
  voteRules: {
    tilt: '票は賽を傾け、過半数で打ち消す',
    majority: '票は過半数で打ち消すだけ',
    gm: '票は助言、決めるのはゲームマスター',
  },
  reviews: { auto: 'Wyrdがそのまま進める', review: 'ゲームマスターが先に読む' },
  waits: {
    intents: 'みんなの試み',
    event_review: 'ゲームマスターが出来事を読むこと',
    votes: '運命の投票',
    approach: 'この出来事への向き合い方',
    fighters: 'このラウンドの行動',
    story_review: 'ゲームマスターが物語を読むこと',
  },
  skills,
  items,
  ends: {
    victory: '一行の勝利',
    flight: '一行は逃げのびた',
    defeat: '一行の敗北',
    stalemate: '痛み分け',
    'called-off': '戦いは取りやめ',
  },
  deeds: { attack: '攻撃', defend: '防御', flee: '逃走', reels: 'よろめき', regrows: '再生' },
  fighters: { standing: '健在', down: '倒れた', fled: '逃げた', yielded: '降参' },
  on: 'オン',
  off: 'オフ',
  moods: ['まどろみ', '穏やか', 'くつろぎ', '用心', '不安', '緊張', '張りつめ', '切迫', '限界寸前'],
  list,
};

/** An ability, skill, item or deed by its id; what another version wrote stays as it is. */
export function called(id: string): string {
  const known: Record<string, string | { name: string }> = {
    ...words.abilities,
    ...words.deeds,
    ...skills,
    ...items,
  };
  const word = Object.hasOwn(known, id) ? known[id] : undefined;
  return typeof word === 'string' ? word : (word?.name ?? id);
}
