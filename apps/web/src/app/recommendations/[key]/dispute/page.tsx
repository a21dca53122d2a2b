import type { Metadata } from "next";
import { disputeForm } from "../../../../features/recommendation/forms/dispute-form.tsx";
import {
  RecordFormPage,
  type RecordFormPageProps,
} from "../../../../features/recommendation/forms/record-form-page.tsx";

export const metadata: Metadata = { title: disputeForm.title };

export default function Page(props: RecordFormPageProps) {
  return <RecordFormPage form={disputeForm} {...props} />;
}
