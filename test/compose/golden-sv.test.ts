import { describe, expect, test } from 'vitest';
import { compose } from '#lib/compose.ts';
import type { ComposeRequest } from '#lib/schema/method.ts';
import { wordsIn } from './requests.ts';

type Golden = {
  text: string;
  stars: number;
  strategy: string;
  /** Where it is no restaurant on Google. */
  about?: Pick<ComposeRequest, 'sector' | 'platform'>;
  says?: RegExp[];
  never?: RegExp[];
};

const sorry = /ledsna|ledsen|ursäkt|tråkigt att|beklagar/i;

/** Reviews as people write them; each was read with its drafts by somebody who compared them with what a manager would answer. */
const golden: Golden[] = [
  {
    text: 'Gud vad gott! Råraka med löjrom och ett glas till det.',
    stars: 5,
    strategy: 'praise',
    says: [/maten/],
    never: [sorry],
  },
  {
    text: 'Inget att klaga på alls, rent otroligt god ostkaka.',
    stars: 5,
    strategy: 'praise',
    says: [/efterrätten/],
    never: [sorry, /renlighet/],
  },
  {
    text: 'Särskilt tack till Amina i frukosten som tog hand om oss.',
    stars: 5,
    strategy: 'praise-employee',
    about: { sector: 'hotel' },
    says: [/Amina/],
    never: [sorry],
  },
  {
    text: 'Stefan förklarade allt på fakturan utan att jag bad om det. Toppen!',
    stars: 5,
    strategy: 'praise-employee',
    about: { sector: 'auto' },
    says: [/Stefan/],
    never: [sorry],
  },
  {
    text: 'Flyttgubbarna bar piano tre trappor och skämtade hela vägen.',
    stars: 5,
    strategy: 'praise',
    about: { sector: 'generic' },
    says: [/personal/],
    never: [sorry],
  },
  {
    text: 'Bästa ansiktsbehandlingen jag haft, somnade nästan.',
    stars: 5,
    strategy: 'praise',
    about: { sector: 'beauty' },
    says: [/behandling/],
    never: [/massage/, sorry],
  },
  {
    text: 'Bra läge nära stationen, fräscht, helt ok frukost.',
    stars: 4,
    strategy: 'praise',
    about: { sector: 'hotel' },
    says: [/läget|renligheten|frukosten/],
    never: [sorry],
  },
  {
    text: 'Hittade äntligen en klänning som sitter! Butiken är en pärla.',
    stars: 5,
    strategy: 'praise',
    about: { sector: 'retail' },
    says: [/varan/],
    never: [sorry],
  },
  {
    text: 'Kanongoda tacos men det tog en evighet innan någon kom med menyn.',
    stars: 4,
    strategy: 'mixed',
    says: [/maten/, sorry],
    never: [/menyn/],
  },
  {
    text: 'Snyggt gränssnitt, men appen kraschar varje gång.',
    stars: 3,
    strategy: 'mixed',
    about: { sector: 'app', platform: 'googleplay' },
    says: [/appen/, sorry],
    never: [/besök/, /budet/],
  },
  {
    text: 'Pastan var överkokt och såsen smakade burk. 189 kr för det där, nej du.',
    stars: 2,
    strategy: 'complaint',
    says: [/maten/, sorry],
    never: [/189/, /budet/, /!/],
  },
  {
    text: 'Torr kyckling, ljummen potatis och en servitör som hellre tittade i mobilen.',
    stars: 2,
    strategy: 'complaint',
    says: [/maten/, /servering/, sorry],
    never: [/kött/],
  },
  {
    text: 'Burgarna kom utan bröd. UTAN BRÖD.',
    stars: 1,
    strategy: 'complaint',
    about: { sector: 'delivery' },
    says: [/hamburgare/, sorry],
    never: [/BRÖD/, /!/],
  },
  {
    text: 'Elektrikern skulle komma kl 8. Kom kl 14. Gick utan att ha gjort klart.',
    stars: 1,
    strategy: 'complaint',
    about: { sector: 'generic' },
    says: [/arbetet/, sorry],
    never: [/specialist/],
  },
  {
    text: 'Vägrar byta en cykel med trasig växel.',
    stars: 1,
    strategy: 'complaint',
    about: { sector: 'retail' },
    says: [/varan/, sorry],
    never: [/support/],
  },
  {
    text: 'Sängen knarrade så fort man vände sig och gardinerna släppte in allt ljus.',
    stars: 2,
    strategy: 'complaint',
    about: { sector: 'hotel' },
    says: [/sängen/, sorry],
  },
  {
    text: 'Bedrövligt.',
    stars: 1,
    strategy: 'complaint-vague',
    about: { sector: 'generic' },
    says: [sorry],
    never: [/bedrövlig/i],
  },
  {
    text: 'Vilka jävla amatörer, korkade hela bunten. Byxorna sprack första dagen.',
    stars: 1,
    strategy: 'rude',
    about: { sector: 'retail' },
    never: [/maten/, /amatör/, /!/],
  },
  {
    text: 'Två försenade paket på en vecka. Ni behöver inte svara och absolut inte ringa.',
    stars: 1,
    strategy: 'refuses-contact',
    about: { sector: 'delivery' },
    says: [/respektera|önskar|vill/],
    never: [/ringer dig/],
  },
  {
    text: 'Har aldrig handlat här men min svåger säger att de luras.',
    stars: 1,
    strategy: 'wrong-or-fake',
    about: { sector: 'retail' },
    never: [/svåger/, /falsk|lögn/],
  },
  {
    text: 'Sonen fick en stöt av sänglampan, sladden var helt avskavd.',
    stars: 1,
    strategy: 'safety',
    about: { sector: 'hotel' },
    says: [/chef/],
    never: [/stöt/, /!/],
  },
  {
    text: 'Vi nekades bord för att min man sitter i rullstol.',
    stars: 1,
    strategy: 'safety',
    says: [/chef/],
    never: [/rullstol/],
  },
  {
    text: 'Servitören vägrade ta vår beställning för att vi pratade arabiska.',
    stars: 1,
    strategy: 'safety',
    says: [/chef/],
    never: [/arabiska/],
  },
  {
    text: 'Väntade 50 minuter på ett besök som tog fyra. Läkaren tittade knappt upp.',
    stars: 1,
    strategy: 'strict',
    about: { sector: 'health' },
    never: [/Malin/, /läkar/, /vänta/],
  },
  {
    text: 'Allt är löst nu, de bytte kranen gratis. Höjer betyget.',
    stars: 4,
    strategy: 'follow-up',
    about: { sector: 'generic' },
  },
];

describe('a Swedish review', () => {
  test.each(golden)('$strategy: $text', ({ text, stars, strategy, about, says = [], never = [] }) => {
    for (const seed of [0, 1, 2]) {
      const composition = compose({
        sector: 'restaurant',
        platform: 'google',
        ...about,
        seed,
        lang: 'sv',
        review: { author: 'Malin', text, rating: stars, ratingScale: 5 },
      });
      expect(composition.strategy).toBe(strategy);
      const draft = composition.drafts.find(({ tone }) => tone === 'standard');
      const said = draft?.text ?? '';
      for (const wanted of says) expect.soft(said).toMatch(wanted);
      for (const unwanted of never) expect.soft(said).not.toMatch(unwanted);
      expect.soft(wordsIn(said), said).toBeLessThanOrEqual(strategy.startsWith('praise') ? 45 : 110);
      expect.soft(draft?.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    }
  });
});
