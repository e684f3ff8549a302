import type { Phrasebook } from '../../compose/phrasebook.ts';

const of = (is: string) => (is.startsWith('el ') ? `del ${is.slice(3)}` : `de ${is}`);
const many = (is: string) => /^(?:los|las|sus) /.test(is);

const good = (is: string, pleased: string) => ({ is, of: of(is), pleased, joins: is });
/** `pleased` follows "que": "que le gustara el corte". */
const liked = (is: string) => ({
  ...good(is, `[le|te] ${many(is) ? 'gustaran' : 'gustara'} ${is}`),
  shares: 'liked',
});
/** "que disfrutara del desayuno". */
const enjoyed = (is: string) => ({
  ...good(is, `[disfrutara|disfrutaras] ${of(is)}`),
  shares: 'enjoyed',
  joins: of(is),
});
/** `letDown` follows "que": "que la sopa no estuviera a la altura"; `missed` follows "no haber acertado con". */
const lacking = (is: string) => ({
  is,
  of: of(is),
  letDown: `${is} no ${many(is) ? 'estuvieran' : 'estuviera'} a la altura`,
  missed: is,
  matter: of(is),
  shares: 'lacking',
  joins: is,
});
/** Where it is a matter of taste or measure: "que no le convenciera el precio". */
const unconvincing = (is: string) => ({
  is,
  of: of(is),
  letDown: `no [le|te] ${many(is) ? 'convencieran' : 'convenciera'} ${is}`,
  missed: is,
  shares: 'unconvincing',
  joins: is,
});
/** What nobody apologises "for", as for a price, though what was wrong is plain. */
const regretted = (is: string, letDown: string) => ({ is, of: of(is), letDown, joins: is });
/** Where it is plain what was wrong: "que tuviera que esperar tanto"; `for` follows an apology: "por la espera", `matter` "sentimos lo": "lo de la espera". */
const known = (is: string, letDown: string, about = is) => ({
  is,
  of: of(about),
  matter: of(about),
  for: `por ${is}`,
  letDown,
  joins: is,
});
const trouble = (joins: string) => ({
  is: `los problemas con ${joins}`,
  of: of(joins),
  matter: of(joins),
  for: `por los problemas con ${joins}`,
  letDown: `[tuviera|tuvieras] problemas con ${joins}`,
  shares: 'trouble',
  joins,
});
const savoured = (is: string) => ({ good: enjoyed(is), bad: lacking(is) });
const used = (is: string) => ({ good: liked(is), bad: lacking(is) });

