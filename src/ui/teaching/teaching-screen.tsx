// Teaching Relais a forum: the moderator clicks in the page, and sees here what Relais understood.
import { i18n } from '#i18n';
import { LESSON_PARTS, type LessonPart, type TeachingState } from '../../browser/teaching-messages';
import { usePanel } from '../panel/panel-context';
import { sayColon } from '../parts/say';

export function TeachingScreen({ teaching }: { teaching: TeachingState }) {
  const { commands } = usePanel();
  const isPointing = teaching.step === 'post';
  return (
    <main class="screen">
      <header class="screen-head">
        <button type="button" class="back" onClick={() => void commands.teaching.stop()}>
          <span aria-hidden="true">←</span> {i18n.t('teach.stop')}
        </button>
        <h1 tabIndex={-1}>{i18n.t(isPointing ? 'teach.post.title' : 'teach.parts.title')}</h1>
      </header>
      <div class="teach-said" role="status">
        {teaching.missed && <p class="warning">{i18n.t(isPointing ? 'teach.post.missed' : 'teach.parts.missed')}</p>}
        {isPointing ? <p>{i18n.t('teach.post.text')}</p> : <Understood teaching={teaching} />}
      </div>
      {isPointing ? <p class="hint">{i18n.t('teach.post.hint')}</p> : <Parts teaching={teaching} />}
    </main>
  );
}

function Understood({ teaching }: { teaching: TeachingState }) {
  return (
    <>
      <p>{i18n.t('teach.parts.read', teaching.read)}</p>
      <ul class="teach-samples">
        {teaching.samples.map(({ author, date, line }) => (
          <li key={`${author} ${line}`}>
            <p class="teach-who">{[author ?? i18n.t('post.noAuthor'), date].filter(Boolean).join(' · ')}</p>
            <blockquote>{line}</blockquote>
          </li>
        ))}
      </ul>
    </>
  );
}

function Parts({ teaching }: { teaching: TeachingState }) {
  const { commands } = usePanel();
  return (
    <>
      <p class="hint">{i18n.t('teach.parts.hint')}</p>
      <ul class="teach-parts">
        {LESSON_PARTS.map((part) => (
          <Part key={part} part={part} words={teaching.found[part]} isAsked={teaching.asked === part} />
        ))}
      </ul>
      <div class="actions">
        <button type="button" class="primary" disabled={teaching.read === 0} onClick={commands.teaching.keep}>
          {i18n.t('teach.keep')}
        </button>
        <button type="button" class="quiet" onClick={() => void commands.teaching.start()}>
          {i18n.t('teach.another')}
        </button>
        <button type="button" class="quiet" onClick={() => void commands.teaching.resize(1)}>
          {i18n.t('teach.larger')}
        </button>
        <button type="button" class="quiet" onClick={() => void commands.teaching.resize(-1)}>
          {i18n.t('teach.smaller')}
        </button>
      </div>
      <p class="hint">{i18n.t('teach.kept')}</p>
    </>
  );
}

interface PartProps {
  part: LessonPart;
  words: string | null;
  isAsked: boolean;
}

/** The colour is that of the outline in the page; the name stands there too. */
function Part({ part, words, isAsked }: PartProps) {
  const { commands } = usePanel();
  const isFound = words !== null;
  const name = i18n.t(`teach.part.${part}`);
  return (
    <li class={`teach-part teach-${part}`} aria-current={isAsked ? 'step' : undefined}>
      <h2>{name}</h2>
      <button type="button" class="link" aria-pressed={isAsked} onClick={() => void commands.teaching.ask(part)}>
        {i18n.t(isFound ? 'teach.parts.other' : 'teach.parts.show')}
        <span class="visually-hidden">
          {sayColon()}
          {name}
        </span>
      </button>
      <p class={isFound ? 'teach-words' : 'teach-none'}>
        {isAsked
          ? i18n.t('teach.parts.click')
          : isFound
            ? words || i18n.t('teach.parts.framed')
            : i18n.t(`teach.none.${part}`)}
      </p>
    </li>
  );
}
