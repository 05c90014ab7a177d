// What the editors' tests call where an extension's code would run.
import { insertDraft } from '../../src/editors/insert';
import { watchCarets } from '../../src/editors/last-caret';

watchCarets(document, new AbortController().signal);

export { insertDraft };
