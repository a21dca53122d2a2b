import { parseCoordinationSheetId } from "@entente/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CommentsSection } from "../../../../features/comments/comments-section.tsx";
import { SHEETS_PATH } from "../../../../features/forum/frame/forum-address.ts";
import {
  SHEET_ACT_TITLES,
  SHEET_ACTS,
  sheetActHref,
} from "../../../../features/forum/sheet/act/sheet-address.ts";
import { SheetView } from "../../../../features/forum/sheet/sheet-view.tsx";
import { namesOf } from "../../../../features/recommendation/words/names.ts";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { Link } from "../../../../ui/link.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "Where everybody stands before a vote";

export const metadata: Metadata = { title: TITLE };

export default async function SheetRoute({ params }: PageProps<"/forums/sheets/[sheet]">) {
  const [client, { sheet }] = await Promise.all([api(), params]);
  const id = parseCoordinationSheetId(sheet);
  if (!id.ok) notFound();
  const answer = await ask(
    Promise.all([client.forum.sheet.query({ sheet: id.value }), client.reference.vocabulary.query()]),
  );
  if (!answer.ok) return <RefusedState title={TITLE} refusal={answer.error} />;
  const [page, vocabulary] = answer.value;
  return (
    <>
      <PageTitle
        title={page.record.title}
        crumbs={[{ label: "Votes", href: SHEETS_PATH }]}
        acts={SHEET_ACTS.map((act) => (
          <Link key={act} href={sheetActHref(page.id, act)}>
            {SHEET_ACT_TITLES[act]}
          </Link>
        ))}
      />
      <SheetView page={page} names={namesOf(vocabulary)} />
      <CommentsSection subject={{ kind: "coordination-sheet", key: id.value }} />
    </>
  );
}
