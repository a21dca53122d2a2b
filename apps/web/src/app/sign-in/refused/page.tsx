import type { Metadata } from "next";
import { lastRefusal } from "../../../features/session/refused-sign-in.ts";
import { waysIn } from "../../../features/session/ways-in.ts";
import { refusalWords } from "../../../lib/refusal-words.ts";
import { RefusalAlert } from "../../../ui/forms/refusal-alert.tsx";
import { Link } from "../../../ui/link.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";

const TITLE = "You were not signed in";

export const metadata: Metadata = { title: TITLE };

export default async function RefusedSignInPage() {
  const [refusal, ways] = await Promise.all([lastRefusal(), waysIn()]);
  return (
    <div className="sign-in">
      <PageTitle title={TITLE} />
      {refusal === null ? (
        <p>No sign-in of this browser was refused in the last minutes.</p>
      ) : (
        <RefusalAlert title="Not accepted" words={refusalWords(refusal)} />
      )}
      <p>
        <Link href="/sign-in">Back to signing in</Link>. If it does not work, ask {ways.providers.contact}.
      </p>
    </div>
  );
}
