import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export function findBrowser(): string | undefined;
export function requireBrowser(): string;
export function openBrowser(
  viewport?: { width: number; height: number },
  options?: BrowserContextOptions,
): Promise<{ browser: Browser; page: Page }>;
