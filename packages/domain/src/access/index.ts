export * from "./admission.ts";
export * from "./agency.ts";
export * from "./assurance.ts";
export * from "./audience.ts";
export * from "./banner.ts";
export * from "./calendar-feed.ts";
export * from "./container-marking.ts";
export * from "./cui-category.ts";
export * from "./decide.ts";
export {
  type Designation,
  type DesignationParts,
  type DesignationRefusal,
  designate,
  isSameDesignation,
  type ListedRecipient,
  publicDesignation,
  undesignated,
  type Viewer,
} from "./designation.ts";
export * from "./dissemination-control.ts";
export * from "./email.ts";
export * from "./employment.ts";
export {
  controlsOf,
  listOf,
  MARKING_LEVELS,
  type Marking,
  type MarkingLevel,
  type MarkingParts,
  type MarkingRefusal,
  markingOf,
  UNMARKED,
} from "./marking.ts";
export * from "./marking-change.ts";
export * from "./named-recipient.ts";
export * from "./notice.ts";
export * from "./person.ts";
export * from "./readership.ts";
export * from "./release.ts";
export {
  forumCode,
  HOME_COUNTRY,
  isNobody,
  NOBODY_ABROAD,
  RELEASES,
  type Release,
  type ReleaseCodeAmbiguous,
  type ReleaseDirectory,
  type ReleaseForum,
  type ReleaseList,
  releaseDirectory,
  releaseList,
} from "./release-list.ts";
export * from "./role.ts";
export * from "./rule.ts";
export * from "./seat.ts";
export * from "./separation.ts";
export * from "./session.ts";
export * from "./token.ts";
export * from "./wanted-designation.ts";
