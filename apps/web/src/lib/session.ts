import type { Me, Person } from "@entente/contract";
import { redirect } from "next/navigation";
import { cache } from "react";
import { api } from "./api.ts";
import { ApiUnreachable, isUnreachable, statusOf } from "./api-problem.ts";
import { signInPath } from "./sign-in-path.ts";

/** Who looks at the page: a person, nobody yet, or unknown because the API does not answer. */
export type Visitor =
  | { readonly kind: "person"; readonly person: Person; readonly me: Me }
  | { readonly kind: "nobody" }
  | { readonly kind: "unknown"; readonly cause: unknown };

/** Asked once for each request, whatever asks. */
export const visitor = cache(async (): Promise<Visitor> => {
  const client = await api();
  try {
    const me = await client.session.me.query();
    return { kind: "person", person: me.person, me };
  } catch (error) {
    if (statusOf(error) === 401) return { kind: "nobody" };
    if (isUnreachable(error)) return { kind: "unknown", cause: error };
    throw error;
  }
});

/** The person who is signed in; goes to the sign-in page when nobody is. */
export async function currentPerson(): Promise<Person> {
  return (await currentSession()).person;
}

/** The person's session; goes to the sign-in page when there is none. */
export async function currentSession(): Promise<Me> {
  const found = await visitor();
  if (found.kind === "unknown") throw new ApiUnreachable(found.cause);
  return found.kind === "person" ? found.me : redirect(await signInPath());
}
