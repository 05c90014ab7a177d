// The panel beside the page.
import { libraryData } from '../../src/catalogue';
import { startPanel } from '../../src/ui/panel/start-panel';

startPanel(document.querySelector('#panel')!, libraryData);
