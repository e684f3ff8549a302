/** What tells languages of the Latin script apart: their commonest words, letters and endings, separated by spaces. */
export type LanguageProfile = { words: string; letters: string; endings: string };

export const latinProfiles: Record<string, LanguageProfile> = {
  en: {
    words:
      'the and of to in is it was for that you we with on are this have not be at our my were very they but from had all your so good great would food service will been which there had as an or by their what when who nice place staff best love loved thank thanks please sorry here if can could no again time never us me he she do does did has hi hello dear about out up just only really never more than how back get got go went will amazing friendly recommend excellent room nothing one some after before every always even too much no them its because over your other any make made these those without into than then buy call send see may might want know see come came next day days today well off still money order waited wait rude slow cold hot price worth should ve re ll worry sweetie friend guest guests review reviews team visit manager dry sad vanished salmon lemon drizzle salad soup bread cake coffee tea waiter waitress chef server tasty delicious yummy awful terrible horrible worst dirty filthy smelled smells smell noisy loud quiet clean comfy comfortable bed beds shower bathroom breakfast lunch dinner meal meals table tables booking booked stayed stay staying nights week weeks month months year years hour hours mins minutes later early late ago yesterday tonight morning evening weekend monday tuesday wednesday thursday friday saturday sunday called calls answered phone told said asked ask left leave arrived arrive broken broke fixed repair refund refunded refuse refused paid pay charged cheap expensive overpriced pricey quid bucks dollars pounds bought purchase shoes shop store delivery delivered driver parcel package item items customer customers support account update crashes crashed crashing works worked working work haircut hair nails doctor nurse teacher kids kid children family wife husband daughter son mum mom dad friends everyone everything anything something someone nobody people woman lady guy guys girl since while until through though although however instead around behind under between both each few many most such same own another already enough quite pretty absolutely totally completely definitely highly simply honestly actually literally probably maybe finally also either neither avoid disgusting disappointed disappointing disappointment brilliant fantastic wonderful lovely beautiful helpful polite professional ignored lied scam joke shame waste save saved legends cheers ta mate bit lot lots bunch small big large little long short old new young high low cant dont wont didnt doesnt isnt wasnt couldnt wouldnt im ive youre theyre whats thats lets didn doesn isn wasn couldn wouldn hasn haven weren aren don won queue returns sales first two like three take say put let right free down read look tell write wrong number second words last five his hear took four night way better find stars ten yours half happy office home being whole give found six says car hope help need talk why answer twice house where somebody bill keep gone lost comes message gave kitchen away must wrote times think waiting bring end goes things else done street floor ever understand anyone shows taken apologise cannot moved longer school him looked feel side hard kept takes writing closed given thing within letter child speak changed care cut used town welcome opened front water ordered try gate coming counter yourself regret eight round road third going head mother soon turned wish others stop telling party story seen everybody single mind twenty window felt happened hundred fine suppose average needed bless grand',
    letters: '',
    endings: 'ing ght tion ould ley ness ful ely ery ght ough ck th ck ally',
  },
  sv: {
    words:
      'och att det som en på är av för med den till inte om har de ett vi var jag så men från kan när hade vid oss er du din dina vår våra mycket bra maten personalen tack hej eller ni nu efter även bara skulle kommer blev där här man sig mig ingen inget detta vad dig ska vill mer alla igen fin trevlig god gott jättebra service inte också tyvärr väldigt hela alltid aldrig ditt vårt min mitt då blir varit ledsen beklagar hur gick går kommer komma sin sina sitt får få tagit dem deras vårat jättegod rekommenderar förlåt gång gånger gärna oss kr vänligen försökt via bort nå radera kommentaren recension recensionen omdöme ner mejla skriv ring svara rum mat buller kunde kundtjänst vet hört någon något någonting varför stället bokningen beställningen ert era bästa hälsningar vänliga otrevlig trevligt smutsigt dyrt vänta väntade väntat minuter timmar timme fick tid tiden trots bokad bokat bokade äntligen utan reklam köpte köpt varan varor appen sedan innan allt sa sade betala betalade pengar pengarna tillbaka läge läget frukost frukosten rummet rummen sängen läkare läkaren fungerar fungerade funkar funkade bilen butik butiken butiker sämst sämsta bäst världens trevliga snabbt snabb leverans leveransen levererade paket paketet ringde svarar svarade ställe hemskt dåligt dålig bemötande bemötandet smakade jätte jättefin jättetrevlig jättedålig mysigt mysig rekommenderas absolut besök besöket tydligen kallt kall varmt skit borde bordet notan servitören servitrisen kocken chefen hjälp hjälpte hjälpsam toppen kanon suverän sköna skönt bli blivit köp äta åt drack barnen barn själva verkligen riktigt ganska lite mest minst flera första andra tredje helg veckan veckor månader år dagar dagen sitta stod står låg ligger tog tar gjorde göra gör sagt säger frågade fråga bad ber verkstad verkstaden tandläkare tandläkaren skolan kursen banken lån städat städningen smutsig luktade trasig trasigt sönder ändå fortfarande dessutom därför eftersom medan både antingen denna dessa sådan sådant vilken vilket nästa förra igår idag imorgon upp fel finns varje samma hon hör över vara förstår ju fyra än fått nya skriver fem hoppas redan själv före annan bättre väl namn kul kassan tio välkommen säga roligt fler behöver tråkigt slut priset ursäkt dörren kronor gäller enligt kväll köket sitter såg skriva läsa hjälper vecka gått glada länge tycker helt okej inga mejl omdömet veta måste läser egen prata kvällen kontakta vidare precis visar hittar stjärnor kund hunden lämnade nätet boka skicka väntar berätta känner gamla felet lämna öppet mellan gäster svårt nöjd kontoret först kunder hittade gjort många kön förbi kanske nytt låter åtta nej skickar borta ringa mamma gången kvittot lägger gäst numera månad betyget berättade bytt skylten frågan läst bil dom ingenting grymt',
    letters: 'å ä ö',
    endings: 'ade ning ande arna erna het igt ligt orna sk ller',
  },
  es: {
    words:
      'de la que el en y los se del las un por con no una su para es al lo como más pero sus le ya fue este ha sí porque esta son entre cuando muy sin sobre también me hasta hay donde han quien todo nos ni contra ese eso había ante ellos e esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho nada muchos cual poco ella estar estas gracias hola buena bueno comida servicio lugar excelente usted ustedes tu nuestro nuestra opinión reseña saludos todos siempre nunca atención trato personal hemos habitación bien mal mejor peor sentimos lamentamos fuimos volveremos era eran estaba estaban tan fatal solo desde dos veces existe nunca jamás volver volverá aquí ahora día días hace solo cliente clientes años pasó llegada caro nombre completo fecha nacimiento queja vaya mándeme mándenos escríbanos díganos indique correo teléfono pedido mesa cuenta reserva hizo dijo sabe sabemos podemos puede pueden borre borren retire elimine quite disculpas disculpe perdone disculpen sea estamos somos ser hacer mi vamos sitio ruidoso sucio lento demandar denunciar encontré pedí comí llegué esperé compré pagué reservé llamé quedé salí volví fui gustó encantó encanta encantado encantada recomiendo recomendable repetiré repetiremos comer cenar comimos cenamos pedimos camarero camarera dueño dueña comprar compra tienda cocina plato platos pelo sopa uso diario espera esperando llamar llaman responden contestan cobran cobraron dinero devuelven verdad majo maja genial vergüenza estafa timo asco cutre rico rica ricos ricas precio precios calidad limpio limpia sucia habitaciones desayuno cama ruido ayer anoche hoy mañana semana mes año horas minutos todavía mismo misma tampoco nadie algo así horrible ni fu fa pésimo pésima regular normal encantador vendedor pesado mirar deja dejan te funciona funcionan abre carga cierra lujo cumple caliente enorme flipa mola buenas buenos instalaciones borde bordes amable amables rápido rápida recomendado útil ahí allí aunque después luego hora noche perro niños vez llegó tiene tres coche caja agua palabras fuera lunes señora tarjeta mensaje gente hablar estimado taller puesto entendemos quiere nueva hijo alguien quién jueves recepción escrito seis seguro saludo martes llega gustaría esperamos pidió mitad cualquier pedir nuestros muchas viernes razón móvil menú están haya dirección vemos veinte nueve otros escribe tardes dio cosas luz vuelve hija línea puso llegar hecho nuestras venir suya ocho demás pone tras según niño buen técnico ningún plaza terraza llama escribir piso domingo hubo venía mientras habla vuelva viaje debe siete hacen tienen cero mejores buenísimo riquísimo',
    letters: 'ñ á é í ó ú ¿ ¡',
    endings: 'ción ado ido ada idad mente amos emos ía aron ieron able dos das',
  },
  de: {
    words:
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei ihr ihre ihnen ihrer wir uns unser unsere ich mich mir du dich sehr gut danke vielen essen freundlich bitte leider kein keine kann können waren hatte hatten schön wieder immer nie alles gerne gern super lecker service personal schlecht guten tag hallo tut leid sehr nichts dort hier wenn wurden was doch schon ganz beim zimmer jedes jeder mein meine bleib wegen schade mal zwei etwas unfreundlich lange gewartet geld einfach dann jetzt leute geschmeckt kaffee welch küche rufen schreiben melden löschen bewertung bewertungen gast gäste kunde kunden grüße grüßen herzliche freundlichen ihrem ihren unseren unserem unserer dieser diese dieses jemand niemand müssen sollten würden könnten lauwarm gewesen geben gibt ab vom seit drei wer steht frau ohne geht nächsten kommt herr selbst unter nehmen kam liebe sterne viel einmal uhr kommen weil lassen bekommen hätten nun fünf liegt wissen haus machen abend sagen dafür sehen stehen woche muss heute wäre sollte termin zurück worte damit gleich hätte hinweis jeden rechnung zehn deshalb andere gegen gerade jede eben fragen weiter dürfen bleibt karte keinen tür lob freuen läuft wochen namen finden zeit ihn sofort tisch diesem erst stunde ersten laut darf ging neuen gehört besuch recht keiner möchten sprechen dazu verstehen wirklich preis bitten jahren besser fehler lieber gehen bekommt lesen lässt laden nachricht vorher stunden gar gemacht macht freut jahr stern antwort genau zweiten habe hängt trotzdem hinter liegen ganze hilft gab sieht seite kurz nächste mann sonst vielleicht ob morgen gesagt tun tage sechs bestellt falsch montag schicken wo davon stimmt wort warten zahlen euch fürs monat jedem soll acht vergessen offen zweimal passt raus allen vorbei heißt kostet sicher freitag statt abwarten durchschnitt euro bestellung beste bester bestes besten tolle toller tolles klasse',
    letters: 'ä ö ü ß',
    endings: 'ung lich keit heit isch ten gen chen ieren tet eit cht ssen iches icher liche',
  },
  fr: {
    words:
      "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec son je nous vous très mais ou on était c'est d'un d'une l'accueil n'est j'ai bien bon bonne merci bonjour cuisine cuisines repas notre votre nos vos cette tout tous fait été avons avez ont être être sans même aux ils elle elles leur y où si trop peu jamais toujours service personnel accueil séjour chambre plats excellent suis lieu",
    letters: 'é è ê ç à ù œ',
    endings: 'tion ment eux aux ent ais ait ées ique eur euse',
  },
  it: {
    words:
      'di e il la che in un a per è una sono mi ho si lo ma ha con non le ti come i del da al gli dei della questo anche più molto bene ci nel alla dalla ottimo ottima buono buona grazie ciao servizio cibo personale locale consiglio siamo stato stata tutto sempre mai nostro nostra vostro posto camera abbiamo era erano delle degli sul prezzo gentile dispiace',
    letters: 'à è ì ò ù',
    endings: 'zione ato ata mente ità are ere ire gli cchi issimo amo iamo',
  },
  pt: {
    words:
      'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois sem mesmo aos seus quem nas me esse eles você essa num nem suas meu às minha numa elhe foi bom boa ótimo ótima obrigado obrigada olá atendimento comida lugar tudo nosso nossa somos sempre nunca avaliação recomendo são está estava fomos serviço',
    letters: 'ã õ ç á ê ó â',
    endings: 'ção ções ado ada mente dade inho inha amos ões ão',
  },
  nl: {
    words:
      'de en van het een in is dat op te zijn met voor niet aan er om ook als bij nog maar naar door over uit dan wel heeft hebben was we wij ons onze jullie je jouw u uw ik mijn heel erg goed lekker eten bedankt dank dag hallo helaas geen kan kunnen waren werd hier daar deze dit zeer veel vriendelijk personeel weer altijd nooit wat toen moet review spijt',
    letters: '',
    endings: 'ijk ing heid aar ijn oed tje tjes eer elijk aan cht ge',
  },
  da: {
    words:
      'og i at det er en til på af for med som den der ikke de har et vi var jeg så men fra kan havde os du din dit jer jeres vores meget god godt mad maden tak hej eller nu efter også bare skulle blev hvor her man sig mig noget hvad dig skal vil mere alle igen dejlig rigtig personalet være været kun selv',
    letters: 'æ ø å',
    endings: 'ede ning erne hed ligt else',
  },
  no: {
    words:
      'og i å det er en til på av for med som den ikke de har et vi var jeg så men fra kan hadde oss du din ditt dere deres vår våre veldig bra mat maten takk hei eller nå etter også bare skulle ble hvor her man seg meg noe hva deg skal vil mer alle igjen hyggelig personalet være vært kun selv',
    letters: 'æ ø å',
    endings: 'ene ning het ligt else ble',
  },
  fi: {
    words:
      'ja on ei oli se että en hän mutta ovat niin kun kuin hyvä hyvää ruoka palvelu kiitos hei todella erittäin meidän teidän olen olemme ole myös tai jos mitä joka sen tämä tässä siitä vain vielä aina kaikki paikka',
    letters: 'ä ö',
    endings: 'ssa ssä lla llä sta stä nen aan ään nut tti mme',
  },
  pl: {
    words:
      'i w nie na się z do jest to że a o jak ale po co tak za od są był była było bardzo dobre dobry dziękuję dziękujemy polecam obsługa jedzenie miejsce przez dla już tylko jeszcze pan pani nas nam państwa czy być mi się',
    letters: 'ł ą ę ś ć ż ź ń ó',
    endings: 'nie owy owa ści ego ych amy emy cie',
  },
  cs: {
    words:
      'a se na je v že to s z do si o i ale jak za by jsem jsme jako tak po co být už bylo byl byla velmi dobré děkuji děkujeme obsluha jídlo pro při od není jen nebo vás nás vám nám',
    letters: 'ě š č ř ž ý ů ď ť ň á é í',
    endings: 'ého ých ání ost ství ovat',
  },
  tr: {
    words:
      've bir bu da de için çok ile ne ama gibi daha olarak var yok o ben biz siz güzel iyi teşekkür ederiz ederim yemek hizmet her en mi mı değil kadar sonra tavsiye personel otel lezzetli merhaba',
    letters: 'ş ğ ı ç ö ü İ',
    endings: 'lar ler dır dir mak mek yor ınız iniz ları leri',
  },
};
