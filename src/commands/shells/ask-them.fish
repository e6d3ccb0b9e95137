# Completion of ask-them for fish, as ~/.config/fish/completions/ask-them.fish
#
# The program prints one candidate per line, then ":files" if file names are to be completed, too.
# Nothing that was typed is evaluated.

# Both rules below need the answer, in an order that fish chooses: the first rule runs the program.
function __ask_them_ask
    set -l line (commandline -cp | string collect)
    if test "$__ask_them_line" = "$line"
        set -e __ask_them_line
        return
    end
    set -g __ask_them_line $line
    set -l words (commandline -opc)
    set -l word (commandline -ct | string unescape)
    set -g __ask_them_answer
    # fish reports a missing program even with stderr redirected.
    command -q ask-them
    and set __ask_them_answer (command ask-them complete fish -- $words[2..] "$word" 2>/dev/null </dev/null)
    or set __ask_them_answer
end

function __ask_them_words
    __ask_them_ask
    string match -v :files -- $__ask_them_answer
end

function __ask_them_wants_files
    __ask_them_ask
    contains :files $__ask_them_answer
end

complete -c ask-them -e
complete -c ask-them -f -a '(__ask_them_words)'
complete -c ask-them -n __ask_them_wants_files -F
