import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { presentLeaving } from "../../../features/session/leaving.ts";
import { PageTitle } from "../../../ui/page-title.tsx";

export const metadata: Metadata = { title: "On to your provider" };

/**
 * Sends the browser on to the provider. A page of its own, because the security policy lets no form end at another
 * site, and providers send people on to sites that nobody here knows.
 */
export default async function LeavePage() {
  const leaving = await presentLeaving();
  if (leaving === null) redirect("/sign-in");
  const { address, name } = leaving;
  return (
    <div className="sign-in">
      <meta httpEquiv="refresh" content={`0;url=${address}`} />
      <PageTitle title={`On to ${name}`} />
      <p>
        You sign in there and come back here. <a href={address}>Continue at {name}</a>, should your browser
        not do so by itself.
      </p>
    </div>
  );
}
