/**
 * Text that any platform and any database takes: halves of a surrogate pair and NUL are replaced, because a JSON parser
 * lets them through and an UTF-8 encoder or PostgreSQL does not.
 */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}|\0/gu, '\uFFFD');
