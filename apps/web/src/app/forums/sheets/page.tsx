import type { Metadata } from "next";
import { draftHref } from "../../../features/forum/sheet/act/sheet-address.ts";
import { SheetsView } from "../../../features/forum/sheet/sheets-view.tsx";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "What is prepared before votes";

export const metadata: Metadata = { title: TITLE };

export default async function SheetsRoute() {
  const client = await api();
  const answer = await ask(client.forum.sheets.query());
  if (!answer.ok) return <RefusedState title={TITLE} refusal={answer.error} />;
  return (
    <>
      <PageTitle title={TITLE} acts={<Link href={draftHref(null)}>Prepare a vote</Link>} />
      <SheetsView sheets={answer.value.sheets} />
    </>
  );
}
