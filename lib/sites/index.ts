import type { Site } from './define.ts';
import googleBusiness from './google-business.ts';
import googleMaps from './google-maps.ts';
import trustpilot from './trustpilot.ts';
import yandexBusiness from './yandex-business.ts';

/** The sites that have addresses of their own, as data: any other page is WordPress's or the generic reader's (choose-site.ts). */
export const sites: readonly Site[] = [googleBusiness, googleMaps, trustpilot, yandexBusiness];
