import type { Platform } from '../schema/ids.ts';
import type { OfferedTemplate } from '../schema/template.ts';

type Place = { site: string; platform: Platform };

/** Why the text may not stand on a platform, in one line; null where nothing is known against it. */
export const barredOn = ({ barred }: OfferedTemplate, platform: Platform): string | null =>
  barred.find(({ platforms }) => platforms.includes(platform))?.why ?? null;

/** What may stand here before what may not, then the most used on this site, the last used there, the most used anywhere. */
export function inOrderFor(templates: readonly OfferedTemplate[], { site, platform }: Place): OfferedTemplate[] {
  const isBarred = (template: OfferedTemplate) => Number(barredOn(template, platform) !== null);
  return templates.toSorted(
    (a, b) =>
      isBarred(a) - isBarred(b) ||
      (b.usesOn[site] ?? 0) - (a.usesOn[site] ?? 0) ||
      (b.lastUsed[site] ?? 0) - (a.lastUsed[site] ?? 0) ||
      b.uses - a.uses ||
      a.title.localeCompare(b.title),
  );
}

/** Templates with all the words of a search, in any case, in title, text, category, shortcut or language. */
export function findTemplates(templates: readonly OfferedTemplate[], search: string, place: Place): OfferedTemplate[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = templates.filter(({ title, text, category, shortcut, lang }) => {
    const where = [title, text, category, shortcut && `/${shortcut}`, lang].filter(Boolean).join('\n').toLowerCase();
    return words.every((word) => where.includes(word));
  });
  return inOrderFor(found, place);
}
