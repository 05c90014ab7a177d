// The options, in a tab of their own.
import { version } from '../../package.json';
import { libraryData } from '../../src/catalogue';
import { startOptions } from '../../src/ui/options/start-options';

startOptions(document.querySelector('#options')!, version, libraryData);
