import type { Basis, Employment } from "@entente/domain";
import type { ReactNode } from "react";
import { BASIS_MEANING, BASIS_WORDS, EMPLOYMENT_WORDS } from "../lib/words.ts";

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

/** Says beside a name that the person is a contractor; nothing beside anybody else. */
export function ContractorTag({ employment }: { readonly employment: Employment | null }) {
  return employment === "contractor" ? <Tag>{EMPLOYMENT_WORDS[employment]}</Tag> : null;
}
