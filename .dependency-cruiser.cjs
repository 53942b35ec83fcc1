/**
 * The house rules of docs/architecture.md as facts: who may import whom, and which outside package
 * may be named where. `npm run layers` holds them.
 */
const only = (name, pattern, rooms) => ({
  name: `${name}-only-in-its-room`,
  severity: 'error',
  from: { path: '^src/', pathNot: rooms.map((room) => `^src/${room}`) },
  to: { path: `node_modules/${pattern}` },
});
const room = (name, allowed) => ({
  name: `${name}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: `^src/${name}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src/', pathNot: [`^src/${name}/`, ...allowed.map((other) => `^src/${other}/`)] },
});

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphans-missing', severity: 'error', from: {}, to: { couldNotResolve: true } },
    room('text', ['game']),
    room('game', []),
    room('turn', ['game', 'text']),
    room('commands', ['game', 'text', 'turn']),
    room('components', ['game', 'text', 'turn', 'commands']),
    room('reactions', ['game', 'text', 'turn']),
    room('modules', ['game', 'text', 'turn']),
    room('bot', ['game', 'text', 'turn', 'commands', 'components']),
    room('jobs', ['game', 'turn', 'reactions']),
    room('store', ['game', 'turn', 'reactions']),
    room('local', []),
    {
      name: 'pure-rooms-take-zod-at-most',
      severity: 'error',
      from: { path: '^src/(game/|text/|turn/machine)', pathNot: '\\.test\\.ts$' },
      // node:crypto only for hashing in fate.ts: a hash is arithmetic, not I/O (docs/adr/0003).
      to: { dependencyTypes: ['npm', 'core'], pathNot: ['node_modules/zod', '^zod$', '^(node:)?crypto$'] },
    },
    only('discord', 'discord\\.js', ['bot/', 'local/', 'commands/', 'components/']),
    only('bullmq', 'bullmq', ['jobs/']),
    only('ioredis', 'ioredis', ['jobs/']),
    only('prisma', '@prisma', ['store/']),
    only('openai', 'openai', ['modules/model/']),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'src/store/generated' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
