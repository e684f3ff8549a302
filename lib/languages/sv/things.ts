import type { ThingWords } from '../../triage/things.ts';

export const things: ThingWords = {
  forms: ['is'],
  named: {
    meat: `
      brisket brisketen | dish | brisketen
      oxbringa oxbringan | dish | oxbringan
      entrecote entrecoten entrecôte entrecôten entrecoter entrecoterna | dish | entrecoten
      oxfilé oxfilén oxfile oxfilen oxfiléer oxfiléerna | dish | oxfilén
      biffstek biffsteken | dish | biffsteken
      biffstekar biffstekarna | dish | biffstekarna
      ryggbiff ryggbiffen ryggbiffar | dish | ryggbiffen
      flankstek flanksteken | dish | flanksteken
      plankstek planksteken | dish | planksteken
      plankstekar plankstekarna | dish | plankstekarna
      lövbiff lövbiffen lövbiffar lövbiffarna | dish | lövbiffen
      rostbiff rostbiffen | dish | rostbiffen
      råbiff råbiffen råbiffar råbiffarna | dish | råbiffen
      pannbiff pannbiffen pannbiffar pannbiffarna | dish | pannbiffen
      högrev högreven | dish | högreven
      oxkind oxkinden oxkinder oxkinderna | dish | oxkinden
      carpaccio carpaccion | dish | carpaccion
      revbensspjäll revbensspjället revbensspjällen spareribs ribs ribsen spare_ribs spare_ribsen baby_back_ribs | dish | revbensspjällen
      schnitzel schnitzeln snitsel snitseln | dish | schnitzeln
      schnitzlar schnitzlarna | dish | schnitzlarna
      wienerschnitzel wienerschnitzeln wienersnitsel wienersnitseln wiener_schnitzel wiener_schnitzeln | dish | wienerschnitzeln
      kebab kebaben | dish | kebaben
      kebaber kebaberna | dish | kebaberna
      kebabtallrik kebabtallriken kebabtallrikar | dish | kebabtallriken
      kebabrulle kebabrullen | dish | kebabrullen
      kebabrullar kebabrullarna | dish | kebabrullarna
      shawarma shawarman shawarmor | dish | shawarman
      gyros gyrosen | dish | gyrosen
      souvlaki souvlakin | dish | souvlakin
      hamburgare hamburgaren hamburgarna burgarna burgare burgaren burgarn hamburgarn | dish | hamburgaren
      smashburgare smashburgaren | dish | smashburgaren
      smashburgarna | dish | smashburgarna
      köttbulle köttbullen köttbullar köttbullarna | dish | köttbullarna
      kåldolme kåldolmen kåldolmar kåldolmarna | dish | kåldolmarna
      wallenbergare wallenbergaren wallenbergarna | dish | wallenbergaren
      korv korven korv_med_bröd korven_med_bröd korv_med_mos | dish | korven
      korvar korvarna | dish | korvarna
      bratwurst bratwursten bratwurstar | dish | bratwursten
      chorizo chorizon chorizos chorizor | dish | chorizon
      isterband isterbandet isterbanden | dish | isterbandet
      salami salamin | dish | salamin
      bacon baconet baconen | dish | baconet
      skinka skinkan | dish | skinkan
      julskinka julskinkan | dish | julskinkan
      kyckling kycklingen butter_chicken fried_chicken | dish | kycklingen
      kycklingspett kycklingspettet | dish | kycklingspetten
      kycklingspetten | dish | kycklingspetten
      kycklingvingar kycklingvingarna kycklingvinge chicken_wings chicken_wingsen buffalo_wings hot_wings | dish | kycklingvingarna
      fläskfilé fläskfilén fläskfile fläskfilen | dish | fläskfilén
      fläskkotlett fläskkotletten kotlett kotletten | dish | kotletten
      kotletter kotletterna fläskkotletter | dish | kotletterna
      lamm lammet lammkött lammköttet | dish | lammet
      lammkotletter lammkotletterna | dish | lammkotletterna
      lammkotlett lammkotletten | dish | lammkotletten
      ankbröst ankbröstet | dish | ankbröstet
      renskav renskaven renskavet | dish | renskaven
      pastrami pastramin | dish | pastramin
      charkbricka charkbrickan | dish | charkbrickan
      charkbrickor charkbrickorna | dish | charkbrickorna
      kalops kalopsen | dish | kalopsen
      vilt viltet viltkött viltköttet | dish | viltet
      älg älgen älgfilé älgfilén älgstek älgsteken | dish | älgen
      hjort hjorten | dish | hjorten
      fläsk fläsket | dish | fläsket
      tartar tartaren | dish | tartaren
      varmkorv varmkorven hot_dog hot_dogen | dish | varmkorven
      blodpudding blodpuddingen | dish | blodpuddingen
      pulled_pork pulled_porken | dish | pulled porken
      short_rib short_ribs short_ribsen | dish | short ribsen
      rib_eye rib_eyen ribeye ribeyen | dish | ribeyen
      chicken_nuggets chicken_nuggetsen | dish | chicken nuggetsen
      biff_rydberg biff_rydbergen | dish | biff rydbergen
      biff_stroganoff biff_stroganoffen boeuf_stroganoff | dish | biff stroganoffen
      osso_buco osso_bucon | dish | osso bucon`,
    fish: `
      lax laxen laxfilé laxfilén laxfile laxfilen | dish | laxen
      gravlax gravlaxen gravadlax gravadlaxen gravad_lax gravade_laxen gravad_laxen | dish | gravlaxen
      fisk fisken | dish | fisken
      torsk torsken | dish | torsken
      torskrygg torskryggen | dish | torskryggen
      sill sillen | dish | sillen
      strömming strömmingen strömmingar strömmingarna | dish | strömmingen
      räka räkan räkor räkorna | dish | räkorna
      räkmacka räkmackan räksmörgås räksmörgåsen räk_macka räk_mackan räk_smörgås räk_smörgåsen | dish | räkmackan
      räkmackor räkmackorna räksmörgåsar | dish | räkmackorna
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
      ceviche cevichen | dish | cevichen
      ål ålen | dish | ålen
      lukål lukålen | dish | lukålen
      skagentoast skagentoasten toastskagen toast_skagen toast_skagenen skagen_toast skagen_toasten | dish | skagentoasten
      löjromstoast löjromstoasten löjromstoastar | dish | löjromstoasten
      räksallad räksalladen | dish | räksalladen
      räkcocktail räkcocktailen | dish | räkcocktailen
      skaldjur skaldjuren | dish | skaldjuren
      skaldjursplatå skaldjursplatån fiskplatå fiskplatån | dish | skaldjursplatån
      havskräftor havskräftorna | dish | havskräftorna
      lutfisk lutfisken | dish | lutfisken
      makrill makrillen | dish | makrillen
      matjessill matjessillen | dish | matjessillen
      sillbricka sillbrickan silltallrik silltallriken | dish | sillbrickan
      sillbord sillbordet | dish | sillbordet
      surströmming surströmmingen | dish | surströmmingen
      scampi scampin | dish | scampin
      laxpudding laxpuddingen | dish | laxpuddingen
      fish_and_chips fish_n_chips fish_chips fish_and_chipsen | dish | fish and chipsen
      rökt_lax rökta_laxen varmrökt_lax varmrökta_laxen kallrökt_lax kallrökta_laxen | dish | den rökta laxen`,
    food: `
      pizza pizzan | dish | pizzan
      pizzor pizzorna | dish | pizzorna
      kebabpizza kebabpizzan | dish | kebabpizzan
      kebabpizzor kebabpizzorna | dish | kebabpizzorna
      surdegspizza surdegspizzan | dish | surdegspizzan
      surdegspizzor surdegspizzorna | dish | surdegspizzorna
      calzone calzonen | dish | calzonen
      pinsa pinsan | dish | pinsan
      pinsor pinsorna | dish | pinsorna
      pasta pastan pastarätt pastarätten | dish | pastan
      lasagne lasagnen lasagna lasagnan lasange lasangen | dish | lasagnen
      spagetti spagettin spaghetti spaghettin | dish | spagettin
      carbonara carbonaran | dish | carbonaran
      gnocchi gnocchin | dish | gnocchin
      ravioli raviolin | dish | raviolin
      tagliatelle tagliatellen | dish | tagliatellen
      risotto risotton | dish | risotton
      bruschetta bruschettan | dish | bruschettan
      bruschettor bruschettorna | dish | bruschettorna
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
      empanadas empanador empanadorna | dish | empanadorna
      empanada empanadan | dish | empanadan
      dumpling dumplings dumplingar dumplingarna dumplingsen | dish | dumplingarna
      gyoza gyozan gyozor gyozorna | dish | gyozan
      vårrullar vårrullarna | dish | vårrullarna
      vårrulle vårrullen | dish | vårrullen
      nudel nudlar nudlarna | dish | nudlarna
      sushi sushin sushibitar sushibitarna | dish | sushin
      maki makin makirulle makirullen makirullar makirullarna | dish | makirullarna
      pokébowl pokebowl pokébowlen pokebowlen pokébowls pokebowls poké_bowl poke_bowl poké_bowlen poke_bowlen poké_bowls poke_bowls | dish | pokébowlen
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
      sallad salladen | dish | salladen
      sallader salladerna | dish | salladerna
      caesarsallad caesarsalladen ceasarsallad ceasarsalladen cesarsallad cesarsalladen | dish | caesarsalladen
      salladsbuffé salladsbuffén salladsbuffe salladsbuffen salladsbord salladsbordet | dish | salladsbuffén
      coleslaw coleslawen | dish | coleslawen
      potatis potatisen potatisar potatisarna | dish | potatisen
      pommes pommesen pommfrittes pommesfrites pommes_frites pommes_fritesen pommes_frittes pommes_fritsen | dish | pommesen
      klyftpotatis klyftpotatisen | dish | klyftpotatisen
      potatismos potatismoset | dish | potatismoset
      potatisgratäng potatisgratängen gratäng gratängen | dish | potatisgratängen
      hasselbackspotatis hasselbackspotatisen | dish | hasselbackspotatisen
      råraka rårakan rårakor rårakorna | dish | rårakorna
      raggmunkar raggmunkarna | dish | raggmunkarna
      raggmunk raggmunken | dish | raggmunken
      kroppkaka kroppkakan kroppkakor kroppkakorna | dish | kroppkakorna
      pyttipanna pyttipannan pytt_i_panna pytt_i_pannan | dish | pyttipannan
      köttgryta köttgrytan köttgrytor | dish | köttgrytan
      gryta grytan coq_au_vin boeuf_bourguignon boeuf_bourguignonne | dish | grytan
      toast toasten | dish | toasten
      wok woken | dish | woken
      lökring lökringar lökringarna | dish | lökringarna
      bearnaise bearnaisen bearnaisesås bearnaisesåsen | dish | bearnaisesåsen
      sås såsen | dish | såsen
      såser såserna | dish | såserna
      kantareller kantarellerna kantarell | dish | kantarellerna
      sparris sparrisen | dish | sparrisen
      grönsaker grönsakerna | dish | grönsakerna
      ostbricka ostbrickan ost_bricka ost_brickan | dish | ostbrickan
      ostbrickor ostbrickorna | dish | ostbrickorna
      ost osten | dish | osten
      ostar ostarna | dish | ostarna
      vegoburgare vegoburgaren veganburgare veganburgaren | dish | vegoburgaren
      vegoburgarna | dish | vegoburgarna
      smörgås smörgåsen | dish | smörgåsen
      smörgåsar smörgåsarna | dish | smörgåsarna
      macka mackan | dish | mackan
      mackor mackorna | dish | mackorna
      smörgåstårta smörgåstårtan | dish | smörgåstårtan
      smörgåstårtor smörgåstårtorna | dish | smörgåstårtorna
      panini paninin paninis | dish | paninin
      bagel bageln | dish | bageln
      bagels baglar baglarna | dish | baglarna
      bröd brödet | dish | brödet
      bröden | dish | bröden
      surdegsbröd surdegsbrödet surdegsbröden | dish | surdegsbrödet
      vitlöksbröd vitlöksbrödet vitlöksbröden | dish | vitlöksbrödet
      knäckebröd knäckebrödet | dish | knäckebrödet
      focaccia focaccian | dish | focaccian
      ciabatta ciabattan ciabattor | dish | ciabattan
      baguette baguetten | dish | baguetten
      baguetter baguetterna | dish | baguetterna
      avsmakningsmeny avsmakningsmenyn | dish | avsmakningsmenyn
      julbord julbordet julborden | dish | julbordet
      lunchbuffé lunchbuffén lunchbuffe lunchbuffen | dish | lunchbuffén
      husmanskost husmanskosten | dish | husmanskosten
      popcorn popcornen | dish | popcornen
      äggakaka äggakakan | dish | äggakakan
      kebabsås kebabsåsen | dish | kebabsåsen
      vitlökssås vitlökssåsen | dish | vitlökssåsen
      gräddsås gräddsåsen | dish | gräddsåsen
      pepparsås pepparsåsen | dish | pepparsåsen
      rödvinssås rödvinssåsen rödvinsås rödvinsåsen | dish | rödvinssåsen
      pizzasallad pizzasalladen | dish | pizzasalladen
      rotmos rotmoset | dish | rotmoset
      wrap wrapen wraps | dish | wrapen
      tunnbrödsrulle tunnbrödsrullen tunnbrödsrullar tunnbrödsrullarna tunnbrödrulle tunnbrödrullen | dish | tunnbrödsrullen
      tunnbröd tunnbrödet | dish | tunnbrödet
      nachos nachosen | dish | nachosen
      tacos tacosen tacosarna | dish | tacosen
      palt palten paltar pitepalt pitepalten | dish | palten
      plockmat plockmaten | dish | plockmaten
      snittar snittarna | dish | snittarna
      catering cateringen | dish | cateringen
      buffé buffén buffe buffen bufféer | dish | buffén
      smårätter smårätterna | dish | smårätterna
      förrätt förrätten | dish | förrätten
      förrätter förrätterna | dish | förrätterna
      varmrätt varmrätten huvudrätt huvudrätten | dish | varmrätten
      varmrätter varmrätterna huvudrätter huvudrätterna | dish | varmrätterna
      trerättersmiddag trerättersmiddagen trerättersmeny trerättersmenyn trerätters tre_rätters tre_rätters_middag tre_rätters_meny | dish | trerättersmiddagen
      jullunch jullunchen | dish | jullunchen
      påskbord påskbordet påskbuffé påskbuffén | dish | påskbordet
      barnmeny barnmenyn | dish | barnmenyn
      janssons_frestelse jansons_frestelse | dish | Janssons frestelse
      mac_and_cheese mac_n_cheese mac_cheese mac_and_cheesen | dish | mac and cheesen
      mozzarella_sticks mozzarella_sticksen mozzarellasticks | dish | mozzarellasticksen
      sweet_potato_fries sötpotatis_pommes sötpotatispommes sötpotatispommesen | dish | sötpotatispommesen
      pad_thai pad_thaien padthai phad_thai | dish | pad thaien
      nasi_goreng nasi_gorengen | dish | nasi gorengen
      dim_sum dim_sumen dimsum | dish | dim sumen
      bao_bun bao_buns bao_bunsen baobun baobuns | dish | bao bunsen
      banh_mi bánh_mì banh_mi_macka | dish | banh mi-mackan
      stekt_ris stekta_riset fried_rice | dish | det stekta riset
      tikka_masala tikka_masalan chicken_tikka_masala kyckling_tikka_masala | dish | tikka masalan
      chili_con_carne chili_con_carnen chilli_con_carne | dish | chili con carnen
      spaghetti_bolognese spagetti_bolognese spaghetti_bolognesen pasta_bolognese | dish | bolognesen
      patatas_bravas patatas_bravasen | dish | patatas bravasen
      croque_monsieur croque_monsieuren | dish | croque monsieuren
      club_sandwich club_sandwichen clubsandwich clubsandwichen | dish | club sandwichen
      grekisk_sallad grekiska_salladen | dish | den grekiska salladen
      bakad_potatis bakade_potatisen bakpotatis bakpotatisen | dish | bakpotatisen
      afternoon_tea afternoon_tean high_tea | dish | afternoon tea-serveringen
      ost_och_charkbricka ost_och_charkbrickan chark_och_ostbricka chark_och_ostbrickan | dish | ost- och charkbrickan
      amuse_bouche amuse_bouchen amuse_bouches | dish | amuse bouchen`,
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
      pho phon phosoppa phosoppan | dish | phosoppan
      tom_yum tom_yam tom_yum_soppa | dish | tom yum-soppan
      tom_kha tom_kha_gai tom_kha_soppa | dish | tom kha-soppan`,
    dessert: `
      efterrätt efterrätten dessert desserten | dish | efterrätten
      efterrätter efterrätterna desserter desserterna | dish | efterrätterna
      tårta tårtan | dish | tårtan
      tårtor tårtorna | dish | tårtorna
      prinsesstårta prinsesstårtan | dish | prinsesstårtan
      prinsesstårtor prinsesstårtorna | dish | prinsesstårtorna
      chokladtårta chokladtårtan chokladtårtor | dish | chokladtårtan
      bröllopstårta bröllopstårtan bröllopstårtor | dish | bröllopstårtan
      födelsedagstårta födelsedagstårtan födelsedagstårtor | dish | födelsedagstårtan
      glasstårta glasstårtan glasstårtor | dish | glasstårtan
      kladdkaka kladdkakan | dish | kladdkakan
      kladdkakor kladdkakorna | dish | kladdkakorna
      cheesecake cheesecaken cheesecakes | dish | cheesecaken
      morotskaka morotskakan morotskakor | dish | morotskakan
      sockerkaka sockerkakan sockerkakor | dish | sockerkakan
      äppelkaka äppelkakan äppelkakor | dish | äppelkakan
      äppelpaj äppelpajen | dish | äppelpajen
      äppelpajer äppelpajerna | dish | äppelpajerna
      smulpaj smulpajen smulpajer | dish | smulpajen
      ostkaka ostkakan ostkakor | dish | ostkakan
      äppelstrudel äppelstrudeln | dish | äppelstrudeln
      glass glassen glasskula glasskulor | dish | glassen
      glassarna | dish | glassarna
      mjukglass mjukglassen | dish | mjukglassen
      gelato gelaton | dish | gelaton
      sorbet sorbeten sorbeter | dish | sorbeten
      parfait parfaiten | dish | parfaiten
      våfflor våfflorna | dish | våfflorna
      våffla våfflan | dish | våfflan
      kanelbullar kanelbullarna | dish | kanelbullarna
      kanelbulle kanelbullen | dish | kanelbullen
      kardemummabullar kardemummabullarna | dish | kardemummabullarna
      kardemummabulle kardemummabullen | dish | kardemummabullen
      bullar bullarna | dish | bullarna
      bulle bullen | dish | bullen
      semlor semlorna | dish | semlorna
      semla semlan | dish | semlan
      lussekatter lussekatterna lussebullar lussebullarna | dish | lussekatterna
      lussekatt lussekatten | dish | lussekatten
      wienerbröd wienerbröden | dish | wienerbröden
      wienerbrödet | dish | wienerbrödet
      fikabröd fikabrödet | dish | fikabrödet
      bakelser bakelserna | dish | bakelserna
      bakelse bakelsen | dish | bakelsen
      bakverk bakverken | dish | bakverken
      bakverket | dish | bakverket
      småkaka småkakan småkakor småkakorna | dish | småkakorna
      pepparkaka pepparkakan pepparkakor pepparkakorna | dish | pepparkakorna
      chokladbollar chokladbollarna | dish | chokladbollarna
      chokladboll chokladbollen | dish | chokladbollen
      mazariner mazarinerna | dish | mazarinerna
      mazarin mazarinen | dish | mazarinen
      biskvier biskvierna | dish | biskvierna
      biskvi biskvin | dish | biskvin
      brownie brownien brownies | dish | brownien
      muffin muffins muffinsen muffinsar muffinsarna | dish | muffinsen
      cupcake cupcaken cupcakes | dish | cupcaken
      munkar munkarna donuts doughnuts | dish | munkarna
      donut donuten doughnut | dish | munken
      baklava baklavan | dish | baklavan
      macaron macaronen macarons macaroner macaronerna | dish | macaronerna
      tiramisu tiramisun | dish | tiramisun
      pannacotta pannacottan pannacottor panna_cotta panna_cottan panna_cottor panna_cottorna | dish | pannacottan
      brulee brûlée brulée brûlee bruleen brûléen bruléen crème_brûlée crème_brulée crème_brulee crème_brûlee creme_brulee creme_brulée creme_brûlée crème_brûléen crème_bruléen crème_bruleen creme_bruleen creme_bruléen créme_brulee créme_brulée creme_brylee creme_brylé | dish | crème brûléen
      chokladmousse chokladmoussen choklad_mousse choklad_moussen chocolate_mousse mousse_au_chocolat | dish | chokladmoussen
      pavlova pavlovan pavlovor | dish | pavlovan
      crepe crêpe crepen crêpen crepes crêpes crêper | dish | crêpen
      choklad chokladen | dish | chokladen
      praliner pralinerna | dish | pralinerna
      pralin pralinen | dish | pralinen
      godis godiset lösgodis lösgodiset | dish | godiset
      lakrits lakritsen lakritsar | dish | lakritsen
      vaniljsås vaniljsåsen | dish | vaniljsåsen
      jordgubbstårta jordgubbstårtan jordgubbstårtor | dish | jordgubbstårtan
      gräddtårta gräddtårtan gräddtårtor | dish | gräddtårtan
      rulltårta rulltårtan | dish | rulltårtan
      marängtårta marängtårtan | dish | marängtårtan
      spettekaka spettekakan spettkaka spettkakan | dish | spettekakan
      kanelsnäcka kanelsnäckan | dish | kanelsnäckan
      kanelsnäckor kanelsnäckorna | dish | kanelsnäckorna
      saffransbullar saffransbullarna | dish | saffransbullarna
      vaniljbullar vaniljbullarna vaniljbulle vaniljbullen | dish | vaniljbullarna
      vaniljhjärta vaniljhjärtat vaniljhjärtan vaniljhjärtana | dish | vaniljhjärtana
      budapestbakelse budapestbakelsen budapestbakelser | dish | budapestbakelsen
      maräng marängen maränger marängerna | dish | marängerna
      marängsviss marängsvissen | dish | marängsvissen
      hallongrottor hallongrottorna | dish | hallongrottorna
      blåbärspaj blåbärspajen | dish | blåbärspajen
      rabarberpaj rabarberpajen | dish | rabarberpajen
      hallonpaj hallonpajen | dish | hallonpajen
      churros churrosen | dish | churrosen
      tarte_tatin tarte_tatinen | dish | tarte tatinen
      lava_cake lava_caken choklad_fondant chokladfondant chokladfondanten | dish | chokladfondanten
      banana_split banana_spliten banan_split banansplit banansplitten | dish | banansplitten
      frozen_yoghurt frozen_yogurt frozen_yoghurten | dish | frozen yoghurten
      fattiga_riddare fattiga_riddarna | dish | de fattiga riddarna
      ris_ala_malta à_la_malta a_la_malta risalamalta risalamaltan | dish | ris à la maltan
      pastel_de_nata pasteis_de_nata pastéis_de_nata pastel_de_natan | dish | pastel de natan`,
    drinks: `
      vin vinet | dish | vinet
      viner vinerna | dish | vinerna
      rödvin rödvinet rött_vin röda_vinet | dish | rödvinet
      rödviner rödvinerna | dish | rödvinerna
      vinpaket vinpaketet vinpaketen | dish | vinpaketet
      vinlista vinlistan | thing | vinlistan
      öl ölen ölet | dish | ölen
      ölsorter ölsorterna ölsort | dish | ölsorterna
      pilsner pilsnern | dish | pilsnern
      ipa ipan ipor | dish | ipan
      cider cidern | dish | cidern
      drinkar drinkarna | dish | drinkarna
      drink drinken drinkarn | dish | drinken
      cocktails cocktailar cocktailarna | dish | cocktailarna
      cocktail cocktailen | dish | cocktailen
      mocktails mocktailar mocktailarna | dish | mocktailarna
      mocktail mocktailen | dish | mocktailen
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
      lemonad lemonaden | dish | lemonaden
      lemonader lemonaderna | dish | lemonaderna
      saft saften | dish | saften
      läsk läsken coca_cola coca_colan | dish | läsken
      äppelmust äppelmusten | dish | äppelmusten
      juice juicen apelsinjuice apelsinjuicen | dish | juicen
      juicerna | dish | juicerna
      smoothie smoothien smoothies | dish | smoothien
      milkshake milkshaken milkshakes milk_shake milk_shaken milk_shakes | dish | milkshaken
      kombucha kombuchan | dish | kombuchan
      iste isteet ice_tea iced_tea ice_tean | dish | isteet
      bubbelte bubbelteet bubble_tea bubble_tean | dish | bubbelteet
      vinförslag vinförslaget vinförslagen vintips vintipset | dish | vinförslagen
      dryckespaket dryckespaketet | dish | dryckespaketet
      vinprovning vinprovningen | dish | vinprovningen
      ölprovning ölprovningen | dish | ölprovningen
      whiskyprovning whiskyprovningen | dish | whiskyprovningen
      välkomstdrink välkomstdrinken | dish | välkomstdrinken
      gin_tonic gin_tonicen gin_tonics gin_och_tonic gin_and_tonic | dish | gin tonicen
      aperol_spritz aperol_spritzen | dish | aperol spritzen
      espresso_martini espresso_martinin espresso_martinis | dish | espresso martinin
      moscow_mule moscow_mulen moscow_mules | dish | moscow mulen
      whisky_sour whisky_souren whiskey_sour | dish | whisky souren
      bloody_mary bloody_maryn bloody_marys | dish | bloody maryn
      piña_colada pina_colada piña_coladan pina_coladan pina_coladas | dish | piña coladan
      pale_ale pale_alen | dish | pale alen
      mango_lassi mango_lassin mangolassi mangolassin | dish | mangolassin
      vitt_vin vita_vinet | dish | det vita vinet
      mousserande_vin mousserande_vinet | dish | det mousserande vinet
      alkoholfri_öl alkoholfria_ölen | dish | den alkoholfria ölen`,
    coffee: `
      kaffe kaffet | dish | kaffet
      bryggkaffe bryggkaffet | dish | bryggkaffet
      espresso espresson expresso expresson | dish | espresson
      cappuccino cappuccinon cappucino cappucinon capuccino capuccinon cappuccinos | dish | cappuccinon
      latte latten kaffelatte caffelatte caffe_latte caffè_latte café_latte cafe_latte caffe_latten kaffe_latte | dish | latten
      cortado cortadon cortados | dish | cortadon
      macchiato macchiaton | dish | macchiaton
      americano americanon | dish | americanon
      iskaffe iskaffet islatte islatten iced_latte ice_latte iced_latten iced_coffee ice_coffee | dish | iskaffet
      matchalatte matchalatten matcha_latte matcha_latten iced_matcha | dish | matchalatten
      chailatte chailatten chai_latte chai_latten dirty_chai | dish | chailatten
      te teet téet earl_grey | dish | teet
      påtår påtåren | dish | påtåren
      kokkaffe kokkaffet | dish | kokkaffet
      varmchoklad varmchokladen varm_choklad varma_chokladen varm_chokladen hot_chocolate | dish | varmchokladen
      flat_white flat_whiten flat_whites | dish | flat whiten
      latte_macchiato latte_macchiaton | dish | latte macchiaton
      café_au_lait cafe_au_lait café_au_laiten | dish | café au laiten
      cold_brew cold_brewn cold_brewen | dish | cold brewen
      irish_coffee irish_coffeen | dish | irish coffeen`,
    product: `
      klänning klänningen | thing | klänningen
      klänningar klänningarna | thing | klänningarna
      brudklänning brudklänningen bröllopsklänning bröllopsklänningen | thing | brudklänningen
      brudklänningar brudklänningarna | thing | brudklänningarna
      balklänning balklänningen balklänningar | thing | balklänningen
      kostym kostymen | thing | kostymen
      kostymer kostymerna | thing | kostymerna
      kavaj kavajen | thing | kavajen
      kavajer kavajerna | thing | kavajerna
      skjorta skjortan | thing | skjortan
      skjortor skjortorna | thing | skjortorna
      blus blusen | thing | blusen
      blusar blusarna | thing | blusarna
      tröja tröjan | thing | tröjan
      tröjor tröjorna | thing | tröjorna
      tshirt tshirten tshirts t_shirt t_shirten t_shirts t_shirtarna t_shirtar | thing | t-shirten
      kofta koftan | thing | koftan
      koftor koftorna | thing | koftorna
      hoodie hoodien hoodies huvtröja huvtröjan huvtröjor | thing | huvtröjan
      kjol kjolen | thing | kjolen
      kjolar kjolarna | thing | kjolarna
      byxa byxan byxor byxorna | thing | byxorna
      jeans jeansen | thing | jeansen
      shorts shortsen | thing | shortsen
      leggings leggingsen | thing | leggingsen
      tights tightsen träningstights | thing | tightsen
      jacka jackan | thing | jackan
      jackor jackorna | thing | jackorna
      vinterjacka vinterjackan | thing | vinterjackan
      vinterjackor vinterjackorna | thing | vinterjackorna
      regnjacka regnjackan regnjackor | thing | regnjackan
      dunjacka dunjackan dunjackor | thing | dunjackan
      skaljacka skaljackan skaljackor | thing | skaljackan
      kappa kappan | thing | kappan
      kappor kapporna | thing | kapporna
      overallen overaller overallerna | thing | overallen
      pyjamas pyjamasen pyjamasar | thing | pyjamasen
      baddräkt baddräkten baddräkter baddräkterna | thing | baddräkten
      bikini bikinin bikinis | thing | bikinin
      badbyxor badbyxorna | thing | badbyxorna
      mössa mössan | thing | mössan
      mössor mössorna | thing | mössorna
      halsduk halsduken | thing | halsduken
      halsdukar halsdukarna | thing | halsdukarna
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
      handväska handväskan | thing | handväskan
      väska väskan | thing | väskan
      väskor väskorna | thing | väskorna
      resväska resväskan resväskor resväskorna | thing | resväskan
      handväskor handväskorna | thing | handväskorna
      ryggsäck ryggsäcken | thing | ryggsäcken
      ryggsäckar ryggsäckarna | thing | ryggsäckarna
      kabinväska kabinväskan kabinväskor | thing | kabinväskan
      halsband halsbandet halsbanden | thing | halsbandet
      örhängen örhängena | thing | örhängena
      örhänge örhänget | thing | örhänget
      vigselringar vigselringarna | thing | vigselringarna
      vigselring vigselringen | thing | vigselringen
      förlovningsring förlovningsringen | thing | förlovningsringen
      förlovningsringar förlovningsringarna | thing | förlovningsringarna
      smycke smycket | thing | smycket
      smycken smyckena | thing | smyckena
      armbandsur armbandsuret armbandsuren armbandsklocka armbandsklockan | thing | armbandsuret
      glasögon glasögonen | thing | glasögonen
      glasögonbågar glasögonbågarna | thing | bågarna
      solglasögon solglasögonen | thing | solglasögonen
      kontaktlinser kontaktlinserna | thing | kontaktlinserna
      kontaktlins kontaktlinsen | thing | kontaktlinsen
      soffa soffan | thing | soffan
      soffor sofforna | thing | sofforna
      hörnsoffa hörnsoffan divansoffa divansoffan | thing | hörnsoffan
      fåtölj fåtöljen | thing | fåtöljen
      stol stolen | thing | stolen
      stolar stolarna | thing | stolarna
      hyllan hyllor hyllorna | thing | hyllan
      möbel möbeln | thing | möbeln
      möbler möblerna | thing | möblerna
      fåtöljer fåtöljerna | thing | fåtöljerna
      soffbord soffbordet soffborden | thing | soffbordet
      matbord matbordet matborden | thing | matbordet
      matstolar matstolarna | thing | matstolarna
      matstol matstolen | thing | matstolen
      skrivbord skrivbordet skrivborden | thing | skrivbordet
      kontorsstol kontorsstolen | thing | kontorsstolen
      kontorsstolar kontorsstolarna | thing | kontorsstolarna
      gamingstol gamingstolen | thing | gamingstolen
      bokhylla bokhyllan | thing | bokhyllan
      bokhyllor bokhyllorna | thing | bokhyllorna
      kontinentalsäng kontinentalsängen kontinentalsängar | thing | kontinentalsängen
      madrass madrassen | thing | madrassen
      madrasser madrasserna | thing | madrasserna
      bäddmadrass bäddmadrassen bäddmadrasser | thing | bäddmadrassen
      duntäcke duntäcket duntäcken | thing | duntäcket
      täcke täcket | thing | täcket
      påslakan påslakanet påslakanen | thing | påslakanet
      gardiner gardinerna | thing | gardinerna
      gardin gardinen | thing | gardinen
      markis markisen | thing | markisen
      markiser markiserna | thing | markiserna
      taklampa taklampan | thing | taklampan
      taklampor taklamporna | thing | taklamporna
      golvlampa golvlampan golvlampor | thing | golvlampan
      lampa lampan | thing | lampan
      lampor lamporna | thing | lamporna
      matta mattan mattor mattorna | thing | mattan
      utemöbler utemöblerna trädgårdsmöbler trädgårdsmöblerna | thing | utemöblerna
      stekpanna stekpannan | thing | stekpannan
      stekpannor stekpannorna | thing | stekpannorna
      kastrull kastrullen | thing | kastrullen
      mugg muggen | thing | muggen
      muggar muggarna | thing | muggarna
      kastruller kastrullerna | thing | kastrullerna
      gjutjärnsgryta gjutjärnsgrytan gjutjärnsgrytor | thing | gjutjärnsgrytan
      köksmaskin köksmaskinen köksassistent köksassistenten | thing | köksmaskinen
      stavmixer stavmixern | thing | stavmixern
      airfryer airfryern airfryers air_fryer air_fryern air_fryers | thing | airfryern
      kaffebryggare kaffebryggaren kaffebryggarna | thing | kaffebryggaren
      espressomaskin espressomaskinen espressomaskiner | thing | espressomaskinen
      brödrost brödrosten brödrostar | thing | brödrosten
      robotdammsugare robotdammsugaren robotdammsugarna | thing | robotdammsugaren
      dammsugare dammsugaren | thing | dammsugaren
      vattenkokare vattenkokaren | thing | vattenkokaren
      kylskåp kylskåpet | thing | kylskåpet
      hårtork hårtorken | thing | hårtorken
      tvättmaskin tvättmaskinen tvättmaskiner | thing | tvättmaskinen
      torktumlare torktumlaren | thing | torktumlaren
      diskmaskin diskmaskinen diskmaskiner | thing | diskmaskinen
      symaskin symaskinen symaskiner | thing | symaskinen
      gasolgrill gasolgrillen gasolgrillar kolgrill kolgrillen | thing | grillen
      robotgräsklippare robotgräsklipparen robotgräsklipparna | thing | robotgräsklipparen
      termos termosen termosar | thing | termosen
      doftljus doftljusen | thing | doftljusen
      doftljuset | thing | doftljuset
      parfym parfymen | thing | parfymen
      parfymer parfymerna | thing | parfymerna
      mascara mascaran | thing | mascaran
      läppstift läppstiftet läppstiften | thing | läppstiftet
      hörlur hörlurar hörlurarna | thing | hörlurarna
      headset headsetet headseten | thing | headsetet
      soundbar soundbaren | thing | soundbaren
      surfplatta surfplattan surfplattor | thing | surfplattan
      smartphone smartphonen smartphones smarttelefon smarttelefonen | thing | telefonen
      smartklocka smartklockan smartklockor | thing | smartklockan
      mobilskal mobilskalet mobilskalen | thing | mobilskalet
      fodral fodralet | thing | fodralet
      powerbank powerbanken powerbanks | thing | powerbanken
      speldator speldatorn speldatorer | thing | speldatorn
      tangentbord tangentbordet tangentborden | thing | tangentbordet
      grafikkort grafikkortet grafikkorten | thing | grafikkortet
      bilbarnstol bilbarnstolen bilbarnstolar | thing | bilbarnstolen
      gosedjur gosedjuret | thing | gosedjuret
      leksak leksaken | thing | leksaken
      leksaker leksakerna | thing | leksakerna
      gosedjuren | thing | gosedjuren
      dockhus dockhuset | thing | dockhuset
      studsmatta studsmattan studsmattor | thing | studsmattan
      gungställning gungställningen | thing | gungställningen
      cykel cykeln | thing | cykeln
      cyklarna | thing | cyklarna
      elcykel elcykeln | thing | elcykeln
      elcyklar elcyklarna | thing | elcyklarna
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
      bok boken | thing | boken
      böcker böckerna | thing | böckerna
      kokbok kokboken | thing | kokboken
      kokböcker kokböckerna | thing | kokböckerna
      barnbok barnboken | thing | barnboken
      barnböcker barnböckerna | thing | barnböckerna
      fotobok fotoboken | thing | fotoboken
      fotoböcker fotoböckerna | thing | fotoböckerna
      bukett buketten blombukett blombuketten | thing | buketten
      buketter buketterna blombuketter | thing | buketterna
      brudbukett brudbuketten | thing | brudbuketten
      blommor blommorna | thing | blommorna
      blomman | thing | blomman
      rosor rosorna | thing | rosorna
      tulpaner tulpanerna | thing | tulpanerna
      tulpan tulpanen | thing | tulpanen
      orkidé orkidén orkide | thing | orkidén
      orkidéer orkidéerna orkideer | thing | orkidéerna
      krukväxter krukväxterna | thing | krukväxterna
      krukväxt krukväxten | thing | krukväxten
      julgran julgranen julgranar julgranarna | thing | julgranen
      hundbädd hundbädden hundbäddar | thing | hundbädden
      klösträd klösträdet klösträden | thing | klösträdet
      hundfoder hundfodret hundmat hundmaten | thing | hundfodret
      tyg tyget | thing | tyget
      tyger tygerna | thing | tygerna
      garn garnet garner garnerna garnen | thing | garnet
      sladd sladden | thing | sladden
      skivor skivorna vinylskivor vinylskivorna | thing | skivorna
      dator datorn laptop laptopen | thing | datorn
      brädspel brädspelet brädspelen | thing | brädspelet
      pussel pusslet | thing | pusslet
      spegel spegeln | thing | spegeln
      tavla tavlan | thing | tavlan
      tavlor tavlorna | thing | tavlorna
      säng sängen | thing | sängen
      garderob garderoben | thing | garderoben
      bord bordet | thing | bordet
      skruvdragare skruvdragaren | thing | skruvdragaren
      borrmaskin borrmaskinen | thing | borrmaskinen
      kniv kniven | thing | kniven
      knivar knivarna | thing | knivarna
      handdukar handdukarna | thing | handdukarna
      underkläder underkläderna | thing | underkläderna
      barnkläder barnkläderna | thing | barnkläderna
      växter växterna | thing | växterna
      verktyg verktyget verktygen | thing | verktygen
      necessär necessären | thing | necessären
      schampo schampot | thing | schampot
      ansiktskräm ansiktskrämen hudkräm hudkrämen | thing | krämen
      usb_kabel usb_kabeln | thing | usb-kabeln
      tv_bänk tv_bänken tv_bänkar | thing | tv-bänken`,
    pool: `
      bastu bastun bastur | thing | bastun
      ångbastu ångbastun | thing | ångbastun
      jacuzzi jacuzzin jakuzzi jacuzzis | thing | jacuzzin
      bubbelpool bubbelpoolen bubbelpooler hot_tub hot_tuben bubbel_pool bubbel_poolen | thing | bubbelpoolen
      badtunna badtunnan badtunnor | thing | badtunnan
      pool poolen | thing | poolen
      pooler poolerna | thing | poolerna
      spa spaet spaavdelning spaavdelningen spaavdelningar | thing | spaavdelningen
      solstol solstolen solstolar solstolarna solsäng solsängen solsängar solsängarna | thing | solstolarna
      relaxavdelning relaxavdelningen relaxen | thing | relaxavdelningen
      bassäng bassängen | thing | bassängen
      gymmet | thing | gymmet
      infinity_pool infinity_poolen infinitypool infinitypoolen | thing | infinitypoolen`,
    room: `
      svit sviten | thing | sviten
      juniorsvit juniorsviten junior_suite junior_suiten junior_svit junior_sviten | thing | juniorsviten
      hotellrum hotellrummet hotellrummen | thing | hotellrummet
      dubbelrum dubbelrummet | thing | dubbelrummet
      dubbelrummen | thing | dubbelrummen
      enkelrum enkelrummet enkelrummen | thing | enkelrummet
      familjerum familjerummet | thing | familjerummet
      familjerummen | thing | familjerummen
      stuga stugan campingstuga campingstugan | thing | stugan
      stugor stugorna | thing | stugorna
      bungalow bungalowen bungalower bungalows | thing | bungalowen
      tältplats tältplatsen tältplatser tältplatserna | thing | tältplatsen
      husvagnsplats husvagnsplatsen husbilsplats husbilsplatsen campingplats campingplatsen | thing | platsen
      sovsal sovsalen sovsalar | thing | sovsalen
      lägenhet lägenheten | thing | lägenheten`,
    atmosphere: `
      uteservering uteserveringen | thing | uteserveringen
      uteserveringar uteserveringarna | thing | uteserveringarna
      terrass terrassen terassen terass | thing | terrassen
      terrasser terrasserna | thing | terrasserna
      takterrass takterrassen takterass takterassen | thing | takterrassen
      balkong balkongen | thing | balkongen
      balkonger balkongerna | thing | balkongerna
      veranda verandan glasveranda glasverandan | thing | verandan
      innergård innergården | thing | innergården
      trädgårdsservering trädgårdsserveringen | thing | trädgårdsserveringen
      vinterträdgård vinterträdgården | thing | vinterträdgården
      orangeri orangeriet | thing | orangeriet
      matsal matsalen matsalar | thing | matsalen
      lounge loungen | thing | loungen
      brasa brasan | thing | brasan
      inredning inredningen | thing | inredningen
      trädgård trädgården | thing | trädgården
      borden | seat | borden
      öppen_spis öppna_spisen | thing | den öppna spisen
      levande_ljus levande_ljusen | thing | de levande ljusen
      rooftop_bar rooftop_baren roof_top_bar | thing | takbaren`,
    repair: `
      broms bromsen bromsar bromsarna bromsskivor bromsskivorna bromsbelägg bromsbeläggen | thing | bromsarna
      motor motorn motorer | thing | motorn
      växellåda växellådan växellådor | thing | växellådan
      kamrem kamremmen | thing | kamremmen
      avgassystem avgassystemet | thing | avgassystemet
      ljuddämpare ljuddämparen | thing | ljuddämparen
      stötdämpare stötdämparen stötdämparna | thing | stötdämparna
      hjullager hjullagret | thing | hjullagret
      hjullagren | thing | hjullagren
      startmotor startmotorn | thing | startmotorn
      bilbatteri bilbatteriet | thing | bilbatteriet
      däcken vinterdäck vinterdäcken sommardäck sommardäcken dubbdäck dubbdäcken vinter_däck vinter_däcken sommar_däck sommar_däcken | thing | däcken
      däckbyte däckbytet hjulskifte hjulskiftet däckskifte däckskiftet | thing | däckbytet
      oljebyte oljebytet | thing | oljebytet
      vindruta vindrutan vindrutor framruta framrutan | thing | vindrutan
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
      parkettgolv parkettgolvet parketten | thing | parkettgolvet
      ac_service ac_servicen | thing | ac-servicen`,
    haircut: `
      klippning klippningen klippningar | thing | klippningen
      frisyr frisyren | thing | frisyren
      frisyrer frisyrerna | thing | frisyrerna
      slingor slingorna | thing | slingorna
      slinga slingan | thing | slingan
      balayage balayagen | thing | balayagen
      hårfärg hårfärgen | thing | hårfärgen
      hårfärgning hårfärgningen | thing | hårfärgningen
      lugg luggen | thing | luggen
      skäggtrimning skäggtrimningen skägget | thing | skäggtrimningen
      rakning rakningen | thing | rakningen
      hårförlängning hårförlängningen hårförlängningar | thing | hårförlängningen
      brudfrisyr brudfrisyren håruppsättning håruppsättningen | thing | håruppsättningen
      toning toningen | thing | toningen
      blondering blonderingen | thing | blonderingen
      permanent permanenten | thing | permanenten
      lockar lockarna | thing | lockarna`,
    manicure: `
      naglar naglarna gelénaglar gelénaglarna gelenaglar gelenaglarna akrylnaglar akrylnaglarna | thing | naglarna
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
      parmassage parmassagen | thing | parmassagen
      hot_stone hot_stone_massage | thing | hot stone-massagen`,
    lesson: `
      kursen | thing | kursen
      kurserna | thing | kurserna
      onlinekurs onlinekursen onlinekurser distanskurs distanskursen webbkurs webbkursen | thing | onlinekursen
      danskurs danskursen danskurser | thing | danskursen
      matlagningskurs matlagningskursen | thing | matlagningskursen
      keramikkurs keramikkursen drejkurs drejkursen | thing | keramikkursen
      workshop workshopen | thing | workshopen
      workshoppar workshopparna workshops | thing | workshopparna
      seminarium seminariet seminarier seminarierna | thing | seminariet
      webbinarium webbinariet webbinarier webinar webinaret | thing | webbinariet
      föreläsningen | thing | föreläsningen
      föreläsningar föreläsningarna | thing | föreläsningarna
      distansutbildning distansutbildningen yrkesutbildning yrkesutbildningen grundutbildning grundutbildningen | thing | utbildningen
      lektioner lektionerna | thing | lektionerna
      lektionen | thing | lektionen
      körlektioner körlektionerna | thing | körlektionerna
      körlektion körlektionen | thing | körlektionen
      pianolektioner pianolektionerna | thing | pianolektionerna
      pianolektion pianolektionen | thing | pianolektionen
      gitarrlektioner gitarrlektionerna | thing | gitarrlektionerna
      gitarrlektion gitarrlektionen | thing | gitarrlektionen
      sånglektioner sånglektionerna | thing | sånglektionerna
      sånglektion sånglektionen | thing | sånglektionen
      ridlektioner ridlektionerna | thing | ridlektionerna
      ridlektion ridlektionen | thing | ridlektionen
      simskola simskolan | thing | simskolan
      simlektion simlektionen simlektioner simlektionerna | thing | simlektionerna
      yoga yogan yogapass yogapasset yogapassen yogaklass yogaklassen yogaklasser | thing | yogan
      pilates pilatesen pilatespass pilatespasset pilatespassen | thing | pilatespasset
      spinning spinningen spinningpass spinningpasset | thing | spinningen`,
    breakfast: `
      ägg äggen | dish | äggen
      ägget | dish | ägget
      äggröra äggröran | dish | äggröran
      omelett omeletten | dish | omeletten
      omeletter omeletterna | dish | omeletterna
      pannkakor pannkakorna | dish | pannkakorna
      pannkakan | dish | pannkakan
      croissant croissanten | dish | croissanten
      croissanter croissanterna | dish | croissanterna
      frallor frallorna | dish | frallorna
      fralla frallan | dish | frallan
      müsli müslin musli | dish | müslin
      granola granolan | dish | granolan
      gröt gröten havregröt havregröten grötfrukost | dish | gröten
      yoghurt yoghurten yogurt yogurten | dish | yoghurten
      brunch brunchen brunchbuffé brunchbuffén brunchbuffe brunchbuffen | dish | brunchen
      frukostbuffé frukostbuffén frukostbuffe frukostbuffen | dish | frukostbuffén
      frukostvåfflor frukostvåfflorna frukostvåffla frukostvåfflan | dish | våfflorna
      eggs_benedict egg_benedict ägg_benedict äggen_benedict | dish | äggen Benedict
      french_toast french_toasten | dish | french toasten
      avocado_toast avokado_toast avocado_toasten avokado_toasten avokadotoast avokadotoasten | dish | avokadotoasten
      amerikanska_pannkakor amerikanska_pannkakorna american_pancakes | dish | de amerikanska pannkakorna
      engelsk_frukost engelska_frukosten full_english english_breakfast | dish | den engelska frukosten
      pain_au_chocolat pain_au_chocolaten | dish | pain au chocolaten`,
    bed: `
      lakan lakanet lakanen | thing | lakanen
      kudde kudden kuddar kuddarna | thing | kuddarna
      extra_säng extra_sängen extrasäng extrasängen | thing | extrasängen
      king_size_säng king_size_sängen king_size_bed | thing | king size-sängen`,
    bathroom: `
      dusch duschen | thing | duschen
      duscharna | thing | duscharna
      badkar badkaret | thing | badkaret
      toalett toaletten toan toa | thing | toaletten
      toaletter toaletterna | thing | toaletterna
      walk_in_dusch walk_in_duschen | thing | walk in-duschen`,
    parking: `
      laddstolpe laddstolpen laddstolpar laddstolparna laddplats laddplatser laddplatserna | thing | laddstolparna`,
    children: `
      lekplats lekplatsen | thing | lekplatsen
      lekrum lekrummet lekhörna lekhörnan | thing | lekhörnan`,
  },
  own: 'min mitt mina vår vårt våra våran vårat',
  notOurs:
    'hans hennes sin sitt sina hens mammas pappas mormors farmors morfars farfars svärmors frugans fruns sambons makens mannens sonens dotterns grannens kompisens konkurrentens konkurrenternas som än likt lik liksom såsom liknar liknade liknande smakar smakade smakat någons annans brudens brudgummens bordsgrannens brorsans syrrans brors systers mosters barnens utan',
  awaiting:
    'på för dyr dyrt dyra dyrare dyraste överprissatt överprissatta kr kronor spänn minuter timme timmar kvart halvtimme',
  made: '',
};
