import { createHash } from 'node:crypto';
import { createStoryteller } from '../src/modules/index.ts';
import { playTurn, startTable } from './read-aloud/play.ts';

/**
 * Reads a campaign aloud as a group would see it: `npx tsx scripts/read-aloud.ts [scenario] [turns] [seed]`.
 * Four made-up characters, real rules, the offline storyteller.
 */
const [scenarioId = '', turns = '10', seed = 'aloud'] = process.argv.slice(2);
const say = (text: string) => process.stdout.write(`${text}\n`);

const storyteller = createStoryteller();
const scenario = storyteller.scenario(scenarioId);
say(`# ${scenario.name}\n\n${scenario.prologue}\n`);
let table = startTable(scenario);
for (let turn = 1; turn <= Number(turns); turn += 1) {
  const bytes = createHash('sha256').update(`${seed} ${turn}`).digest('hex');
  table = await playTurn(storyteller, table, turn, bytes, say);
}
