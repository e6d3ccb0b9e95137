# Completion of ask-them for PowerShell, written for 5.1 and later. In the file that $PROFILE names:
# ask-them completion powershell | Out-String | Invoke-Expression
#
# The program prints one candidate per line, then ":files" if file names are to be completed, too.
# Nothing that was typed is evaluated. Each word goes to the program behind a colon, since PowerShell
# would drop an empty word, and a "--" before it reaches a script.
Register-ArgumentCompleter -Native -CommandName 'ask-them' -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    # Where the user has set them to stop, a message or an exit code of the program would end this block.
    $ErrorActionPreference = 'SilentlyContinue'
    $PSNativeCommandUseErrorActionPreference = $false
    $words = @()
    $word = ''
    foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
        $extent = $element.Extent
        if ($extent.StartOffset -ge $cursorPosition) { break }
        $isString = $element -is [System.Management.Automation.Language.StringConstantExpressionAst] -or
            $element -is [System.Management.Automation.Language.ExpandableStringExpressionAst]
        $text = if ($isString) { $element.Value } else { $extent.Text }
        if ($extent.EndOffset -lt $cursorPosition) { $words += ":$text" } else { $word = $text }
    }
    # The program prints UTF-8, which PowerShell on Windows reads in the code page of the console.
    $encoding = [Console]::OutputEncoding
    $isForeign = $encoding.CodePage -ne 65001
    # Without a console, as in an editor, there is no code page to set.
    try { if ($isForeign) { [Console]::OutputEncoding = [System.Text.UTF8Encoding]::new($false) } }
    catch { $isForeign = $false }
    $answer = @(& ask-them complete powershell @words ":$word" 2>$null)
    if ($isForeign) { [Console]::OutputEncoding = $encoding }
    # Of a list such as career,pay PowerShell may replace the last item only.
    $replaced = $wordToComplete -replace '^["'']|["'']$', ''
    $kept = if ($word.EndsWith($replaced)) { $word.Length - $replaced.Length } else { 0 }
    $results = foreach ($line in $answer) {
        if ($line -eq ':files') {
            [System.Management.Automation.CompletionCompleters]::CompleteFilename($wordToComplete)
            continue
        }
        $value, $description = $line -split "`t", 2
        if (-not $value.StartsWith($word, [System.StringComparison]::OrdinalIgnoreCase)) { continue }
        $shown = $value.Substring($kept)
        if (-not $shown) { continue }
        if (-not $description) { $description = $shown }
        # Without quotes, PowerShell would make several words of a list, and a comment of a "#" in front.
        $isPlain = $shown -notmatch '^#|[^\p{L}\p{M}\p{N}_./=~#-]' -and $wordToComplete -notmatch '^["'']'
        # Within single quotes, PowerShell takes typographic ones for the same and reads two of them as one.
        $quoted = $shown -replace '([''\u2018-\u201b])', '$1$1'
        $inserted = if ($isPlain) { $shown } else { "'$quoted'" }
        [System.Management.Automation.CompletionResult]::new($inserted, $shown, 'ParameterValue', $description)
    }
    # Given nothing at all, PowerShell would complete file names. A CompletionResult cannot be empty.
    if ($results) { $results } else { '' }
}
