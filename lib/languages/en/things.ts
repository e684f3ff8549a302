import type { ThingWords } from '../../triage/things.ts';

export const things: ThingWords = {
  forms: ['is'],
  named: {
    meat: `
      steak | dish | the steak
      steaks | dish | the steaks
      ribeye rib_eye rib_eye_steak ribeye_steak | dish | the ribeye
      ribeyes rib_eyes | dish | the ribeyes
      sirloin sirloin_steak | dish | the sirloin
      sirloins | dish | the sirloins
      porterhouse | dish | the porterhouse
      chateaubriand | dish | the chateaubriand
      brisket | dish | the brisket
      briskets | dish | the briskets
      ribs | dish | the ribs
      chicken | dish | the chicken
      beef | dish | the beef
      pork | dish | the pork
      lamb | dish | the lamb
      veal | dish | the veal
      venison | dish | the venison
      mutton | dish | the mutton
      oxtail | dish | the oxtail
      oxtails | dish | the oxtails
      gammon | dish | the gammon
      wagyu | dish | the wagyu
      meat | dish | the meat
      meats | dish | the meats
      hotdog hot_dog | dish | the hot dog
      hotdogs hot_dogs | dish | the hot dogs
      meatballs | dish | the meatballs
      meatball | dish | the meatball
      meatloaf | dish | the meatloaf
      sausages | dish | the sausages
      sausage | dish | the sausage
      bratwurst | dish | the bratwurst
      bratwursts | dish | the bratwursts
      currywurst | dish | the currywurst
      schnitzel | dish | the schnitzel
      schnitzels | dish | the schnitzels
      tonkatsu | dish | the tonkatsu
      kebab kebob | dish | the kebab
      kebabs kebobs | dish | the kebabs
      kabob | dish | the kabob
      kabobs | dish | the kabobs
      doner | dish | the doner
      döner | dish | the döner
      kofta | dish | the kofta
      koftas | dish | the koftas
      souvlaki | dish | the souvlaki
      gyros | dish | the gyros
      gyro | dish | the gyro
      shawarma shwarma | dish | the shawarma
      shawarmas | dish | the shawarmas
      yakitori | dish | the yakitori
      bulgogi | dish | the bulgogi
      satay | dish | the satay
      carnitas | dish | the carnitas
      barbacoa | dish | the barbacoa
      birria | dish | the birria
      pastrami | dish | the pastrami
      chorizo | dish | the chorizo
      prosciutto | dish | the prosciutto
      salami | dish | the salami
      carpaccio | dish | the carpaccio
      rib | dish | the rib
      duck | dish | the duck
      tenderloin | dish | the tenderloin
      bavette | dish | the bavette
      porchetta | dish | the porchetta
      lechon | dish | the lechon
      chorizos | dish | the chorizos
      haggis | dish | the haggis
      short_rib | dish | the short rib
      short_ribs | dish | the short ribs
      spare_ribs | dish | the spare ribs
      prime_rib | dish | the prime rib
      fillet_steak | dish | the fillet steak
      steak_tartare | dish | the steak tartare
      beef_wellington | dish | the beef Wellington
      roast_beef | dish | the roast beef
      pork_belly | dish | the pork belly
      pulled_pork | dish | the pulled pork
      pork_chop | dish | the pork chop
      pork_chops | dish | the pork chops
      lamb_shank | dish | the lamb shank
      lamb_shanks | dish | the lamb shanks
      lamb_chops | dish | the lamb chops
      chicken_wings | dish | the chicken wings
      fried_chicken | dish | the fried chicken
      butter_chicken | dish | the butter chicken
      mixed_grill | dish | the mixed grill`,
    fish: `
      fish | dish | the fish
      seafood | dish | the seafood
      salmon | dish | the salmon
      tuna | dish | the tuna
      haddock | dish | the haddock
      halibut | dish | the halibut
      mackerel | dish | the mackerel
      trout | dish | the trout
      seabass sea_bass | dish | the sea bass
      plaice | dish | the plaice
      monkfish | dish | the monkfish
      swordfish | dish | the swordfish
      catfish | dish | the catfish
      tilapia | dish | the tilapia
      ceviche | dish | the ceviche
      caviar | dish | the caviar
      anchovies | dish | the anchovies
      anchovy | dish | the anchovy
      kippers | dish | the kippers
      branzino branzini | dish | the branzino
      bream | dish | the bream
      octopus | dish | the octopus
      sardines | dish | the sardines
      turbot | dish | the turbot
      hake | dish | the hake
      barramundi | dish | the barramundi
      snapper | dish | the snapper
      crabcakes crab_cakes | dish | the crab cakes
      whitebait | dish | the whitebait
      calamari | dish | the calamari
      squid | dish | the squid
      prawns | dish | the prawns
      prawn | dish | the prawn
      shrimp | dish | the shrimp
      shrimps | dish | the shrimps
      scampi | dish | the scampi
      lobster | dish | the lobster
      lobsters | dish | the lobsters
      langoustines | dish | the langoustines
      langoustine | dish | the langoustine
      crab | dish | the crab
      crayfish | dish | the crayfish
      crawfish | dish | the crawfish
      oysters | dish | the oysters
      mussels | dish | the mussels
      clams | dish | the clams
      scallops | dish | the scallops
      scallop | dish | the scallop
      fish_and_chips fish_n_chips | dish | the fish and chips
      fish_pie | dish | the fish pie
      smoked_salmon | dish | the smoked salmon
      prawn_cocktail | dish | the prawn cocktail
      king_prawns | dish | the king prawns
      lobster_roll | dish | the lobster roll
      lobster_rolls | dish | the lobster rolls`,
    sushi: `
      sushi | dish | the sushi
      sashimi | dish | the sashimi
      nigiri | dish | the nigiri`,
    food: `
      pasta | dish | the pasta
      pastas | dish | the pastas
      spaghetti | dish | the spaghetti
      lasagne | dish | the lasagne
      lasagnes | dish | the lasagnes
      lasagna | dish | the lasagna
      lasagnas | dish | the lasagnas
      carbonara | dish | the carbonara
      ravioli | dish | the ravioli
      raviolis | dish | the raviolis
      gnocchi | dish | the gnocchi
      tagliatelle | dish | the tagliatelle
      linguine linguini | dish | the linguine
      macaroni | dish | the macaroni
      risotto | dish | the risotto
      risottos | dish | the risottos
      polenta | dish | the polenta
      bruschetta | dish | the bruschetta
      bruschettas | dish | the bruschettas
      antipasti | dish | the antipasti
      charcuterie | dish | the charcuterie
      burrata | dish | the burrata
      mozzarella | dish | the mozzarella
      cheese | dish | the cheese
      cheeses | dish | the cheeses
      cheeseboard cheese_board | dish | the cheeseboard
      fondue | dish | the fondue
      fondues | dish | the fondues
      raclette | dish | the raclette
      quiche | dish | the quiche
      quiches | dish | the quiches
      pie | dish | the pie
      pies | dish | the pies
      casserole | dish | the casserole
      casseroles | dish | the casseroles
      moussaka | dish | the moussaka
      mezze | dish | the mezze
      meze | dish | the meze
      halloumi | dish | the halloumi
      feta | dish | the feta
      tzatziki | dish | the tzatziki
      hummus | dish | the hummus
      houmous hoummous | dish | the houmous
      falafel | dish | the falafel
      falafels | dish | the falafels
      tabbouleh | dish | the tabbouleh
      tabouli | dish | the tabouli
      couscous | dish | the couscous
      tagine | dish | the tagine
      tagines | dish | the tagines
      paella | dish | the paella
      paellas | dish | the paellas
      tapas | dish | the tapas
      croquettes | dish | the croquettes
      croquette | dish | the croquette
      empanadas | dish | the empanadas
      empanada | dish | the empanada
      arepas | dish | the arepas
      arepa | dish | the arepa
      tacos | dish | the tacos
      taco | dish | the taco
      burrito | dish | the burrito
      burritos | dish | the burritos
      quesadilla | dish | the quesadilla
      quesadillas | dish | the quesadillas
      enchiladas | dish | the enchiladas
      fajitas | dish | the fajitas
      fajita | dish | the fajita
      tamales | dish | the tamales
      tamale | dish | the tamale
      nachos | dish | the nachos
      guacamole guac | dish | the guacamole
      jambalaya | dish | the jambalaya
      jollof jollof_rice | dish | the jollof rice
      curry | dish | the curry
      curries | dish | the curries
      biryani biriyani | dish | the biryani
      biryanis | dish | the biryanis
      korma | dish | the korma
      vindaloo | dish | the vindaloo
      tikka | dish | the tikka
      paneer | dish | the paneer
      dal | dish | the dal
      daal | dish | the daal
      dhal | dish | the dhal
      naan | dish | the naan
      naans | dish | the naans
      samosas | dish | the samosas
      samosa | dish | the samosa
      roast | dish | the roast
      roasts | dish | the roasts
      yorkshires | dish | the Yorkshires
      chips | dish | the chips
      wedges | dish | the wedges
      arancini | dish | the arancini
      wontons | dish | the wontons
      wonton | dish | the wonton
      bao | dish | the bao
      baos | dish | the baos
      orzo | dish | the orzo
      penne | dish | the penne
      rigatoni | dish | the rigatoni
      pappardelle | dish | the pappardelle
      cannelloni | dish | the cannelloni
      ratatouille | dish | the ratatouille
      spanakopita | dish | the spanakopita
      chilaquiles | dish | the chilaquiles
      rendang | dish | the rendang
      massaman | dish | the massaman
      plantain plantains | dish | the plantain
      injera | dish | the injera
      thali | dish | the thali
      chaat | dish | the chaat
      okonomiyaki | dish | the okonomiyaki
      takoyaki | dish | the takoyaki
      pesto | dish | the pesto
      ragu ragù | dish | the ragù
      bhajis bhajees | dish | the bhajis
      bhaji | dish | the bhaji
      pakoras | dish | the pakoras
      pakora | dish | the pakora
      poppadoms poppadums papadums | dish | the poppadoms
      poppadom | dish | the poppadom
      dosa | dish | the dosa
      dosas | dish | the dosas
      noodles | dish | the noodles
      dumplings | dish | the dumplings
      dumpling | dish | the dumpling
      gyoza | dish | the gyoza
      gyozas | dish | the gyozas
      pierogi | dish | the pierogi
      pierogis | dish | the pierogis
      dimsum dim_sum | dish | the dim sum
      tempura | dish | the tempura
      katsu | dish | the katsu
      bibimbap | dish | the bibimbap
      kimchi | dish | the kimchi
      tofu | dish | the tofu
      rice | dish | the rice
      quinoa | dish | the quinoa
      coleslaw | dish | the coleslaw
      vegetables veggies | dish | the vegetables
      potatoes | dish | the potatoes
      fries | dish | the fries
      poutine | dish | the poutine
      gravy | dish | the gravy
      olives | dish | the olives
      sandwich | dish | the sandwich
      sandwiches | dish | the sandwiches
      panini | dish | the panini
      paninis | dish | the paninis
      toastie | dish | the toastie
      toasties | dish | the toasties
      bread | dish | the bread
      breads | dish | the breads
      sourdough | dish | the sourdough
      baguette | dish | the baguette
      baguettes | dish | the baguettes
      ciabatta | dish | the ciabatta
      ciabattas | dish | the ciabattas
      focaccia | dish | the focaccia
      flatbread | dish | the flatbread
      flatbreads | dish | the flatbreads
      cornbread | dish | the cornbread
      brioche | dish | the brioche
      bagels | dish | the bagels
      bagel | dish | the bagel
      pretzels | dish | the pretzels
      pretzel | dish | the pretzel
      canapés canapes | dish | the canapés
      canapé canape | dish | the canapé
      appetizers | dish | the appetizers
      appetizer | dish | the appetizer
      appetisers | dish | the appetisers
      appetiser | dish | the appetiser
      buffet | dish | the buffet
      buffets | dish | the buffets
      mac_and_cheese mac_n_cheese | dish | the mac and cheese
      pad_thai | dish | the pad thai
      spring_rolls | dish | the spring rolls
      spring_roll | dish | the spring roll
      garlic_bread | dish | the garlic bread
      onion_rings | dish | the onion rings
      sweet_potato_fries | dish | the sweet potato fries
      mashed_potatoes | dish | the mashed potatoes
      mashed_potato | dish | the mashed potato
      roast_potatoes | dish | the roast potatoes
      jacket_potato | dish | the jacket potato
      jacket_potatoes | dish | the jacket potatoes
      cottage_pie | dish | the cottage pie
      shepherd_pie shepherds_pie | dish | the shepherd’s pie
      tikka_masala | dish | the tikka masala
      chicken_tikka_masala | dish | the chicken tikka masala
      katsu_curry | dish | the katsu curry
      fried_rice | dish | the fried rice
      egg_fried_rice | dish | the egg-fried rice
      onion_bhaji | dish | the onion bhaji
      onion_bhajis | dish | the onion bhajis
      sunday_roast | dish | the Sunday roast
      sunday_roasts | dish | the Sunday roasts
      roast_dinner | dish | the roast dinner
      roast_dinners | dish | the roast dinners
      yorkshire_pudding | dish | the Yorkshire pudding
      yorkshire_puddings | dish | the Yorkshire puddings
      sausage_roll | dish | the sausage roll
      sausage_rolls | dish | the sausage rolls
      scotch_egg | dish | the Scotch egg
      scotch_eggs | dish | the Scotch eggs
      club_sandwich | dish | the club sandwich
      afternoon_tea | dish | the afternoon tea
      cream_tea | dish | the cream tea
      cream_teas | dish | the cream teas`,
    pizza: `
      pizza | dish | the pizza
      pizzas | dish | the pizzas
      calzone | dish | the calzone
      calzones | dish | the calzones`,
    burger: `
      burger | dish | the burger
      burgers | dish | the burgers
      hamburger | dish | the hamburger
      hamburgers | dish | the hamburgers
      cheeseburger | dish | the cheeseburger
      cheeseburgers | dish | the cheeseburgers`,
    salad: `
      salad | dish | the salad
      salads | dish | the salads
      caesar_salad | dish | the Caesar salad
      greek_salad | dish | the Greek salad`,
    soup: `
      soup | dish | the soup
      soups | dish | the soups
      broth | dish | the broth
      broths | dish | the broths
      stew | dish | the stew
      stews | dish | the stews
      ramen | dish | the ramen
      pho | dish | the pho
      laksa | dish | the laksa
      udon | dish | the udon
      borscht | dish | the borscht
      borsch | dish | the borsch
      goulash | dish | the goulash
      skink | dish | the Cullen skink
      pozole | dish | the pozole
      tonkotsu | dish | the tonkotsu
      chowder | dish | the chowder
      chowders | dish | the chowders
      bisque | dish | the bisque
      minestrone | dish | the minestrone
      gazpacho | dish | the gazpacho
      gumbo | dish | the gumbo
      bouillabaisse | dish | the bouillabaisse
      clam_chowder | dish | the clam chowder
      tom_yum | dish | the tom yum
      miso_soup | dish | the miso soup`,
    dessert: `
      dessert | dish | the dessert
      desserts | dish | the desserts
      cakes | dish | the cakes
      cupcakes | dish | the cupcakes
      cupcake | dish | the cupcake
      cheesecake | dish | the cheesecake
      cheesecakes | dish | the cheesecakes
      shortcake | dish | the shortcake
      gateau | dish | the gateau
      gateaux | dish | the gateaux
      torte | dish | the torte
      tarts | dish | the tarts
      tartlets | dish | the tartlets
      tartlet | dish | the tartlet
      brownies | dish | the brownies
      cookies | dish | the cookies
      biscuits | dish | the biscuits
      shortbread | dish | the shortbread
      gingerbread | dish | the gingerbread
      doughnuts | dish | the doughnuts
      doughnut | dish | the doughnut
      donuts | dish | the donuts
      donut | dish | the donut
      beignets | dish | the beignets
      beignet | dish | the beignet
      churros | dish | the churros
      churro | dish | the churro
      muffins | dish | the muffins
      muffin | dish | the muffin
      scones | dish | the scones
      scone | dish | the scone
      teacakes | dish | the teacakes
      teacake | dish | the teacake
      buns | dish | the buns
      pastries | dish | the pastries
      pastry | dish | the pastry
      éclairs eclairs | dish | the éclairs
      éclair eclair | dish | the éclair
      profiteroles | dish | the profiteroles
      profiterole | dish | the profiterole
      cannoli | dish | the cannoli
      cannolis | dish | the cannolis
      baklava | dish | the baklava
      baklavas | dish | the baklavas
      strudel | dish | the strudel
      babka | dish | the babka
      panettone | dish | the panettone
      panettones | dish | the panettones
      stollen | dish | the stollen
      madeleines | dish | the madeleines
      flapjacks | dish | the flapjacks
      flapjack | dish | the flapjack
      macarons | dish | the macarons
      macaron | dish | the macaron
      macaroons | dish | the macaroons
      macaroon | dish | the macaroon
      meringue | dish | the meringue
      meringues | dish | the meringues
      pavlova | dish | the pavlova
      pavlovas | dish | the pavlovas
      tiramisu tiramisù | dish | the tiramisu
      pannacotta panna_cotta | dish | the panna cotta
      brulee brûlée | dish | the crème brûlée
      soufflé souffle | dish | the soufflé
      soufflés souffles | dish | the soufflés
      custard | dish | the custard
      waffles | dish | the waffles
      waffle | dish | the waffle
      crepes | dish | the crepes
      crêpes | dish | the crêpes
      crepe | dish | the crepe
      crêpe | dish | the crêpe
      icecream ice_cream | dish | the ice cream
      icecreams ice_creams | dish | the ice creams
      gelato gelati | dish | the gelato
      gelatos | dish | the gelatos
      sorbet | dish | the sorbet
      sorbets | dish | the sorbets
      sundae | dish | the sundae
      sundaes | dish | the sundaes
      kulfi | dish | the kulfi
      mochi | dish | the mochi
      mochis | dish | the mochis
      kunafa kunafeh knafeh | dish | the kunafa
      chocolates | dish | the chocolates
      truffles | dish | the truffles
      fudge | dish | the fudge
      toffees | dish | the toffees
      nougat | dish | the nougat
      marshmallows | dish | the marshmallows
      sweets | dish | the sweets
      frosting | dish | the frosting
      sticky_toffee_pudding | dish | the sticky toffee pudding
      rice_pudding | dish | the rice pudding
      carrot_cake | dish | the carrot cake
      chocolate_cake | dish | the chocolate cake
      apple_pie | dish | the apple pie
      apple_crumble | dish | the apple crumble
      banana_bread | dish | the banana bread
      cinnamon_roll | dish | the cinnamon roll
      cinnamon_rolls | dish | the cinnamon rolls
      custard_tart | dish | the custard tart
      custard_tarts | dish | the custard tarts`,
    drinks: `
      wine | dish | the wine
      wines | dish | the wines
      beer | dish | the beer
      beers | dish | the beers
      ale | dish | the ale
      ales | dish | the ales
      lager | dish | the lager
      lagers | dish | the lagers
      cider | dish | the cider
      ciders | dish | the ciders
      kvass | dish | the kvass
      champagne | dish | the champagne
      prosecco | dish | the prosecco
      merlot | dish | the merlot
      malbec | dish | the malbec
      rioja | dish | the rioja
      riesling | dish | the riesling
      sangria | dish | the sangria
      cocktails | dish | the cocktails
      cocktail | dish | the cocktail
      mocktails | dish | the mocktails
      mocktail | dish | the mocktail
      mojito | dish | the mojito
      mojitos | dish | the mojitos
      margarita | dish | the margarita
      margaritas | dish | the margaritas
      martini | dish | the martini
      martinis | dish | the martinis
      negroni | dish | the negroni
      negronis | dish | the negronis
      daiquiri | dish | the daiquiri
      daiquiris | dish | the daiquiris
      caipirinha | dish | the caipirinha
      caipirinhas | dish | the caipirinhas
      colada | dish | the piña colada
      coladas | dish | the piña coladas
      mimosas | dish | the mimosas
      mimosa | dish | the mimosa
      gin | dish | the gin
      gins | dish | the gins
      whisky | dish | the whisky
      whiskies | dish | the whiskies
      whiskey | dish | the whiskey
      whiskeys | dish | the whiskeys
      rum | dish | the rum
      rums | dish | the rums
      vodka | dish | the vodka
      vodkas | dish | the vodkas
      tequila | dish | the tequila
      tequilas | dish | the tequilas
      mezcal | dish | the mezcal
      limoncello | dish | the limoncello
      soju | dish | the soju
      lemonade | dish | the lemonade
      lemonades | dish | the lemonades
      smoothie | dish | the smoothie
      smoothies | dish | the smoothies
      milkshake | dish | the milkshake
      milkshakes | dish | the milkshakes
      slushie | dish | the slushie
      slushies | dish | the slushies
      slushy | dish | the slushy
      kombucha | dish | the kombucha
      guinness | dish | the Guinness
      stout | dish | the stout
      spritz | dish | the spritz
      spritzes | dish | the spritzes
      kombuchas | dish | the kombuchas
      boba | dish | the boba
      lassi | dish | the lassi
      lassis | dish | the lassis
      horchata | dish | the horchata
      teas | dish | the teas
      chai | dish | the chai
      matcha | dish | the matcha
      hot_chocolate | dish | the hot chocolate
      hot_chocolates | dish | the hot chocolates
      iced_tea | dish | the iced tea
      bubble_tea | dish | the bubble tea
      orange_juice | dish | the orange juice
      mulled_wine | dish | the mulled wine
      house_wine | dish | the house wine
      gin_and_tonic | dish | the gin and tonic
      gin_and_tonics | dish | the gin and tonics
      espresso_martini | dish | the espresso martini
      espresso_martinis | dish | the espresso martinis
      welcome_drink | dish | the welcome drink
      welcome_drinks | dish | the welcome drinks
      bottled_water | dish | the bottled water`,
    coffee: `
      coffees | dish | the coffees
      espresso expresso | dish | the espresso
      espressos | dish | the espressos
      cappuccino cappucino capuccino | dish | the cappuccino
      cappuccinos cappucinos | dish | the cappuccinos
      latte | dish | the latte
      lattes | dish | the lattes
      macchiato | dish | the macchiato
      macchiatos | dish | the macchiatos
      americano | dish | the americano
      americanos | dish | the americanos
      cortado | dish | the cortado
      cortados | dish | the cortados
      mocha | dish | the mocha
      mochas | dish | the mochas
      frappé frappe | dish | the frappé
      frappés frappes | dish | the frappés
      affogato | dish | the affogato
      affogatos | dish | the affogatos
      decaf | dish | the decaf
      flat_white | dish | the flat white
      flat_whites | dish | the flat whites
      iced_coffee | dish | the iced coffee
      iced_coffees | dish | the iced coffees
      cold_brew | dish | the cold brew
      chai_latte | dish | the chai latte
      chai_lattes | dish | the chai lattes`,
    product: `
      jacket | thing | the jacket
      jackets | thing | the jackets
      coat | thing | the coat
      dress | thing | the dress
      dresses | thing | the dresses
      gown | thing | the gown
      gowns | thing | the gowns
      veil | thing | the veil
      veils | thing | the veils
      tiara | thing | the tiara
      tiaras | thing | the tiaras
      tuxedo | thing | the tuxedo
      tuxedos | thing | the tuxedos
      blazer | thing | the blazer
      blazers | thing | the blazers
      waistcoat | thing | the waistcoat
      waistcoats | thing | the waistcoats
      shirt | thing | the shirt
      shirts | thing | the shirts
      tshirt t_shirt | thing | the T-shirt
      tshirts t_shirts | thing | the T-shirts
      blouse | thing | the blouse
      blouses | thing | the blouses
      skirt | thing | the skirt
      skirts | thing | the skirts
      trousers | thing | the trousers
      jeans | thing | the jeans
      leggings | thing | the leggings
      shorts | thing | the shorts
      sweater | thing | the sweater
      sweaters | thing | the sweaters
      jumper | thing | the jumper
      jumpers | thing | the jumpers
      cardigan | thing | the cardigan
      cardigans | thing | the cardigans
      hoodie | thing | the hoodie
      hoodies | thing | the hoodies
      sweatshirt | thing | the sweatshirt
      sweatshirts | thing | the sweatshirts
      raincoat | thing | the raincoat
      raincoats | thing | the raincoats
      parka | thing | the parka
      parkas | thing | the parkas
      pyjamas | thing | the pyjamas
      pajamas | thing | the pajamas
      swimsuit | thing | the swimsuit
      swimsuits | thing | the swimsuits
      wetsuit | thing | the wetsuit
      wetsuits | thing | the wetsuits
      scarf | thing | the scarf
      scarves scarfs | thing | the scarves
      beanie | thing | the beanie
      beanies | thing | the beanies
      costume | thing | the costume
      costumes | thing | the costumes
      wig | thing | the wig
      wigs | thing | the wigs
      handbag | thing | the handbag
      handbags | thing | the handbags
      backpack | thing | the backpack
      backpacks | thing | the backpacks
      rucksack | thing | the rucksack
      rucksacks | thing | the rucksacks
      umbrella | thing | the umbrella
      umbrellas | thing | the umbrellas
      shoes | thing | the shoes
      boots | thing | the boots
      trainers | thing | the trainers
      sandals | thing | the sandals
      wellies wellingtons | thing | the wellies
      sneakers | thing | the sneakers
      loafers | thing | the loafers
      slippers | thing | the slippers
      insoles | thing | the insoles
      sunglasses | thing | the sunglasses
      eyeglasses | thing | the eyeglasses
      spectacles | thing | the spectacles
      varifocals | thing | the varifocals
      lenses | thing | the lenses
      binoculars | thing | the binoculars
      telescope | thing | the telescope
      telescopes | thing | the telescopes
      jewellery | thing | the jewellery
      jewelry | thing | the jewelry
      necklace | thing | the necklace
      necklaces | thing | the necklaces
      bracelet | thing | the bracelet
      bracelets | thing | the bracelets
      bangle | thing | the bangle
      bangles | thing | the bangles
      pendant | thing | the pendant
      pendants | thing | the pendants
      brooch | thing | the brooch
      brooches | thing | the brooches
      earrings | thing | the earrings
      earring | thing | the earring
      cufflinks | thing | the cufflinks
      wristwatch | thing | the wristwatch
      wristwatches | thing | the wristwatches
      perfume | thing | the perfume
      perfumes | thing | the perfumes
      lipstick | thing | the lipstick
      lipsticks | thing | the lipsticks
      mascara | thing | the mascara
      mascaras | thing | the mascaras
      eyeshadow | thing | the eyeshadow
      eyeshadows | thing | the eyeshadows
      moisturiser | thing | the moisturiser
      moisturisers | thing | the moisturisers
      moisturizer | thing | the moisturizer
      moisturizers | thing | the moisturizers
      sunscreen | thing | the sunscreen
      sunscreens | thing | the sunscreens
      flowers | thing | the flowers
      bouquet | thing | the bouquet
      bouquets | thing | the bouquets
      roses | thing | the roses
      tulips | thing | the tulips
      lilies | thing | the lilies
      peonies | thing | the peonies
      sunflowers | thing | the sunflowers
      sunflower | thing | the sunflower
      orchid | thing | the orchid
      orchids | thing | the orchids
      wreath | thing | the wreath
      wreaths | thing | the wreaths
      houseplants | thing | the houseplants
      houseplant | thing | the houseplant
      balloons | thing | the balloons
      candles | thing | the candles
      vase | thing | the vase
      vases | thing | the vases
      sofa | thing | the sofa
      sofas | thing | the sofas
      couch | thing | the couch
      couches | thing | the couches
      armchair | thing | the armchair
      armchairs | thing | the armchairs
      recliner | thing | the recliner
      recliners | thing | the recliners
      footstool | thing | the footstool
      footstools | thing | the footstools
      bookcase | thing | the bookcase
      bookcases | thing | the bookcases
      bookshelf | thing | the bookshelf
      bookshelves | thing | the bookshelves
      sideboard | thing | the sideboard
      sideboards | thing | the sideboards
      dresser | thing | the dresser
      dressers | thing | the dressers
      nightstand | thing | the nightstand
      nightstands | thing | the nightstands
      headboard | thing | the headboard
      headboards | thing | the headboards
      bedframe bed_frame | thing | the bed frame
      bedframes bed_frames | thing | the bed frames
      mattress | thing | the mattress
      mattresses | thing | the mattresses
      pillow | thing | the pillow
      pillows | thing | the pillows
      duvet | thing | the duvet
      duvets | thing | the duvets
      quilt | thing | the quilt
      quilts | thing | the quilts
      bedding | thing | the bedding
      wallpaper | thing | the wallpaper
      wallpapers | thing | the wallpapers
      flooring | thing | the flooring
      worktop | thing | the worktop
      worktops | thing | the worktops
      countertop | thing | the countertop
      countertops | thing | the countertops
      hammock | thing | the hammock
      hammocks | thing | the hammocks
      gazebo | thing | the gazebo
      gazebos | thing | the gazebos
      greenhouse | thing | the greenhouse
      greenhouses | thing | the greenhouses
      lawnmower lawn_mower | thing | the lawnmower
      lawnmowers lawn_mowers | thing | the lawnmowers
      handle | thing | the handle
      handles | thing | the handles
      strap | thing | the strap
      straps | thing | the straps
      hinge | thing | the hinge
      hinges | thing | the hinges
      spout | thing | the spout
      buckle | thing | the buckle
      clasp | thing | the clasp
      hoover | thing | the hoover
      fryer | thing | the fryer
      rug | thing | the rug
      rugs | thing | the rugs
      mug | thing | the mug
      mugs | thing | the mugs
      suitcase | thing | the suitcase
      suitcases | thing | the suitcases
      tent | thing | the tent
      tents | thing | the tents
      blender | thing | the blender
      blenders | thing | the blenders
      teapot | thing | the teapot
      teapots | thing | the teapots
      saucepan | thing | the saucepan
      saucepans | thing | the saucepans
      cookware | thing | the cookware
      soundbar | thing | the soundbar
      soundbars | thing | the soundbars
      turntable | thing | the turntable
      turntables | thing | the turntables
      headphones | thing | the headphones
      earphones | thing | the earphones
      earbuds | thing | the earbuds
      earbud | thing | the earbud
      headset | thing | the headset
      headsets | thing | the headsets
      smartphone | thing | the smartphone
      smartphones | thing | the smartphones
      smartwatch | thing | the smartwatch
      smartwatches | thing | the smartwatches
      laptop | thing | the laptop
      laptops | thing | the laptops
      keyboard | thing | the keyboard
      keyboards | thing | the keyboards
      printer | thing | the printer
      printers | thing | the printers
      charger | thing | the charger
      chargers | thing | the chargers
      powerbank power_bank | thing | the power bank
      powerbanks power_banks | thing | the power banks
      bicycle | thing | the bicycle
      bicycles | thing | the bicycles
      bike | thing | the bike
      bikes | thing | the bikes
      ebike | thing | the e-bike
      ebikes | thing | the e-bikes
      tricycle | thing | the tricycle
      tricycles | thing | the tricycles
      scooter | thing | the scooter
      scooters | thing | the scooters
      skateboard | thing | the skateboard
      skateboards | thing | the skateboards
      snowboard | thing | the snowboard
      snowboards | thing | the snowboards
      surfboard | thing | the surfboard
      surfboards | thing | the surfboards
      paddleboard | thing | the paddleboard
      paddleboards | thing | the paddleboards
      kayak | thing | the kayak
      kayaks | thing | the kayaks
      skis | thing | the skis
      helmet | thing | the helmet
      helmets | thing | the helmets
      goggles | thing | the goggles
      racquet | thing | the racquet
      racquets | thing | the racquets
      trampoline | thing | the trampoline
      trampolines | thing | the trampolines
      toys | thing | the toys
      toy | thing | the toy
      dolls | thing | the dolls
      dollhouse | thing | the dollhouse
      dollhouses | thing | the dollhouses
      jigsaw | thing | the jigsaw
      jigsaws | thing | the jigsaws
      puzzles | pastime | the puzzles
      novels | thing | the novels
      paperback | thing | the paperback
      paperbacks | thing | the paperbacks
      hardback | thing | the hardback
      hardbacks | thing | the hardbacks
      cookbook | thing | the cookbook
      cookbooks | thing | the cookbooks
      notebook | thing | the notebook
      notebooks | thing | the notebooks
      stationery | thing | the stationery
      air_fryer | thing | the air fryer
      air_fryers | thing | the air fryers
      wine_glass | thing | the wine glass
      wine_glasses | thing | the wine glasses
      tea_towel | thing | the tea towel
      tea_towels | thing | the tea towels
      coffee_table | thing | the coffee table
      coffee_tables | thing | the coffee tables
      duvet_cover | thing | the duvet cover
      duvet_covers | thing | the duvet covers
      wedding_dress | thing | the wedding dress
      wedding_dresses | thing | the wedding dresses
      engagement_ring | thing | the engagement ring
      engagement_rings | thing | the engagement rings
      walking_boots | thing | the walking boots
      paddling_pool | thing | the paddling pool
      paddling_pools | thing | the paddling pools
      yoga_mat | thing | the yoga mat
      yoga_mats | thing | the yoga mats
      zip zipper | thing | the zip
      zips zippers | thing | the zips
      seam | thing | the seam
      seams | thing | the seams
      stitching | thing | the stitching
      sleeves | thing | the sleeves
      pockets | thing | the pockets
      cable charging_cable usb_cable | thing | the cable
      cables charging_cables usb_cables | thing | the cables
      the_plug mains_plug | thing | the plug
      adapter adaptor | thing | the adapter
      adapters adaptors | thing | the adapters
      remote remote_control | thing | the remote control
      screws | thing | the screws
      bracket | thing | the bracket
      brackets | thing | the brackets
      drawer | thing | the drawer
      drawers | thing | the drawers
      table_leg chair_leg | thing | the table leg
      table_legs chair_legs | thing | the table legs
      ink_cartridge toner_cartridge | thing | the ink cartridge
      ink_cartridges toner_cartridges | thing | the ink cartridges
      fabric | thing | the fabric
      hose hosepipe | thing | the hose
      hoses hosepipes | thing | the hoses
      pushchair | thing | the pushchair
      pushchairs | thing | the pushchairs
      pram | thing | the pram
      prams | thing | the prams
      car_seat | thing | the car seat
      car_seats | thing | the car seats
      dog_bed | thing | the dog bed
      dog_beds | thing | the dog beds
      office_chair desk_chair | thing | the office chair
      office_chairs desk_chairs | thing | the office chairs
      gift_set | thing | the gift set
      gift_sets | thing | the gift sets
      free_sample | thing | the free sample
      free_samples | thing | the free samples
      phone_case | thing | the phone case
      phone_cases | thing | the phone cases
      screen_protector | thing | the screen protector
      screen_protectors | thing | the screen protectors
      sd_card | thing | the SD card
      frying_pan | thing | the frying pan
      frying_pans | thing | the frying pans
      hamper gift_hamper | thing | the hamper
      hampers gift_hampers | thing | the hampers
      water_bottle | thing | the water bottle
      water_bottles | thing | the water bottles
      sleeping_bag | thing | the sleeping bag
      sleeping_bags | thing | the sleeping bags
      size_chart size_guide sizing_chart | thing | the size guide
      lampshade lamp_shade | thing | the lampshade
      lampshades lamp_shades | thing | the lampshades
      spare_part | thing | the spare part
      spare_parts | thing | the spare parts`,
    pool: `
      pool | pastime | the pool
      pools | pastime | the pools
      sauna | pastime | the sauna
      saunas | pastime | the saunas
      jacuzzi jaccuzzi | pastime | the jacuzzi
      jacuzzis | pastime | the jacuzzis
      hottub hot_tub | pastime | the hot tub
      hottubs hot_tubs | pastime | the hot tubs
      spa | pastime | the spa
      spas | pastime | the spas
      hammam hamam | pastime | the hammam
      waterslides | pastime | the waterslides
      waterslide | pastime | the waterslide
      swimming_pool | pastime | the swimming pool
      swimming_pools | pastime | the swimming pools
      steam_room | pastime | the steam room
      sun_loungers | pastime | the sun loungers
      sun_lounger | pastime | the sun lounger
      treadmill running_machine | thing | the treadmill
      treadmills running_machines | thing | the treadmills
      rowing_machine | thing | the rowing machine
      rowing_machines | thing | the rowing machines
      exercise_bike spin_bike spinning_bike | thing | the exercise bike
      exercise_bikes spin_bikes spinning_bikes | thing | the exercise bikes
      cross_trainer elliptical | thing | the cross trainer
      cross_trainers ellipticals | thing | the cross trainers
      dumbbell | thing | the dumbbell
      dumbbells | thing | the dumbbells
      free_weights | thing | the free weights
      weight_machine resistance_machine | thing | the weight machine
      weight_machines resistance_machines | thing | the weight machines
      gym_equipment workout_equipment fitness_equipment | thing | the gym equipment
      gym_machines cardio_machines | thing | the gym machines
      sunbed sun_bed | thing | the sunbed
      sunbeds sun_beds | thing | the sunbeds
      deckchair deck_chair | thing | the deckchair
      deckchairs deck_chairs | thing | the deckchairs
      pool_towel beach_towel | thing | the pool towel
      pool_towels beach_towels | thing | the pool towels
      kids_pool children_pool childrens_pool baby_pool toddler_pool | thing | the children’s pool
      diving_board | thing | the diving board
      diving_boards | thing | the diving boards
      tennis_court | thing | the tennis court
      tennis_courts | thing | the tennis courts
      golf_course | thing | the golf course
      pool_table | thing | the pool table
      pool_tables | thing | the pool tables
      table_tennis_table ping_pong_table | thing | the table tennis table
      bowling_shoes | thing | the bowling shoes
      audio_guide audioguide | thing | the audio guide
      audio_guides audioguides | thing | the audio guides
      guidebook guide_book | thing | the guidebook
      guidebooks guide_books | thing | the guidebooks
      information_board info_board information_panel | thing | the information board
      information_boards info_boards information_panels | thing | the information boards
      museum_shop gift_shop | thing | the gift shop
      cinema_seat | thing | the cinema seat
      cinema_seats | thing | the cinema seats
      projector | thing | the projector
      projectors | thing | the projectors
      sound_system | thing | the sound system
      3d_glasses | thing | the 3d glasses
      microphone mic | thing | the microphone
      microphones mics | thing | the microphones
      tannoy | thing | the tannoy
      announcement | thing | the announcement
      announcements | thing | the announcements
      jet_wash pressure_washer | thing | the jet wash
      air_pump tyre_pump air_line | thing | the air pump
      petrol_pump fuel_pump gas_pump | thing | the petrol pump
      petrol_pumps fuel_pumps gas_pumps | thing | the petrol pumps
      library | thing | the library
      arcade_machine | thing | the arcade machine
      arcade_machines | thing | the arcade machines
      lazy_river | pastime | the lazy river
      flume | pastime | the flume
      flumes | pastime | the flumes
      mini_golf minigolf | pastime | the mini golf
      arcade | pastime | the arcade
      arcades | pastime | the arcades
      board_game | pastime | the board game
      board_games | pastime | the board games
      karaoke | pastime | the karaoke
      games_room game_room | pastime | the games room
      kids_club kid_club | pastime | the kids’ club
      crèche | pastime | the crèche
      exhibition | pastime | the exhibition
      exhibitions | pastime | the exhibitions
      exhibit | pastime | the exhibit
      exhibits | pastime | the exhibits
      the_displays interactive_displays | pastime | the displays
      painting | pastime | the painting
      paintings | pastime | the paintings
      artefact artifact | pastime | the artefact
      artefacts artifacts | pastime | the artefacts
      the_rides fairground_rides | pastime | the rides
      rollercoaster roller_coaster | pastime | the rollercoaster
      rollercoasters roller_coasters | pastime | the rollercoasters
      zipline zip_line zip_wire | pastime | the zip line
      ziplines zip_lines zip_wires | pastime | the zip lines
      climbing_wall | pastime | the climbing wall
      climbing_walls | pastime | the climbing walls
      fireworks | pastime | the fireworks
      guided_tour | pastime | the guided tour
      guided_tours | pastime | the guided tours
      boat_trip | pastime | the boat trip
      boat_trips | pastime | the boat trips
      dance_floor | pastime | the dance floor`,
    room: `
      suite | thing | the suite
      suites | thing | the suites
      penthouse | thing | the penthouse
      penthouses | thing | the penthouses
      apartment | thing | the apartment
      apartments | thing | the apartments
      bedroom | thing | the bedroom
      bedrooms | thing | the bedrooms
      bungalow | thing | the bungalow
      bungalows | thing | the bungalows
      cottage | thing | the cottage
      cottages | thing | the cottages
      chalet | thing | the chalet
      chalets | thing | the chalets
      villa | thing | the villa
      villas | thing | the villas
      treehouse | thing | the treehouse
      treehouses | thing | the treehouses
      yurt | thing | the yurt
      yurts | thing | the yurts
      caravan | thing | the caravan
      dorm | thing | the dorm
      dorms | thing | the dorms
      dormitory | thing | the dormitory
      dormitories | thing | the dormitories
      en_suite_room | thing | the en-suite room
      en_suite_rooms | thing | the en-suite rooms
      socket plug_socket power_socket electrical_socket | thing | the socket
      sockets plug_sockets power_sockets electrical_sockets | thing | the sockets
      power_outlet electrical_outlet | thing | the power outlet
      power_outlets electrical_outlets | thing | the power outlets
      usb_port usb_socket | thing | the USB port
      usb_ports usb_sockets | thing | the USB ports
      bedside_lamp | thing | the bedside lamp
      bedside_lamps | thing | the bedside lamps
      bedside_table bedside_cabinet | thing | the bedside table
      bedside_tables bedside_cabinets | thing | the bedside tables
      reading_light reading_lamp | thing | the reading light
      reading_lights reading_lamps | thing | the reading lights
      light_switch | thing | the light switch
      light_switches | thing | the light switches
      light_bulb lightbulb | thing | the light bulb
      light_bulbs lightbulbs | thing | the light bulbs
      the_fan ceiling_fan desk_fan | thing | the fan
      air_con_unit ac_unit air_conditioning_unit aircon_unit | thing | the air-con unit
      blackout_curtains | thing | the blackout curtains
      balcony_door | thing | the balcony door
      balcony_doors | thing | the balcony doors
      the_carpet bedroom_carpet | thing | the carpet
      carpets | thing | the carpets
      minibar mini_bar | thing | the minibar
      mini_fridge minifridge | thing | the mini fridge
      cooking_facilities kitchen_facilities | thing | the cooking facilities
      the_oven | thing | the oven
      utensils kitchen_utensils cooking_utensils | thing | the utensils
      the_iron steam_iron | thing | the iron
      ironing_board | thing | the ironing board
      ironing_boards | thing | the ironing boards
      hangers coat_hangers clothes_hangers | thing | the hangers
      the_hooks | thing | the hooks
      the_safe room_safe in_room_safe | thing | the safe
      the_drawers chest_of_drawers | thing | the drawers
      room_key door_key | thing | the room key
      room_keys door_keys | thing | the room keys
      welcome_pack | thing | the welcome pack
      welcome_packs | thing | the welcome packs
      tea_making_facilities tea_facilities | thing | the tea-making facilities
      tea_bags teabags | thing | the tea bags
      shared_kitchen communal_kitchen | thing | the shared kitchen
      dentist_chair dental_chair | thing | the dental chair
      welcome_book guest_book | thing | the guest book`,
    atmosphere: `
      terrace | pastime | the terrace
      terraces | pastime | the terraces
      garden | pastime | the garden
      gardens | pastime | the gardens
      balcony | pastime | the balcony
      balconies | pastime | the balconies
      patio | pastime | the patio
      patios | pastime | the patios
      courtyard | pastime | the courtyard
      courtyards | pastime | the courtyards
      rooftop | pastime | the rooftop
      veranda | pastime | the veranda
      verandah | pastime | the verandah
      pergola | pastime | the pergola
      pergolas | pastime | the pergolas
      fireplace | pastime | the fireplace
      fireplaces | pastime | the fireplaces
      interior | pastime | the interior
      interiors | pastime | the interiors
      décor decor | pastime | the decor
      beer_garden | pastime | the beer garden
      beer_gardens | pastime | the beer gardens
      roof_terrace | pastime | the roof terrace
      log_fire | pastime | the log fire
      lighting the_lights mood_lighting | thing | the lighting
      tablecloth table_cloth | thing | the tablecloth
      tablecloths table_cloths | thing | the tablecloths
      napkin serviette | thing | the napkin
      napkins serviettes | thing | the napkins
      placemat place_mat | thing | the placemat
      placemats place_mats | thing | the placemats
      centrepiece centerpiece | thing | the centrepiece
      centrepieces centerpieces | thing | the centrepieces
      cutlery silverware | thing | the cutlery
      crockery | thing | the crockery
      bar_stool barstool | thing | the bar stool
      bar_stools barstools | thing | the bar stools
      booths booth_seats | thing | the booths
      fairy_lights | thing | the fairy lights
      fire_pit fire_pits | thing | the fire pit
      wooden_floors tiled_floor | thing | the floor
      christmas_decorations | thing | the christmas decorations
      flower_arrangement | thing | the flower arrangement
      flower_arrangements | thing | the flower arrangements
      open_kitchen | thing | the open kitchen
      rooftop_bar roof_bar sky_bar | thing | the rooftop bar
      wood_burner log_burner wood_stove | thing | the log burner`,
    bathroom: `
      showers | thing | the showers
      shower | thing | the shower
      en_suite | thing | the en suite
      walk_in_shower | thing | the walk-in shower
      walk_in_showers | thing | the walk-in showers
      hand_dryer hand_drier handdryer | thing | the hand dryer
      hand_dryers hand_driers handdryers | thing | the hand dryers
      soap_dispenser | thing | the soap dispenser
      soap_dispensers | thing | the soap dispensers
      paper_towels | thing | the paper towels
      towels bath_towels hand_towels | thing | the towels
      bath_towel hand_towel | thing | the towel
      towel_rail towel_rack towel_radiator | thing | the towel rail
      towel_rails towel_racks towel_radiators | thing | the towel rails
      taps | thing | the taps
      the_tap bath_tap shower_tap kitchen_tap mixer_tap hot_tap | thing | the tap
      faucet | thing | the faucet
      faucets | thing | the faucets
      the_sink bathroom_sink kitchen_sink | thing | the sink
      sinks | thing | the sinks
      the_drain shower_drain sink_drain floor_drain | thing | the drain
      bathtub bath_tub | thing | the bathtub
      bathtubs bath_tubs | thing | the bathtubs
      the_bath | thing | the bath
      shower_head showerhead | thing | the shower head
      shower_heads showerheads | thing | the shower heads
      shower_curtain | thing | the shower curtain
      shower_curtains | thing | the shower curtains
      shower_door | thing | the shower door
      shower_doors | thing | the shower doors
      shower_screen | thing | the shower screen
      shower_screens | thing | the shower screens
      shower_gel | thing | the shower gel
      shampoo | thing | the shampoo
      toiletries | thing | the toiletries
      the_soap hand_soap bar_soap | thing | the soap
      toilet_seat loo_seat | thing | the toilet seat
      toilet_seats loo_seats | thing | the toilet seats
      toilet_paper | thing | the toilet paper
      toilet_roll loo_roll | thing | the toilet roll
      toilet_rolls loo_rolls | thing | the toilet rolls
      toilet_flush the_flush flush_handle | thing | the flush
      toilet_lock toilet_door_lock | thing | the toilet lock
      cubicles toilet_cubicles | thing | the cubicles
      bath_mat bathmat shower_mat | thing | the bath mat
      bath_mats bathmats shower_mats | thing | the bath mats
      bathrobe dressing_gown | thing | the bathrobe
      bathrobes dressing_gowns | thing | the bathrobes
      extractor_fan bathroom_fan | thing | the extractor fan
      extractor_fans bathroom_fans | thing | the extractor fans
      mirror bathroom_mirror | thing | the mirror
      mirrors bathroom_mirrors | thing | the mirrors
      grouting | thing | the grouting
      tiles | thing | the tiles
      hairdryer hair_dryer hairdrier hair_drier | thing | the hairdryer
      hairdryers hair_dryers hairdriers hair_driers | thing | the hairdryers
      water_pressure | thing | the water pressure`,
    repair: `
      brakes | thing | the brakes
      engine | thing | the engine
      engines | thing | the engines
      gearbox | thing | the gearbox
      gearboxes | thing | the gearboxes
      transmission | thing | the transmission
      transmissions | thing | the transmissions
      alternator | thing | the alternator
      alternators | thing | the alternators
      carburettor | thing | the carburettor
      carburettors | thing | the carburettors
      carburetor | thing | the carburetor
      carburetors | thing | the carburetors
      cambelt | thing | the cambelt
      cambelts | thing | the cambelts
      muffler | thing | the muffler
      mufflers | thing | the mufflers
      bumper | thing | the bumper
      bumpers | thing | the bumpers
      bodywork | thing | the bodywork
      tyres | thing | the tyres
      tyre | thing | the tyre
      tires | thing | the tires
      windscreen | thing | the windscreen
      windscreens | thing | the windscreens
      windshield | thing | the windshield
      windshields | thing | the windshields
      wipers | thing | the wipers
      headlights | thing | the headlights
      headlight | thing | the headlight
      derailleur | thing | the derailleur
      derailleurs | thing | the derailleurs
      battery | thing | the battery
      batteries | thing | the batteries
      screen | thing | the screen
      radiator | thing | the radiator
      radiators | thing | the radiators
      thermostat | thing | the thermostat
      thermostats | thing | the thermostats
      wiring | thing | the wiring
      winter_tyres | thing | the winter tyres
      winter_tires | thing | the winter tires
      brake_pads | thing | the brake pads
      timing_belt | thing | the timing belt
      courtesy_car | thing | the courtesy car
      clutch | thing | the clutch
      exhaust | thing | the exhaust
      exhausts | thing | the exhausts
      suspension | thing | the suspension
      sunroof | thing | the sunroof
      sat_nav satnav | thing | the sat nav
      number_plate | thing | the number plate
      number_plates | thing | the number plates
      steering_wheel | thing | the steering wheel
      brake_disc | thing | the brake disc
      brake_discs | thing | the brake discs
      warning_light engine_light | thing | the warning light
      service_history | thing | the service history
      alloys alloy_wheels | thing | the alloys
      wing_mirror door_mirror | thing | the wing mirror
      wing_mirrors door_mirrors | thing | the wing mirrors
      wheel_alignment | thing | the wheel alignment
      car_key spare_key | thing | the car key
      car_keys spare_keys | thing | the car keys
      charging_port | thing | the charging port
      charging_ports | thing | the charging ports`,
    haircut: `
      haircut | thing | the haircut
      haircuts | thing | the haircuts
      hairstyle | thing | the hairstyle
      hairstyles | thing | the hairstyles
      hairdo | thing | the hairdo
      hairdos | thing | the hairdos
      updo | thing | the updo
      updos | thing | the updos
      balayage | thing | the balayage
      ombré ombre | thing | the ombré
      lowlights | thing | the lowlights
      perm | thing | the perm
      perms | thing | the perms
      blowdry | thing | the blow-dry
      blowdries | thing | the blow-dries
      braids | thing | the braids
      cornrows | thing | the cornrows
      the_highlights my_highlights | thing | the highlights
      hair_extensions the_extensions my_extensions | thing | the extensions
      hair_colour hair_color | thing | the colour
      beard_trim | thing | the beard trim
      beard_trims | thing | the beard trims
      hot_towel_shave wet_shave | thing | the shave
      hair_mask hair_treatment | thing | the hair treatment
      hair_wash | thing | the hair wash
`,
    manicure: `
      manicure | thing | the manicure
      manicures | thing | the manicures
      pedicure | thing | the pedicure
      pedicures | thing | the pedicures
      acrylics | thing | the acrylics
      infills | thing | the infills
      gel_polish | thing | the gel polish
      nail_art | thing | the nail art
      gel_nails shellac biab | thing | the gel nails
`,
    massage: `
      massage | pastime | the massage
      massages | pastime | the massages
      facial | pastime | the facial
      facials | pastime | the facials
      reflexology | pastime | the reflexology
      shiatsu | pastime | the shiatsu
      aromatherapy | pastime | the aromatherapy
      reiki | pastime | the reiki
      massage_table massage_bed massage_couch | pastime | the massage table
      massage_tables massage_beds massage_couches | pastime | the massage tables
      treatment_room | pastime | the treatment room
      treatment_rooms | pastime | the treatment rooms
      hot_stones | pastime | the hot stones
      face_mask | pastime | the face mask
      face_masks | pastime | the face masks
      head_massage scalp_massage | pastime | the head massage
      relaxation_room relaxation_area | pastime | the relaxation room`,
    lesson: `
      lessons | pastime | the lessons
      classes | pastime | the classes
      seminar | pastime | the seminar
      seminars | pastime | the seminars
      webinar | pastime | the webinar
      webinars | pastime | the webinars
      tutorials | pastime | the tutorials
      tutorial | pastime | the tutorial
      lectures | pastime | the lectures
      curriculum | pastime | the curriculum
      yoga | pastime | the yoga
      pilates | pastime | the pilates
      ballet | pastime | the ballet
      karate | pastime | the karate lessons
      judo | pastime | the judo lessons
      taekwondo | pastime | the taekwondo lessons
      worksheet | thing | the worksheet
      worksheets | thing | the worksheets
      textbook | thing | the textbook
      textbooks | thing | the textbooks
      course_material learning_materials teaching_materials | thing | the course material
      course_materials learning_materialses teaching_materialses | thing | the course materials
      timetable | thing | the timetable
      timetables | thing | the timetables
      classroom | thing | the classroom
      classrooms | thing | the classrooms
      mock_exam | thing | the mock exam
      mock_exams | thing | the mock exams
      video_lesson | thing | the video lesson
      video_lessons | thing | the video lessons
      online_portal learning_platform | thing | the learning platform
      whiteboard | thing | the whiteboard
      whiteboards | thing | the whiteboards
      lecture_hall | thing | the lecture hall
      lecture_halls | thing | the lecture halls
      school_meals school_dinners school_lunches | thing | the school meals
      simulator | thing | the simulator`,
    breakfast: `
      eggs | dish | the eggs
      omelette | dish | the omelette
      omelettes | dish | the omelettes
      omelet | dish | the omelet
      omelets | dish | the omelets
      pancakes | dish | the pancakes
      pancake | dish | the pancake
      croissants | dish | the croissants
      croissant | dish | the croissant
      muesli | dish | the muesli
      granola | dish | the granola
      porridge | dish | the porridge
      oatmeal | dish | the oatmeal
      grits | dish | the grits
      crumpets | dish | the crumpets
      shakshuka | dish | the shakshuka
      yoghurt | dish | the yoghurt
      yoghurts | dish | the yoghurts
      yogurt | dish | the yogurt
      yogurts | dish | the yogurts
      full_english_breakfast | dish | the full English breakfast
      breakfast_buffet | dish | the breakfast buffet
      scrambled_eggs scrambled_egg | dish | the scrambled eggs
      poached_eggs | dish | the poached eggs
      eggs_benedict | dish | the eggs Benedict
      hash_browns | dish | the hash browns
      hash_brown | dish | the hash brown
      black_pudding | dish | the black pudding
      french_toast | dish | the French toast
      bacon_sandwich | dish | the bacon sandwich
      bacon_sandwiches | dish | the bacon sandwiches`,
    menu: `
      wine_list | thing | the wine list
      tasting_menu | thing | the tasting menu
      tasting_menus | thing | the tasting menus
      cocktail_menu | thing | the cocktail menu
      menu_card | thing | the menu card
      menu_cards | thing | the menu cards
      qr_menu qr_code_menu online_menu digital_menu | thing | the online menu
      kids_menu childrens_menu children_menu kid_menu | thing | the children’s menu
      set_menu | thing | the set menu
      set_menus | thing | the set menus
      vegan_menu | thing | the vegan menu
      vegetarian_menu veggie_menu | thing | the vegetarian menu
      gluten_free_menu gf_menu | thing | the gluten-free menu
      allergen_menu allergy_menu allergen_list | thing | the allergen menu
      specials_board | thing | the specials board
      a_la_carte | thing | the à la carte
      breakfast_menu | thing | the breakfast menu`,
    bed: `
      sofa_bed | thing | the sofa bed
      sofa_beds | thing | the sofa beds
      four_poster_bed | thing | the four-poster bed
      bunk_bed | thing | the bunk bed
      bunk_beds | thing | the bunk beds
      cot travel_cot | thing | the cot
      cots travel_cots | thing | the cots
      air_bed airbed air_mattress | thing | the air bed
      air_beds airbeds air_mattresses | thing | the air beds
      extra_bed | thing | the extra bed
      extra_beds | thing | the extra beds
      blanket | thing | the blanket
      blankets | thing | the blankets
      bed_linen bedlinen | thing | the bed linen
      bed_sheet bedsheet | thing | the bed sheet
      bed_sheets bedsheets | thing | the bed sheets
      pillowcase pillow_case | thing | the pillowcase
      pillowcases pillow_cases | thing | the pillowcases
      mattress_topper | thing | the mattress topper
      mattress_toppers | thing | the mattress toppers`,
    music: `
      live_music | pastime | the live music
      the_playlist spotify_playlist | pastime | the playlist
      background_music | pastime | the background music
      the_piano piano_music | pastime | the piano
      the_speakers loud_speakers | pastime | the speakers
      live_band the_band | pastime | the band
      open_mic open_mic_night | pastime | the open mic`,
    location: `
      entrance | thing | the entrance
      entrances | thing | the entrances
      staircase | thing | the staircase
      staircases | thing | the staircases
      corridor | thing | the corridor
      corridors | thing | the corridors
      waiting_room | thing | the waiting room
      waiting_rooms | thing | the waiting rooms
      seating_area | thing | the seating area
      changing_room changing_cubicle | thing | the changing room
      changing_rooms changing_cubicles | thing | the changing rooms
      fitting_room | thing | the fitting room
      fitting_rooms | thing | the fitting rooms
      locker_room | thing | the locker room
      locker_rooms | thing | the locker rooms
      dressing_room | thing | the dressing room
      dressing_rooms | thing | the dressing rooms
      locker | thing | the locker
      lockers | thing | the lockers
      cloakroom | thing | the cloakroom
      cloakrooms | thing | the cloakrooms
      the_lift the_lifts lifts elevator elevators | thing | the lift
      escalator | thing | the escalator
      escalators | thing | the escalators
      travelator | thing | the travelator
      automatic_doors automatic_door | thing | the automatic doors
      door_handle doorhandle doorknob | thing | the door handle
      door_handles doorhandles doorknobs | thing | the door handles
      coat_hook | thing | the coat hook
      coat_hooks | thing | the coat hooks
      coat_rack | thing | the coat rack
      ramp wheelchair_ramp | thing | the ramp
      ramps wheelchair_ramps | thing | the ramps
      wheelchair_access disabled_access | thing | the wheelchair access
      signage | thing | the signage
      layout | thing | the layout
      shop_window | thing | the shop window
      shop_windows | thing | the shop windows
      shelves shelving | thing | the shelves
      trolley shopping_trolley | thing | the trolley
      trolleys shopping_trolleys | thing | the trolleys
      self_checkout self_service_checkout self_service_till self_scan_checkout | thing | the self checkout
      self_checkouts self_service_checkouts self_service_tills self_scan_checkouts | thing | the self checkouts
      tills | thing | the tills
      barcode | thing | the barcode
      barcodes | thing | the barcodes
      turnstile | thing | the turnstile
      turnstiles | thing | the turnstiles
      ticket_machine | thing | the ticket machine
      ticket_machines | thing | the ticket machines
      queue_system queuing_system queueing_system ticketing_queue | thing | the queue system
      intercom | thing | the intercom
      doorbell | thing | the doorbell
      key_safe keysafe | thing | the key safe
      keypad | thing | the keypad
      key_card keycard key_fob | thing | the key card
      key_cards keycards key_fobs | thing | the key cards
      door_lock | thing | the door lock
      door_locks | thing | the door locks
      playground play_park | thing | the playground
      playgrounds play_parks | thing | the playgrounds
      play_area | thing | the play area
      play_areas | thing | the play areas
      soft_play soft_play_area | thing | the soft play
      climbing_frame | thing | the climbing frame
      climbing_frames | thing | the climbing frames
      the_swings | thing | the swings
      the_slide the_slides | thing | the slide
      sandpit sand_pit | thing | the sandpit
      bouncy_castle | thing | the bouncy castle
      bouncy_castles | thing | the bouncy castles
      play_equipment | thing | the play equipment
      high_chair highchair | thing | the high chair
      high_chairs highchairs | thing | the high chairs
      colouring_book coloring_book | thing | the colouring book
      colouring_books coloring_books | thing | the colouring books
      crayons colouring_pencils | thing | the crayons
      baby_changing changing_table baby_change baby_changing_table | thing | the baby changing
      picnic_area | thing | the picnic area
      picnic_table | thing | the picnic table
      picnic_tables | thing | the picnic tables
      footpath | thing | the footpath
      footpaths | thing | the footpaths
      pathway | thing | the pathway
      pathways | thing | the pathways
      pavement | thing | the pavement
      bike_rack cycle_rack | thing | the bike rack
      bike_racks cycle_racks | thing | the bike racks
      luggage_storage | thing | the luggage storage
      lawn | thing | the lawn
      lawns | thing | the lawns
      flowerbed flower_bed | thing | the flowerbed
      flowerbeds flower_beds | thing | the flowerbeds
      pond | thing | the pond
      ponds | thing | the ponds
      outdoor_seating outside_seating outdoor_area | thing | the outdoor seating
      garden_furniture patio_furniture outdoor_furniture | thing | the garden furniture
      patio_heater outdoor_heater heat_lamp | thing | the patio heater
      patio_heaters outdoor_heaters heat_lamps | thing | the patio heaters
      smoking_area smoking_shelter | thing | the smoking area
      shuttle shuttle_bus courtesy_bus | thing | the shuttle
      water_fountain | thing | the water fountain
      water_fountains | thing | the water fountains
      vending_machine | thing | the vending machine
      vending_machines | thing | the vending machines
      cash_machine cashpoint | thing | the cash machine
      cash_machines cashpoints | thing | the cash machines
      atm | thing | the ATM
      atms | thing | the ATMs
      rubbish_bins recycling_bins litter_bins | thing | the bins
      kiosk ordering_kiosk order_screen | thing | the kiosk
      kiosks ordering_kiosks order_screens | thing | the kiosks
      wristband wrist_band | thing | the wristband
      wristbands wrist_bands | thing | the wristbands
      trail | thing | the trail
      trails | thing | the trails
      viewing_platform | thing | the viewing platform
      viewing_platforms | thing | the viewing platforms
      toilet_block shower_block | thing | the shower block
      laundry_room | thing | the laundry room
      tumble_dryer tumble_drier | thing | the tumble dryer
      tumble_dryers tumble_driers | thing | the tumble dryers
      the_dryer the_dryers dryers | thing | the dryers`,
    parking: `
      parking_space parking_spot parking_bay | thing | the parking space
      parking_spaces parking_spots parking_bays | thing | the parking spaces
      parking_machine pay_and_display | thing | the parking machine
      parking_machines pay_and_displays | thing | the parking machines
      parking_meter | thing | the parking meter
      parking_meters | thing | the parking meters
      parking_barrier car_park_barrier the_barrier | thing | the barrier
      the_barriers | thing | the barriers
      disabled_space disabled_bay disabled_parking_space | thing | the disabled space
      disabled_spaces disabled_bays disabled_parking_spaces | thing | the disabled spaces
      charging_point charge_point charging_station | thing | the charging point
      charging_points charge_points charging_stations | thing | the charging points`,
    packaging: `
      the_box outer_box cardboard_box shoe_box pizza_box | thing | the box
      gift_box | thing | the gift box
      gift_boxes | thing | the gift boxes
      gift_wrap giftwrap gift_wrapping | thing | the gift wrapping
      wrapping_paper | thing | the wrapping paper
      the_wrapping | thing | the wrapping
      tissue_paper | thing | the tissue paper
      bubble_wrap | thing | the bubble wrap
      the_bag paper_bag delivery_bag carrier_bag | thing | the bag
      the_seal safety_seal tamper_seal | thing | the seal
      container takeaway_container food_container | thing | the container
      containers takeaway_containers food_containers | thing | the containers
      paper_cup takeaway_cup cardboard_cup | thing | the paper cup
      paper_cups takeaway_cups cardboard_cups | thing | the paper cups
      straws paper_straws paper_straw | thing | the straws
      wooden_cutlery plastic_cutlery | thing | the cutlery in the bag
      ice_pack | thing | the ice pack
      ice_packs | thing | the ice packs
      delivery_note packing_slip | thing | the delivery note
      handwritten_note handwritten_card | thing | the handwritten note
      returns_label return_label | thing | the returns label`,
    quality: `
      boiler new_boiler combi_boiler | thing | the boiler
      boilers new_boilers combi_boilers | thing | the boilers
      fence new_fence | thing | the fence
      fences new_fences | thing | the fences
      garden_gate new_gate | thing | the gate
      driveway | thing | the driveway
      driveways | thing | the driveways
      decking | thing | the decking
      guttering | thing | the guttering
      gutters | thing | the gutters
      new_roof | thing | the roof
      plasterwork | thing | the plasterwork
      paintwork | thing | the paintwork
      cupboard_door kitchen_door | thing | the cupboard door
      cupboard_doors kitchen_doors | thing | the cupboard doors
      underfloor_heating | thing | the underfloor heating
      water_heater immersion_heater | thing | the water heater
      water_heaters immersion_heaters | thing | the water heaters
      fuse_box fusebox consumer_unit | thing | the fuse box
      garage_door | thing | the garage door
      garage_doors | thing | the garage doors
      window_frame | thing | the window frame
      window_frames | thing | the window frames
      front_door new_door | thing | the front door
      front_doors new_doors | thing | the front doors
      new_lock | thing | the new lock
      new_locks | thing | the new locks
      burglar_alarm alarm_system | thing | the alarm system
      cctv | thing | the CCTV
      solar_panel | thing | the solar panel
      solar_panels | thing | the solar panels
      laminate laminate_flooring | thing | the laminate
      sealant | thing | the sealant
      the_manual | thing | the manual
      vacuum | thing | the vacuum
      instructions | thing | the instructions
      instruction_manual instruction_booklet user_manual | thing | the instruction manual
      instruction_manuals instruction_booklets user_manuals | thing | the instruction manuals
      assembly_instructions | thing | the assembly instructions
      the_map the_maps | thing | the map
      leaflet | thing | the leaflet
      leaflets | thing | the leaflets
      brochure | thing | the brochure
      brochures | thing | the brochures
      user_guide | thing | the user guide
      paperwork | thing | the paperwork
      the_report inspection_report survey_report | thing | the report
      blinds | thing | the blinds
      roller_blind window_blind venetian_blind | thing | the blind
      curtains | thing | the curtains
      lamp | thing | the lamp
      lamps | thing | the lamps
      kettle | thing | the kettle
      kettles | thing | the kettles
      fridge | thing | the fridge
      fridges | thing | the fridges
      refrigerator | thing | the refrigerator
      refrigerators | thing | the refrigerators
      freezer | thing | the freezer
      freezers | thing | the freezers
      microwave | thing | the microwave
      microwaves | thing | the microwaves
      television | thing | the television
      televisions | thing | the televisions
      tv | thing | the TV
      tvs | thing | the TVs
      wardrobe | thing | the wardrobe
      wardrobes | thing | the wardrobes
      toaster | thing | the toaster
      toasters | thing | the toasters
      coffee_machine | thing | the coffee machine
      coffee_machines | thing | the coffee machines
      washing_machine | thing | the washing machine
      washing_machines | thing | the washing machines
      chairs | thing | the chairs
      cushions | thing | the cushions
      parasols | thing | the parasols
      parasol | thing | the parasol
      lid | thing | the lid
      lids | thing | the lids
      dishwasher | thing | the dishwasher
      dishwashers | thing | the dishwashers
      button | thing | the button
      buttons | thing | the buttons
      touchscreen | thing | the touchscreen
      touchscreens | thing | the touchscreens
      translation | thing | the translation
      translations | thing | the translations
      the_photos wedding_photos | thing | the photos
      audio_quality | thing | the sound quality
      sound_quality | thing | the sound quality`,
    app: `
      widget | thing | the widget
      widgets | thing | the widgets
      push_notification | thing | the push notification
      push_notifications | thing | the push notifications
      notification | thing | the notification
      notifications | thing | the notifications
      the_sync auto_sync cloud_sync | thing | the sync
      sync_function sync_feature syncing_feature | thing | the sync
      search_function search_feature search_tool | thing | the search function
      search_bar search_box | thing | the search bar
      search_results | thing | the search results
      search_filter | thing | the search filter
      search_filters | thing | the search filters
      dark_mode | thing | the dark mode
      night_mode | thing | the night mode
      battery_life | thing | the battery life
      battery_usage battery_consumption | thing | the battery usage
      battery_drain | thing | the battery drain
      export_function export_feature export_option the_export | thing | the export function
      login_screen login_page sign_in_page sign_in_screen | thing | the login screen
      login_process sign_in_process | thing | the login
      fingerprint_login fingerprint_scanner | thing | the fingerprint login
      offline_mode offline_maps | thing | the offline mode
      map_view the_map_view | thing | the map view
      route_planner route_planning journey_planner | thing | the route planner
      home_screen homescreen | thing | the home screen
      loading_screen loading_times load_times | thing | the loading screen
      settings_menu settings_page | thing | the settings menu
      the_navigation in_app_navigation | thing | the navigation
      the_feed news_feed | thing | the feed
      algorithm | thing | the algorithm
      calendar_view | thing | the calendar view
      reminders | thing | the reminders
      the_reminder reminder_function | thing | the reminders
      subtitles | thing | the subtitles
      font font_size | thing | the font
      fonts font_sizes | thing | the fonts
      undo_button | thing | the undo button
      back_button | thing | the back button
      free_version | thing | the free version
      premium_version pro_version paid_version | thing | the premium version
      dashboard | thing | the dashboard
      dashboards | thing | the dashboards
      user_interface ui | thing | the interface
      step_counter | thing | the step counter
      calorie_counter | thing | the calorie counter
      sleep_tracker sleep_tracking | thing | the sleep tracker
      barcode_scanner | thing | the barcode scanner
      barcode_scanners | thing | the barcode scanners
      photo_editor | thing | the photo editor
      photo_upload | thing | the photo upload
      photo_uploads | thing | the photo uploads
      leaderboard | thing | the leaderboard
      leaderboards | thing | the leaderboards
      the_graphics | thing | the graphics
      voice_recognition voice_control | thing | the voice recognition
      translation_feature translation_function | thing | the translation
      template | thing | the template
      templates | thing | the templates
      stats | thing | the stats
      playback | thing | the playback
      carplay apple_carplay car_play | thing | CarPlay
      android_auto | thing | Android Auto
      watch_app apple_watch_app | thing | the watch app
      tablet_version ipad_version | thing | the tablet version
      desktop_version | thing | the desktop version
      shopping_list | thing | the shopping list
      shopping_lists | thing | the shopping lists
      wish_list wishlist | thing | the wish list
      chat_function chat_feature | thing | the chat
      video_call | thing | the video call
      video_calls | thing | the video calls
      the_controls game_controls | thing | the controls
      workout_plan | thing | the workout plan
      workout_plans | thing | the workout plans
      the_recipes | thing | the recipes
      sign_up_process signup_process registration_process | thing | the sign-up
      verification_email verification_code | thing | the verification code
      online_shop online_store webshop | thing | the online shop
      seat_map seating_plan | thing | the seating plan`,
    support: `
      chatbot chat_bot | thing | the chatbot
      chatbots chat_bots | thing | the chatbots
      live_chat | thing | the live chat
      phone_system | thing | the phone system
      hold_music | thing | the hold music
      contact_form | thing | the contact form
      contact_forms | thing | the contact forms
      complaint_form complaints_form | thing | the complaint form
      complaint_forms complaints_forms | thing | the complaint forms
      complaints_process complaints_procedure | thing | the complaints procedure
      help_centre help_center | thing | the help centre
      service_desk information_point | thing | the service desk
      feedback_form | thing | the feedback form
      feedback_forms | thing | the feedback forms
      returns_desk | thing | the returns desk`,
    payment: `
      card_machine card_terminal | thing | the card machine
      card_machines card_terminals | thing | the card machines
      card_reader | thing | the card reader
      card_readers | thing | the card readers
      payment_machine pay_machine | thing | the payment machine
      payment_machines pay_machines | thing | the payment machines
      contactless contactless_payment | thing | the contactless payment
      apple_pay | thing | Apple Pay
      google_pay | thing | Google Pay
      payment_page | thing | the payment page
      payment_system payment_process | thing | the payment system
      checkout_process checkout_page | thing | the checkout page
      qr_code | thing | the QR code
      qr_codes | thing | the QR codes
      tip_screen tip_prompt tipping_screen | thing | the tip screen
      token_machine coin_machine | thing | the token machine`,
    price: `
      voucher gift_voucher | thing | the voucher
      vouchers gift_vouchers | thing | the vouchers
      gift_card giftcard gift_certificate | thing | the gift card
      gift_cards giftcards gift_certificates | thing | the gift cards
      discount_code | thing | the discount code
      discount_codes | thing | the discount codes
      coupon | thing | the coupon
      coupons | thing | the coupons
      loyalty_card stamp_card | thing | the loyalty card
      loyalty_cards stamp_cards | thing | the loyalty cards
      loyalty_scheme loyalty_program loyalty_programme rewards_scheme | thing | the loyalty scheme
      loyalty_points reward_points | thing | the loyalty points
      meal_deal | thing | the meal deal
      meal_deals | thing | the meal deals
      happy_hour | thing | the happy hour
      free_trial | thing | the free trial
      season_ticket annual_pass | thing | the season ticket
      season_tickets annual_passes | thing | the season tickets
      the_quote a_quote my_quote our_quote his_quote their_quote | thing | the quote
      the_estimate an_estimate my_estimate our_estimate | thing | the estimate
      goody_bag goodie_bag party_bag | thing | the goody bag
      goody_bags goodie_bags party_bags | thing | the goody bags
      free_gift | thing | the free gift`,
    bill: `
      receipt till_receipt vat_receipt | thing | the receipt
      receipts till_receipts vat_receipts | thing | the receipts
      invoice | thing | the invoice
      invoices | thing | the invoices
      itemised_bill itemized_bill itemised_receipt | thing | the itemised bill`,
    booking: `
      booking_system online_booking booking_site booking_website | thing | the booking system
      booking_process | thing | the booking process
      confirmation_email booking_confirmation confirmation_text | thing | the confirmation
      waiting_list | thing | the waiting list
      e_ticket eticket | thing | the e ticket
      e_tickets etickets | thing | the e tickets
      self_check_in | thing | the self check-in
      check_in_process check_in_system | thing | the check-in
      check_in_kiosk check_in_machine | thing | the check-in machine
      text_reminder reminder_text reminder_email | thing | the text reminder
      text_reminders reminder_texts reminder_emails | thing | the text reminders`,
    delivery: `
      tracking_link | thing | the tracking link
      tracking_info tracking_information | thing | the tracking information
      tracking_map live_tracking | thing | the live tracking
      parcel_locker | thing | the parcel locker
      parcel_lockers | thing | the parcel lockers
      collection_point pick_up_point | thing | the collection point
      collection_points pick_up_points | thing | the collection points
      click_and_collect | thing | the click and collect`,
    noise: `
      leaf_blower leafblower leaf_blowers leafblowers | noise | the noise of the leaf blower
      ice_machine ice_maker | noise | the noise of the ice machine
      bottle_bins bottle_bank bottle_bin glass_bins | noise | the noise of the bottle bins
      bin_lorry bin_lorries garbage_truck garbage_trucks bin_men | noise | the noise of the bins being emptied
      barking_dog barking_dogs dog_barking dogs_barking | noise | the barking
      strimmer strimmers hedge_trimmer | noise | the noise of the strimmer
      jackhammer pneumatic_drill | noise | the noise of the drill
      road_noise traffic_noise | noise | the noise of the traffic
      coffee_grinder | noise | the noise of the coffee grinder
      banging_doors slamming_doors | noise | the slamming doors
      church_bells | pastime | the sound of the church bells
      birdsong bird_song | pastime | the birdsong`,
    wifi: `
      router | thing | the router
      wifi_password wi_fi_password | thing | the Wi-Fi password
      wifi_signal wi_fi_signal | thing | the Wi-Fi signal
      wifi_connection wi_fi_connection | thing | the Wi-Fi connection
      internet_connection | thing | the internet connection
      phone_signal mobile_signal | thing | the phone signal`,
  },
  own: 'my our',
  notOurs:
    'mine ours his her hers like unlike than as versus vs resembling resembles resembled other own no without mum mom nan gran grandma grandmother mother en baby bridal',
  awaiting: 'for until till before between on',
  props: 'lid lids the_bag the_box the_piano napkin napkins receipt taps shelves',
  made: '',
};
