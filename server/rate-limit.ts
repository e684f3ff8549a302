import type { MiddlewareHandler } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { ApiEnv, AppParts } from './app-parts.ts';
import { refusal } from './problems.ts';

/** `points` requests a person within `seconds`, counted in this process. */
export function limitRate({ points, seconds }: AppParts['rate']): MiddlewareHandler<ApiEnv> {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return async (context, next) => {
    try {
      await limiter.consume(context.get('member').person.id);
    } catch (limit) {
      if (!(limit instanceof RateLimiterRes)) throw limit;
      throw refusal(context, 'too-often', { 'retry-after': String(Math.ceil(limit.msBeforeNext / 1000)) });
    }
    await next();
  };
}
