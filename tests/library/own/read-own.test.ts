// An own reply among the others: read by the same rules, checked, copied, and rendered without a mark left over.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLibraryData } from '../../../src/build/read-library';
import { composeDraft } from '../../../src/draft/compose-draft';
import { renderDraft } from '../../../src/draft/render-draft';
import { copyReply } from '../../../src/library/own/copy-reply';
import { isGrave } from '../../../src/library/own/own-faults';
import { isOwn, type OwnReply } from '../../../src/library/own/own-reply';
import { checkOwn, knownOf, readOwn, soundReply } from '../../../src/library/own/read-own';
import { withOwn } from '../../../src/library/own/with-own';
import { servicesFor } from '../../../src/services/services';
import { anyOwn, own, TODAY } from './own-replies';

const library = readLibraryData(process.cwd()).data;
const known = knownOf(library);
const MARKS = /\[[^\]]*\||\[\^|[{}|]|\uE000/;
const kinds = (reply: OwnReply) => checkOwn(reply, known).map(({ kind }) => kind);

describe('the checks of an own reply', () => {
  it('find nothing in a sound one', () => {
    expect(kinds(own())).toEqual([]);
  });

  it.each([
    ['unclosed-bracket', { text: { ask: 'Qu’est-ce qui [vous|tu pèse ?' } }, true],
    ['one-sided', { text: { ask: 'Qu’est-ce qui [vous] pèse ?' } }, true],
    ['too-many-sides', { text: { ask: 'Qu’est-ce qui [vous|te|lui] pèse ?' } }, true],
    ['stray-bracket', { text: { ask: 'Qu’est-ce qui vous] pèse ?' } }, true],
    ['unknown-blank', { text: { ask: 'Bien, {autuer} ?' } }, true],
    ['broken-blank', { text: { ask: 'Bien, {auteur ?' } }, true],
    ['sides-in-english', { lang: 'en', text: { ask: 'How are [you|thou]?' } }, true],
    ['list', { text: { ask: '- un\n- deux' } }, true],
    ['no-title', { title: ' ' }, true],
    ['no-text', { text: { acknowledge: '  ' } }, true],
    ['no-help-line', { needs: ['danger.suicide'] }, true],
    ['against-vous', { text: { ask: 'Comment tu vas ?' } }, false],
    ['against-tu', { text: { ask: 'Comment allez-vous ?' } }, false],
    ['greeting', { text: { acknowledge: 'Bonjour, c’est rude.' } }, false],
    ['article-before-blank', { text: { orient: 'On peut joindre le {aide:suicide}.' } }, false],
    ['no-end', { text: { ask: 'Et ce soir' } }, false],
    ['many-carets', { text: { ask: '{curseur} Et ? {curseur}' } }, false],
    ['too-many-sentences', { text: { ask: 'Un ? Deux ? Trois ? Quatre ? Cinq ?' } }, false],
    ['no-need', { needs: [] }, false],
    ['unknown-need', { needs: ['un.inconnu'] }, false],
    ['unknown-source', { sources: [{ kind: 'section', source: 'x', section: 'y' }] }, false],
  ] as [string, Parameters<typeof own>[0], boolean][])('find %s', (kind, parts, grave) => {
    const faults = checkOwn(own(parts), known);
    expect(faults.map((fault) => fault.kind)).toContain(kind);
    expect(faults.some(isGrave)).toBe(grave);
  });

  it('ask for no source, and let signs and links stand', () => {
    expect(kinds(own({ text: { inform: 'Courage <3, tout est sur https://exemple.fr/a_b.' } }))).toEqual([]);
  });

  it('say in which block', () => {
    const [fault] = checkOwn(own({ text: { orient: 'Appelez [vous.' } }), known);
    expect(fault).toMatchObject({ block: 'orient' });
  });
});

describe('a copy', () => {
  it('of any reply of the library is sound and reads the same', () => {
    for (const reply of library.replies) {
      const copy = copyReply(reply, 'own/copie', TODAY);
      // Words to begin with answer no need; whoever copies them says which.
      const faults = checkOwn(copy, known).filter(({ kind }) => reply.needs.length > 0 || kind !== 'no-need');
      expect(faults, reply.id).toEqual([]);
      const { reply: again } = readOwn(copy);
      expect(again.blocks, reply.id).toEqual(reply.blocks);
      expect(new Set(again.sources.map(({ source, section }) => `${source}/${section}`)), reply.id).toEqual(
        new Set(reply.sources.map(({ source, section }) => `${source}/${section}`)),
      );
    }
  });

  it('supposes what its original supposes', () => {
    const original = library.replies.find(({ when }) => when.length > 0)!;
    const { replies } = withOwn(library, [copyReply(original, 'own/copie', TODAY)]);
    expect(replies.at(-1)).toMatchObject({ id: 'own/copie', when: original.when, unless: original.unless });
  });
});

describe('own replies in the library', () => {
  it('stand behind those of the library, which has none of that name', () => {
    expect(library.replies.some(({ id }) => isOwn(id))).toBe(false);
    expect(withOwn(library, [own()]).replies.at(-1)?.id).toBe('own/un');
  });

  it('are for anyone, and not for a crisis, where they do not say', () => {
    expect(readOwn(own({ voices: [], urgencies: [] })).reply).toMatchObject({
      voices: ['self', 'relative', 'professional', 'other'],
      urgencies: ['red', 'amber'],
    });
  });

  it('stay out as long as they would spoil a draft', () => {
    expect(withOwn(library, [own({ text: { ask: '[vous|tu' } })]).replies).toEqual(library.replies);
  });

  it('render without a mark of their text, in any address, markup and language, sound or not', () => {
    let sound = 0;
    fc.assert(
      fc.property(
        anyOwn,
        fc.constantFrom('tu' as const, 'vous' as const),
        fc.constantFrom('bbcode' as const, 'markdown' as const, 'html' as const, 'plain' as const),
        (some, address, markup) => {
          if (soundReply(some)) sound += 1;
          const draft = composeDraft([{ reply: readOwn(some).reply }]);
          const told = { author: 'lune', region: 'FR' as const, services: servicesFor('FR', library.services) };
          const { text, caret } = renderDraft(draft, { address, markup, known: told });
          expect(text).not.toMatch(MARKS);
          expect(caret ?? 0).toBeLessThanOrEqual(text.length);
        },
      ),
      { numRuns: 1000 },
    );
    expect(sound).toBeGreaterThan(0);
  });
});
