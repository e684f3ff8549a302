import type { Run } from '#components/follow-up/run.ts';
import { withSession } from './with-session.ts';

/** A refusal becomes the panel's notice. */
export const runInPanel: Run = (doing, request) => void withSession(doing, request);
