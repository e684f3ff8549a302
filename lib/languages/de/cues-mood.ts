import type { Cues } from '../../triage/cue-book.ts';

export const mood: Cues['mood'] = {
  good2: `
    fantastisch, phantastisch, großartig, hervorragend, ausgezeichnet, exzellent, perfekt, wunderbar, wundervoll, traumhaft, genial, grandios, sensationell,
    überragend, phänomenal, herausragend, spitze, spitzenmäßig, spitzenklasse, erstklassig, köstlich, himmlisch, vorzüglich, liebe, lieben, geliebt, verliebt, begeistert,
    begeisterung, makellos, blitzsauber, tadellos, einwandfrei, einmalig, einzigartig, unvergesslich, atemberaubend, weltklasse, mega, hammer, der hammer, bombe, - bombe gelegt, der wahnsinn, =wahnsinn,
    übertroffen, nicht zu toppen, kann|kann|könnte .. nur|wärmstens|uneingeschränkt|absolut empfehlen, wärmstens, absolute empfehlung, absolut|sehr|uneingeschränkt empfehlenswert, klare empfehlung, besser geht|gehts nicht, besser geht es nicht,
    =beste, =besten, =bester, =bestes, am besten, - am besten gar nicht, - am besten meiden, top, tiptop, tip top, volle punktzahl, fünf|5 sterne, 10 von 10, ein traum, ein gedicht, erste sahne, - für .. sterne zu`,
  good1: `
    gut, gute, guter, gutes, guten, gutem, =schön, =schöne, =schöner, =schönes, =schönen, =schönem, nett, nette, netter, nettes, netten, freundlich, hilfsbereit, hilfreich, geholfen, höflich, kompetent, professionell, fachkundig, zuvorkommend,
    aufmerksam, - aufmerksam gemacht|machen, herzlich, sauber, gepflegt, gemütlich, bequem, komfortabel, lecker, schmackhaft, geschmeckt, frisch, schnell, flott, zügig, pünktlich, zuverlässig, angenehm, =froh, zufrieden, =genossen, genießen,
    empfehlen, empfehlenswert, empfehlung, weiterempfehlen, =danke, =dank, dankbar, fair, preiswert, günstig, - ungünstig, bezahlbar, angemessen, schick, hübsch, ansprechend, beeindruckt, beeindruckend, gelungen, reibungslos, problemlos, unkompliziert, einfach|leicht zu,
    spaß, freude, - keine freude, gefällt, gefallen, - gefallen lassen, gefiel, toll, super, klasse, prima, cool, stark, liebevoll, charmant, großzügig, einfühlsam, geduldig, kulant, idyllisch, modern, ruhig, gründlich, sorgfältig, ordentlich,
    komme|kommen|gehe|gehen|buche|buchen|bestelle|bestellen .. wieder, gerne|gern|jederzeit|immer|sicher wieder, bis bald, wiederkommen, jeden cent|euro wert, nichts zu meckern|bemängeln|beanstanden|beklagen, kein grund zur klage, geheimtipp, lob, gelobt, wohl|wohlgefühlt|gefühlt .. wohl, =wohlgefühlt, wohlfühlen,
    gut aufgehoben, =lohnt, lohnenswert, preis leistung .. stimmt|passt|gut, preis leistungs verhältnis, alles bestens, bestens, passt alles, alles gepasst, überzeugt, überzeugend, willkommen, stimmungsvoll, tolle, gern, gerne, perfekter, lieb, liebe, lieber, liebes, freute, gefreut, freue, interessant, vielfältig, abwechslungsreich, saftig, knusprig, knackig`,
  bad2: `
    furchtbar, schrecklich, grauenhaft, grauenvoll, entsetzlich, fürchterlich, katastrophe, katastrophal, ekelhaft, eklig, ekelerregend, widerlich, abscheulich, grässlich, miserabel, unterirdisch, unzumutbar, unverschämt, unverschämtheit, frechheit, skandal,
    schlechteste, schlechtester, schlimmste, nie wieder, niemals wieder, nie mehr, finger weg, hände weg, meiden, vermeiden, zumutung, sauerei, schande, blamage, albtraum, alptraum, hölle, höllisch, abzocke, abzocker, abgezockt, betrug, betrüger, betrogen,
    verarscht, verarsche, verarschung, dreckig, verdreckt, versifft, verschimmelt, ungenießbar, müll, schrott, mist, dreck, saftladen, drecksladen, unfassbar schlecht, hasse, ruiniert, verdorben, versaut, gestohlen, geklaut, diebstahl, - wie gestohlen, null sterne, 0 sterne, keinen stern,
    inakzeptabel, indiskutabel, unmöglich, das letzte, absolutes no go, no go, wütend, stinksauer, entsetzt, schockiert, erbärmlich, armselig, wertlos, nutzlos, unbrauchbar, geldverschwendung, zeitverschwendung, verschwendung, rausgeschmissen, witz, lächerlich, peinlich, horror, horrorladen, grottig, grottenschlecht, untragbar, mies, mieser, miese, miesester`,
  bad1: `
    schlecht, schlechter, unfreundlich, unhöflich, langsam, kalt, - kalte|kalten getränke, lauwarm, schmutzig, unsauber, staubig, verstaubt, enttäuscht, enttäuschend, enttäuschung, mittelmäßig, mäßig, fad, fade, geschmacklos, überteuert, teuer, zu teuer, laut, - laut karte|speisekarte|app|website|beschreibung|angabe,
    lärm, spät, zu spät, verspätet, verspätung, verzögert, verzögerung, warten, gewartet, wartezeit, wartezeiten, inkompetent, unprofessionell, unaufmerksam, lieblos, genervt, nervig, nervt, nerven, ignoriert, ignorieren, falsch, falsche, falscher, falsches, falschen, kaputt, defekt, beschädigt, zerbrochen, gerissen,
    fehlt, fehlte, fehlten, gefehlt, vergessen, verloren, verloren gegangen, verbrannt, angebrannt, roh, rohe, trocken, zäh, zähe, versalzen, fettig, matschig, labbrig, pappig, wässrig, abgestanden, hart, geschmack .. nichts, stinkt, stinken, gestunken, gestank, riecht|roch .. nach, muffig, fleckig, flecken,
    absturz, abstürze, abgestürzt, stürzt, hängt .. sich, friert, fehler, fehlermeldung, bug, bugs, problem, probleme, beschwerde, beschwert, beschweren, reklamation, reklamiert, ärger, ärgerlich, ärgern, geärgert, verärgert, frustriert, frustrierend, frust, unzufrieden, sauer, - sauerteig|sauerkraut|sauerrahm, traurig, =leider, =schade,
    überbewertet, nicht empfehlenswert|empfehlen, nichts besonderes, doppelt|zu viel abgebucht|berechnet|kassiert|bezahlt, verweigert, abgelehnt, storniert, abgesagt, funktioniert|funktionierte|geht|ging|klappt|klappte|läuft|lief .. nicht, nicht funktioniert|geklappt|gegangen, nicht wert, preis nicht wert,
    könnte|hätte .. besser, eng, winzig, klein, - klein aber fein, - kleines feines, unbequem, durchgelegen, schimmel, schimmlig, haar in|im, kakerlake*, bettwanze*, herablassend, arrogant, patzig, pampig, ruppig, schroff, angeschrien, angeschnauzt, angeblafft, angemault, angepflaumt, abgewimmelt, abgefertigt, gehetzt, unzuverlässig, veraltet, abgewohnt, abgenutzt, heruntergekommen, undicht, tropft,
    niemand|keiner .. da|kam|half|antwortet|antwortete|erreichbar|zuständig|kümmert|ans|rangeht, keine antwort|reaktion|rückmeldung|hilfe|entschuldigung, nicht erreichbar, zu viel|viele|salzig|süß|laut|klein|lang|lange|teuer|scharf|wenig|wenige|dunkel|kalt|heiß, nie|nicht angekommen|geliefert|erhalten|gekommen, nicht wieder|mehr, komme|kommen nicht wieder|mehr,
    krank, ungenau, chaos, chaotisch, unordentlich, durcheinander, schlimm, schlimmer, verschlissen, abgelaufen, irreführend, gelogen, lügen, lüge, aufgelegt, immer noch nicht|nichts|keine, versteckte kosten|gebühren, wackelt, wackelig, mangelhaft, mangel, mängel, ungenügend, ausreichend, naja, na ja, geht so, überfordert, überfüllt, ungepflegt, lahm, träge, abgespeist, vertröstet, hingehalten, abgewiesen, unwohl, mehr schein als sein, ekel, unverständlich, nicht schön|gut|toll|sauber|frisch|lecker|freundlich|warm|zufrieden|okay|ok, verzichten, abgebrochen, ausgefallen, ausgebucht, klemmt, quietscht, bröckelt`,
};

export const negators = `
  nicht, nie, niemals, kein, keine, keinen, keinem, keiner, keines, ohne, weder, kaum, niemand, =nichts, keineswegs, keinesfalls, alles andere als, wenig, mangelnde, mangelnder, mangelndes, fehlende, fehlender, fehlendes, zu wenig`;
export const contrasts = `
  aber, jedoch, allerdings, obwohl, trotzdem, dennoch, leider, =nur, doch, während, hingegen, dagegen, einziger|einziges|einzige minuspunkt|manko|kritikpunkt|wermutstropfen, andererseits, weil, dafür, außer, bis auf, trotz, wobei, sondern`;
export const stronger = `
  sehr, wirklich, so, total, absolut, extrem, unglaublich, super, echt, richtig, völlig, komplett, überaus, äußerst, besonders, wahnsinnig, mega, unfassbar, voll, ganz besonders, zutiefst`;
export const weaker =
  'ein bisschen, ein wenig, etwas, leicht, ziemlich, relativ, eher, recht, ein Stück weit, bisschen, einigermaßen';
