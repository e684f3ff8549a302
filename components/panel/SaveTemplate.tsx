import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TemplateFindings } from '#components/templates/TemplateFindings.tsx';
import { Button } from '#components/ui/Button.tsx';
import { ask } from '#lib/messages.ts';
import type { Platform } from '#lib/schema/ids.ts';
import type { OfferedTemplate, TemplateFinding, TemplateWording } from '#lib/schema/template.ts';
import { withSession } from './with-session.ts';

// Brings the form library, which nothing else in the panel needs.
const TemplateForm = lazy(() => import('#components/templates/TemplateForm.tsx'));

type Props = {
  text: string;
  lang: string | null;
  templates: readonly OfferedTemplate[];
  platform: Platform;
  canShare: boolean;
};

/** Keeps the text at hand as a template, and says what would stand against it here. */
export function SaveTemplate({ text, lang, templates, platform, canShare }: Props) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const [findings, setFindings] = useState<TemplateFinding[] | null>(null);
  const save = async (template: TemplateWording) => {
    const answer = await withSession('saving a template', () => ask('templates.save', { template, id: null }));
    if (answer?.kept === null) return answer.takenBy;
    if (!answer) return undefined;
    setWriting(false);
    setFindings(answer.findings);
    return undefined;
  };
  if (writing) {
    return (
      <Suspense>
        <TemplateForm
          wording={{ title: '', text, lang, category: null, shortcut: null, shared: false }}
          categories={[...new Set(templates.flatMap(({ category }) => category ?? []))]}
          canShare={canShare}
          onSave={save}
          onCancel={() => setWriting(false)}
        />
      </Suspense>
    );
  }
  return (
    <>
      <p className="row">
        <Button look="quiet" onClick={() => setWriting(true)}>
          {t('template.save')}
        </Button>
        <span role="status">{findings ? t('template.saved') : ''}</span>
      </p>
      {findings ? <TemplateFindings findings={findings} answersOn={[platform]} /> : null}
    </>
  );
}
