import type { Phrasebook } from '../../compose/phrasebook.ts';

/**
 * What a review is about, as words of a reply. `is` nominative, `acc` accusative after „für“ and „über“, `pleased` and `letDown` as clauses after „dass“;
 * `shares` and `joins` where several can share one verb („mit der Suppe und dem Kaffee nicht zufrieden“). Where a side is missing, it is not taken up.
 */
const dative = (is: string) =>
  is.replace(
    /^(?:der|das|die|unsere|unser) /u,
    (article) => ({ 'die ': 'der ', 'unsere ': 'unserer ', 'unser ': 'unserem ' })[article] ?? 'dem ',
  );
const disappointing = (is: string, acc = is, dat = dative(is)) => ({
  is,
  acc,
  letDown: `[Sie|du] mit ${dat} nicht zufrieden [waren|warst]`,
  shares: 'unzufrieden',
  joins: dat,
});
const clause = (is: string, acc: string, verb: 'hat' | 'haben', like: 'gefallen' | 'geschmeckt', dat = dative(is)) => ({
  good: { is, acc, pleased: `[Ihnen|dir] ${is} ${like} ${verb}`, shares: like, joins: is },
  bad: disappointing(is, acc, dat),
});
const thing = (is: string, acc = is) => clause(is, acc, 'hat', 'gefallen');
const dish = (is: string, acc = is) => clause(is, acc, 'hat', 'geschmeckt');
const good = (is: string, acc: string, pleased: string) => ({ is, acc, pleased });
const bad = (is: string, acc: string, letDown: string) => ({ is, acc, letDown });
const unfit = (is: string, acc: string, letDown: string) => ({
  ...bad(is, acc, letDown),
  shares: 'gepasst',
  joins: is,
});
const trouble = (is: string, acc: string, joins: string) => ({
  ...bad(is, acc, `es ${joins} Schwierigkeiten gab`),
  shares: 'schwierigkeiten',
  joins,
});

