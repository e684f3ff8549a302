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
      sopa | dish | la sopa | de la sopa
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
      cremallera | thing | la cremallera | de la cremallera
      cremalleras | thing-p | las cremalleras | de las cremalleras
      costuras | thing-p | las costuras | de las costuras
      sofá sofa | thing | el sofá | del sofá
      sofás sofas | thing-p | los sofás | de los sofás
      butaca | thing | la butaca | de la butaca
      butacas | thing-p | las butacas | de las butacas
      armario | thing | el armario | del armario
      armarios | thing-p | los armarios | de los armarios
      colchón colchon | thing | el colchón | del colchón
      colchones | thing-p | los colchones | de los colchones
      somier | thing | el somier | del somier
      somieres somiers | thing-p | los somieres | de los somieres
      cabecero | thing | el cabecero | del cabecero
      cabeceros | thing-p | los cabeceros | de los cabeceros
      edredón edredon | thing | el edredón | del edredón
      edredones | thing-p | los edredones | de los edredones
      colcha | thing | la colcha | de la colcha
      colchas | thing-p | las colchas | de las colchas
      sábanas sabanas | thing-p | las sábanas | de las sábanas
      cuna | thing | la cuna | de la cuna
      cunas | thing-p | las cunas | de las cunas
      alfombra | thing | la alfombra | de la alfombra
      alfombras | thing-p | las alfombras | de las alfombras
      cortina | thing | la cortina | de la cortina
      cortinas | thing-p | las cortinas | de las cortinas
      estor | thing | el estor | del estor
      estores | thing-p | los estores | de los estores
      toldo | thing | el toldo | del toldo
      toldos | thing-p | los toldos | de los toldos
      lámpara lampara | thing | la lámpara | de la lámpara
      lámparas lamparas | thing-p | las lámparas | de las lámparas
      jarrón jarron | thing | el jarrón | del jarrón
      jarrones | thing-p | los jarrones | de los jarrones
      vajilla | thing | la vajilla | de la vajilla
      vajillas | thing-p | las vajillas | de las vajillas
      sartén sarten | thing | la sartén | de la sartén
      sartenes | thing-p | las sartenes | de las sartenes
      mampara | thing | la mampara | de la mampara
      mamparas | thing-p | las mamparas | de las mamparas
      batidora | thing | la batidora | de la batidora
      batidoras | thing-p | las batidoras | de las batidoras
      licuadora | thing | la licuadora | de la licuadora
      licuadoras | thing-p | las licuadoras | de las licuadoras
      tostadora | thing | la tostadora | de la tostadora
      tostadoras | thing-p | las tostadoras | de las tostadoras
      freidora | thing | la freidora | de la freidora
      freidoras | thing-p | las freidoras | de las freidoras
      cafetera | thing | la cafetera | de la cafetera
      cafeteras | thing-p | las cafeteras | de las cafeteras
      aspiradora | thing | la aspiradora | de la aspiradora
      aspiradoras | thing-p | las aspiradoras | de las aspiradoras
      aspirador | thing | el aspirador | del aspirador
      lavadora | thing | la lavadora | de la lavadora
      lavadoras | thing-p | las lavadoras | de las lavadoras
      secadora | thing | la secadora | de la secadora
      secadoras | thing-p | las secadoras | de las secadoras
      lavavajillas | thing | el lavavajillas | del lavavajillas
      frigorífico frigorifico | thing | el frigorífico | del frigorífico
      frigoríficos frigorificos | thing-p | los frigoríficos | de los frigoríficos
      nevera | thing | la nevera | de la nevera
      neveras | thing-p | las neveras | de las neveras
      refrigerador | thing | el refrigerador | del refrigerador
      refrigeradores | thing-p | los refrigeradores | de los refrigeradores
      ventilador | thing | el ventilador | del ventilador
      ventiladores | thing-p | los ventiladores | de los ventiladores
      televisor | thing | el televisor | del televisor
      televisores | thing-p | los televisores | de los televisores
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
      altavoz | thing | el altavoz | del altavoz
      altavoces | thing-p | los altavoces | de los altavoces
      cargador | thing | el cargador | del cargador
      cargadores | thing-p | los cargadores | de los cargadores
      impresora | thing | la impresora | de la impresora
      impresoras | thing-p | las impresoras | de las impresoras
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
      sofá_cama sofa_cama | thing | el sofá cama | del sofá cama
      vestido_de_novia | thing | el vestido de novia | del vestido de novia
      gafas_de_sol | thing-p | las gafas de sol | de las gafas de sol
      patinete_eléctrico patinete_electrico | thing | el patinete eléctrico | del patinete eléctrico
      juegos_de_mesa | thing-p | los juegos de mesa | de los juegos de mesa
      tienda_de_campaña | thing | la tienda de campaña | de la tienda de campaña`,
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
      camas_balinesas cama_balinesa | thing-p | las camas balinesas | de las camas balinesas`,
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
      junior_suite suite_junior | thing | la junior suite | de la junior suite`,
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
      enchufes enchufe | thing-p | los enchufes | de los enchufes
      interiorismo | thing | el interiorismo | del interiorismo
      zona_chill_out | thing | la zona chill out | de la zona chill out`,
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
      radiador | thing | el radiador | del radiador
      radiadores | thing-p | los radiadores | de los radiadores
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
      caja_de_cambios | thing | la caja de cambios | de la caja de cambios
      correa_de_distribución correa_de_distribucion | thing | la correa de distribución | de la correa de distribución
      pastillas_de_freno pastillas_de_frenos | thing-p | las pastillas de freno | de las pastillas de freno
      motor_de_arranque | thing | el motor de arranque | del motor de arranque`,
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
      baño_de_color | thing | el baño de color | del baño de color`,
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
      drenaje_linfático drenaje_linfatico | thing | el drenaje linfático | del drenaje linfático`,
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
      surf | thing | el surf | del surf`,
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
      menú_del_día menu_del_dia menú_del_dia menu_del_día | dish | el menú del día | del menú del día`,
    music: `
      música_en_vivo musica_en_vivo | thing | la música en vivo | de la música en vivo
      música_en_directo musica_en_directo | thing | la música en directo | de la música en directo`,
  },
  own: 'mi mis nuestro nuestra nuestros nuestras',
  notOurs:
    'mío mía míos mías mio mia mios mias como cual cuales tipo estilo símil simil imitación imitacion pseudo seudo parece parecen parecía parecían parecia parecian semejante semejantes igual de en a sin para color colores tono tonos sabor sabores patatas papas había habia tenían tenian quedaba quedaban quedan esmalte esmaltado manicura manicure tipos estilos',
  awaiting: 'por para',
  made: 'de',
};
