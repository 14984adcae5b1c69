/** What can be kept between two messages: plain JSON, nothing that dies with the process. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
