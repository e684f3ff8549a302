import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { shuffle } from './desk-actions.ts';
import { keys } from './keys.ts';
import { OutcomeLine } from './OutcomeLine.tsx';
import { copyDraft, insertDraft } from './send-draft.ts';

type Can = { open: boolean; canInsert: boolean; canShuffle: boolean };

export function DraftButtons({ open, canInsert, canShuffle }: Can) {
  const { t } = useTranslation();
  return (
    <div className="stack actions">
      <div className="row">
        {canInsert ? (
          <Button
            look="main"
            disabled={!open}
            hint={t('draft.insertHint')}
            shortcut={keys.insert.label}
            onClick={() => void insertDraft()}
          >
            {t('draft.insert')}
          </Button>
        ) : null}
        <Button disabled={!open} shortcut={keys.copy.label} onClick={() => void copyDraft()}>
          {t('draft.copy')}
        </Button>
        {canShuffle ? (
          <Button
            className="push"
            hint={t('draft.shuffleHint')}
            shortcut={keys.shuffle.label}
            onClick={() => void shuffle()}
          >
            {t('draft.shuffle')}
          </Button>
        ) : null}
      </div>
      <OutcomeLine />
    </div>
  );
}
