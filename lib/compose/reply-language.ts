import { type Language, mainTag } from '../schema/ids.ts';
import type { ComposeRequest } from '../schema/method.ts';
import { companyLanguage } from '../triage/review-language.ts';
import { writes } from './phrasebook.ts';

/** The reply's language: the one asked for, then the review's, then the company's. `instead` of one that we cannot write. */
export function replyLanguage(request: ComposeRequest, review: Language): { lang: Language; instead: Language | null } {
  const wanted = request.lang ?? review;
  if (writes(wanted)) return { lang: mainTag(wanted), instead: null };
  return { lang: writes(review) ? mainTag(review) : companyLanguage(request), instead: wanted };
}
