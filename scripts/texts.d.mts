export function languages(): string[];
export function textsOf(language: string): Record<string, string>;
export function englishTexts(): Set<string>;
