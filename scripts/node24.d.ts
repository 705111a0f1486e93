export const ROOT: string;
export function findNode(): string;
export function findCommand(packageName: string, command?: string): string;
