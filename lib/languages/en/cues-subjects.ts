import type { Cues } from '../../triage/cue-book.ts';

export const subjects: Cues['subjects'] = {
  service: `
    service, =hospitality, =hospitable, customer care, served, serving us|me, attentive, explained what|why|how|each|every, =professional, =professionally, punctual, turned|showed|came ..1 when they said, turned|showed up on the dot, communication, explained everything|clearly|it all, cleaned up after, swept|hoovered up|(the drive)|(the floor)|after, finished|done|completed ..3 early, no reply|response, never|not replied|responded|(called back)|(rang back)|(got back), emails|messages|calls asking|ignored|unanswered, unprofessional, attitude, ignored, - service fee*|charge*|history|book|station*,
    - full|annual|major|interim|car|boiler service, - for a service, - next|the|its|oil service due,
    no|never|nobody|(no one)|(did not)|(not even)|(not once)|without ..2 apologise|apologised|apologize|apologized|apology, nobody|(no one)|never|not called|rang|phoned|wrote|emailed|texted|got|came ..1 back`,
  rudeness: `
    rude*, impolite, shouted at, yelled at, dismissive, arrogant, condescending, disrespect*, spoke|talked .. like,
    hung up, put the phone down, rolled|rolling|rolls ..2 eyes, eye roll*, sighed|sighing|tutted|tutting|huffed|scowled|snapped|snapping at, walked|stormed off, tone of, way .. spoken to, way .. treated, treated this|that way, treated ..1 like, treated badly|rudely,
    eyeroll*, side eye, dirty look*, stink eye, filthy look*, looked at us|me like`,
  staff: `
    - new|previous|old|last owner|owners|management, - speak|talk|spoke|talked|complain|asked ..1 to|for|with ..1 the|a|your|their manager|owner, staff, team, employee*, personnel, crew, =manager, =managers, =management, owner, owners, host, hostess, nurse*, friendly people,
    everyone .. friendly|kind|helpful|lovely, assistant*, cashier*, bartender*, barista*, barman, behind the bar,
    my|our|the|a|their cleaner|cleaners, cleaner|cleaners came|spent|turned|arrived|left|missed|did|has|never,
    lad|girl|lady|man|woman|guy|chap|bloke ..1 on the till|desk|door|counter|checkout|phone,
    young lad|girl|lady|man|woman ..1 serving|served|behind, behind the counter|till|desk, fitter|fitters|installer|installers|builders|movers|plumber|plumbers|electrician|electricians|=decorators|workmen|engineer|engineers,
    the|these|those guys|lads,
    lad|girl|lady|man|woman|guy|chap|bloke|fella|gentleman on|at|behind|from the|your ..1 till|desk|door|counter|checkout|phone|phones|register, lad|girl|lady|man|woman|guy|chap|bloke|fella|gentleman out front, know|knows|knew what they|he|she ..1 (talking about)|doing, (very|so|such|really|kind|lovely|friendly|nice|sweet|welcoming) (kind|lovely|friendly|nice|sweet|welcoming|good) people|folk|folks`,
  waiter:
    '- waiter|waitress|server was|were|is ..1 apologetic|sorry, table service, waiter*, waitress*, server, servers, - fight|argument|everyone|everybody|someone|people|sat|seated|sitting|us ..2 at my|our|your table, at my|our|your table',
  reception: 'reception*, front desk, check in, checkin, check out, concierge',
  driver:
    'rider, riders, - horse|bike|bikes|pony|other riders|rider, courier*, delivery man|guy|driver, driver*, delivery went, - drivers|driver door|side|seat|window|licence|license|test*',
  master:
    '- stylist|hairdresser|barber|mechanic|technician|therapist|specialist said|says|told|asked|claimed|insisted, stylist*, hairdresser*, barber*, mechanic*, technician*, masseuse*, therapist*, nail tech*, specialist*, the result, lashes, eyelash*, brows, eyebrow*',
  food: `
    - wait|waited|waiting|minutes|mins|hour|hours|ages|forever for ..2 food|meal*|lunch|dinner|starter*|mains|chips|croissant*|sandwich*|toast|eggs, food, meal*, dinner, lunch, brunch, dish, dishes, tasty, delicious, cuisine, starter*, pasta, noodles, rice,
    fries, =chips, sandwich*, curry, inedible, undercooked, overcooked, tasteless, bland, brownie*, oyster*, cheese, fillet*, olive*, =mains, main course*, shawarma*,
    afternoon|high|cream tea|teas, scone*, kebab*, taco*, burrito*, quesadilla*, nachos, risotto, dumpling*, =pho, pad thai, tapas, =pie, =pies, roast dinner*|potato*, sunday roast*, carvery, =wings, falafel*, hummus, pancake*,
    =eggs, omelette*, sauce*, croissant*, bagel*, gnocchi, ravioli, lasagne, lasagna, paella, biryani, naan, =wrap, =wraps, toast, bread, focaccia, schnitzel, gyros, mezze`,
  breakfast:
    '- (so|too|that) ..6 (missed|skipped|(slept through)) ..1 breakfast, full english|welsh|irish|scottish, fry up, fried breakfast, - wait|waited|waiting|minutes|mins|hour|hours|ages|forever for ..2 breakfast*, breakfast*, buffet',
  soup: 'soup*, ramen, broth',
  pizza: '- wait|waited|waiting|minutes|mins|hour|hours|ages|forever for ..2 pizza*, pizza*',
  coffee:
    '- wait|waited|waiting|minutes|mins|hour|hours|ages|forever for ..2 coffee*|latte*|cappuccino*|espresso*|(flat white*), - coffee machine*, coffee*, =latte, =lattes, espresso*, cappuccino*, flat white*',
  dessert:
    '- wait|waited|waiting|minutes|mins|hour|hours|ages|forever for ..2 dessert*|cake, dessert*, cake, cakes, cheesecake*, tiramisu, ice cream, gelato, pudding*, - yorkshire|black|rice pudding*, custard tart*, pastry, pastries, waffle*, churros',
  meat: '- cut|cutting ..3 meat|steak|chicken up, - cut|cutting up ..2 meat|steak|chicken, your meal, steak*, meat, lamb, ribs, beef, chicken, pork',
  fish: '- =fished, - =fishing, - cut|cutting ..3 fish up, - cut|cutting up ..2 fish, fish, salmon, seafood, prawn*, shrimp*, sea bass|bream, seabass, =cod, haddock, tuna, octopus, calamari, squid, lobster*, mussels, scallop*',
  salad: 'salad*',
  drinks:
    '- spilled|spilt|spilling|spills|tipped ..2 drinks|drink|wine|beer|pint|prosecco|tea, - wait|waited|waiting|minutes|mins|hour|hours|ages|forever for ..2 drinks|beer|beers|cocktail*|wine|pint*, - free|complimentary ..1 drinks|prosecco|wine|beer|beers|cocktail*, - pot of tea, coke, cola, drinks, cocktail*, wine, wines, beer, beers, pint, pints, =ale, =ales, =gin, =tea, =teas, - cup of tea, - afternoon|high|cream tea|teas, - tea time|towel*, margarita*, mojito*, prosecco, smoothie*, milkshake*',
  menu: '- folded ..1 menu, - not|wasnt|isnt ..1 on the menu, menu',
  portion: 'portion*, left|still|leave hungry',
  sushi: 'sushi, =rolls',
  burger: '- wait|waited|waiting|minutes|mins|hour|hours|ages|forever for ..2 burger*, burger*',
  product: `
    - over|in|into|inside|(all over) the|a|my|our|one|each bag, - (sat|wore|wearing|watched|watching|ate|slept|sitting|sleeping|kept) ..6 in|on (my|our|his|her|their|the)? ..1 coat|coats|jacket|jackets|jumper|jumpers|sweater|hoodie, - beef|lamb|pork|brisket|ribs|meat|duck fell apart, - people|everyone|everybody|customers|students|folk|folks|someone|guy|guys ..7 laptop|laptops|headphones, - returned|returning|exchanged|swapped ..2 dress|dresses|coat|shoes|jacket|item|items|boots|bag|jeans|shirt|trousers|toy|kettle|toaster|lamp,
    =product, =products, item, items, =goods, =dress, =dresses, shoes, jacket, smartphone, laptop, sofa, mattress, toy, toys, boots, bag, zip, zipper, seam, seams, kettle, toaster, fridge, lamp, chair, chairs, coat, jeans, trousers, shirt, headphones, - massage chair*,
    trainers, sneakers, jumper, sweater, hoodie, blouse, skirt, rug, curtains, wardrobe, earbuds, charger, blender, hoover, sandals, suitcase, handbag, necklace, earrings,
    broke|broken|died|stopped ..1 first|second|one|two|three|a use|day|week|wash|wear|month, broke within|after .. days|weeks|months|uses, faulty, defective, fell apart, my|your|our|this purchase`,
  quality: 'quality',
  size: '- more|bigger|larger|smaller|other|plus size|sizes, - sizes over|above|under|up, size, sizes, sizing, =fits, =fit me|perfectly|well|badly, the =fit, too small, too big, smaller|bigger|larger than',
  range:
    'good|great|lovely|huge|decent|excellent|interesting|plenty of? stock, have|had|got ..1 what i|we|you wanted|needed|(was after)|(were after), selection, =range, choice, assortment, more|bigger|larger|smaller|plus size|sizes, sizes over|above|under|up, more|new colours|colors|styles|stock|variety, in stock, out of stock',
  packaging: `- party|parties|birthday|spa|pamper|wedding|holiday|drinks|food|stag|hen|deal|training|care|aftercare|tour|sky|tv|software|pay|premium package|packages, - package deal|deals|holiday|holidays|tour, - always|absolutely|totally|completely|usually|often|so packed, - packed at|out|like|with|lunch|lunches|breakfast, packag*, packed, wrapped, box was, wrapping, all over the|my bag|box, spilled|spilt|leaked|leaking everywhere|(in the bag)|(in transit)|(all over),
    - cheap|our|seo|marketing|holiday|spa|followers packages|package`,
  repair: '- at least ..1 brakes|repair*, repair*, brakes, oil change, tyre*, tire, tires, gearbox',
  haircut:
    'good|great|best|skin|clean|sharp|perfect|decent|mint|proper|low|mid|high fade, blonde, brunette, brassy, toner, haircut*, a trim, my fringe, balayage, my roots, layers, inches off, too short, my hair, hair colour|color, my highlights, highlights in my, beard trim',
  manicure: '- nails it|the|every|that|this|both|them, manicure*, pedicure*, nails, my nails',
  massage: 'massage*, facial',
  cleanliness: `
    used bandaid*|plaster|tissue|tissues|condom|towel|towels|needle|(band aid), oil|grease|mud|dirt|footprints|handprints|sawdust on|over ..2 seat|seats|steering|wheel|carpet|carpets|mats|dash|dashboard|upholstery|floor|sofa|walls, - dirty|filthy look|looks|laugh|jokes|joke|martini*, - expect|expects|expected|expecting|dreaded|dreading|feared|fearing|imagined|pictured ..3 dirty|filthy|grubby|sticky|stained|mouldy|dusty, - dust sheet*, - my|our|the|a|their cleaner|cleaners, - cleaner|cleaners came|spent|turned|arrived|left|missed|did|has|never,
    - cleaned|clean|cleaning up after, - smell|smells|smelled|smelt|smelling|stinks|stank of|like ..1 plastic|chemicals|rubber|paint|glue|petrol|smoke|cigarettes|gas|heaven, greasy handprints|fingerprints|marks, left|leaving|leave ..5 mess|mud|rubbish ..1 behind|everywhere, clean, cleanliness, cleaner, spotless, immaculate, dirty, filthy, - gold dust, - sticky toffee|rice|bun|buns|ribs|wings|pudding, dust, dusty, grease, greasy seat|seats|hands|plate|table, stain*, hygiene, unclean, mould*,
    mold*, cockroach*, bed bugs, hair in, sticky, grubby, untidy`,
  waiting: `- (had|have|has|was|were|left|put) ..9 waiting for (us|our|me|my|the (dog|kids|children|baby)), 
    - (he|she|driver|always|postman|courier|guy|man|lady) ..1 waits|waited till|until|for ..2 (mum|mom|mam|dad|gran|her|him|me|us|my), - <number> and slow,
    <number> hrs|hours|hr|mins|minutes for a|an|one|two|three|my|our|some|the|coffee|food|drinks|starters|mains, sat|stood|sitting|standing ..5 for <number> minutes|mins|hours|hrs,
    - waiting room|area|list|staff, - expect|expects|expected|expecting|feared|fearing|dreaded|dreading|imagined|(braced for) ..4 wait|waiting|queue|queues|slow, - (rather than)|(instead of)|without waiting, - worth|without the|every|any|a wait|queue|waiting|minute, turned|showed up ..3 hours|hour|days later, ready by, booked for ..3 sat|seated, wait, waited, waiting, queue*, slow service, slow, took .. hour|hours|minutes|ages|forever|long, minutes late, longer than,
    - happy hour ..3 for, hour|minutes|mins|hrs for ..2 toastie*|ramen|soup|steak|curry|fries|ribs|taco*|noodles|sushi|chicken|sandwich*|pasta|salad|fish|toast|beer|pint, hour and ..2 for ..2 toastie*|ramen|soup|steak|curry|fries|ribs|taco*|noodles|sushi|chicken|sandwich*|pasta|salad|fish|toast|beer|pint,
    hour late, hours late, forever, kept us|me waiting, quick service, minutes|hour|hours|mins|hrs past|before|until|for .. coffee|drink|drinks|table|whites|starter*|slot|appointment|bill|food|anyone,
    minutes|hour|hours|mins|hrs for .. burger*|pizza*|main|mains|order|breakfast|dessert*|sandwich*|water|taxi|cab|meal|reply|answer, mins|hrs|days|weeks late, took .. mins|hrs|weeks|months,
    takes|take|taking .. hour|hours|ages|forever|weeks|months, - take|takes|took .. ages|forever|minutes|hours to boil|heat|charge|dry|load|open|start|cook|install|download|brew,
    told|promised ..4 done|ready|finished|fixed by, (had not)|hadnt|(have not)|havent|(has not)|hasnt ..1 started|begun|touched, still nothing|(not here)|(not arrived)|(no sign), hour|half|(a half) late, (did not)|didnt|(were not)|werent|(was not)|wasnt ..1 sit|sat|seated|(sit down)|(sat down)|served|(get seated) ..1 until|till, not|never sit|sat|seated ..1 until|till, another|extra|(more than one)|second|more register|registers|till|tills|checkout|checkouts|cashier|cashiers`,
  price: `
    quid|pounds|euros|dollars|bucks for a|an|one|two ..2 beer|pint|glass|bottle|wine|coffee|tea|water|juice|burger|sandwich*|toastie*|slice|cake|pizza|soup|salad|breakfast,
    charged|charge|charges me|us ..2 quid|pounds|euros|dollars, quoted ..3 invoiced, under|below|(less than) ..1 quote|quoted|estimate, charged ..2 tenner|fiver|pennies, price*, delivery|service|booking|order|small|admin|cancellation|cleaning fee|fees, - no show|shows|(turn up) fee|fees|charge|charges, fees, overpriced, expensive, paywall, pay wall, pricey, bit|little|rather|quite steep|dear, cheap, value for money, =affordable, cost, costs, =reasonably, =reasonable,
    - (not|never|isnt|aint|wasnt|arent) ..1 cheap|(the cheapest) ..1 but, - at all costs, - avoid ..2 costs`,
  bill: `- bill ..6 under|below|(less than) ..1 quote|quoted|estimate, - minutes|mins|hour|hours|ages|wait|waited|waiting for the|our bill, bill, charged ..3 twice, charged ..1 my|our|the card, - dentist|dental|medical|hospital|vet bill*, overcharged, charged twice, charged .. for, double charged, hidden fee*|charge*, service charge, quoted .. charged, charged .. more|extra|double|without|instead`,
  delivery:
    '- delivery fee*|charge*, - dessert*|starter*|main|mains|side|sides|fries|chips|drink|drinks|coffee|sauce ..1 never arrived, came|arrived|delivered ..1 monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow, left|leave|leaving|delivered|deliver|outside|at|to ..2 wrong house|address|flat|door|doorstep, never sent|received, arrived ..1 cracked|broken|smashed|damaged|squashed|melted, nothing ..1 arrived|came|delivered|received, took my|our money ..3 never|nothing|no, deliver*, =shipping, =shipped, shipment, parcel*, arrived late, never arrived, =tracking',
  order:
    '- take|took|taken|taking|takes our|my|the|your order, - was|were|had|husband|wife ordered ..1 medium|rare|(well done), - out of order, - small|minimum order, wrong order, my order, our order, order was, ordered, order, wrong item, they|always|also|and|again forgot|forget the|my|our|half|part|one, missing item*|from my|from our, item|items ..1 missing',
  booking:
    '- already|just|have|weve|ive|(we have)|(i have) booked again|for|our|my|the|another|next|in ..1 next|another|again|may|june|july|spring|summer|autumn|christmas|january|february|march|april|august|september|october|november|december|year, - already booked|rebooked, - had|have|having a|an ..3 reservation|reservations, - booking fee*, booking*, =booked, no record of|that, gave|given|giving ..2 room|table away, reservation*, reserved, cancelled|canceled ..1 our|my|(on me)|(on us), overbooked',
  appointment: '- no show fee|fees|charge|charges|penalty, no show|shows, appointment*',
  noise: `
    - quiet end|corner|drink|word|night|spot|table, - woken|woke by|to ..1 birds|birdsong|sea|sound|smell|waves|view, noise, noisy, loud, - loud music|band|dj|bass, - music|band|dj ..4 loud, - out|clear loud, - loud and clear, loud neighbours|neighbors|people, thin walls, walls like paper, hear|heard ..2 every word|everything|(next door)|neighbours|neighbors|footsteps, (could not)|could sleep, soundproof*, quiet,
    building works, construction,
    woken|awoken ..1 by|at|up, woke|waking|wakes us|me|everyone, kept ..1 us|me|everyone awake, kept awake, rattled|rattling|rattles|creaked|creaking, banging|humming|buzzing|dripping|barking ..2 night, bottles|bins|deliveries|lorries|drilling|hammering|building ..4 at|from|till|until ..1 2|3|4|5|6|7|2am|3am|4am|5am|6am|7am|four|five|six|seven|dawn|midnight, earplugs, ear plugs`,
  refund: 'refund*, money back, my|our deposit, reimburse*, return policy, =returns',
  warranty: 'warranty, guarantee claim',
  room: 'room, rooms, =suite, =suites, =apartment, =apartments, balcony',
  bed: '- <number> bed, - (one|two|three|four|five) bed, - dust sheets, bed, beds, mattress, pillow*, - on the|my|our|each pillow*, sheets, linen*, bedding',
  bathroom:
    '- my|our ..2 shower|bath|bathroom (at home)|(back home), - baby|bridal|meteor shower*, - by|near|beside|opposite|(next to)|to the toilet*|bathroom*|loo|loos, bathroom*, shower*, toilet*, restroom*, washroom*, hot water',
  view: 'view, views, =overlooking, =overlooks the|a, overlooked|faced|faces|facing|onto ..1 bins|car|parking|wall|sea|harbour|harbor|garden|gardens|river|lake|road|street|pool|courtyard|beach|square|kitchen|kitchens|dumpsters|building',
  location: 'location, located, close to everything, =central, =centrally, walking distance',
  parking:
    '- people|guests|residents|everyone|everybody|us|we|stood|standing|sat|sitting|waiting|walked|cried|shivering ..5 in|across|outside the|a|their|your car park|carpark, - car park|carpark (in the rain)|(in pyjamas)|(in our pyjamas)|(in the cold), - parking 0|1|2|3|4|5|6 10, =parking, car park, parking lot, - over|overlooking|overlooked|view|views|got|facing|of ..1 car park|parking',
  wifi: 'wifi, wi fi, internet',
  atmosphere: 'atmosphere, ambience, ambiance, vibe, vibes, interior, =decor, cosy, cozy, =setting, terrace',
  music: 'music, live band, dj',
  temperature: `- shower|showers|water|food|coffee|tea|soup|pool|bath was|is|were ..1 freezing|boiling|roasting|arctic, air conditioning, aircon, air con, =ac, heating, freezing in, too hot in, stuffy, draughty, cold room, was|is|were|room freezing|boiling|sweltering|roasting, temperature, baltic, drafty, a|the draught|draft from|by|every|whenever|down|on, could see your|our|my breath`,
  pool: 'lift, lifts, elevator*, - lift off|home, - a lift to|from|home, out of order, pool, sauna, spa, gym, facilities',
  app: 'notification*, =alerts, widget*, - app says|said|claims|shows .. min|mins|minutes|hour, battery drain|drains|draining|killer|hog, drains|eats|kills .. battery, app, crash*, =freezes, =freezing up, =bug, =bugs, - a|the|our|my|his|her|with|double|golf|baby|beach|dune buggy, =buggy, glitch*, laggy, lags, interface',
  update:
    '- <start> update|updated, update, updated, latest version, =patch, =patches, new version, old|previous|new ..1 version|design|layout|look|interface|ui|view, redesign*, since the update',
  login:
    '- ride|run|walk|hike|swim|dive|training|workout|food|mood|trip|mile|yule|oak log, log in, login, sign in, password, verification code, log|logs|logged|logging|sign|signs|signed|signing|kick|kicks|kicked|kicking|boots|booted me|us|you|everyone|users ..1 out',
  payment:
    'payment*, card declined, subscription*, charged me, - not|never|without|nothing .. charge|charged|charging me, already|even|have|had paid, paid twice|already|online|upfront|but|and, paid for premium|pro|plus|the full|full|gold',
  ads: `=ads, adverts, advertising, popups,
    =ad`,
  support: `
    nobody|(no one)|never|not|didnt picks|picked|pick|picking ..2 up|phone, support, customer service, help desk, helpline, call centre|center, no one answers, nobody answers,
    emails unanswered, hotline,
    copy|cut and paste|pasted, canned|scripted|generic|template|templated|automated|stock|boilerplate reply|replies|response|responses|answer|answers|email|emails`,
  children: '=kids, children, kids menu, playground, play area',
  lesson: 'lesson*, course*, - of course, - main|first|second|golf course*, teacher*, tutor*, instructor*',
  account: 'account, loan, mortgage, credit card, interest rate',
  hours: `
    opening|closing hours|times, hours on the door|website|google, (closed|shut) (early|before), supposed to be open, said|says|say ..3 open ..6 closed|shut`,
  damage: `
    - damage deposit, - not|without|never|hardly|hadnt|hasnt|havent|(had not)|(has not)|(did not have)|barely a|one|any|so ..1 (much as a)? scratch|dent|crack|mark, - no scratch|scratches|dent|dents|damage|cracks, - (nothing|not|none) ..2 scratched|cracked|dented|damaged|smashed, damage, damaged, =dent, =dents, =dented, scratched, =scratch, =scratches, =cracked, =smashed, arrived broken`,
  smell: `
    - (smell|smells|smelled|smelt) ..2 (amazing|lovely|great|delicious|fresh|gorgeous|divine|wonderful), - smell|smells|smelled|smelt|smelling like|of (a|an|the|fresh|ripe|warm|freshly)? ..1 strawberr*|rose|roses|lavender|vanilla|candyfloss|bubblegum|flowers|coconut|lemon|lemons|peach|peaches|apple|apples|cinnamon|bread|cake|spring|summer|heaven|dream, smell, smells, smelled, smelt, smelly, stink, stinks, stank, stench, odour, odor`,
  missing: `
    dessert*|starter*|main|mains|side|sides|fries|chips|drink|drinks|coffee|sauce|sauces|bread|rice|naan|salad|chutney|dip|dips|gravy|veg|vegetables|cutlery ..1 never arrived|came|appeared|(turned up)|(showed up), what was missing, missing item|items|part|parts|screws|cable|sauce, (item|items|part|parts|screws|cable|sauce|drink|drinks|side|sides|half|something) ..3 missing`,
  cancelling: `
    (cancel|cancelling|canceling|cancelled|canceled) ..2 (membership|contract|subscription), cancellation of ..2 (membership|contract|subscription)`,
};

