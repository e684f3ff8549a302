import { browserModelState } from '#lib/browser-model.ts';
import type { Language } from '#lib/schema/ids.ts';
import type { AccountState } from '#lib/schema/messages.ts';
import type { ModelWays } from '#lib/schema/model-messages.ts';
import type { Settings } from '#lib/schema/settings.ts';

/** The company's model may be asked where it lets texts leave; `kept` where it does not. */
function companyWay(account: AccountState): ModelWays['company'] {
  if (account.status !== 'signed-in' || !account.info.model) return null;
  return account.info.company.privacy === 'full' ? 'ready' : 'kept';
}

/**
 * Models that may be asked for a reply; `lang` is null where there is none to write. A switch that nobody has turned follows the
 * company. Reviews of listings that are not the company's own do not leave, whoever asks.
 */
export async function modelWays(
  { model }: Pick<Settings, 'model'>,
  { account, own, lang }: { account: AccountState; own: boolean | null; lang: Language | null },
): Promise<ModelWays> {
  const company = companyWay(account);
  if (lang === null || !(model ?? company !== null)) return { company: null, browser: false };
  return { company: own ? company : null, browser: (await browserModelState(lang)) === 'available' };
}
