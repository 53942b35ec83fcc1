import { type Bestiary, StatBlock } from '../game/bestiary.ts';
import type { Fate } from '../game/fate.ts';
import type { ModuleName, Questions } from '../game/storytelling.ts';
import { action } from './action.ts';
import { combatNarration } from './combat-narration.ts';
import { contentOf, scenarios } from './content/index.ts';
import type { Content } from './content/schema.ts';
import type { ModuleDefinition } from './define-module.ts';
import { eventOpening, eventOutcome } from './event.ts';
import { metaEvents } from './meta-events.ts';
import { narrator } from './narrator.ts';
import { placeById } from './storyteller/notebook.ts';
import { toldContent } from './storyteller/told/told-content.ts';
import { validator } from './validator.ts';

export interface ScenarioInfo {
  id: string;
  name: string;
  /** At most 200 characters. */
  pitch: string;
  /** At most 1500 characters, Markdown. */
  prologue: string;
  /** Name of the place where the story starts. */
  place: string;
  /** What each archetype is in this story, by archetype. */
  archetypeNotes?: Record<string, string>;
}

export interface Storyteller {
  /** Answers checked by the module's schema; throws a ZodError when one does not pass, which is a defect. */
  ask<M extends ModuleName>(
    module: M,
    input: Questions[M]['input'],
    fate: Fate,
  ): Promise<{ answer: Questions[M]['answer']; source: 'offline' | 'model'; paid: boolean }>;
  scenarios(): ScenarioInfo[];
  /** The default scenario for an unknown id. */
  scenario(id: string): ScenarioInfo;
  /** Everybody and everything that can be fought in a scenario, by id. */
  bestiary(scenario: string): Bestiary;
}

export const MODULES: { [M in ModuleName]: ModuleDefinition<M> } = {
  validator,
  'meta-events': metaEvents,
  'event-opening': eventOpening,
  'event-outcome': eventOutcome,
  'combat-narration': combatNarration,
  action,
  narrator,
};

/** The built-in storyteller: needs no key and no network, and tells the same from the same fate. */
export function createStoryteller(): Storyteller {
  return {
    async ask(module, input, fate) {
      const { output, offline } = MODULES[module];
      const answer = output.parse(
        offline(input, fate, toldContent(contentOf(input.scene.scenario), input.scene)),
      );
      return { answer, source: 'offline', paid: false };
    },
    scenarios: () => scenarios().map(infoOf),
    scenario: (id) => infoOf(contentOf(id)),
    bestiary: (scenario) => bestiaryOf(contentOf(scenario)),
  };
}

function infoOf(content: Content): ScenarioInfo {
  const { id, name, pitch, prologue, archetypeNotes, start } = content;
  return { id, name, pitch, prologue, place: placeById(content, start).name, archetypeNotes };
}

/** Numbers alone: what a fight is made of knows nothing of words. */
function bestiaryOf({ foes }: Content): Bestiary {
  return Object.fromEntries(foes.map((foe) => [foe.id, StatBlock.parse(foe)]));
}
