import type { tone as english } from '../en/risk-tone.ts';

/** How it sounds, in German. `(nicht)?` at the end of a phrase: a denial makes it no better. */
export const tone = {
  profanity: `
    (*scheiß*|*scheiss*|scheisse|scheiße|*arschloch*|*arschlöcher*|arsch|ärsche|verarsch*|verarscht|*wichser*|wichsen|*fick*|hurensohn|hurensöhne|hure|huren|nutte|nutten|fotze*|schlampe|schlampen|miststück*|mistkerl*|drecksau|dreckssau|drecksack|dreckskerl*|drecksladen|dreckspack|*pisser|pissen|angepisst|kacke|kack|kacken|kackladen|beschissen*|verschissen*|verdammt*|verflucht*|gottverdammt*|himmelherrgott|zum teufel|scher dich|kotzen|kotzt|ankotzt|=kotz|fresse|schnauze|wtf|fck|fuck|fucking|bullshit|shit|bitch|bastard*|spast*|spasti|missgeburt*|vollpfosten|drecksbewertung*|mistladen|saftsack|saudumm|sauerei|am arsch|leck mich|leckt mich|verpiss*|hau ab|halt die klappe|halts maul|halt dein maul|klappe halten|maul halten|einen dreck|ein dreck|drauf geschissen|scheren sie sich|fahr zur hölle|fahren sie zur hölle|dummes gelaber|gelaber|schwachsinn*|bockmist|klugscheiß*|mordsscheiß|zum kotzen|affenarsch|rutschen sie mir|rutsch mir|buckel runter|geh sterben|so =einen =mist|den =mist|=mist (schreiben|erzählen|labern|reden)) (nicht)?
    (könnt|können|kannst|kann) ..2 =uns ..1 (mal|alle)? (kreuzweise|mal gern haben|gern haben|gestohlen bleiben)
    - (fick*) ..1 (faktor)
    - (verdammt) (gut|lecker|stolz|froh|=schön)
    - (sauerei) ..3 (entschuldig*|tut)
    - (schnauze) ..3 (hund*|kalte|tier*|katze*)
    - (=misten|mistel*|stall*)
    - (schwachsinn*) ..2 (erzählt|geredet)
    (auf) ..1 (die|den) ..1 (eier|sack|keks|geist|zeiger|nüsse)
  `,
  threat: `
    (zähne|knochen|genick|kopf|finger|hals|maul|fresse|rippen|schädel) ..4 (brechen|einschlagen|abreißen|umdrehen|polieren|stopfen|gestopft|ausschlagen|aufsammeln)
    (reiß|breche|haue) ..1 (ich|wir)? ..2 @dir ..4
    (ausländer|flüchtlinge*|asylanten|moslems|muslime|juden|türken|schwule|schwuchteln|behinderte*|weiber|zigeuner|transen|rollstuhlfahrer|osteuropäer|kanaken|homosexuelle|asylbewerber) ..6 (=nichts verloren|=nichts zu suchen|nicht erwünscht|unerwünscht|braucht niemand|braucht kein|bedienen wir nicht|aussperren|stehlen|klauen|zutrittsverbot|alle gleich)
    (verreck*|krepier*|ausrotten|ungeziefer|missgeburt|untermensch*|kanak*|schwuchtel*|transen)
    (baseballschläger|blut fließt|fließt blut|setzt es was|es setzt was|setzt etwas|kurzen prozess|tracht prügel|gescheuert|gnade ihnen gott|mit den fäusten)
    (wissen|weiß|finde heraus) ..2 (wo|wann|welche*) ..2 (@du|@dein) ..4 (wohnen|wohnst|schule geht|tochter|kinder|nach hause kommen|bus nimmt)
    (hoffe*|wünsche*|hoffentlich|möge*) ..4 (@du|@dir|=ihnen|@dich) ..8 (ersticken|sterben|verrecken|der schlag|der blitz|stürzt ab|stecken bleiben|etwas schlimmes)
    @du ..2 (gehören|gehörst|gehört|verdienen|verdienst|verdient|sollte|bräuchten|=müsste|brauchen|=hätten) ..4 (verprügelt|geschlagen|ohrfeige|tracht|prügel|abreibung|eingesperrt|geteert|erschossen|aufgehängt|abgeschoben|ausgepeitscht|windelweich|eine gescheuert|verhauen|eingewiesen|eine gelangt|ein paar hinter|hinter die ohren)
    (dich|sie|ihn|euch) ..2 (sollte|=müsste|gehört) ..2 (man|mal|eigentlich|jemand)? ..4 (verprügeln|schlagen|ohrfeigen|einsperren|abschieben|erschießen|aufhängen|lehre erteilen|eine scheuern|übers knie)
    (man) ..1 (sollte|=müsste) ..1 (@dich) ..4 (verprügeln|schlagen|ohrfeigen|einsperren|abschieben|erschießen|aufhängen|lehre|scheuern|knie)
    (komm|kommen|kommt|traut|trau|trauen) ..2 @du? ..4 (vorbei|her|rein|wieder|mal|ruhig|doch|nur|vor die tür|raus) ..6 (klären wir|zeigen wir|regeln wir|von mann zu mann|unter männern|sprechen wir =uns|reden wir mal|wirst du sehen|werden @du sehen|was passiert|ins gesicht|was es setzt|setzt es was|gibt es was|kriegst du|lernst du mich kennen|lernen @du =uns kennen|bringen wir @dir|wir reden dann anders|dann wird)
    (von mann zu mann|unter männern klären|wie männer|vor die tür gehen|draußen klären)
    (wir|ich) ..2 (werden|werde|kriegen|kriege|finden|finde|wissen|weiß|machen|mache|zeigen|holen|bringen|schlagen|schlage|knöpfen) ..2 (auch|=schon|noch|ja|dann)? ..3 @dich ..4 (finden|kriegen|fertig|fertigmachen|platt|noch|=schon|zeigen|vernichten|ruinieren|heimsuchen|erwischen|aufmischen|verprügeln|vor|kalt|um|zusammen|heraus)
    <start> (wir|ich) (finden|kriegen|erwischen|finde|kriege|erwische) @dich (noch|=schon|ja)
    @dich ..2 (kriegen|finden|machen|mache|finde|kriege|erwischen) ..1 (wir|ich) ..3 (noch|=schon|fertig|auch)?
    (wir|ich) ..2 (wissen|weiß|haben) ..3 (ja|auch|genau|schließlich)? ..2 (wo) ..2 @du ..4 (wohnen|wohnst|arbeiten|arbeitest|leben|lebst|parken|zu finden|zu hause|wohnt|sind|zur schule)
    (wir|ich) ..2 (kennen|haben|kenne) ..2 @dein (adresse|anschrift|wohnort|autokennzeichen|kennzeichen)
    @du ..3 (werden|wirst|werdet) ..4 (bereuen|bereust|büßen|bezahlen dafür|noch sehen|=schon sehen|=leid tun|leidtun|noch wundern|noch umsehen|was erleben|=uns kennenlernen|noch an =uns denken|es noch bedauern|verantworten müssen)
    (das|es) ..1 (werden|wirst|wird) ..2 @dir? ..3 (@du|noch)? ..3 (bereuen|büßen|heimzahlen|leidtun|=leid tun|teuer zu stehen|auf die füße fallen|bedauern|folgen haben|teuer)
    (das|es) ..2 (=zahlen|=zahle) ..1 (wir|ich) ..1 @dir ..2 heim
    (passen|pass|passt) ..1 @du? ..2 (gut|lieber|besser|bloß|nur)? ..2 (auf) ..1 (was @du|was du|sich auf|dich auf|mit wem|wie @du) ..4
    (nehmen|nimm|seien|sei|passen|pass) ..1 @du? ..2 (=sich|dich)? ..2 (in acht|auf der hut|bloß auf|besser vorsichtig|lieber vorsichtig|besser auf|lieber auf)
    (man sieht sich|sieht sich immer zweimal|zweimal im leben|sie sind gewarnt|du bist gewarnt|betrachten sie das als warnung|letzte warnung|=wehe|gnade ihnen gott|sonst knallt es|sonst setzt es was|sonst passiert was|sonst raucht es|dann gnade|das wird ein nachspiel haben für sie)
    (leute|gäste|kunden|menschen|die|touristen|typen|solche|familien|patienten) ..1 (von|aus) ..1 (dort|da|diesem land|dieser gegend|diesem viertel|@dein ..1 (land|gegend|dorf|kultur*)|russland|afrika|asien|indien|china|rumänien|bulgarien|polen|der türkei|syrien|afghanistan|nigeria|deutschland|osteuropa|ostdeutschland|arabien|österreich|israel|amerika) ..3 (immer|nie|sind|machen|alle|nur|sollten|gibt es|klauen|stehlen|benehmen|können|haben|bringen|verursachen|wollen) ..4
    (mit|bei|von) ..1 (leuten|gästen|kunden|menschen|touristen|familien) ..1 (von|aus) ..1 (dort|da|diesem land|dieser gegend|diesem viertel|@dein ..1 (land|gegend|dorf|kultur*)|russland|afrika|asien|indien|china|rumänien|bulgarien|polen|der türkei|syrien|osteuropa) ..6
    (=alle|diese|ihr|solche|dreckige*|verdammte*|die|typisch) (=ausländer|migranten|=muslime|=juden|zigeuner|=araber|=asiaten|=russen|schwulen|=lesben|homosexuellen|flüchtlinge|weiber|=türken|=polen|=ukrainer|=inder|=afrikaner|=rumänen|=chinesen|kanaken|asylanten|ossis|wessis) ..5
    (dreckige*|verdammte*|typisch) =schwarzen
    (=ausländer|migranten|=muslime|=juden|zigeuner|=araber|=asiaten|=russen|schwule|flüchtlinge|=türken|=polen|=ukrainer|=inder|=afrikaner|=rumänen|=chinesen|asylanten|frauen|weiber|rentner) ..1 (wie @du|wie @dich|sind (alle|immer|doch|eben)|haben hier|machen (immer|nur)|können (nicht|nie)|gehören|sollten|=zahlen nie|klauen|stehlen|nur ärger|immer ärger)
    (geh|gehen|verschwinde|verschwinden|zieh|ziehen|fahr|fahren|hau|scher) ..2 @du? ..3 (zurück|dahin|dorthin|heim) ..4 (wo @du|in @dein|land|heimat|hergekommen|heim|nach afrika|nach hause|loch|höhle)
    (@dein) (sorte|art|schlag|volk|rasse|kultur|sippe|sippschaft|mischpoke|landsleute) ..4 (immer|nie|sind|gehört|gehören|ist hier|wollen|braucht|brauchen|macht|machen|nicht|hier)
    (leute|gäste) ..1 @dein ..1 (sorte|art|schlags|schlages|volkes|rasse)
    (untermensch*|ungeziefer wie|herrenrasse|nigger|neger|kanake*|schwuchtel*|mongo|behindis|zigeunerpack|judenpack|asylantenpack|transe|schlitzauge*|kameltreiber|=vergasen|=vergast|minderwertige*|drecksausländer|scheißausländer|sieg heil|heil hitler|frauen gehören an den herd|frauen gehören in die =küche|wir hassen)
    <start> (wir|ich) (kriegen|erwischen|kriege|holen) @dich
    @du ..1 (sollten|solltest) ..5 (besser|gut|lieber|genau) ..1 (aufpassen|achtgeben|acht geben|vorsichtig sein) ..3 (wo|mit wem|wenn|was)
    (haben|kennen) ..1 @dein (adresse|anschrift|nummer|wohnort) ..8 (vorbei|besuchen|finden|vorbeikommen|stehen vor)
    (finden|bekommen|kriegen|wissen|herausfinden) ..3 (wo) ..1 @du ..2 (wohnen|arbeiten|leben|wohnst|arbeitest)
    (wissen|weiß|kennen|kenne) ..1 (wir|ich)? ..2 (wo|welchen|welche|wann|@dein) ..4 (wohn*|heimweg|auto|parken|arbeit*|=weg|kinder) ..8 (vorsicht|aufpassen|pass|passen|also|acht|besuch*|vorbei)
    - (alle|diese|die) ..1 (frauen|polen) ..4 (herzlich|willkommen)
    - (klären|regeln|lösen) ..3 (gern|gerne|gemeinsam|freundlich|in ruhe|persönlich)
    - (vorbei|wieder) ..5 (gern|gerne|freuen|zeigen wir @dir gern|herzlich)
    - (bereuen|bedauern|bereut) ..3 (wir|dass wir)
    - (wir|unser*) ..2 (bereuen|bedauern)
    - (finden|finde) ..1 (wir|@du) ..4 (lösung|=weg|=schön|gut|toll|termin|gemeinsam)
    - (wir|ich) ..2 (finden|machen|zeigen|holen|bringen) ..3 @dich ..4 (ab|gern|gerne|glücklich|zufrieden|hin|zum|bis|sicher)
    - (freu|freuen|freut|willkommen|danke|dank) ..8
    - (nicht|nie) ..3 bereuen
    - (die|alle) (russen|polen) (torte|eier)
    - (russische*|türkische*|indische*) ..1 (=küche|gericht*|sauna)
    - (tut|tat|tun) ..3 weh
    - (passen|pass|passt) ..1 @du? gut auf
    hoffentlich ..3 @du ..6 (gegen|in|unter|vom) ..3 (baum|wand|zug|auto|graben|bus|laster|leiter|klippe) (nicht)?
    (solche|die|so etwas|typen|leute|sie) ..2 gehören ..2 (weggesperrt|eingesperrt|abgeschoben|erschossen|verprügelt|aufgehängt|geschlagen|ins gefängnis|hinter gitter|an die wand|verjagt)
    - man sieht =sich ..2 (hoffentlich|im sommer|im winter|im herbst|im frühling|beim nächsten|am wochenende)
    - (hauen|schlagen) wir mit ihnen gemeinsam
    - (oh|o|ach) weh
    (keller ist schalldicht|schalldichter keller|schalldichten keller)
    (noch so ein|noch einmal so ein) (spruch|satz|text|wort|stern|kommentar) ..3 (und|dann) ..2 (wir|ich|kommen|komme|stehen|setzt) ..8
    begleiten (meine söhne|meine jungs|unsere jungs|die jungs) @dich ..4
    (aus dem dorf|vom hof|aus dem laden|durchs dorf) ..2 (geprügelt|gejagt|geprügelt worden)
    das pack (aus|von|kann|soll|da) ..6
  `,
  sarcasm: `
    (taschentuch|taschentücher) ..3 (reichen|gereicht|herumgereicht) (nicht)?
    reichen ..3 (taschentuch|taschentücher) (nicht)?
    (oh|ach|na|och) ..1 wie (tragisch|furchtbar|schrecklich|mutig|tapfer|heldenhaft|schlimm|dramatisch|entsetzlich)
    (staatstrauer|majestät|=sänfte|sherlock|columbo|oberlehrer|gedenktafel|hobbykritiker|weltliteratur|königlicher besuch|ehrfurcht vor)
    (wir|sofort|umgehend|extra|eigens|für @dich) ..8 (wetter|sonne|berg|meer|mittelmeer|vögel|vögeln|möwen|kirchenglocken|schwerkraft|mond|wellen) ..5 (abbestell*|abschaff*|versetzen|dimmen|ausschalten|flüstern)
    für ..3 (<money>|<number> euro|preis|geld|euro) ..8 (kaviar|butler|privatkoch|orchester|palast|goldbesteck|kaiser|hummer)
    (wie haben @du|wie konnten @du) ..8 (überlebt|ausgehalten|überstanden)
    (welch|was für) ..1 (ein|eine) ..1 (drama|skandal|tragödie) ..3
    (bravo|glückwunsch|herzlichen glückwunsch|gratulation|gratuliere|gratulieren|chapeau|respekt|applaus|hut ab|na toll|na super|alle achtung) ..2 (dass)? ..1 @du ..2 (können|kannst|haben|hast|wissen|sind|bist|es|auch|tatsächlich|wirklich|endlich) ..4 (lesen|gefunden|entdeckt|bemerkt|herausgefunden|gemerkt|erkannt|rechnen|gelesen|aufgedeckt|googeln|schreiben) (nicht)?
    (bravo|glückwunsch|gratulation|gut gemacht|toll gemacht|super|genial|brillant|chapeau|respekt|hut ab|gut erkannt|scharf beobachtet) ..2 (sherlock|einstein|genie|columbo|detektiv|captain|professor|meisterdetektiv|schlaumeier|schlauberger|experte|sternekoch|held|herr professor|herr kritiker) (nicht)?
    (sherlock|einstein|captain obvious|ihre majestät|eure majestät|ihre hoheit|eure hoheit|königliche hoheit|seine majestät|oscarreif*|oscar für|nobelpreis|gordon ramsay|michelin tester*|michelin inspektor*|restaurantkritiker ihres|paul bocuse|kleinste geige|mir kommen die tränen|=uns kommen die tränen|luxusproblem*|first world problem*|heul doch|mimimi|buhu|du ärmste*|sie ärmste*|sie armer|sie arme|armer kerl|ach gottchen|ach du liebes bisschen|och nö|oh nein wie|die welt geht unter|taschentücher (für|bereit)|orden verdient|applaus applaus|drama baby|dramaqueen|ganz großes kino|großes kino|da bricht =uns das herz|mir bricht das herz|skandal des jahrhunderts|drama des jahres) (nicht)?
    (welch|welche|was für ein|was für eine|wie|oh) ..1 (drama|tragödie|katastrophe|dramatisch|tragisch|schrecklich|entsetzlich|furchtbar|skandal|sensation|erkenntnis|weltuntergang|unglück|schicksalsschlag|tragik|originell|clever|mutig|schlau|geistreich|beeindruckend|aufmerksam von|rührend|süß|niedlich|schockierend|erstaunlich) ..3 (nicht)?
    (oh|ach|ah|och|uff|huch|ui|je|tja|wow) ..1 (weh|herrje|nein|je|gott|wie|was|du|schreck|ja|so) ..4 (tragisch|schrecklich|drama|katastrophe|arm*|schlimm|furchtbar|entsetzlich|überraschung|skandal|schock*|dramatisch) (nicht)?
    (entschuldig*|sorry|verzeihung|verzeihen|schade|=leid|tut mir =leid|tut =uns =leid) ..3 (dass)? ..3 (wir|unser*|ich)? ..4 (keine|kein|nicht|die|das) ..3 (hellseher*|gedanken lesen|gedankenleser*|gedanken gelesen|wahrsager*|telepath*|kristallkugel|zauberer|zaubern|ritz|fünf sterne palast|schloss|mcdonald*|adlon|hogwarts|gott|götter|wettergott|petrus|wetter ..2 (bestellen|bestellt|steuern|=ändern|machen|kontrollieren)|sonne ..2 (bestellen|anknipsen|anschalten|bestellt)|regen abstellen|meer ..2 (salzig|nass|kalt|abstellen)|roten teppich|goldenen löffeln|gold|silbertablett|sterneküche sind) (nicht)?
    (hellseher*|gedankenleser*|gedanken lesen|kristallkugel|wahrsager*) ..4 (können wir|sind wir|haben wir|wir|ich) (nicht)?
    (wir|ich|team) ..6 (hellseher*|gedankenleser*|gedanken lesen|kristallkugel|wahrsager*) (nicht)?
    (danke|dank|besten dank|herzlichen dank|vielen dank|bedanken) ..3 (für)? ..2 (die|den|@dein|diese*|das)? ..3 (belehrung|lektion|vortrag|vorlesung|expertenmeinung|weisheit*|lebensweisheit*|lebenshilfe|nachhilfestunde*|gratisberatung|kostenlose beratung|moralpredigt|predigt|lehrstunde|tiefschürfende*|geistreiche*|überaus wertvolle*|unbezahlbare*|profianalyse|expertenanalyse|erleuchtung|=nichts|oberlehrer*|hochqualifizierte*) (nicht)?
    (hoffen|hoffe|hoffentlich|=schön|freut|na) ..4 (fühlen|geht es|fühlst|wohler|besser) ..3 (@du|@dir|=sich|dich)? ..3 (jetzt|nun|besser|wohler|danach) ..2 (besser|wohler)? (nicht)?
    (geht es|fühlen|fühlst) ..2 @dir? ..2 (@du|=sich|dich)? ..2 (jetzt|nun) ..2 (besser|wohler) <question> (nicht)?
    (viel spaß|viel glück|viel erfolg|viel vergnügen|guten appetit|frohes) ..4 (bei|mit|im|anderswo|woanders|suchen|weiterhin) ..5 (suche|suchen|mcdonald*|tütensuppe|fertiggericht*|woanders|anderswo|meckern|nörgeln|jammern|dosenravioli|besseres zu finden|weiter|daheim|imbiss|für den preis) (nicht)?
    (nächstes mal|beim nächsten mal|vielleicht|künftig|demnächst|dann|bringen|bring) ..5 (eigenen koch|eigene köchin|privatkoch|butler|roten teppich|zu hause essen|daheim essen|zu hause bleiben|daheim bleiben|selbst kochen|selber kochen|eigenes kissen|kristallkugel|champagnerbrunnen|palast|privatjet|eigenes essen|koch mit|thermometer mit|lupe mit|jacke mitbringen|privatarzt) (nicht)?
    (haben|hast|=hatten) ..1 @du ..3 (denn|etwa|wirklich|ernsthaft|einen|ein|für|erwartet)? ..5 (palast|ritz|kaviar|butler|gold|champagner|wunder|roter teppich|roten teppich|adlon|orchester|feuerwerk|luxushotel|sterneküche|fünf sterne|5 sterne|für diesen preis|für den preis|für ..3 euro|schlaraffenland|hummer|königlich*|luxussuite) ..4 (nicht)?
    (was|wie viel) ..1 (erwarten|haben|erwartest|=hatten|hast) ..1 @du ..6 (für|bei|zu) ..3 (preis|geld|euro|<number>) ..3 (nicht)?
    (muss|ist|=wäre|es) ..4 (hart|schwer|anstrengend|schwierig|schlimm) ..2 (sein|für @dich)? ..2 (so)? ..2 (@du zu sein|sie zu sein|in @dein haut|wie @du|als @du|mit @dir) (nicht)?
    (wie) ..1 (haben|=konnten|hast) ..1 @du ..3 (das)? ..3 (nur|bloß|überhaupt|überlebt|ausgehalten|verkraftet) ..2 (überlebt|ausgehalten|überstanden|verkraftet)? (nicht)?
    (wer =hätte|ach|überraschung|eilmeldung|breaking news|sensation|na so was|stell dir vor|stellen sie sich vor|man höre und staune|spoiler|skandal|unglaublich|unfassbar) ..1 (=hätte|ist|im|am|dass)? ..2 (das|es|gedacht|wasser|restaurant|sommer|winter|meer|strand|suppe|kaffee|hotel) ..3 (gedacht|nass|heiß|kalt|kostet|kosten|laut|warm|salzig|voll|dunkel|geahnt) (nicht)?
    (kleiner tipp|kleiner hinweis|tipp|ein tipp) ..4 (am rande|für @dich|heißt|lesen|für die zukunft|unter =uns|von =uns|fürs leben) (nicht)?
    (was für ein glück|zum glück|gott sei dank|wie =schön) ..3 (dass)? ..2 @du ..4 (experte|expertin|profi|so viel ahnung|alles besser|fachmann|perfekt|unfehlbar|hobbykoch|allwissend) (nicht)?
    (selbsternannt*|hobby|möchtegern) ..1 (experte*|expertin|kritiker*|gourmet*|restauranttester*|hoteltester*|profis|koch|ärzte|arzt|feinschmecker*) (nicht)?
    (königlich*|royal*) ..2 (empfang|behandlung|ansprüche|suite) ..3 (erwartet|gewünscht) (nicht)?
    (anspruchsvoll*|verwöhnt*) ..1 (gaumen|näschen|prinzessin*|herrschaften) (nicht)?
    (glückwunsch|gratulation|gratuliere|gratulieren|bravo|respekt|chapeau) ..1 @du ..1 (haben|hast) ..6 (gefunden|entdeckt|bemerkt|herausgefunden|gemerkt|erkannt|aufgedeckt|gesehen) (nicht)?
    (für) ..1 (<number>|den preis|diesen preis|so wenig|das geld) ..1 (euro|franken|eur|chf)? ..2 (haben|=hatten|hast|=hattest) ..1 @du ..6 (erwartet|gedacht|gerechnet|gewünscht) (nicht)?
    (für) ..1 (<number>|den preis|diesen preis|so wenig|das geld) ..1 (euro|franken|eur|chf)? ..3 (kann man|darf man|können @du|erwartet man|gibt es|bekommt man) ..6 (keine|kein|nicht|eben|wohl|erwarten|nun mal) (nicht)?
    @du (experte|expertin|genie|schlaumeier|schlauberger|ärmster|ärmste|gourmet|superhirn) (nicht)?
    (sollen|dürfen|müssen) wir ..8 (vorkauen|pudern|händchen halten|hinterhertragen|nachtragen|=füttern|vorkosten|anreichen|zudecken) (nicht)?
    (oh nein|ach herrje|ach du meine güte|du meine güte|oh schreck|welch skandal|welch drama|skandal|wie tragisch|was für eine tragödie|ach gottchen) ..8 (nicht)?
    (rufen|alarmieren|informieren|verständigen) ..1 (wir)? ..5 (notstand|uno|un|feuerwehr|sondersendung|krisenstab|bundeswehr|vereinten nationen|tagesschau) (nicht)?
    (majestät|hoheit|durchlaucht|eure exzellenz|königliche hoheit|herr sternekoch|frau sterneköchin|prinzessin auf der erbse) (nicht)?
    (wer =hätte das gedacht|wer =hätte das ahnen|stellen @du sich vor|überraschung überraschung|man glaubt es kaum) ..8 (nicht)?
    (roten teppich ausrollen|butler|auf händen tragen|kaviar|schlaflied) ..6 (nicht)?
    - (glückwunsch|gratul*|bravo|toll|super) ..4 (geburtstag|hochzeit|prüfung|bestanden*|team|jubiläum|verlobung|an unser*)
    - (danke|dank|freut|freuen|=schön|froh) ..6 (gefunden|entdeckt|bemerkt|gemerkt) ..4 (haben|hat|hast)?
    - (tut (=uns|mir)|bedauern|verstehen|verstehe|nachvollziehen|glauben) ..12 (enttäusch*|katastrophe|albtraum|tragödie|schrecklich|furchtbar|schlimm|unangenehm)
    - (so ein|so eine|welch|welche|was für ein|was für eine|wie) ..1 (enttäuschung|=schönes|=schöne|=schöner|tolles|tolle|lob|freude|überraschung für =uns|nettes|netter|nette|aufmerksam*|schade)
    - (wie schrecklich|wie furchtbar|wie ärgerlich|wie unangenehm) ..6 (für @dich|=leid|gewesen sein muss|entschuldig*|verstehen)
    - (keine|kein) ..1 (überraschung)
    - (taschentücher|gold) ..3 (bad|zimmer|schmuck|ring|kette)
    - (rückmeldung|feedback|kritik|hinweis*|lob|anmerkung*) ..2 (zu|zum|zur|am) ..1 (vortrag|vorlesung|lektion|unterricht|nachhilfe)
    - (wünschen|wünscht|wünsche|drücken) ..8 (viel erfolg|viel glück|viel spaß) ..5
    - (darf|dürfen|kann|können) ..1 (man|@du|gäste) ..6 (erwarten|verlangen) ..4 (recht|=leid|keine frage|entschuldig*|stimmt|klar)?
    - (roten teppich|butler|kaviar) ..4 (suite|karte|menü|hochzeit)
    (untertänigst*|demütigst|gehorsamst|alleruntertänigst|mit gesenktem haupt|auf knien|tausendmal um vergebung|in sack und asche) (nicht)?
    (verzeihen|verzeihung|vergebung|entschuldig*|=leid) ..14 (nordsee|ostsee|meer|mond|sonne|wetter|regen|wind|berge|vögel|natur|schnee|schwerkraft|bienen|kühe|hahn|glocken|grillen|frösche|wellen|möwen|nacht) ..8 (abgestellt|abschalten|ausgeschaltet|bestellt|angehalten|leiser|verlegt|abstellen|gedimmt|ausgeknipst|verboten|gefragt|umgeleitet) (nicht)?
    <start> (schlimm|skandal|unerhört|frechheit|furchtbar|unfassbar|unglaublich|eine zumutung|o graus|oh graus|horror|wie furchtbar|wie schrecklich|katastrophe) ..2 (im|am|in|auf|bei|an) ..4 (gab|gibt|=war|ist|sind|=waren|wachsen|liegt|fliegen) (nicht)?
    (lassen|werden|stellen|bauen|verlegen|rufen) wir ..4 (für @dich|wegen @dir|extra für @dich|@dir zuliebe|das nächste mal|beim nächsten mal) ..8 (meer|sonne|wetter|regen|berg*|wald|laternen|mond|sterne vom|schloss|palast|straße|flughafen|kirche*|see|wind|schnee|bahnhof) (nicht)?
    (ehre|vergnügen) ..4 (echte*|leibhaftige*|wahre*|richtige*) ..2 (kenner*|experte*|expertin|tester*|gourmet*|kritiker*|sommelier*|fachmann|fachfrau) (nicht)?
    (werden|müssen|haben|geben|reden|sagen) ..3 (dem|den|der|die|das|mit) ..2 (vögel|vögeln|sonne|mond|meer|wind|wolken|bienen|kühen|hahn|schnee|regen|wetter|sternen|berge|bergen|grillen|möwen|fröschen|schafen|glocken|nebel|mücken|wespen|natur|wellen|see) ..8 (bitten|gebeten|bescheid|anweisen|gesagt|verbieten|reden|gesprochen|abmahnen|ausrichten|abstellen|verlegen|leiser|dimmen|verbessern|ändern|=ändern|halt*) (nicht)?
    (im namen|stellvertretend für) ..1 (des|der) ..1 (november*|wetters|sonne|natur|regens|winters|sommers|meeres|mondes|schwerkraft|physik|windes|nebels) (nicht)?
    (krisensitzung|krisenstab|gedenkminute|schweigeminute|sondersendung|untersuchungsausschuss|staatstrauer|halbmast|sicherheitsrat|staatsaffäre|tragödie antiken) ..4 (nicht)?
    (endlich|zum glück|wie gut|wie =schön|herrlich) ..2 (jemand|einer|menschen|leute|dass) ..5 (der|die|es|gibt) ..4 (erklärt|erklären|zeigt|zeigen|sagt|sagen|alles können|alles wissen|besser wissen|beibringt|beibringen) ..8 (nicht)?
    (danke|dank) ..4 (dass|für) ..8 (erklären|erinnern|beibringen|belehren|belehrung|erklärt|erklärung) ..3 (wie|dass) ..4 (man|physik|schwerkraft|wasser|kochen|backt|kocht|funktioniert|nass|kalt|heiß) (nicht)?
    (tragisch|unerhört|skandalös|dramatisch|schlimm|furchtbar|entsetzlich|bitter) ..2 dass ..6 (sand|stufen|bäume|berge|meer|wellen|gras|mond|schwerkraft) ..3 (=war|ist|gibt|gab|hat|=waren|sind) (nicht)?
    (seine majestät|ihre majestät|krönung*|krone|thron|hofstaat|audienz|durchlauchtigst*|eure hoheit|roter teppich) ..8 (empfangen|gebühr*|angemessen|rollen|bereit|genehm|@du|@dich|@dir)
    (zollstock|lupe|stoppuhr|mikroskop|wasserwaage) ..4 (bewaffnet|unterwegs|in der hand)
    @du ..3 (haben|hast) ..2 (tatsächlich|wirklich|allen ernstes) ..8 (bemerkt|entdeckt|gemerkt|selbst|gemessen|gezählt|erwartet) (nicht)?
    - (werden|haben) ..6 (heizung|klimaanlage|lautsprecher|musik|lüftung|licht|schild|wecker|automat)
    - (roter teppich|krone|thron|audienz) ..6 (hochzeit|zahn|zähne|implantat|geburtstag|premiere|theater|danke|willkommen)
    <start> (mein|unser|herzliches) beileid ..2 (zu|zum|zur|dass|für)? ..8
    - beileid ..8 (verlust|tod|trauer|angehörige*|familie|todesfall|verstorben*|abschied)
    kunde ..1 ist ..1 könig ..8
    @dein ..1 (leid|sorgen|probleme|zeit|nerven|ansprüche) ..2 (möchte|möchten|=hätten|=hätte) ..2 (wir|man|ich) ..2 haben
    im nächsten leben
    nur auf @dich gewartet
    zu viele ..1 (kochsendungen|krimis|kochshows|filme|serien|ratgeber) ..2
    für ..1 (<number>|vier|fünf|sechs|acht|zehn) euro ..4 (natürlich|selbstverständlich) ..2 auch noch ..6
    - oh nein ..16 (fehlerteufel|=leid|blöd|passiert|sorry|ärgerlich)
    - (hoffen|hoffe|hoffentlich) ..4 geht ..1 @dir ..3 (wieder|inzwischen|bald|mittlerweile) ..1 besser
    - (viel erfolg|viel glück) ..2 (suche|wohnungssuche|jobsuche)
    - (drücken|wünschen|wünsche) ..10 (suche|wohnungssuche|jobsuche)
    danke für die (kostenlose|gratis) ..1 (unternehmensberatung|beratung|belehrung|ernährungsberatung|analyse)
    (katastrophenschutz|krisenstab|bestatter) ..2 (verständigt|alarmiert|gerufen|informiert|bestellt)
    (kindergeburtstag|kinderspiel) dagegen
  `,
  familiar: `
    (hey|hi|hallo|huhu|na|hör|pass|schau|ach|sorry|danke|okay|ok|komm|alles gut|servus|hej|yo|tja|keine sorge) ..1 (mal)? ..1 (kumpel|=alter|digga|diggi|bro|bruder|schatz|schatzi|süße|süßer|süsse|mäuschen|maus|hase|hasi|=liebes|liebchen|herzchen|schwester|mädel|mädels|jungs|=junge|leute|chef|meister|keule|freundchen|baby|babe|darling|liebling|schnucki|spatz|=bester|mein freund|meine liebe|mein =lieber|=großer|mann ey)
    (kumpel|digga|diggi|bro|bruder|schatzi|süße|süßer|süsse|mäuschen|hasi|liebchen|herzchen|schnucki|freundchen|babe|schätzchen|spatzl|mausi|alter schwede)
    <start> (schatz|=alter|kumpel|süße|süßer|=liebes|maus|hase|baby|mein =lieber|meine liebe =du|mein freund|hör mal|pass mal auf|hör zu|na du|na ihr|jo|yo|ey|hey du|hey leute|moinsen|hallöchen|tachchen|huhu|guck mal|kopf hoch|komm mal)
    (chill|chill mal|entspann dich|entspannen sie sich mal|bleib mal locker|bleib locker|bleiben sie mal locker|bleiben sie locker|mach dich locker|mach mal halblang|machen sie mal halblang|reg dich ab|reg dich nicht auf|regen sie sich nicht auf|krieg dich ein|komm runter|kommen sie mal runter|beruhig dich|lol|rofl|omg|haha|hahaha|hihi|lg|hdl|thx|thanx|plz|bussi|küsschen|knutscha|alles easy|easy|kein ding|kein stress|kein thema|nix für ungut|shit happens|halb so wild|passt =schon|was solls|nimms locker|nimm es locker|so what|whatever|tja|ups|sorry|echt jetzt|nö|yep|yo|jep|geil|mega geil|krass|voll krass|voll nett|cool|ciao|tschüssi|tschö|baba|pfiat di|ey)
    (mach|machen|macht) ..1 (@du|dir|euch)? ..1 (=sich|dir|euch)? ..1 (mal|da|bloß|doch)? ..1 (keinen kopf|keine platte|=nichts draus|kein kopf|nix draus)
    =du|=dich|=dir|=dein|=deine|=deinen|=deinem|=deiner|=deines
    - (locker|entspannt|entspannen) ..4 (spa|sauna|terrasse|urlaub|atmosphäre|pool|massage|genießen|wochenende)
    - (easy) ..1 (check|going|jet)
    - (cool*) ..1 (drink|getränk|bag)
    - (alter|altes|alte) ..1 (stadt*|baum|hase|keller|markt|hof|bau*)
    - (im|das|dem|vom|ihr|welches|hohes|hohem) alter
    - (hase*) ..2 (rücken|braten|pfeffer|ragout)
    - (keine sorge) ..2 (um|wegen)
    - sorry ..2 (für|dass)
    - ciao ..1 (bella)
    - (mag|so) (bruder|schwester)
    - @dein (bruder|schwester|schatz|kumpel|junge|jungs)
  `,
  fluff: `
    (wir|ich|es)? ..2 (sind|freuen|freut|bin|=waren)? ..3 (begeistert|überglücklich|hocherfreut|außerordentlich|überaus|sehr erfreut|höchst erfreut|riesig|unheimlich|wahnsinnig) ..4 (von|über|zu|dass|zu hören|zu lesen) ..3 (@dein|@dir|@du|tolle*|erlebnis|hören|lesen|bewertung|feedback)
    (freut|freuen) ..1 (=uns|mich) ..2 (sehr|außerordentlich|riesig|ungemein|wahnsinnig|zu)? ..2 (zu)? ..1 (hören|lesen|erfahren) ..3 (dass)? ..1 @du ..6 (zufrieden|gefallen|wohl|wohlgefühlt|schöne* (zeit|aufenthalt|erlebnis)|tolle*|angenehm*)
    (@dein|die|der|das) ..1 (zufriedenheit|meinung|feedback|wohlbefinden|komfort|wohl|rückmeldung|zufriedene* (kunde|kundin|kundinnen|kundschaft|gast)) ..3 (unser*|@dein|ist|der|unserer|steht|stehen|liegt|hat|sind|von)? ..5 (oberste* (priorität|gebot|ziel|stelle)|höchste* (priorität|bedeutung)|erste* stelle|größter bedeutung|größte bedeutung|sehr wichtig|äußerst wichtig|sehr am herzen|am herzen|wichtigstes|unser ansporn|an erster stelle|mittelpunkt|im vordergrund|maßstab)
    (oberste|höchste|größte) ..1 (priorität|anliegen|bedeutung|gebot|ziel)
    (wir|team|unser*) ..4 (stets|immer|ständig|kontinuierlich|fortlaufend|täglich|laufend|tagtäglich) ..4 (bemüht|bestrebt|bestreben|streben|arbeiten|geben|unser bestes|verbessern|weiterentwickeln|verbesserung|optimier*|daran)
    (wir|team) ..2 (legen|legt) ..2 (großen|größten|höchsten|sehr großen|viel) ..1 wert
    (wir) ..1 (schätzen|wissen) ..4 (@dein|jede*|alle|unser*|jedes) ..2 (feedback|meinung*|rückmeldung*|bewertung*|kunde|kundin|kundinnen|kundschaft|gast|treue|kommentar*|anregung*|vertrauen|gäste)
    (@dein|jede|jedes|ehrliche*) ..1 (feedback|rückmeldung|meinung|bewertung|anregung*|kritik|lob) ..3 (hilft|helfen|ist =uns|bestärkt|motiviert|spornt|ist für =uns) ..4 (besser|verbessern|wichtig|wertvoll|an|weiterzuentwickeln|ansporn|motivation|=uns)
    (danke|dank|bedanken) ..3 (für)? ..2 (@dein|das|die|den)? ..1 (wertvolle*|wertvollen|tolle*|wunderbare*|freundliche*|großartige*|positive*|fantastische*|wertvolles|positives|tolles|konstruktive*|konstruktives|nette*) ..1 (feedback|rückmeldung|worte|bewertung|zeit|meinung|kommentar|anregung*|rezension)
    (wir|team) ..1 (nehmen|nimmt) ..4 (feedback|kritik|rückmeldung*|anliegen|beschwerde*|hinweis*|kommentare) ..2 (sehr|äußerst|überaus) ..1 ernst
    (sehr geschätzte* (kunde|kundin|kundinnen|kundschaft|gast|gäste)|werte* (kunde|kundin|kundinnen|kundschaft|gast|gäste)|geschätzte* (kunde|kundin|kundinnen|kundschaft|gast|gäste))
    (erwartungen ..2 übertreffen|erwartungen ..1 zu übertreffen|höchste* (ansprüche*|standards|qualität|qualitätsstandards|maßstäbe|servicequalität)|unvergessliche* (erlebnis*|momente|aufenthalt*|abend|zeit|erinnerungen)|rundum (sorglos|zufrieden|wohlfühlen)|exzellenter service|exzellenten service|erstklassige* (service|qualität)|herausragende* (service|leistung*)|bestmögliche* (service|erlebnis|erfahrung|qualität|betreuung)|leidenschaft für (service|qualität|gastfreundschaft)|kundenzufriedenheit|gästezufriedenheit|das größte lob|schönste lob|ansporn und motivation|motivation und ansporn|großer ansporn|ein lächeln ins gesicht|zögern sie nicht|scheuen sie sich nicht|stehen ihnen jederzeit|jederzeit zur verfügung|gerne zur verfügung|entstandene* unannehmlichkeit*|unannehmlichkeiten|weiterhin ihr vertrauen|entgegengebrachte vertrauen|entgegengebrachtes vertrauen|ständige verbesserung|kontinuierliche verbesserung|noch besser zu werden|immer besser zu werden|stetig verbessern|stetig zu verbessern|auf höchstem niveau|keine mühen|alles daran ..3 (setzen|erwartungen))
  `,
  cheerful: `
    (wunderbar*|fantastisch*|phantastisch*|großartig*|juhu|hurra|yeah|yippie|herrlich*|prima|spitze|klasse|genial*|grandios*|hervorragend*|mega|toll|tolle|super|(bis bald)|(bis ganz bald)|(können es kaum erwarten)|(wir freuen =uns ..4 (auf @dein|auf @dich|wiedersehen|nächsten besuch|bis bald))|((freut|freuen) ..3 dass ..2 (@dir|@du|es|alles|unser*) ..6 (gefallen|gefiel|gefällt|geschmeckt|schmeckt|zufrieden|wohl|wohlgefühlt|genossen|begeistert|gut|schön*|lieben|mögen))|(=schön dass ..2 (@dir|@du|es|alles) ..5 (gefallen|gefiel|gefällt|geschmeckt|schmeckt|zufrieden|wohl|wohlgefühlt|genossen))|(so eine freude)|(was für eine freude)|(danke|dank) ..3 (für)? ..2 (fünf|5) sterne|((danke|dank) ..3 (nette* worte|netten worte|lieben worte|tolle* bewertung|schöne* bewertung|super bewertung|lob|positive* (bewertung|rückmeldung)|tolle* feedback|positives feedback|herzlichen worte|freundlichen worte|liebe* (bewertung|worte)))|(begeistert zu hören)|(freut =uns riesig)|(freuen =uns riesig)|(macht =uns glücklich)|(weiter so))
    - (bis bald|wiedersehen|wunderbar*|prima|super|toll*|großartig*|hervorragend*|klasse|gut*) ..3 (besser*|wiedergutmach*|wieder gut|überzeugen|beweisen)
    - (nicht|weniger|alles andere|kein|keine|=hätten|=hätte|=wäre|statt|hoffen|gewünscht|wünschen|leider|sollte|sollten|schade|noch nicht) ..6 (wunderbar*|fantastisch*|toll*|super|großartig*|hervorragend*|klasse|prima|gefallen|geschmeckt|zufrieden|herrlich*)
    - (wunderbar*|toll*|super|großartig*|klasse|prima|spitze) ..6 (wenn|gelegenheit|chance|=würden|=könnten)
    - (spitze|klasse) ..2 (der|des|wagen*|schul*|economy|business)
    - (super) ..1 (markt|visor)
    - (freuen) ..4 (wenn|über eine nachricht|über ihre nachricht|auf ihre nachricht|auf @dein ..1 (nachricht|anruf|rückmeldung))
  `,
  contrite: `
    (entschuldig*|entschuldigen|entschuldigung|verzeihung|verzeihen|bedauern|bedaure|=leid|sorry|pardon|vergebung) ..8 (enttäusch*|unannehmlichkeit*|erlebnis*|wartezeit|fehler|schlecht*|mangel*|mängel|problem*|unangenehm*|ärger|für|dass|umstände|vorfall|entstanden*|passiert|schiefgelaufen|verlaufen)
    (bitten|bitte) ..4 (um)? ..1 (entschuldigung|verzeihung|vergebung|nachsicht)
    (entschuldigen|entschuldige) ..1 (wir|=uns|mich) 
    tut (=uns|mir) ..3 =leid
    - (entschuldig*|entschuldigen|=leid|verzeihung|bedauern|sorry) ..6 (spät*|verspätet*|verzögert*|dauerte|gedauert|lange) ..3 (antwort*|rückmeldung|reaktion|melden|gemeldet|antworten)?
    - (späte*|verspätete*) ..2 (antwort|rückmeldung) ..6
    - (kein|keine|nicht|nie|=nichts) ..3 (entschuldig*|=leid|bedauern)
    - =leid ..5 (verpasst|nicht ..3 kennengelernt|gehen zu sehen)
    - (nur|bloß|höchstens) ..5 (nachsicht|entschuldig*|verzeihung)
  `,
} as const satisfies Record<keyof typeof english, string>;
