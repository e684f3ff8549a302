import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Push, Reply, Request, RequestName } from '#lib/schema/messages.ts';
import type { ModelPush } from '#lib/schema/model-messages.ts';

export type Asked = { [N in RequestName]: { name: N; request: Request<N> } }[RequestName];
/** What the background says, by request; a request without a line here is refused as unexpected. */
export type Script = Partial<Record<RequestName, unknown>>;

type FakePort = { name: string; push(push: Push | ModelPush): void; drop(): void; readonly isOpen: boolean };

/**
 * Plays the background at the browser's own seam. `asked` fills with every request; `ports` with every port opened. A value
 * in the script may be a function of the request, or a promise of one.
 */
export function startBackground(script: Script, language = 'en'): { asked: Asked[]; ports: FakePort[] } {
  fakeBrowser.reset();
  const asked: Asked[] = [];
  const ports: FakePort[] = [];
  fakeBrowser.runtime.onMessage.addListener(
    (message: Asked, _sender: unknown, respond: (reply: Reply<unknown>) => void) => {
      // Any text that is shown is weighed: of interest where a test says what comes of it.
      if (message.name !== 'desk.weigh' || 'desk.weigh' in script) asked.push(message);
      void replyTo(message, script).then(respond);
      return true;
    },
  );
  Object.assign(fakeBrowser.runtime, { connect: ({ name }: { name: string }) => openPort(name, ports) });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => language });
  return { asked, ports };
}

async function replyTo({ name, request }: Asked, script: Script): Promise<Reply<unknown>> {
  if (name === 'desk.weigh' && !(name in script)) return { ok: true, value: { unvouched: [], likeness: null } };
  if (!(name in script)) return refuse('unexpected');
  const answer = script[name];
  const value = typeof answer === 'function' ? await answer(request) : answer;
  return isRefusal(value) ? value : { ok: true, value };
}

export const refuse = (problem: Extract<Reply<never>, { ok: false }>['problem']): Reply<never> => ({
  ok: false,
  problem,
  detail: '',
});

const isRefusal = (value: unknown): value is Reply<never> =>
  typeof value === 'object' && value !== null && 'ok' in value && value.ok === false;

function openPort(name: string, ports: FakePort[]) {
  const heard: ((push: Push | ModelPush) => void)[] = [];
  const dropped: (() => void)[] = [];
  let isOpen = true;
  ports.push({
    name,
    push: (push) => {
      for (const hear of heard) hear(push);
    },
    get isOpen() {
      return isOpen;
    },
    drop: () => {
      isOpen = false;
      for (const tell of dropped) tell();
    },
  });
  return {
    onMessage: { addListener: (hear: (push: Push | ModelPush) => void) => heard.push(hear) },
    onDisconnect: { addListener: (tell: () => void) => dropped.push(tell) },
    disconnect: () => {
      isOpen = false;
    },
  };
}
