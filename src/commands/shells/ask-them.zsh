#compdef ask-them
# Completion of ask-them for zsh. In ~/.zshrc: eval "$(ask-them completion zsh)"
# Or as a file _ask-them in a folder of $fpath.
#
# The program says what fits, a line each, or that files belong here; nothing that was typed is
# evaluated: (Q) takes quotes away and does no more.
_ask-them() {
  local answer line value files=''
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
    found+=("${value##*[,=]}:${line#*$'\t'}")
  done
  (($#found)) && _describe -t ask-them 'ask-them' found
  # zsh's own completion of files would run the $(command) of a folder's name.
  [[ -n $files && $PREFIX$SUFFIX != *[\$\`]* ]] && _files
}

# As a file of $fpath this runs as the function itself, and else defines it.
if [[ ${funcstack[1]} == _ask-them ]]; then
  _ask-them "$@"
else
  (($+functions[compdef])) || { autoload -Uz compinit && compinit }
  compdef _ask-them ask-them
fi
