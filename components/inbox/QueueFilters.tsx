import { useTranslation } from 'react-i18next';
import type { Platform } from '#lib/schema/ids.ts';
import type { QueuedReview } from '#lib/schema/records.ts';
import { Choice } from './Choice.tsx';
import { listingOf, type QueueFilter } from './queue-view.ts';

type Props = { reviews: QueuedReview[]; filter: QueueFilter; onChange: (filter: QueueFilter) => void };

/** Offers only what is in the queue. */
export function QueueFilters({ reviews, filter, onChange }: Props) {
  const { t } = useTranslation();
  const platforms = [...new Set(reviews.map(({ platform }) => platform))];
  const listings = new Map(reviews.map((queued) => [listingOf(queued), queued.listingName ?? queued.listing]));
  return (
    <search className="filters">
      <input
        type="search"
        className="input"
        aria-label={t('inbox.search')}
        placeholder={t('inbox.search')}
        value={filter.search}
        onChange={({ target }) => onChange({ ...filter, search: target.value })}
      />
      <Choice
        label={t('inbox.state')}
        all={t('inbox.allStates')}
        value={filter.state}
        options={(['open', 'answered'] as const).map((state) => [state, t(`inbox.${state}`)])}
        onChange={(state) => onChange({ ...filter, state })}
      />
      <Choice<Platform>
        label={t('inbox.site')}
        all={t('inbox.allSites')}
        value={filter.platform}
        options={platforms.map((platform) => [platform, t(`platform.${platform}`)])}
        onChange={(platform) => onChange({ ...filter, platform })}
      />
      <Choice
        label={t('inbox.listing')}
        all={t('inbox.allListings')}
        value={filter.listing}
        options={[...listings]}
        onChange={(listing) => onChange({ ...filter, listing })}
      />
    </search>
  );
}
