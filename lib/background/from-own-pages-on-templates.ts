import type { Desk } from '#lib/desk/database.ts';
import { importTemplates } from '#lib/desk/import-templates.ts';
import { readMeta } from '#lib/desk/meta.ts';
import { listTemplates, ownerOfShortcut, removeTemplate, saveTemplate } from '#lib/desk/templates.ts';
import type { templatesFromOwnPages } from '#lib/schema/template-messages.ts';
import type { OwnHandlers } from './router.ts';
import { checkTemplatesSoon, findingsOfTemplate, tellTemplates } from './template-checks.ts';

type Background = { desk: Desk; syncSoon(): void };
type TemplateHandlers = Pick<OwnHandlers, keyof typeof templatesFromOwnPages>;

/** Templates of the person and of the company. */
export function fromOwnPagesOnTemplates({ desk, syncSoon }: Background): TemplateHandlers {
  const changed = async () => {
    syncSoon();
    await tellTemplates(desk);
  };
  return {
    'templates.list': () => listTemplates(desk),
    'templates.save': async ({ template, id }) => {
      const owner = await ownerOfShortcut(desk, template.shortcut, id);
      if (owner) return { kept: null, takenBy: owner.title };
      const kept = await saveTemplate(desk, { template, id, now: Date.now() });
      const findings = await findingsOfTemplate(desk, kept);
      await changed();
      return { kept, findings };
    },
    'templates.remove': async ({ id }) => {
      await removeTemplate(desk, id, Date.now());
      await changed();
    },
    'templates.import': async ({ rows }) => {
      const canShare = Boolean((await readMeta(desk, 'account'))?.refreshToken);
      const done = await importTemplates(desk, rows, { canShare, now: Date.now() });
      await changed();
      checkTemplatesSoon(desk);
      return done;
    },
  };
}
