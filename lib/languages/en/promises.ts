import type { PromiseWords } from '../../promises/promise-words.ts';

/** What an English reply promises, and by when. */
export const promises: PromiseWords = {
  deeds: {
    report: `
      (we|i|@staff|team|owner|director|=and|someone|somebody) ..2 (will|ll|shall|(going to)|(promise to)|(plan to)|(intend to)) ..3 ((let|keep) you (know|posted|informed|updated)|(tell|inform|update|notify) you|(report back)|((come|get) back to you)|(share ..5 with you)|(follow up)|(give you ..3 (answer|update|result|news)))
      (expect|await) ..2 (our|a|my) ..1 (reply|answer|response|update) ..1
      (we|i|@staff|team|owner|director|=and) ..2 (will|ll|shall|(going to)) ..1 (post|give|send|share) ..2 =update ..1
      =and ..1 ((let|keep) you (know|posted|informed)|(tell|inform|update) you|((come|get) back to you)|(report back))
      (you) ..2 (will|ll|shall) ..2 ((hear ..2 (from us|from me|back))|(have ..3 (answer|result)))
    `,
    contact: `
      (we|i|@staff|team|owner|director|=and|someone|somebody) ..2 (will|ll|shall|(going to)|(promise to)|(plan to)|(intend to)) ..3 ((call|phone|ring|contact|email|message|write|visit) ..1 you|(give you ..2 (ring|call)))
      =and ..1 (call|phone|email|contact|(write to)) you
      (expect|await) ..2 (our|a|my) ..1 (call|letter|e-mail|email) ..1
      (we|i|@staff|team|owner|director|=and|someone|somebody) ..2 (will|ll|shall|(going to)|(promise to)|(plan to)|(intend to)) ..2 ((be in touch)|(get in touch)|(reach out)|((call|write|phone) (back|again)))
      (you) ..2 (will|ll|shall) ..2 (receive|get) ..3 (call|email|e-mail|letter|reply|answer|message|response)
    `,
    refund: `
      (we|i|@staff|team|owner|director|=and) ..2 (will|ll|shall|(going to)|(promise to)|(plan to)|(intend to)) ..3 (refund|reimburse|repay|((return|pay) ..5 (money|deposit|back|difference))|(transfer ..4 (money|sum|amount|refund))|(process ..3 refund))
      (refund|money|deposit|payment|amount) ..2 (will|shall) ..2 ((be ..2 (refunded|returned|transferred|paid|sent|back|processed))|arrive|reach)
      (you) ..2 (will|ll|shall) ..2 (get|receive|have) ..3 (refund|money|deposit)
    `,
    send: `
      (we|i|@staff|team|owner|director|=and) ..2 (will|ll|shall|(going to)|(promise to)|(plan to)|(intend to)) ..3 (send|deliver|ship|dispatch) ..1 (you|the|a|an|another|it|them|your|new|replacement)
      (will|shall) ..1 be ..2 (sent|delivered|shipped|dispatched)
    `,
    mend: `
      (we|i|@staff|team|owner|director|=and) ..2 (will|ll|shall|(going to)) ..1 (get|have) ..5 (sorted|fixed|repaired|replaced|resolved|mended|cleaned|looked|checked|serviced)
      (we|i|@staff|team|owner|director|=and) ..2 (will|ll|shall|(going to)|(promise to)|(plan to)|(intend to)) ..3 (fix|repair|replace|mend|change|install|rewrite|update|correct|clean|repaint|retrain|remove|add|redo|reprint|rebuild|reseal)
      (will|shall) ..2 be ..2 (fixed|repaired|replaced|mended|changed|installed|updated|corrected|cleaned|repainted|rewritten|retrained|added|finished|ready|completed)
    `,
    look: `
      (we|i|@staff|team) ..1 (will|ll|shall|(going to)|(promise to)|(plan to)|(intend to)) ..1 =review
      (we|i|@staff|team|owner|director|=and) ..2 (will|ll|shall|(going to)|(promise to)|(plan to)|(intend to)) ..3 ((look ..2 (into|at|closely))|(look for)|check|investigate|examine|clarify|(find out)|(go ..2 (over|through))|discuss|(talk ..4 (with|to|through))|(speak ..2 (with|to))|(take ..2 up)|(work out)|inspect|(sort ..2 out)|(deal with)|(dig into)|(take care of)|(raise ..3 (with|at))|(follow up (with|on))|(ask ..2 (the|our|my)))
    `,
  },
  innocent: `
    (will|would|ll|shall) ..1 be ..1 (glad|happy|delighted|pleased|thrilled|honoured|honored|proud) ..5
    (hope|hopefully|trust|sure|certain) ..4 (will|ll)
    (will|ll|shall) ..2 (continue|try|strive|aim|endeavour) ..4
    (will|ll|shall) ..1 do ..2 best ..4
    (check|test|inspect|review|clean) ..2 (every|each) ..2
    (look) ..1 (forward) ..4
    (will|ll|shall) ..2 (change|correct) ..1 (nothing|(your|their) mind)
  `,
  idle: `
    (if|when|once|whenever|should|unless|(as soon as)|(the moment)) =you ..2
    please ..2 (call|write|email|e-mail|contact|send|tell|message|reach|share|reply|drop|speak|ask) ..1
    <start> (just|simply)? (call|write|email|e-mail|contact|message|tell|send|drop|reach|ask|speak) ..2
    (drop|give) us ..2 (line|call|ring|message) ..12 (and|so) ..2 (=we|=i)
    <start> if ..2
    (call|write|email|e-mail|contact|message|tell|send) ..1 (us|me) ..12 (and|so) ..2 (=we|=i)
    (from now on)|(in (the)? future)|(going forward)|(next time)|(every time)|(each time)|(on your next)|always|never
  `,
  dates: {
    weekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    months: [
      'january|jan',
      'february|feb',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sept|sep',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    numbers: {
      a: 1,
      an: 1,
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      fourteen: 14,
      'a couple of': 2,
      couple: 2,
      'a few': 3,
      few: 3,
    },
    units: {
      hour: 'hours|hour|hrs',
      workday: 'working days|working day|business days|business day|workdays|workday',
      day: 'days|day',
      week: 'weeks|week',
      month: 'months|month',
    },
    by: 'by|before|until|till|no later than|not later than|at the latest by|latest',
    on: 'on|this|coming|from',
    next: 'next',
    within: 'within the next|in the next|over the next|within the|within|in under|in less than|in',
    near: [
      [2, 'the day after tomorrow'],
      [1, 'tomorrow'],
      [0, 'today|tonight|this afternoon|this evening|by the end of the day|by end of day'],
    ],
    periods: {
      'next-week': 'next week|the week after',
      'this-week': 'this week|by the end of the week|by the end of this week|by the week’s end',
      'this-month': 'this month|by the end of the month|by the end of this month',
      'next-month': 'next month|by the end of next month',
      'before-weekend': 'by the weekend|before the weekend',
      'after-weekend': 'after the weekend',
    },
    dates: ['{day}(?:st|nd|rd|th)?(?: of)? {month}(?:,? {year})?', '{month} {day}(?:st|nd|rd|th)?(?:,? {year})?'],
    event:
      'happened|happen|occurred|visit|visited|stay|stayed|order|ordered|booking|booked|was|were|went|wrong|dinner|lunch|breakfast|evening|review|shift|served|came',
  },
};
