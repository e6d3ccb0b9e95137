// esbuild and vitest import these files as strings.
declare module '*.bash' {
  const script: string;
  export = script;
}
declare module '*.zsh' {
  const script: string;
  export = script;
}
declare module '*.fish' {
  const script: string;
  export = script;
}
