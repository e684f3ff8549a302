import type { Cues } from '../../triage/cue-book.ts';

export const subjects: Cues['subjects'] = {
  service: `*service, - *wellnessservice, =bedient, bedienung, bewirtung, gastfreundschaft, gastfreundlich, betreuung, kundenfreundlich*, zuvorkommend, unprofessionell, beraten, beratung, kundenbetreuung`,
  rudeness: `
    unfreundlich*, unhöflich*, frech*, patzig, pampig, ruppig, schroff, herablassend, arrogant, respektlos, angeschrien, angeschnauzt, angeblafft, angemault, angepflaumt, angebrüllt, abgewimmelt, von oben herab, tonfall, umgangston, umgangsform*, im ton, den ton, ton war|am,
    umgang mit gästen|kunden|patienten, motzig, schnippisch, mürrisch, barsch`,
  staff: `
    *personal, team, *mitarbeiter*, angestellt*, belegschaft, =chef, =chefin, inhaber*, besitzer*, =leitung, *kassierer*, an der kasse, schwestern, *pfleger, *assistentin, arzthelfer*, alle .. freundlich|nett|hilfsbereit|herzlich, verkäufer*, crew`,
  waiter:
    '*kellner*, kellner*, servicekraft, servicekräfte, *barkeeper*, *barista*, =ober, am tisch, an unserem tisch, die bedienung war|hat',
  reception:
    'rezeption*, empfang*, - empfangen, check in, checkin, einchecken, check out, checkout, concierge, portier',
  driver: '*kurier*, *bote, *boten, *fahrer, *fahrerin, zusteller*, lieferant, auslieferung, *lieferteam',
  master:
    'friseur*, frisör*, *mechaniker*, *techniker*, monteur*, *meister, *meisterin, kosmetikerin*, masseur*, stylist*, *therapeut*, barbier, unsere|unserer|eure|ihre|gute|super|tolle|saubere|perfekte|schlechte arbeit',
  food: `
    essen, speise*, gericht, gerichte, mahlzeit*, mittagessen, abendessen, mittagstisch, *küche, geschmack*, geschmeckt, lecker, schmeckt*, vorspeise*, hauptgang, hauptspeise, nudeln, pasta, reis, pommes, sandwich*, brötchen, *curry, ungenießbar,
    versalzen, beilage*, käse, oliven, spätzle, knödel, bratkartoffeln, flammkuchen, *buffet, *büfett, bowl, bowls, vegan*, vegetarisch*, döner*, currywurst, sauce, soße, brunch, menü`,
  breakfast: '*frühstück*, frühstücksbuffet',
  soup: '*suppe, suppe, ramen, brühe, eintopf',
  pizza: '*pizza, pizza*, pizzen',
  coffee: '*kaffee, kaffee, *espresso, *cappuccino, latte macchiato, milchkaffee, =latte, flat white',
  dessert:
    '*dessert*, nachtisch*, nachspeise*, *torte, *kuchen, tiramisu, =eis, *eisbecher, croissant*, gebäck, strudel, kaiserschmarrn',
  meat: '*steak*, *fleisch, fleischgericht*, lamm, *schnitzel*, *braten, rind, rippchen, hähnchen, hühnchen, schwein, ente, wurst',
  fish: '*fisch, fischgericht*, lachs, garnele*, meeresfrüchte, forelle, zander, *filet',
  salad: '*salat, salat, salate',
  drinks: 'getränk*, *cocktail*, *wein, weine, *bier, biere, drinks, aperol',
  menu: '*speisekarte, =karte, weinkarte, tageskarte',
  portion: '*portion*',
  sushi: '*sushi',
  burger: '*burger, - gutbürgerlich*, - bürgerlich*',
  product: `
    produkt*, *artikel, =ware, - software|hardware, *kleid, *schuhe, *jacke, *hose, smartphone, handy, laptop, sofa, *matratze, spielzeug, tasche, stiefel, =gerät, einkauf, mangelhaft, kaffeemaschine, fernseher, kühlschrank, waschmaschine, fahrrad, stiefel, hemd, bluse, pullover, uhr gekauft, brille, ging kaputt, auseinander`,
  quality: '*qualität, qualitativ, verarbeitung',
  size: '=größe, =größen, passform, zu groß, zu klein ausgefallen, fällt klein|groß aus, sitzt',
  range: 'auswahl, sortiment, angebot, vielfalt',
  packaging: '*verpackung*, verpackt, eingepackt, karton, paket war',
  repair: '*reparatur*, repariert, bremsen, ölwechsel, reifen, getriebe, tüv, inspektion, werkstatt',
  haircut: '*haarschnitt, haarschnitt*, meine haare, frisur, haarfarbe, strähnchen, bart, farbe',
  manicure: '*maniküre, *pediküre, *nägel, nägel, fußpflege',
  massage: '*massage, massagen, gesichtsbehandlung',
  cleanliness: `
    sauber, sauberkeit, blitzsauber, schmutz*, dreckig, verdreckt, staub*, fleck*, hygien*, unhygienisch, schimmel*, kakerlake*, bettwanze*, haar in|im, klebrig, ungepflegt, unsauber, gereinigt, reinigung, geputzt, stinkt, gestank, muffig`,
  waiting: `
    warten, wartete, warteten, gewartet, *wartezeit*, schlange, =langsam, langsame|langsamen|langsamer service|bedienung, dauerte .. lange|ewig|stunde|stunden|minuten, ewig, stunde zu spät, minuten zu spät, verspätet, vertröstet, hingehalten, minuten|stunde|stunden auf|bis`,
  price: `
    *preis, preise, preiswert, überteuert, teuer, günstig, billig, preis leistung*, bezahlbar, kosten, kostet, kostete, preisleistungsverhältnis`,
  bill: `*rechnung*, abgerechnet, doppelt abgebucht|berechnet|kassiert, zu viel berechnet|abgerechnet|kassiert, versteckte kosten|gebühren, aufpreis, zuschlag, trinkgeld`,
  delivery:
    '*lieferung*, *versand*, geliefert, zugestellt, zustellung, sendung, paket*, päckchen, lieferzeit, sendungsverfolgung, nie angekommen, lieferdienst',
  order: '*bestellung*, bestellt, falsche bestellung, falscher|falschen|falsche artikel, auftrag',
  booking: '*buchung*, gebucht, *reservierung*, reserviert, storniert, stornierung, überbucht',
  appointment: '*termin*, sprechstunde',
  noise: `
    *lärm*, laut, - laut karte|speisekarte|app|website|beschreibung, hellhörig, krach, ruhig, ruhe, schlafen, schallschutz, baustelle, bauarbeiten, straßenlärm, nachtruhe, geräusch*`,
  refund:
    '*erstattung*, erstattet, geld zurück, *kaution*, anzahlung, rückgabe, retoure*, rücksendung, umtausch*, rückzahlung',
  warranty: '*garantie, garantie*, gewährleistung, reklamation*, reklamiert',
  room: '*zimmer, - nebenzimmer|wartezimmer|klassenzimmer|badezimmer|esszimmer, zimmern, *suite, apartment*, appartement*, ferienwohnung, =wohnung, balkon, hotelzimmer',
  bed: 'bett, betten, *matratze, matratzen, kissen, bettwäsche, bettdecke, schlafcouch',
  bathroom: 'bad, *badezimmer, *dusche, warmwasser, warmes wasser, waschbecken, handtücher',
  view: 'ausblick, aussicht, blick, - ersten blick, meerblick, seeblick, panorama',
  location: '=lage, - in der lage, gelegen, zentral, zentrumsnah, fußläufig, umgebung, anbindung',
  parking:
    'park*, parkplatz*, parkplätze, tiefgarage, parkhaus, stellplatz, - parken im park, - stadtpark|freizeitpark|nationalpark',
  wifi: 'wlan, w lan, wifi, internet',
  atmosphere:
    'atmosphäre, ambiente, stimmung, flair, einrichtung, eingerichtet, gemütlich, interieur, deko*, terrasse, biergarten, garten',
  music: '*musik, livemusik, band, =dj',
  temperature:
    'klimaanlage, heizung, geheizt, zugig, stickig, gefroren, kaltes zimmer, kalt im, temperatur, zu warm, zu heiß',
  pool: '*pool, pool*, *schwimmbad, sauna*, *wellness*, =spa, fitnessraum, therme, hallenbad',
  app: '=app, apps, abgestürzt, absturz, abstürze, stürzt .. ab, friert .. ein, =bug, bugs, ruckelt, bedienoberfläche, benutzeroberfläche',
  update: '*update, updates, aktualisierung, neue|neuesten|neueste|neuen version',
  login: 'einloggen, eingeloggt, anmelden, anmeldung, passwort, login, bestätigungscode, code',
  payment: '*zahlung*, bezahlung, abgebucht, abbuchung, *abo, abonnement, kartenzahlung, ec karte, kreditkarte, paypal',
  ads: '=werbung, anzeigen, popups, werbeanzeige*, werbeeinblendung*',
  support: `
    *support, *kundenservice, *kundendienst, hotline*, *callcenter, niemand|keiner ans|geht|ging|erreichbar|antwortet, mails unbeantwortet, warteschleife`,
  children: '*kinder, kindern, kinderkarte, spielplatz, spielecke, kinderfreundlich, kids, kinderstuhl',
  lesson: '*kurs, kurse, kursen, *unterricht, *stunde beim|bei, fahrstunde*, lehrer*, trainer*, dozent*, nachhilfe*',
  account: '*konto, kredit, darlehen, hypothek, kreditkarte, zinsen, depot',
};

