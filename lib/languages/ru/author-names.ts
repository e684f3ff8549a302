import type { AuthorNames } from '../../compose/author-names.ts';

export const authorNames: AuthorNames = {
  nobody: 'пользователь аноним* гость гостья клиент* покупатель* посетитель* местный знаток семья господин госпожа',
  double: [],
};
