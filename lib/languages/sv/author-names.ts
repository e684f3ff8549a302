import type { AuthorNames } from '../../compose/author-names.ts';

export const authorNames: AuthorNames = {
  nobody: 'användare användaren gäst gästen kund kunden besökare besökaren familjen',
  double: [
    {
      first: 'anna ann eva maria marie lisa lena sophie hanna johanna julia clara klara rosa greta ida',
      second:
        'lena lotte maria marie sophie sofie louise katarina kristin karin carin lisa helena greta britta sofia stina charlotte',
    },
    {
      first: 'hans karl carl lars per jan sven bengt nils johan lars-erik bo',
      second: 'peter erik eric åke olof olov anders johan gunnar josef emil gustav henrik göran jakob georg',
    },
    {
      first: 'britt maj gun inga karin eva ulla ing',
      second: 'marie lis britt mari inger lena kristin maj karin gunn',
    },
  ],
};
