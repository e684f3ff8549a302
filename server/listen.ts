import { once } from 'node:events';
import { serve } from '@hono/node-server';
import { WebSocketServer } from 'ws';
import { createApp } from './app.ts';
import type { AppParts } from './app-parts.ts';
import { SettingsError } from './config.ts';

export interface Listening {
  port: number;
  /** Takes no new connection, ends live channels, lets requests finish. */
  stop(): Promise<void>;
}

/** Listens on `host` and `port`; port 0 is any free one. Rejects with a SettingsError when another program has the port. */
export async function listen(parts: AppParts, host: string, port: number): Promise<Listening> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 16 * 1024 });
  const server = serve({ fetch: createApp(parts).fetch, hostname: host, port, websocket: { server: sockets } });
  try {
    await once(server, 'listening');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new SettingsError(`${host}:${port} is taken by another program. Stop that one, or set PORT.`, {
      cause: error,
    });
  }
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets.clients) socket.close(1001, 'going away');
      const patience = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
        // A browser keeps connections open on which it has asked nothing yet; they would be waited for a minute and more.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }, 2000);
      await closed;
      clearTimeout(patience);
    },
  };
}
