import type { ThingWords } from '../../triage/things.ts';

export const things: ThingWords = {
  forms: ['is', 'of'],
  named: {
    meat: `
      bistec bistecs bisteces bisté bistés bistecks | dish | el bistec | del bistec
      bife bifes | dish | el bife | del bife
      solomillo solomillos | dish | el solomillo | del solomillo
      entrecot entrecots entrecotte entrecote | dish | el entrecot | del entrecot
      chuletón chuleton chuletones | dish | el chuletón | del chuletón
      chuletas | dish-p | las chuletas | de las chuletas
      costillas | dish-p | las costillas | de las costillas
      costillar costillares | dish | el costillar | del costillar
      cordero corderos | dish | el cordero | del cordero
      cochinillo cochinillos | dish | el cochinillo | del cochinillo
      lechazo lechazos | dish | el lechazo | del lechazo
      lechón lechon lechones | dish | el lechón | del lechón
      ternera terneras | dish | la ternera | de la ternera
      pollo pollos | dish | el pollo | del pollo
      cachopo cachopos | dish | el cachopo | del cachopo
      churrasco churrascos | dish | el churrasco | del churrasco
      entraña | dish | la entraña | de la entraña
      picaña picanha picañas | dish | la picaña | de la picaña
      arrachera arracheras | dish | la arrachera | de la arrachera
      matambre matambres | dish | el matambre | del matambre
      bondiola bondiolas | dish | la bondiola | de la bondiola
      mollejas | dish-p | las mollejas | de las mollejas
      brisket briskets | dish | el brisket | del brisket
      pastrami | dish | el pastrami | del pastrami
      kebab kebabs kebap kebaps | dish | el kebab | del kebab
      shawarma shawarmas shawerma | dish | el shawarma | del shawarma
      milanesa milanesas | dish | la milanesa | de la milanesa
      escalope escalopes | dish | el escalope | del escalope
      albóndigas albondigas | dish-p | las albóndigas | de las albóndigas
      salchichas | dish-p | las salchichas | de las salchichas
      butifarra butifarras | dish | la butifarra | de la butifarra
      longaniza longanizas | dish | la longaniza | de la longaniza
      morcilla morcillas | dish | la morcilla | de la morcilla
      jamón jamon jamones | dish | el jamón | del jamón
      cecina | dish | la cecina | de la cecina
      lacón lacon | dish | el lacón | del lacón
      codillo codillos | dish | el codillo | del codillo
      carrilleras carrillera | dish-p | las carrilleras | de las carrilleras
      carrillada carrilladas | dish | la carrillada | de la carrillada
      torreznos torrezno | dish-p | los torreznos | de los torreznos
      chicharrón chicharron chicharrones | dish | el chicharrón | del chicharrón
      carnitas | dish-p | las carnitas | de las carnitas
      cochinita | dish | la cochinita | de la cochinita
      anticuchos anticucho | dish-p | los anticuchos | de los anticuchos
      choripán choripan choripanes | dish | el choripán | del choripán
      alitas | dish-p | las alitas | de las alitas
      magret magrets | dish | el magret | del magret
      foie | dish | el foie | del foie
      parrillada parrilladas | dish | la parrillada | de la parrillada`,
    fish: `
      salmón salmon salmones | dish | el salmón | del salmón
      atún atun atunes | dish | el atún | del atún
      merluza merluzas | dish | la merluza | de la merluza
      bacalao bacalaos | dish | el bacalao | del bacalao
      lubina lubinas | dish | la lubina | de la lubina
      rodaballo rodaballos | dish | el rodaballo | del rodaballo
      lenguado lenguados | dish | el lenguado | del lenguado
      corvina corvinas | dish | la corvina | de la corvina
      ventresca ventrescas | dish | la ventresca | de la ventresca
      pulpo pulpos | dish | el pulpo | del pulpo
      calamares calamar | dish-p | los calamares | de los calamares
      chipirones chipirón chipiron | dish-p | los chipirones | de los chipirones
      gambas | dish-p | las gambas | de las gambas
      langostinos langostino | dish-p | los langostinos | de los langostinos
      camarones camarón camaron | dish-p | los camarones | de los camarones
      mejillones mejillón mejillon | dish-p | los mejillones | de los mejillones
      almejas | dish-p | las almejas | de las almejas
      zamburiñas zamburiña | dish-p | las zamburiñas | de las zamburiñas
      vieiras vieira | dish-p | las vieiras | de las vieiras
      percebes | dish-p | los percebes | de los percebes
      cigalas | dish-p | las cigalas | de las cigalas
      bogavante bogavantes | dish | el bogavante | del bogavante
      langosta langostas | dish | la langosta | de la langosta
      boquerones boquerón boqueron | dish-p | los boquerones | de los boquerones
      anchoas anchoa | dish-p | las anchoas | de las anchoas
      ceviche ceviches cebiche cebiches | dish | el ceviche | del ceviche
      sushi sushis | dish | el sushi | del sushi
      sashimi sashimis | dish | el sashimi | del sashimi
      marisco mariscos | dish | el marisco | del marisco
      mariscada mariscadas | dish | la mariscada | de la mariscada`,
    food: `
      paella paellas | dish | la paella | de la paella
      arroz arroces | dish | el arroz | del arroz
      fideuá fideua fideuà fideuás fideuas | dish | la fideuá | de la fideuá
      risotto risottos risoto | dish | el risotto | del risotto
      pizza pizzas | dish | la pizza | de la pizza
      espaguetis espagueti spaghetti spaghettis spagueti spaguetis | dish-p | los espaguetis | de los espaguetis
      macarrones | dish-p | los macarrones | de los macarrones
      tallarines tallarín tallarin | dish-p | los tallarines | de los tallarines
      lasaña lasañas lasagna lasagnas lasagne | dish | la lasaña | de la lasaña
      canelones canelón canelon | dish-p | los canelones | de los canelones
      raviolis ravioli ravioles | dish-p | los raviolis | de los raviolis
      ñoquis gnocchi gnocchis | dish-p | los ñoquis | de los ñoquis
      carbonara | dish | la carbonara | de la carbonara
      focaccia focaccias focacia | dish | la focaccia | de la focaccia
      hamburguesa hamburguesas burger burgers | dish | la hamburguesa | de la hamburguesa
      bocadillo bocadillos bocata bocatas | dish | el bocadillo | del bocadillo
      sándwich sandwich sándwiches sandwiches sándwichs sandwichs sanduche sanduches | dish | el sándwich | del sándwich
      croquetas croqueta | dish-p | las croquetas | de las croquetas
      ensaladilla ensaladillas | dish | la ensaladilla | de la ensaladilla
      ensalada ensaladas | dish | la ensalada | de la ensalada
      tortilla tortillas | dish | la tortilla | de la tortilla
      patatas | dish-p | las patatas | de las patatas
      bravas | dish-p | las bravas | de las bravas
      tapas | dish-p | las tapas | de las tapas
      pinchos pintxo pintxos | dish-p | los pinchos | de los pinchos
      tostas | dish-p | las tostas | de las tostas
      montaditos montadito | dish-p | los montaditos | de los montaditos
      queso quesos | dish | el queso | del queso
      provoleta provoletas | dish | la provoleta | de la provoleta
      fondue fondues | dish | la fondue | de la fondue
      raclette raclettes | dish | la raclette | de la raclette
      quiche quiches | dish | la quiche | de la quiche
      carpaccio carpaccios carpacho | dish | el carpaccio | del carpaccio
      tartar tartares tartare tártar | dish | el tartar | del tartar
      tataki tatakis | dish | el tataki | del tataki
      tempura tempuras | dish | la tempura | de la tempura
      gyozas gyoza guioza guiozas | dish-p | las gyozas | de las gyozas
      dumplings dumpling | dish-p | los dumplings | de los dumplings
      noodles | dish-p | los noodles | de los noodles
      fideos | dish-p | los fideos | de los fideos
      baos bao | dish-p | los baos | de los baos
      poke pokes | dish | el poke | del poke
      kimchi | dish | el kimchi | del kimchi
      bibimbap | dish | el bibimbap | del bibimbap
      curry curri currys curris | dish | el curry | del curry
      cuscús cuscus couscous | dish | el cuscús | del cuscús
      falafel falafels faláfel | dish | el falafel | del falafel
      hummus | dish | el hummus | del hummus
      tajine tajines tagine tagines | dish | el tajine | del tajine
      musaca musaka moussaka mousaka | dish | la musaca | de la musaca
      tacos | dish-p | los tacos | de los tacos
      burrito burritos | dish | el burrito | del burrito
      quesadillas quesadilla | dish-p | las quesadillas | de las quesadillas
      enchiladas enchilada | dish-p | las enchiladas | de las enchiladas
      fajitas fajita | dish-p | las fajitas | de las fajitas
      nachos | dish-p | los nachos | de los nachos
      guacamole guacamoles | dish | el guacamole | del guacamole
      tamales tamal | dish-p | los tamales | de los tamales
      tlayudas tlayuda | dish-p | las tlayudas | de las tlayudas
      arepas arepa | dish-p | las arepas | de las arepas
      cachapas cachapa | dish-p | las cachapas | de las cachapas
      pupusas pupusa | dish-p | las pupusas | de las pupusas
      tequeños tequeño | dish-p | los tequeños | de los tequeños
      patacones patacón patacon | dish-p | los patacones | de los patacones
      mofongo mofongos | dish | el mofongo | del mofongo
      salchipapas salchipapa | dish-p | las salchipapas | de las salchipapas
      empanadas | dish-p | las empanadas | de las empanadas
      empanada | dish | la empanada | de la empanada
      empanadillas empanadilla | dish-p | las empanadillas | de las empanadillas
      frijoles | dish-p | los frijoles | de los frijoles
      garbanzos | dish-p | los garbanzos | de los garbanzos
      alubias | dish-p | las alubias | de las alubias
      pisto | dish | el pisto | del pisto
      escalivada | dish | la escalivada | de la escalivada
      calçots calçot calcots calsots | dish-p | los calçots | de los calçots
      alcachofas | dish-p | las alcachofas | de las alcachofas
      berenjenas berenjena | dish-p | las berenjenas | de las berenjenas
      pimientos | dish-p | los pimientos | de los pimientos
      champiñones champiñón champiñon | dish-p | los champiñones | de los champiñones
      verduras | dish-p | las verduras | de las verduras
      alioli | dish | el alioli | del alioli
      chimichurri | dish | el chimichurri | del chimichurri
      tofu | dish | el tofu | del tofu
      palomitas | dish-p | las palomitas | de las palomitas
      baguette baguettes | dish | la baguette | de la baguette
      chapata chapatas | dish | la chapata | de la chapata
      hogaza hogazas | dish | la hogaza | de la hogaza`,
    soup: `
      sopa sopas | dish | la sopa | de la sopa
      caldo caldos | dish | el caldo | del caldo
      ramen rámen | dish | el ramen | del ramen
      gazpacho gazpachos | dish | el gazpacho | del gazpacho
      salmorejo salmorejos | dish | el salmorejo | del salmorejo
      ajoblanco | dish | el ajoblanco | del ajoblanco
      consomé consome consomés | dish | el consomé | del consomé
      minestrone | dish | la minestrone | de la minestrone
      pozole pozoles | dish | el pozole | del pozole
      sancocho sancochos | dish | el sancocho | del sancocho
      ajiaco ajiacos | dish | el ajiaco | del ajiaco
      locro locros | dish | el locro | del locro
      fabada fabadas | dish | la fabada | de la fabada
      potaje potajes | dish | el potaje | del potaje
      guiso guisos | dish | el guiso | del guiso
      borsch borscht | dish | el borsch | del borsch`,
    dessert: `
      tarta tartas | dish | la tarta | de la tarta
      torta tortas | dish | la torta | de la torta
      pasteles | dish-p | los pasteles | de los pasteles
      bizcocho bizcochos | dish | el bizcocho | del bizcocho
      brownie brownies | dish | el brownie | del brownie
      cheesecake cheesecakes | dish | el cheesecake | del cheesecake
      tiramisú tiramisu tiramisús tiramisus | dish | el tiramisú | del tiramisú
      flan flanes | dish | el flan | del flan
      natillas | dish-p | las natillas | de las natillas
      coulant coulants | dish | el coulant | del coulant
      panacota panacotta pannacotta | dish | la panacota | de la panacota
      strudel strudels | dish | el strudel | del strudel
      crumble crumbles | dish | el crumble | del crumble
      pudin pudín budín budin pudines budines | dish | el pudin | del pudin
      milhojas | dish | el milhojas | del milhojas
      hojaldre hojaldres | dish | el hojaldre | del hojaldre
      profiteroles profiterol | dish-p | los profiteroles | de los profiteroles
      torrijas | dish-p | las torrijas | de las torrijas
      churros | dish-p | los churros | de los churros
      buñuelos buñuelo | dish-p | los buñuelos | de los buñuelos
      rosquillas | dish-p | las rosquillas | de las rosquillas
      pestiños pestiño | dish-p | los pestiños | de los pestiños
      mantecados mantecado | dish-p | los mantecados | de los mantecados
      polvorones polvorón polvoron | dish-p | los polvorones | de los polvorones
      gofres gofre waffles waffle wafles | dish-p | los gofres | de los gofres
      crepes crepe crêpe crêpes crep creps crepas crepa | dish-p | las crepes | de las crepes
      helados | dish-p | los helados | de los helados
      gelato gelatos | dish | el gelato | del gelato
      sorbete sorbetes | dish | el sorbete | del sorbete
      macarons macaron | dish-p | los macarons | de los macarons
      alfajores alfajor | dish-p | los alfajores | de los alfajores
      cupcakes cupcake | dish-p | los cupcakes | de los cupcakes
      muffins muffin | dish-p | los muffins | de los muffins
      magdalenas | dish-p | las magdalenas | de las magdalenas
      galletas galleta | dish-p | las galletas | de las galletas
      dónuts dónut donuts donut | dish-p | los dónuts | de los dónuts
      donas | dish-p | las donas | de las donas
      ensaimadas ensaimada | dish-p | las ensaimadas | de las ensaimadas
      roscón roscon roscones | dish | el roscón | del roscón
      panettone panetone panetón paneton panettones panetones | dish | el panettone | del panettone
      turrón turron turrones | dish | el turrón | del turrón
      mazapán mazapan mazapanes | dish | el mazapán | del mazapán
      bombones | dish-p | los bombones | de los bombones
      chocolates | dish-p | los chocolates | de los chocolates
      baklava baklavas | dish | el baklava | del baklava
      mochi | dish-p | los mochis | de los mochis
      cannoli cannolis canoli canolis | dish-p | los cannoli | de los cannoli`,
    drinks: `
      vinos | dish-p | los vinos | de los vinos
      cerveza cervezas birra birras | dish | la cerveza | de la cerveza
      cócteles cocteles cocktails | dish-p | los cócteles | de los cócteles
      cóctel coctel cocktail | dish | el cóctel | del cóctel
      mojito mojitos | dish | el mojito | del mojito
      caipiriña caipirinha caipiriñas caipirinhas | dish | la caipiriña | de la caipiriña
      daiquiri daiquiris daiquirí daiquirís | dish | el daiquiri | del daiquiri
      gintonic gintonics gintónic gintónics | dish | el gintonic | del gintonic
      spritz | dish | el spritz | del spritz
      michelada micheladas | dish | la michelada | de la michelada
      sangría sangria sangrías sangrias | dish | la sangría | de la sangría
      rebujito rebujitos | dish | el rebujito | del rebujito
      vermut vermú vermu vermuts vermouth vermús | dish | el vermut | del vermut
      champán champan champaña champagne champagnes | dish | el champán | del champán
      prosecco proseccos | dish | el prosecco | del prosecco
      sidra sidras | dish | la sidra | de la sidra
      sake sakes | dish | el sake | del sake
      whisky whiskey güisqui whiskies whiskys | dish | el whisky | del whisky
      tequila tequilas | dish | el tequila | del tequila
      mezcal mezcales | dish | el mezcal | del mezcal
      pisco piscos | dish | el pisco | del pisco
      orujo orujos | dish | el orujo | del orujo
      limonada limonadas | dish | la limonada | de la limonada
      horchata horchatas | dish | la horchata | de la horchata
      kombucha kombuchas | dish | la kombucha | de la kombucha
      zumo zumos | dish | el zumo | del zumo
      jugo jugos | dish | el jugo | del jugo
      batidos | dish-p | los batidos | de los batidos
      licuados licuado | dish-p | los licuados | de los licuados
      smoothie smoothies | dish | el smoothie | del smoothie
      granizado granizados | dish | el granizado | del granizado
      refresco refrescos | dish | el refresco | del refresco
      infusión infusion infusiones | dish | la infusión | de la infusión`,
    coffee: `
      espresso espressos | dish | el espresso | del espresso
      capuchino capuchinos capuccino capuccinos cappuccino cappuccinos cappucino capucino capucinos | dish | el capuchino | del capuchino
      latte lattes | dish | el latte | del latte
      macchiato macchiatos machiato | dish | el macchiato | del macchiato
      ristretto ristrettos | dish | el ristretto | del ristretto
      mocaccino mocachino mokaccino mocaccinos mocachinos | dish | el mocaccino | del mocaccino
      frappé frappe frapé frape frappés frappes frapés frapes | dish | el frapé | del frapé
      affogato affogatos | dish | el affogato | del affogato
      descafeinado descafeinados | dish | el descafeinado | del descafeinado
      carajillo carajillos | dish | el carajillo | del carajillo
      barraquito barraquitos | dish | el barraquito | del barraquito
      matcha | dish | el matcha | del matcha`,
    product: `
      vestido vestidos | thing | el vestido | del vestido
      camisa camisas | thing | la camisa | de la camisa
      camiseta camisetas | thing | la camiseta | de la camiseta
      blusa blusas | thing | la blusa | de la blusa
      pantalón pantalon pantalones | thing | el pantalón | del pantalón
      vaqueros | thing-p | los vaqueros | de los vaqueros
      jeans | thing-p | los jeans | de los jeans
      leggings leggins | thing-p | los leggings | de los leggings
      chaqueta chaquetas | thing | la chaqueta | de la chaqueta
      cazadora cazadoras | thing | la cazadora | de la cazadora
      chamarra chamarras | thing | la chamarra | de la chamarra
      abrigo abrigos | thing | el abrigo | del abrigo
      anorak anoraks | thing | el anorak | del anorak
      gabardina gabardinas | thing | la gabardina | de la gabardina
      sudadera sudaderas | thing | la sudadera | de la sudadera
      jersey jerséis jerseis jerseys | thing | el jersey | del jersey
      suéter sueter suéteres sueteres | thing | el suéter | del suéter
      cárdigan cardigan cárdigans cardigans | thing | el cárdigan | del cárdigan
      chándal chandal chándales chandales chandals | thing | el chándal | del chándal
      trajes | thing-p | los trajes | de los trajes
      esmoquin smoking esmóquines | thing | el esmoquin | del esmoquin
      corbata corbatas | thing | la corbata | de la corbata
      bufanda bufandas | thing | la bufanda | de la bufanda
      gorra gorras | thing | la gorra | de la gorra
      pijama pijamas piyama piyamas | thing | el pijama | del pijama
      bañador bañadores | thing | el bañador | del bañador
      calcetines calcetín calcetin | thing-p | los calcetines | de los calcetines
      disfraz disfraces | thing | el disfraz | del disfraz
      zapatos zapato | thing-p | los zapatos | de los zapatos
      zapatillas zapatilla | thing-p | las zapatillas | de las zapatillas
      botines | thing-p | los botines | de los botines
      sandalias sandalia | thing-p | las sandalias | de las sandalias
      tacones | thing-p | los tacones | de los tacones
      mocasines mocasín mocasin | thing-p | los mocasines | de los mocasines
      alpargatas alpargata | thing-p | las alpargatas | de las alpargatas
      bolso bolsos | thing | el bolso | del bolso
      mochila mochilas | thing | la mochila | de la mochila
      sofá sofa sofás sofas | thing | el sofá | del sofá
      sillón sillon sillones | thing | el sillón | del sillón
      butaca butacas | thing | la butaca | de la butaca
      taburete taburetes | thing | el taburete | del taburete
      armario armarios | thing | el armario | del armario
      estantería estanteria estanterías estanterias | thing | la estantería | de la estantería
      perchero percheros | thing | el perchero | del perchero
      colchón colchon colchones | thing | el colchón | del colchón
      somier somieres somiers | thing | el somier | del somier
      cabecero cabeceros | thing | el cabecero | del cabecero
      almohada almohadas | thing | la almohada | de la almohada
      cojines cojín cojin | thing-p | los cojines | de los cojines
      edredón edredon edredones | thing | el edredón | del edredón
      colcha colchas | thing | la colcha | de la colcha
      sábanas sabanas | thing-p | las sábanas | de las sábanas
      toallas | thing-p | las toallas | de las toallas
      cuna cunas | thing | la cuna | de la cuna
      alfombra alfombras | thing | la alfombra | de la alfombra
      cortinas | thing-p | las cortinas | de las cortinas
      estores estor | thing-p | los estores | de los estores
      toldo toldos | thing | el toldo | del toldo
      lámpara lampara lámparas lamparas | thing | la lámpara | de la lámpara
      jarrón jarron jarrones | thing | el jarrón | del jarrón
      vajilla vajillas | thing | la vajilla | de la vajilla
      sartén sarten sartenes | thing | la sartén | de la sartén
      azulejos azulejo | thing-p | los azulejos | de los azulejos
      parquet | thing | el parquet | del parquet
      encimera encimeras | thing | la encimera | de la encimera
      mampara mamparas | thing | la mampara | de la mampara
      batidora batidoras | thing | la batidora | de la batidora
      licuadora licuadoras | thing | la licuadora | de la licuadora
      tostadora tostadoras | thing | la tostadora | de la tostadora
      freidora freidoras | thing | la freidora | de la freidora
      cafetera cafeteras | thing | la cafetera | de la cafetera
      aspiradora aspiradoras aspirador | thing | la aspiradora | de la aspiradora
      lavadora lavadoras | thing | la lavadora | de la lavadora
      secadora secadoras | thing | la secadora | de la secadora
      lavavajillas | thing | el lavavajillas | del lavavajillas
      frigorífico frigorifico frigoríficos frigorificos | thing | el frigorífico | del frigorífico
      nevera neveras | thing | la nevera | de la nevera
      refrigerador refrigeradores | thing | el refrigerador | del refrigerador
      congelador congeladores | thing | el congelador | del congelador
      microondas | thing | el microondas | del microondas
      ventilador ventiladores | thing | el ventilador | del ventilador
      televisor televisores | thing | el televisor | del televisor
      laptop laptops | thing | la laptop | de la laptop
      tablet tablets | thing | la tablet | de la tablet
      smartphone smartphones | thing | el smartphone | del smartphone
      smartwatch smartwatches | thing | el smartwatch | del smartwatch
      auriculares | thing-p | los auriculares | de los auriculares
      audífonos audifonos | thing-p | los audífonos | de los audífonos
      altavoz altavoces | thing | el altavoz | del altavoz
      cargador cargadores | thing | el cargador | del cargador
      impresora impresoras | thing | la impresora | de la impresora
      videojuego videojuegos | thing | el videojuego | del videojuego
      bicicleta bicicletas bici bicis | thing | la bicicleta | de la bicicleta
      patinete patinetes | thing | el patinete | del patinete
      patines patín patin | thing-p | los patines | de los patines
      monopatín monopatin monopatines | thing | el monopatín | del monopatín
      esquís esquíes esquis | thing-p | los esquís | de los esquís
      raqueta raquetas | thing | la raqueta | de la raqueta
      neopreno neoprenos | thing | el neopreno | del neopreno
      kayak kayaks | thing | el kayak | del kayak
      esterilla esterillas | thing | la esterilla | de la esterilla
      juguetes | thing-p | los juguetes | de los juguetes
      peluche peluches | thing | el peluche | del peluche
      puzle puzles puzzle puzzles | thing | el puzle | del puzle
      triciclo triciclos | thing | el triciclo | del triciclo
      tulipanes tulipán tulipan | thing-p | los tulipanes | de los tulipanes
      orquídea orquidea orquídeas orquideas | thing | la orquídea | de la orquídea
      girasoles girasol | thing-p | los girasoles | de los girasoles
      peonías peonias peonía peonia | thing-p | las peonías | de las peonías
      hortensias | thing-p | las hortensias | de las hortensias
      cactus | thing | el cactus | del cactus
      maceta macetas | thing | la maceta | de la maceta
      libros | thing-p | los libros | de los libros
      novelas | thing-p | las novelas | de las novelas
      cómic comic cómics comics | thing | el cómic | del cómic
      cuaderno cuadernos | thing | el cuaderno | del cuaderno
      gafas | thing-p | las gafas | de las gafas
      anteojos | thing-p | los anteojos | de los anteojos
      anillo anillos | thing | el anillo | del anillo
      gargantilla gargantillas | thing | la gargantilla | de la gargantilla
      aretes arete | thing-p | los aretes | de los aretes
      relojes | thing-p | los relojes | de los relojes
      perfume perfumes | thing | el perfume | del perfume
      paraguas | thing | el paraguas | del paraguas`,
    pool: `
      sauna saunas | thing | la sauna | de la sauna
      jacuzzi jacuzzis yacuzzi yacusi jacuzi | thing | el jacuzzi | del jacuzzi
      spa spas | thing | el spa | del spa
      hammam hamam | thing | el hammam | del hammam
      hidromasaje hidromasajes | thing | el hidromasaje | del hidromasaje
      toboganes tobogán tobogan | thing-p | los toboganes | de los toboganes
      tumbonas tumbona | thing-p | las tumbonas | de las tumbonas
      alberca albercas | thing | la alberca | de la alberca`,
    room: `
      suite suites | thing | la suite | de la suite
      apartamento apartamentos | thing | el apartamento | del apartamento
      bungalow bungalows bungaló bungalo bungalós bungalos | thing | el bungaló | del bungaló
      cabaña cabañas | thing | la cabaña | de la cabaña
      parcela parcelas | thing | la parcela | de la parcela
      loft lofts | thing | el loft | del loft
      ático atico áticos aticos | thing | el ático | del ático
      dúplex duplex | thing | el dúplex | del dúplex
      chalet chalets | thing | el chalet | del chalet
      camarote camarotes | thing | el camarote | del camarote`,
    atmosphere: `
      terraza terrazas | thing | la terraza | de la terraza
      jardín jardin jardines | thing | el jardín | del jardín
      balcón balcon balcones | thing | el balcón | del balcón
      patio patios | thing | el patio | del patio
      porche porches | thing | el porche | del porche
      azotea azoteas rooftop rooftops | thing | la azotea | de la azotea
      chimenea chimeneas | thing | la chimenea | de la chimenea
      pérgola pergola pérgolas pergolas | thing | la pérgola | de la pérgola
      mirador miradores | thing | el mirador | del mirador
      decoración decoracion | thing | la decoración | de la decoración
      interiorismo | thing | el interiorismo | del interiorismo`,
    repair: `
      frenos | thing-p | los frenos | de los frenos
      motor motores | thing | el motor | del motor
      embrague embragues | thing | el embrague | del embrague
      neumáticos neumaticos neumático neumatico | thing-p | los neumáticos | de los neumáticos
      llantas llanta | thing-p | las llantas | de las llantas
      amortiguadores amortiguador | thing-p | los amortiguadores | de los amortiguadores
      alternador alternadores | thing | el alternador | del alternador
      radiador radiadores | thing | el radiador | del radiador
      carburador carburadores | thing | el carburador | del carburador
      catalizador catalizadores | thing | el catalizador | del catalizador
      inyectores inyector | thing-p | los inyectores | de los inyectores
      bujías bujias bujía bujia | thing-p | las bujías | de las bujías
      culata culatas | thing | la culata | de la culata
      parabrisas | thing | el parabrisas | del parabrisas
      limpiaparabrisas | thing | el limpiaparabrisas | del limpiaparabrisas
      retrovisor retrovisores | thing | el retrovisor | del retrovisor
      parachoques | thing | el parachoques | del parachoques
      pantalla pantallas | thing | la pantalla | de la pantalla
      batería bateria baterías baterias | thing | la batería | de la batería
      caldera calderas | thing | la caldera | de la caldera
      calentador calentadores | thing | el calentador | del calentador
      termostato termostatos | thing | el termostato | del termostato
      grifería griferia | thing | la grifería | de la grifería
      cisterna cisternas | thing | la cisterna | de la cisterna
      tuberías tuberias tubería tuberia | thing-p | las tuberías | de las tuberías
      desagüe desague desagües desagues | thing | el desagüe | del desagüe
      cerradura cerraduras | thing | la cerradura | de la cerradura
      persiana persianas | thing | la persiana | de la persiana
      tejado tejados | thing | el tejado | del tejado
      dobladillo dobladillos | thing | el dobladillo | del dobladillo
      suelas | thing-p | las suelas | de las suelas`,
    haircut: `
      mechas | thing-p | las mechas | de las mechas
      flequillo flequillos | thing | el flequillo | del flequillo
      tinte tintes | thing | el tinte | del tinte
      coloración coloracion | thing | la coloración | de la coloración
      decoloración decoloracion | thing | la decoloración | de la decoloración
      balayage balayages | thing | el balayage | del balayage
      babylights | thing-p | las babylights | de las babylights
      alisado alisados | thing | el alisado | del alisado
      keratina queratina | thing | la keratina | de la keratina
      rizos | thing-p | los rizos | de los rizos
      trenzas | thing-p | las trenzas | de las trenzas
      rastas | thing-p | las rastas | de las rastas
      melena melenas | thing | la melena | de la melena
      peinado peinados | thing | el peinado | del peinado
      barba barbas | thing | la barba | de la barba
      bigote bigotes | thing | el bigote | del bigote
      afeitado afeitados | thing | el afeitado | del afeitado`,
    manicure: `
      uñas | thing-p | las uñas | de las uñas
      manicura manicuras manicure manicures manicur | thing | la manicura | de la manicura
      pedicura pedicuras pedicure pedicures pedicur | thing | la pedicura | de la pedicura
      esmaltado esmaltados | thing | el esmaltado | del esmaltado
      semipermanente semipermanentes | thing | el semipermanente | del semipermanente
      kapping | thing | el kapping | del kapping`,
    massage: `
      masaje masajes | thing | el masaje | del masaje
      reflexología reflexologia | thing | la reflexología | de la reflexología
      shiatsu | thing | el shiatsu | del shiatsu
      reiki | thing | el reiki | del reiki
      maderoterapia | thing | la maderoterapia | de la maderoterapia
      aromaterapia | thing | la aromaterapia | de la aromaterapia
      exfoliación exfoliacion exfoliaciones | thing | la exfoliación | de la exfoliación
      chocolaterapia chocoterapia | thing | la chocolaterapia | de la chocolaterapia`,
    lesson: `
      cursos | thing-p | los cursos | de los cursos
      cursillo cursillos | thing | el cursillo | del cursillo
      seminario seminarios | thing | el seminario | del seminario
      webinar webinars webinario | thing | el webinar | del webinar
      tutorial tutoriales | thing | el tutorial | del tutorial
      yoga | thing | el yoga | del yoga
      pilates | thing | el pilates | del pilates
      spinning | thing | el spinning | del spinning
      natación natacion | thing | la natación | de la natación
      aquagym aquagim acuagym | thing | el aquagym | del aquagym
      piano | thing | el piano | del piano
      guitarra | thing | la guitarra | de la guitarra
      violín violin | thing | el violín | del violín
      ballet | thing | el ballet | del ballet
      bachata | thing | la bachata | de la bachata
      boxeo | thing | el boxeo | del boxeo
      judo yudo | thing | el judo | del judo
      kárate karate | thing | el kárate | del kárate
      surf | thing | el surf | del surf`,
    breakfast: `
      tostadas | dish-p | las tostadas | de las tostadas
      croissant croissants cruasán cruasan cruasanes croasán croasan | dish | el cruasán | del cruasán
      medialunas | dish-p | las medialunas | de las medialunas
      tortitas pancake pancakes | dish-p | las tortitas | de las tortitas
      panqueques panqueque hotcakes hotcake | dish-p | los panqueques | de los panqueques
      chilaquiles | dish-p | los chilaquiles | de los chilaquiles
      granola | dish | la granola | de la granola
      muesli | dish | el muesli | del muesli
      cereales | dish-p | los cereales | de los cereales
      yogur yogurt yogures yogurts | dish | el yogur | del yogur
      mermelada mermeladas | dish | la mermelada | de la mermelada
      bollería bolleria | dish | la bollería | de la bollería
      avena | dish | la avena | de la avena
      bagel bagels | dish | el bagel | del bagel
      molletes mollete | dish-p | los molletes | de los molletes`,
  },
  notOurs:
    'mi mis mío mía míos mías mio mia mios mias nuestro nuestra nuestros nuestras como cual cuales tipo estilo símil simil imitación imitacion pseudo seudo parece parecen parecía parecían parecia parecian semejante semejantes igual',
  awaiting: 'por para',
};
