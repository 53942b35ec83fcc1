import type { FastifyInstance } from 'fastify';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** How the parts are: each says ok, or why not. */
export type Health = () => Promise<Record<string, { ok: boolean; [detail: string]: unknown }>>;

export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const steps = new Histogram({
    name: 'wyrd_step_seconds',
    help: 'How long a step of a turn took, commit included',
    labelNames: ['step', 'result'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60],
    registers: [registry],
  });
  const dead = new Counter({
    name: 'wyrd_dead_letters_total',
    help: 'Jobs that failed for good',
    labelNames: ['queue'],
    registers: [registry],
  });
  return { registry, steps, dead };
}
export type Metrics = ReturnType<typeof createMetrics>;

/** `GET /healthz` for people and orchestrators, `GET /metrics` for Prometheus. */
export function registerHttp(app: FastifyInstance, health: Health, { registry }: Metrics): void {
  app.get('/healthz', async (_request, reply) => {
    const parts = await health();
    const ok = Object.values(parts).every((part) => part.ok);
    return reply.code(ok ? 200 : 503).send({ ok, ...parts });
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}
