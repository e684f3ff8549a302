import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { redirectAddresses } from '#lib/schema/extension-ids.ts';
import { readConfig, SettingsError } from '#server/config.ts';
import { keepSecret } from '#server/embedded-secret.ts';

test('without settings it listens to this machine and keeps its data here', () => {
  expect(readConfig({ DATABASE_URL: '' })).toMatchObject({
    host: '127.0.0.1',
    port: 8787,
    origin: 'http://127.0.0.1:8787',
    dataDir: '.data/account',
    redirects: [...redirectAddresses],
  });
});

test('an IPv6 address is a host of its own form', () => {
  expect(readConfig({ HOST: '::1' })).toMatchObject({ host: '::1', origin: 'http://[::1]:8787' });
});

test('the public address is an origin, and own builds add their redirects', () => {
  const config = readConfig({
    PUBLIC_URL: 'https://reviews.example/',
    EXTENSION_REDIRECTS: 'https://a.example/, https://b.example/',
  });
  expect(config.origin).toBe('https://reviews.example');
  expect(config.redirects).toEqual([...redirectAddresses, 'https://a.example/', 'https://b.example/']);
});

test.each([
  [{ DATABASE_URL: 'postgres://localhost/x' }, /DATABASE_URL needs REPLYWRIGHT_SECRET/],
  [{ REPLYWRIGHT_SECRET: 'short' }, /REPLYWRIGHT_SECRET/],
  [{ PORT: 'eighty' }, /PORT/],
  [{ PORT: '70000' }, /PORT/],
  [{ PUBLIC_URL: 'reviews' }, /PUBLIC_URL/],
  [{ PUBLIC_URL: 'reviews.example:443' }, /PUBLIC_URL/],
  [{ BEHIND_PROXY: 'yes' }, /BEHIND_PROXY/],
  [{ MODEL_NAME: 'm' }, /need MODEL_KIND/],
  [{ MODEL_KIND: 'magic', MODEL_NAME: 'm' }, /MODEL_KIND/],
  [{ MODEL_KIND: 'anthropic', MODEL_KEY: 'k' }, /needs MODEL_NAME/],
  [{ MODEL_KIND: 'anthropic', MODEL_NAME: 'm' }, /needs MODEL_KEY/],
  [{ MODEL_KIND: 'openai-compatible', MODEL_NAME: 'm' }, /needs MODEL_ADDRESS/],
  [{ MODEL_KIND: 'openai-compatible', MODEL_NAME: 'm', MODEL_ADDRESS: 'ftp://m/v1' }, /MODEL_ADDRESS/],
  [{ EXTENSION_REDIRECTS: 'https://a.example/, b.example/' }, /EXTENSION_REDIRECTS\[1\]/],
])('the settings %o are refused by name', (environment, words) => {
  expect(() => readConfig(environment)).toThrow(SettingsError);
  expect(() => readConfig(environment)).toThrow(words);
});

test('a model is none, or whole', () => {
  expect(readConfig({ MODEL_KIND: '', MODEL_KEY: '' }).model).toBeNull();
  const anthropic = { MODEL_KIND: 'anthropic', MODEL_NAME: 'm', MODEL_KEY: 'k' };
  expect(readConfig(anthropic).model).toMatchObject({ address: 'https://api.anthropic.com/v1', name: 'm', key: 'k' });
  const local = { MODEL_KIND: 'openai-compatible', MODEL_NAME: 'm', MODEL_ADDRESS: 'http://127.0.0.1:11434/v1' };
  expect(readConfig(local).model).toMatchObject({ kind: 'openai-compatible', address: local.MODEL_ADDRESS });
});

test('what is wrong with a model is told without its key', () => {
  const environment = { MODEL_KIND: 'openai-compatible', MODEL_KEY: 'sk-secret', MODEL_ADDRESS: 'nowhere' };
  expect(() => readConfig(environment)).toThrow(/^(?!.*sk-secret)/s);
});

test('the secret is made once and is readable by its user alone', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'replywright-secret-'));
  const secret = await keepSecret(directory);
  expect(secret.length).toBeGreaterThanOrEqual(43);
  expect(await keepSecret(directory)).toBe(secret);
  if (process.platform !== 'win32') expect(statSync(join(directory, 'secret')).mode & 0o077).toBe(0);
  rmSync(directory, { recursive: true });
});
