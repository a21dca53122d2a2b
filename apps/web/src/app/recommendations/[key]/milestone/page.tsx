import type { Metadata } from "next";
import { milestoneForm } from "../../../../features/recommendation/forms/milestone-form.tsx";
import {
  RecordFormPage,
  type RecordFormPageProps,
} from "../../../../features/recommendation/forms/record-form-page.tsx";

export const metadata: Metadata = { title: milestoneForm.title };

export default function Page(props: RecordFormPageProps) {
  return <RecordFormPage form={milestoneForm} {...props} />;
}
