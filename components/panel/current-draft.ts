import type { Tone } from '#lib/schema/ids.ts';
import type { DeskState } from '#lib/schema/messages.ts';
import type { Draft, Finding } from '#lib/schema/method.ts';

export type CurrentDraft = {
  text: string;
  tone: Tone | null;
  findings: Finding[];
  moves: Draft['moves'];
};

/** The text that Insert would insert; null where there is neither a draft nor a text of the person's own. */
export function currentDraft(
  desk: Pick<DeskState, 'composition'>,
  chosen: { tone: Tone; edited: string | null; checked: Finding[] | null },
): CurrentDraft | null {
  const drafts = desk.composition?.drafts ?? [];
  const draft = drafts.find(({ tone }) => tone === chosen.tone) ?? drafts[0];
  if (chosen.edited !== null) {
    const findings = chosen.checked ?? draft?.findings ?? [];
    return { text: chosen.edited, tone: draft?.tone ?? null, findings, moves: [] };
  }
  return draft ?? null;
}
