import { Link } from "../ui/link.tsx";

export const metadata = { title: "Not found" };

export default function NotFoundPage() {
  return (
    <section className="empty-state">
      <h1>There is nothing at this address</h1>
      <p>A key may be mistyped, or the address may be cut short. Keys look like CHIP-1.</p>
      <p>
        <Link href="/recommendations">Search the recommendations</Link> or go to{" "}
        <Link href="/">your desk</Link>.
      </p>
    </section>
  );
}
