import type { Template } from '#lib/schema/records.ts';

/** Templates with all the words, in any case; last used on this site first, then the most used. */
export function findTemplates(templates: Template[], search: string, site: string): Template[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return templates
    .filter(({ title, text }) => words.every((word) => `${title} ${text}`.toLowerCase().includes(word)))
    .sort((a, b) => (b.lastUsed[site] ?? 0) - (a.lastUsed[site] ?? 0) || b.uses - a.uses);
}
