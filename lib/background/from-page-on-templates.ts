import type { Desk } from '#lib/desk/database.ts';
import { listTemplates } from '#lib/desk/templates.ts';
import type { templatesFromPage } from '#lib/schema/template-messages.ts';
import { barredOn, inOrderFor } from '#lib/templates/find-templates.ts';
import { inTurn } from './desk-session.ts';
import { startSlashIn } from './grants.ts';
import type { PageHandlers } from './router.ts';
import { takeTemplate } from './take-template.ts';
import { vouchedSite } from './vouched.ts';

/** Templates that are called by their shortcut in the site's own box. */
export function fromPageOnTemplates(desk: Desk): Pick<PageHandlers, keyof typeof templatesFromPage> {
  return {
    'slash.open': async (_, frame) => {
      if ((await desk.templates.count()) === 0) return { started: false };
      await startSlashIn(frame.tab, frame.frame);
      return { started: true };
    },

    'slash.list': async (place, frame) => {
      await vouchedSite(desk, frame, place.site);
      return inOrderFor(await listTemplates(desk), place).map((template) => {
        const { id, title, shortcut, category, lang } = template;
        return { id, title, shortcut, category, lang, barred: barredOn(template, place.platform) };
      });
    },

    'slash.take': (taken, frame) => inTurn(frame.tab, () => takeTemplate(desk, taken, frame)),
  };
}
