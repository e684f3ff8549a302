import type { StaffWords } from '../../triage/words.ts';

export const staffWords: StaffWords = {
  thanks:
    'thanks thank to shout shoutout kudos props mention request you u by named called ask for especially particularly and from with cheers ta bless done lovely amazing brilliant wonderful fantastic credit because nurse see saw had meet got ya ye',
  kin: 'husband wife son daughter friend friends partner mum mom dad mother father brother sister baby kid boyfriend girlfriend',
  alsoKin: '',
  anyone: 'a an',
  alsoWords: 'rose will grace joy faith hope dawn mark pat bill sue rob penny max may',
  deeds:
    'was is were i are made took went did has the deserves always our at on gave found came told got cut really who and knows knew listens kept brought drove showed taught sat ran let put spent saw met does helps explains takes gives keeps makes goes could will would looks remembers treats cuts rocks helped went stayed understood fitted held sent said',
  deedEndings: 'ed',
  titles: { mr: 'Mr', mrs: 'Mrs', ms: 'Ms', miss: 'Miss', dr: 'Dr' },
  owned: '',
  posts: 'at from on in behind the',
  placing: 'in from',
  beforePlaces: 'in since until last next near during',
  nounsLarge: false,
  noNames:
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter english french german spanish italian indian chinese japanese thai polish turkish russian swedish british american london paris lonely god error shop manager team staff thank thanks please highly definitely ever never told recommended would great lovely excellent amazing best passed came went said asked around',
};
