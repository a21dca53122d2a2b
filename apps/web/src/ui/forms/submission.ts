import { createHash } from "node:crypto";

/** The field with the name that a form is given each time it is shown. */
export const SUBMISSION_FIELD = "submission";

/**
 * The key under which the API makes this change once: the same for the same entries in the same form, and another one once
 * somebody goes back and enters something else. Absent when the form does not say which one it is.
 */
export function submissionKeyOf(data: FormData, input: unknown): string | null {
  const form = data.get(SUBMISSION_FIELD);
  if (typeof form !== "string" || form === "") return null;
  return createHash("sha256")
    .update(`${form}\n${JSON.stringify(input)}`)
    .digest("base64url");
}
