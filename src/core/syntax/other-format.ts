/** The formats that look like Markdown and would be misread, each with a program that converts it. */
const FORMATS = [
  { name: 'AsciiDoc', converter: 'downdoc', ending: /\.(?:adoc|asciidoc)$/iu, start: /^= \S/u },
  {
    name: 'org',
    converter: 'pandoc',
    ending: /\.org$/iu,
    start: /^(?:#\+[a-z_]+:|:PROPERTIES:$)/iu,
  },
];
const HAS_ENDING = /[^/\\]\.[^./\\]+$/u;
const FIRST_LINE = /^\ufeff?\s*(.*)$/mu;

/**
 * Returns why a file is not read, with the way out, if its name ends as files of AsciiDoc or org do. A
 * name without an ending, such as `<stdin>`, says nothing: then the first line of the text decides.
 */
export function describeOtherFormat(file: string, text: string): string | undefined {
  const first = HAS_ENDING.test(file) ? undefined : FIRST_LINE.exec(text)?.[1]?.trimEnd();
  const format = FORMATS.find(({ ending, start }) =>
    first === undefined ? ending.test(file) : start.test(first),
  );
  if (format === undefined) return undefined;
  const { name, converter } = format;
  return `it is ${name}, not Markdown: convert it, for example with ${converter}`;
}
