import type { PlainWords } from '../../triage/words.ts';

export const plainWords: PlainWords = {
  fair: 'ok okej okay godkänt godkänd hyfsat hyfsad duger',
  around: 'det var är allt väl helt ganska jaha maten servicen och',
  asking: 'är har kan finns går när var hur vad tar vilken vilka får',
  rhetorical:
    'mer kan man begära, mer kan man önska, mer kan man vilja, mer kan man ?, mer behöver man, mer behövs, mer vill man, vill man ha mer, vill man mer, kan man önska sig mer, önska sig ?, vem annars, var annars får, var annars hittar, var annars ?, hur annars ?, vad annars ?, bli bättre, kan det vara bättre, finns det bättre, finns det något bättre, bättre ställe i, bättre ställe ?, bättre än så',
  stars: 'stjärna stjärnan stjärnor stjärnorna stjarna stjarnor',
  everyday:
    'läkare läkaren läkarna patient patienten operation mottagningen däck däcken meny menyn kock kocken soppa soppan pizza lån lånet banken bank appen in terminen termin elever läxor klinik kliniken hotellet receptionen flyget piloten ränta burgare',
  yesterday: 'igår',
  later: 'uppdatering uppdaterar uppdaterat uppdaterad update edit redigerat redigering tillägg',
  familiar: '',
};
