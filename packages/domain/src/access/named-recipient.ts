import type { AgencyId, PersonId } from "../id.ts";
import { compareText } from "../internal/text.ts";
import { err, ok, type Result } from "../result.ts";
import { type ViewingPerson, viewerOf } from "./audience.ts";
import type { ListedRecipient } from "./designation.ts";

/** A person as they can be named on a list of recipients. */
export interface NameableRecipient extends ViewingPerson {
  readonly name: string;
}

/** Nobody who may enter has this name or short name. */
export interface RecipientUnknown {
  readonly code: "recipient-unknown";
  readonly named: string;
}
/** Several people have this name; their short names tell them apart. */
export interface RecipientAmbiguous {
  readonly code: "recipient-ambiguous";
  readonly named: string;
  readonly people: readonly { readonly person: PersonId; readonly agency: AgencyId }[];
}
export type RecipientRefusal = RecipientUnknown | RecipientAmbiguous;

/**
 * Who is meant by a short name, or by a name in whatever case and spacing, as they stand on a list of recipients: a
 * contractor as such. Fails with `recipient-unknown` and `recipient-ambiguous`.
 */
export function recipientNamed(
  named: string,
  people: readonly NameableRecipient[],
): Result<ListedRecipient, RecipientRefusal> {
  const wanted = plainName(named);
  const byShortName = people.find(({ id }) => id === wanted);
  if (byShortName !== undefined) return ok(viewerOf(byShortName));
  const [first, ...others] = people.filter(({ name }) => plainName(name) === wanted);
  if (first === undefined) return err({ code: "recipient-unknown", named });
  if (others.length === 0) return ok(viewerOf(first));
  const alike = [first, ...others].map(({ id, agency }) => ({ person: id, agency }));
  return err({
    code: "recipient-ambiguous",
    named,
    people: alike.toSorted((one, other) => compareText(one.person, other.person)),
  });
}

/** The name without what does not count in it: case, and how it is spaced. */
export function plainName(text: string): string {
  return text.trim().replaceAll(/\s+/gu, " ").toLowerCase();
}
