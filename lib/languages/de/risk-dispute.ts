import type { dispute as english } from '../en/risk-dispute.ts';

/** Arguing with the author, in German. */
export const dispute = {
  'fake-review': `
    <start> (hübsch|gut|nett) (ausgedacht|erfunden|zusammengereimt)
    (nie|niemals|noch nie) ..6 (fuß|schwelle) ..5 (betreten|gesetzt|überschritten|überschritt)
    (beruht|basiert) ..3 (auf)? ..2 (keine*|keinem|nicht) ..4 (erfahrung|besuch|erlebnis*)
    (glauben|zweifeln|bezweifeln|glaube) ..4 (nicht|stark|sehr|daran)? ..3 dass ..8 (bei =uns gegessen|bei =uns =waren|echter|realer|mensch steckt|jemals bei =uns|wirklich gast)
    (@review|text|beitrag|zeilen|sterne) ..4 (abgeschrieben|platziert|inszeniert|konstruiert|am fließband|von der stange|aus zweiter hand|aus der ferne)
    (strohmann|phantomgast|bewertungsfabrik|scheinprofil*|scheinbewertung*|trollaccount|mehrere konten|mehrere profile|manipulation des)
    (profil|konto|account) ..4 (gestern|heute|stunden|frisch|seit zwei) ..6 (angelegt|erstellt|existiert|eröffnet|alt)
    (@review|profil|account|konto|geschichte|text|beschwerde|schilderung|erzählung|angaben|dies*|das|alles|vorfall|erlebnis) ..3 (ist|=war|sind|=wurde|=wurden|scheint|wirkt|klingt|riecht|sieht) ..4 (fake|*gefälscht*|fälschung|unecht|erfunden*|frei erfunden|ausgedacht|fingiert|fiktiv*|inszeniert|konstruiert|getürkt|aus der luft gegriffen|an den haaren herbeigezogen|zusammengereimt|reine fantasie|reine phantasie|ein märchen|märchen|märchenstunde|pure erfindung|reine erfindung|nicht echt|kein echter|keine echte)
    (fake|gefälscht*|falsche|unecht*|gekauft*|bezahlt*|erfunden*|ausgedacht*|fingiert*|angeblich*|sogenannt*|imaginär*|erdacht*|bestellt*|gefakt*) ..1 (@review|profil*|account*|konto|geschicht*|gast|kunde|kundin|kundinnen|kundschaft|beschwerde*|nutzer*|vorfall|vorfälle|besuch|rezensent*|schilderung*)
    (fakebewertung*|fakeprofil*|fakeaccount*|fakerezension*|fakekommentar*|gefälligkeitsbewertung*|fantasiebewertung*|phantasiebewertung*|märchenstunde|lügenmärchen|räuberpistole*|hirngespinst*)
    (=schön|frei|komplett|völlig|alles|offensichtlich|vollständig|restlos|schlicht) ..1 (erfunden|ausgedacht|zusammengereimt|zusammenfantasiert|zusammengesponnen|erdacht|fabuliert|aus den fingern gesogen)
    (rein|pur|blank|glatt|=schön|nett|hübsch|frei|komplett|völlig)|reine|pure (erfindung*|fiktion|fantasie*|phantasie*|märchen|dichtung|fantasiegeschichte|fantasterei)
    @du ..4 (erfunden|ausgedacht|zusammengereimt|zusammenfantasiert|zusammengesponnen|erfinden|erfindest|erfindet|fantasier*|phantasier*|fabulier*|zusammenreim*|aus den fingern gesogen|aus den fingern)
    (denken|dachten|denkst|dachtest|reimen|spinnen|saugen) @du (=sich|dir|euch|das) ..4 (aus|zusammen|aus den fingern)
    (=nichts|kein wort|keine silbe) ..2 (davon|daran|hiervon|dergleichen|von dem|von alldem|von all dem) ..3 (passiert|geschehen|stattgefunden|vorgefallen|wahr|zugetragen|stimmt|so gewesen)
    (das|dies*|so etwas|sowas|es|davon|vorfall|besuch) ..3 (nie|niemals|nicht|überhaupt nicht|so nicht|=nichts) ..1 (passiert|stattgefunden|zugetragen|geschehen|vorgefallen)
    (hat|haben) ..1 (es|das|=sich|dies) ..1 (so|=sich|bei =uns)? ..1 (nie|niemals|nicht) ..2 (gegeben|stattgefunden|zugetragen|ereignet)
    (jemand|wer|konkurrenz|irgendjemand|irgendwer|wie viel|wieviel) ..3 (bezahlt|zahlt|bezahlte|gezahlt|beauftragt|angeheuert) ..3 (@dich|@dir|dafür|@review)
    (wer|was) ..1 (hat|haben) ..2 (@dich|@dir) ..3 (bezahlt|gezahlt|beauftragt|angestiftet|angeheuert)
    (hat|haben) ..1 (@dich|@dir) ..3 (jemand|wer|irgendwer|man) ..3 (bezahlt|beauftragt|angestiftet|gezahlt|angeheuert)
    (=wurden|=wurdest|werden|wirst|=wurdet) ..1 @du ..3 (dafür|für ..3|hierfür|=sich)? ..2 (bezahlt|beauftragt|bezahlen|angestiftet|angeheuert)
    @du ..1 (=wurden|=wurdest|werden|wirst|sind|bist) ..3 (bezahlt|beauftragt|angestiftet|angeheuert|bezahlen)
    (@review|=text) ..4 (von|durch) ..2 (bot|bots|troll|trollen|ki|chatgpt|einer maschine|fake account)
    @du ..3 (sind|bist|seid) ..2 (ein|eine|nur|bloß|wohl)? ..1 (troll|trolle|bot|fake|fakeprofil)
    (kein|keine|nie ein|niemals ein) ..1 (echt*|real*|wirklich*|richtig*|tatsächlich*) ..1 (gast|kunde|kundin|kundinnen|kundschaft|besucher*|@review|erfahrung|patient*|=person)
    (profil|account|konto) ..3 (nur|extra|eigens|gerade erst|dafür|frisch) ..3 (angelegt|erstellt|eröffnet|eingerichtet)
    (fake|fakes|*gefälscht*|trollaccount|bewertungsmafia|auftragsbewertung*|gekaufte meinung*|rachebewertung*)
    (denkt|denken|dachte|saugt|reimt|spinnt|fantasiert) ..3 (=sich|etwas|geschichten|was) ..3 (geschichten|märchen|etwas|was)? ..2 (aus|zusammen|aus den fingern)
    (profil|account|konto) ..5 (nur|extra|eigens|gerade erst|frisch) ..6 (angelegt|erstellt|eröffnet|eingerichtet)
    (für|gegen) ..2 (schlecht*|negativ*|solche|diese) ..1 (sterne|@review) ..3 (bezahlt|geld geflossen|gezahlt)
    (@review|sterne|profil|account) ..3 (ist|=war|sind|=wurde|=wurden) ..3 (gekauft*|bezahlt*|bestellt*|*kauft|in auftrag gegeben|beauftragt)
    (märchen|geschichte|geschichten|quatsch|unsinn) ..4 (anderen|jemand anderem|wem anders|ihrer oma|ihrer großmutter) ..2 (erzählen|auftischen)
    (@review|bewertungen|sterne) ..1 (auf bestellung|im auftrag|gegen geld|gegen bezahlung)
    (für|als) ..1 (frei erfunden|erfunden|ausgedacht|gefälscht|fingiert|unecht|fake)
    (jemand|irgendwer|einer|wer|verfasser*|agentur|auftraggeber) ..6 (euro|geld|bezahlt|honorar|honoriert|entlohnt|auftrag) ..3 (bekommen|kassiert|erhalten|bezahlt|bekam|=wurde)? ..4 (um|für|damit|dafür) ..5 (zeilen|text|sterne|stern|@review|tippen|schaden|schreiben|verriss)
    (wer|welche agentur|was) ..2 (bezahlt|hat|=zahlt|=zahlen|haben) ..5 (dafür|pro stern|für diese|für den|für solche) ..6 <question>
    (märchen|fantasie|phantasie|fiktion|roman|geschichte) ..6 (nie passiert|frei erfunden|ausgedacht|erfunden|nicht passiert|hat nie stattgefunden)
    (konto|profil|account) ..3 (ohne foto|ohne bild|ohne weitere|mit nur einer|mit einer einzigen|ganz neu|gerade erst) ..10 (zufall|bescheid|glauben|fake|gekauft|merk*|verdächtig|seltsam|eindeutig)
    (bewertungsfabrik|auftragsarbeit|gefälligkeitsbewertung*|bewertungsagentur|bezahlte* (bewertung*|rezension*|text*)|fakeprofil*|fake account*|fakeaccount*|gekaufte* (bewertung*|rezension*|account*|sterne))
    - (kunstpelz|fell|pelz|wimpern|nägel|produkt|produkte|blumen|rechnung|=ware|schein|geldschein|markenware) 
    - (falsch*) ..1 (angabe|angaben|bestellung|zimmer|größe|rechnung|eindruck|gericht|artikel|datum)
    - (bezahlt*|gekauft*|bestellt*) ..1 (parkplatz|artikel|=ware|produkt|zimmer|gericht|teil|kleid|gerät)
    - (märchen*) ..3 (schloss|hochzeit|wald|brunnen|atmosphäre|nachmittag|buch|stunde für kinder)
    - (neu|einen|ein) ..2 (rezept|gericht|cocktail|menü) ..3 (erfunden|ausgedacht)
    - (haben wir|wir haben|wir) ..5 (ausgedacht|erfunden)
    - (tut (=uns|mir)|schade|bedauern|entschuldig*) ..12 (bezahlt|bestellt|gekauft|erhalten|passiert)
    - (profil|account|konto|kundenkonto) ..2 (=wurde|ist) ..2 (angelegt|erstellt) 
    - (=hätte|=hätten|darf|=dürfte|sollte|soll|=durfte|wird|kann|=könnte) ..4 (nicht|nie|niemals) ..2 (passieren|geschehen|passiert)
    - (hoffen|hoffe|gut|froh|erleichtert|glück|glücklicherweise|gottlob|gott sei dank) ..6 =nichts ..2 (passiert|geschehen)
    - (nie|niemals|nicht) (wieder|mehr|noch einmal) (passiert|geschehen|geschieht|passieren)
    (aus der luft gegriffen|an den haaren herbeigezogen|aus den fingern gesogen|dem reich der fantasie|reich der fantasie|reich der phantasie) (nicht)?
    (=hatte|=hatten|=war|haben|gibt|gab|besitzen|führen) ..5 (gar|überhaupt|noch nie) ..1 (kein|keine|keinen|nicht|=geöffnet) ..10 (erfunden|märchen|erlebt|also|folglich|somit|demnach|wer soll|wie soll|was also|wie konnten|wie können) (nicht)?
    (also|folglich|somit|demnach) ..3 (ist|kann|=war|sind|haben) ..6 (erfunden|luft gegriffen|märchen|nicht gewesen|nie dagewesen|nicht passiert|fantasie|fiktion|nicht echt|ausgedacht) (nicht)?
    - (=hätte|=hätten) ..10 das ist nicht (geschehen|passiert)
    (bot|bots|ki|algorithmus|chatgpt|textgenerator) ..3 (schreibt|schrieb|geschrieben|verfasst|formuliert|getippt|am werk|generiert)
    (schreibt|schrieb|schreiben|spricht) ..2 (ein|eine|nur ein|wohl ein) (bot|roboter|maschine|ki|software|troll|phantom|geist)
    (generiert*|automatisch erstellt*|computergeneriert*|ki generiert*) ..1 (@review|text|profil)
    (fake profil|fake account|fake konto|fake bewertung)
    (rachebewertung|scheinbewertung|phantombewertung|auftragsbewertung|gefälligkeitsbewertung|trollbewertung|fantasiebewertung)
    (ohne realen|ohne jeden|ohne echten|ohne tatsächlichen) ..1 (hintergrund|bezug|besuch|anlass)
    denn (wir|es) ..1 (haben|gibt|führen) ..2 (keins|keine|keinen|keines|gar =nichts) (nicht)?
    - fake ..1 (shop|shops|mails|seiten)
  `,
  competitor: `
    @du ..3 (selbst|selber|nebenbei) ..4 (laden|lokal|café|restaurant|studio|*salon|pension|hotel|praxis|werkstatt|betrieb|wohnungen|ferienwohnung*|fahrschule|reitstall|agentur|kanzlei|geschäft|imbiss*|hundeschule|bäckerei|apotheke|metzgerei|kletterhalle|hostel|pizzeria|bistro|matratzen|brillen) ..2 (betreiben|haben|führen|besitzen|vermieten|verkaufen|eröffnet|verwalten|arbeiten|verkauft|führt|aufgemacht)
    @du ..3 (betreiben|vermieten|besitzen|führen) ..3 (selbst|selber|eigen*|doch|ein*|die andere) ..3 (laden|lokal|café|restaurant|studio|*salon|pension|hotel|praxis|werkstatt|betrieb|wohnungen|ferienwohnung*|fahrschule|reitstall|agentur|kanzlei|geschäft|imbiss*|hundeschule|bäckerei|apotheke|metzgerei|kletterhalle|hostel|pizzeria|bistro)
    (branche|branchen*|gastronom*|mitbewerb*|rivale*|wettbewerber*|neider|konkurr*|anderer wirt|anderen wirt*|anderer anbieter) ..8 (dahinter|steckt|stecken|neidisch|gönnt|schaden|schlecht*|anschwärz*|austeilt|tricks|methoden|getextet|nötig haben|nötig)
    (neid|missgunst|eifersucht|rivalität) ..3 (kolleg*|mitbewerb*|konkurr*|branche|friseur*|nachbarlokal|nachbarhotel|nachbarwirt)
    (kümmern|kehren) @du ..4 (um|vor) ..1 @dein ..2 eigen*
    (nicht jeder|mancher|manche*|man|wer|jemand) ..3 (gönnt|gönnen|verkraftet) ..5 (=uns|erfolg|zulauf)
    (will|wollen|versucht|soll|möchte) ..6 (gäste|kunden|kundschaft|ruf|markt|patienten) ..4 (abspenstig|abwerben|abzuwerben|streitig|ruinieren|schädigen|beschädigen|wegnehmen|wegzunehmen|ankratzen)
    (@dir|=ihnen|@dein ..1 (mann|frau|bruder|schwester|familie)) ..3 (gehört|führt|betreibt) ..3 (das|die|der|den|doch|selbst|ein*) ..3 (laden|lokal|café|restaurant|studio|*salon|pension|hotel|praxis|werkstatt|betrieb|wohnungen|ferienwohnung*|fahrschule|reitstall|agentur|kanzlei|geschäft|imbiss*|hundeschule|bäckerei|apotheke|metzgerei|kletterhalle|hostel|pizzeria|bistro)
    (auftraggeber|arbeitgeber|gehaltsliste) ..8 (konkurr*|mitbewerb*|wettbewerb*|werkstatt|hotel|nebenan|gegenüber|davon)
    (gruß|grüße|grüßen|hallo|liebe|guten tag|=schöne grüße|viele grüße|beste grüße) ..3 (an|zu|nach)? ..2 (konkurrenz|mitbewerber*|konkurrent*|wettbewerber*|nachbarn von gegenüber|kollegen von gegenüber|kollegen nebenan)
    (netter|nettes|guter|=schöner|billiger|plumper|durchsichtiger|müder) ..1 (versuch|gruß|trick|schachzug|manöver) ..3 (konkurrenz|mitbewerber*|konkurrent*|wettbewerber*)
    (konkurrenz|konkurrent*|mitbewerber*|wettbewerber*|*konkurrenz) ..5 (schreibt|schrieb|geschrieben|steckt|dahinter|bezahlt|schickt|geschickt|verfasst|beauftragt|schläft|lässt grüßen|neidisch|am werk|stammt|kommt|gesteuert|ins spiel|unterwegs|schlecht machen|schaden)
    (von|aus|durch|der|seitens|hinter|im auftrag|handschrift) ..4 (konkurrenz|konkurrent*|mitbewerber*|wettbewerber*) ..4 (geschrieben|verfasst|bezahlt|stammt|stammen|kommt|kommen|gesteuert|geschickt|beauftragt|handelt|steckt|platziert|lanciert|veröffentlicht)
    (stammt|stammen|kommt|kommen|verfasst|geschrieben|handelt|gepostet|riecht|klingt|sieht) ..5 (konkurrenz|konkurrent*|mitbewerber*|wettbewerber*|*konkurrenz)
    @du ..4 (arbeiten|arbeitest|arbeitet|beschäftigt|angestellt|jobben|jobbst) ..3 (bei|für|im|beim|in) ..5 (konkurrenz|mitbewerber*|konkurrent*|wettbewerber*|gegenüber|nebenan|nachbarhotel|nachbarlokal|nachbarn|salon|café|cafe|hotel|restaurant|laden|studio|praxis|werkstatt|friseur|pizzeria|bäckerei|bar)
    @du ..4 (gehören|gehörst|kommen|kommst) ..3 (bei|zu|zum|aus|von|vom) ..3 (konkurrenz|mitbewerber*|konkurrent*|wettbewerber*|nachbarhotel|nachbarlokal)
    (arbeiten|arbeitest) ..1 @du ..4 (bei|für|im|beim|in) ..5 (konkurrenz|mitbewerber*|konkurrent*|wettbewerber*|gegenüber|nebenan|nachbarhotel|nachbarlokal)
    (sind|bist) ..1 @du ..4 (bei|für|beim) ..5 (gegenüber|nebenan)
    (sind|bist|gehören|kommen|kommst) ..1 @du ..4 (bei|für|zu|zum|aus|von|vom) ..3 (konkurrenz|mitbewerber*|konkurrent*|wettbewerber*|nachbarhotel|nachbarlokal)
    @du ..3 (sind|bist|seid) ..4 (konkurrent*|mitbewerber*|wettbewerber*|von gegenüber|von nebenan|vom (hotel|salon|café|cafe|restaurant|laden) (gegenüber|nebenan)|aus dem (hotel|salon|café|cafe|restaurant|laden) (gegenüber|nebenan))
    @du ..6 (beim|bei der|zum|für den|für die|im lager) ..1 (mitbewerb*|konkurrenz*|konkurrent*|wettbewerb*)
    (@review|hinter|dahinter|das|dies*) ..4 (steckt|stecken) ..4 (konkurrenz|mitbewerber*|konkurrent*|wettbewerber*|nachbar*|café|cafe|hotel|salon|laden|restaurant|betrieb)
    (wir|ich) ..2 (wissen|ahnen|weiß|kennen|können =uns denken) ..3 (welche*|wer|von wem|aus welcher) ..5 (konkurren*|mitbewerber*|wettbewerber*|@dich geschickt)
    (konkurrenzneid|konkurrenzbewertung*|konkurrenzkampf ..4 @review|neid der konkurrenz|auftrag der konkurrenz|werk der konkurrenz|stil der konkurrenz|attacke der konkurrenz)
    (handschrift|gruß|grüße|werk|stil|masche) ..4 (konkurrenz|konkurrent*|mitbewerber*|wettbewerber*|nachbarlokal|nachbarhotel)
    @du ..5 (gegenüber|nebenan|nachbarhotel|nachbarlokal|konkurrenz) ..2 (arbeiten|arbeitest|beschäftigt|angestellt|kellnern)
    (laden|café|cafe|hotel|restaurant|salon|lokal|betrieb|nachbar*) ..1 (gegenüber|nebenan|um die ecke) ..6 (hinter|steckt|dahinter|bewertung|geschrieben|neidisch)
    (konkurrenz|konkurrent*|mitbewerber*|wettbewerber*) ..8 (schlecht zu machen|schlechtzumachen|schlechtmachen|zu schaden|anzuschwärzen|eins auszuwischen|versucht)
    (zahlt|bezahlt|=zahlen|bezahlen) ..4 (konkurrenz|konkurrent*|mitbewerber*|wettbewerber*)
    (viel glück|viel erfolg|alles gute|gratulation|glückwunsch) ..2 (mit|in|zu|für) ..1 @dein ..2 (eigenen|eigenem|neuen|neuem)? ..1 (salon|laden|lokal|café|restaurant|studio|pension|hotel|praxis|werkstatt|geschäft|imbiss|bäckerei|shop|agentur|kanzlei|firma|pizzeria|friseursalon|bar)
    @dein ..1 (eigenen|eigener|eigenes|eigenem)? ..1 (salon|laden|lokal|café|studio|pension|werkstatt|imbiss|pizzeria|bäckerei) ..8 (eröffnet|gegenüber|nebenan|um die ecke|straßen weiter|straße weiter|dasselbe|gleiche)
    (mitbewerber*|konkurrent*|konkurrenz|nachbarlokal|nachbarhotel|wettbewerber*|kollege von|kollegen von|wirt von|wirt gegenüber|salon gegenüber) ..6 (schreibt|schrieb|steckt|dahinter|grüßen|grüße|neid*|schlecht*|abwerben|nötig|schläft nicht|bewertet|geschickt|auftrag)
    (arbeitet|kocht|jobbt|angestellt|arbeiten) ..6 (konkurrenz|mitbewerber*|nachbarlokal|gegenüber|nebenan|schräg gegenüber) <question>
    (richten|bestellen|sagen|richte|sag) ..1 @du? ..5 (chef|auftraggeber|wirt|arbeitgeber|boss|inhaber) ..12 (grüße|gruß|aus)
    wer ..1 @dich ..2 (schickt|geschickt|beauftragt|vorgeschickt)
    @du ..1 als ..1 (betreiber*|inhaber*|besitzer*|wirt*|pächter*) ..3 (der|des|einer|eines|vom|von) ..2 (pension|pizzeria|*salon*|hotel*|werkstatt|restaurant*|café*|*studio*|gasthof*|praxis|laden*|bäckerei)
    - (konkurrenzfähig*|konkurrenzlos*)
    - (wettbewerb*) ..3 (sonntag|lauf|teilnehmer*|turnier|schwimm*|koch*)
    - (preis*|günstiger|teurer|vergleich) ..4 (konkurrenz|mitbewerber*|wettbewerber*)
    - (wir arbeiten|arbeiten wir) ..4 
    (rührend|wie nett|nett|wie lieb|interessant|spannend|süß|reizend) ..2 dass ..2 =sich ..8 (sorgt|sorgen|kümmert|interessiert|gedanken macht|zu wort meldet|äußert|so ins zeug|bemüht)
    (ausgerechnet|gerade) ..2 (der|die|das|ein|eine|jemand) ..6 (gegenüber|nebenan|selbst|selber|eigenen|um die ecke|marktplatz|nachbarort) ..8 (betreibt|führt|verkauft|anbietet|vermietet|beschwert|schreibt|urteilt|kritisiert|bewertet)
    (wer|jemand|leute|einer) ..2 (der|die)? ..3 (selbst|selber|nebenan|gegenüber|eigene*) ..6 (verkauft|vermietet|betreibt|führt|anbietet) ..10
    (grüße|gruß|grüßen|küsschen|glückwunsch) ..4 (an|nach|zu|in) ..2 (das|die|den|der|dem) ..2 (hotel|café|salon|restaurant|laden|studio|praxis|werkstatt|kollegen|betrieb|lokal|bäckerei|friseur|pizzeria|team) ..1 (gegenüber|nebenan|um die ecke|von gegenüber|von nebenan)
    @du ..2 (sind|bist|kommen) ..2 (doch|ja|wohl|sicher|bestimmt) ..2 (von|vom|bei) ..1 (der|dem)? ..1 (konkurrenz|mitbewerber*|wettbewerb*|nachbarhotel|laden)
    aus der feder ..4
    da schreibt ..3 (familie|wirt|inhaber*|chef*|mitbewerb*|kollege|besitzer*) ..6
    (ausgerechnet) @du ..2 als ..4
    (da|hier|jemand|wer|konkurrenz|mitbewerb*|nachbar*) ..3 rächt =sich ..4
    (handschrift|tinte|masche) ..3 (eines|des|der|vom) ..2 (mitbewerb*|konkurr*|nachbar*|kollegen|hotels|gasthofs)
  `,
  'legal-threat': `
    (unser*|der|die|mein|einen|einem|unserem|unseren|ein|per|vom|durch|den) ..2 (@lawyer) ..6 (@dich|@dir|melden|meldet|hören|kontaktier*|schreib*|übergeben|übernimmt|wenden|eingeschaltet|einschalten|beauftragt|prüft|prüfen|kümmer*|informiert|vor|weiterleiten|weitergeleitet|verständigt|vertreten|folgt|folgen|liegt|bereit|tätig|rechnen|post)
    (@lawyer) ..3 (folgt|folgen|melden|meldet|eingeschaltet|einschalten|beauftragt|übergeben|informiert|kümmert|freut sich|prüft|hat)
    (hören|hörst|hört|lesen|bekommen|bekommst|erhalten|erhältst) ..6 (von|post|brief|schreiben|schriftstück) ..2 (unser*|vom|meinem|einem)? ..1 (@lawyer)
    (post|brief|schreiben) ..1 (vom|von) ..2 (@lawyer|gericht|staatsanwaltschaft|polizei)
    (anwaltspost|anwaltsschreiben|anwaltsbrief)
    (übergeben|geben|gaben|gegeben|übergab*|leiten|weitergeleitet|weiterleiten|schalten|einschalten|eingeschaltet|beauftragen|beauftragt|konsultier*|nehmen|informier*|verständig*|einzuschalten|liegt) ..8 (@lawyer|rechtsbeistand|staatsanwaltschaft|polizei|behörden|justiz|strafverfolgung*)
    (@lawyer|staatsanwaltschaft|polizei|behörden|justiz) ..6 (übergeben|weitergeleitet|weiterleiten|einschalten|eingeschaltet|einzuschalten|informieren|informiert|weitergegeben|verständigen|verständigt|vorgelegt|melden|gemeldet|kontaktieren|anzeigen|angezeigt|rufen wir|beauftragen|beauftragt)
    (verklag*|abmahn*|abgemahnt|einklagen)
    (werden|wird|müssen|=würden|können|wollen|=könnten|behalten|zu|erheben|reichen|einreichen|drohen|droht|folgt|prüfen|eine|rechnen|mit) ..6 (klage|klagen|strafanzeige|anzeigen|unterlassungsklage|abmahnung|verleumdungsklage|zivilklage|schadensersatzklage|schadenersatzklage|einstweilige verfügung|unterlassungserklärung|strafantrag)
    (anzeige|strafanzeige|klage|strafantrag|unterlassungsklage|abmahnung|verfügung|unterlassungserklärung|schadensersatz|schadenersatz|schadensersatzforderung|regress) ..4 (erstatten|erstattet|stellen|gestellt|einreichen|eingereicht|erheben|erhoben|folgt|folgen|ist raus|ist unterwegs|droht|fordern|verlangen|geltend|gegen @dich|vorbereitet|wegen|rechnen|zugestellt|prüfen|zukommen)
    (erstatten|stellen|reichen|erheben|fordern|verlangen|erstatte|stelle) ..5 (anzeige|strafanzeige|klage|strafantrag|unterlassung|schadensersatz|schadenersatz)
    (zeigen|zeige) ..1 (wir|ich) ..3 @dich ..5 (=an|wegen)
    (zeigen|zeige) ..1 @dich ..4 (=an|wegen)
    - zeigen ..6 (an (der|dem|einem|einer|unserem|unserer)) 
    @dich ..3 (=anzeigen|verklagen|verklagt|belangen|belangt|vor gericht|haftbar|zur rechenschaft|zur verantwortung|juristisch)
    (vor|zu|beim|bei|das|ans) ..1 (gericht|kadi|richter|amtsgericht|landgericht) ..4 (sehen|ziehen|bringen|treffen|klären|landen|wieder|begegnen|verantworten|wiedersehen|stehen|antworten|entscheiden|erklären|gehen|zerren|bringen|beweisen)
    (sehen|treffen|ziehen|gehen|bringen|klären|zerren|begegnen|landet|endet|verantworten|wiedersehen) ..6 (vor|zu|beim|zum|bei) ..1 (gericht|kadi|richter|anwalt)
    (gericht*|richter*|justiz|staatsanwalt*|polizei) ..2 (wird|werden|soll|sollen|muss|entscheidet|klärt|wird sich|darf) ..6 (entscheid*|klär*|erklär*|beschäftig*|@dir|@dich|kümmer*|urteil*|freuen|interessier*|ermittel*)
    (rechtlich*|juristisch*|gerichtlich*|strafrechtlich*|zivilrechtlich*|straf und zivilrechtlich*|anwaltlich*) ..2 (schritt*|konsequenz*|folgen|vorgehen|vorzugehen|maßnahm*|massnahm*|mittel*|verfolg*|wehren|belangen|vorbehalten|auseinandersetzung|relevant|prüfen|prüfung|geprüft|klären|nachspiel|hilfe|vor|=weg|beistand|verfahren|handhabe)
    (rechtsweg|gerichtsweg|klageweg|rechtsmittel|rechtsverfahren|gerichtsverfahren|strafverfahren|rechtsstreit|ermittlungsverfahren) ..5 (beschreiten|einleiten|eingeleitet|gehen|einlegen|drohen|droht|folgt|gegen @dich|rechnen|vorbehalten|anstreben|offen|bestreiten|läuft)
    (verleumdung|rufschädigung|üble nachrede|geschäftsschädigung|geschäftsschädigend*|rufschädigend*|verleumderisch*|ehrverletzend*|schmähkritik|kreditgefährdung|beleidigung) ..5 (strafbar|straftat|anzeige|verklagen|klage|anwalt|gericht|rechtlich*|konsequenz*|folgen|belangen|verfolgt|verfolgen|tatbestand|straftatbestand|ahnden|polizei|nicht gefallen|nicht hinnehmen|nicht dulden|geahndet|haft*|paragraf|stgb)
    (erfüllt|ist|sind|stellt|darstellt|wegen|als|bedeutet|grenzt|handelt|das) ..4 (verleumdung|rufschädigung|üble nachrede|übler nachrede|geschäftsschädigung|geschäftsschädigend*|rufschädigend*|verleumderisch*|rufmord|straftatbestand|straftat|strafbar|schmähkritik|kreditschädigung|kreditgefährdung)
    (verleumd*|rufmord|rufschädigung|üble nachrede|übler nachrede|geschäftsschädigung|strafbar*|straftatbestand)
    (schadensersatz|schadenersatz) ..4 (fordern|verlangen|geltend|klagen|=zahlen|pflichtig|gegen @dich|einfordern|pflicht)
    @dich ..5 (schadensersatz|schadenersatz|regress) 
    (rechnen|machen|stellen|gefasst|müssen|bereiten) ..6 (anwalt|anwält*|klage|anzeige|strafanzeige|gericht|abmahnung|polizei|rechtlichen|juristischen|staatsanwalt*|konsequenzen)
    (behalten|vorbehalten|behalte) ..8 (rechtlich*|juristisch*|anzeige|strafanzeige|klage|schritte)
    (das|dies*) ..2 (wird|hat|bekommt|kann) ..3 (ein|noch|für @dich|rechtliche)? ..2 (juristisch*|rechtlich*|gerichtlich*)? ..1 (nachspiel|konsequenzen für @dich|folgen für @dich)
    (das|dies*|sache|angelegenheit|alles|weitere|vorgang|fall) ..5 (klären|klärt|regeln|regelt|übernehmen|übernimmt|entscheiden|entscheidet|prüft|prüfen|liegt|bearbeitet) ..4 (@lawyer|gericht|richter*|staatsanwalt*|polizei)
    (gehen|beschreiten|beschritten|einschlagen|wählen|nehmen|schlagen) ..3 (rechtsweg|klageweg|gerichtsweg)
    (an|bei|mit|durch) ..2 (@lawyer) ..4 (gegeben|übergeben|weitergegeben|weitergeleitet|abgegeben|vorgelegt|abgestimmt|besprochen|geprüft|prüfen)
    (teuer|nicht folgenlos|nicht ungestraft|ungestraft|nicht ohne folgen) ..3 (werden|bleiben|bleibt|wird|davon|zu stehen)
    (gegen) ..6 (vorgehen|vorzugehen|vorgegangen|zur wehr)
    (kann|können|werden|müssen|=könnten|=könnte) ..4 (belangt|belangen|haftbar gemacht|zur rechenschaft gezogen)
    (justiziar*) ..8
    (klären|klärt|entscheiden|entscheidet|regeln|regelt) ..2 (das|dies*|es) ..3 (=gerichte|=gericht|@lawyer|richter*|polizei|justiz)
    - (tennis|landgericht*|tages|fisch|haupt|fleisch|nudel|leib)
    - (das|dies*|ein|unser|jedes|zum|kalte*|warme*) gericht
    - (gericht|gerichte) ..3 (karte|=küche|kalt|warm|lecker|geschmeckt|serviert|servieren|tisch)
    - @du ..5 (rechtlich*|anwalt*|gericht|klage|klagen|anzeige|polizei) ..4 (wenden|einschalten|gehen|möchten|wollen|wünschen|erwähnen|ankündigen|schreiben|überlegen|in betracht|ihr gutes recht|ihr recht|dein gutes recht)
    - (unsere|unserer|unseren) (anwält*|anwalt*|rechtsabteilung|jurist*|kanzlei) ..2 (hilft|helfen|berät|beraten|begleiten|unterstütz*|steht|stehen|arbeit*|hat =uns)
    - (grüße|grüßen|gruß|herzlichst|hochachtungsvoll|ihre|ihr|eure|euer) ..2 (kanzlei|*anwalt*|*anwält*) 
    - (rückmeldung|feedback|lob|danke|dank) ..5 (rechtsabteilung|kanzlei|anwält*|anwalt*)
    - (aus|rechtlich*) ..1 (gründen|gründe|vorgaben|verpflicht*|rahmen|grundlage|vorgeschrieben) 
    - (folgen|folgt) ..3 (instagram|facebook|=uns auf)
    - (anzeige|anzeigen) ..4 (display|bildschirm|app|zeitung|stellenanzeige|preis*|tacho|verfügbar*|kontrollleuchte)
    - (klagen) ..2 (über|hören wir)
    - (gegen) ..3 (lärm|geruch|kälte|schimmel|wartezeit*|ungeziefer|hitze) ..3 (vorgehen|vorzugehen)
    - (app|display|karte|uhrzeit*|termin*|plan) ..4 (anzeigen|angezeigt|anzeige)
    - (mit|bei|an|in|von) ..1 (unserer|unsere|der) kanzlei ..4 (sprechen|reden|wenden|melden|kontakt*|vereinbaren|möchten|vertraulich)
    - (rechtsabteilung|kanzlei) ..8 (verständlich*|formuliert|überarbeitet|erreichbar|geöffnet|vertragstext*)
    - kanzlei ..4 (barrierefrei|geöffnet|erreichbar|offen|befindet|aufzug|termine)
    - (an|bei) ..1 (die|unsere|der|unserer) kanzlei ..2 (wenden|schreiben|melden|anrufen|rufen)
    - kanzlei ..1 (wenden|anrufen|erreichen|besuchen)
    - anzeige ..4 (verdeckt|knopf|button|schließen|stört|eingeblendet|geschaltet|wohnung|zeile|ferienwohnung|inserat|verschwindet|zu lang|im weg)
    - (in|auf) ..1 (der|unserer|die) anzeige
    - (werbung|anzeigen) ..16 anzeige
    - ob ..2 klage
    - (wartezimmer|warteraum|wartebereich|bahnsteig|haltestelle|schalter|foyer) ..6 anzeige
    - über eine ..1 anzeige
    - (vergleicht|vergleichen|prüft|prüfen|gestaltet|gestalten) ..4 anzeige
    - anzeige (steht|stand) ..1 vor (dem|der)
    - anzeige (im|am|auf|über|an) ..3 (sagt|zeigt|nennt)
    (gelbe*) (umschlag|brief) ..6 (kommt|unterwegs|zugestellt|post|briefkasten|zustell*)
    (unter eid|vor gericht|vor dem richter|vor dem amtsrichter|vor einem richter|vor dem amtsgericht|vor dem landgericht) ..8 (wiederholen|vorlesen|erklären|verantworten|rechtfertigen|antreten)
    (strafanzeige|anzeige|klage|klageschrift|abmahnung|schriftsatz|mahnbescheid|unterlassung*|unterlassungserklärung) ..3 (ist|liegt|wird|geht|=wurde) ..4 (getippt|geschrieben|aufgesetzt|formuliert|abgeschickt|zugestellt|raus|entworfen|eingereicht)
    (screenshot*|zeugen|beweise) ..1 (sind|ist|=wurde|=wurden)? ..1 (gemacht|notiert|gesichert|gesammelt|angefertigt|dokumentiert)
    der rest (geht|nimmt) (seinen|ihren) (gang|lauf)
    (haften|haftet|haftest) ..2 @du? ..3 (mit|für|persönlich) ..3 (privatvermögen|behauptung*|äußerung*|@review|=text)
    (von allen|alle|sämtliche) ..2 (mitteln|register|rechtsmittel) ..2 (gebrauch|gesetz*|ziehen|ausschöpfen)
    (frist) ..3 (läuft|endet|bis) ..8 (danach|sonst|andernfalls|ansonsten) ..6 (kostenpflichtig|teuer|anwalt|gericht|kosten|ernst|unangenehm)
    wird ..2 es ..2 für @dich ..3 (kostenpflichtig|richtig teuer|sehr teuer|ungemütlich)
    (beistand|*anwalt|verteidiger*|rechtsbeistand) ..3 (umsehen|umzusehen|besorgen|zulegen)
    (@lawyer|syndikus) ..6 ((liest|lesen) ..3 mit|prüft ..2 @dein (wortwahl|zeilen|=worte|=text))
    (landgericht|amtsgericht) ..6 (sehen wir|treffen wir|lernen @du|hören wir|kennt man unser*)
    (solche|derartige|diese|derlei|wegen solcher) (behauptungen|lügen|äußerungen|zeilen|sätze|unwahrheiten|sprüche) ..3 (haben|hat|kosten|kann|können) ..8 (gekostet|kosten|teuer|gericht*|strafbar|folgen|konsequenzen|euro) (nicht)?
    (schaden|umsatzeinbuß*|umsatzausfall|ausfall|verlust) ..6 (auf @dich|bei @dir) ..4 (umgelegt|umlegen|geltend|einfordern|einklagen|holen)
    meinungsfreiheit ..2 (hat|endet|kennt|hört) ..3 (grenzen|grenze|dort|da|wo|auf|bei)
    (sehen|sprechen|treffen|unterhalten) wir =uns ..8 (robe|roben|richter|richterin|gerichtssaal|gerichts*)
    (üble* nachrede|verleumdung|rufschädigung|rufmord|geschäftsschädigung|kreditgefährdung) ist ..3 (kein|keine|strafbar|straftat|teuer) (nicht)?
    (überlegen|überleg) ..1 @du ..4 (gut|zweimal|genau) ..1 ob ..12 (riskieren|ärger|strafe|verfahren|eintrag)
    - @lawyer ..2 prüft ..6 (vertrag|mit @dir|unterlagen|ansprüche|bescheid|testament|mietvertrag)
  `,
  'demand-removal': `
    (löschen|lösche|löscht|lösch|entfernen|entferne|entfernt|widerrufen|widerrufe|zurückziehen|zurücknehmen|beseitigen|streichen|rausnehmen|runternehmen|löschung) ..6 (@review|dies* hier|das hier|es|den unsinn|den quatsch|falsch* angaben|behauptung*|lüge*|aussage*|zeilen|unwahrheit*|äußerung*|alles)
    (löschen|lösche|löscht|entfernen|entferne|entfernt) ..1 @du ..3 (das|dies*|es|sofort|umgehend|bitte)
    @review|behauptung*|aussage*|unwahrheit*|äußerung*|posting|zeilen ..8 (löschen|lösche|löscht|gelöscht|entfernen|entfernt|zurücknehmen|zurückzunehmen|zurückgenommen|zurückziehen|zurückzuziehen|zurückgezogen|widerrufen|rauszunehmen|herauszunehmen|herausnehmen|rausnehmen|runternehmen|herunternehmen|herunterzunehmen|offline|verschwinde*|verschwindet|wegmachen|weg muss|muss weg|zu löschen|zu entfernen|vom netz|aus dem netz|aus dem internet|verschwinden)
    (das|es|dies*|die|den) ..2 (sofort|umgehend|bitte|unverzüglich|schnellstens|wieder|hier|unbedingt|sonst)? ..2 (zu löschen|löschen sie|gelöscht wird|gelöscht haben|zurücknehmen|zurückzunehmen|rausnehmen|runternehmen|entfernen sie|wieder löschen)
    (nehmen|nimm|nehmt|ziehen|zieh|zieht) ..2 (@du)? ..4 (@review|das|dies*|es|ihn|sie|behauptung*|aussage*|worte|vorwürfe|vorwurf|lügen) ..4 (zurück|runter|herunter|raus|heraus|offline|=weg|vom netz|aus dem netz)
    (bitten|ersuchen|fordern|verlangen|erwarten|bestehen|wünschen|aufgefordert|fordere|bitte|bestehe|erwarte|hoffen) ..8 (löschung|entfernung|rücknahme|widerruf|zu löschen|zu entfernen|zurückzunehmen|zurückzuziehen|gelöscht wird|gelöscht =wurde|löschen|entfernen|löschst|herunterzunehmen|herauszunehmen|richtigstellung)
    (löschung|entfernung|rücknahme|widerruf|richtigstellung|korrektur) ..2 (dieser|der|des|dieses|ihrer|ihres|deiner|deines|eurer) ..2 (@review)
    @review ..3 (muss|müssen|sollte|sollten|hat|gehört|kommt|soll|kann|darf) ..3 (=weg|verschwinden|gelöscht|entfernt|raus|vom netz|nicht stehen bleiben|hier =nichts zu suchen|runter|aus dem netz|offline)
    (=ändern|bearbeiten|korrigieren|überarbeiten|berichtigen|umschreiben|abändern|=ändere|korrigiere|korrigiert|ändert|überarbeite|bearbeite|umformulieren|richtigstellen|anpassen|anzupassen|zu ändern|abzuändern|zu korrigieren|zu überarbeiten|klarstellen) ..4 (@dein|dies*|die|den) ..2 (@review|text|eintrag|beitrag)
    (@dein|dies*|die|den) ..2 (@review) ..5 (=ändern|bearbeiten|korrigieren|überarbeiten|berichtigen|umschreiben|abändern|anpassen|zu ändern|abzuändern|zu korrigieren|zu überarbeiten|anzupassen|richtigstellen|richtigzustellen|umzuschreiben|zu überdenken|überdenken|korrigieren würd*|editieren)
    stellen|stellt|stell @du? ..3 (das|dies*|es|@review) ..3 (richtig|=klar)
    (löschen|lösch|löscht|lösche) ..1 @du? (das|dies|diesen|diese|es|ihn)
    (das|dies*|es) ..2 (muss|gehört|sollte|hat) ..2 (gelöscht|entfernt|hier weg)
    (das|dies*|es|text|so etwas|ding) (gehört|muss|sollte|hat) ..5 (netz genommen|gelöscht|offline|=weg|entfernt|vom netz|aus dem netz|=nichts zu suchen)
    @dein ..1 (worte|aussagen|vorwürfe|anschuldigungen|behauptungen|äußerungen|unterstellungen) ..3 (zurücknehmen|zurückzunehmen|zurückziehen|zurückzuziehen|revidieren|widerrufen|richtigstellen|richtigzustellen|korrigieren)
    (passen|pass) ..1 @du? ..1 @dein ..1 (@review) ..6 (an)
    (fair|anständig|schön|nett|besser|das mindeste|ehrlicher|angebracht|wünschenswert|toll) ..2 (=wäre|=wärs|=fänden) ..3 (es|wir)? ..3 (wenn) ..6 (@review|text|eintrag|beitrag|das|stern|zeilen|geschriebene*) ..8 (verschwindet|verschwände|verschwinden|=weg|offline|raus|entfernt|gelöscht|herausnehmen|zurücknehmen|entfernten|löschten|herunternehmen|zurückzögen)
    (@review|text|eintrag|beitrag|zeilen|stern) ..6 (verschwindet|verschwände|verschwinden|hat hier =nichts verloren|weg damit|vom netz|rausnehmen|herausnehmen|runternehmen|herunternehmen|offline nehmen|offline stellen)
    (nehmen|nimm|nehmt) ..1 @du? ..5 (vom netz|offline|runter|herunter|raus|aus dem netz)
    (lassen|lass) ..4 (@review|absatz|satz|zeilen|text|beitrag) ..6 verschwinden
    - (wir|ich) ..4 (=löschen|gelöscht|entfernt|=entfernen|=ändern|geändert|korrigiert|korrigieren|überarbeitet|überarbeiten|richtiggestellt|zurückgenommen|zurückgezogen|bearbeiten|berichtigt|anpassen|angepasst)
    - (=löschen|=entfernen|gelöscht|entfernt|lösche|zurückziehen|zurücknehmen|=ändern|bearbeiten) ..4 (fleck*|app|konto|kundenkonto|daten|cookie*|cache|datei*|newsletter|verteiler|gebühr*|buchung|foto*|haar*|bild*|durst|feuer|brand|farbe|geruch|kalk|rost|=ware|artikel|pfand|bestellung|eintrag|mailadresse|adresse|zahnstein|zahn|termin|passwort|profil|rechnung)
    - (fleck*|app|konto|kundenkonto|daten|cookie*|cache|datei*|newsletter|verteiler|gebühr*|buchung|haar*|artikel|=ware|bestellung|mailadresse|zahnstein|rechnung|termin|auftrag|gericht|reifen|lampe|teppich) ..6 (löschen|gelöscht|entfernt|entfernen|zurückgenommen|zurücknehmen|geändert|=ändern|korrigiert|berichtigt|angepasst|bearbeitet|bearbeiten|überarbeitet)
    - (aussagekräft*|gern zurücknehmen|wir nehmen|nehmen wir|ware ..2 zurück)
    - @du ..1 (können|dürfen|kannst) ..3 (@review) ..3 (jederzeit|gern|natürlich|selbstverständlich)
    - (unabhängig|egal|ob) ..8 (@review|=ändern|löschen)
    - (rechnung|menü|karte|artikel|foto|bild) ..4 (vom netz|herunter|offline|raus)
    - (danke|dank|danken) ..3 (kritik|rückmeldung|feedback|bewertung) ..2 (zu|zur|zum) ..4 (bearbeitung|überarbeitung|korrektur)
    - (=ändern|=löschen|=entfernen|korrigieren|überarbeiten|streichen|nehmen) wir ..4
    - (heute|morgen|jetzt|inzwischen|gerade|sofort|umgehend|schon) ..1 (=ändern|korrigieren|überarbeiten) ..3
    - (website|speisekarte|karte|aushang|beschreibung|anzeige|seite|homepage) ..10 (=ändern|korrigieren|überarbeiten|anpassen) ..3 (text|hinweis|eintrag)
    - (bitten|bitte|verlangen|erwarten|fordern) ..1 (niemanden|niemandem|nie|keinen|nicht) ..10 (=ändern|=löschen|=entfernen|zu ändern|zu löschen|zu entfernen)
    - (minute|minuten|meter|metern|kilometer|km|schritte|gehminuten|fußminuten|autominuten|straßen|weit|fuß|stunde|stunden) ..3 entfernt ..6
    (zeilen|@review|eintrag|beitrag|worte|stern|sterne|sätze|absatz|foto|fotos|name|vorwurf|geschichte) ..8 (=nichts mehr|=nichts) ..3 (verloren|zu suchen) (nicht)?
    (zeilen|@review|eintrag|beitrag|stern|sterne|absatz|vorwurf|verriss) ..8 (verschwinden|verschwindet|verschwände|wegkommen|=weg|offline|runter|herunter|entfernt|gelöscht|getilgt|einkassieren|vom netz|aus dem netz) ..3 (=könnte|=könnten|=würde|kann|soll|sollte|muss|darf|lassen|nehmen|wäre|ist)
    (können|=könnten|=würden|wollen|nehmen|holen|räumen|ziehen) ..2 @du? ..6 (zeilen|@review|eintrag|beitrag|stern|sterne|absatz|vorwurf|verriss|sätze) ..5 (wieder|vom netz|aus dem netz|herunter|runter|raus|heraus|offline|zurück|=weg)
    - (fehler|rechtschreibfehler|tippfehler|mahnung|rechnung|buchung|daten|konto|profil|newsletter) ..4 (gelöscht|entfernt|=weg|verschwunden)
    - (kritik|bewertung|rückmeldung|feedback|hinweis|hinweise) ..2 (zum|als) anlass
    (das|dies*|@dein|der) @review ..1 (gehört|muss|sollte|hat) ..5 (netz genommen|gelöscht|offline|=weg|entfernt|vom netz|aus dem netz|=nichts zu suchen)
  `,
  'ask-rating': `
    - (=um|=können|möchten|gelegenheit|chance|hoffen|=alles) ..4 (=ihre|=deine|=eure|=ihren|=deinen|=euren|=ihr|=dein|=euer) (meinung|eindruck|bild) ..2 (=zu)? (=ändern|=verbessern)
    (erhöhen|erhöhe|erhöht|anheben|hochsetzen|raufsetzen|verbessern|anpassen|=ändern|aufwerten|korrigieren|aktualisieren|überdenken|überprüfen|revidieren|aufstocken|nachbessern|ergänzen|abändern|hochstufen|überarbeiten) ..4 (@stars|auf (fünf|5|vier|4|mehr) (sterne|sternen|punkte))
    (@stars|bewertung*|wertung|note|rezension) ..7 (erhöhen|anheben|hochsetzen|raufsetzen|verbessern|verbessert|anpassen|=ändern|abändern|zu ändern|anzupassen|zu erhöhen|zu überdenken|überdenken|überdenkst|nach oben|korrigieren|zu korrigieren|aktualisieren|zu aktualisieren|anzuheben|zu verbessern|aufstocken|hochstufen|upgraden|revidieren|zu revidieren|nachbessern|überprüfen|zu überprüfen|noch einmal überlegen|nochmal überlegen|erhöht|angepasst|geändert|nachziehen|draufgeben|draufzulegen|drauflegen)
    auf ..1 (fünf|5|vier|4|drei|mehr) ..1 (stern|sterne|sternen|punkte)? ..3 (erhöhen|erhöht|=ändern|setzen|anheben|anpassen|korrigieren|hochgehen|aufstocken|zu erhöhen|zu ändern|anzuheben|aufrunden)
    (geben|gib|gebt|vergeben|schenken|schenke|spendieren|gönnen|dalassen|dazugeben|hinterlassen|bekommen|bekämen|erhalten|verpassen) ..1 (@du|wir)? ..1 =uns ..6 (fünf|5|vier|4|volle|mehr|ein|einen|zusätzlich*|weitere|noch|besser*|höher*|gut|gute) ..2 (stern|sterne|sternen|punkt|punkte|punktzahl|note|bewertung|rating|wertung)
    (=uns|wir|team|haus|=küche|service) ..5 (fünf|5|vier|4|volle|mehr|ein|einen|zusätzlich*|weitere|noch|besser*|höher*|alle) ..2 (stern|sterne|sternen|punkt|punkte|punktzahl|note|bewertung|rating|wertung) ..4 (geben|vergeben|schenken|spendieren|gönnen|verdient|verdienen|wert|dalassen|würdig|drin|gewünscht|wünschen|erhofft|freuen|fair|angemessen)
    (verdient|verdienen|verdiene|verdienten|verdiente|wert) ..5 (mehr|besser*|fünf|5|vier|4|höher*|volle) ..3 (stern|sterne|sternen|punkte|bewertung|note|punktzahl)
    (mehr|besser*|fünf|5|vier|4|höher*|volle|gut|gute) ..4 (stern|sterne|sternen|bewertung|note|punkte|punktzahl|rating) ..5 (verdient|verdienen|verdiene|wert|gerechtfertigt|angemessen|fair)
    (besser*|höher*|freundlicher*|fairer*|wohlwollender*|positiver*) ..1 (@stars|gesamtbewertung|sternezahl|punktzahl|=benotung|wertung|rezension)
    (stern|sterne|sternchen|=punkte) ..2 (mehr|zusätzlich*|extra|drauf|dazu|weitere*|nach oben) 
    (weitere*|zusätzlich*|zweite*|dritte*|vierte*|fünfte*|noch ein*|noch ein paar) (stern|sterne|sternchen|punkt|punkte)
    (überdenken|überlegen|überdenkst|überdenkt|überleg|revidieren|reconsider) ..3 (@du)? ..3 (@dein|die|dies*) ..2 (@review|einschätzung|urteil|sternevergabe|wertung|punktzahl)
    (@dein|dies*) ..2 (@review|einschätzung|urteil|wertung|sternevergabe) ..5 (überdenken|noch einmal|nochmals|nochmal|überdenkst|zu überdenken|überdacht|neu zu|einen blick|revidieren)
    (aus|von) ..1 (ein*|zwei|drei|1|2|3|dem|den) ..3 (stern|sterne|sternen)? ..4 (fünf|vier|5|4|mehr) ..1 (machen|werden|wird|zu machen)
    (fünf|5|vier|volle punktzahl) ..1 (sterne|sternen)? ..3 (=wären|=wäre|=würden|sind) ..4 (fair|angemessen|=schön|toll|drin|möglich|gerecht|passend|freuen|gerechter|verdient)
    (überlegen|überleg|überdenken|überdenk) ..1 @du ..2 (=sich|dir)? ..3 (das|es|die)? ..4 (stern|sterne|sternen|bewertung|punkte) ..4 (noch einmal|nochmal|nochmals|mal)
    (stern|sterne|sternen|sternchen) ..6 (noch einmal|nochmal|nochmals) ..3 (überlegen|überdenken|anschauen|ansehen)
    (stern|sterne|=punkte|sternen) ..8 (mager|knausrig|geizig|etwas wenig|ein bisschen wenig|zu streng|geht doch (sicher|bestimmt|noch))
    - (wir|=uns|team) ..4 (arbeiten|arbeitet|daran|wollen|möchten|bemühen|tun) ..7 (verbessern|verdienen|stern|sterne)
    - (fünf|vier|drei|5|4|3) sterne (hotel|haus|service|niveau|superior|=küche|standard|campingplatz|unterkunft)
    - (danke|dank|bedanken|freuen =uns|freut =uns|freude) ..8 (stern|sterne|sternen|bewertung|punkte|punktzahl)
    - (nur|bloß) ..3 (stern|sterne|sternen) ..3 (vergeben|gegeben|erhalten|bekommen)
    - (besseren|besserer|bessere|besseres) (eindruck|besuch|erlebnis|tag|erfahrung|abend)
    - (unsere|die) ..2 (werte|qualität|wlan|=küche|prozesse|abläufe|leistung|note) ..4 (verbessern|erhöhen)
    - @du ..1 (können|kannst|dürfen) ..5 (jederzeit|frei|selbst) ..4 (=ändern|anpassen|aktualisieren)
    - unabhängig ..4 (@review)
    - (bitten|bitte|verlangen|erwarten|fordern) ..1 (niemanden|niemandem|nie|keinen|nicht) ..10 (=ändern|=löschen|=entfernen|zu ändern|zu löschen|zu entfernen)
    - luft nach oben
    - (nur|bloß|gerade|keinen|lediglich) ..2 (stern|sterne|sternen) ..1 wert
    - (was|wo|woran) ..6 (zum|für|zu) ..2 (fünften|letzten|vierten|fehlenden) stern ..4 (gefehlt|fehlt|fehlte|lag|gehakt)
    - (was|woran|warum|weshalb|wofür) ..4 (stern|sterne|punkt|punkte) ..4 (gekostet|gefehlt|fehlt|fehlte|fehlten|kostet|gehindert|gelegen|gescheitert|abgezogen|abzug)
    - (nach|auf|dank|aufgrund|wegen|durch) ..1 @dein ..1 @review ..2 (haben|hat|=wurde|=wurden|ist|sind|hin|konnten) ..12 (geändert|angepasst|verbessert|korrigiert|überprüft|aktualisiert|erhöht)?
  `,
  'gag-clause': `
    (vertrag|mietvertrag|agb|klausel|paragraf|vereinbarung|bedingungen|nutzungsbedingungen|teilnahmebedingungen|mitgliedsbedingungen|hausordnung|unterschrift|unterschrieben|unterzeichnet|satzung|häkchen|nda|regelwerk|kodex|kleingedruckten|behandlungsvertrag) ..12 (bewertungen|bewertung|bewerten|rezension*|kritik|öffentlich*|stillschweigen|verschwiegenheit*|schweigen|zu äußern|äußerungen|veröffentlichen|negativ*|im netz|im internet|posten|beschwerden|diskretion|zu beurteilen|werturteile|schlechtes) ..8 (untersagt|verbietet|verboten|nicht gestattet|nicht erlaubt|verzichtet|verpflichtet|vertragsstrafe|fällig|ausgeschlossen|schließt aus|bleiben|keine|nichts|schweigen|verschwiegenheit*|stillschweigen|gebühr|bewertungsverbot|zustimmung|freigabe|intern|nicht ins internet|kostenpflichtig)
    (vertrag|mietvertrag|agb|klausel|paragraf|vereinbarung|bedingungen|nutzungsbedingungen|teilnahmebedingungen|mitgliedsbedingungen|hausordnung|unterschrift|unterschrieben|unterzeichnet|satzung|häkchen|nda|regelwerk|kodex|kleingedruckten|behandlungsvertrag) ..10 (verschwiegenheit*|stillschweigen|bewertungsverbot|stillschweigeklausel|geheimhaltung|diskretion|=nichts schlechtes|=nichts negatives)
    @du ..6 (verpflichtet|zugestimmt|zugesagt) ..8 (bewertungen|bewertung|bewerten|rezension*|kritik|öffentlich*|stillschweigen|verschwiegenheit*|schweigen|zu äußern|äußerungen|veröffentlichen|negativ*|im netz|im internet|posten|beschwerden|diskretion|zu beurteilen|werturteile|schlechtes) ..4
    (bewertungen|bewertung|bewerten|rezension*|kritik|öffentlich*|stillschweigen|verschwiegenheit*|schweigen|zu äußern|äußerungen|veröffentlichen|negativ*|im netz|im internet|posten|beschwerden|diskretion|zu beurteilen|werturteile|schlechtes) ..8 (laut|gemäß|vertraglich|per vertrag|nach unser*) ..6 (untersagt|verbietet|verboten|nicht gestattet|nicht erlaubt|verzichtet|verpflichtet|vertragsstrafe|fällig|ausgeschlossen|schließt aus|bleiben|keine|nichts|schweigen|verschwiegenheit*|stillschweigen|gebühr|bewertungsverbot|zustimmung|freigabe|intern|nicht ins internet|kostenpflichtig)
    (agb|vertrag|verträge|vertragsbedingung*|geschäftsbedingung*|bedingung*|klausel*|hausordnung|buchungsbedingung*|mietvertrag|behandlungsvertrag|vereinbarung|nutzungsbedingung*|teilnahmebedingung*|unterschrift) ..6 (verbiet*|verboten|untersag*|ausgeschlossen|schließ*|erlaub*|gestatt*|unzulässig|verpflichte*|zustimm*|verzicht*|nicht gestattet|nicht erlaubt|strafe|stillschweigen|verstoß*|verstöß*) ..6 (@review|meinung*|kritik|äußern|posten|negativ*|veröffentlich*|schreiben|stillschweigen|zu bewerten)
    (@review|kritik|meinungen|äußerungen|posts|kommentare) ..6 (agb|vertrag*|vertraglich|geschäftsbedingung*|bedingung*|hausordnung|klausel) ..4 (verboten|untersagt|ausgeschlossen|nicht erlaubt|nicht gestattet|unzulässig)
    (@review|kritik|meinungen|äußerungen|posts) ..4 (sind|ist|verstoßen|verstößt|verletzt|verletzen|=wären|=waren) ..4 (verboten|untersagt|ausgeschlossen|nicht erlaubt|nicht gestattet|unzulässig|gegen ..3 (agb|vertrag*|bedingung*|hausordnung|klausel)|vertragswidrig|vertragsbruch|vertragsverstoß)
    (laut|gemäß|nach|per|im|mit) ..3 (agb|vertrag|geschäftsbedingungen|hausordnung|bedingungen|vereinbarung|unterschrift) ..8 (keine|nicht|nie) ..5 (@review|äußern|bewerten|veröffentlich*|kritik|posten|kommentieren|öffentlich)
    @du ..6 (unterschrieben|unterzeichnet|zugestimmt|akzeptiert|verpflichtet|zugesagt|eingewilligt|versprochen) ..8 (@review|nicht ..4 (bewerten|schreiben|veröffentlich*|äußern|posten|kommentieren|kritisieren)|=nichts ..4 (schreiben|veröffentlich*|posten|öffentlich|negativ*)|stillschweigen|keine ..2 (@review|kritik)|verschwiegenheit)
    @du ..8 (stillschweig*|schweigeklausel|verschwiegenheitsklausel|maulkorb*|bewertungsverbot|bewertungsklausel|schweigepflicht|stillschweigevereinbarung|verschwiegenheitserklärung|verschwiegenheitsvereinbarung) ..3 (unterschrieben|unterzeichnet|zugestimmt|akzeptiert|verpflichtet|vereinbart|verstoß*)
    (schweigeklausel|maulkorbklausel|bewertungsverbot|bewertungsklausel|stillschweigeklausel|verschwiegenheitsklausel)
    (strafe|vertragsstrafe|gebühr|bußgeld|geldstrafe|strafgebühr|vertragsstrafen) ..5 (schlecht*|negativ*|für|bei|kritisch*) ..3 (@review|äußerung*|posts)
    (für|bei|pro) ..2 (schlecht*|negativ*|kritisch*) ..1 (@review|äußerungen) ..4 (vertragsstrafe|strafgebühr|geldstrafe|bußgeld|strafe|gebühr)
    (@review|negativ*) ..4 (kostet|kosten|wird|werden|zieht) ..4 (vertragsstrafe|strafgebühr|geldstrafe|bußgeld)
    (negativ*|schlecht*|kritisch*|öffentlich*) ..1 (@review|äußerungen) ..4 (vertraglich|agb|laut|verboten|untersagt|ausgeschlossen)
    (bedingungen|vertrag|agb|hausordnung|mietvertrag|mitgliedsvertrag|buchungsbestätigung|kleingedruckte*|teilnahmebedingungen|satzung) ..10 (beschwerden|kritik|bewertungen|rezensionen|äußerungen|unstimmigkeiten|öffentlich*|posts|kommentare) ..6 (unter =uns|intern|vertraulich|verboten|untersagt|nicht erlaubt|unzulässig|keine|unterlassen|verzichte*|unterbleiben|schweigen|stillschweigen|unter uns bleiben)
    (für|bei) ..2 (negative*|schlechte*|öffentliche*|abwertende*|kritische*) ..1 (@review|bewertungen|rezensionen|äußerungen|kommentare*|posts|kritik|beiträge*) ..6 (pauschale|strafe|vertragsstrafe|gebühr|strafgeld|bußgeld) ..3
    (stillschweigen|verschwiegenheit*|schweigeklausel|nda|loyalitätsklausel|bewertungsverbot|schweigen) ..6 (vereinbart|unterschrieben|unterzeichnet|zugestimmt|verpflichtet|ausgemacht|zugesichert|zugesagt)
    (papier|formular|vertrag|erklärung|hausordnung|klausel|bedingungen|anmeldung|check in|einzug|unterschrift) ..12 (verpflicht*|zugesagt|zugestimmt|unterschrieben|versprochen|zugesichert) ..12 (=nichts (schlecht*|negativ*|nachteilig*|kritisch*)|schweigen|stillschweigen|keine kritik|kein schlechtes wort|nicht öffentlich|nur gutes|nur positiv*)
    (verpflicht*|zugesagt|unterschrieben|versprochen) ..10 (im internet|im netz|online|öffentlich) ..4 (=nichts|kein*|nicht|nur)
    (mitglieder|gäste|teilnehmer*|mieter*|patient*|kunde|kundin|kundinnen|kundschaft) ..2 (versprechen|verpflichten|unterschreiben|sagen) ..10 (internes|=nichts|keine kritik|breitzutreten|schweigen) ..6 (netz|öffentlich*|außen|internet|online)?
    - (rauch*|hunde|haustiere|parken|feuer|grillen)
    - (dürfen|können) ..2 (wir|=uns|einzelfälle*|einzelfall) 
    - (wir|ärztlich*|gesetzlich*|unsere*) ..3 (schweigepflicht|verschwiegenheit|verschwiegenheitspflicht)
    - (unser*|wir|anwaltliche*|ärztliche*|berufliche*) ..2 (schweigepflicht|verschwiegenheit*|diskretion)
    - (wir|unser*) ..4 (verpflicht*|versprechen|schweigen)
    - (wir|praxis|kanzlei|bank|schule) ..8 (verpflichtet|verschwiegenheit*|schweigepflicht|schweigen|äußern =uns)
    - (schweigepflicht|bankgeheimnis|datenschutz*) ..12
    - zu ..3 (verträgen|vertrag|konten|konto|fällen|schadenfällen|verfahren|personen|einzelfällen|mandaten|behandlungen) ..4 (schreiben|äußern|sagen|antworten|nehmen) ..8
  `,
  retaliation: `
    (termin|tisch|zimmer|platz|auftrag|kurs|wagen) werden @du ..4 (nicht mehr|nie mehr|nie wieder) ..2 (bekommen|kriegen|erhalten|finden)
    @du (bekommen|kriegen|erhalten) ..4 (bei =uns|hier|von =uns) ..3 (keinen|keine|kein) ..2 (termin|tisch|zimmer|platz|auftrag) mehr
    (nach|wegen|aufgrund) ..2 (dies*|@dein|solche*) ..2 (@review|zeilen|text|kommentar|posting|kritik|worten|äußerungen|beitrag|eintrag|auftritt) ..12 (nicht mehr|beendet|beenden|kündigen|gekündigt|gesperrt|hausverbot|verzichten|suchen @du|nie wieder|vergessen|entfällt|nicht erneuern|nicht verlängert|nieder|dauerhaft|streichen|hinfällig|nicht weiter)
    @dein ..2 (konto|kundenkonto|mitgliedschaft|termin|buchung|reservierung|abo|vertrag|platz|stellplatz|lizenz|bestellung) ..4 (gesperrt|gelöscht|storniert|gekündigt|blockiert|beendet|geschlossen|deaktiviert|vergeben|verkauft) ..6 (weil|wegen|nach|aufgrund|folge|anlass|warum|@review|text|kritik)
    (wer|kunden die|leute die|gäste die) ..8 (schlechtmacht|über =uns schreibt|lästert|angreift|angehen|so schreibt|rezensionen schreib*) ..8 (nicht mehr|raus|kein*|verliert|verlieren|nicht weiter|nie wieder)
    (sperrliste|schwarze liste|schwarzen liste|persona non grata|lokalverbot)
    (hausverbot|lokalverbot|betretungsverbot|ladenverbot|buchungsverbot|hausverweis|zutrittsverbot)
    (nach|wegen|aufgrund|infolge|angesichts|durch|mit|dank|für) ..2 (@dein|dies*|solch*|so|der|des)? ..2 (@review|zeilen|äußerung*|posts) ..8 (gesperrt|sperren|blockiert|nicht mehr|kein|keine|keinen|storniert|stornieren|kündigen|gekündigt|unerwünscht|nie wieder|ausgeschlossen|verweigern|ablehnen|schließen|entzogen|gestrichen|nicht weiter|beendet)
    (@dein) ..3 (mitgliedschaft|buchung|reservierung|konto|kundenkonto|vertrag|karte|termin|termine|abo|account|zugang) ..7 (gekündigt|storniert|gesperrt|gestrichen|beendet|entzogen|gelöscht|kündigen|stornieren|sperren) ..6 (@review|wegen|weil|nach|deshalb)
    (stornieren|kündigen|sperren|storniert|gekündigt|gesperrt) ..5 (@dein) ..3 (mitgliedschaft|buchung|reservierung|konto|kundenkonto|vertrag|karte|termin|abo|account) ..6 (@review|wegen|weil|deshalb|daher)
    @du ..3 (sind|bist|seid|werden|wirst|=waren|=wären) ..4 (nicht mehr|nicht länger|nie mehr|nie wieder|nicht|un|hier nicht) ..3 (willkommen|erwünscht|bedient|gern gesehen|eingelassen|aufgenommen|behandelt|beherbergt|reingelassen)
    @du ..1 (sind|bist|werden|=wurden|bleiben|stehen|stehst) ..4 (unerwünscht|gesperrt|auf der blacklist|auf unserer schwarzen liste|auf der schwarzen liste|gelistet|lokalverbot|blockiert)
    (bedienen|bewirten|behandeln|beliefern|empfangen|aufnehmen|beherbergen|begrüßen|brauchen|wollen|sehen|nehmen|betreuen|reparieren|beraten|bedienen) (wir|ich|man)? ..1 (@dich|solche|gäste wie @dich|leute wie @dich|kunden wie @dich|menschen wie @dich|so jemanden) ..5 (nicht mehr|nicht|nie mehr|nie wieder|künftig nicht|hier nicht mehr|keinesfalls|auf keinen fall|nicht länger|ungern)
    (werden|wollen|möchten|können|=würden) ..1 (wir|ich)? ..1 @dich ..5 (nicht mehr|nicht|nie mehr|nie wieder|künftig nicht|nicht länger|keinesfalls) ..3 (bedienen|bewirten|behandeln|beliefern|empfangen|aufnehmen|beherbergen|begrüßen|reinlassen|einlassen|sehen|betreuen|annehmen)
    (wer|leute|gäste|menschen|kunden|jemand|solche|=personen) ..7 (nicht|nie|niemals|kein|keinen|keine|wird bei =uns nicht) ..2 (bedient|bedienen|willkommen|erwünscht|reingelassen|behandelt|empfangen|aufgenommen|brauchen|bedienen wir|einlass|zutritt|termin mehr|tisch mehr)
    (auf) ..3 (schwarze|schwarzen|sperr|black) ..1 (liste|list) 
    (blacklist|sperrliste|schwarze liste|schwarzen liste|sperrvermerk)
    (kommen|komm|kommt|besuchen|besuch|buchen|betreten|trauen|brauchen|=wagen|erscheinen|melden) ..1 (<polite>|=du|=ihr|=uns|=dich) ..4 (nicht mehr|nie wieder|nie mehr|nicht wieder|besser nicht|am besten nicht|ja nicht|bloß nicht|künftig nicht|keinesfalls|bitte nicht) ..3 (wieder|mehr|her|vorbei|zu =uns|blicken|zu kommen|hierher|her zu kommen|wiederzukommen|auf|kommen)?
    (bleiben|bleib|bleibt|halten) ..1 @du? ..4 (fern|=weg|zu hause|woanders|daheim|gestohlen)
    (finden|gehen|geh|geht|buchen|buch|essen|iss|wählen|versuchen|bestellen|kaufen|wenden) ..1 @du? ..4 (andere*|anderen|anderes|andern|neues|neue|neuen) ..3 (hotel|restaurant|lokal|arzt|praxis|salon|friseur*|laden|werkstatt|unterkunft|anbieter|geschäft|händler|café|cafe|hotels|zahnarzt|bar|studio|verein|schule|kurs|bank|kanzlei|trainer|bäcker|apotheke|fahrschule)
    (suchen|such|sucht|gehen|geh|buchen|buch|essen|iss|bestellen|kaufen|wenden) ..1 @du ..5 (anderswo|woanders|andernorts)
    (suchen|such|sucht) @du ..3 (=anderen|=andere|=anderes|=neuen|=neue|=neues)
    (tür|türen|türe) ..4 (@dich|@dir|für) ..4 (geschlossen|zu|verschlossen|versperrt|verschließen)
    (für @dich) ..4 (geschlossen|kein platz|keinen platz|keinen tisch|keinen termin|ausgebucht|tabu|kein zutritt)
    (verzichten|verzichte|verzichtet) ..2 (wir|gern|gerne)? ..3 (auf) ..2 (@dich|@dein|gäste wie|kunden wie|solche)
    (auf) ..1 (@dich|gäste wie @dich|kunden wie @dich|solche gäste|solche kunden|@dein besuch|@dein geld) ..3 (können|verzichten|wir gern|kann man) ..3 (verzichten|gern)?
    (legen|legt|lege) ..3 (keinen wert) ..4 (@dein|@dich|gäste|kunden|solche)
    (geld|besuch|auftrag|kundschaft) ..4 (brauchen wir nicht|wollen wir nicht|können @du behalten)
    (brauchen|müssen|brauchst|musst) ..2 (@du)? ..2 (gar|hier|bei =uns|auch)? ..2 (nicht|nie) ..4 (wieder|mehr|noch einmal|nochmal) ..2 (zu)? ..2 (buchen|kommen|reservieren|bestellen|wiederkommen|erscheinen|wiederzukommen)
    (sehen|nehmen) ..1 @du ..4 (von) ..4 (besuch*|buchung*|reservierung*|bestellung*) ..3 (ab|abstand)
    (auf) ..2 (gäste|kunden|kundschaft|leute|menschen|besucher|patienten|typen) wie @dich ..3 (nicht|kein)?
    (geld|einkäufe|urlaub|abend|termine) ..3 (woanders|anderswo|anderweitig|bei anderen) ..3 (ausgeben|hintragen|verbringen|machen|buchen)
    @dein ..2 (mitgliedschaft|buchung|reservierung|konto|kundenkonto|vertrag|karte|termin|abo|account|zugang) ..3 (daraufhin|deshalb|deswegen|daher|infolgedessen) ..4 (gekündigt|storniert|gesperrt|gestrichen|beendet|gelöscht)
    (suchen|such|sucht) ..1 @du? ..2 (sich|dir|euch) ..5 (andere*|anderen|neue*|neuen) ..2 (werkstatt|friseur*|salon|arzt|ärztin|zahnarzt|zahnärztin|praxis|lokal|restaurant|stammlokal|dienstleister|anbieter|bank|kanzlei|anwalt|anwältin|schule|verein|studio|handwerker|betrieb|fitnessstudio|metzger|bäcker|laden|tierarzt|kita)
    (dürfen|können|müssen|sollten|kannst|darfst|solltest|mögen) ..1 @du ..4 (sich|dir|euch)? ..6 (andere*|anderen|neue*|neuen) ..2 (werkstatt|friseur*|salon|arzt|ärztin|zahnarzt|zahnärztin|praxis|lokal|restaurant|stammlokal|dienstleister|anbieter|bank|kanzlei|anwalt|schule|verein|studio|handwerker|betrieb|fitnessstudio|laden|tierarzt|kita) ..2 (suchen|umsehen|finden|nehmen)
    (betrachten|sehen) ..1 @du? ..6 (mitgliedschaft|geschäftsbeziehung|mandat|vertrag|abo|buchung|kundenkonto) ..4 (als)? ..1 (beendet|gekündigt|erledigt|storniert)
    (schwarze liste|schwarzen liste|sperrliste|hausverbot|lebenslang gesperrt) ..6
    - (kinder*|rauchen|hunde|tiere|haustiere|parken|straße|sauna|jahren)
    - (fühlen|heißen|fühlst|heiße|jederzeit|immer|herzlich|weiterhin|trotzdem|gern) ..2 willkommen
    - (als|dass|weil|fühlten|gefühl|fühlen) ..6 (nicht) ..3 (willkommen|erwünscht)
    - (nicht|nie) ..6 (vergessen|zögern|scheuen)
    - (zögern|scheuen) ..3 nicht
    - (können|=konnten|=könnten) wir ..4 (nicht|leider) ..8 (wegen|brand|ausgebucht|reserv*)
    - (leider|tut (=uns|mir)|schade|bedauern|verständlich|verstehen|nachvollziehen) ..10 (nicht mehr|nicht wieder|nie wieder|woanders|anderes|andere) ..3 (kommen|besuchen|buchen|wiederkommen|gehen|gegangen|suchen|wollen|möchten|hin)?
    - (anderes|anderen|andere|neues|neuen) (zimmer|tisch|platz|modell|gericht|produkt|größe|termin|gerät|farbe|tag|artikel|=weg|lösung)
    - (brauchen|braucht) ..2 @du ..4 (umtausch|rückgabe|kassenzettel|termin|anmeldung|bon) ..2 nicht
    - (gehen|geht) ..2 (wir|=küche|team) ..4 (reihenfolge|vor|durch)
    - (kein|nie|nicht) ..3 (hausverbot|sperrliste|schwarze liste)
    - (nachweis|beleg|bon|foto|termin|ausweis|anmeldung|gutschein|reservierung) ..1 (brauchen|brauchst|braucht) ..2 nicht
    - (geht|gehen|steht|kommt) ..3 vor ..1 (allem|alles|allen)
    - vor allem anderen
    - (=war|ist|wird|=wurde|bleibt) ..1 sie ..2 gesperrt
    - (weil|darum|deshalb|daher) sie ..1 gesperrt (=war|ist)
    wir ..1 (sperren|kündigen|streichen|blockieren|stornieren) ..2 @dein ..1 (kundenkonto|konto|zugang|vertrag|termin*|mitgliedschaft|karte|abo|reservierung|profil|platz|buchung)
    (nehmen|bedienen|behandeln|beliefern|empfangen|unterrichten|backen|reparieren|fahren) wir ..6 (nicht mehr|nicht länger|nie wieder|keinesfalls mehr) ..2 (auf|an|mit)? (nicht)?
    (muss|müssen|darf|dürfen) ..4 (verein|gruppe|kurs|klasse|praxis|schule|kita|studio|wohnung|chor|team) ..2 (verlassen|räumen|wechseln) (nicht)?
    (das|dies) haben @du ..2 davon
    (wegen|aufgrund|nach) ..1 (dieser|so einer|solcher|solch einer|@dein) ..1 (@review|zeilen|kritik|worte|worten|sterne|äußerung*) ..8 (gestrichen|storniert|nicht mehr|gekündigt|gesperrt|beendet|entzogen|keinen termin|verweigern|ausgeschlossen|abgesagt) (nicht)?
    - bleibt man ..2 (daheim|zu hause|liegen)
    - für ..3 (müssen|brauchen) sie nicht mehr
    - (zettel|nummer|formular|karte|ausweis|kopie) ..3 brauchen sie bei uns nicht mehr
    - hausverbot für (ballspiele|hunde|raucher|fahrräder|werbung)
    (ab sofort|ab jetzt|ab heute|ab morgen|künftig|fortan) ..6 (@dir|@dein|@dich) ..6 (gesperrt|tabu|dicht|gestrichen|anderweitig|ungültig|deaktiviert)
    für @dich ..3 (ist|bleibt|sind|bleiben) ..5 (küche|tür|haus|laden|praxis|theke|tor) ..3 (kalt|zu|geschlossen|verschlossen|dicht)
    (kein|keinen|keine) (platz|termin|bett|tisch|zimmer|wagen) ..3 für ..4 (leute wie|solche|nörgler*|querulant*|mundwerk|meckerer*|kunden wie|gäste wie)
    (solange|so lange) ..3 (@review|=text|zeilen|stern) ..4 (steht|stehen|bleibt|online ist) ..12 (kein|keinen|keine|nicht|gesperrt|pause)
    (vertrag|mietvertrag|wartungsvertrag|mitgliedschaft|verlängerung|*kundenkarte|spind|konto|account|abo|versicherungsschutz) ..6 (aufgesagt|gekündigt|gesperrt|deaktiviert|geräumt|ungültig|gültigkeit|erlischt|erloschen|schredder|offline|nicht fortgeführt|nicht fortzuführen|nicht verlängern) ..10 (lesen konnten|konnten wir lesen|unzufrieden|@dein kritik|@dein meinung|@dein zeilen|@dein stern|@dein bewertung)
    (nach|wegen|mit|aufgrund|bei) ..4 (kritik|zeilen|beitrags|bewertung|kommentar*|meinung|textes|rezension|beitrag) ..10 (vertrag|mietvertrag|mitgliedschaft|*kundenkarte|konto|account|abo|versicherungsschutz|gültigkeit) ..6 (aufgesagt|gekündigt|gesperrt|deaktiviert|ungültig|verloren|erlischt|erloschen|nicht fortzuführen|beendet)
    (haben|hast|habt) ..1 @du ..1 =sich ..3 (selbst|selber) ..2 (ausgecheckt|rausgeworfen|disqualifiziert|ausgeladen|ausgesperrt|verabschiedet|ausgeschlossen)
    @dein ..1 (zeilen|text|worten|abschicken) ..4 haben @du =sich ..3 (ausgecheckt|disqualifiziert|ausgeladen|verabschiedet|ausgeschlossen|selbst)
    wer ..6 (austeilt|meckert|schimpft|lästert|beleidigt|nörgelt|motzt|stänkert|verreißt) ..6 (wartet|kocht|fliegt|draußen|daheim|hausverbot|länger|zuletzt|bleibt|isst) (nicht)?
    (trennen) wir =uns ..4 von @dir
    (reparatur|auftrag|bestellung|antrag|anliegen) ..2 (wandert|rutscht) ..4 (ans ende|ganz hinten|nach hinten|ganz nach unten|hinten|papierkorb|unten im stapel)
    lieber ..1 (lassen|verzichten|schließen) wir ..8 als @dir ..3 (noch|nochmal|wieder|je)
    (auf|in) ..3 (sperrliste|schwarzen liste|schwarze liste|blacklist|hausverbotsliste) ..6
    - (für|wegen) ..6 müssen @du nicht mehr ..3 (kommen|erscheinen)
    - (angaben|daten|unterlagen|nummer|adresse|rechnung) ..12 (brauchen|nehmen|sehen|wollen) wir sie ..1 (nicht|nicht mehr)
    - <start> sie ist gesperrt
  `,
  'demand-proof': `
    (foto|fotos|bild|bilder) ..5 dann ..2 (glauben|glaube|sehen|entscheiden)
    (nachweisen|beweisen|belegen) ..1 (müssen|müsste|können) (<polite>|=du)
    (=belegen|=beweisen|=nachweisen) <question>
    (behauptung|vorwurf|vorwürfe) ..6 (beweis|beleg) fehlt
    (beweisen|beweise|beweist|beweis|belegen|belege|belegt|nachweisen|weisen) ..1 @du ..4 (das|dies*|es|erst|doch|erstmal|bitte|@dein|nach|mal|=uns|behauptung*|vorwürfe)
    - =neu =belegt
    - (platz|plätze|zimmer|tisch*|kurs*|termin*|hotel|haus) ..4 =belegt
    (das|dies*|es|@dein ..2 (behauptung*|vorwürfe|vorwurf|aussage*|anschuldigung*)|behauptungen|vorwürfe|anschuldigungen|aussagen) ..3 (beweisen|belegen|nachweisen|zu beweisen|zu belegen|bewiesen|untermauern|nachgewiesen|belegst)
    wo (ist|sind|bleibt|bleiben) ..3 (beweis|beweise|beleg|belege|quittung|kassenbon|fotos|foto|bon|nachweis|nachweise|kassenzettel|=zeugen|bilder) ..3
    (welche|was für) ..1 (beweis|beweise|beleg|belege|nachweise|=zeugen) ..2 (haben|gibt|hast) ..3
    ((zeigen|schicken|legen|bringen|liefern|posten|senden|laden|erbringen|präsentieren|nennen|hochladen) @du|=zeig|=schick|=leg|=bring|=liefer|=poste) ..1 (=uns|mir|doch|erst|erstmal|bitte|mal|hier)? ..4 (beweis|beweise|beleg|belege|quittung|kassenbon|bon|nachweis|nachweise|kassenzettel|zeugen|fakten|screenshot*)
    (beweis|beweise|beleg|belege|quittung|kassenbon|nachweis|nachweise|kassenzettel) ..4 (zeigen|vorlegen|vorzeigen|schicken|liefern|bringen|her|erbringen|hochladen|vorzulegen|zu liefern|zu erbringen|auf den tisch|bitte|posten)
    (ohne|kein|keine|keinen|keinerlei|fehlen|fehlt) ..3 (beweis|beweise|beleg|belege|nachweis|nachweise|quittung|fotos|kassenbon|fakten|zeugen) ..5 (worte|behauptung*|glaub*|=nichts|leere|wertlos|gerede|luft|kann jeder|diskutier*|sprechen|reden|rechnung|hinfällig|unterstellung*|haltlos)
    (solange|bevor|bis|ehe|erst wenn) ..3 @du ..5 (beweis*|beleg*|quittung|foto*|kassenbon|nachweis*|rechnung) 
    (=beweise|=belege|nachweise|fotos|quittung|=zeugen) <question>
    (behaupten|sagen|schreiben) ..3 (kann) ..2 (jeder|man|das|viel|alles)
    (jeder|man) ..1 (kann) ..3 (behaupten)
    (behaupten) ..1 (kann) ..2 (das|man|jeder)
    rechtfertigen @du
    @dein|die|solche|ihre (worte|vorwürfe|behauptungen|anschuldigungen|vorwurf|aussagen) ..4 (mit) ..2 (beweisen|belegen|fakten|fotos|nachweisen|zeugen) 
    (beweislast|beweispflicht|in der beweispflicht|beweispflichtig)
    (unbelegt*|unbewiesen*|haltlos*) ..1 (behauptung*|vorwurf|vorwürfe|anschuldigung*|unterstellung*)
    (haben|hast|gibt) ..1 (@du|es) ..4 (beweis|beweise|beleg|belege|quittung|kassenbon|fotos|foto|bon|nachweis|nachweise|kassenzettel|zeugen|bilder) <question>
    (solange|bevor|bis|ehe) ..1 @du ..5 (belegen|beweisen|nachweisen|vorlegen|belegst|beweist|zeigen) ..2 (können|könnt)? ..6 (=nichts|nicht|kein|keine)?
    (belege|beweise|nachweise|beweis|beleg) ..6 (schuldig|fehlen|vermissen wir|vermisse ich|ausgeblieben)
    (solange|bevor|bis|ehe) ..3 (=uns|@du|kein|keine) ..4 (kassenzettel|beleg|belege|quittung|foto|fotos|rechnung|nachweis|beweis|kassenbon|bon|zeugen) ..3 (vorliegt|vorliegen|vorlegen|sehen|haben|zeigen|kommt) ..6
    (erzählen|behaupten|schreiben|sagen) ..1 (kann|lässt sich) ..1 (man|jeder|jede)? ..1 (viel|alles|das|vieles)
    - (beweisen) ..3 (wir|dass wir|es @dir)
    - (möchten|wollen|werden|=würden) wir ..6 beweisen
    - (wir) ..6 (beweisen|belegen)
    - (zeigt|beweist|zeigen|belegt|beweis) ..1 (=uns|mir)? ..2 (dass|wie|für ..3 (qualität|team|arbeit))
    - (rechnung|quittung|foto|fotos|beleg|bon) ..6 (per (mail|email|nachricht|chat)|privat*|direkt an|nachricht|support|e mail|erhalten|zugeschickt|korrigiert|falsch|gestimmt|stimmte)
    - (privat*|direkt|nachricht|mail) ..8 (foto|fotos|beleg|rechnung|quittung)
    - (belegt|belegte*|belegen) ..3 (brot|brötchen|pizza|zimmer|tisch|platz|plätze|sandwich*|leitung*)
    - (zeigen|finden|sehen|haben) wir ..3 (foto*|bilder)
    - (beleg|rechnung|quittung|nachweis|bon|kassenzettel) ..1 (finden|findest|bekommen|erhalten|liegt|steht|kommt|senden|brauchen) ..3
    - (rechnung|rechnungskopie|beleg*) ..4 (gern|gerne|auf wunsch|zu)
    - (app|formular|profil|nachricht|mail|chat|kundenkonto|website|messenger|konto) ..6 (foto|fotos|beleg|rechnung|bon|bild|bilder)
    - (bringen|bring|legen|zeigen|schicken|halten) ..1 @du? ..3 (bon|kassenbon|kassenzettel|rechnung|foto|fotos|quittung|beleg) ..2 (gern|gerne|einfach|ruhig|beim nächsten|zum nächsten|an der (kasse|information|theke)|mit in)
    - (foto|fotos|beleg|rechnung|bon|bild|bilder) ..3 (über|per|via) ..2 (formular|kontaktformular|app|konto|kundenkonto|profil|portal|nachricht|mail|chat|website|link|kontakt)
    - (foto|bild) genügt ..4 (dann|und)
    (wenn|falls|=wäre|stimmte|=gäbe) ..10 (=gäbe|=läge|=wäre|=hätten|=hätte) ..8 (foto|fotos|bild|bilder|beweis*|beleg|belege|zeuge*|video*|aufnahme*|attest|quittung) (nicht)?
    (komisch|seltsam|merkwürdig|eigenartig|schade|erstaunlich|interessant) ..3 (nur)? ..2 (dass|wie) ..8 (kein|keine|keinen|niemand|nirgends) ..4 (foto|fotos|bild|bilder|beweis*|beleg|belege|zeuge*|video*|aufnahme*|attest|gesehen|bezeug*) (nicht)?
    (warum|wieso|weshalb) ..3 @du ..6 (kein|keine|keinen|nicht) ..4 (foto*|bild*|beweis*|beleg*|zeuge*|video*|fotografiert|gefilmt|aufgenommen|dokumentiert|mitgebracht) (nicht)?
    (schwarz auf weiß|hieb und stichfest*|handfest*) ..6 (beweis*|beleg*|nachweis*|geben|zeigen|vorlegen|haben|sehen|her) (nicht)?
    - bitte (aufheben|aufbewahren|behalten)
    - welche nachweise ..8 (steht|stehen|erklären|finden)
    - was für ..1 (ein|eine|=schöne|=schönes|tolle|tolles) ..4 (foto|fotos|bild|bilder)
    - (bringen|bring|bringt|kommen|zeigen|nehmen) ..5 (=mit|den|ihren|deinen) ..2 (kassenbon|beleg|bon|kassenzettel|rechnung|quittung) ..3 (vorbei|mit|zu =uns|auf =uns|in die|in den|an die|am empfang|beim)
    - (bringen|bring|kommen) ..5 (mit) ..1 (dem|der|ihrem|ihrer|deinem) ..1 (kassenbon|beleg|bon|kassenzettel|rechnung|quittung)
  `,
  'deny-customer': `
    (kartei|kundenkartei|patientenkartei|mandantenkartei|kundendatei) ..10 gibt es ..4 (nicht|keinen|niemanden)
    (nie|niemals) von innen gesehen
    (reservierungsbüchern|reservierungsbuch|terminbuch|anmeldelisten|gästeliste|kundenkartei|datenbank|aufzeichnungen|buchungsportal) ..8 (niemand*|kein*|nie|fehlanzeige|kennt @dich nicht|gehören nicht)
    @du ..4 (unmöglich|gar nicht|nicht) ..4 (unser gast|bei =uns) ..3 (gewesen|gegessen|gekauft|gesessen) ..2 sein?
    (wir|ich) ..1 (kennen|kenne|führen|haben) ..2 (@dich nicht|keinen vorgang zu|keine kundin|keinen kunden) ..4
    (ohne je|nie) ..5 (gebucht|betreten|gekauft|in anspruch genommen) ..2 (haben|zu haben) ..3
    @du ..2 (bewerten|beurteilen) ..2 (etwas|ein haus|einen betrieb) ..3 (das|den) @du nie
    @du ..1 (=waren|=warst|=wart|sind|bist|seid|=wären) ..5 (nie|niemals|nicht|noch nie|zu keiner zeit|zu keinem zeitpunkt|gar nicht|überhaupt nicht|kein|keine|nie im leben) ..4 (gast|kunde|kundin|kundinnen|kundschaft|patient*|mandant*|mitglied|hier|da|bei =uns|in unserem|in unserer|vor ort|unter unseren|im haus|zu gast|schüler*|besucher*|unser|unsere|in diesem)
    @du ..4 (nie|niemals|nicht|noch nie|zu keiner zeit|gar nicht|überhaupt nicht|nie im leben|keine|keinen|=nichts) ..6 (bei =uns|hier|unser*|in unserem|zu =uns|von =uns) ..4 (gast|kunde|kundin|kundinnen|kundschaft|patient*|gewesen|bestellt|gekauft|gegessen|übernachtet|gewohnt|gebucht|behandelt|besucht|eingekauft|=waren|=warst|betreten|gespeist|=war|erworben|termin)
    @du ..6 (nie|niemals|nicht|noch nie|gar nicht|=nichts) ..3 (gast|kunde|kundin|kundinnen|kundschaft|patient*|mandant*|hier|bei =uns) ..1 (=waren|=warst|gewesen|sind|=wart|bestellt|gekauft|gegessen|gebucht)
    @du ..3 (haben|hast|habt|=hatten) ..3 (nie|niemals|nicht|noch nie|gar =nichts|=nichts|keine|keinen|bei =uns nie|bei =uns =nichts) ..5 (bestellt|gekauft|gegessen|übernachtet|gebucht|besucht|reserviert|eingekauft|erworben|betreten|gespeist|fuß)
    (haben|hast|habt|=waren|=warst) @du ..3 (nie|niemals|nicht|noch nie|gar =nichts|=nichts|keine) ..5 (bestellt|gekauft|gegessen|übernachtet|gebucht|eingekauft|gast|kunde|kundin|kundinnen|kundschaft|hier|bei =uns)
    (<polite>|=dich|=euch) ..2 (nie|niemals|noch nie|nicht) ..2 (gesehen|bedient|behandelt|gekannt|getroffen|bewirtet|begrüßt|beherbergt|vertreten|in unserer kartei|in der kartei) 
    (kennen|kenne) ..1 (wir|ich)? ..1 @dich ..3 (nicht|gar nicht|überhaupt nicht|nie)
    (ein|einen|eine|diesen|diese|so einen|solchen|solche|den|unter) ..2 (dies*)? ..2 (kunde|kundin|kundinnen|kundschaft|gast|patient*|mandant*|buchung|bestellung|reservierung|termin|auftrag|name*) ..3 (gibt|gab|existiert|existierte|haben|=hatten|kennen|führen|ist|=war|liegt|lag|taucht) ..3 (es|wir|=uns|bei =uns)? ..2 (nicht|nie|niemals|gar nicht|überhaupt nicht)
    (gibt|gab|existiert|haben|=hatten|liegt|lag|ist|=war|führen) ..3 (kein|keine|keinen|keinerlei|keiner|nie eine|nie einen) ..3 (solche*|derartige*|entsprechende*|passende*|dies*)? ..1 (kunde|kundin|kundinnen|kundschaft|gast|buchung|bestellung|reservierung|patient*|mandant*|besuch|auftrag|termin|vorgang|=person) ..5 (namen|name|system|unterlagen|@dich|kartei|datenbank|@dir|büchern|dies*|von @dir|vor|verzeichnet|diesem|auf @dich|unter)
    (niemand|keiner|kein gast|kein kunde|kein patient) ..3 (mit|unter) ..1 (diesem|dem|ihrem|deinem|solchem) ..1 (namen)
    @du ..2 (stehen|steht|stehst|tauchen|tauchst|befinden|existieren|erscheinen) ..3 (nicht|nirgends|gar nicht|überhaupt nicht|in keiner|auf keiner|nirgendwo) ..6 (kartei|datenbank|system|liste|kundendatei|buch|büchern|gästeliste|unterlagen|reservierungsbuch|verzeichnis|gästebuch|kundenkartei|patientenkartei)
    @du ..4 (in|auf) ..2 (unser*|der|keiner|dem) ..2 (kartei|datenbank|system|liste|kundendatei|gästeliste|reservierungsbuch|kundenkartei|patientenkartei|kundenliste) ..3 (nicht|nirgends|unbekannt|auftauch*)
    (@dein ..1 name|@du) ..3 (ist|sind) ..2 (=uns|hier|bei =uns|völlig|gänzlich) ..2 (unbekannt|fremd|nicht bekannt|kein begriff)
    (<polite>|=dein|=deine|=deinem|=deinen|=deiner|=deines|=euer|=eure|=eurem|=euren|=eurer) name ..4 (nirgends|nicht|nirgendwo) ..3 (auf|verzeichnet|erfasst|hinterlegt|vermerkt|im system|notiert)?
    @du ..8 (nie|niemals|noch nie|nicht einmal) ..3 (fuß|schritt) ..5 (gesetzt|setzten)
    @du ..2 (können|kannst) ..5 (gar nicht|unmöglich|nicht) ..3 (bei =uns|hier) ..2 (gewesen|gegessen|übernachtet|eingekauft)
    @du ..2 (gehörten|gehören|zählen|zählten|gehörst) ..2 (nicht|nie) ..3 (gast|kunde|kundin|kundinnen|kundschaft|patient*|unser*)
    (system|kartei|datenbank|unterlagen|liste|reservierungsbuch|kasse) ..4 (taucht|tauchen|findet|gibt|steht|ist|existiert|liegt) ..4 (keine|kein|keinerlei|nicht|=nichts) ..5 (@dir|@dich|buchung|bestellung|namen|gast|kunde|auf|verzeichnet)
    (besuch|aufenthalt|buchung|bestellung|termin|kauf|reservierung) ..3 (unter|auf) ..1 (@dein|diesem) ..1 namen ..5 (nie|nicht|niemals|nirgends)
    - (=konnten|können|=konnte|kann|=könnten) ..8 (nicht|keine|keinen|leider) ..6 (finden|zuordnen|gefunden|zugeordnet|erkennen|ermitteln|nachvollziehen|identifizieren|entdecken)
    - (tut (=uns|mir)|schade|bedauern|entschuldig*|leider|bedaure) ..12 (nicht|nie|keine|keinen|kein|=nichts|niemand)
    - (wohl|zufrieden|glücklich|willkommen|gut|richtig|freundlich|rechtzeitig|ausreichend|gern|satt|so) ..3 (gefühlt|fühlten|aufgehoben|=waren|behandelt|bedient|beraten|informiert|betreut|gewesen|fühlen)
    - @du ..3 (nicht) ..3 (zufrieden|glücklich|begeistert|wohl|willkommen|rundum|so|der|einzige|erste|allein|schuld|enttäusch*|überzeugt)
    - (falls|wenn|sofern|ob|sollten) ..3 @du
    - (hoffen|hoffe|damit|sodass|=hätten|=hätte) ..10
    - (noch nie|nie) ..6 (probiert|so gut|besser|=schöner|leckerer)
    - ob ..3 (jemand|person|@du) ..6
    @dein ..1 (wagen|auto|hund|katze|kater|rad|fahrrad|pferd|kind|motorrad|handy|uhr|hochzeit|klavier|boot|brief|auftrag|kleid) ..2 (=war|stand|lag|=waren|kam|hat|=hatte|hing) ..4 (nie|noch nie|niemals|noch keine|kein einziges|nicht eine|zu keiner zeit|zu keinem zeitpunkt) ..8 (nicht)?
    (bei =uns|hier|unser*) ..6 (=war|stand|lag|saß|aß) ..3 (an dem tag|im ganzen jahr|noch nie|nie|niemals) ..3 (niemand|kein gast|keiner|kein kunde|keine kundin) ..6 (nicht)?
    - (termin|anmeldung|reservierung|buchung|voranmeldung) ist ..2 (nötig|notwendig|erforderlich)
    - namen haben wir uns nicht (gemerkt|notiert|aufgeschrieben)
    - wer sie sind wissen wir nicht und das
    - (übersehen|ignoriert|missverstanden|vergessen|überhört|missachtet|gesehen|behandelt|begrüßt|verstanden|betreut) ..1 (gefühlt|fühlten|fühlen|fühlte|fühlt|vorkam*|vorgekommen)
  `,
  'platform-appeal': `
    (beschwerde|meldung|löschung|überprüfung) ..1 (beim|durch das) portal
    (google|tripadvisor|yelp|trustpilot|holidaycheck|jameda|booking|airbnb|facebook|amazon|kununu|plattform|portal|moderator*|moderation|administrator*|admins|seitenbetreiber|betreiber|lieferando) ..3 (bitte|sollte|sollten|muss|=müsste|=müssten|darf|löschen|lösch*|sperr*|prüf*|handeln|handelt|entfern*|entferne|warum|wieso|wann|schaut|schau|schreitet|tut|tun|unternimmt) ..4 (lösch*|gelöscht|entfern*|sperr*|gesperrt|prüf*|überprüf*|veröffentlich*|zulass*|zulässt|handeln|endlich|einschreiten|eingreifen|durch|solche|so etwas|das|dies*|lasst|lassen|etwas)
    (liebes|liebe|an|hallo|hey|sehr geehrt*) ..3 (google|tripadvisor|yelp|trustpilot|holidaycheck|jameda|kununu|moderator*|moderation|administrator*|plattform*) ..2 (team|mitarbeiter*)? ..10 (lösch*|entfern*|prüf*|warum|wieso|sperr*|lasst|lassen|durchgehen|handel*|überprüf*|einschreiten)
    (moderatoren|admins|administrator*|google|tripadvisor|trustpilot|yelp|jameda|holidaycheck|kununu) <question>
    @review|profil|account|beitrag|eintrag ..6 (gemeldet|melden|meldeten|gemeldet|zur prüfung|zur löschung) ..6 (google|tripadvisor|yelp|trustpilot|plattform|moderation|jameda|holidaycheck|kununu|booking|support)?
    (haben|werden|lassen|=wurde|wird|ist|sind|bereits|hiermit|melden) ..6 (@review|beitrag|profil|account|konto|kommentar) ..6 (gemeldet|melden|prüfen lassen|löschen lassen|beanstandet|zur löschung|überprüfen lassen|sperren lassen|gemeldet)
    (melden|meldeten|gemeldet|beanstandet|beantragt|beantragen|fordern|bitten|ersuchen|aufgefordert|kontaktiert|eingeschaltet|angeschrieben|beschwer*|gewandt|informiert) ..6 (bei|an|mit|den|die|das)? ..2 (google|tripadvisor|yelp|trustpilot|plattform|moderation|moderator*|jameda|holidaycheck|kununu|seitenbetreiber|airbnb|plattformbetreiber)
    (google|tripadvisor|yelp|trustpilot|plattform|moderation|moderator*|jameda|holidaycheck|kununu|plattformbetreiber) ..6 (gemeldet|melden|beanstandet|beantragt|kontaktiert|angeschrieben|informiert|gewandt|beschwer*|eingeschaltet|aufgefordert|verständigt)
    (löschantrag|löschungsantrag|meldung bei google|antrag auf löschung|missbrauch gemeldet|als missbrauch|als spam|als unangemessen) ..4 (gemeldet|gestellt|melden|eingereicht|markiert|gekennzeichnet)?
    @du ..3 (=wurden|werden|sind|haben) ..4 (google|plattform|tripadvisor|moderation) ..2 (gemeldet|melden)
    (google|tripadvisor|yelp|trustpilot|plattform|moderation|jameda|holidaycheck|kununu) ..2 (gebeten|aufgefordert|ersucht|informiert|angewiesen)
    (verantwortliche*|betreiber*|redaktion|administrator*|moderator*|zuständigen) ..2 (dieser|der|des|von|dieses) ..2 (seite|plattform|portals|website|webseite|forums|portal) ..8
    - (auf|bei|über|via|durch) (google|tripadvisor|yelp|booking|facebook|amazon|trustpilot|airbnb|lieferando|jameda) ..2 (maps|finden|gefunden|gebucht|bestellt|bewertung*|bewertet|reserv*|findest)
    - (defekt*|schaden|störung|problem|leck|fehler|mangel|vorfall|hinweis*|lärm) ..6 (gemeldet|melden|weitergeleitet)
    - (gemeldet|melden|gemeldet haben) ..3 (@dir|=sich|=uns|bei =uns|hausmeister*|technik*|=küche|leitung|team|hersteller|entwickler*|werkstatt|vermieter)
    - (melden|meldet|gemeldet|meldest) ..1 (@du|wir|=sich|=uns|ich) ..3
    - (=uns|=sich|rezeption|jederzeit|gern|gerne|bitte) ..3 (melden|meldet|gemeldet|meldest)
    - (booking|google) ..2 (buchungsbestätigung|bestätigung|kalender|maps|karte)
    - (postfach|formular|nachricht|nachrichten) ..1 (im|über|per) ..1 (portal|kundenportal|plattform)
    (warum|wieso|weshalb|wie kann) ..3 (lässt|duldet|erlaubt|schützt|prüft|kann|tut|unternimmt|löscht|handelt) ..4 (portal|plattform|google|tripadvisor|seite|betreiber|jameda|moderation|kununu|amazon|facebook) ..8
    (beitrag|@review|eintrag|profil|verstoß|fall) ..3 (liegt|liegen|ist) ..3 (bei|bereits bei|=schon bei) ..2 (der|dem|den) ..1 (moderation|support|plattform|portal|betreiber|google|prüfung)
    (löschung|entfernung|sperrung) ..3 (beantragt|ist beantragt|läuft|eingeleitet|angestoßen|gemeldet)
    (sehr geehrt*|liebe*|liebes|werte*) ..2 (moderation|moderator*|administrator*|redaktion|betreiber|plattform|portal|google|tripadvisor|trustpilot) ..10
    - kritik ..1 (an|am) ..10
    - (sensor*|melder|gerät*|geräte) ..2 (meldeten|meldet|gemeldet)
    - (schreiben|melden) sie ..5 (nachrichtenfunktion|postfach|nachrichtenfeld)
  `,
  commenters: `
    (leute|freunde|liebe leser*|=alle|=ihr|mitleser*|ihr lieben|liebe mitlesende*|leser*) ..3 (urteilt|urteilen|entscheidet|entscheiden|bildet|bilden|macht|machen) ..3 (selbst|selber|eure|euer|=sich) ..4
    (wenigstens|zumindest|immerhin) ..4 (einer|eine|@du|jemand|manche|andere|einige) ..4 (sieht|sehen|siehst|versteht|verstehen|erkennt|erkennen|weiß|glaubt|begreift|verstanden|auf unserer seite|zu =uns)
    (danke|dank) ..4 (wenigstens|zumindest|immerhin) ..3 (@du|einer|eine|jemand)
    (=alle|jeder|die anderen|die meisten|viele|leser*) ..2 (hier|mitlesen*|anderen|andere|die das lesen)? ..3 (geben|gibt|stimmen|stimmt|sehen|finden|sind|wissen|verstehen) ..2 (=uns|das|ja|unserer)? ..3 (=recht|genauso|auf unserer seite|unserer meinung)
    (die|der|den|dem) ..1 (verfasser*|autor*|rezensent*|schreiber*) ..4 (irrt|lügt|übertreibt|falsch|unrecht|nicht glauben|=nichts glauben|spinnt|frei erfunden|hat keine ahnung|liegt falsch)
    (glaubt|glauben|füttert|füttern) ..1 @du? ..2 (ihr|ihm|dem|der|den|diesem|dieser|solchen) ..3 (verfasser*|autor*|rezensent*|troll*|kein wort|typen)
    (glaubt|glauben) (ihr|ihm|dem) =nichts
    (wie) ..1 <name> ..3 (oben|unten|=schon|richtig|bereits) ..2 (schreibt|schrieb|sagt|sagte|anmerkt|geschrieben|kommentiert) 
    <name> ..1 (hat|haben) ..1 (völlig|ganz|vollkommen|absolut|einfach)? recht ..4 (@du nicht|sie nicht|verfasser*|autor*|im gegensatz)
    (sie|er) ..1 (irrt|lügt|übertreibt|spinnt|erfindet) 
    (im kommentar|in den kommentaren|kommentare|kommentaren) ..5 (recht|bestätigen|stimmen ..2 zu|unserer seite|zeigen)
    (danke|dank) ..6 (dass|fürs|für) ..3 (@du|ihr|euch)? ..2 (=uns)? ..3 (verteidigt|verteidigen|beisteht|verteidigung|rückendeckung|zur seite)
    - (er|sie) ..1 (übertreibt) ..2 (nicht|es)
    - (verfasser*|autor*|rezensent*) ..4 (antworten|direkt|persönlich|melden)
    - (alle|jeder) ..4 (herzlich|willkommen|grüßen|freuen|team)
    - (da|dem|darin|dabei|hier) ..1 stimmen wir
    @du <name> ..1 (mischen|haben|=waren|kennen|sollten|müssen|brauchen|wissen|verstehen) ..8 (ein|einmischen|gar|nicht|nie|keine*|hier)
    (mischen|einmischen|misch|mischst) ..3 (@du|=sich|dich|euch) ..4 (hier|da|nicht|ein)
    (an|für|zu) ..2 (alle*|die|den) ..2 (anderen|andere|übrigen|die hier|kommentator*|kommentierende*|mitleser*|zwischenrufer*) ..6 (hier|kommentier*|mitreden|mitmischen|applaudier*|liken|zustimmen|diskutier*)
    (wer|jeder der|alle die) ..4 (hier|dem|der|diesen|so einen) ..4 (applaudiert|klatscht|liked|liken|geliked|zustimmt|zustimmen|kommentiert|recht gibt|likt|likes gibt|daumen)
    (daumen|likes|like|herzchen|smileys) ..4 (unter|zu|für|bei) ..3 (@review|beitrag|kommentar|text|dieser|diesem)
    <name> ..2 (@du|sie|und|aus) ..1 (=waren|=war|sind|kennen|haben) ..4 (gar nicht|nie|nicht|doch) ..3 (dabei|kunde|kundin|gast) (nicht)?
    (an|für) ..1 (alle|die|jeden) ..2 (die|der)? ..2 (hier)? ..1 (=mitlesen|=mitliest|=kommentieren|=mitlesenden|=mitleser|=zuschauer)
    <start> <name> @du ..2 (=waren|=war|warst|haben|hast|sind|bist|kennen|wissen|sollten|müssen) ..2 (doch|ja|gar|nie|nicht) ..4 (nicht|dabei|da|gast|kunde|kundin|hier)? (nicht)?
    (der|die|den) ..1 (anderen kommentar*|kommentar|kommentare) ..2 (darunter|darüber|oben|unten|unter diesem|hier) ..8
    - alle (etagen|zimmer|räume|eingänge|wege|stockwerke)
  `,
} as const satisfies Record<keyof typeof english, string>;
