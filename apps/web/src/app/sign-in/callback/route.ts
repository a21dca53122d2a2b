import { refusalOf } from "@entente/client";
import { redirect } from "next/navigation";
import { dropLeaving, presentLeaving } from "../../../features/session/leaving.ts";
import { keepRefusal } from "../../../features/session/refused-sign-in.ts";
import { api } from "../../../lib/api.ts";
import { absentOr } from "../../../lib/api-problem.ts";
import { safeAddress } from "../../../lib/safe-address.ts";
import { keepSession } from "../../../lib/session-cookie.ts";

/** Where an identity provider sends people back: into the register, or to the page that says why not. */
export async function GET(request: Request): Promise<Response> {
  const [client, leaving] = await Promise.all([api(), presentLeaving()]);
  const query = new URL(request.url).search.slice(1);
  await dropLeaving();
  const next = await client.session.completeSignIn
    .mutate({ query, binding: leaving?.binding ?? "" })
    .then(async ({ token, expiresAt, next: page }) => {
      await keepSession(token, expiresAt);
      return safeAddress(page);
    })
    .catch(async (error: unknown) => {
      const refusal = refusalOf(error);
      if (refusal === null) throw absentOr(error);
      await keepRefusal(refusal);
      return "/sign-in/refused";
    });
  redirect(next);
}
