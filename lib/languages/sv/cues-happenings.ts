import type { Cues } from '../../triage/cue-book.ts';

/** What was feared, advised or wished, and what happened somewhere else. */
const notHere = `
  - (förra|andra|annat|annan|tidigare|gamla|grannen|konkurrent*) (stället|ställe|ställen|hotellet|hotell|restaurangen|restaurang|frisör*|butiken|butik|verkstad*|salong*|firma*|appen|app|gången|gym|gymmet|kedja*|bolag*) ..12,
  - (rädd|rädda|orolig|oroliga|nervös|befarade|fruktade|misstänkte|förväntade|risk|risken|trodde|hoppas|hoppades) ..9, - (om|ifall) (man|du) ..8, - annars ..5, - (läst|läste|hört|hörde) ..2 (recension*|omdöme*|andra|att|om) ..8, - (till skillnad|jämfört) (från|med) ..8, - tänk (om|att) ..6, - (granen|grannen|kompis*|vän|kollega*|svärmor|andra) (sa|säger|påstod|hävdar|skrev|skriver) ..7`;
const told = (phrases: string) => `${phrases}, ${notHere}`;

const later = '(efter|redan|första|inom|direkt|andra)';
const days =
  '(dag|dagar|dagen|vecka|veckor|veckan|månad|månader|månaden|gånger|gången|användning*|tvätt|tvätten|tvättar|timme|timmar)';
const sides =
  '(sås|såsen|såserna|dipp|dippen|dippsås*|dip|dricka|drickan|dryck|drycken|dryckerna|läsk|läsken|pommes|pommesen|förrätt*|efterrätt*|varmrätt*|dessert*|lökringar*|sallad*|pizzasallad*|bröd|brödet|vitlöksbröd*|ris|riset|tillbehör*|topping*|pizza|pizzan|burgare|burgaren|en rätt|maten|mat|vår beställning|min beställning|beställningen|halva beställningen|(halva|hälften av|delar av) (maten|ordern))';
const room = '(rum|rummet|rummen)';
const broken =
  '(trasig|trasigt|trasiga|sönder|söndrig|skadad|skadat|skadade|krossad|krossat|krossade|sprucken|sprucket|spruckna|repig|repigt|repiga|bucklig)';
const notWorking =
  '((funkade|funkar|fungerade|fungerar|fungerat|funkat) (inte|aldrig|ej|knappt|dåligt)|(inte|ej|aldrig) (funkade|funkar|fungerade|fungerar|fungerat|funkat))';
const asks = '(=fick|=får|=fått|=behövde|=måste|=tvingades|tvungen att|tvungna att)';

