import type { Ability } from '../../../game/characters.ts';
import type { Stakes } from '../../../game/meta-events.ts';
import type { IntentClass } from '../../../game/storytelling.ts';

export type IntentKind = 'fight' | 'magic' | 'travel' | 'party' | 'theft' | 'stunt' | null;

/** What a verb means at the table: what kind of intent, what is checked, what is at stake as a rule. */
export interface VerbSense {
  cls: IntentClass;
  ability: Ability;
  stakes: Stakes;
  kind: IntentKind;
}

const SENSES: [IntentClass, Ability, Stakes, IntentKind, string][] = [
  [
    'look',
    'wits',
    'nothing',
    null,
    'look see watch observe gaze glance stare view behold survey admire peer peek',
  ],
  [
    'look',
    'wits',
    'something',
    null,
    'scout spy guard patrol listen eavesdrop sniff smell scan search hunt track spot find seek locate',
  ],
  [
    'study',
    'wits',
    'something',
    null,
    'study examine inspect investigate analyze analyse read decipher decode translate research identify appraise assess remember recall recollect count measure compare check test probe figure solve calculate map sketch memorize memorise consider think ponder deduce understand learn recognise recognize explore rummage sift trace diagnose consult interpret',
  ],
  [
    'talk',
    'heart',
    'nothing',
    null,
    'talk chat greet introduce thank say tell wave nod smile joke laugh compliment apologize apologise discuss gossip mention reply answer whisper welcome bow toast agree explain describe recount confide speak grin wink shrug',
  ],
  [
    'talk',
    'heart',
    'something',
    null,
    'ask persuade convince negotiate bargain haggle barter beg plead request demand threaten intimidate bluff lie deceive trick flatter charm seduce flirt interrogate question interview argue debate accuse confront preach warn taunt provoke insult bribe inspire rally command order shout yell call cry sing perform play recite announce declare promise swear appeal entreat coax cajole scold mock tease invite hire recruit offer trade sell buy pay summon hail',
  ],
  [
    'move',
    'grace',
    'something',
    'travel',
    'go come walk head travel ride march journey continue proceed move leave depart return follow wander hike sail cross enter visit approach hurry rush wade drive',
  ],
  [
    'move',
    'grace',
    'something',
    null,
    'climb run crawl swim dodge balance clamber scramble squeeze slip descend ascend duck roll chase pursue flee escape retreat race sprint hop skip dance step jog mount land dig',
  ],
  ['move', 'grace', 'much', 'stunt', 'jump leap vault dive swing somersault backflip plunge parkour'],
  [
    'make',
    'wits',
    'something',
    null,
    'make build craft repair fix mend construct carve sew forge brew mix prepare assemble rig tie knot light kindle write draw paint set cook bake boil roast stew weave sharpen oil trim patch reinforce barricade block bait design invent tinker decorate dye plant bind brace prop wedge',
  ],
  [
    'force',
    'might',
    'something',
    null,
    'push pull shove break smash pry prise force kick lift drag haul heave bend tear rip crush hammer bash lever wrench ram shake topple wrestle shoulder yank lug chop hack saw split crack',
  ],
  [
    'force',
    'might',
    'much',
    'fight',
    'attack fight strike hit stab slash punch shoot kill slay charge tackle grapple headbutt strangle choke duel battle ambush assault swing fire loose lunge thrust parry clobber whack thump slap elbow bludgeon murder execute behead decapitate maim wound injure skewer impale smite bite claw pounce defend',
  ],
  [
    'sneak',
    'grace',
    'something',
    null,
    'sneak hide creep stalk tiptoe skulk lurk shadow tail slink disguise conceal distract dissemble camouflage pick unlock disarm disable infiltrate evade avoid',
  ],
  [
    'sneak',
    'grace',
    'much',
    'theft',
    'steal pickpocket rob swipe filch pilfer snatch burgle loot nick pinch smuggle lift poison sabotage',
  ],
  [
    'help',
    'heart',
    'something',
    null,
    'help aid assist heal bandage treat tend nurse comfort console calm soothe protect shield save rescue support encourage cover feed free release untie escort reassure cheer teach train guide hug console',
  ],
  [
    'rest',
    'heart',
    'nothing',
    null,
    'rest sleep wait sit relax eat drink camp nap doze stay breathe lie meditate linger pause warm wash bathe smoke yawn idle loiter stand kneel sip munch snack daydream',
  ],
  [
    'other',
    'heart',
    'something',
    null,
    'pray hope bless consecrate dedicate sacrifice worship gamble bet dare',
  ],
  [
    'other',
    'wits',
    'much',
    'magic',
    'cast enchant conjure invoke curse hex scry divine channel banish dispel teleport levitate polymorph summon evoke transmute incant',
  ],
  [
    'other',
    'might',
    'something',
    null,
    'open hold carry throw toss hurl raise drop close shut bar roll turn grab catch grip rattle knock cut row',
  ],
  [
    'other',
    'heart',
    'something',
    null,
    'take use try get put give keep pick drop gather collect touch taste wear pocket empty fill pour throw spend show hand place press ring toll blow tame pet saddle fish forage harvest shop enjoy celebrate bring receive accept refuse start stop begin finish end trust let leave pretend act do work lead join signal ready equip wield douse extinguish burn ignite soak bury hang swap stack clear sweep clean spread mark test tap press flip spin lock',
  ],
];

