import { toStems } from './match-cues.ts';

/**
 * What ads claim most often, in per cent of 256 ads of one profession that we read. What is not here is
 * rare. The rarest claims are dealt first: that somebody has stakeholders says little about a job.
 */
const CLAIMS: Readonly<Record<string, number>> = {
  stakeholder: 71,
  hybrid: 41,
  'days in the office': 41,
  office: 41,
  AI: 32,
  'AI tools': 32,
  'room to grow': 25,
  growth: 25,
  grow: 25,
  passion: 24,
  passionate: 24,
  hungry: 24,
  'extra mile': 24,
  autonomy: 22,
  'self starter': 22,
  'fast paced': 20,
  dynamic: 20,
  ambiguity: 15,
  competitive: 14,
  'flexible hours': 12,
  flexible: 12,
  equity: 12,
  legacy: 11,
  migration: 11,
  visa: 11,
  travel: 11,
  'from scratch': 9,
  'first hire': 9,
};
const RARE = 1;

const byStems = Object.entries(CLAIMS).map(([claim, percent]) => {
  return { stems: ` ${toStems(claim).join(' ')} `, percent };
});

/** Returns in how many of a hundred ads a cue occurs, about. */
export function commonness(cue: string): number {
  const stems = ` ${toStems(cue).join(' ')} `;
  const found = byStems.filter((claim) => stems.includes(claim.stems));
  return found.reduce((most, { percent }) => Math.max(most, percent), RARE);
}
