import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';
import { wordsIn } from './requests.ts';

type Golden = {
  text: string;
  stars: number;
  strategy: string;
  author?: string;
  /** Where it is no restaurant on Google. */
  about?: Pick<ComposeRequest, 'sector' | 'platform'>;
  says?: RegExp[];
  never?: RegExp[];
};

const sorry = /[Ss]entimos|[Ll]amentamos|disculpa|perdón|disgusta/;

/** Reviews as people write them; each was read with its drafts by somebody who compared them with what a manager would answer. */
const golden: Golden[] = [
  {
    text: 'Los boquerones y el salmorejo de cine. Volvemos el domingo',
    stars: 5,
    author: 'Lourdes',
    strategy: 'praise',
    says: [/comida/],
    never: [/sopa/, sorry],
  },
  {
    text: 'Marisa nos trató como de la familia, y la tarta de queso ni te cuento',
    stars: 5,
    strategy: 'praise-employee',
    says: [/Marisa/],
    never: [/\bal Marisa/, sorry],
  },
  { text: 'Sitio top 🔥', stars: 5, strategy: 'praise', never: [sorry] },
  {
    text: 'La paella estaba buena pero tardaron una hora en servirla',
    stars: 3,
    strategy: 'mixed',
    says: [/comida/, /espera/],
  },
  {
    text: 'Pedí el chuletón al punto y me lo trajeron carbonizado. Nadie se disculpó.',
    stars: 2,
    strategy: 'complaint',
    says: [/carne/, sorry],
  },
  {
    text: 'Reservé para seis y al llegar no constaba mi reserva',
    stars: 1,
    strategy: 'complaint-unidentified',
    says: [/reserva/],
    never: [/cita de la|qué cita nos/],
  },
  {
    text: 'Mi hijo es alérgico a los frutos secos, lo avisamos y aun así le sirvieron helado con avellanas',
    stars: 1,
    strategy: 'safety',
    says: [/dirección|dirige/],
    never: [/postre|helado/],
  },
  { text: 'Sois una panda de inútiles y ladrones', stars: 1, strategy: 'rude', never: [/inútil|ladron/] },
  {
    text: 'Mi novia y yo nos besamos y nos echaron por ser dos chicas',
    stars: 1,
    strategy: 'safety',
    never: [/novia|chicas|trato de nuestro equipo/],
  },
  {
    text: 'Todo muy bien salvo el wifi',
    stars: 4,
    strategy: 'mixed',
    about: { sector: 'hotel', platform: 'booking' },
    says: [/wifi/, sorry],
    never: [/gustara el wifi/],
  },
  {
    text: 'El aire acondicionado no funcionaba y hacía 30 grados',
    stars: 2,
    strategy: 'complaint',
    about: { sector: 'hotel', platform: 'booking' },
    says: [/temperatura/],
    never: [/decepcionara la temperatura/],
  },
  {
    text: 'El recepcionista me dijo que volviera a mi país',
    stars: 1,
    strategy: 'safety',
    about: { sector: 'hotel', platform: 'google' },
    never: [/recepci|país/],
  },
  {
    text: 'La chica de la zapatería tuvo una paciencia infinita con mi madre',
    stars: 5,
    strategy: 'praise',
    about: { sector: 'retail', platform: 'google' },
    says: [/equipo/],
    never: [/madre/],
  },
  {
    text: 'Me encanta el abrigo aunque la talla viene pequeña',
    stars: 4,
    strategy: 'mixed',
    about: { sector: 'retail', platform: 'trustpilot' },
    says: [/producto/, /talla/],
    never: [/gustara la talla/],
  },
  {
    text: 'No me llamen más ni me escriban. La lavadora sigue sin funcionar.',
    stars: 1,
    strategy: 'refuses-contact',
    about: { sector: 'retail', platform: 'google' },
    says: [sorry],
  },
  {
    text: 'Compré un móvil aquí y no enciende. Esto es una floristería, ya lo sé, me equivoqué de sitio',
    stars: 1,
    strategy: 'wrong-or-fake',
    about: { sector: 'retail', platform: 'google' },
    never: [/móvil|falsa/],
  },
  {
    text: 'Pizza calentita y el repartidor majísimo',
    stars: 5,
    strategy: 'praise',
    about: { sector: 'delivery', platform: 'google' },
    says: [/pizza|repartidor/],
  },
  {
    text: 'No puedo iniciar sesión, me pide código y nunca llega',
    stars: 1,
    strategy: 'complaint',
    about: { sector: 'app', platform: 'appstore' },
    says: [/sesión/],
    never: [/entrega/],
  },
  {
    text: 'Gracias a Paco por explicarme la avería con tanta paciencia',
    stars: 5,
    strategy: 'praise-employee',
    about: { sector: 'auto', platform: 'google' },
    says: [/Paco/],
    never: [sorry],
  },
  {
    text: 'Me quedé sin frenos a los dos días de salir del taller',
    stars: 1,
    strategy: 'safety',
    about: { sector: 'auto', platform: 'google' },
    never: [/reparación|taller/],
  },
  {
    text: 'Gimnasio con máquinas rotas desde hace meses',
    stars: 2,
    strategy: 'complaint-vague',
    about: { sector: 'generic', platform: 'google' },
    never: [/piscina|spa/],
  },
  {
    text: 'El fontanero no vino y tampoco avisó',
    stars: 1,
    strategy: 'complaint',
    about: { sector: 'generic', platform: 'google' },
    never: [/bebidas/],
  },
  {
    text: 'El tour por la ciudad divertidísimo, nuestro guía Nahuel un genio',
    stars: 5,
    strategy: 'praise-employee',
    about: { sector: 'generic', platform: 'google' },
    says: [/Nahuel/],
  },
  {
    text: 'Me recetaron algo a lo que soy alérgica y acabé en urgencias',
    stars: 1,
    strategy: 'strict',
    about: { sector: 'health', platform: 'google' },
    never: [/alergi|urgencias|Muchas gracias por estas líneas/],
  },
  {
    text: 'Manicura perfecta aunque esperé 25 minutos con cita',
    stars: 4,
    strategy: 'mixed',
    about: { sector: 'beauty', platform: 'google' },
    says: [/manicura/, /esper/],
  },
];

describe('a Spanish review', () => {
  test.each(golden)('$strategy: $text', ({ text, stars, strategy, author = 'Lucía', about, says = [], never = [] }) => {
    for (const seed of [0, 1, 2]) {
      const composition = compose({
        sector: 'restaurant',
        platform: 'google',
        ...about,
        seed,
        lang: 'es',
        review: { author, text, rating: stars, ratingScale: 5 },
      });
      expect(composition.strategy).toBe(strategy);
      const draft = composition.drafts.find(({ tone }) => tone === 'standard');
      const said = draft?.text ?? '';
      for (const wanted of says) expect.soft(said).toMatch(wanted);
      for (const unwanted of never) expect.soft(said).not.toMatch(unwanted);
      expect.soft(wordsIn(said), said).toBeLessThanOrEqual(stars > 3 && strategy !== 'mixed' ? 45 : 110);
      expect.soft(draft?.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    }
  });
});
