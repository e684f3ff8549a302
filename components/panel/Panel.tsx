import { Tooltip } from 'radix-ui';
import { useInterfaceLanguage } from '#components/words/use-interface-language.ts';
import { Desk } from './Desk.tsx';
import { useDesk } from './desk-store.ts';
import { NothingHere } from './NothingHere.tsx';
import { PanelHeader } from './PanelHeader.tsx';
import './panel.css';

/** The whole panel; `docked` in the page rather than in the browser's own side panel. */
export function Panel({ docked }: { docked: boolean }) {
  const { phase, desk, problem } = useDesk();
  useInterfaceLanguage(desk?.settings.ui);
  return (
    <Tooltip.Provider delayDuration={400}>
      <PanelHeader box={desk?.box ?? null} />
      {desk ? (
        <Desk desk={desk} problem={problem} docked={docked} />
      ) : (
        <NothingHere reading={phase === 'reading'} problem={problem} />
      )}
    </Tooltip.Provider>
  );
}
