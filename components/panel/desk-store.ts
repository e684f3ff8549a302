import { create } from 'zustand';
import type { DeskState, ProblemCode } from '#lib/schema/messages.ts';

type DeskStore = {
  /** `reading` until the background has answered the first hello. */
  phase: 'reading' | 'ready';
  session: string | null;
  desk: DeskState | null;
  /** Why the background refused the last request; the desk's own problem is in `desk`. */
  problem: ProblemCode | null;
};

export const emptyDesk: DeskStore = { phase: 'reading', session: null, desk: null, problem: null };

/** What the background last said. Nothing here is computed by the panel. */
export const useDesk = create<DeskStore>()(() => emptyDesk);
