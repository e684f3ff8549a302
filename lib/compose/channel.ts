import { platformRules } from '../platforms/index.ts';
import type { Platform } from '../schema/ids.ts';
import type { Business } from '../schema/method.ts';
import type { Channel } from './phrasebook.ts';

const filledIn = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** Ways to reach the company that the site lets stand in a reply; its page where it lets none, or none is known. */
export function channelsOf(platform: Platform, business: Business | undefined): Channel[] {
  if (platformRules(platform).severity['contact-phone-email'] !== null) return ['page'];
  const channels: Channel[] = [];
  if (filledIn(business?.email)) channels.push('email');
  if (filledIn(business?.phone)) channels.push('phone');
  return channels.length > 0 ? channels : ['page'];
}
