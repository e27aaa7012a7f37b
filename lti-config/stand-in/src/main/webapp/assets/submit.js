for (const form of document.querySelectorAll("form[data-auto-submit]")) form.submit();
