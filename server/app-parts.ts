import type { Logger } from 'pino';
import type { Auth } from './auth/auth.ts';
import type { Member } from './auth/identify.ts';
import type { Bus } from './bus.ts';
import type { Database } from './db/database.ts';
import type { Drafting } from './model/drafting.ts';

/** All that the routes work with. */
export interface AppParts {
  database: Database;
  auth: Auth;
  bus: Bus;
  /** As people reach the server: `https://reviews.example`. */
  origin: string;
  /** Exact addresses where sign-in may return to. */
  redirects: readonly string[];
  log: Logger;
  /** Trust `x-forwarded-for` of the proxy in front. */
  behindProxy: boolean;
  /** Requests to `/v1` within so many seconds: of one person from all devices, and from one address by anybody. */
  rate: { person: number; address: number; seconds: number };
  /** Null where no model was set up. */
  drafting: Drafting | null;
}

/** What the middleware of `/v1` puts into the context of a request. */
export interface ApiEnv {
  Variables: { member: Member };
}
