// Node and a worker of the browser start this one file; what each needs differs, and each loads only its own.
void ('WorkerGlobalScope' in globalThis ? import('./main.browser.js') : import('./main.node.js'));
