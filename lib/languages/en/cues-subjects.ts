import type { Cues } from '../../triage/cue-book.ts';

export const subjects: Cues['subjects'] = {
  service: `service, =hospitality, =hospitable, customer care, served, attentive, unprofessional, attitude, ignored`,
  rudeness: `
    rude*, impolite, shouted at, yelled at, dismissive, arrogant, condescending, disrespect*, spoke|talked .. like,
    hung up, tone of, way .. spoken to`,
  staff: `
    staff, team, employee*, personnel, crew, =manager, =managers, =management, owner, owners, host, hostess, nurse*, friendly people,
    everyone .. friendly|kind|helpful|lovely, assistant*, cashier*`,
  waiter: 'waiter*, waitress*, server, servers, bartender*, barista*, barman, at my|our|your table',
  reception: 'reception*, front desk, check in, checkin, check out, concierge',
  driver: 'courier*, delivery man|guy|driver, driver*, delivery went',
  master:
    'stylist*, hairdresser*, barber*, mechanic*, technician*, masseuse*, therapist*, nail tech*, specialist*, the result',
  food: `
    food, meal*, dinner, lunch, brunch, dish, dishes, tasty, delicious, cuisine, starter*, pasta, noodles, rice,
    fries, chips, sandwich*, curry, inedible, undercooked, overcooked, tasteless, bland, brownie*, oyster*, cheese, fillet*, olive*`,
  breakfast: 'breakfast*, buffet',
  soup: 'soup*, ramen, broth',
  pizza: 'pizza*',
  coffee: 'coffee*, =latte, =lattes, espresso*, cappuccino*, flat white*',
  dessert: 'dessert*, cake, cakes, cheesecake*, tiramisu, ice cream',
  meat: 'steak*, meat, lamb, ribs, beef, chicken, pork',
  fish: 'fish, salmon, seafood, prawn*, shrimp*',
  salad: 'salad*',
  drinks: 'drinks, cocktail*, wine, wines, beer, beers',
  menu: 'menu',
  portion: 'portion*',
  sushi: 'sushi, =rolls',
  burger: 'burger*',
  product: `
    =product, =products, item, items, =goods, =dress, =dresses, shoes, jacket, smartphone, laptop, sofa, mattress, toy, toys, boots, bag, zip, zipper, seam, seams, kettle, toaster, fridge, lamp, chair, chairs, coat, jeans, trousers, shirt, headphones, - massage chair*,
    faulty, defective, fell apart, my|your|our|this purchase`,
  quality: 'quality',
  size: 'size, sizes, sizing, =fits, =fit me|perfectly|well|badly, the =fit, too small, too big',
  range: 'selection, =range, choice, assortment',
  packaging: 'packag*, packed, wrapped, box was, wrapping',
  repair: 'repair*, brakes, oil change, tyre*, tire, tires, gearbox, mot',
  haircut:
    'haircut*, a trim, my fringe, balayage, my roots, layers, inches off, too short, my hair, hair colour|color, my highlights, highlights in my, beard trim',
  manicure: 'manicure*, pedicure*, nails, my nails',
  massage: 'massage*, facial',
  cleanliness: `
    clean, cleanliness, cleaner, spotless, immaculate, dirty, filthy, - gold dust, dust, dusty, grease, greasy seat|seats|hands|plate|table, stain*, hygiene, unclean, mould*,
    mold*, cockroach*, bed bugs, hair in, sticky, grubby, untidy, smelly, stank, stinks, smelled|smelt`,
  waiting: `
    wait, waited, waiting, queue*, slow service, slow, took .. hour|hours|minutes|ages|forever|long, minutes late, longer than,
    hour late, hours late, forever, kept us|me waiting, quick service, minutes|hour|hours past|before|until|for .. coffee|drink|drinks|table|whites|starter*|slot|appointment|bill|food|anyone`,
  price: `
    price*, overpriced, expensive, pricey, cheap, value for money, =affordable, cost, costs, =reasonably, =reasonable`,
  bill: `bill, - dentist|dental|medical|hospital|vet bill*, overcharged, charged twice, charged .. for, double charged, hidden fee*|charge*, service charge, quoted .. charged, charged .. more|extra|double|without|instead`,
  delivery: 'deliver*, =shipping, =shipped, shipment, parcel*, arrived late, never arrived, =tracking',
  order: 'wrong order, my order, our order, order was, ordered, order, wrong item',
  booking: 'booking*, =booked, reservation*, reserved, cancelled our|my, canceled our|my, overbooked',
  appointment: 'appointment*',
  noise: `
    noise, noisy, loud neighbours|neighbors|people, thin walls, (could not)|could sleep, soundproof*, quiet,
    building works, construction`,
  refund: 'refund*, money back, my|our deposit, reimburse*, return policy, =returns',
  warranty: 'warranty, guarantee claim',
  room: 'room, rooms, =suite, =suites, =apartment, =apartments, balcony',
  bed: 'bed, beds, mattress, pillow*, sheets, linen*, bedding',
  bathroom: 'bathroom*, shower*, toilet*, restroom*, washroom*, hot water',
  view: 'view, views',
  location: 'location, located, close to everything, =central, =centrally, walking distance',
  parking: '=parking, car park, parking lot',
  wifi: 'wifi, wi fi, internet',
  atmosphere: 'atmosphere, ambience, ambiance, vibe, vibes, interior, =decor, cosy, cozy, =setting, terrace',
  music: 'music, live band, dj',
  temperature: `air conditioning, aircon, air con, =ac, heating, freezing in, too hot in, stuffy, draughty, cold room, temperature`,
  pool: 'pool, sauna, spa, gym, facilities',
  app: 'app, crash*, =freezes, =freezing up, =bug, =bugs, =buggy, glitch*, laggy, lags, interface',
  update: '- <start> update|updated, update, updated, latest version, new version',
  login: 'log in, login, sign in, password, verification code',
  payment: 'payment*, card declined, subscription*, charged me, paid',
  ads: '=ads, adverts, advertising, popups',
  support: `
    support, customer service, help desk, helpline, call centre|center, no one answers, nobody answers,
    emails unanswered, hotline`,
  children: '=kids, children, kids menu, playground, play area',
  lesson: 'lesson*, course*, - of course, - main|first|second|golf course*, teacher*, tutor*, instructor*',
  account: 'account, loan, mortgage, credit card, interest rate',
};

export const sectorWords: Cues['sectorWords'] = {
  restaurant: `
    this|your restaurant|pizzeria|cafe|bistro, pizza, delivery boy, waiter, waitress, menu, dish, dishes, starter, starters, main course, chef, soup,
    steak, burger, sushi, curry, tapas, sommelier`,
  hotel: `
    this|your|their hotel|hostel, restaurant|pizzeria|cafe|bistro, =salon, waiter, waitress, menu, dish, dishes, starter, starters, main course, chef,
    pizza, soup, steak, burger, sushi, curry, tapas, sommelier, hotel room, my room, our room, front desk, housekeeping, bed linen, overnight stay,
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
    delivery boy|driver|guy, restaurant|pizzeria|cafe|bistro, waiter, waitress, menu, dish, dishes, starter, starters, main course, chef, pizza, soup,
    steak, burger, sushi, curry, tapas, sommelier`,
  retail: `
    delivery boy|driver|guy, restaurant|cafe, waiter, waitress, menu, dish, dishes, starter, starters, main course, chef, pizza, soup, steak, burger,
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
    childminder, nanny, tour guide, instructor called, gentleman|lady|lad|guy|girl|woman|man|chap|bloke called|named`;
