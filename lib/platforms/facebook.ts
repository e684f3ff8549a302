import { definePlatform } from './define.ts';

export default definePlatform({ name: 'Facebook', severity: {}, oneReply: false, moderation: 'none' });
