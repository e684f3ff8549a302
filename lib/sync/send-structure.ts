import type { Desk } from '#lib/desk/database.ts';
import { readMeta } from '#lib/desk/meta.ts';
import { transact } from '#lib/desk/transact.ts';
import { Refused } from '#lib/messages.ts';
import type { StructureReport } from '#lib/schema/structure.ts';
import { callAccount } from './call.ts';
import { confirmLedger, writeLedger } from './ledger.ts';

/**
 * Sends what the person has been shown to the company, and notes it in the ledger. Throws `Refused` where there is no account
 * (`signed-out`) or it does not take it; nothing is queued, since the person is there to press again.
 */
export async function sendStructure(desk: Desk, report: StructureReport): Promise<void> {
  if (!(await readMeta(desk, 'account'))?.refreshToken) throw new Refused('signed-out');
  const { id, ...payload } = report;
  await writeLedger(desk, [{ id, type: 'structure.sent', payload }], Date.now());
  const answer = await callAccount(desk)('/v1/structures', report);
  if (!answer.ok) throw new Refused(answer.problem, answer.detail);
  await transact(desk, () => confirmLedger(desk, [id], Date.now()));
}
