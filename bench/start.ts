import { Program } from '../test/support/program.ts';

/** From nothing (or from a stopped table) to healthy and playable, in milliseconds. */
export async function measureStarts(runs: number): Promise<{ cold: number[]; warm: number[] }> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const program = await Program.prepare({ DATABASE_URL: '', REDIS_URL: '', DISCORD_TOKEN: '' });
    const time = async () => {
      const started = performance.now();
      await program.start();
      return performance.now() - started;
    };
    cold.push(await time());
    await program.kill('SIGTERM');
    warm.push(await time());
    await program.close();
  }
  return { cold, warm };
}
