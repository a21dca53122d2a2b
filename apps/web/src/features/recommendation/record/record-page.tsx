import type { Person, RecommendationGetOutput } from "@entente/contract";
import { LiveUpdates } from "../../../ui/live-updates.tsx";
import { PageTitle } from "../../../ui/page-title.tsx";
import { checkLink } from "../../alignment/link/may-link.ts";
import { AboutClearances } from "../../clearance/list/about-clearances.tsx";
import { commentsTitle } from "../../comments/comment-words.ts";
import { Comments } from "../../comments/comments-section.tsx";
import type { AroundRecord } from "../load.ts";
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
import { SECTIONS_AT_HOME } from "./sections.ts";
import { StandingLede } from "./standing-lede.tsx";
import { StatementSection } from "./statement-section.tsx";
import { StatusSection } from "./status-section.tsx";
import { TensionsSection } from "./tensions-section.tsx";

interface RecordPageProps {
  readonly detail: RecommendationGetOutput;
  readonly names: Names;
  /** What is said about it beside it; absent for officials of other countries. */
  readonly around: AroundRecord | null;
  /** How many comments on it this person may read; absent when they may not ask. */
  readonly comments: number | null;
  readonly person: Person;
  readonly saved: string | undefined;
}

/** One recommendation: how it stands, then everything behind that. */
export function RecordPage({ detail, names, around, comments, person, saved }: RecordPageProps) {
  const { key, title } = detail.record.recommendation;
  return (
    <div className="record">
      <PageTitle title={`${key} ${title}`} />
      <p className="print-only">Version {detail.version} of the record.</p>
      <LiveUpdates
        of="recommendation"
        subject={key}
        version={detail.version}
        words="A colleague changed this recommendation"
      />
      <SavedMessage detail={detail} person={person} saved={saved} />
      <StandingLede detail={detail} />
      <div className="record__top">
        <StatementSection detail={detail} names={names} />
        <div className="record__aside">
          <ActsSection detail={detail} />
          <Contents leftOut={around === null ? SECTIONS_AT_HOME : []} comments={comments} />
        </div>
      </div>
      <StatusSection detail={detail} />
      <HealthSection detail={detail} />
      <AgenciesSection detail={detail} names={names} />
      <DatesSection detail={detail} />
      <EvidenceSection detail={detail} />
      <DependenciesSection detail={detail} />
      {around !== null && (
        <>
          <AlignmentSection gain={around.gain} mayLink={checkLink(person).ok} />
          <TensionsSection
            recommendation={key}
            tensions={around.tensions}
            marking={detail.marking}
            names={names}
          />
          <CommitmentsSection recommendation={key} commitments={around.commitments} names={names} />
          <Section id="clearance">
            <AboutClearances {...around.clearances} />
          </Section>
        </>
      )}
      <Section id="comments" title={commentsTitle(comments)}>
        <Comments subject={{ kind: "recommendation", key }} />
      </Section>
      <HistorySection detail={detail} />
    </div>
  );
}
