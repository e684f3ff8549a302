import type { Cues } from '../../triage/cue-book.ts';
import { things } from './things.ts';

const often =
  'zweimal|dreimal|viermal|fünfmal|mehrmals|mehrfach|wiederholt|ständig|dauernd|öfter|nochmal|nochmals|2x|3x|4x|((2|3|4|5|zwei|drei|vier|fünf|mehrere|x|zig|immer|noch) (mal|male|wieder))';
const mail =
  'mail|mails|emails|email|(e mail)|(e mails)|nachricht|nachrichten|anfrage|anfragen|anruf|anrufe|schreiben|kontaktformular|whatsapp';
const cancelledByThem =
  '- (ich|wir) ..6 (storniert|abgesagt|verschoben|verlegt|gecancelt|annulliert|vergessen), - (habe|hab|hatte|hatten|musste|mussten|konnte|konnten|durfte|durften|müssen) ..8 (storniert|abgesagt|verschoben|verlegt|gecancelt), - (storniert|abgesagt|verschoben|gecancelt) ..1 (habe|haben|hab|hatte|hatten|werden|kann|konnte), - (kostenlos|problemlos|kulant|unkompliziert|gerne|gern) ..3 (storniert|abgesagt|verschoben|verlegt)';
const elsewhere =
  'anderen|andere|anderer|anderem|woanders|vorherigen|vorherige|vorher|alten|alte|früheren|früher|konkurrenz|nebenan|bisher';

/** Goods with a name: that they broke is told by that name. */
const goods = (things.named.product ?? '')
  .split('\n')
  .flatMap((line) => (line.split('|')[0] ?? '').trim().split(' '))
  .filter((name) => /^[a-zäöüß]{3,}$/.test(name))
  .map((name) => `=${name}`)
  .join('|');

