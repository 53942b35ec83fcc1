import { MOMENTS, type Moment, ROLES, type Role, type Verdict, verdictFor } from '../src/bot/permissions.ts';
import { tableAt } from '../src/bot/views/sample-moment.ts';
import type { Action } from '../src/commands/define-command.ts';
import { commands } from '../src/commands/index.ts';

const WHO: Record<Role, string> = {
  onlooker: 'Onlookers (no seat)',
  player: 'Players',
  invited: 'Invited game masters',
  owner: 'Whoever started the story',
  manager: 'Whoever may manage the server, and its owner',
};
/** What stands in a cell; everything that is not here is shown as its code. */
const CELL: Partial<Record<Verdict, string>> = {
  yes: '✓',
  hidden: '·',
  'no-campaign': '–',
  'gm-only': 'GM',
  'not-a-player': 'seat',
  'not-now': 'later',
  'not-halted': 'later',
  'already-paused': 'later',
  paused: 'halted',
  stopped: 'halted',
};

const HEAD = `# Who may do what, and when

Made from the definitions by \`npm run docs:permissions\`; \`npm run docs:check\` holds it against them, and
\`src/bot/permissions.test.ts\` asks the real gate about every cell.

| cell | meaning |
|---|---|
| ✓ | taken |
| · | Discord does not show the command to people who may not manage the server |
| – | no story lives in this channel |
| GM | refused: only a game master of this story can |
| seat | refused: it takes a seat at the table |
| later | refused: not in this phase; the answer says what is awaited, from whom and until when |
| halted | refused: the clocks stand still; the answer says why |

A phase that welcomes a command may still refuse what exactly is asked (an event that is not on the table, a thing nobody
carries). Inputs that answer a question are taken only while it is open: the columns show it open, except in review mode.
Buttons stand for the same inputs and are answered alike.
`;

/** The whole page, one table a role. */
export function renderPermissions(): string {
  return [HEAD, ...ROLES.map(section)].join('\n');
}

function section(role: Role): string {
  const rows = commands.flatMap((command) =>
    Object.entries(command.actions as Record<string, Action>).map(([sub, action]) => {
      const cells = MOMENTS.map((moment) => cell(verdictFor(command, action, role, moment, tableAt)));
      return `| \`/${[command.name, sub].filter(Boolean).join(' ')}\` | ${cells.join(' | ')} |`;
    }),
  );
  const columns = MOMENTS.map((moment: Moment) => (moment === 'none' ? 'no story' : moment));
  return [
    `## ${WHO[role]}\n`,
    `| command | ${columns.join(' | ')} |`,
    `|---|${columns.map(() => '---|').join('')}`,
    ...rows,
    '',
  ].join('\n');
}

function cell(verdict: Verdict): string {
  return CELL[verdict] ?? verdict;
}
