import type { Values } from './core/place.ts';

/** What each flag with a value takes, by its long name; one of a closed set says its choices itself. */
export const FLAG_VALUES: Readonly<Record<string, Values>> = {
  '--topic': 'topics',
  '--for': 'audiences',
  '--stage': 'stages',
  '--tag': 'tags',
  '--search': 'own-words',
  '--not': 'topics-and-tags',
  '--except': 'files',
  '--only': 'files',
  '--bank': 'banks',
  '--into': 'files',
  '--with': 'own-words',
  '--date': 'own-words',
  '--limit': 'own-words',
  '--count': 'own-words',
  '--minutes': 'own-words',
  '--seed': 'own-words',
};

/** What each argument takes, by its name. */
export const ARGUMENT_VALUES: Readonly<Record<string, Values>> = {
  count: 'own-words',
  id: 'question-ids',
  file: 'banks',
  note: 'files',
};
