// A reply of one's own, written or changed: the same text as in the library's files, checked while it is typed.
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { isGrave } from '../../library/own/own-faults';
import type { OwnReply } from '../../library/own/own-reply';
import { checkOwn, knownOf, readOwn } from '../../library/own/read-own';
import { BLOCK_KINDS } from '../../library/reply';
import type { Lang } from '../../post';
import { ConfirmButton } from '../parts/confirm-button';
import { sayLang } from '../parts/say';
import { LibraryBack } from './library-back';
import { LibraryFaults } from './library-faults';
import { LibraryFormFit } from './library-form-fit';
import { LibraryFormSources } from './library-form-sources';
import { LibraryFormSyntax } from './library-form-syntax';
import { LibraryFormText } from './library-form-text';
import { LibraryText } from './library-text';
import { usePanel } from './panel-context';

const LANGS: Lang[] = ['fr', 'en'];

export function LibraryFormScreen({ form, isNew }: { form: OwnReply; isNew: boolean }) {
  const { commands, library } = usePanel();
  const [isTried, setTried] = useState(false);
  const { reply } = readOwn(form);
  const faults = checkOwn(form, knownOf(library));
  const change = (parts: Partial<OwnReply>) => commands.library.changeForm(form.id, parts);
  // An empty form is no fault as long as nobody wants to keep it.
  const isEarly = (kind: string) => !isTried && ['no-title', 'no-text', 'no-need'].includes(kind);
  const whole = faults.filter(({ block, kind }) => block === null && !isEarly(kind));
  const save = async () => {
    setTried(true);
    if (await commands.library.saveForm(form.id)) return;
    const grave = faults.filter(isGrave);
    const isUntitled = grave.some(({ kind }) => kind === 'no-title');
    const block = grave.find((fault) => fault.block !== null)?.block ?? 'acknowledge';
    document.getElementById(isUntitled ? 'own-title' : `own-${block}`)?.focus();
  };

  return (
    <main class="screen library-form">
      <header class="screen-head">
        <LibraryBack label={i18n.t('library.title')} />
        <h1 tabIndex={-1}>{i18n.t(isNew ? 'library.create' : 'library.edit')}</h1>
        {form.copyOf && isNew && <p class="hint">{i18n.t('library.form.copied')}</p>}
      </header>
      <label>
        <span>{i18n.t('library.form.title')}</span>
        <input
          id="own-title"
          type="text"
          autocomplete="off"
          maxLength={200}
          lang={form.lang}
          value={form.title}
          onInput={(event) => change({ title: event.currentTarget.value })}
        />
      </label>
      <fieldset class="switch">
        <legend>{i18n.t('library.lang')}</legend>
        {LANGS.map((lang) => (
          <label key={lang}>
            <input type="radio" name="lang" checked={form.lang === lang} onChange={() => change({ lang })} />
            <span>{sayLang(lang)}</span>
          </label>
        ))}
      </fieldset>
      <LibraryFormSyntax lang={form.lang} />
      {BLOCK_KINDS.map((kind) => (
        <LibraryFormText
          key={kind}
          kind={kind}
          lang={form.lang}
          text={form.text[kind]}
          faults={faults.filter(({ block }) => block === kind)}
          onText={(text) => commands.library.changeText(form.id, kind, text)}
        />
      ))}
      {reply.blocks.length > 0 && (
        <details class="folded">
          <summary>{i18n.t('library.form.preview')}</summary>
          <LibraryText reply={reply} />
        </details>
      )}
      <LibraryFormFit form={form} onChange={change} />
      <LibraryFormSources form={form} onChange={change} />
      <div role="status">
        <LibraryFaults faults={whole} />
      </div>
      <div class="actions">
        <button type="button" class="primary" onClick={save}>
          {i18n.t('library.form.save')}
        </button>
      </div>
      <footer class="draft-foot">
        <p class="hint">{i18n.t('library.form.kept')}</p>
        <ConfirmButton
          label={i18n.t('library.form.discard')}
          question={i18n.t('library.form.discardSure')}
          yes={i18n.t('draft.discardYes')}
          no={i18n.t('draft.discardNo')}
          onConfirm={() => commands.library.discardForm(form.id)}
        />
      </footer>
    </main>
  );
}
