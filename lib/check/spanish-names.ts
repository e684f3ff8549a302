import { withoutAccents } from './fold.ts';
import type { Token } from './tokens.ts';

/** Spanish given names that follow a title: señora Lola, Sr. Joaquín. */
const afterTitle = new Set(
  (
    'lola concha encarna manuela antonia josefa francisca emilia amalia pura berta juana catalina matilde ramona aurora amparo consuelo remedios ' +
    'rosario asuncion esperanza milagros soledad angela clara elvira irene sara raquel nuria joaquin emilio eusebio alfredo armando gerardo ' +
    'gustavo mauricio nicolas'
  ).split(' '),
);
/** Spanish given names that are two words: María José, Juan Carlos. */
const doubled = {
  first: new Set(
    (
      'maria mari jose juan luis ana miguel francisco marco rosa carlos victor eva luz gloria jesus pedro jon ' +
      'ramon jorge julio mario pablo diego hector marta martha sandra blanca olga norma laura paula claudia andrea diana monica lucia adriana'
    ).split(' '),
  ),
  second: new Set(
    (
      'maria jose luis carlos antonio manuel miguel angel angeles pablo javier isabel belen rosa laura teresa jesus elena cristina ' +
      'pilar luisa fernando fernanda alberto francisco enrique ramon ignacio andres marina esther mercedes eugenia victoria mari luz ines ' +
      'paz sol carmen dolores nieves julia lourdes alfonso eduardo guillermo raul sebastian camila sofia lucia paula valentina gabriela alejandra ' +
      'patricia susana alicia felipe david daniel sergio jaime cesar mario hugo rafael roberto ricardo oscar ernesto cecilia milena marcela liliana beatriz ander mikel'
    ).split(' '),
  ),
};

/** Whether a name is given names alone: Lola, María. */
export const isGiven = ([word, ...more]: readonly Token[]) =>
  word !== undefined &&
  more.length === 0 &&
  [afterTitle, doubled.first, doubled.second].some((names) => names.has(withoutAccents(word.form)));

/** Whether two words are one given name. */
export const isDoubled = ([first, second, ...more]: readonly Token[]) =>
  first !== undefined &&
  second !== undefined &&
  more.length === 0 &&
  doubled.first.has(withoutAccents(first.form)) &&
  doubled.second.has(withoutAccents(second.form));
