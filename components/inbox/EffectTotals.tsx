import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { totalsWords } from '#components/follow-up/effect-words.ts';
import type { Desk } from '#lib/desk/database.ts';
import { effectTotals } from '#lib/desk/effects.ts';

/** What became of reviews after they were answered, in plain numbers; nothing where nothing was seen. */
export function EffectTotals({ desk }: { desk: Desk }) {
  const { t, i18n } = useTranslation();
  const totals = useLiveQuery(() => effectTotals(desk), [desk]);
  const words = totals && totalsWords(t, i18n.language, totals);
  return words ? (
    <p>
      {words} <span className="muted small">{t('effect.asSeen')}</span>
    </p>
  ) : null;
}
