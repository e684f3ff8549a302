import twoGis from './2gis.ts';
import twoGisAccount from './2gis-account.ts';
import amazon from './amazon.ts';
import appStoreConnect from './app-store-connect.ts';
import avito from './avito.ts';
import banki from './banki.ts';
import bazaarvoice from './bazaarvoice.ts';
import booking from './booking.ts';
import capterra from './capterra.ts';
import type { Site } from './define.ts';
import facebook from './facebook.ts';
import flamp from './flamp.ts';
import g2 from './g2.ts';
import glassdoor from './glassdoor.ts';
import googleBusiness from './google-business.ts';
import googleBusinessProfile from './google-business-profile.ts';
import googleMaps from './google-maps.ts';
import irecommend from './irecommend.ts';
import mercadolibre from './mercadolibre.ts';
import naverSmartplace from './naver-smartplace.ts';
import naverSmartstore from './naver-smartstore.ts';
import opentable from './opentable.ts';
import otzovik from './otzovik.ts';
import ozonSeller from './ozon-seller.ts';
import playConsole from './play-console.ts';
import prodoctorov from './prodoctorov.ts';
import reclameAqui from './reclame-aqui.ts';
import reco from './reco.ts';
import tripadvisor from './tripadvisor.ts';
import trustpilot from './trustpilot.ts';
import vk from './vk.ts';
import wildberriesSeller from './wildberries-seller.ts';
import yandexBusiness from './yandex-business.ts';
import yandexMaps from './yandex-maps.ts';
import yelp from './yelp.ts';
import yelpBusiness from './yelp-business.ts';
import zoon from './zoon.ts';

/** The sites that have addresses of their own, as data: any other page is WordPress's or the generic reader's (choose-site.ts). */
export const sites: readonly Site[] = [
  twoGisAccount,
  twoGis,
  amazon,
  appStoreConnect,
  avito,
  banki,
  bazaarvoice,
  booking,
  capterra,
  facebook,
  flamp,
  g2,
  glassdoor,
  googleBusinessProfile,
  googleBusiness,
  googleMaps,
  irecommend,
  mercadolibre,
  naverSmartplace,
  naverSmartstore,
  opentable,
  otzovik,
  ozonSeller,
  playConsole,
  prodoctorov,
  reclameAqui,
  reco,
  tripadvisor,
  trustpilot,
  vk,
  wildberriesSeller,
  yandexBusiness,
  yandexMaps,
  yelpBusiness,
  yelp,
  zoon,
];
