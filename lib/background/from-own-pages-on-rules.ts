import { browser } from 'wxt/browser';
import { catalogue } from '#lib/check/catalogue.ts';
import { tryCompanyRule } from '#lib/check/try-company-rule.ts';
import { keepCompanyRule, removeCompanyRule } from '#lib/desk/company-rules.ts';
import type { Desk } from '#lib/desk/database.ts';
import { newestReplies } from '#lib/desk/history.ts';
import { readMeta } from '#lib/desk/meta.ts';
import { Refused } from '#lib/messages.ts';
import type { CompanyRule } from '#lib/schema/company-rule.ts';
import type { flagsFromOwnPages, RuleTrial } from '#lib/schema/flag-messages.ts';
import type { CheckRequest } from '#lib/schema/method.ts';
import { settings as storedSettings } from '#lib/storage.ts';
import { checkAllAgain } from './check-again.ts';
import { interfaceLanguage } from './method-context.ts';
import type { OwnHandlers } from './router.ts';
import { turned } from './switched-off.ts';

/** Replies that a rule is tried on. */
const tried = 200;

type Background = { desk: Desk; syncSoon(): void };
type RuleHandlers = Pick<OwnHandlers, keyof typeof flagsFromOwnPages>;

/** True where everybody in the company is to have it, false where there is no company. Only its admins may write for it. */
async function writesForCompany(desk: Desk): Promise<boolean> {
  const account = await readMeta(desk, 'account');
  if (!account) return false;
  if (account.info.role !== 'admin') throw new Refused('unexpected', 'only an admin writes rules for the company');
  return true;
}

async function tryOut(desk: Desk, rule: CompanyRule): Promise<RuleTrial> {
  const replies = (await newestReplies(desk, tried)).flatMap(({ text, platform, lang }): CheckRequest[] =>
    text === null ? [] : [{ reply: text, platform, ...(lang ? { lang } : {}) }],
  );
  return tryCompanyRule(rule, replies);
}

const holds = ({ faults, missed, wrong }: RuleTrial) => faults.length + missed.length + wrong.length === 0;

/** The catalogue of rules, a company's own rules, and what is switched off. */
export function fromOwnPagesOnRules({ desk, syncSoon }: Background): RuleHandlers {
  const keep = async (rule: CompanyRule) => {
    await keepCompanyRule(desk, rule, { shared: await writesForCompany(desk), now: Date.now() });
    syncSoon();
    await checkAllAgain(desk);
  };
  return {
    'flags.switch': async (change) => {
      const settings = await storedSettings.read();
      const kept = { ...settings, check: turned(settings.check, change) };
      await storedSettings.write(kept);
      await checkAllAgain(desk);
      return kept;
    },
    'companyRule.try': ({ rule }) => tryOut(desk, rule),
    'companyRule.save': async ({ rule }) => {
      const trial = await tryOut(desk, rule);
      const kept = holds(trial);
      if (kept) await keep(rule);
      return { kept, trial };
    },
    'companyRule.turn': async ({ id, state }) => {
      const row = await desk.companyRules.get(id);
      if (row) await keep({ ...row.rule, state });
    },
    'companyRule.remove': async ({ id }) => {
      await writesForCompany(desk);
      await removeCompanyRule(desk, id, Date.now());
      syncSoon();
      await checkAllAgain(desk);
    },
    'rules.list': async () => catalogue(interfaceLanguage(await storedSettings.read())),
    'rules.open': ({ rule }) => openRule(rule),
  };
}

/** Shows the catalogue of rules in a tab, at one of them. */
export async function openRule(rule: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/rules.html#${encodeURIComponent(rule)}`) });
}