/** Senses by base form. A verb listed twice keeps its first sense. */
export const VERBS: ReadonlyMap<string, VerbSense> = new Map(
  SENSES.flatMap(([cls, ability, stakes, kind, verbs]) =>
    verbs.split(' ').map((verb): [string, VerbSense] => [verb, { cls, ability, stakes, kind }]),
  ).reverse(),
);

/** Two words that mean more than the first alone. */
export const PHRASES: [RegExp, Partial<VerbSense>][] = [
  [
    /\band (attacks?|charges?|stabs?|strikes?|fights?|kills?|slash(es)?|shoots?|punch(es)?|lunges?)\b/,
    { cls: 'force', ability: 'might', stakes: 'much', kind: 'fight' },
  ],
  [
    /\band (steals?|robs?|pickpockets?|swipes?)\b/,
    { cls: 'sneak', ability: 'grace', stakes: 'much', kind: 'theft' },
  ],
  [
    /^(come|tag|go|walk|travel|ride) (along|with (them|him|her|us|the others|everyone|everybody|my friends))\b|^(follow|join) (the )?(others|group|party|rest)\b|^(stick|stay|keep) (together|close)\b|^come$/,
    { cls: 'move', ability: 'grace', stakes: 'nothing', kind: null },
  ],
  [
    /^(pull|draw|put|throw|turn) .*\b(hood|cloak|collar|hat|mask|scarf)\b/,
    { cls: 'sneak', ability: 'grace', stakes: 'something', kind: null },
  ],
  [/^(put|press|lay) .*\b(ear|eye)\b/, { cls: 'look', ability: 'wits', stakes: 'something', kind: null }],
  [
    /^(lean|bend|kneel|crouch|crane) .*\b(look|see|peer|listen)\b/,
    { cls: 'look', ability: 'wits', stakes: 'something', kind: null },
  ],
  [
    /^(order|buy|have|get) .*\b(drink|ale|beer|wine|meal|food|stew|supper)\b/,
    { cls: 'rest', ability: 'heart', stakes: 'nothing', kind: null },
  ],
  [/^look (for|through|under|behind|inside|into|over)\b/, { cls: 'look', stakes: 'something' }],
  [/^(look|gaze|stare|see|watch|listen)( a)?round\b/, { cls: 'look', stakes: 'nothing' }],
  [
    /^(keep|stand|take) (a )?(watch|guard|lookout|look-out|an eye)\b/,
    { cls: 'look', ability: 'wits', stakes: 'something', kind: null },
  ],
  [
    /^(keep|stay) (still|quiet|put|silent|here|back|behind)\b/,
    { cls: 'rest', ability: 'heart', stakes: 'nothing', kind: null },
  ],
  [/^(break|sneak|slip|creep) (in|into)\b/, { cls: 'sneak', ability: 'grace', stakes: 'much', kind: null }],
  [/^pick .*\b(lock|padlock)\b/, { cls: 'sneak', ability: 'grace', stakes: 'something', kind: null }],
  [/^pick .*\bpockets?\b/, { cls: 'sneak', ability: 'grace', stakes: 'much', kind: 'theft' }],
  [
    /^(set|light) .*\b(fire|ablaze|alight)\b/,
    { cls: 'make', ability: 'wits', stakes: 'something', kind: null },
  ],
  [/^set (off|out|forth)\b/, { cls: 'move', ability: 'grace', stakes: 'something', kind: 'travel' }],
  [
    /^set (up )?.*\b(trap|snare|camp|tent|bait|ambush)\b/,
    { cls: 'make', ability: 'wits', stakes: 'something', kind: null },
  ],
  [/^make (camp|friends|small talk)\b/, { cls: 'rest', ability: 'heart', stakes: 'nothing', kind: null }],
  [
    /^(sit|lie|stand|kneel) (down|by|on|at|near|next)\b/,
    { cls: 'rest', ability: 'heart', stakes: 'nothing', kind: null },
  ],
  [
    /^(walk|wander|stroll|look|move) (a)?round\b/,
    { cls: 'look', ability: 'wits', stakes: 'nothing', kind: null },
  ],
  [
    /^(go|walk|run|move|get) (up|over) to\b/,
    { cls: 'talk', ability: 'heart', stakes: 'nothing', kind: null },
  ],
  [
    /^(go|move) (unseen|quietly|silently|unnoticed)\b/,
    { cls: 'sneak', ability: 'grace', stakes: 'something', kind: null },
  ],
  [
    /^take (a )?(rest|nap|break|breather|seat|breath|sip|bite|bath)\b/,
    { cls: 'rest', ability: 'heart', stakes: 'nothing', kind: null },
  ],
  [/^take (a )?(look|peek|stock)\b/, { cls: 'look', ability: 'wits', stakes: 'nothing', kind: null }],
  [/^take (a )?closer look\b/, { cls: 'study', ability: 'wits', stakes: 'something', kind: null }],
  [
    /^(have|take) a (drink|meal|chat|word|smoke|think)\b/,
    { cls: 'rest', ability: 'heart', stakes: 'nothing', kind: null },
  ],
  [
    /^play (a )?(song|tune|lute|flute|music|fiddle|dice|cards)\b/,
    { cls: 'talk', ability: 'heart', stakes: 'something', kind: null },
  ],
  [
    /^draw .*\b(sword|blade|knife|dagger|weapon|axe|bow|steel)s?\b/,
    { cls: 'force', ability: 'might', stakes: 'something', kind: null },
  ],
  [
    /^(use|cast|speak|work) .*\b(magic|spell|spells|rune|charm|incantation|sorcery|hex)\b/,
    { cls: 'other', ability: 'wits', stakes: 'much', kind: 'magic' },
  ],
  [/^(point|call) (out|for)\b/, { cls: 'talk', ability: 'heart', stakes: 'something', kind: null }],
  [
    /^(call|shout|cry|yell) .*\b(help|name)\b/,
    { cls: 'talk', ability: 'heart', stakes: 'something', kind: null },
  ],
  [
    /^(say|tell) .*\b(hello|hi|goodbye|thanks|joke|story)\b/,
    { cls: 'talk', ability: 'heart', stakes: 'nothing', kind: null },
  ],
  [/^(tell) /, { cls: 'talk', ability: 'heart', stakes: 'something', kind: null }],
  [
    /^(swing|fire|loose) (at|my|an?|the|his|her|their) ?(sword|axe|arrow|bow|blade|mace|club|hammer)?\b/,
    { cls: 'force', ability: 'might', stakes: 'much', kind: 'fight' },
  ],
  [
    /^(turn|flip|leaf|page|go) (through|over) .*\b(pages?|book|ledger|papers|letters?)\b/,
    { cls: 'study', ability: 'wits', stakes: 'something', kind: null },
  ],
  [
    /^light .*\b(lamp|lantern|torch|candle|pipe|lamps|candles)\b/,
    { cls: 'make', ability: 'wits', stakes: 'something', kind: null },
  ],
  [/^(throw|toss|hurl) .*\bat\b/, { cls: 'force', ability: 'might', stakes: 'much', kind: 'fight' }],
  [
    /^(lead|drive|herd|ride) .*\b(horse|mule|cart|ox|oxen|sheep|goat)/,
    { cls: 'move', ability: 'heart', stakes: 'something', kind: null },
  ],
];

