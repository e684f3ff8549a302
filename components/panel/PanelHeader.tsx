import { useTranslation } from 'react-i18next';
import { Button } from '#components/ui/Button.tsx';
import { InboxIcon, SettingsIcon } from '#components/ui/icons.tsx';
import type { DeskState } from '#lib/schema/messages.ts';
import { openPage } from './desk-actions.ts';

/** Which listing this is, and the ways out. Closing is with the frame around the panel. */
export function PanelHeader({ box }: { box: DeskState['box'] | null }) {
  const { t } = useTranslation();
  return (
    <header className="head">
      <p className="where">
        {box ? (
          <>
            {box.listing.name ?? t(`platform.${box.platform}`)}
            {box.listing.name ? <span className="muted"> · {t(`platform.${box.platform}`)}</span> : null}
          </>
        ) : (
          t('name')
        )}
      </p>
      <Button look="icon" hint={t('panel.inbox')} onClick={() => void openPage('inbox.open')}>
        <InboxIcon />
      </Button>
      <Button look="icon" hint={t('panel.options')} onClick={() => void openPage('options.open')}>
        <SettingsIcon />
      </Button>
    </header>
  );
}
