import type { PlainWords } from '../../triage/words.ts';

export const plainWords: PlainWords = {
  fair: 'ok okay ordnung passt passte ordentlich okey',
  around: 'es war ist alles ganz soweit so in das essen der service und hat insgesamt',
  asking: 'ist sind gibt habt haben hat kann könnt können darf wann wie wo was welche welcher nehmt wird',
  rhetorical: 'mehr sonst besser willst',
  stars: 'stern sterne sternen',
  everyday:
    'arzt ärztin zahn zähne praxis patient patienten operation motor inspektion kredit restaurant lokal tisch reserviert bedienung koch suppe gericht gerichte pizza verkäufer verkäuferin supermarkt hotel zimmer café bäckerei flughafen flug nach zoo kindergarten kita depot in burger',
  yesterday: 'gestern',
};
