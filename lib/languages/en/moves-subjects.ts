import type { Phrasebook } from '../../compose/phrasebook.ts';

const enjoyed = (is: string) => ({ is, pleased: `you enjoyed ${is}`, shares: 'enjoyed', joins: is });
const happy = (is: string) => ({ is, pleased: `you were happy with ${is}`, shares: 'happy', joins: is });
const lacking = (is: string) => ({ is, letDown: `${is} let you down`, shares: 'lacking', joins: is });
const trouble = (joins: string, letDown: string) => ({
  is: `the trouble with ${joins}`,
  letDown,
  shares: 'trouble',
  joins,
});
const savoured = (is: string) => ({ good: enjoyed(is), bad: lacking(is) });
const used = (is: string) => ({ good: happy(is), bad: lacking(is) });

/**
 * What a review is about, as words of a reply: `is` can follow "about" and "for"; `pleased` is a clause after "glad", `letDown` one after "sorry";
 * `shares` and `joins` where several can share one verb or noun ("the soup and the coffee let you down"). Where a side is missing, it is not taken up.
 */
export const subjects: Phrasebook['subjects'] = {
  service: used('the service'),
  rudeness: { bad: { is: 'the way you were treated', letDown: 'you were treated this way' } },
  staff: {
    good: { is: 'our team', pleased: 'our team looked after you well' },
    bad: { ...lacking('our team'), is: 'your experience with our team' },
  },
  waiter: used('the table service'),
  reception: {
    good: { is: 'the welcome at reception', pleased: 'reception looked after you well' },
    bad: { ...lacking('reception'), is: 'your experience at reception' },
  },
  driver: {
    good: { is: 'the driver', pleased: 'the driver did a good job' },
    bad: { is: 'your experience with the driver', letDown: 'you had a bad experience with the driver' },
  },
  master: used('the result'),
  food: savoured('the food'),
  breakfast: savoured('the breakfast'),
  soup: savoured('the soup'),
  pizza: savoured('the pizza'),
  coffee: savoured('the coffee'),
  dessert: savoured('the dessert'),
  meat: savoured('your meal'),
  fish: savoured('the fish'),
  salad: savoured('the salad'),
  drinks: savoured('the drinks'),
  menu: savoured('the menu'),
  portion: {
    good: happy('the portions'),
    bad: { is: 'the portions', letDown: 'the portions weren’t what you expected' },
  },
  sushi: savoured('the sushi'),
  burger: savoured('the burger'),
  product: { good: happy('your purchase'), bad: trouble('your purchase', 'your purchase let you down') },
  quality: used('the quality'),
  size: { good: happy('the fit'), bad: trouble('the size', 'there was a problem with the size') },
  range: {
    good: happy('the selection'),
    bad: { is: 'the selection', letDown: 'we didn’t have what you were after' },
  },
  packaging: used('the packaging'),
  repair: used('the repair'),
  haircut: used('the haircut'),
  manicure: used('the manicure'),
  massage: savoured('the massage'),
  cleanliness: {
    good: { is: 'how clean everything was', pleased: 'you found everything clean' },
    bad: { is: 'the standard of cleanliness', letDown: 'it wasn’t as clean as it should be' },
  },
  waiting: {
    good: { is: 'the quick service', pleased: 'you liked the quick service' },
    bad: { is: 'the wait', letDown: 'you were kept waiting' },
  },
  price: {
    good: { is: 'the price', pleased: 'you found the price fair' },
    bad: { is: 'the price', letDown: 'the price felt too high' },
  },
  bill: { bad: trouble('the bill', 'the bill wasn’t what you expected') },
  delivery: used('the delivery'),
  order: { good: happy('your order'), bad: trouble('your order', 'there was a problem with your order') },
  booking: {
    good: { is: 'the booking', pleased: 'the booking went smoothly' },
    bad: trouble('the booking', 'the booking went wrong'),
  },
  appointment: {
    good: { is: 'the appointment', pleased: 'the appointment went well' },
    bad: trouble('the appointment', 'the appointment didn’t go as it should'),
  },
  noise: { good: enjoyed('the quiet'), bad: { is: 'the noise', letDown: 'the noise spoiled things for you' } },
  refund: { bad: trouble('the refund', 'getting a refund has been a struggle') },
  warranty: { bad: trouble('the warranty', 'the warranty was no help') },
  room: used('the room'),
  bed: { good: { is: 'the bed', pleased: 'the bed was comfortable' }, bad: lacking('the bed') },
  bathroom: used('the bathroom'),
  view: savoured('the view'),
  location: { good: { is: 'the location', pleased: 'the location suited you' }, bad: lacking('the location') },
  parking: { good: happy('the parking'), bad: trouble('the parking', 'parking was a struggle') },
  wifi: used('the Wi-Fi'),
  atmosphere: savoured('the atmosphere'),
  music: {
    good: enjoyed('the music'),
    bad: { is: 'the music', letDown: 'the music spoiled things' },
  },
  temperature: { bad: { is: 'the temperature', letDown: 'the temperature wasn’t comfortable' } },
  pool: savoured('the facilities'),
  app: { good: { is: 'the app', pleased: 'you’re enjoying the app' }, bad: trouble('the app', 'the app let you down') },
  update: {
    good: { is: 'the update', pleased: 'you like the update' },
    bad: trouble('the update', 'the update caused you trouble'),
  },
  login: { bad: trouble('signing in', 'signing in has been a struggle') },
  payment: { bad: trouble('the payment', 'the payment caused you trouble') },
  ads: {
    good: { is: 'the lack of ads', pleased: 'you like the app without ads' },
    bad: { is: 'the ads', letDown: 'the ads got in the way' },
  },
  support: {
    good: { is: 'our customer service', pleased: 'our customer service looked after you well' },
    bad: trouble('our customer service', 'our customer service didn’t help'),
  },
  children: { good: { is: 'your time here with the children', pleased: 'the children had a good time' } },
  lesson: savoured('the lessons'),
  account: {},
  hours: {
    good: happy('the opening hours'),
    bad: { is: 'the opening hours', letDown: 'the opening hours were a problem' },
  },
  damage: { bad: { is: 'the damage', letDown: 'something was damaged' } },
  smell: { bad: { is: 'the smell', letDown: 'the smell spoiled things for you' } },
  missing: { bad: { is: 'what was missing', letDown: 'something was missing' } },
  cancelling: { bad: trouble('cancelling the contract', 'cancelling the contract was a struggle') },
};

export const things: Phrasebook['things'] = {
  dish: savoured('{is}'),
  thing: used('{is}'),
  pastime: savoured('{is}'),
  noise: { bad: { is: '{is}', letDown: '{is} disturbed you' } },
};
