/** The shells' scripts: each asks `xen-ts completion words` for what could come next. */

export const scripts: Readonly<Record<string, string>> = {
  bash: `# Completion of xen-ts for bash.
_xen_ts() {
  local IFS=$'\\n' word
  COMPREPLY=()
  while read -r word; do COMPREPLY+=("$word"); done \\
    < <(xen-ts completion words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -F _xen_ts xen-ts
`,
  zsh: `#compdef xen-ts
# Completion of xen-ts for zsh.
_xen_ts() {
  local -a found
  found=("\${(@f)$(xen-ts completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  compadd -Q -- "\${found[@]}"
}
compdef _xen_ts xen-ts
`,
  fish: `# Completion of xen-ts for fish.
function __xen_ts
  set -l words (commandline -opc) (commandline -ct)
  xen-ts completion words -- $words[2..] 2>/dev/null
end
complete -c xen-ts -f -a "(__xen_ts)"
`,
};
