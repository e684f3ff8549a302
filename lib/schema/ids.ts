import * as z from 'zod/mini';

/** Ids of the command line and of everything stored: docs/command-line.md. */
export const platforms = [
  'google',
  'yandex',
  '2gis',
  'yelp',
  'tripadvisor',
  'trustpilot',
  'booking',
  'facebook',
  'googleplay',
  'appstore',
  'amazon',
  'airbnb',
  'glassdoor',
  'g2',
  'capterra',
  'opentable',
  'naver',
  'wildberries',
  'ozon',
  'vk',
  'avito',
  'zoon',
  'flamp',
  'otzovik',
  'irecommend',
  'banki',
  'prodoctorov',
  'reco',
  'bazaarvoice',
  'mercadolibre',
  'reclameaqui',
  'wordpress',
  'generic',
] as const;
export const sectors = [
  'restaurant',
  'hotel',
  'retail',
  'health',
  'legal',
  'finance',
  'education',
  'auto',
  'beauty',
  'delivery',
  'app',
  'generic',
] as const;
export const strategies = [
  'praise',
  'praise-employee',
  'mixed',
  'complaint',
  'complaint-unidentified',
  'complaint-vague',
  'rude',
  'wrong-or-fake',
  'refuses-contact',
  'safety',
  'strict',
  'rating-only',
  'follow-up',
  'last',
  'no-reply',
] as const;
export const tones = ['short', 'standard', 'warm'] as const;
/** Worst first. */
export const severities = ['block', 'warn', 'hint'] as const;
export const steps = ['greet', 'thank', 'apologise', 'clarify', 'resolve', 'close'] as const;
export const formalities = ['formal', 'informal'] as const;

export const Platform = z.enum(platforms);
export const Sector = z.enum(sectors);
export const Strategy = z.enum(strategies);
export const Tone = z.enum(tones);
export const Severity = z.enum(severities);
export const Step = z.enum(steps);
export const Formality = z.enum(formalities);
/** BCP 47, lower case: `en`, `ru`, `pt-br`. */
export const Language = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[a-z0-9]+)*$/, 'a language is BCP 47 in lower case, as "en"'));

export type Platform = z.infer<typeof Platform>;
export type Sector = z.infer<typeof Sector>;
export type Strategy = z.infer<typeof Strategy>;
export type Tone = z.infer<typeof Tone>;
export type Severity = z.infer<typeof Severity>;
export type Step = z.infer<typeof Step>;
export type Formality = z.infer<typeof Formality>;
export type Language = z.infer<typeof Language>;

/** The main part of a language tag, `pt` of `pt-br`: what words and phrases go by. */
export const mainTag = (language: Language): Language => language.split('-')[0] ?? language;

/** Sectors where the bare fact of being a customer is confidential: docs/design.md, "Strict sectors". */
export const strictSectors: ReadonlySet<Sector> = new Set(['health', 'legal', 'finance', 'education']);
