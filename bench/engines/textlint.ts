import './undeclared-match.ts';
import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import writeGood from 'textlint-rule-write-good';
import type { Start } from './engine.ts';

/** Packages in the older format hold what they export under `default` once more, whatever their types say. */
const inner = <T>(module: T): T => (module as { default?: T }).default ?? module;

export const start: Start = () => {
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: inner(textPlugin) }],
    rules: [{ ruleId: 'write-good', rule: inner(writeGood) }],
  };
  return async (text) => (await kernel.lintText(text, options)).messages.length;
};
