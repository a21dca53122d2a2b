import type { Vocabulary } from "@entente/contract";
import type { PoolingPage } from "./load-pooling.ts";

/** Names for what holdings and candidates refer to; the code itself where the register has none. */
export interface PoolingNames {
  readonly country: (code: string) => string;
  readonly technology: (id: string) => string;
  readonly issue: (id: string) => string;
  readonly effort: (id: string) => string;
}

export function poolingNames(
  { countries, technologies }: Pick<Vocabulary, "countries" | "technologies">,
  { found, window }: Pick<PoolingPage, "found" | "window">,
): PoolingNames {
  const named = (entries: readonly (readonly [string, string])[]) => {
    const names = new Map(entries);
    return (id: string) => names.get(id) ?? id;
  };
  return {
    country: named(countries.map(({ code, name }) => [code, name])),
    technology: named(technologies.map(({ id, name }) => [id, name])),
    issue: named(found.issues.map(({ id, name }) => [id, name])),
    effort: named(window.efforts.map(({ id, title }) => [id, title])),
  };
}
