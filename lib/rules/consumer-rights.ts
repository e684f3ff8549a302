import type { Context } from '#lib/check/rule.ts';
import type { Citation } from '#lib/schema/method.ts';
import { consumerRightsRu, unfairPractices } from './sources.ts';

/** Where denying a customer's statutory rights in public is itself unlawful: Russia, the Union and its members, the United Kingdom. */
export const enforced: ReadonlySet<string> = new Set(
  'RU EU GB UK AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);

export function rightsSource({ jurisdiction, reply }: Context): Citation {
  return (jurisdiction ? jurisdiction === 'RU' : reply.lang === 'ru') ? consumerRightsRu : unfairPractices;
}
