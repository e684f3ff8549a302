import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { chromiumKey, firefoxId } from './lib/schema/extension-ids.ts';
import { sites } from './lib/sites/index.ts';
import { finishedTableFiles, finishedTables } from './scripts/finished-tables.ts';
import { lazyPatterns } from './scripts/lazy-patterns.ts';

/**
 * One source for Chrome, Edge and Firefox. `--mode everywhere` makes the second build, which differs only in its matches:
 * it serves `read`, `--page` and the practice page on any address (test/laws/builds.test.ts compares the two).
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  manifestVersion: 3,
  outDirTemplate: '{{browser}}{{modeSuffix}}',
  // WXT's own context ends on a document event that the page can forge, and announces us to the page.
  vite: () => ({
    plugins: [finishedTables, lazyPatterns],
    build: {
      target: ['chrome140', 'firefox140'],
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3, ecma: 2020, unsafe_arrows: true, keep_fargs: false } },
    },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('entrypoints/reviews.content/no-context.ts', import.meta.url),
        ),
      },
    },
  }),
  zip: { excludeSources: ['server/**', 'bench/**', 'test/**'] },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      'scripting',
      'identity',
      'activeTab',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self' https: wss: http://localhost:* ws://localhost:* http://127.0.0.1:* ws://127.0.0.1:*; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: firefoxId, strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
          },
          sidebar_action: { default_panel: 'panel.html', default_title: '__MSG_name__', open_at_install: false },
          web_accessible_resources: [{ resources: ['panel.html'], matches: ['<all_urls>'] }],
        }
      : {
          key: chromiumKey,
          minimum_chrome_version: '140',
          side_panel: { default_path: 'panel.html' },
          web_accessible_resources: [{ resources: ['panel.html'], matches: ['<all_urls>'], use_dynamic_url: true }],
        }),
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      for (const [path, tables] of finishedTableFiles()) {
        const file = join(wxt.config.wxtDir, path);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, tables);
        files.push({ absoluteSrc: file, relativeDest: path });
      }
    },
    // A site's addresses are written once, in its own file; the matches in the entrypoint are a placeholder.
    'build:manifestGenerated': (wxt, manifest) => {
      const matches = wxt.config.mode === 'everywhere' ? ['<all_urls>'] : sites.flatMap((site) => site.matches);
      for (const script of manifest.content_scripts ?? []) script.matches = matches;
      manifest.host_permissions = matches;
    },
  },
});
