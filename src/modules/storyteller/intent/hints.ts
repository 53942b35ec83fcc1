import type { Ability } from '../../../game/characters.ts';
import type { IntentClass } from '../../../game/storytelling.ts';
import type { IntentKind } from './verbs.ts';

/** Signs that say what an intent is when no English verb does: emoji, and a few words of other languages. */
export interface Hint {
  cls: IntentClass;
  ability: Ability;
  stakes: 'nothing' | 'something' | 'much';
  kind: IntentKind;
  signs: RegExp;
  /** What the character does, when signs are all there is. */
  deed: string;
  did: string;
}

export const HINTS: Hint[] = [
  {
    cls: 'force',
    ability: 'might',
    stakes: 'much',
    kind: 'fight',
    deed: 'settle it with steel',
    did: 'went at it with steel',
    signs:
      /🗡|⚔|🏹|🔪|👊|🤺|🪓|🔫|💥|🥊|\b(greife?|angreif\w*|kämpf\w*|attaqu\w*|frapp\w*|atac\w*|golpe\w*|attacc\w*|lucho)\b|атак|удар|攻撃|攻击|공격/iu,
  },
  {
    cls: 'look',
    ability: 'wits',
    stakes: 'nothing',
    kind: null,
    deed: 'take a long look about',
    did: 'took a long look about',
    signs:
      /👀|👁|🔍|🔎|🔭|🧐|\b(schau\w*|umsehen|seh|regard\w*|observ\w*|mir(o|amos|ar)|guardo|patrz\w*|kijk\w*)\b|смотр|осмат|見る|看看|살펴/iu,
  },
  {
    cls: 'talk',
    ability: 'heart',
    stakes: 'something',
    kind: null,
    deed: 'strike up a conversation',
    did: 'struck up a conversation',
    signs:
      /💬|🗣|🗨|👋|🤝|🙋|😘|\b(sprech\w*|rede|frag\w*|sag\w*|parl\w*|demand\w*|habl\w*|pregunt\w*|chied\w*|pergunt\w*|fal[oa]r?)\b|говор|спраш|話|说话|말하/iu,
  },
  {
    cls: 'sneak',
    ability: 'grace',
    stakes: 'something',
    kind: null,
    deed: 'slip by without being noticed',
    did: 'slipped by without being noticed',
    signs: /🥷|🤫|🐾|🕵|\b(schleich\w*|versteck\w*|cache|furti\w*|escond\w*|nascond\w*)\b|крад|隠れ|潜/iu,
  },
  {
    cls: 'move',
    ability: 'grace',
    stakes: 'something',
    kind: 'travel',
    deed: 'move on',
    did: 'moved on',
    signs:
      /🏃|🚶|🧗|🏇|🐎|🥾|⛵|🚣|\b(gehe?n?|laufe?n?|reise|vais|marche\w*|cour\w*|voy|vamos|caminar?|vado|andiamo|vou)\b|ид[уё]|пойд|行く|走り|去/iu,
  },
  {
    cls: 'help',
    ability: 'heart',
    stakes: 'something',
    kind: null,
    deed: 'help where help was wanted',
    did: 'helped where help was wanted',
    signs:
      /🩹|❤️‍🩹|💊|🤲|🫂|⛑|\b(helf\w*|hilfe|heil\w*|aide\w*|soign\w*|ayud\w*|cur[oa]r?|aiut\w*|ajud\w*)\b|помо|лечу|助け|帮助/iu,
  },
  {
    cls: 'rest',
    ability: 'heart',
    stakes: 'nothing',
    kind: null,
    deed: 'rest a while',
    did: 'rested a while',
    signs:
      /😴|💤|🛌|🍺|🍻|☕|🍖|🍞|🥣|🧘|\b(schlaf\w*|warte|ruhe|dor[ms]\w*|attend\w*|descans\w*|esper[oa]r?|ripos\w*)\b|сплю|жду|отдых|寝る|休/iu,
  },
  {
    cls: 'make',
    ability: 'wits',
    stakes: 'something',
    kind: null,
    deed: 'get a fire going',
    did: 'got a fire going',
    signs: /🔥|🕯|🪔/u,
  },
  {
    cls: 'make',
    ability: 'wits',
    stakes: 'something',
    kind: null,
    deed: 'mend what could be mended',
    did: 'set to work with what was at hand',
    signs: /🔨|🛠|🔧|🪚|🧵|🍳|🥘|\b(bau\w*|reparier\w*|constru\w*|cocin\w*|koch\w*)\b/iu,
  },
  {
    cls: 'study',
    ability: 'wits',
    stakes: 'something',
    kind: null,
    deed: 'puzzle it out',
    did: 'set about puzzling it out',
    signs:
      /📖|📜|📚|🗺|🧭|🧩|🤔|\b(untersuch\w*|lese|examin\w*|leer|lire|lis|estudi\w*|legg\w*)\b|чита|изуч|調べ|研究/iu,
  },
  {
    cls: 'other',
    ability: 'wits',
    stakes: 'much',
    kind: 'magic',
    deed: 'try an old charm',
    did: 'tried an old charm',
    signs: /🪄|🔮|✨|🧙|⚡|🌟|\b(zauber\w*|magi[ea]|sortilège|hechizo)\b|колд|魔法/iu,
  },
  {
    cls: 'talk',
    ability: 'heart',
    stakes: 'something',
    kind: null,
    deed: 'raise a tune',
    did: 'raised a tune',
    signs: /🎵|🎶|🎸|🎻|🎤|🪕|🥁/u,
  },
  {
    cls: 'other',
    ability: 'heart',
    stakes: 'something',
    kind: null,
    deed: 'say a prayer',
    did: 'said a prayer',
    signs: /🙏/u,
  },
  {
    cls: 'sneak',
    ability: 'grace',
    stakes: 'much',
    kind: 'theft',
    deed: 'make off with something',
    did: 'made off with something small',
    signs: /💰|💎|🗝|🔑|🤑|\b(stehle?n?|klau\w*|vol(er|e)|rob(o|ar)|rub(o|are))\b|украс|盗/iu,
  },
  {
    cls: 'rest',
    ability: 'heart',
    stakes: 'nothing',
    kind: null,
    deed: 'let the moment pass',
    did: 'let the moment pass',
    signs: /😀|😂|🤣|😊|😅|😎|🥰|😢|😭|😱|😡|🤷|👍|👎|💀|😈|🙄|😐|🎉|❤|💔|🥳|🤡|🙃/u,
  },
];

/** A hint for a text; `null` when it shows no sign. */
export function hintOf(text: string): Hint | null {
  return HINTS.find(({ signs }) => signs.test(text)) ?? null;
}
