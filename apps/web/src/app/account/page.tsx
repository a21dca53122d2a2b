import type { Metadata } from "next";
import { AccountView } from "../../features/account/account-view.tsx";
import { NoticeChoices } from "../../features/notices/notice-choices.tsx";
import { api } from "../../lib/api.ts";
import { ask } from "../../lib/ask.ts";
import { currentSession } from "../../lib/session.ts";
import { today } from "../../lib/today.ts";
import { Alert } from "../../ui/alert.tsx";
import { PageTitle } from "../../ui/page-title.tsx";
import { RefusedState } from "../../ui/refused-state.tsx";

const TITLE = "Who you are here";

export const metadata: Metadata = { title: TITLE };

export default async function AccountPage({ searchParams }: PageProps<"/account">) {
  const [me, client, { ended, saved }] = await Promise.all([currentSession(), api(), searchParams]);
  const loaded = await ask(
    Promise.all([
      client.session.list.query(),
      client.session.providers.query(),
      client.notice.choices.query(),
    ]),
  );
  if (!loaded.ok) return <RefusedState title={TITLE} refusal={loaded.error} />;
  const [{ sessions }, { providers }, choices] = loaded.value;
  return (
    <>
      <PageTitle title={me.person.name} above={TITLE} />
      {ended !== undefined && <Alert kind="success">That session has ended.</Alert>}
      {saved !== undefined && <Alert kind="success">Your choice is kept.</Alert>}
      <AccountView me={me} sessions={sessions} providers={providers} today={today()} />
      <NoticeChoices choices={choices} />
    </>
  );
}
