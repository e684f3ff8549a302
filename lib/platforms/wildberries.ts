import { definePlatform } from './define.ts';

export default definePlatform({
  name: 'Wildberries',
  // From the schema of the seller API, checked 2026-11.
  limit: { max: 5000, min: 2, unit: 'characters' },
  severity: {},
  oneReply: true,
  moderation: 'unknown',
});
