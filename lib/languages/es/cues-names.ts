import { withoutAccents } from '#lib/check/fold.ts';

const names = `
  aarón abel abigail abril ada adela adolfo adrián adriana ágata agustín agustina aida ainara ainhoa aitana aitor alba alberto aldo alejandra
  alejandro álex alexa alexis alfonso alfredo alicia alma alonso álvaro amalia amanda amaya amelia amparo ana anabel anastasia andrea andrés ángel
  ángela ángeles angelica angelina aníbal anita antonia antonio araceli ariadna ariana ariel arturo asunción aurelio aurora azucena bartolomé beatriz
  begoña belén benito benjamín berta bianca blanca blas borja brenda bruno camila camilo candela carina carla carles carlos carlota carmela carmen
  carolina catalina cecilia celeste celia césar chema clara claudia claudio clemente concepción concha consuelo cristian cristina cristóbal daniel
  daniela david débora delia diana diego dolores domingo dora edgar edith edu eduardo elena elías elisa eloísa eloy elsa elvira emilia emiliano
  emilio emma encarna encarnación enric enrique ernesto esperanza esteban estefanía estela ester esther eugenia eugenio eva evelyn fabián fabiola
  facundo fátima federico felipe félix fermín fernanda fernando fidel flavia flor florencia fran francisca francisco gabriel gabriela gael gastón
  gema gemma genaro gerardo germán gilberto gisela gloria gonzalo graciela gregorio guadalupe guillermo gustavo héctor helena hernán hilda horacio
  hugo ian ignacio iker imanol inés inma inmaculada irene iris irma isabel isidro ismael israel itziar iván ivonne izan íñigo jaime javier jazmín
  jenifer jennifer jerónimo jesús jimena joan joaquín joel jon jordi jorge josé josefa josefina juan juana juanjo julia julián juliana julieta julio
  justo karen karina karla katia kevin kiko laia lara laura leandro leire leo leon leonardo leonor leticia lia lidia liliana lina lisandro lola
  lorena lorenzo lourdes luca lucas lucía luciana luciano lucio luis luisa luisana lupe lupita luz macarena maite malena manolo manuel manuela mar
  mara marc marcela marcelo marco marcos margarita maría mariana mariano maribel maricarmen marina mario marisa marisol marta martín martina mateo
  matías mauricio mauro máximo maya melissa mercedes merche micaela miguel milagros milena mireia miriam moisés mónica monserrat montse montserrat
  nacho nadia nahia natalia nayara nerea nestor nico nicolás nicole nieves noa noé noelia noemí nora norma nuria octavio olga olivia omar oriol óscar
  osvaldo pablo paco paloma pamela paola patricia patricio paula paulina paz pedro pepa pepe perla piedad pilar quique rafa rafael ramiro ramón
  raquel raúl rebeca reyes ricardo rita roberto rocío rodolfo rodrigo rogelio roman romina rosa rosalia rosana rosario rubén ruth salomé salvador
  samanta samuel sandra santi santiago sara saul sebastián selena sergi sergio silvana silvia simón sofía soledad sonia susana tamara tania tatiana
  teo teodoro teresa thiago tino tomás toni trinidad uriel valentín valentina valeria vanesa vanessa vega vera verónica vicente vicky víctor victoria
  nahuel nahia tamara marisa toñi toñín tono conchi loli puri mari chelo charo merchi yoli rosi pili mamen mayte lucho pancho chema kike quico nano tito moncho paqui juani vicenta josefa manoli antoñita reme remedios encarni maruja cris vero dani santi edu rafi javi josé nuri marisol celina yamilé yulia yuliana brayan jhon maikel wilmer yeison duván jair dylan ainoa nekane ander unai mikel asier jone amaia garbiñe xiomara nieves abraham adriano amador anselmo
  violeta virginia viviana walter xavi xavier ximena xoan yago yaiza yamila yesica yolanda zaira zoé
  adriá agnès aina àlex alvar anaís andreu antía antón anxo arantxa arantza argi arnau artur asunta aurelia auxi avelino ayelén azahara baltasar
  bautista begoñita berenice bernardo bernat bertín biel borjita boris braulio brígida bruna caetano candelaria caridad carlitos carol casandra
  casilda catherine cayetana charly chelsea chus cintia cinthya ciro claudina cordelia cynthia dafne dalia dalila damián darío dayana deisy denis
  denise desireé desirée diógenes dionisio ebba efraín efrén eider eire elba eleazar elián eliana eliseo elizabeth eloi ema emanuel emely emerson
  enara eneko erica erick erik érika ernestina estanislao eudald eulalia eusebio eustaquio evaristo ezequiel ezra fabio fabricio fani fanny fausto
  felisa ferran fiorella francesc franco froilán gabi gala genoveva gerard germana gerónimo gianella gianluca gibrán giovanna giovanni gisele glenda
  goizane gorane gorka graciana greta griselda guille guiomar haydée heidi heriberto hermelinda hortensia humberto ibai iciar idoia ignasi igor
  ihintza ilda imma imane indira ingrid inti íñaki iñaki iratxe irati isa isaac isabela isaías isaura isi isidoro ismene itxaso ivana ivette izaro
  izaskun jacinta jacinto jacobo jacqueline janet jasmín javiera jeison jenny jere jeremías jessica jésica jesica jhonatan joana joaquina joaco
  johana johanna johnny jonás jonatan jonathan jordina jose josefo joselito joselyn josep josu josué juanma juanmi juanpa judit judith juli julen
  katherine katty kepa kerman kiara koldo lázaro leidy leila lenin leonel leonela leopoldo lesly leyre ligia lilian lisa lisbeth lisette livia lluc
  lluís lorenza lore loreto luana lucila luisma luján luismi lupillo mabel madeleine magalí magaly magda magdalena maia maialen maica maider maika
  mailén maira maitane malik manel manu marcel marcial mariajo marián mariángeles maricruz mariel mariela marilyn marilú mariluz marimar mariola
  mariona marita mariví marlene marlon maru martí maruxa matilde maxi mayra meritxell micael michel michelle mikaela miguelina milagritos mili
  milton mimi minerva mirella mirian mirna modesto moira nadina naiara nando narcís narciso natalí nati natividad nataly nayeli neftalí neizan nel
  nelida nélida nelly nelson neus nilda noel nolberto nuno nydia ñaki obdulia odalys odile ofelia oihane olalla óliver oliver ona onofre oriana
  orlando osiris oswaldo otilia paca palmira pancracio pascual pascuala pastora patri patro patxi pau pelayo perico petra piero pol porfirio presen
  primitivo prudencia purificación queralt quim quino radamés raimundo rai ramona ramonet raquelita rebeka remigio renata rené renzo reinaldo
  reynaldo ricard rigoberto robert robinson rodri rogelia roi rolando roland rómulo rony roque roser roxana rufino saioa salma salustiano salva
  samara sami sandro sarai saray sebas segismundo selma serafín servando severino shakira sheila silvestre silvio simona sindy sixto sole susi tadeo
  tais tamar tavo telma telmo tere teresita tina tinín tirso tobías tomasa tomeu trini ulises unax urko valen valerio vane vasco vivian vladimir
  wanda wendy wilfredo william wilmar xabi xabier xana xenia xesús xisco yadira yahir yair yanina yara yarelis yareli yasmín yasmina yenifer yeni
  yenny yeray yésica yessenia yesenia yohana yoel yordan yosune yoana yuri yuridia zacarías zaida zenaida zoraida zulema zuleyka zuriñe mohamed
  mohammed muhammad ahmed ahmad hassan hasan hamza ibrahim ismail karim khalid mehdi mustafa mustapha nabil othman rachid rashid said samir tarik
  tariq yassin yassine younes youssef yusuf zakaria aicha aisha amina asma fatiha fatima fatma hafsa hakima hanan hanane houda ikram ilham imán
  jamila karima khadija laila latifa layla leyla malika mariam maryam meryem naima najat nawal rachida rania sabrina safae safa salima samira sanaa
  siham soukaina soumaya yasmine zahra zineb amadou aliou babacar cheikh ibrahima mamadou modou moussa ousmane pape fatou awa aminata mariama khady
  andrei bogdan catalin ciprian constantin cosmin cristi dumitru florin gheorghe ionel ionut iulian laurentiu liviu marian marius mihai mihaela
  mircea nicolae ovidiu petru radu razvan sorin stefan stefania vasile alina anca adina corina denisa dorina florentina ioana ionela irina larisa
  loredana luminita madalina mirela monica nicoleta oana raluca sorina anna oksana oleksandr olena svitlana tetiana yana katya nadiya natasha
  anastasiya dmitri sergei ivanka halina kasia agnieszka chen wang wei xin ying ling mei yan jing lin jian hiroshi yuki sakura priya raj rahul sunil
  deepak amit arjun kumar john james peter paul michael mike steve tom mark mary anne emily charlotte sophie marie pierre jean philippe françois
  thomas julien camille claire nathalie hans klaus jürgen giulia francesca alessandro alessandra matteo chiara federica stefano paolo simone joão
  tiago inês catarina thais vitória rafaela letícia caio paquito paquita juanito pepito carmelita
    citlali xochitl itzel rosaura beñat joseba guillem roger brais uxia breogan wilson jefferson edwin ferney yerson faber lautaro maximiliano morena priscila toño toña beto goyo cami gonza chayo lalo chucho moni tati tefi marce meche chabe pedrito luisito miguelito juancho juanca juanpi josemi ursula agueda almudena antonella chabela clotilde cuqui enriqueta filomena georgina gladys ignacia`;

/** First names common in Spanish reviews, to know a person from a nickname or a place; with their accents and as typed without. */
export const firstNames: ReadonlySet<string> = new Set(
  names
    .trim()
    .split(/\s+/)
    .flatMap((name) => [name, withoutAccents(name)]),
);
