import type { Browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { Refused } from '#lib/messages.ts';
import { report } from '#lib/report.ts';
import {
  type Answer,
  fromOwnPages,
  fromPage,
  fromPanel,
  type Reply,
  type Request,
  type RequestName,
} from '#lib/schema/messages.ts';
import { deskOf } from './desk-session.ts';
import { languagesLoaded } from './languages.ts';
import { type Speaker, speakerOf } from './sender.ts';

type Frame = Extract<Speaker, { kind: 'frame' }>;
export type PageHandlers = { [N in keyof typeof fromPage]: (request: Request<N>, frame: Frame) => Promise<Answer<N>> };
export type PanelHandlers = {
  [N in keyof typeof fromPanel]: (request: Request<N>, speaker: Exclude<Speaker, Frame>) => Promise<Answer<N>>;
};
export type OwnHandlers = { [N in keyof typeof fromOwnPages]: (request: Request<N>) => Promise<Answer<N>> };
export type Handlers = { page: PageHandlers; panel: PanelHandlers; own: OwnHandlers };

const Envelope = z.object({ name: z.string(), request: z.unknown() });
const has = <T extends object>(record: T, name: PropertyKey): name is keyof T => Object.hasOwn(record, name);

/** Somebody types and waits: what its words need is loaded, and no more. */
const loadsItself: ReadonlySet<RequestName> = new Set(['box.changed']);

/**
 * Answers one message: the browser says who speaks, the name says who may say it, the shape is parsed, and only then, when the
 * languages are loaded, a handler runs. A content script reaches `page` handlers only; our pages never reach those.
 */
export async function route(
  handlers: Handlers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Reply<unknown>> {
  const speaker = speakerOf(sender);
  const envelope = Envelope.safeParse(message);
  if (!speaker || !envelope.success) return refuse('unexpected', 'not a message of ours');
  const { name, request } = envelope.data;
  try {
    return { ok: true, value: await answer(handlers, speaker, name as RequestName, request) };
  } catch (error) {
    if (error instanceof Refused) return refuse(error.problem, error.message);
    report(error, `answering ${name}`);
    return refuse('unexpected', error instanceof Error ? error.message : String(error));
  }
}

async function answer(handlers: Handlers, speaker: Speaker, name: RequestName, request: unknown): Promise<unknown> {
  if (speaker.kind === 'frame') {
    if (!has(fromPage, name)) throw new Refused('unexpected', `a page may not say ${name}`);
    const parsed = parse(fromPage[name], request, name) as never;
    if (!loadsItself.has(name)) await languagesLoaded();
    return handlers.page[name](parsed, speaker);
  }
  if (has(fromPanel, name)) {
    const parsed = parse(fromPanel[name], request, name) as never;
    await languagesLoaded();
    return handlers.panel[name](parsed, speaker);
  }
  if (!has(fromOwnPages, name)) throw new Refused('unexpected', `nobody here answers ${name}`);
  // A page that embeds the panel without our nonce has no desk, so it gets nothing.
  if (speaker.kind === 'docked' && !(await deskOf(speaker.tab))?.token) throw new Refused('not-opened-by-us');
  const parsed = parse(fromOwnPages[name], request, name) as never;
  await languagesLoaded();
  return handlers.own[name](parsed);
}

function parse(shape: z.ZodMiniType, request: unknown, name: string): unknown {
  const parsed = shape.safeParse(request);
  if (!parsed.success) throw new Refused('unexpected', `${name}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function refuse(problem: Extract<Reply<never>, { ok: false }>['problem'], detail: string): Reply<never> {
  return { ok: false, problem, detail };
}
