import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Exchange } from '../../src/local/emulator/index.ts';

/** Where the description is narrower than Discord is. */
const KNOWN_DEVIATIONS = [
  // The documentation says string, discord.js sends one, Discord takes it; the file says integer.
  /default_member_permissions must be integer/,
];

/**
 * Discord's own description of its API, where it is present (a folder beside the checkout; a stranger's clone
 * has none and is told so in one line). The emulator's traffic is held against it: requests and answers.
 */
const FILE = fileURLToPath(new URL('../../../shared/discord-api/openapi.json', import.meta.url));

interface Description {
  paths: Record<string, Record<string, Operation>>;
}
interface Operation {
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

export function discordApiIsHere(): boolean {
  return existsSync(FILE);
}

export function openDiscordApi() {
  const description = JSON.parse(readFileSync(FILE, 'utf8')) as Description;
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false, discriminator: false });
  ajv.addSchema(description as object, 'discord');
  const compiled = new Map<string, ValidateFunction>();
  const validator = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer);
    if (known) return known;
    const fresh = ajv.compile({ $ref: `discord#${pointer}` });
    compiled.set(pointer, fresh);
    return fresh;
  };
  const templates = Object.keys(description.paths).map((template) => ({
    template,
    pattern: new RegExp(`^${template.replace(/\{[^}]+\}/g, '([^/]+)')}$`),
    fixed: template.split('/').filter((part) => !part.startsWith('{')).length,
  }));

  return {
    /** What is wrong with an exchange, one sentence each; empty when nothing is, or when Discord describes no such route. */
    complaints({ method, path, request, status, response }: Exchange): string[] {
      const found = templates
        .filter(({ pattern }) => pattern.test(path))
        .sort((a, b) => b.fixed - a.fixed)[0];
      const operation = found ? description.paths[found.template]?.[method.toLowerCase()] : undefined;
      if (!found || !operation) return [];
      const base = `/paths/${found.template.replaceAll('~', '~0').replaceAll('/', '~1')}/${method.toLowerCase()}`;
      const out: string[] = [];
      const check = (what: string, pointer: string, body: unknown) => {
        const validate = validator(encodeURI(pointer).replaceAll('{', '%7B').replaceAll('}', '%7D'));
        if (validate(body)) return;
        const wrong = ajv.errorsText(validate.errors?.slice(0, 6) ?? []);
        if (!KNOWN_DEVIATIONS.some((known) => known.test(wrong)))
          out.push(`${method} ${path} ${what}: ${wrong}`);
      };
      if (
        status < 400 &&
        operation.requestBody?.content['application/json'] &&
        request !== undefined &&
        request !== null
      ) {
        check('request', `${base}/requestBody/content/application~1json/schema`, request);
      }
      if (status < 400 && operation.responses[String(status)]?.content?.['application/json']) {
        check(`response ${status}`, `${base}/responses/${status}/content/application~1json/schema`, response);
      }
      return out;
    },
    knows: (method: string, path: string) =>
      templates.some(
        ({ template, pattern }) => pattern.test(path) && description.paths[template]?.[method.toLowerCase()],
      ),
  };
}
