import { readdirSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { siteAmong, siteOf } from '#lib/sites/choose-site.ts';
import type { Site } from '#lib/sites/define.ts';
import generic from '#lib/sites/generic.ts';
import { sites } from '#lib/sites/index.ts';
import wordpress from '#lib/sites/wordpress.ts';

const folder = new URL('../../lib/sites/', import.meta.url);

test('the list holds every site of the folder, each under its file’s name', async () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
  const modules = await Promise.all(
    files.map(async (file) => ({ file, module: await import(new URL(file, folder).href) })),
  );
  const found = modules
    .filter(({ module }) => module.default)
    .map(({ file, module }) => ({ file, site: module.default as Site }));
  expect(new Set(found.map(({ site }) => site))).toEqual(new Set([...sites, wordpress, generic]));
  for (const { file, site } of found) expect(`${site.id}.ts`).toBe(file);
});

test('match patterns name their hosts', () => {
  for (const { matches } of sites)
    for (const pattern of matches) expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)+\/[^*]*\*?$/);
});

test('sites are data: each comes through a message as it was', () => {
  for (const site of sites) expect(JSON.parse(JSON.stringify(site))).toEqual(site);
});

describe('the site of an address', () => {
  test.each([
    ['https://www.google.com/maps/place/X/@1,2,3z/data=!1s0x1:0x2', 'google-maps'],
    ['https://www.google.co.uk/maps/place/X', 'google-maps'],
    ['https://maps.google.de/?cid=42', 'google-maps'],
    ['https://www.google.se/local/business/123/customers/reviews?hl=sv', 'google-business'],
    ['https://www.google.com/local/business/123/customers/reviews/reply', 'google-business'],
    ['https://www.google.com/local/business/123/promote', 'generic'],
    ['https://www.google.com/search?q=maps', 'generic'],
    ['https://yandex.ru/sprav/7/p/edit/reviews/?page=2', 'yandex-business'],
    ['https://yandex.ru/maps/org/7/reviews/', 'yandex-maps'],
    ['https://yandex.com/maps/213/moscow/?tab=reviews', 'yandex-maps'],
    ['https://2gis.ru/spb/search/cafe/firm/7/30.3,59.9/tab/reviews', '2gis'],
    ['https://2gis.kz/almaty/firm/7', 'generic'],
    ['https://account.2gis.com/orgs/7/branches/8/reviews', '2gis-account'],
    ['https://vk.com/reviews-187', 'vk'],
    ['https://m.vk.com/wall-187_77', 'vk'],
    ['https://vk.com/id187', 'generic'],
    ['https://otzovik.com/review_90150001.html', 'otzovik'],
    ['https://produto.mercadolivre.com.br/MLB-1400500600-x-_JM', 'mercadolibre'],
    ['https://seller.wildberries.ru/feedbacks-questions/feedbacks', 'wildberries-seller'],
    ['https://seller.wildberries.ru/chat-with-clients', 'generic'],
    ['https://seller.ozon.ru/app/reviews/questions', 'generic'],
    ['https://uk.trustpilot.com/review/example.com?page=3', 'trustpilot'],
    ['https://www.trustpilot.com/categories/shops', 'generic'],
    ['https://trustpilot.com.example/review/x', 'generic'],
    ['http://www.google.com/maps/place/X', 'generic'],
    ['https://business.google.com/reviews', 'google-business-profile'],
    ['https://business.google.com/groups/104/reviews', 'google-business-profile'],
    ['https://business.google.com/groups/104/locations', 'generic'],
    ['https://www.yelp.co.uk/biz/tea-room-leeds', 'yelp'],
    ['https://biz.yelp.com/r2r/vQ7mZk2TzP0dHx9L', 'yelp-business'],
    ['https://www.tripadvisor.fr/Hotel_Review-g1-d990-Reviews-or10-Hotel.html', 'tripadvisor'],
    ['https://no.tripadvisor.com/ShowUserReviews-g1-d2-r3-Hytte.html', 'tripadvisor'],
    ['https://www.tripadvisor.com/ManagementCenter?businessId=1', 'generic'],
    ['https://www.booking.com/hotel/nl/tulp.nl.html#tab-reviews', 'booking'],
    ['https://admin.booking.com/hotel/hoteladmin/extranet_ng/manage/reviews.html', 'generic'],
    ['https://www.facebook.com/hjul/reviews', 'facebook'],
    ['https://www.facebook.com/hjul', 'generic'],
    ['https://play.google.com/console/u/0/developers/1/app/2/user-feedback/reviews', 'play-console'],
    ['https://play.google.com/console/u/0/developers/1/app/2/vitals', 'generic'],
    ['https://appstoreconnect.apple.com/apps/1/appstore/activity/ios/ratingsResponses', 'app-store-connect'],
    ['https://www.amazon.co.jp/product-reviews/B0ABC12345', 'amazon'],
    ['https://www.glassdoor.de/Bewertungen/Nord-Bewertungen-E123_P2.htm', 'glassdoor'],
    ['https://www.g2.com/products/ledgerly/reviews', 'g2'],
    ['https://www.g2.com/products/ledgerly/pricing', 'generic'],
    ['https://www.capterra.com/p/1/Ledgerly/reviews/', 'capterra'],
    ['https://www.opentable.com/r/quay-house-boston', 'opentable'],
    ['https://new.smartplace.naver.com/bizes/place/6/reviews?menu=visitor', 'naver-smartplace'],
    ['https://sell.smartstore.naver.com/#/review/search', 'naver-smartstore'],
  ])('%s is %s', (address, id) => {
    expect((siteAmong(sites, new URL(address)) ?? generic).id).toBe(id);
  });
});

test.each([
  ['<ol><li class="bv-content-item bv-content-review" data-content-id="180100001"></li></ol>', 'bazaarvoice'],
  ['<div class="bvseo-review" data-reviewid="180100001"></div>', 'generic'],
])('a shop’s page that shows %s is %s', (html, id) => {
  const { document } = new JSDOM(html).window;
  expect(siteOf(document, new URL('https://shop.example/p/flask'), sites).id).toBe(id);
});
