import type { Hono } from 'hono';
import { origin } from './account.ts';

/** A person's browser: keeps cookies, sends forms as a page of the server would, follows no redirect by itself. */
export interface Browser {
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
}

let addresses = 0;

export function openBrowser(app: Hono): Browser {
  const cookies = new Map<string, string>();
  addresses += 1;
  // Its own address, since attempts are counted by address.
  const address = `192.0.2.${addresses % 250}`;
  const send = async (path: string, init: RequestInit & { headers: Record<string, string> }) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await app.request(path, {
      ...init,
      headers: { cookie, 'x-forwarded-for': address, ...init.headers },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0]?.split(/=(.*)/s) ?? [];
      if (name && value) cookies.set(name, value);
      else if (name) cookies.delete(name);
    }
    return answer;
  };
  return {
    get: (path, headers = {}) => send(path, { headers }),
    post: (path, fields, headers = {}) =>
      send(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin, ...headers } }),
  };
}
