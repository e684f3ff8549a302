import type { TellingWords } from '../../triage/predicates.ts';

const endings = ['', 'e', 'er', 'es', 'en', 'em'];
/** Adjectives as they are, and before their noun: „trocken“ of „trockenes Fleisch“. */
const inflected = (word: string) => {
  const base =
    /[^e]e[lr]$/u.test(word) && word !== 'schwer' && word !== 'leer' ? word.replace(/e(?=[lr]$)/u, '') : word;
  return [
    ...new Set([
      word,
      ...endings.slice(1).map((ending) => word + ending),
      ...endings.slice(1).map((ending) => base + ending),
    ]),
  ].join(' ');
};
const clause = (known: string, said: string) => `${known} | ${said} war | ${said} waren`;
/** „trocken“ is said as „trocken war“ and „trocken waren“. */
const was = (words: string) =>
  words
    .split(' ')
    .map((word) => clause(inflected(word), word))
    .join('\n');
/** Only behind the thing: whoever orders a small pizza does not blame it for that. */
const wasOnly = (words: string) =>
  words
    .split(' ')
    .map((word) => clause(word, word.replaceAll('_', ' ')))
    .join('\n');
/** As praise is said again: „so zart war“. */
const wasSo = (words: string) =>
  words
    .split(' ')
    .map((word) => clause(inflected(word), `so ${word}`))
    .join('\n');
/** What is bought goes on being so. */
const isSo = (words: string) =>
  words
    .split(' ')
    .map((word) => `${inflected(word)} | so ${word} ist | so ${word} sind`)
    .join('\n');
const wasToo = (words: string) =>
  words
    .split(' ')
    .map((word) => clause(`zu_${word}`, `zu ${word}`))
    .join('\n');

const lukewarm = `
  ${was('kalt lauwarm eiskalt')}
  ${clause('kaltgeworden schon_kalt bereits_kalt fast_kalt halb_kalt halbkalt komplett_kalt', 'kalt')}
  ${clause('nicht_warm nicht_heiß nicht_mehr_warm nicht_richtig_warm nicht_mehr_heiß kaum_warm nicht_richtig_heiß', 'nicht warm genug')}
  ${clause('lau lauwarme', 'lauwarm')}`;

const spoiled = `
  ${lukewarm}
  ${was('trocken zäh fad fade versalzen verkocht matschig labbrig labberig pappig verbrannt geschmacklos fettig ölig gummiartig bitter wässrig zerkocht verbraten angebrannt durchweicht weich schleimig klebrig knochentrocken staubtrocken')}
  ${wasOnly('hart steinhart')}
  ${wasToo('salzig trocken fettig süß scharf fad weich hart kalt bitter sauer zäh dünn dunkel wenig klein lang_gebraten ölig')}
  ${clause('übersalzen zu_stark_gesalzen total_versalzen', 'versalzen')}
  ${clause('schuhsohle wie_schuhsohle wie_gummi zäh_wie_leder wie_leder zäh_wie_gummi', 'zäh')}
  ${clause('trocken_wie_stroh furztrocken strohtrocken', 'trocken')}
  ${clause('lasch pampig matsche aufgeweicht', 'matschig')}
  ${clause('schwarz_verbrannt unten_verbrannt total_verbrannt leicht_verbrannt verkohlt', 'verbrannt')}
  ${clause('ungewürzt ohne_geschmack ohne_jeden_geschmack wenig_gewürzt kaum_gewürzt nicht_gewürzt wenig_geschmack kaum_geschmack', 'zu wenig gewürzt')}
  ${clause('nicht_knusprig nicht_kross nicht_mehr_knusprig wenig_knusprig', 'nicht knusprig')}
  ${clause('nicht_zart nicht_so_zart', 'nicht zart genug')}`;

const broken = `
  ${clause('kaputt kaputte kaputter kaputtes kaputten defekt defekte defekter defektes defekten hinüber', 'defekt')}
  ${clause('außer_betrieb', 'außer Betrieb')}`;