export const sectorWords: Cues['sectorWords'] = {
  restaurant: `
    this|your restaurant|pizzeria|cafe|bistro, pizza, delivery boy, waiter, waitress, menu, dish, dishes, starter, starters, main course, chef, soup, pasta, risotto, lasagne,
    steak, burger, sushi, curry, tapas, sommelier`,
  hotel: `
    this|your|their hotel|hostel, restaurant|pizzeria|cafe|bistro, =salon, waiter, waitress, menu, dish, dishes, starter, starters, main course, chef,
    pizza, soup, pasta, risotto, lasagne, steak, burger, sushi, curry, tapas, sommelier, hotel room, my room, our room, front desk, housekeeping, bed linen, overnight stay,
    check in desk, hostel, room service, minibar, pedicure, manicure, airline, our|my flight`,
  health: `
    dentist, doctor, clinic, filling, =surgery, my tooth, my crown, crown fell|broke, root canal, hygienist, physio, physiotherapist, midwife, eye test,
    hearing test`,
  auto: `
    brakes, gearbox, oil change, mechanic, car repair, tyres, clutch, =mot, garage, exhaust, test drive, wheel alignment, cam belt, courtesy car,
    this|your garage`,
  beauty: `
    haircut, manicure, hairdresser, my nails, eyelashes, barber, balayage, my fringe, gel nails, pedicure, eyebrows, tattoo, eyelash extensions,
    this|your|the salon, =salon, filling, surgery, clinic, doctor`,
  app: `
    app crashes, latest update, log in, app store, in app purchase*`,
  finance: `
    mortgage, loan, overdraft, my bank, current account, savings account, =isa`,
  delivery: `
    delivery boy|driver|guy, restaurant|pizzeria|cafe|bistro, waiter, waitress, menu, dish, dishes, starter, starters, main course, chef, pizza, soup, pasta, risotto, lasagne,
    steak, burger, sushi, curry, tapas, sommelier`,
  retail: `
    delivery boy|driver|guy, restaurant|cafe, waiter, waitress, menu, dish, dishes, starter, starters, main course, chef, pizza, soup, pasta, risotto, lasagne, steak, burger,
    sushi, curry, tapas, sommelier, eye test, haircut, tyres, app store, my bank`,
  legal: `
    conveyanc*, probate, this|your law firm, mortgage, loan, my bank, clinic, doctor`,
  education: `
    driving instructor, driving school, driving test, headteacher, pupils, homework, semester, dish, dishes, chef, menu`,
  generic: `
    this airline, airline, my|our flight, boarding gate, cabin crew, baggage carousel, flight attendant*, electrician, roofer, rewiring, tiler,
    removal firm, kennels, undertaker`,
};

