import { useEffect } from 'react';
import { currentDraft } from './current-draft.ts';
import { closeDesk, fixInBox, shuffle } from './desk-actions.ts';
import { useDesk } from './desk-store.ts';
import { fixDraft, pickTone } from './draft-actions.ts';
import { useDraft } from './draft-store.ts';
import { type Command, commandOf } from './keys.ts';
import { copyDraft, insertDraft } from './send-draft.ts';
import { worstFirst } from './worst-first.ts';

const isFixable = ({ fixes }: { fixes: unknown[] }) => fixes.length > 0;

/** The worst flag that can be mended: of the page's box first, since that is what readers will see. */
function fixWorst(): void {
  const { desk } = useDesk.getState();
  if (!desk) return;
  const inBox = worstFirst(desk.findings).find(isFixable);
  const inDraft = worstFirst(currentDraft(desk, useDraft.getState())?.findings ?? []).find(isFixable);
  if (inBox) void fixInBox(inBox);
  else if (inDraft) fixDraft(inDraft);
}

/** Makes every action reachable by its key while the panel has the focus. The browser closes its own side panel, we the docked one. */
export function useCommands(docked: boolean, openTemplates: () => void): void {
  useEffect(() => {
    const listening = new AbortController();
    const actions: Record<Command, () => unknown> = {
      ...{ short: () => pickTone('short'), standard: () => pickTone('standard'), warm: () => pickTone('warm') },
      insert: insertDraft,
      copy: copyDraft,
      shuffle,
      fix: fixWorst,
      templates: openTemplates,
      close: () => docked && closeDesk(),
    };
    const onKey = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      actions[command]();
    };
    window.addEventListener('keydown', onKey, { signal: listening.signal });
    return () => listening.abort();
  }, [docked, openTemplates]);
}