/** What the things of a house, a shop or a service have wrong with them. */
const unfit = `
  ${broken}
  ${was('verstopft leer veraltet rostig wackelig gesperrt undicht verkalkt abgenutzt überfüllt unbequem klapprig ausgeschaltet unverständlich unvollständig lieblos ungepflegt durchgesessen eingerissen schief')}
  ${wasOnly('geschlossen lose besetzt')}
  ${wasToo('laut dunkel hell grell leise eng klein kurz schmal niedrig hoch steil schwach langsam kompliziert umständlich unübersichtlich hart')}
  ${clause('verrostet verrostete verrosteten verrosteter verrostetes total_verrostet', 'rostig')}
  ${clause('wacklig wacklige wackligen wackliger wackliges', 'wackelig')}
  ${clause('abgeschlossen zugesperrt abgesperrt abgeschlossene verschlossene', 'abgeschlossen')}
  ${clause('unleserlich unlesbar unleserliche unlesbare nicht_lesbar nicht_zu_lesen kaum_lesbar kaum_zu_lesen nicht_zu_entziffern schlecht_lesbar schlecht_zu_lesen zu_klein_gedruckt', 'nicht gut lesbar')}
  ${clause('nutzlos unbrauchbar sinnlos nutzlose unbrauchbare nicht_zu_gebrauchen völlig_unbrauchbar nicht_nutzbar nicht_benutzbar ein_witz', 'nicht zu gebrauchen')}
  ${clause('schief_verlegt schief_eingestellt schief_montiert schief_eingebaut krumm krumm_und_schief', 'schief')}
  ${clause('ohrenbetäubend ohrenbetäubend_laut höllisch_laut unerträglich_laut irre_laut', 'so laut')}
  ${clause('zu_weit_weg zu_weit_entfernt viel_zu_weit_weg weit_weg', 'zu weit weg')}
  ${clause('nicht_mehr_aktuell nicht_aktuell überholt nicht_auf_dem_neuesten_stand', 'nicht aktuell')}
  ${clause('abgewetzt verschlissen abgewetzte verschlissene ausgeleiert fadenscheinig', 'abgenutzt')}
  ${clause('kaum_verständlich nicht_verständlich schwer_verständlich', 'unverständlich')}
  ${clause('nicht_aufgefüllt nie_aufgefüllt nicht_nachgefüllt nie_nachgefüllt immer_leer ständig_leer', 'leer')}
  ${clause('übervoll rappelvoll proppenvoll komplett_überfüllt', 'überfüllt')}`;
/** Of what was made for it: „so praktisch war“. */
const fit = `
  ${wasSo('praktisch gepflegt sauber modern bequem übersichtlich hilfreich nützlich durchdacht geräumig spannend abwechslungsreich großzügig gemütlich originell leise')}
  ${was('kostenlos barrierefrei')}
  ${clause('gut_durchdacht super_durchdacht clever_gemacht', 'so durchdacht')}
  ${clause('gut_verständlich verständlich leicht_verständlich klar_verständlich leicht_zu_verstehen', 'so verständlich')}
  ${clause('gut_lesbar gut_zu_lesen', 'gut lesbar')}
  ${clause('gut_gepflegt top_gepflegt super_gepflegt gut_in_schuss top_in_schuss bestens_in_schuss in_schuss gut_gewartet', 'so gepflegt')}
  ${clause('gut_ausgestattet top_ausgestattet bestens_ausgestattet super_ausgestattet', 'so gut ausgestattet')}
  ${clause('liebevoll_gestaltet schön_gestaltet liebevoll_gemacht toll_gemacht', 'so schön gestaltet')}
  ${clause('gut_erreichbar leicht_zu_finden gut_zu_finden leicht_zu_erreichen', 'gut zu finden')}
  ${clause('kostenfrei gratis kostenlose kostenloser', 'kostenlos')}`;
