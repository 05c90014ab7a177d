// What to look at before a draft is used: blanks that stand open, help lines to be checked or of another region, and facts whose day is over.
import { i18n } from '#i18n';
import type { OwnReply } from '../../library/own/own-reply';
import { linesNamedIn } from '../../services/named-lines';
import type { Service } from '../../services/service';
import { isStale } from '../../services/services';
import { isOverAYearOld } from '../../sources/day';
import { doubtful, type FoundSection, sectionNow } from '../../sources/holding';
import type { Source, SourceRef } from '../../sources/source';
import { interfaceLang, sayDay, sayRegion } from '../parts/say';
import { sayHolding } from '../parts/say-source';
import { usePanel } from './panel-context';
import type { WrittenDraft } from './panel-state';
import { restsOn } from './writing';

export const BEFORE_INSERTION = 'before-insertion';

/** The region itself is always there: readers announce only what changes inside one that they know. */
export function BeforeInsertion({ draft, marks }: { draft: WrittenDraft; marks: string[] }) {
  const { state, library, today } = usePanel();
  const refs: SourceRef[] = draft.text.trim() === '' ? [] : restsOn(library, draft.blocks);
  const warnings = [
    ...marks.map((mark) => i18n.t('before.mark', { mark })),
    ...linesNamedIn(draft.text, library.services, state.region).flatMap((line) => [
      ...(isStale(line, today) ? [sayStale(line)] : []),
      ...(line.region === state.region ? [] : [sayElsewhere(line)]),
    ]),
    ...oldFacts(draft, state.library.stored.replies, today),
    ...doubtful(refs, library.sources, today).map((found) => sayDoubt(found, library.sources, today)),
  ];
  return (
    <div id={BEFORE_INSERTION} role="status">
      {warnings.length > 0 && (
        <div class="warning">
          <p>
            <strong>{i18n.t('before.title')}</strong>
          </p>
          <ul>
            {warnings.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

function sayStale({ number, name, checked }: Service): string {
  const line = { number, name: name[interfaceLang()] };
  return checked
    ? i18n.t('before.stale', { ...line, day: sayDay(checked) })
    : i18n.t('before.unchecked', { number: line.number, name: line.name });
}

function sayElsewhere({ number, region }: Service): string {
  return i18n.t('before.elsewhere', { number, region: sayRegion(region) });
}

/** What the moderator's own replies state of themselves, seen more than a year ago. */
function oldFacts({ blocks, text }: WrittenDraft, own: OwnReply[], today: string): string[] {
  if (text.trim() === '') return [];
  const used = own.filter(({ id }) => blocks.some(({ reply }) => reply === id));
  return used
    .flatMap(({ sources }) => sources)
    .flatMap((source) =>
      source.kind === 'fact' && isOverAYearOld(source.day, today)
        ? [i18n.t('before.own', { text: source.text, day: sayDay(source.day) })]
        : [],
    );
}

function sayDoubt({ section }: FoundSection, sources: Source[], today: string): string {
  const now = sectionNow(section, sources);
  const sentence = sayHolding(section, today)?.sentence ?? '';
  const doubt = i18n.t('before.fact', { title: section.title, sentence });
  return now ? `${doubt} ${i18n.t('before.now', { summary: now.section.summary })}` : doubt;
}
