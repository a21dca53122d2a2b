import type { Basis } from "@entente/domain";
import type { ReactNode } from "react";
import { BASIS_MEANING, BASIS_WORDS } from "../lib/words.ts";

/** A small label beside a name. */
export function Tag({ title, children }: { readonly title?: string; readonly children: ReactNode }) {
  return (
    <span className="tag" title={title}>
      {children}
    </span>
  );
}

/** Where a fact comes from, in words. */
export function BasisTag({ basis }: { readonly basis: Basis }) {
  return <Tag title={BASIS_MEANING[basis]}>{BASIS_WORDS[basis]}</Tag>;
}
