import type { Context } from '#lib/check/rule.ts';
import type { Citation } from '#lib/schema/method.ts';
import { abaOpinion, ferpa, gdprSpecial, glba, hipaa, medicalSecrecy } from './sources.ts';

const inRussia = ({ jurisdiction, reply }: Context) => (jurisdiction ? jurisdiction === 'RU' : reply.lang === 'ru');

/** Whose secrecy it is to keep that somebody is a customer. */
export function strictSource(context: Context): Citation {
  if (context.sector === 'legal') return abaOpinion;
  if (context.sector === 'finance') return glba;
  if (context.sector === 'education') return ferpa;
  return inRussia(context) ? medicalSecrecy : hipaa;
}

/** What keeps somebody's health out of public replies, by sector and country. */
export function healthSource(context: Context): Citation {
  if (context.sector === 'health') return strictSource(context);
  return gdprSpecial;
}
