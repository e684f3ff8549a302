import type { Cues } from '../../triage/cue-book.ts';

export const subjects: Cues['subjects'] = {
  service: `
    *service, - *wellnessservice, =bedient, bedienung, bewirtung, gastfreundschaft, gastfreundlich, betreuung, kundenfreundlich*, zuvorkommend, unprofessionell, beratung, kundenbetreuung,
    kundenbetreuer*, betreut, umgang .. mit|kunden, gastgeber*, abfertigung, abgewimmelt, service wüste, servicewüste,
    (nicht|kaum|wenig) ..1 willkommen, unwillkommen, (gäste|kinder|kinderwagen|hunde|hund|wir|man) ..3 unerwünscht, (gequatscht|geratscht|getratscht|gequasselt), (mit|am) ..2 handy ..1 (beschäftigt|gespielt|gehangen|getippt|gewesen|war|waren|hing|hingen), (schnell|schnelle|kompetent|zuverlässig|flott|professionell|hilfsbereit|pünktlich|zügig|fix|unkompliziert) und? ..1 =freundlich, =freundlich und? ..1 (schnell|kompetent|zuverlässig|flott|professionell|hilfsbereit|pünktlich|zügig|fix|unkompliziert), (verständlich|geduldig|ausführlich|genau|gut|super|toll|prima) ..1 erklärt, - (anleitung|beschreibung|handbuch|aufbau|app) ..4 erklärt`,
  rudeness: `
    - unverschämt (teuer|hoch|hohe|hoher|gut|lecker|günstig|teure|teurer|viel|lang|lange), unverschämt|unverschämte|unverschämter|unverschämten|unverschämtes kellner|kellnerin|bedienung|personal|mitarbeiter|mitarbeiterin|antwort|antworten|ton|art|verhalten|auftreten|typ, - find|finde|fand|finden ich|wir ..1 frech, - euro|preis|preise|geld|aufpreis|extra ..6 frech, - frech für, - frech teuer, - frechheit*, unfreundlich*, unhöflich*, frech*, patzig, pampig, ruppig, schroff, der ton (an|hinter|beim|gegenüber), herablassend, arrogant, respektlos, angeschrien, angeschnauzt, angeblafft, angemault, angepflaumt, angebrüllt, von oben herab, tonfall, umgangston, umgangsform*, im ton, den ton, ton war|am,
    umgang mit gästen|kunden|patienten, motzig, schnippisch, mürrisch, barsch,
    angeblökt, angezickt, angefahren .. ton|verbal, blaffte*, keifte, zickig, rotzig, genervt .. kellner|bedienung|kassiererin|personal, augen .. verdreht|verdrehte|gerollt, hingeschmissen, hingeknallt, hingeworfen, unverschämt .. kellner|personal|fahrer|ton, angeschnautzt, belächelt, ausgelacht, schnauzte, brüllte, schrie, schreit,
    schulterzucken, achselzucken, augenrollen, (genervte|böse|schiefe|abschätzige|abfällige|giftige|genervten|bösen) blicke, (mit|die) ..1 augen ..1 (gerollt|rollte|rollten|rollen|verdreht|verdrehte), (zuckt|zuckte|zuckten) ..4 (schultern|achseln), (schultern|achseln) ..1 gezuckt, - (€|euro|eur|preis|preise|preisen|gebühr|gebühren|aufschlag|aufpreis|eintritt|parkplatz|parken|parkgebühr) ..6 (=frech|unverschämt|=dreist|frechheit), - =frech ..2 (preis|preise|euro|€|gebühr)`,
  staff: `
    - besitzerwechsel, - inhaberwechsel, - pächterwechsel, - betreiberwechsel, die (jungs|mädels) (waren|sind) ..2 (pünktlich|freundlich|nett|super|top|klasse|spitze|fleißig|hilfsbereit|lieb|flott|schnell), guides, *personal, team, *mitarbeiter*, angestellt*, belegschaft, =chef, =chefin, inhaber*, besitzer*, =leitung, *kassierer*, an der kasse, - an der kasse (stand|standen|waren|bezahlt|gezahlt|zahlen|kostete|kam|kamen|dann|<number>), schwestern, =pfleger, =pflegern, *pflegerin, krankenpfleger*, altenpfleger*, tierpfleger*, *assistentin, arzthelfer*, alle .. freundlich|nett|hilfsbereit|herzlich, verkäufer*, crew,
    aushilfe*, =leute an|hinter|im, filialleiter*, =leiter, trainer*, coach*, mitarbeitend*, =herzlich, =herzliche, =herzlichen, =herzlicher, herzlichkeit, - herzlich|herzlichen|herzliche|herzlichst (dank|dankeschön|glückwunsch|grüße|grüsse|gruß|willkommen|willkommener|bedanken|gelacht|wenig|schlecht|egal), - (vielen|danke|bedanke|bedanken|gratuliere) ..2 (herzlich|herzlichen), die dame .. schalter|empfang|kasse|theke|telefon, der herr .. schalter|empfang|kasse|theke, praxisteam, türsteher*, security`,
  waiter: '*kellner*, servicekraft, *barkeeper*, *barista*, =ober, am tisch, an unserem tisch, die bedienung war|hat',
  reception:
    'rezeption*, empfang*, - empfangen, check in, checkin, einchecken, check out, checkout, concierge, portier',
  driver:
    '- fahrer|bote|kurier .. später|spät|verspätet, - gefahren, - erfahren, - rollstuhlfahrer*, - radfahrer*, - fahrradfahrer*, - autofahrer*, - beifahrer*, *kurier*, =bote, =boten, *pizzabote*, *lieferbote*, *paketbote*, *postbote*, =fahrer, =fahrers, =fahrern, *fahrerin, lieferfahrer*, taxifahrer*, busfahrer*, paketfahrer*, kurierfahrer*, postfahrer*, dhlfahrer*, lkwfahrer*, lastwagenfahrer*, pizzafahrer*, essensfahrer*, möbelfahrer*, auslieferungsfahrer*, uberfahrer*, boltfahrer*, shuttlefahrer*, straßenbahnfahrer*, tramfahrer*, chauffeur*, zusteller*, lieferant, auslieferung, *lieferteam',
  master:
    '- hausmeister*, - bademeister*, - bürgermeister*, - weltmeister*, friseur*, frisör*, *mechaniker*, *techniker*, monteur*, =meister, =meisters, *meisterin, altmeister*, friseurmeister*, frisörmeister*, handwerksmeister*, werkstattmeister*, kfzmeister*, malermeister*, tischlermeister*, schreinermeister*, zimmermeister*, zimmerermeister*, elektromeister*, elektrikermeister*, dachdeckermeister*, installateurmeister*, fliesenlegermeister*, schneidermeister*, schuhmachermeister*, uhrmachermeister*, goldschmiedemeister*, karosseriemeister*, bäckermeister*, metzgermeister*, fleischermeister*, konditormeister*, kosmetikerin*, masseur*, stylist*, *therapeut*, barbier, unsere|unserer|eure|ihre|gute|super|tolle|saubere|perfekte|schlechte arbeit, arbeit (ist|war|wurde)? ..1 (gut|super|top|sauber|perfekt|ordentlich|tadellos|einwandfrei|schlecht|schlampig|erledigt), elektriker*, installateur*, klempner*, dachdecker*, handwerker*, wimpern*, umzug (vom|von|in|mit|hat|lief|war), (sauber|sofort|gleich|fachgerecht|ordentlich) .. (montiert|eingebaut|aufgebaut|verlegt|gestrichen|tapeziert|angenäht|angeschlossen), sauber .. gearbeitet|ausgeführt|erledigt',
  food: `
    - speiseplan*, - speisesaal*, - wir essen im|am|auf|seit|jetzt, - (iq|intelligenz|charme|verstand|empathie|niveau|freundlichkeit) (einer|eines|von) (kartoffel|brot|brötchen|semmel|teller), - vor gericht, - vors gericht, - gerichtlich*, - gerichtstermin*, - gerichtsverfahren*, - das gericht entscheid*, essen, speise*, gericht, mahlzeit*, mittagessen, abendessen, mittagstisch, *küche, geschmack*, geschmeckt, =lecker, =leckere, =leckeren, =leckerer, =leckeres, =leckerem, schmeckt*, vorspeise*, hauptgang, hauptspeise, nudeln, pasta, reis, pommes, sandwich*, brötchen, *curry, ungenießbar,
    gebraten, versalzen, beilage*, käse, - käse mohn|sahne|kirsch|nuss, oliven, spätzle, knödel, bratkartoffeln, flammkuchen, *buffet, *büfett, bowl, bowls, vegan*, vegetarisch*, döner*, currywurst, sauce, soße, brunch, menü,
    *schnitzel*, *roulade*, *gulasch*, maultasche*, *ravioli, *lasagne, *spargel, *auflauf, ramen, flammkuchen, reibekuchen, zwiebelkuchen, kartoffel*, burger .. kalt|trocken, ente, gans, klöße, teller, kost, häppchen, tapas, dumplings, falafel, wok, raclette, fondue, leberkäse, bratwurst, paella*, gyros, souvlaki, moussaka, risotto, gnocchi, carbonara, couscous, tajine, burrito*, tacos, nachos, biryani, bibimbap, haxe, schweinshaxe, rösti, cevapcici, omelett*, brezel*, brot, semmel*, =gebäck, kantine, snack*`,
  breakfast: '*frühstück*, frühstücksbuffet',
  soup: '*suppe, brühe, eintopf',
  pizza: '*pizza, =pizzas, pizzaboden, pizzateig, pizzen',
  coffee:
    '- (kein|keinen) (kaffee|espresso|cappuccino), *kaffee, *espresso, *cappuccino, latte macchiato, =latte, flat white',
  dessert:
    '- flammkuchen|pfannkuchen|reibekuchen|zwiebelkuchen, - =küche, - =küchen, - einbauküche*, - waschküche*, - spülküche*, - puppenküche*, - sterneküche*, - hausmannsküche*, - landküche*, - gemeinschaftsküche*, - wohnküche*, - teeküche*, - =stört, - =störte, - =störten, - =gestört, - =gestörte, - =ungestört, - =zerstört, - =zerstörte, - =verstört, - tatort*, - kraftort*, *dessert*, nachtisch*, nachspeise*, *torte, *kuchen, tiramisu, =eis, *eisbecher, croissant*, =gebäck, strudel, kaiserschmarrn',
  meat: '- gebraten|angebraten|durchgebraten|totgebraten, *steak*, *fleisch, fleischgericht*, lamm, *braten, rind, rippchen, hähnchen, hühnchen, schwein, wurst',
  fish: '*fisch, fischgericht*, =lachs, =lachse, räucherlachs, lachstatar, lachsforelle, garnele*, meeresfrüchte, forelle, zander, *filet',
  salad: '*salat',
  drinks: `
    - getränkemarkt*, - getränkehandel, - getränkehändler*, - getränkeabteilung, - bier|biere|wein|cola|getränke|getränk .. zu viel|berechnet|abgerechnet, getränk*, *cocktail*, *wein, *bier, drinks, aperol,
    - wie (saft|wasser|limo|cola), - (prosecco|sekt|schnaps|getränk|getränke) .. (hingestellt|spendiert|ausgegeben|haus|geschenkt), cola, limo*, schorle, prosecco, sekt, hugo, spritz, glühwein, =radler, whisky, gin, smoothie*, saft, - radler|radlern .. (weg|wege|strecke|unterkunft|garage|keller|freundlich)`,
  menu: '- (wirft|warf|steckt|steckte|klebt) ..2 karte, - karte ..3 (briefkasten|kasten|eingeworfen|einwirft|akzeptiert|verloren|gesperrt), - karte .. zahlen|bezahlen|zahlung|gezahlt|bezahlt, *speisekarte, =karte, weinkarte, tageskarte',
  portion:
    '*portion*, in ..1 (zwei|drei|einem|paar|wenigen) bissen, (nicht|kaum|nie) ..1 satt, - satt (sehen|hören|gesehen), hungrig ..1 (=nach hause|heim|gegangen|raus|aufgestanden|ins bett)',
  sushi: '*sushi',
  burger:
    '=burger, =burgers, =burgern, =cheeseburger, =cheeseburgern, =hamburger, =veggieburger, =chickenburger, =hähnchenburger',
  product: `
    - lampe (an|leuchtet|brennt|blinkt), - (iq|intelligenz|charme|verstand|empathie|niveau|freundlichkeit) (einer|eines|von) (kühlschranks|kaffeemaschine), - umkleide*, - am handy, - handy .. beschäftigt|gespielt|getippt|hand, produkt*, *artikel, =ware, - software|hardware, *kleid, *schuhe, *jacke, *hose, smartphone, handy, laptop, sofa, *matratze, spielzeug, tasche, stiefel, =gerät, einkauf, mangelhaft, kaffeemaschine, fernseher, kühlschrank, waschmaschine, fahrrad, stiefel, hemd, bluse, pullover, uhr gekauft, brille, ging kaputt, auseinander,
    schrank .. gekauft|bestellt|geliefert|wackelt, *tisch .. wackelt|gekauft|bestellt, regal, couch, teppich, lampe, =drucker, tablet, kopfhörer*, staubsauger*, rasenmäher*, akku, ladekabel, kinderwagen .. (gekauft|bestellt|geliefert|kaputt|modell), koffer .. gekauft|rolle|kaputt, rucksack, mantel, sneaker*, pulli, jeans, shirt*, ring, kette, parfum, parfüm, creme, möbel, stuhl, stühle, bohrmaschine, grill .. gekauft|rostet, pflanzen, blumenstrauß, strauß, rosen`,
  quality: '*qualität, qualitativ, verarbeitung',
  size: '=größe, =größen, passform, zu groß, zu klein ausgefallen, (fällt|fallen|fiel|fielen) .. (klein|kleiner|groß|größer|eng|weit), (nummer|nummern|größe|größen) (kleiner|größer)',
  range: 'auswahl, sortiment, angebot, vielfalt',
  packaging:
    '- (anderen|anderem|zweiten|extra|separaten) karton, *verpackung*, verpackt, eingepackt, karton, - paket war ..1 (ok|okay|in ordnung|da|pünktlich), paket war',
  repair: `
    - tüv|hu neu|neuer|neue|neuen|frisch|gemacht, - neuer|neuem|neuen|frischer|frischem|frischen tüv,
    *reparatur*, repariert, bremsen, ölwechsel, reifen, getriebe, tüv, inspektion, werkstatt,
    wagen .. repariert|abgeholt|werkstatt|zurück, motor, auspuff, kupplung, lackierung, kratzer .. lack|auto|wagen, karosserie, zahnriemen, stoßdämpfer, batterie, klimaservice, heizung .. repariert|techniker|wartung, therme .. repariert|wartung`,
  haircut: `
    *haarschnitt, =farbe ..3 (dunkel|hell|rot|künstlich|schön|toll|perfekt|natürlich), meine haare, frisur, haarfarbe, strähnchen, bart, farbe .. fleckig|orange|gelb|grün|gefärbt|rausgewaschen|ausgewaschen|ansatz|haare|friseur,
    (schneidet|abschneidet|schnitt|abgeschnitten|geschnitten) .. (cm|zentimeter|spitzen), salon .. schnitt, =der|=den schnitt (ist|war|sitzt|gefällt|wurde|liebe|finde), mit (dem|meinem|ihrem) schnitt, schnitt .. (farbe|färbung|strähnen|balayage|frisur), frisiert, =bob, balayage, (spitzen|haare) ..2 (schneiden|kürzen|nachschneiden|ab), (spitzen|haare|länge|cm|zentimeter) ..3 (abgeschnitten|geschnitten|weggeschnitten|ab|weg|kürzer), (cm|zentimeter) (ab|weg|kürzer), haare ..1 (wachsen|ruiniert|kaputt|gefärbt|gesträhnt|frisiert|gemacht|schön|toll), undercut, pixie, skin|taper|low|high|mid fade, rasur, - haare .. (im|in der|in den|auf dem|am) ..2 (dusche|bett|abfluss|suppe|essen|teller|boden|bad), schnitt .. schief|kurz|haare|pony, pony .. schief|kurz|geschnitten, blondierung, farbton, strähnen, ansatz .. färben|gefärbt|orange, verschnitten, =locken, dauerwelle`,
  manicure:
    '- nagel ..1 (im|in|aus|am) ..1 (reifen|profil|wand|schuh|brett|sohle), - hammer und nagel, *maniküre, *pediküre, *nägel, fußpflege',
  massage: '*massage, gesichtsbehandlung',
  cleanliness: `
    - (auto|wagen|fahrzeug|kfz|motorrad|rad|fahrrad) ..3 =sauber|blitzsauber ..1 (gewaschen|geputzt|gereinigt|gesaugt|übergeben|zurück), - farbe|haarfarbe|haare|strähnen|ansatz|balayage|lack|lackierung|felge|felgen|anstrich .. fleckig, - fleck|flecken .. eingebrannt, - reinigung ..8 (kleid|brautkleid|abendkleid|hemd|anzug|mantel|bluse|sakko), - sauber .. gearbeitet|ausgeführt|verarbeitet|repariert|erledigt, - (haut|stirn|gesicht|kopfhaut|hals) ..5 (fleck|flecken), - staubsauger*, - =sauber ..3 (gefettet|geölt|geschmiert|eingestellt|entrostet|montiert|verlegt|gewechselt|lackiert|verputzt|verfugt|geschnitten|rasiert|gezapft), - (alles|die) ..2 (=sauber) (gemacht|gereinigt) und, - arbeit (ist|war)? =sauber, - saubere arbeit, sauber, sauberkeit, blitzsauber, schmutz*, dreckig, verdreckt, staub*, fleck*, hygien*, unhygienisch, schimmel*, kakerlake*, bettwanze*, haar in|im, klebrig, ungepflegt, unsauber, gereinigt, reinigung, geputzt,
    haare .. boden|dusche|abfluss|bett|essen|suppe, haar .. suppe|essen|salat|pizza|teller|burger, verschimmelt, schimmlig, klo, klos, toilette, wc, müll .. quoll|überall|herum, versifft, verklebt, kakerlaken, ungeziefer, krümel`,
  waiting: `
    - (hält|halten|hielt|hielten|reicht) ..1 ewig, - (dauert|dauerte|gedauert) ..12 aber ..1 (gut so|okay so|richtig so|das war gut), - (warteschlange|schlange|wartezeit|warten|anstehen) ..6 (jede|jeden|jedes) (minute|sekunde|meter|stunde) ..1 wert,
    - (klingelt|klingelte|zusteller|bote|postbote|paketbote|busfahrer|taxifahrer) ..3 (wartet|wartete), - (dusche|abfluss|wasser|waschbecken|spüle|toilette|wlan|internet|wifi|app|seite|website|webseite|homepage|laptop|handy|tablet|rechner|computer|verbindung|programm|software|drucker|aufzug|lift|fahrstuhl|kasse) ..4 (langsam|langsames|ewig), - =langsame|=langsames|=langsamem (wlan|internet|verbindung|aufzug|lift|fahrstuhl), - (seit|schon) (wochen|monaten|tagen) ..3 (kaputt|defekt|kalt|gesperrt|undicht|dreckig|schmutzig|verstopft|zu|geschlossen|dicht|außer betrieb), warten, wartete, gewartet, *wartezeit*, schlange, =langsam, langsame|langsamen|langsamer service|bedienung, dauerte .. lange|ewig|stunde|stunden|minuten, ewig, stunde zu spät, minuten zu spät, verspätet, vertröstet, hingehalten, minuten|stunde|stunden auf|bis, minuten|stunde|stunden für ein|eine|einen|zwei|drei,
    anstehen, angestanden, warteschlange, schlange stehen, wochen .. gewartet|warte, monate .. gewartet|warte, stunden zu spät, (min|minuten|stunde|stunden) später (da|dran|als|gekommen|geliefert), (kam|kamen|kommt|kommen) .. zu spät, seit wochen|monaten|tagen, immer noch|bis heute .. nicht|nichts|keine, trödel*, unpünktlich*,
    nach ..2 (20|25|30|35|40|45|50|55|60|65|70|75|80|90|100|120|zwanzig|dreißig|vierzig|fünfzig|sechzig|neunzig) minuten ..1 (kam|kamen|endlich|wurde|wurden|gab|durften|immer), nach ..2 (einer|zwei|drei|1|2|3|halben|dreiviertel) (stunde|stunden) ..1 (kam|kamen|endlich|immer|warten), (nochmal|nochmals|noch mal|weitere|geschlagene) ..2 (minuten|stunde|stunden), (minuten|stunde|stunden) gedauert, - in <number> (minuten|stunde|stunden), (nach|weitere|weiteren|gut|fast|über|ganze|geschlagene|geschlagenen) ..2 (minuten|stunde|stunden) ..2 (stehen|gestanden|sitzen|gesessen|rumstehen|herumstehen|rumsitzen), (kam|kamen) ..3 nach (gut|fast|über|mehr als|weiteren|geschlagenen|sage und schreibe)? ..1 (20|25|30|35|40|45|50|55|60|65|70|75|80|90|100|120|zwanzig|dreißig|vierzig|fünfzig|sechzig|neunzig) minuten, (kam|kamen) ..3 nach ..2 (stunde|stunden), (tag|tage|woche|wochen|stunde|stunden) später ..1 (fertig|abholbereit|geliefert), (steht|stand|standen) (man|ich|wir) ..3 (ewig|stundenlang|an), (selbst|selber) ..1 (nachfragen|nachhaken|anrufen|nachtelefonieren), (nie|nicht|niemand|keiner) ..1 pünktlich`,
  price: `
    - (ticketpreis|kaufpreis|reisepreis|eintrittspreis) ..4 (erstattet|zurück|gesehen), rechnung|betrag|endpreis .. (wie|laut) .. (kostenvoranschlag|vereinbart|besprochen|angekündigt|abgemacht|angebot), (kostenvoranschlag|festpreis) .. (eingehalten|gehalten|gepasst|stimmte), - (günstigere|günstigeren|günstigerem|billigere|billigeren|teureren) (modell|gerät|produkt|variante|lösung|alternative), *preis, preiswert, überteuert, teuer, günstig, billig, preis leistung*, bezahlbar, kosten, =kostet, =kostete, preisleistungsverhältnis,
    wucher*, eintritt, gebühr*, euro für|mehr, tarif*, teurer, beitrag .. steigt, (beitrag|beiträge|gebühr|gebühren|miete|abo) ..6 (erhöht|angehoben|teurer|gestiegen), preiserhöhung*, (für|um) <number> (€|euro) ..3 (fertig|erledigt|gemacht), (nur|bloß|lediglich|gerade) ..1 <number> (€|euro), <number> (€|euro|eur) (pro|je|die|das) (nacht|tag|stunde|person|kopf|nase|monat|kugel|stück|glas|portion|liter), <number> (€|euro) ..1 (fertig|erledigt|basta|und gut)`,
  bill: `
    - rechnung ..1 (kam|kommt) ..2 (pünktlich|schnell|prompt|sofort), *rechnung*, abgerechnet, doppelt abgebucht|berechnet|kassiert, zu viel berechnet|abgerechnet|kassiert, versteckte kosten|gebühren, aufpreis, zuschlag, trinkgeld .. (rechnung|aufgeschlagen|draufgeschlagen|abgezogen|automatisch|einbehalten),
    (kostenvoranschlag) .. (überschritten|überzogen|doppelt|höher|teurer|mehr|nicht|ohne), mahnung*, inkasso*, doppelt bezahlt`,
  delivery: `
    *lieferung*, - (zurückgeschickt|zurückgesandt|zurückgesendet|retoure|rücksendung|retourniert|hingeschickt) ..9 (zugestellt|sendung|sendungsverfolgung|paket|geliefert|angekommen|dhl|hermes), (gestern|vorgestern|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|abends|mittags|morgens) ..1 bestellt ..1 (heute|gestern|morgen|am|nächsten|dienstag|mittwoch|donnerstag|freitag|samstag|montag) ..3 (da|geliefert|angekommen|erhalten), bestellt ..3 (nächsten|selben|gleichen|übernächsten) tag ..3 (da|geliefert|angekommen|erhalten), (alles|ware) ..1 (=heil|=heile|=unversehrt) ..1 (angekommen|geblieben|da)?, - rückversand*, *versand*, geliefert, zugestellt, zustellung, sendung, paket*, päckchen, lieferzeit, sendungsverfolgung, nie angekommen, lieferdienst,
    zusteller*, tracking, liefertermin, bote, *karton .. beschädigt|aufgerissen, spedition`,
  order: '*bestellung*, bestellt, falsche bestellung, falscher|falschen|falsche artikel, auftrag',
  booking: `
    - (anfangs|zunächst) ..6 (reservierung|buchung), - (wieder|bereits|erneut|gleich|sofort|direkt|nochmal) gebucht, - gebucht ..2 (nächstes jahr|nächsten sommer|urlaub|wieder), - lieferung|bestellung|bestellt|paket .. storniert|stornierung|storno, *buchung*, gebucht, *reservierung*, reserviert, storniert, stornierung, überbucht,
    tisch .. vergeben|reserviert|weg, check in .. nicht|problem, storno*, - (bei|mit) (der|meiner|unserer) (reservierung|buchung) ..4 (erwähnen|erwähnt|sagen|gesagt|angeben|angegeben|erfahren)`,
  appointment: `
    - (zweiter|zweiten|neuer|neuen|weiterer|weiteren) termin, *termin*, sprechstunde,
    anprobe, vorgespräch`,
  noise: `
    - schlaf|schlafe|schlafen|schlief ..4 lieber, *lärm*, - lauter (nette|freundliche|liebe|tolle|schöne|gute|leckere|coole|glückliche|zufriedene|fröhliche|strahlende|herzliche|kleine|große|neue|junge|bunte|bekannte|profis|überraschungen|leckereien|köstlichkeiten), laut, - laut karte|speisekarte|app|website|beschreibung|schild|aushang|personal|google|internet|homepage|prospekt|rechnung|vertrag|police|sachbearbeiter|hersteller|anleitung|plan|navi, - musik .. laut, - laut .. musik, lautstärke, geräuschpegel, lärmpegel, hellhörig, =krach, ruhig, ruhe, schlafen, schallschutz, baustelle, bauarbeiten, straßenlärm, nachtruhe, geräusch*,
    presslufthammer*, baulärm, kirchenglocken, gedröhnt, dröhnte, bässe, party .. nachts|nebenan, gebrüll, gehupe, wände .. dünn|papier, kein auge .. zu, auge zugemacht|zugetan`,
  refund: `
    - geld ..2 (sofort|anstandslos|direkt|gleich|umgehend|problemlos) ..1 (zurück|wieder|erstattet|gutgeschrieben), *erstattung*, erstattet, geld zurück, *kaution*, anzahlung, rückzahlung,
    gutschrift, rücküberweisung, geld .. wieder|zurück|nie, geld ..1 weg, - geld abgebucht|eingezogen ..2 weg, (von|auf) (meinem|unserem|mein|unser) geld, geld ..4 keine spur, keine spur ..2 geld, (warte|warten|wartete) ..4 (=geld|erstattung|rückzahlung|gutschrift)`,
  warranty:
    'rückversand*, rückgabe, retoure*, rücksendung, zurückgeschickt, zurückgesandt, zurückgesendet, retourniert, umtausch*, widerruf*, *garantie, garantie*, gewährleistung, reklamation*, reklamiert',
  room: `
    *zimmer, - nebenzimmer|wartezimmer|klassenzimmer|badezimmer|esszimmer, *suite, apartment*, appartement*, ferienwohnung, =wohnung, balkon,
    bungalow, hütte, zelt*, wohnwagen, stellplatz .. camping, unterkunft, ferienhaus`,
  bed: `
    (gut|herrlich|super|wunderbar|prima|bestens|toll|hervorragend|schlecht|kaum|nicht|miserabel) ..1 geschlafen, - (übers|aufs|unters|unterm) bett, - (haar|haare|staub|krümel|fleck|flecken|bettwanze|bettwanzen|wanzen|schmutz|dreck|blut) ..2 (im|auf dem|in den|unterm|unter dem|auf der|in der) ..1 (bett|betten|kissen|laken|matratze|bettwäsche|bettdecke), bett, *matratze, kissen, bettwäsche, bettdecke, schlafcouch,
    laken, bettlaken, kopfkissen`,
  bathroom: 'bad, *badezimmer, *dusche, warmwasser, warmes wasser, waschbecken',
  view: 'ausblick, aussicht, blick, - ersten blick, - im blick, - (genervte|genervter|genervten|böse|böser|schiefe|strenge|komische|abschätzige|abfällige|giftige|scharfe|scharfen|keines|kein|keinen|einen|dein) ..1 blick, - =blicke, - =blicken, - =blicks, - blick ..1 (für|auf die uhr|ins detail|hinter|in die karte), meerblick, seeblick, panorama',
  location: `
    =lage, - in der lage, =gelegen, zentral, zentrumsnah, fußläufig, umgebung, anbindung,
    anfahrt, bahnhof .. entfernt|weit|nah, innenstadt, stadtzentrum`,
  parking:
    '- parkett*, - (iq|intelligenz|charme|verstand|empathie|niveau|freundlichkeit) (einer|eines|von) (parkuhr|parkhauses|parkplatzes|tiefgarage), park*, tiefgarage, stellplatz, - parken im park, - stadtpark|freizeitpark|nationalpark',
  wifi: 'wlan, w lan, wifi, internet',
  atmosphere: `
    atmosphäre, ambiente, stimmung, flair, einrichtung, eingerichtet, gemütlich, interieur, deko*, terrasse, biergarten, garten,
    sitzplätze .. unbequem|bequem, stühle .. unbequem|wackel*|hart, lokal .. gemütlich|dunkel|eng, urig, räumlichkeiten, (schöner|schönes|schöne|schönen|hübscher|hübsches|hübsche|uriger|uriges|urige|gemütlicher|gemütliches|gemütliche|süßer|süßes|süße|stilvolles|stylisches|nettes|netter) (kleiner|kleines|kleine|alter|altes)? (laden|lädchen|lokal|café|cafe|restaurant|beisl|geschäft|haus|hotel|kneipe|bar|studio|salon|wirtshaus|gasthaus|gasthof|kaffeehaus|pension|hütte|location), (daheim|zuhause|zu hause|heimisch|wohl|pudelwohl|rundum wohl) ..1 (fühlt|fühlen|fühlte|fühlten|gefühlt), (kaffeehaus|wirtshaus|gasthaus|beisl|kneipe|café|lokal|laden|gasthof) wie (früher|damals|aus|es|man|in), wie (im wohnzimmer|bei freunden), - (schmeckt|schmeckte|geschmeckt|essen|pho|suppe|gekocht|küche) ..3 wie (bei|daheim|zuhause)`,
  music: '*musik, - (hotline|warteschleife|telefonhotline|telefon|anruf|leitung) ..8 musik, - nur musik, =band, =dj',
  temperature:
    'klimaanlage, raumklima, heizung, geheizt, zugig, stickig, gefroren, kaltes zimmer, kalt im, temperatur, raum|zimmer|saal|halle|drinnen .. zu warm|zu heiß|eiskalt',
  pool: '*pool, poolb*, poolanlage, *schwimmbad, sauna*, *wellness*, =spa, fitnessraum, therme, hallenbad',
  app: `
    =app, apps, abgestürzt, absturz, abstürze, stürzt .. ab, friert .. ein, =bug, bugs, ruckelt, bedienoberfläche, benutzeroberfläche,
    software, programm, bildschirm .. schwarz|weiß, server, spielstand, bluetooth verbindung, synchronisation, sync, lädt .. nicht|ewig, hängt sich`,
  update: '- <start> update, *update, updates, aktualisierung, neue|neuesten|neueste|neuen version',
  login: 'einloggen, eingeloggt, anmelden, anmeldung, passwort, login, bestätigungscode, code',
  payment: `
    *zahlung*, - beim|zum|vorm|nachm =bezahlen, - (nach|vor|mit) dem =bezahlen, abgebucht, abbuchung, kartenzahlung, ec karte, kreditkarte, paypal,
    abbuchung*, lastschrift*, überweisung*, (kartengerät|kartenleser|kartenterminal|ec gerät) ..3 (nicht|kaputt|defekt), =karte ..3 (abgelehnt|nicht akzeptiert|nicht genommen|nicht angenommen), nur|ausschließlich ..2 (bargeld|cash), (nur|ausschließlich) ..1 =bar, keine (kartenzahlung|ec karte|kreditkarte|kreditkarten|kartenzahlungen)`,
  ads: '- anzeige .. raus|erstattet|polizei|gestellt, =werbung, anzeigen, popup*, pop up|ups, werbeanzeige*, werbeeinblendung*',
  support: `
    - wie ..1 am telefon ..1 (gesagt|besprochen|vereinbart|genannt|angekündigt|ausgemacht|versprochen|zugesagt), *support, *kundenservice, *kundendienst, hotline*, *callcenter, *hotline, textbaustein*, standardmail*, standardantwort*, niemand|keiner ans|geht|ging|erreichbar|antwortet, mails unbeantwortet, warteschleife,
    helpline, ticketsystem, chatbot, bandansage, rückruf*, e mails, mails .. beantwortet|antwort|ignoriert, telefonisch, ans telefon, am telefon, anrufe .. beantwortet|ignoriert`,
  children: `
    *kinder, kinderkarte, spielplatz, spielecke, kinderfreundlich, kids, kinderstuhl,
    spielgeräte, rutsche, hüpfburg, klettergerüst, kindergeburtstag`,
  lesson: `- *maniküre, - *pediküre, - =kur, - =kuren, - haarkur*, - fruchtsäurekur*, - kräuterkur*, - rosskur*, - merkur*, 
    *kurs, *unterricht, *stunde beim|bei, fahrstunde*, lehrer*, trainer*, dozent*, nachhilfe*,
    fahrschule, fahrlehrer*, führerschein, schule, kita, kindergarten, vorlesung, seminar*, prüfung, workshop*, lernstoff`,
  account:
    '*abo, abonnement, kündigung*, gekündigt, kündigen, mitgliedschaft*, vertrag*, *konto, kredit, darlehen, hypothek, kreditkarte, zinsen, depot',
  hours: `
    *öffnungszeit*, - öffnungszeiten ..2 (stimmen|stimmten|eingehalten), (vor|trotz|wegen|kurz|schon) ..2 ladenschluss, ladenschluss, (stand|standen|stehen) ..3 vor (verschlossener|verschlossenen|geschlossener|geschlossenen|zugesperrter) (tür|türen),
    (obwohl|trotz|laut) ..4 (geöffnet|offen) ..3 (zu|geschlossen), (laut|trotz) ..3 (google|aushang|website|homepage) ..3 (offen|geöffnet), früher (zugemacht|geschlossen|zugesperrt)`,
  damage: `
    beschädigt*, =schaden, =schäden, =delle, =dellen, =macke, =macken, *kratzer, zerkratzt, zerbrochen, zersplittert, zerdrückt, *riss, gerissen, verbeult, angeschlagen, =kaputt ..1 (geliefert|angekommen|zurück|bekommen|ausgepackt), kam ..4 kaputt,
    - kratzer .. (lack|auto|wagen) .. (entfernt|weg|poliert)`,
  smell: `
    gestank, *geruch, =stinkt, =stinken, =stank, =roch, =riecht, =rochen, =riechen, gerochen, mieft, müffelt*, miefig, =muffig, =mief, - (duftet|roch|riecht) ..2 (herrlich|lecker|gut|toll|wunderbar|frisch|köstlich)`,
  missing: `
    =fehlten, =fehlende, =fehlenden, (artikel|teil|teile|schraube|schrauben|hälfte|beilage|beilagen|soße|getränk|getränke|pommes|zubehör|anleitung|kabel|netzteil|paket|cola|limo|spezi|bier|wein|salat|reis|brot|brötchen|suppe|pizza|dessert|nachtisch|vorspeise|hauptspeise|dip|dips|ketchup|mayo|besteck|stäbchen|burger|sushi|rolle|rollen|döner|sauce|dressing) ..2 (fehlt|fehlen|fehlte|fehlten|vergessen), (fehlt|fehlen|fehlte|fehlten|fehlende) ..3 (artikel|teil|teile|schraube|schrauben|hälfte|beilage|beilagen|soße|getränk|getränke|pommes|zubehör|anleitung|kabel|netzteil),
    (nicht|nie) ..1 mitgeliefert, etwas gefehlt, unvollständig (geliefert|angekommen), (lieferung|bestellung|paket) ..1 unvollständig`,
  cancelling: `
    *kündigung*, =gekündigt, =kündigen, =kündige, kündigungsfrist*, (komme|kommt|kam|kommen) ..3 aus (dem|meinem) vertrag, vertrag ..3 (verlängert|verlängerte|verlängern), - (mir|ihm|ihr) gekündigt, - kündigung ..3 (wohnung|mietvertrag|arbeit)`,
};

