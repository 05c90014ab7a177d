// What every screen of the panel has at hand: the state, what may be done, and the library.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NeedId } from '../../detection/need';
import type { LibraryData } from '../../library/library-data';
import { interfaceLang } from '../parts/say';
import type { Commands } from './commands';
import { type PanelState, type TabView, viewOf } from './panel-state';

export interface PanelContent {
  state: PanelState;
  commands: Commands;
  library: LibraryData;
  /** ISO day. */
  today: string;
}

export const PanelContext = createContext<PanelContent | null>(null);

export function usePanel(): PanelContent & { view: TabView; needTitle(need: NeedId): string } {
  const content = useContext(PanelContext);
  if (!content) throw new Error('A part of the panel stands outside of it.');
  const { state, library } = content;
  return {
    ...content,
    view: viewOf(state),
    needTitle: (need) => library.needTitles[need]?.[interfaceLang()] ?? need,
  };
}
