import type { Platform } from '../schema/ids.ts';
import type { Ground } from './cue-book.ts';

/** Sites whose published grounds leave some of ours out: shared rules of each, checked 2026-11. */
const published: Partial<Record<Platform, readonly Ground[]>> = {
  booking: ['profanity', 'threats', 'hate', 'personal-info', 'advertising', 'off-topic'],
  trustpilot: ['profanity', 'threats', 'hate', 'personal-info', 'advertising'],
  facebook: ['threats', 'hate', 'personal-info', 'advertising'],
  airbnb: ['threats', 'hate', 'off-topic', 'advertising', 'personal-info'],
};

/** Whether the site takes a report for this; where its grounds are not published, all that sites commonly take. */
export function takesReport(platform: Platform, ground: Ground): boolean {
  return published[platform]?.includes(ground) ?? true;
}

/** An e-mail address, a phone number, or a card number standing in a review. */
export const personalData = /[\w.+-]+@[\w-]+\.[a-z]{2,}|(?<![\d.,])\+?\d[\d\s()-]{8,}\d(?![\d.,])/giu;
export const link = /(?:https?:\/\/|www\.)\S+/giu;
