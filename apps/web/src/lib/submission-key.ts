import { AsyncLocalStorage } from "node:async_hooks";

const KEYS = new AsyncLocalStorage<string>();

/** Sends under the key of a form, so that the same form sent twice changes things once. */
export function underKey<T>(key: string | null, send: () => Promise<T>): Promise<T> {
  return key === null ? send() : KEYS.run(key, send);
}

/** The key of the form that is being sent; absent where none is. */
export function submissionKey(): string | undefined {
  return KEYS.getStore();
}
