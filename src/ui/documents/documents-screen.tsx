// The moderator's documents: bring one from a file or from the open page, see what is kept, and remove it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { usePanel } from '../panel/panel-context';
import { DocumentEntry } from './document-entry';
import { PendingForm } from './pending-form';

export function DocumentsScreen() {
  const { state, commands } = usePanel();
  const { all, pending } = state.documents;
  const title = useRef<HTMLHeadingElement>(null);
  // What had the focus may be gone: it must not fall out of the screen.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) title.current?.focus();
  });
  return (
    <main class="screen">
      <header class="screen-head">
        <button type="button" class="back" onClick={commands.documents.close}>
          <span aria-hidden="true">←</span> {i18n.t('documents.back')}
        </button>
        <h1 tabIndex={-1} ref={title}>
          {i18n.t('documents.title')}
        </h1>
        <p class="hint">{i18n.t('documents.text')}</p>
      </header>
      <SaidBar />
      {pending ? <PendingForm key={pending.document.title} pending={pending} /> : <AddDocument />}
      <section class="documents">
        <h2>{i18n.t('documents.count', all.length)}</h2>
        <ul class="cards">
          {all.map((document) => (
            <DocumentEntry key={document.id} document={document} />
          ))}
        </ul>
      </section>
    </main>
  );
}

function AddDocument() {
  const { commands } = usePanel();
  return (
    <section class="add-document">
      <h2>{i18n.t('documents.add')}</h2>
      <label>
        <span>{i18n.t('documents.file')}</span>
        <input
          type="file"
          accept=".txt,.md,.html,.htm,.xhtml,text/plain,text/html"
          onChange={(event) => {
            const input = event.currentTarget;
            const [file] = input.files ?? [];
            if (file) void commands.documents.readFile(file);
            // The same file may be chosen again.
            input.value = '';
          }}
        />
      </label>
      <button type="button" class="quiet" aria-describedby="capture-hint" onClick={commands.documents.capture}>
        {i18n.t('documents.capture')}
      </button>
      <p id="capture-hint" class="hint">
        {i18n.t('documents.captureHint')}
      </p>
    </section>
  );
}

// Keys of browser texts cannot hold a hyphen.
const SAID = {
  empty: 'documents.said.empty',
  'too-big': 'documents.said.tooBig',
  'not-text': 'documents.said.notText',
  'no-access': 'documents.said.noAccess',
  'is-thread': 'documents.said.isThread',
  'no-room': 'documents.said.noRoom',
  kept: 'documents.said.kept',
  removed: 'documents.said.removed',
  changed: 'documents.said.changed',
} as const;

/** The region itself is always there: readers announce only what changes inside one that they know. */
function SaidBar() {
  const { said } = usePanel().state.documents;
  return <div role="status">{said && <p class={`said said-${said.tone}`}>{i18n.t(SAID[said.key])}</p>}</div>;
}
