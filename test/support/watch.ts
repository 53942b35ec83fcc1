import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';

/** Writes down every phase a campaign goes through, from inside the database: nothing can slip by. */
export async function watchPhases(db: pg.Client): Promise<void> {
  await db.query(`
    CREATE TABLE phase_log (id serial PRIMARY KEY, was text, became text);
    CREATE FUNCTION log_phase() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN INSERT INTO phase_log (was, became) VALUES (OLD.phase, NEW.phase); RETURN NEW; END $$;
    CREATE TRIGGER log_phase AFTER UPDATE ON "Campaign" FOR EACH ROW WHEN (OLD.phase <> NEW.phase) EXECUTE FUNCTION log_phase();
  `);
}

/** The advisory lock at which a held step waits. */
const GATE = 4242;

/**
 * Holds the turn inside the commit of a step (or of a wait's close), so that a kill falls exactly between two
 * versions. `hold` keeps the commit from happening, `blocked` waits until it stands at the gate.
 */
export async function installGate(db: pg.Client): Promise<{
  hold(step: string): Promise<void>;
  blocked(): Promise<void>;
  release(): Promise<void>;
}> {
  await db.query(`
    CREATE TABLE test_gate (step text);
    CREATE FUNCTION stand_at_gate() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT 1 FROM test_gate WHERE step = OLD.step) AND OLD."waitKind" IS NULL THEN
          PERFORM pg_advisory_xact_lock(${GATE});
        END IF;
        RETURN NEW;
      END $$;
    CREATE TRIGGER stand_at_gate BEFORE UPDATE ON "PendingAction" FOR EACH ROW WHEN (OLD.version <> NEW.version) EXECUTE FUNCTION stand_at_gate();
  `);
  return {
    async hold(step) {
      await db.query('SELECT pg_advisory_lock($1)', [GATE]);
      await db.query('INSERT INTO test_gate VALUES ($1)', [step]);
    },
    async blocked() {
      for (const until = Date.now() + 60_000; Date.now() < until; ) {
        const { rows } = await db.query(
          `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND objid = ${GATE} AND NOT granted`,
        );
        if (rows.length > 0) return;
        await pause(20);
      }
      throw new Error('the step never came to its commit');
    },
    async release() {
      await db.query('DELETE FROM test_gate');
      await db.query('SELECT pg_advisory_unlock($1)', [GATE]);
    },
  };
}
