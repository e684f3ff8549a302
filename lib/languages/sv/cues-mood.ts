import type { Cues } from '../../triage/cue-book.ts';

export const mood: Cues['mood'] = {
  good2: `
    fantastisk*, underbar*, utmärkt*, utomordentlig*, enastående, suverän*, perfekt*, strålande, lysande, otroligt|helt|riktigt|så bra|god|gott|fin|fint|trevlig*,
    makalös*, superb*, fenomenal*, =utsökt, utsökta, ljuvlig*, jättegod*, jättegott, jättebra, jättefin*, jättetrevlig*, jättenöjd*, superbra, supergod*, supergott, supertrevlig*, supernöjd*,
    älskar, älskade, älskat, =bäst, =bästa, skinande ren*, klanderfri*, oklanderlig*, felfri*, felfritt, överträffade, himmelsk*, magisk*, magiskt, sagolik*, världsklass,
    kan inte|varmt =klaga, rekommenderas varmt, rekommenderar .. varmt|starkt, varmt rekommender*, toppklass, förstklassig*, förträfflig*, mästerlig*, exceptionell*, 10 10, 5 stjärnor, fem stjärnor, full pott, kunde inte .. bättre|nöjdare|gladare, överlycklig*, wow, kanon, kanonbra, grym, grymt bra|god|gott|nöjd, toppenbra, toppen, klockren*, över förväntan|förväntningarna, imponerande,
    snyggaste|finaste|godaste|trevligaste|roligaste|skönaste|bästa .. jag|vi|i stan|någonsin|på länge, jättefint, jättesnygg*, kan verkligen rekommendera, succé, mästare, proffs, guld, guldstjärna, helnöjd*, supernöjd, över förväntan, 10 av 10, full poäng, klockrent, klockren, magnifik*, lyxig*,
    gud|herregud vad gott|god|fint|fin|trevligt|mysigt, kanon*, supermysig*, supersnygg*, bästa .. jag haft|någonsin`,
  good1: `
    bra, =god, =gott, =goda, =godaste, fin, fint, fina, trevlig*, vänlig*, =hjälpsam, hjälpsamma, hjälpte, snäll*, artig*, proffsig*, professionell*,
    uppmärksam*, välkomnande, ren, rent, rena, mysig*, mysigt, bekväm*, =smakrik*, smakade, =fräsch, fräscha, fräscht, snabb, snabbt, snabba, punktlig*,
    effektiv*, behaglig*, glad, glada, nöjd, nöjda, njöt, njutit, njuta, rekommender*, tack, tackar, tacksam*,
    =rimlig, rimligt, rimliga, prisvärd*, prisvärt, vacker, vackert, vackra, imponera*, väl|bra lagad|lagat|gjort|gjord|organiser*|skött, enkel|enkelt, smidig*, smidigt, pålitlig*, rolig*, roligt, kul,
    varmt|hjärtligt mottagande|välkomnande|bemötande|bemötta, omtänksam*, tålamod med, hyfsad*, hyfsat, gillade, gillar, favorit*, charmig*, charmigt, generös*,
    kunnig*, kunniga, =i tid, kommer .. tillbaka|igen, kommer gärna, återkommer, värt|värd varje|pengarna|resan, inga klagomål, längtar .. tillbaka, bara|endast gott, pärla, =användbar*, praktisk*, fungerar|funkar|fungerade|funkade =bra|perfekt|utmärkt|smidigt,
    lugnt, tyst|lugn och, noggrann*, varsam*, härlig*, sköna, =skönt, =skön, trivdes, trivs, trivsam*, toppen, uppskattade, lyckad, lyckat, gästvänlig*, serviceinriktad*, löste, fixade, ordnade,
    - nej|jaha tack, - jaha tack för, höll i, höll bra, blev|är som ny|nytt|nya, lyckades, räddade, äkta, tydlig*, tydligt, hälsosam*, fräsch*, stämning, lagom, smart, vänligt, gladlynt*, alltid .. hjälp*, skratta*, pigg*, duktig*, schysst*, schyst*, snygg*, snyggt, nöje, god service,
    - rekommender* inte|ej|icke, - tack för att .. inte|aldrig, - jättekul|kul|härligt|trevligt att vakna|vänta|stå|frysa|betala, skämtade, ärlig*, inte|ingen en|enda repa|fläck, inte .. rädd`,
  bad2: `
    hemsk*, fruktansvärd*, förfärlig*, vidrig*, äcklig*, äckligt, äcklad, usel*, uselt, usla, urusel*, uruselt, =sämst, =sämsta, sämre än, avskyvärd*, bedrövlig*, skandal*, skandalös*,
    skam, skamlig*, skamligt, hatar, hatade, mardröm*, chockerande, chockad*, oacceptabel*, oacceptabelt, oätlig*, oätbar*, skitig*, smutsigt, =bluff, bluffen, lurad, lurade, lurar, lurendrejeri, bedrägeri*, bedragare, svindel, blåsta|blåst|blåste,
    värdelös*, värdelöst, patetisk*, skräp, sopor, undvik, aldrig mer|igen, håll er|dig|dej borta, bortkastad*|bortkastade|slöseri, slöseri med, noll stjärnor, =skämt, ett|dåligt =skämt, motbjudande, katastrof*, förstörde, förstörd, förstört, stal, stulit, stulen, tjuvar, skurkar, rasande, ursinnig*, horribel*, pinsam*, pinsamt, under all kritik, botten, bottenbetyg, skit, skräckupplevelse, ohyfsad*,
    pajas*, jäkla, korkad*, helt förstörd*, totalt förstörd*, inte ett skit, lurendrej*, skojare, urdålig*, skandal, bottennapp, fiasko, haveri, jättedålig*, jättebesvik*, nej tack, fy, usch, bedrövlig,
    rekommenderar|rekommenderas inte|ej|icke, tack för att .. inte|aldrig, jättekul|kul|härligt|trevligt|toppen att vakna|vänta|stå|frysa|betala, orange hår`,
  bad1: `
    dålig*, dåligt, otrevlig*, oförskämd*, långsam*, seg, segt, sega, =kall, =kallt, =kalla, smutsig*, besvik*, medioker*, mediokert, smaklös*, smaklöst, intetsägande,
    överprisad*, överprissatt*, dyr, dyrt, dyra, bullrig*, högljud*, =sen, =sena, försen*, försent, vänta, väntade, väntat, väntan, väntetid*,
    ovänlig*, ohjälpsam*, oproffsig*, oprofessionell*, slarvig*, slarv*, ignorera*, nonchal*, =fel, felaktig*, trasig*, sönder, gick sönder,
    saknas, saknades, borta, bortslarvad*, skadad*, skadat, unken*, rå, rått, råa, bränd, bränt, brända, blöt*, fet|flottig*, torr, torrt, torra, =salt, saltig, lukta*, =luktade, stank, stinker, stank, fläckig*, fläckar, krasch*, hänger sig, =bugg, buggar, buggig*, problem*, klag*, irriter*, frustrer*, missnöjd*, missnöje, upprörd*, arg, arga, ledsen, ledsamt, tyvärr, tråkig*, tråkigt, trist, bristfällig*, brist, brister, överskattad*,
    debiterad*|debiterade|dragit|drogs två|dubbelt, vägrade, vägrar, nekade*, avbokade, avboka*, inställd*, ställde in, misslyck*, fungerar inte|ej, funkar inte|ej, fungerade inte|aldrig|ej, funkade inte|ej, gick inte, går inte, inte värt|värd, kunde varit|vara bättre, borde .. bättre, trång, trångt, trånga, pytteliten, =liten, hård|hårda, obekväm*, mögel*, hår i, kackerlack*, vägglöss, avfärda*, arrogant*, nedlåtande, dryg, drygt|dryga, snäsig*, snäste, skrek, skrikande, stressad*|stressade, opålitlig*, föråldrad*, =svag, svagt, läck*, ingen|inget svar*|brydde|kom|hjälpte|svarade|reagerade, inget|inga svar|besked, för|alldeles mycket|salt|söt|liten|litet|hög|högt|dyr|dyrt|varm|varmt|kall|kallt, aldrig kom|kommit|levererad*|fått|fick|dök, kommer inte|aldrig .. tillbaka|igen, inte|aldrig .. tillbaka, sjuk|sjuka, felaktigt, rörig*, rörigt, stökig*, ostädat, ostädad*, =värre, sliten, slitet, slitna, ljummen, ljummet, ljumma, misstag*, vilseledande, ljög, ljuger, obesvarad*, la|lade på luren, fortfarande|ännu inte|inget, glömde, glömt, bortglömd*, dolda avgifter, gummiaktig*, tuggummi, sunkig*, sjaskig*, defekt*, föll isär, spam, laggar, himlade, sur, surt, sura, ur funktion, obehaglig*, nödlösning, fyrkantig*, avsnoppad*, snorkig*, kass, kassa|kasst, halvdan*, undermålig*, ofräsch*, inte =ok|okej|okay,
    jaha tack, låst*, stängd*|stängt dörr|lapp|trots, kostade dock|extra|mer, ingen .. berätta*|sagt|sa|nämnde|förvarnade|svarar|svarade, trång*, i stället|istället för, tog .. veckor|v|dagar|månader .. för, läckte|läcker, kladdig*, dammig*, damm, drag|drar från, instängt, strul*, krångl*, krånglig*, suckade, ryckte på, påstår|påstod, lovade .. men|aldrig, glömde|glömt, missade|missat, fel storlek|färg|vara, kostar .. skjorta*, ocker, avgift*, hånlog, skyller|skyllde, repor, repa, knarr*, vattenpöl, söndrig*, onödig*, röklukt, seg|segt, tjat*, reklam .. överallt|hela tiden,
    evighet, =tog en|nästan timme, mejlade|ringde|mailade två|tre|fyra gånger, inget|inga|utan svar, pytteliten|pyttesmå|pytteliten, =för sent|sen, överkokt*, okokt*, sladdrig*, gummi*, nej du, burkmat, smakade burk|vatten|ingenting|kartong, jaga dem|er|dom, noppig*, noppor, sprack, gnissl*, knak*, missvisande, släppte in, =byggarbetare, byggdamm, byggbuller, tappar, tappade, på egen bekostnad, betala själv,
    - inte|ingen en|enda repa|fläck|skråma, - vänta med, - inte .. rädd, - kan|kunde|går inte vänta`,
};

export const negators = `
  inte, ej, icke, ingen, inget, inga, aldrig, utan, knappt, knappast, varken, ingenting, långt ifrån, allt annat än, mindre än, saknar, saknade, inte ens, inte så, slapp`;
export const contrasts = `
  men, dock, fast, fastän, trots, även om, däremot, tyvärr, emellertid, medan, förutom, enda minus, enda nackdelen, minus,
  å andra sidan, ändå, eftersom, för att`;
export const stronger = `
  mycket, väldigt, verkligen, riktigt, så, extremt, helt, totalt, otroligt, super, fullständigt, absolut, jätte, oerhört, sjukt, grymt, fruktansvärt, alldeles`;
export const weaker = 'lite, en aning, något, ganska, rätt så, hyfsat, relativt, ett par, en smula, sådär';
