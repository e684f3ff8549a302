import type { Cues } from '../../triage/cue-book.ts';

export const subjects: Cues['subjects'] = {
  service:
    'service, servicen, *service, gästfri*, serviceminded, serveringen, bemötande*, bemött, bemötta, oprofessionell*, proffsig*, attityd*, ignorera*, serviceinriktad*',
  rudeness: `
    otrevlig*, oförskämd*, oartig*, skrek på|åt, gapade åt|på, skällde på|ut, nonchalant*, arrogant*, nedlåtande, respektlös*, dryg, dryga, snäste, snäsig*, snorkig*,
    - suckade|suckar av, suckade, suckar, himlade|himlar ..2 ögonen, fnös, fnyste, fnyser, pratade|talade .. som, =la på luren, lade på luren, tonen, tonfall*, ohyfsad*, fräste`,
  staff: `
    (trevlig|trevliga|vänlig|vänliga|snäll|snälla|rar|gullig|underbar|glad|otrevlig|sur|tvär) (frisör*|barberare*|stylist*|massör*|terapeut*|mekaniker*|tekniker*|hantverkar*|montör*|snickar*|elektriker*|rörmokar*), personal, personalen, *personal, team, teamet, anställd*, medarbetar*, - min|vår|sambons chef, - chefen ..7 hemma|jobbet, =chef, chefen, platschef*, ägare, ägaren, ägarna, ledningen, värd, värdinna*, - värdig*, sköterska*, sjuksköterska*, trevliga människor|folk, flyttgubb*, flyttkill*, trevliga tjejer|killar,
    alla .. trevlig*|vänlig*|hjälpsam*|snäll*|underbar*, assistent*, kassör*, expedit*, biträde*, butiksbiträde*, tjejen|killen|damen|gubben|tanten|grabben .. kassan|disken|butiken|receptionen|baren|luckan,
    (trevlig|trevliga|vänlig|vänliga|snäll|snälla|rar|rara|härlig|härliga|go|goa|gullig|gulliga|skön|sköna|kunnig|kunniga|hjälpsam|hjälpsamma|duktig|duktiga|glad|glada|sur|sura|otrevlig|otrevliga|butter|buttra) (gubbe|gubbar|kille|killar|tjej|tjejer|dam|damer|tant|tanter|snubbe|snubbar|grabb|grabbar|gäng)`,
  waiter:
    'servitör*, servitris*, =kypare, kyparen, bartender*, barista*, serveringspersonal*, hovmästar*, servering, serveringen, vid|till vårt|mitt|bordet bord, vid bordet',
  reception: 'reception*, receptionist*, incheckning*, utcheckning*, checka|checkade in|ut, concierge',
  driver: 'bud, budet, kurir*, chaufför*, leveranskille*, =förare, =föraren, =förarens, budfirma*',
  master:
    '- (trevlig|trevliga|vänlig|vänliga|snäll|snälla|rar|gullig|underbar|glad|otrevlig|sur|tvär) (frisör*|barberare*|stylist*|massör*|terapeut*|mekaniker*|tekniker*|hantverkar*|montör*|snickar*|elektriker*|rörmokar*), =insatsen, stylist*, frisör*, barberare*, mekaniker*, tekniker*, massör*, terapeut*, nageltekniker*, specialist*, hantverkar*, montör*, snickar*, hantverk*, utförande*, =utfört|utförda arbete|arbetet, elektriker*, rörmokar*',
  food: `
    - (satt|sitter|sitta|stod|står) ..1 i köket, - (köket|restaurangen) ..2 (stängt|stängd|stänger|stängde), - hängmatt*, - *matta, - *mattan, - *mattor, - bankomat*, - *automat, - *automaten, - format*, - klimat*, - diplomat*, mat, maten, *mat, måltid*, middag*, lunch*, brunch*, =rätter, =rätterna, =rätten, maträtt*, varmrätt*, =smakrik, utsökt*, kök, köket, förrätt*, pasta*, nudlar*, ris, riset, pommes,
    smörgås*, macka*, mackor*, curry, oätlig*, oätbar*, rå, rått, genomstekt, överkokt*, smaklös*, ostron, ost, ostbricka, husmanskost, köttbullar*, =dagens lunch|rätt|soppa, kyckling*, =räka, =räkan, =räkor, =räkorna, räkmack*, löjrom*, råbiff*, toast*, *toast, *toasten, räksmörg*, räksal*, räkpasta*, räkcocktail*, räkfrossa*, skaldjur*, buffé*, tapas, kebab*, gryta*, taco, tacos, burrito*, wok, woken, =bowl, =bowls, råraka*, raggmunk*, sill, plankstek*, =paj, =pajen, =pajer, potatis*, falafel*`,
  breakfast: '*frukost, frukosten, frukost*, hotellfrukost*, frukostbuffé*',
  soup: '*soppa, soppan, soppor, =ramen, buljong*',
  pizza: 'pizza*, pizzor*',
  coffee:
    'kaffe*, *kaffe, =latte, =latten, espresso*, cappuccino*, fika*, fikat, bryggkaffe*, bakelse*, =bulle, =bullen, =bullar, =bullarna, kanelbull*, croissant*, semla, semlor, kaka, kakan, kakor',
  dessert:
    'dessert*, efterrätt*, tårta*, cheesecake*, tiramisu*, glass, glassen, gräddtårt*, ostkaka*, våffla, våfflor, våfflorna, eclair*, prinsesstårt*',
  meat: 'stek, steken, biff*, entrecote*, entrecôte*, =kött, köttet, kötträtt*, lamm*, revben*, nötkött*, fläsk*, oxfilé*, schnitzel*, ryggbiff*, högrev*',
  fish: 'fisk*, lax*, torsk*, sill*, rödspätta*',
  salad: 'sallad*',
  drinks:
    'drinkar*, =drink, drinken, cocktail*, =vin, vinet, viner*, vinerna, öl, ölen, dryck*, läsk*, - glömde|glömt|glömma|glömdes .. vin|vinet|öl|ölen|dryck*|läsk*',
  menu: 'meny*, menyn, - kom|komma|kommer|få|fick|innan|vänta|väntade .. menyn, - innan .. menyn',
  portion: 'portion*',
  sushi: 'sushi*, =maki',
  burger: 'burgare*, hamburgare*, burgaren, burger*',
  product: `
    en|fel|min|beställd|trasig|ny|denna|samma|annan|någon|ingen =vara, - i|på|per|via|över|ens telefon|telefonen|mobil|mobilen, - svara|svarar|svarade .. telefon|telefonen, =varan, =varor, =varorna, produkt*, mobil*, telefon, telefonen, dator*, laptop*, plagg*, defekt*, föll isär, gick sönder, slutade fungera|funka, trasig*, spis, spisen, kabel*, laddar*, batteri*, artikel*, glasögon*, =knappar, =knapparna, =knappen, dragkedja*, dragkedjan, blixtlås*, =sömmen, =sömmar, =sömmarna, tyg, tyget, *kläder, *kläderna`,
  quality: 'kvalitet*, kvalité*',
  size: '- fel storlek först, - (retur*|byte|bytet|byta|bytte|bytt) ..3 storlek*, - (den|de) andra storleken, storlek*, passform*, för liten, för stor, för små, för stora, passar, passade',
  range: 'utbud*, sortiment*, urval*',
  packaging:
    '- flytt* ..2 packade|packat|packar, - packade|packat|packar ..1 upp|ner|ihop, förpack*, packad*, packat, inslagen, kartong*, emballage*, paketering*',
  repair:
    'reparation*, reparera*, bromsar*, oljebyte*, däck, däcken, däckbyte*, växellåda*, besiktning*, =bil, =bilen, =bilar, =motor, =motorn, motorn, verkstad*, bulta*, hjulet, - i bilen, - från|till|på|efter arbetet, =arbetet, lackering*, =service|servicen på, flyttstäd*, flyttfirma*, renover*, målning*, läcka, läckan, - =läcker, (taket|röret|rören|pannan|=bilen|motorn|kylaren|kranen|diskmaskin*|tvättmaskin*|fönstret) ..2 =läcker, lagade|laga|lagat .. bilen|mobilen|cykeln|skärmen|datorn, =service på bilen, bilservice*',
  haircut:
    'fade, toning*, toningen, blondering*, =blond, =blonda, lockar, lockarna, topparna, permanent*, balayage*, hårbotten, håret, klippning*, klippt*, frisyr*, mitt hår, hårfärg*, slingor*, slingorna, lugg*, skäggtrim*, klippte',
  manicure: 'manikyr*, pedikyr*, naglar*, naglarna, gelenaglar*, gellack*',
  massage: 'massage*, ansiktsbehandling*, spabehandling*, =behandlingen',
  cleanliness: `
    - (sallad*|*sallad|*salladen|*buff|*buffé|*buffén|*buffe|*buffen|råvar*|råvaror|fisk*|*fisken|grönsak*|frukt*|=mat|=maten|*maten|bröd*|sushi*|lunch*|räk*|*lax|laxen|smak*|ört*|*bär|*bären|ingredienser*|poke|pokebowl*|bowl*|smoothie*|juice*|ostron*|drink*|tomat*|avokado*|tillbehör*|dressing*|kött*|kyckling*|design*|layout*|frisyr*|hud|huden|hy|hyn|färg*|look|utseende*|andedräkt|blommor*|bukett*|rosor*|doft*) ..3 (fräsch|fräscht|fräscha),
    - (fräsch|fräscht|fräscha) ..2 (sallad*|*sallad|*buff|*buffé|råvar*|råvaror|fisk*|grönsak*|frukt*|mat|maten|bröd*|sushi*|lunch|räkor|lax|smak*|ört*|bär|ingredienser*|tillbehör*|kött|design*|layout*|frisyr*|hud|hy|färg*|look|utseende*|doft*|blommor|rosor|bukett*|ostron*|drink*|juice*|smoothie*),
    - (inredningen|sätet|sätena|klädseln) ..4 fläck*, - luktade|luktar rök|cigarett*|avlopp|kloak, - ett skit, - jävla|jäkla|ren|värsta skit, - av (ren|rent|rena), - (ren|rena|rent) (tacksamhet|glädje|lycka|njutning|njutningen|magi|nyfikenhet|slump|slumpen|tur|turen|otur|lathet|lättnad|desperation|poesi|poesin|terapi|konst|fröjd|lögn|lögnen|rån|rånet|stöld|stölden|idioti|vansinne|vansinnet|vanvett|nonchalans|cirkus|cirkusen|kaos|kaoset|katastrof|katastrofen|mardröm|mardrömmen|nöje|nöjet|kärlek|nostalgi|avkoppling|tortyr|tortyren|bluff|bluffen|galenskap|ull|bomull|choklad|svenska|rutin|reklam|vinst|musik), - (förnär|(skäller|skällde|morrar|morrade) ..1 på) ..2 fluga|flugor, - fluga|flugor förnär, ren, rent, rena, - rent otroligt|av|ut|generellt|allmänt, renlighet*, skinande, smutsig*, skitig*, damm, dammet, dammigt, dammig*, fläck*, hygien*, mögel*, möglig*, kackerlack*, vägglöss, hår i|på, kladdig*, kladdigt, ostädat, ostädad*, städ*, ofräsch*, sunkig*, fräscht, fräscha, fräsch, hårstrå*, äcklig*|äckligt|snuskig*|=skit|smuts, snusk*, snuskigt, silverfisk*, =råtta|=råttan|=råttor|=råttorna, =möss, ohyra, spindelväv*, fluga|flugor, myror, dammråtta*, smutsiga, grus på|i, intorkad*, =rutten|=ruttet|=ruttna, avföring`,
  waiting: `
    - väntar|väntade|väntat|vänta ..1 på (svar|återkoppling|besked), - vänta|väntat|väntade|väntar|väntas mig|oss|sig|dig ..1 mer|bättre|mycket|något|lite|annat|högre|godare|finare|kvalitet|standard,
    dök aldrig upp, ingen kom|dök, stod hemma, satt hemma, inväntade, kom aldrig, ännu|fortfarande inte, sedan (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|förra|i våras|i höstas), - (höll|håller|hållit|räckte|räcker|sig) ..1 (tre|två|fyra|fem|sex|sju|åtta) (veckor|månader), (tre|två|fyra|fem|sex|sju|åtta) (veckor|månader), - efter en|ett|två|tre|fyra|fem|sex|sju|åtta vecka|veckor|månad|månader, - en|ett|två|tre|fyra|fem|sex|sju|åtta veckor|vecka|månader|månad senare|efteråt, - vänta med att, vänta, väntade, väntat, väntan, väntetid*, kö, kön, köer*, köa, köade, telefonkö*, långsam*, gick|går|gått ..1 segt, segt att|med|på|i, tog|tar .. (evigheter|evighet|(lång tid)), tog|tar ..1 (över|nästan|hela|drygt|minst|bara|(mer än)) ..2 (timme|timmar|minuter|minut|kvart|halvtimme), minuter|timme|timmar|min|h sen|sent|sena|försenad*|senare, (dag|dagar|veckor) ..1 (=sent|=sen|=sena|försenad*), försenad*, i evigheter, i en evighet, - medan vi|jag|man väntade|väntar, - gick|åkte|kom hem .. timmar senare, sitta|satt|stå|stod en|i .. timme|timmar|kvart|halvtimme, sitta|satt|stå|stod .. minuter, snabb service, minuter|timme|timmar .. innan|på .. kaffe*|drinkar*|bord|maten|notan|tid`,
  price:
    '- till varje pris, - inget pris, - (utan|ingen|inga) ..1 (kostnad|kostnader|extrakostnad*), - (parkering*|parkeringen|parkeringsavgift*) ..3 (dyr|dyrt|dyra|billig*|kostar|kostade|kostnad*), - (dyr|dyrt|dyra|billig*) ..1 parkering*, pris, priset, priser*, priserna, *pris, överprisad*, dyr, dyrt, dyra, billig*, =billigt, =billig, =billiga, =billigare, =billigast, prisvärd*, prisvärt, kostar, kostade, - kostar|kostade ingenting|inget, kostnad*, valuta för pengarna, ocker*',
  bill: '- (avdrag|rabatt|kompensation) på notan|räkningen, - låg|låga|lägre|rimlig|rimliga faktura|fakturan|räkning|nota, =nota, =notan, =notor, =notorna, =notans, kvitto*, faktura*, fakturan, räkning*, dubbeldebiter*, debiterad*|debiterade|debiterat, dolda avgifter, avgift*, två gånger .. betala*, serviceavgift*',
  delivery:
    'nu är det (januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december), (fortfarande|ännu) inte ..1 (kommit|fått|levererat*|anlänt), (får|kommer) ..2 lagom till, leverans*, levere*, hemleverans*, frakt*, - skaka|skakat|skakade ..1 paketet, - (står|stod|läste|läsa) ..2 på paketet, - i paketet, - (vi|jag|han|hon|de|dom|målaren|snickaren|hantverkar*|rörmokar*|elektriker*|montör*|tekniker*|läkaren|frisören|städerska*|städaren|mäklaren|bussen|tåget) kom ..3 sent, paket, paketet, brevlåda*, brevlådan, försändelse*, kom aldrig fram, kom .. sent, spårning*, hemkörning*, postnord, utkörning*',
  order: 'fel|vår|min beställning, beställning*, beställde, beställt, =ordern, =order, fel vara',
  booking:
    'bokning*, - vid bokningen|bokning, - trots bokad tid, - trots bokning, bokade, bokat, boka, reservation*, reserver*, avbokade, dubbelbok*, överbok*, bordsbokning*',
  appointment:
    '- genom|alla|gamla|de|följ*|i tiderna, - följ* med tiderna, =tiderna, bokad tid, läkartid*, tandläkartid*, min tid, - min tidigare, tidsbokning*, fick .. tid, klipptid*, inställt|inställd, avboka*, omboka*',
  noise:
    'ljud, ljudet, ljudnivå*, brummade, brummar, =surrade, =surrar, skramlade, skramlar, dunkade, dunkar, fläktljud*, trafikbuller*, trafikljud*, oljud*, oväsen*, buller*, bullrig*, lyhört, lyhörd*, högljud*, tunna väggar, kunde inte .. sova, lugnet, inte .. sova, tyst, störande grannar|gäster, byggarbete*, bygg, renovering*, byggbuller*',
  refund:
    'återbetal*, (få|fått|fick|vill ha|kräver|ge mig|ge oss|väntar på) (=pengarna|mina pengar|våra pengar), mina pengar, tillgodokvitto*, presentkort*, bytesrätt*, öppet köp, inga pengar, pengarna tillbaka|åter, deposition*, retur, returen, returer*, returner*, ersättning*, pengar tillbaka',
  warranty: '- reklamationsnämnd*, garanti*, reklamation*, reklamera*',
  room: 'rum, rummet, rummen, hotellrum*, svit*, lägenhet*, balkong*, stuga*, stugan, - bestulen|stulen|stulet|stals .. rummet, dubbelrum*, enkelrum*',
  bed: '- (stjärna|stjärnan|stjärnor|poäng|en) för sängen|sängarna, säng, sängen, sängar*, sängarna, madrass*, kudde*, kuddar*, lakan*, sänglinne*, sängkläder*, täcke*',
  bathroom: 'badrum*, toalett*, =toan, =toa, dusch*, - =duschar, - =duscharna, varmvatten*, handfat*, badkar*',
  view: 'utsikt*, havsutsikt*, sjöutsikt*, *utsikt, *utsikten',
  location: 'läge, läget, centralt, beläg*, gångavstånd, nära till|allt, centrum',
  parking:
    'parkering*, - parkerade på|mitt|framför|utanför, - (kom|kommer|sprang|springer|hjälpte|mötte) ..5 (på|till) parkeringen|parkering, p-plats*, parkera, parkeringshus*, garage*, p plats',
  wifi: 'wifi, wi fi, internet*, uppkoppling*, nätverk*, bredband*',
  atmosphere:
    '- inredning|inredningen ..4 fläck*|smuts*|olja|repor|repad, atmosfär*, stämning*, känsla|känslan i|på, inredning*, interiör*, mysig*, mysigt, miljö, miljön, terrass*, uteserver*, (vi|man) ..2 (sitter|satt|sitta) ..2 (tätt|trångt), (vinglig*|ostadig*|obekväm*|hårda) (stol*|bänk*), (stol|stolar|stolarna|bänkar*) ..2 (vinglig*|vinglade|vinglar|ostadig*|obekväm*|hårda), lokal, lokalen, lokaler*, - tom lokal, - lokal|lokalen iskall*|kall|svinkall|smutsig|skitig',
  music: 'musik*, musiken, livemusik*, dj, band, bandet, liveband*',
  temperature:
    'grader i|inne ..1 rummet|rum|sovrummet|lokalen|matsalen|bussen, luftkonditionering*, =ac, acn, värme, värmen, element, elementet, kallt i|på, varmt i|på, kvavt, dragigt, dragig, dragiga, drag från|vid, drog från dörren|fönstret|fönstren|taket, kallt rum, temperatur*, iskallt, svinkallt, lokal|lokalen|rum|rummet|salen iskall*|svinkall*, inomhustemp*',
  pool: 'solstol*, solsäng*, bubbelpool*, bassäng*, pool*, bastu*, spa, spadelen, spaet, spaavdelning*, relax*, badhus*, relaxavdelning*',
  app: 'spelet, *sapp, *sappen, app, appen, kraschar, krasch*, hänger sig, =bugg, buggar, buggig*, laggar, gränssnitt*, startar inte, notis*, notiser*, pushnotis*, widget*',
  update: '- <start> uppdatering|uppdatera*, uppdatering*, uppdatera*, senaste versionen, nya versionen, ny version',
  login: 'logga in, loggas ut, inlogg*, lösenord*, verifieringskod*, bankid, bank id, loggar in, kommer inte in',
  payment:
    '- (hade|skulle) ..3 (betala|betalat) ..2 (dubbla|dubbelt|tredubbla|mer), - (klarar|lätt|enkelt|smidigt) ..1 betala, - mot betalning, - betalningsförelägg*, - betalat|betalade|betalt ..1 (samma|er|dem|dom|honom|henne|firman|företaget), betalning*, betala, betalade, - betala|betalar|betalade|betalat ..2 för, - betala .. själv|returen|frakten|extra, - betala|betalt|betalade .. ändå|fullt, - betalade|betalat|betalar|betala .. kr|kronor|spänn, kortet .. nekad*|nekades|medges, prenumeration*, abonnemang*, dragit pengar, drog pengar, swish*, autogiro*',
  ads: '=reklam, reklamen, reklamfri*, annonser*, reklamfilm*, popup*, pop up',
  support:
    'autosvar*, väntar|väntade|väntat|vänta ..1 på (svar|återkoppling|besked), - (ringt|ringde|mejlat|mailat) (dagen|veckan|timmen) (före|innan), - (ringt|ringde) (före|innan|i förväg), - (tänker|vill|orkar) ..1 inte (mejla|maila|ringa|kontakta) ..2 (support*|kundtjänst*), - (ska|får|behöver) ..1 inte (mejla|maila|ringa|kontakta) ..1 (mig|mej|oss), personuppgift*, uppgifter, inget|inga|utan svar, återkoppling*, telefonsvarar*, - mamma|pappa|mormor|morfar|farmor|farfar|svärmor|frun|mannen|sambon|dottern|sonen|kompisen|vännen ringt|ringde, ringt|ringde|mejlat|mailat, - ringde .. på dörren|dörr, - ringde de|dom|han|hon|ni|oss|mig|upp, - <start> svara inte, - . svara inte, lovade .. (ringa|återkomma|höra), support*, kundtjänst*, kontakten med oss|er, kundservice*, kundsupport*, =växeln, telefonväxel*, ingen .. svarar|svarade .. telefon*|mejl*|mail*, obesvarade mejl|mail, svarar inte, svarade aldrig, chattbot*, telefonkö*',
  children:
    '- barnens cykel|cyklar|rum|skor|kläder|jackor|säng, - (till|åt|mot) barn|barnen|ungarna, barn, barnen, barnmeny*, lekplats*, lekhörna*, lekrum*, barnvänlig*, barnfamilj*, kids',
  lesson:
    'lektion*, kurs, kursen, kurser*, lärare*, =läraren, =lärare, =lärarna, handledare*, instruktör*, körlektion*, undervisning*, utbildning*',
  account: 'konto, kontot, lån, lånet, bolån*, kreditkort*, ränta*, räntan, banken',
  hours: `
    - (köket|baren|poolen|bastun|spaet|gymmet|liften|vägen|hissen|restaurangen) ..2 (stängt|stängd), öppettid*, stängningstid*, låst|stängd dörr, =stängt, höll|hade inte öppet, (stängde|stängt|stänger) ..2 (tidigare|innan|före|redan|för tidigt), (står|stod|står det|enligt) ..5 öppet ..6 (stängt|låst), (stängt|låst|låst dörr|stängd dörr) ..4 (trots|fast|fastän) ..6 öppet, =låst =dörr, =stängd =dörr`,
  damage: `
    (inredningen|sätet|sätena|klädseln) ..4 fläck*|olja|repor|repad, =skada, =skadan, =skador, =skadorna, =skadad, =skadat, =skadade, - (skada|skadan|skador|skadad|skadat|skadade) ..2 (mig|sig|knä*|rygg*|arm*|fot*|finger*), =buckla, =bucklan, =bucklor, =repa, =repan, =repor, =reporna, repig*, =spricka, =sprickor, =sprucken, =sprucket, =spruckna, (spillde|spillt|spiller) ..2 (färg|olja|lack|vatten|kaffe|vin|bläck), krossad*, krossat,
    (trasig|trasigt|trasiga|söndrig|sönder) ..1 (när|vid leverans|framme|kom), (kom|kommit|anlände|levererades) ..2 (trasig|trasigt|trasiga|söndrig|sönder)`,
  smell: `
    =lukt, =lukten, =lukter, lukta*, =luktar, =luktade, =luktat, =stank, =stanken, =stinker, unken, unket, - (luktar|luktade|lukten|doftar|doftade) ..3 (gott|underbart|himmelskt|ljuvligt|nybakat)`,
  missing: `
    =saknades, (saknas|fattades|fattas|glömt|glömde|saknar) ..3 (del|delar|skruv|skruvar|sås|såsen|tillbehör|dricka|drickan|drycken|beställning|beställningen|bruksanvisning|manual|kabel|laddare|påse|vara|varor|pommes),
    (del|delar|skruv|skruvar|såsen|tillbehören|drickan|drycken|varor|varorna|halva) ..2 (saknas|fattades|fattas|glömdes|saknade), (halva|hälften av|delar av) ..1 (beställningen|ordern|leveransen|maten) ..2 (saknades|fattades|uteblev|glömdes), ofullständig* (leverans*|order*|beställning*)`,
  cancelling: `
    uppsägning*, =säga =upp, =sade =upp, =sa =upp, =sagt =upp, =avsluta =medlemskapet|abonnemanget|prenumerationen|avtalet|kortet, (avsluta|avslutade|avslutat|avbryta) ..2 (medlemskap*|abonnemang*|prenumeration*|avtal*|gymkort*), bindningstid*, autogiro* ..4 (fortsätter|fortsatte|drar|dras|drogs)`,
};

