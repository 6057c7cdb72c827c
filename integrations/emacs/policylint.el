;;; policylint.el --- Lint Azure API Management policies -*- lexical-binding: t; -*-

;; `M-x policylint' lints the folder of the buffer in a compilation buffer, where `next-error' visits the findings.  With Flycheck,
;; findings are shown while one types; add the checker with (add-hook 'nxml-mode-hook #'flycheck-mode).

;;; Code:

(require 'compile)

(defvar policylint-error-regexp
  '(policylint "^\\([^\n]+?\\):\\([0-9]+\\):\\([0-9]+\\): \\(?:error\\|\\(warning\\)\\|\\(info\\)\\): [^\n]* \\[[a-z0-9-]+\\]$"
               1 2 3 (4 . 5))
  "How `policylint' writes a finding, for `compilation-error-regexp-alist-alist'.")

(add-to-list 'compilation-error-regexp-alist-alist policylint-error-regexp)
(add-to-list 'compilation-error-regexp-alist 'policylint)

;;;###autoload
(defun policylint (path)
  "Lint the policies of PATH, a file or folder."
  (interactive (list (read-file-name "Lint: " nil default-directory t)))
  (compile (concat "policylint lint " (shell-quote-argument (expand-file-name path)))))

(with-eval-after-load 'flycheck
  (flycheck-define-checker policylint
    "Lints Azure API Management policies."
    :command ("policylint" "lint" "--quiet" "--color" "never" "--format" "unix" "--force-exclude"
              "--stdin-filename" source-original "-")
    :standard-input t
    :error-patterns
    ((error line-start (file-name) ":" line ":" column ": error: " (message) " [" (id (one-or-more (any "a-z0-9-"))) "]" line-end)
     (warning line-start (file-name) ":" line ":" column ": warning: " (message) " [" (id (one-or-more (any "a-z0-9-"))) "]" line-end)
     (info line-start (file-name) ":" line ":" column ": info: " (message) " [" (id (one-or-more (any "a-z0-9-"))) "]" line-end))
    :modes (nxml-mode xml-mode))
  (add-to-list 'flycheck-checkers 'policylint))

(provide 'policylint)
;;; policylint.el ends here
