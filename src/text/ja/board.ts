import type { Catalog } from '../catalog.ts';
import { inline, soon } from '../markup.ts';
import { duration, list, people } from './phrases.ts';

export const board: Catalog['board'] = {
  turn: (turn) => `ターン${turn}`,
  settings: (pace, mode) => `ペース：${pace}。ターン：${mode}。`,
  tension: (mood, value) => `緊張：${mood}、9のうち${value}`,
  party: '一行',
  nobodyYet: 'まだ誰もいません。いちばん良い席が空いています。',
  emptyTable: 'どの席も空いています。座った人が物語の続きを進められます。',
  answered: '回答済み',
  awaited: '回答待ち',
  away: '離席中',
  nextTurn: '次のターンから',
  holdsBack: '見送り',
  health: (now, most) => `体力 ${now}/${most}`,
  waiting: (names, closes) => {
    const who = names.length > 0 ? `**${people(names)}** を待っています` : '全員が答えました';
    return `${who} · ${closes ? `締め切り ${soon(closes)}` : 'まもなく締め切ります'}`;
  },
  stake: (what) => `かかっているもの：${inline(what, 120)}`,
  chance: (base, now) => (base === now ? `**${now}%**` : `${base}% から **${now}%** へ`),
  struck: 'いま締め切れば**打ち消し**',
  ruled: {
    force: '必ず起きます。ゲームマスターの意志です。',
    veto: '起きません。ゲームマスターが退けました。',
  },
  supporters: (n) => (n > 1 ? `力を合わせて+${Math.min(3, n - 1)}` : ''),
  by: (name) => `${inline(name, 40)} の案`,
  sealed: (hash) => `運命は封じられています：\`${hash.slice(0, 16)}…\`（全文は /fate）`,
  opened: (turn, seed) => `ターン${turn}の運命が開かれました：\`${seed.slice(0, 16)}…\`（賽の確認は /fate）`,
  paused: (reason, phase) =>
    `## 一時停止\n${reason ? `> ${inline(reason, 200)}\n` : ''}*${phase}* で止まっています。ゲームマスターが **続ける** を押すと再開します。`,
  stopped: (phase) =>
    `## 話の糸が切れました\n*${phase}* で切れましたが、何も失われていません。ゲームマスターが **再試行** を押せば、続きから進みます。`,
  haltedBy: {
    xcard: (phase) =>
      `## ここで止めます\nこの場面を続けたくない人がいます。誰が、なぜ、とは聞きません。*${phase}* で止まりました。\nゲームマスターへ：**方向を変える**、**巻き戻す**、または落ち着いたら **続ける** を。`,
    unreachable: (phase) =>
      `## ここで話せませんでした\n許可がなかったので、*${phase}* で時計を止めました。何も逃していません。そろったら **続ける** を押してください。`,
    archived: (phase) =>
      `## しまいました\nこの物語は *${phase}* で休んでいます。\`/campaign restore\` で戻せます。`,
  },
  against: (foes) =>
    `相手：${list(foes.map(({ name, count: n }) => (n > 1 ? `${inline(name, 40)} ×${n}` : inline(name, 40))))}`,
  injected: 'ゲームマスターが卓に出したもの',
  onlookers: (welcome, avert) => `観客：歓迎${welcome}、回避${avert}、合わせて一票`,
  spotlight: (name) => `スポットライトは **${inline(name, 40)}** に当たっています。`,
  asleep: 'みんな眠っています。最初に動いた人が物語を起こします。',
  lately: (title) => `前回：*${inline(title, 80)}*`,
  reviewing: (closes) =>
    `ゲームマスターが先に読んでいます${closes ? `。遅くとも ${soon(closes)} に進みます` : ''}。`,
  telling: '言葉を探しています。少しお待ちください。',
  kept: (milliseconds) => `時計は止まっています。再開後の回答時間は残り${duration(milliseconds)}です。`,
};

export const posts: Catalog['posts'] = {
  refused: (character) => `**${inline(character, 40)}**、それはできません。`,
  noted: (character) => `**${inline(character, 40)}**、行く前にひとこと。`,
  instead: '代わりにこうしては：',
  fate: '賽は投げられた',
  verdicts: { triggered: '**現実になる**', spared: '訪れない', struck: '卓が打ち消した' },
  ruled: {
    force: '**現実になる**（ゲームマスターの意志）',
    veto: 'ゲームマスターが退けた',
  },
  odds: ({ base, tilt, chance, welcome, avert, voters }) => {
    const votes = [...(welcome > 0 ? [`歓迎${welcome}`] : []), ...(avert > 0 ? [`回避${avert}`] : [])];
    const cast = votes.length > 0 ? `${votes.join('、')}、全${voters}票中` : '投票なし';
    if (tilt === 0) return `${base}%（${cast}）`;
    const sum = `${base}% に投票で ${tilt > 0 ? '+' : '−'}${Math.abs(tilt)}`;
    // The chance stays within 5 and 95: then the sum is not what it adds up to, and says so.
    return `${sum}${base + tilt === chance ? ` = ${chance}%` : `、${chance}% に抑えて`}（${cast}）`;
  },
  event: (number, of) => (of > 1 ? `出来事 ${of}件中${number}件目` : 'それは起きた'),
  nobodyMoved: '誰も間に合いませんでした。',
  acts: (actor, approach, helpers) =>
    `**${inline(actor, 40)}**${helpers.length > 0 ? `（助力：${people(helpers)}）` : ''}：*${inline(approach, 70)}*`,
  check: { help: '助力', conditions: '状態', skill: '技', against: (target) => `目標値${target}` },
  harm: (points) => `体力を${points}失う`,
  healed: (points) => `体力が${points}戻る`,
  gained: (condition) => `${condition}になる`,
  lost: (condition) => `${condition}が治る`,
  down: '倒れる',
  found: (item) => `手に入れる：${item}`,
  parted: (item) => `失う：${item}`,
  fight: '戦いが始まる',
  foe: (name, describe) => `**${inline(name, 40)}** — ${inline(describe, 120)}`,
  world: '世界が語る',
  reminder: (mentions, wait, until) =>
    `${mentions}：卓が待っています（${wait}）。締め切りは ${soon(until)}。`,
  recap: (character) => `**${inline(character, 40)}** が戻ってきました。これまでのお話：`,
  undone: '取り消し：ゲームマスターがこのターンを巻き戻しました。',
  untold: '起きたことは起きたこと。その言葉は語られないままです。',
  reveal: (turn, seed) => `ターン${turn}の種：\`${seed}\`。賽は /fate で確かめられます。`,
  more: (n) => `…ほか${n}件`,
  epilogue: (name, turns) =>
    turns > 0
      ? `# おしまい\n**${inline(name, 60)}** は${turns}ターンで語り終えました。一緒に語ってくれてありがとう。`
      : `# おしまい\n**${inline(name, 60)}** は最初のターンの前に幕を下ろしました。またの機会に。`,
};
