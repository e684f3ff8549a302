/** An address with reviews whose page nobody has described: the reader that serves any page serves it. */
export type ServedGenerically = {
  /** As people call it, with the surface. */
  name: string;
  /** Where it is, without scheme; `*` stands for anything. */
  address: string;
  /** Why there is no adapter. */
  why: string;
};

const cabinet = 'Only its address is known; it opens to the owner alone.';

/** What the table of sites in the README names beside those with an adapter. */
export const servedGenerically: readonly ServedGenerically[] = [
  { name: 'Airbnb, host', address: 'www.airbnb.com/users/reviews', why: cabinet },
  { name: 'Amazon Seller Central, feedback', address: 'sellercentral.amazon.*', why: cabinet },
  {
    name: 'Booking.com extranet',
    address: 'admin.booking.com/hotel/hoteladmin/extranet_ng/manage/reviews.html',
    why: cabinet,
  },
  { name: 'Capterra vendor portal', address: 'Capterra', why: cabinet },
  { name: 'eBay feedback', address: 'www.ebay.*', why: 'No description of the page was found.' },
  {
    name: 'Etsy, shop manager',
    address: 'www.etsy.com/your/shops/me/reviews',
    why: 'Descriptions of the page contradict each other.',
  },
  {
    name: 'Facebook, Instagram and X, comment boxes',
    address: 'www.facebook.com, www.instagram.com, x.com',
    why: 'Boxes are found from where a person writes; posts are no reviews.',
  },
  { name: 'G2 vendor pages', address: 'my.g2.com', why: cabinet },
  { name: 'Glassdoor Employer Center', address: 'www.glassdoor.com/employers', why: cabinet },
  {
    name: 'Google Play Console, reply',
    address: 'play.google.com/console/*/user-feedback/reviews',
    why: 'Reviews are read by an adapter; where the reply is written was not described.',
  },
  { name: 'Google Search, local reviews', address: 'www.google.com/search', why: 'Descriptions are older than 2023.' },
  { name: 'Hitta', address: 'www.hitta.se', why: 'No description of the page was found.' },
  { name: 'Indeed', address: 'www.indeed.com/cmp/*/reviews', why: 'No description of the page was found.' },
  { name: 'Loox on shop sites', address: 'loox.io', why: 'The frame it stands in was not described.' },
  { name: 'NaPopravku', address: 'napopravku.ru', why: 'No description of the page was found.' },
  {
    name: 'Naver Place, public page',
    address: 'm.place.naver.com/*/review/visitor',
    why: 'Its classes are hashed and no other hook is known.',
  },
  { name: 'Omdöme', address: 'omdome.se', why: 'No description of the page was found.' },
  { name: 'OpenTable GuestCenter', address: 'guestcenter.opentable.com', why: cabinet },
  { name: 'Reclame Aqui for companies', address: 'www.reclameaqui.com.br', why: cabinet },
  { name: 'Reco on shop sites', address: 'widget.reco.se', why: 'The frame it stands in was not described.' },
  { name: 'RuStore console', address: 'console.rustore.ru', why: cabinet },
  { name: 'Sravni', address: 'www.sravni.ru', why: 'Only the data behind the page was described.' },
  {
    name: 'TheFork and TheFork Manager',
    address: 'www.thefork.*, manager.thefork.com',
    why: 'No description of today’s page was found.',
  },
  { name: 'Tripadvisor Management Center', address: 'www.tripadvisor.*/ManagementCenter', why: cabinet },
  { name: 'Tripadvisor Rentals', address: 'rentals.tripadvisor.com/bookings/reviews', why: cabinet },
  { name: 'Trustpilot Business', address: 'businessapp.b2b.trustpilot.com/reviews', why: cabinet },
  { name: 'Yandex Market for sellers', address: 'partner.market.yandex.ru', why: cabinet },
];
