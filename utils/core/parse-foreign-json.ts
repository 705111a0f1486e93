const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/**
 * Reads JSON that somebody else may have written. Throws where it is no JSON, or where any name in it could reach the prototype of an
 * object; also where it is nested too deeply to be walked through.
 */
export function parseForeignJson(text: string): unknown {
  return JSON.parse(text, (key, value: unknown) => {
    if (FORBIDDEN.includes(key)) throw new Error('a forbidden name');
    return value;
  });
}
