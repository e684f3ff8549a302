import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wording } from '#components/templates/TemplateForm.tsx';
import { Button } from '#components/ui/Button.tsx';
import { ask } from '#lib/messages.ts';
import { withSession } from './with-session.ts';

// Brings the form library, which nothing else in the panel needs.
const TemplateForm = lazy(() => import('#components/templates/TemplateForm.tsx'));

/** Keeps the text at hand as a template. */
export function SaveTemplate({ text, lang, canShare }: { text: string; lang: string | null; canShare: boolean }) {
  const { t } = useTranslation();
  const [state, setState] = useState<'offered' | 'writing' | 'saved'>('offered');
  const save = async (template: Wording) => {
    const saved = await withSession('saving a template', () => ask('templates.save', { template, id: null }));
    if (saved) setState('saved');
  };
  if (state === 'writing') {
    return (
      <Suspense>
        <TemplateForm
          wording={{ title: '', text, lang, shared: false }}
          canShare={canShare}
          onSave={save}
          onCancel={() => setState('offered')}
        />
      </Suspense>
    );
  }
  return (
    <p className="row">
      <Button look="quiet" onClick={() => setState('writing')}>
        {t('template.save')}
      </Button>
      <span role="status">{state === 'saved' ? t('template.saved') : ''}</span>
    </p>
  );
}
