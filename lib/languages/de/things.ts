import type { ThingWords } from '../../triage/things.ts';

export const things: ThingWords = {
  forms: ['is', 'acc', 'dat'],
  named: {
    meat: `
      fleisch fleischs fleisches | dish-s | das Fleisch | das Fleisch | dem Fleisch
      steak | dish-s | das Steak | das Steak | dem Steak
      steaks | dish-p | die Steaks | die Steaks | den Steaks
      rumpsteak | dish-s | das Rumpsteak | das Rumpsteak | dem Rumpsteak
      rumpsteaks | dish-p | die Rumpsteaks | die Rumpsteaks | den Rumpsteaks
      filetsteak | dish-s | das Filetsteak | das Filetsteak | dem Filetsteak
      filetsteaks | dish-p | die Filetsteaks | die Filetsteaks | den Filetsteaks
      hüftsteak hüftsteaks | dish-s | das Hüftsteak | das Hüftsteak | dem Hüftsteak
      entrecote entrecôte entrecotes entrecôtes | dish-s | das Entrecôte | das Entrecôte | dem Entrecôte
      rinderfilet rinderfilets | dish-s | das Rinderfilet | das Rinderfilet | dem Rinderfilet
      brisket briskets | dish-s | das Brisket | das Brisket | dem Brisket
      spareribs ribs | dish-p | die Spareribs | die Spareribs | den Spareribs
      schnitzel schnitzels | dish-s | das Schnitzel | das Schnitzel | dem Schnitzel
      schnitzeln | dish-p | die Schnitzel | die Schnitzel | den Schnitzeln
      jägerschnitzel jägerschnitzels | dish-s | das Jägerschnitzel | das Jägerschnitzel | dem Jägerschnitzel
      rahmschnitzel rahmschnitzels | dish-s | das Rahmschnitzel | das Rahmschnitzel | dem Rahmschnitzel
      schweinebraten schweinebratens schweinsbraten schweinsbratens | dish-s | der Schweinebraten | den Schweinebraten | dem Schweinebraten
      sauerbraten sauerbratens | dish-s | der Sauerbraten | den Sauerbraten | dem Sauerbraten
      krustenbraten krustenbratens | dish-s | der Krustenbraten | den Krustenbraten | dem Krustenbraten
      hackbraten hackbratens | dish-s | der Hackbraten | den Hackbraten | dem Hackbraten
      gänsebraten gänsebratens | dish-s | der Gänsebraten | den Gänsebraten | dem Gänsebraten
      rostbraten rostbratens | dish-s | der Rostbraten | den Rostbraten | dem Rostbraten
      zwiebelrostbraten zwiebelrostbratens | dish-s | der Zwiebelrostbraten | den Zwiebelrostbraten | dem Zwiebelrostbraten
      haxe | dish-s | die Haxe | die Haxe | der Haxe
      schweinehaxen | dish-p | die Schweinehaxen | die Schweinehaxen | den Schweinehaxen
      schweinehaxe | dish-s | die Schweinehaxe | die Schweinehaxe | der Schweinehaxe
      schweinshaxen | dish-p | die Schweinshaxen | die Schweinshaxen | den Schweinshaxen
      schweinshaxe | dish-s | die Schweinshaxe | die Schweinshaxe | der Schweinshaxe
      haxen | dish-p | die Haxen | die Haxen | den Haxen
      gulasch gulaschs gulasches | dish-s | das Gulasch | das Gulasch | dem Gulasch
      rouladen | dish-p | die Rouladen | die Rouladen | den Rouladen
      rinderrouladen | dish-p | die Rinderrouladen | die Rinderrouladen | den Rinderrouladen
      rinderroulade | dish-s | die Rinderroulade | die Rinderroulade | der Rinderroulade
      roulade | dish-s | die Roulade | die Roulade | der Roulade
      currywurst | dish-s | die Currywurst | die Currywurst | der Currywurst
      currywürste currywürsten | dish-p | die Currywürste | die Currywürste | den Currywürsten
      bratwurst | dish-s | die Bratwurst | die Bratwurst | der Bratwurst
      bratwürste bratwürsten | dish-p | die Bratwürste | die Bratwürste | den Bratwürsten
      weißwürste weisswürste weißwürsten weisswürsten | dish-p | die Weißwürste | die Weißwürste | den Weißwürsten
      weißwurst weisswurst | dish-s | die Weißwurst | die Weißwurst | der Weißwurst
      leberkäse leberkäs leberkas | dish-s | der Leberkäse | den Leberkäse | dem Leberkäse
      fleischkäse | dish-s | der Fleischkäse | den Fleischkäse | dem Fleischkäse
      frikadellen | dish-p | die Frikadellen | die Frikadellen | den Frikadellen
      frikadelle | dish-s | die Frikadelle | die Frikadelle | der Frikadelle
      buletten | dish-p | die Buletten | die Buletten | den Buletten
      bulette | dish-s | die Bulette | die Bulette | der Bulette
      döner döners | dish-s | der Döner | den Döner | dem Döner
      dönern | dish-p | die Döner | die Döner | den Dönern
      kebab kebap kebaps | dish-s | der Kebab | den Kebab | dem Kebab
      kebabs | dish-p | die Kebabs | die Kebabs | den Kebabs
      gyros | dish-s | das Gyros | das Gyros | dem Gyros
      gyrosteller | dish-s | der Gyrosteller | den Gyrosteller | dem Gyrosteller
      bifteki biftekis | dish-s | das Bifteki | das Bifteki | dem Bifteki
      cevapcici ćevapčići cevapi | dish-p | die Cevapcici | die Cevapcici | den Cevapcici
      lammkoteletts lammkotelettes | dish-p | die Lammkoteletts | die Lammkoteletts | den Lammkoteletts
      lammkotelett | dish-s | das Lammkotelett | das Lammkotelett | dem Lammkotelett
      lammkeule lammkeulen | dish-s | die Lammkeule | die Lammkeule | der Lammkeule
      lammfilet lammfilets | dish-s | das Lammfilet | das Lammfilet | dem Lammfilet
      entenbrust | dish-s | die Entenbrust | die Entenbrust | der Entenbrust
      entenbrüste | dish-p | die Entenbrüste | die Entenbrüste | den Entenbrüsten
      hähnchen hähnchens | dish-s | das Hähnchen | das Hähnchen | dem Hähnchen
      brathähnchen | dish-s | das Brathähnchen | das Brathähnchen | dem Brathähnchen
      grillhähnchen | dish-s | das Grillhähnchen | das Grillhähnchen | dem Grillhähnchen
      backhendl backhendel backhendls | dish-s | das Backhendl | das Backhendl | dem Backhendl
      tafelspitz tafelspitzes | dish-s | der Tafelspitz | den Tafelspitz | dem Tafelspitz
      carpaccio carpaccios | dish-s | das Carpaccio | das Carpaccio | dem Carpaccio
      tatar tatars tartar | dish-s | das Tatar | das Tatar | dem Tatar
      spanferkel spanferkels | dish-s | das Spanferkel | das Spanferkel | dem Spanferkel
      pastrami pastramis | dish-s | das Pastrami | das Pastrami | dem Pastrami
      grillteller grilltellers | dish-s | der Grillteller | den Grillteller | dem Grillteller
      ente enten | dish-s | die Ente | die Ente | der Ente
      martinsgans | dish-s | die Martinsgans | die Martinsgans | der Martinsgans
      pekingente | dish-s | die Pekingente | die Pekingente | der Pekingente
      entenkeule entenkeulen | dish-s | die Entenkeule | die Entenkeule | der Entenkeule
      gänsekeule gänsekeulen | dish-s | die Gänsekeule | die Gänsekeule | der Gänsekeule
      hühnchen hühnchens | dish-s | das Hühnchen | das Hühnchen | dem Hühnchen
      huhn huhns | dish-s | das Huhn | das Huhn | dem Huhn
      poulet poulets | dish-s | das Poulet | das Poulet | dem Poulet
      grillhendl | dish-s | das Grillhendl | das Grillhendl | dem Grillhendl
      hendl hendls | dish-s | das Hendl | das Hendl | dem Hendl
      lamm lamms | dish-s | das Lamm | das Lamm | dem Lamm
      lammhaxe lammhaxen | dish-s | die Lammhaxe | die Lammhaxe | der Lammhaxe
      lammrücken lammrückens | dish-s | der Lammrücken | den Lammrücken | dem Lammrücken
      lammkarree | dish-s | das Lammkarree | das Lammkarree | dem Lammkarree
      beuschel beuschels beuscherl | dish-s | das Beuschel | das Beuschel | dem Beuschel
      kalbsschnitzel | dish-s | das Kalbsschnitzel | das Kalbsschnitzel | dem Kalbsschnitzel
      schweinefilet schweinefilets | dish-s | das Schweinefilet | das Schweinefilet | dem Schweinefilet
      kalbsleber | dish-s | die Kalbsleber | die Kalbsleber | der Kalbsleber
      kalbsbäckchen | dish-p | die Kalbsbäckchen | die Kalbsbäckchen | den Kalbsbäckchen
      ochsenbäckchen ochsenbacken ochsenbackerl | dish-p | die Ochsenbäckchen | die Ochsenbäckchen | den Ochsenbäckchen
      rinderbäckchen rindsbäckchen rindsbackerl | dish-p | die Rinderbäckchen | die Rinderbäckchen | den Rinderbäckchen
      hirschgulasch hirschgulaschs | dish-s | das Hirschgulasch | das Hirschgulasch | dem Hirschgulasch
      wildgulasch wildgulaschs | dish-s | das Wildgulasch | das Wildgulasch | dem Wildgulasch
      rindsgulasch rindsgulaschs rindergulasch | dish-s | das Rindergulasch | das Rindergulasch | dem Rindergulasch
      saftgulasch | dish-s | das Saftgulasch | das Saftgulasch | dem Saftgulasch
      rehrücken rehrückens | dish-s | der Rehrücken | den Rehrücken | dem Rehrücken
      hirschragout hirschragouts | dish-s | das Hirschragout | das Hirschragout | dem Hirschragout
      rehragout rehragouts | dish-s | das Rehragout | das Rehragout | dem Rehragout
      rindsrouladen | dish-p | die Rindsrouladen | die Rindsrouladen | den Rindsrouladen
      kalbsbraten kalbsbratens | dish-s | der Kalbsbraten | den Kalbsbraten | dem Kalbsbraten
      wildbraten wildbratens | dish-s | der Wildbraten | den Wildbraten | dem Wildbraten
      spießbraten spiessbraten spießbratens | dish-s | der Spießbraten | den Spießbraten | dem Spießbraten
      surbraten | dish-s | der Surbraten | den Surbraten | dem Surbraten
      bratl schweinsbratl | dish-s | das Bratl | das Bratl | dem Bratl
      surhaxe surhaxn | dish-s | die Surhaxe | die Surhaxe | der Surhaxe
      schweinshaxn schweinshaxerl | dish-s | die Schweinshaxn | die Schweinshaxn | der Schweinshaxn
      haxn | dish-s | die Haxn | die Haxn | der Haxn
      fleischpflanzerl | dish-p | die Fleischpflanzerl | die Fleischpflanzerl | den Fleischpflanzerl
      fleischlaberl fleischlaibchen | dish-p | die Fleischlaberl | die Fleischlaberl | den Fleischlaberl
      köttbullar | dish-p | die Köttbullar | die Köttbullar | den Köttbullar
      hackbällchen | dish-p | die Hackbällchen | die Hackbällchen | den Hackbällchen
      käsekrainer | dish-s | die Käsekrainer | die Käsekrainer | der Käsekrainer
      bosna | dish-s | die Bosna | die Bosna | der Bosna
      leberkässemmel leberkäsesemmel leberkäsesemmeln leberkässemmeln | dish-s | die Leberkässemmel | die Leberkässemmel | der Leberkässemmel
      leberkäsweckle | dish-s | das Leberkäsweckle | das Leberkäsweckle | dem Leberkäsweckle
      köfte köftes | dish-p | die Köfte | die Köfte | den Köfte
      schaschlik schaschliks | dish-s | das Schaschlik | das Schaschlik | dem Schaschlik
      souvlaki souvlakis | dish-s | das Souvlaki | das Souvlaki | dem Souvlaki
      dürüm dürüms | dish-s | der Dürüm | den Dürüm | dem Dürüm
      shawarma schawarma | dish-s | das Shawarma | das Shawarma | dem Shawarma
      chickenwings | dish-p | die Chickenwings | die Chickenwings | den Chickenwings
      tonkatsu | dish-s | das Tonkatsu | das Tonkatsu | dem Tonkatsu
      ossobuco | dish-s | das Ossobuco | das Ossobuco | dem Ossobuco
      saltimbocca | dish-s | das Saltimbocca | das Saltimbocca | dem Saltimbocca
      filet filets | dish-s | das Filet | das Filet | dem Filet
      wiener_schnitzel wiener_schnitzels wienerschnitzel | dish-s | das Wiener Schnitzel | das Wiener Schnitzel | dem Wiener Schnitzel
      wiener_schnitzeln | dish-p | die Wiener Schnitzel | die Wiener Schnitzel | den Wiener Schnitzeln
      schnitzel_wiener_art | dish-s | das Schnitzel Wiener Art | das Schnitzel Wiener Art | dem Schnitzel Wiener Art
      cordon_bleu cordon_bleus cordonbleu cordon_blue gordon_bleu | dish-s | das Cordon bleu | das Cordon bleu | dem Cordon bleu
      spare_ribs | dish-p | die Spareribs | die Spareribs | den Spareribs
      chicken_wings chicken_wing | dish-p | die Chicken Wings | die Chicken Wings | den Chicken Wings
      butter_chicken | dish-s | das Butter Chicken | das Butter Chicken | dem Butter Chicken
      tikka_masala chicken_tikka_masala | dish-s | das Tikka Masala | das Tikka Masala | dem Tikka Masala
      pulled_pork | dish-s | das Pulled Pork | das Pulled Pork | dem Pulled Pork
      short_ribs short_rib | dish-p | die Short Ribs | die Short Ribs | den Short Ribs
      vitello_tonnato vitello_tonato | dish-s | das Vitello tonnato | das Vitello tonnato | dem Vitello tonnato
      osso_buco osso_bucco | dish-s | das Ossobuco | das Ossobuco | dem Ossobuco
      beef_tatar beef_tatars beef_tartar beef_tartare | dish-s | das Beef Tatar | das Beef Tatar | dem Beef Tatar
      roast_beef roast_beefs roastbeef roastbeefs | dish-s | das Roastbeef | das Roastbeef | dem Roastbeef
      t_bone_steak tbone_steak | dish-s | das T-Bone-Steak | das T-Bone-Steak | dem T-Bone-Steak
      rib_eye rib_eye_steak ribeye ribeye_steak | dish-s | das Rib-Eye-Steak | das Rib-Eye-Steak | dem Rib-Eye-Steak
      peking_ente | dish-s | die Pekingente | die Pekingente | der Pekingente
      döner_kebab döner_kebap döner_kebabs döner_kebaps | dish-s | der Döner Kebab | den Döner Kebab | dem Döner Kebab
      chili_con_carne chilli_con_carne | dish-s | das Chili con Carne | das Chili con Carne | dem Chili con Carne
      surf_and_turf surf_turf surf_n_turf | dish-s | das Surf and Turf | das Surf and Turf | dem Surf and Turf
      königsberger_klopse königsberger_klopsen | dish-p | die Königsberger Klopse | die Königsberger Klopse | den Königsberger Klopsen
      nürnberger_bratwürste nürnberger_bratwürsten nürnberger_rostbratwürste nürnberger_rostbratwürsten nürnberger_würstchen | dish-p | die Nürnberger Bratwürste | die Nürnberger Bratwürste | den Nürnberger Bratwürsten
      zürcher_geschnetzeltes züricher_geschnetzeltes zürcher_geschnetzelte züricher_geschnetzelte zürcher_geschnetzelten züricher_geschnetzelten | dish-s | das Zürcher Geschnetzelte | das Zürcher Geschnetzelte | dem Zürcher Geschnetzelten`,
    fish: `
      lachs lachses | dish-s | der Lachs | den Lachs | dem Lachs
      lachsfilet lachsfilets | dish-s | das Lachsfilet | das Lachsfilet | dem Lachsfilet
      räucherlachs räucherlachses | dish-s | der Räucherlachs | den Räucherlachs | dem Räucherlachs
      forelle | dish-s | die Forelle | die Forelle | der Forelle
      forellen | dish-p | die Forellen | die Forellen | den Forellen
      zander zanders | dish-s | der Zander | den Zander | dem Zander
      zanderfilet zanderfilets | dish-s | das Zanderfilet | das Zanderfilet | dem Zanderfilet
      saibling saiblings | dish-s | der Saibling | den Saibling | dem Saibling
      saiblinge saiblingen | dish-p | die Saiblinge | die Saiblinge | den Saiblingen
      kabeljau kabeljaus | dish-s | der Kabeljau | den Kabeljau | dem Kabeljau
      dorade doraden | dish-s | die Dorade | die Dorade | der Dorade
      wolfsbarsch wolfsbarschs wolfsbarsches | dish-s | der Wolfsbarsch | den Wolfsbarsch | dem Wolfsbarsch
      rotbarsch rotbarschs rotbarsches | dish-s | der Rotbarsch | den Rotbarsch | dem Rotbarsch
      seezunge seezungen | dish-s | die Seezunge | die Seezunge | der Seezunge
      heilbutt heilbutts | dish-s | der Heilbutt | den Heilbutt | dem Heilbutt
      thunfisch thunfischs thunfisches | dish-s | der Thunfisch | den Thunfisch | dem Thunfisch
      matjes | dish-s | der Matjes | den Matjes | dem Matjes
      matjesfilet matjesfilets | dish-s | das Matjesfilet | das Matjesfilet | dem Matjesfilet
      backfisch backfischs backfisches | dish-s | der Backfisch | den Backfisch | dem Backfisch
      fischbrötchen fischbrötchens | dish-s | das Fischbrötchen | das Fischbrötchen | dem Fischbrötchen
      fischsemmeln | dish-p | die Fischsemmeln | die Fischsemmeln | den Fischsemmeln
      fischsemmel | dish-s | die Fischsemmel | die Fischsemmel | der Fischsemmel
      garnelen | dish-p | die Garnelen | die Garnelen | den Garnelen
      garnele | dish-s | die Garnele | die Garnele | der Garnele
      scampi scampis | dish-p | die Scampi | die Scampi | den Scampi
      shrimps shrimp | dish-p | die Shrimps | die Shrimps | den Shrimps
      muscheln | dish-p | die Muscheln | die Muscheln | den Muscheln
      miesmuscheln | dish-p | die Miesmuscheln | die Miesmuscheln | den Miesmuscheln
      austern | dish-p | die Austern | die Austern | den Austern
      auster | dish-s | die Auster | die Auster | der Auster
      calamari calamares kalamari kalamares | dish-p | die Calamari | die Calamari | den Calamari
      tintenfisch tintenfischs tintenfisches | dish-s | der Tintenfisch | den Tintenfisch | dem Tintenfisch
      tintenfische tintenfischen | dish-p | die Tintenfische | die Tintenfische | den Tintenfischen
      pulpo pulpos | dish-s | der Pulpo | den Pulpo | dem Pulpo
      sashimi sashimis | dish-s | das Sashimi | das Sashimi | dem Sashimi
      fischplatte | dish-s | die Fischplatte | die Fischplatte | der Fischplatte
      fischplatten | dish-p | die Fischplatten | die Fischplatten | den Fischplatten
      fischstäbchen | dish-p | die Fischstäbchen | die Fischstäbchen | den Fischstäbchen
      karpfen karpfens | dish-s | der Karpfen | den Karpfen | dem Karpfen
      scholle schollen | dish-s | die Scholle | die Scholle | der Scholle
      steinbutt steinbutts | dish-s | der Steinbutt | den Steinbutt | dem Steinbutt
      skrei | dish-s | der Skrei | den Skrei | dem Skrei
      hering herings heringe | dish-s | der Hering | den Hering | dem Hering
      steckerlfisch steckerlfischs | dish-s | der Steckerlfisch | den Steckerlfisch | dem Steckerlfisch
      bachforelle | dish-s | die Bachforelle | die Bachforelle | der Bachforelle
      räucherforelle | dish-s | die Räucherforelle | die Räucherforelle | der Räucherforelle
      fischfilet fischfilets | dish-s | das Fischfilet | das Fischfilet | dem Fischfilet
      backfischbrötchen | dish-s | das Backfischbrötchen | das Backfischbrötchen | dem Backfischbrötchen
      krabbenbrötchen | dish-s | das Krabbenbrötchen | das Krabbenbrötchen | dem Krabbenbrötchen
      matjesbrötchen | dish-s | das Matjesbrötchen | das Matjesbrötchen | dem Matjesbrötchen
      hummer hummers | dish-s | der Hummer | den Hummer | dem Hummer
      meeresfrüchte meeresfrüchten | dish-p | die Meeresfrüchte | die Meeresfrüchte | den Meeresfrüchten
      ceviche | dish-s | das Ceviche | das Ceviche | dem Ceviche
      fish_and_chips fish_chips fish_n_chips fishn_chips fish_und_chips fisch_und_chips | dish-p | die Fish and Chips | die Fish and Chips | den Fish and Chips
      forelle_müllerin forelle_müllerin_art | dish-s | die Forelle Müllerin Art | die Forelle Müllerin Art | der Forelle Müllerin Art
      lachs_tatar lachs_tartar lachstatar | dish-s | das Lachstatar | das Lachstatar | dem Lachstatar
      thunfisch_tatar thunfisch_tartar thunfischtatar | dish-s | das Thunfischtatar | das Thunfischtatar | dem Thunfischtatar
      graved_lachs gravad_lachs graved_lax gravad_lax | dish-s | der Graved Lachs | den Graved Lachs | dem Graved Lachs
      loup_de_mer | dish-s | der Loup de Mer | den Loup de Mer | dem Loup de Mer`,
    food: `
      pizza | dish-s | die Pizza | die Pizza | der Pizza
      pizzas pizzen | dish-p | die Pizzen | die Pizzen | den Pizzen
      pinsa | dish-s | die Pinsa | die Pinsa | der Pinsa
      pinsas pinse | dish-p | die Pinsen | die Pinsen | den Pinsen
      calzone | dish-s | die Calzone | die Calzone | der Calzone
      calzones calzoni | dish-p | die Calzoni | die Calzoni | den Calzoni
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
      antipasti | dish-p | die Antipasti | die Antipasti | den Antipasti
      antipastiteller | dish-s | der Antipastiteller | den Antipastiteller | dem Antipastiteller
      bruschetta | dish-s | die Bruschetta | die Bruschetta | der Bruschetta
      bruschette bruschettas | dish-p | die Bruschette | die Bruschette | den Bruschette
      focaccia | dish-s | die Focaccia | die Focaccia | der Focaccia
      focaccias | dish-p | die Focaccias | die Focaccias | den Focaccias
      burger | dish-s | der Burger | den Burger | dem Burger
      burgers burgern | dish-p | die Burger | die Burger | den Burgern
      cheeseburger | dish-s | der Cheeseburger | den Cheeseburger | dem Cheeseburger
      cheeseburgers | dish-p | die Cheeseburger | die Cheeseburger | den Cheeseburgern
      pommes | dish-p | die Pommes | die Pommes | den Pommes
      süßkartoffelpommes süsskartoffelpommes | dish-p | die Süßkartoffelpommes | die Süßkartoffelpommes | den Süßkartoffelpommes
      spätzle spätzles | dish-p | die Spätzle | die Spätzle | den Spätzle
      käsespätzle kässpätzle kässpatzen käsespatzen | dish-p | die Käsespätzle | die Käsespätzle | den Käsespätzle
      maultaschen | dish-p | die Maultaschen | die Maultaschen | den Maultaschen
      maultasche | dish-s | die Maultasche | die Maultasche | der Maultasche
      schupfnudeln | dish-p | die Schupfnudeln | die Schupfnudeln | den Schupfnudeln
      knödel knödeln | dish-p | die Knödel | die Knödel | den Knödeln
      kartoffelknödel kartoffelknödeln | dish-p | die Kartoffelknödel | die Kartoffelknödel | den Kartoffelknödeln
      semmelknödel semmelknödeln | dish-p | die Semmelknödel | die Semmelknödel | den Semmelknödeln
      klöße klößen klösse klössen | dish-p | die Klöße | die Klöße | den Klößen
      kartoffelklöße kartoffelklößen | dish-p | die Kartoffelklöße | die Kartoffelklöße | den Kartoffelklößen
      bratkartoffeln | dish-p | die Bratkartoffeln | die Bratkartoffeln | den Bratkartoffeln
      ofenkartoffel | dish-s | die Ofenkartoffel | die Ofenkartoffel | der Ofenkartoffel
      backkartoffel | dish-s | die Backkartoffel | die Backkartoffel | der Backkartoffel
      ofenkartoffeln | dish-p | die Ofenkartoffeln | die Ofenkartoffeln | den Ofenkartoffeln
      kartoffelpuffer kartoffelpuffern | dish-p | die Kartoffelpuffer | die Kartoffelpuffer | den Kartoffelpuffern
      reibekuchen | dish-p | die Reibekuchen | die Reibekuchen | den Reibekuchen
      kroketten | dish-p | die Kroketten | die Kroketten | den Kroketten
      kartoffelsalat kartoffelsalats kartoffelsalates | dish-s | der Kartoffelsalat | den Kartoffelsalat | dem Kartoffelsalat
      krautsalat krautsalats | dish-s | der Krautsalat | den Krautsalat | dem Krautsalat
      coleslaw | dish-s | der Coleslaw | den Coleslaw | dem Coleslaw
      salat salats salates | dish-s | der Salat | den Salat | dem Salat
      salate salaten | dish-p | die Salate | die Salate | den Salaten
      beilagensalat beilagensalats | dish-s | der Beilagensalat | den Beilagensalat | dem Beilagensalat
      beilagensalate | dish-p | die Beilagensalate | die Beilagensalate | den Beilagensalaten
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
      curry | dish-s | das Curry | das Curry | dem Curry
      currys curries | dish-p | die Currys | die Currys | den Currys
      dumplings dumpling | dish-p | die Dumplings | die Dumplings | den Dumplings
      gyoza gyozas | dish-p | die Gyoza | die Gyoza | den Gyoza
      frühlingsrollen | dish-p | die Frühlingsrollen | die Frühlingsrollen | den Frühlingsrollen
      frühlingsrolle | dish-s | die Frühlingsrolle | die Frühlingsrolle | der Frühlingsrolle
      sommerrollen | dish-p | die Sommerrollen | die Sommerrollen | den Sommerrollen
      sommerrolle | dish-s | die Sommerrolle | die Sommerrolle | der Sommerrolle
      samosas | dish-p | die Samosas | die Samosas | den Samosas
      samosa | dish-s | die Samosa | die Samosa | der Samosa
      momos | dish-p | die Momos | die Momos | den Momos
      naan naanbrot | dish-s | das Naan | das Naan | dem Naan
      tofu tofus | dish-s | der Tofu | den Tofu | dem Tofu
      bibimbap bibimbaps | dish-s | das Bibimbap | das Bibimbap | dem Bibimbap
      bowl | dish-s | die Bowl | die Bowl | der Bowl
      bowls | dish-p | die Bowls | die Bowls | den Bowls
      falafel falafeln falafels | dish-p | die Falafel | die Falafel | den Falafeln
      hummus | dish-s | der Hummus | den Hummus | dem Hummus
      mezze meze | dish-p | die Mezze | die Mezze | den Mezze
      couscous | dish-s | der Couscous | den Couscous | dem Couscous
      zaziki tzatziki tsatsiki zatziki | dish-s | das Tzatziki | das Tzatziki | dem Tzatziki
      moussaka mousaka | dish-s | die Moussaka | die Moussaka | der Moussaka
      paella paellas | dish-s | die Paella | die Paella | der Paella
      tapas | dish-p | die Tapas | die Tapas | den Tapas
      tacos | dish-p | die Tacos | die Tacos | den Tacos
      taco | dish-s | der Taco | den Taco | dem Taco
      burrito | dish-s | der Burrito | den Burrito | dem Burrito
      burritos | dish-p | die Burritos | die Burritos | den Burritos
      quesadillas | dish-p | die Quesadillas | die Quesadillas | den Quesadillas
      quesadilla | dish-s | die Quesadilla | die Quesadilla | der Quesadilla
      enchiladas | dish-p | die Enchiladas | die Enchiladas | den Enchiladas
      enchilada | dish-s | die Enchilada | die Enchilada | der Enchilada
      fajita fajitas | dish-p | die Fajitas | die Fajitas | den Fajitas
      nachos | dish-p | die Nachos | die Nachos | den Nachos
      quiche | dish-s | die Quiche | die Quiche | der Quiche
      quiches | dish-p | die Quiches | die Quiches | den Quiches
      raclette raclettes | dish-s | das Raclette | das Raclette | dem Raclette
      fondue fondues | dish-s | das Fondue | das Fondue | dem Fondue
      käsefondue | dish-s | das Käsefondue | das Käsefondue | dem Käsefondue
      sandwich sandwichs | dish-s | das Sandwich | das Sandwich | dem Sandwich
      sandwiches | dish-p | die Sandwiches | die Sandwiches | den Sandwiches
      bagel | dish-s | der Bagel | den Bagel | dem Bagel
      bagels bageln | dish-p | die Bagels | die Bagels | den Bagels
      brotzeit brotzeiten | dish-s | die Brotzeit | die Brotzeit | der Brotzeit
      brotzeitplatte | dish-s | die Brotzeitplatte | die Brotzeitplatte | der Brotzeitplatte
      obatzda obazda obatzter obatzten | dish-s | der Obatzda | den Obatzda | dem Obatzda
      käseplatte | dish-s | die Käseplatte | die Käseplatte | der Käseplatte
      käseplatten | dish-p | die Käseplatten | die Käseplatten | den Käseplatten
      brot brots brotes | dish-s | das Brot | das Brot | dem Brot
      brote broten | dish-p | die Brote | die Brote | den Broten
      sauerteigbrot sauerteigbrots | dish-s | das Sauerteigbrot | das Sauerteigbrot | dem Sauerteigbrot
      sauerteigbrote sauerteigbroten | dish-p | die Sauerteigbrote | die Sauerteigbrote | den Sauerteigbroten
      vollkornbrot vollkornbrots | dish-s | das Vollkornbrot | das Vollkornbrot | dem Vollkornbrot
      vollkornbrote vollkornbroten | dish-p | die Vollkornbrote | die Vollkornbrote | den Vollkornbroten
      bauernbrot bauernbrots | dish-s | das Bauernbrot | das Bauernbrot | dem Bauernbrot
      bauernbrote | dish-p | die Bauernbrote | die Bauernbrote | den Bauernbroten
      fladenbrot fladenbrots | dish-s | das Fladenbrot | das Fladenbrot | dem Fladenbrot
      fladenbrote fladenbroten | dish-p | die Fladenbrote | die Fladenbrote | den Fladenbroten
      baguette | dish-s | das Baguette | das Baguette | dem Baguette
      baguettes | dish-p | die Baguettes | die Baguettes | den Baguettes
      ciabatta ciabattas | dish-s | das Ciabatta | das Ciabatta | dem Ciabatta
      brötchen brötchens | dish-p | die Brötchen | die Brötchen | den Brötchen
      semmeln | dish-p | die Semmeln | die Semmeln | den Semmeln
      semmel | dish-s | die Semmel | die Semmel | der Semmel
      brezeln laugenbrezeln | dish-p | die Brezeln | die Brezeln | den Brezeln
      brezn | dish-p | die Brezn | die Brezn | den Brezn
      brezen | dish-p | die Brezen | die Brezen | den Brezen
      breze | dish-s | die Breze | die Breze | der Breze
      brezel laugenbrezel | dish-s | die Brezel | die Brezel | der Brezel
      obst obstes | dish-s | das Obst | das Obst | dem Obst
      vorspeise | dish-s | die Vorspeise | die Vorspeise | der Vorspeise
      vorspeisen | dish-p | die Vorspeisen | die Vorspeisen | den Vorspeisen
      hauptspeise hauptgang hauptgericht | dish-s | das Hauptgericht | das Hauptgericht | dem Hauptgericht
      erdbeeren | dish-p | die Erdbeeren | die Erdbeeren | den Erdbeeren
      erdäpfelsalat erdäpfelsalats erdäpfelsalates | dish-s | der Erdäpfelsalat | den Erdäpfelsalat | dem Erdäpfelsalat
      erdäpfel erdäpfeln | dish-p | die Erdäpfel | die Erdäpfel | den Erdäpfeln
      petersilkartoffeln petersilienkartoffeln | dish-p | die Petersilienkartoffeln | die Petersilienkartoffeln | den Petersilienkartoffeln
      salzkartoffeln | dish-p | die Salzkartoffeln | die Salzkartoffeln | den Salzkartoffeln
      rösti röstis | dish-p | die Rösti | die Rösti | den Rösti
      kartoffelgratin gratin | dish-s | das Gratin | das Gratin | dem Gratin
      kartoffelpüree püree kartoffelbrei | dish-s | das Püree | das Püree | dem Püree
      blaukraut blaukrauts | dish-s | das Blaukraut | das Blaukraut | dem Blaukraut
      rotkraut rotkrauts | dish-s | das Rotkraut | das Rotkraut | dem Rotkraut
      kasnocken kasnockn kasnocknpfanne | dish-p | die Kasnocken | die Kasnocken | den Kasnocken
      kasspatzln kasspatzen kasspatzl | dish-p | die Kasspatzen | die Kasspatzen | den Kasspatzen
      käseknöpfle knöpfle | dish-p | die Knöpfle | die Knöpfle | den Knöpfle
      kaspressknödel | dish-p | die Kaspressknödel | die Kaspressknödel | den Kaspressknödel
      speckknödel speckknödeln | dish-p | die Speckknödel | die Speckknödel | den Speckknödeln
      spinatknödel spinatknödeln | dish-p | die Spinatknödel | die Spinatknödel | den Spinatknödeln
      schlutzkrapfen | dish-p | die Schlutzkrapfen | die Schlutzkrapfen | den Schlutzkrapfen
      eiernockerl | dish-p | die Eiernockerl | die Eiernockerl | den Eiernockerl
      schinkenfleckerl | dish-p | die Schinkenfleckerl | die Schinkenfleckerl | den Schinkenfleckerl
      krautfleckerl | dish-p | die Krautfleckerl | die Krautfleckerl | den Krautfleckerl
      älplermagronen | dish-p | die Älplermagronen | die Älplermagronen | den Älplermagronen
      zwiebelkuchen | dish-s | der Zwiebelkuchen | den Zwiebelkuchen | dem Zwiebelkuchen
      auflauf auflaufs auflaufes | dish-s | der Auflauf | den Auflauf | dem Auflauf
      fischbuffet fischbuffets | dish-s | das Fischbuffet | das Fischbuffet | dem Fischbuffet
      salatbuffet salatbuffets salatbüffet | dish-s | das Salatbuffet | das Salatbuffet | dem Salatbuffet
      salatbar | dish-s | die Salatbar | die Salatbar | der Salatbar
      abendbuffet abendbuffets | dish-s | das Abendbuffet | das Abendbuffet | dem Abendbuffet
      mittagsbuffet mittagsbuffets | dish-s | das Mittagsbuffet | das Mittagsbuffet | dem Mittagsbuffet
      grillbuffet grillbuffets | dish-s | das Grillbuffet | das Grillbuffet | dem Grillbuffet
      brunchbuffet | dish-s | das Brunchbuffet | das Brunchbuffet | dem Brunchbuffet
      brunch brunchs sonntagsbrunch | dish-s | der Brunch | den Brunch | dem Brunch
      backhendlsalat backhendlsalats | dish-s | der Backhendlsalat | den Backhendlsalat | dem Backhendlsalat
      caesarsalat | dish-s | der Caesar Salad | den Caesar Salad | dem Caesar Salad
      wurstsalat wurstsalats | dish-s | der Wurstsalat | den Wurstsalat | dem Wurstsalat
      gurkensalat gurkensalats | dish-s | der Gurkensalat | den Gurkensalat | dem Gurkensalat
      salatteller salattellers | dish-s | der Salatteller | den Salatteller | dem Salatteller
      vorspeisenteller vorspeisentellers | dish-s | der Vorspeisenteller | den Vorspeisenteller | dem Vorspeisenteller
      vorspeisenplatte | dish-s | die Vorspeisenplatte | die Vorspeisenplatte | der Vorspeisenplatte
      trüffelpasta | dish-s | die Trüffelpasta | die Trüffelpasta | der Trüffelpasta
      udon | dish-p | die Udon | die Udon | den Udon
      soba | dish-p | die Soba | die Soba | den Soba
      laksa | dish-s | die Laksa | die Laksa | der Laksa
      bao baos | dish-p | die Bao | die Bao | den Bao
      jiaozi | dish-p | die Jiaozi | die Jiaozi | den Jiaozi
      pelmeni | dish-p | die Pelmeni | die Pelmeni | den Pelmeni
      pierogi piroggen | dish-p | die Pierogi | die Pierogi | den Pierogi
      wareniki | dish-p | die Wareniki | die Wareniki | den Wareniki
      onigiri | dish-p | die Onigiri | die Onigiri | den Onigiri
      okonomiyaki | dish-s | das Okonomiyaki | das Okonomiyaki | dem Okonomiyaki
      bulgogi | dish-s | das Bulgogi | das Bulgogi | dem Bulgogi
      kimchi | dish-s | das Kimchi | das Kimchi | dem Kimchi
      biryani biriyani | dish-s | das Biryani | das Biryani | dem Biryani
      dal daal | dish-s | das Dal | das Dal | dem Dal
      tajine tagine | dish-s | die Tajine | die Tajine | der Tajine
      fattoush | dish-s | der Fattoush | den Fattoush | dem Fattoush
      taboulé tabouleh taboule | dish-s | das Taboulé | das Taboulé | dem Taboulé
      börek böreks | dish-s | der Börek | den Börek | dem Börek
      lahmacun lahmacuns | dish-s | das Lahmacun | das Lahmacun | dem Lahmacun
      pide pides | dish-s | die Pide | die Pide | der Pide
      gözleme | dish-s | die Gözleme | die Gözleme | der Gözleme
      poke | dish-s | die Poke Bowl | die Poke Bowl | der Poke Bowl
      wrap | dish-s | der Wrap | den Wrap | dem Wrap
      wraps | dish-p | die Wraps | die Wraps | den Wraps
      panini paninis | dish-p | die Panini | die Panini | den Panini
      toast toasts | dish-s | der Toast | den Toast | dem Toast
      avocadobrot avocadobrote | dish-s | das Avocadobrot | das Avocadobrot | dem Avocadobrot
      stulle stullen | dish-s | die Stulle | die Stulle | der Stulle
      dip dips | dish-s | der Dip | den Dip | dem Dip
      überraschungsmenü überraschungsmenüs | dish-s | das Überraschungsmenü | das Überraschungsmenü | dem Überraschungsmenü
      menü menüs | dish-s | das Menü | das Menü | dem Menü
      mittagsmenü mittagsmenüs | dish-s | das Mittagsmenü | das Mittagsmenü | dem Mittagsmenü
      degustationsmenü | dish-s | das Degustationsmenü | das Degustationsmenü | dem Degustationsmenü
      hotdog hotdogs | dish-s | der Hotdog | den Hotdog | dem Hotdog
      veggieburger | dish-s | der Veggieburger | den Veggieburger | dem Veggieburger
      poke_bowl pokebowl | dish-s | die Poke Bowl | die Poke Bowl | der Poke Bowl
      poke_bowls pokebowls | dish-p | die Poke Bowls | die Poke Bowls | den Poke Bowls
      caesar_salad caesar_salads caesar_salat cesar_salad cesar_salat ceasar_salad ceasar_salat | dish-s | der Caesar Salad | den Caesar Salad | dem Caesar Salad
      griechischer_salat griechischen_salat | dish-s | der griechische Salat | den griechischen Salat | dem griechischen Salat
      gemischter_salat gemischten_salat | dish-s | der gemischte Salat | den gemischten Salat | dem gemischten Salat
      pad_thai phad_thai padthai | dish-s | das Pad Thai | das Pad Thai | dem Pad Thai
      nasi_goreng | dish-s | das Nasi Goreng | das Nasi Goreng | dem Nasi Goreng
      dim_sum dim_sums dimsum dimsums | dish-p | die Dim Sum | die Dim Sum | den Dim Sum
      banh_mi banh_mì | dish-s | das Banh Mi | das Banh Mi | dem Banh Mi
      naan_brot nan_brot | dish-s | das Naan-Brot | das Naan-Brot | dem Naan-Brot
      spaghetti_carbonara spagetti_carbonara | dish-p | die Spaghetti carbonara | die Spaghetti carbonara | den Spaghetti carbonara
      pizza_margherita pizza_margarita pizza_margharita | dish-s | die Pizza Margherita | die Pizza Margherita | der Pizza Margherita
      toast_hawaii toast_hawai | dish-s | der Toast Hawaii | den Toast Hawaii | dem Toast Hawaii
      quiche_lorraine | dish-s | die Quiche Lorraine | die Quiche Lorraine | der Quiche Lorraine
      pommes_frites pomme_frites | dish-p | die Pommes frites | die Pommes frites | den Pommes frites
      süßkartoffel_pommes süßkartoffel_fritten | dish-p | die Süßkartoffelpommes | die Süßkartoffelpommes | den Süßkartoffelpommes
      onion_rings | dish-p | die Onion Rings | die Onion Rings | den Onion Rings
      sour_cream | dish-s | die Sour Cream | die Sour Cream | der Sour Cream
      hot_dog | dish-s | der Hotdog | den Hotdog | dem Hotdog
      hot_dogs | dish-p | die Hotdogs | die Hotdogs | den Hotdogs
      club_sandwich | dish-s | das Club-Sandwich | das Club-Sandwich | dem Club-Sandwich
      pulled_pork_burger | dish-s | der Pulled-Pork-Burger | den Pulled-Pork-Burger | dem Pulled-Pork-Burger
      smash_burger smashburger | dish-s | der Smash Burger | den Smash Burger | dem Smash Burger
      smash_burgers smash_burgern smashburgers | dish-p | die Smash Burger | die Smash Burger | den Smash Burgern
      grüne_soße grünen_soße grüne_sauce grünen_sauce | dish-s | die Grüne Soße | die Grüne Soße | der Grünen Soße
      strammer_max strammen_max | dish-s | der Stramme Max | den Strammen Max | dem Strammen Max
      kärntner_kasnudeln kärntner_käsnudeln kärntner_nudeln | dish-p | die Kärntner Kasnudeln | die Kärntner Kasnudeln | den Kärntner Kasnudeln
      tiroler_gröstl tiroler_gröstel tiroler_gröstls | dish-s | das Tiroler Gröstl | das Tiroler Gröstl | dem Tiroler Gröstl
      3_gänge_menü 3_gänge_menüs drei_gänge_menü drei_gänge_menüs 3_gang_menü | dish-s | das Drei-Gänge-Menü | das Drei-Gänge-Menü | dem Drei-Gänge-Menü
      4_gänge_menü 4_gänge_menüs vier_gänge_menü vier_gänge_menüs 4_gang_menü | dish-s | das Vier-Gänge-Menü | das Vier-Gänge-Menü | dem Vier-Gänge-Menü
      candle_light_dinner candle_light_dinners candlelight_dinner candlelight_dinners | dish-s | das Candle-Light-Dinner | das Candle-Light-Dinner | dem Candle-Light-Dinner`,
    soup: `
      tagessuppe tagessuppen | dish-s | die Tagessuppe | die Tagessuppe | der Tagessuppe
      gulaschsuppe gulaschsuppen | dish-s | die Gulaschsuppe | die Gulaschsuppe | der Gulaschsuppe
      tomatensuppe tomatensuppen | dish-s | die Tomatensuppe | die Tomatensuppe | der Tomatensuppe
      kürbissuppe kürbissuppen | dish-s | die Kürbissuppe | die Kürbissuppe | der Kürbissuppe
      kürbiscremesuppe | dish-s | die Kürbiscremesuppe | die Kürbiscremesuppe | der Kürbiscremesuppe
      linsensuppe linsensuppen | dish-s | die Linsensuppe | die Linsensuppe | der Linsensuppe
      kartoffelsuppe kartoffelsuppen | dish-s | die Kartoffelsuppe | die Kartoffelsuppe | der Kartoffelsuppe
      zwiebelsuppe zwiebelsuppen | dish-s | die Zwiebelsuppe | die Zwiebelsuppe | der Zwiebelsuppe
      fischsuppe fischsuppen | dish-s | die Fischsuppe | die Fischsuppe | der Fischsuppe
      nudelsuppe nudelsuppen | dish-s | die Nudelsuppe | die Nudelsuppe | der Nudelsuppe
      spargelsuppe | dish-s | die Spargelsuppe | die Spargelsuppe | der Spargelsuppe
      spargelcremesuppe | dish-s | die Spargelcremesuppe | die Spargelcremesuppe | der Spargelcremesuppe
      misosuppe misosuppen | dish-s | die Misosuppe | die Misosuppe | der Misosuppe
      leberknödelsuppe leberknödelsuppen | dish-s | die Leberknödelsuppe | die Leberknödelsuppe | der Leberknödelsuppe
      flädlesuppe flädlesuppen | dish-s | die Flädlesuppe | die Flädlesuppe | der Flädlesuppe
      frittatensuppe frittatensuppen | dish-s | die Frittatensuppe | die Frittatensuppe | der Frittatensuppe
      ramen | dish-p | die Ramen | die Ramen | den Ramen
      eintopf eintopfs eintopfes | dish-s | der Eintopf | den Eintopf | dem Eintopf
      eintöpfe eintöpfen | dish-p | die Eintöpfe | die Eintöpfe | den Eintöpfen
      borschtsch borscht | dish-s | der Borschtsch | den Borschtsch | dem Borschtsch
      pho | dish-s | die Pho | die Pho | der Pho
      phosuppe | dish-s | die Pho | die Pho | der Pho
      brühe brühen | dish-s | die Brühe | die Brühe | der Brühe
      hühnersuppe hühnersuppen | dish-s | die Hühnersuppe | die Hühnersuppe | der Hühnersuppe
      rindssuppe rindsuppe rindssuppen | dish-s | die Rindssuppe | die Rindssuppe | der Rindssuppe
      grießnockerlsuppe griessnockerlsuppe | dish-s | die Grießnockerlsuppe | die Grießnockerlsuppe | der Grießnockerlsuppe
      backerbsensuppe | dish-s | die Backerbsensuppe | die Backerbsensuppe | der Backerbsensuppe
      pfannkuchensuppe | dish-s | die Pfannkuchensuppe | die Pfannkuchensuppe | der Pfannkuchensuppe
      hochzeitssuppe | dish-s | die Hochzeitssuppe | die Hochzeitssuppe | der Hochzeitssuppe
      erbsensuppe | dish-s | die Erbsensuppe | die Erbsensuppe | der Erbsensuppe
      knoblauchsuppe | dish-s | die Knoblauchsuppe | die Knoblauchsuppe | der Knoblauchsuppe
      wantansuppe | dish-s | die Wantansuppe | die Wantansuppe | der Wantansuppe
      minestrone | dish-s | die Minestrone | die Minestrone | der Minestrone
      bouillabaisse | dish-s | die Bouillabaisse | die Bouillabaisse | der Bouillabaisse
      soljanka | dish-s | die Soljanka | die Soljanka | der Soljanka
      linseneintopf | dish-s | der Linseneintopf | den Linseneintopf | dem Linseneintopf
      miso_suppe miso_suppen | dish-s | die Misosuppe | die Misosuppe | der Misosuppe
      tom_kha tom_kha_gai tom_kha_suppe | dish-s | die Tom-Kha-Suppe | die Tom-Kha-Suppe | der Tom-Kha-Suppe
      tom_yam tom_yum tom_yam_suppe tom_yum_suppe | dish-s | die Tom-Yam-Suppe | die Tom-Yam-Suppe | der Tom-Yam-Suppe
      pho_bo | dish-s | die Pho Bo | die Pho Bo | der Pho Bo`,
    dessert: `
      dessert | dish-s | das Dessert | das Dessert | dem Dessert
      desserts | dish-p | die Desserts | die Desserts | den Desserts
      nachtisch nachtischs nachtisches | dish-s | der Nachtisch | den Nachtisch | dem Nachtisch
      nachtische | dish-p | die Nachtische | die Nachtische | den Nachtischen
      nachspeise | dish-s | die Nachspeise | die Nachspeise | der Nachspeise
      nachspeisen | dish-p | die Nachspeisen | die Nachspeisen | den Nachspeisen
      kuchen kuchens | dish-s | der Kuchen | den Kuchen | dem Kuchen
      apfelkuchen apfelkuchens | dish-s | der Apfelkuchen | den Apfelkuchen | dem Apfelkuchen
      käsekuchen käsekuchens | dish-s | der Käsekuchen | den Käsekuchen | dem Käsekuchen
      topfenkuchen | dish-s | der Topfenkuchen | den Topfenkuchen | dem Topfenkuchen
      cheesecake | dish-s | der Cheesecake | den Cheesecake | dem Cheesecake
      cheesecakes | dish-p | die Cheesecakes | die Cheesecakes | den Cheesecakes
      schokokuchen schokoladenkuchen schokoladenkuchens | dish-s | der Schokoladenkuchen | den Schokoladenkuchen | dem Schokoladenkuchen
      streuselkuchen streuselkuchens | dish-s | der Streuselkuchen | den Streuselkuchen | dem Streuselkuchen
      karottenkuchen | dish-s | der Karottenkuchen | den Karottenkuchen | dem Karottenkuchen
      rüblikuchen | dish-s | der Rüblikuchen | den Rüblikuchen | dem Rüblikuchen
      möhrenkuchen | dish-s | der Möhrenkuchen | den Möhrenkuchen | dem Möhrenkuchen
      torte | dish-s | die Torte | die Torte | der Torte
      torten | dish-p | die Torten | die Torten | den Torten
      hochzeitstorte | dish-s | die Hochzeitstorte | die Hochzeitstorte | der Hochzeitstorte
      hochzeitstorten | dish-p | die Hochzeitstorten | die Hochzeitstorten | den Hochzeitstorten
      geburtstagstorte | dish-s | die Geburtstagstorte | die Geburtstagstorte | der Geburtstagstorte
      geburtstagstorten | dish-p | die Geburtstagstorten | die Geburtstagstorten | den Geburtstagstorten
      apfelstrudel apfelstrudels apfelstrudeln | dish-s | der Apfelstrudel | den Apfelstrudel | dem Apfelstrudel
      kaiserschmarrn kaiserschmarren kaiserschmarrns kaiserschmarn | dish-s | der Kaiserschmarrn | den Kaiserschmarrn | dem Kaiserschmarrn
      germknödel germknödels germknödeln | dish-s | der Germknödel | den Germknödel | dem Germknödel
      dampfnudeln | dish-p | die Dampfnudeln | die Dampfnudeln | den Dampfnudeln
      dampfnudel | dish-s | die Dampfnudel | die Dampfnudel | der Dampfnudel
      palatschinken | dish-p | die Palatschinken | die Palatschinken | den Palatschinken
      palatschinke | dish-s | die Palatschinke | die Palatschinke | der Palatschinke
      eis | dish-s | das Eis | das Eis | dem Eis
      milchreis | dish-s | der Milchreis | den Milchreis | dem Milchreis
      tiramisu tiramisus tiramisù | dish-s | das Tiramisu | das Tiramisu | dem Tiramisu
      mousse schokomousse | dish-s | die Mousse | die Mousse | der Mousse
      sorbet | dish-s | das Sorbet | das Sorbet | dem Sorbet
      sorbets | dish-p | die Sorbets | die Sorbets | den Sorbets
      eisbecher eisbechers | dish-s | der Eisbecher | den Eisbecher | dem Eisbecher
      eisbechern | dish-p | die Eisbecher | die Eisbecher | den Eisbechern
      eissorten | dish-p | die Eissorten | die Eissorten | den Eissorten
      eiscreme eiscremes | dish-s | die Eiscreme | die Eiscreme | der Eiscreme
      softeis | dish-s | das Softeis | das Softeis | dem Softeis
      spaghettieis | dish-s | das Spaghettieis | das Spaghettieis | dem Spaghettieis
      gelato gelati | dish-s | das Gelato | das Gelato | dem Gelato
      waffeln | dish-p | die Waffeln | die Waffeln | den Waffeln
      waffel | dish-s | die Waffel | die Waffel | der Waffel
      crêpes crepes | dish-p | die Crêpes | die Crêpes | den Crêpes
      crêpe crepe | dish-s | der Crêpe | den Crêpe | dem Crêpe
      churros | dish-p | die Churros | die Churros | den Churros
      baklava baklavas | dish-s | das Baklava | das Baklava | dem Baklava
      zimtschnecken | dish-p | die Zimtschnecken | die Zimtschnecken | den Zimtschnecken
      zimtschnecke | dish-s | die Zimtschnecke | die Zimtschnecke | der Zimtschnecke
      franzbrötchen franzbrötchens | dish-p | die Franzbrötchen | die Franzbrötchen | den Franzbrötchen
      krapfen krapfens faschingskrapfen | dish-p | die Krapfen | die Krapfen | den Krapfen
      donuts doughnuts | dish-p | die Donuts | die Donuts | den Donuts
      donut doughnut | dish-s | der Donut | den Donut | dem Donut
      muffins | dish-p | die Muffins | die Muffins | den Muffins
      muffin | dish-s | der Muffin | den Muffin | dem Muffin
      cupcakes | dish-p | die Cupcakes | die Cupcakes | den Cupcakes
      cupcake | dish-s | der Cupcake | den Cupcake | dem Cupcake
      brownies | dish-p | die Brownies | die Brownies | den Brownies
      brownie | dish-s | der Brownie | den Brownie | dem Brownie
      macarons | dish-p | die Macarons | die Macarons | den Macarons
      macaron | dish-s | das Macaron | das Macaron | dem Macaron
      eclairs éclairs | dish-p | die Éclairs | die Éclairs | den Éclairs
      eclair éclair | dish-s | das Éclair | das Éclair | dem Éclair
      mochis | dish-p | die Mochis | die Mochis | den Mochis
      mochi | dish-s | der Mochi | den Mochi | dem Mochi
      pralinen | dish-p | die Pralinen | die Pralinen | den Pralinen
      praline | dish-s | die Praline | die Praline | der Praline
      schokolade schokoladen | dish-s | die Schokolade | die Schokolade | der Schokolade
      gebäck gebäcks gebäcke | dish-s | das Gebäck | das Gebäck | dem Gebäck
      hefezopf hefezopfs hefezöpfe | dish-s | der Hefezopf | den Hefezopf | dem Hefezopf
      christstollen christstollens | dish-s | der Christstollen | den Christstollen | dem Christstollen
      lebkuchen lebkuchens | dish-p | die Lebkuchen | die Lebkuchen | den Lebkuchen
      bananenbrot bananenbrots bananenbrote | dish-s | das Bananenbrot | das Bananenbrot | dem Bananenbrot
      topfenknödel topfenknödeln | dish-p | die Topfenknödel | die Topfenknödel | den Topfenknödeln
      marillenknödel marillenknödeln | dish-p | die Marillenknödel | die Marillenknödel | den Marillenknödeln
      zwetschgenknödel zwetschkenknödel zwetschgenknödeln zwetschkenknödeln | dish-p | die Zwetschgenknödel | die Zwetschgenknödel | den Zwetschgenknödeln
      mohnnudeln | dish-p | die Mohnnudeln | die Mohnnudeln | den Mohnnudeln
      buchteln | dish-p | die Buchteln | die Buchteln | den Buchteln
      sachertorte sachertorten | dish-s | die Sachertorte | die Sachertorte | der Sachertorte
      kirschtorte kirschtorten | dish-s | die Kirschtorte | die Kirschtorte | der Kirschtorte
      sahnetorte sahnetorten | dish-s | die Sahnetorte | die Sahnetorte | der Sahnetorte
      esterhazytorte | dish-s | die Esterházytorte | die Esterházytorte | der Esterházytorte
      linzertorte | dish-s | die Linzer Torte | die Linzer Torte | der Linzer Torte
      topfentorte | dish-s | die Topfentorte | die Topfentorte | der Topfentorte
      topfenstrudel | dish-s | der Topfenstrudel | den Topfenstrudel | dem Topfenstrudel
      strudel strudels | dish-s | der Strudel | den Strudel | dem Strudel
      mohnkuchen mohnkuchens | dish-s | der Mohnkuchen | den Mohnkuchen | dem Mohnkuchen
      pflaumenkuchen zwetschgenkuchen zwetschgendatschi | dish-s | der Pflaumenkuchen | den Pflaumenkuchen | dem Pflaumenkuchen
      rhabarberkuchen | dish-s | der Rhabarberkuchen | den Rhabarberkuchen | dem Rhabarberkuchen
      marmorkuchen | dish-s | der Marmorkuchen | den Marmorkuchen | dem Marmorkuchen
      kirschkuchen | dish-s | der Kirschkuchen | den Kirschkuchen | dem Kirschkuchen
      nusskuchen | dish-s | der Nusskuchen | den Nusskuchen | dem Nusskuchen
      zitronenkuchen | dish-s | der Zitronenkuchen | den Zitronenkuchen | dem Zitronenkuchen
      tarte tartes | dish-s | die Tarte | die Tarte | der Tarte
      pavlova | dish-s | die Pavlova | die Pavlova | der Pavlova
      schokoladenmousse | dish-s | die Schokoladenmousse | die Schokoladenmousse | der Schokoladenmousse
      pannacotta | dish-s | die Panna cotta | die Panna cotta | der Panna cotta
      pistazieneis | dish-s | das Pistazieneis | das Pistazieneis | dem Pistazieneis
      schokoeis | dish-s | das Schokoeis | das Schokoeis | dem Schokoeis
      vanilleeis | dish-s | das Vanilleeis | das Vanilleeis | dem Vanilleeis
      nussschnecke nussschnecken nusschnecke nusschnecken | dish-p | die Nussschnecken | die Nussschnecken | den Nussschnecken
      schokocroissant schokocroissants | dish-s | das Schokocroissant | das Schokocroissant | dem Schokocroissant
      plunder plunderteilchen | dish-p | die Plunderteilchen | die Plunderteilchen | den Plunderteilchen
      kardamomschnecken kardamomschnecke | dish-p | die Kardamomschnecken | die Kardamomschnecken | den Kardamomschnecken
      crème_brûlée creme_brulee creme_brülee creme_brule crème_brûle | dish-s | die Crème brûlée | die Crème brûlée | der Crème brûlée
      panna_cotta pana_cotta panna_cota | dish-s | die Panna cotta | die Panna cotta | der Panna cotta
      mousse_au_chocolat mouse_au_chocolat mousse_o_chocolat | dish-s | die Mousse au Chocolat | die Mousse au Chocolat | der Mousse au Chocolat
      rote_grütze roten_grütze roter_grütze | dish-s | die Rote Grütze | die Rote Grütze | der Roten Grütze
      schwarzwälder_kirschtorte schwarzwälder_kirschtorten | dish-s | die Schwarzwälder Kirschtorte | die Schwarzwälder Kirschtorte | der Schwarzwälder Kirschtorte
      linzer_torte linzer_torten | dish-s | die Linzer Torte | die Linzer Torte | der Linzer Torte
      frankfurter_kranz | dish-s | der Frankfurter Kranz | den Frankfurter Kranz | dem Frankfurter Kranz
      salzburger_nockerl salzburger_nockerln | dish-p | die Salzburger Nockerln | die Salzburger Nockerln | den Salzburger Nockerln
      arme_ritter armen_rittern | dish-p | die Armen Ritter | die Armen Ritter | den Armen Rittern
      carrot_cake | dish-s | der Carrot Cake | den Carrot Cake | dem Carrot Cake
      frozen_yogurt frozen_yoghurt frozen_joghurt | dish-s | der Frozen Yogurt | den Frozen Yogurt | dem Frozen Yogurt`,
    drinks: `
      wein weins | dish-s | der Wein | den Wein | dem Wein
      weine | dish-p | die Weine | die Weine | den Weinen
      hauswein hausweins hausweines | dish-s | der Hauswein | den Hauswein | dem Hauswein
      hausweine | dish-p | die Hausweine | die Hausweine | den Hausweinen
      rotwein rotweins rotweines | dish-s | der Rotwein | den Rotwein | dem Rotwein
      rotweine rotweinen | dish-p | die Rotweine | die Rotweine | den Rotweinen
      weißwein weisswein weißweins weissweins | dish-s | der Weißwein | den Weißwein | dem Weißwein
      weißweine weissweine weißweinen | dish-p | die Weißweine | die Weißweine | den Weißweinen
      riesling rieslings rieslinge | dish-s | der Riesling | den Riesling | dem Riesling
      grauburgunder grauburgunders | dish-s | der Grauburgunder | den Grauburgunder | dem Grauburgunder
      glühwein glühweins glühweine | dish-s | der Glühwein | den Glühwein | dem Glühwein
      sekt sekts | dish-s | der Sekt | den Sekt | dem Sekt
      prosecco proseccos | dish-s | der Prosecco | den Prosecco | dem Prosecco
      champagner champagners | dish-s | der Champagner | den Champagner | dem Champagner
      sangria sangrias | dish-s | die Sangria | die Sangria | der Sangria
      bier biers bieres | dish-s | das Bier | das Bier | dem Bier
      biere bieren | dish-p | die Biere | die Biere | den Bieren
      weißbier weissbier weißbiers weissbiers | dish-s | das Weißbier | das Weißbier | dem Weißbier
      hefeweizen | dish-s | das Hefeweizen | das Hefeweizen | dem Hefeweizen
      pils pilsner pilsener | dish-s | das Pils | das Pils | dem Pils
      cocktails | dish-p | die Cocktails | die Cocktails | den Cocktails
      cocktail | dish-s | der Cocktail | den Cocktail | dem Cocktail
      longdrinks | dish-p | die Longdrinks | die Longdrinks | den Longdrinks
      longdrink | dish-s | der Longdrink | den Longdrink | dem Longdrink
      mojito | dish-s | der Mojito | den Mojito | dem Mojito
      mojitos | dish-p | die Mojitos | die Mojitos | den Mojitos
      daiquiri daiquiris | dish-s | der Daiquiri | den Daiquiri | dem Daiquiri
      negroni negronis | dish-s | der Negroni | den Negroni | dem Negroni
      gin gins | dish-s | der Gin | den Gin | dem Gin
      whisky whiskey | dish-s | der Whisky | den Whisky | dem Whisky
      whiskys whiskies whiskeys | dish-p | die Whiskys | die Whiskys | den Whiskys
      grappa grappas | dish-s | der Grappa | den Grappa | dem Grappa
      ouzo ouzos | dish-s | der Ouzo | den Ouzo | dem Ouzo
      limonade | dish-s | die Limonade | die Limonade | der Limonade
      limonaden | dish-p | die Limonaden | die Limonaden | den Limonaden
      eistee eistees | dish-s | der Eistee | den Eistee | dem Eistee
      minztee minztees | dish-s | der Minztee | den Minztee | dem Minztee
      pfefferminztee | dish-s | der Pfefferminztee | den Pfefferminztee | dem Pfefferminztee
      orangensaft orangensafts orangensaftes | dish-s | der Orangensaft | den Orangensaft | dem Orangensaft
      apfelschorle apfelschorlen | dish-s | die Apfelschorle | die Apfelschorle | der Apfelschorle
      weinschorle weinschorlen | dish-s | die Weinschorle | die Weinschorle | der Weinschorle
      smoothie | dish-s | der Smoothie | den Smoothie | dem Smoothie
      smoothies | dish-p | die Smoothies | die Smoothies | den Smoothies
      milchshake milkshake | dish-s | der Milchshake | den Milchshake | dem Milchshake
      milchshakes milkshakes | dish-p | die Milchshakes | die Milchshakes | den Milchshakes
      trinkschokolade trinkschokoladen | dish-s | die Trinkschokolade | die Trinkschokolade | der Trinkschokolade
      kwas kwass | dish-s | der Kwas | den Kwas | dem Kwas
      cola colas | dish-s | die Cola | die Cola | der Cola
      spezi | dish-s | das Spezi | das Spezi | dem Spezi
      limo limos | dish-s | die Limo | die Limo | der Limo
      schorle schorlen | dish-s | die Schorle | die Schorle | der Schorle
      aperol | dish-s | der Aperol | den Aperol | dem Aperol
      äppelwoi ebbelwoi | dish-s | der Äppelwoi | den Äppelwoi | dem Äppelwoi
      apfelwein apfelweins | dish-s | der Apfelwein | den Apfelwein | dem Apfelwein
      kölsch | dish-s | das Kölsch | das Kölsch | dem Kölsch
      altbier altbiers | dish-s | das Altbier | das Altbier | dem Altbier
      kellerbier | dish-s | das Kellerbier | das Kellerbier | dem Kellerbier
      zwickl | dish-s | das Zwickl | das Zwickl | dem Zwickl
      veltliner | dish-s | der Veltliner | den Veltliner | dem Veltliner
      weinbegleitung | dish-s | die Weinbegleitung | die Weinbegleitung | der Weinbegleitung
      weinkarte | dish-s | die Weinkarte | die Weinkarte | der Weinkarte
      tee tees | dish-s | der Tee | den Tee | dem Tee
      chai | dish-s | der Chai | den Chai | dem Chai
      ayran | dish-s | der Ayran | den Ayran | dem Ayran
      lassi lassis mangolassi | dish-s | das Lassi | das Lassi | dem Lassi
      kakao kakaos | dish-s | der Kakao | den Kakao | dem Kakao
      schnaps | dish-s | der Schnaps | den Schnaps | dem Schnaps
      aperol_spritz aperol_sprizz aperol_spritzer | dish-s | der Aperol Spritz | den Aperol Spritz | dem Aperol Spritz
      gin_tonic gin_tonics gin_and_tonic gin_tonik | dish-s | der Gin Tonic | den Gin Tonic | dem Gin Tonic
      espresso_martini espresso_martinis expresso_martini | dish-s | der Espresso Martini | den Espresso Martini | dem Espresso Martini
      moscow_mule moscow_mules moskow_mule | dish-s | der Moscow Mule | den Moscow Mule | dem Moscow Mule
      piña_colada pina_colada piña_coladas pina_coladas | dish-s | die Piña colada | die Piña colada | der Piña colada
      weißer_spritzer weißen_spritzer | dish-s | der weiße Spritzer | den weißen Spritzer | dem weißen Spritzer
      grüner_veltliner grünen_veltliner | dish-s | der Grüne Veltliner | den Grünen Veltliner | dem Grünen Veltliner
      heiße_schokolade heißen_schokolade heiße_schoki | dish-s | die heiße Schokolade | die heiße Schokolade | der heißen Schokolade
      chai_latte chai_lattes | dish-s | der Chai Latte | den Chai Latte | dem Chai Latte
      mango_lassi mango_lassis | dish-s | das Mango-Lassi | das Mango-Lassi | dem Mango-Lassi
      gläser gläsern | thing-p | die Gläser | die Gläser | den Gläsern
      eiswürfel eiswürfeln | thing-p | die Eiswürfel | die Eiswürfel | den Eiswürfeln
      getränkeautomat | thing-s | der Getränkeautomat | den Getränkeautomaten | dem Getränkeautomaten
      getränkeautomaten | thing-p | die Getränkeautomaten | die Getränkeautomaten | den Getränkeautomaten`,
    coffee: `
      kaffee kaffees | dish-s | der Kaffee | den Kaffee | dem Kaffee
      espresso expresso | dish-s | der Espresso | den Espresso | dem Espresso
      espressos espressi | dish-p | die Espressos | die Espressos | den Espressos
      cappuccino capuccino cappucino | dish-s | der Cappuccino | den Cappuccino | dem Cappuccino
      cappuccinos cappuccini | dish-p | die Cappuccinos | die Cappuccinos | den Cappuccinos
      milchkaffee milchkaffees | dish-s | der Milchkaffee | den Milchkaffee | dem Milchkaffee
      filterkaffee filterkaffees | dish-s | der Filterkaffee | den Filterkaffee | dem Filterkaffee
      eiskaffee eiskaffees | dish-s | der Eiskaffee | den Eiskaffee | dem Eiskaffee
      cortado cortados | dish-s | der Cortado | den Cortado | dem Cortado
      mokka mokkas | dish-s | der Mokka | den Mokka | dem Mokka
      kaffeespezialitäten | dish-p | die Kaffeespezialitäten | die Kaffeespezialitäten | den Kaffeespezialitäten
      kaffeespezialität | dish-s | die Kaffeespezialität | die Kaffeespezialität | der Kaffeespezialität
      kaffeebohnen kaffeebohne | thing-p | die Kaffeebohnen | die Kaffeebohnen | den Kaffeebohnen
      matcha | dish-s | der Matcha | den Matcha | dem Matcha
      einspänner einspänners | dish-s | der Einspänner | den Einspänner | dem Einspänner
      melange | dish-s | die Melange | die Melange | der Melange
      flatwhite flatwhites | dish-s | der Flat White | den Flat White | dem Flat White
      americano | dish-s | der Americano | den Americano | dem Americano
      ristretto | dish-s | der Ristretto | den Ristretto | dem Ristretto
      lungo | dish-s | der Lungo | den Lungo | dem Lungo
      hafercappuccino | dish-s | der Hafercappuccino | den Hafercappuccino | dem Hafercappuccino
      latte_macchiato latte_macchiatos latte_machiato latte_macciato latte_macchiatto | dish-s | der Latte macchiato | den Latte macchiato | dem Latte macchiato
      flat_white flat_whites | dish-s | der Flat White | den Flat White | dem Flat White
      espresso_macchiato | dish-s | der Espresso macchiato | den Espresso macchiato | dem Espresso macchiato
      café_latte caffè_latte | dish-s | der Caffè Latte | den Caffè Latte | dem Caffè Latte
      café_crema caffè_crema kaffee_crema | dish-s | der Café Crema | den Café Crema | dem Café Crema
      matcha_latte matcha_lattes macha_latte | dish-s | der Matcha Latte | den Matcha Latte | dem Matcha Latte
      wiener_melange | dish-s | die Wiener Melange | die Wiener Melange | der Wiener Melange
      kaffeeautomat | thing-s | der Kaffeeautomat | den Kaffeeautomaten | dem Kaffeeautomaten
      kaffeeautomaten | thing-p | die Kaffeeautomaten | die Kaffeeautomaten | den Kaffeeautomaten
      espressomaschine | thing-s | die Espressomaschine | die Espressomaschine | der Espressomaschine
      espressomaschinen | thing-p | die Espressomaschinen | die Espressomaschinen | den Espressomaschinen
      kaffeekapseln | thing-p | die Kaffeekapseln | die Kaffeekapseln | den Kaffeekapseln`,
    product: `
      kleid kleids kleides | thing-s | das Kleid | das Kleid | dem Kleid
      brautkleid brautkleids brautkleides | thing-s | das Brautkleid | das Brautkleid | dem Brautkleid
      brautkleider brautkleidern | thing-p | die Brautkleider | die Brautkleider | den Brautkleidern
      hochzeitskleid hochzeitskleider hochzeitskleidern hochzeitskleides | thing-s | das Hochzeitskleid | das Hochzeitskleid | dem Hochzeitskleid
      abendkleid abendkleids abendkleides | thing-s | das Abendkleid | das Abendkleid | dem Abendkleid
      abendkleider abendkleidern | thing-p | die Abendkleider | die Abendkleider | den Abendkleidern
      dirndl | thing-s | das Dirndl | das Dirndl | dem Dirndl
      dirndls dirndln | thing-p | die Dirndl | die Dirndl | den Dirndln
      lederhose | thing-s | die Lederhose | die Lederhose | der Lederhose
      lederhosen | thing-p | die Lederhosen | die Lederhosen | den Lederhosen
      anzug anzugs anzuges | thing-s | der Anzug | den Anzug | dem Anzug
      hochzeitsanzug | thing-s | der Hochzeitsanzug | den Hochzeitsanzug | dem Hochzeitsanzug
      anzüge anzügen | thing-p | die Anzüge | die Anzüge | den Anzügen
      jeans | thing-s | die Jeans | die Jeans | der Jeans
      jacke | thing-s | die Jacke | die Jacke | der Jacke
      jacken | thing-p | die Jacken | die Jacken | den Jacken
      winterjacke | thing-s | die Winterjacke | die Winterjacke | der Winterjacke
      winterjacken | thing-p | die Winterjacken | die Winterjacken | den Winterjacken
      lederjacke | thing-s | die Lederjacke | die Lederjacke | der Lederjacke
      lederjacken | thing-p | die Lederjacken | die Lederjacken | den Lederjacken
      regenjacke | thing-s | die Regenjacke | die Regenjacke | der Regenjacke
      regenjacken | thing-p | die Regenjacken | die Regenjacken | den Regenjacken
      wintermantel wintermantels | thing-s | der Wintermantel | den Wintermantel | dem Wintermantel
      wintermäntel wintermänteln | thing-p | die Wintermäntel | die Wintermäntel | den Wintermänteln
      pullover pullovers pulli pullis | thing-s | der Pullover | den Pullover | dem Pullover
      pullovern | thing-p | die Pullover | die Pullover | den Pullovern
      bluse | thing-s | die Bluse | die Bluse | der Bluse
      blusen | thing-p | die Blusen | die Blusen | den Blusen
      shirt | thing-s | das Shirt | das Shirt | dem Shirt
      tshirts | thing-p | die T-Shirts | die T-Shirts | den T-Shirts
      tshirt | thing-s | das T-Shirt | das T-Shirt | dem T-Shirt
      shirts | thing-p | die Shirts | die Shirts | den Shirts
      sweatshirt | thing-s | das Sweatshirt | das Sweatshirt | dem Sweatshirt
      sweatshirts | thing-p | die Sweatshirts | die Sweatshirts | den Sweatshirts
      hoodie | thing-s | der Hoodie | den Hoodie | dem Hoodie
      hoodies | thing-p | die Hoodies | die Hoodies | den Hoodies
      strumpfhose | thing-s | die Strumpfhose | die Strumpfhose | der Strumpfhose
      strumpfhosen | thing-p | die Strumpfhosen | die Strumpfhosen | den Strumpfhosen
      schlafanzug schlafanzugs | thing-s | der Schlafanzug | den Schlafanzug | dem Schlafanzug
      schlafanzüge schlafanzügen | thing-p | die Schlafanzüge | die Schlafanzüge | den Schlafanzügen
      pyjama pyjamas | thing-s | der Pyjama | den Pyjama | dem Pyjama
      badeanzug badeanzugs | thing-s | der Badeanzug | den Badeanzug | dem Badeanzug
      badeanzüge badeanzügen | thing-p | die Badeanzüge | die Badeanzüge | den Badeanzügen
      bikini | thing-s | der Bikini | den Bikini | dem Bikini
      bikinis | thing-p | die Bikinis | die Bikinis | den Bikinis
      krawatte | thing-s | die Krawatte | die Krawatte | der Krawatte
      krawatten | thing-p | die Krawatten | die Krawatten | den Krawatten
      mütze | thing-s | die Mütze | die Mütze | der Mütze
      mützen | thing-p | die Mützen | die Mützen | den Mützen
      ledergürtel ledergürtels ledergürteln | thing-s | der Ledergürtel | den Ledergürtel | dem Ledergürtel
      schuhe schuhen | thing-p | die Schuhe | die Schuhe | den Schuhen
      schuh | thing-s | der Schuh | den Schuh | dem Schuh
      laufschuhe laufschuhen | thing-p | die Laufschuhe | die Laufschuhe | den Laufschuhen
      laufschuh | thing-s | der Laufschuh | den Laufschuh | dem Laufschuh
      turnschuhe turnschuhen | thing-p | die Turnschuhe | die Turnschuhe | den Turnschuhen
      wanderschuhe wanderschuhen | thing-p | die Wanderschuhe | die Wanderschuhe | den Wanderschuhen
      wanderschuh | thing-s | der Wanderschuh | den Wanderschuh | dem Wanderschuh
      kinderschuhe kinderschuhen | thing-p | die Kinderschuhe | die Kinderschuhe | den Kinderschuhen
      hausschuhe hausschuhen | thing-p | die Hausschuhe | die Hausschuhe | den Hausschuhen
      sneaker sneakers sneakern | thing-p | die Sneaker | die Sneaker | den Sneakern
      stiefel stiefeln | thing-p | die Stiefel | die Stiefel | den Stiefeln
      stiefeletten | thing-p | die Stiefeletten | die Stiefeletten | den Stiefeletten
      stiefelette | thing-s | die Stiefelette | die Stiefelette | der Stiefelette
      sandalen | thing-p | die Sandalen | die Sandalen | den Sandalen
      sandale | thing-s | die Sandale | die Sandale | der Sandale
      handtasche | thing-s | die Handtasche | die Handtasche | der Handtasche
      handtaschen | thing-p | die Handtaschen | die Handtaschen | den Handtaschen
      schulranzen schulranzens | thing-s | der Schulranzen | den Schulranzen | dem Schulranzen
      rucksack rucksacks | thing-s | der Rucksack | den Rucksack | dem Rucksack
      rucksäcke rucksäcken | thing-p | die Rucksäcke | die Rucksäcke | den Rucksäcken
      sofa | thing-s | das Sofa | das Sofa | dem Sofa
      sofas | thing-p | die Sofas | die Sofas | den Sofas
      couch couchs couches couchen | thing-s | die Couch | die Couch | der Couch
      ecksofa ecksofas | thing-s | das Ecksofa | das Ecksofa | dem Ecksofa
      schlafsofa schlafsofas | thing-s | das Schlafsofa | das Schlafsofa | dem Schlafsofa
      bürostuhl bürostuhls | thing-s | der Bürostuhl | den Bürostuhl | dem Bürostuhl
      bürostühle bürostühlen | thing-p | die Bürostühle | die Bürostühle | den Bürostühlen
      esstisch esstischs esstisches | thing-s | der Esstisch | den Esstisch | dem Esstisch
      esstische esstischen | thing-p | die Esstische | die Esstische | den Esstischen
      couchtisch couchtische couchtischs couchtisches | thing-s | der Couchtisch | den Couchtisch | dem Couchtisch
      schreibtisch schreibtischs schreibtisches | thing-s | der Schreibtisch | den Schreibtisch | dem Schreibtisch
      schreibtische schreibtischen | thing-p | die Schreibtische | die Schreibtische | den Schreibtischen
      kleiderschrank kleiderschranks | thing-s | der Kleiderschrank | den Kleiderschrank | dem Kleiderschrank
      kleiderschränke kleiderschränken | thing-p | die Kleiderschränke | die Kleiderschränke | den Kleiderschränken
      bücherregal bücherregals | thing-s | das Bücherregal | das Bücherregal | dem Bücherregal
      bücherregale bücherregalen | thing-p | die Bücherregale | die Bücherregale | den Bücherregalen
      kommode | thing-s | die Kommode | die Kommode | der Kommode
      kommoden | thing-p | die Kommoden | die Kommoden | den Kommoden
      boxspringbett boxspringbetts boxspringbettes | thing-s | das Boxspringbett | das Boxspringbett | dem Boxspringbett
      boxspringbetten | thing-p | die Boxspringbetten | die Boxspringbetten | den Boxspringbetten
      matratze | thing-s | die Matratze | die Matratze | der Matratze
      matratzen | thing-p | die Matratzen | die Matratzen | den Matratzen
      lattenrost lattenrosts | thing-s | der Lattenrost | den Lattenrost | dem Lattenrost
      lattenroste | thing-p | die Lattenroste | die Lattenroste | den Lattenrosten
      bettdecke | thing-s | die Bettdecke | die Bettdecke | der Bettdecke
      bettdecken | thing-p | die Bettdecken | die Bettdecken | den Bettdecken
      bettwäsche | thing-s | die Bettwäsche | die Bettwäsche | der Bettwäsche
      gardinen | thing-p | die Gardinen | die Gardinen | den Gardinen
      jalousien | thing-p | die Jalousien | die Jalousien | den Jalousien
      jalousie | thing-s | die Jalousie | die Jalousie | der Jalousie
      markise | thing-s | die Markise | die Markise | der Markise
      markisen | thing-p | die Markisen | die Markisen | den Markisen
      einbauküche | thing-s | die Einbauküche | die Einbauküche | der Einbauküche
      einbauküchen | thing-p | die Einbauküchen | die Einbauküchen | den Einbauküchen
      gartenmöbel gartenmöbeln | thing-p | die Gartenmöbel | die Gartenmöbel | den Gartenmöbeln
      möbel möbeln | thing-p | die Möbel | die Möbel | den Möbeln
      parkett parketts | thing-s | das Parkett | das Parkett | dem Parkett
      parkettboden | thing-s | der Parkettboden | den Parkettboden | dem Parkettboden
      laminat laminats | thing-s | das Laminat | das Laminat | dem Laminat
      lampe | thing-s | die Lampe | die Lampe | der Lampe
      lampen | thing-p | die Lampen | die Lampen | den Lampen
      kaminofen kaminofens | thing-s | der Kaminofen | den Kaminofen | dem Kaminofen
      kaminöfen | thing-p | die Kaminöfen | die Kaminöfen | den Kaminöfen
      waschmaschine | thing-s | die Waschmaschine | die Waschmaschine | der Waschmaschine
      waschmaschinen | thing-p | die Waschmaschinen | die Waschmaschinen | den Waschmaschinen
      spülmaschine spülmaschinen | thing-s | die Spülmaschine | die Spülmaschine | der Spülmaschine
      geschirrspüler geschirrspülers geschirrspülern | thing-s | der Geschirrspüler | den Geschirrspüler | dem Geschirrspüler
      kühlschrank kühlschranks | thing-s | der Kühlschrank | den Kühlschrank | dem Kühlschrank
      kühlschränke kühlschränken | thing-p | die Kühlschränke | die Kühlschränke | den Kühlschränken
      wäschetrockner wäschetrockners | thing-s | der Wäschetrockner | den Wäschetrockner | dem Wäschetrockner
      backofen backöfen backofens | thing-s | der Backofen | den Backofen | dem Backofen
      staubsauger staubsaugers staubsaugern | thing-s | der Staubsauger | den Staubsauger | dem Staubsauger
      saugroboter saugroboters saugrobotern | thing-s | der Saugroboter | den Saugroboter | dem Saugroboter
      kaffeemaschine | thing-s | die Kaffeemaschine | die Kaffeemaschine | der Kaffeemaschine
      kaffeemaschinen | thing-p | die Kaffeemaschinen | die Kaffeemaschinen | den Kaffeemaschinen
      kaffeevollautomat kaffeevollautomaten | thing-s | der Kaffeevollautomat | den Kaffeevollautomaten | dem Kaffeevollautomaten
      toaster toasters toastern | thing-s | der Toaster | den Toaster | dem Toaster
      wasserkocher wasserkochers wasserkochern | thing-s | der Wasserkocher | den Wasserkocher | dem Wasserkocher
      bratpfanne bratpfannen | thing-s | die Bratpfanne | die Bratpfanne | der Bratpfanne
      vase | thing-s | die Vase | die Vase | der Vase
      vasen | thing-p | die Vasen | die Vasen | den Vasen
      duftkerzen | thing-p | die Duftkerzen | die Duftkerzen | den Duftkerzen
      duftkerze | thing-s | die Duftkerze | die Duftkerze | der Duftkerze
      rasenmäher rasenmähers rasenmähern | thing-s | der Rasenmäher | den Rasenmäher | dem Rasenmäher
      mähroboter mähroboters mährobotern | thing-s | der Mähroboter | den Mähroboter | dem Mähroboter
      fernseher fernsehers fernsehern | thing-s | der Fernseher | den Fernseher | dem Fernseher
      laptop | thing-s | der Laptop | den Laptop | dem Laptop
      laptops | thing-p | die Laptops | die Laptops | den Laptops
      notebook | thing-s | das Notebook | das Notebook | dem Notebook
      notebooks | thing-p | die Notebooks | die Notebooks | den Notebooks
      smartphone | thing-s | das Smartphone | das Smartphone | dem Smartphone
      smartphones | thing-p | die Smartphones | die Smartphones | den Smartphones
      smartwatch smartwatches | thing-s | die Smartwatch | die Smartwatch | der Smartwatch
      handyhülle | thing-s | die Handyhülle | die Handyhülle | der Handyhülle
      handyhüllen | thing-p | die Handyhüllen | die Handyhüllen | den Handyhüllen
      ladekabel ladekabels | thing-s | das Ladekabel | das Ladekabel | dem Ladekabel
      ladekabeln | thing-p | die Ladekabel | die Ladekabel | den Ladekabeln
      powerbank powerbanks | thing-s | die Powerbank | die Powerbank | der Powerbank
      kopfhörer kopfhörern | thing-p | die Kopfhörer | die Kopfhörer | den Kopfhörern
      spielkonsole spielkonsolen | thing-s | die Spielkonsole | die Spielkonsole | der Spielkonsole
      fahrrad fahrrads fahrrades | thing-s | das Fahrrad | das Fahrrad | dem Fahrrad
      fahrräder fahrrädern | thing-p | die Fahrräder | die Fahrräder | den Fahrrädern
      ebike | thing-s | das E-Bike | das E-Bike | dem E-Bike
      pedelec pedelecs | thing-s | das Pedelec | das Pedelec | dem Pedelec
      ebikes | thing-p | die E-Bikes | die E-Bikes | den E-Bikes
      bike | thing-s | das Bike | das Bike | dem Bike
      bikes | thing-p | die Bikes | die Bikes | den Bikes
      mountainbike | thing-s | das Mountainbike | das Mountainbike | dem Mountainbike
      mountainbikes | thing-p | die Mountainbikes | die Mountainbikes | den Mountainbikes
      rennrad rennrads | thing-s | das Rennrad | das Rennrad | dem Rennrad
      rennräder rennrädern | thing-p | die Rennräder | die Rennräder | den Rennrädern
      lastenrad lastenrads | thing-s | das Lastenrad | das Lastenrad | dem Lastenrad
      lastenräder lastenrädern | thing-p | die Lastenräder | die Lastenräder | den Lastenrädern
      kinderfahrrad | thing-s | das Kinderfahrrad | das Kinderfahrrad | dem Kinderfahrrad
      kinderfahrräder kinderräder | thing-p | die Kinderfahrräder | die Kinderfahrräder | den Kinderfahrrädern
      kinderrad | thing-s | das Kinderrad | das Kinderrad | dem Kinderrad
      fahrradhelm fahrradhelme fahrradhelms | thing-s | der Fahrradhelm | den Fahrradhelm | dem Fahrradhelm
      skischuhe skischuhen | thing-p | die Skischuhe | die Skischuhe | den Skischuhen
      snowboard snowboards | thing-s | das Snowboard | das Snowboard | dem Snowboard
      schlafsack schlafsacks | thing-s | der Schlafsack | den Schlafsack | dem Schlafsack
      schlafsäcke schlafsäcken | thing-p | die Schlafsäcke | die Schlafsäcke | den Schlafsäcken
      tennisschläger tennisschlägers tennisschlägern | thing-s | der Tennisschläger | den Tennisschläger | dem Tennisschläger
      golfschläger golfschlägern | thing-p | die Golfschläger | die Golfschläger | den Golfschlägern
      kajak | thing-s | das Kajak | das Kajak | dem Kajak
      kajaks | thing-p | die Kajaks | die Kajaks | den Kajaks
      spielzeug spielzeuge spielzeugen spielzeugs | thing-s | das Spielzeug | das Spielzeug | dem Spielzeug
      spielsachen | thing-p | die Spielsachen | die Spielsachen | den Spielsachen
      brettspiele brettspielen gesellschaftsspiele gesellschaftsspielen | thing-p | die Brettspiele | die Brettspiele | den Brettspielen
      brettspiel | thing-s | das Brettspiel | das Brettspiel | dem Brettspiel
      bücher büchern | thing-p | die Bücher | die Bücher | den Büchern
      hörbuch hörbuchs | thing-s | das Hörbuch | das Hörbuch | dem Hörbuch
      hörbücher hörbüchern | thing-p | die Hörbücher | die Hörbücher | den Hörbüchern
      fotobuch fotobuchs | thing-s | das Fotobuch | das Fotobuch | dem Fotobuch
      fotobücher fotobüchern | thing-p | die Fotobücher | die Fotobücher | den Fotobüchern
      schallplatten | thing-p | die Schallplatten | die Schallplatten | den Schallplatten
      schallplatte | thing-s | die Schallplatte | die Schallplatte | der Schallplatte
      gitarre | thing-s | die Gitarre | die Gitarre | der Gitarre
      gitarren | thing-p | die Gitarren | die Gitarren | den Gitarren
      blumen | thing-p | die Blumen | die Blumen | den Blumen
      blumenstrauß blumenstrauss blumenstraußes | thing-s | der Blumenstrauß | den Blumenstrauß | dem Blumenstrauß
      blumensträuße blumensträusse blumensträußen | thing-p | die Blumensträuße | die Blumensträuße | den Blumensträußen
      brautstrauß brautstrauss brautstraußes | thing-s | der Brautstrauß | den Brautstrauß | dem Brautstrauß
      brautsträuße | thing-p | die Brautsträuße | die Brautsträuße | den Brautsträußen
      rosen | thing-p | die Rosen | die Rosen | den Rosen
      tulpen | thing-p | die Tulpen | die Tulpen | den Tulpen
      orchidee | thing-s | die Orchidee | die Orchidee | der Orchidee
      orchideen | thing-p | die Orchideen | die Orchideen | den Orchideen
      pflanzen | thing-p | die Pflanzen | die Pflanzen | den Pflanzen
      pflanze | thing-s | die Pflanze | die Pflanze | der Pflanze
      gesteck gestecks | thing-s | das Gesteck | das Gesteck | dem Gesteck
      gestecke gestecken | thing-p | die Gestecke | die Gestecke | den Gestecken
      adventskranz adventskranzes | thing-s | der Adventskranz | den Adventskranz | dem Adventskranz
      adventskränze adventskränzen | thing-p | die Adventskränze | die Adventskränze | den Adventskränzen
      weihnachtsbaum | thing-s | der Weihnachtsbaum | den Weihnachtsbaum | dem Weihnachtsbaum
      tannenbaum | thing-s | der Tannenbaum | den Tannenbaum | dem Tannenbaum
      christbäume | thing-p | die Christbäume | die Christbäume | den Christbäumen
      christbaum | thing-s | der Christbaum | den Christbaum | dem Christbaum
      weihnachtsbäume weihnachtsbäumen | thing-p | die Weihnachtsbäume | die Weihnachtsbäume | den Weihnachtsbäumen
      brille | thing-s | die Brille | die Brille | der Brille
      brillen | thing-p | die Brillen | die Brillen | den Brillen
      sonnenbrille | thing-s | die Sonnenbrille | die Sonnenbrille | der Sonnenbrille
      sonnenbrillen | thing-p | die Sonnenbrillen | die Sonnenbrillen | den Sonnenbrillen
      gleitsichtbrille | thing-s | die Gleitsichtbrille | die Gleitsichtbrille | der Gleitsichtbrille
      gleitsichtbrillen | thing-p | die Gleitsichtbrillen | die Gleitsichtbrillen | den Gleitsichtbrillen
      kontaktlinsen | thing-p | die Kontaktlinsen | die Kontaktlinsen | den Kontaktlinsen
      kontaktlinse | thing-s | die Kontaktlinse | die Kontaktlinse | der Kontaktlinse
      schmuck schmucks | thing-s | der Schmuck | den Schmuck | dem Schmuck
      schmuckstücke schmuckstücken | thing-p | die Schmuckstücke | die Schmuckstücke | den Schmuckstücken
      schmuckstück | thing-s | das Schmuckstück | das Schmuckstück | dem Schmuckstück
      halskette | thing-s | die Halskette | die Halskette | der Halskette
      halsketten | thing-p | die Halsketten | die Halsketten | den Halsketten
      ohrringe ohrringen | thing-p | die Ohrringe | die Ohrringe | den Ohrringen
      eheringe eheringen | thing-p | die Eheringe | die Eheringe | den Eheringen
      ehering | thing-s | der Ehering | den Ehering | dem Ehering
      trauringe trauringen | thing-p | die Trauringe | die Trauringe | den Trauringen
      trauring | thing-s | der Trauring | den Trauring | dem Trauring
      verlobungsring verlobungsrings | thing-s | der Verlobungsring | den Verlobungsring | dem Verlobungsring
      verlobungsringe verlobungsringen | thing-p | die Verlobungsringe | die Verlobungsringe | den Verlobungsringen
      armbanduhr | thing-s | die Armbanduhr | die Armbanduhr | der Armbanduhr
      armbanduhren | thing-p | die Armbanduhren | die Armbanduhren | den Armbanduhren
      parfum parfüm | thing-s | das Parfum | das Parfum | dem Parfum
      parfums parfüms | thing-p | die Parfums | die Parfums | den Parfums
      lippenstift lippenstifts | thing-s | der Lippenstift | den Lippenstift | dem Lippenstift
      lippenstifte lippenstiften | thing-p | die Lippenstifte | die Lippenstifte | den Lippenstiften
      gebrauchtwagen gebrauchtwagens | thing-s | der Gebrauchtwagen | den Gebrauchtwagen | dem Gebrauchtwagen
      neuwagen neuwagens | thing-s | der Neuwagen | den Neuwagen | dem Neuwagen
      akkuschrauber akkuschraubers | thing-s | der Akkuschrauber | den Akkuschrauber | dem Akkuschrauber
      bohrmaschine bohrmaschinen | thing-s | die Bohrmaschine | die Bohrmaschine | der Bohrmaschine
      akku akkus | thing-s | der Akku | den Akku | dem Akku
      ladegerät ladegeräts ladegerätes | thing-s | das Ladegerät | das Ladegerät | dem Ladegerät
      mantel mantels mäntel mänteln | thing-s | der Mantel | den Mantel | dem Mantel
      mietwagen mietwagens | thing-s | der Mietwagen | den Mietwagen | dem Mietwagen
      leihwagen leihwagens | thing-s | der Leihwagen | den Leihwagen | dem Leihwagen
      t_shirt | thing-s | das T-Shirt | das T-Shirt | dem T-Shirt
      t_shirts | thing-p | die T-Shirts | die T-Shirts | den T-Shirts
      e_bike | thing-s | das E-Bike | das E-Bike | dem E-Bike
      e_bikes | thing-p | die E-Bikes | die E-Bikes | den E-Bikes
      mountain_bike | thing-s | das Mountainbike | das Mountainbike | dem Mountainbike
      mountain_bikes | thing-p | die Mountainbikes | die Mountainbikes | den Mountainbikes
      air_fryer air_fryers airfryer | thing-s | der Airfryer | den Airfryer | dem Airfryer
      high_heels | thing-p | die High Heels | die High Heels | den High Heels
      reißverschluss reißverschlusses | thing-s | der Reißverschluss | den Reißverschluss | dem Reißverschluss
      reißverschlüsse reißverschlüssen | thing-p | die Reißverschlüsse | die Reißverschlüsse | den Reißverschlüssen
      knöpfe knöpfen | thing-p | die Knöpfe | die Knöpfe | den Knöpfen
      naht | thing-s | die Naht | die Naht | der Naht
      nähte nähten | thing-p | die Nähte | die Nähte | den Nähten
      sohle | thing-s | die Sohle | die Sohle | der Sohle
      sohlen | thing-p | die Sohlen | die Sohlen | den Sohlen
      stecker steckers | thing-s | der Stecker | den Stecker | dem Stecker
      steckern | thing-p | die Stecker | die Stecker | den Steckern
      netzteil netzteils | thing-s | das Netzteil | das Netzteil | dem Netzteil
      netzteile netzteilen | thing-p | die Netzteile | die Netzteile | den Netzteilen
      display | thing-s | das Display | das Display | dem Display
      displays | thing-p | die Displays | die Displays | den Displays
      bildschirm bildschirms | thing-s | der Bildschirm | den Bildschirm | dem Bildschirm
      bildschirme bildschirmen | thing-p | die Bildschirme | die Bildschirme | den Bildschirmen
      tastatur | thing-s | die Tastatur | die Tastatur | der Tastatur
      tastaturen | thing-p | die Tastaturen | die Tastaturen | den Tastaturen
      batterien | thing-p | die Batterien | die Batterien | den Batterien
      batterie | thing-s | die Batterie | die Batterie | der Batterie
      schublade | thing-s | die Schublade | die Schublade | der Schublade
      schubladen | thing-p | die Schubladen | die Schubladen | den Schubladen
      armlehne | thing-s | die Armlehne | die Armlehne | der Armlehne
      armlehnen | thing-p | die Armlehnen | die Armlehnen | den Armlehnen
      tischplatte | thing-s | die Tischplatte | die Tischplatte | der Tischplatte
      tischplatten | thing-p | die Tischplatten | die Tischplatten | den Tischplatten
      ersatzteil ersatzteils | thing-s | das Ersatzteil | das Ersatzteil | dem Ersatzteil
      ersatzteile ersatzteilen | thing-p | die Ersatzteile | die Ersatzteile | den Ersatzteilen
      zubehör zubehörs | thing-s | das Zubehör | das Zubehör | dem Zubehör
      anleitung | thing-s | die Anleitung | die Anleitung | der Anleitung
      anleitungen | thing-p | die Anleitungen | die Anleitungen | den Anleitungen
      aufbauanleitung | thing-s | die Aufbauanleitung | die Aufbauanleitung | der Aufbauanleitung
      aufbauanleitungen | thing-p | die Aufbauanleitungen | die Aufbauanleitungen | den Aufbauanleitungen
      bedienungsanleitung | thing-s | die Bedienungsanleitung | die Bedienungsanleitung | der Bedienungsanleitung
      bedienungsanleitungen | thing-p | die Bedienungsanleitungen | die Bedienungsanleitungen | den Bedienungsanleitungen
      etikett etiketts etikettes | thing-s | das Etikett | das Etikett | dem Etikett
      etiketten | thing-p | die Etiketten | die Etiketten | den Etiketten
      sattel sattels | thing-s | der Sattel | den Sattel | dem Sattel
      sättel sätteln | thing-p | die Sättel | die Sättel | den Sätteln`,
    range: `
      geräte geräten gerätepark trainingsgeräte fitnessgeräte trainingsgeräten fitnessgeräten sportgeräte kraftgeräte cardiogeräte | thing-p | die Geräte | die Geräte | den Geräten
      umkleiden umkleide umkleidekabine umkleidekabinen | thing-p | die Umkleiden | die Umkleiden | den Umkleiden
      regal regals | thing-s | das Regal | das Regal | dem Regal
      regale regalen | thing-p | die Regale | die Regale | den Regalen
      kühlregal kühlregals | thing-s | das Kühlregal | das Kühlregal | dem Kühlregal
      kühlregale kühlregalen | thing-p | die Kühlregale | die Kühlregale | den Kühlregalen
      fleischtheke | thing-s | die Fleischtheke | die Fleischtheke | der Fleischtheke
      fleischtheken | thing-p | die Fleischtheken | die Fleischtheken | den Fleischtheken
      obstabteilung obst_abteilung | thing-s | die Obstabteilung | die Obstabteilung | der Obstabteilung
      salatbars | thing-p | die Salatbars | die Salatbars | den Salatbars
      preisschild preisschilds preisschildes | thing-s | das Preisschild | das Preisschild | dem Preisschild
      preisschilder preisschildern | thing-p | die Preisschilder | die Preisschilder | den Preisschildern`,
    pool: `
      pool | thing-s | der Pool | den Pool | dem Pool
      pools | thing-p | die Pools | die Pools | den Pools
      sauna | thing-s | die Sauna | die Sauna | der Sauna
      saunen saunas | thing-p | die Saunen | die Saunen | den Saunen
      whirlpool whirlpools | thing-s | der Whirlpool | den Whirlpool | dem Whirlpool
      dampfbad dampfbäder dampfbädern dampfbads dampfbades | thing-s | das Dampfbad | das Dampfbad | dem Dampfbad
      schwimmbad schwimmbads schwimmbades | thing-s | das Schwimmbad | das Schwimmbad | dem Schwimmbad
      schwimmbäder | thing-p | die Schwimmbäder | die Schwimmbäder | den Schwimmbädern
      wellnessbereich wellnessbereichs wellnessbereiches | thing-s | der Wellnessbereich | den Wellnessbereich | dem Wellnessbereich
      saunabereich saunabereichs saunabereiches | thing-s | der Saunabereich | den Saunabereich | dem Saunabereich
      saunalandschaft | thing-s | die Saunalandschaft | die Saunalandschaft | der Saunalandschaft
      infinity_pool infinity_pools | thing-s | der Infinity-Pool | den Infinity-Pool | dem Infinity-Pool
      spa_bereich spa_bereichs spa_bereiches | thing-s | der Spa-Bereich | den Spa-Bereich | dem Spa-Bereich
      wellness_bereich wellness_bereichs wellness_bereiches | thing-s | der Wellnessbereich | den Wellnessbereich | dem Wellnessbereich
      finnische_sauna finnischen_sauna | thing-s | die finnische Sauna | die finnische Sauna | der finnischen Sauna
      sonnenliege | thing-s | die Sonnenliege | die Sonnenliege | der Sonnenliege
      sonnenliegen | thing-p | die Sonnenliegen | die Sonnenliegen | den Sonnenliegen
      liegestuhl liegestuhls | thing-s | der Liegestuhl | den Liegestuhl | dem Liegestuhl
      liegestühle liegestühlen | thing-p | die Liegestühle | die Liegestühle | den Liegestühlen
      poolbar pool_bar | thing-s | die Poolbar | die Poolbar | der Poolbar
      poolbars | thing-p | die Poolbars | die Poolbars | den Poolbars
      außenpool | thing-s | der Außenpool | den Außenpool | dem Außenpool
      außenpools | thing-p | die Außenpools | die Außenpools | den Außenpools
      kinderpool | thing-s | der Kinderpool | den Kinderpool | dem Kinderpool
      kinderpools | thing-p | die Kinderpools | die Kinderpools | den Kinderpools
      schwimmbecken schwimmbeckens | thing-s | das Schwimmbecken | das Schwimmbecken | dem Schwimmbecken
      rutsche | thing-s | die Rutsche | die Rutsche | der Rutsche
      wasserrutsche | thing-s | die Wasserrutsche | die Wasserrutsche | der Wasserrutsche
      wasserrutschen | thing-p | die Wasserrutschen | die Wasserrutschen | den Wasserrutschen
      spind spinds spindes | thing-s | der Spind | den Spind | dem Spind
      spinde spinden | thing-p | die Spinde | die Spinde | den Spinden
      schließfach schließfachs | thing-s | das Schließfach | das Schließfach | dem Schließfach
      schließfächer schließfächern | thing-p | die Schließfächer | die Schließfächer | den Schließfächern
      aufguss aufgusses | thing-s | der Aufguss | den Aufguss | dem Aufguss
      aufgüsse aufgüssen | thing-p | die Aufgüsse | die Aufgüsse | den Aufgüssen
      ruheraum ruheraums | thing-s | der Ruheraum | den Ruheraum | dem Ruheraum
      ruheräume ruheräumen | thing-p | die Ruheräume | die Ruheräume | den Ruheräumen
      fitnessraum fitnessraums fitness_raum | thing-s | der Fitnessraum | den Fitnessraum | dem Fitnessraum
      fitnessräume fitnessräumen | thing-p | die Fitnessräume | die Fitnessräume | den Fitnessräumen
      kurzhanteln | thing-p | die Kurzhanteln | die Kurzhanteln | den Kurzhanteln
      laufband laufbands laufbandes | thing-s | das Laufband | das Laufband | dem Laufband
      laufbänder laufbändern | thing-p | die Laufbänder | die Laufbänder | den Laufbändern
      crosstrainer crosstrainers | thing-s | der Crosstrainer | den Crosstrainer | dem Crosstrainer
      crosstrainern | thing-p | die Crosstrainer | die Crosstrainer | den Crosstrainern
      beinpresse | thing-s | die Beinpresse | die Beinpresse | der Beinpresse
      beinpressen | thing-p | die Beinpressen | die Beinpressen | den Beinpressen
      yogamatte | thing-s | die Yogamatte | die Yogamatte | der Yogamatte
      yogamatten | thing-p | die Yogamatten | die Yogamatten | den Yogamatten
      kursraum kursraums | thing-s | der Kursraum | den Kursraum | dem Kursraum
      kursräume kursräumen | thing-p | die Kursräume | die Kursräume | den Kursräumen
      kursplan kursplans | thing-s | der Kursplan | den Kursplan | dem Kursplan
      kurspläne kursplänen | thing-p | die Kurspläne | die Kurspläne | den Kursplänen
      drehkreuz drehkreuzes | thing-s | das Drehkreuz | das Drehkreuz | dem Drehkreuz
      drehkreuze drehkreuzen | thing-p | die Drehkreuze | die Drehkreuze | den Drehkreuzen
      hüpfburg | thing-s | die Hüpfburg | die Hüpfburg | der Hüpfburg
      hüpfburgen | thing-p | die Hüpfburgen | die Hüpfburgen | den Hüpfburgen
      trampolin trampolins | thing-s | das Trampolin | das Trampolin | dem Trampolin
      trampoline trampolinen | thing-p | die Trampoline | die Trampoline | den Trampolinen
      klettergerüst klettergerüsts klettergerüstes | thing-s | das Klettergerüst | das Klettergerüst | dem Klettergerüst
      klettergerüste klettergerüsten | thing-p | die Klettergerüste | die Klettergerüste | den Klettergerüsten
      spielgeräte spielgeräten | thing-p | die Spielgeräte | die Spielgeräte | den Spielgeräten
      spielzimmer spielzimmers | thing-s | das Spielzimmer | das Spielzimmer | dem Spielzimmer
      spielzimmern | thing-p | die Spielzimmer | die Spielzimmer | den Spielzimmern
      bällebad bällebads bällebades | thing-s | das Bällebad | das Bällebad | dem Bällebad
      bällebäder bällebädern | thing-p | die Bällebäder | die Bällebäder | den Bällebädern
      kinderclub kids_club miniclub mini_club kinder_club | thing-s | der Kinderclub | den Kinderclub | dem Kinderclub
      kinderclubs | thing-p | die Kinderclubs | die Kinderclubs | den Kinderclubs
      minigolfplatz minigolfplatzes | thing-s | der Minigolfplatz | den Minigolfplatz | dem Minigolfplatz
      minigolfplätze minigolfplätzen | thing-p | die Minigolfplätze | die Minigolfplätze | den Minigolfplätzen
      tischtennisplatte | thing-s | die Tischtennisplatte | die Tischtennisplatte | der Tischtennisplatte
      tischtennisplatten | thing-p | die Tischtennisplatten | die Tischtennisplatten | den Tischtennisplatten
      bowlingbahn | thing-s | die Bowlingbahn | die Bowlingbahn | der Bowlingbahn
      bowlingbahnen | thing-p | die Bowlingbahnen | die Bowlingbahnen | den Bowlingbahnen
      spielautomaten | thing-p | die Spielautomaten | die Spielautomaten | den Spielautomaten
      tennisplatz tennisplatzes | thing-s | der Tennisplatz | den Tennisplatz | dem Tennisplatz
      tennisplätze tennisplätzen | thing-p | die Tennisplätze | die Tennisplätze | den Tennisplätzen
      grillplatz grillplatzes | thing-s | der Grillplatz | den Grillplatz | dem Grillplatz
      grillplätze grillplätzen | thing-p | die Grillplätze | die Grillplätze | den Grillplätzen
      leihfahrräder leihfahrrädern leihräder leihrädern leihbikes | thing-p | die Leihfahrräder | die Leihfahrräder | den Leihfahrrädern
      leihrad leihrads leihrades leihfahrrad leihbike | thing-s | das Leihrad | das Leihrad | dem Leihrad
      tretboot tretboots | thing-s | das Tretboot | das Tretboot | dem Tretboot
      tretboote tretbooten | thing-p | die Tretboote | die Tretboote | den Tretbooten
      privatstrand privatstrands privatstrandes | thing-s | der Privatstrand | den Privatstrand | dem Privatstrand
      privatstrände privatstränden | thing-p | die Privatstrände | die Privatstrände | den Privatstränden
      strandkörbe strandkörben | thing-p | die Strandkörbe | die Strandkörbe | den Strandkörben
      strandkorb strandkorbs | thing-s | der Strandkorb | den Strandkorb | dem Strandkorb
      liegewiese | thing-s | die Liegewiese | die Liegewiese | der Liegewiese
      liegewiesen | thing-p | die Liegewiesen | die Liegewiesen | den Liegewiesen
      animationsprogramm animationsprogramms | thing-s | das Animationsprogramm | das Animationsprogramm | dem Animationsprogramm
      animationsprogramme animationsprogrammen | thing-p | die Animationsprogramme | die Animationsprogramme | den Animationsprogrammen
      animation | thing-s | die Animation | die Animation | der Animation
      abendprogramm abendprogramms | thing-s | das Abendprogramm | das Abendprogramm | dem Abendprogramm
      abendprogramme abendprogrammen | thing-p | die Abendprogramme | die Abendprogramme | den Abendprogrammen
      lobby | thing-s | die Lobby | die Lobby | der Lobby
      lobbys | thing-p | die Lobbys | die Lobbys | den Lobbys
      hotelbar | thing-s | die Hotelbar | die Hotelbar | der Hotelbar
      hotelbars | thing-p | die Hotelbars | die Hotelbars | den Hotelbars
      speisesaal speisesaals | thing-s | der Speisesaal | den Speisesaal | dem Speisesaal
      speisesäle speisesälen | thing-p | die Speisesäle | die Speisesäle | den Speisesälen
      frühstücksraum frühstücksraums | thing-s | der Frühstücksraum | den Frühstücksraum | dem Frühstücksraum
      frühstücksräume frühstücksräumen | thing-p | die Frühstücksräume | die Frühstücksräume | den Frühstücksräumen
      tagungsraum tagungsraums | thing-s | der Tagungsraum | den Tagungsraum | dem Tagungsraum
      tagungsräume tagungsräumen | thing-p | die Tagungsräume | die Tagungsräume | den Tagungsräumen
      gemeinschaftsküche | thing-s | die Gemeinschaftsküche | die Gemeinschaftsküche | der Gemeinschaftsküche
      gemeinschaftsküchen | thing-p | die Gemeinschaftsküchen | die Gemeinschaftsküchen | den Gemeinschaftsküchen
      aufenthaltsraum aufenthaltsraums | thing-s | der Aufenthaltsraum | den Aufenthaltsraum | dem Aufenthaltsraum
      aufenthaltsräume aufenthaltsräumen | thing-p | die Aufenthaltsräume | die Aufenthaltsräume | den Aufenthaltsräumen
      skikeller skikellers | thing-s | der Skikeller | den Skikeller | dem Skikeller
      skikellern | thing-p | die Skikeller | die Skikeller | den Skikellern
      fahrradkeller fahrradkellers | thing-s | der Fahrradkeller | den Fahrradkeller | dem Fahrradkeller
      fahrradkellern | thing-p | die Fahrradkeller | die Fahrradkeller | den Fahrradkellern
      kinosaal kinosaals | thing-s | der Kinosaal | den Kinosaal | dem Kinosaal
      kinosäle kinosälen | thing-p | die Kinosäle | die Kinosäle | den Kinosälen
      leinwand | thing-s | die Leinwand | die Leinwand | der Leinwand
      leinwände leinwänden | thing-p | die Leinwände | die Leinwände | den Leinwänden
      kinosessel kinosessels | thing-s | der Kinosessel | den Kinosessel | dem Kinosessel
      kinosesseln | thing-p | die Kinosessel | die Kinosessel | den Kinosesseln
      sitzreihe | thing-s | die Sitzreihe | die Sitzreihe | der Sitzreihe
      sitzreihen | thing-p | die Sitzreihen | die Sitzreihen | den Sitzreihen
      audioguide audio_guide audio_guides | thing-s | der Audioguide | den Audioguide | dem Audioguide
      audioguides | thing-p | die Audioguides | die Audioguides | den Audioguides
      ausstellung | thing-s | die Ausstellung | die Ausstellung | der Ausstellung
      ausstellungen | thing-p | die Ausstellungen | die Ausstellungen | den Ausstellungen
      exponate exponaten | thing-p | die Exponate | die Exponate | den Exponaten
      infotafel | thing-s | die Infotafel | die Infotafel | der Infotafel
      infotafeln | thing-p | die Infotafeln | die Infotafeln | den Infotafeln
      museumsshop | thing-s | der Museumsshop | den Museumsshop | dem Museumsshop
      museumsshops | thing-p | die Museumsshops | die Museumsshops | den Museumsshops
      stadtführung | thing-s | die Stadtführung | die Stadtführung | der Stadtführung
      stadtführungen | thing-p | die Stadtführungen | die Stadtführungen | den Stadtführungen
      gehege geheges | thing-s | das Gehege | das Gehege | dem Gehege
      gehegen | thing-p | die Gehege | die Gehege | den Gehegen
      fahrgeschäft fahrgeschäfts fahrgeschäftes | thing-s | das Fahrgeschäft | das Fahrgeschäft | dem Fahrgeschäft
      fahrgeschäfte fahrgeschäften | thing-p | die Fahrgeschäfte | die Fahrgeschäfte | den Fahrgeschäften
      achterbahn | thing-s | die Achterbahn | die Achterbahn | der Achterbahn
      achterbahnen | thing-p | die Achterbahnen | die Achterbahnen | den Achterbahnen
      trockner trockners | thing-s | der Trockner | den Trockner | dem Trockner
      trocknern | thing-p | die Trockner | die Trockner | den Trocknern
      eintrittsbändchen eintrittsbändchens | thing-s | das Eintrittsbändchen | das Eintrittsbändchen | dem Eintrittsbändchen
      bändchen | thing-p | die Bändchen | die Bändchen | den Bändchen
      sessellift sessellifts sesselliftes | thing-s | der Sessellift | den Sessellift | dem Sessellift
      sessellifte sesselliften | thing-p | die Sessellifte | die Sessellifte | den Sesselliften
      skilift skilifts skiliftes | thing-s | der Skilift | den Skilift | dem Skilift
      skilifte skiliften | thing-p | die Skilifte | die Skilifte | den Skiliften
      gondel | thing-s | die Gondel | die Gondel | der Gondel
      gondeln | thing-p | die Gondeln | die Gondeln | den Gondeln
      skipiste | thing-s | die Skipiste | die Skipiste | der Skipiste
      skipisten | thing-p | die Skipisten | die Skipisten | den Skipisten
      schlittschuhe schlittschuhen | thing-p | die Schlittschuhe | die Schlittschuhe | den Schlittschuhen
      waschküche | thing-s | die Waschküche | die Waschküche | der Waschküche
      waschküchen | thing-p | die Waschküchen | die Waschküchen | den Waschküchen
      planschbecken planschbeckens | thing-s | das Planschbecken | das Planschbecken | dem Planschbecken`,
    room: `
      hotelzimmer hotelzimmers hotelzimmern | thing-s | das Hotelzimmer | das Hotelzimmer | dem Hotelzimmer
      doppelzimmer doppelzimmers | thing-s | das Doppelzimmer | das Doppelzimmer | dem Doppelzimmer
      doppelzimmern | thing-p | die Doppelzimmer | die Doppelzimmer | den Doppelzimmern
      einzelzimmer einzelzimmers | thing-s | das Einzelzimmer | das Einzelzimmer | dem Einzelzimmer
      einzelzimmern | thing-p | die Einzelzimmer | die Einzelzimmer | den Einzelzimmern
      familienzimmer familienzimmers | thing-s | das Familienzimmer | das Familienzimmer | dem Familienzimmer
      familienzimmern | thing-p | die Familienzimmer | die Familienzimmer | den Familienzimmern
      suite | thing-s | die Suite | die Suite | der Suite
      suiten suites | thing-p | die Suiten | die Suiten | den Suiten
      apartment appartement appartment | thing-s | das Apartment | das Apartment | dem Apartment
      apartments appartements appartments | thing-p | die Apartments | die Apartments | den Apartments
      ferienwohnung fewo | thing-s | die Ferienwohnung | die Ferienwohnung | der Ferienwohnung
      ferienwohnungen fewos | thing-p | die Ferienwohnungen | die Ferienwohnungen | den Ferienwohnungen
      ferienhaus ferienhauses | thing-s | das Ferienhaus | das Ferienhaus | dem Ferienhaus
      ferienhäuser ferienhäusern | thing-p | die Ferienhäuser | die Ferienhäuser | den Ferienhäusern
      bungalow | thing-s | der Bungalow | den Bungalow | dem Bungalow
      bungalows | thing-p | die Bungalows | die Bungalows | den Bungalows
      chalet | thing-s | das Chalet | das Chalet | dem Chalet
      chalets | thing-p | die Chalets | die Chalets | den Chalets
      junior_suite junior_suiten | thing-s | die Juniorsuite | die Juniorsuite | der Juniorsuite
      minibar mini_bar | thing-s | die Minibar | die Minibar | der Minibar
      minibars | thing-p | die Minibars | die Minibars | den Minibars
      minikühlschrank minikühlschranks minikühlschrankes | thing-s | der Minikühlschrank | den Minikühlschrank | dem Minikühlschrank
      minikühlschränke minikühlschränken | thing-p | die Minikühlschränke | die Minikühlschränke | den Minikühlschränken
      safe | thing-s | der Safe | den Safe | dem Safe
      safes | thing-p | die Safes | die Safes | den Safes
      fernbedienung | thing-s | die Fernbedienung | die Fernbedienung | der Fernbedienung
      fernbedienungen | thing-p | die Fernbedienungen | die Fernbedienungen | den Fernbedienungen
      zimmerkarte | thing-s | die Zimmerkarte | die Zimmerkarte | der Zimmerkarte
      zimmerkarten | thing-p | die Zimmerkarten | die Zimmerkarten | den Zimmerkarten
      schlüsselkarte keycard key_card zimmer_karte | thing-s | die Schlüsselkarte | die Schlüsselkarte | der Schlüsselkarte
      schlüsselkarten | thing-p | die Schlüsselkarten | die Schlüsselkarten | den Schlüsselkarten
      zimmerschlüssel zimmerschlüssels | thing-s | der Zimmerschlüssel | den Zimmerschlüssel | dem Zimmerschlüssel
      zimmerschlüsseln | thing-p | die Zimmerschlüssel | die Zimmerschlüssel | den Zimmerschlüsseln
      nachttischlampe | thing-s | die Nachttischlampe | die Nachttischlampe | der Nachttischlampe
      nachttischlampen | thing-p | die Nachttischlampen | die Nachttischlampen | den Nachttischlampen
      leselampe | thing-s | die Leselampe | die Leselampe | der Leselampe
      leselampen | thing-p | die Leselampen | die Leselampen | den Leselampen
      verdunkelung | thing-s | die Verdunkelung | die Verdunkelung | der Verdunkelung
      rollladen rollladens rolladen rolladens | thing-s | der Rollladen | den Rollladen | dem Rollladen
      rollläden rolläden | thing-p | die Rollläden | die Rollläden | den Rollläden
      rollo | thing-s | das Rollo | das Rollo | dem Rollo
      rollos | thing-p | die Rollos | die Rollos | den Rollos
      fliegengitter fliegengitters | thing-s | das Fliegengitter | das Fliegengitter | dem Fliegengitter
      fliegengittern | thing-p | die Fliegengitter | die Fliegengitter | den Fliegengittern
      kleiderbügel kleiderbügeln | thing-p | die Kleiderbügel | die Kleiderbügel | den Kleiderbügeln
      kochnische | thing-s | die Kochnische | die Kochnische | der Kochnische
      kochnischen | thing-p | die Kochnischen | die Kochnischen | den Kochnischen
      küchenzeile | thing-s | die Küchenzeile | die Küchenzeile | der Küchenzeile
      küchenzeilen | thing-p | die Küchenzeilen | die Küchenzeilen | den Küchenzeilen
      mikrowelle | thing-s | die Mikrowelle | die Mikrowelle | der Mikrowelle
      mikrowellen | thing-p | die Mikrowellen | die Mikrowellen | den Mikrowellen
      zimmertür | thing-s | die Zimmertür | die Zimmertür | der Zimmertür
      zimmertüren | thing-p | die Zimmertüren | die Zimmertüren | den Zimmertüren
      balkontür | thing-s | die Balkontür | die Balkontür | der Balkontür
      balkontüren | thing-p | die Balkontüren | die Balkontüren | den Balkontüren
      wasserkocher_im_zimmer | thing-s | der Wasserkocher im Zimmer | den Wasserkocher im Zimmer | dem Wasserkocher im Zimmer
      fernseher_im_zimmer tv_im_zimmer | thing-s | der Fernseher im Zimmer | den Fernseher im Zimmer | dem Fernseher im Zimmer
      kühlschrank_im_zimmer | thing-s | der Kühlschrank im Zimmer | den Kühlschrank im Zimmer | dem Kühlschrank im Zimmer
      kaffeemaschine_im_zimmer | thing-s | die Kaffeemaschine im Zimmer | die Kaffeemaschine im Zimmer | der Kaffeemaschine im Zimmer
      behandlungsraum behandlungsraums | thing-s | der Behandlungsraum | den Behandlungsraum | dem Behandlungsraum
      behandlungsräume behandlungsräumen | thing-p | die Behandlungsräume | die Behandlungsräume | den Behandlungsräumen
      behandlungsliege | thing-s | die Behandlungsliege | die Behandlungsliege | der Behandlungsliege
      behandlungsliegen | thing-p | die Behandlungsliegen | die Behandlungsliegen | den Behandlungsliegen
      haarwaschbecken haarwaschbeckens | thing-s | das Haarwaschbecken | das Haarwaschbecken | dem Haarwaschbecken`,
    atmosphere: `
      terrasse | thing-s | die Terrasse | die Terrasse | der Terrasse
      sonnenterrasse | thing-s | die Sonnenterrasse | die Sonnenterrasse | der Sonnenterrasse
      terrassen | thing-p | die Terrassen | die Terrassen | den Terrassen
      dachterrasse | thing-s | die Dachterrasse | die Dachterrasse | der Dachterrasse
      dachterrassen | thing-p | die Dachterrassen | die Dachterrassen | den Dachterrassen
      biergarten biergartens | thing-s | der Biergarten | den Biergarten | dem Biergarten
      biergärten | thing-p | die Biergärten | die Biergärten | den Biergärten
      gastgarten gastgärten gastgartens | thing-s | der Gastgarten | den Gastgarten | dem Gastgarten
      wintergarten wintergärten wintergartens | thing-s | der Wintergarten | den Wintergarten | dem Wintergarten
      garten gartens | thing-s | der Garten | den Garten | dem Garten
      balkon | thing-s | der Balkon | den Balkon | dem Balkon
      balkone balkonen balkons | thing-p | die Balkone | die Balkone | den Balkonen
      innenhof innenhofs innenhofes innenhöfe | thing-s | der Innenhof | den Innenhof | dem Innenhof
      kamin kamins | thing-s | der Kamin | den Kamin | dem Kamin
      kaminfeuer | thing-s | das Kaminfeuer | das Kaminfeuer | dem Kaminfeuer
      gaststube gaststuben | thing-s | die Gaststube | die Gaststube | der Gaststube
      inneneinrichtung | thing-s | die Inneneinrichtung | die Inneneinrichtung | der Inneneinrichtung
      interieur interieurs | thing-s | das Interieur | das Interieur | dem Interieur
      dekoration dekorationen | thing-s | die Dekoration | die Dekoration | der Dekoration
      deko | thing-s | die Deko | die Deko | der Deko
      rooftop_bar rooftop_bars roof_top_bar | thing-s | die Rooftop-Bar | die Rooftop-Bar | der Rooftop-Bar
      stühle stühlen | thing-p | die Stühle | die Stühle | den Stühlen
      barhocker barhockers | thing-s | der Barhocker | den Barhocker | dem Barhocker
      barhockern | thing-p | die Barhocker | die Barhocker | den Barhockern
      sitzecke | thing-s | die Sitzecke | die Sitzecke | der Sitzecke
      sitzecken | thing-p | die Sitzecken | die Sitzecken | den Sitzecken
      sitzkissen | thing-p | die Sitzkissen | die Sitzkissen | den Sitzkissen
      tischdecke | thing-s | die Tischdecke | die Tischdecke | der Tischdecke
      tischdecken | thing-p | die Tischdecken | die Tischdecken | den Tischdecken
      tischdeko tischdekoration tisch_deko | thing-s | die Tischdeko | die Tischdeko | der Tischdeko
      beleuchtung | thing-s | die Beleuchtung | die Beleuchtung | der Beleuchtung
      beleuchtungen | thing-p | die Beleuchtungen | die Beleuchtungen | den Beleuchtungen
      sonnenschirm sonnenschirms | thing-s | der Sonnenschirm | den Sonnenschirm | dem Sonnenschirm
      sonnenschirme sonnenschirmen | thing-p | die Sonnenschirme | die Sonnenschirme | den Sonnenschirmen
      heizpilz heizpilzes | thing-s | der Heizpilz | den Heizpilz | dem Heizpilz
      heizpilze heizpilzen | thing-p | die Heizpilze | die Heizpilze | den Heizpilzen
      heizstrahler heizstrahlers | thing-s | der Heizstrahler | den Heizstrahler | dem Heizstrahler
      heizstrahlern | thing-p | die Heizstrahler | die Heizstrahler | den Heizstrahlern
      außenbereich außenbereichs | thing-s | der Außenbereich | den Außenbereich | dem Außenbereich
      außenbereiche außenbereichen | thing-p | die Außenbereiche | die Außenbereiche | den Außenbereichen
      nebenraum nebenraums | thing-s | der Nebenraum | den Nebenraum | dem Nebenraum
      nebenräume nebenräumen | thing-p | die Nebenräume | die Nebenräume | den Nebenräumen
      tanzfläche | thing-s | die Tanzfläche | die Tanzfläche | der Tanzfläche
      tanzflächen | thing-p | die Tanzflächen | die Tanzflächen | den Tanzflächen
      bühne | thing-s | die Bühne | die Bühne | der Bühne
      bühnen | thing-p | die Bühnen | die Bühnen | den Bühnen
      theke | thing-s | die Theke | die Theke | der Theke
      theken | thing-p | die Theken | die Theken | den Theken
      aquarium aquariums | thing-s | das Aquarium | das Aquarium | dem Aquarium
      aquarien | thing-p | die Aquarien | die Aquarien | den Aquarien
      kerzen | thing-p | die Kerzen | die Kerzen | den Kerzen
      hochstuhl hochstuhls | thing-s | der Hochstuhl | den Hochstuhl | dem Hochstuhl
      hochstühle hochstühlen | thing-p | die Hochstühle | die Hochstühle | den Hochstühlen
      kinderstuhl kinderstuhls | thing-s | der Kinderstuhl | den Kinderstuhl | dem Kinderstuhl
      kinderstühle kinderstühlen | thing-p | die Kinderstühle | die Kinderstühle | den Kinderstühlen
      malsachen | thing-p | die Malsachen | die Malsachen | den Malsachen
      buntstifte buntstiften | thing-p | die Buntstifte | die Buntstifte | den Buntstiften
      weihnachtsdeko weihnachtsdekoration | thing-s | die Weihnachtsdeko | die Weihnachtsdeko | der Weihnachtsdeko`,
    repair: `
      bremsen | thing-p | die Bremsen | die Bremsen | den Bremsen
      bremsscheiben | thing-p | die Bremsscheiben | die Bremsscheiben | den Bremsscheiben
      bremsscheibe | thing-s | die Bremsscheibe | die Bremsscheibe | der Bremsscheibe
      bremsbeläge bremsbelägen | thing-p | die Bremsbeläge | die Bremsbeläge | den Bremsbelägen
      motor motors motoren | thing-s | der Motor | den Motor | dem Motor
      getriebe getriebes | thing-s | das Getriebe | das Getriebe | dem Getriebe
      automatikgetriebe | thing-s | das Automatikgetriebe | das Automatikgetriebe | dem Automatikgetriebe
      kupplung kupplungen | thing-s | die Kupplung | die Kupplung | der Kupplung
      reifen | thing-p | die Reifen | die Reifen | den Reifen
      winterreifen | thing-p | die Winterreifen | die Winterreifen | den Winterreifen
      sommerreifen | thing-p | die Sommerreifen | die Sommerreifen | den Sommerreifen
      felgen | thing-p | die Felgen | die Felgen | den Felgen
      alufelgen | thing-p | die Alufelgen | die Alufelgen | den Alufelgen
      auspuff auspuffs auspuffe | thing-s | der Auspuff | den Auspuff | dem Auspuff
      zahnriemen zahnriemens | thing-s | der Zahnriemen | den Zahnriemen | dem Zahnriemen
      lichtmaschine lichtmaschinen | thing-s | die Lichtmaschine | die Lichtmaschine | der Lichtmaschine
      stoßdämpfer stossdämpfer stoßdämpfern | thing-p | die Stoßdämpfer | die Stoßdämpfer | den Stoßdämpfern
      stoßstange stossstange stoßstangen | thing-s | die Stoßstange | die Stoßstange | der Stoßstange
      turbolader turboladers | thing-s | der Turbolader | den Turbolader | dem Turbolader
      windschutzscheibe windschutzscheiben | thing-s | die Windschutzscheibe | die Windschutzscheibe | der Windschutzscheibe
      frontscheibe frontscheiben | thing-s | die Frontscheibe | die Frontscheibe | der Frontscheibe
      lackierung lackierungen | thing-s | die Lackierung | die Lackierung | der Lackierung
      gangschaltung gangschaltungen | thing-s | die Gangschaltung | die Gangschaltung | der Gangschaltung
      agr_ventil agr_ventile agr_ventils | thing-s | das AGR-Ventil | das AGR-Ventil | dem AGR-Ventil
      autobatterie | thing-s | die Autobatterie | die Autobatterie | der Autobatterie
      autobatterien | thing-p | die Autobatterien | die Autobatterien | den Autobatterien
      scheinwerfer scheinwerfers | thing-s | der Scheinwerfer | den Scheinwerfer | dem Scheinwerfer
      scheinwerfern | thing-p | die Scheinwerfer | die Scheinwerfer | den Scheinwerfern
      blinker blinkers | thing-s | der Blinker | den Blinker | dem Blinker
      blinkern | thing-p | die Blinker | die Blinker | den Blinkern
      anhängerkupplung | thing-s | die Anhängerkupplung | die Anhängerkupplung | der Anhängerkupplung
      anhängerkupplungen | thing-p | die Anhängerkupplungen | die Anhängerkupplungen | den Anhängerkupplungen
      scheibenwischer scheibenwischers | thing-s | der Scheibenwischer | den Scheibenwischer | dem Scheibenwischer
      scheibenwischern | thing-p | die Scheibenwischer | die Scheibenwischer | den Scheibenwischern
      außenspiegel außenspiegels | thing-s | der Außenspiegel | den Außenspiegel | dem Außenspiegel
      außenspiegeln | thing-p | die Außenspiegel | die Außenspiegel | den Außenspiegeln
      standheizung | thing-s | die Standheizung | die Standheizung | der Standheizung
      standheizungen | thing-p | die Standheizungen | die Standheizungen | den Standheizungen
      sitzheizung | thing-s | die Sitzheizung | die Sitzheizung | der Sitzheizung
      sitzheizungen | thing-p | die Sitzheizungen | die Sitzheizungen | den Sitzheizungen
      fahrradkette | thing-s | die Fahrradkette | die Fahrradkette | der Fahrradkette
      fahrradketten | thing-p | die Fahrradketten | die Fahrradketten | den Fahrradketten
      fußmatten | thing-p | die Fußmatten | die Fußmatten | den Fußmatten
      ersatzwagen ersatzwagens | thing-s | der Ersatzwagen | den Ersatzwagen | dem Ersatzwagen`,
    haircut: `
      haarschnitt haarschnitts haarschnittes | thing-s | der Haarschnitt | den Haarschnitt | dem Haarschnitt
      haarschnitte | thing-p | die Haarschnitte | die Haarschnitte | den Haarschnitten
      kurzhaarschnitt kurzhaarschnitte kurzhaarschnitts | thing-s | der Kurzhaarschnitt | den Kurzhaarschnitt | dem Kurzhaarschnitt
      frisur | thing-s | die Frisur | die Frisur | der Frisur
      frisuren | thing-p | die Frisuren | die Frisuren | den Frisuren
      brautfrisur | thing-s | die Brautfrisur | die Brautfrisur | der Brautfrisur
      brautfrisuren | thing-p | die Brautfrisuren | die Brautfrisuren | den Brautfrisuren
      hochsteckfrisur hochsteckfrisuren | thing-s | die Hochsteckfrisur | die Hochsteckfrisur | der Hochsteckfrisur
      haarfarbe haarfarben | thing-s | die Haarfarbe | die Haarfarbe | der Haarfarbe
      strähnen strähnchen | thing-p | die Strähnen | die Strähnen | den Strähnen
      balayage balayages | thing-s | die Balayage | die Balayage | der Balayage
      blondierung blondierungen | thing-s | die Blondierung | die Blondierung | der Blondierung
      dauerwelle dauerwellen | thing-s | die Dauerwelle | die Dauerwelle | der Dauerwelle
      haarverlängerung haarverlängerungen | thing-s | die Haarverlängerung | die Haarverlängerung | der Haarverlängerung
      bart bärte bärten barts bartes | thing-s | der Bartschnitt | den Bartschnitt | dem Bartschnitt`,
    manicure: `
      nägel nägeln | thing-p | die Nägel | die Nägel | den Nägeln
      fingernägel fingernägeln | thing-p | die Fingernägel | die Fingernägel | den Fingernägeln
      gelnägel gelnägeln | thing-p | die Gelnägel | die Gelnägel | den Gelnägeln
      maniküre maniküren | thing-s | die Maniküre | die Maniküre | der Maniküre
      pediküre pediküren | thing-s | die Pediküre | die Pediküre | der Pediküre
      nageldesign nageldesigns | thing-s | das Nageldesign | das Nageldesign | dem Nageldesign
      nagellack nagellacks | thing-s | der Nagellack | den Nagellack | dem Nagellack
      nagellacke | thing-p | die Nagellacke | die Nagellacke | den Nagellacken
      gel_nägel gel_nägeln | thing-p | die Gelnägel | die Gelnägel | den Gelnägeln`,
    massage: `
      massage | thing-s | die Massage | die Massage | der Massage
      massagen | thing-p | die Massagen | die Massagen | den Massagen
      rückenmassage | thing-s | die Rückenmassage | die Rückenmassage | der Rückenmassage
      rückenmassagen | thing-p | die Rückenmassagen | die Rückenmassagen | den Rückenmassagen
      ganzkörpermassage ganzkörpermassagen | thing-s | die Ganzkörpermassage | die Ganzkörpermassage | der Ganzkörpermassage
      thaimassage thaimassagen | thing-s | die Thaimassage | die Thaimassage | der Thaimassage
      ölmassage ölmassagen | thing-s | die Ölmassage | die Ölmassage | der Ölmassage
      aromamassage | thing-s | die Aromamassage | die Aromamassage | der Aromamassage
      fußmassage fussmassage fußmassagen fussmassagen | thing-s | die Fußmassage | die Fußmassage | der Fußmassage
      paarmassage paarmassagen partnermassage | thing-s | die Paarmassage | die Paarmassage | der Paarmassage
      hot_stone_massage hot_stone_massagen | thing-s | die Hot-Stone-Massage | die Hot-Stone-Massage | der Hot-Stone-Massage
      thai_massage thai_massagen | thing-s | die Thaimassage | die Thaimassage | der Thaimassage`,
    lesson: `
      kurs kurses | thing-s | der Kurs | den Kurs | dem Kurs
      kurse kursen | thing-p | die Kurse | die Kurse | den Kursen
      workshop | thing-s | der Workshop | den Workshop | dem Workshop
      workshops | thing-p | die Workshops | die Workshops | den Workshops
      seminar seminars | thing-s | das Seminar | das Seminar | dem Seminar
      seminare seminaren | thing-p | die Seminare | die Seminare | den Seminaren
      unterricht unterrichts unterrichtes | thing-s | der Unterricht | den Unterricht | dem Unterricht
      nachhilfeunterricht nachhilfeunterrichts | thing-s | der Nachhilfeunterricht | den Nachhilfeunterricht | dem Nachhilfeunterricht
      nachhilfestunden | thing-p | die Nachhilfestunden | die Nachhilfestunden | den Nachhilfestunden
      fahrstunden | thing-p | die Fahrstunden | die Fahrstunden | den Fahrstunden
      fahrstunde | thing-s | die Fahrstunde | die Fahrstunde | der Fahrstunde
      yogakurs yogakurses | thing-s | der Yogakurs | den Yogakurs | dem Yogakurs
      yogakurse yogakursen | thing-p | die Yogakurse | die Yogakurse | den Yogakursen
      yoga | thing-s | das Yoga | das Yoga | dem Yoga
      pilates | thing-s | das Pilates | das Pilates | dem Pilates
      tanzkurs tanzkurses | thing-s | der Tanzkurs | den Tanzkurs | dem Tanzkurs
      tanzkurse tanzkursen | thing-p | die Tanzkurse | die Tanzkurse | den Tanzkursen
      sprachkurs sprachkurses | thing-s | der Sprachkurs | den Sprachkurs | dem Sprachkurs
      sprachkurse sprachkursen | thing-p | die Sprachkurse | die Sprachkurse | den Sprachkursen
      schwimmkurs schwimmkurses | thing-s | der Schwimmkurs | den Schwimmkurs | dem Schwimmkurs
      schwimmkurse schwimmkursen | thing-p | die Schwimmkurse | die Schwimmkurse | den Schwimmkursen
      skikurs skikurses | thing-s | der Skikurs | den Skikurs | dem Skikurs
      skikurse skikursen | thing-p | die Skikurse | die Skikurse | den Skikursen
      kochkurs kochkurses | thing-s | der Kochkurs | den Kochkurs | dem Kochkurs
      kochkurse kochkursen | thing-p | die Kochkurse | die Kochkurse | den Kochkursen
      klavierunterricht klavierunterrichts | thing-s | der Klavierunterricht | den Klavierunterricht | dem Klavierunterricht
      klavierstunden | thing-p | die Klavierstunden | die Klavierstunden | den Klavierstunden
      gitarrenunterricht gitarrenunterrichts | thing-s | der Gitarrenunterricht | den Gitarrenunterricht | dem Gitarrenunterricht
      reitunterricht reitunterrichts | thing-s | der Reitunterricht | den Reitunterricht | dem Reitunterricht
      reitstunden | thing-p | die Reitstunden | die Reitstunden | den Reitstunden
      erste_hilfe_kurs erste_hilfe_kurses | thing-s | der Erste-Hilfe-Kurs | den Erste-Hilfe-Kurs | dem Erste-Hilfe-Kurs
      yoga_kurs yoga_kurses | thing-s | der Yogakurs | den Yogakurs | dem Yogakurs
      yoga_kurse yoga_kursen | thing-p | die Yogakurse | die Yogakurse | den Yogakursen
      lehrbuch lehrbuchs lehrbuches | thing-s | das Lehrbuch | das Lehrbuch | dem Lehrbuch
      lehrbücher lehrbüchern | thing-p | die Lehrbücher | die Lehrbücher | den Lehrbüchern
      arbeitsblätter arbeitsblättern | thing-p | die Arbeitsblätter | die Arbeitsblätter | den Arbeitsblättern
      lernplattform | thing-s | die Lernplattform | die Lernplattform | der Lernplattform
      lernplattformen | thing-p | die Lernplattformen | die Lernplattformen | den Lernplattformen
      kursunterlagen | thing-p | die Kursunterlagen | die Kursunterlagen | den Kursunterlagen
      lehrmaterial lehrmaterials | thing-s | das Lehrmaterial | das Lehrmaterial | dem Lehrmaterial
      lehrmaterialien | thing-p | die Lehrmaterialien | die Lehrmaterialien | den Lehrmaterialien
      klassenzimmer klassenzimmers | thing-s | das Klassenzimmer | das Klassenzimmer | dem Klassenzimmer
      klassenzimmern | thing-p | die Klassenzimmer | die Klassenzimmer | den Klassenzimmern
      hausaufgaben | thing-p | die Hausaufgaben | die Hausaufgaben | den Hausaufgaben
      fahrschulauto | thing-s | das Fahrschulauto | das Fahrschulauto | dem Fahrschulauto
      fahrschulautos | thing-p | die Fahrschulautos | die Fahrschulautos | den Fahrschulautos
      stundenplan stundenplans | thing-s | der Stundenplan | den Stundenplan | dem Stundenplan
      stundenpläne stundenplänen | thing-p | die Stundenpläne | die Stundenpläne | den Stundenplänen
      beamer beamers | thing-s | der Beamer | den Beamer | dem Beamer
      beamern | thing-p | die Beamer | die Beamer | den Beamern
      mensa | thing-s | die Mensa | die Mensa | der Mensa
      turnhalle | thing-s | die Turnhalle | die Turnhalle | der Turnhalle
      turnhallen | thing-p | die Turnhallen | die Turnhallen | den Turnhallen`,
    breakfast: `
      rührei rühreis | dish-s | das Rührei | das Rührei | dem Rührei
      rühreier rühreiern | dish-p | die Rühreier | die Rühreier | den Rühreiern
      spiegeleier spiegeleiern | dish-p | die Spiegeleier | die Spiegeleier | den Spiegeleiern
      spiegelei | dish-s | das Spiegelei | das Spiegelei | dem Spiegelei
      omelett omelette | dish-s | das Omelett | das Omelett | dem Omelett
      omeletts omelettes | dish-p | die Omeletts | die Omeletts | den Omeletts
      pancakes | dish-p | die Pancakes | die Pancakes | den Pancakes
      pancake | dish-s | der Pancake | den Pancake | dem Pancake
      pfannkuchen pfannkuchens | dish-p | die Pfannkuchen | die Pfannkuchen | den Pfannkuchen
      croissants | dish-p | die Croissants | die Croissants | den Croissants
      croissant | dish-s | das Croissant | das Croissant | dem Croissant
      müsli müslis müesli | dish-s | das Müsli | das Müsli | dem Müsli
      porridge porridges | dish-s | das Porridge | das Porridge | dem Porridge
      haferbrei | dish-s | der Haferbrei | den Haferbrei | dem Haferbrei
      shakshuka schakschuka | dish-s | die Shakshuka | die Shakshuka | der Shakshuka
      obstsalat obstsalats obstsalate | dish-s | der Obstsalat | den Obstsalat | dem Obstsalat
      frühstücksbuffet frühstücksbuffets frühstücksbüffet frühstücksbüfett | dish-s | das Frühstücksbuffet | das Frühstücksbuffet | dem Frühstücksbuffet
      weißwurstfrühstück | dish-s | das Weißwurstfrühstück | das Weißwurstfrühstück | dem Weißwurstfrühstück
      marmelade marmeladen | dish-s | die Marmelade | die Marmelade | der Marmelade
      granola | dish-s | das Granola | das Granola | dem Granola
      birchermüesli birchermüsli | dish-s | das Birchermüsli | das Birchermüsli | dem Birchermüsli
      eggs_benedict egg_benedict eggs_benedikt | dish-p | die Eggs Benedict | die Eggs Benedict | den Eggs Benedict
      french_toast french_toasts | dish-s | der French Toast | den French Toast | dem French Toast
      avocado_toast avocado_toasts | dish-s | der Avocado-Toast | den Avocado-Toast | dem Avocado-Toast
      bircher_müsli bircher_müesli | dish-s | das Bircher Müsli | das Bircher Müsli | dem Bircher Müsli
      frühstücks_buffet frühstücks_büffet frühstücks_büfett | dish-s | das Frühstücksbuffet | das Frühstücksbuffet | dem Frühstücksbuffet`,
    bed: `
      topper toppers | thing-s | der Topper | den Topper | dem Topper
      toppern | thing-p | die Topper | die Topper | den Toppern
      zustellbett zustellbetts zustellbettes | thing-s | das Zustellbett | das Zustellbett | dem Zustellbett
      zustellbetten | thing-p | die Zustellbetten | die Zustellbetten | den Zustellbetten
      babybett babybetts babybettes | thing-s | das Babybett | das Babybett | dem Babybett
      babybetten | thing-p | die Babybetten | die Babybetten | den Babybetten
      etagenbett etagenbetts etagenbettes | thing-s | das Etagenbett | das Etagenbett | dem Etagenbett
      etagenbetten | thing-p | die Etagenbetten | die Etagenbetten | den Etagenbetten
      hochbett hochbetts hochbettes | thing-s | das Hochbett | das Hochbett | dem Hochbett
      hochbetten | thing-p | die Hochbetten | die Hochbetten | den Hochbetten
      schlafcouch | thing-s | die Schlafcouch | die Schlafcouch | der Schlafcouch
      schlafcouches | thing-p | die Schlafcouches | die Schlafcouches | den Schlafcouches
      bettlaken bettlakens | thing-s | das Bettlaken | das Bettlaken | dem Bettlaken
      wolldecke | thing-s | die Wolldecke | die Wolldecke | der Wolldecke
      wolldecken | thing-p | die Wolldecken | die Wolldecken | den Wolldecken`,
    bathroom: `
      waschbecken waschbeckens | thing-s | das Waschbecken | das Waschbecken | dem Waschbecken
      duschkopf duschkopfs duschkopfes | thing-s | der Duschkopf | den Duschkopf | dem Duschkopf
      duschköpfe duschköpfen | thing-p | die Duschköpfe | die Duschköpfe | den Duschköpfen
      duschkabine | thing-s | die Duschkabine | die Duschkabine | der Duschkabine
      duschkabinen | thing-p | die Duschkabinen | die Duschkabinen | den Duschkabinen
      duschvorhang duschvorhangs duschvorhanges | thing-s | der Duschvorhang | den Duschvorhang | dem Duschvorhang
      duschvorhänge duschvorhängen | thing-p | die Duschvorhänge | die Duschvorhänge | den Duschvorhängen
      regendusche | thing-s | die Regendusche | die Regendusche | der Regendusche
      regenduschen | thing-p | die Regenduschen | die Regenduschen | den Regenduschen
      badewanne | thing-s | die Badewanne | die Badewanne | der Badewanne
      badewannen | thing-p | die Badewannen | die Badewannen | den Badewannen
      wasserhahn wasserhahns | thing-s | der Wasserhahn | den Wasserhahn | dem Wasserhahn
      wasserhähne wasserhähnen | thing-p | die Wasserhähne | die Wasserhähne | den Wasserhähnen
      abfluss abflusses | thing-s | der Abfluss | den Abfluss | dem Abfluss
      abflüsse abflüssen | thing-p | die Abflüsse | die Abflüsse | den Abflüssen
      wasserdruck wasserdrucks | thing-s | der Wasserdruck | den Wasserdruck | dem Wasserdruck
      toilette tolette | thing-s | die Toilette | die Toilette | der Toilette
      toiletten toileten | thing-p | die Toiletten | die Toiletten | den Toiletten
      wc | thing-s | das WC | das WC | dem WC
      wcs | thing-p | die WCs | die WCs | den WCs
      klo | thing-s | das Klo | das Klo | dem Klo
      klos | thing-p | die Klos | die Klos | den Klos
      toilettenspülung | thing-s | die Toilettenspülung | die Toilettenspülung | der Toilettenspülung
      toilettenspülungen | thing-p | die Toilettenspülungen | die Toilettenspülungen | den Toilettenspülungen
      klospülung | thing-s | die Klospülung | die Klospülung | der Klospülung
      klospülungen | thing-p | die Klospülungen | die Klospülungen | den Klospülungen
      klobrille | thing-s | die Klobrille | die Klobrille | der Klobrille
      klobrillen | thing-p | die Klobrillen | die Klobrillen | den Klobrillen
      toilettenpapier toilettenpapiers | thing-s | das Toilettenpapier | das Toilettenpapier | dem Toilettenpapier
      klopapier klopapiers | thing-s | das Klopapier | das Klopapier | dem Klopapier
      handtuch handtuchs handtuches | thing-s | das Handtuch | das Handtuch | dem Handtuch
      handtücher handtüchern | thing-p | die Handtücher | die Handtücher | den Handtüchern
      bademantel bademantels | thing-s | der Bademantel | den Bademantel | dem Bademantel
      bademäntel bademänteln | thing-p | die Bademäntel | die Bademäntel | den Bademänteln
      seife | thing-s | die Seife | die Seife | der Seife
      seifen | thing-p | die Seifen | die Seifen | den Seifen
      seifenspender seifenspenders | thing-s | der Seifenspender | den Seifenspender | dem Seifenspender
      seifenspendern | thing-p | die Seifenspender | die Seifenspender | den Seifenspendern
      föhn föhns fön föns fon | thing-s | der Föhn | den Föhn | dem Föhn
      föhne föhnen | thing-p | die Föhne | die Föhne | den Föhnen
      händetrockner händetrockners | thing-s | der Händetrockner | den Händetrockner | dem Händetrockner
      händetrocknern | thing-p | die Händetrockner | die Händetrockner | den Händetrocknern
      papierhandtücher papierhandtüchern | thing-p | die Papierhandtücher | die Papierhandtücher | den Papierhandtüchern
      kosmetikspiegel kosmetikspiegels | thing-s | der Kosmetikspiegel | den Kosmetikspiegel | dem Kosmetikspiegel
      kosmetikspiegeln | thing-p | die Kosmetikspiegel | die Kosmetikspiegel | den Kosmetikspiegeln
      wickeltisch wickeltisches | thing-s | der Wickeltisch | den Wickeltisch | dem Wickeltisch
      wickeltische wickeltischen | thing-p | die Wickeltische | die Wickeltische | den Wickeltischen
      wickelraum wickelraums | thing-s | der Wickelraum | den Wickelraum | dem Wickelraum
      wickelräume wickelräumen | thing-p | die Wickelräume | die Wickelräume | den Wickelräumen
      sanitäranlagen | thing-p | die Sanitäranlagen | die Sanitäranlagen | den Sanitäranlagen
      behindertentoilette | thing-s | die Behindertentoilette | die Behindertentoilette | der Behindertentoilette
      behindertentoiletten | thing-p | die Behindertentoiletten | die Behindertentoiletten | den Behindertentoiletten
      kundentoilette | thing-s | die Kundentoilette | die Kundentoilette | der Kundentoilette
      kundentoiletten | thing-p | die Kundentoiletten | die Kundentoiletten | den Kundentoiletten
      desinfektionsspender desinfektionsspenders | thing-s | der Desinfektionsspender | den Desinfektionsspender | dem Desinfektionsspender
      desinfektionsspendern | thing-p | die Desinfektionsspender | die Desinfektionsspender | den Desinfektionsspendern
      handtuchhaken | thing-p | die Handtuchhaken | die Handtuchhaken | den Handtuchhaken`,
    temperature: `
      lüftung | thing-s | die Lüftung | die Lüftung | der Lüftung
      lüftungen | thing-p | die Lüftungen | die Lüftungen | den Lüftungen
      ventilator ventilators | thing-s | der Ventilator | den Ventilator | dem Ventilator
      ventilatoren | thing-p | die Ventilatoren | die Ventilatoren | den Ventilatoren
      heizkörper heizkörpers | thing-s | der Heizkörper | den Heizkörper | dem Heizkörper
      heizkörpern | thing-p | die Heizkörper | die Heizkörper | den Heizkörpern
      thermostat thermostats | thing-s | das Thermostat | das Thermostat | dem Thermostat
      thermostate thermostaten | thing-p | die Thermostate | die Thermostate | den Thermostaten
      fußbodenheizung | thing-s | die Fußbodenheizung | die Fußbodenheizung | der Fußbodenheizung
      fußbodenheizungen | thing-p | die Fußbodenheizungen | die Fußbodenheizungen | den Fußbodenheizungen`,
    noise: `
      laubbläser laubbläsers | noise-s | der Laubbläser | den Laubbläser | dem Laubbläser
      laubbläsern | noise-p | die Laubbläser | die Laubbläser | den Laubbläsern
      kirchenglocken | noise-p | die Kirchenglocken | die Kirchenglocken | den Kirchenglocken
      glascontainer glascontainers | noise-s | der Glascontainer | den Glascontainer | dem Glascontainer
      glascontainern | noise-p | die Glascontainer | die Glascontainer | den Glascontainern
      lüftungsanlage | noise-s | die Lüftungsanlage | die Lüftungsanlage | der Lüftungsanlage
      lüftungsanlagen | noise-p | die Lüftungsanlagen | die Lüftungsanlagen | den Lüftungsanlagen
      generator generators | noise-s | der Generator | den Generator | dem Generator
      generatoren | noise-p | die Generatoren | die Generatoren | den Generatoren
      rauchmelder rauchmelders | noise-s | der Rauchmelder | den Rauchmelder | dem Rauchmelder
      rauchmeldern | noise-p | die Rauchmelder | die Rauchmelder | den Rauchmeldern
      feueralarm feueralarms | noise-s | der Feueralarm | den Feueralarm | dem Feueralarm
      feueralarme feueralarmen | noise-p | die Feueralarme | die Feueralarme | den Feueralarmen
      alarmanlage | noise-s | die Alarmanlage | die Alarmanlage | der Alarmanlage
      alarmanlagen | noise-p | die Alarmanlagen | die Alarmanlagen | den Alarmanlagen
      schallisolierung | noise-s | die Schallisolierung | die Schallisolierung | der Schallisolierung`,
    music: `
      musikanlage | thing-s | die Musikanlage | die Musikanlage | der Musikanlage
      musikanlagen | thing-p | die Musikanlagen | die Musikanlagen | den Musikanlagen
      karaokeanlage | thing-s | die Karaokeanlage | die Karaokeanlage | der Karaokeanlage
      lautsprecher lautsprechers | thing-s | der Lautsprecher | den Lautsprecher | dem Lautsprecher
      lautsprechern | thing-p | die Lautsprecher | die Lautsprecher | den Lautsprechern
      playlist | thing-s | die Playlist | die Playlist | der Playlist
      playlists | thing-p | die Playlists | die Playlists | den Playlists
      hintergrundmusik | thing-s | die Hintergrundmusik | die Hintergrundmusik | der Hintergrundmusik
      klavier klaviers | thing-s | das Klavier | das Klavier | dem Klavier
      klaviere klavieren | thing-p | die Klaviere | die Klaviere | den Klavieren
      mikrofon mikrofons mikrophon | thing-s | das Mikrofon | das Mikrofon | dem Mikrofon
      mikrofone mikrofonen | thing-p | die Mikrofone | die Mikrofone | den Mikrofonen
      warteschleifenmusik | thing-s | die Warteschleifenmusik | die Warteschleifenmusik | der Warteschleifenmusik
      livemusik live_musik | thing-s | die Livemusik | die Livemusik | der Livemusik`,
    location: `
      vorhang vorhangs vorhanges | thing-s | der Vorhang | den Vorhang | dem Vorhang
      vorhänge vorhängen | thing-p | die Vorhänge | die Vorhänge | den Vorhängen
      aufzug aufzugs aufzuges | thing-s | der Aufzug | den Aufzug | dem Aufzug
      aufzüge aufzügen | thing-p | die Aufzüge | die Aufzüge | den Aufzügen
      fahrstuhl fahrstuhls | thing-s | der Fahrstuhl | den Fahrstuhl | dem Fahrstuhl
      fahrstühle fahrstühlen | thing-p | die Fahrstühle | die Fahrstühle | den Fahrstühlen
      lift lifts liftes | thing-s | der Lift | den Lift | dem Lift
      lifte liften | thing-p | die Lifte | die Lifte | den Liften
      rolltreppe | thing-s | die Rolltreppe | die Rolltreppe | der Rolltreppe
      rolltreppen | thing-p | die Rolltreppen | die Rolltreppen | den Rolltreppen
      treppenhaus | thing-s | das Treppenhaus | das Treppenhaus | dem Treppenhaus
      treppenhäuser treppenhäusern | thing-p | die Treppenhäuser | die Treppenhäuser | den Treppenhäusern
      rollstuhlrampe | thing-s | die Rollstuhlrampe | die Rollstuhlrampe | der Rollstuhlrampe
      rollstuhlrampen | thing-p | die Rollstuhlrampen | die Rollstuhlrampen | den Rollstuhlrampen
      rampe | thing-s | die Rampe | die Rampe | der Rampe
      rampen | thing-p | die Rampen | die Rampen | den Rampen
      eingangstür | thing-s | die Eingangstür | die Eingangstür | der Eingangstür
      eingangstüren | thing-p | die Eingangstüren | die Eingangstüren | den Eingangstüren
      schiebetür | thing-s | die Schiebetür | die Schiebetür | der Schiebetür
      schiebetüren | thing-p | die Schiebetüren | die Schiebetüren | den Schiebetüren
      türklinke | thing-s | die Türklinke | die Türklinke | der Türklinke
      türklinken | thing-p | die Türklinken | die Türklinken | den Türklinken
      beschilderung | thing-s | die Beschilderung | die Beschilderung | der Beschilderung
      beschilderungen | thing-p | die Beschilderungen | die Beschilderungen | den Beschilderungen
      wegweiser wegweisers | thing-s | der Wegweiser | den Wegweiser | dem Wegweiser
      wegweisern | thing-p | die Wegweiser | die Wegweiser | den Wegweisern
      hinweisschild hinweisschilds hinweisschildes | thing-s | das Hinweisschild | das Hinweisschild | dem Hinweisschild
      hinweisschilder hinweisschildern | thing-p | die Hinweisschilder | die Hinweisschilder | den Hinweisschildern
      schilder schildern | thing-p | die Schilder | die Schilder | den Schildern
      lageplan lageplans | thing-s | der Lageplan | den Lageplan | dem Lageplan
      lagepläne lageplänen | thing-p | die Lagepläne | die Lagepläne | den Lageplänen
      wegbeschreibung | thing-s | die Wegbeschreibung | die Wegbeschreibung | der Wegbeschreibung
      wegbeschreibungen | thing-p | die Wegbeschreibungen | die Wegbeschreibungen | den Wegbeschreibungen
      wartebereich wartebereichs | thing-s | der Wartebereich | den Wartebereich | dem Wartebereich
      wartebereiche wartebereichen | thing-p | die Wartebereiche | die Wartebereiche | den Wartebereichen
      wartezimmer wartezimmers | thing-s | das Wartezimmer | das Wartezimmer | dem Wartezimmer
      wartezimmern | thing-p | die Wartezimmer | die Wartezimmer | den Wartezimmern
      sitzbank | thing-s | die Sitzbank | die Sitzbank | der Sitzbank
      sitzbänke sitzbänken | thing-p | die Sitzbänke | die Sitzbänke | den Sitzbänken
      sitzgelegenheiten | thing-p | die Sitzgelegenheiten | die Sitzgelegenheiten | den Sitzgelegenheiten
      shuttlebus shuttle_bus | thing-s | der Shuttlebus | den Shuttlebus | dem Shuttlebus
      shuttlebusse shuttlebussen | thing-p | die Shuttlebusse | die Shuttlebusse | den Shuttlebussen
      shuttle | thing-s | das Shuttle | das Shuttle | dem Shuttle
      shuttles | thing-p | die Shuttles | die Shuttles | den Shuttles
      spielplatz spielplatzes | thing-s | der Spielplatz | den Spielplatz | dem Spielplatz
      spielplätze spielplätzen | thing-p | die Spielplätze | die Spielplätze | den Spielplätzen
      spielecke spieleecke | thing-s | die Spielecke | die Spielecke | der Spielecke
      spielecken | thing-p | die Spielecken | die Spielecken | den Spielecken
      wasserspender wasserspenders | thing-s | der Wasserspender | den Wasserspender | dem Wasserspender
      wasserspendern | thing-p | die Wasserspender | die Wasserspender | den Wasserspendern
      garderobe | thing-s | die Garderobe | die Garderobe | der Garderobe
      garderoben | thing-p | die Garderoben | die Garderoben | den Garderoben
      steckdose | thing-s | die Steckdose | die Steckdose | der Steckdose
      steckdosen | thing-p | die Steckdosen | die Steckdosen | den Steckdosen
      lichtschalter lichtschalters | thing-s | der Lichtschalter | den Lichtschalter | dem Lichtschalter
      lichtschaltern | thing-p | die Lichtschalter | die Lichtschalter | den Lichtschaltern
      ladestation | thing-s | die Ladestation | die Ladestation | der Ladestation
      ladestationen | thing-p | die Ladestationen | die Ladestationen | den Ladestationen
      kleiderhaken | thing-p | die Kleiderhaken | die Kleiderhaken | den Kleiderhaken
      anzeigetafel | thing-s | die Anzeigetafel | die Anzeigetafel | der Anzeigetafel
      anzeigetafeln | thing-p | die Anzeigetafeln | die Anzeigetafeln | den Anzeigetafeln
      geldautomat | thing-s | der Geldautomat | den Geldautomaten | dem Geldautomaten
      geldautomaten | thing-p | die Geldautomaten | die Geldautomaten | den Geldautomaten
      einkaufswagen einkaufswagens | thing-s | der Einkaufswagen | den Einkaufswagen | dem Einkaufswagen
      selbstbedienungskasse | thing-s | die Selbstbedienungskasse | die Selbstbedienungskasse | der Selbstbedienungskasse
      selbstbedienungskassen | thing-p | die Selbstbedienungskassen | die Selbstbedienungskassen | den Selbstbedienungskassen
      sb_kasse | thing-s | die SB-Kasse | die SB-Kasse | der SB-Kasse
      sb_kassen | thing-p | die SB-Kassen | die SB-Kassen | den SB-Kassen
      pfandautomat | thing-s | der Pfandautomat | den Pfandautomaten | dem Pfandautomaten
      pfandautomaten | thing-p | die Pfandautomaten | die Pfandautomaten | den Pfandautomaten
      abholstation | thing-s | die Abholstation | die Abholstation | der Abholstation
      abholstationen | thing-p | die Abholstationen | die Abholstationen | den Abholstationen
      packstation | thing-s | die Packstation | die Packstation | der Packstation
      packstationen | thing-p | die Packstationen | die Packstationen | den Packstationen
      wartesystem wartesystems | thing-s | das Wartesystem | das Wartesystem | dem Wartesystem
      aufrufsystem aufrufsystems | thing-s | das Aufrufsystem | das Aufrufsystem | dem Aufrufsystem
      durchsagen | thing-p | die Durchsagen | die Durchsagen | den Durchsagen
      ticketautomat | thing-s | der Ticketautomat | den Ticketautomaten | dem Ticketautomaten
      ticketautomaten | thing-p | die Ticketautomaten | die Ticketautomaten | den Ticketautomaten
      kassenautomat | thing-s | der Kassenautomat | den Kassenautomaten | dem Kassenautomaten
      kassenautomaten | thing-p | die Kassenautomaten | die Kassenautomaten | den Kassenautomaten
      mülleimer mülleimern | thing-p | die Mülleimer | die Mülleimer | den Mülleimern
      außenanlage | thing-s | die Außenanlage | die Außenanlage | der Außenanlage
      außenanlagen | thing-p | die Außenanlagen | die Außenanlagen | den Außenanlagen
      zapfsäule | thing-s | die Zapfsäule | die Zapfsäule | der Zapfsäule
      zapfsäulen | thing-p | die Zapfsäulen | die Zapfsäulen | den Zapfsäulen
      waschanlage | thing-s | die Waschanlage | die Waschanlage | der Waschanlage
      waschanlagen | thing-p | die Waschanlagen | die Waschanlagen | den Waschanlagen
      waschstraße | thing-s | die Waschstraße | die Waschstraße | der Waschstraße
      waschstraßen | thing-p | die Waschstraßen | die Waschstraßen | den Waschstraßen
      waschbürsten | thing-p | die Waschbürsten | die Waschbürsten | den Waschbürsten
      hochdruckreiniger hochdruckreinigers | thing-s | der Hochdruckreiniger | den Hochdruckreiniger | dem Hochdruckreiniger
      hochdruckreinigern | thing-p | die Hochdruckreiniger | die Hochdruckreiniger | den Hochdruckreinigern
      saugplatz saugplatzes | thing-s | der Saugplatz | den Saugplatz | dem Saugplatz
      saugplätze saugplätzen | thing-p | die Saugplätze | die Saugplätze | den Saugplätzen
      luftdruckgerät luftdruckgeräts | thing-s | das Luftdruckgerät | das Luftdruckgerät | dem Luftdruckgerät
      luftdruckgeräte luftdruckgeräten | thing-p | die Luftdruckgeräte | die Luftdruckgeräte | den Luftdruckgeräten`,
    parking: `
      parkhaus | thing-s | das Parkhaus | das Parkhaus | dem Parkhaus
      parkhäuser parkhäusern | thing-p | die Parkhäuser | die Parkhäuser | den Parkhäusern
      parkscheinautomat | thing-s | der Parkscheinautomat | den Parkscheinautomaten | dem Parkscheinautomaten
      parkscheinautomaten | thing-p | die Parkscheinautomaten | die Parkscheinautomaten | den Parkscheinautomaten
      schranke | thing-s | die Schranke | die Schranke | der Schranke
      schranken | thing-p | die Schranken | die Schranken | den Schranken
      ladesäule | thing-s | die Ladesäule | die Ladesäule | der Ladesäule
      ladesäulen | thing-p | die Ladesäulen | die Ladesäulen | den Ladesäulen
      fahrradständer fahrradständers | thing-s | der Fahrradständer | den Fahrradständer | dem Fahrradständer
      fahrradständern | thing-p | die Fahrradständer | die Fahrradständer | den Fahrradständern
      kundenparkplatz kundenparkplatzes | thing-s | der Kundenparkplatz | den Kundenparkplatz | dem Kundenparkplatz
      kundenparkplätze kundenparkplätzen | thing-p | die Kundenparkplätze | die Kundenparkplätze | den Kundenparkplätzen`,
    view: `
      meerblick meerblicks meeresblick | thing-s | der Meerblick | den Meerblick | dem Meerblick
      seeblick seeblicks | thing-s | der Seeblick | den Seeblick | dem Seeblick
      aussichtsplattform | thing-s | die Aussichtsplattform | die Aussichtsplattform | der Aussichtsplattform
      aussichtsplattformen | thing-p | die Aussichtsplattformen | die Aussichtsplattformen | den Aussichtsplattformen`,
    menu: `
      speisekarte | thing-s | die Speisekarte | die Speisekarte | der Speisekarte
      speisekarten | thing-p | die Speisekarten | die Speisekarten | den Speisekarten
      weinkarten | thing-p | die Weinkarten | die Weinkarten | den Weinkarten
      getränkekarte | thing-s | die Getränkekarte | die Getränkekarte | der Getränkekarte
      getränkekarten | thing-p | die Getränkekarten | die Getränkekarten | den Getränkekarten
      eiskarte | thing-s | die Eiskarte | die Eiskarte | der Eiskarte
      eiskarten | thing-p | die Eiskarten | die Eiskarten | den Eiskarten
      tageskarte | thing-s | die Tageskarte | die Tageskarte | der Tageskarte
      tageskarten | thing-p | die Tageskarten | die Tageskarten | den Tageskarten
      aushang aushangs aushanges | thing-s | der Aushang | den Aushang | dem Aushang
      aushänge aushängen | thing-p | die Aushänge | die Aushänge | den Aushängen`,
    packaging: `
      tüte | thing-s | die Tüte | die Tüte | der Tüte
      tüten | thing-p | die Tüten | die Tüten | den Tüten
      papiertüte | thing-s | die Papiertüte | die Papiertüte | der Papiertüte
      papiertüten | thing-p | die Papiertüten | die Papiertüten | den Papiertüten
      pizzakarton | thing-s | der Pizzakarton | den Pizzakarton | dem Pizzakarton
      pizzakartons | thing-p | die Pizzakartons | die Pizzakartons | den Pizzakartons
      deckel deckels | thing-s | der Deckel | den Deckel | dem Deckel
      deckeln | thing-p | die Deckel | die Deckel | den Deckeln
      pappbecher pappbechers | thing-s | der Pappbecher | den Pappbecher | dem Pappbecher
      pappbechern | thing-p | die Pappbecher | die Pappbecher | den Pappbechern
      aluschale | thing-s | die Aluschale | die Aluschale | der Aluschale
      aluschalen | thing-p | die Aluschalen | die Aluschalen | den Aluschalen
      thermobox | thing-s | die Thermobox | die Thermobox | der Thermobox
      thermoboxen | thing-p | die Thermoboxen | die Thermoboxen | den Thermoboxen
      versandkarton | thing-s | der Versandkarton | den Versandkarton | dem Versandkarton
      versandkartons | thing-p | die Versandkartons | die Versandkartons | den Versandkartons
      füllmaterial füllmaterials | thing-s | das Füllmaterial | das Füllmaterial | dem Füllmaterial
      füllmaterialien | thing-p | die Füllmaterialien | die Füllmaterialien | den Füllmaterialien
      besteck bestecks | thing-s | das Besteck | das Besteck | dem Besteck
      bestecke bestecken | thing-p | die Bestecke | die Bestecke | den Bestecken
      holzbesteck holzbestecks | thing-s | das Holzbesteck | das Holzbesteck | dem Holzbesteck
      essstäbchen | thing-p | die Essstäbchen | die Essstäbchen | den Essstäbchen
      strohhalm strohhalms | thing-s | der Strohhalm | den Strohhalm | dem Strohhalm
      strohhalme strohhalmen | thing-p | die Strohhalme | die Strohhalme | den Strohhalmen
      serviette | thing-s | die Serviette | die Serviette | der Serviette
      servietten | thing-p | die Servietten | die Servietten | den Servietten`,
    booking: `
      gutschein gutscheins | thing-s | der Gutschein | den Gutschein | dem Gutschein
      gutscheine gutscheinen | thing-p | die Gutscheine | die Gutscheine | den Gutscheinen
      gutscheincode | thing-s | der Gutscheincode | den Gutscheincode | dem Gutscheincode
      gutscheincodes | thing-p | die Gutscheincodes | die Gutscheincodes | den Gutscheincodes
      geschenkkarte | thing-s | die Geschenkkarte | die Geschenkkarte | der Geschenkkarte
      geschenkkarten | thing-p | die Geschenkkarten | die Geschenkkarten | den Geschenkkarten
      kundenkarte | thing-s | die Kundenkarte | die Kundenkarte | der Kundenkarte
      kundenkarten | thing-p | die Kundenkarten | die Kundenkarten | den Kundenkarten
      stempelkarte | thing-s | die Stempelkarte | die Stempelkarte | der Stempelkarte
      stempelkarten | thing-p | die Stempelkarten | die Stempelkarten | den Stempelkarten
      treuepunkte treuepunkten | thing-p | die Treuepunkte | die Treuepunkte | den Treuepunkten
      bonusprogramm bonusprogramms | thing-s | das Bonusprogramm | das Bonusprogramm | dem Bonusprogramm
      bonusprogramme bonusprogrammen | thing-p | die Bonusprogramme | die Bonusprogramme | den Bonusprogrammen
      kurkarte | thing-s | die Kurkarte | die Kurkarte | der Kurkarte
      kurkarten | thing-p | die Kurkarten | die Kurkarten | den Kurkarten
      eintrittskarte | thing-s | die Eintrittskarte | die Eintrittskarte | der Eintrittskarte
      eintrittskarten | thing-p | die Eintrittskarten | die Eintrittskarten | den Eintrittskarten
      ticket | thing-s | das Ticket | das Ticket | dem Ticket
      tickets | thing-p | die Tickets | die Tickets | den Tickets
      jahreskarte | thing-s | die Jahreskarte | die Jahreskarte | der Jahreskarte
      jahreskarten | thing-p | die Jahreskarten | die Jahreskarten | den Jahreskarten
      warteliste | thing-s | die Warteliste | die Warteliste | der Warteliste
      wartelisten | thing-p | die Wartelisten | die Wartelisten | den Wartelisten
      bestätigungsmail bestätigungs_mail bestätigungsemail bestätigungs_email | thing-s | die Bestätigungsmail | die Bestätigungsmail | der Bestätigungsmail
      bestätigungsmails | thing-p | die Bestätigungsmails | die Bestätigungsmails | den Bestätigungsmails
      buchungssystem buchungssystems | thing-s | das Buchungssystem | das Buchungssystem | dem Buchungssystem
      buchungssysteme buchungssystemen | thing-p | die Buchungssysteme | die Buchungssysteme | den Buchungssystemen
      formular formulars | thing-s | das Formular | das Formular | dem Formular
      formulare formularen | thing-p | die Formulare | die Formulare | den Formularen`,
    appointment: `
      terminbestätigung | thing-s | die Terminbestätigung | die Terminbestätigung | der Terminbestätigung
      terminbestätigungen | thing-p | die Terminbestätigungen | die Terminbestätigungen | den Terminbestätigungen
      terminerinnerung | thing-s | die Terminerinnerung | die Terminerinnerung | der Terminerinnerung
      terminerinnerungen | thing-p | die Terminerinnerungen | die Terminerinnerungen | den Terminerinnerungen
      terminbuchung online_terminbuchung onlineterminbuchung | thing-s | die Terminbuchung | die Terminbuchung | der Terminbuchung`,
    bill: `
      kassenbon | thing-s | der Kassenbon | den Kassenbon | dem Kassenbon
      kassenbons | thing-p | die Kassenbons | die Kassenbons | den Kassenbons
      quittung | thing-s | die Quittung | die Quittung | der Quittung
      quittungen | thing-p | die Quittungen | die Quittungen | den Quittungen
      beleg belegs | thing-s | der Beleg | den Beleg | dem Beleg
      belege belegen | thing-p | die Belege | die Belege | den Belegen`,
    price: `
      kostenvoranschlag kostenvoranschlags kostenvoranschlages | thing-s | der Kostenvoranschlag | den Kostenvoranschlag | dem Kostenvoranschlag
      kostenvoranschläge kostenvoranschlägen | thing-p | die Kostenvoranschläge | die Kostenvoranschläge | den Kostenvoranschlägen
      preisliste | thing-s | die Preisliste | die Preisliste | der Preisliste
      preislisten | thing-p | die Preislisten | die Preislisten | den Preislisten`,
    warranty: `
      retourenschein retourenscheins | thing-s | der Retourenschein | den Retourenschein | dem Retourenschein
      retourenscheine retourenscheinen | thing-p | die Retourenscheine | die Retourenscheine | den Retourenscheinen
      rücksendeetikett rücksendeetiketts rücksendeetikettes | thing-s | das Rücksendeetikett | das Rücksendeetikett | dem Rücksendeetikett
      rücksendeetiketten | thing-p | die Rücksendeetiketten | die Rücksendeetiketten | den Rücksendeetiketten`,
    payment: `
      kartengerät kartengeräts | thing-s | das Kartengerät | das Kartengerät | dem Kartengerät
      kartengeräte kartengeräten | thing-p | die Kartengeräte | die Kartengeräte | den Kartengeräten
      kartenterminal | thing-s | das Kartenterminal | das Kartenterminal | dem Kartenterminal
      kartenterminals | thing-p | die Kartenterminals | die Kartenterminals | den Kartenterminals
      ec_gerät ec_geräts | thing-s | das EC-Gerät | das EC-Gerät | dem EC-Gerät
      ec_geräte ec_geräten | thing-p | die EC-Geräte | die EC-Geräte | den EC-Geräten
      kassensystem kassensystems | thing-s | das Kassensystem | das Kassensystem | dem Kassensystem
      kassensysteme kassensystemen | thing-p | die Kassensysteme | die Kassensysteme | den Kassensystemen
      trinkgeldabfrage | thing-s | die Trinkgeldabfrage | die Trinkgeldabfrage | der Trinkgeldabfrage
      trinkgeldabfragen | thing-p | die Trinkgeldabfragen | die Trinkgeldabfragen | den Trinkgeldabfragen`,
    support: `
      kontaktformular kontaktformulars | thing-s | das Kontaktformular | das Kontaktformular | dem Kontaktformular
      kontaktformulare kontaktformularen | thing-p | die Kontaktformulare | die Kontaktformulare | den Kontaktformularen
      faq faqs | thing-p | die FAQ | die FAQ | den FAQ
      unterlagen | thing-p | die Unterlagen | die Unterlagen | den Unterlagen`,
    ads: `
      newsletter newsletters | thing-s | der Newsletter | den Newsletter | dem Newsletter
      newslettern | thing-p | die Newsletter | die Newsletter | den Newslettern
      werbeeinblendung | thing-s | die Werbeeinblendung | die Werbeeinblendung | der Werbeeinblendung
      werbeeinblendungen | thing-p | die Werbeeinblendungen | die Werbeeinblendungen | den Werbeeinblendungen
      popup pop_up | thing-s | das Pop-up | das Pop-up | dem Pop-up
      popups pop_ups | thing-p | die Pop-ups | die Pop-ups | den Pop-ups`,
    quality: `
      fliesen | thing-p | die Fliesen | die Fliesen | den Fliesen
      fugen | thing-p | die Fugen | die Fugen | den Fugen
      gastherme | thing-s | die Gastherme | die Gastherme | der Gastherme
      gasthermen | thing-p | die Gasthermen | die Gasthermen | den Gasthermen
      heizkessel heizkessels | thing-s | der Heizkessel | den Heizkessel | dem Heizkessel
      heizkesseln | thing-p | die Heizkessel | die Heizkessel | den Heizkesseln
      wärmepumpe | thing-s | die Wärmepumpe | die Wärmepumpe | der Wärmepumpe
      wärmepumpen | thing-p | die Wärmepumpen | die Wärmepumpen | den Wärmepumpen
      solaranlage | thing-s | die Solaranlage | die Solaranlage | der Solaranlage
      solaranlagen | thing-p | die Solaranlagen | die Solaranlagen | den Solaranlagen
      dachrinne | thing-s | die Dachrinne | die Dachrinne | der Dachrinne
      dachrinnen | thing-p | die Dachrinnen | die Dachrinnen | den Dachrinnen
      garagentor garagentors | thing-s | das Garagentor | das Garagentor | dem Garagentor
      garagentore garagentoren | thing-p | die Garagentore | die Garagentore | den Garagentoren
      gartenzaun gartenzauns | thing-s | der Gartenzaun | den Gartenzaun | dem Gartenzaun
      gartenzäune gartenzäunen | thing-p | die Gartenzäune | die Gartenzäune | den Gartenzäunen
      dämmung | thing-s | die Dämmung | die Dämmung | der Dämmung
      dämmungen | thing-p | die Dämmungen | die Dämmungen | den Dämmungen
      arbeitsplatte | thing-s | die Arbeitsplatte | die Arbeitsplatte | der Arbeitsplatte
      arbeitsplatten | thing-p | die Arbeitsplatten | die Arbeitsplatten | den Arbeitsplatten
      boiler boilers | thing-s | der Boiler | den Boiler | dem Boiler
      boilern | thing-p | die Boiler | die Boiler | den Boilern
      türschloss türschlosses | thing-s | das Türschloss | das Türschloss | dem Türschloss
      türschlösser türschlössern | thing-p | die Türschlösser | die Türschlösser | den Türschlössern
      anstrich anstrichs | thing-s | der Anstrich | den Anstrich | dem Anstrich
      anstriche anstrichen | thing-p | die Anstriche | die Anstriche | den Anstrichen
      hecke | thing-s | die Hecke | die Hecke | der Hecke
      hecken | thing-p | die Hecken | die Hecken | den Hecken`,
    app: `
      widget | thing-s | das Widget | das Widget | dem Widget
      widgets | thing-p | die Widgets | die Widgets | den Widgets
      suchfunktion such_funktion | thing-s | die Suchfunktion | die Suchfunktion | der Suchfunktion
      suchfunktionen | thing-p | die Suchfunktionen | die Suchfunktionen | den Suchfunktionen
      filter filtern | thing-p | die Filter | die Filter | den Filtern
      filterfunktion | thing-s | die Filterfunktion | die Filterfunktion | der Filterfunktion
      filterfunktionen | thing-p | die Filterfunktionen | die Filterfunktionen | den Filterfunktionen
      dunkelmodus dunkel_modus dark_mode darkmode | thing-s | der Dunkelmodus | den Dunkelmodus | dem Dunkelmodus
      offlinemodus offline_modus | thing-s | der Offlinemodus | den Offlinemodus | dem Offlinemodus
      kartenansicht | thing-s | die Kartenansicht | die Kartenansicht | der Kartenansicht
      kartenansichten | thing-p | die Kartenansichten | die Kartenansichten | den Kartenansichten
      kalenderansicht | thing-s | die Kalenderansicht | die Kalenderansicht | der Kalenderansicht
      kalenderansichten | thing-p | die Kalenderansichten | die Kalenderansichten | den Kalenderansichten
      benachrichtigung | thing-s | die Benachrichtigung | die Benachrichtigung | der Benachrichtigung
      benachrichtigungen | thing-p | die Benachrichtigungen | die Benachrichtigungen | den Benachrichtigungen
      push_nachricht pushnachricht | thing-s | die Push-Nachricht | die Push-Nachricht | der Push-Nachricht
      push_nachrichten pushnachrichten pushmeldungen push_benachrichtigungen push_meldungen | thing-p | die Push-Nachrichten | die Push-Nachrichten | den Push-Nachrichten
      synchronisierung | thing-s | die Synchronisierung | die Synchronisierung | der Synchronisierung
      synchronisierungen | thing-p | die Synchronisierungen | die Synchronisierungen | den Synchronisierungen
      exportfunktion | thing-s | die Exportfunktion | die Exportfunktion | der Exportfunktion
      exportfunktionen | thing-p | die Exportfunktionen | die Exportfunktionen | den Exportfunktionen
      anmeldebildschirm anmeldebildschirms | thing-s | der Anmeldebildschirm | den Anmeldebildschirm | dem Anmeldebildschirm
      anmeldebildschirme anmeldebildschirmen | thing-p | die Anmeldebildschirme | die Anmeldebildschirme | den Anmeldebildschirmen
      startseite | thing-s | die Startseite | die Startseite | der Startseite
      startseiten | thing-p | die Startseiten | die Startseiten | den Startseiten
      menüführung | thing-s | die Menüführung | die Menüführung | der Menüführung
      einstellungen | thing-p | die Einstellungen | die Einstellungen | den Einstellungen
      schriftgröße | thing-s | die Schriftgröße | die Schriftgröße | der Schriftgröße
      schriftgrößen | thing-p | die Schriftgrößen | die Schriftgrößen | den Schriftgrößen
      spracheingabe | thing-s | die Spracheingabe | die Spracheingabe | der Spracheingabe
      backup | thing-s | das Backup | das Backup | dem Backup
      backups | thing-p | die Backups | die Backups | den Backups
      warenkorb warenkorbs | thing-s | der Warenkorb | den Warenkorb | dem Warenkorb
      warenkörbe warenkörben | thing-p | die Warenkörbe | die Warenkörbe | den Warenkörben
      einkaufsliste | thing-s | die Einkaufsliste | die Einkaufsliste | der Einkaufsliste
      einkaufslisten | thing-p | die Einkaufslisten | die Einkaufslisten | den Einkaufslisten
      chatfunktion chat_funktion | thing-s | die Chatfunktion | die Chatfunktion | der Chatfunktion
      chatfunktionen | thing-p | die Chatfunktionen | die Chatfunktionen | den Chatfunktionen
      barcodescanner barcodescanners barcode_scanner | thing-s | der Barcodescanner | den Barcodescanner | dem Barcodescanner
      barcodescannern | thing-p | die Barcodescanner | die Barcodescanner | den Barcodescannern
      qr_code | thing-s | der QR-Code | den QR-Code | dem QR-Code
      qr_codes | thing-p | die QR-Codes | die QR-Codes | den QR-Codes
      gesichtserkennung face_id faceid | thing-s | die Gesichtserkennung | die Gesichtserkennung | der Gesichtserkennung
      schrittzähler schrittzählers | thing-s | der Schrittzähler | den Schrittzähler | dem Schrittzähler
      schrittzählern | thing-p | die Schrittzähler | die Schrittzähler | den Schrittzählern
      routenplanung | thing-s | die Routenplanung | die Routenplanung | der Routenplanung
      routenplanungen | thing-p | die Routenplanungen | die Routenplanungen | den Routenplanungen
      untertitel untertiteln | thing-p | die Untertitel | die Untertitel | den Untertiteln
      tutorial | thing-s | das Tutorial | das Tutorial | dem Tutorial
      tutorials | thing-p | die Tutorials | die Tutorials | den Tutorials
      statistik | thing-s | die Statistik | die Statistik | der Statistik
      statistiken | thing-p | die Statistiken | die Statistiken | den Statistiken
      steuerung | thing-s | die Steuerung | die Steuerung | der Steuerung
      layout | thing-s | das Layout | das Layout | dem Layout
      layouts | thing-p | die Layouts | die Layouts | den Layouts
      benutzeroberfläche | thing-s | die Benutzeroberfläche | die Benutzeroberfläche | der Benutzeroberfläche
      benutzeroberflächen | thing-p | die Benutzeroberflächen | die Benutzeroberflächen | den Benutzeroberflächen
      testversion | thing-s | die Testversion | die Testversion | der Testversion
      testversionen | thing-p | die Testversionen | die Testversionen | den Testversionen
      akkulaufzeit | thing-s | die Akkulaufzeit | die Akkulaufzeit | der Akkulaufzeit
      akkulaufzeiten | thing-p | die Akkulaufzeiten | die Akkulaufzeiten | den Akkulaufzeiten
      akkuverbrauch akkuverbrauchs | thing-s | der Akkuverbrauch | den Akkuverbrauch | dem Akkuverbrauch
      website web_site | thing-s | die Website | die Website | der Website
      websites | thing-p | die Websites | die Websites | den Websites
      webseite | thing-s | die Webseite | die Webseite | der Webseite
      webseiten | thing-p | die Webseiten | die Webseiten | den Webseiten
      homepage | thing-s | die Homepage | die Homepage | der Homepage
      homepages | thing-p | die Homepages | die Homepages | den Homepages
      onlineshop online_shop online_shops | thing-s | der Onlineshop | den Onlineshop | dem Onlineshop
      onlineshops | thing-p | die Onlineshops | die Onlineshops | den Onlineshops
      onlinebanking onlinebankings onlinebankinges online_banking | thing-s | das Onlinebanking | das Onlinebanking | dem Onlinebanking
      bestellsystem bestellsystems | thing-s | das Bestellsystem | das Bestellsystem | dem Bestellsystem
      bestellsysteme bestellsystemen | thing-p | die Bestellsysteme | die Bestellsysteme | den Bestellsystemen
      tabletversion tablet_version | thing-s | die Tabletversion | die Tabletversion | der Tabletversion
      timer timers | thing-s | der Timer | den Timer | dem Timer
      timern | thing-p | die Timer | die Timer | den Timern
      kontoübersicht | thing-s | die Kontoübersicht | die Kontoübersicht | der Kontoübersicht
      kontoübersichten | thing-p | die Kontoübersichten | die Kontoübersichten | den Kontoübersichten
      sendungsverfolgung | thing-s | die Sendungsverfolgung | die Sendungsverfolgung | der Sendungsverfolgung
      sendungsverfolgungen | thing-p | die Sendungsverfolgungen | die Sendungsverfolgungen | den Sendungsverfolgungen`,
  },
  own: 'mein meine meinen meinem meiner meines mei meim meinn unser unsere unseren unserem unserer unseres unsre unsren unsrem unsrer unsres unsern unserm',
  notOurs:
    'sein seine seinen seinem seiner seines dessen deren wie als ähnlich statt anstatt anstelle sogenannte sogenannten sogenannter sogenanntes quasi lieber kein keine keinen keinem keiner keines ohne zum zur eigene eigenen eigenem eigener eigenes alte alten altem alter altes',
  awaiting: 'auf für bis ehe bevor',
  props: 'tüte tüten deckel regal regale klavier klaviere wasserhahn servietten kassenbon',
  made: '',
};
