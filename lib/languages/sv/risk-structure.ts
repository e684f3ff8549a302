import type { structure as english } from '../en/risk-structure.ts';

/** What a reply is made of, empty words, and views that are nobody's business, in Swedish. */
export const structure = {
  greeting: `
    (hej|hejsan|hallå|tjena|tja|tjenare|goddag|(god (morgon|dag|kväll|eftermiddag))|godmorgon|godkväll|bästa|kära|käre|välkommen|välkomna|(tack <name>)|(stort tack <name>)|(tusen tack <name>)|(varmt tack <name>)|(till den det berör)|morsning|halloj)
    <start> (tack|<name>|förlåt|ursäkta|tusen|stort|varmt)
  `,
  thanks: `
    tack|tackar|tacka|tacksam|tacksamma|tacksamhet|tackade|uppskattar|uppskatta|uppskattat|(snällt av (dig|er))|(fint av (dig|er))|(hyggligt av)|(bra att (du|ni))|(glada (att|för att) (du|ni) (skrev|berättade|hörde|delade|tog))|(roligt att (läsa|höra))|(kul att (läsa|höra|du|ni))|(skönt att höra)|(fint att (läsa|höra|du|ni))|(gläder oss)|(värmer)|(betyder mycket)|(värdefullt)
  `,
  apology: `
    ledsen|ledsna|ledsamt|beklagar|beklaga|beklagligt|beklagligtvis|=ursäkt|ursäkta|ursäktar|ursäkter|förlåt|förlåtelse|sorry|tråkigt|trist|synd|tyvärr|sorgligt|(gör oss ont)|(förtjänade bättre)|(borde (inte|ha|aldrig))|(ska inte behöva)|(skulle inte)|(inte (den|det) (upplevelse|service|nivå|kväll|vistelse|besök|bemötande|mottagande|måltid|intryck))|(besvikna (över|på oss))|(svek (dig|er))|(nådde inte)|(når inte upp)|(levde inte upp)|(lever inte upp)|(brast)|(förstår (hur|att|din|er|att det))|(ont att (höra|läsa))|(jobbigt att (höra|läsa))|(tungt att (höra|läsa))|oroande|bekymrar|olyckligt|olycklig
    skäms|pinsamt|förargligt|klantigt|snopet|=oacceptabelt|=miss|=missen|bedrövligt|(så ska det inte)|(så ska ingen)|(ska inte behövas)|(inte (okej|ok|bra) av oss)|(inte bra nog)|(inte acceptabelt)|(ska du slippa)|(ska ni slippa)|(ska man slippa)|((vår|vårt) (miss|fel))|(gör ont)
    (gör|gjorde) ..2 (oss|mig) ..4 (ont|illa|bedrövade)
    (med) ..2 (beklagan|=sorg|bestörtning|skam)
    (ingen|inget|man|du|ni|gäst|kund|patient|elev|barn) ..2 (ska|skall|bör|borde|skulle) ..3 (behöva|känna sig|uppleva|mötas|bemötas|behandlas|vänta|lämnas|gå härifrån|få ett sådant|få en sådan)
    (ingen|inte) ..3 (ska|skall|bör|borde) (behöva|känna|uppleva|vänta|mötas|bemötas|behandlas|gå|stå|få)
    (var|är) ..2 (inte|aldrig|absolut inte) ..2 (vår|min) ..1 (mening|avsikt|tanke|intention)
    (inte|aldrig) ..1 (vår|min) ..1 (mening|avsikt|tanke|intention)
    (tänkt|meningen) ..1 (inte|aldrig) ..2 (så|att)
    (inte|aldrig) ..2 (så|såhär|det) ..2 (vi|det|man) ..2 (vill|ska|brukar|önskar|skulle|bör) ..3 (vara|ha|bli|det|jobba|arbeta|bemöta|uppfattas|låta|gå till|möta)
    (så|såhär|så här) ..1 (ska|skall|får|bör|borde) ..3 (inte|aldrig)
    (motsvarade|uppfyllde|nådde|höll|infriade|håller|motsvarar|uppfyller) ..2 (inte|aldrig|ej|varken)
    (inte|aldrig|ej) ..2 (motsvarade|uppfyllde|höll|infriade|motsvarar|uppfyller|nöjda med)
    (svikit|=svek|=sviker|gjort ..2 besviken|besvikelse|frustration|frustrerande|irriterande|olägenhet*|besvär|besvären|obehag*|otrevlig överraskning)
    (förstår|förståeligt|begripligt|delar) ..5 (besvik*|frustr*|irrit*|upprörd*|arg|ledsen|missnöj*|oro|känsla)
    (borde|skulle) ..2 (vi|det) ..2 (ha|gjort|klarat|skött|gått|inte|varit|aldrig)
    (du|ni|man) ..1 (hade|har) ..2 (rätt att|all rätt|förväntat|förtjänat|varit värd*)
    (lät|låter) ..2 (inte|verkligen|förstås|naturligtvis)? ..1 (bra|riktigt bra|tråkigt|illa|jobbigt|allvarligt|trist|otrevligt|obehagligt)
  `,
  resolution: `
    (är|blir|fungerar|=finns|gäller|ligger|hänger|går|står|sitter) ..3 nu
    (ny|nytt|nya) ..1 (leverans|sändning|beställning|kollega|maskin|rutin|rutiner|lampa|matta|skylt|skyltar|dörr|madrass*) ..2 (kom|kommer|är|=finns|har|står|på väg)
    (vi|teamet|vår|vårt|våra|jag|chefen|har|är|var|blev|ska|kommer|den|det|köket|hissen|nu) ..6 (lagat|lagad|reparerat|reparerats|repareras|bytt|bytts|byter|byta|ändrat|ändrats|ändrar|ändra|kollat|kollar|kolla|kontrollerat|kontrollerar|kontrollera|granskat|granskar|sett över|ser över|se över|tittar|titta|tittat|undersöker|undersöka|undersökt|utreder|utreda|utrett|utbilda*|tränat|justerat|justerar|justera|rättat|rättar|=rätta|förbättrat|förbättrar|förbättra|löst|löser|lösa|åtgärdat|åtgärdar|åtgärda|åtgärdats|lagt till|infört|inför|införa|pratat|pratar|prata|diskuterat|diskuterar|diskutera|talat|talar|tala|uppdaterat|uppdaterar|uppdatera|flyttat|flyttar|tagit bort|rengjort|städat|installerat|följer upp|följa upp|följt upp|framfört|framför|framföra|skickat vidare|skickar vidare|tagit upp|tar upp|ta upp|lyft|lyfter|delat|delar|dela|ser till|se till|säkerställ*|ordnar|ordna|ordnat|hanterar|hantera|tar hand|ta hand|tagit tag|ta tag|tar tag|ställa till =rätta|gottgöra|göra det rätt|göra det bra|bekräftar|bekräfta|tar reda|ta reda|reda ut|reder ut|rett ut|fixat|fixar|fixa|hjälper|hjälpa|överväger|provsmakar|testar|skrivit om|skriver om|förtydliga*|kontaktar|kontakta|skriva till|återkommer|återkomma|ringer|ringa|ringa upp|erbjuder|erbjuda|förbereder|planerar|lösning|lösningen|förstå|gå igenom|går igenom|gått igenom|tar oss|inspekterat|uppmärksamma*|putsat|beställt|justering|påminner|påmint|stämt av|stämmer av|lär oss|gör om|gjort om|satt in|sätter in|klargör)
    (version|uppdatering*|release|från och med|från (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|idag|nu|denna vecka|nästa vecka)) ..6
    (nu|sedan|numera) ..3 (vi|det|en|ett|våra|två|har|=finns|är|får|ligger)
    (ställa|ställer|göra|gör|reda|=rätta) ..4 (till =rätta|rätt|bra igen|ut|till det|bra)
    (bli|göra|gör|blir) ..3 (=tydligare|=enklare|=tystare|=snabbare|=varmare|=renare|=säkrare|=lättare|=bättre)
    (tar|gör|kör|tvättar|syr|stryker) ..2 om ..1 (den|det|dem|dom|jobbet|beställningen)
    (har|är|blir|ska|får|vi) ..4 (köpt|skaffat|anställt|öppnat|byggt|satt|ställt|hängt|målat|städas|lagas|byts|dubblat|kortat|förlängt|utökat|minskat|tränar|övar|lär|letar|söker|tagit in|sänkt|höjt|packar|märker|skyltat|skyltar|gjort|rapporterat|felanmält|felanmäler)
    (utbytt|utbytta|omgjord|omgjorda|lagad|lagade|rättade|åtgärdade|räknar vi om|=ombyggt|nymålat)
  `,
  invitation: `
    (kontakta|kontakt|nå|når|skriv|skriva|ring|ringa|mejla|maila|mejl|e-post|besök|tala|prata|pratas|hör gärna|hör av|höra av|höra från|berätta|säg|skicka|kom och prata|kom in|svara|titta in|titta förbi|dm|fråga efter|dela|diskutera|gärna|hittar oss|=finns på|inbjudan|vänd|hjälpsida|support|kundtjänst|gästservice|återkom|slå en signal) ..5 (=oss|vår|vårt|mig|teamet|chef|chefen|reception*|uppgifter|kontaktuppgifter*|support*|kontor*|desk|privat|direkt|med|=dig|=er|så|till|via|genom|mer|om|står kvar|sida|på|av|öppen)?
    kom ..1 (förbi|in|gärna)
    (öppna|tryck|klicka|anmäl|registrera|svara|välj|lämna|ta med|kika|hoppa|fråga|säg till|hojta|ropa|använd|skriv) ..6
  `,
  close: `
    (hoppas|ser fram|välkommen|välkomna|vi ses|på återseende|=vänliga hälsningar|=vänlig hälsning|med =vänlig|med =vänliga|bästa hälsningar|varma hälsningar|hälsningar|hälsning|=hälsar|mvh|vh|/|allt gott|ta hand om|sköt om|ha en (fin|bra|=trevlig|=härlig|skön|underbar|fortsatt)|fortsatt (=trevlig|fin|bra)|=trevlig (dag|kväll|helg|vecka|sommar|resa)|tillbaka|åter|igen|chansen|chans|än en gång|en gång till|återigen|tack igen|tack än|ditt team|teamet|team|höra av|hör av|hör från|till förfogande|till tjänst|ödmjukast|önskar|lycka till|nästa gång|nästa besök|vi =finns (här|för)|=finns alltid|alltid (glada|välkommen|välkomna|här)|fin (dag|kväll|helg|vecka)|god (helg|kväll)|gärna (träffa|välkomna|se|ha|ta emot|höra)|glada att|krya|må gott|inbjudan)
  `,
  'empty-promise': `
    - bli bättre på att ..4 (pausa|packa|kolla|öppna|stänga|vädra|salta|skotta|räkna|märka|plocka|byta|smaka|boka|dubbelkolla|stämma av|ta betalt|hälsa|duka|sortera|släppa|snacka|prata)
    bättring utlovas
    (köerna|det|detta|ljudet|frågan|telefonfrågan|trappan) ..1 (ligger på vårt bord|är under bevakning|står på listan|står på dagordningen|är uppe på agendan)
    (det|=här) är något vi får (fila|jobba|titta|fundera) på
    det sker förändringar
    (kommer|ska) ..1 (att)? agera
    det jobbas på (det|saken|detta)
    (synpunkterna|synpunkter) vägs in
    man kan alltid bli bättre
    ska ta ett snack om
    ska ..1 förbättra oss
    - (tar|tas) ..5 allvar och ..1 (*chef*|har|ringer|vill|går|stänger|byter|utreder|kontaktar)
    - (tar|ta) ..3 (hände|hänt|inträffat|skriver|berättar|beskriver) ..6 allvar
    - (tar|tagit) ..1 med ..1 oss ..6 till ..2
    - =åtgärden
    - över ..3 (rutiner*|rutinerna|processer*) ..1 (för|kring|så|i|vid|med|när|och|på)
    - har ..2 sett över
    vi ..2 (ser|se) ..1 över ..1 (våra|alla|interna) ..1 (rutiner|processer|arbetssätt)
    - (berättar|hände|hänt|inträffat) ..8 (tar|ta|tas) ..6 allvar
    - (plocka|städa|torka|märka|skylta|packa|informera|skriva|duka) ..2 bättre
    - bli bättre på att ..4 (säga|informera|berätta|svara|höra|skriva|skylta|märka|ringa|meddela|visa|skicka|fylla|torka|städa)
    - (tar|ta|tas) ..2 (allergi*|matsäkerhet*|hygien*|säkerhet*|sekretess*|livsmedelssäkerhet*|integritet*|=säkerheten|brandsäkerhet*) ..4 allvar
    - (=två|=tre) meningar
    (vidta|vidtar|vidtagit|vidtas|genomföra|genomför|sätter in|implementera) ..3 (=åtgärder|=åtgärderna|insatser|mått och steg|steg|beslut)
    (ta|tar|tagit) ..1 (nödvändiga|lämpliga|erforderliga|relevanta|adekvata|behövliga|korrigerande|=passande|omedelbara|kraftfulla|rätt|=rätta|skyndsamma) ..1 (åtgärder|åtgärd|steg|beslut)
    (=åtgärder|=åtgärderna|=steg|insatser|slutsatser) ..3 (kommer|har|ska|skall|är) ..3 (vidtas|vidtagits|vidtagna|dras|dragits|genomföras|tagits|sättas in|införas|satts in)
    (åtgärder|=steg) (vidtas|har vidtagits|kommer att vidtas)
    (tar|ta|tagit|tas) ..2 (vi|det|dem|detta|dina|allt|med oss|till oss|åt oss|till sig|synpunkter*|kritiken|@review)? ..3 (i beaktande|i åtanke|under övervägande|i beräkning|till protokollet|med oss (detta|det =här|dina synpunkter|er kritik|din kritik|era synpunkter|kritiken|synpunkterna|feedbacken|din feedback)|till oss (kritiken|synpunkterna|detta|det =här|din)|i vårt fortsatta arbete|på största allvar|ad notam|med i vårt|hänsyn till)
    (kommer|ska|skall|försöker|hoppas) ..5 (att)? ..1 (åtgärdas|åtgärda|lösas|lösa|förbättras|förbättra|rättas|=rätta|bli bättre|göra bättre|fixas|fixa|ändras|hanteras|avhjälpas|se över|ses över|tas om hand|justeras) ..6 (så småningom|snart|inom kort|så snart som möjligt|inom en snar framtid|snarast|asap|i framtiden|med tiden|någon gång|en dag|på sikt|när det går|när =möjlighet|vid tillfälle|framöver|inom det snaraste|i sinom tid|så fort som möjligt)
    (åtgärdas|löses|fixas|rättas|hanteras|ordnas|förbättras) ..3 (så småningom|snart|inom kort|i sinom tid|så snart som möjligt|snarast|på sikt|framöver|inom en snar framtid|med tiden|vid tillfälle)
    (så småningom|i sinom tid|inom en snar framtid|vid lämpligt tillfälle)
    (vi|jag|teamet) ..2 (ska|kommer|skall|=lovar att|försöker|gör|jobbar|arbetar|strävar) ..3 (att|alltid)? ..2 (göra|bli|förbättra|arbeta|jobba|försöka|anstränga|skärpa|bättra|gör) ..4 (vårt bästa|vårt yttersta|bättre|allt vi kan|allt i vår makt|allt som står i vår makt|hårdare|ännu bättre|=oss|på det|på detta|på saken|på att förbättra|på vår service|att förbättra|vårt allra bästa|allt för att|på det =här|på att bli) ..2 (framöver|i framtiden|nästa gång|snart)?
    (ska|kommer) ..2 (vi) ..3 (att)? ..1 (göra|bli|förbättra|arbeta|jobba|skärpa|bättra) ..4 (vårt bästa|bättre|allt vi kan|allt i vår makt|=oss|på det|på detta)
    (vi|jag) ..2 (ska|kommer att|skall) ..2 (förbättra (oss|vår service|servicen|det|detta|=vårt)|bli bättre|dra slutsatser|komma ihåg detta|ha det i åtanke|ha detta i åtanke|lägga det på minnet|notera det|skärpa oss|bättra oss|jobba på det|jobba vidare|arbeta vidare|arbeta med det|arbeta med detta|ta lärdom|ta till oss)
    (dra|drar|dragit|draget|ta|tar|tagit) ..3 (rätt|de|våra|nödvändiga)? ..2 (slutsatser|lärdom|lärdomar)
    (lärdomar) ..2 (dras|dragits|har dragits|tas)
    (jobbar|arbetar|jobba|arbeta) ..2 (hårt|ständigt|kontinuerligt|=hela tiden|löpande|aktivt|intensivt|för fullt) ..1 (med|på|för)? ..2 (att)? ..2 (förbättra|bli bättre|utveckla|utvecklas|detta|saken|det|frågan)
    (detta|det|frågan|problemet|saken|situationen|ärendet) ..2 (kommer att|ska|är under|håller på att) ..1 (åtgärdas|hanteras|tas om hand|lösas|förbättras|rättas till|behandling|utredning|ses över|tas upp|fixas)
    (har|ha) ..1 (det|detta) ..1 i (åtanke|minnet|bakhuvudet)
    - (ta|tar|tog|tagit) ..3 (tiden|hand om|tid|kontakt|emot|upp)
    - nästa steg
    - (åtgärder|steg) ..2 (nämligen|såsom|till exempel|t.ex|bland annat|som att|:)
    - (så att|genom att|senast|före (måndag|fredag)|från (måndag|fredag|och med)|sedan (måndag|förra|i)|till (måndag|fredag)|i måndags|i tisdags|i onsdags|på måndag)
    - (med|genom|via) (en|ett|två|nya|ny|nytt|ytterligare|fler|utbildning|ändrade|extra)
    - (=tills|medan) ..6
    - (allvar) ..4 (därför|och har|genom)
  `,
  views: `
    - (i morgon|imorgon|i kväll|ikväll|(på (måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag))) (blir|är|serveras|serverar|har|bakar|lagar) (det|vi)
    (vargen|monarkin|riksdagen|bryssel) ..2 (ska bort|kostar mer|kan ta lärdom|aldrig)
    - syndar inte
    - om (du|ni) ångrar (dig|er)
    =rösta bort ..2
    =tror på ..1 (jesus|gud|herren|allah|frälsaren)
    (finna|finner|hitta|söka|sök|möta|tro på) ..1 (jesus|gud|herren|frälsaren|frälsning*|allah)
    (regeringen|politiker|politikerna|statsminister*|presidenten|president|putin|trump|biden|zelenskyj|riksdagen|minister*|borgmästare*|kommunalråd*|myndigheterna|socialdemokrat*|sverigedemokrat*|moderaterna|vänsterpartiet|miljöpartiet|eu|bryssel|=staten|skatter|skatterna|sanktioner|sanktionerna|regimen|kristersson|skatteverket|finansministern|sd|magdalena andersson) ..6 (förstör*|ruinera*|dödar|knäcker|knäckt|stjäl|rånar|skuld|fel|korrupt*|skurkar|tack vare|politik|strypa|stryper|hatar|krossar|kväver|krig|katastrof|idioter|dum|dumma|kriminella|skyldig*|höjt|höjer|inkompetent*|värdelös*|borde|gör inget|tjuvar|vårt land|småföretag*|ekonomin|ansvarslös*|oduglig*|pajat|sabbar|slår sönder|ljuger|lögn*|skämt)
    kommunen ..6 (förstör*|ruinera*|dödar|stjäl|rånar|korrupt*|idioter|inkompetent*|värdelös*|gör inget|tjuvar|småföretag*|ansvarslös*|oduglig*|sabbar|ljuger|kväver|stryper|strypa)
    (på grund av|pga|tack vare|skyll*|fel|skuld|beror på|följd av|resultat av) ..3 (vår|våra|den|dagens)? ..2 (regering*|presidenten|putin|trump|biden|sanktion*|kriget|politiker*|minister*|regim*|invandrar*|invandring*|migrant*|=vänstern|=högern|liberaler*|kommunist*|=staten|sossar*|politiken|elskatt*|skatteverket|kommunpolitiker*|flykting*)
    (gud|allah|jesus|kristus) ..2 (ska|kommer|ser|förlåter|förlåt|förlåta|välsigna|straffar|straffa|dömer|döma|må|dom|belönar|må förlåta|vet|har)
    (=herren|=himlen|=karma|universum|djävulen|=ödet) ..2 (förlåt*|välsign*|straff*|dömer|döma|belönar|hämnas|vet vem)
    ångra ..2 (dina|era) synder
    synd ..1 (mot|inför) gud
    (bed|ber för|omvänd|=syndare|=syndar|helvetet väntar|brinn i helvetet|brinna i helvetet|bibeln säger|koranen säger|skriften säger|kyrkan lär|gå i kyrkan|yttersta =domen|domedagen) ..2 (dig|er|dina synder|och|till gud|i|för din själ)
    (=rösta|=röstade|=röstar|=röstat) ..1 på ..2 (parti*|=sd|sossarna|socialdem*|sverigedem*|moderat*|vänster*|höger*|kristdem*|centerpart*|miljöpart*|liberalerna|politik*|rätt|fel|någon|dem)
    (abortfrågan|massinvandring*|klimatbluff*|klimathysteri*|hbtq-agendan|=woke|wokeism*|feminism*|feminister|kapitalism*|socialism*|kommunism*|globalist*|sionist*|fascist*|nazist*|propaganda|kriget i|annekter*|ukrainakriget|specialoperation*|islamisering*|pk-|natomedlem*) ..4
    (abort|vaccin|vaccinet|vaccinerna|vaccinering) ..5 (bluff|bluffen|synd|mord|farlig*|förstör*|skuld|förbjud*|lögn*|=skada|konspiration|=sjuka|gud*|invandring*)
    (står|stå|stöder|stödjer|bojkotta|fria|fritt) ..2 (israel|palestina|gaza|ukraina)
    (israel|palestina|gaza) ..3 (försvara|fritt|terror*|folkmord|krig*)
    (det =här landet|detta land|vårt land|samhället|nationen|dagens ungdom|ungdomar idag|ungdomar i dag|folk idag|folk nu för tiden|dagens samhälle|sverige|generation z) ..5 (åt helvete|går under|förstört|förlorat|sjukt|dödsdömt|bortskämd*|kollaps*|förfall*|ruttet|åt skogen|hundarna|åt pipsvängen|åt fanders|utför|lata)
    (det =här|så =här|så) ..3 (händer|går|blir) ..7 (=röstar|=rösta|regering*|politik*)
    (=rösta|=röstar|=röstade) ..4 (parti*|=sd|sossarna|moderat*|vänster*|höger*)
    - (gudskelov|herregud|tack gode gud|gud vad|åh gud|gud ske lov|för guds skull|herre gud)
    - (gud) ..2 (att det är fredag|så gott|vad gott|vad kul)
    - (kyrka|kyrkan|tempel|moské*|katedral*|kloster*|domkyrka*) ..2 (besök*|visning*|bröllop*|gudstjänst*|sal|utsikt|intill|bredvid)
    - (myndigheterna|kommunen|kommun|staden|regeringen|myndighet*) ..3 (tillstånd|licens|inspektion*|godkän*|museum|byggnad|riktlinj*|bestämmelser|renover*|bygger|gräver|stänger av|krav)
    - (skatter|moms) ..2 (ingår|inklud*)
    - (synd) ..2 (att|om|med)
    - (=be) ..2 (om|oss|dig|er)
    - be ..1 (en|om|någon|gärna|i|personalen|oss)
  `,
  'wrong-identity': `
    (ge|lyssna) ..6 =hälsar en annan (turist|gäst|=kund|=kunder|=kunden|=kunderna|förälder)
    en annan (turist|gäst|=kund|=kunder|=kunden|=kunderna|förälder) =här
    (konsumentverket|livsmedelsverket|polisen) =här
    - jag ..1 (läser|svarar|skriver|ringer|besvarar) ..3 (=själv|personligen)
    - det var jag som ..1 (stod|hjälpte|svarade|serverade|satt|tog|klippte|körde|hade|jobbade|skrev|ringde|lagade)
    jag ..2 (brukar|brukade) ..2 (äta|handla|gå|åka|klippa|bo|träna|fika) ..3 (där|hos dem|på stället)
    (ingen|inte någon) ..1 (koppling|anknytning|relation) till ..2 (företaget|stället|butiken|hotellet|ägaren|salongen|kliniken|firman|verksamheten|restaurangen)
    jag ..2 (var|åt|bodde|handlade) ..2 (där|på stället) ..8 (bra|underbar*|perfekt|fantastisk*|trevlig*|toppen|felfri*)
    (jag|vi) är ..2 (=bara|själv)? ..2 (en|ett)? ..1 (helt)? (vanlig|privat*|nöjd|oberoende|trogen) ..1 (=kund|=kunder|=kunden|=kunderna|gäst|person|konsument|patient)
    som ..1 (gäst|=kund|=kunder|=kunden|=kunderna|patient|besökare) själv
    (skriver|säger|svarar|tycker|talar|jag|uttalar) ..4 som privatperson
    (jobbar|arbetar|anställd) ..1 inte ..1 (där|på stället|i butiken) ..1 men
    som vilken ..1 (=kund|=kunder|=kunden|=kunderna|gäst|pensionär|besökare|granne|person|förbipasserande|*bo|turist) ..1 som helst
    (som) ..1 (en)? ..2 (neutral|oberoende|=vanlig|helt =vanlig|opartisk|normal|slumpmässig|nöjd|glad|återkommande|lojal|objektiv|utomstående|flitig|trogen) ..1 (gäst|=kund|=kunder|=kunden|=kunderna|klient|besökare|person|observatör|patient|användare|köpare|resenär|förbipasserande|restaurangbesökare)
    (jag|vi) ..1 (är|var) ..2 (den|den där|också|själv|han|hon)? ..2 (=säljaren|servitören|servitrisen|kocken|personen|killen|tjejen|=föraren|chauffören|chefen|anställde|anställda|receptionisten|kassören|baristan) ..4 (du|som du|ni|nämner|nämnde|skrev|från|beskriver|serverade|klagar|i fråga|och du|i ditt|ifråga)
    (det var jag|den där =säljaren är jag|jag är den där|jag var den) ..4 (du|ni|som|och)
    (jag|vi) ..1 (är|var|äter|går|kommer|har|brukar) ..3 (själv|själva|också|ofta|alltid|regelbundet|ätit|varit|=bott) ..4 (gäst|=kund|=kunder|=kunden|=kunderna|stammis|stamgäst|stamkund|=här|besökt|patient) ..4 (=här|bra|toppen|älskar|rekommender*|aldrig|själv|gillar|allt|alltid|och|nöjd|mycket)
    (jag|vi) ..1 (jobbar|arbetar) ..1 (inte|inte längre) ..3 (=här|där|för|på|hos) ..2 (men|och|fast)
    (jag är) ..1 (själv)? ..1 (en)? ..1 (advokat|jurist|=läkare|polis|inspektör|journalist|=domare|professor|tjänsteman) ..3 (och|så|till yrket|själv)
    (å alla (=kunders|gästers|patienters) vägnar|jag är inte (ägaren|anställd) men|jag har inget med (stället|företaget|hotellet|restaurangen) att göra)
    - (som) ..1 (gäst|kund|stammis|stamgäst|stamkund|vår gäst) ..2 (du|ni|hos oss|vi)
    - (behandla*|välkom*|se|ha|tacka*|betjäna*|hälsa) ..6 (som|stamgäst|kund|gäst|trogen)
    - (beskriv*|upplev*|varje|alla|många) ..3 (som)? ..2 (nöjd|=vanlig|glad|återkommande) ..1 (gäst|kund)
  `,
  'trigger-word': `
    (pornstar|porn star|(sex on the beach)|orgasm|(screaming orgasm)|(blow job)|blowjob|(bloody mary)|dick|kuk|(slippery nipple)|(dirty martini)|(dark and stormy)|killer|dödar|(death by chocolate)|bomb|bomber|bomben|(jäger bomb)|jägerbomb|(jägerbomb)|jägershot|pussy|naken|nakna|nakenbad|=sex|sexy|sexig|sexigt|xxx|kamikaze|självmord|bröst|tuttar|cannabis|gräs|crack|kokain|heroin|shots|skjuta|terror|(french kiss)|(between the sheets)|screwdriver|(corpse reviver)|zombie|(hanky panky)|negerboll|negerbollar|fitta|porr|suicide|mördande)
    - (foto*|film*|bild*) ..1 (skjuta|shoot)
    - (kyckling|anka|ank|kalkon|kycklings|grillat|grillad) ..1 bröst
    - (kycklingbröst*|ankbröst*)
    - (gräs) ..1 (matta|lök|klippning|plan)
    - (grönt|mjukt|vårt|på|i|klippt) gräs
    - (=sex) ..1 (rätter|personer|dagar|veckor|timmar|månader|år|rum|gäster|platser|minuter|olika|gånger|på morgonen|på kvällen|stycken|nätter|=och)
    - (klockan|kl|bord|cirka|ca|till|före|efter|alla|med|fem|mellan|de|runt) ..1 =sex
  `,
  unidentified: `
    (kan|=kunde|kunnat|lyckas|lyckats|har|hittar|hittade|lyckades) ..2 (inte|ej|inget|ingen) ..4 (hitta|hittat|finna|koppla|matcha|identifiera|spåra|para|hittar|besök|stämmer|bokning)
    (hittar|hittade|finner) ..2 (inte|inget|ingen|ej) ..4
  `,
  echo: `
    @du ..3 (säger|skriver|påstår|kallar|kallade|nämner|nämnde|beskriver|beskrev|skrev|hävdar|hävdade|anklagar|beskyller|klagar|menar|=sa|=sade)
    (säger|skriver|påstår|kallar|hävdar|beskriver) @du
    (är|var|stämmer) ..1 inte ..3
    (dina|de|dessa|det|era|ditt) ..1 (ord|fras|påstående|påståenden|uttryck|kommentar|anmärkning|formulering)
  `,
  pleasantry: `
    tack|tackar|stort|tusen|varmt|dig|du|er|ni|din|ditt|dina|ert|era|för|=den|=det|=de|feedback|återkoppling|synpunkter|recension|recensionen|omdöme|omdömet|kommentar|kommentarer|vi|uppskattar|alla|åsikter|åsikt|varje|kund|kunder|gäst|gäster|hej|bästa|kära|mycket|så|och|en|ett|av|är|vår|våra|vårt|oss|att|=viktig|=viktiga|=viktigt|det|detta|här|betyg|betyget|tog|tiden|tid|lämnade|höra|från|ledsen|ledsna|ursäkt|ber|om|beklagar|ha|har|bra|fin|dag|=vänliga|hälsningar|hälsning|team|teamet|välkommen|välkomna|åter|tillbaka|snart|hoppas|se|igen|alltid|i|läsa|delade|med|upplevelse|besök|besöket|meddelande|ord|=orden|vara|blir|kommer|få|får|kunna|välkomna|komma|återse|som|mest|eventuella|gärna|glad|glada|nöjd|på|vill|ska|ta|till|skrev|skriva|=fina|=fint
    upplev*|vistelse*|service*|servicen|servicenivå*|gästservice|kundservice|kundtjänst|kundnöjdhet*|kundens|kundernas|gästens|gästernas|kundkrets|personal*|medarbetar*|kolleg*|ledning*|chef*|butikschef*|hotelldirektör*|direktör*|manager|platschef*|ägar*|avdelning*|berörd*|ansvarig*|företag*|verksamhet*|butik*|hotell*|restaurang*|salong*|support*|användar*|medlem*|resenär*|besökar*|patient*|någon|något|några|ingen|inget|folk|allihop*|samtliga|alla
    inte|aldrig|bara|även|också|redan|därför|eftersom|över|under|efter|innan|utan|kring|angående|gällande|där|denna|detta|dessa|sådan*|samma|andra|annan|annat|eller|både|vilket|vilken|när|hur|vad|varit|hade|skulle|borde|måste|kunde|kanske|göra|gjort|gjorde|gör|gick|gått|går|tagit|tar|tagits|gett|ger|ge|visa|visar|visat|veta|känna|känner|känns|kände|tycker|tyckte|tänker|trivas|trivs|valde|välja|valt|levde|leva|motsvar*|uppfyll*|nådde|nå|möta|lever|bor|bodde|lämna|lämnar|gå
    tråkig*|beklag*|besvik*|olägenhet*|besvär*|ursäkt*|förlåt*|synd|sorg*|ledsam*|smärt*|missnöj*|nöjd|nöjda|nöjdhet|negativ*|dålig*|förtroende*|tålamod*|förståelse*|förstår|problem*|bekymmer|situation*|händels*|hände|händer|hänt|inträffa*|ärende*|klagomål*|kritik*|allvar*|fråg*|svar*|detalj*|inform*|information*|uppgift*|kontaktuppgift*|upprepa*|undvik*|missa*|misslyck*
    förvänt*|standard*|nivå*|kvalit*|mål|målsättning*|värdering*|värdesätt*|värdefull*|vikt|yttersta|främsta|största|högsta|höga|hög|höja|prioritet*|strävar|sträva|arbeta*|jobba*|försök*|förbättra*|bättre|bästa|bäst|möjlig*|möjlighet*|chans*|tillfälle*|ständig*|kontinuerlig*|regelbund*|hela|helt|verklig*|uppriktig*|innerlig*|djup*|ärlig*|självklar*|uppenbar*|naturligt*|säker|säkra|säkerställ*|garanter*|stolt*|måna|överträffa*|speglar|spegla|perfekt*|trevlig*|positiv*|härlig*|rolig*|gläd*|vänlig*|vänligen|nöje|kontakt*|hör|hörs|höra|ring|ringa|mejl*|maila|mail|skriv|skicka|skickar|meddela*|prata*|pratar|tala|talar|samtal*|diskuter*|berätta*|berättade|återkom*|återkopp*|hjälp*|lösa|löser|löst|lösning*|titta*|tittar|tittat|undersök*|utred*|följ*|följer|närmare|vidare|vidarebeford*|framför*|framfört|notera*|noterat|ställa|rätta|rätt|gottgör*|vända|uppmärksam*|medvet*|tveka*|passar|direkt*|privat*|personlig*|internt|intern|omgående|snarast|gång|gången|gånger|tidigare|framtid*|framöver|senast*|samtidigt|nästa|önska*|önskar|önskemål*|behov*|tillgodose*|vidta*|åtgärd*|planerat|händer|läst|delat|delas|dela|delar|tagit|tacksam*|emot|gärna|tillsammans|snälla|allt|gott|hoppades|hoppats|betyder|mera|mer|mest|många|fler|verkligen|väldigt|riktigt|dess|själv|sedan|sådant|minnesvärd*|stund|stunder|lyckades|lyckats|anstränger|uppfattning|framåt|granskas|bygger|byggs|snabb*|snabbt|smidig*|smidigt|igenom|utbud*|avskräck*|blev|blir|fick|sätt|letar|ända|tjänst*|denna|gällt|viss*|ibland|skäl|orsak*|orsakat|eventuell*|förhand|högt|tar-till-oss|vad-vi-går-för
    ((kontakta|kontakt|ring|mejla|till|via|nå) ..2 (kundtjänst|kundservice|support|supporten|gästservice|receptionen|ledningen|personalen|team*))|(hälsningar ..2 (ledningen|personalen|teamet|receptionen|kundtjänst))|(tar ..3 med (personalen|teamet))|((ledningen|chefen|butikschefen) ..1 (har|tar|kommer|följer))|((på|för|av) (våra|vår) (tjänster|service|servicen))|(kvaliteten på ..2 (tjänster|service|produkter|servicen|arbete)?)|((höja|höjer|bästa|högsta|hög|högre|god) ..1 (kvalitet*|servicenivå|service))|(inte ..3 (nöjd|nöjda|uppleva|uppfyll*|motsvar*|blev|blir|nådde|leva|levde|lever|upprepas|händer|kunde|hoppats|önskat|önskade|tänkt|planerat|förvänt*|tveka|nått|bra) ..3 (förväntningar|hela vägen|ända fram|behov|upp)?)|(aldrig ..2 (någon|vill|ska) ..6 missnöjd)|((vara säker på)|(titta* närmare)|(så snart som möjligt)|(till rätta)|(ända fram)|(gå missnöjd)|(nöjd med ..2 (service|servicen|tjänst|besök|vistelse)))
  `,
} as const satisfies Record<keyof typeof english, string>;
