import { Link } from "../../../ui/link.tsx";
import { collaborationActHref } from "../collaboration-address.ts";
import type { Collaboration } from "./collaboration-sentence.ts";

/** What can be put down of one collaboration: its end while it runs, and corrections. */
export function CollaborationActs({
  collaboration: { id, endedYear },
}: {
  readonly collaboration: Collaboration;
}) {
  return (
    <>
      {endedYear === null && <Link href={collaborationActHref(id, "end")}>Put down its end</Link>}
      <Link href={collaborationActHref(id, "correct")}>Correct it</Link>
    </>
  );
}
