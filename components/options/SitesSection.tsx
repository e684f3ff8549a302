import { useTranslation } from 'react-i18next';
import { Section } from '#components/ui/Section.tsx';
import { supportedSites } from './supported-sites.ts';

export function SitesSection() {
  const { t } = useTranslation();
  return (
    <Section title={t('sites.title')}>
      <ul className="sites">
        {supportedSites().map(({ platform, hosts }) => (
          <li key={platform}>
            {t(`platform.${platform}`)} <span className="muted small">{hosts.join(', ')}</span>
          </li>
        ))}
      </ul>
      <p className="muted">{t('sites.others')}</p>
    </Section>
  );
}
