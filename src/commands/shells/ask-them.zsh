#compdef ask-them
# Completion of ask-them for zsh. In ~/.zshrc: eval "$(ask-them completion zsh)"
# Or as a file _ask-them in a folder of $fpath.
#
# The program prints one candidate per line, then ":files" if file names are to be completed, too.
# Nothing that was typed is evaluated: (Q) only removes quotes.
_ask-them() {
  local answer line value description files=''
  local -a lines found
  answer=$(command ask-them complete zsh -- \
    "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null </dev/null) || answer=''
  lines=("${(@f)answer}")
  if [[ ${lines[-1]} == :files ]]; then
    files=yes
    lines[-1]=()
    compset -P 1 '--*='
  else
    compset -P '*[,=]'
  fi
  for line in $lines; do
    value=${line%%$'\t'*}
    description=${line#*$'\t'}
    # With nothing behind a colon, zsh would list the value beside a stray "--".
    [[ -n $value ]] && found+=("${value##*[,=]}${description:+:$description}")
  done
  (($#found)) && _describe -t ask-them 'ask-them' found
  # zsh's own completion of files would run a $(command) that stands in the name of a folder.
  [[ -n $files && $PREFIX$SUFFIX != *[\$\`]* ]] && _files
}

# As a file in $fpath, this script is the body of the function; otherwise it defines the function.
if [[ ${funcstack[1]} == _ask-them ]]; then
  _ask-them "$@"
else
  (($+functions[compdef])) || { autoload -Uz compinit && compinit }
  compdef _ask-them ask-them
fi
