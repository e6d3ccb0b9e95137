// esbuild and vitest import the scripts (*.bash, *.zsh, *.fish, *.ps1) as strings.
declare module '*sh' {
  const script: string;
  export = script;
}
declare module '*.ps1' {
  const script: string;
  export = script;
}
