import type { privacy as english } from '../en/risk-privacy.ts';

/** What a public reply gives away about people, in Swedish. */
export const privacy = {
  'confirm-relationship': `
    (testamentet|bokslutet|bolånet|deklarationen|recepten|rotfyllningen) (=ditt|=dina|=din) ..2 (skrev|gjorde|förnyas|hos|lade)
    @din (näsa|rygg|höft|knä|tand|lins) ..1 (opererade|lagade|bytte|behandlade) vi
    när @du (låg|vårdades|behandlades) på vår avdelning
    (*blekning*|*operation*|*behandling*|*krona|kronan|*lån|lånet|*lånet|*undersökning*|*ingrepp*) ..1 vi (gjorde|utförde|beviljade|ordnade) ..6
    har ..1 @din ..1 (journal|akt|mapp|låneakt) ..2 (framför|=här|uppe)
    (roligt|kul|skönt|fint|härligt|glada) ..6 (@din|dina) ..2 (framtänder|krona|bett|tandställning|linser|glasögon|höft|knä|laseroperation|bröst|implantat|rygg) ..4 (sitter|blev|är|känns|fungerar)
    (när|då|sedan|innan|efter att|eftersom) @du ..3 (kom|kommit|ringde|besökte|var|sökte|gick|bodde|hämtade) ..4 (till|hos|på|vår|vårt|våra|oss) ..2 (mottagning*|klinik*|kontor*|byrå*|sjukhus*|vårdcentral*|bank*|skola*|förskola*|praktik*|avdelning*|tandläkar*|oss|behandling*|besök|hos oss|undersökning*)
    (behandla|behandlade|behandlat|träffa|träffade|träffat|undersökte|undersöka|undersökt|opererade|opererat|operera|företrädde|företräda|företrätt|rådgav|undervisade|undervisa|diagnostiserade|hjälpte|hjälpt|bistod|bistå|mötte|ta emot|tog emot|tagit emot|ha|haft) ..2 (=dig|=er|=dej) ..4 (förra|på|i|som|under|igår|vecka*|månad*|år*|måndags|tisdags|onsdags|torsdags|fredags|för|två|hos|=här|våra|=våren|sedan|väl|igen|personligen|=hela|vid)
    (glad|glada|nöje|äran|förmån|privilegium|roligt|kul|tacksam*) ..4 (behandla|hjälpa|företräda|undervisa|ha|haft|ta hand om|operera|få träffa|ge dig vård|vårda) ..2 (=dig|=er)
    (som|=varande|i egenskap av|såsom) ..1 (vår|en|våran|min|en av våra) ..3 (klient|patient|=kund|=kunder|=kunden|=kunderna|elev|student|låntagare|försäkringstagare|medlem|kontohavare|förälder|klienter|patienter|bankkund|kursdeltagare)
    @du ..3 (är|var|varit|blev|blivit|förblir) ..3 (vår|en|hos oss|min|en av våra|våran)? ..2 (klient|patient|patienter|klienter|elev|student|låntagare|försäkringstagare|inskriven|listad|bankkund|patient hos)
    (din|ditt|dina|er|ert|era) ..1 (senaste|första|nästa|andra|förra|=tidigare|två|tre|årliga|=kommande|inbokade|akuta|bokade)? ..1 (besök|tid|=tider|läkartid|läkarbesök|tandläkarbesök|konsultation|konsultationer|behandling|behandlingar|ingrepp|operation|undersökning|kontroll|inskrivning|utskrivning|röntgen|recept|terapi|lån|bolån|konto|ärende|mål|kurs|ansökan|försäkring|lektioner|prov|tandrengöring|vistelse|session|provtagning|rådgivning|möte|uppdrag|vårdplan|vaccination|fyllning) ..4 (hos oss|på vår|i vår|på mottagning*|den|i måndags|i tisdags|i onsdags|i torsdags|i fredags|förra|var|gick|blev|drog|försenades|hos doktor*|på klinik*|i =våras|i =höstas|i mars|på tisdagen|=hos|ägde rum|på byrån|i januari|i maj|i juni|i =våras|avslutades)
    (din|er|ert|dina|era) (=läkare|tandläkare|kirurg|terapeut|sjuksköterska|advokat|jurist|ombud|=lärare|handledare|handläggare|husläkare|tandhygienist|psykolog|barnmorska|ortodontist|professor|instruktör|rådgivare|mentor|fysioterapeut|naprapat)
    @du (besökte|anlitade|konsulterade|kom till oss|kom till (mottagningen|kliniken|byrån|banken)|var inskriven|skrevs in|skrevs ut|behandlades|opererades|undersöktes|hade en tid|hade tid|bokade en tid|bokade tid|bokade en konsultation|öppnade ett konto|öppnade konto|tog ett lån|tog lån|=missade din tid|avbokade din tid|uteblev från|tog examen|sökte vård|sökte hjälp|genomgick|tecknade) ..5
    (tack|tackar|tacksamma|tacksam|uppskattar|glada|glad) ..3 (för)? ..2 (att du|att ni)? ..1 (besökte|valde|väljer|valt|litade|anlitade|var|kom till|förtroendet|gick|sökte|besökt|anförtrodde|är|ditt besök|ert besök) ..3 (vår (klinik|mottagning|byrå|bank|skola|tandvård|praktik|förskola|kurs|vårdcentral)|vårt (sjukhus|=kontor|team|universitet)|våra (=läkare|jurister|advokater|=lärare|specialister|tandläkare)|för vår klinik|oss som|oss din|oss ditt|patient hos|klient hos|elev hos|=kund i banken|mottagningen|kliniken|hos doktor*|patient|klient)
    (tack|tackar) ..2 för ..1 (ditt|ert) ..1 (besök|förtroende för våra =läkare|läkarbesök|förtroende|val av klinik)
    (vi|vår|våra|jag|journal*|anteckning*|register*|systemet|enligt) ..4 (minns|kommer ihåg|visar|bekräfta*|framgår|noterade|granskat|gått igenom|ser|läst|kollat|står) ..5 (ditt besök|din (behandling|tid|journal|operation|vistelse|konsultation|ansökan)|ditt (ärende|lån|konto|ingrepp|besök|mål)|dina (=värden|provsvar|journaler|besök)|att du|att ni|du (var|kom|besökte|hade|gjorde|avbokade|=missade|uteblev)|ert (besök|ärende))
    (nöje|glädje|förmån|fint) att ..2 (ha|behandla|hjälpa|undervisa|företräda|få ha) ..1 @you ..5 (stolen|mottagningen|patient|klient|elev|=hela|behandling*|kur*)
    - (inte|aldrig|varken|vare sig) ..4 (bekräfta|förneka|dementera|diskutera|kommentera|avslöja|säga|uttala)
    - (om|ifall) ..2 @du ..2 (är|var|har|hade|besökt|kom|vill|önskar|behöver)
    - när ..2 @du ..2 (vill|har|är|behöver|önskar)
    - (skulle|vill|gärna|hoppas|kan|kunna|chans|=möjlighet|redo|ser fram|välkom*) ..3 (att)? ..3 (hjälpa|träffa|höra|ha|välkomna|se|prata|tala|lyssna|ta emot) ..2 (=dig|=er)
    - (vår|via|med|i|genom|använda) ..2 klient (app|portal|programvara)
    - (vänd|vända|kontakta|prata|tala|fråga) ..3 (din|er|till) ..2 (=läkare|tandläkare|rådgivare)
  `,
  health: `
    - systrar inte tvillingar
    - (han|hon|de|<name>|teamet|alla) =hälsar
    (ögontrycket|pulsen|blodtrycket|blodsockret) (=ditt|=din|=er) ..1 (låg|var|är)
    @din (psoriasis|eksem|rosacea|akne|astma|migrän|ångest|artros|reumatism|adhd|epilepsi|depression|fibromyalgi|diabetes|cancer|hiv|herpes|inkontinens|impotens|demens|tinnitus) ..4
    (graviditetstest*|bebisen|barnet|tvillingarna) ..4 (positivt|=magen)
    (piller*|tabletter|tabletterna|medicin*|sprutor*) ..1 @du ..1 (stoppar|knaprar|går|proppar|sköter)
    (eftersom|som|då|är) ..1 @du? ..1 (är)? ..1 (diabetiker|allergiker|astmatiker|epileptiker|nötallergi*|glutenintolerant|laktosintolerant|hjärtsjuk|reumatiker|alkoholist|migräniker|nyopererad|sockersjuk) (inte)?
    @du ..2 är ..2 (fri|frisk|botad|återställd|opererad) ..1 (från|efter|i|för) ..2 (cancer*|tumör*|infektion*|sjukdom*|knä*|höft*|rygg*|depression*|missbruk*|operation*|stroke*|hjärt*)
    (med|på grund av|grund av|eftersom) @din ..1 (*algi|diabetes|astma|epilepsi|migrän|artros|reumat*|psoriasis|parkinson*|demens|adhd|ångest*|depression*|utmattning*|celiaki|hjärtfel|diskbråck|*allergi|graviditet*|klimakterie*|celiaki|tinnitus|*cancer|lymfom|ätstörning*|beroende|missbruk)
    (den|de|någon|dem|personer) som ..1 (går|äter|tar|medicinerar|behandlas|står) ..1 (på|med|mot|för)? ..1 (blodförtunnande|cellgifter|kortison*|antidepressiv*|insulin|litium|antabus|metadon|warfarin|waran|strålning|dialys)
    (tabletter|mediciner|medicin|medicinen|tabletterna|medicinerna) ..1 @du ..1 (tar|äter|tog|åt|fick|får)
    @du ..2 (hade|har|fick|fått|drabbades|=led|utvecklade|ådrog) ..3 (=feber|hög feber|kramp|kramper|krampanfall|infektion|influensa|covid|corona|lunginflammation|migrän|tumör|diarré|panikångest*|panikattack*|hjärtinfarkt|hosta|utslag|magsår|blodbrist|hjärnskakning|fraktur|bronkit|tuberkulos|cancer|diabetes|hiv|karies|tandlossning|depression|hepatit|högt blodtryck|astma|epilepsi|missfall|abort|stroke|diskbråck|bråck|artros|cysta|abscess|parodontit|herpes|löss|rotfyllning|botox|fillers|könssjukdom*|ätstörning*|adhd|ångest|tandsten|promille|alkohol i blodet)
    (din|ditt|dina|er|ert|era|hans|hennes) ..3 (infektion|inflammation|diagnos|diabetes|cancer|karies|tumör|allergi|allergier|depression|ångest|sjukdom|sjukdomar|symtom|symptom|svullnad|fraktur|operation|medicinering|mediciner|behandling|blodprov|blodtryck|blodvärde*|blodsocker|=prov|=provet|=proven|=proverna|provsvar|biopsi|graviditet|hiv|hepatit|könssjukdom|beroende|missbruk|störning|=skada|sår|implantat|tandimplantat|krona|fyllning|fyllningar|rotfyllning|tandkött|tand|=tänder|röntgen|röntgenbild*|magnetröntgen|terapi|cellgift*|hormon*|=vikt|bmi|psykiska|astma|eksem|psoriasis|akne|utslag|komplikation|komplikationer|värk|smärta|smärtor|blödning|migrän|sömnlöshet|hjärta|hjärtfel|njur*|=lever|levern|levervärde*|sköldkörtel*|kolesterol|labbsvar|testresultat|hälsotillstånd|=hälsan|medicinska|dosering|antibiotika|återfall|anfall|stroke|bråck|diskbråck|grå starr|synen|hörselnedsättning|rygg|ryggont|ryggsmärt*|knä|höft|hudförändring*|födelsemärke|magsår|artrit|stygn|läkning|abscess|tandutdragning|tandställning|bedövning|narkos|insulin|alkoholvanor|dryckesproblem|adhd) ..3 (är|var|blev|har|hade|beror|berodde|kom|kommer|orsakade*|behandlades|behandlats|visade|visar|krävde|kräver|behövde|gick|förvärrades|=läkte|opererades|berott|misslyckades|upptäcktes|=kunde|gör|gjorde|togs|drogs|inte|konstaterades|ställdes|medförde|innebar|skrevs)
    (svullnad*|smärta*|smärtorna|infektion*|blödning*|inflammation*|reaktion*|komplikation*|utslag*|symtom*|yrsel*|illamående*) ..3 (beror|berodde|kom|kommer|orsakades|orsakats|beroende|hänger|på grund|uppstod) ..4 (din|ditt|dina|er|ert)
    @du ..3 (lider|=led|diagnostiserad*|diagnosticerad*|diagnostiserades|behandlades för|behandlats för|testade positivt|testats positivt|fick diagnosen|fått diagnosen|allergisk|smittad*|opererades|opererats|opererad|genomgick|gravid|missfall|överdosera*|återföll|sjukhusvård|inlagd|intagen|inlades|sövdes|nedsövd|ordinerades|ordinerats|ordination|fick utskrivet|sjukskriven|sjukskrivna|sjukskrevs|suicid*|självmordsbenäg*|psyksjuk*|bipolär|deprimerad) 
    (behandlade|behandlat|botade|diagnostiserade|opererade|opererat|tog bort|drog ut|lagade|borrade|tagit bort|dragit ut|lagat) ..3 (din|ditt|dina|er|ert|era) ..3 (infektion|karies|tand|=tänder|sjukdom|åkomma|tumör|diabetes|skada|sår|knä|hud|akne|depression|rygg|öga|ögon|tandkött|hjärta|bråck|födelsemärke|visdomstand|leverfläck|hål|fyllning)
    (din|ditt|dina|er|ert|era) ..4 (journal|journaler|journalen|patientjournal|sjukdomshistoria|sjukdomshistorik|hälsodeklaration|provsvar|labbsvar|blodprov|biopsisvar|ultraljud|röntgenbilder|röntgensvar|patientakt|provresultat|läkarintyg|sjukintyg) ..3
    @du ..2 (har|hade|lider|=led|fått|fick|äter|tar|går på|opererades|opererats|utredd|utreds) ..4 (eksem*|psoriasis|allergi*|astma|diabetes|adhd|autism|epilepsi|migrän|ångest|depression*|infektion*|klamydia|löss|=vårtor|karies|tandlossning|gallsten|njursten|ätstörning*|artros|reumat*|gikt|hemorrojder|cancer|tumör*|*bråck|gråstarr|cysta|utmattning*|antidepressiv*|blodförtunnande|kortison*|insulin|warfarin|hjärtfel|blodsocker*|blodtryck*|demens|stroke|laktosintoleran*|öroninflammation|celiaki)
    (beror|berodde|kommer|kom|orsaka*|förklara*|på grund|grund) ..4 (=på|=av|=från) ..3 @din ..2 (allergi*|eksem*|medicin*|sjukdom*|diabetes|vikt|astma|blodtryck*|rökning|graviditet*|klimakteri*|ångest|migrän|sköldkörtel*|hormon*|epilepsi|infektion*|diagnos*)
    (provsvar*|röntgen*|journal*|läkaren|magnetröntgen) ..2 (visade|visar|säger|konstatera*|bedömde) ..3 @you
    (dina|era) ..1 (=tänder|leder|njurar|hormoner|utslag|klimakteriebesvär|blodvärden|provsvar|symtom) ..3 (var|är|orsaka*|förklara*|visar|kommer|beror)
    @du ..3 (opererades|behandlades|vårdades|sövdes|rotfylldes) ..2 för
    @du ..2 (svimmade|kräktes) ..3 (eftersom|för att|därför)
    @du ..1 (röker|dricker) ..5 (såret|läk*|därför|därav|lever*)
    med (en|ett|så|dina|din|ditt|er) ..2 (sköldkörtel|rygg|hud|mage|kropp|hy|=tänder|hjärta|ämnesomsättning|leder) som ..1 (din|ditt|dina|er|ert|era|=de)
    - (huvudvärk|smärtsam*) ..3 (med bokning|bokning|process|väntan|att boka)
    - (kan|får|vill) ..1 (tyvärr)? ..1 (inte|aldrig|ej) ..5 (diskutera|kommentera|avslöja|dela|uttala)
    - (hoppas|önskar|krya|tråkigt|ledsen|ledsna|beklag*|glad|glada|skönt) ..6 (frisk*|bättre|återhämt*|må|mår|svullnad*|smärta*|hälsa|krya)
    - (glad|glada|kul|roligt|ledsen|ledsna|tråkigt|beklag*|hoppas|tack|tackar|skönt) ..8 behandling*
    - (vår|våra|vårt) ..1 (behandling*|operation*|medicinsk*|terapi*)
    - (din|ditt|dina|er) ..1 (hud|hår|naglar|hälsa|rygg|kropp|tänder) ..2 (rutin|vård|mål|är =viktig|mår|förtjänar)
    - (inte|ingen) ..4 (allergisk|gravid|sjuk)
    - (säg|säger|säga|meddela|berätta|hojta|fråga|ange|skriv) ..3 om @you ..2 (allergisk|allergiska|gravid)
    - (frisk*|krya) på ..1 (=dig|=er)
    - (allergi*|allergen*) ..2 (anpassa*|meny*|lista*|kost|information*|märkning)
    - har provat både
  `,
  financial: `
    (avgift*|månadsavgift*|räkning*|skuld*|faktur*|hyra*|hyror) ..4 hos kronofogden
    (du|ni) har ..1 (två|tre|fyra|fem|flera|många) ..1 (smålån|snabblån|smslån|(sms lån)|blancolån)
    skuldsanering* (du|ni) (går|gått|är|har)
    med (din|er) inkomst (blir|får|räcker|kan)
    (försörjningsstöd|existensminimum|socialbidrag) ..2 (räcker|har) ..1 (det|man|du) inte
    (inte|aldrig) ..1 sett en (krona|=spänn|slant) från (dig|er)
    (med|på) ..1 (den|@din) ..1 (lön*|inkomst*|pension*) ..1 @du (har|tjänar|får)
    - (om|har|när) @du ..2 (har)? ..1 (redan)? betalat
    (obetald*|förfall*) ..2 (faktura*|räkning*|avi*|hyr*|avgift*) ..8 (din|dina|dig|=du|=ni|=er|hos oss)
    (=du|=ni|dina|din|era) ..6 (obetald*|förfall*) ..2 (faktura*|räkning*|avi*|hyr*|avgift*|skuld*)
    (kortköpet|dragningen|swishen|autogirot|@din ..1 kort) ..4 (nekades|medgavs|studsade|gick inte igenom|avvisades|nobbades)
    (täckning|tomt|inga pengar|pengar slut) ..2 på ..2 (kontot|konto|kortet)
    (skickat|skickade|skicka) ..3 (två|tre|fyra|fem|flera) ..1 (påminnelser|kravbrev|inkassokrav)
    (huset|lägenheten|bilen|gården|båten) ..2 (såldes|utmättes|gick|togs) ..3 (exekutiv*|auktion|utmätning)
    @du ..3 (problem|bekymmer|trångt|tajt|kämpigt|dåligt|ont) ..1 (med|om) ..1 (ekonomin|pengar|pengarna|likviditeten|ställt)
    vi ..2 (väntat|väntar|väntade) ..2 på ..1 (dina|era|din|er) ..1 (pengar|betalning|inbetalning*|hyra|avgift)
    (din|ditt|dina|er|ert|era) ..1 (bank|spar|lön|lån|=kund|=kunder|=kunden|=kunderna)? ..1 (bankkonto|sparkonto|lönekonto|kontosaldo|saldo|lånekonto|kreditkort|bankkort|betalkort) ..4
    (din|ditt|dina|er|ert|era|hans|hennes) ..3 (konto|lån|bolån|kredit|skuld|skulder|betalning|betalningar|avbetalning*|saldo|övertrassering|inkomst|inkomster|lön|kort|kreditansökan|låneansökan|ansökan|försäkring|premie|faktura|fakturor|hyra|hyran|skatt|skatter|deposition|återbetalning|transaktion|konkurs|räkning|räkningar|amortering*|autogiro|avgift|avgifter|månadsavgift*) ..5 (förfallen|förföll|försenad*|missad*|missades|avvisad*|avvisades|nekad*|nekades|avslagen|avslogs|avslag|efter|spärrad*|spärrades|fryst*|frystes|negativ|obetald*|obetalt|inkasso|kronofogde*|orsaka*|låg|lågt|låga|dålig|otillräcklig*|stängdes|avslutades|utestående|studsade|övertrasserad*|övertrasserat|överskriden|överskridits|misstänkt*|för låg|för låga|betalades inte|betalats|i skuld|täckte inte|räckte inte|inte betald*|inte betalats|utmätt*|medgavs inte|släpar|gick inte igenom|täckning|=tom|tomt)
    (din|ditt|dina|er|ert|era|hans|hennes) ..2 (kreditupplysning|kreditvärdighet|kredithistorik|kreditbetyg|kreditrapport|kreditscore|kreditgräns|skuldkvot|inkomst|löneuppgift*|skuld|skulder|skuldsaldo|övertrassering|konkurs|självdeklaration|kontoutdrag|låneansökan|bolåneansökan|sena betalningar|=missade betalningar|uteblivna betalningar|obetalda|utestående|kontosaldo|ekonomiska situation|ekonomiska svårigheter|ekonomi|betalningshistorik|betalningsanmärkning*|löneutmätning|inkassoärende*|skuldsanering|betalningsförmåga|privatekonomi|ekonomiska problem)
    @du ..3 (skyldig|skyldiga) ..2 (oss|pengar|fortfarande|för|<number>|<money>|hyra|betalning*|ännu)
    @du ..4 (är|har|ligger|låg|var|hamnade|hade) ..4 (skulder|skuldsatt*|efter med|på efterkälken|inkasso|kronofogden|betalningsanmärkning*|konkurs|obetald*|obetalt|övertrasserad*|skuld hos|=missat ..2 betalning*|inte betalat|aldrig betalat|inte råd|försummat betalning*|släpar efter|utestående|sena betalningar|två betalningar|tre betalningar|betalningar efter|restskuld*|inte täckning|inga pengar|ont om pengar)
    @du ..2 (betalade|betalat|betalar) ..2 (inte|aldrig|för sent) ..3 (hyra*|räkning*|faktura*|avgift*|lån*|skuld*|premie*|i tid|förrän|amorter*|notan)?
    (har|hade) ..1 (inte|aldrig) ..1 (råd) 
    (avslag*|avslaget|nekades|avslog|nekats|beslut*|neka*) ..5 (på grund av|berodde|därför att|eftersom|med anledning|pga|för) ..5 (din|dina|ditt|er|era) ..3 (kredit*|inkomst*|skuld*|historik|lön|löner|saldo|betalning*|skatt*|betalningsanmärkning*|ekonomi*)
    (=månader|=veckor|=dagar|betalningar|hyror) ..1 (sen|sena|försenad*|efter med|i skuld|obetalda|förfallna)
    (kreditupplysning*|betalningsanmärkning*) ..3 (gav|ledde|visade|orsakade|visar) ..3
    @du ..1 (är|var) ..1 (skyldig|skyldiga) ..1 (=oss|banken|pengar|<number>|flera|två|tre|kronor|hyra)
    @du ..2 (ligger|låg) ..4 efter ..2 (med|i)
    (saknade|saknas|saknar|ingen|inte) ..3 täckning
    @du ..4 (betalningsanmärkning*|skuldsan*|inkasso*|kronofogden|utmätning*)
    @din ..1 (konto|kort|kreditvärdighet|inkomst|lön|skuld|faktura|deposition|borgensman|konkurs|betalning|betalningar|kreditupplysning|autogiro) ..3 (är låg|räckte|nekades|spärr*|övertrass*|sjönk|obetald*|stoppades|medgavs|gick inte)
    - (kan|får|vill) ..2 (inte|aldrig|ej) ..4 (diskutera|kommentera|avslöja|dela|se)
    - (vi|är vi) ..2 (skyldig|skyldiga) ..3
    - (skyldig|skyldiga) ..2 (dig|er) ..2 (en|ett) ..2 (ursäkt|förklaring|svar)
    - (din|er|ert|ditt) ..2 (beställning|leverans|paket|vara|rätt|mat|varan|bokning|=order) ..4 (försenad*|försenades|sen|stängd*|missad*)
    - (balans*|saldo) ..2 (smak|syra|kost)
    - (priset|priser|=avgifter|prislista*|taxa*)
    - (minuter) ..2 (sen|sena|försenad*)
  `,
  'legal-matter': `
    (du|ni) ..1 (blev|blivit|är) (vräkt|vräkta|utvisad|utmätt)
    @du väntar ..1 på (=dom|rättegång|åtal)
    (åtalet|besöksförbudet|kontaktförbudet|utvisningsbeslutet) (mot|för) @dig
    - ärende* ..1 (drog|dragit|tog|tagit|dröjde|dröjt|blev|blivit)
    @du ..1 (är|blev|blir) ..1 (stämd|åtalad|dömd) ..1 (av|för|i)
    (domstolen|=rätten|hovrätten|tingsrätten|domaren|nämnden|åklagaren) ..2 (trodde|gick|höll|lyssnade|köpte|tog|godtog) ..2 (på|med|emot|inte) ..3 (@din|=dig|=er|motpart*) (inte)?
    (erkänt|erkände) ..2 i ..1 (polisförhör*|förhör*|=rätten)
    @din ..1 (bror|syster|=far|=mor|ex*|motpart*|granne|=man|fru|chef|arbetsgivare) ..4 (fick|vann|ärvde|tilldömdes|stämde) ..6 (arvskifte*|gården|huset|vårdnad*|målet|tvisten|bodelning*|testamente*)
    @du ..3 i ..1 (konflikt|tvist|process|klinch) med ..1 (försäkringskassan|kommunen|arbetsgivar*|hyresvärd*|skatteverket|facket|granne*|banken|@din)
    (ligger|låg|är|befinner|satt|sitter) @du ..3 i ..2 (tvist|process|rättsprocess|rättstvist|vårdnadstvist) ..1 (med|mot|om)
    @du ..2 (ligger|låg|är|befinner) ..3 i ..2 (tvist|process|rättsprocess|rättstvist|vårdnadstvist) ..1 (med|mot|om)
    @du ..2 (förlorade|vann|fälldes|dömdes|=tappade) ..2 (i|målet|mot|din|tvisten)? ..2 (hovrätten|tingsrätten|domstol|=rätten|domstolen|högsta domstolen|kammarrätten|förvaltningsrätten|målet|tvisten|rättegången)
    (din|ditt|dina|er|ert|era|hans|hennes) ..3 (vårdnadstvist|skilsmässa|förhandling|rättegång|rättsfall|=mål|=målet|stämning|förlikning|vittnesmål|=dom|överklagande|överklagan|brottmål|skyddstillsyn|konkursmål|villkorlig*|asylärende|asylansökan|arvstvist|arv|bouppteckning|underhåll|kontaktförbud|besöksförbud|gripande|anhållande|erkännande|straff|ärende|tvist|process|testamente|utsaga|bevis|bevisning|talan|polisförhör|uppehållstillstånd|migrationsärende) ..6 (förlorade*|förlorat|vanns|vann|avslogs|misslyckades|därför|på grund|beroende|avvisades|drog ut|försenades|svag|svagt|=rätten|=domaren|hopplös*|gick|ogillades|förlikades|lades ner|lades ned|fällande|skyldig|nekades|avslutades|inlämnat|ändrade|pågick|tog|visade|höll)
    (domstolen|=rätten|=domaren|tingsrätten|hovrätten|nämnden|migrationsverket) ..3 (dömde|fällde|beslutade|fann|avgjorde|avslog|ogillade|beslutat|friade|gick emot|gav|dömt|biföll) ..3 (dig|er|din|ditt|mot dig|mot er|till din nackdel|vårdnaden|dej|skyldig)
    @du ..3 (dömd|dömda|dömdes|dömts|gripen|greps|gripits|anhållen|anhölls|häktad|häktades|åtalad|åtalades|åtalats|fängslad*|frikänd|frikändes|friades|erkände|erkänt|straffad|straffregister|belastningsregistret|skyddstillsyn|skilde dig|skilde er|förlorade målet|förlorade i (=rätten|domstol)|förlorat målet|kriminell|förlorade (din )?tvist*|förlorade rättegången|dömts för|polisförhör) 
    (din|ditt|dina|er|ert|era) ..2 (vårdnadstvist|skilsmässa|belastningsregister|utdrag ur belastningsregistret|brottsregister|rättsprocess|=tidigare domar|=tidigare dom|kontaktförbud|besöksförbud|underhållstvist|övervakare|brottmål|frihetsberövande|rättegång|skilsmässoprocess|asylärende)
    @din ..2 (*tvist|stämning|*mål|överklagande|skilsmässa|asylärende|bodelning|dom|rättegång|åtal|process|testamente|arvskifte) ..5 (avslogs|förlora*|lades ned|avgjordes|återkalla*|drog ut|saknade|vanns|förlik*|ogiltig*)
    @du ..2 (åtalades|dömdes|anhölls|häktades|greps|fälldes) ..4
    (tingsrätten|hovrätten|domstolen|domaren|rätten) ..2 (dömde|avslog|trodde|höll|gick) ..4 (@du|@din|emot|=dig|motpart*)
    (målet|tvisten|processen|stämningen) ..2 mot @dig ..6
    (gått|går|gick) ..1 till ..1 (rättegång|domstol|rätten|tinget) ..9 (@du|@dig|sämre|förlor*)
    - (tennis|padel|basket|mobil|telefon) ..1
    - (i alla|i så) fall
    - (dömd|dömda|döms|döm) ..1 (inte|att|ut|efter|oss)
    - (om|skulle) @du ..3 (skilda|stäm*)
    - (=rätten) ..2 (smak*|var|serverades|kom|gick)
    - (döm|dömde|dömt|dömer|bedöm*) ..2 (oss|=ut|maten|utifrån)
    - (gripen|gripna|gripande) ..1 (av|dag|ord|berättelse|läsning)
  `,
  student: `
    - (stänga|stäng|stänger|stängt) av ..2 (reklam*|annons*|notis*|ljud*|funktion*|skugg*|gps*|bluetooth|mobil*|telefon*)
    (er|din|ert) <name> ..1 (vägrar|skolkar|slår|biter|stör|gråter|kissar|mobbar|retar|kastar|ljuger|rymmer) ..4
    - @din ..1 (barn|son|dotter|elev) ..1 (får|är) ..1 (gärna|välkom*|alltid|så)
    <name> ..2 (har|hade) ..1 inte ..3 (lämnat|gjort|klarat|deltagit|övat|läst) ..6 (uppgift*|läxa*|prov*|lektion*|träning*|terminen|boken)
    <name> i (trean|fyran|femman|sexan|sjuan|åttan|nian|ettan|tvåan|förskoleklassen|klass*) ..4 (har|hade|är|var|fick|som|blev|slog|tog)
    @din ..1 (son|dotter|pojke|flicka|grabb|tös|barn) ..6 (stör|störde|störs|stördes) ..6 (lektion*|själv|andra|gruppen|klassen|undervisning*)
    - är ..1 (välkommen|välkomna)
    (din|ditt|dina|er|ert|era|hans|hennes) ..1 (son|dotter|barn|=unge|pojke|flicka|söner|döttrar|barnbarn|sonson|dotterson|systerson|brorson|brorsdotter|systerdotter|elev|student|tonåring|bebis|kille|tjej|grabb|telning|barnet) ..3 (<name>)? ..2 (är|var|har|hade|blev|kuggade|kuggat|avstängdes|relegerades|mobbade|mobbar|mobbades|misskötte|bråkade|bråkar|skolkade|skolkat|skolkar|=missade|=missat|slog|bet|fuskade|fuskat|vägrade|vägrar|störde|stör|grät|kämpar|fick|får|går|gick|förstörde|kastade|kastar|sprang|skrek|skadade|knuffade|stal|kom|ligger|klarar|klarade|sparkade|behöver|skrev|saknar|=bits|betedde|uppförde|underkändes) ..5 (avstängd|relegerad*|underkän*|kugga*|slagsmål|bråk|mobb*|betyg|betyget|prov|provet|=proven|tentan|lektion*|lektionen|lektioner|läxor|läxan|elev|elever|klasskamrat*|lärare*|=läraren|stökig*|aggressiv*|frånvaro*|frånvarande|fuska*|uppträd*|beteende*|våldsam*|=matte|=matten|matematik|kvarsittning|autis*|adhd|särskilt stöd|npf|diagnos*|andra barn|barnen|skolan|klassen|lat|långsam*|skolk*|oförberedd|besvärlig*|kurs*|vild|illa|svenska|engelska|kunskapskrav*|ordningsproblem)
    (hon|han|hen|elev|eleven|studenten|pojken|flickan|barnet|<name>) ..2 (kuggade|kuggat|underkändes|skolkade|skolkat|=missade|gick om|fuskade|fuskat|underkänd|fick underkänt|fick f|klarade inte|(körde på)) ..4 (=matte|=matten|matematik|provet|=prov|tentan|tenta|examen|test|klass|lektion*|kurs*|år|året|fysik|engelska|kemi|betyg|skolan|läxa|läxor|historia|biologi|två gånger|svenska|tre gånger|gånger|flera gånger)
    (hon|han|hen|elev|eleven|studenten|pojken|flickan|barnet|<name>|son|sonen|dotter|dottern|=du|=ni|de) ..2 (=stängdes av|blev avstängd|avstängdes|avstängd från skolan|avstängd från förskolan|relegerades|relegerad*|fick gå om) ..4 (för|från|två|förra|efter|på grund)?
    @du (kuggade|kuggat|underkändes|=missade|skolkade|fuskade|körde) ..3 (prov*|provet|tenta*|tentan|examen|test*|lektion*|kurs*|läxa*|matte*|uppkörning*|körkort*|uppkörningen|teori*)
    (betyg|betygen|frånvaro|frånvaron|närvaro|närvaron|omdömen|skolk) ..1 (för|hos|av) ..2 (din|er|hans|hennes) ..2 (son|dotter|barn)
    (din sons|din dotters|ditt barns|er sons|er dotters|ert barns|hans|hennes|dina|era) ..1 (betyg|betygen|närvaro|frånvaro|studieresultat|provresultat|tentaresultat|läxor|beteende i klassen|studieresultat) ..2 (är|var|visar|visade|blev|låg)
    @din ..1 (dotter|son|barn|pojke|flicka|tonåring|dotters|sons|barns|grabb|tös|*åring|*åringen) ..8 (underkänd*|kugga*|skolk*|*frånvaro|mobba*|slog|slår|bet|biter|kissa*|=läser|läsning*|matte*|*betyg*|stängdes av|avstängd*|utredning*|inlärning*|dyslexi|koncentr*|särskilt stöd|störde|ligger efter|under sin ålder|fuska*|rökte|snatta*|utåtagerande|flyttades ned|krävande)
    (eleven|sonen|pojken|flickan|barnet) ..2 (fick|hade|blev|fuskade|kom|underkändes) ..3 (f|underkän*|frånvaro|berusad|full|varning|löss|avstängd|ig)
    <name> ..2 (=bet|slog|knuffade|puttade|spottade|sparkade|retade) ..4 (*klasskamrat*|barn|elever|kompis*|dagis|förskol*|skolan)
    @din ..6 (klasskamrat*|klasskompis*) ..4
    - (kan|får|vill) ..2 (inte|aldrig|ej) ..5 (diskutera|kommentera|avslöja|uttala)
    - (glad|glada|kul|roligt|gläder|=härligt|fint|tack|ledsen|ledsna|tråkigt|hoppas|grattis|beklag*|hälsa) ..8 (son|sonen|dotter|dottern|barn|barnen|pojke*|flicka*|barnbarn*)
  `,
  'special-category': `
    (din|ditt|hennes|er|din frus) (slöja|turban|kippa|niqab|hijab|burka)
    (din|hans|hennes|er) (rullstol|rullator|(vita käpp)|ledarhund) ..2 (tog (upp|plats)|blockerade|stod i vägen|hindrade|skymde|repade|skrämde)
    (folk|resenärer|gäster|=kund|=kunder|=kunden|=kunderna) från ..2 (=era|ert|ditt|dina) ..1 (trakter|hemland|kulturkrets|land)
    (med) (din|er) (hudton|hudfärg|tro|läggning) ..1 (brukar|blir|går|kan)
    - (ska|skall|bör|borde|får|behöva) ..4 (inte|aldrig|ingen) ..12 (religion|tro|ras|nationalitet|läggning|hudfärg|ursprung|etnicitet|bakgrund|slöja|funktionsnedsättning)
    - (inte|aldrig|ingen) ..4 (ska|skall|bör|borde|får|behöva) ..12 (religion|tro|ras|nationalitet|läggning|hudfärg|ursprung|etnicitet|bakgrund|slöja|funktionsnedsättning)
    @du som ..1 (muslim*|=jude|=judar|kristn*|katolik*|homosexuell*|lesbisk*|transperson*|gravid*|rullstolsburn*|invandrare|hindu*|same*|=romer|blind*|döva|flykting*) (inte)?
    (muslimska|judiska|homosexuella|lesbiska|utländska|afrikanska|arabiska|romska|samiska|gravida|funktionshindrade|handikappade|döva|blinda|mörkhyade|=kristna|troende) ..1 (gäster|=kund|=kunder|=kunden|=kunderna|patienter|elever|familjer|par|kvinnor|vänner) ..1 som @du (inte)?
    @du ..2 (väntar|väntade) ..2 (=barn|tvillingar|smått|tillökning) (inte)?
    @du ..1 (två|=båda) (=pappor|mammor|tjejer|killar|män|kvinnor) (inte)?
    (som|=varande|eftersom du är|eftersom ni är|då du är|du är|ni är|för att du är|därför att du är) (en|ett|själv)? (muslim|muslimer|=kristen|=kristna|jude|judar|judinna|judisk|katolik|ortodox|hindu|buddist|buddhist|sikh|protestant|ateist|gay|bög|lesbisk|bisexuell|transperson|transsexuell|homosexuell|homosexuella|queer|=romer|zigenare|mörkhyad|arab|afrikan|asiat|tjetjen|ryss|ukrainare|polack|turk|kurd|somalier|=finne|=same|iranier|irakier|funktionshindrad|funktionsnedsatt|handikappad|rullstolsburen|gravid|blind|=döv|invandrare|flykting|utlänning|mormon|mexikan|indier|kines|autistisk|autist|kommunist|sverigedemokrat|socialdemokrat|vänsterpartist|hbtq|rullstolsanvändare|utomlands ifrån) (inte)?
    (din|ditt|dina|er|ert|era) ..1 (religion|tro|trosuppfattning|etnicitet|etniska|ras|nationalitet|sexuella läggning|läggning|sexualitet|funktionsnedsättning|funktionshinder|handikapp|graviditet|hudfärg|politiska åsikter|politiska|fackliga|fackmedlemskap|könsidentitet|ursprung|härkomst|religiösa|hijab|slöja|huvudduk|turban|moské|synagoga|handikapp|tjocka mage|könstillhörighet|utländska bakgrund|utländska) (inte)?
    (din|ditt|dina|er|ert|era) ..1 (religion|tro|etnicitet|ras|nationalitet|läggning|funktionsnedsättning|funktionshinder|graviditet|hudfärg|ursprung|härkomst|bakgrund) ..2 (inte|inget|ingenting) ..3 (göra|samband|påverka*|roll) (inte)?
    (berodde|beror|på grund av|pga|anledningen|orsaken|därför|skälet|problemet|eftersom) ..4 (din|ditt|er|ert|du|ni) ..2 (graviditet|religion|funktionsnedsättning|funktionshinder|nationalitet|ras|tro|etnicitet|läggning|sexualitet|ursprung|hudfärg|gravid|handikapp|handikappad|bög|gay|muslim|jude|svart|rullstol|slöja) (inte)?
    (folk|människor|gäster|=kund|=kunder|=kunden|=kunderna|personer) ..1 (av|med) ..1 (din|er|ert) ..1 (tro|religion|ras|nationalitet|läggning|hudfärg|ursprung|etnicitet|bakgrund) (inte)?
    (ni|alla ni) (muslimer|judar|bögar|ryssar|araber|=kristna|invandrare|utlänningar|zigenare|=romer|polacker|asiater|svarta|amerikaner|tyskar|kineser|indier|danskar|norrmän|somalier) (inte)?
    (som|är ju|eftersom @du är|ni är|du är) ..1 (muslim*|=jude|judar|=judinna|katolik*|homosexuell*|=bög|=bögar|lesbisk*|transperson*|=gay|romer|=gravid|höggravid|handikappad*|funktionshindrad*|rullstols*|=blind|=döv|invandrare|utlänning*|somali*|=polacker|mörkhyad*|jehovas) (inte)?
    (homosexuella|lesbiska|bögar|transpersoner|muslimer|judar|romer|somalier|invandrare|handikappade|gravida) ..1 som (=du|=ni) (inte)?
    @din ..1 (slöja|kippa|turban|hudfärg|etnicitet|religion|sexuell* läggning|läggning|graviditet*|funktionsnedsättning|handikapp|hörselskada|dövhet|brytning|religiösa|fasta|cp-skada) (inte)?
    @du ..2 ((sitter i rullstol)|(är (döv|blind|gravid|höggravid|homosexuell))|(=röstar på)) (inte)?
    (att|eftersom|när|om|för att|då) @du ..1 är ..1 (=gay|=bög|lesbisk*|muslim*|=jude|=judinna|=svart|gravid|blind|döv|handikappad*|transperson|asiat|=rom|=same|=kristen|hbtq*) (inte)?
    @du ..1 är ..1 (ju|väl|nog) ..1 (=gay|=bög|lesbisk*|muslim*|=jude|=judinna|=svart|gravid|blind|döv|handikappad*|transperson|asiat|=rom|=same) (inte)?
    - (oavsett|oberoende|alla|varje|samtliga) ..5 (religion|tro|ras|nationalitet|läggning|funktionsnedsättning|etnicitet|ursprung|bakgrund|kön)
    - (svart|svarta) (kaffe|te|peppar|havet|fredag|kort|vinbär|oliver|bönor)
    - (grattis|gratulerar|önskar|lycka) ..6 (gravid*|graviditet|bebis|barn)
    - (tro|tron) ..1 (oss|att|det|mig|=inte)
    - tro på (oss|mig|det|att|dig|er|vår*)
  `,
  'third-party': `
    (grannen|gästen|mannen|kvinnan|killen|tjejen|damen|herrn|paret|familjen|sällskapet|hyresgästen|=kund|=kunder|=kunden|=kunderna|patienten|pojken|flickan) ..2 (ovanpå|ovanför|under|bredvid|intill|före|bakom|mitt emot|i rummet|i sängen|på rum|vid bord|i kön) ..10 (demens|epilepsi|psykisk*|alkohol*|missbruk*|nyskild*|gravid*|cancer|konkurs|skulder|vräk*|dömd*|fängelse*|kändis|skilsmäss*|berusad*|diagnos*|självmord*|otrogen)
    (paret|sällskapet|familjen|killarna|tjejerna|damerna|grannarna|gästerna|herrarna) ..1 (i|på|vid) ..3 (intill|bredvid|ovanför|mitt emot|bakom) ..8 (slut|skilja|skiljas|skilsmäss*|bråk*|full|fulla|drack*|gräl*|jobbigt|konkurs|sjuk*)
    @you ..3 (kom|var|besökte|anlände|bodde|åt|satt|lämnade|checkade|var =här) ..4 (med|ihop med|tillsammans med|i sällskap med) ..2 (=din|=ditt|=dina|=er|en|ett|annan|någon)? ..2 (ex|exman|exfru|exflickvän|expojkvän|man|hustru|fru|pojkvän|flickvän|=älskare|älskarinna|son|dotter|mamma|mor|=pappa|far|bror|syster|kompis|=vän|väninna|partner|sällskap|kvinna|chef|kollega|svärmor|svärfar|sambo|sekreterare|karl|kille|tjej)
    (bullret|oljudet|ljudet|oväsendet|klagomålet|lukten|bråket|festen|problemet|stöket|röran|röken|musiken|skriket|grälet|skadan|incidenten) ..3 (kom|var|orsakades|är|kommer|skedde|gjordes) ..3 (herr|fru|fröken|(rum <number>)|gästen i|gästerna i|gästen på|gästerna på|(nummer <number>)|grannen|familjen <name>|familjen i|paret i|(lägenhet <number>)|i <number>|från <number>)
    (herr|fru|fröken) <name> ..3 (i|på|från|bredvid) ..2 (rum|nummer|lägenhet|bord|<number>|rummet|våningen)
    (den|en|det|andra|annan) ..1 (gästen|damen|herrn|paret|familjen|=kund|=kunder|=kunden|=kunderna|mannen|kvinnan|patienten|grannen|gäst|dam|herre|par|familj|patient) ..2 (i|på|vid|från) ..2 (rum|bord|nummer|lägenhet|säng|sal) ..1 <number>
    (gästen|gästerna|damen|mannen|paret|familjen) ..1 (i|på|vid) ..1 (rum|bord|nummer|lägenhet|sal) <number>
    (din|er|hans|hennes|ditt) ..1 (ex|exman|exfru|man|hustru|fru|pojkvän|flickvän|svärmor|granne|=älskare|älskarinna|bror|far|=pappa|mor|mamma|syster|partner|=vän|kompis|sambo|kollega) ..1 <name>
    (din|er|hans|hennes|ditt|ert) ..1 (ex|exman|exfru|man|hustru|fru|pojkvän|flickvän|svärmor|granne|=älskare|bror|far|=pappa|mor|mamma|syster|partner|=vän|kompis|sambo|kollega|sällskap|vänner|kompisar) ..4 (var full|var fulla|var berusad|var onykter|otrevlig*|skrek|förolämpade|kastade|betalade|klagade|skrev under|avbokade|berättade för oss|missnöjd|stal|skyldig|betedde|uppförde|attackerade|hotade|bråkade|spydde|kräktes|svor|somnade|var skyldig)
    (@staff|killen|tjejen|mannen|kvinnan|han|hon|gästen|=kund|=kunder|=kunden|=kunderna) ..2 som? @du ..3 (nämner|nämnde|syftar|pratar|beskriver|klagar|menar|träffade|möt*) ..6 (slutade|slutat|(fick (gå|sluta|sparken))|sparka*|uppsagd|avskeda*|stulit|stal|(tagit pengar)|misstänk*|dömd*|missbruk*)
    (gästen|=kund|=kunder|=kunden|=kunderna|mannen|kvinnan|familjen|sällskapet|paret|hyresgästen|grannen|patienten|herrn|damen|brudgummen|bruden) ..3 (intill|bredvid|ovanför|före dig|mitt emot|i rum|vid bord|i sängen) ..7 (sjuk|sjukt|full|fulla|berusad*|drack|druckit|skilj*|skilsmäss*|gravid|cancer|dömd*|stammis|fängelse*|grät|bråk*|politiker)
    @din ..1 (man|fru|hustru|exman|exfru|ex|sambo|exsambo|fästman|svärmor|svärfar|väninna|kompis|chef|pojkvän|flickvän) ..4 (ringde oss|betalade|avbokade|drack|bråkade|skrek|skrev under|medgav|bad oss|grälade|(sa ..2 (till oss|att)))
    - (tack|tackar|glad|glada|kul|roligt|hoppas|önskar|välkom*|ledsen|ledsna|tråkigt|hälsa|=hälsar|hälsning*|beklag*|gläder|fint|=härligt) ..10 (man|fru|hustru|son|dotter|mamma|pappa|mor|far|=vän|vänner|partner|familj|pojkvän|flickvän|syster|bror|sambo|sällskap|väninna|kompis)
  `,
  'employee-data': `
    (=han|=hon) ..1 (är|har|var|blev) ..4 (nyskild|gravid|sjukskriven|utbränd|deprimerad|ensamstående|nyopererad|alkoholist|änkling|missfall|adhd|cancer|depression|lönebidrag|dyslexi|nyförlöst|utmattad)
    (genomgår|går igenom|mitt uppe i) ..2 (skilsmäss*|separation|kris|utredning|vårdnadstvist|avgiftning)
    @staff ..6 (anmäld|anmälts|anmälda) ..1 (till|hos|av)
    (@staff|killen i ..1|tjejen i ..1|mannen i ..1|kvinnan i ..1) ..5 (har|är|fick|lider) ..2 (aspergers|adhd|dyslexi|autism|tourettes|nyopererad|nyförlöst|utbränd|färgblind|nyskild|ensamstående|dement|deprimerad|reumatism|epilepsi)
    (@staff|<name>) ..3 bor ..1 (på|i) ..3 <number>
    (@staff|<name>|exchef*) ..5 (är|var|har|hade|blev|blivit|gick|gått|genomgår|genomgick|lider|=led|ligger) ..4 (sjukskriven|sjukskrivit|depression|depressioner|deprimerad|cancer|operera*|sjukhus|sjukhuset|diagnos*|föräldraledig*|gravid|utbränd|utmattnings*|utmattad|skilsmässa|skilja sig|skilt sig|separation|alkoholist|alkoholproblem*|alkohol|missbruk*|avgiftning|ångest|stressjukskriv*|psykisk*|sorg|begravning|privata problem|familjeproblem|personliga problem|inlagd|covid|corona|terapi|panikångest|migrän|dödsfall|hjärtinfarkt|rehab|beroendeproblem*)
    (förra|förre|=tidigare|före detta|gamla|exchef*|vår|våran) ..2 (@staff|chef|chefen|kökschef*|anställde|anställda|ägare) ..1 <name> ..1 <name>? ..3 (fick sparken|fått sparken|sparkad*|sparkades|avskedad*|avskedades|uppsagd|sades upp|dömd|dömdes|togs på =bar|tagen på|stal|stöld|full|onykter|arresterad*|greps|avstängd*|degraderad*|slutade efter|lämnade oss|förskingra*)
    (sparkades|avskedades|sparken|uppsagd|sades upp|avstängd*|degraderad*|avskedad*|sagts upp|sparkad*) ..2 (vår|@staff|<name>)? ..4 (för|på grund av|pga|efter) ..2 (stöld*|att stjäla|att ha stulit|drickande|fylla|fylleri|onykterhet|droger|alkohol|alkoholproblem*|bedrägeri|misskötsel|slagsmål|trakasserier|frånvaro|full på jobbet|berusning|vårdslöshet|inkompetens|sovit|förskingring|supit|att supa|snatteri|dricka|att dricka)
    (före detta|förra|förre|ex) ..1 (@staff|anställd|chef|exchef*) ..4 (stöld*|stal|stulit|sparken|sparkades|avskedades|bedrägeri|full|drack|droger|dömd|dömdes|dricka|supa|söp)
    @staff <name> <name>
    - @staff (=gun|=ann|=inga|=maj|=lill|=karl|=carl|=sven|=lars|=nils|=jan|=per|=hans|=eva|=rose|=anna) (=britt|=marie|=maria|=kristin|=lena|=lis|=erik|=johan|=olof|=åke|=gunnar|=ove|=arne|=anders|=göran|=krister|=charlotte|=louise|=karin|=sofie|=greta|=otto|=gustav|=henrik|=peter|=ola|=eric)
    (lön|lönen|telefon|adress|efternamn|hemadress|sjukdomshistorik|ålder|privatliv|personnummer|hemadressen) ..1 (till|för|hos|på) ..2 (vår|@staff|<name>)
    - (adress*|telefon*) ..1 på ..1 (vår|vårt) ..1 (sida|hemsida|webbplats|profil|sajt)
    - @du ..3 (sjuk|sjuka|sjukhus|gravid|sjukskriven)
  `,
  'identity-guess': `
    - vem @du (menar|syftar|tänker på|pratar om|talar om|berömmer|beskriver|träffade)
    =du satt ..1 (på|vid) ..3 eller hur
    (hej|tjena) ..1 igen ..1 du med ..3
    visst var det =du som
    - du är själv den som
    - behöver ..1 veta
    (=vet|förstår|anar|räknat ut) ..2 (exakt|precis)? ..1 =vilken ..1 (gäst|=kund|=kunder|=kunden|=kunderna|person|patient|elev|medlem|av|hyresgäst|familj)
    inte ..1 svårt ..1 att ..3 (räkna ut|förstå|se|gissa|lista ut) ..2 (vem|=vilka)
    (lätt|enkelt) ..2 att ..2 (räkna ut|gissa|lista ut|förstå) ..2 vem
    (låt|får) (mig|oss|jag|vi) ..1 gissa
    känner ..2 igen ..3 (stilen|tonen|stavningen|handstilen|språket|skrivsättet)
    (smeknamn*|alias*|signatur*|nick*|profilnamn*|användarnamn*) ..4 (lurar|döljer|hjälper|skyddar|avslöjar)
    - den ..1 (första|andra|tredje|fjärde|femte|tionde) som
    (=här|detta|@review) ..1 är skrivet av ..1 <name>
    (=här|detta|@review) ..1 är skriven av ..1 <name>
    (är|var) ..1 (det)? ..1 (inte)? ..1 @du ..1 som ..4 (bor|bodde|jobbar|jobbade|satt|kom|var|arbetade|hade|klagade|skrek|gick|slog|stod|köpte|ringde) ..8 <question>
    (vi|jag) ..2 (=vet|har listat ut|har räknat ut|har förstått|anar|har koll på) ..2 (exakt|precis)? ..1 (vem|=vilka) ..2
    <start> (är|var) (inte|det|det inte)? @du (inte)? ..1 (den|han|hon|killen|mannen|damen|kvinnan|gästen|paret|=personen|tjejen|herrn|grannen|familjen|vår|densamma) ..7 <question>
    (är|var) det ..1 @du ..2 (den|han|hon|killen|mannen|damen|kvinnan|paret|tjejen|herrn|grannen|familjen|vår) ..7 <question>
    (slår vad|gissar|misstänker|=antar|förmodar|tippar|utgår från|anar|gissningsvis) ..2 (att|på)? ..1 @du ..1 (är|var|tillhör|heter) ..2 (vår|den|en|som|han|hon|damen|mannen|paret|från|grannen|samma|<name>)
    (slår vad|gissar|misstänker|förmodar|tippar|gissningsvis) ..2 (att|på)? ..1 det ..1 (är|var) ..2 (du|ni|dig|han|hon|damen|mannen|paret|grannen|samma person|(vår ..1 @staff))
    @du ..1 ((måste|kan|lär|torde) ..1 vara|är|är väl|är nog|är säkert|var nog|var väl|e) ..1 (nog|säkert|väl|ju)? ..1 (den|han|hon|paret|damen|mannen|herrn|killen|tjejen|kvinnan|gästen|familjen|=sällskapet|=personen|=kund|=kunder|=kunden|=kunderna|grannen) ..3 (som|från|vid|i|på|med|av) ..4
    (skrivet|skriven|skrivits|skrivs|lagts|kommer|=postat) ..1 (av|från) ..2 (en|vår|våran)? ..1 (före detta|förra|förre|=tidigare|sparkad*|avskedad*|missnöjd*|bitter|gammal|forna) ..2 @staff
    (tror|tänker|gissar|misstänker|antar|säker|säkra|vet|förmodar|övertygad*|känner igen|minns|räknat ut|förstår|uppenbart|tydligt|uppenbarligen|verkar|anar|kommit fram till) ..2 (att)? ..1 @du ..2 (är|var|måste vara|kan vara|=heter|nog|i själva verket|egentligen) ..3 (den|damen|mannen|herrn|paret|han|vår|våran|före detta|en =tidigare|herr|fru|fröken|<name>|densamma|samma|killen|tjejen|kvinnan|=personen|gästen) 
    (att döma av|utifrån|baserat på|stilen|språket|handstilen|skrivstilen|formuleringarna|tonen) ..3 (stil|stilen|skrivsätt*|handstil*|ton|tonen|ordval|ordvalet|text|texten|detaljer*|beskrivning*|språk*|grammatik*|stavning*|foto*|bild*|datum*|namn*|användarnamn*|avslöjar|skvallrar|formulering*) ..7 (förra|förre|före detta|du är|ni är|du var|måste vara|är detta|är det|vet vi|vet vem|känner vi igen|känner igen|samma person|damen|gästen|konkurrent*|grannen|anställd*|kock*|är den)
    av (stilen|tonen|språket|ordvalet|stavningen|formuleringarna) att döma ..1 (är|var) ..1 (detta|det|@du)
    (vi|jag) ..3 (vet|känner igen|räknat ut|listat ut|förstår|gissar|luskat ut|tagit reda på|kommit på|fattar|begriper|identifierat) ..3 (vem|vilka|exakt vem|precis vem) ..3 (du är|ni är|som skrev|som skriver|som skrivit|du|det är|detta är|ni|som ligger bakom|som står bakom|som gömmer|som lagt)
    (känner|kände|känt) ..2 igen (=dig|=er|=dej)
    (känner|kände|känt) ..2 igen (=dig|=er|=dej) (från|som|nog|väl)
    (känner|kände) ..1 (vi|jag)? (=dig|=er|=dej) igen
    (vi|jag) minns (=dig|=er|=dej) (mycket väl|nog|precis)
    (du|det|detta|ni) ..1 (är|var|måste vara) ..2 (damen|herrn|kvinnan|mannen|gästen|paret|killen|tjejen|=kund|=kunder|=kunden|=kunderna|=personen|familjen|blondinen|=sällskapet) ..3 (från|vid|i|på|som|med) ..4 (bord|rum|nummer|<number>|gruppen|igår|förra|måndags|lördags|fredags|söndags|tisdags|onsdags|torsdags|fönstret|vägrade|skrek|gick|klagade|röda|kastade|stack|bråkade|lämnade)
    (är) ..1 (detta|det|det =här|du|ni) ..1 (inte|månne|kanske)? ..2 ((inte ..1 <name>)|damen|mannen|gästen|paret|vår förra|vår före|vårt ex|vår =tidigare|vår gamla|vår gamle) ..8 <question>
    (detta|det|du|ni|författaren|skribenten|recensenten|omdömet) ..2 (är|var|måste vara) ..2 (vår|våran|en|av)? ..1 (före detta|förra|förre|=tidigare|sparkad*|avskedad*|missnöjd*|forna|gamla|gamle|uppsagda|uppsagde) ..2 (@staff|hyresgäst*|partner|anställd*|elev*|kökschef*|delägare)
    (hej|hallå|hälsningar|kära|hejsan|tjena) ..2 (före detta|förra|gamla|=tidigare|förre) ..2 (kollega|anställd*|servitör*|kock*|chef*|medarbetar*|@staff)
    (gömmer|döljer|gömma|dölja|dolt|gömt) ..2 (sig|dig|er)? ..1 (bakom) ..4 (nick*|namn*|användarnamn*|alias*|konto*|pseudonym*|anonymitet*|profil*|signatur*|smeknamn*)
    (ditt|ert|hans|hennes|det) ..1 (riktiga|verkliga|egentliga) namn ..1 (är|=heter)
    (vi|jag) ..2 (anar|misstänker|gissar|har på känn|lista ut) ..2 (vem|(att (det|detta|@du) ..1 (är|var)))
    (anar|gissa) vi vem
    - @du ..2 (är|har|var) ..2 (rätt|helt rätt|absolut rätt)
    - (tror|säker|säkra) ..3 @du ..1 (är|var) ..2 (bäst*|trött*|nöjd*|arg*)
    - (förstår|ledsen|ledsna|glad|glada|hoppas|beklag*|tråkigt|kul|roligt) ..4 @du ..2 (är|var|blev|kände|känner|har)
    - (inte|aldrig) ..3 (vet|vem)
    - @du ..1 (är|var|blir) ..2 (den|de) ..2 (första|enda|andra|bästa|som avgör|som bestämmer)
  `,
  surveillance: `
    - (under|i) kamera ..1 (ljud|inställning*|bild|foto)
    - (filmen|videon|klippet|reklamfilmen) på (vår|vårt) (startsida|hemsida|webbplats|webb|sida|sajt|kanal)
    (drönarbild*|köksbild*|nummerkamer*|förarkamer*|rörelsevakt*|rörelsedetektor*|inpasseringssystem*|gps-spår*|chattlogg*) ..5 (visa*|registrera*|notera*|avslöja*|fånga*|rapportera*|sparar)
    (utskrift|inspelning) av (telefonsamtalet|samtalet) ..2 (ligger|finns)
    - (före|innan|efter) filmen
    - spelas in i (utbildning*|kvalitet*)
    - gps* ..1 visar ..3 (gamla|fel|vägen|infarten|gatan|avfarten)
    (passersystemet|systemet|=loggen|kameran|larmet|låset|grinden|kassan|appen) ..1 (=vet|minns|avslöjar) ..2 (att @du|när @du|hur @du|exakt|på minuten|på sekunden)
    - filmen @du såg
    (kamerorna|kameran|övervakningen|övervakningsfilmen|=loggen|=loggarna|inspelningen) ..1 (visar|visade|säger|avslöjar|talar) ..4
    - gps* ..1 visar ..2 (fel|vägen|ibland|rätt)
    - samtal* ..1 kan spelas in
    (såg|sett|ser) (dig|er|@din ..1) ..1 (på|via|genom) ..1 (skärm*|*kamer*|monitor*|filmen|bilderna|video*)
    - på ..1 en film ..1 (för|som|utan|i|med|av)
    - (avbrott|avbruten|bio|biljett*|betala*|visning*) ..6 film*
    (serverlogg*|samtalslogg*|telefonlogg*|larmlogg*|larmhistorik*|dörrlogg*|kassakamera*|parkeringskamera*|spårsändare*|kamerabild*) ..4 (visar|säger|avslöjar|bevisar|motsäger|fångade|stöder|stödjer|@din|@du)
    @du ..3 (syns|hörs|skrattar) ..3 (på|i) ..2 (filmen|bandet|inspelningen|videon|kameran)
    (har|hade) ..1 (dig|er) på (film|band|video)
    (har|sparat|lyssna) ..2 (vi|på)? ..2 (inspelning|inspelningen|inspelningar|ljudfilen|bandet) ..2 (av|från|på|med|kvar)
    @du ..2 (är|var|blev|blivit|=finns|fastnade|syns) ..3 (filmad|filmade|filmats|inspelad*|fångad*|på film|på kamera|på video|på bild|fotograferad*|på kameran|på övervakning*|på inspelningen|fastnat på)
    (har|=finns|fick|fångade|såg|sett|fått) ..2 (=dig|=er|allt|det|detta|alltihop|allting|=hela) ..3 på (video|kamera|band|film|bild|inspelning|övervakningskamera*|kamerorna)
    (kamera*|övervakning*|övervakningskamera*|övervakningsfilm*|kameraövervakning*|inspelning*|ljudfil*|samtalsinspelning*|bandet|bilderna från|=logg|=loggen|=loggar|=loggarna|passersystem*|passerlogg*|gps|gpsen|dörrlogg*|kortlåset|nyckelkort*|låsloggen|säkerhetskamera*|bevakningskamera*|dashcam*|systemloggen|bildmaterialet) ..4 (visar|visade|visat|bevisar|bevisade|bekräftar|bekräftade|tydligt|avslöjar|avslöjade|fångade|fångat|registrerade|registrerat|demonstrerar|säger|motsäger|=annat|berättar|talar|ser man|ser vi|syns|framgår|bevis|en annan historia|fångat|filmade|klart)
    (=filmen|=filmerna|videon|wifi) ..2 (bevisar|bekräftar|avslöjar|motsäger|en annan historia|(visar|visade) ..1 (tydligt|annat|något annat|(att|hur|när) @du))
    (tittat|tittade|granskat|granskade|gått igenom|gick igenom|gått genom|kollat|kollade|sett|såg|sett på|studerat|kontrollerat|kontrollerade|=lyssnat på|=lyssnade på|spelat upp|sett över|tagit fram|analyserat|hämtat ut|tagit del|gjort en koll|kollar|tittar) ..4 (övervakning*|kamera*|kameror|kamerorna|inspelning*|inspelade|banden|bandet|ljudfil*|telefonsamtal*|bildmaterial*|säkerhetskamera*|=loggarna)
    (vi|jag|har|chefen|@staff|personalen) ..2 (tittat|tittade|granskat|granskade|gått igenom|gick igenom|gått genom|kollat|kollade|sett|såg|sett på|studerat|kontrollerat|kontrollerade|=lyssnat på|=lyssnade på|spelat upp|sett över|tagit fram|analyserat|hämtat ut|tagit del|gjort en koll|kollar|tittar) ..3 (videon|samtalet|samtalen|=loggen)
    (samtal|samtalet|samtalen|konversation*|telefonsamtal*|besöket|chatten|allt|allting) ..2 (är|var|spelas|spelades|har|blev|=finns|filmades|filmats) ..3 (inspelat|inspelad*|in|filmat|filmad*|på band|på film|loggat|spelats in|på inspelning|inspelade)
    (enligt|utifrån) ..1 (våra|vår|vårt)? ..1 (kameror|kameran|kamerorna|övervakningskameror*|övervakningskamera*|övervakningsfilm*|inspelningar|inspelningen|kameraövervakning*|=loggar|=loggen|=loggarna|passersystemet|videon|filmen)
    (på|i|av) (våra|vår|vårt)? ..1 (kameror|kamerorna|övervakningskamer*|övervakningsfilm*|inspelningen|inspelningarna|kameraövervakning*|=loggarna|passersystemet)
    (på|i|av) (våra|vår|vårt) (kameror|kamera|=logg|=loggar|inspelning|inspelningar)
    (vi) ..2 (spelade|spelar|filmade|filmar|spelat|filmat) ..3 (in)? ..1 (dig|er|samtalet|samtal|besöket|allt|konversationen|alla)
    (samtal*|telefonsamtal*|inspelning*|kamera*|*kameran|*kamerorna|*logg|*loggen|gps*|passerkort*|nyckelkort*) ..3 (=finns|sparat|sparad|sparas|inspelat|visar|bevisar|registrera*|säger|avslöjar|fångade) ..9 @you
    (vi|jag) ..2 har ..3 (lyssnat|spolat|spelat upp|granskat) ..5 (igen|inspelning*|film*|bandet|kamera*|samtal*|övervak*|logg*)
    (ip|ip-adress*|ip-nummer|wifi*|wifi-logg*|gps*|gps:en) ..6 @du
    (vi|=oss) ..1 (har|ser) ..1 (dig|er) ..2 (på film|på kamera|på bild)
    @du ..1 (=finns|fastnade|syns) ..2 (på film|på kamera|på kameran|i bild|på monitorn)
    - (ny|nya|fler) ..1 (kameror|övervakningskameror|säkerhetskameror) ..4 (installer*|satt|sätts|monter*|på plats)
    - (installera*|monter*|satt upp|sätter upp) ..4 (kamer*|övervakning*)
    - (kamera|foto|film|video) ..1 (butik*|affär|studio|objektiv|kvalitet|utrustning|kurs|redigering|modell)
    - (köpte|köpt|ny|nöjd*|gillar|beställ*) ..3 (kamera*|video*|filmen)
    - (filmvisning*|filmkväll*|kamerabutik*|filmfestival*|kameraobjektiv*)
    - (inte|aldrig) ..2 (filma|spela|spelar|filmar)
    - (din|ditt|er) ..1 (kamera|film|video)
    - (film|filmen|filmer|inspelningen) ..1 (om|från) ..2 (huset*|invigningen|konserten|bröllopet|festen|resan|kursen)
    - (gått|går|gick) ..1 igenom ..1 (samtalet|samtal) med
    - gjort en film
  `,
  correspondence: `
    citat från (messenger|chatten|mejlet|(ditt (mejl|sms|meddelande))|telefonsamtalet)
    (klistrar|klistrat) in (tråden|mejlet|mejlen|chatten|konversationen|dialogen|(ditt (mejl|sms|meddelande)))
    skärmdump* (på|av|från) ..1 (vår|din|er|vårt) (konversation|chatt|dialog|tråd|samtal)
    (har|sparat) ..1 kvar ..1 (röstmeddelandet|mejlet|sms:et|brevet|lappen) ..2 (där|från|som) ..2 (dig|er|du|ni|det)
    - (kopia|kopior|utskrift) ..1 av ..2 (*protokoll*|faktura*|kvitto*|ritning*|*avtal*|intyg*|nyckel*|nycklar*)
    (så =här|såhär|ordagrant|följande) ..1 (skrev|lät|löd|svarade|mejlade|smsade|messade|=sa) ..1 (@du|@din|det)
    @du ..1 (bad|skrev|önskade|angav) ..1 själv ..1 (i|på|vid) ..2 (bokning*|mejl*|sms*|chatt*|formulär*|anmälan|beställning*)
    (i|ur|från|enligt) ..1 (ditt|er|ert|dina|era|vår|vårt|det|chatten|våra|din)? ..2 (mejl|mail|mejlet|mailet|brev|meddelande|meddelanden|chatt|chatten|chattkonversation|sms|sms:et|whatsapp|samtal|samtalet|telefonsamtal|korrespondens|konversation|dm|röstmeddelande|mejlkonversation|mailkonversation|messenger) ..3 (skrev|skriver|säger|sade|=sa|hotade|hotar|påstod|kallade|krävde|kräver|berättade|erkände|erkänner|=lovade|bad|medgav|bekräftade|förolämpade|godkände|uttryckte|accepterade|tackade) ..1 (@du|@din)
    (i|ur|från|enligt) ..1 (ditt|er|ert|dina|era|vår|vårt|det|chatten|våra|din)? ..2 (mejl|mail|mejlet|mailet|brev|meddelande|meddelanden|chatt|chatten|chattkonversation|sms|sms:et|whatsapp|samtal|samtalet|telefonsamtal|korrespondens|konversation|dm|röstmeddelande|mejlkonversation|mailkonversation|messenger) ..2 @du ..2 (skrev|skriver|säger|sade|=sa|hotade|hotar|påstod|kallade|krävde|kräver|berättade|erkände|erkänner|=lovade|bad|medgav|bekräftade|förolämpade|godkände|uttryckte|accepterade|tackade)
    (i|ur|från|enligt) (ditt|er|ert|dina|era|din) ..1 (mejl|mail|brev|meddelande|meddelanden|chatt|sms|samtal|dm|röstmeddelande) ..3 (skrev|skriver|säger|sade|=sa|hotade|hotar|påstod|kallade|krävde|kräver|berättade|erkände|erkänner|=lovade|bad|medgav|bekräftade|förolämpade|godkände|uttryckte|accepterade|tackade)
    (skärmdump|skärmdumpar|skärmbild*|kopia|kopior|utskrift|utdrag|citat|transkription) ..2 (av|från|ur|på) ..2 (mejl*|mail*|chatt*|konversation*|korrespondens*|meddelande*|samtalet|brevväxling*|sms*|whatsapp*)
    (bifogar|bifogat|publicerar|publicera|lägger ut|lägga ut|=postar|=posta|delar|dela|=här är|=här kommer|nedan|=här följer|citera|citerar|visar|visa) ..4 (vår|vårt|er|ert|ditt|din|=hela|alla|våra|chatten|mejl*|korrespondens*|konversation*|mail*) ..2 (korrespondens*|chatthistorik*|chatt|chatten|meddelanden|mejlkonversation*|mejlväxling*|mejlen|mejl|mailen|skärmdumpar*|konversation*|whatsapp*|transkription*|mejlkontakt|sms|brevväxling*|dialog|mejltråd*|mailkonversation*)
    (=här|nedan) ..1 (är|följer|ser ni|kan ni se|kan alla läsa) ..2 (chatten|mejlen|mejlet|korrespondensen|konversationen|brevet|skärmdumpen|meddelandena|sms:en|mailet|mailen|chattloggen|mejlväxlingen)
    @du ..2 (mejlade|mailade|smsade|skrev|messade|=sa|=sade|ringde) ..4 (till|oss|vår|per telefon|på telefon|i telefon|privat|i chatten|till chefen|i mejl|i mejlet|i mail|via)? ..2 (citat|att du skulle|att ni skulle|ordagrant|ord för ord|och jag citerar|citerar|jag ska|och hotade)
    (vi|jag) ..1 (citerar)
    (som|precis som|så som|liksom) @du ..1 (skrev|=sa|=sade|berättade|medgav|bekräftade|erkände|uttryckte|nämnde) ..3 (i|via|på|per|till) ..3 (mejl|mejlet|mail|mailet|telefon|telefonen|chatt|chatten|meddelandet|meddelande|whatsapp|brev|brevet|privat|sms|telefonsamtal*|luren)
    (dina|era) ..1 (egna|exakta)? ..1 (ord) ..3 (var|löd|lydde|i mejlet|i chatten|citat|ordagrant)
    (ditt|ert) ..1 (mejl|mail|brev|meddelande|sms) ..1 (löd|lydde|lyder|av den|från den|daterat) 
    @din ..2 (sms|mejl|mail|meddelande|pm|dm|brev|röstmeddelande|mess) ..5 (löd|lyder|började|lät|hette)
    i ..1 (chatten|mejlet|sms:et|brevet|messenger|telefon) ..2 (skrev|kallade|=lovade|sa|sade|medgav|tackade) @du
    - (kan|får) ..2 (inte|aldrig|ej) ..3 (publicera|dela|citera|återge)
    - (fortsätta|fortsätter|hålla|håller|konfidentiell*|privat) ..4 (samtal*|dialog*|mejl|meddelande*|chatt|konversation*)
    - (för|tack för|tackar för) ..2 (ditt|dina|ert|era) ..1 (meddelande*|brev|mejl|mail|ord|rader)
    - (=skriv|=mejla|=maila|=skicka|hör av) ..4 (mejl|meddelande|mail|chatt)
  `,
  'ask-data': `
    - logga ..1 in (på|i) ..2 (=sidor|appen|webben|portalen|kontot)
    - logga in ..2 (och|så)
    - (skriv|mejla|maila|ring|vänd) ..4 till vår (bokning|bokningen|reception|växel)
    - (vi|personalen) ..2 svarar ..4 med ..1 (eget|egna|sitt) namn
    (din|er) (mejl|mail|mobil|adress|telefon) ..1 om (vi|jag) får be
    - (bolaget|försäkringsbolaget|banken|verkstaden|tillverkaren|polisen|budet|transportören) behöver ..4
    (ge|skicka|berätta|lämna|uppge|ange|maila|mejla|behöver) ..2 (oss|mig)? ..1 (=ditt|=er|=ert|=din|=dina|=era) ..2 (telefonnummer|mobilnummer|mobil|mejl|mail|mejladress|mailadress|mejladressen|e-post|e-postadress|ordernummer|beställningsnummer|bokningsnummer|kontaktuppgifter|fullständiga namn|namn|efternamn|hemadress|adress|födelsedatum|kundnummer|personnummer|medlemsnummer|avtalsnummer|kvittonummer|uppgifter|referensnummer)
    (vilket|vad|vilka) ..4 (är|har|=hade|var)? ..2 (@you)? ..3 (bokningsnummer|ordernummer|beställningsnummer|telefonnummer|kundnummer|avtalsnummer|rumsnummer|mejladress|mailadress|efternamn|personnummer|födelsedatum|adress|kvittonummer|bokningsnumret|ordernumret|telefonnumret|referensnummer)
    (=svara|=skriv|=skriva|=kommentera|=posta|=berätta|=skicka|=ge|=uppge|=ange|=lämna|=dela|=bekräfta|=lägg|fyll i|=meddela|delge|kommentar*|behöver|=återkom) ((..4 (=ditt|=din|=dina|=er|=ert|=era) ..3 (ordernum*|bokningsnum*|bokningsref*|beställningsnum*|reservationsnum*|telefonnum*|telefon|mobil|mobilnum*|mobilen|namn|=namnet|efternamn*|födelse*|adress*|mejladress*|mailadress*|e-post*|kontaktuppgift*|personnummer*|försäkringsnummer*|kvittonum*|kundnum*|rumsnum*|avtalsnum*|kortnum*|postnummer|medlemsnum*|referensnum*|registreringsnum*|regnum*|beställning|bokning|mejl|mail|kvitto*))|(..3 (=här|nedan|under|offentligt|i kommentar*|i tråden|i svaret) ..4 (ordernum*|bokningsnum*|bokningsref*|beställningsnum*|reservationsnum*|telefonnum*|telefon|mobil|mobilnum*|mobilen|namn|=namnet|efternamn*|födelse*|adress*|mejladress*|mailadress*|e-post*|kontaktuppgift*|personnummer*|försäkringsnummer*|kvittonum*|kundnum*|rumsnum*|avtalsnum*|kortnum*|postnummer|medlemsnum*|referensnum*|registreringsnum*|regnum*|beställning|bokning|mejl|mail|kvitto*))|(..3 (ordernum*|bokningsnum*|bokningsref*|beställningsnum*|reservationsnum*|telefonnum*|telefon|mobil|mobilnum*|mobilen|namn|=namnet|efternamn*|födelse*|adress*|mejladress*|mailadress*|e-post*|kontaktuppgift*|personnummer*|försäkringsnummer*|kvittonum*|kundnum*|rumsnum*|avtalsnum*|kortnum*|postnummer|medlemsnum*|referensnum*|registreringsnum*|regnum*|beställning|bokning|mejl|mail|kvitto*) ..3 (=här|nedan|nedanför|i kommentar*|i tråden|i ett svar|i svaret))|(..1 (oss|mig|gärna|med|tillbaka) ..2 (ordernum*|bokningsnum*|beställningsnum*|telefonnum*|mobilnum*|efternamn*|personnummer*|kvittonum*|kundnum*|rumsnum*|medlemsnum*|referensnum*|regnum*|namn och ..2)))
    (vad) ..1 (=heter) ..1 @du ..4 
    (=ditt|=ert|=fullständigt|=för) ..1 (fullständiga|för|=hela)? ..1 (namn|telefonnummer|ordernummer|bokningsnummer|personnummer|födelsedatum|mobilnummer|mejladress|adress|efternamn|kundnummer) ..3 =tack
    (=tack|=vänligen) ..2 (ditt|fullständigt|ert) ..2 (namn|telefonnummer|ordernummer|bokningsnummer|födelsedatum|adress|efternamn|kundnummer|mejl)
    (telefonnummer|ordernummer|bokningsnummer|mejladress|kundnummer|mobilnummer|personnummer) ..1 =tack
    - (telefonmodell|mobilmodell|telefonens modell)
    - (tack|tackar) ..3 (för|att) ..8
    - (skriv|berätta|dela|kommentera|skicka|hör) ..3 (om|kring|mer|gärna mer) ..3
    - (inte|aldrig) ..3 (skriva|dela|lämna|uppge|ange)
    - (privat*|(direkt meddelande)|direktmeddelande*|dm|inbox|(ring oss)|(ringa oss)|(via mejl)|(via e-post)|(per mejl)|(via (vårt|vår) ..2))
    - (adress|adressen|kontaktuppgifterna|kontaktuppgifter|numret|telefonnumret|profilen|mejladressen|uppgifterna) ..2 (på|i|=finns|hittar|från|via) ..2 (vår|vårt|vår|profil*|sida*|hemsida*|webbplats*|bokning*|fakturan|kvittot|profilen|den här)
    - (vår|vårt|våra) ..1 (adress|telefon|telefonnummer|nummer|mejl|mejladress|mailadress|e-post*|kundtjänst|kontaktuppgifter)
    - (kontaktuppgifterna|kontaktuppgifter) ..2 (på|i|från|ovan|nedan)
    - (svara|svarar) ..1 på ..2 (*mejl*|*mail*|*bekräftelse*|sms*|meddelande*|brevet)
    - (svara|svarar) ..1 på ..1 (orderbekräftelsen|bokningsbekräftelsen|mejlet|mailet|bekräftelsen|sms:et|smset|bekräftelsemejlet|kvittomejlet)
    - (via|genom|under|i) ..1 (bokningen|bokningssidan|ordern|appen|mina)
    - vid ..1 (bokning|bokningen|beställning|beställningen)
    - (skriv|mejla|maila|ring|hör av) ..2 (till|på) (adressen|numret|mejladressen|telefonnumret) ..1 (på|i|ovan|nedan|här)
  `,
  'ask-secret': `
    - (chatta|chatt|chatten|meddela|fråga) ..3 inloggad*
    - så (aktiverar|förnyar|laddar|byter|ersätter) vi ..2 (kort|kortet|lånekort*|taggen|nyckeln)
    - (ring|ringer|ringa) ..6 numret på
    - (med|lånar|tar) ..1 kort och pin
    (läs|säg|skriv|skicka|uppge) ..2 koden ..3 (sms|sms:et|fick|appen|skickade)
    (vad|vilken) ..1 (har|är) ..2 @you ..2 (pinkod|pin-kod|lösenord|=pin|portkod)
    - via den säkra ..2
    (skicka|ge|berätta|=mejla|=maila|dela|uppge|ange|fyll i|knappa in|skriv|bekräfta|lämna|ladda upp|bifoga|behöver|kräver|vidarebefordra|=posta|fota|skanna|sms:a|smsa|messa|svara|swisha|läs upp|diktera|visa|delge) ..3 (=oss|=mig|en|ett|=din|=ditt|=dina|=er|=ert|med|fullständig*|kopia|skanning|foto|bild|av|på|=hela|ditt)? ..4 (kortnummer|kortnumret|cvv|cvc|kortuppgifter*|kreditkort*|kreditkortsnummer*|betalkort*|bankkort*|=pin|pinkod*|pin-kod*|lösenord*|passnummer*|passkopia*|personnummer*|id-handling*|iban|engångskod*|sms-kod*|säkerhetskod*|inloggning*|inloggningsuppgift*|bankuppgift*|kontonummer*|kontonumret|kontouppgift*|bank-id*|bankid*|utgångsdatum på kortet|giltighetstid*|verifieringskod*|försäkringsnummer*|koden från|koden i|identitetshandling*|bankinloggning*|clearingnummer*|bankkonto*|fyra sista siffrorna)
    (=skicka|=mejla|=maila|ladda upp|=bifoga|=fota|=skanna|sms:a|posta|vidarebefordra|foto|kopia|bild|skanning|uppge|ange) ..4 (=pass|=passet|legitimation*|körkort*|id-kort*)
    (vad|vilket|vilka) ..1 (är|har) ..2 (din|ditt|dina|er|ert) ..2 (kort*|cvv|=pin|pinkod*|lösenord|pass*|iban|personnummer|kontonummer|inloggning*|bank-id)
    (ditt|din|dina|ert|era) ..1 (lösenord|=pin|pinkod|cvv|kortnummer|passnummer|personnummer|bankuppgifter|kortuppgifter|kontonummer) ..4 (=tack|så att|till|=här|så kan vi|så vi|så ordnar|så fixar)
    (*kort|*kortet|kortets) ..4 (siffror|siffrorna|cvc|cvv|pin|pinkod)
    (siffrorna|koden|siffror) ..3 (på|bak|från) ..2 (*kortet|baksidan|sms:et|bankdosan)
    (skicka|mejla|ge|sms:a|bifoga|behöver|visa|skanna) ..5 (bankid*|lösenord*|pinkod*|passkopia|kortnummer*|kortuppgift*|(kopia ..2 (pass*|körkort*|legitimation*|id-kort*)))
    (numret|nummer) ..3 (framsidan|på kortet|på ditt kort)
    (=tre|=fyra|sista) (siffrorna|siffror) ..4 (bak*|baksidan|slutet|*kort*)
    - (lojalitet*|present*|sim|medlem*|bonus*|vykort|kund*|biblioteks*|gratulations*|nyckel*|klipp*|stammis*) ..1 kort*
    - (medlemskort*|presentkort*|bonuskort*|kundkort*|klippkort*|nyckelkort*|vykort*|stamkort*|rabattkort*)
    - (aldrig|inte|ingen|utan|inga|ej) ..8 (kort*|cvv|lösenord*|pass*|pin*|bank*|uppgift*|personnummer*)
    - (återställ*|ändra|byt|byta|glömt|nytt|återfå|wifi*) ..4 lösenord*
    - (pass) ..1 (kontroll|polis|innehavare|på|bra|er|dig|gärna)
    - passkontroll*
    - körkortsteori*
    - (före|varje|nästa|efter|inför|under|gårdagens|kvällens|dagens) ..1 =pass
    - =skrivs ..8
    - (behöver inte|aldrig) ..2 (se|visa) ..3 legitimation
    - ingen behöver visa
  `,
  'disclosure-threat': `
    (hamnar|publiceras|läggs) ..1 (dina|era) (mejl|mail|sms|meddelanden|bilder) ..1 (på|ut)
    - (du|ni) får ..1 gärna (berätta|tala om|säga)
    (vi|jag) har ..1 ännu inte (nämnt|berättat|sagt|visat) ..6
    nästa (inlägg|svar|kommentar) ..2 från oss innehåller ..4 (namn|efternamn|adress|uppgifter)
    - (berätta|visa) (vart|hur) (du|ni) ..1 (vänder|gör|hittar|bokar|kommer|använder)
    - (skyldiga|måste|ska) ..1 (att)? hålla tyst
    - (hör av|säg till|ring|skriv|gärna) ..4 om @du vill ..4
    - om @du vill att vi visar
    - visar ..1 (dig|er) ..1 (gärna|hur|var|runt|lokal*|rummet)
    (hållit|håller|hålla) ..2 (tyst|tand för tunga|=mun|käft) ..1 om ..3 (@din|hur|vad|varför|vem|att)
    (sparat|kvar) allt ..4 (@du|skickat|skrivit|läsarna|folk)
    (gå|går|gick) ..1 ut ..1 med ..8 (vem du|vem ni|ditt namn|dina uppgifter|er identitet|vad du|namn)
    (offentliggör*|offentliggöra|lägger ut|lägga ut|går ut|gå ut|sprida|sprider|släpper|släppa|publicer*|hänga ut|hänger ut|outa|outar|avslöja*|=posta|=postar) ..3 ((=ditt|=din|=dina|=ert|=er|=era) ..2 (namn|identitet|uppgifter|personuppgifter|filmen|video*|bild*|mejl*|chatt*|journal*|faktura*|adress*|konversation*|korrespondens*|meddelanden|kontrakt|hemlig*)|vem|(vilka ni)|(allt (om|vi|@du))|personuppgifter|identitet|=hela historien|inspelning*|skärmdump*|korrespondens*|konversation*|(filmen (på|från|där)))
    (annars|eller|i =annat fall|om inte) ..5 (filmen|videon|bilderna|bilder|inspelningen|namn|skärmdumpar*|konversationen|korrespondensen|uppgifter|uppgifterna|detaljer|chatten|allt) ..4 (ut|på nätet|offentlig*|publicera*|internet|pressen|youtube|sociala|läggs|online|ut på)
    (kanske|borde|bör|ska|skall|undrar|vad) ..3 (din|er|ditt|vi|få) ..2 (man|fru|chef|arbetsgivare|familj|mamma|grannar|kollegor|kollegerna|partner|föräldrar|skola|bank|vänner|sambo|arbetsplats|jobb|jobbet|hustru) ..4 (få|veta|höra|få veta|få reda|lära|se|kontaktas|informeras|intresserad*|tycka|tycker|säga|säger|känna till)
    (din|er|ditt) ..1 (man|fru|chef|arbetsgivare|familj|mamma|partner|sambo|jobb|arbetsplats|hustru) ..3 (får|kommer|ska|kan|borde|skulle) ..3 (veta|höra|se|reda|kontakt*|inform*|läsa|få veta|få höra)
    (om|såvida|ifall|annars|eller) ..7 (vi|jag|så|publicerar|avslöjar) ..3 (avslöjar|avslöja|publicerar|publicera|hänger ut|hänga ut|lägger ut|lägga ut|namnger|offentliggör|outar|går ut med) ..5 (vem|dig|ditt|din|dina|namn|alla|allt|er|ert|era|vilka|uppgifter|bilder|film*)
    (annars|eller) ..5 (berättar|visar|=postar) (vi|jag) ..4 (vem|vad|@din|alla|allt|filmen)
    (vi|jag) ..1 (kan|=kunde|kommer|ska|skulle|=kan|får|har rätt) ..3 (att)? ..1 (lägga ut|publicera|avslöja|sprida|offentliggöra|hänga ut|gå ut med|namnge) ..4 (vår|vårt|=hela|ditt|din|dina|ert|era|konversation*|korrespondens*|meddelanden|chatt*|mejl*|samtal*|inspelning*|uppgifter|namn*|filmen|historien|vem|allt|alla|vad du|er|dig)
    (ska|skall|vill|får|bör|önskar|kan|måste) ..3 (vi|jag|oss|att vi) ..3 (berätta|visa|avslöja|publicera|=posta|påminna|dela|förklara|tala om) ..5 (för alla|alla|folk|=läsarna|andra|=här|världen|offentligt|din|vad|vem|hur|för världen) ..6 (du|ni|vem|vad|hur|varför|köpte|gjorde|=sa|namn|beställde|skyldig|skrev|betedde|handlat|köpt)
    (berätta|visa|berättar|visar|tala om|talar om) ..2 (för)? ..1 (alla|världen|=läsarna|folk|=hela världen|allmänheten|andra) ..3 (vad|vem|hur|varför|att|vilka) ..1 (du|ni|sorts du)
    (vi|jag) ..2 (kommer|kan|ska|tänker|har rätt|redo|beredda|gärna|överväger) ..4 (publicera|lägga ut|avslöja|offentliggöra|sprida|hänga ut|släppa) ..4 (ditt|din|dina|vem du|dig|er|korrespondensen|filmen|videon|inspelningen|allt|namn|skärmdumpar*|riktiga namn|vår konversation)
    (ditt|din|dina|ert|era|er) ..2 (namn|uppgifter|personuppgifter|detaljer|identitet|foto|bild|adress|telefonnummer) ..3 (kommer|kan|kommer att|blir|läggs|publiceras|offentliggörs|sprids) ..3 (publicera*|offentlig*|läggas|spridas|avslöja*|ut|på nätet|alla)
    (annars|eller så|i så fall|om @du ..4 inte) ..4 (får|ska|kan|kommer|publicera*|lägger|offentliggör*|visar|delar|hänger|skickar) ..6 (läsa|veta|se|ut|upp|offentligt|dig|@din) ..3 (@din|uppgifter*|meddelande*|namn*|chatt*|mejl*|journal*|kvitto*|filmen|faktura*|vad @du|vem @du)
    (ska|vill|vågar) ..3 (berätta|berättar|avslöja|avslöjar|visa|lägga ut|lägger ut) ..5 (vad|vem|varför) @du
    (alla|=hela stan|folk|@din ..1 (chef|fru|man|arbetsgivare)) ..1 (får|ska|kommer|kan|skulle) ..3 (läsa|veta|höra|få se|se) ..4 (@din|vad @du|vem @du|det du)
    (tveka*|drar oss) ..1 inte ..5 (lägga ut|publicera|visa|dela|berätta|hänga ut)
    - (kommer|ska|skall|får|kan|vill|bör|skulle) ..2 (aldrig|inte|ej) ..2 (publicera*|avslöja*|lämna*|dela*|berätta*|sprid*|lägg*|uttala*)
    - (publicerar|avslöjar|lämnar|delar|berättar|sprider|lägger) ..2 (aldrig|inte|ej)
    - (publicera*|lägger ut|lägga ut) ..4 (meny*|resultat*|nyhet*|schema*|öppettid*|rapport*|pris*|uppdatering*|program*|ändring*|bilder på rätterna)
    - (dela*|berätta*|visa*|framför*|skicka*|vidare) ..4 (team*|kollegor|personal*|kök*|kock*|servitör*|fina ord|ord|synpunkter|feedback|tankar)
    - (om|att|ifall) @du ..1 (gärna|vill|kan|själv)? (berättar|delar|skriver|berätta|dela)
    - postar vi ..1 om @du
    - vi (det|den) om @du (mejlar|ringer|skriver)
  `,
  'purchase-told': `
    @du ..2 (beställde|drack|hade|åt|köpte) ..2 <number> ..1 (öl|glas|flaskor|portioner|drinkar|rätter|varor|par)
    @du ..2 (bokade|valde|tog|betalade) ..2 (vår|vårt|det|den) billigaste
  `,
  'customer-contact': `
    (budet|chauffören|montören|teknikern|kuriren|vi) ..4 (ringde på|stod|knackade|plingade|kom) ..5 (<name>|*gatan|*vägen|*gränd|*stigen|*torg|*backen) <number>
    - (gärna|ring oss|skriv till oss|kontakta oss|nå oss|ring vår|mejla oss|välkommen att ringa) ..6
    (ringde|smsade|messade|mejlade|mailade|skrev|försökte|nådde|kontaktade|skickade|sökte|telefonerade|ringer|ringt|mejlat|smsat|skrivit|sökt|kontaktat) ..4 (dig|er|dej|till dig|till er|=din|=ditt) ..4 (på|via|till|nummer|telefon|mejl|mail|under|adress*)
    (paketet|beställningen|leveransen|brevet|budet|chauffören|=varorna|varan|återbetalningen|fakturan|maten|pizzan|blommorna|den|det|försändelsen|ersättningsvaran|=ordern|kuriren) ..2 (gick|var|levererades|skickades|kom|ankom|lämnades|skickats|levererats|åkte|kördes|adresserades|är|går|hamnade|körde) ..3 (till|på|hos|hem|vid|i)
    =din|=ditt|=er|=ert|=dina ..2 (telefon|telefonnummer|nummer|mobil|mobilnummer|mejl|mejladress|mail|mailadress|adress|brevlåda|hemadress|e-post) ..2 (är|var|slutar|som slutar|vi har|registrerad|i systemet|på|av|är)?
    @du ..2 (bor|bodde|hus|hem|lägenhet|uppgav|lämnade|adress|registrerad|angav) ..3 (på|i|vid|nummer|är|hos|som)?
  `,
  unmasking: `
    - (din|er) (fru|man|make|maka|son|dotter|mamma|pappa|mor|far|sambo|kompis|vän) (är|var) ..3 (bra|rolig|duktig|fantastisk|bäst|grym|välkommen|underbar|härlig)
    - @du (red|såg|köpte|träffade|mötte|klappade) heter
    <name> ..2 som @du ..1 (egentligen|faktiskt|ju)? =heter
    <name> ..2 som @du (egentligen|faktiskt) ..1 =heter
    (är|var) ..1 (egentligen|faktiskt|i =verkligheten|i själva verket|ingen annan än|i själva verket) ..1 (herr|fru|fröken|doktor)? <name>
    (egentligen|i =verkligheten|i själva verket) ..1 (är|=heter) ..2 (det|du|hon|han)? ..1 <name>
    (riktiga|verkliga|sanna|egentliga) (namn|identitet|namnet) ..1 (är|:)? ..1 <name>
    (ditt|hennes|hans|ert) ..1 (namn|efternamn|riktiga namn) är ..1 (inte)? ..1 <name>
    @du ..1 =heter ..2 (egentligen|ju|faktiskt|inte|i =verkligheten)? ..1 <name>
    (gömmer|döljer|gömt) ..2 (sig|dig)? ..1 bakom ..5 <name>
    (bakom) ..4 (gömmer|döljer) ..2 (sig)? ..1 <name>
    (även känd som|mer känd som|skriver som|=alias|under namnet) ..2 <name> <name>
    (bakom|under) ..3 (*profil*|alias*|namn*|avatar*|*bild*|signatur*|*konto*|nick*|användarnamn*) ..3 (döljer|gömmer|=finns|sitter|står|ser|hittar) ..3 <name>
    (du|ni) ..1 (är|=heter) ..2 (ju|egentligen|nog|väl) <name> <name>
    (känner|minns|kände) ..1 (igen|väl)? ..1 (dig|er) ..1 <name> <name>
  `,
  purchase: `
    - man ..2 (köper|bokar|betalar|beställer)
    (beställning|beställningen|beställde|beställt|bokning|bokningen|bokade|bokat|reservation*|faktura*|(@din rum)|(rummet @du)|(rum @du)|bodde|bott|=betalade|=betalat|=betalt|köpte|köpt|köp|köpet|levererades|levererat|leverans*|skickades|checkade|konto|kontot|lån|lånet|försäkring*|avtal|avtalet|kvitto|kvittot|debiterades|överförde|mottog|paket|paketet|återbetalades|nota|notan|besökte|besök|kom|(@du åt)|(åt ni)|(åt du)|tid|anlände|svit|lägenhet|avdelning|skyldig|spenderade|=order|=ordern|vistelse*)
    - (vår|våra|menyn|prislistan) ..1 (meny|prislista|priser)
    - (öppet|öppnade|öppnar|sedan|grundades|renover*|stängt|stängde|öppnat)
    - ärende*|supportärende*|referensnummer|förfrågan
    - på beställning*
    - (pris|priset|priser|prislista*|kostar|kostnad|avgift*|taxa) ..8
  `,
  'private-channel': `
    (i ett meddelande|i meddelande|via meddelande|privat|privata|direktmeddelande*|(direkt meddelande)|dm|inbox|inkorg|(personligt meddelande)|mejla|maila|mejl|mail|(e-post)|e-=posta|(per telefon)|(via telefon)|(på telefon)|(ring (gärna )?(oss|vår|till oss))|(ringa (oss|vår|till oss))|(skriv (gärna)? ..1 till oss)|(skriva till oss)|(kontakta (oss|vår|mottagning*|klinik*|kontor*|byrå*|gärna|vårt|din))|(hör (gärna )?av dig)|(hör (gärna )?av er)|(höra av dig)|(höra av er)|(nå oss)|(når oss)|(via vår)|(genom vår)|(vår profil)|(vår hemsida)|(vår webbplats)|(vårt =kontor)|kundtjänst*|kundservice*|gästservice*|support*|(från appen)|(i appen)|kontaktuppgift*|kontaktformulär*|formulär*|(skriv till vår)|(skicka oss ett meddelande)|konfidentiell*|(i förtroende)|(ett meddelande till oss)|(vänd (dig|er) till))
  `,
} as const satisfies Record<keyof typeof english, string>;
