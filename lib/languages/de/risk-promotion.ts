import type { promotion as english } from '../en/risk-promotion.ts';

/** Offers, advertising, and ways out of the site, in German. */
export const promotion = {
  'incentive-change': `
    - (=um|=können|möchten|gelegenheit|chance|hoffen|=alles) ..4 (=ihre|=deine|=eure|=ihren|=deinen|=euren|=ihr|=dein|=euer) (meinung|eindruck|bild) ..2 (=zu)? (=ändern|=verbessern)
    (sobald|wenn|falls|sofern|nachdem) ..6 (@review|stern|sterne|text|kritik|eintrag|kommentar|beitrag|verriss|zeilen|urteil|note|daumen) ..6 (=weg|verschwindet|verschwunden|verschwände|gelöscht|geändert|korrigiert|korrigieren|angepasst|anpassen|überarbeitet|überarbeiten|offline|anheben|aktualisiert|zurücknehmen|zurückziehen|löschen|=ändern|leuchten|freundlicher|netter|revidieren|umdenken) ..10 (gutschein*|erstatt*|rabatt*|gratis*|geld|geschenk*|überweis*|schenken|spendier*|bonus|gutschrift|erlassen|kulanz*|=nachlass|rückzahlung|entschädigung|wiedergutmachung|flasche|abendessen|kinokarte|freikarten|premium*|rechnung|franken|euro|überraschung|umsonst|=zahlen|freischalten|freigeschaltet|verzichten|übernehmen)
    (gutschein*|erstatt*|rabatt*|gratis*|geld|geschenk*|überweis*|schenken|spendier*|bonus|gutschrift|erlassen|kulanz*|=nachlass|rückzahlung|entschädigung|wiedergutmachung|flasche|abendessen|kinokarte|freikarten|premium*|rechnung|franken|euro|überraschung|umsonst) ..10 (sobald|wenn|falls|sofern|nachdem|bis|damit) ..6 (@review|stern|sterne|text|kritik|eintrag|kommentar|beitrag|verriss|zeilen|urteil|note|daumen) ..6 (=weg|verschwindet|verschwunden|verschwände|gelöscht|geändert|korrigiert|korrigieren|angepasst|anpassen|überarbeitet|überarbeiten|offline|anheben|aktualisiert|zurücknehmen|zurückziehen|löschen|=ändern|leuchten|freundlicher|netter|revidieren|umdenken)
    (für|gegen|bei|nach) ..3 (löschung|korrektur|anpassung|überarbeitung|streichung|rücknahme|zurückziehen|umschreiben|entfernung|neubewertung|umdenken) ..8 (gutschein*|erstatt*|rabatt*|gratis*|geld|geschenk*|überweis*|schenken|spendier*|bonus|gutschrift|erlassen|kulanz*|=nachlass|rückzahlung|entschädigung|wiedergutmachung|flasche|abendessen|kinokarte|freikarten|premium*|rechnung|franken|euro|überraschung|umsonst|bekommen|erhalten|entgegen*|belohn*|bedanken wir)
    (löschen|=ändern|korrigieren|streichen|ziehen|nehmen|heben|passen|drehen) @du ..8 (dann|und|sobald) ..8 (gutschein*|erstatt*|rabatt*|gratis*|geld|geschenk*|überweis*|schenken|spendier*|bonus|gutschrift|erlassen|kulanz*|=nachlass|rückzahlung|entschädigung|wiedergutmachung|flasche|abendessen|kinokarte|freikarten|premium*|rechnung|franken|euro|überraschung|umsonst|schenken wir|=zahlen wir|laden wir)
    (=ändern|bearbeiten|löschen|entfernen|aktualisieren|überarbeiten|erhöhen|verbessern|anpassen|korrigieren|zurückziehen|zurücknehmen|aufwerten|=ändere|lösche|ändert|löscht|erhöhe) ..1 (@du)? ..7 (@review|=sie|sterne|sternen|stern|*wertung|es|das|rating|beitrag|ihn) ..8 (gratis|umsonst|kostenlos*|rabatt*|gutschein*|geschenk*|erstatten|erstattung|erstattet|entschädig*|bonus|aufs haus|auf =uns|bekommen|erhalten|=zahlen|bezahlen|guthaben|cashback|upgrade|belohn*|revanchier*|überweisen|schenken|geld zurück|prozent|%|<money>|euro|dessert|essen ..1 (frei|gratis)|schicken wir|freien|freies|laden wir|dankeschön|erkenntlich|spendier*|zurück|übernehmen wir|einladung|erlassen)
    (nehmen|ziehen|verwandeln|machen|nimm|geben|gib|vergeben) ..1 (@du)? ..7 (@review|sterne|sternen|stern|*wertung|rating) ..8 (gratis|umsonst|kostenlos*|rabatt*|gutschein*|geschenk*|erstatten|erstattung|erstattet|entschädig*|bonus|aufs haus|auf =uns|bekommen|erhalten|=zahlen|bezahlen|guthaben|cashback|upgrade|belohn*|revanchier*|überweisen|schenken|geld zurück|prozent|%|<money>|euro|dessert|essen ..1 (frei|gratis)|schicken wir|freien|freies|laden wir|dankeschön|erkenntlich|spendier*|zurück|übernehmen wir|einladung|erlassen)
    (wenn|falls|sobald|sofern|nachdem|nach|bei|für|gegen|erst|vorausgesetzt|sollten|unter der bedingung) ..7 (@review|sterne|sternen|stern|*wertung|rating|löschung|änderung) ..6 (=ändern|geändert|löschen|gelöscht|löschung|änderung|entfernen|entfernt|weg ist|verschwindet|verschwunden|erhöhen|anheben|angepasst|anpassen|zurückziehen|zurücknehmen|zurückgezogen|aktualisieren|verbessern|verbesserung|korrigieren|raus ist|=weg|offline|geben|vergeben|machen|überdenken|werden|verändern) ..8 (gratis|umsonst|kostenlos*|rabatt*|gutschein*|geschenk*|erstatten|erstattung|erstattet|entschädig*|bonus|aufs haus|auf =uns|bekommen|erhalten|=zahlen|bezahlen|guthaben|upgrade|belohn*|revanchier*|überweisen|schenken|geld|prozent|%|<money>|euro|dessert|laden wir|dankeschön|erkenntlich|großzügig|spendier*|entgegenkommen|zurück|gutschrift|=nachlass)
    (wenn|falls|sobald|sofern|nachdem) ..7 (es|das) ..6 (=ändern|geändert|löschen|gelöscht|löschung|änderung|entfernen|entfernt|weg ist|verschwindet|verschwunden|erhöhen|anheben|zurückziehen|zurücknehmen|zurückgezogen) ..8 (gratis|umsonst|kostenlos*|rabatt*|gutschein*|geschenk*|erstatten|erstattung|erstattet|entschädig*|bonus|aufs haus|auf =uns|bekommen|erhalten|=zahlen|bezahlen|guthaben|upgrade|belohn*|revanchier*|überweisen|schenken|geld|prozent|%|<money>|euro|dessert|laden wir|dankeschön|erkenntlich|großzügig|spendier*|entgegenkommen|zurück|gutschrift|=nachlass)
    (gratis|umsonst|kostenlos*|rabatt*|gutschein*|geschenk*|erstatten|erstattung|rückerstattung|entschädig*|bonus|guthaben|upgrade|belohn*|überweisen|schenken|geld|prozent|%|euro|<money>|bekommen|erhalten|dankeschön|=zahlen|gutschrift|=nachlass|einladung|essen|übernachtung|nacht) ..7 (wenn|falls|sobald|sofern|nachdem|nach|für|gegen|im gegenzug|dafür dass|unter der bedingung|vorausgesetzt|erst wenn|bei|im austausch) ..7 (=ändern|geändert|löschen|gelöscht|löschung|änderung|entfernen|entfernt|entfernung|weg ist|verschwindet|verschwunden|erhöhen|anheben|angepasst|anpassen|anpassung|zurückziehen|zurücknehmen|zurückgezogen|rücknahme|aktualisieren|korrektur|korrigieren|fünf sterne|5 sterne|vier sterne|bessere* (bewertung|note)|positive* (bewertung|rezension)|überdenken|offline|raus ist|überarbeiten|höhere* (bewertung|note))
    (fünf|5|vier|4|mehr|bessere*|positive*|volle) ..1 (sterne|sternen|bewertung|punktzahl|rezension) ..2 (und|dann|dafür|gegen|für|im tausch) ..7 (gratis|umsonst|kostenlos*|rabatt*|gutschein*|geschenk*|erstatt*|aufs haus|auf =uns|bekommen|erhalten|geld|=zahlen|schenken|dessert|guthaben|geht|laden|bonus|freien|freies)
    (@review|=sie|es|sterne|*wertung) ..3 (=ändern|löschen|=weg|gelöscht|geändert|entfernen|anpassen|korrigieren|zurücknehmen|erhöhen) ..2 (und|dann) ..6 (geld|gratis|umsonst|kostenlos*|rabatt*|gutschein*|geschenk*|erstatt*|aufs haus|auf =uns|guthaben|schenken|bekommen|entschädig*|überweisen|=zahlen|dessert|freien|freies)
    (im gegenzug|als gegenleistung|im austausch|dafür) ..6 (@review|sterne|*wertung) ..5 (=ändern|löschen|anpassen|korrigieren|zurück*|entfernen|überdenken|erhöhen|verbessern|aktualisieren)
    (@review|sterne|*wertung) ..5 (=ändern|löschen|anpassen|korrigieren|zurückziehen|entfernen|überdenken|erhöhen|verbessern|aktualisieren) ..4 (im gegenzug|als gegenleistung|im austausch)
    (für|gegen|bei) ..2 (bessere*|höhere*|positive*|gute*|neue*|geänderte*|fünf|5|vier|4) ..1 (bewertung|sterne|note|rezension|sternen) ..3 (bekommen|erhalten|gibt|erstatten|schenken|=zahlen|kommen|überweisen|bekommst) ..4
    (sobald|wenn|falls) ..4 (sterne|bewertung|note|rezension) ..3 (stimmen|stimmt|passt|passen|besser|fünf|positiv|oben) ..3 (ist|sind|steht|stehen)? ..8 (*gutschein*|geschenk*|gratis*|geld|schicken|erstatten|erhalten|bekommen|rabatt*|euro|spendieren|laden)
    (sobald|wenn|sehen|stehen|leuchten|haben) ..4 (fünf sterne|5 sterne|vier sterne|die sterne|volle punktzahl|bessere bewertung) ..6 (wartet|warten|winkt|winken|liegt|spendieren|spendiert|gehört|gehören|bekommen|geht|gehen) ..8 (*drink*|bier|biere|wein|*cocktail*|dessert|kaffee|flasche|sekt|*gutschein*|geld|essen|menü|bar|haus|=uns|massage|gratis|auf @dich)
    - (unabhängig|egal|ganz gleich|ob|ungeachtet|gleichgültig) ..10 (@review|entscheiden|=ändern|sterne|*wertung)
    - (nie|niemals|nicht|kein|keine|ohne) ..5 (gegenleistung|gegenzug|austausch|bedingung*|bitten)
    (rutscht|klettert|steigt|wandert|springt|hüpft|wächst|wird|werden|verwandelt) ..6 (sterne|stern|bewertung|note|wertung|@review|punktzahl|zwei|drei|eins) ..10 (liegt|wartet|gibt|bekommen|erhalten|schenken|geht|gehen|steht|gehört|winkt|wandert|spendieren|kriegen) ..10 (geschenk*|*korb|gutschein*|flasche|gratis|umsonst|kostenlos*|geschenkt|auf =uns|aufs haus|haarschnitt|konto|rabatt*|bonus|torte|essen|massage|briefkasten|erstatt*)
    (sobald|wenn|falls) ..4 (hier|oben|da|dort|im profil) ..4 (fünf|vier|5|4|mehr|bessere|volle|alle) ..1 (sterne|stern|punkte|note) ..4 (stehen|steht|leuchten|glänzen|strahlen|sind|ist|zu sehen|auftauchen) ..3 (liegt|wartet|gibt|bekommen|erhalten|schenken|geht|steht|gehört|winkt|spendieren|kriegen) ..10
    (sobald|wenn|falls|sofern|soweit|nachdem|vorausgesetzt) ..6 (@review|zeilen|äußerung|sterne|stern|=netz|internet|durchschnitt) ..8 (verschwund*|verschwindet|gelöscht|=weg|geändert|angepasst|freundlicher|netter|=nichts mehr|umgeschrieben|entfernt|korrigiert|ruhe|wieder stimmt|nicht mehr aufzufinden) ..10 (*gutschein*|geschenk*|gratis|kostenlos*|erlassen|rabatt*|schenken|umsonst|bonus*|laden wir|spendieren|*menü|kaution|gutgeschrieben|*nachlass|entgegenkommen|freikarte*)
    (*gutschein*|gratis|kostenlos*|erlassen|rabatt*|schenken|umsonst|bonus*|*nachlass|entgegenkommen|freikarte*|jahreskarte|nicht in rechnung) ..10 (sobald|wenn|falls|sofern|soweit|nachdem|vorausgesetzt) ..8 (@review|zeilen|äußerung|sterne|stern|=netz|internet) ..10 (verschwund*|verschwindet|gelöscht|=weg|geändert|angepasst|freundlicher|netter|=nichts mehr|umgeschrieben|entfernt|korrigiert|ruhe|nicht mehr)
    (für|gegen) ..2 (freundlichere*|neue*|geänderte*|nettere*|kleine*|andere*|schönere*) ..1 (satz|fassung|zeile|zeilen|=worte|nachtrag|=text|korrektur) ..10 (gratis|kostenlos*|=gäbe|hält|ließe|schenk*|*gutschein*|*karten|spendier*|=nichts kostet|bonus*)
    aus (eins|einem|einer|zwei|drei|<number>) ..1 (mach|machen) ..2 (vier|fünf|<number>)
    eine hand wäscht die andere
    (nettere*|freundlichere*|schönere*|bessere*) (worte|sterne|zeilen|text|bewertung) ..2 (größere*|mehr|billiger|günstiger|schneller*|bessere*)
    (drehen|polieren|putzen|verbessern|heben|=ändern) ..1 @du ..5 (ruf|meinung|sterne|text|schnitt|bewertung|durchschnitt) ..1 (drehen|polieren|putzen|senken|verbessern|=ändern|heben) wir
    (schreib*|änder*|lösch*|korrigier*|pass*) ..10 (drücken|drücke) ..6 (auge|augen) zu
    (schreib|schreiben|schreibt|formulier*) ..5 (neu|um|nochmal|noch mal) ..6 dann ..8 (bonus*|*gutschein*|gratis|rabatt*|kostenlos*|provision|schenk*|gutschrift|erlassen)
    (ersatz*|*gutschein*|geld|kaution|rückzahlung|erstattung|guthaben) ..6 (wartet|warten|bereit|liegt|liegen) ..6 auf ..3 (geänderte*|neue*|nettere*|freundlichere*|andere*|bessere*) ..1 (zeilen|=worte|bewertung|text|sterne|fassung|kommentar)
    (bleibt|bleiben) ..3 (stern|sterne|text|bewertung|kommentar) ..2 (bleibt|bleiben) ..3 (auch)? ..2 (gebühr|rechnung|selbstbehalt|kosten|sperre|betrag|preis)
  `,
  'incentive-review': `
    (lob|worte|zeilen|sterne|@review|empfehlung*|weiterempfehlung*|rezensent*|meinung) ..8 (gratis*|umsonst|geht auf =uns|lostopf|verlosung|freigetränk*|freibier|bonusmonat|treuepunkte|bonuspunkte|prämie|revanchier*|aufs haus|gutgeschrieben|einkaufsgutschein*)
    (wer|jeder|alle|jede|fleißige*) ..8 (bewertet|lobt|empfiehlt|weiterempfiehlt|postet|sterne|@review|rezensiert|beurteilt|beurteilen|loben|weiterempfehlen|rezensent*|bewerter*) ..8 (bekommt|bekommen|erhält|erhalten|kriegt|spart|sparen|trinkt|fahren ..3 billiger|=zahlt weniger|nimmt teil|nehmen teil|kassiert|belohnt|verlost|gewinnt)
    (@review|lob|meinung|worte|sterne|erwähnung) ..3 (ist|sind|wäre) ..1 =uns ..2 (ein|eine|einen|fünf|zehn|zwanzig|jedes mal) ..4 wert
    (@review|rezensent*|empfehlung*|weiterempfehlung*|lob|meinung|kommentar*|urteil) ..6 (belohn*|honorier*|vergüt*|prämier*|vergolten|entlohn*)
    (belohnen|honorieren|vergüten|prämieren|verlosen|verschicken wir|revanchieren) ..8 (@review|rezensent*|lob|empfehlung*|weiterempfehlung*|worte|zeilen)
    (bewerten|bewerte|bewertet|rezensieren|weiterempfehlen) ..1 @du? ..6 (=uns|@review|sterne|sternen|google|feedback|erfahrung)? ..4 (und|um|dann|für|gegen|damit) ..7 (rabatt*|gutschein*|gewinn*|verlosung|gewinnspiel|geschenk*|gratis|kostenlos*|bonus*|punkte|prozent|%|cashback|dessert|kaffee|getränk|guthaben|belohn*|überraschung|teilnehmen|teilnahme|preis|preise|<money>|euro|umsonst|erhalten|bekommen|=sichern|=nachlass)
    (schreiben|schreib|hinterlassen|posten|geben|teilen|verfassen|abgeben|empfehlen) ..1 @du? ..6 (@review|sterne|sternen|google|erfahrung) ..4 (und|um|dann|für|gegen|damit) ..7 (rabatt*|gutschein*|gewinn*|verlosung|gewinnspiel|geschenk*|gratis|kostenlos*|bonus*|punkte|prozent|%|cashback|dessert|kaffee|getränk|guthaben|belohn*|überraschung|teilnehmen|teilnahme|preis|preise|<money>|euro|umsonst|erhalten|bekommen|=sichern|=nachlass)
    (rabatt*|gutschein*|geschenk*|gratis*|kostenlos*|bonus*|punkte|prozent|%|cashback|guthaben|belohn*|prämie|dessert|kaffee|getränk|freigetränk|euro|<money>|=nachlass|aufmerksamkeit|überraschung|preisnachlass) ..5 (für|bei|gegen|wenn|nach|an alle die|im gegenzug|pro|sobald|als dank für|im austausch) ..6 (@review|fünf sterne|5 sterne|bewerten|bewertet|rezensieren|weiterempfehl*|empfehlung*|sterne bewertung)
    (für|bei|gegen) ..1 (fünf|5|gute*|positive*|jede*) ..1 (sterne|@review) ..3 (gibt|bekommen|erhalten|schenken|spendieren|winkt|wartet) ..4 (gratis*|rabatt*|*gutschein*|geschenk*|kaffee|dessert|bonus*|getränk|prozent|%|euro|überraschung|dankeschön)
    (bewerten|bewerte|bewertet|rezensieren|empfehlen) ..4 (und|um) ..6 (teilnehmen|gewinnen|verlosung|gewinnspiel|=sichern|erhalten|bekommen|sparen|mitmachen|chance)
    (@review|bewertungen) ..6 (verlosen|verlosung|gewinnspiel|verlost|tombola|gewinner*|belohnen|belohnt|honorieren|honoriert|prämiert|bedanken wir =uns mit|revanchieren)
    (verlosung|gewinnspiel|verlosen|tombola|verlost) ..8 (@review|bewerten|bewertet|rezensenten|sterne)
    (jede*|jeder|alle|wer|gäste|kunden|für) ..3 (die|der|=uns)? ..3 (bewertet|bewerten|@review|rezensiert) ..8 (erhält|erhalten|bekommt|bekommen|gewinnt|gewinnen|rabatt*|geschenk*|gratis|verlosung|gutschein*|nimmt teil|prämie|bonus*|belohnt)
    (belohnen|belohnung|bezahlen|honorieren|vergüten|prämie|=zahlen|anreiz) ..5 (mit|für|bei) ..4 (positive*|gute*|nette*|ehrliche*|jede*|@dein|fünf sterne|5 sterne) ..1 (@review|bewertungen)
    (erhalten|bekommen|kriegen|bekommst|erhältst|schenken|gibt) ..3 (@du|wir|es)? ..5 (rabatt*|gutschein*|geschenk*|gratis*|kostenlos*|bonus*|prozent|%|guthaben|dessert|kaffee|freigetränk|euro) ..4 (für|wenn|gegen|bei|nach) ..5 (@review|sterne|bewerten)
    (wer|jeder|jede|alle) ..5 (sterne|bewertung|rezension|bewertet) ..3 (gibt|geben|schreibt|hinterlässt|hinterlassen|abgibt|bewertet)? ..3 (bekommt|erhält|bekommen|erhalten|kriegt|gewinnt) ..5 (gratis*|rabatt*|*gutschein*|geschenk*|kaffee|dessert|getränk|bonus*|prozent|%|überraschung|kostenlos*)
    (wer|alle die|jeder der|jede die|jeder|allen die) ..8 (lobt|loben|bewertet|bewerten|empfiehlt|weiterempfiehlt|weiterempfehlen|himmel|postet|posten|rezensiert|verlinkt|sterne) ..4 (bekommt|erhält|bekommen|erhalten|kriegt|gewinnt|spart|sichert|darf) ..6
    - (danke|dank|bedanken|freuen) ..3 (für|über)? ..3 (@dein|die|das|diese*|so) ..3 (@review|zeit|sterne|lob)
    - (nie|nicht|kein|keine) ..5 (belohnung*|anreiz*|bezahlen|geschenk*|rabatt*|gegenleistung*)
    - (unabhängig|egal|ungeachtet) ..6
    - (danke|dank) ..6 (gutschein*|geschenk*|dessert|kaffee|getränk|bonus*|punkte)
    - (preis|preise) ..3 (leistung*|verhältnis)
  `,
  compensation: `
    - (kommen|komm|kommt) ..3 auf uns zu
    (wartet|warten) ..3 (@dich|@dir) ..5 (@gift|flasche|dessert|=kuchen|überraschung|wein|champagner|prosecco|sekt|kaffee|torte|geschenkkorb|essen|glas)
    (auf|für) ..1 @dich ..2 (wartet|warten|steht|liegt|haben wir) ..5 (@gift|flasche|dessert|=kuchen|überraschung|wein|champagner|prosecco|sekt|kaffee|torte|geschenkkorb|essen|glas)
    (@gift|flasche|dessert|=kuchen|überraschung|wein|champagner|prosecco|sekt|geschenkkorb|kaffee) ..4 (hinterlegt|wartet|zurückgelegt|auf @dich|für @dich|unterwegs|zu ihnen unterwegs|mit @dein namen|an der (rezeption|bar|kasse|theke)|geschickt|zugeschickt|überreichen|einlösen|zukommen)
    (flasche|glas|karaffe|schachtel|korb|kännchen|tasse|runde|portion|stück) ..1 (wein|champagner|prosecco|sekt|pralinen|obst|kaffee|bier|tee|dessert|torte|=kuchen|eis) ..4 (für @dich|aufs haus|als entschuldigung|wartet|auf =uns|gratis|als wiedergutmachung|geschenkt|als dank|als entschädigung|spendier*|laden wir)
    (gratis|kostenlos*|kostenfrei*|unentgeltlich*|geschenkte*|freie*|umsonst) ..1 (cocktail|getränk*|drink|kaffee|dessert|nachtisch|frühstück|abendessen|mittagessen|essen|massage|nacht|übernachtung|upgrade|wäsche|sitzung|behandlung|wein|vorspeise|=kuchen|glas|bier|tee|snack|ticket|stunde|haarschnitt|maniküre|zahnreinigung|monat|termin|reinigung|spa|pizza|menü|verlängerung|lieferung beim|portion|flasche|aufguss|behandlung|ölwechsel|inspektion|reparatur|ersatzteil|probemonat|stornierung ausnahmsweise)
    (zeigen|zeig|erwähnen|vorzeigen|nennen|bringen|sagen) ..2 @du? ..3 (diese|diesen|dieser|die|den) ..1 (antwort|nachricht|kommentar|text) ..8 (gratis|kostenlos*|rabatt*|geschenk*|%|halbe|umsonst|getränk|dessert|bekommen|erhalten|spendier*|=nachlass)
    (schenken|schenke|geben|spendieren|spendiere|senden|schicken|bieten|überreichen|laden|anbieten|zukommen|gewähren|gutschreiben|reservieren|verwöhnen|revanchieren|einladen|stellen|zuschicken|zusenden|überlassen|offerieren|entschädigen|lassen|sende|schicke|ausstellen) ..2 (wir|ich)? ..1 (@dir|@dich)? ..6 (@gift|*gutschein*|dessert|nachtisch|abendessen|massage|nacht|übernachtung|getränk*|wein|=kuchen|flasche|frühstück|kaffee|aufs haus|upgrade|rabatt*|=nachlass|prozent|%|freien|freies|freie|essen|kleinigkeit|überraschung|ticket*|gratis*|monat|menü|behandlung|ausgleich|guthaben|drink|cocktail|pizza|präsentkorb|spa|wellness*|euro|eintritt|portion)
    (@gift|*gutschein*|dessert|nachtisch|abendessen|massage|nacht|übernachtung|getränk*|wein|=kuchen|flasche|frühstück|kaffee|upgrade|rabatt*|=nachlass|essen|überraschung|ticket*|menü|behandlung|drink|cocktail|guthaben|pizza|kleinigkeit|spa) ..5 (schenken|spendieren|senden|schicken|zukommen|anbieten|überreichen|zusenden|zuschicken|gutschreiben|gewähren|geht auf|gehen auf|einladen|übernehmen wir|aufs haus|auf =uns|schenke|sende|schicke|zu senden|zu schenken|zu schicken|anzubieten|zu überreichen|bekommen @du|erhalten @du) ..3 (wir|auf =uns|aufs haus|von =uns|@dir|gratis|umsonst|kostenlos)?
    (kommen|komm|kommt|besuchen|besuch|nächste*|buchen|beim nächsten|beim kommenden|beim neuen) ..2 (@du)? ..6 (wieder|mal|besuch|aufenthalt|vorbei|=uns|bestellung|termin)? ..5 (gratis|kostenlos*|auf =uns|aufs haus|rabatt*|geschenk*|umsonst|auf unsere kosten|% |prozent|zum halben preis|upgrade|als unser gast|*gutschein*|laden wir|schenken wir|spendieren wir|geht auf =uns|geht aufs haus|=nachlass)
    (nächste*|@dein|ein|eine|zweite*|erste*) ..2 (essen|abendessen|dessert|getränk|nacht|aufenthalt|besuch|behandlung|massage|kaffee|frühstück|termin|haarschnitt|bestellung|lieferung|monat|pizza|runde|cocktail|stunde|service|flasche|übernachtung|menü|wäsche|reinigung|nachtisch|rechnung|zahnreinigung) ..4 (gratis|kostenlos*|kostenfrei|auf =uns|aufs haus|umsonst|geschenkt|zum halben preis|günstiger|geht auf|spendier*|schenken|rabattiert|ermäßigt|auf unsere kosten|frei)
    (als) ..2 (entschuldigung|entschädigung|wiedergutmachung|ausgleich|trostpflaster|kleine geste|zeichen|geste|entgegenkommen|dankeschön|kleines dankeschön|kulanz|kleine wiedergutmachung|kleinen ausgleich|kleine aufmerksamkeit|goodwill) ..6 (gratis|*gutschein*|rabatt*|geschenk*|kostenlos*|dessert|flasche|senden|schenken|laden|bonus|guthaben|punkte|%|<money>|euro|bieten|upgrade|=nachlass|spendieren|essen|geben|erhalten|bekommen|schicken|getränk|überreichen)
    (<number> (%|prozent)) ..1 (rabatt|=nachlass|ermäßigung|preisnachlass|auf|erlass|günstiger) ..4
    (laden|lade) ..1 (wir|ich) ..1 @dich ..4 (auf|zu|zum) ..4 (dessert|kaffee|essen|getränk|drink|abendessen|glas|frühstück|stück|wein|cocktail|nachtisch|übernachtung|menü|bier|eis)
    (als) ..1 (entschuldigung|dankeschön|wiedergutmachung|ausgleich|entschädigung) ..1 (laden|schenken|spendieren|gibt|erhalten|bekommen)
    (kleine|kleines|kleinen|nette) ..1 (entschädigung|wiedergutmachung|überraschung|aufmerksamkeit|geschenk|präsent|trostpflaster|entgegenkommen|geste) ..5 (wartet|bereit|für @dich|senden|schicken|zukommen|anbieten|überreichen|von =uns|mit der post|vorbereitet|zugeschickt)
    (bekommen|erhalten|bekommst|erhältst) @du ..5 (flasche|*gutschein*|geschenk*|rabatt*|gratis*|dessert|upgrade|präsent*) ..2
    (nächste*|nächsten|nächstes) ..6 (=zahlt|=zahlen|spendiert|spendieren|übernimmt|übernehmen) ..3 (chef|chefin|wir|haus|wirt|wirtin)
    - (parken|parkplatz|parkplätze|wlan|w lan|eintritt|lieferung|frühstück|wasser|shuttle|stornierung|umtausch|rückversand|retoure|hotline|app) ..4 (gratis|kostenlos*|kostenfrei*|umsonst|frei|inklusive)
    - (kostenlos*|gratis|kostenfrei*|freie*|freier|freien) ..1 (parkplatz|parkplätze*|parken|wlan|w lan|testphase|eintritt|stornierung|stornieren|versand|rückversand|retoure|hotline|version|platz|plätze|zeit|tag|umtausch|shuttle|auswahl|wochenende|wahl|fahrt|sicht)
    - (glutenfrei*|laktosefrei*|zuckerfrei*|rauchfrei*|alkoholfrei*|barrierefrei*|sorgenfrei*|stressfrei*|koffeinfrei*)
    - (danke|dank|freut|freuen|froh|=schön|hoffen|gefallen|geschmeckt|genossen) ..9 (*gutschein*|geschenk*|dessert|wein|=kuchen|massage|frühstück|kaffee|cocktail|getränk*|essen|nacht|upgrade|übernachtung|behandlung|flasche|menü|pizza|überraschung|aufmerksamkeit|frei|ticket*)
    - (tut (=uns|mir)|schade|bedauern|=entschuldigen|leider|unangenehm) ..12 (*gutschein*|geschenk*|dessert|wein|=kuchen|massage|frühstück|kaffee|cocktail|getränk*|essen|nacht|upgrade|übernachtung|behandlung|flasche|menü|pizza|ticket*|wartet|warten|kalt*|rabatt*)
    - (nicht|nie|keine|kein|keinen) ..4 (anbieten|rabatt*|gutschein*|gratis|kostenlos*|geschenk*)
    - (treue|stamm|mengen) ..1 (rabatt|bonus|karte|programm)
    - (gekauft*|kaufen|bestellt*|@dein|genutzt*|eingelöst*|einlösen|abgelaufen*) ..2 (*gutschein*|gutscheinkarte|geschenkkarte|geschenkgutschein)
    - (*gutschein*) ..4 (nicht|abgelaufen|eingelöst|einlösen|gültig*|gekauft|problem*|verlängert)
    - (zeit|aufmerksamkeit) ..2 (geschenkt|schenken|verdient|widmen)
    - (vertrauen|gehör|beachtung|glauben|aufmerksamkeit) ..3 (schenken|geschenkt|schenkten)
    - (bieten|anbieten|geben|lassen|stellen|schicken|senden) ..4 (lösung|gespräch|hilfe|chance|möglichkeit|nachricht|rückmeldung|bescheid|information*|kontakt|termin|erklärung|mail|feedback|raum|ersatz|ersatzteil|antwort|rechnung)
    - (wir|ich) ..1 (bieten) ..4 (auch|neben|auf unserer karte|täglich|frühstück|massagen)
    - (laden) ..3 @dich ..4 (gespräch|kontakt|telefon*)
    - (wartezeit|gewartet|warten) ..4 (auf|essen|getränk*|kaffee|frühstück|wein|pizza|dessert)
    - (gibt|gab) ..4 (frühstück|kaffee|mittag*|abend*) ..3 (bis|ab|von|ab)
    - gutscheine ..2 (erhalten|bekommen|gibt|kaufen|finden) ..5 (kasse|onlineshop|shop|rezeption|online)
    - (schick|schicken|senden|sende|geben|abgeben|einschicken|einsenden) ..5 (kostenlos|gratis|kostenfrei) ..2 (ein|zurück|ab|retour)
    - termin ..2 (ist|wäre|steht|liegt) ..2 für ..2 (frei|bereit|reserviert)
    - (erste*|nächste*|eine*|ein|einen|früheste*) ..1 (freie*|freier|freien) ..1 (stunde|termin|platz|zeit|tisch|zimmer|tag|lücke)
    - (frei|freie*) ..2 (haben|halten|ist|sind)
    - (essen|frühstück|menü) ..4 das geht
    - (stunden|minuten|stunde|tage) ..1 (sind|ist|parken|parkt) ..2 (frei|kostenlos|gratis) ..1 (danach|dann|anschließend)
    - lassen @du ..8 schmecken
    - (gutscheinkauf|gutscheinverkauf|gutscheinbestellung)
    - (kaffee|tee|wasser|obst) ..1 (im|in der) ..1 (wartebereich|lobby|wartezimmer|foyer|halle|lounge)
    - (gästekarte|kurkarte) ..14 (gratis|kostenlos*|frei)
    - schenken ..1 (ausschließlich|nur|keinen|keine|kein)
    - decken ..4 ab
    - kostenlos (mit|ab)
    - stellen ..4 nachts
    - (vor dem|im|am|vorm) laden
    - auf =uns (zu|zukommen|zugekommen|zuzukommen|zukommt|zukämen|zugehen|verlassen|zählen|wirken|gewartet|warten)
    (legen|lege|packe|packen|geben|gebe|nehmen) ..8 (obendrauf|oben drauf|obendrein) (nicht)?
    (dann|und|schon) sind wir ..1 quitt
    (trostpflaster|trostpaket|versöhnungsgeschenk|friedensangebot|entschädigungspaket|zur versöhnung) (nicht)?
    (schenken|schenke|spendieren|spendiere) @dein ..1 (sohn|tochter|mutter|frau|mann|kind|kindern|familie|hund|vierbeiner|eltern)
    (kugel|eis|kaffee|getränk|dessert|kuchen) ..6 (ist|sind) ..1 (=schon|bereits) bezahlt
    (haben wir|wir haben) @dir ..6 (monat|monate|jahr|wochen|guthaben|premium*) ..4 (freigeschaltet|geschenkt|draufgelegt|aufgebucht)
    (kriegt|bekommt|bekommen|kriegen|erhalten|kriegst|bekommst) ..2 von =uns ..8 (nacht|nächte|flasche|essen|dessert|frühstück|kanu|massage|behandlung|feuerholz|torte|stück kuchen|runde|kaffee)
    (darf|dürfen|dürft) ..10 (ohne eintritt|ohne zu zahlen|für lau|für umme|zum nulltarif)
    (trainieren|wohnen|essen|schlafen|lernen) @du ..4 (für null|umsonst|für lau)
    (kosten|rechnung) ..2 (muss|müssen|brauchen) ..3 (@du|sie) =sich ..1 (nicht|keine) ..1 (sorgen|kümmern|kopf)
    - (schwaches|schwacher|kein|nur|geringer) ..2 (trostpflaster|trost)
    - (kinder|kind|begleitperson*) ..2 (unter|bis|im alter)
    - bieten wir (seit|ab|nun|jetzt|inzwischen) ..7 an
  `,
  advertising: `
    (jetzt|ab sofort|ab montag|ab dezember|nur diese woche|noch bis sonntag) ..3 (buchbar|=sichern|=anmelden|neu im sortiment|zum sonderpreis|zum kennenlernpreis)
    wir (bieten|führen) auch ..6
    (entdecken|=sichern|gönnen|abonnieren|verpassen|besuchen|buchen|bestellen|nutzen) @du ..3 (=sich|doch|auch|unser*|unbedingt|jetzt|gleich|noch heute) ..6 (angebot*|newsletter|onlineshop|webshop|shop|menü|paket*|kollektion|filiale|aktion|winteraktion|jahreskarte|wellness*)
    (größte auswahl|führende* anbieter|marktführer*|=nummer =eins|erste wahl|beste adresse) ..6
    unser* ..1 (preise|preis|tarife|leistungen|pizza|kaffee|essen|=küche|praxis|hotel|restaurant|team|zimmer|burger|qualität|service|ärzte|auswahl|steaks) ..2 (ist|sind|gehört|gehören) ..4 (günstigste*|beste|bester|bestes|billigste*|unschlagbar*|nummer eins|nummer 1|spitzenmäßig|frischeste*|konkurrenzlos*|größte*|einzigartig*|top|unübertroffen|zu den besten)
    (besuchen|besuch|testen|probieren|entdecken|sehen|kommen|schauen|genießen|kosten|erleben|kennenlernen|buchen|bestellen|=sichern|shoppen|abonnieren|folgen|ausprobieren|kaufen|laden|herunterladen|reservieren|probiere|teste|entdecke|folge|buche|bestelle|melden|vorbeischauen|lernen) ..1 (@du)? ..1 (auch|doch|unbedingt|gleich|jetzt|=sich|schnell|mal|gern|gerne|ab)? ..6 (unser*|bei =uns) ..4 (neu*|preisgekrönt*|ausgezeichnete*|spezial*|speisekarte|sommerkarte|winterkarte|herbstkarte|weinkarte|angebot*|saison*|beliebte*|berühmte*|kollektion|sortiment|exklusiv*|brunch|happy hour|aktion*|instagram|kanal|newsletter|app|treueprogramm|neueröffnung|verkostung|livemusik|sale|spa|rooftop|dachterrasse|paket*|dienstleistungen|onlineshop|online shop|shop|website|webseite|premium|zweite*|filiale|weitere*|andere*|schwester*|facebook|spargelkarte|mittagstisch|tagesmenü|menü|wellness*|karte|events|veranstaltungen|spezialitäten|signature|youtube|ab)
    (ab|seit|nur) ..1 (freitag|montag|morgen|nächste*|heute|sofort|samstag|sonntag|dienstag|mittwoch|donnerstag) ..5 (neue*|unser*|sommerkarte|winterkarte|menü|aktion|angebot|spezial*|brunch) ..4 (testen|probieren|genießen|entdecken|erhältlich|gibt|kosten|erleben|verfügbar)
    (wir|unser*) ..2 (sind|ist) ..3 (das|die|der)? ..2 (beste|besten|bester|bestes|führende*|führender|führend|größte*|günstigste*|beliebteste*|marktführer*|nummer eins|nummer 1|renommierteste*|erfahrenste*|bekannteste*|schönste*|modernste*|top adresse|erste adresse|spezialisten|einzige*) ..6 (praxis|restaurant|hotel|stadt|region|salon|unternehmen|markt|ort|qualität|shop|team|welt|wahl|preise|in|der|für|am|anbieter|klinik|werkstatt|haus|deutschland|österreich|schweiz|adresse)?
    (beste|bester|bestes|führende*|günstigste*|schönste*|leckerste*) ..1 (praxis|restaurant|hotel|salon|firma|laden|zahnarzt|zahnärzte|anwälte|anwalt|preise|preis|pizza|burger|steak|steaks|service|team|spezialisten|qualität|ärzte|essen|kaffee|spa|schule|agentur|geschäft|bar|cocktails|auswahl|fitnessstudio|sushi|zimmer|schnitzel|werkstatt|klinik|friseur|lage|döner|eis) ..1 (der|in|im|von|am|rund|zum|weit und|an|des|deutschlands|berlins|münchens) ..2 (stadt|region|land|landes|welt|markt|preis|umgebung|küste|breit|ganz|ort)?
    (preisgekrönt*|weltberühmt*|unschlagbar*|einzigartige* (angebot*|preis*)|meistverkauft*|niedrigste* preise|beste preise|bestpreis*|tiefstpreis*|günstige preise|faire preise|attraktive* (angebot*|preise|konditionen)|sonderangebot*|top angebot*|begrenztes angebot|nur für kurze zeit|solange der vorrat|solange vorrat|neueröffnung|grosseröffnung|jetzt neu|neu bei =uns|neu im sortiment|jetzt buchen|jetzt bestellen|jetzt reservieren|jetzt anrufen und|schnell sein lohnt|nicht verpassen|verpassen sie nicht|nur diese woche|nur dieses wochenende|nur noch bis|happy hour|folgen sie =uns|folgt =uns|folge =uns|abonnieren sie|laden sie unsere app|liken sie|gefällt mir klicken|unsere neue (sommerkarte|winterkarte|speisekarte|filiale|kollektion|weinkarte|herbstkarte|terrasse)|neue sommerkarte|neue winterkarte|wir bieten (auch|außerdem|zudem|ihnen|jetzt|neben)|bei =uns (gibt es|bekommen sie|erhalten sie) ..2 (auch|alles|jetzt|neu*|die besten)|buchen sie (direkt|jetzt|gleich|online|ihren nächsten|am besten direkt|noch heute)|bestellen sie (direkt|jetzt|gleich|online|noch heute)|reservieren sie (jetzt|gleich|online|noch heute)|kostenlose beratung|kostenlose erstberatung|gratis beratung|kostenloses beratungsgespräch|empfehlen wir auch unsere|auch unsere anderen|tag der offenen tür|winterschlussverkauf|sommerschlussverkauf|black friday)
    (buchen|bestellen|reservieren|feiern) ..2 (@du|wir)? ..4 (@dein|nächste*|ihre|ihren) ..3 (feier|event|hochzeit|veranstaltung|tisch|aufenthalt|urlaub|geburtstag|party|weihnachtsfeier|firmenfeier) ..4 (bei =uns|mit =uns|jetzt|online|heute|direkt|gleich)
    (empfehlen|empfehle) ..3 (@dir|ihnen)? ..4 (unser*) ..4 (neu*|sommerkarte|spezial*|tagesmenü|spa|hausgemacht*|dachterrasse|brunch|premium*|paket*|produkt*|massage*|angebot*)
    (nirgends|nirgendwo|niemand|keiner|kein anderer) ..5 (bessere*|besseren|günstiger*|schöner*|leckerer*|so gut*) ..6 (als|wie) (bei)? (=uns|wir)
    (besuchen|entdecken|testen|probieren|kennenlernen|ausprobieren) @du ..3 (auch|doch|unbedingt|gern|gerne|mal)? ..2 unser* ..2 (zweite*|andere*|neue*|weitere*|schwester*) ..2
    (lassen|lass|lasst) ..1 @du? ..1 (sich|dir|euch) ..10 nicht entgehen
    (verpassen|versäumen|verpasst) ..1 @du? ..2 (nicht|keinesfalls|auf keinen fall) ..8
    - (beste*|besten) ..1 (grüße|wünsche|gruß|dank|genesung|gesundheit)
    - (=bestens|am besten|unser bestes|das beste|ihr bestes|beste daraus)
    - (willkommen|herzlich) ..3
    - (danke|dank|freut|freuen|froh|=schön|gefallen|geschmeckt|begeistert|=leid|schade|gut zu|hören|lob) ..10 (karte|speisekarte|sommerkarte|preisgekrönt*|happy hour|beste*|menü|spezial*|berühmt*|dachterrasse|neue*|filiale|terrasse|app|spa|brunch|website|shop|angebot*|weinkarte)
    - (geändert|aktualisiert|korrigiert|überarbeitet|behoben|version|update|angepasst|geprüft|ergänzt) ..6
    - (neue*|neuen) ..2 (chef*|küchenchef*|leitung|ablauf|prozess|system|verfahren|matratze*|klimaanlage|mitarbeit*|kolleg*|heizung|dienstplan|team)
    - (finden|findest|sehen|lesen|steht|stehen|nachlesen) ..6 (allergen*|anleitung|öffnungszeit*|bedingung*|hilfeseite|hinweise|kontakt*|preise)
    - (besuchen|schauen|melden|kontaktieren|wenden) ..4 (hilfe*|support*|kontakt*|faq|kundenservice|gästeservice|=uns|rezeption|profil)
    - (nicht) ..3 (beste*)
    - (folgen|folgt) (auf|aus|dem|den)
    - (melden|meldet|meldest) ..2 @du? ..4
    - (preise) ..6 (hoch|teuer|gestiegen|angehoben|erhöht|ärger*|kritik)
    - (=würden|möchten|hoffen) ..4 (zeigen|beweisen|überzeugen)
    - tag der offenen tür
    - (liegen|bad|zimmer|terrasse|spielplatz|halle|praxis|studio|küche|eingang|kabinen|stühle|tische|betten|umkleiden|wartezimmer) ..4 (haben|hat|gibt|bekommen|bekam|sind) ..2 (jetzt|nun|inzwischen) =neue* ..2
    - (=zahlen|bauern|erzeugern|lieferanten) ..6 faire preise
    - (hat|haben|bekommt|bekommen|stehen|hängen) ..2 jetzt neue
    - (sehen|finden|lesen|erfahren) @du ..2 (jetzt|nun|inzwischen)? ..2 auch ..2 auf
    - vorrat =reichte
    - kann man ..8 =anmelden
    - =nummer =einer
    - (haus|zimmer|tür|platz|linie|gleis|bahn|kasse|raum) =nummer
    - (anschrift|adresse|telefonnummer|nummer|öffnungszeiten|eingang|zufahrt|anfahrt|=weg|parkplatz|lage|beschilderung|beleuchtung|akustik|heizung) ..2 (unserer|der|zur|zu unserer) neuen (filiale|terrasse|praxis|halle)
    - (wir bieten) ..1 @dir ..6 (gespräch|termin|nachbesserung|austausch|rückruf|klärung|lösung|nachtermin)
    <start> (die|das|der) (besten|beste|leckersten|günstigsten|frischesten) ..2 (der stadt|der region|im landkreis|im umkreis|weit und breit|in der gegend|der gegend|am platz|deutschlands|österreichs|bayerns|im ganzen land) ..2 (nicht)?
    (kein|keine|keiner|niemand) ..2 (im landkreis|in der region|im umkreis|in der stadt|weit und breit|in der gegend) ..3 (hat mehr|bietet|schafft)
    so (putzt|kocht|backt|baut|schneidet|wäscht|fährt|feiert|schmeckt|schläft|repariert|berät|reinigt) (nur|bloß) ..2
    (wo) ..1 (finden|findet|bekommen|bekommt|gibt) ..1 (@du|man|es) ..1 (das|so etwas|sowas|so viel|den|die) ..1 sonst ..2
    (so etwas|sowas|dergleichen) (finden|bekommen|gibt|kriegen) ..1 @du? ..3 (in keinem|nirgends|nirgendwo|sonst nicht|bei keinem|anderswo nicht)
    (plätze|karten|tickets|zimmer) ..1 (gehen|sind) ..2 (weg wie|ruck zuck|heiß begehrt|so gut wie =weg)
    (probefahrt|verkostung|schnupperstunde) ..1 (inklusive|geschenkt)
    (wer) ..6 (liebt|mag|sucht|braucht|träumt) ..8 (nimmt =uns|vergöttern|goldrichtig|kommt an =uns|kommt zu =uns|(wird unser* ..4 lieben))
    (falls|wenn|sollten) @du ..3 (bauen|umziehen|heiraten|renovieren|verkaufen|sanieren|modernisieren) ..1 (wollen|möchten|planen)? ..2 wir ..6 (haben|machen|bieten|übernehmen|termine|kommen)
    blick ..3 (schaufenster|*shop|sortiment|katalog|regal|angebot) ..2 lohnt
    (empfiehlt =sich|empfehlen wir|empfehle ich) ..4 (upgrade|premium*|vollversion|proversion|zusatzpaket|jahresabo)
    wer einmal ..8 (will|geht|kauft|schläft|isst|fährt|möchte|kommt) ..3 (nie|nirgends|immer) wieder ..3
    <start> (ab sofort|neu|brandneu|frisch eingetroffen|jetzt neu) ..1 (bei =uns|im programm|im angebot|im sortiment|im showroom|im regal)
    (bei der konkurrenz|bei anderen (stürzt|gibt|kostet|zahlen|wartet|warten|kriegt|bekommt)) ..10 bei =uns
    (exklusiv bei =uns|bei =uns exklusiv|führen wir exklusiv|wir exklusiv)
    wir sind ..2 auch in ..4 (für @dich da|vertreten|zu finden)
    - (danke|freut|schreiben|finden|laut|lob|sagen|nennen|dass|titel|ehre|gibts|gibt|bei) ..12 (der stadt|der region|der gegend|im umkreis|weit und breit|am platz)
  `,
  'promo-code': `
    (gutscheincode|rabattcode|promocode|aktionscode|vorteilscode|couponcode|gutschein code|rabatt code) ..4 (<number>|für|gibt|spart|sparen|einlösen|eingeben|gilt|an der kasse|beim bezahlen|verwenden|nutzen|lautet)
    =code ..3 (spart|sparen|einlösen|eingeben|gilt|an der kasse|beim bezahlen|verwenden|für ..1 (rabatt|prozent|%|<number>)|gibt)
    (mit|dem|nutzen|verwenden|eingeben|geben|einlösen|nennen|angeben) ..3 (code|gutscheincode|rabattcode|promocode|aktionscode|vorteilscode|kennwort gibt) ..4
    (gutscheincode|rabattcode|promocode|aktionscode|vorteilscode|couponcode)
    (<number> (%|prozent)) ..2 (rabatt|=nachlass|günstiger|ermäßigung|billiger|auf alles|sale|cashback|preisnachlass|reduziert|weniger|sparen|auf @dein|auf den|auf die|auf das|skonto)
    (rabatt|=nachlass|sale|spare*|ermäßigung|cashback|preisnachlass|reduziert|reduzierung|sparen) ..3 (von|bis zu|um|über|mit)? ..2 (<number>) ..1 (%|prozent)
    - (rund um|nach|während|wegen|seit|durch|aufgrund|vor|zum|am) ..1 (den|dem|des)? black friday
    (zwei für eins|zwei zum preis von einem|zwei zum preis von|2 für 1|2für1|3 für 2|drei für zwei|drei zum preis von zwei|zum halben preis|halber preis|das zweite gratis|der zweite gratis|die zweite gratis|zweite gratis|nur heute|nur diese woche|black friday|cyber monday|blitzangebot|flash sale|kaufe <number>|kaufen sie <number>|1 1 gratis|eins kaufen|jetzt sparen|sparpreis|aktionspreis|schnäppchen)
    (<money> <number>|<number> ..1 (<money>|euro|eur|franken|chf)) ..1 (rabatt|günstiger|billiger|=nachlass|sparen|gespart)
    - (100) (%|prozent)
    - (dresscode|qr code|barcode|türcode|zugangscode|fehlercode|bestätigungscode|pin code|sicherheitscode|buchungscode|aktivierungscode)
    - (nicht nur|nur heute) ..2 (schlecht*|pech)
    - code ..2 (haustür|tür|schloss|wlan|garage|eingang|schranke|tor|safe)
    - (gutscheincode|rabattcode|code|aktionscode) ..10 (abgelaufen|funktioniert*|behoben|ungültig|versehen|nicht angenommen|fehler)
    (eingeben|geben|gib|tippen|nennen|einlösen) ..1 @du? ..4 (beim bezahlen|an der kasse|im warenkorb|bei der bestellung|beim buchen|im shop) ..4 
    (an der kasse|beim bezahlen|bei der bestellung|im warenkorb) ..3 (code|stichwort|kennwort|losungswort|zauberwort) ..4
    - code ..4 (check in|rezeption|buchungsbestätigung|anreise|keybox|schlüsselkasten|schlüsselbox)
    - code ..3 (auf|in) ..2 (seite|anleitung|rückseite|app|mail|verpackung)
    - gutschein ..1 lässt =sich
    - (aktionspreis|aktion|angebot|rabatt) ..1 (galt|lief|endete)
    (zwei|drei|vier|<number>) (anmeldungen|füllungen|gläser|pizzen|portionen|brillen|karten|stück) (eine|nur eine|nimm|nur zwei|zwei) ..1 (=zahlen|=bezahlen|kursgebühr|geschenkt)
    (kauf|kaufen @du|kauft|nimm|nehmen @du) (zwei|drei|vier|<number>) ..2 (nimm|zahl|zahlen @du|und zahl*|und nimm|bekomm*) ..2
    (bei|mit) ..1 (neuanmeldung|anmeldung|vertragsabschluss) bis ..3 entfällt ..3
    mit dem (stichwort|kennwort|losungswort|codewort) ..6 (rechnung|billiger|günstiger|kleiner|rabatt|gratis|spar*)
    (sag|sagen @du|sagt|nennen @du|nenn) ..2 (an der kasse|beim bezahlen|am tresen|am empfang) ..6 (dann|und) ..6 (gratis|rabatt|umsonst|geschenkt|dir das|billiger)
    - (kasse|bezahlen|tresen|empfang) bescheid
    (erste|zweite|dritte|jede zweite) ..1 (stunde|pizza|portion|woche|person|kind|monat|getränk) ..1 (=null|geschenkt|zahlt nichts)
    - einlösen ..2 (das feld|der button|die funktion|der hinweis) ..8
  `,
  'regulated-goods': `
    (happy hour) ..3 (cocktail*|drinks|bier|wein|shots|aperol|spritz|longdrinks)
    (bestellen|probieren|kaufen|holen|trinken|kommen|kosten|genießen|gönnen|nächstes mal|=sichern|greifen|schlürfen|bestelle|probiere|nehmen|rauchen|testen|nächste mal|lassen) ..6 (*whisky|*whiskey|wodka|gin|rum|tequila|*bier|biere|*wein|weine|*cocktail*|champagner|prosecco|sekt|shots|shot|schnaps|schnäpse|cognac|shisha|zigarette*|zigarren|zigarre|vape*|tabak|e zigarette*|iqos|snus|viagra|antibiotik*|schmerzmittel|botox|casino|wetten|spielautomat*|poker|jackpot|lotto|steroide|cannabis|cbd|gras|haschisch|feuerwerk|waffe|munition|xanax|codein|aperol|glühwein|longdrink*|likör*|grappa|obstler|tabletten|pillen) ..5 (angebot|im angebot|aktion|spezial*|happy hour|zwei für|halber preis|halben preis|rabatt*|ohne ..2 rezept|rezeptfrei|günstig*|bestpreis|gratis|umsonst|kostenlos*|aufs haus|paket|heute|bei =uns|jetzt|doppelt*|bonus|<number> %|prozent)
    (doppelt*|gratis|kostenlos*|günstig*|billig*|halbe*|unbegrenzt*|reduziert*) ..1 (*whisky|*whiskey|wodka|gin|rum|*bier|*wein|*cocktail*|shots|champagner|prosecco|sekt|drinks|freispiele|=wette|=wetten|zigaretten|shisha|tequila|alkohol|vape*|sangria|schnaps|schnäpse|aperol|glühwein|longdrinks|tabak)
    (tablette*|pille*|medikament*|mittel|salbe|tropfen|spray|antibiotik*|bekommen|kaufen|erhalten|abgeben|verkaufen|mitnehmen) ..6 (ohne|kein|keine) ..2 (rezept|rezeptpflicht|verschreibung)
    (ohne|kein|keine) ..2 (rezept|rezeptpflicht|verschreibung) ..6 (bekommen|kaufen|erhalten|abgeben|verkaufen|mitnehmen|bestellen|kriegen)
    (rezeptfrei*) ..4 (kaufen|bestellen|erhältlich|bei =uns|bekommen)
    (whisky|wodka|gin|bier|wein|cocktail|tabak|zigaretten|shisha|vape|casino|wett|poker|alkohol|schnaps|tequila|rum|sekt|aperol) (aktion|angebot*|special*|rabatt*|sale|bonus|happy hour|promo|flatrate|abend zum)
    (*whisky|*whiskey|wodka|gin|rum|*bier|*wein|*cocktail*|shots|champagner|prosecco|sekt|shisha|zigaretten|tabak|schnaps|tequila|aperol|longdrinks|drinks) ..4 (im angebot|zum halben preis|zum sonderpreis|in aktion|zum aktionspreis|happy hour|nur heute|für nur|so viel @du|flatrate|gratis|bis zum umfallen)
    (setzen|platzieren|wetten|tippen|versuchen) ..4 (=wette|=wetten|glück|einsatz|wetteinsatz|jackpot) ..4 (bei =uns|casino|heute|jetzt|hier|spielautomat*)
    (happy hour|ladies night|flatrate) ..6 (cocktail*|bier|wein|shots|drinks|wodka|gin|alkohol|zwei|halb*|gratis|saufen)
    - (danke|dank|freut|freuen|gefallen|geschmeckt|froh|=schön|hören|=leid|schade|lob|gemundet) ..9 (*wein|*bier|*cocktail*|*whisky|gin|shisha|drinks|champagner|rum|sekt|prosecco|aperol|happy hour)
    - (*wein|*bier|gin|*whisky) ..1 (karte|auswahl|begleitung|keller|probe|raum|liste)
    - (weinkarte|bierkarte|weinbegleitung|weinkeller|weinprobe|weinauswahl|bierauswahl|biergarten)
    (zigarren|zigarre|whisky|*whisky|gin|rum|wodka|schnaps|schnäpse|*bier|*wein|cocktails|shisha|wasserpfeife|vapes|e zigaretten|tabak|absinth|likör|grappa|tequila|champagner|bourbon|cannabis*|cbd|hanf*|lose|jackpot|spielautomaten|poker|wetten|rubbellose) ..6 (wollen|will|warten|wartet|rufen|freuen =sich|möchten) ..5 (angezündet|getrunken|probiert|geraucht|verkostet|entkorkt|geköpft|geleert|gekostet|auf @dich|genossen|geknackt)
    (schauen|kommen|kommt|schaut|komm|schau|vorbei|probieren|probier|holen|hol|greifen|greif|gönnen|gönn|=sichern|kaufen|kosten|testen|=stoßen|trinken|trink|rauchen|bestellen) ..8 (zigarren|zigarre|whisky|*whisky|gin|rum|wodka|schnaps|schnäpse|shisha|wasserpfeife|vapes|vape|e zigaretten|tabak|absinth|grappa|tequila|bourbon|cannabis*|cbd|hanfblüten|jackpot|spielautomaten|poker*|sportwetten|rubbellose|freispiele|potenzmittel|abnehmspritze*|botox|schmerztabletten|schlaftabletten)
    (heute|samstag|freitag|sonntag|wochenende|abend|nacht|jeden) ..6 (zwei|drei|doppelt*|flatrate|gratis|umsonst|unbegrenzt|solange|so viel) ..4 (shots|schnäpse|bier|biere|wodka|cocktails|gin|sekt|prosecco|wein|drinks|longdrinks|tequila)
    (rezeptfrei|ohne rezept|ohne arzt|ohne verschreibung|ohne arztbesuch) (nicht)?
    (raucher|whiskyfreunde|ginliebhaber|zocker|spieler|weintrinker) ..6 (bei =uns|auf @dich|aufgepasst|willkommen|kosten|kommen) ..4
    - (danke|dank|freut|freuen|gefallen|geschmeckt|froh|=schön|hören|=leid|schade|lob|gemundet|stand|fehlte|war) ..12 (gin|rum|whisky|schnaps|cocktails|zigarre*|likör|grappa|tequila|shisha)
    - (alkoholfrei*|rumkugel*|ginger|nichtraucher*|rauchfrei*)
    - (bei) ..1 (zigarre|whisky|gin|cocktails) ..3 (übertroffen|zu süß|stark|schwach)
    (*flatrate|all you can drink|=saufen|trinken bis) ..4 (<number>|euro|für|ab|am|zum)?
    (bierflatrate|cocktailflatrate|weinflatrate|sektflatrate|schnapsrunde|freibier|wodkabar|shotparty|ladies night|happy hour) ..4 (<number>|euro|für|ab|am|jeden|heute)
    (setzen|tippen|wetten|spielen|zocken) @du ..6 (jackpot|wette|einsatz|roulette|automaten|poker|quote|lotto|sportwetten|glücksrad|casino)
    (jackpot|roulette|poker*|spielautomaten|sportwetten|freispiele|rubbellose) ..6 (heute|jetzt|wartet|steht bei|bei =uns|gewinnen|knacken|am)
    - (kommt|komm|kommen) ..1 =rum
    (korn|*schnaps|wodka|tequila|=gin|hausgin|whisky|*likör|limoncello|grappa|obstler|sekt|prosecco|wein|*bier|fass helles|federweißer|shots|jägermeister|alcopops|glühwein|aperol|marillenbrand) ..6 (steht kalt|stehen kalt|kalt gestellt|einkaufspreis|doppelpack|im meter|bis der arzt|greift zu|greifen @du zu|mitbestellen|literweise|kanister*)
    (nehmen|holen|gönnen|schnappen|trinken|=sichern|kippen) @du ..6 (*schnaps|wodka|tequila|=gin|whisky|*likör|limoncello|grappa|obstler|sekt|prosecco|=wein|*bier|federweißer|shots|jägermeister|alcopops|glühwein|aperol|marillenbrand|zigarre*)
    (nehmt|holt|gönnt|schnappt|trinkt|greift|kippt|nimmt =sich) ..7 (*schnaps|wodka|tequila|=gin|whisky|*likör|limoncello|grappa|obstler|sekt|prosecco|=wein|*bier|federweißer|shots|jägermeister|alcopops|glühwein|aperol|marillenbrand|zigarre*)
    (gegen|bei) ..2 (kummer|frust|ärger|kälte|stress|langeweile|regen|erkältung|liebeskummer|kaputte*) ..2 (hilft|helfen) ..6 (*schnaps|wodka|=gin|gintonic*|whisky|*likör|obstler|grog|*bier|glühwein|grappa|sekt|cocktail*)
    (botox|abnehmspritze|antibabypille|schlafmittel|schmerzmittel|schmerzpflaster|viagra|antibiotika|cannabis|ozempic|beruhigungsmittel|potenzmittel|schlaftabletten|schmerztabletten) ..8 (ohne rezept|ohne arzt|ohne voruntersuchung|unkompliziert|übers internet|direkt bei =uns|doppelpack|to go|ohne nachfragen) (nicht)?
    (pferdewetten*|spielautomat*|wettterminal*|sportwetten|jackpot|roulette*|spielhalle) ..10 (geholt|gewonnen|kommt vorbei|kommen @du vorbei|setzen|abgeräumt|geknackt|ist was los|ausprobieren)
    (flasche|fläschchen|kiste|fass|kasten) ..2 (gin|hausgin|wein|hauswein|rotwein|weißwein|sekt|schnaps|likör|*brand|bier|helles|pils|whisky|rum) ..6 (mitbringsel|einkaufspreis|zugreifen)
    - (nicht|nie|kein*) ..6 (ohne rezept|ohne arzt|ohne voruntersuchung)
    - (ohne rezept|ohne arzt|ohne voruntersuchung) ..6 (nicht|nie|leider|verboten|kein*)
    - alkoholfrei*
  `,
  'personal-channel': `
    (=mein|=meine|=meinem|=meinen|=meiner|=sein|=seine|=seinem|=ihrem chef|privates|private|privaten|privater|persönliche|persönlichen|persönliches|eigene|eigenes) ..2 (private*|privaten|persönliche*|privates|eigene*)? ..1 (whatsapp|telegram|instagram|insta|viber|signal|handy|handynummer|mobilnummer|mobiltelefon|telefonnummer|nummer|facebook|messenger|profil|mailadresse|e mail adresse|email adresse|gmail|account|facebookprofil|instagramprofil|facebook profil|instagram account|tiktok|snapchat|threema|privatnummer|privathandy|privatadresse|festnetznummer|durchwahl)
    (auf|unter|über|an|per|@dir|die|schreiben|anrufen) ..2 (handy|handynummer|mobilnummer|whatsapp|privatnummer|telegram|privathandy|instagram|diensthandy|mobiltelefon|facebookprofil) ..1 (von|unser*|des|der|vom) ..3 (@staff|inhaber*|chef*|geschäftsführer*|direktor*)
    (schreiben|schreib|rufen|ruf|kontaktieren|kontaktiere|texten|adden|simsen|melden|meld|erreichen|anrufen|schicken|schick|fügen|dm|whatsappen|pn|folgen) ..1 @du? ..2 (mir|mich|ihm|unser* ..2 (@staff|chef*|inhaber*)|@staff|chef*|inhaber*) ..6 (privat|persönlich auf|privaten|privates|handy|whatsapp|telegram|instagram|insta|facebook|messenger|viber|signal|snapchat|handynummer|mobil|privatnummer|eigenen|meinem|meiner|mein|seinem|zu hause) ..2 (an|handy|account|profil|nummer|hinzu)?
    (whatsapp|telegram|insta|instagram|sms|dm|pn|privatnachricht) ..2 (an|mit) ..3 (unser*|mein*|den|die|=dem|=mich|=ihn)? ..2 (@staff|chef*|inhaber*|geschäftsführer*|direktor*|mich|privates|private) ..3
    (@staff|chef*|inhaber*|geschäftsführer*|direktor*|küchenchef*) ..3 (privat|per handy|auf dem handy|per whatsapp|auf whatsapp|über whatsapp|auf instagram|auf facebook|mobil|auf dem privathandy|auf telegram) ..3 (erreichen|anschreiben|kontaktieren|schreiben|anrufen|erreichbar)?
    (schreiben|schreib|rufen|ruf|schicken|melden|erreichen|kontaktieren) ..2 @du? ..2 (mir|mich) ..3 (auf|über|per|bei|an|unter|direkt) ..3 (whatsapp|telegram|instagram|insta|facebook|messenger|viber|signal|handy|mobil|sms|=meiner|=meinem|=meine|privat*)
    (hier|anbei) ..3 (handynummer|privatnummer|mobilnummer|nummer|handy) ..2 (von|unser*|des|der) ..3
    - (unser*|offiziell*|firmen|geschäftlich*|hotel|restaurant) (offiziell*|geschäftlich*)? (whatsapp|telegram|instagram|facebook) (kanal|account|seite|chat|konto|service)?
    - (persönlich|persönliche*|persönlichen) ..3 (darum|kümmer*|ansehen|besprechen|sprechen|antworten|entschuldig*|gespräch|austausch|annehmen|kennenlernen|nachricht|betreuung|kontakt|beratung|ansprechpartner*)
    - (private|privaten|persönliche|persönlichen) nachricht*
    - @dein ..2 (private*|handy|nummer|telefonnummer|mail*|whatsapp|handynummer)
    - (profil|kontaktdaten|nummer) ..3 (auf|in|unter) ..2 (unser*|diesem)
    - (privat|private*|privaten) ..3 (profil|nachricht*|kontaktformular)
    (rufen|ruf|anrufen|schreiben|schreib|erreichen|kontaktieren) @du? ..4 (@staff|kollegin|kollege|chef|chefin|tochter|sohn|mann|frau|bruder|inhaber*|neffen|nichte) ..4 (auf|unter|über|an|per) ..3 (handy|privat*|privaten|handynummer|whatsapp|mobil*|insta|instagram|facebook|daheim|zu hause)
    (auf|unter|über) ..1 (ihrem|seinem|meinem|deren|dessen) ..1 (handy|privathandy|privaten|mobiltelefon|diensthandy)
    - nummer steht (im|auf|in)
    - privat eine nummer schicken
  `,
  solicit: `
    (=posten|=hinterlassen|=kopieren|=verteilen|=bewerten|=bewertet|=loben|=beurteilen|=teilen) ..1 (@du|ihr|=uns)? ..8 (auf|bei|im) ..2 (tripadvisor|facebook|jameda|trustpilot|booking|holidaycheck|yelp|kununu|app store|check24|capterra|instagram|anderen seiten|anderen portalen|weiteren seiten)
    (freunde*|familie|kollegen|kollegin|mann|frau|eltern|nachbarin|verein|mitreisende*|bekannte*|tochter|schwiegereltern|gruppe|gäste) ..6 (ebenfalls|auch|gern|bitten|sollen) ..6 (=bewerten|=loben|sterne (geben|dalassen|dalässt|vergeben|dazulassen)|rezension (schreiben|verfassen))
    (jede|weitere|mehr|viele|noch) ..3 (@review|rezension*|sterne|stimme*|bewertungen) ..4 (gold wert|gefunden|nur zu)
    (bräuchten|suchen|sammeln) ..4 (noch|mehr) ..6 (@review|rezension*|sterne|stimmen|bewertungen|sternegeber)
    (schreiben|geben|bewerten|posten) ..2 @du? ..4 (wieder|erneut|dann wieder) ..3 (fünf sterne|sterne|@review|so etwas schönes)
    - versüßt ..2
    (freuen|freut|=würden|dankbar|=schön|toll|super|begrüßen|wünschen|klasse|nett) ..6 (weitere*|neue*|positive*|gute*|noch eine|zweite*|mehr|nette*|eine|ehrliche*|fünf sterne|5 sterne) ..2 (@review|bewertungen|rezensionen|sterne|empfehlung|weiterempfehlung)
    (@review|bewertungen|rezensionen|weiterempfehlung|empfehlung|sterne) ..4 (freuen|hinterlassen =würden|schreiben =würden|dankbar|dalassen|dalassen =würden|=würde =uns|=würden =uns|geben =würden|teilen =würden|posten =würden) 
    (freuen|dankbar|toll|=schön|nett|super|klasse) ..4 (wenn) ..8 (bewerten|weiterempfehlen|weiterempfehlst|teilen|posten|@review|rezension|google|tripadvisor|holidaycheck|sterne|weitersagen|weitererzählen) ..4
    (sagen|erzählen|bitten|empfehlen|laden|ermuntern|fragen|motivieren|bewegen|schicken|bringen) ..2 (@du)? ..3 (@dein|allen|ihren|euren)? ..2 (freund*|familie|kolleg*|bekannte*|verwandte*|nachbarn|follower*) ..7 (bewerten|bewertet|@review|sterne|weiter|empfehlen|von =uns|=uns geben|weitersagen|vorbeikommen|=uns zu besuchen|über =uns)
    (@dein ..1 (freund*|familie|kolleg*|bekannte*|verwandte*)) ..3 (sollen|sollten|können|dürfen|möchten|=könnten) ..5 (=uns|@review|sterne|bewerten|google)
    (bewerten|bewerte|bewertet|rezensieren|empfehlen) ..1 @du? ..1 =uns ..3 (auch|gern|gerne|bitte|doch|noch|weiter|auf|bei|jetzt)? ..3 (auf|bei|weiter|google|tripadvisor|holidaycheck|facebook|booking|trustpilot|jameda|store|anderen|weiterhin|weiter)?
    (empfehlen|empfiehl) ..2 @du? ..1 =uns ..5 (weiter|freund*|bekannten|familie|kollegen)
    (hinterlassen|schreiben|posten|teilen|geben|abgeben|veröffentlichen|kopieren|wiederholen|hinterlasse|schreib|poste|teile|dalassen|lassen|setzen|stellen|übertragen|hinterlass) ..1 @du? ..6 (@review|rezension|bewertungen|rezensionen|sterne|feedback|erfahrung*|meinung|eindruck|eindrücke|=empfehlung) ..6 (auf|bei|in|über|im) ..2 (google|tripadvisor|holidaycheck|facebook|booking|trustpilot|maps|instagram|unserer (seite|website|webseite|facebook)|jameda|yelp|anderen (portalen|plattformen|seiten)|app store|play store|kununu|expedia|lieferando|weiteren portalen)
    (auf|bei|über) ..2 (google|tripadvisor|holidaycheck|facebook|booking|trustpilot|jameda|yelp|anderen (portalen|plattformen)|weiteren portalen) ..5 (bewerten|bewertung|bewertungen|rezension|teilen|posten|hinterlassen|schreiben|weiterempfehlen|veröffentlichen) ..3 (@du|=würden|=könnten)?
    (hinterlassen|schreiben|geben|posten|vergeben|hinterlass|schreib|gib|lassen|dalassen|abgeben) ..2 (@du)? ..2 (=uns)? ..3 (bitte|doch|gern|gerne|auch|noch|eine|ein|@dein)? ..2 (positive*|gute*|nette*|fünf sterne|5 sterne|tolle*|ehrliche*|neue*|weitere*|zweite*|andere*|schöne*|kurze*) ..1 (@review|bewertungen|rezension|rezensionen|feedback|sterne)
    (bitte|gern|gerne|=könnten|=würden|dürfen wir|laden @dich ein|laden|möchten @du bitten|bitten @dich|wir bitten) ..6 (bewertung|rezension|sterne|empfehlung|weiterempfehlung) ..4 (hinterlassen|schreiben|geben|abgeben|abzugeben|zu hinterlassen|zu schreiben|dalassen|verfassen|posten)
    (mehr|weitere|weiteren|neue|solche|solcher) ..1 (positive*|gute*|solche*|nette*)? ..1 (bewertungen|rezensionen|sterne|empfehlungen) ..3 (wie diese|wie @dein|helfen|=würden|gern|gerne|willkommen|freuen|bitte|brauchen|benötigen)
    (geben|gib|vergeben|schenken) ..2 @du? ..1 =uns ..4 (sterne|stern|like|daumen|fünf|5)
    (sagen|sagt|erzählen|erzählt|sag) ..2 @du? ..1 (es|=uns)? ..2 (gern|gerne|bitte|doch)? ..1 (weiter|=allen)
    (erzählen|schreiben|sagen|berichten|erzähl|schreib|verraten) ..1 @du? ..5 (auch|doch|gern|gerne|noch|bitte|kurz)? ..3 (auf|bei|im) ..1 (google|tripadvisor|holidaycheck|facebook|yelp|jameda|trustpilot|instagram|netz|internet|booking) ..4 (wie|was|von|über|dass|gut)
    (auch|noch|ebenso) ..1 auf ..1 (anderen|weiteren) ..1 (seiten|portalen|plattformen|kanälen) ..6
    - (danke|dank|bedanken|freut|freuen) ..3 (für|über|sehr|=uns|dass)? ..5 (sterne|@review|empfehlung*|weiterempfehl*|fünf|5|=bewertung|=bewertungen|lob|rückmeldung|weiterempfehlen|empfehlen)
    - (=empfehlung|=empfehlungen|rückmeldung|feedback|kritik|nachricht|anruf) ..6
    - (freuen|dankbar|freut) ..6 (rückmeldung|feedback|nachricht|anruf|mail|details|kontakt|melden|gespräch)
    - (schreiben|geben|schicken|teilen|melden|sagen|erzählen) ..4 (=uns) ..4 (nachricht|mail|feedback|rückmeldung|näheres|mehr|details|bescheid|datum|privat*|dazu)
    - (unabhängig|egal|ungeachtet|ob) ..6 (@review|bewertung|sterne)
    - (lesen|liest|gelesen) ..4 (bewertungen|rezensionen|@review)
    - (jede|jeder|jedes|alle|@dein|diese|dieser) ..1 (@review|bewertung|rückmeldung|stern)
    - (geben|gib|schenken) ..3 =uns ..3 (chance|gelegenheit|möglichkeit|hinweis*|tipp*|vertrauen)
    - (vergelts gott|vergelt s gott|vergelt) ..10
    - über (die|@dein|diese|solche|so|vier|fünf|drei) ..3 (sterne|sternen|@review) freuen
  `,
} as const satisfies Record<keyof typeof english, string>;
