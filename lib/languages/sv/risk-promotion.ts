import type { promotion as english } from '../en/risk-promotion.ts';

/** Offers, advertising, and ways out of the site, in Swedish. */
export const promotion = {
  'incentive-change': `
    - (=att|möjlighet|chans|hoppas|=kunna) ..3 (=ändra|=förbättra) (=din|=er|=ditt|=ert) (uppfattning|åsikt|bild|intryck)
    - (utbytt|utbytta) mot
    (din|er) (text|recension|stjärna|=etta) mot (vårt|vår|ett|en) ..1 (avdrag|rabatt|återbetalning|presentkort)
    (återbetalningen|ersättningen|rabatten) och (din|er|ditt|ert) (stjärna|betyg|omdöme|text) hänger ihop
    (betalar|ger) ..2 (tillbaka|åter) ..3 så snart ..4 (rensats|försvunnit|städats)
    - (byta|byter|byt) ..3 (storlek|färg|vara|plagg|modell|varan|datum|tid)
    (höj|sätt|ändra|plussa|ge oss|justera|lyft|byt|gör om) ..4 (@stars|betyg*|@review) ..3 så ..1 (lägger|ordnar|fixar|ger|bjuder|skickar|får|står|slår|drar|byter|betalar|löser|hittar|kastar)
    (blir|når|går|stiger|hoppar|landar) ..1 (stjärnorna|stjärnan|betyget|det|omdömet) ..4 (fem|femma|upp|grönt|högre) ..6 så ..2 (kan|ska|får|ordnar|fixar|bjuder|ger|skickar) ..6
    (plussa|plussar|bättrar|höjer|ändrar|justerar|uppdaterar) @du ..5 (betyg*|@review|stjärn*) ..6 (gratis|ordnar|fixar|får|bjuder|ger|skickar|återbetal*|presentkort*)
    (förbättra|förbättrar|höj|höja|höjer|ändra|ändrar|uppdatera|uppdaterar|redigera|=rätta|uppgradera|justera|justerar|revidera|ompröva|omvärdera) ..2 (det|den|detta|den =här|till fem|till en femma) ..8 (gratis|återbetal*|pengarna|pengar tillbaka|rabatt*|presentkort*|present|gåva|bonus*|kompenser*|kompensation*|ersätt*|bjuder|bjuda|på huset|kupong*|tillgodo*|belön*|betalar|ger vi|får du|får ni|skickar vi|middag*|tackar vi|swishar|fixar vi|ordnar vi|fri|fritt|dessert|natt|väntar|kredit*|uppgrader*|<money>|%|procent|kostnadsfri*|avdrag)
    (förbättra|förbättrar|höj|höja|höjer|ändra|ändrar|uppdatera|uppdaterar|redigera|=rätta|uppgradera|justera|justerar|revidera|ompröva|byt|omvärdera|sätt|skriv om) ..5 (@review|@stars|betyget) ..8 (gratis|återbetal*|pengarna|pengar tillbaka|rabatt*|presentkort*|present|gåva|bonus*|kompenser*|kompensation*|ersätt*|bjuder|bjuda|på huset|kupong*|tillgodo*|belön*|betalar|ger vi|får du|får ni|skickar vi|middag*|tackar vi|swishar|fixar vi|ordnar vi|fri|fritt|dessert|natt|väntar|kredit*|uppgrader*|<money>|%|procent|kostnadsfri*|avdrag)
    @delete ..6 (@review|det|den|detta|=här|stjärn*)? ..4 (så|och|får|ger|bjuder|för|mot) ..5 (gratis|återbetal*|pengarna|pengar|rabatt*|presentkort*|gåva|bonus*|kompenser*|kompensation|ersätt*|bjuder|bjuda|på huset|kupong*|får du|får ni|tackar|efterrätt*|dessert*|middag*|betalar|swishar|belön*|löser vi|ordnar vi|fixar vi|kostnadsfri*)
    (ta|tar|tas|tagit|plocka) ..3 (@review|det|den|detta|stjärn*|ettan) ..1 (bort|ner|ned) ..8 (gratis|återbetal*|pengarna|pengar|rabatt*|presentkort*|gåva|bonus*|kompenser*|kompensation|ersätt*|bjuder|bjuda|på huset|kupong*|får du|får ni|efterrätt*|dessert*|middag*|betalar|swishar|belön*|kostnadsfri*)
    (ta|tar|tas|tagit|plocka) (bort|ner|ned) ..2 (@review|det|den|detta|stjärn*|ettan) ..8 (gratis|återbetal*|pengarna|pengar|rabatt*|presentkort*|gåva|bonus*|kompenser*|kompensation|ersätt*|bjuder|bjuda|på huset|kupong*|får du|får ni|efterrätt*|dessert*|middag*|betalar|swishar|belön*|kostnadsfri*)
    (återbetal*|betalar|betala|rabatt*|presentkort*|present|gåva|gratis|kompenser*|kompensation|ersätt*|bonus*|kredit*|kupong*|belön*|bjuder|bjuda|pengarna|pengar|erbjuder|middag*|natt|natten|uppgrader*|<money>|%|procent|tillgodo*|voucher*|swishar) ..7 (om|när|så snart|så fort|efter|under förutsättning|i utbyte|mot|på villkor|i gengäld|förutsatt|ifall|=bara) ..6 (ändra*|uppdatera*|redigera*|radera*|ta bort|tar bort|tas bort|tagit bort|ta ner|tar ner|tagit ner|borta|borttag*|försvinn*|försvunn*|höj*|justera*|omprövar|dra tillbaka|drar tillbaka|dragit tillbaka|förbättra*|skriver om|bättre|högre|positiv*|fem stjärnor|revidera*|fixar|ligger kvar inte|nere|rättar|uppgradera*) ..3 (@review|@stars|det|betyget)?
    (om|när|så snart|så fort|efter|förutsatt|ifall) ..2 (=du|=ni|=ditt|=din|=er|=ert|@review|att|betyget|stjärn*) ..6 (ändra*|uppdatera*|redigera*|radera*|bort|ta bort|tar bort|tas bort|tagit bort|tar ner|tagit ner|borta|försvinn*|höj*|justera*|omprövar|drar tillbaka|dragit tillbaka|förbättra*|skriver om|rättar|uppgradera*|byter) ..9 (återbetal*|rabatt*|presentkort*|present|gåva|gratis|kompenser*|kompensation|ersätt*|bonus*|bjuder|på huset|pengarna|pengar|betalar|kredit*|kupong*|belön*|middag*|natt|generös*|tackar|swishar|får du en|får ni en|skickar vi|ger vi|dessert*|efterrätt*|kostnadsfri*)
    (=utbyte|=byte|gengäld) ..2 (mot|för) ..5 (ändra*|radera*|borttag*|ta bort|tar bort|uppdater*|höj*|justering*|ändring*|fem|5|bättre|positiv*|högre|att) ..3
    (stjärnor*|betyg*|omdöme*|recension*) ..3 (höjs|höjts|stiger|ändrats|borta|försvunnit|högre|går upp|uppdaterats) ..9 (väntar|gratis|=fri|=fritt|bjud*|helg|present*|rabatt*|pengar|återbetal*)
    - (oavsett|oberoende|vare sig|utan krav|hur du än|vad du än) ..8 (@review|betyg*|beslut*|gör|väljer|bestämmer)?
    - (inte|aldrig|inga|ingen) ..4 (utbyte|gengäld|villkor*|be|erbjud*|rabatt*)
    - (ändra|ändrat|ändrar|uppdaterat|uppdaterar|höjt) ..3 (meny*|rutin*|schema*|våra|vår|kvalitet*|=hur)
    - (hoppas|vill|gärna) ..5 (bjuda in|välkomna)
  `,
  'incentive-review': `
    (recension|inlägg|omdöme|text) ..3 så (smörjer|fyller|bjuder|lagar) vi ..4 (utan avgift|gratis|på)
    (en|ett) natt för varje (bra|fin|positiv) (text|recension)
    visa ..1 (upp)? (ditt|ert) (inlägg|omdöme) ..3 så (kommer|får|bjuder)
    (hjälp|hjälper|bidra) ..8 (omdömen|recensioner|betyg|stjärnor|omdöme) ..3 så ..2 (ordnar|bjuder|får|ger|firar|lottar|skickar)
    som ..1 (ett|liten|litet)? ..1 tack för ..3 (@review|femma*|femman|@stars|raderna|betyget) ..10 (gratis|gåva*|present*|rabatt*|*kupong*|kronor|poäng|bjud*|väntar|värdecheck*|hämta|kaffe|fika)
    (tipsa|tipsar|skriv|skriver|recensera|recenserar|hylla|berätta) ..2 (gärna)? ..1 (=oss|om =oss|om vår*|något fint|några rader|en rad) ..6 (så|och) ..2 (bjuder|får|ger|väntar|vinner|drar vi|lottar|skickar) ..6
    (lämna|lämnar|skriv|skriver|ge|ger|dela|=posta|recensera|betygsätt|betygsätta|skicka|sätt) ..6 (@review|recensioner|omdömen|stjärnor|fem|5|=oss|åsikt*) ..6 (så|och|för att|för|få|får|vinn|vinna|tjäna|i utbyte|i gengäld|mot|delta|bjuder) ..6 (rabatt*|gratis|presentkort*|present|gåva|vinn|vinna|pris|utlottning*|dragning*|bonus*|poäng|kupong*|belöning*|%|procent|cashback|lotteri*|dessert*|efterrätt*|kaffe|dryck|kredit*|överraskning*|lott|lotter|chans*|chansen|tävling*|tävlingen|fika|biobiljett*|<money>|kronor|fribiljett*|ett glas|kostnadsfri*|på huset|avdrag)
    (rabatt*|gratis|presentkort*|present|gåva|pris|bonus*|bonuspoäng|poäng|kupong*|belöning*|%|procent|cashback|kredit*|dessert*|efterrätt*|kaffe|dryck|fika|<money>|kronor|lott|lotter|biobiljett*|glas vin|vinst*|avdrag) ..4 (för|med|när|om|efter|i utbyte mot|i gengäld för|till alla som|till den som|till varje|mot|per) ..6 (@review|recensioner|omdömen|omdöme|recenserar|recenserat|skriver ett|skriver en|fem stjärnor|5 stjärnor|femstjärnig*|betygsätter)
    (recensera|betygsätt|rekommendera|recenserar) ..1 (=oss) ..5 (och|för|så|för att) ..5 (delta|vinn|vinna|var med|tävla|få|får|chans*|tjäna|utlottning*|med i)
    (belönar|belöna|premierar) ..3 (varje|alla|positiva|bra|fina|positiv|fin|den som) ..2 (@review|omdömen|recensioner)
    (belönar|belöna|belönas|=tackar|betalar|betalt|bjuder|premierar|ersättning) ..6 (för|på|med|den som|alla som|mot) ..5 (positiva|bra|fina|ärliga|varje|en|ett|femstjärniga|snälla|nya|alla|hyllande|presentkort*)? ..2 (@review|omdömen|recensioner)
    (alla|de|den|var och en|gäster|=kund|=kunder|=kunden|=kunderna|varje gäst|varje =kund) ..2 (som) ..3 (recenserar|lämnar|skriver|betygsätter|ger|=postar|recenserat) ..7 (får|vinner|rabatt*|gåva|gratis|utlottning*|presentkort*|lott*|bjuds|deltar|kaffe|fika|med i)
    (utlottning*|tävling*|lotteri*|dragning*|giveaway) ..7 (recension*|omdöme*|betyg*|recensent*|recenserar)
    (dela|skriv|lämna|sprid|betygsätt|visa upp|tipsa|recensera) ..12 (så|och) ..1 (väntar|får|bjuder|vinner|hämta) ..6 (*flaska|vin|rabatt|gratis|procent|kaffe|present*|poäng|dryck|fri|biljett*|kronor|tårta|öl|lott*|gåva|premium|dessert*)
    - <start> (tack|tackar|tacksam*) ..3 (för|att) ..8
    - (hej|hejsan|<name>|och|stort|tusen|varmt|hjärtligt|vi|jag|så mycket) (tack|tackar) ..3 (för|att) ..8
    - (inte|aldrig|inga|ingen) ..5 (erbjuder|ger|betalar|belönar|rabatt*|byter)
    - (fri|fritt|fria) ..1 (att|fram|från|tolkning|entré|parkering*|tillgång|höjd|tid)
    - (oavsett|oberoende)
    - (alla|var och en|vem som helst) ..1 (får|kan) dela ..3
    - som skriver får ..1 (svar|vara|tycka|säga)
  `,
  compensation: `
    (hämta|hämtar) ..6 (den|det) kostar (dig|er) (ingenting|inget)
    (tandblekning|massage|tvätt|middag|övernattning|tårta) på oss
    (är|redan) betalda av oss
    för noll kronor
    - bjuder ..2 på ..2 (väder|sol|solsken|snö|leende*)
    - (är|var) inget ..1 (liv|namn|för|som|vi|man)
    - (är|var) inget ..2 (minne|nöje|att|någon|bra)
    - bjuder vi på ..2 (dygnet|alltid|varje|alla|=hela)
    - (alltid|varje|alla) ..4 bjuder ..3
    - rabatt ..1 (till|för) ..2 (student*|pensionär*|medlem*|grupp*|barn*|stamgäst*|skol*|förening*)
    - (guiden|bandet|personalen|kören) bjuder ..1 på
    (står|svarar) ..1 vi ..1 för ..2 (nästa|en|ett|notan|kaffet|fikat|drinken|rundan|kalaset|första) ..2
    (ställt|lagt|sparat|reserverat|förberett|satt|ligger|väntar|står|=finns) ..2 (undan|fram|redo|av)? ..4 (flaska|flaskan|gåva|presentkort*|dessert|efterrätt*|tårta|present|överraskning|biljetter|goodiebag*|vin|champagne|något gott|nåt gott|choklad*|blombukett|bukett) ..5 (=dig|=er|till dig|till er|på dig|på er|i receptionen|i =baren|i kassan|ert namn|ditt namn|när|redo|=här)
    (flaska|glas|ask|korg|bukett) ..2 (vin|champagne|prosecco|bubbel|choklad|praliner|frukt|blommor|mousserande|cava) ..4 (till dig|till er|för dig|väntar|som|på oss|på huset|vid|står|åt dig)
    (gratis|kostnadsfri*|kostnadsfritt|fri|fritt|bjuden) ..2 (cocktail|drink|kaffe|dessert|efterrätt|frukost|middag|lunch|måltid|massage|natt|övernattning|uppgradering|tvätt|behandling|vin|förrätt|tårta|glas|öl|te|fika|biljett|lektion|klippning|manikyr|leverans av|besök|träning|flaska|spa|hotellnatt|pizza|dryck|rengöring|månad|provträning|session|kaka|=bulle)
    (visa|uppge|nämn|säg|visar|nämner|ta med) ..3 (detta|det =här|svaret|kommentaren|meddelandet|=här) ..7 (gratis|kostnadsfri*|rabatt*|bjuder|present|%|halva|på huset|får du|får ni|överraskning*|gåva)
    (vi|jag|kommer|vill|skulle|kan|får|låt|gärna|ta emot|mottag|erbjud|erbjuda|oss|hoppas) ..3 (ge|ger|erbjuda|erbjuder|erbjud|skicka|skickar|skänka|bjuda|bjuder|överräcka|förbereda|ordna|tilldela|lämna|ta emot|acceptera|=mejla|gottgöra|kompensera|ersätta|överlämna) ..3 (dig|er)? ..4 (@gift|rabatt*|gratis|kostnadsfri*|flaska*|uppgradering|dessert|tårta|frukost|plåster|gest|biljett*|månad gratis|slant|<number> (%|procent)|prisavdrag|nedsatt)
    (vi|jag|vill|skulle|får|låt) ..3 (bjuda|bjuder) ..3 (dig|er)? ..2 på (en|ett|nästa|middag*|lunch*|kaffe*|fika*|dessert*|efterrätt*|drink*|massage*|behandling*|frukost*|övernattning*|natt|vinet|glas|vin|kaffet|besöket|helg*|ny)
    (kom|välkom*|besök|återkom|nästa|när) ..5 (tillbaka|åter|igen|in|besök|gång|du|ni)? ..7 (gratis|kostnadsfri*|bjuder (vi|på)|bjuda på|på oss|på huset|rabatt*|gåva|halva priset|vår gäst|som vår gäst|uppgradering|presentkort*|bjudna|bjuden|betalar vi|står vi för|% rabatt|ingenting kosta|kostar inget)
    (nästa|din|er|ert|ditt|en|ett|andra|första) ..2 (måltid|middag|dessert|efterrätt|drink|natt|vistelse|besök|behandling|massage|kaffe|frukost|klippning|städning|beställning|leverans|månad|tvätt|pizza|lunch|runda|cocktail|manikyr|lektion|service|flaska|fika|övernattning|träning|pass|biljett|öl) ..4 (är|blir|bjuder|står|på|får|går|kostar) ..3 (gratis|kostnadsfri*|på oss|på huset|vi på|halva priset|vi för|inget|ingenting|bjuden|utan =kostnad|fri|rabatt*|vår räkning)
    bjuder ..2 (vi|jag|huset|kedjan|köket|kocken|chefen)? ..2 på ..4 (kaffe*|fika*|middag*|lunch*|frukost*|dessert*|efterrätt*|drink*|cocktail*|glas|vin|vinet|bubbel|öl|flask*|natt|övernattning*|hotellnatt*|behandling*|massage*|klippning*|tvätt*|biljett*|lektion*|bulle|kaka|tårta|runda|rundan|besök*|månad*|spa|pass|träning*|pizza*|förrätt*|avec|nästa|gott|choklad*|frakt*|rengöring*|service*|städning*|manikyr*|glass*|måltid*|kupong*|hämtning*|leverans*|skjuts*|entré*|inträde*|vecka*|första|ett nytt|en ny|gratis*|uppgradering*|polering*|fotvård*|timme*|ansikts*|skidor*|present*|*pass|*tvätt|*biljett|*vård|*behandling|*middag|*kaffe)
    (vi|jag|huset|kedjan|chefen) ..1 bjuder (dig|er) ..1 på ..2
    (som|såsom|i form av) ..1 (ett|en|vårt|vår|liten)? ..2 (plåster|ursäkt|kompensation|goodwill|gest|kompensationsgest|tack|gottgörelse|ersättning|förlåtelse) ..8 (gratis|gåva|presentkort*|rabatt*|erbjud*|kostnadsfri*|%|dessert*|flaska|skickar|ger|får|bjuder|bjuda|uppgrader*|bonus*|kredit*|poäng|något gott)
    (plåster på (såren|såret)) ..8
    (<number> (%|procent|procents)) ..1 (rabatt|avdrag|prisavdrag|(av (på|priset|notan|nästa|@din))|återbäring|på nästa|på ditt|på din|på notan|nedsättning) ..4
    (voucher|presentkort*|kupong|värdecheck*|rabatt|rabatten|rabattkod*|bonus|goodiebag*|gåva|present|presenten|presentkortet|överraskning) ..4 (väntar|till dig|till er|för dig|med ditt namn|i receptionen|i =baren|i kassan|på väg|har skickats|skickad|skickat|reserverad|reserverat|redo|på <number>|=värd|värt|på nästa|på ditt nästa|på din nästa|till nästa|i mejlen|på mejlen)
    - (parkering*|wifi|entré*|inträde*|leverans|frukost|vatten|prova|transfer|inträdet|frakt) ..3 (är|ingår) ..2 (gratis|fri|fritt|kostnadsfri*)
    - (gratis|fri|fritt|fria) ..1 (parkering*|wifi|inträde*|entré*|provperiod*|frakt|avbokning*|tillgång|från|version|vilja|för alla|att|höjd|fram|tolkning)
    - (kostnadsfri*) ..1 (parkering*|wifi|inträde*|avbokning*|provperiod*|rådgivning*|nummer)
    - (glutenfri*|laktosfri*|sockerfri*|rökfri*|alkoholfri*|mjölkfri*|tullfri*|nötfri*)
    - (tack|tackar|=glad|=glada|glädj*|gläder|gillade|älskade|njöt|hoppas|höra|förtjust*|roligt|kul|=härligt|uppskattade|fint) ..9 (presentkort*|gåva|dessert*|efterrätt*|vin|vinet|tårta*|massage*|frukost*|kaffe*|cocktail*|present|presenten|middag*|flaska|gratis|kostnadsfri*|uppgradering*)
    - (erbjuder|erbjuda|ge|ger) ..3 (lösning*|hjälp*|svar|alternativ*|bättre upplevelse|tid|möjlighet*|service|utbud|stöd|mer information|lugn*|trygghet|förklaring|besked|chans*|återkoppling|bemötande)
    - (inte|aldrig|inte längre|inga|ingen) ..4 (erbjud*|ger|rabatt*|gratis)
    - (lojalitets*|stammis*|medlems*|student*|pensionärs*) ..1 (rabatt|bonus|kort|program)
    - (studentrabatt*|pensionärsrabatt*|medlemsrabatt*|stammisrabatt*)
    - (köpt|köpte|beställde|din|ditt|använda|använd|lösa in|utgånget|ert|löste in) ..1 (presentkort*|voucher|kupong|gåva)
    - (bjuder|bjöd|bjuda|bjudit) ..2 (på) ..2 (mer än|motstånd|sig|en (upplevelse|utsikt|sämre|dålig|tråkig)|sådan|sådant|den (service|upplevelse|kväll)|bättre|dålig|sämre|en bättre|så)
    - (bjuder|bjuda|bjudit) ..1 (in)
    - (*kök*|*mästaren|*mästare|kocken|utsikt*|naturen|kvällen|huset|menyn|*sjön|trädgården|vädret|området|programmet|konserten) ..1 bjuder ..1 på
    - presentkort* ..1 (säljs|=finns|gäller|köps|köper)
    - (byte|bytas|byta) (eller|och) återbetalning
    - (returnera|lämna tillbaka|ångra) ..8
  `,
  advertising: `
    - (vill|vi) ..1 passa på att (berätta|tacka|säga|nämna|önska|hälsa|be)
    (släpps|släppta|öppnar) ..4 (först till kvarn|brukar gå åt)
    (erbjud*|pris|biljett*|platser|rean) ..5 först till kvarn
    (förbeställ|julhandla|vårhandla) (hos oss|redan|nu|gärna)
    (nyfiken på) (botox|våra|vår|fillers|en ny)
    (byt|träna|handla|tvätta) ..1 (bil|hos oss) ..2 så (ordnar|slipper|fixar)
    glöm inte att vi (gör|säljer|har|erbjuder|hyr|serverar) ..4
    - (hittade|gjorde|gjort|hittat) ..2 fynd
    (kom|kom in|kom förbi) ..1 och (prova|testa|smaka|upptäck|fynda) ..2 (vår*|nya|alla|själv)
    <start> (kom|välkommen|välkomna) ..2 (och|att) (fynda|shoppa)
    - (anmäla|anmäl|felanmäl*|anmäler) ..1 (fel|det|skada*|detta|ärendet|en|felet) ..8
    (öppnat|öppnar|startat|lanserat|invigt) ..3 (ny|nytt|en till|ännu) ..3 (butik|salong|restaurang|avdelning|gym|klinik|kafé|hotell|linje|filial) ..8 (kom|välkom*|titta|besök|boka|kika)
    - (skriv|mejla|maila|ring|vänd|hör av|prata|kontakta) ..2 (till|dig|med)? ..1 oss ..3
    - (kom|kom in|kom förbi|lämna|ta|titta|sväng|hoppa) ..2 (med|in) ..2 (den|det|dem|dom|varan|kvittot|bilen|skorna|plagget|telefonen|cykeln|klockan|paret) ..8
    - <start> (varmt)? välkommen att prova
    - (dotter|son|barn*) ..1 är ..1 välkom*
    (vår|vårt|våra) ..1 (priser|tjänster|pizza|kaffe|mat|klinik|hotell|restaurang|team|rum|burgare|kvalitet|sortiment|salong|service) ..1 (är|har) ..2 (lägst|lägsta|bäst|bästa|=billigast|=billigaste|finast|oslagbar*|nummer ett|toppklass|färskast|störst|marknadens|stans|i särklass|branschens|=ledande)
    (=prova|=testa|kolla in|=kolla|=upptäck|spana in|se) ..2 (även|också|gärna)? ..2 (vår|vårt|våra) ..2 (andra|nya|nyöppnade|nystartade|syster|andra|nästa) ..3 (restaurang*|hotell*|butik*|salong*|filial*|klinik*|=bar|kafé|café|ställe|systerrestaurang|hemsida|webbshop|plats)
    (=besök|=besöka) ..1 (även|också|gärna) ..2 (vår|vårt|våra) ..2 (andra|nya|nyöppnade|nystartade|syster*|nästa)
    <start> =besök ..2 (vår|vårt|våra) ..2 (andra|nya|nyöppnade|nystartade|syster*|nästa)
    (=boka) ..3 (=din nästa|bord nu|nu direkt|redan (nu|idag|i dag)|(direkt på ..2 (hemsid*|webb*|app*)))
    (kom|välkommen|välkomna|kom in|kom förbi|titta in) ..3 (för att prova|för att testa|och prova|och testa|och smaka|att prova|att smaka|och upplev|och upptäck|på vår|och ta del av) ..4 (vår|våra|vårt|nya|ny|den nya)
    (=prova|=testa|=smaka|=upptäck|kolla in|=kolla|=boka|=beställ|njut|=upplev|utforska|=kom|missa inte|skynda|spana in|=köp|anmäl|prenumerera|följ|ladda ner|passa på|unna dig|varmt välkomna till|gå med) ..4 (på|av|och|för|gärna|även|till)? ..3 (vår|våra|vårt|=oss|den nya) ..4 (nya|ny|nytt|prisbelönt*|prisvinnande|speciella|meny*|erbjudande*|senaste|berömda|kända|säsongs*|sommar*|vinter*|höst*|vår|julbord*|signatur*|deal*|kollektion*|sortiment|exklusiva|brunch*|happy|after|andra|kampanj*|instagram|kanal|nyhetsbrev*|app|lojalitet*|klubb*|kundklubb*|premiär*|provning*|livemusik|=rea|spa|spaupplevelse*|takterrass*|takbar*|paket*|tjänster|webbshop*|butik*|hemsida|webbplats|premium*|filial*|avsmakningsmeny*|lunchbuff*|afternoon|facebook|tiktok)
    =missa inte ..4
    =missa inte ..2 (*meny|*menyn|*filial|kollektion*)
    (vi|vår|våra|vårt) ..2 (är|har) ..2 (de|den|det|helt enkelt|en av)? ..2 (bäst|bästa|nummer ett|=ledande|främsta|störst|största|=billigast|=billigaste|marknadsledande|marknadsledare|mest populära|mest erfarna|mest pålitliga|världens bästa|stans bästa|stadens bästa|sveriges bästa|branschledande|finaste|=etta|oslagbara|toppklassens) ..5 (i|på|klinik*|restaurang*|hotell*|staden|stan|stad|region*|landet|området|salong*|marknad*|kvalitet|butik*|team|världen|valet|priser*|företag*|inom|av|för)
    (stans|stadens|sveriges|regionens|marknadens|ortens|områdets|branschens|världens|norrlands|skånes|landets|nordens) ..1 (bästa|=ledande|främsta|=billigaste|största|lägsta|mest|godaste|skönaste|finaste) ..2 (klinik*|restaurang*|hotell*|salong*|företag*|butik*|tandläkare*|jurist*|advokat*|pris*|pizza*|burgare*|hamburgare*|stek*|service|team|specialister|kvalitet|=läkare|mat|kaffe|spa|skola|byrå|=bar|cocktail*|gym|sushi|rum|frukost*|utbud|verkstad*|fika*|lunch*|krog*)
    (bästa|=ledande|främsta|=billigaste|godaste) ..1 (klinik*|restaurang*|hotell*|salong*|pizza*|burgare*|hamburgare*|service|priser|sushi|kaffe|gym|verkstad*|tandläkare|krog*|spa|frukost*) ..3 (i stan|i staden|i sverige|i regionen|i <name>|på orten|på marknaden|i området|i =hela|på kusten|i världen)
    (prisbelönt*|prisvinnande|världsberömd*|(oslagbar* ..1 (pris*|erbjud*|kvalitet*|utbud))|bästsäljande|lägsta pris*|lägsta priserna|bästa pris*|prisgaranti|superpris*|specialerbjudande*|begränsat erbjudande|tidsbegränsat|nypremiär*|(nu (lanser*|öppnar vi))|nyheter i butiken|(=boka (nu|idag|i dag|redan idag|redan nu))|(beställ (nu|idag|i dag|online|hem))|(ring (nu|idag) (och|för att) boka)|(skynda (dig|er|fynda))|(=bara (den =här|denna|i|till) (veckan|helgen|månaden|dag|kväll|fredag|söndag))|(så långt lagret räcker)|(happy hour)|(after work)|(rean startar)|(rean börjar)|(rea börjar)|(=följ oss)|(prenumerera på)|(anmäl (dig|er) till)|(ladda ner vår app)|(ladda hem vår app)|(gilla vår sida)|(vår nya (sommarmeny|vintermeny|vårmeny|höstmeny|meny|lunchmeny|cocktailmeny|avsmakningsmeny|kollektion|filial|butik|restaurang|salong|app))|(våra nya (tjänster|produkter|behandlingar|erbjudanden))|(vi (erbjuder|säljer|levererar|serverar|arrangerar) (även|också))|(numera erbjuder vi)|(nu erbjuder vi)|kostnadsfri konsultation|gratis konsultation|(förmånliga priser)|(konkurrenskraftiga priser)|(bra =priser)|kampanjpris*|catering* ..4 (fest*|event*|företag*)|rabattvecka*|=fynda|(passa på ..3 (=boka|=köp|=köpa|=fynda|=prova|=testa|=beställ|=beställa|=handla|=ta|=att ta|erbjud*|nu|idag|rea*)))
    =boka ..4 (fest*|event*|bröllop*|middag|bord|vistelse|semester*|födelsedag*|konferens*|möhippa*|svensexa*|julbord*) ..3 (hos oss|nu|idag|i dag|redan)
    (för övrigt|förresten|visste @du att) ..3 (numera|även|nu|också) ..8 (erbjuder|gör|säljer|hyr|däck*|catering|service)
    vi ..1 (gör|erbjuder|säljer|hyr ut) ..4 (numera|nu) ..2 (även|också)
    (tipsa|berätta för|säg till) ..2 (vännerna|vänner|kompisar*|grannar*|alla du känner|bekanta)
    - (vi ses|på återseende)
    - (välkommen|välkomna) ..1 (att) ..1 (skriva|ringa|kontakta|prata|höra|mejla|fråga|berätta|återkomma|komma|nå|diskutera|besöka oss igen|höra av)
    - (tack|tackar|glad|glada|gläder|glädj*|nöjda|gillade|gillar|älskade|förtjust*|höra|ledsen|ledsna|=härligt|roligt|kul|bra att|=trevligt|tråkigt|uppskattade|fint|skönt|beklag*) ..9 (meny*|prisbelönt*|happy hour|after work|bäst|bästa|signatur*|berömda|takterrass*|takbar*|nya|ny|special*|provning*|passa på|frukostbuffé*)
    - (ändrat|ändrade|uppdaterat|uppdaterade|rättat|reviderat|version|vår nya (chef|kökschef|rutin|process|system|bokningsrutin|platschef)|den nya (chefen|rutinen|processen))
    - (du|ni|gäst*|hitta*|se|läsa|=finns) ..6 (allergen*|instruktion*|öppettider*|villkor*|steg|hjälpsida*|supportsida*)
    - (gör|göra|gjorde|gjort) ..2 (vårt|vår|mitt|ditt|sitt) ..1 (bästa|yttersta)
    - (på (bästa|absolut bästa) sätt|i bästa fall|bästa möjliga|bästa hälsningar|det bästa för (dig|er)|bäst för|bästa version|bästa sida|med bästa|bästa (gäst|kund)|efter bästa)
    - (inte|långt ifrån) ..2 (bäst|bästa|vår bästa)
    - (följ|följa|följt) ..2 upp
    - (besök|se|kolla) ..3 (vår|våra|vårt) ..1 (hjälp|support|kontakt|faq|hjälpcenter|kontaktsida)
    - passa på ..3 (att tacka|tacka)
    - =passar på
    - nu öppnar vi (dörren|dörrarna|kassan|omklädningsrummen|fönstren|porten|tidigare|grinden)
    - (boka och)? avboka tider
  `,
  'promo-code': `
    (=nämn|=uppge) ..5 (i|vid) (kassan|luckan|receptionen|disken) så ..5 (rabatt|billigare|procent|krymper|halva|drar|dras|femtedel|gratis)
    (=säg|=hälsa) ..5 (i|vid) (kassan|luckan|receptionen|disken) så ..5 (rabatt|billigare|procent|studentpris)
    till priset av (en|ett|två|tre)
    (sov|sova) (tre|fyra|fem|två) (betala|och betala) (två|tre|en|fyra)
    (momsen|startavgiften) (bjuder vi på|slopas|ryker)
    (tredje|andra) (glaset|paret|natten) (ingår|får (du|ni))
    (femtiolapp|hundralapp|tjuga) av på
    (rabattkod*|kampanjkod*|kupongkod*|promokod*|värdekod*)
    (=kod|=koden) ..2 ((i kassan)|(ger ..1 (dig|er|<number>|rabatt*|gratis|procent))|(för ..2 (rabatt*|avdrag|<number>|gratis))|((vid|på) ..1 nästa)|sommar*)
    (=kod|=koden) <name> ..3 (rabatt*|procent|%|kr|kronor|gratis|avdrag|billigare|nästa|kassan|på|så|i|för|ger)
    (använd|ange|skriv|uppge|nämn|slå in|knappa in|lös in|fyll i|med) ..3 (rabattkod*|kampanjkod*|promokod*|rabattkupong*|(lösenordet ..2 rabatt))
    (använd|=ange|=uppge|=nämn|slå in|knappa in|lös in|fyll i) ..2 (=koden|=kod|kupong|kupongen) ..8 (rabatt*|procent|%|kr|kronor|gratis|avdrag|billigare|<number>)
    (använd|=ange|=uppge|=nämn|slå in|knappa in|med) (=koden|=kod) (<name>|sommar*|höst*|vår*|jul*|vinter*)
    (<number> (%|procent|procents)) ..2 (rabatt|=billigare|(av (på|priset|notan))|rea|=rea|cashback|avdrag|lägre|på allt|på =hela|på din nästa|på nästa|på ditt nästa|återbäring|nedsatt)
    (rabatt|rabatten|rea|nedsatt|prisavdrag|avdrag) ..2 (på|upp till|med)? ..2 (<number>) ..1 (%|procent|kronor|kr)
    (=spara|((du|ni) sparar)) ..2 <number> (%|procent|kronor|kr)
    - (runt|efter|under|på grund av|sedan|inför|kring) black friday
    (två för en|två till priset av en|2 för 1|2för1|tre för två|tre till priset av två|3 för 2|3för2|köp (en|två|tre|1|2|3) ..2 (få|betala)|andra på köpet|den andra gratis|(=bara|=endast) (idag|i dag|den =här veckan|denna vecka|i helgen|ikväll|i kväll)|black friday|black week|cyber monday|singles day|mellandagsrea*|blixtrea*|få <number> gratis|extrapris*|reapris*|(1 1 3)|köp en få en)
    halva priset|(halv pris)
    - (gårdagens|elever|studenter|pensionärer|barn) ..6 (halva priset|halv pris)
    (<money> <number>|<number> (<money>|kr|kronor)) (rabatt|=billigare|av|avdrag)
    - (100|hundra) %
    - (inloggning*|bekräftelse*|verifiering*|aktivering*|sms|återställning*|port|dörr|grind*|felkod*|källkod*|klädkod*|postnummer|pin|säkerhet*|landskod*|åtkomst*|boknings*|färg*) ..1 (kod|koden)
    - (inloggningskod*|felkod*|portkod*|dörrkod*|sms-kod*|klädkod*|aktiveringskod*|verifieringskod*|engångskod*|qr-kod*|bekräftelsekod*|felkoden) 
    - (inte|aldrig) ..2 (halva priset|rabatt)
  `,
  'regulated-goods': `
    (just nu|i kväll|passa på|kom förbi|nu) ..4 (fatöl|starköl|=öl|=vin|drinkar|shots|bubbel|cider) ..2 (för|till) ..2 (<number>|<money>|kronor|halva)
    (receptbelag*|antibiotika|viagra|ozempic|sömntabletter|cialis) ..6 (köp|beställ|pris|utan recept|hos oss|köper|skickar)
    (=spela|satsa|odds|jackpot|trisslott*) ..4 (hos oss|vinn)
    (kom|sväng|hoppa|häng) ..4 (in|förbi|ner|med) ..4 (shots|=öl|after work|afterwork|happy hour|drinkar|snaps|cider|jäger|snus|cigarr*)
    (nya|ny|alla|flera|fler) ..3 (vape*|snus*|nikotin*|cigarr*|e-cigaretter)
    (=prova|=smaka|=testa) ..4 (whisky*|=gin|=rom|vodka*|=öl|=ipa|=vin|rödvin*|snaps*|nubbe*)
    (free spins|gratisspinn|frispel|bonuspengar)
    (unna|=ta|beställ|=prova|=smaka) ..6 (*procentig*|*procentare*|ur fatet|stor stark|nubbe|snaps|bira|bärs|jägarmästare|grogg)
    (happy hour|after work|ladies night) ..5 (cocktail|cocktails|drinkar|drink|öl|ölen|vin|vinet|shots|bubbel|vodka|gin|whisky|alkohol|två|halva|gratis|starköl)
    (beställ|=prova|köp|=testa|=ta|drick|=kom|smaka|njut|passa på|bunkra|dubbel|nästa gång|hämta|unna|fynda|hugg) ..5 (whisky|whiskyn|whiskey|vodka|vodkan|gin|ginet|rom|tequila|öl|ölen|starköl|vin|vinet|cocktail|cocktails|drinkar|champagne|prosecco|bubbel|shots|shot|brandy|konjak|cognac|vattenpipa|shisha|cigaretter|cigaretterna|cigarr|cigarrer|vape|vapes|tobak|e-cigaretter|e-cigarett|iqos|snus|snuset|vitt snus|nikotinpåsar*|tabletter|tabletterna|viagra|antibiotika|värktabletter|botox|casino|kasino|spel|slots|poker|jackpot|lotter|steroider|cannabis|cbd|marijuana|fyrverkerier|vapen|ammunition|lugnande|xanax|kodein|oxykodon|ölbricka*|snapsbricka*) ..3 (deal|erbjudande|erbjudandet|kampanj|kampanjpris*|happy hour|två för|halva priset|extrapris*|rabatt|rabatterat|utan ..2 recept|receptfritt|=billig|=billigt|bästa pris*|gratis|på oss|på huset|paket|paketet|kväll|kvällen|%|idag|i dag|=här|hos oss|nu|ikväll|i kväll|receptfria|bonus|nästa gång|till priset|special|specialpris)
    (utan|ingen|inget) ..1 =recept ..2 (behövs|krävs|hos oss|köp*|sälj*)
    (gratis|dubbel|=billig|=billiga|=billigt|rabatterad*|halva priset på|obegränsad*|fri|fria) (whisky|vodka|gin|rom|öl|vin|viner|cocktails|cocktail|shots|champagne|prosecco|bubbel|drinkar|spins|free spins|bet|cigaretter|vattenpipa|shisha|tequila|alkohol|vape|snus|sangria|starköl|snaps)
    (whisky|vodka|gin|öl|vin|cocktail|tobak|cigarett|vattenpipa|shisha|vape|casino|betting|poker|alkohol|apoteks|snus|shot|tequila|rom) (deal|erbjudande|erbjudanden|special|kampanj|rabatt|rea|bonus|happy hour|extrapris)
    (ölkampanj*|vinerbjudande*|whiskyerbjudande*|snuserbjudande*|drinkerbjudande*|casinobonus*|casinoerbjudande*|spelbonus*|ölerbjudande*)
    (satsa|spela|pröva|prova|lägg|placera) ..4 (=bet|insats|lyckan|turen|tur|spel|lycka) ..5 (hos oss|casino*|kasino*|slots|vår|vårt|idag|nu|=här|sajt|ikväll|i kväll)
    - (medicinboll*|träningsboll*)
    - (tack|tackar|glad|glada|gläder|gillade|älskade|njöt|höra|ledsen|ledsna|nöjda|uppskattade|kul|roligt|=härligt|tråkigt|beklag*) ..8 (vin|vinet|öl|ölen|cocktail|cocktails|whisky|whiskyn|gin|shisha|drinkar|champagne|rom|drinkarna|bubbel)
    - (vinlista*|vinprovning*|ölmeny*|vinkällar*|alkoholfri*|vinlistan)
    - (gin|öl|vin) ..1 (lista|källare|provningsrum)
    - (utan) recept ..3 (säljer vi inte|kan vi inte)
  `,
  'personal-channel': `
    - via (hjälp|kontakt|support) ..1 (på|i) (samma|sidan|appen|webben|hemsidan)
    (chefens|ägarens|kockens|kökschefens|direktörens|vd:ns|=hans|=hennes|min|mitt|vår ..2 s|@staff s|platschefens|servitörens|receptionistens) ..1 (personliga|privata|=direkta|egna|egen)? ..1 (mobil|mobilen|mobilnummer|whatsapp|telegram|instagram|insta|facebook|telefon|telefonnummer|nummer|snapchat|messenger|direktnummer)
    (mobil|mobilnummer|privatnummer|privata nummer|personliga nummer|whatsapp|telegram|direktnummer|nummer|numret) ..2 (till) ..3 (@staff|ägaren|direktören|vd|<name>|chefen)
    (privatnummer*|privatmobil*|privattelefon*|privatmejl*|privatmail*)
    (whatsappa|sms:a|smsa|messa|dm:a|dma|ring|ringa|skriv|skriva|kontakta|mejla|maila|nå|slå en signal|pinga|skicka) ..4 (mig|mej|till mig|hans|hennes|vår ..3 (<name>|@staff)|<name>|@staff|min) ..6 (personligen|personlig|privat|privata|mobil|mobilen|nummer|telefon|whatsapp|telegram|instagram|facebook|profil|viber|hem|egen|eget|sida|konto|insta|messenger|snapchat)
    (min|mitt|=hans|=hennes|vår chefs|<name> s|ägarens|chefens|chefs|privata|personliga|egna|chefen|ägaren) ..1 (privata|personliga|egna|mobil|direkt|hem|egen)? ..1 (whatsapp|telegram|instagram|insta|instagramkonto|viber|mobil|mobilen|mobilnummer|telefonnummer|privatnummer|nummer|facebook|facebooksida|facebookprofil|messenger|profil|gmail|mejladress|mailadress|privatkonto|snapchat|hemnummer|direktnummer) ..3
    (vår|våran) (chef|ägare|kock|säljare) ..2 på (=hans|=hennes) (mobil|whatsapp|telefon|messenger)
    <name> (whatsapp|telegram|mobil|mobilnummer|telefonnummer|privatnummer|nummer|direktnummer|snapchat|messenger)
    (dm:a|dma|dm|messa|sms:a|smsa|whatsappa|adda|telegramma|följ|lägg till) ..1 mig
    (whatsapp|telegram|viber|whatsappa) ..2 (till)? ..1 (vår|våran) ..2 (chef|ägare|direktör|@staff|<name>)
    (hitta|lägg till|skriv till|nå) ..1 (mig) ..2 (på|via|i) ..2 (whatsapp|telegram|instagram|facebook|viber|insta|snapchat|messenger|min)
    - (vår|vårt|officiella|företagets|hotellets|restaurangens) ..2 (officiella|företags)? ..1 (whatsapp|telegram|instagram|facebook) ..1 (konto|linje|kanal|sida|bot|chatt|nummer)
    - (hjälp|support|kontakt|inställningar) ..1 (sida|sidan|formulär|avdelning)
    - (hanterar|hantera|tittar|titta|ser|se|kolla|kontrollera|svara|svarar|ansvarar|tar|ta|återkommer|kontaktar dig|ber om ursäkt|följa|beklagar|tacka) ..4 personligen
    - (din|ditt|er|ert|dina) ..2 (privata|mobil|telefon|nummer|mejl|meddelande)
    - (bokningsnummer*|ordernummer*|beställningsnummer*|referensnummer*|rumsnummer*|fakturanummer*|ärendenummer*|kundnummer*)
    - (vår|vårt) ..1 (nummer|telefonnummer|kundtjänst*|reception*|växel*)
    - (skicka|skriv|skicka gärna) ..3 (privat|ett privat|direktmeddelande) ..2 (meddelande|till oss)
    - (på|via) ..2 (numret|telefon|telefonnumret|nummer|mejladressen|adressen) ..3 (webbplats*|profil*|hemsid*|sajt*|kortet|kvittot|fakturan|inbjudan)
    - (verksamhetschef*|kanslichef*|butikschef*|verkstadschef*|hotellchef*|restaurangchef*|platschef*|kundtjänst*|reception*|rektor*|enhetschef*|vårdenhetschef*|klinikchef*|kontorschef*) ..1 (på|via) ..2 (<number>|telefon|numret|webbplats*|mejl)
    - mina (ordrar|sidor|köp|bokningar|returer|beställningar|ärenden)
    - (kundservice|kundtjänst|gästservice|support) ..3
    - (via|på|genom) ..1 (uppgifterna|kontaktuppgifterna|formuläret|profilen)
    - (hennes|hans) ..1 (direktnummer|nummer|mejl|adress) ..2 (=finns|står|ligger) ..3 (meddelande*|mejl*|bekräftelse*|bokning*)
  `,
  solicit: `
    (=skriv|=skriva|=lägg|=lägga|=dela|=lämna|=sätt|=posta) ..3 (rader|ord|omdöme*|recension*|tankar|upplevelse|åsikt*|betyg*|samma|texten) ..4 (även|också) ..1 på (google|tripadvisor|facebook|reco|kartan|trustpilot|yelp)
    trycker? ..1 (ni|du)? ..1 på femman ..1 (blir|är)
    (lägg|skicka) upp ..3 (snälla|fina) ord
    (upprepa|upprepar) berömmet på
    nöjda (patienter|=kund|=kunder|=kunden|=kunderna|gäster|brudpar) ..2 skrev ..2 (skulle|vore)
    - (vi|jag) ..1 berätta för
    (skriv|lägg|=posta|betygsätt) ..1 gärna ..2 (på|hos) ..1 (reco|google|trustpilot|tripadvisor|facebook|hitta|bokadirekt|allabolag)
    - tipsa gärna om
    - skriv till ..4 (via|på|genom)
    (gärna|skulle|uppskatta|uppskattar|glada|tacksam*|älska|väldigt gärna|hoppas) ..4 (ännu en|en ny|en positiv|en till|ett till|ytterligare|ett positivt|en andra|din nästa|ett nytt|en fin|ett fint|en bra|fler) ..2 (@review|recensioner|omdömen)
    (tacksam*|glada|uppskatta|uppskattar|älska|glad|roligt|jätteglada) ..3 (om)? ..6 (@du|delade|delar|recensera*|skrev|skriver|lämna*) ..6 (på|via) ..1 (google|tripadvisor|reco|yelp|facebook|booking|trustpilot|instagram|hitta|eniro)
    (berätta|be|bjud in|uppmuntra|tipsa|få|ta med|uppmana|rekommendera|säg) ..3 (för|till|dina|era|alla|gärna)? ..2 (vänner|familj*|kollegor|andra|alla|släkt*|grannar|följare|kompisar|bekanta|vänkrets) ..5 (att|om)? ..2 (ge|lämna|skriva|betygsätta|recensera|=rösta|stötta|rekommendera|om oss|besöka oss|betygsätter|ger|skriver|sätta) ..4 (=oss|stjärnor|@review|betyg|fem|5|stjärnorna)?
    (gärna|också|även|=vänligen|skulle|kan|=kunde|vi ber|hoppas|om du vill|passa på|varför inte|snälla) ..6 (recensera|betygsätt|betygsätta|rekommendera|recensera) ..1 (=oss|vår|vårt|våra) ..4 (på|också|även|via|google|tripadvisor|reco|facebook|booking|trustpilot|med|för|andra|hos|app|appen|till)
    (recensera|betygsätt|betygsätta) ..2 =oss
    (lämna|skriv|skriva|=posta|dela|lägg|lägga|publicera|kopiera|klistra|upprepa|ge|skicka|dubblera|sätt|sätta) ..5 (@review|recensioner|omdömen|stjärnor|samma|det|din upplevelse|era tankar) ..3 (på|via|in på|hos|även på|till) ..2 (google|tripadvisor|reco|yelp|facebook|booking|trustpilot|instagram|vår (sida|hemsida|webbplats|profil)|hitta|eniro|andra (sajter|sidor|plattformar)|app store|play store|appstore|glassdoor|prisjakt|pricerunner|capterra|g2|kartan)
    (lämna|skriv|skriva|=posta|ge|dela|skänk|släng iväg|lägg) ..3 (=oss|vårt|gärna)? ..3 (en|ett|din|ditt|fler|ytterligare|några)? ..2 (positiv|positivt|fin|fint|bra|femstjärnig*|snäll|snällt|ärlig|ärligt|ny|nytt|till|annan|andra|höga|hög) ..1 @review
    (gärna|=vänligen|också|skulle du|kan du|kan ni|vi ber dig|vi ber er|ber er|tacksamma om|uppskattar om|vore snällt om|glöm inte att|glöm inte|hoppas att du vill|blir glada om|missa inte att) ..5 (lämna|lämnar|skriva|skriver|skriv|=posta|dela|lägga|ger|ge|recensera|betygsätta) ..4 (@review|recensioner|omdömen|stjärnor|betyg)
    (fler|mer|ytterligare|nya) ..1 (positiva|bra|femstjärniga|fina)? ..1 (recensioner|omdömen|betyg) ..3 (som|hjälper|skulle|från|är välkomna|behövs|uppskattas|vore)
    (betygsätt oss|rösta på oss|=gilla oss)
    <start> ge oss ..3 (stjärnor|stjärna|tummen|fem|like|femma|femmor|toppbetyg|betyg)
    dina (vänner|kompisar|grannar) ge oss
    (sprid ordet|sprid gärna|tipsa (dina|era|alla)|rekommendera oss|rekommendera gärna oss|berätta (för|gärna för) (alla|dina|era|vänner|andra)|tipsa andra|dela gärna med (dig|er) av (din|er) upplevelse på)
    (lägga|lägg|dela|kopiera|=posta) ..2 (ut|upp|in)? ..4 (orden|ord|omdömet|recensionen|texten|raderna) ..3 på ..3 (*facebook*|google|tripadvisor|instagram|reco|sajt*|trustpilot)
    - (glada|gläder|glädjer|=glad|kul|roligt) ..1 (att|för|över|när) ..8 (fem|5|stjärnor|@review|betyg*|rekommender*|sprid*|lämnade|tog|skrev|skriver|berättar|tipsar|delar|vill)
    - (tack|tackar|tacksam*|uppskattar (att|ditt|din)) ..6 (du|ni|för|att)? ..5 (fem|5|stjärnor|@review|betyg*|rekommender*|sprid*|lämnade|tog|skrev|skriver|berättar|tipsar|delar|vill)
    - (du|ni|ditt|beslut|beslutar|bestämmer) ..4 (oavsett|oberoende)
    - (läsa|läser|läsa|se) ..4 (recensioner|omdömen|@review)
    - (varje|alla) ..1 (@review|omdömen|recensioner)
    - (ge|ger) ..1 oss ..2 (en (ny|andra|chans|till)|chans|chansen|=möjlighet|tillfälle|mer information|återkoppling|en signal)
    - (välkommen|välkomna|kan|gärna) ..2 (att)? ..2 (skriva|lämna|berätta|dela) ..6 (privat*|till oss|via mejl|direkt|oss)
    - (inte|aldrig) ..3 (be|ber) 
    - som ..1 (rekommenderade|tipsade|berättade)
  `,
} as const satisfies Record<keyof typeof english, string>;
