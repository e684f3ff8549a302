import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '#lib/sites/index.ts';
import { type Build, builtExtension } from '#scripts/build.ts';

const manifest = (browser: 'chromium' | 'firefox', build: Build) =>
  JSON.parse(readFileSync(join(builtExtension(browser, build), 'manifest.json'), 'utf8'));

/** Nothing to do where the builds are as new as their sources. */
const timeToBuild = 300_000;

describe.each(['chromium', 'firefox'] as const)('the builds for %s', { timeout: timeToBuild }, (browser) => {
  test('differ in their matches and in nothing else', () => {
    const [shipped, everywhere] = [manifest(browser, 'shipped'), manifest(browser, 'everywhere')];
    expect(everywhere.host_permissions).toEqual(['<all_urls>']);
    const without = ({ host_permissions: _, content_scripts, ...rest }: typeof shipped) => ({
      ...rest,
      content_scripts: content_scripts.map(({ matches: __, ...script }: { matches: string[] }) => script),
    });
    expect(without(everywhere)).toEqual(without(shipped));
  });

  test('name the hosts of the supported sites and no other', () => {
    const { host_permissions, content_scripts, manifest_version } = manifest(browser, 'shipped');
    const matches = sites.flatMap((site) => site.matches);
    expect(manifest_version).toBe(3);
    expect(host_permissions).toEqual(matches);
    expect(content_scripts.flatMap((script: { matches: string[] }) => script.matches)).toEqual(matches);
    expect(matches.filter((match) => !/^https:\/\/(\*\.)?[a-z0-9.-]+\//.test(match))).toEqual([]);
  });

  test('carry no test cases, no code that makes code and no markup from text', () => {
    for (const file of globSync('**/*.js', { cwd: builtExtension(browser, 'shipped') })) {
      const text = readFileSync(join(builtExtension(browser, 'shipped'), file), 'utf8');
      expect(text, file).not.toMatch(/⟦|Quillfeather/);
      expect(text, file).not.toMatch(/\bnew Function\(/);
    }
  });
});
