/** write-good assigns to a variable that it never declares, which a module may not; with the variable there it runs as it would in a script. */
Object.assign(globalThis, { match: null });
