import type { Context } from 'hono';

/** Hands the browser the cookies of an answer of better-auth. */
export function passCookies(context: Context, answer: Response): void {
  for (const cookie of answer.headers.getSetCookie()) context.header('set-cookie', cookie, { append: true });
}

/** The same cookies as the browser would send them back: for the next step of one form. */
export function cookieHeader(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0])
    .join('; ');
}
