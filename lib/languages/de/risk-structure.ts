import type { structure as english } from '../en/risk-structure.ts';

/** What a reply is made of, empty words, and views that are nobody's business, in German. */
export const structure = {
  greeting: `
    (hallo|hi|hey|liebe|lieber|liebes|geehrte|geehrter|geehrtes|werte|werter|verehrte|moin|servus|grüezi|grüß gott|grüss gott|guten tag|guten morgen|guten abend|=schönen guten|herzlich willkommen|willkommen|grüß dich|grüß euch|gruezi|hoi|(danke <name>)|(vielen dank <name>)|(herzlichen dank <name>)|(besten dank <name>)|(danke liebe*)|(vielen dank liebe*))
    <start> (danke|dank|vielen dank|herzlichen dank|besten dank|<name>|entschuldigung|tausend dank)
  `,
  thanks: `
    (danke|dank|dankbar|bedanken|dankeschön|danken|bedanke|merci|verdanken|(schätzen ..3 (rückmeldung|offenheit|feedback|lob|ehrlich*|hinweis*))|((gut|=schön|wichtig|wertvoll|hilfreich) ..2 (zu wissen|zu hören|zu lesen|dass @du))|(nett ..2 dass @du)|(hilft =uns)|(freut =uns)|(freuen =uns ..3 (über|dass)))
  `,
  apology: `
    (=leid|entschuldig*|entschuldigen|entschuldigung|sorry|bedauern|bedauerlich*|bedaure|verzeihung|verzeihen|pardon|schade|(um nachsicht)|(=hätte nicht ..3 (passieren|geschehen|vorkommen) dürfen)|(=hätten ..4 (nicht|besser*) ..4 (müssen|sollen|verdient|dürfen|erwarten))|(nicht (der|die|das|dem|unser*) ..3 (erlebnis|service|standard|anspruch|abend|aufenthalt|empfang|essen|eindruck|qualität|erfahrung))|enttäuscht|(haben wir ..4 enttäuscht)|(verstehen ..3 (wie|dass|@dein))|(verstehe|verstehen|nachempfinden|nachfühlen) (ich|wir)|((kann|können|können) ..4 (verstehen|nachempfinden|nachfühlen))|(verstehe ..3 (wie|dass|@dein))|(nachvollziehen)|unangenehm*|betroffen|betrübt|(traurig zu)|ärgerlich*|peinlich|((liegt|lag|vorliegt|vermuten|glauben|glaube) ..3 verwechslung)|(mitgefühl)|(schmerzt =uns)|(schmerzt mich)|(schmerzt ..2 (sehr|zu lesen|zu hören|dass))|(so ..2 (soll|sollte|darf|dürfte) es ..4 (niemandem|keinem|niemanden|niemand|keiner|nicht) ..2 (gehen|ergehen|laufen|passieren|enden|sein)?)|(so ..3 (niemandem|keinem|niemand|keiner) ..2 (gehen|ergehen|erleben|gehen müssen))|((das|es|dies) ..1 tut ..1 (=uns|mir) ..2 weh)|(tut =uns ..1 weh)|(trifft (=uns|mich))|(getroffen (=uns|mich)|(hat =uns|mich) ..2 getroffen)|(geht =uns ..2 nahe)|(nimmt =uns ..2 mit)|(beschämt =uns|beschämt mich|beschämend)|(schämen =uns)|((=wünschten|=hätten) ..1 (wir|=uns|@dir) ..4 (gewünscht|erspart|gern))|((=hätten|=hätte) ..4 gern* ..3 erspart)|(belastet =uns)|(erschüttert|bestürzt|schockiert =uns)|((das|es) ..1 (=hätte|darf|durfte|sollte) ..3 nicht ..3 (sein|passieren|geschehen|vorkommen))|(wie (frustrierend|anstrengend|belastend|ärgerlich|enttäuschend|unangenehm) ..3)|(kein schöner|keine schöne|kein schönes)|(nicht gerecht geworden)|(entsprach nicht)|(entspricht nicht ..3 (anspruch|ansprüchen|standard*))|beunruhig*|erschrocken|erschreckt|bestürzt|beschämt|beschämend|(@du ..2 recht)|(so (darf|soll|sollte) ..4 nicht)|unentschuldbar|inakzeptabel|(nicht (akzeptabel|hinnehmbar|zumutbar)))
  `,
  resolution: `
    (wir|team|unser*|ich|leitung|es|haben|hat|ist|sind|=wurde|=wurden|wird|werden|werde|kollegen|inhaber*|technik) ..9 (behoben|beheben|repariert|reparieren|ausgetauscht|austauschen|ersetzt|ersetzen|geändert|=ändern|geprüft|prüfen|überprüft|überprüfen|nachgehen|nachgegangen|untersuchen|untersucht|geschult|schulen|schulung|angepasst|anpassen|korrigiert|korrigieren|verbessert|verbessern|gelöst|lösen|ergänzt|ergänzen|eingeführt|einführen|gesprochen|sprechen|besprochen|besprechen|aktualisiert|aktualisieren|verschoben|entfernt|gereinigt|reinigen|installiert|weitergegeben|weitergeben|weitergeleitet|weiterleiten|sicherstellen|sichergestellt|organisiert|organisieren|kümmern|kümmert|kümmere|gekümmert|gutmachen|wiedergutmachen|klären|geklärt|herausfinden|sortiert|geholfen|helfen|hilft|weiterhelfen|erwägen|bestätigen|testen|umformulieren|überarbeitet|überarbeiten|melden =uns|melde mich|meldet sich|rufen @dich|schreiben @dir|vereinbaren|anbieten|vorbereiten|einplanen|lösung|ansehen|angesehen|schauen|anschauen|verstehen was|durchgehen|aufarbeiten|aufgearbeitet|bestellt|bestellen|kontrolliert|kontrollieren|inspiziert|aufgenommen|umgestellt|umstellen|verstärkt|verstärken|eingestellt|nachjustiert|nehmen ..3 zum anlass|in ordnung bringen|in ordnung zu bringen|richtigstellen|angestoßen|erneuert|erneuern|gestrichen|beschriftet|nachschulen|probiert|abschmecken)
    (version|update|release|hotfix|ab (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|heute|sofort|nächster woche|dieser woche|morgen)) ..6
    (jetzt|nun|inzwischen|mittlerweile|seither|seitdem) ..3 (wir|gibt|ein|eine|unser*|zwei|haben|hat|ist|sind|steht|hängt)
    (gehen|gehe|schauen|sehen|nehmen|klären|prüfen|kümmern|bringen) ..1 (wir|ich) ..6 
    (machen) ..4 (leiser|schneller|deutlicher|einfacher|wärmer|sauberer|klarer|sicherer|ruhiger)
    (ist|sind|=wurde|=wurden|haben|hat|wird|werden) ..6 (getauscht|gewechselt|erneuert|umgebaut|eingestellt|gesperrt|abgeschafft|aufgestockt|eingeplant|geplant|verlängert|nachgerüstet|gewartet|abgeglichen|neu eingestellt|vergrößert|verkleinert|erweitert|ausgeschildert|beschriftet|gestrichen|abgedichtet|nachgefüllt|aufgehängt|umbenannt|übersetzt)
    (seit|ab|bis|zum) ..1 (gestern|heute|vorgestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|herbst|frühjahr|frühling|sommer|winter|dieser woche|letzter woche|diesem monat|nächster woche|nächstem jahr|kommender woche) ..6
    (ab jetzt|künftig|nächstes jahr|nächstes mal|ab sofort|im herbst|im frühjahr|im sommer|im winter|diese woche|diesen monat|nächsten monat) ..6 (wir|stellen|klingelt|kommt|kommen|gibt|ruft|rufen|stehen|steht|planen|nehmen|prüft|legen|geht|machen|bestätigen|öffnen|bekommt|bekommen|tauschen|tauscht)
    (stellen|legen|planen|tauschen|rufen|geben|holen|liefern|bauen|bringen|halten|richten|mischen) ..1 (wir|ich) ..8 (auf|zurück|ein|aus|um|an|nach|mehr|neu|bereit|ab|gern|gerne|frei)
  `,
  invitation: `
    (kontaktieren|kontaktiere|erreichen|erreichst|schreiben|schreib|rufen|ruf|melden|melde|meldet|wenden|wende|mailen|sprechen|sprich|schicken|schick|senden|sende|kommen|komm|antworten|teilen|teile|geben|gib|sagen|sag|besprechen|lassen|lass|nennen|nenn|erzählen|erzähl|schauen|nehmen|fragen|unterhalten|kontakt|nachricht|anruf|gespräch|hören|anrufen|ansprechen) ..4 (=uns|unser*|mich|mir|team|leitung|rezeption|details|support|büro|kundenservice|gästeservice|direkt|privat*|persönlich|mit|@du|gern|gerne|bitte|jederzeit|=sich|dich|über|per|unter|vorbei|kontakt)
    (profil|hilfeseite|kontaktformular|kontaktdaten|gästeservice|kundenservice|hotline|kundenkonto|kundenbereich|hilfebereich|hilfecenter|servicecenter|ticket|postfach|sprechstunde)
    (unter|in|über|im) ..2 (einstellungen|hilfe|support|meine bestellungen|menü|konto|ideen|kontakt|feedback|formular|app|postfach) ..8 (anfrage|ticket|melden|schreiben|eintragen|finden|findest|öffnen|anlegen|auswählen|tippen|wählen|senden|mitteilen|starten|chat|problem)
    (öffnen|öffne|tippen|tipp|wählen|wähle|gehen|geh|finden|findest|klicken|klick|starten|starte) ..1 @du? ..5 (unter|in|auf|über|im|zu|den) ..3 (einstellungen|hilfe|support|bestellungen|menü|konto|kontakt|chat|formular|app|profil|postfach|anfrage)
    (bringen|bring|kommen|komm|zeigen|zeig|legen|fragen|frag|nehmen|probieren|versuchen|installieren|aktualisieren|laden|prüfen|deinstallieren|starten|löschen) @du ..6 (vorbei|zurück|wieder|mit|nach|unser*|bitte|neu|app|gerät|version|update|cache|mal|noch)
    (mailadresse|telefonnummer|nummer|kontaktdaten|adresse|durchwahl|mail) ..2 (steht|stehen|finden|findest) ..3 (auf|im|in|profil|website|unter|hier)
    (machen|mach|vereinbaren|vereinbar|buchen|buch|holen|hol) ..1 @du? ..6 (termin*|rückruf)
    (wenn|falls|sollten|sofern|sobald) ..3 (@du|=uns) ..10 (erzählen|erzählst|schreiben|schreibst|melden|meldest|sagen|sagst|mitteilen|schildern|verraten|nennen|schicken|schickst|anrufen|ansprechen)
    (fragen|frag|sprechen|sprich|wenden|wende) ..1 @du? ..4 (an|nach|mit|vorne|einfach) ..4 (rezeption|empfang|leitung|marktleitung|info|theke|kasse|schalter|büro|sekretariat|kolleg*|team|service|inhaber*|chef*|meister*)
    (rezeption|sekretariat|büro|kundenservice|kundendienst|leitung|team|hotline|werkstattleiter*|restaurantleitung|hausleitung|schulleitung|sprechstunde|filiale|zentrale|support) ..4 (erreichbar|für @dich da|besetzt|erreichen @du|hilft|helfen|freut sich|nimmt sich zeit|steht ..3 verfügung|antwortet|berät|weiß bescheid|zuständig)
    (anruf|nachricht|mail|blick|foto|zeile|hinweis|wort) ..2 (genügt|reicht|lohnt)
    (genügt|reicht|lohnt) ..3 (anruf|nachricht|mail|foto|zeile|hinweis|wort|klick)
    (anregungen|fragen|wünsche|näheres|mehr|details|rückfragen) ..2 (gern|gerne|bitte|jederzeit|am besten) ..2 (per|über|an|in) ..3 (nachricht|mail|telefon|profil|formular|konto|app|rezeption)
    (kundenzentrum|kundencenter|kundenservice|kundendienst|kundenbetreuung|bürgerbüro|infotheke|stationsleitung|aufsicht*|geschäftsstelle|filialteam|disposition|leitstelle|patientendialog|beschwerdemanagement|buchhaltung|abteilung|inhaberin|inhaber|leitung) ..6 (gern|gerne|persönlich|telefon|@dir|@dich|erreichen)
    (uns|=uns) ..3 (wissen|sehen) ..1 lassen
    (lassen|lass) ..1 @du? ..1 =uns ..6 (prüfen|wissen|sehen|ansehen|klären|sprechen|schauen)
    (erreichbar|zu erreichen) ..2 (über|unter|per)
    (hilft|helfen|antwortet|antworten|kümmert|berät) ..2 (unser*|=dir|=ihnen|=euch|jemand|gern|gerne)
    (über|unter) ..2 (link|impressum|menü|einstellungen|konto|mitgliederbereich|buchungsportal|bestellübersicht|kundenportal)
    (gibt es|bekommen @du|bekommst|liegen|liegt|finden @du) ..6 (am tresen|rezeption|empfang|kasse|theke|info|eingang|bei =uns|im konto|website)
    @du ..1 (rufen|melden|schreiben) ..6 (an|bei|über)
    lässt sich ..8 (wählen|buchen|=ändern|einstellen|verschieben|stornieren|abbestellen|finden|ausschalten)
    (tauschen|tausche) ..1 (wir|ich)
    bitte (=schreibt|=ruft|=meldet|=kommt|=schickt|=sagt|=gebt|=sprecht|=schaut) ..6
    (=schreibt|=ruft|=meldet|=schickt|=sprecht) (=uns|mich|mir|euch|doch|gern|gerne|einfach) ..3
  `,
  close: `
    (hoffen|hoffe|freuen =uns|freue mich|freuen|willkommen|bis bald|bis dann|bis zum|auf wiedersehen|wiedersehen|wiederzusehen|wiederbegrüßen|grüße|grüßen|gruß|hochachtungsvoll|alles gute|alles liebe|herzlichst|herzliche|beste wünsche|=schönen tag|=schöne woche|=schönes wochenende|=schönen abend|=schöne zeit|gute zeit|kommen sie wieder|kommen sie gern|komm wieder|komm gern|chance|nochmals danke|nochmals vielen dank|noch einmal danke|noch einmal vielen dank|noch einmal|ihr team|dein team|euer team|ihre|das team|team von|von ihnen hören|von ihnen zu hören|von dir hören|zur verfügung|wir wünschen|wünschen ihnen|wünschen dir|beim nächsten mal|nächsten besuch|nächster besuch|nächstes mal|wir sind für sie da|für sie da|für dich da|jederzeit|gute besserung|herzlich eingeladen|tschüss|servus|ciao|ade|pfiat|mfg|gern begrüßen|gerne begrüßen|wieder begrüßen|begrüßen zu dürfen|=würden =uns freuen|mit besten|mit freundlichen|mit herzlichen|bleiben sie gesund)
  `,
  'empty-promise': `
    (richtigen|richtige|unsere|entsprechenden|daraus) ..1 =schlüsse ..1 (ziehen|gezogen)
    (maßnahmen|schritte|optimierungen|veränderungen) ..4 (eingeleitet|in planung|auf dem weg|werden folgen|ergreifen|ergriffen|angestoßen)
    (wir) ..2 (werden|haben|geloben|bleiben|ziehen) ..6 (=uns bessern|an =uns arbeiten|am ball|auf dem schirm|auf die agenda|richtigen schlüsse|richtigen lehren|die botschaft verstanden|handlungsbedarf)
    (notwendige*|erforderliche*|geeignete*|entsprechende*|nötige*|angemessene*|gebotene*|passende*|alle|sämtliche*|weitere|gewisse|dringende|umgehend|richtige*|sofortige) ..2 (maßnahme*|massnahme*|schritte*|schritt|konsequenz*|vorkehrung*|anstrengung*|bemühung*|schlüsse|lehren|anpassungen|entscheidungen) ..3 (ergreifen|ergriffen|treffen|getroffen|einleiten|eingeleitet|veranlassen|veranlasst|unternehmen|unternommen|ziehen|gezogen|umsetzen|eingeleitet|vornehmen|vorgenommen|in die wege)?
    (maßnahme*|massnahme*|schritte*|konsequenzen|vorkehrungen|=lehren) ..3 (ergreifen|ergriffen|treffen|getroffen|einleiten|eingeleitet|veranlassen|veranlasst|unternehmen|unternommen|ziehen|gezogen|daraus|umgesetzt|werden|=wurden|in die wege)
    (ergreifen|treffen|ziehen|unternehmen|veranlassen|einleiten|leiten) ..1 (wir)? ..5 (maßnahme*|massnahme*|schritte|konsequenzen|vorkehrungen|schlüsse|=lehren)
    (wird|werden|soll|sollen|wollen|werde) ..6 (bald|demnächst|in kürze|zeitnah|schnellstmöglich|so schnell wie möglich|in zukunft|künftig|zukünftig|baldmöglichst|irgendwann|mit der zeit|sobald wie möglich|in naher zukunft|umgehend|schnellstens|zu gegebener zeit|bei gelegenheit|beizeiten|alsbald) ..4 (behoben|gelöst|verbessert|verbessern|beheben|lösen|besser|geändert|=ändern|bessern|erledigt|optimiert|optimieren|abgestellt|korrigiert|besser machen|beseitigt)
    (bald|demnächst|in kürze|zeitnah|schnellstmöglich|so schnell wie möglich|in zukunft|künftig|zukünftig|baldmöglichst|in naher zukunft|schnellstens) ..2 (wird|werden|wollen)? ..4 (behoben|gelöst|verbessert|verbessern|beheben|besser machen|bessern|abgestellt|optimiert|optimieren|besser werden|alles besser|besser laufen|erledigt|=ändern|geändert)
    (das|dies*|problem|es|mangel|mängel|angelegenheit|sache|thema) ..2 (wird|werden) ..3 (behoben|gelöst|abgestellt|verbessert|bearbeitet|beseitigt|optimiert|erledigt|angegangen|besser|geregelt) ..3
    (wir|ich) ..2 (werden|werde|wollen|versuchen|geloben|möchten|bemühen) ..4 (besserung|=uns bessern|=uns verbessern|unser bestes|alles|daran arbeiten|an =uns arbeiten|besser machen|besser werden|=uns bemühen|=uns anstrengen|daraus lernen|daran zu arbeiten|weiter verbessern|berücksichtigen|beherzigen|mehr mühe|=uns zu verbessern|stetig) ..3 (möglich*|unternehmen|tun|geben|menschenmögliche|daransetzen|in unserer macht)?
    - (entwickler*|techniker*|programmierer*) ..3 (arbeiten|arbeitet)
    (arbeiten|arbeite|arbeitet) ..1 (wir|ich|bereits|hart|stetig|ständig|intensiv|mit hochdruck)? ..2 (mit hochdruck|intensiv|hart|ständig|daran|an =uns|an einer lösung|an der verbesserung|an verbesserungen|stetig) ..5
    (nehmen|genommen|nehme) ..2 (wir|ich)? ..4 (@dein|die|das|es|ihre|diese*|=uns)? ..2 (kritik|anregung*|hinweis*|rückmeldung|feedback|punkte|das|es|anmerkung*|vorschlag|vorschläge)? ..2 (zur kenntnis|zu herzen|in betracht|zum anlass =uns zu verbessern)
    (geloben|gelobe) ..2 (wir)? ..2 (besserung)
    (daraus|hieraus) ..3 (lernen|lehren|schlüsse|konsequenzen)
    (lehren|lehre) ..2 (daraus|aus) ..3 (ziehen|gezogen)
    (in zukunft|künftig|zukünftig|ab sofort|nächstes mal|beim nächsten mal) ..5 (besser machen|besser werden|alles besser|besser laufen|mehr darauf achten|besser achten|darauf achten|vermeiden|besser darauf)
    (alles) ..2 (in unserer macht stehende|erdenkliche|menschenmögliche|mögliche) ..4 (tun|unternehmen|daransetzen)?
    (setzen) ..1 (wir)? ..2 alles daran
    (kritik|hinweis*|rückmeldung|anregung*|punkte|anmerkungen|feedback|das|dies) ..4 (zur kenntnis|in betracht|zu herzen) ..2 (genommen|nehmen|gezogen|ziehen)?
    (nehmen|nehme) ..1 (wir|ich) ..1 (das|es|dies) ..1 (so|gern|gerne)? mit
    (schauen|sehen|prüfen|mal) ..3 was sich ..2 (tun|machen|=ändern|verbessern) lässt
    - (maßnahme*|schritte) ..3 (nämlich|wie zum beispiel|etwa|und zwar|konkret|folgende)
    - (indem|damit|durch|seit (montag|dienstag|mittwoch|donnerstag|freitag|letzter)|ab (montag|freitag|sofort ..2 (gibt|haben|arbeiten|sind)|nächster)|bis (montag|freitag|ende)|nämlich|zum beispiel|konkret) ..8
    - (neue*|neuen|zweite*|zwei|zusätzliche*|weitere*|ausgetauscht|geschult|montiert|bestellt) ..8
    - (nehmen|nimmt|nehme) ..4 (zeit|kontakt|ernst|platz)
    - (bis|solange|während) ..6
    - (wiedergutmach*|wieder gutmachen|wieder gut machen)
    - (arbeiten|arbeitet|arbeite) ..2 daran ..1 (die|den|das|unsere|unser|mehr|ein|eine|einen|dass|=ihnen|schneller) ..6 (zu|zuverlässiger|kürzer|schneller|werden|können)
    - mit ..3 auf
    - (schreiben|melden|sprechen|rufen|kommen|erzählen) @du ..8 möchten ..3 (besser|gut|wiedergutmachen) ..1 (machen)?
    (krempeln|krempelt|hochgekrempelt|hochkrempeln) ..6 (ärmel|hoch|auf)?
    (damit|künftig|demnächst|bald|in zukunft) ..5 (runder|besser|reibungsloser|glatter|flüssiger|rund) ..1 (läuft|laufen|wird|werden|klappt)
    (es wird =schon|das wird =schon|es wird alles|alles wird gut|wird sich zeigen|wird sich finden|wird sich einspielen|nimmt seinen lauf|läuft bereits alles|es läuft alles)
    (legen|geben|drehen) wir ..3 (noch)? ..2 (eine schippe drauf|gas|an den richtigen|an der schraube|alles)
    (schippe|schaufel) ..2 drauf
    (am ball|dran|daran|hinterher) bleiben ..1 (wir|ich)?
    (wir|ich) ..1 (bleiben|bleibe|sind|bin) ..2 (dran|am ball|hinterher|an der sache dran|auf einem guten weg|auf gutem weg)
    - (läuft|laufen|wird|werden) ..2 (seit|jetzt|ab|nun) ..8
    - (hoffen|hoffe|wünschen|freuen) ..8 (runder|besser|rund) ..1 (läuft|klappt|wird)
    - (dranbleiben|dran) ..3 (@du|@dir|training|kurs|sport)
    - (prüft|geprüft|liegt) ..8 (bleiben|bleibe) dran
    - daraus lernen ..1 (was|wie|warum)
    (geben|gebe) =uns ..3 mehr mühe
    (das|die sache|den fall) (schauen|sehen) wir =uns ..2 (genauer|näher) an
    (hinweis|kritik|anregung|wunsch|vorschlag|feedback|rückmeldung) ..2 (wird|werden) ..3 (berücksichtigt|beachtet|beherzigt|einfließen|aufgegriffen)
    - (arbeiten|arbeite) ..12 (im|ab|bis|anfang|mitte|ende) ..1 (januar|februar|märz|april|=mai|juni|juli|august|september|oktober|november|dezember|frühjahr|herbst|sommer|winter)
    - bei allen ..8 (bedanken|entschuldigen)
    - (schick|schicken|schreib|schreiben|melde|melden|ruf|rufen|komm|kommen) ..20 (=schauen|sehen) ..2 was sich ..2 lässt
    - besser werden (darf|dürfen|kann)
    (wir halten|halten wir) ..1 die augen offen
    (haben|hat) ..6 auf dem schirm
    (einiges|vieles|manches|maßnahmen) ..3 in die wege geleitet
    gespannt sein ..3 was ..6 (entwickelt|tut|kommt|passiert|ändert)
    (überlegungen|planungen|prozesse|weiterentwicklung|arbeit) ..1 (einfließen|einfliessen) (lassen|lässt)?
    (worte|kritik|hinweis|feedback|zeilen|lärmfrage) ..4 (in guten händen|gut aufgehoben|in guter bearbeitung)
    (haben|=hatten) wir =uns ..4 (einiges|vieles|viel) vorgenommen
    mehr ..1 (können|kann) ..1 (wir|ich) (momentan|derzeit|aktuell|noch|gerade) (noch)? (nicht) sagen
    (wird|werden) =sich ..3 (bald|etwas|einiges|was|demnächst|vieles) ..4 (zum guten|bessern|ändern|tun|verbessern)
    (bleibt|bleiben) nicht ohne folgen
    (an geeigneter stelle|an entsprechender stelle) ..3 (hinterlegt|platziert|vermerkt|weitergegeben|angebracht|weitergeleitet|gelandet)
    nehmen wir ..1 (mal|so) ..1 mit
    (alles|manches|gut ding) ..2 braucht ..3 zeit
    <start> wir gehen in =uns
    - die augen offen ..3 (nach|für|ob)
    - (für @dich|nach|und) ..4 die augen offen
    - alle möglichkeiten ..3 (ausgeschöpft|genutzt|geprüft|probiert|versucht|besprechen|besprochen|erklären|durch)
    - bald ..1 besser geht
    - (hoffen|hoffe|wünschen|hoffentlich) ..8 bald ..1 besser
  `,
  views: `
    =beten <polite>
    lieber =beten
    (deutschland|österreich|schweiz|land|volk|gesellschaft|staat|justiz|medien|presse) ..5 (schafft =sich ab|vor die hunde|für dumm verkauft|gekauft|verraten|meinungsdiktatur|aus den fugen|nimmt =uns aus|zugrunde|lügen)
    (gendern|genderei|wokeness*|klimahysterie|klimapolitik|klimakleber|massenzuwanderung|migration|impfpolitik|coronamaßnahmen|corona|bürgergeld|windräder|heizungsgesetz|steuerlast) ..8 (schuld|ruinier*|wahn|hysterie|verbrechen|lüge|gespalten|zwingt|eingebrockt|bringt keinen|faul|finanziert|reicht es|einsperren)
    (gott|jesus|der herr) ..3 (sieht alles|vergibt|wird richten|segne @dich|hat auch denen)
    (wer) ..2 (grün|links|rechts|afd|spd|svp|fpö) ..1 wählt
    (regierung|politiker*|kanzler*|bundeskanzler*|präsident*|putin|trump|biden|selenskyj|bundestag|parlament|minister*|bürgermeister*|behörden|afd|cdu|spd|fdp|ampel|grünen|die linken|die linke|brüssel|eu bürokrat*|=staat|steuern|sanktionen|regime|=wahlen|gesundheitsminister*|scholz|merz|habeck|finanzamt|weidel|svp|fpö|övp|spö) ..6 (ruinier*|zerstör*|kaputt|vernichte*|kill*|beklau*|bestiehlt|abzock*|schuld|korrupt|verbrecher|dank|politik|erdrück*|erwürg*|hass*|krieg|katastrophe|idiot*|dumm|kriminell*|erhöht|unfähig|nutzlos|sollte|versagt*|versagen|lügt|lügen|mittelstand|gastronomie|unser land|wirtschaft|macht alles|mist|im stich|wählen|gewählt|ausgenommen|ausnehmen|schröpf*|diktatur)
    (wegen|=dank|aufgrund|schuld|liegt an|folge) ..2 (der|dem|den|unserer|diese*|an)? ..2 (regierung|kanzler*|putin|trump|biden|sanktionen|=krieg|politiker*|minister*|regimes|ausländer*|migranten|=linken|=rechten|=grünen|ampel|flüchtling*|politik|staat|staates|eu|=impfung|asylpolitik|habeck|scholz|merz)
    (gott|allah|jesus|herrgott|himmel|karma|universum|christus|teufel|der herr) ..3 (wird|sieht|weiß|vergibt|vergebe|segne|segnet|strafe|straft|richtet|richten|vergeben|schaut|hat erbarmen|sei|belohn*|bestraft|schützt|holt|schlägt)
    (=beten|=bete) ..2 (für|um) ..2 (@dich|@dein|=ihn)
    (=ihre|=deine|@dein) ..1 sünden
    (hölle wartet|in der hölle schmoren|bibel sagt|koran sagt|heilige schrift|kirche lehrt|gehen sie in die kirche|jüngstes gericht|jüngste gericht|gottlos*)
    (wählt|wählen|gewählt|wähler*) ..3 (afd|cdu|spd|fdp|grünen|linke|die grünen|die richtigen|partei|trump)
    (abtreibung|einwanderung|zuwanderung|asylpolitik|klimalüge|klimahysterie|klimaterror*|corona impfung|coronaimpfung|impfzwang|impfpflicht|genderwahn|gendern|genderideologie|woke|wokeness|feminismus|feministinnen|kapitalismus|sozialismus|kommunismus|globalisten|zionisten|faschisten|nazis|lügenpresse|propaganda|krieg in der ukraine|ukrainekrieg|nahostkonflikt|gaza|israel|palästina|spezialoperation|systemmedien|volksverräter|überfremdung|remigration|corona diktatur|plandemie|maskenzwang|great reset) ..4
    (dieses land|unser land|diesem land|die gesellschaft|deutschland|österreich|die schweiz|unsere nation|die jugend|jugend von heute|die heutige generation|heutige gesellschaft|generation z|gen z) ..5 (vor die hunde|den bach|geht unter|krank|verloren|verdorben|verfall|am ende|kaputt|verkommt|abgrund|untergang|verweichlicht|faul|=nichts mehr wert|schafft sich ab|verblödet)
    (schuld|verantwortlich|bedanken) ..8 (regierung|kanzler*|politik|politiker*|minister*|ampel|brüssel|bundestag|habeck|merz|scholz|=staat)
    (regierung|ampel|brüssel|politik|politiker*|minister*|kanzler*|bürokratie|steuern) ..6 (froh sein|kein wunder|unfähig*|abgewirtschaftet|wundern|bedanken|verdanken|schuld|ruin*|kaputt*|an die wand|würgen|abgewürgt)
    (unfähig*|korrupt*|verlogen*|abgehoben*) ..1 (regierung|politiker*|minister*|politik|koalition|eliten|parteien)
    (bei|mit|unter|dank) ..1 (dieser|diesen|der|solcher|unserer) ..1 (aktuellen|unfähigen|jetzigen)? ..1 (regierung|ampel|politik|koalition|steuern|steuerpolitik|minister*) (nicht)?
    (klimakleber*|impfgegner*|schwurbler*|gutmenschen|linksgrün*|mainstream medien|mainstreammedien|staatsfunk|zwangsgebühren|massenzuwanderung|asylanten|genderstern*)
    (beschweren|bedanken|bedankt|beschwer|reklamieren) ..1 @du? ..1 (sich|euch|dich)? ..4 (in|bei|beim) ..1 (berlin|brüssel|wien|bern|der regierung|der politik|finanzminister*|kanzler*|minister*|bundestag|finanzamt)
    (herrschaften|herren|leute|damen|politiker*) ..2 (da oben|in berlin|in brüssel|in wien|in bern|im bundestag) ..6
    solange ..6 (regieren|regiert|an der macht|im amt|in der regierung|am ruder)
    - (gott sei dank|um gottes willen|grüß gott|oh gott|mein gott|weiß gott)
    - (kirche|tempel|moschee|dom|kathedrale|kloster) ..2 (besuch|führung|hochzeit|gottesdienst|saal|blick|nebenan)
    - (behörde*|regierung|finanzamt|gesundheitsamt) ..2 (genehmig*|auflagen|vorgaben|prüfung|zulassung|gebäude|viertel|verordnung)
    - (steuern) ..3 (inklusive|enthalten|rechnung|gebühren)
    - (menü|gericht|zimmer|termin|sitzplatz|option|seite|produkt|größe|farbe) ..3 (wählen|gewählt|wählt)
    - (wählen|gewählt) ..5 (menü|gericht|zimmer|termin|produkt|größe|farbe|hotel|restaurant|=uns|haus)
    - (entscheiden) ..2 
    - rote bete
    - (alles gute|alles liebe|grüße|wünschen|kloster*) ..3 gottes segen
    (keiner|niemand|kein mensch) mehr ..3 (betet|glaubt|arbeiten will|arbeitet|respekt|anstand|disziplin|rücksicht|heiratet|deutsch spricht|ehrlich)
    (in diesem land|hierzulande|heutzutage|in unserer gesellschaft|in dieser zeit|in diesem staat) ..10 (jeder nur|keiner mehr|niemand mehr|alles|denkt nur|verboten|verkommen|moral|anstand|fleiß|bestraft|belohnt)
    (jeder|alle) ..2 nur noch ..2 an =sich ..2 (denkt|denken)
    - (vegetarisch|vegan|deutsch|bargeld|karte) ..4 heutzutage
    impfungen ..3 (geldmacherei|gift|unsinn|schwindel|schädlich|lüge)
  `,
  'wrong-identity': `
    (als) ..1 (ein|eine)? ..2 (neutrale*|neutraler|unabhängige*|unabhängiger|normale*|normaler|einfache*|unbeteiligte*|unbeteiligter|außenstehende*|zufriedene*|zufriedener|langjährige*|treue*|treuer|regelmäßige*|objektive*|unparteiische*|begeisterte*|häufige*|ganz normale*|gewöhnlicher) ..1 (gast|kunde|kundin|besucher*|=person|beobachter*|patient*|passant*|nutzer*|käufer*|reisende*|stammgast|gästin)? ..4 (finde|kann|muss|möchte|sage|sehe|habe|bin|=war|=würde|ich)
    (als) ..1 (neutrale*|neutraler|unabhängige*|unabhängiger|unbeteiligte*|unbeteiligter|außenstehende*|außenstehender|unparteiische*) ..1 (gast|kunde|kundin|besucher*|=person|beobachter*|patient*)
    ich ..1 (bin|=war) ..2 (der|die|dieser|diese|jener|jene|ich)? ..2 (verkäufer*|kellner*|koch|köchin|=person|fahrer*|manager*|mitarbeit*|rezeptionist*|kassierer*|barista|bedienung|<name>) ..4 (@du|von dem|über den|über die|aus @dein|der @dich|die @dich|den @du|die @du|um den|gemeint|erwähnt)
    das (bin|=war) ..2 (der|die|dieser|diese|jener|jene|ich)? ..2 (verkäufer*|kellner*|koch|köchin|=person|fahrer*|manager*|mitarbeit*|rezeptionist*|kassierer*|barista|bedienung) ..4 (@du|von dem|über den|über die|aus @dein|der @dich|die @dich|den @du|die @du|um den|gemeint|erwähnt)
    (das =war ich|ich =war das|ich selbst =war|das bin ich) ..4 (@du|und|der|die)?
    (ich|wir) ..2 (bin|=war|sind|gehe|komme|esse|kaufe|gehen|kommen|habe|=waren) ..4 (selbst|auch|selber|hier|dort|immer|oft|regelmäßig|seit) ..4 (gast|kunde|kundin|stammgast|stammkund*|patient*|zufrieden|hier gegessen|hier übernachtet|begeistert|nur empfehlen|empfehlen)
    (ich|wir) ..2 (arbeite|arbeiten) ..2 (nicht|nicht mehr) ..3 (hier|dort|da|für) ..3 (aber|und)
    (ich bin) ..1 (selbst|selber)? ..1 (anwalt|anwältin|jurist|juristin|arzt|ärztin|polizist*|inspektor*|journalist*|richter*|professor*|beamter|beamtin) ..3 (und|daher|deshalb|von beruf)
    (im namen aller (kunden|gäste|patienten)|ich bin nicht (der|die) (inhaber*|besitzer*) aber|ich habe mit (dem|diesem) (laden|hotel|restaurant|haus|unternehmen) =nichts zu tun|habe =nichts mit (dem|diesem) (laden|hotel|restaurant|haus|unternehmen) zu tun)
    - (als) ..1 (gast|kunde|kundin|stammgast|treuer kunde|treue kundin|patient) ..2 (@du|@dich|bei =uns|wir|unser*)
    - (begrüßen|willkommen|freuen|sehen|danken|dank|danke) ..8 (als|gast|kunde|kundin|stammgast)
    - (unser*|wir|viele) ..3 (stammgäste|stammkunden|gäste|kunden)
    - das =war ..2 (ein|eine|kein|keine) ..3 (tag|abend|erlebnis|=weg|start|service|besuch)
    (ich|wir) ..1 (kaufe|kaufen|esse|essen|gehe|gehen|komme|kommen|tanke|trainiere|wohne|lasse|bringe|bestelle|buche|nehme) ..8 (bei denen|dort|da|bei den|bei dem laden|beim nachbarn) ..8
    (ich|wir) ..2 (kenne|kennen) ..4 (dort|da|den laden|den besitzer|die besitzer|den inhaber|die leute|da) ..3 (niemanden|nicht|nicht persönlich|privat|seit) (nicht)?
    (wir|ich|habe|haben|bin|persönlich) ..3 (mit|zum) ..1 (dem|diesem|den|der) ..1 (laden|hotel|betrieb|haus|firma|praxis|lokal|team|restaurant|verein|besitzer*|inhaber*) ..3 (weder|=nichts|nicht) ..4 (zu tun|verwandt|bekannt|verschwägert|gemein) (nicht)?
    <start> (ich) ..2 (bin|=war) ..4 (selbst|selber|seit|nur|bloß|auch|ein ganz)? ..3 (gast|kunde|kundin|stammgast|patient|patientin|rentner|rentnerin|nachbar|nachbarin|besucher|besucherin|mutter|vater|mieter|mieterin|schüler|schülerin|mandant|mandantin) ..6 (hier|dort|da|und|bei|dieser|dieses|in dem|im haus|aus)
    (als) ..1 (nachbar|nachbarin|rentner|rentnerin|mutter|vater|anwohner|anwohnerin|kunde|kundin|patient|patientin|stammgast|urlauber|urlauberin|gast|kunde) ..4 (dieses|dieser|des|der|hier|seit|von|im) ..8 (kann ich|muss ich|finde ich|möchte ich|habe ich|weiß ich|verstehe ich)
    (die|das|der) ..1 (leute|team|wirt|wirtin|chef|chefin|besitzer*|inhaber*|familie|betrieb|laden|haus) ..2 (dort|da|hier)? ..2 (sind|ist|machen|macht|kümmert|kümmern) ..6 (kann ich nur empfehlen|ich komme immer|ich gehe immer|immer nett zu mir|zu mir immer)
    (bin|=war) ..1 ich ..2 (nicht|kein*) ..2 (vom|der|die|von|mitarbeit*|angestellt*) ..6 (sondern|nur|bloß) ..4 (gast|kunde|kundin|besucher*|patient*) (nicht)?
    (ich) ..1 (arbeite|bin) ..3 (nicht|weder) ..1 (hier|dort|bei|im|angestellt) ..8 (wollte|möchte|aber|muss|kann|finde|nur) (nicht)?
    (hier) ..1 (schreibt|spricht|meldet =sich) ..2 (die|der|das|ein|eine) ..1 (polizei|gesundheitsamt|ordnungsamt|staatsanwaltschaft|anwalt|richter|arzt|google|bürgermeister|kunde|kundin|gast|nachbar|presse|verbraucherzentrale|behörde|kripo)
    (wir|ich) ..1 (sind|bin|schreiben|schreibe) ..3 (von|vom|im auftrag) ..2 (der|des)? ..1 (polizei|gesundheitsamt|ordnungsamt|staatsanwaltschaft|google|tripadvisor|verbraucherzentrale|behörde|ministerium|presse)
    (spreche|schreibe|sage) ..3 als ..1 (ganz normale*|normale*|einfache*|langjährige*|neutrale*|unbeteiligte*)? ..1 (gast|kunde|kundin|patient*|nachbar*|besucher*|nutzer*)
  `,
  'trigger-word': `
    (pornstar|porn star|sex on the beach|orgasmus|orgasm|screaming orgasm|blow job|blowjob|bloody mary|schwanz|slippery nipple|dirty martini|dark and stormy|killer|death by chocolate|bombe|bomben|jägerbombe|jägerbomb|pussy|nackt|nackte|nacktbaden|fkk|=sex|sexy|xxx|kamikaze|selbstmord|suicide|busen|möpse|cannabis|hanf|gras|crack|kokain|heroin|shots|schuss|schießen|terror|french kiss|between the sheets|screwdriver|corpse reviver|zombie|hanky panky|zigeunerschnitzel|mohrenkopf|negerkuss|nippel|todsünde|mord|killerwal|koksen|ballermann)
    - (foto*|film*) ..1 (schießen|geschossen|shooting)
    - (schuss) ..1 (essig|sahne|milch|öl|wein|zitrone)
    - (crack|gras) ..1 (wiese|grün*)
    - (kräuter|wiese|liege|grünes|frisches) ..1 gras
  `,
  unidentified: `
    (=konnten|können|=konnte|kann|haben|lässt|ließ|ließen|finden|=war|fanden) ..8 (nicht|kein|keine|keinen|leider nicht) ..6 (finden|gefunden|zuordnen|zugeordnet|ermitteln|nachvollziehen|identifizieren|erkennen|entdecken|zuzuordnen|passt|passen|zuordnung)
    (nicht|kein|keine|keinen) ..5 (finden|gefunden|zuordnen|zugeordnet|ermitteln|identifizieren|zuzuordnen)
  `,
  echo: `
    @du ..3 (sagen|sagst|schreiben|schreibst|schrieben|behaupten|behauptest|behaupteten|nennen|nennst|nannten|bezeichnen|bezeichneten|bezeichnest|erwähnen|erwähnten|beschreiben|beschrieben|werfen|unterstellen|beschuldigen)
    (schreiben|behaupten|nennen|bezeichnen|sagen|beschreiben|werfen) @du
    (ist|sind|=war|=waren|stimmt|stimmen|trifft|entspricht) ..1 (nicht|kein|keine) ..3 
    (@dein|die|diese|das|den|ihren) (worte|wort|formulierung|behauptung|behauptungen|aussage|aussagen|bemerkung|kommentar|vorwurf|vorwürfe|bezeichnung)
  `,
  pleasantry: `
    (danke|dank|vielen|herzlichen|besten|für|=ihr|=ihre|=ihren|=ihrem|=ihnen|=sie|=du|=dich|=dir|=dein|=deine|=deinen|=das|=die|=der|=den|=dem|feedback|bewertung|rezension|kommentar|rückmeldung|wir|schätzen|alle|meinung|meinungen|jede|jeden|jedes|kunde|kunden|gast|gäste|hallo|guten|=tag|liebe|lieber|sehr|so|und|ein|eine|einen|von|ist|sind|unser|unsere|=uns|zu|wichtig|es|dieser|diese|zeit|genommen|nehmen|haben|hinterlassen|hören|lesen|tut|=leid|entschuldigung|dass|=schönen|gut|gute|mit|freundlichen|herzliche|herzlichen|viele|grüße|grüßen|team|willkommen|bald|hoffen|sehen|wieder|wiedersehen|immer|in|auf|teilen|erfahrung|besuch|nachricht|worte|sein|werden|wird|als|gerne|gern|froh|freuen|freut|geehrte|geehrter|frau|herr|bis|an|am|bei|nochmals|netten|lieben|tolle|positive)
    erlebnis*|erfahrung*|aufenthalt*|service*|gästeservice|kundenservice|kundendienst|kundenzufriedenheit|kundin*|support*|dienstleistung*|leistung*|produkt|team|mitarbeiter*|kolleg*|personal|leitung|marktleitung|direktion|geschäftsleitung|management|manager*|leiter*|chef|abteilung*|zuständig*|betreffend*|verantwortlich*|unternehmen|betrieb|haus|hause|hotel*|restaurant*|geschäft|filiale*|laden|salon|studio|gastgeber*|nutzer*|mitglied*|reisend*|besucher*|damen|herren|jemand|niemand|menschen|leute|allen|aller|ihrer|ihres|eure|eurer|euren|euch|deinem|deiner|deines|unserem|unserer|unseren|unseres|ihnen|ihn|sich
    nicht|kein|keine|keinen|keiner|keinem|nie|über|unter|nach|auch|jetzt|wenn|noch|ganz|einmal|seit|beim|dann|dafür|damit|darüber|darum|daran|darauf|dabei|davon|hier|dort|oder|aber|denn|doch|durch|ohne|zwischen|gegen|sondern|sowie|bereits|schon|erneut|diesmal|dieses|diesem|diesen|solche*|etwas|nichts|alles|mehr|weniger|viel|meist|anderen|andere|besonders|einfach|wirklich|selbst*|natürlich|leider|umso|dennoch|trotzdem|darauf|möchten|möchte|wollen|würden|würde|können|könnte*|konnten|kann|sollte*|sollten|sollen|müssen|mussten|dürfen|durften|durfte|lassen|lässt|lass|hatten|hatte|hattest|hätten|waren|warst|wurde|wurden|geworden|gewesen|machen|macht|gemacht|geben|gibt|gegeben|kommen|komm|gehen|ging|gegangen|stehen|steht|bleiben|finden|gefunden|sagen|gesagt*|wissen|weiß|kennen|entsch*|entscheid*|wählen|gewählt|bieten|biete*|anbieten|verlief|verlaufen|gelaufen|laufen|empfind*|fühlen|gefühlt|erleb*|suchen|sucht
    bedauer*|entschuldig*|verzeih*|schade|traurig*|enttäusch*|ärgerlich*|ärger|unannehm*|umstände*|unzufrieden*|zufrieden*|glücklich*|unmut|unangenehm*|negativ*|schlecht*|schwierig*|problem*|vorfall*|vorgang|situation*|anliegen|bedenken|beschwerde*|kritik*|anmerkung*|hinweis*|anregung*|eindruck*|eindrück*|vorschl*|frag*|geduld|verständnis*|verständ*|versteh*|vertrau*|ehrlich*|offenen|offenheit|aufrichtig*|zutiefst|außerordentlich*|sehr|riesig|wahnsinnig|herzlich*|herzen|herz|respekt*|gesprächsbedarf|gespräch*|persönlich*|privat*|direkt*|intern*|genau*|genauer|ausführlich*|detail*|angaben|kontakt*|kontaktdaten|information*|informier*|melde*|meldet|gemeldet|schreib*|schick*|send*|ruf|rufen|anruf*|telefon*|mail|email|e-mail|sprech*|sprich|besprech*|besproch*|reden|wend*|kontaktier*|verbindung|erreich*|antwort*|kümmer*|helfen|hilft|helf*|weiterhelf*|weiter|weitere*|weiterleit*|weitergeleit*|weitergegeb*|weitergeb*|aufgenommen|aufnehm*|aufmerksam*|kenntnis|prüf*|überprüf*|nachverfolg*|nachgeh*|anschauen|eingehen|verfolg*|klär*|lösung*|lösen|behob*|wiedergutm*|geradebieg*|wiederhol*|vermeid*|vorkomm*|passier*|gescheh*|zöger*|scheu*|verfügung|bereit|jederzeit|gelegenheit*|möglich*|möglichkeit*|chance*|zukunft|künftig*|zukünftig*
    erwart*|vorstellung*|anspruch*|ansprüche*|erfüll*|gerecht|entsprech*|entspr*|entsprach|qualität*|standard*|niveau|ziel|ziele|oberst*|höchst*|größt*|priorität*|bedeut*|wert|werte|wertvoll*|bemüh*|bestreb*|streb*|arbeit*|tun|daransetz*|versuch*|verbesser*|besser*|optimier*|bestmögl*|best*|exzellent*|hervorrag*|stolz|stets|ständig|stetig|laufend*|regelmäßig*|kontinuierlich*|versicher*|gewährleist*|sicherstell*|übertreff*|wichtig*|liegt|liegen|ernst|gelungen|geling*|gewünscht*|wünsch*|geplant|schnell*|schnellstmögl*|unkompliziert*|bedürfnis*|verwöhn*|überzeug*|rundum|wohlfühl*|freude|gefreut|angenehm*|schön|schöne*|freundlich*|lieb*|bitte|bitten|bedank*|bedanken|gemeinsam|gern*|anlass|gesamte*|offensichtlich|jüngst*|letzt*|nächst*|ersten|mal|male|weise|sache|dinge|punkte|angelegenheit*|nahe|dankbar*|geteilt|gelesen|mitgeteilt|mitteil*|genommen|wenden|freuen|begrüß*|auf-wiedersehen|spiegel*|wider|sonst|unvergesslich*|geschafft|mühe|umstimm*|umzustimmen|bereite*|erfahren|bist|hast|lebt|lebe|spiegel*|nein|sind|seien|setzen|dien*|erfüllt|angebot*
    ((wende*|wenden|kontaktier*|melde*|schreib*) ..3 (team|support-team|kundenservice|kundendienst|support))|((grüßen|grüße|gruß|herzlichst|ihr|dein|euer) ..2 (team|salon-team|personal))|((besprech*|bespricht|besproch*|sprechen|gesprochen|weitergegeb*|weitergeleit*) ..3 (team|personal|mitarbeiter*))|((mit|an) ..2 (team|personal|mitarbeitern|marktleitung|leitung) (bespricht|besprechen|besprochen|weitergegeben|weitergeleitet))|(aus dem team)|((qualität|niveau) ..1 unser* (service|dienstleistung*|leistung*|arbeit|produkte))|((mit|von) unser* ..1 (leistung|service) ..2 (zufrieden|unzufrieden|enttäuscht))|((bestmöglich*|best*|exzellent*|hervorragend*) (service|leistung|qualität))|(nicht ..4 (zufrieden|glücklich|entsprach|entspricht|entsprochen|erfüllen|erfüllt|gerecht|gelungen|gelang|verlief|verlaufen|gelaufen|wiederholt|wiederholen|vorkommt|erleben|wider|werte|überzeugen|wunsch|wunschgemäß|erwart*|gehen|gegangen|zögern|gefallen) ..2 (gegangen|bist|sind|konnten|werden|wurden|geworden|durftest|waren|ist|war|könnten)?)|(nicht ..2 (unser*|ihr*|dein*) ..1 (werte|anspruch|standards))|((keiner|keinster|kein*) weise ..2 (anspruch|standard*|vorstellungen)?)|((erwartungen|ansprüchen|vorstellungen|bedürfnissen|anspruch) ..3 (nicht|nie)? ..2 (erfüll*|gerecht|entspr*|entsprach|übertreff*))|(in verbindung)|(seien sie versichert)
  `,
} as const satisfies Record<keyof typeof english, string>;
