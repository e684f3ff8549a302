import type { ThingWords } from '../../triage/things.ts';

export const things: ThingWords = {
  forms: ['is', 'acc', 'dat'],
  named: {
    meat: `
      fleisch fleischs fleisches | dish-s | das Fleisch | das Fleisch | dem Fleisch
      steak steaks | dish-s | das Steak | das Steak | dem Steak
      rumpsteak rumpsteaks | dish-s | das Rumpsteak | das Rumpsteak | dem Rumpsteak
      filetsteak filetsteaks | dish-s | das Filetsteak | das Filetsteak | dem Filetsteak
      hüftsteak hüftsteaks | dish-s | das Hüftsteak | das Hüftsteak | dem Hüftsteak
      entrecote entrecôte entrecotes entrecôtes | dish-s | das Entrecôte | das Entrecôte | dem Entrecôte
      rinderfilet rinderfilets | dish-s | das Rinderfilet | das Rinderfilet | dem Rinderfilet
      brisket briskets | dish-s | das Brisket | das Brisket | dem Brisket
      spareribs spare-ribs | dish-p | die Spareribs | die Spareribs | den Spareribs
      schnitzel schnitzels schnitzeln | dish-s | das Schnitzel | das Schnitzel | dem Schnitzel
      jägerschnitzel jägerschnitzels | dish-s | das Jägerschnitzel | das Jägerschnitzel | dem Jägerschnitzel
      rahmschnitzel rahmschnitzels | dish-s | das Rahmschnitzel | das Rahmschnitzel | dem Rahmschnitzel
      schweinebraten schweinebratens schweinsbraten schweinsbratens | dish-s | der Schweinebraten | den Schweinebraten | dem Schweinebraten
      sauerbraten sauerbratens | dish-s | der Sauerbraten | den Sauerbraten | dem Sauerbraten
      krustenbraten krustenbratens | dish-s | der Krustenbraten | den Krustenbraten | dem Krustenbraten
      hackbraten hackbratens | dish-s | der Hackbraten | den Hackbraten | dem Hackbraten
      gänsebraten gänsebratens | dish-s | der Gänsebraten | den Gänsebraten | dem Gänsebraten
      zwiebelrostbraten zwiebelrostbratens rostbraten rostbratens | dish-s | der Rostbraten | den Rostbraten | dem Rostbraten
      haxe haxen schweinshaxe schweinshaxen schweinehaxe schweinehaxen | dish-s | die Haxe | die Haxe | der Haxe
      gulasch gulaschs gulasches | dish-s | das Gulasch | das Gulasch | dem Gulasch
      roulade rouladen rinderroulade rinderrouladen | dish-p | die Rouladen | die Rouladen | den Rouladen
      currywurst currywürste currywürsten | dish-s | die Currywurst | die Currywurst | der Currywurst
      bratwurst bratwürste bratwürsten | dish-s | die Bratwurst | die Bratwurst | der Bratwurst
      weißwurst weisswurst weißwürste weisswürste weißwürsten weisswürsten | dish-p | die Weißwürste | die Weißwürste | den Weißwürsten
      leberkäse leberkäs leberkas fleischkäse | dish-s | der Leberkäse | den Leberkäse | dem Leberkäse
      frikadelle frikadellen | dish-p | die Frikadellen | die Frikadellen | den Frikadellen
      bulette buletten | dish-p | die Buletten | die Buletten | den Buletten
      döner döners dönern | dish-s | der Döner | den Döner | dem Döner
      kebab kebabs kebap kebaps | dish-s | der Kebab | den Kebab | dem Kebab
      gyros gyrosteller | dish-s | das Gyros | das Gyros | dem Gyros
      bifteki biftekis | dish-s | das Bifteki | das Bifteki | dem Bifteki
      cevapcici ćevapčići cevapi | dish-p | die Cevapcici | die Cevapcici | den Cevapcici
      lammkotelett lammkoteletts lammkotelettes | dish-p | die Lammkoteletts | die Lammkoteletts | den Lammkoteletts
      lammkeule lammkeulen | dish-s | die Lammkeule | die Lammkeule | der Lammkeule
      lammfilet lammfilets | dish-s | das Lammfilet | das Lammfilet | dem Lammfilet
      entenbrust entenbrüste | dish-s | die Entenbrust | die Entenbrust | der Entenbrust
      hähnchen hähnchens grillhähnchen brathähnchen | dish-s | das Hähnchen | das Hähnchen | dem Hähnchen
      backhendl backhendel backhendls | dish-s | das Backhendl | das Backhendl | dem Backhendl
      tafelspitz tafelspitzes | dish-s | der Tafelspitz | den Tafelspitz | dem Tafelspitz
      carpaccio carpaccios | dish-s | das Carpaccio | das Carpaccio | dem Carpaccio
      tatar tatars tartar | dish-s | das Tatar | das Tatar | dem Tatar
      spanferkel spanferkels | dish-s | das Spanferkel | das Spanferkel | dem Spanferkel
      pastrami pastramis | dish-s | das Pastrami | das Pastrami | dem Pastrami
      grillteller grilltellers | dish-s | der Grillteller | den Grillteller | dem Grillteller`,
    fish: `
      lachs lachses lachsfilet lachsfilets | dish-s | der Lachs | den Lachs | dem Lachs
      räucherlachs räucherlachses | dish-s | der Räucherlachs | den Räucherlachs | dem Räucherlachs
      forelle forellen | dish-s | die Forelle | die Forelle | der Forelle
      zander zanders zanderfilet zanderfilets | dish-s | der Zander | den Zander | dem Zander
      saibling saiblings saiblinge saiblingen | dish-s | der Saibling | den Saibling | dem Saibling
      kabeljau kabeljaus | dish-s | der Kabeljau | den Kabeljau | dem Kabeljau
      dorade doraden | dish-s | die Dorade | die Dorade | der Dorade
      wolfsbarsch wolfsbarschs wolfsbarsches | dish-s | der Wolfsbarsch | den Wolfsbarsch | dem Wolfsbarsch
      rotbarsch rotbarschs rotbarsches | dish-s | der Rotbarsch | den Rotbarsch | dem Rotbarsch
      seezunge seezungen | dish-s | die Seezunge | die Seezunge | der Seezunge
      heilbutt heilbutts | dish-s | der Heilbutt | den Heilbutt | dem Heilbutt
      thunfisch thunfischs thunfisches | dish-s | der Thunfisch | den Thunfisch | dem Thunfisch
      matjes matjesfilet matjesfilets | dish-s | der Matjes | den Matjes | dem Matjes
      backfisch backfischs backfisches | dish-s | der Backfisch | den Backfisch | dem Backfisch
      fischbrötchen fischbrötchens fischsemmel fischsemmeln | dish-s | das Fischbrötchen | das Fischbrötchen | dem Fischbrötchen
      garnelen garnele | dish-p | die Garnelen | die Garnelen | den Garnelen
      scampi scampis | dish-p | die Scampi | die Scampi | den Scampi
      shrimps shrimp | dish-p | die Shrimps | die Shrimps | den Shrimps
      miesmuscheln muscheln | dish-p | die Muscheln | die Muscheln | den Muscheln
      austern auster | dish-p | die Austern | die Austern | den Austern
      calamari calamares kalamari kalamares | dish-p | die Calamari | die Calamari | den Calamari
      tintenfisch tintenfische tintenfischs tintenfisches tintenfischen | dish-s | der Tintenfisch | den Tintenfisch | dem Tintenfisch
      pulpo pulpos | dish-s | der Pulpo | den Pulpo | dem Pulpo
      sashimi sashimis | dish-s | das Sashimi | das Sashimi | dem Sashimi
      fischplatte fischplatten | dish-s | die Fischplatte | die Fischplatte | der Fischplatte`,
    food: `
      pizza pizzas pizzen | dish-s | die Pizza | die Pizza | der Pizza
      pinsa pinsas pinse | dish-s | die Pinsa | die Pinsa | der Pinsa
      calzone calzones calzoni | dish-s | die Calzone | die Calzone | der Calzone
      flammkuchen flammkuchens | dish-s | der Flammkuchen | den Flammkuchen | dem Flammkuchen
      pizzabrötchen | dish-p | die Pizzabrötchen | die Pizzabrötchen | den Pizzabrötchen
      pasta | dish-s | die Pasta | die Pasta | der Pasta
      nudeln | dish-p | die Nudeln | die Nudeln | den Nudeln
      spaghetti spagetti | dish-p | die Spaghetti | die Spaghetti | den Spaghetti
      tagliatelle | dish-p | die Tagliatelle | die Tagliatelle | den Tagliatelle
      carbonara | dish-s | die Carbonara | die Carbonara | der Carbonara
      lasagne lasagnen lasagna | dish-s | die Lasagne | die Lasagne | der Lasagne
      gnocchi gnocci gnocchis | dish-p | die Gnocchi | die Gnocchi | den Gnocchi
      ravioli raviolis | dish-p | die Ravioli | die Ravioli | den Ravioli
      tortellini tortellinis | dish-p | die Tortellini | die Tortellini | den Tortellini
      risotto risottos | dish-s | das Risotto | das Risotto | dem Risotto
      antipasti antipastiteller | dish-p | die Antipasti | die Antipasti | den Antipasti
      bruschetta bruschette bruschettas | dish-s | die Bruschetta | die Bruschetta | der Bruschetta
      focaccia focaccias | dish-s | die Focaccia | die Focaccia | der Focaccia
      burger burgers burgern cheeseburger cheeseburgers | dish-s | der Burger | den Burger | dem Burger
      pommes | dish-p | die Pommes | die Pommes | den Pommes
      süßkartoffelpommes süsskartoffelpommes | dish-p | die Süßkartoffelpommes | die Süßkartoffelpommes | den Süßkartoffelpommes
      spätzle spätzles | dish-p | die Spätzle | die Spätzle | den Spätzle
      käsespätzle kässpätzle kässpatzen käsespatzen | dish-p | die Käsespätzle | die Käsespätzle | den Käsespätzle
      maultaschen maultasche | dish-p | die Maultaschen | die Maultaschen | den Maultaschen
      schupfnudeln | dish-p | die Schupfnudeln | die Schupfnudeln | den Schupfnudeln
      knödel knödeln semmelknödel semmelknödeln kartoffelknödel kartoffelknödeln | dish-p | die Knödel | die Knödel | den Knödeln
      klöße klößen klösse klössen kartoffelklöße kartoffelklößen | dish-p | die Klöße | die Klöße | den Klößen
      bratkartoffeln | dish-p | die Bratkartoffeln | die Bratkartoffeln | den Bratkartoffeln
      ofenkartoffel ofenkartoffeln backkartoffel | dish-s | die Ofenkartoffel | die Ofenkartoffel | der Ofenkartoffel
      kartoffelpuffer kartoffelpuffern | dish-p | die Kartoffelpuffer | die Kartoffelpuffer | den Kartoffelpuffern
      reibekuchen | dish-p | die Reibekuchen | die Reibekuchen | den Reibekuchen
      kroketten | dish-p | die Kroketten | die Kroketten | den Kroketten
      kartoffelsalat kartoffelsalats kartoffelsalates | dish-s | der Kartoffelsalat | den Kartoffelsalat | dem Kartoffelsalat
      krautsalat krautsalats coleslaw | dish-s | der Krautsalat | den Krautsalat | dem Krautsalat
      salat salate salaten salats salates | dish-s | der Salat | den Salat | dem Salat
      beilagensalat beilagensalate beilagensalats | dish-s | der Beilagensalat | den Beilagensalat | dem Beilagensalat
      sauerkraut sauerkrauts | dish-s | das Sauerkraut | das Sauerkraut | dem Sauerkraut
      rotkohl rotkohls | dish-s | der Rotkohl | den Rotkohl | dem Rotkohl
      grünkohl grünkohls | dish-s | der Grünkohl | den Grünkohl | dem Grünkohl
      spargel spargels spargeln | dish-s | der Spargel | den Spargel | dem Spargel
      pfifferlinge pfifferlingen | dish-p | die Pfifferlinge | die Pfifferlinge | den Pfifferlingen
      champignons | dish-p | die Champignons | die Champignons | den Champignons
      gemüse gemüses | dish-s | das Gemüse | das Gemüse | dem Gemüse
      reis | dish-s | der Reis | den Reis | dem Reis
      sushi sushis | dish-s | das Sushi | das Sushi | dem Sushi
      nigiri nigiris | dish-p | die Nigiri | die Nigiri | den Nigiri
      curry currys curries | dish-s | das Curry | das Curry | dem Curry
      dumplings dumpling | dish-p | die Dumplings | die Dumplings | den Dumplings
      gyoza gyozas | dish-p | die Gyoza | die Gyoza | den Gyoza
      frühlingsrollen frühlingsrolle | dish-p | die Frühlingsrollen | die Frühlingsrollen | den Frühlingsrollen
      sommerrollen sommerrolle | dish-p | die Sommerrollen | die Sommerrollen | den Sommerrollen
      samosas samosa | dish-p | die Samosas | die Samosas | den Samosas
      momos | dish-p | die Momos | die Momos | den Momos
      naan naanbrot | dish-s | das Naan | das Naan | dem Naan
      tofu tofus | dish-s | der Tofu | den Tofu | dem Tofu
      bibimbap bibimbaps | dish-s | das Bibimbap | das Bibimbap | dem Bibimbap
      bowl bowls | dish-s | die Bowl | die Bowl | der Bowl
      falafel falafeln falafels | dish-p | die Falafel | die Falafel | den Falafeln
      hummus | dish-s | der Hummus | den Hummus | dem Hummus
      mezze meze | dish-p | die Mezze | die Mezze | den Mezze
      couscous | dish-s | der Couscous | den Couscous | dem Couscous
      zaziki tzatziki tsatsiki zatziki | dish-s | das Tzatziki | das Tzatziki | dem Tzatziki
      moussaka mousaka | dish-s | die Moussaka | die Moussaka | der Moussaka
      paella paellas | dish-s | die Paella | die Paella | der Paella
      tapas | dish-p | die Tapas | die Tapas | den Tapas
      tacos | dish-p | die Tacos | die Tacos | den Tacos
      burrito burritos | dish-s | der Burrito | den Burrito | dem Burrito
      quesadilla quesadillas | dish-p | die Quesadillas | die Quesadillas | den Quesadillas
      enchilada enchiladas | dish-p | die Enchiladas | die Enchiladas | den Enchiladas
      fajita fajitas | dish-p | die Fajitas | die Fajitas | den Fajitas
      nachos | dish-p | die Nachos | die Nachos | den Nachos
      quiche quiches | dish-s | die Quiche | die Quiche | der Quiche
      raclette raclettes | dish-s | das Raclette | das Raclette | dem Raclette
      fondue fondues käsefondue | dish-s | das Fondue | das Fondue | dem Fondue
      sandwich sandwiches sandwichs | dish-s | das Sandwich | das Sandwich | dem Sandwich
      bagel bagels bageln | dish-s | der Bagel | den Bagel | dem Bagel
      brotzeit brotzeiten brotzeitplatte | dish-s | die Brotzeit | die Brotzeit | der Brotzeit
      obatzda obazda obatzter obatzten | dish-s | der Obatzda | den Obatzda | dem Obatzda
      käseplatte käseplatten | dish-s | die Käseplatte | die Käseplatte | der Käseplatte
      brot brote broten brots brotes | dish-s | das Brot | das Brot | dem Brot
      sauerteigbrot sauerteigbrote sauerteigbroten sauerteigbrots | dish-s | das Sauerteigbrot | das Sauerteigbrot | dem Sauerteigbrot
      vollkornbrot vollkornbrote vollkornbroten vollkornbrots | dish-s | das Vollkornbrot | das Vollkornbrot | dem Vollkornbrot
      bauernbrot bauernbrote bauernbrots | dish-s | das Bauernbrot | das Bauernbrot | dem Bauernbrot
      fladenbrot fladenbrote fladenbroten fladenbrots | dish-s | das Fladenbrot | das Fladenbrot | dem Fladenbrot
      baguette baguettes | dish-s | das Baguette | das Baguette | dem Baguette
      ciabatta ciabattas | dish-s | das Ciabatta | das Ciabatta | dem Ciabatta
      brötchen brötchens | dish-p | die Brötchen | die Brötchen | den Brötchen
      semmeln semmel | dish-p | die Semmeln | die Semmeln | den Semmeln
      brezel brezeln breze brezen brezn laugenbrezel laugenbrezeln | dish-p | die Brezeln | die Brezeln | den Brezeln
      obst obstes | dish-s | das Obst | das Obst | dem Obst
      erdbeeren | dish-p | die Erdbeeren | die Erdbeeren | den Erdbeeren`,
    soup: `
      tagessuppe tagessuppen | dish-s | die Tagessuppe | die Tagessuppe | der Tagessuppe
      gulaschsuppe gulaschsuppen | dish-s | die Gulaschsuppe | die Gulaschsuppe | der Gulaschsuppe
      tomatensuppe tomatensuppen | dish-s | die Tomatensuppe | die Tomatensuppe | der Tomatensuppe
      kürbissuppe kürbissuppen kürbiscremesuppe | dish-s | die Kürbissuppe | die Kürbissuppe | der Kürbissuppe
      linsensuppe linsensuppen | dish-s | die Linsensuppe | die Linsensuppe | der Linsensuppe
      kartoffelsuppe kartoffelsuppen | dish-s | die Kartoffelsuppe | die Kartoffelsuppe | der Kartoffelsuppe
      zwiebelsuppe zwiebelsuppen | dish-s | die Zwiebelsuppe | die Zwiebelsuppe | der Zwiebelsuppe
      fischsuppe fischsuppen | dish-s | die Fischsuppe | die Fischsuppe | der Fischsuppe
      nudelsuppe nudelsuppen | dish-s | die Nudelsuppe | die Nudelsuppe | der Nudelsuppe
      spargelsuppe spargelcremesuppe | dish-s | die Spargelsuppe | die Spargelsuppe | der Spargelsuppe
      misosuppe misosuppen | dish-s | die Misosuppe | die Misosuppe | der Misosuppe
      leberknödelsuppe leberknödelsuppen | dish-s | die Leberknödelsuppe | die Leberknödelsuppe | der Leberknödelsuppe
      flädlesuppe flädlesuppen | dish-s | die Flädlesuppe | die Flädlesuppe | der Flädlesuppe
      frittatensuppe frittatensuppen | dish-s | die Frittatensuppe | die Frittatensuppe | der Frittatensuppe
      ramen | dish-p | die Ramen | die Ramen | den Ramen
      eintopf eintöpfe eintöpfen eintopfs eintopfes | dish-s | der Eintopf | den Eintopf | dem Eintopf
      borschtsch borscht | dish-s | der Borschtsch | den Borschtsch | dem Borschtsch`,
    dessert: `
      dessert desserts | dish-s | das Dessert | das Dessert | dem Dessert
      nachtisch nachtische nachtischs nachtisches | dish-s | der Nachtisch | den Nachtisch | dem Nachtisch
      nachspeise nachspeisen | dish-s | die Nachspeise | die Nachspeise | der Nachspeise
      kuchen kuchens | dish-s | der Kuchen | den Kuchen | dem Kuchen
      apfelkuchen apfelkuchens | dish-s | der Apfelkuchen | den Apfelkuchen | dem Apfelkuchen
      käsekuchen käsekuchens topfenkuchen | dish-s | der Käsekuchen | den Käsekuchen | dem Käsekuchen
      cheesecake cheesecakes | dish-s | der Cheesecake | den Cheesecake | dem Cheesecake
      schokokuchen schokoladenkuchen schokoladenkuchens | dish-s | der Schokoladenkuchen | den Schokoladenkuchen | dem Schokoladenkuchen
      streuselkuchen streuselkuchens | dish-s | der Streuselkuchen | den Streuselkuchen | dem Streuselkuchen
      karottenkuchen möhrenkuchen rüblikuchen | dish-s | der Karottenkuchen | den Karottenkuchen | dem Karottenkuchen
      torte torten | dish-s | die Torte | die Torte | der Torte
      hochzeitstorte hochzeitstorten | dish-s | die Hochzeitstorte | die Hochzeitstorte | der Hochzeitstorte
      geburtstagstorte geburtstagstorten | dish-s | die Geburtstagstorte | die Geburtstagstorte | der Geburtstagstorte
      apfelstrudel apfelstrudels apfelstrudeln | dish-s | der Apfelstrudel | den Apfelstrudel | dem Apfelstrudel
      kaiserschmarrn kaiserschmarren kaiserschmarrns kaiserschmarn | dish-s | der Kaiserschmarrn | den Kaiserschmarrn | dem Kaiserschmarrn
      germknödel germknödels germknödeln | dish-s | der Germknödel | den Germknödel | dem Germknödel
      dampfnudeln dampfnudel | dish-p | die Dampfnudeln | die Dampfnudeln | den Dampfnudeln
      palatschinken palatschinke | dish-p | die Palatschinken | die Palatschinken | den Palatschinken
      milchreis | dish-s | der Milchreis | den Milchreis | dem Milchreis
      tiramisu tiramisus tiramisù | dish-s | das Tiramisu | das Tiramisu | dem Tiramisu
      mousse schokomousse | dish-s | die Mousse | die Mousse | der Mousse
      sorbet sorbets | dish-s | das Sorbet | das Sorbet | dem Sorbet
      eisbecher eisbechers eisbechern | dish-s | der Eisbecher | den Eisbecher | dem Eisbecher
      eissorten | dish-p | die Eissorten | die Eissorten | den Eissorten
      eiscreme eiscremes | dish-s | die Eiscreme | die Eiscreme | der Eiscreme
      softeis | dish-s | das Softeis | das Softeis | dem Softeis
      spaghettieis | dish-s | das Spaghettieis | das Spaghettieis | dem Spaghettieis
      gelato gelati | dish-s | das Gelato | das Gelato | dem Gelato
      waffeln | dish-p | die Waffeln | die Waffeln | den Waffeln
      crêpes crepes crêpe crepe | dish-p | die Crêpes | die Crêpes | den Crêpes
      churros | dish-p | die Churros | die Churros | den Churros
      baklava baklavas | dish-s | das Baklava | das Baklava | dem Baklava
      zimtschnecken zimtschnecke | dish-p | die Zimtschnecken | die Zimtschnecken | den Zimtschnecken
      franzbrötchen franzbrötchens | dish-p | die Franzbrötchen | die Franzbrötchen | den Franzbrötchen
      krapfen krapfens faschingskrapfen | dish-p | die Krapfen | die Krapfen | den Krapfen
      donuts donut doughnut doughnuts | dish-p | die Donuts | die Donuts | den Donuts
      muffins muffin | dish-p | die Muffins | die Muffins | den Muffins
      cupcakes cupcake | dish-p | die Cupcakes | die Cupcakes | den Cupcakes
      brownies brownie | dish-p | die Brownies | die Brownies | den Brownies
      macarons macaron | dish-p | die Macarons | die Macarons | den Macarons
      eclairs éclairs eclair éclair | dish-p | die Éclairs | die Éclairs | den Éclairs
      mochis mochi | dish-p | die Mochis | die Mochis | den Mochis
      pralinen praline | dish-p | die Pralinen | die Pralinen | den Pralinen
      schokolade schokoladen | dish-s | die Schokolade | die Schokolade | der Schokolade
      gebäck gebäcks gebäcke | dish-s | das Gebäck | das Gebäck | dem Gebäck
      hefezopf hefezopfs hefezöpfe | dish-s | der Hefezopf | den Hefezopf | dem Hefezopf
      christstollen christstollens | dish-s | der Christstollen | den Christstollen | dem Christstollen
      lebkuchen lebkuchens | dish-p | die Lebkuchen | die Lebkuchen | den Lebkuchen
      bananenbrot bananenbrots bananenbrote | dish-s | das Bananenbrot | das Bananenbrot | dem Bananenbrot`,
    drinks: `
      wein weins weine | dish-s | der Wein | den Wein | dem Wein
      hauswein hausweins hausweine hausweines | dish-s | der Hauswein | den Hauswein | dem Hauswein
      rotwein rotweins rotweine rotweines rotweinen | dish-s | der Rotwein | den Rotwein | dem Rotwein
      weißwein weisswein weißweins weissweins weißweine weissweine weißweinen | dish-s | der Weißwein | den Weißwein | dem Weißwein
      riesling rieslings rieslinge | dish-s | der Riesling | den Riesling | dem Riesling
      grauburgunder grauburgunders | dish-s | der Grauburgunder | den Grauburgunder | dem Grauburgunder
      glühwein glühweins glühweine | dish-s | der Glühwein | den Glühwein | dem Glühwein
      sekt sekts | dish-s | der Sekt | den Sekt | dem Sekt
      prosecco proseccos | dish-s | der Prosecco | den Prosecco | dem Prosecco
      champagner champagners | dish-s | der Champagner | den Champagner | dem Champagner
      sangria sangrias | dish-s | die Sangria | die Sangria | der Sangria
      bier biere bieren biers bieres | dish-s | das Bier | das Bier | dem Bier
      weißbier weissbier weißbiers weissbiers hefeweizen | dish-s | das Weißbier | das Weißbier | dem Weißbier
      pils pilsner pilsener | dish-s | das Pils | das Pils | dem Pils
      cocktails cocktail | dish-p | die Cocktails | die Cocktails | den Cocktails
      longdrinks longdrink | dish-p | die Longdrinks | die Longdrinks | den Longdrinks
      mojito mojitos | dish-s | der Mojito | den Mojito | dem Mojito
      daiquiri daiquiris | dish-s | der Daiquiri | den Daiquiri | dem Daiquiri
      negroni negronis | dish-s | der Negroni | den Negroni | dem Negroni
      gin gins | dish-s | der Gin | den Gin | dem Gin
      whisky whiskys whiskies whiskey whiskeys | dish-s | der Whisky | den Whisky | dem Whisky
      grappa grappas | dish-s | der Grappa | den Grappa | dem Grappa
      ouzo ouzos | dish-s | der Ouzo | den Ouzo | dem Ouzo
      limonade limonaden | dish-s | die Limonade | die Limonade | der Limonade
      eistee eistees | dish-s | der Eistee | den Eistee | dem Eistee
      minztee minztees pfefferminztee | dish-s | der Minztee | den Minztee | dem Minztee
      orangensaft orangensafts orangensaftes | dish-s | der Orangensaft | den Orangensaft | dem Orangensaft
      apfelschorle apfelschorlen | dish-s | die Apfelschorle | die Apfelschorle | der Apfelschorle
      weinschorle weinschorlen | dish-s | die Weinschorle | die Weinschorle | der Weinschorle
      smoothie smoothies | dish-s | der Smoothie | den Smoothie | dem Smoothie
      milchshake milchshakes milkshake milkshakes | dish-s | der Milchshake | den Milchshake | dem Milchshake
      trinkschokolade trinkschokoladen | dish-s | die Trinkschokolade | die Trinkschokolade | der Trinkschokolade
      kwas kwass | dish-s | der Kwas | den Kwas | dem Kwas`,
    coffee: `
      kaffee kaffees | dish-s | der Kaffee | den Kaffee | dem Kaffee
      espresso espressos espressi expresso | dish-s | der Espresso | den Espresso | dem Espresso
      cappuccino cappuccinos cappuccini capuccino cappucino | dish-s | der Cappuccino | den Cappuccino | dem Cappuccino
      milchkaffee milchkaffees | dish-s | der Milchkaffee | den Milchkaffee | dem Milchkaffee
      filterkaffee filterkaffees | dish-s | der Filterkaffee | den Filterkaffee | dem Filterkaffee
      eiskaffee eiskaffees | dish-s | der Eiskaffee | den Eiskaffee | dem Eiskaffee
      cortado cortados | dish-s | der Cortado | den Cortado | dem Cortado
      mokka mokkas | dish-s | der Mokka | den Mokka | dem Mokka
      kaffeespezialitäten kaffeespezialität | dish-p | die Kaffeespezialitäten | die Kaffeespezialitäten | den Kaffeespezialitäten
      kaffeebohnen kaffeebohne | thing-p | die Kaffeebohnen | die Kaffeebohnen | den Kaffeebohnen
      matcha | dish-s | der Matcha | den Matcha | dem Matcha`,
    product: `
      kleid kleids kleides | thing-s | das Kleid | das Kleid | dem Kleid
      brautkleid brautkleider brautkleidern brautkleids brautkleides | thing-s | das Brautkleid | das Brautkleid | dem Brautkleid
      hochzeitskleid hochzeitskleider hochzeitskleidern hochzeitskleides | thing-s | das Hochzeitskleid | das Hochzeitskleid | dem Hochzeitskleid
      abendkleid abendkleider abendkleidern abendkleids abendkleides | thing-s | das Abendkleid | das Abendkleid | dem Abendkleid
      dirndl dirndls dirndln | thing-s | das Dirndl | das Dirndl | dem Dirndl
      lederhose lederhosen | thing-s | die Lederhose | die Lederhose | der Lederhose
      anzug anzüge anzügen anzugs anzuges hochzeitsanzug | thing-s | der Anzug | den Anzug | dem Anzug
      jeans | thing-s | die Jeans | die Jeans | der Jeans
      jacke jacken | thing-s | die Jacke | die Jacke | der Jacke
      winterjacke winterjacken | thing-s | die Winterjacke | die Winterjacke | der Winterjacke
      lederjacke lederjacken | thing-s | die Lederjacke | die Lederjacke | der Lederjacke
      regenjacke regenjacken | thing-s | die Regenjacke | die Regenjacke | der Regenjacke
      wintermantel wintermäntel wintermänteln wintermantels | thing-s | der Wintermantel | den Wintermantel | dem Wintermantel
      pullover pullovers pullovern pulli pullis | thing-s | der Pullover | den Pullover | dem Pullover
      bluse blusen | thing-s | die Bluse | die Bluse | der Bluse
      shirt shirts tshirt tshirts t-shirt t-shirts | thing-s | das Shirt | das Shirt | dem Shirt
      sweatshirt sweatshirts | thing-s | das Sweatshirt | das Sweatshirt | dem Sweatshirt
      hoodie hoodies | thing-s | der Hoodie | den Hoodie | dem Hoodie
      strumpfhose strumpfhosen | thing-s | die Strumpfhose | die Strumpfhose | der Strumpfhose
      schlafanzug schlafanzüge schlafanzügen schlafanzugs pyjama pyjamas | thing-s | der Schlafanzug | den Schlafanzug | dem Schlafanzug
      badeanzug badeanzüge badeanzügen badeanzugs | thing-s | der Badeanzug | den Badeanzug | dem Badeanzug
      bikini bikinis | thing-s | der Bikini | den Bikini | dem Bikini
      krawatte krawatten | thing-s | die Krawatte | die Krawatte | der Krawatte
      mütze mützen | thing-s | die Mütze | die Mütze | der Mütze
      ledergürtel ledergürtels ledergürteln | thing-s | der Ledergürtel | den Ledergürtel | dem Ledergürtel
      schuhe schuhen | thing-p | die Schuhe | die Schuhe | den Schuhen
      laufschuhe laufschuhen laufschuh | thing-p | die Laufschuhe | die Laufschuhe | den Laufschuhen
      turnschuhe turnschuhen | thing-p | die Turnschuhe | die Turnschuhe | den Turnschuhen
      wanderschuhe wanderschuhen | thing-p | die Wanderschuhe | die Wanderschuhe | den Wanderschuhen
      kinderschuhe kinderschuhen | thing-p | die Kinderschuhe | die Kinderschuhe | den Kinderschuhen
      hausschuhe hausschuhen | thing-p | die Hausschuhe | die Hausschuhe | den Hausschuhen
      sneaker sneakers sneakern | thing-p | die Sneaker | die Sneaker | den Sneakern
      stiefel stiefeln | thing-p | die Stiefel | die Stiefel | den Stiefeln
      stiefeletten stiefelette | thing-p | die Stiefeletten | die Stiefeletten | den Stiefeletten
      sandalen sandale | thing-p | die Sandalen | die Sandalen | den Sandalen
      handtasche handtaschen | thing-s | die Handtasche | die Handtasche | der Handtasche
      schulranzen schulranzens | thing-s | der Schulranzen | den Schulranzen | dem Schulranzen
      rucksack rucksäcke rucksäcken rucksacks | thing-s | der Rucksack | den Rucksack | dem Rucksack
      sofa sofas | thing-s | das Sofa | das Sofa | dem Sofa
      couch couchs couches couchen | thing-s | die Couch | die Couch | der Couch
      ecksofa ecksofas | thing-s | das Ecksofa | das Ecksofa | dem Ecksofa
      schlafsofa schlafsofas | thing-s | das Schlafsofa | das Schlafsofa | dem Schlafsofa
      bürostuhl bürostühle bürostühlen bürostuhls | thing-s | der Bürostuhl | den Bürostuhl | dem Bürostuhl
      esstisch esstische esstischen esstischs esstisches | thing-s | der Esstisch | den Esstisch | dem Esstisch
      couchtisch couchtische couchtischs couchtisches | thing-s | der Couchtisch | den Couchtisch | dem Couchtisch
      schreibtisch schreibtische schreibtischs schreibtisches | thing-s | der Schreibtisch | den Schreibtisch | dem Schreibtisch
      kleiderschrank kleiderschränke kleiderschränken kleiderschranks | thing-s | der Kleiderschrank | den Kleiderschrank | dem Kleiderschrank
      bücherregal bücherregale bücherregalen bücherregals | thing-s | das Bücherregal | das Bücherregal | dem Bücherregal
      kommode kommoden | thing-s | die Kommode | die Kommode | der Kommode
      boxspringbett boxspringbetten boxspringbetts boxspringbettes | thing-s | das Boxspringbett | das Boxspringbett | dem Boxspringbett
      matratze matratzen | thing-s | die Matratze | die Matratze | der Matratze
      lattenrost lattenroste lattenrosts | thing-s | der Lattenrost | den Lattenrost | dem Lattenrost
      bettdecke bettdecken | thing-s | die Bettdecke | die Bettdecke | der Bettdecke
      bettwäsche | thing-s | die Bettwäsche | die Bettwäsche | der Bettwäsche
      gardinen | thing-p | die Gardinen | die Gardinen | den Gardinen
      jalousien jalousie | thing-p | die Jalousien | die Jalousien | den Jalousien
      markise markisen | thing-s | die Markise | die Markise | der Markise
      einbauküche einbauküchen | thing-s | die Einbauküche | die Einbauküche | der Einbauküche
      gartenmöbel gartenmöbeln | thing-p | die Gartenmöbel | die Gartenmöbel | den Gartenmöbeln
      möbel möbeln | thing-p | die Möbel | die Möbel | den Möbeln
      parkett parketts parkettboden | thing-s | das Parkett | das Parkett | dem Parkett
      laminat laminats | thing-s | das Laminat | das Laminat | dem Laminat
      lampe lampen | thing-s | die Lampe | die Lampe | der Lampe
      kaminofen kaminöfen kaminofens | thing-s | der Kaminofen | den Kaminofen | dem Kaminofen
      waschmaschine waschmaschinen | thing-s | die Waschmaschine | die Waschmaschine | der Waschmaschine
      spülmaschine spülmaschinen | thing-s | die Spülmaschine | die Spülmaschine | der Spülmaschine
      geschirrspüler geschirrspülers geschirrspülern | thing-s | der Geschirrspüler | den Geschirrspüler | dem Geschirrspüler
      kühlschrank kühlschränke kühlschränken kühlschranks | thing-s | der Kühlschrank | den Kühlschrank | dem Kühlschrank
      wäschetrockner wäschetrockners | thing-s | der Wäschetrockner | den Wäschetrockner | dem Wäschetrockner
      backofen backöfen backofens | thing-s | der Backofen | den Backofen | dem Backofen
      staubsauger staubsaugers staubsaugern | thing-s | der Staubsauger | den Staubsauger | dem Staubsauger
      saugroboter saugroboters saugrobotern | thing-s | der Saugroboter | den Saugroboter | dem Saugroboter
      kaffeemaschine kaffeemaschinen | thing-s | die Kaffeemaschine | die Kaffeemaschine | der Kaffeemaschine
      kaffeevollautomat kaffeevollautomaten | thing-s | der Kaffeevollautomat | den Kaffeevollautomaten | dem Kaffeevollautomaten
      toaster toasters toastern | thing-s | der Toaster | den Toaster | dem Toaster
      wasserkocher wasserkochers wasserkochern | thing-s | der Wasserkocher | den Wasserkocher | dem Wasserkocher
      bratpfanne bratpfannen | thing-s | die Bratpfanne | die Bratpfanne | der Bratpfanne
      vase vasen | thing-s | die Vase | die Vase | der Vase
      duftkerze duftkerzen | thing-p | die Duftkerzen | die Duftkerzen | den Duftkerzen
      rasenmäher rasenmähers rasenmähern | thing-s | der Rasenmäher | den Rasenmäher | dem Rasenmäher
      mähroboter mähroboters mährobotern | thing-s | der Mähroboter | den Mähroboter | dem Mähroboter
      fernseher fernsehers fernsehern | thing-s | der Fernseher | den Fernseher | dem Fernseher
      laptop laptops | thing-s | der Laptop | den Laptop | dem Laptop
      notebook notebooks | thing-s | das Notebook | das Notebook | dem Notebook
      smartphone smartphones | thing-s | das Smartphone | das Smartphone | dem Smartphone
      smartwatch smartwatches | thing-s | die Smartwatch | die Smartwatch | der Smartwatch
      handyhülle handyhüllen | thing-s | die Handyhülle | die Handyhülle | der Handyhülle
      ladekabel ladekabels ladekabeln | thing-s | das Ladekabel | das Ladekabel | dem Ladekabel
      powerbank powerbanks | thing-s | die Powerbank | die Powerbank | der Powerbank
      kopfhörer kopfhörern | thing-p | die Kopfhörer | die Kopfhörer | den Kopfhörern
      spielkonsole spielkonsolen | thing-s | die Spielkonsole | die Spielkonsole | der Spielkonsole
      fahrrad fahrräder fahrrädern fahrrads fahrrades | thing-s | das Fahrrad | das Fahrrad | dem Fahrrad
      ebike ebikes e-bike e-bikes pedelec pedelecs | thing-s | das E-Bike | das E-Bike | dem E-Bike
      mountainbike mountainbikes | thing-s | das Mountainbike | das Mountainbike | dem Mountainbike
      rennrad rennräder rennrädern rennrads | thing-s | das Rennrad | das Rennrad | dem Rennrad
      lastenrad lastenräder lastenrädern lastenrads | thing-s | das Lastenrad | das Lastenrad | dem Lastenrad
      kinderfahrrad kinderfahrräder kinderrad kinderräder | thing-s | das Kinderfahrrad | das Kinderfahrrad | dem Kinderfahrrad
      fahrradhelm fahrradhelme fahrradhelms | thing-s | der Fahrradhelm | den Fahrradhelm | dem Fahrradhelm
      skischuhe skischuhen | thing-p | die Skischuhe | die Skischuhe | den Skischuhen
      snowboard snowboards | thing-s | das Snowboard | das Snowboard | dem Snowboard
      schlafsack schlafsäcke schlafsäcken schlafsacks | thing-s | der Schlafsack | den Schlafsack | dem Schlafsack
      tennisschläger tennisschlägers tennisschlägern | thing-s | der Tennisschläger | den Tennisschläger | dem Tennisschläger
      golfschläger golfschlägern | thing-p | die Golfschläger | die Golfschläger | den Golfschlägern
      kajak kajaks | thing-s | das Kajak | das Kajak | dem Kajak
      spielzeug spielzeuge spielzeugen spielzeugs spielsachen | thing-s | das Spielzeug | das Spielzeug | dem Spielzeug
      puzzle puzzles | thing-s | das Puzzle | das Puzzle | dem Puzzle
      brettspiel brettspiele brettspielen gesellschaftsspiele gesellschaftsspielen | thing-p | die Brettspiele | die Brettspiele | den Brettspielen
      bücher büchern | thing-p | die Bücher | die Bücher | den Büchern
      hörbuch hörbücher hörbüchern hörbuchs | thing-s | das Hörbuch | das Hörbuch | dem Hörbuch
      fotobuch fotobücher fotobüchern fotobuchs | thing-s | das Fotobuch | das Fotobuch | dem Fotobuch
      schallplatten schallplatte | thing-p | die Schallplatten | die Schallplatten | den Schallplatten
      gitarre gitarren | thing-s | die Gitarre | die Gitarre | der Gitarre
      blumen | thing-p | die Blumen | die Blumen | den Blumen
      blumenstrauß blumenstrauss blumensträuße blumensträusse blumensträußen blumenstraußes | thing-s | der Blumenstrauß | den Blumenstrauß | dem Blumenstrauß
      brautstrauß brautstrauss brautsträuße brautstraußes | thing-s | der Brautstrauß | den Brautstrauß | dem Brautstrauß
      rosen | thing-p | die Rosen | die Rosen | den Rosen
      tulpen | thing-p | die Tulpen | die Tulpen | den Tulpen
      orchidee orchideen | thing-s | die Orchidee | die Orchidee | der Orchidee
      pflanzen | thing-p | die Pflanzen | die Pflanzen | den Pflanzen
      gesteck gestecke gestecken gestecks | thing-s | das Gesteck | das Gesteck | dem Gesteck
      adventskranz adventskränze adventskränzen adventskranzes | thing-s | der Adventskranz | den Adventskranz | dem Adventskranz
      weihnachtsbaum weihnachtsbäume weihnachtsbäumen christbaum christbäume tannenbaum | thing-s | der Weihnachtsbaum | den Weihnachtsbaum | dem Weihnachtsbaum
      brille brillen | thing-s | die Brille | die Brille | der Brille
      sonnenbrille sonnenbrillen | thing-s | die Sonnenbrille | die Sonnenbrille | der Sonnenbrille
      gleitsichtbrille gleitsichtbrillen | thing-s | die Gleitsichtbrille | die Gleitsichtbrille | der Gleitsichtbrille
      kontaktlinsen | thing-p | die Kontaktlinsen | die Kontaktlinsen | den Kontaktlinsen
      schmuck schmucks schmuckstück schmuckstücke schmuckstücken | thing-s | der Schmuck | den Schmuck | dem Schmuck
      halskette halsketten | thing-s | die Halskette | die Halskette | der Halskette
      ohrringe ohrringen | thing-p | die Ohrringe | die Ohrringe | den Ohrringen
      eheringe eheringen | thing-p | die Eheringe | die Eheringe | den Eheringen
      trauringe trauringen | thing-p | die Trauringe | die Trauringe | den Trauringen
      verlobungsring verlobungsringe verlobungsringen verlobungsrings | thing-s | der Verlobungsring | den Verlobungsring | dem Verlobungsring
      armbanduhr armbanduhren | thing-s | die Armbanduhr | die Armbanduhr | der Armbanduhr
      parfum parfums parfüm parfüms | thing-s | das Parfum | das Parfum | dem Parfum
      lippenstift lippenstifte lippenstiften lippenstifts | thing-s | der Lippenstift | den Lippenstift | dem Lippenstift
      gebrauchtwagen gebrauchtwagens | thing-s | der Gebrauchtwagen | den Gebrauchtwagen | dem Gebrauchtwagen
      neuwagen neuwagens | thing-s | der Neuwagen | den Neuwagen | dem Neuwagen
      mietwagen mietwagens leihwagen leihwagens | thing-s | der Mietwagen | den Mietwagen | dem Mietwagen`,
    pool: `
      pool pools | thing-s | der Pool | den Pool | dem Pool
      sauna saunas saunen | thing-s | die Sauna | die Sauna | der Sauna
      whirlpool whirlpools | thing-s | der Whirlpool | den Whirlpool | dem Whirlpool
      dampfbad dampfbäder dampfbädern dampfbads dampfbades | thing-s | das Dampfbad | das Dampfbad | dem Dampfbad
      schwimmbad schwimmbäder schwimmbads schwimmbades | thing-s | das Schwimmbad | das Schwimmbad | dem Schwimmbad
      wellnessbereich wellnessbereichs wellnessbereiches | thing-s | der Wellnessbereich | den Wellnessbereich | dem Wellnessbereich
      saunabereich saunabereichs saunabereiches saunalandschaft | thing-s | der Saunabereich | den Saunabereich | dem Saunabereich`,
    room: `
      hotelzimmer hotelzimmers hotelzimmern | thing-s | das Hotelzimmer | das Hotelzimmer | dem Hotelzimmer
      doppelzimmer doppelzimmers doppelzimmern | thing-s | das Doppelzimmer | das Doppelzimmer | dem Doppelzimmer
      einzelzimmer einzelzimmers einzelzimmern | thing-s | das Einzelzimmer | das Einzelzimmer | dem Einzelzimmer
      familienzimmer familienzimmers familienzimmern | thing-s | das Familienzimmer | das Familienzimmer | dem Familienzimmer
      suite suiten suites | thing-s | die Suite | die Suite | der Suite
      apartment apartments appartement appartements appartment appartments | thing-s | das Apartment | das Apartment | dem Apartment
      ferienwohnung ferienwohnungen fewo fewos | thing-s | die Ferienwohnung | die Ferienwohnung | der Ferienwohnung
      ferienhaus ferienhäuser ferienhäusern ferienhauses | thing-s | das Ferienhaus | das Ferienhaus | dem Ferienhaus
      bungalow bungalows | thing-s | der Bungalow | den Bungalow | dem Bungalow
      chalet chalets | thing-s | das Chalet | das Chalet | dem Chalet`,
    atmosphere: `
      terrasse terrassen sonnenterrasse | thing-s | die Terrasse | die Terrasse | der Terrasse
      dachterrasse dachterrassen | thing-s | die Dachterrasse | die Dachterrasse | der Dachterrasse
      biergarten biergärten biergartens | thing-s | der Biergarten | den Biergarten | dem Biergarten
      gastgarten gastgärten gastgartens | thing-s | der Gastgarten | den Gastgarten | dem Gastgarten
      wintergarten wintergärten wintergartens | thing-s | der Wintergarten | den Wintergarten | dem Wintergarten
      garten gartens | thing-s | der Garten | den Garten | dem Garten
      balkon balkons balkone balkonen | thing-s | der Balkon | den Balkon | dem Balkon
      innenhof innenhofs innenhofes innenhöfe | thing-s | der Innenhof | den Innenhof | dem Innenhof
      kamin kamins kaminfeuer | thing-s | der Kamin | den Kamin | dem Kamin
      gaststube gaststuben | thing-s | die Gaststube | die Gaststube | der Gaststube
      inneneinrichtung interieur interieurs | thing-s | die Inneneinrichtung | die Inneneinrichtung | der Inneneinrichtung
      dekoration dekorationen deko | thing-s | die Dekoration | die Dekoration | der Dekoration`,
    repair: `
      bremsen | thing-p | die Bremsen | die Bremsen | den Bremsen
      bremsscheiben bremsscheibe | thing-p | die Bremsscheiben | die Bremsscheiben | den Bremsscheiben
      bremsbeläge bremsbelägen | thing-p | die Bremsbeläge | die Bremsbeläge | den Bremsbelägen
      motor motors motoren | thing-s | der Motor | den Motor | dem Motor
      getriebe getriebes automatikgetriebe | thing-s | das Getriebe | das Getriebe | dem Getriebe
      kupplung kupplungen | thing-s | die Kupplung | die Kupplung | der Kupplung
      reifen | thing-p | die Reifen | die Reifen | den Reifen
      winterreifen | thing-p | die Winterreifen | die Winterreifen | den Winterreifen
      sommerreifen | thing-p | die Sommerreifen | die Sommerreifen | den Sommerreifen
      felgen alufelgen | thing-p | die Felgen | die Felgen | den Felgen
      auspuff auspuffs auspuffe | thing-s | der Auspuff | den Auspuff | dem Auspuff
      zahnriemen zahnriemens | thing-s | der Zahnriemen | den Zahnriemen | dem Zahnriemen
      lichtmaschine lichtmaschinen | thing-s | die Lichtmaschine | die Lichtmaschine | der Lichtmaschine
      stoßdämpfer stossdämpfer stoßdämpfern | thing-p | die Stoßdämpfer | die Stoßdämpfer | den Stoßdämpfern
      stoßstange stossstange stoßstangen | thing-s | die Stoßstange | die Stoßstange | der Stoßstange
      turbolader turboladers | thing-s | der Turbolader | den Turbolader | dem Turbolader
      windschutzscheibe windschutzscheiben frontscheibe frontscheiben | thing-s | die Windschutzscheibe | die Windschutzscheibe | der Windschutzscheibe
      lackierung lackierungen | thing-s | die Lackierung | die Lackierung | der Lackierung
      gangschaltung gangschaltungen | thing-s | die Gangschaltung | die Gangschaltung | der Gangschaltung
      display displays | thing-s | das Display | das Display | dem Display
      bildschirm bildschirme bildschirms bildschirmes | thing-s | der Bildschirm | den Bildschirm | dem Bildschirm
      akku akkus | thing-s | der Akku | den Akku | dem Akku
      festplatte festplatten | thing-s | die Festplatte | die Festplatte | der Festplatte
      heizkessel heizkessels gasheizung heizungsanlage | thing-s | die Heizungsanlage | die Heizungsanlage | der Heizungsanlage
      wasserhahn wasserhähne wasserhahns | thing-s | der Wasserhahn | den Wasserhahn | dem Wasserhahn
      abfluss abflüsse abflusses abfluß | thing-s | der Abfluss | den Abfluss | dem Abfluss
      türschloss türschlösser türschlosses türschloß | thing-s | das Türschloss | das Türschloss | dem Türschloss
      rollladen rollläden rolladen rolläden | thing-p | die Rollläden | die Rollläden | den Rollläden
      reißverschluss reissverschluss reißverschlüsse reißverschluß reißverschlusses | thing-s | der Reißverschluss | den Reißverschluss | dem Reißverschluss`,
    haircut: `
      haarschnitt haarschnitte haarschnitts haarschnittes | thing-s | der Haarschnitt | den Haarschnitt | dem Haarschnitt
      kurzhaarschnitt kurzhaarschnitte kurzhaarschnitts | thing-s | der Kurzhaarschnitt | den Kurzhaarschnitt | dem Kurzhaarschnitt
      frisur frisuren | thing-s | die Frisur | die Frisur | der Frisur
      brautfrisur brautfrisuren | thing-s | die Brautfrisur | die Brautfrisur | der Brautfrisur
      hochsteckfrisur hochsteckfrisuren | thing-s | die Hochsteckfrisur | die Hochsteckfrisur | der Hochsteckfrisur
      haarfarbe haarfarben | thing-s | die Haarfarbe | die Haarfarbe | der Haarfarbe
      strähnen strähnchen | thing-p | die Strähnen | die Strähnen | den Strähnen
      balayage balayages | thing-s | die Balayage | die Balayage | der Balayage
      blondierung blondierungen | thing-s | die Blondierung | die Blondierung | der Blondierung
      dauerwelle dauerwellen | thing-s | die Dauerwelle | die Dauerwelle | der Dauerwelle
      haarverlängerung haarverlängerungen | thing-s | die Haarverlängerung | die Haarverlängerung | der Haarverlängerung
      bart bärte bärten barts bartes | thing-s | der Bart | den Bart | dem Bart`,
    manicure: `
      nägel nägeln | thing-p | die Nägel | die Nägel | den Nägeln
      fingernägel fingernägeln | thing-p | die Fingernägel | die Fingernägel | den Fingernägeln
      gelnägel gelnägeln | thing-p | die Gelnägel | die Gelnägel | den Gelnägeln
      maniküre maniküren | thing-s | die Maniküre | die Maniküre | der Maniküre
      pediküre pediküren | thing-s | die Pediküre | die Pediküre | der Pediküre
      nageldesign nageldesigns | thing-s | das Nageldesign | das Nageldesign | dem Nageldesign
      nagellack nagellacke nagellacks | thing-s | der Nagellack | den Nagellack | dem Nagellack`,
    massage: `
      massage massagen | thing-s | die Massage | die Massage | der Massage
      rückenmassage rückenmassagen | thing-s | die Rückenmassage | die Rückenmassage | der Rückenmassage
      ganzkörpermassage ganzkörpermassagen | thing-s | die Ganzkörpermassage | die Ganzkörpermassage | der Ganzkörpermassage
      thaimassage thaimassagen thai-massage | thing-s | die Thaimassage | die Thaimassage | der Thaimassage
      ölmassage ölmassagen aromamassage | thing-s | die Ölmassage | die Ölmassage | der Ölmassage
      fußmassage fussmassage fußmassagen fussmassagen | thing-s | die Fußmassage | die Fußmassage | der Fußmassage
      paarmassage paarmassagen partnermassage | thing-s | die Paarmassage | die Paarmassage | der Paarmassage`,
    lesson: `
      kurs kurses kurse kursen | thing-s | der Kurs | den Kurs | dem Kurs
      workshop workshops | thing-s | der Workshop | den Workshop | dem Workshop
      seminar seminare seminaren seminars | thing-s | das Seminar | das Seminar | dem Seminar
      unterricht unterrichts unterrichtes | thing-s | der Unterricht | den Unterricht | dem Unterricht
      nachhilfeunterricht nachhilfeunterrichts nachhilfestunden | thing-s | der Nachhilfeunterricht | den Nachhilfeunterricht | dem Nachhilfeunterricht
      fahrstunden | thing-p | die Fahrstunden | die Fahrstunden | den Fahrstunden
      yogakurs yogakurse yogakursen yogakurses | thing-s | der Yogakurs | den Yogakurs | dem Yogakurs
      yoga | thing-s | das Yoga | das Yoga | dem Yoga
      pilates | thing-s | das Pilates | das Pilates | dem Pilates
      tanzkurs tanzkurse tanzkursen tanzkurses | thing-s | der Tanzkurs | den Tanzkurs | dem Tanzkurs
      sprachkurs sprachkurse sprachkursen sprachkurses | thing-s | der Sprachkurs | den Sprachkurs | dem Sprachkurs
      schwimmkurs schwimmkurse schwimmkursen schwimmkurses | thing-s | der Schwimmkurs | den Schwimmkurs | dem Schwimmkurs
      skikurs skikurse skikursen skikurses | thing-s | der Skikurs | den Skikurs | dem Skikurs
      kochkurs kochkurse kochkursen kochkurses | thing-s | der Kochkurs | den Kochkurs | dem Kochkurs
      klavierunterricht klavierunterrichts klavierstunden | thing-s | der Klavierunterricht | den Klavierunterricht | dem Klavierunterricht
      gitarrenunterricht gitarrenunterrichts | thing-s | der Gitarrenunterricht | den Gitarrenunterricht | dem Gitarrenunterricht
      reitunterricht reitunterrichts reitstunden | thing-s | der Reitunterricht | den Reitunterricht | dem Reitunterricht`,
    breakfast: `
      rührei rühreier rühreiern rühreis | dish-s | das Rührei | das Rührei | dem Rührei
      spiegeleier spiegeleiern spiegelei | dish-p | die Spiegeleier | die Spiegeleier | den Spiegeleiern
      omelett omelette omeletts omelettes | dish-s | das Omelett | das Omelett | dem Omelett
      pancakes pancake | dish-p | die Pancakes | die Pancakes | den Pancakes
      pfannkuchen pfannkuchens | dish-p | die Pfannkuchen | die Pfannkuchen | den Pfannkuchen
      croissants croissant | dish-p | die Croissants | die Croissants | den Croissants
      müsli müslis müesli | dish-s | das Müsli | das Müsli | dem Müsli
      porridge porridges haferbrei | dish-s | das Porridge | das Porridge | dem Porridge
      shakshuka schakschuka | dish-s | die Shakshuka | die Shakshuka | der Shakshuka
      obstsalat obstsalats obstsalate | dish-s | der Obstsalat | den Obstsalat | dem Obstsalat
      frühstücksbuffet frühstücksbuffets frühstücksbüffet frühstücksbüfett | dish-s | das Frühstücksbuffet | das Frühstücksbuffet | dem Frühstücksbuffet`,
  },
  notOurs:
    'mein meine meinen meinem meiner meines mei meim meinn unser unsere unseren unserem unserer unseres unsre unsren unsrem unsrer unsres unsern unserm sein seine seinen seinem seiner seines dessen deren wie als ähnlich statt anstatt anstelle sogenannte sogenannten sogenannter sogenanntes',
  awaiting: 'auf für',
};
