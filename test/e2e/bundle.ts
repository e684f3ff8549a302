import { build } from 'esbuild';

/** One script for a page of a test, from a source file of the repository. */
export async function bundle(path: string): Promise<string> {
  const made = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    // Draft.js speaks of Node's `global`.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  return made.outputFiles[0]?.text ?? '';
}
