import type { Phrasebook } from '../../compose/phrasebook.ts';

const of = (is: string) => (is.startsWith('el ') ? `del ${is.slice(3)}` : `de ${is}`);
const many = (is: string) => /^(?:los|las|sus) /.test(is);

/** `pleased` follows "que": "que le gustara el desayuno". */
const liked = (is: string) => ({
  is,
  of: of(is),
  pleased: `[le|te] ${many(is) ? 'gustaran' : 'gustara'} ${is}`,
  shares: 'liked',
  joins: is,
});
/** `letDown` follows "que": "que le decepcionara la carta"; `for` an apology: "por lo ocurrido con la carta". */
const faulty = (is: string) => ({
  is,
  of: of(is),
  for: `por lo ocurrido con ${is}`,
  letDown: `[le|te] ${many(is) ? 'decepcionaran' : 'decepcionara'} ${is}`,
  shares: 'disappointed',
  joins: is,
});
/** Where it is plain what was wrong: "que tuviera que esperar tanto". */
const known = (is: string, letDown: string) => ({ is, of: of(is), for: `por ${is}`, letDown, joins: is });
const trouble = (joins: string) => ({
  is: `los problemas con ${joins}`,
  of: `de los problemas con ${joins}`,
  for: `por los problemas con ${joins}`,
  letDown: `[tuviera|tuvieras] problemas con ${joins}`,
  shares: 'trouble',
  joins,
});
const same = (is: string) => ({ good: liked(is), bad: faulty(is) });

/** What a review is about, as words of a reply, with the article; `of` contracts it. Where a side is missing, it is not taken up. */
export const subjects: Phrasebook['subjects'] = {
  service: same('la atención'),
  rudeness: { bad: known('el trato que [recibió|recibiste]', 'no [recibiera|recibieras] un trato correcto') },
  staff: { good: liked('el trato de nuestro equipo'), bad: faulty('el trato de nuestro equipo') },
  waiter: { good: liked('el servicio en la mesa'), bad: faulty('el servicio en la mesa') },
  reception: { good: liked('la atención en recepción'), bad: trouble('la recepción') },
  driver: { good: liked('el trabajo del repartidor'), bad: faulty('la forma en que el repartidor hizo la entrega') },
  master: same('el trabajo de nuestro especialista'),
  food: same('la comida'),
  breakfast: same('el desayuno'),
  soup: same('la sopa'),
  pizza: same('la pizza'),
  coffee: same('el café'),
  dessert: same('el postre'),
  meat: same('el plato de carne'),
  fish: same('el plato de pescado'),
  salad: same('la ensalada'),
  drinks: same('las bebidas'),
  menu: same('la carta'),
  portion: { good: liked('las raciones'), bad: faulty('el tamaño de las raciones') },
  sushi: same('el sushi'),
  burger: same('la hamburguesa'),
  product: same('el producto'),
  quality: same('la calidad'),
  size: { bad: trouble('la talla'), good: liked('la talla') },
  range: same('la variedad'),
  packaging: same('el embalaje'),
  repair: same('la reparación'),
  haircut: same('el corte'),
  manicure: same('la manicura'),
  massage: same('el masaje'),
  cleanliness: {
    good: liked('la limpieza'),
    bad: known('la falta de limpieza', 'no [encontrara|encontraras] todo limpio'),
  },
  waiting: { good: liked('la rapidez'), bad: known('la espera', '[tuviera|tuvieras] que esperar tanto') },
  price: { good: liked('los precios'), bad: faulty('el precio') },
  bill: { bad: trouble('la cuenta') },
  delivery: same('la entrega'),
  order: { good: liked('[su|tu] pedido'), bad: trouble('el pedido') },
  booking: { good: liked('la reserva'), bad: trouble('la reserva') },
  appointment: { good: liked('la cita'), bad: trouble('la cita') },
  noise: { good: liked('la tranquilidad'), bad: known('el ruido', '[le|te] molestara el ruido') },
  refund: { bad: trouble('el reembolso') },
  warranty: { bad: trouble('la garantía') },
  room: same('la habitación'),
  bed: same('la cama'),
  bathroom: same('el baño'),
  view: same('las vistas'),
  location: same('la ubicación'),
  parking: { good: liked('el aparcamiento'), bad: trouble('el aparcamiento') },
  wifi: { good: liked('el wifi'), bad: trouble('el wifi') },
  atmosphere: same('el ambiente'),
  music: same('la música'),
  temperature: { bad: known('la temperatura', 'no [estuviera|estuvieras] a gusto con la temperatura') },
  pool: same('la zona de aguas'),
  app: { good: liked('la aplicación'), bad: trouble('la aplicación') },
  update: {
    good: liked('la actualización'),
    bad: known('los fallos tras la actualización', '[tuviera|tuvieras] fallos tras la actualización'),
  },
  login: { bad: known('los problemas para iniciar sesión', 'no [pudiera|pudieras] iniciar sesión') },
  payment: { bad: trouble('el pago') },
  ads: { bad: known('los anuncios', '[le|te] molestaran los anuncios') },
  support: {
    good: liked('la ayuda de nuestro equipo de soporte'),
    bad: known(
      'las dificultades para hablar con nuestro equipo de soporte',
      '[le|te] costara tanto hablar con nuestro equipo de soporte',
    ),
  },
  children: { good: liked('la visita con los niños') },
  lesson: same('las clases'),
  account: {},
};