export const sectorWords: Cues['sectorWords'] = {
  restaurant:
    'kellner, kellnerin, speisekarte, gericht, gerichte, vorspeise, hauptgang, koch, pizza, suppe, schnitzel, steak, burger, sushi, restaurant, lokal, wirtshaus, gasthof',
  hotel:
    'hotelzimmer, unser zimmer, mein zimmer, rezeption, zimmerreinigung, bettwäsche, übernachtung, übernachtet, halbpension, eingecheckt',
  health:
    'zahnarzt, zahnärztin, arzt, ärztin, praxis, klinik, füllung, operation, mein zahn, sprechstunde, arzthelferin',
  auto: 'bremsen, getriebe, ölwechsel, mechaniker, werkstatt, reifenwechsel, inspektion, tüv',
  beauty: 'haarschnitt, maniküre, friseur, friseurin, meine nägel, wimpern, kosmetikerin, strähnchen',
  app: 'app stürzt, app store, neuestes update, einloggen, play store',
  finance: 'hypothek, kredit, dispo, meine bank, baufinanzierung, depot',
};

export const staffRoles = `
  kellner, kellnerin, oberkellner, oberkellnerin, ober, restaurantleiter, restaurantleiterin, bedienung, servicekraft, barkeeper, barkeeperin, barista, chef, chefin, inhaber, inhaberin, rezeptionist, rezeptionistin, friseur, friseurin, mechaniker, mechanikerin,
  techniker, technikerin, monteur, fahrer, fahrerin, kurier, koch, köchin, guide, reiseleiter, reiseleiterin, trainer, trainerin, berater, beraterin, verkäufer, verkäuferin, mitarbeiter, mitarbeiterin, mitarbeiterinnen,
  kollege, kollegin, kollegen, assistentin, assistent, masseurin, masseur, therapeutin, therapeut, kosmetikerin, stylistin, filialleiter, filialleiterin, wirt, wirtin, gastgeber, gastgeberin, lehrer, lehrerin, schwester, pfleger, meister, meisterin, azubi, azubine, auszubildende, auszubildender, lehrling, hausdame, rezeptionistin, concierge, hausmeister, zimmermädchen, sachbearbeiter, sachbearbeiterin, bademeister, bademeisterin, optiker, optikerin, makler, maklerin, fahrlehrer, fahrlehrerin, kosmetiker, masseur, servicetechniker, kundenberater, kundenberaterin, serviceberater, serviceberaterin, filialleitung, verkäuferin, kassiererin, kassierer, zusteller, postbote, bote, lieferant, physiotherapeutin, physiotherapeut, erzieherin, erzieher, friseurmeisterin, küchenchef, küchenchefin, sommelier, animateur, animateurin, skilehrer, skilehrerin, bergführer, stadtführer, stadtführerin`;
