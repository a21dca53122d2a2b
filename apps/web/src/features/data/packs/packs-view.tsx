import type { PacksOutput } from "@entente/contract";
import { dateOf } from "@entente/domain";
import { Fragment } from "react";
import { formatDate } from "../../../lib/dates.ts";
import { formatCount, formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { coverageHref, PACKS_PATH, WHOLE_COVERAGE } from "../data-address.ts";
import { DataPages } from "../data-pages.tsx";
import { LICENSE_CLASS_WORDS } from "../data-words.ts";
import { sourceAnchor } from "../source-link.tsx";

/** Packs in the register with their sources and licenses, and how an operator loads the others. */
export function PacksView({ packs }: { readonly packs: PacksOutput }) {
  const { loaded, shipped } = packs;
  const facts = loaded.reduce((sum, pack) => sum + pack.facts, 0);
  const left = shipped.filter(({ standing }) => standing === "not-loaded");
  return (
    <div className="data-packs">
      <DataPages current={PACKS_PATH} />
      <Lede>
        {formatNumber(loaded.length, "pack")} with {formatNumber(facts, "fact")}{" "}
        {loaded.length === 1 ? "is" : "are"} loaded; {formatNumber(left.length, "more pack")}{" "}
        {left.length === 1 ? "comes" : "come"} with the product and {left.length === 1 ? "is" : "are"} off,
        because {left.length === 1 ? "its license binds" : "their licenses bind"} whoever uses{" "}
        {left.length === 1 ? "it" : "them"}.
      </Lede>
      {loaded.map((pack) => (
        <LoadedPack key={pack.id} pack={pack} />
      ))}
      <ShippedPacks shipped={shipped} />
    </div>
  );
}

function LoadedPack({ pack }: { readonly pack: PacksOutput["loaded"][number] }) {
  const heading = `pack-${pack.id}`;
  return (
    <section aria-labelledby={heading}>
      <h2 id={heading}>{pack.title}</h2>
      <p>
        {formatCount(pack.facts)} facts: <Indicators pack={pack} />. Version {pack.version}, loaded on{" "}
        {formatDate(dateOf(pack.at))} by {pack.personName}
        {pack.isOptional && ", an optional pack"}. License: {pack.license}
      </p>
      <DataTable
        caption={formatNumber(pack.sources.length, "source")}
        rows={pack.sources}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "source",
            header: "Source",
            kind: "row-header",
            cell: ({ id, title, publisher, year, locator }) => (
              <span id={sourceAnchor(id)}>
                {title}
                <span className="table__detail">
                  {publisher}, {year}
                  {locator !== null && `; found at ${locator}`}
                </span>
              </span>
            ),
          },
          {
            key: "license",
            header: "License",
            cell: ({ license, licenseClass }) => (
              <>
                {license}
                <span className="table__detail">{LICENSE_CLASS_WORDS[licenseClass]}</span>
              </>
            ),
          },
          {
            key: "caveat",
            header: "Caveat",
            cell: ({ caveat }) => caveat ?? <Missing words="none stated" />,
          },
        ]}
      />
    </section>
  );
}

/** What the pack measures, as links to what is known of it. */
function Indicators({ pack: { id, indicators } }: { readonly pack: PacksOutput["loaded"][number] }) {
  const { figures, memberships } = indicators;
  const forms = [
    { facts: "figures", count: figures, words: formatNumber(figures, "indicator") },
    {
      facts: "memberships",
      count: memberships,
      words: formatNumber(memberships, "list of members", "lists of members"),
    },
  ] as const;
  return forms
    .filter(({ count }) => count > 0)
    .map(({ facts, words }, index) => (
      <Fragment key={facts}>
        {index > 0 && " and "}
        <Link href={coverageHref({ ...WHOLE_COVERAGE, facts, pack: id })}>{words}</Link>
      </Fragment>
    ));
}

const STANDING_WORDS = {
  loaded: "loaded",
  different: "another content is loaded",
  "not-loaded": "not loaded",
} as const;

function ShippedPacks({ shipped }: { readonly shipped: PacksOutput["shipped"] }) {
  const optional = shipped.filter(({ isOptional }) => isOptional);
  const different = shipped.filter(({ standing }) => standing === "different");
  return (
    <section aria-labelledby="optional">
      <h2 id="optional">Packs that an operator may load</h2>
      <p>
        An operator loads a pack on the machine of the server, with the server stopped where the database is
        the embedded one. A pack loads whole or not at all; every fault is listed with its file and line.
      </p>
      {different.length > 0 && (
        <p>
          The register holds another content than the product brings for{" "}
          {listOf(different.map(({ title }) => title))}; loading that pack again takes the product&apos;s.
        </p>
      )}
      <DataTable
        caption={formatNumber(optional.length, "optional pack")}
        rows={optional}
        rowKey={({ id }) => id}
        columns={[
          { key: "title", header: "Pack", kind: "row-header", cell: ({ title }) => title },
          { key: "license", header: "License", cell: ({ license }) => license },
          {
            key: "standing",
            header: "Standing",
            kind: "tight",
            cell: ({ standing }) => STANDING_WORDS[standing],
          },
          {
            key: "command",
            header: "Command",
            cell: ({ path }) => <code>npx pnpm@12.21.0 load-pack {path}</code>,
          },
        ]}
      />
    </section>
  );
}
