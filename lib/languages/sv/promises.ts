import type { PromiseWords } from '../../promises/promise-words.ts';

/** What a Swedish reply promises, and by when. */
export const promises: PromiseWords = {
  deeds: {
    report: `
      =återkommer
      =lovar ..3 (=återkomma|=berätta|=svara|=höra|=ringa)
      =svarar (=dig|=er)
      (=ska|=skall|=kommer) ..3 =återkomma
      (=vi|=jag|=och|@staff) ..3 (=berättar|=meddelar|=informerar|=rapporterar)
      (=berättar|=meddelar|=informerar) (=vi|=jag)
      (=ska|=skall|=kommer) ..3 (=berätta|=meddela|=informera)
      (=vi|=jag|=och) ..2 =ger ..1 (=dig|=er) ..2 (=besked|=svar)
      (=ni|=du) ..1 =får ..2 (=veta|=besked|=svar|=höra)
      =får (=ni|=du) ..2 (=veta|=besked|=svar|=höra)
      =hör (=ni|=du) =av (=oss|=mig)
      (=ni|=du) ..1 =hör =av (=oss|=mig)
    `,
    contact: `
      (=vi|=jag|=och|@staff) ..3 =hör =av (=oss|=mig|=sig)
      =hör (=vi|=jag) =av (=oss|=mig)
      =hör =av =sig ..1
      (=ska|=skall|=kommer) ..3 =höra =av (=oss|=mig|=sig)
      (=vi|=jag|=och|@staff) ..3 (=ringer|=kontaktar|=mejlar|=mailar|=skriver) ..2 (=er|=dig|=upp)
      (=ringer|=kontaktar|=mejlar|=mailar|=skriver) (=vi|=jag) ..2 (=er|=dig|=upp)
      (=ska|=skall|=kommer) ..4 (=ringa|=kontakta|=mejla|=maila|=skriva) ..2 (=er|=dig|=upp)
    `,
    refund: `
      (=vi|=jag|=och) ..2 (=återbetalar|=betalar|=återför) ..5
      (=ska|=skall|=kommer) ..3 (=återbetala|=återföra|(=betala ..4 =tillbaka))
      (=pengarna|=beloppet|=summan|återbetalning*|=depositionen) ..3 (=återbetalas|=betalas|=kommer|=är|=sätts|=görs) ..3
      (=ni|=du) =får ..4 (=tillbaka|=återbetalat)
    `,
    send: `
      (=vi|=jag|=och) ..2 (=skickar|=levererar|=postar) ..2 (=er|=dig|=en|=ett|=ny|=nytt|=den|=det)
      (=ska|=skall|=kommer) ..4 (=skicka|=leverera|=posta) ..2 (=er|=dig|=en|=ett|=ny|=nytt|=den|=det)
      (=skickas|=levereras) ..4
    `,
    mend: `
      (=vi|=jag|=och|@staff) ..2 (=lagar|=reparerar|=byter|=fixar|=åtgärdar|=ersätter|=installerar|=uppdaterar|=rättar|=bygger|=målar)
      (=lagar|=reparerar|=byter|=fixar|=åtgärdar|=installerar|=uppdaterar|=rättar) (=vi|=jag)
      (=ska|=skall|=kommer) ..4 (=laga|=reparera|=byta|=fixa|=åtgärda|=ersätta|=installera|=uppdatera|=rätta|=bygga|=måla|=lagas|=repareras|=bytas|=åtgärdas|=fixas|=ersättas)
      (=lagas|=repareras|=byts|=åtgärdas|=fixas|=ersätts|=monteras|=installeras|=målas|(=sätts =in)) ..4
    `,
    look: `
      (=vi|=jag|=och) ..2 (=kollar|=undersöker|=utreder|=diskuterar|(=tar ..1 =reda)|(=tar ..3 =upp)|(=går ..4 =igenom)|(=pratar ..3 (=igenom|=med|=om))|(=talar ..2 =med)|(=tittar ..2 (=på|=närmare))|(=ser ..3 =över)|(=letar =efter)|(=frågar ..1 =köket)|(=reder ..3 =ut))
      (=kollar|=undersöker|=utreder) (=vi|=jag)
      =tar (=vi|=jag) ..4 (=upp|=reda)
      (=går|=pratar) (=vi|=jag) ..4 (=igenom|=med)
      =tittar (=vi|=jag) ..2 (=på|=närmare)
      =ser (=vi|=jag) ..3 =över
      (=ska|=skall|=kommer) ..4 (=kolla|=undersöka|=utreda|=diskutera|(=ta ..1 =reda)|(=ta ..3 =upp)|(=gå ..4 =igenom)|(=prata ..3 (=igenom|=med|=om))|(=tala ..2 =med)|(=titta ..2 (=på|=närmare))|(=se ..3 =över))
    `,
  },
  innocent: `
    (=hoppas|=förhoppningsvis|=gärna) ..4
    (=försöker|=strävar|=jobbar|=arbetar) ..4
    =ser =fram ..3
    =berättar ..2 =gärna ..1
    =berättar ..5 (*möte|teamet|personalen|kolleg*)
    (=kollar|=tittar) ..2 (=varje|=alla) ..1
    (=byter) ..2 (=åsikt|=ord)
  `,
  idle: `
    =alltid|=aldrig|=framöver|(=nästa =gång)|(=i =fortsättningen)|(=i =framtiden)|(=varje =gång)|(=vid =nästa)
    (=om|=när|=ifall) (=ni|=du) ..2
    =om =det ..2
    <start> (=kontakta|=skriv|=ring|=mejla|=maila|=skicka|=svara|=berätta) ..2
    (=kontakta|=skriv|=svara|=ring|=mejla|=maila|=skicka|=säg|=berätta|(=hör =av (=dig|=er))) ..14 =så ..3
  `,
  dates: {
    weekdays: [
      'måndagen|måndag',
      'tisdagen|tisdag',
      'onsdagen|onsdag',
      'torsdagen|torsdag',
      'fredagen|fredag',
      'lördagen|lördag',
      'söndagen|söndag',
    ],
    months: [
      'januari|jan',
      'februari|feb',
      'mars',
      'april|apr',
      'maj',
      'juni',
      'juli',
      'augusti|aug',
      'september|sept|sep',
      'oktober|okt',
      'november|nov',
      'december|dec',
    ],
    numbers: {
      en: 1,
      ett: 1,
      två: 2,
      tre: 3,
      fyra: 4,
      fem: 5,
      sex: 6,
      sju: 7,
      åtta: 8,
      nio: 9,
      tio: 10,
      fjorton: 14,
      'ett par': 2,
      par: 2,
      några: 3,
    },
    units: {
      hour: 'timmar|timme|timmen',
      workday: 'arbetsdagar|arbetsdag|vardagar|vardag|bankdagar|bankdag',
      day: 'dagar|dag|dygn|dygnet',
      week: 'veckor|vecka|veckan',
      month: 'månader|månad|månaden',
    },
    by: 'senast på|senast den|senast|före den|före|innan|fram till',
    on: 'på|nu på|den|under',
    next: 'nästa',
    within: 'inom de närmaste|de närmaste|inom|om',
    near: [
      [2, 'i övermorgon|övermorgon'],
      [1, 'i morgon|imorgon|imorrn'],
      [0, 'i dag|idag|i kväll|ikväll|i eftermiddag|före dagens slut'],
    ],
    periods: {
      'next-week': 'nästa vecka',
      'this-week': 'den här veckan|denna vecka|i veckan|före veckans slut|innan veckan är slut|veckan ut',
      'this-month': 'den här månaden|denna månad|före månadens slut|innan månaden är slut',
      'next-month': 'nästa månad',
      'before-weekend': 'före helgen|innan helgen|till helgen',
      'after-weekend': 'efter helgen',
    },
    dates: ['{day}(?::e|:a)? {month}(?: {year})?', '{day}/{mm}(?:[/ -]{year})?'],
    event:
      'hände|hänt|besök|besöket|besökte|beställning|beställningen|var|blev|gick|fel|recension|recensionen|kvällen|middagen|vistelse|passet',
  },
};
