export function languages(): string[];
export function textsOf(language: string): Record<string, string>;
export function withoutTexts(page: string): string;
export function englishTexts(): Set<string>;
export function textsOnPage(page: string): Record<string, Record<string, string>>;
export function textsIn(file: string, code: string): string[];
