import type { Phrasebook } from '../../compose/phrasebook.ts';

/** How to reach the company, as what follows "please"; and what its sector calls a visit. */
export const reach: Phrasebook['reach'] = {
  email: [
    { is: 'write to us at {address}' },
    { is: 'send us an e-mail at {address}' },
    { is: 'e-mail us at {address}' },
  ],
  phone: [{ is: 'call us on {number}' }, { is: 'phone us on {number}' }, { is: 'ring us on {number}' }],
  page: [
    { is: 'get in touch through our page' },
    { is: 'send us a message via our page' },
    { is: 'contact us using the details on our page' },
    { is: 'drop us a line using the details on our page' },
    { is: 'message us through our page' },
    { is: 'get in touch using the details on our page' },
  ],
};

export const visits: Phrasebook['visits'] = {
  visit: {
    is: 'visit',
    any: 'a visit with us',
    details: [
      'the date and time of your visit',
      'the date of your visit',
      'the day of your visit and the approximate time',
    ],
  },
  order: {
    is: 'order',
    any: 'an order with us',
    details: ['your order number', 'the order number', 'the number of your order'],
  },
  stay: {
    is: 'stay',
    any: 'a stay with us',
    details: ['the dates of your stay', 'your booking number', 'the day of your arrival'],
  },
  booking: {
    is: 'booking',
    any: 'a booking with us',
    details: ['the date of the booking', 'the day and time of the booking', 'the booking number'],
  },
  app: {
    is: 'case',
    any: 'a request to us',
    details: [
      'your device and the version of the app',
      'your device and app version',
      'the version of the app and your device',
    ],
  },
};
