import type { Lexicon } from '#lib/check/matcher.ts';

const asksWithNot = new Set('can could would will won do did should might why'.split(' '));

/** English: word lists for `@name` in phrases, and denial. */
export const lexicon: Lexicon = {
  lang: 'en',
  words: {
    you: 'you|your|yours|yourself|yourselves',
    we: 'we|our|ours|=us|i|my|me|ourselves',
    be: 'am|is|are|was|were|be|been',
    have: 'have|has|had|having',
    review: 'review|comment|feedback|post|rating|testimonial|complaint|words|message',
    stars: 'star|stars|rating|score|grade|mark|points',
    delete:
      'delete|remove|withdraw|retract|erase|(take down)|(take it down)|(take this down)|(take that down)|(pull down)|(take back)',
    staff:
      'waiter|waitress|cook|chef|cashier|receptionist|barista|bartender|barman|driver|courier|manager|administrator|employee|staff|nurse|doctor|trainee|intern|colleague|server|host|hostess|technician|mechanic|stylist|cleaner|housekeeper|assistant|consultant|operator|salesperson|saleswoman|salesman|guard|porter|clerk|guy|person|girl|teammate|dispatcher|hairdresser|master|worker|(team member)|(staff member)',
    gift: 'voucher|vouchers|gift|gifts|present|certificate|coupon|discount|freebie|refund|bonus|compensation|credit|cashback|(free meal)|(free dinner)|(free night)|(free dessert)|(free drink)|(something nice)',
    lawyer:
      'lawyer|lawyers|attorney|attorneys|solicitor|solicitors|barrister|counsel|(legal team)|(legal department)|(legal counsel)',
  },
  negations: new Set(
    'not no never neither nor none nobody nothing cannot without regardless irrespective instead rather hardly nt'.split(
      ' ',
    ),
  ),
  onlyAsks: (forms, at) =>
    (forms[at] === 'not' && asksWithNot.has(forms[at - 1] ?? '') && forms[at + 1] === 'you') ||
    (forms[at] === 'not' && forms[at + 1] === 'only') ||
    (forms[at] === 'no' && forms[at + 1] === 'doubt') ||
    (forms[at] === 'not' && forms[at - 1] === 'why'),
};