export const sectorWords: Cues['sectorWords'] = {
  restaurant: `
    kellner, kellnerin, speisekarte, gericht, gerichte, vorspeise, hauptgang, koch, pizza, suppe, schnitzel, steak, burger, sushi, restaurant, lokal,
    wirtshaus, gasthof, kellnern, bedienung, tisch reserviert, frühstücksbuffet, buffet, brunch, biergarten, café, imbiss, döner, eisdiele, bäckerei`,
  hotel: `
    hotelzimmer, unser zimmer, mein zimmer, rezeption, zimmerreinigung, bettwäsche, übernachtung, übernachtet, halbpension, eingecheckt, hotel, zimmer,
    check in, einchecken, frühstücksbuffet, buffet, abendessen im, zimmermädchen, ferienwohnung, pension, campingplatz, hostel, herberge, unterkunft,
    vollpension, doppelzimmer, einzelzimmer, restaurant im haus, hotelrestaurant, jugendherberge, minibar, kellner, kellnerin, speisekarte, vorspeise,
    hauptgang, koch, schnitzel, steak, mein flug, unser flug, flughafen`,
  health: `
    zahnarzt, zahnärztin, arzt, ärztin, praxis, klinik, füllung, operation, mein zahn, sprechstunde, arzthelferin, zahn, zähne, zahnschmerzen,
    zahnreinigung, implantat, physiotherapie, hausarzt, orthopäde, wurzelbehandlung, patient, patienten, röntgen, blutabnahme, augenarzt, kinderarzt,
    tierarzt, krone .. (fiel|gefallen|gebrochen|locker), hebamme, =sehtest, =hörtest, überweisung zum`,
  auto: `
    bremsen, getriebe, ölwechsel, mechaniker, werkstatt, reifenwechsel, inspektion, tüv, autohaus, gebrauchtwagen, leasing, probefahrt, motor, kupplung,
    stoßdämpfer, zahnriemen, auspuff, ölstand, winterreifen, hauptuntersuchung, waschstraße, tankstelle, achsvermessung, ersatzwagen, windschutzscheibe,
    autowerkstatt`,
  beauty: `
    haarschnitt, maniküre, friseur, friseurin, meine nägel, wimpern, kosmetikerin, strähnchen, haarfarbe, gelnägel, pediküre, enthaarung, tattoo,
    piercing, augenbrauen, kosmetik, sonnenstudio, solarium, blondierung, balayage, friseursalon, nagelstudio`,
  app: `
    app stürzt, app store, neuestes update, einloggen, play store, playstore, appstore, spielstand`,
  finance: `
    hypothek, kredit, dispo, meine bank, baufinanzierung, depot, bankberater, girokonto, kontoführungsgebühren, schadensmeldung, geldautomat, sparkasse,
    volksbank, bausparvertrag`,
  delivery: 'lieferdienst, zusteller, kurier, pizza, suppe, schnitzel, burger, sushi, gericht, gerichte, restaurant',
  retail: 'kassiererin, verkäufer, verkäuferin, umtausch, umgetauscht, supermarkt, sortiment, restaurant im markt',
  legal: 'kanzlei, notariat, mandant, mandat, kündigungsschutzklage',
  education:
    'fahrschule, fahrlehrer, fahrstunde, kita, kindergarten, erzieherin, sprachkurs, nachhilfe, vorlesung, musikschule, klassenlehrer, prüfung bestanden, schulleitung, elternabend, kochkurs, nähkurs',
  generic:
    'fluggesellschaft, airline, mein flug, unser flug, flug nach, boarding, =gate, am gate, flughafen, mein koffer, der koffer, rückflug, handgepäck, stewardess, gepäckband, koffer .. nie|verloren, zoo, kletterpark, airline, elektriker, dachdecker, fliesenleger, handwerksbetrieb, verkabelt, umzugsfirma, hundepension, bestatter',
};

