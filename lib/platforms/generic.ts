import { definePlatform } from './define.ts';

/** A platform nobody has described: the method and the law alone. */
export default definePlatform({ name: 'generic', severity: {}, oneReply: false, moderation: 'unknown' });
