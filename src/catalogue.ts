// Gathers the data files into typed lists; only entrypoints import it.
export { default as detectionData } from 'virtual:relais/detection';
export { default as libraryData } from 'virtual:relais/library';
