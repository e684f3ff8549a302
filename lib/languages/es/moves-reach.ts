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
      is: '[escríbanos|escríbenos] por los medios de contacto de nuestra página',
      doing: 'escribirnos por los medios de contacto de nuestra página',
      when: 'nos [escribe|escribes] por los medios de contacto de nuestra página',
    },
    {
      is: '[póngase|ponte] en contacto con nosotros a través de nuestra página',
      doing: '[ponerse|ponerte] en contacto con nosotros a través de nuestra página',
      when: '[se pone|te pones] en contacto con nosotros a través de nuestra página',
    },
    {
      is: '[contacte|contacta] con nosotros por los medios que figuran en nuestra página',
      doing: 'contactar con nosotros por los medios que figuran en nuestra página',
      when: '[contacta|contactas] con nosotros por los medios que figuran en nuestra página',
    },
    {
      is: '[envíenos|envíanos] un mensaje a través de nuestra página',
      doing: 'enviarnos un mensaje a través de nuestra página',
      when: 'nos [envía|envías] un mensaje a través de nuestra página',
    },
    {
      is: '[escríbanos|escríbenos] desde el apartado de contacto de nuestra página',
      doing: 'escribirnos desde el apartado de contacto de nuestra página',
      when: 'nos [escribe|escribes] desde el apartado de contacto de nuestra página',
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
    is: 'compra',
    any: 'ningún pedido',
    details: ['el número del pedido', 'el número de pedido', 'el número que figura en el pedido'],
  },
  stay: {
    is: 'estancia',
    any: 'ninguna estancia',
    details: ['las fechas de la estancia', 'el número de la reserva', 'el día de llegada'],
  },
  booking: {
    is: 'cita o reserva',
    any: 'ninguna cita ni reserva',
    details: [
      'la fecha de la cita o reserva',
      'el día y la hora de la cita o reserva',
      'la fecha y la hora de la cita o reserva',
    ],
  },
  app: {
    is: 'incidencia',
    any: 'ninguna incidencia',
    details: [
      'el dispositivo y la versión de la aplicación',
      'la versión de la aplicación y el dispositivo',
      'el modelo del dispositivo y la versión de la aplicación',
    ],
  },
};
