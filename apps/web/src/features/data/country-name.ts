const WITH_ARTICLE =
  /^(European Union|United |Netherlands|Philippines|Bahamas|Gambia|Dominican Republic|Central African|Maldives|Seychelles|Comoros|Isle of|Faroe|Cayman|Cook|Marshall|Solomon|U\.S\.|British|Caribbean|French Southern|Vatican)/u;

/** A country's name within a sentence: "the European Union", "Japan". */
export function countryInSentence(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}
