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
      älgfilé älgfilén | dish | älgfilén
      älgstek älgsteken | dish | älgsteken
      älggryta älggrytan | dish | älggrytan
      hjortfilé hjortfilén | dish | hjortfilén
      hjortstek hjortsteken | dish | hjortsteken
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
      underkläder underkläderna | thing | underkläderna
      barnkläder barnkläderna | thing | barnkläderna
      växter växterna | thing | växterna
      verktyg verktyget verktygen | thing | verktygen
      necessär necessären | thing | necessären
      schampo schampot | thing | schampot
      ansiktskräm ansiktskrämen hudkräm hudkrämen | thing | krämen
      usb_kabel usb_kabeln | thing | usb-kabeln
      tv_bänk tv_bänken tv_bänkar | thing | tv-bänken
      varuproven | thing | varuproven
      varuprov varuprovet | thing | varuprovet
      sulor sulorna | thing | sulorna
      sula sulan | thing | sulan
      klackar klackarna | thing | klackarna
      klack klacken | thing | klacken
      axelbanden | thing | axelbanden
      axelremmar axelremmarna | thing | axelremmarna
      axelband axelbandet | thing | axelbandet
      axelrem axelremmen | thing | axelremmen
      ryggstöden | thing | ryggstöden
      ryggstöd ryggstödet | thing | ryggstödet
      armstöden | thing | armstöden
      armstöd armstödet | thing | armstödet
      bordsskivor bordsskivorna | thing | bordsskivorna
      bordsskiva bordsskivan | thing | bordsskivan
      bordsbenen | thing | bordsbenen
      bordsben bordsbenet | thing | bordsbenet
      tillbehören | thing | tillbehören
      tillbehör tillbehöret | thing | tillbehöret
      reservdelar reservdelarna | thing | reservdelarna
      reservdel reservdelen | thing | reservdelen
      adaptrar adaptrarna | thing | adaptrarna
      adapter adaptern | thing | adaptern
      kablar kablarna | thing | kablarna
      kabel kabeln | thing | kabeln
      dyna dynan dynor | thing | dynan
      gåvokort gåvokortet gratulationskort gratulationskortet | thing | gratulationskortet
      krukor krukorna | thing | krukorna
      krukan | thing | krukan
      vaser vaserna | thing | vaserna
      vas vasen | thing | vasen
      rullator rullatorn | thing | rullatorn
      barnvagnar barnvagnarna | thing | barnvagnarna
      barnvagn barnvagnen | thing | barnvagnen
      presentaskar presentaskarna | thing | presentaskarna
      presentask presentasken | thing | presentasken
      adventskalendrar adventskalendrarna | thing | adventskalendrarna
      adventskalender adventskalendern | thing | adventskalendern
      julklappar julklapparna | thing | julklapparna
      julklapp julklappen | thing | julklappen
      resårband resårbandet | thing | resårbandet
      resår resåren | thing | resåren
      huva huvan | thing | huvan`,
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
      infinity_pool infinity_poolen infinitypool infinitypoolen | thing | infinitypoolen
      barnpooler barnpoolerna | thing | barnpoolerna
      barnpool barnpoolen | thing | barnpoolen
      barnbassäng barnbassängen | thing | barnbassängen
      utomhuspool utomhuspoolen | thing | utomhuspoolen
      utepool utepoolen | thing | utepoolen
      inomhuspool inomhuspoolen | thing | inomhuspoolen
      plaskdamm plaskdammen | thing | plaskdammen
      vågbassäng vågbassängen | thing | vågbassängen
      äventyrsbad äventyrsbadet | thing | äventyrsbadet
      vattenrutschkanor vattenrutschkanorna | thing | vattenrutschkanorna
      vattenrutschkana vattenrutschkanan vattenrutschbana vattenrutschbanan | thing | vattenrutschkanan
      hopptornen | thing | hopptornen
      hopptorn hopptornet | thing | hopptornet
      trampoliner trampolinerna | thing | trampolinerna
      trampolin trampolinen | thing | trampolinen
      simhall simhallen | thing | simhallen
      motionsbassäng motionsbassängen | thing | motionsbassängen
      poolområde poolområdet | thing | poolområdet
      poolbar poolbaren | thing | poolbaren
      bastuaggregat bastuaggregatet | thing | bastuaggregatet
      kallbad kallbadet | thing | kallbadet
      isvak isvaken | thing | isvaken
      kallpool kallpoolen | thing | kallpoolen
      löpband löpbanden | thing | löpbanden
      löpbandet | thing | löpbandet
      crosstrainrarna | thing | crosstrainrarna
      crosstrainer crosstrainern | thing | crosstrainern
      roddmaskiner roddmaskinerna | thing | roddmaskinerna
      roddmaskin roddmaskinen | thing | roddmaskinen
      motionscyklar motionscyklarna | thing | motionscyklarna
      spinningcyklar spinningcyklarna | thing | spinningcyklarna
      motionscykel motionscykeln | thing | motionscykeln
      spinningcykel spinningcykeln | thing | spinningcykeln
      hantlar hantlarna | thing | hantlarna
      hantel hanteln | thing | hanteln
      kettlebell kettlebellen kettlebells | thing | kettlebellen
      skivstänger skivstängerna | thing | skivstängerna
      skivstång skivstången | thing | skivstången
      viktskiva viktskivor viktskivorna | thing | viktskivorna
      gymmaskiner gymmaskinerna | thing | gymmaskinerna
      träningsmaskiner träningsmaskinerna | thing | träningsmaskinerna
      gymmaskin gymmaskinen | thing | gymmaskinen
      träningsmaskin träningsmaskinen | thing | träningsmaskinen
      konditionsmaskin konditionsmaskiner konditionsmaskinerna | thing | konditionsmaskinerna
      maskinpark maskinparken | thing | maskinparken
      benpress benpressen | thing | benpressen
      kabelmaskin kabelmaskinen | thing | kabelmaskinen
      träningsredskap träningsredskapet gymredskap gymredskapen redskapen | thing | träningsredskapen
      träningsredskapen | thing | träningsredskapen
      gymutrustning gymutrustningen | thing | gymutrustningen
      träningsutrustning träningsutrustningen | thing | träningsutrustningen
      gymmattor gymmattorna | thing | gymmattorna
      träningsmattor träningsmattorna | thing | träningsmattorna
      gymmatta gymmattan | thing | gymmattan
      träningsmatta träningsmattan | thing | träningsmattan
      omklädningsrummen | thing | omklädningsrummen
      omklädningsrum omklädningsrummet | thing | omklädningsrummet
      ombytesrum ombytesrummet | thing | ombytesrummet
      förvaringsskåpen | thing | förvaringsskåpen
      förvaringsskåp förvaringsskåpet | thing | förvaringsskåpet
      skåp skåpen | thing | skåpen
      skåpet | thing | skåpet
      hänglåsen | thing | hänglåsen
      hänglås hänglåset | thing | hänglåset
      passerkorten | thing | passerkorten
      passerkort passerkortet | thing | passerkortet
      passersystem passersystemet | thing | passersystemet
      vändkorsen | thing | vändkorsen
      vändkors vändkorset | thing | vändkorset
      inträdesarmbanden | thing | inträdesarmbanden
      inträdesarmband inträdesarmbandet | thing | inträdesarmbandet
      festivalarmband festivalarmbandet | thing | festivalarmbandet
      tennisbanor tennisbanorna | thing | tennisbanorna
      tennisbana tennisbanan | thing | tennisbanan
      padelbanor padelbanorna | thing | padelbanorna
      padelbana padelbanan | thing | padelbanan
      minigolfbanor minigolfbanorna | thing | minigolfbanorna
      minigolfbana minigolfbanan | thing | minigolfbanan
      minigolf minigolfen | thing | minigolfen
      bowlingbanor bowlingbanorna | thing | bowlingbanorna
      bowlingbana bowlingbanan | thing | bowlingbanan
      bowlingklot bowlingkloten | thing | bowlingkloten
      bowlingklotet | thing | bowlingklotet
      bowlingsko bowlingskor bowlingskorna | thing | bowlingskorna
      golfbanor golfbanorna | thing | golfbanorna
      golfbana golfbanan | thing | golfbanan
      greener greenerna | thing | greenerna
      driving_range driving_rangen drivingrange drivingrangen | thing | drivingrangen
      golfbilar golfbilarna | thing | golfbilarna
      golfbil golfbilen | thing | golfbilen
      klätterväggar klätterväggarna | thing | klätterväggarna
      klättervägg klätterväggen | thing | klätterväggen
      isbana isbanan | thing | isbanan
      skidlift skidliften liften | thing | skidliften
      skidliftar skidliftarna liftarna | thing | skidliftarna
      liftkorten | thing | liftkorten
      liftkort liftkortet | thing | liftkortet
      pister pisterna | thing | pisterna
      pist pisten | thing | pisten
      längdspåren | thing | längdspåren
      längdspår längdspåret | thing | längdspåret
      biosalonger biosalongerna | thing | biosalongerna
      biosalong biosalongen | thing | biosalongen
      biostolar biostolarna | thing | biostolarna
      biostol biostolen | thing | biostolen
      bioduk bioduken | thing | bioduken
      3d_glasögon | thing | 3d-glasögonen
      utställningar utställningarna | thing | utställningarna
      utställning utställningen | thing | utställningen
      audioguider audioguiderna | thing | audioguiderna
      audioguide audioguiden | thing | audioguiden
      ljudguide ljudguiden | thing | ljudguiden
      informationsskyltar informationsskyltarna | thing | informationsskyltarna
      informationsskylt informationsskylten | thing | informationsskylten
      museibutik museibutiken | thing | museibutiken
      museumsbutik museumsbutiken | thing | museumsbutiken
      museishop museishopen | thing | museishopen
      souvenirbutik souvenirbutiken | thing | souvenirbutiken
      souvenirshop souvenirshopen | thing | souvenirshopen
      karuseller karusellerna | thing | karusellerna
      karusell karusellen | thing | karusellen
      bergochdalbanor bergochdalbanorna | thing | bergochdalbanorna
      bergochdalbana bergochdalbanan berg_och_dalbana berg_och_dalbanan | thing | bergochdalbanan
      attraktioner attraktionerna åkattraktioner åkattraktionerna | thing | attraktionerna
      attraktion attraktionen åkattraktion åkattraktionen | thing | attraktionen
      hägnen | thing | hägnen
      hägn hägnet | thing | hägnet
      djurhägn djurhägnet | thing | djurhägnet
      akvarier akvarierna | thing | akvarierna
      akvarium akvariet | thing | akvariet
      föreställningar föreställningarna | thing | föreställningarna
      föreställning föreställningen | thing | föreställningen
      scenografi scenografin | thing | scenografin
      läktarna | thing | läktarna
      läktare läktaren | thing | läktaren
      sittplats sittplatser sittplatserna | thing | sittplatserna
      kiosk kiosken | thing | kiosken
      tvätthall tvätthallen | thing | tvätthallen
      tvättautomater tvättautomaterna | thing | tvättautomaterna
      tvättautomat tvättautomaten | thing | tvättautomaten
      kajaker kajakerna | thing | kajakerna
      kajak kajaken | thing | kajaken
      kanoter kanoterna | thing | kanoterna
      kanot kanoten | thing | kanoten
      trampbåtar trampbåtarna | thing | trampbåtarna
      trampbåt trampbåten | thing | trampbåten
      flytvästar flytvästarna | thing | flytvästarna
      flytväst flytvästen | thing | flytvästen
      hyrcyklar hyrcyklarna | thing | hyrcyklarna
      lånecyklar lånecyklarna | thing | lånecyklarna
      hyrcykel hyrcykeln | thing | hyrcykeln
      lånecykel lånecykeln | thing | lånecykeln
      skidutrustning skidutrustningen hyrskidor hyrskidorna | thing | skidutrustningen
      solarier solarierna | thing | solarierna
      solarium solariet | thing | solariet
      ångrum ångrummet | thing | ångrummet
      loppis loppisen | thing | loppisen`,
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
      lägenhet lägenheten | thing | lägenheten
      minibarer minibarerna | thing | minibarerna
      minibar minibaren | thing | minibaren
      minikyl minikylen | thing | minikylen
      minikylskåp minikylskåpet | thing | minikylskåpet
      kassaskåpen | thing | kassaskåpen
      kassaskåp kassaskåpet | thing | kassaskåpet
      klädskåpen | thing | klädskåpen
      klädskåp klädskåpet | thing | klädskåpet
      strykjärn strykjärnet | thing | strykjärnet
      strykbräda strykbrädan | thing | strykbrädan
      strykbräde strykbrädet | thing | strykbrädet
      nyckelkorten | thing | nyckelkorten
      nyckelkort nyckelkortet | thing | nyckelkortet
      rumskort rumskortet | thing | rumskortet
      rumsnycklar rumsnycklarna | thing | rumsnycklarna
      rumsnyckel rumsnyckeln | thing | rumsnyckeln
      balkongdörrar balkongdörrarna | thing | balkongdörrarna
      balkongdörr balkongdörren | thing | balkongdörren
      balkongmöbler balkongmöblerna | thing | balkongmöblerna
      balkongmöbel balkongmöbeln | thing | balkongmöbeln
      mörkläggningsgardiner mörkläggningsgardinerna | thing | mörkläggningsgardinerna
      mörkläggningsgardin mörkläggningsgardinen | thing | mörkläggningsgardinen
      rullgardiner rullgardinerna | thing | rullgardinerna
      rullgardin rullgardinen | thing | rullgardinen
      persienner persiennerna persiener persienerna | thing | persiennerna
      persienn persiennen persien | thing | persiennen
      myggnäten | thing | myggnäten
      myggnät myggnätet | thing | myggnätet
      sänglampor sänglamporna | thing | sänglamporna
      sänglampa sänglampan | thing | sänglampan
      läslampor läslamporna | thing | läslamporna
      läslampa läslampan | thing | läslampan
      nattduksborden | thing | nattduksborden
      nattduksbord nattduksbordet | thing | nattduksbordet
      sängbord sängbordet | thing | sängbordet
      tv tvn tven | thing | tv:n
      teve teven | thing | teven
      tv_kanal tv_kanaler tv_kanalerna tvkanaler tvkanalerna | thing | tv-kanalerna
      heltäckningsmattor heltäckningsmattorna | thing | heltäckningsmattorna
      heltäckningsmatta heltäckningsmattan | thing | heltäckningsmattan
      kokvrå kokvrån trinett trinettkök | thing | kokvrån
      pentry pentryt | thing | pentryt
      gästkök gästköket gemensamma_köket gemensamt_kök | thing | gästköket
      mikro mikron mikrougn | thing | mikron
      micro micron | thing | micron
      mikrovågsugn mikrovågsugnen | thing | mikrovågsugnen
      kokplattor kokplattorna | thing | kokplattorna
      kokplatta kokplattan | thing | kokplattan
      spishäll spishällen | thing | spishällen
      induktionshäll induktionshällen | thing | induktionshällen
      diskho diskhon | thing | diskhon
      köksutrustning köksutrustningen | thing | köksutrustningen
      köksredskap köksredskapen | thing | köksredskapen
      badrockar badrockarna | thing | badrockarna
      morgonrockar morgonrockarna | thing | morgonrockarna
      badrock badrocken | thing | badrocken
      morgonrock morgonrocken | thing | morgonrocken
      toffel tofflor tofflorna | thing | tofflorna
      konferensrummen | thing | konferensrummen
      konferensrum konferensrummet | thing | konferensrummet
      konferenssal konferenssalen | thing | konferenssalen
      mötesrum mötesrummet | thing | mötesrummet
      sällskapsrum sällskapsrummet | thing | sällskapsrummet
      gemensamhetsrum gemensamhetsrummet | thing | gemensamhetsrummet
      frukostrum frukostrummet | thing | frukostrummet
      frukostmatsal frukostmatsalen | thing | frukostmatsalen
      skidförråd skidförrådet | thing | skidförrådet
      skidrum skidrummet | thing | skidrummet
      torkskåpen | thing | torkskåpen
      torkskåp torkskåpet | thing | torkskåpet
      tvättstuga tvättstugan | thing | tvättstugan
      behandlingsrummen | thing | behandlingsrummen
      behandlingsrum behandlingsrummet | thing | behandlingsrummet
      klassrummen | thing | klassrummen
      klassrum klassrummet | thing | klassrummet
      lektionssalar lektionssalarna | thing | lektionssalarna
      lektionssal lektionssalen | thing | lektionssalen
      föreläsningssal föreläsningssalen | thing | föreläsningssalen
      aula aulan | thing | aulan
      skolgård skolgården | thing | skolgården
      vädringsfönster vädringsfönstret | thing | vädringsfönstret
      takfönstren | thing | takfönstren
      takfönster takfönstret | thing | takfönstret
      myggfönster myggfönstret | thing | myggfönstret
      husvagnar husvagnarna | thing | husvagnarna
      husvagn husvagnen | thing | husvagnen
      glampingtälten | thing | glampingtälten
      glampingtält glampingtältet | thing | glampingtältet
      badrumsfönster badrumsfönstret | thing | badrumsfönstret
      servicehusen | thing | servicehusen
      servicehus servicehuset | thing | servicehuset
      rumsservice rumsservicen roomservice | thing | rumsservicen
      room_service room_servicen | thing | rumsservicen
      frukostkorg frukostkorgen | thing | frukostkorgen
      fruktkorg fruktkorgen | thing | fruktkorgen
      handikapprum handikapprummet | thing | handikapprummet`,
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
      rooftop_bar rooftop_baren roof_top_bar | thing | takbaren
      barstolar barstolarna | thing | barstolarna
      barstol barstolen | thing | barstolen
      sittdynor sittdynorna dynorna | thing | sittdynorna
      stolsdynor stolsdynorna | thing | stolsdynorna
      bordsdukar bordsdukarna | thing | bordsdukarna
      bordsduk bordsduken | thing | bordsduken
      servetter servetterna | thing | servetterna
      pappersservetter pappersservetterna | thing | pappersservetterna
      servett servetten pappersservett | thing | servetten
      dukning dukningen | thing | dukningen
      bordsdukning bordsdukningen | thing | bordsdukningen
      porslin porslinet | thing | porslinet
      bestick besticken | thing | besticken
      tallrikar tallrikarna | thing | tallrikarna
      tallrik tallriken | thing | tallriken
      vinglasen | thing | vinglasen
      vinglas vinglaset | thing | vinglaset
      belysning belysningen | thing | belysningen
      ljussättning ljussättningen | thing | ljussättningen
      akustik akustiken | thing | akustiken
      ljuslykta ljuslyktor ljuslyktorna | thing | ljuslyktorna
      ljusstakar ljusstakarna | thing | ljusstakarna
      bordsdekorationer bordsdekorationerna | thing | bordsdekorationerna
      bordsdekoration bordsdekorationen | thing | bordsdekorationen
      juldekoration juldekorationer juldekorationerna julpynt julpyntet | thing | juldekorationerna
      eldstad eldstaden | thing | eldstaden
      kamin kaminen | thing | kaminen
      värmelampor värmelamporna terrassvärmarna | thing | värmelamporna
      värmelampa värmelampan | thing | värmelampan
      infravärme infravärmen | thing | infravärmen
      terrassvärmare terrassvärmaren | thing | terrassvärmaren
      parasoller parasollerna parasollen | thing | parasollerna
      parasoll parasollet | thing | parasollet
      uteplats uteplatsen | thing | uteplatsen
      bardisk bardisken | thing | bardisken
      festlokal festlokalen | thing | festlokalen
      bankettsal bankettsalen | thing | bankettsalen
      festsal festsalen | thing | festsalen
      vinkällare vinkällaren | thing | vinkällaren
      hängmattor hängmattorna | thing | hängmattorna
      hängmatta hängmattan | thing | hängmattan
      utegrill utegrillen | thing | utegrillen
      takbar takbaren | thing | takbaren
      bordsgrill bordsgrillen | thing | bordsgrillen
      chambre_separee chambre_séparée | thing | chambre separéen
      fontän fontänen | thing | fontänen
      trädäck trädäcket | thing | trädäcket
      altan altanen | thing | altanen
      loungemöbel loungemöbler loungemöblerna | thing | loungemöblerna
      klädhängarna | thing | klädhängarna
      klädhängare klädhängaren | thing | klädhängaren
      rockhängare rockhängaren | thing | rockhängaren
      bordslampor bordslamporna | thing | bordslamporna
      bordslampa bordslampan | thing | bordslampan
      bänkar bänkarna | thing | bänkarna
      träbänkar träbänkarna | thing | träbänkarna
      bänk bänken | thing | bänken
      träbänk träbänken | thing | träbänken`,
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
      ac_service ac_servicen | thing | ac-servicen
      koppling kopplingen | thing | kopplingen
      bromsoken | thing | bromsoken
      bromsok bromsoket | thing | bromsoket
      generator generatorn | thing | generatorn
      kylare kylaren | thing | kylaren
      turbo turbon | thing | turbon
      avgasrör avgasröret | thing | avgasröret
      katalysator katalysatorn | thing | katalysatorn
      torkarbladen | thing | torkarbladen
      torkarblad torkarbladet vindrutetorkare vindrutetorkarna | thing | torkarbladet
      backspegel backspegeln ytterbackspegel | thing | backspegeln
      sidospegel sidospegeln | thing | sidospegeln
      strålkastarna | thing | strålkastarna
      strålkastare strålkastaren | thing | strålkastaren
      baklyktor baklyktorna | thing | baklyktorna
      baklykta baklyktan | thing | baklyktan
      framlyktor framlyktorna | thing | framlyktorna
      framlykta framlyktan | thing | framlyktan
      backkamera backkameran | thing | backkameran
      bilstereo bilstereon | thing | bilstereon
      fälgar fälgarna | thing | fälgarna
      fälg fälgen | thing | fälgen
      lackering lackeringen lacken omlackering | thing | lackeringen
      stötfångare stötfångaren | thing | stötfångaren
      bagagelucka bagageluckan | thing | bagageluckan
      baklucka bakluckan | thing | bakluckan
      takbox takboxen | thing | takboxen
      sätesklädsel sätesklädseln | thing | sätesklädseln
      bilklädsel bilklädseln | thing | bilklädseln
      servicebok serviceboken | thing | serviceboken
      serviceprotokoll serviceprotokollet | thing | serviceprotokollet
      besiktningsprotokoll besiktningsprotokollet | thing | besiktningsprotokollet
      lånebilar lånebilarna | thing | lånebilarna
      lånebil lånebilen | thing | lånebilen
      ersättningsbil ersättningsbilen | thing | ersättningsbilen
      hyrbilar hyrbilarna | thing | hyrbilarna
      däckhotell däckhotellet | thing | däckhotellet
      hjulinställning hjulinställningen | thing | hjulinställningen
      felsökning felsökningen | thing | felsökningen
      rekond rekonden | thing | rekonden
      bilrekond bilrekonden | thing | bilrekonden
      rekonditionering rekonditioneringen | thing | rekonditioneringen
      vaxning vaxningen | thing | vaxningen
      lackskydd lackskyddet | thing | lackskyddet
      handtvätt handtvätten invändig_tvätt invändiga_tvätten | thing | handtvätten
      bilnycklar bilnycklarna | thing | bilnycklarna
      bilnyckel bilnyckeln | thing | bilnyckeln
      bärarmar bärarmarna | thing | bärarmarna
      bärarm bärarmen | thing | bärarmen
      hjulaxel drivaxlar drivaxlarna drivaxel drivaxeln | thing | drivaxlarna
      domkraft domkraften | thing | domkraften
      hjulbult hjulbultar hjulbultarna | thing | hjulbultarna`,
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
      lockar lockarna | thing | lockarna
      hårtvätt hårtvätten | thing | hårtvätten
      hårinpackning hårinpackningen | thing | hårinpackningen
      frisörstol frisörstolen | thing | frisörstolen
      keratinbehandling keratinbehandlingen | thing | keratinbehandlingen`,
    manicure: `
      naglar naglarna gelénaglar gelénaglarna gelenaglar gelenaglarna akrylnaglar akrylnaglarna | thing | naglarna
      gellack gellacket gelelack gelelacket gelélack gelélacket | thing | gellacket
      manikyr manikyren | thing | manikyren
      pedikyr pedikyren | thing | pedikyren
      fotvård fotvården | thing | fotvården
      nagellack nagellacket | thing | nagellacket
      fransförlängning fransförlängningen ögonfransförlängning fransar fransarna | thing | fransförlängningen
      lashlift lashliften franslift | thing | lashliften
      brynlift brynliften | thing | brynliften
      brynfärgning brynfärgningen | thing | brynfärgningen
      browlift browliften | thing | browliften`,
    massage: `
      massage massagen massager | thing | massagen
      thaimassage thaimassagen | thing | thaimassagen
      ryggmassage ryggmassagen | thing | ryggmassagen
      fotmassage fotmassagen | thing | fotmassagen
      helkroppsmassage helkroppsmassagen | thing | helkroppsmassagen
      djupmassage djupmassagen | thing | djupmassagen
      parmassage parmassagen | thing | parmassagen
      hot_stone hot_stone_massage | thing | hot stone-massagen
      ansiktsbehandlingar ansiktsbehandlingarna | thing | ansiktsbehandlingarna
      ansiktsbehandling ansiktsbehandlingen | thing | ansiktsbehandlingen
      massagebänk massagebänken | thing | massagebänken
      behandlingsbänk behandlingsbänken | thing | behandlingsbänken
      massagestolar massagestolarna | thing | massagestolarna
      massagestol massagestolen | thing | massagestolen
      massageolja massageoljan | thing | massageoljan
      spray_tan spray_tanen | thing | brunsprayningen`,
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
      spinning spinningen spinningpass spinningpasset | thing | spinningen
      kursmaterial kursmaterialet kompendium kompendiet | thing | kursmaterialet
      läromedel läromedlet | thing | läromedlet
      kursbok kursboken | thing | kursboken
      kurslitteratur kurslitteraturen | thing | kurslitteraturen
      kursplattform kursplattformen | thing | kursplattformen
      lärplattform lärplattformen | thing | lärplattformen
      inspelningar inspelningarna | thing | inspelningarna
      inspelning inspelningen | thing | inspelningen
      presentationer presentationerna | thing | presentationerna
      presentation presentationen | thing | presentationen
      scheman schemana | thing | schemana
      schema schemat | thing | schemat
      kursplan kursplanen | thing | kursplanen
      övningar övningarna | thing | övningarna
      övning övningen | thing | övningen
      gruppassen | thing | gruppassen
      gruppass gruppasset grupppass | thing | gruppasset
      träningspass träningspasset | thing | träningspasset
      gruppträning gruppträningen | thing | gruppträningen
      vattengympa vattengympan | thing | vattengympan
      övningsbilar övningsbilarna | thing | övningsbilarna
      övningsbil övningsbilen | thing | övningsbilen
      körskolebil körskolebilen | thing | körskolebilen
      körsimulator körsimulatorn | thing | körsimulatorn
      teoribok teoriboken | thing | teoriboken
      guidningar guidningarna | thing | guidningarna
      guidning guidningen guidad_tur guidade_turen guidad_visning guidade_visningen | thing | guidningen
      rundvandring rundvandringen | thing | rundvandringen
      rundtur rundturen | thing | rundturen
      gympasal gympasalen | thing | gympasalen
      danssal danssalen | thing | danssalen
      danspassen | thing | danspassen
      danspass danspasset | thing | danspasset
      kursintyg kursintyget | thing | kursintyget
      diplom diplomet | thing | diplomet`,
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
      king_size_säng king_size_sängen king_size_bed | thing | king size-sängen
      överkasten | thing | överkasten
      överkast överkastet | thing | överkastet
      sänglinnen | thing | sänglinnen
      sänglinne sänglinnet | thing | sänglinnet
      örngotten | thing | örngotten
      örngott örngottet | thing | örngottet
      filtar filtarna | thing | filtarna
      plädar plädarna | thing | plädarna
      filt filten | thing | filten
      pläd pläden | thing | pläden
      barnsängar barnsängarna | thing | barnsängarna
      barnsäng barnsängen | thing | barnsängen
      resesäng resesängen | thing | resesängen
      spjälsäng spjälsängen | thing | spjälsängen
      våningssängar våningssängarna | thing | våningssängarna
      våningssäng våningssängen | thing | våningssängen
      bäddsoffor bäddsofforna | thing | bäddsofforna
      bäddsoffa bäddsoffan | thing | bäddsoffan
      sängramar sängramarna | thing | sängramarna
      sängram sängramen | thing | sängramen
      sänggavel sänggaveln | thing | sänggaveln
      sängbotten ribbotten | thing | ribbotten
      dubbelsängar dubbelsängarna | thing | dubbelsängarna
      dubbelsäng dubbelsängen | thing | dubbelsängen
      enkelsängar enkelsängarna | thing | enkelsängarna
      enkelsäng enkelsängen | thing | enkelsängen
      tältsängar tältsängarna | thing | tältsängarna
      tältsäng tältsängen | thing | tältsängen`,
    bathroom: `
      dusch duschen | thing | duschen
      duscharna | thing | duscharna
      badkar badkaret | thing | badkaret
      toalett toaletten toan toa | thing | toaletten
      toaletter toaletterna | thing | toaletterna
      walk_in_dusch walk_in_duschen | thing | walk in-duschen
      handfaten | thing | handfaten
      handfat handfatet | thing | handfatet
      tvättställ tvättstället | thing | tvättstället
      kranar kranarna | thing | kranarna
      vattenkranar vattenkranarna | thing | vattenkranarna
      kran kranen | thing | kranen
      vattenkran vattenkranen | thing | vattenkranen
      duschkabiner duschkabinerna | thing | duschkabinerna
      duschkabin duschkabinen | thing | duschkabinen
      duschdraperier duschdraperierna | thing | duschdraperierna
      duschdraperi duschdraperiet | thing | duschdraperiet
      duschmunstycken duschmunstyckena | thing | duschmunstyckena
      duschmunstycke duschmunstycket | thing | duschmunstycket
      duschhuvud duschhuvudet | thing | duschhuvudet
      duschslangar duschslangarna | thing | duschslangarna
      duschslang duschslangen | thing | duschslangen
      duschdörrar duschdörrarna | thing | duschdörrarna
      duschdörr duschdörren | thing | duschdörren
      duschväggar duschväggarna | thing | duschväggarna
      duschvägg duschväggen | thing | duschväggen
      takduschar takduscharna | thing | takduscharna
      takdusch takduschen | thing | takduschen
      regndusch regnduschen | thing | regnduschen
      duschrummen | thing | duschrummen
      duschrum duschrummet | thing | duschrummet
      duschutrymme duschutrymmet | thing | duschutrymmet
      golvbrunnar golvbrunnarna | thing | golvbrunnarna
      golvbrunn golvbrunnen | thing | golvbrunnen
      toalettstolar toalettstolarna | thing | toalettstolarna
      toalettstol toalettstolen | thing | toalettstolen
      toastol toastolen | thing | toastolen
      toasitsar toasitsarna | thing | toasitsarna
      toasits toasitsen | thing | toasitsen
      toalock toalocket | thing | toalocket
      toaring toaringen | thing | toaringen
      toalettring toalettringen | thing | toalettringen
      toalettsits toalettsitsen | thing | toalettsitsen
      toalettpapper toalettpappret toapapperet toalettpapperet | thing | toalettpappret
      toapapper toapappret | thing | toapappret
      toapappershållare toapappershållaren toalettpappershållare toalettpappershållaren | thing | toapappershållaren
      spolknapp spolknappen | thing | spolknappen
      spolning spolningen | thing | spolningen
      tvålar tvålarna | thing | tvålarna
      tvål tvålen | thing | tvålen
      handtvål handtvålen | thing | handtvålen
      tvålpumpar tvålpumparna | thing | tvålpumparna
      tvålpump tvålpumpen | thing | tvålpumpen
      tvålautomat tvålautomaten | thing | tvålautomaten
      handsprit handspriten | thing | handspriten
      pappershandduk pappershanddukar pappershanddukarna torkpapper torkpappret | thing | pappershanddukarna
      handtorkar handtorkarna | thing | handtorkarna
      handtork handtorken | thing | handtorken
      handduk handduken | thing | handduken
      handdukar handdukarna | thing | handdukarna
      badhanddukar badhanddukarna | thing | badhanddukarna
      badhandduk badhandduken | thing | badhandduken
      badlakan badlakanet | thing | badlakanet
      hårtorkar hårtorkarna | thing | hårtorkarna
      hårtork hårtorken | thing | hårtorken
      hårfönar hårfönarna | thing | hårfönarna
      hårfön hårfönen | thing | hårfönen
      badrumsspegel badrumsspegeln | thing | badrumsspegeln
      sminkspegel sminkspegeln | thing | sminkspegeln
      badrumslampa badrumslampan | thing | badrumslampan
      badrumsbelysning badrumsbelysningen | thing | badrumsbelysningen
      badrumsskåp badrumsskåpet | thing | badrumsskåpet
      badrumshylla badrumshyllan | thing | badrumshyllan
      krokar krokarna handdukskrokar handdukskrok | thing | krokarna
      klädkrokar klädkrokarna | thing | klädkrokarna
      krok kroken | thing | kroken
      klädkrok klädkroken | thing | klädkroken
      handdukstorkar handdukstorkarna | thing | handdukstorkarna
      handdukstork handdukstorken | thing | handdukstorken
      handduksvärmare handduksvärmaren | thing | handduksvärmaren
      skötborden | thing | skötborden
      skötbord skötbordet | thing | skötbordet
      skötrummen | thing | skötrummen
      skötrum skötrummet | thing | skötrummet
      handikapptoaletter handikapptoaletterna | thing | handikapptoaletterna
      handikapptoalett handikapptoaletten rwc | thing | handikapptoaletten
      handikapptoa handikapptoan | thing | handikapptoan
      vattentryck vattentrycket | thing | vattentrycket
      badrumsfläkt badrumsfläkten | thing | badrumsfläkten
      toalettartikel toalettartiklar toalettartiklarna | thing | toalettartiklarna
      hygienartiklar hygienartiklarna | thing | hygienartiklarna
      duschtvål duschtvålen | thing | duschtvålen
      duschgel duschgelen | thing | duschgelen
      duschkräm duschkrämen | thing | duschkrämen
      hårbalsam hårbalsamet | thing | hårbalsamet
      badrumsmatta badrumsmattan | thing | badrumsmattan
      badrumsgolv badrumsgolvet | thing | badrumsgolvet
      badrumsdörr badrumsdörren | thing | badrumsdörren
      toadörr toadörren | thing | toadörren
      toalettdörr toalettdörren | thing | toalettdörren
      toalettlås toalettlåset | thing | toalettlåset
      toalås toalåset | thing | toalåset
      tandborstar tandborstarna | thing | tandborstarna
      tandborste tandborsten | thing | tandborsten
      bajamajor bajamajorna | thing | bajamajorna
      bajamaja bajamajan | thing | bajamajan
      torrdass torrdasset | thing | torrdasset
      utedass utedasset | thing | utedasset
      urinoarer urinoarerna | thing | urinoarerna
      urinoar urinoaren | thing | urinoaren`,
    parking: `
      laddstolpe laddstolpen laddstolpar laddstolparna laddplats laddplatser laddplatserna | thing | laddstolparna
      parkeringshus parkeringshuset phuset | thing | parkeringshuset
      p_hus p_huset | thing | p-huset
      parkeringsautomater parkeringsautomaterna | thing | parkeringsautomaterna
      parkeringsautomat parkeringsautomaten | thing | parkeringsautomaten
      p_automat p_automaten | thing | p-automaten
      parkeringsbiljetter parkeringsbiljetterna | thing | parkeringsbiljetterna
      parkeringsbiljett parkeringsbiljetten | thing | parkeringsbiljetten
      garage garaget | thing | garaget
      parkeringsbom parkeringsbommen bommen | thing | parkeringsbommen
      cykelställen | thing | cykelställen
      cykelställ cykelstället | thing | cykelstället
      cykelparkering cykelparkeringen | thing | cykelparkeringen
      cykelrum cykelrummet | thing | cykelrummet
      infart infarten | thing | infarten
      parkeringsrutor parkeringsrutorna | thing | parkeringsrutorna
      p_rutor p_rutorna | thing | p-rutorna
      parkeringsruta parkeringsrutan p_ruta | thing | parkeringsrutan
      handikapparkering handikapparkeringen | thing | handikapparkeringen
      laddboxar laddboxarna | thing | laddboxarna
      laddbox laddboxen | thing | laddboxen
      snabbladdarna | thing | snabbladdarna
      snabbladdare snabbladdaren | thing | snabbladdaren
      laddkablar laddkablarna | thing | laddkablarna
      laddkabel laddkabeln | thing | laddkabeln
      laddstationer laddstationerna | thing | laddstationerna
      laddstation laddstationen | thing | laddstationen
      parkeringsskyltar parkeringsskyltarna | thing | parkeringsskyltarna
      parkeringsskylt parkeringsskylten | thing | parkeringsskylten
      ställplatser ställplatserna | thing | ställplatserna
      ställplats ställplatsen | thing | ställplatsen
      bensinpumpar bensinpumparna | thing | bensinpumparna
      bensinpump bensinpumpen | thing | bensinpumpen
      dieselpump dieselpumpen | thing | dieselpumpen
      luftpumpar luftpumparna | thing | luftpumparna
      luftpump luftpumpen | thing | luftpumpen
      tvättgata tvättgatan | thing | tvättgatan
      gördetselvhall gördetselvhallen gör_det_själv_hall gör_det_själv_hallen | thing | gör det själv-hallen
      högtryckstvättar högtryckstvättarna | thing | högtryckstvättarna
      högtryckstvätt högtryckstvätten | thing | högtryckstvätten
      tvättborste tvättborstar tvättborstarna | thing | tvättborstarna
      tvättprogrammen | thing | tvättprogrammen
      tvättprogram tvättprogrammet | thing | tvättprogrammet
      biltvättar biltvättarna | thing | biltvättarna
      biltvätt biltvätten | thing | biltvätten
      bilsug bilsugen | thing | bilsugen
      bildammsugare bildammsugaren | thing | bildammsugaren
      släpvagnar släpvagnarna | thing | släpvagnarna
      släpvagn släpvagnen | thing | släpvagnen
      hyrsläp hyrsläpet | thing | hyrsläpet`,
    location: `
      barnstolar barnstolarna | thing | barnstolarna
      barnstol barnstolen | thing | barnstolen
      pysselhörna pysselhörnan | thing | pysselhörnan
      pysselrum pysselrummet | thing | pysselrummet
      pyssel pysslet | thing | pysslet
      målarböcker målarböckerna | thing | målarböckerna
      målarbok målarboken | thing | målarboken
      krita kritor kritorna | thing | kritorna
      färgpennor färgpennorna | thing | färgpennorna
      färgkritor färgkritorna | thing | färgkritorna
      bollhav bollhavet | thing | bollhavet
      klätterställningar klätterställningarna | thing | klätterställningarna
      klätterställning klätterställningen | thing | klätterställningen
      gungor gungorna | thing | gungorna
      gungan | thing | gungan
      sandlådor sandlådorna | thing | sandlådorna
      sandlåda sandlådan | thing | sandlådan
      rutschkanor rutschkanorna | thing | rutschkanorna
      rutschkana rutschkanan rutschbana rutschbanan | thing | rutschkanan
      hoppborgar hoppborgarna | thing | hoppborgarna
      hoppborg hoppborgen | thing | hoppborgen
      lekland leklandet | thing | leklandet
      barnhörna barnhörnan | thing | barnhörnan
      leksakshörna leksakshörnan | thing | leksakshörnan
      barnklubb barnklubben barnklubbar | thing | barnklubben
      miniklubb miniklubben | thing | miniklubben
      fiskdamm fiskdammen | thing | fiskdammen
      ballonger ballongerna | thing | ballongerna
      ballong ballongen | thing | ballongen
      barnkalas barnkalaset | thing | barnkalaset
      barnvagnsparkering barnvagnsparkeringen | thing | barnvagnsparkeringen
      klappzoo klappzoot | thing | klappzoot
      barntoalett barntoaletten | thing | barntoaletten
      lekparker lekparkerna | thing | lekparkerna
      lekpark lekparken | thing | lekparken
      skyltar skyltarna | thing | skyltarna
      skylt skylten | thing | skylten
      skyltning skyltningen | thing | skyltningen
      vägbeskrivning vägbeskrivningen vägbeskrivningar | thing | vägbeskrivningen
      rullstolsramper rullstolsramperna | thing | rullstolsramperna
      ramper ramperna | thing | ramperna
      rullstolsramp rullstolsrampen | thing | rullstolsrampen
      ramp rampen | thing | rampen
      ledstänger ledstängerna | thing | ledstängerna
      ledstång ledstången | thing | ledstången
      ytterdörrar ytterdörrarna | thing | ytterdörrarna
      ytterdörr ytterdörren | thing | ytterdörren
      dörrhandtagen | thing | dörrhandtagen
      dörrhandtag dörrhandtaget | thing | dörrhandtaget
      transferbussar transferbussarna | thing | transferbussarna
      transferbuss transferbussen | thing | transferbussen
      shuttlebuss shuttlebussen | thing | shuttlebussen
      busshållplats busshållplatsen | thing | busshållplatsen
      stränder stränderna | thing | stränderna
      strand stranden | thing | stranden
      badstrand badstranden | thing | badstranden
      badplats badplatsen | thing | badplatsen
      badbrygga badbryggan | thing | badbryggan
      brygga bryggan | thing | bryggan
      badstege badstegen | thing | badstegen
      vandringsleder vandringslederna | thing | vandringslederna
      vandringsled vandringsleden | thing | vandringsleden
      motionsspåren | thing | motionsspåren
      motionsspår motionsspåret | thing | motionsspåret
      utegym utegymmet | thing | utegymmet
      grillplatser grillplatserna | thing | grillplatserna
      grillplats grillplatsen | thing | grillplatsen
      eldplats eldplatsen | thing | eldplatsen
      vindskydd vindskyddet | thing | vindskyddet
      rastplats rastplatsen | thing | rastplatsen
      papperskorgar papperskorgarna | thing | papperskorgarna
      papperskorg papperskorgen | thing | papperskorgen
      soptunnor soptunnorna sopkärlen | thing | soptunnorna
      soptunna soptunnan | thing | soptunnan
      sopkärl sopkärlet | thing | sopkärlet
      återvinningsstation återvinningsstationen | thing | återvinningsstationen
      sopsortering sopsorteringen | thing | sopsorteringen
      miljöstation miljöstationen | thing | miljöstationen
      rökruta rökrutan | thing | rökrutan
      rökplats rökplatsen | thing | rökplatsen
      hundrastgård hundrastgården | thing | hundrastgården
      utomhusbelysning utomhusbelysningen | thing | utomhusbelysningen
      utebelysning utebelysningen | thing | utebelysningen
      parkbänkar parkbänkarna | thing | parkbänkarna
      parkbänk parkbänken | thing | parkbänken
      väntrummen | thing | väntrummen
      väntrum väntrummet | thing | väntrummet
      vänthall vänthallen | thing | vänthallen
      provrum provrummen | thing | provrummen
      provhytter provhytterna | thing | provhytterna
      provrummet | thing | provrummet
      provhytt provhytten | thing | provhytten
      kundvagnar kundvagnarna | thing | kundvagnarna
      kundvagn kundvagnen | thing | kundvagnen
      shoppingvagn shoppingvagnen | thing | shoppingvagnen
      kundkorgar kundkorgarna | thing | kundkorgarna
      kundkorg kundkorgen | thing | kundkorgen
      kyldiskar kyldiskarna | thing | kyldiskarna
      kyldisk kyldisken | thing | kyldisken
      frysdiskar frysdiskarna | thing | frysdiskarna
      frysdisk frysdisken | thing | frysdisken
      charkdisk charkdisken | thing | charkdisken
      delikatessdisk delikatessdisken | thing | delikatessdisken
      ostdisk ostdisken | thing | ostdisken
      fruktdisk fruktdisken | thing | fruktdisken
      fruktavdelning fruktavdelningen | thing | fruktavdelningen
      prislappar prislapparna | thing | prislapparna
      prislapp prislappen | thing | prislappen
      prisskyltar prisskyltarna | thing | prisskyltarna
      hylletiketter hylletiketterna | thing | hylletiketterna
      prisskylt prisskylten hylletikett | thing | prisskylten
      planlösning planlösningen | thing | planlösningen
      hundskål hundskålen | thing | hundskålen
      vattenskål vattenskålen | thing | vattenskålen
      tidningshylla tidningshyllan | thing | tidningshyllan
      utsiktsplats utsiktsplatsen | thing | utsiktsplatsen
      utsiktstorn utsiktstornet | thing | utsiktstornet
      vattenpost vattenposten | thing | vattenposten
      lekplats lekplatsen | thing | lekplatsen
      lekrum lekrummet lekhörna lekhörnan | thing | lekhörnan`,
    wifi: `
      ismaskin ismaskinen | thing | ismaskinen
      fläktsystem fläktsystemet ventilationsfläkt ventilationsfläkten | thing | fläktsystemet
      kylaggregat kylaggregatet | thing | kylaggregatet
      hissar hissarna | thing | hissarna
      hiss hissen | thing | hissen
      rulltrappor rulltrapporna | thing | rulltrapporna
      rulltrappa rulltrappan | thing | rulltrappan
      automatdörrar automatdörrarna | thing | automatdörrarna
      automatdörr automatdörren | thing | automatdörren
      dörrklocka dörrklockan | thing | dörrklockan
      porttelefon porttelefonen | thing | porttelefonen
      portkod portkoden | thing | portkoden
      dörrkod dörrkoden | thing | dörrkoden
      kodlåsen | thing | kodlåsen
      kodlås kodlåset | thing | kodlåset
      nyckelbox nyckelboxen | thing | nyckelboxen
      nyckelskåp nyckelskåpet | thing | nyckelskåpet
      dörrlåsen | thing | dörrlåsen
      dörrlås dörrlåset | thing | dörrlåset
      låsen | thing | låsen
      låset | thing | låset
      vattenautomat vattenautomaten | thing | vattenautomaten
      vattendispenser vattendispensern | thing | vattendispensern
      kaffeautomater kaffeautomaterna | thing | kaffeautomaterna
      kaffeautomat kaffeautomaten | thing | kaffeautomaten
      kaffemaskiner kaffemaskinerna | thing | kaffemaskinerna
      kaffemaskin kaffemaskinen | thing | kaffemaskinen
      godisautomat godisautomaten | thing | godisautomaten
      varuautomat varuautomaten | thing | varuautomaten
      läskautomat läskautomaten | thing | läskautomaten
      pantautomater pantautomaterna | thing | pantautomaterna
      pantautomat pantautomaten | thing | pantautomaten
      pantmaskin pantmaskinen | thing | pantmaskinen
      eluttag eluttagen vägguttagen | thing | eluttagen
      eluttaget uttaget | thing | eluttaget
      vägguttag vägguttaget | thing | vägguttaget
      usb_uttag usb_uttaget | thing | usb-uttaget
      foajé foajén | thing | foajén
      foaje foajen | thing | foajen
      lobby lobbyn | thing | lobbyn
      biljardborden | thing | biljardborden
      biljardbord biljardbordet | thing | biljardbordet
      dartavlor dartavlorna | thing | dartavlorna
      dartavla dartavlan | thing | dartavlan
      pingisborden | thing | pingisborden
      pingisbord pingisbordet | thing | pingisbordet
      flipperspelen | thing | flipperspelen
      flipperspel flipperspelet | thing | flipperspelet
      arkadspel arkadspelet | thing | arkadspelet
      shuffleboard shuffleboarden | thing | shuffleboarden
      klädgalge klädgalgar klädgalgarna galge | thing | klädgalgarna
      galgar galgarna | thing | galgarna
      luftkonditionering luftkonditioneringen | thing | luftkonditioneringen
      ac_anläggning ac_anläggningen | thing | ac anläggningen
      termostater termostaterna | thing | termostaterna
      termostat termostaten | thing | termostaten
      elementen | thing | elementen
      elementet | thing | elementet
      golvvärme golvvärmen | thing | golvvärmen
      värmefläkt värmefläkten | thing | värmefläkten
      takfläktar takfläktarna | thing | takfläktarna
      takfläkt takfläkten | thing | takfläkten
      fläktar fläktarna | thing | fläktarna
      fläkt fläkten | thing | fläkten
      golvfläkt golvfläkten | thing | golvfläkten
      bordsfläkt bordsfläkten | thing | bordsfläkten
      ventilation ventilationen | thing | ventilationen
      router routern | thing | routern
      wifi_lösenord wifi_lösenordet wifilösenord wifilösenordet | thing | wifi-lösenordet`,
    service: `
      nummerlappar nummerlapparna | thing | nummerlapparna
      kölappar kölapparna | thing | kölapparna
      nummerlapp nummerlappen | thing | nummerlappen
      kölapp kölappen | thing | kölappen
      kösystem kösystemet könummersystem | thing | kösystemet
      nummersystem nummersystemet | thing | nummersystemet
      utropen | thing | utropen
      utrop utropet | thing | utropet
      högtalarutrop högtalarutropen | thing | högtalarutropen
      informationstavlor informationstavlorna | thing | informationstavlorna
      informationstavla informationstavlan | thing | informationstavlan
      självbetjäning självbetjäningen | thing | självbetjäningen
      självservering självserveringen | thing | självserveringen
      växelpengar växelpengarna | thing | hanteringen av växelpengarna
      incheckningsautomater incheckningsautomaterna | thing | incheckningsautomaterna
      incheckningsautomat incheckningsautomaten | thing | incheckningsautomaten
      bagageförvaring bagageförvaringen | thing | bagageförvaringen
      bagagerum bagagerummet | thing | bagagerummet
      drive_thru drive_thrun drive_in drive_inen drive_through | thing | drive-thrun
      beställningsskärmar beställningsskärmarna | thing | beställningsskärmarna
      beställningsskärm beställningsskärmen | thing | beställningsskärmen
      kortterminaler kortterminalerna | thing | kortterminalerna
      kortterminal kortterminalen | thing | kortterminalen
      kortmaskin kortmaskinen | thing | kortmaskinen
      betalterminal betalterminalen | thing | betalterminalen
      kortläsare kortläsaren | thing | kortläsaren
      betalautomater betalautomaterna | thing | betalautomaterna
      betalautomat betalautomaten | thing | betalautomaten
      självutcheckning självutcheckningen | thing | självutcheckningen
      snabbkassa snabbkassan | thing | snabbkassan
      självutcheckningskassa självutcheckningskassan | thing | självutcheckningskassan
      självscanning självscanningen självskanning självskanningen | thing | självscanningen
      kuponger kupongerna | thing | kupongerna
      rabattkuponger rabattkupongerna | thing | rabattkupongerna
      kupong kupongen värdekupong | thing | kupongen
      rabattkupong rabattkupongen | thing | rabattkupongen
      presentkorten | thing | presentkorten
      presentkort presentkortet | thing | presentkortet
      värdebevisen | thing | värdebevisen
      värdebevis värdebeviset | thing | värdebeviset
      bonuskorten | thing | bonuskorten
      bonuskort bonuskortet | thing | bonuskortet
      lojalitetskort lojalitetskortet | thing | lojalitetskortet
      stämpelkort stämpelkortet | thing | stämpelkortet
      medlemskorten | thing | medlemskorten
      medlemskort medlemskortet | thing | medlemskortet
      bonusprogram bonusprogrammet | thing | bonusprogrammet
      lojalitetsprogram lojalitetsprogrammet | thing | lojalitetsprogrammet
      bonuspoäng bonuspoängen | thing | bonuspoängen
      klippkorten | thing | klippkorten
      klippkort klippkortet | thing | klippkortet
      årskort årskortet | thing | årskortet
      träningskort träningskortet | thing | träningskortet
      myntautomat myntautomaten | thing | myntautomaten
      växelautomat växelautomaten | thing | växelautomaten
      biljetterna | thing | biljetterna
      biljetten | thing | biljetten`,
    music: `
      högtalarna | thing | högtalarna
      högtalare högtalaren | thing | högtalaren
      ljudanläggning ljudanläggningen | thing | ljudanläggningen
      karaoke karaoken | thing | karaoken
      storbildsskärmar storbildsskärmarna | thing | storbildsskärmarna
      storbildsskärm storbildsskärmen | thing | storbildsskärmen
      storbild storbilden | thing | storbilden
      tv_skärm tv_skärmen | thing | tv-skärmen
      tv_skärmar tv_skärmarna | thing | tv-skärmarna
      musikquiz musikquizet | thing | musikquizet
      pubquiz pubquizet | thing | pubquizet
      jukebox jukeboxen | thing | jukeboxen
      dansgolv dansgolvet | thing | dansgolvet`,
    noise: `
      lövblås lövblåsen lövblåsare lövblåsaren lövblåsar lövblåsarna | noise | ljudet från lövblåsen
      kyrkklocka kyrkklockan kyrkklockor kyrkklockorna | noise | ljudet från kyrkklockorna
      sopbil sopbilen soptömning soptömningen sopbilar sopbilarna | noise | ljudet från sopbilen
      flaskinsamling flaskinsamlingen glasåtervinning glasåtervinningen glasigloo glasiglon | noise | ljudet från glasåtervinningen
      hundskall hundskallet skällande_hund skällande_hundar grannhund grannhunden | noise | ljudet från hundarna
      godståg godståget godstågen | noise | ljudet från tågen
      gräsklippare gräsklipparen | noise | ljudet från gräsklipparen`,
    menu: `
      menykorten menybladen | thing | menykorten
      menykort menykortet | thing | menykortet
      menyblad menybladet | thing | menybladet
      drinklista drinklistan | thing | drinklistan
      cocktaillista cocktaillistan | thing | cocktaillistan
      ölmeny ölmenyn | thing | ölmenyn
      öllista öllistan | thing | öllistan
      dessertmeny dessertmenyn | thing | dessertmenyn
      efterrättsmeny efterrättsmenyn | thing | efterrättsmenyn
      lunchmeny lunchmenyn | thing | lunchmenyn
      vegomeny vegomenyn vegetarisk_meny vegetariska_menyn vegansk_meny veganska_menyn | thing | vegomenyn
      allergilista allergilistan allergenlista allergenlistan | thing | allergilistan
      menytavla menytavlan | thing | menytavlan
      griffeltavla griffeltavlan | thing | griffeltavlan
      qr_meny qr_menyn digital_meny digitala_menyn | thing | qr-menyn`,
    packaging: `
      kartonger kartongerna | thing | kartongerna
      kartong kartongen | thing | kartongen
      lådan | thing | lådan
      emballage emballaget | thing | emballaget
      locken | thing | locken
      locket | thing | locket
      påsar påsarna papperspåsar plastpåsar | thing | påsarna
      påse påsen | thing | påsen
      plastpåse plastpåsen | thing | plastpåsen
      papperspåse papperspåsen | thing | papperspåsen
      bärkassar bärkassarna | thing | bärkassarna
      bärkasse bärkassen | thing | bärkassen
      presentpapper presentpappret | thing | presentpappret
      omslagspapper omslagspappret | thing | omslagspappret
      presentinslagning presentinslagningen | thing | presentinslagningen
      inslagning inslagningen | thing | inslagningen
      presentförpackning presentförpackningen | thing | presentförpackningen
      bubbelplast bubbelplasten | thing | bubbelplasten
      frigolit frigoliten | thing | frigoliten
      frigolitlåda frigolitlådan | thing | frigolitlådan
      fyllnadsmaterial fyllnadsmaterialet | thing | fyllnadsmaterialet
      stötskydd stötskyddet | thing | stötskyddet
      kylklamp kylklampar kylklamparna | thing | kylklamparna
      sugrör sugrören | thing | sugrören
      sugröret | thing | sugröret
      papperssugrör papperssugrören | thing | papperssugrören
      engångsbestick engångsbesticken plastbestick plastbesticken träbestick träbesticken | thing | engångsbesticken
      pizzakartonger pizzakartongerna | thing | pizzakartongerna
      pizzakartong pizzakartongen | thing | pizzakartongen
      pappmuggar pappmuggarna | thing | pappmuggarna
      pappmugg pappmuggen | thing | pappmuggen
      take_away_mugg take_away_muggen | thing | take away muggen
      plastlådor plastlådorna | thing | plastlådorna
      matlådor matlådorna | thing | matlådorna
      plastlåda plastlådan | thing | plastlådan
      matlåda matlådan | thing | matlådan
      försegling förseglingen | thing | förseglingen
      kuverten | thing | kuverten
      kuvert kuvertet | thing | kuvertet
      skyddsplast skyddsplasten | thing | skyddsplasten
      skyddspapper skyddspappret | thing | skyddspappret`,
    quality: `
      bruksanvisningar bruksanvisningarna | thing | bruksanvisningarna
      manualer manualerna | thing | manualerna
      bruksanvisning bruksanvisningen | thing | bruksanvisningen
      manual manualen | thing | manualen
      monteringsanvisningar monteringsanvisningarna | thing | monteringsanvisningarna
      monteringsanvisning monteringsanvisningen | thing | monteringsanvisningen
      instruktioner instruktionerna | thing | instruktionerna
      instruktion instruktionen | thing | instruktionen
      batterier batterierna | thing | batterierna
      batteri batteriet | thing | batteriet
      laddarna | thing | laddarna
      laddare laddaren | thing | laddaren
      fjärrkontroll fjärrkontrollen fjärren | thing | fjärrkontrollen
      fjärrkontroller fjärrkontrollerna | thing | fjärrkontrollerna
      handtagen | thing | handtagen
      handtag handtaget | thing | handtaget
      hjulen | thing | hjulen
      hjul hjulet | thing | hjulet
      gångjärnen | thing | gångjärnen
      gångjärn gångjärnet | thing | gångjärnet
      dragkedjor dragkedjorna | thing | dragkedjorna
      dragkedja dragkedjan | thing | dragkedjan
      blixtlås blixtlåset | thing | blixtlåset
      skruvar skruvarna | thing | skruvarna
      skruv skruven | thing | skruven
      knapp knappar knapparna | thing | knapparna
      sömmar sömmarna | thing | sömmarna
      söm sömmen | thing | sömmen
      fickor fickorna | thing | fickorna
      kartor kartorna | thing | kartorna
      karta kartan | thing | kartan
      tapeter tapeterna | thing | tapeterna
      tapet tapeten | thing | tapeten
      tapetsering tapetseringen | thing | tapetseringen
      fogar fogarna | thing | fogarna
      fog fogen | thing | fogen
      silikonfogar silikonfogarna | thing | silikonfogarna
      silikonfog silikonfogen | thing | silikonfogen
      spackling spacklingen | thing | spacklingen
      golvlister golvlisterna listerna | thing | golvlisterna
      taklister taklisterna | thing | taklisterna
      golvlist golvlisten taklist | thing | golvlisten
      takpanna takpannor takpannorna | thing | takpannorna
      stenläggning stenläggningen | thing | stenläggningen
      plattsättning plattsättningen | thing | plattsättningen
      trall trallen | thing | trallen
      staket staketet | thing | staketet
      köksluckor köksluckorna | thing | köksluckorna
      kökslucka köksluckan | thing | köksluckan
      bänkskivor bänkskivorna | thing | bänkskivorna
      bänkskiva bänkskivan | thing | bänkskivan
      köksskåpen | thing | köksskåpen
      köksskåp köksskåpet | thing | köksskåpet
      vitvara vitvaror vitvarorna | thing | vitvarorna
      diskbänk diskbänken | thing | diskbänken
      rören | thing | rören
      röret | thing | röret
      avloppsrören | thing | avloppsrören
      avloppsrör avloppsröret | thing | avloppsröret
      elinstallationer elinstallationerna | thing | elinstallationerna
      elinstallation elinstallationen | thing | elinstallationen
      strömbrytarna | thing | strömbrytarna
      strömbrytare strömbrytaren | thing | strömbrytaren
      solcell solceller solcellerna | thing | solcellerna
      solpaneler solpanelerna | thing | solpanelerna
      värmepanna värmepannan | thing | värmepannan
      gaspanna gaspannan | thing | gaspannan
      pelletspanna pelletspannan | thing | pelletspannan
      braskamin braskaminen | thing | braskaminen
      skorsten skorstenen | thing | skorstenen
      fönsterbyte fönsterbytet | thing | fönsterbytet
      fönsterbrädor fönsterbrädorna | thing | fönsterbrädorna
      fönsterbräda fönsterbrädan | thing | fönsterbrädan
      garageportar garageportarna | thing | garageportarna
      garageport garageporten | thing | garageporten
      dränering dräneringen | thing | dräneringen
      isolering isoleringen | thing | isoleringen
      puts putsen | thing | putsen
      fasad fasaden | thing | fasaden
      tätskikt tätskiktet | thing | tätskiktet
      köksfläkt köksfläkten | thing | köksfläkten
      innerdörrar innerdörrarna | thing | innerdörrarna
      innerdörr innerdörren | thing | innerdörren
      flyttkartong flyttkartonger flyttkartongerna | thing | flyttkartongerna
      flyttlådor flyttlådorna | thing | flyttlådorna
      flyttbil flyttbilen | thing | flyttbilen
      flyttstädning flyttstädningen | thing | flyttstädningen
      montering monteringen | thing | monteringen
      ritningar ritningarna | thing | ritningarna
      ritning ritningen | thing | ritningen
      slutbesiktning slutbesiktningen | thing | slutbesiktningen
      kemtvätt kemtvätten | thing | kemtvätten
      fållning fållningen | thing | fållningen
      gravyr gravyren | thing | gravyren
      inramning inramningen | thing | inramningen
      nyckelkopia nyckelkopior nyckelkopiorna | thing | nyckelkopiorna
      målningsarbete målningsarbetet målningsarbeten | thing | målningsarbetet
      rörarbete rörarbetet | thing | rörarbetet
      stambyte stambytet | thing | stambytet
      rördragning rördragningen | thing | rördragningen
      offerter offerterna | thing | offerterna
      offert offerten | thing | offerten
      kostnadsförslag kostnadsförslaget | thing | kostnadsförslaget
      prisförslag prisförslaget | thing | prisförslaget
      prislistor prislistorna | thing | prislistorna
      prislista prislistan | thing | prislistan
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
      parkettgolv parkettgolvet | thing | parkettgolvet`,
    app: `
      widgetar widgetarna widgets widgetsen | thing | widgetarna
      widget widgeten | thing | widgeten
      synkning synkningen | thing | synkningen
      synkronisering synkroniseringen | thing | synkroniseringen
      synk synken | thing | synken
      notiser notiserna pushnotis | thing | notiserna
      aviseringar aviseringarna | thing | aviseringarna
      notifieringar notifieringarna | thing | notifieringarna
      notifikationer notifikationerna | thing | notifikationerna
      pushnotiser pushnotiserna | thing | pushnotiserna
      notis notisen notifikation | thing | notisen
      sökfunktion sökfunktionen | thing | sökfunktionen
      sökruta sökrutan | thing | sökrutan
      sökfält sökfältet | thing | sökfältet
      sökning sökningen | thing | sökningen
      filtrering filtreringen | thing | filtreringen
      filterfunktion filterfunktionen | thing | filterfunktionen
      filtren filter | thing | filtren
      mörkt_läge mörka_läget dark_mode darkmode nattläge nattläget mörkerläge mörkerläget | thing | mörka läget
      batteriförbrukning batteriförbrukningen | thing | batteriförbrukningen
      exportfunktion exportfunktionen | thing | exportfunktionen
      export exporten | thing | exporten
      importfunktion importfunktionen | thing | importfunktionen
      startsida startsidan | thing | startsidan
      startvy startvyn | thing | startvyn
      hemskärm hemskärmen | thing | hemskärmen
      startskärm startskärmen | thing | startskärmen
      kartfunktion kartfunktionen | thing | kartfunktionen
      kartläge kartläget | thing | kartläget
      kartvy kartvyn | thing | kartvyn
      offline_läge offline_läget offlineläge offlineläget | thing | offlineläget
      historik historiken | thing | historiken
      statistik statistiken | thing | statistiken
      statistiksida statistiksidan | thing | statistiksidan
      graf grafer graferna diagrammen diagram | thing | graferna
      profilsida profilsidan | thing | profilsidan
      profilbild profilbilden | thing | profilbilden
      inställningar inställningarna | thing | inställningarna
      kalender kalendern kalendervy kalendervyn | thing | kalendern
      kalenderfunktion kalenderfunktionen | thing | kalenderfunktionen
      påminnelser påminnelserna | thing | påminnelserna
      säkerhetskopiering säkerhetskopieringen säkerhetskopia | thing | säkerhetskopieringen
      backup backupen | thing | backupen
      molnlagring molnlagringen | thing | molnlagringen
      delningsfunktion delningsfunktionen | thing | delningsfunktionen
      kamerafunktion kamerafunktionen | thing | kamerafunktionen
      skanner skannern scanner scannern | thing | skannern
      streckkodsskanner streckkodsskannern | thing | streckkodsskannern
      streckkodsläsare streckkodsläsaren | thing | streckkodsläsaren
      qr_kod qr_koden qrkod qrkoden | thing | qr-koden
      qr_koder qr_koderna | thing | qr-koderna
      varukorg varukorgen | thing | varukorgen
      favoritlistor favoritlistorna | thing | favoritlistorna
      favoritlista favoritlistan | thing | favoritlistan
      önskelista önskelistan | thing | önskelistan
      spellistor spellistorna | thing | spellistorna
      spellista spellistan | thing | spellistan
      röststyrning röststyrningen | thing | röststyrningen
      röstassistent röstassistenten | thing | röstassistenten
      undertext undertexter undertexterna textningen | thing | undertexterna
      översättningar översättningarna | thing | översättningarna
      översättning översättningen | thing | översättningen
      språkval språkvalet | thing | språkvalet
      genväg genvägar genvägarna | thing | genvägarna
      ikoner ikonerna | thing | ikonerna
      ikon ikonen | thing | ikonen
      navigering navigeringen | thing | navigeringen
      navigation navigationen | thing | navigationen
      layout layouten | thing | layouten
      typsnitt typsnittet | thing | typsnittet
      teckenstorlek teckenstorleken | thing | teckenstorleken
      textstorlek textstorleken | thing | textstorleken
      uppspelning uppspelningen | thing | uppspelningen
      videospelare videospelaren | thing | videospelaren
      ljudspelare ljudspelaren | thing | ljudspelaren
      nedladdning nedladdningar nedladdningarna | thing | nedladdningarna
      livesändningar livesändningarna | thing | livesändningarna
      livesändning livesändningen | thing | livesändningen
      streaming streamingen | thing | streamingen
      gratisversion gratisversionen | thing | gratisversionen
      premiumversion premiumversionen | thing | premiumversionen
      provperiod provperioden | thing | provperioden
      testperiod testperioden | thing | testperioden
      grafik grafiken | thing | grafiken
      hemsida hemsidan hemsidor | thing | hemsidan
      webbsajt webbsajten | thing | webbsajten
      webbplats webbplatsen | thing | webbplatsen
      sajt sajten | thing | sajten
      webbsida webbsidan | thing | webbsidan
      webbshop webbshoppen webshop webshopen webshoppen | thing | webbshoppen
      nätbutik nätbutiken | thing | nätbutiken
      webbutik webbutiken | thing | webbutiken
      gränssnitt gränssnittet | thing | gränssnittet
      kategori kategorier kategorierna | thing | kategorierna
      anteckningsfunktion anteckningsfunktionen | thing | anteckningsfunktionen
      stegräknare stegräknaren | thing | stegräknaren
      träningslogg träningsloggen | thing | träningsloggen
      pulsmätning pulsmätningen | thing | pulsmätningen
      bluetooth bluetoothanslutning bluetoothanslutningen | thing | bluetoothanslutningen
      apple_watch klockapp klockappen watch_app | thing | klockappen
      ipadversion ipadversionen ipad_version ipad_versionen | thing | ipad-versionen
      automatisk_sparning sparfunktion sparfunktionen autospar | thing | sparfunktionen
      ångraknapp ångraknappen ångra_knapp ångra_knappen | thing | ångraknappen
      kommentarsfält kommentarsfältet | thing | kommentarsfältet
      sorteringsfunktion sorteringsfunktionen | thing | sorteringsfunktionen
      sortering sorteringen | thing | sorteringen
      bokningssystem bokningssystemet | thing | bokningssystemet
      nätbokning nätbokningen | thing | nätbokningen
      bokningssida bokningssidan | thing | bokningssidan
      onlinebokning onlinebokningen | thing | onlinebokningen`,
    login: `
      inloggningssida inloggningssidan | thing | inloggningssidan
      inloggningsruta inloggningsrutan | thing | inloggningsrutan
      inloggningsskärm inloggningsskärmen | thing | inloggningsskärmen
      fingeravtrycksinloggning face_id faceid touch_id | thing | inloggningen med fingeravtryck
      verifieringskoder verifieringskoderna | thing | verifieringskoderna
      verifieringskod verifieringskoden | thing | verifieringskoden
      engångskod engångskoden | thing | engångskoden`,
    payment: `
      delbetalning delbetalningen | thing | delbetalningen
      rabattkoder rabattkoderna | thing | rabattkoderna
      rabattkod rabattkoden | thing | rabattkoden
      kampanjkod kampanjkoden | thing | kampanjkoden`,
    bill: `
      rotavdrag rotavdraget rot_avdrag rot_avdraget rutavdrag rutavdraget | thing | hanteringen av avdraget`,
    booking: `
      bokningsbekräftelser bokningsbekräftelserna | thing | bokningsbekräftelserna
      bokningsbekräftelse bokningsbekräftelsen | thing | bokningsbekräftelsen
      platskarta platskartan | thing | platskartan
      väntelista väntelistan | thing | väntelistan`,
    support: `
      chatt chatten | thing | chatten
      chattfunktion chattfunktionen | thing | chattfunktionen
      supportchatt supportchatten | thing | supportchatten
      livechatt livechatten | thing | livechatten
      chattbotar chattbotarna | thing | chattbotarna
      chattbot chattboten | thing | chattboten
      kontaktformulär kontaktformuläret | thing | kontaktformuläret
      supportformulär supportformuläret | thing | supportformuläret`,
    delivery: `
      spårningslänk spårningslänken spårningsnummer spårningsnumret kollinummer kollinumret | thing | spårningslänken
      paketboxar paketboxarna | thing | paketboxarna
      paketbox paketboxen | thing | paketboxen
      leveransbox leveransboxen | thing | leveransboxen
      paketskåp paketskåpet | thing | paketskåpet
      utlämningsställe utlämningsstället | thing | utlämningsstället
      postombud postombudet | thing | postombudet
      leveransavisering leveransaviseringen sms_avisering sms_aviseringen | thing | leveransaviseringen`,
    refund: `
      returetiketter returetiketterna | thing | returetiketterna
      returetikett returetiketten fraktetikett | thing | returetiketten
      retursedel retursedeln | thing | retursedeln
      returfrakt returfrakten | thing | returfrakten`,
    ads: `
      nyhetsbreven | thing | nyhetsbreven
      nyhetsbrev nyhetsbrevet | thing | nyhetsbrevet
      reklamutskicken | thing | reklamutskicken
      reklamutskick reklamutskicket reklammail | thing | reklamutskicket
      reklammejl reklammejlen | thing | reklammejlen
      annonsbanner annonsbannern annonsbanners | thing | annonsbannern`,
  },
  own: 'min mitt mina vår vårt våra våran vårat',
  notOurs:
    'hans hennes sin sitt sina hens mammas pappas mormors farmors morfars farfars svärmors frugans fruns sambons makens mannens sonens dotterns grannens kompisens konkurrentens konkurrenternas som än likt lik liksom såsom liknar liknade liknande smakar smakade smakat någons annans brudens brudgummens bordsgrannens brorsans syrrans brors systers mosters barnens utan',
  awaiting:
    'på för dyr dyrt dyra dyrare dyraste överprissatt överprissatta kr kronor spänn minuter timme timmar kvart halvtimme',
  props: 'påse locket kartong hyllan kran tallrikar tallrik servetter',
  made: '',
};
