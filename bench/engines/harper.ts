import { createBinaryModuleFromUrl, LocalLinter } from 'harper.js';
import type { Start } from './engine.ts';

/** Its worker never starts under an extension's content policy, so the local one. */
export const start: Start = async (assets) => {
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(`${assets}/harper.js/dist/harper_wasm_bg.wasm`, 'full'),
  });
  await linter.setup();
  return async (text) => (await linter.lint(text, { language: 'plaintext' })).length;
};
