const YES_OR_NO =
  /^(?:am|are|ca|can|could|did|do|does|had|has|have|is|may|might|must|shall|should|was|were|wo|will|would)(?:n['’]t)?\b/iu;
/** Patterns for British spellings. */
const BRITISH = [
  /\b\w*(?:behavi|col|fav|flav|harb|hon|hum|lab|neighb|rum)our\w*/iu,
  /\b(?:cent|fib|lit|met|kilomet|theat)res?\b/iu,
  /\b(?:artefact|cosy|counsellor|endeavour|fuelled|instalment|acknowledgement|manoeuvre|moulded|rigour|storey|tonne)\w*/iu,
  /\b\w*(?:cancel|label|level|model|signal|total|travel)l(?:ed|ing|er)\b/iu,
  /\b(?!(?:ad|ap|compromi|conci|disgui|enterpri|exerci|improvi|likewi|merchandi|mi|otherwi|praci|preci|premi|promi|revi|supervi|surpri|televi)s)(?!\w*(?:rais|prais|rais|nois|wis|vis|ris|tis)(?:e[ds]?|ing)\b)\w{2,}is(?:ed?|es|ing|ations?)\b/iu,
  /\b(?:analys|catalys|paralys)(?:e[ds]?|ing)\b/iu,
  /\b(?:burnt|dreamt|learnt|spelt|spoilt)\b/iu,
  /\b(?:ageing|amongst|analogue|catalogue|cheque|defence|dialogue|enrol|enrolment|fortnight|fulfil|grey|judgement|licence|maths|mum|offence|practis(?:e|ed|ing)|programmes?|rota|sceptical|skilful|tyres?|whilst)\b/iu,
  /\b(?:after|back|down|for|in|out|to|up)wards\b/iu,
];

/** Whether a question can be answered with yes or no. */
export function isYesOrNo(text: string): boolean {
  return YES_OR_NO.test(text);
}

/** Returns the first word without what is joined to it (`who` for "Who's"), or `yes or no`. */
export function opening(text: string): string {
  if (isYesOrNo(text)) return 'yes or no';
  return /^\p{L}+/u.exec(text.toLowerCase())?.[0] ?? '';
}

/** Returns the first three words, in lower case. */
export function firstWords(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  return words.slice(0, 3).join(' ');
}

/** Returns the words of a text that have British spelling. */
export function britishSpellings(text: string): string[] {
  return BRITISH.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
}
