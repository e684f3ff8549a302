import type { tone as english } from '../en/risk-tone.ts';

/** How it sounds, in Swedish. */
export const tone = {
  profanity: `
    (=fan|=fasen|fanken|jävla|jävlar|jävel|jäveln|jävligt|jävlig|jädra|jädrans|jäkla|jäklar|jäkligt|skit|skiten|skitar|skitsnack|skitprat|skitig|skitigt|skitunge*|skitstövel|skitstövlar|skitdålig*|skitsur*|skitställe*|satan|satans|satan s|=helvete|=helvetes|förbannad|förbannade|förbannat|fitta|fittan|fittor|kuk|kukar|kuken|hora|horor|horunge|luder|slampa|knulla|knull|röv|röven|rövhål|rövslickare|arsle|arslet|arslen|piss|pissa|pissig|pissigt|bögjävel|bajs|skitstövlar|(dra åt (helvete|skogen|fanders|pipsvängen))|(far åt (helvete|skogen))|(håll (käften|klaffen|truten))|(käften)|(åt helvete)|(vad =fan)|(vafan)|wtf|stfu|fuck|fucking|shit|bullshit|asshole|bitch|damn|crap|förbannelse|tusan|((för|vad|hur|vem|varför|fy|som) sjutton)|(in i helvete)|(ge (f|=fan|tusan) i)|(skiter i)|(skit i)|(skita i)|(kyss mig)|(kyss mitt)|gubbjävel|kärringjävel|kundjävel|(jvla|jvl|jäääävla|jlva|javla|jvlar))
    - =fan (av|page|klubb|club|fiction)
    - =fans
    - (bugg|skadedjurs) skit
    - (skit|skiten) ..1 (från|efter) ..2 (hund*|fågel*|fåglar*)
  `,
  threat: `
    (gå|gick|går) hem i bitar
    (vore|skulle vara) ..1 synd om (något|nåt) hände (dig|er|din|hunden|bilen)
    (minns|har) (ditt|ert) (registreringsnummer|regnummer)
    (inga|inte ..1 några) =tänder (kvar|att)
    - om (du|ni) ångrar (dig|er)
    - så får (du|ni) (veta|smaka|höra|prova|en|ett) ..1 (när|hur|om|mer|kaffe|ny|nytt|annat|annan|del)
    - så gör vi (det|om|klart|i ordning)
    (borde|ska|bör) ..1 (deporter*|utvisas|utrotas|avrättas|skjutas|spärras in|hängas)
    (hoppas|önskar) ..3 (någon|nån|du|ni|dina) ..4 (kör över|köra över|dör|dö|ramlar|bryter|drunknar|får cancer|kör i diket|får =stryk|brinner|brinna)
    (få|får|ska|kan) ..2 (du|ni)? ..2 (=smäll|=örfil|käftsmäll|=stryk|på moppe|på nöten)
    (vi|jag) ..1 (hittar|tar|får|når|letar upp|söker upp) ..2 (dig|er) ..2 (nog|till slut|en dag|till sist|snart)
    (du|ni) ..2 (förtjänar|borde|behöver|måste|skulle) ..3 (ha|få|bli|en)? ..2 (=stryk|smäll|slagen|slagna|örfil|käftsmäll|skjuten|piskad|upphängd|dödad|inlåst|inspärrad|läxa|kok =stryk|smisk|utvisad*|utkastad med våld)
    (utlänningar|invandrare|turister|muslimer|judar|ryssar|araber|zigenare|=romer|kvinnor|flyktingar|gamla människor|tonåringar|asiater|polacker|afrikaner|indier|kineser|svartskallar|danskar|norrmän|tyskar|somalier|08or|stockholmare) ..1 (som) ..1 (=du|=ni|=dig|=dom|=er|de|dem)
    (alla|dessa|era|ni|de där|såna) ..1 (utlänningar|invandrare|muslimer|judar|zigenare|=romer|araber|asiater|flyktingar|ryssar|svartskallar|blattar) ..4
    (kom|komma|visa|dyk|titta|våga) ..5 (hit|över|förbi|tillbaka|upp|in|dig|er)? ..3 (så) ..2 (ska|skall|kan|gör|får|tar) ..1 (vi|jag|du|ni) ..5 (upp|ta hand om|visa dig|visa er|lära dig|lära er|göra upp|gör upp|ta itu|knäcka|slå|förklara|snacka|man mot man|prata allvar|se vem|få se|allvar|snack|med dig|på käften)
    (vi|jag) ..1 (ska|kommer att|kommer|vet|tänker|skall|hittar|slår) ..3 (hitta dig|hitta er|hittar dig|ta dig|ta er|ge dig vad du|ta hand om dig|slå dig|slå ner|slår dig|knäcka dig|skada dig|döda dig|lära dig en läxa|lära er en läxa|få dig att ångra|få dig att betala|krossa dig|förstöra för dig|förstöra dig|komma efter dig|leta upp dig|leta upp er|söka upp dig|söka upp er|jaga dig|var du bor|var ni bor|vart du bor|var du jobbar|var du arbetar|din adress|er adress|var din familj|begrava dig|mosa dig|spöa dig|se till att du ångrar)
    (du|ni) ..2 (kommer|ska|lär|får|bör) ..3 (att)? ..1 (ångra ..2 (detta|det|dig|er|dina|=att|bittert|det =här)|sota för|få ångra|få sota|få betala|få äta upp|få igen|se dig om|passa dig|passa er|få vad du förtjänar|få vad ni förtjänar|få din läxa)
    (det =här|detta|det|den =här) ..2 (kommer|ska|lär|får) ..2 (du|ni) ..3 (att)? ..1 (ångra|få sota|sota för|få äta upp|få betala för|bittert)
    (((=passa|=akta) (dig|er) ..1 (noga|annars|framöver|hädanefter|nästa gång|nu|så|(för (oss|mig|vad))))|((ska|bör|bäst|får) ..1 (=passa|=akta) (dig|er))|(se upp (så|du|ni))|(vi vet var (du|ni) (bor|jobbar|parkerar))|(sov med ett öga)|(du är varnad)|(ni är varnade)|(betrakta (detta|det) som en varning)|(någon borde (slå|spöa|smälla))|(vakta din tunga)|(se dig över axeln)|(man mot man)|(gör upp)|(göra upp utanför)|(ta det utanför)|(på käften)|(kok =stryk))
    (folk|människor|gäster|=kund|=kunder|=kunden|=kunderna|de|dom|turister|såna|sådana) ..2 (därifrån|från det landet|från den delen|från det området|från det stället|av den sorten|av det slaget|från era trakter|från (ryssland|afrika|asien|indien|kina|rumänien|polen|turkiet|pakistan|nigeria|tyskland|england|amerika|frankrike|israel|mexiko|somalia|syrien|danmark|norge|orten|förorten)) ..3 (alltid|aldrig|ställer|borde|stjäl|beter|stökar|ljuger|bråkar)
    (er sort|din sort|ert slag|ditt slag|ditt folk|er typ|er ras) ..4 (alltid|aldrig|är|borde|inte|ställer|alla|hör|förstör|hör hemma|önskas)
    (alla|dessa|de där|ni|jävla|satans|förbannade|dumma|smutsiga|äckliga) (utlänningar|invandrare|muslimer|judar|zigenare|araber|ryssar|asiater|bögar|lesbiska|homosexuella|flyktingar|fruntimmer|indier|afrikaner|turkar|polacker|ukrainare|bönder|lantisar|mexikaner|kineser|svartskallar|blattar|=romer) ..3 (är|alltid|aldrig|borde|ställer|alla|likadana|gör|kan|förstör|stjäl|=åk|ska|samma)?
    (=åk|=stick|=flytta|=res|=dra|=gå) ..1 (=hem|tillbaka) ..2 (till)? ..2 (hemlandet|afrika|asien|eget|där du kommer|dit du kom|dit du hör)
    (=åk|=stick|=flytta|=res|=dra) =hem till (ditt|ert)
    (undermänniska*|(andra klassens (människor|medborgare))|lägre stående|mindervärdig ras|neger|negrer|svartskalle*|blatte|blattar|bögjävel*|bögfan|cp|cp-skadad|mongo|mongolid|efterbliven|efterblivna|=transa|judejävel|kvinnor (ska|hör|borde) (stå|hemma|till)|hatar (dig|er|folk som|såna som|utlänningar|bögar|muslimer|invandrare))
    (är|=som) ohyra
    smaka på ..2 (knytnäv*|knog*)
    =passa (dig|er)
    - =passa (dig|er) (bra|bättre|fint|perfekt|väl|bäst)
    - =passa (dig|er) för ..1 (is*|halk*|*trapp*|katten|hunden|geting*|lågt|tröskeln|steget|fästingar*|myggen|chili*|såsen|het*)
    - (kan|ska|skulle|=kunde|bör|borde|att) ..1 =passa (dig|er)
    - (reder|reda|ordna|ordnar) ..3 (ut|upp)
    - (gör|göra|gjort) ..1 upp ..2 (eld|planer|räkning*|bokning*|tid*)
    - (ångra|ångrar|ångrat) ..3 (köp*|bokning*|beställning*|att vi|inte)
    - (inte|aldrig) ..2 (ångra*)
    - (se upp) ..2 (för|efter) ..2 (vår|våra|nya|halk*|trappa*|steget)
    - (kom|välkom*) ..5 (visa|visar) ..4 (bättre|bästa|hur|vad|annan sida|=verkligen)
    - (glad|glada|älskar|välkom*|tack) ..6 (från) ..2
    - (titta|titta gärna|kom|kom gärna) ..3 (in|förbi) ..3 så ..3 (visar|hjälper|löser|tittar|går|ordnar|bjuder|ska vi (visa|hjälpa|titta|lösa|gå|ordna|prata|göra))
    - (när|om|som|det|tid|vad) ..2 passar ..1 (dig|er)
  `,
  sarcasm: `
    (vi|jag) fällde en tår
    (flagga|flaggar|flaggade) på halv stång
    ställ in riksdagen
    ring guinness
    (fyra|fem|tio|två|tre) minuter ..3 och ändå överlevde du
    så modigt av (dig|er) att (stå ut|uthärda|överleva)
    (hela|allihop) ..2 (sitter med|bär) (svarta band|sorgband)
    hoppas att benen hämtar sig
    (vi|jag) ska be (måsarna|fåglarna|kossorna|havet|solen|vädret|blommorna|vinden|skogen)
    (du|ni) anar inte hur mycket sömn
    (så) (hjärtskärande|fasansfullt|ohyggligt|hjärtslitande) (att|med)
    - om vår kurs
    - ska inte vara så svårt
    - (glad|glada) ..1 (att|över att) (du|ni) mår
    - (lärde|lär) oss (uttala|baka|laga|sjunga|stava|dansa|sticka)
    (kan|=kunde|ska|skulle) ..2 läsa (dina|era) tankar (inte)?
    (orkade|klarade|lyckades|överlevde) ..4 (efter|trots) ..1 (den|det|en|ett) ..1 (chocken|chock|traumat|trauma|prövningen|katastrofen|katastrof)
    (i|på) =hela ..1 (två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv) (minuter|sekunder)
    ring ..1 (fn|kungen|haverikommissionen|kvällspressen|kriminaltekniker*|hovet|interpol)
    vi ..1 (knäfaller|darrar|bugar (djupt|oss|ödmjukt))
    hur (ska|skulle) ..1 @du ..2 (överleva|klara dig|komma över)
    (årets|veckans|säsongens|århundradets) ..2 (upptäckt|känsligaste|gnäll*|scoop|avslöjande|martyr|klagomål|hjälte|mest upprörda)
    (så dumt av oss|hur tänkte vi|vad tänkte vi på)
    nästa gång ..2 (hyr|flyger|rullar|bygger|trollar|kallar) vi ..8
    (orkar|hinner|kan|lägger|lägga|ägna|tid) ..6 (skriva|författa) ..3 (roman|novell|uppsats|avhandling|spalter|romaner)
    grattis till ..2 (upptäckten|insikten|iakttagelsen|avslöjandet|slutsatsen)
    tack ..1 (professorn|doktorn|experten|mästaren|kommissarien|överdomaren|herr professor)
    (grattis|gratulerar|bravo|applåder) ..1 (du|ni) ..3 (avslöjat|kommit på|insett|lärt|bevisat|fattat|förstått)
    (jaha|jaså|jojo|=nämen|åhå|minsann|oj då|ojdå) ..8 (inte)? ..6 (nåd|höghet|majestät|fint nog|gott nog|bra nog|tillräckligt fin*|duger|dög|passar inte|tillräckligt|herrskapet|hennes|hans)
    (ers|hennes|hans) ..1 (nåd|höghet|majestät)
    (bravo|grattis|gratulerar|snyggt|bra jobbat) ..1 (du|att du|ni|att ni) ..2 (kan|vet|är|äntligen|=verkligen|faktiskt|hittade|lyckades|klarade)
    (grattis|gratulerar|bravo|bra jobbat|hatten av|imponerande|snyggt) ..2 (du|att|till|för|ni) ..3 (hittade|hittat|hitta|lyckades|upptäckte|upptäckt|vann|såg|löste|listade|noterade|upptäckten|lyckats)
    (ta med|hyr|anställ|ta|anlita|skaffa) ..2 (din|er|en|egen|ditt) ..1 (egen|egna|eget|privat|personlig) ..2 (kock|betjänt|butler|chaufför|kudde|stol|mat|kaffe|servitör|husa)
    (bra jobbat|bravo|grattis|snyggt|geni|lysande|vilket geni|skarpt|strålande jobbat|snyggt jobbat|tjusigt) ..1 (sherlock|einstein|geni|detektiv|kapten|professor|columbo|herr|fru|mästerdetektiven|kalle blomkvist|smarting|för att du =läser)
    (sherlock|einstein|kapten uppenbar|captain obvious|kalle blomkvist|mästerdetektiv*|ers (höghet|majestät|nåd|kungliga höghet)|prinsessan på ärten|prinsessa på ärten|(oscar (till|för|går))|nobelpris*|gordon ramsay|(michelin (inspektör|kritiker|=domare))|michelininspektör*|(medalj (till|för|är|till dig))|(långsam applåd)|(applåder till)|(stackars (du|dig|liten|lilla|dig som|er|sate|krake))|(världens minsta (fiol|violin))|i-landsproblem*|ilandsproblem*|(hjärtat (blöder|brister))|(mitt hjärta (blöder|brister))|(årets (drama|tragedi|nyhet|chock))|århundradets (drama|tragedi)|(så tragiskt (att|med) (din|ditt|er|ert|ljummen|ljummet|dina|en))|(vilken (tragedi|katastrof|chock|uppenbarelse|upptäckt|sensation|nyhet|överraskning|skandal|dramatik))|(vilket (drama|trauma|lidande|öde|skarpsinne|snille|mysterium))|(oj oj oj)|(ajajaj)|(buhu)|(=nämen oj)|(=nämen)|(jaså minsann)|(hoppsan)|(hu så))
    (så|hur|vad) (tragiskt|dramatiskt|=rörande|skarpsynt|observant|originellt|chockerande|insiktsfullt|klipskt|fyndigt) ..2 (att|av|för|din|ditt|det|den|=om|med) ..3 
    (oj|åh|ah|wow|jaha|jaja|men oj|nej men|hjälp|jösses|kära nån|å nej|oh) ..1 (nej|kära|gud|jösses|vad|så|=verkligen|herregud|hjälp|nej men)? ..2 (tragiskt|tragedi|synd om|stackars|katastrof|chock|chockerande|vilken|vilket|dramatik|förfärligt|skandal|dramatiskt)
    (ledsen|ledsna|förlåt|ursäkta|beklagar|sorry) ..3 (att)? ..2 (vi|jag|våra|vårt|det|solen|havet)? ..3 (är|inte|var|kan|=kunde|=har|aldrig)? ..3 (tankeläsare|synska|telepatiska|klärvoajanta|ritz|femstjärnigt palats|palats|mcdonalds|trollkarlar|trollkarl|magiker|hogwarts|gud|vädret|styra vädret|styr vädret|rå på vädret|stänga av solen|stänga av regnet|beställa sol|läsa tankar|=läser tankar|läsa dina tankar|på guldfat|guldfat|guldpläterad*|havet var (vått|salt|kallt)|vatten är (vått|blött)|grand hotel)
    (tack|tackar) ..1 för ..1 (upplysningen|att du (upplyste|lär|lärde|undervisar|förklarar (vårt|hur vi|för oss)|lär oss)|föreläsningen|lektionen|din visdom|visdomen|visdomsorden|så djup (visdom|insikt)|din (genialitet|djupa|expertis|expertanalys|expertutlåtande)|expertutlåtandet|expertisen|livsvisdomen|livslektionen|expertutlåtande|gratis råd|de goda råden|din ovärderliga|dina ovärderliga|din dyrbara|ditt (expertutlåtande|ovärderliga|dyrbara|insiktsfulla)|ingenting|för ingenting|för inget|lilla lektionen|kurs i|matlagningslektionen|utläggningen|moralkakan)
    (hoppas|säkert|slår vad om) ..4 (känns|mår|känner|kändes) ..3 (bättre|lättare|skönt) ..3 (av att|att ha|när|efter) ..4 (skriv*|klag*|gnäll*|spy*|ur dig|=sagt|fått)
    (lycka till|njut) ..3 (med|av|att) ..4 (ditt (elände|gnäll|liv)|bitterhet*|någon annanstans|annanstans|att hitta (bättre|ett|något)|perfekta stället|snabbnudlar|mcdonalds|bättre för (det|den) priset)
    (nästa gång|kanske|borde) ..5 (ta med (egen|din egen|eget|ditt eget)|anlita en (butler|kock)|röda mattan|ät hemma|stanna hemma|laga (mat )?själv|laga maten själv|(rulla|rullar) ut ..1 röda|läsa dina tankar|=läser vi dina tankar|kristallkula*|champagnefontän*|privatjet|privatplan|grand hotel|michelin*)
    hur (överlevde|klarade|klarar|stod) ..1 (du|ni) ..2 (ens|det|ut|dig)?
    (väntade|förväntade|trodde|hoppades|ville|förväntar|räknade) ..1 (du|ni) ..3 (dig|er)? ..4 (röda mattan|palats|slott|kaviar|butler|betjänt|guld|champagne|mirakel|underverk|ritz|orkester|fyrverkeri|för (det|den) priset|för ..2 (kronor|kr|euro|<money>)|kunglig*|michelin*|femstjärnig*|lyxhotell|grand hotel|guldkant|lyx) ..4
    (måste|det) ..3 (vara|är) ..3 (så|riktigt|=verkligen|fruktansvärt|oerhört|väldigt|jätte*) (svårt|jobbigt|tungt|tufft|påfrestande) ..2 (att)? ..1 (vara|=dig|leva|=du|=er) 
    ((=tänk att)|(vem (=kunde|hade) (ana|tro|trott|anat))|spoiler|chockerande|breaking news|senaste nytt|nyhetsflash|surprise|jaså) ..2 (vatten|restauranger|mat|stränder|sommaren|kaffe|folk|=kunder|hotell|vintern) ..1 (är|kan|kostar|blir|brukar)
    (för den|till det|för det|för ..2) priset ..4 (palats|slott|lyx|femstjärnig*|guld|michelin*)
    - (bra jobbat|bravo|grattis) ..2 (till|team|vår|våra|personal*|examen|bröllop*|födelsedag*|jubileum*|förlov*|årsdag*|@staff)
    - (ledsen|ledsna|synd|tråkigt|beklag*) ..6 (så|vilken|en) ..1 besvik*
    - (åh nej|oj) ..2 (ledsen|ledsna|vad tråkigt|så tråkigt|det)
    - (grattis) ..3 (till) ..2 (din|er|ditt|ert)
    - (hoppsan|oj) ..3 (här|det) ..4 (fel|blev|gick)
    - hoppsan ..2 (ser|verkar|blev|gick|tack|vi|där|här)
    - vilken ..1 (härlig|fin|kul|rolig|match|kväll|dramatik|fest|start|dag|kille|tjej|insats|resa|bild|fint|lycka|omtanke)
    - (lektionen|upplysningen|föreläsningen) (om|och|på|i|med|hos|av|att)
    - tack för att (du|ni) lärde oss något
    - hoppsan notan
  `,
  familiar: `
    (hej|hallå|hejsan|tja|tjena|lyssna|hör|okej|ok|nå|kom igen|lugn|lugna|tack|sorry|men|alltså|nejmen|nä|äh) ..1 (kompis|polarn|polare|snubben|brorsan|brorsan|brorsan|bror|bro|brush|bruh|älskling|raring|gumman|gubben|sötnos|hjärtat|vännen|lilla =vän|lilla gumman|lilla gubben|tjejen|syrran|grabben|grabbar|tjejer|baby|babe|bästis|chefen|prinsessan|kära du|du lilla|darling|tösen|stumpan|goding|kära =vän|min =vän|shuno|shunno|=len|mannen)
    <start> (kompis|polarn|brorsan|bror|brush|gumman|gubben|raring|sötnos|hjärtat|vännen|älskling|lilla =vän|lilla gumman|lilla gubben|hörru|hörrudu|hördudu|snubben|mannen|tjejen|stumpan|lyssna här|du lilla|men kära du|men lilla =vän|men lilla gumman|men lilla gubben|men lilla du|yo|tjabba|tjosan|tjockis)
    (kompis|polarn|brorsan|brush|sötnos|gumman|gubben|raring|stumpan|snubben|hörru|hörrudu|bro|bruh|shuno|kisen|gosse|gullet|gullegris|hjärtat|älskling|babe)
    (chilla|chill|lugna dig|lugna er|ta det lugnt|ta dig samman|slappna av|släpp det|skärp dig|skärp er|lugn i stormen|lugn nu|=lugn|lägg av|get over it|whatever|lol|lmao|rofl|omg|haha|hahaha|hihi|asså|typ så|ba|nä men|najs|nice|juste|ey|yo|fett|sjukt nice|yes|jepp|japp|näpp|nope|aa|mm|plz|pliz|thx|tnx|tack tack hej|pussar|puss|puss och kram|kram|kramar|kramis|xoxo|kärlek på dig)
    (oroa|stressa|tjura|sura|gråt|deppa|bry) ..1 (dig|er)? ..1 (inte) ..2 (gumman|gubben|kompis|älskling|vännen|raring|lilla =vän|sötnos|hjärtat|polarn|för det|om det|så|hörru)?
    - (slappna|slappna av|lugnt|lugna|lugn|lugnare) ..3 (spa|pool*|massage*|semester*|helg*|bastu*|terrass*|strand*|miljö*|atmosfär*|rum|rummet|i|vid|på|och ro|plats|område*|hörn|hörna|kväll|stund|del|läge|oss)
    - (att|och|kan|du|ni|=kunde|riktigt|perfekt|=bara|tid) slappna
    - (lugn|lugnt) ..1 (och|rum|plats|läge|område|miljö|stund)
    - (hej kära|kära) ..1 (gäst|kund|<name>)
    - (typ) ..2 
    - (oroa) ..1 (dig|er) ..1 inte ..1 (för|över) ..2 (parkering*|bokning*)
    - (mannen|tjejen|killen|grabben|tjejer) ..2 (i|som|på|vid|bakom|hos)
    - (honung|kaka|mat|kläder|barnmat|kräm) ..1 (babe|baby)
    - (kram|kramar|kramig*) ..2 (från|till) ..2 (alla|oss)
    - (inte) ..2 (lugn|lugnt)
  `,
  fluff: `
    (vi)? ..1 (är|blir|blev)? ..2 (överlyckliga|överlycklig|stormförtjusta|jätteglada|så glada|väldigt glada|otroligt glada|oerhört glada|mycket glada|hedrade|extremt glada|överväldigade) ..2 (över|att|för|av|att få)? ..2 (höra|läsa|veta|se|lära|ta del|din|er|ditt|att|ert|dina) ..5 (om|av|att|din|ditt|er|du|ni|fantastiska|underbara|positiva|härliga|upplevelse|besök|omdöme|feedback|recension|ord|vistelse|nöjd)?
    (din|er|ert|=kundens|=kundernas|gästens|gästernas|våra =kunders|våra gästers|patientens|patienternas|våra patienters|ditt|era|dina) ..1 (=nöjdhet|åsikt|åsikter|feedback|komfort|välbefinnande|upplevelse|kommentarer|=säkerhet|välmående|tillfredsställelse|trivsel|synpunkter|belåtenhet) ..2 (är|förblir|betyder|har|ligger) ..3 (vår|våra|väldigt|extremt|så|av|alltid|den|högsta|en|=viktig|allt|topp|största|otroligt|oss|mycket|oerhört)? ..2 (högsta|främsta|första|prioritet|=viktig|=viktiga|vikt|allt|värdefull*|mål|uppdrag|mycket för oss|mest|betydelse|avgörande|uppskatta*|hjärtat)
    (högsta|främsta|första|största|huvudsakliga) ..1 (prioritet|prioriteten|angelägenhet|målsättning)
    (vi|teamet|vårt team|vår personal|alla) ..2 (strävar|eftersträvar|jobbar|arbetar|kämpar|anstränger|brinner|gör|sätter) ..3 (alltid|ständigt|kontinuerligt|efter|för|hårt|oss|dagligen|passion*|en ära)? ..3 (efter|för|att|excellens|perfektion|ge|förbättra|erbjuda|leverera|högsta|exceptionell*|säkerställa|överträffa|varje|service|=oss|på|bättre|kvalitet|gäst|vårt bästa|det bästa|bästa) ..3
    (vi|teamet) ..1 (värdesätter|uppskattar|värderar|välkomnar) ..3 (din|ditt|dina|varje|all|alla|er|era|ert) ..2 (feedback|åsikt|åsikter|kommentar|kommentarer|recension|recensioner|omdöme|omdömen|=kund|=kunder|=kunden|=kunderna|gäst|gäster|stöd|synpunkt|synpunkter|återkoppling)
    (tack|tackar) ..2 (så mycket|dig)? ..2 (för) ..1 (din|ditt|dina|er|ert|era|den|att) ..2 (värdefulla|fantastiska|underbara|otroliga|ovärderliga|lysande|strålande|positiva|=viktiga) ..1 (feedback|ord|recension|tid|åsikt|kommentar|kommentarer|stöd|omdöme|återkoppling|synpunkter)
    (vi|teamet) ..2 (tar) ..4 (feedback|kommentarer|recensioner|klagomål|synpunkter|detta|sådant|det|åsikter|alla|kritik|saken|frågan) ..4 (mycket|extremt|största|det|högsta|yttersta)? ..2 (på)? ..2 (största|yttersta|fullaste) ..1 allvar
    (värderade|värdefulla|högt värderade|uppskattade) ..1 (=kund|=kunder|=kunden|=kunderna|gäst|klient|patient|gäster)
    (överträffa ..2 förväntningar*|(högsta (standard|standarder|nivå|kvalitet))|(service i världsklass)|(världsklass)|(oförglömlig upplevelse)|(oförglömliga upplevelser)|(strävan efter (excellens|perfektion))|(passion för (service|excellens|mat|kvalitet))|(utöver det =vanliga)|(enastående (service|upplevelse))|(exceptionell*)|(hög standard)|(minnesvärd upplevelse)|(göra din upplevelse)|(betyder (allt|världen|otroligt mycket) för oss)|(sätter ett leende)|(förgyllde vår dag)|(gjorde vår dag)|(din feedback hjälper oss)|(hjälper oss (att växa|att bli bättre|att utvecklas|bli ännu bättre))|(eventuella olägenheter)|(de eventuella)|(tveka inte att (kontakta|höra))|(ser fram emot att (betjäna|serva))|(fortsatta (stöd|förtroende))|(alltid redo att stå till tjänst)|(det lilla extra)|(=kunden i (fokus|centrum))|(gästen i (fokus|centrum)))
  `,
  cheerful: `
    (underbart|fantastiskt|fantastisk|toppen|hurra|jippi|jihoo|wohoo|strålande|lysande|=härligt|=härlig|superkul|jättekul|jätteroligt|superroligt|kanon|kanonbra|grymt|suveränt|vad roligt|vad kul|så kul|så roligt|vi ses snart|ses snart|(längtar efter att (se|få))|(så (glada|glad) (att|över|för))|(glada (att|för att) (du|ni) (gillade|trivdes|njöt|hade|tyckte|var nöjd))|(roligt (att|att höra) ..2 (gillade|trivdes|njöt|nöjd|smakade))|(kul (att|att höra) ..2 (gillade|trivdes|njöt|nöjd|smakade|uppskattade))|(gläder oss (att|mycket))|(glädjande att)|(överlyckliga)|(älskar att (se|höra|läsa))|(förgyllde vår dag)|(gjorde vår dag)|(roligt att (läsa|höra))|(kul att (läsa|höra))|(härligt att (läsa|höra))|(tack för (de |dina )?(fina =orden|snälla =orden|varma =orden|=vänliga =orden|fem stjärnor|femman|toppbetyget|höga betyget|fina betyget|fina recensionen|fina omdömet|strålande))|(de (fina|snälla|varma) =orden)|(fortsätt njuta)|(glada att allt ..4 (bra|perfekt|toppen))|(varmt välkommen åter)|(varmt välkomna åter)|(vad härligt)|(vilken glädje))
    (vi är|så|väldigt|jätte) ..1 (glada|glad|nöjda) ..3 (trivdes|gillade|älskade|njöt|haft det bra|hade det bra|kul|nöjd|nöjda|uppskattar|uppskattade|trivs)
    - (vi ses|ses) snart ..3 (bättre|gottgöra|bevisa)
    - (inte|mindre än|långt ifrån|inget|önskar|ledsen|ledsna|hoppas|vore|skulle|istället|i stället|snarare|tyvärr|tråkigt|mer) ..6 (underbart|fantastisk*|lysande|härlig*|strålande|glada|toppen|roligt)
    - (glad|glada|underbart|fantastiskt|fint) ..6 (om|att få|få|hjälpa|prata|lösa|höra från|ställa|chans|=möjlighet|istället)
    - (fantastisk*|härlig*|strålande|lysande|grymt) ..2 (personal|team|kollegor)
  `,
  contrite: `
    (ber|be|bad) ..2 om ..2 ursäkt
    (ursäkt|ursäkta|ursäktar|ledsen|ledsna|beklagar|beklaga|förlåt|förlåtelse|tråkigt) ..6 (besvik*|besvär*|olägenhet*|upplevelse*|väntan|väntetid*|misstag*|dåligt|dålig*|fel|felet|felen|brist*|problem*|obehag*|krångel|strul|för|att|det =här|detta|bemötande*)
    - (ledsen|ledsna|ursäkt*|beklag*|förlåt|tråkigt) ..5 (sent|sen|sena|dröj*|försen*|långsam*|dröjde|tog|tagit|inte (svarat|svarade|hann|hunnit)) ..5 (svar*|återkoppl*|svara)?
    - (inte|ingen|inget|ingenting|aldrig) ..3 (ledsen|ledsna|ursäkt*|beklag*|tråkigt)
    - (tråkigt|ledsen|ledsna|synd) ..4 (se dig gå|missade dig|inte träffa*|vi missade|ha missat)
    - (ber|be) =bara ..1 om ursäkt ..4
    - =bara ..2 (ledsna|ledsen|beklagar|förlåt)
  `,
} as const satisfies Record<keyof typeof english, string>;
