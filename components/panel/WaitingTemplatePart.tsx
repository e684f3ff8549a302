import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import { fillFor } from '#lib/templates/fill-for.ts';
import { insert } from './send-draft.ts';
import { editTemplate, sendTemplate } from './send-template.ts';

// Brings the form library, which nothing else in the panel needs.
const FillForm = lazy(() => import('#components/templates/FillForm.tsx'));

type Waiting = NonNullable<DeskState['waiting']>;

/** A template that was called at the page's box: asks for the words it needs, then puts it where its shortcut stands. */
export function WaitingTemplatePart({ desk, waiting }: { desk: DeskState; waiting: Waiting }) {
  const { t } = useTranslation();
  const [left, setLeft] = useState(false);
  const template = desk.templates.find(({ id }) => id === waiting.templateId);
  const [asked] = useState(() => (template ? fillFor(template, desk.words).unfilled : []));
  const put = (said: Record<string, string>) => {
    if (!template) return;
    const { text } = fillFor(template, desk.words, said);
    const outgoing = { text, templateId: template.id, overrides: [] };
    void sendTemplate(outgoing, () => insert(outgoing, 'at-slash'));
  };
  const nothingMissing = template !== undefined && asked.length === 0;
  // Nothing is missing, so a flag kept it from the box: the editor shows which. Nothing is written unasked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each template that waits
  useEffect(() => {
    if (template && nothingMissing) void editTemplate(fillFor(template, desk.words).text, template.id);
  }, [nothingMissing]);
  if (!template || left || nothingMissing) return null;
  return (
    <Section title={t('template.missingFor', { title: template.title })}>
      <Suspense>
        <FillForm asked={asked} onFill={put}>
          <div className="row">
            <Button look="main" submit>
              {t('template.put')}
            </Button>
            <Button onClick={() => setLeft(true)}>{t('template.later')}</Button>
          </div>
        </FillForm>
      </Suspense>
    </Section>
  );
}
