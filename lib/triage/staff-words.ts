/** Before the name of somebody who is thanked or talked about, by language. */
export const thanks: Record<string, ReadonlySet<string>> = {
  sv: new Set(
    'tack tackar till åt av från med hos och heter hette särskilt speciellt framförallt framför beröm eloge hyllning för nämna nämner hylla hyllar tacka kram applåd guldstjärna heder credd be fråga boka bokade träffade snälla underbara fantastiska fantastiske duktiga duktige härliga trevliga trevlige bästa grymma goa rara proffsiga kunniga hjälpsamma vänliga otroliga fina gulliga tålmodiga superduktiga via'.split(
      ' ',
    ),
  ),
  de: new Set(
    'danke dank an für von bei mit besonders insbesondere vor und namens heißt hieß nach durch lob liebe lieben lieber unsere unser unserem speziell allem grüße gruß zu beim seitens'.split(
      ' ',
    ),
  ),
  es: new Set(
    'gracias a por de y e con especialmente sobretodo llamado llamada llama atendió mención agradecer felicitar felicidades preguntad pregunten para atendido atendida todo ole olé bravo grande felicito destacar destaco doctor doctora dr dra don doña señora señor compañero compañera'.split(
      ' ',
    ),
  ),
  en: new Set([
    'thanks',
    'thank',
    'to',
    'shout',
    'shoutout',
    'kudos',
    'props',
    'mention',
    'request',
    'you',
    'u',
    'by',
    'named',
    'called',
    'ask',
    'for',
    'especially',
    'particularly',
    'and',
    'from',
    'with',
    'cheers',
    'ta',
    'bless',
    'done',
    'lovely',
    'amazing',
    'brilliant',
    'wonderful',
    'fantastic',
    'credit',
    'because',
    'nurse',
    'see',
    'saw',
    'had',
    'meet',
  ]),
  ru: new Set([
    'спасибо',
    'благодарю',
    'благодарим',
    'благодарность',
    'отдельное',
    'зовут',
    'имени',
    'особенно',
    'огромное',
    'большое',
    'и',
    'к',
    'у',
    'с',
    'нас',
    'мастеру',
  ]),
};
/** The reviewer's own people. */
export const kin = new Set(
  (
    'husband wife son daughter friend friends partner mum mom dad mother father brother sister baby kid boyfriend girlfriend ' +
    'mann frau ehemann ehefrau sohn tochter freund freundin freunde partner partnerin mutter mama papa vater bruder schwester kind enkel oma opa schwager ' +
    'make maka fru dotter son vän väninna vänner kompis kompisen sambo mamma pappa mor far bror syster flickvän pojkvän mormor morfar farmor farfar barnbarn jag ' +
    'marido mujer esposo esposa hijo hija hijos amigo amiga pareja novio novia madre padre mamá papá hermano hermana suegra suegro nieto nieta sobrino sobrina primo prima abuelo abuela cuñado cuñada bebé yo ' +
    'муж мужем мужу жена женой жене жену сын сыном сыну сына дочь дочка дочери дочкой друг другом подруга подругой подруги мама мамой папа папой брат сестра ребенок внук внучка я меня'
  ).split(' '),
);
/** A nurse in German, and somebody's own sister. */
export const alsoKin = new Set(['schwester']);
/** Before what somebody is who works elsewhere: "Emma, a chef". */
export const anyone = new Set('a an ein eine un una en'.split(' '));
/** Names that are words too. */
export const alsoWords = new Set(
  'вера любовь слава роза света лев май rose will grace joy faith hope dawn mark pat bill sue rob penny max saga maj stig ernst kai till rosa heide sol luz paz mar flor gracia alma blanca clara rocío pilar nieves mercedes dolores consuelo'.split(
    ' ',
  ),
);
/** After the name of somebody who did something. */
export const deeds = new Set(
  (
    'was is were are made took went did has the deserves always our at on gave found came told got cut really who and knows knew listens ' +
    'kept brought drove showed taught sat ran let put spent saw met does helps explains takes gives keeps makes goes could will would looks remembers treats cuts rocks helped went stayed understood fitted held sent said ' +
    'es fue son fueron estuvo estaba nos me te siempre atendió trató ayudó explicó hizo hace tiene ha merece recomendó quien que y ' +
    'se lo le les sabe resolvió arregló consiguió buscó cortó dejó puso dio cuidó atiende explica vino preparó sirvió recibió encontró salvó logró trajo acompañó enseñó enseña tuvo cuida mima cocina solucionó orientó asesoró ' +
    'är var blev har hade hjälpte tog gav gjorde fixade förklarade klippte bemötte kom såg ordnade löste förtjänar svarade visade och som i på räddade lyssnade lagade serverade masserade guidade stannade ringde tipsade lärde körde bytte vet kan förstod mötte hälsade höll lät satte byggde målade skötte berättade lugnade peppade tröstade behandlade städade skämtade fick gick hämtade bar levererade monterade fixar gör ger tar ser lyssnar klipper svarar förklarar bemöter hjälper förstår håller löser skapar trollar färgade vaxade trimmade friserade rekommenderade hittade överträffade ' +
    'war waren ist sind hat haben hatte kümmerte half nahm gab machte erklärte beriet bediente kam fand schnitt zeigte verdient und ' +
    'zaubert zauberte berät bedient nimmt schneidet hilft erklärt macht gibt kocht backt kennt findet betreut betreute führte empfing empfahl rettete besorgte organisierte ' +
    'konnte wusste hielt rief holte brachte erfüllte begrüßte begleitete reparierte massierte fuhr blieb rettet versteht verstand sorgt sorgte bemühte strahlte überraschte unterstützte meisterte arbeitet kümmert beantwortete färbte löste unterrichtet motiviert backte kochte lächelt hört behandelte wurde kriegt'
  ).split(' '),
);
/** Before a surname; as it is written after "for", "to" and "with". */
export const titles: Record<string, Readonly<Record<string, string>>> = {
  de: { frau: 'Frau', herr: 'Herrn', herrn: 'Herrn' },
  en: { mr: 'Mr', mrs: 'Mrs', ms: 'Ms', miss: 'Miss', dr: 'Dr' },
};
/** "Meine Frau Anna" is nobody of the staff. */
export const owned = new Set('meine meiner meinen seine seiner ihre ihrer unsere unserer deine deiner'.split(' '));
/** "Katrin am Empfang", "Bernie the plumber": where somebody works follows. */
export const posts: Record<string, ReadonlySet<string>> = {
  en: new Set(['at', 'from', 'on', 'in', 'behind', 'the']),
  de: new Set(['am', 'an', 'aus', 'vom', 'von', 'im', 'der', 'die', 'hinter']),
  sv: new Set(['på', 'i', 'från', 'vid', 'bakom']),
  es: new Set(['de', 'del', 'en', 'el', 'la']),
};
/** Of these, before a capital, says where a place lies or what family somebody is of. */
export const placing = new Set(['in', 'from', 'i', 'från', 'de']);
/** Before a month or a town, and no name: "in April", "in Florence". */
export const beforePlaces: Record<string, ReadonlySet<string>> = {
  en: new Set('in since until last next near during'.split(' ')),
  de: new Set('im in seit'.split(' ')),
  sv: new Set('i sedan under'.split(' ')),
  ru: new Set('в во'.split(' ')),
};
/** Nouns are capitalised, so a capital tells no name. */
export const capitalNouns = new Set(['de']);

/** "Marcus talked", "Priya checked": what somebody did. */
export const deed = /\p{L}{2}ed$/u;