export const staffRoles = `
  kellner, kellnerin, oberkellner, oberkellnerin, ober, restaurantleiter, restaurantleiterin, bedienung, servicekraft, barkeeper, barkeeperin, barista, chef, chefin, inhaber, inhaberin, rezeptionist, rezeptionistin, friseur, friseurin, mechaniker, mechanikerin,
  techniker, technikerin, monteur, fahrer, fahrerin, kurier, koch, köchin, guide, reiseleiter, reiseleiterin, trainer, trainerin, berater, beraterin, verkäufer, verkäuferin, mitarbeiter, mitarbeiterin, mitarbeiterinnen,
  kollege, kollegin, kollegen, assistentin, assistent, masseurin, masseur, therapeutin, therapeut, kosmetikerin, stylistin, filialleiter, filialleiterin, wirt, wirtin, gastgeber, gastgeberin, lehrer, lehrerin, schwester, pfleger, meister, meisterin, azubi, azubine, auszubildende, auszubildender, lehrling, hausdame, rezeptionistin, concierge, hausmeister, zimmermädchen, sachbearbeiter, sachbearbeiterin, bademeister, bademeisterin, optiker, optikerin, makler, maklerin, fahrlehrer, fahrlehrerin, kosmetiker, masseur, servicetechniker, kundenberater, kundenberaterin, serviceberater, serviceberaterin, filialleitung, verkäuferin, kassiererin, kassierer, zusteller, postbote, bote, lieferant, physiotherapeutin, physiotherapeut, erzieherin, erzieher, friseurmeisterin, küchenchef, küchenchefin, sommelier, sommelière, sommeliere, animateur, animateurin, skilehrer, skilehrerin, bergführer, stadtführer, stadtführerin, aushilfe, praktikant, praktikantin, hebamme, ärztin, arzt, zahnärztin, zahnarzt, tierärztin, tierarzt, anwältin, anwalt, notarin, erzieher, tagesmutter, dozent, dozentin, coach, yogalehrerin, tanzlehrer, tanzlehrerin, reitlehrerin, schwimmlehrer, schwimmlehrerin, nageldesignerin, barbier, floristin, bäcker, bäckerin, metzger, metzgerin, konditorin, klempner, elektriker, maler, schreiner, tischler, dachdecker, gärtner, gärtnerin, putzfee, reinigungskraft, umzugshelfer, makler, vermieter, vermieterin, hausverwalterin, taxifahrer, taxifahrerin, busfahrer, busfahrerin, schaffnerin, schaffner, flugbegleiterin, portier, nachtportier, empfangsdame, sprechstundenhilfe, mfa, zfa, prophylaxehelferin, fußpflegerin, heilpraktikerin, osteopath, osteopathin, ergotherapeutin, logopädin, bankberater, bankberaterin, filialleiterin, marktleiter, marktleiterin, abteilungsleiterin, werkstattmeister, werkstattleiter, kfz meister, annahmemeister, supportmitarbeiter, supportmitarbeiterin, sachbearbeiter, gästebetreuer, gästebetreuerin, kinderbetreuerin, surflehrer, tauchlehrer, tauchlehrerin, kapitän, moderator, dj, fotograf, fotografin, hochzeitsplanerin, schneiderin, schneider, schuster, optikermeister, uhrmacher, goldschmiedin, hörakustikerin, apothekerin, apotheker`;
