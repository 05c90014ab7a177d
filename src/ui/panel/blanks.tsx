// The blanks of a draft, asked for in plain words; the text follows while they are typed.
import { i18n } from '#i18n';
import type { PlaceholderName } from '../../library/placeholder-names';
import type { QueueItem } from '../../queue/queue-item';
import { usePanel } from './panel-context';
import type { WrittenDraft } from './panel-state';
import { useWriting } from './use-writing';
import { blanksOf } from './writing';

export function Blanks({ item, draft }: { item: QueueItem; draft: WrittenDraft }) {
  const { commands } = usePanel();
  const blanks = blanksOf(useWriting(item), draft);
  if (blanks.length === 0) return null;
  return (
    <fieldset class="blanks">
      <legend>{i18n.t('draft.blanks')}</legend>
      {blanks.map((name) => (
        <label key={name}>
          <span>{ask(name)}</span>
          <input
            type="text"
            autocomplete="off"
            value={draft.fills[name] ?? ''}
            onInput={(event) => commands.fillBlank(name, event.currentTarget.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}

function ask(name: PlaceholderName): string {
  return name === 'auteur' ? i18n.t('blank.auteur') : i18n.t('blank.produit');
}
