import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import { fixInBox } from './desk-actions.ts';
import { FindingList } from './FindingList.tsx';
import { showDismissed, switchFlags } from './flag-actions.ts';
import { TextMarks } from './TextMarks.tsx';

/** Flags of the text that stands in the page's box right now, or that they are switched off there. */
export function BoxFlags({ box, findings, flags }: Pick<DeskState, 'box' | 'findings' | 'flags'>) {
  const { t } = useTranslation();
  const { place, off, dismissed } = flags;
  if (!box.text.trim()) return null;
  if (off)
    return (
      <Section
        title={t('flag.inBox')}
        aside={
          <Button
            look="quiet"
            onClick={() =>
              void (off === 'here' ? switchFlags('site', place, false) : switchFlags('everywhere', '', false))
            }
          >
            {t('flag.switchOn')}
          </Button>
        }
      >
        <p className="small muted">{t(off === 'here' ? 'flag.offHere' : 'flag.offEverywhere')}</p>
      </Section>
    );
  return (
    <Section
      title={t('flag.inBox')}
      aside={<span className="muted small">{t('flag.count', { count: findings.length })}</span>}
    >
      <FindingList findings={findings} onFix={(finding) => void fixInBox(finding)} />
      <TextMarks text={box.text} />
      {findings.some(({ severity }) => severity === 'block') ? (
        <p className="small muted">{t('flag.blockStays')}</p>
      ) : null}
      <div className="row small">
        {dismissed > 0 ? (
          <Button look="quiet" onClick={() => void showDismissed()}>
            {t('flag.showDismissed', { count: dismissed })}
          </Button>
        ) : null}
        <Button look="quiet" hint={t('flag.siteOffHint')} onClick={() => void switchFlags('site', place, true)}>
          {t('flag.siteOff')}
        </Button>
      </div>
    </Section>
  );
}
