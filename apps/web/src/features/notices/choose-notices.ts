"use server";

import { chooseNoticesInput } from "@entente/contract";
import { redirect } from "next/navigation";
import { api } from "../../lib/api.ts";
import type { FormState } from "../../ui/forms/form-state.ts";
import { keepingSeen, refreshed, seenIn } from "../../ui/forms/seen-entry.ts";
import { submit } from "../../ui/forms/submit.ts";

/** Keeps which notices the person wants by mail. */
export async function chooseNotices(before: FormState, data: FormData): Promise<FormState> {
  const { notice } = await api();
  const wanted = data.getAll("mail");
  const outcome = await submit({
    before,
    data,
    schema: chooseNoticesInput,
    input: {
      seen: seenIn(data),
      mailsDigest: wanted.includes("digest"),
      mailsAtOnce: wanted.includes("at-once"),
    },
    labels: { mail: "By mail" },
    send: (input) => refreshed(notice.choose.mutate(input)),
  });
  return outcome.ok ? redirect("/account?saved=notices#notices") : keepingSeen(outcome.state, data);
}
