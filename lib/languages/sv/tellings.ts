import type { TellingWords } from '../../triage/predicates.ts';

/** A line of common, neuter and plural; known with and without "för" before it, said as it was told. */
const all = (is: string, words: string, so = '') =>
  words
    .split(' ')
    .map((forms) => {
      const [common = '', neuter = common, plural = common] = forms.split('/');
      const known = [...new Set([common, neuter, plural])].join(' ');
      return `${known} | ${is} ${so}${plural} | ${is} ${so}${neuter} | ${is} ${so}${common}`;
    })
    .join('\n');
const was = (words: string) => all('var', words);
const wasSo = (words: string) => all('var', words, 'så ');
const tooMuch = (words: string) =>
  words
    .split(' ')
    .map((forms) => {
      const [common = '', neuter = common, plural = common] = forms.split('/');
      const known = [...new Set([common, neuter, plural])].map((form) => `för_${form}`).join(' ');
      return `${known} | var för ${plural} | var för ${neuter} | var för ${common}`;
    })
    .join('\n');
/** The same in every form. */
const same = (known: string, said: string) => `${known} | ${said} | ${said} | ${said}`;
const worse = (known: string, words: string) => {
  const [common = '', neuter = common, plural = common] = words.split('/');
  return `${known} | var ${plural} | var ${neuter} | var ${common}`;
};

const notGood = `
  ${'äcklig äckligt äckliga vidrig vidrigt vidriga hemsk hemskt hemska usel uselt usla dålig dåligt dåliga kass kasst kassa fruktansvärd fruktansvärt fruktansvärda värdelös värdelöst värdelösa oätlig oätligt oätliga oätbar oätbart katastrof skit urdålig urdåligt undermålig undermåligt'} | inte smakade bra | inte smakade bra | inte smakade bra
  inte_god inte_gott inte_goda ingen_höjdare inte_bra inte_speciellt_god inte_särskilt_god | inte smakade bra | inte smakade bra | inte smakade bra`;
const cooked = `
  ${was('torr/torrt/torra seg/segt/sega bränd/bränt/brända vidbränd/vidbränt/vidbrända överkokt/överkokt/överkokta överstekt/överstekt/överstekta hård/hårt/hårda stenhård/stenhårt/stenhårda smaklös/smaklöst/smaklösa vattnig/vattnigt/vattniga fet/fett/feta flottig/flottigt/flottiga oljig/oljigt/oljiga salt/salt/salta degig/degigt/degiga mjuk/mjukt/mjuka slapp/slappt/slappa tråkig/tråkigt/tråkiga intetsägande okryddad/okryddat/okryddade medioker/mediokert/mediokra besk/beskt/beska bitter/bittert/bittra blek/blekt/bleka torftig/torftigt/torftiga vissen/visset/vissna slokig/slokigt/slokiga sladdrig/sladdrigt/sladdriga gummiaktig/gummiaktigt/gummiaktiga mosig/mosigt/mosiga tunn/tunt/tunna blaskig/blaskigt/blaskiga liten/litet/små dyr/dyrt/dyra svindyr/svindyrt/svindyra tam/tamt/tama utspädd/utspätt/utspädda')}
  ${tooMuch('salt/salt/salta torr/torrt/torra söt/sött/söta stark/starkt/starka kryddig/kryddigt/kryddiga fet/fett/feta liten/litet/små hård/hårt/hårda sur/surt/sura dyr/dyrt/dyra tunn/tunt/tunna vattnig/vattnigt/vattniga')}
  ${worse('jättetorr jättetorrt jättetorra snustorr snustorrt snustorra knastertorr knastertorrt', 'torr/torrt/torra')}
  ${worse('jätteseg jättesegt skosule som_skosulor', 'seg/segt/sega')}
  ${worse('supersalt jättesalt jättesalta översaltad översaltat översaltade sönderkokt_salt', 'salt/salt/salta')}
  ${worse('sönderkokt sönderkokta', 'överkokt/överkokt/överkokta')}
  ${worse('pytteliten pyttelitet pyttesmå minimal minimalt minimala', 'liten/litet/små')}
  ${same('smakade_ingenting smakar_ingenting smakade_inget smakade_inte_mycket saknade_smak', 'inte hade mycket smak')}
  ${notGood}`;
