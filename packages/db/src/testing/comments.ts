import {
  type CommentId,
  type CommentSubject,
  type CommentWritten,
  type CountryCode,
  type Mention,
} from "@entente/domain";
import { v7 } from "uuid";
import type { Signature } from "../ports.ts";

/** A comment as it is written, about CHIP-1 and internal unless said otherwise. */
export function testComment(
  { by, at }: Pick<Signature, "by" | "at">,
  parts: {
    readonly subject?: CommentSubject;
    readonly sharedWith?: readonly string[];
    readonly mentions?: readonly Mention[];
    readonly text?: string;
  } = {},
): CommentWritten {
  return {
    kind: "written",
    comment: v7() as CommentId,
    subject: { kind: "recommendation", key: "CHIP-1" },
    country: null,
    text: "Which plants are funded?",
    mentions: [],
    at,
    by,
    ...parts,
    sharedWith: (parts.sharedWith ?? []) as readonly CountryCode[],
  };
}
