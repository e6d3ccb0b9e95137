/**
 * The style sheet of the pages of `compare`. Every color of a text stands out from its ground by at least
 * 4.5 to 1, and nothing is said by a color alone. On paper a badge is an outline: printers leave out
 * backgrounds.
 */
export const PAGE_CSS = `
:root {
  color-scheme: light;
  --ground: #fbfaf8; --card: #fff; --ink: #1d2126; --soft: #5a626c; --line: #e2dfd9;
  --accent: #3b3fb6; --accent-ground: #eeefff;
  --green: #1a7440; --red: #b3261e; --vague: #8a5a00; --none: #5d6670; --letter: #fff;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    color-scheme: dark;
    --ground: #14171b; --card: #1c2026; --ink: #e9ebee; --soft: #a5adb8; --line: #333943;
    --accent: #b9bdff; --accent-ground: #262a4d;
    --green: #5fd08f; --red: #ff8f86; --vague: #f0be55; --none: #9aa4b0; --letter: #14171b;
  }
}
* { box-sizing: border-box; }
html { background: var(--ground); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; color: var(--ink); background: var(--ground);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  overflow-wrap: anywhere;
}
main { max-width: 62rem; margin: 0 auto; padding: 3.5rem 1.5rem 5rem; }
main.open { max-width: 44rem; }
h1, h2, h3, h4, h5, p, ul, blockquote { margin: 0; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.6rem); line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; }
h2 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -0.01em; }
h3 { font-size: 1.0625rem; }
h4 { font-size: 1.125rem; line-height: 1.4; }
h5 { font-size: 0.9375rem; color: var(--soft); }
ul { padding: 0; list-style: none; }
bdi { unicode-bidi: isolate; }
header p { margin-top: 0.75rem; color: var(--soft); }
main > section { margin-top: 3.5rem; }
.open > section { margin-top: 2.5rem; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.badge {
  display: inline-block; width: 1.5rem; height: 1.5rem; border-radius: 0.4rem; flex: none;
  font-size: 0.875rem; font-weight: 700; line-height: 1.5rem; text-align: center; vertical-align: middle;
  color: var(--letter); background: var(--none);
}
.green { background: var(--green); }
.red { background: var(--red); }
.vague { background: var(--vague); }
.badge.never { color: var(--accent); background: var(--ground); box-shadow: inset 0 0 0 2px var(--accent); }
.legend { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin-top: 1.25rem; color: var(--soft); font-size: 0.9375rem; }
.legend .badge { margin-right: 0.25rem; }

table { width: 100%; margin-top: 1.25rem; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 0.55rem 1rem 0.55rem 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { padding-top: 0; vertical-align: bottom; font-size: 0.9375rem; color: var(--soft); }
thead th:first-child { width: 50%; }
tbody th { font-weight: 500; }
tbody tr:last-child > * { border-bottom: 0; }
.must { padding: 1.5rem 1.75rem 0.75rem; background: var(--card); border: 1px solid var(--line); border-radius: 0.75rem; }
td .badge { margin-top: -0.2rem; }
td small { font-size: 0.875rem; color: var(--accent); white-space: nowrap; }
.some thead th:first-child { width: 30%; }
.tag { display: none; }

.topic { margin-top: 1.25rem; border-top: 1px solid var(--line); }
.topic h3 { padding-top: 1.6rem; color: var(--soft); }
article { padding: 1.5rem 0 1.75rem; }
article + article { border-top: 1px solid var(--line); }
.companies { display: grid; gap: 1.5rem 2.5rem; margin-top: 1rem; }
.company { min-width: 0; }
.company h5 { margin-bottom: 0.6rem; }
.answers li { display: flex; gap: 0.75rem; }
.answers li + li { margin-top: 1rem; }
.answers div { min-width: 0; flex: 1; }
.answers .badge { margin-top: 0.05rem; }
.who { font-size: 0.9375rem; line-height: 1.6rem; color: var(--soft); }
.who b { font-weight: 600; color: var(--ink); }
.day { display: inline-block; margin-left: 0.35rem; }
.words { white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate; max-width: 38rem; }
.silent { color: var(--soft); font-style: italic; }
.differ {
  margin-bottom: 1rem; padding: 0.7rem 0.9rem 0.8rem; background: var(--accent-ground);
  border-left: 4px solid var(--accent); border-radius: 0.3rem;
}
.differ strong { color: var(--accent); }
.differ li { margin-top: 0.4rem; }
.differ .badge { margin-right: 0.25rem; }

.next h2, section .next h3 { padding-bottom: 0.5rem; border-bottom: 2px solid var(--ink); }
.next span { font-weight: 400; }
.next h3, .next h4 { margin-top: 1.25rem; font-size: 0.9375rem; color: var(--soft); }
section .next { margin-top: 2.25rem; }
section .next h3 { margin-top: 0; padding-bottom: 0.35rem; font-size: 1.125rem; color: var(--ink); border-bottom: 1px solid var(--line); }
h2 + .next { margin-top: 1.25rem; }
.next li { margin-top: 0.5rem; padding-left: 1.4rem; text-indent: -1.4rem; }
.next li::before { content: "\\2610"; display: inline-block; width: 1.4rem; text-indent: 0; color: var(--soft); }
.next blockquote { margin: 0.35rem 0 0.75rem; padding-left: 0.9rem; text-indent: 0; color: var(--soft); border-left: 3px solid var(--line); }

@media (min-width: 56rem) {
  .topic { display: grid; grid-template-columns: 9rem minmax(0, 1fr); gap: 0 1.5rem; }
}
@media (min-width: 44rem) {
  .of-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .of-3 { grid-template-columns: repeat(3, minmax(0, 1fr)); }
}
@media (max-width: 48rem) {
  main { padding: 2rem 1rem 3rem; }
  .must { padding: 1.1rem 1rem 0.4rem; }
  .topic h3 { padding-top: 1.25rem; }
  .topic article:first-child { padding-top: 0.75rem; }
  main > section { margin-top: 2.75rem; }
  th, td { padding-right: 0.6rem; }
  td small { display: block; line-height: 1.3; white-space: normal; }
  .some, .some tbody, .some tr, .some th, .some td { display: block; width: auto; }
  .some thead { display: none; }
  .some td { display: inline-block; margin-right: 1.25rem; padding: 0.25rem 0; }
  .some tr { padding-bottom: 0.4rem; }
  .some tbody th { padding-bottom: 0; }
  .some th, .some td { border: 0; }
  .some tr { border-bottom: 1px solid var(--line); }
  .some .empty { display: none; }
  .some .tag { display: inline; color: var(--soft); font-size: 0.9375rem; }
  .some td small { display: inline; }
}
.many, .many tbody, .many tr, .many th, .many td { display: block; width: auto; }
.many thead { display: none; }
.many td { display: inline-block; margin-right: 1.25rem; padding: 0.25rem 0; }
.many tr { padding-bottom: 0.4rem; }
.many tbody th { padding-bottom: 0; }
.many th, .many td { border: 0; }
.many tr { border-bottom: 1px solid var(--line); }
.many .empty { display: none; }
.many .tag { display: inline; color: var(--soft); font-size: 0.9375rem; }

@media print {
  :root { --ground: #fff; --card: #fff; --accent-ground: #fff; }
  @page { margin: 16mm 15mm; }
  html { font-size: 9.5pt; }
  main, main.open { max-width: none; padding: 0; }
  main > section { margin-top: 2rem; }
  article { padding: 1rem 0 1.1rem; }
  .topic h3 { padding-top: 1rem; }
  .badge { color: var(--none); background: none; box-shadow: inset 0 0 0 1.5px currentColor; }
  .badge.green { color: var(--green); }
  .badge.red { color: var(--red); }
  .badge.vague { color: var(--vague); }
  .must { padding: 0; border: 0; }
  .differ { border: 1.5px solid var(--accent); border-left-width: 4px; }
  h1, h2, h3, h4, h5 { break-after: avoid; }
  tr, .differ, .next li { break-inside: avoid; }
  .who { break-after: avoid; }
  .of-2 { grid-template-columns: repeat(2, minmax(0, 1fr)); }
}
`;
