import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '#components/connection/account-store.ts';
import { attempt } from '#components/connection/attempt.ts';
import { Button } from '#components/ui/Button.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { CompanyRuleRow } from '#lib/desk/company-rules.ts';
import type { Desk } from '#lib/desk/database.ts';
import { ask } from '#lib/messages.ts';
import type { AccountState } from '#lib/schema/messages.ts';
import { CompanyRuleForm } from './CompanyRuleForm.tsx';
import { CompanyRuleItem } from './CompanyRuleItem.tsx';

/** Who may write rules, and for whom. */
function whyOf(account: AccountState | null) {
  if (account?.status === 'none') return 'companyRule.forYou';
  if (account?.status !== 'signed-in' || account.info.role !== 'admin') return 'companyRule.byAdmin';
  return account.info.company.privacy === 'full' ? 'companyRule.forAll' : 'companyRule.heldBack';
}

/** What the company itself forbids in its replies: its admin writes it for all, a person without an account for themselves. */
export function CompanyRulesSection({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const { account } = useAccount();
  const why = whyOf(account);
  const mayWrite = why !== 'companyRule.byAdmin';
  const rows = useLiveQuery(() => desk.companyRules.toArray(), [desk]) ?? [];
  /** Id of the rule under the pen, `new` for one to be. */
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<CompanyRuleRow | null>(null);
  const close = () => setOpen(null);
  const remove = async (row: CompanyRuleRow) => {
    const done = await attempt('deleting a rule', async () => {
      await ask('companyRule.remove', { id: row.id });
      return true;
    });
    if (done) setRemoved(row);
  };
  const bringBack = async ({ rule }: CompanyRuleRow) => {
    const answer = await attempt('keeping a rule', () => ask('companyRule.save', { rule }));
    if (answer?.kept) setRemoved(null);
  };
  return (
    <Section
      title={t('companyRule.section')}
      aside={mayWrite ? <Button onClick={() => setOpen('new')}>{t('companyRule.new')}</Button> : null}
    >
      <p className="muted">{t(why)}</p>
      {removed ? (
        <p className="row" role="status">
          {t('template.removed')}
          <Button look="quiet" onClick={() => void bringBack(removed)}>
            {t('template.undo')}
          </Button>
        </p>
      ) : null}
      {open === 'new' ? <CompanyRuleForm rule={null} onClose={close} /> : null}
      <ul className="rows">
        {rows
          .toSorted((a, b) => a.rule.title.localeCompare(b.rule.title))
          .map((row) =>
            open === row.id ? (
              <li key={row.id}>
                <CompanyRuleForm rule={row.rule} onClose={close} />
              </li>
            ) : (
              <CompanyRuleItem
                key={row.id}
                row={row}
                mayWrite={mayWrite}
                onEdit={() => setOpen(row.id)}
                onRemove={() => void remove(row)}
              />
            ),
          )}
      </ul>
    </Section>
  );
}
