import type { PromiseWords } from '../../promises/promise-words.ts';

/** What a German reply promises, and by when. */
export const promises: PromiseWords = {
  deeds: {
    report: `
      (=melden|=melde) ..2 (=uns|=mich)
      (=werden|=werde) ..8 =melden
      =meldet =sich ..5
      (=wird|=werden) =sich ..6 =melden
      (=versprechen|=verspreche) ..5 (antwort|rückmeldung|nachricht)
      (=geben|=gebe) ..2 (bescheid|rückmeldung)
      (=berichten|=berichte) ..2 (=ihnen|=dir|=euch)
      (=informieren|=informiere) ..1 (=wir|=ich)? (=sie|=dich|=euch)
      (=sagen|=sage) ..1 (=ihnen|=dir|=euch) ..8
      (=teilen|=teile) ..1 (=ihnen|=dir|=euch) ..8 =mit
      (=komme|=kommen) ..2 =auf (=sie|=dich|=euch) ..4 =zurück
      (=geben|=gebe) ..1 (=ihnen|=dir|=euch) ..4 (bescheid|rückmeldung|nachricht|antwort)
      (=werden|=werde) ..2 (=sie|=ihnen|=dich|=dir|=euch) ..6 (=informieren|=berichten|=mitteilen|=sagen|=benachrichtigen)
      (=sie|=du|=ihr) (=hören|=hörst|=hört|=erfahren|=erfährst|=bekommen|=bekommst|=erhalten|=erhältst) ..5 (=uns|=mir|antwort|rückmeldung|nachricht)
      (=hören|=hörst|=erfahren|=erfährst|=bekommen|=bekommst|=erhalten|=erhältst) (=sie|=du|=ihr) ..5 (=uns|=mir|antwort|rückmeldung|nachricht)
    `,
    contact: `
      (=wir|=ich) (=rufen|=rufe|=kontaktieren|=kontaktiere) (=sie|=dich|=euch) ..5
      (=rufen|=rufe|=kontaktieren|=kontaktiere) (=wir|=ich) (=sie|=dich|=euch) ..5
      (=wir|=ich|=und) (=schreiben|=schreibe) (=ihnen|=dir|=euch)
      (=schreiben|=schreibe) (=wir|=ich) (=ihnen|=dir|=euch)
      =setzen ..1 =uns ..8 =in =verbindung
      =setze ..1 =mich ..8 =in =verbindung
      =ruft (=sie|=dich|=euch) ..5
      (=werden|=werde|=wird) ..2 (=sie|=ihnen|=dich|=dir|=euch) ..5 (=anrufen|=kontaktieren|=schreiben|=zurückrufen|=anschreiben)
    `,
    refund: `
      (=wir|=ich|=und) ..1 (=erstatten|=erstatte|=überweisen|=überweise) ..6
      (=erstatten|=überweisen) (=wir|=ich) ..6
      (=werden|=werde|=wird) ..8 (=erstatten|=überweisen|=zurückzahlen|=zurückerstatten|=erstattet|=überwiesen|=zurückgezahlt|=zurückerstattet)
      (=sie|=du) (=erhalten|=erhältst|=bekommen|=bekommst) ..10 (=zurück|erstattung)
    `,
    send: `
      (=wir|=ich|=und) (=schicken|=schicke|=senden|=sende|=liefern|=liefere) ..6
      (=schicken|=senden|=liefern) (=wir|=ich) ..6
      (=werden|=werde|=wird) ..8 (=schicken|=senden|=liefern|=zusenden|=zuschicken|=geschickt|=gesendet|=geliefert|=versendet|=zugeschickt)
    `,
    mend: `
      (=lassen|=lasse) (=wir|=ich) ..6 (=austauschen|=reparieren|=ersetzen|=erneuern|=streichen|=beheben|=prüfen)
      (=wir|=ich) (=lassen|=lasse) ..6 (=austauschen|=reparieren|=ersetzen|=erneuern|=streichen|=beheben)
      =kommt ..3 (techniker*|monteur*|handwerker*|fachfirma|installateur*)
      (=wir|=ich|=und) ..1 (=reparieren|=repariere|=tauschen|=tausche|=ersetzen|=ersetze|=beheben|=behebe|=ändern|=erneuern|=installieren|=korrigieren|=aktualisieren|=streichen)
      (=reparieren|=tauschen|=ersetzen|=beheben|=ändern|=erneuern|=installieren|=korrigieren|=aktualisieren) (=wir|=ich)
      (=werden|=werde|=wird) ..8 (=reparieren|=austauschen|=ersetzen|=beheben|=ändern|=erneuern|=installieren|=korrigieren|=repariert|=ausgetauscht|=ersetzt|=behoben|=geändert|=erneuert|=installiert|=korrigiert|=gestrichen)
    `,
    look: `
      (=wir|=ich|=und) ..1 (=prüfen|=prüfe|=klären|=kläre|=besprechen|=bespreche|=untersuchen|=untersuche|=überprüfen|=überprüfe)
      (=prüfen|=prüfe|=klären|=kläre|=besprechen|=bespreche|=untersuchen|=überprüfen) (=wir|=ich)
      (=wir|=ich|=und) (=gehen|=gehe) ..8 (=nach|=durch)
      (=wir|=ich|=und) (=schauen|=schaue|=sehen|=sehe) ..1 (=uns|=mir) ..5 =an
      (=wir|=ich|=und) (=sprechen|=spreche|=reden|=rede) ..6 (=mit|=darüber|=an)
      (=wir|=ich|=und) (=fragen|=frage) ..6 =nach
      (=wir|=ich|=und) =suchen ..3 =ursache
      (=wir|=ich|=und) =haken ..6 =nach
      (=werden|=werde) ..6 =kümmern
      (=kümmern|=kümmere) ..1 (=wir|=ich)? (=uns|=mich) ..3 (=darum|=drum)
      (=nehmen|=nehme) (=uns|=mich) ..3 (=sache|=thema*|=dessen) ..1 =an
      (=werden|=werde|=wird) ..8 (=prüfen|=klären|=besprechen|=untersuchen|=überprüfen|=nachgehen|=ansehen|=anschauen|=nachfragen|=sprechen|=durchgehen)
    `,
  },
  innocent: `
    (=hoffen|=hoffe|=hoffentlich) ..5
    (=versuchen|=bemühen) ..6
    (=freuen|=freue) ..2 (=uns|=mich) ..5
    (=prüfen|=überprüfen|=prüfe) ..1 (=jede|=jeden|=jedes|=alle) ..1
    (=wir|=ich) =gehen ..1 =davon ..2
    =ändern ..2 (=nichts|=daran)
    =sehen =uns ..3 (=wieder|=bald)
  `,
  idle: `
    =immer|=stets|=nie|=niemals|=künftig|(=in =zukunft)|(=ab =sofort)|(=beim =nächsten)|(=jedes =mal)
    (=wenn|=falls|=sobald|=sollten|=solltest) (=sie|=du|=ihr|=etwas|=noch) ..2
    <start> (=bitte)? (=schreiben|=rufen|=melden|=senden|=schicken|=nennen|=teilen|=geben|=sagen|=kontaktieren) =sie ..3
    =bitte ..8 =sie ..1
    (=schreib|=ruf|=melde|=schick|=sag|=nenn) ..1 (=uns|=dich|=mir) ..2
  `,
  dates: {
    weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag|sonnabend', 'sonntag'],
    months: [
      'januar|jänner',
      'februar',
      'märz',
      'april',
      'mai',
      'juni',
      'juli',
      'august',
      'september',
      'oktober',
      'november',
      'dezember',
    ],
    numbers: {
      ein: 1,
      eine: 1,
      einem: 1,
      einer: 1,
      eines: 1,
      zwei: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      vierzehn: 14,
      'ein paar': 3,
      einigen: 3,
      wenigen: 3,
      weniger: 3,
    },
    units: {
      hour: 'stunden|stunde',
      workday: 'arbeitstagen|arbeitstage|arbeitstag|werktagen|werktage|werktag',
      day: 'tagen|tage|tages|tag',
      week: 'wochen|woche',
      month: 'monaten|monate|monats|monat',
    },
    by: 'bis spätestens|spätestens am|spätestens|bis zum|bis|vor',
    on: 'am|noch am|diesen|kommenden|kommender|ab',
    next: 'nächsten|nächster|nächste',
    within: 'innerhalb der nächsten|innerhalb von|innerhalb|in den nächsten|binnen|in',
    near: [
      [2, 'übermorgen'],
      [1, '(?<!(?:am|guten|jeden|diesen|heute) )morgen'],
      [0, 'heute'],
    ],
    periods: {
      'next-week': 'nächste woche|kommende woche|nächster woche|kommender woche|in der nächsten woche',
      'this-week':
        'diese woche|dieser woche|bis ende der woche|bis zum ende der woche|bis ende dieser woche|bis wochenende',
      'this-month': 'diesen monat|bis ende des monats|bis monatsende|bis zum monatsende',
      'next-month': 'nächsten monat|nächster monat|im nächsten monat|kommenden monat',
      'before-weekend': 'vor dem wochenende|bis zum wochenende',
      'after-weekend': 'nach dem wochenende',
    },
    dates: ['{day}\\. ?{month}(?: {year})?', '{day}\\.{mm}\\.(?: ?{year})?'],
    event:
      'was|warum|passiert|geschehen|besuch|besuchs|besuchten|bestellung|war|waren|wurde|schief|lief|bewertung|abend|aufenthalt|buchung|schicht',
  },
};
