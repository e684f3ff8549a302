import type { FlagsShown } from '#lib/schema/flag-messages.ts';
import type { FocusedBox } from '#lib/schema/messages.ts';
import type { Finding } from '#lib/schema/method.ts';
import type { Settings, SwitchedOff } from '#lib/schema/settings.ts';
import { servesAnyPage } from './known-sites.ts';

type Place = Pick<FocusedBox, 'site' | 'address'>;

/** What a person calls this site: the pages that one reader serves have nothing in common but that, so there it is the host. */
export const placeOf = ({ site, address }: Place): string => (servesAnyPage(site) ? new URL(address).hostname : site);

/** Where the flags of this box are switched off; null where they are on. */
export function offAt({ check }: Settings, box: Place): FlagsShown['off'] {
  if (check.off) return 'everywhere';
  return check.sites.includes(placeOf(box)) ? 'here' : null;
}

/** What blocks stays whatever is switched off: it stops a text of ours from being inserted, and the person must see why. */
export const isOffByRule = ({ check }: Settings, { rule, severity }: Finding): boolean =>
  severity !== 'block' && check.rules.includes(rule);

/** The switches with one of them turned. */
export function turned(
  check: SwitchedOff,
  { what, id, off }: { what: 'everywhere' | 'site' | 'rule'; id: string; off: boolean },
): SwitchedOff {
  if (what === 'everywhere') return { ...check, off };
  const list = what === 'site' ? 'sites' : 'rules';
  const others = check[list].filter((one) => one !== id);
  return { ...check, [list]: off ? [...others, id] : others };
}
