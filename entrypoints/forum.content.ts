// Starts the page half of Relais in a forum's page: on the moderator's click, or on forums that are always read.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPage } from '../src/page/page';

export default defineContentScript({
  registration: 'runtime',
  main: (life) => startPage(document, life),
});
