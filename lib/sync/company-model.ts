import * as z from 'zod/mini';
import type { Desk } from '#lib/desk/database.ts';
import { readMeta } from '#lib/desk/meta.ts';
import { transact } from '#lib/desk/transact.ts';
import { Refused } from '#lib/messages.ts';
import { NoModelText } from '#lib/no-model-text.ts';
import { type DraftBrief, DraftLine } from '#lib/schema/draft-brief.ts';
import type { ModelTrouble } from '#lib/schema/model-messages.ts';
import { Problem } from '#lib/schema/sync.ts';
import { uuidv7 } from '#lib/uuid.ts';
import { askAccount } from './call.ts';
import { confirmLedger, writeLedger } from './ledger.ts';
import { linesIn } from './lines-in.ts';

/**
 * Asks the company's model and gives its answer piece by piece. What leaves stands in the ledger first. Throws `NoModelText` with
 * why there is no answer, also when it breaks off; `signal` ends the request.
 */
export async function* askCompanyModel(desk: Desk, brief: DraftBrief, signal: AbortSignal): AsyncGenerator<string> {
  if (!(await readMeta(desk, 'account'))?.refreshToken) throw new NoModelText('signed-out');
  const id = uuidv7();
  await writeLedger(desk, [{ id, type: 'draft.asked', payload: brief }], Date.now());
  const response = await askAccount(desk, '/v1/drafts', brief, signal).catch((error: unknown) => {
    throw error instanceof Refused ? new NoModelText(troubleOfRefusal(error)) : error;
  });
  await transact(desk, () => confirmLedger(desk, [id], Date.now()));
  if (!response.ok || !response.body) throw new NoModelText(await troubleOf(response));
  try {
    for await (const line of linesIn(response.body)) {
      const said = DraftLine.safeParse(line).data;
      if (!said) throw new NoModelText('unreadable');
      if (said.type === 'failed') throw new NoModelText(said.fault);
      if (said.type === 'end') return;
      yield said.text;
    }
  } catch (error) {
    throw error instanceof NoModelText ? error : new NoModelText('cut', { cause: error });
  }
  throw new NoModelText('cut');
}

const troubleOfRefusal = ({ problem }: Refused): ModelTrouble => (problem === 'signed-out' ? problem : 'offline');

/** Codes of the server that say more than that it failed. */
const troubles: Record<string, ModelTrouble> = {
  'model-late': 'late',
  'model-busy': 'busy',
  'model-refused': 'refused',
  'no-model': 'gone',
  'not-found': 'gone',
  privacy: 'kept',
  'too-often': 'too-often',
};

async function troubleOf(response: Response): Promise<ModelTrouble> {
  const said = z.safeParse(Problem, await response.json().catch(() => null));
  return troubles[said.data?.error.code ?? ''] ?? 'failed';
}
