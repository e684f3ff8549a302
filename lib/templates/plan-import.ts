import type { TemplateWording } from '../schema/template.ts';
import { asTyped } from './slash.ts';

/** A row that was read: `line` is where it begins in its file, or its number in a list. */
export type ImportRow = { line: number; id: string | null; template: TemplateWording };

/** A template as it is kept now. */
type Kept = TemplateWording & { id: string };

export type ImportStep = {
  line: number;
  does: 'add' | 'change' | 'skip';
  /** The template it is about: its id, or for a new one a name of its own among these steps. */
  about: string;
  template: TemplateWording;
  /** Another template has its shortcut, so that it comes without. */
  shortcutTaken: boolean;
};

const wordsOf = ({ title, text, lang }: TemplateWording) => JSON.stringify([title, text, lang]);
const sameWording = (one: TemplateWording, other: TemplateWording) =>
  wordsOf(one) === wordsOf(other) && one.category === other.category && one.shortcut === other.shortcut;

/**
 * What an import would do, in the order of its rows. The same id is the same template, and so are the same title, text and
 * language: neither is ever added again. A category or shortcut that a row lacks stays as it is, and so does whether a template is
 * shared; of two rows about one template the later counts. Without a company (`canShare`) everything new is the person's own.
 */
export function planImport(kept: readonly Kept[], rows: readonly ImportRow[], canShare: boolean): ImportStep[] {
  const byId = new Map(kept.map((template) => [template.id, template]));
  const byWords = new Map(kept.map((template) => [wordsOf(template), template]));
  const owners = new Map(kept.flatMap(({ id, shortcut }) => (shortcut === null ? [] : [[asTyped(shortcut), id]])));

  return rows.map(({ line, id, template: read }): ImportStep => {
    const same = (id === null ? undefined : byId.get(id)) ?? byWords.get(wordsOf(read));
    const about = same?.id ?? `line ${line}`;
    const owner = read.shortcut === null ? undefined : owners.get(asTyped(read.shortcut));
    const shortcutTaken = owner !== undefined && owner !== about;
    const template: TemplateWording = {
      ...read,
      category: read.category ?? same?.category ?? null,
      shortcut: (shortcutTaken ? null : read.shortcut) ?? same?.shortcut ?? null,
      shared: same?.shared ?? (canShare && read.shared),
    };
    const now = { ...template, id: about };
    // What it was called and said before is free for the rows that follow.
    if (same?.shortcut && owners.get(asTyped(same.shortcut)) === about) owners.delete(asTyped(same.shortcut));
    if (same && byWords.get(wordsOf(same))?.id === about) byWords.delete(wordsOf(same));
    if (template.shortcut !== null) owners.set(asTyped(template.shortcut), about);
    byWords.set(wordsOf(template), now);
    for (const name of [about, id]) if (name !== null) byId.set(name, now);
    const does = same === undefined ? 'add' : sameWording(same, template) ? 'skip' : 'change';
    return { line, does, about, template, shortcutTaken };
  });
}
