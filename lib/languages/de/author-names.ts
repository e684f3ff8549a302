import type { AuthorNames } from '../../compose/author-names.ts';

export const authorNames: AuthorNames = {
  nobody:
    'der die das nutzer nutzerin benutzer gast kunde kundin besucher besucherin anonym herr frau familie ehepaar papa papi mama mami mutti vati mutter vater eltern anwohner* nachbar nachbarin stammgast stammkunde stammkundin mieter mieterin käufer käuferin leser leserin museumsgänger museumsgängerin kritiker kritikerin urlauber urlauberin geschäftsreisend* reisender reisende',
  double: [
    {
      first: 'anna anne ann eva maria marie lisa lena sophie hanna johanna julia clara klara eva-maria rosa greta ida',
      second:
        'lena lotte maria marie sophie sofie luise louise katharina katrin kathrin christin kristin karin lisa helena greta sofia charlotte theresa magdalena sophia',
    },
    {
      first: 'hans karl carl klaus jan sven ernst heinz franz johann johannes max paul',
      second: 'peter jürgen heinz dieter joachim georg werner erik eric josef emil friedrich gustav henrik jakob uwe',
    },
    {
      first: 'thuy thu thanh ngoc minh kim hong phuong thi mai',
      second: 'linh huong trang hoa lan mai nga thuy anh ngoc hang hien',
    },
  ],
};
