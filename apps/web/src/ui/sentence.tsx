import { Fragment } from "react";
import type { SentencePart } from "../lib/sentence-part.ts";
import { Link } from "./link.tsx";

/** A sentence whose figures lead to the rows behind them. */
export function Sentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  return parts.map((part, place) =>
    typeof part === "string" ? (
      <Fragment key={place}>{part}</Fragment>
    ) : (
      <Link key={place} href={part.href}>
        {part.text}
      </Link>
    ),
  );
}
