import type { liability as english } from '../en/risk-liability.ts';

/** Admissions, promises, and claims that come back, in German. */
export const liability = {
  'fault-harm': `
    (tragen|trägt|übernehmen|übernimmt) ..4 (schuld|haftung|volle verantwortung|alleinige verantwortung) ..4 (an|für|am|daran|dafür)?
    (behandlungsfehler|kunstfehler|beratungsfehler|montagefehler|rechenfehler|konfigurationsfehler|diagnosefehler) ..4 (unsererseits|von =uns|unser*|bei =uns|=war|geht auf)
    (wir|unser*|team|=küche|fahrer|personal) ..4 (fahrlässig|verantwortungslos|sorgfaltspflicht|aufsichtspflicht|hygienevorschriften) ..3
    (verletzung|sturz|verbrennung|vergiftung|infektion|unfall|brand|wasserschaden|haarbruch|übelkeit|ausschlag|verbrühung) ..6 (unser* (schuld|fehler|verschulden|versäumnis|nachlässigkeit|unachtsamkeit)|von =uns verursacht|auf unser* konto|auf =uns zurück*|durch unser*|unsere sache)
    (dosis|dosierung|medikament*|proben|fläschchen|diagnose|narkose) ..4 (vertauscht|verwechselt|=falsch|zu hoch) ..4
    (geben|räumen|gestehen|gebe|räume) ..4 (zu|ein|offen zu) ..1 dass ..12 (versäumt|vergessen|übersehen|kaputt|verdorben|locker|falsch|fahrlässig|wussten|nicht geprüft|nicht kontrolliert|auf =uns zurückgeht|unser fehler|vermeidbar)
    (unser*|wir|ich) ..4 (fahrlässigkeit|nachlässigkeit|unachtsamkeit|fehler|versagen|versäumnis|schlamperei|verschulden|leichtsinn|behandlungsfehler|schuld|unvorsichtigkeit) ..6 (verletzt|verletzung*|unfall|sturz|erkrankt|erkrankung|vergiftet|vergiftung|verbrannt|verbrennung*|infektion|krank|geschädigt|schaden|schmerzen|krankenhaus|verursacht|gefährdet|verbrüht|geführt|gestürzt|zugezogen)
    (wir|ich|unser ..1 @staff|unsere ..1 @staff|@staff|arzt|ärztin|=küche|koch|fahrer) ..1 (haben|habe|hat) ..1 (@dich|@dein ..2 (kind|sohn|tochter|frau|mann|hund)) ..4 (vergiftet|verletzt|verbrannt|verbrüht|angesteckt|infiziert|geschädigt|gefährdet|falsch behandelt|krank gemacht|verunstaltet|verstümmelt|misshandelt|fehldiagnostiziert|angefahren)
    (haben|habe|hat) ..1 (wir|ich|unser*|@staff) ..1 (@dich|@dein ..2 (kind|sohn|tochter|frau|mann|hund)) ..4 (vergiftet|verletzt|verbrannt|verbrüht|angesteckt|infiziert|geschädigt|gefährdet|falsch behandelt|krank gemacht|verunstaltet)
    (unser*|das|der|die) ..2 (essen|=küche|fisch|fleisch|gericht|koch|fehler|eis|hähnchen|salat|muscheln) ..3 (haben|hat|machte|ist) ..3 (@dich|@dein) ..3 (krank gemacht|vergiftet|ins krankenhaus|krank)
    (unser*) ..1 @staff ..3 (hat|haben|servierte|gab|spritzte|verkaufte) ..4 (verdorben*|abgelaufen*|rohe*|roh|falsches medikament|falsche medikament*|falsche dosis|verunreinigt*|vergammelt*|kontaminiert*) ..4
    (@dein) ..2 (verletzung*|unfall|sturz|erkrankung|vergiftung|verbrennung*|infektion|schmerzen|schaden|reaktion|allergische reaktion|lebensmittelvergiftung) ..6 (unser*|wir|=uns) ..3 (schuld|fehler|verschulden|verantwortung|fahrlässigkeit|verursacht|versagen|unachtsamkeit|versäumnis|zu verantworten|verantwortlich)
    (wir|ich) ..1 (übernehmen|tragen|haften|übernehme|trage|hafte|sind|=waren) ..4 (volle haftung|die haftung|volle verantwortung für @dein|alleinige schuld|volle schuld|fahrlässig|grob fahrlässig|haftbar|allein schuld|schuld an @dein|verantwortlich für @dein ..1 (verletzung*|unfall|sturz|erkrankung|schaden)|voll und ganz haftbar|leichtsinnig|schuldig)
    (übernehmen|trage*|haften|tragen) ..1 wir ..4 (volle haftung|die haftung|die volle verantwortung|die alleinige)
    (haften) ..1 (wir|selbstverständlich) ..4 (für|voll|in vollem)
    (wir|ich) ..2 (geben|gestehen|räumen|gebe|bekennen|gestehe|räume) ..4 (zu|ein|schuldig) ..8 (fahrlässig*|schuld|haftung|verstoß*|verstoss*|verletzt|vorschriften|hygiene*|sicherheit*|behandlungsfehler|fehler|missachtet|gepfuscht|pfusch)
    (wir|ich) ..1 (geben|gestehen|räumen|bekennen) ..3 (fahrlässig*|schuld|schuldig|behandlungsfehler|haftung|pfusch|verstoß*) 
    (unfall|verletzung|sturz|vorfall|vergiftung|brand|schaden|infektion|das|es|dies) ..3 (=war|ist|geht|lag|passierte|geschah) ..4 (unser* ..1 (alleinige* )?(schuld|verschulden|fahrlässigkeit|haftung|unachtsamkeit)|allein auf unser*|auf unsere kappe)
    (aufgrund|wegen|durch|infolge) ..1 (unser*) ..2 (fahrlässigkeit|nachlässigkeit|unachtsamkeit|verstoßes|verschulden*|schlamperei|groben) 
    (weil) ..1 wir ..6 (fahrlässig|nachlässig|unachtsam|leichtsinnig|nicht aufgepasst|geschlampt) ..8 (verletzt|verbrannt|gestürzt|krank|verbrüht|=waren)?
    (wir) ..1 (=waren|sind) ..3 (fahrlässig|nachlässig|unachtsam|leichtsinnig|unvorsichtig) ..8 (@du|@dich|@dein|verletzt|verbrannt|gestürzt|krank)
    (wir|unser*|=küche|team) ..3 (haben|hat) ..5 (hygienevorschrift*|sicherheitsvorschrift*|sicherheitsregel*|hygieneregel*|vorschriften|auflagen|brandschutz*|kühlkette|sorgfaltspflicht*|aufsichtspflicht*|verkehrssicherungspflicht*) ..4 (verletzt|missachtet|nicht eingehalten|verstoßen|ignoriert|gebrochen|unterbrochen|vernachlässigt)
    (gegen|wir) ..4 (hygienevorschrift*|sicherheitsvorschrift*|vorschriften|auflagen|brandschutz*|aufsichtspflicht*|sorgfaltspflicht*) ..3 (verstoßen|verletzt|missachtet)
    (es|das) ..1 (ist|=war) ..2 (unser*) ..1 (schuld|fehler|verschulden) ..3 (dass) ..6 (verletzt|krank|gestürzt|verbrannt|verbrüht|vergiftet|hingefallen|erkrankt|ins krankenhaus|schmerzen)
    (durch|wegen|von) ..1 (=uns|unser*) ..5 (verletzt|krank|vergiftet|verbrannt|verbrüht|infiziert|zu schaden gekommen|geschädigt)
    (dass) ..2 (@du|@dein ..1 (kind|sohn|tochter|frau|mann)) ..6 (verletzt|gestürzt|erkrankt|verbrannt|verbrüht|krank|vergiftet|ausgerutscht|geschnitten|zu schaden) ..3 (ist|sind|=wurden|haben|hat|kamen)? ..3 (ist|=war|liegt) ..3 (unser*) ..1 (schuld|fehler|verschulden|fahrlässigkeit)
    (grob fahrlässig*|grobe fahrlässigkeit|fahrlässigkeit unserer*|aufsichtspflicht verletzt|sorgfaltspflicht verletzt|verkehrssicherungspflicht verletzt) (nicht)?
    (wir|ich|team|arzt|ärztin|=küche|kollege|kollegin|praxis|werkstatt) ..6 (falsche|falsches|falschen) ..1 (diagnose|medikament|mittel|präparat|dosis|spritze|zahn|allergen*|bein|knie|öl|bremsflüssigkeit|seite) ..6 (gestellt|gegeben|verabreicht|gezogen|verschrieben|gesetzt|eingefüllt|operiert|gebohrt|behandelt) (nicht)?
    (mayonnaise|fleisch|fisch|hühnchen|hähnchen|sahne|muscheln|austern|eier|salat|lachs|tiramisu|hackfleisch|geflügel) ..3 (=war|=waren|stand|lag|standen|lagen) ..6 (verdorben|abgelaufen|ungekühlt|ungekühlte|nicht gekühlt|nicht durch|roh|zu lange|schlecht|stundenlang|nicht mehr gut) ..6 (nicht)?
    @du ..4 (gestürzt|ausgerutscht|verletzt|verbrannt|gestolpert|gefallen|erkrankt|vergiftet|gebrochen) ..6 (weil|da|denn) ..4 (wir|nicht|niemand|keiner|unser*|boden) ..6 (nicht)?
    (doppelte|dreifache|zu hohe|falsche) ..1 (dosis|dosierung|ampulle) ..6 (nicht)?
    (haben|habe|hat) ..1 (wir|ich) ..3 (zu verantworten|verschuldet|auf dem gewissen) (nicht)?
    (treppe|geländer|leiter|boden|balken|aufzug|gerät|stuhl|regal) ..6 (morsch|locker|defekt|kaputt|ungesichert|rutschig) ..12 (verletzt|durchbrach|brach|stürzte|stürzten|fiel|fielen|gestürzt) (nicht)?
    - (unser*) ..1 (fehler|schuld) ..5 (bestellung|rechnung|buchung|suppe|kaffee|gericht|termin|tisch|größe|datum|uhrzeit)
    - (suppe|kaffee|rechnung|bestellung|buchung|zimmer|tisch|gericht) ..6 (unser*) ..1 (fehler|schuld)
    - (gefühle|stolz|eitelkeit)
    - (fleisch|fisch|hähnchen|lachs|salat|geflügel) ..5 (danke|dank|=leid|schade|bedauern)
    - bekennen =uns ..3 (schuldig)
    (=hätte|=hätten) ..1 (wir|jemand|man|einer|unser*|der|die|ein|eine) ..10 (=wäre|=wären|=läge|=lebte|=lebten|=stünde|=hätte|=hätten|=ginge) ..1 (@dein|@du|@dir) ..4 (noch|nicht|heute|jetzt|nie) (nicht)?
    (=wäre|=wären) ..6 (von =uns|bei =uns|unser*|durch unser*) ..8 (=wäre|=wären|=läge|=hätte|=hätten|=stünde) ..1 (@dein|@du) ..4 (noch|nicht|heute|jetzt|nie) (nicht)?
    (weil|da) ..2 (wir|unser*|jemand von =uns|einer von =uns) ..8 (nicht|falsch|vergessen|übersehen|versäumt|offen gelassen|vertauscht|verwechselt|zu spät|zu heiß|zu früh|zu tief|zu lang|zu lange) ..6 (haben|hat|=hatte|=hatten|=war|=waren|angezogen|geprüft|verriegelt|gesichert|gewartet) ..6 (nicht)?
    (nicht) (festgezogen|angezogen|verriegelt|gesichert|gestreut|abgedreht|desinfiziert|sterilisiert|gewartet|verankert|abgesperrt|gekühlt|durchgegart|geerdet|nachgezogen|abgedichtet) (nicht)?
    - (=hätte|=hätten) ..10 (=wäre|=wären) ..1 @dein ..3 (wartezeit|suppe|essen|tisch|bestellung|paket|lieferung|abend|zimmer|kaffee|aufenthalt|besuch|frühstück|termin)
    - (weil|da) ..12 (rechnung|bestellung|reservierung|termin|mail|preis|preise|preisschild|schild|öffnungszeit*|karte|suppe|kaffee|newsletter|tisch|anruf|nachricht|brief|zusage|absage)
    - (rechnung|bestellung|reservierung|termin|mail|preis|preise|preisschild|schild|öffnungszeit*|karte|suppe|kaffee|newsletter|tisch|anruf|nachricht|brief|zimmer|frühstück) ..10 (weil|da) ..12
    - (artikel|etikett*|größe|farbe|=ware|lieferung|gericht|speise|hose|buch|sorte|paket) ..8 (weil|da) ..12
    - (weil|da) ..8 (artikel|etikett*|größe|farbe|=ware|lieferung|gericht|speise|hose|buch|sorte|paket) ..6
  `,
  guarantee: `
    (passiert|passieren|vorkommen|geschieht|geschehen|wiederholen|wiederholt|vorkommt|vorfallen|erleben|erlebst|ereignen|widerfahren|wiedervorkommen) ..4 (nie wieder|nie mehr|nicht wieder|nicht mehr|nicht noch einmal|kein zweites mal|niemals wieder|nicht nochmal|nie|niemals|nicht ein zweites mal|keinesfalls)
    (nie wieder|nie mehr|nicht wieder|nicht mehr|nicht noch einmal|kein zweites mal|niemals wieder|nicht nochmal|nie ein zweites mal|niemals|nie|keinesfalls) ..3 (so etwas|das|bei =uns|mehr|wieder|derartiges|dergleichen)? ..2 (passiert|passieren|vorkommen|geschieht|geschehen|wiederholen|wiederholt|vorkommt|erleben|ereignen|warten|widerfahren)
    (das|dies*|es|so etwas|dergleichen) ..3 (wird|soll|darf) ..3 (nicht|nie) ..2 (wiederholen|vorkommen|passieren|geschehen)
    (passiert|geschieht|wiederholt) ..2 garantiert
    (garantieren|garantiere|garantiert|versprechen|verspreche|versprochen|schwören|schwöre|geloben|versichern|versichere|zusichern|zusagen|gewährleisten|verbürgen|verbürge|hoch und heilig) ..3 (@dir|ihnen|wir|euch|dass|sie|=sich|für)? ..5 (dass|nie|immer|jede*|alles|100|künftig|perfekt*|volle|absolute|makellos*|pünktlich*|ab sofort|jederzeit|=nichts|kein*|zufriedenheit|erfolg|ergebnis|beste*|frisch*)
    (das|dies*|es|erfolg|zufriedenheit|qualität|ergebnis|nächste|besuch|lieferung|pünktlichkeit|frische) ..4 (garantieren|versprechen|versichern|garantiere|verspreche|schwören|zusichern) ..1 (wir|ich)
    (wir|ich) ..4 (=garantieren|=garantiere|versprechen|verspreche|schwören|schwöre|verbürgen)
    (das|dies*|es) ..2 (garantieren|garantiere|versprechen|verspreche|schwören|schwöre) ..1 (wir|ich)
    (hand drauf|ehrenwort|großes ehrenwort)
    (nie|alles|immer|perfekt|nächstes mal|beim nächsten mal|ab sofort|künftig) ..8 (versprochen|garantiert)
    (mein|unser|ihnen|dir|euch|geben|gebe|haben|hast) ..3 (ehrenwort|wort drauf|wort darauf|hand ins feuer)
    (ein für alle mal|ein für allemal|hundertprozentig*|hundert prozent ..2 (zufrieden*|sicher|garant*|erfolg)|100 % ..2 (zufrieden*|sicher*|garant*|erfolg*|qualität|perfekt|frisch|hygien*|geld zurück|wirksam)|100 prozent ..2 (zufrieden*|sicher*|garant*|erfolg*|qualität|perfekt)|100 prozentig*|geld zurück garantie|zufriedenheitsgarantie|erfolgsgarantie|mit absoluter sicherheit|mit sicherheit nie|auf jeden fall nie|hundertprozentige)
    (ab sofort|ab jetzt|künftig|in zukunft|von nun an|immer|jedes mal|jederzeit|stets) ..6 (perfekt|makellos|fehlerfrei|einwandfrei|tadellos|immer pünktlich|ausnahmslos|immer frisch|immer sauber|nie wieder|nie mehr|reibungslos|garantiert)
    (wird|werden|sind|ist) ..3 (immer|stets|jedes mal|ausnahmslos|zu jeder zeit|in jedem fall) ..3 (perfekt|makellos|fehlerfrei|einwandfrei|tadellos|pünktlich|frisch|sauber)
    (hundert prozent|100 prozent|100 %|blind) ..3 (verlassen|vertrauen)
    (keine|kein|nicht eine|nicht ein|keinen) ..1 (einzige*|einziger|einziges) ..6 (mehr|je wieder|jemals|nie wieder|nie mehr) (nicht)?
    (darauf|dafür|drauf) ..1 (können|kannst|gebe|geben|dürfen|könnt|haben) ..2 (@du|ich|wir) ..3 (sich|dich|=ihnen|=dir)? ..2 (gift nehmen|brief und siegel|mein wort|unser wort|mein ehrenwort|verlassen|wetten|bauen|hundert prozent* verlassen) (nicht)?
    (hand aufs herz|ehrenwort|hoch und heilig|ich schwöre|wir schwören|mein wort|unser wort) ..8 (nie|niemals|nicht mehr|kein|keine|keinen|immer|perfekt|nächst*|stets|jede*) (nicht)?
    (ein für alle mal|ein für allemal|für immer|endgültig) ..5 (gelöst|behoben|erledigt|ausgeschlossen|beseitigt|vorbei|schluss|vergangenheit|abgestellt) (nicht)?
    (wird|werden) ..3 (nie wieder|nie mehr|niemals wieder) ..8 (nicht)?
    - (können|kann|niemand|leider) ..6 (garantieren|versprechen|garantiert|zusichern)
    - (garantieren|versprechen|garantiert|zusichern) ..2 (können) ..4 nicht
    - (versprechen|versprochen|zusagen|zugesagt) und ..3 (nie|nicht) ..3 (anrufen|zurückrufen|angerufen|halten|gehalten|eingehalten|melden|gemeldet|kommen|liefern|geliefert|passiert|geschehen|erscheinen|erschienen)
    - (=garantie) ..2 (karte|fall|zeit|frist|anspruch|abwicklung|bedingung*|reparatur|abgelaufen)
    - (garantiezeit*|garantiefall*|garantiekarte*|garantieanspruch*|garantieleistung*|gewährleistung*|herstellergarantie*)
    - (damit|sodass|um|daran|dafür|alles|arbeiten|arbeitet|bemühen|hoffen|hoffe|möchten|wollen|maßnahmen|sicherzustellen|sicherstellen|soll|sollte|sollten|darf|=dürfte|=hätte|=hätten|versuchen|tun|vermeiden|ziel|wünschen) ..12 (nicht|nie|kein) ..3 (passiert|passieren|vorkommen|vorkommt|wiederholt|wiederholen|geschieht|geschehen|erleben|warten|wieder|mehr)
    - (darf|=dürfte|=hätte|sollte|soll|dürfen) ..5 (nicht|nie) ..3 (passieren|vorkommen|geschehen|passiert)
    - (100|hundert) (%|prozent) ..1 (baumwolle|wolle|leinen|seide|bio|natur|saft|arabica|vegan|leder|recycelt|recht|ökostrom|roggen|rind*)
    - (versprechen|versprochen) ..4 (=hatten|haben|=wurde|worden|halten|gehalten|eingelöst|einzulösen)
    - (nicht|nie) ..4 (versprochen|garantiert)
    - (viel|vielversprechend*|ansprechend*)
    - (versichern|versichere) ..3 (@dir|ihnen)? ..2 (dass)? ..2 (wir|@dein|@du|ich) ..4 (ernst|schätzen|nehmen|lesen|kümmer*|prüfen|=leid|wichtig|weiter*|besprochen|bedauern)
    - (versicherung*)
    - (tut (=uns|mir)|schade|bedauern|verstehen|verständlich|leider|nachvollziehen|dass) ..12 (nicht|nie) ..2 (wieder|mehr|noch einmal) ..3 (kommen|besuchen|buchen|bestellen|erleben|möchten|wollen|warten)
    - (passiert|passieren|geschehen) ..2 (ist|=war|hat|kann)
    - versprechen ..1 (steht|bleibt|halten)
    - (versprochen|versprechen) ..2 =nichts
    - (versprochen|versprechen) ..1 (wir|ich)? ..1 nicht ..1 (dass|zu|immer|jedem|=ihnen|=dir|=euch)
    - garantiert ..1 (frisch*|gut*|lecker*|sonnig|ruhig|hausgemacht*)
    - (versprochen|versprechen) ..5 =nichts
    - (versprochen|versprechen) ..4 (nicht|nie) (eingehalten|gehalten|einhalten|halten|eingelöst|erfüllt|gekommen|kommen|geliefert|passiert|geschehen|bekommen|erhalten|worden|=wurde|=wird)
    - versprechen ..3 (nur|nicht|=nichts)
    <start> (versprochen|ehrenwort|hand drauf|geschworen) (nie wieder|nie mehr|niemals|immer|jedes mal) ..4 (nicht)?
    (nie wieder|nie mehr) (versprochen|garantiert|ehrenwort|hand drauf)
    - (versprechen|garantieren|zusagen|zusichern|versichern|gewährleisten) (können|kann|könnten|möchten|wollen|dürfen|darf|lässt) ..8 (=nichts|nicht|kein*|nie)
    - (können|kann|könnten|möchten|wollen|dürfen|darf|lässt) ..8 (=nichts|nicht|kein*|nie) ..4 (versprechen|garantieren|zusagen|zusichern|gewährleisten)
  `,
  discipline: `
    (@staff|er|sie|ihm|ihr|ihnen|betreffende*|verantwortliche*|schuldige*|zuständige*|beteiligte*|=person|schicht|team|dame|herr) ..6 (entlassen|gekündigt|=gefeuert|rausgeschmissen|rausgeworfen|abgemahnt|verwarnt|suspendiert|freigestellt|degradiert|versetzt|bestraft|gemaßregelt|beurlaubt|abgemahnte|sanktioniert|zur rechenschaft gezogen|strafversetzt|abmahnung|verwarnung|=verweis|=kündigung|fristlos*|nicht mehr bei =uns|nicht mehr für =uns|nicht länger bei =uns|nicht mehr in unserem|arbeitet hier nicht mehr|arbeitet nicht mehr|rügen|gerügt|zusammengestaucht|rundgemacht|zurechtgewiesen|zur rede gestellt|herabgestuft|gemassregelt|konsequenzen|rüge)
    (haben|hat|=wurde|=wurden|werden|=mussten|wird) ..6 (entlassen|gekündigt|gefeuert|rausgeschmissen|rausgeworfen|abgemahnt|suspendiert|freigestellt|degradiert|bestraft|gemaßregelt|beurlaubt|verwarnt|sanktioniert|strafversetzt)
    (entlassen|kündigen|=feuern|abmahnen|suspendieren|freistellen|bestrafen|verwarnen|mahnen|entließen|feuerten|kündigten) ..1 (wir|ich)? ..3 (@staff|den|die|dem|der|betreffende*|verantwortliche*|schuldige*|ihn|ihm)
    (prämie|bonus|gehalt|trinkgeld|lohn|weihnachtsgeld|zulage|provision|schicht|stelle|job|posten|arbeitsplatz) ..5 (gestrichen|gekürzt|entzogen|abgezogen|verloren|einbehalten|verliert|verlieren|=los|=weg|streichen|kürzen|abziehen|gekostet|kosten)
    (verliert|verlor|verlieren|streichen|kürzen|strichen|kürzten|kostet|kostete) ..5 (prämie|bonus|gehalt|trinkgeld|lohn|stelle|job|posten|arbeitsplatz|weihnachtsgeld|zulage)
    (disziplinarisch*|arbeitsrechtlich*|personell*) ..1 (maßnahm*|massnahm*|konsequenz*|schritt*|folgen|verfahren|sanktion*|vorgehen)
    (disziplinarverfahren|disziplinarmaßnahm*|disziplinarmassnahm*|abmahnung|kündigung|entlassung|fristlos*|verweis|dienstverweis|ermahnung) ..5 (ausgesprochen|erhalten|bekommen|eingeleitet|kassiert|erteilt|gegen|zugestellt|bekam|erhielt|folgt|folgte|droht|hat|läuft|eingehandelt|gegeben)
    (getrennt|trennen|trennten|verabschiedet) ..4 (@staff|ihm|ihr|mitarbeit*|betreffenden|kolleg*|=person|verantwortlichen|sofort)
    (von|vom|=uns) ..4 (@staff|ihm|ihr|betreffenden|kolleg*|=person|verantwortlichen) ..4 (getrennt|verabschiedet)
    (@staff|verantwortliche*|schuldige*|betreffende*) ..3 (bestrafen|bestraft|rechenschaft|konsequenzen|belangen|belangt|zur verantwortung)
    (köpfe) ..2 (rollen|gerollt)
    (schriftlich*|mündlich*|förmlich*|offiziell*|letzte*|scharf*) (abmahnung|verwarnung|ermahnung|verweis|rüge)
    (konsequenzen) ..3 (für|gegen) ..3 (@staff|betreffende*|verantwortliche*|schuldige*)
    (arbeitet|arbeiten) ..3 (nicht mehr|nicht länger|ab sofort nicht) ..4 (hier|bei =uns|für =uns|in unserem|im service|mit kunden)?
    (@staff|verantwortliche*|betreffende*) ..2 (=musste|=mussten) ..2 (gehen|den hut nehmen|platz räumen|posten räumen)
    @staff ..10 (auf der straße|arbeitslos|ohne job|beim arbeitsamt|stempeln|vor die tür gesetzt|papiere bekommen|die papiere|den hut nehmen)
    - (@du) ..4 (entlassen|gekündigt|bestraft|versetzt|gefeuert|abgemahnt|kündigung|gerügt)
    - (vertrag*|abo|abonnement|mitgliedschaft|termin|konto|tarif|versicherung|wohnung|mietvertrag) ..5 (kündig*|gekündigt)
    - (kündigung|kündigen|gekündigt) ..4 (vertrag*|abo*|mitgliedschaft|bestätig*|eingegangen|erhalten|formular|tarif|frist)
    - (kündigungs*)
    - kündigung ..4 (rechtzeitig|fristgerecht|angekommen|da =war|da ist|vorliegt|vorlag|einschreiben|fax|wirksam)
    - (krankenhaus|klinik|stationär*|patient*|behandlung) ..4 (entlassen|entlassung)
    - (steinofen|holzofen|ofen)
    - (versetzt|versetzen) ..4 (stimmung|lage|zurück|urlaub|staunen|@dich|schmerz|termin)
    - (nicht|nie|keinen|niemanden) ..3 (bestrafen|entlassen|kündigen)
    - (freigestellt) ..2 (ist|bleibt)
    - (verweis) ..2 (auf)
    (sucht|suchen|versucht|findet) ..4 (anderswo|woanders|einen neuen|eine neue|einen anderen) ..5 (=sein glück|=ihr glück|stelle|job|arbeitgeber|arbeit|herausforderung|arbeitsplatz) (nicht)?
    (auf unseren wunsch|auf unser betreiben|auf unsere veranlassung) ..8 (nicht)?
    (@staff|kollege|kollegin|junge mann|junge frau|dame|herr|mann|frau|er|sie) ..6 (spind|schreibtisch|sachen|koffer|uniform|schlüssel|schürze) ..4 (geräumt|gepackt|abgegeben|räumen|packt|packen|abgeben) (nicht)?
    (letzter|letzten|letzte) ..1 (arbeitstag|tag|schicht|dienst) ..4 (bei =uns|hier|gehabt|=war|hinter)
    - (herr|frau|herrn) <name> ..6 (kündigung|kündig*|gekündigt)
    - thema ..2 kündigung
    (frau <name>|herr <name>|er|sie|kollege|kollegin|@staff) (=wurde|ist|=sind) ..1 (versetzt|strafversetzt|beurlaubt|degradiert|abgesetzt|suspendiert|freigestellt|gefeuert|entlassen|=los|abberufen|rausgeflogen|geflogen)
    (nach hause|heim) geschickt ..4 (bleibt|vorerst|für immer|auf der stelle)?
    - (pakete|gäste|kinder|termin|konzert|zug) ..3 versetzt
    (@staff|kollege|kollegin|dame|herr|verkäuferin|koch|fahrer*) ..3 (ab morgen|ab sofort|ab montag|ab heute) ..4 (nicht mehr|nie mehr|woanders|=weg|arbeitslos) (nicht)?
    (küchenverbot|dienstverbot|baustellenverbot|strafdienst|strafarbeit|exempel statuiert|lektion bekommen|lektion erteilt|lektion gelernt|denkzettel|strafversetzung|ins archiv verbannt)
    (muss|=musste) ..3 (schaden|kosten|rechnung|reparatur) ..2 selbst ..2 (bezahlen|=zahlen|tragen|ersetzen|abarbeiten)
    (aus dem|vom) (plan|dienstplan|dienst|schichtplan) ..1 (genommen|gestrichen|abgezogen)
    (@staff|wachmann|türsteher|fahrer*|kollege|kollegin|dame|herr|trainer*|lehrer*|erzieherin|pfleger*|monteur|koch|kellner*|azubi*|praktikant*|verkäufer*|hausmeister*|bademeister|platzwart|portier|disponent*|filialleiter*|teamleiter*|schichtleiter*|gruppenleiter*|aushilfe) ..3 (=wurde|=wurden|ist|hat|haben|=musste|darf|bekam|sitzt|trägt|fegt|putzt|spült|kehrt) ..5 (abberufen|abgesetzt|enthoben|verbannt|papiere|keine gäste mehr|keinen kundenkontakt|nicht mehr (ans telefon|an die kasse|zu gästen|bedienen|unterrichten|fahren|behandeln)|zur strafe|zur bewährung|keinen zutritt|denkzettel|rüffel|rüge|anschiss|standpauke|abreibung|einlauf|gesperrt|beurlaubt)
    (wir|ich) ..1 (haben|habe) ..1 (ihm|ihr|=ihnen|der|dem|den|die|unser*) ..4 (nahegelegt|nahe gelegt|die tür gezeigt|vor die tür gesetzt|den laufpass gegeben|den kopf gewaschen|die leviten gelesen|zusammengefaltet|zurechtgestutzt|gehörig die meinung|rausgesetzt|an die luft gesetzt|das vertrauen entzogen|den schlüssel abgenommen|die schlüssel abgenommen|das mandat entzogen)
    (sehen|treffen|erleben) @du ..4 (@staff|ihn|ihn hier|sie hier|@dein kinder)? ..4 (nicht wieder|nie wieder|nicht mehr wieder) ..2 (bei =uns|hier|in diesem haus)? (nicht)?
    (prämie|bonus|weihnachtsgeld|trinkgeld|gehaltserhöhung|beförderung) ..6 (verspielt|verwirkt|vergessen|abschminken|gestrichen|=weg|los|=los)
    (praktikumsvertrag|saisonvertrag|arbeitsvertrag|probezeit|vertrag|praktikum|anstellung|zusammenarbeit) ..4 (@staff|ihm|ihr|dieser kollegin|diesem kollegen)? ..3 (ist|=war|endete|wird|=wurde) ..2 (beendet|vorzeitig|aufgelöst|vorbei|nicht verlängert) (nicht)?
    - (@dein|@du) ..4 (vertrag|probezeit|zusammenarbeit|abo)
    - (vertrag|abo|tarif) ..6 (kündig*|konto|portal|mitglied*)
    (@staff|wachmann|türsteher|hostess|rezeptionist*|trainer*) ..2 (=wurde|=wurden) ..3 ausgetauscht
    - auf den arzt und die papiere
    - kündigung ..8 (bestätig*|eingegangen|kundenkonto|vertrag*|mitgliedschaft)
    darf ..2 (jetzt|nun|erst mal|erstmal|ab sofort|vorerst) ..6 (tassen|teller|toiletten|geschirr|töpfe|gläser|böden) (spülen|putzen|schrubben|wischen)
    (vertrag|probezeit|stelle) ..4 (@staff|kollegin|kollegen|kursleiterin|aushilfe|azubi) ..3 (nicht verlängern|nicht verlängert|nicht übernehmen|aufgelöst|beendet)
    (@staff|kollegin|kollege|verkäufer) ..8 (sitzt|steht|arbeitet|fährt|spült) ..2 (jetzt|nun|seitdem|ab sofort|vorerst) ..6 (gabelstapler|spülküche|waschhalle|denkt nach)
    (ist|sind) jetzt wieder (einfacher|einfache|normaler|normale|gewöhnlicher) ..1 (@staff|kollege|verkäufer*)
    (@staff|kollege|kollegen|kollegin) ..8 vom (telefon|apparat|empfang|dienst|kunden|tresen) (genommen|abgezogen|entfernt) ..6
    (kann|darf) ..2 (seine|ihre|er seine|sie ihre) ..1 (koffer|sachen|nadeln) (packen|einpacken)
  `,
  'money-commitment': `
    (wir|ich|werden|bekommen|erhalten|erstatten|=zahlen|überweisen|bieten|schreiben|gutschreiben|gern|gerne|ihnen|dir) ..6 (<money>|euro|eur|franken|chf|dollar) ..6 (zurück|erstatten|erstattet|überweisen|überwiesen|gutschreiben|gutgeschrieben|=zahlen|bezahlen|auszahlen|auszahlung|entschädigung|rückerstattung|erstattung|gut|auf @dein|bieten|anbieten|=nachlass|als entschädigung|als wiedergutmachung|überlassen|gutschrift)
    (=zahlen|=zahle|erstatten|erstatte|überweisen|überweise|bieten|entschädigen|vergüten|überwiesen|gutschreiben|schreiben|bezahlen) ..2 (wir|ich)? ..5 (<number> ..1 (euro|eur|franken|chf|dollar|%|prozent)|<money>)
    (bekommen|bekommst|erhalten|erhältst|kriegen|kriegst|haben) ..1 @du? ..6 (geld|betrag|kaufpreis|anzahlung|kosten|preis|summe|zimmerpreis|kaution) ..4 (zurück|erstattet|ersetzt|wieder|gutgeschrieben)
    (geld|betrag|kaufpreis|anzahlung|kosten|reinigung|reparatur|taxi|behandlung|hälfte|rechnung|preis|summe|rechnungsbetrag|reinigungskosten|zimmerpreis|aufpreis|gebühr|taxikosten|arztkosten|behandlungskosten|differenz|schaden|kaution|honorar|versandkosten|fahrtkosten) ..6 (zurückzahlen|zurückerstatten|zurückerstattet|zurückgezahlt|zurückbezahlen|erstatten wir|übernehmen wir|erstatten|erstattet|ersetzen wir|ersetzt|übernehmen|übernommen|zurücküberweisen|überweisen wir|erlassen wir|ersetzen|erlassen|zurückbekommen|zurückerhalten|zurücküberwiesen|zurückgeben)
    (erstatten|ersetzen|übernehmen|=zahlen|bezahlen|begleichen|erlassen|schenken|überweisen|geben|zurückerstatten|ersetze|erstatte) ..1 (wir|ich)? ..1 (@dir)? ..4 (volle*|komplett*|gesamt*|ganze*|halbe*|hälfte|doppelt*|gesamten|vollen|komplette|rechnung|kosten|differenz|reinigung|taxi*|arztkosten|behandlungskosten|geld|kaufpreis|betrag|schaden|anzahlung|reinigungskosten|zimmerpreis|anteil|übernachtung|versandkosten|fahrtkosten)
    (volle|vollständige|komplette|teilweise|hälftige|sofortige|anteilige|umgehende|vollen|vollständigen|kompletten) ..1 (erstattung|rückerstattung|rückzahlung|entschädigung|kostenübernahme|kostenerstattung|schadensregulierung|kaufpreiserstattung)
    (geht|gehen|ging|gehe) ..5 (auf =uns|aufs haus|auf unsere kosten|auf kosten des hauses|auf unsere rechnung|zu unseren lasten)
    (aufs haus|auf kosten des hauses|auf unsere kosten|zu unseren lasten)
    (laden) ..1 (wir|ich) ..1 @dich ..3 (ein|gern|gerne|herzlich|kostenlos|als entschuldigung|zum|zu|auf ein*)
    (entschädigung|erstattung|rückerstattung|gutschrift|betrag|summe|rückzahlung|ausgleich) ..3 (von|über|in höhe von|i h v) ..2 (<money>|<number>)
    (<number> ..1 (euro|eur|franken|chf|dollar|%|prozent)|<money> ..1 <number>|<number> ..1 <money>) ..4 (zurück|erstattung|entschädigung|rückerstattung|gutschrift|gutgeschrieben|erstattet|auf @dein konto|vom preis|=nachlass)
    (kosten|geld|betrag|preis|anzahlung|kaution|rechnung|nacht|aufpreis|gebühr) ..6 (bekommen|erhalten|bekommst|erhältst|kriegen) ..1 @du ..4 (zurück|erstattet|ersetzt|wieder)
    @dein ..1 (taxikosten|reinigungskosten|kosten|arztkosten|rechnung|auslagen|fahrtkosten|behandlungskosten|schaden|mehrkosten|hotelkosten|versandkosten) ..2 (tragen|übernehmen|erstatten|ersetzen|=zahlen|bezahlen|begleichen) ..1 wir
    (haben|hast|bekommen|kriegen|erhalten|sehen) ..1 @du ..5 (euro|franken|chf|eur|<money>|geld|betrag|summe) ..5 (auf ..2 konto|zurück|wieder|überwiesen|in bar)
    (begleichen|bezahlen|übernehmen|erstatten|ersetzen) ..1 (wir|ich) ..5 (letzten cent|voller höhe|komplett|vollständig)
    wir ..1 (begleichen|bezahlen|übernehmen|erstatten|ersetzen) ..5 (letzten cent|voller höhe|komplett|vollständig)
    - (kostet|kosten|kostete|preis|preise|gezahlt|bezahlt|berechnet|gebühr|ab|menü|verlangt) ..5 (<money>|euro|eur|franken|chf) ..3
    - (ob|falls|möglich*|gegebenenfalls|ggf|prüfen|klären|besprechen|eventuell|wo|option*|frage|über|bezüglich|wegen|anfrage|antrag|sofern|anspruch) ..5 (rückerstattung|erstattung|entschädigung|gutschrift|kosten|geld|betrag)
    - (erstattung|rückerstattung|entschädigung|geld|betrag) ..6 (möglich|prüfen|geprüft|klären|besprechen|noch nicht|ob|nicht erhalten|nicht angekommen|warten|wartezeit|dauer|in frage|option)
    - @du ..6 (bezahlt|gezahlt|erhalten|bekommen|erwähnen|genannt|noch nicht|erstattet) ..3 (haben|=hatten|=mussten|=wurde|=wurden|erwähnten)
    - (laden) ..3 (ein) ..2 (zum gespräch|zu einem (gespräch|telefonat|persönlichen)|mit =uns|=uns)
    - (laden) ..3 @dich ..2 (ein) ..5 (melden|schreiben|sprechen|kontaktieren|gespräch|kontakt)
    - (verlassen|gehen|zugehen|zugekommen) ..2 (auf =uns)
    - (auf =uns) ..2 (zu|verlassen|wartet|zukommen|warten|wirken|zählen)
    - (verlust|verantwortung|fehler) ..2 (übernehmen)
    - (geben|gibt|reichen|leiten|gaben|gebe) ..4 (lob|dank|kompliment|worte|gruß|grüße|rückmeldung) ..8
    - (entscheiden|entscheidest|wahl|wählen) ..2 @du ..8
    - (oder) @du ..1 (bekommen|erhalten|nehmen) ..4 (geld|kaufpreis) ..4 (ganz wie|wie @du|zurück)
    - (besprechen|bespricht|klären|klärt|sehen|finden) ..6 (wie|ob) ..1 wir ..6
    - (dass|weil|wann|bis) ..5 (kaution|geld|erstattung|betrag) ..6 (spät|nicht|=zurückbekommen haben)
    (haben|sehen|bekommen|kriegen|finden) @du ..8 (wieder|zurück|retour|erstattet) ..4 (tasche|konto|hand|karte|portemonnaie|geldbeutel|bar|kreditkarte)
    (die|@dein) ..1 (zehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert*|zweihundert*|<number>) ..4 (für|euro|franken)? ..4 (haben|bekommen|sehen|kriegen|erhalten) @du ..8 (wieder|zurück|retour|erstattet|ersetzt|gutgeschrieben)
    (rechnung|kosten|hälfte|reparatur|euro|gebühr|preis|abschlepp*|miete|anteil|fahrt|taxi) ..4 (geht|gehen) ..4 (auf unsere kappe|auf unser konto)
    - (mangel|gewährleistung|gesetz*|widerruf*|rückgaberecht) ..10 (geld|kaufpreis) zurück
    - geld zurück ..6 (gesetz*|widerruf*|gewährleistung)
    (reparatur|reinigung|taxi|abendessen|rechnung|hotel|flug|gutachten|behandlung|nacht|fahrt|essen|mietwagen|leihwagen|handwerker|anwalt|tierarzt|ersatz) (=zahlen|bezahlen) (wir|ich)
    - (*gäste|besucher|*kinder|schüler|studenten|studierende|erwachsene|jugendliche|rentner|azubis|eltern|mitglieder|senioren|familien|hunde) ..1 =zahlen
    - (beim|zum|dem) bezahlen
    - auf =uns (zu|zukommen|zugekommen|zuzukommen|zukommt|zukämen|zugehen|verlassen|zählen|wirken|gewartet|warten)
  `,
  'safety-downplay': `
    (*allergie*|*vergiftung*|*verbrennung*|verbrühung*|schürfwunde*|platzwunde*|bisswunde*|hundebiss*|bluterguss*|knochenbruch|*brand|feuer|*verletzung*|*sturz|*stürze|*unfall|*unfälle|*blutung*|stromschlag|rauch|allergische reaktion*|schimmel|schnitt*|prellung*|schlägerei|belästigung|rassismus|diskriminierung|übelkeit|erbrechen|kakerlake*|scherbe*|glassplitter|infektion*|durchfall|ohnmacht|ungeziefer|bettwanze*|salmonelle*) ..4 (kommt vor|kommen vor|gehört dazu|gehören dazu|kein drama|halb so wild|nicht schlimm|nicht so schlimm|halb so schlimm|kein grund|kein weltuntergang|harmlos|normal|übertrieben|nicht gefährlich|ungefährlich|nicht dramatisch|keine große sache|natürlich|keine tragödie|bagatelle|kann jedem|nicht tragisch|kein beinbruch|nicht der rede wert|nicht so tragisch|überall)
    (*allergie*|*vergiftung*|*brand|*verletzung*|*sturz|*stürze|*unfall|*unfälle|stromschlag|allergische reaktion*|schimmel|prellung*|übelkeit|kakerlake*|durchfall|stiche|stich) ..1 (passiert|passieren|kommt|kommen|gibt es|können|kann) ..3 (nun mal|halt|eben|=schon mal|mal|überall|jedem|immer|vor|passieren)
    (kleine*|kleiner|kleines|leichte*|leichter|harmlose*|winzige*|minimale*|geringfügige*|bisschen|kleinen) ..1 (brand|feuer|verletzung*|sturz|unfall|reaktion|vergiftung|verbrennung|stromschlag|prellung|kratzer|schnitt*|allergie|blutung|schimmel|gehirnerschütterung|zwischenfall|lebensmittelvergiftung|übelkeit|rauchentwicklung|wunde|infektion|schimmelfleck|magenverstimmung)
    (wir|ich) ..2 (sind|bin) ..2 (keine|kein) ..2 (ärzte|arzt|ärztin|sanitäter|krankenhaus|mediziner|feuerwehr|apotheke|rettungsdienst)
    (kein|keinen) ..1 grund ..2 (zur|für|in)? ..1 (panik|aufregung|hysterie|drama|sorge|beunruhigung)
    (niemand|keiner) ..3 (gestorben|verletzt|zu schaden gekommen|umgekommen|tot|ist daran|ums leben|dabei zu schaden)
    (es|ist) ..2 (ist|ja)? ..1 (ja|doch)? ..1 (=nichts) ..2 (schlimmes|passiert) ..1 (passiert)?
    (hat) ..1 (noch)? ..1 (keinen|niemanden|keinem) ..2 (umgebracht|geschadet|getötet)
    (daran|davon) ..3 (noch)? ..1 (keiner|niemand|nie jemand) ..2 gestorben
    (man|@du) ..2 (muss|müssen|sollten) ..3 (gleich|deswegen|deshalb|sofort)? ..2 (nicht|keinen|kein) ..3 (krankenwagen|notarzt|panik|dramatisieren|feuerwehr|hysterisch)
    - (tut (=uns|mir)|bedauern|ernst|sicherheit|gesundheit|untersuchen|prüfen|leitung|besorgt|gute besserung|betroffen) ..8 (unfall|verletzung*|allergische|vergiftung*|sturz|allergie|brand|verbrennung*)
    - (leichte) ..1 (speisen|=küche|kost|gericht*|sommer*)
    - (glas|gläser) ..2 (wein|wasser|sekt|prosecco)
    - (feuer|rauch) ..4 (gebacken|gegrillt|gekocht|geräuchert|kamin|ofen|grill|gebraten|lager*)
    - (gebacken|gegrillt|geräuchert|gekocht|ofen|grill) ..3 rauch
    (gefallen|gestürzt|ausgerutscht|verletzt|verbrannt|verbrüht|geschnitten|gestolpert|umgeknickt|gestoßen|gebissen|gestochen|allergisch*|vergiftung|übel|schlecht geworden|krank geworden|gebrochen|gefallene*|eingeklemmt|unfall|sturz|stromschlag|glassplitter|scherbe|gräte) ..8 (aber|doch|allerdings|jedoch|nur|dabei|andererseits) ..6 (tüv*|geprüft|norm|normgerecht|vorschriftsmäßig|vorschrift*|zertifiziert|abgenommen|schild*|ausgeschildert|beschildert|gewarnt|hinweis*|in ordnung|einwandfrei|üblich|normal|unser* verantwortung|=nichts dafür|nachlesen|steht|stand|=sonst niemand|eigene gefahr|passiert|gewartet|zulässig|erlaubt)
    (tüv*|sicherheitsnorm*|prüfsiegel|abnahme|wartung) ..4 (bestanden|geprüft|gültig|aktuell|tadellos|einwandfrei) ..6 (sturz|unfall|verletz*|gefallen|gestürzt|also)
    (bisschen|wenig|paar|kleine*) ..2 (blut|blaue* flecke*|kratzer|rauch|schimmel|chlor|durchfall|bauchweh|ausschlag|stromstoß|splitter) ..6 (schadet|stirbt|bringt|gehört|=hat noch|macht|umbringen|umgebracht|nicht|keinen|niemanden|niemand) (nicht)?
    (daran|davon|dabei) ..2 (stirbt|sterben|gestorben|umgekommen) ..2 (man|keiner|niemand|kein mensch) ..2 (nicht)?
    (so schlimm|so wild|so ernst|so dramatisch) ..3 (=kann|wird|=war|ist) ..4 (nicht) ..4 (sein|gewesen)? (nicht)?
    - (so schlimm|so wild|so ernst) ..6 (=leid|entschuldig*|kritik|ernst)
    - (hoffen|hoffentlich|froh|erleichtert|zum glück|gut|glück|gott sei dank) ..5 =nichts ..2 passiert
    - (hoffen|froh|erleichtert|dankbar|gut) ..6 (niemand|keiner) ..4 (verletzt|schaden)
    (blaue* flecke*|flecken|schrammen|beulen|kratzer|stiche|bisse|schürfwunden|muskelrisse|zerrungen|stürze) ..2 (gehören|gehört|sind) ..5 (dazu|normal|inbegriffen|alltag)
    *stich ..3 (ist|=war) ..3 (kein|nicht|nie) ..3 (weltuntergang|drama|beinbruch|schlimm|gefährlich|tragisch) (nicht)?
    (scherbe*|splitter|nägel|glas|draht|nagel|stufe|kante|loch) ..5 (=hätten|=hättest) @du ..4 (sehen|merken|ahnen|bemerken|aufpassen|ausweichen) ..2 (können|müssen)
    (ein|eine) ..1 (biss|stich|schnitt|sturz|stromschlag|brandblase|beule) ..4 (bringt|schadet|tötet|wirft) ..3 (niemanden|keinen|keinem|niemandem|nicht) (nicht)?
    (passiert|vorkommen|geschieht) ..2 (halt|eben|nun mal|in jedem|in jeder|überall|den besten|beim) ..3 (sport|klettern|schwimmbad|küche|restaurant|hotel|spielplatz|ski*|wandern|kinder*)
    (salmonellen|legionellen|rattengift|chlorgas|bremsversagen|gehirnerschütterung|glassplitter|stromschlag*|gasgeruch|rauchvergiftung|lebensmittelvergiftung) ..8 (ach gott|halb so wild|gehört dazu|gehören dazu|üblich|früher|mein opa|abkönnen|härtet ab|passiert ist nie|nie was passiert|überlebt|umgebracht|stärkt|immunsystem|satt geworden|geschadet|neunzig|abwehrkräfte) (nicht)?
    (das bisschen|die paar|ein bisschen|ein wenig|so ein bisschen) ..1 (salmonellen|legionellen|keime|=schimmel|chlorgas|rattengift|bakterien|asbest|abgase|glassplitter|stromschlag|=gift|milben) (nicht)?
    (kinder|kind|knochen) ..3 (aus gummi|fallen eben|fallen halt|fallen nun mal|heilen schnell|(brechen =sich (halt|eben)))
    (kind|kinder|sturz|fällt|brechen|gestürzt|beule*|prellung*|keime|erkältung) ..14 (härtet ab|abhärten)
    (biss|wunde|brandblase|ausschlag|verschluckt*|prellung|verbrennung|beule|schnittwunde|platzwunde) ..8 (heilt|verheilt|geht|vergeht|kommt) ..3 (von allein|von selbst|von alleine|wieder raus|auch wieder)
    passiert ist ..2 (nie|noch nie) ..2 (=nichts|was|etwas)
    (gehirnerschütterung|verletzung*|sturz|verbrennung*|vergiftung|lebensmittelvergiftung|ausschlag|platzwunde|prellung|knochenbruch|übelkeit|durchfall) ..2 (in ehren|hin oder her|na und|was soll|mag sein|nun ja|schön und gut) (nicht)?
    (handgreiflich|angefasst|begrapscht|geschubst|zudringlich|belästigt) ..10 (temperament|karneval|nun ja|südländ*|gehört ..4 dazu|flirt*|kompliment|scherz|männer eben|nicht so gemeint) (nicht)?
  `,
  advice: `
    (nehmen|schlucken|geben|trinken|spülen|kühlen|inhalieren|setzen|halbieren|spritzen|machen|tropfen) @du ..8 (mg|milligramm|milliliter|einheiten|ibuprofen|paracetamol|aspirin|diclofenac|tablette*|salbe|zäpfchen|antibiotik*|kortison*|cortison*|vitamin*|magnesium|dosis|pille|hormone|betablocker|medikament*|chlorhexidin|arnika|wickel|umschläge|natron|antihistamin*|cetirizin|salbei|johanniskraut|fiebersaft)
    (verkaufen|kaufen|schichten|legen|stecken|investieren|tilgen|kündigen|lösen|steigen|verlängern|stocken|ziehen) @du ..8 (aktie*|aktienquote|fonds|depot|etf*|gold|anleihen|lebensversicherung|riester*|rürup*|festgeld|immobilie*|krypto*|zinsbindung|spekulationsfrist|altvertrag)
    (legen|reichen|erheben|stellen|fordern|mindern|unterschreiben|fechten|schlagen|verweigern|lehnen|treten|klagen) @du ..8 (einspruch|widerspruch|klage|strafanzeige|schmerzensgeld|aufhebungsvertrag|fristlos|erbe|selbstanzeige|vergleichsangebot|amtsgericht|kauf zurück|überstunden|betriebskostenabrechnung)
    @du ..3 (sollten|können|müssen|=würde|dürfen) ..8 (einspruch|widerspruch|erbe|mietminderung|bescheid|bußgeldbescheid|aufhebungsvertrag|tabletten|antibiotik*|kredit|depot|lebensversicherung|strafbefehl|betablocker|chemotherapie) ..6 (einlegen|ausschlagen|absetzen|anfechten|ignorieren|unterschreiben|auflösen|kündigen|nehmen|umschulden|akzeptieren|weglassen)
    @dir ..2 (steht|stehen) ..6 (schmerzensgeld|unterhalt|elterngeld|abfindung|minderung|pflichtteil|schadenersatz|hälfte des) ..6
    (klingt|hört sich) ..4 nach ..3 (*entzündung|gicht|zerrung|allergie|allergischen|*infektion|hexenschuss|bruch|migräne|bandscheibe*)
    (nehmen|nimm|nehmt|schlucken|trinken|tragen|verwenden|spritzen|erhöhen|reduzieren|halbieren|verdoppeln|setzen|probieren|benutzen|cremen|auftragen|einnehmen|absetzen) ..1 @du? ..5 (mg|milligramm|ml|tablette*|pille*|ibuprofen|paracetamol|aspirin|antibiotik*|schmerzmittel|antihistaminik*|dosis|dosierung|medikament*|salbe|insulin|cortison*|kortison*|vitamin*|hormone|tropfen|kapsel*|magnesium|jod|aktivkohle|abführmittel|blutverdünner|antidepressiv*|cetirizin|voltaren|statine|beruhigungsmittel|globuli|kamillosan|zink|nasenspray|creme)
    (<number> (mg|milligramm|tabletten|tablette|kapseln|tropfen)) ..4
    (ibuprofen|paracetamol|aspirin|antibiotik*|tablette*|medikament*|insulin|schmerzmittel|salbe|dosis|kortison|cortison|tropfen) ..5 (nehmen|einnehmen|absetzen|auftragen|erhöhen|reduzieren|halbieren|verdoppeln|weglassen|schlucken|hilft ihnen|helfen ihnen|morgens|abends|dreimal täglich|zweimal täglich)
    (spülen|gurgeln|kühlen|verbinden|massieren|waschen|desinfizieren) ..1 @du ..4 (mund|wunde|zahnfleisch|auge|augen|knie|zahn|hals|rachen|bein|stelle|mit) ..4 (salz*|kamille*|alkohol|zweimal|täglich|mundspülung|eis|jod)?
    @du ..1 (sollten|müssen|brauchen|können|solltest|musst|brauchst) ..6 (antibiotik*|operation|operieren lassen|mrt|biopsie|wurzelbehandlung|aktien|anleihen|etf|gold|bitcoin|verklagen|insolvenz anmelden|privatinsolvenz|einspruch einlegen|widerspruch einlegen|scheiden lassen|aussage verweigern|kredit umschulden|nicht =zahlen|die tabletten|umschulden|das erbe ausschlagen|berufung einlegen)
    (legen|stecken|schichten|investieren|packen|ziehen|verschieben|leg|investier|steck|schichte|wechseln) ..1 @du? ..5 (geld|rente|altersvorsorge|ersparnis*|depot|vermögen|kapital|erbe|festgeld|tagesgeld|guthaben|pension|erspartes|in) ..5 (aktien|anleihen|etf|etfs|fonds|gold|bitcoin|krypto*|immobilien|indexfonds|festgeld|aktienfonds|wertpapiere|dollar|lebensversicherung|um)
    (kaufen|verkaufen|halten|shorten) ..1 @du ..3 (aktien|anleihen|etf|etfs|fonds|gold|bitcoin|krypto*|wertpapiere|immobilien|dollar)
    (einfach|am besten|lieber|besser|raten|rate|empfehlen|empfehle) ..4 (klagen|klage einreichen|nicht =zahlen|nicht zu =zahlen|widerspruch einlegen|einspruch einlegen|umschulden|scheiden lassen|insolvenz|berufung einlegen|aussage verweigern|nicht unterschreiben|erbe ausschlagen|operieren|aktien|etf|antibiotik*|ibuprofen|paracetamol|aspirin|absetzen|die dosis)
    (legen|reichen|melden|verweigern|unterschreiben|verklagen|schlagen|beantragen) @du ..3 (einfach|am besten|einspruch|widerspruch|berufung|insolvenz|aussage|klage|=nichts|vermieter|arbeitgeber|erbe|scheidung) ..4 (ein|an|aus|ab|nicht)?
    (setzen|lassen|nehmen|geben|tragen|verdoppeln|halbieren|erhöhen|schmieren|trinken|spritzen) @du ..6 (antibiotik*|betablocker|tablette*|pille|insulin|dosis|kortison*|salbe|zinksalbe|gips|schiene|medikament*|tropfen|antihistamin*|aspirin|paracetamol|magnesium|hustensaft|zäpfchen) ..6
    (kündigen|verkaufen|lösen|stecken|schichten|legen|widersprechen|klagen|verklagen|fechten) @du ..6 (lebensversicherung|bausparvertrag|depot|aktien|fonds|etf*|gold|immobilien|erspartes|arbeitgeber|vermieter|bescheid|riester|rente|vertrag|fristlos|testament|bitcoin) ..6
    (lassen|setzen|nehmen|lass|setz|nimm) ..1 @du? ..3 (*tablette|*tabletten|*pille|*pillen|*tropfen|*salbe|*spritze|*spritzen|antibiotikum|medikament|medikamente|insulin) ..8 (=weg|ab|doppelt|nicht mehr|weiter|höher|einfach|ein paar tage)
    (trinken|essen|schmieren|reiben|legen|baden|inhalieren) @du ..10 (verschwindet|vergeht|heilt|gibt sich|geht ..3 weg|hilft|schwillt ab)
    - (nehmen) ..2 (@du)? ..4 (zeit|platz|kontakt|ernst|zurück|mit|teil|rücksicht)
    - (fragen|sprechen|wenden|besprechen|arzt|ärztin|apotheker*|verschrieben|verordnet|rücksprache|facharzt|beratungsgespräch|fachperson) ..6 (arzt|ärztin|apotheke*|praxis|fachperson|berater*|spezialist*|hausarzt*|absprache)
    - (creme|tropfen) ..2 (brûlée|suppe|wein|torte)
    - (kaufen) ..3 (karten|tickets|gutschein*)
    - (nehmen|geben|lassen|tragen) @du ..6 (kontakt|bitte ..3 (sprechen|wenden)|=uns|bescheid)
    - (melden|meldest|wenden|rufen|kommen|schreiben) @du ..4 (einfach|sich|an|bei|vorbei|uns)
  `,
  performance: `
    (kunde|kundin|kundinnen|kundschaft|anleger*|investor*|mandant*|nutzer*|@du|patient*|portfolio|fonds|sparer*|wir|depot) ..4 (verdienen|verdient|erzielen|erzielt|erwirtschaftet|erwirtschaften|machen|gewinnen|erhalten|bringt|sparen|holt|bekommen) ..4 (<number>|%|prozent|garantiert|doppelte*|rendite|gewinn) ..3 (%|prozent|pro jahr|im jahr|jährlich|monatlich|im monat|rendite|gewinn|zins*|ertrag)
    (rendite|renditen|zins|zinsen|gewinn|gewinne|ertrag|erträge|verzinsung|wertzuwachs) ..4 (von|ist|sind|garantiert|mindestens|bis zu|ab|beträgt|sicher*) ..3 (<number>|garantiert*|doppelte*|zweistellig*) ..1 (%|prozent)?
    (<number> (%|prozent)) ..2 (rendite|im jahr|pro jahr|jährlich|zinsen|verzinsung|pro monat|im monat|gewinn|ertrag|p a)
    (garantierte*|sichere*|risikofreie*|risikolose*|hohe garantierte|verdoppel*|verdreifach*|garantiert|ohne risiko|null risiko|risikofrei|risikolos) ..3 (rendite|renditen|gewinn*|ertrag|erträge|anlage*|geldanlage|geld|kapital|vermögen|zinsen|investment|erfolg|einkommen|ersparnisse)
    (geld|kapital|vermögen|einsatz) ..3 (verdoppeln|verdoppelt|verdreifacht|verdreifachen|ohne risiko|risikofrei)
    (heilt|heilen|geheilt|beseitigt|beseitigen|entfernt|eliminiert|kuriert|besiegt|befreit|befreien|lindert|stoppt) ..5 (akne|krebs|diabetes|schuppenflechte|neurodermitis|karies|schmerz*|falten|haarausfall|cellulite|depression*|allergie*|narben|arthrose|rheuma|schnarchen|sucht|alkoholismus|migräne|übergewicht|unfruchtbarkeit|ekzem*|schlaflosigkeit|asthma|rückenschmerz*|krampfadern|angst*|impotenz|tinnitus|krankheit*|pickel|warzen|kurzsichtigkeit|rauchen) ..4 (für immer|dauerhaft|endgültig|garantiert|ein für alle mal|vollständig|in <number>|sofort|komplett|hundertprozentig|schmerzfrei|jede*)?
    (akne|krebs|diabetes|schuppenflechte|neurodermitis|falten|haarausfall|cellulite|depression*|allergie*|narben|arthrose|rheuma|schmerzen|rückenschmerzen|migräne|pickel|kilos|übergewicht) ..5 (für immer|dauerhaft|endgültig|garantiert|ein für alle mal|in <number> tagen|nie wieder) ..3 (heilt|heilen|geheilt|=weg|=los|verschwinde*|beseitigt|besiegt|verschwindet)?
    (laser|behandlung|methode|therapie|verfahren|creme|mittel|pille|präparat|operation|implantat*|klinik|kur|diät|produkt|programm|injektion|spritze) ..4 (heilt|wirkt (immer|bei jedem|bei allen|100|garantiert|zu 100)|hilft (immer|jedem|allen|garantiert|jeder)|garantiert|hält (ewig|für immer|ein leben lang|lebenslang)|halten (ewig|für immer|ein leben lang|lebenslang)|ohne (jedes )?(risiko|nebenwirkungen)|völlig risikofrei|absolut risikofrei|schmerzfrei für alle|versagt nie|keine nebenwirkungen|hat keine nebenwirkungen)
    (ohne|keine|keinerlei|null) ..1 (nebenwirkung*|komplikation*|risiko|risiken) ..3 (garantiert|überhaupt|für niemanden|jemals|absolut|bei =uns)?
    (gewinnen|gewinnt|gewonnen) ..3 (<number> %|<number> prozent|alle|jeden|jedes|99|98|95|fast alle|sämtliche) ..3 (fälle|fall|verfahren|prozess*|prozesse)
    (nehmen|nimmst|abnehmen|verlieren|verlierst|abgenommen) ..3 <number> ..1 (kg|kilo|kilos|kilogramm|pfund) ..4 (in|pro|im|garantiert|ab)
    (<number> (kg|kilo|kilos)) ..4 (in|pro) ..1 (einer|<number>|vier|zwei|drei|nur) ..2 (woche*|tag*|monat*)
    (fonds|depot|anlage|strategie|portfolio|anleger*|kunde|kundin|kundinnen|kundschaft|investment*) ..8 <number> (%|prozent) ..2 (verdient|gemacht|erzielt|zugelegt|gewonnen|gestiegen|eingefahren|mehr|plus)
    (jeder|jede|alle|jedem|garantiert) ..2 (schlank|schmerzfrei|faltenfrei|rauchfrei|geheilt|beschwerdefrei|symptomfrei)
    (medizinisch|klinisch|wissenschaftlich) ..1 (bewiesen|erwiesen|belegt|bestätigt) ..6
    (schmerzfrei|beschwerdefrei|faltenfrei|schlank|nichtraucher|schuldenfrei) ..3 in ..1 (nur|wenigen|drei|zwei|vier|<number>)? ..1 (tagen|wochen|sitzungen|stunden|monaten)
    - (punkte|bonuspunkte|meilen|rabatt|sparen) ..3 (<number>|%)
    - (mehrwertsteuer|mwst|ust|steuer*|gebühr*|trinkgeld|provision|serviceentgelt)
    - (fleck*|geruch|gerüche|kratzer) 
    - (hoffen|hoffe|wünschen|wünsche|freuen|freut|bald|wieder) ..6 (schmerzfrei|gesund|beschwerdefrei|schlank|reich)
    (hat|haben|bekommt|bekommen) ..8 (das doppelte|das dreifache|doppelt so viel|=sein geld zurück|ein vermögen)
    (geld|ersparte*|einlage*|einsatz|kapital|vermögen|depot|euro) ..8 (verdoppelt|verdreifacht|vervielfacht|wächst garantiert|wächst sicher|wächst immer|vermehrt sich|arbeitet für @dich ..4 garantiert)
    (wer|jeder|alle) ..3 (bei =uns|mit =uns)? ..4 (anlegt|investiert|einzahlt|spart|einsteigt|anlegen|investieren) ..8 (hat|bekommt|verdient|gewinnt|verliert|wird|macht|geht) ..8
    (kurs|kurse|fonds|börse|depot|anlage|aktie*|portfolio) ..3 (steigt|steigen|kennt|geht|gehen|wächst) ..3 (nur|immer|garantiert|auf jeden fall|ausschließlich) ..4 (nach oben|=hoch|aufwärts|eine richtung)?
    (verluste|verlust|risiko|rückschläge) ..4 (ausgeschlossen|unmöglich|gibt es bei =uns nicht|gibt es nicht|kennen wir nicht|null|keine*) (nicht)?
    (nach|in) ..2 (zwei|drei|vier|fünf|sechs|zehn|wenigen|einer|<number>) ..1 (sitzungen|behandlungen|wochen|tagen|tage|monaten|anwendungen|spritzen|terminen) ..6 (=sind|ist|bist|=werden) ..4 (schmerzfrei|beschwerdefrei|=weg|verschwunden|gesund|geheilt|=los|faltenfrei|zehn jahre jünger|wie neu|rauchfrei)
    (jede*|jeder|alle|jedem) ..3 (patient*|kunde|kundin|kundinnen|kundschaft|kursteilnehmer*|teilnehmer*|raucher*|mandant*|klient*) ..4 (=wird|=werden|ist|sind|gewinnt|besteht|bestehen|verlässt|geht) ..5 (gesund|schmerzfrei|schlank|geheilt|rauchfrei|gewinnt|freigesprochen|beschwerdefrei|jünger|erfolgreich)
    (hilft|wirkt|heilt) (bei)? (=jedem|=allen|=jeder|immer|ausnahmslos|garantiert|hundertprozentig|zu 100)
    - (service|=küche|app|lieferung|drucker|heizung|wlan|knopf|aufzug) ..4 (hilft|wirkt|funktioniert)
    - (hilft) ..2 (allen|jedem) ..3 (team|gästen|kollegen|lesern|=weiter|die|der)
    @du ..3 (verlieren|nehmen|verlierst|nimmst|sparen|verdienen|gewinnen) ..1 (<number>|zehn|fünf|acht|zwölf|zwanzig|fünfzehn) ..1 (kilo|kg|pfund|zentimeter|prozent|euro) ..4 (in|pro|im|jeden|je|ab)
    (verlieren|nehmen|verdienen|gewinnen) @du ..2 (<number>|zehn|fünf|acht|zwölf|zwanzig|fünfzehn) ..1 (kilo|kg|pfund|zentimeter|prozent|euro) ..4 (in|pro|im|jeden|je|ab)?
    (anleger*|kunde|kundin|kundinnen|kundschaft|sparer*|investor*|mandant*|patient*) ..3 (haben|hat) ..3 (noch nie|nie) ..3 (geld|verlust*|minus|prozess|schmerzen|beschwerden) ..3 (nicht)?
    (brauchen|braucht|tragen) ..4 (nie wieder|nie mehr) ..3 (eine|einen)? ..2 (brille|medikament*|tabletten|spritze*|hörgerät|zahnarzt|arzt|diät|kredit) (nicht)?
    (macht|machen) ..1 (jeden|jede|jedes|alle) ..4 (nichtraucher*|schlank|reich|gesund|faltenfrei|schmerzfrei|fit|millionär*|jünger)
    (gewinnen|gewinnt|verlieren) ..3 (jeden|jedes|keinen einzigen|keinen|nie einen|nie) ..2 (prozess|fall|verfahren|mandat) (nicht)?
    (erfolgsquote|heilungsquote|erfolgsrate|trefferquote|bestehensquote) ..4 (<number>|hundert|neunundneunzig) ..1 (%|prozent)?
    (frei von|befreit von|ohne) ..2 (schmerzen|allergie*|sucht|schulden|falten|cellulite|migräne) ..4 (garantiert|nach|in|für immer|dauerhaft)
  `,
  'unverified-action': `
    labor ..1 (hat|haben) ..6 (untersucht|analysiert|geprüft|getestet)
    (prüfung|überprüfung|untersuchung|kontrolle|inspektion|revision) ..4 (hat|haben) ..2 (gezeigt|ergeben|bestätigt|festgestellt|bewiesen)
    (wir|ich) ..1 (haben|habe) ..1 @dich ..5 (angerufen|kontaktiert|angeschrieben|benachrichtigt|entschädigt|informiert|erreicht)
    (wir|ich) ..1 (haben|habe) ..1 @dir ..6 (geschrieben|erstattet|überwiesen|gutgeschrieben|geschickt|zugeschickt|gesendet|zurückerstattet|zurückgezahlt|zurücküberwiesen|ersetzt|ausgezahlt|zugesandt|ausgetauscht|geantwortet|gemailt)
    (haben|habe|=wurden|=wurde|sind|ist) ..2 (wir|ich)? ..4 (bereits|=schon|längst|umgehend|sofort|gestern|heute|persönlich|inzwischen|mittlerweile|mehrfach|zweimal|direkt|unverzüglich|gleich) ..5 (angerufen|kontaktiert|angeschrieben|erstattet|zurückerstattet|überwiesen|entschädigt|gutgeschrieben|zurückgezahlt|verschickt|ersatz geschickt|versendet|@dir ersetzt|benachrichtigt|storniert|ausgezahlt|beglichen|zurücküberwiesen|auf den weg gebracht|losgeschickt)
    (bereits|=schon|längst|gestern|heute|inzwischen|mittlerweile) ..4 (mit @dir|mit ihnen) ..3 (gesprochen|telefoniert|in kontakt|geeinigt|geklärt|in verbindung)
    (geld|betrag|erstattung|rückerstattung|summe|zahlung|ersatz|gutschrift|kaufpreis|entschädigung|kosten|rechnungsbetrag|ersatzlieferung|überweisung) ..4 (=wurde|=wurden|ist|haben wir|hat|sind|habe ich) ..5 (erstattet|überwiesen|zurückgezahlt|gutgeschrieben|veranlasst|angewiesen|ausgezahlt|verschickt|versendet|zurückerstattet|zurücküberwiesen|unterwegs|rausgegangen|geleistet|auf dem weg|zurückgebucht|storniert|bearbeitet|ausgelöst)
    @du ..1 (haben|=wurden|hast|=wurdest|erhielten|bekamen) ..4 (bereits|=schon|inzwischen|mittlerweile|längst|ja) ..5 (erhalten|bekommen|entschädigt|kontaktiert|angerufen|informiert|erstattung|geld|ersatz|gutschrift|rückerstattung|benachrichtigt)
    (prüfung|überprüfung|untersuchung|kontrolle|kontrollen|test|tests|analyse|labor|gutachten|recherche|recherchen|nachforschung*|inspektion|revision|audit|auswertung|protokoll*|gesundheitsamt|prüfungen|untersuchungen|begutachtung) ..4 (ergab|ergaben|ergeben|zeigte|zeigt|zeigten|gezeigt|bestätigt|bestätigte|beweist|belegt|belegen|bewies|festgestellt|bescheinigt) ..5 (nicht)?
    laboranalyse ..2 (hat|ergab|zeigt|zeigte|bestätigt|bestätigte|beweist)
    (nachweislich|laut|gemäß|nach) ..2 (prüfung|überprüfung|gutachten|labor*|untersuchung|protokoll|kontrolle|test) ..4 (alles|einwandfrei|in ordnung|keine*|kein|perfekt|korrekt|fehlerfrei)
    (=wurde|ist|haben|hat|=konnte) ..5 (durch|von|per|im) ..3 (gutachten|labor*|prüfer*|gesundheitsamt|tüv|experten|sachverständig*|untersuchung) ..4 (bestätigt|nachgewiesen|bewiesen|festgestellt|belegt|widerlegt)
    (haben|habe) ..1 (wir|ich)? ..6 (bereits|=schon|längst) ..4 (aufgeklärt|restlos geklärt|abschließend geklärt|untersucht|abgeschlossen)
    - (werden|wird|=würden|sobald|wenn|falls|ob|möchten|können|bitte|lassen|=könnten|sollten|wollen|sofern|nachdem|damit|bis) ..8
    - (buchung|reservierung|termin) ..3 (bestätigt|bestätigung)
    - @dein ..2 (@review|besuch|erfahrung|rückmeldung) ..3 (zeigt|zeigte|bestätigt|hat|beweist|belegt|gezeigt)
    - (versucht|versuchten|versuch) ..6
    - (dass|weil|obwohl) ..8 (nicht|noch nicht|nie|keine|kein) ..4 (erstattet|überwiesen|kontaktiert|angerufen|informiert|benachrichtigt|geschickt|gutgeschrieben)
    - (tut (=uns|mir)|schade|bedauern|entschuldig*|leider) ..12
    - (danke|dank|freut|freuen) ..6 (test|tests|kontrolle)
    - (kontrolle|prüfung|test|kontrollen) ..3 (hat|haben) ..4 (gefehlt|versagt|nicht)
    - (zu spät|falsch|versehentlich|doppelt) ..6 (verschickt|überwiesen|storniert|versendet|informiert)
    (kollege|kollegin|techniker*|monteur*|mitarbeit*|meister|chef|chefin|fahrer|hausmeister|service|team) ..3 (=war|ist|=waren|sind|hat|haben) ..4 (inzwischen|bereits|=schon|gestern|heute|mittlerweile|längst|am) ..4 (bei @dir|bei ihnen) ..10 (repariert|behoben|getauscht|ausgetauscht|gerichtet|ersetzt|erledigt|geprüft|zum laufen|in ordnung|angesehen|gebracht)?
    (inzwischen|bereits|=schon|gestern|heute|mittlerweile|längst) ..3 (bei @dir|bei ihnen) ..3 (vor ort|zu hause|im haus|draußen|gewesen|vorbei|da) ..8
    (neue*|ersatz*|geld|erstattung|paket|betrag|gerät|ware|karte|scheck) ..6 (ist|sind|=müsste|=dürfte|=sollte) ..3 (@dir|ihnen|bei @dir) ..3 (bereits|=schon|längst|seit gestern)? ..3 (zugestellt|angekommen|geliefert|da|eingetroffen|unterwegs|auf @dein konto)
    @du ..2 (haben|=hatten) ..4 (doch|ja|bereits|inzwischen|längst|gestern) ..4 (brief|mail|anruf|nachricht|ersatz|geld|schreiben|gutschrift|neues|neue) ..3 (von =uns)? ..2 (bekommen|erhalten|im briefkasten|in der hand)
    - (haben|habe) ..2 @dir ..6 (private*|privat|portal|postfach|chat|direktnachricht|persönliche* nachricht) ..4
    - (wie) (gewünscht|versprochen|besprochen|vereinbart|erbeten) ..6
    (ersatzlieferung|ersatz|ersatzgerät|ersatzteil|paket|geld|betrag|gutschein|scheck|sendung) ..2 (ist|sind|=war|liegt) ..3 (bereits|=schon|längst|inzwischen)? ..1 (bei @dir|bei ihnen|auf @dein konto|in @dein briefkasten)
    - (prüfung|überprüfung|untersuchung|kontrolle|auswertung|begutachtung|test|analyse) ..6 (hat|haben) ..3 (länger|lange|zeit|gedauert|=sich verzögert|begonnen|noch|zu lang|zu lange)
  `,
  'rights-denial': `
    (rückgabe|erstattung|rückzahlung|umtausch|rückerstattung|widerrufsrecht|rücktrittsrecht|rücktritt|gewährleistung|reklamation|nachbesserung) ..6 (ausgeschlossen|nicht vorgesehen|erlischt|verfällt|lehnen wir ab|tabu|erkennen wir nicht|nicht in frage|nicht infrage|gilt bei =uns nicht|keinerlei)
    (statt|anstelle) ..2 (geld|rückzahlung|erstattung|bargeld) ..6 (gutschein*|gutschrift|umbuchung|bon)
    (gekauft ist gekauft|bezahlt ist bezahlt|einmal bezahlt|verliert ..4 (rechte|anspruch|gesamten preis)|ansprüche ..3 erlöschen|erlöschen ..4 ansprüche)
    (=zahlen|geben|erstatten|nehmen) wir ..3 (prinzipiell|grundsätzlich|nie|niemals|in keinem fall|generell) ..3 (zurück|retour|geld)
    (kein|keinen|keinerlei) ..1 anspruch ..2 (auf|haben @du)
    (nur|lediglich|ausschließlich|höchstens|allenfalls|maximal|bloß) ..3 (ein|einen|als)? ..2 (*gutschein*|umtausch|gutschrift|guthaben|reparatur|ersatzware|warengutschein) ..6
    (*gutschein*|umtausch|gutschrift|reparatur|warengutschein) ..4 (nur|lediglich|ist alles|mehr nicht|und nicht mehr|maximum|höchstens|alles) ..5 (gesetz|rechtlich|möglich|zusteht|bekommen|verlangen|schulden|gesetzlich|drin|zu)
    (gesetzlich|rechtlich|gesetz|laut gesetz|vom gesetz her|juristisch) ..6 (nur|=nichts|kein|keine|keinen|nicht|lediglich) ..6 (*gutschein*|erstattung|verpflichtet|anspruch|recht|zu|umtausch|müssen|rückgabe|rücknahme|reparatur|geld|zusteht)
    @dir ..5 (steht|stehen|zusteht|zustehen) ..5 (nur|=nichts|kein|keine|keinen|nicht|lediglich) ..6
    (steht|stehen) ..1 @dir ..5 (nur|=nichts|kein|keine|keinen|nicht|lediglich) ..6 (zu|*gutschein*)
    @du ..4 (haben|hast) ..5 (keinen|kein|keinerlei|nicht|nie) ..2 (anspruch|recht|rechtsanspruch|ansprüche|rechte|gewährleistungsanspruch)
    (kein|keinen|keinerlei|besteht kein) ..1 (anspruch|rechtsanspruch|=recht|rückgaberecht|widerrufsrecht|umtauschrecht|gewährleistungsanspruch|gewährleistung|garantieanspruch|rücktrittsrecht|minderungsrecht) ..4
    (geld|erstattung|rückerstattung|kaufpreis|rückzahlung|umtausch|rückgabe|rücknahme|reklamation*|betrag|entschädigung|anzahlung|widerruf|retouren|retoure|garantie|gewährleistung|ersatz|minderung|preisminderung) ..6 (gibt es nicht|gibt es (bei =uns)? ..2 (nie|nicht|keine|keinen|kein|grundsätzlich)|grundsätzlich nicht|grundsätzlich nie|nicht möglich|ausgeschlossen|unmöglich|nie|niemals|kommt nicht in frage|kommt nicht infrage|nicht vorgesehen|nicht zurück|abgelehnt|leisten wir nicht|machen wir nicht|verweigern|nicht drin|entfällt|können @du vergessen|abschminken|nicht akzeptiert|nicht angenommen|kein|keine)
    (gibt|leisten|geben|machen|gewähren|bieten|=zahlen|erstatten|nehmen|akzeptieren|tauschen) ..1 (es|wir)? ..4 (grundsätzlich|generell|prinzipiell|nie|niemals|nicht|kein|keine|keinen|keinerlei) ..4 (geld|erstattung*|rückerstattung*|umtausch|rückgabe*|rücknahme|zurück|entschädigung|retoure*|ersatz|=nachlass|reklamation*|=ware|garantie)
    (keine|kein|keinen|keinerlei) (erstattung*|rückerstattung*|geld|umtausch|rückgabe*|rücknahme|retoure*|rückzahlung*|entschädigung|gewährleistung|reklamation*|widerrufsrecht|haftung)
    (gibt|leisten|geben|bieten|besteht|bekommen|erhalten|übernehmen) ..4 (keine|keinen|keinerlei) (garantie|ersatz)
    (nicht|nie|keineswegs|keinesfalls) ..2 (verpflichtet|verpflichtung|gezwungen|müssen|dazu verpflichtet|gehalten|in der pflicht) ..6 (erstatten|umtauschen|umzutauschen|zurückzunehmen|zurücknehmen|zu erstatten|zu ersetzen|zu reparieren|zurückzuzahlen|=zahlen|zu =zahlen|auszutauschen|defekt*|mangelhaft*|=ware|geld|erstattung|nachzubessern)
    (sind|ist|=wären) ..2 (wir)? ..4 (erstattung|umtausch|rücknahme|rückgabe|rückzahlung|reparatur|ersatz) ..3 (nicht) ..1 (verpflichtet)
    (vom umtausch ausgeschlossen|umtausch ausgeschlossen|gekauft wie gesehen|gekauft ist gekauft|garantie erlischt|garantie ist erloschen|garantie verfallen|gewährleistung ausgeschlossen|ausschluss jeder gewährleistung|verbraucherrechte gelten nicht|widerrufsrecht gilt nicht|sache des herstellers|wenden sie sich an den hersteller|dafür haften wir nicht|wir haften nicht|wir haften für =nichts|keine haftung|jede haftung|keinerlei haftung)
    (anstelle|anstatt|statt) ..3 (erstattung|geld|rückerstattung|auszahlung|rückzahlung|geldes|bargeld) ..6 (*gutschein*|gutschrift|guthaben)
    (*gutschein*|gutschrift|guthaben) ..3 (anstelle|anstatt|statt) ..3 (erstattung|geld|rückerstattung|auszahlung|rückzahlung|bargeld)
    (behalten|einbehalten) ..3 (wir)? ..3 (anzahlung|kaution|geld|betrag) ..3 (in jedem fall|grundsätzlich|immer|ein)
    (haften) wir ..3 (nicht|keinesfalls|grundsätzlich nicht)
    (haftung) ..3 (ausgeschlossen|übernehmen wir nicht|nicht)
    (kaputte|defekte|mangelhafte|beschädigte) ..1 (=ware|artikel|geräte|sachen) ..4 (pech|ihr problem|ihr risiko|nicht zurück|behalten)
    (nach|ab|hinter) der kasse ..8 (endet|zuständigkeit|verantwortung|pech|problem)
    - (nicht erstattbar*|nicht stornierbar*|nicht erstattungsfähig*) ..1 (rate|tarif|buchung|ticket|tickets|raten|tarife)
    - (tarif|rate|buchung) ..4 (nicht erstattbar|nicht stornierbar)
    - (noch) ..1 (nicht|kein|keine|keinen) ..5 (erstattet|erhalten|bekommen|eingegangen|angekommen|geld|erstattung)
    - (geld|erstattung|rückerstattung|gutschrift) ..3 (noch nicht|nicht) ..2 (erhalten|bekommen|angekommen|eingegangen|da|erstattet)
    - (tut (=uns|mir)|schade|bedauern|entschuldig*|leider|verstehen|ärgerlich) ..12 (erstattung|geld|gutschein*|umtausch|rückgabe|ersatz|entschädigung|garantie|keine|kein|nicht)
    - (gesetz|gesetzlich|rechtlich) ..4 (erlaubt|gestattet|dürfen|verschwiegenheit*|schweigepflicht|äußern|auskunft) ..4
    - (ersatz|erstattung|entschädigung) ..3 (ist|kann|macht|wird) ..4 (kein|keine|nicht) ..3 (ersatz|gut|abend|urlaub|zeit|ungeschehen)
    - (gibt|geben|gab) ..3 @dir ..4 (nicht) ..3 (abend|zeit|urlaub|tag|nacht) ..1 zurück
    - (keine|kein) (entschuldigung|ausrede|haftungs*)
    - (nicht|keine|keinen) ..4 (geldes|ihr geld|preis) ..2 (wert)
    - (gibt es|da gibt es) =nichts zu (beschönigen|entschuldigen|rütteln|deuteln|diskutieren)
    - (bei|nach) ..2 (längeren|größeren)? ..1 (reparaturen|reparatur) ..4 (kunden|bereit|leihgerät|leihwagen|ersatzwagen|wartet)
    - (ersatz|mietwagen|leihrad|leihwagen) ..6 (bereit|auf dem hof)
    - nehmen ..8 stellung
    von =uns ..1 (bekommen|kriegen|erhalten) @du ..1 (=nichts|keinen cent|gar =nichts|kein geld) (nicht)?
    (vierzehn tage|14 tage|gesetz*|widerrufsfrist|verbraucherrecht*|gewährleistung*) ..2 (gelten|gilt|zählt|zählen|interessiert) ..2 bei =uns ..2 nicht (nicht)?
    - (reklamation*|retoure|umtausch|rückgabe|widerruf) ist nie ..2 (=schön|angenehm|erfreulich|einfach|leicht)
    (geschnitten|verkauft|gekauft|gebucht|bezahlt|bestellt|unterschrieben|gefärbt) ist (geschnitten|verkauft|gekauft|gebucht|bezahlt|bestellt|unterschrieben|gefärbt) ..2 (nicht)?
    (nachbessern|nachbesserung) ..1 kostet ..1 extra
    (krankheit|umzug|mangel|baulärm|defekt|ausfall) hin oder her
    (retour|zurück|umgetauscht|erstattet) ..3 (gibt es|gibt|geht|wird) ..3 (bei =uns)? ..2 (nichts|nix|gar nichts)
    (vom umtausch|von der rückgabe|vom widerruf|von der erstattung|von der garantie|von der gewährleistung) ..2 ausgenommen
    (honorar|anzahlung|anzahlungen|kaution|beitrag|gebühr) ..6 (auch|selbst) ..2 (dann|wenn) ..6 (einbehalten|fällig|unbrauchbar|absagen|ausfällt)
    - (ohne|nur auf|nur gegen|nur mit) ..1 rezept ..6
  `,
  disparagement: `
    (hersteller*|lieferant*|zulieferer*|spedition|paketdienst*|paketbote*|dhl|hermes|dpd|gls|ups|postbank|telekom|bahn|flixbus|lieferando|uber eats|booking|airbnb|amazon|buchungsportal|reiseportal|ticketplattform|reisebüro|reiseagentur|airline|fluggesellschaft|hausverwaltung|caterer*|wäscherei|reinigungsfirma|reinigungsunternehmen|handwerker*|elektriker|fliesenleger*|architekt|gutachter|vorgänger*|vorbesitzer*|vorbehandler*|subunternehm*|fremdfirma|großhändler*|großküche|bauträger|stadtverwaltung|ordnungsamt|bauamt|wasserwerk|krankenkasse|netzbetreiber|internetanbieter|mitbewerber*|konkurrenz|ingenieurbüro|autovermieter|parkhausfirma|kreditkartenfirma|kaffeeröster|winzer) ..8 (gepfuscht|pfusch|pfuscher|schrott|müll|murks|unfähig*|katastrophe|betrogen|betrügt|betrüger|abgezockt|zockt|abzocker|abzockverein|gauner|belogen|schlampig|unzuverlässig|dilettant*|stümper*|saftladen|chaotenladen|tisch gezogen|übers ohr|ruiniert|verätzt|verhunzt|verschlampt|verliert alles|verlieren alles|keine ahnung|keinen schimmer|taugt =nichts|taugt leider|kriegt es|kriegen es|auf die reihe|minderwertig*|schund|gepanscht*|verdorben*|halsabschneider*|fahrlässig|vertuscht|versagt|verrechnet|verbockt|an die wand|angedreht|im stich|zeitbomben|desaster|über den zaun|durch die gegend)
    (schuld|verantwortlich|bedanken @du =sich|beschweren @du =sich) ..5 (hersteller*|lieferant*|zulieferer*|spedition|paketdienst*|paketbote*|dhl|hermes|dpd|gls|ups|postbank|telekom|bahn|flixbus|lieferando|uber eats|booking|airbnb|amazon|buchungsportal|reiseportal|ticketplattform|reisebüro|reiseagentur|airline|fluggesellschaft|hausverwaltung|caterer*|wäscherei|reinigungsfirma|reinigungsunternehmen|handwerker*|elektriker|fliesenleger*|architekt|gutachter|vorgänger*|vorbesitzer*|vorbehandler*|subunternehm*|fremdfirma|großhändler*|großküche|bauträger|stadtverwaltung|ordnungsamt|bauamt|wasserwerk|krankenkasse|netzbetreiber|internetanbieter|mitbewerber*|konkurrenz|ingenieurbüro|autovermieter|parkhausfirma|kreditkartenfirma|kaffeeröster|winzer|=post) ..6 (der|die|das|dieser|diese|arbeitet|immer|wieder|dort)
    (@dein|der|die) ..1 (alt*|früher*|vorig*|vorherig*|ander*|letzt*) ..1 (zahnarzt|arzt|anwalt|friseurin|salon|optiker|werkstatt|trainer|makler|physiotherapeut|steuerberater|fahrschule|hausbank|bank|betrieb|elektriker) ..8 (gepfuscht|pfusch|pfuscher|schrott|müll|murks|unfähig*|katastrophe|betrogen|betrügt|betrüger|abgezockt|zockt|abzocker|abzockverein|gauner|belogen|schlampig|unzuverlässig|dilettant*|stümper*|saftladen|chaotenladen|tisch gezogen|übers ohr|ruiniert|verätzt|verhunzt|verschlampt|verliert alles|verlieren alles|keine ahnung|keinen schimmer|taugt =nichts|taugt leider|kriegt es|kriegen es|auf die reihe|minderwertig*|schund|gepanscht*|verdorben*|halsabschneider*|fahrlässig|vertuscht|versagt|verrechnet|verbockt|an die wand|angedreht|im stich|zeitbomben|desaster|über den zaun|durch die gegend|geschlafen|kaputt)
    (bei der|von der|im|in) ..2 (konkurrenz|mitbewerb*|discounter|hotel nebenan|laden nebenan|italiener am eck) ..6 (tiefkühl*|billig*|dose|baumarkt*|gefälscht*|miserabel*|wasser|reste|chemie)
    (trauen|glauben|vertrauen|traue|vertrauen|gehen|hören) ..5 (amateur*|pfuscher*|gauner*|betrüger*|scharlatan*|dilettant*|stümper*|halsabschneider*|quacksalber*|abzocker*|möchtegern*)
    (anders als|im gegensatz zu|im gegensatz zur|im gegensatz zum|nicht wie|besser als|verglichen mit|im vergleich zu|im vergleich zum|nicht so wie) ..4 (betrüger*|abzocker*|konkurrenz|mitbewerber*|konkurrent*|wettbewerber*|nachbar*|halsabschneider*|pfuscher*|café|cafe|laden nebenan|laden gegenüber|andere (restaurants|hotels|praxen|läden|salons|werkstätten|anbieter)|anderen (restaurants|hotels|praxen|läden|salons|werkstätten|anbietern)|gegenüber|nebenan|gauner*|kette|ketten|discounter*) ..4
    (betrüger*|abzocker*|gauner*|halsabschneider*|pfuscher*|scharlatan*|stümper*|dilettanten|verbrecher*|schwindler*|quacksalber*|amateure|kriminelle*|ganoven|saftladen|abzockerladen|abzockverein) ..3 (bei|von|vom|aus|im|beim|wie|namens|nebenan|gegenüber|der|des) ..3
    (*lieferant|*lieferanten|*kurier|*kuriere|*spedition|*paketdienst*|lieferdienst|zusteller*|=post|dhl|hermes|dpd|ups|gls|fedex|=uber|lieferando|taxiunternehmen|airline|fluggesellschaft|bauunternehmen|subunternehmer*|hersteller*|konkurrenz|mitbewerber*|nachbarn|=bank|booking|expedia|agentur|reiseveranstalter*|veranstalter*|makler*|vermieter*|fastbox|bahn|wolt) ..4 (verliert|verlieren|verloren|stiehlt|klaut|klauen|geklaut|ruiniert|betrügt|betrügen|lügt|lügen|macht alles kaputt|beschädigt|zerstört|zerdeppert|abzocke|abgezockt|verpfuscht|unfähig*|unzuverlässig*|schlampig|schlampen|katastrophal|katastrophe|hoffnungslos|inkompetent*|mist|murks|versaut|vermasselt|immer zu spät|ständig zu spät|lässt =uns hängen|im stich|unseriös*|verkauft fälschungen|fälschungen|vergiftet|überteuert|unverschämt|schmeißt|wirft|geschlampt|verschlampt|kaputt gemacht|kaputtgemacht|pfuscht|pfuschen|gepfuscht|zocken|verspätet sich immer|kriegt =nichts|bekommt =nichts|zerstören|beschädigen)
    (schuld|verantwortlich|bedanken|verdanken|beschweren) ..5 (*lieferant|*lieferanten|*kurier|*spedition|*paketdienst*|lieferdienst|zusteller*|=post|dhl|hermes|dpd|ups|gls|fedex|=uber|lieferando|taxiunternehmen|airline|fluggesellschaft|subunternehmer*|hersteller*|booking|expedia|bahn|bauunternehmen)
    (*lieferant|*lieferanten|*kurier|*spedition|*paketdienst*|lieferdienst|zusteller*|=post|dhl|hermes|dpd|ups|gls|fedex|=uber|lieferando|airline|fluggesellschaft|subunternehmer*|hersteller*|booking|expedia|bahn) ..3 (ist|sind|=war|=waren|trägt|liegt) ..4 (schuld|schuldig|verantwortlich|die schuld)
    (schuld) ..2 (liegt|lag) ..2 (bei|beim|am|an) ..2 (*lieferant|*kurier|*spedition|*paketdienst*|lieferdienst|=post|dhl|hermes|dpd|ups|gls|lieferando|hersteller*|booking)
    (pfuschern|betrügern|abzockern|gaunern|stümpern|scharlatanen|quacksalbern|halsabschneidern|dilettanten) ..4 (konkurrenz|nebenan|gegenüber|gehen|trauen|nachbar*|von|vom|bei)
    (gehen|kaufen|bestellen|buchen|lassen|vertrauen|glauben) ..6 (nicht|lieber nicht|bloß nicht|nie) ..4 (pfuscher*|betrüger*|abzocker*|gauner*|stümper*|scharlatan*|quacksalber*|amateur*)
    (dhl|hermes|dpd|gls|ups|booking|expedia|lieferando|wolt|=uber|bahn|airline|fluggesellschaft|paketdienst|reiseveranstalter*) ..3 (macht|machen|produziert|liefert) ..4 (fehler|mist|murks|chaos|ärger|probleme)
    (dhl|hermes|dpd|gls|ups|=post|bahn|lieferando|booking|airbnb|expedia|check24|sparkasse|telekom|vodafone|samsung|bosch|siemens|amazon|ebay|wolt|=uber|tüv|adac|paketdienst|kurierdienst|lieferdienst|vermittler|portal|hersteller|spedition|mitbewerber|konkurrenz|großhändler|lieferant) ..6 (schrott|pfusch*|betrüger*|betrügt|abzocke*|saftladen|chaoten|unfähig*|lügt|lügen|klaut|stiehlt|stehlen|müll|murks|verliert|wirft|werfen|inkompetent*|gauner|verbrecher|schlampig*|schlampen|katastrophe|dreckladen|unzuverlässig*) (nicht)?
    (anders als|im gegensatz zu|nicht wie|im unterschied zu) ..4 (pfuscher*|abzocker*|betrüger*|billigheimer*|stümper*|gauner*|konkurrenz|mitbewerb*|ketten|den anderen|nachbar*) ..6 (wir|sauber|ehrlich|frisch|kochen|arbeiten|=küche|echt*)
    - (wir|unser*|ich) ..3 (verloren|beschädigt|ruiniert|verspätet|geschlampt|vermasselt)
    - @du ..3 (verloren|lügen)
    - (nicht) ..3 (schuld|verantwortlich) ..3
    - (danke|dank|freut|freuen) ..6
    - (verloren) ..2 (gegangen|ging|gegangene)
    - (möbel*|liefer*) ..4 (wirkt|passt)
    (wer) ..4 (bei|von|vom|über|mit|zu) <name> ..2 (bezieht|kauft|bestellt|bucht|einkauft|baut|geht|isst|fährt|liefern) ..10 (muss|darf|ist|hat|braucht|kann|bekommt) (nicht)?
    (fragen|erkundigen) @du ..1 (=sich)? ..2 mal ..3 (bei|die|den|beim|im) ..6 (wie man|was die|warum die|was der|ob die|nach) (nicht)?
    (die|der|das|<name>) ..3 (haben|hat) =uns ..10 (untergejubelt|angedreht|hereingelegt|reingelegt|über den tisch gezogen|sitzen lassen|sitzengelassen|hängen lassen|betrogen|belogen|beschissen|übers ohr gehauen|verarscht|veräppelt|geprellt) (nicht)?
    (reisebüro|makler*|portal|händler|vermieter|werkstatt|autohaus|bank|versicherung|handwerker|anwalt|agentur|plattform|airline|bahn) ..2 (kassiert|zockt|kassieren|zocken) ..6 =ab
    (reisebüro|makler*|vermittler*|portal|händler|verkäufer|vermieter|werkstatt|autohaus|bank|versicherung|handwerker|kollege|arzt|zahnarzt|anwalt|verein|veranstalter|agentur|bauträger|hersteller|gutachter|steuerberater|lieferant*|großhändler|plattform|airline|bahn|=post|hermes|dhl|dpd|gls) ..2 (hat|haben|ist|sind|=war|=waren|lügt|lügen|kassiert|betrügt|pfuscht) ..6 (angelogen|belogen|betrogen|abgezockt|halsabschneider*|betrüger*|pfuscher*|verbrecher*|gauner|unfähig*|ein witz|eine katastrophe|eine zumutung|saftladen|unseriös|abzocker*|lügner*|unzuverlässig|das letzte) (nicht)?
    (werkstatt|firma|praxis|hotel|laden|restaurant|kanzlei|salon|agentur|reisebüro) <name> ..3 (ist|sind|=war|=waren) ..4 (pfuscher*|betrüger*|abzocker*|gauner|halsabschneider*|katastrophe|saftladen|unfähig|ein witz|lügner|verbrecher)
    (reiner|glatter|purer|der reinste|reinster) ..1 (betrug|wucher|nepp|schwindel|pfusch|beschiss|abzocke)
    (lockt|locken|zieht|ziehen|nimmt|nehmen|knöpft) ..3 (jeden|alle|leute|kunden|einen) ..4 (ab|aus|knebelverträge|in die falle|über den tisch)
    (bei|beim) ..3 ist ..2 alles ..2 (gefälscht|schrott|müll|betrug|gelogen|gestohlen|chemie|gepanscht)
    (hat|haben) ..2 @dein ..2 (auf dem gewissen|auf dem kerbholz)
    (können|kann) ..2 nicht einmal ..4 (lesen|rechnen|fahren|schreiben|bohren|grüßen) (nicht)?
    (hotel|pension|küchenfirma|möbelriese*|raststätte|autobahnraststätte|kollege|kollegen|kette|onlinehändler*|internetapotheke|verlag|händler*|bauer|schreinerei|lackierer|gerüstbauer|behörde|standesamt|amt|gemeinde|callcenter|berater|anlageberater|züchter*|versicherung|mietwagenfirma|stromanbieter) ..4 (serviert|verkauft|bohrt|erfindet|streckt|spritzt|druckt|verschickt|schickt|zockt|kocht|panscht|fälscht|verliert|pfuscht|schläft|getrödelt|geschlafen|säufer|tierquäler|lügt|betrügt) ..8 (nicht)?
    (unter aller kanone|unter aller sau|ein saftladen|ein sauhaufen|tierquäler*|halsabschneider|=verbrecher|=verbrechern|=säufer) ..4 (callcenter|firma|partner|händler|hotel|werkstatt|kollege)?
    (auseinanderfallen|fällt @dir alles|fällt alles) ..8
    - (wir|unser* (koch|=küche|team|haus|bäcker*)) ..2 (serviert|servieren|verkaufen|verkauft|kocht|kochen)
    - (ist|=war|=wäre) ..2 eine zumutung ..4
    - eine zumutung ..6 (=leid|entschuldig*|bedauern|für reisende|für @dich)
    - ist ab ..1 (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|morgen|heute|woche)
    - ärger über den verlorenen
    (abzocker*|halsabschneider*|pfuscher*|stümper*|betrügern|gaunern) ..1 (von|vom|bei|drüben|nebenan|gegenüber) ..3
    (drüben|nebenan|gegenüber|nachbarhotel|nachbarladen) ..3 (gibt es|gibt's|bekommt man|kriegt man) ..4 (gratis dazu|kakerlaken|bettwanzen|schimmel|wanzen|aufgewärmt*|läuse)
    zahlt ..1 (grundsätzlich|bekanntlich|aus prinzip) ..1 (nie|nicht)
    (liefert|funktioniert|klappt|antwortet|kommt) ..1 (bekanntlich|aus prinzip) ..1 (nie|nicht|zu spät|niemand)
    (verschwinden|verschwindet|versickert|versickern) bekanntlich ..8
    - nimmt die (zimmer|wohnung|wohnungen|räume|arbeit|arbeiten|bäder) ..4 ab
  `,
} as const satisfies Record<keyof typeof english, string>;
