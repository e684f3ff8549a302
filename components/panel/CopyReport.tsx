import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { report } from '#lib/report.ts';
import type { ReportGround } from '#lib/schema/report-kit.ts';

/** The text for the site's form: nothing of it goes under the review, so nothing of it is checked as a reply. */
export function CopyReport({ text, lang }: Pick<ReportGround, 'text' | 'lang'>) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch (error) {
      report(error, 'copying a report');
    }
  };
  return (
    <>
      <p className="small muted">{t('report.text')}</p>
      <blockquote className="small" lang={lang}>
        {text}
      </blockquote>
      <p className="row">
        <Button onClick={() => void copy()}>{t('report.copy')}</Button>
        <span role="status">{copied ? t('report.copied') : ''}</span>
      </p>
    </>
  );
}