export const sectorWords: Cues['sectorWords'] = {
  restaurant: `
    servitör*, servitris*, meny*, maträtt*, förrätt*, varmrätt*, kock, kocken, pizza*, soppa*, soppan, biff*, burgare*, hamburgare*, sushi*, efterrätt*,
    hovmästar*`,
  hotel: `
    servitör*, servitris*, meny*, maträtt*, förrätt*, varmrätt*, kock, kocken, pizza*, soppa*, soppan, biff*, burgare*, hamburgare*, sushi*, efterrätt*,
    hovmästar*, hotellrum*, mitt rum, vårt rum, receptionen, städerska*, sängkläder*, övernattning*, incheckning*, hotellfrukost*, hotellet, vandrarhem*,
    minibar*, naglar*, manikyr, pedikyr*, flyget, vårt flyg, mitt flyg`,
  health: `
    tandläkar*, =läkare, =läkaren, =läkarna, klinik*, vårdcentral*, tandfyllning*, operation*, min tand, patient, patienten, mottagningen, sjukhus*, sjuksköterska*,
    rotfyllning*, (kronan|tandkronan) (lossna*|ramla*|sprack|föll), barnmorska*, naprapat*, sjukgymnast*, synundersökning*, hörseltest*`,
  auto: `
    bromsar*, växellåda*, oljebyte*, mekaniker*, bilreparation*, däck, däcken, verkstad*, verkstaden, bilverkstad*, kopplingen, besiktning*,
    bilprovning*, avgassystem*, kamrem*, däckbyte*`,
  beauty: `
    klippning*, manikyr, frisör*, naglar*, ögonfransar*, fransförläng*, barberare*, salong*, salongen, slingor, luggen, pedikyr*, ögonbryn*, tatuer*,
    klinik*, patient, operation*, mottagningen`,
  app: `
    appen kraschar, senaste uppdateringen, logga in, app store, appen`,
  delivery: `
    servitör*, servitris*, meny*, maträtt*, förrätt*, varmrätt*, kock, kocken, pizza*, soppa*, soppan, biff*, burgare*, hamburgare*, sushi*, efterrätt*,
    hovmästar*`,
  retail: `
    servitör*, servitris*, meny*, maträtt*, förrätt*, varmrätt*, kock, kocken, pizza*, soppa*, soppan, biff*, burgare*, hamburgare*, sushi*, efterrätt*,
    hovmästar*, synundersökning*, däck, däcken, appen, logga in, banken`,
  legal: `
    bouppteckning*, vårdnadstvist*, bodelning*, bolån, lån, banken, =läkare, mottagningen`,
  education: `
    körskola*, trafikskola*, körlektion*, uppkörning*, förskollärar*, elever*, läxor, rektor*, termin*, kock, kocken, maträtt*`,
  generic: `
    flyget, flygresa*, flygstol*, flygbolag*, boarding*, incheckat bagage, handbagage*, kabinpersonal*, piloten, mellanland*, flygvärdinna*,
    väskorna .. fram|band*, elektriker*, takläggare*, flyttfirma*, hundpensionat*, begravningsbyrå*`,
  finance: `
    bolån, lån, lånet, övertrassering*, banken, min bank, ränta*, sparkonto*, kontoutdrag*`,
};

