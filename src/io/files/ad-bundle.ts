import { readAd } from '../../core/ad/ad-findings.ts';
import { listByAd, markByAd, orderByAd } from '../../core/choosing/ad-order.ts';
import { readAdFile } from './read-ad.ts';

/** What only `--ad` needs. */
export const jobAds = { listByAd, markByAd, orderByAd, readAd, readAdFile };
