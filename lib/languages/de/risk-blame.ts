import type { blame as english } from '../en/risk-blame.ts';

/** Whose fault it was, and excuses, in German. `(nicht)?` at the end of a phrase: a denial makes it no better. */
export const blame = {
  'customer-fault': `
    (liegt|lag|kam|kommt) ..2 (daran|davon) dass (<polite>|=du) ..6 (nicht)?
    (passiert|geschehen|kaputt|defekt|entstanden|=gekommen|gescheitert|schiefgegangen|schiefgelaufen|schief|verzögert|teurer) ..3 weil (<polite>|=du) ..6 (nicht)?
    (nur|allein) ..2 (passiert|geschehen|entstanden|nötig|=so) ..2 weil (<polite>|=du) ..6 (nicht)?
    <start> (nur|allein|nur deshalb) weil (<polite>|=du) ..6 (nicht)?
    @du ..2 (=wollten|bestanden) ..4 (unbedingt|keine beratung|das günstigste|das billigste|es ja|ja unbedingt) ..4 (nicht)?
    @dein ..1 (handhabung|bedienung|ungeduld|sonderwünsche|absage|unpünktlichkeit|unachtsamkeit|internetleitung|verspätung) ..8 (verursacht|gestört|schuld|verschoben|geführt|ursache|problem|nach hinten) (nicht)?
    (das|dies) (=hätten|=hättest) @du ..6 (wissen|bedenken|merken|ahnen|erkennen|auffallen|klären) (nicht)?
    (das|es) ..2 (=hätte|=hätten) ..1 @dir ..4 auffallen ..2 (müssen|können) (nicht)?
    @du ..2 (sind|=waren|kamen) ..3 (nicht bereit|schlecht vorbereitet|unvorbereitet|ohne anmeldung|ohne reservierung|ohne unterlagen) (nicht)?
    (ein|ein kurzer|einen) ..1 (anruf|blick|klick|wort) ..6 (=hätte|=hätten) ..4 (genügt|gereicht|ausgereicht) (nicht)?
    @du ..5 (falsch|verkehrt|selbst|selber|eigenhändig|bewusst|absichtlich|freiwillig) ..6 (bestellt|gebucht|gewählt|ausgewählt|ausgesucht|eingegeben|angegeben|verstanden|gelesen|verursacht|gemacht|verschuldet|entschieden|montiert|angeschlossen|bedient|eingestellt|geklickt|verpasst|zuzuschreiben|kaputt|gekauft|so gewollt|gewünscht|gelegt|beschädigt|installiert|ausgefüllt|storniert) (nicht)?
    @du ..3 (haben|hast|habt|=hatten) ..4 (nicht|nie|kein|keine|keinen|versäumt|vergessen|verschlafen|offenbar|wohl|leider nicht) ..5 (gelesen|zugehört|gefragt|gesagt|gemeldet|angerufen|storniert|abgesagt|mitgeteilt|informiert|angegeben|bescheid gegeben|beachtet|befolgt|erwähnt|reserviert|bestätigt|aufgepasst|nachgefragt|hingewiesen|beschwert|geachtet|gewartet|gehalten|geprüft|abzusagen|zu stornieren|zu sagen|anzugeben|mitzuteilen|zu lesen|zu melden|zu erwähnen|bescheid zu|zu reservieren|angekreuzt|vermerkt|hingeschaut|hinterlassen) (nicht)?
    (haben|hast|habt) @du ..3 (übersehen|überlesen|überhört|missverstanden|ignoriert|versäumt|verwechselt) (nicht)?
    (haben|hast|habt) @du ..1 (offenbar|wohl|offensichtlich|anscheinend|leider|einfach) ..3 (vergessen|verpasst|nicht richtig|nicht genau|nicht gelesen|nicht zugehört) (nicht)?
    (haben|hast|habt) @du ..3 (nicht|nie) ..1 (richtig|genau|mal)? ..1 (gelesen|zugehört|hingesehen|hingeschaut|nachgefragt|aufgepasst|mitgedacht) (nicht)?
    @du ..4 (übersehen|überlesen|überhört|missverstanden|ignoriert|missachtet|verpasst|verpennt|verschlafen|verwechselt|vertippt|verlesen|verklickt|verrechnet|verwählt|unsachgemäß|zweckentfremdet|vergessen|versäumt|vergaßen|versäumten|ignorierten|übersahen|verpassten|missachteten) (nicht)?
    @du ..4 (nicht|nie) ..2 (beachtet|befolgt|eingehalten|gelesen|zugehört|abgesagt|storniert|angegeben|gemeldet|informiert|nachgefragt|erwähnt|angerufen|mitgeteilt) (nicht)?
    @du ..1 (=lasen|=hörten|=meldeten|=sagten|=fragten|=riefen|=beachteten|=folgten|=achteten|=informierten|=reservierten|=gaben) ..5 (nicht|nie|kein|keine|=nichts) (nicht)?
    (=hätten|=hättest|hättet|=wären|=wärst|=müssten|=müsstest|sollten|solltest) ..1 @du ..8 (gelesen|zugehört|gefragt|gesagt|gemeldet|angerufen|storniert|abgesagt|mitgeteilt|informiert|angegeben|bescheid|beachtet|befolgt|erwähnt|reserviert|gewusst|gebucht|bestellt|gekommen|pünktlich|rechtzeitig|nachgefragt|aufgepasst|geschaut|hingesehen|angesprochen|beschwert|können|müssen|sollen|wissen|lesen|achten) (nicht)?
    @du ..1 (=hätten|=hättest|hättet|=wären|=wärst) ..8 (lesen|fragen|sagen|melden|anrufen|stornieren|absagen|mitteilen|informieren|angeben|bescheid|beachten|wissen|reservieren|prüfen|ansprechen|schauen|kommen|buchen|bestellen|achten|aufpassen|beschweren|erwähnen|nachfragen|zuhören|hinweisen|kontrollieren|bitten|gelesen|gekommen) ..1 (können|müssen|sollen|dürfen)? (nicht)?
    (=hätte|=hätten) ..2 (man|gäste|kunden) ..6 (lesen|fragen|sagen|melden|wissen|beachten|bescheid) ..1 (können|müssen|sollen) (nicht)?
    @du ..1 (sollten|solltest|müssen|=müssten|=müsstest|musst) ..6 (vorher|zuerst|erst|genauer|besser|richtig|aufmerksam*|nächstes mal|künftig|beim nächsten mal|sorgfältig*) ..4 (lesen|fragen|zuhören|prüfen|informieren|nachdenken|hinschauen|aufpassen|anrufen|schauen|überlegen|reservieren) (nicht)?
    (lesen|lies|lest|prüfen|prüfe|achten|hören|schauen|beachten|fragen|informieren) @du ..1 (=sich)? ..6 (nächstes mal|vorher|=erst|genauer|richtig|besser|zuerst|aufmerksam*|sorgfältig*|künftig|beim nächsten mal|pünktlich|gründlich*|demnächst|bitte erst) (nicht)?
    (kommen|erscheinen) @du ..1 (=sich)? ..6 (vorher|pünktlich|rechtzeitig|zur vereinbarten|bitte erst) (nicht)?
    (nächstes mal|beim nächsten mal|künftig|in zukunft|bitte|vielleicht|erst) ..3 (erst|genauer|vorher|aufmerksamer|die|unsere|besser|bitte|richtig|einfach|mal)? ..4 (beschreibung|regeln|karte|speisekarte|anleitung|agb|bedingungen|hausordnung|hinweise|website|kleingedruckte|schilder|gebrauchsanweisung|öffnungszeiten) ..3 (lesen|lies|durchlesen|beachten|studieren|anschauen) (nicht)?
    wer ..1 (lesen|rechnen|denken|zählen) kann ..1 (ist|hat|weiß|sieht|findet|versteht|wird) (nicht)?
    (=ihr|=ihre|=dein|=deine|=euer|=eure|=der|=die|=das|=ein) ..1 (=eigene|=eigener|=eigenes|alleinige*) ..1 (=schuld|=fehler|verschulden|versäumnis|=problem|versehen|unachtsamkeit|verantwortung|pech|irrtum|nachlässigkeit|unwissenheit|=entscheidung|fehlverhalten|fehlbedienung|fahrlässigkeit) (nicht)?
    (<polite>|=dein|=deine|=deinem|=deinen|=deiner|=deines|=euer|=eure|=eurem|=euren|=eurer) ..1 (=schuld|verschulden|versäumnis|unachtsamkeit|nachlässigkeit|unwissenheit|fehlverhalten|fehlbedienung|fahrlässigkeit|irrtum) (nicht)?
    (ist|=war|bleibt) ..2 (<polite>|=dein|=deine|=deinem|=deinen|=deiner|=deines|=euer|=eure|=eurem|=euren|=eurer) (=fehler|=problem|pech|versehen|=entscheidung|verantwortung) (nicht)?
    (eigene|allein|selbst|selber) =schuld (nicht)?
    (schuld|fehler|problem|verantwortung|ursache|irrtum|versäumnis|verschulden) ..3 (lag|liegt|ist|=war|liegen|lagen|sind) ..4 (bei @dir|bei ihnen|ihrer seite|auf @dein|ganz bei|allein bei|beim (kunden|gast|patienten|käufer)|beim nutzer|selbst) (nicht)?
    @du ..3 (sind|bist|seid|=waren|=warst|tragen|haben) ..3 (selbst|selber|allein|daran)? ..1 (schuld|schuldig|verantwortlich dafür|dafür verantwortlich|im irrtum|im unrecht|zu spät|unpünktlich|unvorsichtig|unachtsam|ungeduldig|zu ungeduldig|mitschuld) (nicht)?
    (selbst|selber) (schuld|verschuldet|verursacht|zuzuschreiben|eingebrockt) (nicht)?
    (eigenverschulden|selbstverschulden|selbstverschuldet*|bedienungsfehler|anwenderfehler|bedienfehler|fehlbedienung|unsachgemäße* (nutzung|behandlung|gebrauch|bedienung)|benutzerfehler|kundenfehler) (nicht)?
    @du ..1 (=kamen|=kamst|=kamt|=erschienen|=trafen) ..8 (zu spät|verspätet|minuten später|minuten zu spät|stunde zu spät|mit verspätung|unpünktlich) (nicht)?
    @du ..1 (=waren|sind|bist) ..4 (zu spät|verspätet|unpünktlich|mit verspätung) ..1 (gekommen|erschienen|eingetroffen|da|dran)? (nicht)?
    (weil|da|nachdem) @du ..4 (zu spät|verspätet|nicht|nie|falsch|unachtsam|vergessen|versäumt) ..3 (kamen|gekommen|erschienen|reserviert|angerufen|gesagt|gelesen|abgesagt|angegeben|bestellt) (nicht)?
    (weil|da) (<polite>|=du|=sie) ..2 (nicht|nie) ..3 (gekündigt|hingeschaut|gehalten|abgesagt|gefragt|gelesen|bezahlt) (nicht)?
    @du ..4 (haben|hast|habt) ..4 (problem|ärger|situation|verzögerung|konflikt|schaden|streit|missverständnis|lage|chaos) ..3 (verursacht|provoziert|ausgelöst|herbeigeführt|angefangen|heraufbeschworen|begonnen) (nicht)?
    @du ..4 (zu viel|zuviel|unmögliches|wunder|luxus) ..3 (erwartet|verlangt|erwarten|verlangen|gewollt) (nicht)?
    (an die eigene nase|eigenen nase|vor der eigenen tür|kehren @du vor) (nicht)?
    (was|wenn) ..1 (haben|=hatten) @du ..2 (denn|eigentlich)? ..1 erwartet (nicht)?
    (=hätte|=wäre) ..4 (vermeiden|vermieden|vermeidbar) ..4 (wenn|=hätten) @du (nicht)?
    (wenn|falls) @du ..6 (richtig|genau|besser|aufmerksam|zu)? ..2 (gelesen|zugehört|hingesehen|hingeschaut|nachgefragt|aufgepasst|angerufen|reserviert|bescheid gesagt|bescheid gegeben) ..1 (=hätten|=hättest|hättet) (nicht)?
    @du ..2 (entschieden|wählten|entschieden|buchten|bestellten|nahmen) ..2 (=sich|dich|euch)? ..3 (selbst|bewusst|absichtlich|freiwillig|das billigste|die billigste*|das günstigste|die günstigste*|die falsche|das falsche|den falschen) (nicht)?
    (das|es) ..2 (steht|stand|=war|ist) ..5 (beschreibung|karte|speisekarte|agb|buchung|website|schild|anleitung|bestätigung|deutlich|=klar|ausgeschildert) ..4 (wenn man|man muss|muss man|wer lesen|nur lesen|=hätte man|lesen können|zu lesen) (nicht)?
    <start> (wer) ..6 (kommt|bestellt|bucht|liest|fragt|reserviert|parkt|wartet|meldet|erscheint|nimmt) ..2 (muss|darf|braucht) ..2 (=sich|nicht|keine|kein|=nichts|eben|halt|nun mal|damit rechnen|warten) ..2 (nicht)?
    (mit|bei) ..1 (etwas|ein wenig|ein bisschen|mehr|genauerem|richtiger) ..1 (aufmerksamkeit|geduld|sorgfalt|lesen|hinsehen|planung|bedienung|nutzung|handhabung|voraussicht) ..8 (nicht passiert|nicht geschehen|vermeiden|vermieden|gemerkt|gesehen|erspart) (nicht)?
    @du ..2 (sind|bist|=waren|haben) ..3 (nicht|nie) ..2 (ans telefon gegangen|erreichbar|zu erreichen|erschienen|abgeholt|gekommen|zurückgerufen|geantwortet|reagiert|aufgetaucht) (nicht)?
    (nicht unser|nicht unsere) (problem|fehler|schuld|verantwortung) (nicht)?
    (mit|bei) ..1 (einem|einer|etwas|ein|ordentlich*|normaler|rechtzeitiger|richtiger|mehr) ..2 (backup|sicherung|sicherungskopie|reservierung|anmeldung|pflege|vorbereitung|planung|nachfrage|anruf|blick|vorausschau|sorgfalt|aufmerksamkeit|sachverstand|versicherung|wartung) ..8 (=wäre|=wären|=hätten|=hätte) ..6 (erspart|vermieden|vermeidbar|nicht passiert|vermeiden|sparen|gesehen|gewusst|reibungslos|anders gelaufen) ..2 (nicht)?
    (=wäre|=wären|=hätten|=hätte) ..1 (@dir|@du|sich) ..6 (erspart geblieben|erspart|ersparen können|sparen können|vermeiden können) (nicht)?
    (das|es|problem|fehler|ursache) ..2 (lag|liegt) ..2 (wohl|eher|allein|an) ..2 @dein ..4 (nicht)?
    (warum|wieso|weshalb) ..1 (haben|hast|sind|bist|sagten|riefen|kamen) ..1 @du ..4 (nicht|nie|erst) ..6 (gleich|sofort|vorher|vor ort|direkt|rechtzeitig|gesagt|gemeldet|gefragt|reklamiert|gekommen) (nicht)?
    (weiß|versteht|begreift|kann) ..2 (eigentlich|doch|wirklich)? ..1 jedes kind (nicht)?
    - @du ..4 (=hätte|=hätten|=hättest) ..8 (nicht|nie|kein*|niemals) ..8 (müssen|dürfen|sollen)
    - @du ..1 (=hätten|=hättest) ..6 (besser*|freundlich*|informiert|angerufen|erhalten|bekommen|gesehen|beraten|bedient|behandelt|erfahren|verdient|begrüßt|gesagt|erwartet|gewünscht|erwarten) ..2 (werden|müssen|sollen|dürfen|können)?
    - (=hätten|=hätte|=hatten) wir ..8
    - (anruf|wort|blick|hinweis) von (=uns|unserer|mir|einem) ..8
    - (wir) ..3 (=hätten|=hätte|haben|=hatten) ..8
    - (selbst|selber) schuld ..1 (sind|bist|seid|waren|warst) ..4 nicht
    - (ist|=war|sind|trifft) ..3 (nicht|keine|kein|keinerlei|niemals) ..3 (ihr|ihre|dein|deine|eure|selbst)? ..2 (schuld|fehler|verschulden)
    - (warten|anrufen|fragen|=zahlen|stehen|kommen|suchen|ärgern|nachfragen|zurückkommen|gehen|bitten|melden) ..1 (=mussten|=musstest)
    - @du ..8 (warten|anrufen|fragen|=zahlen|nachfragen|melden|suchen|kommen|gehen|ärgern) (=mussten|musstet|=musstest)
    - (dass|bis|damit|ohne dass|mehrfach|zweimal|dreimal|nochmals|erneut|lange|ewig|zu) ..8 (warten|anrufen|fragen|=zahlen|stehen|kommen|suchen|ärgern|nachfragen|zurückkommen|gehen|bitten|melden) müssen
    (lag|liegt|lagen|liegen) ..3 an @dir ..2 (und nicht an =uns|nicht an =uns|selbst|selber|allein) (nicht)?
    (lag|liegt|lagen|liegen) ..2 nicht an (=uns|unser*) ..4 sondern ..2 an (@dir|@dein) (nicht)?
    - (tut (=uns|mir)|schade|bedauern|entschuldig*|leider|bedaure|ärgerlich|verständlich|verstehen|verstehe|nachvollziehen|peinlich|verzeihung|unangenehm) ..12 @du ..9 (nicht|nie|keine|keinen|zu spät|falsch*|vergessen|verpasst|ignoriert|bestellt|gebucht|selbst|übersehen|kein) ..6 (bekommen|erhalten|informiert|gefragt|=hatten|haben|=waren|=mussten|=wurden|fanden|fühlten|gewesen|bedient|beraten|=wurde|=konnten|=durften|hat|=war|erreicht|erreichen|gemacht|gehört|gefunden|gesehen|gewählt|bestellt|gebucht)?
    - (=wurden|=wurdest|=wurde|worden|werden) ..4 @du ..4 (falsch|nicht|ignoriert|übersehen|vergessen|überhört)
    - (wir|unser*|ich) ..3 @dich ..4 (falsch|nicht|schlecht) ..2 bedient
    - @du ..4 (falsch|nicht|ignoriert|übersehen|vergessen|überhört|missverstanden) ..3 (=wurden|worden|=wurde|werden|behandelt|beraten|gefühlt|fühlten)
    - @du ..3 (falsche*|nicht|kein|keine|keinen) ..5 (erhalten|bekommen|geliefert|serviert|vorgefunden|gefunden)
    - (wenn|falls|sofern|ob|sollten|sobald) @du ..6 (möchten|wünschen|mögen|wollen|können|brauchen|haben|lust|=würden|melden|schreiben|anrufen)
    - (haben wir|wir haben|wir) ..6 (übersehen|vergessen|überhört|versäumt|verwechselt|missverstanden|ignoriert)
    - (unser|unserer|unseren|unserem|unsere) ..2 (fehler|schuld|verschulden|versehen|versäumnis|seite)
    - (es|das) ..2 (lag|liegt) ..3 (@dir|=ihnen) ..2 am herzen
    - (fehler|schuld|verantwortung) ..2 (lag|liegt|ist) ..2 (bei =uns|allein bei =uns|auf unserer seite) ..4
    - (=hätten|=hätte|=wäre) ..1 wir ..8
    - (wünschen|wünsche|gute besserung|schade|=leid|bedauern) ..16 (verpasst|versäumt)
    - (=hätte|=hätten) ..1 (man|wir|jemand|ich) ..1 (@dir|allen|euch) ..3 (sagen|mitteilen|melden) ..1 (sollen|müssen|können|dürfen)
    - (das|es) (=hätte|=wäre) ..2 (=ihnen|@dir) ..6 (erspart|ersparen) ..4 (müssen|sollen|wollen)?
    - (=hätten|gern|gerne|=wollten) ..4 (=ihnen|@dir) ..5 (erspart|ersparen)
    - @dein ..1 (bestellungen|konto|bestellung|app|menü|kundenkonto|profil) ..1 (problem|fehler|versehen)
    - verantwortlich ..4 (ist|sind|=war|=waren) ..2 (der chef|die chefin|ich|wir|unser*)
    - (von =uns|unser*|wir) ..4 (=hätte|=hätten|=wäre) ..1 (=ihnen|@dir) ..6 (erspart|ersparen)
    - (besser*|schöner*|größer*|netter*|lieber*) ..8 (=hätten|=hättest) @du ..6
    - entscheiden ..2 (allein|selbst|nur) @du
    - (haben|hast) @du ..2 verständnis
    (wer|leute die) ..12 (darf|muss|sollte|braucht|brauchen|dürfen|sollten) ..3 =sich ..6 (wundern|beklagen|beschweren|zu wundern|aufregen) (nicht)?
    (wer) ..12 (darf|muss|sollte|braucht|kann) ..4 (nicht|keine|kein|keinen|=nichts) ..5 (erwarten|verlangen|klagen|meckern|jammern|wundern|beschweren) (nicht)?
    (=hätten|=hättest) @du ..10 (=wäre|=wären|=gäbe|=stünde|=läge|=säßen|=hinge|=liefe|=könnte|=könnten|=würde) (nicht)?
    (wer) ..8 (=will|=wollen) ..8 (muss|=müsste|sollte) ..3 (halt|eben|nun mal|=schon) ..6 (nicht)?
    das (kommt|hat man) ..1 davon wenn man ..10 (nicht)?
    (das|so) ..1 (passiert|geschieht) ..1 (eben|halt|nun mal) wenn man ..10 (nicht)?
    wenn man ..10 (darf|muss|braucht|sollte) ..2 man ..3 (=sich)? ..4 (nicht)? ..4 (wundern|beschweren|beklagen|ärgern) (nicht)?
    - (lust|zeit|interesse|bescheid) ..3 (=wäre|=würde)
    - =hätten @du ..4 (lust|zeit|interesse|gern|gerne)
    - (liegt|hängt|wartet|liegen|gefunden|aufbewahrt|aufgehoben) ..10 vergessen
    - vergessen ..6 (liegt|hängt|wartet|liegen|gefunden|aufbewahrt|aufgehoben|abholen)
    - (fragen|schauen|informieren|melden|kommen|sagen) @du ..2 beim nächsten mal ..2 (gern|gerne|einfach|ruhig|bitte gleich)
    @du ..1 (kamen|=waren|erschienen|standen) ..2 (ohne (termin|reservierung|anmeldung|voranmeldung|beleg|ticket|buchung|unterlagen)|unangemeldet|unpünktlich|am falschen|im falschen|zur falschen|beim falschen|vor der falschen) ..3
    (lesen|zuhören|nachdenken|hinschauen|mitdenken|hinhören) (=hätte geholfen|schadet nicht|=wäre hilfreich)
    (lesen|mitdenken) hilft
    (das|dies|es) ..1 (=war|ist|bleibt) ..2 (<polite>|=dein|=deine|=deinem|=deinen|=deiner|=deines|=euer|=eure|=eurem|=euren|=eurer) ..1 (=entscheidung|=problem|risiko|verantwortung) (nicht)?
    (haben|hast) @du ..3 (kaputt gemacht|kaputtgemacht|zerstört|ruiniert|fallen lassen|fallen gelassen|verschlampt|überdreht|überladen) (nicht)?
    mit ..1 (etwas nachdenken|gesundem menschenverstand|ein wenig hirn|ein bisschen mitdenken) ..8 (nicht)?
    mit offenen augen (=wäre|=wären|=hätten|=hätte) ..6 (nicht)?
    - <start> wer ..2 (früh|zuerst|rechtzeitig|zeitig|mag|möchte|danach fragt) ..3
    @dein ..1 (hund|kind|kinder|kaffee|sohn|tochter|katze|gepäck|koffer|kinderwagen|begleitung|mann|frau|freund|freundin|gäste) ..3 (hat|haben) ..6 (zerkratzt|umgeworfen|umgestoßen|verschüttet|kaputt gemacht|beschädigt|zerbrochen|geworfen|verursacht|abgerissen|bemalt|zerrissen|gebissen) (nicht)?
    (fleck|flecken|kratzer|schaden|delle|riss|dreck|schmutz|lärm|geruch|loch) ..2 (stammt|stammen|kam|kommt|ist) ..2 von @dein
    @dein ..1 (angaben|maße|daten|adresse|unterlagen|formular|foto|fotos|antrag|anschrift|vorlage) ..3 (=waren|=war|fehlten|fehlte) ..3 (unvollständig|falsch|ungenau|unleserlich|veraltet|fehlerhaft|unscharf|zu klein|widersprüchlich) (nicht)?
    @du ..2 haben ..4 (app|gerät|software|handy|browser|formular|anrufe|anruf|mails|warnung*|hinweis*|schild*|durchsage*) ..2 (nicht aktualisiert|ignoriert|weggeklickt|übersehen|überhört|überlesen|nicht ausgefüllt|nicht geladen) (nicht)?
    - @dein ..4 (angaben|daten|adresse) ..6 (bei =uns|von =uns|unser*)
    - nichts falsch
    - übersehen ..2 wundert =uns nicht
    - aus rücksicht auf
    - wer ..10 (natürlich|selbstverständlich) trotzdem
    - haben sie recht
    - den sie selbst gewählt
    - nicht bei (ihnen|dir)
    - (übersehen|ignoriert|missverstanden|vergessen|überhört|missachtet|gesehen|behandelt|begrüßt|verstanden|betreut) ..1 (gefühlt|fühlten|fühlen|fühlte|fühlt|vorkam*|vorgekommen)
    - (@du) ..1 (schreiben|sagen|berichten|schildern|schreibst|erzählen|erwähnen) ..8 habe @dich
    (überprüfen|überdenken|üben|lernen|lesen) @du ..8 (bevor|ehe) ..2 @du ..10 (schuld|schuhe schieben|schreiben|meckern|beschweren|=uns ..3 (anlasten|vorwerfen))
    (in die schuhe schieben|in die schuhe zu schieben|in die schuhe geschoben)
    =war @dein (idee|entscheidung|wahl|wunsch) nicht unser*
    (passwort|größe|farbe|termin|uhrzeit|motiv|modell) ..3 =war @dein (idee|wahl|entscheidung|wunsch)
    daran ändert ..2 (beste|besten|bester) ..3 (nicht|nichts|nix)
    da hilft ..1 (der|die|das) (beste|besten|bester) ..2 (nicht|nichts|nix)
    (scharf|heiß|kalt|laut|falsch|klein|dunkel|spät) =war (scharf|heiß|kalt|laut|falsch|klein|dunkel|spät) (bestellt|gewünscht|gebucht)
    das muss man ..4 erst ..2 (hinbekommen|hinkriegen|fertigbringen)
    bis (jemand|einer|@du) ..3 (mit dem hammer|nachgeholfen|draufgetreten|dran gedreht)
    - wer ..6 (bekommt|hat|findet|kann) ..3 (gern|gerne|sofort|einen platz|die bestätigung|jederzeit|automatisch|noch|per e mail|einen parkplatz|freie auswahl)
    - (=schön|freut|froh) ..10 vergessen
    - (aus rücksicht auf) ..8
  `,
  lie: `
    @dein ..2 (bericht|geschichte|version|erzählung|darstellung|schilderung|behauptung*) ..5 (märchen|=fabel|=fabeln|belletristik|reich der|einbildung*|lügen*|erfindung|strotzt|einen haken|=nichts dran|keiner prüfung|frei erfunden)
    @du ..4 (schummeln|hinzugedichtet|dazugedichtet|zusammengereimt|auftischen|hinters licht|aus den fingern|andichten)
    (kein wahres wort|nichts daran ist wahr|so =war es nicht|das reich der fabeln|räubergeschichte*|lügenkonstrukt)
    @du ..3 (stellen|schildern|drehen) ..4 (bewusst|absichtlich|so hin|falsch dar) ..3
    @du ..4 (lügen|lügst|lügt|gelogen|logen|lügner|lügnerin|schwindeln|schwindelst|flunkern|lügenbold|gelogene*|schwindler*|belügen|belogen|erlogen*|erlügen)
    (lügen|lügst|lügt|schwindeln|flunkern|belügen|belogen) @du
    (das|dies*|alles|was|bewertung|geschichte|vorwurf|behauptung*|aussage*|darstellung|schilderung|angaben|sache|=wort|=worte|vorwürfe|hier|es|so) ..5 (=gelogen|=erlogen|=erstunken|unwahr|unwahrheit*|lügengeschichte|nicht der wahrheit|falschaussage*|falschbehauptung*|falsche tatsachenbehauptung*|tatsachenverdrehung|verleumdung|unwahre tatsachen*|geflunkert|geschwindelt)
    (das|dies*|alles|was @du ..2|bewertung|geschichte|vorwurf|behauptung*|aussage*|darstellung|schilderung|vorwürfe) ..1 (ist|sind|bleibt|alles)? ..2 (=lüge|=lügen|=schwindel|=humbug|=blödsinn|=unfug|=schwachsinn|=unsinn|nicht wahr|hanebüchen)
    (=lüge|=lügner|=lügnern|=lügnerin|lügengeschichte*|lügenmärchen|falschaussage*|falschbehauptung*|tatsachenverdrehung*|=unwahrheiten|lügengebilde)
    (@dein|diese|solche|lauter|nur|voller|verbreiten|verbreitet) ..1 =lügen
    lügen haben kurze beine
    stimmt (hinten|vorn|vorne) und ..1 nicht
    =unwahr
    (=erlogen|=erstunken)
    (auch|hälfte|glatt|frei|schlicht|dreist|schlichtweg|komplett|doch|alles) =gelogen
    (unwahrheit*|falschbehauptung*|lügen|verleumdung*) ..5 (nicht stehen|nicht hinnehmen|nicht gefallen|nicht akzeptieren|nicht dulden|lassen)
    (dreiste|glatte|freche|pure|blanke|reine|schamlose|unverschämte|infame|bewusste) ..1 (lüge*|unwahrheit*|erfindung|falschdarstellung|verdrehung|falschbehauptung*)
    (hören|hör|hört|lassen|unterlassen|aufhören|schluss) ..2 @du? ..3 (auf|das|mit|es)? ..4 (lügen|unwahrheiten|schwindeln|unwahres|falschbehauptungen|verleumd*|märchen|falsches|gelüge)
    (kein|keine|nicht ein) ..1 (wort|wörtchen|körnchen|funke|silbe|fünkchen|funken) ..3 (wahr|wahres|wahrheit|stimmt|daran ist)
    (das|dies*|es|was @du ..4|behauptung*|aussage*|darstellung|schilderung|vorwürfe|vorwurf|angaben) ..3 (stimmt|stimmen|entspricht|entsprechen|trifft|treffen|ist|sind) ..2 (so|schlicht|einfach|überhaupt|definitiv|nachweislich|gar|schlichtweg|in keiner weise|leider|absolut|völlig|ganz)? ..2 (unwahr|unzutreffend|nicht wahr|nicht die wahrheit|nicht der wahrheit|nicht den tatsachen|nicht zutreffend|nicht wirklich wahr|frei erfunden)
    (das|dies*|es|was @du ..4|behauptung*|aussage*|darstellung|schilderung|vorwürfe|vorwurf|angaben) ..1 (stimmt|stimmen|trifft|treffen) ((so|einfach|schlicht|definitiv|nachweislich|überhaupt|absolut|doch|gar|leider) ..1)? (nicht|nie|keineswegs)
    (und|wie) ..1 (das|dies) ..1 (wissen|weißt|wisst) @du ..2 (auch|genau|ganz genau|selbst|sehr wohl)
    @du ..1 (wissen|weißt|wisst) ..4 (dass) ..4 (nicht stimmt|unwahr|gelogen|falsch ist|nicht wahr)
    @du ..4 (verdrehen|verdrehst|verdreht|verzerren|verfälschen|verfälscht|verzerrt|entstellen|zurechtbiegen) ..4 (=tatsachen|fakten|wahrheit|wort|worte|alles|geschehen|realität|sachverhalt|dinge)?
    (=tatsachen|fakten|wahrheit|realität|sachverhalt|wirklichkeit) ..6 (verdrehen|verdrehst|verdreht|verzerren|verfälschen|verfälscht|verzerrt|auf den kopf|verbiegen|nicht so genau|fern)
    (verdrehen|verzerren|verfälschen|nehmen|bleiben|verlassen) @du ..5 (=tatsachen|fakten|wahrheit|realität|wirklichkeit|sachverhalt)
    @du ..6 (nicht|nie|mal|lieber|endlich|bitte|keinesfalls) ..3 (die|bei der)? ..1 (wahrheit)
    (mit der wahrheit|an der wahrheit|von der wahrheit|weit weg von der wahrheit) ..4 (nicht|nehmen|vorbei|haben|nimmt|entfernt)
    @du ..3 (unehrlich|verlogen|unaufrichtig|unredlich|nicht ehrlich)
    @du ..5 (bewusst|absichtlich|vorsätzlich|wissentlich|mutwillig) ..4 (falsch*|unwahr*|lüg*|irreführ*|täusch*|verdreh*|die unwahrheit)
    @du ..5 (die unwahrheit|unwahrheiten|unwahres|falschbehauptungen|falsche behauptungen|unwahre behauptungen|falsche tatsachen) ..3 (sagen|schreiben|verbreiten|behaupten|erzählen|verbreitet|geschrieben)?
    (unwahre|haltlose|frei erfundene|unberechtigte|unhaltbare|absurde|infame|erfundene|verleumderische|unwahren|haltlosen) ..1 (anschuldigung*|behauptung*|vorwürfe|vorwurf|beschuldigung*|unterstellung*|tatsachenbehauptung*|=darstellung|=aussage|=aussagen|=bewertung)
    (falsche|falschen) ..1 (anschuldigung*|behauptung*|vorwürfe|beschuldigung*|unterstellung*|tatsachenbehauptung*|=bewertung)
    (entspricht|entsprechen) ..3 (nicht|keineswegs|in keiner weise|in keinster weise|nie) ..3 (wahrheit|=tatsachen)
    (das|es|@dein|behauptung*|schilderung|darstellung|vorwürfe) ..2 (entspricht|entsprechen) ..3 (nicht|keineswegs|in keiner weise|in keinster weise|nie) ..2 (realität|wirklichkeit)
    (entspricht|entsprechen) ..1 (der|den) ..1 (unwahrheit)
    (schamlos|dreist|frech|glatt|offensichtlich|nachweislich|bewusst|einfach|schlicht|eindeutig) ..1 (gelogen|erlogen|unwahr|die unwahrheit)
    (wer|warum|wieso|weshalb) ..3 (lügt|lügen|schwindelt|gelogen)
    (verleumden|verleumdest|verleumdet) ..3 (=uns|unser*|@du|team)
    (wahrheit|realität|wirklichkeit|=tatsachen) ..5 (wenig|=nichts|nur wenig) ..2 (zu tun|gemein|gemeinsam)
    (wenig|=nichts) ..3 (mit der) ..1 (wahrheit|realität|wirklichkeit) ..2 (zu tun)
    @du ..3 (erzählen|erzählst|verbreiten|verbreitest|tischen|tischst|schreiben|behaupten) ..4 (märchen|unsinn|quatsch|blödsinn|lügen|halbwahrheiten|unfug)
    @du ..3 (stellen|stellst|geben|schildern) ..6 (bewusst|absichtlich|völlig|einfach)? ..2 (falsch|verzerrt|entstellt|verdreht) ..2 (dar|wieder)
    (so) ..3 (wie)? ..1 @du ..2 (es|das)? ..1 (darstellen|schildern|beschreiben|behaupten|schreiben|darstellst|schilderst) ..3 (=war|stimmt|ist|trifft) ..4 (nicht)
    @dein ..1 (behauptung*|aussage*|darstellung|schilderung|vorwürfe|vorwurf|angaben|version) ..3 (falsch|unwahr|haltlos|unzutreffend|nicht richtig|aus der luft|absurd|lächerlich)
    (=nichts (davon|daran|dessen|von dem|von alledem|was @du)|kein wort|kein satz|nicht eines) ..4 (entspricht|entsprechen|stimmt|stimmen) ..4 (nicht)?
    - (ehrlich|nicht|ohne|um nicht|offen) ..2 (zu)? ..1 (lügen|gelogen)
    - (wir|ich) ..3 (lügen|gelogen|belogen)
    - (@staff|team|rezeption) ..3 (belogen|angelogen|gelogen)
    - @dich ..3 (belogen|angelogen)
    - (belogen|angelogen|für dumm|nicht ernst) ..2 (gefühlt|fühlten|fühlen|=wurden|vorkamen)
    - (stimmt|stimmte|stimmten|stimmen) ..3 (rechnung|preis*|betrag|temperatur|uhrzeit|qualität|adresse|öffnungszeit*)
    - (rechnung|preis*|betrag|temperatur|uhrzeit|qualität|adresse|öffnungszeit*|größe|würzung|ablauf|kommunikation|etwas|hier|abrechnung|service|sauberkeit|verhältnis|chemie|leistung) ..4 (stimmt|stimmte|stimmten|stimmen|passt|passte) ..2 (nicht)
    - (dass|wenn) ..8 (nicht|nie) ..2 (stimmt|stimmte|stimmten|zutrifft)
    - (unsinn|blödsinn|unfug) ..2 (gemacht|machen|reden)
    - (information*|auskunft|angabe|angaben|preisangabe) ..4 (falsch|nicht richtig|nicht korrekt|unzutreffend)
    - (das|dies) (ist|=war) ..2 (falsch|nicht richtig|nicht in ordnung) ..2 (gelaufen|von =uns|gemacht|bestellt|abgelaufen)
    - (wahrheit) ..2 (gesagt)
    - nicht ..3 (unser*|dem|den) ..3 (anspruch|ansprüchen|standard*|erwartung*|qualität)
    - (entspricht|entsprechen) ..5 (anspruch|ansprüchen|standard*|erwartung*|qualität|vorstellung*)
    - (falsch*) ..2 (eindruck|gericht|bestellung|zimmer|artikel|rechnung|größe|abgerechnet|geliefert)
    - (fühlte|kam|kamen|fühlten) ..4 (vor|an) ..2
    - gelogen =wäre
    - (stimmt|stimmen) nicht ganz
    glaubt ..1 wird selig
    wahr ist ..4 (allein|nur|höchstens) ..1 (das datum|der name|die uhrzeit|die adresse)
    (zusammengereimt|zusammengesponnen|zusammenfantasiert|zusammengedichtet) ..1 (hat|haben|hast)
    @dein verhältnis (zu|zur) ..1 (fakten|wahrheit|tatsachen|realität)
    (wissen|weißt) @du ..2 so gut wie (ich|wir) dass ..6 (nicht|kein|keine|nie)
    das wissen @du ..1 (genau|ganz genau)
    (in den mund legen|in den mund gelegt) ..6
    das gegenteil ..3 dessen ..6 (schreiben|hinschreiben|hinschreibt|behaupten|schreibt)
  `,
  'personal-attack': `
    @du ..2 (=haben|=hast|=habt) ..3 keine ahnung ..1 (von|vom) (nicht)?
    - (wenn|falls|auch wer|sofern) ..3 keine ahnung
    (was|so) ..1 (für) ..1 (ein|eine|einen) ..1 (unverschämt*|unhöflich*|dumm*|peinlich*|lächerlich*|erbärmlich*|arrogant*|frech*|böse*|gemein*|traurig*|armselig*|verbittert*|ungehobelt*|unmöglich*|undankbar*|dreist*|unsympathisch*) ..1 (=person|mensch|frau|mann|gast|kunde|kundin|kundinnen|kundschaft|zeitgenoss*|leben|charakter|typ|verhalten|benehmen|auftritt) (nicht)?
    @du ..2 (sind|bist|seid|=waren|=warst|=wart|klingen|wirken|wirkten|scheinen|benahmen) ..4 (unhöflich*|dumm*|doof*|dämlich*|blöd*|betrunken*|besoffen*|alkoholisiert*|angetrunken*|hysterisch*|verrückt*|aggressiv*|arrogant*|ignorant*|nicht besonders klug|nicht gerade klug|nicht die hellste|lächerlich*|peinlich*|widerlich*|ekelhaft*|unverschämt*|frech*|dreist*|verzogen*|verwöhnt*|fett|hässlich*|labil|gestört*|geisteskrank*|krankhaft|psychisch|verbittert*|neidisch*|eifersüchtig*|kleinlich*|geizig*|gierig*|faul|ahnungslos*|unfähig*|ungebildet*|unreif*|kindisch*|giftig|beleidigend*|unerträglich*|unausstehlich*|asozial*|proll*|primitiv*|niveaulos*|respektlos*|unmöglich*|ungehobelt*|vulgär*|boshaft*|bösartig*|gehässig*|hinterhältig*|armselig*|erbärmlich*|querulant*|nörgler*|meckerer*|meckertante*|dauernörgler*|spinner*|clown*|trottel*|vollpfosten|versager*|schmarotzer*|abzocker*|betrüger*|zechpreller*|idiot*|dummkopf*|heuchler*|egoist*|egozentrisch*|selbstgerecht*|überheblich*|eingebildet*|anmaßend*|unzurechnungsfähig|zugedröhnt|gestörter|undankbar*|unbelehrbar*|begriffsstutzig*|schwer von begriff|nicht ganz dicht|nicht ganz bei trost|nicht ganz richtig|wichtigtuer*|besserwisser*|rüpel*|flegel*|prolet*|schnösel*|zicke|furie|kotzbrocken|abschaum|pack|gesindel|schlecht erzogen|frustriert*|einsam*|unterbelichtet|beschränkt|kein angenehmer|keine angenehme|ein unangenehmer|eine unangenehme|ein schwieriger mensch|eine schwierige person|zu empfindlich|überempfindlich|streitsüchtig*|krawall*|choleri*|cholerisch*|ungepflegt*|voll des) (nicht)?
    (sind|bist|=waren|=warst|seien) ..1 (<polite>|=du) ..3 (betrunken|besoffen|alkoholisiert|hysterisch|dumm|blöd|doof|neidisch|verrückt|noch ganz (dicht|bei|richtig)|nicht ganz dicht|zu dumm|zu blöd|so naiv|ernsthaft so) (nicht)?
    (leute|menschen|gäste|kunden|=personen|typen|frauen|männer|solche|patienten|jemanden|jemand) (wie|ihrer|deiner|eurer) (<polite>|=du|=dich|=dir|=euch|art|sorte|schlages) (nicht)?
    (leute|gäste|menschen|kunden|=personen) ..1 (von|mit) ..1 (ihrem|deinem|ihrer|deiner|eurem|solchem) ..1 (schlag|schlage|kaliber|niveau|sorte|art|charakter) (nicht)?
    (solche|so) (leute|gäste|menschen|kunden|=personen|typen|jemand|patienten) ..5 (wie @dich|wie @du|nerven|verderben|kaputt|schlimm|unmöglich|braucht (niemand|kein)|brauchen wir nicht) (nicht)?
    (<polite>|=dein|=deine|=deinem|=deinen|=deiner|=deines|=euer|=eure|=eurem|=euren|=eurer) ..2 (unverschämt*|frechheit*|dummheit|ignoranz|arroganz|überheblichkeit|benehmen|gezeter|wutanfall*|hysterie|unhöflichkeit|verhalten|manieren|umgangsformen|umgangston|intelligenz|iq|gehirn|alkoholkonsum|alkoholpegel|alkoholisiert*|geiz|gier|neid|bosheit|bösartigkeit|verbitterung|kinderstube|geschrei|gebrüll|aggression*|aggressiv*|körpergeruch|niveau|bildungsstand|gehässigkeit|respektlosigkeit|herablassend*|selbstgerecht*|anspruchshaltung|engstirnigkeit|unfähigkeit|hass|missgunst|pöbelei*|beleidigung*|rumgezicke|gemecker|genörgel|nörgelei*|gejammer|geheule|beschränktheit|cholerisch*|unreife|art mit menschen|art und weise) (nicht)?
    (<polite>|=dein|=deine|=deinem|=deinen|=deiner|=deines|=euer|=eure|=eurem|=euren|=eurer) ..1 (auftreten|auftritt|charakter|aussehen|gewicht|figur|=zustand|erziehung|rechtschreibung|launen) ..3 (schlecht*|peinlich*|unmöglich*|lächerlich*|daneben|unverschämt*|unwürdig|erschreckend*|katastroph*|fragwürdig*|mangelhaft|lässt|spricht|kein wunder|schuld|unterirdisch|unerträglich) (nicht)?
    @du ..4 (benommen|benahmen|aufgeführt|verhielten|geschrien|geschrieen|schrien|gebrüllt|brüllten|beschimpft|beschimpften|beleidigt|beleidigten|bedroht|bedrohten|angebrüllt|angeschrien|angepöbelt|gepöbelt|pöbelten|ausgerastet|rasteten|herumgeschrien|randaliert|attackiert|angegriffen|getobt|tobten|gezickt|=ausfallend|belästigt|=ausfällig|laut geworden|aufgespielt|geflucht|daneben benommen|vergriffen) (nicht)?
    @du ..1 (=sich|=dich) ..4 =verhalten ..1 (haben|hast) (nicht)?
    (lernen|lern|legen|suchen|such|schaffen|besorgen|brauchen|brauchst) ..1 (<polite>|=du) ..1 (=sich|=dir)? ..3 (manieren|benehmen|anstand|ein leben|therapie|therapeut*|psycholog*|psychiater*|professionelle hilfe|hobby|gehirn|hirn|humor|kinderstube|höflichkeit|benimm|deutschkurs) (nicht)?
    (lern|lernt) ..2 (manieren|benehmen|anstand|benimm) (nicht)?
    (kaufen (<polite>|=du) =sich|kauf =dir) ..3 (ein leben|brille|gehirn|hirn|humor|manieren) (nicht)?
    (fehlt|fehlen) ..1 (<polite>|=dir) ..2 (manieren|benehmen|anstand|gehirn|hirn|kinderstube|respekt|humor) (nicht)?
    (haben|hast) ..1 (<polite>|=du) ..2 (kein|keine|keinen|null) ..1 (manieren|benehmen|anstand|gehirn|hirn|kinderstube|respekt|humor) (nicht)?
    @dir ..3 (fehlt|fehlen|mangelt|fehlte) ..4 (anstand|manieren|benehmen|intelligenz|kinderstube|respekt|=verstand|hirn|niveau|erziehung|humor|bildung|durchblick) (nicht)?
    (=nichts|wohl =nichts|sonst =nichts) ..1 (besseres) ..2 (zu tun) (nicht)?
    langeweile <question> (nicht)?
    (ist|=war) @dir ..2 langweilig <question> (nicht)?
    (zu viel|zuviel|zu tief|eins zu viel|einen zu viel|ein paar zu viel) ..3 (=getrunken|ins glas|intus|promille) (nicht)?
    @du ..4 (zu viel|zuviel|einiges|ordentlich) ..2 (=getrunken|intus|gebechert|gezecht) (nicht)?
    @du ..4 (muss*|müssen|haben|hast|führen|führst) ..4 (traurig*|armselig*|einsam*|erbärmlich*|langweilig*|trostlos*|frustriert*|unglücklich*) ..2 (leben|dasein|existenz|mensch) (nicht)?
    @du ..4 (nicht alle tassen|einen an der|ein rad ab|eine schraube|nicht mehr alle|einen vogel|einen dachschaden|sie nicht alle|voll daneben|minderwertigkeitskomplexe|psychische probleme|keine ahnung (von|worüber)|null ahnung|nicht alle latten) (nicht)?
    von ..2 keine ahnung (nicht)?
    (grund und boden) ..1 schämen (nicht)?
    (jeder|jede|wer) ..1 (normale*|vernünftige*|mit|halbwegs) ..2 (mensch|gast|=verstand|hirn|intelligente*) ..3 (weiß|versteht|=hätte|=würde|sieht|kann|begreift) (nicht)?
    (idiot|idioten|idiotin|dummkopf|dummköpfe|trottel|vollidiot|vollidioten|schwachkopf|blödmann|blödmänner|(so ein|ihr|alles|lauter|solche) =spinner|depp|deppen|hohlkopf|hohlbirne|vollpfosten|flachzange*|abschaum|gesindel|=zicke|meckertante|meckerfritze|meckeropa|jammerlappen|heulsuse*|nervensäge*|querulant*|nörgler*|wichtigtuer*|besserwisser*|dauernörgler*|korinthenkacker*|erbsenzähler*|pfennigfuchser*|geizhals|geizhälse|geizkragen|profi nörgler|berufsnörgler|wutbürger|prinzessin auf der erbse|drama queen|dramaqueen|dampfplauderer|zechpreller|sozialfall|tastaturheld*|internetheld*) (nicht)?
    <start> =schämen (nicht)?
    (bitte|also|dann|ruhig|und|aber|oder|doch|na) ..1 =schämen (<polite>) (nicht)?
    =schäm =dich
    schämt =euch
    (<polite>|=du) ..4 =schämen (nicht)?
    (pfui|hau ab|verpiss|halt die klappe|halten sie den mund|fassen sie sich an die eigene nase|gehen sie mal an die frische luft|kommen sie mal klar|werden sie erwachsen|werd erwachsen|beruhigen sie sich|regen sie sich ab|reißen sie sich zusammen|nehmen sie ihre tabletten|werden sie erst mal nüchtern|schauen sie mal in den spiegel|suchen sie sich hilfe|gehen sie zum arzt|suchen sie sich ein hobby|armes würstchen|arme wurst|armer mensch|gute besserung im kopf) (nicht)?
    (ohne|kein|keine|null|keinerlei) ..1 (manieren|benehmen|kinderstube|anstand|=niveau) (nicht)?
    (kein|keine|keinen|null|keinerlei) ..1 (intelligenz|erziehung|respekt) ..3 (@du|@dir) (nicht)?
    (unangenehm*|unverschämt*|böse*|boshaft*|unsympathisch*|giftig*|frech*|respektlos*|dreist*) ..1 (=person|mensch|zeitgenoss*|frau|gast|typ|kunde|kundin|kundinnen|kundschaft|charakter|patient*) (nicht)?
    (ein|eine|so) schwierige* (=person|mensch|gast|kunde|kundin|patient) (nicht)?
    (nur|bloß) ..1 (ein|eine) ..1 (idiot|narr|dummkopf|neidhammel|frustrierte*|verbitterte*|kranker|krankes) (nicht)?
    (kranke*|krank) ..1 (hirn|kopf|gehirn|fantasie|phantasie) (nicht)?
    (hopfen und malz verloren|nicht die hellste kerze|nicht alle beisammen|keinen spaß im leben|zum lachen in den keller|falschen fuß aufgestanden|mit sich selbst nicht|mit sich selbst unzufrieden) (nicht)?
    (haben|hast) (<polite>|=du) ..1 (wohl|etwa|vielleicht|einfach|nur) ..1 schlecht geschlafen (nicht)?
    (muss|müssen) ..3 (ein|eine|sehr|=schon) ..4 (unzufrieden*|unglücklich*|frustriert*|verbittert*|einsam*|traurig*|boshaft*|krank*) ..2 (mensch|=person|leben|gast) (nicht)?
    (muss|müssen) ..3 (einsam|frustriert|verbittert|unglücklich) sein (nicht)?
    (<polite>|=dir|=dich|=euch) ..3 (kann|=konnte|=könnte|ist) ..4 (nie|nicht|niemals|sowieso|=nichts|ohnehin) ..3 (recht machen|zufriedenstellen|zufrieden zu stellen|recht zu machen|gut genug) (nicht)?
    man kann ..4 (nie|nicht) ..2 recht machen (nicht)?
    (<polite>|=du) ..4 (problem|probleme|komplexe|frust|wut) ..2 mit ..1 (=sich|dir|@dein) ..1 (=selbst|=leben) (nicht)?
    (brauchen|brauchst|benötigen|suchen|such) ..1 (<polite>|=du) ..3 (professionelle* hilfe|psychologische* hilfe|psychiatrische* hilfe|therapeutische* hilfe|einen therapeuten|einen psychologen) (nicht)?
    (<polite>|=du) ..1 (brauchen|brauchst|benötigen|sollten|solltest) ..3 (professionelle* hilfe|psychologische* hilfe|psychiatrische* hilfe|therapeutische* hilfe|einen therapeuten|einen psychologen) (nicht)?
    (mit|bei) (<polite>|=dein|=deine|=deinem|=deinen|=deiner|=deines|=euer|=eure|=eurem|=euren|=eurer) (art|auftreten|benehmen|verhalten|charakter|manieren) (nicht)?
    (mit|bei|an) (<polite>|=dein|=deine|=deinem|=deinen|=deiner|=deines|=euer|=eure|=eurem|=euren|=eurer) (figur|charakter|x-beinen|o-beinen|intelligenz) ..6 (nicht)?
    @du ..6 (zum weinen gebracht|herumgeschrien|herumgebrüllt|rumgeschrien|lautstark beschimpft|aufs übelste|angegriffen) (nicht)?
    (mit|vom) ..2 (leben) ..2 (unzufrieden|enttäuscht|frustriert|unglücklich|überfordert) (nicht)?
    (bei|mit|in) ..1 (dem|der|diesem|dieser|@dein) ..1 (pegel|fahne|promille*|alkoholpegel|rausch|vollrausch|=zustand|suff|alkohol*) ..3 @du ..8 (nicht)?
    (promille|vollrausch|volltrunken|sturzbetrunken|stockbesoffen|besoffen|angetrunken|betrunken) ..6 (wundert|erinnern|benommen|überrascht|kein wunder)
    (suchen|such) ..1 @du? ..2 (sich|dir) ..2 (bitte|doch|lieber|mal)? ..2 (ein hobby|hilfe|professionelle hilfe|einen therapeuten|freunde|einen psychologen|ein leben) (nicht)?
    (haben|hast) @du ..3 (sonst|eigentlich|im leben|wirklich)? ..3 (keine freunde|keine hobbys|kein leben|=nichts zu tun|zu viel zeit) (nicht)?
    (leute|menschen|gäste|kunden|typen|=personen|querulanten|nörgler|besserwisser|meckerer) ..1 (wie|@dein) ..1 (@du|schlages|=ihres)? ..6 (kein benehmen|keine manieren|keine erziehung|nur nörgeln|immer meckern|braucht niemand|braucht kein mensch)
    (<polite>|=dein|=deine|=deinem|=deinen|=deiner|=deines|=euer|=eure|=eurem|=euren|=eurer) ..1 (iq|=verstand|intellekt|kinderstube|verbitterung|=komplexe|minderwertigkeitskomplex*) ..8 (nicht)?
    (stallmanieren|manieren|*manieren*|*benehmen|umgangsformen|kinderstube) ..8 (@dir|aushält|wundert|fragt|daheim|zu hause|gosse|stall|nie gelernt|fehlen|lassen)
    wer ..5 mit @dir ..3 (aushält|erträgt|zusammenlebt|zurechtkommt|verheiratet)
    - (wir|unser*|@staff|team|ich|kolleg*|service|rezeption|er|fahrer|ton|umgang|antwort|verhalten) ..3 (=war|=waren|=wurde|=wurden|gewesen|wirkte|wirkten|ist|sind|hat|haben) ..5 (unhöflich*|langsam*|aggressiv*|respektlos*|arrogant*|unfähig*|kalt*|furchtbar*|lächerlich*|unverschämt*|frech*|peinlich*|herablassend*|unfreundlich*|genervt|pampig|beleidigend|dreist|benommen|aufgeführt|unmöglich*|überheblich*|ungehobelt*)
    - (tut (=uns|mir)|schade|bedauern|entschuldig*|leider|froh|freut|freuen|danke|dank|bedaure|verzeihung|peinlich|verständlich|verstehen|nachvollziehen) ..14 (unhöflich*|aggressiv*|respektlos*|arrogant*|unfähig*|lächerlich*|unverschämt*|frech*|peinlich*|herablassend*|unangenehm*|unmöglich*|widerlich*|ekelhaft*|betrunken*|aufgeführt|benommen|angeschrien|beleidigt|verhalten|auftreten|=zustand|beschimpft|gestört|enttäuscht|dumm*|kindisch*|dreist*|verwöhnt*|geschrien|angebrüllt|bedroht|belästigt|verletzt|frust*|einsam*|bedroht|attackiert|angegriffen|überempfindlich|nüchtern)
    - @du ..6 (beleidigt|beschimpft|angeschrien|angebrüllt|bedroht|belästigt|angegriffen|attackiert|gestört|enttäuscht|frustriert) ..2 (=wurden|worden|=wurde|werden|fühlten|fühlen|gefühlt|hat|haben)
    - (verhalten|auftreten|ton|benehmen|art) ..2 (unser*|des|der|mein*|von) 
    - (unser*|sein|seine|dessen) ..2 (verhalten|auftreten|benehmen|umgangston)
    - <polite> (=den|=das|=die|=der|=dem|=unser|=unseren|=unsere|=unserem) ..1 (verhalten|auftreten|benehmen|umgangston|umgangsformen|manieren|unhöflichkeit|geschrei|gebrüll)
    - @dein ..1 (verhalten|auftreten|art|=zustand|verhalten) ..3 (freundlich*|nett*|herzlich*|geduld|verständn*)
    - (=zustand) ..3 (zimmer*|fahrzeug*|wagen*|bad|möbel|gerät*|=ware|artikel*|auto*|anlage)
    - (frustriert*|frustrierend) ..3 (sind|=waren|ist|=war|enttäuscht)
    - (einsam*) ..2 (bucht|strand|insel|lage)
    - @du ..2 (sind|bist|=waren) ..3 (richtig|recht|willkommen|treue*|freundlich*|nett*|zufrieden|enttäuscht|verärgert|verwöhnt*|anspruchsvoll)
    - @dir ..2 (fehlte|fehlt|fehlten) ..4 (information*|auswahl|service|ruhe|etwas|herzlichkeit|freundlichkeit|respekt von|der respekt unser*|parkplatz)
    - (haben|=hatten) wir ..8
    - (verwöhnt|verwöhnen) ..2 (haben|=durften|dürfen|lassen|werden|zu)
    - (dass|weil) ..3 (unser*|kolleg*|@staff) ..8
    - ihre laune ..2 (groß|gut|ansteckend|heiter)
    - (wir|team|@staff|kollege|kollegin) ..4 (betrunken|unhöflich|angetrunken)
    - (unser*|@staff|team|wir) ..4 (manieren|benehmen|umgangsformen)
    - (so|schön|gut|brav|vorbildlich|tadellos) benehmen
    - haben humor
    - (niemand|keiner|kein gast|kein kunde) ..4 (schämen|schämt|dumm*|peinlich*|blöd*|lächerlich*)
    - (haben|hat) ..2 (großen|größten|hohen|viel) respekt
    (schauen|sehen|schau) ..1 (<polite>|=du)? ..2 (selbst|mal|lieber|erst|doch) ..2 in (den|einen) spiegel ..10 (nicht)?
    (aus|mit|bei) ..1 (diesem|diesen|dieser|solchem|solchen|so einem|so einer|@dein) ..1 (haar|haaren|gesicht|figur|nägeln|haut|zähnen|füßen|beinen|hüften|händen|bauch|frisur|stimme|nase) ..6 (=nichts|auch die beste|auch der beste|selbst die beste|selbst der beste|keine wunder|hilft nur) (nicht)?
    <start> (=gnädigste|meine teuerste|=verehrteste|=junger mann|mein =bester|=junges fräulein|meine =gute|=gute frau|=guter mann) (nicht)?
    (hören|hör|nun|also|so|na) ..3 (=gnädigste|meine teuerste|=verehrteste|=junger mann|mein =bester|=junges fräulein|meine =gute|=gute frau|=guter mann) (nicht)?
    (größe|kleidergröße|konfektionsgröße) ..1 (<number>) ..6 (frommer wunsch|wunschdenken|utopie|optimistisch|gewagt|mutig|nicht passt)
    @du ..2 (führen|führten|benehmen|benahmen|aufgeführt|benommen) ..2 =sich ..2 auf? ..1 (wie) ..4 (nicht)?
    wie ..2 (axt im walde|elefant im porzellanladen|rumpelstilzchen|vielfraß|hooligan)
    werden (<polite>|=du) ..3 =erwachsen
    =werd ..2 =erwachsen
    (beobachtungsgabe|sachverstand|intelligenz|feingefühl|charme) ..2 (eines|einer) ..1 (dampfwalze|presslufthammer*|elefant*|stein*|bagger*|maulwurf*|toaster*|ochse*|betonklotz*|kettensäge|planierraupe|panzer*|axt|abrissbirne|holzklotz*|nashorn*|parkuhr|besenstiel*)
    @du ..2 (sind|=waren) (der|die) ..1 (unfreundlichste*|schlimmste*|unangenehmste*|schwierigste*|geizigste*|dümmste*|arroganteste*|anstrengendste*) ..6
    nicht mit @dir ..2 (verwandt|verheiratet|befreundet|zusammenleben) (nicht)?
    wer so ..1 (geizig|dumm|kleinlich|arrogant|frech|faul|ungebildet|verbittert|knauserig|empfindlich) ist
    (verwöhnte*|eingebildete*|dumme*|arrogante*|blöde*) ..1 (göre|ziege|gans|schnepfe|pute|tussi|lackaffe|schnösel|pinsel|trulla)
    - (verständnis|verstehen|nachvollziehen|verständlich) ..3 frust
    - frust ..5 (verstehen|nachvollziehen|nachempfinden|verständlich)
    - (treue*|nette*|tolle*|aufmerksame*|liebe|lieben|freundliche*|für|mit|dank|solche|genau) ..1 (leute|menschen|gäste|kunden|familien|frauen|männer) wie
    - gewartet respekt
    - mit humor genommen
    bei @dir piept ..2
    =schlau sind @du ..2 (nicht|nie)
    (können|kannst) @du eigentlich ..2 (etwas|was) anderes als ..4
  `,
  scapegoat: `
    (=schuld|=fehler|versäumnis|patzer|versagen|malheur|debakel|misere) ..5 (unser*|allein*|einzig*|eines|einer|einem|vom|beim) ..3 (@staff|azubi*|lehrling*|aushilfe*|aushilfskraft|praktikant*|vertretung|springer*|leiharbeiter*|leihkraft|leasingkraft|hilfskraft|nachtschicht|frühschicht|spätschicht|fahrer*|monteur*|techniker*|erzieherin|verkäufer*|putzfrau|hausmeister*|disponent*|filialleiter*|sachbearbeiter*|berater*|portier|rezeptionist*|empfangsdame|friseurin|lagerist*|schichtleiter*|barkeeper*|studentin|trainer|bote|kurierfahrer|lehrbub|koch)
    (unser*|der|die|ein|eine|eigener) ..3 (@staff|azubi*|lehrling*|aushilfe*|aushilfskraft|praktikant*|vertretung|springer*|leiharbeiter*|leihkraft|leasingkraft|hilfskraft|nachtschicht|frühschicht|spätschicht|fahrer*|monteur*|techniker*|erzieherin|verkäufer*|putzfrau|hausmeister*|disponent*|filialleiter*|sachbearbeiter*|berater*|portier|rezeptionist*|empfangsdame|friseurin|lagerist*|schichtleiter*|barkeeper*|studentin|trainer|bote|kurierfahrer|lehrbub|koch) ..3 (hat|=hatte|haben) ..6 (verbockt|vermasselt|verschlampt|verpatzt|geschlafen|gepfuscht|gepennt|versagt|mist gebaut|nicht aufgepasst|nicht mitgedacht|nicht nachgedacht|nicht zugehört|durcheinandergebracht|keine ahnung|eigenmächtig|falsch gemacht|verschusselt|verschlafen|im alleingang|verdorben|kein* schimmer|keine lust)
    (@staff|azubi*|lehrling*|aushilfe*|aushilfskraft|praktikant*|vertretung|springer*|leiharbeiter*|leihkraft|leasingkraft|hilfskraft|nachtschicht|frühschicht|spätschicht|fahrer*|monteur*|techniker*|erzieherin|verkäufer*|putzfrau|hausmeister*|disponent*|filialleiter*|sachbearbeiter*|berater*|portier|rezeptionist*|empfangsdame|friseurin|lagerist*|schichtleiter*|barkeeper*|studentin|trainer|bote|kurierfahrer|lehrbub|koch) ..2 (ist|=war) ..4 (unfähig|überfordert|faul|unerfahren*|schussel*|chaot*|schlampig|unmotiviert|unkonzentriert|ungeschickt|hellste|schnellste|schlauste|noch nicht so weit|totalausfall|fehlbesetzung|niete|problemfall|schuld)
    geht ..3 auf ..1 (kappe|konto) ..1 (von|unser*|des|der|eines|einer|vom)
    (bei mir|mir selbst|mir persönlich|mit einem anderen|bei einem anderen|mit einer anderen|bei jedem anderen) ..5 =wäre ..5 (nicht|nie) ..3 passiert
    (hundertmal|tausendmal|schon oft|immer wieder) ..4 (ermahnt|eingebläut)
    (=ihm|=ihr|@staff|azubi*|lehrling*) ..4 (hundertmal|dreimal|tausendmal|schon oft|immer wieder) ..3 (gesagt|erklärt)
    (leider|da) ..4 (an den falschen|an die falsche|an den lehrling|an unser* schwächste*|an so einen) ..3 (geraten|gekommen)
    (sie|er|die|der) (lernt|lernen) ..1 (es) ..2 nie
    (=schuld|schuldig|verantwortlich|=fehler|ursache|übeltäter|verursacher|verantwortung) ..2 (ist|sind|=war|=waren|trägt|tragen|liegt|lag) ..3 (@staff|praktikant*|azubi*|aushilfe*|neue kolleg*|neuer kolleg*|neue mitarbeit*|spätschicht|nachtschicht|frühschicht|schicht|=küche|rezeption|buchhaltung|lehrling|ferienjobber*|student*|zeitarbeit*|springer*) (nicht)?
    (=schuld|übeltäter|verursacher|verantwortlich|verantwortung) ..1 (allein|einzig|ausschließlich|nur|daran|dafür|hierfür|eindeutig) ..2 (@staff|praktikant*|azubi*|aushilfe*|neue kolleg*|neuer kolleg*|neue mitarbeit*|spätschicht|nachtschicht|frühschicht|schicht|=küche|rezeption|buchhaltung|lehrling|ferienjobber*|student*|zeitarbeit*|springer*) (nicht)?
    (@staff|praktikant*|azubi*|aushilfe*|nachtschicht|spätschicht|frühschicht|=küche|rezeption|lehrling|neuling|die neue|der neue|springer*) ..3 (ist|sind|=war|=waren|hat|haben|trägt|tragen) ..4 (schuld|schuldig|verantwortlich|verbockt|versagt|vermasselt|verschlafen|geschlampt|gepatzt|verpatzt|unfähig|inkompetent|vergeigt|mist gebaut|bockmist|verpennt|unerfahren|faul|verursacht|ruiniert|verschuldet|nicht aufgepasst|durcheinander gebracht|versaut|vergessen|verwechselt) (nicht)?
    (=fehler|=schuld|versagen|unachtsamkeit|schlamperei|patzer|versäumnis|unfähigkeit|nachlässigkeit|verschulden|missgeschick) ..2 (von|unserer|unseres|eines|einer|dieser|vom|seitens|beim) ..3 (@staff|praktikant*|azubi*|aushilfe*|nachtschicht|spätschicht|frühschicht|=küche|lehrling|neue*|kolleg*|schicht|rezeption) (nicht)?
    (beschweren|beschwer|beklagen) ..2 (@du|=sich|dich) ..1 (=sich|dich)? ..1 (bei|beim) ..3 (@staff|praktikant*|azubi*|aushilfe*|nachtschicht|=küche|kolleg*|nachtportier) (nicht)?
    bedanken @du =sich ..3 (bei|beim) ..3 (@staff|praktikant*|azubi*|aushilfe*|nachtschicht|=küche|nachtportier) (nicht)?
    (liegt|lag) ..3 (nicht) ..2 (an =uns|bei =uns|am haus) ..4 (sondern) ..4 (nicht)?
    (nicht|kein) ..2 (wir|=uns|unser|unsere|das haus|die firma|hotel|restaurant) ..4 (sondern) ..4 (@staff|praktikant*|azubi*|aushilfe*|schicht|=küche|kolleg*) (nicht)?
    (@staff|praktikant*|azubi*|aushilfe*|schicht|=küche|kolleg*) ..4 nicht (wir|=uns|bei =uns|an =uns|an mir|das haus|die geschäftsleitung|ich) (nicht)?
    (alle|sämtliche) ..1 (fragen|beschwerden|vorwürfe) ..3 (an|bei|zum|zur) ..4 (@staff|schicht|praktikant*) (nicht)?
    (allein|einzig|nur|ausschließlich|lediglich) ..3 (@staff|praktikant*|azubi*|aushilfe*|schicht|=küche) ..4 (schuld|verantwortlich|verantworten|zuzuschreiben|geschuldet) (nicht)?
    (das|dies|was|hat|haben) ..4 (@staff|praktikant*|azubi*|aushilfe*|die neue|der neue|neue kollegin|neuer kollege|junge kollegin|lehrling) ..5 (verbockt|vermasselt|versaut|verpatzt|verschuldet|vergeigt|ruiniert|falsch gemacht|angerichtet|verbrochen|eingebrockt|durcheinandergebracht|durcheinander gebracht) (nicht)?
    (da|dort|hier|leider) ..2 (hat|haben) ..2 (leider|wohl|offenbar)? ..3 (@staff|praktikant*|azubi*|aushilfe*|die neue|der neue|=küche|schicht) ..3 (gepatzt|geschlafen|geschlampt|versagt|einen fehler gemacht|danebengegriffen|nicht aufgepasst|verbockt|mist gebaut) (nicht)?
    (konto|kappe) ..2 (unser*|des|der|vom) ..2 (@staff|azubi*|praktikant*|=küche|schicht|aushilfe*) (nicht)?
    (@staff|praktikant*|azubi*|aushilfe*) ..1 (ist|=war|sind|=waren) ..4 (überfordert|unfähig|schuld|nicht geeignet) ..4 (nicht)?
    - (wir|=uns|unser*|ich) ..3 (übernehmen|tragen|stehen|übernimmt) ..4 (verantwortung|gerade|dafür)
    - (nicht|kein*) ..2 (schuld|fehler) ..3 (@staff|praktikant*)
    - (fragen|wenden|melden|sprechen) ..3 (gern|gerne|jederzeit|bitte|an der rezeption)
    - (verantwortliche*|zuständig*) ..2 (@staff|kolleg*) ..6 (gesprochen|besprochen|informiert|weitergegeben|meldet|kümmert)
    - (wenden|wende) ..3 (gern|gerne|bitte|jederzeit|direkt) ..4
    - (fehler|problem|schaden|defekt|störung) ..10 (behoben|repariert|gefunden|korrigiert|getauscht|gelöst|beheben)
    - (wenden|melden|sprechen|schreiben) @du ..2 (=sich|dich)? ..2 (an|bei|mit) ..2 (unser*|die|der|dem|den) ..1 (*leitung|*management|*stelle|*betreuung|*vertretung|beauftragte*|sekretariat|büro|ombudsstelle)
    - (leiten|geben|gibt|leitet) ..1 (wir)? nicht nur weiter
    <start> (=hätte|=wäre) ..1 (unser*|der|die|ein|eine)? ..2 (@staff|azubi*|lehrling*|aushilfe*|praktikant*|kolleg*|kollege|kollegin|vertretung|fahrer*|monteur*|techniker*|disponent*|koch|köchin|nachtportier|empfang|dame|herr|frau|neue|neuer|junge|jüngste*) ..10 (=wäre|=wären|=gäbe|=hätte|=hätten|=stünde|=säßen|=könnte) (nicht)?
    <start> =hätte (frau|herr|schwester|pfleger|kollege|kollegin) <name> ..10 (=wäre|=wären|=gäbe|=hätte|=hätten|=stünde|=säßen) (nicht)?
    (uns|wir) ..1 (=anderen|=übrigen) ..5 (passiert|=wäre|machen|arbeiten|können|trifft|nie|nicht|keine|=nichts) (nicht)?
    - <start> =hätte (das|es|sich|der tag|wetter|zeit)
    (pech|unglück|leider|dummerweise|ausgerechnet) ..4 (mit|bei|an) ..1 (@dein|dem|der|den|die|unser*) ..2 (@staff|berater*|verkäufer*|trainer*|fahrlehrer*|schwächst*|schlechtest*|ungeschicktest*|unfreundlichst*|falsch*) ..6 (nicht)?
    (schlechtest*|schwächst*|ungeschicktest*|unfreundlichst*|lustlosest*|langsamst*|unfähigst*) ..1 (@staff|verkäufer*|kellner*|kraft|kollege|kollegin|berater*|von allen|im team|von =uns) (nicht)?
    (ich|wir) ..2 (hatte|hatten|habe|haben) ..3 (es|das)? ..2 (richtig|ausdrücklich|klar*|eindeutig) ..4 (diktiert|gesagt|angeordnet|vorgegeben|angewiesen|aufgeschrieben)
    (einer|eine) ..3 (und|nämlich) ..1 (der|die) heißt <name>
    (ich|wir) ..1 (kann|können) ..2 nicht ..2 hinter (jedem|jeder|allen) ..6 (nicht)?
    (böse|sauer|wütend|ärgerlich) ..1 sein ..6 (dann|bitte|disposition|@staff|kollegin|kollege)
    (@dein) ..1 (unmut|ärger|zorn|kritik|wut) ..2 (gilt|gebührt|trifft|sollte) ..5 (zusteller*|fahrer*|@staff|kolleg*|kollege|kollegin|disposition|callcenter|monteur*|lehrling*|azubi*|hausmeister*|nicht =uns|nicht dem|nicht der) (nicht)?
    (ich|wir anderen|wir|geschäftsleitung|chef|chefin) ..2 (=hätte|=hätten|=war|=waren) ..4 (davon abgeraten|dagegen|=nichts davon gewusst|von =nichts gewusst|das sofort gesehen|nie so) (nicht)?
    (haus|leitung|schule|betrieb|geschäft|praxis|hotel|verlag) ..3 (wusste|wussten|=war|kann|können|hat) ..3 (von =nichts|tadellos|=nichts dafür|damit =nichts|keine schuld) (nicht)?
    (der|die|unser*) (azubi|azubine|praktikant|praktikantin|lehrling|aushilfe|neue|neuer|kollege|kollegin|fahrer|fahrerin|koch|köchin|kellner|kellnerin|student|studentin) (=wars|(=war s)|(=war es)|(=war das))
    daran ..1 (ist|=war|sind|trägt) ..2 (die|der|unser*) ..2 (@staff|aushilfe|azubi*|kollegin|kollege|fahrer*|schicht|praktikant*) ..1 (schuld|schuldig)? (nicht)?
    (frau|herr) <name> ..3 (hat|=hatte) ..3 (verschlampt|verbockt|vergessen|verwechselt|verschlafen|versäumt|vermasselt|vertauscht|übersehen|falsch) ..4 (nicht wir|nicht ich|nicht das|wir anderen)? (nicht)?
    (fehler|schuld|verantwortung|problem) ..2 (liegt|lag) ..2 (bei|beim) ..2 (der|dem|unser*|den)? ..2 (@staff|sekretärin|azubi*|aushilfe|kollegin|kollegen|fahrer*|praktikant*|rezeption|=küche|callcenter|buchhaltung|disposition) (nicht)?
    (bedanken|beschweren) @du ..2 =sich ..3 bei ..1 <name>
    hat ..2 (unser*|die|der|ein|eine) ..2 (@staff|auszubildende*|praktikant*|kollegin|kollege|azubi*|aushilfe*|telefonistin|sekretärin|lehrling) ..3 (verschlampt|verlegt|verbockt|verschusselt|vermasselt|vertauscht|versaut) (nicht)?
    hat @dir ..2 (quatsch|unsinn|blödsinn|mist|märchen) ..1 (erzählt|gesagt|zugesagt|versprochen)
    (verspricht|versprach|redet|erzählt) ..1 (immer|gern|wieder) ..2 (zu viel|unsinn|quatsch)
    - (allein|alleine) ..1 (dekoriert|gebacken|gestaltet|gekocht|organisiert|gebaut|entworfen|genäht)
    - fehler der ..1 nicht der
    für ..3 (fleck|panne|chaos|verspätung|kratzer|schaden|wartezeit|durcheinander|ärger|fehler|malheur|ton|pfusch) ..5 (können|dürfen|müssen) ..8 bei ..2 (<name>|@staff|frau|herrn) ..3 bedanken
    kann ..2 (filiale|haus|team|laden|praxis|küche|betrieb|firma|hotel|restaurant|apotheke|werkstatt) (=nichts|nix)
    wenn ..3 (@staff|frau <name>|herr <name>|schwester|kollegin|kollege|azubi) ..4 (sorgfältiger|aufgepasst|hingeschaut|zugehört|mitgedacht|besser gearbeitet) ..6 (nicht)?
    hätte ..3 (@staff|frau <name>|herr <name>|schwester|kollegin|kollege|azubi) ..6 (arbeit gemacht|aufgepasst|hingeschaut|zugehört|mitgedacht|nachgefragt|richtig gelesen) ..8 (nicht)?
    (eine einzige|ein einziger|eine einzelne|ein einzelner) (verkäuferin|kollegin|kollege|@staff) ..3 (macht|machte|ruiniert|versaut|verdirbt|zieht|zog)
    (@staff|frau <name>|herr <name>|zimmermädchen|kollegin|kollege) ..3 (nimmt|nahm) ..5 nicht ..1 (so)? (genau|ernst)
    (@staff|frau <name>|herr <name>|platzwart|kollegin|kollege) ..4 (=war|ist) ..6 mit sich ..1 selbst beschäftigt
    (fragen|frag) ..1 @du ..2 (<name>|@staff|herrn <name>|frau <name>) ..1 (warum|wieso|weshalb)
    nicht zu (frau <name>|herrn <name>) ..1 (der|die|denn|weil|sonst)
    trägt ..2 (ausschließlich|allein|einzig|nur) ..4 (@staff|<name>|*grafiker|*azubi) ..3 (verantwortung|schuld)
    (hat|haben) @dir ..2 (@staff|pta|azubi|aushilfe|praktikant*) ..3 (gegeben|gesagt|verkauft|berechnet) nicht ..2 (apotheke|haus|praxis|laden|filiale|chef|wir)
    (da|dort) (saß|stand|arbeitete) ..2 (nun mal|leider|eben|halt) ..3 (herr|frau|@staff|azubi*|aushilfe*)
    (@staff|kollege|kollegin|frau <name>|herr <name>) ..2 hält ..4 für (einen vorschlag|eine empfehlung)
    - (unser|mein|unsere) ..1 (versäumnis|fehler|verantwortung|verschulden) ..2 nicht ..2 (das|der|die|den|von|des)
    - (geben|gebe) ..2 @dir recht ..8
    - @du ..1 (haben|hast) ..2 recht ..8
  `,
  'but-apology': `
    (entschuldig*|entschuldigung|entschuldigen|sorry|verzeihung|verzeihen|bedauern|bedaure|bedauerlich|=leid|=schade|pardon) ..10 (aber|jedoch|allerdings|dennoch|andererseits|gleichwohl|nichtsdestotrotz) ..9 (nicht|niemand)?
    (entschuldig*|entschuldigung|entschuldigen|sorry|verzeihung|verzeihen|bedauern|bedaure|bedauerlich|=leid|=schade|pardon) ..6 (doch|trotzdem|nur|wobei|obwohl) ..9 (nicht|niemand)?
    - =schade nur dass
    (ärger|kritik|enttäuschung|unmut) ..1 in ..1 ehren ..2 (doch|aber|nur|allerdings)
    - (entschuldig*|entschuldigen|sorry|verzeihung|verzeihen|bedauern|bedaure|bedauerlich|=leid|schade|pardon) ..11 (aber|jedoch|allerdings|doch|trotzdem|dennoch|nur|umso) ..10 (freuen|freut|froh|glücklich|=schön|gefreut|hoffen|hoffe|danke|dank|dankbar|behoben|geändert|repariert|gelöst|umgestellt|angepasst|verbessert|ausgetauscht|erledigt|gefunden|möchten|=würden|wollen|gern|gerne|bitte|mehr|lernen|helfen|gut|schätzen|nicht zu einzelfällen|nicht öffentlich|hier nicht|an dieser stelle|schweigepflicht|vertraulich*|besprechen|ansprechen|nehmen|zeigen|wissen|ernst|noch einmal|nochmal|chance|persönlich)
    - (nicht nur|nur zu|noch nur|nicht nur) ..8
    - (=nichts|alles|alle|jeder) ..6 (aber|nur|doch)
    - (gibt es|geben sie|sagen sie|melden sie sich|schreiben sie|kommen sie|sprechen sie|rufen sie|lassen sie|schauen sie) ..3 doch
    - (doch|nur) ..3 (nicht) ..3 (so|erwartet|nicht gefallen|nicht zufrieden|wohl|sein sollte|gefallen)
    - (dass|weil|wenn|wie) ..12 (nur|doch|trotzdem|dennoch|obwohl|erst) ..8 (=wurde|=wurden|=war|=waren|haben|=hatten|=mussten|=konnten|hat|=hatte|bekommen|erhielten|erhalten|ist|sind|gab|kam|kamen|worden|=musste|fanden|erlebt|gelassen)
    - (obwohl|wobei) ..10 (=leid|schade|entschuldig*|bedauern)
    - =leid (nur|und)
    - trotzdem ..2 (tun|entschuldigen|bitten|danken|danke)
    - nicht zu entschuldigen
    - (aber|allerdings|nur|jedoch) ..1 (sind|ist|=war|handelt|glauben|vermuten|denken) ..3 (wir|hier|sie|es|das) ..5 (bäckerei|nicht|andere*|falsch*|verwechs*|nachbar*)
    - das entschuldigt ..2 (nicht|nichts|keinen|kein|keine)
    - keine entschuldigung für
  `,
  'if-apology': `
    <start> (falls|sofern|sollte|sollten|für den fall) ..14 (bedauern wir|tut =uns =das =leid|tut =uns =leid|entschuldigen wir =uns|bitten wir um (entschuldigung|verzeihung|nachsicht)|=täte =uns)
    (=leid|bedauern|entschuldig*) ..4 bei @dir ..4 eindruck ..3 (entstanden|entstehen)
    (=leid|bedauern|schade) ..3 dass @du ..2 (das|es|dies) ..2 (so|=anders|als) ..4 (sehen|empfinden|empfunden|auffassen|wahrgenommen|wahrnehmen|siehst|empfindest)
    (entschuldig*|entschuldigen|sorry|verzeihung|verzeihen|bedauern|bedaure|=leid|=schade|pardon) ..6 (falls|wenn|sofern|sollten|sollte|insofern) ..2 (@du|@dir|@dich|wir|niemand|etwas|irgendetwas|es|das|dies*|jemand|unser*|dabei|der|die|hier|irgendwas|man)
    - auch wenn ..4
    (schade|bedauerlich|=leid|bedauern|bedaure|traurig|sorry) ..4 (dass) ..2 @du ..6 (so|=anders|das|es|empfinden|sehen) ..4 (sehen|empfinden|empfunden|empfanden|denken|sieht|siehst|findest|finden|fühlen|wahrgenommen|wahrnehmen|auffassen|aufgefasst|meinen|interpretieren|interpretiert|verstanden|bewerten|aufnehmen)
    (schade|bedauerlich|=leid|bedauern|bedaure|sorry) ..4 (dass) ..4 (@dir|@dich) ..4 (so|eindruck) ..3 (vorkam|vorgekommen|erscheint|erschien|erschienen|vorkommt|entstanden)
    (schade|bedauerlich|=leid|bedauern|bedaure|sorry) ..4 (dass) ..3 (bei)? ..1 (@dir|@du) ..3 (dieser|der|den|diesen) ..2 (eindruck|gefühl|ansicht) ..3 (entstanden|entstand|haben|=hatten|gewonnen|gewannen)
    (entschuldig*|entschuldigen|bedauern|=leid) ..5 (etwaige*|eventuelle*|mögliche*|allfällige*|angebliche*|vermeintliche*|empfundene*) ..2 (unannehmlichkeit*|umstände|missverständnis*|ungelegenheit*|fehler|ärger|störung*|verzögerung*)
    (etwaige*|eventuelle*|eventuell|möglicherweise|allfällige*|vermeintliche*|angebliche*) ..2 (entstandene*|aufgetretene*)? ..2 (unannehmlichkeit*|umstände|unhöflichkeit|missverständnis*|ungelegenheit*)
    (unannehmlichkeit*|umstände|missverständnis*|ungelegenheit*|ärger) ..4 (die|der|das|welche) ..5 (entstanden sein|möglicherweise|vielleicht|eventuell|unter umständen|=könnten|=könnte|mögen|haben =könnten|verspürt|empfunden|glauben|meinen)
    (falls|sofern|sollten|sollte) ..6 (beleidigt|gekränkt|verletzt|gestört|enttäuscht|verärgert|unwohl|unzufrieden|schlecht behandelt|zu nahe getreten|missfallen|nicht gefallen|nicht zugesagt|unhöflich|angegriffen|unangenehm|nicht recht|nicht in ordnung|nicht gepasst|nicht gestimmt|nicht nach wunsch) ..8 (=leid|entschuldig*|bedauern|sorry|verzeihung|bedaure|schade)
    wenn ..6 (beleidigt|gekränkt|gestört|unwohl|schlecht behandelt|zu nahe getreten|missfallen|nicht zugesagt|unhöflich|angegriffen|verletzt) ..8 (=leid|entschuldig*|bedauern|sorry|verzeihung|bedaure)
    @du ..3 (anscheinend|offenbar|offensichtlich|scheinbar|wohl) ..5 (so|eindruck|gefühl|empfunden|unzufrieden) ..5 (=leid|schade|bedauern)
    (sollte|sollten|falls|wenn) ..8 (unannehmlichkeit*|missverständnis*|fehler|verzögerung*|wartezeit*|schwierigkeit*|problem*) ..5 (gekommen|entstanden|gegeben|aufgetreten|passiert|sein|unterlaufen) ..8 (entschuldig*|=leid|bedauern|verzeihung)
    (falls|sofern) ..1 (wir|ich|jemand) ..6 (falsch|fehler|versehen|unhöflich|verärgert|enttäuscht) ..6 (entschuldig*|entschuldigen|=leid|bedauern|verzeihung)
    - (wenn|falls|sofern|sollten) ..2 (@du) ..6 (möchten|mögen|wünschen|wollen|können|fragen|lust|zeit|bereit|einmal|wieder|noch|melden|schreiben|mitteilen|anrufen|verraten|geben|nennen|sagen|kommen|benötigen|brauchen|schicken|magst|möchtest|willst|weitere|näher*|teilen|kontaktieren)
    - (wenn|falls|sofern) ..3 (es|das) ..2 (@dir)? ..2 (möglich|recht|passt|etwas|irgendetwas|noch|weiter)
    - (umso|mehr|besonders|gerade|erst recht|noch) ..1 wenn
    - (schade|unangenehm|ärgerlich|traurig|frustrierend) (wenn) ..8 (nicht|enttäusch*|kalt|lange|warten|verderben|verdirbt|misslingt)
    - (=leid|entschuldig*|bedauern|schade) ..6 (sollte|sollten) ..1 (niemand|keiner|nicht|kein|keine|es|das|man|niemandem)
    - (an|in|auf|bei) ..3 sollte ..1 (niemand|keiner|man|so etwas)
    - (entschuldig*|=leid|bedauern|verzeihen) ..8 (wenn|falls) ..1 (der|die|das|ein|eine|etwas|jemand|sich) ..6 (klappt|ausfällt|verschiebt|ausgemacht|dauert|nicht klappt|länger|vereinbart|kommt|passiert)
    - (=leid|bedauern|schade|entschuldig*) ..10 wenn ..6 (schreiben|melden|mögen|möchten|erzählen|passt|offen|noch)
  `,
  kitchen: `
    - (bienen|hühner|sonne|wetter|ofen|grill|kaffeemaschine|siebträger|öfen) ..9 überstunden
    (nicht|kein|keine|keinen|schwer|schwierig|unmöglich|händeringend) ..3 (personal|mitarbeiter*|kellner*|=köche|=köchen|servicekräfte|fachkräfte|=leute|=leuten|aushilfen|=fahrer|=fahrern|=fahrerinnen|pflegekräfte|bewerber*|bewerbungen|azubis|servicepersonal|küchenpersonal|=koch) ..3 (finden|findet|zu finden|gefunden|bekommen|zu bekommen|kriegen|vorhanden|verfügbar|=hatten|gibt) (nicht)?
    (zu wenig|zu wenige|kaum|kein|keine|keinerlei) (personal|mitarbeiter*|kellner*|=köche|=köchen|servicekräfte|fachkräfte|=leute|=leuten|aushilfen|=fahrer|=fahrern|=fahrerinnen|pflegekräfte|bewerber*|bewerbungen|azubis|servicepersonal|küchenpersonal) (nicht)?
    (keine|keinen|kaum|händeringend) (guten|gute|neuen|neue|qualifizierte*|geeignete*|passende*|zusätzliche*) (personal|mitarbeiter*|kellner*|=köche|=köchen|servicekräfte|fachkräfte|=leute|=leuten|aushilfen|=fahrer|=fahrern|=fahrerinnen|pflegekräfte|bewerber*|bewerbungen|azubis|servicepersonal|küchenpersonal|=koch) (nicht)?
    (=koch|=köche|köchin|küchenchef*|kellner*|bedienung|mitarbeit*|kolleg*|servicekraft|servicekräfte|team|fahrer*|personal|aushilfe*|arzt|ärztin|chef|rezeptionist*|friseur*|techniker*|arzthelfer*|=leute|belegschaft) ..3 (krank|erkrankt|krankgeschrieben|krankheitsbedingt|ausgefallen|ausfiel|ausfielen|im urlaub|gekündigt|kündigte|kündigten|nicht erschienen|abgesprungen|überarbeitet|überlastet|übermüdet|gefehlt|=fehlten|=fehlte|=fehlt|=fehlen|abwesend|krankgemeldet|überfordert|unerfahren|eingearbeitet|eingelernt|in der einarbeitung|unterbesetzt|eingeschult|krankenstand|=verlassen|quarantäne|corona) (nicht)?
    (unterbesetzt|unterbesetzung|personalmangel|fachkräftemangel|personalnot|personalengpass*|personalausfall|personalausfälle|krankheitsausfall|krankheitsausfälle|krankheitswelle|krankenstand|personalproblem*|personalsituation|personalknappheit|krankheitsbedingt*|mitarbeitermangel|servicekräftemangel|personaldecke|personalwechsel|fluktuation|arbeitskräftemangel|ärztemangel|fahrermangel|lieferengpass*|lieferschwierigkeit*|lieferkette*|personell* (engpass*|situation|lage|gründe*|besetz*)|knapp besetzt|dünn besetzt|zu dünn besetzt|schlecht besetzt|nicht voll besetzt|minimalbesetzung|notbesetzung) (nicht)?
    (zu wenig|zu wenige) ..2 (personal|mitarbeiter*|kellner*|=köche|=leute|servicekräfte|hände) (nicht)?
    (nur|lediglich|bloß) ..1 (eine|einen|einem|einer|ein|zwei|drei|<number>) ..1 (mitarbeiter*|kellner*|=köche|=koch|servicekraft|servicekräfte|bedienung|=leute|mann) (nicht)?
    (=waren|=war|sind) ..4 (nur|bloß|lediglich) zu (zweit|dritt|viert) (nicht)?
    (lieferant*|zulieferer*|großhändler*|grosshändler*|spedition|subunternehmen*|reinigungsfirma|dienstleister*|zustelldienst|lieferdienst|hersteller*|vermieter*|agentur|paketdienst|wäscherei|reinigungsdienst|fremdfirma) ..4 (im stich|zu spät|verspätet|vergessen|falsch|=fehler|schuld|hängen|nicht geliefert|versagt|unzuverlässig|verzögert|probleme|problem|ausgefallen|unpünktlich|nicht lieferbar) (nicht)?
    (wegen|aufgrund|=fehler|schuld|problem|probleme|schwierigkeiten|verschulden|seitens|lag|liegt) ..4 (lieferant*|zulieferer*|spedition|subunternehmen*|software|neuen system*|systemumstellung|=it|=zentrale|kassensystem*|buchungssystem*|personalmangel*|umstrukturierung|softwareumstellung|systemausfall*|systemfehler*|serverausfall*|softwareproblem*|kassenumstellung|druckerausfall*|kartenleser*|vermieter*) (nicht)?
    (=zentrale|geschäftsführung|management|inhaber*|eigentümer*|konzern|vermieter*|buchhaltung|vorstand|chefetage|=träger|krankenkasse*|investor*|hauptsitz|verwaltung|kostenträger|franchisegeber) ..5 (kürzt*|gekürzt|streicht|gestrichen|spart|eingespart|genehmigt nicht|verbietet|budget|will nicht|vorgegeben|schreibt vor|gibt vor|lässt =uns|weigert|bewilligt) (nicht)?
    (budget|etat|personalkosten|löhne|gehälter|=mittel|personal|personalstunden|=stellen) ..3 (gekürzt|kürzt*|gestrichen|eingespart|reduziert|gekürzte|streichen|abgebaut) (nicht)?
    (budget|etat|=mittel|personal) ..2 (knapp|begrenzt) (nicht)?
    (software|system|computer|=kasse|=drucker|server|programm|datenbank|terminal|scanner|kartenleser|kassensystem|buchungssystem|bestellsystem|telefonanlage|reservierungssystem|=it|edv|buchungsprogramm|app schnittstelle|schnittstelle) ..4 (abgestürzt|abgestürzte|ausgefallen|gestreikt|streikt*|gesponnen|spinnt|spinnte|versagt*|defekt|=fehler|fehlerhaft|hängt|hing|eingefroren|störung|nicht funktioniert|funktionierte nicht|down|kaputt|umgestellt|umstellung|probleme|problem|lahm|überlastet|verschluckt) (nicht)?
    (systemausfall|systemfehler|computerfehler|softwarefehler|serverausfall|systemumstellung|softwareumstellung|kassenausfall|kassensystemausfall|it probleme|it problem|systemproblem*|softwareproblem*|technische* (problem*|störung*|schwierigkeit*|gründe*|panne*) ..2 (system|kasse|buchung|unserer|im haus)?) (nicht)?
    (viel|einiges|extrem viel|mächtig viel|ziemlich viel) ..2 (=los|betrieb) (nicht)?
    (=hatten|haben|gibt|gab|=war|=hatte) ..4 (viel|einiges|mehr als genug) ..1 zu tun (nicht)?
    (die hölle|hölle|chaos|stress|hochbetrieb|stoßzeit|stosszeit|hauptsaison|hochsaison|rushhour|rush hour|ansturm|andrang|großandrang|ausnahmezustand|land unter|weihnachtsgeschäft|ferienzeit|messezeit|stoßzeiten) ..3 (=los|herrschte|=war|=hatten|herrscht|im haus|=mussten|gewesen) (nicht)?
    (herrschte|=hatten|=war|=waren|weil|da|wegen|während|mitten|in|zur|im|bei) ..3 (hochbetrieb|hauptsaison|hochsaison|stoßzeit|stosszeit|großandrang|andrang|ansturm|rush hour|rushhour|ausnahmezustand|sehr voll|bis auf den letzten platz|ausgebucht|überlastet|völlig überlaufen|rappelvoll|komplett voll|brechend voll|sehr viel los|viel los|stressiger tag|stressigen tag|stressigen abend|stressiger abend|stress|hektischer abend|hektischen abend|hektischer tag) (nicht)?
    (=waren|=war|sind|ist) ..3 (wir|=küche|service|team|haus|restaurant|laden|praxis)? ..4 (überlastet|ausgebucht|brechend voll|rappelvoll|gerammelt voll|völlig überlaufen|am limit|am anschlag|überrannt|voll besetzt|überbucht|komplett ausgebucht|an der belastungsgrenze|im stress|gestresst) (nicht)?
    (=voller|stressiger|hektischer|turbulenter|chaotischer|hektische|stressige|turbulente|=vollen|stressigen|hektischen|turbulenten) (=abend|=tag|=samstag|=sonntag|=freitag|=samstagabend|=freitagabend|schicht|=wochenende|=mittag|service|phase|saison|woche) (nicht)?
    (zwei|drei|mehrere|viele|einige|die hälfte|halbes|halbe|beide) ..3 (köche|kellner*|mitarbeit*|kolleg*|team|servicekräfte|=leute|fahrer*|ärzte|ärztinnen|belegschaft|=küche|köchinnen|personal) ..4 (krank|ausgefallen|urlaub|gekündigt|gefehlt|erkrankt|fehlten|krankgemeldet|quarantäne|ausfiel|=weg|nicht da) (nicht)?
    (mindestlohn|lohnkosten|energiekosten|personalkosten|schlecht bezahlt|niedrige löhne|gestiegene kosten|steigende kosten|gestiegenen kosten|inflation) (nicht)?
    (dienstplan|schichtplan|schichtwechsel|dienstplänen|schichtpläne|übergabe zwischen den schichten) ..5 (fehler|lücke*|falsch|schiefgelaufen|durcheinander|chaos|chaotisch|problem|eng|knapp|flickwerk) (nicht)?
    (interne*|internen) ..1 (abstimmungsproblem*|abstimmungsschwierigkeit*|kommunikationsproblem*|kommunikationsfehler*|umstellung*|umstrukturierung*|probleme|problem|gründe*|schwierigkeit*|missverständnis*) ..4 (schuld|wegen|gab|führten|führte|=hatten|grund|lag|zwischen)? (nicht)?
    (gutes|qualifiziertes|neues|geeignetes|gute|zuverlässiges) ..1 (personal|mitarbeit*|fachkräfte|leute|köche|servicekräfte) ..4 (finden|schwer|rar|mangelware|kaum zu|nicht zu|knapp) (nicht)?
    (bei|mit) ..1 (vollem|vollen|ausgebuchtem|hohem) ..1 (haus|restaurant|betrieb|andrang|laden|haus|saal|terrasse) ..6 (kann|dauert|länger|warten|passiert|vorkommen) (nicht)?
    (wir|team) ..2 (=waren|=war|sind) ..4 (nur zu zweit|nur zu dritt|nur zu viert|ganz allein|zu wenige|zu wenig leute|ein mann zu wenig) (nicht)?
    (=fehlen|=fehlt|=fehlten|mangelt) ..3 (=leute|=leuten|personal|mitarbeiter*|hände|kräfte|fachkräfte|=köche|=fahrer) (nicht)?
    (frühschicht|spätschicht|koch|köchin|kellner*|azubi*|fahrer*|chef|kollege|kollegin|lehrling*) ..3 (verschlafen|verpennt) (nicht)?
    - @du ..4 (krank|erkrankt|erschöpft|müde|überlastet|gestresst|im urlaub|gekündigt)
    - (hoffen|hoffe|wenn|gute besserung) ..4 @du ..4
    - (dienstplan|personalplanung|einsatzplan|besetzung|planung|schichtplan|personal|team|besetzt) ..6 (angepasst|aufgestockt|verstärkt|erweitert|umgestellt|geändert|optimiert|ergänzt|überarbeitet|eingestellt)
    - (app|anwendung|update|version) ..6 (behoben|gelöst|repariert|korrigiert)
    - (software|system|app|fehler|problem) ..5 (behoben|repariert|gelöst|ausgetauscht|korrigiert|erneuert)
    - (neue*|neuen) ..2 (mitarbeit*|kolleg*|koch|köchin) ..3 (eingestellt|verstärk*|im team|gefunden|unterstütz*)
    - (spaß|freude|lob|danke|freut|freuen) ..10 (team|mitarbeit*|kolleg*|köche|koch|=küche|personal|kellner*)
    - (intern|internen|interne) ..3 (besprochen|klären|geklärt|weitergegeben|aufgearbeitet)
    - (urlaub|reise|tage|ferien) ..4 (gestört|verdorben|erholsam|genießen|genossen|verbracht)
    - (zu wenig|wenig) ..2 (mitarbeit*|personal|kellner*|leute) ..4 (=hatten|=war|=waren|da|sahen|empfunden) @du
    - (nur) ..2 (eine|einen) ..1 (kleinigkeit|wunsch|anruf)
    - (viel|einiges) ..3 (mühe|spaß|freude|liebe)
    - (viel|einiges) noch zu tun
    - (voll|vollen|stressigen|hektischen|turbulenten|ausgebuchten|gut besuchten) (=abenden|=tagen|=wochenenden|=samstagen|=sonntagen|=freitagen|=mittagen|=zeiten)
    - (wir|jetzt|nun|seitdem|künftig|ab sofort) ..8 (bei|an|in|zur) ..1 (vollem haus|vollem betrieb|hochbetrieb|andrang|stoßzeiten|hochsaison)
    - (zeigt|wissen|sehen) ..5 zu tun
    - (sagen|gesagt|informier*|ansage|hinweis*|mitteil*|erfahren) ..6 (im urlaub|krank|erkrankt)
    - (danke|dank|danken|freut|freuen|verständnis|geduld) ..12 (turbulent*|stressig*|hektisch*|voll|vollen) ..1 (abend|tag|wochenende|woche|mittag)
    - (danke|dank|danken|freut|freuen|verständnis|geduld|=schön|toll) ..14 (hochsaison|andrang|hochbetrieb|ansturm|viel los)
    - (andrang|ansturm) ..4 (größer|groß) ..4 (gedacht|erwartet)
    - (team|teams|allen|kollegen) (neu|noch einmal|nochmals|jetzt) ..3 (durchgegangen|durchgesprochen|besprochen|geregelt|aufgestellt|organisiert|eingeteilt|informiert)
    - (team|kollegen|mitarbeit*) ..2 (ist|sind) ..2 (informiert|besprochen|geschult|sensibilisiert) ..6
    - zu viel =war
    - (sauna|studio|schwimmbad|umkleide*|waschhäuser|waschhäusern|fitness|kletterhalle|um <number> uhr|im (august|juli|sommer|dezember)) ..6 (viel los|hölle los|voll|eng)
    - (viel los|hölle los|ist es eng|wird es eng) ..6 (wissen wir|stimmt|kennen wir|verstehen|merken wir)
    - (übergabe|übergaben) ..4 (geändert|verbessert|neu geregelt|umgestellt|geregelt)
    - wegen einer technischen störung ..8 (geschlossen|gesperrt|zu)
    - mit dem team neu
    - (team|kollegen|=küche) ..2 (besprochen|gesprochen|geklärt) ..8
    (kollege|kollegin|kollegen|azubi|azubis|=koch|=fahrer|fahrerin|ersatzfahrer|personal|mitarbeiter*|aushilfe*|chef|server|=drucker|kasse|software|system|app|it mann|lieferant|großhändler|transporter|lieferwagen|ofen|spülmaschine|spüler|herd|lager|telefon|handwerker|rufbereitschaft|nachtdienst|leiharbeiter|geselle|meister|mühle|scanner|warenwirtschaft|bäcker|vermieter|caterer|technik) ..3 (krank|krankgeschrieben|ausgefallen|defekt|kaputt|fehlt|fehlte|fehlten|gekündigt|kündigte|im urlaub|streikt|streikte|hängt|hängen|abgestürzt|stürzte ab|insolvent|in der werkstatt|in reparatur|im stau|in der schule|überlastet|besetzt|unterbesetzt|halbtags|kam nicht|hängen lassen|gegangen|in rente|wechseln|nicht gebaut|abgelehnt|antwortet nicht|spricht nicht) ..5 (kollege|kollegin|kollegen|azubi|azubis|=koch|=fahrer|fahrerin|ersatzfahrer|personal|mitarbeiter*|aushilfe*|chef|server|=drucker|kasse|software|system|app|it mann|lieferant|großhändler|transporter|lieferwagen|ofen|spülmaschine|spüler|herd|lager|telefon|handwerker|rufbereitschaft|nachtdienst|leiharbeiter|geselle|meister|mühle|scanner|warenwirtschaft|bäcker|vermieter|caterer|technik) ..4 (krank|krankgeschrieben|ausgefallen|defekt|kaputt|fehlt|fehlte|fehlten|gekündigt|kündigte|im urlaub|streikt|streikte|hängt|hängen|abgestürzt|stürzte ab|insolvent|in der werkstatt|in reparatur|im stau|in der schule|überlastet|besetzt|unterbesetzt|halbtags|kam nicht|hängen lassen|gegangen|in rente|wechseln|nicht gebaut|abgelehnt|antwortet nicht|spricht nicht) (nicht)?
    (budget|etat|zentrale|konzern|konzernzentrale|vorstand|hauptverwaltung|eigentümer|haushaltsjahr|haushaltssperre|haushaltsmittel|geschäftsführung|träger|rathaus) ..6 (gekürzt|kürzt|gestrichen|streicht|aufgebraucht|abgelehnt|zugeteilt|gedeckelt|bewilligt|verweigert|investiert nicht|vorgegeben|eingespart|freigabe|zusammengelegt) (nicht)?
    (umstrukturierung|umorganisation|softwarewechsel|systemwechsel|führungswechsel|personalwechsel|betriebsübernahme|krankheitswelle|grippewelle|krankenstand|personaldecke|betriebsprüfung|fremdfirma|leiharbeit*|zeitarbeit*|tarifverhandlung*|generationswechsel) (nicht)?
    überstunden ..4 (schieben|schiebt|machen|gemacht|team|personal|alle|seit) (nicht)?
    (hinter den kulissen|intern|bei =uns|im haus|in der verwaltung) ..4 (gerade|momentan|zurzeit|derzeit|im moment|aktuell|im augenblick) ..6 (umgebaut|gespart|drunter und drüber|umstrukturiert|viel unruhe|chaos|alles zusammen|viel umbruch|viel bewegung|baustellen|überschneid*) (nicht)?
    (überschneiden|häufen|=fallen) ..4 (=sich|zusammen|aufeinander) ..8 (urlaub*|umbau|krank*|softwarewechsel|inventur|grippe*) (nicht)?
    (zwei|drei|vier|fünf|mehrere) ..2 (busse|reisebusse|hochzeiten|gesellschaften|gruppen|reisegruppen|feiern|großbestellungen) ..3 (gleichzeitig|auf einmal|zur selben|zeitgleich|parallel) ..6 (nicht)?
    (=hatten|=hatte|an dem abend|an dem tag) ..3 (zwei|drei|vier|fünf|mehrere) (hochzeiten|reisebusse|busse|gesellschaften|gruppen|feiern) (nicht)?
    (bewerber|bewerbungen|bewerberinnen|nachwuchs|fachkräfte|personal|=fahrer|helferinnen|lehrlinge|azubis) ..3 (kaum|keine|einfach nicht|nicht zu|fehlen|rar|mangelware|seit einem jahr|gibt es nicht|finden wir nicht|ohne erfolg|niemand) (nicht)?
    - (fusion) ..3 (=küche|asiatisch*|karte|gericht*)
    - (überstunden|rufbereitschaft) ..4 (danke|lohn|gelohnt|gern)
    - (ab|seit|jetzt|nun|neu) ..6 (rufbereitschaft|warenwirtschaft)
    - programm ..6 (ausgefallen|fiel aus|entfallen)
    (teufel|hölle) ..2 =los (nicht)?
    (auf kante genäht|am seidenen faden|auf dem zahnfleisch) (nicht)?
    (läuft|ist|machen) ..4 (jahresinventur|inventur|jahresabschluss|quartalsabschluss) ..6 (deshalb|daher|darum|keiner|niemand|drunter) (nicht)?
    (rumpfteam|rumpfmannschaft|notbesetzung|minimalbesetzung|notteam) (nicht)?
    - zwischen ..6 uhr ..5 viel =los
    - urlaub ..4 (freuen|freut)
    - viel (geduld|verständnis|freude|spaß|glück|lob)
    - (ermöglicht|ermöglichen|angeboten|anbieten|umgebucht|verlängern|verlängert) ..8 ausgebucht
    - ausgebucht ..6 (anbieten|ermöglichen|umbuchen)
    - (auch|selbst) wenn ..3 viel =los
    - bei andrang ..2 (kann|können)
    - (vortrag|konzert|lesung|führung|markt|messe|vorstellung) ..2 sehr voll
    - für die krankenkasse
    - bringt ..4 neue (gerichte|rezepte|ideen|speisen)
    - hängen ..4 aus
    - (lesen|sehen|hören) nur unsere leute
    - (=drucker|computer|terminal|kasse|scanner|server|system|software) ..6 (neuen|neue|neues) (platz|standort|drucker|patrone|kabel|version|karte|akku|bildschirm)
    - (danke|dank) ..4 (geduld|verständnis|nachsicht) ..14 (letzten platz|ausgebucht|hochbetrieb|viel los|sehr voll|andrang)
    (uns|wir) ..1 (fehlen|fehlt) ..3 (hände|leute|fahrer|köche|personal|fachkräfte|kräfte) ..3
    wir ..3 (zu zweit|zu dritt|zu viert|zu fünft) ..3 wo ..4 (früher|eigentlich|sonst) ..6
    (software|server|kassensystem|buchungssystem|computer) ..6 (ist|stammt) ..1 (von|aus|noch von|noch aus) ..1 (<number>|vorgängerfirma|anno)
    (schnittstelle|software|server|system) ..4 stammt ..4 (vorgänger*|letzten jahrhundert|vorbesitzer*)
    (konzern|zentrale|*ministerium|hersteller|behörde|großhändler) ..2 (gibt|schreibt|schickt) =uns ..8 (vor|erst|nur)
    (kann|können) =sich nicht ..1 (zerteilen|vierteilen|klonen|zerreißen)
    (buchhaltung|lohnbüro|sekretariat|hausmeister) ..4 (nur|bloß|eben) ..2 (dienstags|mittwochs|montags|donnerstags|freitags|halbtags|einmal die woche) ..2 (da|besetzt)
    (machtlos|hände gebunden|müssen wir ausbaden|ausbaden müssen|es ..4 ausbaden)
    (bäcker|lieferant|großhändler|dienstleister) ..3 =uns im stich ..2
    unser* (transporter|lieferwagen) ..4 werkstatt ..4
    - (haben|hat|bekommen|bekommt|tragen|nutzen) jetzt ..1 (neue|neuen|neues|neuer)
    - (kalender|kurs|kurse|termine|praxis|führung*|zimmer|hotel|haus) ..2 (ist|sind) ..1 bis ..3 ausgebucht
    - ausgebucht ..8 (warteliste|telefonisch|online)
    - (lieferant*|zulieferer*|großhändler*|hersteller*|wäscherei|dienstleister*) ..2 (hat|haben) ..3 (neue|neuen|neues|ersatz) ..4 (geschickt|geliefert|gebracht|nachgeliefert)
    - neu (eingeteilt|organisiert|aufgestellt|geordnet|verteilt|geregelt|besetzt)
    - (hauptsaison|hochsaison|ferienzeit|ferien) (öffnen|gilt|gelten|fahren|bieten|stellen|planen|verstärken) ..6
  `,
  majority: `
    (hören|höre|hörten) ..4 (zum ersten mal|zum allerersten mal|das erste mal|heute zum ersten)
    (nachfrage|auslastung|quote|reklamationsquote|weiterempfehlungsquote|statistik|auszeichnungen|auszeichnung) ..4 (=uns recht|spricht|sprechen für|beweis*|zeigt dass wir)
    (=sonst|normalerweise|üblicherweise|für gewöhnlich|in der regel) ..2 (hören wir|bekommen wir|ernten wir|werden wir) ..6 (lob|gutes|komplimente|gelobt)
    (neun von zehn|millionen|tausende|hunderte|dutzende|<number> prozent) ..6 (zufrieden*|begeistert*|irren|weiterempfehl*|können nicht|wieder wählen|problemlos|nichts gesagt)
    (testsieger*|urkunde|bestnote|auszeichnung*) ..8 (nicht umsonst|für genau|beweis*|spricht für|nicht von ungefähr)
    @du ..4 (einer von tausend|winzigen minderheit|allein da|=anders sehen)
    @du ..3 als einzige*
    (rest|restliche*|übrige*) ..3 (gast|kunde|kundin|kundinnen|kundschaft|gruppe|reisegruppe|teilnehmer*|rezension*|bewertung*|leute) ..6 (schwärm*|zufrieden*|begeistert*|andere sprache|lob*|=anders)
    (haben|hat|mit|bekommen|erhalten|über|aus|von) ..3 (tausend*|hundert*|dutzend*|zahlreich*|viel|viele|unzählig*|lauter|fast nur|nur|überwiegend|mehr als|sehr viel*|so viel*) ..3 (positiv*|gut|gute|toll*|begeistert*|zufrieden*|exzellent*|fünf sterne|5 sterne|hervorragend*|super|begeisterte*) ..2 (@review|gast|kunde|kundin|kundinnen|kundschaft|bewertungen|rückmeldung*|stimmen|patient*|feedbacks)
    (niemand|keiner|kein gast|kein kunde|kein anderer|keine andere|sonst niemand|sonst keiner|nie jemand|kein einziger|kein mensch) ..5 (beschwer*|beklagt*|gemeckert|reklamier*|moniert|bemängelt*|gestört|etwas gesagt|unzufrieden|anderes gesagt|kritisiert|gestörrt)
    (kein gast|kein kunde|kein anderer|keine andere|sonst niemand|sonst keiner) ..4 (gesagt|aufgefallen|problem*|bemerkt)
    (sonst|außer @dir|bisher|bislang|noch nie|bis heute|in all den jahren|seit jahren) ..4 (niemand|keiner|keine|nie|noch nie|kein|nicht einmal|nicht ein) ..4 (beschwer*|beklag*|gemeckert|reklam*|negativ*|unzufrieden|bemängelt|kritisiert|klagen|vorgekommen|kritik|gestört)
    (=alle|sämtliche|die meisten|=andere|hunderte*|tausende|dutzende|die mehrheit|die allermeisten|99 %|95 %|98 %|fast alle|zig) ..1 (=anderen|=andere|unsere|unserer|übrigen|weiteren|von|der|prozent)? ..2 (gast|kunde|kundin|kundinnen|kundschaft|patient*|besucher*|nutzer*|familien|=leute|mandant*|stammgäste|anderen|käufer*|mitglieder*|eltern|übrigen) ..4 (zufrieden|begeistert|=lieben|=mögen|=loben|glücklich|anderer meinung|sehen das anders|=anders|schmeckt|geschmeckt|gefällt|gefallen|kein problem|keine probleme|nie beschwert|nicht beschwert|kommen wieder|empfehlen|fanden|=finden|toll|super|gern wieder|gerne wieder|=nichts auszusetzen|bestätigen|gegenteil|zurecht|kommen immer)
    (=viele|unsere|jeder|jede|stammgäste) ..2 (gast|kunde|kundin|kundinnen|kundschaft|patient*|besucher*|nutzer*|familien|=leute|mandant*|stammgäste|anderen|käufer*|mitglieder*|eltern|übrigen) ..3 (zufrieden|begeistert|=loben|anderer meinung|sehen das anders|=anders|nie beschwert|nicht beschwert|=nichts auszusetzen|gegenteil|kein problem|keine probleme|kommen wieder|kommen immer wieder)
    (=andere|alle =anderen|die =anderen|jeder =andere|allen =anderen|jedem =anderen|=anderen|den meisten|den =anderen) ..4 (zufrieden|begeistert|=loben|=lieben|schmeckt|schmeckte|geschmeckt|gefällt|gefiel|sehen das anders|kein problem|keine probleme|anderer meinung|damit zurecht|=nichts auszusetzen|hat es gefallen|nicht gestört|gegenteil)
    (=alle|=allen) ..2 (zufrieden|begeistert|schmeckt|schmeckte|geschmeckt|gefällt|gefiel|=nichts auszusetzen) ..1 (außer|nur) ..2 @dir
    @du ..3 (seid|=waren|=warst) ..3 (einzige*|einzig) ..6 (beschwer*|stört|unzufrieden|nicht|meckert|problem|sagt|behauptet|so sieht|reklamiert|etwas auszusetzen)
    @du ..2 (sind|bist|=waren|=warst) ..3 (der|die|das) ..1 (=erste|=erster|=ersten) ..6 (beschwer*|stört|unzufrieden|meckert|problem|behauptet|so sieht|reklamiert|auszusetzen|kritisiert)
    @du ..1 (sind|bist) ..2 (der|die|das) ..1 einzige*
    @du (sind|bist|=waren) ..2 (bisher|bislang) ..1 (der|die) ..1 =erste
    (=erste|=einzige|=erster|=einziger|=einzigen|=ersten) ..2 (beschwerde|reklamation|negativ*|=kritik|klage) ..8 (jahren|jahre|monaten|bisher|bislang|je|überhaupt|=seit|der sich|die sich|beschwert|stört|unzufrieden)
    (=erste|=einzige|=erster|=einziger|=einzigen|=ersten) ..2 (gast|kunde|kundin|kundinnen|kundschaft|mensch|=person) ..4 (der sich|die sich|dem das|der das|die das|beschwert|stört|unzufrieden)
    (noch nie|nie|niemals|bisher keine|bislang keine|nie eine|nie irgendeine) ..5 (beschwerde*|reklamation*|klagen|negativ*|kritik|unzufrieden*) ..4 (gehabt|bekommen|erhalten|gehört|gab|=hatten|gegeben)?
    (lesen|schauen|sehen|werfen|vergleichen) ..1 @du? ..5 (andere*|anderen|übrigen|unsere) ..3 (@review|bewertungen|rezensionen) ..4
    (=bewertungen|=rezensionen|=rückmeldungen|=feedbacks) ..6 (sprechen|positiv|zeigen|beweisen|für sich|gegenteil|=anders|andere sprache|begeistert|bestätigen|durchweg|eindeutig|belegen|widerlegen)
    (durchschnitt*|gesamtbewertung|gesamtnote|bewertungsschnitt|sterneschnitt) ..5 (4 9|4 8|4 7|4 6|4 5|fünf|5|sehr gut|zeigt|spricht|beweist) ..4
    (=schnitt|=note|wertung) ..2 (4 9|4 8|4 7|4 6|4 5) ..4
    (zufriedene|glückliche|begeisterte|zufriedenen|begeisterten) ..1 (gäste|kunden|patienten|stammgäste|besucher|stammkunden|käufer) ..5 (sehen|beweisen|zeigen|sprechen|bestätigen|=anders|irren|gegenteil|können nicht|wissen|täglich|jeden tag|jahr)
    (stehen|steht) ..2 (allein|alleine) ..2 (mit|da) ..3 (@dein|meinung|ansicht)?
    (mit|in) ..1 @dein ..1 (meinung|ansicht|kritik|einschätzung) ..3 (allein|alleine|ziemlich allein)
    (alle|anderen|übrigen|sämtliche) ..3 (gast|kunde|kundin|kundinnen|kundschaft|patient*) ..4 (*zufrieden|begeistert|glücklich|lob*)
    (unser*) ..1 (stammkund*|stammgäst*|treuen kunden) ..3 (sehen|finden|wissen|kommen|sagen|schätzen|lieben) ..5 (=anders|gegenteil|wieder|genau das|toll|super|gut)
    - (wie|so wie|genau wie) ..1 (viele|andere|die meisten|einige|so manche) ..3 (gast|kunde|kundin|kundinnen|kundschaft|andere*|menschen|patient*)
    - @du ..3 (nicht) ..3 (einzige*|erste*|allein*)
    - nicht ..2 (der|die|das) ..1 (einzige*|erste*)
    - (hoffen|wünschen|möchten|wollen|damit|arbeiten|bemühen|ziel|soll|sollen|sollten|freuen|freut|=schön|dank|danke|versuchen) ..8 (alle|allen|jeder|jede|jedem|niemand|gast|kunde|kundin|kundinnen|kundschaft)
    - (niemand|keiner) ..5 (sollte|soll|möchte|verdient|darf|geholfen|gekommen|gekümmert|geantwortet|erklärt|zuständig|da =war|erreich*|ans telefon|kam|angesprochen|entschuldigt|bedient|half|fühlte|gefragt)
    - (dass|weil|wenn) ..3 (niemand|keiner) ..8
    - (alle|allen) ..3 (am tisch|in @dein|beteiligten|familie|gruppe|mitreisenden|kollegen)
    - (rückmeldungen|bewertungen) ..4 (lesen wir|nehmen|ernst|dankbar)
    - (einzige|erste|einziger|erster) ..2 (wunsch|kritikpunkt|wermutstropfen|punkt|manko|besuch|urlaub|mal|aufenthalt|eindruck|termin|anlaufstelle|ansprechpartner*)
    - (mag|mögen) ..2 (platz|tisch|zimmer|fenster|blick)
    - viele ..1 (gäste|kunden) (mögen|lieben|schätzen) ..2 (den|die|das) ..2 (platz|tisch|fenster|garten|blick|terrasse)
    - (kunde|kundin|kundinnen|kundschaft|patient*|mandant*) ..1 ist ..2 (dürfen|sagen|bestätigen) ..4
    - alles liebe
    - vor allem anderen
    - @dir ..3 (niemand|keiner) ..3 (gesagt|mitgeteilt|erklärt)
    - (niemand|keiner) @dir ..3 (gesagt|mitgeteilt|erklärt)
    (dann|da) ..1 (=müssten|=müsste|=dürften|=dürfte) ..2 ja ..3 (alle|sämtliche|jeder|hunderte|tausende|die|das) ..8 (nicht)?
    (=wäre|=wären|=hätten|=hätte) ..12 (längst|=kämen|=käme|=stünde|=stünden|nicht seit|nicht jedes|kaum) ..6 (zusperren|zugesperrt|schließen|geschlossen|pleite|zumachen|leer|niemand) (nicht)?
    @du ..5 (einzelfall|ausnahmefall|ausreißer|einzelmeinung) (nicht)?
    (@review|urteil|meinung|ansicht|auffassung|kritik|sicht|einschätzung) ..4 (minderheit|einzelfall|ausnahme|alleingang|gegen ..1 (<number>|hunderte|tausende|zweihundert*|dreihundert*))
    (können|kann) ..3 nicht ..1 (irren|lügen|falschliegen|falsch liegen|unrecht haben)
    (sämtliche|=alle) ..1 (eltern|patienten|mieter|gäste|kunden|teilnehmer*|preisrichter|prüfer|juroren|nutzer|mitglieder|anderen|übrigen) ..4 (irren|blind|taub|=anders als @du|keinen geschmack|lügen)
    (niemand|keiner|(kein|keine|nicht ein|nicht eine|kein einziger|keine einzige) (mensch|gast|kunde|teilnehmer*|patient|mieter|fahrgast|leser)) ..2 (vor @dir|außer @dir|in all den jahren|in den letzten|bisher|=seit) ..8 (nicht)?
    (<number>|tausende|hunderte|zwölftausend|zehntausend|hunderttausend|millionen|dreihundert|zweihundert) ..3 (menschen|leute|gäste|kunden|fahrgäste|stück|käufer*|nutzer*|downloads|likes|schüler*|patienten|übernachtungen|portionen|essen) ..5 (klaglos|beschwerdefrei|ohne klage*|ohne beschwerde*|ohne reklamation*|null|keine beschwerde*|zurück kommt|irren|begeistert|zufrieden|glücklich|geliebt|wieder) (nicht)?
    (alle anderen|die anderen|der rest|die übrigen|die meisten|@dein (nachbarin|nachbar|begleitung|tischnachbarn|mitreisenden|kollegen)) ..8 (begeistert|begeisterung|restlos|schwören|hochzufrieden|hellauf|rundum glücklich|in den höchsten tönen|nur lob) (nicht)?
    - (freut|freuen|danke|dank|schön|hoffen|=hätten|wünschen|gönnen) ..12 (begeistert|glücklich|genossen|zufrieden|gemundet)
    - (sind|bin|ist|=waren|=war) ..4 (begeistert|glücklich|hellauf|restlos) ..6 (von @dein|über @dein|dass @du|vom)
    - (alle|rest|team|kolleg*|=küche) ..6 (gefreut|begeistert|glücklich) ..4 (über|von|hier|bei =uns)
    - @du ..2 (sind|bist|seid) ..2 der erste ..1 (auf|in|bei|auf der|für) ..4 (liste|frühjahr|reihe|saison|herbst)
    - (erste|erster|ersten) ..1 auf ..1 (der|unserer) liste
    (alle anderen|jeder andere|allen anderen|andere (mieter|kunden|eltern|gäste|nutzer|patienten)) ..10 (problemlos|ohne probleme|auf anhieb|wunderbar klar|bestens|zurecht) (nicht)?
    (wir|unser*) ..6 (zum besten|zur besten|zum beliebtesten|zum schönsten|zur beliebtesten) ..4 (gewählt|gekürt|ausgezeichnet) (nicht)?
    blick ..3 (gästebuch|@review|bewertungen|rezensionen|statistik) ..4 (genügt|reicht|sagt|zeigt|beweist)
    die meisten ..3 (finden|lieben|mögen|loben|schätzen) ..2 (gerade|genau)
    - @du ..1 (=waren|sind) die ersten ..1 (auf|in|am|bei|unter|im)
    - ist ..10 =kein problem
    - arbeiten menschen
    - (erste|einzige|erster) ..6 (gemeldet|bemerkt|gefunden|entdeckt) ..3 (danke|dank)
    - niemand (muss|soll|braucht|sollte|müsste)
    - (freut|freuen) =uns ..1 dass
    (noch|bisher) ..1 (keiner|niemand|kein einziger|keine einzige) ..4 (gemurrt|gemeckert|geschimpft|gemault|genörgelt)
    (neunundneunzig|neun|elf|acht|neunzehn|<number>) von (hundert|zehn|zwölf|tausend|zwanzig|<number>) ..8 (zufrieden|bestanden|lächelnd|begeistert|loben|empfehlen)
    (*portal*|sterneschnitt|durchschnitt|bewertungen) ..6 spricht ..1 für =sich
    (so schlecht|so schlimm|so falsch|so übel|so verkehrt) ..2 (kann|können|wird) ..6 (nicht|wohl|also|kaum)
    (kann|können|wird) ..8 (so schlecht|so schlimm|so falsch|so übel|so verkehrt) ..2 nicht ..1 (sein|halten|schmecken)
    (komisch|seltsam|merkwürdig|sonderbar|erstaunlich|kurios|fragen warum) ..6 (ausgerechnet|nur|immer nur|einzig|allein) ..4 (@dir|@dich|@dein|an @dir|bei @dir) (nicht)?
    (ganze|gesamte|komplette) ..1 (reisegruppe|busladung|nachbarschaft|klasse|stammtisch|hochzeitsgesellschaft|gruppe) ..5 (schwärmt|gelobt|lobt|nachbestellt|applaudiert) (nicht)?
    (=hätten|=hätte) ..3 (es|das)? ..2 (andere|alle|tausende|hunderte|hundertzwanzig|viele) ..4 (vor @dir|längst) ..4 (nicht)?
    (tischnachbar*|sitznachbar*|nebentisch|nachbartisch|zimmernachbar*|mitreisende*) ..3 (hat|haben|=hatte|fand|fanden|=war|=waren) ..4 (nachbestellt|begeistert|zufrieden|gelobt|geschmeckt|nicht gestört|=nichts auszusetzen) (nicht)?
    (wartezimmer|terminbuch|laden|kalender|auftragsbuch|saal|haus|restaurant) ..2 (ist|sind) ..5 (voll|ausgebucht) ..6 (so schlecht|so schlimm|recht =hätten|=wohl nicht|falsch machen)
    (stört|stören|störte|juckt) ..6 (keine sau|kein mensch|kein schwein|kein aas|sonst keinen|sonst niemanden)
    @dein nachbarn ..3 (hörten|haben) ..2 (nichts|keine probleme)
    (bei|von|unter) ..2 (tausend|tausenden|hunderten|achttausend|fünftausend|zehntausend) ..2 (verträgen|gästen|patienten|patientinnen|kunden|paketen|buchungen|lieferungen|überweisungen|bestellungen|terminen|downloads|besuchern|hochzeiten|einsätzen) ..8 (so schlecht|(nur|genau|bloß) ..1 (einer|eine|ein|@du)|kein einziger|keine einzige|kein einziges|nie)
    (gekauft|gebucht|bestellt|gekündigt|gegessen|geschlafen|gefahren) haben (viele|tausende|hunderte|alle) ..4 (keiner|niemand|kein einziger|keine einzige)
    - von (zehn|fünf|<number>) ..1 (punkten|sternen|punkte|sterne)
    - (=schön|freut|toll|danke|froh|lob) ..8 (ganze|gesamte|komplette) ..8
  `,
  'policy-shield': `
    (regeln|vorschriften|vorschrift|regel|gesetz|vertrag) ..1 (sind|ist) ..1 (nun|nun mal|eben|halt|einmal)? ..1 (regeln|vorschriften|vorschrift|regel|gesetz|vertrag|für alle|so) (nicht)?
    (das|dies*|so|es) ..1 (ist|sind|lautet|steht|besagt|besagen|sehen) ..4 (unser*|die|der|den|nun|nun einmal|eben|halt|hausintern*)? ..4 (regel|regeln|regelung|richtlinie*|vorschrift*|hausordnung|agb|politik|firmenpolitik|geschäftsbedingung*|bestimmung*|vorgabe*|prinzip|grundsatz|unternehmenspolitik|stornobedingung*) (nicht)?
    (laut|gemäß|nach|entsprechend|gem) ..2 (unser*|den|der|interner*|internen)? ..2 (regeln|regelung|richtlinie*|vorschrift*|hausordnung|agb|firmenpolitik|geschäftsbedingung*|bestimmung*|vorgabe*|stornobedingung*|vertrag|satzung|unternehmensrichtlinie*) (nicht)?
    (unsere|die|unseren) ..1 (regeln|richtlinie*|vorschrift*|hausordnung|agb|geschäftsbedingung*|bestimmung*|vorgabe*|stornobedingung*) ..3 (sehen|besagen|sagen|verbieten|erlauben|lassen|gelten|gestatten|schreiben|sind|regeln|sieht|besagt|verbietet|erlaubt|schreibt) ..4 (vor|nicht|kein|keine|=klar|eindeutig|für alle|nun mal|zu|eben)? (nicht)?
    (keine|keinerlei|keine einzige|ohne) (ausnahme*) (nicht)?
    (ausnahmen|ausnahme) ..4 (nicht|keine|nie|können wir|gibt es|machen wir) ..3 (nicht|keine)? (nicht)?
    (können|kann|=könnten) ..1 (wir|man|ich|da)? ..3 (leider|nun mal|da|auch|hier|daran)? ..2 (=nichts) ..2 (machen|=ändern|tun|dafür|unternehmen) (nicht)?
    (da|hier|dagegen|daran) ..2 (können|kann|lässt) ..3 =nichts ..2 (machen|=ändern|tun) (nicht)?
    (=uns sind die hände gebunden|hände gebunden|nicht unser problem|nicht unsere zuständigkeit|nicht unsere abteilung|nicht zuständig|dafür sind wir nicht zuständig|nicht in unserer hand|so sind die regeln|so sind nun mal die|da müssen sie durch)
    @du ..5 (zugestimmt|akzeptiert|unterschrieben|bestätigt|anerkannt) ..3 (agb|bedingungen|regeln|hausordnung|vertrag|stornobedingungen)? (nicht)?
    @du ..6 (agb|bedingungen|hausordnung|vertrag|stornobedingungen|geschäftsbedingungen) ..4 (zugestimmt|akzeptiert|unterschrieben|bestätigt|anerkannt) (nicht)?
    - (datenschutz|sicherheits|brandschutz|hygiene|verschwiegenheits|versicherungs|lebensmittel) ..1 (regeln|regel*|richtlinie*|vorschrift*|bestimmung*|vertrag|ordnung)
    - (datenschutz*|sicherheitsvorschrift*|brandschutz*|hygiene*|schweigepflicht*|verschwiegenheit*)
    - (nicht|keine) ..2 (unsere|die) (regel|politik)
    - (gemäß|nach|laut|entsprechend) ..2 (den|der|aktuellen)? ..1 (hygiene*|datenschutz*|gesetzlich*)
  `,
} as const satisfies Record<keyof typeof english, string>;