/** Base, past and the -ing/-s forms that rules do not give. */
const IRREGULAR =
  'be was go went do did get got take took give gave make made come came see saw run ran sit sat stand stood lie lay say said tell told speak spoke ask asked hear heard feel felt think thought know knew find found seek sought hold held keep kept leave left lead led lend lent let let put put set set cut cut hit hit shut shut split split spread spread read read bet bet cast cast swim swam dive dived swing swung sing sang ring rang spring sprang sink sank drink drank begin began break broke wake woke steal stole choose chose freeze froze weave wove tear tore wear wore swear swore throw threw blow blew draw drew grow grew fly flew hide hid bite bit slide slid ride rode write wrote drive drove rise rose fight fought catch caught teach taught bring brought buy bought build built bend bent send sent spend spent sleep slept creep crept sweep swept weep wept leap leapt kneel knelt light lit feed fed flee fled bleed bled meet met shoot shot lose lost win won dig dug stick stuck strike struck sling slung hang hung spin spun cling clung sell sold pay paid lay laid hurl hurled eat ate fall fell slay slew smite smote bind bound wind wound grind ground stride strode sew sewed forsake forsook understand understood behead beheaded tread trod stink stank sling slung string strung withdraw withdrew forget forgot show showed burn burned learn learned dream dreamed free freed agree agreed'.split(
    ' ',
  );
