// A small project of data files in a temporary folder, for the tests of the readers.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Writes the files (path from the root → text) into a folder that goes away with the test; returns its path. */
export function projectFolder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'relais-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

export interface ReplyText {
  head?: Record<string, string>;
  body?: string;
}

export const SOUND_BODY = `## acknowledge
Ce refus, c'est rude.

## inform
On peut en reparler avec [votre|ton] médecin. [^relation/regles]
`;

/** The text of a reply file; a head field set to the empty string is left out. */
export function replyText({ head = {}, body = SOUND_BODY }: ReplyText = {}): string {
  const fields: Record<string, string> = {
    title: 'Un titre',
    needs: '[prescriber.refusal]',
    voices: '[self]',
    urgencies: '[amber]',
    ...head,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => (value === '' ? [] : `${key}: ${value}`));
  return `---\n${lines.join('\n')}\n---\n${body}`;
}

export const REPLIES = 'src/library/replies';

/** One need with two sound replies, one source, one region. */
export function soundFiles(): Record<string, string> {
  return {
    'src/detection/needs/prescriber.refusal.yml':
      'id: prescriber.refusal\ntitle: { fr: Un refus, en: A refusal }\ncues: [whatever]\n',
    'src/detection/needs/danger.suicide.yml':
      'id: danger.suicide\ntitle: { fr: Idées de mort, en: Thoughts of dying }\n',
    'src/sources/relation.yml':
      'title: La relation\npublisher: quelqu’un\nauthor: null\ndate: null\nlang: fr\nsections:\n  - { id: regles, title: Les règles, summary: Parler. }\n',
    'src/library/audience.yml': 'least: { fr: 2, en: 0 }\nvoices: [self]\n',
    'src/services/fr.yml':
      'region: FR\nservices:\n  - { kind: emergency, name: { fr: Samu, en: Samu }, number: "15", hours: { fr: jour et nuit, en: day and night }, checked: 2026-11-22, seen: une page }\n',
    [`${REPLIES}/prescriber/un.fr.md`]: replyText(),
    [`${REPLIES}/prescriber/deux.fr.md`]: replyText({ head: { title: 'Un autre' } }),
    [`${REPLIES}/danger/un.fr.md`]: replyText({
      head: { needs: '[danger.suicide]', urgencies: '[crisis]' },
      body: '## orient\nOn peut appeler {aide:emergency}. [^relation/regles]\n',
    }),
    [`${REPLIES}/danger/deux.fr.md`]: replyText({
      head: { needs: '[danger.suicide]', related: '[prescriber/un]' },
      body: '## orient\nOn peut joindre {aide:suicide}. [^relation/regles]\n',
    }),
  };
}
