" A linter for ALE. Files that hold no policy get no findings: `--force-exclude` passes over them as a walk does.
call ale#Set('xml_policylint_executable', 'policylint')
call ale#Set('xml_policylint_options', '')

function! ale_linters#xml#policylint#GetCommand(buffer) abort
  return '%e lint --quiet --format json --force-exclude --stdin-filename %s '
  \   . ale#Pad(ale#Var(a:buffer, 'xml_policylint_options')) . ' -'
endfunction

function! ale_linters#xml#policylint#Handle(buffer, lines) abort
  let l:report = ale#util#FuzzyJSONDecode(join(a:lines, "\n"), {'diagnostics': []})
  let l:items = []

  for l:finding in l:report.diagnostics
    call add(l:items, {
    \   'lnum': l:finding.range.start.line,
    \   'col': l:finding.range.start.column,
    \   'end_lnum': l:finding.range.end.line,
    \   'end_col': l:finding.range.end.column - 1,
    \   'type': toupper(l:finding.severity[0]),
    \   'code': l:finding.rule,
    \   'text': l:finding.message,
    \   'detail': l:finding.message . "\n" . get(l:finding, 'help', ''),
    \})
  endfor

  return l:items
endfunction

call ale#linter#Define('xml', {
\   'name': 'policylint',
\   'executable': {buffer -> ale#Var(buffer, 'xml_policylint_executable')},
\   'command': function('ale_linters#xml#policylint#GetCommand'),
\   'callback': 'ale_linters#xml#policylint#Handle',
\})
