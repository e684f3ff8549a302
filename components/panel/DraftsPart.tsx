import { Tabs } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { Section } from '#components/ui/Section.tsx';
import type { Tone } from '#lib/schema/ids.ts';
import type { DeskState } from '#lib/schema/messages.ts';
import type { CurrentDraft } from './current-draft.ts';
import { DraftEditor } from './DraftEditor.tsx';
import { bringEditBack, editDraft, pickTone } from './draft-actions.ts';
import { useDraft } from './draft-store.ts';
import { keys } from './keys.ts';
import { NoDraft } from './NoDraft.tsx';

export function DraftsPart({ desk, draft }: { desk: DeskState; draft: CurrentDraft | null }) {
  const { t } = useTranslation();
  const aside = useDraft((state) => state.aside);
  const drafts = desk.composition?.drafts ?? [];
  if (!draft) return <NoDraft advised={desk.composition !== null} onWrite={() => void editDraft('')} />;
  const editor = <DraftEditor desk={desk} draft={draft} />;
  return (
    <Section title={t('draft.title')}>
      {drafts.length > 0 ? (
        <Tabs.Root value={draft.tone ?? ''} onValueChange={(tone) => pickTone(tone as Tone)}>
          <Tabs.List className="tabs" aria-label={t('draft.tones')}>
            {drafts.map(({ tone }) => (
              <Tabs.Trigger
                key={tone}
                value={tone}
                className="tab"
                aria-keyshortcuts={keys[tone].label}
                title={t('draft.key', { key: keys[tone].label })}
              >
                {t(`tone.${tone}`)}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value={draft.tone ?? ''} className="stack">
            {editor}
          </Tabs.Content>
        </Tabs.Root>
      ) : (
        editor
      )}
      {aside ? (
        <p className="row small">
          <span className="muted">{t('draft.aside')}</span>
          <Button look="quiet" onClick={bringEditBack}>
            {t('draft.bringBack')}
          </Button>
        </p>
      ) : null}
    </Section>
  );
}
