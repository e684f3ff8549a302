/** How Russian surnames and patronymics end. */
export const surname =
  /(?:ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ына|ский|цкий|ская|цкая|енко|ук|юк|чук|ян|дзе|швили|их|ых)$/iu;
export const patronymic = /(?:ович|евич|ьич|(?:кузьм|лук|фом|никит|савв)ич|овна|евна|ична|инична|саввишна)$/iu;

const hard = /[бвгджзклмнпрстфхцчшщ]$/u;
const instrumental = /(?:ом|ем|ём|ым|им)$/u;

/** Whether a name nobody declined ends as a man's does in the nominative, and not as «Фарходом». */
export const isMansNominative = (name: string): boolean => hard.test(name) && !instrumental.test(name);
