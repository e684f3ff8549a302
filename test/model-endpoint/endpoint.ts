import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readAll } from 'node:stream/consumers';
import { chatCompletions, type Ending, messages, type Protocol } from './protocols.ts';

/** What a model was sent. */
export type Heard = { path: string; key: string; instructions: string; request: string; body: string };

/** What it does then: says words in pieces, or goes wrong. `obey` makes the words of what it was sent. */
export type Behaviour =
  | { says: string[]; ends?: Ending }
  | { obey: (heard: Heard) => string }
  | { status: number }
  | 'never-begins'
  | 'goes-silent'
  | 'breaks-off'
  | 'malformed';

/** A server of models on this machine that speaks both protocols; each request takes the next behaviour, the last one stays. */
export async function startModelEndpoint(...behaviours: Behaviour[]) {
  const heard: Heard[] = [];
  const script = [...behaviours];
  let hungUp = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    const protocol = [chatCompletions, messages].find(({ path }) => path === request.url);
    if (!protocol) return response.writeHead(404).end();
    const said = readHeard(request, await readAll(request));
    heard.push(said);
    response.on('close', () => response.writableEnded || hungUp.resolve());
    const behaviour = script.length > 1 ? script.shift() : script[0];
    return behaviour && behave(behaviour, protocol, response, said);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/v1`,
    heard,
    /** Resolves when somebody hangs up before an answer is over. */
    hungUp: () => hungUp.promise,
    /** Replaces what it does next, and forgets what it heard. */
    does: (...next: Behaviour[]) => {
      script.splice(0, script.length, ...next);
      heard.length = 0;
      hungUp = Promise.withResolvers<void>();
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
export type ModelEndpoint = Awaited<ReturnType<typeof startModelEndpoint>>;

function behave(behaviour: Behaviour, { begin, text, end, error }: Protocol, response: ServerResponse, heard: Heard) {
  if (behaviour === 'never-begins') return;
  if (typeof behaviour === 'object' && 'status' in behaviour) {
    response.writeHead(behaviour.status, { 'content-type': 'application/json' }).end(JSON.stringify(error));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  for (const event of begin) response.write(event);
  if (behaviour === 'malformed') return response.end(`${text('Thank you.')}data: {"choices": [{"del\n\n`);
  if (behaviour === 'goes-silent') return response.write(text('Thank you'));
  if (behaviour === 'breaks-off') return response.write(text('Thank you'), () => response.destroy());
  const says = 'obey' in behaviour ? [behaviour.obey(heard)] : behaviour.says;
  for (const words of says) response.write(text(words));
  return response.end(end('ends' in behaviour ? (behaviour.ends ?? 'whole') : 'whole').join(''));
}

/** The parts of both protocols that people write. */
function readHeard(request: IncomingMessage, body: string): Heard {
  const sent = JSON.parse(body) as { system?: unknown; messages: { role: string; content: unknown }[] };
  const wordsOf = (role: string) =>
    sent.messages.filter((message) => message.role === role).map(({ content }) => plain(content));
  const key = request.headers['x-api-key'] ?? request.headers.authorization?.replace('Bearer ', '') ?? '';
  return {
    path: request.url ?? '',
    key: String(key),
    instructions: [plain(sent.system), ...wordsOf('system')].join(''),
    request: wordsOf('user').join(''),
    body,
  };
}

function plain(content: unknown): string {
  if (typeof content === 'string') return content;
  return Array.isArray(content) ? content.map((part: { text?: string }) => part.text ?? '').join('') : '';
}
