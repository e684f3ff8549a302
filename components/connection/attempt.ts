import { create } from 'zustand';
import type { ProblemCode } from '#lib/schema/messages.ts';
import { problemOf } from './problem-of.ts';

/** Why the last request of this page was refused; gone with the next that is answered. */
export const usePageProblem = create<{ problem: ProblemCode | null }>()(() => ({ problem: null }));

/** Runs a request of one of our own pages; a refusal becomes the page's notice, and the answer is then undefined. */
export async function attempt<T>(doing: string, request: () => Promise<T>): Promise<T | undefined> {
  try {
    const answer = await request();
    usePageProblem.setState({ problem: null });
    return answer;
  } catch (error) {
    usePageProblem.setState({ problem: problemOf(error, doing) });
    return undefined;
  }
}
