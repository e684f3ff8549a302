import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { attempt } from '#components/connection/attempt.ts';
import { Button } from '#components/ui/Button.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Desk } from '#lib/desk/database.ts';
import { ask } from '#lib/messages.ts';

/** Whose listings are whose, as somebody has said, and the way to take it back. */
export function ListingsSection({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  const listings = useLiveQuery(() => desk.listings.toArray(), [desk]) ?? [];
  return (
    <Section title={t('listings.title')}>
      <p className="muted">{t(listings.length > 0 ? 'listings.why' : 'listings.none')}</p>
      <ul className="rows">
        {listings.map(({ key, name, id, platform, own }) => (
          <li key={key} className="row">
            <span>
              {name ?? id} <span className="muted small">{t(`platform.${platform}`)}</span>
            </span>
            <span className="row push">
              <span className={own ? '' : 'muted'}>{t(own ? 'listings.own' : 'listings.notOwn')}</span>
              <Button
                look="quiet"
                onClick={() => void attempt('marking a listing', () => ask('listing.mark', { key, own: !own }))}
              >
                {t(own ? 'listings.makeNotOwn' : 'listings.makeOwn')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
