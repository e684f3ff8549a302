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
  violeta virginia viviana walter xavi xavier ximena xoan yago yaiza yamila yesica yolanda zaira zoé`;

/** First names common in Spanish reviews, to know a person from a nickname or a place; with their accents and as typed without. */
export const firstNames: ReadonlySet<string> = new Set(
  names
    .trim()
    .split(/\s+/)
    .flatMap((name) => [name, withoutAccents(name)]),
);
