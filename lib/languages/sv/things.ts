import type { ThingWords } from '../../triage/things.ts';

export const things: ThingWords = {
  forms: ['is'],
  named: {
    meat: `
      brisket brisketen | dish | brisketen
      entrecote entrecoten entrecôte entrecôten entrecoter entrecoterna | dish | entrecoten
      oxfilé oxfilén oxfile oxfilen oxfiléer oxfiléerna | dish | oxfilén
      biffstek biffsteken biffstekar biffstekarna | dish | biffsteken
      ryggbiff ryggbiffen ryggbiffar | dish | ryggbiffen
      flankstek flanksteken | dish | flanksteken
      plankstek planksteken plankstekar plankstekarna | dish | planksteken
      lövbiff lövbiffen lövbiffar lövbiffarna | dish | lövbiffen
      rostbiff rostbiffen | dish | rostbiffen
      råbiff råbiffen råbiffar råbiffarna | dish | råbiffen
      pannbiff pannbiffen pannbiffar pannbiffarna | dish | pannbiffen
      högrev högreven | dish | högreven
      oxkind oxkinden oxkinder oxkinderna | dish | oxkinden
      carpaccio carpaccion | dish | carpaccion
      revbensspjäll revbensspjället revbensspjällen spareribs ribs ribsen | dish | revbensspjällen
      schnitzel schnitzeln schnitzlar schnitzlarna snitsel snitseln | dish | schnitzeln
      wienerschnitzel wienerschnitzeln wienersnitsel wienersnitseln | dish | wienerschnitzeln
      kebab kebaben kebaber kebaberna | dish | kebaben
      kebabtallrik kebabtallriken kebabtallrikar | dish | kebabtallriken
      kebabrulle kebabrullen kebabrullar kebabrullarna | dish | kebabrullen
      shawarma shawarman shawarmor | dish | shawarman
      gyros gyrosen | dish | gyrosen
      souvlaki souvlakin | dish | souvlakin
      hamburgare hamburgaren hamburgarna burgare burgaren burgarna burgarn hamburgarn | dish | hamburgaren
      smashburgare smashburgaren smashburgarna | dish | smashburgaren
      köttbulle köttbullen köttbullar köttbullarna | dish | köttbullarna
      kåldolme kåldolmen kåldolmar kåldolmarna | dish | kåldolmarna
      wallenbergare wallenbergaren wallenbergarna | dish | wallenbergaren
      korv korven korvar korvarna | dish | korven
      bratwurst bratwursten bratwurstar | dish | bratwursten
      chorizo chorizon chorizos chorizor | dish | chorizon
      isterband isterbandet isterbanden | dish | isterbandet
      salami salamin | dish | salamin
      bacon baconet baconen | dish | baconet
      skinka skinkan | dish | skinkan
      julskinka julskinkan | dish | julskinkan
      kyckling kycklingen | dish | kycklingen
      kycklingspett kycklingspettet kycklingspetten | dish | kycklingspetten
      kycklingvingar kycklingvingarna kycklingvinge | dish | kycklingvingarna
      fläskfilé fläskfilén fläskfile fläskfilen | dish | fläskfilén
      fläskkotlett fläskkotletten fläskkotletter kotlett kotletten kotletter kotletterna | dish | kotletten
      lamm lammet lammkött lammköttet | dish | lammet
      lammkotlett lammkotletten lammkotletter lammkotletterna | dish | lammkotletterna
      ankbröst ankbröstet | dish | ankbröstet
      renskav renskaven renskavet | dish | renskaven
      pastrami pastramin | dish | pastramin
      charkbricka charkbrickan charkbrickor charkbrickorna | dish | charkbrickan`,
    fish: `
      lax laxfilé laxfilén laxfile laxfilen | dish | laxen
      gravlax gravlaxen gravadlax gravadlaxen | dish | gravlaxen
      fisk fisken | dish | fisken
      torsk torsken | dish | torsken
      torskrygg torskryggen | dish | torskryggen
      sill sillen | dish | sillen
      strömming strömmingen strömmingar strömmingarna | dish | strömmingen
      räka räkan räkor räkorna | dish | räkorna
      räkmacka räkmackan räkmackor räkmackorna räksmörgås räksmörgåsen räksmörgåsar | dish | räkmackan
      skagenröra skagenröran | dish | skagenröran
      ostron ostronet ostronen | dish | ostronen
      hummer hummern humrar humrarna | dish | hummern
      kräftor kräftorna | dish | kräftorna
      mussla musslan musslor musslorna blåmusslor blåmusslorna | dish | musslorna
      pilgrimsmussla pilgrimsmusslan pilgrimsmusslor pilgrimsmusslorna | dish | pilgrimsmusslorna
      krabba krabban krabbor krabborna | dish | krabban
      löjrom löjrommen | dish | löjrommen
      kaviar kaviaren | dish | kaviaren
      abborre abborren abborrar abborrarna | dish | abborren
      gös gösen gösfilé gösfilén | dish | gösen
      röding rödingen | dish | rödingen
      rödspätta rödspättan rödspättor | dish | rödspättan
      hälleflundra hälleflundran | dish | hälleflundran
      tonfisk tonfisken | dish | tonfisken
      bläckfisk bläckfisken bläckfiskar | dish | bläckfisken
      fiskgryta fiskgrytan fiskgrytor | dish | fiskgrytan
      sashimi sashimin | dish | sashimin
      ceviche cevichen | dish | cevichen`,
    food: `
      pizza pizzan pizzor pizzorna | dish | pizzan
      kebabpizza kebabpizzan kebabpizzor | dish | kebabpizzan
      surdegspizza surdegspizzan surdegspizzor surdegspizzorna | dish | surdegspizzan
      calzone calzonen | dish | calzonen
      pinsa pinsan pinsor pinsorna | dish | pinsan
      pasta pastan pastarätt pastarätten | dish | pastan
      lasagne lasagnen lasagna lasagnan lasange lasangen | dish | lasagnen
      spagetti spagettin spaghetti spaghettin | dish | spagettin
      carbonara carbonaran | dish | carbonaran
      gnocchi gnocchin | dish | gnocchin
      ravioli raviolin | dish | raviolin
      tagliatelle tagliatellen | dish | tagliatellen
      risotto risotton | dish | risotton
      bruschetta bruschettan bruschettor bruschettorna | dish | bruschettan
      burrata burratan | dish | burratan
      mozzarella mozzarellan | dish | mozzarellan
      pesto peston | dish | peston
      curry curryn | dish | curryn
      biryani biryanin | dish | biryanin
      naan naanbröd naanbrödet naanbröden | dish | naanbrödet
      samosa samosan samosor samosorna samosas | dish | samosorna
      burrito burriton burritos burritosen | dish | burriton
      quesadilla quesadillan quesadillas quesadillor | dish | quesadillan
      enchilada enchiladan enchiladas enchilador | dish | enchiladan
      guacamole guacamolen | dish | guacamolen
      empanada empanadan empanadas empanador empanadorna | dish | empanadorna
      dumpling dumplings dumplingar dumplingarna dumplingsen | dish | dumplingarna
      gyoza gyozan gyozor gyozorna | dish | gyozan
      vårrulle vårrullen vårrullar vårrullarna | dish | vårrullarna
      nudel nudlar nudlarna | dish | nudlarna
      sushi sushin sushibitar sushibitarna | dish | sushin
      maki makin makirulle makirullen makirullar makirullarna | dish | makirullarna
      pokébowl pokebowl pokébowlen pokebowlen pokébowls pokebowls | dish | pokébowlen
      bibimbap bibimbapen | dish | bibimbapen
      kimchi kimchin | dish | kimchin
      tempura tempuran | dish | tempuran
      tofu tofun | dish | tofun
      falafel falafeln falaflar falaflarna | dish | falafeln
      hummus hummusen | dish | hummusen
      halloumi halloumin haloumi haloumin | dish | halloumin
      tzatziki tzatzikin tsatsiki tsatsikin | dish | tzatzikin
      moussaka moussakan | dish | moussakan
      mezetallrik mezetallriken mezetallrikar | dish | mezetallriken
      tapas tapasen tapasrätt tapasrätten tapasrätter tapasrätterna | dish | tapasrätterna
      paella paellan paellor | dish | paellan
      aioli aiolin | dish | aiolin
      fondue fonduen ostfondue ostfonduen | dish | fonduen
      raclette racletten | dish | racletten
      quiche quichen quicher | dish | quichen
      pajen pajer pajerna västerbottenpaj västerbottenpajen | dish | pajen
      ratatouille ratatouillen | dish | ratatouillen
      sallad salladen sallader salladerna | dish | salladen
      caesarsallad caesarsalladen ceasarsallad ceasarsalladen cesarsallad cesarsalladen | dish | caesarsalladen
      salladsbuffé salladsbuffén salladsbuffe salladsbuffen salladsbord salladsbordet | dish | salladsbuffén
      coleslaw coleslawen | dish | coleslawen
      potatis potatisen potatisar potatisarna | dish | potatisen
      pommes pommesen pommfrittes pommesfrites | dish | pommesen
      klyftpotatis klyftpotatisen | dish | klyftpotatisen
      potatismos potatismoset | dish | potatismoset
      potatisgratäng potatisgratängen gratäng gratängen | dish | potatisgratängen
      hasselbackspotatis hasselbackspotatisen | dish | hasselbackspotatisen
      råraka rårakan rårakor rårakorna | dish | rårakorna
      raggmunk raggmunken raggmunkar raggmunkarna | dish | raggmunkarna
      kroppkaka kroppkakan kroppkakor kroppkakorna | dish | kroppkakorna
      pyttipanna pyttipannan | dish | pyttipannan
      köttgryta köttgrytan köttgrytor | dish | köttgrytan
      lökring lökringar lökringarna | dish | lökringarna
      bearnaise bearnaisen bearnaisesås bearnaisesåsen | dish | bearnaisesåsen
      sås såsen såser såserna | dish | såsen
      kantareller kantarellerna kantarell | dish | kantarellerna
      sparris sparrisen | dish | sparrisen
      grönsak grönsaker grönsakerna | dish | grönsakerna
      ostbricka ostbrickan ostbrickor ostbrickorna | dish | ostbrickan
      ost osten ostar ostarna | dish | osten
      vegoburgare vegoburgaren vegoburgarna veganburgare veganburgaren | dish | vegoburgaren
      smörgås smörgåsen smörgåsar smörgåsarna | dish | smörgåsen
      macka mackan mackor mackorna | dish | mackan
      smörgåstårta smörgåstårtan smörgåstårtor smörgåstårtorna | dish | smörgåstårtan
      panini paninin paninis | dish | paninin
      bagel bageln bagels baglar baglarna | dish | bageln
      bröd brödet bröden | dish | brödet
      surdegsbröd surdegsbrödet surdegsbröden | dish | surdegsbrödet
      vitlöksbröd vitlöksbrödet vitlöksbröden | dish | vitlöksbrödet
      knäckebröd knäckebrödet | dish | knäckebrödet
      focaccia focaccian | dish | focaccian
      ciabatta ciabattan ciabattor | dish | ciabattan
      baguette baguetten baguetter baguetterna | dish | baguetten
      avsmakningsmeny avsmakningsmenyn | dish | avsmakningsmenyn
      julbord julbordet julborden | dish | julbordet
      lunchbuffé lunchbuffén lunchbuffe lunchbuffen | dish | lunchbuffén
      husmanskost husmanskosten | dish | husmanskosten
      popcorn popcornen | dish | popcornen`,
    soup: `
      fisksoppa fisksoppan fisksoppor | dish | fisksoppan
      skaldjurssoppa skaldjurssoppan | dish | skaldjurssoppan
      hummersoppa hummersoppan | dish | hummersoppan
      ärtsoppa ärtsoppan | dish | ärtsoppan
      löksoppa löksoppan | dish | löksoppan
      linssoppa linssoppan | dish | linssoppan
      tomatsoppa tomatsoppan | dish | tomatsoppan
      svampsoppa svampsoppan kantarellsoppa | dish | svampsoppan
      kycklingsoppa kycklingsoppan | dish | kycklingsoppan
      köttsoppa köttsoppan | dish | köttsoppan
      gulaschsoppa gulaschsoppan gulasch gulaschen | dish | gulaschen
      misosoppa misosoppan | dish | misosoppan
      bouillabaisse bouillabaissen | dish | bouillabaissen
      minestrone minestronen | dish | minestronen
      borsjtj borsjtjen borscht borschten borsjt | dish | borsjtjen
      pho phon phosoppa phosoppan | dish | phosoppan`,
    dessert: `
      tårta tårtan tårtor tårtorna | dish | tårtan
      prinsesstårta prinsesstårtan prinsesstårtor prinsesstårtorna | dish | prinsesstårtan
      chokladtårta chokladtårtan chokladtårtor | dish | chokladtårtan
      bröllopstårta bröllopstårtan bröllopstårtor | dish | bröllopstårtan
      födelsedagstårta födelsedagstårtan födelsedagstårtor | dish | födelsedagstårtan
      glasstårta glasstårtan glasstårtor | dish | glasstårtan
      kladdkaka kladdkakan kladdkakor kladdkakorna | dish | kladdkakan
      cheesecake cheesecaken cheesecakes | dish | cheesecaken
      morotskaka morotskakan morotskakor | dish | morotskakan
      sockerkaka sockerkakan sockerkakor | dish | sockerkakan
      äppelkaka äppelkakan äppelkakor | dish | äppelkakan
      äppelpaj äppelpajen äppelpajer | dish | äppelpajen
      smulpaj smulpajen smulpajer | dish | smulpajen
      ostkaka ostkakan ostkakor | dish | ostkakan
      äppelstrudel äppelstrudeln | dish | äppelstrudeln
      glass glassen glassarna glasskula glasskulor | dish | glassen
      mjukglass mjukglassen | dish | mjukglassen
      gelato gelaton | dish | gelaton
      sorbet sorbeten sorbeter | dish | sorbeten
      parfait parfaiten | dish | parfaiten
      våffla våfflan våfflor våfflorna | dish | våfflorna
      kanelbulle kanelbullen kanelbullar kanelbullarna | dish | kanelbullarna
      kardemummabulle kardemummabullen kardemummabullar kardemummabullarna | dish | kardemummabullarna
      bullar bullarna | dish | bullarna
      semla semlan semlor semlorna | dish | semlorna
      lussekatt lussekatten lussekatter lussekatterna lussebullar lussebullarna | dish | lussekatterna
      wienerbröd wienerbrödet wienerbröden | dish | wienerbröden
      fikabröd fikabrödet | dish | fikabrödet
      bakelse bakelsen bakelser bakelserna | dish | bakelserna
      bakverk bakverket bakverken | dish | bakverken
      småkaka småkakan småkakor småkakorna | dish | småkakorna
      pepparkaka pepparkakan pepparkakor pepparkakorna | dish | pepparkakorna
      chokladboll chokladbollen chokladbollar chokladbollarna | dish | chokladbollarna
      mazarin mazarinen mazariner mazarinerna | dish | mazarinerna
      biskvi biskvin biskvier biskvierna | dish | biskvierna
      brownie brownien brownies | dish | brownien
      muffin muffins muffinsen muffinsar muffinsarna | dish | muffinsen
      cupcake cupcaken cupcakes | dish | cupcaken
      munkar munkarna donut donuten donuts doughnut doughnuts | dish | munkarna
      baklava baklavan | dish | baklavan
      macaron macaronen macarons macaroner macaronerna | dish | macaronerna
      tiramisu tiramisun | dish | tiramisun
      pannacotta pannacottan pannacottor | dish | pannacottan
      brulee brûlée brulée brûlee bruleen brûléen bruléen | dish | crème brûléen
      chokladmousse chokladmoussen | dish | chokladmoussen
      pavlova pavlovan pavlovor | dish | pavlovan
      crepe crêpe crepen crêpen crepes crêpes crêper | dish | crêpen
      choklad chokladen | dish | chokladen
      pralin pralinen praliner pralinerna | dish | pralinerna
      godis godiset lösgodis lösgodiset | dish | godiset
      lakrits lakritsen lakritsar | dish | lakritsen
      vaniljsås vaniljsåsen | dish | vaniljsåsen`,
    drinks: `
      vin vinet viner vinerna | dish | vinet
      rödvin rödvinet rödviner rödvinerna | dish | rödvinet
      vinpaket vinpaketet vinpaketen | dish | vinpaketet
      vinlista vinlistan | thing | vinlistan
      öl ölen ölet ölsort ölsorter ölsorterna | dish | ölen
      pilsner pilsnern | dish | pilsnern
      ipa ipan ipor | dish | ipan
      cider cidern | dish | cidern
      drink drinken drinkar drinkarna drinkarn | dish | drinkarna
      cocktail cocktailen cocktails cocktailar cocktailarna | dish | cocktailarna
      mocktail mocktailen mocktails mocktailar mocktailarna | dish | mocktailarna
      mojito mojiton mojitos | dish | mojiton
      negroni negronin negronis | dish | negronin
      daiquiri daiquirin daiquiris | dish | daiquirin
      spritz spritzen | dish | spritzen
      sangria sangrian | dish | sangrian
      champagne champagnen | dish | champagnen
      prosecco proseccon | dish | proseccon
      cava cavan | dish | cavan
      bubbel bubblet | dish | bubblet
      whisky whiskyn whiskey | dish | whiskyn
      gin ginen | dish | ginen
      tequila tequilan | dish | tequilan
      snaps snapsen snapsar snapsarna | dish | snapsen
      glögg glöggen | dish | glöggen
      lemonad lemonaden lemonader lemonaderna | dish | lemonaden
      saft saften | dish | saften
      läsk läsken | dish | läsken
      äppelmust äppelmusten | dish | äppelmusten
      juice juicen juicerna apelsinjuice apelsinjuicen | dish | juicen
      smoothie smoothien smoothies | dish | smoothien
      milkshake milkshaken milkshakes | dish | milkshaken
      kombucha kombuchan | dish | kombuchan
      iste isteet | dish | isteet
      bubbelte bubbelteet | dish | bubbelteet`,
    coffee: `
      kaffe kaffet | dish | kaffet
      bryggkaffe bryggkaffet | dish | bryggkaffet
      espresso espresson expresso expresson | dish | espresson
      cappuccino cappuccinon cappucino cappucinon capuccino capuccinon cappuccinos | dish | cappuccinon
      latte latten kaffelatte caffelatte | dish | latten
      cortado cortadon cortados | dish | cortadon
      macchiato macchiaton | dish | macchiaton
      americano americanon | dish | americanon
      iskaffe iskaffet islatte islatten | dish | iskaffet
      matchalatte matchalatten | dish | matchalatten
      chailatte chailatten | dish | chailatten
      te teet téet | dish | teet`,
    product: `
      klänning klänningen klänningar klänningarna | thing | klänningen
      brudklänning brudklänningen brudklänningar brudklänningarna bröllopsklänning bröllopsklänningen | thing | brudklänningen
      balklänning balklänningen balklänningar | thing | balklänningen
      kostym kostymen kostymer kostymerna | thing | kostymen
      kavaj kavajen kavajer kavajerna | thing | kavajen
      skjorta skjortan skjortor skjortorna | thing | skjortan
      blus blusen blusar blusarna | thing | blusen
      tröja tröjan tröjor tröjorna | thing | tröjan
      tshirt tshirten tshirts | thing | t-shirten
      kofta koftan koftor koftorna | thing | koftan
      hoodie hoodien hoodies huvtröja huvtröjan huvtröjor | thing | huvtröjan
      kjol kjolen kjolar kjolarna | thing | kjolen
      byxa byxan byxor byxorna | thing | byxorna
      jeans jeansen | thing | jeansen
      shorts shortsen | thing | shortsen
      leggings leggingsen | thing | leggingsen
      tights tightsen träningstights | thing | tightsen
      jacka jackan jackor jackorna | thing | jackan
      vinterjacka vinterjackan vinterjackor | thing | vinterjackan
      regnjacka regnjackan regnjackor | thing | regnjackan
      dunjacka dunjackan dunjackor | thing | dunjackan
      skaljacka skaljackan skaljackor | thing | skaljackan
      kappa kappan kappor kapporna | thing | kappan
      overallen overaller overallerna | thing | overallen
      pyjamas pyjamasen pyjamasar | thing | pyjamasen
      baddräkt baddräkten baddräkter baddräkterna | thing | baddräkten
      bikini bikinin bikinis | thing | bikinin
      badbyxor badbyxorna | thing | badbyxorna
      mössa mössan mössor mössorna | thing | mössan
      halsduk halsduken halsdukar halsdukarna | thing | halsduken
      vante vanten vantar vantarna | thing | vantarna
      handske handsken handskar handskarna | thing | handskarna
      strumpor strumporna | thing | strumporna
      slips slipsen slipsar slipsarna | thing | slipsen
      skor skorna skon sneakers sneakersen gympaskor gympaskorna | thing | skorna
      löparskor löparskorna löparsko löparskon löpskor löpskorna | thing | löparskorna
      fotbollsskor fotbollsskorna | thing | fotbollsskorna
      vandringskängor vandringskängorna vandringsskor vandringsskorna | thing | vandringskängorna
      känga kängan kängor kängorna | thing | kängorna
      stövel stöveln stövlar stövlarna | thing | stövlarna
      sandal sandalen sandaler sandalerna | thing | sandalerna
      handväska handväskan handväskor handväskorna | thing | handväskan
      ryggsäck ryggsäcken ryggsäckar ryggsäckarna | thing | ryggsäcken
      kabinväska kabinväskan kabinväskor | thing | kabinväskan
      halsband halsbandet halsbanden | thing | halsbandet
      örhänge örhänget örhängen örhängena | thing | örhängena
      vigselring vigselringen vigselringar vigselringarna | thing | vigselringarna
      förlovningsring förlovningsringen förlovningsringar förlovningsringarna | thing | förlovningsringen
      smycke smycket smycken smyckena | thing | smycket
      armbandsur armbandsuret armbandsuren armbandsklocka armbandsklockan | thing | armbandsuret
      glasögon glasögonen glasögonbågar glasögonbågarna | thing | glasögonen
      solglasögon solglasögonen | thing | solglasögonen
      kontaktlinser kontaktlinserna kontaktlins kontaktlinsen | thing | kontaktlinserna
      soffa soffan soffor sofforna | thing | soffan
      hörnsoffa hörnsoffan divansoffa divansoffan | thing | hörnsoffan
      fåtölj fåtöljen fåtöljer fåtöljerna | thing | fåtöljen
      soffbord soffbordet soffborden | thing | soffbordet
      matbord matbordet matborden | thing | matbordet
      matstol matstolar matstolarna | thing | matstolarna
      skrivbord skrivbordet skrivborden | thing | skrivbordet
      kontorsstol kontorsstolen kontorsstolar kontorsstolarna | thing | kontorsstolen
      gamingstol gamingstolen | thing | gamingstolen
      bokhylla bokhyllan bokhyllor bokhyllorna | thing | bokhyllan
      kontinentalsäng kontinentalsängen kontinentalsängar | thing | kontinentalsängen
      madrass madrassen madrasser madrasserna | thing | madrassen
      bäddmadrass bäddmadrassen bäddmadrasser | thing | bäddmadrassen
      duntäcke duntäcket duntäcken | thing | duntäcket
      påslakan påslakanet påslakanen | thing | påslakanet
      gardin gardinen gardiner gardinerna | thing | gardinerna
      markis markisen markiser markiserna | thing | markisen
      taklampa taklampan taklampor taklamporna | thing | taklampan
      golvlampa golvlampan golvlampor | thing | golvlampan
      utemöbler utemöblerna trädgårdsmöbler trädgårdsmöblerna | thing | utemöblerna
      stekpanna stekpannan stekpannor stekpannorna | thing | stekpannan
      kastrull kastrullen kastruller kastrullerna | thing | kastrullen
      gjutjärnsgryta gjutjärnsgrytan gjutjärnsgrytor | thing | gjutjärnsgrytan
      köksmaskin köksmaskinen köksassistent köksassistenten | thing | köksmaskinen
      stavmixer stavmixern | thing | stavmixern
      airfryer airfryern airfryers | thing | airfryern
      kaffebryggare kaffebryggaren kaffebryggarna | thing | kaffebryggaren
      espressomaskin espressomaskinen espressomaskiner | thing | espressomaskinen
      brödrost brödrosten brödrostar | thing | brödrosten
      robotdammsugare robotdammsugaren robotdammsugarna | thing | robotdammsugaren
      tvättmaskin tvättmaskinen tvättmaskiner | thing | tvättmaskinen
      torktumlare torktumlaren | thing | torktumlaren
      diskmaskin diskmaskinen diskmaskiner | thing | diskmaskinen
      symaskin symaskinen symaskiner | thing | symaskinen
      gasolgrill gasolgrillen gasolgrillar kolgrill kolgrillen | thing | grillen
      robotgräsklippare robotgräsklipparen robotgräsklipparna | thing | robotgräsklipparen
      termos termosen termosar | thing | termosen
      doftljus doftljuset doftljusen | thing | doftljusen
      parfym parfymen parfymer parfymerna | thing | parfymen
      mascara mascaran | thing | mascaran
      läppstift läppstiftet läppstiften | thing | läppstiftet
      hörlur hörlurar hörlurarna | thing | hörlurarna
      headset headsetet headseten | thing | headsetet
      soundbar soundbaren | thing | soundbaren
      surfplatta surfplattan surfplattor | thing | surfplattan
      smartphone smartphonen smartphones smarttelefon smarttelefonen | thing | telefonen
      smartklocka smartklockan smartklockor | thing | smartklockan
      mobilskal mobilskalet mobilskalen | thing | mobilskalet
      powerbank powerbanken powerbanks | thing | powerbanken
      speldator speldatorn speldatorer | thing | speldatorn
      tangentbord tangentbordet tangentborden | thing | tangentbordet
      grafikkort grafikkortet grafikkorten | thing | grafikkortet
      bilbarnstol bilbarnstolen bilbarnstolar | thing | bilbarnstolen
      gosedjur gosedjuret gosedjuren | thing | gosedjuret
      dockhus dockhuset | thing | dockhuset
      studsmatta studsmattan studsmattor | thing | studsmattan
      gungställning gungställningen | thing | gungställningen
      cykel cykeln cyklarna | thing | cykeln
      elcykel elcykeln elcyklar elcyklarna | thing | elcykeln
      barncykel barncykeln barncyklar | thing | barncykeln
      mountainbike mountainbiken mountainbikes | thing | mountainbiken
      cykelhjälm cykelhjälmen cykelhjälmar | thing | cykelhjälmen
      sovsäck sovsäcken sovsäckar | thing | sovsäcken
      liggunderlag liggunderlaget liggunderlagen | thing | liggunderlaget
      yogamatta yogamattan yogamattor | thing | yogamattan
      skridsko skridskon skridskor skridskorna | thing | skridskorna
      pjäxa pjäxan pjäxor pjäxorna | thing | pjäxorna
      snowboard snowboarden snowboards snowboardar | thing | snowboarden
      padelracket padelracketet padelracketen | thing | padelracketet
      fiskespö fiskespöet fiskespön | thing | fiskespöet
      bok boken böcker böckerna | thing | boken
      kokbok kokboken kokböcker kokböckerna | thing | kokboken
      barnbok barnboken barnböcker barnböckerna | thing | barnboken
      fotobok fotoboken fotoböcker fotoböckerna | thing | fotoboken
      bukett buketten buketter buketterna blombukett blombuketten blombuketter | thing | buketten
      brudbukett brudbuketten | thing | brudbuketten
      blomman blommor blommorna | thing | blommorna
      rosor rosorna | thing | rosorna
      tulpan tulpanen tulpaner tulpanerna | thing | tulpanerna
      orkidé orkidén orkidéer orkide orkideer | thing | orkidén
      krukväxt krukväxten krukväxter krukväxterna | thing | krukväxterna
      julgran julgranen julgranar julgranarna | thing | julgranen
      hundbädd hundbädden hundbäddar | thing | hundbädden
      klösträd klösträdet klösträden | thing | klösträdet
      hundfoder hundfodret hundmat hundmaten | thing | hundfodret`,
    pool: `
      bastu bastun bastur | thing | bastun
      ångbastu ångbastun | thing | ångbastun
      jacuzzi jacuzzin jakuzzi jacuzzis | thing | jacuzzin
      bubbelpool bubbelpoolen bubbelpooler | thing | bubbelpoolen
      badtunna badtunnan badtunnor | thing | badtunnan
      pool poolen pooler poolerna | thing | poolen
      spa spaet spaavdelning spaavdelningen spaavdelningar | thing | spaavdelningen`,
    room: `
      svit sviten | thing | sviten
      juniorsvit juniorsviten | thing | juniorsviten
      hotellrum hotellrummet hotellrummen | thing | hotellrummet
      dubbelrum dubbelrummet dubbelrummen | thing | dubbelrummet
      enkelrum enkelrummet enkelrummen | thing | enkelrummet
      familjerum familjerummet familjerummen | thing | familjerummet
      stuga stugan stugor stugorna campingstuga campingstugan | thing | stugan
      bungalow bungalowen bungalower bungalows | thing | bungalowen
      tältplats tältplatsen tältplatser tältplatserna | thing | tältplatsen
      husvagnsplats husvagnsplatsen husbilsplats husbilsplatsen campingplats campingplatsen | thing | platsen
      sovsal sovsalen sovsalar | thing | sovsalen`,
    atmosphere: `
      uteservering uteserveringen uteserveringar | thing | uteserveringen
      terrass terrassen terrasser terassen terass | thing | terrassen
      takterrass takterrassen takterass takterassen | thing | takterrassen
      balkong balkongen balkonger balkongerna | thing | balkongen
      veranda verandan glasveranda glasverandan | thing | verandan
      innergård innergården | thing | innergården
      trädgårdsservering trädgårdsserveringen | thing | trädgårdsserveringen
      vinterträdgård vinterträdgården | thing | vinterträdgården
      orangeri orangeriet | thing | orangeriet
      matsal matsalen matsalar | thing | matsalen
      lounge loungen | thing | loungen
      brasa brasan | thing | brasan
      inredning inredningen | thing | inredningen`,
    repair: `
      broms bromsen bromsar bromsarna bromsskivor bromsskivorna bromsbelägg bromsbeläggen | thing | bromsarna
      motor motorn motorer | thing | motorn
      växellåda växellådan växellådor | thing | växellådan
      kamrem kamremmen | thing | kamremmen
      avgassystem avgassystemet | thing | avgassystemet
      ljuddämpare ljuddämparen | thing | ljuddämparen
      stötdämpare stötdämparen stötdämparna | thing | stötdämparna
      hjullager hjullagret hjullagren | thing | hjullagret
      startmotor startmotorn | thing | startmotorn
      bilbatteri bilbatteriet | thing | bilbatteriet
      däcken vinterdäck vinterdäcken sommardäck sommardäcken dubbdäck dubbdäcken | thing | däcken
      däckbyte däckbytet hjulskifte hjulskiftet däckskifte däckskiftet | thing | däckbytet
      oljebyte oljebytet | thing | oljebytet
      vindruta vindrutan vindrutor framruta framrutan | thing | vindrutan
      stenskott stenskottet stenskotten | thing | stenskottet
      buckla bucklan bucklor bucklorna | thing | bucklan
      dragkrok dragkroken | thing | dragkroken
      skärm skärmen mobilskärm mobilskärmen | thing | skärmen
      skärmbyte skärmbytet | thing | skärmbytet
      batteribyte batteribytet | thing | batteribytet
      värmepump värmepumpen värmepumpar | thing | värmepumpen
      varmvattenberedare varmvattenberedaren | thing | varmvattenberedaren
      blandare blandaren köksblandare köksblandaren duschblandare duschblandaren | thing | blandaren
      elcentral elcentralen | thing | elcentralen
      badrumsrenovering badrumsrenoveringen | thing | badrumsrenoveringen
      köksrenovering köksrenoveringen | thing | köksrenoveringen
      fasadmålning fasadmålningen | thing | fasadmålningen
      takläggning takläggningen | thing | takläggningen
      hängränna hängrännan hängrännor hängrännorna stuprör stuprören | thing | hängrännorna
      kakel kaklet klinker klinkern | thing | kaklet
      parkettgolv parkettgolvet parketten | thing | parkettgolvet`,
    haircut: `
      klippning klippningen klippningar | thing | klippningen
      frisyr frisyren frisyrer frisyrerna | thing | frisyren
      slinga slingor slingorna | thing | slingorna
      balayage balayagen | thing | balayagen
      hårfärg hårfärgen | thing | hårfärgen
      hårfärgning hårfärgningen | thing | hårfärgningen
      lugg luggen | thing | luggen
      skägget | thing | skägget
      skäggtrimning skäggtrimningen | thing | skäggtrimningen
      rakning rakningen | thing | rakningen
      hårförlängning hårförlängningen hårförlängningar löshår löshåret | thing | hårförlängningen
      brudfrisyr brudfrisyren håruppsättning håruppsättningen | thing | håruppsättningen`,
    manicure: `
      naglar naglarna | thing | naglarna
      gelénaglar gelénaglarna gelenaglar gelenaglarna akrylnaglar akrylnaglarna | thing | naglarna
      gellack gellacket gelelack gelelacket gelélack gelélacket | thing | gellacket
      manikyr manikyren | thing | manikyren
      pedikyr pedikyren | thing | pedikyren
      fotvård fotvården | thing | fotvården`,
    massage: `
      massage massagen massager | thing | massagen
      thaimassage thaimassagen | thing | thaimassagen
      ryggmassage ryggmassagen | thing | ryggmassagen
      fotmassage fotmassagen | thing | fotmassagen
      helkroppsmassage helkroppsmassagen | thing | helkroppsmassagen
      djupmassage djupmassagen | thing | djupmassagen
      parmassage parmassagen | thing | parmassagen`,
    lesson: `
      kursen kurserna | thing | kursen
      onlinekurs onlinekursen onlinekurser distanskurs distanskursen webbkurs webbkursen | thing | onlinekursen
      danskurs danskursen danskurser | thing | danskursen
      matlagningskurs matlagningskursen | thing | matlagningskursen
      keramikkurs keramikkursen drejkurs drejkursen | thing | keramikkursen
      workshop workshopen workshops workshoppar workshopparna | thing | workshopen
      seminarium seminariet seminarier seminarierna | thing | seminariet
      webbinarium webbinariet webbinarier webinar webinaret | thing | webbinariet
      föreläsningen föreläsningar föreläsningarna | thing | föreläsningen
      distansutbildning distansutbildningen yrkesutbildning yrkesutbildningen grundutbildning grundutbildningen | thing | utbildningen
      lektionen lektioner lektionerna | thing | lektionerna
      körlektion körlektionen körlektioner körlektionerna | thing | körlektionerna
      pianolektion pianolektionen pianolektioner pianolektionerna | thing | pianolektionerna
      gitarrlektion gitarrlektionen gitarrlektioner gitarrlektionerna | thing | gitarrlektionerna
      sånglektion sånglektionen sånglektioner sånglektionerna | thing | sånglektionerna
      ridlektion ridlektionen ridlektioner ridlektionerna | thing | ridlektionerna
      simskola simskolan simlektion simlektionen simlektioner simlektionerna | thing | simskolan
      yoga yogan yogapass yogapasset yogapassen yogaklass yogaklassen yogaklasser | thing | yogan
      pilates pilatesen pilatespass pilatespasset pilatespassen | thing | pilatespasset
      spinning spinningen spinningpass spinningpasset | thing | spinningen`,
    breakfast: `
      ägg ägget äggen | dish | äggen
      äggröra äggröran | dish | äggröran
      omelett omeletten omeletter omeletterna | dish | omeletten
      pannkakan pannkakor pannkakorna | dish | pannkakorna
      croissant croissanten croissanter croissanterna | dish | croissanten
      fralla frallan frallor frallorna | dish | frallorna
      müsli müslin musli | dish | müslin
      granola granolan | dish | granolan
      gröt havregröt havregröten grötfrukost | dish | gröten
      yoghurt yoghurten yogurt yogurten | dish | yoghurten
      brunch brunchen brunchbuffé brunchbuffén brunchbuffe brunchbuffen | dish | brunchen
      frukostbuffé frukostbuffén frukostbuffe frukostbuffen | dish | frukostbuffén`,
  },
  notOurs:
    'min mitt mina vår vårt våra våran vårat hans hennes sin sitt sina hens mammas pappas mormors farmors morfars farfars svärmors frugans fruns sambons makens mannens sonens dotterns grannens kompisens konkurrentens konkurrenternas som än likt lik liksom såsom liknar liknade liknande',
  awaiting: 'på för',
};
