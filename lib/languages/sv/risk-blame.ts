import type { blame as english } from '../en/risk-blame.ts';

/** Whose fault it was, and excuses, in Swedish. */
export const blame = {
  'customer-fault': `
    - borde (man|du|ni) kunna räkna med
    - (backhand|backhanden|forehand|forehanden|=serven|=smashen|tekniken|sången|dansen|takten|rytmen|humöret|aptiten|=solen|vädret|sällskapet|tålamodet) ..1 (får|kan) ..1 @du
    - @du (bokat|beställt|valt|köpt|hyrt|fått) inte (fanns|var|kom|gick|fungerade|låg|stod|höll|passade)
    (hade|=hade) ..1 (behövt|räckt) ..1 att? (ta av|läsa|vrida|trycka|dra|öppna) ..3 först
    (två|tre|med) ..4 vad trodde (du|ni) skulle hända
    (lappen|skylten|bekräftelsen|texten) ..3 lästes inte
    för (dem|den|de) som (öppnar|=läser|orkar läsa) (den|det)
    - (om|ifall) (du|ni) kom fram
    - (skyller|skylla|skyll|skyllt) (oss|mig) (=själv|=själva)
    - (påpekar|påpekade|nämner|nämnde|=säger|=sa|=sade|skriver|meddelade|bekräftade|uppgav|angav) att
    (felet|misstaget|skulden|ansvaret|missen) (är|var) (helt|=bara)? (=ditt|=ert|=din)
    (helt|enbart|=bara) (=ditt|=ert) ..1 (fel|misstag|ansvar|val)
    - (synd|tråkigt|trist) ..1 att @du ..1 inte ..1 (sa|sade|ringde|nådde|fick|kunde|hann)
    @du gjorde ..1 fel
    (gick sönder|gick fel|krympte|sprack|lossnade|försvann|misslyckades|brändes|=läckte|stannade|skadades|rostade|färgade) ..4 (för att|eftersom|därför att|när) @du ..3 (inte|aldrig|glömde|hade|lät|ställde|vred|drog|tvättade|gick|använde|satte|=la|tog|körde|badade|tryckte)
    @du ..1 (vägrade|struntade|slarvade) ..8 (så|då|och|därför) ..4
    som man bäddar
    man får ..1 vad man betalar
    (får|kan) ..1 (du|ni|kunden|man) ..2 ((stå för|bära|rå för) ..1 (det|ansvaret|följderna)?|(ta ..1 (ansvaret|följderna|skulden))) ..1 (själv|själva)
    (kan|=kunde) ..1 inte ..1 (tänka åt|packa åt|läsa åt|vakta) ..4
    - @du ..1 (kan|får|kunna) ..1 själv ..1 (välja|boka|avboka|ändra|betala|hämta|styra|se|följa|bestämma|lägga|ställa|lämna|återställa|testa|prova)
    (man|du|ni|ingen) ..1 (kan|får|bör) ..1 (inte|knappast) ..2 (förvänta|begära|vänta sig|kräva|räkna med) ..8
    - återställer @du ..1 själv
    inte ..1 (vårt|vår) (fel|ansvar|skuld|misstag|sak) ..1 (att|om|när) @du ..6
    (hade|skulle) ..2 (aldrig|inte|knappast) ..3 (hänt|inträffat|skett|blivit|uppstått|gått) ..4 om @du
    <start> den som ..8 får ..1 (räkna med|skylla|stå för|finna sig|leva med) ..8
    - läs gärna
    @du ..1 (tog|satte|drog|vred|stängde|öppnade|monterade|hanterade|tvättade|skötte|ställde|fyllde|=bar) ..5 (fel|felaktigt|slarvigt|ovarsamt|vårdslöst)
    @du ..2 (hade|har) ..2 (inte|inte ens|aldrig) ..2 (kollat|kontrollerat|läst|frågat|ringt|lyssnat|tittat|tänkt)
    (lära|lär) ..3 (dig|er) ..2 att ..2 (läsa|lyssna|räkna|passa|komma i tid|klockan)
    (man|ingen) ..1 (kan|=kunde|får) ..1 (inte)? ..8 och ..2 ((bli (förvånad|sur|arg|besviken))|(tro att)|(förvänta* sig)|klaga*)
    (stod|står|framgick|framgår|fanns) ..6 (såg|läste|märkte) @du ..2 (inte|aldrig)
    (hade|=hade) ..2 @du ..2 vetat ..3 om
    (hade|skulle) ..6 (undvikits|undvika|vetat|löst|fungerat|gått bra|hänt|funnits kvar|gått att) ..4 (om|hade) @du
    @du ..1 (beställde|bokade|valde|angav|uppgav|skrev|läste|köpte|fyllde|monterade|tryckte|klickade|knappade|installerade|använde|missförstod|tolkade) (det|i|in|av)? (fel|felaktig*|själv|själva)
    (beställde|bokade|valde|angav|uppgav|skrev|läste|köpte|fyllde|monterade|tryckte|klickade|installerade|använde) @du ..3 (fel|felaktig*|själv|själva)
    @du ..1 (har|hade) ..4 (själv|själva|fel|felaktigt) ..3 (beställt|bokat|valt|angett|angivit|uppgett|uppgivit|skrivit|läst|köpt|fyllt|monterat|tryckt|klickat|orsakat|förorsakat|ställt|bett|skadat|gjort|slarvat|installerat|hanterat)
    @du ..1 (har|hade) ..3 (beställt|bokat|valt|angett|angivit|uppgett|skrivit|läst|köpt|fyllt|monterat|hanterat|använt|installerat|orsakat|missförstått) ..2 (fel|felaktig*|själv|själva)
    @du ..1 (valde|valt|orsakade|orsakat) ..2 (själv|själva|medvetet|frivilligt) 
    @du ..1 själv|själva ..1 (valde|valt|beställde|beställt|bokade|bokat|orsakade|orsakat|angav|köpte)
    @du ..2 (missförstod|missförstått|misstolkade|misstolkat|missuppfattade|missuppfattat|förbisåg|förbisett|ignorerade|ignorerat|nonchalerade|struntade|struntat|försummade|försummat|=underlät|försov|vägrade|slarvade|slarvat|krånglade|missbrukade|vanskötte|försenade)
    @du ..1 (=missade|=missat|glömde|glömt) ..2 (att|läsa|@din ..1 (tid|bokning|besked|nyckel|faktura|avgift)|tiden|texten|raden|skylten|informationen|villkoren|steget|betala|välja|ange|säga|meddela|lösenordet)
    (missförstod|misstolkade|missuppfattade|ignorerade|struntade|nonchalerade|försummade|=underlät|vägrade|slarvade) @du
    @du ..1 (har|hade) ..3 (missförstått|misstolkat|missuppfattat|förbisett|ignorerat|struntat|försummat|slarvat|vägrat|låtit bli)
    (har|hade) @du ..3 (missförstått|misstolkat|missuppfattat|förbisett|ignorerat|struntat|försummat|slarvat)
    (har|hade) @du (=missat|glömt) (att|läsa|@din ..1 tid|informationen|villkoren)
    glömde @du
    - <start> glömde @du
    - glömde @du (en|ett|@din)
    @du|man|gäster|=kunder ..1 (borde|skulle|=kunde|bör|behövde) ..3 ha|väl|kanske|faktiskt ..3 (läst|sagt|ringt|=frågat|=kontrollerat|=kollat|=bokat|=avbokat|=meddelat|=informerat|lyssnat|kommit|=räknat|vetat|förstått|=påpekat|=klagat|=berättat|tänkt|=beställt|följt|=väntat|nämnt|=hämtat|=reklamerat|=talat|pratat|planerat|=anmält|=varnat|gett|=ordnat|=påtalat|=mejlat)
    (borde|skulle|=kunde) @du|man ..3 ha|väl|kanske ..3 (läst|sagt|ringt|=frågat|=kontrollerat|=kollat|=bokat|=avbokat|=meddelat|=informerat|lyssnat|kommit|=räknat|vetat|förstått|=påpekat|=klagat|=berättat|tänkt|=beställt|följt|nämnt|planerat|=anmält|gett)
    @du|man (borde|=bör) ..2 (läsa|=läst|fråga|kontrollera|kolla|lyssna|=vetat|förstå|=förstått|lära|sagt|=frågat|=kollat|ringt|=bokat|tänkt|=meddelat)
    (borde) @du|man ..3 (läsa|=läst|fråga|kontrollera|kolla|lyssna|veta|=vetat|förstå|lära|sagt|=frågat|=kollat|ringt|=bokat|tänka|tänkt|=meddelat|räkna)
    (=hade) @du ..3 (läst|lyssnat|ringt|frågat|kontrollerat|meddelat|följt|avbokat|kollat|hört av)
    om @du ..1 (=bara|hade|=läst|=lyssnat|=ringt) ..3 (läst|lyssnat|lyssnade|ringt|ringde|frågat|frågade|sagt|=sa|bokat|bokade|kommit|kontrollerat|meddelat|följt|avbokat|kollat|läste|berättat|hört av)
    @du ..1 (läste|följde|lyssnade|meddelade|avbokade|avbeställde|=sa|=sade|nämnde|kontrollerade|kollade|informerade|bekräftade|angav|uppgav|påpekade|respekterade|hörsammade|dök) ..2 (inte|aldrig|ingenting|inget|ej)
    @du (ringde|bokade|frågade|bad|reserverade|berättade|hämtade|hörde av) ..1 (inte|aldrig)
    (läste|följde|lyssnade|meddelade|avbokade|avbeställde|=sa|=sade|nämnde|kontrollerade|kollade|angav|uppgav|påpekade|dök) @du (inte|aldrig)
    @du ..3 (inte|aldrig|ej) ..2 (läste|läst|följde|följt|lyssnade|lyssnat|meddelade|meddelat|avbokade|avbokat|avbeställt|=sa|sagt|nämnde|nämnt|kontrollerade|kontrollerat|kollat|angett|angav|uppgett|uppgav|påpekat|påpekade|dök|dykt|respekterat|klagade|brydde|brytt|betalat i tid|ansträngt|anmält|förberett)
    @din (eget|egen|egna) ..1 (fel|misstag|ansvar|skuld|problem|slarv|försummelse|okunskap|oaktsamhet|handhavande*|vårdslöshet|ouppmärksamhet|missförstånd|val)
    (är|var|blev|blir|helt|enbart|=bara|därför) ..1 (@din|=kundens|gästens|användarens) (fel|misstag|ansvar|skuld|problem|slarv|försummelse|val)
    (@din|=kundens|gästens|användarens) (slarv|försummelse|okunskap|oaktsamhet|handhavande*|vårdslöshet|ouppmärksamhet)
    @din ..1 (fel|problem|misstag) ..1 (och)? inte vårt
    (felet|misstaget|skulden|ansvaret|problemet|orsaken|missen) ..3 (ligger|låg|är|var|=finns|fanns) ..2 (hos @dig|@din ..1 (eget|egen|egna|fel|skuld|ansvar|sak|sida)|på din sida|på er sida|på ditt ansvar|=kund|=kunder|=kunden|=kunderna|gästen|hos =kunden|dig själv|er själva)
    (skyll*) ..1 (dig|er) ..1 (själv|själva)
    (skyll*) ..1 (=själv|själva)
    @du ..2 (har|får|kan) ..3 (skylla|tacka|klandra) ..2 (dig|er)? ..1 (själv|själva)
    (självförvållat|självförvållad*|handhavandefel*|användarfel*|kundfel*|egenförvållad*)
    @du ..2 (har|är|bär|satte|sätter|försatte) ..3 (själv|själva) ..3 (skulden|skyldig|skyldiga|ansvarig|ansvariga|orsaken|orsak|ansvaret|vållat|situationen|sits)
    @du ..3 (är|var) ..2 (skyldig|skyldiga|=orsaken|=orsak|boven|medskyldig*|ansvarig|ansvariga|vållande|fel ute|för otålig|för otåliga|slarvig|slarviga|oförsiktig*|ouppmärksam*|oaktsam*|försenad|försenade)
    @du (är|var) ..2 (för|så|själv|själva|ju|faktiskt|minuter) (=sen|=sena)
    - @du kom fram
    @du|(den som)|(gäster som) (ju|faktiskt|själv|själva)? (kom|dök|anlände|infann) ..4 (försent|för sent|sent|minuter sent|minuter för sent|en timme sent|halvtimme sent|försenad|försenade)
    (kom|dök|anlände) @du ..5 (försent|för sent|sent|försenad|försenade)
    @du ..2 (orsakade|skapade|provocerade|startade|började|ställde till|förorsakade|vållade) ..4 (problem*|situation*|konflikt*|bråk*|skada*|förseningen|försening|det|oreda|scen|dröjsmål*|gräl*)
    (läs|läsa|studera|kontrollera|kolla) ..3 (instruktion*|regl*|*villkor*|meny*|beskrivning*|manual*|bruksanvisning*|informationen|texten|=info|infon|prislist*|storleksguide*) ..4 (nästa gång|innan|först|ordentligt|noggrant|noggrannare|bättre|i förväg|du klagar)
    (nästa gång|i fortsättningen|framöver|tips) ..4 (=läs|=läsa|=kolla|=kontrollera|=lyssna)
    (nästa gång|i fortsättningen|framöver) ..2 (bör|borde|måste) @du ..3 (läsa|lyssna|kolla|kontrollera|komma i tid|passa|ringa i förväg|tänka)
    @du ..2 (får|måste|bör) ..3 (läsa på|lyssna bättre|passa tiden|läsa villkoren|läsa reglerna|skärpa|bättra)
    @du ..3 (förvänta*|krävde|kräver|ställde|begärde|begär) ..3 (för mycket|orimlig*|omöjlig*|mirakel|underverk)
    vad ..2 (hade|trodde|väntade|förväntade) ..1 @du ..2 (dig|er)? ..2 (egentligen|väntat|förväntat|trott|för det priset|att få)
    allt ..2 (står|stod|framgår|framgick) ..5 (=läsa|läst|((om|=bara) @du ..2 läs*))
    =hade @du ..6 (=skulle|=hade) ..6 (kommit|varit|fått|gått|blivit|fungerat|hållit|sluppit|sett|smakat)
    - @du ..1 (borde|skulle|ska|bör|=kunde) ..1 (inte|aldrig) ..10
    - @du (hyrde|köpte|fick|bokade|beställde|lånade) (skulle|borde)
    - @du ..1 (borde|skulle) ..2 (ha|självklart|naturligtvis|givetvis) ..2 (fått|blivit|känt|mötts|bemötts|informerats|kunnat|erbjudits|haft|hjälpts) ..6
    - (borde|skulle) @du ..2 (ha)? ..2 (fått|blivit|känt|mötts|bemötts|informerats|kunnat|erbjudits|haft) ..6
    - (om|ifall|när|hoppas|gärna|tipsa|glada|bra|tack) ..1 (att)? ..1 @du ..1 (=bara)? ..1 (vill|kan|skulle|har lust|ringer|hör|skriver|bokar|behöver|mejlar)
    - (inte|aldrig|knappast|ingalunda) ..3 (ditt|ert|din|er) ..1 (eget|egen)? (fel|misstag|skuld|ansvar|misstag)
    - (är|var|blev|blir|helt|begick|vi) (vårt|vår|våra) ..2 (fel|misstag|ansvar|skuld|slarv)
    - (på|från) (vår|våran) sida
    - <start> (vårt|vår) ..1 (fel|misstag|miss|ansvar|skuld|slarv)
    - (beklag*|ledsen|ledsna|ledsamt|tråkigt|synd|förlåt|ursäkt*|trist|förstår|sorgligt|tack|tackar|glädjer|kul) ..6 @du ..2 (kom|fick|blev|kände|upplevde|behövde|var tvungen|möttes|inte|har|hade|bokade|beställde) ..8 (fått|fick|kände|känt|upplevde|sent|mat|rum|fel|nöjd|nöjda|besvikna|besviken|trivdes|vara|helt|=kunde|uppskattade|gillade|väl|hos|åt|själv)
    - (informationen|guiden|skylten|beskrivningen|vi) ..6 (inte) ..3 (tydlig*|informerade|informerat|berättade|meddelade|ringde|sa|nämnde|läste|lyssnade)
    - (kan|får|kunna|=kunde|går) ..2 @du ..1 själv ..1 (välja|boka|avboka|ändra|betala|hämta|styra|se|följa|bestämma|lägga|ställa)
    - hade @du (velat|önskat|lust|behövt)
    - har (du|ni) glömt (ett|en|något|din|ditt) ..8 så
    - (du|ni) valde själva ..4 och
    - om (du|ni) glömt ..6 så
  `,
  lie: `
    (gripet|gripen|taget|tagen|tagna|gripna) (ur|från) (luften|tomma intet|tomma luften)
    (rena|ren) (fabrikationer|fabrikation|påhitt|fantasier)
    (kokat|snickrat|snickrar|kokar|diktar) ihop (det|den|allt|historien|detta) ..2
    (sa|sade|påstod|skrev) du motsatsen
    (pinocchio|långnäst)
    (bespara|besparar) oss (den versionen|sagorna|historierna)
    (brister|saknar) ..1 (i)? ..1 (sanningshalt|trovärdighet)
    trovärdigheten (tog slut|är noll|försvann)
    (de där|dina) (sagorna|sagor|skrönor|skrönorna) om
    (bra fart på|livlig|frodig) (fantasin|fantasi)
    tro det den som vill
    du sa en sak till oss och en annan
    @du ..1 (snackar|pratar|skriver) ..1 (strunt|skit|smörja|dumheter|nonsens|goja)
    - det stämmer att
    @du =hittar (=bara|ju) på
    @du =hittar på (saker|historier|detta|allt|sånt|sådant)
    (håller|höll|hållit) ..1 (sig|dig|er) ..1 inte ..1 till ..1 (sanningen|fakta)
    @du ..2 vet ..5 (inte|aldrig) ..3 (gick|hände|var|stämmer|skedde|=sa)
    (dra|drar|drog|dragit|komma med|kommer med|hitta på|hittar på) ..3 (vals|valser|rövarhistoria|rövarhistorier|skrönor|rövarhistorien)
    (inget|ingenting|inte|föga|mycket lite) ..4 med ..2 (=verkligheten|sanningen|fakta) ..2 (göra|gemensamt)?
    (förankring i =verkligheten|fria fantasier|rent ljug|ren förtalskampanj|blåljuger|blåljög|blåljugit|fabulerat|överdriver grovt)
    @you ..4 (version|berättelse|beskrivning|påståenden|påstående|historia) ..3 (är|var) ..3 (falsk|falska|osann|osanna|inte sann|inte sanna|rent ljug|påhittad|påhittade|lögnaktig*)
    (så|det) ..2 (gick|hände|var|gick det|hände det) ..2 (inte|aldrig) ..3 (vet|det vet) @du
    @you ..4 (ljuger|ljög|ljugit|ljuga|lögnare|lögnaktig*|lögnhals|lögnerska|*lögner|lögnen|=lögn|lögnerna|osanningar|osanning|mytoman*|bluffar|fabulerar|osann|osanna)
    (ljuger|ljög|ljugit|bluffar) @you
    (det|detta|=här|allt|allting|historia*|påstående*|anklagelse*|uppgift*|berättelse*|ord|=orden|@review|ren|rena|rent|ännu|=bara|fräck|fräcka|grov|grova|pur|fullständig*|total*|skamlös*|uppenbar*|medvet*|=direkta|en|jäkla) ..3 (=lögn|=lögner|*lögn|*lögner|lögnen|osanning|osanningar|osant|osanna|osann|lögnaktig*|nonsens|dumheter|struntprat|skitprat|=påhitt|=förtal)
    (ren|rena|rent|=bara|uppenbar*) ..1 (trams|strunt|bluff)
    (lögnare|lögnhals*|lögnerska|mytoman*|ljugis) (inte)?
    (sprida|sprider|spridit|spred|fara|far|kommer|komma|farit|fabricerar) ..3 (med|ut)? ..2 (*lögner|*lögn|osanning*|osanna|falska|falskheter|lögnaktig*|förtal|rykten)
    (sluta|slutar|upphör|lägg av|låt bli|nog med) ..3 (ljug*|lögner*|sprida|fara med osanning*|osanningar*|förtala|förvräng*|hitta på|bluffa)
    (inte|aldrig) ..2 (ett)? ..1 (ord|dugg|uns|korn|gnutta|spår) ..3 (sant|sanning|sann|sanningen|stämmer)
    (det|detta|=här|allt|det du ..3|det ni ..3|påstående*|vad du ..3|inget|uppgift*|historia*|anklagelse*|inte ett ord) ..2 (stämmer|är|var|överensstämmer) ..2 (inte|ej|osant|aldrig|helt enkelt inte|inte alls) ..1 (sant|sann|sanning|sanningen|med sanningen|med =verkligheten|och det vet)
    (påstående*|påståendet|historia*|anklagelse*|berättelse*|uppgift*|det du ..3|vad du ..3) ..2 stämmer ..2 (inte|ej)
    (inte|aldrig|ej) ..1 sant|sanning|sanningen ..3 @du|och
    och (det)? vet @du ..1 (själv|mycket väl|mycket|också|om|väl)?
    @du ..2 (vet|visste) ..4 (att) ..3 (inte stämmer|osant|lögn|inte är sant|inte sant|ljuger|falskt)
    @you ..5 (förvränger|förvrängt|förvrängde|vanställer|förvanskar|förvanskat|snedvrider|förvräng*|vränger) ..4 (sanningen|fakta|=verkligheten|=orden|händelsen|händelserna|det som|allt|historien)?
    (förvränger|förvanskar|snedvrider|vränger|vanställer) ..2 @du ..2 (sanningen|fakta|=verkligheten|=orden|det)?
    (vrider|vridit) ..2 på ..1 (sanningen|fakta|=verkligheten|=orden|det som)
    (förvräng*|vrida|förvansk*|snedvrid*|tumma|tummar) ..2 (på|av|till)? ..1 (sanningen|fakta|=verkligheten)
    @you ..4 (tala*|säg*|hålla*|håller|berätta*) ..2 (inte|aldrig) ..2 (sanning|sanningen)
    @you ..3 (inte|aldrig) ..3 (tala*|säg*|sagt|sade|hålla*|håller|berätta*|så noga med|noga) ..3 (sanning|sanningen)
    (håll|hålla|håller) ..3 (dig|er)? ..1 till sanningen
    @you ..5 (medvetet|avsiktligt|uppsåtligen|med flit|medvetna|avsiktliga) ..4 (fel*|falsk*|osann*|ljug*|vilseled*|missled*|lögn*|förvräng*|oriktig*)
    (falska|falskt|osanna|osant|grundlösa|ogrundade|ogrundad|felaktiga|lögnaktiga|oriktiga|obefogade|påhittade|uppdiktade|ohemula) ..1 (anklagelse*|påstående*|beskyllning*|uppgifter|rykten|@review)
    (saknar|utan|saknas) ..2 (all|helt|varje|minsta)? ..2 (sanningshalt|verklighetsförankring|sanning|verklighetsgrund)
    (långt|fjärran) från ..1 (sanningen|=verkligheten)
    @du ..2 (är|var) ..3 (oärlig|oärliga|falsk|falska|ohederlig*|osannfärdig*|inte ärlig|inte ärliga)
    (förtala|förtalar|förtalat|smutskasta|smutskastar|svartmåla|svartmålar|baktala|baktalar) ..3 (@we|företag*|personal*|restaurang*|namn|salong*|@staff)
    - (ligga|ligger|låg|legat) ..4
    - (inte|aldrig) ..2 (påstå*|säg*|mena*|antyd*|kalla*|tro*) ..4 (ljug*|lögn*|bluff*)
    - (vi|jag|personalen|vår*) ..3 (ljög|ljuger|ljugit|vilseled*)
    - (för bra för att vara sant|ärligt talat|sant att säga|sanningen är att vi|om jag ska vara ärlig)
    - (stämmer) ..3 inte ..4 (med (vår|vad|den|det) ..3 (ambition*|standard|nivå*|lov*|vill|brukar|bild*|förväntning*)|=överens med (hur|vad) vi|in på)
    - (beskrivning*|adress*|öppettid*|tid*|nota*|faktura*|pris*|storlek*|datum*|bokning*|uppgift* ..2 (på|i)) ..2 stämmer|stämde ..2 inte
    - (tråkigt|beklag*|ledsen|ledsna|ledsamt|synd) ..8 (stämmer|stämde) ..2 inte
    - (inte) ..2 (sant) ..1 (standard|smak)
    - (när|om) det passar
  `,
  'personal-attack': `
    - som låter (illa|dåligt|konstigt|skumt|trasig*)
    - (förstår|förståelse för) ..1 (din|er) ilska
    - (ditt|ert) ..1 (goda|glada|sköna|fina|trevliga|härliga|soliga|varma) humör
    (stavning|läsförståelse|tänkande|huvudräkning) är ..2 inte (din|er|din|allas) ..1 (grej|gebit|gåva|styrka)
    (din|er) (mamma|mor|familj) måste skämmas
    (hjärta|hjärtat) av sten
    (titta|se) dig själv i spegeln
    (märker|märks|hörs) att skolgången
    med (din figur|ditt ansikte|det ansiktet|din hållning|din kropp)
    (bra|rätt|ganska|tillräckligt|rejält) (dum|korkad|trög|blåst) (för|i)
    lär (dig|er) ..1 (läsa|stava|räkna|skriva|uppföra|hyfs|veta hut)
    (inga|inte ens) ..1 vänner ..1 (att|som|som)
    - ta med ..1 kvittot
    (din|er|ditt|ert) ..1 (inställning|attityd|ton|kommentar|recension) ..2 säger ..2 (allt|mycket|en del|mer) ..2 om ..5
    (ta|tag|lugna) ..2 (dig|er) ..2 (i kragen|själv i kragen)
    (lugna|skärp|skäms) ..2 (dig|er) ..3 (människa|karl|kvinna|gubbe|tant)
    (märks|syns|hörs|märker) ..3 att @du ..3 (inte|saknar|aldrig) ..3 (van|vett|vana|uppfostran|hyfs|folkvett|klok|frisk)
    @du ..2 (borde|ska|bör|får|kan) ..2 (skämmas|skäms)
    (undrar|funderar|frågar) ..5 om @du ..2 (var|är|hade) ..4 (nykter|nyktra|full|fulla|påverkad*|frisk|riktigt|druckit|vid sina)
    (sån|sådan|så|den) ..2 (attityd|inställning|ton|uppfostran|människosyn) ..3 (får|kan|förtjänar|borde|undrar)
    (från|av|med|möta|läsa) ..4 (missunnsam*|bitter|bittra|elak|elaka|otrevlig*|illvillig*|avundsjuk*|missnöjd gnäll*|osympatisk*) ..1 (person|personer|människa|människor|typ|=kund|=kunder|=kunden|=kunderna|gäst)
    (var|är) @du ..2 (onykter|nykter|påverkad|full|berusad*) <question>
    (sur|bitter|gnällig|snål|missunnsam|otacksam) ..1 (=kund|=kunder|=kunden|=kunderna|gäst|människa|person|typ)
    (vilken|vilket|vilka|sån|sådan|en så) ..2 (oförskämd*|ohyfsad*|ouppfostrad*|bortskämd*|gnällig*|arrogant*|patetisk*|osympatisk*|elak|elaka)
    (vilken|vilket|vilka|sån|sådan|en så|så) ..2 (otrevlig*|dum|hemsk|bitter|sur|snål|oförskämt|otäck*) ..1 (person|kvinna|människa|karl|kärring|gubbe|=kund|=kunder|=kunden|=kunderna|gäst|typ|tant|=man|individ|krake|människor|typer) (inte)?
    vara så (bitter|bortskämd*|gnällig*|arrogant*|missunnsam*|elak|dum)
    @du ..4 (är|var|verkar|låter|uppträdde|betedde|framstår|måste|beter|agerade|blev|e) ..5 (otrevlig|otrevliga|oförskämd*|dum|dumma|korkad*|full|fulla|berusad*|onykter|onyktra|packad*|idiot*|hysterisk*|galen|galna|sinnessjuk*|aggressiv*|arrogant*|okunnig*|obildad*|patetisk*|löjlig|löjliga|äcklig*|vidrig*|elak|elaka|bortskämd*|tjock|ful|fula|labil*|instabil*|missunnsam*|bitter|bittra|avundsjuk*|snål|snåla|girig*|lat|lata|inkompetent*|barnslig*|omogen*|omogna|hotfull*|omöjlig|omöjliga|outhärdlig*|troll|clown|fjant*|förlorare|hopplös*|påverkad|drogad*|påtänd*|fientlig*|paranoid*|orimlig*|ohövlig*|ouppfostrad*|ohyfsad*|vulgär*|hemsk|hemska|fruktansvärd|mardröm*|pest|snobb*|narcissist*|egoist*|egoistisk*|psykopat*|gnällspik*|gnällig*|smart|smarta|intelligent*|begåvad*|vett|hyfs|kräsen|kräsna|hycklare|bedragare|tjuv|tjuvar|rättshaverist*|kränkande|skamlös*|sjuk i huvudet|dum i huvudet|dålig människa|vidriga|illa|respektlös*|osympatisk*|rasist*|översittare|mobbare|nonchalant*|otacksam*|problemet|som ett barn|skitstövel*|tölp*) (inte)?
    @din ..1 (ton|attityd|krav|förväntningar|språk|sällskap|fru|uppförande|beteende) ..1 (är|var|blev) ..3 (otrevlig*|oförskämd*|arrogant*|löjlig*|orimlig*|hotfull*|omogen*|barnslig*|aggressiv*|vidrig*|patetisk*|respektlös*)
    (är|var) @du ..3 (full|berusad*|dum|dumma|korkad*|galen|galna|hög|blind|döv|idiot*|lat|normal|riktigt klok|nykter) 
    (människor|folk|typer|personer|såna|sådana|sådan|sån) ..1 (som) (=du|=dig|=ni|=er|=dej) 
    (er sort|din sort|=ert =slag|=ditt =slag|av er kaliber)
    @du ..2 (betedde|betett|uppträdde|uppfört|uppförde|skrek|skrikit|gapade|svor|förolämpade|förolämpat|hotade|hotat|trakasserade|kränkte|kränkt|attackerade|mobbade|spottade|gormade|domderade|fräste|skällde|kaxade|bråkade) ..3 (som|på|mot|åt|illa|er|dig|vår|vårt|våra|personal*|@staff|alla|oss|med|åt alla|in|ut)
    (skrek|gapade|svor|förolämpade|hotade|kränkte|betedde|uppförde|skällde|spottade) @du ..3 (dig|er)? ..2 (som|på|mot|åt|illa|vår|våra|personal*|oss|@staff|ut)
    (din|ditt|dina|er|ert|era) ..1 (dumhet|otrevlighet|arrogans|okunskap|okunnighet|hysteri|beteende|=uppförande|=uppträdande|attityd|intelligens|utseende|=vikt|=drickande|=fylla|aggression*|aggressiv*|girighet|bitterhet|avundsjuka|elakhet|ilska|oförskämdhet*|snålhet|barnslighet|uppfostran|gnäll|gnällande|ego|utbrott|raseriutbrott|oförmåga|fräckhet|iq|humör|lättkränkthet|tonläge|egoism|missunnsamhet|språkbruk)
    (skaffa|=köp|=lär|=sök|uppsök) (dig|er)? ..2 (ett liv|hjälp|hyfs|vett|folkvett|psykolog|terapi|terapeut|glasögon|hörapparat|humor|jobb|sjukvård|uppfostran|ett bättre liv|en hobby|självinsikt)
    @du ..1 (behöver|saknar) ..2 (ett liv|hyfs|vett|folkvett|psykolog|terapi|terapeut|uppfostran|självinsikt|humor|medicinen)
    (=ta|tag) (din|era) ..1 medicin
    (väx|lugna ner) ..1 (upp|dig|er)? ..1 (någon gång)
    (skäms|skam) ..1 (på|=över|ta dig|på er)? ..1 (dig|er|dig själv|er själva|=torra)
    (väx upp|skaffa ett liv|håll käften|håll mun|=håll tyst|stick och brinn|kom över det|sluta gnälla|sluta gnäll|sluta lipa|sluta vara så|ta dig samman|kliv ner från (din|er)|se dig i spegeln|krya på dig i huvudet|ta din medicin|lär dig veta hut|vet hut|veta hut)
    @du ..3 (hade|har|hunnit|måste|verkar) ..3 (druckit|dricka|sörplat|supit|hällt i) ..3 (för mycket|i dig|alkohol)
    @du ..3 (fått|druckit|tagit) ..3 (innanför västen|några glas|ett glas för mycket|för mycket (att dricka|i dig|vin|öl))
    @du ..1 ser (ju)? (ner|ned) på
    @you ..4 (otrevlig*|elak|elaka|vidrig*|hemsk|osympatisk*|gnällig*|dålig) (person|människa|=man|kvinna|=kund|=kunder|=kunden|=kunderna|gäst|människor|typ|individ|personer)
    @du ..1 (måste|verkar|lever|lider|tycks) ..4 (tråkigt liv|ledsamt liv|sorgligt liv|trist liv|ensam*|inga vänner|inget liv|inget bättre|ingenting bättre|psykisk*|störning*|storhetsvansinne|dåligt självförtroende|taskigt|av komplex|(ha problem (med dig|hemma)))
    @du ..1 har ..2 (psykisk*|inga vänner|inget liv|storhetsvansinne)
    @du ..1 har ..2 (inget|ingenting) bättre för
    (inget|ingenting) ..1 bättre för ..1 @dig
    (inget|ingenting|inte något|inte nåt) ..1 (=annat|bättre) ..3 (göra|för dig|för er) ..3 
    (idiot|idioter|idioten|dumhuvud*|pucko|puckon|puckot|dumbom|dumskalle|tönt|fåntratt|fjolla|gnällspik*|gnällkärring*|surkärring*|surpuppa*|surgubbe*|kärring*|gubbjävel|galning|psykfall|miffo|nättroll*|tangentbordskrigar*|rättshaverist*|kverulant*|offerkofta*|dramaqueen|(drama queen)|lättkränkt*|linslus|snålvarg*|snåljåp*|besserwisser*|viktigpetter|översittar*|bortskämda barn*|bortskämd =unge|tölp|=tölpar|ohyfs)
    (alla|varje|vem som helst|folk|någon) ..1 med ..3 (hjärna|hjärnceller|vett|förnuft|iq) ..3
    (folk|människor|=kund|=kunder|=kunden|=kunderna|personer|gäster|typer) med @din ..1 (begåvning*|intelligens*|nivå|hjärn*|läggning|attityd|uppfostran|humör|iq)
    för (korkad*|dum|dumma|=lat|=lata|trög|tröga|obildad*) för att
    - (vi|vår|vårt|våra|personal*|@staff|han|hon|de|dom|servicen|bemötand*|någon) ..3 (var|är|varit|blev|betedde|uppträdde|verkade|upplevdes|uppfattades) ..4 (otrevlig*|oförskämd*|nonchalant*|arrogant*|aggressiv*|stressad*|inkompetent*|respektlös*|illa|ohövlig*|snål*|hemsk*|lat|lata|sur|okunnig*|oartig*|orimlig*)
    - (beklag*|ledsen|ledsna|tråkigt|synd|förlåt|ursäkt*|glad|glada|kul|roligt|trist|förstår|ledsamt|tack|tackar) ..8 (otrevlig*|oförskämd*|nonchalant*|arrogant*|aggressiv*|hemsk*|dum|dumt|orimlig*|kränkande|illa|full*|omöjlig*|mardröm*|respektlös*|sjuk|tjock*|fräck*|elak*|ohövlig*|snål*|problem*|hjälp|skrek|svor|kränkt|hotad|förolämpad|löjlig*)
    - @du ..2 (blev|har blivit|blivit|kände|upplevde|bemöttes|möttes|möttes av|fick|togs) ..8
    - @din ..1 (beteende|uppträdande|attityd) ..1 (var|är) ..2 (bra|trevlig*|fin*)
    - (inte|aldrig|ingen) ..4 (idiot|dum|dumma|otrevlig*|beteende|korkad*|galen|galna)
    - @du ..1 (är|var) ..1 (inte|aldrig|ingen) ..5
    - @du ..2 (är|var) ..1 (inte)? ..1 (så)? ..1 (välkom*|snäll*|nöjd*|besviken|besvikna|ledsen|ledsna|arg|arga|upprörd*|irriterad*|rätt|frustrerad*)
    - (vi|jag) ..3 (behöver|saknar|lär|ta|tar|söker) ..4 
    - (full|fulla|fullt) ..1 (av|med|förståelse|rätt|pott|belagt|ut|sysselsättning|återbetalning|poäng|betyg|ös|fart|styrka)
    - (intelligent*|smart|smarta) ..1 (lösning*|val|idé|förslag|telefon*|=tv)
    - (en|ett) sån|sådan ..2 (upplevelse|kväll|situation|bra|fin|dag)
    - (hur|att|upplevelse*|väntan|kväll*|resa|bemötand*|stämning*) ..3 (hemsk*|omöjlig*|fruktansvärd*|mardröm*|otrevlig*)
    - (den|de|dem|alla|gäster|någon) som behöver jobba
  `,
  scapegoat: `
    - när det ..1 strula*
    (tjejen|killen|personen|grabben|damen) i (kassan|luckan|receptionen|växeln|=baren|disken|köket|butiken) ..6 (glömde|=missade|slarv*|klant*|gjorde fel|tänkte inte|=kunde inte|strul*)
    (sämsta|långsammaste|latast*|slarvigast*|klantigast*) ..1 (@staff|kille|tjej)
    (hade|om) inte ..1 (<name>|@staff) ..3 (slarvat|somnat|glömt|schabblat|sjabblat|=missat|tabbat|klantat)
    (begicks|gjordes|orsakades|beror|berodde) ..1 (av|på) ..1 (en|vår|den)? ..2 (@staff|vikarie*|praktikant*|lärling*) ..1 som ..3 (inte|aldrig|slarv*|glömde|=missade|strunta*)
    (@staff|hon|han) ..5 (är|var) ..1 (ny|nya|oerfaren|nyanställd|under upplärning) ..3 (och|så|därför|gjorde) ..3 (fel|gjorde fel|slarv*|miss*|blandade|förstod|visste inte)?
    (felet|fel|skulden|misstaget|missen|problemet) ..4 (är|var|ligger|låg|hos|begicks|gjordes|beror|berodde) ..4 (@staff|@staff s|nya (tjejen|killen|personen)|nattskift*|kvällsskift*|köket|receptionen)
    (är|var) ..2 (helt|enbart|=bara|allt)? ..1 (@staff|nya tjejens|nya killens|*skiftets|köket|praktikantens|servitörens|kockens|budets|chaufförens|receptionistens|städarens|vikariens) ..1 (fel|skuld|misstag|miss|ansvar|slarv)
    @staff ..2 (är|var|bär|har|hade) ..3 (skyldig|skyldiga|skulden|ansvarig|ansvariga|oerfaren|oerfarna|slarvig|slarviga|inkompetent*|lat|lata|boven|problemet|klantig*|skuld|oduglig*|ansvaret)
    (skyll*|klandra|beskyll*) ..3 (på|hos|till)? ..2 (@staff|nattreceptionist*|nattskift*|nya tjejen|nya killen|receptionen|köket|den nya)
    (skyldig|skyldiga|ansvarig|ansvariga|boven|skulden) ..4 (är|var|bär|ligger hos) ..2 (@staff|praktikant*|vikarie*|nya tjejen|nya killen)
    (@staff|nya tjejen|nya killen|den nya|vikarie*|praktikant*) ..3 (klantade|slarvade|schabblade|sabbade|=missade|glömde|ställde till|strulade|förstörde|gjorde bort|tabbade|rörde till|gjorde fel|slog in fel|=tappade|blandade ihop)
    (klantade|slarvade|sabbade|=missade|glömde|strulade|tabbade) ..1 (@staff|den nya|nya tjejen|nya killen)
    (inte vi|inte oss|inte företaget|inte restaurangen|inte hotellet|inte ledningen) ..4 utan ..3 (@staff|fel|skuld)
    inte vårt (fel|misstag) ..2 (utan|det (är|var)) ..3 @staff
    (@staff|skiftet|nattskift*) ..5 (inte vi|inte oss|inte företaget|inte restaurangen|inte hotellet|inte vårt fel|inte vi som)
    (=bara|enbart|=endast|helt|ensam) ..3 (@staff) ..4 (skyldig|ansvarig|fel|skuld|skulden|ansvar|ansvaret)
    (alla|eventuella) frågor ..3 (till|får ställas|ställs) ..4 (@staff)
    (beror|berodde) ..2 på ..2 (@staff|nya tjejen|nya killen|nattskift*|en ny) ..3 (slarv*|misstag|fel|miss|som|som inte|okunskap|klant*)?
    - (vi|oss|jag|vårt) ..3 (tar|tog|bär|ta|ansvarar) ..4 (ansvar*|fullt|skuld*)
    - (inte|aldrig|ingen) ..3 (@staff|skyll*) ..3 (fel|skuld|på)
    - (ring|fråga|prata|kontakta|gärna|tala|be|vänd) ..4 @staff
    - (tack|tackar|hälsa|=hälsar|glada|glad|kul|roligt) ..8 @staff
  `,
  'but-apology': `
    - beklagar dock ..1 (din|er|att|det|den|dröjsmål*|väntan)
    - (även om|fast) ..3 (pinsamt|läskigt|pirrigt|svettigt|kittligt)
    - (tråkigt|ledsen|ledsna|synd|beklagar) att ..4 ändå (droppade|läckte|strulade|blev|gick|kom|inte)
    (beklagar|ursäkt|förlåt|ledsna|ledsen) ..6 även om (den|det|de|vi|du|ni) ..2 (var|är|hade|följde) ..2 (korrekt|rätt|fel|tydlig*)
    (förlåt|sorry|beklagar|ledsna|ledsen) ..3 samtidigt ..1 (är|var) ..4
    (ursäkt|beklagar|förlåt) ..3 om än (du|ni)
    - =fast det stod
    - ledsna ..1 att ..1 (sommaren|säsongen|semestern|helgen|lovet) är (slut|över|förbi)
    (ledsen|ledsna|beklagar|beklaga|ursäkta|ursäktar|förlåt|sorry|förlåtelse|beklagligtvis|=ursäkt) ..9 (=men|dock|däremot|likväl|=emellertid|(=fast (@du|vi|det|den|jag|man|så|@din|vår|våra|vårt|samtidigt))) ..9
    - (en|ingen) =ursäkt ..1 (=men|=fast)
    (ledsamt|tråkigt|=synd|trist|beklagligt) ..1 (att|med|för|om|när|höra) ..9 (=men|dock|däremot|likväl|=emellertid|(=fast (@du|vi|det|den|jag|man|så|@din|vår|våra|vårt|samtidigt))) ..9
    (tråkigt|=synd|trist|ledsamt) ..1 (=men|dock|däremot|likväl|=emellertid|(=fast (@du|vi|det|den|jag|man|så|@din|vår|våra|vårt|samtidigt))) ..9
    - (ledsen|ledsna|ledsamt|tråkigt|beklagar|beklaga|beklagligt|ursäkta|ursäktar|=ursäkt|förlåt|synd|sorry|trist) ..10 (=men|dock|däremot) ..7 (glad|glada|gläder|tack|tackar|tacksam*|(har (nu|redan|sedan|åtgärdat|ändrat|rättat|bytt|lagat|tagit))|(nu (har|är|=finns|ska))|(sedan dess)|(är (nu|=åtgärdat))|åtgärda*|hoppas|(vill (gärna|vi|jag))|(skulle (gärna|vi gärna))|välkom*|uppskatta*|(kan ..2 (inte)? ..1 (diskuter*|kommenter*))|(får (inte|ej) ..2 (diskuter*|kommenter*))|hör gärna|hör av|skriv|kontakta|kul|roligt|skönt|bra att|fint att|lär oss|ställa det|göra det bra|ordna|är kvar|=finns kvar|=finns fortfarande|=finns nu|rätt ska vara rätt|det ordnar)
    - (inte|ingenting|inget|allt|ingen) ..2 (annat|=bara|mindre) ..2 men
    - (ledsen|ledsna|beklagar|ursäkt|förlåt|tråkigt) ..8 (=men|utan) även
    - (dock|ändå|fast) ..6 (ledsen|ledsna|beklag*|ursäkt*|förlåt)
    - (ännu|en gång|trots) ..2 ändå
    - (fast|fasta|fastpris|fast anställd*) ..1 (pris*|telefon*|kund*|boende)
    - men framför allt
    - (men|fast) ..1 (vi är|detta är|det här är|jag tror|vi tror) ..4 (bageriet|annan|annat|fel|inte|granne*)
  `,
  'if-apology': `
    (tråkigt|synd|ledsna|ledsen|beklagar) ..2 (du|ni) ..1 (tog|tagit|tar) illa (upp|vid)
    förlåt i så fall
    har (vi|jag) gjort (fel|något fel) så ..1 (är|ber|beklagar)
    <start> har ..4 (upplevts|uppfattats|tolkats) som ..2 så är det (tråkigt|synd|beklagligt)
    <start> skulle @du ..1 ha ..2 (blivit|känt|upplevt|tagit|uppfattat)
    <start> skulle ..1 (någon|vi|det|något) ..1 (nu)? ha ..3 (blivit|känt|upplevt|tagit|uppfattat|gjort|sagt|varit|brustit) ..8 (ledsen|ledsna|ursäkt|beklag*|tråkigt|synd|förlåt|mening*)
    - att @du ..2 (upplever|upplevde|upplevt) att
    - att @du ..2 (känner|kände|känt|upplever|upplevde|upplevt) ..1 (dig|er|att|bemöt*|service*|vår*|problem*|besök*|vänt*) ..2 (illa|som|var|besvik*|bortglöm*|förbi*|ovälkom*|otrygg*|lurad*|stress*|dålig*|otrevlig*|lång*|problem*|med|på|i)
    - att @du ..2 (upplever|upplevde|upplevt) ..2 (problem*|strul|svårighet*|besvär|störning*|väntan|brister)
    - att @du ..1 (är|blev|blivit) ..1 missnöjd
    - att @du ..1 inte ..1 (är|var|blev|fick|känner|kände|=kunde|hann|trivdes|hade|gillade|känt|varit|fått)
    (ledsen|ledsna|ledsamt|tråkigt|beklagar|beklaga|=ursäkt|ursäkta|förlåt|synd|sorry|trist) ..3 (om|ifall|såvida|för den händelse) ..1 (@du|vi|jag|det|detta|något|nåt|någon|nån|servicen|vår*|personalen|maten|så|man|upplevelse*|detta|våra|rummet|@din) (inte)?
    (ledsen|ledsna|ledsamt|tråkigt|beklagar|synd|trist) ..1 (om|att|ifall) @du ..2 (känner|kände|tycker|tyckte|upplever|upplevde|uppfatta*|ser|såg|tolka*|tog|tar|väljer|valde|anser|ansåg|tror) ..2 (så|det så|det på|att|det som|saken|det sättet|det =här|dig kränkt|det annorlunda)
    (ledsen|ledsna|ledsamt|tråkigt|beklagar|synd|trist) ..2 (om|ifall) ..1 @du ..4 (illa|=oss|servicen)
    (besvär*|olägenhet*|obehag*|missförstånd*|problem*|bekymmer|brist|brister) ..3 (@du|som|detta|det|vi|=detta) ..2 (eventuellt|kan|kanske|möjligen|=kunde|skulle|=må|påstår|tycker|anser|möjligtvis) ..1 (ha|att ha|haft)? ..2 (upplevt|orsakat|känt|drabbats|vållat|medfört|inneburit|haft|uppfattat|fått|åsamkat|stött på|skapat)?
    (eventuella|eventuellt|eventuell|möjliga) ..1 (besvär*|olägenhet*|obehag*|missförstånd*|brister|brist|problem|irritation|fel)
    (om|ifall) ..3 (@du|vi|något|nåt|någon|det|personalen) ..5 (kränkt|kränkta|sårat|sårad|sårade|illa|upprörd*|besviken|besvikna|förolämpad*|förolämpat|stött|otrevlig*|dåligt bemött|obekväm*) ..6 (ledsen|ledsna|ledsamt|tråkigt|beklag*|ursäkt*|förlåt) (inte)?
    (påstådda|påstådd|upplevda|upplevd|så kallade|påstått|förmenta) ..1 (besvär*|problem*|olägenhet*|försening*|misstag*|otrevlig*|brist*|fel)
    (ledsen|ledsna|beklagar|=ursäkt|förlåt|tråkigt|synd) ..3 (om|ifall) ..2 (något|nåt|allt|det|servicen|maten|vi|rummet|bemötandet) ..2 (inte|ej)
    (ledsen|tråkigt|beklagar|ledsna|synd) ..3 (att) @du ..1 (tydligen|uppenbarligen|verkar|tycks|kände för att|måste)
    - (om|ifall) ..2 (@du ..1 (vill|kan|önskar|skulle|har|hör|behöver|ringer|skriver|mejlar|kontaktar|delar|berättar|ger|tillåter|kommer|föredrar|återkommer|känner för|bor|besöker)|=möjligt|det =finns ..2 (något|nåt)|det går|det är okej|det är möjligt|du vill|något annat)
    - (vet|fråga|undrar|höra|kolla|kontrollera|se|osäker*|oavsett|prata) ..3 (om|ifall)
    - (särskilt|framför allt|extra|speciellt) ..1 om
    - (rättar|=rätta|rättat|korrigera*|åtgärda*|justera*|betalar) ..4 (eventuella|eventuellt|eventuell) ..2 (fel|brister|problem)
  `,
  kitchen: `
    - till =slut
    - =korta (svaret|avskedet|pauserna|pausen|mötet|samtalet|beskedet|besöket|bemötandet|visiten)
    - (ledsen|ledsna|beklag*|tråkigt) ..1 att ..5 blev (stressig|stressigt|hektisk|hektiskt|rörig|rörigt)
    - (ska|bör|borde|skulle) ..1 vara ..3 inte (stressig*|hektisk*|rörig*)
    (=vi är) (två|tre|fyra|fem) där vi borde vara
    sedan pandemin har vi
    inne på (sin|hans|hennes) (andra|tredje|fjärde) dag
    (vi byter|bytt) (banksystem|affärssystem|kassasystem|bokningssystem|plattform) ..2 (därav|därför|och då)
    reservdelar ..1 finns inte
    (hålla ordning på|jonglera) ..3 (två|tre|olika) system
    (två|tre|flera) (bröllop|middagar|event) samma dag och
    - (ägaren|ägarna|säljaren|säljarna) ..1 bestäm* sig
    - (bett|ber|be|bad) ..1 leverantör* ..2 (ändra|byta|se över|=rätta|titta)
    - (*resan|*kursen|passet|lägret|turen|klassen|stugan|gruppen|konserten|visningen|föreställningen) ..5 (är|var) fullbokad*
    - (hojtade|påpekade|=sa|berättade|tipsade|meddelade) ..2 att ..3 (krångl*|strul*)
    - (är|var) vårt fel
    - (buss*|tåg*|färja*|hiss*) ..4 rusning*
    - (högsäsong|fullbokat) ..3 (boka|ring|passa|välkom*)
    - vi är =bara (två|tre|en|fyra) som
    - (ursäkt|ursäkta|ledsen|ledsna|beklagar|förlåt|tråkigt|trist) ..2 (för|över)? ..1 att ..2 (tekniken|*systemet|appen|ljudet|bilden|kortläsaren|kassan|*terminalen|hissen|nätet|kopplingen|sändningen|internet|skrivaren|maskinen|automaten) ..2 (strul*|krångl*|inte|låg nere|kraschade|hängde|slutade|dog)
    - (tack|tackar) för ..2 (tålamod*|tålamodet|förståelse*) ..2 (medan|när|under|då) ..3 (låg nere|nere|strula*)
    - (mycket att göra|fullbokade|fullbokat|fullt|mycket folk|högt tryck) ..10 (inte|aldrig) ..1 (drabba|gå ut över|märkas|påverka)
    - (fullbokade|fullbokat|fullt) ..3 (ring|boka|rekommenderar|tips*|hör av|reservera)
    - (ledsen|ledsna|beklagar|tråkigt|synd|tyvärr) ..6 (fullbokade|fullbokat|fullt hus|fullsatt)
    (halva|stora delar av|delar av|flera av|nästan =hela|en stor del av|mycket av) ..2 (personalstyrkan|personalen|styrkan|teamet|kökslaget|köket|arbetslaget|serveringen) ..5 (influensa|hemma|sjuk*|borta|magsjuk*|semester|låg|saknades|slut)
    (en|två|tre) ..1 man kort
    (kort|kort om) ..1 (om|på) ..1 (folk|personal|händer|kockar)
    (inte|svårt|omöjligt|svårigheter|problem|kämpar) ..4 (hitta|hittat|rekrytera|få|få tag|anställa|finna|behålla|bemanna) ..4 (personal|folk|kockar|kock|servitörer|medarbetare|vikarier|chaufförer|anställda|sjuksköterskor|kompetens|arbetskraft)
    (hittar|hittade|rekryterar|får tag) ..2 (inte|knappt) ..4 (personal|folk|kockar|servitörer|medarbetare|vikarier|chaufförer|anställda|arbetskraft)
    (inte|knappt) ..3 (tillräckligt|nog|räckte) ..2 (med)? ..1 (personal|folk|kockar|servitörer|medarbetare|händer|anställda)
    (@staff|kockar|personal*|halva ..2|flera i ..2|laget|teamet|två av ..3|medarbetare*) ..4 (sjuk|sjuka|sjukskriv*|sjukanmäl*|sjukdom|semester|föräldraledig*|föräldraledighet|vabbade|vab|magsjuk*|förkyld*|(sagt upp)|(sade upp)|hoppade av|(dök (aldrig|inte))|(kom inte)|frånvaro|frånvarande|utbränd*|överarbetad*|överbelastad*|oerfaren*|oerfarna|nyanställd*|outbildad*|(under upplärning)|stressad|stressade|helt ny|ny på jobbet|uppsagd*)
    (sjuk*|sjukdom*|sjukfrånvaro|vab|frånvaro|bortfall) ..3 (bland|i|hos) ..2 (personal*|kök*|team*|@staff|vår|arbetslaget|gruppen)
    (underbemann*|personalbrist*|kockbrist*|bemanningsproblem*|bemanningsbrist*|personalproblem*|personalomsättning*|sjukfrånvaro*|(kort (om|på) (folk|personal))|(ont om (folk|personal))|(brist på (personal|folk|kockar|bemanning|händer|chaufförer))|(för (få|lite) (personal|folk|händer|anställda|i personalen|kockar|servitörer|i köket))|(saknade personal)|(saknades personal)|(låg bemanning)|(dålig bemanning)|(svag bemanning)|(rekryteringsläge*)|(svårt att rekrytera)|felbemann*|minimibemann*|(hög personalomsättning))
    (vi) ..2 (var|är|hade|blev|saknade) ..3 (för få|underbemann*|korta|kort om|en man kort|halva styrkan|=bara två|=bara en|ensam|ensamma|två man kort|få i)
    (leverantör*|grossist*|underleverantör*|entreprenör*|tvätteri*|städbolag*|städfirma*|bemanningsföretag*|leveransfirma*|transportör*|fraktbolag*|åkeri*|bokningsbolag*|speditör*) ..4 (svek|strul*|försena*|sen|sent|sena|glömde|skickade|fel|misstag|miss*|problem*|brist*|ändra*|klant*|kom inte|levererade inte|skyldig*|höll inte|orsak*|krångla*|lämnade oss)
    (sveks|svikna|svikits|strul|strulade|problem|bekymmer|krångel|krånglade|fel|grund|berodde|beror|orsakades|tack vare|orsaken) ..4 (med|hos|på|av|var|vår|våra|vårt|från) ..3 (leverantör*|grossist*|underleverantör*|datasystem*|kassasystem*|bokningssystem*|huvudkontor*|itsystem*|systembyte*|programvara*|ledningen|personalomsättning*|bemanning*|nya systemet|serverfel|köksmaskiner)
    (huvudkontor*|ledningen|ägaren|ägarna|koncernen|franchise*|ekonomiavdelningen|hyresvärden|styrelsen|centralt) ..5 (skar|skär|drog|drar|dragit|beslut*|besluta*|spara*|snåla*|vägra*|minska*|budget*|tillåter inte|styr|kräver|bestäm*|neka*|begränsa*|skurit|struntar|vill inte)
    (budget*|resurser*|timmar*|schema|schemat|löner*|kostnader*|bemanningen|anslag*|besparing*) ..4 (skär*|skurit|skars|neddrag*|minska*|dragits|drogs|tight*|begräns*|otillräcklig*|sparkrav|snål*|krympt*|låg|pressad*)
    (nedskärning*|besparing*|sparkrav|neddragning*|sparbeting|åtstramning*)
    (system|systemet|dator|datorn|datorerna|kassan|kassasystem*|bokningssystem*|=skrivaren|servern|programmet|terminalen|bokningsmotorn|=tekniken|datasystem*|itsystem*|växeln|telefonväxeln|ordersystem*|bonskrivaren) ..4 (krascha*|krångla*|låg nere|=nere|=hängde|strula*|buggade|bugg*|fel|fallerade|havererade|fungerade inte|funkade inte|slutade fungera|dog|fastnade|=tappade|lade av|la av|slogs ut|bröt ihop|skyldig*)
    (krascha*|krångla*|strula*|hängde sig|havererade) (vårt|vår|=hela|det|nya|gamla)? (nya)? (system*|datorn|kassan|*system|servern|=skrivaren)
    (nytt|nya|gamla|byte av|bytt|bytte) ..2 (kassasystem*|bokningssystem*|affärssystem*|datasystem*|*system|system|schema|skiftschema*) ..4 (strul*|problem*|krångl*|fortfarande|lär|försen*|därför|eftersom|ställde|skyldig*|förklar*|barnsjukdom*)
    (var|är|hade|har|blev|extremt|ovanligt|otroligt|väldigt|mycket|så|fullt|på grund|pga|eftersom|just|rekord|sån|grund av) ..4 (mycket folk|fullbokade|fullt hus|fullsatt|rusning|högsäsong*|lönehelg*|rusningstid*|lunchrush*|rusch|rush*|högt tryck|=stressig|=stressigt|hektisk*|hårt tryck|stort tryck|belastning*|överbelast*|kaos|kaotisk*|toppbelastning|full rulle|mycket att göra|högtryck)
    (mycket|massa|massor) ..1 (folk|gäster|beställningar|bokningar|ordrar) ..3 (den|just|på|i|samtidigt|kväll*|dagen|helg*|lördag*|fredag*)
    (stressig*|hektisk*|rörig*|fullbokad*|kaotisk*) ..1 (kväll|kvällen|dag|dagen|helg|helgen|lördag|fredag|period|säsong|skift|lunch|vecka|perioden)
    (schema|schemat|skiftet|skiften|bemanningen) ..4 (strul*|fel|problem|miss*|lucka|luckor|rörigt|kaos|krock*)
    (två|tre|flera|halva|några|=båda|fyra|hälften) ..3 (kockar*|servitörer*|anställda|kollegor*|personal*|medarbetare*|chaufförer*|sköterskor*|städare*|team*|i köket|styrkan|i personalen) ..4 (sjuk*|borta|slutade|slutat|semester|frånvarande|ledig*|magsjuk*|uppsagd*|vabb*)
    (låga löner|minimilön|lönekostnad*|betalar så lite|lönenivå*)
    (svårt|omöjligt|går inte) ..1 att ..3 (tag|hitta|rekrytera|anställa) ..3 (*städare|kockar|personal|montörer|lärare|*skötare|*förare|folk|vikarier|*sköterskor|servitörer)
    (bemanningsbolag*|bemanningsföretag*|*leverantör*|grossist*) ..3 (skickar|skickade|ställde in|svek|levererade ..1 (fel|sent|för))
    - (inte|aldrig) ..2 (ursäkt|bortförklaring|skäl)
    - (system|app|appen|programmet) ..4 (uppdater*|bugg*|krasch*) ..6 (löst|rättat|version|åtgärd*|fixad*|släpp*)
    - (beklag*|ledsen|ledsna|tråkigt|ursäkt) ..6 (stressigt|stressig|hektiskt|rörigt|kaotiskt) ..2 (att|för|när|hos)
    - (hoppas|ledsen|ledsna|beklag*|tråkigt|trist|höra|om|när) ..4 @du ..3 (sjuk|sjuka|trött|trötta|magsjuk*|stressad*|förkyld*)
    - @du ..2 (är|var|blev|kände|känner|blir|fick) ..4 (sjuk*|trött*|stressad*|magsjuk*|förkyld*|utmattad*)
    - (sjukt|sjuk) (god|goda|gott|bra|snygg*|nöjd*)
    - (system|systemet|schemat|schema) ..3 (nu|numera|ändrat|infört|inför|har bytt|vi har bytt) ..4 (så att|och|för att)
    - (var|är) vi fullbokade
    - hade fel (namn|tid|datum|dag|pris|nummer|sida|färg)
    - blev stressig (för er|för dig|när)
    - (vår|våra) tekniker ..1 (bytt|lagat|justerat|rengjort|gått igenom)
  `,
  majority: `
    - (säg|säga|berätta|skvallra) ..1 (inget|inte) ..2 (nån|någon|någon annan|nån annan)
    - ingen av oss
    - hindrar ingen
    (fråga) ..1 (de|dem|alla) ..3 som var =här ..2 (samma|den)
    (nittionio|99|nittioåtta) av hundra ..4
    utan (ett|en) ..1 (klagande|klagomål|suck|knot|hack)
    (gästen|paret|familjen|nästa gäst) ..1 i samma (rum|hytt|hus|stuga) ..1 (sov|trivdes|njöt)
    @du den enda (utan|som|med) ..3
    - (är|var) inga problem
    - som var ..1 först
    - inga (pengar|biljetter|tider|rum|platser|böcker|uppgifter|avgifter) ..1 (har|hade)
    - vi har inga problem med
    - första gången på ..2 år ..1 som vi (stänger|höjer|öppnar|byter|ställer|stängt)
    - första gången ..1 (du|ni)
    - @du (är|var) ..1 först (med|ut|in|på plats|av alla|upp|i kön)
    - (höj*|höjde|höjt|sänk*|ändra*|stäng*|byt*) ..4 första gången
    - alla är inte
    - aldrig haft (en|ett) ..1 (gäst|kund|elev|patient|besökare) ..1 (med|så)
    - alla (andra|övriga) (kort|dagar|rum|rätter|butiker|storlekar|färger|modeller|tider|linjer|våningar|tillfällen|kvällar|veckor)
    - vi har aldrig haft ..1 (tv|pool|hiss|parkering*|bastu|buffé*|uteservering|minibar|wifi|drop-in)
    - aldrig har ..1 (vi|jag|någon) ..1 (sett|ätit|hört|haft|skrattat)
    - ingen ..1 (märkte|såg|upptäckte|förstod|svarade|hörde) ..1 (det|något|att|honom|dig|er)
    - @du ..1 (är|var|blev) ..1 (vår|våra|vårt) (första|förste|yngsta|äldsta)
    - aldrig ..1 haft så ..2 (mycket|god*|många|fin*|bra|rolig*)
    - resten av ..1 (vistelsen|besöket|kvällen|middagen|maten|resan|dagen|turen|semestern|köpet|upplevelsen|rummet|menyn|helgen|veckan|er|din|ert|ditt)
    - aldrig haft så mycket
    - aldrig har en
    - ligga kvar
    (hör|får) ..1 sällan ..1 (klagomål|kritik)
    fråga vem som helst
    (statistiken|enkäten|kundundersökningen) ..2 (talar|är) ..2 (vår|sida|fördel)
    (mina|våra|andra|övriga) ..1 (gäster|=kund|=kunder|=kunden|=kunderna|hyresgäster|elever|föräldrar|patienter|boende|resenärer) ..3 (stormtrivs|jättenöjda|överlyckliga)
    (snittbetyg*|snitt|betyg|omdömen|recensioner) ..6 (inte|knappast) ..3 (illa|dåligt|fel|stämma|sant)
    (tusentals|hundratals|massor av|flera hundra|flera tusen) ..3 (personer|gäster|=kund|=kunder|=kunden|=kunderna|människor|elever|patienter|familjer|besökare) ..12 (nöjda|glada|återkommer|trivs|=märkligt|=konstigt|tycker)
    (=märkligt|=konstigt|underligt) ..3 att ..2 (just|=bara|inte) ..1 @du
    - (ska|borde|skall|får|bör) ..2 (ingen|inga)
    (alla andra|alla övriga|de andra|övriga) ..4 (jättenöjda|supernöjda|mycket nöjda|strålande nöjda|mer än nöjda|eniga)
    (=konstigt|=märkligt|lustigt|=underligt|besynnerligt|förvånande) ..3 (att)? ..2 (alla|ingen|inga|=övriga|andra|de andra|alla andra) ..8
    (alla andra|=övriga gäster|de andra gästerna|andra gäster|alla våra) ..3 (tycker|tyckte|tänker|säger|sa) ..3 (om|bra|=annat|att)
    (har|får|fått|med|hundratals|tusentals|massor|mängder) ..2 (tusentals|hundratals|dussintals|massor|många|mest|=bara|enbart|oräkneliga|mängder|flera hundra|tusen) ..1 (positiva|bra|fina|nöjda|goda|strålande|lysande|femstjärniga|lovord*|glada) ..1 (@review|=kunder|gäster|patienter|återkoppling)
    (hundratals|tusentals) ..1 (positiva|nöjda|glada|femstjärniga) ..1 (@review|=kunder|gäster|patienter)?
    (ingen|inga|inte en enda|inte någon|inte nån) ..2 (annan|andra|enda|=kund|=kunder|gäst|gäster|patient|patienter|besökare|elev|hyresgäst|=övriga|(av våra)) ..3 (har|hade|tycker|tyckte|sagt|=sa|haft|klaga*|reagera*|märkt|märkte|upplev*|besvär*|stört|störde|påpeka*|delar|problem|invänd*|anmärk*)
    (ingen|inga|aldrig) ..1 (klagat|klagade|reagerat|reagerade|påpekat|anmärkt|invänt)
    (ingen|aldrig) (har|hade)? ..2 (sagt|nämnt|tyckt|haft|upplevt|hört) ..3 (förut|=tidigare|innan|sådant|liknande|problem|klagomål)
    (ingen|inga) annan|andra ..3 (gäst|gäster|=kund|=kunder|=kunden|=kunderna|patient|patienter|har|hade|klaga*|sagt|tycker|tyckt|besökare)
    (aldrig|inte) ..4 (fått|haft|hört|mottagit) ..4 (klagomål|klagan|en enda|liknande|någon som klagat|klagat|missnöjd|missnöjda|negativ)
    (alla (andra|=övriga|våra (andra|gäster|=kund|=kunder|=kunden|=kunderna)|är|gäster|=kund|=kunder|=kunden|=kunderna|tycker|brukar)|andra gäster|andra =kunder|de andra|=övriga (gäster|=kund|=kunder|=kunden|=kunderna|patienter)|resten av|de flesta|dom flesta|flertalet|majoriteten|merparten|många andra|våra stammisar|stamgäster*|stamkunder*|hundratals|tusentals|dussintals|99 %|98 %|95 %|nio av tio|tusen andra|våra andra) ..6 (nöjd*|glad|glada|älskar|älskade|gilla*|njöt|njuter|trivs|trivdes|tycker annorlunda|tycker tvärtom|tycker motsatsen|tycker =annat|tycker något =annat|håller inte med|inga problem|utan problem|inga klagomål|klagar inte|aldrig klagat|annorlunda|tvärtom|motsatsen|kommer tillbaka|återkommer|återvänder|rekommender*|beröm*|lovord*|uppskatta*|positiva|klarar|har inte haft|förstår|=överens|=annat att säga|bra|höga betyg)
    @du ..2 (är|var|blev) ..3 (enda|ende|första|förste|ensam|ensamma) ..3 (klag*|tyck*|problem*|synpunkt*|missnöjd*|märk*|reager*|åsikt*|upplev*|känn*|störd*|inte|säg*|=sagt|påpek*|om det|om den|om att|med den|med att|med det)
    (enda|ende|första|förste) ..2 ((som ..1 (klag*|reager*|(är missnöjd)|(haft (problem|klagomål|synpunkt*))))|missnöjd*|klagomål*|klagande|((gäst|=kund|person) som ..2 (klag*|tyck*|haft|reager*|är|inte)))
    (första|enda) ..3 (klagomål*|negativa|dåliga|klagan|kritiken|gången) ..5 (år|månader|någonsin|hittills|historia|verksam*|sedan|fått|på länge)
    (=läs|=se|=titta|=kolla) ..3 (våra|alla|=övriga|andra|de) ..3 @review ..4 
    (alla|=övriga|andra|hundratals|tusentals|många|de flesta|våra|resten) ..3 @review ..4 (positiv*|bra|fina|toppen|lysande|säger|visar|talar|motsatsen|tvärtom|höga|femm*|fem)
    (betyg|snitt|snittbetyg*|genomsnitt*|rating) ..5 (4 9|4 8|4 7|fem|5 0|högst*|topp*|4) ..6 (så|vilket|visar|säger|talar|alltså|därför|tydligt|bevis*|motsäger)
    (talar|säger|borde säga) ..3 för sig själv|själva
    - (som|liksom|precis som) (många|andra|flera|de flesta) ..4
    - @du ..2 (är|var) ..1 (inte|långt ifrån|knappast) ..3 (enda|ende|ensam*|första|förste)
    - (inte) ..1 (den|de) (enda|första)
    - (hoppas|vill|önskar|försöker|jobbar|arbetar|strävar|målet|så att|ser till) ..6 (alla|ingen|gäster|kunder|varje)
    - (glad|glada|gläder|roligt|kul|=härligt|tack|tackar|skönt|fint) ..8 (alla|andra|=övriga|gäster|kunder)
    - (ingen|inga) ..3 (ska|borde|skall|förtjänar|vill|svarade|hjälpte|kom|=kunde|sa|förklarade|berättade|bad|tog|fanns|hörde) ..6
    - (ingen|inga) ..1 (gäst|kund|gäster|patient) ..2 (ska|borde|skall|skulle|förtjänar)
    - (första) ..1 (gången) ..2 (@du|ni|hos|besök*)
    - (alla) ..2 (som arbetar|i teamet|på jobbet|i personalen)
    - (många|flera|fler|andra) ..4 (samma (sak|synpunkt)|också|påpekat|håller med (dig|er))
  `,
  'policy-shield': `
    (vår|våra|husets|gällande) ..1 (regler|policy|villkor|rutiner) ..1 (ser ut|är sådana|är som de är|gäller|lyder)
    (regler|lagar|villkor|rutiner) är ..1 (regler|lagar|villkor|regel|till för att följas|rutiner|lika för alla|samma för alla)
    (så|det) ..2 (är|lyder|ser) ..4 (vår|våra|vårt|husets|företagets|hotellets|klinikens|butikens|=bara|policyn|reglerna|ut) ..1 (policy|regler|regelverk|rutin|rutiner|princip|villkor|policyn|reglerna)
    (vår|våra|företagets|husets|hotellets|butikens|klinikens|interna|bankens|gällande) ..1 (policy|policyn|regler|reglerna|regelverk|rutiner|villkor|bestämmelser) ..2 (är|säger|tillåter|medger|kräver|förbjuder|gäller|anger|föreskriver) ..3
    (enligt|följer|pga|på grund av|i linje med|i enlighet med|med hänvisning till|utifrån|hänvisar till) ..2 (vår|våra|företagets|husets|bolagets|hotellets|interna|gällande|allmänna|butikens)? ..1 (policy|policyn|regler|reglerna|regelverk|regelverket|rutiner|villkor|villkoren|bestämmelser|avtalsvillkor*|köpvillkor*|ordningsregler)
    (gör|göra|gjort|tillåter|medger) ..2 (vi|aldrig|inte|inga) ..2 (inga|några|undantag) ..1 (undantag)?
    (inga undantag|utan undantag|kan (tyvärr)? inte göra något åt|inget vi kan göra|=finns inget att göra|våra händer är bundna|inte vårt problem|inte vårt ansvar|inte vårt bord|inte vår avdelning|ligger utanför vårt ansvar|kan inte ändra reglerna|=finns ingenting vi kan)
    @du ..2 (godkände|godkänt|accepterade|accepterat|skrev under|skrivit under|gick med på|samtyckte) ..5 (villkor*|regler*|policy*|avtal*|bokningsvillkor*)
    - (integritet*|sekretess*|personuppgift*|dataskydd*|säkerhet*|brand*|försäkring*) ..1 (policy|policyn|regler|reglerna|bestämmelser)
    - (inte|aldrig) ..2 (vår|våra) ..1 (policy|regler)
    - (integritetspolicy*|sekretessregler*|säkerhetsregler*|brandskyddsregler*|dataskyddsregler*|personuppgiftspolicy*)
  `,
} as const satisfies Record<keyof typeof english, string>;
