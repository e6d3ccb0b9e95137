// esbuild and vitest import the scripts (*.bash, *.zsh, *.fish) as strings.
declare module '*sh' {
  const script: string;
  export = script;
}
