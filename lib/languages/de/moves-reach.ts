import type { Phrasebook } from '../../compose/phrasebook.ts';

/** One way to reach the company: as a request, the same with "bitte" in it, after "wenn", with "zu", and after "können" with and without "jederzeit". */
const write = (how: string) => ({
  is: `[schreiben Sie|schreib] uns ${how}`,
  bitte: `[schreiben Sie|schreib] uns bitte ${how}`,
  if: `[Sie|du] uns ${how} [schreiben|schreibst]`,
  zu: `uns ${how} zu schreiben`,
  inf: `uns ${how} schreiben`,
  any: `uns jederzeit ${how} schreiben`,
});
const call = (how: string) => ({
  is: `[rufen Sie|ruf] uns ${how} an`,
  bitte: `[rufen Sie|ruf] uns bitte ${how} an`,
  if: `[Sie|du] uns ${how} [anrufen|anrufst]`,
  zu: `uns ${how} anzurufen`,
  inf: `uns ${how} anrufen`,
  any: `uns jederzeit ${how} anrufen`,
});
const getInTouch = (how: string) => ({
  is: `[melden Sie sich|melde dich] ${how} bei uns`,
  bitte: `[melden Sie sich|melde dich] bitte ${how} bei uns`,
  if: `[Sie sich|du dich] ${how} bei uns [melden|meldest]`,
  zu: `[sich|dich] ${how} bei uns zu melden`,
  inf: `[sich|dich] ${how} bei uns melden`,
  any: `[sich|dich] jederzeit ${how} bei uns melden`,
});
const turn = (how: string) => ({
  is: `[wenden Sie sich|wende dich] ${how} an uns`,
  bitte: `[wenden Sie sich|wende dich] bitte ${how} an uns`,
  if: `[Sie sich|du dich] ${how} an uns [wenden|wendest]`,
  zu: `[sich|dich] ${how} an uns zu wenden`,
  inf: `[sich|dich] ${how} an uns wenden`,
  any: `[sich|dich] jederzeit ${how} an uns wenden`,
});

export const reach: Phrasebook['reach'] = {
  email: [write('an {address}'), write('eine E-Mail an {address}'), getInTouch('unter {address}')],
  phone: [call('unter {number}'), getInTouch('unter {number}'), getInTouch('telefonisch unter {number}')],
  page: [
    getInTouch('direkt'),
    turn('direkt'),
    write('direkt'),
    getInTouch('über die Kontaktdaten auf unserer Seite'),
    write('über die Kontaktdaten in unserem Profil'),
  ],
};

/** `which` after "um", `none` where nothing could be matched with it. */
export const visits: Phrasebook['visits'] = {
  visit: {
    is: 'Besuch',
    which: 'welchen Besuch',
    none: 'keinem Besuch',
    details: [
      'das Datum und die ungefähre Uhrzeit',
      'den Tag und die ungefähre Uhrzeit',
      'den Tag des Besuchs und die Uhrzeit',
    ],
  },
  order: {
    is: 'Bestellung',
    which: 'welche Bestellung',
    none: 'keiner Bestellung',
    details: [
      'die Bestellnummer und den Tag',
      'die Nummer und das Datum der Bestellung',
      'die Bestellnummer und das Datum',
    ],
  },
  stay: {
    is: 'Aufenthalt',
    which: 'welchen Aufenthalt',
    none: 'keinem Aufenthalt',
    details: ['die Tage der An- und Abreise', 'die Buchungsnummer und den Tag der Anreise', 'die Reisedaten'],
  },
  booking: {
    is: 'Termin',
    which: 'welchen Termin',
    none: 'keinem Termin',
    details: [
      'den Tag und die Uhrzeit des Termins',
      'das Datum und die Uhrzeit des Termins',
      'den Tag und die ungefähre Uhrzeit',
    ],
  },
  app: {
    is: 'Anfrage',
    which: 'welchen Vorgang',
    none: 'keinem Vorgang',
    details: [
      'das Gerät und die Version der App',
      'die Version der App und das Gerät',
      'das Gerät und die App-Version',
    ],
  },
};
