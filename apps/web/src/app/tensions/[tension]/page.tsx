import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CommentsSection } from "../../../features/comments/comments-section.tsx";
import { TENSIONS_PATH } from "../../../features/tension/frame/tension-address.ts";
import { statedIn } from "../../../features/tension/one/stated-in.ts";
import { TensionView } from "../../../features/tension/one/tension-view.tsx";
import { loadTensions } from "../../../features/tension/overview/load-tensions.ts";
import { api } from "../../../lib/api.ts";
import { ask } from "../../../lib/ask.ts";
import { PageTitle } from "../../../ui/page-title.tsx";
import { RefusedState } from "../../../ui/refused-state.tsx";

const TITLE = "A tension";

export const metadata: Metadata = { title: TITLE };

export default async function TensionRoute({ params }: PageProps<"/tensions/[tension]">) {
  const [client, { tension: id }] = await Promise.all([api(), params]);
  const page = await ask(loadTensions(client));
  if (!page.ok) return <RefusedState title={TITLE} refusal={page.error} />;
  const tension = statedIn(page.value.register, id) ?? notFound();
  return (
    <>
      <PageTitle title={TITLE} crumbs={[{ label: "Tensions", href: TENSIONS_PATH }]} />
      <TensionView tension={tension} page={page.value} />
      <CommentsSection subject={{ kind: "tension", key: tension.id }} />
    </>
  );
}
