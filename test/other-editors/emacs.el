;; Does in Emacs what an editor does by hand, and prints what was seen there as JSON.  -*- lexical-binding: t -*-

(require 'eglot)

(defun await (what there-p &optional instead)
  "Wait until THERE-P answers, ten seconds at most. Tell WHAT does not come, and what INSTEAD answers."
  (with-timeout (10 (error "Waited in vain for %s%s" what (if instead (format ": %S" (funcall instead)) "")))
    (while (not (funcall there-p))
      (accept-process-output nil 0.1)
      ;; That a file was changed comes as an event.
      (read-event nil nil 0.001))))

(defvar told nil "Whether the server told what is found since the last change by hand.")

(cl-defmethod eglot-handle-notification
  :after (_server (_method (eql textDocument/publishDiagnostics)) &rest _)
  (setq told t))

(defun findings (count)
  "What is found, once the server has told of COUNT."
  (await (format "%d findings" count)
         (lambda () (and told (= count (length (flymake-diagnostics)))))
         (lambda () (mapcar #'flymake-diagnostic-text (flymake-diagnostics))))
  (vconcat
   (mapcar
    (lambda (found)
      (let ((from (flymake-diagnostic-beg found)))
        (list :line (line-number-at-pos from)
              :said (flymake-diagnostic-text found)
              :text (buffer-substring-no-properties from (flymake-diagnostic-end found)))))
    (flymake-diagnostics))))

(defun outline-lines (kind entries)
  "The ENTRIES of the outline below KIND, those in their groups too."
  (mapcan (pcase-lambda (`(,name . ,what))
            (if (consp what) (outline-lines kind what)
              (list (list :line (line-number-at-pos what) :kind kind :name name))))
          entries))

(defun outline ()
  "What `imenu' lists."
  (vconcat (mapcan (pcase-lambda (`(,kind . ,entries)) (and (consp entries) (outline-lines kind entries)))
                   (imenu--make-index-alist))))

(defun choose (line column title)
  "Choose the quick fix TITLE from the menu at LINE and COLUMN, or nil to leave it. Answers all that the menu offers."
  (goto-char (point-min))
  (forward-line (1- line))
  (forward-char column)
  (let* (offered
         (last-nonmenu-event t)
         (completing-read-function
          (lambda (_prompt items &rest _)
            (setq offered (mapcar #'car items))
            (or title (keyboard-quit)))))
    (condition-case nil (call-interactively #'eglot-code-actions) (quit nil))
    (vconcat offered)))

(defun by-hand (command)
  "Run COMMAND as a key does: undo takes back all of it."
  (setq told nil last-command nil)
  (undo-boundary)
  (call-interactively command)
  (undo-boundary))

(defun text () (buffer-substring-no-properties (point-min) (point-max)))

(defun save ()
  "Save even what is as it was. With that the server is told of a change; else after a rest, which a batch never has."
  (set-buffer-modified-p t)
  (save-buffer))

(defun edit (file found-count left-count)
  "Edit FILE, with FOUND-COUNT findings and LEFT-COUNT in its clean copy. Answers what was seen."
  (let (seen)
    (cl-flet ((see (what value) (setq seen (append seen (list what value)))))
      (find-file file)
      ;; Those of a command loop.
      (run-hooks 'post-command-hook)
      (await "the server" #'eglot-managed-p)
      (flymake-start)
      (see :found (findings found-count))
      (see :outline (outline))

      (undo-boundary)
      (see :offered (choose 4 0 "Remove this copy"))
      (see :struck (text))
      (by-hand #'undo)
      (see :restored (text))
      (save)
      (findings found-count)

      (by-hand #'wirecopy-clean)
      (see :cleaned (text))
      (save)
      (see :left (findings left-count))
      (by-hand #'undo)
      (save)
      (see :foundAgain (findings found-count))

      (cl-letf (((symbol-function 'y-or-n-p) #'always)) (choose 16 20 "Ignore this here"))
      (see :offeredMeanwhile (choose 16 20 nil))
      (with-current-buffer "wirecopy.json" (save-buffer))
      (see :settled (findings (1- found-count))))
    seen))

(condition-case fault
    (princ (json-serialize (edit (car command-line-args-left)
                                 (string-to-number (getenv "FOUND"))
                                 (string-to-number (getenv "LEFT")))))
  (error (message "%s" (error-message-string fault))
         (kill-emacs 1)))
