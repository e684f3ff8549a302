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
  says: RegExp[];
  never?: RegExp[];
};

const sorry = /leid|bedauern|entschuldig|Entschuldigung/;

/** Reviews as people write them; each was read with its drafts by somebody who compared them with what a manager would answer. */
const golden: Golden[] = [
  {
    text: 'Beste vegane Bowl der Stadt 😍',
    stars: 5,
    strategy: 'praise',
    says: [/Essen/],
    never: [/Bowl der Stadt/, sorry],
  },
  {
    text: 'Gutbürgerlich, große Portionen, fairer Preis.',
    stars: 4,
    strategy: 'praise',
    says: [/Portion|Preis/],
    never: [/Burger/],
  },
  {
    text: 'Omas 85. im Nebenzimmer gefeiert, tolles Buffet, alles perfekt organisiert.',
    stars: 5,
    author: 'Familie Ernst',
    strategy: 'praise',
    says: [/Essen/],
    never: [/Zimmer|Frühstück/, /(?:Tag|Hallo) Ernst/],
  },
  {
    text: 'Ein riesiges Dankeschön an Luisa, die uns trotz vollem Haus noch einen Platz gezaubert hat.',
    stars: 5,
    strategy: 'praise-employee',
    says: [/Luisa/],
  },
  {
    text: 'Selin zaubert einfach die schönsten Strähnchen ❤️',
    stars: 5,
    strategy: 'praise-employee',
    about: { sector: 'beauty' },
    says: [/Selin/],
  },
  {
    text: 'Endlich ein Friseur, der zuhört!',
    stars: 5,
    strategy: 'praise',
    about: { sector: 'beauty' },
    says: [/Arbeit/],
    never: [/Fachleute/],
  },
  {
    text: 'Schnell, heiß und der Fahrer war richtig nett!',
    stars: 5,
    strategy: 'praise',
    about: { sector: 'delivery' },
    says: [/Lieferteam/],
  },
  {
    text: 'Bremsen in einem Tag gemacht, Preis wie vereinbart.',
    stars: 5,
    strategy: 'praise',
    about: { sector: 'auto' },
    says: [/Reparatur|Preis/],
  },
  {
    text: 'Schöner Biergarten, aber das Bier war warm und die Toiletten nicht sauber.',
    stars: 3,
    strategy: 'mixed',
    says: [/Atmosphäre/, sorry],
    never: [/das Bad/],
  },
  {
    text: 'Auswahl groß, an der Kasse ewig gewartet.',
    stars: 3,
    strategy: 'mixed',
    about: { sector: 'retail' },
    says: [/Auswahl/, /warten/, sorry],
    never: [/Passform/],
  },
  {
    text: 'Steak perfekt, Beilagen eher lieblos.',
    stars: 4,
    strategy: 'mixed',
    says: [/Fleisch/, sorry],
    never: [/Fleischgericht/],
  },
  {
    text: 'Tolle App, aber bitte weniger Werbung.',
    stars: 4,
    strategy: 'mixed',
    about: { sector: 'app', platform: 'googleplay' },
    says: [/App/, /Werbung/],
  },
  {
    text: 'Schnitzel trocken, Pommes kalt und dafür 23 Euro. Bedienung hat nur mit den Schultern gezuckt.',
    stars: 1,
    strategy: 'complaint',
    says: [/Fleisch/, sorry],
    never: [/23/, /!/],
  },
  {
    text: 'Die ganze Nacht Lärm von der Hochzeit im Saal, an Schlaf war nicht zu denken.',
    stars: 2,
    strategy: 'complaint',
    about: { sector: 'hotel', platform: 'booking' },
    says: [/Lärm/, sorry],
    never: [/Hochzeit/],
  },
  {
    text: 'Drei Wochen auf ein Ersatzteil gewartet, ohne dass jemand angerufen hat.',
    stars: 2,
    strategy: 'complaint',
    about: { sector: 'auto' },
    says: [/warten/, sorry],
  },
  {
    text: 'Im Fitnessstudio sind seit Wochen vier Geräte defekt.',
    stars: 2,
    strategy: 'complaint',
    about: { sector: 'generic' },
    says: [sorry],
    never: [/Artikel|Produkt/],
  },
  {
    text: 'Klimaanlage tropfte aufs Bett, Zimmerwechsel nicht möglich.',
    stars: 2,
    strategy: 'complaint',
    about: { sector: 'hotel' },
    says: [sorry],
    never: [/bequem/],
  },
  {
    text: 'Tolle Leistung: Therme geöffnet, alle Rutschen zu, voller Preis. Bravo.',
    stars: 1,
    strategy: 'complaint',
    about: { sector: 'generic' },
    says: [sorry],
    never: [/freut uns/],
  },
  {
    text: 'Meine Buchung war angeblich nicht vorhanden, wir standen um 22 Uhr auf der Straße.',
    stars: 1,
    strategy: 'complaint-unidentified',
    about: { sector: 'hotel', platform: 'booking' },
    says: [/Aufenthalt|Reisedaten|Anreise/, sorry],
  },
  {
    text: 'Nie wieder!',
    stars: 1,
    strategy: 'complaint-vague',
    says: [sorry],
    never: [/!/],
  },
  {
    text: 'Saftladen! Der Wirt ist ein Vollidiot und kochen könnt ihr auch nicht, ihr Pfeifen.',
    stars: 1,
    strategy: 'rude',
    says: [sorry],
    never: [/Saftladen|idiot|Pfeifen/i],
  },
  {
    text: 'Haar im Salat. Und nein, ich möchte mich nicht bei Ihnen melden, lassen Sie die Textbausteine.',
    stars: 1,
    strategy: 'refuses-contact',
    says: [sorry],
  },
  {
    text: 'War noch nie dort, aber die Preise auf der Karte sind eine Frechheit.',
    stars: 1,
    strategy: 'wrong-or-fake',
    says: [/zuordnen|einzuordnen|Passendes/],
    never: [/Fake|gelogen|erfunden/i],
  },
  {
    text: 'Nach dem Muschelessen hatte meine ganze Familie zwei Tage Magenkrämpfe und Erbrechen.',
    stars: 1,
    strategy: 'safety',
    says: [/Leitung/],
    never: [/Krämpfe|Muschel|Erbrechen|!/i],
  },
  {
    text: 'Der Fahrer hat mich wegen meiner Herkunft beschimpft.',
    stars: 1,
    strategy: 'safety',
    about: { sector: 'delivery' },
    says: [/Leitung/],
    never: [/Herkunft/],
  },
  {
    text: 'Zwei Stunden im Wartezimmer und dann drei Minuten Behandlung.',
    stars: 1,
    strategy: 'strict',
    about: { sector: 'health' },
    says: [/vertraulich|Vertraulichkeit|Verschwiegenheit|Privatsphäre/i],
    never: [/Behandlung|Wartezimmer|Kathrin/],
  },
];

describe('a German review', () => {
  test.each(golden)('$strategy: $text', ({ text, stars, strategy, author = 'Kathrin', about, says, never = [] }) => {
    for (const seed of [0, 1, 2]) {
      const composition = compose({
        sector: 'restaurant',
        platform: 'google',
        ...about,
        seed,
        lang: 'de',
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
