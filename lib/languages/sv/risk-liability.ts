import type { liability as english } from '../en/risk-liability.ts';

/** Admissions, promises, and claims that come back, in Swedish. */
export const liability = {
  'fault-harm': `
    (vi|jag) glömde ..1 (momentdra|(dra åt)|efterdra|säkra) ..2 (bult*|mutter*|muttrar*|skruv*|hjul*)
    (olyckan|skadan|det|fallet|branden) ..1 hade ..1 (aldrig|inte) ..3 (skett|hänt|inträffat|uppstått|brutit) ..3 om vi
    (vi|jag) ..2 (gav|serverade|sålde) ..2 (@din|=dig|=er) ..3 fel ..1 (medicin|dos|spruta|mat|recept|preparat)
    (vi|jag|personalen|@staff|köket|vår ..2 @staff) ..1 (var|är|har varit) ..3 (vårdslös*|oaktsam*|slarvig*|oförsiktig*|försumlig*|ouppmärksam*|oansvarig*|nonchalant*) ..6 (du|ni|barn*|din|er|gäst*) ..3 (skadad*|skadade|brände|bränt|föll|halkade|sjuk|sjuka|ramla*|skar|skållad*|matförgift*|klämde|illa)
    (vår|vårt|våra|vi|oss) ..3 (vårdslöshet*|oaktsamhet*|slarv*|försummelse*|misstag*|fel|felet|försumlighet|brist*|underlåtenhet|mat|fisk|kött|rätt|miss|försumlig*|nonchalans) ..4 (orsakade|orsakat|ledde|lett|gjorde|resulterade|medförde|skadade|vållade|förorsakade|gav|utsatte|innebar) ..6 (du|din|ditt|er|dig|ert|skada*|skadan|olycka*|olyckan|sjuk*|förgiftning*|matförgiftning*|brännskada*|fall|fallet|infektion*|reaktion*|död*|sjukhus*|barn*|allergi*)
    (vi|jag|personal*|=läkaren|=föraren|kocken|köket|sköterskan|tandläkaren|@staff|maten) ..2 (förgiftade|förgiftat|matförgiftade|matförgiftat|skadade|skadat|brände|smittade|smittat|sårade|felbehandlade|felbehandlat|skållade|feldiagnostiserade|lemlästade|utsatte|utsatt|skar) ..2 (=dig|=er|=dej|din|ditt|ert|barnet)
    (din|ditt|er|ert|dina|=skadan|olyckan|fallet|förgiftningen|matförgiftningen|brännskadan|infektionen|reaktionen|händelsen|olycka) ..3 (skada|skador|olycka|olycksfall|sjukdom|matförgiftning|fall|brännskada|brännskador|infektion|allergiska reaktion|lidande|reaktion|benbrott)? ..3 (berodde|beror|orsakades|är|var|skedde|uppstod|uppkom|inträffade) ..4 (vårt|vår|våra|oss|vi) ..2 (helt|egen|eget)? ..1 (fel|slarv|vårdslöshet|oaktsamhet|försummelse|misstag|ansvar|skuld|underlåtenhet|försumlighet)
    (vi|jag) ..2 (är|bär|tar|tog|påtar|erkänner|åtar|medger|står|axlar) ..4 (skadeståndsansvar*|fullt ansvar|=hela ansvaret|=hela skulden|skyldiga till|ersättningsskyldiga|helt ansvariga|ansvariga för (din|er|ditt|olyckan|skadan)|vårdslösa|juridiskt ansvar|juridiskt ansvariga|skulden för|rättsligt ansvar|ansvaret för (olyckan|skadan|din skada|er skada|ditt fall)|försumliga|vållande)
    (vi|jag) ..1 (erkänner|medger|tillstår|bekänner|vidgår) ..5 (vårdslös*|oaktsam*|skuld|skyldig*|fel|felet|ansvar*|brister*|brutit|bröt|försum*|brott|brustit|felbehandl*|säkerhets*)
    (allt|det|detta|olyckan|skadan|förgiftningen|händelsen|fallet) ..2 (är|var|skedde|inträffade|hände|berodde) ..2 (helt|enbart|=bara|på grund av|pga|tack vare|på|genom)? ..1 (vår|vårt) ..1 (egen|eget|egna)? ..1 (vårdslöshet|oaktsamhet|försummelse|slarv|skuld|försumlighet)
    (på grund av|pga|genom|till följd av|tack vare|som följd av|grund av) ..1 (vår|vårt|våra) ..2 (vårdslöshet|oaktsamhet|slarv|försummelse|försumlighet|grova|brist på)
    (olyckan|skadan|din skada|er skada|ditt fall|matförgiftningen|förgiftningen|brännskadan|infektionen) ..3 (är|var|helt|helt och hållet) ..3 (vårt|vår) ..1 (fel|ansvar|skuld)
    (vårt|vår) ..1 (fel|skuld|ansvar) ..3 (att) ..3 (du|ni|din|ditt|er|ert|barnet|dotter*|son*|dina) ..4 (skadad*|skadade|sjuk|sjuka|föll|brände|ramlade|halkade|matförgift*|skada|illa|snubblade|skållad*|klämd*)
    (du|ni|din ..1|ditt ..1|barnet) ..3 (skadades|skadade|blev sjuk|blev sjuka|föll|ramlade|halkade|brände|förgiftad*|matförgiftad*|snubblade|blev matförgiftad) ..6 (på grund av|pga|tack vare|av|genom|därför att|eftersom|för att) ..1 (oss|vår|vårt|våra|vi) ..1 (inte|aldrig)?
    (vi|personalen|köket|@staff) ..2 (bröt|brutit|struntade|ignorerade|följde inte|inte följt|åsidosatte|åsidosatt|=missade) ..4 (säkerhet*|hygien*|livsmedel*|brandskydd*|arbetsmiljö*|lagen|lagar|föreskrift*|rutinerna för)
    (serverade|gav|sålde|injicerade|fick) ..3 (du|dig|er|ni)? ..2 (rutten|ruttet|ruttna|skämd|skämda|gammal fisk|fel medicin|fel dos|otjänlig*|rå kyckling|bortskämd*|förorenad*|utgång*|dålig fisk) ..6 (sjuk|sjuka|magsjuk*|förgift*|kräk*|illamående)?
    (@staff|vi|köket|jag|teknikern) ..3 (=använde|=serverade|=glömde|=missade|=förväxlade|=lämnade|=tappade|=slarvade|=borrade|=stack|=använt|=glömt|=missat|=förväxlat|=tappat|=slarvat) ..9 (sjuk|sjuka|skad*|bröt|brände|brännskad*|föll|infektion*|inflamm*|kräk*|=akuten|allergisk*|olycka*|lossnade)
    (gjorde|gör) ..1 (dig|er|honom|henne) ..1 (sjuk|sjuka|illamående|magsjuk)
    (vårt|vår) ..2 (slarv|=slapphet|vårdslöshet|försumlighet|oaktsamhet) ..5 (orsakade|ledde|gjorde|*skad*|*olycka*|att du|fallet|infektion*)
    (erkänner|medger|tillstår) ..6 (förorenat|utgånget|osteril*|farlig*|felkopplad*|vållade|orsakade|skyldig*|bromsar*)
    (ersättningsskyldig*|skadeståndsskyldig*|(juridiskt ansvar))
    (utgång* datum|passerat datum|gammal fisk|gammalt kött|dålig fisk) ..10 (sjuk*|mag*|kräk*|*förgift*)
    @din ..1 (*förgiftning|magsjuka|lunginflammation|infektion|brännskada|fraktur|fall) ..2 (kom|kommer|beror|berodde|orsakades) ..3 (oss|vår|vårt|våra)
    (räkorna|kycklingen|fisken|köttet|majonnäsen|såsen|grädden|musslorna|ägget|äggen) ..2 (var|hade) ..3 (gammal|gammalt|gamla|dålig|dåliga|dåligt|=rå|=råa|otjänlig*|härsk*|skämd*|surnat) ..9 (sjuk*|mag*|serverade|ändå|=illa)
    (sjuk*|magsjuk*|skadan|sjukdomen|förgiftningen) ..4 (är|var|beror) ..2 (på oss|vårt fel|vår skuld|oss skyldiga)
    - (vårt|vår) ..1 (fel|misstag|miss) ..4 (beställning*|nota*|bokning*|storlek*|soppa*|kaffe*|rätt|datum*|faktura*)
  `,
  guarantee: `
    - (lovar|lova) ..2 att? ..1 (tiga|sova|skratta|sjunga|dansa|(hålla (tyst|masken|tummarna|grytan|kaffet|den|honom|henne))|(inte (fråga|berätta|skvallra|avslöja))|läsa|äta upp|vakna|smaka|passa på)
    (kan|går) ..1 inte (krascha|hackas|misslyckas|gå fel|försvinna) hos oss
    (borta|löst|åtgärdat) för all framtid
    hör till det förflutna ..3 (alltid|för gott|garanterat)
    (dagar|tider|minut|timme) ..3 utan undantag
    inte en ..2 till (kommer|ska) ..2 (bli|vara) (fel|sen|försenad)
    - lovar att inte
    - lovar (inget|ingenting) ..1 (om|men)
    - lovade vi ..1 varandra
    - (vad|det) som (=hände|=hänt)
    - (de|dom|kommunen|grannen|leverantören|tillverkaren|granngården|värden|entreprenören) har lovat
    garanterat ..1 (smärtfri*|rökfri*|smal*|glad*|frisk*|pigg*|yngre|snyggare|klar*)
    (från och med|hädanefter|framöver|från ..1 (idag|dag|nu)) ..4 (är|kommer|blir|går) ..2 (alla|varje|alltid|varenda|samtliga) ..8 (i tid|=rätt|perfekt*|felfri*|varm*|=rena|=rent)
    (det|detta) ..1 (är|blir) ..1 (ett|mitt|vårt) löfte
    (kommer|ska|skall|blir) ..2 (det|detta|så)? ..1 aldrig ..2 (mer|igen|någonsin) ..3 (bli|vara|hända|behöva|upprepas|ske)
    (ska|kommer|får|behöver) ..3 (inte|aldrig) ..2 (behöva)? ..1 (upprepas|hända|ske|inträffa) ..2 (någonsin|igen|mer|garanterat) ..3 (garanterar|=lovar|svär)?
    (garanterar|=lovar|svär|försäkrar) (jag|vi)
    (kommer|får|lär|kan) ..1 (det|detta|sånt|så|något sådant)? ..2 (garanterat|absolut|definitivt|=verkligen)? ..1 (aldrig|inte) ..3 (=hända|ske|upprepas|inträffa|återkomma|upprepa|hänt) ..3 (igen|mer|någonsin|framöver|fler gånger|något mer)?
    (ska|skall) ..1 (det|detta|sånt|så|något sådant)? ..2 (garanterat|absolut|definitivt|=verkligen)? ..1 aldrig ..3 (=hända|ske|upprepas|inträffa|återkomma|upprepa|hänt)
    (ska|skall) ..1 (det|detta|sånt|så|något sådant)? ..2 (garanterat|absolut|definitivt|=verkligen)? ..1 inte ..3 (=hända|ske|upprepas|inträffa|återkomma|upprepa|hänt) ..3 (igen|mer|någonsin|framöver|fler gånger|något mer)
    (aldrig|inte) ..3 (hända|ske|upprepas|inträffa|återupprepas|ske) ..1 (igen|mer|någonsin|framöver|en gång till|flera gånger)
    (=händer|sker|inträffar|upprepas) ..1 (det)? ..1 (aldrig|inte) ..1 (igen|mer|någonsin|en gång till)
    @you ..2 (ska|kommer|behöver|skall|slipper) ..3 (aldrig|aldrig mer) ..3 (behöva|vänta|uppleva|drabbas|få|se|råka|möta|vara med|att behöva|någonsin) ..4 (igen|mer|vänta|detta|sådant)?
    (=lovar|=lova|=lovat|garanterar|garantera|garanterat|försäkrar|försäkra|svär|svära|utlovar|utlova|=intygar|borgar) ..3 (dig|er|att|dig|aldrig|inget|nöjd*|allt|det|full|100|hundra|perfekt|alltid|resultat|nästa|bästa|heligt|på heder|fullständig|en perfekt|högsta|er nöjd*|dyrt|varje|kvalitet*|leverans*)
    (kan|vi) ..2 (garantera|=lova|=lovar|=lovat|försäkra) ..3 (dig|er|att|100|resultat|nöjd*|kvalitet*|det|perfekt)
    (garanterat|garanterad|garanterade) ..2 (nöjd*|resultat|säker*|bra|perfekt|felfri*|bäst*|fräsch*|aldrig|allt|alltid|lyckad*|kvalitet|frisk*|i tid|komma|bli|effekt)
    (100|hundra) ..1 (% |%|procent|procentig*)? ..1 (nöjd*|=nöjdhet|garanti|garanterat|säker*|säkra|resultat|kvalitet|trygg*|nöjda|lyckad*|felfri*|effekt|tillförlitlig*|perfekt|fräsch*)
    (hundraprocentig*|hundraprocentigt) ..2
    (nöjd =kund garanti|nöjdhetsgaranti*|nöjd garanti|resultatgaranti*|pengarna tillbaka garanti|nöjdkundgaranti*|kvalitetsgaranti*|trygghetsgaranti*)
    (en gång för alla|aldrig någonsin igen|aldrig någonsin mer|sista gången (detta|det|något)|noll risk|ingen risk att det|du har vårt ord|ni har vårt ord|du har mitt ord|ni har mitt ord|vårt hedersord|på heder och samvete|alltid (vara )?perfekt|varje gång utan undantag|sätter (mitt|vårt) huvud på|går i god för)
    (vårt|mitt) (ord|hedersord|löfte) ..6 (aldrig|inte|alltid|upprep*|igen|på)
    (ger|gett|har) ..2 (dig|er|du|ni)? ..1 (vårt|mitt) ..1 (ord|hedersord|löfte)
    (varje|alla|alltid) ..3 (=rätt|leverans*|besök|beställning*|gång|rätter|rum) ..3 (kommer|ska|är) ..2 (vara|alltid)? ..2 (perfekt*|felfri*|klanderfri*|i tid|skinande|oklanderlig*) ..2 (=lovar|garanter*)?
    - (kan|går|vågar|får) ..2 (tyvärr)? ..2 (inte|aldrig|ingen|svårt) ..3 (lova|garantera|garanteras|försäkra|utlova)
    - (ingen|inte|svårt|omöjligt) ..3 (kan)? ..3 (lova|garantera|garanti)
    - (garanti|garantin|garantitid*|garantibevis*|garantiservice*|garantivillkor*|garantireparation*|garantiärende*) 
    - (för att|så att|se till|ser till|säkerställa|jobbar|arbetar|åtgärder|steg|ändrat|försöker|hjälpa|hoppas|undvika|syfte|målet|minska risken|rutiner|rutin) ..10 (inte|aldrig) ..2 (hända|händer|upprepa*|ske|sker|inträffa*)
    - (100|hundra) ..1 (%|procent)? ..1 (bomull|ull|lin|linne|siden|ekologisk*|naturlig*|juice|arabica|vegan*|läder|återvunn*|rätt|med dig|elektrisk*|polyester|nötkött|råg|kakao)
    - (lovar|försäkrar|försäkra) ..3 (dig|er|att)? ..2 (att)? ..2 (vi|din|ditt|er|ert|dina) ..3 (tar|läser|lyssnar|bryr|ser över|framför|synpunkt*|tittar|återkommer|har läst|ska se|ska titta|omdöme|förslag)
    - intygar ..1 gärna
    - (=lovande|lovord*|=löften)
    - (lovar|lova) ..2 (att)? ..2 (hälsa|framföra|skicka|krama|klappa|berätta|tacka|vinka|spara|svara|ringa|försöka|titta|bära hälsningen|ge henne|ge honom)
    - (nattro|ro|bröd) garanti*
    - (ska|skall|skulle) inte behöva
    - händer inte (ofta|varje dag|så ofta|alltid)
    - (utlovar|lovar|garanterar) (inget|ingenting|inte)
  `,
  discipline: `
    (packat|packade|städat|städade|tömt|tömde) ..1 (ihop|ur)? ..1 (sitt|hans|hennes) (skåp|skrivbord)
    (lämnat|lämnade|fick lämna) ..1 in (nycklarna|nyckeln|uniformen|(sin (uniform|nyckel|bricka))) ..4 (samma (dag|eftermiddag|kväll))
    provanställning* ..2 (förlängs|förlängdes) inte
    (har|hade) ..4 (skrivit|gjort|jobbat|kört) sitt sista (pass|skift)
    (bortplockad|struken) från schemat
    (fått|fick|får) (tömma|lämna) (sitt skåp|sina nycklar)
    (tömde|lämnade) sitt skåp
    - (stänga|stäng|stänger|stängt) av ..2 (reklam*|annons*|notis*|ljud*|funktion*|skugg*|gps*|bluetooth|mobil*|telefon*|maskin*|motor*|lamp*|ljus*)
    - (rutschkanan|*banan|*kanan|liften|*leden|bryggan|fontänen|toaletten|duschen|parkeringen|rulltrappan|appen|terrassen|trappan|*telefonen|mobilen|larmet|*spåret|backen|luckan|grinden|porten|broms*|motorn|maskinen|tvättmaskinen|wifi|funktionen|tjänsten) ..3 (avstängd*|avstängt)
    - vi ..1 (arbetar|jobbar) ..1 inte
    (inte|aldrig|slipper) ..4 (träffa|se|möta|ser|träffar|möter) ..1 (honom|henne)? ..1 (mer|igen) ..4 (hos|=här|lön*|anställ*|oss)
    (honom|henne|han|hon|föraren|killen|tjejen) ..8 (du|ni) ..2 (inte|aldrig|slipper) ..4 (träffa|se|möta) ..1 (mer|igen)
    (har|fick|fått|får) ..2 (söka|leta|hitta) ..2 (sig)? ..2 (=annat|nytt|ny) ..1 (jobb|arbete|arbetsgivare|anställning)
    - (er|ni|du) ..1 fick gå
    (gett|ge|ger|givit|gav|delat ut|tilldelat) ..2 (honom|henne|dem|@staff|personen|vederbörande|den ansvariga) ..2 (varning|reprimand|sparken|tillsägelse|erinran|uppsträckning)
    (han|hon|hen|@staff|<name>|personen|de) ..2 (arbetar|jobbar|är|=finns) ..1 (inte|inte längre|ej) ..2 (kvar|anställd|längre|=här|hos oss)
    (@staff|han|hon|hen|de|dom|<name>|personen|skyldige|skyldiga|ansvarig|ansvarige|inblandade|berörd|berörda|vederbörande|personalen|skiftet|teamet|medarbetaren) ..4 (sparkad*|sparkats|fått sparken|fick sparken|får sparken|avskedad*|avskedats|avskedas|uppsagd*|sagts upp|blivit av med|blev av med|avstängd*|avstängts|degraderad*|degraderats|bestraff*|straffa*|varning|fått gå|fick gå|tillrättavis*|tillrättavisats|omplacera*|prickats|löneavdrag|disciplin*|jobbar inte längre|arbetar inte längre|inte kvar hos oss|inte längre kvar|inte längre anställd*|fått lämna|lämnat företaget|fick lämna|mist jobbet|mist bonusen|förlorat jobbet|förlorat bonusen|förlorar bonus*|förlora bonus*|entledigad*|entledigats|bötfälld*|utskälld*|skriftlig erinran|erinran|fått en reprimand|reprimand|läxats upp|hutats åt|kallats till samtal om|fått stå till svars|inte arbeta kvar|sägs upp|utköpt)
    (sparkat|sparkar|sparkade|avskedat|avskedar|avskedade|avstängt|degraderat|bestraffat|straffat|straffar|bestraffar|tillrättavisat|omplacerat|entledigat|sagt upp|säger upp|sade upp|sa upp|gett sparken|gav sparken|stängt av|varnat|bötfällt|kickat|sparka|avskeda) ..3 (@staff|honom|henne|dem|dom|hen|<name>|personen|skyldige|skyldiga|ansvarig|ansvarige|inblandade|berörd|berörda|vederbörande|den ansvarig*|den skyldig*)
    (blivit|blev|blir|bli) ..1 av ..1 med (jobbet|bonus*|tjänst*|lön*|provision*|dricks*|anställning*|uppdrag*|extra*)
    (@staff|han|hon|hen|personen) ..1 (blivit|blev) av med (sin|sitt)
    (förlora*|förlorade|mist|miste|mister|indragen|indragit|drog in|dragit in|drar in|dras in|dragits) ..3 (bonus*|lön*|bonusen|jobbet|jobb|provision*|skift|skiftet|tjänsten|dricks*|anställning*)
    (drar|dragit|drog|dras) ..2 (av)? ..3 (på|från) ..2 (lön|lönen|hans lön|hennes lön|bonusen)
    (disciplinär*|disciplinåtgärd*|disciplinpåföljd*|löneavdrag*|arbetsrättslig*|avskedande*) ..1 (åtgärd*|påföljd*|konsekvens*|process*|varning*|förfarande*)?
    (skriftlig|muntlig|formell|sista|allvarlig|officiell) ..1 (varning|erinran|reprimand|tillsägelse|tillrättavisning)
    (=skilts|=skildes|=skiljs|gått skilda vägar|avslutat samarbetet|brutit samarbetet) ..3 (åt|från|med)? ..3 (@staff|honom|henne|personen|<name>)
    (avslutat) ..2 (anställning*|hans anställning|hennes anställning)
    (den|de|dem) ..1 (skyldig*|ansvarig*|inblandade|felande) ..4 (straffas|straffats|bestraffas|får ta konsekvenserna|ställas till svars|ställs till svars|ta sitt straff|kännas|åtgärd*|sparken|sparkas|=böter|avskedas|svara för|sitt straff)
    (huvuden|huvudena) ..1 (rulla*|rullat)
    (@staff|han|hon|hen|<name>|personen|de|den ansvarig*|vi|jag) ..4 (fick|fått|får|gav|gett|ge) ..3 sparken
    (=jobbar|=arbetar) ..2 inte ..2 (kvar|längre|=här|hos oss)
    (@staff|han|hon|hen|<name>|personen|de|den ansvarig*) ..4 (fått|fick|får) ..1 (=gå|=sluta|lämna oss)
    (@staff|han|hon|hen|<name>|personen|de|den ansvarig*) ..7 (fått|fick|får) ..1 (=sluta|sparken|kicken|foten|(en ..1 varning))
    (skilts från|skildes från|tagit farväl av|sagt adjö till) ..2 (@staff|honom|henne|personen|<name>|den ansvarig*)
    (@staff|han|hon|hen|personen) ..3 (lämnat in|lämna in|packat|packa) ..2 (nycklarna|nyckeln|sakerna|namnskylten|uniformen)
    - (vedeldad*|stenugn*|eldad*)
    - (sparkade|sparkar|sparka|sparkat) ..2 (boll*|igång|fotboll*|in)
    - (sparkcykel*|sparken ..1 (på isen))
    - (kände|känna|känner|känt|känslan) ..4 (avfärdad*|straffad*|tillrättavisad*)
    - (du|ni|gäst*) ..3 (straffad*|avfärdad*|avstängd|varning)
    - (inte|aldrig|ingen) ..3 (sparka|straffa*|avskeda*|sparken)
    - (allergi*|åska*|väder*) ..2 varning
    - (elen|strömmen|vattnet|bassängen|poolen|hissen|vägen|gatan|musiken|kranen|fläkten|värmen|bastun) ..4 (avstängd*|avstängt|stängt av)
    - (stängt|stänger) av ..3 (el*|ström*|vatten*|musik*|fläkt*|kran*|värme*|larm*)
    - (*avtal*|*medlemskap*|*abonnemang*|*prenumeration*|*kort*) ..2 (sägas|säga|säger) ..1 upp
    - (frågat|frågade|glad|fått) ..3 gå ..1 (hem|hit|på|in|ut|över|ner|upp|före|med)
  `,
  'money-commitment': `
    (du|ni) får ..2 (tusen|hundra|femhundra) ..1 (spänn|kronor|kr) ..2 av (oss|mig)
    - (fakturan|notan|räkningen|priset) tar (vi|jag) ..1 (på (kontoret|plats|telefon)|när|direkt med)
    - (kommer|komma|kom) ..1 tillbaka och
    @du slipper ..1 (självrisken|avgiften|notan|fakturan|hyran|räkningen)
    (självrisken|avgiften|notan|fakturan|hyran|räkningen) slipper (du|ni)
    (drar|dra) av halva (notan|hyran|priset|fakturan)
    (kommer|ska) ..1 inte ..1 (debiteras|faktureras) ..1
    (den|summan|skulden|beloppet) ..1 avskrivs
    - ångrar (du|ni) (dig|er)
    - man ..6 betala
    - (depositionen|panten) ..1 är ..1 (<number>|<money>)
    - (skicka|skickar|skickas|returnera|returnerar|byt|byter|returen|retur) ..4 på vår bekostnad
    (vi|jag) ..1 (stryker|efterskänker|makulerar|nollar|krediterar|slopar) ..2 (@din|=hela|resten) ..3 (faktura*|avgift*|skuld*|nota*|hyra*|räkning*)
    (faktura*|notan|räkning*|avgift*|skuld*|hyran|arvode*) ..2 (makulera*|efterskänk*|stryks|nollas|avskriv*)
    (inte|slipper|aldrig) ..2 betala ..1 (ett öre|en krona|ett dugg|en =spänn)
    (räkningen|fakturan|notan|avin) ..8 så (tar|betalar|ersätter|står) vi
    - välja mellan
    - bjuder ..2 på ..2 (väder|sol|solsken|snö|leende*)
    - (barn|vuxna|pensionärer|studenter|gäster|medlemmar|kunder|ungdomar|alla|man|juniorer|ni|du) betalar
    (arvodet|hyran|räntan|månadsavgiften|kursavgiften|notan|fakturan) ..2 (halveras|stryks|krediteras|nollas|makuleras|efterskänks)
    (betalar|täcker) vi ..1 (flytten|räkningen|notan|hyran|taxin|reparationen|kemtvätten|bärgningen|självrisken)
    får ..1 (du|ni) ..1 (dubbelt|(varenda krona)|(=hela summan)) ..1 (tillbaka|åter)
    @du ..2 tillbaka ..3 (pengar|pengarna|beloppet|alltihop|summan|varje krona|=hela)
    får @du ..2 tillbaka ..3 (pengar|pengarna|beloppet|alltihop|summan|varje krona|=hela)
    @you ..3 (får|kommer|ska|kan) ..3 (få)? ..3 (pengarna|pengar|depositionen|=hela beloppet|betalningen|summan) ..2 (tillbaka|åter|tillbaks)
    (betalar|betala|ersätter|ersätta|återbetalar|återbetala|kompenserar|kompensera|ger|krediterar|kreditera|överför|överföra|sätter in|sätta in|swishar|swisha|drar av|erbjuder|erbjuda|skickar|bjuder på|står för) ..5 (<money>|kronor|=kr|=sek|euro|tusenlapp*|femhundra|hundralapp*|=spänn|=tkr)
    (vi|jag) ..2 (ger|drar av|ersätter|erbjuder|betalar) ..4 procent ..2 (tillbaka|rabatt|avdrag|av|på)
    (ger|drar|erbjuder) (vi|jag) ..4 procent
    (vi|jag) ..2 (återbetalar|återbetala|ersätter|krediterar|kompenserar|swishar|återför) ..5 (=hela|halva|dubbla|allt|beloppet|summan|notan|kostnad*|fullt ut|pengarna|pengar|dig|er|avgift*|betalning*|resan|vistelse*|deposition*)
    (betalar|betala|ger|lämnar|för|för över|betalas|ge|lämna|sätter|sätta) ..4 (pengarna|=hela beloppet|=hela summan|halva beloppet|beloppet|allt|dina pengar|era pengar|varenda krona|halva|=hela|vartenda öre|notan|full) ..2 (tillbaka|åter|tillbaks)
    (vi|jag) ..2 (står|stå|svarar|betalar|betala|täcker|täcka|ersätter|ersätta|bekostar|bekosta|tar) ..1 (för|på oss)? ..3 (taxin|taxi|kemtvätt*|kostnaden|kostnaderna|notan|reparation*|utlägg|utläggen|läkarkostnad*|sjukvårdskostnad*|skadan|skadorna|mellanskillnaden|=hela kostnaden|alla kostnader|tvätten|resan|räkningen|merkostnad*|självrisken|hotellnatten)
    (står|svarar|betalar|täcker|ersätter|bekostar|tar) (vi|jag) ..1 (för|på oss)? ..3 (taxin|taxi|kemtvätt*|kostnaden|kostnaderna|notan|reparation*|utlägg|utläggen|läkarkostnad*|sjukvårdskostnad*|skadan|skadorna|mellanskillnaden|=hela kostnaden|alla kostnader|tvätten|resan|räkningen|merkostnad*|självrisken|hotellnatten)
    (full|hel|komplett|omedelbar|total|fullständig|delvis|halv) ..1 (återbetalning|ersättning|kompensation|gottgörelse)
    (notan|betalningen|pengarna|beloppet|summan|avgiften|depositionen|kostnaden|köpet|resan|rummet|köpesumman|köpeskillingen) ..4 (återbetalas|betalas tillbaka|ersätts|krediteras|återfås|betalas ut|återförs|betalas åter|kompenseras|efterskänks)
    (=hela|halva|din|er|nästa|vistelsen|middagen|maten|lunchen|notan|kvällen|allt|dryckerna|behandlingen|reparationen|rummet|frukosten|taxin|leveransen|besöket|natten) ..4 (står vi för|bjuder vi på|är på oss|bjuder huset på|på husets bekostnad|på vår bekostnad|är på huset|går på oss|tar vi notan|betalar vi|är på vår bekostnad|bekostar vi|kostar dig ingenting|kostar er ingenting)
    (på huset|på husets bekostnad|på vår bekostnad|på vår nota|vi tar notan|vi betalar notan|vi bjuder på =hela|vår bekostnad)
    (bjuder|bjuda) ..2 (vi)? ..2 (på) ..2 (=hela|notan|vistelsen|middagen|maten|kalaset|reparationen|allt|frakten|taxin)
    (ersättning|kompensation|återbetalning|goodwill|återbäring|skadestånd|prisavdrag|avdrag|kreditering) ..2 (på|om|motsvarande) ..2 (<number>|<money>|halva|=hela)
    (<number> (kr|kronor|euro|sek|%)) ..3 (återbetalning|ersättning|kompensation|tillbaka|åter|avdrag|i kompensation|i ersättning|till ditt konto|på ditt konto|i prisavdrag)
    (*notan|*räkningen|*kostnaden|fakturan|självrisken|beloppet|summan|*avgiften) ..4 (tar|står|betalar|ersätter|täcker|bekostar) vi
    vi ..1 (står för|betalar|bekostar|ersätter|swishar|sätter in|för över) ..5 (notan|kostnaden|*kostnaden|kemtvätten|taxin|reparation*|hyran|kronor|<money>|resan|*räkning*)
    - (kostar|kostade|pris|priset|priser|avgift*|debitera*|från|=betalade|=betalat|spenderat|lagt) ..4 (<number>|<money>)
    - @you ..2 (=betalade|=betalat|nämner|nämnde|fick) ..4 (<number>|<money>|kronor|kr|pengar|återbetalning|full)
    - (inklusive|eventuell|eventuellt|möjlig*|om|gällande|angående|frågan|begäran|även|diskuter*|om|alternativ*|rätt till|ansök*|går igenom) ..4 (full|hel|delvis|en)? ..1 (återbetalning*|ersättning*|kompensation*)
    - (betala) ..2 (tillbaka) ..3 (förtroende*|tilliten)
    - (inte|aldrig|ingen) ..4 (kompens*|ersätt*|betala*)
    - (kan|får) ..2 returnera ..8
    - står taxin framme
  `,
  'safety-downplay': `
    (piggar|piggade) =bara upp
    (nafsade|nöp|puffade|brände) =bara ..3
    (nöt*|mögel|salmonella|gaslukt|elstöt*|bakterie*) ..6 (överallt|aldrig dödat|överlever de flesta|har alla)
    alla ..1 (blir|blev) ..1 (magsjuk*|sjuk*|förkyld*) ..2 ibland
    (*nöt|hårstrå*|glasbit*|skruv*|spindel|insekt*|mögelfläck*|fluga) ..6 (=hela världen|katastrof|farligt|dödligt)
    (=ramlar|=halkar|=faller|snubblar|bränner sig|skär sig) ..6 (varje|=hela tiden|jämt|ofta|ibland|stup i ett) ..6 (=konstigt|farligt|inget|händer)?
    ingen dött av
    (allergi*|allergier|allergisk*|matförgiftning*|förgiftning*|brand*|bränder|skada|skador|olycka|olyckor|brännskada*|blödning*|stöt|stötar|=rök|reaktion*|skärsår|blåmärke*|mögel|gas|gaslukt|bråk|trakasseri*|rasism|diskriminering*|slagsmål|infektion*|illamående|kackerlack*|vägglöss|glasbit*|glassplitter|kräkning*|hjärnskakning*|råttor|=möss|hårstrå) ..4 (händer|sker|inträffar|ingen fara|inget att|inte (så )?farlig*|inte allvarlig*|inte =hela världen|ofarlig*|harmlös*|överdriv*|normalt|normala|=vanligt|=vanliga|naturlig*|bagatell*|panik|inget =konstigt|inte vårt|kan hända|ingen katastrof|hör till|sånt som händer|inget nytt|inget =farligt|inte värre|ingen stor sak|småsak*|dramatik)
    (=bara|endast|blott|knappt|=en|=ett) ..2 (liten|litet|=lätt|lindrig|lindriga|ofarlig*|harmlös*) ..1 (brand|brandtillbud|brännskada|förgiftning|matförgiftning|reaktion|skärsår|olycka|allergisk reaktion|allergi|blåmärke|elstöt|hjärnskakning|blödning|infektion|magsjuka|rökutveckling)
    =bara ..1 (en|ett) ..1 (liten|litet) (=skada|=sår|stöt)
    =fall händer
    - (många|vissa|så|sällsynta|flesta|några) fall händer
    (är|e) ..1 (inte|ju inte|inga) ..2 (=läkare|=läkarna|doktorer|sjukhus|sjukvårdare|vårdpersonal|någon vårdcentral|en vårdcentral|akutmottagning*)
    (inget|ingenting|ingen anledning|inte värt|=finns ingen|inte någon|sluta|behöver inte|onödigt) ..3 (att)? ..2 (oroa sig|få panik|gripas av panik|dramatisera|hetsa upp|vara hysterisk*|ringa ambulans|överreagera|panik|skapa drama|göra affär av|tjafsa om|bråka om ..2 (brand|rök|gas|allergi|blod|glas)|oro för)
    (ingen|inga) ..1 (dog|har dött|kom till skada|=skadades|blev skadad|dött|omkom|miste livet)
    - (ledsen|ledsna|beklag*|omtänk*|hälsa|allvar*|utred*|=säkerhet|chef|tråkigt|hjälp*) ..6 (skada*|olycka*|allergi*|förgiftning*|reaktion*|brand*|fall)
    - (inte|aldrig) ..2 (bagatell*|en småsak)
    - ingen ska skada sig
  `,
  advice: `
    - (behöver|slipper) ..2 betala ..3 (under tiden|så länge|medan|förrän|tills|för det)
    - (vila|vilar|pausad|pausas|pausar) ..3 (under tiden|medan|tills)
    (klokast|smartast|säkrast|bäst) ..1 att ..3 (flytta|sälja|placera|binda|stämma|överklaga|amortera|investera|testamentera|skilja|operera|skriva över|ta ut pension*)
    låter ..1 som ..1 (skabb|eksem|infektion|svamp|bältros|borrelia|migrän|halsfluss|urinvägsinfektion|inflammation|diskbråck|gallsten|ischias|propp|stroke|hjärnskakning|klimakteriet)
    (i|med) @din ..1 (läge|situation|symtom|fall|värden|besvär) ..1 (behövs|räcker|behöver|bör|ska) ..4 (inte)?
    (ta|tag|drick|använd|applicera|injicera|prova|svälj|tugga|öka|minska|dubbla|dubblera|sluta|börja|smörj|hoppa över|skippa|avbryt|trappa ner|trappa ut|sätt ut|ät|stoppa) ..5 (=mg|=ml|tablett*|piller|pillret|ibuprofen|ipren|paracetamol|alvedon|panodil|aspirin|treo|antibiotika*|penicillin*|smärtstillande|värktablett*|antihistamin*|dos|dosen|dosering*|medicin|medicinen|medicinering*|mediciner|salva|salvan|insulin*|kortison*|vitamin*|hormon*|magnecyl|lugnande|antidepressiv*|droppar*|kräm|kapslar|jod|kol|kolktabletter|laxer*|statin*|blodförtunnande|probiotika*|sömntablett*)
    (<number> (mg|ml|tabletter|piller|kapslar|droppar)) ..4 (av|om|två|varje|per|dagligen|gånger|dag)?
    (skölj|gurgla|tvätta|badda|kyl|linda|blötlägg) ..4 (munnen|såret|tandköttet|ögat|ögonen|knät|tanden|halsen|benet|med|i) ..3 (med|i|två|dagligen|varje|salt*|jod|sprit|gånger)
    @you ..2 (bör|borde|ska|måste|behöver|kan) ..4 (sluta ta|ta ..3 (mg|tabletter|piller|antibiotika|alvedon|ipren)|göra en (röntgen|magnetröntgen|mr)|röntga|operera|opereras|investera i|sälja ..2 (aktier|fonder|huset|obligationer|bostaden)|köpa ..2 (aktier|fonder|guld|bitcoin|krypto|obligationer)|stämma din|stämma er|skilja dig|skilja er|erkänna|överklaga =domen|begära konkurs|ansöka om konkurs|vägra vittna|inte skriva under|inte betala skatt*|inte betala (böterna|räkningen)|ta ut (dina|era) sparpengar|binda (lånet|räntan)|ta ett lån|belåna|skriva om testamentet)
    (flytta|placera|investera|överför|lägg|sätt|sätt in|byt|placera om|ta ut|plocka ut|stoppa) ..4 (pension*|sparpeng*|sparande*|pengar|pengarna|kapital|kapitalet|arv|arvet|bolån*|fonderna|premiepension*) ..3 (till|i|på|från|ur) ..3 (aktier|fonder|obligationer|krypto|bitcoin|guld|indexfond*|fastigheter|räntefond*|dollar|euro|valuta|konto|sparkonto|aktiefond*|isk)
    (köp|sälj|investera i|behåll|blanka|satsa på) ..2 (aktier|aktierna|obligationer|krypto|kryptovaluta*|bitcoin|guld|fonder|indexfonder|fondandelar|dollar|ethereum|statsobligationer)
    (=bara att|helt enkelt|du bör|ni bör|du kan|ni kan|bäst att|råder dig att|råder er att|rekommenderar att du|rekommenderar er att) ..2 (erkänna|stämma|sluta betala|låta bli att betala|skilja|strunta i (kallelsen|kravet|fakturan)|bestrida testament*|dra av ..3 skatt*|vägra skriva under|ta lån|överklaga|polisanmäla arbetsgivar*|säga upp bolånet|begära skilsmässa)
    (stäm|överklaga|bestrid) ..2 (din|er|hyresvärd*|arbetsgivar*|=domen|testamentet|beslutet|försäkringsbolag*)
    (i|med) @din ..1 (läge|situation|symtom|fall|värden) ..1 (ska|bör|räcker|borde|behöver) ..8
    (ta|ät|drick|kör med) ..1 (<number>|två|tre|en|lite)? ..2 (alvedon|ipren|paracetamol|ibuprofen|aspirin|antihistamin|magnesium|(<number> mg))
    (sluta|trappa ned|trappa ut|halvera|dubbla|öka|höj|sänk) ..3 (kortison*|insulin*|medicin*|dosen|tablett*|*medicinen|penicillin*)
    (smörj|badda|tvätta) ..1 (såret|utslaget|utslagen|knät|ögat) ..2 med
    (binda|bind|lägg om|sälj|köp) ..2 (räntan|lånet|lånen|fonder*|aktier*|pensionen)
    (bestrid|överklaga|häv) ..2 (fakturan|domen|köpet|uppsägningen)
    (stämma|stäm) ..1 (hyresvärden|arbetsgivaren|din arbetsgivare|din hyresvärd|din chef)
    - (ta|tar) ..2 (hand|del|tid|till|kontakt|en titt|åt|oss|er|gärna)
    - (din|er|dina|vår) ..1 (medicin|tabletter|recept) ..2 (kommit|beställning|leverans|paket)
    - (prata|tala|fråga|rådgör|kontakta|rådfråga|diskutera|ordinerat|enligt) ..4 (=läkare|specialist|rådgivare|apotek*|advokat|jurist|vårdcentral*)
    - (bestrid|bestrida) ..1 fakturan ..2 hos oss
  `,
  performance: `
    (har|får|ser) ..2 (pengarna|insatsen|kapitalet|sparandet) ..2 (dubblerade|dubblade|fördubblade|tredubblade|dubblerat|fördubblat)
    (förlorar|säljer) vi alltid
    (läker|släpper|försvinner) ..2 när @du (badat|ätit|använt|tagit)
    (har|håller) ..1 körkortet i handen
    (tar bort|raderar|utplånar|försvinner) ..2 (alla|alla dina|dina)? ..1 (rynkor|ärr|pigmentfläckar|smärt*|celluliter|migrän*|akne|åderbråck)
    (100|hundra|99|95|90|nittio) ..1 (%|procent|procents) ..5 (lyckas|botade|framgång|godkända|vinst|smärtfria|friska|effekt)
    (alla|varje|samtliga) ..1 (patient*|kund*|elev*|klient*) ..3 (blir|går|får|blivit) ..2 (frisk*|botad*|smärtfri*|rik*|godkänd*|av med)
    (dubblar|fördubblar|tredubblar|dubblade) ..2 @din ..1 (pengar|insats|kapital|sparande|sparkapital)
    (tolv|tio|åtta|sju|femton|tjugo|<number>) ..1 procent ..4 (avkastning|om året|per år|garanter*|årligen|ränta)
    (vinner|vunnit) ..1 (alltid|alla|varje|samtliga) ..2 (mål|tvist*|process*|fall|våra)
    (går|gick|gå|=tappar|=tappat) ..2 (ner|ned)? ..2 (fem|sex|sju|åtta|nio|tio|tolv|femton|tjugo|<number>) ..1 (kilo|kg) ..2 (på|inom|i|varje)
    vinner ..2 (<number>|sju|åtta|nio|tio) ..1 (av|fall) ..1 (tio|<number>)
    (värken|smärtan|besvären|migränen|aknen|ångesten|eksemen) ..2 (kommer|återkommer) ..1 aldrig
    (blir|är) alla ..1 (rökfria|friska|smala|smärtfria|besvärsfria|nyktra)
    (efter|på) ..1 (<number>|en|två|tre|fyra|fem|några) ..1 (behandling*|besök|veckor|pass|sessioner|dagar|månader|kurer) ..7 (borta|botad*|=frisk|=friska|smärtfri*|symtomfri*|besvärsfri*|läkt)
    (migränen|smärtan|värken|eksemet|aknen|snarkningen|ångesten|tinnitusen|yrseln|allergin|håravfallet|rynkorna) ..2 (är|försvinner|ger sig|blir) ..2 (borta)? ..1 (för gott|för alltid|hos alla|garanterat|för evigt)
    (=kund|=kunder|=kunden|=kunderna|investerare|=sparare|klienter|patienter|du|ni|portfölj*|fonden|användare|=spararna|våra ..1) ..3 (tjänar|tjänat|får|gör|ger|avkastar|avkastat|vinner|dubblar|sparar|tjänade) ..4 (<number>|%|procent|garanter*|dubbelt|dubbla|vinst|avkastning) ..3 (%|procent|om|per|år|året|årligen|månad|månaden|avkastning|vinst)
    (avkastning|avkastningen|vinst|vinsten|ränta|inkomst|värdeökning*) ..3 (på|är|garanter*|minst|från|upp till|om) ..3 (<number>|garanter*|dubbel*) ..1 (%|procent)?
    (<number> (%|procent)) ..2 (om året|per år|årligen|årsavkastning|avkastning|per månad|i månaden|vinst|i avkastning|ränta|årlig)
    (garanterad*|riskfri*|garanterat|dubbla|dubblar|dubblerar|tredubbla*|fördubbla*|noll risk|ingen risk) ..3 (avkastning*|vinst|vinster|inkomst|investering|pengar|pengarna|kapital|kapitalet|=sparande|insats*|dina pengar)
    (botar|botat|läker|läkt|eliminerar|utrotar|kurerar|tar bort|reverserar|återställer|bota|befriar|får bukt) ..4 (akne|acne|cancer*|diabetes|psoriasis|karies|smärta|smärtor|ryggsmärt*|ryggont|rynkor|=skallighet|celluliter|sjukdom*|depression*|allergi*|ärr|artros|reumatism|snarkning*|håravfall*|beroende*|alkoholism|migrän|synfel|fetma|infertilitet|eksem|autism|sömnlöshet|astma|åderbråck|ångest|impotens|hörselnedsättning*|värk|nackont)
    (laser|lasern|laserbehandling*|behandling|behandlingen|behandlingar|metod|metoden|terapi|terapin|kräm|krämen|piller|kosttillskott*|operation*|implantat*|klinik*|=läkare|program|kur|kuren|diet|dieten|produkt*|ingrepp*|injektion*) ..3 (botar|läker|fungerar (för alla|alltid|i alla fall|på alla|hundra)|eliminerar|garanterar|utrotar|misslyckas aldrig|fungerar alltid|håller för evigt|=varar för evigt|är helt smärtfri*|är helt riskfri*|utan någon risk|utan risk|inga biverkningar|har inga biverkningar|helt biverkningsfri*|biverkningsfri*|helt utan biverkningar|saknar biverkningar|helt ofarlig*|smärtfri och säker)
    (inga|noll|utan|helt utan) ..2 (biverkningar|komplikationer|risk|risker) ..2 (garanterat|alls|överhuvudtaget|någonsin|för någon|över huvud taget)
    (vinner|vunnit|vann) ..2 (<number>|alla|varje|nästan alla|samtliga) ..2 (%|procent|av)? ..2 (fall|mål|rättegångar|tvister|processer|målen|fallen)
    (gå|går|gick|tappa|=tappar|ner) ..2 (ner|ned)? <number> ..1 (kg|kilo) ..3 (på|inom|per|garanterat|i)
    - (kunder|medlemmar|du|ni|gäster) ..3 (får|sparar|tjänar|samlar) ..3 (poäng|rabatt|stjärnor|bonus*)
    - (moms|momsen|skatt|avgift*|dricks|serviceavgift*|rabatt*)
  `,
  'unverified-action': `
    (besiktades|testades|mättes|kontrollerades|granskades) ..6 (utan anmärkning|godkänt|noll fynd|inga fel|utan fynd)
    (hela teamet|=all personal|hela personalen) har ..1 gått ..1 (en)? ..1 (kurs|utbildning)
    polisen är informerad
    (poängen|poäng|pengarna|ersättningen|beloppet) ..2 (är tillbaka på|lämnade) ..1 (kortet|kontot|vårt konto)
    (åkte|kom|körde) hem till (dig|er) i (måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|går)
    @du ..1 (fick|har fått) ..3 (svar|samtal|återbetalning|ersättning|pengarna) ..3 (av oss|från oss|i går|igår|redan|samma dag|i måndags|i fredags)
    (pengarna|återbetalningen|ersättningen|beloppet) ..1 (gick|betalades|skickades|sattes) ..2 (ut|iväg|i väg|in) ..6
    (vi|jag) ..1 (=skickade|=postade|=levererade|bytte) ..3 (ny|nytt|ersättning*|pengar*|paket*) ..4 (i går|igår|i dag|måndags|tisdags|onsdags|torsdags|fredags|samma dag|förra veckan)
    (chefen|<name>|vår ..2) ..1 (pratade|talade|=ringde) ..2 (med)? @dig ..2 (i telefon|måndags|tisdags|onsdags|torsdags|fredags|i går|igår)
    (kollega|kollegan|tekniker*|montör*|vaktmästar*|chef*|kille|killar) ..1 (har|var) ..2 (varit|tittat|åkt|kört|kommit) ..2 (förbi|hem|hos|ut) ..1 (hos|till)? @dig
    (vi|jag) ..1 (=ringde|=mejlade|=mailade|=kontaktade|=smsade|=återbetalade) ..2 (=dig|=er|=dej) ..4 (förrgår|förra|omedelbart|samma|senast|kvällen|morgonen|veckan|direkt)
    (vi|jag) ..1 (=ringde|=mejlade|=mailade|=kontaktade|=smsade|=skrev|=återbetalade|=kompenserade|=ersatte|=swishade|=nådde) ..2 (upp|till)? ..2 (=dig|=er|=dej) ..4 (igår|i går|idag|i dag|redan|två gånger|flera gånger|förra (veckan|månaden)|måndags|tisdags|onsdags|torsdags|fredags|lördags|söndags|i måndags|i tisdags|genast|omgående|samma dag|och|=direkt|upprepade gånger|omedelbart|ett flertal)
    (=ringde|=mejlade|=kontaktade|=återbetalade|=kompenserade) ..1 vi ..2 (=dig|=er|=hela|pengarna|beloppet) ..4
    @du ..1 (har|hade|är|blev) ..3 (redan|nu|=ju)? ..3 (fått|blivit)? ..2 (återbetalning*|återbetald*|kompenserad*|kompensation|ersättning|=ersatt|kontaktad|=kontaktade|uppringd|uppringda|informerad*|pengarna tillbaka|pengar tillbaka|krediterad*|ny vara|ersättningsvara|betalt|svar från oss)
    (har|hade) ..1 (vi|jag)? ..2 (redan|just|omedelbart|idag|i dag|igår|två gånger|personligen|omgående|genast|direkt|givetvis|naturligtvis) ..3 (=ringt|=kontaktat|=återbetalat|=betalat|=ersatt|=kompenserat|=mejlat|=mailat|=skickat|=överfört|bytt|skrivit|=krediterat|talat med dig|pratat med dig|pratat med er|nått|utfärdat|avbokat|återfört|satt in|=swishat|hört av oss|betalt) ..4
    (vi|jag) ..1 har ..2 (=ringt|=kontaktat|=återbetalat|=kompenserat|=mejlat|=mailat|=krediterat|=ersatt|=swishat|=smsat) ..3 (=dig|=er|=dej|pengarna|=hela|beloppet|köpet|din|ditt)
    (återbetalning*|pengarna|betalningen|ersättningen|kompensationen|ersättningsvaran|beloppet|överföringen|summan|kostnaden) ..2 (har|är|blev|blivit) ..3 (redan|nu|=just)? ..2 (skickad*|skickats|betalats|utbetald*|återbetald*|återbetalats|överförd*|överförts|krediterats|krediterad*|behandlad|gjord|genomförd|genomförts|insatt|insatta|satts in|utförd|betald|betalts|utbetalats|återförd*)
    (revision*|inspektion*|utredning*|granskning*|kontroll|kontroller|kontrollen|kontrollerna|undersökning*|internutredning*|test|tester|testerna|analys*|labb*|laboratori*|prov|=proven|=prover|provtagning*|besiktning*|experter*|hälsoinspekt*) ..3 (visade|visar|visat|bekräfta*|fann|funnit|hittade|styrk*|slog fast|slagit fast|konstatera*|påvisa*|bevisa*|kom fram|kommit fram|friade|friat|fastställ*|gav vid handen|avslöja*) ..5 (inte)?
    (bevisat|styrkt|bekräftat|fastställt|verifierat|konstaterats|konstaterat) ..3 (av|genom|via|i|vid) ..3 (revision*|inspektion*|utredning*|experter*|labb*|laboratori*|test|tester|kontroll*|granskning*|besiktning*)
    - (kommer|ska|skall|skulle|när|om|tills|kan|får|gärna|efter|så snart|vill|hoppas|tack|låt) ..8
    - (test|kontroll|bokning*) ..3 (bekräftelse*|bekräftelsen|bekräftad*) ..3 (mejl*|bokning*|order*)
    - (din|ditt|er|ert|dina) ..2 (recension*|omdöme*|feedback*|kommentar*|synpunkt*|upplevelse*|besök*) ..3 (visar|visade|bekräfta*|bevisar)
    - (tack|tackar|=fint|gläder|glad|glada|beröm|denna|detta|ett sådant) ..5 (visar|bekräftar|skickat|betalt)
    - (inte|ännu inte|aldrig) ..3
    - (är|varmt) ..1 välkommen ..1 att (kontakta|ringa|skriva|höra|mejla)
  `,
  'rights-denial': `
    - har (man|du|ni) (alltid)? rätt att (reklamera|ångra|klaga)
    - (lagning|reparation|omleverans) ny vara eller pengar tillbaka
    (=är|=blir) ..1 (köparens|=kundens|resenärens|gästens|husägarens) (problem|ensak|sak|ansvar|huvudvärk)
    (klänning*|kläder|varor|köp) ..3 omfattas inte av ..3 (ångerrätt*|fjortondagar*|öppet köp|garanti*)
    (förlorat|=missat) sin chans att (klaga|reklamera)
    - (du|ni) välkommen tillbaka
    - (om|har|ifall) ..2 pengarna ..2 inte ..4
    (pengarna|pengar) ..3 (inte|aldrig|ej) ..3 (tillbaka|åter|återbetalas|ges|lämnas|betalas|igen)
    (=varor|*varor|*produkter|*plagg|köp|biljetter|konserter|resor|skor|kläder|*kort) ..2 (får|kan|går) ..1 (inte|aldrig|ej) ..2 (reklamera*|återbetala*|återköpas|hävas|ångras)
    (återbetalas|ersätts|reklameras|återköps) (inte|aldrig|ej)
    (garanti*|reklamationstid*) ..2 (gick|löpte|gått) ut ..8 (själv|eget|din|ditt|ert)
    (köp*|bokning*|avtal*|appköp*) ..1 är ..1 (slutgiltig*|bindande) ..1 (även|oavsett|hur)
    (presentkort*|tillgodokvitto*|värdebevis*|kreditnota*) ..1 är ..1 det enda
    (reklamationsrätt*|ångerrätt*|konsumentköplag*) ..3 (är en myt|(gäller (inte|aldrig))|upphör|försvinner|förfaller)
    (=arn|reklamationsnämnd*|konsumentverket*) ..6 (bryr oss inte|struntar|(följer vi inte))
    gäller =bara om @du ..4 (kartong*|originalkvitto*|originalförpackning*)
    (trasig*|defekt*|felaktig*) ..1 =varor ..2 (ersätts|byts) ..1 (endast|=bara) mot
    (lag|lagen|lagligt|juridiskt) ..3 (behöver|måste|skyldig*|tvungna) ..2 (vi)? ..1 inte ..3 (ta|ersätta|återbetala|betala|byta|reparera|göra|ge|åtgärda)
    (=bara|enbart|=endast|enda) ..3 (tillgodokvitto*|tillgodokvitton|presentkort|värdecheck|kupong|avhjälpande|voucher)
    (=bara|enbart|=endast) ..1 (byte|reparation|byta) ..1 (som|är|mot|gäller|ingår|erbjuds|vi)
    (tillgodokvitto*|presentkort|=byte|värdecheck*|kupong|reparation|voucher) ..4 (allt|enda|det enda|max) ..6 (lag|lagen|enligt lag|får|kan få|rätt|rätt till|erbjuder|=lagligt|ger|kräver)
    (tar|ta|accepterar|lämnar|tas) ..3 (inte|aldrig|inga|ej) ..4 (tillbaka|åter|retur|returer|retur*|reklamation*|byten|byte|öppet köp)
    (tar|tas) ..3 (vi|det|den)? ..3 (inte|aldrig|inga|ej) ..3 (tillbaka|returer|emot retur*|emot reklam*|åter)
    (ger|lämnar|betalar|erbjuder|utför|accepterar|medger|beviljar|ersätter|ge|betala|ersätta|återbetala|återbetalar) ..3 (aldrig|inte|inga|ingen|ej) ..4 (återbetalning*|pengarna tillbaka|pengar tillbaka|pengar|ersättning*|kompensation*|returer|byten|tillbaka|åter|byte|retur|=varor|reklamation*|undantag från köp*)
    (inga|ingen|aldrig) ..2 (återbetalning*|returer|retur|byten|ersättning|kompensation|reklamation*|öppet köp|pengar tillbaka|ångerrätt)
    (återbetalning*|returer|retur|=byte|=byten|=bytet|ersättning|kompensation|reklamation*|krav|pengar tillbaka) ..3 (inte|aldrig|ej|omöjlig*|utesluten|utesluts|uteslutet) ..3 (möjlig*|aktuell*|tal|fråga|godkänn*|accepter*|beviljas|medges|ges|=återbetalas|tillämplig*|lämnas|utgår|tillbaka)
    (återbetalning*|returer|retur|=byte|=byten|=bytet|ersättning|kompensation|reklamation*|krav|pengar tillbaka) ..2 (nekas|avslås|avvisas|(är ..1 (uteslutet|utesluten|omöjlig*)))
    (återbetalning*|returer|retur|reklamation*) (tar|ger|gör|gäller|sker|förekommer|accepterar) (vi)? (inte|aldrig)
    (kommer inte på fråga|är inte att tala om|är uteslutet|kan du glömma|kan ni glömma) ..3 (återbetalning*|pengar*|ersättning|retur)
    (återbetalning*|pengar tillbaka|ersättning|pengarna|retur) ..3 (kommer inte på fråga|uteslutet|utesluten|kan du glömma|kan ni glömma|inte på tal|inte tal om|aldrig på tal)
    (lag|lagen|enligt lag|=lagligt|juridiskt|konsumentköplagen|konsumentlagen|köplagen) ..7 (=bara|enbart|inget|ingen|inte|=endast|inga|aldrig) ..5 (tillgodokvitto*|presentkort|rätt|återbetal*|skyldig*|ersättning|krav|byte|reparera|pengar|skyldighet|=annat)
    @du ..3 (har|är|får|äger|kan) ..2 (inte|ingen|inget|aldrig|=bara|inga) ..4 (rätt|=rättigheter|=rättighet|berättigad*|anspråk|krav|=möjlighet att få|kräva) ..5 (återbetal*|pengar*|retur*|byte|ersättning|kompensation|klaga|något|reklamera|tillbaka|garanti|avhjälp*|ångra*|ånger*)
    (inte|ej|inga) ..1 (skyldiga|skyldig|tvungna|förpliktad*|förpliktigade|skyldighet*|bundna|plikt) ..4 (återbetala|ta tillbaka|byta|kompensera|ersätta|reparera|betala|ge|åtgärda|ta emot|laga|att)
    (alla köp är slutgiltiga|köpet är =bindande och|säljs i befintligt skick|garantin är förverkad|ta det eller lämna det|konsumentlagen gäller inte|konsumentköplagen gäller inte|ångerrätten gäller inte|vi ansvarar inte för (defekt*|trasig*|skad*|fel)|ingen ångerrätt|ingen reklamationsrätt|reklamationsrätten gäller inte|reklamationer godtas inte|köpt är köpt|sålt är sålt)
    (i stället för|istället för|i ställt för|hellre än|snarare än) ..3 (återbetalning*|pengar*|kontanter|ersättning) ..6 (presentkort|tillgodokvitto*|kupong|värdecheck*|voucher|rabatt)
    (presentkort|tillgodokvitto*|kupong|värdecheck*|voucher) ..3 (i stället|istället) ..1 (för) ..3 (återbetalning*|pengar*|kontanter)
    (pengar|pengarna|köpesumman) ..3 (stannar|behåller vi|(ser @du aldrig)|(får @du inte)|(betalas inte)|(är våra))
    (lämnat|lämnar|gått ut|bärs ut) ..3 (butiken|affären|kassan) ..9 (inte|ingen|inga|för sent|ditt problem|stannar|våra)
    (fel|trasig|trasigt|defekt) eller inte
    - (icke återbetalningsbar*|ej återbetalningsbar*|oåterkallelig*|ej avbokningsbar*|icke avbokningsbar*) ..2
    - (icke återbetalningsbara|ej återbetalningsbar) ..1 (pris*|biljett*|bokning*|rum|taxa)
    - (fick|fått|har fått|erbjudits) ..2 (inte)? ..3 (återbetalning*|pengar*) ..3 (du|ni|än|ännu)
    - (beklag*|ledsen|ledsna|tråkigt|förlåt|trist|synd) ..8 (återbetalning*|pengar*|retur|byte|ersättning) ..5 (inte|sen|försen*|dröj*)?
    - (inte) ..2 (ännu|än|kommit|fått|nått)
    - (ger|få|får|ge|fick) ..2 (inte|aldrig) ..2 (dig|er)? ..2 (tillbaka)? ..2 (kväll*|dag*|natt*|helg*|semester*|tid|tiden|kvällen)
    - (inte|ej) ..2 (tillåt*|rätt|får|kan) ..3 (diskuter*|kommenter*|dela|bekräft*|avslöja|lämna ut|uttala)
    - (pengar|pengarna) ..3 (kan|ger|köpa) ..2 inte ..4 (kväll*|upplevelse|minne*)
    - reklamationsnämnden
    - det är =bara att erkänna
    - (är|går) det =bara att
  `,
  disparagement: `
    - (förra|föregående) (uppdraget|kunden|jobbet|flytten|gästen|körningen|besöket|sällskapet|bokningen)
    (sköts|drivs|städas|leds|byggs) av (amatörer|klåpare|nollor|idioter|fuskare)
    (rena|riktiga) (rövarna|rövare|klåpare|skojare|amatörer)
    (vårt|vår|er|ert|deras|det) ..1 (*bolag|*firma|bud*|tvätteri|*företag|entreprenör|grossist) ..2 (är|var) ..3 (oduglig*|hopplös*|usel*|usla|inkompetent*|värdelös*|katastrof*|klåpare|bedragare|amatör*)
    (lita|tro|lyssna|gå|anlita) ..2 (inte|aldrig) ..3 (på|till)? ..2 (amatörer*|fuskare*|skojare*|lurendrejare*|bedragare*|charlataner*|klåpare*|fuskbyggare*|tjuvar*|rötägg*|bluffmakare*)
    (lita|tro|lyssna|de|dem|dessa|sådana|såna|dom) ..3 (amatörer|amatörerna|fuskare|fuskarna|skojare|skojarna|lurendrejare|charlataner|klåpare|bluffmakare|klåparna|stolpskott) ..4
    (till skillnad från|i motsats till|inte som|jämfört med|bättre än|sämre än|olikt) ..4 (<name>|fuskare*|skojare*|bedragare*|konkurrent*|grannen|grannarna|amatörer*|stället|tjuvarna|klåparna|lurendrejarna|de andra|andra (restauranger|hotell|kliniker|butiker|salonger|ställen|företag)|dem|dom där) ..4 (lurar|fuskar|vi|vår|som|snor|stjäl|använder|serverar|tar|säljer|gör|de|intill|mittemot)?
    (=fuskare|=fuskarna|=skojare|=skojarna|bedragare|bedragarna|lurendrejare|charlatanerna|klåparna|bluffmakarna|svindlare|svindlarna) ..3 (på|från|hos|i|som|vid|mittemot|intill|driver)
    (tjuvarna|amatörerna|skurkarna|banditerna) ..1 (på|från|hos|mittemot|intill) ..2 (<name>|andra|grann*|*firman|*bolaget|*kedjan)
    (bud|budfirma*|*budfirman|kurir*|leveransbolag*|leverantör*|postnord|posten|dhl|ups|schenker|=bring|instabox|budbee|fedex|wolt|foodora|uber|taxi|taxibolag*|flygbolag*|entreprenör*|tillverkar*|konkurrent*|grannen|banken|booking|hotels|expedia|resebyrån|operatör*|transportfirma*|åkeri*|fraktbolag*|underleverantör*|speditör*|budbolag*|städfirma*|städbolag*) ..3 (=tappar|=tappade|=tappat|slarvar|slarvade|slarvat|snor|stjäl|stal|stulit|förstör|förstörde|lurar|lurade|ljuger|ljög|bryter|bluffar|inkompetent*|opålitlig*|usel|usla|värdelös*|urdålig*|hopplös*|katastrof*|alltid sen|alltid sena|alltid försenad*|levererar aldrig|skojare|tjuvar|bedragare|lögnare|skadar|skadade|slog sönder|har sönder|hade sönder|försenar|svek|sviker|klantar|klantade|sabbar|sabbade|klantat|oseriös*|fuskar|fuskade|ohederlig*|säljer kopior|förgiftar|ruinerar|överdebiterar|kan inte sitt jobb|krossade|rånar|strular|strulade|schabblar|skämt|skandal*|urusel*)
    <name> ..2 (slarvar|slarvade|slarvat|lurar|lurade|bluffar|inkompetent*|opålitlig*|usel|usla|värdelös*|urdålig*|hopplös*|(alltid (sen|sena|försenad*))|(levererar aldrig)|skojare|tjuvar|bedragare|svek|sviker|klantar|klantade|klantat|oseriös*|fuskar|fuskade|ohederlig*|(säljer kopior)|överdebiterar|(kan inte sitt jobb)|rånar|strular|strulade|schabblar|urusel*)
    <name> (förstör|förstörde|ljuger|stal|skadar|skadade|=tappar|=tappade|sabbar|sabbade) ..2 (paket*|leverans*|gods*|@din|allt|alltid|alla|=sina)
    (skyll*|klandra|skulden) ..3 (på|är|ligger hos|hos) ..2 (<name>|postnord|dhl|ups|schenker|bring|instabox|budbee|fedex|bud*|kurir*|leverantör*|flygbolag*|taxibolag*|entreprenör*|tillverkar*|booking|wolt|foodora|expedia)
    felet ..3 (är|ligger hos|hos) ..2 (<name>|postnord|dhl|ups|schenker|bring|instabox|budbee|fedex|bud*|kurir*|leverantör*|flygbolag*|taxibolag*|entreprenör*|tillverkar*|booking|wolt|foodora|expedia)
    (tacka) ..2 (<name>|postnord|dhl|schenker|bring|budbee|bud*|kurir*|leverantör*|flygbolag*|entreprenör*|wolt|foodora) ..2 (för (förseningen|skadan|det|strulet|röran)|inte oss)
    (=tappar|=tappat|slarvar) ..1 bort ..2 (vartannat|vartenda|alla|hälften|varje|halva|vart tredje) ..1 (paket|paketen|leveransen|leverans|försändelse)
    - (vi|jag) ..3 (tappade|tappat|slarvade|förlorade|skadade|försenade|sabbade|ljög|klantade|missade|svek|strulade|slarvat)
    - @du ..3 (tappade|förlorade|ljuger|förstörde)
    - (tack|tackar|hej|bästa|hejsan) ..1 <name>
    - (ring|kontakta|kontroller*|undersök*|kollar|utreder|tillsammans) ..5 (postnord|dhl|bud*|leverantör*|kurir*|schenker)
    - (om|ifall) ..2 (något|det|den) ..2 (strular|krånglar|slarvas)
    - mina (köp|ordrar|sidor)
    - orsaken ..2 (skada*|fel*)
  `,
} as const satisfies Record<keyof typeof english, string>;
