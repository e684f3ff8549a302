import type { Context, MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { ApiEnv, AppParts } from './app-parts.ts';
import { clientAddress } from './client-address.ts';
import { refusal } from './problems.ts';

/** So many requests of one person, from all devices. Counted in this process. */
export function limitPerson({ rate }: AppParts): MiddlewareHandler<ApiEnv> {
  return limit(rate.person, rate.seconds, (context) => context.get('member').person.id);
}

/** So many requests from one address, whoever asks: stands before anything that reads a token or the database. */
export function limitAddress({ rate, behindProxy }: AppParts): MiddlewareHandler {
  return limit(rate.address, rate.seconds, (context) => clientAddress(context, behindProxy) ?? 'unknown');
}

/** So many drafts of one person, of one company and of all together, since anybody may sign up; nothing is counted where there is no model to ask. */
export function limitDrafts({ drafting }: AppParts): MiddlewareHandler<ApiEnv>[] {
  if (!drafting) return [];
  const { person, company, everybody, seconds } = drafting.rate;
  return [
    limit(person, seconds, (context) => context.get('member').person.id),
    limit(company, seconds, (context) => context.get('member').company.id),
    limit(everybody, seconds, () => 'everybody'),
  ];
}

function limit<E extends object>(
  points: number,
  seconds: number,
  whose: (context: Context<E>) => string,
): MiddlewareHandler<E> {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return async (context, next) => {
    try {
      await limiter.consume(whose(context));
    } catch (limited) {
      if (!(limited instanceof RateLimiterRes)) throw limited;
      throw refusal(context, 'too-often', { 'retry-after': String(Math.ceil(limited.msBeforeNext / 1000)) });
    }
    await next();
  };
}
