import { benchMethod } from './method.ts';
import { benchPanel } from './panel.ts';

/** Prints figures; asserts nothing. */
console.log(`node ${process.version}, ${new Date().toISOString().slice(0, 10)}`);
benchMethod();
await benchPanel();