/** What the parts of a house did, or would not do. */
const refused = `
  funktionierte_nicht ging_nicht funktioniert_nicht geht_nicht funktionierten_nicht gingen_nicht gehen_nicht nicht_funktioniert hat_nicht_funktioniert lief_nicht liefen_nicht funktioniert_immer_noch_nicht geht_immer_noch_nicht funktioniert_nie funktionieren_nie funktionierte_nie geht_nie gehen_nie ging_nie streikte streikt streikten streiken versagte versagten spinnt | nicht funktioniert hat | nicht funktioniert haben
  ging_nicht_auf ließ_sich_nicht_öffnen lässt_sich_nicht_öffnen ließen_sich_nicht_öffnen | nicht aufging | nicht aufgingen
  ging_nicht_zu schloss_nicht schließt_nicht schließt_nicht_richtig ließ_sich_nicht_schließen lässt_sich_nicht_schließen schlossen_nicht | nicht richtig schloss | nicht richtig schlossen
  klemmte klemmt klemmten klemmen hakte hakt | geklemmt hat | geklemmt haben
  klapperte klappert klapperten klappern | geklappert hat | geklappert haben
  flackerte flackert flackerten flackern | geflackert hat | geflackert haben
  tropfte tropft tröpfelte tröpfelt tropften | getropft hat | getropft haben
  quietschte quietscht quietschten quietschen knarzte knarzt | gequietscht hat | gequietscht haben
  wackelte wackelt wackelten wackeln | gewackelt hat | gewackelt haben
  rostete rostet rosteten | rostig war | rostig waren
  fiel_ab fiel_ständig_ab fielen_ab hing_lose fiel_von_der_wand löste_sich | nicht fest war | nicht fest waren
  fehlte fehlten fehlt fehlen hat_gefehlt | gefehlt hat | gefehlt haben
  brummte brummt dröhnte dröhnt lärmte lärmt ratterte rattert | so laut war | so laut waren`;

