/** Scanners that act as keyboards type far faster than people and end with Enter. */
const FASTEST_TYPIST_MS = 60;
const SHORTEST_CODE = 4;
const GROUP_SEPARATOR = '\u001d';

/** Many scanners send the separator between GS1 elements as Ctrl+]. */
const character = (event: KeyboardEvent) => {
    if (event.ctrlKey && event.key === ']') return GROUP_SEPARATOR;
    return event.key.length === 1 && !event.ctrlKey && !event.metaKey ? event.key : '';
};

/** Collects what a keyboard scanner types anywhere on the page; what a person types into a field is left alone. */
export const listenToWedge = (scanned: (code: string) => void, target: EventTarget = document) => {
    let code = '';
    let last = -Infinity;

    const onKey = (event: Event) => {
        const key = event as KeyboardEvent;
        const fast = key.timeStamp - last <= FASTEST_TYPIST_MS;
        last = key.timeStamp;
        if (!fast) code = '';
        if (key.key === 'Enter') {
            if (fast && code.length >= SHORTEST_CODE) {
                key.preventDefault();
                key.stopPropagation();
                scanned(code);
            }
            code = '';
            return;
        }
        const typed = character(key);
        if (typed === GROUP_SEPARATOR) key.preventDefault();
        code += typed;
    };

    target.addEventListener('keydown', onKey, { capture: true });
    return () => target.removeEventListener('keydown', onKey, { capture: true });
};