const cold = `
  ${was('kall/kallt/kalla iskall/iskallt/iskalla ljummen/ljummet/ljumma halvkall/halvkallt/halvkalla')}
  ${worse('stenkall stenkallt stenkalla jättekall jättekallt svinkall svinkallt kallnad kallnat', 'kall/kallt/kalla')}
  ${same('inte_varm inte_varmt inte_varma knappt_varm knappt_varmt knappt_varma', 'inte var riktigt varm').replace(/^(.*?) \| .*$/, '$1 | inte var riktigt varma | inte var riktigt varmt | inte var riktigt varm')}`;
const spoilt = `${cooked}\n${cold}`;

const tasty = `
  ${wasSo('god/gott/goda saftig/saftigt/saftiga mör/mört/möra krispig/krispigt/krispiga fluffig/fluffigt/fluffiga krämig/krämigt/krämiga smakrik/smakrikt/smakrika färsk/färskt/färska len/lent/lena frasig/frasigt/frasiga generös/generöst/generösa')}
  ${was('fantastisk/fantastiskt/fantastiska underbar/underbart/underbara perfekt/perfekt/perfekta utsökt/utsökt/utsökta himmelsk/himmelskt/himmelska gudomlig/gudomligt/gudomliga ljuvlig/ljuvligt/ljuvliga magisk/magiskt/magiska otrolig/otroligt/otroliga toppen vällagad/vällagat/vällagade härlig/härligt/härliga suverän/suveränt/suveräna enastående makalös/makalöst/makalösa')}
  ${worse('jättegod jättegott jättegoda supergod supergott supergoda urgod assgod skitgod skitgott galet_god helgod', 'så god/så gott/så goda')}
  ${worse('bra riktigt_bra jättebra superbra kanonbra kanon klockren klockrent grym grymt', 'bra')}`;

const roomy = `
  ${was('liten/litet/små mörk/mörkt/mörka sliten/slitet/slitna trång/trångt/trånga omodern/omodernt/omoderna obekväm/obekvämt/obekväma hård/hårt/hårda stenhård/stenhårt/stenhårda platt/platt/platta kall/kallt/kalla iskall/iskallt/iskalla trasig/trasigt/trasiga nedgången/nedgånget/nedgångna dragig/dragigt/dragiga bullrig/bullrigt/bullriga dyr/dyrt/dyra stängd/stängt/stängda avstängd/avstängt/avstängda vinglig/vingligt/vingliga ostadig/ostadigt/ostadiga')}
  ${tooMuch('varm/varmt/varma kall/kallt/kalla mjuk/mjukt/mjuka hård/hårt/hårda liten/litet/små tunn/tunt/tunna mörk/mörkt/mörka trång/trångt/trånga')}
  ${worse('pytteliten pyttelitet pyttesmå jätteliten jättelitet', 'liten/litet/små')}
  ${worse('svinkall svinkallt jättekall jättekallt', 'kall/kallt/kalla')}
  ${same('ur_funktion ur_drift sönder', 'inte fungerade')}`;

/** What can be wrong with anything that is used. */
const outOfUse = `
  ${was('trasig/trasigt/trasiga defekt/defekt/defekta sprucken/sprucket/spruckna rostig/rostigt/rostiga vinglig/vingligt/vingliga sned/snett/sneda skev/skevt/skeva låst/låst/låsta stängd/stängt/stängda avstängd/avstängt/avstängda tom/tomt/tomma blockerad/blockerat/blockerade igensatt/igensatt/igensatta oläslig/oläsligt/oläsliga svårläst/svårläst/svårlästa ofullständig/ofullständigt/ofullständiga inaktuell/inaktuellt/inaktuella föråldrad/föråldrat/föråldrade sliten/slitet/slitna utsliten/utslitet/utslitna urladdad/urladdat/urladdade opraktisk/opraktiskt/opraktiska krånglig/krångligt/krångliga uppblött/uppblött/uppblötta felaktig/felaktigt/felaktiga svårhittad/svårhittat/svårhittade lös/löst/lösa')}
  ${worse('söndrig söndrigt söndriga sönder ur_funktion ur_drift', 'ur funktion')}
  ${worse('långt_bort för_långt_bort långt_borta för_långt_borta', 'för långt bort')}
  ${worse('slut', 'slut')}
  ${worse('obegriplig obegripligt obegripliga omöjlig_att_förstå omöjliga_att_förstå', 'svår att förstå/svårt att förstå/svåra att förstå')}
  ${same('fel inte_rätt helt_fel', 'inte stämde')}`;
