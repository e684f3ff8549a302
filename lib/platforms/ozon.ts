import { definePlatform } from './define.ts';

export default definePlatform({ name: 'Ozon', severity: {}, oneReply: false, final: true, moderation: 'unknown' });
