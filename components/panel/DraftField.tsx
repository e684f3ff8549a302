import { lazy, type RefObject, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import type { OfferedTemplate } from '#lib/schema/template.ts';
import { fillFor } from '#lib/templates/fill-for.ts';
import { inOrderFor } from '#lib/templates/find-templates.ts';
import type { Slash } from '#lib/templates/slash.ts';
import { editDraft } from './draft-actions.ts';
import { useDraft } from './draft-store.ts';
import { putInField } from './put-in-field.ts';
import { optionId, SlashList } from './SlashList.tsx';
import { useSlash } from './use-slash.ts';

// Brings the form library, which nothing else in the panel needs.
const FillForm = lazy(() => import('#components/templates/FillForm.tsx'));

type Asking = { template: OfferedTemplate; slash: Slash };

/** The text of the reply. `/` at a word's start offers templates, which are put where it was typed; all else stays. */
export function DraftField({
  desk,
  text,
  field,
}: {
  desk: DeskState;
  text: string;
  field: RefObject<HTMLTextAreaElement | null>;
}) {
  const { t } = useTranslation();
  const listId = useId();
  const [asking, setAsking] = useState<Asking | null>(null);
  const put = (template: OfferedTemplate, slash: Slash, filled: string) => {
    setAsking(null);
    if (!field.current) return;
    const written = putInField(field.current, slash, filled);
    if (written === null) useDraft.setState({ templateId: template.id });
    else void editDraft(written, template.id);
  };
  const take = (template: OfferedTemplate, slash: Slash) => {
    offer.close();
    const { text: filled, unfilled } = fillFor(template, desk.words);
    if (unfilled.length > 0) setAsking({ template, slash });
    else put(template, slash, filled);
  };
  const offer = useSlash(field, inOrderFor(desk.templates, desk.box), take);
  const { slash, found, chosen, follow } = offer;
  const current = slash ? found[chosen] : undefined;
  return (
    <>
      <textarea
        ref={field}
        className="input draft"
        aria-label={t('draft.text')}
        aria-autocomplete="list"
        aria-controls={current ? listId : undefined}
        aria-activedescendant={current && optionId(listId, current)}
        lang={desk.composition?.lang}
        rows={5}
        value={text}
        onChange={({ target }) => {
          setAsking(null);
          follow();
          void editDraft(target.value);
        }}
        onSelect={follow}
        onBlur={offer.close}
        onKeyDown={offer.onKeyDown}
      />
      {slash && desk.templates.length > 0 ? (
        <SlashList
          id={listId}
          query={slash.query}
          found={found}
          chosen={chosen}
          platform={desk.box.platform}
          onTake={(template) => take(template, slash)}
        />
      ) : null}
      {asking ? (
        <Suspense>
          <FillForm
            key={asking.template.id}
            asked={fillFor(asking.template, desk.words).unfilled}
            onFill={(said) => put(asking.template, asking.slash, fillFor(asking.template, desk.words, said).text)}
          >
            <div className="row">
              <Button submit>{t('template.put')}</Button>
              <Button look="quiet" onClick={() => setAsking(null)}>
                {t('template.later')}
              </Button>
            </div>
          </FillForm>
        </Suspense>
      ) : null}
    </>
  );
}
