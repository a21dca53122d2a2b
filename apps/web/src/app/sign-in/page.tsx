import type { Metadata } from "next";
import { PersonaList } from "../../features/session/persona-list.tsx";
import { personas } from "../../features/session/personas.ts";
import { signIn } from "../../features/session/sign-in.ts";
import { SystemUseNotice } from "../../features/session/system-use-notice.tsx";
import { safeAddress } from "../../lib/safe-address.ts";
import { Alert } from "../../ui/alert.tsx";
import { ActionForm } from "../../ui/forms/action-form.tsx";
import { PageTitle } from "../../ui/page-title.tsx";

export const metadata: Metadata = { title: "Sign in" };

interface SignInPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const { next } = await searchParams;
  const address = safeAddress(typeof next === "string" ? next : null);
  const offered = await personas();
  return (
    <div className="sign-in">
      <PageTitle title="Sign in" />
      <SystemUseNotice />
      <h2>Who are you today?</h2>
      {offered.ok ? (
        <>
          <p>
            These are made-up people for trying Entente on this machine; anybody here may be any of them. In
            service, your agency's identity provider signs you in instead, and this list does not exist.
          </p>
          <ActionForm action={signIn.bind(null, address)}>
            <PersonaList personas={offered.value} />
          </ActionForm>
        </>
      ) : (
        <Alert kind="warning">{offered.error.sentence}</Alert>
      )}
    </div>
  );
}
