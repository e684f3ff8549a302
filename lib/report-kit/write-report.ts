import type { Language } from '../schema/ids.ts';
import type { ComposeRequest } from '../schema/method.ts';
import type { ReportGround } from '../schema/report-kit.ts';
import { type ReportWords, reportWordsIn } from './report-words.ts';

/** Quotes beyond these say nothing new to who reads the report. */
const mostQuotes = 3;

const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** A name or a quotation stays in its line, whatever a page put into it. */
const inLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

type Facts = Pick<ReportGround, 'basis' | 'quotes' | 'reason'> & { ground: keyof ReportWords['says'] };

const doubtsAddress = new Set<Facts['ground']>(['other-business', 'other-sector']);

/**
 * A report to copy: who writes, of which review, what stands in it, and a request to look. It claims nothing of the author: of a sign
 * it says what the review says, and leaves the platform's name for the reason to the form.
 */
export function writeReport(
  { ground, basis, quotes, reason }: Facts,
  { review, business }: Pick<ComposeRequest, 'review' | 'business'>,
  language: Language,
): { text: string; lang: Language } {
  const { lang, words } = reportWordsIn(language);
  const [open, close] = words.quoted;
  const quoted = quotes.slice(0, mostQuotes).map((quote) => `${open}${inLine(quote)}${close}`);
  const author = inLine(review?.author ?? '');
  const { rating: stars, ratingScale: scale } = review ?? {};
  const about = author === '' ? 'none' : stars != null && scale != null ? 'all' : 'author';
  const sentences = [
    business?.name ? fill(words.from, { business: business.name }) : '',
    fill(words.about[about], { author, stars: stars ?? '', scale: scale ?? '' }),
    fill(words.says[ground], { quotes: quoted.join(', ') }),
    basis === 'words' && reason ? fill(words.under, { reason }) : '',
    basis === 'words' ? words.ask : words.perhaps[doubtsAddress.has(ground) ? 'address' : 'experience'],
  ];
  return { text: sentences.filter(Boolean).join(' '), lang };
}
