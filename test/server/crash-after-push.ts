import { openEmbedded } from '#server/db/embedded.ts';
import { seedDemo } from '#server/demo.ts';
import { startAccount } from './account.ts';
import { seenEvent } from './extension.ts';
import { connectDemo } from './people.ts';

/** Run by embedded.test.ts as a process of its own: pushes, prints the answer and dies on the spot, as in a crash. */
const database = await openEmbedded(process.argv[2] ?? '', console.error);
const account = await startAccount(database);
await seedDemo(account.parts);
const { device } = await connectDemo(account);
const answer = await device.push([seenEvent(), seenEvent()]);
process.stdout.write(JSON.stringify(answer), () => process.kill(process.pid, 'SIGKILL'));
