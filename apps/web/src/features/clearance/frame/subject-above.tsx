import type { ClearanceSubject, RecommendationKey } from "@entente/domain";
import { SUBJECT_KIND_WORDS } from "../../../lib/clearance-words.ts";
import { Link } from "../../../ui/link.tsx";

interface SubjectAboveProps {
  readonly subject: ClearanceSubject;
  readonly about: RecommendationKey | null;
}

/** What kind of text it is, and the recommendation that it belongs to or speaks of. */
export function SubjectAbove({ subject: { kind }, about }: SubjectAboveProps) {
  return (
    <>
      Clearance · {SUBJECT_KIND_WORDS[kind]}
      {about !== null && (
        <>
          {" · "}
          <Link
            href={
              kind === "coalition-proposal" ? `/coalitions/proposals/${about}` : `/recommendations/${about}`
            }
          >
            {about}
          </Link>
        </>
      )}
    </>
  );
}
