import type { DeskState } from '#lib/schema/messages.ts';
import type { Template } from '#lib/schema/records.ts';
import { type FilledTemplate, fillTemplate } from '#lib/templates.ts';

type Place = Pick<DeskState, 'box' | 'settings'>;

/** A template's text for the review at the desk; `said` is what the person filled in where neither it nor the settings tell. */
export function templateFor(
  { text }: Template,
  { box, settings }: Place,
  said: Record<string, string>,
): FilledTemplate {
  const { business, signature } = settings;
  const known = {
    author: box.review?.author ?? undefined,
    business: business.name ?? box.listing.name ?? undefined,
    email: business.email,
    phone: business.phone,
    signature,
  };
  return fillTemplate(text, { ...known, ...said });
}
