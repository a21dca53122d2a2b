import type { Metadata } from "next";
import { loadMarking } from "../../../../features/marking/load-marking.ts";
import { MARKING_SAVED } from "../../../../features/marking/marking-labels.ts";
import { MarkingView } from "../../../../features/marking/marking-view.tsx";
import { keyOf } from "../../../../features/recommendation/load.ts";
import { parameterOf } from "../../../../lib/parameters.ts";
import { Alert } from "../../../../ui/alert.tsx";
import { Marked } from "../../../../ui/marked.tsx";
import { PageTitle } from "../../../../ui/page-title.tsx";
import { RefusedState } from "../../../../ui/refused-state.tsx";

const TITLE = "How it is marked";

export async function generateMetadata({
  params,
}: PageProps<"/recommendations/[key]/marking">): Promise<Metadata> {
  return { title: `How ${keyOf((await params).key)} is marked` };
}

export default async function MarkingPage({
  params,
  searchParams,
}: PageProps<"/recommendations/[key]/marking">) {
  const key = keyOf((await params).key);
  const loaded = await loadMarking(key);
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const { page, vocabulary } = loaded.value;
  const countries = new Map<string, string>(vocabulary.countries.map(({ code, name }) => [code, name]));
  const forums = new Map<string, string>(vocabulary.forums.map(({ id, name }) => [id, name]));
  const people = new Map<string, string>(page.people.map(({ person, name }) => [person, name]));
  const saved = MARKING_SAVED[parameterOf(await searchParams, "saved")];
  return (
    <Marked marking={{ ...page.designation, banner: page.banner }}>
      <PageTitle
        title={`How ${key} is marked`}
        crumbs={[{ label: `${key} ${page.title}`, href: `/recommendations/${key}` }]}
      />
      {saved !== undefined && <Alert kind="success">{saved}</Alert>}
      <MarkingView
        page={page}
        names={{
          country: (code) => countries.get(code) ?? code,
          forum: (id) => forums.get(id) ?? id,
          person: (id) => people.get(id) ?? id,
        }}
      />
    </Marked>
  );
}
