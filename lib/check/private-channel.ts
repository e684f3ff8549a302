import type { Context } from './rule.ts';

/** Whether the sentence at a position, or one next to it, names a channel that only the company reads. */
export function offersPrivacy({ reply, contacts }: Context, position: number): boolean {
  const here = reply.sentences.indexOf(reply.sentenceAt(position));
  const near = (start: number) => Math.abs(reply.sentences.indexOf(reply.sentenceAt(start)) - here) <= 1;
  return [...reply.says('private-channel'), ...contacts].some(({ start }) => near(start));
}
