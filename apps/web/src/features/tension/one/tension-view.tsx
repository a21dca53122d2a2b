import type { CountryCode } from "@entente/domain";
import { Lede } from "../../../ui/lede.tsx";
import { StatedSource } from "../frame/stated-source.tsx";
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
  const { first, second, statement } = tension;
  const titles = titlesIn(register);
  const country = (code: string) => names.country(code as CountryCode);
  return (
    <>
      <Lede>
        <Side side={first} titles={titles} country={country} /> against{" "}
        <Side side={second} titles={titles} country={country} />.
      </Lede>
      <p className="written">{statement}</p>
      <StatedSource tension={tension} standing={register.standing} />
    </>
  );
}
