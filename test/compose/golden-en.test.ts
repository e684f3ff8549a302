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
  says: RegExp[];
  never?: RegExp[];
};

const sorry = /sorry|apolog|shame|regret/i;

/** Reviews as people write them; each was read with its drafts by somebody who compared them with what a manager would answer. */
const golden: Golden[] = [
  {
    text: 'Best carbonara outside Rome, and Marco at the bar is a riot.',
    stars: 5,
    strategy: 'praise-employee',
    says: [/Marco/],
    never: [sorry],
  },
  {
    text: 'Sushi was fresh and beautifully presented, staff remembered my birthday!',
    stars: 5,
    strategy: 'praise',
    says: [/sushi/],
    never: [sorry],
  },
  {
    text: 'Coffee was great but we waited 25 minutes for two croissants.',
    stars: 3,
    strategy: 'mixed',
    says: [/coffee/, /wait/, sorry],
    never: [/dessert|25/],
  },
  {
    text: 'Great pizza, shame about the wobbly table and the loud music.',
    stars: 4,
    strategy: 'mixed',
    says: [/pizza/, /music/],
  },
  {
    text: 'Great burgers; toilets need attention.',
    stars: 4,
    strategy: 'mixed',
    says: [/burger/, /bathroom/, sorry],
  },
  {
    text: 'Never been but the queue looks ridiculous, one star.',
    stars: 1,
    strategy: 'wrong-or-fake',
    says: [/match|fits this/],
    never: [/fake|never been/i],
  },
  {
    text: 'Fish was off. Three of us up all night.',
    stars: 1,
    strategy: 'safety',
    says: [/manager/],
    never: [/fish|!/],
  },
  {
    text: 'Whole family ill after the oysters, and nobody picks up the phone.',
    stars: 1,
    strategy: 'safety',
    says: [/manager/],
    never: [/oyster|\bill\b/],
  },
  {
    text: 'Not a word of apology, and no, I will not reach out to you.',
    stars: 1,
    strategy: 'refuses-contact',
    says: [/contacted|in touch|calls or messages|leave it here/],
  },
  {
    text: 'Bunch of clowns, could not run a bath.',
    stars: 1,
    strategy: 'rude',
    says: [sorry],
    never: [/clown|bath/],
  },
  {
    text: 'Shout out to Delroy on nights who drove us to the pharmacy at 3am.',
    stars: 5,
    strategy: 'praise-employee',
    about: { sector: 'hotel' },
    says: [/Delroy/],
    never: [sorry, /night/],
  },
  {
    text: 'Stunning view from the balcony, we will be back next summer.',
    stars: 5,
    strategy: 'praise',
    about: { sector: 'hotel' },
    says: [/view/],
    never: [sorry],
  },
  {
    text: 'Spotless room and friendly people, but the lift was out the whole stay.',
    stars: 4,
    strategy: 'mixed',
    about: { sector: 'hotel', platform: 'booking' },
    says: [sorry],
    never: [/@/],
  },
  {
    text: 'Mould in the bathroom and hair in the bed. Disgusting.',
    stars: 1,
    strategy: 'complaint',
    about: { sector: 'hotel', platform: 'booking' },
    says: [/bed/, sorry],
    never: [/disgust|mould|!/i],
  },
  {
    text: 'Pool closed, gym closed, bar closed. Price not reduced though.',
    stars: 2,
    strategy: 'complaint',
    about: { sector: 'hotel', platform: 'tripadvisor' },
    says: [/facilities/, sorry],
  },
  {
    text: 'Kayleigh on the paint counter knows everything. Gold dust.',
    stars: 5,
    strategy: 'praise-employee',
    about: { sector: 'retail' },
    says: [/Kayleigh/],
    never: [/clean/],
  },
  {
    text: 'Nice range but the fitting rooms are filthy.',
    stars: 3,
    strategy: 'mixed',
    about: { sector: 'retail' },
    says: [/selection/, /cleaning/],
    never: [/size/],
  },
  {
    text: 'Zip broke after a week. Shop refused to exchange.',
    stars: 2,
    strategy: 'complaint',
    about: { sector: 'retail' },
    says: [/purchase/, sorry],
  },
  {
    text: 'Edit: refund received today, thanks for sorting it.',
    stars: 4,
    strategy: 'follow-up',
    about: { sector: 'retail' },
    says: [/settled|resolved|sorted out|put right|sort this out/],
  },
  {
    text: 'They quoted £200 and charged £340 without calling me.',
    stars: 1,
    strategy: 'complaint',
    about: { sector: 'auto' },
    says: [/bill/, sorry],
    never: [/200|340/],
  },
  {
    text: 'Brakes done same day, fair price, honest guys.',
    stars: 5,
    strategy: 'praise',
    about: { sector: 'auto' },
    says: [/repair/],
    never: [sorry],
  },
  {
    text: 'Asked for a trim, lost six inches. Cried in the car.',
    stars: 1,
    strategy: 'complaint',
    about: { sector: 'beauty' },
    says: [/haircut/, sorry],
    never: [/inch|cried/i],
  },
  {
    text: "Roof still leaking after they 'fixed' it twice.",
    stars: 1,
    strategy: 'complaint',
    about: { sector: 'generic' },
    says: [sorry],
    never: [/settled|resolved|sorted out/],
  },
  {
    text: 'Too many ads now, used to be good.',
    stars: 2,
    strategy: 'complaint',
    about: { sector: 'app', platform: 'appstore' },
    says: [/ads/, sorry],
  },
  {
    text: 'Waited an hour and the receptionist was rude.',
    stars: 1,
    strategy: 'strict',
    about: { sector: 'health' },
    says: [/confiden|private|privacy/i],
    never: [/Grace|receptionist|\bhour|\bvisit|\bappointment/],
  },
];

describe('an English review', () => {
  test.each(golden)('$strategy: $text', ({ text, stars, strategy, about, says, never = [] }) => {
    for (const seed of [0, 1, 2]) {
      const composition = compose({
        sector: 'restaurant',
        platform: 'google',
        ...about,
        seed,
        review: { author: 'Grace', text, rating: stars, ratingScale: 5 },
      });
      expect(composition.strategy).toBe(strategy);
      const draft = composition.drafts.find(({ tone }) => tone === 'standard');
      const said = draft?.text ?? '';
      for (const wanted of says) expect.soft(said).toMatch(wanted);
      for (const unwanted of never) expect.soft(said).not.toMatch(unwanted);
      expect.soft(wordsIn(said), said).toBeLessThanOrEqual(stars > 3 && strategy.startsWith('praise') ? 45 : 110);
      expect.soft(draft?.findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
    }
  });
});
