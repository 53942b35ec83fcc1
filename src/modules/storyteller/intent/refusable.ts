import type { Scene, SceneIntent } from '../../../game/storytelling.ts';
import { BASES } from './verbs.ts';

export type RefusalKind = 'puppet' | 'rival' | 'godlike' | 'machine' | 'anachronism' | 'empty';

/** Talk to the machine behind the story, in the languages it is most often tried in. */
const MACHINE = [
  /\b(ignore|disregard|forget|override|bypass)\b.{0,30}\b(your|all|any|previous|prior|above|earlier|system|these)\b.{0,30}\b(instructions?|rules?|prompts?|guidelines?|programming|training|directives?)\b/i,
  /\bignore (your|all|the) (instructions?|rules|prompt)\b/i,
  /\b(system|developer|admin|root) ?(prompt|message|mode|override|access)\b/i,
  /\b(as|you are|you're|act as|pretend to be|roleplay as) (an? )?(ai|language model|chatbot|llm|dan|assistant|gpt|different (gm|dm|game master))\b/i,
  /\byou are now (an? |the |in )?(unrestricted|jailbroken|unfiltered|free|evil|dan\b|ai\b|developer|debug|god mode|different|new (gm|dm|game))|\bfrom now on,? you (are|will|must) (accept|obey|ignore|answer|grant|let me win)/i,
  /\b(gm|dm|game ?master|dungeon ?master|narrator|storyteller|wyrd|bot|ai)\b.{0,20}\b(says?|said|agrees?|allows?|must|rules? that|decides? that|has decided|told me|grants?|lets|accepts?|should (give|let|grant)|gives me)\b/i,
  /\b(reveal|show|tell|print|leak|output|what is|what['’]s)\b.{0,25}\b(system prompt|your (prompt|instructions|rules)|secret bytes|commitment|api (key|token)|(bot|access) token|hidden (rules|text|prompt))\b/i,
  /\b(reveal|show me|tell me|print|leak|output|what is|what['’]s)( the| your| this| turn['’]s| fate['’]s| secret| random)* seed\b/i,
  /\b(re-?roll|re-?throw)\b.{0,20}\b(dice|die|check|fate|roll)\b|\b(set|change|force|fix|rig|make)\b.{0,20}\b(dice|die|roll|fate|seed|tension|chance)s?\b.{0,20}\b(to|be|a)\b/i,
  /\b(roll(ed|s)?|got|get|gets|throws?|threw|it'?s) (an? )?(nat(ural)? ?)(1|20|one|twenty)\b|\bcritical (success|hit)\b/i,
  /<\/?(system|instructions?|user|assistant|prompt|intent)>|\[\/?(inst|system)\]|```|\bbegin system\b|"verdict"\s*:|\{\s*"[a-z]+"\s*:/i,
  /\b(sudo|drop table|select \* from|rm -rf|console\.log|process\.env|eval\()/i,
  /ignorier\w*.{0,30}(anweisung|regel|vorgabe)|vergiss.{0,30}(anweisung|regel)/i,
  /ignore[zs]?\b.{0,30}\b(instructions|consignes|règles)|oublie[zs]?\b.{0,30}\b(instructions|consignes|règles)/i,
  /(ignora|olvida|esquece|dimentica|ignore)\b.{0,30}\b(instrucciones|reglas|instruções|regras|istruzioni|regole)/i,
  /(zignoruj|pomiń).{0,30}(instrukcj|zasad)|negeer.{0,30}(instructies|regels)|talimatlar.{0,20}(yok say|unut)/i,
  /(игнорируй|забудь|проигнорируй).{0,40}(инструкц|правил|указан)/iu,
  /(忽略|无视|無視|忘记|忘れ).{0,20}(指示|指令|规则|規則|ルール|提示)|(指示|指令|规则|命令|ルール).{0,10}(忽略|无视|無視|忘)/u,
  /(지시|규칙|명령).{0,10}(무시|잊)|تجاهل.{0,30}(التعليمات|القواعد)|התעלם.{0,30}(הוראות|כללים)/u,
];

/** Claims to have won already, or to be beyond losing. */
const GODLIKE = [
  /^\W*(i|we)?\W*(just |simply |automatically |instantly )?(win|won|wins|succeed|succeeded)\b(\W*$| (the|this) (game|campaign|fight|battle|story|adventure|quest)| (automatically|instantly|at everything|every))/i,
  /\b(kill|slay|destroy|murder|defeat|annihilate|obliterate|vaporize|vaporise|eliminate|one-?shot)s?\b.{0,12}\b(everyone|everybody|everything|all (of )?(them|enemies|monsters|the|people)|the (whole|entire) (world|village|town|army))\b/i,
  /\b(i|we) (am|are|become|became|turn into|'m|’m)( now| already| secretly)* (an? |the )?(god|goddess|deity|immortal|invincible|invulnerable|omnipotent|almighty|all-powerful|unkillable|level ?\d+|lord of (all|everything)|chosen one)\b/i,
  /\b(i|we)['’]?(m| am| are) (now )?(god|immortal|invincible|invulnerable|omnipotent|unbeatable)\b/i,
  /\b(i|we) (already |now |secretly )?(have|own|possess|hold|wield|got|carry|found|find)\b.{0,30}(\+ ?\d+|\binfinite\b|\bunlimited\b|\ball the (gold|money|treasure)|\b\d{4,} (gold|coins?|arrows|soldiers|men|crowns)\b|\b(god|dragon|world)[- ]?(slayer|killer)\b|\blegendary\b|\bthe most powerful\b|\bartifact of\b)/i,
  /\+ ?\d{1,3} (sword|axe|bow|armou?r|shield|dagger|staff|ring|mace|spear|blade|cloak)\b/i,
  /\b(i|we) already (won|killed|slew|defeated|solved|finished|beat|did everything)\b/i,
  /\b(i|we) already (have|own|possess|hold|wield) (the |an? |all |every )?.{0,20}\b(everything|crown|treasures?|artifacts?|relics?|throne|powers?|magic|sword of|blade of|dragon)/i,
  /\b(infinite|unlimited|endless) (gold|money|health|hp|power|wishes|arrows|mana|lives)\b/i,
  /\b(full|max(imum)?|9+|100+) (hp|health|level|xp|experience)\b|\b(level up|gain \d+ (xp|levels?|hp)|heal (myself )?to full)\b/i,
  /\b(i|we) (can ?not|can['’]?t) (be )?(fail|lose|die|killed|hurt|harmed|beaten|miss)\b(?! (sight|hope|heart|to\b))|\b(never|always) (fails?|miss(es)?|wins?|succeeds?)\W*$/i,
  /\b(snap my fingers|with a (single )?thought|with a snap)\b.{0,60}\b(dead|die|dies|gone|vanish|disappear|explode|over|solved)/i,
  /\b(rewind|stop|freeze|reverse|turn back) time\b|\b(destroy|end|rule|create) (the |a )?(world|universe|reality)\b/i,
];

/** What makes this intent impossible, whoever judges it; null when nothing does. */
export function refusable(scene: Scene, intent: SceneIntent, alien: readonly string[]): RefusalKind | null {
  const { text } = intent;
  if (!/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text)) return 'empty';
  if (/^(.)\1*$/u.test(text.replace(/\s/g, '')) && /^[\p{L}\p{N}]/u.test(text.trim())) return 'empty';
  if (MACHINE.some((pattern) => pattern.test(text))) return 'machine';
  if (GODLIKE.some((pattern) => pattern.test(text))) return 'godlike';
  const puppet = puppeteering(scene, intent);
  if (puppet) return puppet;
  return saysAlien(text, alien) ? 'anachronism' : null;
}

/** Whether a word is said that has no place in this world. */
function saysAlien(text: string, alien: readonly string[]): boolean {
  const known = ALIEN.get(alien) ?? new RegExp(`(?<!\\p{L})(?:${alien.join('|')})(?:e?s)?(?!\\p{L})`, 'iu');
  ALIEN.set(alien, known);
  return known.test(text);
}
const ALIEN = new WeakMap<readonly string[], RegExp>();

/** Moving another player's character about, or turning on them: that is for their own player to say. */
function puppeteering(scene: Scene, { playerId, text }: SceneIntent): RefusalKind | null {
  for (const { name } of scene.party.filter((member) => member.playerId !== playerId)) {
    const who = `(?<![\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`;
    const find = (pattern: string) => new RegExp(pattern, 'iu').exec(text);
    if (
      find(
        `\\b(attack|fight|stab|hit|strike|kill|slap|punch|shoot|push|shove|steal from|rob|pickpocket|poison|tie up|choke|kick|trip|betray|murder)\\b (at )?${who}(?!['’]s (idea|plan))`,
      )
    )
      return 'rival';
    if (find(`\\b(steal|take|snatch|grab|swipe)\\b .{0,20}${who}['’]s\\b`)) return 'rival';
    if (
      find(`\\b(make|force|compel|mind ?control|order|cause)s? ${who} (to )?\\p{L}+`) &&
      !find(`\\b(make|order)s? ${who} (a|an|some|the|his|her|their|another|two|three|feel|welcome)\\b`)
    )
      return 'puppet';
    const led = find(
      `^\\W*${who}[’']?s? (?:then |now |will |must |also |just |quickly |\\p{L}+ly )*(\\p{L}+)`,
    );
    const verb = led?.[1]?.toLowerCase() ?? '';
    if (led && BASES.has(verb) && !/^(and|or)$/.test(verb)) return 'puppet';
  }
  return null;
}
