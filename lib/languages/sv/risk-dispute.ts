import type { dispute as english } from '../en/risk-dispute.ts';

/** Arguing with the author, in Swedish. */
export const dispute = {
  'fake-review': `
    - (tryck|gå|klicka|välj|öppna|hitta*) ..5 (konto|kontot|profil|profilen|inställning*|menyn)
    - (radera|raderar|raderas|avsluta|avslutar) ..1 (konto|kontot|profil|profilen)
    så skriver ingen som ..2 (varit|bott|ätit|legat|handlat|besökt)
    (nya|tomma) konton (samma|på en) (natt|dag|kväll)
    @review ..2 från någon som inte finns
    (manus|regi) ..6 verklighet
    - (förstår|vet|hänger|minns|känner|hittar|ser) ..1 inte ..1 =riktigt
    (konto*|profil*) ..3 (utan|saknar) ..2 (bild|foto|historik|vänner)
    (nyskapat|nystartat|tomt) ..1 konto
    (=köpa|=köpta|=köpt|=beställa|=beställda) ..2 (omdömen|recensioner|=ettor)
    - (numret|adressen|länken|formuläret|listan|priserna|kartan) ..2 på
    - (varna*|akta|upp för|utger) ..3 falska
    (@review|profil*|konto*|historia*|berättelse*|klagomål*|händelse*|texten) ..3 (är|var|verkar|låter|luktar|känns|ser|måste vara|framstår|doftar) ..5 (fejk*|fake*|falsk|falskt|falska|förfalska*|oäkta|påhittad*|påhittat|uppdiktad*|uppdiktat|fabricerad*|fabricerat|fiktiv*|påhitt|köpt|köpta|betald|betalt|beställd|beställt|beställningsjobb|iscensatt*|planterad*|planterat|gripet ur luften|gripna ur luften|taget ur luften|tagen ur luften|tagna ur luften|en saga|sagor|fantasi|fantasier|ren fantasi|dikt|inte äkta|inte riktig|inte på riktigt|inte skriven av|påkommen|skriven av en robot|rena påhittet|bluff)
    (det =här|den =här|detta|denna) @review ..3 (är|verkar|låter|ser|luktar) ..4 (falsk*|köpt*|betal*|fejk*|påhitt*|beställ*)
    (detta|det|det =här|allt|alltsammans|allting) ..1 (är|var|verkar|låter|luktar|känns|ser|måste vara|framstår|doftar) ..2 (fejk*|fake*|förfalska*|oäkta|påhittad*|påhittat|uppdiktad*|uppdiktat|fabricerad*|fabricerat|fiktiv*|=påhitt|beställningsjobb|(gripet ur luften)|(gripna ur luften)|(taget ur luften)|(tagen ur luften)|(tagna ur luften)|(ren fantasi)|(inte på riktigt)|(skriven av en robot)|(rena påhittet)|(en bluff))
    (fejk*|fake|falsk|falska|falskt|köpt|köpta|betald|betalda|påhittad|påhittade|påhittat|uppdiktad*|uppdiktat|fiktiv*|fabricerad*|så kallad|så kallade|så kallat|beställd|beställda|bluff|oäkta) ..1 (@review|profil*|konto*|histori*|berättelse*|gäst|gästen|=kund|=kunder|=kunden|=kunderna|klagomål*|användare|besök|händelse*|person|skribent*)
    (fejkrecension*|fejkomdöme*|fejkkonto*|fejkprofil*|bluffrecension*|bluffomdöme*|köprecension*|fejkkommentar*|trollkonto*|sagostund*|rövarhistori*|fejkade|fejkat|skenrecension*|hittepå*|fantasihistori*|skröna|skrönor|rena sagan|luftslott|beställningsverk*|hämndrecension*)
    (fin|vacker|gullig|bra|skön|=trevlig) (=saga|sagan|fiktion|fantasi|skröna|sagostund)
    (ren|rena|komplett|fullständig*|total*) (=saga|sagan|fiktion|fantasi|fantasier|=påhitt|påhittet|=dikt)
    livlig fantasi
    @du ..2 (diktat|diktade|diktar|ljugit|=hittat|=hittade) ihop
    @du ..2 (=hittat|=hittade) på ..1 (det|detta|allt|alltihop|sådant|sånt|historien)
    @du =hittar ihop
    @you ..3 (fantiserat|fantiserar|fantiserade|fabricerat|fabricerar|fabulerar|fabulerat|uppdiktat)
    (diktade|fantiserar) ..1 @du ..2 (ihop|upp)
    (hittar|hittade) @du (bara)? på ..1 (det|detta|sådant|sånt|allt|här)
    (hittat|hitta|diktat|dikta) ..3 (på|ihop) ..3 (allt|allting|det|detta|historien|@review|=här|alltihop)
    (är|var) ..3 (rena påhittet|ren fiktion|fria fantasier|ren fantasi|gripet ur luften|fria fantasin|fabricerat|fabricerad|uppdiktat|uppdiktad)
    (påhitt|påhittet|fantasi|fantasier|fantasin|inbillning) ..2 (från|och|av|rakt) ..2 (början|inget|ingenting|din|er|igenom)
    (inget|ingenting|inte) ..2 (av|ett ord av) ..2 (detta|det|det =här|dethär) ..3 (har|=någonsin|=hände|=hänt|inträffa*|ägt|stämmer|skett|ägde)
    (detta|det|det =här|så|sådant|något sådant|händelsen|besöket|det du ..2) ..1 (har|hade)? ..1 (aldrig|inte) ..2 (=hänt|=hände|inträffat|inträffade|ägt rum|skett|existerat|förekommit|ägde rum|funnits)
    (=hände|inträffade|skedde|=hänt|inträffat|existerar) ..1 (aldrig|inte på riktigt|inte i =verkligheten)
    (någon|nån|vem|konkurrent*|konkurrenter*|hur mycket) ..4 (betalat|betalade|betalar|betalt|lejt|köpt|hyrt|anlitat|bett) ..3 (dig|er|dej|för att skriva|för detta|för omdömet|för @review|för det)
    @du ..2 (fått|får|fick|tar) ..2 (betalt|=betalat|pengar) ..1 (för|av) ..3 (skriv*|@review|konkurrent*|någon|sätta|lämna|ljuga|svärta|detta|det)
    @you ..4 (=betald|=betalda|=köpt|=köpta|lejd|=anlitad|inhyrd) ..3 (för|av) ..4 (skriva|@review|någon|konkurrent*|att|det)?
    (@review|text|detta|skriven|skrivet|skrivits|genererad*|genererat|författad) ..4 (av) ..2 (bot|botar|en robot|robot|troll|ai|chatgpt|en maskin|trollfabrik|nättroll|trollkonto|fejkkonto)
    @du ..2 (är|måste vara) ..2 (=bara|en|ett|nog|väl)? ..1 (troll|bot|fejk|fejkkonto|robot|nättroll|trollkonto)
    (ingen|inte en|inte någon|inte|aldrig) ..1 (riktig|äkta|verklig|existerande|faktisk) ..1 (gäst|=kund|=kunder|=kunden|=kunderna|person|patient|besökare|@review|kundupplevelse|upplevelse)
    (profil*|konto*) ..3 (skapades|skapad|skapat|startat|öppnat|upplagt|registrerat|ny|nytt|nyskapat) ..4 (skada|smutskasta|=bara|enbart|för att|sänka|igår|samma dag)
    - (fejkpäls*|lösögonfransar) ..2
    - (falsk*|fejk|oäkta) ..1 (päls*|skinn|läder|blommor|gräs|alarm|larm|produkt*|naglar|fransar|sedel|växter|pärlor|trygghet|marknadsföring|intryck)
    - (inte|ingen|inget) ..2 (falsk|falskt|fejk) ..1 (produkt*|vara|märke*|kopi*)
    - (saga*|sagor|sago*) ..3 (bröllop|slott|barn*|läsning|bok|natur|miljö*|atmosfär)
    - (hitta|hittade|hittat|hittar) ..1 (på|ihop) ..2 (nya|en ny|nåt nytt|något nytt|roliga|rätter|aktiviteter|lösning*)
    - (beklag*|ledsen|ledsna|tråkigt|förlåt|borde|skulle|får|ska|bör|skall) ..6 (inte|aldrig) ..2 (hänt|hända|skett|inträffat|inträffa|hänt|ske)
    - (betalt|betalat|köpt) ..2 (parkering*|biljett*|rum*|faktura*|måltid*|mat|vara|varan)
    - (vi|och|jag) ..1 har ..1 (beställt|köpt)
    - (=hänt|inträffat|hade inte hänt|=hände) ..2 (förut|=tidigare|innan|sedan|=än|=om)
    - inte riktigt (vilket|vilken|vem|hur|var|vad)
    - (vet|förstår|ser|veta|förstå|minns) ..1 (inte|ej) ..3 (vad|hur|varför|om) ..6
    - namnet ..6
  `,
  competitor: `
    (din|er) uppdragsgivare ..4
    beställningsjobb
    (sköter|driver|äger) ..1 (en|ett|egen|eget) ..1 (uthyrning|camping|salong|krog|stuga) (vid|på|intill) ..2 vet (nog|säkert)
    (har|med) intresse av att ..3 står (tom|tomt|tomma)
    (hälsar|hälsa) till (bageriet|salongen|krogen|hotellet|gymmet) (runt hörnet|intill|mittemot|bredvid)
    - @du ..1 (hittade|lämnade|såg|glömde) tillhör
    (=vilket|=vilken|=vilka|vem) ..1 (grann*|konkurrent*|*hotell|*krog|*salong|*firma|*verkstad|*byrå|*klinik) ..3 som ..2 (ligger|står) bakom
    - lycka till ..6
    (ert|er|din|ditt) (egen|eget|egna) ..1 (salong|gym|krog|kafé|café|bageri|butik|hotell|verkstad|byrå|klinik|webbshop|ridskola|restaurang)
    (avundsjuk*|svartsjuk*) ..4 (på|för) ..2 (oss|våra|vår|framgång*)
    (stjäla|sno|locka) ..1 våra (=kund|=kunder|=kunden|=kunderna|gäster|patienter|elever)
    ta (över)? våra (=kund|=kunder|=kunden|=kunderna|gäster|patienter|elever)
    @du ..2 (jobbar|arbetar|driver|äger) ..3 en annan ..1 (firma|salong|krog|byrå|klinik|verkstad|butik|restaurang|bank|kedja)
    (hälsa|hälsning*) ..3 @din ..1 (chef|chefer|arbetsgivar*|ägare|delägare) ..1 (på|hos|i) ..3 (bredvid|mittemot|mitt emot|intill|runt hörnet|torget|gatan|hörnet)
    (luktar|doftar|stinker|känns|låter|ser ut) ..3 (konkurrent|konkurrens|konkurrenten|konkurrensen|konkurrent lång)
    (någon|en|kollega|kollegor) ..2 (i branschen|från branschen|i samma bransch|på orten) ..4 (bakom|skrivit|skickat|skrev|ligger|vill)
    (hälsning|hälsningar|hälsa|hej|hejsan|kära|bästa|tja|tack) ..3 (till|från|vår|våra|bästa)? ..1 (konkurrent*|konkurrens*)
    (konkurrent*|konkurrens*|konkurrenterna) ..5 (skrivit|skrev|skriver|betalat|betalade|ligger bakom|bakom|skickat|skickade|beställt|=postat|avundsjuk*|försöker|försök|i farten|påhitt|verk|knep|jobb|smutskast*|lagt ut|står bakom|sänka|sabotera|sabotage|taktik|ute efter|utgett)
    (från|av|hos|för|till|åt|som|bakom|snarast|typiskt|ett) ..2 (en|ett|vår|våra|någon|nån|vårat)? ..1 (konkurrent*|konkurrerande) ..4 (sida|försök|hantverk|verk|försöker|som vill|recension|arbete|påhopp|tilltag|avundsjuk*|kampanj)
    (skrivet|skriven|skrivits|kommer|luktar|skickad|skickat|=postat|betald|beställd|beställt|låter|lagts|inlagd|publicerad|författad|känns|försök|försöket|skrev|knep|trick|verk|handskrift|doftar|stinker|jobb|påhopp) ..4 (av|från|som|ett|en|hos|åt|till) ..2 (vår|våra|en|någon|nån)? ..1 (konkurrent*|konkurrens*|konkurrerande)
    @du ..2 (jobbar|jobba|arbetar|arbeta|anställd|anställda|tillhör|driver|äger|representerar) ..3 (hos|på|för|åt|till|av|från|i|vid|hemma)? ..4 (konkurrent*|konkurrerande|mitt emot|mittemot|tvärs över|bredvid|granne|grannen|grannhotellet|salongen|krogen|hotellet|kaféet|caféet|pizzerian|andra sidan gatan|intill)
    @du ..2 (kommer från|=hör (till|hemma)) ..3 (konkurrent*|konkurrerande|grannhotellet|grannkrogen|grannsalongen)
    (jobbar|arbetar|är) ..1 @du ..4 (hos|på|för|åt|från)? ..3 (konkurrent*|konkurrerande|mitt emot|mittemot|tvärs över|grannen|intill|grannhotellet|anställd ..4 (bredvid|intill|mittemot|mitt emot))
    @du ..4 (är|måste vara|e) ..3 (vår|en|våra|själv|säkert|nog)? ..1 (konkurrent*|konkurrens*)
    @du ..1 (är|e) ..1 från ..2 (kaféet|caféet|salongen|hotellet|krogen|restaurangen|butiken|kliniken|stället|verkstaden|pizzerian|gymmet|=baren|grannen|firman|bolaget) ..2 (mitt emot|mittemot|tvärs över|bredvid|intill|runt hörnet|på andra sidan)
    @du kommer från (kaféet|caféet|salongen|krogen|pizzerian|firman)
    (vi|jag) ..3 (vet|anar|förstår|misstänker|gissar) ..4 (vilken|vilka|att|vem|någon|en) ..3 (konkurrent*|grannrestaurang*|kollega mittemot)
    (konkurrent*) ..2 (som) ..5 (skrivit|skickat|betalat|ligger|vill|försöker|skickade|står)
    (mitt emot|mittemot|tvärs över gatan|grannkrogen|grannsalongen|grannhotellet|grannen) ..4 (skrivit|ligger bakom|står bakom|skickat) ..3
    (ägaren|anställd|chef|personal) ..2 (av|på|hos|till|för) ..2 (ett|en)? ..1 (konkurrerande|konkurrent*)
    (*verkstaden|salongen|krogen|restaurangen|butiken|hotellet|kaféet|caféet|gymmet|pizzerian|bageriet|byrån|firman|stället|grann*|kliniken|tvätteriet) ..4 (gatan|hörnet|bredvid|intill|mitt emot|grannhuset|längre ner|kvarter*|torget|andra sidan) ..9 (skriva|skriver|recens*|omdöme|hinner|tråkigt|sysslo*|hitta på|ligger bakom|klaga|lite att göra)
    hur går ..3 (på|i|med) ..1 @din ..2 (*salong|krog|restaurang|gym|butik|hotell|verkstad|företag|byrå|klinik|ställe)
    (hälsa|hälsning*) ..3 (@din|chef|chefen|konkurrent*|kollegerna|kollegorna|arbetsgivar*) ..5 (gatan|sidan|mitt emot|intill|torget)
    @du ..2 (jobbar|arbetar|driver|äger|(är delägare)) ..4 (konkurr*|(annan ..1 (firma|salong|krog|byrå))|branschen|liknande)
    - (konkurrenskraft*|konkurrensutsatt*)
    - (pris*|=billigare|dyrare|jämfört|jämför|jämförelse) ..4 (konkurrent*|konkurrens*)
    - (tävling*|lopp*|match*|turnering*) ..3 konkurrent*
    - (hård|stor|tuff) konkurrens*
    - vi ..1 (jobbar|arbetar|samarbetar)
    - (hälsa|=hälsar|hälsning*) ..2 (till)? ..2 (vänner|familj*|kollegor)
  `,
  'legal-threat': `
    delgivningsman*
    brev med mottagningsbevis
    (möts|mötas|ses|träffas) inför (nämndemän|domare|rätta)
    (ögonvittnen|våra vittnen|vittnena) ..6 (process*|ställer upp|tillfrågade|rättegång)
    (fakturan|räkningen) för (vår|vårt) (inkomstförlust|inkomstbortfall|förlorade)
    (har|får) (ett|ditt) diarienummer
    (låter|låta) rättvisan ha sin gång
    (villkorlig dom|strafföreläggande*)
    (har|får) ..1 inte råd med (det =här|en process|en rättegång)
    (skärmbilderna|skärmdumparna) är (bevittnade|sparade hos|notariserade)
    - polisanmäl* ..1 (inbrott*|stöld*|skadegörelse*|klott*)
    - gärna ..5 polisen
    (vi|jag) ..1 polisanmäl*
    (dra|drar) (dig|er) ..1 inför (=rätta|=rätten|domstol) (inte)?
    (rättslig|juridisk) (påföljd|efterspel|process) (inte)?
    - om @du vill göra en polisanmälan
    (blir|väntar|kommer) ..3 (domstol|rättegång|polisen|advokat|stämning|polisanmälan) ..3 (nästa|av|om|det|då)?
    (höra|hör|återkommer|ses|möts) ..4 (via|genom|i) ..2 (domstol|domstolen|advokat|advokaten|jurist|juristen|polisen|=rätten|tingsrätten)
    (blir|kommer|lämnas|väntar) ..3 (det|att)? ..2 (en|till)? ..1 (stämningsansökan|stämning|polisanmälan|polissak|rättssak|advokatsak|polisärende|rättegång)
    (lämna|lämnar|lämnat|lämnas|överlämnar) ..4 (över)? ..4 till ..2 (@lawyer|polisen|polis|åklagare)
    (kontaktar|kopplar in|anlitar|ringer) ..2 (vi)? ..2 (@lawyer|polisen|polis)
    (vår|våra|mina|min|med|genom) ..2 (@lawyer) ..7 (dig|er|dej|kontakt*|hör av|höra av|brev|skriver|granska*|titta*|överlämna*|tar över|kopplas|kopplat|inkopplad*|informera*|agera*|driva|stäm*|ärendet|redan|tar hand|sköta|hanterar|hantera|knacka*|återkomm*|utred*|förbereder|igång|vidta*|anlitat|underrättad*|framställ*)
    (kopplat|kopplar|koppla|anlitat|anlitar|anlita|kontaktat|kontaktar|kontakta|vänder oss|vänt oss|konsulterat|konsulterar|rådfrågat|överlämnat|överlämnar|lämnat|lämnar|lämna|skickat|skickar|skicka|vidarebefordra*|överlåter|lämnats|kopplas|instruerat) ..3 (@lawyer|polis|polisen|domstol*|åklagar*|rättsväsendet|myndigheterna|tingsrätten|kronofogden)
    @lawyer ..2 (hör|kommer|ska|har) ..2 (av sig|höra av|kontakta|ta över|tagit över|kopplats in)
    @lawyer ..2 (=kontaktar|skriver|kopplas|återkommer|driver|granskar|skickar) ..4 (dig|er|ärendet|saken|@review|brev|krav)
    @lawyer ..2 (är|blir) ..2 (inkopplad*|informerad*|underrättad*)
    (höra|hör|hört|vänta|väntar|räkna|räknar|förvänta*|bered*|förbered*|invänta|får|motse|emotse) ..5 (från|av|på|med|er på|dig på|brev|ett brev) ..4 (@lawyer|stämning*|advokatbrev*|polisanmälan|anmälan|stämningsansökan|kravbrev*|rättsprocess*|rättslig*|juridisk*|delgivning*|inkassokrav|skadestånd*|kallelse*)
    (brev|post|samtal) ..1 från ..3 (@lawyer|domstol*|tingsrätten|polisen|åklagare)
    (advokatbrev*|stämningsansökan|stämningsansökning*) ..6 (väg|kommer|vänta*|skick*|=postat|på väg|inom kort|till dig|till er|inlämnad*)
    (skicka|skickar|får|kommer|ligger) ..4 (advokatbrev*|stämningsansökan|kravbrev*)
    (stämmer|stämma|stämmas|stämd|stämda|stämt|stäms|stämde) ..2 (=dig|=dej|(=er (för|inför|i domstol|vid)))
    (vi|jag) ..3 (stämmer|stämma|stämd|stämda|stämmas) ..2 (=dig|=dej|för förtal|inför|i domstol|författare*|(=er (för|inför)))
    (blir|bli|kan bli|riskerar att bli) ..2 (stämd|stämda|stämt|åtalad*|polisanmäld*|anmäld|anmälda|polisanmält|rättsligt)
    (lämna*|lämnat|inlämna*|inge|ger in|lämnar in|ansöker|ansöka) ..3 (in)? ..2 (en)? ..2 (stämning*|stämningsansökan|anmälan till polisen|polisanmälan)
    (polisanmäl*) ..5 (dig|er|detta|det|för|dej|=här|saken|händelsen|@review|är|kommer|görs|gjord|inlämnad*|upprättad*|väntar|=om|har)
    (gör|göra|gjort|görs|upprätta*|överväga*|överväger|lämnat|räkna med|vänta) ..3 (en)? ..1 (polisanmälan|anmälan till polisen|polisanmälas|stämning)
    (anmäler|anmäla|anmält|anmälda|anmäls|anmälas|anmäld) ..4 (dig|er|dej|detta|det|@review|författaren|påhoppet|saken) ..3 (till|hos|för) ..2 (polisen|polis|åklagare|förtal*|ärekränkning|myndigheterna|domstol|rättsväsendet|olaga)
    (vi|jag) ..2 (=anmäler|=anmäla|=anmält) (=dig|=dej|=er)
    (=anmäler|polisanmäler) (vi|jag) (=dig|=dej|=er)
    (ses|träffas|möts|syns|mötas|ses i|ses vi) ..3 (i|inför)? ..2 (domstol|domstolen|tingsrätten|rättssalen)
    (ses|träffas|möts|mötas) ..2 i =rätten
    (ta|tar|tas|dra|drar|dras|gå|går|driva|driver|föra|prövas|avgöra*|avgörs|hamna*|löser|får avgöras) ..5 (i|till|inför) ..1 (domstol|domstolen|tingsrätten|=rätta|nästa instans|rättssal*)
    (vidta*|vidtagit|inleda|inleder|inlett|starta*|påbörja*|överväga*|överväger|ta|tar|tagit|följer|följa|förbehåller|göra) ..5 (rättslig*|juridisk*|laglig*|straffrättslig*|civilrättslig*) ..1 (åtgärd*|=steg|process*|vägar|prövning|påföljd*|konsekvens*|följder|hjälp|medel|efterspel|insatser)
    (rättsliga|juridiska|straffrättsliga|rättslig|juridisk|rättsligt|juridiskt|civilrättsliga) ..1 (åtgärder|=steg|process|konsekvenser|påföljder|följder|efterspel|prövning|ansvar|krav)
    (rättsprocess*|rättsak|rättssak*|skadeståndskrav*|skadeståndsanspråk*|åtal) ..5 (mot|dig|er|väntar|inled*|startat|igång|följer|förbered*|kommer)?
    (kräva|kräver|yrka|yrkar|begära|begär|söka|utkräva|kommer kräva) ..4 (skadestånd*|ersättning för förtal)
    (skadeståndsskyldig*|ersättningsskyldig*|betala skadestånd|grovt förtal|olaga hot)
    (=förtal|förtalet|ärekränkning*|förtala|förtalar|förtalskampanj*) ..7 (brottslig*|straffbar*|olaglig*|domstol*|polis*|advokat*|åtal*|=böter|fängelse|skadestånd*|rättslig*|stäm*|lag|lagen|brott|anmäl*|jurist*|konsekvens*|åtalas|=dom|juridisk*)
    (detta|det|det =här|@review|vad du ..2|du skriver|innehållet|påstående*) ..2 (är|utgör|kan vara|räknas|klassas|faller|blir|betraktas) ..3 (som|inom|under)? ..2 (förtal|ärekränkning|brottsligt|straffbart|ett brott|=olagligt|grovt förtal|en brottslig|åtalbart)
    (för|anmäld för|åtal för|dömd för|ansvar för|stämda för|skyldig till) ..1 (förtal|grovt förtal|ärekränkning|förtalsbrott)
    (förtal) ..1 är ..3
    @du ..3 (svara|stå|=ställas|förklara|försvara|stå till svars|få svara) ..6 (domstol*|tingsrätten|inför lagen|till svars|polisen|en =domare|=rätta)
    (svara|stå till svars|=ställas|försvara|förklara) ..4 (inför|i|till) ..2 (domstol*|tingsrätten|lagen|svars inför|en =domare)
    (domstol*|domare*|polisen|tingsrätten|åklagaren|lagen) ..1 (får|ska|kommer att|kommer|lär) ..3 (avgöra|bestämma|förklara|pröva|ta|hantera|döma|kontakta|knacka|besöka|reda|ha sin gång)
    (rättsligt|juridiskt) ..2 (efterspel|ansvar*|vägen|håll)
    (gå|går|gått|ta|tar|driva|driver) ..4 (vidare)? ..2 (rättsligt|juridiskt|till polisen|polisvägen|med en polisanmälan|till polis)
    - (tennis|padel|basket|badminton|bas)
    - @du ..4 (kontakta*|vänd*|fråga*|rådgör*|vill|önskar|väljer|funderar|planerar|nämner|skriver|säger|överväger|hotar|anlita*) ..5 (@lawyer|domstol*|polis*|stämma|stämning|anmäla|juridisk*|rättslig*|konsumentverket|arn|reklamationsnämnden)
    - (vår|våra) ..1 @lawyer ..1 (hjälper|bistår|arbetar dagligen|är specialiserade|företräder|ger råd|tar emot)
    - (stämmer|stämma|stämt) ..2 (inte)? ..2 (det|att|=överens|bra|väl|av|träff|möte|in|tid|med|som|helt|detta|uppgifterna|beskrivningen|=så|ju|precis)
    - (det|detta|som|beloppet|notan|fakturan|priset|allt) ..1 stämmer
    - (=rätten) ..1 (kom|var|serverades|innehåller|smakade|är|ni|du|till återbetalning|att)
    - (dagens|vegetariska|goda|fisk*) ..1 =rätten
    - (juridisk*|rättslig*) ..1 (rådgivning|fråga|frågor|byrå|hjälp ..2 (erbjuder|vi)|information)
    - (tack|tackar|synpunkter|återkoppling|feedback) ..5 (advokat*|jurist*)
    - (skaderapport*|felanmäl*|driftstörning*)
  `,
  'demand-removal': `
    - är =borta nu
    - gamla ..2 är =borta
    (släng|sudda|radera|skrota) ..1 (den där|det där|den =här) ..1 @review
    <start> sudda
    (ångra|ångrar) ..1 publiceringen
    ångra-knappen är
    (behåll|håll) (åsikten|kritiken) ..2 inte =här
    (sida|sidan) utan (dina|era) (rader|ord|inlägg)
    - inte (bygga|ta|trolla|trola) bort
    - vi ..2 skriva om ..1 (texten|det)
    - fått ..3 radera det
    - (tog|tar) vi bort
    - är ..1 (nedtagen|borttagen|borttaget|borttagna|bortplockad|nedplockad|bortplockat)
    (snälla|vänligen) ta bort ..2 (ettan|tvåan|stjärnan|texten|detta|det =här)
    ta bort (ettan|tvåan|stjärnan|stjärnorna|smörjan)
    - (ta bort|avboka|ändra|radera|redigera) ..2 (*bokning*|*order*|beställning*|prenumeration*|kortet|adress*|produkten|appen|profil*|*konto*)
    - (är|blev) (borttagen|borttaget|borttagna) ..1 (nu|sedan)
    - vill ta bort ..1 (konto|kontot|profilen)
    (ta|plocka) (ner|bort|ned) ..2 (skiten|eländet|sörjan|dyngan|dravlet|trams*|lögnerna|sånt|sådant)
    (vill|kräver|begär|ser helst|önskar|förväntar*) ..5 (det|detta|det =här|@review|texten) ..2 (försvinner|försvinna|ska bort|är borta|tas bort|tas ner|plockas ner|raderas)
    @review|det|detta|texten ..2 (får|kan) inte ..1 (ligga|stå) ..1 kvar
    @delete ((..1 (det|den|allt|=här))|(..3 (@review|detta|lögn*|smörja*|stjärnan|alltihop|det =här|strunt*|påstående*|anklagelse*)))
    (ta|tar|tas|tag|tagit|plocka) ..5 (@review|det|den|detta|=här|lögnerna|smörjan|texten|strunt*|inlägget) ..3 (bort|ner|ned|undan)
    (dra|drar|dras|drag) ..5 (@review|det|detta|ord|=orden|påstående*|uttalande*|texten|anklagelse*) ..2 (tillbaka|tillbaks)
    @review|detta|((det|det där|det =här) (du|ni) ..1 (skrev|skrivit|skriver)) ..4 (måste|bör|ska|skall|borde|behöver|får|tas|bli|raderas|blir|är|kan) ..4 (=bort|=borta|bortplockad*|raderas|raderad|raderat|bortagen|borttagen|borttaget|tas bort|tas ner|försvinna|försvinner|avpubliceras|avlägsnas|borttagna|dras tillbaka|plockas ner|plockas bort|nedtagen|väck|radera|strykas)
    (det|den|det =här) ..1 (måste|bör|borde|ska) ..2 (raderas|avpubliceras|avlägsnas|tas ner|plockas ner|dras tillbaka)
    (det|det =här|den) ..1 (måste|bör|borde) ..1 (=bort|tas bort)
    (kräver|kräva|begär|begära|=ber|be|insisterar|uppmanar|förväntar*|förutsätter|yrkar|vädjar|önskar|vill|uppmanas|ombeds|ombedes|hoppas|räknar|föreslår) ..6 (radera*|tar bort|ta bort|tar ner|ta ner|tas bort|tas ner|drar tillbaka|dra tillbaka|dras tillbaka|avpublicer*|avlägsna*|borttag*|plockar bort|plocka bort|plockar ner) ..3 (@review|det|den|detta|=här|texten|påstående*)
    (kräver|begär|yrkar|önskar|vill|räknar|förväntar*|förutsätter|hoppas) ..3 (texten|omdömet|recensionen|inlägget|kommentaren) ..2 (avpubliceras|raderas|tas bort|tas ner|dras tillbaka|avlägsnas)
    @delete ..2 (genast|omedelbart|omgående|nu|idag|i dag|direkt|illa kvickt|snarast|meddetsamma|=tack)
    (radera*|avpublicer*|ta bort|tar bort|ta ner|plocka bort|plocka ner) ..2 (=tack|annars|genast|omgående|omedelbart|nu|är du snäll|är ni snälla)
    (kan|=kunde|skulle|vill|=vänligen|snälla|var =vänlig|var god|var snäll|=vänlig|hyggligt|hygglig) ..3 (@du)? ..3 (radera*|ta bort|ta ner|plocka bort|plocka ner|dra tillbaka|avpublicera|avlägsna|korrigera) ..4 (@review|det|den|detta|=här|texten)
    (borttagning|borttagande|raderande|radering|avpublicering) ..1 (av) ..3 (@review|det|den|detta)
    (vill|vore|ser|se|uppskattar|önskar|tacksam*) ..4 @review ..3 (borta|borttagen|borttaget|raderad|raderat|bort|nedtagen|försvinn*)
    (få|ha|vill) ..3 (bort) ..2 (@review|detta|det =här)
    (ändra|redigera|korrigera|=rätta|skriv|skriva|revidera|justera|rätta till) ..2 (om)? ..1 (=din|=ditt|=er|=ert|=den|=denna|=detta|=det) ..2 (recension*|omdöme*|kommentar*|inlägg*|text|texten|feedback*)
    (=skriv|=skriva) om ..1 (recension*|omdöme*|kommentar*|inlägg*|texten)
    - (fläck*|appen|app|konto|kontot|fil|filer|kakor|cookies|cache|uppgifter|data|avgift*|debitering*|lack*|smink*|hår|hårstrå*|väska|bil|bilen|mögel|klotter|disk*|tallrik*|=lösenord|bordet|brickan|brickorna|=rätten|=rätt|menyn|rabatten)
    - (mejllist*|maillist*|utskick*|sändlist*|adresslista*|nyhetsbrev*)
    - (vi|vi har|har vi|jag) ..2 (tagit|tog|plockat|plockade|dragit|raderat|raderade|tar) ..4 (bort|ner|ned|tillbaka)? 
    - (vår|våra) ..1 @review
    - (valfritt|om du vill|får gärna|möjligt att|välkommen att|fri att|går att) ..2 (uppdatera|redigera|ändra|justera)
    - (oavsett|oberoende) ..6 @review
    - (drar|dra|dras) ..4 (gräns*|slutsats*)
    - (ta|tar) ..3 (bort) ..4 (från (menyn|listan|notan|kartan)|ur sortimentet)
    - (komma|kom|välkom*|kommer|ser fram|ta er|hitta) ..3 (tillbaka|ner|hit)
    - (ta|tar|tog|tagit) ..3 (er|dig|oss) ..1 (ner|dit|hit|bort) 
  `,
  'ask-rating': `
    - (=att|möjlighet|chans|hoppas|=kunna) ..3 (=ändra|=förbättra) (=din|=er|=ditt|=ert) (uppfattning|åsikt|bild|intryck)
    - sätta undan
    - (ditt|det|ert|dina|så) snälla
    (ettan|tvåan|trean) ..1 (gör ont|svider|ser ensam ut|ser lite ensam)
    ska vi säga (fyra|fem|en fyra|en femma)
    (trycka|tryck) på en (stjärna)? ..1 till
    (betyget|siffran|poängen) ..1 får ..2 gärna ..1 (växa|stiga|synas|följa)
    knuffa* (upp)? oss ett snäpp
    - kul att (du|ni) tycker ..3 (värt|värd|värda)
    - kul att (du|ni) tycker
    - (du|ni) har =gett oss
    - (du|ni) =gav oss
    - (tack|tackar|tacksam*|glad|glada|roligt|kul) ..8 att (du|ni) (=uppdaterade|=ändrade|=höjde|=justerade)
    - (du|ni) har (=uppdaterat|=ändrat|=höjt|=justerat)
    (trea|tvåa|fyra|=etta|betyget|stjärnan) ..1 (känns|är|kändes|svider) ..2 (orättv*|snål*|för låg*|hård*)
    (såg|ser|se) ..1 över ..1 @din ..1 (stjärnor|betyg*|poäng)
    (mer|bättre|fler|högre) än ..1 (en|ett|två|tre)? ..1 (=etta|tvåa|trea|fyra|stjärna|stjärnor)
    låter ..1 som ..1 (en)? (femma|fyra|toppbetyg|fem)
    - (sätter|sätta|satt|satte|lägger|ställer) (upp|ut|fram|in)
    (glöm|tveka|dröj) inte ..2 (att)? ..1 (höja|ändra|korrigera|uppdatera|justera|redigera) ..3 (@stars|@review)
    aldrig för sent att ..3 (bättra|höja|ändra|justera) ..4 (betyg*|@stars|@review)
    (ge|ger|sätta|sätter|lämna) ..1 =oss ..2 (tre|fyra|fem|3|4|5|alla|full|fulla) ..1 (stjärnor|stjärniga|pott|poäng) ..2 (istället|i stället|nästa gång|nu|för)?
    (lägga|lägg|plussa|plussar|klämma|bjuda|slänga|sätta) ..2 (på|till|in|dit) ..4 (stjärna|stjärnor|poäng)
    @du ..2 (ser|se|tittar|titta|tänker|funderar) ..2 (över|på|igenom) ..2 (=ditt|=ert)? ..1 (betyget|betyg|omdömet|stjärnorna|poängen)
    (sätta|sätter|ge|blir det) ..2 (en|oss)? ..2 (femma|fyra|femman|full pott|toppbetyg)
    (förtjäna*|förtjänt|=värd|=värda|värt) ..6 (@stars|full pott|toppbetyg|högre betyg)
    (@stars|betyg*) ..4 (vi|servicen|teamet|maten|som) ..2 (förtjäna*|förtjänt)
    (höja|höj|höjer|ändra|ändrar|uppdatera|uppdaterar|justera|justerar|ompröva|omprövar|revidera|reviderar|korrigera|förbättra|uppgradera|omvärdera|överväga|tänka över|tänker över|tänk över|se över|sätta|lägga till|bättra på|rätta till|sätt|=rätta) ..4 (=ert|=ditt|=er|=din|betyget|=det|=de|era|dina|denna|stjärnorna|till|en|ett|på)? ..3 (stjärna|stjärnor|stjärnorna|betyg|betyget|poäng|poängen|femma|betygsättning*|*stjärnig*|bedömning|bedömningen|omdöme|omdömet|recension|recensionen)
    (höja|höj|höjer|ändra|ändrar|runda) (det|betyget|upp)? till (fem|fyra|5|4) (stjärn*)?
    (höja|höj|ändra|höjer|sätta|höjt) ..2 (det|betyget|omdömet|dem) ..2 (till|upp) ..2 (högre|en femma|femma|bättre|fem stjärnor|full pott)
    (ge|ger|gett|lämna|lämnar|sätta|sätter|lägga|lägg|sätt|dela|addera|skänka) ..1 (oss|=till|=ett|det)? ..3 (fem|5|fler|högre|bättre|ytterligare|extra|full|fulla|en till|högsta|några) ..2 (stjärna|stjärnor|stjärnorna|betyg*|poäng|pott)
    (ge|ger) oss (en|två|några) ..1 (stjärna|stjärnor) ..1 =till
    (högre|bättre|rättvisare|schystare|snällare|mer rättvist) ..1 (betyg|betyget|poäng|omdöme|bedömning|stjärnor|rating)
    (en|två|några|någon|ett par|extra|fler|ytterligare) ..1 (stjärna|stjärnor) ..2 (till|mer|extra|ytterligare|högre|vore|skulle|från dig)
    (ompröva|omprövar|omvärdera|revidera|tänka om|tänker om|tänka över|fundera över|överväga|se över|ser över|tänka igenom) ..5 (betyg*|omdöme*|recension*|bedömning*|stjärn*|poäng*)
    (fem|5) stjärnor ..4 (=tack|istället|i stället|<question>)
    (uppdatera|uppdaterar|justera) ..2 (=ditt|=ert|=din|=er|betyget) ..2 (betyg*|bedömning*|stjärn*|uppåt)?
    (<number>|en|två|tre|fyra) ..1 (stjärna|stjärnor) ..2 (känns|är|var|verkar) ..3 (snål*|orättvis*|magert|lågt|lite snålt|hårt|tufft|lite väl)
    (höja|höj|runda upp|lägga på|lägg på|skänka|justera) ..4 (@stars|poängen|ett par till|några till)
    - (höja|förbättra|öka|höjer|förbättrar|höjt) ..2 (vår|vårt|våra|=oss|kvalitet*|nivå*|servic*|=den)
    - vi ..2 (ska|vill|jobbar|arbetar|strävar|försöker|kan|måste|hoppas kunna|vill gärna) ..5 (höja|höjer|förtjäna)
    - vi (förtjänar inte|jobbar för|arbetar för)
    - bättre betyg (än|kan|=finns|går)
    - (hade|hoppats|önskat|hoppades) ..4 (mer|fler|bättre) än
    - (ger|gav|gett|lämnat|lämnade|satte|satt) ..1 oss ..2 (ett|en|detta|dessa|så|de) ..2 (betyg|stjärnor|poäng)
    - ge ..1 oss ..1 (ett|en) betyg
    - (fem|fyra|tre|5|4|3) ..1 stjärnig*
    - (femstjärnig*|fyrstjärnig*|trestjärnig*) ..1 (hotell*|service|upplevelse|mat|boende|bemötande)
    - (tack|tackar|tacksam*|glada|glad|gläder|stolta|kul|roligt) ..8 (@stars|poäng|betyg*)
    - (kan|möjligt|går|får) ..2 (att)? ..1 (uppdatera|ändra) ..1 om ..1 du ..1 vill
    - (förtjäna|förtjänar|vinna|vinner|leva upp till|nå|når) ..5 (förtroende*|femman|alla fem stjärnor|fem stjärnor|ditt betyg|ert betyg)
    - (oavsett|oberoende) ..6
    - (ge|ger) ..2 (oss)? ..2 (en chans|en andra chans|en ny chans|chansen|=möjlighet)
    - (tar|tagit|ta|ser) ..3 (åt oss|till oss) 
    - (=bara|endast|blott|knappt|inte) ..2 (värd|värda|värt) ..3 @stars
  `,
  'gag-clause': `
    - (vi|jag|mottagningen|byrån|banken) (får|kan|vill) ..2 inte ..2 (uttala|kommentera|diskutera|gå in på|säga)
    - (tystnadsplikt*|sekretess*) ..1 (hindrar|gör|gäller|förbjuder|binder)
    (skrivit|skrev|signerat|undertecknat) ..1 (på|under)? ..2 (sekretess*|tystnad*|nda)
    (kritik|klagomål|synpunkter|missnöje|omdömen) ..2 (tas|tar|lämnas|hanteras|stannar|hålls) ..4 inte ..1 (på|i) ..1 (nätet|sociala|offentlig*|webben|internet)
    (villkor|villkoren|avtal|avtalet|kontrakt|kontraktet|bestämmelser|policy|regler|reglerna|klausul|klausulen|paragraf|köpvillkor*|bokningsvillkor*|blankett*|hyresvillkor*|medlemsvillkor*) ..6 (förbjuder|förbjud*|tillåter inte|tillåter inga|medger inte|utesluter|förhindrar|hindrar|straffar|bötfäller|får ..3 inte|inte får) ..6 (@review|omdömen|kritik|negativ*|publicer*|skriv*|uttal*|åsikt*|recens*|klaga)
    @du ..4 (skrev|skrivit|undertecknade|undertecknat|godkände|godkänt|accepterade|accepterat|gick|gått|=lovade|=lovat|samtyckte|förband|förbundit|avtalat|signerat|signerade) ..9 (tystnadsklausul*|sekretessklausul*|tystnadsplikt*|tystnadslöfte*|tystnad|inte ..4 (recensera|skriva|kommentera|publicera|uttala|kritisera|lämna|klaga|sprida)|aldrig ..3 (recensera|skriva|kommentera|publicera)|inte ..3 @review|sekretessavtal*|nda|klausul ..4 @review|munkavle)
    (@review|omdömen|kritik|kommentarer|recensioner|inlägg) ..4 (förbjudn*|förbjudet|tillåts inte|inte tillåtna|inte tillåtet|avtalsbrott|kontraktsbrott|strider|=bryter|otillåtn*|utgör|räknas|inte lov) ..5 (avtal*|kontrakt*|villkor*|klausul*|regler*|policy|mot|enligt|hos)?
    (tystnadsklausul*|recensionsförbud*|yttrandeförbud*|munkavle|munkavleklausul*|sekretessklausul*|omdömesförbud*)
    (negativa|dåliga|kritiska|offentliga) ..1 (recensioner|omdömen|kommentarer|inlägg) ..3 (är|får|tillåts|medför|bötfälls|innebär|straffas|kostar) ..3 (förbjud*|inte|otillåtn*|=böter|avgift|vite|avtalsbrott)
    (bryter|bröt|brutit|brott|strider|stred|avtalsbrott|kontraktsbrott) ..3 (mot)? ..3 (avtal*|kontrakt*|villkor*|klausul*|att) ..6 (@review|skriva|publicera|recensera|kommentera|skriv*|kritik)
    (=böter|bot|avgift|vite|straffavgift*|vitesbelopp*|bötesbelopp|debiteras|debiterar|avgiften) ..4 (för|per|på|vid) ..2 (negativa|dåliga|negativ|dålig|varje|kritiska|en)? ..1 (recension*|omdöme*|kommentar*|kritik)
    - (alla|var och en) ..2 (får|fri|fritt|välkomna) ..4
    - (rökning|rökförbud*|husdjur)
  `,
  retaliation: `
    (plockat|tagit|strukit|raderat) ..1 bort? ..1 (dig|er) ..1 (ur|från) ..1 (kalendern|kundregist*|listan|systemet|medlemsregist*|bokningssystem*)
    (tagg|taggen|passerkort*|medlemskort*|nyckelkod*) ..1 är ..1 (släckt|spärrad|spärrat|avstängd|avstängt) ..4 (gissa varför|efter ..2 (omdöme*|recension*|rader))
    - (dörr*|port*|grind*) ..2 (hålls|hölls|är|var) ..1 (stängd|stängda) (med|nattetid|mellan|efter|under)
    (kort|gymkort|medlemskap|konto|kundnummer|bricka) är (makulerat|avstängt|raderat|spärrat|makulerad) sedan
    (drar|dragit) ..1 tillbaka (offerten|erbjudandet|anbudet)
    ställ (dig|er) inte i vår kö
    (efter|för) den (ettan|texten|stjärnan|recensionen) (höjer|stryker|stänger|slutar) vi
    (fullt|stängt|slut) för (er|din) del ..2 (alla|år|alltid|framöver)
    - svartlistad ..1 är ingen
    - (det|detta|svaret|beskedet) ..1 inte (hjälper|hjälpte) (dig|er)
    - kan ..1 inte hjälpa (dig|er) med
    - slipper (du|ni|man) ..1 (oroa|vänta|köa|leta|ringa|betala|undra|stå|bära|fråga|gissa|skriva ut)
    @du kan glömma ..1 (att|nästa|din|ditt|era|er)
    kostade (dig|er) ..2 (rabatten|platsen|medlemskapet|kontot|tiden|bonusen)
    (stryker|strukit|struken) ..3 (från|ur|på) ..2 (kundregist*|väntelist*|gästlist*|medlemslist*)
    - (fungerar|hjälper|går|löser|räcker|funkar|kommer|hittar|syns) ..2 (det|den|detta|du|ni|felet) ..1 inte ..10
    - (fungerar|hjälper) inte ..2 (det|detta|den)
    - om ..4 inte ..8 hjälper
    (säljer|serverar|klipper|hyr|jobbar|hjälper|lagar|bokar) ..2 (inte|aldrig) ..2 (folk|=kund|=kunder|=kunden|=kunderna|sådana|=de|dem|den) som ..1 (klagar|skriver|gnäller|recenserar|hänger|smutskastar|svärtar)
    @din ..1 (plats|tid|båtplats|lägenhet|stuga) ..4 (gått|gick|går|gavs|given|såld|uthyrd|getts) ..2 till (någon|en|nån)
    (serva|klippa|laga|reparera|undervisa|köra|behandla) ..3 @you ..3 (mer|längre|igen) (inte)?
    - det hjälper ..2 inte
    (sådana|såna|sånt|sån|dylika) ..1 (gäster|=kund|=kunder|=kunden|=kunderna|människor|folk|personer|typer) ..1 (vill|tar|släpper|serverar|behöver) ..2 (vi|inte) ..3 (inte|ha|=här|emot|in)
    (portförbjud*|portförbud*|hemportad*|husförbud*)
    (vill|önskar|tänker|ska|skulle) ..2 (vi|inte|aldrig|helst) ..2 (inte|aldrig|helst)? ..1 (inte|aldrig)? ..1 (se|ha|möta) ..1 (dig|er) ..6 (igen|mer|=här|butik*|restaurang*|hos|längre|in|lokal*)
    (slipper|slippa) (vi|=oss|att)? ..1 (se|ha|serva) ..1 (dig|er)
    (efter|på grund av|pga|eftersom|sedan|för|med|till följd av|tack vare|mot bakgrund av|med tanke på|som följd av) ..4 (@review|din kritik|det =här) ..8 (portad*|portas|bannad*|bannlyst*|avstängd*|avstängs|avstängda|svartlista*|spärra*|spärrad*|blockera*|inte välkom*|ej välkom*|inte längre|avbok*|avslut*|säga upp|säger upp|uppsagd*|uppsagt|vägra*|nekas|inte betjäna*|aldrig mer|slippa|stängt|stängd|stängs|indraget|inställ*|avboka*)
    @du ..3 (är|har|blir|blivit|kommer|står|hamnar) ..5 (portad*|bannad*|bannlyst*|avstängd*|svartlista*|svarta listan|svart lista|spärrlista*|spärrad|spärrade|blockerad*|icke önskvärd*|oönskad*|inte välkom*|ej välkom*|inte längre välkom*|aldrig välkom*|inte önskad*|på porten|stopplist*|persona non grata|inte vara välkom*|aldrig mer välkom*|inte att släppas|inte insläppt)
    (=portar|=portat|=portade|=portas|bannar|bannat|bannlyser|bannlyst|svartlistar|svartlistat|svartlistas|=spärrar|=spärrat|=spärrade|blockerar|blockerat|stänger av|stängt av) ..1 (=dig|=dej|(=er (från|för|på|efter|nu|härmed)))
    (är|blir|var|står) @du ..3 (portad*|bannad*|bannlyst*|avstängd*|svartlista*|spärra*|blockera*|inte välkom*|inte längre välkom*|ej välkom*|oönskad*)
    (inte|aldrig|ej|slutar|vägrar|vill inte|tänker inte|ingen) ..3 (betjäna*|serva|servera*|ta emot|tar emot|släppa in|släpper in|hysa|boka in|bokar in|behandla|hjälpa|expediera|insläppt*|betjänar|ha som gäst|ha som =kund|göra affärer|handla med|sälja till) ..3 (=dig|=er|=dej|sådana|såna|sån|folk som|människor som|personer som|gäster som|kunder som|som du)
    (betjänar|serverar|tar emot|släpper in|betjäna|servera|välkomnar|bokar in|hjälper) ..2 (vi)? ..2 (inte|aldrig) ..2 (=dig|=er|=dej|sådana|såna|folk som|gäster som|kunder som|personer som)
    (sådana|såna|gäster|=kund|=kunder|=kunden|=kunderna|folk|personer|människor|de|den|dom|ingen) ..5 (skriver|klagar|skriva|recenserar|beter) ..5 (inte välkom*|betjänas inte|serveras inte|inte in|portas|inte betjän*|inte komma|släpps inte|inte tillträde|inte längre|stå*|inte serv*|svartlist*|ut|nekas|inte ta emot)
    (=kom|=komma|besök|besöka|boka|=återkom|=återkomma|visa|återvänd) ..2 (inte|aldrig) ..3 (tillbaka|hit|igen|åter|dig =här|er =här|fler gånger|någonsin)
    (besök|besöka|boka|återvänd) ..2 (inte|aldrig) ..2 (=oss|mer|längre)
    <start> kom ..1 (inte|aldrig) ..3 (tillbaka|hit|igen|åter|mer|=oss|längre)
    ((så|och|snälla|alltså) kom (inte|aldrig) (tillbaka|hit|igen|åter|mer|in)|återkom inte|boka inte (hos|=här|mer|igen|fler)|besök oss inte|besök inte oss|besök oss aldrig|sätt aldrig din fot|visa dig aldrig|visa er aldrig|sätt aldrig er fot)
    @du ..1 (behöver|ska) (inte|aldrig) ..2 (=komma|=återkomma) ..1 (tillbaka|igen|mer|hit|åter)
    (besvära|bemöda) ..1 (dig|er) inte
    @du ..1 behöver (inte|aldrig) ..1 (återkomma|visa (dig|er))
    behöver @du (inte|aldrig) ..1 (=återkomma|räkna med|(=komma ..1 (tillbaka|igen|mer|hit|åter)))
    (sluta|låt bli) ..2 (att)? ..1 (komma|boka|handla|besöka) ..3 (hit|hos|oss|=här|tillbaka)
    (=hitta|=sök|=leta|=gå|=välj|=vänd|=byt|=besök|=åk|=uppsök) ..4 (annan|=annat|andra|någon annan) ..2 (restaurang|hotell|salong|butik|klinik|ställe|kafé|krog|tandläkare|=läkare|frisör|leverantör|verkstad|gym|håll|mottagning|café|fik|affär)
    (gå|ät|handla|bo|boka|åk|vänd|sök|ta) ..3 (någon annanstans|någon annan stans|nån annanstans|annorstädes|till någon annan|till konkurrenten|dina pengar någon annanstans)
    (svarta|svart|stopp|spärr) ..1 (lista|listan)
    (svartlista*|spärrlista*|stopplista*|portningslista*) ..2
    (din|ert|ditt|er|dina) ..2 (bokning|medlemskap|konto|kort|abonnemang|reservation|bokningar|avtal|kundkonto|tid|=tider|träningskort|gymkort|prenumeration) ..5 (avboka*|avslut*|uppsagt|uppsagd*|säg*|stäng*|spärr*|annuller*|hävt|hävs|upphör*|återkallas|avbryt*|indraget|inställ*) ..7 (@review|grund|på grund|efter|pga|eftersom|för det|kritik*|detta|till följd)
    (avslutar|avslutat|avbokar|avbokat|säger upp|sagt upp|stänger|spärrar|annullerar|hävt|häver) ..3 (din|ert|ditt|er|dina) ..2 (bokning|medlemskap|konto|kort|abonnemang|reservation|avtal|kundkonto|tid|träningskort|prenumeration) ..8 (@review|på grund|efter|pga|eftersom|kritik*|till följd)
    (dörr|dörren|dörrarna|porten) ..3 (är|stängd|stängda|förblir|hålls|stängs) ..3 (stängd|stängda|för @dig)
    (välkom*) ..1 (är|blir) ..1 @du ..1 (inte|aldrig|inte längre)
    - (=hundar|=husdjur|barnvagn*|rökning|rökare|under 18|minderårig*|=katter)
    - <start> barn
    - (vart|var) ..2 @du ..3 (väljer|går|bokar)
    - (självklart|givetvis|naturligtvis|hjärtligt|mer än|är @du) ..2 (välkommen|välkomna)
    - (kände|känna|känt|känns) ..4 (inte|ovälkom*) ..2 (välkom*)
    - (beklag*|ledsen|ledsna|tråkigt|förlåt|synd|ursäkt*|trist) ..10 (inte|aldrig) ..3 (välkom*|ta emot|betjän*|serv*|hjälp*|komma|kom|boka|tillbaka)
    - (inte|aldrig) ..2 (vilja|vill|kan|kunna|lust|tänker|väljer) ..3 (komma|besöka|boka|återkomma) ..2 (tillbaka|igen|oss|åter)
    - (förstår|respektera*|synd) ..4 (om|att|ifall) ..1 @du ..8
    - (tveka|dröj|vänta) inte
    - (fick|fått|tvingades|behövde|valde) ..1 (gå|äta|bo|leta|hitta|åka|söka|vända) ..4 (annan|=annat|andra|annanstans)
    - (alltid|varmt) välkom*
    - =kunde ..2 inte
    - (=kunde|kan tyvärr) ..1 inte ta emot
    - inte då hjälper
    - så vill vi inte ta emot (någon|en|våra|er|dig)
  `,
  'demand-proof': `
    - gärna ..2 och visa
    (kvittot|intyget|beviset) ..1 var så god
    (ordernummer|bild|kvitto|bevis) eller ..1 det har inte hänt
    (vi|jag) vill ha fakta på bordet
    visa (sms:et|mejlet|intyget|kvittot) då
    - fick ingen bild
    - (får|kan) ..2 gärna visa
    - (får|kan) ..2 ta ..1 bilder
    - (tar|ta|byter|byta|lämna|lämnar|returnera|reklamera|går) ..5 utan kvitto
    - (ombedd|ombedda) att visa
    - (kom|komma) (tillbaka|in|förbi|hit) ..1 med ..1 (kvittot|kvitto)
    - ta med ..1 kvitto*
    - (ge|skicka|visa) (dig|er) ..2 (kvitto*|bild*|faktura*|underlag*)
    - skicka ..2 (bild|bilder|foto*|kvitto*) ..2 (via|till|med|i chatten)
    - =ta ..1 (en|ett)? ..1 (bild|foto) ..2 på
    (behöver|kräver|vill ha|väntar på|inväntar) ..2 (bevis|belägg)
    - (möjlighet|välkommen|gärna) ..3 (att)? ..1 skicka ..3
    - (visa|ta med|lämna|spara|skicka) ..2 (kvitto*|bild*) ..6 så (byter|löser|hjälper|rättar|ordnar|tittar|återbetalar|lagar)
    @du ..2 (kan|=kunde) ..1 (inte|aldrig) ..1 (bevisa|styrka|belägga)
    (förrän|innan) ..1 (vi|jag) ..1 (ser|sett|se|fått|får) ..3 (*intyg|*intyget|bevis*|kvitto*|bild*|foto*|provsvar*)
    (var|vart) ..1 (är|=finns|har) ..2 (termometern|mätningen|intyget|läkarintyget|filmen|vittnet|vittnena|dokumentationen|papperen|protokollet)
    - (med|även) ..1 (eller|också) utan ..1 (kvitto*|kartong*|förpackning*)
    - (även|också) utan ..1 kvitto*
    (så länge|innan|förrän|tills|om) ..2 @du ..3 (visar|visat|visa|lämnar|skickar|lägger|presenterar|kommer med) ..2 (upp|fram|in)? ..3 (kvitto*|bild*|bevis*|intyg*|underlag|foto*|belägg) ..6 (ord|påståen*|trovärdig*|värt|=värda|ingenting|inget|tar|tror|allvar)
    - (skickar|mejlar) bilderna till (er|dig)
    (innan|förrän) ..5 (vill|behöver|måste|kräver) ..2 (vi|jag)? ..3 (se|ha|få) ..3 (bilder|bevis|kvitto|kvittot|foton|belägg|underlag)
    (vill|måste|kräver) ..2 (vi)? ..2 (se|ha) ..2 (bevis|belägg|konkreta bevis|fotobevis|bildbevis)
    (utan|inga|=finns|saknas|ingen) ..2 (bevis|belägg)
    <start> utan (bevis|belägg|kvitto|bilder|underlag|kvitton|foton|dokumentation)
    (inga|=finns|saknas|ingen) ..2 (kvitto|bilder|underlag|kvitton|foton|dokumentation) ..6 (ord|påstående*|anklagelse*|snack|prat|tomma|trovärdig*|värd*)
    (har|=finns|var) ..2 (@du|det)? ..3 (några|något|nåt|nån|någon|ens)? ..1 (bevis|belägg|kvitto|foton|bilder) <question>
    (bevisa|styrk|styrka|belägg|=bekräfta|underbygg|underbygga|dokumentera) ..2 (det|detta|ditt|dina|era|ert|=påståendet|påståendena|gärna|först|motsatsen|det då|vad du|=ord|dom|dem|annars|saken|anklagelse*)
    (kan|=kunde|måste|får|bör|ska|då|först|=vänligen) ..2 (@du)? ..2 (bevisa|styrka|belägga|underbygga) ..3
    (=visa|uppvisa|presentera|=lägg|=ge|=skicka|=ta|=bifoga|=lämna|=komma|=kom|=ladda|=posta|redovisa|förete) ..3 (bevis|belägg|kvitto|kvittot|kvitton|foto|foton|bilder|bild|fakturan|faktura|dokument|skärmdumpar|underlag|bevisen|notan|fakta|dokumentation|bevisning)
    (var|vart|vilka) ..3 (är|har|=finns|e) ..3 (bevis|bevisen|belägg|beläggen|kvittot|bilderna|fotona|fakturan|fakta|notan|dokumenten|underlaget)
    (några|något|nåt|inga|har du|har ni) ..1 (bevis|belägg|fakta) <question>
    @you ..3 (bevis|belägg|kvitto) <question>
    (backa|backar|styrka|underbygga|stödja|belägga|understödja) ..4 (upp)? ..3 (med) ..2 (bevis|belägg|fakta|bilder|foton|kvitto|dokument*)
    (bevisbörda*|bevisbördan)
    (rättfärdiga|förklara) ..1 (dig|er|dina påståenden)
    (påstående|påståenden|ord|anklagelse*) ..3 (utan) ..1 (bevis|belägg|grund)
    - (vattentät*|=bevisligen|=levande bevis|bevis på (kvalitet|att|hur)|köpbevis*|värdebevis*)
    - (privat*|(direkt|privat) meddelande|via mejl|mejla|via e-post|direktmeddelande|via vårt formulär|dm)
    - (behöver|krävs|behövs) ..2 (inget|inga|inte) ..3
    - skicka ..1 (gärna) ..2 (bild|bilder|foto|foton|film)
    - (lägg med|lägg till|bifoga|ta med|skicka med|lägg in) ..2 (bild|bilder|foto*|kvitto*)
    - lägg ..1 (med|in|till|gärna) ..3 (bild|bilder|foto*|kvitto*)
    - (välkommen|räcker|kan) ..2 (att)? visa kvittot
    - (kom|kommer|titta|sväng|hoppa|kika) ..1 (förbi|in|gärna|till =oss) ..2 med ..3
    - välkommen ..2 med ..2
    - nu finns en bild
  `,
  'deny-customer': `
    (=för oss) är du ..2 (främling|okänd|obekant)
    du är (obekant|okänd) för (oss|alla)
    hos oss satt (ni|du) inte
    (plagget|bilen|paketet|varan|hunden) har (inte|aldrig) passerat (vår|vårt)
    - även om (du|ni) inte är
    - @du (tog|åkte|såg|ringde) var inte
    - (kommentera|säga|bekräfta|berätta) vem som ..1 (varit|är) här
    - (inte|aldrig) ..1 (är|känner|kände|blev|varit) ..3 (nöjd*|belåten*|besviken|trygg*|välkom*|sedd*|hemma|bekväm*|överens|ensam*|säker*)
    ingen ..1 av ..1 (våra|oss|vår) ..4 (klippt|behandlat|serverat|träffat|sett|hjälpt|undervisat|expedierat|kört) ..1 (dig|er)
    - inte kännas
    (känner|kände) ..2 (vi|inte) ..2 (inte)? ..2 (igen|till) ..2 (dig|er) ..4 (=kund|=kunder|=kunden|=kunderna|gäst|klient|patient|hos oss|=här)
    @du ..3 (aldrig|inte|ej) ..3 (varit|besökt|besökte|bott|bodde|ätit|åt|köpt|köpte|handlat|handlade|beställt|beställde|bokat|bokade|satt|anlitat|förekommer|=finns|figurerar|satte) ..5 (gäst|gäster|=kund|=kunder|=kunden|=kunderna|klient|patient|=här|oss|hos|fot|=hotellet|=restaurangen|=salongen|=kliniken|=butiken|med oss|av oss|medlem|elev)
    @du ..2 (aldrig|inte|ej) (=var|=är) ..1 (=kund|gäst|klient|patient|medlem|elev|=här)
    @du ..1 (var|besökte|bodde|åt|handlade|beställde|bokade|är|satte|köpte) ..2 (aldrig|inte) ..4 (gäst|gäster|=kund|=kunder|=kunden|=kunderna|klient|patient|=här|oss|hos|fot|medlem)
    @du ..2 (har|hade) ..1 (aldrig|inte|inte ens) ..2 (varit|besökt|bott|ätit|köpt|handlat|beställt|bokat|satt|anlitat|satt din|satt er|gått) ..4 (gäst|=kund|=kunder|=kunden|=kunderna|=här|oss|hos|fot|klient|patient|(något (från|av|i|på))|(med oss)|(från oss)|(av oss)|(på oss)|(på (vår|vårt))|(i (vår|vårt)))
    (har|var|är) @du ..1 (ju|ens)? ..1 (aldrig|inte) ..2 (varit|besökt|bott|ätit|köpt|handlat|beställt|bokat|gäst|=kund|=kunder|=kunden|=kunderna|=här|hos|klient|patient) ..2 (gäst|=kund|=här|oss|klient|patient|våra|hos)
    (det)? ..1 (=finns|fanns|har|hade|hittar|existerar|förekommer) ..2 (vi|det)? ..1 (ingen|inga|inget|inte någon|inte nån|aldrig någon|inte) ..3 (=kund|=kunder|=kunden|=kunderna|gäst|klient|patient|bokning|reservation|beställning|=order|besökare|köp|sådan =kund|kvitto|besök|gäster|uppgift|notering|journal|besökare|sådan|registrering) ..7 (namn|register|registret|system|systemet|bokningar|databas|databasen|=liggare|det namnet|i våra|hos oss|som =heter|under|hos|registrerad*|på dig|från dig|den dagen|journal*)
    (ingen|inga|inget|aldrig någon) ..1 (sådan|sådant|sådana|=kund|=kunder|=kunden|=kunderna|gäst|patient|person|med det|vid det) ..1 (=kund|=kunder|=kunden|=kunderna|gäst|patient|klient|person|beställning|bokning|=order|besök|namn|namnet)
    (ingen|inga|=finns inte någon|inte någon|aldrig någon) ..3 (som =heter så|med det namnet|vid namn|med ditt namn|med detta namn|med ert namn|vid det namnet|med sådant namn|under det namnet)
    (vi|jag|personalen) ..2 (har|hade)? ..2 (aldrig|inte) ..2 (sett|serverat|betjänat|haft|träffat|hört talas|tagit emot|behandlat|mött) ..3 (@dig|någon|en sådan|en person|dig|er) ..3 
    (aldrig|inte) ..1 (sett|träffat|betjänat|haft|hört talas om) ..1 (dig|er|dej) ..2 (=här|hos|förut|=tidigare|som|som gäst|=nånsin|någonsin)?
    @du ..2 (=finns|står|förekommer|figurerar|syns) ..1 (inte|ej|inte ens|ingenstans) ..3 (i|på|bland|hos) ..3 (register|registret|system|systemet|databas|databasen|lista|listan|bokningar|bokning*|kundregister|kundregistret|våra|vårt|vår|rullor|gäst*)
    (ditt namn|ert namn|din bokning|din beställning|er bokning|namnet) ..2 (=finns|förekommer|existerar|står) ..1 (inte|ej|ingenstans) ..3
    @du ..2 (är|var|har) ..1 (inte|aldrig|ingen) ..2 (varit|ens)? ..1 (vår)? ..1 (=kund|=kunder|=kunden|=kunderna|gäst|gäster|klient|patient|medlem|besökare)
    (omöjligt|omöjligen|inte|knappast) ..2 (kan|ha)? ..1 (ha)? ..1 (varit =här|besökt oss|ätit =här|bott =här|ätit hos oss|bott hos oss)
    - (hoppas|ledsen|ledsna|beklag*|tråkigt|synd|besvik*|trist|förlåt)
    - (kan|=kunde|kunnat|lyckas|lyckats|lyckades) ..2 (inte|ej) ..3 (hitta|hittat|finna|se|koppla|matcha|identifiera|spåra)
    - (hittar|hittade|ser|har) ..2 (inte|ingen|inget|inga) ..3 (besök|bokning|som stämmer|som matchar|beskrivning*) ..6 (stämmer|matchar|beskriv*|passar|=överens|motsvarar)
    - (inte) ..2 (varit|var) ..2 (nöjd|nöjda|trevlig*|bra|så|tillräcklig*|bekväm*|som|till din|ditt fel|ensam|den första|första|enda)
    - (ingen|inte) ..2 (ursäkt|uppfattning|bra|rolig|anledning)
    - (varit|var) ..2 (inte|aldrig) ..2 (nöjd|nöjda|bra|trevlig*)
    - @du ..3 (inte|aldrig) ..2 (fick|fått|blev|blivit|kände|=kunde|behövt|behövde)
    - hittar ..1 inte ..3 (ännu|än)
    - (hittar|ser|hittat) ..1 (ingen|inget|inte) ..2 (bokning|besök|=order|beställning) ..1 (under|på|i|med)
    - (kanske|möjligen) ..2 (står|ligger|bokad|i ..2 namn)
    - vem (du|ni) är behöver vi inte
  `,
  'platform-appeal': `
    - skriv ..1 (google|trustpilot|tripadvisor|yelp|booking|facebook) ..1 i (ämne*|rubrik*|meddelande*)
    (kära|bästa) (algoritm|portal|moderator|plattform)
    (klickat|tryckt) på flaggan
    (någon|nån) ..3 på (google|tripadvisor|trustpilot|kartjänsten|portalen) ..2 (ta en titt|kolla|granskar|kollar)
    - google ..1 (ändra|=rätta|uppdatera) ..2 (adress*|karta*|öppettid*|infart*)
    - anmält det ..1 (internt|vidare)
    (plattform*|sajten|sidan|webbplatsen|google|tripadvisor|yelp|trustpilot|booking|reco|moderator*|hitta|eniro|facebook) ..2 (borde|måste|bör|behöver|=vänligen) ..4 (stänga|blockera|spärra|ta bort|ta ner|radera|kontrollera|agera|verifiera|granska|stoppa|rensa|moderera|avpublicera|porta|kolla|ta tag|straffa|banna|skärpa|reagera)
    (google|tripadvisor|trustpilot|yelp|booking|facebook|amazon|airbnb|reco|moderator*|moderatorer*|administratör*|admin|(trip advisor)|eniro|(hitta se)|prisjakt|pricerunner|wolt|foodora) ..3 (=snälla|=vänligen|radera|ta|kolla|granska|varför|vad|stoppa|när|hur|borde|agera|stäng|spärra|verifiera|släpper|publicerar) ..5 (ta bort|bort|ner|detta|det|den|denna|det =här|@review|släpp*|igenom|publicer*|kontroller*|tillåt*|granska*|åtgärd*|konto*|fejk*|ni|verifiera|stoppa|spärra)
    (ber|bett|be|begär|begärt|kräver|krävt|uppmanar|kontaktar|kontaktat|anmäler|anmält|rapporterar|rapporterat|flaggar|flaggat|skriver|skrivit|vädjar|hör av oss|meddelat|meddelar|vänt oss|tagit kontakt) ..6 (till|hos|med|av|för)? ..1 (google|tripadvisor|trustpilot|yelp|booking|moderator*|plattformen|sajten|webbplatsen|administratör*|reco|facebook|eniro)
    @review|(denna text) ..3 (har|är|blivit|kommer|blir|håller) ..3 (anmält|anmäld|anmälts|rapporterat|rapporterad|rapporterats|flaggat|flaggad|flaggats|anmälas|rapporteras)
    (det|detta|den|du) ..1 (är|har|blir|blivit) ..3 (anmält|anmäld|anmälts|rapporterat|rapporterad|rapporterats|flaggat|flaggad|flaggats) ..2 (till|hos|som) ..2 (google|tripadvisor|trustpilot|plattform*|sajten|moderator*|fejk*|falsk*|facebook|reco)
    (vi|jag) ..3 (rapporterat|rapporterar|flaggat|flaggar|anmält|anmäler) ..3 (@review|profilen|kontot|konton|omdömet|inlägget|(det|detta|den|dig) ..2 (till|hos) ..2 (google|tripadvisor|trustpilot|plattform*|sajten|moderator*|facebook|reco))
    (moderatorer|moderator|moderatorerna|google|tripadvisor|yelp|trustpilot|admin|redaktionen) <question>
    - (hitta|=finns|se|betyg|omdömen|besök|följ|bilder|karta|vägbeskrivning|profil*|konto|sida|ställe) ..4 (på|via|i) ..1 (google|tripadvisor|booking|facebook|yelp|trustpilot|reco|eniro|hitta)
    - (på|via|genom|bokat|bokade|bokning*) ..1 (google|tripadvisor|booking|facebook|yelp|trustpilot|amazon|reco|airbnb|wolt|foodora)
    - (=skriv|=kontakta|skicka*|meddela*|=hör|=vänd|anmäl|boka*) ..8 (via|på|genom) ..2 (=vår|=våra|=vårt)? ..1 (webbplats*|hemsid*|sidan|sajt*)
    - (rapportera*|flagga*|anmäl*) ..4 (till|hos|för) ..3 (chefen|chef|köket|tekniker*|teamet|ägaren|fastighet*|hyresvärd*|utvecklar*|avdelning*|ledningen|leverantör*|kollega*|vaktmästar*|servicetekniker*|support*|ansvarig*|hovmästar*|platschef*)
    - (felet|problemet|läckan|buggen|bullret|skadan|felanmäl*|driftstopp*) ..3 (rapporter*|anmäl*|flagga*)
    - booking (bekräftelse|nummer)
    - (hitta|=kunde|kan) ..1 (inte|er|oss|ett|bra|lösning*|tid|fram|hit)
  `,
  commenters: `
    (säger emot|genomskådar) (honom|henne)
    vem håller med oss
    (klokare|vettigare|förnuftiga) röster i tråden
    (fler|alla) borde (svara|skriva|tänka) som <name>
    <name> har ..1 rätt ..6 (kommentar*|ovan|ovanför|henne|honom)
    - <name> (du|ni) (kommer|hjälper|ger|säger|behöver|tog|kom|satte|lyckades|och|som|räddade|vann|förgyllde|ska|skulle|blir|valde|bidrar|lyfter|gjorde|är|var|har|kan|får|gör|vet|hade|lämnade|skrev|ställde|fick|blev)
    (tack|tackar) <name> (du|ni)
    (du|ni) ..1 som ..2 (kommenterar|kommenterade|svarade|skrev|skriver) ..3 (ovan|ovanför|nedan|under|i tråden|efter)
    (håll|håller) (dig|er) ..1 utanför
    (tack|tackar) ..2 (för stödet|för uppbackningen)
    (tack|tackar) <name> ..2 (för ditt stöd|för ert stöd)
    (för ditt stöd|för ert stöd) ..6 (kommentar*|tråden|ovan|henne|honom)
    (ni|alla|övriga) som ..1 (gillat|gillade|delat|delade|hejar|håller med) ..8
    vad har ..1 (du|ni|<name>) ..2 med (saken|det|detta) att göra
    (ni|alla) ..1 andra som ..2 (kommenterar|skriver|=läser|gillar|följer) ..6 (=här|tråden|inte|ens)
    till (dig|er) ..1 <name> ..1 som ..2 (gillade|kommenterade|skrev|håller|delade)
    <name> ..1 du som ..10 (lägga|lägg) ..1 dig ..1 i
    (låt|låta) bli att lägga (dig|er) i
    (lägg|blanda) (dig|er) inte i
    - tack <name> ..1 (roligt|kul|fint|härligt|trevligt)
    (ni andra|andra|alla|ni) ..2 som =läser ..6 (själva|bedöma|döma|avgöra|håller med|förstår|ser)
    (själva|själv) ..2 (bedöma|avgöra|döma) ..2 (vem|vilken|vad) ..4 (rätt|sanning*|trovärdig*|ljuger|sant)
    (vänner|kompisar|gott folk|kära =läsare|alla|hörni|folk|=läsare|gäster) ..4 (döm|bedöm|avgör|dömer|bedöma|avgöra|se) ..2 (själva|själv)
    (tack|tackar) ..1 <name> ..3 (i alla fall|åtminstone|ändå|att)? ..3 (någon|nån|förstår|fattar|håller med oss|försvarar|stöttar|backar)
    (i alla fall|åtminstone|iallafall|skönt att) ..2 (du|någon|nån) ..3 (ser|förstår|fattar|vet|tror|begriper|inser|håller)
    (alla|vi alla|ni andra|folk|gott folk|vänner|=läsare|=övriga|ni som =läser) ..4 (=här|som =läser|i tråden)? ..3 (håller med|eniga|=överens|på vår sida|förstår|ser|stöder|stödjer|instämmer) ..3 <question>
    (alla|de flesta) ..2 (=här|i tråden|som kommenterar) ..3 (håller|vet|ser|förstår|fattar|instämmer) ..4
    (vänner|folk|gott folk|=läsare|ni andra|hörni|ni som =läser|lyssna) ..6 (tro inte|lyssna inte|säg till henne|säg till honom|döm själva|bedöm själva|avgör själva|eller hur)
    (som|precis som) <name> ..3 (säger|sa|skrev|skriver|påpekar) ..4 (ovan|ovanför|nedan|i kommentar*|i tråden)
    <name> ..2 har rätt ..4 (inte du|till skillnad|om dig|i kommentar*|ovan|henne|honom)
    (hon|han|författaren|skribenten|recensenten) ..2 (har fel|ljuger|överdriver|är orättvis|tar fel|hittar på|misstar sig)
    (tro|lyssna|mata|fall) ..3 (inte|aldrig) ..2 (på|för)? ..2 (henne|honom|trollet|trollen|troll|författaren|skribenten|recensenten|den =här personen|sådana|den som skrev)
    - (vi|jag|personalen|du|ni) ..1 (hade|har) fel
    - (alla) ..2 (här) ..1 (på|hos|i) ..3 (=hälsar|önskar|tackar)
  `,
} as const satisfies Record<keyof typeof english, string>;
