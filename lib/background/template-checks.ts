import { liveRules } from '#lib/desk/company-rules.ts';
import type { Desk } from '#lib/desk/database.ts';
import { sha256 } from '#lib/desk/sha256.ts';
import { dropOldChecks, keepTemplateCheck } from '#lib/desk/template-checks.ts';
import { listTemplates } from '#lib/desk/templates.ts';
import { report } from '#lib/report.ts';
import { rulesVersion } from '#lib/rules/index.ts';
import type { Template } from '#lib/schema/records.ts';
import type { TemplateFinding } from '#lib/schema/template.ts';
import { settings as storedSettings } from '#lib/storage.ts';
import { checkTemplate } from '#lib/templates/check-template.ts';
import { languagesLoaded } from './languages.ts';
import { baseContext } from './method-context.ts';
import { pushToAll } from './ports.ts';

/** All that decides what is found besides the template itself. */
async function surroundingsNow(desk: Desk) {
  const [settings, rules] = await Promise.all([storedSettings.read(), liveRules(desk)]);
  const { platform: _, ...context } = baseContext(settings, 'generic');
  return { ...context, rules };
}
type Surroundings = Awaited<ReturnType<typeof surroundingsNow>>;

const fingerprint = ({ text, lang }: Template, surroundings: Surroundings): Promise<string> =>
  sha256(JSON.stringify([rulesVersion, surroundings, lang, text]));

async function checkOne(desk: Desk, template: Template, surroundings: Surroundings): Promise<TemplateFinding[]> {
  const of = await fingerprint(template, surroundings);
  const known = await desk.templateChecks.get(template.id);
  if (known?.of === of) return known.findings;
  const findings = checkTemplate(template, surroundings);
  await keepTemplateCheck(desk, { id: template.id, of, findings });
  return findings;
}

/** What stands against a template that was just saved, on each platform. */
export async function findingsOfTemplate(desk: Desk, template: Template): Promise<TemplateFinding[]> {
  return checkOne(desk, template, await surroundingsNow(desk));
}

/** Checks what a colleague wrote, and everything anew when the rules or the settings are others; what is known is not checked twice. */
export async function checkTemplates(desk: Desk): Promise<void> {
  await languagesLoaded();
  const surroundings = await surroundingsNow(desk);
  for (const template of await desk.templates.toArray()) {
    await checkOne(desk, template, surroundings);
    // Each takes some 20 ms, and a person may be waiting for something else.
    await new Promise((resolve) => setTimeout(resolve));
  }
  await dropOldChecks(desk);
}

let lastRun = Promise.resolve();
const waiting = new WeakSet<Desk>();

/** As `checkTemplates`, while the person goes on, one run at a time; our pages are told of what is found. A failure is reported. */
export function checkTemplatesSoon(desk: Desk): void {
  // A run that has not begun will see what has changed by now.
  if (waiting.has(desk)) return;
  waiting.add(desk);
  const checkAndTell = async () => {
    waiting.delete(desk);
    await checkTemplates(desk);
    await tellTemplates(desk);
  };
  lastRun = lastRun.then(checkAndTell).catch((error: unknown) => report(error, 'checking templates'));
}

/** Tells every page of ours how the templates are now. */
export async function tellTemplates(desk: Desk): Promise<void> {
  pushToAll({ type: 'templates', templates: await listTemplates(desk) });
}
