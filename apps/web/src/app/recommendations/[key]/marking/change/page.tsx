import type { Metadata } from "next";
import { loadMarking } from "../../../../../features/marking/load-marking.ts";
import { MarkingForm } from "../../../../../features/marking/marking-form.tsx";
import { keyOf } from "../../../../../features/recommendation/load.ts";
import { Lede } from "../../../../../ui/lede.tsx";
import { Marked } from "../../../../../ui/marked.tsx";
import { PageTitle } from "../../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../../ui/refused-state.tsx";

const TITLE = "Mark a recommendation";

export const metadata: Metadata = { title: TITLE };

export default async function ChangeMarkingPage({
  params,
}: PageProps<"/recommendations/[key]/marking/change">) {
  const key = keyOf((await params).key);
  const loaded = await loadMarking(key);
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const { page, vocabulary } = loaded.value;
  const isRequest = page.changeRefusal !== null;
  if (isRequest && page.requestRefusal !== null) {
    return <RefusedState title={TITLE} refusal={page.requestRefusal} />;
  }
  return (
    <Marked marking={{ ...page.designation, banner: page.banner }}>
      <PageTitle
        title={isRequest ? `Ask for another marking of ${key}` : `Mark ${key} otherwise`}
        crumbs={[
          { label: `${key} ${page.title}`, href: `/recommendations/${key}` },
          { label: "How it is marked", href: `/recommendations/${key}/marking` },
        ]}
      />
      <Lede>
        It is marked <strong>{page.banner}</strong> now. {page.designation.designatedBy.join(", ")}{" "}
        {isRequest ? "decides on what you ask for." : "designated it, which is your agency."}
      </Lede>
      <MarkingForm page={page} forums={vocabulary.forums} isRequest={isRequest} />
    </Marked>
  );
}
