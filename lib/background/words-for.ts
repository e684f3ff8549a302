import { writes } from '#lib/compose/phrasebook.ts';
import type { KnownWords } from '#lib/schema/template.ts';
import { settings as storedSettings } from '#lib/storage.ts';
import { knownWords } from '#lib/templates/known-words.ts';
import { triage } from '#lib/triage.ts';
import type { DeskSession } from './desk-session.ts';
import { deskContext } from './method-context.ts';

/** What fills the placeholders of templates at this desk. */
export async function wordsFor(session: DeskSession): Promise<KnownWords> {
  const settings = await storedSettings.read();
  const { review, listing } = session.box;
  const context = deskContext(session, settings, { history: [], rules: [] });
  const language = review ? triage(context).language : settings.language;
  // A language nobody here writes is answered in the company's.
  const lang = writes(language) ? language : settings.language;
  const request = { ...context, signature: settings.signature };
  return knownWords({ request, shown: review, listing: listing.name, lang });
}
