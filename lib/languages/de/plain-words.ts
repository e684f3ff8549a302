import type { PlainWords } from '../../triage/words.ts';

export const plainWords: PlainWords = {
  fair: 'ok okay ordnung passt passte ordentlich okey',
  around: 'es war ist alles ganz soweit so in das essen der service und hat insgesamt',
  asking: 'ist sind gibt habt haben hat kann könnt können darf wann wie wo was welche welcher nehmt wird',
  rhetorical:
    'will man mehr, will man noch mehr, will man da mehr, willst du mehr, was willst du noch, wollen wir mehr, wollt ihr mehr, braucht man mehr, braucht es mehr, brauch ich mehr, brauche ich mehr, mehr will man, mehr braucht man, mehr braucht es, mehr kann man wollen, mehr wünschen, mehr verlangen, mehr erwarten, wer sonst, wo sonst gibt, wo sonst bekommt, wo sonst kriegt, wo sonst findet, wo sonst ?, wie sonst ?, was sonst ?, geht es besser, geht es noch besser, geht besser, besser gehen, was will man, gibt es etwas besseres, gibt es was besseres',
  stars: 'stern sterne sternen',
  everyday:
    'arzt ärztin zahn zähne praxis patient patienten operation motor inspektion kredit restaurant lokal tisch reserviert bedienung koch suppe gericht gerichte pizza verkäufer verkäuferin supermarkt hotel zimmer café bäckerei flughafen flug nach zoo kindergarten kita depot in burger',
  yesterday: 'gestern',
  later: 'update nachtrag edit ergänzung aktualisierung aktualisiert',
  familiar: 'euch euer eure eurem euren eurer eures',
};
