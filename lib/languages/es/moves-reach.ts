import type { Phrasebook } from '../../compose/phrasebook.ts';

/** How to reach the company, as a request (`is`), as what somebody can do (`doing`) and after "si" (`when`); and what its sector calls a visit. */
export const reach: Phrasebook['reach'] = {
  email: [
    {
      is: '[escríbanos|escríbenos] a {address}',
      doing: 'escribirnos a {address}',
      when: 'nos [escribe|escribes] a {address}',
    },
    {
      is: '[envíenos|envíanos] un correo a {address}',
      doing: 'enviarnos un correo a {address}',
      when: 'nos [envía|envías] un correo a {address}',
    },
    {
      is: '[mándenos|mándanos] un correo a {address}',
      doing: 'mandarnos un correo a {address}',
      when: 'nos [manda|mandas] un correo a {address}',
    },
  ],
  phone: [
    {
      is: '[llámenos|llámanos] al {number}',
      doing: 'llamarnos al {number}',
      when: 'nos [llama|llamas] al {number}',
    },
    {
      is: '[póngase en contacto|ponte en contacto] con nosotros en el {number}',
      doing: '[ponerse|ponerte] en contacto con nosotros en el {number}',
      when: '[se pone|te pones] en contacto con nosotros en el {number}',
    },
  ],
  page: [
    {
      is: '[escríbanos|escríbenos] a través de nuestra página',
      doing: 'escribirnos a través de nuestra página',
      when: 'nos [escribe|escribes] a través de nuestra página',
    },
    {
      is: '[póngase|ponte] en contacto con nosotros a través de nuestra página',
      doing: '[ponerse|ponerte] en contacto con nosotros a través de nuestra página',
      when: '[se pone|te pones] en contacto con nosotros a través de nuestra página',
    },
    {
      is: '[contacte|contacta] con nosotros desde nuestra página',
      doing: 'contactar con nosotros desde nuestra página',
      when: '[contacta|contactas] con nosotros desde nuestra página',
    },
    {
      is: '[envíenos|envíanos] un mensaje desde nuestra página',
      doing: 'enviarnos un mensaje desde nuestra página',
      when: 'nos [envía|envías] un mensaje desde nuestra página',
    },
    {
      is: '[escríbanos|escríbenos] unas líneas desde nuestra página',
      doing: 'escribirnos unas líneas desde nuestra página',
      when: 'nos [escribe|escribes] unas líneas desde nuestra página',
    },
    {
      is: '[mándenos|mándanos] un mensaje a través de nuestra página',
      doing: 'mandarnos un mensaje a través de nuestra página',
      when: 'nos [manda|mandas] un mensaje a través de nuestra página',
    },
  ],
};

export const visits: Phrasebook['visits'] = {
  visit: {
    is: 'visita',
    any: 'ninguna visita',
    details: ['la fecha y la hora de la visita', 'la fecha de la visita', 'el día de la visita y la hora aproximada'],
  },
  order: {
    is: 'pedido',
    any: 'ningún pedido',
    details: ['el número del pedido', 'el número de pedido', 'el número que figura en el pedido'],
  },
  stay: {
    is: 'estancia',
    any: 'ninguna estancia',
    details: ['las fechas de la estancia', 'el número de la reserva', 'el día de llegada'],
  },
  booking: {
    is: 'visita',
    any: 'ninguna visita',
    details: ['el día y la hora', 'la fecha y la hora', 'el día de la cita o reserva y la hora'],
  },
  app: {
    is: 'cuenta',
    any: 'ninguna cuenta',
    details: [
      'el dispositivo y la versión de la aplicación',
      'la versión de la aplicación y el dispositivo',
      'el modelo del dispositivo y la versión de la aplicación',
    ],
  },
};
