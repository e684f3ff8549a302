import { create } from 'zustand';
import { ask } from '#lib/messages.ts';
import type { AccountState, ProblemCode } from '#lib/schema/messages.ts';
import { keepPort } from './keep-port.ts';
import { problemOf } from './problem-of.ts';

type AccountStore = {
  /** Null until the background has answered. */
  account: AccountState | null;
  /** A request is under way. */
  busy: boolean;
  problem: ProblemCode | null;
};

export const useAccount = create<AccountStore>()(() => ({ account: null, busy: false, problem: null }));

async function change(doing: string, request: () => Promise<AccountState>): Promise<void> {
  useAccount.setState({ busy: true, problem: null });
  try {
    useAccount.setState({ account: await request() });
  } catch (error) {
    useAccount.setState({ problem: problemOf(error, doing) });
  }
  useAccount.setState({ busy: false });
}

export const loadAccount = () => change('reading the account', () => ask('account.get', {}));
export const connectAccount = (server: string) =>
  change('connecting the account', () => ask('account.connect', { server }));
export const signOut = () => change('signing out', () => ask('account.signOut', {}));
export const syncNow = () => change('sending changes', () => ask('sync.now', {}));

/** Keeps the account's state as the background pushes it, until `signal` aborts. */
export async function followAccount(signal: AbortSignal): Promise<void> {
  try {
    await keepPort(
      'pages',
      (push) => push.type === 'account' && useAccount.setState({ account: push.account }),
      signal,
    );
  } catch (error) {
    useAccount.setState({ problem: problemOf(error, 'following the account') });
  }
}
