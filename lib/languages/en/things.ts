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
      espresso_martinis | dish | the espresso martinis`,
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
      chairs | thing | the chairs
      footstool | thing | the footstool
      footstools | thing | the footstools
      wardrobe | thing | the wardrobe
      wardrobes | thing | the wardrobes
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
      cushions | thing | the cushions
      duvet | thing | the duvet
      duvets | thing | the duvets
      quilt | thing | the quilt
      quilts | thing | the quilts
      bedding | thing | the bedding
      curtains | thing | the curtains
      blinds | thing | the blinds
      wallpaper | thing | the wallpaper
      wallpapers | thing | the wallpapers
      flooring | thing | the flooring
      worktop | thing | the worktop
      worktops | thing | the worktops
      countertop | thing | the countertop
      countertops | thing | the countertops
      lamp | thing | the lamp
      lamps | thing | the lamps
      hammock | thing | the hammock
      hammocks | thing | the hammocks
      parasol | thing | the parasol
      parasols | thing | the parasols
      gazebo | thing | the gazebo
      gazebos | thing | the gazebos
      greenhouse | thing | the greenhouse
      greenhouses | thing | the greenhouses
      lawnmower lawn_mower | thing | the lawnmower
      lawnmowers lawn_mowers | thing | the lawnmowers
      kettle | thing | the kettle
      lid | thing | the lid
      lids | thing | the lids
      handle | thing | the handle
      handles | thing | the handles
      strap | thing | the strap
      straps | thing | the straps
      hinge | thing | the hinge
      hinges | thing | the hinges
      spout | thing | the spout
      buckle | thing | the buckle
      clasp | thing | the clasp
      microwave | thing | the microwave
      freezer | thing | the freezer
      hoover | thing | the hoover
      vacuum | thing | the vacuum
      fryer | thing | the fryer
      rug | thing | the rug
      rugs | thing | the rugs
      mug | thing | the mug
      mugs | thing | the mugs
      suitcase | thing | the suitcase
      suitcases | thing | the suitcases
      tent | thing | the tent
      tents | thing | the tents
      kettles | thing | the kettles
      toaster | thing | the toaster
      toasters | thing | the toasters
      blender | thing | the blender
      blenders | thing | the blenders
      teapot | thing | the teapot
      teapots | thing | the teapots
      saucepan | thing | the saucepan
      saucepans | thing | the saucepans
      cookware | thing | the cookware
      fridge | thing | the fridge
      fridges | thing | the fridges
      refrigerator | thing | the refrigerator
      refrigerators | thing | the refrigerators
      dishwasher | thing | the dishwasher
      dishwashers | thing | the dishwashers
      television | thing | the television
      televisions | thing | the televisions
      tv | thing | the TV
      tvs | thing | the TVs
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
      washing_machine | thing | the washing machine
      washing_machines | thing | the washing machines
      coffee_machine | thing | the coffee machine
      coffee_machines | thing | the coffee machines
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
      yoga_mats | thing | the yoga mats`,
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
      sun_lounger | pastime | the sun lounger`,
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
      en_suite_rooms | thing | the en-suite rooms`,
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
      log_fire | pastime | the log fire`,
    bathroom: `
      showers | thing | the showers
      shower | thing | the shower
      en_suite | thing | the en suite
      walk_in_shower | thing | the walk-in shower
      walk_in_showers | thing | the walk-in showers`,
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
      touchscreen | thing | the touchscreen
      touchscreens | thing | the touchscreens
      radiator | thing | the radiator
      radiators | thing | the radiators
      thermostat | thing | the thermostat
      thermostats | thing | the thermostats
      wiring | thing | the wiring
      winter_tyres | thing | the winter tyres
      winter_tires | thing | the winter tires
      brake_pads | thing | the brake pads
      timing_belt | thing | the timing belt
      courtesy_car | thing | the courtesy car`,
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
`,
    manicure: `
      manicure | thing | the manicure
      manicures | thing | the manicures
      pedicure | thing | the pedicure
      pedicures | thing | the pedicures
      acrylics | thing | the acrylics
      infills | thing | the infills
`,
    massage: `
      massage | pastime | the massage
      massages | pastime | the massages
      facial | pastime | the facial
      facials | pastime | the facials
      reflexology | pastime | the reflexology
      shiatsu | pastime | the shiatsu
      aromatherapy | pastime | the aromatherapy
      reiki | pastime | the reiki`,
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
      taekwondo | pastime | the taekwondo lessons`,
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
      cocktail_menu | thing | the cocktail menu`,
    bed: `
      sofa_bed | thing | the sofa bed
      sofa_beds | thing | the sofa beds
      four_poster_bed | thing | the four-poster bed`,
    music: `
      live_music | pastime | the live music`,
  },
  own: 'my our',
  notOurs:
    'mine ours his her hers like unlike than as versus vs resembling resembles resembled other own no without mum mom nan gran grandma grandmother mother en baby bridal',
  awaiting: 'for until till before between on',
  made: '',
};
