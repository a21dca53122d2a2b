import type { Metadata } from "next";
import {
  RecordFormPage,
  type RecordFormPageProps,
} from "../../../../features/recommendation/forms/record-form-page.tsx";
import { reportForm } from "../../../../features/recommendation/forms/report-form.tsx";

export const metadata: Metadata = { title: reportForm.title };

export default function Page(props: RecordFormPageProps) {
  return <RecordFormPage form={reportForm} {...props} />;
}
