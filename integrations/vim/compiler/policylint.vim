" `:compiler policylint`, then `:make` or `:make PATH`; findings go to the quickfix list.
if exists('current_compiler')
  finish
endif
let current_compiler = 'policylint'

" The whole line has to match, so that summaries and trouble do not become places.
CompilerSet makeprg=policylint\ lint\ --quiet\ --color\ never\ --format\ unix
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,%f:%l:%c:\ %tarning:\ %m,%f:%l:%c:\ %tnfo:\ %m,%-G%.%#
