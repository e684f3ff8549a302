import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { dateAndTime } from '#components/ui/moments.ts';
import { Section } from '#components/ui/Section.tsx';
import { wordForId } from '#components/words/word-for-id.ts';
import type { Desk } from '#lib/desk/database.ts';

const shown = 100;

/** Exactly what left this computer: kinds, fields and times, latest first. */
export function LedgerSection({ desk }: { desk: Desk }) {
  const { t, i18n } = useTranslation();
  const [open, setOpen] = useState(false);
  const count = useLiveQuery(() => desk.ledger.count(), [desk]) ?? 0;
  const rows = useLiveQuery(() => (open ? desk.ledger.reverse().limit(shown).toArray() : []), [desk, open]) ?? [];
  const toggle = (
    <Button look="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
      {t(open ? 'ledger.hide' : 'ledger.show')}
    </Button>
  );
  return (
    <Section title={t('ledger.title')} aside={count > 0 ? toggle : null}>
      <p>{t('ledger.count', { count })}</p>
      <ul className="rows">
        {rows.map(({ n, type, fields, at, confirmedAt }) => (
          <li key={n} className="row">
            <span>{t(`event.${type}`)}</span>
            <span className="small muted">{fields.map((field) => wordForId(t, 'ledgerField', field)).join(', ')}</span>
            <span className="small muted push">
              {dateAndTime(at, i18n.language)} · {t(confirmedAt === null ? 'ledger.unknown' : 'ledger.confirmed')}
            </span>
          </li>
        ))}
      </ul>
      {count > shown && open ? <p className="small muted">{t('ledger.latest', { count: shown })}</p> : null}
    </Section>
  );
}
