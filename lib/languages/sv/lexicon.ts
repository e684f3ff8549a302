import type { Lexicon } from '#lib/check/matcher.ts';

const persons = new Set('du ni man vi jag'.split(' '));
const asksWithNot = new Set('kan kunde skulle vill ville varför borde'.split(' '));

/** Swedish: word lists for `@name` in phrases, and denial. */
export const lexicon: Lexicon = {
  lang: 'sv',
  words: {
    you: '=du|=dig|=dej|=din|=ditt|=dina|=ni|=er|=ert|=era|=eran|=erat|=eder',
    du: '=du|=ni',
    dig: '=dig|=dej|=er|=eder',
    din: '=din|=ditt|=dina|=er|=ert|=era|=eran|=erat',
    vi: '=vi|=jag',
    we: '=vi|=oss|=vår|=vårt|=våra|=våran|=vårat|=jag|=mig|=mej|=min|=mitt|=mina',
    vår: '=vår|=vårt|=våra|=våran|=vårat|=min|=mitt|=mina',
    be: '=är|=e|=var|=va|=vore|=blev|=blir|=varit|=blivit|=vara|=verkar|=låter|=luktar|=känns|=ser',
    review:
      '*recension*|*omdöme*|*kommentar*|*inlägg*|*betyg|betyget|betygen|=post|posten|=text|texten|review*|feedback*|*utlåtande*|*skriveri*|*påhopp*|skriften|=kritik|kritiken|recens*',
    stars:
      'stjärna|stjärnor|stjärnorna|stjärnan|*betyg|betyget|betygen|poäng|poängen|*stjärnig*|femma|fyra|femman|=femmor',
    delete:
      'radera*|avpublicer*|avlägsna*|makuler*|återkall*|borttag*|(=ta|=tar|=tas|=tag|=tagit|=tog|=tagits|plocka*) ..3 (=bort|=ner|=ned)|(=dra|=drar|=drag|=dragit|=drog|=dras) ..4 (tillbaka|tillbaks)',
    staff:
      '*servitör*|*servitris*|=kock|kocken|kockar*|kockens|*kökschef*|*personal|personalen|personalens|kassör*|*receptionist*|barista*|*bartender*|*chaufför*|*förare*|=föraren|=bud|=budet|budbil*|*kurir*|*chef|chefen|cheferna|*medarbetar*|*anställd*|*sköterska*|*läkare*|=läkaren|*praktikant*|lärling*|*kollega|kollegan|kolleger*|kollegor*|*tekniker*|*montör*|*mekaniker*|frisör*|*städar*|*städersk*|*rådgivar*|*säljare*|=säljaren|*expedit*|vaktmästar*|*portier*|*handläggar*|*tränare*|*lärare*|=läraren|*vikarie*|timanställd*|*assistent*|*terapeut*|*hantverkar*|*snickare*|*elektriker*|*rörmokar*|tjejen|killen|grabben|hovmästar*|*operatör*|*biträde*|extrapersonal*|sommarjobbar*',
    gift: '*presentkort*|=present|presenten|presenter|gåva|gåvor|gåvan|gåvokort*|*rabatt*|värdecheck*|värdebevis*|*kupong*|tillgodokvitto*|gratis*|*bonus*|kompensation*|*ersättning*|återbetalning*|gottgörelse*|cashback|uppgradering*|kostnadsfri*|voucher*|fribiljett*|frikort*|goodiebag*|rabattkod*|flaska|flaskan|överraskning*',
    lawyer: '*advokat*|*jurist*|(juridiska ..1 (ombud*|avdelning*))|rättsombud*|*åklagar*',
  },
  negations: new Set(
    'inte ej icke aldrig utan ingen inget inga ingenting varken ingalunda knappast oavsett oberoende istället'.split(
      ' ',
    ),
  ),
  after: 2,
  // "Om du inte tar bort det" sets a condition, "kan ni inte …" asks, "du ljuger och inget annat" denies something else.
  onlyAsks: (forms, at) => {
    const before = forms[at - 1] ?? '';
    if (before === 'och') return true;
    if (forms[at] !== 'inte' && forms[at] !== 'ej') return false;
    if (forms[at + 1] === 'bara' || forms[at + 1] === 'sant' || before === 'om') return true;
    return persons.has(before) && (forms[at - 2] === 'om' || asksWithNot.has(forms[at - 2] ?? ''));
  },
};
