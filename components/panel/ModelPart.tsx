import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import { stopModel, writeWithModel } from './model-actions.ts';
import { useModel } from './model-store.ts';
import './model.css';

/** A reply by a model, where one may be asked: its words as they come, Stop, and why there are none. */
export function ModelPart({ ways }: { ways: DeskState['model'] }) {
  const { t } = useTranslation();
  const { phase, text, trouble } = useModel();
  // Another review, or a closed panel: nobody reads on.
  useEffect(() => stopModel, []);
  if (ways.company === null && !ways.browser) return null;
  return (
    <section className="stack model" aria-label={t('model.title')}>
      {phase === 'idle' ? (
        <div className="row">
          {ways.company === 'ready' ? (
            <Button hint={t('model.companyHint')} onClick={() => writeWithModel('company')}>
              {t('model.company')}
            </Button>
          ) : null}
          {ways.browser ? (
            <Button hint={t('model.browserHint')} onClick={() => writeWithModel('browser')}>
              {t('model.browser')}
            </Button>
          ) : null}
        </div>
      ) : (
        <>
          <div className="row small">
            <span role="status">{t(`model.${phase}`)}</span>
            <Button look="quiet" className="push" onClick={stopModel}>
              {t('model.stop')}
            </Button>
          </div>
          {text ? <p className="coming">{text}</p> : null}
        </>
      )}
      {ways.company === 'kept' ? <p className="small muted">{t('model.kept')}</p> : null}
      {trouble ? (
        <p className="small" role="status">
          {t(`model.trouble.${trouble}`)} {t('model.draftStays')}
        </p>
      ) : null}
    </section>
  );
}
