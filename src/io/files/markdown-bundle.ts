import { addQuestions } from '../../core/notes/add-questions.ts';
import { loadBank, readNote, withGuesses } from './load-bank.ts';

/** All that needs Markdown and YAML: a file of its own, loaded on demand by who reads or writes some. */
export const loader = { addQuestions, loadBank, readNote, withGuesses };
