import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export function openBrowser(
  viewport?: { width: number; height: number },
  options?: BrowserContextOptions,
): Promise<{ browser: Browser; page: Page }>;