export const happenings: Cues['happenings'] = {
  'not-served': `
    ohne dass ..1 (jemand|=einer|wer) ..4 (kam|kommt|gekommen|kümmert|kümmerte|gekümmert|bedient|bediente|nahm|fragte),
    (kam|kommt|kamen) ..2 (niemand|=keiner), (kam|kamen) ..1 ((kein kellner)|(keine bedienung)|(kein mensch)|(keine sau)), (niemand|=keiner|(kein kellner)|(keine bedienung)|(kein mensch)|(keine sau)) ..1 (kam|kommt|gekommen),
    - (kommt|kam) ..2 (=keiner|niemand) ..2 (mehr|durch|rein|vorbei|mit|ran|schaden), - (=keiner|niemand) ..1 (kommt|kam) ..2 (an|durch|mit|ran) ..2 (vorbei|heran),
    (nicht|nie) ..1 (bedient|beachtet) (wurden|wurde|worden|werden)?, (wir|ich|man|uns|mich) ..3 (ignoriert|übersehen|(links liegen)), - (${mail}|bitte|wunsch|wünsche|hinweis) ..4 ignoriert,
    (niemand|=keiner) ..4 (gekümmert|kümmerte|kümmert|zuständig|bedient|beachtet|(bestellung aufgenommen)|(bestellung auf)), (gekümmert|kümmert|kümmerte) ..3 (niemand|=keiner), zuständig ..3 (niemand|=keiner)`,
  'asked-again': `(mehrmals|zweimal|dreimal|mehrfach) nachfragen (mussten|musstest|musste), 
    (musste|mussten|muss|müssen|musst) ..4 (${often}) ..4 (nachfragen|fragen|nachhaken|bitten|winken|rufen|erinnern|nachbestellen|reklamieren|auffordern|bestellen),
    - (musste|mussten|muss|müssen) ..6 (wieder|öfter) ..2 bestellen,
    (${often}) ..1 (nachgefragt|nachgehakt|reklamiert|angemahnt), - (wurde|wurden|wird) ..5 (nachgefragt|nachgehakt),
    (nach|auf|trotz|erst) (mehrmalig*|mehrfach*|dreimalig*|zweimalig*|wiederholt*|ständig*|mehrere|mehreren|mehrerer) (nachfrage|nachfragen|bitten|nachhaken|aufforderung|aufforderungen|winken|erinnerung|erinnerungen)`,
  'no-apology': `
    (keine|kein|keinerlei|ohne) ..2 entschuldigung, (nicht|niemand|=keiner|nie) ..4 entschuldigt, entschuldigt ..4 (niemand|=keiner), entschuldigung ..5 (nicht|niemand|niemandem|keine|nie|fehlanzeige|vergeblich|vergebens|(blieb aus)|mangelware),
    - (das|dies|nichts|was) entschuldigt, - nicht ..1 zu entschuldigen, - nicht nur ..3 entschuldigt, - (ist|sei|wäre|als|auch) ..2 (keine|nicht) ..1 entschuldigung, - entschuldigung ..2 (nicht nötig), - bitte ..3 entschuldigung`,
  'not-listened': `nicht gehört gefühlt, 
    (nicht|nie|kaum|=keiner|niemand) ..2 (zugehört|hingehört|zuhören|zuhört), (hört|hörte|hörten|hören) ..3 (nicht|=keiner|niemand|kaum) ..1 zu, (nicht|nie|kaum) ..1 ernst ..1 (genommen|nimmt),
    auf (meine|unsere|die) (beschwerde|reklamation|kritik|einwände|bedenken|hinweise|nachfrage) ..4 (nicht|niemand|=keiner|kaum) ..2 (reagiert|eingegangen), - nicht nur`,
  'staff-busy-elsewhere': `nicht aufmerksam genug, 
    (bedienung|kellner|kellnerin|mitarbeiter|mitarbeiterin|personal|friseurin|friseur|verkäuferin|verkäufer|dame|kassiererin|servicekraft|trainer) ..5 (am|(mit dem)|(mit ihrem)|(mit seinem)|(auf dem)|(aufs)|(auf ihr)|(auf sein)) ..1 (handy|smartphone),
    (miteinander|untereinander) ..2 (gequatscht|geratscht|getratscht|gequasselt|beschäftigt|quatschten|quatschen|ratschen), mit ..1 (kollegin|kollegen|kollege|kolleginnen|freundin|stammgästen|stammgast) ..3 (gequatscht|geredet|unterhalten|geratscht|getratscht|gequasselt|geplaudert|beschäftigt|quatschte|redete|unterhielt),
    mit ..1 (kollegin|kollegen|kollege|kolleginnen|freundin) ..3 (gequatscht|geredet|unterhalten|geratscht|getratscht|gequasselt|geplaudert) ..4 (nicht|statt|anstatt), mit sich ..1 beschäftigt, privatgespräch*, (private|privaten) gespräche`,
  'felt-rushed': `abgefertigt gefühlt, 
    (fühlte|fühlten|wurde|wurden|wird|gefühlt|regelrecht|lieblos|fühlt|hat|haben|einfach) ..5 (abgefertigt|durchgeschleust|rausgedrängt|hinausgedrängt|gehetzt|rauskomplimentiert|hinauskomplimentiert), - (gepäck|koffer|zoll|sendung|schnell|zügig|flott) ..3 abgefertigt,
    (wie am|wie auf dem) fließband, (mussten|sollten|musste|sollte|gebeten|aufgefordert) ..5 tisch ..3 (räumen|freimachen|verlassen|freigeben|(frei machen)), kaum ..8 (teller|glas) ..2 (=weg|abgeräumt|weggezogen|weggenommen)`,
  'short-staffed': `so wenig personal, 
    zu (wenig|wenige|wenigen) ..1 (personal|mitarbeiter|mitarbeitern|bedienung|bedienungen|servicekräfte|kellner|servicepersonal|kassen), unterbesetzt*, personalmangel, personalnot,
    (nur|bloß|lediglich|gerade mal) (ein|eine|einer|1|zwei|2) ..1 (kellner|kellnerin|bedienung|kraft|servicekraft|mitarbeiter|mitarbeiterin|person|kasse|kassen) ..4 (für|offen|geöffnet|besetzt|(da war)|bei), - für (mich|uns) ..2 zuständig,
    (alleine|allein) für (den|das|die) (ganzen|ganze|gesamten|gesamte|komplette|kompletten)`,
  'nobody-there': `niemanden ..2 angetroffen, 
    (rezeption|empfang|theke|kasse|tresen|anmeldung|schalter|information|infopoint) ..3 (unbesetzt|verwaist), (rezeption|empfang|theke|kasse|tresen|schalter) ..2 (nicht|nie|nur selten) ..1 besetzt, (rezeption|empfang|theke|kasse|tresen|schalter) ..2 (niemand|=keiner) ..1 (da|anwesend|anzutreffen|(zu sehen)),
    (niemand|=keiner|niemanden|keinen|(kein mensch)|(kein mitarbeiter)|(kein verkäufer)|(kein personal)|(keine bedienung)) (da|anwesend|anzutreffen|((zu|in) (sehen|finden|sicht))|(weit und breit)|(vor ort)|(ist|war) da),
    - (sonst|außer|ausser|kaum|fast|zum glück) ..3 (niemand|=keiner), - (niemand|=keiner) ..1 da außer|ausser`,
  'nobody-knew': `
    (niemand|=keiner) ..3 (wusste|weiß|auskunft|ahnung), keine ..1 auskunft ..1 (bekommen|erhalten)?, (wusste|weiß) ..2 (niemand|=keiner), (konnte|konnten|kann) (mir|uns|einem) ..4 (niemand|=keiner|nichts|nicht|keine) ..5 (sagen|weiterhelfen|auskunft|beantworten),
    (personal|mitarbeiter|mitarbeiterin|verkäufer|verkäuferin|bedienung|beraterin|berater|kellner|support|hotline) ..5 (keine ahnung|keinen plan|keinerlei ahnung|(von nichts)), wusste ..2 von nichts, - (niemand|=keiner) ..3 (wusste|weiß) ..2 (besser|so)`,
  'not-explained': `zu wenig (informationen|infos), 
    (niemand|=keiner|nicht|nichts|nix|nie) ..3 (erklärt|erläutert|informiert|aufgeklärt|(bescheid (gesagt|gegeben))), erklärt ..4 (=keiner|niemand), (informiert|(bescheid gesagt)|(bescheid gegeben)) ..3 (niemand|=keiner),
    (keine|keinerlei|ohne) ..1 (erklärung|begründung|einweisung|vorwarnung), - nicht nur, - (hatte|habe|haben|hätte|hätten|hatten) (mich|uns) ..3 informiert, - ohne ..1 (erklärung|einweisung|begründung) ..2 (verständlich|klar|bedienbar|zurück), - nichts zu erklären`,
  'no-reply': `
    (${mail}) ..7 (keine|nie|niemand|nicht|keinerlei|ohne|=keiner|nichts) ..2 (antwort|reaktion|rückmeldung|reagiert|beantwortet|geantwortet|antwortet|gemeldet), (${mail}) ..2 (reagiert|antwortet|reagierte|antwortete|geantwortet) ..3 (niemand|=keiner|nicht|nie),
    (${mail}) ..4 (ignoriert|unbeantwortet), (niemand|=keiner) ..3 (geantwortet|antwortet|zurückgemeldet|erreichbar|abgehoben|rangegangen|abgenommen|erreicht|(zu erreichen)|(ans telefon)), ((kein mensch)|(kein schwein)|niemand|=keiner) ..1 (geht|ging) ..2 ans telefon, (meldet|meldete|antwortet|antwortete) ..1 sich? ..1 (niemand|=keiner), (geht|ging|gehen|hebt|nimmt) ..2 (niemand|=keiner|nie jemand) ..1 (ans telefon|ran|dran|hin|ab|an den hörer),
    - (alten|anderen|anderem|früheren|vorherigen|letzten) ..9 ((ans telefon)|erreichbar|antwort|beantwortet|geantwortet|rückmeldung), (keine|keinerlei) ..1 (antwort|rückmeldung) ..2 (bekommen|erhalten|gekriegt)?, - keine ..1 antwort ..1 (wert|nötig|erwartet|schuldig|mehr), - (ist|war|sind) (keine|auch keine) ..1 antwort, - keine ..1 antwort ..2 (auf die frage|ist auch),
    (support|kundenservice|kundendienst|hotline|kundensupport) ..2 (antwortet|reagiert|reagierte|antwortete|meldet sich|meldete sich) ..1 (nicht|nie), (support|kundenservice|kundendienst|hotline|kundensupport|telefonisch|praxis|laden|team) ..4 (nicht|nie|niemand|=keiner) ..1 (erreichbar|(zu erreichen)|erreicht),
    (versuche|versuchte|versuchen|versucht) ..5 jemanden ..2 erreichen, (telefon|telefonisch|hotline) ..6 (nicht|nie) durch, kein durchkommen, =funkstille,
    (warte|warten|wartete|wartet) ..6 auf ..2 (antwort|rückmeldung), auf ..1 (antwort|rückmeldung) ..3 (warte|warten|wartet) ..4 (heute|immer noch|vergeblich|vergebens|wochen)`,
  'passed-around': `
    von (einem|einer) (zum|zur) (nächsten|anderen) ..3 (verbunden|verwiesen|geschickt|gereicht|weitergeleitet|weiterverbunden|geschoben), pontius, von a nach b (geschickt|verwiesen|geschoben), von abteilung zu abteilung,
    (hin und her) ..1 (verwiesen|geschickt|verbunden|geschoben|gereicht), (ständig|immer nur|nur|mehrfach|dreimal|mehrmals|viermal|dauernd) ..2 (weiterverbunden|weitergereicht|weitergeleitet|verwiesen), (schiebt|schieben|schob) ..4 (auf den anderen|dem anderen|hin und her)`,
  'told-again':
    '(mehrmals|zweimal|dreimal|mehrfach) (erklären|erzählen|schildern) (musste|mussten|musstest), (musste|mussten|muss|müssen|durfte|durften) ..6 (zweimal|dreimal|viermal|fünfmal|mehrmals|mehrfach|(immer wieder)|(jedes mal)|jedesmal|(von vorne)|(von vorn)|erneut|nochmal|nochmals|(zum dritten mal)|(drei mal)|(3 mal)) ..4 (erzählen|erklären|schildern|beschreiben|darlegen)',
  'standard-answers': `
    standardantwort*, textbaustein*, standardmail*, standardfloskel*, (copy paste), (copy and paste), (immer|nur|stets|dreimal|jedes mal|ständig) ..2 (gleiche|gleichen|dieselbe|dieselben|selbe|automatische|automatischen|vorgefertigte|vorgefertigten) ..1 (antwort|antworten|mail|mails|nachricht|floskeln|textbausteine),
    (vorgefertigte|vorgefertigten|automatisierte|automatische) (antwort|antworten)`,
  'call-back-missing': `
    rückruf* ..5 (nie|nicht|kein|=keiner|vergeblich|vergebens|fehlanzeige|ausgeblieben|(blieb aus)|(blieben aus)), (nie|nicht|niemand|=keiner|kein|keinen) ..4 (zurückgerufen|rückruf|(zurück gerufen)), (auf) ..3 rückruf* ..3 (warte|warten|gewartet|wartet|wartete), (warte|warten|wartete|wartet) ..6 rückruf*, zurückgerufen ..3 (niemand|=keiner|nie),
    - rückruf* ..3 (nicht|kein) ..2 (nötig|lange|problem)`,
  'forgot-part': `bestellung etwas gefehlt, 
    (cola|getränk|getränke|limo|bier|=wein|beilage|beilagen|soße|sauce|soßen|saucen|dip|dips|dessert|nachtisch|vorspeise|besteck|salat|beilagensalat|pommes|suppe|dressing|ketchup|mayo|stäbchen|brot|brötchen|pizzabrötchen|=reis|hälfte|hauptgericht|gericht|gerichte|artikel) ..2 (fehlte|fehlten|fehlt|gefehlt|vergessen), - (dem|der|den|im|am|zum|beim) ..1 (salat|suppe|soße|sauce|dressing|gericht|gerichten|=reis|=wein|bier|dessert|nachtisch|vorspeise|beilage|beilagen|pommes|brot) ..3 (fehlte|fehlt|fehlten), - (fehlte|fehlt|fehlten|gefehlt) ..3 (würze|salz|geschmack|pfiff|pepp|gewürz|gewürze|liebe|schärfe|aroma|kick|geschmacklich|leider jeder|frische),
    (cola|getränk|getränke|beilage|beilagen|soße|sauce|dip|dessert|nachtisch|vorspeise|besteck|salat|pommes|suppe|artikel) ..2 (nicht (dabei|mitgeliefert|geliefert)), (vorspeise|beilage|beilagen|getränk|getränke|salat|dessert|nachtisch|suppe|=wein|kaffee) ..2 (kam|kamen) ..1 (nie|(gar nicht)), (vorspeise|beilage|getränk|getränke|salat|dessert|nachtisch|suppe) ..3 nie ..1 (gekommen|serviert|gebracht), (bestellung|lieferung) ..3 unvollständig, (bestellung|lieferung) ..3 nicht (komplett|vollständig)`,
  'wrong-order': `anderes bekommen ..2 als bestellt, 
    (=falsche|=falsches|=falscher|=falschen) ..1 (bestellung|essen|gericht|gerichte|pizza|artikel|produkt|ware|lieferung|getränk|getränke|modell|burger|speise|speisen), (falsches|(was anderes)|(etwas anderes)|(etwas (völlig|ganz|komplett) anderes)|(was (völlig|ganz|komplett) anderes)) ..2 (geliefert|gebracht|serviert|verschickt|geschickt),
    nicht (das|was) ..4 bestellt, bestellung ..4 (verwechselt|vertauscht), - nichts falsches, - (selbst|selber|ich|wir) ..4 (falsche|falsches|falschen) ..2 bestellt, - falschen eindruck`,
  'order-cancelled': `
    (bestellung|order|auftrag|bestellt) ..6 (storniert|gecancelt|annulliert|stornierte), (storniert|stornierte) ..4 bestellung, (bestellung|order|auftrag|bestellt) ..6 (storniert|gecancelt) ..1 ohne ..2 (begründung|grund|angabe|erklärung|kommentar|info|vorwarnung|mich|uns|rücksprache), ${cancelledByThem}`,
  'wishes-ignored': `
    ohne ..3 (bestellt|gewünscht|gebeten|angegeben|dazugeschrieben) ..5 (mit|trotzdem|dennoch|natürlich|voller), (wollte|wollten|bat|baten|gebeten) ..3 (keine|keinen|kein|ohne) ..5 (trotzdem|dennoch|natürlich|voll), (sonderwunsch|sonderwünsche|wunsch|wünsche|anmerkung|anmerkungen|änderungswünsche|änderungswunsch) ..4 (ignoriert|missachtet|übergangen),
    (sonderwunsch|sonderwünsche|wunsch|wünsche|anmerkung|anmerkungen|änderungswünsche) ..4 nicht ..1 (beachtet|berücksichtigt|umgesetzt|gelesen|erfüllt), trotz (ausdrücklich*|mehrmalig*) (wunsch|bitte|hinweis|ansage|wunsches)`,
  'arrived-cold': `essen nicht mehr heiß ankam, 
    (kam|kamen|kommt|kommen) ..5 (kalt|eiskalt|lauwarm|ausgekühlt|abgekühlt) ..1 an, (kalt|eiskalt|lauwarm|kaltes|kalte|eiskaltes|lauwarme|lauwarmes) ..2 (angekommen|geliefert|zugestellt), (essen|pizza|pizzen|burger|pommes|nudeln|gerichte) ..4 (kalt|eiskalt|lauwarm) ..1 (ankam|ankamen), - (getränke|getränk|bier|cola|=wein|limo|eis|sushi) ..4 (kalt|eiskalt|gekühlt) ..2 (an|angekommen|geliefert), - (schön|gut) kalt, - (essen|pizza|pizzen|burger|pommes|nudeln|gerichte|suppe|döner|schnitzel|curry|pasta) (kam|kamen) ..2 (kalt|eiskalt|lauwarm) an`,
  'arrived-late': `
    (lieferung|paket|sendung|ware|möbel|bote|lieferant|lieferdienst|pizzabote|päckchen) ..6 ((zu|viel zu) spät|verspätet|verspätung|((stunden|tage|wochen|stunde|woche) später)), (zu spät|verspätet|((stunden|tage|wochen|stunde) später)) ..2 (geliefert|zugestellt|ausgeliefert), lieferung ..4 (verzögert|verzögerte|überfällig), liefertermin ..4 (verschoben|überschritten|geplatzt|verpasst), (liefertermin|lieferzeit) ..3 nicht ..1 eingehalten, lieferzeit ..3 überschritten`,
  'never-arrived': `
    (bestellung|lieferung|paket|ware|sendung|päckchen|artikel|essen|pizza) ..5 nie ..1 (angekommen|geliefert|erhalten|zugestellt), (bestellung|lieferung|paket|ware|sendung|päckchen|essen|pizza) ..5 nicht (angekommen|erhalten|geliefert|zugestellt), (lieferung|paket|sendung|ware|päckchen) ..3 (kam|kamen|kommt) ..2 (nie|nicht) an, (lieferung|paket|sendung|ware|päckchen) (kam|kamen) nie,
    ((bis heute)|(immer noch)|(noch immer)) ..2 (nichts|(keine ware)|(keine lieferung)|(kein paket)) ..2 (erhalten|bekommen|angekommen|geliefert), (paket|sendung|lieferung|bestellung) ..4 (verschollen|verschwunden|(verloren gegangen)), - (retoure|rücksendung) ..4 nicht angekommen, - angeblich ..2 (zugestellt|geliefert)`,
  'left-outside': `einfach draußen (abgestellt|abgelegt|hingelegt), 
    einfach ..6 (vor|auf|im|in|ins|an) ..2 (haustür|tür|türe|wohnungstür|haus|treppe|regen|hausflur|treppenhaus|einfahrt|straße|garten|hof|hauseingang) ..5 (gestellt|abgestellt|abgelegt|gelegt|liegen|geworfen|hingestellt|geschmissen|gelassen|stand|lag), (paket|essen|lieferung|päckchen|sendung|tüte) ..6 (im|(in den)) ..1 (regen|nassen|schnee) ..3 (gestellt|abgestellt|abgelegt|gelegt|stand|lag|stehen|liegen),
    (stellt|stellte|legt|legte|wirft|warf) ..5 einfach ..2 (vor die|vor der|vors|auf die) ..1 (tür|haustür|haus|treppe|straße), - (wunsch|gewünscht|vereinbart|besprochen|kontaktlos|wunschort|ablageort|abgesprochen) ..8 (abgestellt|gestellt|abgelegt|hingestellt|gelegt)`,
  'said-delivered': `angaben zur zustellung nicht, 
    angeblich ..5 (zugestellt|geliefert|ausgeliefert|angetroffen), (stand|steht|hieß|angezeigt|status) ..3 (zugestellt|ausgeliefert), als (zugestellt|geliefert|ausgeliefert) ..2 (markiert|gemeldet|angezeigt|vermerkt|gekennzeichnet), laut ..4 (zugestellt|geliefert|ausgeliefert) ..6 (nie|nicht|nichts|keine|obwohl|dabei),
    nicht angetroffen ..9 (zuhause|daheim|(zu hause)|homeoffice), - (retoure|rücksendung|zurückgeschickt|zurückgesendet|zurückgesandt|retourniert) ..14 (zugestellt|angekommen|geliefert)`,
  'wrong-address': `
    (bei|beim|an|zum|in|vor|im|zu) ..1 (falschen|falsche|falscher|falschem|verkehrten) ..1 (adresse|nachbarn|nachbar|haus|hausnummer|haustür|straße|wohnung|eingang), (falsch|woanders) (zugestellt|ausgeliefert|abgegeben), - (ich|wir) ..6 falsche ..2 adresse`,
  'arrived-damaged': `
    (kam|kamen|kommt) ..5 (beschädigt|kaputt|zerbrochen|zerdrückt|zerkratzt|defekt|eingedrückt|verbeult|zerbeult|demoliert|gebrochen) ..1 an, (beschädigt|kaputt|zerbrochen|zerdrückt|zerkratzt|defekt|eingedrückt|verbeult|demoliert|gebrochen|gesprungen) ..1 (angekommen|geliefert|ankam),
    (paket|lieferung|ware|karton|sendung) ..4 (beschädigt|zerdrückt|zerbrochen|aufgerissen|zerfetzt|eingedrückt|durchnässt|zerrissen), geliefert ..3 (beschädigt|zerbrochen|zerkratzt), (beim|nach dem) (auspacken|öffnen) ..6 (beschädigt|kaputt|zerbrochen|zerkratzt|gesprungen), - (retoure|rücksendung|zurückgeschickt) ..8 beschädigt`,
  'badly-packed': `nicht gut verpackt, 
    (schlecht|miserabel|lieblos|unzureichend|schlampig|mangelhaft|nachlässig|katastrophal|schlechte|schlechter|miserable|mangelhafte|unzureichende) ..1 (verpackt|eingepackt|gepolstert|verpackung), (keine|ohne|null|kein|keinerlei) ..1 (polsterung|polstermaterial|füllmaterial|luftpolster|luftpolsterfolie), verpackung ..3 (mangelhaft|unzureichend|miserabel|katastrophe|schlecht), (lose|einfach so) ..2 im karton`,
  spilled:
    'unterwegs ..2 ausgelaufen, (suppe|soße|sauce|dressing|getränk|cola|curry|alles|hälfte|becher|tüte|brühe|box|shake|kaffee|ramen|pho|deckel) ..4 (ausgelaufen|ausgekippt|übergelaufen|auslief), ausgelaufen ..4 (tüte|karton|becher|verpackung), - (öl|wasser|waschmaschine|abo|vertrag|tank|batterie) ..3 ausgelaufen, - vertrag ..4 ausgelaufen',
  'table-given-away': `
    (trotz|mit) ..2 (reservierung|tischreservierung|bestätigung) ..8 (vergeben|besetzt|belegt|weitergegeben), (unser|mein|unseren|meinen|reservierter|reservierten|reservierte) ..1 =tisch ..5 (vergeben|besetzt|belegt|weitergegeben|anderweitig|weggegeben), (unser|mein|unseren|meinen|reservierter|reservierte) ..1 =tisch ..4 nicht ..1 frei,
    (reserviert|reservierung) ..8 =tisch ..4 (vergeben|besetzt|belegt|weitergegeben|=weg), (reserviert|reservierung) ..8 =tisch ..4 nicht ..1 frei, =tisch (war|ist) ..2 nicht ..1 (frei|bereit), trotz ..2 (reservierung|tischreservierung) ..4 (keinen|kein) ..1 (tisch|platz), - trotz ..2 reservierung ..4 (keinen|kein) ..1 (tisch|platz) (am|an|draußen|drinnen|mit|im)`,
  'booking-lost': `keine reservierung ..3 zu finden, 
    (niemand|keiner) ..1 (=die|=unsere|=meine) (reservierung|buchung) ..1 (finden|gefunden), (niemand|keiner) (=fand|=findet) ..1 (=die|=unsere|=meine) (reservierung|buchung),
    (reservierung|buchung|tischreservierung) ..6 ((nicht|nirgends) ..1 (system|gefunden|auffindbar|eingetragen|bekannt|vorhanden|notiert|hinterlegt|vermerkt|(im system))), (reservierung|buchung) ..5 (untergegangen|verschlampt|vergessen|verschwunden), nichts von ..1 (unserer|meiner|der|einer) (reservierung|buchung), von ..2 (reservierung|buchung) ..2 (wusste|weiß) ..2 (niemand|=keiner|man nichts), keine (reservierung|buchung) ..2 (gefunden|vorhanden|eingetragen|vorliegen), - (nicht|bitte|unbedingt) ..2 vergessen`,
  'booking-cancelled': `
    (reservierung|buchung|tischreservierung|hotelbuchung) ..5 (storniert|abgesagt|gecancelt|annulliert), (zimmer|ferienwohnung|unterkunft) ..4 (storniert|gecancelt), (reservierung|buchung) ..5 (storniert|abgesagt) ..1 ohne ..2 (begründung|grund|angabe|erklärung|vorwarnung|info), - (reservierung|buchung|zimmer) ..3 (storniert|gecancelt) ..1 (werden|habe|haben|hatte|hatten), ${cancelledByThem}`,
  'other-than-booked': `anderes bekommen ..2 als gebucht, 
    (anderes|kleineres|falsches|schlechteres) ..1 (zimmer|apartment|modell|fahrzeug|auto|kategorie) ..3 (als gebucht|als bestellt|als reserviert), (falsches|kleineres|schlechteres) ..1 (zimmer|apartment) ..3 (bekommen|erhalten|zugeteilt|zugewiesen), statt ..1 (der|dem|des|eines|einem|einer|die|das)? ..1 (gebuchten|gebuchte|gebuchtes|reservierten), gebucht ..5 (bekommen|erhalten|gekriegt) (haben|hab|habe) (wir|ich),
    nicht ..1 (das|was|wie) ..2 (gebucht|gebuchte|gebuchten), obwohl ..6 (doppelbett|balkon|meerblick|nichtraucher*|seeblick|bergblick|suite|doppelzimmer|klimaanlage) ..2 (gebucht|reserviert)`,
  'turned-away':
    'weggeschickt (wurden|wurde|wurdest), (wir|ich|uns|mich) ..7 (abgewiesen|weggeschickt|fortgeschickt|heimgeschickt|((nach hause|wieder heim) geschickt)), (wurden|wurde) ..4 (abgewiesen|weggeschickt|fortgeschickt|heimgeschickt), - (andere|anderen|arzt|ärzte|woanders|überall|werkstatt|werkstätten|nirgends) ..6 (abgewiesen|weggeschickt)',
  'bad-table':
    'keinen schönen tisch, katzentisch, (tisch|platz|plätze) ..4 (neben|vor|bei|an) ..1 (toilette|toiletten|klo|klos|wc|toilettentür|mülltonnen|klotür|küchentür), tisch ..4 im durchgang, (schlechteste|schlechtesten|schlechtester) ..1 (tisch|platz)',
  'appointment-moved': `
    *termin ..5 (verschoben|abgesagt|verlegt|gestrichen|vergessen|geplatzt|(doppelt vergeben)|storniert), (verschoben|abgesagt) ..2 termin, *termin ..4 nicht ..1 eingehalten, ${cancelledByThem}, - (liefertermin|liefertermine|reparaturtermin) ..5 verschoben, - nicht ..1 vergessen`,
  'found-closed': `
    vor ..1 (verschlossen*|geschlossen*|zugesperrt*) (tür|türen|türe|laden|geschäft|lokal|restaurant|ladentür|tor|toren), (obwohl|trotz|laut|entgegen) ..7 (geöffnet|offen|öffnungszeiten|öffnungszeit) ..9 (geschlossen|verschlossen|(war zu)|(ist zu)|(alles zu)|(tür zu)), (laden|geschäft|restaurant|lokal|café|filiale|alles) ..3 (geschlossen|zu) ..2 (obwohl|trotz|laut|entgegen), - (pool|sauna|bar|spa|terrasse|schwimmbad|kasse|rezeption|buffet|küche|wellnessbereich|toilette) ..4 (geschlossen|verschlossen|zu)`,
  'sold-out': `nicht mehr alles da, 
    (halbe|hälfte) ..2 (karte|speisekarte) ..4 (=aus|ausverkauft|=weg), (gericht|gerichte|speisen|kuchen|brötchen|schnitzel|essen|spezialität|tagesgericht|tagesessen|torte|eissorten|vieles|einiges|brot) ..4 (ausverkauft|vergriffen), (gericht|gerichte|speisen|vieles|einiges|essen|kuchen) ..4 nicht mehr (da|verfügbar|vorrätig), (rührei|obst|brötchen|kuchen|frühstück) ..4 ((schon|bereits) (alle|=aus|=weg|leer)),
    (buffet|frühstücksbuffet|büffet|buffett) ..5 (leer|leergeräumt|leergefegt|geplündert), (buffet|frühstücksbuffet|rührei|frühstück|brötchen|obst|speisen) ..6 (nicht|nicht mehr|nichts) ..2 (aufgefüllt|nachgelegt|nachgefüllt)`,
  'little-choice': `
    (=kleine|=geringe|=wenig|=kaum|=eingeschränkte|=magere|=mickrige|=dürftige|=begrenzte|=spärliche|=karge|=mangelnde) ..1 (auswahl|auswahlmöglichkeiten), auswahl ..3 (klein|gering|begrenzt|eingeschränkt|dürftig|mager|mickrig|spärlich|mau), keine (große|wirkliche|richtige|echte) auswahl, - (klein*|begrenzt*|überschaubar*) ..1 aber, - (klein*|fein*) und fein*, - (nicht|kein*) ..3 wenig auswahl`,
  'nothing-for-diet': `so wenig passendes, 
    (keine|kaum|wenig|null|nichts|keinerlei) ..1 (vegetarisch*|vegan*|glutenfrei*|laktosefrei*), (nur|genau|gerade mal) (ein|eine|1|einziges|einzige) ..1 (vegetarisch*|vegan*|glutenfrei*), für ..1 (vegetarier|veganer|vegetarierinnen) ..5 (nichts|kaum|wenig|nur|genau|keine|schwierig|mau|fehlanzeige), - kein* ..1 (vegan*|vegetarisch*) (restaurant|lokal|laden|café|küche), - (bin|sind|ist) ..2 kein* (vegan*|vegetar*), - nicht nur`,
  'surprise-charge': `
    (versteckte|versteckten|unerwartete|ungefragt|plötzlich) ..3 (kosten|gebühr|gebühren|aufschlag|extrakosten|zusatzkosten|zuschlag|aufpreis), (plötzlich|(auf einmal)|ungefragt|nachträglich|(im nachhinein)) ..6 (berechnet|verrechnet|aufgeschlagen|draufgeschlagen|kassiert|dazugerechnet|nachzahlen|nachberechnet), plötzlich ..5 (euro|€|gebühr|*gebühr) ..3 (zahlen|bezahlen|mehr|verlangt|fällig),
    (euro|€|gebühr|*gebühr|kosten|aufpreis|zuschlag) ..8 davon ..2 (nie|nicht|keine) ..2 rede, (aufpreis|zuschlag|*servicegebühr|*reinigungsgebühr|zusatzgebühr) ..4 (verlangt|berechnet|kassiert), - (ohne|kein|keine|keinen) ..3 (aufpreis|zuschlag|*gebühr)`,
  'charged-twice':
    'doppelt (abgebucht|abgerechnet|berechnet|kassiert|belastet|bezahlt|eingezogen|verrechnet), (zweimal|2x|(2 mal)|(zwei mal)) (abgebucht|abgerechnet|belastet|berechnet|kassiert|eingezogen), (doppelte|zweifache) abbuchung',
  'over-quote': `teurer wurde als (angekündigt|vereinbart), 
    (teurer|höher|mehr) als ..3 (vereinbart|ausgemacht|abgesprochen|angekündigt|angeboten|besprochen|veranschlagt|kostenvoranschlag|abgemacht|voranschlag|(am telefon)|angebot), (vereinbart|ausgemacht|angeboten|veranschlagt|besprochen) ..2 <number> ..3 (verlangt|berechnet|kassiert|abgerechnet) ..4 <number>, das doppelte ..3 (verlangt|berechnet|abgerechnet|kassiert), (kostenvoranschlag|angebot) ..5 (überschritten|überzogen), kostenvoranschlag ..3 nicht ..1 eingehalten`,
  'wrong-bill': `
    rechnung ..3 (falsch|fehlerhaft), rechnung ..2 (stimmte|stimmt) ..1 nicht, rechnung ..3 nicht gestimmt, (=falsche|=fehlerhafte|=falschen|=falscher) rechnung, (falsch|(zu viel)|zuviel) (abgerechnet|berechnet|kassiert|abgebucht|verrechnet), auf der rechnung ..9 (nie|nicht|(gar nicht)) ..2 (bestellt|hatten|hatte|bekommen|konsumiert|beauftragt|getrunken|gegessen),
    (abgerechnet|verrechnet|berechnet) ..7 (nie|nicht) ..2 (bestellt|beauftragt|gemacht|bekommen|konsumiert), - (selbst|ich|wir) ..3 falsch`,
  'no-cards': `nicht mit karte (zahlen|bezahlen), 
    (nur|ausschließlich|lediglich) ..1 (barzahlung|bargeld|cash), (nur|ausschließlich) ..1 =bar ..2 (zahlen|bezahlen|möglich|bezahlt|gezahlt|zahlbar|geht), (keine|keinerlei|ohne|weder) ..1 (kartenzahlung|kartenzahlungen|ec|kreditkarte|kreditkarten|girocard),
    (kartenzahlung|ec karte|kreditkarte|ec zahlung|girocard|kartenzahlungen) ..4 nicht ..1 (möglich|akzeptiert|angenommen|genommen|funktioniert|angeboten)?, (mit karte) ..3 nicht ..1 (zahlen|bezahlen|möglich|gezahlt|bezahlt), (kartengerät|kartenlesegerät|ec gerät|kartenleser|kartenterminal|terminal) ..3 (defekt|kaputt|(außer betrieb)|ausgefallen), - nicht ..1 (nur|bloß) ..1 (bargeld|barzahlung), - (kartenzahlung|kreditkarte) ..4 (nicht ..1 (nötig|erforderlich|belastet))`,
  'charged-after-cancelling': `
    (kündigung|gekündigt|kündigte|abbestellt|abgemeldet) ..9 (weiter|trotzdem|dennoch|noch|weiterhin|wieder|nochmal) ..3 (abgebucht|eingezogen|belastet|berechnet|kassiert|abgezogen), trotz ..1 kündigung ..5 (abgebucht|eingezogen|berechnet|belastet|kassiert), (abgebucht|eingezogen) ..3 trotz kündigung, - (mir|ihm|ihr) gekündigt`,
  'price-rose': `
    (preis|preise|beitrag|beiträge|mitgliedsbeitrag|abo|abopreis) ..6 (erhöht|gestiegen|angezogen|verdoppelt|explodiert|angehoben|hochgeschraubt|hochgesetzt|raufgesetzt), preiserhöhung*, preissteigerung*, (immer|deutlich|wieder|viel|wesentlich) teurer geworden, - trotz ..3 (gestiegen*|preiserhöhung*|erhöht*), - (überall|allgemein|energiekosten) ..3 (gestiegen|teurer|erhöht)`,
  'poor-value': `preis und leistung ..4 nicht (zusammengepasst|gestimmt), 
    (preis ..1 leistung|preis ..1 leistungsverhältnis|preis ..2 verhältnis|preisleistung|preisleistungsverhältnis) ..2 (stimmt|passt|stimmte|passte) ..2 nicht, (preis ..1 leistung|preis ..1 leistungsverhältnis|preis ..2 verhältnis|preisleistung|preisleistungsverhältnis) ..3 (mies|miserabel|katastrophal|unterirdisch|daneben|schlecht), für (den|diesen|das|so viel) ..1 (preis|geld) ..4 (mehr erwartet|mehr erwarten|deutlich mehr|zu wenig), preis ..4 nicht ..1 (gerechtfertigt|angemessen), geld nicht wert`,
  'small-portion': `
    portion* ..4 (winzig|mickrig|halbiert|geschrumpft|lächerlich|dürftig|mager|kümmerlich|((viel)? zu klein)|((sehr|recht|ziemlich|eher|relativ|echt) klein)|(kleiner geworden)|(immer kleiner)|überschaubar|übersichtlich), (=winzige|=winzigen|=mickrige|=lächerliche|=magere|=kümmerliche|=winziger|mini) portion*, (zu|sehr|so|recht|ziemlich|eher) kleine|kleinen portion*, (nicht|kaum|nie) ..1 satt, hungrig ..2 (gegangen|(nach hause)|aufgestanden|heim|ins bett),
    - satt (sehen|hören|essen|gesehen|gegessen|trinken), - klein ..1 aber, - (kinderportion*|seniorenportion*|probierportion*), - (macht|machte|macht) ..2 nicht ..1 satt aber`,
  crowded:
    'es bei (uns|euch|ihnen) so voll, überfüllt*, (viel|einfach|total|völlig|ständig|immer|eindeutig|abends) zu voll, zu viele (leute|gäste|menschen) auf, - (obwohl|trotz|trotzdem|wenn) ..6 (überfüllt*|voll), - (kurs|gruppe|klasse|kurse|training|stunde) ..5 (überfüllt|voll), - (teller|glas|magen|bauch|kurs) ..2 voll, - (straßen|innenstadt|strand|andere*|bahn|bus) ..3 überfüllt*',
  'no-seat': `
    (keinen|kein|keine|nirgends) ..2 (sitzplatz|sitzplätze|tisch|platz|plätze) ..1 (mehr)? (gefunden|bekommen|frei|gekriegt), - (sonst|unbedingt|besser|lieber|vorher|empfehle|rechtzeitig|wer|falls) ..9 (platz|tisch|plätze), - trotz ..2 reservierung ..6 (tisch|platz), - (zum parken|parken) ..4 platz, - keinen ..1 (besseren|schöneren) ..1 (tisch|platz)`,
  'tables-too-close': `
    (tisch|tische|stühle) ..4 (zu|sehr|extrem|so|unangenehm|ziemlich) (eng|dicht|nah), (sitzt|saßen|sitzen|saß|gesessen) ..3 (zu|viel zu|extrem|unangenehm|sehr) (eng|dicht), wie (in der|in einer|die) (sardinenbüchse|sardinendose|sardinen|ölsardinen)`,
  'too-dark': `(ihnen|dir|uns|mir) zu dunkel war, 
    (drin|drinnen|lokal|gastraum|restaurant|innen|beleuchtung|raum) ..3 ((viel)? zu|sehr|extrem|ziemlich|recht) dunkel, dunkel wie in, (schlecht|schwach|spärlich|kaum) beleuchtet, (karte|speisekarte) ..3 (nicht|kaum) ..1 lesen, - (haare|farbe|ton|bier) ..3 dunkel`,
  'music-too-loud':
    '*musik ..4 (zu|so|sehr|extrem|viel zu|unerträglich|echt|ziemlich|total|furchtbar|brüllend) (laut|laute|lauter), (zu|sehr|viel zu|extrem|unerträglich|ohrenbetäubend|brüllend|furchtbar|nervig|viel) (laut|laute|lauten|lauter) ..1 *musik, ohrenbetäubend* ..1 *musik, *musik ..3 (ohrenbetäubend|gedröhnt|dröhnt|dröhnte), - (warteschleife|hotline|telefon|nachbarn|nachbar|nebenan) ..8 musik',
  'woken-early': `
    (um|ab|vor|gegen|schon) ..1 <number> ..8 (geweckt|aufgeweckt|(aus dem schlaf)|(aus dem bett)), (früh|morgens|frühmorgens) ..8 (geweckt|aufgeweckt|(aus dem schlaf)|(aus dem bett)), (geweckt|aufgeweckt) ..5 (früh|frühmorgens|((um|ab) <number>)), - (vogelgezwitscher|vögeln|vögel|sonne|sonnenstrahlen|meeresrauschen|duft|kaffeeduft|muhen|kühen) ..4 geweckt`,
  'neighbours-heard': `
    hellhörig*, (jedes|jeden) (wort|geräusch|schritt|gespräch) ..4 (nachbar*|nebenan|nebenzimmer|oben|gehört|hört|versteht|verstehen|mithören|verstanden), (hört|hörte|hören|gehört|mithören) ..2 (jedes|jeden) (wort|schritt|geräusch), (hört|hörte) (man|ich) ..2 (alles|nachbar*), wände ..4 (dünn|papier|pappe|papierdünn), papierdünn*, (nebenzimmer|nachbarzimmer) ..4 (mithören|gehört|hören)`,
  'street-noise': `
    straßenlärm, verkehrslärm, autolärm, (zimmer|fenster|bett|schlafzimmer) ..5 (hauptstraße|straße|autobahn|bahngleise|straßenbahn|bahnstrecke|kreuzung) ..6 (laut|lärm|autos|geschlafen|schlafen|schlaf), (laut|lärm|laute|lauter) ..3 (straße|hauptstraße|autobahn|straßenbahn|durchgangsstraße|bahnstrecke), - (angst|befürchtet|befürchteten|befürchtung|sorge|bedenken|dachten|trotz) ..9 (straße|hauptstraße|*straßenlärm|*verkehrslärm|straßenbahn)`,
  'building-works': `
    baulärm, bauarbeiten, presslufthammer*, baustelle ..6 (laut|lärm|fenster|nebenan|gegenüber|morgens|krach), (um|ab) ..1 <number> ..5 (baustelle|gehämmert|gebohrt), - (trotz|ungeachtet|wegen|aufgrund|umleitung|anfahrt) ..4 (bauarbeiten|baustelle), - (bauarbeiten|baustelle) ..3 (straße|anfahrt|umleitung|abgeschlossen|gesperrt)`,
  'loud-inside': `
    (zu|so|sehr|extrem|unglaublich|unfassbar|unerträglich|wahnsinnig|furchtbar|ziemlich|brutal|mega|recht) laut, ((eigenes|eigene|eigenen) wort ..1 (nicht|kaum)), (lärmpegel|geräuschpegel|lautstärke) ..3 (hoch|enorm|unerträglich|extrem|schlimm|unangenehm), laut ..6 (anschreien|anbrüllen|(kaum unterhalten)), - *musik ..5 laut, - laut ..2 musik, - *musik ..12 unterhalten, - (zimmer|terrasse) (war|ist|waren|sind) ..2 laut, - laut (gelacht|geredet|gesungen|lachen|und deutlich|geäußert),
    - (angst|befürchtet|befürchteten|sorge) ..6 laut, - (straße|straßenbahn|hauptstraße|autobahn|nachbarn|nachbar|baustelle) ..3 laut, - laut ..3 (straße|straßenbahn|hauptstraße|autobahn)`,
  'no-hot-water': `
    (kein|ohne|nie|keinerlei) ..1 (warmwasser|((warmes|heißes) wasser)), nur kaltes wasser, warmwasser ..3 (ausgefallen|defekt|kaputt|fehlanzeige), warmwasser ..3 (ging|funktionierte|gab es|lief) ..1 nicht, (musste|mussten|durfte|durften) ..4 (kalt|eiskalt) (duschen|baden)`,
  'shower-broken': `
    (dusche|duschen|duschkopf|brause) ..3 (kaputt|defekt|undicht|verstopft|tröpfelte|tröpfelt|tropfte|tropft|verkalkt|(außer betrieb)|überschwemmt|überflutet), (dusche|duschen) ..2 (ging|funktionierte|funktioniert|geht|gingen|funktionierten) ..2 nicht, dusche ..3 nicht ..1 (funktioniert|ablief|abgelaufen), (=defekte|=kaputte|=undichte|=verstopfte|=kaputten|=defekten) (dusche|duschen|duschkopf), dusche ..4 langsam ab, *abfluss ..2 verstopft`,
  'no-towels': `
    (handtuch|handtücher|badetücher|duschtücher) ..2 (fehlten|fehlte|gefehlt|vergessen|fehlen), (keine|kein|(nicht genug)|(zu wenig)|(zu wenige)|fehlende) ..1 (handtücher|handtuch|badetücher|duschtücher), - (handtücher|handtuch) ..3 (mitbringen|mitnehmen|nötig|einpacken|mitbringen), - (muss|musste|mussten|braucht|brauchten|brauchte) ..3 (handtücher|handtuch), - (nicht|nie|dürfen) ..2 handtücher ..1 vergessen`,
  'room-not-ready': `
    (zimmer|apartment|appartement|wohnung|ferienwohnung|suite|unterkunft) ..6 nicht ..1 (fertig|bezugsfertig|bereit|vorbereitet|beziehbar), (zimmer|apartment|ferienwohnung|suite) ..6 noch nicht ..1 (gemacht|geputzt|gereinigt), (zimmer|apartment|ferienwohnung) ..4 erst ..2 <number> ..3 (fertig|bezugsfertig|bereit)`,
  'room-small': `
    (zimmer|hotelzimmer|einzelzimmer|doppelzimmer|apartment) ..4 (winzig|((viel)? zu klein)|((sehr|extrem|mega) klein)|((sehr|extrem|zu) eng)|beengt), (=winziges|=winzigen|=winzige|(sehr kleines)|(viel zu kleines)|(extrem kleines)) ..1 (zimmer|hotelzimmer|einzelzimmer|doppelzimmer), besenkammer, abstellkammer, schuhkarton, - (bad|badezimmer|balkon|fernseher|bett|schrank|dusche|parkplatz|fenster|aufzug|portion*|fernseher|pool|tisch) ..2 (winzig|klein|eng|beengt), - (andere|anderen|bewertungen|manche) ..9 (klein|winzig), - (kleines|klein) aber`,
  'room-dated':
    'manches ..3 in die jahre, (zimmer|hotel|einrichtung|möbel|ausstattung|bad|mobiliar|alles|haus|unterkunft|anlage) ..7 ((in die jahre)|veraltet|abgewohnt|renovierungsbedürftig|heruntergekommen|verwohnt|sanierungsbedürftig|abgenutzt), (=veraltete|=veraltetes|=abgewohnte|=abgewohntes|=renovierungsbedürftige|=abgenutzte) ..1 (zimmer|einrichtung|möbel|bad|ausstattung), - (andere|anderen|bewertungen) ..9 (veraltet|(in die jahre)|abgewohnt)',
  'lift-broken':
    '(aufzug|lift|fahrstuhl|aufzüge) ..4 (defekt|kaputt|(außer betrieb)|ausgefallen), (aufzug|lift|fahrstuhl) ..2 (ging|funktionierte|funktioniert|geht|fuhr) ..2 nicht, (aufzug|lift|fahrstuhl) ..3 nicht ..1 (funktioniert|(in betrieb)), (=defekter|=kaputter|=defekte|=defektem) (aufzug|lift|fahrstuhl)',
  'not-as-pictured-room': `nicht den bildern, 
    (bilder|fotos|bildern) ..5 (täuschen|geschönt|irreführend|bearbeitet|lügen), auf ..1 (bildern|fotos|bild|foto|homepage|website) ..6 (größer|schöner|moderner|besser|anders), (nicht|anders|nichts) ..4 (wie|als) ..1 (auf|laut) ..1 (bildern|fotos|foto|bild|homepage|website), (bildern|fotos|bilder) ..3 nicht ..2 (überein|entsprochen|entsprach|entspricht), - (viel|noch|deutlich|sogar|fast) (schöner|größer|besser|moderner) als ..3 (bildern|fotos)`,
  'bed-uncomfortable': `(bett|matratze) ..1 nicht bequem, 
    (bett|betten|matratze|matratzen|schlafcouch|schlafsofa) ..4 (unbequem|durchgelegen|steinhart|bretthart|durchhing|((viel)? zu (hart|weich))|(hart wie)), (=unbequemes|=unbequeme|=unbequemen|=durchgelegene|=durchgelegenes|=durchgelegenen|=steinharte) (bett|betten|matratze|matratzen), - hart wie (ich|wir) ..2 (mag|mögen|liebe)`,
  'cold-inside': `(ihnen|dir|uns|mir) bei (uns|euch|ihnen) zu =kalt, 
    (haben|habe|hab) ..5 gefroren, heizung ..3 (defekt|kaputt|ausgefallen|kalt), heizung ..2 (ging|funktionierte|lief|funktioniert|geht) ..2 nicht, (keine|ohne) ..1 heizung, (zimmer|raum|restaurant|lokal|drinnen|saal|gastraum|kabine) ..3 (eiskalt|saukalt|arschkalt|unterkühlt|ungeheizt|unbeheizt|(zu =kalt)|=kalt), (zimmer|raum|restaurant|lokal|gastraum) ..2 nicht ..1 (geheizt|beheizt), (uns|mir) (war|ist|wurde) ..4 =kalt, (war|ist|wurde) ..1 (uns|mir) ..3 =kalt, hechtsuppe, (eiskalt|saukalt|=kalt) im (zimmer|raum|restaurant|lokal|gastraum), - (essen|suppe|kaffee|pizza|speisen|getränke|bier|draußen|wasser|dusche|steak|fleisch|pommes) ..3 (kalt|eiskalt|(zu kalt)), - (mir|uns) ..6 kalt ..1 (den rücken|gebracht|serviert|gelassen|geliefert|lassen), - (lässt|ließ) ..2 kalt, - kalt ..1 (gebracht|serviert|geliefert|gestellt)`,
  'hot-inside':
    '(ihnen|dir|uns|mir) bei (uns|euch|ihnen) zu warm, (zimmer|raum|drinnen|restaurant|studio|saal|lokal|gastraum) ..4 ((viel)? zu (heiß|warm)|(unerträglich heiß)|(brütend heiß)|überheizt), (zimmer|raum|drinnen|lokal) ..4 (28|29|30|31|32|33|34|35|36|37|38) grad, - (essen|suppe|kaffee|bier|=wein|wasser|getränke|pool) ..3 (warm|heiß)',
  'no-air-conditioning': `
    (klimaanlage|klima) ..4 (defekt|kaputt|ausgefallen|fehlte|fehlt|(außer betrieb)), klimaanlage ..2 (ging|funktionierte|funktioniert|geht|lief) ..2 nicht, klimaanlage ..3 nicht ..1 (funktioniert|vorhanden|gelaufen), (keine|ohne|kein) ..1 (klimaanlage|klimatisierung|klima), - klimaanlage ..2 (nötig|gebraucht|vermisst|braucht), - (brauchten|braucht|brauchte|nötig) ..3 klimaanlage, - ohne ..1 klimaanlage ..2 (angenehm|kühl)`,
  'not-cleaned': `
    (nicht|nie|kaum|schlecht|selten) ..2 (geputzt|gesaugt|saubergemacht|(sauber gemacht)), (zimmer|bad|dusche|boden|böden|toilette|toiletten|wohnung) ..4 (nicht|nie|kaum|schlecht) ..2 gereinigt, staub ..2 überall, überall ..1 staub, - (haut|zähne|zahn|auto|wagen|teppich|kleid|anzug) ..5 gereinigt, - noch nicht ..1 (geputzt|gereinigt)`,
  'tables-not-wiped':
    '(tisch|tische) ..4 (klebte|klebten|klebrig|verklebt|dreckig|schmutzig|klebt|ungewischt), (tisch|tische) ..4 (nicht|nie|kaum) ..1 (abgewischt|gewischt|sauber|abgeräumt|geputzt), (=schmutzige|=dreckige|=klebrige|=klebriger|=schmutziger|=schmutzigen|=dreckiger|=dreckigen|=klebrigen) (tisch|tische|tischen), - (couchtisch|esstisch|wickeltisch) ..3 (dreckig|schmutzig)',
  'smelled-of-smoke':
    'nach rauch gerochen, (roch|riecht|stank|stinkt|gerochen|gestunken|geruch|gestank|rochen|stanken) ..4 (rauch|zigarette|zigaretten|zigarettenrauch|nikotin|zigarettenqualm|aschenbecher|rauchern), verraucht*, rauchgeruch, zigarettengeruch, zigarettengestank, - (herrlich|lecker|toll|wunderbar|angenehm|köstlich|feines|feiner) ..4 rauch, - (holz|grill|kamin|feuer|motor|gerät|kabel|akku|steckdose) ..6 rauch',
  'smelled-damp':
    'muffig gerochen, (roch|riecht|stank|gerochen|rochen|geruch|luft) ..3 (muffig|modrig|moder|feucht|keller|abgestanden|mief|feuchtigkeit), (zimmer|bad|keller|raum|bettwäsche|apartment|ferienwohnung|flur|badezimmer|handtücher) ..4 (muffig|modrig|müffelte|müffelt|müffelten), (=muffiger|=modriger|=muffigen|=modrigen) (geruch|gestank), - (=wein|weine) ..4 (muffig|modrig)',
  'no-parking': `
    (keinen|kein|keine|kaum|nirgends|wenig|wenige|(nicht genug)) ..1 (parkplatz|parkplätze|parkmöglichkeit|parkmöglichkeiten|stellplatz|stellplätze|parkplatzmöglichkeiten), (parkplatz|parkplätze|parken|parkmöglichkeiten|parkplatzsituation|parkplatzsuche|parksituation) ..4 (schwierig|schwer|mangelware|katastrophe|katastrophal|fehlanzeige|mühsam|nervig|knapp|rar), (parkplatz|parkplätze|stellplatz) ..2 (gab es|gabs) ..1 (keinen|keine), - (kein|keine) ..1 parkplatz* ..1 (problem|probleme|nötig|gebraucht|sorgen), - parkplatz* ..2 kein problem`,
  'wifi-failed': `
    (wlan|w lan|wifi) ..4 (langsam|schlecht|instabil|kaputt|katastrophe|katastrophal|abgebrochen|schwach|lahm|unbrauchbar|ausgefallen|defekt|miserabel), (wlan|w lan|wifi) ..4 (ging|funktionierte|funktioniert|geht|lief|läuft) ..2 (nicht|kaum|ned), (wlan|w lan|wifi) ..3 (nicht|kaum|nie) ..1 (funktioniert|nutzbar|stabil|gegangen|vorhanden), (kein|keine|ohne|langsames|schlechtes|instabiles|schwaches) ..1 (wlan|w lan|wifi), - (im|ins|übers|vom|aus dem|wegen dem|über das) internet, - keine ..1 (wlan|internet) (probleme|problem), - (kein|ohne) ..1 (wlan|internet) ..3 (schön|gut|herrlich|erholung|nötig|brauch*)`,
  'view-missing':
    'aussicht nicht ..1 wie erhofft, (blick|ausblick|aussicht|fenster) ..2 (auf|zum|in|zur) ..3 (parkplatz|hinterhof|mülltonne*|hauswand|brandmauer|mauer|baustelle|müllcontainer|lüftungsanlage), (statt|anstatt|kein|keinen|ohne|keine) ..2 (meerblick|seeblick|bergblick|aussicht|panoramablick|ausblick), - ohne ..1 (meerblick|seeblick|bergblick) (gebucht|genommen|reicht), - nicht ..1 gestört',
  'broke-soon': `so schnell (kaputtgegangen|(kaputt gegangen)), 
    (nach|innerhalb|binnen) ..4 (tag|tagen|woche|wochen|monat|monaten|minuten|mal|stunden|wäsche|wäschen|tragen|benutzung|gebrauch|nutzung) ..5 (kaputt|defekt|gerissen|auseinandergefallen|abgebrochen|gebrochen|hinüber|geplatzt|aufgerissen|abgerissen|kaputtgegangen|(den geist)|(auseinander gefallen)), (kaputt|defekt|gerissen|hinüber|gebrochen|kaputtgegangen|(den geist aufgegeben)) ..3 (nach|innerhalb) ..3 (tag|tagen|woche|wochen|monat|monaten|stunden|wäsche|tragen|benutzung),
    - (${goods}) (=ist|=sind|=war|=waren) =nach (=einem|=einer|=zwei|=drei|=vier|=wenigen) (tag|tagen|woche|wochen|monat|monaten) (kaputt|defekt|hinüber),
    - (reparatur|repariert|werkstatt|wartezeit|gewartet) ..6 (kaputt|defekt), - (nägel|gelnägel|nagel|lack) ..8 (abgebrochen|gerissen|gebrochen|kaputt), - ((${elsewhere}) ..10 (kaputt|defekt|gerissen)), - nach ..3 jahren`,
  'not-as-described': `
    (nicht|anders|nichts) ..4 (wie|als) ..3 (beschrieben|beschreibung|abgebildet|abbildung|bild|foto|bildern|fotos|produktfoto|produktbild|inseriert|angegeben), (entspricht|entsprach|entsprechen|entsprochen) ..2 nicht ..3 (beschreibung|bild|foto|angaben|bildern|abbildung), nicht ..1 der beschreibung, - nicht nur`,
  'did-not-work': `artikel nicht funktioniert, 
    (gerät|kaffeemaschine|maschine|handy|laptop|fernseher|staubsauger|drucker|ladegerät|artikel|produkt|kopfhörer|lampe|wasserkocher|toaster|mixer|kühlschrank|waschmaschine|spülmaschine|ware|tablet|kamera|föhn|bohrmaschine|smartwatch) ..4 (funktionierte|funktioniert|ging|geht|lief|läuft|funktionierten|startet|lädt) ..5 (nicht|nie), (von anfang an|ab werk) ..2 (defekt|kaputt), (defektes|defekte|kaputtes|defekten) ..1 (gerät|artikel|ware|produkt|kaffeemaschine|fernseher|laptop|handy) ..2 (geliefert|erhalten|bekommen|verkauft|geschickt),
    - (kaffeemaschine|laptop|fernseher|staubsauger|ladegerät|kopfhörer|lampe|wasserkocher|toaster|kühlschrank|waschmaschine|spülmaschine|smartwatch) (funktionierte|funktioniert|ging|geht|lief|läuft|funktionierten) nicht, - (kartenzahlung|kartengerät|kasse|app) ..4 nicht, - (nicht) ..1 (mehr)? ohne`,
  'parts-missing': `
    (schrauben|schraube|teile|zubehör|anleitung|aufbauanleitung|kabel|netzteil|ladekabel|dübel|fernbedienung|beschläge|montagematerial|kleinteile|ladegerät) ..2 (fehlte|fehlten|fehlt|fehlen|gefehlt|vergessen), (schrauben|teile|zubehör|anleitung|kabel|netzteil|fernbedienung) ..2 nicht (dabei|mitgeliefert), (fehlten|fehlende|fehlenden|fehlte|fehlt|fehlen) ..2 (schrauben|teile|zubehör|anleitung|kabel|netzteil|dübel|kleinteile), - (locker|lose|gefunden)`,
  'looked-used': `artikel nicht wie neu, 
    =gebraucht ..2 (obwohl|statt|anstatt) ..4 (neu|neuware|neuwertig), (gebrauchtes|gebrauchte|gebrauchter|benutztes|benutzte) ..3 (statt|anstatt|obwohl) ..3 (neu|neue|neues|neuen|neuware), (obwohl|angeblich|als) ..2 (neu|neuware) ..5 (=gebraucht|benutzt|gebrauchsspuren), gebrauchsspuren, (offensichtlich|eindeutig|bereits|schon) ..1 (getragen|benutzt) ..1 (worden|war|und)?, - (gebrauchtwagen|alters|altersbedingt|minimale|minimalen|kaum|normale|normalen|secondhand) ..4 gebrauchsspuren, - (ich|wir|oft|mehrfach|mehrmals|fleißig|viel) ..4 (getragen|benutzt)`,
  'size-wrong': `größe anders ausgefallen, 
    (falsche|falscher|falschen) größe, größe ..2 (passt|passte|stimmt|stimmte) ..1 nicht, größe ..3 nicht ..1 gepasst, (fällt|fallen|fiel|fielen) ..4 (klein|groß|kleiner|größer|eng|kurz|enger|weit) ..1 aus, (nummer|größe|größen) (zu klein|zu groß|kleiner|größer), (zu klein|zu groß|zu eng|zu kurz|zu weit) (ausgefallen|geraten)`,
  'out-of-stock': `
    (artikel|pulli|jacke|hose|schuhe|schuh|produkt|modell|größe|größen|angebot|aktionsware|werbung|ware|kleid|hemd|angebotsartikel) ..8 (ausverkauft|vergriffen), nicht ..1 (vorrätig|(auf lager)|lieferbar), größe ..3 (nichts|nicht|keine) ..1 (da|vorrätig|vorhanden), regale ..3 leer, leere regale, - (nicht vorrätig|nicht auf lager) ..8 (bestellt|besorgt|nächsten tag|am nächsten)`,
  'return-refused': `(rückgabe|umtausch) ..3 nicht ..1 geklappt, 
    (rückgabe|umtausch|rücknahme|reklamation|umtauschen) ..4 (verweigert|abgelehnt|ausgeschlossen|verweigerte), (rückgabe|umtausch|rücknahme|umtauschen) ..3 nicht ..1 (möglich|akzeptiert), (weigert|weigerte|weigern|weigerten) ..8 (umzutauschen|zurückzunehmen|umtausch|rücknahme|rückgabe), (nicht|nie) ..1 (zurückgenommen|zurücknehmen)`,
  'refund-slow': `(erstattung|rückzahlung) ..2 gehakt, 
    (geld|erstattung|kaution|rückzahlung|gutschrift|rückerstattung|anzahlung) ..7 (nie|nicht) ..1 (da|zurück|erstattet|erhalten|überwiesen|zurückgezahlt|zurückbekommen|gutgeschrieben|eingegangen|wiedergesehen|zurückerstattet|zurücküberwiesen), geld ..4 (nicht|nie) ..1 zurück, (warte|warten|wartete|wartet) ..8 (geld|erstattung|rückzahlung|rückerstattung|kaution|rücküberweisung), (geld|erstattung|rückzahlung|erstattet) ..4 (keine spur|fehlanzeige), keine (erstattung|rückzahlung|rückerstattung), - geld ..2 nicht ..1 wert, - keine (erstattung|rückerstattung) ..2 (nötig|verlangt)`,
  'fault-came-back': `
    (fehler|problem|geräusch|warnleuchte|warnlampe|klappern|quietschen|leck|kontrollleuchte|motorkontrollleuchte) ..4 (wieder|erneut) ..2 (da|aufgetreten|auf|an|zurück|aufgetaucht), (fehler|problem|geräusch|klappern|quietschen) ..3 nicht ..1 (behoben|gelöst|=weg|gefunden), (fehler|problem|geräusch|klappern|quietschen) ..3 (immer noch|noch immer|nach wie vor) ..1 (da|vorhanden|nicht), (fehler|problem|geräusch) kam wieder, (tage|wochen|kilometer|km|stunden|tag|woche) (nach|später|danach) ..6 (wieder|erneut) ..2 (kaputt|defekt|derselbe|dasselbe|liegen), (derselbe|dasselbe|gleiche|selbe|gleichen) (fehler|problem|defekt) ..1 (wieder|erneut),
    - ((${elsewhere}) ..14 (fehler|problem|geräusch|kaputt|klappern|quietschen)), - problem ..4 nicht mehr`,
  'repair-late': `
    (auto|wagen|reparatur|fahrzeug|fahrrad|rad|handy|uhr) ..6 (nicht|immer noch nicht|noch nicht) ..1 (fertig|rechtzeitig|abholbereit), (auto|wagen|reparatur|fahrzeug|fahrrad|rad) ..3 nicht ..1 wie ..1 (versprochen|vereinbart|abgemacht|zugesagt|ausgemacht), (auto|wagen|fahrzeug|rad|fahrrad|reparatur) ..2 erst ..5 (fertig|abholbereit), (warte|warten|wartete|gewartet) ..6 auf ..3 (auto|wagen|reparatur|fahrzeug|fahrrad), reparatur ..3 (dauerte|gedauert|dauert) ..4 (wochen|monate|ewig|lange), reparatur ..3 (verzögert|verzögerte), - (nicht|nie) ..3 (lange|warten) ..4 (auto|wagen)`,
  'cut-too-short': `
    (haare|haar|pony|schnitt|=seiten|haarschnitt|bart) ..4 zu kurz, zu kurz (geschnitten|geworden|geraten), (viel)? (zu viel|zuviel) ..1 (abgeschnitten|weggeschnitten), (cm|zentimeter) zu (kurz|viel), - ((${elsewhere}) ..10 zu kurz), - (zeit|termin|massage|behandlung|urlaub|beratung) ..3 zu kurz`,
  'not-as-asked': `ergebnis nicht ..1 wünschen, 
    nicht ..1 (das|so|wie|was) ..5 (wollte|gewünscht|gewollt|besprochen|vorgestellt|ausgemacht|gezeigt|abgesprochen), (rausgekommen|herausgekommen|geworden) ..5 (anders|anderes), (anders|anderes) ..3 (als|geworden|wie) ..4 (gewünscht|besprochen|gewollt|wollte|foto|bild|gezeigt|ausgemacht|abgesprochen), - nicht nur, - nicht ..2 (besser|schöner) ..4 (vorgestellt|wollte|gewünscht)`,
  'colour-wrong': `farbe nicht so geworden, 
    (farbe|haarfarbe|blond|blondierung|strähnen|balayage|ansatz|farbton|tönung|haare) ..5 (orange|gelb|gelbstichig|grün|fleckig|karottig|scheckig|streifig|(viel zu (dunkel|hell))|(zu (dunkel|hell))|(ganz anders)), (farbe|haarfarbe|balayage|strähnen|haare) ..5 (orange|gelb|grün|fleckig|dunkel|rot) ..2 (statt|anstatt), gelbstich, orangestich, (=orange|=gelbe|=grüne|=fleckige) haare, - ((${elsewhere}) ..10 (orange|gelb|fleckig|gelbstich)), - farbe ..2 gelb ..3 (gewünscht|wollte)`,
  'chipped-soon': `nägel nicht lange gehalten, 
    (nägel|gelnägel|nagellack|shellac|fingernägel|nagel|maniküre|lack) ..6 (abgesplittert|abgeplatzt|abgebrochen|gesplittert|abgegangen|abgefallen|splittern|splitterte|geliftet|gelöst|abgeblättert), (nägel|gelnägel|nagellack|shellac|maniküre|lack) ..3 (hielten|hielt|halten|hält|gehalten) ..3 (nur|keine|kaum|(gerade mal)|(nicht mal)|(nicht einmal)) ..3 (tage|tag|woche|stunden), - ((${elsewhere}) ..10 (abgesplittert|abgeplatzt|abgebrochen))`,
  'massage-cut-short': `massage kürzer, 
    (massage|behandlung) ..4 (verkürzt|(kürzer als)|gekürzt), gebucht ..3 <number> (minuten|min) ..5 <number> ..4 (schluss|vorbei|fertig|ende), statt <number> ..2 massage ..5 <number>, massage ..6 statt <number> ..5 <number>, massage ..4 nur <number> ..2 statt`,
  'lesson-cancelled':
    'termin ausgefallen, (kurs|unterricht|fahrstunde|training|seminar|workshop|klavierstunde|nachhilfestunde|yogastunde|*kurs|übungsstunde) ..6 (abgesagt|ausgefallen|entfallen|gestrichen), (kurs|kurse|unterricht|fahrstunde|training|*kurs) ..1 (fällt|fiel|fallen|fielen) ..4 aus',
  'lesson-crowded':
    'gruppe so groß, (kurs|kurse|gruppe|gruppen|klasse|training|unterricht) ..4 ((viel)? zu (groß|voll)|überfüllt|riesig), zu viele (teilnehmer|schüler|leute|kinder|personen|teilnehmende)',
  'machines-broken':
    'geräte defekt waren, (laufband|laufbänder|crosstrainer|trainingsgeräte|cardiogeräte|fitnessgeräte) ..4 (kaputt|defekt|(außer betrieb)|gesperrt), (=kaputte|=defekte|=defekten|=kaputten) (trainingsgeräte|laufbänder|maschinen)',
  'pool-closed':
    '(pool|schwimmbad|hallenbad|außenpool|innenpool|schwimmbecken|hotelpool) ..3 (geschlossen|gesperrt|(außer betrieb)|(wegen wartung)), (pool|schwimmbad|hallenbad|außenpool) ..3 nicht ..1 (nutzbar|geöffnet|benutzbar|(in betrieb)), - (ab|bis|um) ..2 uhr ..2 geschlossen',
  'app-crashes': `
    (app|update|sie|spiel|programm|software|anwendung) ..6 ((stürzt|stürzte|stürzen) ..5 ab), stürzt (ständig|dauernd|immer|permanent|nur|laufend|regelmäßig|andauernd|bei|beim|ununterbrochen|mehrmals|sofort|jedes) ..4 ab, app ..5 (abgestürzt|abstürze|absturz|abstürzt), (ständig|dauernd|ständige|häufige|immer wieder) ..1 abstürze, app ..4 (friert|fror) ..2 ein, app ..4 hängt sich ..2 auf, app ..4 schmiert ..3 ab`,
  'app-slow':
    'app ..5 (langsam|lahm|träge|ruckelt|langsamer|(lädt ewig)), app ..4 (lädt|laden|öffnet) ..2 (ewig|langsam|minutenlang), (lange|ewige|endlose) ladezeiten, ladezeiten ..3 (lang|ewig|katastrophe|zu lang|nervig)',
  'data-lost':
    '(daten|spielstand|spielstände|fortschritt|einträge|trainingsdaten|verlauf|notizen|listen) ..3 (=weg|verloren|gelöscht|verschwunden|futsch), (datenverlust), - (ich|habe|hab|lassen|bitte|account|konto) ..4 gelöscht, - (daten|notizen) ..2 gelöscht (habe|haben|hab|werden)',
  'feature-missing':
    '(funktion|dunkelmodus|(dark mode)|widget|suchfunktion|querformat|(offline modus)|feature|exportfunktion|nachtmodus|tabletversion) ..2 (fehlt|fehlen|vermisse|vermisst), (fehlt|vermisse|fehlen) ..4 (funktion|dunkelmodus|(dark mode)|widget|suchfunktion|querformat|(offline modus)|feature|exportfunktion|nachtmodus)',
  'feature-removed':
    '(funktion|funktionen|feature|features|widget|widgets|option|ansicht|modus|übersicht) ..4 (entfernt|gestrichen|weggefallen|rausgenommen|abgeschafft|verschwunden|rausgeschmissen), (funktion|funktionen|feature|features|widget|widgets|ansicht) ..4 gibt es nicht mehr',
  'update-broke-it': `seit dem update nicht mehr rund, 
    (seit|nach|mit) ..3 (update|aktualisierung|version) ..6 (kaputt|stürzt|schlechter|fehler|bugs|probleme|langsam|langsamer|unbrauchbar|abstürze|(nur noch)|katastrophe|ruckelt|hängt|chaos), (seit|nach) ..3 (update|aktualisierung|version) ..3 (geht|funktioniert|läuft|lädt|öffnet|startet) ..4 (nicht|nichts|gar nichts), update ..4 (verschlimmbessert|(kaputt gemacht)|kaputtgemacht|ruiniert|zerstört|verhunzt), - (seit|nach|mit) ..3 update ..8 (behoben|besser|=weg|gelöst|nicht mehr|endlich)`,
  'logged-out':
    '(ständig|dauernd|immer|jedes mal|täglich|automatisch|permanent|laufend|andauernd|jedesmal) ..4 (ausgeloggt|abgemeldet|rausgeworfen|rausgeschmissen|(neu (anmelden|einloggen))), (ausgeloggt|abgemeldet) ..2 (ständig|dauernd|immer wieder)',
  'cannot-sign-in': `nicht (anmelden|einloggen) (kann|können|kannst|konnte), 
    (komme|kommt|kam|komm|kommen) ..4 nicht ..2 (rein|hinein|(in mein konto)|(in meinen account)|(in die app)), (einloggen|anmelden|login|anmeldung|registrierung|registrieren) ..3 (unmöglich|fehlgeschlagen|(schlägt fehl)), (einloggen|anmelden|login|anmeldung|registrierung|passwort|zurücksetzen|bestätigungscode|code) ..3 (funktioniert|geht|klappt|kommt|kam|funktionierte|ging) ..1 nicht, (kann|konnte|lässt|kann mich|können) ..3 nicht ..3 (einloggen|anmelden), - (muss|musste|müssen|braucht|brauche) ..4 (anmelden|registrieren|einloggen), - telefonisch ..4 anmelden`,
  'too-many-ads':
    '((zu|so|viel zu|extrem|unfassbar) viel|(zu viele)|(nur noch)|ständig|dauernd|überall|nervige|penetrante|andauernd|massenhaft|zugemüllt|ununterbrochen) ..2 (werbung|werbungen|werbeanzeigen|popups|werbevideos|werbeunterbrechungen|werbeeinblendungen), werbung ..4 (nervt|penetrant|unerträglich|(ohne ende)|nervig|(zu viel)|überhand)',
  'cancelling-hard':
    '(kündigung|kündigen|abbestellen) ..4 (unmöglich|schwierig|kompliziert|umständlich|mühsam|verweigert|ignoriert|versteckt), (kündigung|kündigen|kündigungsbutton) ..4 (nicht|nirgends) ..1 (möglich|akzeptiert|bearbeitet|angenommen|gefunden|bestätigt|finden), (abo|vertrag|mitgliedschaft|probeabo) ..4 nicht ..1 (kündigen|kündbar|abbestellen|beenden), - (muss|musste|werde|will|wollte) ..4 (kündigen)',

  'stayed-open':
    'noch für (mich|uns|sie|dich) da (waren|war), ((kurz vor)|nach|trotz) ..2 (küchenschluss|ladenschluss|geschäftsschluss|sperrstunde) ..7 (noch|trotzdem|bedient|geholfen|bewirtet|geblieben|beraten), (vor|nach) (küchenschluss|ladenschluss) ..5 (herzlich|freundlich|willkommen), extra (länger)? ..1 (geöffnet|aufgemacht|aufgeschlossen|dageblieben|(offen gelassen)|(länger geblieben))',
  'squeezed-in': `noch unterbringen, 
    dazwischengeschoben, reingeschoben, eingeschoben, (dazwischen geschoben), (spontan|kurzfristig|spontanen|kurzfristigen) ..6 (platz|tisch|termin|plätzchen|zimmer) ..2 (bekommen|gefunden|gekriegt|ergattert|möglich|organisiert|erhalten), ohne (reservierung|termin|anmeldung|voranmeldung) ..3 (noch|sofort|gleich|direkt|trotzdem|problemlos) ..3 (platz|tisch|termin|dran|plätzchen|drangekommen|drangenommen), (obwohl|trotz) ..6 (voll|ausgebucht|vollen) ..8 (platz|tisch|plätzchen) ..2 (gefunden|bekommen|gemacht|organisiert),
    - (keinen|kein|keine|nicht|leider) ..3 (platz|tisch|termin|zimmer)`,
  'explained-well':
    '(gut|super|toll|verständlich|geduldig|genau|ausführlich|prima|anschaulich|bestens|detailliert|alles|(in ruhe)|(jeden schritt)|freundlich) ..2 (erklärt|erläutert), (erklärt|erklärte|erklären) ..3 (geduldig|verständlich|anschaulich|super|ausführlich|alles|toll), - (anleitung|app|handbuch|aufbau|aufbauanleitung) ..5 erklärt, - hätte ..6 erklärt',
  'took-time':
    '(nahm|nimmt|nahmen) ..5 zeit, zeit ..4 genommen, stunde ..2 zeit genommen, - zeit ..3 anspruch, - (habe|haben|hab) (mir|uns) ..4 zeit, - (kaum|wenig) zeit, - (zu wenig) zeit, - zeit ..2 (mitnehmen|mitgenommen)',
  'remembered-guest':
    'so persönlich betreut, (kennt|kannte|kennen|kannten) ..1 (uns|mich) noch, (wusste|wussten|weiß) ..1 (noch|sogar) ..3 (was|wie|wer|welchen|unseren|meinen|welche), wiedererkannt, (erinnert|erinnerte|erinnerten) sich ..2 an (uns|mich), merkt sich ..6 (was|wie|namen|wünsche), - kaum ..1 wiedererkannt, - (ich|wir) (wusste|wussten|weiß)',
  'like-home':
    '(fühlt|fühlen|fühlte|fühlten|gefühlt|fühle) ..5 wie ((zu hause)|zuhause|daheim|dahoam|(bei freunden)|(im wohnzimmer)), wie ((zu hause)|zuhause|daheim|dahoam|(bei freunden)) ..1 (gefühlt|fühlt|fühlen|fühlte), (zuhause|(zu hause)|daheim|heimisch) ..1 (gefühlt|fühlt|fühlen|fühlte|fühlten)',
  'put-right-at-once':
    '(gleich|sofort|direkt) (weiterhelfen|weitergeholfen), (sofort|gleich|umgehend|direkt|prompt|anstandslos|unverzüglich) ..4 (ausgetauscht|behoben|ersetzt|umgetauscht|nachgebessert|gelöst|korrigiert|getauscht|gewechselt|ersatz|geholfen|((anderes|neues) zimmer)), - (kreditkarte|abbuchung|gebucht) ..4 gewechselt',
  'beyond-duty':
    'einsatz ..3 aufgefallen, (extrameile), (extra meile), extra ..3 (besorgt|nachgeschickt|vorbeigebracht|zubereitet|gekocht|gebacken), alle hebel, (jeden|jeder|alle) (wunsch|wünsche) ..3 (erfüllt|abgelesen|(von den augen)|(von den lippen)), (alles|unmögliches|unmögliche) möglich gemacht',
  'no-pressure':
    '(nichts|nix|nie etwas|nie was) ..3 (aufgeschwatzt|aufgequatscht|aufgedrängt|aufgeschwätzt|andrehen|angedreht|aufschwatzen), (ohne|kein|keinen|keinerlei) ..2 (verkaufsdruck|kaufdruck|kaufzwang), ohne ..4 (aufdrängen|aufzuschwatzen|aufschwatzen|aufzudrängen|andrehen)',
  'little-extra': `
    - (garderobe|parken|parkplatz|parkplätze|parkhaus|eintritt|wlan|wifi|internet|toilette|toiletten|klo|stornierung|lieferung|versand|rückversand|führung|shuttle|leitungswasser) ..1 (ist|war|sind|waren)? (gratis|kostenlos|kostenlose|umsonst),
    aufs haus, auf kosten des hauses, (gruß aus der küche), (gratis|kostenlos|kostenlose|kostenlosen|geschenkt|spendiert) ..4 (espresso|schnaps|ouzo|grappa|dessert|getränk|kaffee|sekt|prosecco|pröbchen|nachtisch|limoncello|kuchen|marmelade|eis), (espresso|schnaps|ouzo|grappa|dessert|getränk|kaffee|sekt|prosecco|proben|pröbchen|nachtisch|limoncello|marmelade|eis) ..4 (gratis|geschenkt|spendiert|(umsonst dazu)), (kleines|kleine|nettes|nette) (geschenk|aufmerksamkeit|überraschung|präsent|willkommensgeschenk), - geschenkt ..2 (ist|wäre|noch) zu`,
  'diet-cared-for': `wünsche beim essen eingehen, 
    (unverträglichkeit|unverträglichkeiten|*unverträglichkeit|laktoseintoleranz|intoleranz|zöliakie|glutenfrei|vegan|vegetarisch|sonderwünsche|sonderwunsch|veganer|vegetarier|vegetariern) ..6 (eingegangen|rücksicht|berücksichtigt|beachtet|((gute|große|tolle|viel) auswahl)), (unverträglichkeit|unverträglichkeiten|*unverträglichkeit|sonderwünsche|vegan|glutenfrei) ..4 (war|waren|ist|sind|gar)? kein problem,
    (gute|große|tolle|viele|super|reichlich|leckere|großartige) ..2 (vegane|vegetarische|glutenfreie|veganer|vegetarischer) ..1 (auswahl|optionen|gerichte|alternativen|möglichkeiten|speisen)`,
  'children-welcome': `kinder ..1 gut aufgehoben, 
    kinderfreundlich*, familienfreundlich*, (kinder|kids|kleinen|enkel|kindern) ..5 (willkommen|beschäftigt|malsachen|malbuch|spielecke|wohlgefühlt|(wohl gefühlt)|(mega spaß)|(viel spaß)), - (nicht|wenig|kaum|nur) ..2 (kinderfreundlich*|familienfreundlich*)`,
  'dog-welcome':
    '(hund|hunde|hündin|vierbeiner|welpe|hunden) ..5 (willkommen|napf|wassernapf|leckerli|leckerlis|erlaubt|(durfte mit)|(durften mit)|(dürfen mit)|(herzlich begrüßt)), hundefreundlich*',
  cosy: 'gemütlich, gemütliche, gemütlicher, gemütliches, gemütlichen, heimelig, urgemütlich*, - (könnte|wäre|hätte|würde) ..4 gemütlich*, - (früher|mal|einst) ..3 gemütlich*, - gemütlich ..2 (gemacht|anders|ist was)',
  'great-view': `(aussicht|ausblick) so gefallen, 
    (traumhaft*|toll*|schön*|herrlich*|super|wunderschön*|atemberaubend*|fantastisch*|genial*|grandios*|wunderbar*|spektakulär*) ..1 (blick|aussicht|ausblick|meerblick|seeblick|bergblick|panorama|fernblick|panoramablick|weitblick), (blick|aussicht|ausblick|meerblick|seeblick|bergblick|panorama|panoramablick) ..5 (traumhaft|toll|schön|herrlich|super|wunderschön|atemberaubend|fantastisch|genial|grandios|wunderbar|spektakulär|(ein traum)|(der hammer)|umwerfend),
    - (ersten|zweiten|einen|einem) blick, - blick für, - (blick|aussicht) ..4 (mülltonne*|parkplatz|hinterhof|baustelle)`,
  'came-quickly': `
    (=schnelle|=schneller|=schnellen|=prompte|=rasche|=blitzschnelle|=flotte|=zügige|=superschnelle) ..1 (lieferung|versand|zustellung|lieferzeit), (schnell|flott|fix|zügig|rasch|prompt|blitzschnell) ..1 (geliefert|versendet|verschickt|versandt|zugestellt), (lieferung|versand|paket|zustellung) ..4 (schnell|flott|blitzschnell|prompt|zügig|((am nächsten|nach einem|nach zwei|nach 2) (tag|tage|tagen))), (gestern|abends|montags) bestellt ..1 (heute|(am nächsten tag)) ..2 (da|geliefert|angekommen), in <number> minuten geliefert`,
  'arrived-hot':
    'schön warm ankam, (kam|kommt|kamen|kommen) ..5 (heiß|warm) ..1 an, (heiß|warm) ..1 (angekommen|geliefert), - (früher|sonst|anfangs|lau|nur|nicht mehr) ..8 (heiß|warm), - (bier|getränke|getränk|cola|eis|sushi|salat|=wein) ..4 (warm|heiß)',
  'well-packed':
    '(gut|super|sicher|sorgfältig|liebevoll|ordentlich|perfekt|toll|bestens|bombensicher|hervorragend) ..1 (verpackt|eingepackt), (=gute|=super|=sichere|=sorgfältige|=liebevolle|=tolle) verpackung, verpackung ..2 (top|super|sicher|perfekt|liebevoll|(sehr gut))',
  'as-described':
    'der beschreibung entspricht, (genau|exakt|alles|ist|war) ..1 wie ..1 (beschrieben|abgebildet|angegeben), entspricht ..3 beschreibung',
  lasts:
    'so lange freude, (jahre|jahren|monate|monaten) ..8 (wie neu|(wie am ersten tag)|((hält|halten|läuft|läufts) immer noch)), wie am ersten tag, langlebig*, unverwüstlich*, (hält|halten) ewig, qualität die hält, - (mantel|schuhe)? nicht ..1 (langlebig*)',
  'found-it-here':
    'fündig geworden, endlich ..8 gefunden, (überall|lange|ewig|monatelang) ..3 gesucht ..5 (gefunden|bekommen), gefunden was ..3 (suchte|gesucht|wollte|suchten), - (endlich|dann) ..8 (fehler|parkplatz|eingang|jemanden) ..2 gefunden',
  'fits-well':
    'alles so gut passt, (passt|passen|sitzt|sitzen|passte) ..2 (perfekt|super|(wie angegossen)|hervorragend|top|einwandfrei|toll|wunderbar|prima), wie angegossen, (=perfekte|=tolle|=gute|=super) passform, - (alles|farbe|preis|farblich) passt',
  'done-quickly':
    '(schnell|zügig|flott|ruckzuck|ratzfatz|sofort|((am|noch am) (selben|gleichen) tag)|(in <number> minuten)|((in|nach) einer stunde)|(innerhalb einer stunde)) ..3 (fertig|repariert|erledigt|gewechselt|behoben|abholbereit|eingebaut), (fertig|repariert|erledigt|gewechselt|behoben) ..2 (in|nach|innerhalb) ..1 (<number> minuten|einer stunde), - fertig machen, - schnell fertig ..1 (werden|sein|wollte|wollten)',
  'honest-advice':
    'ehrliche|ehrlicher|ehrlichen|ehrliches ..1 (werkstatt|beratung|mechaniker|meister|einschätzung|auskunft|händler|handwerker|arbeit), ehrlich ..2 beraten, ehrlich ..1 abgeraten, (nichts|nix|nur) ..4 (gemacht|repariert|machen|machen lassen|verkauft|getauscht|ausgetauscht) ..4 (nötig|notwendig), - unehrlich*',
  'as-asked':
    'genau (ihren|deinen|meinen|unseren) wünschen, (genau|exakt) ..1 (so|wie|das|was) ..6 (wollte|gewünscht|vorgestellt|gewollt|gezeigt|besprochen|wollten), (wunsch|wünsche|vorstellung|vorstellungen) ..3 (umgesetzt|getroffen|verwirklicht), - (nicht|leider|anders) ..6 (umgesetzt|getroffen), - genau das ..2 (nicht|vermeiden|gegenteil)',
  'lasting-nails':
    'nägel so gut halten, (nägel|gelnägel|maniküre|shellac|nagellack) ..3 (halten|hält|hielten|hielt) ..4 (wochen|ewig|bombenfest|super|lange|perfekt|top), - (nur|gerade mal|kaum|knapp|leider) ..3 (woche|wochen|lange)',
  'slept-well':
    '(gut|super|herrlich|wunderbar|toll|prima|bestens|hervorragend|traumhaft|fantastisch|tief|ausgezeichnet|(wie ein baby)|(wie ein stein)|(wie im himmel)|(wie ein murmeltier)|(wie auf wolken)) ..1 geschlafen, - (kaum|wenig) ..3 geschlafen, - wäre|hätte|hätten ..4 geschlafen',
  'quiet-night': `ruhe gefunden, 
    (=ruhige|=ruhiger|=ruhigen|=ruhiges) ..1 (nacht|nächte|zimmer|lage|nächten), (absolut|sehr|wunderbar|herrlich|angenehm|schön|total|super|erstaunlich|himmlisch) (ruhig|leise|still), ruhig ..1 gelegen, (absolute|himmlische|herrliche|wunderbare) ruhe, - (leider|könnte|wäre|wünschen|wünschten|hätte|eher) ..5 (ruhig*), - ruhiges zimmer (gebeten|gebucht|gewünscht|versprochen|bestellt), - (personal|kellner|kellnerin|mitarbeiter|arzt|ärztin|lehrer|trainer) ..3 ruhig`,
  spotless: `
    blitzsauber*, blitzblank*, picobello, (alles|sehr|super|absolut|wirklich|top|total|richtig|überaus|extrem|äußerst) ..1 (=sauber|=saubere|=sauberes|=sauberer|=sauberen), sauber und gepflegt, sauberkeit ..3 (top|super|vorbildlich|hervorragend|perfekt|großgeschrieben|(sehr gut)|1a|einwandfrei), makellos sauber, - sauber* ..1 (gearbeitet|ausgeführt|verarbeitet|arbeit|gemacht|erledigt|verlegt|geschnitten|verputzt|montiert), - sauber* ..4 (hinterlassen|erledigt|verlassen|gelöst|übergeben), - saubere arbeit`,
  'easy-booking':
    '(buchen|reservieren) so einfach, (buchung|buchen|reservierung|reservieren|terminvereinbarung|terminbuchung|termin|gebucht) ..4 (unkompliziert|problemlos|reibungslos|kinderleicht|((ganz|sehr|super|total) einfach)), (=unkomplizierte|=problemlose|=reibungslose|=einfache) ..1 (buchung|reservierung|terminvereinbarung|terminbuchung), ((ganz|sehr|super) einfach|unkompliziert|problemlos) ..1 (gebucht|reserviert), - (termin|buchung|reservierung) ..3 (storniert|verschoben)',
  'quick-answer':
    'so schnell ..1 antwort, (=schnelle|=prompte|=rasche|=schneller|=umgehende|=zeitnahe) ..1 (antwort|rückmeldung|reaktion|antworten), (schnell|prompt|sofort|umgehend) ..2 (geantwortet|beantwortet|zurückgeschrieben|zurückgerufen), (binnen|innerhalb) ..3 (stunde|stunden|minuten) ..4 (geantwortet|beantwortet|antwort|rückmeldung|zurückgerufen), - (leider|bitte|hoffe|wünsche|erwarte) ..5 (antwort|rückmeldung)',
  'easy-to-use':
    '(einfach|leicht|intuitiv|kinderleicht|simpel) ..1 zu (bedienen|benutzen|nutzen|handhaben), (einfach|leicht|intuitiv) bedienbar, benutzerfreundlich*, bedienerfreundlich*, nutzerfreundlich*, app ..5 (übersichtlich|intuitiv|selbsterklärend), - (wenig|kaum|weniger|früher) ..3 (benutzerfreundlich*|übersichtlich|intuitiv|bedienerfreundlich*)',
  'fair-price': `
    (fair*|angemessen*|human*|moderat*|günstig*|vernünftig*) ..1 (preis|preise|preisen), (preis|preise) ..3 (fair|angemessen|günstig|human|moderat|unschlagbar|zivil|top), (preis ..1 leistung|preis ..1 leistungsverhältnis|preis ..2 verhältnis|preisleistung|preisleistungsverhältnis) ..3 (top|super|stimmt|passt|unschlagbar|gut|perfekt|hervorragend|(in ordnung)), - (früher|zwar|vorher|anders|wäre|wären) ..5 (fair*|günstig*|angemessen*|preis*), - preis* ..3 (wäre|wären|sollte)`,
  'big-portions':
    '(=riesige|=riesen|=große|=großzügige|=üppige|=reichliche|=ordentliche|=gigantische|=riesigen|=großen) portion*, portion* ..3 (riesig|groß|großzügig|üppig|reichlich|gigantisch), pappsatt, mehr als satt, - zu groß*, - (früher|könnten|könnte|größer) ..4 portion*, - portion* ..3 (größer|könnte|könnten)',
  'learned-much':
    '(viel|viele|mehr|(eine menge)|(jede menge)) ..4 gelernt, - (wenig|kaum|hätte|hätten) ..4 gelernt, - (leider|hätte) ..5 gelernt',
};
