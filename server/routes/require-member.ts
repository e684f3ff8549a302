import type { MiddlewareHandler } from 'hono';
import type { ApiEnv, AppParts } from '../app-parts.ts';
import { identify } from '../auth/identify.ts';
import { refusal } from '../problems.ts';

/** Lets only members of a company through, by `Authorization: Bearer`. */
export function requireMember({ auth, database }: AppParts): MiddlewareHandler<ApiEnv> {
  return async (context, next) => {
    const token = context.req.header('authorization')?.match(/^Bearer (\S+)$/i)?.[1];
    const member = token ? await identify(auth, database, token) : null;
    if (!member) throw refusal(context, 'sign-in', { 'www-authenticate': 'Bearer' });
    if (member === 'stranger') throw refusal(context, 'no-company');
    context.set('member', member);
    await next();
  };
}