export const happenings: Cues['happenings'] = {
  'not-served': told(`ingen kom och tog hand om (er|dig), 
    ingen kom (och|för att|fram) ..3 (tog|ta|serverade|hjälpte|frågade|till oss|till vårt bord), utan att (någon|nån) ..1 (kom|kommer|tog|hälsade|frågade|brydde|sa),
    (ingen|inte en människa) ..1 (tog|tar) ..1 (beställningen|beställning|upp beställning*|vår beställning), ingen (=brydde|bryr) sig om (oss|mig|att ta), (blev|blir) (aldrig|inte) ..1 (serverade|betjänade|serverad|betjänad),
    fick (aldrig|inte) (beställa|lägga ..1 beställning|någon servering), (blev|blir|kände oss|kände mig) ..1 (ignorerade|ignorerad|osynliga|osynlig), (ignorerade|ignorerar) (oss|mig), gick ..1 förbi (oss|mig|vårt bord) utan`),
  'asked-again': told(`(ni|du) fick fråga mer än en gång, 
    ${asks} ..1 (påminna|tjata), ${asks} ..1 (be|fråga|säga till|ringa|ropa|vinka|beställa|mejla|maila|höra av mig) ..4 (två|tre|fyra|fem|sex|flera|upprepade|många|=2|=3|=4|=5) gånger,
    (=bad|frågade|=sa|påminde|ropade|tjatade) ..4 (två|tre|fyra|flera|upprepade|=2|=3) gånger, (ringt|ringde) ..1 (två|tre|fyra|fem|flera|upprepade|=2|=3|=4|=5) gånger`),
  'no-apology': told(`(ni|du) inte fick någon ursäkt, 
    inte (ens|så mycket som|ett|minsta) ..2 (förlåt|ursäkt), (ingen|inga|utan) ..1 (ursäkt|beklagande), ingen (bad om ursäkt|beklagade|sa förlåt|ursäktade sig|ursäktade), (=bad|=ber|=fick|=sa) ..2 (inte|aldrig|ej) ..2 (ursäkt|förlåt),
    kunde (inte|ej) ens ..1 (säga förlåt|be om ursäkt|ursäkta), utan att ..2 (be om ursäkt|säga förlåt),
    - (ingen|inga) (ursäkt|ursäkter) (för|att|duger|hjälper|räcker|i världen), - (behöver|behövs|vill|önskar|kräver|begär|slipp*) ..3 (ursäkt|ursäkter), - utan ursäkter`),
  'not-listened': told(
    '(ni inte kände er lyssnade på|du inte kände dig lyssnad på), (lyssnade|lyssnar|lyssnat) (inte|aldrig|ej|knappt), (inte|aldrig|ej) ..1 (lyssnade|lyssnat|lyssnar|lyssna) på (mig|oss|vad|det|kunden|gäster*), (ville|vill) inte lyssna, ingen ..1 (lyssnade|lyssnar|ville lyssna), (tog|tar) ..1 (mig|oss) inte på allvar, (togs|blev) inte ..1 (tagen|tagna) på allvar, - lyssna* ..2 musik*',
  ),
  'staff-busy-elsewhere': told(`vi verkade upptagna med annat, 
    (personal|personalen|tjejerna|killarna|servitriserna|servitörerna|servitrisen|servitören|de|dom|tjejen|killen) ..2 (stod|satt|hängde|står|sitter|stirrade|tittade) ..4 (mobil|mobilen|mobilerna|mobiler|telefonen|telefonerna|(pratade|snackade|skrattade) (med|och) (varandra|varann)|skvallrade),
    upptagen|upptagna (med|av) (sina|sin|mobil*|varandra|att prata|annat), mer intresserad* av (sina|sin|mobil*|varandra|att prata), (tittade|stirrade|scrollade|pillade) ..3 (sin|sina) (mobil|mobiler|telefon|telefoner|mobilerna)`),
  'felt-rushed': told(`(ni kände er stressade|du kände dig stressad), 
    (kände|känner|kändes) ..2 (jäktad|jäktade|stressad|stressade|stressat|jäktat|utkastade|utkastad|utslängda|utkörda), blev ..2 (utkörda|utkastade|utslängda|jäktade), (ville|vill) ..1 (bli av med (oss|mig)|att (vi|jag) skulle gå|ha (bordet|tillbaka bordet)),
    (dukade|plockade|dukar) (av|bort|undan) ..4 innan ..2 (klara|ätit|klar|färdiga|färdig), (stressade|stressad|jäktade|jäktad|jäktades|stressades) (igenom|oss|genom|iväg)`),
  'short-staffed': told(`det kändes underbemannat, 
    underbeman*, för (lite|få) (personal|anställda|servitörer|servitriser|folk som jobbar), (en|1) ..1 (enda|ensam) (person|servitör|servitris|tjej|kille|kassa|anställd), bara (en|1) (person|servitör|servitris|tjej|kille|kassa|i personalen|som jobbade),
    (killen|tjejen|servitrisen|servitören|han|hon) ..4 ensam ..3 (bord|hela|lokalen|restaurangen), personalbrist*, ont om personal, - en ..1 (enda|ensam) ..2 (dryg|otrevlig|sur)`),
  'nobody-there': told(`det inte fanns någon på plats att få hjälp av, 
    (ingen|ingen personal|inte en människa|inte en själ|inte en kotte) ..2 (i|bakom|vid) (receptionen|disken|kassan|luckan|bardisken), (inte en människa|ingen personal|inte en själ) (i sikte|att se|på plats|att fråga|att få tag),
    obemannad* ..1 (reception|receptionen|disk|kassa), (receptionen|disken|kassan) (var|är|stod) ..1 (obemannad|tom), (letade|letat|leta) ..2 efter (personal|någon att fråga), hittade (ingen|inte någon) ..1 (att fråga|personal|som kunde hjälpa)`),
  'nobody-knew': told(`ingen kunde svara på (era|dina) frågor, 
    ingen ..1 (visste|vet) (något|nåt|någonting|varför|hur|var|vad|när), ingen kunde (svara|förklara), ingen hade ..1 koll, (receptionen|personalen|kundtjänst|tjejen|killen|de|dom|hon|han) ..1 (visste|vet) (ingenting|inget),
    kunde inte ..1 svara på (något|några|mina|våra|frågor|frågan|min|en|hur|om), (personal|personalen|hon|han|de|dom|tjejen|killen|receptionen) (hade|har) (ingen|noll) (koll|aning)`),
  'not-explained': told(
    '(ni|du) inte fick någon förklaring, (ingen|utan|inte någon|fick inte någon) ..1 förklaring, ingen ..1 (förklarade|förklarat), =förklarade (inte|aldrig|ingenting|inget), fick (aldrig|inte) ..1 (veta|reda på) varför, - förklarade inte bara',
  ),
  'no-reply': told(`(ni|du) inte fick något svar, 
    (mejlat|mejlade|mailat|mailade|skrivit|skrev|messat|messade|ringt|ringde|kontaktat|kontaktade|hört av mig|skickat mejl|skickat mail) ..7 (utan|inget|inga|ej|(inte fått)|(får inget)|(aldrig fått)|(får aldrig)|(fick aldrig)|(fick inget)|(får inte)) ..1 (svar|respons|återkoppling|reaktion),
    (svarar|svarade|svarat) (inte|aldrig|ej) ..1 (på|i) ..1 (mejl*|mail*|telefon|telefonen|samtal|chatten|meddelanden|sms|mess), (support|supporten|kundtjänst|kundtjänsten|kundservice|de|dom|ni) ..1 (svarar|svarade) (inte|aldrig|ej), ingen ..1 (svarar|svarade|svarat|som svarar),
    (=får|=fick|=fått) (inget|inga|aldrig|inte|ej) ..1 (svar|respons|återkoppling), utan (svar|återkoppling|respons), (fortfarande|ännu) (inget|inte) ..2 svar, (går|gick) inte att (nå|få tag|komma fram|få kontakt|komma i kontakt), omöjlig* att (nå|få tag|få kontakt|komma fram),
    - (inget|inga|inte|aldrig) ..1 (bra|vettigt|vettiga|ordentligt|rakt|raka|tydligt|riktigt|konkret) svar, - (behöver|behövs|vill|önskar|slipp*) ..3 svar, - (svarar|svarade) (inte|aldrig) ..1 på (frågan|frågor|några)`),
  'passed-around': told(`(ni|du) bollades mellan olika personer, 
    (bollad|bollade|bollas|bollar|bollats|slussad|slussade|slussas|slussats) ..4 (hit och dit|runt|fram och tillbaka|mellan|vidare), (blev|blir|blivit|har blivit) ..1 (skickad|skickade|kopplad|kopplade|hänvisad|hänvisade) ..2 (hit och dit|runt|fram och tillbaka|mellan),
    (skyller|skyllde|skylla) på (varandra|varann), (ny|olika|annan|nya) (person|handläggare|människa|personer) ..1 (varje|hela) (gång|samtal|tiden)`),
  'told-again': told(
    `(ni|du) fick berätta samma sak flera gånger, (${asks}|fick|får) ..2 (förklara|berätta|dra|upprepa) ..4 (från början|på nytt|om och om igen|varje gång|gång på gång|flera gånger|en gång till), ${asks} ..1 (upprepa mig|upprepa allt|upprepa samma|(förklara|berätta) samma)`,
  ),
  'standard-answers': told(`(ni|du) bara fick standardsvar, 
    standardsvar*, autosvar*, (kopierade|färdiga|automatiska|automatiskt|färdigskrivna|generiska) svar, mallsvar*, robotsvar*, copy ..1 paste, får ..1 (bara|endast) ..1 (en)? (bot|robot|chattbot),
    - (behöver|behövs|vill|önskar|slipp*|kom inte med|inget|inga) ..3 (standardsvar*|autosvar*)`),
  'call-back-missing': told(`ingen hörde av sig till (er|dig), 
    ingen ..2 (ringde|ringer|ringt) (upp|tillbaka|mig|oss|som|och), (ringde|ringer|ringt) (aldrig|inte|ej) ..1 (upp|tillbaka|mig), (skulle|lovade|lovat|lovar) ..4 (ringa|höra av|återkomma|kontakta) ..6 (ingen|aldrig|inte|inget|ingenting) ..3 (ringde|hörde|hört|återkom|hänt|hände|ringt),
    ingen ..1 (hörde|hör|hört) ..1 av sig, (hörde|hör|hört) (aldrig|inte) av sig, (inte|aldrig) hört (något|av dem|nåt|ifrån|ett ljud), (väntar|väntat|väntade|väntat på) ..3 någon ..2 (ringa|höra av|kontakta|återkomma),
    - (om|ifall) ingen ..5, - (jag|vi) (hör|hörde|ringde) ..5`),
  'forgot-part': told(`något saknades i (er|din) beställning, 
    (glömde|glömt|glömmer|missade|missat) ..1 (vår|våra|vårt|min|mina|mitt|bort|helt|en|ett|två|av)? ..1 ${sides}, ${sides} ..2 (saknades|saknas|fattades|fattas|uteblev|glömdes), (saknades|fattades|saknas|fattas) ..2 ${sides},
    - (jag|vi) ..1 (glömde|glömt|missade|missat) ..4, - (glömde|missade) (jag|vi) ..4, - (missa|glöm) inte ..4`),
  'wrong-order': told(`(ni|du) fick något annat än (ni|du) hade beställt, 
    (fick|får|fått|kom|levererades|levererade|skickade|serverades) ..2 fel (rätt|mat|beställning|pizza|vara|varor|dryck|order|paket|produkt|burgare|artikel), (fick|får|kom|levererade|serverade) ..2 (något|nåt) ..1 annat än ..3 (beställt|beställde),
    (beställde|beställt) ..5 fick ..4 (istället|i stället), inte (det|vad|den) (jag|vi) ..1 (beställt|beställde), någon annans (mat|beställning|order|paket|pizza), beställningen (var|blev|kom) ..1 fel, fick ..1 fel (på|i) beställningen, blandade ihop ..1 (beställning*|order*)`),
  'order-cancelled': told(`(er|din) beställning avbröts, 
    (beställning|beställningen|order|ordern) ..2 (avbröts|avbruten|annullerades|makulerades|avbokades|ströks|avbeställdes|annullerad|makulerad), (avbröt|annullerade|makulerade|avbokade|strök) ..2 (beställning|beställningen|order|ordern|köpet),
    - (jag|vi) ..1 (avbröt|annullerade|avbokade|avbeställde) ..3, - (avbröt|avbokade|annullerade) (jag|vi) ..3, - (ville|försökte|kan|kunde|gick) ..4 (avbeställa|avboka|avbryta) ..3`),
  'wishes-ignored': told(`(era|dina) önskemål inte följdes, 
    (trots|fast|fastän|trots att|även om) ..1 (vi|jag) ..2 (bad|bett|önskat|önskade) ..1 (om|utan) ..1, (önskemål|önskemålen|önskemålet) ..2 (ignorera*|struntade|hörsammades inte|följdes inte|togs inte|missades|glömdes), (struntade|sket) i (våra|mina|vad vi|vad jag) ..1 (önskemål|sa|bad|ville|sagt|bett), - trots ..3 bad om (notan|ursäkt)`),
  'arrived-cold': told(`det som kom var kallt, 
    (allt|allting|alltihop) ..2 (kom|kommer|levererades|anlände|serverades) ..3 (kall|iskall|kallt|iskallt|ljummen|ljummet|ljumma|kalla|iskalla|halvkall|kallnad), (kom|levererades|anlände) ..3 (sent|försenad|sent och) ..2 (var|och) ..1 (iskall|kall|ljummen|kallt|iskallt),
    (allt|allting) ..3 (kall|iskall|kallt|iskallt|ljummen|kalla|kallnat) ..2 när (den|det|de|dom|maten|vi|jag) ..2 (kom|fick|levererades|anlände), (kall|iskall) mat ..3 (levererad|levererades|hem|hemkörd),
    - (öl|ölen|läsk*|dryck*|vin|vinet|drick*|vatten|glass|glassen) ..3 (kall|iskall|kalla|kallt) ..4`),
  'arrived-late': told(`(er|din) beställning blev försenad, 
    (leverans|leveransen|paketet|paket|maten|beställningen|budet|soffan|varan|varorna) ..3 (kom|levererades|anlände|är|var|blev) ..5 (för sent|försent|försenad|försenat|försenade|(timme|timmar|minuter|dagar|veckor|dag|vecka) ..1 sent), (leverans|leveransen|paketet|beställningen|maten) ..3 (försenad|försenat),
    försenad leverans, - (flyttfirma*|tåget|bussen|flyget|hantverkar*|montör*|tekniker*|rörmokar*|elektriker*) ..6, - (jag|vi) ..1 (kom|var) ..4`),
  'never-arrived': told(`(er|din) beställning inte kom fram, 
    (paketet|paket|leveransen|beställningen|maten|varan|varorna|ordern|order|budet|produkten|den|det) ..1 (kom|dök|anlände|levererades) (aldrig|inte) ..1 (fram|upp|hem)?, (paketet|paket|leveransen|beställningen|maten|varan|varorna|ordern|produkten) ..3 (aldrig|inte|ej) ..1 (kommit|levererats|anlänt|dykt),
    (aldrig|inte|ej|ännu inte) ..1 (fått|mottagit|sett) ..2 (paket|paketet|leveransen|beställningen|varan|varorna|maten|mina varor|min vara|min order), (inget|ingen|inga) (paket|leverans|varor|mat|beställning) ..2 (kom|kommit|dök|levererats|levererades), (leveransen|beställningen|maten) (uteblev|har uteblivit),
    - (kom|kommit|levererades|dök) (aldrig|inte) ..1 (förrän|förrens|innan|i tid|som utlovat|på utsatt|när|samtidigt|hela|varm*|med) ..2, - (det|den) kom (inte|aldrig) ..1, - (jag|vi) (kom|kommer) ..4, - fram ..2 (telefon*|kön|till någon) ..2, - notan ..3`),
  'left-outside': told(`(er|din) leverans lämnades utanför, 
    (paketet|paket|lådan|maten|påsen|kartongen|leveransen|beställningen|varorna) ..3 (ställdes|lämnades|låg|stod|slängdes|dumpades|ligger|slängt|lämnats|ställts) ..3 (utanför|utomhus|ute|på trappan|i regnet|i snön|i hällregn|på gatan),
    (ställde|lämnade|slängde|dumpade|ställer|lämnar) ..1 (paketet|paket|maten|påsen|allt|kartongen|den|lådan|det|beställningen) ..2 (utanför|utomhus|ute i|på trappan|i regnet|i snön|i hällregn|på gatan),
    - (ställde|lämnade|lämnades|ställdes|paketet) ..9 som (jag|vi) ..2 (bad|bett|ville|önskade|önskat|skrev|valt)`),
  'said-delivered': told(
    'leveransen stod som levererad utan att (ni|du) hade fått den, (står|stod|skriver|säger|påstår|markerat|markerad|markerades|registrerat|registrerad|visar|hävdar) ..5 (levererat|levererad|utlämnat|utlämnad|levererats|utlämnats), (levererat|levererad|utlämnat|utlämnad) ..3 (men|fast|ändå|trots) ..5 (inte|aldrig|inget|ingen), - (väl|snabbt|bra) levererat',
  ),
  'wrong-address': told(`leveransen hamnade på fel ställe, 
    (levererade|levererades|levererat|levererad|lämnade|lämnades|lämnat|ställde|kördes|körde|hamnade|skickade|skickades|skickat|åkte) ..4 (fel|felaktig) (adress|dörr|port|hus|lägenhet|granne|ombud|våning|utlämningsställe|ställe|stad),
    (paketet|maten|leveransen|beställningen|budet) ..3 (fel|annat) (adress|dörr|port|hus|ombud|utlämningsställe|ställe)`),
  'arrived-damaged': told(`något var skadat när det kom fram, 
    (kom|kommer|levererades|anlände|fick hem|mottog) ..3 ${broken}, ${broken} ..1 (vid leverans*|vid ankomst|vid uppackning|när ..1 (paketet|den|de|det|vi|jag) ..1 (kom|öppnade|packade|levererades|fick|anlände)), (skadat|trasigt|krossat|demolerat) paket,
    (paketet|kartongen|lådan|förpackningen) ..1 (var|är|kom) ..2 (skadat|skadad|trasigt|trasig|sönder|krossat|krossad|blöt|blött|uppblött|genomblöt|uppriven|intryckt), (var|är) ..1 (krossad|krossat|krossade), - krossat glas,
    - (kom|gick) (dit|hit|in|hem|ut) ..3 (trasig|sönder|trasiga), - ${broken} ..1 (rygg|kropp|axlar|nacke|hår|naglar|bil|mobil|telefon|cykel|dator) ..1`),
  'badly-packed': told(
    'förpackningen inte var bättre, (dåligt|slarvigt|illa|uselt|bristfälligt|knappt) (inpackad*|packad|packat|packade|förpackad*|förpackat|emballera*|paketera*|inslag*), (inte|ej|aldrig) ..1 (ordentligt|bra|väl) (packad|packat|packade|förpackad*|förpackat|inpackad*|inslag*), (dålig|usel|bristfällig|undermålig|obefintlig) (förpackning|emballage|inpackning)',
  ),
  spilled: told(
    'något hade läckt ut på vägen, (dricka|drickan|läsk|läsken|sås|såsen|såserna|soppa|soppan|dryck|drycken|gryta|grytan|curry|curryn|innehållet|dressingen) ..3 (läckt|läckte|runnit|rann|utspilld|utspillt|spillts|spillt|spilld) ..1 (ut|över|i)?, (läckt|läckte|runnit|rann|utspilld|utspillt) ..2 i ..1 (påsen|kassen|kartongen|lådan|väskan)',
  ),
  'table-given-away': told(`(ert|ditt) bord hade gått till någon annan, 
    (bord|bordet) ..5 (bortgivet|bortgett|getts bort|gett bort|givit bort|dubbelbokat), (gett|gav|givit|släppt) bort ..1 (vårt|mitt) ..1 (bord|rum), (gett|gav|givit|släppt|släppte) ..1 (vårt|mitt|bordet) ..1 (bord)? (till|åt) ..1 (andra|någon|ett|en), (någon annan|andra) (satt|hade fått|fick) ..2 (vårt|mitt) ..1 bord, (vårt|mitt) ..2 bord ..3 upptaget`),
  'booking-lost': told(`(er|din) bokning inte gick att hitta, 
    (ingen|inte) ..2 (hitta|hittade|hittat) ..1 (bokningen|bokning|reservationen|reservation),
    (ingen|inga|inte någon|inte vår|inte min) (bokning|reservation) ..2 (på oss|på mig|i systemet|hos|fanns|på ..1 namn|registrerad), (hittade|hitta|fann) (inte|ingen|aldrig) ..2 (bokning|bokningen|reservation|reservationen),
    (bokningen|bokning|reservationen|reservation) ..2 (fanns inte|saknades|försvunnen|försvunnit|försvann|inte registrerad*|inte fanns|borta|tappats bort), (tappat|slarvat|tappade) bort ..1 (bokning|bokningen|reservation*), (glömt|glömde|missat|missade) ..1 (vår|min)? (bokning|bokningen|reservation|boka in)`),
  'booking-cancelled': told(`(er|din) bokning blev avbokad, 
    (avbokade|avbokat|annullerade|strök) ..2 (bokning|bokningen|rum|rummet|bord|bordet|reservation|reservationen|vistelsen), (bokning|bokningen|reservation|reservationen|rum|rummet|bord|bordet) ..2 (avbokad|avbokat|avbokade|avbokades|annullerad|annullerades|makulerad|struken),
    - (jag|vi) ..2 (avbokade|avbokat) ..4, - (avbokade|avbokat) (jag|vi|utan) ..4, - (vill|ville|kunde|kan|gick|går|försökte|behövde|måste|fick|tvungen|tvungna) ..4 (avboka|avbokat) ..4`),
  'other-than-booked': told(`(ni|du) fick något annat än (ni|du) hade bokat, 
    (bokat|bokade|betalat för|betalade för) ..5 (fick|tilldelades|hamnade i) ..3 (istället|enkelsäng*|enkelsängar|mindre|sämre|(mot ..2 (parkering*|gatan|bakgård*|innergård*|vägg))|annat), fel (rum|rumstyp|rumskategori), inte (det|den) ..1 (rum|rummet|rumstyp) ..1 (vi|jag) ..1 (bokat|bokade),
    (annat|mindre|sämre|enklare) rum än ..3 (bokat|bokade|betalat), (något|helt) annat än ..2 (vi|jag) ..1 (bokat|bokade), - (bokat|bokade|betalat|fick) ..9 (uppgrader*|större|svit|sviten|finare|bättre) ..3`),
  'turned-away': told(`vi inte kunde ta emot (er|dig), 
    (fick|får) ..2 vända ..1 (i dörren|hem|om|på tröskeln), (nekad|nekade|nekades) (bord|inträde|plats|entré), (blev|blir) ..1 (nekade|nekad|avvisade|avvisad|bortvisade) ..1 (bord|inträde|plats|vid|i|entré)?, fick inte (komma in|plats|något bord), (släpptes|släppte) ..1 inte in, vägrade ta emot (oss|mig)`),
  'bad-table': told(
    '(ni|du) inte fick ett bättre bord, (fick|placerades|placerade|hamnade|sattes|tvingades) ..4 (vid|bredvid|intill|framför|utanför) (toaletten|toaletterna|toan|köksdörren|köksingången|diskdörren|ytterdörren|toadörren|soporna|entrédörren|garderoben), (sämsta|dåligt|tråkigt|trist) (bord|bordet|bordsplacering), (dålig|trist|usel) (bordsplacering|bordplacering), - (rum|rummet) ..5 (vid|bredvid) ..2',
  ),
  'appointment-moved': told(`(er|din) bokade tid inte blev av, 
    (=flyttade|=ombokade|=avbokade|=avbokat|=ändrade|=flyttat) ..1 (min|vår|våra|mina|bokade) ..1 (tid|tider|tiden|klipptid|behandling), (bokade om|ställde in|sköt upp) ..1 (min|vår) ..1 (tid|behandling|klippning), (min|vår) ..1 (tid|tiden|klipptid) ..1 (flyttades|avbokades|ombokades|ställdes in|avbokad|inställd|flyttad|ombokad),
    - (jag|vi) ..2 (flyttade|ändrade|avbokade|ombokade|avbokat|bokade) ..4, - (hjälpte|kunde|gick|lät) ..4 (flyttade|ändra|flytta|boka om) ..4`),
  'found-closed': told(`det var stängt när (ni|du) kom, 
    (kom|åkte|körde|gick) ..6 (var|är) det ..1 (stängt|låst), stängt ..1 (trots|fast|fastän), (stängt|låst) när (vi|jag) kom, (står|stod|enligt|hade) ..5 öppet ..9 (var|är) ..1 (stängt|låst), (=stängd|=låst) (=dörr|=dörren), (=stängda|=låsta) dörrar, dörren var (=låst|=stängd), (kom|åkte|körde) (dit|hit|fram) ..4 (stängt|låst), (stängde|stänger) ..1 (tidigare än|för tidigt|före utsatt),
    - (köket|baren|poolen|bastun|toaletten|hissen) ..4 (stängt|stängd|låst), - stängt köket, - stängde ..1 dörr*`),
  'sold-out': told(`det (ni|du) ville ha var slut, 
    (halva|hela|stora delar av|det mesta på|mycket på) ..1 menyn ..2 slut, (rätten|rätter|rätterna|desserten|efterrätten|pizzan|räkmackan|lunchen|(det (vi|jag) ..1 (ville ha|skulle ha|hade tänkt))|semlorna|bullarna|ölen|fisken|det mesta|nästan allt) ..1 (var|är|hade tagit|tog) ..2 slut,
    slutsåld*, slut på (dagens|maten|mat|det mesta|fisk|kött|lunchen|köttbullar|öl|vin|ingredienser), (fanns|finns) inte ..2 på menyn ..2 slut, - (när|innan|tills|efter|förrän) ..3 slut, - slut på hyllan`),
  'little-choice': told(`det inte fanns mer att välja på, 
    (litet|dåligt|begränsat|magert|snålt|klent|tunt|fattigt|torftigt) (utbud|urval|frukostutbud|sortiment|frukosturval), (utbudet|urvalet|sortimentet|frukostutbudet|menyn) ..1 (var|är|kändes) ..2 (litet|dåligt|begränsat|magert|klent|torftigt|begränsad|mager|tunt|tunn),
    (inte mycket|inte så mycket|knappt något|ingenting|inget|för lite|väldigt lite) att välja (på|mellan|bland), (bestod av|bara|endast) (två|en|tre|ett) (saker|rätter|alternativ|rätt) ..1 (att välja|på menyn)?, (begränsad|mager|torftig|fattig|tråkig) (meny|frukostbuffé|buffé)`),
  'nothing-for-diet': told(`menyn inte hade något som passade, 
    (fanns|finns|hade|har|erbjöd|erbjuder|serverade) (inget|ingenting|inga|inte|ingen) ..3 (vegansk*|vegetarisk*|glutenfri*|laktosfri*|veggo|vego|((hon|han|jag|vi|dottern|sonen) (kunde|kan) äta)), (inga|inget|saknas|saknades) ..1 (veganska|vegetariska|glutenfria|laktosfria|vegetariskt|veganskt|glutenfritt) ..1 (alternativ|rätter|mat|bröd|val)?`),
  'surprise-charge': told(`en avgift kom som en överraskning, 
    (dolda|dold|oväntad|oväntade) (avgift|avgifter|kostnad|kostnader), (drog|debiterade|debiterades|plussade|tog) ..4 extra (för|utan|i|på) ..1 (avgift*|serviceavgift*|nån|någon|något|att)?, (avgift|avgifter|serviceavgift|kostnad|kostnader|tillägg) ..3 (ingen|inte|aldrig) ..2 (nämnt|sagt|visste|fått|informerat|berättat|upplyst|talat),
    (lade|la|lagt) på ..3 (avgift|avgifter|serviceavgift|dricks), (krävde|krävt|kräver|debiterade) (mig|oss) (på)? ..3 för ..2 (repa|repor|repan|skada|skadan|skador|buckla|bucklan|fläck|fläcken),
    (krävde|krävt|kräver|debiterade) (mig|oss) (på)? ..3 för ..2 (repa|repor|skada|skador|buckla|fläck) ..2 (inte|aldrig) ..1 (gjort|gjorde|orsakat|orsakade|vållat), - (tog|drog) ..3 extra (tid|på sig|bra|väl), - utan ..1 extra ..2`),
  'charged-twice': told(
    'betalningen drogs två gånger, (dubbel|dubbelt) ..1 (debiterad|debiterat|debiterade|dragning|dragningar), dubbeldebiter*, (debiterad|debiterats|debiterade|debiterades|dragit|drog|dragits|drogs|betalningen|fakturerade|betala|betalade) ..5 (två gånger|=2 gånger|dubbla gånger), (drog|drogs|dragit|debitera*) ..3 dubbelt, - dubbelt (så|mot|upp)',
  ),
  'over-quote': told(`det blev dyrare än (ni|du) hade fått veta, 
    (offert|offerten|kostnadsförslag|kostnadsförslaget|prisuppgift|fast pris|sagt pris|utlovat pris|avtalat pris) ..9 (dubbelt|dyrare|högre|mycket mer), (dyrare|mer|högre) än ..2 (offert|offerten|sagt|utlovat|avtalat|överenskommet|kostnadsförslaget|(vad)? (de|ni|dom|hon|han) sa),
    (fakturan|notan|räkningen|slutsumman|priset) blev ..4 (högre|dyrare|mer|dubbelt) ..1 än`),
  'wrong-bill': told(`räkningen inte stämde, 
    (notan|räkningen|fakturan|kvittot|summan|nota) ..1 ((stämde|stämmer) inte|inte (stämde|stämmer)|((var|är|blev) (fel|felaktig))), fel (på|i) (notan|räkningen|fakturan|kvittot), fel (nota|summa|faktura|belopp), felaktig (nota|faktura|debitering), (stod|fanns|låg|slog in|slagit in) ..5 på (notan|räkningen|kvittot) ..3 (inte|aldrig) ..2 (beställt|ätit|druckit|fått),
    debitera* ..6 (inte|aldrig) ..2 (beställt|rört|druckit|ätit|fått|köpt|använt)`),
  'no-cards': told(
    'det inte gick att betala med kort, (tar|tog|accepterar|accepterade) ..1 (inte|inga|ej) ..1 (=kort|kontokort|betalkort|visa), (tar|tog|accepterar|accepterade|gällde) ..2 (bara|endast|enbart) (swish|kontanter|cash|kontant), (går|gick|kunde|kan|fick) inte ..2 betala ..1 med kort, kortterminalen ..2 (funkade inte|fungerade inte|trasig|nere|ur funktion|låg nere), (kortläsaren|kortmaskinen) ..2 (inte|trasig|nere)',
  ),
  'charged-after-cancelling': told(`betalningen fortsatte att dras efter uppsägningen, 
    (sa|sagt|sade) upp ..9 (drogs|drog|dras|drar|dragit|debitera*|faktura|fakturor|fakturerades|betala), (avslutade|avslutat|avbokat) ..1 (prenumeration*|abonnemang*|medlemskap*|kort*|avtal*) ..7 (drogs|drog|dras|drar|dragit|debitera*),
    (drar|drog|dras|drogs|dragit) ..5 (fast|trots|efter|ändå|fastän) ..5 (sagt upp|uppsägning|uppsägningen|avslutat|avslutade|avslutad|avbokat|sa upp|sade upp|uppsagd|uppsagt)`),
  'price-rose': told(
    'priset har gått upp, (höjt|höjde|höjer|höjts|höjdes|chockhöjt) ..2 (pris|priset|priser|priserna|avgiften|månadsavgiften), (pris|priset|priser|priserna|avgiften|månadsavgiften|kostnaden) ..2 (höjdes|höjts|höjt|gått upp|gått opp|stigit|chockhöjts|rusat|dubblats|fördubblats|gick upp), prishöjning*, (gått|gick) upp ..1 i pris',
  ),
  'poor-value': told(`det inte kändes värt priset, 
    (inte|ej|knappast|varken) ..2 (prisvärt|prisvärd|prisvärda|värt priset|värd priset|(värd|värda|värt) ..1 pengarna|värt det), (prisvärd|prisvärt|prisvärda) (är|var|känns|kändes) ..2 inte, (för dyrt|svindyrt|alldeles för dyrt|dyrt|dyr) för (vad|det) (man|du|vi|som|jag) ..1 (får|fick|är|serveras|bjuds), (dyrt|svindyrt) för (små|dålig|så lite|lite|dåligt|halvdant), (får|fick) ..1 (lite|inte mycket|för lite) för (pengarna|priset|pengen), överpris*`),
  'small-portion': told(`portionen kändes liten, 
    (liten|små|pytteliten|pyttesmå|minimal|minimala|snål|snåla|futtig|futtiga|ynklig|ynkliga|mikroskopiska) (portion|portioner|portionen|portionerna), (portion|portioner|portionen|portionerna) ..1 (var|är|kändes) ..3 (liten|små|pytteliten|pyttesmå|minimal|minimala|snål|snåla|futtig|futtiga|i minsta laget),
    (gick|åkte|lämnade) ..2 (hungrig|hungriga) ..1 (hem|därifrån)?, (gick|åkte) (hem|därifrån) ..2 (hungrig|hungriga)`),
  crowded: told(`det kändes trångt, 
    (för|alldeles för|väldigt|så|otroligt) mycket folk, (alldeles|på tok)? för många (gäster|människor), (överfullt|överfull|överbelagt|överbelagd), (för|väldigt|alldeles för|så|ganska|otroligt) trångt, jättetrångt, trångt ..1 (i|mellan) (lokalen|salen|butiken|gångarna|hyllorna|salongen), - (trångt|mycket folk) ..2 (rum|rummet|badrum|badrummet|dusch|duschen|sovrum|borden|bord|parkering*), - så mycket folk som`),
  'no-seat': told(
    '(ni|du) inte hittade någonstans att sitta, (ingenstans|inte någonstans|inga lediga|ingen plats|inga platser|inga bord|inga stolar|ingen sittplats|inga sittplatser) ..1 att (sitta|slå sig), (inga|ingen|inte en enda) (sittplats|sittplatser|solstol|solstolar|ledig stol|lediga stolar|lediga bord), (hittade|fick|få|hitta) ingen ..2 (sittplats|plats att sitta), ont om (sittplatser|bord|stolar)',
  ),
  'tables-too-close': told(
    'borden stod för tätt, (tätt|trångt) (mellan|med) ..1 (bord|borden), (satt|sitter|sitta) ..3 (som (packade)? sillar|i knät på|i knäet på|för tätt|väldigt tätt|för trångt|tätt|trångt)',
  ),
  'too-dark': told(
    'det var för mörkt, (för|alldeles för|så) mörkt, mörkt ..6 (läsa|se) ..1 (meny|menyn|maten|vad), (läsa|se) ..1 (meny|menyn) ..4 mörkt, (dålig|svag|usel|bristfällig) belysning, dåligt (upplyst|ljus), - (hår|håret|färgen|brynen|bryn|blev|nyansen|färgad|färgat|toningen) ..5 (mörkt|mörk)',
  ),
  'music-too-loud': told(`musiken var för hög, 
    (hög|högt|skrällande|dunkande|dånande|öronbedövande) ..1 (musik|musiken|livemusik), (musiken|musik|livemusiken|bandet|volymen) ..3 (för hög|för högt|hög|högt|hög volym|skrek|dånade|dunkade|öronbedövande), - lagom ..1 (hög|högt|volym) ..1, - hög (klass|kvalitet|nivå)`),
  'woken-early': told(`(ni|du) inte fick sova ut, 
    (väckt|väckta|väcktes|uppväckt|uppväckta) ..3 (av|tidigt|klockan|kl|vid|redan|mitt), (väckte|väcker) (oss|mig) ..2 (klockan|kl|tidigt|vid|mitt|redan), (vaknade|vaknar|vakna) ..1 (av|till) ..2 (städ*|dammsug*|buller|ljud*|oljud|oväsen|bygg*|borr*|skrik*|trafik*|musik*|grannar*|sopbil*|fläkt*|smäll*|hiss*),
    - (väckt|väckta|väcktes|väckte) ..3 (fågel*|fåglar*|doft*|nybakat|havet|solen|frukost|minnen|intresse|nyfiken*)`),
  'neighbours-heard': told(`det var så lyhört, 
    lyhört, lyhörd, lyhörda, (hörde|hör|höra|hördes) ..3 (grannen|grannar|grannarna|grannrummet|rummet intill|rummet bredvid|genom väggen|genom väggarna|genom väggar|dem bredvid|varje steg), (tunna|papperstunna) väggar, väggarna ..2 (tunna|papper|papperstunna), - (lyhörd|lyhörda|lyhört) ..3 (för|personal*|frisör*|mot|och (trevlig|lyssnande)), - (personal*|frisör*|hon|han|de|ni) ..4 (lyhörd|lyhörda|lyhört)`),
  'street-noise': told(`det hördes så mycket utifrån, 
    (trafik|trafiken|bilar|bilarna|tågen|tåget|nattklubben|uteserveringen|puben|spårvagnen|spårvagnar|motorvägen|vägen|krogen|klubben) ..2 (hörs|hördes|lät|dånade|bullrade|störde|väsnades|höll oss vakna), (hörde|höra) ..2 (trafiken|bilar|bilarna|tåget|tågen|gatan|nattklubben|motorvägen|spårvagnen),
    (trafikbuller|trafikljud|trafikoljud|gatubuller|gatuljud|vägbuller|tågbuller), (oväsen|oljud|buller|skrik|stök) (från|ute på|utifrån|på) ..1 (gatan|trafiken|baren|torget|nattklubben|utifrån|vägen|stan), - (hörs|hördes|hörde|hör|höra|störde|märks) (knappt|knappast|inte|aldrig|inget) ..4, - knappt ..4`),
  'building-works': told(
    'byggarbetet störde, (byggarbete|byggarbeten|byggarbetet|byggbuller|byggnadsarbete|byggnadsarbeten|ombyggnad|ombyggnation) ..4, renovering* ..3 (pågick|pågår|utanför|störde|mitt|klockan|kl|hela|under vår|när vi), (höll|håller) på att (bygga|renovera|borra), mitt i en ..1 (renovering|ombyggnad), pågående renovering*',
  ),
  'loud-inside': told(`ljudnivån var så hög, 
    (ljudnivå|ljudnivån|ljudvolymen|bullernivån) ..2 (hög|öronbedövande|hemsk|outhärdlig|olidlig|jobbig|plågsam), (hög|förfärlig|öronbedövande|olidlig|jobbig|extrem) (ljudnivå|ljudvolym|bullernivå), (för|väldigt|så|mycket|otroligt|riktigt|ganska|rätt|lite) (högljutt|bullrigt|stimmigt|slamrigt|skrikigt), (högljutt|bullrigt|stimmigt|slamrigt) (och|i|inne|ställe|lokal),
    (kunde|gick|går) (inte|knappt|knappast) ..2 (prata|föra|samtala) ..2 (varandra|varann|samtal), (skrika|ropa|skrek) ..1 (till)? (varandra|varann), ekar ..2 (lokalen|salen|inne|mycket)`),
  'no-hot-water': told(`det inte fanns varmvatten, 
    (inget|ingen|saknades|utan|inte något|slut på) ..1 (varmvatten|varmvattnet|varmt vatten), (varmvattnet|varmvatten|duschvattnet) ..1 (fungerade inte|funkade inte|tog slut|var slut|var kallt|iskallt|kallt|ljummet|blev aldrig varmt|inte fungerade|inte funkade|borta|försvann), vattnet ..2 (kallt|iskallt|ljummet) ..2 duschen, duscha (kallt|i kallvatten|iskallt|i kallt), (kall|iskall) dusch på (morgonen|rummet), bara kallt vatten`),
  'shower-broken': told(`duschen inte fungerade som den skulle, 
    duschen ..1 (dåligt|inget|uselt) tryck, (duschslangen|duschmunstycket|duschhandtaget|duschkabinen) ..1 (var|är|hade|och)? ..1 (trasig|trasigt|sönder|läckte|läcker|ur funktion|${notWorking}|rann knappt), (dåligt|inget|uselt|svagt) (vattentryck|tryck) ..2 (dusch|duschen), stopp i duschen`),
  'no-towels': told(
    'det saknades handdukar, (inga|ingen|saknades|fattades|saknas|utan|slut på|inte några) ..1 (handduk|handdukar|badlakan|badhanddukar), (handdukar|handdukarna|badlakan) ..1 (saknades|fattades|saknas|slut), - (bytte|byter|byta|bytt|bytts) ..4 (handduk|handdukar|handdukarna)',
  ),
  'room-not-ready': told(`rummet inte var klart när (ni|du) kom, 
    (rum|rummet|rummen|stugan|lägenheten|rummet) ..2 (inte|ej) ..2 (klart|färdigt|redo|klara|klar|iordning*), (vänta|väntade|väntat) ..5 på (rummet|att rummet|vårt rum|att få rummet), (rummet|rummen) (var|blev) (klart|klara) först`),
  'room-small': told(`rummet kändes litet, 
    ${room} ..1 (var|är|kändes|känns) ..3 (litet|pyttelitet|jättelitet|trångt|minimalt|små|pyttesmå|mikroskopiskt|minimala|trånga), (litet|pyttelitet|jättelitet|minimalt|trångt|mikroskopiskt|pyttesmå) (rum|hotellrum|enkelrum|dubbelrum), rummet (litet|trångt|pyttelitet|pyttigt), trångt (på|i) ..1 (rummet|rum)`),
  'room-dated': told(`rummet kändes slitet, 
    (rum|rummet|rummen|inredning|inredningen|hotellet|stugan|badrummet|möblerna) ..3 (slitet|slitna|sliten|nergånget|nedgånget|nedslitet|(sett ..1 bättre dagar)|(behov av ..2 (renovering|uppfräschning))|(behöver ..2 (renoveras|fräschas upp|rustas upp))), (slitet|slitna|nergånget|nedgånget|nedslitet) (rum|hotell|badrum|hotellrum|stuga|möbler)`),
  'lift-broken': told(
    `hissen inte fungerade, (hissen|hiss|hissarna) ..1 (var|är|stod)? ..1 (trasig|sönder|ur funktion|avstängd|trasiga|stilla|ur drift|${notWorking}), (trasig|avstängd) hiss`,
  ),
  'not-as-pictured-room': told(
    'rummet inte såg ut som på bilderna, (rum|rummet|rummen|boendet|stugan|lägenheten|hotellet) ..4 (inte|ej|inget) ..3 (som|likt|lik) ..2 (bild|bilden|bilder|bilderna|foton|fotona|annonsen|hemsidan), (bilderna|bilden) ..2 (stämmer|stämde) inte',
  ),
  'bed-uncomfortable': told(`sängen inte var skön, 
    (säng|sängen|sängarna|madrass|madrassen|madrasserna) ..1 (var|är|kändes|känns) ..3 (obekväm|obekväma|hård|hårda|stenhård|stenhårda|för mjuk|för mjuka|nedlegad|nersutten|nedsutten|gropig|knölig|ihopsjunken|usel|hemsk|dålig|dåliga|kass), (obekväm|obekväma|hård|hårda|stenhård|stenhårda|usla|gropig|knölig) (säng|sängar|madrass|madrasser),
    (säng|sängen|sängarna|madrassen) (obekväm|obekväma|hård|hårda|stenhård|stenhårda)`),
  'cold-inside': told(`det var för kallt inne, 
    (kallt|iskallt|svinkallt|jättekallt|dragigt|kyligt|råkallt) (inne|inomhus), (kallt|iskallt|svinkallt|jättekallt|dragigt|kyligt|råkallt) ..1 (i|på) (rummet|rum|lokalen|salen|matsalen|restaurangen|badrummet|salongen|stugan|gymmet), (lokalen|salen|matsalen|rummet|restaurangen|stugan) ..2 (iskall|iskallt|svinkall|svinkallt|dragig|dragigt|utkyld|utkylt),
    (satt|sitta|äta|åt) ..2 (jackan|jackorna|ytterkläderna|jacka) på, (elementet|elementen|värmen) ..2 (${notWorking}|kalla|kallt|avstängd|avstängt|(gick inte)), - (ute|uteserver*|terrass*|utomhus) ..8, - kallt (vatten|kaffe)`),
  'hot-inside': told(
    'det var för varmt inne, (för|väldigt|alldeles för|olidligt|otroligt|så|outhärdligt|fruktansvärt|ganska) varmt ..1 (inne|inomhus|(i|på) (rummet|rum|lokalen|salen|hotellrummet)), (kvavt|stekhett|kokhett|hett|jättevarmt|bastuvarmt|kokvarmt|kvavt och varmt) ..1 (inne|(i|på) (rummet|rum|lokalen|salen)), varmt som i en bastu, (=27|=28|=29|=30|=31|=32) grader ..1 (inne|inomhus|i rummet|på rummet)',
  ),
  'no-air-conditioning': told(
    `(ni|du) fick klara (er|dig) utan luftkonditionering, (ingen|inget|utan|saknas|saknades) ..1 (=ac|aircondition|luftkonditionering), (=ac|=acn|aircondition|luftkonditionering|luftkonditioneringen|airconditionen) ..2 (${notWorking}|trasig|ur funktion|avstängd|sönder)`,
  ),
  'not-cleaned': told(`det inte var ordentligt städat, 
    (inte|ej|aldrig|dåligt|slarvigt|knappt|illa|uselt) (alls|ordentligt|riktigt|ens)? (städat|städad|städade|rengjort|rengjord|dammsugit|dammsuget), ostädat, ostädad, ostädade, (städning|städningen) ..2 (undermålig|bristfällig|dålig|usel|kass|bristande|slarvig|obefintlig), (dålig|usel|bristfällig|slarvig|undermålig) städning,
    (städade|städar|städat|städas|städades) (inte|aldrig|ej), (golvet|golven|rummet|lokalen|toaletten|toan|toaletterna|badrummet|duschen|bastun|omklädningsrummet|omklädningsrummen) ..1 (var|är|kändes)? ..1 (smutsigt|smutsiga|smutsig|skitigt|skitig|skitiga|dammigt|dammig|ofräsch|ofräscht|ofräscha),
    (hår|hårstrån|dammråttor|smuts|dammtussar) ..1 (i|under|på) (duschen|sängen|golvet|badrummet|handfatet), (var|är) det ..1 (smutsigt|skitigt|ofräscht), - (duken|bordet|borden|bord) ..3 (smutsigt|smutsig|smutsiga)`),
  'tables-not-wiped': told(
    'borden inte var avtorkade, (=bord|=bordet) ..2 (kladdig|kladdiga|kladdigt|otorkade|otorkat|smutsiga|smutsigt|klibbiga|klibbigt|inte torkade|inte avtorkade|inte avtorkat|oavtorkade), (kladdiga|kladdigt|smutsiga|smutsigt|klibbiga|otorkade|klibbigt) (bord|borden|bordet), (torkade|torkar|torkas|torkat) (inte|aldrig) ..1 (bord|borden|bordet), ingen ..1 (torkade|torkar|torkat) ..1 (bord|borden|bordet)',
  ),
  'smelled-of-smoke': told(
    'det luktade rök, (luktade|luktar|luktat|stank|lukt av|stinker) ..2 (rök|cigarett|cigaretter|cigg|cigarettrök|tobak), röklukt*, cigarettlukt*, - (motor*|bilen|sladd*|maskin*|uttag*|kontakt*|laddare*|dator*|telefon*|brand*|bränt) ..6 (rök|röklukt|luktade|luktar)',
  ),
  'smelled-damp': told(
    'det luktade unket, (luktade|luktar|lukt|lukten|luktat|doftade|stank) ..3 (fukt|unket|unken|instängt|mögel|källare|källarlokal), (unken|instängd|fuktig) (lukt|doft), mögellukt*, fuktlukt*, källarlukt*',
  ),
  'no-parking': told(`det inte gick att hitta en parkeringsplats, 
    (ingen|inga|saknas|obefintlig|obefintliga) ..1 (parkering|parkeringar|parkeringsplats|parkeringsplatser|parkeringsmöjligheter), (omöjligt|svårt|hopplöst|jobbigt|knepigt) att (parkera|((hitta|få) ..1 (parkering|parkeringsplats|p plats))), (ont|dåligt|brist) (om|med|på) (parkering|parkeringar|parkeringsplatser|p platser),
    (parkeringen|parkering|garaget|parkeringsplatsen) ..3 (full|fullt|fullbelagd|fullbelagt|fullbokad|upptagen), leta ..1 (parkering|parkeringsplats|efter parkering), dåliga parkeringsmöjligheter, - (inga|inget) (problem|bekymmer|krångel) ..4`),
  'wifi-failed': told(
    `wifi inte fungerade som det skulle, (wifi|wifit|wi fi|internet|uppkopplingen|nätverket|internetuppkopplingen|bredbandet) ..2 (${notWorking}|låg nere|bröts|segt|dåligt|uselt|värdelöst|långsamt|hopplöst|kasst|dålig|usel|hackade), (dåligt|uselt|segt|kasst|värdelöst|långsamt|svagt|instabilt) (wifi|wi fi|internet|uppkoppling|nätverk)`,
  ),
  'view-missing': told(`utsikten inte var den (ni|du) hade väntat (er|dig), 
    (utsikt|utsikten) ..1 (mot|över|på|var|till) ..2 (parkering|parkeringen|parkeringsplatsen|vägg|väggen|tegelvägg|bakgård|bakgården|soptunnor|soptunnorna|sopor|brandvägg|lastkaj|plåttak|byggarbetsplats|återvinningen), ingen (utsikt|havsutsikt|sjöutsikt), (lovade|lovat|bokat|bokade|betalat) ..5 (havsutsikt|sjöutsikt) ..4 (fick|bara|såg|utan) ..2 (inte|ingen|bara|mot|parkering*|vägg*|annat)`),
  'broke-soon': told(`varan gick sönder så snart, 
    (den|det|de|dom|varan|produkten|prylen|grejen|dragkedjan|sulan|sömmen|handtaget) ..1 (gick|gått) (sönder|isär|av|itu) ..2 ${later}, ${later} ..2 ${days} ..2 (gick|gått|var|är) (den|det|de|dom|varan|produkten) (sönder|isär|trasig|trasigt|trasiga), (dragkedjan|sulan|sömmen|handtaget|knappen|remmen|locket|spännet) ..1 redan (trasig|trasigt|sönder),
    (höll|håller) (bara|inte ens|knappt) ..2 ${days}, - (bilen|bil|motorn|mobilen|telefonen|skärmen|cykeln|min gamla|vår gamla|förra|hissen|det|naglarna|lacket|gellacket) ..1 (gick|gått|höll|håller) ..6, - ${later} ..3 år`),
  'not-as-described': told(
    'varan inte stämde med beskrivningen, (inte|inget|långt ifrån) ..4 (som|likt) ..1 (på)? (bilden|bilderna|beskrivet|beskrivits|beskrivningen|annonsen|hemsidan|fotot), (stämde|stämmer) (inte|ej|dåligt) ..2 (bilden|bilderna|beskrivningen|annonsen|hemsidan), annan (färg|modell) än ..3 (bilden|beställt|beskrivningen|beställde), - (priset|fraktpriset|lagret|lagersaldo*) ..2 (stämde|stämmer) ..5',
  ),
  'did-not-work': told(
    'varan inte fungerade som den skulle, (den|varan|produkten|maskinen|apparaten|prylen) ..1 (fungerade|funkade|fungerar|funkar|startade|startar) (inte|aldrig|ej), (varan|produkten|maskinen|apparaten|den) ..1 (slutade|slutat) (fungera|funka), - (chatten|appen|koden|sidan|hemsidan|kassan) ..4',
  ),
  'parts-missing': told(
    'det saknades delar, (skruv|skruvar|skruvarna|delar|delarna|fjärrkontroll*|laddare|laddaren|manual|bruksanvisning*|monteringsanvisning*|beslag|beslagen) ..1 (saknades|saknas|fattades|fattas|saknade), (saknade|saknades|fattades|saknar|fattas|saknas) ..2 (skruv|skruvar|delar|en del|flera delar|ett ben|beslag|manual|sladd|kabel|laddare|en hylla|bitar|monteringsanvisning*|bruksanvisning)',
  ),
  'looked-used': told(
    'varan såg använd ut, (såg|ser) ..1 (använd|använt|begagnad|begagnat|begagnade) ut, (visade sig vara|uppenbart|tydligt|tydligen|verkade|verkar|verkade vara|var redan|är redan) (använd|använt|begagnad|begagnat), (förpackningen|kartongen) ..1 (redan öppnad|redan bruten|bruten|öppnad sedan)',
  ),
  'size-wrong': told(
    'storleken inte stämde, (storlek|storleken|storlekarna) ..1 ((stämde|stämmer) (inte|dåligt|ej)|inte (stämde|stämmer)|(var|är) ..1 fel), fel storlek, (liten|stor|små|stora|smal|smala|kort|korta) i storlek*, (sitter|satt) som (en|ett) (=s|=xs|=xl|säck|tält)',
  ),
  'out-of-stock': told(
    'det (ni|du) ville ha inte fanns inne, (slut|slutsålt) (på|i) (hyllan|lager|lagret|hyllorna), (fanns|finns|hade|har) (inte|aldrig|ej|ingenting|inget) ..3 (i lager|på lager|på hyllan|på hyllorna|hemma i butiken), tomma hyllor, tomt på hyllorna, restnotera*',
  ),
  'return-refused': told(
    '(ni|du) inte kunde lämna tillbaka varan, (fick|får|kunde|kan|gick|går) (inte|aldrig|ej) ..2 (lämna tillbaka|lämna igen|returnera|återlämna), (vägrade|vägrar|nekade|nekar) ..2 (ta tillbaka|ta emot returen|ta emot retur|returen|retur|återköp)',
  ),
  'refund-slow': told(`återbetalningen har dröjt, 
    (väntar|väntat|väntade) ..4 på ..1 (återbetalning|återbetalningen|pengarna|mina pengar|våra pengar), (återbetalning|återbetalningen|pengarna|mina pengar) ..3 (inte|aldrig|ännu inte|dröjer|dröjt) ..1 (kommit|tillbaka|betalats|synts|återbetalats), (inte|aldrig|ännu inte|ej) ..1 (fått|sett) ..1 (tillbaka)? ..1 (pengarna|mina pengar|återbetalning|återbetalningen|våra pengar|några pengar), återbetalningen (dröjer|dröjde|har dröjt|tar)`),
  'fault-came-back': told(
    'felet inte försvann, (felet|problemet|missljudet|ljudet|läckan|varningslampan) ..2 (kom|kommit|är|var|kommer) ..1 (tillbaka|kvar|igen|åter), (missljud|fel|problem|läcka) som ..1 (var|kom|är) (tillbaka|kvar|igen), samma (fel|problem) ..3 (igen|kvar|tillbaka|fortfarande), (gick|går|gått) sönder igen, fortfarande inte (lagat|lagad|fixat|åtgärdat|reparerat|reparerad)',
  ),
  'repair-late': told(
    'det inte blev klart i tid, (skulle|lovade|lovat|utlovad) ..3 (klar|klart|klara|färdig|färdigt) ..9 (senare|försenad|försenat|dröjde|först|(inte klar)|(inte klart)|(veckan efter)), (inte|ej) ..1 (klar|klart|färdig|färdigt) (i tid|på utsatt|som utlovat|när (jag|vi) kom), (blev|var) ..1 (klar|klart|färdig) först (efter|när|en), - (klar|klart) ..8 (redan|tidigare än|före|innan)',
  ),
  'cut-too-short': told(
    'det blev för kort, (klippte|klippt|tog|klipper|klipptes) ..2 (av|bort)? (för|alldeles för|mycket för|på tok för) (kort|mycket|korta), (hår|håret|luggen|frisyren|topparna|klippningen) ..3 för (kort|korta), för kort (lugg|hår|frisyr), (toppa|toppning|cm|centimeter) ..6 (blev|tog|klippte) ..2 (=5|=6|=7|=8|=10|=15|=20|tio|tjugo|hälften)',
  ),
  'not-as-asked': told(
    'resultatet inte blev som (ni|du) hade bett om, (blev|blir) (inte|aldrig) ..2 som (jag|vi|hon|han) ..1 (ville|bad|bett|sa|tänkt|önskat|visade), inte (ens)? i närheten, inte ..1 (det|vad) (jag|vi) ..1 (bad om|bett om), (något|nåt|helt) annat än ..2 (jag|vi) ..1 (bad|bett|ville|visade), blev inte ..2 som ..1 bilden',
  ),
  'colour-wrong': told(`färgen inte blev som (ni|du) hade tänkt (er|dig), 
    (ville|bad|bett|önskade|skulle) ..4 (blond|blont|askblond|askblont|brunt|brun|ljust|mörkt|slingor|koppar|balayage|honungsblond|nyans) ..7 (orange|gul|gult|grön|grönt|lila|rosa|svart), (färgen|hårfärgen|toningen|slingorna|nyansen|håret|blonderingen) ..1 (blev|är|var) ..3 (fel|orange|gul|gult|gula|grön|grönt|fläckig|fläckigt|för mörk|för mörkt|för ljus|för ljust), fel (färg|nyans|hårfärg) ..2 (hår|håret|slingor*|blev)?`),
  'chipped-soon': told(`naglarna inte höll längre, 
    (naglarna|nagel|nageln|naglar|gellacket|lacket|gelen|gelnaglarna|gelénaglarna|shellacket) ..7 (lossnade|lossnat|flagnade|flagnat|släppte|släppt|ramlade av|sprack|gick av|gick sönder|flagade|föll av), (naglarna|gellacket|lacket) (höll|håller) (bara|inte|knappt|i (en|två|=1|=2) dagar), (lossnade|släppte) ..3 (nagel|naglar|naglarna)`),
  'massage-cut-short': told(
    'behandlingen blev kortare än bokat, (bokade|bokat|betalade|betalat) ..4 (minuter|min|minuters|timmes|timme) ..4 (fick|varade|blev) ..1 ((bara|knappt|endast) ..2 (minuter|min)|=20|=25|=30|=35|=40|=45|=50|kortare|halva), (massagen|behandlingen) ..2 (kortare än|(slutade ..2 för tidigt)|(varade bara)|avbröts)',
  ),
  'lesson-cancelled': told(
    'det blev inställt, (lektion|lektionen|lektioner|lektionerna|kurs|kursen|pass|passet|passen|träningen|simskolan|yogan|gruppass|gruppasset|klassen|föreläsningen|workshopen) ..4 (inställd|inställt|inställda|ställdes in|ställts in|ställde in|ställs in|avbokades), (ställde|ställer|ställt) in ..3 (lektion|lektionen|lektioner|kursen|pass|passet|passen|träningen|yogan), - (jag|vi) ..1 (ställde|ställt) ..5',
  ),
  'lesson-crowded': told(
    'det var så många i gruppen, (för|alldeles för|väldigt|på tok för) (många|mycket folk) ..1 (på|i) (kursen|passet|gruppen|klassen|lektionen|gruppassen|passen), för många (elever|deltagare), för stora grupper, (kursen|gruppen|passet|klassen|passen|gruppassen) ..2 (överfull|överfullt|överfulla|för stor|fullproppad|fullproppat|överbokat|överbokad)',
  ),
  'machines-broken': told(
    `alla maskiner inte fungerade, (maskiner|maskinerna|löpband|löpbanden|löpbandet|utrustning|utrustningen|redskapen|crosstrainern|roddmaskinen) ..3 (trasig|trasiga|trasigt|sönder|ur funktion|avstängda|ur drift|${notWorking}), (trasiga|trasig) (maskiner|löpband|utrustning|redskap)`,
  ),
  'pool-closed': told(
    'poolen var stängd, (utomhuspoolen|inomhuspoolen) ..2 (stängd|avstängd|avstängt|ur funktion|tömd), (poolen|bassängen) (var|är) ..1 (stängt|tömd), stängt (poolen|bassängen)',
  ),
  'app-crashes': told(
    'appen kraschar, =kraschar, =kraschat, (appen|den|spelet) ..2 (går inte ens) ..1 (starta|öppna), (går den inte ens) ..1 (starta|öppna), vit|svart|blank skärm ..2 (direkt|bara|när|vid), (bara|sen) ..1 vit|svart|blank skärm, - (bil*|datorn|dator|hårddisk*|mobilen|telefonen|vi|jag) ..2 krasch*',
  ),
  'app-slow': told(
    'appen är långsam, (appen|app|spelet) ..2 (seg|segt|långsam|långsamt|laggar|laggig|slö|trög|trögt|laggade), (seg|långsam|laggig|slö|trög) (app|appen), laggar, laggig, (tar|tog) (en evighet|evigheter|lång tid|en lång stund) ..1 att (ladda|öppna|starta|komma in), laddar ..1 (i evighet|i all evighet|i evigheter)',
  ),
  'data-lost': told(`det (ni|du) hade sparat försvann, 
    (anteckningar|anteckningarna|data|uppgifter|historik|historiken|inställningar|framsteg|listor|listorna|resultat|statistik|statistiken|favoriter|filer|filerna|allt (jag|vi) ..1 sparat) ..3 (försvann|försvunnit|borta|raderades|raderats|förlorade|tappades|nollställdes|nollställts),
    (tappade|förlorade|förlorat|tappat|raderade|raderat) ..1 (alla|all|allt|mina|min|hela) ..2 (data|anteckningar|bilder|historik|framsteg|poäng|listor|sparade|uppgifter|filer|sparat)`),
  'feature-missing': told(
    '(ni|du) saknar en funktion, (saknar|saknas|saknade|varför finns inget|finns inget|finns ingen) ..3 (funktion|funktionen|funktioner|mörkt läge|dark mode|darkmode|widget|sökfunktion|offlineläge|(möjlighet* att (exportera|söka|filtrera|spara|ångra|sortera|redigera|synka)))',
  ),
  'feature-removed': told(
    'en funktion (ni|du) tyckte om är borta, tog ..1 (ni|de|dom) bort, (tagit|tog|togs|tagits) bort, (funktionen|funktioner|läget|widgeten|vyn) ..3 (borttagen|borttagna|försvann|försvunnit|borta|bortplockad)',
  ),
  'update-broke-it': told(`uppdateringen ställde till problem, 
    (efter|sedan|sen|med|i) ..2 (uppdatering|uppdateringen|versionen|version|update) ..8 (kraschar|(funkar inte)|(fungerar inte)|(går inte)|slutat|slutade|seg|segt|trasig|värdelös|sämre|omöjlig|buggar|buggig|hänger|borta|försvann|försvunnit|katastrof|kastas|loggas|förstörd),
    (uppdateringen|versionen) ..3 (förstörde|förstört|sabbade|sabbat|pajat|pajade|sämre|värre|katastrof|värdelös|fruktansvärd), (kraschar|krasch*|slutat|slutade|(fungerar inte)|(funkar inte)|försvann|seg|öppnar) ..6 (sedan|efter|sen) ..2 (uppdatering|uppdateringen|versionen|update)`),
  'logged-out': told(
    '(ni|du) loggas ut, (loggas|loggats|kastas|slängs|kastats|sparkas) ..1 (ut|ur), (blir|blivit|blev) ..1 (utloggad|utkastad|utslängd|utsparkad), loggar ut (mig|en|sig), (loggar|kastar|slänger) (mig|en) ..1 (ut|ur)',
  ),
  'cannot-sign-in': told(
    'det inte går att logga in, (kan|kunde|går|gick|kommer|får) (det|man|jag|vi)? (inte|ej|aldrig) ..2 (logga in|logga på), kommer inte in ..1 (i appen|på kontot|på mitt|alls|längre), (inloggning|inloggningen|bankid|bank id) ..2 (fungerar inte|funkar inte|fungerade inte|misslyckas|strular|krånglar), omöjligt att logga in',
  ),
  'too-many-ads': told(`det är så mycket reklam, 
    (för mycket|så mycket|massor av|alldeles för mycket|full av|fullt av|fullt med|proppfull av|överöses av|överöst av|äckligt mycket|sjukt mycket) (reklam|annonser|reklamfilmer), (reklam|annonser|annons|reklamfilm*) ..1 (efter|vid|mellan|var) ..1 (varje|varenda|varannan|hela tiden|klick|sekund), för många (annonser|reklamfilmer),
    - (sett|såg|hört|gör|gjort|göra|får) ..2 mycket reklam, - reklam ..1 (för|om) (er|stället|dem)`),
  'cancelling-hard': told(`det är så svårt att säga upp, 
    (går|gick|kan|kunde|får) (inte|ej|aldrig) ..2 (säga upp|avsluta|avregistrera|avanmäla), (omöjligt|svårt|krångligt|hopplöst|svårare|jättesvårt) ..1 att (säga upp|avsluta|avregistrera), (försökt|försöker|försökte) ..2 (säga upp|avsluta) ..1 (prenumeration*|abonnemang*|medlemskap*|avtal*|kortet|kontot)?,
    - avsluta ..3 (kvällen|dagen|middagen|veckan|semestern|måltiden|bättre|med)`),
  'stayed-open': told(
    'vi kunde ta emot (er|dig) så sent, (höll|hållit|håller) ..2 öppet ..1 (för oss|för mig|för vår|extra|längre), (stannade|stannat) (kvar)? ..1 (efter stängning*|längre för|över tiden|kvar för), (köket|stängt) ..3 (men|ändå) ..2 (fixade|lagade|ordnade) ..2 (mat|mackor|smörgåsar|något|en|lite)',
  ),
  'squeezed-in': told(
    'vi kunde klämma in (er|dig), (klämde|klämma|klämt|pressade|trixade) in (mig|oss|min|en tid|vår), (fick|fixade|ordnade|hittade) ..2 (akuttid|(en tid samma dag)|(tid med kort varsel)|(bord med kort varsel)|(bord (ändå|trots|utan bokning))|(plats (ändå|trots)))',
  ),
  'explained-well': told(
    'allt förklarades så bra, (=förklarade|=förklarar|=förklarat|(gick igenom)) ..3 (bra|tydligt|pedagogiskt|noga|noggrant|steg för steg|varje steg|allt|i lugn och ro|utförligt|precis), pedagogisk, pedagogiska, pedagogiskt, (visade och förklarade)',
  ),
  'took-time': told(
    'vi tog oss tid för (er|dig), (tog|tar|tagit) ..1 sig ..2 (tid|tiden), (gav|ger) ..1 (mig|oss) ..1 (gott om tid|tid att|all tid)',
  ),
  'remembered-guest': told(
    'vi kände igen (er|dig), (kom|kommer|kommit) ihåg (oss|mig|vad (vi|jag)|mitt namn|våra namn|vårt namn|min beställning|våra), kände igen (oss|mig), (minns|mindes) (oss|mig|vad (jag|vi)), - (jag|vi) (kommer|kom|minns) ..4',
  ),
  'like-home': told(
    '(ni|du) kände (er|dig) som hemma, (kändes|känns|kände|känner|känna) ..4 som (hemma|att komma hem), (var|är) som hemma, som att komma hem, (känner|kände|känt|känna) (sig|oss|mig) ..2 hemma',
  ),
  'put-right-at-once': told(
    'vi kunde ordna det direkt, (rättade|rättades|rättat|rättades|fixade|fixades|löste|löstes|ordnade|ordnades|åtgärdade|åtgärdades|rättades till) ..3 (direkt|genast|på en gång|omgående|på stört|med en gång|utan krångel|utan problem|snabbt|på studs), - (däck*|punk*|klippning*) ..4, - inte ..5 (direkt|genast|snabbt)',
  ),
  'beyond-duty': told(
    'personalen gjorde det lilla extra, (gick|går|gått|gjorde|gör) ..3 (utöver|över) det vanliga, (service|servicen|bemötande|bemötandet|personalen) ..2 (utöver|över) det vanliga, (gjorde|gör|ger|gav) ..2 det ..1 lilla extra, ansträngde sig (verkligen|extra|till max), (gick|går) den extra milen',
  ),
  'no-pressure': told(
    '(ni|du) inte kände någon press, (inget|ingen|utan|slapp|slipper) ..2 (säljsnack|säljpress|påtryckningar|köphets|merförsäljning), (inte|aldrig|utan att) ..1 (pusha|pushade|pracka|prackade|(sälja på)|(tvinga på)|sålde på) ..2 (på|mig|oss|något)?',
  ),
  'little-extra': told(`det lilla extra uppskattades, 
    (fick|bjöd|bjöds|bjuder|bjudna|bjuden) ..3 på (huset|köpet), (bjöd|bjöds|bjuder) ..1 (oss|mig|på|vi) ..2 (kaffe|kaffet|efterrätt|bubbel|dessert|glass|kaka|snaps|avec|godis|fika|limoncello|smakprov|kakor|kaffe), (choklad|godis|present|överraskning) ..1 (på (rummet|kudden)|i paketet|till barnen),
    (liten present|liten överraskning|lite godis|handskrivet kort|handskriven lapp), - (kompensation|ersättning|plåster|tröst) ..8, - (bara|endast) bjöds ..6`),
  'diet-cared-for': told(`(era|dina) önskemål om maten blev hörda, 
    (allergi|allergin|allergier|nötallergi|nötallergiker|glutenfritt|glutenintolerant|celiaki|laktosintolerant|glutenintolerans) ..8 (på ..2 allvar|anpassade|hänsyn|noga|noggranna|full koll|bra koll), (allergi|allergier|allergin|glutenfritt|glutenintolerant|celiaki|laktosintolerant|vegan) ..6 (inga problem|inget problem), (anpassade|tog hänsyn|full koll) ..5 (allergi|allergin|allergier|gluten|kost|laktos)`),
  'children-welcome': told(
    'barnen blev nöjda, (=barnen|=ungarna|=barnbarnen) ..3 (välkomna|nöjda|=älskade|stortrivdes|trivdes|hade kul|jätteglada|jättenöjda|överlyckliga), - (barn|barnen) ..2 inte ..4, - (barn|barnen) ..1 (frys*|hungriga) ..4',
  ),
  'dog-welcome': told(
    'hunden kände sig välkommen, (hund|hunden|hundar|hundarna|vovven|vovve|valpen) ..4 (välkomna|välkommen|(fick ..2 (vatten|vattenskål|skål|godis|filt))|vattenskål|hundgodis), - stekt* ..2 hund',
  ),
  cosy: told(
    '(ni|du) tyckte att det var mysigt, mysigt, supermysigt, jättemysigt, gemytligt, ombonat, stämningsfullt, (mysig|mysiga|gemytlig|trivsam|supermysig|jättemysig) ..1 (miljö|stämning|atmosfär|lokal|lokaler|krog|restaurang|innergård|uteservering|kvarterskrog|känsla), - mysigt (täcke|material|tyg|plagg|garn|hade|om|att), - (hade varit|skulle varit|kunde vara) ..1 mysigt',
  ),
  'great-view': told(`(ni|du) tyckte om utsikten, 
    (fantastisk|underbar|magisk|otrolig|vacker|härlig|fin|strålande|makalös|oslagbar|ljuvlig|spektakulär|storslagen|superfin|jättefin) (utsikt|havsutsikt|sjöutsikt|vy), (utsikt|utsikten|vyn|havsutsikten) ..2 (fantastisk|underbar|magisk|otrolig|vacker|härlig|oslagbar|makalös|fenomenal|spektakulär|i världsklass|superfin|jättefin)`),
  'came-quickly': told(`det gick så snabbt, 
    (snabb|rask|blixtsnabb|supersnabb|jättesnabb) (leverans|hemleverans|frakt|utkörning), (leveransen|leverans|frakten|paketet|maten|beställningen) ..1 (kom|gick|var|levererades|anlände) ..2 (snabbt|snabb|blixtsnabbt|supersnabbt|jättesnabbt|fort|nästa dag|dagen efter|före utsatt), (levererades|levererat|levererade) (snabbt|blixtsnabbt|dagen efter|nästa dag),
    - (lite|väl|för|alldeles|misstänkt) ..1 (snabbt|fort)`),
  'arrived-hot': told(
    'maten var varm när den kom, (maten|mat|pizzan|pizzorna|burgarna|allt|allting) ..3 (var|är|kom|levererades) ..3 (varm|varmt|varma|rykande|kokhet), - (knappt|nätt|inte ens|aldrig|halv|lite|för|väldigt) ..2 (varm|varmt|varma), - (var|är) ..1 varmt (i|på|inne)',
  ),
  'well-packed': told(
    'allt var väl förpackat, (väl|bra|noga|noggrant|ordentligt|fint|omsorgsfullt|perfekt|superbra|jättefint|vackert) (packad|packat|packade|förpackad|förpackat|förpackade|inpackad|inpackat|inslaget|inslagen|paketerat|paketerad|emballerat|emballerad), välpackad*, välpackat, välförpackad*, välförpackat, (fin|snygg|bra|rejäl|vacker) (förpackning|inpackning|paketering)',
  ),
  'as-described': told(
    'varan stämde med beskrivningen, (precis|exakt) ..1 som ..1 (bilden|bilderna|beskrivet|beskrivningen|beskrivits|annonsen), (stämde|stämmer) ..1 (helt|precis|bra|överens|perfekt) ..2 (beskrivningen|bilden|bilderna)',
  ),
  lasts: told(
    'varan har hållit så bra, (håller|fungerar|funkar) fortfarande ..1 (efter|bra|perfekt|lika), (hållit|håller|fungerat) ..2 i ..2 (år|åratal), (håller|hållit) (år efter år|länge|för alltid), - håller ..1 på ..3, - (nagl*|naglarna|lacket|gellacket|färgen|klippningen|frisyren|fransarna|brynen|lasse) ..6',
  ),
  'found-it-here': told(
    '(ni|du) hittade det (ni|du) sökte, (hittade|hittat|hittar|fann) ..3 (äntligen|precis|exakt|det|allt|vad|delen) ..2 (jag|vi) ..1 (sökte|letat|letade|behövde|sökt|letar|söker)',
  ),
  'fits-well': told(
    'det passade så bra, (passar|passade|sitter|satt) ..1 (perfekt|som gjuten|som gjutna|som en smäck|utmärkt|klockrent|jättebra|superbra|som en handske), storleken (stämmer|stämde) ..1 (perfekt|bra|precis)',
  ),
  'done-quickly': told(`det blev klart så snabbt, 
    (klart|klar|färdig|färdigt|fixat|lagat|lagad|reparerad|fixad|klara) ..1 (på|inom|samma) ..3 (dag|timme|timmar|minuter|min|kvart|eftermiddag|halvtimme), (lagade|fixade|hjälp|bytte|lagat|fixat) ..3 (samma dag|medan (jag|vi) väntade|på en timme|på en kvart|inom en timme|på stubben|på stående fot), (däckbyte|byte|däckskifte|skärmbyte) på ..2 (min|minuter|timme|kvart)`),
  'honest-advice': told(
    '(ni|du) fick ett ärligt besked, (ärlig|ärliga|ärligt|uppriktigt|uppriktiga|raka) ..1 (råd|besked|svar|bedömning|rådgivning|verkstad|mekaniker), (sa|sade) ..1 (ärligt|uppriktigt|rakt ut), (sa|berättade) ..3 inte (behövde|behövdes|behövs) ..1, - ärligt (talat|sagt) ..3',
  ),
  'as-asked': told(
    'resultatet blev precis som (ni|du) ville, (blev|blivit|gjorde|klippte) ..2 (precis|exakt) ..2 som ..1 (jag|vi) ..2 (ville|bad|bett|önskat|tänkt|tänkte|önskade|visade)',
  ),
  'lasting-nails': told(
    'naglarna håller så länge, (naglarna|naglar|gellacket|lacket|gelen|gelnaglarna) ..1 (håller|höll|sitter|satt|hållit|suttit) ..3 (tre|fyra|fem|=3|=4|=5|flera|sex) ..1 veckor, naglarna (håller|satt|sitter) ..1 (länge|hur länge|superbra)',
  ),
  'slept-well': told(
    '(ni|du) sov gott, (sov|sovit|sover) ..2 (gott|gudomligt|jättegott|som en stock|som stockar|som en prinsessa|som en bebis|som barn|underbart|fantastiskt|jättebra|skönt|bra|som kungar|supergott)',
  ),
  'quiet-night': told(
    'det var lugnt på natten, (tyst|lugnt|knäpptyst) ..3 (hela natten|på natten|om natten|nattetid|på nätterna|hela nätterna|som i graven), (lugn|tyst|lugna|rofylld) (natt|nätter)',
  ),
  spotless: told(`(ni|du) tyckte att det var så rent, 
    (skinande|kliniskt|gnistrande) (rent|rena|ren), (riktigt|alltid|väldigt|otroligt|så|jätte) (rent|välstädat|städat|fräscht), välstädat, välstädad, välstädade, superrent, jätterent, superfräscht, jättefräscht, nystädat, rent och (fint|fräscht|snyggt|städat), fast städat, - rent (ut|av|generellt|allmänt), - så rent`),
  'easy-booking': told(
    'det var enkelt att boka, (lätt|enkelt|smidigt|superlätt|superenkelt|supersmidigt) ..1 att boka, (smidig|enkel|lätt) (bokning|bordsbokning|tidsbokning), (bokningen|bokning) ..1 (gick|var|är|funkade) ..1 (smidigt|smidig|enkelt|enkel|lätt|som en dans)',
  ),
  'quick-answer': told(`(ni|du) fick svar så snabbt, 
    (svarade|svarar|svar|återkoppling|återkom|svarat) ..4 (direkt|(inom ..2 (minuter|minut|timme|timmar|dag))|snabbt|omgående|på en gång|(på ..1 minuter)|på studs|blixtsnabbt|samma dag), (snabb|snabba|blixtsnabb|supersnabb|supersnabba) (svar|svaret|återkoppling|respons|support), snabbt svar,
    - (ska|skulle|lovar|lovade|säger|utlovar|utlovat|står|återkommer|autosvar*) ..6 (svar|återkoppling|inom) ..4`),
  'easy-to-use': told(
    'det är enkelt att använda, (lätt|enkel|enkelt|superenkel|superlätt|smidig|busenkel|jättelätt|superenkelt|busenkelt|smidigt) ..1 att (använda|navigera|hantera|hitta i), lättanvänd*, användarvänlig*, lättnavigerad*, (enkel och smidig|smidig och enkel|lättanvänd), (smidig|enkel|intuitiv) (app|appen), appen ..1 (enkel|smidig|intuitiv)',
  ),
  'fair-price': told(`priset kändes bra, 
    prisvärd, prisvärt, prisvärda, (bra|schyst|schysst|schysta|rimligt|rimliga|humant|humana|överkomliga|vettiga|vettigt|hyggliga|låga) (pris|priser|priset), (priset|priserna|pris) ..1 (var|är|känns|kändes) ..2 (bra|rimligt|rimliga|schyst|schysta|humant|humana|överkomligt|låga|överkomliga), valuta för pengarna,
    - (prisvärd|prisvärt|prisvärda) ..2 inte, - (skulle|hade) ..3 prisvär*, - (knappt|knappast|mer) prisvär*`),
  'big-portions': told(
    'portionerna räckte gott, (stora|generösa|rejäla|enorma|jättestora|gigantiska|stor|rejäl|enorm|generös|mättande) (portion|portioner|portionen|portionerna), (portioner|portionerna|portionen) ..2 (stora|generösa|rejäla|enorma|jättestora|stor|generös|rejäl|enorm|väl tilltagna|väl tilltagen), väl tilltag*, (mätta och) (glada|belåtna|nöjda), - för stora portioner, - stora portioner ..2 men ..3 (smaklös*|dålig*)',
  ),
  'learned-much': told(
    '(ni|du) lärde (er|dig) så mycket, (lärde|lärt|lär) ..2 (mig|oss|sig)? ..1 (massor|mycket|jättemycket|supermycket|en massa|enormt), lärorik, lärorikt, lärorika, - lär ..2 (behöva|vara|bli) ..3',
  ),
};
