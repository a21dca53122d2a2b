import type { Metadata } from "next";
import { positionForm } from "../../../../features/recommendation/forms/position-form.tsx";
import {
  RecordFormPage,
  type RecordFormPageProps,
} from "../../../../features/recommendation/forms/record-form-page.tsx";

export const metadata: Metadata = { title: positionForm.title };

export default function Page(props: RecordFormPageProps) {
  return <RecordFormPage form={positionForm} {...props} />;
}
