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
  [{ EXTENSION_REDIRECTS: 'https://a.example/, b.example/' }, /EXTENSION_REDIRECTS\[1\]/],
])('the settings %o are refused by name', (environment, words) => {
  expect(() => readConfig(environment)).toThrow(SettingsError);
  expect(() => readConfig(environment)).toThrow(words);
});

test('the secret is made once and is readable by its user alone', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'replywright-secret-'));
  const secret = await keepSecret(directory);
  expect(secret.length).toBeGreaterThanOrEqual(43);
  expect(await keepSecret(directory)).toBe(secret);
  if (process.platform !== 'win32') expect(statSync(join(directory, 'secret')).mode & 0o077).toBe(0);
  rmSync(directory, { recursive: true });
});
