import type { Person, RecommendationGetOutput } from "@entente/contract";
import { PageTitle } from "../../../ui/page-title.tsx";
import type { GainAnswer } from "../../alignment/frame/outputs.ts";
import { checkLink } from "../../alignment/link/may-link.ts";
import { AboutClearances } from "../../clearance/list/about-clearances.tsx";
import type { ClearancesAbout } from "../../clearance/list/load-about.ts";
import type { CommitmentList } from "../../follow-through/frame/outputs.ts";
import type { Names } from "../words/names.ts";
import { ActsSection } from "./acts-section.tsx";
import { AgenciesSection } from "./agencies-section.tsx";
import { AlignmentSection } from "./alignment-section.tsx";
import { CommitmentsSection } from "./commitments-section.tsx";
import { Contents } from "./contents.tsx";
import { DatesSection } from "./dates-section.tsx";
import { DependenciesSection } from "./dependencies-section.tsx";
import { EvidenceSection } from "./evidence-section.tsx";
import { HealthSection } from "./health-section.tsx";
import { HistorySection } from "./history-section.tsx";
import { SavedMessage } from "./saved-message.tsx";
import { Section } from "./section.tsx";
import { StandingLede } from "./standing-lede.tsx";
import { StatementSection } from "./statement-section.tsx";
import { StatusSection } from "./status-section.tsx";

interface RecordPageProps {
  readonly detail: RecommendationGetOutput;
  readonly names: Names;
  readonly gain: GainAnswer;
  /** Commitments that it has to do with, newest first. */
  readonly commitments: CommitmentList;
  readonly clearances: ClearancesAbout;
  readonly person: Person;
  readonly saved: string | undefined;
}

/** One recommendation: how it stands, then everything behind that. */
export function RecordPage({ detail, names, gain, commitments, clearances, person, saved }: RecordPageProps) {
  const { key, title } = detail.record.recommendation;
  return (
    <div className="record">
      <PageTitle title={`${key} ${title}`} />
      <p className="print-only">Version {detail.version} of the record.</p>
      <SavedMessage detail={detail} person={person} saved={saved} />
      <StandingLede detail={detail} />
      <div className="record__top">
        <StatementSection detail={detail} names={names} />
        <div className="record__aside">
          <ActsSection detail={detail} />
          <Contents />
        </div>
      </div>
      <StatusSection detail={detail} />
      <HealthSection detail={detail} />
      <AgenciesSection detail={detail} names={names} />
      <DatesSection detail={detail} />
      <EvidenceSection detail={detail} />
      <DependenciesSection detail={detail} />
      <AlignmentSection gain={gain} mayLink={checkLink(person).ok} />
      <CommitmentsSection recommendation={key} commitments={commitments} names={names} />
      <Section id="clearance">
        <AboutClearances {...clearances} />
      </Section>
      <HistorySection detail={detail} />
    </div>
  );
}
