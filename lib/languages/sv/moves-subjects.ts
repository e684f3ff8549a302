import type { Phrasebook } from '../../compose/phrasebook.ts';

const trouble = (joins: string) => ({
  is: `krånglet med ${joins}`,
  letDown: `det blev krångel med ${joins}`,
  shares: 'trouble',
  joins,
});
/** A dish or a drink pleases the palate, anything else meets a hope. */
const enjoyed = (is: string) => ({ is, pleased: `[ni|du] tyckte om ${is}`, shares: 'enjoyed', joins: is });
const happy = (is: string) => ({ is, pleased: `[ni var nöjda|du var nöjd] med ${is}`, shares: 'happy', joins: is });
const lacking = (is: string) => ({
  is,
  letDown: `${is} inte levde upp till [era|dina] förväntningar`,
  shares: 'lacking',
  joins: is,
});
const disliked = (is: string) => ({
  is,
  letDown: `[ni blev besvikna|du blev besviken] på ${is}`,
  shares: 'disliked',
  joins: is,
});
const same = (is: string) => ({ good: happy(is), bad: lacking(is) });
const savoured = (is: string) => ({ good: enjoyed(is), bad: disliked(is) });

/** What a review is about, as words of a reply: `is` can follow "om", "för", "att … gjorde dig besviken"; `pleased` is a clause after "roligt att", `letDown` one after "ledsna över att". Where a side is missing, it is not taken up. */
export const subjects: Phrasebook['subjects'] = {
  service: same('servicen'),
  rudeness: { bad: { is: 'det otrevliga bemötandet', letDown: '[ni|du] upplevde bemötandet som otrevligt' } },
  staff: {
    good: { is: 'vår personal', pleased: 'vår personal tog väl hand om [er|dig]' },
    bad: lacking('bemötandet från vår personal'),
  },
  waiter: same('serveringen'),
  reception: {
    good: { is: 'receptionen', pleased: 'receptionen tog väl hand om [er|dig]' },
    bad: lacking('mottagandet i receptionen'),
  },
  driver: { good: { is: 'föraren', pleased: 'föraren gjorde ett bra jobb' }, bad: lacking('förarens insats') },
  master: { good: happy('insatsen'), bad: lacking('utförandet') },
  food: savoured('maten'),
  breakfast: savoured('frukosten'),
  soup: savoured('soppan'),
  pizza: savoured('pizzan'),
  coffee: savoured('fikat'),
  dessert: savoured('efterrätten'),
  meat: savoured('köttet'),
  fish: savoured('fisken'),
  salad: savoured('salladen'),
  drinks: savoured('dryckerna'),
  menu: same('menyn'),
  portion: { good: happy('portionerna'), bad: lacking('portionens storlek') },
  sushi: savoured('sushin'),
  burger: savoured('hamburgaren'),
  product: same('varan'),
  quality: same('kvaliteten'),
  size: { bad: trouble('storleken'), good: happy('passformen') },
  range: same('utbudet'),
  packaging: same('förpackningen'),
  repair: same('arbetet'),
  haircut: same('klippningen'),
  manicure: same('manikyren'),
  massage: same('behandlingen'),
  cleanliness: same('städningen'),
  waiting: {
    good: { is: 'den snabba servicen', pleased: '[ni|du] tyckte om den snabba servicen' },
    bad: { is: 'den långa väntan', letDown: '[ni|du] fick vänta så länge' },
  },
  price: {
    good: { is: 'priserna', pleased: 'priserna kändes bra' },
    bad: { is: 'priset', letDown: 'priset kändes för högt' },
  },
  bill: { bad: trouble('räkningen') },
  delivery: same('leveransen'),
  order: { good: happy('beställningen'), bad: trouble('beställningen') },
  booking: { bad: trouble('bokningen') },
  appointment: { bad: trouble('tiderna') },
  noise: { good: enjoyed('lugnet'), bad: { is: 'ljudnivån', letDown: 'ljudnivån störde' } },
  refund: { bad: trouble('återbetalningen') },
  warranty: { bad: trouble('garantin') },
  room: same('rummet'),
  bed: same('sängen'),
  bathroom: same('badrummet'),
  view: { good: enjoyed('utsikten'), bad: lacking('utsikten') },
  location: { good: enjoyed('läget'), bad: lacking('läget') },
  parking: same('parkeringen'),
  wifi: { good: { is: 'wifi', pleased: 'wifi fungerade bra' }, bad: trouble('wifi') },
  atmosphere: same('miljön'),
  music: { good: enjoyed('musiken'), bad: lacking('musiken') },
  temperature: { bad: { is: 'temperaturen', letDown: 'temperaturen inte var behaglig' } },
  pool: same('pool- och spadelen'),
  app: { good: { is: 'appen', pleased: '[ni|du] tycker om appen' }, bad: trouble('appen') },
  update: {
    good: { is: 'uppdateringen', pleased: '[ni|du] tycker om uppdateringen' },
    bad: {
      ...trouble('uppdateringen'),
      is: 'krånglet efter uppdateringen',
      letDown: 'det blev krångel efter uppdateringen',
    },
  },
  login: { bad: trouble('att logga in') },
  payment: { bad: trouble('betalningen') },
  ads: {
    good: { is: 'reklamfriheten', pleased: '[ni|du] slipper reklam i appen' },
    bad: { is: 'reklamen', letDown: 'reklamen störde' },
  },
  support: {
    good: { is: 'vår kundtjänst', pleased: '[ni|du] fick bra hjälp av vår kundtjänst' },
    bad: lacking('kontakten med oss'),
  },
  children: { good: { is: 'stunden här med barnen', pleased: 'barnen hade det bra hos oss' } },
  lesson: same('lektionerna'),
  account: {},
  hours: {
    good: { is: 'öppettiderna', pleased: 'öppettiderna passade' },
    bad: { is: 'öppettiderna', letDown: 'öppettiderna inte passade' },
  },
  damage: { bad: { is: 'skadan', letDown: 'något blev skadat' } },
  smell: { bad: { is: 'lukten', letDown: 'lukten störde' } },
  missing: { bad: { is: 'det som saknades', letDown: 'något saknades' } },
  cancelling: { bad: trouble('uppsägningen') },
};

const dish = savoured('{is}');
export const things: Phrasebook['things'] = {
  dish,
  thing: same('{is}'),
  seat: { good: enjoyed('miljön'), bad: lacking('{is}') },
  noise: { bad: { is: '{is}', letDown: '{is} störde [er|dig]' } },
};
