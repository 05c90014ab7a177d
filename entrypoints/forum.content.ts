// Starts the page half of Relais in a forum's page: on the moderator's click, or on forums that are always read.
import { defineContentScript } from 'wxt/utils/define-content-script';
import { detectionData } from '../src/catalogue';
import { startPage } from '../src/page/page';
import { createConsider } from '../src/queue/consider';

export default defineContentScript({
  registration: 'runtime',
  main: (life) => startPage(document, createConsider(detectionData), life),
});
