import { problemOf } from '#components/connection/problem-of.ts';
import { useDesk } from './desk-store.ts';

/** Runs a request under the panel's session, with the subject the person sees; a refusal becomes a notice, and the answer is then undefined. */
export async function withSession<T>(
  doing: string,
  request: (session: string, subject: string) => Promise<T>,
): Promise<T | undefined> {
  const { session, desk } = useDesk.getState();
  if (session === null) return undefined;
  try {
    return await request(session, desk?.subject ?? '');
  } catch (error) {
    useDesk.setState({ problem: problemOf(error, doing) });
    return undefined;
  }
}
