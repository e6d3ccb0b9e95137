/** The concerns of the list that the project grew from, each with the questions that cover it. */
export const CONCERNS: readonly { readonly concern: string; readonly ids: readonly string[] }[] = [
  { concern: 'office and a visit', ids: ['ten-quiet-minutes', 'see-the-place'] },
  {
    concern: 'shape of the tech department, work with product and business',
    ids: ['department-sketch', 'argument-unsettled', 'asked-for-twice'],
  },
  {
    concern: 'flexible hours, conferences in working time',
    ids: ['left-early-for', 'company-time-event'],
  },
  { concern: 'balance and on-call', ids: ['weekend-worked', 'nights-woken', 'rotation-size'] },
  {
    concern: 'goals, reviews, mentors, learning',
    ids: ['who-wrote-goals', 'news-in-review', 'under-whose-wing', 'learned-in-a-year'],
  },
  {
    concern: 'growth of the department and of oneself',
    ids: ['people-in-a-year', 'outgrown-role', 'learned-in-a-year'],
  },
  { concern: 'bonuses and what decides them', ids: ['bonus-size'] },
  { concern: 'why a senior job is open', ids: ['job-came-open', 'inside-candidates'] },
  {
    concern: 'advancement, grades, promotions',
    ids: ['outgrown-role', 'level-above', 'promotion-over-line'],
  },
  { concern: 'speaking and publishing, and time for it', ids: ['shown-outside'] },
  {
    concern: 'recent projects worth telling',
    ids: ['harder-than-expected', 'problem-unbeaten'],
  },
  {
    concern: 'stack, infrastructure and compute for models',
    ids: ['notebook-to-users', 'wait-for-gpu'],
  },
  { concern: 'code quality and review', ids: ['reviewer-caught', 'part-to-avoid'] },
  {
    concern: 'who gets which task, what comes first, how far the plan reaches',
    ids: ['task-ended-up', 'what-comes-first', 'plan-still-standing'],
  },
  { concern: 'learning from what failed', ids: ['changed-by-failure'] },
  {
    concern: 'how many models make it, and how failure is taken',
    ids: ['models-reached-users', 'model-taken-out'],
  },
  {
    concern: 'timelines, ad hoc work, research',
    ids: ['harder-than-expected', 'plan-still-standing', 'explored-unasked'],
  },
  {
    concern: 'style of the leadership and of the direct manager',
    ids: ['hard-to-explain', 'details-still-checked', 'talked-out-of', 'changed-because-asked'],
  },
  {
    concern: 'expectations at three, six and twelve months',
    ids: ['done-by-month-three', 'hire-was-worth-it'],
  },
];

/** Subjects in nearly every public list of questions, each with our questions on it. */
export const MUST_HAVES: typeof CONCERNS = [
  { concern: 'learning budget', ids: ['training-money-spent'] },
  { concern: 'remote rules', ids: ['home-rule-changed', 'real-office-days'] },
  { concern: 'how a release goes out', ids: ['people-per-release', 'where-changes-wait'] },
  { concern: 'reviews of performance', ids: ['news-in-review', 'top-ratings-allowed'] },
  { concern: 'team size and shape', ids: ['department-sketch', 'less-than-a-year'] },
  { concern: 'leave', ids: ['days-off-taken', 'newest-parents', 'pay-while-sick'] },
  { concern: 'current challenges', ids: ['problem-unbeaten', 'nobody-knows-how'] },
  { concern: 'code review', ids: ['reviewer-caught'] },
  { concern: 'on-call', ids: ['nights-woken', 'rotation-size'] },
  { concern: 'onboarding', ids: ['waiting-on-friday', 'done-by-month-three'] },
  { concern: 'disagreement', ids: ['talked-out-of', 'you-were-against'] },
  { concern: 'what people would change', ids: ['tried-to-change'] },
  { concern: 'technical debt', ids: ['part-to-avoid', 'price-of-cleanup'] },
  { concern: 'promotion', ids: ['promotion-over-line', 'told-not-yet'] },
  { concern: 'profitability', ids: ['years-in-profit'] },
  { concern: 'why the role is open', ids: ['job-came-open'] },
];
