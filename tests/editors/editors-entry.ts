// What the editors' tests call in the page.
import { insertDraft } from '../../src/editors/insert';
import { watchCarets } from '../../src/editors/last-caret';

watchCarets(document, new AbortController().signal);

export { insertDraft };
