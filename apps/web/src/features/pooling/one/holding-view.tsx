import type { HoldingRow, Person } from "@entente/contract";
import { basisWords } from "../../../lib/basis-words.ts";
import { formatDate, formatInstant } from "../../../lib/dates.ts";
import { formatNumber } from "../../../lib/numbers.ts";
import { listOf } from "../../../lib/sentence.ts";
import { DataTable } from "../../../ui/data-table.tsx";
import { Lede } from "../../../ui/lede.tsx";
import { Link } from "../../../ui/link.tsx";
import { Missing } from "../../../ui/missing.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { DataPages } from "../../data/data-pages.tsx";
import { changeHoldingHref, POOLING_PATH, withdrawHoldingHref } from "../pooling-address.ts";
import { SENSITIVITY_WORDS, sizeWords } from "../pooling-words.ts";
import { checkRecord } from "../record/may-record.ts";
import { holdingSentence } from "./holding-sentence.ts";
import type { HoldingEntry, HoldingPage } from "./load-holding.ts";

interface HoldingViewProps {
  readonly page: HoldingPage;
  readonly person: Person;
}

/** One holding as last put down, what is not known of it, and every version with its author and reason. */
export function HoldingView({ page, person }: HoldingViewProps) {
  const { last, withdrawal, entries, vocabulary } = page;
  const country = (code: string) => vocabulary.countries.find((one) => one.code === code)?.name ?? code;
  return (
    <>
      <PageTitle
        title={last.holding.title}
        crumbs={[{ label: "Data to pool", href: POOLING_PATH }]}
        acts={
          withdrawal === null &&
          checkRecord(person).ok && (
            <>
              <Link href={changeHoldingHref(last.id)}>Describe it anew</Link>{" "}
              <Link href={withdrawHoldingHref(last.id)}>Take it out</Link>
            </>
          )
        }
      />
      <DataPages current={null} />
      <Lede>{holdingSentence(page, country)}</Lede>
      <section aria-labelledby="holding">
        <h2 id="holding">{withdrawal === null ? "What is known of it" : "What it was said to be"}</h2>
        <HoldingFacts row={last} page={page} country={country} />
      </section>
      <section aria-labelledby="versions">
        <h2 id="versions">How it was put down</h2>
        <VersionTable entries={entries} />
      </section>
    </>
  );
}

interface HoldingFactsProps {
  readonly row: HoldingRow;
  readonly page: HoldingPage;
  readonly country: (code: string) => string;
}

function HoldingFacts({ row, page: { vocabulary }, country }: HoldingFactsProps) {
  const { holder, domain, technology, modality, populations, size, sensitivity, legalBasis, source } =
    row.holding;
  const technologyName = vocabulary.technologies.find(({ id }) => id === technology)?.name ?? technology;
  return (
    <dl className="data-facts">
      <dt>Holder</dt>
      <dd>
        {holder.body}, {country(holder.country)}
        {holder.agency !== null && (
          <>
            {" "}
            (<Link href={`/agencies/${holder.agency}`}>{holder.agency}</Link>)
          </>
        )}
      </dd>
      <dt>Domain</dt>
      <dd>{domain}</dd>
      <dt>Technology</dt>
      <dd>{technologyName ?? "no single one"}</dd>
      <dt>Kind of data</dt>
      <dd>{modality}</dd>
      <dt>Whom or what they cover</dt>
      <dd>{populations.length === 0 ? <Missing /> : listOf(populations)}</dd>
      <dt>Amount</dt>
      <dd>{size === null ? <Missing /> : sizeWords(size)}</dd>
      <dt>Sensitivity</dt>
      <dd>{sensitivity === null ? <Missing /> : SENSITIVITY_WORDS[sensitivity]}</dd>
      <dt>Legal basis</dt>
      <dd>{legalBasis ?? <Missing />}</dd>
      <dt>Source</dt>
      <dd>
        {basisWords(source.basis, row)}: {source.title}, {formatDate(source.dated)}, {source.locator}
      </dd>
    </dl>
  );
}

function VersionTable({ entries }: { readonly entries: readonly HoldingEntry[] }) {
  return (
    <DataTable
      caption={`${formatNumber(entries.length, "version")}, the newest first`}
      rows={entries}
      rowKey={({ sequence }) => String(sequence)}
      columns={[
        {
          key: "version",
          header: "Version",
          kind: "row-header",
          cell: ({ sequence, holding }) => (holding === null ? `${sequence}, taken out` : sequence),
        },
        {
          key: "amount",
          header: "Amount",
          cell: ({ holding }) =>
            holding === null ? "" : holding.size === null ? <Missing /> : sizeWords(holding.size),
        },
        {
          key: "by",
          header: "Put down by",
          phoneLabel: "By",
          cell: ({ personName, by, at }) => (
            <>
              {personName} ({by.agency})<span className="table__detail">{formatInstant(at)}</span>
            </>
          ),
        },
        { key: "reason", header: "Reason", cell: ({ reason }) => reason },
      ]}
    />
  );
}
