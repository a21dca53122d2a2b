import { fieldProblemsOf, refusalOf } from "@entente/client";
import type { Refusal } from "@entente/contract";
import type { z } from "zod";
import { problemOf, statusOf } from "../../lib/api-problem.ts";
import type { ApiProblem } from "../../lib/api-problem-digest.ts";
import { fieldMessage, fieldSentence } from "../../lib/field-message.ts";
import { refusalWords } from "../../lib/refusal-words.ts";
import { underKey } from "../../lib/submission-key.ts";
import { type FieldError, type FormState, typedValues } from "./form-state.ts";
import { submissionKeyOf } from "./submission.ts";

interface Submission<Schema extends z.ZodType, Answer> {
  readonly before: FormState;
  /** What was typed; kept in the state when anything fails. */
  readonly data: FormData;
  /** The schema of the contract that the API checks with. */
  readonly schema: Schema;
  /** The input in the schema's shape, read from `data`. */
  readonly input: unknown;
  /** Labels of the fields by name, for messages that name their field. */
  readonly labels: Readonly<Record<string, string>>;
  readonly send: (input: z.output<Schema>) => Promise<Answer>;
  /** The field, by its name in the form, that a refusal is about; absent when it is about none, as all are by default. */
  readonly fieldOf?: (refusal: Refusal) => string | null;
  /** The name in the form for a path of the schema, where they differ. */
  readonly nameOf?: (path: string) => string;
}

type Outcome<Answer> =
  | { readonly ok: true; readonly value: Answer }
  | { readonly ok: false; readonly state: FormState };

/**
 * Sends a form to the API: the answer, or the form as typed with what to mend.
 *
 * Checks against the contract first, so that most slips need no call. A session that has ended, a server that does not
 * answer and an inner fault become words in the form; nothing typed is lost.
 */
export async function submit<Schema extends z.ZodType, Answer>(
  submission: Submission<Schema, Answer>,
): Promise<Outcome<Answer>> {
  const {
    before,
    data,
    schema,
    input,
    labels,
    send,
    fieldOf = () => null,
    nameOf = (path) => path,
  } = submission;
  const failed = (part: Partial<FormState>): Outcome<Answer> => ({
    ok: false,
    state: {
      attempt: before.attempt + 1,
      values: typedValues(data),
      errors: [],
      refusal: null,
      version: before.version,
      fault: null,
      signIn: null,
      ...part,
    },
  });

  const inForm = (error: FieldError): FieldError => ({
    ...labelled(error, labels),
    field: nameOf(error.field),
  });

  const parsed = schema.safeParse(input);
  if (!parsed.success) {
    return failed({
      errors: parsed.error.issues.map(({ path, message, code }) =>
        inForm({ field: path.map(String).join("."), message: fieldMessage(code, message) }),
      ),
    });
  }

  try {
    return { ok: true, value: await underKey(submissionKeyOf(data, parsed.data), () => send(parsed.data)) };
  } catch (error) {
    if (statusOf(error) === 401) return failed({ fault: SESSION_OVER, signIn: "/sign-in" });
    const refusal = refusalOf(error);
    if (refusal !== null) {
      const wasOvertaken = refusal.code === "changed-meanwhile" || refusal.code === "entry-changed-meanwhile";
      const version = wasOvertaken ? refusal.present : before.version;
      const signIn = refusal.code === "authentication-not-recent" ? "/sign-in/again" : null;
      const words = refusalWords(refusal);
      const field = fieldOf(refusal);
      const errors = field === null ? [] : [{ field, message: `${words.present} ${words.remedy}` }];
      return failed({ refusal: words, errors, version, signIn });
    }
    const problems = fieldProblemsOf(error);
    if (problems.length > 0) {
      return failed({
        errors: problems.map(({ field, remedy }) => inForm({ field, message: remedy })),
      });
    }
    const problem = problemOf(error);
    if (problem !== null) return failed({ fault: PROBLEMS[problem] });
    if (error instanceof Error && statusOf(error) !== null) return failed({ fault: error.message });
    throw error;
  }
}

const SESSION_OVER =
  "Your session has ended. What you typed is kept: sign in in a new tab, come back to this one, and send it again.";
const PROBLEMS: Readonly<Record<ApiProblem, string>> = {
  "api-unreachable":
    "The server does not answer. What you typed is kept: send it again in a moment. If it stays so, tell your administrator that the API server is down.",
  "rate-exceeded":
    "Too many requests were sent in one minute. What you typed is kept: wait a minute and send it again.",
};

/** The message as a sentence that names its field. */
function labelled({ field, message }: FieldError, labels: Readonly<Record<string, string>>): FieldError {
  return { field, message: fieldSentence(labels[field] ?? null, message) };
}
