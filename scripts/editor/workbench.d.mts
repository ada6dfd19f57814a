import type { Locator, Page } from 'playwright-core';

export interface Workbench {
  /** The first line in view that holds a text. */
  lineWith(text?: string): Locator;
  /** Runs a command by its title in the palette, category included. */
  command(title: string): Promise<void>;
  /** The same for a command that shows a list to choose from. */
  commandThatAsks(title: string): Promise<void>;
  /** Opens a file of the folder by its name. */
  openFile(name: string): Promise<void>;
  /** Puts the cursor on a line, from 1, and the keyboard into the text. */
  goToLine(line: number): Promise<void>;
  /** Opens the menu of quick fixes at the cursor, which stands on a copy. */
  openQuickFixes(): Promise<Locator>;
  /** Shows the outline, filled, and puts the keyboard into it. */
  showOutline(): Promise<Locator>;
}

export function workbench(page: Page): Workbench;
