import type { Table } from '../../game/table.ts';
import { haltAt, type Moment } from '../permissions.ts';
import { sampleTable } from './sample-table.ts';

/** A table at a moment: halted ones stand still over an open vote. */
export function tableAt(moment: Exclude<Moment, 'none'>): Table {
  const halt = haltAt(moment);
  if (moment === 'paused' || moment === 'xcard' || moment === 'stopped') {
    return sampleTable('meta_review', { campaign: { halt } });
  }
  return sampleTable(moment);
}
