import type { Phrasebook } from '../../compose/phrasebook.ts';

/** How to reach the company: `is` asks for it, `if` follows "om"; and what its sector calls a visit. */
export const reach: Phrasebook['reach'] = {
  email: [
    { is: 'skriv gärna till oss på {address}', if: '[ni|du] skriver till oss på {address}' },
    { is: 'mejla oss gärna på {address}', if: '[ni|du] mejlar oss på {address}' },
    { is: 'skicka gärna ett mejl till {address}', if: '[ni|du] skickar ett mejl till {address}' },
  ],
  phone: [
    { is: 'ring oss gärna på {number}', if: '[ni|du] ringer oss på {number}' },
    { is: 'slå oss gärna en signal på {number}', if: '[ni|du] slår oss en signal på {number}' },
    { is: 'hör gärna av [er|dig] på {number}', if: '[ni|du] hör av [er|dig] på {number}' },
  ],
  page: [
    { is: 'kontakta oss gärna via uppgifterna på vår sida', if: '[ni|du] kontaktar oss via uppgifterna på vår sida' },
    {
      is: 'skriv gärna till oss via kontaktuppgifterna på vår sida',
      if: '[ni|du] skriver till oss via kontaktuppgifterna på vår sida',
    },
    {
      is: 'hör gärna av [er|dig] via kontaktuppgifterna på vår sida',
      if: '[ni|du] hör av [er|dig] via kontaktuppgifterna på vår sida',
    },
    {
      is: 'skicka gärna ett meddelande via kontaktuppgifterna på vår sida',
      if: '[ni|du] skickar ett meddelande via kontaktuppgifterna på vår sida',
    },
  ],
};

/** `which` follows "veta", `any` stands after a denial; details follow "berätta", "nämn" and "med". */
export const visits: Phrasebook['visits'] = {
  visit: {
    is: 'besök',
    which: 'vilket besök',
    any: 'något besök hos oss',
    details: ['dag och tid för besöket', 'datumet för besöket', 'dagen för besöket'],
  },
  order: {
    is: 'beställning',
    which: 'vilken beställning',
    any: 'någon beställning hos oss',
    details: ['ordernumret', 'numret på beställningen', 'numret på ordern'],
  },
  stay: {
    is: 'vistelse',
    which: 'vilken vistelse',
    any: 'någon vistelse hos oss',
    details: ['datumen för vistelsen', 'bokningsnumret', 'ankomstdagen'],
  },
  booking: {
    is: 'bokning',
    which: 'vilken bokning',
    any: 'någon bokning hos oss',
    details: ['datumet för bokningen', 'dag och tid för bokningen', 'bokningsnumret'],
  },
  app: {
    is: 'ärende',
    which: 'vilket ärende',
    any: 'något ärende hos oss',
    details: ['telefonmodell och appversion', 'enheten och appens version', 'appens version och enheten'],
  },
};
