import type { Cues } from '../../triage/cue-book.ts';

export const mood: Cues['mood'] = {
  good2: `
    amazing, awesome, excellent, outstanding, fantastic, =wonderful, =wonderfully, perfect, perfectly, superb, brilliant,
    incredible, =exceptional, phenomenal, delicious, love, loved, - would love, - id love, loving, best, gorgeous, stunning, spotless,
    immaculate, flawless, impeccable, terrific, fabulous, delightful, exceeded, (can not)|cannot fault,
    could not|(could not) be happier, to die for, highly recommend*, blown away, top notch, first class,
    second to none, above and beyond, 10 10, 5 stars, five stars`,
  good1: `
    good, great, nice, nicely, lovely, friendly, =helpful, helped, kind, - kind of, - what kind, =polite, =politely, professional,
    attentive, welcoming, clean, cosy, cozy, comfortable, comfy, tasty, fresh, quick, quickly, prompt, promptly,
    efficient, pleasant, happy, =pleased, satisfied, enjoy, enjoyed, enjoyable, recommend*, thank, thanks, thankful,
    =grateful, fair, =reasonable, =reasonably, affordable, beautiful, beautifully, =impressed,
    well done|made|cooked|organised|organized|looked, as well done, easy, smooth, smoothly, reliable, fun,
    warm welcome, =caring, patient with, decent, =liked, favourite, favorite, glad, charming, =generous, =generously,
    knowledgeable, on time, will|(we will)|(i will) be back, come back again, worth every, no complaints,
    can not|hardly wait to, nothing but praise, hidden gem, =useful, convenient, =sorted, works great,
    value for money, quiet, thorough, gentle`,
  bad2: `
    =awful, =awfully, terrible, horrible, horrendous, disgusting, disgusted, appalling, atrocious, worst, abysmal, dreadful,
    disgrace, disgraceful, hate, hated, nightmare, shocking, unacceptable, inedible, filthy, =scam, =scams, scammed, scammer*, scamming, rip off, ripoff,
    useless, pathetic, garbage, rubbish, trash, avoid, never again, stay away, waste of, zero stars, joke, revolting,
    vile, ruined, stole, stolen, fraud, thieves, crooks, furious`,
  bad1: `
    bad, badly, poor, poorly, rude, rudely, slow, slowly, cold, dirty, disappoint*, mediocre, bland, tasteless,
    overpriced, expensive, pricey, noisy, loud, =late, delay*, wait an|for|over|more|so|too, waited, waiting,
    unfriendly, unhelpful, unprofessional, careless, ignored, ignoring, ignore, wrong, broken, broke, broken,
    =missing, lost, damaged, stale, undercooked, overcooked, burnt, burned, raw, soggy, greasy, dry, salty, smell*,
    smelly, stink*, stank, stained, crash*, freez*, =bug, =bugs, =buggy, glitch*, problem*, issue*, complain*, complaint, annoy*,
    annoying, frustrat*, unhappy, upset, angry, sad, sadly, unfortunately, let down, lacking, lacked, overrated,
    average at best, nothing special, overcharged, charged twice, refus*, cancelled, canceled, cancel, fail*, failed,
    failure, (did not)|(does not)|(do not)|(will not)|not|doesnt|didnt work, no longer works, not worth,
    could|should be|have .. better, tiny, cramped, hard as a rock, uncomfortable, mould*, mold*, hair in, cockroach*,
    bed bugs, dismissive, arrogant, condescending, impolite, shouted, yelled, rushed, unreliable, outdated, weak,
    leaking, leak*, no one|nobody answer*|came|cares, no answer|reply|response,
    too much|many|salty|sweet|loud|small|expensive, never arrived|came|delivered|received,
    will not be back|returning|coming, not|never come|coming|go|going back, sick, inaccurate, mess, messy, untidy,
    worse, worn, lukewarm, mistake*, misleading, =lied, =lies, is|are lying, unanswered, hung up,
    still no|waiting|nothing, forgot, forgotten, hidden fee*|charge*, watery, chewy, bedraggled, shabby,
    tired looking, faulty, defective, fell apart, spam, laggy, lags, rolled .. eyes, gone off, out of order, circles, broken`,
};

export const negators = `
  not, no, never, nor, without, hardly, =barely, neither, none, =nothing, is not, isnt, was not, wasnt, are not,
  were not, do not, dont, did not, didnt, does not, doesnt, will not, would not, can not, cannot, could not, has not,
  have not, had not, should not, far from, anything but, less than, nobody, lack|lacked of`;
export const contrasts = `
  but, however, although, though, yet, except, unfortunately, sadly, while, whereas, despite, only downside,
  on the other hand, because`;
export const stronger = `
  very, really, so, extremely, absolutely, totally, incredibly, super, truly, utterly, completely, beyond,
  exceptionally, insanely`;
export const weaker = 'a bit, a little, =slightly, =somewhat, =fairly, =quite, =rather, sort of, a tad, =bit';
