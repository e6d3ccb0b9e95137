import module from 'node:module';

// From Node 22.8 on. The cache holds what is loaded after this line: that is why the program is a file of its own.
const { enableCompileCache } = module as { readonly enableCompileCache?: () => void };
enableCompileCache?.();
void import('./main.ts');
