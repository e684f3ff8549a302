import { useTranslation } from 'react-i18next';
import type { Severity } from '#lib/schema/ids.ts';

/** Shape as well as colour: an octagon stops, a triangle warns, a ring hints. */
const shapes: Record<Severity, string> = {
  block: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  warn: 'M8 1.5 15.2 14.5H.8z',
  hint: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2m0 1.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4',
};

export function SeverityMark({ severity }: { severity: Severity }) {
  const { t } = useTranslation();
  return (
    <svg className={`severity ${severity}`} viewBox="0 0 16 16" role="img" aria-label={t(`severity.${severity}`)}>
      <path d={shapes[severity]} fill="currentColor" />
      {severity === 'hint' ? null : <path d="M8 5v4.2M8 11v1.4" stroke="var(--page)" strokeWidth="1.7" />}
    </svg>
  );
}