/** What only a thing of the house can be. */
const worn = `
  ${was('gammal/gammalt/gamla svag/svagt/svaga trög/trögt/tröga full/fullt/fulla överfull/överfullt/överfulla otydlig/otydligt/otydliga långsam/långsamt/långsamma ojämn/ojämnt/ojämna')}
  ${worse('jättegammal jättegammalt jättegamla uråldrig uråldrigt uråldriga', 'gammal/gammalt/gamla')}
  ${same('värdelös värdelöst värdelösa kass kasst kassa usel uselt usla dålig dåligt dåliga', 'inte höll måttet')}`;
const handy = `
  ${wasSo('praktisk/praktiskt/praktiska smidig/smidigt/smidiga tydlig/tydligt/tydliga lättläst/lättläst/lättlästa lättanvänd/lättanvänt/lättanvända genomtänkt/genomtänkt/genomtänkta välskött/välskött/välskötta rymlig/rymligt/rymliga modern/modernt/moderna välutrustad/välutrustat/välutrustade användbar/användbart/användbara intressant/intressant/intressanta rolig/roligt/roliga spännande fin/fint/fina')}
  ${was('fantastisk/fantastiskt/fantastiska underbar/underbart/underbara perfekt/perfekt/perfekta toppen suverän/suveränt/suveräna')}
  ${worse('bra riktigt_bra jättebra superbra kanonbra kanon klockren klockrent', 'bra')}
  ${worse('jättefin jättefint jättefina superfin superfint superfina', 'så fin/så fint/så fina')}
  ${worse('guld_värd guld_värt guld_värda', 'guld värd/guld värt/guld värda')}
  ${worse('lätt_att_använda enkel_att_använda enkelt_att_använda enkla_att_använda', 'så lättanvänd/så lättanvänt/så lättanvända')}`;
const gaveOut = `
  ${same('funkade_inte fungerade_inte fungerar_inte funkar_inte har_inte_fungerat slutade_fungera slutade_funka har_slutat_fungera strular strulade krånglar krånglade', 'inte fungerade')}
  ${same('gick_sönder har_gått_sönder gick_av föll_isär', 'gick sönder')}
  ${same('lossnade har_lossnat ramlade_av trillade_av', 'lossnade')}
  ${same('sprack har_spruckit', 'sprack')}
  ${same('läckte läcker droppade droppar', 'läckte')}
  ${same('knarrade gnisslade knarrar gnisslar', 'knarrade')}
  ${same('satt_löst hängde_löst sitter_löst glappade glappar', 'satt löst')}
  ${same('saknades saknas fattades fattas fanns_inte finns_inte', 'saknades')}
  ${same('tog_slut har_tagit_slut', 'tog slut')}
  ${same('kom_aldrig kom_inte har_inte_kommit', 'aldrig kom')}
  ${same('stämde_inte stämmer_inte', 'inte stämde')}
  ${same('stod_stilla stod_still står_stilla står_still', 'stod stilla')}
  ${same('brummade brummar dånade dånar', 'brummade')}
  ${same('gick_inte_att_öppna går_inte_att_öppna', 'inte gick att öppna')}
  ${same('gick_inte_att_stänga går_inte_att_stänga gick_inte_att_låsa går_inte_att_låsa gick_inte_att_justera går_inte_att_justera', 'krånglade')}
  ${same('gick_inte_att_använda går_inte_att_använda', 'inte gick att använda')}
  ${same('gick_inte_att_läsa går_inte_att_läsa', 'inte gick att läsa')}
  ${same('laddade_inte laddar_inte', 'inte laddade')}`;

