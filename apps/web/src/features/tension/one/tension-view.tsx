import type { CountryCode } from "@entente/domain";
import { basisWords } from "../../../lib/basis-words.ts";
import { formatDate } from "../../../lib/dates.ts";
import { Lede } from "../../../ui/lede.tsx";
import { SourceNote } from "../../../ui/source-note.tsx";
import { titlesIn } from "../frame/tension-words.ts";
import type { TensionsPage } from "../overview/load-tensions.ts";
import { Side } from "../overview/side.tsx";
import type { StatedTension } from "./stated-in.ts";

interface TensionViewProps {
  readonly tension: StatedTension;
  readonly page: TensionsPage;
}

/** One tension that somebody states: the two, the statement and where it is from. */
export function TensionView({ tension, page: { register, names } }: TensionViewProps) {
  const { first, second, statement, source } = tension;
  const titles = titlesIn(register);
  const country = (code: string) => names.country(code as CountryCode);
  const put = register.standing.find(({ id }) => id === tension.id);
  return (
    <>
      <Lede>
        <Side side={first} titles={titles} country={country} /> against{" "}
        <Side side={second} titles={titles} country={country} />.
      </Lede>
      <p className="written">{statement}</p>
      <SourceNote
        of="the statement"
        who={put === undefined ? undefined : basisWords(source.basis, put)}
        when={formatDate(source.dated)}
        from={`${source.title}, ${source.locator}`}
      />
    </>
  );
}
