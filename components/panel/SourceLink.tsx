import { useTranslation } from 'react-i18next';
import { checkedDay } from '#lib/checked-day.ts';
import type { Citation } from '#lib/schema/method.ts';

/** Where a flag's reason stands, and when that was last looked at. */
export function SourceLink({ source, platformCode }: { source: Citation; platformCode: string | undefined }) {
  const { t, i18n } = useTranslation();
  const { title, url, clause, checkedOn } = source;
  const name = clause ? `${title}, ${clause}` : title;
  const day = checkedDay(checkedOn, i18n.language);
  return (
    <p className="small muted">
      {/^https?:/.test(url) ? (
        <a href={url} target="_blank" rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {checkedOn ? ` · ${t('flag.checkedOn', { day })}` : null}
      {platformCode ? ` · ${t('flag.code', { code: platformCode })}` : null}
    </p>
  );
}