export const staffRoles = `
  servitör, servitören, servitris, servitrisen, bartender, bartendern, barista, baristan, värd, värdinna, chef, chefen, receptionist, receptionisten, stylist, frisör, frisören, barberare, barberaren,
  mekaniker, mekanikern, tekniker, teknikern, chaufför, chauffören, budet, kock, kocken, guide, guiden, instruktör, instruktören, konsult, assistent, kollega, kollegan, säljare, säljaren, expediten, expedit,
  tandläkare, =läkare, massör, massören, terapeut, terapeuten, ägare, ägaren, anställda, medarbetare, tränare, tränaren, handläggare, rådgivare, sköterskan, sjuksköterskan, städerskan, städaren, killen, tjejen, personal, grabben, damen, mannen, syster, doktor, doktorn, dr, överläkare, barnmorska, barnmorskan, undersköterska, undersköterskan, tandhygienist, tandhygienisten, tandsköterskan, hygienisten, sjukgymnasten, fysioterapeuten, naprapaten, kiropraktorn, fotvårdaren, psykologen, optikern, apotekaren, veterinären, hundfrisören, fröken, =läraren, =lärare, lärarinnan, pedagogen, rektorn, coachen, instruktören, ledaren, guiden, ciceronen, mäklare, mäklaren, jurist, juristen, advokaten, rådgivaren, bankmannen, handläggaren, säljaren, butikschef, butikschefen, platschefen, restaurangchefen, köksmästaren, kökschefen, hovmästaren, kyparen, sommelieren, bartendern, bagaren, konditorn, ägarinnan, ägarinna, innehavaren, hotellchefen, portiern, portieren, nattportiern, nattportieren, conciergen, husfrun, hudterapeut, hudterapeuten, nagelteknikern, nagelterapeuten, fransstylisten, fotografen, floristen, skräddaren, skomakaren, montören, hantverkaren, snickaren, målaren, elektrikern, rörmokaren, plåtslagaren, takläggaren, låssmeden, installatören, kundmottagaren, verkstadschefen, plåtslagare, bilmekanikern, flyttkillen, leveranskillen, kuriren, föraren, taxichauffören, busschauffören, piloten, flygvärdinnan, kaptenen, vaktmästaren, trafikläraren, körläraren, simläraren, kundtjänstkillen, kassörskan, biträdet, butiksbiträdet, grabbarna, tjejerna, killarna, supporten, teamledaren, projektledaren, arbetsledaren, städerskorna, rengöraren`;
