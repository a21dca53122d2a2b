export * from "./comment.ts";
export {
  type Addressee,
  MENTION_OBSTACLES,
  type Mention,
  type MentionObstacle,
  type MentionOutOfSight,
  mentionName,
  officesNamedIn,
} from "./mention.ts";
export * from "./mention-news.ts";
export * from "./revise.ts";
export * from "./subject.ts";
export * from "./write.ts";
