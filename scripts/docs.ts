import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { commands } from '../src/commands/index.ts';
import { readConfig } from '../src/config.ts';
import { InputName, PhaseName } from '../src/game/phases.ts';
import { StepName } from '../src/game/steps.ts';
import { PHASES } from '../src/turn/machine.ts';

interface Page {
  /** Path below the repository's root. */
  file: string;
  text: string;
}

const DIAGRAM = 'docs/architecture.md';

/** What is wrong with README.md, CHANGELOG.md and docs/, one sentence each; empty when all is well. */
export function checkDocs(root: string): string[] {
  const pages = ['README.md', 'CHANGELOG.md', ...markdownBelow(root, 'docs')].map((file) => ({
    file,
    text: readFileSync(path.join(root, file), 'utf8'),
  }));
  return [
    ...unmentioned(pages.filter(({ file }) => file.startsWith('docs/'))),
    ...pages.flatMap((page) => deadLinks(root, page)),
    ...pages.flatMap((page) => falseExcerpts(root, page)),
    ...wrongArrows(pages.find(({ file }) => file === DIAGRAM)?.text ?? ''),
  ];
}

function markdownBelow(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter((file) => file.endsWith('.md'))
    .sort();
}

/** Commands, variables, phases, steps and inputs that no page under docs/ writes as `code`. */
function unmentioned(pages: readonly Page[]): string[] {
  const text = pages.map((page) => page.text).join('\n');
  const slashes = commands.flatMap(({ name, actions }) =>
    Object.keys(actions).map((action) => `/${name} ${action}`.trim()),
  );
  const named: [kind: string, names: readonly string[]][] = [
    ['environment variable', variablesRead()],
    ['phase', PhaseName.options],
    ['step', StepName.options],
    ['input', InputName.options],
  ];
  return [
    // A command may go on in its backticks: `/roll 2d6+3` mentions /roll.
    ...slashes
      .filter((slash) => !text.includes(`\`${slash}\``) && !text.includes(`\`${slash} `))
      .map((slash) => `docs: no page mentions the command \`${slash}\``),
    ...named.flatMap(([kind, names]) =>
      names
        .filter((name) => !text.includes(`\`${name}\``))
        .map((name) => `docs: no page mentions the ${kind} \`${name}\``),
    ),
  ];
}

/** Asks the configuration itself which variables it looks at. */
function variablesRead(): string[] {
  const asked = new Set<string>();
  const note = (key: string | symbol) => {
    if (typeof key === 'string' && /^[A-Z][A-Z_]+$/.test(key)) asked.add(key);
  };
  readConfig(
    new Proxy<Record<string, string | undefined>>(
      {},
      {
        get(_target, key) {
          note(key);
          return undefined;
        },
        has(_target, key) {
          note(key);
          return false;
        },
      },
    ),
  );
  if (asked.size === 0) throw new Error('src/config.ts was not seen to read any variable');
  return [...asked];
}

/** Relative links and pictures that point at nothing. */
function deadLinks(root: string, { file, text }: Page): string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '');
  return [...prose.matchAll(/\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)/g)].flatMap(([, link = '']) => {
    if (/^[a-z][a-z+.-]*:/i.test(link) || link.startsWith('#')) return [];
    const target = decodeURIComponent(link.split('#')[0] ?? '');
    const found = existsSync(path.join(root, path.dirname(file), target));
    return found ? [] : [`${file}: the link ${link} leads nowhere`];
  });
}

/** A block that begins with `// src/…` shows code as it is; when the code moved on, so must the page. */
function falseExcerpts(root: string, { file, text }: Page): string[] {
  return [...text.matchAll(/```ts\n\/\/ (src\/\S+)\n([\s\S]*?)```/g)].flatMap(
    ([, source = '', excerpt = '']) => {
      const at = path.join(root, source);
      if (!existsSync(at)) return [`${file}: shows ${source}, which is not there`];
      const shown = excerpt.trimEnd();
      return readFileSync(at, 'utf8').includes(shown)
        ? []
        : [`${file}: ${source} no longer reads as it is shown there`];
    },
  );
}

/** The diagram of the phases against the table. `ended` is reached from everywhere and drawn once. */
function wrongArrows(text: string): string[] {
  const diagram = /stateDiagram-v2\n([\s\S]*?)```/.exec(text)?.[1] ?? '';
  const drawn = new Set(
    [...diagram.matchAll(/^\s*(\w+) --> (\w+)/gm)].map(([, from, to]) => `${from} --> ${to}`),
  );
  const real = new Set(
    PhaseName.options.flatMap((from) => PHASES[from].leadsTo.map((to) => `${from} --> ${to}`)),
  );
  const missing = [...real].filter((arrow) => !drawn.has(arrow));
  const invented = [...drawn].filter((arrow) => !real.has(arrow) && !arrow.endsWith('--> ended'));
  return [
    ...missing.map((arrow) => `${DIAGRAM}: the diagram lacks ${arrow}`),
    ...invented.map((arrow) => `${DIAGRAM}: the diagram shows ${arrow}, the table of phases does not`),
  ];
}
