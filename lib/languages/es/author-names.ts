import type { AuthorNames } from '../../compose/author-names.ts';

export const authorNames: AuthorNames = {
  nobody:
    'el los las le usuario usuaria cliente clienta huesped huésped invitado invitada anonimo anónimo anonima anónima visitante señor señora familia',
  double: [
    {
      first: 'josé juan luis miguel francisco jesús carlos víctor pedro antonio manuel marco jorge ángel javier',
      second:
        'luis maría carlos antonio manuel miguel ángel josé javier juan ramón ignacio alberto andrés francisco enrique pablo david eduardo fernando',
    },
    {
      first: 'maría mari ana rosa carmen luz eva isabel laura sara marta',
      second:
        'carmen josé teresa isabel luisa luz ángeles dolores pilar rosa mar cruz jesús elena victoria belén paz antonia maría cristina eugenia paula sofía beatriz ana lourdes mercedes fernanda lucía',
    },
  ],
};
