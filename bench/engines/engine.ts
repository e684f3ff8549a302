/** One checker under measurement: reads a reply and says how many things it found. */
export type Engine = (text: string) => number | Promise<number>;
/** Makes the engine ready; what it costs is part of the cold start. `assets`: address under which files of packages are served, in a browser. */
export type Start = (assets: string) => Engine | Promise<Engine>;