export const tellings: TellingWords = {
  nouns: {
    food: `
      mat maten | | maten
      middag middagen | | middagen
      lunch lunchen | | lunchen
      rätten | | rätten
      rätterna | | rätterna
      ris riset | | riset
      kebabkött kebabköttet | | kebabköttet
      varmrätten | | varmrätten`,
    breakfast: 'frukost frukosten | | frukosten',
    soup: 'soppa soppan | | soppan',
    pizza: 'pizza pizzan | | pizzan',
    coffee: `
      kaffe kaffet | | kaffet
      fika fikat | | fikat
      kaka kakan | | kakan`,
    dessert: 'dessert desserten efterrätt efterrätten | | efterrätten',
    meat: `
      kött köttet | | köttet
      biff biffen | | biffen
      stek steken | | steken
      revben revbenen | p | revbenen`,
    fish: 'fisk fisken | | fisken',
    salad: 'sallad salladen | | salladen',
    portion: `
      portion portionen | | portionen
      portioner portionerna | | portionerna`,
    room: `
      rum rummet | | rummet
      rummen | p | rummen`,
    bed: `
      säng sängen | | sängen
      sängar sängarna | | sängarna
      madrass madrassen | | madrassen
      täcke täcket | | täcket`,
    bathroom: 'badrum badrummet | | badrummet',
    parking: 'parkering parkeringen | | parkeringen',
    wifi: 'wifi wifit | t | wifi',
    view: 'utsikt utsikten | | utsikten',
    location: 'läge läget | | läget',
    atmosphere: `
      miljö miljön | | miljön
      stämning stämningen | | stämningen
      lokal lokalen | | lokalen`,
    music: 'musik musiken | | musiken',
    service: `
      service servicen | | servicen
      bemötande bemötandet | | bemötandet`,
    staff: 'personal personalen | | personalen',
    support: 'kundtjänst kundtjänsten | | kundtjänsten',
    delivery: 'leverans leveransen | | leveransen',
    quality: 'kvalitet kvaliteten kvalité kvalitén kvaliten | | kvaliteten',
    product: 'produkt produkten vara varan | | varan',
    app: 'app appen | | appen',
    haircut: 'klippning klippningen | | klippningen',
    manicure: `
      manikyr manikyren | | manikyren
      naglar naglarna | | naglarna`,
    massage: 'massage massagen | | massagen',
    bill: `
      faktura fakturan | | fakturan
      kvitto kvittot | | kvittot
      nota notan | | notan`,
    lesson: `
      kurs kursen | | kursen
      lektion lektionen | | lektionen
      lektioner lektionerna | | lektionerna`,
  },
  agreement: [
    '^p |^(?!.* (?:av|med) ).*(?:na|(?:pommes|nachos|tacos|nuggets|churros|jeans|shorts|leggings|tights|sticks|bravas|chips|rib|ribs|muffins|popcorn|spjäll|ostron|lakan|däck|glasögon|verktyg|spett|skaldjur|bord|bröd|djur|rum|bakverk|vinförslag|lager|ljus|hjullagr|kort|nät|järn|fönster|fönstr|tält|hus|kast|linn|gott|fat|torn|band|redskap|skåp|lås|vändkors|klot|spår|hägn|glas|ställ|programm|tag|spel|utrop|element|blad|lock|rör|kuvert|prov|stöd|ben|behör|rumm|hjul|filtr|bevis|poäng|brev|skick|bromsok|pass|bestick)en)$| äggen',
    '^t |^(?!.* (?:av|med) ).*t$',
    '.',
  ],
  reworded: { var: 'visade sig vara' },
  links: 'var är va e blev blir kändes känns smakade smakar kom serverades verkade va',
  degrees:
    'väldigt mycket riktigt så lite rätt ganska alldeles helt otroligt extremt fruktansvärt typ bara också även dock tyvärr dessutom faktiskt verkligen totalt nästan både in ut fram nog alltså oxå ju mest sjukt jävligt något aningen rejält ordentligt överlag mer tämligen jätte minst',
  unless:
    'om ifall aldrig inte ej utan än inget ingen inga varken förväntade trodde skulle borde brukar förra annars ville hellre som rädd påstår knappast hade liknade recensioner recensionerna omdömen läste läst säger sa sägs hört efter kompis kompisen',
  within: 'i på till från av med för hos mot över under bredvid nära vid åt efter innan bakom runt utanför kring',
  absent: [
    ...(
      [
        ['ingen', 'någon'],
        ['inget', 'något'],
        ['inga', 'några'],
      ] as const
    ).map(([none, any]) => ({
      before: none,
      unless:
        'vill ville vilja beställde beställt beställer behöver behövde behövs är önskade bad äter åt dricker drack tog tar köpte köpt köper hoppas gillar',
      said: [`det inte fanns ${any} {written}`],
      joins: `${any} {written}`,
    })),
    {
      before: 'saknades saknas saknade saknar saknades_en saknades_ett saknas_en saknas_ett saknade_en saknade_ett',
      unless: 'inte inget ingenting aldrig inga ingen om',
      said: ['det saknades {written}'],
    },
    {
      before: 'glömde glömt glömde_bort glömt_bort glömde_skicka_med glömt_skicka_med glömde_lägga_i glömt_lägga_i',
      unless: 'jag vi inte aldrig hade har',
      said: ['{is} saknades'],
    },
  ],
  goesOn:
    'i på vid och eller kvar alls fanns finns när trots så heller någonstans under tillgänglig tillgängliga inne där här men bara utan',
  beside: 'either',
  faults: {
    food: spoilt,
    salad: cooked,
    dessert: cooked,
    drinks: `
      ${was('ljummen/ljummet/ljumma avslagen/avslaget/avslagna vattnig/vattnigt/vattniga utspädd/utspätt/utspädda svag/svagt/svaga dyr/dyrt/dyra svindyr/svindyrt/svindyra varm/varmt/varma')}
      ${tooMuch('söt/sött/söta dyr/dyrt/dyra svag/svagt/svaga')}
      ${notGood}`,
    coffee: `
      ${was('svag/svagt/svaga blaskig/blaskigt/blaskiga besk/beskt/beska bitter/bittert/bittra vattnig/vattnigt/vattniga tunn/tunt/tunna sur/surt/sura torr/torrt/torra dyr/dyrt/dyra bränd/bränt/brända')}
      ${tooMuch('stark/starkt/starka svag/svagt/svaga dyr/dyrt/dyra besk/beskt/beska')}
      ${cold}
      ${notGood}`,
    portion: was('liten/litet/små pytteliten/pyttelitet/pyttesmå snål/snålt/snåla'),
    any: outOfUse,
    place: `${roomy}\n${worn}`,
    atmosphere: `
      ${roomy}
      ${worn}
      ${same('kladdiga otorkade klibbiga smutsiga', 'inte var avtorkade')}`,
    pool: `
      ${was('kall/kallt/kalla iskall/iskallt/iskalla stängd/stängt/stängda avstängd/avstängt/avstängda trasig/trasigt/trasiga liten/litet/små sliten/slitet/slitna ljummen/ljummet/ljumma')}
      ${tooMuch('kall/kallt/kalla liten/litet/små')}
      ${worn}`,
    music: `${roomy}\n${worn}\n${tooMuch('hög/högt/höga')}\n${worse('hög jättehög', 'för hög')}`,
    wifi: `${roomy}\n${worn}\n${was('långsam/långsamt/långsamma')}\n${worse('seg segt', 'långsam/långsamt/långsamma')}\n${same('dålig dåligt usel uselt kass kasst värdelös värdelöst', 'inte fungerade bra')}`,
    service: `${was('långsam/långsamt/långsamma')}\n${worse('seg segt', 'långsam/långsamt/långsamma')}\n${same('dålig dåligt usel uselt kass kasst urusel undermålig undermåligt bristfällig bristfälligt värdelös värdelöst katastrof', 'inte höll måttet')}`,
    staff: '',
    support: '',
    product: `
      ${was('trasig/trasigt/trasiga skadad/skadat/skadade repig/repigt/repiga sprucken/sprucket/spruckna krossad/krossat/krossade sned/snett/sneda skev/skevt/skeva vinglig/vingligt/vingliga ostadig/ostadigt/ostadiga tunn/tunt/tunna obekväm/obekvämt/obekväma defekt/defekt/defekta bucklig/buckligt/buckliga urtvättad/urtvättat/urtvättade nopprig/nopprigt/noppriga vissen/visset/vissna dyr/dyrt/dyra')}
      ${tooMuch('liten/litet/små stor/stort/stora tunn/tunt/tunna trång/trångt/trånga kort/kort/korta lång/långt/långa smal/smalt/smala tung/tungt/tunga dyr/dyrt/dyra')}
      ${worse('jättetunn jättetunt jättetunna', 'tunn/tunt/tunna')}
      ${same('sönder söndrig söndrigt', 'var trasig').replace(/^(.*?) \| .*$/, '$1 | var trasiga | var trasigt | var trasig')}`,
    quality: `${was('tunn/tunt/tunna kort/kort/korta')}\n${worn}\n${same('dålig dåligt usel uselt kass kasst urusel undermålig undermåligt katastrof', 'inte höll måttet')}`,
    haircut: was('sned/snett/sneda ojämn/ojämnt/ojämna dyr/dyrt/dyra'),
    manicure: was('ojämn/ojämnt/ojämna sned/snett/sneda dyr/dyrt/dyra'),
    massage: `${was('kort/kort/korta dyr/dyrt/dyra')}\n${tooMuch('hård/hårt/hårda kort/kort/korta')}`,
    lesson: was('rörig/rörigt/röriga dyr/dyrt/dyra tråkig/tråkigt/tråkiga'),
    delivery: `${was('sen/sent/sena försenad/försenat/försenade långsam/långsamt/långsamma')}`,
    app: `${all('är', 'långsam/långsamt/långsamma rörig/rörigt/röriga krånglig/krångligt/krångliga instabil/instabilt/instabila')}\n${'seg segt trög trögt slö | är långsamma | är långsamt | är långsam'}\n${'buggig buggigt | har buggar | har buggar | har buggar'}`,
  },
  merits: {
    any: handy,
    food: tasty,
    portion: wasSo('stor/stort/stora generös/generöst/generösa rejäl/rejält/rejäla'),
    place: `
      ${wasSo('fin/fint/fina skön/skönt/sköna bekväm/bekvämt/bekväma fräsch/fräscht/fräscha mysig/mysigt/mysiga rymlig/rymligt/rymliga ren/rent/rena ljus/ljust/ljusa vacker/vackert/vackra')}
      ${was('fantastisk/fantastiskt/fantastiska underbar/underbart/underbara perfekt/perfekt/perfekta härlig/härligt/härliga magisk/magiskt/magiska toppen otrolig/otroligt/otroliga')}
      ${worse('jättefin jättefint jättefina superfin superfint superfina', 'så fin/så fint/så fina')}
      ${worse('jätteskön jättesköna superskön supersköna', 'så skön/så skönt/så sköna')}
      ${worse('bra riktigt_bra jättebra superbra', 'bra')}`,
    product: `
      ${wasSo('fin/fint/fina snygg/snyggt/snygga skön/skönt/sköna vacker/vackert/vackra')}
      ${was('perfekt/perfekt/perfekta underbar/underbart/underbara fantastisk/fantastiskt/fantastiska toppen')}
      ${worse('jättefin jättefint jättefina superfin superfint superfina', 'så fin/så fint/så fina')}
      ${worse('jättesnygg jättesnyggt jättesnygga', 'så snygg/så snyggt/så snygga')}
      ${worse('bra riktigt_bra jättebra superbra', 'bra')}`,
    lesson: `${wasSo('rolig/roligt/roliga lärorik/lärorikt/lärorika givande')}\n${was('fantastisk/fantastiskt/fantastiska toppen')}\n${worse('bra riktigt_bra jättebra superbra', 'bra')}`,
    service: `
      ${wasSo('trevlig/trevligt/trevliga snabb/snabbt/snabba')}
      ${was('fantastisk/fantastiskt/fantastiska underbar/underbart/underbara toppen suverän/suveränt/suveräna perfekt/perfekt/perfekta')}
      ${worse('bra riktigt_bra jättebra superbra kanon klockren', 'bra')}`,
    staff: `
      ${wasSo('trevlig/trevligt/trevliga hjälpsam/hjälpsamt/hjälpsamma kunnig/kunnigt/kunniga vänlig/vänligt/vänliga snäll/snällt/snälla gullig/gulligt/gulliga omtänksam/omtänksamt/omtänksamma')}
      ${was('fantastisk/fantastiskt/fantastiska underbar/underbart/underbara toppen suverän/suveränt/suveräna')}
      ${worse('jättetrevlig jättetrevliga supertrevlig supertrevliga trevliga', 'så trevlig')}
      ${worse('superhjälpsam jättehjälpsam hjälpsamma', 'så hjälpsam')}
      ${worse('jättesnäll supersnäll', 'så snäll')}`,
    support: `${wasSo('snabb/snabbt/snabba trevlig/trevligt/trevliga hjälpsam/hjälpsamt/hjälpsamma')}`,
    delivery: wasSo('snabb/snabbt/snabba smidig/smidigt/smidiga'),
    app: all('är', 'enkel/enkelt/enkla smidig/smidigt/smidiga', 'så '),
  },
  failings: {
    any: gaveOut,
    noise: same(
      'störde väckte_oss väckte_mig väckte_alla skällde brummade dånade tjöt ringde lät larmade dunkade höll_oss_vakna höll_mig_vaken stör väcker_oss väcker_en',
      'störde',
    ),
    food: `
      ${same('smakade_ingenting smakar_ingenting smakade_inget smakade_inte_mycket saknade_smak', 'inte hade mycket smak')}
      ${same('smakade_illa smakade_inte_bra smakade_inte_gott smakade_konstigt smakade_äckligt smakade_burk smakade_plåt smakade_konserv var_inte_god var_inte_gott var_inte_bra', 'inte smakade bra')}
      var_inte_varm var_inte_varmt var_inte_varma | inte var varma | inte var varmt | inte var varm`,
    place: `
      ${same('funkade_inte fungerade_inte fungerar_inte funkar_inte gick_sönder har_inte_fungerat', 'inte fungerade')}
      ${same('läckte läcker', 'läckte')}
      ${same('gnisslade knarrade gnisslar knarrar', 'knarrade')}`,
    atmosphere: same(
      'står_tätt står_för_tätt står_väldigt_tätt stod_tätt stod_för_tätt stod_väldigt_tätt står_lite_tätt står_lite_för_tätt stod_lite_för_tätt',
      'stod för tätt',
    ),
    pool: same('funkade_inte fungerade_inte fungerar_inte funkar_inte', 'inte fungerade'),
    product: `
      ${same('gick_sönder har_gått_sönder gick_isär föll_isär', 'gick sönder')}
      ${same('slutade_fungera slutade_funka har_slutat_fungera', 'slutade fungera')}
      ${same('funkade_inte fungerade_inte fungerar_inte funkar_inte', 'inte fungerade')}
      ${same('lossnade har_lossnat', 'lossnade')}
      ${same('sprack har_spruckit', 'sprack')}
      ${same('läckte läcker', 'läckte')}
      ${same('krympte krymper', 'krympte')}
      ${same('gnisslar knarrar gnisslade knarrade', 'knarrade')}
      ${same('färgar_av_sig färgade_av_sig färgade_av', 'färgade av sig')}`,
    app: `
      ${same('hänger_sig hängde_sig hänger_upp_sig fryser låser_sig', 'hänger sig')}
      ${same('startar_inte öppnas_inte går_inte_att_öppna', 'inte startar')}
      ${same('fungerar_inte funkar_inte har_slutat_fungera slutade_fungera', 'inte fungerar')}`,
  },
};