export const subjects: Phrasebook['subjects'] = {
  service: thing('der Service', 'den Service'),
  rudeness: { bad: bad('der Umgangston', 'den Umgangston', 'der Umgangston bei uns nicht gestimmt hat') },
  staff: {
    good: good('unser Team', 'unser Team', '[Sie sich|du dich] bei unserem Team gut aufgehoben [fühlten|fühltest]'),
    bad: disappointing('der Kontakt mit unserem Team', 'den Kontakt mit unserem Team', 'unserem Team'),
  },
  waiter: {
    good: good('der Service am Tisch', 'den Service am Tisch', '[Sie|du] am Tisch gut betreut [wurden|wurdest]'),
    bad: disappointing('der Service am Tisch', 'den Service am Tisch'),
  },
  reception: {
    good: good('der Empfang', 'den Empfang', 'der Empfang so freundlich war'),
    bad: disappointing('der Empfang', 'den Empfang'),
  },
  driver: {
    good: good('unser Lieferteam', 'unser Lieferteam', 'unser Lieferteam so freundlich war'),
    bad: disappointing(
      'der Kontakt mit unserem Lieferteam',
      'den Kontakt mit unserem Lieferteam',
      'unserem Lieferteam',
    ),
  },
  master: {
    good: good('unsere Arbeit', 'unsere Arbeit', '[Sie|du] mit unserer Arbeit zufrieden [sind|bist]'),
    bad: disappointing('unsere Arbeit'),
  },
  food: dish('das Essen'),
  breakfast: dish('das Frühstück'),
  soup: dish('die Suppe'),
  pizza: dish('die Pizza'),
  coffee: dish('der Kaffee', 'den Kaffee'),
  dessert: dish('das Dessert'),
  meat: dish('das Fleisch'),
  fish: dish('der Fisch', 'den Fisch'),
  salad: dish('der Salat', 'den Salat'),
  drinks: clause('die Getränke', 'die Getränke', 'haben', 'geschmeckt', 'den Getränken'),
  menu: thing('die Karte'),
  portion: {
    good: good('die Portionen', 'die Portionen', 'die Portionen gepasst haben'),
    bad: unfit('die Portion', 'die Portion', '[Ihnen|dir] die Portion zu klein war'),
  },
  sushi: dish('das Sushi'),
  burger: dish('der Burger', 'den Burger'),
  product: {
    good: good('der Einkauf', 'den Einkauf', '[Sie|du] mit dem Einkauf zufrieden [sind|bist]'),
    bad: disappointing('der Artikel', 'den Artikel'),
  },
  quality: {
    good: good('die Qualität', 'die Qualität', 'die Qualität überzeugt hat'),
    bad: disappointing('die Qualität'),
  },
  size: {
    good: good('die Passform', 'die Passform', 'die Größe gepasst hat'),
    bad: trouble('die Größe', 'die Größe', 'mit der Größe'),
  },
  range: thing('die Auswahl'),
  packaging: {
    good: good('die Verpackung', 'die Verpackung', 'alles gut verpackt ankam'),
    bad: disappointing('die Verpackung'),
  },
  repair: {
    good: good('die Reparatur', 'die Reparatur', 'die Reparatur gut gelungen ist'),
    bad: disappointing('die Reparatur'),
  },
  haircut: thing('der Haarschnitt', 'den Haarschnitt'),
  manicure: thing('die Maniküre'),
  massage: {
    good: good('die Massage', 'die Massage', '[Ihnen|dir] die Massage gutgetan hat'),
    bad: disappointing('die Massage'),
  },
  cleanliness: {
    good: good('die Sauberkeit', 'die Sauberkeit', '[Sie|du] alles sauber vorgefunden [haben|hast]'),
    bad: bad('die Sauberkeit', 'die Sauberkeit', 'es an Sauberkeit gefehlt hat'),
  },
  waiting: {
    good: good('die schnelle Bedienung', 'die schnelle Bedienung', '[Sie|du] nicht lange warten [mussten|musstest]'),
    bad: bad('die Wartezeit', 'die Wartezeit', '[Sie|du] so lange warten [mussten|musstest]'),
  },
  price: {
    good: good('die Preise', 'die Preise', 'der Preis gestimmt hat'),
    bad: bad('der Preis', 'den Preis', 'Preis und Leistung für [Sie|dich] nicht zusammengepasst haben'),
  },
  bill: { bad: trouble('die Rechnung', 'die Rechnung', 'mit der Rechnung') },
  delivery: {
    good: good('die Lieferung', 'die Lieferung', 'mit der Lieferung alles geklappt hat'),
    bad: trouble('die Lieferung', 'die Lieferung', 'mit der Lieferung'),
  },
  order: {
    good: good('die Bestellung', 'den reibungslosen Ablauf', 'mit der Bestellung alles geklappt hat'),
    bad: trouble('die Bestellung', 'die Bestellung', 'mit der Bestellung'),
  },
  booking: {
    good: good('die Reservierung', 'die reibungslose Reservierung', 'mit der Reservierung alles geklappt hat'),
    bad: trouble('die Reservierung', 'die Reservierung', 'mit der Reservierung'),
  },
  appointment: {
    good: good('der Termin', 'den reibungslosen Ablauf', 'mit dem Termin alles geklappt hat'),
    bad: trouble('der Termin', 'den Termin', 'mit dem Termin'),
  },
  noise: {
    good: good('die Ruhe', 'die Ruhe', '[Sie|du] Ruhe gefunden [haben|hast]'),
    bad: bad('der Lärm', 'den Lärm', 'es [Ihnen|dir] zu laut war'),
  },
  refund: { bad: trouble('die Rückerstattung', 'die Rückerstattung', 'mit der Rückerstattung') },
  warranty: {
    bad: trouble('die Rückgabe oder Reklamation', 'die Rückgabe oder Reklamation', 'bei der Rückgabe oder Reklamation'),
  },
  room: thing('das Zimmer'),
  bed: {
    good: good('unsere Betten', 'unsere Betten', '[Sie|du] in unseren Betten gut geschlafen [haben|hast]'),
    bad: bad('das Bett', 'das Bett', '[Sie|du] nicht gut geschlafen [haben|hast]'),
  },
  bathroom: {
    good: thing('das Bad').good,
    bad: bad('das Bad', 'das Bad', 'mit Bad und Dusche etwas nicht gestimmt hat'),
  },
  view: thing('die Aussicht'),
  location: thing('die Lage'),
  parking: {
    good: good('die Parkplätze', 'die Parkplätze', 'das Parken so gut geklappt hat'),
    bad: trouble('das Parken', 'das Parken', 'beim Parken'),
  },
  wifi: {
    good: good('das WLAN', 'das WLAN', 'das WLAN gut funktioniert hat'),
    bad: trouble('das WLAN', 'das WLAN', 'mit dem WLAN'),
  },
  atmosphere: thing('die Atmosphäre'),
  music: {
    good: thing('die Musik').good,
    bad: bad('die Musik', 'die Musik', 'die Musik [Sie|dich] gestört hat'),
  },
  temperature: { bad: bad('das Raumklima', 'das Raumklima', 'das Raumklima nicht angenehm war') },
  pool: thing('der Bade- und Wellnessbereich', 'den Bade- und Wellnessbereich'),
  app: {
    good: good('die App', 'die App', '[Ihnen|dir] die App gefällt'),
    bad: trouble('die App', 'die App', 'mit der App'),
  },
  update: {
    good: good('das Update', 'das Update', '[Ihnen|dir] das Update gefällt'),
    bad: trouble('das Update', 'das Update', 'nach dem Update'),
  },
  login: { bad: trouble('die Anmeldung', 'die Anmeldung', 'bei der Anmeldung') },
  payment: { bad: trouble('die Zahlung', 'die Zahlung', 'mit der Zahlung') },
  ads: {
    good: good('die Werbefreiheit', 'die Werbefreiheit', '[Sie|du] die App ohne Werbung [schätzen|schätzt]'),
    bad: bad('die Werbung', 'die Werbung', 'die Werbung [Sie|dich] gestört hat'),
  },
  support: {
    good: good('unser Kundenservice', 'unseren Kundenservice', 'der Kontakt mit unserem Kundenservice angenehm war'),
    bad: disappointing('unser Kundenservice', 'unseren Kundenservice'),
  },
  children: {
    good: good('die Kinderfreundlichkeit', 'die Kinderfreundlichkeit', 'auch die Kinder eine gute Zeit hatten'),
  },
  lesson: thing('der Unterricht', 'den Unterricht'),
  account: {},
  hours: {
    good: good('die Öffnungszeiten', 'die Öffnungszeiten', '[Ihnen|dir] die Öffnungszeiten entgegenkommen'),
    bad: trouble('die Öffnungszeiten', 'die Öffnungszeiten', 'mit den Öffnungszeiten'),
  },
  damage: { bad: bad('der Schaden', 'den Schaden', 'etwas beschädigt war') },
  smell: { bad: bad('der Geruch', 'den Geruch', '[Sie|dich] der Geruch gestört hat') },
  missing: { bad: bad('die fehlenden Teile', 'die fehlenden Teile', 'etwas gefehlt hat') },
  cancelling: { bad: trouble('die Kündigung', 'die Kündigung', 'mit der Kündigung') },
};

/** `-s` of one, `-p` of several. */
export const things: Phrasebook['things'] = {
  'dish-s': clause('{is}', '{acc}', 'hat', 'geschmeckt', '{dat}'),
  'dish-p': clause('{is}', '{acc}', 'haben', 'geschmeckt', '{dat}'),
  'thing-s': clause('{is}', '{acc}', 'hat', 'gefallen', '{dat}'),
  'thing-p': clause('{is}', '{acc}', 'haben', 'gefallen', '{dat}'),
  'noise-s': { bad: bad('{is}', '{acc}', '{is} gestört hat') },
  'noise-p': { bad: bad('{is}', '{acc}', '{is} gestört haben') },
};