export const staffRoles = `
    waiter, waitress, server, bartender, barista, host, hostess, manager, receptionist, stylist, hairdresser, barber, mechanic, technician,
    driver, courier, chef, guide, instructor, consultant, assistant, colleague, salesman, saleswoman, administrator, masseuse, therapist, owner,
    employee, agent, concierge, plumber, electrician, fitter, nurse, vet, teacher, tutor, coach, trainer, engineer, cleaner, gardener, painter,
    groomer, physio, hygienist, dentist, adviser, advisor, decorator, roofer, locksmith, handyman, builder, carpenter, joiner, surveyor,
    surgeon, midwife, optician, pharmacist, librarian, photographer, florist, tailor, baker, butcher, sommelier, housekeeper, porter, doorman,
    lifeguard, postman, rider, cabbie, skipper, captain, pilot, stewardess, solicitor, lawyer, broker, landlady, landlord, hairstylist,
    colourist, colorist, nail tech, nail technician, beautician, tattooist, tattoo artist, esthetician, lashes artist, personal trainer,
    childminder, nanny, tour guide, (front desk)|reception|bar|counter|till|door|breakfast|delivery guy|lady|girl|woman|man|lad|gentleman|clerk, desk clerk, instructor called, gentleman|lady|lad|guy|girl|woman|man|chap|bloke called|named`;
