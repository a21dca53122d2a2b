import type { Metadata } from "next";
import { CLEARANCES_PATH } from "../../../features/clearance/frame/clearance-address.ts";
import { DraftForm } from "../../../features/clearance/text/text-forms.tsx";
import { parameterOf } from "../../../lib/parameters.ts";
import { currentPerson } from "../../../lib/session.ts";
import { PageTitle } from "../../../ui/page-title.tsx";

const TITLE = "Write a text for clearance";
const CRUMBS = [{ label: "Clearances", href: CLEARANCES_PATH }];

export const metadata: Metadata = { title: TITLE };

export default async function NewTextRoute({ searchParams }: PageProps<"/clearances/new">) {
  await currentPerson();
  return (
    <>
      <PageTitle title={TITLE} crumbs={CRUMBS} />
      <p>
        An update or a report is written here first; then it is sent to the offices that must clear it. The
        statement of a recommendation or a proposed coalition is sent from its own page.
      </p>
      <DraftForm about={parameterOf(await searchParams, "about").toUpperCase()} />
    </>
  );
}
