import { check } from './check.ts';
import { bestDraft } from './compose/best-draft.ts';
import { rememberReplies } from './compose/earlier-replies.ts';
import { formalityFor } from './compose/form-of-address.ts';
import { type Glosses, glossesOf, glossFor } from './compose/glosses.ts';
import { greetingName } from './compose/greeting-name.ts';
import { moves } from './compose/moves.ts';
import { movesFor } from './compose/moves-for.ts';
import { phrasebookOf } from './compose/phrasebook.ts';
import { hashOf } from './compose/random.ts';
import { replyLanguage } from './compose/reply-language.ts';
import { isDish, isTold, subjectsFor } from './compose/review-subjects.ts';
import { slotSource } from './compose/slots.ts';
import { waitTold } from './compose/wait-told.ts';
import { waysToSay } from './compose/ways-to-say.ts';
import { type Language, type Strategy, tones } from './schema/ids.ts';
import type { ComposeRequest, Composition, Draft, Finding } from './schema/method.ts';
import { shinglesOf } from './similar.ts';
import { decideStrategy } from './triage/decided-strategy.ts';
import { visitIsUnknown } from './triage/details.ts';
import { praisedStaff } from './triage/praised-staff.ts';
import { readReview } from './triage/review-reading.ts';

/** Words of a review that is answered in few. */
const briefly = 12;

/** Earlier replies to keep a distance from. */
const rememberedReplies = 60;

/** What `check` says of a text, a manager's approval taken for granted. */
function checkOf(request: ComposeRequest, lang: Language, strategy: Strategy): (text: string) => Finding[] {
  const { seed: _seed, tone: _tone, steps: _steps, signature: _signature, ...context } = request;
  return (text) => check({ ...context, lang, strategy, reply: text, approved: true }).findings;
}

/** Tells requests apart. With every reply given the wordings are drawn anew: one seed must not run dry on one review. */
function identityOf({ review, seed = 0, history = [] }: ComposeRequest, strategy: Strategy): number {
  return hashOf(JSON.stringify([seed, strategy, review?.author, review?.text, history.slice(0, 2)]));
}

function detourOf({ otherLanguage }: Glosses, wanted: Language, lang: Language): string {
  return otherLanguage.replace('{wanted}', () => wanted).replace('{lang}', () => lang);
}

/**
 * Drafts of an answer: docs/design.md. Pure and total: the same request gives the same drafts. Three of them, the asked tone
 * first, fewer where the steps that are on leave one without a word, or none where silence is better; `findings` is what `check` says of the text with a manager's approval.
 */
export function compose(request: ComposeRequest): Composition {
  const { ui = 'en', sector = 'generic', platform = 'generic', history = [], steps, tone: asked } = request;
  const reading = readReview(request);
  const { strategy, choice } = decideStrategy(request, reading);
  const { lang, instead } = replyLanguage(request, reading.language);
  const words = glossesOf(ui);
  const why = [words.why[choice], ...(instead ? [detourOf(words, instead, lang)] : [])];
  if (strategy === 'no-reply') return { lang, strategy, why: why.join(' '), drafts: [] };

  const book = phrasebookOf(lang);
  const named = { good: subjectsFor('good', reading, book), bad: subjectsFor('bad', reading, book) };
  const { hasText } = reading;
  const solved = request.resolved === true || reading.stances.has('solved');
  const facts = (request.facts ?? []).map((fact) => fact.trim()).filter(Boolean);
  const situation = {
    strategy,
    sector,
    sentiment: reading.sentiment,
    stars: reading.stars,
    solved,
    hasFacts: facts.length > 0,
    namesFault: named.bad.length > 0,
    tellsOutright: named.bad.some(isTold),
    namesGood: named.good.length > 0,
    hasText,
    fair: reading.fair,
    warm: reading.warm,
    asks: reading.asks,
    unknownVisit: visitIsUnknown(reading),
    praisesStaff: praisedStaff(reading).length > 0,
    praisesDish: named.good.some(isDish),
    celebrates: reading.stances.has('celebrates'),
    mourns: reading.stances.has('mourns'),
    returns: reading.stances.has('returns'),
    leaves: reading.stances.has('leaves'),
    tellsWait: waitTold(reading, book.language) !== null,
    brief: reading.readable && hasText && reading.wordCount <= briefly,
  };
  const staff = reading.staff.map(({ name }) => name);
  const earlier = rememberReplies(history.slice(0, rememberedReplies));
  const formality = formalityFor(request, reading, book);
  const name = greetingName(request.review?.author, lang, sector, formality);
  const common = {
    identity: identityOf(request, strategy),
    earlier,
    place: { lang, platform, stars: reading.stars },
    signature: request.signature?.trim() ?? '',
    check: checkOf(request, lang, strategy),
  };

  const drafts: Draft[] = [];
  for (const tone of tones.toSorted((a, b) => Number(b === asked) - Number(a === asked))) {
    const plan = movesFor(situation, tone).filter((move) => steps?.includes(moves[move].step) ?? true);
    const slots = slotSource(request, reading, book, { formality, tone, name, plan, named });
    const ways = waysToSay(book, formality, tone, name !== null, earlier);
    const siblings = drafts.map(({ text }) => shinglesOf(text));
    const gloss = glossFor(ui, reading, slots.taken);
    const draft = bestDraft({ ...common, gloss, tone, plan, materials: { book, slots, facts, staff, ways }, siblings });
    if (draft) drafts.push(draft);
  }
  if (drafts.length === 0) why.push(steps?.length === 0 ? words.noSteps : words.otherSteps);
  return { lang, strategy, why: why.join(' '), drafts };
}
