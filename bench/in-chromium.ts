import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '#scripts/browsers/find.ts';
import { root } from '#scripts/build.ts';
import { type EngineName, engines } from './bundle.ts';
import { type Figures, paces } from './measure-engine.ts';

const types: Record<string, string> = { mjs: 'text/javascript', wasm: 'application/wasm', html: 'text/html' };

/** Serves the bundles, an empty page, and under /packages the packages' own files, to this machine alone. */
async function serve(folder: string): Promise<Server> {
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith('/packages/')
      ? join(root, 'node_modules', path.slice('/packages/'.length))
      : join(folder, path);
    const type = types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
    const body = path === '/' ? '<!doctype html><title>bench</title>' : await readFile(file).catch(() => null);
    response.writeHead(body === null ? 404 : 200, { 'content-type': path === '/' ? 'text/html' : type });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return server;
}

/** Each engine in a browser of its own, in batches, since the browser's clock steps by a tenth of a millisecond. */
export async function measureInChromium(folder: string): Promise<{ engines: Partial<Record<EngineName, Figures>> }> {
  const server = await serve(folder);
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const measured: Partial<Record<EngineName, Figures>> = {};
  try {
    for (const [name, file] of Object.entries(engines) as [EngineName, string][]) {
      const browser = await puppeteer.launch({
        executablePath: findBrowser('chromium'),
        pipe: true,
        protocolTimeout: 600_000,
        args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run'],
      });
      try {
        const page = await browser.newPage();
        await page.goto(`${origin}/`);
        measured[name] = (await page.evaluate(
          `import('/run-engine.mjs').then(({ runEngine }) => runEngine('/${file}.mjs', '${origin}/packages', ${JSON.stringify(paces.chromium)}))`,
        )) as Figures;
      } finally {
        await browser.close();
      }
    }
  } finally {
    server.close();
  }
  return { engines: measured };
}
