import { parseCoordinationSheetId } from "@entente/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SHEETS_PATH, sheetHref } from "../../../../../features/forum/frame/forum-address.ts";
import { groupOf } from "../../../../../features/forum/sheet/act/load-draft.ts";
import { SheetActView } from "../../../../../features/forum/sheet/act/sheet-act-view.tsx";
import { SHEET_ACT_TITLES, SHEET_ACTS } from "../../../../../features/forum/sheet/act/sheet-address.ts";
import { namesOf } from "../../../../../features/recommendation/words/names.ts";
import { api } from "../../../../../lib/api.ts";
import { ask } from "../../../../../lib/ask.ts";
import { currentPerson } from "../../../../../lib/session.ts";
import { PageTitle } from "../../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../../ui/refused-state.tsx";

type Props = PageProps<"/forums/sheets/[sheet]/[act]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: SHEET_ACT_TITLES[actOf((await params).act)] };
}

export default async function SheetActRoute({ params }: Props) {
  const [client, address, person] = await Promise.all([api(), params, currentPerson()]);
  const act = actOf(address.act);
  const id = parseCoordinationSheetId(address.sheet);
  if (!id.ok) notFound();
  const answer = await ask(
    Promise.all([client.forum.sheet.query({ sheet: id.value }), client.reference.vocabulary.query()]),
  );
  if (!answer.ok) return <RefusedState title={SHEET_ACT_TITLES[act]} refusal={answer.error} />;
  const [page, vocabulary] = answer.value;
  const { table, group, title } = page.record;
  return (
    <>
      <PageTitle
        title={SHEET_ACT_TITLES[act]}
        crumbs={[
          { label: "Votes", href: SHEETS_PATH },
          { label: title, href: sheetHref(page.id) },
        ]}
      />
      <SheetActView
        act={act}
        page={page}
        names={namesOf(vocabulary)}
        countries={act === "revise" ? await groupOf(client, table, group) : []}
        person={person}
      />
    </>
  );
}

/** The act that an address names; goes to the page for missing things when it names none. */
function actOf(address: string) {
  return SHEET_ACTS.find((act) => act === address) ?? notFound();
}
