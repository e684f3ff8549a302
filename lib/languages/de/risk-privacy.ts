import type { privacy as english } from '../en/risk-privacy.ts';

/** What a public reply gives away about people, in German. Where a phrase ends in `(nicht)?`, a denial makes it no better: what it denies is told all the same. */
export const privacy = {
  'confirm-relationship': `
    @dein ..3 (krone|füllung|implantat|weisheitszahn|prothese|zahnspange|blutwerte|narkose|depot|darlehen|bausparvertrag|klage|nachsorge|hypothek|kredit|hörgerät) ..8 (bei =uns|haben wir|hat unser*|unser* ..1 (haus|labor|arzt|ärztin|praxis|kanzlei))
    @du ..2 (lagen|saßen|standen|=waren|lagst) ..5 (station|behandlungsstuhl|wartezimmer|sprechzimmer|behandlungszimmer|anmeldetresen|zweibettzimmer|visite)
    (ärztin|arzt|doktor|therapeut*|anwalt|rechtsanwalt|hebamme|notar|pflegeteam|zahnteam|heilpraktikerin) ..3 (hat|haben|=hatte) ..1 (@dich|@dir|für @dich|mit @dir)
    (als|seit|nachdem|bevor|während|weil|da) @du ..6 (praxis|klinik|kanzlei|filiale|bank|schule|krankenhaus|behandlung|sprechstunde|patient*|mandant*|unterricht|kurs|beratung|station|zahnarzt|arzt|ärztin|anwalt|anwältin|versicherung|konto|kredit|therapie|operiert|eingewiesen|entlassen|zu =uns|bei =uns|in unser*)
    (behandelt|behandeln|operiert|untersucht|vertreten|beraten|unterrichtet|betreut|begleitet|diagnostiziert|aufgenommen|therapiert|versorgt|begleiten|betreuen|unterrichten) ..3 (haben|hat|=durften|dürfen|=konnten|=wurden|=hatten)? ..1 @dich
    @dich ..4 (am|im|letzte*|seit|vor|bei|in|bereits|zweimal|gern|erfolgreich|persönlich|=schon|damals|über|als)? ..6 (behandelt|operiert|untersucht|vertreten|unterrichtet|betreut|begleitet|diagnostiziert|aufgenommen|therapiert|behandeln|vertreten|unterrichten|zu betreuen|betreuen|zu behandeln|zu vertreten|versorgt|behandelten|vertraten|beraten|beraten zu dürfen)
    (als|einer|eine|unser) ..1 (unser*|ein|eine|meine*|einer unserer|langjährig*|treue*|treuer|neue*|neuer|ehemalige*)? ..1 (patient*|mandant*|klient*|kunde|kundin|kundinnen|kundschaft|schüler*|student*|versicherungsnehmer*|kreditnehmer*|mitglied|kontoinhaber*) ..2 (wissen|weißt|kennen|kennst|haben|hast|sind|bist|unserer|unserem|bei|der|des|=waren|sie|können)
    @du ..3 (sind|bist|seid|=waren|=warst|=wurden|bleiben|werden) ..4 (unser*|mein|meine|bei =uns|patient*|in unserer) ..3 (patient*|mandant*|klient*|kunde|kundin|kundinnen|kundschaft|schüler*|student*|mitglied|versicherungsnehmer*|kreditnehmer*|behandlung|in behandlung|unter vertrag|therapie)
    @dein ..2 (letzte*|letzter|erste*|erster|jüngste*|nächste*|zwei|drei|zweite*|gestrige*|heutige*)? ..1 (besuch|termin|termine|behandlung*|operation|op|untersuchung*|sitzung*|konsultation|beratung*|beratungsgespräch*|eingriff|therapie*|kontrolltermin|kontrolle|aufnahme|aufenthalt|kredit|darlehen|konto|mandat|fall|verfahren|kurs|studium|antrag|police|vertrag|unterricht|prüfung|rezept|röntgen*|zahnreinigung|schadensfall|hypothek|krankenakte|patientenakte|akte|einschreibung) ..5 (bei =uns|in unser*|am|=war|im|verlief|bei dr|fand|=wurde|bei unserer|bei unserem|hier|mit unser*|vom|ist)
    @dein (arzt|ärztin|zahnarzt|zahnärztin|chirurg*|therapeut*|anwalt|anwältin|rechtsanwalt|rechtsanwältin|lehrer*|dozent*|sachbearbeiter*|hausarzt|betreuer*|hebamme|kieferorthopäd*|berater*|professor*|bankberater*|steuerberater*|physiotherapeut*|behandelnde*)
    @du ..6 (bei =uns|zu =uns|in unser*|hier) ..3 (in behandlung|zur behandlung|operiert|stationär|patient*|mandant*|unterschrieben|studiert|eingeschrieben|behandelt|untersucht|in therapie|zur kontrolle|zum termin|in beratung|beraten|ein konto|versichert|angestellt|aufgenommen|eröffnet|abgeschlossen)
    @du ..2 (=hatten|haben|hast|vereinbarten|versäumten|verpassten|sagten|eröffneten|nahmen|schlossen) ..6 (termin|behandlung|sprechstunde|konto|beratung*|op|operation|mandat|kredit|darlehen|eingriff) ..4 (bei =uns|am|in unser*|bei dr|vereinbart|abgesagt|versäumt|verpasst|eröffnet|aufgenommen|nicht wahrgenommen)
    (danke|dank|freut|freuen|dankbar|=schön) ..6 (besuch|vertrauen|wahl|behandlung|termin|aufenthalt|mandat|entscheidung|ausgewählt|gewählt|entschieden|anvertraut) ..5 (praxis|klinik|kanzlei|bank|ärzt*|arzt|ärztin|schule|hochschule|zahnarztpraxis|krankenhaus|behandlung|=uns ..1 (behandeln|vertreten|beraten)|bei =uns|unserer)
    (danke|dank|freuen|freut|dankbar|=schön) ..6 @du ..6 (praxis|klinik|kanzlei|bank|patient*|mandant*|schüler*|behandlung|anvertraut|behandeln ließen|bei =uns ..4 (behandelt|behandeln|=waren)|schule|ärzt*|gewechselt)
    (freude|freut|vergnügen|ehre|gern|gerne|glücklich|froh) ..5 @dich ..4 (behandeln|behandelt|vertreten|beraten|unterrichten|betreuen|betreut|begleiten|versorgen|operieren|unterstützen) ..3 (dürfen|zu dürfen|=durften|können|=konnten|haben)?
    (wir|ich|unser*|akte|akten|unterlagen|system|aufzeichnungen|kartei|patientenakte|dokumentation) ..4 (erinnern|erinnere|zeigt|zeigen|entnehmen|ersichtlich|belegt|dokumentiert|vermerkt|steht|geht hervor|sehen|geprüft|nachgesehen|durchgesehen|eingesehen) ..6 (@dein ..2 (besuch|fall|termin|behandlung|akte|unterlagen|konto|antrag|eingriff|daten|beratung|mandat|werte|befund*|röntgenbild*|vertrag|krankenakte|patientenakte|zahlung|prüfung)|dass @du|@du ..3 (=waren|haben|=hatten|kamen|sind))
    (an|über) ..1 @dein ..2 (fall|termin|behandlung|operation|eingriff|beratung|mandat|antrag|besuch|aufenthalt|sitzung|akte) ..3 (erinnern|erinnere|gesprochen)
    (laut|gemäß|nach|aus|in) ..2 (unser*|der|@dein|den) ..2 (akte|unterlagen|dokumentation|krankenakte|patientenakte|aufzeichnungen|kartei|patientenkartei|kundenkartei|mandantenakte|kundenakte) ..4 
    - (nicht|nie|weder|kein*) ..6 (bestätigen|äußern|kommentieren|auskunft|besprechen|offenlegen|dementieren)
    - (falls|wenn|ob|sofern|sollten) ..2 @du ..8
    - (bewertung|rückmeldung|worte|zeilen|lob|empfehlung|nachricht|sterne|feedback) =sie (freut|freuen|ist|sind|tut|tun|motiviert|motivieren|bestärkt|bestärken|kommt|kommen|hängt|hängen)
    - (möchten|=würden|wollen|gern|gerne|bitte|können|hoffen|hoffe|freuen|=könnten|wünschen) ..6 @dich ..5 (helfen|hören|kennenlernen|begrüßen|sprechen|erreichen|persönlich beraten|beraten|weiterhelfen)
    - (unsere|unseren|unserer|alle|aller|viele|den|die) (=patienten|=patientinnen|=mandanten|=mandantinnen|=kunden|=kundinnen|=schüler|=studierende|=studierenden|=klienten)
    - @dein ..1 (anwalt|arzt|ärztin|berater*) ..3 (wenden|sprechen|fragen|konsultieren)
    - @dein ..3 (termin|anliegen|fall|vertrag|konto) ..5 (klären|besprechen|direkt|=telefonisch|persönlich)
    (=schön|freut|toll|froh|freuen) ..5 dass ..2 (nachhilfe|behandlung|therapie|unterricht|beratung|betreuung|krone|brücke|spange|kur|förderung|mandat|kredit|finanzierung|baufinanzierung|reha|krankengymnastik|logopädie|operation|vorsorge|steuererklärung) ..8 (geholfen|gebracht|gemacht|angeschlagen|gewirkt|geglückt|gelungen|sitzt|gut läuft|gut lief|gut tut|gutgetan|hilft|bewilligt)
    (im|in|am|auf) ..2 (letzten|vergangenen|diesem|voriges|vorigen) (semester|schuljahr|quartal|halbjahr|kurs|lehrgang) ..8 (@dich|@du)
  `,
  health: `
    @du ..1 (haben|=hatten|hast|=hattest|bekamen|entwickelten|=leiden|=litten|=leidest|erlitten) ..5 (fieber|anfall|krampfanfall|infektion|grippe|covid|corona|lungenentzündung|migräne|tumor|krämpfe|durchfall|panikattacke*|herzinfarkt|temperatur|husten|ausschlag|geschwür|blutarmut|gehirnerschütterung|bruch|fraktur|bronchitis|krebs|diabetes|hiv|karies|parodontitis|zahnfleischentzündung|depression*|hepatitis|bluthochdruck|allergie*|asthma|epilepsie|fehlgeburt|schlaganfall|herzproblem*|leistenbruch|arthrose|zyste|abszess|herpes|läuse|chronisch*|essstörung|burnout|psychose|demenz|rheuma|entzündung|entzündungen|vorerkrankung*|grunderkrankung*|bandscheibenvorfall|angststörung|suchtproblem|alkoholproblem) (nicht)?
    @dein ..3 (*infektion*|*diagnose*|diabetes|*krebs|karies|*tumor*|*allergie*|depression*|angststörung*|*krankheit*|*erkrankung*|symptom*|beschwerdebild|schwellung*|*fraktur*|operation*|=op|medikament*|medikation|rezept|therapie|blutdruck|blutwert*|blutzucker|laborwert*|biopsie|schwangerschaft|hiv|hepatitis|sucht|*störung|verletzung|wunde|implantat*|krone|füllung|wurzelbehandlung|zahnfleisch|zahn|zähne|röntgenbild*|mrt|befund*|chemotherapie|hormon*|gewicht|bmi|psyche|asthma|ekzem|neurodermitis|schuppenflechte|akne|ausschlag|komplikation*|*schmerz*|blutung*|*entzündung*|migräne|schlaflosigkeit|herz|niere*|leber|schilddrüse|cholesterin*|testergebnis*|gesundheitszustand|krankengeschichte|vorgeschichte|dosis|antibiotik*|rückfall|schlaganfall|leistenbruch|katarakt|wirbelsäule|knie|hüfte|haut|arthrose|fäden|heilung*|abszess|zahnspange|narkose|vorerkrankung*|krankenakte|patientenakte|mundhygiene|zahnsubstanz|psychisch*|essstörung|rücken|bandscheibe*) ..4 (=war|=waren|ist|sind|hat|haben|=hatte|kam|kommt|kommen|wegen|liegt|lag|behandelt|zeigt|zeigte|zeigten|erforder*|benötig*|führte|führten|ergab|ergaben|verschlechter*|heilte|heilt|stammt|stammen|bestätigt*|=wurde|=wurden|verlief|macht|machte|rührt|rühren|hing|hängt|gezeigt|erklärt|verursacht|nicht) (nicht)?
    (schwellung*|*schmerz*|infektion|blutung*|entzündung*|reaktion|komplikation*|ausschlag|problem|symptom*|beschwerden|verzögerung|schwindel|übelkeit) ..4 (kam|kommt|kommen|kamen|verursacht|liegt|lag|resultier*|stammt|stammen|folge|rührt|rühren|hängt|durch|aufgrund) ..4 (@dein) (nicht)?
    @du ..6 (=leiden|=leidest|=litten|diagnostiziert|positiv getestet|=allergisch|infiziert|operiert|schwanger|fehlgeburt|rückfällig|eingewiesen|hospitalisiert|sediert|verschrieben bekommen|in therapie|in psychiatrischer|psychisch krank|krankgeschrieben|suchtkrank|vorbelastet|übergewichtig|alkoholabhängig|drogenabhängig|chronisch krank) (nicht)?
    (bei|an) @dir ..6 (=wurde|=wurden|lag|liegt|diagnostiziert|festgestellt|vorlag|besteht|handelt|hat|haben) ..6 (diagnos*|festgestellt|entzündung*|karies|*infektion|erkrankung|*krankheit*|depression*|parodontitis|allergie|tumor|krebs|bruch|befund|vor|schwangerschaft|störung) (nicht)?
    (behandelt|behandelten|gezogen|entfernt|operiert|gefüllt|diagnostiziert|zogen|entfernten|operierten|haben|=mussten) ..3 @dein ..4 (infektion|karies|zahn|zähne|weisheitszahn|krankheit|tumor|diabetes|verletzung|wunde|knie|haut|akne|depression|rücken|auge|augen|zahnfleisch|herz|leistenbruch|muttermal|entzündung|blinddarm|hüfte) ..4 (behandelt|gezogen|entfernt|operiert|weil|da|ziehen|entfernen)? (nicht)?
    @dein ..4 (krankenakte*|patientenakte*|krankengeschichte|blutwerte|laborwerte|blutbild|bluttest|blutprobe|testergebnis*|befund|befunde|befunden|röntgenbilder|ultraschall|anamnese|anamnesebogen|attest|ct|mrt) ..3 (nicht)?
    (spritzten|injizierten|verschrieben|verabreichten) ..2 (wir)? ..1 @dir (nicht)?
    (bei|wegen|aufgrund|mit|trotz) ..1 @dein ..2 (übergewicht|*krankheit*|*erkrankung*|diabetes|vorerkrankung*|gewicht|bluthochdruck|allergie*|schwangerschaft|depression*|zustand der zähne|zahnstatus|mundhygiene|zahnhygiene|werten|blutwerten|vorgeschichte|konstitution|alkoholkonsum|rauchen|rückenproblem*|symptomen|befund|beschwerden) ..5 (nicht)?
    @du ..4 (kamen|=waren|sind|erschienen|kommen) ..5 (mit) ..3 (*karies*|*infektion*|*entzündung*|*schmerz*|*fieber|übergewicht|diabetes|allergie*|ausschlag|erkältung|grippe|depression*|verletzung*|zahnfleisch*|tumor|krebs|beschwerden) (nicht)?
    (liegt|lag|kommt|kam|folge|ursache|schuld|grund) ..3 (an|von|durch|wegen|bei)? ..1 @dein ..2 (diabetes|*krankheit*|*erkrankung*|allergie*|übergewicht|vorerkrankung*|bluthochdruck|medikament*|schwangerschaft|zahnhygiene|mundhygiene|rauchen|alkohol*|immunsystem|psyche|depression*|haut|konstitution|rücken*) (nicht)?
    (wegen|aufgrund|trotz|bei|mit|durch|infolge) ..1 @dein ..1 (zöliakie|*intoleranz|*unverträglichkeit|epilepsie|asthma|*schwäche|herzschrittmacher|chemo*|migräne|arthrose|rheuma|*störung|behinderung|tinnitus|demenz|schlaganfall*|neurodermitis|schuppenflechte|burnout|bulimie|magersucht|platzangst|panikattacke*|hörgerät*|tabletten|sucht|alkoholproblem*|blutverdünner*|beinprothese|wechseljahre*|schwangerschaft*) (nicht)?
    (tabletten|tropfen|medikament*|antidepressiv*|blutverdünner*|blutdrucksenker*|pille|schmerzmittel|insulin|kortison*|psychopharmaka) ..4 @du ..6 (nehmen|nimmst|einnehmen|schlucken|spritzen|nahmen|eingenommen|brauchen) (nicht)?
    @du ..5 (nehmen|nahmen|schlucken|spritzen|nimmst) ..3 (antidepressiv*|blutverdünner*|insulin|betablocker|psychopharma*|methadon|kortison*|beruhigungsmittel*|schlaftabletten) (nicht)?
    @du ..6 (erwähnt|gesagt|erzählt|angegeben|erwähnten|sagten|erzählten|berichteten|verschwiegen) ..8 (diabetes|diabetiker*|zuckerkrank|depression*|epilepsie|krebs|chemo*|hiv|zöliakie|schwanger|allergisch|herzkrank|asthma|panikattacke*) (nicht)?
    @dein ..2 (*zahn|weisheitszahn|backenzahn|zahnfleisch|zähne|nagelbett|kopfhaut|haut|wunde|blutwerte|leberwerte|zuckerwerte|entzündungswerte|nierenwerte|blutdruck|puls) ..3 (=war|=waren|ist|sind) ..5 (abgestorben|vereitert|zerstört|entzündet|krank*|erhöht|zu hoch|auffällig|schlecht*|entgleist|infiziert|pilz*|gereizt) (nicht)?
    (wer|jemand|jemandem) ..1 wie @du ..8 (entziehung|entzug|operation|chemo|chemotherapie|therapie|reha|*krankheit|depression*|sucht) ..4 (nicht)?
    @dein ..1 (kiefer|wirbelsäule|gebiss|hüfte|becken|knie|gelenk|gelenke|bandscheibe|zahnfleisch) ..5 (schief|krumm|verschlissen|verformt|abgenutzt|kaputt|angegriffen) (nicht)?
    - (äußern|auskunft|besprechen|kommentieren|schweigepflicht|nicht) ..8 (behandlung*|gesundheit*|diagnose*|krankheit*)
    - (nicht|nie|weder) ..6 (äußern|besprechen|kommentieren|auskunft)
    - (gute besserung|hoffen|hoffe|wünschen|wünsche|alles gute) ..10
    - (freut|freuen|froh|=schön|gut zu|danke|dank) ..12 (haut|rücken|knie|zahn|zähne|schmerz*|behandlung|herz|verspannung*)
    - (unser*) ..1 (behandlung*|therapie*|operation*|praxis|diagnostik)
    - @dein ..2 (herz|rücken|haut|gewicht) ..3 (erobert|gewonnen|höher|schlagen|wärmt|erwärmt|freut|stärk*|liegt am|frei)
    - (=zustand|kopfschmerzen) ..3 (zimmer*|fahrzeug*|wagen|bereitet)
    - (herz|herzen|herzlich*) ..3
    - (tut (=uns|mir)|bedauern|schade) ..10 (schmerz*|beschwerden|gesundheit*|erkrankt|krank|migräne)
    - @dein ..2 (allergie|unverträglichkeit*|allergien) ..6 (ernst|berücksichtig*|beachte*|gemeldet|hinweis*|=hätte|=hätten)
    - @du ..6 (problem|probleme|schwierigkeiten) ..4 (=hatten|haben)
    - @dein ..1 (rezept) ..3 (torte|=kuchen|suppe|kochen)
    - (hinweis*|danke|dank|freut|schön|gern|gerne) ..6 @dein ..1 (*unverträglichkeit|*intoleranz|zöliakie)
    (nach|mit|bei|seit|wegen|trotz) ..1 (dem|der|einem|einer|den|so einem|so einer|@dein|zwei|drei|einer frischen|einem neuen|einer neuen) ..1 (bandscheibenvorfall|herzinfarkt|schlaganfall|operation|hüftoperation|knieoperation|*op|chemo|chemotherapie|fehlgeburt|hüftgelenk|hüfte|kniegelenk|knie|prothese|herztabletten|*tabletten|blutverdünner*|rheuma|arthrose|depression|diabetes|asthma|burnout|kreuzbandriss|bypass|herzschrittmacher|schrittmacher|stoma|tinnitus|magengeschwür|leberwerte|krebs*|sucht|entzug|angststörung|panikattacke*|migräne|epilepsie|zöliakie|neurodermitis|osteoporose|leistenbruch|gicht|thrombose|parkinson|demenz|borreliose|blasenschwäche|inkontinenz) ..12 (@dir|@du|@dich|@dein|kein|keine|sollte|kann|ist|geht|wird) (nicht)?
    - (nach|mit|bei|wegen) ..3 (operation|*op|knie|hüfte|migräne|asthma|diabetes|zöliakie) ..10 (wie @du (schreiben|berichten|erzählen|sagen)|gute besserung|freut|froh|alles gute)
    - (gäste|menschen|patienten|personen|reisende) mit ..6
    @du ..2 (sind|=waren|bist|warst|kamen) ..3 (erkältet|stark erkältet|verschnupft|fiebrig|übergewichtig|allergiker*|diabetiker*|epileptiker*|asthmatiker*|bluter|dialysepatient*|kurzatmig|dement|depressiv|magersüchtig|suchtkrank|alkoholkrank|zuckerkrank|herzkrank|krebskrank|frisch operiert|inkontinent|kurzsichtig|nachtblind|schwerhörig) (nicht)?
    @dein ..1 (tochter|sohn|mann|frau|mutter|vater|kind|schwiegermutter|bruder|schwester|begleitung|enkel|oma|opa) ..1 (hat|=hatte|ist|leidet|=war) ..3 (parkinson|demenz|dement|adhs|autismus|asthma|diabetes|essstörung|depression*|depressiv|krebs|epilepsie|inkontinent|alkoholkrank|magersüchtig|scharlach|masern|schizophren*|herzkrank|schwerhörig|gelähmt|blind) (nicht)?
    @du ..6 (psychopharmaka|antidepressiva|schlaftabletten|insulin|betablocker|blutverdünner|cortison|beruhigungsmittel) ..3 (nehmen|schlucken|spritzen|nahmen|brauchen) (nicht)?
    @dein ..1 (attest|impfpass|überweisung|arztbrief|befund) ..4 (gegen|stand|steht|fehlte|zeigt|besagt|verrät)
    @dein ..1 rezept ..2 stand ..4 gegen
    - @dein ..1 rezept ..2 (für|zum|mit)
    @dein ..1 (epilepsie|diabetes|cholesterinwerte|blasenschwäche|spinnenphobie|panikattacken|insulinspritze|betablocker|antidepressiva|neurodermitis|herzschrittmacher|laktoseintoleranz|glutenunverträglichkeit|leberwerte|zuckerwerte|wechseljahre*|borreliose|bandscheibenvorfall|burnout)
    rücksicht auf @dein ..2 (*schwäche|blase|behinderung|krankheit|phobie|allergie|unverträglichkeit)
    (von|nach|vor) @dein ..1 (herz op|op|entbindung|dialyse|chemo|chemotherapie|bestrahlung|fehlgeburt|abtreibung|darmspiegelung|schönheits op|entziehungskur)
    @du vertragen ..1 (eben|halt|nun mal|ja) ..1 (keine|kein) ..3
  `,
  financial: `
    @dein ..2 (bank|giro|spar|kredit|kunden|depot)? ..1 (konto|girokonto|bankkonto|sparkonto|kontostand|kreditkarte|bankkarte|depot|kreditrahmen) ..6 (überzogen|gesperrt|leer|im minus|minus|gepfändet|gekündigt|geschlossen|belastet|nicht gedeckt|ausgeschöpft|abgelehnt|rückstand|negativ|eingefroren|seit|soll|verweigert|überschritten) (nicht)?
    @dein ..3 (konto|kredit|darlehen|hypothek|schulden|zahlung*|rate|raten|saldo|dispo|einkommen|gehalt|bonität|schufa*|kreditwürdigkeit|antrag|kreditantrag|police|prämie|rechnung*|miete|steuer*|kaution|versicherung*|beitrag|beiträge|lastschrift|überweisung|insolvenz|rückstand|karte|mahnung*|limit|scoring|vermögen|lohn) ..6 (überfällig|zu spät|verspätet|geplatzt|abgelehnt|zurückgewiesen|verweigert|rückstand|rückständig|gesperrt|eingefroren|negativ|unbezahlt|ausgefallen|schlecht|niedrig|gering|zu gering|ungenügend|geschlossen|gekündigt|offen|nicht bezahlt|nicht gezahlt|nicht beglichen|inkasso|überzogen|gepfändet|verdächtig|nicht gedeckt|mangels deckung|im minus|zu niedrig|nicht ausreichend|reichte nicht|reicht nicht|reichten nicht|schuldet|ausstehend|ablehnungsgrund|grund|nicht eingegangen|zurückgebucht|geplatzte|nicht ausgereicht|eingegangen) (nicht)?
    @dein ..2 (schufa*|bonität|bonitätsauskunft|kreditwürdigkeit|schulden|schuldenstand|einkommen|gehaltsnachweis*|gehalt|zahlungsrückstand|zahlungsrückstände|zahlungsverzug|insolvenz|privatinsolvenz|steuererklärung|kontoauszug|kontoauszüge|kreditantrag|zahlungsmoral|zahlungshistorie|finanzielle* (lage|situation|schwierigkeiten|verhältnisse|probleme)|mietschulden|mietrückstand|offene* (rechnung*|posten|beträge|forderung*)|geldprobleme|vermögensverhältnisse|pfändung|dispokredit|überziehung|rücklastschrift*|mahnungen|mahnbescheid) (nicht)?
    @du ..6 (schulden|schuldest|schuldeten|schuldig|im rückstand|in rückstand|im verzug|in verzug|insolvent|pleite|bankrott|zahlungsunfähig|überschuldet|verschuldet|überzogen|im minus|nicht leisten|nicht bezahlen|zechprelle*|in der kreide|nicht gezahlt|nicht bezahlt|nie gezahlt|nie bezahlt|nicht beglichen|nicht überwiesen|nicht kreditwürdig|gepfändet|zahlungsverzug|kein geld) (nicht)?
    @du ..4 (monat*|rate|raten|wochen|miete|mieten|beitrag|beiträge|zahlungen) ..4 (rückstand|verzug|schuldig|überfällig|hinterher|nicht gezahlt|nicht bezahlt|ausstehen|nicht überwiesen|nicht beglichen) (nicht)?
    @du ..4 (haben|hast|=hatten) ..5 (rechnung*|rate|raten|miete|beitrag|beiträge|zahlung*|gebühr*|schulden) ..4 (nicht|nie|noch nicht|bis heute nicht|immer noch nicht|nur teilweise) ..2 (gezahlt|bezahlt|beglichen|überwiesen|entrichtet) (nicht)?
    (ablehnung*|abgelehnt|verweigert|ablehnen|absage|ablehnungsgrund|kündigung) ..6 (weil|wegen|aufgrund|grund|durch|lag an|beruht*) ..4 @dein ..3 (schufa*|bonität|einkommen*|schulden|gehalt*|kreditwürdigkeit|rückstand*|rückstände*|zahlungs*|steuer*|finanz*|kontostand*) (nicht)?
    (monate|monaten|wochen|raten|tage) ..1 (im rückstand|in verzug|im verzug|überfällig|rückständig) (nicht)?
    (die|eine) ..2 (raten|rate|rechnung|miete) ..3 (offen|ausstehend) ..2 @dir (nicht)?
    (bei|wegen|aufgrund|mit|trotz) ..1 @dein ..2 (bonität|schulden|einkommen|kontostand|schufa*|zahlungsmoral|finanzlage|rückstand|rückständen|gehalt|kreditwürdigkeit|zahlungsverhalten) ..5 (nicht)?
    @dein ..2 (konto|karte|kreditkarte) ..2 (wies|weist|=hatte|hat|zeigte) ..4 (deckung|minus|guthaben|rückstand|pfändung) (nicht)?
    @du ..2 (haben|hast|=hatten) ..4 (nicht|keine|nie|keinen|kein) ..2 (rechnung*|rate|raten|miete|beitrag|beiträge|gebühr*|anzahlung|kaution) ..2 (gezahlt|bezahlt|beglichen|überwiesen|entrichtet)
    (begleichen|bezahlen|=zahlen|überweisen|begleich|zahl|bezahl|regeln) ..1 @du ..4 (erst|erstmal|endlich|zuerst|lieber|vielleicht|doch|bitte|mal) ..8 (rechnung*|schulden|raten|rate|miete|mieten|offen|offene|ausstehend*|rückstand|rückstände|beitrag|beiträge|fällig*) (nicht)?
    (vielleicht|womöglich) ..1 (begleichen|bezahlen|=zahlen|überweisen) ..1 @du ..8 (nicht)?
    (mahnung*|mahnbescheid|inkasso*|gerichtsvollzieher|pfändung|vollstreckung|mahnverfahren) ..5 (an @dich|gegen @dich|bei @dir|weil @du|@dir|an @dein) (nicht)?
    @du ..5 (insolvenz|privatinsolvenz|bürgergeld|hartz|sozialhilfe|mindestsicherung|ratenzahlung|zahlungsaufschub|stundung) ..4 (angemeldet|beziehen|bezogen|gebeten|beantragt|leben|bekommen|beantragten|beziehst) (nicht)?
    @dein ..2 (erspartes|ersparnisse|vermögen|erbschaft|abfindung|depot|rente) ..8 (verloren|angelegt|verspekuliert|reicht*|zu klein|zu niedrig) (nicht)?
    @du ..3 (stehen|steht|stehst) ..6 (in der kreide|im soll|im minus|schuldnerverzeichnis|auf der mahnliste) (nicht)?
    @du ..4 (kredit*|dispo*|kreditlinie|limit|darlehen) ..4 (ausgeschöpft|ausgereizt|überzogen|überschritten|gekündigt bekommen) (nicht)?
    (schuldnerliste|schuldnerverzeichnis|schuldnerkartei|auskunftei|negativmerkmal*|negativeintrag|bonitätsprüfung) ..8 (nicht)?
    (verdienst|lohn|rücklagen|eigenkapital|rente|guthaben) ..3 (nicht|kaum|nie|zu)? ..2 (reicht|reichte|reichten|genügte|genügt|gering|niedrig|knapp|ausreichte) (nicht)?
    (nicht bewilligt|nicht genehmigt|abgelehnt|keine zusage|nicht gewährt) ..6 (weil|da|denn) ..3 @du ..8 (nicht)?
    @du ..1 =zahlen ..6 (noch|bis) ..5 ab (nicht)?
    - (nicht|nie|weder) ..6 (äußern|besprechen|kommentieren|auskunft|öffentlich)
    - (wir|ich) ..2 (schulden|schuldet|schuldig) ..4
    - (schulden|schuldig) ..1 wir ..3
    - (schulden|schuldig) ..4 (erklärung|antwort|entschuldigung)
    - (rechnung|zahlung|abbuchung|karte|überweisung|erstattung) ..6 (doppelt|falsch|zu viel|korrigiert|fehlerhaft|versehentlich|storniert)
    - (falls|wenn|ob|sollten) ..6
    - (tut (=uns|mir)|bedauern|schade|leider) ..12
    - (ausgaben) ..3
    - (geld) ..2 (wert|zurück|zurückbekommen|erhalten|wiedersehen)
    - (viel|gutes|ihr) geld ..4 (bezahlt|ausgegeben|gezahlt)
    - (bezahlt|gezahlt) ..4 (haben|und|=wurde|für)
    wir stunden @dir
    (mahnung|mahnstufe) nummer ..2
    (privatinsolvenz|zwangsverwalter|offenbarungseid|lohnpfändung|kontopfändung|zwangsvollstreckung) ..8 (@du|@dein|@dir|man)
    (ratenpause|ratenzahlung|teilzahlungsplan|stundung) ..8 (ein entgegenkommen|@dein lage|mindeste)
    (leben|lebst) @du ..1 von ..1 (stütze|bürgergeld|hartz|sozialhilfe|grundsicherung)
    @du leben von ..1 (stütze|bürgergeld|hartz|sozialhilfe|grundsicherung)
  `,
  'legal-matter': `
    (wir haben|kanzlei hat|wir =hatten) ..1 (für @dich|@dich|@dein) ..6 (abfindung|unterhalt|vergleich|erstritten|eingeklagt|durchgesetzt|erwirkt|ausgehandelt|verteidigt|einspruch|klage|restschuldbefreiung|freispruch)
    (gegenseite|zeugin|zeuge|staatsanwalt*|jugendamt|=richter|richterin|amtsgericht|landgericht|bezirksgericht|ermittlungsrichter*) ..8 (@dich|@dir|@dein|gegen @dich) (nicht)?
    @dein ..2 (räumung*|strafbefehl|mietminderung|pflichtteil*|asylantrag|insolvenz*|unterhalt*|verkehrsstrafe|kündigungsschutz*|erbsache|nachbarschaftssache|ehevertrag|aufenthaltstitel|führungszeugnis|geständnis) ..8 (nicht)?
    @du ..6 (vorbestraft|promille|freigesprochen|strafverfahren|gerichtskosten|ausgesagt|vor gericht|vor dem richter) ..4 (nicht)?
    @dein ..3 (sorgerecht*|scheidung*|anhörung|klage|prozess|gerichtsverfahren|gerichtstermin|verfahren|vergleich|aussage|aussagen|zeugenaussage|urteil|berufung|verurteilung|bewährung|insolvenzverfahren|strafverfahren|strafakte|vorstrafe*|visum|asylantrag|asylverfahren|erbschaft|erbstreit|unterhalt*|festnahme|verhaftung|geständnis|strafe|rechtsstreit|testament|anzeige|haftstrafe|kündigungsschutzklage|mietstreit|fall) ..7 (verloren|gewonnen|gescheitert|wegen|weil|abgewiesen|schwach|gericht|richter*|aussichtslos|abgelehnt|verglichen|eingestellt|schuldig|zurückgezogen|nachrichten|verlor|ging|scheiterte|unglaubwürdig|in die länge|zog sich|endete|schwierig|erschwert*) (nicht)?
    (gericht|richter*|jury|tribunal|amtsgericht|landgericht|staatsanwalt*|familiengericht) ..3 (hat|haben) ..2 @dich ..5 (verurteilt|schuldig|freigesprochen|abgewiesen|bestraft|zweimal|mehrfach|vorgeladen|angeklagt) (nicht)?
    (gericht|richter*|jury|amtsgericht|landgericht|familiengericht) ..4 (gegen @dich|zu @dein ungunsten|@dein ..1 (klage|antrag|berufung)) ..4 (entschieden|geurteilt|abgewiesen|abgelehnt|entschied|urteilte)? (nicht)?
    @du ..4 (verurteilt|vorbestraft|verhaftet|festgenommen|angeklagt|inhaftiert|im gefängnis|freigesprochen|schuldig gesprochen|auf bewährung|geschieden|straffällig|unter bewährung|in haft|verloren ..4 (vor gericht|verfahren|prozess|sorgerecht|klage)|prozess ..2 verloren|verfahren ..2 verloren|rechtsstreit ..2 verloren|geklagt|straftat begangen) (nicht)?
    @dein ..1 (vorstrafe*|vorstrafen|strafregister|sorgerecht|sorgerechtsstreit|scheidung|bewährungshelfer*|gerichtsverfahren|kindesunterhalt|unterhaltsstreit|aussage vor gericht|strafverfahren|führungszeugnis|rosenkrieg) (nicht)?
    (=wurden|=wurdest|sind|=waren) @du ..5 (verurteilt|verhaftet|vorbestraft|angeklagt|festgenommen|freigesprochen) (nicht)?
    @dein ..2 (kündigungsschutz*|scheidung*|sorgerecht*|unterhalt*|erbstreit*|erbschaft*|miet*|arbeitsrecht*|straf*|bußgeld*|asyl*|räumung*|insolvenz*|verwaltungs*|zivil*)? ..1 (*prozess|*verfahren|*klage|*verhandlung|*streit|*einspruch|*berufung|*widerspruch|*anzeige|rechtsstreit|*urteil|bewährung|vorstrafe*|*vergleich|sorgerecht|umgangsrecht|fahrverbot|strafbefehl) ..6 (verloren|gewonnen|eingestellt|scheiterte|gescheitert|abgewiesen|aussichtslos|verjährt|ging|verlief|endete|dauert*|zog sich|beendet|erfolglos|abgelehnt|weil|milde|vor gericht) (nicht)?
    @du ..8 (richter*|gericht|staatsanwalt*|polizei|zeugen|verhandlung|jugendamt) ..8 (widersprüchlich*|ausgesagt|angaben|verschwiegen|belogen|gestanden|unglaubwürdig|geglaubt|gesagt) (nicht)?
    @du ..6 (verurteilt|angeklagt|vorbestraft|freigesprochen|verhaftet|festgenommen|vorgeladen|verhört|inhaftiert) (nicht)?
    (gegen @dich|gegen @dein) ..5 (ermittl*|verfahren|klage|anzeige|haftbefehl|strafbefehl|räumungsklage|geklagt|ermittelt) (nicht)?
    @dein ..1 (*prozess|*verfahren|*klage|*streit|*sache|rechtsstreit|sorgerechtssache|*antrag) ..2 (kippte|kippten|platzte|scheiterte|wendete|stockte|endete|ruht|ruhte|versandete) (nicht)?
    (testament|erbe|erbschaft|erbvertrag|pflichtteil|grundbuch|alibi|vaterschaftstest|ehevertrag|gutachten) ..8 (vorlegten|vorgelegt|vorlegte|geschwister|gegenseite|auftauchte|angefochten|anfochten|gegen @dich|@dir) (nicht)?
    - (tennis|haupt|vor|nach|lieblings|fisch|nudel)
    - (auf jeden|in jedem|auf keinen|in diesem|in @dein) fall
    - (unser|leckeres|dieses) gericht
    - (falls|wenn|sollten) ..6
    - (verloren) ..2 (gegangen|ging|gegangene)
    - (nicht|nie) ..5 (äußern|besprechen|kommentieren)
    - (wir|ich) ..4 (verklagen|anzeigen|klagen|erstatten|anzeige)
    - (wir|unser*) ..3 (erbrecht|testament|gutachten) ..4 (beraten|helfen|erstellen|anbieten)
    - (frau|herr|herrn|familie) richter*
    @dein ..2 (aussage*|geständnis|klage|prozess|unterhalt|scheidung*|vergleich|berufung|strafbefehl|pfändung|testament*|anklage|verurteilung|bewährung*|räumungsklage|erbstreit|strafverfahren|bußgeldverfahren|ermittlungsverfahren) ..10 (gericht*|richter*|verloren|gewonnen|abgewiesen|eingestellt|höher|selbst|zuzuschreiben|verfahren|gescheitert|gegner|gegenseite|instanz|urteil|freispruch|rechtskräftig) (nicht)?
    (promille|fahrverbot*|vorstrafe*|vorbestraft|flensburg|führungszeugnis|körperverletzung|trunkenheitsfahrt|fahrerflucht|steuerhinterziehung|ladendiebstahl*) ..12 (gericht|richter*|retten|verteidig*|anwalt|freispruch|bewährung|strafe|drin|holen|führerschein|herausholen|urteil) (nicht)?
    (vor) ..1 (der|dem|einem|einer) ..1 (richter*|amtsgericht|landgericht|arbeitsgericht|familiengericht|sozialgericht|verwaltungsgericht|jugendrichter*|schöffengericht|schiedsgericht) ..8 (@du|@dein|=sich selbst|zuzuschreiben|ausgesagt|zugegeben|geweint|gelogen|verwickelt|eingeräumt) (nicht)?
    (@du|@dein) ..8 (vor) ..1 (der|dem|einem|einer) ..1 (richter*|amtsgericht|landgericht|arbeitsgericht|familiengericht|sozialgericht|jugendrichter*) ..8 (selbst|ausgesagt|zugegeben|gelogen|verwickelt|eingeräumt|zuzuschreiben|gesagt|erzählt|behauptet|angegeben) (nicht)?
    - (=sehen|treffen|hören) wir =uns
    (haftbefehl|geldstrafe|zwangsräumung|räumungsklage|jugendgericht|strafbefehl|haftstrafe|bewährungsauflage|unterhaltstitel|vaterschaftsklage|offenbarungseid|mahnbescheid) ..10 (@dein|@du|gegen @dich|verteidigt|bezahlt|gezahlt) (nicht)?
    (@dein|@du) ..10 (haftbefehl|geldstrafe|zwangsräumung|räumungsklage|jugendgericht|strafbefehl|haftstrafe|bewährungsauflage|unterhaltstitel|vaterschaftsklage|offenbarungseid) (nicht)?
    @dein ..1 (nachbar|bruder|ex|chef|vermieter|schwester|mann|frau|gegner) ..2 (bekam|hat|erhielt) ..2 (vor gericht|vom gericht) ..2 recht
    räumung @dein ..1 wohnung
    @dein ..1 (rosenkrieg|umgangsverfahren|testamentsstreit|scheidungskrieg|erbstreit|sorgerechtsstreit|vernehmung|akteneinsicht|unfallflucht|fahrverbot|bewährungsstrafe|vorstrafe|strafbefehl|räumungsklage)
    (im|nach dem|wegen des|beim) ..1 (rosenkrieg|umgangsverfahren|testamentsstreit|erbstreit|sorgerechtsstreit) ..3 (mit)? ..2 (@dein|@du)
    (vor dem|beim|vom) (familiengericht|sozialgericht|arbeitsgericht|verwaltungsgericht|finanzgericht|strafgericht) ..8 (herausgeholt|landete|verloren|gescheitert)
    führerschein ..2 (=war|ist|=wurde) ..3 (=weg|entzogen|eingezogen|abgenommen)
    als (beschuldigter|angeklagter|vorbestrafter|verurteilter) ..3 (@du|müssen|kriegen|aussagen)
  `,
  student: `
    @dein ..1 (sohn|tochter|kind|junge|bub|mädchen|kleine*|großer|jüngste*|älteste*|enkel*|neffe|nichte|zwillinge|sprössling|pflegekind|achtjährige*|siebzehnjährige*) ..10 (klausur|diktat|förderschule|logopäd*|hausaufgaben|probearbeit|durchgefallen|fehlstunden|fehltage|verweise|gebissen|geschlagen|geschubst|gehänselt|gemobbt|gespickt|abgeschrieben|windel|trocken|eingenässt|heimweh|läuse|konzentrieren|konzentrationsprobleme|auffällig|versetzung|rauferei|schwänzt|getreten|gestört|stört|schlägt|beißt|fünfer|sechser|sprachverzögerung|schubst|verweigert|quengelig|zeugnis|noten) (nicht)?
    (der junge|das mädchen|der bub|das kind|schüler*|die schülerin|prüfling) ..8 (klausur|diktat|förderschule|logopäd*|hausaufgaben|probearbeit|durchgefallen|fehlstunden|fehltage|verweise|gebissen|geschlagen|geschubst|gehänselt|gemobbt|gespickt|abgeschrieben|windel|trocken|eingenässt|heimweh|läuse|konzentrieren|konzentrationsprobleme|auffällig|versetzung|rauferei|schwänzt|getreten|gestört|stört|schlägt|beißt|fünfer|sechser|sprachverzögerung|schubst|verweigert|quengelig|zeugnis|noten|hausarbeit|durchfallen lassen|überfordert) (nicht)?
    (noten|leistungen|fehlzeiten|zeugnis|versetzung|aufnahmeprüfung|prüfung) ..4 @dein ..1 (sohn*|tochter|kind*|jungen|enkel*) (nicht)?
    bei @dein (sohn|jungen|tochter|kind) ..8 (festgestellt|diagnos*|verzögerung|schwäche|förderbedarf|auffällig*) (nicht)?
    @dein ..1 (sohn|tochter|kind|kinder|junge|mädchen|enkel*|neffe|nichte|teenager|baby|kleinkind|jugendliche*|sprössling|nachwuchs) ..3 (=wurde|=war|ist|hat|=hatte|fiel|flog|schwänzte|fehlte|schlug|biss|störte|benahm|bekam|verweigerte|besucht|besuchte|kam|schrie|warf|machte|lief|gehört|braucht|wird|kann|leidet|zeigte) ..8 (suspendiert|verwiesen|durchgefallen|sitzengeblieben|sitzen geblieben|nicht bestanden|prügelei|geprügelt|gemobbt|mobbing|mobbt|noten|note|prüfung*|test|klasse|unterricht|hausaufgaben|schüler*|mitschüler*|lehrer*|verhaltensauffällig*|auffällig|aggressiv|gefehlt|geschwänzt|gespickt|geschlagen|gebissen|störte|gestört|gewalttätig|nachsitzen|autistisch|autismus|adhs|förderbedarf|kinder|schule|faul|lernschwach|zu spät|unvorbereitet|schwierig|durch|schlägt|beißt|diagnostiziert|stört|förderschule|logopäd*|unkonzentriert|gestohlen|nicht versetzt|ausgeschlossen|beschädigt|kaputt|geschubst|hyperaktiv|nicht mitgemacht|heimweh|eingenässt) (nicht)?
    (er|sie|schüler*|der junge|das mädchen|kind|studentin|student) ..3 (fiel|ist|hat|flog|=wurde) ..5 (durchgefallen|durch die prüfung|durch den test|durch das examen|sitzengeblieben|sitzen geblieben|geschwänzt|nicht bestanden|abgeschrieben|gespickt|suspendiert|der schule verwiesen|von der schule|nachsitzen|nicht versetzt|zweimal durch) (nicht)?
    @du ..4 (durchgefallen|geschwänzt|nicht bestanden|exmatrikuliert|abgeschrieben|sitzengeblieben|durch die prüfung|durch die fahrprüfung|die prüfung ..4 (nicht bestanden|verhauen|versemmelt|geschwänzt)) (nicht)?
    @du ..4 (haben|hast) ..3 (prüfung|fahrprüfung|klausur|test|examen|theorieprüfung|praktische prüfung) ..4 (nicht bestanden|verhauen|geschwänzt|vergeigt|versemmelt|dreimal) (nicht)?
    (noten|zeugnis|fehlzeiten|fehltage|anwesenheit|leistungen|hausaufgaben|schulnoten) ..2 (@dein|von) ..2 (sohn*|tochter|kind*) (nicht)?
    @dein ..1 (noten|zeugnis|fehlzeiten|fehlstunden|anwesenheit|prüfungsergebnis*|testergebnis*|leistungen|hausaufgaben|abschlussarbeit|klausur) ..3 (=war|=waren|ist|sind|zeigt|zeigen|ließen|reichte|reichten|lag|lagen) (nicht)?
    (der|die|unser|unsere|ihr|ihre) (kleine|kleiner) ..1 <name> ..6 (beißt|schlägt|haut|klaut|weint|spuckt|tritt|stört|lügt|schreit|schubst|kratzt) (nicht)?
    - (nicht|nie) ..6 (äußern|besprechen|kommentieren|auskunft)
    - (freut|freuen|froh|=schön|danke|dank|hoffen|wünschen|toll|tut (=uns|mir)|gratul*|herzlich*|begeistert|=leid|entschuldig*) ..12 (sohn|tochter|kind|kinder|enkel*|kindern|prüfung|prüfungen)
    - @du ..3 (haben|hast|bestanden) ..3 (prüfung|fahrprüfung) ..3 bestanden
    - (kindermenü|kinderkarte|kinderteller|spielecke)
    (ihr|ihre|euer|eure|dem kleinen|der kleine|die kleine|der kleinen) ..1 (<name>|sohn|tochter|jüngste|ältester|dreijähriger|sechsjährigen|kurzer|zweitgeborener|sprössling) ..6 (nicht geübt|beißt|gebissen|zusammengeschrien|eingenässt|geklaut|durchgefallen|sitzen geblieben)
    (@dein|kleinen|<name>) ..3 fehlt es ..3 an (konzentration|disziplin|reife|manieren|erziehung|fleiß|begabung)
    - (wacker|gut|tapfer|prima|toll|großartig|bestens|super) geschlagen
  `,
  'special-category': `
    (als) ..1 (ein|eine|gläubige*|bekennende*|praktizierende*)? ..1 (muslim*|moslem*|christ|christin|jude|jüdin|katholik*|protestant*|orthodoxe*|hindu|buddhist*|sikh|atheist*|schwuler|schwule*|homosexuelle*|lesbe|lesbische*|transgender|transfrau|transmann|transsexuelle*|zigeuner*|roma|sinti|dunkelhäutige*|araber*|afrikaner*|asiat*|türke|türkin|kurde|kurdin|russe|russin|ukrainer*|pole|polin|rumän*|syrer*|afghan*|inder*|chines*|mexikan*|behinderte*|behinderter|rollstuhlfahrer*|rollstuhlnutzer*|schwangere*|=blinder|blinde person|gehörlose*|flüchtling*|geflüchtete*|ausländer*|migrant*|asylbewerber*|autist*|veganer aktivist|kommunist*|afd wähler*|jungfrau|israeli|amerikaner*|nichtdeutsche*) (nicht)?
    @du ..1 (sind|bist|seid|=waren) ..3 (ja|doch|schließlich|nun mal|ein|eine)? ..2 (muslim*|moslem*|christ|christin|jude|jüdin|jüdisch|muslimisch|katholisch|schwul|lesbisch|homosexuell|bisexuell|transsexuell|trans|transgender|behindert|gehbehindert|schwerbehindert|schwanger|blind|gehörlos|taub|rollstuhlfahrer*|ausländer*|flüchtling*|migrant*|asylbewerber*|türke|türkin|araber*|russe|russin|pole|polin|ukrainer*|rumän*|afrikaner*|asiat*|schwarz|dunkelhäutig|autist*|autistisch|zigeuner*|roma|jüdischen|muslimischen|israeli|nicht deutsch*|kommunist*|nazi|afd*) (nicht)?
    (da|weil|wenn) @du ..2 (ein|eine)? ..2 (muslim*|moslem*|jude|jüdin|jüdisch|muslimisch|schwul|lesbisch|homosexuell|behindert|schwanger|rollstuhlfahrer*|ausländer*|flüchtling*|schwarz|katholisch|transgender|türke|türkin|russe|russin) ..1 (sind|bist|=waren) (nicht)?
    @dein ..1 (religion|glaube|glauben|glaubens|religiöse*|religiösen|ethnische*|ethnischen|ethnie|herkunft|nationalität|staatsangehörigkeit|hautfarbe|sexuelle*|sexuellen|sexualität|orientierung|behinderung|behinderungen|schwangerschaft|überzeugung*|politische*|politischen|weltanschauung|gewerkschaft*|geschlechtsidentität|abstammung|rasse|kopftuch|hidschab|turban|kirche|moschee|synagoge|migrationshintergrund|handicap|rollstuhl|akzent|konfession|volksgruppe|lebenspartnerschaft) (nicht)?
    (grund|wegen|aufgrund|ursache|lag|liegt|problem|verursacht) ..3 @dein ..2 (schwangerschaft|religion|behinderung|nationalität|hautfarbe|glaube*|ethn*|orientierung|sexualität|herkunft|kopftuch*|rollstuhl*|akzent*|rasse|abstammung|konfession) (nicht)?
    (leute|gäste|menschen|kunden|=personen|frauen|männer|familien) ..2 (@dein|mit @dein) ..1 (glaubens|religion|herkunft|rasse|hautfarbe|nationalität|orientierung|konfession|ethnie|kulturkreis*|kultur) (nicht)?
    (ihr) (=muslime|=moslems|=juden|schwule|schwulen|=russen|=araber|=christen|migranten|=ausländer|zigeuner|=polen|=asiaten|=schwarze|=schwarzen|=amerikaner|=türken|=chinesen|=inder|ossis|wessis|rumänen|franzosen|piefkes|österreicher|schweizer) (nicht)?
    (da|weil|wenn|dass|als) @du ..3 (evangelikal*|katholisch*|muslimisch*|jüdisch*|gläubig*|streng gläubig*|orthodox*|schwul*|lesbisch*|homosexuell*|schwanger*|behindert*|transsexuell*|autistisch*|dunkelhäutig*|zeugin jehovas|zeuge jehovas|flüchtling*|asylbewerber*|blind|gehörlos|rollstuhlfahrer*|im rollstuhl|ein kopftuch|eine kippa) ..4 (nicht)?
    (mit|wegen|bei|trotz) ..1 @dein ..1 (kopftuch|glauben|religion|hautfarbe|herkunft|behinderung|orientierung|turban|kippa|konfession|akzent|nationalität|schwangerschaft|rollstuhl|blindheit) ..4 (nicht)?
    - (unabhängig|egal|ungeachtet|gleich|welche*|jede*|jeder|alle*|aller|ob|nicht) ..6 (religion|glauben*|herkunft|nationalität|orientierung|behinderung|ethn*|hautfarbe|geschlecht*|weltanschauung)
    - (grüne*|linke*|schwarze*) ..1 (seite|tür|knopf|soße|hand|tee|kaffee|pfeffer|oliven|meer|taste|bohnen|reihe|spur|wiese|oase)
    - (herzlichen glückwunsch|glückwunsch|gratul*|alles gute) ..10
    - @dein ..1 (glaube|glauben|überzeugung) ..2 (an =uns|in =uns|nach)
    - (weihnachts|kirche) ..3 (gegenüber|nebenan|neben|blick|besichtig*)
    - (orientierung) ..3 (plan|tag|hilfe|karte|haus|gebäude)
    - (als) ..1 (grüne*|linke*) ..1 (oase|tür|seite)
    - (bonbon|hilfe|orient)
    - (unabhängig|egal|ungeachtet|gleich) ..8
    - (tut =uns|=leid|bedauern|nie|niemals|kein*|nicht) ..8 (wegen|aufgrund) ..1 @dein
    (bei|in|aus|nach|zu|mit) ..1 @dein ..1 (kultur|religion|glauben|glaube|gemeinde|kulturkreis|herkunftsland|heimatland|volk|landsleuten|konfession|ethnie|moschee|kirche|synagoge|weltanschauung|stamm|sippe) ..10
    (leute|familien|menschen|gäste|paare|frauen|männer|kunden|herren|damen) (=ihres glaubens|=ihrer herkunft|=ihrer religion|=ihrer hautfarbe|=ihrer neigung|=ihrer couleur|=ihrer kultur)
    (ramadan|sabbat|schabbat|fastenzeit|opferfest|zuckerfest|gebetszeit*|kopftuch|kippa|burka|burkini|nikab|turban|kreuz um|koscher|halal|schweinefleisch|kein schwein|=schwein) ..10 (@dein|@du|@dir|wie @du)
    (@dein|@du|@dir) ..8 (ramadan|sabbat|schabbat|opferfest|zuckerfest|gebetszeit*|kopftuch|kippa|burka|burkini|nikab|turban|beschneidung|gebetsteppich)
    für ..1 (ein*|gläubige*|strenggläubige*|praktizierende*)? ..1 (muslim*|moslem*|jude|jüdin|christ|christin|katholik*|protestant*|buddhist*|hindu*|zeuge jehovas|atheist*|roma|sinti|türke|türkin|araber*|afrikaner*|syrer*|pole|polin|russe|russin|ukrainer*|asiat*|schwule*|lesbe|lesbisch*|transfrau|transmann|transsexuelle*|homosexuelle*|rollstuhlfahrer*|blinde*|blinder|gehörlose*|gehörloser|behinderte*|schwerbehinderte*|schwangere|autist*|gewerkschafter*) ..10 (@du|@dir|@dich|@dein)
    - (hinweis*|anregung|wunsch|auswahl|angebot|karte|gericht*|speise*|menü*|halal|koscher) ..8 (@dein|@du|@dir)
    - (für|auch) ..1 (alle|menschen|gäste|rollstuhlfahrer*|blinde|gehörlose|schwangere) ..6 (barrierefrei|willkommen|zugänglich|angebot*|rampe|aufzug|plätze)
    - (danke|dank|freut|freuen|schön) ..8
    (als) ..1 (ein*)? ..1 (pfarrer*|zeuge jehovas|zeugin jehovas|gewerkschafter*|betriebsrätin|betriebsrat|imam|rabbiner|mormone*|parteimitglied) ..8 (@du|@dir|@dich|@dein)
    @dein ..2 (flüchtlingsausweis|schwerbehindertenausweis|behindertenausweis|babybauch|akzent|hautfarbe|dunkle* haut|krause* haar|sehbehinderung|hörbehinderung|gehbehinderung|behinderung|beschneidung|gebetsteppich|glaubensbrüder|glaubensschwestern|gewerkschaft|parteibuch|migrationshintergrund|wurzeln|transition|coming out) ..6 (nicht)?
    @du ..3 (sind|=waren|sitzen|saßen|tragen|trugen|seien) ..3 (jüdin|jude|muslima|muslimin|moslem|schwanger|hochschwanger|im rollstuhl|taub|gehörlos|blind|transgender|transsexuell|lesbisch|schwul|homosexuell|bisexuell|konvertiert|schwerbehindert|kleinwüchsig|verhüllt|verschleiert|dunkelhäutig|kopftuch|kippa|katholisch|evangelisch|gläubig|strenggläubig|tiefgläubig|hinduistin|zeuge jehovas|zeugin jehovas|geflüchtet|geflohen|asylbewerber*) ..4 (nicht)?
    (=im|=in der) ..1 (<number>|vierten|fünften|sechsten|siebten|achten|neunten|letzten|dritten) (monat|schwangerschaftswoche|woche|ssw) ..10 (@du|@dir|fährt|sollte|schwanger|=waren|steigt|man)
    (zwei|beide) (damen|herren|väter|mütter|männer|frauen) ..6 (bett|doppelzimmer|gemeinsam*|doppelbett|händchen|verheiratet|ehepaar|klassische bild)
    (normale*|gewöhnliche*|traditionelle*|richtige*|klassische*) (paare|familien|ehepaare|ehen) ..4
    (von|aus) ..1 (dort|da) ..1 wo @du herkommen ..6
    (in|aus) <name> ..1 wo @du (herkommen|geboren|aufgewachsen|leben) ..8
    (gäste|leute|kunden|menschen|frauen|männer|landsleute) wie @du ..6 (trinken|beten|essen kein|tragen|reisen|feilschen|laut)
    (russische|polnische|türkische|arabische|chinesische|indische|afrikanische|israelische|ukrainische|rumänische|syrische) (gäste|kunden|leute|familien|großfamilie|männer|frauen) ..2 (wie @du|eben|nun mal|sind|trinken|zahlen|feilschen)
    für (=juden|=muslime|=schwule|=lesben|=türken|=araber|=behinderte|=transpersonen|=asylbewerber|=flüchtlinge|=zigeuner|=ausländer|=moslems) ..1 (haben|können|gibt|bieten|fehlt|machen) ..4 (leider|kein*|nicht|=uns) (nicht)?
    @dein ..1 (frau|tochter|freundin|begleitung|partnerin|mann|sohn|partner|freund) ..1 (ist|=war) ..3 (schwanger|hochschwanger|im <number> monat|im (fünften|sechsten|siebten|achten|neunten) monat|muslim*|jüdisch|schwul|lesbisch|behindert|blind|taub|transgender)
    (freitagsgebet|gottesdienst|gebet|bibelkreis|opferfest) @dein ..1 gemeinde
    @du ..2 (wählen|wählten|wählst) ..5 (=afd|=grün|=links|=rechts|=spd|=cdu|=csu|=fpö|=svp|=fdp)
    (gäste*|kinder|menschen|leute|=personen|transpersonen|frauen|männer) (mit|in|aus)? ..1 (down syndrom|behinderung|migrationshintergrund|kopftuch|rollstuhl)? wie (<polite>|=du|=dich|@dein bruder|@dein sohn|@dein tochter)
    abtreibung ..2 (hinter|hatten|=hatten|haben)
    @du ..3 (doch|ja|als|sind) ..2 (gewerkschafter*|gewerkschafterin|muslimin|jüdin|katholikin|atheistin|buddhistin|parteimitglied)
    - (treue*|nette*|tolle*|aufmerksame*|liebe|freundliche*) ..1 (leute|menschen|gäste|kunden|familien|frauen|männer) wie
  `,
  'third-party': `
    (gast|gäste|herr|dame|paar|kunde|kundin|patient|patientin|familie|mieter*|nachbar*|ehepaar|vormieter*|vorbesitzer|reisegruppe|mandant) ..8 (krebs|herzkrank|dement|alkoholiker*|drogenabhängig|schulden|sozialhilfe|schlaganfall|polizeibekannt|vorbestraft|obdachlos|inkontinent|verwirrt|lungenkrank|arbeitslos|jugendamt|affäre|scheidung|entzugsklinik|messie|nervenzusammenbruch|herzinfarkt|zwangsgeräumt|kettenraucher|spielsüchtig|insolvenz|pflegefall|liebhaber) (nicht)?
    (ehemalige*|ehemaliger|frühere*|=früherer|vorige*|voriger|alter|alte|letzter|letzte) ..2 (@staff|geschäftsführer*|pächter*|besitzer*|filialleiter*|hausmeister|koch) ..8 (krebs|herzkrank|dement|alkoholiker*|drogenabhängig|schulden|sozialhilfe|schlaganfall|polizeibekannt|vorbestraft|obdachlos|inkontinent|verwirrt|lungenkrank|arbeitslos|jugendamt|affäre|scheidung|entzugsklinik|messie|nervenzusammenbruch|herzinfarkt|zwangsgeräumt|kettenraucher|spielsüchtig|insolvenz|pflegefall|liebhaber|gestohlen|hinterzogen|untersuchungshaft|pleite|kasse geplündert|geld aus der kasse|alkoholproblem|verurteilt) (nicht)?
    @dein ..1 (exmann|mann|frau|schwager|schwester|mutter|vater|bruder|kollege|arbeitskollege|vermieter|nachbarin|nachbar|onkel|tante|freund|freundin|bekannter|cousine|trauzeugin|chef|ex|lebensgefährte|begleiter) ..2 (hat|=hatte) ..2 (=uns|mir) ..6 (erzählt|anvertraut|gestanden|verraten|gesteckt|zugeflüstert|gebeten @dir) (nicht)?
    (herr|herrn|frau|familie) <name> ..3 (aus|von) ..3 (hat|ist|war|zahlt|schuldet|feiert) ..6 (schulden|beschwert|rechnung*|betrunken|krank|angezeigt) (nicht)?
    @du ..4 (kamen|kamst|=waren|=warst|reisten|saßen|übernachteten|erschienen|speisten|wohnten|aßen|besuchten|checkten|sind|haben) ..4 (mit|in begleitung) ..2 (@dein|einem|einer|einem anderen|einer anderen|anderen|fremden)? ..2 (ex|ehemann|ex mann|mann|ehefrau|frau|ex frau|freund|freundin|geliebte*|liebhaber*|affäre|sohn|tochter|mutter|vater|bruder|schwester|partner*|begleiter*|bekannte*|chef|chefin|kollegin|kollege|schwiegermutter|sekretärin|lebensgefährt*|exfreund*|exmann|exfrau) (nicht)?
    (lärm|beschwerde|geruch|gestank|streit|party|problem|dreck|rauch|geschrei|schaden|vorfall|musik|krach|unruhe) ..4 (kam|kommt|=war|stammte|verursacht|ging|machte|verursachten|machten|verursachte) ..4 (frau <name>|herr <name>|herrn <name>|zimmer <number>|zimmer nummer <number>|familie <name>|von den gästen in|vom gast in|gast aus|gästen aus|nachbarn|nachbarzimmer <number>|aus <number>|ehepaar|wohnung <number>) (nicht)?
    (frau|herr|herrn|familie|ehepaar) <name> ..4 (aus|in|von|im) ..2 (zimmer|nummer|apartment|wohnung|tisch|<number>|nebenan|nachbarzimmer|erdgeschoss|obergeschoss) (nicht)?
    (der|die|das|ein anderer|andere|anderen|dem|den) ..1 (gast|gäste|gästen|dame|herr|paar|familie|kunde|kundin|mann|frau|patient|patientin|nachbar|nachbarin|nachbarn|kunden) ..2 (aus|in|von|an|im) ..2 (zimmer|tisch|nummer|apartment|wohnung|bett|station) ..1 <number> (nicht)?
    @dein ..1 (ex|exmann|exfrau|ehemann|mann|ehefrau|frau|freund|freundin|schwiegermutter|nachbar*|geliebte*|liebhaber|bruder|vater|mutter|schwester|partner*|begleiter*|begleitung|lebensgefährt*|sohn|chef|kollege|kollegin|bekannte*|freunde) ..1 (mann|frau)? ..3 (=war|=waren|hat|haben|schrie|beleidigte|warf|zahlte|bezahlte|beschwerte|unterschrieb|stornierte|sagte|stahl|klaute|schuldete|benahm|griff|trank|randalierte|pöbelte) ..6 (betrunken*|unhöflich*|geschrien|beleidigt|geworfen|bezahlt|beschwert|unterschrieben|storniert|gesagt|unzufrieden|gestohlen|geklaut|geschuldet|benommen|angegriffen|alkoholisiert|aggressiv|randaliert|gepöbelt|gezahlt|geraucht|erbrochen|=uns|rechnung|herum|daneben|angerufen|laut|bestätigt|gegessen|zugegeben) (nicht)?
    @dein ..1 (ex mann|ex frau|exmann|exfrau|ex|ehemann|mann|frau|ehefrau|freund|freundin|bruder|schwester|nachbar|geliebter) (tom|peter|thomas|michael|andreas|stefan|klaus|markus|mark|julia|anna|petra|sabine|martin|daniel|leo) (nicht)?
    @dein ..1 (mann|frau|freund|freundin|begleitung|begleiter*|partner*|bruder|vater|mutter|schwester|freunde|gruppe) ..1 (hat|haben|=war|=waren|=hatte) ..6 (danebenbenommen|daneben|betrunken|laut|gestritten|beleidigt|geschrien|angeschrien|gepöbelt|belästigt|beschwert|geraucht|randaliert|unhöflich|aggressiv) (nicht)?
    (paar|herr|herren|dame|damen|familie|gast|gäste|gruppe|nachbar|nachbarn|nachbarin|frau|mann|kind|student*|mieter*) ..3 (am nachbartisch|am nebentisch|vom nebentisch|im nebenzimmer|nebenan|neben @dir|über @dir|unter @dir|von tisch <number>|an tisch <number>|aus zimmer <number>|in zimmer <number>|im dritten stock|im zweiten stock|im ersten stock) ..6 (scheidung|getrennt|betrunken|job|arbeit verloren|in trauer|krank*|demenz|schwanger|gestritten|geburtstag|heißt|heißen|krebs|autist*|feierte|feierten) (nicht)?
    @dein ..2 (mann|frau|freund|freundin|begleitung|begleiter|begleiterin|partner|partnerin|schwiegermutter|mutter|vater|bruder|schwester|kollege|kollegin|chef|ex|ehemann|ehefrau|onkel|tante) ..4 (=war|ist|hat|=hatte) ..6 (betrunken|angetrunken|getrunken|geflirtet|krank|demenz|dement|pflegefall|getrennt|entlassen|verhaftet|ausfällig|ausfallend|belästigt|randaliert|übergeben|zugegeben|erzählt|schulden|fremdgegangen|alkohol*) (nicht)?
    @du ..5 (=geliebte|=geliebten|liebhaber*|affäre|seitensprung) (nicht)?
    - (danke|dank|freut|freuen|froh|=schön|hoffen|wünschen|willkommen|grüße|grüßen|gruß|tut (=uns|mir)|=leid|bedauern|entschuldig*|richten|alles gute|begrüßen|schade) ..12 (mann|frau|sohn|tochter|mutter|vater|freund*|partner*|familie|bruder|schwester|begleitung|begleiter*)
    - (dass|weil) ..3 @dein ..1 (mann|frau|sohn|tochter|mutter|vater|freund*|partner*|begleitung) ..6
    - (lieber|liebe|geehrte*|hallo|guten tag|guten morgen|guten abend|servus|grüezi|moin|grüß gott) ..2 (herr|frau|familie|ehepaar) <name>
    - @dein (sohn|tochter|mann|frau|mutter|vater) hat =uns ..4 (gemalt|gelobt|geholfen|erfreut|gefreut|geschenkt)
  `,
  'employee-data': `
    (@staff|frau <name>|herr <name>|kollegin <name>) ..4 (ist|=war|hat|=hatte|leidet|hatte) ..5 (krankenstand|geschieden|frisch geschieden|alleinerziehend|minderjährig|probezeit|vorbestraft|liebeskummer|migräne|übermüdet|schwerhörig|homosexuell|bipolar|epilepsie|diabetes|asthma|wechseljahre*|trennung|todesfall|hörsturz|bandscheib*|rückenproblem*|spielsucht|schulden|fehltage|bewährungshelfer*|todkrank|herzinfarkt|reha|quarantäne)
    (@staff|frau <name>|herr <name>) ..4 (leidet|litt) ..2 (an|unter) ..6
    (@staff|frau <name>|herr <name>|kollegin <name>|kollege <name>) ..2 (ist|=war) ..2 (erst|schon|bereits) ..1 (<number>|siebzehn|achtzehn|sechzehn|fünfzehn|neunzehn)
    (@staff|frau <name>|herr <name>) ..4 (verdient|bekommt) ..4 (mindestlohn|wenig|euro|kaum|gehalt)
    (@staff|ex leiter*|geschäftsführer*|filialleiter*|leitung|kollegin <name>|kollege <name>|frau <name>|herr <name>) ..5 (=war|ist|hat|=hatte|ging|liegt|lag|befand|leidet|litt|=wurde|sind|fehlte|macht|befindet|fiel) ..6 (krankgeschrieben|krank geschrieben|depression*|depressiv|krebs|operiert|krankenhaus|diagnos*|mutterschutz|elternzeit|schwanger|burnout|burn out|ausgebrannt|scheidung|scheiden|alkoholiker*|alkoholproblem|süchtig|sucht*|entzug|reha|angststörung|psychisch*|trauerfall|beerdigung|private probleme|privaten problemen|familiäre probleme|familiären problemen|familienproblem*|corona|therapie|panikattacke|migräne|chemotherapie|getrennt|verschuldet|drogen*|im krankenstand|trauer|bandscheibenvorfall|schicksalsschlag|fehlgeburt) (nicht)?
    (ehemalige*|ehemaliger|früherer|frühere*|vormalige*|ex|einstige*) ..1 (@staff|leiter*|leiterin|geschäftsführer*|koch|chef|chefin) ..4 (=wurde|ist|hat|=war|=musste|flog) ..6 (entlassen|gekündigt|gefeuert|verurteilt|erwischt|diebstahl*|gestohlen|betrunken|betrug*|verhaftet|freigestellt|rausgeflogen|unterschlag*|geklaut|trinkens|alkohol*|gehen|drogen*|geflogen) (nicht)?
    (@staff|leiter*|leiterin|koch) ..3 (entlassen|gekündigt|gefeuert|freigestellt|rausgeworfen|suspendiert) ..3 (wegen|aufgrund|nach) ..3 (diebstahl*|alkohol*|drogen*|betrug*|unterschlagung|belästigung|trunkenheit|fehlverhalten|untreue) (nicht)?
    (wegen|aufgrund|nach) ..3 (diebstahl*|alkohol*|drogen*|betrug*|unterschlagung|belästigung|trunkenheit|schlafens|untreue|krankheit|depression*|burnout|scheidung|schwangerschaft) ..4 (entlassen|gekündigt|gefeuert|freigestellt|rausgeworfen|suspendiert|krankgeschrieben|ausgefallen|beurlaubt) (nicht)?
    (wegen|aufgrund) ..2 (diebstahls|diebstahl|depressionen|depression|alkohols|burnouts|scheidung|trunkenheit|schwangerschaft|krebserkrankung|einer depression|unterschlagung) ..4 (krank|entlassen|gefeuert|=weg|gehen|gekündigt) (nicht)?
    (unser|unsere) ..1 @staff <name> <name> ..3 (=war|ist|hat|=hatte|=wurde) (nicht)?
    (gehalt|lohn|privatadresse|privatnummer|nachname|alter|privatleben|krankengeschichte|familienleben|wohnadresse|adresse|handynummer) ..2 (von|unser*|des|der) ..3 (@staff) (nicht)?
    - @du ..4 (krank|krankenhaus|schwanger)
    - (lob|danke|dank|freut|grüße) ..8
    - (leitung|*leitung|*leiter|*leiterin|chefin|chef|@staff) ..1 (frau|herr) <name> ..3 (ist|sind|hat|nimmt|steht|spricht|hört) ..6 (da|erreichbar|zeit|persönlich|gern|gerne|ansprechpartner*|ohr)
    (@staff|kollegin|kollege|trainer*|trainerin|lehrer*|lehrerin|fahrer*|köchin|koch|mechaniker|floristin|bademeister|hausmeister*|sachbearbeiter*|ärztin|arzt|zahnärztin|schwester <name>|bedienung|mann am|monteur|barkeeper) ..3 (ist|=war|hat|=hatte|sitzt|lebt|wohnt|trauert|hört|trägt) ..6 (trauert|entzug|bewährung|vorbestraft|häftling|unterhalt*|rheuma|legasthenie|schwäche|hiv|sprachfehler|taub|schwerhörig|farbenblind|alkoholkrank|trocken|single|altersteilzeit|minijob|geschieden|rausgeworfen|witwer|witwe|schwerbehindert|dialyse|krampfadern|pflegefall|fehlgeburt*|todesfall|insolvent|privatinsolvenz|keine wohnung|keine papiere|aufenthaltserlaubnis|übergewicht*|wechseljahre*|magersucht) (nicht)?
    (so heißt|ihr name ist|sein name ist|nachname ist) ..1 <name> ..1 <name>
    (seit) ..2 (tod|trennung|scheidung|unfall) ..2 (seines|ihres|seiner|ihrer|des|der) ..6 (nicht)?
    (verdient|bekommt|bezahlt) ..3 (nur|bloß|gerade mal|elf|zwölf|<number>)? ..3 (euro die stunde|euro in der stunde|mindestlohn|stundenlohn|weniger als)
    - (@dein|@du) ..6 (heißt|name ist)
    (@staff|koch|köchin|kollegin|kollege|fahrer*|trainer*|frau <name>|herr <name>|azubi*|azubine|auszubildende*|monteur|kellner*|friseurin|lehrer*) ..2 (hat|=hatte|lässt|ließ|ist|=war) ..4 (alkoholproblem*|suchtproblem*|drogenproblem*|eheprobleme*|geldprobleme*|geldsorgen|scheiden|scheidung|liebeskummer|krebs|depression*|burnout|schwanger|vorbestraft|krankgeschrieben|nervenzusammenbruch|bewährung|entzug|rheuma|schulden|fehlgeburt|eingebrochen) (nicht)?
    (@staff|azubi*|azubine|auszubildende*|lehrling*|praktikant*|kollegin|kollege) ..3 (prüfung|probezeit|führerschein|abschluss|ausbildung) ..3 (nicht bestanden|verhauen|vergeigt|verloren|abgebrochen|nicht geschafft|durchgefallen)
    (@staff|kollegin|kollege|rezeptionistin) heißt <name> <name>
    - (kollegin|kollege) ..3 hat sich ..4 gefreut
    - (unser|unsere) ..1 @staff (frau|herr) <name> ..3 (ist|hat|=hatte|=war) ..6 (jahren|lob|gern|gerne|da|zeit|gefreut|freude|bestens|(seit ..2 (jahren|jahrzehnten|beginn|anfang|stunde))|kümmert)
    (@staff|<name>|kollegin|kollege|masseur|mein sohn) ..6 (kifft|stottert|lispelt|hat adhs|asylverfahren|multiple* sklerose|wechseljahren|auf tabletten|unter tabletten|in die insolvenz|sein haus verliert|ihr haus verliert|obdachlos|vorbestraft|auf bewährung|im entzug|den entzug|magersüchtig|spielsüchtig) (nicht)?
    (@staff|kollegin|kollege) ..4 trinkt ..3 (seit|nicht mehr|zu viel|heimlich)
    (@staff|<name>|kollegin|kollege) ..6 (feiert|feierte) ..4 krank
    (fehlzeiten|krankentage*|fehltage*|krankheitstage*|krankmeldung*) ..10 (@staff|masseur|kollegin|kollege|kollegen|frau <name>|herrn <name>)
    (@staff|kollegin|kollege|zusteller*) ..8 (ihrem|seinem|ihrer|seiner) ..1 (mann|frau|freund|=ex|exmann|exfrau) ..3 (geschlagen|getrennt|verlassen|betrogen|bedroht)
    liegt an (ihrer|seiner|ihrem|seinem) ..2 (krankheit|sklerose|depression|sucht|scheidung|trennung|hörschaden|medikament*|tabletten|adhs|autismus|diagnose) (nicht)?
    (@staff|<name>|kollegin|kollege) ..8 seit (sie|er) ..6 (alleinerziehend|allein großzieht|getrennt|geschieden|witwe|witwer|trocken|clean) ..2
    (@staff|kollegin|kollege) ..2 zahlt ..2 (unterhalt|alimente|schulden)
    eingestellt ..2 obwohl ..8 (gesessen|vorbestraft|gefängnis|vorstrafe*|keine ausbildung)
  `,
  'identity-guess': `
    (anonym*|pseudonym*|decknam*|fantasienam*|falschem namen|nickname*|profilbild|profilfoto|kürzel|initialen|alias|spitzname*|benutzername*|nutzername*) ..8 (erkenn*|erkannt|wissen wir|weiß|verrät|verraten|heißen @du|steckt|vermuten|hilft wenig|trotzdem)
    (ich) ..1 (tippe|wette) ..1 (auf|dass|mal auf)
    (schreibstil|handschrift|wortwahl|tippfehler|rechtschreibfehler|formulierung|letzte satz) ..6 (verrät|erinnert|kommt =uns ..3 bekannt|erkennt man|haben wir ..6 =schon gehört|vertraut)
    (datenbank|uhrzeit|kassensystem|mailadresse) ..6 (abgeglichen|treffer)
    (anhand|aufgrund) ..6 (ausfindig gemacht|eingrenzen|wer @du|herausgefunden)
    (hinter|von) ..6 (vermuten wir|vermute ich|dürfte ..4 stecken)
    (sind|bist|=waren|=warst) ..1 @du ..3 (nicht|zufällig|vielleicht|etwa|wohl|das)? ..2 (der|die|das|jene*|unser*) ..2 (herr|dame|mann|frau|gast|paar|familie|kunde|kundin|kundinnen|kundschaft|typ|=person|nachbar*|pärchen|mitarbeit*) ..8 <question>
    @du ..3 (sind|bist|seid|=waren|müssen|=dürften|können|werden) ..4 (wohl|sicher|bestimmt|wahrscheinlich|offenbar|vermutlich|offensichtlich|doch|sicherlich|anscheinend|gewiss|nur)? ..2 (der|die|das|jene*|jener) ..3 (herr|dame|mann|frau|gast|paar|pärchen|familie|kundin|kunde|typ|=person|nachbar*|ehepaar|gruppe|ehemalige*|ex|frühere*) ..4 (von|aus|an|am|mit|vom|im|in|der|die|den|mitarbeit*|koch|sein|nachbar*|gegenüber|zimmer|tisch)
    (ich|wir) ..2 (wette|wetten|tippe|tippen|vermute|vermuten|nehme|nehmen|schätze|schätzen|ahne|ahnen|glaube|glauben|denke|denken|gehen|gehe|meine) ..3 (an|mal|davon aus)? ..2 (dass|darauf dass)? ..2 @du ..6 (unser*|der|die|das|jene*|ein|eine|ehemalige*) ..6 (sind|bist|=waren|=warst|seid|dame|herr|gast|nachbar*|mitarbeit*)
    @du ..1 (sind|bist|müssen|=dürften) ..3 (doch|also|sicher|wohl)? ..1 (der|die|das) ..4 (tisch|zimmer) ..2 (<number>|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|am fenster|vom samstag|am eck)
    (dem|nach|aufgrund|vom|am|anhand|der) ..2 (stil|schreibstil|wortwahl|schreibweise|ausdrucksweise|text|beschreibung|details|foto|profilbild|benutzername*|formulierung*|rechtschreibung|ausdruck) ..2 (nach|zufolge|her|und|zu urteilen)? ..3 (ex|ehemalige*|ehemaliger|früher*|unser*|@du ..1 (sind|der|die)|erkenn*|wissen wir|sind @du|ist das|ist klar|dieselbe|konkurr*|nachbar*)
    (wir|ich) ..2 (wissen|weiß|erkennen|erkannt|erkenne|haben|können|ahnen) ..5 (wer) ..4 (@du sind|du bist|ihr seid|sie sind|geschrieben|dahinter|steckt|schreibt|verfasst|das =war|=sich|hinter|das hier|@du)
    (=uns|mir) ..3 (=klar|bekannt|bewusst) ..2 (wer) ..4
    (erkennen|erkenne|erkannt|wiedererkannt) ..3 @dich ..4 (wieder|am|an|sofort|natürlich|samstag|gleich|trotz|dame|herr)?
    @dich ..4 (wiedererkannt|erkannt|wiedererkennen|sofort erkannt|gleich erkannt|identifiziert)
    (sind|ist|handelt|=war|bist) ..1 (es|das|das hier|sie|du|dies)? ..3 (=sich)? ..1 (um)? ..2 (herr|frau|herrn|familie) <name> ..6 <question>
    (das|dies*|verfasser*|autor*|dahinter|@review|es) ..3 (ist|=war|kann nur|steckt|stammt|muss|kommt|schreibt|handelt|hat) ..4 (von|unser*|ein*|nur|sich um)? ..2 (unser*|ein*|der|die)? ..2 (ehemalige*|ehemaliger|frühere*|=früherer|entlassene*|gekündigte*|gefeuerte*|gekränkte*|frustrierte*|verflossene*|ex) ..2 (@staff|koch|köchin|chef|mieter*|partner*|angestellt*|kündigung|kellner*|barista|pächter*|rezeptionist*)
    (von|verfasst|geschrieben|stammt) ..2 (unser*|einem|einer) ..1 (ehemalige*|frühere*|ex|entlassene*|gekündigte*|gefeuerte*) ..2 (@staff|koch|köchin|angestellt*|mieter*|partner*|mitarbeit*)
    (hallo|guten tag|grüße|liebe|lieber|servus) ..1 (ex|ehemalige*|frühere*|ehemaliger) ..2 (kolleg*|mitarbeit*|kellner*|koch|köchin|chef*)
    (versteckt|verstecken|versteckst|verbirgt|verbergen|steckt|stecken) ..3 (=sich|dich|@du)? ..4 (hinter) ..5 (nickname|namen|pseudonym|benutzernamen|profil|anonymität|alias|account|decknamen|nutzernamen|spitznamen|konto|maske)
    hinter ..4 (nickname|namen|pseudonym|benutzernamen|profil|alias|nutzernamen|spitznamen) ..4 (versteckt|verbirgt|steckt|stecken|verbergen|verstecken)
    @dein ..1 (richtiger|echter|wahrer|wirklicher) name
    (wissen|ahnen|können =uns denken|kann mir denken|erkennen|vermuten) ..2 (genau|=schon|sehr gut|=uns|mir)? ..2 (wer) ..3 (dahintersteckt|dahinter|hier schreibt|das geschrieben|sich dahinter)
    (klingt|klingen|liest|hört|riecht|sieht) ..3 (nach|wie|schwer nach|verdächtig nach) ..3 (ehemalige*|ex|frühere*|entlassene*|gekündigte*) ..2
    (könnten|könnte|würden|kann|möchten|können) ..3 (schwören|wetten) ..4 @du
    (so wie|nach allem wie|dem stil nach|dem ton nach|der ausdrucksweise nach|wie) ..1 @du ..2 (schreiben|formulieren|klingen|ausdrücken) ..8 @du ..6 (sind|bist|sein)
    - (sind|=waren) ..1 @du ..3 (richtig|recht|beste*|willkommen|zufrieden)
    - @du ..1 (sind|bist) ..2 (ein|eine|unser*|der|die) ..2 (treue*|treuer|lieb*|geschätzt*|gern*|wunderbar*|toll*|beste*|aufmerksame*) 
    - (verstehen|verstehe|=leid|froh|hoffen|bedauern|wissen wie|wissen dass) ..6 @du ..2 (sind|=waren)
    - (wissen|weiß) ..2 nicht ..1 (wer|wo|wann)
    - @du ..1 (müssen|muss*) ..12 (nicht|nie|kein*)
    - @du ..2 (sind|=waren|bist) ..2 (der|die|das) ..1 (hundertste*|tausendste*|zehnte*|fünfzigste*|jüngste*|treueste*|netteste*|liebste*|beste*)
    (müssen|=dürften|=müssten) @du ..3 (die|der|das) ..2 (mutter|vater|herr|dame|frau|mann|gast|paar|familie|nachbar*|tochter|sohn|schwester|bruder|kollege|kollegin) ..8 sein
    @dein ..1 (maskerade|tarnung|verkleidung|versteckspiel|deckmantel|fantasiename|tarnname)
    dass @du =sich ..4 (nennen|nennst) ..6
    nur ..1 (zwei|eine|drei|ein) (=personen|=person|kunden|gäste|patienten|gast|kundin|leute) ..2 (infrage|in frage|in betracht)
    - auf dem (foto|bild) ..1 (ist|sind|zeigt|sieht|=war)
  `,
  surveillance: `
    (system|log|logs|statistik|login*|tracking|zutrittskontrolle|drehkreuz|schranke|lichtschranke|fahrtenschreiber|chronik|standortdaten|detektiv|hausdetektiv|ladendetektiv|sicherheitsdienst|nachtwächter|monitor|bildschirm|schlüsselkarte|zählwerk|bodycam|anrufliste|zugriffsdaten|protokoll*) ..8 (dass|wann|wie oft|wie lange|welche ..2) @du ..8 (nicht)?
    (gespeichert|aufgezeichnet|protokolliert|registriert|gefilmt|beobachtet|mitgeschnitten) ..6 (@dich|dass @du|wann @du|wie oft @du|wie lange @du) (nicht)?
    @dich ..6 (auf dem monitor|am monitor|im blick|am bildschirm|auf video) ..4 (beobachtet|gesehen|verfolgt|gehabt)? (nicht)?
    @du ..1 (=wurden|=wurdest|sind|bist|werden|=waren|haben) ..4 (gefilmt|aufgezeichnet|videoüberwacht|(auf (video|kamera|film|band|aufnahmen|überwachungskamera))|(auf der kamera)|(auf den aufnahmen)|(von (der|unserer|einer|den) (kamera|überwachungskamera|kameras))|fotografiert|mitgeschnitten) (nicht)?
    (haben|hat|gibt|sehen|sieht|existieren|liegen|liegt|besitzen|verfügen) ..6 (auf|über)? ..2 (video|videoaufnahme*|videoaufzeichnung*|kameraaufnahme*|überwachungsvideo*|aufzeichnung*|überwachungsaufnahme*|bildmaterial|videomaterial|mitschnitt*|tonaufnahme*|videobeweis*|filmmaterial|kamerabilder) (nicht)?
    (kamera|kameras|überwachungskamera*|video|videos|videoaufnahme*|videoaufzeichnung*|kameraaufnahme*|überwachungsvideo*|aufzeichnung*|aufnahme|aufnahmen|bildmaterial|videomaterial|mitschnitt*|tonband|dashcam|wlan|protokolldaten|zugangsdaten|gps|logdaten|telefonprotokoll*|logfiles|videoüberwachung|kamerabilder|türprotokoll|schließsystem|kartenprotokoll|systemprotokoll*) ..5 (zeigt|zeigen|zeigten|zeigte|beweist|beweisen|bewiesen|bestätigt|bestätigen|belegt|belegen|belegt|offenbart|offenbaren|festgehalten|aufgezeichnet|erfasst|widerlegt|widerlegen|widersprechen|anderes|etwas anderes|sagt|sagen|sieht man|gesehen|eindeutig|ersichtlich|zu sehen|zu erkennen|hört man|zu hören|dokumentiert|dokumentieren|sprechen|gegenteil|erzählen|erkennt man|lügen nicht|lügt nicht|vor) (nicht)?
    (auf|laut|gemäß|nach|anhand|dank|mithilfe|durch) ..2 (unser*|der|den|einer|die)? ..2 (kamera|kameras|überwachungskamera*|videoaufnahme*|videoaufzeichnung*|kameraaufnahme*|überwachungsvideo*|überwachungsaufnahme*|aufzeichnung*|aufnahmen|video|videos|bildmaterial|videomaterial|mitschnitt*|videoüberwachung|kamerabilder|logdaten|türprotokoll*|gps daten|dashcam) (nicht)?
    (angesehen|angeschaut|gesichtet|geprüft|ausgewertet|überprüft|angehört|durchgesehen|gesehen|abgehört|nachgehört|kontrolliert|sichten|sichteten|ansahen|auswerten|nachgesehen) ..4 (kamera*|überwachungsvideo*|videoaufnahme*|videoaufzeichnung*|aufzeichnung*|mitschnitt*|videomaterial|telefonmitschnitt*|überwachungsaufnahme*|kamerabilder|videoüberwachung|bänder|telefonat*|gesprächsaufzeichnung*) (nicht)?
    (kamera*|überwachungsvideo*|überwachungskamera*|videoaufnahme*|videoaufzeichnung*|aufzeichnung*|aufnahmen|mitschnitt*|videomaterial|telefonmitschnitt*|überwachungsaufnahme*|kamerabilder|videoüberwachung|bänder|gesprächsaufzeichnung*|video|videos) ..6 (angesehen|angeschaut|gesichtet|geprüft|ausgewertet|überprüft|angehört|durchgesehen|abgehört|nachgehört|kontrolliert|durchgeschaut) (nicht)?
    (anruf|anrufe|telefonat|telefonate|gespräch|gespräche|telefongespräch|besuch|alles|chat) ..4 (=wurde|wird|werden|=wurden|ist|sind|haben wir|zeichnen) ..4 (aufgezeichnet|mitgeschnitten|gefilmt|aufgenommen|protokolliert|dokumentiert|auf band|auf video) (nicht)?
    (wir|ich) ..3 (haben|zeichnen|filmen|nehmen|schneiden|habe) ..5 (@dich|gespräch|anruf|telefonat|alles|besuch|alles) ..4 (aufgezeichnet|gefilmt|mitgeschnitten|aufgenommen|auf video|auf band|auf kamera) (nicht)?
    (wir|ich) ..2 (haben|habe|sehen) ..2 (alles|@dich|das|es) ..3 (auf|im|in) ..2 (video|kamera|band|film|bild|überwachungskamera) (nicht)?
    (alles|das|es|@dich) ..2 (auf) (video|kamera|band|film) (nicht)?
    (logs|zugangsprotokoll*|systemprotokoll*|türprotokoll*|serverlogs|loginprotokoll*|(wlan|tür|schließ|system|zugangs|gps|login|türschloss|schlüsselkarten) (logs|protokoll*|daten)) ..3 (zeigen|zeigt|belegen|beweisen|bestätigen|verraten|ergeben) (nicht)?
    (laut|gemäß|nach) ..2 (*protokoll*|türdaten|zugangsdaten|logdaten|systemdaten|einlassdaten) ..2 (=waren|haben|=hatten|sind|kamen|verließen) ..1 @du (nicht)?
    (aus|laut|gemäß|nach|anhand|in|wie) ..1 (unser*|den|der)? ..1 (protokoll*|*logs|logfile*|logdaten|serverprotokoll*|zugriffsdaten|türprotokoll|schließprotokoll|gps*|ortungsdaten|trackingdaten|nutzungsdaten|standortdaten|systemprotokoll*|anrufprotokoll*|zutrittsdaten) ..8 @du (nicht)?
    @dein ..1 (schlüsselkarte|zimmerkarte|chip|transponder|kennzeichen|handy|ip|login|anmeldung|ip adresse) ..3 (=wurde|hat|zeigt|=war|ist) ..6 (uhr|registriert|erfasst|benutzt|geortet|protokolliert|gescannt|gespeichert) (nicht)?
    @du ..5 (app|hilfeseite|mail|nachricht|newsletter|portal|anleitung) ..5 (kein einziges mal|nie|nicht ein mal|erst um|um <number>) ..3 (geöffnet|gelesen|aufgerufen|angeklickt) (nicht)?
    @du ..3 (sich|dich)? ..4 (mal|nachts|um <number> uhr|elfmal|zweimal|dreimal) ..2 (angemeldet|eingeloggt) (nicht)?
    (moment|augenblick|szene|griff|auftritt|vorgang|situation|besuch) ..3 (gefilmt|aufgezeichnet|festgehalten|auf band|im bild|mitgeschnitten) ..6 (nicht)?
    (gefilmt|aufgezeichnet|mitgeschnitten|auf band|auf film) ..6 (wie|in dem|dass|als) ..1 @du (nicht)?
    - (neue*|neuen|zusätzliche*|weitere*) ..1 (kamera*|überwachungskamera*|videoüberwachung) ..5 (installiert|montiert|angebracht|eingebaut|am parkplatz|parkplatz|tiefgarage|garage|hof)
    - (installiert|montiert|angebracht|installieren) ..4 (kamera*|videoüberwachung)
    - (kamera|foto|video) ..3 (gekauft|kauf|modell|laden|studio|objektiv|qualität|geschäft|zubehör|kurs|schnitt|defekt*|geliefert|gefällt)
    - @dein ..2 (kamera|video|aufnahmen|fotos|foto) ..4 (freude|schön*|toll*|danke|gefällt)
    - (danke|dank|freut|freuen|schön*) ..6 (video|aufnahme|aufnahmen|kamera)
    - (aufnahme|aufnahmen) ..3 (patient*|neue|mitglied*|stationär|antrag|herzlich)
    - (nicht|nie|keine) ..4 (aufgezeichnet|gefilmt|aufnahmen)
    - (zeichnet|zeichnen) ..2 (=uns|=sich|ab)
    - kamera ..6 (abgebaut|gekauft|kaufen|entfernt|abgehängt|objektiv*|update)
    (schloss|türschloss|tor|tür|schranke|drehkreuz|karte|chip|armband|app|system|zähler|sensor*|terminal|router|waage|automat|bordcomputer|fahrtenschreiber|alarmanlage|schließanlage|türklingel|lesegerät|server|software|kundenkarte) ..3 (merkt|speichert|registriert|protokolliert|zeichnet|erfasst|weiß|notiert|verrät|zählt|meldet|gespeichert|registriert|erfasst|protokolliert|aufgezeichnet|festgehalten|gemerkt) ..10 (@dein|@du|@dich|jede (karte|öffnung|bewegung|fahrt|minute|eingabe)|jeden (eintritt|schritt|klick)) (nicht)?
    @dein ..1 (karte|chip|kennzeichen|ticket|armband|handy|gerät|schlüsselkarte|login|konto|fahrt) ..2 (=wurde|kam|=war|ist|=hat) ..6 (<number> uhr|uhr|minuten|erst nach|um <number>|registriert|erfasst|gescannt|eingeloggt|protokolliert|aufgezeichnet|geortet|gespeichert) (nicht)?
    - @dein ..1 (ticket|konto|gerät|fahrt|karte) ..3 (nicht|abgelehnt|gesperrt|defekt|falsch|doppelt)
    - (speichert|erfasst|merkt) ..6 (einstellung*|lesezeichen|fortschritt|favoriten|warenkorb|passwort)
    - (merkt|speichert) =sich
    - gespeichert wenn @du ..3 (möchten|möchtest|wünschen|wollen|zustimmen)
    - neu aufgenommen
    - (auf|nach) ..1 (wunsch|anfrage|vereinbarung|absprache) ..3 (video|videos|aufnahmen|aufzeichnung*)
    - aufzeichnung* ..5 (gerät|handy|smartphone|smartwatch|mediathek|lernportal|profil|aktivitäten)
    - (strecke|laufstrecke|route|tour|vortrag|webinar|kurs|konzert*) ..8 aufzeichnung*
    - (merkt|speichert|registriert|erfasst|weiß|zählt|meldet|zeichnet) ..6 und @du (=hätten|=hättest|können|kannst|müssen|=müssten|sollten|=haben|dürfen|bekommen|sehen|erhalten)
    (unser|unsere|die) (türsensor|sensor|smart meter|schrankenanlage|drehkreuz|webcam|parkhaus|türkamera) ..2 (sagt|filmt|hat gesehen|vergisst|führt buch) ..8 (nicht)?
    auge ..1 (über|an) ..2 (tisch|zapfanlage|kasse|decke|tresen|theke|bar) ..6 (nicht)?
    (videoüberwacht|kameraüberwacht|alles gefilmt|mitgefilmt) ..8 (version|überdenken|@dein|@du|nur damit|bevor|behaupt*)
    (dank|laut) ..1 (unserer|unserem|unseres|der) ..1 (schrankenanlage|zutrittskontrolle|schließanlage|videoanlage|webcam|sensoren|chipkarte|telefonanlage) ..6 (wer|wann|dass|wissen|waren|kamen)
    (webcam|kamera|überwachungskamera|dashcam) ..4 (gesehen|beobachtet|festgehalten) ..3 (wer|@dich|(dass @du))
    @dein (chip|karte|armband|schlüsselkarte) ..1 (öffnete|schloss|buchte|piepte) ..6
  `,
  correspondence: `
    @dein ..3 (mail|e mail|mails|nachricht|sms|whatsapp|chat|brief|telefonat|sprachnachricht|schreiben|anfrage|ticket|sprachmemo|fragebogen|gästebuch|anmeldung|buchungsanfrage|korrespondenz|kontaktformular|fax|chatverlauf|mailverkehr) ..8 (hieß|stand|klang|lautete|wörtlich|zitier*|kein wort|keine silbe|endet|endete|begann|fordern @du|loben @du|lobten @du|sprachen @du|ist von) (nicht)?
    (am telefon|im chat|per mail|per whatsapp|schriftlich|beim auschecken|beim check out|unter vier augen|am tresen|am schalter|am apparat|telefonisch|persönlichen gespräch|gegenüber unser*|gegenüber der|gegenüber dem) ..4 (haben|hast|sagten|meinten|klang|=hatten|baten|klangen|gaben) ..2 (@du|das|es) ..8 (noch|wörtlich|selbst|gesagt|gemeint|zugegeben|bestätigt|zugestimmt|erklärt|ganz anders|gebeten|behauptet) (nicht)?
    @du ..1 (nannten|antworteten|mailten|texteten|tippten) ..2 =uns ..8 (nicht)?
    @du ..1 (schrieben|schriebst) =uns ..2 (noch|damals|per|nachts|begeistert|wörtlich|am selben|selbst) ..6 (nicht)?
    (schrieben|antworteten|nannten|mailten) @du ..2 (=uns|unser*|noch|wörtlich|am selben|begeistert) (nicht)?
    (ich zitiere|wir zitieren|zitat|zitiere ich|darf ich zitieren|aus ihrem brief zitieren|im wortlaut|wort für wort) ..8 (@dein|@du|aus) (nicht)?
    @dein ..2 (eigenen|eigene) worte ..6 (nicht)?
    (in|aus|laut|gemäß|im|vom) ..1 (@dein|der|dem|unser*)? ..2 (e mail|email|mail|mails|emails|brief|schreiben|nachricht|nachrichten|chat|sms|whatsapp|anruf|gespräch|telefonat|chatverlauf|korrespondenz|mailverkehr|schriftverkehr|telefongespräch|dm|sprachnachricht|messenger|emailverkehr) ..6 (schrieben|schriebst|schreiben @du|geschrieben|sagten|sagtest|gesagt|gedroht|drohten|behauptet|behaupteten|verlangt|verlangten|zugegeben|gaben|versprochen|gefragt|zugestimmt|stimmten|bestätigt|bestätigten|beleidigt|beleidigten|nannten|forderten|gefordert|zugesagt|erklärten|wörtlich|haben @du|hast du|@du selbst) (nicht)?
    @du ..3 (schrieben|schriebst|sagten|sagtest|bestätigten) ..4 (=uns|mir)? ..3 (per|in|am|im|auf) ..2 (@dein|der|einer)? ..1 (e mail|email|mail|telefon|chat|whatsapp|sms|nachricht|=telefonisch|messenger|privat*) ..5 (nicht)?
    (screenshot|screenshots|bildschirmfoto*|kopie|auszug|auszüge|abschrift|mitschrift|ausschnitt*|zitat) ..3 (unser*|aus|des|der|vom|von|@dein|dieser) ..3 (chat*|e mail|email|mail|mails|gespräch*|korrespondenz|nachricht|nachrichten|verlauf*|schriftverkehr*|brief*|sms|whatsapp|telefonat*|mailverkehr*|mailverlauf*) (nicht)?
    (hier|anbei|nachfolgend|unten|folgend*|veröffentlich*|posten|zitieren|zitiere|zeigen|teilen|stellen|siehe|lesen) ..5 (chatverlauf*|mailverkehr*|emailverkehr*|e mail verkehr|schriftverkehr*|korrespondenz|gesprächsverlauf*|chatprotokoll*|mailverlauf*|screenshot*|@dein ..1 (mail|e mail|email|nachricht|nachrichten|brief)|unser* ..2 (chat|nachrichten|mails|konversation|gespräch)) (nicht)?
    (chatverlauf*|mailverkehr*|emailverkehr*|schriftverkehr*|korrespondenz|gesprächsverlauf*|chatprotokoll*|mailverlauf*|screenshot*) ..5 (veröffentlich*|posten|zitieren|zeigen|teilen|belegt|beweist|zeigt|belegen|beweisen|unten|online|liegt vor|hier|einstellen) (nicht)?
    (@dein|die|diese|alle|unsere) ..1 (=nachrichten|konversation) ..3 (veröffentlich*|zitieren|belegt|beweist|belegen|beweisen|beweis|liegen vor) (nicht)?
    zitat ..1 (aus @dein|von @dir|@dein) (nicht)?
    (wie) ..1 @du ..3 (=uns|mir|selbst)? ..4 (am telefon|=telefonisch|per (mail|email|e mail|nachricht|whatsapp|chat|sms)|in @dein ..1 (mail|email|nachricht|e mail|brief|schreiben)|im (chat|gespräch|telefonat)|privat) ..4 (sagten|schrieben|gesagt|geschrieben|bestätigt|bestätigten|mitgeteilt|zugegeben|zugaben|mitteilten|meinten|erwähnten) (nicht)?
    @dein ..1 (worte|wortlaut|genauen worte|mail|email|e mail|nachricht|brief) ..2 (=waren|=war|lautete|lauteten|lautet|wörtlich|vom ..3 (lautet|besagt)) (nicht)?
    (ich|wir) (zitiere|zitieren) ..2 (mal|wörtlich|gern|hier|aus @dein|@dich) (nicht)?
    @du ..6 (am telefon|telefonisch) ..4 (gesagt|zugegeben|bestätigt|behauptet|gedroht|beschimpft|zugesagt|beleidigt|versprochen|geäußert) (nicht)?
    (am telefon|telefonisch|in @dein ..1 (mail|nachricht|brief)|per (mail|whatsapp|chat)|im chat|im gespräch|vor ort|an der rezeption) ..1 (haben|hast|=hatten|sagten|meinten|klangen|bestätigten) @du ..6 (gesagt|geschrieben|bestätigt|behauptet|zugesagt|gemeint|zugegeben|versichert|noch|selbst) (nicht)?
    (in) ..1 @dein ..2 (whatsapp|mail|email|nachricht|sms|brief|schreiben) ..5 (klang|hieß|las|stand|=war|klangen) (nicht)?
    - (fortsetzen|fortführen|weiterführen|vertraulich*|gern|gerne|bitte|freuen|können|möchten) ..8 (gespräch|nachricht|mail|email|chat|e mail)
    - (danke|dank|freuen|bedanken) ..4 (nachricht|mail|email|schreiben|brief|worte)
    - (nicht|nie|keine) ..5 (veröffentlichen|zitieren|posten|teilen)
    - (wie @du in @dein) ..1 (@review)
    - (schreiben|schicken|senden|melden) @du ..4 (=uns|mir)
    - was ..4 (gespräch|telefonat|beratung|vertrauen) ..4 (gesagt|besprochen|erzählt) ..4 (bleibt|vertraulich|unter =uns)
    - wie ..1 (im|am|in) ..3 (gespräch|telefon|telefonat|mail|nachricht) ..3 (gesagt|besprochen|vereinbart|angekündigt|erwähnt)
    - brief an uns war
    (das|so|es|da) stand ..1 in @dein (chat|sms|whatsapp|nachricht|antwort|brief|anfrage|mail|e mail)
    @dein (mail|e mail|sms|whatsapp|chatnachricht) ..8 (klang|klingt|lautete|in der von|hängt noch)
    @du (haben|hatten|hattest|hast) ..2 (=uns|mir) (damals|seinerzeit|selbst|wörtlich) ..4 (geantwortet|geschrieben|gemailt|getippt|bestätigt|versichert)
    @dein worte ..1 (am telefon|am hörer|in der mail|damals|wörtlich|lauteten)
    (steht|stand) im (chatverlauf|mailverlauf|gesprächsverlauf|verlauf)
    (mail|nachricht|sms|anrufbeantwortertext|brief|sprachnachricht|whatsapp) ..6 (in der|in dem) ..2 (@du|von) ..10 (genannt|nannten|schwärmten|lobten|bedankten|rede|bezeichnet*)
    was @du ..4 (am hörer|auf der mailbox|auf band|am apparat) ..4
    (auf der mailbox|auf dem anrufbeantworter|auf band|in der sprachnachricht) ..1 (sagen|sagten|meinten|klangen|sprachen|erzählten) ..1 @du
    (erinnern|erinnerst) ..1 @du ..1 =sich? ..1 wie @du =uns ..10 (getippt|geschrieben|gemailt|geschickt|gesimst)
  `,
  'ask-data': `
    (hier drunter|hier drin|hier unten|hier darunter|hierunter|unter diese antwort|unter diesen kommentar) ..3 @dein ..1 (kundennummer|geburtsdatum|bestellnummer|buchungsnummer|rechnungsnummer|auftragsnummer|telefonnummer|handynummer|nachname|nachnamen)
    (geben|gib|schicken|schick|senden|sende|nennen|nenn|nenne|teilen|teile|hinterlassen|übermitteln|sagen|verraten|brauchen|benötigen) ..2 (@du|wir)? ..1 (=uns|mir)? ..2 (bitte|hier|kurz|doch|mal)? ..2 (@dein|die|noch|eine|den|@dir) ..2 (telefonnummer|handynummer|mobilnummer|e mail|email|mailadresse|e mail adresse|emailadresse|bestellnummer|buchungsnummer|reservierungsnummer|kontaktdaten|vollständigen namen|vor und nachnamen|nachnamen|namen|wohnadresse|adresse|anschrift|geburtsdatum|vertragsnummer|kundennummer|rechnungsnummer|auftragsnummer|zimmernummer|versichertennummer|daten|personalien|kundendaten|nummer|postleitzahl|vollen namen)
    (antworten|antworte|kommentieren|schreiben|schreib|posten|angeben|teilen|melden|ergänzen) ..2 (@du)? ..4 (hier|darunter|unter diesem|als kommentar|im kommentar|in den kommentaren|unten|öffentlich|=uns) ..4 (mit|@dein|die|unter angabe)? ..4 (bestellnummer|telefon*|name|namen|nachname*|geburtsdatum|adresse|e mail|email|mailadresse|buchungsnummer|nummer|zimmernummer|vertragsnummer|kundennummer|kontaktdaten|daten|auftragsnummer|rechnungsnummer|anschrift)
    (wie) (lautet|ist|lauten|=war|heißen) ..2 (@dein|die|der) ..2 (name|nachname|telefonnummer|handynummer|nummer|adresse|mailadresse|e mail|email|geburtsdatum|bestellnummer|buchungsnummer|zimmernummer|vertragsnummer|kundennummer|auftragsnummer|anschrift)
    (welche|welcher|wann) ..3 (bestellnummer|buchungsnummer|telefonnummer|vertragsnummer|kundennummer|auftragsnummer|zimmernummer|geburtsdatum)
    (wie heißen @du) ..6
    (bitte) ..3 (@dein|vollständige*|vollen|vor und)? ..2 (name|namen|nachnamen|telefonnummer|handynummer|bestellnummer|buchungsnummer|geburtsdatum|adresse|kontaktdaten|kundennummer|vertragsnummer|auftragsnummer|zimmernummer|mailadresse|e mail adresse|anschrift|e mail|email) ..4 (angeben|nennen|hinterlassen|mitteilen|schicken|posten|hier|senden|an|mit|durchgeben|und)?
    (name|namen|telefonnummer|handynummer|bestellnummer|buchungsnummer|geburtsdatum|adresse|kundennummer|vertragsnummer|zimmernummer|kontaktdaten|mailadresse|anschrift) ..2 (angeben|hinterlassen|durchgeben|=posten|benötigen wir|brauchen wir|mitteilen|nennen|verraten)
    (name|namen|telefonnummer|handynummer|bestellnummer|buchungsnummer|geburtsdatum|adresse|kundennummer|vertragsnummer|zimmernummer|kontaktdaten|mailadresse|anschrift) bitte
    (brauchen|benötigen) ..2 (wir)? ..2 (noch)? ..2 (@dein) ..2 (name|namen|telefonnummer|handynummer|bestellnummer|buchungsnummer|geburtsdatum|adresse|kundennummer|vertragsnummer|kontaktdaten|mailadresse|anschrift)
    (schreiben|schreib|posten|hinterlassen|setzen|geben) ..1 @du ..3 (einfach|bitte|doch|gern|gerne|hier|kurz)? ..2 @dein ..2 (handynummer|telefonnummer|nummer|mailadresse|adresse|buchungsnummer|bestellnummer|namen|kontaktdaten|geburtsdatum)
    - (modell|typ|geräte|artikel) ..1 (nummer|bezeichnung)
    - (privat*|direktnachricht|per (mail|e mail|email|dm|pn|direktnachricht|nachricht)|postfach|vertraulich|persönliche* nachricht|persönlichen nachricht|direkt an|an unser*|rufen @du|kontaktformular)
    - (danke|dank) ..4 (nennen|geben|mitteilen)
    - (schauen|sehen|prüfen|kontrollieren|achten) @du? ..3 (ob|dass) ..1 @dein ..1 (handynummer|telefonnummer|nummer|adresse|mailadresse|kontaktdaten|anschrift) ..6 (aktuell|stimmt|stimmen|hinterlegt|richtig|korrekt|vollständig)
    - (adresse|nummer|kontakt|kontaktdaten|telefonnummer) ..3 (auf|in|im|aus|von) ..2 (unser*|dem|der|@dein|diesem) ..2 (profil|seite|website|webseite|homepage|impressum|karte|buchung|bestätigung|rechnung|visitenkarte|internetseite)
    - unser* ..1 (adresse|telefonnummer|nummer|mailadresse|e mail|email|kontaktdaten)
    - (namen) ..2 (unser*|kolleg*|mitarbeit*|des gerichts|der kollegin)
    - (kontaktdaten|kontakt) ..4 (finden|findest|stehen|profil|website)
    - (unter) ..2 (der|dieser|unser*) ..1 (telefonnummer|nummer|adresse|mailadresse)
    - (schreiben|melden|wenden|schicken|senden) @du ..4 (mit|samt|unter angabe) ..2 (@dein|der|dem)? ..2 (buchungsnummer|bestellnummer|kundennummer|rechnungsnummer|auftragsnummer|vertragsnummer) ..2 (an|über) ..3 (service|kundenservice|team|formular|postfach|mail|support|reservierung)
    - (nummer|*nummer|*namen|*datum|*daten|adresse) ..2 (über|per|via|mit|im) ..2 (geschützte*|gesicherte*|sichere*|verschlüsselte*|unser*) ..1 (formular|portal|kontaktformular|kundenportal|postfach|chat|=weg)
    - (nummer|*nummer|*namen|*datum|*daten|adresse) ..8 (nicht|nie|niemals) ..2 (hier|öffentlich)
    - (schreiben|wenden|schicken|senden|richten) @du ..3 an die (adresse|mailadresse|anschrift|nummer|telefonnummer) ..1 (auf|in|aus|unten|oben|im)
    - nummer ..2 (auf|am) ..2 (band|anrufbeantworter|telefon|mailbox)
    (schreiben|tippen|posten|verraten|sagen|nennen|schreib|setzen|ergänzen|kommentieren) @du? ..4 (hier|drunter|darunter|unten|drunterschreiben|dazu|kommentar|kommentaren|drauf) ..6 (wie|wann|wo|wer|welche*|unter|was für) ..3 (@du|welcher|welchem|welchen|nummer|name|namen|zimmer|arzt|kind)
    (unter) welcher ..1 (nummer|adresse|anschrift|mailadresse|telefonnummer|mail) ..6 (@dich|@du|@dir|man) ..4 (erreichen|erreicht|erreichbar|wohnen|schreiben|finden|gemeldet)
    - (schreiben|melden|wenden|schicken) @du ..8 (privat*|mail|formular|kontaktformular|profil|konto|nachricht|telefon|support|kundenportal|direkt)
    - sie schreiben dass
  `,
  'ask-secret': `
    (senden|sende|schicken|schick|geben|gib|mailen|teilen|nennen|nenn|übermitteln|eingeben|eintragen|schreiben|bestätigen|hochladen|laden|anhängen|benötigen|brauchen|faxen|sagen|diktieren|antworten|fotografieren|scannen|angeben|mitteilen|zusenden|zuschicken|verraten|tragen|teile|sende) ..6 (kartennummer|kreditkartennummer|kreditkartendaten|kartendaten|cvv|cvc|prüfziffer|kreditkarte|bankkarte|ec karte|girokarte|pin|pin code|geheimzahl|passwort|kennwort|passwörter|reisepass|pass|passkopie|passnummer|sozialversicherungsnummer|ausweis|personalausweis|ausweiskopie|ausweisnummer|führerschein|bankleitzahl|iban|tan|sms code|sicherheitscode|zugangsdaten|login|logindaten|bankdaten|bankverbindung|kontonummer|kontodaten|ablaufdatum|steuernummer|steuer id|ahv nummer|mädchenname*|verifizierungscode|bestätigungscode|krankenversicherungsnummer|versichertenkarte|onlinebanking)
    (kartennummer|kreditkartennummer|kreditkartendaten|kartendaten|cvv|cvc|pin|geheimzahl|passwort|kennwort|reisepass|passkopie|passnummer|personalausweis|ausweiskopie|iban|tan|zugangsdaten|bankdaten|bankverbindung|kontonummer|kontodaten|sozialversicherungsnummer|sicherheitscode|führerschein) ..6 (senden|schicken|mailen|zusenden|zuschicken|mitteilen|nennen|angeben|übermitteln|durchgeben|hochladen|benötigen wir|brauchen wir|hier|bitte|per mail|antworten|eingeben|bestätigen)
    (wie|welche*) (lautet|ist|lauten|sind) ..1 @dein ..2 (kartennummer|cvv|pin|passwort|kennwort|iban|passnummer|zugangsdaten|kontonummer|login|tan|bankverbindung)
    - (kundenkarte|treuekarte|gutscheinkarte|bonuskarte|sim karte|geschenkkarte|postkarte|speisekarte|visitenkarte|bonus|clubkarte|speicherkarte|schlüsselkarte|zimmerkarte)
    - (nie|niemals|nicht|keine|kein|ohne) ..8 (kartendaten|cvv|passwort|pin|pass|passkopie|bankdaten|ausweis|iban|kreditkarte|kontodaten|zugangsdaten|kartennummer|kennwort|bankverbindung)
    - (kartendaten|passwort|pin|kreditkarte|kennwort|zugangsdaten|kartennummer|bankdaten|iban) ..5 (nie|niemals|nicht|keine)
    - (zurücksetzen|=ändern|vergessen|neues|wlan|w lan) ..3 (passwort|kennwort)
    - (passwort|kennwort) ..4 (zurücksetzen|vergessen|geändert|=ändern|neu)
    - (passt|passte|passen|passend*)
    (senden|schicken|schick|geben|gib|mailen|nennen|nenn|teilen|schreiben|verraten|diktieren|sagen|tippen|posten|brauchen|benötigen|fehlen|fehlt|bräuchten|faxen) ..6 (<number>|sechzehn|drei|vier|letzten|lange|langen|alle) ..2 (ziffern|zahlen|stellen|nummer|zahl) ..4 (karte|kreditkarte|bankkarte|rückseite|vorderseite|vorn|vorne|hinten|konto|unterschrift*|girokarte)
    (die|alle|@dein|drei|vier|sechzehn) (=zahlen|ziffern|stellen) ..4 (auf|von|hinten auf|neben|unter) ..2 (der|@dein|dem) ..2 (karte|kreditkarte|rückseite|vorderseite|unterschrift*|unterschriftsfeld|bankkarte|chip)
    (senden|schicken|schick|geben|gib|mailen|nennen|teilen|schreiben|leiten|lesen|verraten|sagen|brauchen|benötigen) ..5 (code|tan|zahl|ziffern|pin|geheimzahl|losung|losungswort) ..6 (sms|handy|app|bank|erhalten|bekommen|zugeschickt|geschickt|automat|anmelden|einloggen)
    (leiten|geben|lesen|sagen|schicken|tippen|diktieren) @du ..6 (code|sms|tan|zahlenfolge) ..8 (weiter|durch|vor|hier|=uns|mit|antwort)
    (foto|kopie|scan|bild|aufnahme|vorder und rückseite|vorderseite) ..3 (von|vom|@dein|der|des|davon) ..3 (ausweis*|personalausweis*|*pass|reisepass*|führerschein*|gesundheitskarte|bankkarte|kreditkarte|*karte|geburtsurkunde|aufenthaltstitel*) ..8 (schicken|senden|mailen|hochladen|einstellen|anhängen|anfügen|brauchen|benötigen|reichen|hier|bitte|zu)?
    (senden|schicken|hochladen|laden|mailen|stellen|fügen|hängen|fotografieren|halten) ..4 (foto|kopie|scan|bild|aufnahme|vorderseite|vorder) ..4 (ausweis*|personalausweis*|*pass|reisepass*|führerschein*|gesundheitskarte|bankkarte|kreditkarte|geburtsurkunde|aufenthaltstitel*)
    (geburtsname*|mädchenname*) ..3 (@dein)? ..2 (mutter|großmutter)
    (wort|zeichenfolge|daten|kombination) ..2 mit ..1 (dem|der|denen) ..1 @du ..4 (=sich|dich) ..4 (anmelden|einloggen|einwählen|anmeldest|einloggst)
    (pass|ausweis|führerschein) ..1 (nummer|kopie|foto) ..6 (bitte|schicken|senden|brauchen|benötigen|angeben)
    (womit|mit welchem passwort|mit welcher pin) ..2 @du ..6 (anmelden|einloggen)
    - kopien von ausweisen ..6 (nicht|nie)
    - (zugangsdaten|pin|passwort|kennwort|tan|sicherheitscode|kartennummer) ..2 (schickt|kommt|kommen|erhalten|bekommen|setzen|erzeugt|=ändern) ..8 (@dir|@du|system|post|automatisch|selbst|app)
  `,
  'disclosure-threat': `
    (noch|bisher|bislang) ..6 (für =uns behalten|geschwiegen|schweigen wir|halten wir ..6 zurück|behalten wir|aus diskretion|nicht genannt)
    (zwingen|zwing) ..1 @du? =uns ..1 nicht
    (wir packen aus|packen wir aus|wir können auch anders|können wir auch anders)
    ((in|aus) ..2 schublade|hinterhand|in petto) ..8 (leser*|interessier*|alle|welt|presse|über @dich|@dich)
    (leser*|presse|nachbarschaft|elternschaft|@dein ..1 (nachbarn|arbeitgeber|chef|ehefrau|frau|mann|kollegen|familie|umfeld|verein|vermieterin)) ..3 (=würde|=würden|=dürfte|=dürften|=wüsste|=wüssten) ..8 (interessier*|staunen|wundern|lachen)
    (bis|sonst|danach|andernfalls) ..6 (akte|fotos|bilder|kopie|aufnahmen|name|adresse|mails|chat*) ..3 (geht|gehen|landet|landen|hängen|steht|stehen|veröffentlich*) ..6
    (sonst|oder|andernfalls|ansonsten|wenn|falls|sollten|entweder|ehe|bevor) ..10 (veröffentlich*|=posten|poste ich|offenlegen|preisgeben|verraten|öffentlich machen|online stellen|bekannt geben|bekanntgeben|bloßstellen|enthüllen|publik|ins netz|teilen wir|nennen wir|bekannt machen|namen nennen|namentlich|öffentlich nennen)
    (veröffentlich*|posten|offenlegen|legen|verraten|stellen|machen|zeigen|enthüllen|nennen|teilen|geben|erzählen|gehen) ..1 (wir|ich) ..3 (gern|gerne|auch|mal|jetzt|bald|dann|hier)? ..5 (@dein ..2 (daten|namen|name|identität|foto|fotos|video|adresse|nachrichten|geschichte|mails|rechnung|klarnamen|chat)|wer @du|den chat|den chatverlauf|die aufnahmen|das video|die mails|die korrespondenz|den schriftverkehr|die ganze geschichte|die wahrheit über @dich|=alles|unsere korrespondenz|unseren chat) ..6 (offen|veröffentlich*|öffentlich|online|publik|bekannt|ins netz|preis|sind|bist)?
    (wir|ich) ..1 (können|=könnten|werden|=würden|behalten|dürfen|haben|kann|werde|=könnte|sind|=müssten|müssen) ..4 (auch|gern|gerne|jederzeit|mal|=uns|bereit|das recht|dann)? ..4 (@dein|wer|den|die|das|unser*|alle|sämtliche) ..4 (namen|daten|identität|chat*|chatverlauf|mails|mailverkehr|korrespondenz|nachrichten|aufnahmen|video|fotos|schriftverkehr|gespräch|@du sind|geschichte|rechnung|adresse|klarnamen|bestellung|screenshots|verlauf) ..4 (veröffentlich*|posten|offenlegen|öffentlich|online|zeigen|teilen|publik|preisgeben|nennen|zu veröffentlichen|bekannt|einstellen)
    (soll|sollen|dürfen|darf|möchten|wollen|willst|magst|müssen) (wir|ich) ..3 (dass wir|hier|mal|jetzt|wirklich)? ..5 (erzählen|verraten|zeigen|veröffentlichen|posten|schreiben|erinnern|berichten|allen|lesern|öffentlich|allen lesern|jedem|offenlegen|erwähnen) ..6 (was|wie|wer|warum|@du|@dein|allen)
    (soll|sollen|dürfen|darf|möchten|wollen) ..6 (was|wie|wer|warum|dass|@dein) ..6 (erzählen|verraten|zeigen|veröffentlichen|posten|berichten|offenlegen) <question>
    (erzählen|verraten|zeigen|berichten) ..1 wir ..3 (allen|jedem|den lesern|der welt|gern|gerne|hier|öffentlich|mal) ..4 (was|wie|wer|warum|dass) ..1 @du
    @dein ..2 (name|namen|daten|identität|foto|arbeitgeber|chef|chefin|frau|mann|ehefrau|ehemann|eltern|familie|nachbarn|kollegen|schule|bank|freunde|adresse) ..3 (wird|werden|=könnte|=könnten|=dürfte|kann|sollte|sollten|=würde|=würden|erfährt|erfahren|weiß) ..5 (veröffentlicht|öffentlich|bekannt|erfahren|wissen|hören|interessier*|online|freuen|davon|das|publik|genannt)
    (vielleicht|eventuell|ob|mal sehen|sicher|bestimmt|möglicherweise) ..3 (sollte|sollten|=würde|=würden|möchte|interessiert|weiß|will|freut) ..3 @dein ..1 (mann|frau|ehemann|ehefrau|chef|chefin|arbeitgeber|familie|mutter|nachbarn|kollegen|partner|partnerin|eltern|schule|bank|freunde) ..4
    (was|ob|interessiert|weiß|erfährt) ..4 @dein ..1 (mann|frau|ehemann|ehefrau|chef|chefin|arbeitgeber|familie|mutter|nachbarn|kollegen|partner|partnerin|eltern) ..4 (dazu|davon|sagt|sagen|denken|meint|meinen|wohl)
    (machen|gehen|bringen|stellen) ..3 (wir|ich)? ..5 (@dein|das|alles|dies*|die|den|damit) ..4 (öffentlich|publik|online|ins netz|an die öffentlichkeit|an die presse|viral|in die zeitung|ins internet)
    (video|aufnahme|aufnahmen|fotos|chat|chatverlauf|daten|name|screenshots) ..4 (landet|landen|geht|gehen|kommt|kommen|wird|steht) ..3 (online|im netz|im internet|ins netz|ins internet|an die presse|bei youtube|auf youtube|öffentlich|bei facebook|auf facebook|viral)
    (lesern|anderen|allen|öffentlichkeit|jedem|hier|mitlesern) ..5 (zeigen|erzählen|verraten|mitteilen|vorlegen|schildern|berichten) ..4 (was|wie|wer|warum) ..1 @du
    (wollen|möchten|willst|möchtest|soll|sollen) ..2 @du? ..4 (dass wir) ..5 (namen|nennen|veröffentlichen|zeigen|offenlegen|erzählen|posten|verraten)
    @dein ..1 (chef|chefin|mann|frau|arbeitgeber|familie|nachbarn|kollegen|eltern|partner|partnerin|kunden|schule) ..3 (fände|fänden|findet|finden|würde*|wäre*|dürfte*|interessiert|staunen) ..6
    (oder|sonst|andernfalls) ..2 (alle|jeder|die leser|die öffentlichkeit|die welt|ganz ..1) ..3 (erfahren|erfährt|wissen|weiß|sehen|lesen|hören) ..4 (wer|was|wie|warum|von)
    (screenshot*|aufnahmen|fotos|mails|nachrichten|chat*|video*) ..6 (zeigen|veröffentlichen|posten|teilen|vorlegen) ..1 (=könnten|können|werden|=dürften)
    (wenn|falls|sollten|solange|sofern|bis) ..12 (veröffentlichen|veröffentliche|=posten|=poste|publizieren|hochladen|verraten|erzählen|offenlegen|weitergeben) ..1 (wir|ich) ..5 (@dein|@dir|@dich|die|das|alles|daten) (nicht)?
    (wenn|falls|sollten|solange|sofern|bis) ..12 (stellen|stelle|hängen|machen|teilen) ..1 (wir|ich) ..5 (@dein|@dir|@dich|die|das|alles|daten) ..6 (öffentlich|online|netz|internet|aus|schaufenster|schwarze brett|wand|publik|leser*|presse|facebook) (nicht)?
    (sollen|wollen|dürfen|=könnten|können) ..1 (wir|ich) ..8 (allen|öffentlich|jedem|nachbarn|arbeitgeber|chef|ehemann|frau|lesern|welt|mann|familie|kollegen) ..6 (erzählen|verraten|zeigen|mitteilen|erklären|sagen|was @du|warum @du) <question>
    (alle|jeder|leser|welt|kollegen|nachbarn|frau|mann|chef|arbeitgeber) ..4 (erfahren|erfährt|lesen|sehen|wissen|liest|weiß) ..4 (was|wie|wer|warum|mit wem|dass) ..1 @du ..8 (gekauft|bestellt|benommen|getan|gemacht|machen|behandelt|haben|=waren|sind|tun|schulden|lassen)
    (hängt|steht|bleibt|existiert|stehen) ..2 (das|es|dies*|@review) ..5 (morgen|noch|weiter|online|stehen|länger|übermorgen|bis) ..6 (weiß|wissen|erfährt|erfahren|lesen|liest|sieht|packen|veröffentlichen) ..8
    - (wir|ich|werden|geben|niemals|nie) ..4 (nie|niemals|nicht|keine|niemandem) ..3 (veröffentlichen|offenlegen|preisgeben|weitergeben|teilen|weiter)
    (landet|landen|geht|gehen|kommt|kommen|steht|stehen) ..4 (video|aufnahme|aufnahmen|fotos|chat|chatverlauf|daten|name|screenshots|alles) ..3 (online|im netz|im internet|ins netz|ins internet|an die presse|auf youtube|öffentlich|auf facebook)
    - (veröffentlichen|posten|bekannt) ..4 (speisekarte|karte|ergebnis*|termine|neuigkeiten|fahrplan|bericht|preise|änderung*|programm|menü|öffnungszeit*)
    - (speisekarte|karte|termine|neuigkeiten|programm|menü|öffnungszeiten|sommerkarte) ..5 (veröffentlichen|posten|bekannt)
    - (teilen|erzählen|zeigen|weitergeben|weitersagen|geben) ..5 (team|kolleg*|=küche|koch|@staff|freude|meinung|lob|weiter)
    - (danke|dank|freut|freuen) ..8
    - (können|=könnten|möchten|helfen|hilft|gern|gerne|danke|dank|freuen|freut|schön) ..12 (was|wie|warum) ..1 @du
    - (wenn|falls|sofern) @du ..10 (möchten|wollen|mögen|möchtest|magst) ..8 (schreiben|kommen|melden|rufen|erzählen|sprechen|helfen|zeigen|bescheid)
    - (kommen|schreiben|rufen|melden|erzählen|sprechen|sagen) @du ..4 (=uns|gern|gerne|vorbei|bitte|privat|einfach)
    - (wenn|falls|sofern) @du (=uns|mir) ..4 (verraten|erzählen|sagen|schreiben|zeigen|nennen|mitteilen)
    - (verraten|erzählen|sagen|zeigen) @du (=uns|mir)
    (wenn|falls|solange|steht|hängt|bleibt|sofern) ..10 (lesen|hören|erfahren|erfährt|liest|hört|wissen|weiß|sehen|sieht) ..2 (@dein|die|der|das|alle|jeder|ihr)? ..1 (nachbarn|nachbarschaft|kollegen|kolleginnen|chef|chefin|arbeitgeber|hausgemeinschaft|verein|elternschaft|eltern|dorf|gemeinde|stadt|leser|mieter|frau|mann|familie) (nicht)?
    (pikante*|heikle*|peinliche*|unschöne*|saftige*|brisante*|schmutzige*|unappetitliche*|delikate*|interessante*) ..1 (einzelheiten|details|dinge|geschichten|sachen|fotos|einzelheit|kleinigkeiten) ..4 (über|zu|aus|von) ..1 (@dich|@dein|@dir)
    (auf lager|in petto|in der hinterhand|in der schublade|in reserve|griffbereit|archiviert) ..8 (falls|wenn|solange|sollten|sofern|über @dich|zu @dein|von @dir)
    - (auf lager|in reserve|griffbereit) ..6 (ersatz*|größe*|artikel|teil|teile|decken|sorte|schirme)
    - stellen wir ..3 (tische|stühle|schirme|liegen|bänke|heizstrahler|decken)
    (sonst|oder|andernfalls) (hängt|klebt|steht|landet|hängen) ..2 @dein ..1 (foto|bild|name|adresse|rechnung|brief|akte)
    bevor wir =uns ..2 an @dein ..3 (wenden|schreiben)
    @dein ..2 (bestellliste|einkaufsliste|rechnung|akte|fotos|mails|nachrichten|befunde) ..8 (hier|öffentlich|ins netz) ..3 (zu =posten|=posten|einzustellen|einstellen|zu veröffentlichen)
    - (gehen|geht|machen|buchen|bestellen|melden|erreichbar) ..6 (rund um die uhr|auch|jederzeit|bequem|einfach|jetzt) ..2 online
    (soll|sollen) (ich|wir) ..3 (es|das|die|sie|ihn|den) ..2 (hochladen|veröffentlichen|posten|vorlesen|aushängen|teilen|zeigen) <question>
    (denken|denk|überlegen|überleg) ..1 @du? ..4 (gut|zweimal|genau) ..2 nach? ..1 bevor ..4 (weiterreden|weiterschreiben|weitermachen|weiter|reden|schreiben|posten|noch einmal)
    (reden|schreiben|lästern|meckern|machen) @du ..1 (weiter|ruhig weiter|nur weiter|nur so weiter|so weiter) dann ..8
    (provozieren|reizen|ärgern) @du =uns ..1 (nicht|lieber|besser)
    @dein (frau|mann|chef|arbeitgeber|nachbarn|vermieter|partner|eltern|gattin) ..6 wenn ..4 (liest|erfährt|sieht|wüsste|hört|erfahren) ..6 (wer|was|wen|wo|wem|wie) ..8
    (käme|kommt|kämen|kommen|gelangt|gelangen) ..4 (ans licht|an die öffentlichkeit|ans tageslicht) ..1 (weshalb|warum|was|wer|wie|dass|@dein)
    (archiv|mietakte|krankenakte|gedächtnis|patientenakte|kundenakte) ..4 (ist|bleibt|reicht) ..4 (vollständig|laut|lückenlos|unterhaltsam|gut gefüllt|prall gefüllt|lang)
    (könnten|=würden|werden) ..2 wir ..4 (gesprächig|redselig)
    (man|wir|ich) (könnte|könnten) ..2 (ja|auch|natürlich) ..3 (aushängen|veröffentlichen|herumerzählen|verraten|erzählen|öffentlich machen|schreiben) ..2 (wer|was|wie|dass|wem|warum)
    (schweigen|schweigt|stumm|bleibt im schrank|unter verschluss) ..3 (solange|so lange) ..6
  `,
  'purchase-told': `
    (@du|(ihr tisch)|(ihre gruppe)) ..2 (hatten|hattest|bestellten|bestelltest|tranken|haben|hast) ..3 <number> ..1 (bier|biere|gläser|flaschen|portionen|cocktails|gänge|artikel|paar)
    @du ..2 (haben|hast|hatten|hattest) ..2 (günstigste|billigste|günstigsten|billigsten)
  `,
  'customer-contact': `
    (paket|bestellung|lieferung|brief|sendung|päckchen|karton|strauß|blumen|möbel|sofa|=ware|essen|pizza) ..4 (liegt|lag|steht|stand|hinterlegt|abgestellt|landete|wartet)
    (geliefert|zugestellt|abgegeben|hinterlegt|abgelegt|abgestellt|ausgeliefert) ..6 (in|an|bei|nach|vor|im)
    (vor|an|bei|neben|hinter) ..1 @dein ..1 (tür|haustür|wohnungstür|gartentor|garage|nachbar*|anschrift|briefkasten|hauseingang)
    (antwort|mail|bestätigung|rechnung|nachricht|gutschrift|unterlagen) ..2 (ging|gingen|=wurde|=wurden) ..6 (an|nach|auf|raus|verschickt|gesendet)
    (wohnhaft|gemeldet|ansässig|daheim|zu hause) ..3 (in|im|an|am)
    @dein ..2 (straße|viertel|hausnummer|klingel|türklingel)
    (wir|ich) ..2 @dich ..3 unter ..8 nicht ..1 =erreicht (nicht)?
    unter ..6 (haben|=hatten) ..2 @dich ..3 nicht ..1 =erreicht (nicht)?
    bei @dir ..2 (geklingelt|geläutet|geklopft|vorgefahren|vor der tür)
    - @du ..2 (=uns|mich|niemanden|keinen) ..8 (erreicht|erreichen|erreichten|angerufen|kontaktiert)
    - (bitte|rufen @du|schreiben @du|kontaktieren @du|erreichen @du|melden @du|du erreichst|sie erreichen) ..6
    (angerufen|anrufen|angeschrieben|kontaktiert|telefoniert|geschrieben|gemailt|erreichen|erreicht|gesendet|geschickt|zugeschickt|versucht|riefen|schrieben|wählten|gewählt|anriefen|kontaktierten|sms) ..6 
    (@dich|@dir) ..3 (unter|an|auf|über|per|mehrfach|zweimal) ..3
    (paket|bestellung|lieferung|brief|kurier*|fahrer*|=ware|artikel|erstattung|rechnung|essen|pizza|blumen|sendung|päckchen|ersatz|lieferschein) ..4 (ging|gingen|=wurde|=wurden|geliefert|gesendet|verschickt|zugestellt|kam|abgelegt|gebracht|adressiert|versendet|geht|fuhr|ist|abgegeben)
    @dein ..2 (telefonnummer|nummer|handynummer|mobilnummer|e mail|email|mail|mailadresse|adresse|anschrift|wohnadresse|wohnung|haus|postadresse)
    @du ..3 (wohnen|wohnst|wohnten|leben|lebst|wohnhaft|gaben|hinterließen|haben|gemeldet) ..4 (in|im|an|am|unter|auf|der|nummer|adresse)?
    - (falls|wenn|sollte) ..14 (schreiben|anrufen|melden|mailen)
    - (oder|gern|gerne|einfach|kurz|bitte|sonst) ..4 (schreiben|mailen|anrufen)
    - (schreib|mail|ruf) ..4
    - (schicken|senden|mailen|geben|schreiben|reichen|bringen|richten|leiten|zeigen) @du (=uns|mir|es|das)? ..6 (an|über|per|unter)
    - (kommen|schauen|fahren|rufen|klingeln|wenden|melden|mailen|gehen|klopfen) @du ..4 (an|auf|über|per|unter)
    (fahrer*|bote|boten|zusteller*|monteur*|techniker*|kollege|kollegin|handwerker*|lieferant*|taxi|kurier*|wagen|team|mitarbeit*|wir) ..3 (stand|standen|wartete|warteten|klingelte|klingelten|läutete|läuteten|parkte|hielt|hielten|fuhr|fuhren|kam|kamen|=war|=waren) ..8
    (niemand|keiner) ..3 (öffnete|aufgemacht|geöffnet|machte auf|zu hause|da|anzutreffen|angetroffen|reagierte)
    (einschreiben|schreiben|kündigung|mahnung|katalog|geräte|schlüssel|gutschein|vertrag|unterlagen|einladung|prospekt) ..4 (ging|gingen|=wurde|=wurden|haben wir|zurück)
    @du ..2 (=haben|=hatten) ..4 (angegeben|hinterlegt|eingetragen|genannt|angemeldet|registriert)
    (haus|wohnung|garten|keller|garage|laden|büro|praxis) ..3 (in|an|am|auf) ..2 (der|dem|den)?
    bei (@dir|ihnen) ..2 (in|im|am) ..1 (der|den|dem)?
    - (=unser|=unsere|=unserem|=unserer|=unseren) ..2 (*haus|wohnung|garten|laden|ladengeschäft|büro|praxis|filiale|geschäft|werkstatt|restaurant|café|studio|hotel|standort*|lager|kanzlei) ..6
    - (besuchen|finden|kommen|treffen|vorbeikommen|willkommen) ..8
    (unser*|die|eine|mehrere|zwei) ..1 (mail|mails|e mail|sms|nachricht|nachrichten|briefe|anrufe|post) ..4 (an|auf|unter|bei)
    (rechnung|mahnung|ware|karte|schlüssel|erstattung|gutschein) ..2 (ging|geht|gingen|kam|=wurde) ..3 (an|in|nach|zu)
    (nummer|handynummer|festnetz|mobilnummer|mailadresse) ..3 (=war|ist) ..3 (besetzt|falsch|nicht vergeben|abgemeldet|ungültig)
    - (unser*|eine) ..1 (mail|nachricht|post|e mail) ..2 an ..1 (unser*|den service|das team|die filiale|die redaktion)
  `,
  unmasking: `
    (ist|sind|heißt|=war|bist) ..2 (eigentlich|tatsächlich) ..1 (herr|frau|herrn|dr) <name>
    (ist|sind|heißt|=war|bist) ..2 (in wahrheit|in wirklichkeit|niemand anderes als|kein anderer als|keine andere als|im echten leben) ..1 (herr|frau|herrn|dr)? <name>
    (richtiger|echter|wahrer|wirklicher|vollständiger|bürgerlicher) (name) ..2 (ist|lautet|=war)? ..1 <name>
    (heißen|heißt) ..1 (in wahrheit|in wirklichkeit|mit richtigem namen) ..1 (herr|frau)? <name>
    heißt ..1 (eigentlich|tatsächlich) (herr|frau) <name>
    (heißen|heißt) (<polite>|=du) ..1 (eigentlich|tatsächlich) ..1 (herr|frau)? <name>
    @du ..1 (heißen|heißt) ..2 (nicht)? ..2 (sondern|eigentlich|in wahrheit|doch) ..1 <name>
    (hinter) ..6 (verbirgt|steckt|versteckt) ..3 (=sich)? ..2 (herr|frau|niemand anderes als|der|die) ..1 <name>
    (auch bekannt als|besser bekannt als|alias|schreibt unter dem namen) <name> <name>
    @du ..2 (in wahrheit|in wirklichkeit|eigentlich|mit richtigem namen|im echten leben) ..1 (herr|frau|dr)? <name> ..2 (heißen|heißt|sind|bist)
    dass @du (herr|frau|dr) <name> ..1 (heißen|heißt|sind|bist)
    (hinter|unter) ..8 (verbirgt|steckt|versteckt|schreibt|firmiert) ..3 (=sich)? ..3 (ein|eine|einen) ..1 (gewisse*|gewisser|bekannte*|bekannter) ..1 (herr|frau|dr)? ..1 <name>
    (=ein|=eine|=einen) (gewisser|gewisse|gewissen) (herr|frau|herrn) <name>
    (=bürgerlichen|=bürgerlichem|=richtigem|=vollem|=wahrem) (namen|name) ..5 <name> <name>
    (privat|im alltag|im wirklichen leben|in wirklichkeit|außerhalb des internets|offline) ..4 (=sich)? ..2 <name> <name> ..2 (nennt|heißt|ist|sind|heißen)?
    (unterschreibt|unterzeichnet|firmiert|meldet =sich|zeichnet) ..2 =sonst ..3 (mit|als) ..2 <name>
    im (pass|ausweis|personalausweis|telefonbuch) ..2 (steht|heißt|heißen) ..4 <name>
    (klarname|klarnamen|realname|taufname|familienname) ..2 (ist|lautet|=war|heißt)? ..2 <name>
    (alias|vulgo|genannt) ..2 <name> ..2 (in wahrheit|in wirklichkeit|eigentlich) ..2 <name>
  `,
  purchase: `
    - termin steht ..5 (startseite|website|homepage|aushang|tafel|webseite)
    (bestell*|bestellung*|gebucht|buchung*|buchten|reservier*|rechnung*|zimmer|übernachtet|gewohnt|wohnten|wohnte|bezahlt|zahlten|gezahlt|gekauft|kauften|kauf|geliefert|lieferung|versendet|eingecheckt|check|konto|kredit|darlehen|police|vertrag*|quittung|beleg|abgebucht|belastet|überwiesen|erhielten|erhalten|paket|sendung|erstattet|besucht|besuchten|besuch|kamen|=waren|aßen|termin|eingetroffen|suite|apartment|station|schulden|aufenthalt|anreise|abreise|auftrag*|abgeholt|storniert)
    - (unser*|die) (karte|speisekarte|preisliste|preise|menü|menüs)
    - (geöffnet|öffnen|eröffnet|seit|gegründet|renovier*|geschlossen|wiedereröffn*)
    - vorgang*|ticket|anfrage|vorgangsnummer|anliegen|fallnummer
    - (parkgebühr|kurtaxe|selbstbeteiligung|stornogebühr|liefergebühr|versandkosten|endreinigung) ..12 (buchungsbestätigung|vertrag*|rechnung*|zimmer|aufenthalt|anreise|bestellung)
    - (zweiten|weiteren|neuen) termin
    - check (out|in) ..2 (ist|kostet|für|bis|gegen)
  `,
  'private-channel': `
    (privat*|direktnachricht*|=dm|=pn|postfach|(persönliche* nachricht)|(persönlichen nachricht)|((per|via|über|an) ..2 (e mail|email|mail|telefon))|=telefonisch|(rufen @du)|(ruf =uns)|(schreiben @du =uns)|(schreib =uns)|(kontaktieren @du)|(kontaktiere =uns)|(melden @du)|(melde dich)|(wenden @du)|(wende dich)|(direkt (an|bei|mit))|profil|website|webseite|homepage|büro|kundenservice|kundendienst|gästeservice|gästebetreuung|kundenbetreuung|supportteam|support|hotline|(in der app)|(aus der app)|kontaktdaten|kontaktformular|formular|onlineformular|vertraulich*|persönlich|mailadresse)
  `,
} as const satisfies Record<keyof typeof english, string>;
