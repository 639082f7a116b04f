import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

// The web view the program is shown in is WebKit; on Windows it is Edge. Both are kept current by the system.
export default defineConfig({
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  build: { target: ['safari16.4', 'chrome111'], assetsInlineLimit: 0, modulePreload: { polyfill: false } },
  // Known before the first test: what is found later makes the runner start over in the middle of one.
  optimizeDeps: {
    include: [
      '@fluent/bundle',
      '@tauri-apps/api/core',
      '@tauri-apps/api/event',
      'axe-core',
      'vitest-browser-svelte',
    ],
  },
  test: {
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1024, height: 700 },
      instances: [{ browser: 'chromium' }],
      provider: playwright({
        launchOptions: {
          // The browser of the system; none is downloaded.
          executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
          args: ['--no-sandbox', '--disable-gpu'],
        },
      }),
    },
  },
});
