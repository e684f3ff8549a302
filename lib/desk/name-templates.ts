import type { Transaction } from 'dexie';
import type { Template } from '#lib/schema/records.ts';

/** At the update that gave templates categories, shortcuts and counts by site: those kept before it have none of them. */
export async function nameTemplates(upgrade: Transaction): Promise<void> {
  await upgrade
    .table<Template>('templates')
    .toCollection()
    .modify((template) => {
      template.category ??= null;
      template.shortcut ??= null;
      template.usesOn ??= {};
    });
}
