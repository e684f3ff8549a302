import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { connect } from 'node:net';

export type RecordingProxy = { address: string; asked: string[]; close(): Promise<void> };

/**
 * Every request of a browser goes through here and is written down: `METHOD url`, or `CONNECT host:port`. Only loopback is
 * passed on, so nothing leaves the machine.
 */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((incoming, outgoing) => {
    const url = new URL(incoming.url ?? '', 'http://proxy.invalid');
    asked.push(`${incoming.method} ${url.href}`);
    if (!isLoopback(url.hostname)) return void outgoing.writeHead(502).end();
    const onward = request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  server.on('connect', (incoming, socket, head) => {
    asked.push(`CONNECT ${incoming.url}`);
    const [host = '', port] = (incoming.url ?? '').split(':');
    if (!isLoopback(host)) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the proxy has no port');
  return {
    address: `127.0.0.1:${bound.port}`,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const isLoopback = (host: string) => host === 'localhost' || host === '127.0.0.1';
