import { Link } from "../../../ui/link.tsx";

/** Recommendations by key, or that there is none. */
export function RecommendationLinks({ keys }: { readonly keys: readonly string[] }) {
  if (keys.length === 0) return <span className="quiet">no recommendation</span>;
  return keys.map((key, place) => (
    <span key={key}>
      {place > 0 && ", "}
      <Link href={`/recommendations/${key}`}>{key}</Link>
    </span>
  ));
}
