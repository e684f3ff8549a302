import { tokenise } from '#lib/check/tokens.ts';
import { addressed } from '#lib/compose/phrase.ts';
import { phrasebookOf } from '#lib/compose/phrasebook.ts';
import { compose } from '#lib/compose.ts';
import { lengthIn, limitOf } from '#lib/platforms/index.ts';
import { formalities, type Language } from '#lib/schema/ids.ts';
import type { ComposeRequest, Draft } from '#lib/schema/method.ts';
import { readReview } from '#lib/triage/review-reading.ts';
import { thingsIn } from '#lib/triage/things.ts';

export const faults = ['finding', 'slot', 'fact', 'length'] as const;
export type Fault = (typeof faults)[number];

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const vocabularies = new Map<Language, ReadonlySet<string>>();

function spokenIn(lang: Language): string {
  return JSON.stringify(phrasebookOf(lang), (_, value) =>
    typeof value === 'string' ? formalities.map((formality) => addressed(value, formality)).join(' ') : value,
  );
}

/** Every word that a language's phrases are made of, in both ways of address. */
function vocabularyOf(lang: Language): ReadonlySet<string> {
  const known = vocabularies.get(lang) ?? new Set(wordsOf(spokenIn(lang)));
  vocabularies.set(lang, known);
  return known;
}

/** Words that stand neither in our phrases nor in the request: names, numbers and dates from nowhere. */
function fromNowhere(
  { text }: Draft,
  lang: Language,
  { review, business, facts, signature, sector = 'generic' }: ComposeRequest,
): string[] {
  const things = thingsIn(tokenise(review?.text ?? '', lang), lang, sector);
  const forms = [...things.keys()].map((thing) => thing.forms);
  const told = readReview({ review, sector, lang }).subjects.map(({ telling }) => telling?.said);
  const given = new Set(wordsOf(JSON.stringify([review, business, facts, signature, forms, told])));
  // A name in another case ("Ольге", "Ире") begins like the one in the review ("Ольга", "Ира").
  const stems = new Set([...given].filter((word) => word.length > 3).map((word) => word.slice(0, -1)));
  const short = new Set([...given].filter((word) => word.length === 3).map((word) => word.slice(0, -1)));
  return wordsOf(text).filter(
    (word) =>
      !vocabularyOf(lang).has(word) &&
      !given.has(word) &&
      !(word.length === 3 && short.has(word.slice(0, -1))) &&
      ![...stems].some((stem) => word.startsWith(stem.slice(0, Math.max(3, stem.length - 1)))),
  );
}

/** What is wrong with the drafts of a request; empty when each may be sent as it stands. */
export function faultsOf(request: ComposeRequest): { drafts: number; found: { fault: Fault; what: string }[] } {
  const { lang, drafts } = compose(request);
  const limit = limitOf(request.platform ?? 'generic');
  const found = drafts.flatMap((draft) => {
    const { text, findings } = draft;
    const nowhere = fromNowhere(draft, lang, request);
    return [
      ...findings.map(({ rule, text: words }) => ({ fault: 'finding' as const, what: `${rule} «${words}»: ${text}` })),
      ...(/[{}[\]|<>]|undefined|null/.test(text) ? [{ fault: 'slot' as const, what: text }] : []),
      ...(nowhere.length > 0 ? [{ fault: 'fact' as const, what: `${nowhere.join(', ')}: ${text}` }] : []),
      ...(limit && lengthIn(limit.unit, text) > limit.max ? [{ fault: 'length' as const, what: text }] : []),
    ];
  });
  return { drafts: drafts.length, found };
}
