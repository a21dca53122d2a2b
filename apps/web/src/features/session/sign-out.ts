"use server";

import { redirect } from "next/navigation";
import { api } from "../../lib/api.ts";
import { statusOf } from "../../lib/api-problem.ts";
import { dropSession } from "../../lib/session-cookie.ts";

/** Ends the session at the API and in the browser. One that has already ended there is ended here all the same. */
export async function signOut(): Promise<void> {
  const client = await api();
  try {
    await client.session.signOut.mutate();
  } catch (error) {
    if (statusOf(error) !== 401) throw error;
  }
  await dropSession();
  redirect("/sign-in");
}
