/** The named thing is not in the register. */
export interface NotFound {
  readonly code: "not-found";
  readonly kind:
    | "recommendation"
    | "agency"
    | "milestone"
    | "person"
    | "page"
    | "technology"
    | "run"
    | "country"
    | "indicator"
    | "forum"
    | "issue"
    | "meeting"
    | "coordination sheet"
    | "calendar feed"
    | "collaboration"
    | "proposal"
    | "commitment"
    | "holding"
    | "working group"
    | "marking request"
    | "identity provider"
    | "session"
    | "tasking"
    | "seat"
    | "identity"
    | "invitation"
    | "token"
    | "clearance"
    | "text"
    | "comment"
    | "record";
  readonly value: string;
}
