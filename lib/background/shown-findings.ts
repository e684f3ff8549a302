import type { Finding } from '#lib/schema/method.ts';
import type { Settings } from '#lib/schema/settings.ts';
import { type DeskSession, subjectOf } from './desk-session.ts';
import { withoutDismissed } from './dismissed.ts';
import { isOffByRule, offAt } from './switched-off.ts';

type Shown = { kept: Finding[]; dismissed: number };

/**
 * What the person sees of a text's findings. Where flags are switched off the page's box shows none of them, and the panel's
 * own text those alone that keep it from being inserted.
 */
export async function shownFindings(
  session: DeskSession,
  settings: Settings,
  findings: readonly Finding[],
  where: 'box' | 'panel',
): Promise<Shown> {
  if (offAt(settings, session.box)) {
    const kept = where === 'box' ? [] : findings.filter(({ severity }) => severity === 'block');
    return { kept, dismissed: 0 };
  }
  const on = findings.filter((finding) => !isOffByRule(settings, finding));
  return withoutDismissed(subjectOf(session), on, Date.now());
}
