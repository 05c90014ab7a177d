// Which bundled source is this document the text of? The moderator says so; a guess is offered, and named as one.
import { i18n } from '#i18n';
import { FACTS } from '../../sources/source';
import { usePanel } from '../panel/panel-context';

export const TEXT_OF = 'text-of';

interface TextOfChoiceProps {
  textOf: string | null;
  guess: string | null;
  onChoose(textOf: string | null): void;
}

export function TextOfChoice({ textOf, guess, onChoose }: TextOfChoiceProps) {
  const { library, state } = usePanel();
  const own = new Set(state.documents.all.map(({ id }) => id));
  const sources = library.sources.filter(({ id }) => id !== FACTS && !own.has(id));
  return (
    <label class="text-of">
      <span>{i18n.t('documents.textOf.label')}</span>
      <select name={TEXT_OF} value={textOf ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        <option value="">{i18n.t('documents.textOf.none')}</option>
        {sources.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      {guess !== null && <span class="hint">{i18n.t('documents.textOf.guess')}</span>}
    </label>
  );
}
