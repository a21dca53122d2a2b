import type { ShownMarking } from "@entente/contract";
import type { ReactNode } from "react";

interface MarkedProps {
  /** Of all records below; absent when none is shown. */
  readonly marking: ShownMarking | null;
  readonly children: ReactNode;
}

/** A page that shows records, with the banner of their markings above and below it. */
export function Marked({ marking, children }: MarkedProps) {
  if (marking === null) return children;
  return (
    <>
      <Banner marking={marking} place="above" />
      {children}
      <Banner marking={marking} place="below" />
    </>
  );
}

function Banner({ marking, place }: { readonly marking: ShownMarking; readonly place: "above" | "below" }) {
  const { banner, isPublic, designatedBy, supplemental } = marking;
  return (
    <p className={`marking marking--${place}`}>
      <span className="usa-sr-only">Marking of what this page shows: </span>
      <strong>{banner}</strong>
      {supplemental.length > 0 && <span> {supplemental.join(", ")}</span>}
      {isPublic ? (
        <span> Released to everybody.</span>
      ) : (
        <span> Designated by {designatedBy.join(", ")}.</span>
      )}
    </p>
  );
}
