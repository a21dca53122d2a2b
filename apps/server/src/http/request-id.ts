import { v7 as uuidv7 } from "uuid";

const SAFE = /^[A-Za-z0-9._-]{1,64}$/u;

/** The number that a caller gave its request when it is a short safe one, else a new one. */
export function requestIdFrom(given: string | readonly string[] | undefined): string {
  return typeof given === "string" && SAFE.test(given) ? given : uuidv7();
}
