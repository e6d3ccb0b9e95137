import type { CompanyAnswer } from '../../core/comparing/answers.ts';
import type { Verdict } from '../../core/notes/note-verdict.ts';
import { formatShortDay } from '../../core/syntax/calendar-day.ts';
import { escapeHtml } from '../style/html.ts';

/** What a badge stands for. */
type BadgeKind = Verdict | 'none' | 'never';

/** The letter and the meaning of each badge, in the order of the legend. The style sheet has the colors. */
const BADGES: Readonly<Record<BadgeKind, { readonly letter: string; readonly meaning: string }>> = {
  green: { letter: 'G', meaning: 'green' },
  red: { letter: 'R', meaning: 'red' },
  vague: { letter: 'V', meaning: 'vague' },
  none: { letter: '·', meaning: 'no verdict' },
  never: { letter: '?', meaning: 'never asked' },
};
const KINDS = ['green', 'red', 'vague', 'none', 'never'] as const satisfies readonly BadgeKind[];
/** The most companies that a title names. */
const MAX_NAMES = 4;

/** Returns a badge, whose color never says more than its letter. */
export function renderBadge(kind: BadgeKind): string {
  const { letter, meaning } = BADGES[kind];
  return `<span class="badge ${kind}" role="img" aria-label="${meaning}" title="${meaning}">${letter}</span>`;
}

/** Returns the badge of an answer. */
export function renderVerdict({ verdict }: CompanyAnswer): string {
  return renderBadge(verdict ?? 'none');
}

/** Returns a list of all badges with their meanings, that of a question never asked only where `isNever`. */
export function renderLegend(isNever: boolean): string {
  const kinds = KINDS.filter((kind) => kind !== 'never' || isNever);
  const items = kinds.map((kind) => `<li>${renderBadge(kind)} ${BADGES[kind].meaning}</li>`);
  return `<ul class="legend" aria-label="Marks, one an answer">${items.join('')}</ul>\n`;
}

/** Returns a text of the user's as words in their own direction, on one line or several. */
export function renderWords(text: string): string {
  return `<bdi>${escapeHtml(text)}</bdi>`;
}

/** Returns the paragraph of an answer, with its line breaks. */
export function renderAnswerWords(text: string): string {
  return `<p class="words" dir="auto">${escapeHtml(text)}</p>`;
}

/** Returns who gave an answer, and when: the person and the day, as far as the note has them. */
export function renderWho({ meeting: { person, date } }: CompanyAnswer): string {
  const parts = [
    ...(person === '' ? [] : [`<b>${renderWords(person)}</b>`]),
    ...(date === '' ? [] : [`<span class="day">${escapeHtml(formatShortDay(date))}</span>`]),
  ];
  return parts.join(' ');
}

/** Names companies in a title: `Acme and Globex`, `Acme, Globex and Initech`, `12 companies`. */
export function nameCompanies(companies: readonly string[]): string {
  if (companies.length > MAX_NAMES) return `${companies.length} companies`;
  const [last = '', ...others] = companies.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`;
}

/** Returns a text with its first letter in upper case, for a heading. */
export function capitalize(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
