// The modules that the build makes from the data files.

declare module 'virtual:relais/detection' {
  const data: import('./detection/detection-data').DetectionData;
  export default data;
}

declare module 'virtual:relais/library' {
  const data: import('./library/library-data').LibraryData;
  export default data;
}
