// The background: opens the panel on a click, starts the content script, keeps badge, standings and granted forums.
import { browser } from 'wxt/browser';
import type { Judge } from '../queue/consider';
import { isWaiting } from '../queue/waiting';
import { showWaiting } from './badge';
import { reconcileForums, registerForum, startClickedTab, startTab, unregisterForum } from './forum-script';
import { keepLessons } from './lessons';
import { onMessage } from './messages';
import { openPanel } from './panel';
import { dropForum, forumPattern } from './permissions';
import { offerProposals } from './propose-menu';
import { keepStanding, recallStandings } from './standings';

/** Adds every listener at once: the browser wakes a sleeping background only for those. `makeJudge` is called when first needed. */
export function startBackground(makeJudge: () => Judge): void {
  let judge: Judge | undefined;

  browser.action.onClicked.addListener((tab) => {
    // The panel first: the browser opens it only inside the click.
    void openPanel(tab).catch(() => {});
    void startClickedTab(tab.id!);
  });

  offerProposals();

  onMessage('pageChanged', async ({ data, sender }) => {
    const waiting = data?.items.filter(isWaiting).length ?? 0;
    // The tab may be gone by now.
    await showWaiting(sender.tab!.id!, waiting).catch(() => {});
  });
  onMessage('openCard', ({ sender }) => {
    // Firefox opens a sidebar only from its own buttons: there a mark speaks to a panel that is open already.
    void openPanel(sender.tab!).catch(() => {});
  });
  onMessage('judgeTexts', ({ data }) => {
    judge ??= makeJudge();
    return data.map(judge);
  });
  onMessage('recallStandings', ({ data }) => recallStandings(data));
  onMessage('keepStanding', ({ data }) => keepStanding(data));
  // A page has no locks of its own where its address is not secure, as those of many old boards.
  onMessage('storeLesson', ({ data }) =>
    keepLessons([data]).then(
      () => true,
      () => false,
    ),
  );

  onMessage('startTab', ({ data }) => startTab(data));
  onMessage('rememberForum', ({ data }) => registerForum(forumPattern(data)));
  onMessage('forgetForum', async ({ data }) => {
    await unregisterForum(forumPattern(data));
    await dropForum(forumPattern(data));
  });

  browser.permissions.onRemoved.addListener(() => void reconcileForums());
  browser.runtime.onInstalled.addListener(() => void reconcileForums());
  browser.runtime.onStartup.addListener(() => void reconcileForums());
}
