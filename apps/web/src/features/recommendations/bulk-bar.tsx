import type { RecommendationKey } from "@entente/domain";
import { Link } from "../../ui/link.tsx";
import { type BulkChange, changeHref, LIST_PATH } from "./list-address.ts";
import { SelectAll } from "./select-all.tsx";

export const BULK_FORM = "bulk";
export const KEY_FIELD = "key";

const CHANGE_WORDS: Readonly<Record<BulkChange, string>> = {
  due: "Change due date",
  contact: "Change contact",
};

interface BulkBarProps {
  /** What this person may change at all. */
  readonly kinds: readonly BulkChange[];
  /** The rows of the page. */
  readonly keys: readonly RecommendationKey[];
  /** The list to come back to. */
  readonly from: string;
}

/** What can be done with the chosen rows; leads to a form, so nothing is changed here. */
export function BulkBar({ kinds, keys, from }: BulkBarProps) {
  return (
    <form className="bulk-bar" id={BULK_FORM} action={`${LIST_PATH}/change`} aria-label="Chosen rows">
      <input type="hidden" name="from" value={from} />
      {kinds.map((kind) => (
        <button className="usa-button usa-button--outline" type="submit" name="kind" value={kind} key={kind}>
          {CHANGE_WORDS[kind]}
        </button>
      ))}
      <SelectAll form={BULK_FORM} name={KEY_FIELD} count={keys.length} key={from} />
      <noscript>
        {kinds.map((kind) => (
          <Link href={changeHref(kind, keys, from)} key={kind}>
            {CHANGE_WORDS[kind]} of all {keys.length} on this page
          </Link>
        ))}
      </noscript>
    </form>
  );
}
