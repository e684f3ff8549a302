import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { useAccount } from '#components/connection/account-store.ts';
import { attempt } from '#components/connection/attempt.ts';
import { Button } from '#components/ui/Button.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Desk } from '#lib/desk/database.ts';
import type { RecipeRow } from '#lib/desk/recipes.ts';
import { ask } from '#lib/messages.ts';

/** Pages that people taught: one's own, the company's, and for an admin those that colleagues offer. */
export function TaughtSection({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const { account } = useAccount();
  const isAdmin = account?.status === 'signed-in' && account.info.role === 'admin';
  const rows = useLiveQuery(() => desk.recipes.orderBy('host').toArray(), [desk]) ?? [];
  const shown = rows.filter(({ own, shared }) => own || shared || isAdmin);
  const stateOf = ({ own, shared, by }: RecipeRow) => {
    if (shared) return t('taught.shared');
    return own ? t('taught.own') : t('taught.offered', { name: by?.name ?? '' });
  };
  return (
    <Section title={t('taught.title')}>
      <p className="muted">{t(shown.length > 0 ? 'taught.why' : 'taught.none')}</p>
      <ul className="rows">
        {shown.map((row) => (
          <li key={row.id} className="row">
            <span>
              {row.host} <span className="muted small">{stateOf(row)}</span>
            </span>
            <span className="row push">
              {isAdmin ? (
                <Button
                  look="quiet"
                  onClick={() =>
                    void attempt('sharing a page', () =>
                      ask(row.shared ? 'recipe.unshare' : 'recipe.share', { id: row.id }),
                    )
                  }
                >
                  {t(row.shared ? 'taught.unshare' : 'taught.share')}
                </Button>
              ) : null}
              {row.own ? (
                <Button
                  look="quiet"
                  onClick={() => void attempt('forgetting a page', () => ask('recipe.remove', { id: row.id }))}
                >
                  {t('taught.forget')}
                </Button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
