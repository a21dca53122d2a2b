import type { Me, Person } from "@entente/contract";
import { redirect } from "next/navigation";
import { cache } from "react";
import { api } from "./api.ts";
import { absentOr, problemOf, statusOf } from "./api-problem.ts";
import type { ApiProblem } from "./api-problem-digest.ts";
import { signInPath } from "./sign-in-path.ts";

/** Who looks at the page: a person, nobody yet, or unknown because the API gives nothing. */
export type Visitor =
  | { readonly kind: "person"; readonly person: Person; readonly me: Me }
  | { readonly kind: "nobody" }
  | { readonly kind: "unknown"; readonly problem: ApiProblem; readonly cause: unknown };

/** Asked once for each request, whatever asks. */
export const visitor = cache(async (): Promise<Visitor> => {
  const client = await api();
  try {
    const me = await client.session.me.query();
    return { kind: "person", person: me.person, me };
  } catch (error) {
    if (statusOf(error) === 401) return { kind: "nobody" };
    const problem = problemOf(error);
    if (problem !== null) return { kind: "unknown", problem, cause: error };
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
  if (found.kind === "unknown") throw absentOr(found.cause);
  return found.kind === "person" ? found.me : redirect(await signInPath());
}
