/** The little that a channel needs of a logger; pino fits. Fields are ids and codes, never anybody's words and never a token. */
export type Log = {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
};
