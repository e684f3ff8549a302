import type { ThingWords } from '../../triage/things.ts';

export const things: ThingWords = {
  forms: ['is', 'of'],
  named: {
    meat: `
      bistec bisté | dish | el bistec | del bistec
      bistecs bisteces bistés bistecks | dish-p | los bistecs | de los bistecs
      bife | dish | el bife | del bife
      bifes | dish-p | los bifes | de los bifes
      solomillo | dish | el solomillo | del solomillo
      solomillos | dish-p | los solomillos | de los solomillos
      entrecot entrecotte entrecote | dish | el entrecot | del entrecot
      entrecots | dish-p | los entrecots | de los entrecots
      chuletón chuleton | dish | el chuletón | del chuletón
      chuletones | dish-p | los chuletones | de los chuletones
      chuletas | dish-p | las chuletas | de las chuletas
      costillas | dish-p | las costillas | de las costillas
      costillar | dish | el costillar | del costillar
      costillares | dish-p | los costillares | de los costillares
      cordero corderos | dish | el cordero | del cordero
      cochinillo cochinillos | dish | el cochinillo | del cochinillo
      lechazo lechazos | dish | el lechazo | del lechazo
      lechón lechon lechones | dish | el lechón | del lechón
      ternera terneras | dish | la ternera | de la ternera
      pollo | dish | el pollo | del pollo
      pollos | dish-p | los pollos | de los pollos
      cachopo | dish | el cachopo | del cachopo
      cachopos | dish-p | los cachopos | de los cachopos
      churrasco | dish | el churrasco | del churrasco
      churrascos | dish-p | los churrascos | de los churrascos
      entraña | dish | la entraña | de la entraña
      picaña picanha | dish | la picaña | de la picaña
      picañas | dish-p | las picañas | de las picañas
      arrachera | dish | la arrachera | de la arrachera
      arracheras | dish-p | las arracheras | de las arracheras
      matambre | dish | el matambre | del matambre
      matambres | dish-p | los matambres | de los matambres
      bondiola | dish | la bondiola | de la bondiola
      bondiolas | dish-p | las bondiolas | de las bondiolas
      mollejas | dish-p | las mollejas | de las mollejas
      brisket | dish | el brisket | del brisket
      briskets | dish-p | los briskets | de los briskets
      pastrami | dish | el pastrami | del pastrami
      kebab kebap | dish | el kebab | del kebab
      kebabs kebaps | dish-p | los kebabs | de los kebabs
      shawarma shawerma | dish | el shawarma | del shawarma
      shawarmas | dish-p | los shawarmas | de los shawarmas
      milanesa | dish | la milanesa | de la milanesa
      milanesas | dish-p | las milanesas | de las milanesas
      milanga | dish | la milanesa | de la milanesa
      milangas | dish-p | las milanesas | de las milanesas
      lomo | dish | el lomo | del lomo
      escalope | dish | el escalope | del escalope
      escalopes | dish-p | los escalopes | de los escalopes
      albóndigas albondigas | dish-p | las albóndigas | de las albóndigas
      salchicha | dish | la salchicha | de la salchicha
      salchichas | dish-p | las salchichas | de las salchichas
      butifarra | dish | la butifarra | de la butifarra
      butifarras | dish-p | las butifarras | de las butifarras
      longaniza | dish | la longaniza | de la longaniza
      longanizas | dish-p | las longanizas | de las longanizas
      morcilla | dish | la morcilla | de la morcilla
      morcillas | dish-p | las morcillas | de las morcillas
      jamón jamon jamones | dish | el jamón | del jamón
      cecina | dish | la cecina | de la cecina
      lacón lacon | dish | el lacón | del lacón
      codillo | dish | el codillo | del codillo
      codillos | dish-p | los codillos | de los codillos
      carrillera | dish | la carrillera | de la carrillera
      carrilleras | dish-p | las carrilleras | de las carrilleras
      carrillada | dish | la carrillada | de la carrillada
      carrilladas | dish-p | las carrilladas | de las carrilladas
      torreznos torrezno | dish-p | los torreznos | de los torreznos
      chicharrón chicharron | dish | el chicharrón | del chicharrón
      chicharrones | dish-p | los chicharrones | de los chicharrones
      carnitas | dish-p | las carnitas | de las carnitas
      cochinita | dish | la cochinita | de la cochinita
      anticucho | dish | el anticucho | del anticucho
      anticuchos | dish-p | los anticuchos | de los anticuchos
      choripán choripan | dish | el choripán | del choripán
      choripanes | dish-p | los choripanes | de los choripanes
      alitas | dish-p | las alitas | de las alitas
      magret | dish | el magret | del magret
      magrets | dish-p | los magrets | de los magrets
      foie | dish | el foie | del foie
      parrillada | dish | la parrillada | de la parrillada
      parrilladas | dish-p | las parrilladas | de las parrilladas
      rabo_de_toro | dish | el rabo de toro | del rabo de toro
      secreto_ibérico secreto_iberico | dish | el secreto ibérico | del secreto ibérico
      presa_ibérica presa_iberica | dish | la presa ibérica | de la presa ibérica
      jamón_ibérico jamon_iberico jamon_ibérico jamón_iberico | dish | el jamón ibérico | del jamón ibérico
      cochinita_pibil | dish | la cochinita pibil | de la cochinita pibil
      lomo_saltado | dish | el lomo saltado | del lomo saltado
      ojo_de_bife | dish | el ojo de bife | del ojo de bife
      bife_de_chorizo | dish | el bife de chorizo | del bife de chorizo
      asado_de_tira | dish | el asado de tira | del asado de tira
      pollo_al_curry | dish | el pollo al curry | del pollo al curry
      steak_tartar steak_tartare | dish | el steak tartar | del steak tartar`,
    fish: `
      salmón salmon salmones | dish | el salmón | del salmón
      atún atun atunes | dish | el atún | del atún
      merluza | dish | la merluza | de la merluza
      merluzas | dish-p | las merluzas | de las merluzas
      bacalao bacalaos | dish | el bacalao | del bacalao
      lubina | dish | la lubina | de la lubina
      lubinas | dish-p | las lubinas | de las lubinas
      rodaballo | dish | el rodaballo | del rodaballo
      rodaballos | dish-p | los rodaballos | de los rodaballos
      lenguado | dish | el lenguado | del lenguado
      sepia sepias | dish | la sepia | de la sepia
      sardinas sardina | dish-p | las sardinas | de las sardinas
      espetos espeto | dish-p | los espetos | de los espetos
      trucha | dish | la trucha | de la trucha
      cazón cazon | dish | el cazón | del cazón
      pescaíto pescaito | dish | el pescaíto | del pescaíto
      lenguados | dish-p | los lenguados | de los lenguados
      corvina | dish | la corvina | de la corvina
      corvinas | dish-p | las corvinas | de las corvinas
      ventresca ventrescas | dish | la ventresca | de la ventresca
      pulpo | dish | el pulpo | del pulpo
      pulpos | dish-p | los pulpos | de los pulpos
      calamar | dish | el calamar | del calamar
      calamares | dish-p | los calamares | de los calamares
      chipirón chipiron | dish | el chipirón | del chipirón
      chipirones | dish-p | los chipirones | de los chipirones
      gambas | dish-p | las gambas | de las gambas
      langostinos langostino | dish-p | los langostinos | de los langostinos
      camarones camarón camaron | dish-p | los camarones | de los camarones
      mejillones mejillón mejillon | dish-p | los mejillones | de los mejillones
      almejas | dish-p | las almejas | de las almejas
      zamburiñas zamburiña | dish-p | las zamburiñas | de las zamburiñas
      vieiras vieira | dish-p | las vieiras | de las vieiras
      percebes | dish-p | los percebes | de los percebes
      cigalas | dish-p | las cigalas | de las cigalas
      bogavante | dish | el bogavante | del bogavante
      bogavantes | dish-p | los bogavantes | de los bogavantes
      langosta | dish | la langosta | de la langosta
      langostas | dish-p | las langostas | de las langostas
      boquerones boquerón boqueron | dish-p | los boquerones | de los boquerones
      anchoas anchoa | dish-p | las anchoas | de las anchoas
      ceviche cebiche | dish | el ceviche | del ceviche
      ceviches cebiches | dish-p | los ceviches | de los ceviches
      sushi sushis | dish | el sushi | del sushi
      sashimi sashimis | dish | el sashimi | del sashimi
      marisco | dish | el marisco | del marisco
      mariscos | dish-p | los mariscos | de los mariscos
      mariscada | dish | la mariscada | de la mariscada
      mariscadas | dish-p | las mariscadas | de las mariscadas
      pulpo_a_feira | dish | el pulpo a feira | del pulpo a feira
      gambas_al_ajillo | dish-p | las gambas al ajillo | de las gambas al ajillo
      pescaíto_frito pescaito_frito pescadito_frito | dish | el pescaíto frito | del pescaíto frito
      atún_rojo atun_rojo | dish | el atún rojo | del atún rojo
      salmón_ahumado salmon_ahumado | dish | el salmón ahumado | del salmón ahumado
      leche_de_tigre | dish | la leche de tigre | de la leche de tigre
      cóctel_de_camarones coctel_de_camarones cóctel_de_camarón coctel_de_camaron | dish | el cóctel de camarones | del cóctel de camarones`,
    food: `
      paella | dish | la paella | de la paella
      paellas | dish-p | las paellas | de las paellas
      arroz | dish | el arroz | del arroz
      arroces | dish-p | los arroces | de los arroces
      fideuá fideua fideuà | dish | la fideuá | de la fideuá
      fideuás fideuas | dish-p | las fideuás | de las fideuás
      risotto risottos risoto | dish | el risotto | del risotto
      pizza | dish | la pizza | de la pizza
      pizzas | dish-p | las pizzas | de las pizzas
      espaguetis espagueti spaghetti spaghettis spagueti spaguetis | dish-p | los espaguetis | de los espaguetis
      macarrones | dish-p | los macarrones | de los macarrones
      tallarines tallarín tallarin | dish-p | los tallarines | de los tallarines
      lasaña lasagna lasagne | dish | la lasaña | de la lasaña
      lasañas lasagnas | dish-p | las lasañas | de las lasañas
      canelones canelón canelon | dish-p | los canelones | de los canelones
      raviolis ravioli ravioles | dish-p | los raviolis | de los raviolis
      ñoquis gnocchi gnocchis | dish-p | los ñoquis | de los ñoquis
      carbonara | dish | la carbonara | de la carbonara
      focaccia focacia | dish | la focaccia | de la focaccia
      focaccias | dish-p | las focaccias | de las focaccias
      hamburguesa burger | dish | la hamburguesa | de la hamburguesa
      hamburguesas burgers | dish-p | las hamburguesas | de las hamburguesas
      bocadillo bocata | dish | el bocadillo | del bocadillo
      bocadillos bocatas | dish-p | los bocadillos | de los bocadillos
      sándwich sandwich | dish | el sándwich | del sándwich
      sándwiches sandwiches sándwichs sandwichs | dish-p | los sándwiches | de los sándwiches
      sanduche | dish | el sanduche | del sanduche
      sanduches | dish-p | los sanduches | de los sanduches
      croqueta | dish | la croqueta | de la croqueta
      croquetas | dish-p | las croquetas | de las croquetas
      ensaladilla | dish | la ensaladilla | de la ensaladilla
      ensaladillas | dish-p | las ensaladillas | de las ensaladillas
      ensalada | dish | la ensalada | de la ensalada
      ensaladas | dish-p | las ensaladas | de las ensaladas
      tortilla | dish | la tortilla | de la tortilla
      tortillas | dish-p | las tortillas | de las tortillas
      patatas | dish-p | las patatas | de las patatas
      bravas | dish-p | las bravas | de las bravas
      tapas | dish-p | las tapas | de las tapas
      pinchos | dish-p | los pinchos | de los pinchos
      pintxo | dish | el pintxo | del pintxo
      pintxos | dish-p | los pintxos | de los pintxos
      tostas | dish-p | las tostas | de las tostas
      montadito | dish | el montadito | del montadito
      montaditos | dish-p | los montaditos | de los montaditos
      queso | dish | el queso | del queso
      quesos | dish-p | los quesos | de los quesos
      provoleta | dish | la provoleta | de la provoleta
      provoletas | dish-p | las provoletas | de las provoletas
      cocido | dish | el cocido | del cocido
      cocidos | dish-p | los cocidos | de los cocidos
      lentejas | dish-p | las lentejas | de las lentejas
      callos | dish-p | los callos | de los callos
      gildas | dish-p | las gildas | de las gildas
      salteñas salteña | dish-p | las salteñas | de las salteñas
      fugazzeta fugazeta | dish | la fugazzeta | de la fugazzeta
      chorrillana | dish | la chorrillana | de la chorrillana
      fondue fondues | dish | la fondue | de la fondue
      raclette raclettes | dish | la raclette | de la raclette
      quiche | dish | la quiche | de la quiche
      quiches | dish-p | las quiches | de las quiches
      carpaccio carpacho | dish | el carpaccio | del carpaccio
      carpaccios | dish-p | los carpaccios | de los carpaccios
      tartar tartares tartare tártar | dish | el tartar | del tartar
      tataki | dish | el tataki | del tataki
      tatakis | dish-p | los tatakis | de los tatakis
      tempura tempuras | dish | la tempura | de la tempura
      gyozas gyoza guioza guiozas | dish-p | las gyozas | de las gyozas
      dumplings dumpling | dish-p | los dumplings | de los dumplings
      noodles | dish-p | los noodles | de los noodles
      fideos | dish-p | los fideos | de los fideos
      bao | dish | el bao | del bao
      baos | dish-p | los baos | de los baos
      poke | dish | el poke | del poke
      pokes | dish-p | los pokes | de los pokes
      kimchi | dish | el kimchi | del kimchi
      bibimbap | dish | el bibimbap | del bibimbap
      curry curri | dish | el curry | del curry
      currys curris | dish-p | los currys | de los currys
      cuscús cuscus couscous | dish | el cuscús | del cuscús
      falafel faláfel | dish | el falafel | del falafel
      falafels | dish-p | los falafels | de los falafels
      hummus | dish | el hummus | del hummus
      tajine tagine | dish | el tajine | del tajine
      tajines tagines | dish-p | los tajines | de los tajines
      musaca musaka moussaka mousaka | dish | la musaca | de la musaca
      tacos | dish-p | los tacos | de los tacos
      burrito | dish | el burrito | del burrito
      burritos | dish-p | los burritos | de los burritos
      quesadilla | dish | la quesadilla | de la quesadilla
      quesadillas | dish-p | las quesadillas | de las quesadillas
      enchiladas enchilada | dish-p | las enchiladas | de las enchiladas
      fajitas fajita | dish-p | las fajitas | de las fajitas
      nachos | dish-p | los nachos | de los nachos
      guacamole guacamoles | dish | el guacamole | del guacamole
      tamal | dish | el tamal | del tamal
      tamales | dish-p | los tamales | de los tamales
      tlayuda | dish | la tlayuda | de la tlayuda
      tlayudas | dish-p | las tlayudas | de las tlayudas
      arepa | dish | la arepa | de la arepa
      arepas | dish-p | las arepas | de las arepas
      cachapa | dish | la cachapa | de la cachapa
      cachapas | dish-p | las cachapas | de las cachapas
      pupusa | dish | la pupusa | de la pupusa
      pupusas | dish-p | las pupusas | de las pupusas
      tequeños tequeño | dish-p | los tequeños | de los tequeños
      patacones patacón patacon | dish-p | los patacones | de los patacones
      mofongo | dish | el mofongo | del mofongo
      mofongos | dish-p | los mofongos | de los mofongos
      salchipapa | dish | la salchipapa | de la salchipapa
      salchipapas | dish-p | las salchipapas | de las salchipapas
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
      berenjena | dish | la berenjena | de la berenjena
      berenjenas | dish-p | las berenjenas | de las berenjenas
      pimientos | dish-p | los pimientos | de los pimientos
      champiñones champiñón champiñon | dish-p | los champiñones | de los champiñones
      verduras | dish-p | las verduras | de las verduras
      alioli | dish | el alioli | del alioli
      chimichurri | dish | el chimichurri | del chimichurri
      tofu | dish | el tofu | del tofu
      palomitas | dish-p | las palomitas | de las palomitas
      baguette | dish | la baguette | de la baguette
      baguettes | dish-p | las baguettes | de las baguettes
      chapata | dish | la chapata | de la chapata
      chapatas | dish-p | las chapatas | de las chapatas
      hogaza | dish | la hogaza | de la hogaza
      hogazas | dish-p | las hogazas | de las hogazas
      fish_and_chips | dish | el fish and chips | del fish and chips
      patatas_bravas | dish-p | las patatas bravas | de las patatas bravas
      patatas_fritas | dish-p | las patatas fritas | de las patatas fritas
      papas_fritas | dish-p | las papas fritas | de las papas fritas
      tortilla_de_patatas tortilla_de_patata | dish | la tortilla de patatas | de la tortilla de patatas
      ensaladilla_rusa | dish | la ensaladilla rusa | de la ensaladilla rusa
      ensalada_césar ensalada_cesar ensalada_caesar | dish | la ensalada César | de la ensalada César
      tabla_de_quesos | dish | la tabla de quesos | de la tabla de quesos
      arroz_negro | dish | el arroz negro | del arroz negro
      arroz_con_bogavante | dish | el arroz con bogavante | del arroz con bogavante
      bocadillo_de_calamares bocata_de_calamares | dish | el bocadillo de calamares | del bocadillo de calamares
      pan_con_tomate pan_tumaca | dish | el pan con tomate | del pan con tomate
      pad_thai pad_tai phad_thai | dish | el pad thai | del pad thai
      dim_sum dim_sums | dish | el dim sum | del dim sum
      poke_bowl | dish | el poke bowl | del poke bowl
      poke_bowls | dish-p | los poke bowls | de los poke bowls
      smash_burger | dish | la smash burger | de la smash burger
      smash_burgers | dish-p | las smash burgers | de las smash burgers
      hot_dog | dish | el hot dog | del hot dog
      hot_dogs | dish-p | los hot dogs | de los hot dogs
      pizza_cuatro_quesos | dish | la pizza cuatro quesos | de la pizza cuatro quesos
      aros_de_cebolla | dish-p | los aros de cebolla | de los aros de cebolla
      tacos_al_pastor | dish-p | los tacos al pastor | de los tacos al pastor
      bandeja_paisa | dish | la bandeja paisa | de la bandeja paisa
      ají_de_gallina aji_de_gallina | dish | el ají de gallina | del ají de gallina
      pastel_de_choclo | dish | el pastel de choclo | del pastel de choclo
      torta_ahogada | dish | la torta ahogada | de la torta ahogada
      tortas_ahogadas | dish-p | las tortas ahogadas | de las tortas ahogadas
      pimientos_de_padrón pimientos_de_padron | dish-p | los pimientos de Padrón | de los pimientos de Padrón
      buffet_libre bufé_libre bufe_libre bufet_libre | dish | el bufé libre | del bufé libre`,
    soup: `
      sopas | dish-p | las sopas | de las sopas
      caldo | dish | el caldo | del caldo
      caldos | dish-p | los caldos | de los caldos
      ramen rámen | dish | el ramen | del ramen
      gazpacho | dish | el gazpacho | del gazpacho
      gazpachos | dish-p | los gazpachos | de los gazpachos
      salmorejo | dish | el salmorejo | del salmorejo
      salmorejos | dish-p | los salmorejos | de los salmorejos
      ajoblanco | dish | el ajoblanco | del ajoblanco
      consomé consome | dish | el consomé | del consomé
      consomés | dish-p | los consomés | de los consomés
      minestrone | dish | la minestrone | de la minestrone
      pozole | dish | el pozole | del pozole
      pozoles | dish-p | los pozoles | de los pozoles
      sancocho | dish | el sancocho | del sancocho
      sancochos | dish-p | los sancochos | de los sancochos
      ajiaco | dish | el ajiaco | del ajiaco
      ajiacos | dish-p | los ajiacos | de los ajiacos
      locro | dish | el locro | del locro
      locros | dish-p | los locros | de los locros
      fabada fabadas | dish | la fabada | de la fabada
      potaje | dish | el potaje | del potaje
      potajes | dish-p | los potajes | de los potajes
      guiso | dish | el guiso | del guiso
      guisos | dish-p | los guisos | de los guisos
      borsch borscht | dish | el borsch | del borsch
      sopa_de_cebolla | dish | la sopa de cebolla | de la sopa de cebolla
      tom_yum tom_yam | dish | la sopa tom yum | de la sopa tom yum`,
    dessert: `
      tarta | dish | la tarta | de la tarta
      tartas | dish-p | las tartas | de las tartas
      torta | dish | la torta | de la torta
      tortas | dish-p | las tortas | de las tortas
      pastel | dish | el pastel | del pastel
      pasteles | dish-p | los pasteles | de los pasteles
      bizcocho | dish | el bizcocho | del bizcocho
      bizcochos | dish-p | los bizcochos | de los bizcochos
      brownie | dish | el brownie | del brownie
      brownies | dish-p | los brownies | de los brownies
      cheesecake | dish | el cheesecake | del cheesecake
      cheesecakes | dish-p | los cheesecakes | de los cheesecakes
      tiramisú tiramisu | dish | el tiramisú | del tiramisú
      tiramisús tiramisus | dish-p | los tiramisús | de los tiramisús
      flan | dish | el flan | del flan
      flanes | dish-p | los flanes | de los flanes
      natillas | dish-p | las natillas | de las natillas
      coulant | dish | el coulant | del coulant
      coulants | dish-p | los coulants | de los coulants
      panacota panacotta pannacotta | dish | la panacota | de la panacota
      strudel | dish | el strudel | del strudel
      strudels | dish-p | los strudels | de los strudels
      crumble | dish | el crumble | del crumble
      crumbles | dish-p | los crumbles | de los crumbles
      pudin pudín pudines | dish | el pudin | del pudin
      budín budin | dish | el budín | del budín
      budines | dish-p | los budines | de los budines
      milhojas | dish | el milhojas | del milhojas
      hojaldre | dish | el hojaldre | del hojaldre
      hojaldres | dish-p | los hojaldres | de los hojaldres
      profiteroles profiterol | dish-p | los profiteroles | de los profiteroles
      torrija | dish | la torrija | de la torrija
      torrijas | dish-p | las torrijas | de las torrijas
      churros | dish-p | los churros | de los churros
      buñuelos buñuelo | dish-p | los buñuelos | de los buñuelos
      rosquillas | dish-p | las rosquillas | de las rosquillas
      pestiños pestiño | dish-p | los pestiños | de los pestiños
      mantecado | dish | el mantecado | del mantecado
      mantecados | dish-p | los mantecados | de los mantecados
      polvorones polvorón polvoron | dish-p | los polvorones | de los polvorones
      gofre | dish | el gofre | del gofre
      gofres | dish-p | los gofres | de los gofres
      waffle | dish | el waffle | del waffle
      waffles wafles | dish-p | los waffles | de los waffles
      crepe crêpe crep crepa | dish | la crepe | de la crepe
      crepes crêpes creps crepas | dish-p | las crepes | de las crepes
      helados | dish-p | los helados | de los helados
      gelato | dish | el gelato | del gelato
      gelatos | dish-p | los gelatos | de los gelatos
      sorbete | dish | el sorbete | del sorbete
      sorbetes | dish-p | los sorbetes | de los sorbetes
      macarons macaron | dish-p | los macarons | de los macarons
      alfajor | dish | el alfajor | del alfajor
      alfajores | dish-p | los alfajores | de los alfajores
      cupcake | dish | el cupcake | del cupcake
      cupcakes | dish-p | los cupcakes | de los cupcakes
      muffin | dish | el muffin | del muffin
      muffins | dish-p | los muffins | de los muffins
      magdalenas | dish-p | las magdalenas | de las magdalenas
      galleta | dish | la galleta | de la galleta
      galletas | dish-p | las galletas | de las galletas
      dónut donut | dish | el dónut | del dónut
      dónuts donuts | dish-p | los dónuts | de los dónuts
      donas | dish-p | las donas | de las donas
      ensaimada | dish | la ensaimada | de la ensaimada
      ensaimadas | dish-p | las ensaimadas | de las ensaimadas
      roscón roscon | dish | el roscón | del roscón
      roscones | dish-p | los roscones | de los roscones
      panettone panetone panettones panetones | dish | el panettone | del panettone
      panetón paneton | dish | el panetón | del panetón
      turrón turron | dish | el turrón | del turrón
      turrones | dish-p | los turrones | de los turrones
      mazapán mazapan | dish | el mazapán | del mazapán
      mazapanes | dish-p | los mazapanes | de los mazapanes
      bombones | dish-p | los bombones | de los bombones
      chocolates | dish-p | los chocolates | de los chocolates
      baklava | dish | el baklava | del baklava
      baklavas | dish-p | los baklavas | de los baklavas
      mochi | dish | el mochi | del mochi
      mochis | dish-p | los mochis | de los mochis
      cannoli cannolis canoli canolis | dish-p | los cannoli | de los cannoli
      tarta_de_queso | dish | la tarta de queso | de la tarta de queso
      tartas_de_queso | dish-p | las tartas de queso | de las tartas de queso
      tarta_de_manzana | dish | la tarta de manzana | de la tarta de manzana
      tarta_de_zanahoria | dish | la tarta de zanahoria | de la tarta de zanahoria
      pastel_tres_leches | dish | el pastel tres leches | del pastel tres leches
      arroz_con_leche | dish | el arroz con leche | del arroz con leche
      crema_catalana | dish | la crema catalana | de la crema catalana
      crème_brûlée creme_brulee crème_brulée creme_brulée creme_brûlée crème_brulee | dish | la crème brûlée | de la crème brûlée
      panna_cotta pana_cotta | dish | la panacota | de la panacota
      churros_con_chocolate | dish-p | los churros con chocolate | de los churros con chocolate
      roscón_de_reyes roscon_de_reyes | dish | el roscón de Reyes | del roscón de Reyes
      rosca_de_reyes | dish | la rosca de Reyes | de la rosca de Reyes`,
    drinks: `
      vinos | dish-p | los vinos | de los vinos
      cerveza birra | dish | la cerveza | de la cerveza
      cervezas birras | dish-p | las cervezas | de las cervezas
      cócteles cocteles cocktails | dish-p | los cócteles | de los cócteles
      cóctel coctel cocktail | dish | el cóctel | del cóctel
      mojito | dish | el mojito | del mojito
      mojitos | dish-p | los mojitos | de los mojitos
      caipiriña caipirinha | dish | la caipiriña | de la caipiriña
      caipiriñas caipirinhas | dish-p | las caipiriñas | de las caipiriñas
      daiquiri daiquirí | dish | el daiquiri | del daiquiri
      daiquiris daiquirís | dish-p | los daiquiris | de los daiquiris
      gintonic gintónic | dish | el gintonic | del gintonic
      gintonics gintónics | dish-p | los gintonics | de los gintonics
      spritz | dish | el spritz | del spritz
      michelada | dish | la michelada | de la michelada
      micheladas | dish-p | las micheladas | de las micheladas
      sangría sangria | dish | la sangría | de la sangría
      sangrías sangrias | dish-p | las sangrías | de las sangrías
      rebujito | dish | el rebujito | del rebujito
      rebujitos | dish-p | los rebujitos | de los rebujitos
      vermut vermú vermu vermuts vermouth vermús | dish | el vermut | del vermut
      champán champan champaña champagne champagnes | dish | el champán | del champán
      prosecco proseccos | dish | el prosecco | del prosecco
      sidra | dish | la sidra | de la sidra
      sidras | dish-p | las sidras | de las sidras
      sake sakes | dish | el sake | del sake
      whisky whiskey güisqui whiskies whiskys | dish | el whisky | del whisky
      tequila tequilas | dish | el tequila | del tequila
      mezcal mezcales | dish | el mezcal | del mezcal
      pisco piscos | dish | el pisco | del pisco
      orujo orujos | dish | el orujo | del orujo
      limonada | dish | la limonada | de la limonada
      limonadas | dish-p | las limonadas | de las limonadas
      horchata | dish | la horchata | de la horchata
      horchatas | dish-p | las horchatas | de las horchatas
      kombucha | dish | la kombucha | de la kombucha
      kombuchas | dish-p | las kombuchas | de las kombuchas
      zumo | dish | el zumo | del zumo
      zumos | dish-p | los zumos | de los zumos
      jugo | dish | el jugo | del jugo
      jugos | dish-p | los jugos | de los jugos
      batidos | dish-p | los batidos | de los batidos
      licuado | dish | el licuado | del licuado
      licuados | dish-p | los licuados | de los licuados
      smoothie | dish | el smoothie | del smoothie
      smoothies | dish-p | los smoothies | de los smoothies
      granizado | dish | el granizado | del granizado
      granizados | dish-p | los granizados | de los granizados
      refresco | dish | el refresco | del refresco
      refrescos | dish-p | los refrescos | de los refrescos
      infusión infusion | dish | la infusión | de la infusión
      infusiones | dish-p | las infusiones | de las infusiones
      gin_tonic gin_tónic | dish | el gintonic | del gintonic
      gin_tonics gin_tónics | dish-p | los gintonics | de los gintonics
      tinto_de_verano | dish | el tinto de verano | del tinto de verano
      pisco_sour | dish | el pisco sour | del pisco sour
      piña_colada | dish | la piña colada | de la piña colada
      espresso_martini | dish | el espresso martini | del espresso martini
      cerveza_artesanal cerveza_artesana | dish | la cerveza artesanal | de la cerveza artesanal
      cervezas_artesanales cervezas_artesanas | dish-p | las cervezas artesanales | de las cervezas artesanales
      zumo_de_naranja | dish | el zumo de naranja | del zumo de naranja
      jugo_de_naranja | dish | el jugo de naranja | del jugo de naranja
      chicha_morada | dish | la chicha morada | de la chicha morada
      bubble_tea bubble_teas | dish | el bubble tea | del bubble tea`,
    coffee: `
      espresso | dish | el espresso | del espresso
      espressos | dish-p | los espressos | de los espressos
      capuchino capuccino cappuccino cappucino capucino | dish | el capuchino | del capuchino
      capuchinos capuccinos cappuccinos capucinos | dish-p | los capuchinos | de los capuchinos
      latte | dish | el latte | del latte
      lattes | dish-p | los lattes | de los lattes
      macchiato machiato | dish | el macchiato | del macchiato
      macchiatos | dish-p | los macchiatos | de los macchiatos
      ristretto | dish | el ristretto | del ristretto
      ristrettos | dish-p | los ristrettos | de los ristrettos
      mocaccino mocachino mokaccino | dish | el mocaccino | del mocaccino
      mocaccinos mocachinos | dish-p | los mocaccinos | de los mocaccinos
      frappé frappe frapé frape | dish | el frapé | del frapé
      frappés frappes frapés frapes | dish-p | los frapés | de los frapés
      affogato | dish | el affogato | del affogato
      affogatos | dish-p | los affogatos | de los affogatos
      descafeinado | dish | el descafeinado | del descafeinado
      descafeinados | dish-p | los descafeinados | de los descafeinados
      carajillo | dish | el carajillo | del carajillo
      carajillos | dish-p | los carajillos | de los carajillos
      barraquito | dish | el barraquito | del barraquito
      barraquitos | dish-p | los barraquitos | de los barraquitos
      matcha | dish | el matcha | del matcha
      café_con_leche cafe_con_leche | dish | el café con leche | del café con leche
      cafés_con_leche cafes_con_leche | dish-p | los cafés con leche | de los cafés con leche
      café_de_olla cafe_de_olla | dish | el café de olla | del café de olla
      flat_white flat_whites | dish | el flat white | del flat white
      cold_brew | dish | el cold brew | del cold brew
      chai_latte chai_lattes | dish | el chai latte | del chai latte
      matcha_latte matcha_lattes | dish | el matcha latte | del matcha latte`,
    product: `
      vestido | thing | el vestido | del vestido
      vestidos | thing-p | los vestidos | de los vestidos
      camisa | thing | la camisa | de la camisa
      camisas | thing-p | las camisas | de las camisas
      camiseta | thing | la camiseta | de la camiseta
      camisetas | thing-p | las camisetas | de las camisetas
      blusa | thing | la blusa | de la blusa
      blusas | thing-p | las blusas | de las blusas
      pantalón pantalon | thing | el pantalón | del pantalón
      pantalones | thing-p | los pantalones | de los pantalones
      vaqueros | thing-p | los vaqueros | de los vaqueros
      jeans | thing-p | los jeans | de los jeans
      leggings leggins | thing-p | los leggings | de los leggings
      chaqueta | thing | la chaqueta | de la chaqueta
      chaquetas | thing-p | las chaquetas | de las chaquetas
      cazadora | thing | la cazadora | de la cazadora
      cazadoras | thing-p | las cazadoras | de las cazadoras
      chamarra | thing | la chamarra | de la chamarra
      chamarras | thing-p | las chamarras | de las chamarras
      abrigo | thing | el abrigo | del abrigo
      abrigos | thing-p | los abrigos | de los abrigos
      anorak | thing | el anorak | del anorak
      anoraks | thing-p | los anoraks | de los anoraks
      gabardina | thing | la gabardina | de la gabardina
      gabardinas | thing-p | las gabardinas | de las gabardinas
      sudadera | thing | la sudadera | de la sudadera
      sudaderas | thing-p | las sudaderas | de las sudaderas
      jersey | thing | el jersey | del jersey
      jerséis jerseis jerseys | thing-p | los jerséis | de los jerséis
      suéter sueter | thing | el suéter | del suéter
      suéteres sueteres | thing-p | los suéteres | de los suéteres
      cárdigan cardigan | thing | el cárdigan | del cárdigan
      cárdigans cardigans | thing-p | los cárdigans | de los cárdigans
      chándal chandal | thing | el chándal | del chándal
      chándales chandales chandals | thing-p | los chándales | de los chándales
      trajes | thing-p | los trajes | de los trajes
      esmoquin smoking | thing | el esmoquin | del esmoquin
      esmóquines | thing-p | los esmóquines | de los esmóquines
      corbata | thing | la corbata | de la corbata
      corbatas | thing-p | las corbatas | de las corbatas
      bufanda | thing | la bufanda | de la bufanda
      bufandas | thing-p | las bufandas | de las bufandas
      pijama piyama | thing | el pijama | del pijama
      pijamas piyamas | thing-p | los pijamas | de los pijamas
      calcetines calcetín calcetin | thing-p | los calcetines | de los calcetines
      disfraz | thing | el disfraz | del disfraz
      disfraces | thing-p | los disfraces | de los disfraces
      zapatos zapato | thing-p | los zapatos | de los zapatos
      zapatillas zapatilla | thing-p | las zapatillas | de las zapatillas
      botines | thing-p | los botines | de los botines
      botas | thing-p | las botas | de las botas
      sandalias sandalia | thing-p | las sandalias | de las sandalias
      mocasines mocasín mocasin | thing-p | los mocasines | de los mocasines
      alpargatas alpargata | thing-p | las alpargatas | de las alpargatas
      bolso | thing | el bolso | del bolso
      bolsos | thing-p | los bolsos | de los bolsos
      mochila | thing | la mochila | de la mochila
      mochilas | thing-p | las mochilas | de las mochilas
      colchón colchon | thing | el colchón | del colchón
      colchones | thing-p | los colchones | de los colchones
      somieres somiers | thing-p | los somieres | de los somieres
      cabeceros | thing-p | los cabeceros | de los cabeceros
      jarrón jarron | thing | el jarrón | del jarrón
      jarrones | thing-p | los jarrones | de los jarrones
      batidora | thing | la batidora | de la batidora
      batidoras | thing-p | las batidoras | de las batidoras
      licuadora | thing | la licuadora | de la licuadora
      licuadoras | thing-p | las licuadoras | de las licuadoras
      freidora | thing | la freidora | de la freidora
      freidoras | thing-p | las freidoras | de las freidoras
      aspirador | thing | el aspirador | del aspirador
      laptop | thing | la laptop | de la laptop
      laptops | thing-p | las laptops | de las laptops
      tablet | thing | la tablet | de la tablet
      tablets | thing-p | las tablets | de las tablets
      smartphone | thing | el smartphone | del smartphone
      smartphones | thing-p | los smartphones | de los smartphones
      smartwatch | thing | el smartwatch | del smartwatch
      smartwatches | thing-p | los smartwatches | de los smartwatches
      auriculares | thing-p | los auriculares | de los auriculares
      audífonos audifonos | thing-p | los audífonos | de los audífonos
      cargador | thing | el cargador | del cargador
      cargadores | thing-p | los cargadores | de los cargadores
      videojuego | thing | el videojuego | del videojuego
      videojuegos | thing-p | los videojuegos | de los videojuegos
      bicicleta bici | thing | la bicicleta | de la bicicleta
      bicicletas bicis | thing-p | las bicicletas | de las bicicletas
      patinete | thing | el patinete | del patinete
      patinetes | thing-p | los patinetes | de los patinetes
      patines patín patin | thing-p | los patines | de los patines
      monopatín monopatin | thing | el monopatín | del monopatín
      monopatines | thing-p | los monopatines | de los monopatines
      esquís esquíes esquis | thing-p | los esquís | de los esquís
      raqueta | thing | la raqueta | de la raqueta
      raquetas | thing-p | las raquetas | de las raquetas
      neopreno | thing | el neopreno | del neopreno
      neoprenos | thing-p | los neoprenos | de los neoprenos
      kayak | thing | el kayak | del kayak
      kayaks | thing-p | los kayaks | de los kayaks
      juguete | thing | el juguete | del juguete
      juguetes | thing-p | los juguetes | de los juguetes
      peluche | thing | el peluche | del peluche
      peluches | thing-p | los peluches | de los peluches
      puzle puzzle | thing | el puzle | del puzle
      puzles puzzles | thing-p | los puzles | de los puzles
      triciclo | thing | el triciclo | del triciclo
      triciclos | thing-p | los triciclos | de los triciclos
      tulipanes | thing-p | los tulipanes | de los tulipanes
      orquídea orquidea | thing | la orquídea | de la orquídea
      orquídeas orquideas | thing-p | las orquídeas | de las orquídeas
      girasoles girasol | thing-p | los girasoles | de los girasoles
      peonías peonias peonía peonia | thing-p | las peonías | de las peonías
      hortensias | thing-p | las hortensias | de las hortensias
      cactus | thing | el cactus | del cactus
      libros | thing-p | los libros | de los libros
      novela | thing | la novela | de la novela
      novelas | thing-p | las novelas | de las novelas
      cómic comic | thing | el cómic | del cómic
      cómics comics | thing-p | los cómics | de los cómics
      cuaderno | thing | el cuaderno | del cuaderno
      cuadernos | thing-p | los cuadernos | de los cuadernos
      gafas | thing-p | las gafas | de las gafas
      anteojos | thing-p | los anteojos | de los anteojos
      anillo | thing | el anillo | del anillo
      anillos | thing-p | los anillos | de los anillos
      gargantilla | thing | la gargantilla | de la gargantilla
      gargantillas | thing-p | las gargantillas | de las gargantillas
      aretes arete | thing-p | los aretes | de los aretes
      relojes | thing-p | los relojes | de los relojes
      perfume | thing | el perfume | del perfume
      perfumes | thing-p | los perfumes | de los perfumes
      freidora_de_aire air_fryer | thing | la freidora de aire | de la freidora de aire
      robot_aspirador | thing | el robot aspirador | del robot aspirador
      robot_de_cocina | thing | el robot de cocina | del robot de cocina
      vestido_de_novia | thing | el vestido de novia | del vestido de novia
      gafas_de_sol | thing-p | las gafas de sol | de las gafas de sol
      patinete_eléctrico patinete_electrico | thing | el patinete eléctrico | del patinete eléctrico
      juegos_de_mesa | thing-p | los juegos de mesa | de los juegos de mesa
      tienda_de_campaña | thing | la tienda de campaña | de la tienda de campaña
      ropa | thing | la ropa | de la ropa
      calzado | thing | el calzado | del calzado
      falda | thing | la falda | de la falda
      faldas | thing-p | las faldas | de las faldas
      bañador | thing | el bañador | del bañador
      bañadores | thing-p | los bañadores | de los bañadores
      bikini | thing | el bikini | del bikini
      bikinis | thing-p | los bikinis | de los bikinis
      cinturón cinturon | thing | el cinturón | del cinturón
      cinturones | thing-p | los cinturones | de los cinturones
      guantes | thing-p | los guantes | de los guantes
      gorra | thing | la gorra | de la gorra
      gorras | thing-p | las gorras | de las gorras
      sombrero | thing | el sombrero | del sombrero
      sombreros | thing-p | los sombreros | de los sombreros
      maleta | thing | la maleta | de la maleta
      maletas | thing-p | las maletas | de las maletas
      funda | thing | la funda | de la funda
      fundas | thing-p | las fundas | de las fundas
      protector_de_pantalla | thing | el protector de pantalla | del protector de pantalla
      protectores_de_pantalla | thing-p | los protectores de pantalla | de los protectores de pantalla
      consola | thing | la consola | de la consola
      consolas | thing-p | las consolas | de las consolas
      silla_de_paseo | thing | la silla de paseo | de la silla de paseo
      sillas_de_paseo | thing-p | las sillas de paseo | de las sillas de paseo
      uniforme | thing | el uniforme | del uniforme
      uniformes | thing-p | los uniformes | de los uniformes
      ramo ramo_de_flores | thing | el ramo | del ramo
      bolsillos | thing-p | los bolsillos | de los bolsillos
      ruedas | thing-p | las ruedas | de las ruedas
      estampado | thing | el estampado | del estampado
      estampados | thing-p | los estampados | de los estampados
      tinta | thing | la tinta | de la tinta
      tintas | thing-p | las tintas | de las tintas
      cartucho | thing | el cartucho | del cartucho
      cartuchos | thing-p | los cartuchos | de los cartuchos
      toalla_de_playa | thing | la toalla de playa | de la toalla de playa
      toallas_de_playa | thing-p | las toallas de playa | de las toallas de playa
      pañales | thing-p | los pañales | de los pañales
      olla | thing | la olla | de la olla
      ollas | thing-p | las ollas | de las ollas
      guía_de_tallas guia_de_tallas tabla_de_tallas | thing | la guía de tallas | de la guía de tallas
      guías_de_tallas guias_de_tallas | thing-p | las guías de tallas | de las guías de tallas
      muestras_gratis muestras_gratuitas | thing-p | las muestras gratis | de las muestras gratis`,
    pool: `
      piscina | thing | la piscina | de la piscina
      piscinas | thing-p | las piscinas | de las piscinas
      pileta | thing | la pileta | de la pileta
      piletas | thing-p | las piletas | de las piletas
      sauna saunas | thing | la sauna | de la sauna
      jacuzzi jacuzzis yacuzzi yacusi jacuzi | thing | el jacuzzi | del jacuzzi
      spa spas | thing | el spa | del spa
      hammam hamam | thing | el hammam | del hammam
      hidromasaje hidromasajes | thing | el hidromasaje | del hidromasaje
      tobogán tobogan | thing | el tobogán | del tobogán
      toboganes | thing-p | los toboganes | de los toboganes
      tumbona | thing | la tumbona | de la tumbona
      tumbonas | thing-p | las tumbonas | de las tumbonas
      alberca | thing | la alberca | de la alberca
      albercas | thing-p | las albercas | de las albercas
      baño_turco baños_turcos | thing | el baño turco | del baño turco
      camas_balinesas cama_balinesa | thing-p | las camas balinesas | de las camas balinesas
      gimnasio | thing | el gimnasio | del gimnasio
      gimnasios | thing-p | los gimnasios | de los gimnasios
      máquinas maquinas | thing-p | las máquinas | de las máquinas
      mancuernas mancuerna | thing-p | las mancuernas | de las mancuernas
      cinta_de_correr | thing | la cinta de correr | de la cinta de correr
      cintas_de_correr | thing-p | las cintas de correr | de las cintas de correr
      caminadora | thing | la caminadora | de la caminadora
      caminadoras | thing-p | las caminadoras | de las caminadoras
      elíptica eliptica | thing | la elíptica | de la elíptica
      elípticas elipticas | thing-p | las elípticas | de las elípticas
      bicicleta_estática bicicleta_estatica bici_estática bici_estatica | thing | la bicicleta estática | de la bicicleta estática
      bicicletas_estáticas bicicletas_estaticas bicis_estáticas bicis_estaticas | thing-p | las bicicletas estáticas | de las bicicletas estáticas
      esterilla | thing | la esterilla | de la esterilla
      esterillas | thing-p | las esterillas | de las esterillas
      hamaca | thing | la hamaca | de la hamaca
      hamacas | thing-p | las hamacas | de las hamacas
      camastros camastro | thing-p | los camastros | de los camastros
      reposera | thing | la reposera | de la reposera
      reposeras | thing-p | las reposeras | de las reposeras
      flotadores flotador | thing-p | los flotadores | de los flotadores
      piscina_infantil | thing | la piscina infantil | de la piscina infantil
      piscinas_infantiles | thing-p | las piscinas infantiles | de las piscinas infantiles
      chapoteadero | thing | el chapoteadero | del chapoteadero
      chapoteaderos | thing-p | los chapoteaderos | de los chapoteaderos
      piscina_climatizada alberca_climatizada | thing | la piscina climatizada | de la piscina climatizada
      piscinas_climatizadas | thing-p | las piscinas climatizadas | de las piscinas climatizadas
      parque_acuático parque_acuatico | thing | el parque acuático | del parque acuático
      parques_acuáticos parques_acuaticos | thing-p | los parques acuáticos | de los parques acuáticos
      cancha | thing | la cancha | de la cancha
      canchas | thing-p | las canchas | de las canchas
      pista_de_pádel pista_de_padel | thing | la pista de pádel | de la pista de pádel
      pistas_de_pádel pistas_de_padel | thing-p | las pistas de pádel | de las pistas de pádel
      pista_de_tenis | thing | la pista de tenis | de la pista de tenis
      pistas_de_tenis | thing-p | las pistas de tenis | de las pistas de tenis
      mesa_de_billar | thing | la mesa de billar | de la mesa de billar
      mesas_de_billar | thing-p | las mesas de billar | de las mesas de billar
      futbolín futbolin | thing | el futbolín | del futbolín
      futbolines | thing-p | los futbolines | de los futbolines
      exposición exposicion | thing | la exposición | de la exposición
      exposiciones | thing-p | las exposiciones | de las exposiciones
      colección coleccion | thing | la colección | de la colección
      colecciones | thing-p | las colecciones | de las colecciones
      audioguía audioguia audio_guía audio_guia | thing | la audioguía | de la audioguía
      audioguías audioguias | thing-p | las audioguías | de las audioguías
      paneles_informativos panel_informativo | thing-p | los paneles informativos | de los paneles informativos
      visita_guiada | thing | la visita guiada | de la visita guiada
      visitas_guiadas | thing-p | las visitas guiadas | de las visitas guiadas
      montaña_rusa | thing | la montaña rusa | de la montaña rusa
      montañas_rusas | thing-p | las montañas rusas | de las montañas rusas
      fuegos_artificiales | thing-p | los fuegos artificiales | de los fuegos artificiales
      karaoke | thing | el karaoke | del karaoke
      karaokes | thing-p | los karaokes | de los karaokes
      tirolina | thing | la tirolina | de la tirolina
      tirolinas | thing-p | las tirolinas | de las tirolinas
      minigolf | thing | el minigolf | del minigolf`,
    room: `
      suite | thing | la suite | de la suite
      suites | thing-p | las suites | de las suites
      apartamento | thing | el apartamento | del apartamento
      apartamentos | thing-p | los apartamentos | de los apartamentos
      bungalow bungaló bungalo | thing | el bungaló | del bungaló
      bungalows bungalós bungalos | thing-p | los bungalós | de los bungalós
      cabaña | thing | la cabaña | de la cabaña
      cabañas | thing-p | las cabañas | de las cabañas
      parcela | thing | la parcela | de la parcela
      parcelas | thing-p | las parcelas | de las parcelas
      loft | thing | el loft | del loft
      lofts | thing-p | los lofts | de los lofts
      ático atico | thing | el ático | del ático
      áticos aticos | thing-p | los áticos | de los áticos
      dúplex duplex | thing | el dúplex | del dúplex
      chalet | thing | el chalet | del chalet
      chalets | thing-p | los chalets | de los chalets
      camarote | thing | el camarote | del camarote
      camarotes | thing-p | los camarotes | de los camarotes
      junior_suite suite_junior | thing | la junior suite | de la junior suite
      televisión television tele | thing | la televisión | de la televisión
      televisiones teles | thing-p | las televisiones | de las televisiones
      tv | thing | la tv | de la tv
      tvs | thing-p | las tvs | de las tvs
      caja_fuerte caja_de_seguridad | thing | la caja fuerte | de la caja fuerte
      cajas_fuertes | thing-p | las cajas fuertes | de las cajas fuertes
      percha | thing | la percha | de la percha
      perchas | thing-p | las perchas | de las perchas
      ganchos | thing-p | los ganchos | de los ganchos
      perchero | thing | el perchero | del perchero
      percheros | thing-p | los percheros | de los percheros
      tabla_de_planchar | thing | la tabla de planchar | de la tabla de planchar
      tablas_de_planchar | thing-p | las tablas de planchar | de las tablas de planchar
      mesilla mesilla_de_noche | thing | la mesilla | de la mesilla
      mesillas mesillas_de_noche | thing-p | las mesillas | de las mesillas
      mesita_de_noche | thing | la mesita de noche | de la mesita de noche
      mesitas_de_noche | thing-p | las mesitas de noche | de las mesitas de noche
      escritorio | thing | el escritorio | del escritorio
      escritorios | thing-p | los escritorios | de los escritorios
      frigobar | thing | el frigobar | del frigobar
      frigobares | thing-p | los frigobares | de los frigobares
      tarjeta_llave tarjeta_magnética tarjeta_magnetica | thing | la tarjeta llave | de la tarjeta llave
      tarjetas_llave | thing-p | las tarjetas llave | de las tarjetas llave
      utensilios utensilio utensilios_de_cocina | thing-p | los utensilios | de los utensilios
      cocina_equipada | thing | la cocina equipada | de la cocina equipada
      cocinas_equipadas | thing-p | las cocinas equipadas | de las cocinas equipadas
      camilla | thing | la camilla | de la camilla
      camillas | thing-p | las camillas | de las camillas
      sillón_dental sillon_dental | thing | el sillón dental | del sillón dental
      sillones_dentales | thing-p | los sillones dentales | de los sillones dentales`,
    atmosphere: `
      terraza | thing | la terraza | de la terraza
      terrazas | thing-p | las terrazas | de las terrazas
      jardín jardin | thing | el jardín | del jardín
      jardines | thing-p | los jardines | de los jardines
      balcón balcon | thing | el balcón | del balcón
      balcones | thing-p | los balcones | de los balcones
      patio | thing | el patio | del patio
      patios | thing-p | los patios | de los patios
      porche | thing | el porche | del porche
      porches | thing-p | los porches | de los porches
      azotea rooftop | thing | la azotea | de la azotea
      azoteas rooftops | thing-p | las azoteas | de las azoteas
      chimenea | thing | la chimenea | de la chimenea
      chimeneas | thing-p | las chimeneas | de las chimeneas
      pérgola pergola | thing | la pérgola | de la pérgola
      pérgolas pergolas | thing-p | las pérgolas | de las pérgolas
      mirador | thing | el mirador | del mirador
      miradores | thing-p | los miradores | de los miradores
      decoración decoracion | thing | la decoración | de la decoración
      interiorismo | thing | el interiorismo | del interiorismo
      zona_chill_out | thing | la zona chill out | de la zona chill out
      mantel | thing | el mantel | del mantel
      manteles | thing-p | los manteles | de los manteles
      servilletas | thing-p | las servilletas | de las servilletas
      cubertería cuberteria | thing | la cubertería | de la cubertería
      los_cubiertos | thing-p | los cubiertos | de los cubiertos
      vasos vaso | thing-p | los vasos | de los vasos
      cocina_abierta | thing | la cocina abierta | de la cocina abierta`,
    repair: `
      frenos | thing-p | los frenos | de los frenos
      motor | thing | el motor | del motor
      motores | thing-p | los motores | de los motores
      embrague | thing | el embrague | del embrague
      embragues | thing-p | los embragues | de los embragues
      neumático neumatico | thing | el neumático | del neumático
      neumáticos neumaticos | thing-p | los neumáticos | de los neumáticos
      llanta | thing | la llanta | de la llanta
      llantas | thing-p | las llantas | de las llantas
      amortiguador | thing | el amortiguador | del amortiguador
      amortiguadores | thing-p | los amortiguadores | de los amortiguadores
      alternador | thing | el alternador | del alternador
      alternadores | thing-p | los alternadores | de los alternadores
      carburador | thing | el carburador | del carburador
      carburadores | thing-p | los carburadores | de los carburadores
      catalizador | thing | el catalizador | del catalizador
      catalizadores | thing-p | los catalizadores | de los catalizadores
      inyector | thing | el inyector | del inyector
      inyectores | thing-p | los inyectores | de los inyectores
      bujías bujias bujía bujia | thing-p | las bujías | de las bujías
      culata | thing | la culata | de la culata
      culatas | thing-p | las culatas | de las culatas
      parabrisas | thing | el parabrisas | del parabrisas
      limpiaparabrisas | thing | el limpiaparabrisas | del limpiaparabrisas
      retrovisor | thing | el retrovisor | del retrovisor
      retrovisores | thing-p | los retrovisores | de los retrovisores
      parachoques | thing | el parachoques | del parachoques
      caja_de_cambios | thing | la caja de cambios | de la caja de cambios
      correa_de_distribución correa_de_distribucion | thing | la correa de distribución | de la correa de distribución
      pastillas_de_freno pastillas_de_frenos | thing-p | las pastillas de freno | de las pastillas de freno
      motor_de_arranque | thing | el motor de arranque | del motor de arranque
      carrocería carroceria | thing | la carrocería | de la carrocería
      tapicería tapiceria | thing | la tapicería | de la tapicería
      discos_de_freno | thing-p | los discos de freno | de los discos de freno
      filtro_de_aceite | thing | el filtro de aceite | del filtro de aceite
      faros | thing-p | los faros | de los faros
      dirección_asistida direccion_asistida | thing | la dirección asistida | de la dirección asistida
      suspensión suspension | thing | la suspensión | de la suspensión
      ventanilla | thing | la ventanilla | de la ventanilla
      ventanillas | thing-p | las ventanillas | de las ventanillas`,
    haircut: `
      mechas | thing-p | las mechas | de las mechas
      flequillo | thing | el flequillo | del flequillo
      flequillos | thing-p | los flequillos | de los flequillos
      tinte | thing | el tinte | del tinte
      tintes | thing-p | los tintes | de los tintes
      coloración coloracion | thing | la coloración | de la coloración
      decoloración decoloracion | thing | la decoloración | de la decoloración
      balayage | thing | el balayage | del balayage
      balayages | thing-p | los balayages | de los balayages
      babylights | thing-p | las babylights | de las babylights
      alisado | thing | el alisado | del alisado
      alisados | thing-p | los alisados | de los alisados
      keratina queratina | thing | la keratina | de la keratina
      rizos | thing-p | los rizos | de los rizos
      trenza | thing | la trenza | de la trenza
      trenzas | thing-p | las trenzas | de las trenzas
      rastas | thing-p | las rastas | de las rastas
      peinado | thing | el peinado | del peinado
      peinados | thing-p | los peinados | de los peinados
      afeitado | thing | el afeitado | del afeitado
      afeitados | thing-p | los afeitados | de los afeitados
      corte_de_pelo | thing | el corte de pelo | del corte de pelo
      baño_de_color | thing | el baño de color | del baño de color
      extensiones | thing-p | las extensiones | de las extensiones
      secado | thing | el secado | del secado
      tratamiento_capilar | thing | el tratamiento capilar | del tratamiento capilar
      tratamientos_capilares | thing-p | los tratamientos capilares | de los tratamientos capilares`,
    manicure: `
      uñas | thing-p | las uñas | de las uñas
      manicura manicure manicur | thing | la manicura | de la manicura
      manicuras manicures | thing-p | las manicuras | de las manicuras
      pedicura pedicure pedicur | thing | la pedicura | de la pedicura
      pedicuras pedicures | thing-p | las pedicuras | de las pedicuras
      esmaltado | thing | el esmaltado | del esmaltado
      esmaltados | thing-p | los esmaltados | de los esmaltados
      semipermanente | thing | el semipermanente | del semipermanente
      kapping | thing | el kapping | del kapping
      manicura_semipermanente manicure_semipermanente | thing | la manicura semipermanente | de la manicura semipermanente
      uñas_de_gel uñas_en_gel | thing-p | las uñas de gel | de las uñas de gel`,
    massage: `
      masaje | thing | el masaje | del masaje
      masajes | thing-p | los masajes | de los masajes
      reflexología reflexologia | thing | la reflexología | de la reflexología
      shiatsu | thing | el shiatsu | del shiatsu
      reiki | thing | el reiki | del reiki
      maderoterapia | thing | la maderoterapia | de la maderoterapia
      aromaterapia | thing | la aromaterapia | de la aromaterapia
      exfoliación exfoliacion | thing | la exfoliación | de la exfoliación
      exfoliaciones | thing-p | las exfoliaciones | de las exfoliaciones
      chocolaterapia chocoterapia | thing | la chocolaterapia | de la chocolaterapia
      limpieza_facial | thing | la limpieza facial | de la limpieza facial
      drenaje_linfático drenaje_linfatico | thing | el drenaje linfático | del drenaje linfático
      depilación depilacion | thing | la depilación | de la depilación
      depilación_láser depilacion_laser | thing | la depilación láser | de la depilación láser
      cera | thing | la cera | de la cera
      presoterapia | thing | la presoterapia | de la presoterapia
      lifting_de_pestañas | thing | el lifting de pestañas | del lifting de pestañas
      diseño_de_cejas | thing | el diseño de cejas | del diseño de cejas`,
    lesson: `
      cursos | thing-p | los cursos | de los cursos
      cursillo | thing | el cursillo | del cursillo
      cursillos | thing-p | los cursillos | de los cursillos
      seminario | thing | el seminario | del seminario
      seminarios | thing-p | los seminarios | de los seminarios
      webinar webinario | thing | el webinar | del webinar
      webinars | thing-p | los webinars | de los webinars
      yoga | thing | el yoga | del yoga
      pilates | thing | el pilates | del pilates
      spinning | thing | el spinning | del spinning
      natación natacion | thing | la natación | de la natación
      aquagym aquagim acuagym | thing | el aquagym | del aquagym
      ballet | thing | el ballet | del ballet
      boxeo | thing | el boxeo | del boxeo
      judo yudo | thing | el judo | del judo
      kárate karate | thing | el kárate | del kárate
      surf | thing | el surf | del surf
      apuntes | thing-p | los apuntes | de los apuntes
      temario | thing | el temario | del temario
      temarios | thing-p | los temarios | de los temarios
      material_didáctico material_didactico material_de_estudio | thing | el material didáctico | del material didáctico
      materiales_didácticos materiales_didacticos | thing-p | los materiales didácticos | de los materiales didácticos
      ejercicios | thing-p | los ejercicios | de los ejercicios
      diapositivas | thing-p | las diapositivas | de las diapositivas
      grabaciones | thing-p | las grabaciones | de las grabaciones
      talleres | thing-p | los talleres | de los talleres
      campus_virtual aula_virtual | thing | el campus virtual | del campus virtual`,
    breakfast: `
      tostadas | dish-p | las tostadas | de las tostadas
      croissant cruasán cruasan croasán croasan | dish | el cruasán | del cruasán
      croissants cruasanes | dish-p | los cruasanes | de los cruasanes
      medialunas | dish-p | las medialunas | de las medialunas
      tortitas | dish-p | las tortitas | de las tortitas
      pancake | dish | el pancake | del pancake
      pancakes | dish-p | los pancakes | de los pancakes
      panqueque | dish | el panqueque | del panqueque
      panqueques | dish-p | los panqueques | de los panqueques
      hotcakes hotcake | dish-p | los hotcakes | de los hotcakes
      chilaquiles | dish-p | los chilaquiles | de los chilaquiles
      granola | dish | la granola | de la granola
      muesli | dish | el muesli | del muesli
      cereales | dish-p | los cereales | de los cereales
      yogur yogurt | dish | el yogur | del yogur
      brunch | dish | el brunch | del brunch
      yogures yogurts | dish-p | los yogures | de los yogures
      mermelada | dish | la mermelada | de la mermelada
      mermeladas | dish-p | las mermeladas | de las mermeladas
      bollería bolleria | dish | la bollería | de la bollería
      avena | dish | la avena | de la avena
      bagel | dish | el bagel | del bagel
      bagels | dish-p | los bagels | de los bagels
      mollete | dish | el mollete | del mollete
      molletes | dish-p | los molletes | de los molletes
      huevos_benedictinos huevos_benedict | dish-p | los huevos benedictinos | de los huevos benedictinos
      huevos_revueltos | dish-p | los huevos revueltos | de los huevos revueltos`,
    menu: `
      menú_degustación menu_degustación menú_degustacion menu_degustacion menú_de_degustación menu_de_degustacion | dish | el menú degustación | del menú degustación
      menú_del_día menu_del_dia menú_del_dia menu_del_día | dish | el menú del día | del menú del día
      menú_infantil menu_infantil | thing | el menú infantil | del menú infantil
      menús_infantiles menus_infantiles | thing-p | los menús infantiles | de los menús infantiles
      carta_de_vinos | thing | la carta de vinos | de la carta de vinos`,
    music: `
      música_en_vivo musica_en_vivo | thing | la música en vivo | de la música en vivo
      música_en_directo musica_en_directo | thing | la música en directo | de la música en directo
      lista_de_reproducción lista_de_reproduccion playlist | thing | la lista de reproducción | de la lista de reproducción
      listas_de_reproducción listas_de_reproduccion playlists | thing-p | las listas de reproducción | de las listas de reproducción
      hilo_musical | thing | el hilo musical | del hilo musical
      música_de_fondo musica_de_fondo | thing | la música de fondo | de la música de fondo`,
    quality: `
      lámpara lampara | thing | la lámpara | de la lámpara
      lámparas lamparas | thing-p | las lámparas | de las lámparas
      cortina | thing | la cortina | de la cortina
      cortinas | thing-p | las cortinas | de las cortinas
      estor | thing | el estor | del estor
      estores | thing-p | los estores | de los estores
      alfombra | thing | la alfombra | de la alfombra
      alfombras | thing-p | las alfombras | de las alfombras
      armario | thing | el armario | del armario
      armarios | thing-p | los armarios | de los armarios
      nevera | thing | la nevera | de la nevera
      neveras | thing-p | las neveras | de las neveras
      frigorífico frigorifico | thing | el frigorífico | del frigorífico
      frigoríficos frigorificos | thing-p | los frigoríficos | de los frigoríficos
      refrigerador | thing | el refrigerador | del refrigerador
      refrigeradores | thing-p | los refrigeradores | de los refrigeradores
      cafetera | thing | la cafetera | de la cafetera
      cafeteras | thing-p | las cafeteras | de las cafeteras
      ventilador | thing | el ventilador | del ventilador
      ventiladores | thing-p | los ventiladores | de los ventiladores
      lavadora | thing | la lavadora | de la lavadora
      lavadoras | thing-p | las lavadoras | de las lavadoras
      secadora | thing | la secadora | de la secadora
      secadoras | thing-p | las secadoras | de las secadoras
      lavavajillas | thing | el lavavajillas | del lavavajillas
      tostadora | thing | la tostadora | de la tostadora
      tostadoras | thing-p | las tostadoras | de las tostadoras
      butaca | thing | la butaca | de la butaca
      butacas | thing-p | las butacas | de las butacas
      altavoz | thing | el altavoz | del altavoz
      altavoces | thing-p | los altavoces | de los altavoces
      toldo | thing | el toldo | del toldo
      toldos | thing-p | los toldos | de los toldos
      cuna | thing | la cuna | de la cuna
      cunas | thing-p | las cunas | de las cunas
      vajilla | thing | la vajilla | de la vajilla
      vajillas | thing-p | las vajillas | de las vajillas
      sartén sarten | thing | la sartén | de la sartén
      sartenes | thing-p | las sartenes | de las sartenes
      sábanas sabanas | thing-p | las sábanas | de las sábanas
      edredón edredon | thing | el edredón | del edredón
      edredones | thing-p | los edredones | de los edredones
      colcha | thing | la colcha | de la colcha
      colchas | thing-p | las colchas | de las colchas
      aspiradora | thing | la aspiradora | de la aspiradora
      aspiradoras | thing-p | las aspiradoras | de las aspiradoras
      televisor | thing | el televisor | del televisor
      televisores | thing-p | los televisores | de los televisores
      sofá sofa | thing | el sofá | del sofá
      sofás sofas | thing-p | los sofás | de los sofás
      impresora | thing | la impresora | de la impresora
      impresoras | thing-p | las impresoras | de las impresoras
      cremallera | thing | la cremallera | de la cremallera
      cremalleras | thing-p | las cremalleras | de las cremalleras
      costuras | thing-p | las costuras | de las costuras
      somier | thing | el somier | del somier
      cabecero | thing | el cabecero | del cabecero
      pantalla | thing | la pantalla | de la pantalla
      pantallas | thing-p | las pantallas | de las pantallas
      batería bateria | thing | la batería | de la batería
      baterías baterias | thing-p | las baterías | de las baterías
      caldera | thing | la caldera | de la caldera
      calderas | thing-p | las calderas | de las calderas
      calentador | thing | el calentador | del calentador
      calentadores | thing-p | los calentadores | de los calentadores
      termostato | thing | el termostato | del termostato
      termostatos | thing-p | los termostatos | de los termostatos
      grifería griferia | thing | la grifería | de la grifería
      tubería tuberia | thing | la tubería | de la tubería
      tuberías tuberias | thing-p | las tuberías | de las tuberías
      desagüe desague | thing | el desagüe | del desagüe
      desagües desagues | thing-p | los desagües | de los desagües
      cerradura | thing | la cerradura | de la cerradura
      cerraduras | thing-p | las cerraduras | de las cerraduras
      dobladillo | thing | el dobladillo | del dobladillo
      dobladillos | thing-p | los dobladillos | de los dobladillos
      suelas | thing-p | las suelas | de las suelas
      radiador | thing | el radiador | del radiador
      radiadores | thing-p | los radiadores | de los radiadores
      sofá_cama sofa_cama | thing | el sofá cama | del sofá cama
      diseño | thing | el diseño | del diseño
      diseños | thing-p | los diseños | de los diseños
      control_remoto | thing | el control remoto | del control remoto
      controles_remotos | thing-p | los controles remotos | de los controles remotos
      mando_a_distancia | thing | el mando a distancia | del mando a distancia
      mandos_a_distancia | thing-p | los mandos a distancia | de los mandos a distancia
      el_horno | thing | el horno | del horno
      microondas | thing | el microondas | del microondas
      hervidor hervidor_de_agua | thing | el hervidor | del hervidor
      hervidores | thing-p | los hervidores | de los hervidores
      tetera | thing | la tetera | de la tetera
      teteras | thing-p | las teteras | de las teteras
      minibar mini_bar | thing | el minibar | del minibar
      minibares | thing-p | los minibares | de los minibares
      congelador | thing | el congelador | del congelador
      congeladores | thing-p | los congeladores | de los congeladores
      aire_acondicionado aacc | thing | el aire acondicionado | del aire acondicionado
      aires_acondicionados | thing-p | los aires acondicionados | de los aires acondicionados
      calefacción calefaccion | thing | la calefacción | de la calefacción
      calefactor | thing | el calefactor | del calefactor
      calefactores | thing-p | los calefactores | de los calefactores
      estufa | thing | la estufa | de la estufa
      estufas | thing-p | las estufas | de las estufas
      ventilador_de_techo | thing | el ventilador de techo | del ventilador de techo
      ventiladores_de_techo | thing-p | los ventiladores de techo | de los ventiladores de techo
      persiana | thing | la persiana | de la persiana
      persianas | thing-p | las persianas | de las persianas
      mosquitera | thing | la mosquitera | de la mosquitera
      mosquiteras | thing-p | las mosquiteras | de las mosquiteras
      asiento | thing | el asiento | del asiento
      asientos | thing-p | los asientos | de los asientos
      sillón sillon | thing | el sillón | del sillón
      sillones | thing-p | los sillones | de los sillones
      cojín cojin | thing | el cojín | del cojín
      cojines | thing-p | los cojines | de los cojines
      muebles mobiliario | thing-p | los muebles | de los muebles
      estantería estanteria | thing | la estantería | de la estantería
      estanterías estanterias | thing-p | las estanterías | de las estanterías
      cajón cajon | thing | el cajón | del cajón
      cajones | thing-p | los cajones | de los cajones
      interruptor | thing | el interruptor | del interruptor
      interruptores | thing-p | los interruptores | de los interruptores
      iluminación iluminacion | thing | la iluminación | de la iluminación
      cable | thing | el cable | del cable
      cables | thing-p | los cables | de los cables
      adaptador | thing | el adaptador | del adaptador
      adaptadores | thing-p | los adaptadores | de los adaptadores
      tornillos | thing-p | los tornillos | de los tornillos
      repuestos repuesto piezas_de_repuesto | thing-p | los repuestos | de los repuestos
      accesorios | thing-p | los accesorios | de los accesorios
      botones | thing-p | los botones | de los botones
      cámara camara | thing | la cámara | de la cámara
      cámaras camaras | thing-p | las cámaras | de las cámaras
      proyector | thing | el proyector | del proyector
      proyectores | thing-p | los proyectores | de los proyectores
      equipo_de_sonido | thing | el equipo de sonido | del equipo de sonido
      calidad_de_sonido | thing | la calidad de sonido | de la calidad de sonido
      instrucciones | thing-p | las instrucciones | de las instrucciones
      el_manual manual_de_instrucciones | thing | el manual | del manual
      folleto | thing | el folleto | del folleto
      folletos | thing-p | los folletos | de los folletos
      cartel | thing | el cartel | del cartel
      carteles | thing-p | los carteles | de los carteles
      señalización señalizacion | thing | la señalización | de la señalización
      fregadero | thing | el fregadero | del fregadero
      fregaderos | thing-p | los fregaderos | de los fregaderos
      campana_extractora | thing | la campana extractora | de la campana extractora
      campanas_extractoras | thing-p | las campanas extractoras | de las campanas extractoras
      azulejos azulejo | thing-p | los azulejos | de los azulejos
      baldosas baldosa | thing-p | las baldosas | de las baldosas
      parqué parque parquet | thing | el parqué | del parqué
      moqueta | thing | la moqueta | de la moqueta
      moquetas | thing-p | las moquetas | de las moquetas
      pintura | thing | la pintura | de la pintura
      pinturas | thing-p | las pinturas | de las pinturas
      tejado | thing | el tejado | del tejado
      tejados | thing-p | los tejados | de los tejados
      placas_solares paneles_solares | thing-p | las placas solares | de las placas solares
      ventanas | thing-p | las ventanas | de las ventanas
      puerta_corredera | thing | la puerta corredera | de la puerta corredera
      puertas_correderas | thing-p | las puertas correderas | de las puertas correderas
      puerta_del_garaje puerta_de_garaje | thing | la puerta del garaje | de la puerta del garaje
      manguera | thing | la manguera | de la manguera
      mangueras | thing-p | las mangueras | de las mangueras
      cepillos | thing-p | los cepillos | de los cepillos
      surtidor | thing | el surtidor | del surtidor
      surtidores | thing-p | los surtidores | de los surtidores
      compresor | thing | el compresor | del compresor
      compresores | thing-p | los compresores | de los compresores
      máquina_de_café maquina_de_cafe | thing | la máquina de café | de la máquina de café
      máquinas_de_café maquinas_de_cafe | thing-p | las máquinas de café | de las máquinas de café
      tela | thing | la tela | de la tela
      telas | thing-p | las telas | de las telas
      maquillaje | thing | el maquillaje | del maquillaje
      maquillajes | thing-p | los maquillajes | de los maquillajes
      ortodoncia | thing | la ortodoncia | de la ortodoncia
      ortodoncias | thing-p | las ortodoncias | de las ortodoncias
      traducción traduccion | thing | la traducción | de la traducción
      traducciones | thing-p | las traducciones | de las traducciones
      pulsera | thing | la pulsera | de la pulsera
      pulseras | thing-p | las pulseras | de las pulseras
      bandeja | thing | la bandeja | de la bandeja
      bandejas | thing-p | las bandejas | de las bandejas
      silla | thing | la silla | de la silla
      sillas | thing-p | las sillas | de las sillas
      paredes | thing-p | las paredes | de las paredes`,
    bathroom: `
      mampara | thing | la mampara | de la mampara
      mamparas | thing-p | las mamparas | de las mamparas
      toalla | thing | la toalla | de la toalla
      toallas | thing-p | las toallas | de las toallas
      jabón jabon | thing | el jabón | del jabón
      jabones | thing-p | los jabones | de los jabones
      champú champu shampoo | thing | el champú | del champú
      champús champus | thing-p | los champús | de los champús
      gel_de_ducha gel_de_baño | thing | el gel de ducha | del gel de ducha
      geles_de_ducha | thing-p | los geles de ducha | de los geles de ducha
      amenities | thing-p | los amenities | de los amenities
      papel_higiénico papel_higienico papel_de_baño | thing | el papel higiénico | del papel higiénico
      secador secador_de_pelo | thing | el secador | del secador
      secadores secadores_de_pelo | thing-p | los secadores | de los secadores
      secador_de_manos secamanos | thing | el secador de manos | del secador de manos
      secadores_de_manos | thing-p | los secadores de manos | de los secadores de manos
      espejo | thing | el espejo | del espejo
      espejos | thing-p | los espejos | de los espejos
      lavabo | thing | el lavabo | del lavabo
      lavabos | thing-p | los lavabos | de los lavabos
      inodoro | thing | el inodoro | del inodoro
      inodoros | thing-p | los inodoros | de los inodoros
      cisterna | thing | la cisterna | de la cisterna
      cisternas | thing-p | las cisternas | de las cisternas
      bañera | thing | la bañera | de la bañera
      bañeras | thing-p | las bañeras | de las bañeras
      la_tina | thing | la tina | de la tina
      grifo | thing | el grifo | del grifo
      grifos | thing-p | los grifos | de los grifos
      canilla | thing | la canilla | de la canilla
      canillas | thing-p | las canillas | de las canillas
      cortina_de_baño cortina_de_ducha | thing | la cortina de baño | de la cortina de baño
      cortinas_de_baño cortinas_de_ducha | thing-p | las cortinas de baño | de las cortinas de baño
      dispensador dispensador_de_jabón dispensador_de_jabon | thing | el dispensador | del dispensador
      dispensadores dispensadores_de_jabón dispensadores_de_jabon | thing-p | los dispensadores | de los dispensadores
      toallero | thing | el toallero | del toallero
      toalleros | thing-p | los toalleros | de los toalleros
      albornoz | thing | el albornoz | del albornoz
      albornoces | thing-p | los albornoces | de los albornoces`,
    location: `
      enchufes enchufe | thing-p | los enchufes | de los enchufes
      tomas_de_corriente toma_de_corriente | thing-p | las tomas de corriente | de las tomas de corriente
      tomacorrientes tomacorriente | thing-p | los tomacorrientes | de los tomacorrientes
      puertos_usb puerto_usb | thing-p | los puertos usb | de los puertos usb
      ascensor | thing | el ascensor | del ascensor
      ascensores | thing-p | los ascensores | de los ascensores
      elevador | thing | el elevador | del elevador
      elevadores | thing-p | los elevadores | de los elevadores
      escaleras_mecánicas escaleras_mecanicas escalera_mecánica escalera_mecanica | thing-p | las escaleras mecánicas | de las escaleras mecánicas
      escaleras | thing-p | las escaleras | de las escaleras
      rampa | thing | la rampa | de la rampa
      rampas | thing-p | las rampas | de las rampas
      vestuario | thing | el vestuario | del vestuario
      vestuarios | thing-p | los vestuarios | de los vestuarios
      probador | thing | el probador | del probador
      probadores | thing-p | los probadores | de los probadores
      taquillas | thing-p | las taquillas | de las taquillas
      casillero | thing | el casillero | del casillero
      casilleros | thing-p | los casilleros | de los casilleros
      lockers locker | thing-p | los lockers | de los lockers
      manija | thing | la manija | de la manija
      manijas | thing-p | las manijas | de las manijas
      torniquetes torniquete | thing-p | los torniquetes | de los torniquetes
      máquina_expendedora maquina_expendedora | thing | la máquina expendedora | de la máquina expendedora
      máquinas_expendedoras maquinas_expendedoras | thing-p | las máquinas expendedoras | de las máquinas expendedoras
      cajas_de_autoservicio caja_de_autoservicio cajas_de_autocobro | thing-p | las cajas de autoservicio | de las cajas de autoservicio
      carrito | thing | el carrito | del carrito
      carritos | thing-p | los carritos | de los carritos
      vitrina | thing | la vitrina | de la vitrina
      vitrinas | thing-p | las vitrinas | de las vitrinas
      sombrilla | thing | la sombrilla | de la sombrilla
      sombrillas | thing-p | las sombrillas | de las sombrillas
      césped cesped | thing | el césped | del césped
      mesas_de_picnic | thing-p | las mesas de picnic | de las mesas de picnic
      fuente_de_agua | thing | la fuente de agua | de la fuente de agua
      fuentes_de_agua | thing-p | las fuentes de agua | de las fuentes de agua
      aparcabicis | thing | el aparcabicis | del aparcabicis
      lanzadera | thing | la lanzadera | de la lanzadera
      lanzaderas | thing-p | las lanzaderas | de las lanzaderas`,
    bed: `
      almohada | thing | la almohada | de la almohada
      almohadas | thing-p | las almohadas | de las almohadas
      manta | thing | la manta | de la manta
      mantas | thing-p | las mantas | de las mantas
      cobija | thing | la cobija | de la cobija
      cobijas | thing-p | las cobijas | de las cobijas
      frazada | thing | la frazada | de la frazada
      frazadas | thing-p | las frazadas | de las frazadas
      litera | thing | la litera | de la litera
      literas | thing-p | las literas | de las literas
      cama_supletoria cama_extra | thing | la cama supletoria | de la cama supletoria
      camas_supletorias camas_extra | thing-p | las camas supletorias | de las camas supletorias
      ropa_de_cama | thing | la ropa de cama | de la ropa de cama`,
    parking: `
      plaza_de_aparcamiento plaza_de_parking | thing | la plaza de aparcamiento | de la plaza de aparcamiento
      plazas_de_aparcamiento plazas_de_parking | thing-p | las plazas de aparcamiento | de las plazas de aparcamiento
      plaza_de_garaje | thing | la plaza de garaje | de la plaza de garaje
      plazas_de_garaje | thing-p | las plazas de garaje | de las plazas de garaje
      barrera | thing | la barrera | de la barrera
      barreras | thing-p | las barreras | de las barreras
      parquímetro parquimetro | thing | el parquímetro | del parquímetro
      parquímetros parquimetros | thing-p | los parquímetros | de los parquímetros
      punto_de_carga | thing | el punto de carga | del punto de carga
      puntos_de_carga | thing-p | los puntos de carga | de los puntos de carga
      cargadores_eléctricos cargadores_electricos cargador_eléctrico cargador_electrico | thing-p | los cargadores eléctricos | de los cargadores eléctricos
      máquina_de_pago maquina_de_pago | thing | la máquina de pago | de la máquina de pago
      máquinas_de_pago maquinas_de_pago | thing-p | las máquinas de pago | de las máquinas de pago`,
    children: `
      parque_infantil | thing | el parque infantil | del parque infantil
      parques_infantiles | thing-p | los parques infantiles | de los parques infantiles
      zona_infantil área_infantil area_infantil | thing | la zona infantil | de la zona infantil
      zonas_infantiles | thing-p | las zonas infantiles | de las zonas infantiles
      juegos_infantiles | thing-p | los juegos infantiles | de los juegos infantiles
      zona_de_juegos área_de_juegos area_de_juegos | thing | la zona de juegos | de la zona de juegos
      zonas_de_juegos | thing-p | las zonas de juegos | de las zonas de juegos
      ludoteca | thing | la ludoteca | de la ludoteca
      ludotecas | thing-p | las ludotecas | de las ludotecas
      cambiador cambiador_de_bebés cambiador_de_bebes | thing | el cambiador | del cambiador
      cambiadores | thing-p | los cambiadores | de los cambiadores
      trona | thing | la trona | de la trona
      tronas | thing-p | las tronas | de las tronas
      periquera | thing | la periquera | de la periquera
      periqueras | thing-p | las periqueras | de las periqueras
      columpios columpio | thing-p | los columpios | de los columpios
      castillo_hinchable | thing | el castillo hinchable | del castillo hinchable
      castillos_hinchables | thing-p | los castillos hinchables | de los castillos hinchables
      inflables inflable | thing-p | los inflables | de los inflables
      miniclub mini_club | thing | el miniclub | del miniclub
      animación animacion | thing | la animación | de la animación`,
    packaging: `
      bolsa_de_papel | thing | la bolsa de papel | de la bolsa de papel
      bolsas_de_papel | thing-p | las bolsas de papel | de las bolsas de papel
      bolsa_de_regalo | thing | la bolsa de regalo | de la bolsa de regalo
      bolsas_de_regalo | thing-p | las bolsas de regalo | de las bolsas de regalo
      bolsas_de_plástico bolsas_de_plastico | thing-p | las bolsas de plástico | de las bolsas de plástico
      caja_de_cartón caja_de_carton | thing | la caja de cartón | de la caja de cartón
      cajas_de_cartón cajas_de_carton | thing-p | las cajas de cartón | de las cajas de cartón
      envoltorio | thing | el envoltorio | del envoltorio
      envoltorios | thing-p | los envoltorios | de los envoltorios
      envase | thing | el envase | del envase
      envases | thing-p | los envases | de los envases
      táper taper tupper | thing | el táper | del táper
      táperes taperes tuppers | thing-p | los táperes | de los táperes
      precinto | thing | el precinto | del precinto
      precintos | thing-p | los precintos | de los precintos
      popote | thing | el popote | del popote
      popotes | thing-p | los popotes | de los popotes
      notita | thing | la notita | de la notita
      notitas | thing-p | las notitas | de las notitas`,
    app: `
      widget | thing | el widget | del widget
      widgets | thing-p | los widgets | de los widgets
      notificación notificacion notificación_push notificacion_push | thing | la notificación | de la notificación
      notificaciones notificaciones_push | thing-p | las notificaciones | de las notificaciones
      sincronización sincronizacion | thing | la sincronización | de la sincronización
      sincronizaciones | thing-p | las sincronizaciones | de las sincronizaciones
      buscador | thing | el buscador | del buscador
      buscadores | thing-p | los buscadores | de los buscadores
      función_de_búsqueda funcion_de_busqueda barra_de_búsqueda barra_de_busqueda | thing | la función de búsqueda | de la función de búsqueda
      modo_oscuro | thing | el modo oscuro | del modo oscuro
      modo_nocturno | thing | el modo nocturno | del modo nocturno
      modo_offline modo_sin_conexión modo_sin_conexion | thing | el modo offline | del modo offline
      duración_de_batería duracion_de_bateria | thing | la duración de batería | de la duración de batería
      consumo_de_batería consumo_de_bateria | thing | el consumo de batería | del consumo de batería
      pantalla_de_inicio pantalla_principal | thing | la pantalla de inicio | de la pantalla de inicio
      pantallas_de_inicio | thing-p | las pantallas de inicio | de las pantallas de inicio
      planificador planificador_de_rutas | thing | el planificador | del planificador
      planificadores | thing-p | los planificadores | de los planificadores
      interfaz interfase | thing | la interfaz | de la interfaz
      interfaces | thing-p | las interfaces | de las interfaces
      versión_gratuita version_gratuita versión_gratis version_gratis | thing | la versión gratuita | de la versión gratuita
      versiones_gratuitas | thing-p | las versiones gratuitas | de las versiones gratuitas
      versión_premium version_premium versión_pro version_pro | thing | la versión premium | de la versión premium
      versiones_premium | thing-p | las versiones premium | de las versiones premium
      versión_de_pago version_de_pago | thing | la versión de pago | de la versión de pago
      versiones_de_pago | thing-p | las versiones de pago | de las versiones de pago
      subtítulos subtitulos | thing-p | los subtítulos | de los subtítulos
      tipografía tipografia | thing | la tipografía | de la tipografía
      tipografías tipografias | thing-p | las tipografías | de las tipografías
      recordatorios recordatorio | thing-p | los recordatorios | de los recordatorios
      contador_de_pasos | thing | el contador de pasos | del contador de pasos
      podómetro podometro | thing | el podómetro | del podómetro
      podómetros podometros | thing-p | los podómetros | de los podómetros
      estadísticas estadisticas | thing-p | las estadísticas | de las estadísticas
      lista_de_compras | thing | la lista de compras | de la lista de compras
      listas_de_compras | thing-p | las listas de compras | de las listas de compras
      servidores | thing-p | los servidores | de los servidores
      copia_de_seguridad copias_de_respaldo | thing | la copia de seguridad | de la copia de seguridad
      copias_de_seguridad | thing-p | las copias de seguridad | de las copias de seguridad
      carplay apple_carplay | thing | el carplay | del carplay
      reconocimiento_facial | thing | el reconocimiento facial | del reconocimiento facial
      videollamadas videollamada | thing-p | las videollamadas | de las videollamadas
      reproductor reproductor_de_video | thing | el reproductor | del reproductor
      reproductores | thing-p | los reproductores | de los reproductores
      plataforma_virtual plataforma_online | thing | la plataforma virtual | de la plataforma virtual
      plataformas_virtuales | thing-p | las plataformas virtuales | de las plataformas virtuales
      temporizador | thing | el temporizador | del temporizador
      temporizadores | thing-p | los temporizadores | de los temporizadores`,
    support: `
      chatbot | thing | el chatbot | del chatbot
      chatbots | thing-p | los chatbots | de los chatbots
      chat | thing | el chat | del chat
      chats | thing-p | los chats | de los chats
      chat_en_vivo chat_en_línea chat_en_linea | thing | el chat en vivo | del chat en vivo
      chats_en_vivo | thing-p | los chats en vivo | de los chats en vivo
      asistente_virtual | thing | el asistente virtual | del asistente virtual
      asistentes_virtuales | thing-p | los asistentes virtuales | de los asistentes virtuales
      formulario_de_contacto formulario | thing | el formulario de contacto | del formulario de contacto
      formularios_de_contacto | thing-p | los formularios de contacto | de los formularios de contacto
      bot | thing | el bot | del bot
      bots | thing-p | los bots | de los bots`,
    payment: `
      datáfono datafono | thing | el datáfono | del datáfono
      datáfonos datafonos | thing-p | los datáfonos | de los datáfonos
      lector_de_tarjetas | thing | el lector de tarjetas | del lector de tarjetas
      lectores_de_tarjetas | thing-p | los lectores de tarjetas | de los lectores de tarjetas
      posnet | thing | el posnet | del posnet
      código_qr codigo_qr | thing | el código qr | del código qr
      códigos_qr codigos_qr | thing-p | los códigos qr | de los códigos qr
      pasarela_de_pago | thing | la pasarela de pago | de la pasarela de pago
      pasarelas_de_pago | thing-p | las pasarelas de pago | de las pasarelas de pago
      sistema_de_pago | thing | el sistema de pago | del sistema de pago
      sistemas_de_pago | thing-p | los sistemas de pago | de los sistemas de pago`,
    price: `
      presupuesto | thing | el presupuesto | del presupuesto
      presupuestos | thing-p | los presupuestos | de los presupuestos
      cotización cotizacion | thing | la cotización | de la cotización
      cotizaciones | thing-p | las cotizaciones | de las cotizaciones
      cupón cupon cupón_de_descuento cupon_de_descuento | thing | el cupón | del cupón
      cupones cupones_de_descuento | thing-p | los cupones | de los cupones
      código_de_descuento codigo_de_descuento código_promocional codigo_promocional | thing | el código de descuento | del código de descuento
      códigos_de_descuento codigos_de_descuento códigos_promocionales codigos_promocionales | thing-p | los códigos de descuento | de los códigos de descuento
      tarjeta_regalo tarjeta_de_regalo | thing | la tarjeta regalo | de la tarjeta regalo
      tarjetas_regalo tarjetas_de_regalo | thing-p | las tarjetas regalo | de las tarjetas regalo
      vale_regalo vale_de_regalo | thing | el vale regalo | del vale regalo
      vales_regalo | thing-p | los vales regalo | de los vales regalo
      tarjeta_de_fidelidad tarjeta_de_puntos | thing | la tarjeta de fidelidad | de la tarjeta de fidelidad
      tarjetas_de_fidelidad | thing-p | las tarjetas de fidelidad | de las tarjetas de fidelidad
      programa_de_puntos | thing | el programa de puntos | del programa de puntos
      programas_de_puntos | thing-p | los programas de puntos | de los programas de puntos`,
    booking: `
      sistema_de_reservas sistema_de_reserva | thing | el sistema de reservas | del sistema de reservas
      sistemas_de_reservas | thing-p | los sistemas de reservas | de los sistemas de reservas
      lista_de_espera | thing | la lista de espera | de la lista de espera
      listas_de_espera | thing-p | las listas de espera | de las listas de espera`,
    delivery: `
      seguimiento | thing | el seguimiento | del seguimiento`,
    wifi: `
      router | thing | el router | del router
      routers | thing-p | los routers | de los routers
      contraseña_del_wifi clave_del_wifi | thing | la contraseña del wifi | de la contraseña del wifi
      conexión_wifi conexion_wifi conexión_a_internet conexion_a_internet | thing | la conexión wifi | de la conexión wifi`,
    update: `
      mapa | thing | el mapa | del mapa
      mapas | thing-p | los mapas | de los mapas
      gps | thing | el gps | del gps
      filtros filtros_de_búsqueda filtros_de_busqueda | thing-p | los filtros | de los filtros
      controles | thing-p | los controles | de los controles
      calendario | thing | el calendario | del calendario
      calendarios | thing-p | los calendarios | de los calendarios
      plantillas | thing-p | las plantillas | de las plantillas
      escáner escaner | thing | el escáner | del escáner
      escáneres escaneres | thing-p | los escáneres | de los escáneres
      gráficos graficos | thing-p | los gráficos | de los gráficos
      algoritmo | thing | el algoritmo | del algoritmo
      algoritmos | thing-p | los algoritmos | de los algoritmos
      tutorial | thing | el tutorial | del tutorial
      tutoriales | thing-p | los tutoriales | de los tutoriales`,
  },
  own: 'mi mis nuestro nuestra nuestros nuestras',
  notOurs:
    'fuera fuese fueran pedido bien muy demasiado recién recien llevad llevar lleven llevaos llévense llevense trae traed traer mío mía míos mías mio mia mios mias como cual cuales tipo estilo símil simil imitación imitacion pseudo seudo parece parecen parecía parecían parecia parecian semejante semejantes igual de en a sin para color colores tono tonos sabor sabores patatas papas había habia tenían tenian quedaba quedaban quedan esmalte esmaltado manicura manicure tipos estilos otro otra otros otras',
  awaiting: 'por para',
  props: 'alfombra alfombras estantería servilletas grifo',
  made: 'de',
};
