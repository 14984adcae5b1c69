/** Fills the engine's `Vocabulary` with the keys of the English locale files, so that a misspelt key does not compile. */

/** One line a file. */
type Files = {
  engine: typeof import('../../locales/en/engine.json');
};

/** Two plural forms are one key: `left_one` and `left_other` are said as `left`. */
type Said<Name, All> = Name extends `${infer Base}_other`
  ? Base
  : Name extends `${infer Base}_one`
    ? Alone<Base, Name, All>
    : Name extends `${infer Base}_zero`
      ? Alone<Base, Name, All>
      : Name;
/** `pick_one` with no `pick_other` beside it is not a plural. */
type Alone<Base extends string, Name, All> = `${Base}_other` extends All ? Base : Name;

type KeysOf<File extends keyof Files> = `${File}.${Said<Extract<keyof Files[File], string>, keyof Files[File]>}`;

type Keys = { readonly [Key in { [File in keyof Files]: KeysOf<File> }[keyof Files]]: true };

declare module '../conversation/words.ts' {
  interface Vocabulary extends Keys {}
}
