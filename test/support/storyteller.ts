import type { StatBlock } from '../../src/game/bestiary.ts';
import type { ModuleName, Questions } from '../../src/game/storytelling.ts';
import type { Storyteller } from '../../src/turn/ports.ts';

type Answers = { [M in ModuleName]: (input: Questions[M]['input']) => Questions[M]['answer'] };

const WOLF: StatBlock = {
  ...{ id: 'wolf', name: 'Wolf', describe: 'a wolf', threat: 1, health: 6, defence: 11, attack: 2 },
  ...{ damage: 6, speed: 2, nerve: 12, tactics: 'pack', trait: null },
};

/** Answers at once, always the same: for tests of the turn, where the words do not matter. */
const PLAIN: Answers = {
  validator: ({ intent }) => ({
    verdict: intent.text.includes('impossible') ? 'refuse' : 'accept',
    reason: intent.text.includes('impossible') ? 'The world does not bend that way.' : '',
    suggestions: intent.text.includes('impossible') ? ['Try the door', 'Ask around'] : [],
    stakes: intent.text.includes('look') ? 'nothing' : 'much',
    intentClass: 'force',
    ability: 'might',
    bold: false,
  }),
  'meta-events': ({ count }) => ({
    events: Array.from({ length: count }, (_, n) => ({
      type: (['hazard', 'discovery', 'social', 'fortune'] as const)[n % 4] ?? 'twist',
      title: `Event ${n + 1}`,
      sentence: `Something of the kind ${n + 1} may happen.`,
      chance: 60,
      stakes: 'a little',
      foes: [],
    })),
  }),
  'event-opening': ({ event }) => ({
    narration: `${event.title} begins.`,
    question: 'What do you do?',
    approaches: [
      { label: 'Push through', ability: 'might', difficulty: 'fair', fight: false },
      { label: 'Slip past', ability: 'grace', difficulty: 'easy', fight: false },
      { label: 'Think', ability: 'wits', difficulty: 'hard', fight: false },
    ],
  }),
  'event-outcome': ({ event, degree }) => ({ words: `${event.title} ends: ${degree ?? 'hesitation'}.` }),
  'combat-narration': ({ round, end }) => ({ words: `Round ${round}${end ? `, ${end}` : ''}.` }),
  action: ({ intent, degree }) => ({ words: `${intent.character}: ${degree ?? 'it happens'}.` }),
  narrator: ({ scene, actions }) => ({
    title: `Turn ${scene.turn}`,
    prose: actions.map(({ words }) => words).join(' ') || 'Nothing.',
    place: '',
    hook: '',
  }),
};

/** @param own answers that a test wants to be different; a function may throw or wait. */
export function plainStoryteller(
  own: { [M in ModuleName]?: (input: Questions[M]['input']) => unknown } = {},
): Storyteller & {
  asked: string[];
} {
  const asked: string[] = [];
  return {
    asked,
    bestiary: () => ({ wolf: WOLF, ogre: { ...WOLF, id: 'ogre', name: 'Ogre', threat: 4, health: 24 } }),
    async ask(module, input) {
      asked.push(module);
      const answer = await (own[module] ?? PLAIN[module])(input as never);
      return { answer: answer as Questions[typeof module]['answer'], source: 'offline', paid: false };
    },
  };
}
