import { browser } from 'wxt/browser';
import type { Finding } from '#lib/schema/method.ts';

/** A dismissal is for one text; by then nobody is writing that reply any more. */
const lifetime = 30 * 24 * 3_600_000;
const slot = 'dismissed:';

type Flag = Pick<Finding, 'rule' | 'text'>;

const slotOf = (subject: string, { rule, text }: Flag) => slot + JSON.stringify([subject, rule, text]);
const isPast = (at: unknown, now: number) => typeof at !== 'number' || now - at > lifetime;

/**
 * Remembers that the person has seen enough of a flag in the reply to `subject`: the same rule on the same words. In the
 * session's storage alone, as nothing of somebody else's listing may be stored.
 */
export async function dismiss(subject: string, flag: Flag, now: number): Promise<void> {
  const all = Object.entries(await browser.storage.session.get<Record<string, unknown>>());
  const past = all.filter(([key, at]) => key.startsWith(slot) && isPast(at, now)).map(([key]) => key);
  if (past.length > 0) await browser.storage.session.remove(past);
  await browser.storage.session.set({ [slotOf(subject, flag)]: now });
}

/** Forgets what was dismissed in the reply to `subject`. */
export async function bringBack(subject: string): Promise<void> {
  const all = Object.keys(await browser.storage.session.get<Record<string, unknown>>());
  const [begin = ''] = slotOf(subject, { rule: '', text: null }).split('"",null]');
  await browser.storage.session.remove(all.filter((key) => key.startsWith(begin)));
}

/** The flags that were not dismissed. What blocks cannot be. */
export async function withoutDismissed(
  subject: string,
  findings: readonly Finding[],
  now: number,
): Promise<{ kept: Finding[]; dismissed: number }> {
  if (findings.length === 0) return { kept: [], dismissed: 0 };
  const kept = await browser.storage.session.get<Record<string, unknown>>(
    findings.map((finding) => slotOf(subject, finding)),
  );
  const stays = (finding: Finding) => finding.severity === 'block' || isPast(kept[slotOf(subject, finding)], now);
  const staying = findings.filter(stays);
  return { kept: staying, dismissed: findings.length - staying.length };
}
