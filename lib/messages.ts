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

/** Asks the background; throws `Refused` where it says no. */
export async function ask<N extends RequestName>(name: N, request: Request<N>): Promise<Answer<N>> {
  const reply = (await browser.runtime.sendMessage({ name, request })) as Reply<Answer<N>> | undefined;
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
