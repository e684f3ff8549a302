import { create } from 'zustand';
import type { ModelTrouble } from '#lib/schema/model-messages.ts';

type ModelStore = {
  /** What is going on between the press and the end of it. */
  phase: 'idle' | 'writing' | 'mending';
  /** All that was written so far. */
  text: string;
  /** Why the last one gave nothing. */
  trouble: ModelTrouble | null;
};

export const noModel: ModelStore = { phase: 'idle', text: '', trouble: null };

/** A model that is writing for the review in the panel. */
export const useModel = create<ModelStore>()(() => noModel);
