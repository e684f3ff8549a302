import { browser } from 'wxt/browser';
import type { Answer, ProblemCode, Reply, Request, RequestName, ToPage } from '#lib/schema/messages.ts';

/** A refusal the interface has words for. */
export class Refused extends Error {
  readonly problem: ProblemCode;
  constructor(problem: ProblemCode, detail = '') {
    super(detail || problem);
    this.name = 'Refused';
    this.problem = problem;
  }
}

/** A second new template, sign-in window or text at the caret would be one too many; all else may be said again. */
const isRepeatable = (name: RequestName, request: object) =>
  !['templates.save', 'slash.take', 'account.connect'].includes(name) &&
  !('mode' in request && request.mode !== 'replace');

/**
 * Asks the background; throws `Refused` where it says no. The browser may stop the background before it has answered: it
 * starts again for the next message, so what may be said twice is.
 */
export async function ask<N extends RequestName>(name: N, request: Request<N>): Promise<Answer<N>> {
  const send = (): Promise<Reply<Answer<N>> | undefined> => browser.runtime.sendMessage({ name, request });
  const reply = await (isRepeatable(name, request) ? send().catch(send) : send());
  if (!reply) throw new Refused('unexpected', `nobody answered ${name}`);
  if (!reply.ok) throw new Refused(reply.problem, reply.detail);
  return reply.value;
}

/** Tells the content script of one frame; rejects when the frame is gone. */
export function tellPage<N extends keyof ToPage>(
  tab: number,
  frame: number,
  name: N,
  message: ToPage[N]['message'],
): Promise<ToPage[N]['answer']> {
  return browser.tabs.sendMessage(tab, { name, message }, { frameId: frame });
}
