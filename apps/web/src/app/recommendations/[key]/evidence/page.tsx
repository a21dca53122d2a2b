import type { Metadata } from "next";
import { evidenceForm } from "../../../../features/recommendation/forms/evidence-form.tsx";
import {
  RecordFormPage,
  type RecordFormPageProps,
} from "../../../../features/recommendation/forms/record-form-page.tsx";

export const metadata: Metadata = { title: evidenceForm.title };

export default function Page(props: RecordFormPageProps) {
  return <RecordFormPage form={evidenceForm} {...props} />;
}
