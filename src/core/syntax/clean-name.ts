/** Matches a link to a note: `[[people/Mia Wong]]`, `[[mia#CV|Mia]]`. */
const NOTE_LINK = /!?\[\[([^[\]|]*)(?:\|([^[\]]*))?\]\]/gu;
const IN_BRACKETS = /^\[([^[\]]*)\]$/u;
const LAST_COLON = /(?<![\s:：])[\s:：]+$/u;

/**
 * Removes links to notes, brackets around a name and colons behind it, in a text without other
 * markup: `[[companies/acme|Acme]]:` becomes `Acme`. A link without words of its own becomes the
 * name of its note, without folders. The result may be empty.
 */
export function cleanName(name: string): string {
  const words = showNoteLinks(name).trim().replace(LAST_COLON, '');
  return words.replace(IN_BRACKETS, '$1').trim();
}

/** Replaces links to notes by their own words, else by the names of the notes, without folders. */
export function showNoteLinks(text: string): string {
  return text.replace(NOTE_LINK, (_, target: string, words?: string) => {
    const [note = ''] = target.split('#');
    return words?.trim() || note.slice(note.lastIndexOf('/') + 1);
  });
}
