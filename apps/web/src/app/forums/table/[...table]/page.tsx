import { parseTableId } from "@entente/domain";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { calendarHref } from "../../../../features/calendar/calendar-address.ts";
import { CommentsSection } from "../../../../features/comments/comments-section.tsx";
import {
  changeHref,
  FORUMS_PATH,
  tableHref,
  tableOfAddress,
} from "../../../../features/forum/frame/forum-address.ts";
import { ForumView } from "../../../../features/forum/one/forum-view.tsx";
import { loadForum } from "../../../../features/forum/one/load-forum.ts";
import { api } from "../../../../lib/api.ts";
import { ask } from "../../../../lib/ask.ts";
import { Link } from "../../../../ui/link.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "One forum";

export const metadata: Metadata = { title: TITLE };

export default async function TableRoute({ params }: PageProps<"/forums/table/[...table]">) {
  const [client, { table }] = await Promise.all([api(), params]);
  const id = parseTableId(tableOfAddress(table));
  if (!id.ok) notFound();
  const loaded = await ask(loadForum(client, id.value));
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const { page } = loaded.value;
  const parent = page.parent === null ? [] : [{ label: page.parent.name, href: tableHref(page.parent.id) }];
  return (
    <>
      <PageTitle
        title={page.setup.content.name}
        crumbs={[{ label: "Forums", href: FORUMS_PATH }, ...parent]}
        acts={
          <>
            <Link href={changeHref(page.id, "meeting")}>Plan a meeting</Link>{" "}
            <Link href={changeHref(page.id, "joining")}>A country joins</Link>{" "}
            <Link href={changeHref(page.id, "leaving")}>A country leaves</Link>{" "}
            <Link href={changeHref(page.id, "charter")}>Revise the charter</Link>{" "}
            <Link href={calendarHref({ kind: "forum", table: page.id })}>Add it to a calendar</Link>
          </>
        }
      />
      <ForumView {...loaded.value} />
      <CommentsSection subject={{ kind: "table", key: page.id }} />
    </>
  );
}
