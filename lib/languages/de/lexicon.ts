import type { Lexicon } from '#lib/check/matcher.ts';

const asksWithNot = new Set(
  'können könnt kannst könnten könntest könntet möchten möchtest möchtet wollen willst wollt würden würdest würdet mögen magst dürfen sollten warum wieso weshalb'.split(
    ' ',
  ),
);
const persons = new Set('sie du ihr wir'.split(' '));

/** German: word lists for `@name` in phrases, and denial. */
export const lexicon: Lexicon = {
  lang: 'de',
  words: {
    you: '=sie|=ihnen|=ihr|=ihre|=ihrem|=ihren|=ihrer|=ihres|=du|=dich|=dir|=dein|=deine|=deinem|=deinen|=deiner|=deines|=euch|=euer|=eure|=eurem|=euren|=eurer|=eures',
    du: '=sie|=du',
    dich: '=sie|=dich|=euch',
    dir: '=ihnen|=dir|=euch',
    dein: '=ihr|=ihre|=ihrem|=ihren|=ihrer|=ihres|=dein|=deine|=deinem|=deinen|=deiner|=deines|=euer|=eure|=eurem|=euren|=eurer|=eures',
    we: '=wir|=uns|=unser|=unsere|=unserem|=unseren|=unserer|=unseres|=ich|=mir|=mich|=mein|=meine|=meinem|=meinen|=meiner',
    review:
      '*bewertung*|*rezension*|*kommentar*|=bewertung|feedback|rückmeldung*|beitrag|beiträge|=post|posting*|=text|=texte|eintrag|=review|=reviews|beurteilung*|=kritik|kritiken|verriss|lügengeschichte|geschreibsel',
    stars:
      'stern|sterne|sternchen|*bewertung|rating|punktzahl|=note|benotung|*wertung|*sternebewertung|sterneanzahl|sternezahl',
    staff:
      '*kellner*|=koch|köchin|köche|*küchenchef*|=bedienung|servicekraft|servicekräfte|kassierer*|rezeptionist*|empfangsdame*|barista*|barkeeper*|barmann|*fahrer|*fahrerin|*kurier|*bote|*boten|manager*|*mitarbeit*|angestellt*|*arzthelfer*|*pfleger|*pflegerin|krankenschwester*|=arzt|=ärztin|azubi*|auszubildend*|lehrling*|praktikant*|aushilfe*|*kolleg*|techniker*|monteur*|*mechaniker*|friseur*|reinigungskraft|reinigungskräfte|putzfrau|zimmermädchen|*berater|*beraterin|*verkäufer*|hausmeister*|*portier*|sachbearbeiter*|trainer*|=lehrer|lehrerin|*leiter|*leiterin|*personal|disponent*|verwalter*|stylist*|türsteher*|betreuer*',
    gift: '*gutschein*|geschenk*|präsent*|*rabatt*|preisnachlass|=nachlass|aufmerksamkeit|entschädigung|wiedergutmachung|gratis*|freigetränk*|freigericht*|bonus|guthaben|erstattung|kostenlos*|upgrade|dankeschön|gratifikation',
    lawyer: 'justiziar*|*anwalt*|*anwält*|rechtsabteilung|rechtsbeistand|jurist|juristen|juristin|*kanzlei',
  },
  negations: new Set(
    'nicht kein keine keinen keinem keiner keines keinerlei nie niemals nimmer ohne weder nichts niemand niemanden niemandem keinesfalls keineswegs unabhängig ungeachtet anstatt statt egal'.split(
      ' ',
    ),
  ),
  after: 3,
  onlyAsks: (forms, at) =>
    (forms[at] === 'nicht' && (forms[at + 1] === 'nur' || forms[at + 1] === 'wahr')) ||
    (forms[at] === 'nicht' && persons.has(forms[at - 1] ?? '') && asksWithNot.has(forms[at - 2] ?? '')),
};
