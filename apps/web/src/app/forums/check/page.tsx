import { RULES } from "@entente/domain";
import type { Metadata } from "next";
import { checkAddressOf } from "../../../features/forum/check/check-address.ts";
import { CheckView } from "../../../features/forum/check/check-view.tsx";
import { loadCheck } from "../../../features/forum/check/load-check.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { currentPerson } from "../../../lib/session.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "What a new table would repeat";

export const metadata: Metadata = { title: TITLE };

export default async function CheckRoute({ searchParams }: PageProps<"/forums/check">) {
  const [client, parameters, { role }] = await Promise.all([api(), searchParams, currentPerson()]);
  const page = await ask(loadCheck(client, checkAddressOf(parameters)));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  return (
    <>
      <PageTitle title={TITLE} />
      <CheckView page={page.value} mayFound={RULES["change-forum"][role] !== undefined} />
    </>
  );
}
