/** A start tag whose words have no values: `<company>`, `<Company Name>`. */
const BARE_TAG = /^<([a-z][a-z0-9-]*)[^<>="'/]*>$/iu;
/** HTML elements that people write inside a line. Elements of whole pages (`<title>`) are left out. */
const ELEMENTS =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|blink|blockquote|br|button|center|cite|code|dd|del|details|dfn|div|dl|dt|em|figure|font|h[1-6]|hr|i|iframe|img|input|ins|kbd|label|li|mark|marquee|nobr|ol|p|picture|pre|q|rp|rt|ruby|s|samp|script|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|th|thead|tr|tt|u|ul|var|video|wbr)$/iu;

/**
 * Whether a tag is a placeholder (`<company>`): no HTML element, and not closed on its line, as a
 * component is (`<Note>Who?</Note>`).
 */
export function isPlaceholderTag(tag: string, line: string): boolean {
  const name = BARE_TAG.exec(tag)?.[1];
  return name !== undefined && !ELEMENTS.test(name) && !line.includes(`</${name}`);
}
