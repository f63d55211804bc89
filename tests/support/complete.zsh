# What zsh offers for a line: complete.zsh FOLDER-OF-COMPLETIONS DUMP LINE. Prints a word a line.
# A second shell runs in a pseudo-terminal, since zsh completes only what is typed; its compadd prints what it is given.
zmodload zsh/zpty || exit 1
zpty shell zsh -f -i
typeset setup=$(mktemp)
cat >$setup <<SETUP
PROMPT=
fpath=($1 \$fpath)
autoload compinit
compinit -u -d $2
bindkey '^M' undefined
bindkey '^J' undefined
bindkey '^I' complete-word
mark () { echo -E - \$'\\0' }
compprefuncs=( mark )
comppostfuncs=( mark exit )
zstyle ':completion:*' insert-tab false
compadd () {
    if [[ \${@[1,(i)(-|--)]} == *-(O|A|D)\ * ]]; then
        builtin compadd "\$@"
        return \$?
    fi
    typeset -a found
    builtin compadd -A found "\$@"
    builtin compadd "\$@"
    typeset status_of=\$?
    (( \$#found )) && print -rl -- \$found
    return \$status_of
}
echo ready
SETUP
zpty -w shell source $setup
typeset line
repeat 40; do
    zpty -r shell line
    [[ $line == ready* ]] && break
done
zpty -w shell "$3"$'\t'
integer marks=0
while zpty -r shell; do :; done | while IFS= read -r line; do
    if [[ $line == *$'\0'* ]]; then
        (( marks++ )) && break
        continue
    fi
    (( marks )) && print -r -- ${line%$'\r'}
done
rm -f $setup
