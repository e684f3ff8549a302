import { useTranslation } from 'react-i18next';
import { Section } from '#components/ui/Section.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import { fixInBox } from './desk-actions.ts';
import { FindingList } from './FindingList.tsx';

/** Flags of the text that stands in the page's box right now. */
export function BoxFlags({ box, findings }: Pick<DeskState, 'box' | 'findings'>) {
  const { t } = useTranslation();
  if (!box.text.trim()) return null;
  return (
    <Section
      title={t('flag.inBox')}
      aside={<span className="muted small">{t('flag.count', { count: findings.length })}</span>}
    >
      <FindingList findings={findings} onFix={(finding) => void fixInBox(finding)} />
    </Section>
  );
}
