// What the draft brings along on wish: words of the post first, every question, the documents last.
import { i18n } from '#i18n';
import type { QueueItem } from '../../queue/queue-item';
import { quoteOf } from './draft-quote';
import { usePanel } from './panel-context';
import type { WrittenDraft } from './panel-state';
import { useWriting } from './use-writing';
import { questionsOf, sourcesOf } from './writing';

export function DraftSwitches({ item, draft }: { item: QueueItem; draft: WrittenDraft }) {
  const { view, commands } = usePanel();
  const writing = useWriting(item);
  const quote = view.page && quoteOf(item, view.page);
  const questions = questionsOf(writing, draft);
  const hasSources = sourcesOf(writing, draft) !== null;
  if (!quote && !hasSources && questions < 2) return null;

  return (
    <fieldset class="switch switch-stack">
      <legend class="visually-hidden">{i18n.t('draft.along')}</legend>
      {quote && (
        <Switch isOn={draft.quotes ?? false} onTurn={(quotes) => commands.bringAlong({ quotes })} words="draft.quote" />
      )}
      {quote && draft.quotes && (
        <blockquote class="draft-quote" lang={item.detection.lang}>
          {quote.words}
        </blockquote>
      )}
      {questions > 1 && (
        <Switch
          isOn={draft.keepsQuestions ?? false}
          onTurn={(keepsQuestions) => commands.changeDraft({ keepsQuestions })}
          words="draft.questions"
        />
      )}
      {hasSources && (
        <Switch
          isOn={draft.namesSources ?? false}
          onTurn={(namesSources) => commands.bringAlong({ namesSources })}
          words="draft.nameSources"
        />
      )}
    </fieldset>
  );
}

interface SwitchProps {
  isOn: boolean;
  onTurn(isOn: boolean): void;
  words: 'draft.quote' | 'draft.questions' | 'draft.nameSources';
}

function Switch({ isOn, onTurn, words }: SwitchProps) {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={(event) => onTurn(event.currentTarget.checked)} />
      <span>{i18n.t(words)}</span>
    </label>
  );
}