const PAST = new Map<string, string>();
for (let at = 0; at + 1 < IRREGULAR.length; at += 2) PAST.set(IRREGULAR[at] ?? '', IRREGULAR[at + 1] ?? '');

/** Verbs of several syllables whose last consonant doubles, besides all short ones. */
const DOUBLING =
  /^(?:[^aeiou]*[aeiou][bdgklmnprt]|pickpocket_|.*(?:admit|permit|refer|prefer|commit|regret|unzip|unpin|patrol|rappel))$/;

export function pastOf(verb: string): string {
  const irregular = PAST.get(verb);
  if (irregular) return irregular;
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function doubled(verb: string): string {
  return DOUBLING.test(verb) && !/[^aeiou]?[aeiou]{2}[^aeiou]$/.test(verb) && !/[wxy]$/.test(verb)
    ? verb + verb.slice(-1)
    : verb;
}

function formsOf(verb: string): string[] {
  const third = /(?:s|sh|ch|x|z|o)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const stem = verb.endsWith('ie')
    ? `${verb.slice(0, -2)}y`
    : /[^eoy]e$/.test(verb)
      ? verb.slice(0, -1)
      : doubled(verb);
  return [verb, third, `${stem}ing`, pastOf(verb)];
}

/** Every form of every known verb → its base form. */
export const BASES: ReadonlyMap<string, string> = new Map(
  [...VERBS.keys()]
    .flatMap((verb) => formsOf(verb).map((form): [string, string] => [form, verb]))
    // Base forms win over others' inflections ("found", "left", "saw", "lit").
    .sort(([form, verb]) => (form === verb ? 1 : -1)),
);