/** What a review is about, as words of a reply, with the article; `of` contracts it. Where a side is missing, it is not taken up. */
export const subjects: Phrasebook['subjects'] = {
  service: used('la atención'),
  rudeness: {
    good: liked('el trato que [recibió|recibiste]'),
    bad: {
      ...regretted('el trato que [recibió|recibiste]', 'no [recibiera|recibieras] un trato correcto'),
      for: 'por el trato que [recibió|recibiste]',
    },
  },
  staff: {
    good: good('el trato de nuestro equipo', '[se|te] [sintiera|sintieras] a gusto con nuestro equipo'),
    bad: lacking('el trato de nuestro equipo'),
  },
  waiter: used('el servicio'),
  reception: used('la atención en recepción'),
  driver: {
    good: good('el trabajo del repartidor', 'el repartidor estuviera a la altura'),
    bad: lacking('la entrega del repartidor'),
  },
  master: used('el resultado'),
  food: savoured('la comida'),
  breakfast: savoured('el desayuno'),
  soup: savoured('la sopa'),
  pizza: savoured('la pizza'),
  coffee: savoured('el café'),
  dessert: savoured('el postre'),
  meat: savoured('la carne'),
  fish: savoured('el pescado'),
  salad: savoured('la ensalada'),
  drinks: savoured('las bebidas'),
  menu: { good: liked('el menú'), bad: unconvincing('el menú') },
  portion: { good: liked('las raciones'), bad: unconvincing('las raciones') },
  sushi: savoured('el sushi'),
  burger: savoured('la hamburguesa'),
  product: used('el producto'),
  quality: used('la calidad'),
  size: { bad: trouble('la talla'), good: good('la talla', '[acertara|acertaras] con la talla') },
  range: { good: liked('la variedad'), bad: unconvincing('la variedad') },
  packaging: { good: good('el embalaje', 'todo llegara con un buen embalaje'), bad: lacking('el embalaje') },
  repair: { good: good('la reparación', 'la reparación quedara a [su|tu] gusto'), bad: lacking('la reparación') },
  haircut: used('el corte'),
  manicure: used('la manicura'),
  massage: savoured('el masaje'),
  cleanliness: {
    good: good('la limpieza', '[encontrara|encontraras] todo limpio'),
    bad: known('la falta de limpieza', 'no [encontrara|encontraras] todo limpio', 'la limpieza'),
  },
  waiting: {
    good: good('la rapidez', '[le|te] atendiéramos con rapidez'),
    bad: known('la espera', '[tuviera|tuvieras] que esperar tanto'),
  },
  price: {
    good: good('los precios', 'los precios [le|te] parecieran justos'),
    bad: regretted('el precio', 'el precio no [le|te] pareciera justo'),
  },
  bill: { bad: trouble('el cobro') },
  delivery: { good: good('la entrega', 'con la entrega no hubiera ningún problema'), bad: trouble('la entrega') },
  order: { good: good('[su|tu] pedido', 'acertáramos con [su|tu] pedido'), bad: trouble('el pedido') },
  booking: { good: good('la reserva', 'con la reserva no hubiera ningún problema'), bad: trouble('la reserva') },
  appointment: { good: good('la cita', 'la cita fuera como esperaba[|s]'), bad: trouble('la cita') },
  noise: {
    good: good('la tranquilidad', '[encontrara|encontraras] tanta tranquilidad'),
    bad: known('el ruido', '[le|te] molestara el ruido'),
  },
  refund: { good: good('la devolución', 'la devolución fuera sencilla'), bad: trouble('la devolución') },
  warranty: { good: good('la garantía', 'la garantía respondiera'), bad: trouble('la garantía') },
  room: used('la habitación'),
  bed: { good: good('la cama', 'la cama [le|te] resultara cómoda'), bad: lacking('la cama') },
  bathroom: used('el baño'),
  view: { good: enjoyed('las vistas'), bad: unconvincing('las vistas') },
  location: { good: liked('la ubicación'), bad: unconvincing('la ubicación') },
  parking: {
    good: good('el aparcamiento', '[pudiera|pudieras] aparcar sin problemas'),
    bad: trouble('el aparcamiento'),
  },
  wifi: { good: good('el wifi', 'el wifi funcionara sin problemas'), bad: trouble('el wifi') },
  atmosphere: { good: enjoyed('el ambiente'), bad: unconvincing('el ambiente') },
  music: { good: enjoyed('la música'), bad: unconvincing('la música') },
  temperature: {
    good: good('la temperatura', '[estuviera|estuvieras] a gusto con la temperatura'),
    bad: regretted('la temperatura', 'no [estuviera|estuvieras] a gusto con la temperatura'),
  },
  pool: savoured('la zona de aguas'),
  app: { good: good('la aplicación', '[le|te] guste la aplicación'), bad: trouble('la aplicación') },
  update: {
    good: liked('la actualización'),
    bad: {
      ...known(
        'los problemas tras la actualización',
        '[tuviera|tuvieras] problemas tras la actualización',
        'la actualización',
      ),
      shares: 'trouble',
      joins: 'la actualización',
    },
  },
  login: {
    good: good('el inicio de sesión', '[pudiera|pudieras] iniciar sesión sin problemas'),
    bad: {
      ...known(
        'los problemas para iniciar sesión',
        '[tuviera|tuvieras] problemas para iniciar sesión',
        'el inicio de sesión',
      ),
      shares: 'trouble',
      joins: 'el inicio de sesión',
    },
  },
  payment: { good: good('la forma de pago', 'el pago [le|te] resultara fácil'), bad: trouble('el pago') },
  ads: {
    good: good('la ausencia de publicidad', '[pueda|puedas] usar la aplicación sin publicidad molesta'),
    bad: known('los anuncios', '[le|te] molestaran los anuncios'),
  },
  support: {
    good: good('la atención al cliente', 'la atención al cliente [le|te] ayudara'),
    bad: lacking('la atención al cliente'),
  },
  children: { good: good('la visita con los niños', 'los niños estuvieran a gusto') },
  lesson: savoured('las clases'),
  account: {},
  hours: { good: liked('el horario'), bad: trouble('el horario') },
  damage: { bad: known('los daños', 'hubiera daños') },
  smell: { bad: known('el olor', '[le|te] molestara el olor') },
  missing: { bad: known('lo que faltaba', 'faltara algo', 'la parte que faltaba') },
  cancelling: { bad: trouble('la baja') },
};

const disappointing = (verb: string) => ({
  is: '{is}',
  of: '{of}',
  letDown: `{is} no ${verb} a la altura`,
  missed: '{is}',
  matter: '{of}',
  shares: 'lacking',
  joins: '{is}',
});
const tasty = { is: '{is}', of: '{of}', pleased: '[disfrutara|disfrutaras] {of}', shares: 'enjoyed', joins: '{of}' };
const pleasing = (verb: string) => ({
  is: '{is}',
  of: '{of}',
  pleased: `[le|te] ${verb} {is}`,
  shares: 'liked',
  joins: '{is}',
});
/** Of one and, `-p`, of several. */
export const things: Phrasebook['things'] = {
  dish: { good: tasty, bad: disappointing('estuviera') },
  'dish-p': { good: tasty, bad: disappointing('estuvieran') },
  thing: { good: pleasing('gustara'), bad: disappointing('estuviera') },
  'thing-p': { good: pleasing('gustaran'), bad: disappointing('estuvieran') },
};
