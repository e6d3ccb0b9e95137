# Completion of ask-them for bash, from 3.2 on. In ~/.bashrc: eval "$(ask-them completion bash)"
#
# The program prints one candidate per line, then ":files" if file names are to be completed, too.
# Nothing that was typed is evaluated. Bash splits words at ":" and "=", so the program gets the
# whole line, and the end of the line that bash will replace.
_ask_them() {
  local answer line files=''
  answer=$(command ask-them complete bash -- "${COMP_LINE:0:COMP_POINT}" "$2" \
    "${COMP_TYPE-}" "${COLUMNS-}" 2>/dev/null </dev/null) || answer=''
  COMPREPLY=()
  while IFS= read -r line; do
    case $line in
      '') ;;
      :files) files=yes ;;
      *) COMPREPLY+=("$line") ;;
    esac
  done <<<"$answer"

  if ! type compopt >/dev/null 2>&1; then
    # Bash 3.2 completes file names only if there are no candidates.
    if [[ -n $files && -n $(compgen -f -- "$2") ]]; then COMPREPLY=(); fi
  elif [[ -z $files ]]; then
    compopt +o default +o bashdefault
  elif [[ ${#COMPREPLY[@]} -gt 0 ]]; then
    compopt -o filenames
    while IFS= read -r line; do
      if [[ -n $line ]]; then COMPREPLY+=("$line"); fi
    done <<<"$(compgen -f -- "$2")"
  fi
}

complete -o bashdefault -o default -F _ask_them ask-them
