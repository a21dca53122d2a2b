import type { Metadata } from "next";
import { dependencyForm } from "../../../../features/recommendation/forms/dependency-form.tsx";
import {
  RecordFormPage,
  type RecordFormPageProps,
} from "../../../../features/recommendation/forms/record-form-page.tsx";

export const metadata: Metadata = { title: dependencyForm.title };

export default function Page(props: RecordFormPageProps) {
  return <RecordFormPage form={dependencyForm} {...props} />;
}
