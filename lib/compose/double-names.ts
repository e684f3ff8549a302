import { fold } from '../check/fold.ts';

const namesOf = (names: string): ReadonlySet<string> => new Set(names.split(' ').map(fold));

/** First names that are spoken with the one behind them: "Mari Carmen", "Anna Lena", "José Luis", "Lars Erik", "Mary Ann". Others are surnames there: "Anna Klein". */
const pairs: readonly { first: ReadonlySet<string>; second: ReadonlySet<string> }[] = [
  {
    first: namesOf('josé juan luis miguel francisco jesús carlos víctor pedro antonio manuel marco jorge ángel javier'),
    second: namesOf(
      'luis maría carlos antonio manuel miguel ángel josé javier juan ramón ignacio alberto andrés francisco enrique pablo david eduardo fernando',
    ),
  },
  {
    first: namesOf('maría mari ana rosa carmen luz eva isabel laura sara marta'),
    second: namesOf(
      'carmen josé teresa isabel luisa luz ángeles dolores pilar rosa mar cruz jesús elena victoria belén paz antonia maría cristina eugenia paula sofía beatriz ana lourdes mercedes fernanda lucía',
    ),
  },
  {
    first: namesOf(
      'anna anne ann eva maria marie lisa lena sophie hanna johanna julia clara klara eva-maria rosa greta ida',
    ),
    second: namesOf(
      'lena lotte maria marie sophie sofie luise louise katharina katrin kathrin christin kristin karin carin lisa helena greta britta sofia stina charlotte theresa magdalena sophia',
    ),
  },
  {
    first: namesOf(
      'hans karl carl klaus lars per jan sven bengt nils ernst heinz franz johann johannes max paul lars-erik bo',
    ),
    second: namesOf(
      'peter jürgen heinz dieter joachim georg werner erik eric åke olof olov anders johan gunnar josef emil friedrich gustav henrik göran jakob uwe',
    ),
  },
  {
    first: namesOf('mary sarah anna emma betty peggy billy bobby john jim tommy mae lee ella ava ruby daisy lily jo'),
    second: namesOf(
      'ann anne jane lou jo sue ellen kate beth lynn lynne louise rose mae bob joe grace may alice elizabeth',
    ),
  },
  {
    first: namesOf('britt maj gun inga karin eva ulla ing'),
    second: namesOf('marie lis britt mari inger lena kristin maj karin gunn'),
  },
];

/** Whether two words of a name are one first name. */
export const isDoubleName = (first: string, second: string): boolean =>
  pairs.some((pair) => pair.first.has(fold(first)) && pair.second.has(fold(second)));
