import type { Metadata } from "next";
import { SignInView } from "../../features/session/sign-in-view.tsx";
import { SystemUseNotice } from "../../features/session/system-use-notice.tsx";
import { waysIn } from "../../features/session/ways-in.ts";
import { safeAddress } from "../../lib/safe-address.ts";
import { PageTitle } from "../../ui/page-title.tsx";

export const metadata: Metadata = { title: "Sign in" };

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const { next } = await searchParams;
  const address = safeAddress(typeof next === "string" ? next : null);
  return (
    <div className="sign-in">
      <PageTitle title="Sign in" />
      <SystemUseNotice />
      <SignInView {...(await waysIn())} next={address} />
    </div>
  );
}