export const tellings: TellingWords = {
  nouns: {
    food: `
      essen | s | das Essen
      gerichte speisen | p | die Gerichte
      hauptspeisen | p | die Hauptspeisen
      beilagen | p | die Beilagen
      beilage | s | die Beilage
      soße sauce | s | die Soße
      tapas | p | die Tapas`,
    breakfast: `
      frühstück | s | das Frühstück
      frühstücksbuffet | s | das Frühstücksbuffet`,
    soup: 'suppe | s | die Suppe',
    fish: 'fisch | s | der Fisch',
    meat: 'wurst | s | die Wurst',
    coffee: 'kaffee | s | der Kaffee',
    pizza: `
      pizza | s | die Pizza
      pizzen | p | die Pizzen`,
    dessert: 'dessert nachtisch | s | das Dessert',
    drinks: `
      getränke | p | die Getränke
      cocktails | p | die Cocktails`,
    portion: `
      portionen | p | die Portionen
      portion | s | die Portion`,
    room: `
      zimmer | s | das Zimmer
      suite | s | die Suite
      ferienwohnung | s | die Ferienwohnung`,
    bed: `
      bett | s | das Bett
      betten | p | die Betten
      matratze | s | die Matratze
      matratzen | p | die Matratzen
      kissen kopfkissen | p | die Kissen
      bettdecke | s | die Bettdecke`,
    bathroom: `
      bad badezimmer | s | das Bad
      dusche | s | die Dusche
      duschen | p | die Duschen`,
    wifi: `
      wlan wifi | s | das WLAN
      internet | s | das Internet`,
    pool: `
      pool | s | der Pool
      sauna | s | die Sauna
      wellnessbereich spa | s | der Wellnessbereich`,
    app: 'app | s | die App',
    service: `
      service | s | der Service
      bedienung | s | der Service
      beratung | s | die Beratung`,
    staff: 'personal team mitarbeiter belegschaft | s | unser Team',
    atmosphere: 'terrasse | s | die Terrasse',
    temperature: `
      heizung | s | die Heizung
      klimaanlage | s | die Klimaanlage`,
    quality: 'verarbeitung | s | die Verarbeitung',
    haircut: 'haarschnitt schnitt | s | der Schnitt',
    music: 'musik | s | die Musik',
  },
  agreement: ['(?:-s|^s) ', '.'],
  links: 'war waren wars ist sind kam kamen kommt schmeckte schmeckten schmeckt wirkte wirkten fanden fand blieb',
  degrees:
    'sehr viel so ziemlich leider nur eher etwas total komplett völlig absolut auch wirklich echt richtig extrem einfach ein bisschen bissl wenig recht ganz durchweg schlicht aber dann super mega meist teilweise teils noch schon relativ leicht dermaßen alle beide dafür wunderbar herrlich schön sooo soo jedoch dazu außerdem allerdings nach einem einer zwei drei vier wenigen ständig dauernd immer wieder oft tag tagen woche wochen monat monaten',
  unless:
    'wenn falls nie kein keine keinen keinem keiner keines nicht ohne als wie ob sollte sollten hätte hätten wäre wären dachte dachten erwarte erwartet erwartete erwarten gewünscht würde würden könnte könnten anders sonst früher auf statt anstatt weder niemals bevor andere anderen nebenan',
  within:
    'von vom zum zur mit bei beim in im ins an am auf aufs für über unter neben vor hinter aus nach zu des ohne gegen um durch boden rand größe farbe geschmack preis lage hälfte teil tür fenster licht geruch ausstattung einrichtung größe anblick ende eingang',
  absent: [
    ...(['keinen', 'keine', 'kein'] as const).map((none) => ({
      before: none,
      behind: `gab_es_${none} gab_es_auch_${none} gibt_es_${none} hatten_wir_${none} waren_${none}_da war_${none}_da`,
      unless:
        'das brauche brauchen brauchten brauchte möchte möchten wollte wollten will wollen bestellt bestellte bestellten bestelle bitte mag mögen esse essen trinke trinken nehme nehmen nahmen hätte hätten ist sind wäre wären um',
      said: ['es {none} {bare} gab'],
      joins: '{none} {bare}',
      none: { den: 'keinen', die: 'keine', das: 'kein' },
    })),
    {
      before:
        'fehlte_der fehlte_die fehlte_das fehlte_ein fehlte_eine fehlten_die fehlten fehlt_der fehlt_die fehlt_das fehlt_ein fehlt_eine fehlen_die fehlen',
      unless: 'nicht nichts nur kaum wenn',
      said: ['{is} gefehlt hat', '{is} gefehlt haben'],
    },
    {
      before:
        'vergaßen_die vergaßen_den vergaßen_das vergaß_die vergaß_den vergaß_das vergessen_wurde_die vergessen_wurden_die vergessen_wurde_der vergessen_wurde_das',
      unless: 'ich wir nicht nie',
      said: ['{is} gefehlt hat', '{is} gefehlt haben'],
    },
  ],
  goesOn:
    'im in am an auf und oder noch vorhanden da zu gab gabs gibt verfügbar mehr bekommen erhalten dabei vor bei dazu obwohl trotz weder gefunden war waren bereit drin drinnen außer nur auch',
  beside: 'either',
  faults: {
    any: unfit,
    food: spoiled,
    salad: `
      ${was('welk labbrig matschig fad lieblos wässrig')}
      ${wasToo('sauer salzig klein')}`,
    dessert: `
      ${was('trocken hart matschig lauwarm fad labbrig durchweicht geschmacklos')}
      ${wasToo('süß trocken hart fest klein')}
      ${clause('pappsüß nur_süß', 'zu süß')}`,
    coffee: `
      ${was('bitter dünn wässrig kalt lauwarm eiskalt fad sauer')}
      ${clause('lau', 'lauwarm')}
      ${wasToo('stark dünn bitter schwach kalt heiß')}
      ${clause('nicht_heiß nicht_warm nicht_mehr_heiß', 'nicht heiß genug')}`,
    drinks: `
      ${was('schal abgestanden wässrig verwässert lauwarm dünn')}
      ${wasOnly('warm')}
      ${wasToo('warm süß wässrig dünn klein')}
      ${clause('nicht_kalt nicht_gekühlt ungekühlt nicht_kalt_genug', 'nicht kalt genug')}`,
    portion: `
      ${was('winzig mickrig')}
      ${clause('klein überschaubar übersichtlich mager', 'zu klein')}
      ${wasToo('klein')}
      ${clause('lächerlich ein_witz', 'zu klein')}`,
    room: `
      ${was('winzig stickig dunkel ungemütlich abgewohnt')}
      ${wasOnly('eng laut veraltet')}
      ${wasToo('klein laut dunkel eng')}
      ${clause('nicht_sauber nicht_richtig_sauber', 'nicht sauber genug')}`,
    bed: `
      ${was('unbequem durchgelegen')}
      ${wasToo('hart weich klein kurz schmal dünn flach')}
      ${wasOnly('steinhart bretthart')}
      ${clause('nicht_bequem nicht_sehr_bequem', 'nicht bequem genug')}`,
    bathroom: `
      ${was('winzig eiskalt')}
      ${wasOnly('kalt klein lauwarm eng veraltet undicht verstopft')}
      ${wasToo('klein eng kalt')}
      ${broken}
      ${clause('nicht_sauber', 'nicht sauber genug')}`,
    temperature: `
      ${broken}
      ${wasToo('laut kalt')}`,
    wifi: `
      ${was('langsam instabil schwach')}
      ${wasToo('langsam schwach')}
      ${broken}`,
    pool: `
      ${was('winzig überfüllt')}
      ${wasOnly('klein kalt überlaufen voll')}
      ${wasToo('klein kalt voll')}
      ${broken}`,
    atmosphere: `
      ${was('ungemütlich ungepflegt')}
      ${wasOnly('laut voll geschlossen gesperrt')}
      ${wasToo('laut voll eng')}`,
    music: wasToo('laut'),
    product: `
      ${was('instabil wackelig zerkratzt beschädigt fehlerhaft verzogen verfärbt rissig')}
      ${wasOnly('gebraucht verwaschen')}
      ${wasToo('klein groß eng dünn laut schwer kurz weit')}
      ${clause('kaputt kaputte kaputter kaputtes kaputten hinüber', 'kaputt')}
      ${clause('defekt defekte defekter defektes defekten', 'defekt')}`,
    quality: was('schlecht mangelhaft schlampig'),
    range: `
      ${clause('kaputt kaputte kaputten defekt defekte defekten', 'defekt')}
      ${was('winzig')}
      ${wasToo('klein eng')}`,
    haircut: `
      ${was('schief ungleichmäßig ungleich stufig')}
      ${clause('nicht_gleichmäßig', 'nicht gleichmäßig')}`,
    manicure: `
      ${was('schief ungleichmäßig uneben')}
      ${wasToo('lang kurz dick')}`,
    massage: `
      ${was('lieblos oberflächlich unangenehm')}
      ${wasToo('kurz sanft fest leicht')}`,
    lesson: `
      ${was('langweilig chaotisch unstrukturiert oberflächlich')}
      ${wasToo('schnell kurz')}`,
    repair: broken,
    noise: wasOnly('laut'),
    booking: clause(
      'abgelaufen ungültig abgelaufene ungültige nicht_mehr_gültig nicht_gültig nicht_einlösbar nicht_einzulösen wertlos',
      'nicht gültig',
    ),
    service: `
      ${was('langsam unaufmerksam')}
      ${wasToo('langsam')}
      ${clause('lahm lahme schleppend zäh', 'langsam')}`,
    app: `
      langsam langsame langsamer lahm lahme träge | so langsam ist | so langsam sind
      unübersichtlich unübersichtliche | unübersichtlich ist | unübersichtlich sind
      umständlich umständliche kompliziert komplizierte | so umständlich ist | so umständlich sind
      enorm zu_hoch viel_zu_hoch extrem_hoch | so hoch ist | so hoch sind
      leer leere immer_leer ständig_leer | leer ist | leer sind
      zu_klein winzig winzige | zu klein ist | zu klein sind
      unlesbar unleserlich kaum_lesbar schlecht_lesbar nicht_lesbar | nicht gut lesbar ist | nicht gut lesbar sind
      nutzlos unbrauchbar nutzlose unbrauchbare sinnlos sinnlose nicht_zu_gebrauchen | nicht zu gebrauchen ist | nicht zu gebrauchen sind
      veraltet veraltete nicht_aktuell nicht_mehr_aktuell | nicht aktuell ist | nicht aktuell sind
      ungenau ungenaue | so ungenau ist | so ungenau sind
      kaputt defekt | nicht funktioniert | nicht funktionieren
      fehlerhaft fehlerhafte buggy verbuggt voller_bugs voller_fehler | nicht rund läuft | nicht rund laufen`,
  },
  merits: {
    any: fit,
    food: `
      ${wasSo('zart saftig knusprig frisch fluffig cremig knackig aromatisch würzig kross locker reichhaltig vielfältig')}
      ${was('hausgemacht selbstgemacht')}
      ${clause('butterzart butterzarte butterzartes butterzarter', 'so zart')}
      ${clause('auf_den_punkt perfekt_gebraten auf_den_punkt_gebraten genau_richtig auf_den_punkt_gegart perfekt_gegart', 'genau auf den Punkt')}
      ${clause('zergeht_auf_der_zunge zerging_auf_der_zunge', 'so zart')}`,
    salad: wasSo('knackig frisch reichhaltig'),
    coffee: `
      ${wasSo('cremig aromatisch heiß kräftig')}`,
    drinks: `
      ${wasSo('süffig spritzig fruchtig')}
      ${wasOnly('eiskalt')}
      ${clause('gut_gekühlt perfekt_gekühlt gekühlt schön_kalt perfekt_temperiert', 'gut gekühlt')}
      ${clause('perfekt_gezapft gut_gezapft frisch_gezapft', 'gut gezapft')}`,
    portion: wasSo('großzügig üppig reichlich riesig'),
    breakfast: wasSo('reichhaltig vielfältig abwechslungsreich frisch üppig'),
    room: wasSo('geräumig hell großzügig modern gepflegt'),
    bed: `
      ${wasSo('bequem kuschelig')}
      ${clause('superbequem saubequem', 'so bequem')}`,
    bathroom: wasSo('modern geräumig gepflegt'),
    wifi: wasSo('schnell stabil'),
    pool: wasSo('sauber warm gepflegt großzügig beheizt'),
    atmosphere: wasSo('gepflegt sonnig schattig idyllisch'),
    product: isSo('stabil bequem hochwertig robust handlich'),
    quality: isSo('hochwertig'),
    service: wasSo('freundlich aufmerksam schnell zuvorkommend flott herzlich kompetent unkompliziert'),
    staff: wasSo('freundlich nett hilfsbereit aufmerksam kompetent herzlich zuvorkommend fürsorglich'),
    massage: wasSo('entspannend wohltuend erholsam'),
    lesson: wasSo('abwechslungsreich verständlich lehrreich kurzweilig strukturiert'),
    app: `
      übersichtlich übersichtliche | so übersichtlich ist | so übersichtlich sind
      praktisch praktische hilfreich hilfreiche nützlich nützliche | so praktisch ist | so praktisch sind
      intuitiv intuitive einfach_zu_bedienen leicht_zu_bedienen selbsterklärend kinderleicht | so einfach zu bedienen ist | so einfach zu bedienen sind
      schnell flott blitzschnell | so schnell ist | so schnell sind
      stabil stabile zuverlässig zuverlässige | so zuverlässig läuft | so zuverlässig laufen`,
  },
  failings: {
    any: refused,
    food: `
      schmeckte_nach_nichts schmeckten_nach_nichts schmeckt_nach_nichts nach_nichts_geschmeckt | zu wenig gewürzt war | zu wenig gewürzt waren
      fiel_auseinander fielen_auseinander | auseinandergefallen ist | auseinandergefallen sind
      hat_nicht_geschmeckt schmeckte_nicht schmeckten_nicht haben_nicht_geschmeckt nicht_geschmeckt | nicht geschmeckt hat | nicht geschmeckt haben`,
    product: `
      ging_kaputt gingen_kaputt ist_kaputt_gegangen kaputt_gegangen kaputtgegangen geht_kaputt | kaputtgegangen ist | kaputtgegangen sind
      funktionierte_nicht funktioniert_nicht ging_nicht geht_nicht funktionierten_nicht nicht_funktioniert hat_nicht_funktioniert lädt_nicht läuft_nicht lief_nicht | nicht funktioniert hat | nicht funktioniert haben
      fiel_auseinander fällt_auseinander auseinandergefallen | auseinandergefallen ist | auseinandergefallen sind
      wackelt wackelte wackeln | wackelt | wackeln
      drückt drücken drückte drückten | nicht bequem ist | nicht bequem sind`,
    app: `
      stürzt_ab stürzt_ständig_ab stürzt_dauernd_ab stürzt_immer_ab stürzt_nur_ab | abstürzt | abstürzen
      funktioniert_nicht geht_nicht funktioniert_nicht_mehr geht_nicht_mehr läuft_nicht funktionieren_nicht gehen_nicht streikt spinnt | nicht funktioniert | nicht funktionieren
      fehlt fehlen fehlt_komplett fehlt_mir | fehlt | fehlen
      findet_nichts findet_nie_etwas findet_nie_was | nichts findet | nichts finden
      verschwindet verschwindet_ständig verschwindet_immer verschwinden | verschwindet | verschwinden
      kommt_nicht_an kommen_nicht_an kommt_zu_spät kommen_zu_spät kommen_nicht kommt_nicht | nicht rechtzeitig kommt | nicht rechtzeitig kommen
      lädt_nicht lädt_ewig laden_nicht lädt_nie | nicht richtig lädt | nicht richtig laden
      hängt hängt_sich_auf ruckelt friert_ein hakt | nicht flüssig läuft | nicht flüssig laufen`,
  },
};
