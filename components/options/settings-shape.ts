import * as z from 'zod/mini';
import type { FormError } from '#components/form/error-words.ts';
import { Formality, Sector } from '#lib/schema/ids.ts';
import type { Settings } from '#lib/schema/settings.ts';

const say = (error: FormError) => error;
const line = z.string().check(z.trim(), z.maxLength(500, say('too-long')));

/** The settings as their form holds them: an empty field is "not said", the staff are a name a line. */
export const SettingsShape = z.object({
  name: line,
  email: line.check(z.regex(/^$|^[^\s@]+@[^\s@]+\.[^\s@]+$/, say('email'))),
  phone: line,
  address: line,
  country: line.check(z.regex(/^$|^[A-Za-z]{2}$/, say('country'))),
  staff: z.string().check(z.maxLength(20_000, say('too-long'))),
  formality: z.union([z.literal(''), Formality]),
  sector: Sector,
  jurisdiction: line.check(z.regex(/^$|^[A-Za-z]{2}$/, say('country'))),
  language: z.enum(['en', 'ru']),
  signature: line,
  ui: z.enum(['', 'en', 'ru']),
});
export type SettingsShape = z.infer<typeof SettingsShape>;

export function fromSettings({ business, sector, jurisdiction, language, signature, ui }: Settings): SettingsShape {
  return {
    name: business.name ?? '',
    email: business.email ?? '',
    phone: business.phone ?? '',
    address: business.address ?? '',
    country: business.country ?? '',
    staff: business.staff?.join('\n') ?? '',
    formality: business.formality ?? '',
    sector,
    jurisdiction: jurisdiction ?? '',
    language: language === 'ru' ? 'ru' : 'en',
    signature,
    ui: ui === 'en' || ui === 'ru' ? ui : '',
  };
}

export function toSettings(form: SettingsShape): Omit<Settings, 'side' | 'check' | 'model'> {
  const { name, email, phone, address, country, formality } = form;
  const staff = form.staff
    .split('\n')
    .map((each) => each.trim())
    .filter(Boolean);
  return {
    business: {
      ...(name && { name }),
      ...(email && { email }),
      ...(phone && { phone }),
      ...(address && { address }),
      ...(country && { country: country.toUpperCase() }),
      ...(staff.length > 0 && { staff }),
      ...(formality && { formality }),
    },
    sector: form.sector,
    jurisdiction: form.jurisdiction.toUpperCase() || null,
    language: form.language,
    signature: form.signature,
    ui: form.ui || null,
  };
}
